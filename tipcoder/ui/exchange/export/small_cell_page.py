"""Page of persons who can be recognised by a few answers that would leave, and of what can leave less exactly."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from tipcoder.domain.answers import QUESTION_STATES, AnswerState
from tipcoder.languages import ui_language
from tipcoder.messages import sentence
from tipcoder.services.exporting.export import (
    Attribute,
    Leaving,
    SmallCells,
    coarser_by_names,
    small_cells_fault,
)
from tipcoder.ui.text.status_words import state_name
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

_MOST_ROWS = 200
_SEPARATOR = " · "
_HEIGHT = 190


class SmallCellPage(Retranslating, QWidget):
    """A step of its own: who can be recognised, and by which answers; of each it can be chosen how much leaves.

    Signals:
        changed: something else is chosen of how answers leave, and what follows from it is to be shown.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[SmallCells] = ()
        self._attributes: Sequence[Attribute] = ()
        self.ways: dict[str, QComboBox] = {}
        """Form in which the answers to each question leave, by its name."""
        self._counts = PlainLabel(self)
        self._counts.setWordWrap(True)
        self.attributes = WrappedTable(3, (0,), self)
        self.table = WrappedTable(3, (1,), self)
        for table in (self.attributes, self.table):
            table.setMinimumHeight(_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._counts)
        layout.addWidget(self.attributes, 1)
        layout.addWidget(self.table, 1)
        self.retranslate()

    def heading(self) -> tuple[str, str]:
        """Return what the step is about, as heading and introduction of its dialog."""
        return self.tr("Who can be recognised"), self.tr(
            "Whoever knows these answers of a person finds the rest in the file. Let less leave, or accept it."
        )

    def show_cells(self, found: Sequence[SmallCells]) -> None:
        """Show these, those of fewest persons first."""
        self._found = [cells for cells in found if cells.is_small]
        self._show_found()

    def show_attributes(self, attributes: Sequence[Attribute]) -> None:
        """Show by what persons are recognised; what was chosen before stays so where it can be."""
        before = self.coarser()
        self._attributes = attributes
        self._make_ways(before)

    def coarser(self) -> dict[str, Leaving]:
        """Return the questions of which less leaves than the framework lets go."""
        chosen = {name: Leaving(way.currentData()) for name, way in self.ways.items() if way.currentIndex() > 0}
        general = [name for name, how in chosen.items() if how is Leaving.GROUP]
        return dict(coarser_by_names(general, [name for name in chosen if name not in general]))

    def retranslate(self) -> None:
        self._make_ways(self.coarser())
        self.attributes.setAccessibleName(self.tr("What a person can be recognised by"))
        self.table.setAccessibleName(self.tr("Combinations of answers"))
        self._show_found()

    @Slot()
    def _change(self) -> None:
        self.changed.emit()

    def _make_ways(self, chosen: dict[str, Leaving]) -> None:
        headers = (self.tr("What a person can be recognised by"), self.tr("Roster"), self.tr("How it leaves"))
        self.attributes.show_rows(
            headers, [(TableCell(one.label), TableCell(one.level), TableCell("")) for one in self._attributes]
        )
        self.ways = {}
        for row, attribute in enumerate(self._attributes):
            way = QComboBox(self.attributes)
            for place, how in enumerate(attribute.choices):
                way.addItem(self._way_name(how, is_first=place == 0), how)
            way.setAccessibleName(attribute.label)
            way.setCurrentIndex(max(0, way.findData(chosen.get(attribute.name, attribute.choices[0]))))
            way.currentIndexChanged.connect(self._change)
            self.attributes.setCellWidget(row, 2, way)
            self.ways[attribute.name] = way
        width = max((way.sizeHint().width() for way in self.ways.values()), default=0)
        self.attributes.horizontalHeader().setMinimumSectionSize(width)

    def _way_name(self, how: Leaving, *, is_first: bool) -> str:
        match how:
            case Leaving.WITHHELD:
                return self.tr("Stays here")
            case Leaving.YEAR:
                return self.tr("The year")
            case Leaving.LEVEL:
                return self.tr("The level of the court")
            case Leaving.GROUP:
                return self.tr("In groups") if is_first else self.tr("More general")
        return self.tr("As it is")

    def _show_found(self) -> None:
        nobody = self.tr("Nobody can be recognised by these answers.")
        self._counts.setText("\n".join(sentence(small_cells_fault(cells)) for cells in self._found) or nobody)
        headers = (self.tr("Roster"), self.tr("Answers"), self.tr("Persons"))
        self.table.show_rows(headers, list(self._rows()))

    def _rows(self) -> Iterator[tuple[TableCell, ...]]:
        found = sorted(
            ((one.persons, cells.label, one.values) for cells in self._found for one in cells.combinations),
            key=lambda one: one[0],
        )
        number = ui_language.locale().toString
        for persons, label, values in found[:_MOST_ROWS]:
            yield TableCell(label), TableCell(_joined(values)), TableCell(number(persons))


def _joined(values: Iterable[str]) -> str:
    return _SEPARATOR.join(map(_value_text, values))


def _value_text(value: str) -> str:
    if value in QUESTION_STATES:
        return state_name(AnswerState(value))
    return value or "–"
