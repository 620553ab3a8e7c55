"""Writes the workbook of one project's coded cases.

`About`, a sheet per level, `evidence`, `remarks`, `codebook`, `terms`, `long_text`. The same content gives the
same bytes, whenever it is written: `About` alone says when that was.
"""

from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_bytes

import tipcoder
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.domain.retired import split_retired
from tipcoder.exchange.privacy.proposals import TermKey, codes_for_others, without_words
from tipcoder.exchange.privacy.release_policy import (
    Leaving,
    Profile,
    keyed_with,
    leaving,
    own_keys,
)
from tipcoder.exchange.spreadsheet.fast_sheet import discard
from tipcoder.exchange.spreadsheet.files import Seal, replacing, save
from tipcoder.exchange.spreadsheet.naming import Names, sheet_names
from tipcoder.exchange.spreadsheet.sheets import Book, DataSheet
from tipcoder.exchange.workbook.about import FORMAT, AboutSheet, Line, TaxonomyLine
from tipcoder.exchange.workbook.captions import Captions
from tipcoder.exchange.workbook.columns import ColumnMaker
from tipcoder.exchange.workbook.evidence import EvidenceWriter, evidence_layout
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.exchange.workbook.levels import (
    Level,
    LevelsWriter,
    Planning,
    plan_levels,
)
from tipcoder.exchange.workbook.reference import codebook_layout, long_text_layout, write_codebook
from tipcoder.exchange.workbook.remarks import RemarksWriter, remarks_layout
from tipcoder.exchange.workbook.retired import NOTHING_RETIRED, Retired
from tipcoder.exchange.workbook.terms_sheet import (
    term_ranges,
    terms_layout,
    write_groups,
    write_retired_terms,
    write_terms,
)
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.question_types import QuestionType


@dataclass(frozen=True, slots=True)
class Export:
    """What goes into a workbook.

    `cases` come one at a time, in the order they shall have; those coded by another version of the framework with their
    answers where this one has a place for them. `retired` is what it has no place for. `versions` maps the ids of the
    versions that cases are coded by to what they are called. `used` has the terms that answers use, by roster and key
    of their question.

    `selection` says which cases were chosen, `left_out` how many were not. `recipient` is for whom it is, `secret` what
    the keys are made with that this recipient gets. `is_reviewed`: a person looked at what identifies others in texts;
    `shown_terms` are the proposed terms whose words may leave, `withheld_answers` counts texts that stayed behind.
    `language` is that of labels, `written_at` has a time zone. With a `password` the file is encrypted. `seal` stands
    around the moment in which what was written is put in place.
    """

    project_id: str
    country: str
    form: Form
    cases: Iterable[CaseRecord]
    profile: Profile = Profile.UNODC
    language: str = "en"
    recipient: str = ""
    secret: bytes = field(default_factory=lambda: token_bytes(32))
    selection: str = ""
    left_out: int = 0
    is_reviewed: bool = False
    shown_terms: Collection[TermKey] = ()
    withheld_answers: int = 0
    retired: Retired = NOTHING_RETIRED
    versions: Mapping[str, str] = field(default_factory=dict)
    used: Mapping[tuple[str, str], Collection[str]] = field(default_factory=dict)
    taxonomies: Sequence[TaxonomyLine] = ()
    captions: Captions = field(default_factory=Captions)
    written_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    password: str = ""
    seal: Seal = nullcontext

    @property
    def is_public(self) -> bool:
        """Whether it may cross a border."""
        return self.profile is not Profile.ARCHIVE


def write_workbook(target: Path, export: Export) -> Generator[int]:
    """Write a workbook; yield the number of cases done after each. Closing the generator gives up and leaves nothing.

    Raises:
        UserError: the file cannot be written, or a level has more rows or columns than Excel has room for.
    """
    book = Book()
    try:
        with replacing(target, ".xlsx", export.seal) as scratch:
            yield from _write_sheets(book, export)
            save(book.workbook, scratch, export.password)
    finally:
        discard(book.workbook)


def _for_others(export: Export) -> Export:
    """Return an export without the words of proposed terms that nobody looked at, of retired questions too."""
    retired = Retired(
        tuple(
            replace(found, form=without_words(found.form, export.shown_terms, export.captions))
            for found in export.retired.questions
        ),
        tuple(
            replace(found, form=without_words(found.form, export.shown_terms, export.captions))
            for found in export.retired.rosters
        ),
    )
    return replace(export, form=without_words(export.form, export.shown_terms, export.captions), retired=retired)


@dataclass(frozen=True, slots=True)
class Plan:
    """What an export consists of, whatever it is written into.

    `export` is without words that may not leave. `leaves` says how questions leave, by path; `key` gives the keys of
    cases and rows, `sheets` the names of the levels by their rosters.
    """

    export: Export
    leaves: Mapping[str, Leaving]
    key: Callable[[str], str]
    sheets: Mapping[str, str]
    maker: ColumnMaker
    levels: tuple[Level, ...]

    def version(self, row: RowRecord) -> str:
        """Return what the version is called by which a case is coded."""
        return self.export.versions.get(row.framework_id, "")


