"""Reads the sheet `cross_checks`: which answers of a case show a challenge or good practice that is entered elsewhere.

Each row has the code of an entry, the question of the roster that it is entered with, and the condition, an expression
on the whole case. The conditions go into the form as `bind::tip:shows.CODE` of that question.
"""

import re
from collections.abc import Iterable, Mapping, Set

from tipcoder.errors import UserError

SHEET = "cross_checks"
COLUMNS = ("code", "question", "condition")
_SHOWS = "bind::tip:shows."
_CODE = re.compile(r"[\w.-]+")


def cells_of_cross_checks(
    checks: Iterable[tuple[int, Mapping[str, str]]], names: Set[str], file: str
) -> dict[str, dict[str, str]]:
    """Return the further cells of the sheet `survey`, by the name of their question.

    `checks` are the rows with their numbers, `names` those of the sheet `survey`.

    Raises UserError: framework_cross_check_incomplete(file, sheet, row, column), framework_cross_check_question(file,
    sheet, row, question).
    """
    found: dict[str, dict[str, str]] = {}
    for number, cells in checks:
        place = {"file": file, "sheet": SHEET, "row": number}
        code, question, condition = (cells.get(column, "") for column in COLUMNS)
        for column, text in zip(COLUMNS, (_CODE.fullmatch(code), question, condition), strict=True):
            if not text:
                raise UserError("framework_cross_check_incomplete", **place, column=column)
        if question not in names:
            raise UserError("framework_cross_check_question", **place, question=question)
        found.setdefault(question, {})[_SHOWS + code] = condition
    return found
