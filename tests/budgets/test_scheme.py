"""Light and dark dress each widget once or twice, however deep it lies."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.budgets import budgets
from tipcoder.ui.settings import Scheme
from tipcoder.ui.theme import apply_theme

DEPTH = 12


class _Dressings(QObject):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == QEvent.Type.StyleChange
        return False


def test_a_change_of_colours_dresses_each_widget_once(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    inner = window
    for _ in range(DEPTH):
        layout = QVBoxLayout(inner)
        inner = QWidget(inner)
        layout.addWidget(inner)
    label = QLabel("word", inner)
    window.show()
    qtbot.waitExposed(window)
    dressings = _Dressings(window)
    label.installEventFilter(dressings)
    apply_theme(qapp, Scheme.DARK)
    QApplication.processEvents()
    dark = label.palette().color(label.foregroundRole()).lightness()
    assert 0 < dressings.count <= budgets("scheme")["dressings"]
    apply_theme(qapp, Scheme.LIGHT)
    assert dark > label.palette().color(label.foregroundRole()).lightness()
