"""A row of a roster as a card: always its header, its questions only while it is open."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.framework.form.form import Roster
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.form.block import FormBlocks
from tipcoder.ui.coding.form.delivered import AttachmentsLabel, has_attachments
from tipcoder.ui.coding.form.focus_order import join_focus_order, links_in
from tipcoder.ui.coding.form.items_block import ItemsBlock
from tipcoder.ui.coding.form.lazy_block import HIGHLIGHT_MS, LazyBlock
from tipcoder.ui.coding.judgment.passage_list import tip_of
from tipcoder.ui.coding.remarks.remark_button import RemarkButton
from tipcoder.ui.coding.row_actions import duplicate_row, fill_row_menu, move_row, remove_row
from tipcoder.ui.icons import icon
from tipcoder.ui.text.status_words import StatusWords
from tipcoder.ui.widgets.floating import FloatingPart
from tipcoder.ui.widgets.height_column import layouts_at_rest
from tipcoder.ui.widgets.plain_label import plain_tip

HEADER_HEIGHT = 40
CLOSED_HEIGHT = HEADER_HEIGHT + 2
"""Pixels of a closed card with its border, in letters of usual size."""
PAD = 12


class RowCard(LazyBlock):
    """Card of a row. Its blocks are made when it is opened and deleted when it is closed."""

    header: "CardHeader"
    menu_button: QToolButton
    _top: QHBoxLayout

    def __init__(self, blocks: FormBlocks, row: str, roster: Roster, parent: QWidget) -> None:
        super().__init__(blocks, Ref(row, ""), parent)
        self.setObjectName("rowCard")
        self.row = row
        self._roster = roster
        self.body: ItemsBlock | None = None
        self.attachments: AttachmentsLabel | None = None
        self._remark_button: RemarkButton | None = None
        self._summary, self._status = "", StatusWords("", "muted", "")
        if row in self.state.open_rows or has_attachments(self.work, self.ref):
            self.build()
        else:
            self.wait_to_be_built(CLOSED_HEIGHT)

    def make_parts(self) -> None:
        self.header = CardHeader(self)
        self.header.clicked.connect(self._toggle)
        self.menu_button = QToolButton(self)
        self.menu_button.setObjectName("quietButton")
        self.menu_button.setIcon(icon("ellipsis", "muted"))
        self.menu_button.setIconSize(QSize(16, 16))
        self.menu_button.setToolTip(plain_tip(self.tr("More about this entry")))
        self.menu_button.setAccessibleName(self.tr("More about this entry"))
        self.menu_button.clicked.connect(self.open_menu)
        self.menu_button.setHidden(self.work.is_read_only)
        self._top = QHBoxLayout()
        self._top.setContentsMargins(0, 0, 8, 0)
        self._top.setSpacing(0)
        self._top.addWidget(self.header, 1)
        self._top.addWidget(self.menu_button)
        self.column.addLayout(self._top)
        if has_attachments(self.work, self.ref):
            self.attachments = AttachmentsLabel(self.work, self.ref, self)
            self.attachments.setContentsMargins(16, 0, 16, 8)
            self.column.addWidget(self.attachments)
        if self.row in self.state.open_rows:
            self._build_body()
        self.refresh()

    @property
    def remark_button(self) -> RemarkButton:
        """Button with the number of remarks, made at first use: few rows have any."""
        if self._remark_button is None:
            self._remark_button = RemarkButton("", self)
            self._remark_button.setAccessibleDescription(self.header.accessibleName())
            self._remark_button.clicked.connect(self.ask_remarks)
            self._top.insertWidget(1, self._remark_button)
            join_focus_order((self._remark_button, self.menu_button), self.header)
        return self._remark_button

    @property
    def holds_blocks(self) -> bool:
        return self.body is not None

    def title_in_place(self) -> str:
        number = self.work.live.row(self.row).position + 1
        title = self.work.summary(self.row) or self.tr("not named yet")
        status = self.work.status_words(self.work.completeness(self.ref))
        return f"{self._roster_title()} {number}, {title}, {status.words}"

    def refresh(self) -> None:
        """Show the present number, name and status of the row."""
        if not self.is_built:
            self.wait_to_be_built(CLOSED_HEIGHT)
            return
        live = self.work.live
        summary = self.work.summary(self.row)
        status = self.work.status_words(self.work.completeness(self.ref))
        if live.is_surplus(self.row):
            status = StatusWords("eye-off", "muted", self.tr("kept, not counted now"))
        elif not live.is_row_relevant(self.row):
            status = StatusWords("eye-off", "muted", self.tr("hidden"))
        self._summary, self._status = summary, status
        self.header.setAccessibleDescription(self.tr("open") if self.row in self.state.open_rows else self.tr("closed"))
        self.show_place(self._roster_title())
        if self.attachments is not None:
            self.attachments.refresh()
        self.refresh_remarks()

    def show_place(self, roster: str) -> None:
        """Show the present number of the row, in a roster with this title: others may have come before it."""
        if not self.is_built:
            self.refresh()
            return
        title = self._summary or self.tr("not named yet")
        is_open = self.row in self.state.open_rows
        is_named = bool(self._summary) and self.work.live.is_row_relevant(self.row)
        number = str(self.work.live.row(self.row).position + 1)
        self.header.show_row(number, title, is_named=is_named, status=self._status, is_open=is_open)
        name = f"{roster} {number}, {title}, {self._status.words}"
        self.header.setAccessibleName(name)
        self.menu_button.setAccessibleDescription(name)
        if self._remark_button is not None:
            self._remark_button.setAccessibleDescription(name)

    def refresh_remarks(self) -> None:
        """Show the present number of remarks on the row as a whole."""
        remarks = self.state.remarks.get(self.ref, ())
        if self.is_built and (remarks or self._remark_button is not None):
            self.remark_button.show_remarks(remarks)

    def ask_remarks(self) -> None:
        """Ask for the remarks on the row as a whole."""
        self.state.remarks_asked.emit(self.ref)

    def set_open(self, is_open: bool) -> None:
        """Show or remove the questions of the row."""
        self.build()
        with layouts_at_rest(self):
            if is_open:
                self.state.open_rows.add(self.row)
                if self.body is None:
                    self._build_body()
            else:
                self.state.open_rows.discard(self.row)
                self._drop_body()
            self.refresh()

    def highlight(self) -> None:
        """Highlight the header for a moment."""
        self.header.set_highlighted(True)
        QTimer.singleShot(HIGHLIGHT_MS, self, self._end_highlight)

    def open_menu(self) -> None:
        """Offer what can be done with the row as a whole."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        FloatingPart(menu, self.menu_button)
        fill_row_menu(menu, self.state, self.row)
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def duplicate(self) -> None:
        """Add a copy of the row, with all under it, right after it."""
        duplicate_row(self.state, self.row)

    def move_up(self) -> None:
        """Change places with the row before."""
        move_row(self.state, self.row, -1)

    def remove(self) -> None:
        """Delete the row with all under it; undo brings it back."""
        remove_row(self.state, self.row)

    def _toggle(self) -> None:
        self.state.row_toggled.emit(self.row)

    def _build_body(self) -> None:
        with layouts_at_rest(self):
            self.body = ItemsBlock(self.blocks, self.row, self._roster.children, self)
            self.body.setContentsMargins(8, 0, 16, 12)
            self.column.addWidget(self.body)
            self.body.show()
        join_focus_order(links_in(self.body), self.menu_button)

    def _roster_title(self) -> str:
        return self.work.entry_title(str(self.work.live.row(self.row).parent), self._roster)

    def _drop_body(self) -> None:
        if self.body is not None:
            self.column.removeWidget(self.body)
            self.blocks.discard(self.body)
            self.body = None

    def _end_highlight(self) -> None:
        self.header.set_highlighted(False)


