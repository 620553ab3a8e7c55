import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QScrollArea, QTableWidget
from pytestqt.qtbot import QtBot

from tipcoder.ui.dialogs import dialog as dialog_shape
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.start.new_project_dialog import NewProjectDialog
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.field import CaptionedField


def test_a_dialog_shows_all_its_questions_and_grows_with_their_hints(
    settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    dialog = NewProjectDialog(settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    before = dialog.height()
    dialog.passphrase.first.setText("x")
    dialog.passphrase.again.setText("y")
    field = next(one for one in dialog.findChildren(CaptionedField) if one.isAncestorOf(dialog.place))
    field.set_hint("\n".join(["one line", "and another"] * 3), "warning")
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert area.verticalScrollBar().maximum() == 0


def test_on_a_low_screen_it_scrolls_and_its_buttons_stay_in_sight(
    settings: Settings, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialog_shape, "room_of", lambda _: QSize(784, 420))
    dialog = NewProjectDialog(settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert dialog.height() <= 420
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    assert dialog.passphrase.again.visibleRegion().isEmpty()
    dialog.passphrase.again.setFocus()
    qtbot.waitUntil(lambda: not dialog.passphrase.again.visibleRegion().isEmpty())
    assert not dialog.create_button.visibleRegion().isEmpty()


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    dialog = Dialog()
    qtbot.addWidget(dialog)
    pressed: list[str] = []
    field = QLineEdit(dialog)
    dialog.body.addWidget(field)
    forward = dialog.add_button(QDialogButtonBox.ButtonRole.AcceptRole, "Forward", primary=True)
    other = dialog.add_button(QDialogButtonBox.ButtonRole.ActionRole, "Other")
    forward.clicked.connect(lambda: pressed.append("forward"))
    other.clicked.connect(lambda: pressed.append("other"))
    dialog.show()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    for widget in (field, other, forward):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Return)
    assert pressed == ["forward", "other", "forward"]


def test_enter_in_a_field_presses_no_button_that_sends_or_replaces(qtbot: QtBot) -> None:
    dialog = Dialog()
    qtbot.addWidget(dialog)
    pressed: list[bool] = []
    field = QLineEdit(dialog)
    dialog.body.addWidget(field)
    send = dialog.add_button(QDialogButtonBox.ButtonRole.AcceptRole, "Send", primary=True, is_guarded=True)
    dialog.add_button(QDialogButtonBox.ButtonRole.RejectRole, "Cancel").clicked.connect(dialog.reject)
    send.clicked.connect(lambda: pressed.append(True))
    dialog.show()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    for widget in (field, send):
        assert pressed == []
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Return)
    assert pressed == [True]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True, True]
    assert dialog.isVisible()


def test_on_a_low_screen_a_table_is_lower_so_that_one_bar_scrolls(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialog_shape, "room_of", lambda _: QSize(784, 420))
    dialog = Dialog()
    qtbot.addWidget(dialog)
    table = QTableWidget(40, 2, dialog)
    table.setMinimumHeight(380)
    dialog.body.addWidget(table)
    dialog.add_button(QDialogButtonBox.ButtonRole.RejectRole, "Close")
    dialog.show()
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    assert table.verticalScrollBar().maximum() > 0
    assert table.height() > 200
    assert dialog.height() <= 420
