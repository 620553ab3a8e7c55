"""Writes the texts of a language to be reviewed, says what came back, and takes it into the files of the program."""

import shutil
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tipcoder.errors import UserError
from tipcoder.exchange.spreadsheet.files import replacing
from tipcoder.exchange.text_review.captions import TextReviewCaptions
from tipcoder.exchange.text_review.reading import read_text_review
from tipcoder.exchange.text_review.writing import DOUBTFUL, REVIEWED, ReviewRow, write_text_review
from tipcoder.services.texts.checking import broken, is_long
from tipcoder.services.texts.corpus import has_program_texts, texts_of, with_changes
from tipcoder.services.texts.model import Part, TranslatedText
from tipcoder.services.texts.program_texts import ShippedIn, ShippedTexts, installed_text
from tipcoder.services.texts.reviews import Review, Reviews, read_reviews

__all__ = ["Part"]

Rows = Iterator[tuple[int, Mapping[str, str]]]


@dataclass(slots=True)
class ReviewOutcome:
    """Content of a reviewed workbook: corrections by text, texts found right or corrected, faults and doubts by row."""

    language: str
    corrections: dict[TranslatedText, str] = field(default_factory=dict)
    reviewed: list[TranslatedText] = field(default_factory=list)
    faults: list[UserError] = field(default_factory=list)
    doubts: list[UserError] = field(default_factory=list)
    rows: int = 0


def write_texts(target: Path, language: str, parts: Collection[Part], captions: TextReviewCaptions) -> int:
    """Write the texts of some parts of the program in a language into a workbook, and return how many they are.

    Raises:
        UserError: texts_not_source; the file cannot be written.
    """
    reviews = read_reviews(language)
    rows = [
        ReviewRow(
            key=text.key,
            part=text.part,
            place=text.place,
            english=text.english,
            translation=text.translation,
            provenance=_provenance(reviews.of(text)),
            written=text.translation,
        )
        for text in texts_of(language, parts)
    ]
    write_text_review(target, language, rows, captions)
    return len(rows)


def check_texts(file: Path, shipped_in: ShippedIn | None = None) -> ReviewOutcome:
    """Return what a reviewed workbook would change, and what is wrong with it. Changes nothing.

    Where the program is installed without the files that its windows' texts are translated in, these are known by
    their keys and by `shipped_in`.

    Raises:
        UserError: texts_language, texts_columns, texts_not_source; the file cannot be read.
    """
    language, rows = read_text_review(file)
    if shipped_in is not None and not has_program_texts(language):
        return _checked_by_shipped(file.name, language, rows, shipped_in(language))
    known = {text.key: text for text in texts_of(language)}
    return _checked(file.name, language, rows, lambda key, _: known.get(key))


def check_by_shipped(file: Path, shipped_in: ShippedIn) -> ReviewOutcome:
    """Return what a reviewed workbook would change, with texts of windows as they ship, whatever is installed.

    Raises:
        UserError: texts_language, texts_columns; the file cannot be read.
    """
    language, rows = read_text_review(file)
    return _checked_by_shipped(file.name, language, rows, shipped_in(language))


def _checked_by_shipped(name: str, language: str, rows: Rows, shipped: ShippedTexts) -> ReviewOutcome:
    resources = {text.key: text for text in texts_of(language, set(Part) - {Part.PROGRAM})}

    def find(key: str, english: str) -> TranslatedText | None:
        return resources.get(key) or installed_text(key, english, shipped)

    return _checked(name, language, rows, find)


def _checked(name: str, language: str, rows: Rows, find: Callable[[str, str], TranslatedText | None]) -> ReviewOutcome:
    outcome = ReviewOutcome(language)
    seen: set[str] = set()
    for number, row in rows:
        outcome.rows += 1
        place: dict[str, object] = {"file": name, "row": number}
        key = row["key"].strip()
        text = find(key, row.get("english", ""))
        if text is None:
            outcome.faults.append(UserError("text_unknown", **place))
        elif key in seen:
            outcome.faults.append(UserError("text_twice", **place))
        else:
            seen.add(key)
            _read(text, row["translation"], row["written"], row.get("status", "").strip().lower(), place, outcome)
    return outcome


def apply_texts(file: Path, reviewer: str, day: date) -> ReviewOutcome:
    """Take the corrections of a workbook into the files of the program; those that would break something stay out.

    Each file changes in nothing but these texts. What was reviewed is noted with the code of the reviewer and the day.

    Raises:
        UserError: those of `check_texts`; a file cannot be written.
    """
    outcome = check_texts(file)
    for target, content in with_changes(outcome.corrections).items():
        _write(target, content)
    reviews = read_reviews(outcome.language)
    for text in outcome.reviewed:
        reviews.add(text, outcome.corrections.get(text, text.translation), reviewer, day)
    if outcome.reviewed:
        _write_reviews(reviews)
    return outcome


def review_counts(language: str) -> tuple[int, int]:
    """Return how many texts of a language a national lawyer has reviewed as they are now, and how many there are.

    Where the program is installed without the source of the texts of its windows, these are not counted. It takes a
    second: for a task, not for the thread of a window.
    """
    parts = tuple(part for part in Part if part is not Part.PROGRAM or has_program_texts(language))
    reviews, texts = read_reviews(language), texts_of(language, parts)
    return sum(reviews.of(text) is not None for text in texts), len(texts)


def _provenance(review: Review | None) -> str:
    return "" if review is None else f"{review.reviewer} {review.day.isoformat()}"


def _read(
    text: TranslatedText, translation: str, written: str, status: str, place: dict[str, object], outcome: ReviewOutcome
) -> None:
    translation = _as_before(text, translation)
    is_new = translation not in (written, text.translation)
    if is_new and written != text.translation:
        outcome.faults.append(UserError("text_changed_meanwhile", **place))
        return
    if is_new:
        faults = [UserError(code, **place, about=about) for code, about in broken(text, translation, outcome.language)]
        outcome.faults.extend(faults)
        if faults:
            return
        outcome.corrections[text] = translation
        if is_long(text, translation):
            outcome.doubts.append(UserError("text_long", **place, length=len(translation)))
    if status == DOUBTFUL:
        outcome.doubts.append(UserError("text_doubtful", **place))
    elif is_new or status == REVIEWED:
        outcome.reviewed.append(text)


def _as_before(text: TranslatedText, typed: str) -> str:
    """Return a typed text with the blanks around it that the text had, and on one line if that was on one."""
    before = text.translation
    words = typed.replace("\r\n", "\n").strip()
    if "\n" not in before and not text.is_list:
        words = " ".join(words.split("\n"))
    bare = before.strip()
    start = before.index(bare)
    return before[:start] + words + before[start + len(bare) :] if words else ""


def _write(target: Path, content: str) -> None:
    with replacing(target, target.suffix) as unfinished:
        unfinished.write_text(content, encoding="utf-8", newline="")
        shutil.copymode(target, unfinished)


def _write_reviews(reviews: Reviews) -> None:
    reviews.file.parent.mkdir(exist_ok=True)
    with replacing(reviews.file, ".csv") as unfinished:
        unfinished.write_text(reviews.content(), encoding="utf-8", newline="")
        unfinished.chmod(0o644)
