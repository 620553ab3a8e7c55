"""A row of buttons stays one line: what has no room is in its menu, and works from there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tipcoder.ui.widgets.overflow_row import OverflowRow

NAMES = ("Add judgments", "Open", "Status", "Remove", "Never")


def row_of(qtbot: QtBot) -> tuple[OverflowRow, list[QPushButton], list[str]]:
    row, pressed = OverflowRow(), list[str]()
    qtbot.addWidget(row)
    buttons = [QPushButton(name) for name in NAMES]
    for name, button in zip(NAMES, buttons, strict=True):
        button.clicked.connect(lambda _=False, name=name: pressed.append(name))
        row.add(button)
    status = QMenu(row)
    status.addAction("Submitted").triggered.connect(lambda: pressed.append("Submitted"))
    buttons[2].setMenu(status)
    buttons[-1].hide()
    row.resize(row.sizeHint())
    row.show()
    qtbot.waitExposed(row)
    return row, buttons, pressed


def test_all_are_seen_where_there_is_room_and_the_last_fold_away_first(qtbot: QtBot) -> None:
    row, buttons, _ = row_of(qtbot)
    assert [button.isVisible() for button in buttons] == [True, True, True, True, False]
    assert not row.more_button.isVisible()
    row.resize(row.sizeHint().width() - 1, row.height())
    assert row.more_button.isVisible()
    assert not buttons[3].isVisible()
    assert row.more_button.geometry().right() < row.width()
    row.resize(row.minimumSizeHint())
    assert [button.isVisible() for button in buttons] == [True, False, False, False, False]
    row.resize(row.sizeHint())
    assert [button.isVisible() for button in buttons] == [True, True, True, True, False]


def test_actions_without_a_button_are_in_the_menu_at_any_width(qtbot: QtBot) -> None:
    row, buttons, pressed = row_of(qtbot)
    action = QAction("Withdraw", row)
    action.triggered.connect(lambda: pressed.append("Withdraw"))
    row.set_actions((action,))
    row.resize(row.sizeHint())
    assert buttons[3].isVisible()
    assert row.more_button.isVisible()
    for _ in range(2):
        row.more_button.choices.popup(row.mapToGlobal(row.rect().bottomLeft()))
        assert [one.text() for one in row.more_button.choices.actions()] == ["Withdraw"]
        row.more_button.choices.hide()
    row.more_button.choices.actions()[-1].trigger()
    assert pressed == ["Withdraw"]
    row.resize(row.minimumSizeHint())
    row.more_button.choices.popup(row.mapToGlobal(row.rect().bottomLeft()))
    names = [one.text() for one in row.more_button.choices.actions() if not one.isSeparator()]
    assert names == ["Open", "Status", "Remove", "Withdraw"]
    row.more_button.choices.hide()


def test_a_longer_text_makes_others_fold(qtbot: QtBot) -> None:
    row, buttons, _ = row_of(qtbot)
    buttons[0].setText("Додај пресуди од папка")
    qtbot.waitUntil(row.more_button.isVisible)
    assert row.anchor(buttons[0]) is buttons[0]
    assert row.anchor(buttons[3]) is row.more_button


def test_what_folded_away_works_from_the_menu(qtbot: QtBot) -> None:
    row, buttons, pressed = row_of(qtbot)
    row.resize(row.minimumSizeHint())
    buttons[1].setEnabled(False)
    menu = row.more_button.choices
    menu.popup(row.mapToGlobal(row.rect().bottomLeft()))
    qtbot.waitUntil(menu.isVisible)
    assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [
        ("Open", False),
        ("Status", True),
        ("Remove", True),
    ]
    inner = menu.actions()[1].menu()
    assert isinstance(inner, QMenu)
    inner.actions()[0].trigger()
    place = menu.actionGeometry(menu.actions()[2]).center()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
    assert pressed == ["Submitted", "Remove"]
