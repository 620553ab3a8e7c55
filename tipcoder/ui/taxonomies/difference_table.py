"""Table of differences between versions of taxonomies, sorted by class, and remarks on the file that was read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtWidgets import QHeaderView, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.languages import ui_language
from tipcoder.messages.differences import effect_name, term_sentence
from tipcoder.services.taxonomies.taxonomy_queries import Effect, Use
from tipcoder.services.taxonomy_files import TermDifference
from tipcoder.ui import icons
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import ColumnModel, TableColumn, TwoLineTable
from tipcoder.ui.widgets.tables.filter_bar import FilterBar

EFFECT, TAXONOMY, CHANGE, ANSWERS, CASES = range(5)
EFFECT_ICONS = {
    Effect.CODINGS: ("circle-alert", "danger"),
    Effect.LOOK: ("triangle-alert", "warning"),
    Effect.SAFE: ("circle-check", "success"),
}
"""Order by the attention needed, most first."""
HEIGHT = 280
TAXONOMY_WIDTH = 160

LINES = 5


def effect_filters() -> FilterBar:
    """Make the buttons that show the differences of one class."""
    return FilterBar(tuple(EFFECT_ICONS), lambda change: change.effect, effect_name)


def _count(count: int) -> str:
    return ui_language.locale().toString(count) if count else ""


@dataclass(frozen=True, slots=True)
class TaxonomyChange:
    """One difference, or, without one, a whole taxonomy that is `new` or, without that, only in the older version."""

    old: Taxonomy | None
    new: Taxonomy | None
    difference: TermDifference | None = None
    use: Use | None = None

    @property
    def effect(self) -> Effect:
        """Effect on codings."""
        return self.difference.effect if self.difference is not None else Effect.SAFE

    @property
    def taxonomy(self) -> Taxonomy | None:
        """The newer version, else the older one."""
        return self.new or self.old


def _title(change: TaxonomyChange) -> str:
    return change.taxonomy.title(ui_language.current()) if change.taxonomy is not None else ""


class DifferenceModel(ColumnModel[TaxonomyChange]):
    """Differences in the order of their classes."""

    def __init__(self, parent: QObject | None = None) -> None:
        columns: tuple[TableColumn[TaxonomyChange], ...] = (
            TableColumn(
                lambda: QCoreApplication.translate("DifferenceModel", "Class"),
                text=lambda change: effect_name(change.effect),
                icon=lambda change: EFFECT_ICONS[change.effect],
                colour=lambda change: EFFECT_ICONS[change.effect][1],
            ),
            TableColumn(lambda: QCoreApplication.translate("DifferenceModel", "Taxonomy"), text=_title),
            TableColumn(lambda: QCoreApplication.translate("DifferenceModel", "Change"), text=self._sentence),
            TableColumn(
                lambda: QCoreApplication.translate("DifferenceModel", "Answers"),
                text=lambda change: _count(change.use.answers) if change.use is not None else "",
            ),
            TableColumn(
                lambda: QCoreApplication.translate("DifferenceModel", "Coded cases"),
                text=lambda change: _count(change.use.cases) if change.use is not None and change.use.answers else "",
            ),
        )
        super().__init__(columns, parent)
        self._labels: dict[str, dict[str, str]] = {}

    def set_rows(self, rows: Iterable[TaxonomyChange]) -> None:
        self._labels = {}
        super().set_rows(sorted(rows, key=lambda change: tuple(EFFECT_ICONS).index(change.effect)))

    def _sentence(self, change: TaxonomyChange) -> str:
        difference = change.difference
        if difference is None:
            return self._whole(change)
        values = {
            "term": self._label(change, difference.code),
            "code": difference.code,
            "property": difference.property,
            "of": difference.of,
            "old": difference.old,
            "new": difference.new,
        }
        return term_sentence(difference.change, values)

    def _whole(self, change: TaxonomyChange) -> str:
        if change.new is None:
            return self.tr("Is not in the file.")
        terms = self.tr("%n term(s)", "", len(change.new.terms))
        return self.tr("A new taxonomy: {terms}.").format(terms=terms)

    def _label(self, change: TaxonomyChange, code: str) -> str:
        versions = [version for version in (change.old, change.new) if version is not None]
        key = versions[-1].id
        if key not in self._labels:
            language = ui_language.current()
            self._labels[key] = {term.code: term.label(language) for version in versions for term in version.terms}
        return self._labels[key].get(code, code)


class DifferenceTable(TwoLineTable):
    """Differences, those that ask for most attention first; `has_uses` shows how many answers and cases they touch."""

    def __init__(self, parent: QWidget | None = None, *, has_uses: bool) -> None:
        self.differences = DifferenceModel()
        super().__init__(self.differences, HEIGHT, parent)
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(20)
        self.setColumnWidth(TAXONOMY, TAXONOMY_WIDTH)
        for column in (EFFECT, CHANGE, ANSWERS, CASES):
            mode = QHeaderView.ResizeMode.Stretch if column == CHANGE else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        for column in (ANSWERS, CASES):
            self.setColumnHidden(column, not has_uses)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Differences"))

    def name_taxonomies(self, changes: Iterable[TaxonomyChange]) -> None:
        """Show the column of taxonomies, if these changes are of several."""
        ids = {change.taxonomy.id for change in changes if change.taxonomy is not None}
        self.setColumnHidden(TAXONOMY, len(ids) < 2)


class FileRemarks(Retranslating, QWidget):
    """Remarks on a file that was read: counted in one line, and listed in full when that is opened.

    Hidden while there are none.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.button = QToolButton(self)
        self.button.setCheckable(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        icons.set_icon(self.button, "triangle-alert", "warning")
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 20)
        self.text.hide()
        self.button.toggled.connect(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button)
        layout.addWidget(self.text)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.button.setText(self.tr("%n remark(s) on the file", "", self._count))
        self.text.setAccessibleName(self.tr("Remarks on the file"))

    def say(self, sentences: Sequence[str]) -> None:
        """Show these remarks; a few are shown at once."""
        self._count = len(sentences)
        self.text.setPlainText("\n".join(sentences))
        self.setVisible(bool(sentences))
        self.button.setChecked(bool(sentences))
        self.retranslate()

    @Slot(bool)
    def _open(self, is_open: bool) -> None:
        self.text.setVisible(is_open)
