"""Lists of combo boxes show all of a few entries."""

from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from tipcoder.ui.settings import Scheme
from tipcoder.ui.theme import apply_theme


def test_a_short_list_is_shown_whole(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["One", "Two", "Three"])
    box.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    last = view.visualRect(view.model().index(2, 0))
    assert view.viewport().rect().contains(last)
    box.hidePopup()
