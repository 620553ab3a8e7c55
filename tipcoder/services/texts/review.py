"""Writes the texts of a language to be reviewed, says what came back, and takes it into the files of the program."""

import re
import shutil
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tipcoder import paths
from tipcoder.errors import UserError
from tipcoder.exchange.spreadsheet.files import replacing
from tipcoder.exchange.text_review import DOUBTFUL, REVIEWED, ReviewRow, read_text_review, write_text_review
from tipcoder.languages.captions import TextReviewCaptions
from tipcoder.languages.record import Script
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.texts.model import Part, TranslatedText
from tipcoder.services.texts.program_texts import (
    ShippedIn,
    ShippedTexts,
    installed_text,
    program_file,
    program_texts,
    with_program_texts,
)
from tipcoder.services.texts.resource_texts import resource_texts, with_resource_texts
from tipcoder.services.texts.reviewed_folder import Place, ReviewedText, read_reviewed, write_reviewed
from tipcoder.services.texts.reviews import Review, Reviews, read_reviews

__all__ = ["Part"]

_PLACES = re.compile(r"\$?\{[^{}]*\}|%(?:n|L?\d{1,2})|[{}]")
"""A brace alone too: a text in which values are filled could not be shown with it."""
_PLURAL = re.compile(r"\{(\w+):[^{}]*\|[^{}]*\}")
_MARKUP = re.compile(
    r"""<(?=[a-zA-Z/!?])(?:"[^"]*"|'[^']*'|[^<>"'])*>?|\]\([^()]*\)|\*\*|^#+ |^\d+\. |^- """, re.MULTILINE
)
"""Of windows, and of pages of the help: links, bold, headings, lists. What opens a tag is one, closed or not."""
_MNEMONIC = re.compile(r"&(?=\w)")
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC, _LATIN = re.compile(r"[\u0400-\u04ff]"), re.compile(r"[A-Za-z\u00c0-\u024f]")
_ROOM, _SHORT = 1.6, 24
"""Times the length of the English and of the text before that a window's text may have, from so many letters on."""

FOLDER = "help"
_ENGLISH = "en"
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")

Rows = Iterator[tuple[int, Mapping[str, str]]]


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
    if text.part is Part.PROGRAM and len(_MNEMONIC.findall(text.english)) != len(_MNEMONIC.findall(translation)):
        yield "text_mnemonic", "&"
    wrong = _wrong_script(text, translation, LANGUAGES[language].script)
    if wrong:
        yield "text_script", wrong


def _found(pattern: re.Pattern[str], text: str) -> Counter[str]:
    """Count what a pattern finds; words that follow a number in its plural forms are the translator's own."""
    return Counter(found for found in pattern.findall(text) if not _PLURAL.fullmatch(found))


def is_long(text: TranslatedText, translation: str) -> bool:
    """Return whether a text of a window may need more room than it has: to be looked at there."""
    longest = max(len(text.english), len(text.translation), _SHORT)
    return text.part is Part.PROGRAM and len(translation) > longest * _ROOM


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


def help_texts(folder: Path, language: str) -> Iterator[TranslatedText]:
    """Yield the paragraphs of the pages in a language; a page without those of the English one is one text."""
    for file in sorted((folder / language).glob("*.md")):
        english, content = ((folder / code / file.name).read_text(encoding="utf-8") for code in (_ENGLISH, language))
        sources, paragraphs = _PARAGRAPH.findall(english), _PARAGRAPH.findall(content)
        if len(sources) != len(paragraphs):
            sources, paragraphs = [english], [content]
        for number, (source, paragraph) in enumerate(zip(sources, paragraphs, strict=True)):
            yield TranslatedText(
                f"{FOLDER}/{file.stem}#{number}", Part.HELP, file.stem, source, paragraph, file, (number,)
            )


