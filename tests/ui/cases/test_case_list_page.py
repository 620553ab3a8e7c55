from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tipcoder.domain.projects import Case, JudgmentKind
from tipcoder.languages import ui_language
from tipcoder.services import cases
from tipcoder.services.coding import begin_second
from tipcoder.services.double_coding.coders import work_as
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.cases import store_second
from tipcoder.ui import file_choice, theme
from tipcoder.ui.cases.case_adding import CaseFilesDialog
from tipcoder.ui.cases.case_list_page import CaseListPage
from tipcoder.ui.cases.case_table_model import JUDGMENTS, NUMBER, STATUS, TITLE
from tipcoder.ui.cases.kind_dialog import JudgmentKindDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Scheme


@pytest.fixture
def judgments(tmp_path: Path) -> tuple[Path, Path]:
    """Two judgments as files, one in each script."""
    latin, cyrillic = tmp_path / "presuda ž.txt", tmp_path / "пресуда.txt"
    latin.write_text("Okrivljeni je kriv zbog trgovine ljudima.", encoding="utf-8")
    cyrillic.write_text("Окривљени је ослобођен од оптужбе.", encoding="utf-8")
    return latin, cyrillic


def shown(page: CaseListPage, column: int = NUMBER) -> list[str]:
    return [page.table.proxy.index(row, column).data() for row in range(page.table.proxy.rowCount())]


