"""Checks released quotations on arrival: what may identify a person is left out, whoever released it."""

from collections.abc import Iterator
from itertools import chain

from tipcoder.analysis.identifiers.dates import find_exact_dates
from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.records import QuotationRecord
from tipcoder.exchange.reading.attachments import read_quotations
from tipcoder.exchange.reading.book import DeliveredBook
from tipcoder.exchange.reading.faults import Fault, error, warning
from tipcoder.languages.registry import LANGUAGES

_MOST_WORDS = 120
"""Words of the English of a quotation: that of sixty words in another language."""
_MOST = 1_000
"""Quotations of a delivery: each is compared with the lists of every language."""


def check_quotations(book: DeliveredBook) -> tuple[tuple[QuotationRecord, ...], tuple[Fault, ...]]:
    """Return the quotations of a workbook that may be taken over, and why the others are left out.

    Raises:
        UserError: delivery_damaged.
    """
    taken: list[QuotationRecord] = []
    faults: list[Fault] = []
    lines = tuple(read_quotations(book))
    for read in lines[:_MOST]:
        if read.record is None or len(read.record.english.split()) > _MOST_WORDS:
            faults.append(warning("delivery_quotation_none", read.sheet, read.cell, most=_MOST_WORDS))
        elif may_identify(read.record.english):
            faults.append(error("delivery_quotation_identifies", read.sheet, read.cell))
        else:
            taken.append(read.record)
    if more := len(lines[_MOST:]):
        faults.append(error("delivery_quotations_more", lines[0].sheet, count=more, most=_MOST))
    return tuple(taken), tuple(faults)


def may_identify(text: str) -> bool:
    """Return whether words of a text are likely to identify a person, in any language.

    What words may be as well was decided on in the country, before the quotation was released.
    """
    return any(True for _ in _identifiers(text))


def _identifiers(text: str) -> Iterator[object]:
    return chain(find_exact_dates(text), *(find_identifiers(text, language) for language in LANGUAGES))