def with_help_texts(content: str, english: str, changes: Mapping[int, str]) -> str:
    """Return the content of a page with other paragraphs by their number, and not one other letter changed."""
    found = list(_PARAGRAPH.finditer(content))
    if len(found) != len(_PARAGRAPH.findall(english)):
        return changes.get(0, content)
    for number, text in sorted(changes.items(), reverse=True):
        content = content[: found[number].start()] + text + content[found[number].end() :]
    return content


def english_page(file: Path) -> Path:
    """Return the English page that a page translates."""
    return file.parent.parent / _ENGLISH / file.name


def texts_of(language: str, parts: Collection[Part] = tuple(Part)) -> tuple[TranslatedText, ...]:
    """Return the texts of some parts of the program in a language.

    Raises:
        UserError: texts_not_source, where the program is installed without the files that its windows' texts are
            translated in.
    """
    found: list[TranslatedText] = []
    if Part.PROGRAM in parts:
        found.extend(program_texts(paths.translations(), language))
    if Part.HELP in parts:
        found.extend(help_texts(paths.resources() / FOLDER, language))
    if set(parts) - {Part.PROGRAM, Part.HELP}:
        found.extend(text for text in resource_texts(paths.resources(), language) if text.part in parts)
    return tuple(found)


def has_program_texts(language: str) -> bool:
    """Return whether the files are there that the texts of windows are translated in: not in every installation."""
    return program_file(paths.translations(), language).is_file()


def with_changes(changes: Mapping[TranslatedText, str]) -> dict[Path, str]:
    """Return the content of each file in which texts change, with them, and not one other letter changed."""
    by_file: dict[Path, dict[TranslatedText, str]] = {}
    for text, translation in changes.items():
        by_file.setdefault(text.file, {})[text] = translation
    return {file: _changed(file, new) for file, new in by_file.items()}


def _changed(file: Path, new: Mapping[TranslatedText, str]) -> str:
    if file.suffix == ".ts":
        return with_program_texts(file, {text.key: translation for text, translation in new.items()})
    content = file.read_text(encoding="utf-8")
    if file.suffix == ".md":
        paragraphs = {int(text.path[0]): translation for text, translation in new.items()}
        return with_help_texts(content, english_page(file).read_text(encoding="utf-8"), paragraphs)
    return with_resource_texts(content, {text.path: translation for text, translation in new.items()})


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


def _by_key(texts: Iterable[TranslatedText]) -> Mapping[str, Sequence[TranslatedText]]:
    """Return texts by their key, and those that had one key earlier by that too."""
    found: dict[str, list[TranslatedText]] = {}
    for text in texts:
        for key in filter(None, (text.key, text.earlier_key)):
            found.setdefault(key, []).append(text)
    return found


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


def _as_before(text: TranslatedText, typed: str) -> str:
    """Return a typed text with the blanks around it that the text had, and on one line if that was on one."""
    before = text.translation
    words = typed.replace("\r\n", "\n").strip()
    if "\n" not in before and not text.is_list:
        words = " ".join(words.split("\n"))
    bare = before.strip()
    start = before.index(bare)
    return before[:start] + words + before[start + len(bare) :] if words else ""


def _write_reviews(reviews: Reviews) -> None:
    reviews.file.parent.mkdir(exist_ok=True)
    with replacing(reviews.file, ".csv") as unfinished:
        unfinished.write_text(reviews.content(), encoding="utf-8", newline="")
        unfinished.chmod(0o644)


def _place(path: tuple[str | int, ...]) -> Place:
    context, english, form = path
    return str(context), str(english), int(form)


@dataclass(slots=True)
class ReviewOutcome:
    """Content of a reviewed workbook: corrections by text, texts found right or corrected, faults and doubts by row."""

    language: str
    corrections: dict[TranslatedText, str] = field(default_factory=dict)
    reviewed: list[TranslatedText] = field(default_factory=list)
    faults: list[UserError] = field(default_factory=list)
    doubts: list[UserError] = field(default_factory=list)
    rows: int = 0


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
    known = _by_key(texts_of(language))
    return _checked(file.name, language, rows, lambda key, _: known.get(key, ()))


