"""Budgets of what work may take (`tests/budgets/budgets.toml`), and whether it kept to them."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from tests.support.counting import Counts

TABLE = Path(__file__).parents[1] / "budgets" / "budgets.toml"


@cache
def budgets(name: str) -> dict[str, Any]:
    """Return a table of budgets."""
    found: dict[str, Any] = tomllib.loads(TABLE.read_text(encoding="utf-8"))[name]
    return found


def over(budget: dict[str, int], counts: Counts) -> dict[str, int]:
    """Return the counts over a budget, by their names."""
    return {name: getattr(counts, name) for name, most in budget.items() if getattr(counts, name) > most}
