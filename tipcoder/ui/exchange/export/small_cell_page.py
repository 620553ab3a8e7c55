"""Page of the export dialog: combinations of answers that single out persons."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipcoder.domain.answers import AnswerState
from tipcoder.languages import ui_language
from tipcoder.services.exporting.export import SmallCells
from tipcoder.ui.text.status_words import state_name
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

_MOST_ROWS = 200
_SEPARATOR = " · "


class SmallCellPage(Retranslating, QWidget):
    """The third step: nothing to decide, but a reason to go back and choose other cases."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[SmallCells] = ()
        self._counts = PlainLabel(self)
        self._counts.setWordWrap(True)
        self.table = WrappedTable(3, (1,), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._counts)
        layout.addWidget(self.table, 1)
        self.retranslate()

    def show_cells(self, found: Sequence[SmallCells]) -> None:
        """Show these, those of fewest persons first."""
        self._found = [cells for cells in found if cells.combinations]
        self.retranslate()

    def retranslate(self) -> None:
        self._counts.setText("\n".join(self._count_sentence(cells) for cells in self._found))
        headers = (self.tr("Roster"), self.tr("Answers"), self.tr("Persons"))
        self.table.show_rows(headers, list(self._rows()))
        self.table.setAccessibleName(self.tr("Combinations of answers"))

    def _count_sentence(self, cells: SmallCells) -> str:
        said = self.tr("{roster}: {count} combinations of {questions}; {unique} of one person.")
        number = ui_language.locale().toString
        return said.format(
            roster=cells.label,
            count=number(len(cells.combinations)),
            questions=", ".join(cells.questions),
            unique=number(cells.unique),
        )

    def _rows(self) -> Iterator[tuple[TableCell, ...]]:
        found = sorted(
            ((one.persons, cells.label, one.values) for cells in self._found for one in cells.combinations),
            key=lambda one: one[0],
        )
        number = ui_language.locale().toString
        for persons, label, values in found[:_MOST_ROWS]:
            yield TableCell(label), TableCell(_SEPARATOR.join(map(_value_text, values))), TableCell(number(persons))


def _value_text(value: str) -> str:
    if value in set(AnswerState):
        return state_name(AnswerState(value))
    return value or "–"
