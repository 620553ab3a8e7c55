"""Steps from the open case to the next and previous one of the list of cases."""

from PySide6.QtCore import QObject, Signal, Slot

from tipcoder.ui.cases.case_list_page import CaseListPage
from tipcoder.ui.coding.coding_page import CodingPage


class CaseSteps(QObject):
    """Follows the list of cases, with its order and filter, for the coding page.

    Signals:
        case_wanted(coding_id): the coding of the next or previous case is to be opened.
    """

    case_wanted = Signal(str)

    def __init__(self, cases: CaseListPage, parent: QObject) -> None:
        super().__init__(parent)
        self._cases = cases
        self._coding: CodingPage | None = None
        cases.listed.connect(self.show_place)
        cases.context.events.cases_changed.connect(self.show_place)

    def follow(self, coding: CodingPage) -> None:
        """Do what the coding page asks from now on."""
        self._coding = coding
        coding.opened.connect(self.show_place)
        coding.case_bar.step_asked.connect(self.step)

    @Slot()
    def show_place(self) -> None:
        """Show on the coding page which case of the list it is."""
        if self._coding is not None and self._coding.work is not None:
            codings = self._codings()
            here = self._coding.work.coding.coding.id
            number = codings.index(here) + 1 if here in codings else 0
            self._coding.case_bar.show_place(number, len(codings))

    @Slot(int)
    def step(self, by: int) -> None:
        """Ask for the case after (1) or before (-1) the open one; nothing at the ends of the list."""
        if self._coding is None or self._coding.work is None:
            return
        codings = self._codings()
        here = self._coding.work.coding.coding.id
        index = codings.index(here) + by if here in codings else -1
        if 0 <= index < len(codings):
            self.case_wanted.emit(codings[index])

    def _codings(self) -> list[str]:
        """Return the codings of the cases that the list shows; of all, if the open one is filtered out."""
        table = self._cases.table
        shown = [case.coding.id for case in table.shown_cases()]
        is_open_shown = (
            self._coding is not None and self._coding.work is not None and (self._coding.work.coding.coding.id in shown)
        )
        return shown if is_open_shown else [case.coding.id for case in table.cases.all_cases()]
