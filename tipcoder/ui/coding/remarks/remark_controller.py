"""Shows and takes the remarks on answers and rows of the open coding: windows, and counts in form and outline."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.answers import Ref
from tipcoder.domain.remarks import Remark, RemarkStatus
from tipcoder.errors import UserError
from tipcoder.framework.engine.live import Changes
from tipcoder.framework.form.form import Question
from tipcoder.services import remarks as service
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.outline import Outline
from tipcoder.ui.coding.remarks.remark_card import RemarkCard
from tipcoder.ui.help.asking import bind_help
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.screen_room import room_of
from tipcoder.ui.shortcuts import HERE_AND_INSIDE, add_shortcut
from tipcoder.ui.widgets.banner import Banner
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

SIZE = QSize(480, 460)
LINES = 3
"""Height of the entry in lines."""


class RemarkWindow(Retranslating, QDialog):
    """Modeless window that shows remarks and signals what is written and asked for.

    Signals:
        remark_written(words), reply_written(Remark, words): one is to be saved.
        entry_changed(words): something else is written, "" for nothing; it is not sent.
        status_asked(Remark, RemarkStatus): a remark is to be closed, or opened again.
        take_back_asked(Remark): its author takes a remark back.
    """

    remark_written = Signal(str)
    reply_written = Signal(object, str)
    entry_changed = Signal(str)
    status_asked = Signal(object, object)
    take_back_asked = Signal(object)

    def __init__(
        self, about: Callable[[], str], coder: str, parent: QWidget | None = None, *, is_on_row: bool = False
    ) -> None:
        """`about` returns what the remarks are on, in the language in use; `coder` is the person at work."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        bind_help(self)
        self.resize(SIZE.boundedTo(room_of(self)))
        self._about = about
        self._is_on_row = is_on_row
        self._coder = coder
        self._remarks: tuple[Remark, ...] = ()
        self._replied: Remark | None = None
        self.cards: list[RemarkCard] = []
        self.heading = PlainLabel(self)
        self.heading.setWordWrap(True)
        theme.set_role(self.heading, "strong")
        self.banner = Banner(self)
        self._list = QWidget(self)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._list)
        self._caption = PlainLabel(self)
        theme.set_role(self._caption, "muted")
        self.no_reply_button = QToolButton(self)
        self.no_reply_button.setObjectName("quietButton")
        icons.set_icon(self.no_reply_button, "x", "muted")
        self.entry = QPlainTextEdit(self)
        self.entry.setTabChangesFocus(True)
        self.entry.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 16)
        self.say_button = QPushButton(self)
        self.say_button.setAutoDefault(False)
        theme.set_role(self.say_button, "primary")
        self._lay_out()
        self.entry.textChanged.connect(self._show_entry)
        self.entry.textChanged.connect(self._tell_entry)
        self.say_button.clicked.connect(self.say)
        self.no_reply_button.clicked.connect(self._reply_to_none)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            add_shortcut(self, key, self.say, HERE_AND_INSIDE)
        self.retranslate()
        self.entry.setFocus()

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        """Replace the remarks, the earliest first."""
        self._remarks = remarks
        self._show_cards()
        if self._replied is not None and self._replied.id not in {remark.id for remark in remarks}:
            self._reply_to_none()

    def write_again(self, words: str) -> None:
        """Put words that were taken back into the entry, unless it has other words."""
        if not self.entry.toPlainText().strip():
            self.entry.setPlainText(words)
            self.entry.setFocus()

    def words_saved(self) -> None:
        """Clear the entry: what was written is saved."""
        self.entry.clear()
        self._reply_to_none()
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.maximum())

    @Slot()
    def say(self) -> None:
        """Send what is written: a reply, or a new remark."""
        words = self.entry.toPlainText().strip()
        if not words:
            return
        self.banner.clear()
        if self._replied is not None:
            self.reply_written.emit(self._replied, words)
        else:
            self.remark_written.emit(words)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Remarks"))
        self.heading.setText(self._about())
        self._area.setAccessibleName(self.tr("Remarks"))
        name = self.tr("Write a new remark instead")
        self.no_reply_button.setToolTip(plain_tip(name))
        self.no_reply_button.setAccessibleName(name)
        self._show_entry()
        self._show_cards()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # else Enter would press a button
            super().keyPressEvent(event)

    def _show_cards(self) -> None:
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for remark in self._remarks:
            card = RemarkCard(remark, self._coder, self._list)
            card.reply_asked.connect(partial(self._reply_to, remark))
            card.status_asked.connect(partial(self.status_asked.emit, remark))
            card.take_back_asked.connect(partial(self.take_back_asked.emit, remark))
            self._column.insertWidget(len(self.cards), card)
            self.cards.append(card)
        self._area.setVisible(bool(self.cards))

    def _reply_to(self, remark: Remark) -> None:
        self._replied = remark
        self._show_entry()
        self.entry.setFocus()

    @Slot()
    def _reply_to_none(self) -> None:
        self._replied = None
        self._show_entry()

    @Slot()
    def _show_entry(self) -> None:
        """Show whether the entry is for a remark or a reply."""
        replied = self._replied
        on_row, on_answer = self.tr("A new remark on this entry as a whole"), self.tr("A new remark on this answer")
        new, reply = on_row if self._is_on_row else on_answer, self.tr("Your reply to {coder}")
        self._caption.setText(new if replied is None else reply.format(coder=replied.coder))
        self.entry.setAccessibleName(self._caption.text())
        self.no_reply_button.setVisible(replied is not None)
        self.say_button.setText(self.tr("Add the remark") if replied is None else self.tr("Send the reply"))
        self.say_button.setToolTip("Ctrl+Enter")
        self.say_button.setEnabled(bool(self.entry.toPlainText().strip()))

    @Slot()
    def _tell_entry(self) -> None:
        self.entry_changed.emit(self.entry.toPlainText().strip())

    def _lay_out(self) -> None:
        caption = QHBoxLayout()
        caption.addWidget(self._caption, 1)
        caption.addWidget(self.no_reply_button)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.say_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        layout.addWidget(self.banner)
        layout.addWidget(self._area, 1)
        layout.addStretch(0)  # without remarks the question stands at the top all the same
        layout.addLayout(caption)
        layout.addWidget(self.entry)
        layout.addLayout(below)


