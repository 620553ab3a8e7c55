"""Names and identifiers on the coding page: marked in the judgment, told below answers, decided on in both."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.support.coding_desk import Desk
from tests.support.identifiers import SURVEY, answers, in_judgment
from tests.support.new_projects import new_project
from tests.support.placed_pdf import printed_pdf
from tests.support.xlsforms import workbook
from tipcoder.domain.identifiers import Decision
from tipcoder.domain.passages import whole_text
from tipcoder.domain.projects import Country
from tipcoder.services.cases import add_case_of, add_judgment, list_cases, list_judgments
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.ui.coding.judgment.pages.pages_view import PagesView
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks

PAGES = ("Оптужени Перица Замишљен је обећао посао.", "Сведокиња Ружа је рекла да је Милунка запалила Конак.")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework, judgment = tmp_path / "framework.xlsx", tmp_path / "пресуда.txt"
    survey = [dict(row) | ({"appearance": "multiline"} if row.get("name") == "facts" else {}) for row in SURVEY]
    framework.write_bytes(workbook(survey))
    judgment.write_text("\f".join(PAGES), encoding="utf-8")
    made = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words", framework))
    add_case_of(made, judgment)
    yield made
    close_project(made)


@pytest.fixture
def desk(qtbot: QtBot, project: OpenProject, tasks: Tasks) -> Iterator[Desk]:
    desk = Desk(qtbot, project, tasks)
    yield desk
    desk.leave()


def judgment_of(project: OpenProject) -> str:
    return list_judgments(project, list_cases(project)[0].id)[0].id


def marked(desk: Desk) -> list[str]:
    return [stretch.selectedText() for stretch in underlined(desk)]


def underlined(desk: Desk) -> list[QTextCursor]:
    """Return the stretches of the judgment that stand out as identifiers."""
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    drawn = desk.page.judgments.flowing.extraSelections()
    return [QTextCursor(selection.cursor) for selection in drawn if selection.format.underlineStyle() == wave]


def point_of(desk: Desk, words: str) -> QPoint:
    """Return a point of the judgment's view within words."""
    view = desk.page.judgments.flowing
    place = whole_text(PAGES).index(words) + 1
    for x in range(0, view.viewport().width(), 3):
        for y in range(0, view.viewport().height(), 5):
            if view.place_at(QPoint(x, y)) == place:
                return QPoint(x, y)
    raise AssertionError(words)


def menu_at(desk: Desk, words: str) -> QMenu:
    point = point_of(desk, words)
    return desk.page.judgments.layer.open_menu(point, desk.page.judgments.flowing.viewport().mapToGlobal(point))


def action(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == text)


def test_a_key_marks_names_in_the_judgment_and_it_is_remembered(desk: Desk, project: OpenProject) -> None:
    desk.editor("facts")
    assert marked(desk) == []
    desk.press(Qt.Key.Key_I)
    assert marked(desk) == ["Перица Замишљен", "Ружа", "Милунка"]
    words = desk.page.judgments.layer.words_at(point_of(desk, "Ружа"))
    assert words == "May identify a person: Name (certain: behind a word that names follow)"
    assert Settings(project.path.parent / "settings.ini").marks_identifiers
    desk.press(Qt.Key.Key_I)
    assert marked(desk) == []
    assert desk.page.judgments.layer.words_at(point_of(desk, "Ружа")) == ""


def test_words_of_the_judgment_are_said_to_be_no_identifier_and_others_to_be_one(
    desk: Desk, project: OpenProject
) -> None:
    desk.editor("facts")
    desk.press(Qt.Key.Key_I)
    menu = menu_at(desk, "Милунка")
    action(menu, "Not an identifier").trigger()
    menu.close()
    assert marked(desk) == ["Перица Замишљен", "Ружа"]
    menu = menu_at(desk, "Милунка")
    action(menu, "Identifies a person").trigger()
    menu.close()
    assert marked(desk) == ["Перица Замишљен", "Ружа", "Милунка"]
    view = desk.page.judgments.flowing
    cursor = view.document().find("обећао")
    view.setTextCursor(cursor)
    menu = menu_at(desk, "обећао")
    kinds = action(menu, "Mark as identifier").menu()
    assert isinstance(kinds, QMenu)
    action(kinds, "Name").trigger()
    menu.close()
    assert marked(desk) == ["Перица Замишљен", "обећао", "Ружа", "Милунка"]
    found = {one.words.exact: one.decision for one in in_judgment(project, judgment_of(project))}
    assert found["обећао"] is Decision.IDENTIFIER


