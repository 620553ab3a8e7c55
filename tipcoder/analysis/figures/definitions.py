"""Reads the definitions of figures, and the words around them in each language, from a folder of TOML files.

`figures.toml` lists the figures in the order of the report, `words.toml` what they share, both with English texts;
`texts/<language>.toml` holds the same texts in another language, by the same keys.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from tipcoder.languages.missing import language_shown
from tipcoder.languages.registry import FALLBACK
from tipcoder.paths import corrected_file


class Shape(StrEnum):
    """Shapes of figures: each value, yes of all known, numbers, or two questions crossed."""

    SHARES = "shares"
    RATE = "rate"
    NUMBERS = "numbers"
    CELLS = "cells"


class ChartChoice(StrEnum):
    """Ways in which a figure is drawn."""

    BARS = "bars"
    PAIRED = "paired"
    PARTS = "parts"
    ORDERED = "ordered"
    DOTS = "dots"
    MATRIX = "matrix"
    TABLE = "table"
    NONE = "none"


class FigureLeaving(StrEnum):
    """Part of a figure that crosses a border. Of numbers that stay, the figure `<id>.bands` leaves whole."""

    WHOLE = "whole"
    BANDS = "bands"
    GROUPS = "groups"


class Comparability(StrEnum):
    """Comparability of countries by a figure."""

    COMPARABLE = "C"
    LAW_DIFFERS = "L"
    OFTEN_SILENT = "S"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureDefinition:
    """Definition of a figure: what it counts, of what, and how it is shown. Fields are those of `figures.toml`."""

    id: str
    chapter: str
    unit: str
    shape: Shape
    base: str
    chart: ChartChoice
    law: Comparability
    questions: tuple[str, ...]
    values: str = ""
    groups: str = ""
    apart: bool = False
    split: str = ""
    broader: str = ""
    under: str = ""
    measure: str = ""
    leaves: FigureLeaving = FigureLeaving.WHOLE
    needs_no: bool = False

    @property
    def indicator(self) -> str:
        """The id of the indicator that the figure is part of."""
        return self.id.partition(".")[0]


class Definitions:
    """All figures by their id, in the order of the report, and their texts."""

    def __init__(self, figures: Mapping[str, FigureDefinition], texts: Mapping[str, Mapping[tuple[str, str], str]]):
        """Take the figures, and the texts by language, then by kind and key."""
        self.figures = figures
        self._texts = texts
        values = (key for kind, key in texts[FALLBACK] if kind == "value")
        self._places = {value: place for place, value in enumerate(values)}

    def text(self, kind: str, key: str, language: str) -> str:
        """Return a text in a language, else in English; "" where there is none.

        Kinds are `label` and `numerator` of figures, and the tables of `words.toml`.
        """
        written = {code for code, texts in self._texts.items() if (kind, key) in texts}
        return self._texts[language_shown("figure", language, written)].get((kind, key), "")

    def places(self, language: str = FALLBACK) -> frozenset[tuple[str, str]]:
        """Return (kind, key) of each text that there is in a language."""
        return frozenset(self._texts.get(language, {}))

    def fit(self, asked: set[str]) -> bool:
        """Return whether a framework that asks some questions has all of one figure at least."""
        return any(asked.issuperset(figure.questions) for figure in self.figures.values())

    def order(self, value: str) -> int:
        """Return the place of a derived value among all."""
        return self._places.get(value, len(self._places))


def read_definitions(folder: Path) -> Definitions:
    """Read a folder of definitions that ships with the program."""
    source = tomllib.loads((folder / "figures.toml").read_text(encoding="utf-8"))["figure"]
    texts = {FALLBACK: _english(source, tomllib.loads((folder / "words.toml").read_text(encoding="utf-8")))}
    for path in sorted((folder / "texts").glob("*.toml")):
        tables = tomllib.loads(corrected_file(path).read_text(encoding="utf-8"))
        texts[path.stem] = {(kind, key): text for kind, table in tables.items() for key, text in table.items()}
    return Definitions({figure["id"]: _definition(figure) for figure in source}, texts)


def _definition(figure: Mapping[str, Any]) -> FigureDefinition:
    fields = {key: value for key, value in figure.items() if key not in ("label", "numerator")}
    return FigureDefinition(
        **fields
        | {
            "shape": Shape(figure["shape"]),
            "chart": ChartChoice(figure["chart"]),
            "law": Comparability(figure["law"]),
            "questions": tuple(figure["questions"]),
            "leaves": FigureLeaving(figure.get("leaves", FigureLeaving.WHOLE)),
        }
    )


def _english(figures: list[dict[str, Any]], words: Mapping[str, Any]) -> dict[tuple[str, str], str]:
    texts = {
        (kind, figure["id"]): figure[kind][FALLBACK]
        for figure in figures
        for kind in ("label", "numerator")
        if kind in figure
    }
    return texts | {(kind, key): text[FALLBACK] for kind, table in words.items() for key, text in table.items()}
