"""Pages of an open project, each made when it is first wanted."""

from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from tipcoder.errors import UserError, UserErrors
from tipcoder.services.cases import find_case, list_judgments
from tipcoder.services.coding import make_ready
from tipcoder.services.double_coding.statuses import submitted_at
from tipcoder.services.projects import OpenProject
from tipcoder.services.remarks import remarks_of_coding
from tipcoder.ui.cases.case_list_page import CaseListPage
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.double_coding.quality.quality_page import QualityPage
from tipcoder.ui.pages import BRIEFS, CASES, CODING, TAXONOMIES, Page
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.search.search_window import SearchWindow
from tipcoder.ui.taxonomies.taxonomies_page import TaxonomiesPage

IDLE_MS = 20
"""Milliseconds between two pages, in which the window paints and answers."""


class ProjectPages(QStackedWidget):
    """The list of cases is there at once; the rest follows one by one in idle moments, or as it is asked for.

    Signals:
        made(QWidget): a page, or the window of the search, is there and is to be connected.
    """

    made = Signal(object)

    def __init__(self, context: ProjectContext, pages: Sequence[Page], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._pages = {page.name: page for page in pages}
        self._made: dict[str, Any] = {}
        self._workspace = parent
        self.name = CASES
        """Name of the page that is shown."""
        self.page(CASES)
        self._rest = self._make_rest()
        self._idle = QTimer(self, interval=IDLE_MS)
        self._idle.timeout.connect(self._make_next)
        context.events.taxonomies_changed.connect(self._make_ready)

    def page(self, name: str) -> Any:
        """Return the widget of a page, of the class that `Page.make` gives."""
        if name not in self._made:
            made = self._made[name] = self._pages[name].make(self._context, self)
            self.addWidget(made)
            self.made.emit(made)
        return self._made[name]

    @property
    def cases(self) -> CaseListPage:
        """Page with the list of cases."""
        return self.page(CASES)

    @property
    def coding(self) -> CodingPage:
        """Page on which a case is coded."""
        return self.page(CODING)

    @property
    def taxonomies(self) -> TaxonomiesPage:
        """Page of the taxonomies and their terms."""
        return self.page(TAXONOMIES)

    @cached_property
    def search_window(self) -> SearchWindow:
        """Window of the search."""
        window = SearchWindow(self._context, self._workspace)
        self.made.emit(window)
        return window

    @property
    def is_kept(self) -> bool:
        """Return whether everything that is typed is in the file."""
        return all(self._made[name].is_kept for name in (CODING, BRIEFS) if name in self._made)

    def save_pending(self) -> None:
        """Save what is being typed."""
        for name in (CODING, BRIEFS):
            if name in self._made:
                self.page(name).save_pending()

    def stop_search(self) -> None:
        """Search no more."""
        if "search_window" in vars(self):
            self.search_window.stop()

    def close_coding(self) -> None:
        """Close the coding that is open."""
        if CODING in self._made:
            self.coding.close_coding()

    def show_page(self, name: str) -> None:
        """Show one of the pages."""
        self.setCurrentWidget(self.page(name))
        self.name = name

    @Slot()
    def make_rest(self) -> None:
        """Make the other pages while nobody waits, one in each idle moment, and prepare the opening of a case."""
        self._idle.start()
        self._make_ready()

    @Slot()
    def _make_ready(self) -> None:
        if not self._context.project.project.is_regional:
            ready = partial(_rehearse_opening, self._context.project)
            self._context.tasks.read(ready, done=self._note_ready, failed=self._leave_to_opening)

    @Slot(object)
    def _note_ready(self, _nothing: object) -> None:
        """Nothing is said of what nobody waited for."""

    @Slot(object)
    def _leave_to_opening(self, error: Exception) -> None:
        """Leave a fault of the framework to the opening of a case, which says it."""
        if not isinstance(error, UserError | UserErrors):
            raise error

    @Slot()
    def _make_next(self) -> None:
        if next(self._rest, None) is None:
            self._idle.stop()

    def _make_rest(self) -> Iterator[QWidget]:
        for name in self._pages:
            page = self.page(name)
            yield page
            if isinstance(page, QualityPage):
                yield page.progress
                yield page.agreement
        yield self.search_window


def _rehearse_opening(project: OpenProject) -> None:
    """Prepare the opening of a case, and ask for none what is asked then: the first time takes ten times as long.

    Raises UserErrors, as `make_ready` does.
    """
    make_ready(project)
    for ask in (find_case, list_judgments, submitted_at, remarks_of_coding):
        ask(project, "")
