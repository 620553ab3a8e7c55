import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tipcoder.domain.projects import JudgmentKind
from tipcoder.ui.cases.kind_dialog import JudgmentKindDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> JudgmentKindDialog:
    dialog = JudgmentKindDialog(["presuda.pdf", "пресуда.docx"], JudgmentKind.APPEAL)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_is_likely_is_chosen_and_enter_agrees(dialog: JudgmentKindDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.kind() is JudgmentKind.APPEAL


def test_another_kind_is_one_press_away(dialog: JudgmentKindDialog, qtbot: QtBot) -> None:
    dialog.choices[JudgmentKind.INDICTMENT].click()
    qtbot.mouseClick(dialog.add_judgment_button, Qt.MouseButton.LeftButton)
    assert dialog.kind() is JudgmentKind.INDICTMENT


def test_giving_up_adds_nothing(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(JudgmentKindDialog, "exec", lambda dialog: dialog.done(0) or dialog.result())
    assert not JudgmentKindDialog(["a.pdf"], JudgmentKind.OTHER).run()
