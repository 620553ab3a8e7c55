"""Writes the texts of a language to be reviewed, says what came back, and takes it into the files of the program."""

import re
import shutil
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tipcoder import paths
from tipcoder.errors import UserError
from tipcoder.exchange.spreadsheet.files import replacing
from tipcoder.exchange.text_review import ALL, HERE, ReviewRow, Verdict, read_text_review, write_text_review
from tipcoder.languages.captions import TextReviewCaptions
from tipcoder.services.texts.model import CORE, WEIGHTS, Part, TranslatedText, place_in_review, weight_of
from tipcoder.services.texts.program_texts import (
    CompiledIn,
    compiled_texts,
    program_file,
    program_texts,
    with_program_texts,
)
from tipcoder.services.texts.reading import CYRILLIC, LATIN, Corpus, ReviewOutcome, ReviewReader
from tipcoder.services.texts.resource_texts import resource_texts, with_resource_texts
from tipcoder.services.texts.reviewed_folder import Place, ReviewedText, read_reviewed, write_reviewed
from tipcoder.services.texts.reviews import Judged, Reviews, State, digest, read_reviews

__all__ = ["Part"]

FOLDER = "help"
_ENGLISH = "en"
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")


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


def texts_of(
    language: str, parts: Collection[Part] = tuple(Part), shipped_in: CompiledIn | None = None
) -> tuple[TranslatedText, ...]:
    """Return the texts of some parts of the program in a language.

    Where the program is installed without the files that its windows' texts are translated in, these come from
    `shipped_in`.

    Raises:
        UserError: texts_not_source, where there is neither.
    """
    found: list[TranslatedText] = []
    if Part.PROGRAM in parts and shipped_in is not None and not has_program_texts(language):
        found.extend(compiled_texts(shipped_in(language)))
    elif Part.PROGRAM in parts:
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


def write_texts(
    target: Path,
    language: str,
    parts: Collection[Part],
    captions: TextReviewCaptions,
    *,
    weights: Collection[int] = WEIGHTS,
    each_place: bool = False,
    shipped_in: CompiledIn | None = None,
) -> int:
    """Write the texts of some parts of the program in a language into a workbook, and return how many rows it has.

    Texts of some `weights` only, those first in which a wrong word harms most. A text that several places have is one
    row, unless `each_place` is.

    Raises:
        UserError: texts_by_script, for a script that follows another; texts_not_source; the file cannot be written.
    """
    if language == LATIN:
        raise UserError("texts_by_script", language=LATIN, reviewed=CYRILLIC)
    reviews = read_reviews(language)
    corpus = _corpus(language, parts, shipped_in)
    found = [(weight_of(places[0], language), places) for places in corpus.distinct()]
    rows = [
        _row(text, weight, 1 if each_place else len(places), reviews, corpus, each_place=each_place)
        for weight, places in sorted(found, key=lambda one: (one[0], place_in_review(one[1][0])))
        if weight in weights
        for text in (places if each_place else places[:1])
    ]
    write_text_review(target, language, rows, captions)
    return len(rows)


def _corpus(language: str, parts: Collection[Part] = tuple(Part), shipped_in: CompiledIn | None = None) -> Corpus:
    latin = texts_of(LATIN, parts, shipped_in) if language == CYRILLIC else ()
    return Corpus(texts_of(language, parts, shipped_in), latin)


def _row(
    text: TranslatedText, weight: int, places: int, reviews: Reviews, corpus: Corpus, *, each_place: bool
) -> ReviewRow:
    latin = corpus.in_latin(text)
    return ReviewRow(
        key=text.key,
        weight=str(weight),
        part=text.part,
        place=text.place,
        english=text.english,
        translation=text.translation,
        latin="" if latin is None else latin.translation,
        places=str(places),
        applies_to=HERE if each_place else ALL,
        provenance=_provenance(reviews.of(text)),
        written=text.translation,
    )


@dataclass(frozen=True, slots=True)
class ReviewStatus:
    """How many texts of a language are in which state: those of the legal core, and all; and who reviewed."""

    core: Mapping[State, int]
    all: Mapping[State, int]
    reviewers: tuple[str, ...]

    @property
    def read(self) -> int:
        """Texts of which somebody says that they are right as they are now."""
        return self.all[State.READ] + self.all[State.CONFIRMED]

    @property
    def is_core_confirmed(self) -> bool:
        """Whether two lawyers of the country confirmed every text of the legal core."""
        return self.core[State.CONFIRMED] == sum(self.core.values())


def review_status(language: str) -> ReviewStatus:
    """Return how far the review of a language is.

    Where the program is installed without the source of the texts of its windows, these are not counted. It takes a
    second: for a task, not for the thread of a window. A script that follows another has the status of that one.
    """
    language = CYRILLIC if language == LATIN else language
    parts = tuple(part for part in Part if part is not Part.PROGRAM or has_program_texts(language))
    reviews = read_reviews(language)
    found = [(weight_of(text, language), reviews.state(text)) for text in texts_of(language, parts)]
    every = Counter(state for _, state in found)
    core = Counter(state for weight, state in found if weight == CORE)
    return ReviewStatus(core, every, tuple(sorted({one.reviewer for one in reviews.known()})))


