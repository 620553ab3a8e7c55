"""Main window: the start page, the workspace of one open project, or the trial of a framework."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QMainWindow,
    QRadioButton,
    QStackedWidget,
    QWidget,
)

from tipcoder import paths
from tipcoder.errors import UserError, UserErrors
from tipcoder.ui import icons
from tipcoder.ui.actions.menu_bar import ProgramMenuBar
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.frameworks.framework_trial import FrameworkTrials
from tipcoder.ui.help.asking import show_help
from tipcoder.ui.preferences.preferences import Preferences
from tipcoder.ui.screen_room import room_of
from tipcoder.ui.settings import RecentProject, Settings
from tipcoder.ui.shell.closing import Closing
from tipcoder.ui.shell.help_commands import HelpCommands
from tipcoder.ui.shell.window_actions import WindowActions
from tipcoder.ui.start.practice import Practice
from tipcoder.ui.start.start_page import StartPage
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.text.names import framework_title
from tipcoder.ui.widgets.banner import WARNING
from tipcoder.ui.widgets.retranslating import Retranslating

# The start page is painted before most of the program is loaded: what it does not show is imported where it is used.
if TYPE_CHECKING:
    from tipcoder.domain.projects import CodingRole
    from tipcoder.services.demo.practice_trial import Trial
    from tipcoder.services.projects import OpenProject
    from tipcoder.ui.frameworks.trial_page import TrialPage
    from tipcoder.ui.safety.lock_page import LockPage
    from tipcoder.ui.shell.locked_place import LockedPlace
    from tipcoder.ui.shell.screen_lock import ScreenLock
    from tipcoder.ui.shell.workspace import Workspace

SIZE = QSize(1280, 800)
SMALLEST = QSize(640, 320)
"""Fits a small laptop's screen (1366 by 768) at 200 % scaling."""


