"""One entry of a roster as a card: a header always, its questions only while it is open."""

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.framework.engine import editing
from tipcoder.framework.form.form import Roster
from tipcoder.ui.coding.form.attachments_label import BesideLabel, has_beside
from tipcoder.ui.coding.form.block import forget_under
from tipcoder.ui.coding.form.card_header import CardHeader
from tipcoder.ui.coding.form.form_state import FormState
from tipcoder.ui.coding.form.items_block import ItemsBlock
from tipcoder.ui.coding.remarks.remark_button import REMARK_KEY, RemarkButton
from tipcoder.ui.icons import icon

HIGHLIGHT_MS = 1600


class RowCard(QFrame):
    """A row; its widgets are made when it opens and go when it closes."""

    def __init__(self, state: FormState, row: str, roster: Roster, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rowCard")
        self.row = row
        self._state = state
        self._work = state.work
        self._roster = roster
        self.body: ItemsBlock | None = None
        self.header = CardHeader(self)
        self.header.clicked.connect(self._toggle)
        self.remark_button = RemarkButton("", self)
        self.remark_button.clicked.connect(self.ask_remarks)
        self.menu_button = QToolButton(self)
        self.menu_button.setObjectName("quietButton")
        self.menu_button.setIcon(icon("ellipsis", "muted"))
        self.menu_button.setIconSize(QSize(16, 16))
        self.menu_button.clicked.connect(self.open_menu)
        self.menu_button.setHidden(self._work.is_delivered)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 8, 0)
        top.setSpacing(0)
        top.addWidget(self.header, 1)
        top.addWidget(self.remark_button)
        top.addWidget(self.menu_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self.beside: BesideLabel | None = None
        if has_beside(self._work, Ref(row, "")):
            self.beside = BesideLabel(self._work, Ref(row, ""), self)
            self.beside.setContentsMargins(16, 0, 16, 8)
            self._column.addWidget(self.beside)
        state.cards[row] = self
        if row in state.open_rows:
            self._build_body()
        self.refresh_header()

    def refresh_header(self) -> None:
        """Show the row's number, name and status as they are now."""
        live = self._work.live
        place = live.row(self.row)
        summary = self._work.summary(self.row)
        is_relevant = live.is_relevant(Ref(str(place.parent), self._roster.key))
        status = self._work.status_words(self._work.completeness(Ref(self.row, "")))
        if not is_relevant:
            status = type(status)("eye-off", "muted", self.tr("hidden"))
        number = str(place.position + 1)
        is_open = self.row in self._state.open_rows
        title = summary or self.tr("not named yet")
        self.header.show_row(number, title, is_named=bool(summary), status=status, is_open=is_open)
        name = f"{self._work.roster_title(str(place.parent), self._roster)} {number}, {title}, {status.words}"
        self.header.setAccessibleName(name)
        self.header.setAccessibleDescription(self.tr("open") if is_open else self.tr("closed"))
        self.menu_button.setToolTip(self.tr("More about this entry"))
        self.menu_button.setAccessibleName(self.tr("More about this entry"))
        for button in (self.remark_button, self.menu_button):
            button.setAccessibleDescription(name)
        if self.beside is not None:
            self.beside.refresh()
        self.refresh_remarks()

    def refresh_remarks(self) -> None:
        """Show how many remarks there are on the row as a whole, as they are now."""
        self.remark_button.show_remarks(self._state.remarks.get(Ref(self.row, ""), ()))

    def ask_remarks(self) -> None:
        """Ask for the remarks on the row as a whole."""
        self._state.remarks_asked.emit(Ref(self.row, ""))

    def set_open(self, is_open: bool) -> None:
        """Show or put away the questions of the row."""
        if is_open:
            self._state.open_rows.add(self.row)
            if self.body is None:
                self._build_body()
        else:
            self._state.open_rows.discard(self.row)
            self._drop_body()
        self.refresh_header()

    def highlight(self) -> None:
        """Draw the eye to the card for a moment."""
        self.header.set_highlighted(True)
        QTimer.singleShot(HIGHLIGHT_MS, self, self._end_highlight)

    def title(self) -> str:
        """Return the row in words, for messages: its number and name."""
        number = self._work.live.row(self.row).position + 1
        summary = self._work.summary(self.row)
        return f"{number} ({summary})" if summary else str(number)

    def open_menu(self) -> None:
        """Offer what can be done with the row as a whole."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self._work.live.row(self.row)
        last = len(self._work.live.rows(str(place.parent), place.roster)) - 1
        is_free = not self._roster.count
        menu.addAction(icon("copy"), self.tr("Duplicate"), self.duplicate).setEnabled(is_free)
        menu.addAction(icon("arrow-up"), self.tr("Move up"), self.move_up).setEnabled(place.position > 0)
        menu.addAction(icon("arrow-down"), self.tr("Move down"), self.move_down).setEnabled(place.position < last)
        remarks = menu.addAction(icon("message-square"), self.tr("Remarks…"), self.ask_remarks)
        remarks.setShortcut(QKeySequence(REMARK_KEY))
        remarks.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        menu.addSeparator()
        menu.addAction(icon("trash-2", "danger"), self.tr("Delete"), self.remove).setEnabled(is_free)
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def duplicate(self) -> None:
        """Add a copy of the row, with all under it, right after it."""
        live = self._work.live
        place = live.row(self.row)
        if self._work.apply(editing.duplicate_row(live, self.row)):
            self._state.row_added.emit(live.rows(str(place.parent), place.roster)[place.position + 1].id)

    def move_up(self) -> None:
        """Change places with the row before."""
        self._move(-1)

    def move_down(self) -> None:
        """Change places with the row after."""
        self._move(1)

    def remove(self) -> None:
        """Delete the row with all under it; undo brings it back."""
        title = self.title()
        if self._work.apply(editing.remove_row(self._work.live, self.row)):
            self._state.row_removed.emit(title)

    def forget(self) -> None:
        """Leave the form's register: the card is about to go."""
        self._drop_body()
        if self._state.cards.get(self.row) is self:
            del self._state.cards[self.row]

    def _move(self, by: int) -> None:
        live = self._work.live
        self._work.apply(editing.move_row(live, self.row, live.row(self.row).position + by))

    def _toggle(self) -> None:
        self._state.row_toggled.emit(self.row)

    def _build_body(self) -> None:
        self.body = ItemsBlock(self._state, self.row, self._roster.children, self)
        self.body.setContentsMargins(8, 0, 16, 12)
        self._column.addWidget(self.body)

    def _drop_body(self) -> None:
        if self.body is not None:
            forget_under(self.body)
            self._column.removeWidget(self.body)
            self.body.hide()
            self.body.deleteLater()
            self.body = None

    def _end_highlight(self) -> None:
        self.header.set_highlighted(False)
