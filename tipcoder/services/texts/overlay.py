"""Makes what is reviewed on this computer seen at once: files of texts, texts of windows, labels of open projects."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import partial
from operator import attrgetter
from pathlib import Path

from tipcoder import paths
from tipcoder.domain.corrections import PLACE, bare, use_corrected
from tipcoder.domain.verdicts import Verdict
from tipcoder.file_operations import file_fault, remove, remove_tree
from tipcoder.languages.registry import LANGUAGES
from tipcoder.private_files import write_private
from tipcoder.services.texts.effect import ReviewEffect, effect_of
from tipcoder.services.texts.model import TRANSLATED_PARTS, Part, TranslatedText
from tipcoder.services.texts.own_reviews import (
    KeptReview,
    has_any,
    keep,
    kept_reviews,
    own_review,
    read_older,
    with_verdict,
)
from tipcoder.services.texts.packs import ENDING
from tipcoder.services.texts.program_texts import CompiledIn, compiled_texts
from tipcoder.services.texts.reading import CYRILLIC, LATIN, Corpus, ReviewOutcome
from tipcoder.services.texts.review import read_files, reviewed_languages, texts_of, with_changes
from tipcoder.services.texts.reviews import Judged, check_reviewer, read_reviews

_SHOWN_OF_PROJECTS = (Part.FRAMEWORK, Part.TAXONOMIES)
"""Parts that projects hold themselves: their files stay, and what is read from a project is shown otherwise."""
_VALUE = re.compile(r"\$\{[^{}]*\}")

Place = tuple[str, str, int]
"""Context, English and place of the plural form of a text, 0 where no number decides."""


@dataclass(frozen=True, slots=True)
class ReviewedGroup:
    """Reviews of the texts of a language by one reviewer on this computer: their number, and their last day."""

    language: str
    reviewer: str
    day: date
    count: int


@dataclass(frozen=True, slots=True)
class TakenTexts:
    """Outcome of taking a workbook or pack: texts that are corrected by it, or right."""

    outcome: ReviewOutcome
    taken: int


@dataclass(frozen=True, slots=True)
class OutdatedCorrection:
    """A correction kept on this computer that is not applied: its text or the English of that changed since."""

    reviewer: str
    english: str
    after: str


CorpusIn = Callable[[str], Corpus]
"""Returns the texts of a language as they ship."""


def shipped_corpus(language: str, shipped_in: CompiledIn, parts: Iterable[Part] = TRANSLATED_PARTS) -> Corpus:
    """Return the texts of a language as they ship, those of windows as they are compiled."""
    wanted = frozenset(parts)

    def texts(code: str) -> Iterator[TranslatedText]:
        yield from texts_of(code, wanted - {Part.PROGRAM}) if wanted - {Part.PROGRAM} else ()
        yield from compiled_texts(shipped_in(code)) if Part.PROGRAM in wanted else ()

    return Corpus(texts(language), texts(LATIN) if language == CYRILLIC else ())


def reviewed_texts(language: str, shipped_in: CompiledIn) -> Mapping[Place, str]:
    """Return the texts of windows in a language that are used in place of those that ship, worked out from verdicts.

    What `renew` made says the same (`paths.corrected`), as long as it is of these verdicts.

    Raises:
        UserError: reviewed_damaged (path): that file is put aside.
    """
    if not has_any():
        return {}
    reviewed = CYRILLIC if language == LATIN else language
    corpus_in = partial(shipped_corpus, shipped_in=shipped_in, parts=(Part.PROGRAM,))
    read_older(reviewed, corpus_in)
    kept = kept_reviews(reviewed)
    if not kept:
        return {}
    effect = _effect(reviewed, kept, corpus_in(reviewed))
    changes = effect.latin if language == LATIN else effect.changes
    return {_place(text.path): words for text, words in changes.items()}


def take_reviewed(file: Path, reviewer: str, day: date, corpus_in: CorpusIn) -> TakenTexts:
    """Use what a workbook or pack says from now on; what would break something stays out.

    A workbook is by `reviewer`, whose own it is; a pack is kept beside, by its own reviewer. The other script of the
    language changes with it.

    Raises:
        UserError: those of `check_texts`; reviewer_code; folder_read_only, ...
    """
    is_pack = file.suffix.lower() == ENDING
    outcome, _ = read_files([file], "" if is_pack else check_reviewer(reviewer), day, corpus_in)
    if outcome.verdicts:
        by = outcome.verdicts[0].reviewer
        kept = own_review(outcome.language, by)
        corpus = corpus_in(outcome.language)
        review = KeptReview(outcome.language, by, kept.verdicts, not is_pack if not kept.verdicts else kept.is_own)
        if is_pack:
            review = _with_pack(review, outcome.verdicts, corpus)
        else:
            for one in outcome.verdicts:
                review = with_verdict(review, one, places_of(one, corpus))
        keep(review)
        renew(corpus_in)
    return TakenTexts(outcome, len(outcome.corrections))


def _with_pack(review: KeptReview, came: Iterable[Judged], corpus: Corpus) -> KeptReview:
    """Return a review with the verdicts of a pack, the latest on each place: packs of one reviewer come in any order.

    Of one day all are kept, but what somebody said here goes before what the same one wrote into a pack on that day.
    """
    said_here = {one.key: one.day for one in review.verdicts} if review.is_own else {}
    news = (one for one in came if one.day > said_here.get(one.key, date.min))
    every = sorted({*review.verdicts, *news}, key=attrgetter(*(field.name for field in fields(Judged))))
    last: dict[str, date] = {}
    for one in every:
        for key in {one.key} if one.only_here else {one.key, *places_of(one, corpus)}:
            last[key] = max(last.get(key, date.min), one.day)
    return replace(review, verdicts=tuple(one for one in every if one.day == last[one.key]))


def places_of(one: Judged, corpus: Corpus) -> Iterator[str]:
    """Yield the keys of the places with the words of a verdict."""
    for text in corpus.with_key(one.key)[:1]:
        yield from (place.key for place in corpus.places_of(text))


def take_out(groups: Iterable[ReviewedGroup], corpus_in: CorpusIn) -> None:
    """Let the texts that ship be used again in place of those of some reviewers.

    Raises:
        UserError: file_held, folder_read_only, ...: what was taken out till then is out.
    """
    try:
        for group in groups:
            keep(KeptReview(group.language, group.reviewer, (), is_own=True), patience=0)
    finally:
        renew(corpus_in)


def reviewed_groups() -> tuple[ReviewedGroup, ...]:
    """Return whose reviews are kept on this computer, by language.

    Raises:
        UserError: reviewed_damaged (path).
    """
    if not has_any():
        return ()
    return tuple(
        ReviewedGroup(language, kept.reviewer, max(one.day for one in kept.verdicts), len(kept.verdicts))
        for language in LANGUAGES
        for kept in kept_reviews(language)
        if kept.verdicts
    )


def outdated_corrections(corpus_in: CorpusIn) -> tuple[OutdatedCorrection, ...]:
    """Return the corrections that an earlier version of the program was given and that this one cannot use.

    It takes seconds where anything is kept: for a task.

    Raises:
        UserError: reviewed_damaged (path).
    """
    return tuple(
        OutdatedCorrection(kept.reviewer, one.english, one.correction)
        for language in (reviewed_languages() if has_any() else ())
        for kept in kept_reviews(language)
        for one in kept.verdicts
        if one.verdict is Verdict.WRONG and one.correction and not _is_of_now(one, language, corpus_in(language))
    )


def _is_of_now(one: Judged, language: str, corpus: Corpus) -> bool:
    """Return whether a correction is of a text as it is now, or stands there by now."""
    text = next(iter(corpus.with_key(one.key)), None)
    if text is None or bare(text.english) != bare(one.english):
        return False
    return text.translation == one.correction or read_reviews(language).accepts(text, one.text)


def use_as_shipped() -> None:
    """Use no corrections while the program runs, as in safe mode."""
    paths.read_anew(as_shipped=True)
    use_corrected({})


def renew(corpus_in: CorpusIn) -> None:
    """Make files and labels anew from what is kept, and use them at once.

    Raises:
        UserError: reviewed_damaged; a file cannot be written.
    """
    changes: dict[TranslatedText, str] = {}
    labels: list[tuple[str, str, str, str]] = []
    counts: dict[str, int] = {}
    windows: dict[str, list[tuple[str, str, int, str]]] = {}
    for language in reviewed_languages():
        read_older(language, corpus_in)
    # Before they are read: what is kept meanwhile is not in what is made.
    made_of = paths.kept_checksums(paths.reviewed_texts_folder())
    for language in reviewed_languages():
        kept = kept_reviews(language)
        if not kept:
            continue
        corpus = corpus_in(language)
        effect = _effect(language, kept, corpus)
        for code, of_language in ((language, effect.changes), (LATIN, effect.latin)):
            if of_language:
                counts[code] = len(of_language)
                labels.extend(_labels(code, of_language, corpus))
                windows[code] = [
                    (*_place(text.path), words) for text, words in of_language.items() if text.part is Part.PROGRAM
                ]
                changes.update(
                    (text, words)
                    for text, words in of_language.items()
                    if text.part not in (*_SHOWN_OF_PROJECTS, Part.PROGRAM)
                )
    _write(with_changes(changes), labels, windows, counts, made_of)
    paths.read_anew()
    use_corrected(paths.corrected().labels)


def _effect(language: str, kept: Sequence[KeptReview], corpus: Corpus) -> ReviewEffect:
    own = frozenset(review.reviewer for review in kept if review.is_own)
    return effect_of([one for review in kept for one in review.verdicts], corpus, read_reviews(language), own)


def _labels(
    language: str, changes: Mapping[TranslatedText, str], corpus: Corpus
) -> Iterator[tuple[str, str, str, str]]:
    """Yield the labels that change by their words; one that other places keep is not told by its words alone."""
    for text, after in changes.items():
        if text.part not in _SHOWN_OF_PROJECTS or text.is_list:
            continue
        twins = corpus.places_of(text) if language != LATIN else ()
        others = (twin for twin in twins if twin.part in _SHOWN_OF_PROJECTS)
        if all(changes.get(twin) == after for twin in others) and _values(text.translation) == _values(after):
            before = (bare(_with_places(words)) for words in (text.english, text.translation))
            yield (language, *before, _with_places(after))  # type: ignore[misc]


def _values(words: str) -> list[str]:
    """Return the values that words show, in their order: labels in which it changes are left as they are."""
    return _VALUE.findall(words)


def _with_places(words: str) -> str:
    return _VALUE.sub(PLACE, words)


def _write(
    files: Mapping[Path, str],
    labels: Iterable[tuple[str, str, str, str]],
    windows: Mapping[str, Sequence[tuple[str, str, int, str]]],
    counts: Mapping[str, int],
    made_of: Mapping[str, str],
) -> None:
    """Write the files and their index, last; what an earlier index named and is no more goes first."""
    folder, index = paths.reviewed_texts_folder(), paths.corrected_index()
    target = folder / paths.resources().name
    try:
        remove(index)
        remove_tree(target)
        if not made_of:
            return
        names = {file: file.relative_to(paths.resources()).as_posix() for file in files}
        for file, content in files.items():
            place = target / names[file]
            place.parent.mkdir(parents=True, exist_ok=True)
            write_private(place, content.encode())
        told = {
            "files": {name: paths.checksum_of(file) for file, name in names.items()},
            "labels": sorted(set(labels)), "windows": windows, "counts": dict(counts),
            "shipped": paths.shipped_checksum(), "kept": dict(made_of),
        }  # fmt: skip
        write_private(index, json.dumps(told, ensure_ascii=False, indent=1).encode())
    except OSError as error:
        raise file_fault(error, folder) from error


def _place(path: tuple[str | int, ...]) -> Place:
    context, english, form = path
    return str(context), str(english), int(form)