def press(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_an_empty_list_says_what_to_do(page: CaseListPage) -> None:
    assert page.empty_state.isVisible()
    assert page.empty_state.action_button.isEnabled()
    for button in (page.open_button, page.remove_button, page.add_judgment_button, page.export_button):
        assert not button.isEnabled()


def test_a_new_case_opens_for_coding(page: CaseListPage, project: OpenProject, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.case_opened) as signal:
        press(qtbot, page.add_case_button)
    (case,) = cases.list_cases(project)
    assert signal.args == [case.coding.id]
    assert shown(page) == ["1"]
    assert page.table.isVisible()
    assert page.table.selected_case() == case


@pytest.mark.parametrize("by", ["button", "enter", "double click"])
def test_a_case_opens(page: CaseListPage, project: OpenProject, qtbot: QtBot, by: str) -> None:
    press(qtbot, page.add_case_button)
    press(qtbot, page.add_case_button)
    page.table.select_case(cases.list_cases(project)[0].id)
    with qtbot.waitActive(page):
        page.activateWindow()
    with qtbot.waitSignal(page.case_opened) as signal:
        if by == "button":
            press(qtbot, page.open_button)
        elif by == "enter":
            page.table.setFocus()
            qtbot.keyClick(page.table, Qt.Key.Key_Return)
        else:
            place = page.table.visualRect(page.table.proxy.index(0, NUMBER)).center()
            qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
            qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert signal.args == [cases.list_cases(project)[0].coding.id]


def test_the_only_case_is_selected_by_an_arrow_key(page: CaseListPage, project: OpenProject, qtbot: QtBot) -> None:
    cases.add_case(project)
    page.context.events.cases_changed.emit("")
    page.table.setFocus()
    assert page.table.selected_case() is None
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.selected_case() == cases.list_cases(project)[0]


def test_enter_in_the_filter_opens_no_case(page: CaseListPage, qtbot: QtBot) -> None:
    press(qtbot, page.add_case_button)
    with qtbot.waitActive(page):
        page.activateWindow()
    page.filters.words.setFocus()
    with qtbot.assertNotEmitted(page.case_opened), qtbot.waitSignal(page.filters.words.returnPressed):
        qtbot.keyClick(page.filters.words, Qt.Key.Key_Return)


def test_removing_asks_nothing_and_can_be_taken_back(page: CaseListPage, project: OpenProject, qtbot: QtBot) -> None:
    press(qtbot, page.add_case_button)
    press(qtbot, page.add_case_button)
    page.table.select_case(cases.list_cases(project)[0].id)
    press(qtbot, page.remove_button)
    assert shown(page) == ["2"]
    assert page.banner.text() == "Case 1 was removed."
    press(qtbot, page.banner.action_button)
    assert shown(page) == ["1", "2"]
    assert page.banner.isHidden()
    selected = page.table.selected_case()
    assert selected is not None
    assert selected.number == 1


def test_a_removal_is_undone_by_key(page: CaseListPage, qtbot: QtBot) -> None:
    press(qtbot, page.add_case_button)
    page.activateWindow()
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    press(qtbot, page.remove_button)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(page) == ["1"]
    assert page.banner.isHidden()


def test_judgments_are_added_to_the_selected_case(
    page: CaseListPage,
    project: OpenProject,
    judgments: tuple[Path, Path],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    press(qtbot, page.add_case_button)
    monkeypatch.setattr(file_choice, "open_judgments", lambda *_: judgments)
    monkeypatch.setattr(JudgmentKindDialog, "accepts", lambda _dialog: True)
    press(qtbot, page.add_judgment_button)
    assert shown(page, JUDGMENTS) == ["2"]
    added = cases.list_judgments(project, cases.list_cases(project)[0].id)
    assert [judgment.name for judgment in added] == ["presuda ž.txt", "пресуда.txt"]
    assert {judgment.kind for judgment in added} == {JudgmentKind.FIRST_INSTANCE}


def test_dropped_files_become_cases_and_a_bad_one_is_named(
    page: CaseListPage,
    project: OpenProject,
    judgments: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(CaseFilesDialog, "accepts", lambda _dialog: True)
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"not a pdf")
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in (*judgments, broken, picture)])
    page.dropEvent(
        QDropEvent(
            QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert shown(page, JUDGMENTS) == ["1", "1"]
    lines = page.banner.text().splitlines()
    assert lines[0].startswith("2 judgment")
    assert len(lines) == 3
    for line, refused in zip(lines[1:], (broken, picture), strict=True):
        assert line.count(refused.name) == 1, line


def test_pages_without_text_are_told_before_coding_starts(page: CaseListPage, tmp_path: Path) -> None:
    import pypdfium2

    scan = tmp_path / "scan.pdf"
    document = pypdfium2.PdfDocument.new()
    document.new_page(200, 200)
    document.save(scan)
    document.close()
    page.adding.judgment_import.add_cases([scan])
    assert "scan.pdf" in page.banner.text()
    assert "1 of 1" in page.banner.text()


def test_the_filter_says_how_many_are_left(page: CaseListPage, qtbot: QtBot) -> None:
    press(qtbot, page.add_case_button)
    press(qtbot, page.add_case_button)
    qtbot.keyClicks(page.filters.words, "no such case")
    assert shown(page) == []
    assert page.count_label.text() == "0 of 2"
    assert page.nothing_found.isVisible()
    page.filters.words.clear()
    assert shown(page) == ["1", "2"]


def test_a_hidden_list_reads_again_when_it_is_seen(
    page: CaseListPage, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(qtbot, page.add_case_button)
    (case,) = cases.list_cases(project)
    page.hide()
    read: list[str] = []
    real = cases.list_cases

    def counted(project: OpenProject) -> tuple[Case, ...]:
        read.append("again")
        return real(project)

    monkeypatch.setattr(cases, "list_cases", counted)
    page.context.events.coding_changed.emit(case.coding.id)
    assert read == []
    page.show()
    assert read == ["again"]
    page.context.events.coding_changed.emit(case.coding.id)
    assert shown(page) == ["1"]


def test_a_status_is_set_by_menu_and_by_key_filtered_and_undone(
    page: CaseListPage, project: OpenProject, qtbot: QtBot
) -> None:
    first, second = cases.add_case(project), cases.add_case(project)
    with qtbot.waitSignal(page.listed):
        page.show_cases()
    assert shown(page, STATUS) == ["To do", "To do"]
    page.table.select_case(first.id)
    page.status_menu.actions()[3].trigger()
    assert shown(page, STATUS) == ["Settled", "To do"]
    page.table.select_case(second.id)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_F4)
    qtbot.waitUntil(page.status_menu.isVisible)
    qtbot.keyClick(page.status_menu, Qt.Key.Key_2)
    assert shown(page, STATUS) == ["Settled", "In work"]
    page.filters.status.setCurrentIndex(4)
    assert shown(page) == ["1"]
    page.filters.status.setCurrentIndex(3)
    assert page.nothing_found.isVisible()
    page.filters.status.setCurrentIndex(0)
    page.removal.undo()
    assert shown(page, STATUS) == ["Settled", "To do"]
    page.removal.undo()
    assert shown(page, STATUS) == ["To do", "To do"]
    page.removal.redo()
    assert shown(page, STATUS) == ["Settled", "To do"]
    assert cases.get_case(project, first.id).status_by == project.project.coder


def test_a_second_coder_adds_and_removes_no_case(context: ProjectContext, project: OpenProject, qtbot: QtBot) -> None:
    case = cases.add_case(project)
    with project.database.writing() as session:
        store_second(session, case.id, project.framework_id, "SRB-09", begin_second(project.form, "theirs"))
    work_as(project, "SRB-09")
    page = CaseListPage(context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: shown(page) == ["1"])
    page.table.select_case(case.id)
    assert page.open_button.isEnabled()
    for button in (page.add_case_button, page.add_judgment_button, page.remove_button):
        assert not button.isEnabled()
    page.add_case()
    page.remove_case()
    assert len(cases.list_cases(project)) == 1


@pytest.mark.parametrize("language", ["sq", "ro", "cnr", "mk", "sr"])
def test_on_a_small_laptop_the_buttons_are_one_line_and_no_column_is_cut(
    context: ProjectContext, project: OpenProject, qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    cases.add_case(project)
    ui_language.install(language)
    theme.apply_theme(qapp, Scheme.LIGHT)
    page = CaseListPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 620)
    page.show()
    qtbot.waitUntil(lambda: page.is_listed)
    qapp.processEvents()
    shown_buttons = [button for button in page.tools.findChildren(QPushButton) if button.isVisible()]
    assert page.add_cases_button in shown_buttons
    assert {button.y() for button in shown_buttons} == {0}
    assert max(button.geometry().right() for button in shown_buttons) < page.tools.width()
    assert not page.table.horizontalScrollBar().isVisible()
    header = page.table.horizontalHeader()
    for column in range(header.count()):
        if not header.isSectionHidden(column):
            assert header.sectionSize(column) >= header.sectionSizeHint(column)
    assert header.sectionSize(TITLE) >= 240


def test_the_status_of_a_case_is_asked_for_where_its_button_folded_away(page: CaseListPage, qtbot: QtBot) -> None:
    page.add_case()
    page.resize(640, 320)
    qtbot.waitUntil(lambda: not page.status_button.isVisible())
    page.offer_statuses()
    qtbot.waitUntil(page.status_menu.isVisible)
    place = page.tools.more_button.mapToGlobal(page.tools.more_button.rect().bottomLeft())
    assert page.status_menu.pos() == place
    page.status_menu.close()
