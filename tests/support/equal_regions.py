"""Compares what a country and a region count of it, figure by figure, and shuffles the rows of workbooks."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random

import openpyxl

from tests.support.regions import region
from tests.support.reviews import see_all
from tests.support.steps import finished
from tipcoder.analysis.figures.counted_case import LeftOutReason
from tipcoder.analysis.figures.definitions import FigureLeaving, Shape
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.table import ALL, FigureTable
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.projects import OpenProject, close_project

_UNANSWERED = (LeftOutReason.OPEN, LeftOutReason.NOT_ASKED)
"""Reasons that a workbook does not tell apart: a cell that is not answered is empty."""
_FIRST_LINE = 3

Tables = Mapping[str, FigureTable]


def tables(project: OpenProject) -> Tables:
    """Return all figures of a project by their ids."""
    return {table.definition.id: table for table in finished(count_findings(project)).tables(Edition.INTERNAL)}


def shuffle(path: Path, chance: Random) -> Path:
    """Bring the rows of every sheet of coded cases into another order, as somebody who sorts in Excel does."""
    book = openpyxl.load_workbook(path)
    for sheet in book:
        names = {cell.value for cell in sheet[2]}
        if names.isdisjoint({"case_key", "row_key"}) or sheet.max_row < _FIRST_LINE:
            continue
        lines = [[cell.value for cell in line] for line in sheet.iter_rows(min_row=_FIRST_LINE)]
        chance.shuffle(lines)
        for number, values in enumerate(lines, _FIRST_LINE):
            for column, value in enumerate(values, 1):
                sheet.cell(number, column).value = value
    book.save(path)
    return path


def told(table: FigureTable, column: str) -> tuple[object, ...]:
    """Return all that a column of a figure says, but for what a coder did not answer yet."""
    if column not in table.tallies:
        return ()
    tally = table.tallies[column]
    # What nobody has in a country is no line there: other countries bring it into the table of a region.
    lines = {
        (line.group, line.value): (cell.count, cell.base, cell.excluded, cell.silent)
        for line in table.lines
        if (cell := line.cells[column]).count or table.definition.shape is Shape.RATE
    }
    left_out = {why: count for why, count in tally.left_out.items() if why not in _UNANSWERED}
    return lines, tally.base, sorted(tally.numbers), left_out


def differing(national: Mapping[str, Tables], regional: Tables) -> Iterator[tuple[str, str, bool]]:
    """Yield (figure, column, whether region and country differ) of the figures that leave whole, by country.

    In a region of one country its column is that of all.
    """
    for country, of_country in national.items():
        column = country if len(national) > 1 else ALL
        for figure, table in of_country.items():
            if table.definition.leaves is FigureLeaving.WHOLE:
                yield figure, column, told(table, ALL) != told(regional[figure], column)


def made_region(
    projects: Mapping[str, OpenProject], folder: Path, recipient: str, passphrase: str, chance: Random | None = None
) -> OpenProject:
    """Export projects for a recipient, shuffle the workbooks where that is left to chance, and return their region."""
    workbooks = []
    for name, project in projects.items():
        see_all(project)
        path = folder / f"{name}-{recipient}.xlsx"
        finished(export_workbook(project, path, ExportRequest(recipient=recipient, accepts_small_cells=True)))
        workbooks.append(path if chance is None else shuffle(path, chance))
    return region(folder / f"{recipient}.tip", workbooks, passphrase)


def compared_regions(
    projects: Mapping[str, OpenProject], folder: Path, passphrase: str, rounds: int = 3
) -> Iterator[tuple[str, str, bool]]:
    """Yield what `differing` does of regions that are made several times, each for another recipient, of rows shuffled.

    The first is of workbooks as they are exported.
    """
    national = {name: tables(project) for name, project in projects.items()}
    for number in range(rounds):
        chance = Random(number) if number else None
        regional = made_region(projects, folder, f"recipient {number}", passphrase, chance)
        try:
            yield from differing(national, tables(regional))
        finally:
            close_project(regional)
