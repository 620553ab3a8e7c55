"""Differences between versions of taxonomies as a table: thousands of them, sorted out by class."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QWidget

from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.languages import ui_language
from tipcoder.messages.differences import effect_name, term_sentence
from tipcoder.services.taxonomies.taxonomies import TermDifference
from tipcoder.services.taxonomies.taxonomy_queries import Effect, Use
from tipcoder.ui import icons, theme
from tipcoder.ui.widgets.tables.two_line_table import TwoLineTable

EFFECT, TAXONOMY, CHANGE, ANSWERS, CASES = range(5)
ORDER = (Effect.CODINGS, Effect.LOOK, Effect.SAFE)
"""What asks for most attention stands first."""
EFFECT_ICONS = {
    Effect.CODINGS: ("circle-alert", "danger"),
    Effect.LOOK: ("triangle-alert", "warning"),
    Effect.SAFE: ("circle-check", "success"),
}
HEIGHT = 280
TAXONOMY_WIDTH = 160
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One difference, or, without one, a whole taxonomy that is `new` or, without that, only in the older version."""

    old: Taxonomy | None
    new: Taxonomy | None
    difference: TermDifference | None = None
    use: Use | None = None

    @property
    def effect(self) -> Effect:
        """What it can do to codings."""
        return self.difference.effect if self.difference is not None else Effect.SAFE


class DifferenceModel(QAbstractTableModel):
    """Says each difference when it is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._labels: dict[str, dict[str, str]] = {}

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these, in the order of their classes."""
        self.beginResetModel()
        self._lines = sorted(lines, key=lambda line: ORDER.index(line.effect))
        self._labels = {}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return CASES + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Class"), self.tr("Taxonomy"), self.tr("Change"), self.tr("Answers"), self.tr("Coded cases"))
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(index.row(), index.column())
        if index.column() == EFFECT and role == Qt.ItemDataRole.DecorationRole:
            return icons.icon(*EFFECT_ICONS[line.effect])
        if index.column() == EFFECT and role == Qt.ItemDataRole.ForegroundRole:
            return QColor(getattr(theme.tokens(), EFFECT_ICONS[line.effect][1]))
        return None

    def text(self, row: int, column: int) -> str:
        """Return what stands in a cell."""
        line = self._lines[row]
        if column == EFFECT:
            return effect_name(line.effect)
        if column == TAXONOMY:
            shown = line.new or line.old
            return shown.title(ui_language.current()) if shown is not None else ""
        if column == CHANGE:
            return self._sentence(line)
        if line.use is None or not line.use.answers:
            return ""
        return ui_language.locale().toString(line.use.answers if column == ANSWERS else line.use.cases)

    def _sentence(self, line: Line) -> str:
        difference = line.difference
        if difference is None:
            return self._whole(line)
        values = {
            "term": self._label(line, difference.code),
            "code": difference.code,
            "property": difference.property,
            "of": difference.of,
            "old": difference.old,
            "new": difference.new,
        }
        return term_sentence(difference.change, values)

    def _whole(self, line: Line) -> str:
        if line.new is None:
            return self.tr("Is not in the file.")
        terms = self.tr("%n term(s)", "", len(line.new.terms))
        return self.tr("A new taxonomy: {terms}.").format(terms=terms)

    def _label(self, line: Line, code: str) -> str:
        versions = [version for version in (line.old, line.new) if version is not None]
        key = versions[-1].id
        if key not in self._labels:
            said = ui_language.current()
            self._labels[key] = {term.code: term.label(said) for version in versions for term in version.terms}
        return self._labels[key].get(code, code)


class DifferenceTable(TwoLineTable):
    """Differences, those that ask for most attention first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(HEIGHT, parent)
        self.differences = DifferenceModel(self)
        self.setModel(self.differences)
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(20)
        self.setColumnWidth(TAXONOMY, TAXONOMY_WIDTH)
        for column in (EFFECT, CHANGE, ANSWERS, CASES):
            mode = QHeaderView.ResizeMode.Stretch if column == CHANGE else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Differences"))
        self.viewport().update()

    def show_lines(self, lines: Sequence[Line], *, names_taxonomies: bool, has_uses: bool) -> None:
        """Show differences, with the columns that say something."""
        self.differences.set_lines(lines)
        self.setColumnHidden(TAXONOMY, not names_taxonomies)
        for column in (ANSWERS, CASES):
            self.setColumnHidden(column, not has_uses)

    def cell_text(self, row: int, column: int) -> str:
        return self.differences.text(row, column)
