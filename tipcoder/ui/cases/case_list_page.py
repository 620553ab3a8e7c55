"""Page with the cases of a project: to filter, add, open and remove them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tipcoder.domain.projects import SUFFIX, Case, CodingRole, CodingStatus
from tipcoder.errors import UserError
from tipcoder.services import cases
from tipcoder.services import cases as case_services
from tipcoder.services.bin import count_removed
from tipcoder.services.double_coding.statuses import set_status
from tipcoder.services.projects import OpenProject
from tipcoder.services.remarks import count_open
from tipcoder.ui import icons, theme
from tipcoder.ui.actions.bound_actions import BoundActions
from tipcoder.ui.cases.case_adding import WORKBOOK, CaseAdding, accept_copy, dropped_files, has_ending
from tipcoder.ui.cases.case_filter_bar import CaseFilterBar
from tipcoder.ui.cases.case_removal import CaseRemoval
from tipcoder.ui.cases.case_table import CaseColumns, CaseTableView
from tipcoder.ui.cases.empty_state import EmptyState
from tipcoder.ui.cases.status_menu import StatusMenu
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.names import delivered_words
from tipcoder.ui.widgets.banner import INFO, Banner
from tipcoder.ui.widgets.overflow_row import OverflowRow
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating


@dataclass(frozen=True, slots=True)
class CaseListing:
    """Reading of the cases of a project, and of which reading it is the result."""

    reading: int
    cases: tuple[Case, ...]
    remarks: Mapping[str, int]


def read_cases(project: OpenProject, reading: int) -> CaseListing:
    """Return all cases and how many open remarks each has, as the result of this reading."""
    return CaseListing(reading, cases.list_cases(project), count_open(project))


class CaseListPage(Retranslating, QWidget):
    """Reads the cases again, in the background, whenever something says that they changed.

    Signals:
        listed: all cases are shown as they are now.
        case_opened(coding_id): the person wants to code a case.
        status_asked(coding_id, CodingStatus): a status that the person is asked about with the coding open.
        export_wanted: the person wants the workbook.
        bin_wanted: the person wants to see what was removed.
    """

    listed = Signal()
    case_opened = Signal(str)
    status_asked = Signal(str, object)
    export_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner(self, floats=True)
        self.context = context = context.with_banner(self.banner)
        self._is_stale = False
        self._readings = 0
        self._is_reading = self._is_known = self._wants_focus = False
        self._removed = 0
        self._selects = ""
        """Id of a case that is to be selected once it is listed."""
        self.table = CaseTableView(self)
        self.columns = CaseColumns(self.table, context.settings, self)
        self.adding = CaseAdding(context, self)
        self.removal = CaseRemoval(context, self)
        self._make_buttons()
        self._lay_out()
        self.setAcceptDrops(self._takes_cases and not context.project.is_read_only)
        self.add_cases_button.setEnabled(self._takes_cases)
        self.add_case_button.setEnabled(self._takes_cases)
        self.empty_state.action_button.setEnabled(self._takes_cases)
        if context.project.project.is_regional:
            # What was delivered is read here, and changed in its country.
            for widget in (*self.adding_buttons(), self.remove_button, self.status_button):
                widget.hide()
            self.filters.show_statuses(False)
            theme.set_role(self.open_button, "primary")
            icons.set_icon(self.open_button, "book-open", "accent_text")
        context.events.cases_changed.connect(self._show_case)
        context.events.coding_changed.connect(self._show_coding)
        self.adding.cases_made.connect(self._select_made)
        self.adding.case_made.connect(self.case_opened)
        self.removal.came_back.connect(self.table.select_case)
        self.retranslate()
        self.show_cases()
        self._offer_actions()

    def retranslate(self) -> None:
        self.add_cases_button.setText(self.tr("Add judgments…"))
        self.add_cases_button.setToolTip(self.tr("Make a case of each file, or one case of all"))
        self.add_case_button.setText(self.tr("Add case"))
        self.add_case_button.setToolTip(self.tr("Add a case without a judgment (Ctrl+N)"))
        self.add_judgment_button.setText(self.tr("Add to case…"))
        self.add_judgment_button.setToolTip(self.tr("Add judgments to the selected case"))
        self.open_button.setText(self.tr("Open"))
        self.remove_button.setAccessibleName(self.tr("Remove"))
        self.remove_button.setToolTip(self.tr("Remove the selected case (Delete); it can be brought back"))
        self.status_button.setText(self.tr("Status"))
        self.status_button.setToolTip(self.tr("Say how far the coding of the case is (F4)"))
        self.export_button.setText(self.tr("Export…"))
        self.empty_state.set_texts(
            self.tr("No cases yet"),
            self.tr("Add a case for each set of criminal proceedings, or drop judgment files here: PDF, Word or text."),
            self.tr("Add judgments…"),
        )
        self.nothing_found.setText(self.tr("No case is like this."))
        self.bin_button.setToolTip(self.tr("See what was removed, and bring it back"))
        self._count_cases()
        self._show_removed(self._removed)

    @Slot()
    def show_cases(self) -> None:
        """Read all cases again, and keep the selected one selected."""
        self._is_stale = False
        self._is_reading = True
        self._readings += 1
        work = partial(read_cases, self.context.project, self._readings)
        self.context.tasks.read(work, done=self._show_listing, failed=self.banner.show_error)
        self._count_removed()

    @Slot(object)
    def _show_listing(self, listing: CaseListing) -> None:
        if listing.reading != self._readings:
            return  # it was read once more meanwhile
        self._is_reading = False
        if self._is_stale:  # a case changed while all were read
            self.show_cases()
            return
        before = self.table.selected_case()
        selected = self._selects or (before.id if before is not None else "")
        self._selects = ""
        self.table.show_cases(listing.cases, listing.remarks)
        if selected:
            self.table.select_case(selected)
        self._is_known = True
        self._count_cases()
        if self._wants_focus and self.table.hasFocus():
            self.take_focus()
        self.listed.emit()

    @Slot(str)
    def _show_case(self, case_id: str) -> None:
        """Show one case as it is now, or no longer; all of them if several changed."""
        if not case_id:
            self.show_cases()
            return
        self._is_stale |= self._is_reading
        case = case_services.find_case(self.context.project, case_id)
        if case is None:
            self.table.cases.drop_case(case_id)
        else:
            self.table.cases.put_case(case, count_open(self.context.project).get(case_id, 0))
        self._count_cases()
        self._count_removed()

    @Slot()
    def add_case(self) -> None:
        """Add an empty case and open it."""
        if not self._takes_cases:
            return
        case = case_services.add_case(self.context.project)
        self.context.events.cases_changed.emit(case.id)
        self.table.select_case(case.id)
        self.case_opened.emit(case.coding.id)

    @Slot()
    def add_judgment(self) -> None:
        """Add judgments to the selected case from files that the person chooses."""
        case = self.table.selected_case()
        if case is not None:
            self.adding.add_to_case(case)

    @Slot(str)
    def _select_made(self, case_id: str) -> None:
        self._selects = case_id

    def adding_buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons that add cases and judgments."""
        return (self.add_cases_button, self.add_case_button, self.add_judgment_button, self.empty_state.action_button)

    @property
    def is_listed(self) -> bool:
        """Return whether the cases were read and are shown."""
        return self._is_known

    def take_focus(self) -> None:
        """Put the keyboard where work goes on."""
        self._wants_focus = not self._is_known
        is_empty = self._is_known and not self.table.cases.rowCount()
        (self.empty_state.action_button if is_empty else self.table).setFocus()

    @Slot()
    def open_case(self) -> None:
        """Open the selected case for coding."""
        case = self.table.selected_case()
        if case is not None:
            self._open(case)

    @Slot()
    def remove_case(self) -> None:
        """Remove the selected case at once, and offer to bring it back."""
        case = self.table.selected_case()
        if case is None or self.context.project.is_read_only or self._is_of_second:
            return
        if case.coding.is_delivered:
            self.banner.show_message(INFO, partial(delivered_words, case.coding))
            return
        self.removal.remove(case)
        self.take_focus()  # the button that was pressed may be off now, and Ctrl+Z is to go to the list

    @Slot()
    def offer_statuses(self) -> None:
        """Let the person choose the status of the selected case by the keyboard."""
        if self.status_button.isEnabled():
            button = self.tools.anchor(self.status_button)
            self.status_menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
            self.status_menu.setActiveAction(self.status_menu.actions()[0])

    @Slot(object)
    def _set_status(self, status: CodingStatus) -> None:
        case = self.table.selected_case()
        if case is None:
            return
        counts = case.coding.completeness
        is_faulty = status is CodingStatus.SUBMITTED and counts.missing + counts.wrong > 0
        if is_faulty or (case.status.is_done and not status.is_done):
            self.status_asked.emit(case.coding.id, status)
            return
        try:
            set_status(self.context.project, [case], status)
        except UserError as error:
            self.banner.show_error(error)
            return
        self.context.events.cases_changed.emit(case.id)
        self.table.select_case(case.id)
        self.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.show_cases()

    @Slot(str)
    def _show_coding(self, coding_id: str) -> None:
        """Read a case again; later, if nobody sees it now: every answer given on another page comes through here."""
        if not self.isVisible() or self._is_reading:
            self._is_stale = True
            return
        case = self.table.cases.case_of(coding_id)
        if case is not None:
            self.table.cases.set_case(case_services.get_case(self.context.project, case.id))

    @Slot(object)
    def _open(self, case: Case) -> None:
        self.case_opened.emit(case.coding.id)

    @Slot()
    def _filter(self) -> None:
        shown = self.filters.shown()
        self.table.proxy.set_filter(shown.words, shown.status)
        self._count_cases()

    @Slot()
    def _offer_actions(self) -> None:
        case = self.table.selected_case()
        self.open_button.setEnabled(case is not None)
        can_change = case is not None and not case.coding.is_delivered and not self._is_of_second
        for button in (self.add_judgment_button, self.remove_button):
            button.setEnabled(can_change)
        can_be_set = case is not None and not case.coding.is_delivered and not self.context.project.is_read_only
        self.status_button.setEnabled(can_be_set)
        if case is not None:
            self.status_menu.show_status(case.status)

    @property
    def _takes_cases(self) -> bool:
        """Return whether a person adds cases here: those of a region are delivered."""
        return not self._is_of_second and not self.context.project.project.is_regional

    @property
    def _is_of_second(self) -> bool:
        """Return whether a second coder is at work, who codes the cases that are there."""
        return self.context.project.project.role is CodingRole.SECOND

    def _count_cases(self) -> None:
        total, shown = self.table.cases.rowCount(), self.table.proxy.rowCount()
        if shown == total:
            self.count_label.setText(self.tr("%n case(s)", "", total))
        else:
            self.count_label.setText(self.tr("{shown} of {total}").format(shown=shown, total=total))
        found = self.table if shown or not self._is_known else self.nothing_found
        self._stack.setCurrentWidget(self.empty_state if self._is_known and not total else found)
        self.export_button.setEnabled(total > 0)

    def _count_removed(self) -> None:
        work = partial(count_removed, self.context.project)
        self.context.tasks.read(work, done=self._show_removed, failed=self.banner.show_error)

    @Slot(object)
    def _show_removed(self, count: int) -> None:
        self._removed = count
        self.bin_button.setText(self.tr("Removed: {count}").format(count=count))
        self.bin_button.setVisible(count > 0)

    def _make_buttons(self) -> None:
        self.tools = OverflowRow(self)
        self.add_cases_button = QPushButton(self)
        self.add_case_button = QPushButton(self)
        self.add_judgment_button = QPushButton(self)
        self.open_button = QPushButton(self)
        self.remove_button = QPushButton(self)
        self.status_button = QPushButton(self)
        self.status_menu = StatusMenu(self)
        self.status_button.setMenu(self.status_menu)
        icons.set_icon(self.status_button, "circle-check", "text")
        self.status_menu.status_chosen.connect(self._set_status)
        self.export_button = QPushButton(self)
        self.bin_button = QPushButton(self)
        self.filters = CaseFilterBar(self.context, self)
        theme.set_role(self.add_cases_button, "primary")
        theme.set_role(self.bin_button, "quiet")
        for button, icon, colour, slot in (
            (self.add_cases_button, "file-plus", "accent_text", self.adding.add_cases),
            (self.add_case_button, "plus", "text", self.add_case),
            (self.add_judgment_button, "file-plus", "text", self.add_judgment),
            (self.open_button, "book-open", "text", self.open_case),
            (self.remove_button, "trash-2", "text", self.remove_case),
            (self.export_button, "file-spreadsheet", "text", self.export_wanted),
            (self.bin_button, "trash-2", "accent", self.bin_wanted),
        ):
            icons.set_icon(button, icon, colour)
            button.clicked.connect(slot)
        self.filters.changed.connect(self._filter)
        self.table.case_chosen.connect(self._open)
        self.table.removal_wanted.connect(self.remove_case)
        self.table.selection_changed.connect(self._offer_actions)
        self._bind_actions()

    def _bind_actions(self) -> None:
        bound = self.bound_actions = BoundActions(self)
        bound.bind("add_case", self.add_case, self.add_case_button.isEnabled)
        bound.bind("add_cases", self.adding.add_cases, self.add_cases_button.isEnabled)
        bound.bind("add_folder", self.adding.add_folder, self.add_cases_button.isEnabled)
        bound.bind("add_judgment", self.add_judgment, self.add_judgment_button.isEnabled)
        bound.bind("open_case", self.open_case, self.open_button.isEnabled, has_keys=False)
        bound.bind("remove_case", self.remove_case, self.remove_button.isEnabled, has_keys=False)
        bound.bind("case_status", self.offer_statuses, self.status_button.isEnabled)
        bound.bind("find", self.filters.words.setFocus)
        bound.bind("case_columns", self.columns.open, self.table.isVisible)
        bound.bind("saved_filters", self.filters.saved.open)
        bound.bind("undo", self.removal.undo)
        bound.bind("redo", self.removal.redo)

    def _lay_out(self) -> None:
        self.count_label = PlainLabel(self)
        theme.set_role(self.count_label, "muted")
        self.empty_state = EmptyState("gavel", self)
        self.empty_state.action_button.clicked.connect(self.adding.add_cases)
        self.nothing_found = PlainLabel(self)
        self.nothing_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_role(self.nothing_found, "muted")
        self._stack = QStackedWidget(self)
        for widget in (self.table, self.empty_state, self.nothing_found):
            self._stack.addWidget(widget)
        for button in (
            self.add_cases_button,
            self.add_case_button,
            self.open_button,
            self.status_button,
            self.add_judgment_button,
            self.remove_button,
        ):
            self.tools.add(button)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.tools, 1)
        bar.addWidget(self.count_label)
        bar.addWidget(self.filters)
        bar.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(bar)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.bin_button, 0, Qt.AlignmentFlag.AlignLeft)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        files = dropped_files(event)
        if files and not any(has_ending(files, ending) for ending in (SUFFIX, WORKBOOK)):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.adding.add_files(dropped_files(event))
        accept_copy(event)
