"""Gives the findings of a project as plain data, which is written as JSON: definitions, figures, and rows counted."""

from collections.abc import Iterable, Mapping
from typing import Any

from tipcoder.analysis.figures.counted_case import LeftOutReason
from tipcoder.analysis.figures.items import Item
from tipcoder.analysis.figures.table import ALL, Cell, FigureTable, NumberCell, TableLine
from tipcoder.analysis.figures.tally import Tally
from tipcoder.domain.release import Released
from tipcoder.services.findings.findings import FigureEdition, Findings
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.findings.outline import read_outline

ALL_COLUMNS = "all"
"""The key of the column of all countries together."""
_MEASURED_IN = {"days": "months", "share": "percent"}
"""Units of numbers that are not told as they were counted."""


def findings_record(released: Released[FigureEdition], language: str, not_read: int = 0) -> dict[str, Any]:
    """Return the findings as they are written in JSON.

    `chapter` of a figure is the place of its chapter in the report. `columns` are by country, `all` for all together;
    `percent`, `low`, `high` and `method` are null where they are not told; `may_differ` is the largest share of cases
    that may differ where all are alike, so that there is no interval. `counted` names each row of the unit with its
    case; a public edition has none. `not_read` is how many texts of experts stay out of what is public, as nobody let
    them go.
    It says of each figure whether it is `of_persons`, `why` it is not published or less of it,
    and how many of the persons are `not_known`: of these it has no other sum.
    """
    findings = released.value.findings
    labels = FigureLabels(findings.definitions, findings.form, language)
    return {
        "edition": released.value.edition.value,
        "edition_id": released.value.id,
        "not_read": not_read,
        "language": language,
        "cases": findings.cases,
        "by_agreed_coding": findings.agreed,
        "is_random_sample": findings.is_random,
        "figures": [_figure(table, released.value, labels) for table in released.value.tables],
    }


def _figure(table: FigureTable, edition: FigureEdition, labels: FigureLabels) -> dict[str, Any]:
    figure = table.definition
    shown: dict[str, Any] = {
        "id": figure.id,
        "indicator": figure.indicator,
        "chapter": read_outline().place(figure.chapter),
        "unit": figure.unit,
        "shape": figure.shape.value,
        "comparability": figure.law.value,
        "leaves": figure.leaves.value,
        "questions": list(figure.questions),
        "label": labels.title(figure),
        "numerator": labels.numerator(figure),
        "denominator": labels.base(figure),
        "withheld": table.withheld,
        "columns": {_column(column): _sums(tally, table) for column, tally in table.tallies.items()},
        "lines": [_line(line, table, labels) for line in table.lines],
        "numbers": [
            {
                "group": group,
                "group_label": labels.group(figure, group),
                "columns": {_column(column): _numbers(cell) for column, cell in cells.items()},
            }
            for group, cells in table.numbers.items()
        ],
    }
    if edition.is_public:
        shown |= {
            "of_persons": table.of_persons,
            "why": None if table.why is None else table.why.value,
            "not_known": table.not_known,
            "left_out_countries": list(table.left_out),
            "repeated": _repeated(table),
            "measured_in": _MEASURED_IN.get(figure.measure),
        }
    else:
        findings = edition.findings
        items = findings.items[figure.id]
        shown["counted"] = [
            _counted(item, country, findings) for country, of_country in items.items() for item in of_country
        ]
    return shown


def _repeated(table: FigureTable) -> dict[str, Any] | None:
    if table.repeated is None:
        return None
    earlier = table.repeated
    return {"edition_id": earlier.edition_id, "made_at": earlier.made_at.isoformat(), "cases": earlier.cases}


def _column(column: str) -> str:
    return ALL_COLUMNS if column == ALL else column


def _sums(tally: Tally, table: FigureTable) -> dict[str, Any]:
    if table.is_public and table.of_persons:
        return {"rows": None, "base": tally.base, "cases": None, "left_out": {}, "silence": None}
    return {
        "rows": tally.rows,
        "base": tally.base,
        "cases": tally.cases,
        "left_out": {why.value: tally.left_out[why] for why in _in_order(tally.left_out)},
        "silence": tally.silence,
    }


def _in_order(left_out: Mapping[LeftOutReason, int]) -> Iterable[LeftOutReason]:
    return (why for why in LeftOutReason if left_out.get(why))


def _line(line: TableLine, table: FigureTable, labels: FigureLabels) -> dict[str, Any]:
    return {
        "value": str(line.value),
        "label": labels.line(table.definition, line),
        "group": str(line.group),
        "group_label": labels.group(table.definition, line.group),
        "depth": line.depth,
        "cells": {_column(column): _cell(cell) for column, cell in line.cells.items()},
    }


def _cell(cell: Cell) -> dict[str, Any]:
    bounds = cell.bounds
    return {
        "count": cell.count,
        "base": cell.base,
        "percent": cell.percent,
        "shown": cell.count,
        "excluded": cell.excluded,
        "silent": cell.silent,
        "bounds": None if bounds is None else {"low": bounds[0], "high": bounds[1]},
    } | _interval(cell)


def _interval(cell: Cell) -> dict[str, Any]:
    interval = cell.interval
    return {
        "low": None if interval is None else interval.low,
        "high": None if interval is None else interval.high,
        "method": None if interval is None else interval.method.value,
        "may_differ": cell.may_differ,
    }


def _numbers(cell: NumberCell) -> dict[str, Any]:
    summary = cell.summary
    low, high = cell.interval or (None, None)
    return {
        "count": summary.count,
        "values": list(summary.values),
        "median": summary.median,
        "lowest": summary.lowest,
        "highest": summary.highest,
        "lower_quartile": summary.lower_quartile,
        "upper_quartile": summary.upper_quartile,
        "mean": summary.mean,
        "low": low,
        "high": high,
    }


def _counted(item: Item, country: str, findings: Findings) -> dict[str, Any]:
    place = findings.places[item.row]
    return {
        "case": place.case_number,
        "row": place.place,
        "country": country,
        "question": item.question,
        "weight": item.weight,
        "group": str(item.group),
        "values": [str(value) for value in item.values],
        "number": item.number,
        "left_out": None if item.left_out is None else item.left_out.value,
    }
