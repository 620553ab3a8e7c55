"""Chooses the cases that the figures of a project are counted over, and counts them."""

from collections.abc import Generator, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from tipcoder import paths
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import CodingStatus, Country
from tipcoder.languages import ui_language
from tipcoder.languages.collation import alphabetical
from tipcoder.messages.statuses import status_name
from tipcoder.services.findings.counting import Edition, Findings, count_findings
from tipcoder.services.findings.view import CaseChoice, FindingsView
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import audience_of, released_figures
from tipcoder.services.release.ledger import earlier_editions
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.names import country_name
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.work_source import WholeSource

WIDEST = 208
"""Width of a list of choices, whose names may be long."""


def _count(
    project: OpenProject, known: Findings | None, choice: CaseChoice, language: str
) -> Generator[Progress, None, tuple[Findings, FindingsView]]:
    findings = (yield from count_findings(project)) if known is None else known
    chosen = findings.of_cases(choice.has)
    return findings, FindingsView(
        released_figures(chosen, audience_of(choice.edition), language, earlier_editions(project)), choice, language
    )


def _name(code: str) -> str:
    return country_name(Country(code)) if code in set(Country) else code


def _offer(box: QComboBox, choices: Iterable[tuple[Any, str]]) -> None:
    """Offer values with their names, and keep the one that is chosen."""
    kept = box.currentData()
    box.clear()
    for value, name in choices:
        box.addItem(name, value)
    box.setCurrentIndex(max(0, box.findData(kept)))
    box.setEnabled(box.count() > 1)


class FindingsSource(WholeSource):
    """Counts the figures of a project."""

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self.findings: Findings | None = None
        """Last counts over all cases; None before anything was counted."""
        self.view: FindingsView | None = None
        """The same of the cases chosen, laid out."""
        self.choice = CaseChoice()
        self._corrected = paths.corrected()
        """Texts as they were corrected when the figures were laid out."""
        self._is_compared = True
        context.events.releases_changed.connect(self._note_release)

    def want(self) -> None:
        is_laid_out = self.view is not None and self._is_as_wanted(self.view)
        if self.is_working or (is_laid_out and not self.is_outdated):
            return
        is_in_words = self._corrected is paths.corrected()  # what is counted holds the names of figures
        known = self.findings if is_in_words and not self.is_outdated else None
        self._corrected = paths.corrected()
        self._is_compared = True
        self._start(partial(_count, self._context.project, known, self.choice, ui_language.current()))

    def choose(self, choice: CaseChoice) -> None:
        """Lay the figures out for other cases, or another edition."""
        self.choice = choice
        self.want()

    def _is_as_wanted(self, view: FindingsView) -> bool:
        is_in_words = view.language == ui_language.current() and self._corrected is paths.corrected()
        return self._is_compared and view.choice == self.choice and is_in_words

    @Slot()
    def _note_release(self) -> None:
        """Lay the figures out anew when they are wanted: a public edition is compared with what left."""
        self._is_compared = False

    @Slot(object)
    def _take(self, found: tuple[Findings, FindingsView]) -> None:
        self.findings, self.view = found
        self._end()
        if not self._is_as_wanted(self.view):  # something else was chosen meanwhile
            self.want()


class CaseFilters(Retranslating, QWidget):
    """Row of choices: which cases are counted, and for whom the figures are.

    Offers what there is among the counted cases.

    Signals:
        chosen(CaseChoice): other cases, or another edition.
    """

    chosen = Signal(object)

    def __init__(self, *, is_regional: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_regional = is_regional
        self._findings: Findings | None = None
        self._view: FindingsView | None = None
        self.edition, self.country, self.year, self.court, self.status = (QComboBox(self) for _ in range(5))
        self.country.setVisible(is_regional)
        self.status.setVisible(not is_regional)
        layout = FlowLayout(self, across=8, down=8)
        for box in (self.edition, self.country, self.year, self.court, self.status):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(WIDEST)
            box.activated.connect(self._choose)
            layout.addWidget(box)
        self.retranslate()

    def retranslate(self) -> None:
        for box, name in (
            (self.edition, self.tr("For whom")),
            (self.country, self.tr("Country")),
            (self.year, self.tr("Year of the judgment")),
            (self.court, self.tr("Kind of court")),
            (self.status, self.tr("Status of the coding")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(plain_tip(name))
        self._fill()

    def show_view(self, findings: Findings, view: FindingsView) -> None:
        """Offer what there is among these cases."""
        self._findings, self._view = findings, view
        self._fill()

    def choice(self) -> CaseChoice:
        """Return what is chosen."""
        status = self.status.currentData()
        return CaseChoice(
            country=self.country.currentData() or "",
            year=self.year.currentData() or "",
            court_level=self.court.currentData() or "",
            status=CodingStatus(status) if status else None,
            edition=Edition(self.edition.currentData()),  # Qt gives back a plain text
        )

    def _fill(self) -> None:
        editions = ((Edition.INTERNAL, self.tr("Internal")), (Edition.PUBLIC, self.tr("Public")))
        _offer(self.edition, editions)
        facts = () if self._findings is None else tuple(self._findings.facts.values())
        countries = alphabetical({found.country for found in facts} - {""}, _name, ui_language.current())
        years = sorted({found.year for found in facts} - {""}, reverse=True)
        courts = sorted({found.court_level for found in facts} - {""})
        statuses = [status for status in CodingStatus if any(found.status is status for found in facts)]
        _offer(self.country, [("", self.tr("All countries")), *((code, _name(code)) for code in countries)])
        _offer(self.year, [("", self.tr("All years")), *((year, year) for year in years)])
        _offer(self.court, [("", self.tr("All courts")), *((code, self._court(code)) for code in courts)])
        _offer(self.status, [("", self.tr("Any status")), *((one, status_name(one)) for one in statuses)])

    def _court(self, code: str) -> str:
        return code if self._view is None else self._view.court(code)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.choice())
