"""Base of all dialogs: heading, banner for errors, questions, progress bar, buttons."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.progress import Progress
from tipcoder.languages import ui_language
from tipcoder.ui import theme
from tipcoder.ui.help.asking import bind_help
from tipcoder.ui.screen_room import keep_on_screen, room_of
from tipcoder.ui.widgets.banner import Banner
from tipcoder.ui.widgets.plain_label import PlainLabel

WIDTH = 560
MARGIN = 24
LEAST = 72
"""Height that is left to the questions where the screen is too low for all."""
LEAST_READ = 96
"""Height that a table or a text keeps where the screen is too low for all: its head and a row of two lines."""
AROUND = 48
"""Height above and below what has the keyboard that is shown with it: its caption, what is wrong with it."""


Shown = TypeVar("Shown", bound="Dialog")


@contextmanager
def shown(dialog: Shown) -> Iterator[Shown]:
    """Show a dialog and wait for its answer, which the block reads; then the dialog goes."""
    try:
        dialog.is_accepted = dialog.accepts()
        yield dialog
    finally:
        dialog.deleteLater()


class Dialog(QDialog):
    """A question to the person. Subclasses fill `body`; `shown` opens them.

    It is modal, and cannot see the language change: texts are set where the widgets are made.

    What fails is said in `banner`, inside the dialog: nothing that was typed is lost.
    """

    def __init__(self, parent: QWidget | None = None, width: int = WIDTH) -> None:
        super().__init__(parent)
        self.is_accepted = False
        """Whether the person agreed, once the dialog was shown."""
        self.is_busy = False
        """Whether work that the dialog started is under way; what else runs is no reason to keep it open."""
        bind_help(self)
        self._heading = PlainLabel(self)
        theme.set_role(self._heading, "heading")
        self._heading.setWordWrap(True)
        self._intro = PlainLabel(self)
        self._intro.setWordWrap(True)
        theme.set_role(self._intro, "muted")
        self.banner = Banner(self)
        self._questions = QWidget(self)
        self._area = FittingArea(self._questions, min(width, room_of(self).width()) - 2 * MARGIN, self)
        self.body = QVBoxLayout(self._questions)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(16)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._bar_words = PlainLabel(self)
        theme.set_role(self._bar_words, "muted")
        self._bar_words.hide()
        self._why = PlainLabel(self)
        self._why.setWordWrap(True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignRight)
        theme.set_role(self._why, "muted")
        self._why.hide()
        self.buttons = QDialogButtonBox(self)
        self._guarded: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN - 4)
        layout.setSpacing(16)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        for widget in (
            self._heading,
            self._intro,
            self.banner,
            self._area,
            self._bar,
            self._bar_words,
            self._why,
            self.buttons,
        ):
            layout.addWidget(widget)

    def add_button(
        self, role: QDialogButtonBox.ButtonRole, text: str = "", *, primary: bool = False, is_guarded: bool = False
    ) -> QPushButton:
        """Add a button to the bottom; Enter in a field presses the primary one.

        A guarded one sends, replaces or deletes something: Enter presses it only while it has the focus, and Ctrl+Enter
        always.
        """
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setDefault(primary and not is_guarded)
        if is_guarded:
            self._guarded.append(button)
        if primary:
            theme.set_role(button, "primary")
        self.buttons.addButton(button, role)
        return button

    def set_heading(self, heading: str, intro: str = "") -> None:
        """Say what the dialog is about; the heading is the window's title too."""
        self.setWindowTitle(heading)
        self._heading.setText(heading)
        self._intro.setText(intro)
        self._intro.setVisible(bool(intro))

    def say_why(self, why: str) -> None:
        """Say beside the buttons why the one that goes on is off; "" where it is on."""
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll to a part of the questions that has just been shown."""
        QTimer.singleShot(0, part, partial(self._area.ensureWidgetVisible, part))

    def show_busy(self, busy: bool) -> None:
        """Show that work is under way, and let nothing be changed meanwhile."""
        self.is_busy = busy
        self._questions.setDisabled(busy)
        self._bar.setRange(0, 0)
        self._bar.setVisible(busy)
        self._bar_words.hide()
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the work is."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        number = ui_language.locale().toString
        words = QCoreApplication.translate("Dialog", "{done} of {total} done")
        self._bar_words.setText(words.format(done=number(progress.done), total=number(progress.total)))
        self._bar_words.setVisible(progress.total > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus by Enter, whichever button is the default."""
        focused = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            for button in self._guarded:
                if button.isVisible():  # nothing happens while it is disabled
                    button.click()
        elif is_enter and isinstance(focused, (QPushButton, QToolButton)) and focused.hasFocus():
            focused.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Grow with the contents, as far as the screen has room; then the questions scroll."""
        done = super().event(event)
        if event.type() == QEvent.Type.Show:  # the box of buttons has just made one the default, as none was
            for button in self._guarded:
                button.setDefault(False)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            layout = self.layout()
            wanted = layout.totalHeightForWidth(self.width())
            if wanted < 0:  # nothing in it is of another height where it is narrower
                wanted = layout.totalSizeHint().height()
            room = room_of(self).height()
            if wanted > room:
                self._area.give_up(wanted - room)
            height = min(wanted, room)
            if height > self.height() or event.type() == QEvent.Type.Show:
                self.resize(self.width(), height)
                keep_on_screen(self)
        return done

    def accepts(self) -> bool:
        """Show the dialog, wait for the answer, and return whether the person agreed."""
        return bool(self.exec() == QDialog.DialogCode.Accepted)

    def run(self) -> bool:
        """Show the dialog, for who needs nothing else of it; return whether the person agreed."""
        with shown(self):
            return self.is_accepted


class FittingArea(QScrollArea):
    """Follows the size of what it holds, which changes as hints come and go."""

    def __init__(self, content: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._width = width
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setWidgetResizable(True)
        self.setWidget(content)
        content.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def give_up(self, height: int) -> None:
        """Let what scrolls by itself be lower by this height, so that one bar scrolls and not one inside another."""
        for one in self._content.findChildren(QWidget):
            is_fixed = one.minimumHeight() == one.maximumHeight()
            can_scroll = isinstance(one, (QAbstractScrollArea, QTabWidget, QSplitter)) and not self._is_within(one)
            if can_scroll and not is_fixed and one.minimumHeight() > LEAST_READ:
                one.setProperty("isLow", True)
                one.setMinimumHeight(max(LEAST_READ, one.minimumHeight() - height))

    def _is_within(self, one: QWidget) -> bool:
        """Return whether a widget is in another area that scrolls, or in a list that drops down."""
        above = one.parentWidget()
        while above is not None and above is not self._content:
            if isinstance(above, QAbstractScrollArea) or above.isWindow():
                return True
            above = above.parentWidget()
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._content.isAncestorOf(now):
            QTimer.singleShot(0, self, self._show_focused)  # hints that appear with the focus are laid out by then

    def _show_focused(self) -> None:
        focused = self._content.focusWidget()
        if focused is not None and focused.visibleRegion().isEmpty():
            self.ensureWidgetVisible(focused, 0, AROUND)

    def sizeHint(self) -> QSize:
        wanted = max(self._content.heightForWidth(self._width), self._content.minimumSizeHint().height())
        return QSize(self._width, max(LEAST, wanted))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width, LEAST)
