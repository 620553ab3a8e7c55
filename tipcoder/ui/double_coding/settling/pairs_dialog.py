"""Window in which a person sees what entries of two codings are taken for one, and confirms, cuts or draws pairs."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.services.double_coding.settling.pairing import CasePairing, FeatureWords, PairGroup, PairLine
from tipcoder.ui import icons, theme
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.screen_room import room_of
from tipcoder.ui.shortcuts import HERE_AND_INSIDE, add_shortcut
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip

WIDTH = 1080
LEAST_HEIGHT = 280
AROUND = 360
"""Height of what is above and below the table."""
VERY, ALIKE = 0.9, 0.5
"""Similarities from which two entries are very alike, and alike."""

A, LINK, B = range(3)
LINK_WIDTH = 176
INDENT = "      "
_LINE = Qt.ItemDataRole.UserRole
_PEN = Qt.ItemDataRole.UserRole + 1
_GAP = 8
_Index = QModelIndex | QPersistentModelIndex


class PairsDialog(Dialog):
    """Shows proposed pairs side by side. Everything has a key, is saved at once, and is undone by Ctrl+Z."""

    def __init__(self, pairing: CasePairing, parent: QWidget | None = None) -> None:
        super().__init__(parent, WIDTH)
        self._pairing = pairing
        self._picked: tuple[int, str] = (0, "")
        """Side and id of the row for which a partner is being chosen."""
        self.status = PlainLabel(self)
        theme.set_role(self.status, "muted")
        self.table = PairTable(self)
        self.about = PlainLabel(self)
        self.about.setWordWrap(True)
        self.confirm_button, self.cut_button, self.pick_button, self.all_button, self.undo_button = (
            QPushButton(self) for _ in range(5)
        )
        self.go_on_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("To the differences"), primary=True
        )
        self.go_on_button.setAutoDefault(False)
        self.go_on_button.setDefault(False)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        icons.set_icon(self.undo_button, "history", "muted")
        self._connect()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.confirm_button, self.cut_button, self.pick_button, self.all_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        self.undo_button.setAutoDefault(False)
        buttons.addWidget(self.undo_button)
        self.table.setMinimumHeight(max(LEAST_HEIGHT, room_of(self).height() - AROUND))
        self.about.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.status)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.about)
        self.body.addLayout(buttons)
        self.set_heading(
            self.tr("Case {number}: which entries are the same?").format(number=self._pairing.number),
            self.tr(
                "A and B entered persons, charges and the rest on their own. Look whether the right ones stand side by "
                "side: a dashed line is a proposal. Entries below others are compared once those are a pair."
            ),
        )
        self.table.setHorizontalHeaderLabels(["A", "", "B"])
        self.table.setAccessibleName(self.tr("Entries of A and B side by side"))
        self.confirm_button.setText(self.tr("Confirm ({key})").format(key=self.tr("Enter")))
        self.cut_button.setText(self.tr("Cut ({key})").format(key=self.tr("Del")))
        self.all_button.setText(self.tr("Confirm all"))
        self.undo_button.setText(self.tr("Undo"))
        self._show_pairs()

    @Slot()
    def confirm(self) -> None:
        """Confirm the pair of the current line, and go on to the next that needs a look."""
        line = self.table.line()
        if line is not None and line.is_pair:
            self._do(lambda: self._pairing.confirm(line.a, line.b), goes_on=True)

    @Slot()
    def cut(self) -> None:
        """Say that the entries of the current line are two."""
        line = self.table.line()
        if line is not None and line.is_pair:
            self._do(lambda: self._pairing.cut(line.a, line.b))

    @Slot()
    def pick(self) -> None:
        """Pick the current entry, to choose its partner next; or take that which is current as its partner."""
        side, row = self.table.chosen()
        picked_side, picked = self._picked
        if not row:
            return
        if picked and side != picked_side:
            self.draw(*((picked, row) if picked_side == 0 else (row, picked)))
            return
        self._picked = (side, "" if row == picked else row)
        self._show_entry()

    @Slot(str, str)
    def draw(self, a: str, b: str) -> None:
        """Take an entry of A and one of B for one."""
        self._picked = (0, "")
        self._do(lambda: self._pairing.confirm(a, b))

    @Slot()
    def confirm_all(self) -> None:
        """Confirm all pairs that stand."""
        self._do(self._pairing.confirm_all)

    @Slot()
    def undo(self) -> None:
        """Take back the last step."""
        self._do(self._pairing.undo)

    def reject(self) -> None:
        """Give up choosing a partner, else close."""
        if self._picked[1]:
            self._picked = (0, "")
            self._show_entry()
        else:
            super().reject()

    def _connect(self) -> None:
        table = self.table
        table.currentCellChanged.connect(self._show_entry)
        table.drawn.connect(self.draw)
        for button, key, act in (
            (self.confirm_button, Qt.Key.Key_Return, self.confirm),
            (self.cut_button, Qt.Key.Key_Delete, self.cut),
            (self.pick_button, Qt.Key.Key_Space, self.pick),
        ):
            button.clicked.connect(act)
            add_shortcut(table, key, act, HERE_AND_INSIDE)
        add_shortcut(table, Qt.Key.Key_Enter, self.confirm, HERE_AND_INSIDE)
        add_shortcut(self, "Ctrl+Z", self.undo, HERE_AND_INSIDE)
        self.all_button.clicked.connect(self.confirm_all)
        self.undo_button.clicked.connect(self.undo)
        self.go_on_button.clicked.connect(self.accept)
        self.close_button.clicked.connect(self.reject)

    def _do(self, step: Callable[[], object], *, goes_on: bool = False) -> None:
        chosen = self.table.chosen()
        try:
            step()
        except UserError as error:
            self.banner.show_error(error)
            self._show_entry()
            return
        self.banner.clear()
        self._show_pairs()
        if not (goes_on and self._pairing.waiting()):
            self.table.go_to(*chosen)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_pairs(self) -> None:
        groups = self._pairing.groups()
        self.table.show_groups(groups, self._group_words, self._row_words, self._link_words)
        pairs = [line for group in groups for line in group.lines if line.is_pair]
        self.status.setText(
            self.tr(
                "Pairs: {pairs}. Confirmed: {confirmed}. To be looked at: {waiting}. Entries of one alone: {alone}."
            ).format(
                pairs=len(pairs),
                confirmed=sum(line.is_confirmed for line in pairs),
                waiting=sum(line.needs_look for line in pairs),
                alone=sum(len(group.lines) for group in groups) - len(pairs),
            )
        )
        first = next((line for line in pairs if line.needs_look), None) or next(iter(pairs), None)
        if first is not None:
            self.table.go_to(0, first.a)
        self._show_entry()

    @Slot()
    def _show_entry(self) -> None:
        line = self.table.line()
        is_pair = line is not None and line.is_pair
        self.confirm_button.setEnabled(line is not None and is_pair and not line.is_confirmed)
        self.cut_button.setEnabled(is_pair)
        self.all_button.setEnabled(bool(self._pairing.groups()))
        self.undo_button.setEnabled(self._pairing.can_undo())
        side, picked = self._picked
        words = self.tr("Pair with this") if picked else self.tr("Choose a partner")
        self.pick_button.setText(self.tr("{action} ({key})").format(action=words, key=self.tr("Space")))
        self.pick_button.setEnabled(bool(self.table.chosen()[1]))
        if picked:
            self.about.setText(
                self.tr("{entry}: now go to its partner, and press the space bar. Esc gives up.").format(
                    entry=self._row_words(side, picked)
                )
            )
        else:
            self.about.setText(self._explained(line) if line is not None else "")

    def _explained(self, line: PairLine) -> str:
        """Return in words how alike the entries of a pair are, or what is nearest to one that has no partner."""
        if line.match is not None:
            return self._alike_words(line.a, line.b)
        side, row = (0, line.a) if line.a else (1, line.b)
        others = [
            other
            for group in self._pairing.groups()
            if any(row in (one.a, one.b) for one in group.lines)
            for one in group.lines
            if (other := one.b if side == 0 else one.a)
        ]
        if not others:
            return self.tr("The other coder has no such entry here.")
        pairs = [(row, other) if side == 0 else (other, row) for other in others]
        a, b = max(pairs, key=lambda pair: self._pairing.similarity(*pair))
        nearest = self._row_words(1 - side, b if side == 0 else a)
        return self.tr("No partner. Nearest: {entry}.").format(entry=nearest) + "\n" + self._alike_words(a, b)

    def _alike_words(self, a: str, b: str) -> str:
        similarity = self._pairing.similarity(a, b)
        percent = ui_language.locale().toString(round(100 * similarity))
        whole = (
            self.tr("Very alike ({percent}%).")
            if similarity >= VERY
            else self.tr("Alike in part ({percent}%).")
            if similarity >= ALIKE
            else self.tr("Hardly alike ({percent}%).")
        ).format(percent=percent)
        found = self._pairing.explain(a, b)
        lines = (
            (self.tr("Same: {what}."), [self._feature_words(one) for one in found if one.likeness == 1]),
            (self.tr("Nearly the same: {what}."), [self._feature_words(one) for one in found if 0 < one.likeness < 1]),
            (self.tr("Different: {what}."), [self._feature_words(one) for one in found if one.likeness == 0]),
        )
        return "\n".join((whole, *(words.format(what=", ".join(what)) for words, what in lines if what)))

    def _feature_words(self, found: FeatureWords) -> str:
        if found.question is not None:
            form = self._pairing.project.form
            return found.question.label.plain(ui_language.current(), form.default_language) or found.question.name
        return self.tr("entries below") if found.feature.below else self.tr("passages")

    def _group_words(self, group: PairGroup) -> str:
        form = self._pairing.project.form
        roster = form.roster(group.roster)
        title = roster.label.plain(ui_language.current(), form.default_language) or roster.name
        if not group.depth:
            return title
        return self.tr("{roster} of {entry}").format(
            roster=title, entry=self._pairing.row_words(0, group.above[0], ui_language.current())[0]
        )

    def _row_words(self, side: int, row: str) -> str:
        return " · ".join(self._pairing.row_words(side, row, ui_language.current()))

    def _link_words(self, line: PairLine) -> str:
        if not line.is_pair:
            return ""
        if line.is_confirmed:
            return self.tr("confirmed")
        return self.tr("look at it") if line.needs_look else self.tr("proposed")


class PairTable(QTableWidget):
    """Shows groups of lines; a row is dragged onto one of the other side to draw a pair.

    Signals:
        drawn(a, b): rows of A and B, by id, are to be a pair.
    """

    drawn = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 3, parent)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setItemDelegateForColumn(LINK, LinkDelegate(self))
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        for column in (A, B):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(LINK, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(LINK, LINK_WIDTH)

    def show_groups(
        self,
        groups: Sequence[PairGroup],
        title: Callable[[PairGroup], str],
        words: Callable[[int, str], str],
        link: Callable[[PairLine], str],
    ) -> None:
        """Show the lines, `title` above each group, `words` of rows by side and id, `link` between two of a pair."""
        self.clearContents()
        self.clearSpans()
        self.setRowCount(sum(1 + len(group.lines) for group in groups))
        place = 0
        for group in groups:
            head = QTableWidgetItem(INDENT * group.depth + title(group))
            font = head.font()
            font.setBold(True)
            head.setFont(font)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.setItem(place, A, head)
            self.setSpan(place, A, 1, 3)
            for line in group.lines:
                place += 1
                self._show_line(place, group, line, words, link)
            place += 1
        self.resizeRowsToContents()

    def line(self) -> PairLine | None:
        """Return the line of the current cell, None for none."""
        item = self.item(self.currentRow(), LINK)
        found: PairLine | None = item.data(_LINE) if item is not None else None
        return found

    def chosen(self) -> tuple[int, str]:
        """Return side (0 or 1) and id of the row of the current cell; "" for none there."""
        return self._row_at(self.currentRow(), self.currentColumn())

    def go_to(self, side: int, row: str) -> None:
        """Make the cell of a row the current one."""
        for place in range(self.rowCount()):
            if self._row_at(place, B if side else A)[1] == row:
                self.setCurrentCell(place, B if side else A)
                return

    def dropEvent(self, event: QDropEvent) -> None:
        target = self.indexAt(event.position().toPoint())
        self.draw_onto(target.row(), target.column())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def draw_onto(self, row: int, column: int) -> None:
        """Draw a pair of the row of the current cell and that of another one, of the other side."""
        (side, one), (other_side, other) = self.chosen(), self._row_at(row, column)
        if one and other and side != other_side:
            self.drawn.emit(*((one, other) if side == 0 else (other, one)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass over the cells between, and over what is above a group."""
        super().keyPressEvent(event)
        if self.currentColumn() == LINK and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.setCurrentCell(self.currentRow(), A if event.key() == Qt.Key.Key_Left else B)

    def _row_at(self, row: int, column: int) -> tuple[int, str]:
        item = self.item(row, LINK)
        line: PairLine | None = item.data(_LINE) if item is not None else None
        if line is None or column not in (A, B):
            return 0, ""
        return (0, line.a) if column == A else (1, line.b)

    def _show_line(
        self,
        place: int,
        group: PairGroup,
        line: PairLine,
        words: Callable[[int, str], str],
        link: Callable[[PairLine], str],
    ) -> None:
        for column, row in ((A, line.a), (B, line.b)):
            text = words(0 if column == A else 1, row) if row else ""
            cell = QTableWidgetItem(INDENT * group.depth + text if text else "")
            cell.setToolTip(plain_tip(text))
            self.setItem(place, column, cell)
        between = QTableWidgetItem(link(line))
        between.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        between.setData(_LINE, line)
        between.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if line.is_pair:
            between.setData(_PEN, Qt.PenStyle.SolidLine if line.is_confirmed else Qt.PenStyle.DashLine)
        self.setItem(place, LINK, between)


class LinkDelegate(QStyledItemDelegate):
    """Delegate that draws the line of a pair at both sides of its words: solid if confirmed, dashed if proposed."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        style = index.data(_PEN)
        if style is None:
            return
        rect: QRect = option.rect
        words = option.fontMetrics.horizontalAdvance(index.data()) + 2 * _GAP
        painter.save()
        painter.setPen(QPen(QColor(theme.tokens().accent), 2, style))
        middle, room = rect.center().y(), max(0, (rect.width() - words) // 2)
        painter.drawLine(rect.left() + 2, middle, rect.left() + room, middle)
        painter.drawLine(rect.right() - room, middle, rect.right() - 2, middle)
        painter.restore()
