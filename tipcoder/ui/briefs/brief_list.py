"""Reads the list of cases with the state of their briefs, and says what its columns show."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QWidget

from tipcoder.services.briefs.desk import BriefLine, list_briefs
from tipcoder.ui.briefs.brief_words import language_name, state_words
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.status_words import StatusWords
from tipcoder.ui.widgets.tables.column_table import ColumnModel, Icon, TableColumn, TwoLineTable
from tipcoder.ui.work_source import WholeSource


class BriefsSource(WholeSource):
    """The lines of the list; of cases that were coded since, those alone are read again.

    Signals:
        listed(lines, is_whole): lines were read, of all cases or of some.
    """

    listed = Signal(object, bool)

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._cases: dict[str, str] = {}
        """Cases that are listed, by their codings."""
        self._stale: set[str] | None = None
        """Cases to be read again, None for all."""
        self._reading: set[str] | None = None

    def want(self) -> None:
        if self.is_outdated and not self.is_working:
            self._reading, self._stale = self._stale, set()
            self._start(partial(list_briefs, self._context.project, self._reading))

    @Slot(object)
    def _take(self, result: Sequence[BriefLine]) -> None:
        if self._reading is None:
            self._cases = {}
        self._cases |= {line.coding: line.case for line in result}
        self.listed.emit(result, self._reading is None)
        self._end()

    @Slot(str)
    def _note_change(self, id: str) -> None:
        case = self._cases.get(id, "")
        if case and self._stale is not None:
            self._stale.add(case)
        else:
            self._stale = None
        super()._note_change(id)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._stale = None
        super()._fail(error)

    @Slot()
    def _stop(self) -> None:
        self._stale = None
        super()._stop()


class BriefList(TwoLineTable):
    """The cases with the states of their briefs, one of them selected.

    Signals:
        case_chosen(case_id): another case is selected.
    """

    case_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.lines: list[BriefLine] = []
        self._lines_model: ColumnModel[BriefLine] = ColumnModel(_columns())
        super().__init__(self._lines_model, _HEIGHT, parent)
        self.setSelectionMode(TwoLineTable.SelectionMode.SingleSelection)
        self.setMinimumWidth(_LEAST)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, _STATE)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("Cases and their briefs"))

    def show_lines(self, lines: Sequence[BriefLine]) -> None:
        """Show these cases."""
        self.lines = list(lines)
        self._lines_model.set_rows(self.lines)

    def put_line(self, line: BriefLine) -> None:
        """Show a case as it is now, if it is listed."""
        row = self.row_of(line.case)
        if row >= 0:
            self.lines[row] = line
            self._lines_model.replace_row(row, line)

    def row_of(self, case: str) -> int:
        """Return the row of a case, -1 for one that is not listed."""
        return next((row for row, line in enumerate(self.lines) if line.case == case), -1)

    @Slot()
    def _tell(self) -> None:
        for index in self.selectionModel().selectedRows():
            self.case_chosen.emit(self.lines[index.row()].case)


_HEIGHT, _LEAST, _STATE = 160, 264, 152
_WORST = ("history", "circle-dashed", "circle-check")


def _columns() -> tuple[TableColumn[BriefLine], ...]:
    return (
        TableColumn(
            lambda: QCoreApplication.translate("BriefList", "Case"),
            text=lambda line: f"{line.number} · {line.title}" if line.title else str(line.number),
        ),
        TableColumn(
            lambda: QCoreApplication.translate("BriefList", "Brief"),
            text=lambda line: "\n".join(f"{of.upper()} {look.words}" for of, look in _looks(line)),
            tip=lambda line: "\n".join(f"{language_name(of)}: {look.words}" for of, look in _looks(line)),
            icon=_icon,
        ),
    )


def _looks(line: BriefLine) -> list[tuple[str, StatusWords]]:
    return [(of, state_words(state, line.open_texts[of])) for of, state in line.states.items()]


def _icon(line: BriefLine) -> Icon:
    """Return the icon of the language that needs a person most."""
    looks = sorted((look for _, look in _looks(line)), key=lambda look: _WORST.index(look.icon))
    return looks[0].icon, looks[0].colour
