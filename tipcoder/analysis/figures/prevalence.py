"""Puts the closed figure of the same thing beside a challenge or good practice: how often it is so, of all known."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from tipcoder.analysis.figures.counted_case import SILENT
from tipcoder.analysis.figures.figures import ItemsByCountry
from tipcoder.analysis.figures.items import NO, YES, Item
from tipcoder.analysis.figures.small_numbers import percent
from tipcoder.analysis.figures.table import ALL, Cell


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
        return self._has_any(item.values) is not self.without

    def is_excluded(self, item: Item) -> bool:
        """Return whether an item says that it is not so, where it does not say that it is."""
        if item.excludes is None:
            return item.left_out is None
        return self._has_any(item.excludes) or (NO in self.values and YES in item.values)

    def is_shown(self, item: Item) -> bool:
        """Return whether an item of the base has one of the values: of several answers none of them is no "no"."""
        if self.at_least is not None:
            return self.is_hit(item)
        is_silence = item.values == (NO,) and item.excludes == ()
        return item.left_out is None and not is_silence and self._has_any(item.values)

    def _has_any(self, values: Iterable[str]) -> bool:
        return any(fnmatchcase(value, wanted) for value in values for wanted in self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prevalence:
    """So many (first) of so many (second), by country and under "" in all, mentor jurisdictions left out."""

    rule: PrevalenceRule
    cells: Mapping[str, tuple[int, int]]
    told: Mapping[str, Cell]
    """What the judgments show, exclude and do not tell of the values of the rule, by the same columns."""


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
    told = {country: _told(rule, found) for country, found in sorted(items.items()) if country != ALL}
    return Prevalence(
        rule=rule,
        cells={**dict(sorted(cells.items())), ALL: _cell(rule, own)},
        told={**told, ALL: _told(rule, own)},
    )


def _told(rule: PrevalenceRule, items: Iterable[Item]) -> Cell:
    shown = excluded = silent = base = 0
    for item in items:
        if rule.group and item.group != rule.group:
            continue
        if item.left_out is None:
            base += item.weight
        elif item.left_out not in SILENT:
            continue
        if rule.is_shown(item):
            shown += item.weight
        elif rule.is_excluded(item):
            excluded += item.weight
        else:
            silent += item.weight
    return Cell(shown, base, percent(shown, base), excluded=excluded, silent=silent)


def _cell(rule: PrevalenceRule, items: Sequence[Item]) -> tuple[int, int]:
    base = [item for item in items if rule.in_base(item)]
    return sum(item.weight for item in base if rule.is_hit(item)), sum(item.weight for item in base)


def _rule(table: Mapping[str, Any]) -> PrevalenceRule:
    return PrevalenceRule(**{**table, "values": tuple(table["values"])})
