"""Writes the sheet `quotations`: released quotations in English, each with its theme and what it illustrates.

Neither the words of the judgment nor the case are in it: rows come by what they illustrate, then by their keys, which
tell nothing.
"""

from collections.abc import Iterable, Iterator

from tipcoder.domain.records import QuotationRecord
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.layout import Column, Layout
from tipcoder.exchange.spreadsheet.naming import QUOTATIONS
from tipcoder.exchange.workbook.row_keys import KEY_WIDTH
from tipcoder.languages.captions import Captions


def quotations_layout(captions: Captions) -> Layout:
    """Return the columns of `quotations`."""
    columns = (
        Column("quotation", captions.quotation, KEY_WIDTH),
        Column("english", captions.quotation_english, 80),
        Column("theme", captions.quotation_theme, 26),
        Column("code", captions.quotation_code, 20),
    )
    return Layout(QUOTATIONS, columns, key=0, frozen=1, wraps=True)


def quotation_rows(records: Iterable[QuotationRecord]) -> Iterator[list[Value]]:
    """Yield the cells of each quotation."""
    for record in sorted(records):
        yield [record.key, record.english, record.theme, record.code]
