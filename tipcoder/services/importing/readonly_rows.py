"""Rows that came in a workbook beside those that would be written now: which were edited, added, removed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

from tipcoder.exchange.spreadsheet.naming import CODEBOOK, EVIDENCE, LONG_TEXT, REMARKS, TERMS
from tipcoder.exchange.workbook.captions import Captions
from tipcoder.services.importing.current_sheets import Texts

_SAME = {
    EVIDENCE: (("case_key", "sheet", "row_key", "question"),),
    REMARKS: (("remark_key",), ("case_key", "sheet", "row_key", "question")),
    CODEBOOK: (("path", "retired"), ("path",)),
    TERMS: (("taxonomy", "code"),),
    LONG_TEXT: (("sheet", "row_key", "column", "part"),),
}
"""Columns by which a row that was edited is known again: the first of them that are there."""
_OF_ROSTER = (("row_key",),)
_FIXED = frozenset(asdict(Captions()).values())
"""Words that a workbook has in its own language, which say what levels, groups and withheld terms are called."""

Change = tuple[int, Texts, Texts | None]
"""A row that came, with its line and what it was before, None for one that was added."""


def differences(
    sheet: str, came: Sequence[tuple[int, Texts]], said: Sequence[Texts], names: Sequence[str]
) -> tuple[list[Change], list[Texts]]:
    """Return the rows that were edited or added, and those that are missing, by the columns of some names.

    The order of rows does not count.
    """
    there = Counter(_compared(texts, names) for texts in said)
    edited = []
    for line, texts in came:
        compared = _compared(texts, names)
        if there[compared]:
            there[compared] -= 1
        else:
            edited.append((line, texts))
    left: dict[tuple[str, ...], list[Texts]] = {}
    for texts in said:
        compared = _compared(texts, names)
        if there[compared]:
            there[compared] -= 1
            left.setdefault(_same(sheet, texts, names), []).append(texts)
    changes: list[Change] = []
    for line, texts in edited:
        before = left.get(_same(sheet, texts, names))
        changes.append((line, texts, before.pop(0) if before else None))
    return changes, [texts for same in left.values() for texts in same]


def changed_columns(sheet: str, before: Texts, after: Texts, names: Iterable[str]) -> Iterator[str]:
    """Yield the columns in which a row was edited."""
    for name in names:
        is_fixed = sheet == TERMS and before[name] in _FIXED
        if not is_fixed and comparable(name, before[name]) != comparable(name, after[name]):
            yield name


def comparable(name: str, text: str) -> str:
    """Return what of a text is compared. The label of a parent begins with a word of the workbook's language."""
    if name != "parent_label":
        return text
    head, mark, rest = text.partition(" > ")
    return f"{head.rpartition(' ')[2]}{mark}{rest}"


def row_name(texts: Texts) -> str:
    """Return what a row is of, in words that its reader knows: without keys."""
    names = ("taxonomy", "code") if "taxonomy" in texts else ("sheet", "question", "name", "column")
    return " › ".join(texts[name] for name in names if texts.get(name))


def row_content(texts: Texts) -> str:
    """Return what a row says, at its shortest."""
    names = ("exact", "text", "label", "label_en", "passages", "remarks")
    return next((texts[name] for name in names if texts.get(name)), "")


def _compared(texts: Texts, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(comparable(name, texts[name]) for name in names)


def _same(sheet: str, texts: Texts, names: Sequence[str]) -> tuple[str, ...]:
    ways = _SAME.get(sheet, _OF_ROSTER)
    same = next((way for way in ways if set(way) <= set(names)), ways[-1])
    return tuple(texts.get(name, "") for name in same)
