"""Terms are explained where they are chosen, in the language in use."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.coding_desk import Desk
from tests.support.xlsforms import question, workbook
from tipcoder.languages import ui_language
from tipcoder.services.taxonomy_files import shipped_taxonomy
from tipcoder.ui.widgets.inputs.answer_input import ChoiceInput, MeaningLine, OfferedChoice
from tipcoder.ui.widgets.inputs.check_list_input import CheckListInput
from tipcoder.ui.widgets.inputs.radio_input import RadioInput
from tipcoder.ui.widgets.inputs.search_select_input import SearchSelectInput
from tipcoder.ui.widgets.wrapping_buttons import WrappingCheck, WrappingRadio

CHOICES = (OfferedChoice("a", "Deception"), OfferedChoice("b", "Force"), OfferedChoice("c", "Something"))
MEANINGS = {"a": "Making believe what is not so.\nExclude: <b>a hope</b>.", "b": "Violence against a person."}


def shown(qtbot: QtBot, made: ChoiceInput) -> MeaningLine:
    qtbot.addWidget(made)
    made.meaning_of = lambda code: MEANINGS.get(code, "")
    made.set_names("By which means?", "")
    made.show_choices(CHOICES)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    line = made.findChild(MeaningLine)
    assert line is not None
    return line


@pytest.mark.parametrize(("kind", "button"), [(CheckListInput, WrappingCheck), (RadioInput, WrappingRadio)])
def test_the_meaning_of_the_choice_at_hand_stands_below_the_list(
    qtbot: QtBot, kind: type[ChoiceInput], button: type[WrappingCheck | WrappingRadio]
) -> None:
    made = kind()
    line = shown(qtbot, made)
    buttons = {one.property("code"): one for one in made.findChildren(button)}
    buttons["c"].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: not line.isVisible())
    buttons["a"].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: line.text() == MEANINGS["a"])
    assert line.isVisible()
    assert line.textFormat() is Qt.TextFormat.PlainText
    assert buttons["a"].accessibleDescription() == MEANINGS["a"]
    buttons["b"].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: line.text() == MEANINGS["b"])


def test_the_meaning_of_the_chosen_term_stands_below_the_field_while_it_has_the_focus(qtbot: QtBot) -> None:
    made = SearchSelectInput()
    line = shown(qtbot, made)
    made.show_value("b")
    made.clearFocus()
    qtbot.waitUntil(lambda: not line.isVisible())
    made.setFocus()
    qtbot.waitUntil(lambda: line.isVisible() and line.text() == MEANINGS["b"])
    made.show_value("c")
    made.clearFocus()
    qtbot.waitUntil(lambda: not line.isVisible())


@pytest.fixture(scope="session")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("meanings") / "framework.xlsx"
    path.write_bytes(workbook([question("select_multiple_from_file acts.csv", "acts", "Acts")]))
    return path


@pytest.mark.parametrize("language", ["en", "mk"])
def test_a_term_of_a_taxonomy_is_explained_in_the_language_in_use(desk: Desk, language: str) -> None:
    ui_language.install(language)
    acts = desk.page.findChild(CheckListInput)
    assert acts is not None
    box = next(box for box in acts.findChildren(WrappingCheck) if box.property("code") == "harbouring")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    line = acts.findChild(MeaningLine)
    assert line is not None
    term = shipped_taxonomy("acts").by_code()["harbouring"]
    desk.qtbot.waitUntil(lambda: line.text().startswith(term.definitions.get(language) or term.definitions["en"]))
    assert {"en": "Exclude: ", "mk": "Изоставете: "}[language] in line.text()
