"""Objects that every page of one open project shares."""

from dataclasses import dataclass, field, replace
from typing import Self

from PySide6.QtCore import QObject, Signal

from tipcoder import paths
from tipcoder.services.projects import OpenProject
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner


class ProjectEvents(QObject):
    """Signals that say by id what was saved; pages read it again through services.

    Signals:
        cases_changed(case_id): a case was added, removed, restored or got a judgment; "" for several.
        coding_changed(coding_id): answers, rows or remarks of a coding were saved.
        taxonomies_changed(taxonomy): terms were added, changed or installed, and perhaps answers with them; "" for
            several. A coding that is open must be opened again.
        releases_changed: something public left, or is said to have reached nobody.
        figure_wanted(figure), texts_wanted, authors_texts_wanted(kind): the person goes to a figure of the public
            edition, to the answers that are read before they leave, or to what authors of the report wrote.
        project_wanted(path): another project is to be opened.
        saving_failed(error): an edit could not be saved and was taken back; carries the UserError.
    """

    cases_changed = Signal(str)
    coding_changed = Signal(str)
    taxonomies_changed = Signal(str)
    releases_changed = Signal()
    figure_wanted = Signal(str)
    texts_wanted = Signal()
    authors_texts_wanted = Signal(object)
    project_wanted = Signal(object)
    saving_failed = Signal(object)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectContext:
    """One open project, with its events, the person's settings, background tasks and the banner of the page."""

    project: OpenProject
    settings: Settings
    tasks: Tasks
    banner: Banner
    events: ProjectEvents = field(default_factory=ProjectEvents)

    @property
    def is_practice(self) -> bool:
        """Return whether the project is for practice: fictional, and without secrets."""
        return self.project.path.parent == paths.practice_folder()

    def with_banner(self, banner: Banner) -> Self:
        """Return the same context with a page's own banner, for the parts of that page."""
        return replace(self, banner=banner)
