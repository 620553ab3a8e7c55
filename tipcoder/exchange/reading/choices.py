"""Reads terms of a list from cells: by code, or by a label in any language."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import compress

from tipcoder.domain.folding import fold
from tipcoder.exchange.reading.book import Value
from tipcoder.exchange.reading.values import (
    MARKS,
    OPTIONS,
    CellDoubt,
    CellProblem,
    DoubtKind,
    Read,
    Settled,
    clean,
    folded,
    not_one,
)
from tipcoder.exchange.workbook.labels import plain_text, unlike
from tipcoder.framework.form.form import Choice

_fold_label = lru_cache(maxsize=100_000)(fold)
"""Labels of a framework are folded again for each workbook, and in each of its languages."""
_BETWEEN_LABELS = re.compile(r"[;\n]")
_BETWEEN_CODES = re.compile(r"[\s,;]+")
_MOST_PARTS = 4
"""Parts between semicolons that one label may have."""
_MARKED = frozenset((None, 0, 1))
"""Value that the column of a term holds as it is written."""


class ListTerms:
    """The terms of one list. `more` are codes and labels that the workbook itself adds, terms proposed there."""

    def __init__(self, choices: Iterable[Choice], more: Mapping[str, Sequence[str]] | None = None) -> None:
        self._choices = tuple(choices)
        self._more = more or {}
        self.codes = frozenset(choice.code for choice in self._choices)
        self.known = self.codes | self._more.keys()
        self._folded: dict[str, tuple[str, ...]] | None = None
        self._seen: dict[str, tuple[str, ...]] = {}

    def find(self, text: str, settled: Settled) -> Read:
        """Return the code of what stands in a cell."""
        if text in self.known or not self.known:
            return text
        codes = self._seen.get(text)
        if codes is None:
            codes = self._seen[text] = self._by_label().get(folded(text), ())
        if len(codes) == 1:
            return codes[0]
        if not codes:
            return not_one("delivery_term_unknown", text)
        chosen = settled.get((DoubtKind.TERM_LABEL, text), "")
        return chosen if chosen in codes else CellDoubt(DoubtKind.TERM_LABEL, text, codes)

    def _by_label(self) -> Mapping[str, tuple[str, ...]]:
        if self._folded is None:
            found: dict[str, dict[str, None]] = {}
            for choice in self._choices:
                labels = [plain_text(choice.label, language) for language in choice.label.by_language]
                for word in (choice.code, *labels):
                    found.setdefault(_fold_label(word).strip(), {})[choice.code] = None
            for code, words in self._more.items():
                for word in (code, *words):
                    found.setdefault(fold(word).strip(), {})[code] = None
            for label, alike in [*found.items()]:
                if len(alike) > 1:  # as a drop-down tells them apart
                    found |= {_fold_label(unlike(label, code)).strip(): {code: None} for code in alike}
            self._folded = {word: tuple(codes) for word, codes in found.items() if word}
        return self._folded


def read_one(cell: Value, terms: ListTerms, settled: Settled) -> Read:
    """Return the code of what stands in a cell, "" for nothing."""
    text = clean(cell)
    return terms.find(text, settled) if text else ""


def read_several(cell: Value, terms: ListTerms, settled: Settled) -> Read:
    """Return the codes of what stands in a cell, a space between them, "" for nothing."""
    text = clean(cell)
    if not text:
        return ""
    first = _BETWEEN_CODES.split(text, 1)[0]
    if not first or first in terms.known or not terms.known:
        codes = [code for code in _BETWEEN_CODES.split(text) if code]
        if terms.known.issuperset(codes) or not terms.known:
            return " ".join(dict.fromkeys(codes))
    return _by_parts(text, terms, settled)


def _by_parts(text: str, terms: ListTerms, settled: Settled) -> Read:
    """Labels hold spaces and commas: they stand apart by semicolons or lines; else every word must be a code."""
    parts = [part for part in map(str.strip, _BETWEEN_LABELS.split(text)) if part]
    if len(parts) == 1:
        words = [word for word in _BETWEEN_CODES.split(text) if word]
        if (
            1 < len(words) <= len(terms.known)
            and not isinstance(terms.find(text, settled), str)
            and any(isinstance(terms.find(word, settled), str) for word in words)
        ):
            parts = words
    found: dict[str, None] = {}
    place = 0
    while place < len(parts):
        code, taken = _first_term(parts[place : place + _MOST_PARTS], terms, settled)
        if not isinstance(code, str):
            return code
        found[code] = None
        place += taken
    return " ".join(found)


def _first_term(parts: Sequence[str], terms: ListTerms, settled: Settled) -> tuple[Read, int]:
    """Return the term that parts begin with, and of how many it is the label: some labels have semicolons."""
    first = terms.find(parts[0], settled)
    if isinstance(first, CellProblem):
        for count in range(2, len(parts) + 1):
            longer = terms.find("; ".join(parts[:count]), settled)
            if not isinstance(longer, CellProblem):
                return longer, count
    return first, 1


def read_marks(cells: tuple[Value, ...]) -> tuple[int | None, ...] | CellProblem:
    """Return what the columns of the terms say: 1 chosen, 0 not, None nothing."""
    if _MARKED.issuperset(cells):
        return cells  # type: ignore[return-value]
    marks: list[int | None] = []
    for place, cell in enumerate(cells):
        if cell in _MARKED:
            marks.append(cell)  # type: ignore[arg-type]
            continue
        text = clean(cell)
        mark = MARKS.get(folded(text)) if text else None
        if text and mark is None:
            return CellProblem("delivery_mark_unknown", place, not_one("", text).values)
        marks.append(mark)
    return tuple(marks)


def agreed(codes: str, marks: tuple[int | None, ...], terms: tuple[str, ...], settled: Settled) -> Read:
    """Return what codes and columns of terms say together; `terms` are the codes of the columns."""
    if marks.count(None) == len(marks):
        return codes
    chosen = set(compress(terms, marks))
    given = codes.split()
    if not given:
        return " ".join(term for term in terms if term in chosen)
    if chosen == set(given).intersection(terms):
        return codes
    match settled.get((DoubtKind.CODES_OR_TERMS, "")):
        case "codes":
            return codes
        case "terms":
            kept = [code for code in given if code in chosen or code not in terms]
            return " ".join([*kept, *(term for term in terms if term in chosen and term not in kept)])
    return CellDoubt(DoubtKind.CODES_OR_TERMS, codes, OPTIONS[DoubtKind.CODES_OR_TERMS])
