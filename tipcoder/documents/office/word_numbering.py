"""Counts the automatic numbers of paragraphs in Word, which the page shows but the paragraph's text does not have.

Source: ECMA-376, part 1, 17.9 (numbering).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tipcoder.documents.office.notes import roman
from tipcoder.office.xml import attribute, local

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
_PLACE = re.compile(r"%([1-9])")
DEPTHS = 9
"""Levels that a list of Word has."""
_MOST_STYLES, _LONGEST = 50, 100


@dataclass(frozen=True, slots=True)
class ListLevel:
    """A level of a list: where it starts, how it counts, its text with %1 to %9, and the style that it belongs to."""

    start: int
    numerals: str
    text: str
    style: str = ""


@dataclass(slots=True)
class Numbering:
    """Lists of a document, by number of list and level, and how far each has been counted."""

    levels: dict[tuple[str, int], ListLevel] = field(default_factory=dict)
    families: dict[str, str] = field(default_factory=dict)
    restarts: dict[tuple[str, int], int] = field(default_factory=dict)
    styles: dict[str, tuple[str, int]] = field(default_factory=dict)
    counts: dict[tuple[str, int], int] = field(default_factory=dict)

    def label(self, paragraph: Any) -> str:
        """Count a paragraph and return the number before its text, "" if there is none."""
        return self.count(*self._list_of(paragraph))

    def count(self, number: str, depth: int) -> str:
        """Count a paragraph of a list and return the number before its text, "" if there is none."""
        level = self.levels.get((number, depth))
        if level is None:
            return ""
        family = self.families[number]
        restart = self.restarts.pop((number, depth), None)
        before = self.counts.get((family, depth), level.start - 1)
        self.counts[family, depth] = before + 1 if restart is None else restart
        for deeper in range(depth + 1, DEPTHS):
            self.counts.pop((family, deeper), None)
        if level.numerals == "bullet":
            return "• "
        text = _PLACE.sub(lambda place: self._numeral(number, int(place[1]) - 1), level.text)
        return f"{text} " if text else ""

    def _numeral(self, number: str, depth: int) -> str:
        level = self.levels.get((number, depth))
        if level is None:
            return ""
        return _numeral(self.counts.get((self.families[number], depth), level.start), level.numerals)

    def _list_of(self, paragraph: Any) -> tuple[str, int]:
        """Number of the list and level of a paragraph: its own, else its style's."""
        own = paragraph.find("{*}pPr/{*}numPr")
        style = paragraph.find("{*}pPr/{*}pStyle")
        number, depth = self.styles.get("" if style is None else attribute(style, "val"), ("", 0))
        if own is None:
            return number, depth
        return _value(own, "numId") or number, _int(_value(own, "ilvl"), depth)


def read_numbering(numbering: Any | None, styles: Any | None) -> Numbering:
    """Return the lists that the parts of a document for numbering and for styles define; either may be missing."""
    read = Numbering()
    if numbering is None:
        return read
    families = {attribute(one, "abstractNumId"): _levels(one) for one in numbering.iterfind("{*}abstractNum")}
    for one in numbering.iterfind("{*}num"):
        number, family = attribute(one, "numId"), _value(one, "abstractNumId")
        if family not in families:
            continue
        read.families[number] = family
        read.levels.update({(number, depth): level for depth, level in families[family].items()})
        for override in one.iterfind("{*}lvlOverride"):
            start = _value(override, "startOverride")
            if start:
                read.restarts[number, _int(attribute(override, "ilvl"), 0)] = _int(start, 1)
    if styles is not None:
        read.styles.update(_styles(styles, read))
    return read


def _levels(family: Any) -> dict[int, ListLevel]:
    """Levels by depth, of which Word has nine."""
    levels = {}
    for level in family.iterfind("{*}lvl"):
        depth = _int(attribute(level, "ilvl"), 0)
        if depth < DEPTHS:
            start, numerals = _int(_value(level, "start"), 1), _value(level, "numFmt") or "decimal"
            text = _value(level, "lvlText")[:_LONGEST]
            levels[depth] = ListLevel(start, numerals, text, _value(level, "pStyle"))
    return levels


def _styles(styles: Any, read: Numbering) -> Iterator[tuple[str, tuple[str, int]]]:
    """List and level of each style that has one, itself or from the style that it is based on."""
    linked = {(number, level.style): depth for (number, depth), level in read.levels.items() if level.style}
    by_id = {attribute(style, "styleId"): style for style in styles if local(style) == "style"}
    for name in by_id:
        at, steps = by_id.get(name), 0
        while at is not None and steps < _MOST_STYLES:
            own = at.find("{*}pPr/{*}numPr")
            if own is not None:
                number = _value(own, "numId")
                yield name, (number, linked.get((number, name), _int(_value(own, "ilvl"), 0)))
                break
            at, steps = by_id.get(_value(at, "basedOn")), steps + 1


def _value(element: Any, name: str) -> str:
    found = element.find(f"{{*}}{name}")
    return "" if found is None else attribute(found, "val")


def _int(text: str, otherwise: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else otherwise


def _numeral(number: int, numerals: str) -> str:
    match numerals:
        case "none":
            return ""
        case "lowerRoman" | "upperRoman":
            text = roman(number)
        case "lowerLetter" | "upperLetter":
            text = _letters(number, _LATIN)
        case "russianLower" | "russianUpper":
            text = _letters(number, _CYRILLIC)
        case "decimalZero":
            return f"{number:02}"
        case _:
            return str(number)
    return text.upper() if numerals.startswith("upper") or numerals.endswith("Upper") else text


def _letters(number: int, alphabet: str) -> str:
    """a to z, then aa to zz: the letter again, as Word counts."""
    if number < 1:
        return ""
    times, place = divmod(number - 1, len(alphabet))
    return alphabet[place] * min(times + 1, 9)
