"""Outline of a coding: sections, rosters and rows with their completeness."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QIcon, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import Completeness
from tipcoder.framework.engine.live import Changes
from tipcoder.framework.form.form import Item, Question, Roster, Section
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.structure import RETIRED, is_empty_roster
from tipcoder.ui.text.status_words import StatusWords
from tipcoder.ui.widgets.plain_label import plain_tip

REF_ROLE = Qt.ItemDataRole.UserRole
WORDS_ROLE = Qt.ItemDataRole.UserRole + 1
NARROW = 360
"""Pixels below which a status is shown as icon and number, with its words in the tool tip."""


class Outline(QTreeWidget):
    """Tree that is updated with every change of the coding.

    Signals:
        place_chosen(Ref): a node was clicked or entered; `Ref(row, "")` is a row.
    """

    place_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self._work: CodingWork | None = None
        self._items: dict[Ref, QTreeWidgetItem] = {}
        self._remarks: Mapping[Ref, int] = {}
        self._is_narrow = False
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setIndentation(14)
        self.setIconSize(QSize(16, 16))
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setExpandsOnDoubleClick(False)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_coding(self, work: CodingWork | None) -> None:
        """Show the tree of a coding; None empties it."""
        self._work = work
        self._remarks = {}
        self._items.clear()
        self.clear()
        if work is not None:
            for page in work.structure.pages:
                if page.node is None:
                    self.addTopLevelItem(self._node(Ref(work.live.root, page.key)))
                else:
                    self._add_items(self.invisibleRootItem(), work.live.root, page.items)
            self._refresh_all()
            for index in range(self.topLevelItemCount()):
                self.topLevelItem(index).setExpanded(self.topLevelItem(index).childCount() <= 8)

    def show_remarks(self, waiting: Mapping[Ref, int]) -> None:
        """Show the number of open remarks at the nodes that hold them."""
        stale = {ref for ref in (*self._remarks, *waiting) if self._remarks.get(ref) != waiting.get(ref)}
        self._remarks = waiting
        for ref in stale:
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
            shown = (above for above in work.structure.above(work.live, ref) if above in self._items)
            item = self._items.get(next(shown, ref))
        self.blockSignals(True)
        if item is not None:
            self.setCurrentItem(item)
        else:
            self.setCurrentIndex(QModelIndex())
        self.blockSignals(False)

    def status_of(self, ref: Ref) -> str:
        """Return the status of a node in words."""
        return str(self._items[ref].data(1, WORDS_ROLE))

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

    def _add_items(self, parent: QTreeWidgetItem, row: str, items: tuple[Item, ...]) -> None:
        for item in items:
            if isinstance(item, Question):
                continue
            ref = Ref(row, item.key)
            node = self._node(ref)
            parent.addChild(node)
            if isinstance(item, Section):
                self._add_items(node, row, item.children)
            else:
                self._sync_rows(ref)

    def _sync_rows(self, ref: Ref) -> None:
        """Add, remove and reorder items so that there is one for each row of a roster."""
        node = self._items.get(ref)
        roster = self._work.live.node(ref) if node is not None else None
        if not isinstance(roster, Roster):
            return
        rows = self._work.rows(ref)
        present = {child.data(0, REF_ROLE).row: child for child in node.takeChildren()}
        was_open = {row: child.isExpanded() for row, child in present.items()}
        for row in rows:
            child = present.pop(row, None)
            if child is None:
                child = self._node(Ref(row, ""))
                self._add_items(child, row, roster.children)
            node.addChild(child)
            child.setExpanded(was_open.get(row, False))
        for gone in present.values():
            self._forget(gone)
        for row in rows:
            self._show(Ref(row, ""))

    def _node(self, ref: Ref) -> QTreeWidgetItem:
        node = QTreeWidgetItem()
        node.setData(0, REF_ROLE, ref)
        node.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._items[ref] = node
        return node

    def _forget(self, node: QTreeWidgetItem) -> None:
        self._items.pop(node.data(0, REF_ROLE), None)
        for child in node.takeChildren():
            self._forget(child)

    def _refresh_all(self) -> None:
        for ref in tuple(self._items):
            self._show(ref)

    def _show(self, ref: Ref) -> None:
        node = self._items.get(ref)
        work = self._work
        if node is None or work is None:
            return
        if ref.key == RETIRED.key:
            self._set_item(node, work.page_title(RETIRED), StatusWords("history", "muted", ""), True)
            return
        if ref.key:
            is_relevant, counted = work.live.is_relevant(ref), work.completeness(ref)
            loose = work.structure.loose.get(ref.key) if ref.row == work.live.root else None
            title = work.page_title(loose) if loose else work.text(work.live.node(ref).label, ref) or ref.key
        else:
            place = work.live.row(ref.row)
            is_relevant = work.live.is_row_relevant(ref.row)
            counted = work.completeness(ref)
            title = f"{place.position + 1}  {work.summary(ref.row)}".rstrip()
        status = self._status(work, ref, is_relevant, counted)
        node.setHidden(not is_relevant and not status.words)
        self._set_item(node, title, status, is_relevant)

    def _status(self, work: CodingWork, ref: Ref, is_relevant: bool, counted: Completeness) -> StatusWords:
        if is_relevant and ref.key and not work.is_delivered and is_empty_roster(work.live, ref):
            return StatusWords("circle-dashed", "muted", self.tr("no entries yet"))
        if is_relevant:
            return work.status_words(counted)
        kept = len(work.kept_below(ref))
        words = self.tr("hidden, %n kept", "", kept) if kept else ""
        return StatusWords("eye-off", "muted", words, str(kept or ""))

    def _set_item(self, node: QTreeWidgetItem, title: str, status: StatusWords, is_relevant: bool) -> None:
        colours = theme.tokens()
        remarks = self._remarks.get(node.data(0, REF_ROLE), 0)
        waiting = self.tr("%n open remarks", "", remarks) if remarks else ""
        node.setText(0, title)
        node.setIcon(0, icons.icon("message-square", "warning") if remarks else QIcon())
        node.setToolTip(0, plain_tip("\n".join(filter(None, (title, waiting)))))
        node.setData(1, WORDS_ROLE, status.words)
        node.setToolTip(1, plain_tip(status.words))
        node.setText(1, status.count if self._is_narrow else status.words)
        node.setIcon(1, icons.icon(status.icon, status.colour) if status.icon else QIcon())
        node.setForeground(0, QBrush(QColor(colours.text if is_relevant else colours.muted)))
        node.setForeground(1, QBrush(QColor(getattr(colours, status.colour))))
        accessible = ", ".join(filter(None, (title, status.words, waiting)))
        node.setData(0, Qt.ItemDataRole.AccessibleTextRole, accessible)

    def _choose(self, item: QTreeWidgetItem) -> None:
        self.place_chosen.emit(item.data(0, REF_ROLE))
