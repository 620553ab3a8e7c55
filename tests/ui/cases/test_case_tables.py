from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tipcoder.domain.projects import Case, Coding, CodingRole, Completeness
from tipcoder.languages import ui_language
from tipcoder.ui.cases.case_table import CaseTableView
from tipcoder.ui.cases.case_table_model import (
    CHANGED,
    COURT,
    DECIDED_ON,
    FAULTS,
    JUDGMENTS,
    NUMBER,
    PROGRESS,
    STATUS,
    TITLE,
    CaseFilterModel,
    CaseTableModel,
)
from tipcoder.ui.widgets.tables.column_table import RowRole


def a_case(
    number: int, title: str = "", court: str = "", decided_on: str = "", counts: Completeness | None = None
) -> Case:
    coding = Coding(
        f"coding-{number}", f"case-{number}", "f", CodingRole.PRIMARY, "SRB-02", counts or Completeness(), ""
    )
    return Case(
        f"case-{number}", number, title, court, decided_on, 1, coding, datetime(2026, 11, number, 9, 5, tzinfo=UTC)
    )


CASES = [
    a_case(1, "Жртва у Нишу", "Виши суд у Нишу", "2021-03-14", Completeness(42, 0, 0, 42)),
    a_case(2, "Çështja e dytë", "Gjykata e Posaçme", "2019-06", Completeness(3, 2, 1, 42)),
    a_case(3, "", "", "", Completeness(0, 4, 0, 42)),
    a_case(10, "žena iz Novog Sada", "Apelacioni sud", "2020", Completeness(20, 0, 1, 42)),
]


@pytest.fixture
def model(qtbot: QtBot) -> CaseTableModel:
    model = CaseTableModel()
    model.set_cases(CASES)
    return model


@pytest.fixture
def proxy(model: CaseTableModel) -> CaseFilterModel:
    return CaseFilterModel(model)


def column_of(model: QAbstractItemModel, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def numbers(proxy: CaseFilterModel) -> list[int]:
    return [proxy.index(row, NUMBER).data(RowRole).case.number for row in range(proxy.rowCount())]


def test_a_case_without_title_is_called_by_its_file(proxy: CaseFilterModel, model: CaseTableModel) -> None:
    assert column_of(model, TITLE)[2] == "No title yet"
    model.set_case(replace(CASES[2], first_judgment="K 12-20.pdf"))
    assert column_of(model, TITLE)[2] == "K 12-20.pdf"
    proxy.set_filter("12-20")
    assert numbers(proxy) == [3]


def test_qt_finds_no_fault_in_the_models(
    model: CaseTableModel, proxy: CaseFilterModel, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model)
    qtmodeltester.check(proxy)


def test_a_case_is_shown_as_a_person_reads_it(model: CaseTableModel) -> None:
    assert column_of(model, NUMBER) == ["1", "2", "3", "10"]
    assert column_of(model, TITLE)[2] == "No title yet"
    assert column_of(model, DECIDED_ON) == ["14/03/2021", "06/2019", "", "2020"]
    assert column_of(model, PROGRESS) == ["100%", "60%", "0%", "100%"]
    assert column_of(model, FAULTS) == ["", "2 missing, 1 wrong", "4 missing", "1 wrong"]
    assert model.index(1, PROGRESS).data(RowRole).percent == 60
    assert "05" in model.index(0, CHANGED).data()


def test_what_the_eye_sees_the_screen_reader_says(model: CaseTableModel) -> None:
    spoken = model.index(1, PROGRESS).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "3 of 42 questions answered"


def test_one_case_is_shown_anew(model: CaseTableModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dataChanged):
        assert model.set_case(replace(CASES[2], title="Now it has one"))
    assert model.index(2, TITLE).data() == "Now it has one"
    assert not model.set_case(a_case(29))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", [1, 2, 3, 10]),
        ("zrtva", [1]),
        ("ZENA", [10]),
        ("жена", [10]),
        ("ceshtja", [2]),
        ("sud nis", [1]),
        ("sud", [1, 10]),
        ("2021-03", [1]),
        ("no such word", []),
    ],
)
def test_typing_without_marks_or_in_the_other_script_finds(
    proxy: CaseFilterModel, words: str, expected: list[int]
) -> None:
    proxy.set_filter(words)
    assert numbers(proxy) == expected


