"""Writes the findings of a project as a workbook."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from pathlib import Path

from tipcoder.analysis.figures.counted_case import CountedCase, LeftOutReason, OpenQuestions
from tipcoder.analysis.figures.definitions import FigureDefinition
from tipcoder.analysis.figures.items import NO, YES
from tipcoder.analysis.figures.table import ALL, Cell, FigureTable
from tipcoder.analysis.ladder import LadderRung, ladder_of
from tipcoder.domain.progress import Progress
from tipcoder.domain.records import CaseRecord
from tipcoder.domain.release import Released
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.files import Seal
from tipcoder.exchange.spreadsheet.table_book import TableSheet, write_tables
from tipcoder.services.findings.findings import FigureEdition, Findings
from tipcoder.services.findings.labels import FigureLabels

_PLACE = ("figure", "title", "country", "group")
_UNTOLD = ("excluded", "silent", "bound_low", "bound_high")
_SHARES = (*_PLACE, "value", "code", "count", "base", "percent", "low", "high", *_UNTOLD, "note")
_SUMMARY = ("median", "lowest", "highest", "lower_quartile", "upper_quartile", "mean")
_NUMBERS = (*_PLACE, "count", "values", *_SUMMARY, "low", "high", "note")
_LEFT_OUT = ("figure", "title", "country", "reason", "code", "count")
_DEFINITIONS = ("figure", "chapter", "title", "unit", "numerator", "denominator", "comparability", "questions")
_COUNTED = ("figure", "country", "case", "row", "question", "group", "code", "number", "weight", "reason")
_LADDER = (
    "case", "defendant", "charge", "rung", "decision", "instance", "effect", "result", "offence", "types", "months",
    "relation", "stands",
)  # fmt: skip
_WIDTHS = {"title": 48, "value": 40, "numerator": 44, "denominator": 44, "questions": 40, "values": 30, "note": 40}
_WIDTH = 14
_INDENT = "    "


class Ladders:
    """The ladders of charges, as cases are counted: each rung with the number of its case."""

    def __init__(self) -> None:
        """Begin without any."""
        self.rungs: list[tuple[int, LadderRung]] = []

    def add(self, case: CountedCase, record: CaseRecord, _: OpenQuestions) -> None:
        """Take the ladders of a case: in a region as they were delivered."""
        (root,) = case.rows("")
        found = ladder_of(root, is_delivered=bool(case.country))
        self.rungs += ((record[""][0].case_number, rung) for rung in found)


def write_findings_workbook(
    released: Released[FigureEdition],
    target: Path,
    language: str,
    seal: Seal,
    ladders: Iterable[tuple[int, LadderRung]] = (),
) -> Generator[Progress, None, None]:
    """Write the findings; yield progress in sheets. The sheet of the rows counted is in the internal edition alone.

    So is that of the `ladders` of charges, each rung with the number of its case.

    `seal` records the file as it is put in place.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    findings, tables = released.value.findings, released.value.tables
    labels = FigureLabels(findings.definitions, findings.form, language)
    sheets = [
        _sheet("findings", _SHARES, _shares(tables, labels), labels),
        _sheet("numbers", _NUMBERS, _numbers(tables, labels), labels),
        _sheet("left_out", _LEFT_OUT, _left_out(tables, labels), labels),
        _sheet("definitions", _DEFINITIONS, _definitions(tables, labels), labels),
    ]
    if not released.value.is_public:
        sheets.append(_sheet("rows", _COUNTED, _counted(findings, labels), labels))
        sheets.append(_sheet("ladder", _LADDER, _rungs(ladders, labels), labels))
    for done in write_tables(target, sheets, seal):
        yield Progress(done, len(sheets))


def _sheet(name: str, heads: Sequence[str], rows: Iterator[Sequence[Value]], labels: FigureLabels) -> TableSheet:
    widths = [_WIDTHS.get(head, _WIDTH) for head in heads]
    return TableSheet(name, [labels.text("head", head) for head in heads], widths, rows)