class RemarkController(QObject):
    """Controls the remarks of one coding at a time."""

    _state: FormState
    """State of the form, set while `_work` is."""

    def __init__(self, context: ProjectContext, outline: Outline, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._outline = outline
        self._page = parent
        self._work: CodingWork | None = None
        self.windows: dict[Ref, RemarkWindow] = {}

    def open(self, work: CodingWork, state: FormState) -> None:
        """Use this coding from now on."""
        self._work, self._state = work, state
        state.set_remarks(self._read(work))
        state.remarks_asked.connect(self.show_remarks)

    def close(self) -> None:
        """Use no coding."""
        self._work = None
        for window in tuple(self.windows.values()):
            window.close()

    def show_in_outline(self) -> None:
        """Show in the outline which parts of the form have open remarks."""
        work = self._work
        if work is None:
            return
        waiting = Counter[Ref]()
        for ref, remarks in self._state.remarks.items():
            if work.exists(ref):
                count = sum(remark.status is RemarkStatus.OPEN for remark in remarks)
                waiting.update(dict.fromkeys(work.structure.above(work.live, ref), count))
        self._outline.show_remarks(waiting)

    @Slot(object)
    def show_remarks(self, ref: Ref) -> None:
        """Show the remarks on an answer, or on a row as a whole (`Ref(row, "")`), in a window of their own."""
        work = self._work
        if work is None or not work.exists(ref) or (ref.key and not isinstance(work.live.node(ref), Question)):
            return
        if ref not in self.windows:
            self.windows[ref] = self._make_window(ref)
        window = self.windows[ref]
        window.show()
        window.raise_()
        window.activateWindow()

    def refresh(self, changes: Changes) -> None:
        """Update the outline after rows were added or removed: their remarks are shown or hidden with them."""
        if changes.rosters:
            self.show_in_outline()

    def _subject(self, ref: Ref) -> str:
        work = self._work
        if work is None or not work.exists(ref):
            return ""
        return work.question_in_words(ref) if ref.key else work.path_in_words(ref) or self.tr("The case as a whole")

    def _make_window(self, ref: Ref) -> RemarkWindow:
        coder = self._context.project.project.coder
        window = RemarkWindow(partial(self._subject, ref), coder, self._page, is_on_row=not ref.key)
        window.show_remarks(self._state.remarks.get(ref, ()))
        window.write_again(self._state.remark_drafts.get(ref, ""))
        window.entry_changed.connect(partial(self._state.note_remark, ref))
        window.remark_written.connect(partial(self._add, ref))
        window.reply_written.connect(partial(self._reply, ref))
        window.status_asked.connect(partial(self._set_status, ref))
        window.take_back_asked.connect(partial(self._take_back, ref))
        window.destroyed.connect(partial(self.windows.pop, ref, None))
        return window

    def _add(self, ref: Ref, words: str) -> None:
        if self._save(ref, partial(service.add_remark, self._context.project, ref, words)):
            self.windows[ref].words_saved()

    def _reply(self, ref: Ref, remark: Remark, words: str) -> None:
        if self._save(ref, partial(service.reply, self._context.project, remark.id, words)):
            self.windows[ref].words_saved()

    def _set_status(self, ref: Ref, remark: Remark, status: RemarkStatus) -> None:
        self._save(ref, partial(service.set_status, self._context.project, remark.id, status))

    def _take_back(self, ref: Ref, remark: Remark) -> None:
        if self._save(ref, partial(service.take_back, self._context.project, remark.id)):
            self.windows[ref].write_again(remark.text)

    def _save(self, ref: Ref, change: Callable[[], object]) -> bool:
        """Call a service, and show the remarks anew. Returns whether it was saved."""
        work, window = self._work, self.windows[ref]
        if work is None:
            return False
        try:
            change()
        except UserError as error:
            window.banner.show_error(error)
            return False
        self._state.set_remarks(self._read(work))
        window.show_remarks(self._state.remarks.get(ref, ()))
        self.show_in_outline()
        self._context.events.coding_changed.emit(work.coding.coding.id)
        return True

    def _read(self, work: CodingWork) -> dict[Ref, tuple[Remark, ...]]:
        found: dict[Ref, tuple[Remark, ...]] = {}
        for remark in service.remarks_of_coding(self._context.project, work.coding.coding.id):
            found[remark.ref] = (*found.get(remark.ref, ()), remark)
        return found
