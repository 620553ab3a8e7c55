from datetime import date
from pathlib import Path

import pytest

from tests.support.read_back import header, rows, write
from tests.support.small_form import form, question, roster, stored_row, text
from tipcoder.domain.answers import Answer
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.naming import Names, sheet_names
from tipcoder.exchange.workbook.columns import ColumnMaker
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.languages.captions import Captions


def cell(
    type_: QuestionType, value: str, leaving: Leaving = Leaving.AS_IS, *, is_closed: bool = False
) -> tuple[Value, ...]:
    """Return what stands in the columns of a question of this type, without its state."""
    asked = question("q", type_)
    small = form(asked)
    maker = ColumnMaker(small, Labels(small, "en"), Captions(), {}, is_closed=is_closed)
    made = maker.make(asked, "q", leaving, Names())
    return made.fill(Answer(value))[: 2 if type_ is QuestionType.DATE and leaving is Leaving.AS_IS else 1]


@pytest.mark.parametrize(
    ("type_", "value", "written"),
    [
        (QuestionType.INTEGER, "0", 0),
        (QuestionType.INTEGER, "-12", -12),
        (QuestionType.INTEGER, "12345678901234567", "12345678901234567"),
        (QuestionType.DECIMAL, "12.50", 12.5),
        (QuestionType.DECIMAL, "3.0", 3),
        (QuestionType.DECIMAL, "0.1234567890123456789", "0.1234567890123456789"),
        (QuestionType.DECIMAL, "NaN", "NaN"),
        (QuestionType.CALCULATE, "7", 7),
        (QuestionType.CALCULATE, "007", "007"),
        (QuestionType.CALCULATE, "1.50", "1.50"),
        (QuestionType.CALCULATE, "K 24/21", "K 24/21"),
        (QuestionType.TEXT, "12", "12"),
    ],
)
def test_numbers_are_numbers_where_they_say_the_same(type_: QuestionType, value: str, written: Value) -> None:
    (found,) = cell(type_, value)
    assert (found, type(found)) == (written, type(written))


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("2021-03-14", (date(2021, 3, 14), "day")),
        ("2021-03", ("2021-03", "month")),
        ("2021", ("2021", "year")),
        ("1899-12-31", ("1899-12-31", "day")),
    ],
)
def test_dates_are_dates_where_they_are_whole(value: str, written: tuple[Value, ...]) -> None:
    assert cell(QuestionType.DATE, value) == written
    assert cell(QuestionType.DATE, value, Leaving.YEAR) == (int(value[:4]),)


@pytest.mark.parametrize("value", ["2021-W01-1", "20210314", "n.n.", "14.3.21", "2021-02-30", "2021-3-014"])
def test_what_is_no_date_stays_the_text_that_it_is(value: str) -> None:
    assert cell(QuestionType.DATE, value) == (value, None)


@pytest.mark.parametrize("type_", [QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE, QuestionType.RANK])
def test_no_code_of_a_list_that_is_not_installed_crosses_a_border(type_: QuestionType) -> None:
    asked = question("q", type_, choices="missing.csv")
    small = form(asked)
    for is_closed, written in ((True, None), (False, "Mirko")):
        maker = ColumnMaker(small, Labels(small, "en"), Captions(), {}, is_closed=is_closed)
        code, _, state = maker.make(asked, "q", Leaving.AS_IS, Names()).fill(Answer("Mirko"))
        assert (code, state) == (written, "answered")


@pytest.mark.parametrize("value", ["08:30", "23:59:59", "23:59:59.125+02:00", "00:00Z", "12:15+0100"])
def test_times_are_the_text_that_they_are(value: str) -> None:
    assert cell(QuestionType.TIME, value) == cell(QuestionType.TIME, value, is_closed=True) == (value,)


@pytest.mark.parametrize("value", ["Mirko", "24:00", "08:30 Mirko", "8h", "2021-03-14T08:30", "08:30\n", "٠٨:٣٠"])
def test_what_is_no_time_does_not_cross_a_border(value: str) -> None:
    assert cell(QuestionType.TIME, value) == (value,)
    assert cell(QuestionType.TIME, value, is_closed=True) == (None,)


@pytest.mark.parametrize(("value", "year"), [("2021-03-14T08:30:00", 2021), ("2021", 2021), ("Mirko", None)])
def test_a_moment_crosses_a_border_as_its_year(value: str, year: int | None) -> None:
    assert cell(QuestionType.DATE_TIME, value, is_closed=True) == (year,)


def test_a_retired_code_keeps_its_place(tmp_path: Path) -> None:
    asked = form(
        question("one", QuestionType.SELECT_ONE, choices="means"),
        question("many", QuestionType.SELECT_MULTIPLE, choices="means"),
    )
    answers = {"one": Answer("gone"), "many": Answer("gone force")}
    (found,) = rows(write(tmp_path / "a.xlsx", asked, [{"": [stored_row("r", None, "c", 1, 0, answers)]}]), "cases")
    assert (found["one"], found["one_label"]) == ("gone", None)
    assert (found["many"], found["many_label"], found["many/force"]) == ("gone force", "gone; Force", 1)


def test_questions_keep_their_names_and_derived_columns_give_way(tmp_path: Path) -> None:
    asked = form(
        question("age", QuestionType.INTEGER),
        question("age_state", QuestionType.TEXT),
        question("Age", QuestionType.CALCULATE, calculate="1"),
        question("case_key", QuestionType.CALCULATE, calculate="1"),
    )
    names = list(header(write(tmp_path / "a.xlsx", asked, []), "cases"))
    assert names == [
        "case_key",
        "local_number",
        "age",
        "age_state_",
        "age_state",
        "age_state_state",
        "Age_",
        "case_key_",
    ]


def test_sheet_names_are_those_that_excel_takes() -> None:
    long = "circumstances_of_the_exploitation"
    found = sheet_names(("victims", f"{long}_a", f"{long}_b", "Terms", "a/b:c", "VICTIMS"))
    assert found[""] == "cases"
    names = [name.casefold() for name in found.values()]
    assert len(set(names)) == len(names)
    assert all(0 < len(name) <= 31 and not set("[]:*?/\\'") & set(name) for name in names)
    assert "terms" not in names


def test_levels_without_rows_and_questions_can_be_written(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", form(roster("empty", "Empty")), [])
    assert rows(path, "cases") == rows(path, "empty") == []


def test_a_label_without_text_is_the_name(tmp_path: Path) -> None:
    asked = form(question("q", QuestionType.TEXT, text("", "Само македонски")), question("p", QuestionType.TEXT))
    assert header(write(tmp_path / "a.xlsx", asked, []), "cases")["q"] == "Само македонски"