class CardHeader(QAbstractButton):
    """Header line of a card: number, name and status of the row. A click opens or closes the card.

    It is painted in one widget, since a case may have a hundred of them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self._title = ""
        self._is_named = False
        self._status = StatusWords("", "muted", "")
        self._is_open = False
        self._is_highlighted = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_row(self, number: str, title: str, *, is_named: bool, status: StatusWords, is_open: bool) -> None:
        """Show what the row is. `is_named` is false for a row that has no name yet: `title` says so."""
        shown = (number, title, is_named, status, is_open)
        if shown != (self._number, self._title, self._is_named, self._status, self._is_open):
            self._number, self._title, self._is_named, self._status, self._is_open = shown
            self.update()

    def set_highlighted(self, is_highlighted: bool) -> None:
        """Draw the eye to the card."""
        self._is_highlighted = is_highlighted
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, max(HEADER_HEIGHT, self.fontMetrics().lineSpacing() + 16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        if self._is_highlighted or self.underMouse():
            painter.setBrush(QColor(colours.highlight if self._is_highlighted else colours.accent_soft))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.accent))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -3, -3), 6, 6)
        right = self._paint_status(painter)
        self._paint_title(painter, right)

    def _paint_status(self, painter: QPainter) -> int:
        """Paint the status at the right end; return where it begins."""
        words, metrics = self._status.words, self.fontMetrics()
        if not words:
            return self.width() - PAD
        width = metrics.horizontalAdvance(words)
        left = self.width() - PAD - width
        painter.setPen(QColor(getattr(theme.tokens(), self._status.colour)))
        painter.drawText(QRect(left, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        self._paint_icon(painter, self._status.icon, self._status.colour, left - 22)
        return left - 30

    def _paint_title(self, painter: QPainter, right: int) -> None:
        colours = theme.tokens()
        self._paint_icon(painter, "chevron-down" if self._is_open else "chevron-right", "muted", PAD - 2)
        metrics = self.fontMetrics()
        left = PAD + 22
        painter.setPen(QColor(colours.muted))
        width = metrics.horizontalAdvance(self._number)
        painter.drawText(QRect(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self._number)
        left += width + 10
        if self._is_named and self.isEnabled():
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(colours.text))
        room = max(0, right - left)
        title = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        # Only here is it known whether the whole name is to be seen.
        self.setToolTip(tip_of(self._title if title != self._title else ""))
        painter.drawText(QRect(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, title)

    def _paint_icon(self, painter: QPainter, name: str, colour: str, left: int) -> None:
        if name:
            icons.icon(name, colour).paint(painter, QRect(left, (self.height() - 16) // 2, 16, 16))
