"""Opens each floating part of a window, does what a person might do then, and tells what went wrong."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QMenu,
    QMenuBar,
    QPushButton,
    QToolButton,
    QWidget,
)

from tests.support.keyboard import Keyboard
from tests.support.walk.names import path_of
from tipcoder.domain.answers import Answer, Ref
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.coding.form.question.frame import QuestionFrame
from tipcoder.ui.coding.form.question.menu import StateMenu
from tipcoder.ui.coding.form.row_card import RowCard
from tipcoder.ui.widgets.inputs.date_input import DateInput
from tipcoder.ui.widgets.inputs.search_select_input import SearchSelectInput

LEFT = Qt.MouseButton.LeftButton
KEYS = ("F7", "Shift+F8", "Ctrl+PgDown", "Ctrl+Down", "Alt+PgDown", "Return", "Escape", "Tab")
ELSEWHERE, DEACTIVATED = "click elsewhere", "window deactivated"
ACTS = (*KEYS, ELSEWHERE, DEACTIVATED)
CLOSING = ("Escape", ELSEWHERE)
"""After these nothing floats any more."""
LEADING_ON = ("F7", "Shift+F8", "Ctrl+PgDown", "Ctrl+Down", "Alt+PgDown")
"""Keys that lead from question to question: after them nothing floats of the one before."""


@dataclass(frozen=True, slots=True)
class Opener:
    """A widget that has a floating part; `ref` is its question."""

    name: str
    widget: QWidget
    ref: Ref | None = None

    def open(self) -> None:
        """Open the part as a click does."""
        match self.widget:
            case DateInput():
                self.widget.open_calendar()
            case SearchSelectInput():
                self.widget.open_list()
            case StateMenu() | RowCard():
                self.widget.open_menu()
            case QComboBox():
                self.widget.setFocus()
                self.widget.showPopup()
            case QMenuBar():
                menus = (action.menu() for action in self.widget.actions())
                next(menu for menu in menus if isinstance(menu, QMenu)).popup(
                    self.widget.mapToGlobal(QPoint(0, self.widget.height()))
                )
            case QToolButton() | QPushButton() if self.widget.menu() is not None:
                self.widget.menu().popup(self.widget.mapToGlobal(QPoint(0, self.widget.height())))


def openers(window: QWidget) -> Iterator[Opener]:
    """Yield all that opens something over a window, as far as it is shown."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or not widget.isEnabled() or not _has_part(widget):
            continue
        frame = _frame_of(widget)
        yield Opener(path_of(widget, window), widget, frame.ref if frame is not None else None)


def act(does: str, window: QWidget) -> None:
    """Do what a person might do while something floats."""
    match does:
        case "click elsewhere":
            part = QApplication.activePopupWidget()
            if part is not None:  # a click beside a part is told to it first
                QTest.mouseClick(part, LEFT, pos=QPoint(-3, -3))
        case "window deactivated":
            QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
        case _:
            Keyboard().press(does)
    QApplication.processEvents()


def click_where(part_was: QPoint) -> None:
    """Click at a place of the screen, on whatever is there by now."""
    below = QApplication.widgetAt(part_was)
    if below is not None and not isinstance(below, QAbstractButton):  # a button does what it says
        QTest.mouseClick(below, LEFT, pos=below.mapFromGlobal(part_was))
        QApplication.processEvents()


def close_parts() -> None:
    """Close whatever floats."""
    while (part := QApplication.activePopupWidget()) is not None:
        part.close()
        QApplication.processEvents()


class Form:
    """Answers and the current question of a coding page, before and after."""

    def __init__(self, page: CodingPage) -> None:
        self._page = page
        self._answers = self._read()
        self._current = {page.form.view.current}
        self._led_to = page.form.view.current

    def note_current(self, *, by_click: bool = False) -> None:
        """Remember what is current by now: it may be answered. What somebody clicked stays where it was clicked."""
        self._current.add(self._page.form.view.current)
        if not by_click:
            self._led_to = self._page.form.view.current

    def faults(self) -> Iterator[str]:
        """Yield what was answered and was not current, and whether the current question is not whole in view."""
        after = self._read()
        for ref in self._answers.keys() | after.keys():
            if self._answers.get(ref) != after.get(ref) and ref not in self._current:
                yield f"{ref.key} was answered, and was not current"
        frame = self._page.form.view.current_frame()
        if frame is not None and frame.isVisible() and frame.ref == self._led_to:
            view = self._page.form.view.viewport()
            top = frame.mapTo(view, QPoint()).y()
            if top < 0 or (top + frame.height() > view.height() and frame.height() <= view.height()):
                yield f"{frame.ref.key} is current and not whole in view"

    def restore(self) -> None:
        """Take back what was answered."""
        for _ in range(20):
            if self._read() == self._answers:
                return
            self._page.undo()

    def _read(self) -> dict[Ref, Answer]:
        assert self._page.work is not None
        live = self._page.work.live
        return dict(live.family(live.root)[1])


def _has_part(widget: QWidget) -> bool:
    if isinstance(widget, (DateInput, SearchSelectInput, StateMenu, RowCard, QComboBox)):
        return True
    if isinstance(widget, QMenuBar):
        return bool(widget.actions())
    return isinstance(widget, (QToolButton, QPushButton)) and widget.menu() is not None


def _frame_of(widget: QWidget) -> QuestionFrame | None:
    inner: QWidget | None = widget
    while inner is not None and not isinstance(inner, QuestionFrame):
        inner = inner.parentWidget()
    return inner
