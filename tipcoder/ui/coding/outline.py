"""Outline of a coding: sections, rosters and rows with their completeness."""

from collections.abc import Mapping
from itertools import takewhile

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QContextMenuEvent, QIcon, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import Completeness
from tipcoder.framework.engine.live import Changes
from tipcoder.framework.form.form import Item, Question, Roster, Section
from tipcoder.framework.form.matrix import matrix_columns
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.judgment.passage_list import tip_of
from tipcoder.ui.coding.row_actions import add_words, can_add_row
from tipcoder.ui.coding.structure import RETIRED, is_empty_roster, lacks_rows
from tipcoder.ui.text.status_words import StatusWords
from tipcoder.ui.widgets.plain_label import plain_tip

REF_ROLE = Qt.ItemDataRole.UserRole
WORDS_ROLE = Qt.ItemDataRole.UserRole + 1
ADD = 2
"""Column in which a roster has a sign that adds a row."""
ADD_WIDTH = 26
NARROW = 360
"""Pixels below which a status is shown as icon and number, with its words in the tool tip."""


MOST_OPEN = 8
"""Number of rows up to which a roster is unfolded at first."""


class Outline(QTreeWidget):
    """Tree that is updated with every change of the coding.

    A case may have hundreds of rows: items are made when what holds them is unfolded, and their texts when they are
    asked for.

    Signals:
        place_chosen(Ref): a node was clicked or entered; `Ref(row, "")` is a row.
        add_asked(Ref): a row is to be added to a roster.
        removal_asked(Ref): a node is to be deleted, if it is a row.
        menu_asked(Ref, QPoint): what can be done with a node is to be offered at a point of the screen.
    """

    place_chosen = Signal(object)
    add_asked = Signal(object)
    removal_asked = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self._work: CodingWork | None = None
        self._items: dict[Ref, OutlineItem] = {}
        self._filled: set[Ref] = set()
        self._remarks: Mapping[Ref, int] = {}
        self._uncounted: set[Ref] = set()
        self._is_narrow = False
        self.setColumnCount(3)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setResizeContentsPrecision(0)
        self.header().setSectionResizeMode(ADD, QHeaderView.ResizeMode.Fixed)
        self.header().setMinimumSectionSize(0)
        self.header().resizeSection(ADD, ADD_WIDTH)
        self.setIndentation(14)
        self.setIconSize(QSize(16, 16))
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setExpandsOnDoubleClick(False)
        self.itemClicked.connect(self._click)
        self.itemActivated.connect(self._choose)
        self.itemExpanded.connect(self._fill)

    def show_coding(self, work: CodingWork | None) -> None:
        """Show the tree of a coding; None empties it."""
        self.clear()
        self._work = work
        self._remarks = {}
        self._uncounted.clear()
        self._items.clear()
        self._filled.clear()
        for page in work.structure.pages if work is not None else ():
            if page.node is None:
                self._add(self.invisibleRootItem(), Ref(work.live.root, page.key))
            else:
                self._add_items(self.invisibleRootItem(), work.live.root, page.items)
        for index in range(self.topLevelItemCount()):
            top = self.topLevelItem(index)
            rows = self._rows(top.data(0, REF_ROLE))
            top.setExpanded(max(top.childCount(), len(rows)) <= MOST_OPEN)

    def show_remarks(self, waiting: Mapping[Ref, int]) -> None:
        """Show the number of open remarks at the nodes that hold them."""
        stale = {ref for ref in (*self._remarks, *waiting) if self._remarks.get(ref) != waiting.get(ref)}
        self._remarks = waiting
        for ref in stale:
            self._show(ref)

    def show_counts(self) -> None:
        """Show the status of the nodes that were shown while it was being counted."""
        uncounted, self._uncounted = self._uncounted, set()
        for ref in uncounted:
            self._show(ref)

    def refresh(self, changes: Changes) -> None:
        """Update the items of nodes that hold what changed."""
        work = self._work
        if work is None:
            return
        for ref in changes.rosters:
            self._sync_rows(ref)
        stale: set[Ref] = set()
        for ref in (*changes.refs, *changes.rosters):
            if work.live.has(ref):
                stale.update(work.structure.above(work.live, ref))
        for ref in stale:
            self._show(ref)

    def show_current(self, ref: Ref | None) -> None:
        """Select the item of the node that holds a question."""
        item = None
        work = self._work
        if ref is not None and ref.key == RETIRED.key:
            item = self._items.get(ref)
        elif work is not None and ref is not None and work.live.has(ref):
            above = work.structure.above(work.live, ref)
            for holder in reversed(above):
                self._fill(self._items.get(holder))
            item = next((self._items[one] for one in above if one in self._items), None)
        self.blockSignals(True)
        if item is not None:
            self.setCurrentItem(item)
        else:
            self.setCurrentIndex(QModelIndex())
        self.blockSignals(False)

    def current_ref(self) -> Ref | None:
        """Return the node of the selected item."""
        item = self.currentItem()
        return item.ref if isinstance(item, OutlineItem) else None

    def holds_items(self, ref: Ref) -> bool:
        """Return whether there is something to fold below a node."""
        item = self._items.get(ref)
        return item is not None and (item.childCount() > 0 or (self._work is not None and self._holds_more(ref)))

    def is_open(self, ref: Ref) -> bool:
        """Return whether what is below a node is shown."""
        item = self._items.get(ref)
        return item is not None and item.isExpanded()

    def set_open(self, ref: Ref, is_open: bool) -> None:
        """Show or fold what is below a node."""
        if (item := self._items.get(ref)) is not None:
            item.setExpanded(is_open)

    def status_of(self, ref: Ref) -> str:
        """Return the status of a node in words."""
        return self._look(self._work, ref)[1].words if self._work is not None else ""

    def retranslate(self) -> None:
        """Set all texts in the language in use."""
        self._refresh_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._refresh_all()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is not None and self.visualItemRect(item).contains(event.position().toPoint()):
            item.setExpanded(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ref = self.current_ref()
        if ref is not None and event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit(ref)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        item = self.itemAt(event.pos()) if is_mouse else self.currentItem()
        if isinstance(item, OutlineItem):
            place = event.pos() if is_mouse else self.visualItemRect(item).bottomLeft()
            self.menu_asked.emit(item.ref, self.viewport().mapToGlobal(place))

    def dress(self, item: "OutlineItem") -> None:
        """Set texts, icons and colours of an item."""
        work, ref = self._work, item.ref
        if work is not None and (ref.key == RETIRED.key or work.exists(ref)):
            self._set_item(item, *self._look(work, ref))

    def _add_items(self, parent: QTreeWidgetItem, row: str, items: tuple[Item, ...]) -> None:
        for item in items:
            if isinstance(item, Question) or (isinstance(item, Section) and matrix_columns(item)):
                continue
            node = self._add(parent, Ref(row, item.key))
            if isinstance(item, Section):
                self._add_items(node, row, item.children)

    def _add(self, parent: QTreeWidgetItem, ref: Ref, index: int | None = None) -> "OutlineItem":
        node = self._items[ref] = OutlineItem(self, ref)
        parent.insertChild(parent.childCount() if index is None else index, node)
        self._show(ref)
        return node

    @Slot(QTreeWidgetItem)
    def _fill(self, node: QTreeWidgetItem | None) -> None:
        """Make the items in a roster or row that is unfolded for the first time."""
        if not isinstance(node, OutlineItem) or node.ref in self._filled or self._work is None:
            return
        ref, live = node.ref, self._work.live
        if not ref.key:
            self._filled.add(ref)
            self._add_items(node, ref.row, live.form.level(live.row(ref.row).roster))
        elif self._is_roster(ref):
            self._filled.add(ref)
            self._sync_rows(ref)

    def _sync_rows(self, ref: Ref) -> None:
        """Add, remove and reorder items so that there is one for each row of a roster."""
        node = self._items.get(ref)
        if node is None:
            return
        self._show(ref)
        if ref not in self._filled:
            return
        rows, before = self._rows(ref), self._rows_in(node)
        wanted = set(rows)
        for row in before:
            if row not in wanted:
                node.removeChild(self._items[Ref(row, "")])
                self._forget(self._items[Ref(row, "")])
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(rows, before, strict=False)))
        for index, row in enumerate(rows[same:], same):
            child = self._items.get(Ref(row, ""))
            if child is None:
                self._add(node, Ref(row, ""), index)
                continue
            if node.child(index) is not child:
                was_open = child.isExpanded()
                node.removeChild(child)
                node.insertChild(index, child)
                child.setExpanded(was_open)
            position = self._work.live.row(row).position
            if child.position != position:
                child.position = position
                if child.is_dressed:
                    self.dress(child)

    def _rows_in(self, node: QTreeWidgetItem) -> list[str]:
        """Return the rows that have items in the one of a roster, in order."""
        children = (node.child(index) for index in range(node.childCount()))
        return [child.ref.row for child in children if isinstance(child, OutlineItem)]

    def _is_roster(self, ref: Ref) -> bool:
        live = self._work.live
        return bool(ref.key) and live.has(ref) and isinstance(live.node(ref), Roster)

    def _rows(self, ref: Ref) -> list[str]:
        """Return the rows of a roster, nothing for what is none."""
        return list(self._work.rows(ref)) if self._is_roster(ref) else []

    def _holds_more(self, ref: Ref) -> bool:
        """Return whether a roster has rows, or a row sections or rosters, whether there are items for them or not."""
        live = self._work.live
        if ref.key:
            return bool(self._rows(ref))
        return self._work.structure.has_nodes(live.row(ref.row).roster)

    def _forget(self, node: QTreeWidgetItem) -> None:
        self._items.pop(node.data(0, REF_ROLE), None)
        self._filled.discard(node.data(0, REF_ROLE))
        for child in node.takeChildren():
            self._forget(child)

    def _refresh_all(self) -> None:
        for ref in tuple(self._items):
            self._show(ref)

    def _show(self, ref: Ref) -> None:
        """Show the present state at a node, or, while nothing has asked for its texts, only whether it is shown."""
        node = self._items.get(ref)
        work = self._work
        if node is None or work is None:
            return
        is_relevant = self._is_relevant(work, ref)
        node.setHidden(not is_relevant and not work.kept_below(ref))
        if ref.key != RETIRED.key and (not ref.key or self._is_roster(ref)):
            policy = QTreeWidgetItem.ChildIndicatorPolicy
            node.setChildIndicatorPolicy(policy.ShowIndicator if self._holds_more(ref) else policy.DontShowIndicator)
        if not ref.key:
            node.position = work.live.row(ref.row).position
        if node.is_dressed:
            self.dress(node)

    def _is_relevant(self, work: CodingWork, ref: Ref) -> bool:
        if ref.key == RETIRED.key:
            return True
        return work.live.is_relevant(ref) if ref.key else work.live.is_row_relevant(ref.row)

    def _look(self, work: CodingWork, ref: Ref) -> tuple[str, StatusWords, bool]:
        """Return the title and the status of a node, and whether it is relevant."""
        if ref.key == RETIRED.key:
            return work.page_title(RETIRED), StatusWords("history", "muted", ""), True
        if ref.key:
            loose = work.structure.loose.get(ref.key) if ref.row == work.live.root else None
            title = work.page_title(loose) if loose else work.text(work.live.node(ref).label, ref) or ref.key
        else:
            title = f"{work.live.row(ref.row).position + 1}  {work.summary(ref.row)}".rstrip()
        is_relevant = self._is_relevant(work, ref)
        if not work.counts.is_counted:
            self._uncounted.add(ref)
            return title, StatusWords("", "muted", ""), is_relevant
        return title, self._status(work, ref, is_relevant, work.completeness(ref)), is_relevant

    def _status(self, work: CodingWork, ref: Ref, is_relevant: bool, counted: Completeness) -> StatusWords:
        if is_relevant and not counted.total and not work.is_delivered and ref.key and not self._is_asked(work, ref):
            return StatusWords("", "muted", self.tr("on demand"))
        if is_relevant and self._is_roster(ref) and not self._rows(ref):
            return self._status_of_empty(work, ref, counted)
        if is_relevant:
            return work.status_words(counted)
        kept = len(work.kept_below(ref))
        words = self.tr("hidden, %n kept", "", kept) if kept else ""
        return StatusWords("eye-off", "muted", words, str(kept or ""))

    def _status_of_empty(self, work: CodingWork, ref: Ref, counted: Completeness) -> StatusWords:
        if work.live.answer(ref) is not None:
            return StatusWords("circle-check", "success", self.tr("none"))
        if lacks_rows(work.live, ref) and not work.is_delivered:
            return StatusWords("circle-dashed", "warning", self.tr("not yet asked"), str(counted.missing))
        if is_empty_roster(work.live, ref) and not work.is_delivered:
            return StatusWords("circle-dashed", "muted", self.tr("no entries yet"))
        return work.status_words(counted)

    def _is_asked(self, work: CodingWork, ref: Ref) -> bool:
        return ref.key in work.structure.loose or work.live.form.asks_for(work.live.node(ref))

    def _set_item(self, node: "OutlineItem", title: str, status: StatusWords, is_relevant: bool) -> None:
        colours = theme.tokens()
        remarks = self._remarks.get(node.ref, 0)
        waiting = self.tr("%n open remarks", "", remarks) if remarks else ""
        node.setText(0, title)
        node.setIcon(0, icons.icon("message-square", "warning") if remarks else QIcon())
        node.setToolTip(0, tip_of(*filter(None, (title, waiting))))
        node.setData(1, WORDS_ROLE, status.words)
        told = status.words or (self.tr("hidden") if status.icon else "")
        node.setToolTip(1, plain_tip(told))
        node.setText(1, status.count if self._is_narrow else status.words)
        node.setIcon(1, icons.icon(status.icon, status.colour) if status.icon else QIcon())
        node.setForeground(0, QBrush(QColor(colours.text if is_relevant else colours.muted)))
        node.setForeground(1, QBrush(QColor(getattr(colours, status.colour))))
        work = self._work
        adding = add_words(work, node.ref) if work is not None and can_add_row(work, node.ref) else ""
        node.setIcon(ADD, icons.icon("plus", "accent") if adding else QIcon())
        node.setToolTip(ADD, plain_tip(adding))
        node.setData(ADD, Qt.ItemDataRole.AccessibleTextRole, adding)
        accessible = ", ".join(filter(None, (title, told, waiting)))
        node.setData(0, Qt.ItemDataRole.AccessibleTextRole, accessible)

    @Slot(QTreeWidgetItem, int)
    def _click(self, item: "OutlineItem", column: int) -> None:
        if column == ADD and self._work is not None and can_add_row(self._work, item.ref):
            self.add_asked.emit(item.ref)
        else:
            self._choose(item)

    def _choose(self, item: QTreeWidgetItem) -> None:
        self.place_chosen.emit(item.data(0, REF_ROLE))


class OutlineItem(QTreeWidgetItem):
    """Item of a node, or of a row, whose texts are set when something asks for them."""

    def __init__(self, outline: Outline, ref: Ref) -> None:
        super().__init__()
        self.ref = ref
        self.position = 0
        """Place among the rows, as it is shown."""
        self.is_dressed = False
        self._outline = outline
        self.setData(0, REF_ROLE, ref)
        self.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def data(self, column: int, role: int) -> object:
        if not self.is_dressed and role != REF_ROLE:
            self.is_dressed = True
            self._outline.dress(self)
        return super().data(column, role)
