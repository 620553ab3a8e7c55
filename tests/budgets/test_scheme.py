"""Light and dark dress each widget in view once or twice, however deep it lies, and one out of view when it is seen."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.budgets import budgets
from tipcoder.ui.settings import Scheme
from tipcoder.ui.theme import apply_theme, set_role, tokens

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


def test_what_is_out_of_view_is_dressed_when_it_is_seen(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    labels = [QLabel("word"), QLabel("word")]
    for label in labels:
        set_role(label, "error")
        page = QWidget()
        QVBoxLayout(page).addWidget(label)
        pages.addWidget(page)
    pages.show()
    qtbot.waitExposed(pages)
    pages.setCurrentIndex(1)
    away = labels[0]
    dressings = _Dressings(pages)
    away.installEventFilter(dressings)
    for scheme in (Scheme.DARK, Scheme.LIGHT, Scheme.DARK):
        apply_theme(qapp, scheme)
        QApplication.processEvents()
    assert not away.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    assert dressings.count == 0
    assert _colour(labels[1]) == tokens().danger
    pages.setCurrentIndex(0)
    assert _colour(away) == tokens().danger
    pages.setCurrentIndex(1)
    apply_theme(qapp, Scheme.LIGHT)
    set_role(away, "strong")
    pages.setCurrentIndex(0)
    assert _colour(away) == tokens().text


def _colour(label: QLabel) -> str:
    return label.palette().color(label.foregroundRole()).name()
