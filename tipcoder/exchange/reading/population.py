"""Reads the sheet `population`: what the nation that delivers knows of all judgments."""

from collections.abc import Mapping

from tipcoder.domain.population import NUMBERS, changed_population, population_numbers
from tipcoder.errors import UserError
from tipcoder.exchange.reading.book import DeliveredBook
from tipcoder.exchange.reading.faults import Fault
from tipcoder.exchange.reading.readonly_sheets import known_columns
from tipcoder.exchange.reading.values import clean
from tipcoder.exchange.spreadsheet.naming import POPULATION
from tipcoder.framework.form.form import Severity


def read_population(book: DeliveredBook) -> tuple[Mapping[str, int], tuple[Fault, ...]]:
    """Return the numbers of a workbook that are known, and what is wrong with them: then none counts.

    Raises:
        UserError: delivery_damaged.
    """
    sheet = book.read(POPULATION, known_columns(POPULATION)) if POPULATION in book.sheets else None
    if sheet is None:
        return {}, ()
    told = {clean(row["key"]): clean(row["value"]) for _, row in sheet.records()}
    try:
        known = changed_population({}, {key: value for key, value in told.items() if key in NUMBERS})
    except UserError as wrong:
        return {}, (Fault(Severity.ERROR, wrong.code, sheet.sheet, values=wrong.values),)
    return population_numbers(known), ()
