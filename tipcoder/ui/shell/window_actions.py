"""Actions of the main window: those it does itself, and those of the page that is shown."""

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.ui.actions.bound_actions import BoundActions
from tipcoder.ui.actions.catalogue import Place, place_of_page
from tipcoder.ui.actions.edit_commands import EditCommands
from tipcoder.ui.actions.registry import ActionRegistry
from tipcoder.ui.settings import Scheme, Settings

if TYPE_CHECKING:
    from tipcoder.ui.frameworks.framework_trial import FrameworkTrials
    from tipcoder.ui.frameworks.trial_page import TrialPage
    from tipcoder.ui.preferences.preferences import Preferences
    from tipcoder.ui.shell.help_commands import HelpCommands
    from tipcoder.ui.shell.screen_lock import ScreenLock
    from tipcoder.ui.shell.workspace import Workspace
    from tipcoder.ui.start.practice import Practice
    from tipcoder.ui.start.start_page import StartPage


class ActingWindow(Protocol):
    """The main window as its actions see it."""

    preferences: "Preferences"
    help_commands: "HelpCommands"
    start_page: "StartPage"
    workspace: "Workspace | None"
    screen_lock: "ScreenLock | None"
    trial_page: "TrialPage | None"
    practice: "Practice"
    trials: "FrameworkTrials"

    def new_project(self) -> None:
        """Make a project and open it."""

    def open_project(self) -> None:
        """Open a project that the person chooses."""

    def consolidate(self) -> None:
        """Bring deliveries of several countries together."""

    def show_help(self, topic: str = "") -> None:
        """Open the help at a topic, or at that of the place."""

    def close(self) -> bool:
        """Close the window."""
        ...


class WindowActions(QObject):
    """Knows in which place the window is, and who does actions there. `registry` is for menus and lists."""

    def __init__(self, window: ActingWindow, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = window
        self._settings = settings
        self._bound = BoundActions(parent, Qt.ShortcutContext.WindowShortcut)
        self._edit_commands = EditCommands(self)
        self.registry = ActionRegistry(self.place, self.sources)
        self._bind()

    def place(self) -> Place:
        """Return the place in which the person is."""
        window = self._window
        if window.trial_page is not None:
            return Place.TRIAL
        if window.workspace is None:
            return Place.START
        if window.screen_lock is not None and window.screen_lock.is_locked:
            return Place.LOCKED
        return place_of_page(window.workspace.pages.name)

    def _bind(self) -> None:
        bound, window = self._bound, self._window
        for name, run in (
            ("new_project", window.new_project),
            ("open_project", window.open_project),
            ("practice", window.practice.start),
            ("try_framework", window.trials.ask),
            ("consolidate", window.consolidate),
        ):
            bound.bind(name, run, self._can_start)
        bound.bind("quit", window.close)
        bound.bind("palette", self.open_palette)
        bound.bind("reviewed_texts", window.help_commands.show_reviewed_texts)
        bound.bind("settings", window.preferences.show_settings)
        bound.bind("help", window.show_help)
        bound.bind("help_start", partial(window.show_help, "getting-started"))
        bound.bind("help_trouble", partial(window.show_help, "when-something-goes-wrong"))
        bound.bind("help_news", partial(window.show_help, "whats-new"))
        bound.bind("keys", window.help_commands.show_keys)
        bound.bind("about", window.help_commands.show_about)
        bound.bind("self_test", window.help_commands.check_installation)
        self._edit_commands.bind(bound)
        for scheme in Scheme:
            is_scheme = partial(self._is_scheme, scheme)
            bound.bind(f"colours_{scheme}", partial(window.preferences.choose_scheme, scheme), is_chosen=is_scheme)
        for code in LANGUAGES:
            is_language = partial(self._is_language, code)
            bound.bind(f"language_{code}", partial(window.preferences.choose_language, code), is_chosen=is_language)

    def open_palette(self) -> None:
        """Find any command, question, case or term by a few letters."""
        from tipcoder.ui.actions.palette import CommandPalette
        from tipcoder.ui.shell.palette_entries import palette_entries

        workspace = self._window.workspace
        if workspace is not None:
            workspace.pages.save_pending()
            found = CommandPalette.ask(palette_entries(self.registry, workspace), workspace)
            if found is not None:
                found.run()

    def sources(self) -> list[BoundActions]:
        """Return what does actions at the present place, the innermost first."""
        window = self._window
        if window.trial_page is not None:
            return [window.trial_page.coding.bound_actions, window.trial_page.bound_actions, self._bound]
        if window.screen_lock is not None and window.screen_lock.page is not None:
            return [window.screen_lock.page.bound_actions, self._bound]
        if window.workspace is None:
            return [self._bound]
        page = window.workspace.pages.page(window.workspace.pages.name)
        own = getattr(page, "bound_actions", None)
        return [*([own] if own is not None else []), window.workspace.bound_actions, self._bound]

    def _can_start(self) -> bool:
        """Return whether another project or a trial can be begun: not while one is locked, tried or being opened."""
        return self.place() not in (Place.LOCKED, Place.TRIAL) and not self._window.start_page.is_busy

    def _is_scheme(self, scheme: Scheme) -> bool:
        return self._settings.scheme is scheme

    def _is_language(self, code: str) -> bool:
        return ui_language.current() == code
