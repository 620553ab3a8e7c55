"""Pages of an open project, in the order of their tabs; header, menus and workspace are made of them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from tipcoder.domain.projects import CodingRole
from tipcoder.ui.briefs.briefs_page import BriefsPage
from tipcoder.ui.cases.case_list_page import CaseListPage
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.double_coding.quality.quality_page import QualityPage
from tipcoder.ui.exchange.exchange_page import ExchangePage
from tipcoder.ui.findings.findings_page import FindingsPage
from tipcoder.ui.practice import PracticeGuide
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.taxonomies.taxonomies_page import TaxonomiesPage

CASES, CODING, TAXONOMIES = "cases", "coding", "taxonomies"
QUALITY, FINDINGS, EXCHANGE = "quality", "findings", "exchange"
BRIEFS = "briefs"


def _always(_context: ProjectContext) -> bool:
    return True


def _is_of_first(context: ProjectContext) -> bool:
    """Return whether the project is not that of a second coder, who sees nothing of the first codings."""
    return context.project.project.role is not CodingRole.SECOND


@dataclass(frozen=True, slots=True)
class Page:
    """One page. Its widget has `take_focus()`, and `bound_actions` if it does actions of the catalogue.

    `action` is the name of the action that shows the page: its text is that of the tab, its key that of the page.
    """

    name: str
    make: Callable[[ProjectContext, QWidget | None], QWidget]
    action: str
    is_shown: Callable[[ProjectContext], bool] = _always


def _coding_page(context: ProjectContext, parent: QWidget | None) -> CodingPage:
    page = CodingPage(context, parent)
    if context.is_practice:
        guide = PracticeGuide(context, page)
        page.add_above_form(guide)
        page.opened.connect(guide.open)
        page.closed.connect(guide.close_case)
        guide.place_wanted.connect(page.go_to)
    return page


PAGES = (
    Page(CASES, CaseListPage, "show_cases"),
    Page(CODING, _coding_page, "show_coding"),
    Page(TAXONOMIES, TaxonomiesPage, "show_taxonomies"),
    Page(QUALITY, QualityPage, "show_quality"),
    Page(FINDINGS, FindingsPage, "show_findings"),
    Page(EXCHANGE, ExchangePage, "show_exchange"),
    Page(BRIEFS, BriefsPage, "show_briefs", is_shown=_is_of_first),
)


def pages_of(context: ProjectContext) -> tuple[Page, ...]:
    """Return the pages that a project has."""
    return tuple(page for page in PAGES if page.is_shown(context))
