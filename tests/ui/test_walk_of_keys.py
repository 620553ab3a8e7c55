"""Walk over every window: what floats answers for its own question alone, and Enter does what the focus says."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.walk.floating import ACTS, CLOSING, LEADING_ON, Form, Opener, act, click_where, close_parts, openers
from tests.support.walk.names import path_of
from tests.support.walk.stage import Stage, set_stage
from tests.support.walk.windows import WINDOWS
from tipcoder.services.projects import close_project
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.inputs.answer_input import AnswerInput

ROLE = QDialogButtonBox.ButtonRole
MOST = 60
"""Most pairs of inputs and acts in one window; what has only a menu is done one thing each to."""
ACTS_ALONE = tuple(does for does in ACTS if "+" not in does)
"""QTest sends a chord to the window of its first key, which that of a menu is gone by then."""


@pytest.fixture
def stage(settings: Settings, tasks: Tasks, tmp_path: Path) -> Iterator[Stage]:
    made = set_stage(tmp_path, settings, tasks)
    yield made
    close_project(made.project)


@pytest.fixture
def shown(stage: Stage, qtbot: QtBot) -> Iterator[Callable[[str], QWidget]]:
    """Makes a window by its name, in front of all others."""
    made: list[QWidget] = []

    def show(name: str) -> QWidget:
        window = WINDOWS[name](stage)
        made.append(window)
        if not isinstance(window, QDialog):
            window.resize(1366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QApplication.processEvents()
        return window

    yield show
    for window in made:
        for page in (window, *window.findChildren(CodingPage)):
            if isinstance(page, CodingPage):
                page.close_coding()
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def go_away(window: QWidget) -> None:
    """Close a window that was walked."""
    for page in (window, *window.findChildren(CodingPage)):
        if isinstance(page, CodingPage):
            page.close_coding()
    window.hide()


def faults_of(opener: Opener, does: str, window: QWidget) -> Iterator[str]:
    """Open a part, do something, click where it was, and yield what is wrong then."""
    page = window if isinstance(window, CodingPage) else None
    if page is not None and opener.ref is not None:
        page.go_to(opener.ref)
    form = Form(page) if page is not None else None
    opener.open()
    QApplication.processEvents()
    part = QApplication.activePopupWidget()
    if part is None:
        return
    if form is not None:
        form.note_current()
    was = part.mapToGlobal(part.rect().center())
    act(does, window)
    closes = CLOSING if opener.ref is None else (*CLOSING, *LEADING_ON)
    if QApplication.activePopupWidget() is not None and does in closes:
        yield "what floats stays"
    close_parts()
    if form is not None:
        form.note_current()
    if does not in ("Return", "Tab"):
        click_where(was)
    close_parts()
    if form is not None:
        form.note_current(by_click=True)
        yield from form.faults()
        form.restore()


def test_what_floats_answers_for_its_own_question_alone(
    shown: Callable[[str], QWidget], record_property: Callable[[str, object], None]
) -> None:
    faults: list[str] = []
    walked: Counter[str] = Counter()
    for name in WINDOWS:
        window = shown(name)
        alone = cycle(ACTS_ALONE)
        for opener in list(openers(window)):
            does_all = isinstance(opener.widget, (AnswerInput, QComboBox)) and walked[name] < MOST
            for does in ACTS if does_all else (next(alone),):
                if not window.isVisible() or not opener.widget.isVisible():
                    break
                found = list(faults_of(opener, does, window))
                walked[name] += 1
                faults += [f"{name}, {opener.name}, {does}: {one}" for one in found]
        go_away(window)
    record_property("walked", f"{walked.total()} pairs in {len(walked)} windows; faults: {len(faults)}")
    assert not faults, "\n".join(faults)
    assert walked.total() >= 400


class Presses:
    """Counts which buttons of a dialog are pressed instead of doing what they do, which is another test's."""

    def __init__(self, window: QWidget) -> None:
        self.buttons = [one for one in window.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
        self.pressed: Counter[QAbstractButton] = Counter()
        self._window = window
        for button in self.buttons:
            with suppress(RuntimeError):  # nothing was connected
                button.clicked.disconnect()
            button.clicked.connect(partial(self._count, button))

    def of(self, widget: QWidget, key: str) -> list[QAbstractButton] | None:
        """Press a key in a widget; return which buttons it pressed, None if the widget takes no focus."""
        self.pressed.clear()
        widget.setFocus()
        if not widget.hasFocus():
            return None
        Keyboard().press(key)
        close_parts()
        return list(self.pressed.elements())

    def _count(self, button: QAbstractButton, *_: object) -> None:
        self.pressed[button] += 1


def faults_of_enter(window: QDialog) -> Iterator[str | None]:
    """Yield for each press of a key in a dialog what is wrong, None if nothing is."""
    presses = Presses(window)
    for button in presses.buttons:
        for key in ("Return", "Space") if button.menu() is None else ():
            if (found := presses.of(button, key)) is not None:
                yield None if found == [button] else f"{key} on {button.text()!r} pressed {len(found)} others"
    boxes = window.findChildren(QDialogButtonBox)
    for field in window.findChildren(QLineEdit):
        if not field.isVisible() or field.isReadOnly():
            continue
        found = presses.of(field, "Return")
        closes = found and any(box.buttonRole(one) is ROLE.RejectRole for box in boxes for one in found)
        if found is not None:
            where = path_of(field, window)
            yield f"Enter in {where} closes it" if closes or not window.isVisible() else None


def test_enter_presses_what_has_the_focus_and_never_rejects(
    shown: Callable[[str], QWidget], record_property: Callable[[str, object], None]
) -> None:
    found: list[str | None] = []
    for name in WINDOWS:
        window = shown(name)
        if isinstance(window, QDialog):
            found += [one and f"{name}: {one}" for one in faults_of_enter(window)]
        go_away(window)
    faults = [one for one in found if one is not None]
    record_property("walked", f"{len(found)} presses; faults: {len(faults)}")
    assert not faults, "\n".join(faults)
    assert len(found) >= 200