class MainWindow(Retranslating, QMainWindow):
    """Opens and closes projects. Closing asks nothing: everything is saved.

    Signals:
        renewal_wanted(LockedPlace): a project was locked, and the program is to start anew on its lock page.
    """

    renewal_wanted = Signal(object)

    def __init__(self, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tasks = tasks
        self.workspace: Workspace | None = None
        self.screen_lock: ScreenLock | None = None
        self._locked: LockPage | None = None
        self.start_page = StartPage(settings, self)
        self.trial_page: TrialPage | None = None
        self.closing = Closing(self.start_page, settings, tasks, self)
        self.closing.quit_wanted.connect(self.close)
        self.practice = Practice(tasks, self)
        self.trials = FrameworkTrials(settings, tasks, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.start_page)
        self.setCentralWidget(self._stack)
        self.setAcceptDrops(True)
        self.setMinimumSize(SMALLEST)
        self.setWindowIcon(icons.icon("scale", "accent"))
        self.preferences = Preferences(settings, self)
        self.help_commands = HelpCommands(settings, tasks, self)
        self.actions_now = WindowActions(self, settings, self)
        self.menu_bar = ProgramMenuBar(self.actions_now.registry, self)
        self.setMenuBar(self.menu_bar)
        self._connect()
        self._restore_geometry()
        self.retranslate()

    def retranslate(self) -> None:
        self.menu_bar.show_stage()
        if self.trial_page is not None:
            title = framework_title(self.trial_page.trial.project.form.title)
            self.setWindowTitle(self.tr("Trial of {framework} - tipcoder").format(framework=title))
        elif self.lock_page is not None:
            self.setWindowTitle(self.tr("Locked - tipcoder"))
        elif self.workspace is None:
            self.setWindowTitle(self.tr("tipcoder"))
        else:
            self.setWindowTitle(self.tr("{project} - tipcoder").format(project=self._name_of(self.workspace.project)))

    @property
    def lock_page(self) -> "LockPage | None":
        """The lock page, None while nothing is locked."""
        return self._locked or (self.screen_lock.page if self.screen_lock is not None else None)

    def show_error(self, error: UserError | UserErrors) -> None:
        """Say what a person can mend, where they look."""
        if self.trial_page is not None:
            self.trial_page.show_error(error)
        elif self.workspace is not None:
            self.workspace.show_error(error)
        else:
            self.start_page.banner.show_error(error)

    @Slot(object)
    def come_to_front(self, project: Path | None) -> None:
        """Show this window before all others, and open a project if one is wanted and no dialog waits for an answer."""
        self.closing.stay()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        is_open = self.workspace is not None and self.workspace.project.path == project
        is_open = is_open or self._locked is not None
        if project is not None and not is_open and self.trial_page is None and QApplication.activeModalWidget() is None:
            self.open_path(project)

    def show_safe_mode(self, kept: Settings) -> None:
        """Say that the settings which the person keeps are not in use, and offer to give them up."""
        self.start_page.banner.show_message(WARNING, self._safe_mode_words, self._reset_words, kept.reset)

    @Slot()
    def new_project(self) -> None:
        """Make a project with the person, and open it."""
        from tipcoder.services.projects import recovery_key_of
        from tipcoder.ui.safety.recovery_key_dialog import RecoveryKeyDialog
        from tipcoder.ui.start.new_project_dialog import NewProjectDialog

        with shown(NewProjectDialog(self._settings, self._tasks, self)) as dialog:
            project = dialog.project
        if project is not None:
            RecoveryKeyDialog(recovery_key_of(project), self._settings, self, is_new=True).run()
            self.show_project(project)

    @Slot()
    def open_project(self) -> None:
        """Open a project that the person chooses."""
        from tipcoder.ui import file_choice

        path = file_choice.open_project_file(self, self._settings)
        if path is not None:
            self.open_path(path)

    @Slot(object)
    def open_path(self, path: Path) -> None:
        """Ask for the passphrase of a project and open it."""
        self.start_page.banner.clear()
        if not path.is_file():
            self.start_page.show_recent()
            self.show_error(UserError("project_missing", path=str(path)))
            return
        if path.parent == paths.practice_folder():
            self.practice.open_path(path)
            return
        from tipcoder.ui.start.unlock_dialog import UnlockDialog

        with shown(UnlockDialog(path, self._settings, self._tasks, self)) as dialog:
            project = dialog.project
        if project is not None:
            self.show_project(project)

    def open_with(self, path: Path, passphrase: str) -> None:
        """Open a project whose passphrase is known: one of the demo, which has no secrets."""
        from tipcoder.services.projects import open_project

        work = partial(open_project, path, passphrase=passphrase, check_later=True)
        self._tasks.start(work, done=self.show_project, failed=self._show_failure)

    def show_locked(self, place: "LockedPlace") -> None:
        """Ask for the passphrase of a project that was locked, and open it where it was left."""
        from tipcoder.services.projects import open_project
        from tipcoder.ui.safety.lock_page import LockPage

        unlock = partial(open_project, place.project, read_only=place.is_read_only, check_later=True)
        page = self._locked = LockPage(place.name, unlock, self._tasks, self._stack)
        page.unlocked.connect(partial(self._go_back, place))
        page.close_wanted.connect(self.close_workspace)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.take_focus()
        self.retranslate()

    def _go_back(self, place: "LockedPlace", project: "OpenProject") -> None:
        if self.show_project(project, (place.coder, place.role)) and self.workspace is not None:
            self.workspace.go_back_to(place.page, place.coding)

    def _leave_locked(self) -> None:
        page, self._locked = self._locked, None
        if page is not None:
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    @Slot()
    def _want_renewal(self) -> None:
        from tipcoder.ui.shell.locked_place import LockedPlace

        if self.workspace is None or self.trial_page is not None:
            return
        opened, (page, coding) = self.workspace.project, self.workspace.place
        told = opened.project
        self.renewal_wanted.emit(
            LockedPlace(opened.path, told.name, told.coder, told.role, page, coding, opened.is_read_only)
        )

    @Slot(object)
    def show_project(self, project: "OpenProject", before: "tuple[str, CodingRole] | None" = None) -> bool:
        """Show an open project in place of what is shown; of one with several coders, ask first who is at work.

        Who was at work in a role `before` is not asked. Returns whether it is shown.
        """
        from tipcoder.services.projects import close_project
        from tipcoder.ui.shell.screen_lock import ScreenLock
        from tipcoder.ui.shell.workspace import Workspace
        from tipcoder.ui.start.coder_dialog import choose_coder

        self.close_workspace()
        if not choose_coder(project, self, before):
            close_project(project)
            return False
        self._remember(project)
        workspace = Workspace(project, self._settings, self._tasks, self)
        workspace.close_wanted.connect(self.close_workspace)
        workspace.project_restored.connect(self.show_project, Qt.ConnectionType.QueuedConnection)
        workspace.events.project_wanted.connect(self.open_path, Qt.ConnectionType.QueuedConnection)
        workspace.project_moved.connect(partial(self._remember, project))
        workspace.damage_found.connect(self.go_on_reading, Qt.ConnectionType.QueuedConnection)
        workspace.header.language_button.language_chosen.connect(self.preferences.choose_language)
        workspace.header.scheme_button.scheme_chosen.connect(self.preferences.choose_scheme)
        self.workspace = workspace
        self._stack.addWidget(workspace)
        self._stack.setCurrentWidget(workspace)
        lock = self.screen_lock = ScreenLock(workspace, self._stack, self._settings, self._tasks)
        lock.changed.connect(self.retranslate)
        lock.close_wanted.connect(self.close_workspace)
        lock.renewal_wanted.connect(self._want_renewal)
        if project.path.parent == paths.practice_folder():
            lock.watch.stop()
        else:
            workspace.bound_actions.bind("lock", lock.lock)
            workspace.bind_secrets()
        workspace.take_focus()
        self.retranslate()
        return True

    @Slot()
    def go_on_reading(self) -> None:
        """Close the project, whose file turned out to be damaged, and open to read only what can be read of it."""
        from tipcoder.services.projects import open_project

        if self.workspace is None:
            return
        project = self.workspace.project
        work = partial(open_project, project.path, recovery_key=project.recovery_key, read_only=True)
        self.close_workspace()
        self._show_busy()
        self._tasks.start(work, done=self.show_project, failed=self._show_failure)

    @Slot()
    def close_workspace(self) -> None:
        """Save, show the start page, and let go of the project's file once it is backed up."""
        self._leave_locked()
        workspace, self.workspace = self.workspace, None
        lock, self.screen_lock = self.screen_lock, None
        if lock is not None:
            self._stack.setCurrentWidget(self.start_page)  # a page that is shown once more would read what is locked
            lock.leave()
        if workspace is not None:
            workspace.leave()
            self._stack.removeWidget(workspace)
            workspace.hide()
            workspace.deleteLater()
            self.closing.close(workspace.project)
        self._show_idle()
        self.start_page.scheme_button.show_scheme(self._settings.scheme)
        self.start_page.show_recent()
        self._stack.setCurrentWidget(self.start_page)
        self.retranslate()

    def sweep_leftovers(self) -> None:
        """Remove what a program that died left unfinished in the folders that are known."""
        projects = [recent.path for recent in self._settings.recent_projects()]
        work = partial(_sweep, projects, self._settings.folders())
        self._tasks.start(work, done=self._note_swept, failed=self._show_failure)

    @Slot()
    def consolidate(self) -> None:
        """Bring deliveries of several countries together, outside of any project."""
        from tipcoder.ui.exchange.consolidation.consolidation_dialog import ConsolidationDialog

        with shown(ConsolidationDialog(None, self._settings, self._tasks, self)) as dialog:
            wanted = dialog.wanted
        if wanted is not None:
            self.open_path(wanted)

    def show_help(self, topic: str = "") -> None:
        """Open the help at a topic, or at that of what has the keyboard, or of the page."""
        focused = self.focusWidget()
        page = self.workspace.pages.currentWidget() if self.workspace is not None else None
        is_inside = focused is not None and self._stack.isAncestorOf(focused) and focused.isVisible()
        shown = self._stack.currentWidget()
        show_help(focused if is_inside else page if shown is self.workspace else shown, topic)

    @Slot(object)
    def show_trial(self, trial: "Trial") -> None:
        """Show a framework on trial, above whatever is shown."""
        from tipcoder.ui.frameworks.trial_page import TrialPage

        self.close_trial()
        page = TrialPage(trial, self._settings, self._tasks, self)
        page.close_wanted.connect(self.close_trial)
        page.language_button.language_chosen.connect(self.preferences.choose_language)
        page.scheme_button.scheme_chosen.connect(self.preferences.choose_scheme)
        self.trial_page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.take_focus()
        self.retranslate()

    @Slot()
    def close_trial(self) -> None:
        """End the trial, with all that belongs to it, and show what was shown before."""
        page, self.trial_page = self.trial_page, None
        if page is None:
            return
        from tipcoder.services.demo.practice_trial import end_trial

        page.end()
        self._tasks.wait()
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()
        end_trial(page.trial)
        self._stack.setCurrentWidget(self.workspace or self.start_page)
        self.retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from tipcoder.ui.cases.case_adding import accept_copy, dropped_files

        if dropped_files(event) and self.trial_page is None and self.lock_page is None:
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        from tipcoder.ui.cases.case_adding import accept_copy, dropped_files

        accept_copy(event)
        # A file manager waits until this returns, and a dialog may open.
        QTimer.singleShot(0, self, partial(self._take_files, dropped_files(event)))

    def _take_files(self, files: Sequence[Path]) -> None:
        """Open a project that was dropped, and let the open one take in what else was."""
        from tipcoder.domain.projects import SUFFIX
        from tipcoder.ui.cases.case_adding import has_ending

        if has_ending(files, SUFFIX):
            if self.workspace is None or self.workspace.project.path != files[0]:
                self.open_path(files[0])
        elif self.workspace is not None:
            self.workspace.take_files(files)
        else:
            self.start_page.banner.show_message(WARNING, partial(self._not_taken, files[0].name))

    def _not_taken(self, name: str) -> str:
        return self.tr("{name} was not taken in: open the project first that it belongs to.").format(name=name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, as in dialogs: outside them, Qt knows only the space bar."""
        button = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        if not is_enter or not isinstance(button, QAbstractButton) or isinstance(button, QCheckBox | QRadioButton):
            super().keyPressEvent(event)
            return
        button.click()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.set_geometry(self.saveGeometry())
        self._tasks.cancel_all()
        self.close_trial()
        self.close_workspace()
        self._settings.save()
        if self.closing.may_quit():
            super().closeEvent(event)
        else:
            event.ignore()

    def _safe_mode_words(self) -> str:
        return self.tr(
            "Safe mode: tipcoder did not start properly twice, or you asked for this. It works with the settings of a "
            "first start; your projects are as they were. The next start is an ordinary one."
        )

    def _reset_words(self) -> str:
        return self.tr("Give up my settings")

    def _remember(self, project: "OpenProject") -> None:
        now = datetime.now().replace(microsecond=0).isoformat()
        self._settings.add_recent_project(RecentProject(project.path, self._name_of(project), now))

    def _name_of(self, project: "OpenProject") -> str:
        """Return the name of a project, of a copy for a second coder with what it is for."""
        from tipcoder.domain.projects import CodingRole

        name = project.project.name
        is_second = project.project.role is CodingRole.SECOND
        return self.tr("{project}, second reading").format(project=name) if is_second else name

    def _connect(self) -> None:
        page = self.start_page
        page.new_wanted.connect(self.new_project)
        page.open_wanted.connect(self.open_project)
        page.project_chosen.connect(self.open_path)
        page.practice_wanted.connect(self.practice.start)
        page.trial_wanted.connect(self.trials.ask)
        page.consolidation_wanted.connect(self.consolidate)
        page.languages.language_chosen.connect(self.preferences.choose_language)
        page.scheme_button.scheme_chosen.connect(self.preferences.choose_scheme)
        self.preferences.lock_time_chosen.connect(self._set_lock_time)
        for maker, show in ((self.practice, self.show_project), (self.trials, self.show_trial)):
            maker.started.connect(self._show_busy)
            maker.opened.connect(show)
            maker.failed.connect(self._show_failure)
            maker.finished.connect(self._show_idle)

    @Slot()
    def _show_busy(self) -> None:
        self.start_page.show_busy(True)

    @Slot()
    def _show_idle(self) -> None:
        self.start_page.show_busy(False)

    @Slot(int)
    def _set_lock_time(self, minutes: int) -> None:
        if self.workspace is not None and self.screen_lock is not None and not self.workspace.is_practice:
            self.screen_lock.set_minutes(minutes)

    @Slot(object)
    def _note_swept(self, _result: object) -> None:
        """Nothing is said of it."""

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self._show_idle()
        self.start_page.banner.show_error(error)

    def _restore_geometry(self) -> None:
        geometry = self._settings.geometry()
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(SIZE.boundedTo(room_of(self)))


def _sweep(projects: Iterable[Path], folders: Iterable[Path]) -> None:
    """Import on the worker what this needs: the window does not wait for it."""
    from tipcoder.services.leftovers import sweep_leftovers

    sweep_leftovers(projects, folders)
