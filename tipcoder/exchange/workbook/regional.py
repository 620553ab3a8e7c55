"""Writes the regional workbook: the cases of all countries side by side, each row with where it came from.

`About`, `findings` and `charts`, `deliveries`, `checks`, a sheet per level, `evidence`, `remarks`, `codebook`, `terms`,
`long_text`. Every row of a level begins with `country`, `delivery` (the name of
the file), `source_sheet` and `source_key`; its own keys are those of the regional project. The same content gives the
same bytes but for the time.
"""

from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tipcoder.domain.consolidation import Delivery
from tipcoder.domain.records import CaseRecord
from tipcoder.domain.release import Released
from tipcoder.exchange.privacy.profiles import Leaving
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
from tipcoder.exchange.workbook.delivery_sheets import (
    CheckLine,
    check_row,
    checks_layout,
    deliveries_layout,
    delivery_row,
)
from tipcoder.exchange.workbook.findings_sheets import FiguresWriter
from tipcoder.exchange.workbook.reference import long_text_layout
from tipcoder.exchange.workbook.row_keys import RegionalKeys
from tipcoder.exchange.workbook.small_cells import SmallCells
from tipcoder.exchange.workbook.writer import (
    FurtherSheets,
    Plan,
    WorkbookContent,
    WorkbookWriter,
    plan_sheets,
    write_further,
)
from tipcoder.languages.captions import RegionalCaptions


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionalExport(WorkbookContent):
    """Content of a regional workbook.

    `cases` come with the id of their delivery, in the order they shall have; `replaced` are the ids of deliveries that
    nothing is taken of. `findings` counts them
    and fills the sheets behind `About`; `further` gives sheets that are told of cases coded twice. `small_cells` are
    looked at once, when all cases are written.
    """

    cases: Released[Iterable[tuple[str, CaseRecord]]]
    deliveries: Sequence[Delivery]
    replaced: Collection[str] = ()
    checks: Sequence[CheckLine] = ()
    words: RegionalCaptions = field(default_factory=RegionalCaptions)
    small_cells: Iterable[SmallCells] = ()
    findings: FiguresWriter | None = None
    further: FurtherSheets = lambda _plan: ()


def write_regional_workbook(target: Path, export: RegionalExport) -> Generator[int]:
    """Write a workbook; yield the number of cases done after each. Closing the generator gives up and leaves nothing.

    Raises:
        UserError: the file cannot be written, or a level has more rows or columns than Excel has room for.
    """
    with new_book(target, export.seal) as book:
        yield from _write_sheets(book, export)


def _write_sheets(book: Book, export: RegionalExport) -> Iterator[int]:
    captions, words = export.captions, export.words
    about = AboutSheet(book)
    figures = export.findings.make_sheets(book) if export.findings is not None else None
    keys = RegionalKeys(captions, words, export.deliveries)
    plan = plan_sheets(export, keys, book.names)
    deliveries = DataSheet(book, deliveries_layout(captions, words))
    checks = DataSheet(book, checks_layout(captions, words))
    writer = WorkbookWriter(plan, partial(DataSheet, book), book.name_range)
    book.long_text = DataSheet(book, long_text_layout(captions))
    done = 0
    for done, (delivery, case) in enumerate(export.cases.value, 1):
        writer.write(case, delivery)
        yield done
    for line in export.deliveries:
        deliveries.append(delivery_row(line, is_taken=line.id not in export.replaced))
    for check in export.checks:
        checks.append(check_row(check))
    writer.finish()
    if export.findings is not None and figures is not None:
        export.findings.write(figures)
    further = write_further(export.further(plan), partial(DataSheet, book))
    sheets = (deliveries, checks, *writer.sheets, *further, book.long_text)
    for sheet in sheets:
        sheet.finish()
    about.write(_lines(export, plan, done), sheets, plan.rosters(), export.taxonomies, captions)


def _lines(export: RegionalExport, plan: Plan, cases: int) -> list[Line]:
    captions, words = export.captions, export.words
    named: dict[Leaving, list[tuple[str, str]]] = {how: [] for how in Leaving}
    for level in plan.levels:
        for found in level.questions:
            question = found.question
            label = plan.maker.labels.give(question.label) or question.name
            named[plan.release.how(question)].append((question.name, label))
    countries = dict.fromkeys(line.country for line in export.deliveries)
    return [
        Line("kind", captions.kind, words.kind_value),
        Line("format", captions.format, FORMAT),
        Line("countries", words.countries, " ".join(countries)),
        Line("deliveries", words.deliveries, len(export.deliveries)),
        Line("cases", words.cases, cases),
        *framework_lines(export.form, captions),
        Line("profile", captions.profile, export.profile.name),
        *writing_lines(export.language, export.written_at, captions),
        *question_lines("years", captions.years, named[Leaving.YEAR], captions),
        *question_lines("levels", captions.levels, named[Leaving.LEVEL], captions),
        *question_lines("groups", captions.groups, named[Leaving.GROUP], captions),
        *small_cell_lines(export.small_cells, dict.fromkeys(Leaving, ()), captions)[:1],
        Line("", captions.column_names, captions.column_names_value),
        Line("reading", captions.reading, captions.reading_value),
    ]
