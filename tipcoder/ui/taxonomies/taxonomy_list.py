"""List of the taxonomies of a project, each with its size or its number of search hits."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tipcoder.languages import ui_language
from tipcoder.languages.collation import alphabetical
from tipcoder.services.taxonomies.installation import InstalledTaxonomy
from tipcoder.ui import theme
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

IdRole = Qt.ItemDataRole.UserRole
NoteRole = Qt.ItemDataRole.UserRole + 1
FaintRole = Qt.ItemDataRole.UserRole + 2
MARGIN = 12
GAP = 8
Index = QModelIndex | QPersistentModelIndex


class TaxonomyListModel(QAbstractListModel):
    """Installed taxonomies, by title in the language in use."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._taxonomies: tuple[InstalledTaxonomy, ...] = ()
        self._found: Mapping[str, int] | None = None

    def set_taxonomies(self, taxonomies: Sequence[InstalledTaxonomy]) -> None:
        """Show these."""
        self.beginResetModel()
        said = ui_language.current()
        self._taxonomies = tuple(alphabetical(taxonomies, lambda taxonomy: taxonomy.title(said), said))
        self.endResetModel()

    def set_found(self, found: Mapping[str, int] | None) -> None:
        """Say in how many terms of each a search found its words, None while nothing is searched."""
        self._found = found
        if self._taxonomies:
            self.dataChanged.emit(self.index(0), self.index(len(self._taxonomies) - 1))

    def taxonomies(self) -> tuple[InstalledTaxonomy, ...]:
        """Return what is shown, in this order."""
        return self._taxonomies

    def index_of(self, taxonomy: str) -> QModelIndex:
        """Return the index of a taxonomy, an invalid one if it is not there."""
        rows = [row for row, shown in enumerate(self._taxonomies) if shown.id == taxonomy]
        return self.index(rows[0]) if rows else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._taxonomies)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        taxonomy = self._taxonomies[index.row()]
        title = taxonomy.title(ui_language.current())
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title}: {self._note(taxonomy)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{title}: {self._note(taxonomy)}")
        if role == IdRole:
            return taxonomy.id
        if role == NoteRole:
            return self._note(taxonomy)
        return self._found is not None and not self._found.get(taxonomy.id) if role == FaintRole else None

    def _note(self, taxonomy: InstalledTaxonomy) -> str:
        if self._found is not None:
            count = self._found.get(taxonomy.id, 0)
            return self.tr("%n found", "", count) if count else self.tr("nothing found")
        parts = [self.tr("%n term(s)", "", taxonomy.terms)]
        if taxonomy.proposed:
            parts.append(self.tr("%n proposed", "", taxonomy.proposed))
        if taxonomy.version:
            parts.append(self.tr("version {version}").format(version=taxonomy.version))
        return " · ".join(parts)


class TaxonomyList(Retranslating, QListView):
    """Shows `installed`.

    Signals:
        taxonomy_selected(id): "" for none.
    """

    taxonomy_selected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.installed = TaxonomyListModel(self)
        self.setModel(self.installed)
        self.setItemDelegate(_TwoLines(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Taxonomies"))
        self.show_taxonomies(self.installed.taxonomies())

    def show_taxonomies(self, taxonomies: Sequence[InstalledTaxonomy]) -> None:
        """Show these; what was selected stays so, silently."""
        selected = self.selected()
        self.blockSignals(True)
        self.installed.set_taxonomies(taxonomies)
        self.select(selected)
        self.blockSignals(False)

    def selected(self) -> str:
        """Return the id of the selected taxonomy, "" if none is."""
        index = self.currentIndex()
        return str(index.data(IdRole)) if index.isValid() else ""

    def select(self, taxonomy: str) -> None:
        """Select a taxonomy, if it is there."""
        index = self.installed.index_of(taxonomy)
        if index.isValid():
            self.setCurrentIndex(index)

    @Slot(QModelIndex, QModelIndex)
    def _tell(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.taxonomy_selected.emit(str(current.data(IdRole)) if current.isValid() else "")


class _TwoLines(QStyledItemDelegate):
    """Title above, note below, each cut at the edge."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + 2 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        title, option.text = option.text, ""
        view = option.widget
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
        inner = option.rect.adjusted(MARGIN, GAP, -MARGIN, -GAP)
        colours = theme.tokens()
        lines = (
            (title, colours.muted if index.data(FaintRole) else colours.text),
            (str(index.data(NoteRole)), colours.muted),
        )
        for number, (text, colour) in enumerate(lines):
            line = inner.translated(0, number * option.fontMetrics.lineSpacing())
            painter.setPen(QColor(colour))
            cut = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, cut)
