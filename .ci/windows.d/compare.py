"""Compares workbooks that two systems wrote of the same projects, cell by cell: `compare.py FOLDER OTHER`.

What differs between any two runs is left out: identifiers, times and fingerprints. Rows lie in the order of
identifiers, by which they are numbered too: they are compared as a set in which a row may lie more than once, without
these numbers.
"""

import re
import sys
from collections import Counter
from datetime import date
from pathlib import Path

from openpyxl import load_workbook

IDENTIFIER = re.compile(
    r"\b(?:[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z2-7]{16}|\d+-[0-9a-f]{8}"
    r"|\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*)\b"
)
NUMBERED = ("row_number", "_label")
"""How names of columns end in which rows may be called by their numbers."""


def cell(value: object, column: str) -> object:
    """Return a value without what differs between runs."""
    if isinstance(value, date):
        return "~"
    if column.endswith(NUMBERED) and value is not None:
        return re.sub(r"\d+", "~", IDENTIFIER.sub("~", str(value)))
    return IDENTIFIER.sub("~", value) if isinstance(value, str) else value


def sheets(path: Path) -> dict[str, Counter[tuple[object, ...]]]:
    """Return the rows of each sheet, with how often each lies there."""
    found = {}
    for sheet in load_workbook(path):
        columns = [str(name) for name in next(sheet.iter_rows(min_row=2, max_row=2, values_only=True))]
        rows = sheet.iter_rows(values_only=True)
        found[sheet.title] = Counter(tuple(map(cell, row, columns)) for row in rows)
    return found


def main() -> None:
    """Name what one folder has and the other has not, and end with 1 where there is such a thing."""
    one, other = Path(sys.argv[1]), Path(sys.argv[2])
    names = sorted(path.name for path in one.glob("*.xlsx"))
    if not names or names != sorted(path.name for path in other.glob("*.xlsx")):
        sys.exit(f"not the same workbooks: {names}")
    faults, cells = [], 0
    for name in names:
        first, second = sheets(one / name), sheets(other / name)
        if list(first) != list(second):
            faults.append(f"{name}: not the same sheets")
        for title, rows in first.items():
            cells += sum(len(row) * count for row, count in rows.items())
            others = second.get(title, Counter())
            faults += [f"{name}, {title}, only in {one}: {row}" for row in rows - others]
            faults += [f"{name}, {title}, only in {other}: {row}" for row in others - rows]
    sys.stdout.write("\n".join([*faults, f"{len(names)} workbooks, {cells} cells, {len(faults)} differences"]) + "\n")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
