"""Writes the workbook of one project's coded cases.

`About`, `findings` and `charts`, a sheet per level, `evidence`, `remarks`, `codebook`, `terms`, those on double coding,
`long_text`. The same content gives the same bytes, whenever it is written: `About` alone says when that was.
"""

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from secrets import token_bytes

from tipcoder.domain.identifiers import Reviewer
from tipcoder.domain.proposed_answers import NONE_TAKEN, TakenCount
from tipcoder.domain.records import CaseRecord
from tipcoder.domain.release import Released
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.privacy.proposals import TermKey, codes_for_others, in_order_of_codes, without_words
from tipcoder.exchange.spreadsheet.naming import Names
from tipcoder.exchange.spreadsheet.sheets import Book, DataSheet, new_book
from tipcoder.exchange.workbook.about import (
    FORMAT,
    AboutSheet,
    Line,
    framework_lines,
    question_lines,
    small_cell_lines,
    writing_lines,
)
from tipcoder.exchange.workbook.findings_sheets import FiguresWriter
from tipcoder.exchange.workbook.reference import long_text_layout
from tipcoder.exchange.workbook.retired import Retired
from tipcoder.exchange.workbook.row_keys import RecipientKeys, RowKeys
from tipcoder.exchange.workbook.small_cells import SmallCells
from tipcoder.exchange.workbook.writer import (
    FurtherSheets,
    Plan,
    WorkbookContent,
    WorkbookWriter,
    plan_sheets,
    write_further,
)
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import QuestionType


@dataclass(frozen=True, slots=True, kw_only=True)
class Export(WorkbookContent):
    """Content of the workbook of one project.

    `cases` come one at a time, in the order they shall have; those coded by another version of the framework with their
    answers where this one has a place for them. `versions` maps the ids of the versions that cases are coded by to
    their names.

    `selection` says which cases were chosen, `left_out` how many were not. `recipient` is for whom it is, `secret` what
    the keys are made with that this recipient gets. `reviewers` saw the texts that leave, `small_cells`
    are what is left of small groups. `shown_terms`
    are the proposed terms whose words may leave, `withheld_answers` counts texts that stayed behind, `taken` answers
    that judgments proposed. With a `password`
    the file is encrypted. `last_change` is the mark of the project's last change that is in it. `further` gives sheets
    that are told of cases coded twice. `findings` counts the cases and fills the sheets behind `About`.
    """

    project_id: str
    country: str
    cases: Released[Iterable[CaseRecord]]
    recipient: str = ""
    secret: bytes = field(default_factory=lambda: token_bytes(32))
    selection: str = ""
    left_out: int = 0
    reviewers: Sequence[Reviewer] = ()
    shown_terms: Collection[TermKey] = ()
    withheld_answers: int = 0
    taken: TakenCount = NONE_TAKEN
    versions: Mapping[str, str] = field(default_factory=dict)
    small_cells: Sequence[SmallCells] = ()
    password: str = ""
    last_change: str = ""
    further: FurtherSheets = lambda _plan: ()
    findings: FiguresWriter | None = None


def write_workbook(target: Path, export: Export) -> Generator[int]:
    """Write a workbook; yield the number of cases done after each. Closing the generator gives up and leaves nothing.

    Raises:
        UserError: the file cannot be written, or a level has more rows or columns than Excel has room for.
    """
    with new_book(target, export.seal, export.password) as book:
        yield from _write_sheets(book, export)


def plan_export(export: Export, taken: Names) -> Plan:
    """Return the sheets of an export, without words that may not leave. `taken` are the names that ranges have."""
    content, codes = export, {}
    keys = RowKeys(export.captions, export.versions)
    if not export.profile.is_traceable:
        content = _for_others(export)
        keys = RecipientKeys(export.captions, export.versions, export.secret)
        codes = codes_for_others(content.form, keys.key)
        content = replace(content, release=content.release.for_form(in_order_of_codes(content.form, codes)))
    return plan_sheets(content, keys, taken, codes=codes, is_closed=export.profile.reduces)


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
    form = without_words(export.form, export.shown_terms, export.captions)
    return replace(export, release=export.release.for_form(form), retired=retired)


def _write_sheets(book: Book, export: Export) -> Iterator[int]:
    about = AboutSheet(book)
    figures = export.findings.make_sheets(book) if export.findings is not None else None
    plan = plan_export(export, book.names)
    writer = WorkbookWriter(plan, partial(DataSheet, book), book.name_range)
    book.long_text = DataSheet(book, long_text_layout(export.captions))
    yield from writer.write_all(export.cases.value)
    sheets = (*writer.sheets, *write_further(export.further(plan), partial(DataSheet, book)), book.long_text)
    for sheet in sheets:
        sheet.finish()
    if export.findings is not None and figures is not None:
        export.findings.write(figures)
        sheets = (*sheets, figures.sheet)
    about.write(about_lines(export, plan), sheets, plan.rosters(), export.taxonomies, export.captions, export.reviewers)


def _named(plan: Plan) -> Mapping[Leaving, Sequence[tuple[str, str]]]:
    """Return the names and labels of the questions that leave in each way."""
    found: dict[Leaving, list[tuple[str, str]]] = {how: [] for how in Leaving}
    for _, question in plan.maker.form.all_questions():
        if question.type is not QuestionType.NOTE:
            found[plan.release.how(question)].append((question.name, _words(question, plan)))
    for column in (column for level in plan.levels for column in level.retired):
        found[column.leaving].append((column.name, _words(column.retired.question, plan)))
    return found


def _words(question: Question, plan: Plan) -> str:
    return plan.maker.labels.give(question.label) or question.name


def about_lines(export: Export, plan: Plan) -> list[Line]:
    """Return what `About` says of an export."""
    form, captions = plan.maker.form, export.captions
    named = _named(plan)
    by_name = {question.name: _words(question, plan) for _, question in form.all_questions()}
    coarser = {
        how: [(name, by_name.get(name, name)) for name, chosen in export.release.coarser.items() if chosen is how]
        for how in Leaving
    }
    return [
        Line("format", captions.format, FORMAT),
        Line("country", captions.country, export.country),
        Line("project_id", captions.project_id, export.project_id),
        *framework_lines(form, captions),
        Line("profile", captions.profile, export.profile.name),
        Line("recipient", captions.recipient, export.recipient),
        Line("selection", captions.selection, export.selection),
        Line("left_out", captions.left_out, export.left_out),
        *writing_lines(export.language, export.written_at, captions, export.last_change),
        *question_lines("withheld", captions.withheld, named[Leaving.WITHHELD], captions),
        *question_lines("years", captions.years, named[Leaving.YEAR], captions),
        *question_lines("levels", captions.levels, named[Leaving.LEVEL], captions),
        *question_lines("groups", captions.groups, named[Leaving.GROUP], captions),
        *question_lines("reviewed", captions.reviewed, named[Leaving.REVIEWED], captions),
        Line("reviewed_texts", captions.reviewed_texts, sum(one.texts for one in export.reviewers)),
        Line("withheld_answers", captions.withheld_answers, export.withheld_answers),
        Line("taken_answers", captions.taken_answers, export.taken.taken),
        Line("corrected_answers", captions.corrected_answers, export.taken.corrected),
        *small_cell_lines(export.small_cells, coarser, captions),
        Line("missing_texts", captions.missing_texts, plan.maker.labels.missing),
        Line("", captions.column_names, captions.column_names_value),
        Line("reading", captions.reading, captions.reading_value),
    ]
