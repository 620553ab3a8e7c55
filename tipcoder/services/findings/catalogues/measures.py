"""Reads the table of measures: what is proposed where a challenge was noted, to whom, and in which words (F35).

UNODC edits the table; a wording states no duty of a state (F36).
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tipcoder.languages.missing import language_shown
from tipcoder.paths import resources


@dataclass(frozen=True, slots=True)
class ProposedMeasure:
    """Measure against a challenge: `addressees` are actors and `kind` is a kind of remedy, by their codes."""

    challenge: str
    addressees: tuple[str, ...]
    kind: str
    wordings: Mapping[str, str]

    def wording(self, language: str) -> str:
        """Return the wording in a language, else in English."""
        return self.wordings[language_shown("measure", language, self.wordings)]


def read_measures() -> Mapping[str, ProposedMeasure]:
    """Return the measures that ship with the program, by the code of their challenge."""
    return _read(resources() / "measures" / "measures.toml")


@cache
def _read(path: Path) -> Mapping[str, ProposedMeasure]:
    tables = tomllib.loads(path.read_text(encoding="utf-8"))["measure"]
    return {
        table["challenge"]: ProposedMeasure(
            table["challenge"], tuple(table["addressees"].split()), table["kind"], table["wording"]
        )
        for table in tables
    }
