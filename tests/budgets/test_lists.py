"""A list of cases is one reading, whatever its length: the list page reads it, and dialogs take it from there."""

from pathlib import Path

import pytest
from sqlalchemy import text

from tests.support.budgets import budgets, over
from tests.support.counting import Counting
from tests.support.project_files import Made, make
from tipcoder.storage.coding.cases import list_cases


def add_cases(made: Made, count: int) -> None:
    """Store as many cases more as the first one, past the engine."""
    with made.database.writing() as session:
        for table, named in (("case", {"id": "case "}), ("coding", {"id": "coding ", "case_id": "case "})):
            first = dict(session.execute(text(f'SELECT * FROM "{table}"')).mappings().one())  # noqa: S608
            columns, values = (", ".join(form.format(name) for name in first) for form in ('"{}"', ":{}"))
            rows = [
                first
                | {column: f"{word}{number}" for column, word in named.items()}
                | ({"number": number} if table == "case" else {})
                for number in range(2, count + 1)
            ]
            session.execute(text(f'INSERT INTO "{table}" ({columns}) VALUES ({values})'), rows)  # noqa: S608


@pytest.mark.parametrize("size", list(budgets("list")))
def test_a_list_is_one_reading(tmp_path: Path, size: str) -> None:
    made = make(tmp_path / "a.tip")
    add_cases(made, int(size))
    with Counting() as counts:
        cases = list_cases(made.database)
    made.database.close()
    assert len(cases) == int(size)
    assert over(budgets("list")[size], counts) == {}
