"""Reads the sheet `About` of a delivered workbook by its named ranges."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from openpyxl.utils import get_column_letter

from tipcoder.exchange.privacy.release_plan import Coarser, coarser_of
from tipcoder.exchange.reading.faults import Fault, error, warning
from tipcoder.exchange.spreadsheet.cells import escape
from tipcoder.exchange.spreadsheet.naming import range_name
from tipcoder.exchange.workbook.about import FORMAT, about_checksum
from tipcoder.exchange.workbook.template import MARK
from tipcoder.office.xlsx_structure import CellArea

Grid = Mapping[tuple[int, int], object]
"""Cells that hold something by (row, column), counted from 1."""

_NEEDED = (
    "format",
    "country",
    "project_id",
    "framework_id",
    "framework_version",
    "profile",
    "language",
    "written_at",
    "sheets",
)
_PREFIX = "about_"
_LONGEST_NUMBER = 9
_CLOCKS_APART = timedelta(minutes=10)
EARLIEST, _LATEST = datetime(2, 1, 1, tzinfo=UTC), datetime(9998, 12, 31, tzinfo=UTC)
"""Bounds within which times can be reckoned with."""


@dataclass(frozen=True, slots=True)
class About:
    """A workbook's description of itself; missing parts are "" or empty.

    `written_at` is ISO 8601 in UTC, `last_change` the mark of the project's last change that is in it. `values` has
    every named cell by its name without `about_`, `cells` where each stands on the sheet, which the file calls `sheet`.
    By the name of a sheet:
    `levels` has the key of its roster, "" for cases and for sheets that are no level; `rows` and `checksums` what was
    written; `checksums_in_any_order` those that do not depend on the order of rows and columns. `is_intact`: the sheet
    is as it was written, None where it does not say what that was.
    """

    format: str = ""
    country: str = ""
    project_id: str = ""
    form_id: str = ""
    form_version: str = ""
    profile: str = ""
    language: str = ""
    program_version: str = ""
    written_at: str = ""
    last_change: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    levels: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[str, int] = field(default_factory=dict)
    checksums: Mapping[str, str] = field(default_factory=dict)
    checksums_in_any_order: Mapping[str, str] = field(default_factory=dict)
    is_intact: bool | None = None
    cells: Mapping[str, str] = field(default_factory=dict)
    sheet: str = ""

    @property
    def coarser(self) -> Coarser:
        """Names of questions of which less left than the framework lets go."""
        return coarser_of(self.values)

    @property
    def is_template(self) -> bool:
        """Return whether the file was given out empty, so that its keys are of no project."""
        return MARK in self.values

    @property
    def left_out_texts(self) -> int | None:
        """Number of the texts that were left out when it was written; None where it does not say it."""
        told = self.values.get("withheld_answers", "")
        return int(told) if told.isdecimal() and len(told) < _LONGEST_NUMBER else None

    def words(self, name: str) -> frozenset[str]:
        """Return the words of a value, names of questions say."""
        return frozenset(self.values.get(name, "").split())


def read_about(names: Mapping[str, CellArea], grids: Mapping[str, Grid]) -> About:
    """Return what About says. `grids` are the cells of the sheets that the ranges stand on."""
    own = {name.removeprefix(_PREFIX): area for name, area in names.items() if name.startswith(_PREFIX)}
    values = {name: _text(grids.get(area.sheet, {}).get((area.row, area.column))) for name, area in own.items()}
    lines = tuple(_sheet_lines(names, grids))
    return About(
        format=values.get("format", ""),
        country=values.get("country", ""),
        project_id=values.get("project_id", ""),
        form_id=values.get("framework_id", ""),
        form_version=values.get("framework_version", ""),
        profile=values.get("profile", ""),
        language=values.get("language", ""),
        program_version=values.get("program_version", ""),
        written_at=values.get("written_at", ""),
        last_change=values.get("last_change", ""),
        values=values,
        levels={sheet: level for sheet, level, _, _, _ in lines},
        rows={sheet: int(rows) for sheet, _, rows, _, _ in lines if rows.isdecimal() and len(rows) < 8},
        checksums={sheet: checksum for sheet, _, _, checksum, _ in lines if checksum},
        checksums_in_any_order={sheet: checksum for sheet, _, _, _, checksum in lines if checksum},
        is_intact=_is_intact(names, grids),
        cells={name: f"{get_column_letter(area.column)}{area.row}" for name, area in own.items()},
        sheet=next((area.sheet for area in own.values()), ""),
    )


def find_in_about(about: About, names: Mapping[str, CellArea]) -> Iterator[Fault]:
    """Yield what is missing of what About says, and whether it was written later than now."""
    if is_in_future(about.written_at):
        yield warning("delivery_time_in_future", written_at=about.written_at)
    for name in _NEEDED:
        if f"{_PREFIX}{name}" not in names:
            yield error("delivery_name_missing", name=f"{_PREFIX}{name}")
        elif not about.values.get(name):
            yield error("delivery_name_empty", name=f"{_PREFIX}{name}")
    for sheet in about.levels:
        for name in (range_name("about", f"rows_{sheet}"), range_name("about", f"sha256_{sheet}")):
            if name not in names:
                yield error("delivery_name_missing", name=name)


def is_in_future(written_at: str) -> bool:
    """Return whether a time (ISO 8601, UTC) is later than now by more than what clocks are apart."""
    time = time_of(written_at)
    return time is not None and time > datetime.now(UTC) + _CLOCKS_APART


def time_of(written_at: str) -> datetime | None:
    """Return a time (ISO 8601, UTC) as a workbook says it, None where it says none: a cell can hold a mere number.

    One at either end of the calendar is as far from it as can be reckoned with.
    """
    try:
        time = datetime.fromisoformat(written_at)
    except ValueError:
        return None
    return max(EARLIEST, min(time if time.tzinfo else time.replace(tzinfo=UTC), _LATEST))


def is_newer(about: About) -> bool:
    """Return whether the workbook is laid out in a way that only a later version of the program knows."""
    return about.format.isdecimal() and int(about.format[:9]) > int(FORMAT)


def _sheet_lines(names: Mapping[str, CellArea], grids: Mapping[str, Grid]) -> Iterator[tuple[str, str, str, str, str]]:
    area = names.get("about_sheets")
    if area is None:
        return
    grid = grids.get(area.sheet, {})
    for row in range(area.row, min(area.last_row, area.row + 1_000) + 1):
        cells = [_text(grid.get((row, area.column + place))) for place in range(5)]
        sheet, level, rows, checksum, in_any_order = cells
        if sheet:
            yield sheet, level, rows, checksum, in_any_order if area.last_column > area.column + 3 else ""


def _is_intact(names: Mapping[str, CellArea], grids: Mapping[str, Grid]) -> bool | None:
    own = names.get(f"{_PREFIX}sha256")
    if own is None:
        return None
    place, grid = (own.row, own.column), grids.get(own.sheet, {})
    cells = {found: cell for found, cell in grid.items() if found != place and isinstance(cell, str | int)}
    return about_checksum((*found, escape(str(cells[found]))) for found in sorted(cells)) == _text(grid.get(place))


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(timespec="seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value).strip()
