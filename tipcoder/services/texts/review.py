"""Writes the texts of a language to be reviewed, says what came back, and takes it into the files of the program."""

import re
import shutil
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from tipcoder import paths
from tipcoder.errors import UserError
from tipcoder.exchange.spreadsheet.files import replacing
from tipcoder.exchange.text_review import ALL, HERE, ReviewRow, TypedRow, read_text_review, write_text_review
from tipcoder.languages.captions import TextReviewCaptions
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.texts.document_texts import document_texts, with_paragraphs
from tipcoder.services.texts.effect import effect_of, said_of, words_of
from tipcoder.services.texts.glossary import glossary_line, law_of
from tipcoder.services.texts.model import (
    CORE,
    TRANSLATED_PARTS,
    WEIGHTS,
    Part,
    TranslatedText,
    heaviest_first,
    weight_of,
)
from tipcoder.services.texts.packs import ENDING, Pack, read_pack
from tipcoder.services.texts.places import Places
from tipcoder.services.texts.program_texts import (
    CompiledIn,
    compiled_texts,
    program_file,
    program_texts,
    with_program_texts,
)
from tipcoder.services.texts.reading import CYRILLIC, LATIN, Corpus, ReviewerWords, ReviewOutcome, ReviewReader
from tipcoder.services.texts.resource_texts import resource_texts, with_resource_texts
from tipcoder.services.texts.reviews import Judged, Reviews, State, check_reviewer, in_order, read_reviews

__all__ = ["Part"]

FOLDER = "help"
_ENGLISH = "en"
_CORE_PARTS = (Part.FRAMEWORK, Part.TAXONOMIES, Part.REPORTS)
"""Parts that have texts of the legal core."""
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
    language: str, parts: Collection[Part] = TRANSLATED_PARTS, shipped_in: CompiledIn | None = None
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
    if Part.DOCUMENTS in parts:
        found.extend(document_texts(paths.resources(), language))
    if set(parts) - {Part.PROGRAM, Part.HELP, Part.DOCUMENTS}:
        found.extend(text for text in resource_texts(paths.resources(), language) if text.part in parts)
    return tuple(found)


def reviewed_languages() -> tuple[str, ...]:
    """Return the languages that are reviewed: not English, and not a script that follows another."""
    return tuple(code for code in LANGUAGES if code not in (_ENGLISH, LATIN))


def followed_by(language: str) -> tuple[str, ...]:
    """Return a language that is reviewed, and the other script that follows it."""
    return (language, LATIN) if language == CYRILLIC else (language,)


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
    if all(text.part is Part.DOCUMENTS for text in new):
        return with_paragraphs(content, {int(text.path[0]): words for text, words in new.items()})
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
    corpus = corpus_of(language, parts, shipped_in)
    stands = Places(language, corpus)
    groups = ([text] for places in corpus.distinct() for text in places) if each_place else corpus.distinct()
    found = [heaviest_first(places, language) for places in groups]
    rows = [
        replace(
            _row(places[0], weight, language, reviews, corpus),
            place=stands.in_words(places[0], captions),
            places=str(len(places)),
            applies_to=HERE if each_place else ALL,
        )
        for weight, places in sorted(found, key=lambda one: in_order(one[0], one[1][0], reviews))
        if weight in weights
    ]
    write_text_review(target, language, rows, captions)
    return len(rows)


def corpus_of(language: str, parts: Collection[Part] = tuple(Part), shipped_in: CompiledIn | None = None) -> Corpus:
    latin = texts_of(LATIN, parts, shipped_in) if language == CYRILLIC else ()
    return Corpus(texts_of(language, parts, shipped_in), latin)


def _row(text: TranslatedText, weight: int, language: str, reviews: Reviews, corpus: Corpus) -> ReviewRow:
    latin = corpus.in_latin(text)
    return ReviewRow(
        key=text.key,
        weight=str(weight),
        part=text.part,
        place="",
        english=text.english,
        translation=text.translation,
        latin="" if latin is None else latin.translation,
        law=law_of(text),
        glossary=glossary_line(text, language),
        provenance=_provenance(reviews.of(text)),
        written=text.translation,
    )


@dataclass(frozen=True, slots=True)
class ReviewStatus:
    """Numbers of the texts of a language by their state, of the legal core and of all; and who reviewed."""

    core: Mapping[State, int]
    all: Mapping[State, int]
    reviewers: tuple[str, ...]

    @property
    def read(self) -> int:
        """Texts of which somebody says that they are right as they are now."""
        return self.all[State.READ] + self.all[State.CONFIRMED]

    @property
    def is_core_confirmed(self) -> bool:
        """Return whether two lawyers of the country confirmed every text of the legal core."""
        return self.core[State.CONFIRMED] == sum(self.core.values())


def core_statuses() -> Mapping[str, ReviewStatus]:
    """Return how far the review of the legal core of each language is. For a task: it takes seconds."""
    return {
        code: status for language in reviewed_languages()
        for status in (review_status(language, _CORE_PARTS),) for code in followed_by(language)
    }  # fmt: skip


