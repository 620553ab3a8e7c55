"""Faults in a delivered workbook: what is wrong or doubtful, each with its place."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from openpyxl.utils import column_index_from_string

from tipcoder.errors import UserError
from tipcoder.framework.form.form import Severity


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing found. `code` has a sentence; `sheet` and `cell` (`D17`) say where, "" for the whole file or sheet."""

    severity: Severity
    code: str
    sheet: str = ""
    cell: str = ""
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def error(self) -> UserError:
        """The fault as messages know it: `place` is `defendants!D17`, or the sheet alone."""
        place = f"{self.sheet}!{self.cell}" if self.cell else self.sheet
        return UserError(self.code, **{**self.values, "place": place, "sheet": self.sheet, "cell": self.cell})

    @property
    def position(self) -> tuple[int, int]:
        """Line and column, both from 1: 0 for a whole line, (-1, 0) for a whole sheet."""
        if not self.cell:
            return -1, 0
        letters = self.cell.rstrip("0123456789")
        return int(self.cell[len(letters) :]), column_index_from_string(letters) if letters else 0

    @property
    def is_error(self) -> bool:
        """Return whether it must be mended."""
        return self.severity is Severity.ERROR


@dataclass(slots=True)
class Faults:
    """Faults in their order; of each kind no more than the first `most`, and how many there are besides."""

    most: int | None = None
    found: list[Fault] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    def add(self, faults: Iterable[Fault]) -> None:
        """Add faults, those that are kept."""
        for one in faults:
            self.counts[one.code] += 1
            if self.most is None or self.counts[one.code] <= self.most:
                self.found.append(one)

    def more(self) -> dict[str, int]:
        """Return how many faults of each kind were not kept."""
        return {code: count - self.most for code, count in self.counts.items() if self.most and count > self.most}


def error(code: str, sheet: str = "", cell: str = "", **values: object) -> Fault:
    """Return a fault that must be mended."""
    return Fault(Severity.ERROR, code, sheet, cell, values)


def warning(code: str, sheet: str = "", cell: str = "", **values: object) -> Fault:
    """Return a fault that should be looked at."""
    return Fault(Severity.WARNING, code, sheet, cell, values)