def plan_export(given: Export, taken: Names) -> Plan:
    """Return the levels of an export with their columns. `taken` are the names that ranges have already."""
    export = _for_others(given) if given.is_public else given
    leaves = leaving(export.form, export.profile, is_reviewed=export.is_reviewed)
    key = keyed_with(export.secret) if export.is_public else own_keys
    names = _sheet_names(export)
    maker = _maker(taken, export, leaves, key)
    levels = plan_levels(
        Planning(
            maker,
            names,
            leaves,
            export.profile,
            export.language,
            export.retired,
            has_versions=len(export.versions) > 1,
            used=export.used,
        )
    )
    return Plan(export, leaves, key, names, maker, levels)


def _write_sheets(book: Book, given: Export) -> Iterator[int]:
    about = AboutSheet(book)
    plan = plan_export(given, book.names)
    export, levels, maker, leaves, key = plan.export, plan.levels, plan.maker, plan.leaves, plan.key
    form, captions = export.form, export.captions
    level_sheets = [DataSheet(book, level.layout) for level in levels]
    evidence = DataSheet(book, evidence_layout(export.profile, captions))
    remarks = DataSheet(book, remarks_layout(export.profile, captions))
    codebook = DataSheet(book, codebook_layout(form, captions, has_retired=bool(export.retired)))
    terms = DataSheet(book, terms_layout(form, captions))
    book.long_text = DataSheet(book, long_text_layout(captions))
    sheets = [*level_sheets, evidence, remarks, codebook, terms, book.long_text]
    for sheet in sheets:
        sheet.begin()
    writers = (
        LevelsWriter(levels, level_sheets, form, key, plan.version),
        EvidenceWriter(evidence, export.profile, key, levels),
        RemarksWriter(remarks, export.profile, key, levels),
    )
    for done, case in enumerate(export.cases, 1):
        for writer in writers:
            writer.write(case)
        yield done
    write_codebook(codebook, levels, leaves, maker.labels)
    write_terms(book.name_range, terms, maker)
    write_groups(terms, maker, leaves)
    write_retired_terms(terms, maker, levels)
    for sheet in sheets:
        sheet.finish()
    rosters = {sheet: split_retired(roster)[0] for roster, sheet in plan.sheets.items()}
    lines = _lines(export, _named(leaves, form, levels), maker.labels.missing)
    about.write(lines, sheets, rosters, export.taxonomies, captions)


def _sheet_names(export: Export) -> dict[str, str]:
    gone = {found.key: f"{found.roster.key}_retired" for found in export.retired.rosters}
    return sheet_names(export.form.parents(), gone)


def _maker(taken: Names, export: Export, leaves: Mapping[str, Leaving], key: Callable[[str], str]) -> ColumnMaker:
    form = export.form
    used = {question.path: export.used.get((roster, question.key), ()) for roster, question in form.all_questions()}
    return ColumnMaker(
        form,
        Labels(form, export.language),
        export.captions,
        term_ranges(form, leaves, taken),
        used,
        codes_for_others(form, key) if export.is_public else {},
        is_public=export.is_public,
    )


def _named(leaves: Mapping[str, Leaving], form: Form, levels: Iterable[Level]) -> Mapping[Leaving, str]:
    """Return the names of the questions that leave in each way, with spaces between them."""
    found: dict[Leaving, list[str]] = {how: [] for how in Leaving}
    for _, question in form.all_questions():
        if question.type is not QuestionType.NOTE:
            found[leaves[question.path]].append(question.name)
    for column in (column for level in levels for column in level.retired):
        found[column.leaving].append(column.name)
    return {how: " ".join(names) for how, names in found.items()}


def _lines(export: Export, named: Mapping[Leaving, str], missing_texts: int) -> list[Line]:
    form, captions = export.form, export.captions
    return [
        Line("format", captions.format, FORMAT),
        Line("country", captions.country, export.country),
        Line("project_id", captions.project_id, export.project_id),
        Line("framework_id", captions.framework_id, form.id),
        Line("framework_title", captions.framework_title, form.title),
        Line("framework_version", captions.framework_version, form.version),
        Line("profile", captions.profile, export.profile.value),
        Line("recipient", captions.recipient, export.recipient),
        Line("selection", captions.selection, export.selection),
        Line("left_out", captions.left_out, export.left_out),
        Line("language", captions.language, export.language),
        Line("program_version", captions.program_version, tipcoder.__version__),
        Line("written_at", captions.written_at, export.written_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)),
        Line("withheld", captions.withheld, named[Leaving.WITHHELD]),
        Line("years", captions.years, named[Leaving.YEAR]),
        Line("levels", captions.levels, named[Leaving.LEVEL]),
        Line("groups", captions.groups, named[Leaving.GROUP]),
        Line("reviewed", captions.reviewed, named[Leaving.REVIEWED]),
        Line("withheld_answers", captions.withheld_answers, export.withheld_answers),
        Line("missing_texts", captions.missing_texts, missing_texts),
        Line("reading", captions.reading, captions.reading_value),
    ]