def test_numbers_sort_as_numbers(proxy: CaseFilterModel) -> None:
    proxy.sort(NUMBER, Qt.SortOrder.DescendingOrder)
    assert numbers(proxy) == [10, 3, 2, 1]
    proxy.sort(PROGRESS)
    assert numbers(proxy) == [3, 2, 10, 1]
    proxy.sort(FAULTS, Qt.SortOrder.DescendingOrder)
    assert numbers(proxy) == [2, 10, 3, 1]


def test_texts_sort_as_the_language_does_and_empty_ones_stand_last(proxy: CaseFilterModel) -> None:
    proxy.sort(COURT)
    assert numbers(proxy) == [10, 2, 1, 3]
    proxy.sort(COURT, Qt.SortOrder.DescendingOrder)
    assert numbers(proxy) == [1, 2, 10, 3]
    proxy.sort(DECIDED_ON)
    assert numbers(proxy) == [2, 10, 1, 3]


def test_headers_and_texts_follow_the_language(model: CaseTableModel, qtbot: QtBot) -> None:
    with qtbot.waitSignals([model.headerDataChanged, model.dataChanged]):
        ui_language.languages().changed.emit("en")


def test_a_case_that_changes_moves_to_its_place_and_no_other_row_is_touched(
    proxy: CaseFilterModel, model: CaseTableModel, qtbot: QtBot
) -> None:
    proxy.sort(TITLE)
    assert numbers(proxy) == [2, 10, 1, 3]
    selected = QPersistentModelIndex(proxy.index(1, TITLE))
    with qtbot.waitSignal(model.rowsMoved), qtbot.assertNotEmitted(model.modelReset):
        model.set_case(replace(CASES[2], title="A first title"))
    assert numbers(proxy) == [3, 2, 10, 1]
    model.put_case(a_case(4, "Bb"), 0)
    assert numbers(proxy) == [3, 4, 2, 10, 1]
    proxy.sort(TITLE, Qt.SortOrder.DescendingOrder)
    model.put_case(a_case(5), 0)
    model.put_case(a_case(6, "Bbb"), 0)
    assert numbers(proxy) == [1, 10, 2, 6, 4, 3, 5]
    assert selected.data() == CASES[3].title


def test_a_changed_case_is_found_by_what_it_says_now(proxy: CaseFilterModel, model: CaseTableModel) -> None:
    proxy.set_filter("nis")
    assert numbers(proxy) == [1]
    model.set_case(replace(CASES[0], title="Another", court="Other"))
    assert numbers(proxy) == []
    model.set_case(replace(CASES[2], title="Ниш"))
    assert numbers(proxy) == [3]


def test_in_a_narrow_window_the_status_is_seen_without_scrolling(qtbot: QtBot) -> None:
    ui_language.install("sq")
    try:
        table = CaseTableView()
        qtbot.addWidget(table)
        table.show_cases(CASES, {})
        table.resize(887, 300)
        table.show()
        assert table.horizontalScrollBar().maximum() == 0
        assert not any(map(table.isColumnHidden, (TITLE, PROGRESS, FAULTS, STATUS, CHANGED)))
        table.resize(1340, 300)
        assert not any(map(table.isColumnHidden, (COURT, DECIDED_ON, JUDGMENTS)))
    finally:
        ui_language.install("en")


@pytest.mark.parametrize("width", [700, 1240])
def test_the_title_can_be_read_in_a_narrow_window(qtbot: QtBot, width: int) -> None:
    ui_language.install("mk")
    try:
        table = CaseTableView()
        qtbot.addWidget(table)
        table.show_cases(CASES, {})
        table.resize(width, 300)
        table.show()
        assert table.columnWidth(TITLE) >= table.fontMetrics().horizontalAdvance("Основен кривичен суд")
    finally:
        ui_language.install("en")
