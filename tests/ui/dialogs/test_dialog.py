import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tipcoder.ui.dialogs import dialog as dialog_shape
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
