"""Part of the page on quality with what is missing, wrong or doubtful in all cases."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import Case
from tipcoder.languages import ui_language
from tipcoder.services.cases import list_cases
from tipcoder.services.checking import PlacedFault, check_cases
from tipcoder.ui.cases.empty_state import EmptyState
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.gap_splitter import GapSplitter
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import ColumnModel, Icon, RowRole, TableColumn, TwoLineTable
from tipcoder.ui.widgets.tables.filter_bar import FilterBar
from tipcoder.ui.widgets.tables.filtered_table import FilteredTable
from tipcoder.ui.work_source import WorkSource
from tipcoder.ui.work_strip import WorkStrip

AT_ONCE = 25
"""Cases at least after which what was found is shown."""
SHARES = 20
"""Times at most that what was found is shown."""


class FaultSource(WorkSource):
    """Checks what changed since it was checked last."""

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self.cases: tuple[Case, ...] = ()
        self._is_stopped = False
        self._is_listed = False
        self._found: dict[str, tuple[PlacedFault, ...]] = {}
        self._language = ""
        self._before = 0
        events = context.events
        events.cases_changed.connect(self._note_case)
        events.coding_changed.connect(self._note_coding)
        events.taxonomies_changed.connect(self._note_terms)

    def found(self) -> Mapping[str, tuple[PlacedFault, ...]]:
        """Return what was found so far by the id of the case."""
        return self._found

    @property
    def is_stopped(self) -> bool:
        return self._is_stopped

    def want(self) -> None:
        if self.is_working:
            return
        if self._language != ui_language.current():
            self._language, self._found = ui_language.current(), {}
        self._is_stopped = False
        if not self._is_listed:
            self.is_working = self._is_listed = True
            self.changed.emit()
            self._context.tasks.read(
                partial(list_cases, self._context.project), done=self._take_cases, failed=self._fail
            )
        else:
            self._go_on()

    @Slot()
    def cancel(self) -> None:
        self._is_stopped = True
        super().cancel()

    @Slot(object)
    def _take_cases(self, cases: tuple[Case, ...]) -> None:
        self.cases = cases
        known = {case.id for case in cases}
        self._found = {case: found for case, found in self._found.items() if case in known}
        self.is_working = False
        self._go_on()

    def _go_on(self) -> None:
        left = [case for case in self.cases if case.id not in self._found]
        if self._is_stopped or not left:
            self.changed.emit()
            return
        self.is_working = True
        self.changed.emit()
        self._before = len(self.cases) - len(left)
        some = left[: max(AT_ONCE, len(self.cases) // SHARES)]
        work = partial(check_cases, self._context.project, some, self._language)
        task = self._context.tasks.read(
            work, done=self._take_found, failed=self._fail, progressed=self._tell, cancelled=self._end
        )
        self._task = task if self.is_working else None  # it may be done already

    @Slot(object)
    def _take_found(self, found: Mapping[str, tuple[PlacedFault, ...]]) -> None:
        self._task, self.is_working = None, False
        if not self._is_listed or self._language != ui_language.current():  # changed meanwhile
            self._end()
            self.want()
            return
        self._found.update(found)
        self._go_on()

    @Slot(object)
    def _tell(self, progress: Progress) -> None:
        self.progressed.emit(Progress(self._before + progress.done, len(self.cases)))

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._is_stopped, self._is_listed = True, False
        self._end()
        self.failed.emit(error)

    @Slot(str)
    def _note_case(self, case_id: str) -> None:
        self._forget([case_id] if case_id else list(self._found))

    @Slot(str)
    def _note_coding(self, coding_id: str) -> None:
        self._forget([case.id for case in self.cases if case.coding.id == coding_id])

    @Slot(str)
    def _note_terms(self, _taxonomy: str) -> None:
        self._forget(list(self._found))

    def _forget(self, cases: list[str]) -> None:
        self._is_listed = False
        for case in cases:
            self._found.pop(case, None)
        self.outdated.emit()


HEIGHT = 160
NUMBER, KIND, PLACE, MESSAGE = range(4)
_WIDTHS = {NUMBER: 64, KIND: 176}
_SHARES = (400, 900)
_ICONS: dict[str, Icon] = {
    "case_answer_wrong": ("circle-alert", "danger"),
    "case_answer_missing": ("circle-dashed", "warning"),
    "case_evidence_missing": ("quote", "warning"),
    "case_answer_doubtful": ("triangle-alert", "warning"),
    "case_without_judgment": ("file-plus", "muted"),
    "case_entry_due": ("plus", "accent"),
}
"""Kinds of what is found by the code of its sentence, those that weigh most first."""
_KINDS = tuple(_ICONS)


def fault_name(code: str) -> str:
    """Return what kind of fault it is."""
    return {
        "case_answer_missing": QCoreApplication.translate("FaultsTab", "Answer missing"),
        "case_evidence_missing": QCoreApplication.translate("FaultsTab", "Passage missing"),
        "case_answer_wrong": QCoreApplication.translate("FaultsTab", "Wrong"),
        "case_answer_doubtful": QCoreApplication.translate("FaultsTab", "To be checked"),
        "case_entry_due": QCoreApplication.translate("FaultsTab", "Entry suggested"),
        "case_without_judgment": QCoreApplication.translate("FaultsTab", "No judgment yet"),
    }[code]


@dataclass(frozen=True, slots=True)
class FaultRow:
    """Something that was found in a case."""

    case: Case
    ref: Ref
    code: str
    place: str
    message: str


@dataclass(frozen=True, slots=True)
class CheckedCase:
    """A case with how much was found of each kind; None before it was checked. Without a case it stands for all."""

    case: Case | None
    counts: Counter[str] | None


def _case_words(row: CheckedCase) -> str:
    if row.case is None:
        return QCoreApplication.translate("FaultsTab", "All cases")
    title = row.case.title or row.case.first_judgment or QCoreApplication.translate("FaultsTab", "No title yet")
    return f"{row.case.number}  {title}"


def _counted_words(row: CheckedCase) -> str:
    if row.counts is None:
        return QCoreApplication.translate("FaultsTab", "Not checked yet")
    if not row.counts:
        return QCoreApplication.translate("FaultsTab", "Nothing to do")
    return ", ".join(f"{fault_name(code)}: {row.counts[code]}" for code in _KINDS if row.counts[code])


def _case_icon(row: CheckedCase) -> Icon:
    if row.case is None or row.counts is None:
        return None
    return next((_ICONS[code] for code in _KINDS if row.counts[code]), ("circle-check", "success"))


_CASES: tuple[TableColumn[CheckedCase], ...] = (
    TableColumn(
        lambda: QCoreApplication.translate("FaultsTab", "Case"),
        text=lambda row: f"{_case_words(row)}\n{_counted_words(row)}",
        icon=_case_icon,
    ),
)
_FAULTS: tuple[TableColumn[FaultRow], ...] = (
    TableColumn(lambda: QCoreApplication.translate("FaultsTab", "Case"), text=lambda row: str(row.case.number)),
    TableColumn(
        lambda: QCoreApplication.translate("FaultsTab", "What"),
        text=lambda row: fault_name(row.code),
        icon=lambda row: _ICONS[row.code],
    ),
    TableColumn(lambda: QCoreApplication.translate("FaultsTab", "Where"), text=lambda row: row.place),
    TableColumn(lambda: QCoreApplication.translate("FaultsTab", "Explanation"), text=lambda row: row.message),
)


class FaultsTab(Retranslating, QWidget):
    """Shows what `FaultSource` found, and wants it whenever it is looked at.

    Signals:
        place_wanted(case_id, Ref): the person wants to mend something in its case.
    """

    place_wanted = Signal(str, object)

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._source = FaultSource(context, self)
        self._rows: list[CheckedCase] = []
        self._faults: dict[str, tuple[FaultRow, ...]] = {}
        """By the id of the case."""
        self._made: dict[str, tuple[tuple[PlacedFault, ...], tuple[FaultRow, ...]]] = {}
        """The rows with what they were made of, by the id of the case: only what is new is made again."""
        self.strip = WorkStrip(self)
        self.cases: ColumnModel[CheckedCase] = ColumnModel(_CASES)
        self.case_table = TwoLineTable(self.cases, HEIGHT, self)
        filters = FilterBar(_KINDS, lambda row: row.code, fault_name, hides_empty=True)
        self.faults = FilteredTable(filters, _FAULTS, HEIGHT, _WIDTHS, self)
        self.empty_state = EmptyState("circle-check", self)
        self.empty_state.action_button.hide()
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.case_table.setAccessibleName(self.tr("Cases"))
        self.faults.table.setAccessibleName(self.tr("What is missing, wrong or doubtful"))
        self.faults.open_button.setText(self.tr("Open the case there"))
        self.faults.open_button.setToolTip(self.tr("Open the case at this place (Enter)"))
        self.empty_state.set_texts(
            self.tr("No cases yet"), self.tr("What is missing or wrong in any case is listed here."), ""
        )
        if self.isVisible():
            self._source.want()

    def take_focus(self) -> None:
        """Put the keyboard where work goes on."""
        (self.faults.table if self.faults.selected() is not None else self.case_table).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._source.want()

    @Slot(object)
    def _open(self, fault: FaultRow) -> None:
        self.place_wanted.emit(fault.case.id, fault.ref)

    @Slot()
    def _show_cases(self) -> None:
        source = self._source
        self._stack.setCurrentWidget(self._found if source.cases or source.is_working else self.empty_state)
        found = source.found()
        before, self._made = self._made, {}
        for case in source.cases:
            if (placed := found.get(case.id)) is not None:
                made = before.get(case.id)
                is_same = made is not None and made[0] is placed
                self._made[case.id] = made if is_same and made else (placed, _fault_rows(case, placed))
        self._faults = {case: faults for case, (_, faults) in self._made.items()}
        counts = {case: Counter(fault.code for fault in faults) for case, faults in self._faults.items()}
        everything = Counter(fault.code for faults in self._faults.values() for fault in faults)
        rows = [CheckedCase(None, everything if found else None)]
        rows += [CheckedCase(case, counts.get(case.id)) for case in source.cases]
        self._put_cases(rows)
        self._show_case()

    def _put_cases(self, rows: list[CheckedCase]) -> None:
        """Show the cases; where they are the same ones, the list stays where it is."""
        selected, before = self._selected_case(), self._rows
        self._rows = rows
        if [_id(row) for row in rows] == [_id(row) for row in before]:
            for number, row in enumerate(rows):
                if row != before[number]:
                    self.cases.replace_row(number, row)
            return
        self.cases.set_rows(rows)
        places = [place for place, row in enumerate(rows) if selected is not None and _id(row) == _id(selected)]
        self.case_table.selectRow(places[0] if places else 0)

    def _selected_case(self) -> CheckedCase | None:
        rows = self.case_table.selectionModel().selectedRows()
        found: CheckedCase | None = rows[0].data(RowRole) if rows else None
        return found

    @Slot()
    def _show_case(self) -> None:
        selected = self._selected_case()
        wanted = _id(selected) if selected is not None else ""
        self.faults.table.setColumnHidden(NUMBER, bool(wanted))
        shown = [wanted] if wanted else list(self._faults)
        self.faults.set_rows(row for case in shown for row in self._faults.get(case, ()))

    def _connect(self) -> None:
        self._source.changed.connect(self._show_cases)
        self._source.failed.connect(self._context.banner.show_error)
        self.strip.follow(self._source)
        self.case_table.selectionModel().selectionChanged.connect(self._show_case)
        self.faults.row_opened.connect(self._open)

    def _lay_out(self) -> None:
        self.case_table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._found = GapSplitter((self.case_table, self.faults), self, _SHARES)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._found)
        self._stack.addWidget(self.empty_state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.strip)
        layout.addWidget(self._stack, 1)


def _fault_rows(case: Case, placed: Iterable[PlacedFault]) -> tuple[FaultRow, ...]:
    """Return what was found in a case, what weighs most first."""
    rows = []
    for one in placed:
        values = one.fault.error.values
        message = str(values.get("message", "") or values.get("entry", ""))
        rows.append(FaultRow(case, one.ref, one.fault.error.code, str(values.get("place", "")), message))
    return tuple(sorted(rows, key=lambda row: _KINDS.index(row.code)))


def _id(row: CheckedCase) -> str:
    return row.case.id if row.case is not None else ""
