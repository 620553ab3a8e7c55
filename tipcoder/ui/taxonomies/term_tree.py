"""Tree of terms, and its model: one is selected, search hits are unfolded; texts are made when they are seen."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QColor, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from tipcoder.domain.taxonomies import FALLBACK_LANGUAGE, NAME_LISTS, Taxonomy, Term, words_in
from tipcoder.languages import ui_language
from tipcoder.languages.collation import runs_in_order
from tipcoder.services.taxonomies.taxonomy_queries import Use
from tipcoder.ui import icons, theme
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.taxonomies.term_names import is_greyed, state_icon, state_name
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

UNFOLDED = 400
"""A tree of at most so many terms is shown open; a larger one would take its time to lay out, and be no overview."""
INDENT = 16
NARROW = 360
"""Pixels below which there is room for the terms alone; their status is an icon then."""

LABEL, STATE, USES = range(3)
TermRole = Qt.ItemDataRole.UserRole
TOP = -1
Index = QModelIndex | QPersistentModelIndex


def _tip(term: Term) -> str:
    """Return the label, which may be cut, and what the term means."""
    definition = words_in(term.definitions, ui_language.current())
    return "\n".join(filter(None, (term.label(ui_language.current()), definition)))


def _position(index: Index) -> int:
    return int(index.internalId()) if index.isValid() else TOP


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


class _Shape(NamedTuple):
    """Parents and children by position in the taxonomy; `TOP` is the root."""

    children: dict[int, list[int]]
    row: dict[int, int]
    parent: dict[int, int]


class TermModel(QAbstractItemModel):
    """Tree model of the terms of one taxonomy. Keeps two numbers a term; texts are made when they are seen.

    Shows all terms, or search hits with their ancestors.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._taxonomy = Taxonomy("", ())
        self._parents: list[int] = []
        self._positions: dict[str, int] = {}
        self._shown: frozenset[int] | None = None
        self._found: frozenset[int] = frozenset()
        self._shape = _Shape({}, {}, {})
        self._uses: Mapping[str, Use] = {}
        self._disabled: frozenset[str] = frozenset()
        self._icon_column = STATE
        self.has_states = False
        """True if any term has something to say in the column `STATE`."""

    @property
    def taxonomy(self) -> Taxonomy:
        """The taxonomy shown."""
        return self._taxonomy

    def set_taxonomy(self, taxonomy: Taxonomy, found: frozenset[int] | None = None) -> None:
        """Show another taxonomy; `found` as in `show_found`."""
        self.beginResetModel()
        self._taxonomy = taxonomy
        self._positions = {term.code: position for position, term in enumerate(taxonomy.terms)}
        # Children of a parent that is missing, or comes later, would be lost from sight: they are shown at the top.
        self._parents = [
            above if (above := self._positions.get(term.parent, TOP)) < position else TOP
            for position, term in enumerate(taxonomy.terms)
        ]
        self._uses = {}
        self.has_states = any(state_name(term) for term in taxonomy.terms)
        self._take_found(found)
        self.endResetModel()

    def show_found(self, found: frozenset[int] | None) -> None:
        """Show these positions and those above them, None for all."""
        self.beginResetModel()
        self._take_found(found)
        self.endResetModel()

    def set_uses(self, uses: Mapping[str, Use]) -> None:
        """Say how often each term is used."""
        self._uses = uses
        top = QModelIndex()
        if self.rowCount(top):
            # A view repaints all that is visible, whatever range is given.
            self.dataChanged.emit(self.index(0, USES, top), self.index(self.rowCount(top) - 1, USES, top))

    def show_icons_at_labels(self, at_labels: bool) -> None:
        """Show the icon of the status before the label, where its column is hidden."""
        self._icon_column = LABEL if at_labels else STATE

    def disable(self, codes: Collection[str]) -> None:
        """Let some terms not be chosen."""
        self._disabled = frozenset(codes)

    def count_shown(self) -> int:
        """Return how many terms are in the tree as it is."""
        return len(self._shape.row)

    def index_of(self, code: str) -> QModelIndex:
        """Return the index of a term, an invalid one if it is not shown."""
        position = self._positions.get(code)
        if position is None or position not in self._shape.row:
            return QModelIndex()
        return self.createIndex(self._shape.row[position], LABEL, position)

    def first_found(self) -> QModelIndex:
        """Return the index of the first term that a search found, else of the first one."""
        positions = sorted(self._found) or self._shape.children.get(TOP, [])[:1]
        return self.index_of(self._taxonomy.terms[positions[0]].code) if positions else QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        under = self._shape.children.get(_position(parent), [])
        if not 0 <= row < len(under) or not 0 <= column <= USES:
            return QModelIndex()
        return self.createIndex(row, column, under[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        above = self._shape.parent.get(_position(index), TOP)
        return QModelIndex() if above == TOP else self.createIndex(self._shape.row[above], LABEL, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid() and parent.column() != LABEL:
            return 0
        return len(self._shape.children.get(_position(parent), ()))

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return USES + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_told = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if orientation is not Qt.Orientation.Horizontal or not is_told:
            return None
        return (self.tr("Term"), self.tr("Status"), self.tr("Answers"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._term(index).code in self._disabled:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        term = self._term(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(term, index.column())
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == LABEL:
                return ", ".join(filter(None, (term.label(ui_language.current()), state_name(term))))
            case Qt.ItemDataRole.DecorationRole if index.column() == self._icon_column and state_icon(term)[0]:
                return icons.icon(*state_icon(term))
            case Qt.ItemDataRole.ForegroundRole if self._is_faint(term, index):
                return QColor(theme.tokens().muted)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_tip(term))
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == USES:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.UserRole:
                return term
        return None

    def _text(self, term: Term, column: int) -> str:
        if column == LABEL:
            return term.label(ui_language.current())
        if column == STATE:
            return state_name(term)
        use = self._uses.get(term.code)
        return ui_language.locale().toString(use.answers) if use is not None and use.answers else ""

    def _is_faint(self, term: Term, index: Index) -> bool:
        """Return whether a term is grey: it is not valid, or shown only for a search hit below it."""
        return is_greyed(term) or index.column() != LABEL or self._only_above(_position(index))

    def _only_above(self, position: int) -> bool:
        return self._shown is not None and position not in self._found

    def _term(self, index: Index) -> Term:
        return self._taxonomy.terms[_position(index)]

    def _take_found(self, found: frozenset[int] | None) -> None:
        self._found = found or frozenset()
        self._shown = None if found is None else self._with_those_above(found)
        children: dict[int, list[int]] = {}
        row: dict[int, int] = {}
        parent: dict[int, int] = {}
        for position in range(len(self._parents)) if self._shown is None else sorted(self._shown):
            children.setdefault(self._parents[position], []).append(position)
        for above, positions in children.items():
            children[above] = self._in_order(positions)
            for place, position in enumerate(children[above]):
                row[position], parent[position] = place, above
        self._shape = _Shape(children, row, parent)

    def _in_order(self, positions: list[int]) -> list[int]:
        if self._taxonomy.id not in NAME_LISTS:
            return positions
        terms, language = self._taxonomy.terms, ui_language.current()
        return runs_in_order(
            positions,
            lambda position: terms[position].label(FALLBACK_LANGUAGE),
            lambda position: terms[position].label(language),
            language,
        )

    def _with_those_above(self, found: frozenset[int]) -> frozenset[int]:
        shown: set[int] = set()
        for position in found:
            above = position
            while above != TOP and above not in shown:
                shown.add(above)
                above = self._parents[above]
        return frozenset(shown)
