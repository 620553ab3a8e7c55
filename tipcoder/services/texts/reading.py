"""Reads what a lawyer typed into a workbook of texts: corrections, doubts and comments, and what cannot be taken."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from tipcoder.domain.verdicts import Verdict
from tipcoder.errors import UserError
from tipcoder.exchange.text_review import ALL, HERE, TypedRow, verdict_of
from tipcoder.languages.record import Script
from tipcoder.languages.registry import LANGUAGES
from tipcoder.languages.transliteration import in_latin
from tipcoder.services.texts.glossary import doubts_of
from tipcoder.services.texts.model import Part, TranslatedText
from tipcoder.services.texts.reviews import Judged, Reviews

_PLACES = re.compile(r"\$?\{[^{}]*\}|%(?:n|L?\d{1,2})|[{}]")
"""A brace alone too: a text in which values are filled could not be shown with it."""
_PLURAL = re.compile(r"\{(\w+):[^{}]*\|[^{}]*\}")
_MARKUP = re.compile(
    r"""<(?=[a-zA-Z/!?])(?:"[^"]*"|'[^']*'|[^<>"'])*>?|\]\([^()]*\)|\*\*|^#+ |^\d+\. |^- """, re.MULTILINE
)
"""Of windows, and of pages of the help: links, bold, headings, lists. What opens a tag is one, closed or not."""
_MNEMONIC = re.compile(r"&(?=\w)")
_WORD = re.compile(r"[^\W\d_]+")
_EXCHANGED = 4
"""Rows of a workbook that may have the translations of one another."""
_CYRILLIC, _LATIN = re.compile(r"[\u0400-\u04ff]"), re.compile(r"[A-Za-z\u00c0-\u024f]")
CYRILLIC, LATIN = "sr", "sr-Latn"
"""The language of two scripts: it is reviewed in the first, and the other follows."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A text that a reviewer wrote anew, for all its `places`, the row's own first; `latin` is in the other script."""

    text: TranslatedText
    after: str
    row: int
    places: tuple[TranslatedText, ...]
    comment: str
    file: str
    reviewer: str
    latin: str = ""


@dataclass(frozen=True, slots=True)
class OpenText:
    """A text that a reviewer doubts or calls wrong: `proposal` is what stands in its place, never applied."""

    text: TranslatedText
    row: int
    verdict: Verdict
    proposal: str
    comment: str
    file: str
    reviewer: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment on a text, whatever its status."""

    text: TranslatedText
    row: int
    words: str
    file: str


@dataclass(frozen=True, slots=True)
class ReviewerWords:
    """Position of one reviewer on a disputed text: the words that the reviewer wants, and why."""

    reviewer: str
    verdict: Verdict
    text: str
    comment: str
    day: date


@dataclass(slots=True)
class ReviewOutcome:
    """Content of reviewed workbooks and packs of a language.

    `corrections` are all texts that change, `latin` those of the other script with them; `reviewed` the texts found
    right or corrected. `verdicts` are what the rows say, `disputed` the texts on which reviewers differ. `faults` say
    what of which row is not taken, `doubts` what somebody should look at. Rows of packs count from 1, in their order.
    `outdated` rows are of texts that changed since, and nobody typed anything there.
    """

    language: str
    corrections: dict[TranslatedText, str] = field(default_factory=dict)
    latin: dict[TranslatedText, str] = field(default_factory=dict)
    reviewed: list[TranslatedText] = field(default_factory=list)
    corrected: list[Correction] = field(default_factory=list)
    open: list[OpenText] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    verdicts: list[Judged] = field(default_factory=list)
    disputed: dict[TranslatedText, list[ReviewerWords]] = field(default_factory=dict)
    faults: list[UserError] = field(default_factory=list)
    doubts: list[UserError] = field(default_factory=list)
    seals: list[str] = field(default_factory=list)
    rows: int = 0
    outdated: int = 0


class Corpus:
    """Texts of a language by their keys, those that had one key earlier by that too, and by their words."""

    def __init__(self, texts: Iterable[TranslatedText], latin: Iterable[TranslatedText] = ()) -> None:
        """Take the texts, and those of the other script of the language."""
        self._by_key: dict[str, list[TranslatedText]] = defaultdict(list)
        self._by_words: dict[tuple[str, str, str], list[TranslatedText]] = defaultdict(list)
        self._by_english: dict[tuple[str, str], list[TranslatedText]] = defaultdict(list)
        for text in texts:
            for key in filter(None, (text.key, text.earlier_key)):
                self._by_key[key].append(text)
            self._by_words[_words(text)].append(text)
            self._by_english[_words(text)[:2]].append(text)
        self._latin = {text.key.replace(f"/{LATIN}/", f"/{CYRILLIC}/"): text for text in latin}

    @cached_property
    def _bare_pairs(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for english, _, translation in self._by_words:
            found[_bare(english)].add(_bare(translation))
        return dict(found)

    def with_key(self, key: str) -> Sequence[TranslatedText]:
        """Return the texts that a key is of, () for none."""
        return self._by_key.get(key, ())

    def has_english(self, words: str) -> bool:
        """Return whether a text has this English, white space apart."""
        return _bare(words) in self._bare_pairs

    def has_pair(self, english: str, translation: str) -> bool:
        """Return whether a text has this English and this translation, white space apart."""
        return _bare(translation) in self._bare_pairs.get(_bare(english), ())

    def alike(self, text: TranslatedText) -> Sequence[TranslatedText]:
        """Return all places with the same English, whatever their words."""
        return self._by_english[_words(text)[:2]]

    def places_of(self, text: TranslatedText) -> tuple[TranslatedText, ...]:
        """Return all places with the same English and the same words, the text's own first."""
        return (text, *(other for other in self._by_words[_words(text)] if other.key != text.key))

    def distinct(self) -> Iterator[tuple[TranslatedText, ...]]:
        """Yield the places of each text once."""
        return (tuple(places) for places in self._by_words.values())

    def in_latin(self, text: TranslatedText) -> TranslatedText | None:
        """Return a text in the other script of the language."""
        return self._latin.get(text.key)


