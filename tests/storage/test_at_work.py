"""Shows the person at work one coding alone, of a case that two persons code."""

import pytest

from tests.support.project_files import CODER, NOTHING, Made, save, setting
from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import CodingRole, CodingStatus, RoundCase, RoundKind
from tipcoder.storage.coding.cases import add_case, has_coding, list_cases, store_second
from tipcoder.storage.coding.derived_state import Beginning
from tipcoder.storage.coding.exports import list_keys, stream_cases
from tipcoder.storage.coding.remarks import add_remark, count_open, list_remarks
from tipcoder.storage.coding.snapshots import compared_codings, store_status
from tipcoder.storage.double_coding import add_round

SECOND = "SRB-05"


@pytest.fixture
def two(made: Made) -> Made:
    """A case that two persons code, and one that only the first does."""
    add_case(made.database, made.framework, CODER)
    with made.database.writing() as session:
        store_second(session, made.case, made.framework, SECOND, Beginning("second", (), NOTHING))
    for coding, words in ((made.coding, "first words"), ("second", "other words")):
        save(Made(made.database, made.framework, made.case, coding), *setting(coding, "court", words))
        add_remark(made.database, Ref(coding, "court"), f"remark on {words}", coder=CODER)
    return made


def seen(made: Made) -> tuple[list[int], list[object], list[str], dict[str, int]]:
    """Return what is seen: numbers of cases, their courts, words of remarks, numbers of open ones."""
    courts = [case[""][0].answers.get("court") for case in stream_cases(made.database, None)]
    values = [court.value for court in courts if court]
    remarks = [placed.remark.text for placed in list_remarks(made.database)]
    return [case.number for case in list_cases(made.database)], list(values), remarks, count_open(made.database)


def test_each_sees_the_own_coding_alone(two: Made) -> None:
    assert seen(two) == ([1, 2], ["first words"], ["remark on first words"], {two.case: 1})
    assert has_coding(two.database, two.coding)
    assert not has_coding(two.database, "second")
    two.database.work_as(CodingRole.SECOND, SECOND)
    assert seen(two) == ([1], ["other words"], ["remark on other words"], {two.case: 1})
    assert not has_coding(two.database, two.coding)
    two.database.work_as(CodingRole.SECOND, "SRB-09")
    assert seen(two) == ([], [], [], {})
    assert list_keys(two.database) == ()


def test_who_has_yet_to_submit_a_second_coding_sees_no_first_one_of_that_case(two: Made) -> None:
    two.database.work_as(CodingRole.PRIMARY, SECOND)
    assert seen(two) == ([2], [], [], {})
    with two.database.writing() as session:
        store_status(session, "second", CodingStatus.SUBMITTED, coder=SECOND)
    assert seen(two)[0] == [1, 2]


def test_the_list_shows_what_the_own_coding_is_called(two: Made) -> None:
    with two.database.writing() as session:
        session.connection().exec_driver_sql("UPDATE \"case\" SET title = 'K 1/26 first' WHERE number = 1")
        session.connection().exec_driver_sql("UPDATE coding SET title = 'K 1/26 second' WHERE role = 'second'")
    assert list_cases(two.database)[0].title == "K 1/26 first"
    two.database.work_as(CodingRole.SECOND, SECOND)
    assert list_cases(two.database)[0].title == "K 1/26 second"


def compared(made: Made) -> list[int]:
    """Return the numbers of the codings by case that are compared before the eyes of the person at work."""
    return [found.number for found in compared_codings(made.database)]


def submit(made: Made, coding: str, coder: str) -> None:
    with made.database.writing() as session:
        store_status(session, coding, CodingStatus.SUBMITTED, coder=coder)


def test_a_second_coder_sees_nothing_compared_until_both_are_submitted(two: Made) -> None:
    two.database.work_as(CodingRole.SECOND, SECOND)
    assert compared(two) == []
    submit(two, "second", SECOND)
    assert compared(two) == []
    submit(two, two.coding, CODER)
    assert compared(two) == [1, 1]


def test_who_is_yet_to_code_a_case_a_second_time_sees_it_compared_with_nobody(two: Made) -> None:
    other = "SRB-09"
    submit(two, "second", SECOND)
    assert compared(two) == [1, 1, 2]
    add_round(two.database, RoundKind.SAMPLE, [RoundCase(two.case, "", other)], seed=1, share=20, coder=CODER)
    two.database.work_as(CodingRole.PRIMARY, other)
    assert compared(two) == [2]
    with two.database.writing() as session:
        store_second(session, two.case, two.framework, other, Beginning("third", (), NOTHING))
    assert compared(two) == [2]
    submit(two, "third", other)
    assert compared(two) == [1, 1, 1, 2]


def test_who_has_to_submit_a_second_coding_sees_that_case_compared_with_nobody(two: Made) -> None:
    two.database.work_as(CodingRole.PRIMARY, SECOND)
    assert compared(two) == [2]
    submit(two, "second", SECOND)
    assert compared(two) == [1, 1, 2]