def _shares(tables: Sequence[FigureTable], labels: FigureLabels) -> Iterator[Sequence[Value]]:
    for table in tables:
        figure = table.definition
        if table.withheld:
            yield (*_place(figure, ALL, "", labels), *[None] * 11, labels.why(table))
        for line in table.lines:
            label = _INDENT * line.depth + labels.line(figure, line)
            for column, cell in line.cells.items():
                place = _place(figure, column, line.group, labels)
                yield (*place, label, str(line.value), *_cell(cell), _note(table, column, labels))


def _cell(cell: Cell) -> tuple[Value, ...]:
    low, high = (None, None) if cell.interval is None else cell.interval.ends
    bound_low, bound_high = cell.bounds or (None, None)
    return cell.count, cell.base, cell.percent, low, high, cell.excluded, cell.silent, bound_low, bound_high


def _numbers(tables: Sequence[FigureTable], labels: FigureLabels) -> Iterator[Sequence[Value]]:
    for table in tables:
        for group, cells in table.numbers.items():
            for column, cell in cells.items():
                summary = cell.summary
                low, high = cell.interval or (None, None)
                yield (
                    *_place(table.definition, column, group, labels),
                    summary.count,
                    "; ".join(f"{value:g}" for value in summary.values),
                    *(getattr(summary, name) for name in _SUMMARY),
                    low,
                    high,
                    _note(table, column, labels),
                )


def _left_out(tables: Sequence[FigureTable], labels: FigureLabels) -> Iterator[Sequence[Value]]:
    for table in tables:
        figure = table.definition
        for column, tally in table.tallies.items():
            for why in LeftOutReason:
                if count := tally.left_out.get(why):
                    named = labels.column(column)
                    yield figure.id, labels.title(figure), named, labels.text("left_out", why), why.value, count


def _definitions(tables: Sequence[FigureTable], labels: FigureLabels) -> Iterator[Sequence[Value]]:
    for table in tables:
        figure = table.definition
        yield (
            figure.id,
            labels.text("chapter", figure.chapter),
            labels.title(figure),
            labels.text("unit", figure.unit),
            labels.numerator(figure),
            labels.base(figure),
            labels.text("law", figure.law),
            ", ".join(figure.questions),
        )


def _counted(findings: Findings, labels: FigureLabels) -> Iterator[Sequence[Value]]:
    for figure, by_country in findings.items.items():
        for country, items in by_country.items():
            for item in items:
                place = findings.places[item.row]
                why = "" if item.left_out is None else labels.text("left_out", item.left_out)
                yield (
                    figure,
                    country,
                    place.case_number,
                    place.place,
                    item.question,
                    str(item.group),
                    " ".join(map(str, item.values)),
                    item.number,
                    item.weight,
                    why,
                )


def _rungs(ladders: Iterable[tuple[int, LadderRung]], labels: FigureLabels) -> Iterator[Sequence[Value]]:
    for case, rung in ladders:
        types = (labels.term("sentence_type", code) for code in rung.types.split())
        yield (
            case,
            rung.defendant,
            rung.charge,
            rung.rung,
            rung.number or None,
            labels.term("decision_instance", rung.instance),
            labels.effect(rung.effect),
            labels.term("", rung.result),
            labels.term("charge_offence_kind", rung.offence),
            "; ".join(types),
            rung.months,
            labels.term("sentence_relation", rung.relation),
            labels.text("value", YES if rung.stands else NO),
        )


def _place(figure: FigureDefinition, column: str, group: str, labels: FigureLabels) -> tuple[str, str, str, str]:
    return figure.id, labels.title(figure), labels.column(column), labels.group(figure, group)


def _note(table: FigureTable, column: str, labels: FigureLabels) -> str:
    silence = "often_silent" if table.is_often_silent(column) else ""
    if table.is_mostly_silent(column):
        silence = "mostly_silent"
    return ". ".join((*((labels.text("head", silence),) if silence else ()), *labels.told(table)))
