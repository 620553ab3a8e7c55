"""Chooses quotations for the brief of a case from its passages, and withdraws them, as the person chooses in a menu."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from tipcoder.domain.curation import Quotation
from tipcoder.domain.projects import Case
from tipcoder.languages import ui_language
from tipcoder.services.briefs.desk import BriefDesk
from tipcoder.services.curation import list_quotations, quotable_entries, withdraw_quotation
from tipcoder.services.projects import OpenProject
from tipcoder.ui.findings.curation.quotation_dialog import QuotationDialog, QuotationSubject
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.excerpt import excerpt


@dataclass(frozen=True, slots=True)
class QuotedCase:
    """What a quotation of a case may illustrate, names by codes, and the quotations of it that were released."""

    case: Case
    entries: Mapping[str, str]
    quotations: tuple[Quotation, ...]


class BriefQuotations(QObject):
    """Quotations are those of the report: released through the same dialog, whichever page it was opened on.

    Signals:
        changed(object): a quotation was released or withdrawn.
    """

    changed = Signal(object)

    def __init__(
        self, context: ProjectContext, anchor: Callable[[], QWidget], case: Callable[[], str], parent: QWidget
    ) -> None:
        """Take what the menu opens below, and which case is chosen."""
        super().__init__(parent)
        self._window = parent
        self._case = case
        self._context = context
        self._anchor = anchor
        self.menu = QMenu(parent)

    def offer(self, desk: BriefDesk) -> None:
        """Let the person choose a quotation of a case, or withdraw one."""
        work = partial(_quoted_case, self._context.project, desk.brief.case, ui_language.current())
        self._context.tasks.read(work, done=self._show_menu, failed=self._context.banner.show_error)

    @Slot(object)
    def _show_menu(self, quoted: QuotedCase) -> None:
        anchor = self._anchor()
        if quoted.case.id != self._case() or not anchor.isVisible():  # another case was chosen meanwhile, or page
            return
        menu, takes_edits = self.menu, not self._context.project.is_read_only
        menu.clear()
        choose = menu.addAction(self.tr("Choose a quotation…"))
        choose.setEnabled(takes_edits and bool(quoted.entries))
        choose.triggered.connect(partial(self._choose, quoted))
        if not quoted.entries:
            none = menu.addAction(self.tr("No challenge or good practice was noted that it could illustrate"))
            none.setEnabled(False)
        menu.addSeparator()
        for one in quoted.quotations:
            words = self.tr("Withdraw: {words}").format(words=excerpt(one.english or one.wording, ())[0])
            action = menu.addAction(words)
            action.setEnabled(takes_edits)
            action.triggered.connect(partial(self._withdraw, one.id))
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def _choose(self, quoted: QuotedCase) -> None:
        subjects = [QuotationSubject(quoted.case.id, code, name) for code, name in quoted.entries.items()]
        about = self.tr("Case {number}").format(number=quoted.case.number)
        if QuotationDialog(self._context.project, self._context.tasks, subjects, about, self._window).run():
            self.changed.emit(None)

    def _withdraw(self, quotation: str) -> None:
        work = partial(withdraw_quotation, self._context.project, quotation)
        self._context.tasks.start(work, done=self.changed.emit, failed=self._context.banner.show_error)


def _quoted_case(project: OpenProject, case: Case, language: str) -> QuotedCase:
    found = tuple(one for one in list_quotations(project) if one.case == case.id)
    return QuotedCase(case, quotable_entries(project, case.id, language), found)
