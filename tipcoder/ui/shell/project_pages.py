"""Pages of an open project, each made when it is first wanted."""

from collections.abc import Iterator
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from tipcoder.ui.cases.case_list_page import CaseListPage
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.double_coding.quality.quality_page import QualityPage
from tipcoder.ui.exchange.exchange_page import ExchangePage
from tipcoder.ui.findings.findings_page import FindingsPage
from tipcoder.ui.practice.guide import PracticeGuide
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.search.search_window import SearchWindow
from tipcoder.ui.shell.header import CASES, CODING, EXCHANGE, FINDINGS, QUALITY, TAXONOMIES
from tipcoder.ui.taxonomies.taxonomies_page import TaxonomiesPage

IDLE_MS = 20
"""Milliseconds between two pages, in which the window paints and answers."""
AnyPage = TypeVar("AnyPage", bound=QWidget)
Page = CaseListPage | CodingPage | TaxonomiesPage | QualityPage | FindingsPage | ExchangePage


class ProjectPages(QStackedWidget):
    """The list of cases is there at once; the rest follows one by one in idle moments, or as it is asked for.

    Signals:
        made(QWidget): a page, or the window of the search, is there and is to be connected.
    """

    made = Signal(object)

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace = parent
        self.number = CASES
        """Number of the page that is shown."""
        self.cases = CaseListPage(context, self)
        self.addWidget(self.cases)
        self._rest = self._make_rest()
        self._idle = QTimer(self, interval=IDLE_MS)
        self._idle.timeout.connect(self._make_next)

    @cached_property
    def coding(self) -> CodingPage:
        """Page on which a case is coded."""
        page = self._added(CodingPage(self._context, self))
        if self._context.is_practice:
            self._guide_through(page)
        return page

    @cached_property
    def taxonomies(self) -> TaxonomiesPage:
        """Page of the taxonomies and their terms."""
        page = self._added(TaxonomiesPage(self._context, self))
        if self._context.project.is_read_only:
            page.propose_button.hide()
            page.import_button.hide()
            page.actions_of_term.set_read_only()
        return page

    @cached_property
    def quality(self) -> QualityPage:
        """Page on how far the codings can be trusted."""
        return self._added(QualityPage(self._context, self))

    @cached_property
    def findings(self) -> FindingsPage:
        """Page with the figures of the cases."""
        return self._added(FindingsPage(self._context, self))

    @cached_property
    def exchange(self) -> ExchangePage:
        """Page of what goes out and comes in."""
        page = self._added(ExchangePage(self._context, self))
        if self._context.project.is_read_only:
            page.import_card.hide()
        return page

    @cached_property
    def search_window(self) -> SearchWindow:
        """Window of the search."""
        window = SearchWindow(self._context, self._workspace)
        self.made.emit(window)
        return window

    def save_pending(self) -> None:
        """Save what is being typed."""
        if "coding" in vars(self):
            self.coding.save_pending()

    def stop_search(self) -> None:
        """Search no more."""
        if "search_window" in vars(self):
            self.search_window.stop()

    def close_coding(self) -> None:
        """Close the coding that is open."""
        if "coding" in vars(self):
            self.coding.close_coding()

    def page(self, number: int) -> Page:
        """Return one of the pages that the header names."""
        names = {
            CASES: "cases",
            CODING: "coding",
            TAXONOMIES: "taxonomies",
            QUALITY: "quality",
            FINDINGS: "findings",
            EXCHANGE: "exchange",
        }
        found: Page = getattr(self, names[number])
        return found

    def show_page(self, number: int) -> None:
        """Show one of the pages that the header names."""
        self.setCurrentWidget(self.page(number))
        self.number = number

    @Slot()
    def make_rest(self) -> None:
        """Make the other pages while nobody waits, one in each idle moment."""
        self._idle.start()

    @Slot()
    def _make_next(self) -> None:
        if next(self._rest, None) is None:
            self._idle.stop()

    def _make_rest(self) -> Iterator[QWidget]:
        yield self.coding
        yield self.taxonomies
        yield self.quality
        yield self.quality.progress
        yield self.quality.agreement
        yield self.findings
        yield self.exchange
        yield self.search_window

    def _guide_through(self, page: CodingPage) -> None:
        guide = PracticeGuide(self._context, page)
        page.add_above_form(guide)
        page.opened.connect(guide.open)
        page.closed.connect(guide.close_case)
        guide.place_wanted.connect(page.go_to)

    def _added(self, page: AnyPage) -> AnyPage:
        self.addWidget(page)
        self.made.emit(page)
        return page
