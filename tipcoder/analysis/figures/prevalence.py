"""Puts the closed figure of the same thing beside a challenge or good practice: how often it is so, of all known."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from tipcoder.analysis.figures.figures import ItemsByCountry
from tipcoder.analysis.figures.items import Item
from tipcoder.analysis.figures.table import ALL


@dataclass(frozen=True, slots=True, kw_only=True)
class PrevalenceRule:
    """Items of a figure that say that a thing is so. Fields are those of `prevalence.toml`."""

    code: str
    figure: str
    values: tuple[str, ...]
    without: bool = False
    group: str = ""
    at_least: float | None = None

    def in_base(self, item: Item) -> bool:
        """Return whether an item is one of all known."""
        return item.left_out is None and (not self.group or item.group == self.group)

    def is_hit(self, item: Item) -> bool:
        """Return whether an item of the base says that it is so."""
        if self.at_least is not None:
            return item.number is not None and item.number >= self.at_least
        has_any = any(fnmatchcase(value, wanted) for value in item.values for wanted in self.values)
        return has_any is not self.without


@dataclass(frozen=True, slots=True, kw_only=True)
class Prevalence:
    """So many (first) of so many (second), by country and under "" in all, mentor jurisdictions left out."""

    rule: PrevalenceRule
    cells: Mapping[str, tuple[int, int]]


def read_rules(folder: Path) -> Mapping[str, tuple[PrevalenceRule, ...]]:
    """Read which figures stand beside which codes from the folder of definitions."""
    rules: dict[str, tuple[PrevalenceRule, ...]] = {}
    for table in tomllib.loads((folder / "prevalence.toml").read_text(encoding="utf-8"))["prevalence"]:
        rules[table["code"]] = (*rules.get(table["code"], ()), _rule(table))
    return rules


def prevalence(rule: PrevalenceRule, items: ItemsByCountry, mentors: Iterable[str] = ()) -> Prevalence:
    """Count how often a thing is so among the items of its figure."""
    cells = {country: _cell(rule, found) for country, found in items.items() if country != ALL}
    own = [item for country, found in items.items() if country not in mentors for item in found]
    return Prevalence(rule=rule, cells={**dict(sorted(cells.items())), ALL: _cell(rule, own)})


def _cell(rule: PrevalenceRule, items: Sequence[Item]) -> tuple[int, int]:
    base = [item for item in items if rule.in_base(item)]
    return sum(item.weight for item in base if rule.is_hit(item)), sum(item.weight for item in base)


def _rule(table: Mapping[str, Any]) -> PrevalenceRule:
    return PrevalenceRule(**{**table, "values": tuple(table["values"])})
