"""The coding page, and what a person does with it."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QTreeWidgetItem, QTreeWidgetItemIterator, QWidget
from pytestqt.qtbot import QtBot

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.coding.form.question.frame import QuestionFrame
from tipcoder.ui.coding.form.question.menu import StateMenu
from tipcoder.ui.coding.form.roster_block import RosterBlock
from tipcoder.ui.coding.outline import REF_ROLE
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner

PASSPHRASE = "a long fictional passphrase"


def choose_state(qtbot: QtBot, states: StateMenu, state: AnswerState) -> None:
    """Choose an answer state from its menu by mouse."""
    qtbot.mouseClick(states, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = menu.actions()[states.states.index(state)]
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


class Desk:
    """The page, and what a person does with it."""

    def __init__(self, qtbot: QtBot, project: OpenProject, tasks: Tasks) -> None:
        self.qtbot = qtbot
        settings = Settings(project.path.parent / "settings.ini")
        self.page = CodingPage(ProjectContext(project=project, settings=settings, tasks=tasks, banner=Banner()))
        qtbot.addWidget(self.page)
        self.page.resize(1366, 768)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.open_coding(list_cases(project)[0].coding.id)
        QApplication.processEvents()  # the judgment comes in the turn after the form

    def leave(self) -> None:
        """Close the coding and the window."""
        self.page.close_coding()
        self.page.close()

    @property
    def root(self) -> str:
        assert self.page.work is not None
        return self.page.work.live.root

    def ref(self, key: str, row: str = "") -> Ref:
        return Ref(row or self.root, key)

    def answer(self, key: str, row: str = "") -> Answer | None:
        assert self.page.work is not None
        return self.page.work.live.answer(self.ref(key, row))

    def frame(self, key: str, row: str = "") -> QuestionFrame:
        self.page.go_to(self.ref(key, row))
        frame = self.page.form.view.frame(self.ref(key, row))
        assert frame is not None
        return frame

    def editor(self, key: str, row: str = "") -> QWidget:
        """Put the cursor into a question and return what is typed into."""
        frame = self.frame(key, row)
        assert frame.input is not None
        editor: QWidget = frame.input
        while (proxy := editor.focusProxy()) is not None:
            editor = proxy
        return editor

    def type(self, key: str, text: str, row: str = "") -> None:
        self.keys(self.editor(key, row), text)

    def keys(self, widget: QWidget, text: str) -> None:
        """Type letters of any script: `keyClicks` knows those of ASCII only."""
        for letter in text:
            key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
        self.qtbot.keyClick(self.page.focusWidget() or self.page, key, modifier)

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(8, widget.height() // 2))

    def choose(self, key: str, code: str, row: str = "") -> None:
        """Click a radio button or a box."""
        frame = self.frame(key, row)
        self.click(next(b for b in frame.findChildren(QWidget) if b.property("code") == code))

    def outline_item(self, ref: Ref) -> QTreeWidgetItem:
        """Return the item of a node, or of a row (`Ref(row, "")`), in the outline."""
        items = QTreeWidgetItemIterator(self.page.outline)
        while items.value().data(0, REF_ROLE) != ref:
            items += 1
        return items.value()

    def add(self, roster: str, row: str = "") -> str:
        ref = self.ref(roster, row)
        self.page.go_to(ref)
        block = self.page.form.view.block(ref)
        assert isinstance(block, RosterBlock)
        self.click(block.add_button)
        assert self.page.work is not None
        return self.page.work.live.rows(ref.row, roster)[-1].id
