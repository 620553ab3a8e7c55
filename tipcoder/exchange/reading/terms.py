"""Reads the sheet `terms`: the lists of the workbook, proposed terms among them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tipcoder.exchange.reading.book import DeliveredBook
from tipcoder.exchange.reading.values import clean
from tipcoder.exchange.spreadsheet.naming import TERMS

_LABEL = "label_"


@dataclass(frozen=True, slots=True)
class DeliveredTerm:
    """One term. `labels` are by language, "" where the framework has none; `sheet` is where it
    stands, as the file calls it, `line` counts from 1."""

    taxonomy: str
    code: str
    parent: str
    status: str
    labels: Mapping[str, str]
    sheet: str
    line: int


def read_terms(book: DeliveredBook) -> tuple[DeliveredTerm, ...]:
    """Return all terms in the workbook, none where it has no such sheet.

    Raises:
        UserError: delivery_damaged.
    """
    sheet = book.read(TERMS, ("taxonomy", "code"))
    if sheet is None:
        return ()
    found = []
    for line, record in sheet.records():
        cells = {name: clean(value) for name, value in record.items()}
        labels = {name.removeprefix(_LABEL): text for name, text in cells.items() if text and name.startswith(_LABEL)}
        if cells.get("label"):
            labels[""] = cells["label"]
        found.append(
            DeliveredTerm(
                cells["taxonomy"],
                cells["code"],
                cells.get("parent", ""),
                cells.get("status", ""),
                labels,
                sheet.sheet,
                line,
            )
        )
    return tuple(term for term in found if term.code)


def proposed_labels(terms: Iterable[DeliveredTerm]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the labels of all terms, by list and code: what a workbook may hold besides the terms of its framework."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for term in terms:
        found.setdefault(term.taxonomy, {})[term.code] = tuple(term.labels.values())
    return found
