"""Tree of terms: one is selected, search hits are unfolded."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.services.taxonomies.taxonomy_queries import Use
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.taxonomies.term_model import LABEL, STATE, USES, TermModel, TermRole
from tipcoder.ui.widgets.retranslating import Retranslating

UNFOLDED = 400
"""A tree of at most so many terms is shown open; a larger one would take its time to lay out, and be no overview."""
INDENT = 16
NARROW = 360
"""Pixels below which there is room for the terms alone; their status is an icon then."""


class TermTree(Retranslating, QTreeView):
    """Shows `terms`.

    Signals:
        term_selected(Term or None)
        term_chosen(Term): by double click or Enter.
    """

    term_selected = Signal(object)
    term_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.terms = TermModel(self)
        self.setModel(self.terms)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(INDENT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        # Labels of one kind begin alike: "Court of First Instance of General Jurisdiction, Korçë".
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        for column in (STATE, USES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._choose)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            add_shortcut(self, key, self._choose_current, HERE)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Terms"))
        metrics = self.fontMetrics()
        self.setColumnWidth(STATE, metrics.horizontalAdvance(self.tr("Offered no more")) + 48)
        title = str(self.terms.headerData(USES, Qt.Orientation.Horizontal))
        self.setColumnWidth(USES, metrics.horizontalAdvance(title) + 32)
        self.viewport().update()

    def show_taxonomy(self, taxonomy: Taxonomy, found: frozenset[int] | None, selected: str = "") -> None:
        """Show a taxonomy, or what a search found in it, with a term selected if it is among them."""
        self.terms.set_taxonomy(taxonomy, found)
        self._settle(found, selected)

    def show_found(self, found: frozenset[int] | None) -> None:
        """Show what a search found, None for all; what was selected stays so where it is still shown."""
        term = self.selected()
        self.terms.show_found(found)
        self._settle(found, term.code if term is not None else "")

    def show_uses(self, uses: Mapping[str, Use]) -> None:
        """Say how often each term is used."""
        self.terms.set_uses(uses)

    def selected(self) -> Term | None:
        """Return the selected term."""
        index = self.currentIndex()
        return index.data(TermRole) if index.isValid() else None

    def select(self, code: str) -> bool:
        """Select a term and bring it into sight; return whether it is shown."""
        index = self.terms.index_of(code)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def select_first(self) -> None:
        """Select the first term that was found."""
        index = self.terms.first_found()
        if index.isValid():
            self.setCurrentIndex(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_columns()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()  # rows were measured before the style sheet was there

    def _show_columns(self) -> None:
        is_narrow = self.width() < NARROW
        self.terms.show_icons_at_labels(is_narrow)
        self.setColumnHidden(STATE, is_narrow or not self.terms.has_states)
        self.setColumnHidden(USES, is_narrow)

    def _settle(self, found: frozenset[int] | None, selected: str) -> None:
        self._show_columns()
        if self.terms.count_shown() <= UNFOLDED:
            self.expandAll()
        elif found is not None:
            self.expandToDepth(0)
        if not self.select(selected):
            self.term_selected.emit(None)  # a model that is reset says nothing of what was selected

    @Slot(QModelIndex, QModelIndex)
    def _tell(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.term_selected.emit(current.data(TermRole) if current.isValid() else None)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.term_chosen.emit(index.data(TermRole))

    @Slot()
    def _choose_current(self) -> None:
        term = self.selected()
        if term is not None:
            self.term_chosen.emit(term)