def review_status(
    language: str, wanted: Collection[Part] = TRANSLATED_PARTS, shipped_in: CompiledIn | None = None
) -> ReviewStatus:
    """Return how far the review of a language is, of some parts of the program; documents are counted if wanted.

    Where the program is installed without the source of the texts of its windows, these are counted as `shipped_in`
    has them. It takes a second: for a task, not for the thread of a window. A script that follows another has the
    status of that one.
    """
    language = CYRILLIC if language == LATIN else language
    reviews = read_reviews(language)
    texts = texts_of(language, _parts_there(language, wanted, shipped_in), shipped_in)
    found = [(weight_of(text, language), reviews.state(text)) for text in texts]
    every = Counter(state for _, state in found)
    core = Counter(state for weight, state in found if weight == CORE)
    return ReviewStatus(core, every, tuple(sorted({one.reviewer for one in reviews.known()})))


def _parts_there(language: str, wanted: Iterable[Part], shipped_in: CompiledIn | None) -> tuple[Part, ...]:
    has_windows = shipped_in is not None or has_program_texts(language)
    return tuple(part for part in wanted if part is not Part.PROGRAM or has_windows)


def disputed_texts(
    language: str, shipped_in: CompiledIn | None = None
) -> Mapping[TranslatedText, Sequence[ReviewerWords]]:
    """Return the texts of a language on which reviewers differ, with what each of them says."""
    reviews = read_reviews(language)
    words = words_of((), reviews)
    every = texts_of(language, _parts_there(language, Part, shipped_in), shipped_in)
    texts = (text for text in every if reviews.state(text) is State.DISPUTED)
    return {text: said_of(text, reviews, words) for text in texts}


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


def check_texts(
    *files: Path, reviewer: str = "", day: date = date.min, shipped_in: CompiledIn | None = None
) -> ReviewOutcome:
    """Return what reviewed workbooks and packs would change, and what is wrong with them. Changes nothing.

    A workbook is by a `reviewer`, a pack by its own. Where the program is installed without the files that its windows'
    texts are translated in, these are known by `shipped_in`.

    Raises:
        UserError: texts_language, texts_columns, texts_several_languages, texts_not_source, review_pack_...,
            reviewer_differs; a file cannot be read.
    """
    return read_files(files, reviewer, day, lambda language: corpus_of(language, shipped_in=shipped_in))[0]


def read_files(
    files: Sequence[Path], reviewer: str, day: date, corpus_of_language: Callable[[str], Corpus]
) -> tuple[ReviewOutcome, Reviews]:
    """Return what workbooks and packs of one language come to, and the reviews of the language with what they say.

    Raises:
        UserError: those of `check_texts`.
    """
    came = [_opened(file, reviewer) for file in files]
    languages = sorted({language for language, _ in came})
    if len(languages) > 1:
        raise UserError("texts_several_languages", languages=", ".join(languages))
    language = languages[0]
    corpus, reviews = corpus_of_language(language), read_reviews(language)
    outcome = ReviewOutcome(language)
    for file, (_, found) in zip(files, came, strict=True):
        reader = ReviewReader(outcome, file.name, corpus, reviews)
        if isinstance(found, Pack):
            outcome.seals.append(found.seal)
            reader.read_verdicts(found.verdicts)
        else:
            reader.read(found, reviewer or file.name, day)
    # A workbook says what is so today; of several files of one day nobody knows which is the later one.
    given_now = len(files) == 1 and not outcome.seals
    effect = effect_of(outcome.verdicts, corpus, reviews, given_now=given_now)
    outcome.corrections.update(effect.changes)
    outcome.latin.update(effect.latin)
    outcome.disputed.update(effect.disputed)
    return outcome, reviews


def _opened(file: Path, reviewer: str) -> tuple[str, Pack | Iterator[TypedRow]]:
    if file.suffix.lower() != ENDING:
        return read_text_review(file)
    pack = read_pack(file)
    if reviewer and reviewer != pack.reviewer:
        raise UserError("reviewer_differs", file=file.name, reviewer=pack.reviewer, given=reviewer)
    return pack.language, pack


def apply_texts(*files: Path, reviewer: str, day: date) -> ReviewOutcome:
    """Take corrections into the files of the program; those that break something or are disputed stay out.

    Each file changes in nothing but these texts. What was reviewed is noted with the code of the reviewer and the day.
    `reviewer` is "" for packs alone.

    Raises:
        UserError: those of `check_texts`; reviewer_code; a file cannot be written.
    """
    if reviewer or any(file.suffix.lower() != ENDING for file in files):
        reviewer = check_reviewer(reviewer)
    outcome, reviews = read_files(files, reviewer, day, corpus_of)
    for target, content in with_changes({**outcome.corrections, **outcome.latin}).items():
        with replacing(target, target.suffix) as unfinished:
            unfinished.write_text(content, encoding="utf-8", newline="")
            shutil.copymode(target, unfinished)
    if outcome.verdicts:
        _write_reviews(reviews)
    return outcome
