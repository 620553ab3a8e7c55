"""A long reading is cut by what it holds, and never by the time that it takes."""

import threading
import time

import pytest
from sqlalchemy import text, update

from tests.support.project_files import CODER, Made
from tipcoder.storage.coding.cases import add_case, list_cases
from tipcoder.storage.short_reads import FEW, few_reads, short_reads
from tipcoder.storage.tables.project import CaseTable, CodingTable


def cases_of(made: Made, *totals: int) -> list[str]:
    """Add a case for each number of questions, and return their ids."""
    cases = [add_case(made.database, made.framework, CODER).id for _ in totals]
    with made.database.writing() as session:
        for case, total in zip(cases, totals, strict=True):
            session.execute(update(CodingTable).where(CodingTable.case_id == case).values(total=total))
    return cases


def test_every_case_comes_once_and_in_order(made: Made) -> None:
    cases = cases_of(made, *range(0, 2500, 100))
    batches = list(short_reads(made.database, cases[::-1]))
    assert [case for batch in batches for case in batch] == cases[::-1]
    assert len(batches) > 1
    assert list(short_reads(made.database, [])) == []


def test_a_reading_holds_few_large_cases_or_more_small_ones(made: Made) -> None:
    cases = cases_of(made, *[0] * 12, 9_000, 1_500, 1_500, 1_500)
    assert [len(batch) for batch in short_reads(made.database, cases)] == [10, 2, 1, 2, 1]


def test_few_readings_hold_about_as_much_each_however_many_cases_there_are(made: Made) -> None:
    cases = cases_of(made, *[0] * 30, 3_000)
    batches = list(few_reads(made.database, cases))
    assert [case for batch in batches for case in batch] == cases
    assert len(batches) == FEW - 2
    assert len(batches[-1]) == 1
    more = cases_of(made, *[0] * 90)
    assert len(list(few_reads(made.database, [*cases[:-1], *more]))) == FEW
    assert list(few_reads(made.database, [])) == []


def test_a_busy_computer_cuts_no_smaller_readings(made: Made) -> None:
    cases = cases_of(made, *[0] * 20)
    sizes = list[int]()
    for batch in short_reads(made.database, cases):
        sizes.append(len(batch))
        time.sleep(0.05)
    assert sizes == [10, 10]


def test_what_is_saved_between_two_readings_is_read(made: Made) -> None:
    cases, counts = cases_of(made, 3_000, 3_000, 3_000), list[int]()
    for _ in short_reads(made.database, cases):
        with made.database.session() as session:
            counts.append(session.execute(text('SELECT count(*) FROM "case"')).scalar_one())
        add_case(made.database, made.framework, CODER)
    assert counts == [4, 5, 6]


@pytest.mark.parametrize("is_saved_meanwhile", [False, True])
def test_a_list_lets_a_save_go_first_and_goes_on(made: Made, is_saved_meanwhile: bool) -> None:
    _add_many(made, 1_200)
    before = list_cases(made.database)
    begun, ended = threading.Event(), threading.Event()

    def save() -> None:
        with made.database.writing() as session:
            session.execute(update(CaseTable).where(CaseTable.number == 1).values(court="changed"))
            begun.set()
        ended.set()

    saving = threading.Thread(target=save, daemon=True)
    if is_saved_meanwhile:
        saving.start()
        begun.wait()
    cases = list_cases(made.database)
    assert [case.number for case in cases] == list(range(1, 1_202))
    assert cases[1:] == before[1:]
    if is_saved_meanwhile:
        saving.join(10)
        assert ended.is_set()


def _add_many(made: Made, count: int) -> None:
    with made.database.writing() as session:
        like = session.execute(text("SELECT * FROM coding")).mappings().one()
        shown = session.execute(text('SELECT * FROM "case"')).mappings().one()
        numbers = range(2, count + 2)
        connection = session.connection()
        ids = [{"id": f"case {number}", "number": number} for number in numbers]
        codings = [{"id": f"coding {number}", "case_id": f"case {number}"} for number in numbers]
        for table, first, rows in (("case", shown, ids), ("coding", like, codings)):
            columns = ", ".join(f'"{name}"' for name in first)
            values = ", ".join(f":{name}" for name in first)
            statement = text(f'INSERT INTO "{table}" ({columns}) VALUES ({values})')  # noqa: S608
            connection.execute(statement, [dict(first) | row for row in rows])