def check_by_shipped(file: Path, shipped_in: ShippedIn) -> ReviewOutcome:
    """Return what a reviewed workbook would change, with texts of windows as they ship, whatever is installed.

    Raises:
        UserError: texts_language, texts_columns; the file cannot be read.
    """
    language, rows = read_text_review(file)
    return _checked_by_shipped(file.name, language, rows, shipped_in(language))


def _checked_by_shipped(name: str, language: str, rows: Rows, shipped: ShippedTexts) -> ReviewOutcome:
    resources = _by_key(texts_of(language, set(Part) - {Part.PROGRAM}))

    def find(key: str, english: str) -> Sequence[TranslatedText]:
        installed = installed_text(key, english, shipped)
        return [*resources.get(key, ()), *((installed,) if installed else ())]

    return _checked(name, language, rows, find)


def _checked(
    name: str, language: str, rows: Rows, find: Callable[[str, str], Sequence[TranslatedText]]
) -> ReviewOutcome:
    outcome = ReviewOutcome(language)
    seen: set[str] = set()
    read = [(number, row, row["key"].strip()) for number, row in rows]
    keys = {key for _, _, key in read}
    for number, row, key in read:
        outcome.rows += 1
        place: dict[str, object] = {"file": name, "row": number}
        texts = find(key, row.get("english", ""))
        if not texts:
            outcome.faults.append(UserError("text_unknown", **place))
        elif key in seen:
            outcome.faults.append(UserError("text_twice", **place))
        else:
            seen.add(key)
            status = row.get("status", "").strip().lower()
            for text in texts:
                if text.key == key or text.key not in keys:  # a text that has a row of its own is corrected there
                    _read(text, row["translation"], row["written"], status, place, outcome)
    return outcome


def apply_texts(file: Path, reviewer: str, day: date) -> ReviewOutcome:
    """Take the corrections of a workbook into the files of the program; those that would break something stay out.

    Each file changes in nothing but these texts. What was reviewed is noted with the code of the reviewer and the day.

    Raises:
        UserError: those of `check_texts`; a file cannot be written.
    """
    outcome = check_texts(file)
    for target, content in with_changes(outcome.corrections).items():
        with replacing(target, target.suffix) as unfinished:
            unfinished.write_text(content, encoding="utf-8", newline="")
            shutil.copymode(target, unfinished)
    reviews = read_reviews(outcome.language)
    for text in outcome.reviewed:
        reviews.add(text, outcome.corrections.get(text, text.translation), reviewer, day)
    if outcome.reviewed:
        _write_reviews(reviews)
    return outcome


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


@dataclass(frozen=True, slots=True)
class TakenTexts:
    """Outcome of taking a workbook: texts taken, and corrections of texts that change with a new version only."""

    outcome: ReviewOutcome
    taken: int
    left: int


def take_reviewed(file: Path, reviewer: str, day: date, shipped_in: ShippedIn) -> TakenTexts:
    """Use the corrections of a workbook from now on; those that would break something, and other parts, stay out.

    A text that was found right as it ships is no longer replaced. A damaged file of earlier ones is replaced.

    Raises:
        UserError: texts_language, texts_columns, folder_read_only; the file cannot be read.
    """
    outcome = check_by_shipped(file, shipped_in)
    try:
        kept = dict(read_reviewed(outcome.language))
    except UserError:  # said at the start of the program: what is taken now replaces it
        kept = {}
    taken = 0
    for text in outcome.reviewed:
        if text.part is Part.PROGRAM:
            place = _place(text.path)
            kept.pop(place, None)
            if text in outcome.corrections:
                kept[place] = ReviewedText(outcome.corrections[text], reviewer, day)
                taken += 1
    if outcome.reviewed:  # a workbook with nothing sound in it changes nothing
        write_reviewed(outcome.language, kept)
    left = sum(text.part is not Part.PROGRAM for text in outcome.corrections)
    return TakenTexts(outcome, taken, left)