def test_a_line_below_the_answer_says_what_may_identify_a_person_until_it_is_decided(
    desk: Desk, project: OpenProject
) -> None:
    desk.type("facts", "Сведок Петар Замишљен и М.М. су дошли.")
    frame = desk.frame("facts")
    assert frame.identifiers is None
    frame.flush()
    desk.qtbot.waitUntil(lambda: frame.identifiers is not None)
    line = frame.identifiers
    assert line is not None
    assert line.words.text() == "2 words may identify a person: Петар Замишљен, М.М."
    first, second = (one.menu() for one in line.button.choices.actions())
    assert isinstance(first, QMenu)
    assert isinstance(second, QMenu)
    action(first, "Not an identifier").trigger()
    assert line.words.text() == "1 word may identify a person: М.М. (likely: written as initials are)"
    action(line.button.choices, "May stay, and leave").trigger()
    assert line.isHidden()
    assert {one.words.exact: one.decision for one in answers(project)} == {
        "Петар Замишљен": Decision.NOT_IDENTIFIER,
        "М.М.": Decision.ACCEPTED,
    }


def test_selected_words_of_an_answer_are_marked_by_hand(desk: Desk, project: OpenProject) -> None:
    desk.type("facts", "Власник кафане није гоњен.")
    frame = desk.frame("facts")
    editor = desk.editor("facts")
    assert isinstance(editor, QPlainTextEdit)
    cursor = editor.textCursor()
    cursor.setPosition(8)
    cursor.setPosition(14, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    frame.heading.menu_button.click()
    (menu,) = (one for one in frame.findChildren(QMenu) if one.isVisible())
    kinds = action(menu, "Mark the selected words as identifier").menu()
    assert isinstance(kinds, QMenu)
    action(kinds, "Address or village").trigger()
    menu.close()
    (found,) = answers(project)
    assert (found.words.exact, found.words.kind.value, found.decision) == ("кафане", "address", Decision.IDENTIFIER)
    assert frame.identifiers is not None
    assert not frame.identifiers.isHidden()


def test_of_a_long_judgment_the_pages_about_the_one_that_is_read_are_marked(
    desk: Desk, project: OpenProject, tmp_path: Path
) -> None:
    long = tmp_path / "дуга.txt"
    long.write_text("\f".join(f"Сведокиња Ружа, страна {page}.\n" * 30 for page in range(60)), encoding="utf-8")
    judgment = add_judgment(project, list_cases(project)[0].id, long)
    desk.page.judgments.show_case(list_cases(project)[0].id, judgment.id)
    desk.editor("facts")
    desk.press(Qt.Key.Key_I)
    view = desk.page.judgments.flowing
    assert len(underlined(desk)) == 9 * 30
    view.show_page(40)
    assert view.current_page() in (40, 41)
    assert len(underlined(desk)) == 17 * 30
    assert underlined(desk)[0].selectionStart() > 30 * len("Сведокиња Ружа, страна 1.\n") * 30


def test_on_the_pages_of_a_pdf_names_are_marked_under_their_letters(
    desk: Desk, project: OpenProject, tmp_path: Path
) -> None:
    case = list_cases(project)[0].id
    judgment = add_judgment(project, case, printed_pdf(tmp_path / "пресуда.pdf", ["Сведокиња Ружа је дошла."]))
    desk.page.judgments.show_case(case, judgment.id)
    view = desk.page.judgments.view
    assert isinstance(view, PagesView)
    desk.qtbot.waitUntil(view.is_settled)
    before = view.viewport().grab().toImage()
    desk.editor("facts")
    desk.press(Qt.Key.Key_I)
    desk.qtbot.waitUntil(lambda: view.viewport().grab().toImage() != before)
    start = view.text.whole.index("Ружа")
    point = view.place_rect(start + 1).center()
    assert (
        desk.page.judgments.layer.words_at(point)
        == "May identify a person: Name (certain: behind a word that names follow)"
    )
    assert desk.page.judgments.layer.words_at(view.place_rect(2).center()) == ""