def _words(text: TranslatedText) -> tuple[str, str, str]:
    return text.english, text.key.partition("#")[2] if text.part is Part.PROGRAM else "", text.translation


def broken(text: TranslatedText, translation: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield the code of each fault of a corrected text, and what it is about."""
    if not translation.strip():
        yield "text_empty", ""
        return
    for code, pattern in (("text_places", _PLACES), ("text_markup", _MARKUP)):
        known = _found(pattern, text.translation)
        wanted = known if text.translation else _found(pattern, text.english)
        given = _found(pattern, translation)
        if given != wanted:
            yield code, " ".join([*(wanted - given), *(given - wanted)])
    counted = set(_PLURAL.findall(text.english)) | set(_PLURAL.findall(text.translation))
    if strange := set(_PLURAL.findall(translation)) - counted:  # no number is known by this name
        yield "text_places", " ".join(sorted(strange))
    given_words = " ".join(translation.split())
    if lost := next((words for words in text.quoted if words not in given_words), ""):
        yield "text_quoted", lost
    if text.part is Part.PROGRAM and len(_MNEMONIC.findall(text.english)) != len(_MNEMONIC.findall(translation)):
        yield "text_mnemonic", "&"
    wrong = _wrong_script(text, translation, LANGUAGES[language].script)
    if wrong:
        yield "text_script", wrong


def _found(pattern: re.Pattern[str], text: str) -> Counter[str]:
    """Count what a pattern finds; words that follow a number in its plural forms are the translator's own."""
    return Counter(found for found in pattern.findall(text) if not _PLURAL.fullmatch(found))


def _wrong_script(text: TranslatedText, translation: str, script: Script) -> str:
    """Return a word in two scripts, or one in a script that the text did not have before; "" if there is none."""
    before = set(_WORD.findall(text.translation)) | set(_WORD.findall(text.english))
    translation = _MARKUP.sub(" ", _PLACES.sub(" ", translation))
    other = _LATIN if script is Script.CYRILLIC else _CYRILLIC
    words: list[str] = [word for word in _WORD.findall(translation) if word not in before]
    for word in words:
        if _CYRILLIC.search(word) and _LATIN.search(word):
            return word
    strange = [word for word in words if other.search(word)]
    if script is Script.CYRILLIC and len(strange) * 2 <= len(words):
        return ""  # names of programs and files are Latin everywhere
    return strange[0] if strange else ""


def in_other_script(before: str, after: str, latin: str) -> tuple[str, bool]:
    """Return a Serbian text in Latin letters, and whether the words that were spelt otherwise there could be kept.

    `latin` is what stood in Latin letters for `before`: names such as Eurojust are not spelt as they are heard.
    """
    made = in_latin(after)
    plain, spelt = _WORD.findall(in_latin(before)), _WORD.findall(latin)
    if len(plain) != len(spelt):
        return made, False
    otherwise = {one: other for one, other in zip(plain, spelt, strict=True) if one != other}
    return _WORD.sub(lambda found: otherwise.get(found[0], found[0]), made), True


@dataclass(frozen=True, slots=True)
class _Typed:
    """Content of a row on one text."""

    text: TranslatedText
    row: int
    translation: str
    written: str
    verdict: Verdict | None
    comment: str
    is_for_all: bool
    reviewer: str
    day: date
    settles: bool = False

    @property
    def is_new(self) -> bool:
        return self.translation not in (self.written, self.text.translation)

    @property
    def is_corrected(self) -> bool:
        """Return whether other words were typed than those that were written, be they in their place by now."""
        return self.is_new or _bare(self.translation) != _bare(self.written)

    @property
    def says(self) -> tuple[str, Verdict | None]:
        """Return what two rows are compared by: the words, and the verdict where it decides what becomes of them."""
        if not self.is_corrected:
            return self.written, self.verdict
        return self.translation, self.verdict if self.verdict is Verdict.DOUBTFUL else None


class ReviewReader:
    """Reads the rows of one workbook or pack into an outcome. Of a row that is refused nothing is taken; others are."""

    def __init__(self, outcome: ReviewOutcome, file: str, corpus: Corpus, reviews: Reviews) -> None:
        """Take what is read so far, the name of the file, the texts that there are, and what was said of them."""
        self.outcome = outcome
        self._file = file
        self._corpus = corpus
        self._reviews = reviews

    def read(self, rows: Iterable[TypedRow], reviewer: str, day: date) -> None:
        """Read what the rows of a workbook say, by a reviewer on a day."""
        came = list(rows)
        keys = {row.cells["key"].strip() for row in came}
        moved = _moved(came)
        self.outcome.rows += len(came)
        for number in sorted(moved):
            self._refuse("text_row_mixed", number, moved[number])
        left = (row for row in came if row.number not in moved)
        self._take_all(typed for row in left for typed in self._typed(row, keys, reviewer, day))

    def read_verdicts(self, verdicts: Sequence[Judged]) -> None:
        """Read the verdicts of a pack."""
        self.outcome.rows += len(verdicts)
        self._take_all(typed for number, one in enumerate(verdicts, 1) for typed in self._given(one, number))

    def _given(self, one: Judged, number: int) -> Iterator[_Typed]:
        text = next(iter(self._corpus.with_key(one.key)), None)
        if text is None:
            self._refuse("text_unknown", number, one.key)
            return
        if _bare(text.english) != _bare(one.english):
            self._refuse("text_changed_meanwhile", number, one.key)
            return
        translation = one.correction or one.text
        yield _Typed(
            text, number, translation, one.text, one.verdict, one.comment, not one.only_here, one.reviewer, one.day,
            one.settles,
        )  # fmt: skip

    def _take_all(self, came: Iterable[_Typed]) -> None:
        by_text: dict[str, list[_Typed]] = {}
        for typed in came:
            by_text.setdefault(typed.text.key, []).append(typed)
        for of_text in by_text.values():
            self._take_once(of_text)

    def _refuse(self, code: str, row: int, key: str = "", **values: object) -> None:
        self.outcome.faults.append(UserError(code, file=self._file, row=row, key=key, **values))

    def _typed(self, row: TypedRow, keys: set[str], reviewer: str, day: date) -> Iterator[_Typed]:
        """Yield what a row says of each text that it is of; say why it cannot be read."""
        cells, number = row.cells, row.number
        key = cells["key"].strip()
        if row.broken:
            self._refuse("text_formula", number, key, about=", ".join(row.broken))
            return
        if not key:
            self._refuse("text_key_missing", number)
            return
        texts = self._corpus.with_key(key)
        if not texts:
            self._refuse("text_unknown", number, key)
            return
        if "english" in cells and all(_bare(cells["english"]) != _bare(text.english) for text in texts):
            self._take_no_english(row, texts)
            return
        goes_for = cells["applies_to"].strip().casefold() or ALL if "applies_to" in cells else HERE
        if goes_for not in (ALL, HERE):
            self._refuse("text_applies_to", number, key, about=goes_for)
            return
        try:
            verdict = verdict_of(cells.get("status", ""))
        except KeyError:
            self._refuse("text_status", number, key, about=cells["status"].strip())
            return
        comment = cells.get("comment", "").strip()
        for text in texts:
            if text.key == key or text.key not in keys:  # a text that has a row of its own is corrected there
                translation = _as_before(text, cells["translation"])
                written = cells["written"]
                if verdict is Verdict.RIGHT and translation == written and not self._reviews.accepts(text, written):
                    self._refuse("text_changed_meanwhile", number, key)  # or a row of another language
                    continue
                yield _Typed(text, number, translation, written, verdict, comment, goes_for == ALL, reviewer, day)

    def _take_no_english(self, row: TypedRow, texts: Sequence[TranslatedText]) -> None:
        """Tell a row whose text changed since it was written from one with the English of another row."""
        cells = row.cells
        english, written = cells["english"], cells["written"]
        is_moved = self._corpus.has_pair(english, written)  # the key is that of another row
        is_changed = not is_moved and all(_bare(written) != _bare(text.translation) for text in texts)
        is_touched = any(cells.get(name, "").strip() for name in ("status", "comment"))
        if is_touched or _bare(cells["translation"]) != _bare(written):
            code = "text_changed_meanwhile" if is_changed else "text_row_mixed"
            self._refuse(code, row.number, cells["key"].strip())
        elif is_changed or not self._corpus.has_english(english):
            self.outcome.outdated += 1
        else:
            self._refuse("text_row_mixed", row.number, cells["key"].strip())

    def _take_once(self, typed: Sequence[_Typed]) -> None:
        """Take what several rows say of one text once, if they say the same."""
        saying = [one for one in typed if one.is_corrected or one.verdict is not None or one.comment]
        said = {one.says for one in saying if one.is_corrected or one.verdict is not None}
        if len(said) > 1:
            for one in saying:
                self._refuse("text_twice", one.row, one.text.key)
            return
        for place, one in enumerate(saying):
            if one.comment:
                self.outcome.comments.append(Comment(one.text, one.row, one.comment, self._file))
            if not place:
                self._take(one)

    def _take(self, one: _Typed) -> None:
        if one.is_new and not self._reviews.accepts(one.text, one.written):
            self._refuse("text_changed_meanwhile", one.row, one.text.key)
        elif one.verdict is Verdict.DOUBTFUL or (one.verdict is Verdict.WRONG and not one.is_corrected and one.comment):
            proposal = one.translation if one.is_corrected else ""
            self.outcome.open.append(
                OpenText(one.text, one.row, one.verdict, proposal, one.comment, self._file, one.reviewer)
            )
            self._doubt("text_doubtful", one)
            self._judge(one, one.verdict, proposal)
        elif one.is_new:
            self._correct(one)
        elif one.is_corrected:  # what it says stands there by now
            self._judge(one, Verdict.WRONG, one.translation)
        elif one.verdict is Verdict.WRONG:
            self._refuse("text_wrong_without_words", one.row, one.text.key)
        elif one.verdict is Verdict.RIGHT:
            self.outcome.reviewed.extend(self._places(one))
            self._judge(one, Verdict.RIGHT)

    def _judge(self, one: _Typed, verdict: Verdict, correction: str = "") -> None:
        judged = Judged(
            one.text.key, one.text.english, one.written, verdict, correction, only_here=not one.is_for_all,
            comment=one.comment, reviewer=one.reviewer, day=one.day, settles=one.settles,
        )  # fmt: skip
        self.outcome.verdicts.append(judged)

    def _places(self, one: _Typed) -> tuple[TranslatedText, ...]:
        return self._corpus.places_of(one.text) if one.is_for_all else (one.text,)

    def _doubt(self, code: str, one: _Typed, **values: object) -> None:
        place = {"file": self._file, "row": one.row, "key": one.text.key}
        self.outcome.doubts.append(UserError(code, **place, **values))

    def _correct(self, one: _Typed) -> None:
        language = self.outcome.language
        faults = list(broken(one.text, one.translation, language))
        for code, about in faults:
            self._refuse(code, one.row, one.text.key, about=about)
        if faults:
            return
        for code, values in doubts_of(one.text, one.translation, language):
            self._doubt(code, one, **values)
        latin = self._in_latin(one)
        places = self._places(one)
        self.outcome.reviewed.extend(places)
        self.outcome.corrected.append(
            Correction(one.text, one.translation, one.row, places, one.comment, self._file, one.reviewer, latin)
        )
        self._judge(one, Verdict.WRONG, one.translation)

    def _in_latin(self, one: _Typed) -> str:
        other = self._corpus.in_latin(one.text)
        if other is None:
            return ""
        latin, is_kept = in_other_script(one.text.translation, one.translation, other.translation)
        if not is_kept:
            self._doubt("text_script_by_hand", one, about=latin)
        return latin


def _moved(rows: Sequence[TypedRow]) -> dict[int, str]:
    """Return the key of each row, by its number, that has the translation of a row which has another by now.

    A few may be corrections: two texts that stood for one another. Many are a column that was sorted apart.
    """
    whole = [row for row in rows if not row.broken]
    words = {row.number: (_bare(row.cells["translation"]), _bare(row.cells["written"])) for row in whole}
    away = {written for typed, written in words.values() if written and typed != written}
    moved = [row for row in whole if words[row.number][0] != words[row.number][1] and words[row.number][0] in away]
    return {row.number: row.cells["key"].strip() for row in moved} if len(moved) > _EXCHANGED else {}


def _bare(text: str) -> str:
    return " ".join(text.split())


def _as_before(text: TranslatedText, typed: str) -> str:
    """Return a typed text with the blanks around it that the text had, and on one line if that was on one."""
    before = text.translation
    words = typed.replace("\r\n", "\n").strip()
    if "\n" not in before and not text.is_list:
        words = " ".join(words.split("\n"))
    bare = before.strip()
    start = before.index(bare)
    return before[:start] + words + before[start + len(bare) :] if words else ""
