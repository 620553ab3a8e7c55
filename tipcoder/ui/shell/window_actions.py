"""Actions of the main window: those it does itself, and those of the page that is shown."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import starmap
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QWidget

from tipcoder.domain.answers import Ref
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.ui.actions.bound_actions import ActionRegistry, BoundActions
from tipcoder.ui.actions.catalogue import Place, place_of_page
from tipcoder.ui.actions.edit_commands import EditCommands
from tipcoder.ui.actions.key_names import key_name
from tipcoder.ui.actions.texts import action_text
from tipcoder.ui.settings import Scheme, Settings

if TYPE_CHECKING:
    from tipcoder.ui.frameworks.framework_trial import FrameworkTrials
    from tipcoder.ui.frameworks.trial_page import TrialPage
    from tipcoder.ui.preferences.preferences import Preferences
    from tipcoder.ui.safety.lock_page import LockPage
    from tipcoder.ui.shell.help_commands import HelpCommands
    from tipcoder.ui.shell.workspace import Workspace
    from tipcoder.ui.start.practice import Practice
    from tipcoder.ui.start.start_page import StartPage


_Entry = tuple[str, str, Callable[[], object]]
"""Entry of the palette, which is imported once it is asked for: its words, what is said beside them, what it does."""


def _palette_entries(registry: ActionRegistry, workspace: "Workspace") -> Iterator[_Entry]:
    """Yield what can be done now, then where one can go."""
    from tipcoder.ui.pages import CODING

    for record in registry.applicable():
        key = key_name(record.keys[0]) if record.keys else ""
        yield action_text(record.name), key, partial(registry.run, record.name)
    if workspace.pages.name == CODING:
        yield from _questions(workspace)
    yield from _cases(workspace)
    yield from _terms(workspace)


def _questions(workspace: "Workspace") -> Iterator[_Entry]:
    from tipcoder.framework.form.form import Question

    page = workspace.coding
    work = page.work
    if work is None:
        return
    beside = QCoreApplication.translate("CommandPalette", "question")
    for ref in work.live.refs():
        node = work.live.node(ref)
        if isinstance(node, Question) and node.is_answered_by_person and work.live.is_relevant(ref):
            yield work.question_in_words(ref), beside, partial(page.go_to, Ref(ref.row, ref.key))


def _cases(workspace: "Workspace") -> Iterator[_Entry]:
    beside = QCoreApplication.translate("CommandPalette", "case {number}")
    for case in workspace.cases.table.cases.all_cases():
        words = "  \u00b7  ".join(filter(None, (case.title or case.first_judgment, case.court)))
        yield words, beside.format(number=case.number), partial(workspace.open_coding, case.coding.id)


def _terms(workspace: "Workspace") -> Iterator[_Entry]:
    from tipcoder.services.projects import form_of

    project, language = workspace.project, ui_language.current()
    filled, beside = form_of(project, project.framework_id), QCoreApplication.translate("CommandPalette", "term")
    seen: set[tuple[str, str]] = set()
    for listed, taxonomy in filled.taxonomies.items():
        for choice in filled.form.choices.get(listed, ()):
            if (taxonomy, choice.code) not in seen:
                seen.add((taxonomy, choice.code))
                words = choice.label.plain(language, filled.form.default_language) or choice.code
                yield words, beside, partial(_show_term, workspace, taxonomy, choice.code)


def _show_term(workspace: "Workspace", taxonomy: str, code: str) -> None:
    from tipcoder.ui.pages import TAXONOMIES

    workspace.show_page(TAXONOMIES)
    workspace.taxonomies.show_term(taxonomy, code)


class ActingWindow(Protocol):
    """The main window as its actions see it."""

    preferences: "Preferences"
    help_commands: "HelpCommands"
    start_page: "StartPage"
    workspace: "Workspace | None"
    trial_page: "TrialPage | None"
    practice: "Practice"
    trials: "FrameworkTrials"

    @property
    def lock_page(self) -> "LockPage | None":
        """The lock page, None while nothing is locked."""
        ...

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
        if window.lock_page is not None:
            return Place.LOCKED
        if window.workspace is None:
            return Place.START
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
        from tipcoder.ui.actions.palette import CommandPalette, PaletteEntry

        workspace = self._window.workspace
        if workspace is not None:
            workspace.pages.save_pending()
            found = CommandPalette.ask(starmap(PaletteEntry, _palette_entries(self.registry, workspace)), workspace)
            if found is not None:
                found.run()

    def sources(self) -> list[BoundActions]:
        """Return what does actions at the present place, the innermost first."""
        window = self._window
        if window.trial_page is not None:
            return [window.trial_page.coding.bound_actions, window.trial_page.bound_actions, self._bound]
        if window.lock_page is not None:
            return [window.lock_page.bound_actions, self._bound]
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
