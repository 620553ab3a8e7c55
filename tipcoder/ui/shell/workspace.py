"""Workspace of an open project: header, banner, pages and status bar."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.domain.curation import CurationKind
from tipcoder.domain.projects import CodingRole, CodingStatus
from tipcoder.domain.searching import SearchResult, UnitKind
from tipcoder.errors import UserError, UserErrors
from tipcoder.messages import sentence
from tipcoder.services import cases as case_services
from tipcoder.services.backups import back_up_if_due
from tipcoder.services.projects import OpenProject, conflict_fault
from tipcoder.ui.actions.bound_actions import BoundActions
from tipcoder.ui.briefs.briefs_page import BriefsPage
from tipcoder.ui.cases.case_adding import WORKBOOK, has_ending
from tipcoder.ui.cases.case_list_page import CaseListPage
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.double_coding.quality.quality_page import QualityPage
from tipcoder.ui.exchange.exchange_page import ExchangePage
from tipcoder.ui.findings.findings_page import FindingsPage
from tipcoder.ui.pages import CASES, CODING, FINDINGS, TAXONOMIES, pages_of
from tipcoder.ui.project_context import ProjectContext, ProjectEvents
from tipcoder.ui.safety.commands import SafetyCommands
from tipcoder.ui.safety.elsewhere import ElsewhereController
from tipcoder.ui.safety.read_only_strip import ReadOnlyStrip
from tipcoder.ui.safety.structure_watch import StructureWatch
from tipcoder.ui.search.search_window import SearchWindow
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.case_steps import CaseSteps
from tipcoder.ui.shell.header import ProjectHeader
from tipcoder.ui.shell.project_commands import ProjectCommands
from tipcoder.ui.shell.project_pages import ProjectPages
from tipcoder.ui.shell.status_bar import StatusBar
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.taxonomies.taxonomies_page import TaxonomiesPage
from tipcoder.ui.widgets.banner import WARNING, Banner

BACKUP_CHECKS = 5 * 60_000
"""Milliseconds after which it is asked again whether a backup is due."""
COUNTS_DELAY = 250
"""Milliseconds after an edit until the status bar counts again: not within the handling of a key press."""


class Workspace(QWidget):
    """Made when a project is opened, gone when it is closed.

    Signals:
        close_wanted: the person is done with this project.
        project_restored(OpenProject): another file was opened, to be shown in place of this project.
        project_moved: the project goes on in a new file.
        damage_found: the file turned out to be damaged; nothing more is to be written to it.
    """

    close_wanted = Signal()
    project_restored = Signal(object)
    project_moved = Signal()
    damage_found = Signal()

    def __init__(self, project: OpenProject, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self._settings = settings
        self._coding_id = ""
        self.events = ProjectEvents(self)
        self.banner = Banner(self, floats=True, lift=48)
        self._context = context = ProjectContext(
            project=project, events=self.events, settings=settings, tasks=tasks, banner=self.banner
        )
        pages = pages_of(context)
        self.header = ProjectHeader(project.project.name, pages, settings.scheme, self)
        self.safety = SafetyCommands(context, self)
        self.elsewhere = ElsewhereController(context, self)
        self.structure_watch = StructureWatch(context, self)
        self.pages = ProjectPages(context, pages, self)
        self.commands = ProjectCommands(context, self.pages, self)
        self.case_steps = CaseSteps(self.pages.cases, self)
        self.status = StatusBar(project, self)
        self.bound_actions = BoundActions(self, Qt.ShortcutContext.WindowShortcut)
        self._backing_up = QTimer(self)
        self._backing_up.setInterval(BACKUP_CHECKS)
        self._backing_up.timeout.connect(self._back_up)
        self._backing_up.start()
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNTS_DELAY)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        if project.is_read_only:
            self.read_only_strip = ReadOnlyStrip(project, self)
            self.read_only_strip.backups_wanted.connect(self.safety.show_backups)
            layout.addWidget(self.read_only_strip)
            self._turn_edits_off()
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.status)
        self._connect()
        self._open_last_place()
        conflict = conflict_fault(project)
        if conflict is not None:
            self.banner.show_message(WARNING, partial(sentence, conflict))

    def show_error(self, error: UserError | UserErrors) -> None:
        """Say what a person can mend."""
        self.banner.show_error(error)

    @Slot(str)
    def open_coding(self, coding_id: str) -> None:
        """Show a coding for the person to work on."""
        self._coding_id = coding_id
        self.header.button_of(CODING).setEnabled(True)
        self.show_page(CODING)

    @Slot(str, object)
    def _set_status(self, coding_id: str, status: CodingStatus) -> None:
        self.open_coding(coding_id)
        self.coding.case_bar.set_status(status)

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Show one of the pages."""
        self.pages.save_pending()
        if name == CODING:
            self.coding.open_coding(self._coding_id)
        self.pages.show_page(name)
        self.header.show_page(name)
        self._settings.set_open_coding(self.project.project.id, self._coding_id if name == CODING else "")
        self._count()
        self.take_focus()

    def take_files(self, files: Sequence[Path]) -> None:
        """Take files that were dropped: a workbook is imported, judgments go to the case that is open or make cases."""
        told, is_workbook = self.project.project, has_ending(files, WORKBOOK)
        is_second = told.role is CodingRole.SECOND
        if self.project.is_read_only or told.is_regional or (is_second and not is_workbook):
            self.banner.show_message(WARNING, partial(self._not_taken, files[0].name))
        elif is_workbook:
            self.commands.import_file(files[0])
        elif self.pages.name == CODING:
            self.coding.judgment_actions.add_files(files)
        else:
            self.show_page(CASES)
            self.cases.adding.add_files(files)

    def _not_taken(self, name: str) -> str:
        if self.project.is_read_only:
            text = self.tr("{name} was not taken in: the project is open for reading only.")
        elif self.project.project.is_regional:
            text = self.tr("{name} was not taken in: a region takes in deliveries, on the page Exchange.")
        else:
            text = self.tr("{name} was not taken in: a second coder codes the cases that are there.")
        return text.format(name=name)

    def take_focus(self) -> None:
        """Put the cursor where the work goes on."""
        self.pages.page(self.pages.name).take_focus()

    @Slot()
    def search(self) -> None:
        """Search the whole project."""
        self.pages.save_pending()
        self.search_window.open_window()

    @Slot(object)
    def go_to_found(self, found: SearchResult) -> None:
        """Show what a search found: a judgment's words, an answer's question, a term."""
        self.search_window.hide()
        if found.kind is UnitKind.TERM:
            self.show_page(TAXONOMIES)
            self.taxonomies.show_term(found.taxonomy, found.code)
            return
        if found.kind is UnitKind.REMARK:
            self.show_remarks(found.coding, Ref(found.row, found.question))
            return
        self.open_coding(found.coding)
        if found.kind is UnitKind.ANSWER:
            self.coding.go_to(Ref(found.row, found.question), highlight=True)
            return
        self.coding.judgments.show_case(found.case, found.judgment)
        start, end = found.places[0] if found.places else (0, len(found.text))
        self.coding.judgments.view.lead_to(found.start + start, found.start + end)
        self.coding.judgments.focus_text()

    @Slot(str, object)
    def show_place(self, case_id: str, ref: Ref) -> None:
        """Open a case at one of its questions, rosters or rows."""
        case = case_services.find_case(self.project, case_id)
        if case is not None:
            self.open_coding(case.coding.id)
            self.coding.go_to(ref, highlight=True)

    @Slot(str, object)
    def show_remarks(self, coding_id: str, ref: Ref) -> None:
        """Open a coding at the remarks on an answer or a row."""
        self.open_coding(coding_id)
        self.coding.go_to_remarks(ref)

    @Slot()
    def _show_changed_codings(self) -> None:
        """Several codings may have changed, the one that was open among them."""
        self.events.cases_changed.emit("")
        self._reopen_coding()

    @Slot()
    def _reopen_coding(self) -> None:
        if self._coding_id:
            self.coding.open_coding(self._coding_id)
        self._count()
        self.take_focus()

    def _turn_edits_off(self) -> None:
        """Offer nothing that changes a project which is open to read only."""
        cases = self.cases
        for button in (*cases.adding_buttons(), cases.remove_button):
            button.hide()

    def leave(self) -> None:
        """Save what is being typed for the last time, before the project is closed."""
        self.elsewhere.stop()
        self.structure_watch.stop()
        self.save_pending()

    @property
    def place(self) -> tuple[str, str]:
        """The page that is shown, and the coding that is open, "" for none."""
        return self.pages.name, self._coding_id

    def go_back_to(self, page: str, coding_id: str) -> None:
        """Show the page and the coding of an earlier `place` of this project, as far as they are there."""
        if coding_id not in ("", self._coding_id) and case_services.has_coding(self.project, coding_id):
            self.open_coding(coding_id)
        if page != CODING and page in (known.name for known in pages_of(self._context)):
            self.show_page(page)

    @property
    def is_kept(self) -> bool:
        """Return whether everything that is typed is in the file."""
        return self.pages.is_kept

    def save_pending(self) -> None:
        """Save what is being typed, and search no more."""
        self.pages.stop_search()
        self.pages.save_pending()

    @property
    def cases(self) -> CaseListPage:
        """The page with the list of cases."""
        return self.pages.cases

    @property
    def coding(self) -> CodingPage:
        """The page on which a case is coded."""
        return self.pages.coding

    @property
    def taxonomies(self) -> TaxonomiesPage:
        """The page of the taxonomies."""
        return self.pages.taxonomies

    @property
    def search_window(self) -> SearchWindow:
        """The window of the search."""
        return self.pages.search_window

    @Slot(str)
    def _show_figure(self, figure: str) -> None:
        self.show_page(FINDINGS)
        self.pages.page(FINDINGS).show_public(figure)

    @Slot(object)
    def _show_authors_texts(self, kind: CurationKind) -> None:
        self.show_page(FINDINGS)
        self.pages.page(FINDINGS).curate_from(kind)

    @Slot(object)
    def _connect_page(self, page: QWidget) -> None:
        match page:
            case CodingPage():
                self.case_steps.follow(page)
                self.elsewhere.kept.connect(page.retry)
                page.save_state_changed.connect(self.status.show_save_state)
            case QualityPage():
                page.place_wanted.connect(self.show_place)
                page.remark_wanted.connect(self.show_remarks)
                page.settling_wanted.connect(self.commands.settle)
                page.return_wanted.connect(self.commands.bring_back)
            case FindingsPage():
                page.place_wanted.connect(self.show_place)
                page.cases_wanted.connect(self._show_cases)
            case ExchangePage():
                page.export_wanted.connect(self.commands.export)
                page.import_wanted.connect(self.commands.import_workbook)
            case BriefsPage():
                page.cases_wanted.connect(self._show_cases)
                page.coding_wanted.connect(self.open_coding)
            case SearchWindow():
                page.place_chosen.connect(self.go_to_found)

    def _connect(self) -> None:
        self.pages.made.connect(self._connect_page)
        if self.cases.is_listed:
            QTimer.singleShot(0, self, self._follow_list)
        else:
            self.cases.listed.connect(self._follow_list, Qt.ConnectionType.SingleShotConnection)
        self.header.page_chosen.connect(self.show_page)
        self.header.search_wanted.connect(self.search)
        self.header.follow(self.bound_actions)
        self.commands.codings_changed.connect(self._show_changed_codings)
        self.commands.upgraded.connect(self._reopen_coding)
        self.commands.place_wanted.connect(self.show_place)
        self.events.figure_wanted.connect(self._show_figure)
        self.events.texts_wanted.connect(self.commands.review_texts)
        self.events.authors_texts_wanted.connect(self._show_authors_texts)
        self.cases.bin_wanted.connect(self.commands.show_bin)
        self.cases.removal.began.connect(self.pages.close_coding)
        self.safety.begun.connect(self.save_pending)
        self.safety.restored.connect(self.project_restored)
        self.elsewhere.kept.connect(self.project_moved)
        self.elsewhere.taken.connect(self.project_restored)
        self.structure_watch.damaged.connect(self.damage_found)
        self.cases.case_opened.connect(self.open_coding)
        self.cases.status_asked.connect(self._set_status)
        self.case_steps.case_wanted.connect(self.open_coding)
        self.cases.export_wanted.connect(self.commands.export)
        self.events.cases_changed.connect(self._note_case)
        self.events.coding_changed.connect(self._note_coding)
        self.events.saving_failed.connect(self.banner.show_error)
        self._counting.timeout.connect(self._count)
        self._bind_actions()

    def _bind_actions(self) -> None:
        bound, commands, safety = self.bound_actions, self.commands, self.safety
        for page in pages_of(self._context):
            applies = self._has_coding if page.name == CODING else lambda: True
            bound.bind(page.action, partial(self.show_page, page.name), applies)
        bound.bind("search", self.search)
        bound.bind("export", commands.export)
        bound.bind("export_data", commands.export_data)
        bound.bind("codebook", commands.files.write_codebook)
        bound.bind("export_terms", self._export_terms)
        bound.bind("template", commands.files.write_template)
        bound.bind("case_sheet", commands.write_sheet, commands.has_case)
        bound.bind("bin", commands.show_bin)
        bound.bind("backups", safety.show_backups)
        bound.bind("show_folder", commands.open_folder)
        bound.bind("close_project", self.close_wanted.emit)
        for name, run in (
            ("import_workbook", commands.import_workbook),
            ("undo_import", commands.import_undo.undo_last),
            ("second_reading", commands.settle),
            ("questions", commands.choose_questions),
            ("population", commands.ask_population),
            ("upgrade", commands.upgrade),
        ):
            bound.bind(name, run, self._takes_edits)

    @property
    def is_practice(self) -> bool:
        """Return whether the project is one for practice, whose passphrase nobody knows."""
        return self._context.is_practice

    def bind_secrets(self) -> None:
        """Offer what has to do with passphrase and recovery key: those of a practice project nobody knows."""
        self.bound_actions.bind("passphrase", self.safety.change_passphrase, self._takes_edits)
        self.bound_actions.bind("show_recovery_key", self.safety.show_recovery_key)
        self.bound_actions.bind("new_recovery_key", self.safety.make_recovery_key, self._takes_edits)

    def _export_terms(self) -> None:
        if self.pages.name != TAXONOMIES:
            self.show_page(TAXONOMIES)
        self.taxonomies.export()

    def _has_coding(self) -> bool:
        return bool(self._coding_id)

    def _takes_edits(self) -> bool:
        return not self.project.is_read_only

    @Slot()
    def _follow_list(self) -> None:
        """Do what nobody waits for, once the list of cases is shown."""
        self.pages.make_rest()
        self.structure_watch.start()

    def _open_last_place(self) -> None:
        coding_id = self._settings.open_coding(self.project.project.id)
        is_known = bool(coding_id) and case_services.has_coding(self.project, coding_id)
        self.header.button_of(CODING).setEnabled(is_known)
        if is_known:
            self.open_coding(coding_id)
        else:
            # Nobody codes in a regional project: it is there for its figures.
            self.show_page(FINDINGS if self.project.project.is_regional else CASES)

    @Slot()
    def _back_up(self) -> None:
        interval = timedelta(minutes=self._settings.backup_minutes)
        self._context.tasks.start(
            partial(back_up_if_due, self.project, interval=interval),
            done=self._note_backup,
            failed=self._show_backup_failure,
        )

    @Slot(object)
    def _note_backup(self, backup: Path | None) -> None:
        """Nothing is said of a backup that was made, or was not due."""

    @Slot(object)
    def _show_backup_failure(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.banner.show_error(error)

    @Slot()
    def _show_cases(self) -> None:
        self.show_page(CASES)

    @Slot(str)
    def _note_case(self, _case_id: str) -> None:
        """The coding that is open may have gone with its case."""
        self.status.show_saved()
        if self._coding_id and not case_services.has_coding(self.project, self._coding_id):
            self._coding_id = ""
        self.header.button_of(CODING).setEnabled(bool(self._coding_id))
        self._counting.start()

    @Slot(str)
    def _note_coding(self, _coding_id: str) -> None:
        self.status.show_saved()
        self._counting.start()

    @Slot()
    def _count(self) -> None:
        coding = self._coding_id if self.pages.name == CODING else ""
        counts = self.coding.completeness() if coding else None
        self.status.show_counts(
            counts,
            is_delivered=bool(coding) and self.coding.is_delivered(),
            without_entries=self.coding.empty_rosters() if coding else (),
        )
