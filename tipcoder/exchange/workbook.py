"""Writes the workbook of one project's coded cases.

`About`, a sheet per level, `evidence`, `codebook`, `terms`, `long_text`.
"""

from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import tipcoder
from tipcoder.domain.upgrades import split_retired
from tipcoder.exchange.about import FORMAT, AboutSheet, Line
from tipcoder.exchange.captions import Captions
from tipcoder.exchange.columns import ColumnMaker
from tipcoder.exchange.evidence import EvidenceWriter, evidence_layout
from tipcoder.exchange.files import discard, replacing, save
from tipcoder.exchange.labels import Labels
from tipcoder.exchange.levels import CaseRows, Level, LevelsWriter, Planning, plan_levels
from tipcoder.exchange.naming import sheet_names
from tipcoder.exchange.profiles import Leaving, Profile, all_questions, leaving, own_keys, random_keys
from tipcoder.exchange.reference import (
    codebook_layout,
    long_text_layout,
    term_ranges,
    terms_layout,
    write_codebook,
    write_retired_terms,
    write_terms,
)
from tipcoder.exchange.retired import NOTHING_RETIRED, Retired
from tipcoder.exchange.sheets import Book, DataSheet
from tipcoder.framework.form import Form, Question, QuestionType


@dataclass(frozen=True, slots=True)
class Export:
    """What goes into a workbook.

    `cases` come one at a time, in the order they shall have; those coded by another version of the framework with their
    answers where this one has a place for them. `retired` is what it has no place for. `versions` maps the ids of the
    versions that cases are coded by to what they are called. `other_cases` counts cases of the project that are not
    among them. `language` is that of labels, `written_at` has a time zone.
    """

    project_id: str
    country: str
    form: Form
    cases: Iterable[CaseRows]
    profile: Profile = Profile.UNODC
    language: str = "en"
    other_cases: int = 0
    retired: Retired = NOTHING_RETIRED
    versions: Mapping[str, str] = field(default_factory=dict)
    captions: Captions = field(default_factory=Captions)
    written_at: datetime = field(default_factory=lambda: datetime.now(UTC))


def write_workbook(target: Path, export: Export) -> Generator[int]:
    """Write a workbook; yield the number of cases done after each. Closing the generator gives up and leaves nothing.

    Raises:
        UserError: the file cannot be written, or a level has more rows or columns than Excel has room for.
    """
    book = Book()
    try:
        with replacing(target, ".xlsx") as scratch:
            yield from _write_sheets(book, export)
            save(book.workbook, scratch, export.written_at)
    finally:
        discard(book.workbook)


def _write_sheets(book: Book, export: Export) -> Iterator[int]:
    form, captions = export.form, export.captions
    leaves = leaving(form, export.profile)
    labels = Labels(form, export.language)
    about = AboutSheet(book)
    ranges = term_ranges((found for found in all_questions(form) if _has_columns(found, leaves)), book.names)
    gone = {found.key: f"{found.roster.key}_retired" for found in export.retired.rosters}
    names = sheet_names({**{roster.key: roster.key for _, roster in form.rosters()}, **gone})
    maker = ColumnMaker(form, labels, captions, ranges)
    levels = plan_levels(
        Planning(maker, names, leaves, export.profile, export.language, export.retired, len(export.versions) > 1)
    )
    level_sheets = [DataSheet(book, level.layout) for level in levels]
    evidence = DataSheet(book, evidence_layout(export.profile, captions))
    codebook = DataSheet(book, codebook_layout(form, captions, has_retired=bool(export.retired)))
    terms = DataSheet(book, terms_layout(form, captions))
    book.long_text = DataSheet(book, long_text_layout(captions))
    sheets = [*level_sheets, evidence, codebook, terms, book.long_text]
    for sheet in sheets:
        sheet.begin()
    key = own_keys if export.profile is Profile.ARCHIVE else random_keys()
    writer = LevelsWriter(levels, level_sheets, form, key, lambda row: export.versions.get(row.framework_id, ""))
    proofs = EvidenceWriter(evidence, export.profile, key, levels)
    for done, case in enumerate(export.cases, 1):
        writer.write(case)
        proofs.write(case)
        yield done
    write_codebook(codebook, levels, leaves, labels)
    write_terms(book, terms, form, ranges)
    write_retired_terms(terms, form, levels)
    for sheet in sheets:
        sheet.finish()
    rosters = {sheet: split_retired(roster)[0] for roster, sheet in names.items()}
    about.write(_lines(export, leaves, levels, labels.missing), sheets, rosters, captions)


def _has_columns(question: Question, leaves: Mapping[str, Leaving]) -> bool:
    return question.type is not QuestionType.NOTE and leaves[question.path] is not Leaving.WITHHELD


def _lines(export: Export, leaves: Mapping[str, Leaving], levels: Iterable[Level], missing_texts: int) -> list[Line]:
    form, captions = export.form, export.captions
    asked = [question for question in all_questions(form) if question.type is not QuestionType.NOTE]
    withheld = [question.name for question in asked if leaves[question.path] is Leaving.WITHHELD]
    years = [question.name for question in asked if leaves[question.path] is Leaving.YEAR]
    for found in (column for level in levels for column in level.retired):
        if found.leaving is not Leaving.AS_IS:
            (withheld if found.leaving is Leaving.WITHHELD else years).append(found.name)
    return [
        Line("format", captions.format, FORMAT),
        Line("country", captions.country, export.country),
        Line("project_id", captions.project_id, export.project_id),
        Line("framework_id", captions.framework_id, form.id),
        Line("framework_title", captions.framework_title, form.title),
        Line("framework_version", captions.framework_version, form.version),
        Line("profile", captions.profile, export.profile.value),
        Line("language", captions.language, export.language),
        Line("program_version", captions.program_version, tipcoder.__version__),
        Line("written_at", captions.written_at, export.written_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)),
        Line("withheld", captions.withheld, " ".join(withheld)),
        Line("years", captions.years, " ".join(years)),
        Line("missing_texts", captions.missing_texts, missing_texts),
        Line("other_cases", captions.other_cases, export.other_cases),
        Line("reading", captions.reading, captions.reading_value),
    ]
