"""Keeps what national lawyers said of texts, and works out the state of a text from it."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, fields, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256
from operator import attrgetter
from pathlib import Path

from tipcoder import paths
from tipcoder.domain.verdicts import Verdict
from tipcoder.errors import UserError
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.texts.model import TranslatedText, place_in_review

_FOLDER = "reviews"
_CONFIRMING = 2
"""Lawyers of the country who say the same words."""
_EDITORS = "EDT"
"""Beginning of codes of those who only ask: what they say counts for nothing."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict of one reviewer on one text: the reviewer's code, never a name, and the day.

    `english` and `text` are the words judged, whole where the reviewer works and in a pack; the source keeps their
    digests (`in_digests`). `correction` stands for them if they are `wrong`; where they are `doubtful` it is a
    proposal. `settles` is true if the reviewer saw what others said and decided.
    """

    key: str
    english: str
    text: str
    verdict: Verdict
    correction: str
    only_here: bool
    comment: str
    reviewer: str
    day: date
    settles: bool = False

    def in_digests(self) -> "Judged":
        """Return the verdict with digests of the words judged, as the source keeps it."""
        return replace(self, english=digest(self.english), text=digest(self.text))

    @property
    def says(self) -> str:
        """The digest of the words that the reviewer wants, of a verdict in digests; "" for one who only doubts."""
        if self.verdict is Verdict.WRONG:
            return digest(self.correction) if self.correction else ""
        return self.text if self.verdict is Verdict.RIGHT else ""


_in_order = attrgetter("day", "settles", *(field.name for field in fields(Judged)))
"""Order of verdicts that does not depend on the order in which they came."""


class State(StrEnum):
    """States to which the reviews of a text come."""

    UNREAD = "unread"
    READ = "read"
    PENDING = "pending"
    DOUBTFUL = "doubtful"
    DISPUTED = "disputed"
    CONFIRMED = "confirmed"


def accepted(verdicts: Iterable[Judged], present: str) -> frozenset[str]:
    """Return the digests of the words that a verdict may be of: the present ones, and what was corrected into them."""
    return frozenset((present, *(one.text for one in verdicts if one.correction and digest(one.correction) == present)))


def counting(verdicts: Iterable[Judged], english: str, present: str) -> list[Judged]:
    """Return the verdicts that count, of any in digests and in any order.

    Of each reviewer the latest does, if it is of these words or of those that a correction turned into them. A settling
    verdict cancels what others said before it and what differs from it. Nobody knows which of several came last that
    are of one day: all of them count, and somebody is asked where they differ.
    """
    of_english = [one for one in verdicts if one.english == english and not one.reviewer.startswith(_EDITORS)]
    judged = accepted(of_english, present)
    found = [one for one in _latest(of_english) if one.text in judged]
    settled = max((one.day for one in found if one.settles), default=date.min)
    if said := {one.says for one in found if one.settles and one.day == settled}:
        found = [one for one in found if one.day > settled or one.says in said]
    return found


def _latest(verdicts: Iterable[Judged]) -> list[Judged]:
    """Return the latest verdicts of each reviewer, all those of one day, in an order that is theirs."""
    ordered = sorted(set(verdicts), key=_in_order)
    last = {one.reviewer: (one.day, one.settles) for one in ordered}
    return [one for one in ordered if (one.day, one.settles) == last[one.reviewer]]


def state_of(verdicts: Iterable[Judged], english: str, present: str, country: str) -> State:
    """Return the state of a text by its verdicts, in any order, and the digests of its English and present words."""
    found = counting(verdicts, english, present)
    said = {one.says for one in found if one.says}
    if len(said) > 1:
        return State.DISPUTED
    if any(not one.says for one in found):
        return State.DOUBTFUL
    if not said:
        return State.UNREAD
    if said != {present}:
        return State.PENDING
    own = {one.reviewer for one in found if one.reviewer.partition("-")[0] == country}
    return State.CONFIRMED if len(own) >= _CONFIRMING else State.READ


class Reviews:
    """The verdicts on the texts of a language."""

    def __init__(self, file: Path, language: str, verdicts: Iterable[Judged]) -> None:
        """Take the file that keeps them, and what it says."""
        self.file = file
        self._country = LANGUAGES[language].country or ""
        self._by_key: dict[str, list[Judged]] = {}
        for one in verdicts:
            self._by_key.setdefault(one.key, []).append(one)

    def of(self, text: TranslatedText) -> Sequence[Judged]:
        """Return the verdicts on a text in its present English, those of editors among them."""
        english = digest(text.english)
        return [one for one in self._by_key.get(text.key, ()) if one.english == english]

    def question(self, text: TranslatedText) -> str:
        """Return what editors ask of a text in its present words, "" for nothing or if a lawyer answered."""
        present = digest(text.translation) if text.key in self._by_key else ""
        asked = [one.comment for one in self.of(text) if one.reviewer.startswith(_EDITORS) and one.text == present]
        return "" if not asked or self.counting(text) else "\n".join(asked)

    def state(self, text: TranslatedText) -> State:
        """Return what the reviews of a text come to."""
        said = self._by_key.get(text.key)
        if not said:  # most texts, and digests take time
            return State.UNREAD
        return state_of(said, digest(text.english), digest(text.translation), self._country)

    def counting(self, text: TranslatedText) -> list[Judged]:
        """Return the verdicts that count on a text in its present words."""
        return counting(self._by_key.get(text.key, ()), digest(text.english), digest(text.translation))

    def accepts(self, text: TranslatedText, words: str) -> bool:
        """Return whether a verdict on these words of a text still says something: they are not changed otherwise."""
        return digest(words) in accepted(self.of(text), digest(text.translation))

    def known(self) -> tuple[Judged, ...]:
        """Return all verdicts that count, those on texts that have changed since among them."""
        return tuple(one for found in self._by_key.values() for one in found if not one.reviewer.startswith(_EDITORS))

    def add(self, judged: Judged) -> None:
        """Keep a verdict, in digests: those that settle, and the latest of each reviewer that do not.

        What is kept does not depend on the order in which verdicts come.
        """
        found = {*self._by_key.get(judged.key, ()), judged}
        latest = _latest(one for one in found if not one.settles)
        self._by_key[judged.key] = sorted((*latest, *(one for one in found if one.settles)), key=_in_order)

    def put(self, judged: Judged) -> None:
        """Keep a verdict that is given now: in place of what its reviewer said earlier on that day."""
        found = self._by_key.get(judged.key, ())
        self._by_key[judged.key] = [one for one in found if (one.reviewer, one.day) != (judged.reviewer, judged.day)]
        self.add(judged)

    def content(self) -> str:
        """Return the content of the file, sorted by key, day and reviewer."""
        lines = io.StringIO()
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(_HEADS)
        found = [one for verdicts in self._by_key.values() for one in verdicts]
        for one in sorted(found, key=lambda judged: (judged.key, judged.day, judged.reviewer, _in_order(judged))):
            writer.writerow([("yes" if cell else "") if isinstance(cell, bool) else cell for cell in astuple(one)])
        return lines.getvalue()


def in_order(weight: int, text: TranslatedText, reviews: Reviews) -> tuple[int, bool, int]:
    """Return where a text comes in a review: by weight, what editors ask first, then what decides a case."""
    return weight, not reviews.question(text), place_in_review(text)


REVIEWER = re.compile(r"[A-Z]{3}-[0-9]{2,3}")
"""Codes of reviewers; the letters are those of the country."""


def check_reviewer(code: str) -> str:
    """Return the code of a reviewer without blanks around it.

    Raises:
        UserError: reviewer_code, for anything else: a name has no place in the files of the program.
    """
    code = code.strip()
    if REVIEWER.fullmatch(code) is None:
        raise UserError("reviewer_code", given=code)
    return code


_HEADS = tuple({"day": "date"}.get(field.name, field.name) for field in fields(Judged))


def digest(words: str) -> str:
    """Return a short checksum of words."""
    return sha256(words.encode()).hexdigest()[:16]


def read_reviews(language: str) -> Reviews:
    """Return the reviews of a language that ship with the program."""
    file = paths.resources() / _FOLDER / f"{language}.csv"
    if not file.is_file():
        return Reviews(file, language, ())
    with open(file, encoding="utf-8", newline="") as lines:
        return Reviews(file, language, [_judged(line) for line in csv.DictReader(lines)])


def _judged(line: dict[str, str]) -> Judged:
    return Judged(
        line["key"],
        line["english"],
        line["text"],
        Verdict(line["verdict"]),
        line["correction"],
        bool(line["only_here"]),
        line["comment"],
        line["reviewer"],
        date.fromisoformat(line["date"]),
        bool(line["settles"]),
    )
