"""Gives sheets, columns and ranges names that Excel accepts."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

ABOUT = "About"
CASES = "cases"
CODEBOOK = "codebook"
TERMS = "terms"
LONG_TEXT = "long_text"
EVIDENCE = "evidence"
REMARKS = "remarks"
FINDINGS = "findings"
CHARTS = "charts"
DELIVERIES = "deliveries"
CHECKS = "checks"
AGREEMENT = "agreement"
DIFFERENCES = "differences"
AGREEMENT_PAIRS = "agreement_pairs"
CODINGS = "codings"
QUOTATIONS = "quotations"
RELEASED = "released"
POPULATION = "population"
BRIEFS = "briefs"

DOUBLE_CODING = (AGREEMENT, DIFFERENCES, AGREEMENT_PAIRS, CODINGS)
"""Sheets that a workbook has where cases were coded twice."""
BESIDE = (
    EVIDENCE, REMARKS, CODEBOOK, TERMS, LONG_TEXT, *DOUBLE_CODING, QUOTATIONS, RELEASED, POPULATION, BRIEFS, FINDINGS,
)  # fmt: skip
"""Sheets that are no levels, from which no answers are read back."""

_SHEET_LIMIT = 31
_REGIONAL = (CHARTS, DELIVERIES, CHECKS, "indicators")
_RESERVED = (ABOUT, CASES, *BESIDE, *_REGIONAL, "history")
"""Names of other sheets, of now or later; Excel keeps `History` for itself."""


class Names:
    """Gives each name once, upper and lower case alike, as Excel compares them."""

    def __init__(self, taken: tuple[str, ...] = ()) -> None:
        self._taken = {name.casefold() for name in taken}

    def give(self, wanted: str) -> str:
        """Return the name, with as many "_" behind it as make it new."""
        name = wanted
        while name.casefold() in self._taken:
            name += "_"
        self._taken.add(name.casefold())
        return name


def sheet_names(rosters: Iterable[str], others: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
    """Return the name of the sheet of each level by the key of its roster, "" for cases.

    Sheets are called by the keys of `rosters`, or by the names that `others` give to keys: at most 31 characters, none
    of those that Excel forbids, no two alike.
    """
    names = Names(_RESERVED)
    found = {"": CASES}
    for roster, name in {**{key: key for key in rosters}, **others}.items():
        wanted = re.sub(r"[\[\]:*?/\\'\x00-\x1f]", "_", name) or "_"
        found[roster] = _short_name(wanted, names)
    return found


def range_name(prefix: str, wanted: str) -> str:
    """Return a name for a range, made of letters, digits, "_" and "." only; the prefix keeps it from being a cell's."""
    return f"{prefix}_{re.sub(r'[^A-Za-z0-9_.]', '_', wanted)}"


def _short_name(wanted: str, names: Names) -> str:
    name = names.give(wanted[:_SHEET_LIMIT])
    number = 2
    while len(name) > _SHEET_LIMIT:
        name = names.give(f"{wanted[: _SHEET_LIMIT - len(str(number)) - 1]}_{number}")
        number += 1
    return name
