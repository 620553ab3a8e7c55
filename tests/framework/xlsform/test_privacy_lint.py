"""The check of a framework warns of what leaves more openly than what it is worked out from."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.xlsforms import YES_NO, question, workbook
from tipcoder.framework.xlsform.faults import find_in_framework

NAME = question("text", "first_name", tip_privacy="identifier")
LOOSE, NUMBER = "framework_privacy_loose", "framework_privacy_number"


def found(tmp_path: Path, *survey: Mapping[str, str]) -> list[tuple[str, object, object, object]]:
    path = tmp_path / "framework.xlsx"
    path.write_bytes(workbook(survey, YES_NO))
    errors = [fault.error for fault in find_in_framework(path) if fault.error.code in (LOOSE, NUMBER)]
    return [(one.code, one.values["row"], one.values["question"], one.values.get("used")) for one in errors]


@pytest.mark.parametrize(
    "calculation",
    [
        "${first_name}",
        "concat('x', ${first_name})",
        "string-length(${first_name})",
        "${first_name} != ''",
        "pulldata('persons', 'phone', 'name', ${first_name})",
    ],
)
def test_an_open_calculation_of_an_identifier_is_said(calculation: str, tmp_path: Path) -> None:
    row = question("calculate", "again", calculation=calculation, tip_privacy="open")
    assert found(tmp_path, NAME, row) == [(LOOSE, 3, "again", "first_name")]


def test_so_is_one_through_others(tmp_path: Path) -> None:
    between = question("calculate", "between", calculation="${first_name}")
    row = question("calculate", "again", calculation="concat(${between}, 1)", tip_privacy="group")
    assert found(tmp_path, NAME, between, row) == [(LOOSE, 4, "again", "first_name")]


def test_a_look_up_by_an_identifier_and_a_value_given_by_one_are_said(tmp_path: Path) -> None:
    looked_up = "instance('yes_no')/root/item[name = ${first_name}]/label"
    rows = (
        question("select_one yes_no", "there"),
        question("calculate", "label_of", calculation=looked_up, tip_privacy="open"),
        question("text", "copy", trigger="${first_name}", calculation="${first_name}", tip_privacy="open"),
        question("text", "kept", default="${first_name}", tip_privacy="narrative"),
    )
    assert found(tmp_path, NAME, *rows) == [
        (LOOSE, 4, "label_of", "first_name"),
        (LOOSE, 5, "copy", "first_name"),
        (LOOSE, 6, "kept", "first_name"),
    ]


@pytest.mark.parametrize(
    ("privacy", "is_said"), [("open", True), ("duration", False), ("group", False), ("identifier", False)]
)
def test_days_between_dates_are_no_looser_in_bands(privacy: str, is_said: bool, tmp_path: Path) -> None:
    days = question("integer", "days", calculation="decimal-date-time(${day}) - 1", tip_privacy=privacy)
    assert bool(found(tmp_path, question("date", "day"), days)) is is_said


def test_a_text_of_persons_that_is_repeated_is_said_and_what_says_nothing_of_itself_is_not(tmp_path: Path) -> None:
    rows = (question("text", "story"), question("calculate", "silent", calculation="${story}"))
    assert found(tmp_path, *rows) == []
    assert found(tmp_path, *rows, question("calculate", "loud", calculation="${story}", tip_privacy="open")) == [
        (LOOSE, 4, "loud", "story")
    ]


@pytest.mark.parametrize(
    "label",
    [
        "Personal number",
        "JMBG",
        "ЕМБГ на жртвата",
        "IDNP",
        "Numri personal",
        "Матични број",
        "Jedinstveni matični broj",
        "Codul numeric personal",
        "Broj pasoša",
    ],
)
@pytest.mark.parametrize("kind", ["integer", "text", "decimal"])
def test_an_open_question_for_a_number_of_a_person_is_said(kind: str, label: str, tmp_path: Path) -> None:
    assert found(tmp_path, question(kind, "n", label=label)) == [(NUMBER, 2, "n", None)]
    assert found(tmp_path, question(kind, "n", label=label, tip_privacy="identifier")) == []


@pytest.mark.parametrize(
    "label", ["Number of victims", "Broj rasprava", "Број на жртви", "Numri i viktimave", "Person"]
)
def test_other_numbers_are_not(label: str, tmp_path: Path) -> None:
    assert found(tmp_path, question("integer", "n", label=label)) == []
