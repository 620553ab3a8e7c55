"""The window is worked as a person works it: typing, arrow keys, Enter, filters."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support import shipped_judgments
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.searching import SearchResult, UnitKind
from tipcoder.framework.engine import editing
from tipcoder.services.cases import add_case_of, list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import OpenProject
from tipcoder.services.remarks import add_remark
from tipcoder.storage.search.index import forget_index
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.search.result_list import FoundRole, MarksRole, PlaceRole
from tipcoder.ui.search.search_window import SearchWindow
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks


@pytest.fixture
def filled(project: OpenProject) -> OpenProject:
    for number in "12":
        add_case_of(project, shipped_judgments.file("SRB", number))
    work = open_coding(project, list_cases(project)[0].coding.id)
    ref = Ref(work.live.root, "facts_summary")
    apply_edit(work, editing.set_answer(work.live, ref, Answer("Жртва је препливала реку.")))
    return project


@pytest.fixture
def window(filled: OpenProject, context: ProjectContext, qtbot: QtBot) -> SearchWindow:
    window = SearchWindow(replace(context, project=filled))
    qtbot.addWidget(window)
    window.open_window()
    return window


def lines(window: SearchWindow) -> list[str]:
    model = window.list.results
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def search(window: SearchWindow, words: str) -> tuple[SearchResult, ...]:
    window.field.setText(words)
    window.search_now()
    return window.list.results.found()


def test_words_are_searched_while_they_are_typed(window: SearchWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "zrtva")
    qtbot.waitUntil(lambda: bool(window.list.results.found()))
    assert str(len(window.list.results.found())) in window.note.text()
    first = window.list.currentIndex()
    assert first.data(FoundRole).kind is not UnitKind.TERM
    marked = [str(first.data())[start:end].lower() for start, end in first.data(MarksRole)]
    assert marked
    assert all("жрт" in word for word in marked)


def test_results_stand_below_their_case_and_judgment(window: SearchWindow) -> None:
    search(window, "zrtva")
    headings = [
        line for row, line in enumerate(lines(window)) if window.list.results.index(row).data(FoundRole) is None
    ]
    assert any("Case 1" in heading and "1.txt" in heading for heading in headings)
    assert any("Case 1" in heading and "Answers" in heading for heading in headings)
    assert headings[-1] == "Terms"
    assert len(headings) == len(set(headings))


def test_arrow_keys_pass_headings_and_enter_goes_there(window: SearchWindow, qtbot: QtBot) -> None:
    search(window, "zrtva")
    chosen: list[SearchResult] = []
    window.place_chosen.connect(chosen.append)
    qtbot.keyClick(window.field, Qt.Key.Key_Down)
    passed = []
    for _ in window.list.results.found():
        passed.append(window.list.current())
        qtbot.keyClick(window.list, Qt.Key.Key_Down)
    assert None not in passed
    assert len(set(passed)) == len(passed)
    qtbot.keyClick(window.list, Qt.Key.Key_Return)
    assert chosen == passed[-1:]


def test_up_from_the_first_result_leads_back_to_the_field(window: SearchWindow, qtbot: QtBot) -> None:
    search(window, "zrtva")
    qtbot.keyClick(window.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.list, Qt.Key.Key_Up)
    assert window.focusWidget() is window.field


def test_filters(window: SearchWindow) -> None:
    both = search(window, "zrtva")
    window.filter_button.setChecked(True)
    window.filter_bar.kind.setCurrentIndex(window.filter_bar.kind.findData(UnitKind.ANSWER.value))
    window.search_now()
    answers = window.list.results.found()
    assert {found.kind for found in answers} == {UnitKind.ANSWER}
    window.filter_bar.decided_from.setText("2021")
    window.search_now()
    assert window.list.results.found() == ()
    assert window.note.text() == "Nothing found with these filters."
    window.filter_button.setChecked(False)
    window.search_now()
    assert window.list.results.found() == both


def test_the_index_is_rebuilt_from_the_menu_and_searched_again(filled: OpenProject, window: SearchWindow) -> None:
    before = search(window, "zrtva")
    with filled.database.writing(with_following=False) as session:
        session.connection().exec_driver_sql("DELETE FROM search_unit")
    window.search_now()
    assert not [found for found in window.list.results.found() if found.kind is not UnitKind.TERM]
    window.rebuild_action.trigger()
    assert window.list.results.found() == before


def test_sections_are_those_of_the_framework(window: SearchWindow) -> None:
    box = window.filter_bar.section
    place = next(place for place in range(box.count()) if "facts_summary" in (box.itemData(place) or ()))
    box.setCurrentIndex(place)
    assert [found.question for found in search(window, "zrtva")] == ["facts_summary"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [("", "Searches judgments"), ("-sud", "at least one word"), ("xyzxyz", "Nothing found")],
)
def test_what_finds_nothing_says_why(window: SearchWindow, typed: str, said: str) -> None:
    assert search(window, typed) == ()
    assert said in window.note.text()


def test_the_first_search_of_an_older_project_can_be_stopped(
    filled: OpenProject, qtbot: QtBot, context: ProjectContext
) -> None:
    forget_index(filled.database)
    tasks = Tasks()
    window = SearchWindow(replace(context, project=filled, tasks=tasks))
    qtbot.addWidget(window)
    window.open_window()
    window.field.setText("zrtva")
    window.search_now()
    qtbot.waitUntil(window.stop_button.isVisible)
    qtbot.mouseClick(window.stop_button, Qt.MouseButton.LeftButton)
    assert not window.stop_button.isVisible()
    tasks.wait()
    window.search_now()
    qtbot.waitUntil(lambda: bool(window.list.results.found()))
    tasks.wait()


def test_a_remark_is_found_and_opened(filled: OpenProject, workspace: Workspace) -> None:
    coding = list_cases(filled)[0].coding.id
    ref = Ref(coding, "facts_summary")
    add_remark(filled, ref, "Да ли је жртва препливала језеро?")
    workspace.search_window.open_window()
    (found,) = [one for one in search(workspace.search_window, "jezera") if one.kind is UnitKind.REMARK]
    assert (found.row, found.question) == (coding, "facts_summary")
    workspace.search_window.place_chosen.emit(found)
    assert workspace.coding.form.view.current == ref
    window = workspace.coding.remarks.windows[ref]
    assert window.isVisible()
    window.close()


def test_a_remark_on_a_row_is_found_and_opened_at_its_card(filled: OpenProject, workspace: Workspace) -> None:
    coding = open_coding(filled, list_cases(filled)[0].coding.id)
    apply_edit(coding, editing.add_row(coding.live, coding.live.root, "defendants"))
    row = coding.live.rows(coding.live.root, "defendants")[-1].id
    add_remark(filled, Ref(row, ""), "Да ли је жртва препливала језеро?")
    workspace.search_window.open_window()
    (found,) = [one for one in search(workspace.search_window, "jezera") if one.kind is UnitKind.REMARK]
    assert (found.row, found.question) == (row, "")
    results = workspace.search_window.list.results
    places = {results.index(line, 0).data(PlaceRole) for line in range(results.rowCount())}
    assert "On an entry as a whole" in places
    workspace.search_window.place_chosen.emit(found)
    assert workspace.coding.form.view.card(row).remark_button.isVisible()
    window = workspace.coding.remarks.windows[Ref(row, "")]
    assert window.isVisible()
    window.close()


@pytest.fixture
def workspace(filled: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> Workspace:
    workspace = Workspace(filled, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.show()
    return workspace


def go(workspace: Workspace, wanted: Callable[[SearchResult], bool]) -> SearchResult:
    workspace.header.search_button.click()
    window = workspace.search_window
    found = next(found for found in search(window, "zrtva") if wanted(found))
    window.list.show_result(found)
    window.list.result_chosen.emit(window.list.current())
    assert not window.isVisible()
    return found


def test_a_result_in_a_judgment_opens_it_at_the_place(workspace: Workspace) -> None:
    found = go(workspace, lambda found: found.kind is UnitKind.JUDGMENT and found.case_number == 2)
    assert workspace.coding.isVisible()
    assert workspace.coding.work is not None
    assert workspace.coding.work.coding.coding.case == found.case
    assert workspace.coding.judgments.judgment() == found.judgment
    assert workspace.coding.judgments.view.current_page() == found.page


def test_a_result_in_an_answer_opens_the_question(workspace: Workspace) -> None:
    found = go(workspace, lambda found: found.kind is UnitKind.ANSWER)
    assert workspace.coding.form.view.current == Ref(found.row, "facts_summary")


def test_a_term_opens_in_its_taxonomy(workspace: Workspace) -> None:
    found = go(workspace, lambda found: found.kind is UnitKind.TERM)
    assert workspace.taxonomies.isVisible()
    assert workspace.taxonomies.list.selected() == found.taxonomy


def test_what_is_being_typed_is_found(workspace: Workspace, qtbot: QtBot) -> None:
    coding = list_cases(workspace.project)[1].coding.id
    workspace.open_coding(coding)
    ref = Ref(coding, "facts_summary")
    workspace.coding.go_to(ref)
    frame = workspace.coding.form.view.frame(ref)
    assert frame is not None
    assert frame.input is not None
    editor: QWidget = frame.input
    while (proxy := editor.focusProxy()) is not None:
        editor = proxy
    assert not isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "abandoned")
    workspace.search()
    assert [found.question for found in search(workspace.search_window, "abandoned")][:1] == ["facts_summary"]