def _provenance(verdicts: Sequence[Judged]) -> str:
    """Return who said what of a text, a line each, with the comment."""
    return "\n".join(
        " ".join(filter(None, (one.reviewer, one.day.isoformat(), one.verdict, one.comment))) for one in verdicts
    )


def _write_reviews(reviews: Reviews) -> None:
    reviews.file.parent.mkdir(exist_ok=True)
    with replacing(reviews.file, ".csv") as unfinished:
        unfinished.write_text(reviews.content(), encoding="utf-8", newline="")
        unfinished.chmod(0o644)


def _place(path: tuple[str | int, ...]) -> Place:
    context, english, form = path
    return str(context), str(english), int(form)


def check_texts(file: Path, shipped_in: CompiledIn | None = None) -> ReviewOutcome:
    """Return what a reviewed workbook would change, and what is wrong with it. Changes nothing.

    Where the program is installed without the files that its windows' texts are translated in, these are known by
    `shipped_in`.

    Raises:
        UserError: texts_language, texts_columns, texts_not_source; the file cannot be read.
    """
    language, rows = read_text_review(file)
    return ReviewReader(file.name, language, _corpus(language, shipped_in=shipped_in)).read(rows)


def check_by_shipped(file: Path, shipped_in: CompiledIn) -> ReviewOutcome:
    """Return what a reviewed workbook would change, with texts of windows as they ship, whatever is installed.

    Raises:
        UserError: texts_language, texts_columns; the file cannot be read.
    """
    language, rows = read_text_review(file)
    corpus = Corpus(_shipped(language, shipped_in), _shipped(LATIN, shipped_in) if language == CYRILLIC else ())
    return ReviewReader(file.name, language, corpus).read(rows)


def _shipped(language: str, shipped_in: CompiledIn) -> Iterator[TranslatedText]:
    yield from texts_of(language, set(Part) - {Part.PROGRAM})
    yield from compiled_texts(shipped_in(language))


def _judged(outcome: ReviewOutcome, reviewer: str, day: date) -> Iterator[Judged]:
    """Yield a verdict for each text of which the workbook says something."""
    comments = {one.text: one.words for one in outcome.comments}
    said = [(text, Verdict.RIGHT, "") for text in outcome.reviewed if text not in outcome.corrections]
    said += [(text, Verdict.WRONG, words) for text, words in outcome.corrections.items()]
    said += [(one.text, one.verdict, one.proposal) for one in outcome.open]
    for text, verdict, words in said:
        yield Judged(
            text.key, digest(text.english), digest(text.translation), verdict, words, only_here=False,
            comment=comments.get(text, ""), reviewer=reviewer, day=day,
        )  # fmt: skip


def apply_texts(file: Path, reviewer: str, day: date) -> ReviewOutcome:
    """Take the corrections of a workbook into the files of the program; those that would break something stay out.

    Each file changes in nothing but these texts. What was reviewed is noted with the code of the reviewer and the day.

    Raises:
        UserError: those of `check_texts`; a file cannot be written.
    """
    outcome = check_texts(file)
    for target, content in with_changes({**outcome.corrections, **outcome.latin}).items():
        with replacing(target, target.suffix) as unfinished:
            unfinished.write_text(content, encoding="utf-8", newline="")
            shutil.copymode(target, unfinished)
    judged = list(_judged(outcome, reviewer, day))
    if judged:
        reviews = read_reviews(outcome.language)
        for one in judged:
            reviews.add(one)
        _write_reviews(reviews)
    return outcome


@dataclass(frozen=True, slots=True)
class TakenTexts:
    """Outcome of taking a workbook: texts taken, and corrections of texts that change with a new version only."""

    outcome: ReviewOutcome
    taken: int
    left: int


def take_reviewed(file: Path, reviewer: str, day: date, shipped_in: CompiledIn) -> TakenTexts:
    """Use the corrections of a workbook from now on; those that would break something, and other parts, stay out.

    A text that was found right as it ships is no longer replaced. A damaged file of earlier ones is replaced. The other
    script of the language changes with it.

    Raises:
        UserError: texts_language, texts_columns, folder_read_only; the file cannot be read.
    """
    outcome = check_by_shipped(file, shipped_in)
    taken = _use(outcome.language, outcome.reviewed, outcome.corrections, reviewer, day)
    if outcome.latin:
        _use(LATIN, outcome.latin, outcome.latin, reviewer, day)
    left = sum(text.part is not Part.PROGRAM for text in outcome.corrections)
    return TakenTexts(outcome, taken, left)


def _use(
    language: str,
    reviewed: Iterable[TranslatedText],
    corrections: Mapping[TranslatedText, str],
    reviewer: str,
    day: date,
) -> int:
    """Use the corrections of texts of windows in a language, and return how many they are."""
    try:
        kept = dict(read_reviewed(language))
    except UserError:  # said at the start of the program: what is taken now replaces it
        kept = {}
    taken, is_any = 0, False
    for text in reviewed:
        is_any = True
        if text.part is Part.PROGRAM:
            place = _place(text.path)
            kept.pop(place, None)
            if text in corrections:
                kept[place] = ReviewedText(corrections[text], reviewer, day)
                taken += 1
    if is_any:  # a workbook with nothing sound in it changes nothing
        write_reviewed(language, kept)
    return taken
