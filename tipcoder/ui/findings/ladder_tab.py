"""Part of the findings with the ladder of each charge: what each court decided, and what stands."""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipcoder.analysis.ladder import LadderRung
from tipcoder.domain.answers import Ref
from tipcoder.domain.progress import Progress
from tipcoder.services.findings.counting import Edition
from tipcoder.services.findings.view import FindingsView
from tipcoder.services.ladders import CaseLadder, LadderWords, project_ladders
from tipcoder.services.projects import OpenProject
from tipcoder.ui import theme
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.come_back_words import come_back_words
from tipcoder.ui.text.outcome_icons import outcome_icon
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import Icon, TableColumn
from tipcoder.ui.widgets.tables.filter_bar import FilterBar
from tipcoder.ui.widgets.tables.filtered_table import FilteredTable
from tipcoder.ui.work_source import WholeSource
from tipcoder.ui.work_strip import WorkStrip

HEIGHT = 160
CASE, COUNTRY, ENTRY, CHARGED, FIRST, APPEAL, RETRIAL, THIRD, STANDS = range(9)
COME_BACK, OPEN, CHANGED, AS_JUDGED = "come_back", "open", "changed", "as_judged"
_WIDTHS = {CASE: 56, COUNTRY: 72, ENTRY: 56}
_LINES = 4
_CHANGED = "\u00a0\u2260"
"""Behind what changed what stood before."""
_STEPS = {"appeal": APPEAL, "retrial": RETRIAL, "third": THIRD}
"""Columns of which it is said how many charges came so far."""
_COLUMN_OF = {"first_instance": FIRST, "appeal": APPEAL, "retrial": RETRIAL}


def _read(project: OpenProject) -> Generator[Progress, None, list[CaseLadder]]:
    return (yield from project_ladders(project))


class LadderSource(WholeSource):
    """Reads the ladders of all charges of a project."""

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self.ladders: list[CaseLadder] = []

    def want(self) -> None:
        if not self.is_working and self.is_outdated:
            self._start(partial(_read, self._context.project))

    @Slot(object)
    def _take(self, result: list[CaseLadder]) -> None:
        self.ladders = result
        self._end()


@dataclass(frozen=True, slots=True)
class LadderLine:
    """A charge in the table, with the words of its ladder."""

    found: CaseLadder
    words: LadderWords

    def rungs(self, column: int) -> Iterator[LadderRung]:
        """Yield the rungs that stand in a column: later remedies stand with the third instance."""
        return (one for one in self.found.ladder.rungs if _COLUMN_OF.get(one.instance, THIRD) == column)

    def cell(self, column: int) -> str:
        """Return what courts of a column decided, with the sentence below it."""
        return "\n".join(line for rung in self.rungs(column) for line in self._told(rung))

    def _told(self, rung: LadderRung) -> Iterator[str]:
        yield f"{self.words.effect(rung)}{_CHANGED if rung.is_change else ''}"
        sentence = self.words.sentence(rung)
        if sentence and (rung.is_change or rung.number == 0):
            yield sentence

    def stands(self) -> str:
        """Return what stands, with the sentence below it."""
        ladder = self.found.ladder
        return "\n".join(filter(None, (self.words.standing(ladder, beside_charge=True), self.words.sentence(ladder))))

    def lacks(self) -> str:
        """Return for what the coder has to come back, a line each."""
        name = self.words.charge(self.found.ladder)
        return "\n".join(come_back_words(one, self.words, name) for one in self.found.lacks)

    def place(self, column: int) -> Ref:
        """Return the answer that a cell is about."""
        ladder = self.found.ladder
        rungs = list(self.rungs(column))
        if rungs:
            return rungs[-1].place
        if column in (CASE, COUNTRY, ENTRY) and self.found.lacks:
            return self.found.lacks[0].place
        if column == CHARGED:
            return Ref(ladder.row, "charge_article")
        is_later = column == STANDS and len(ladder.rungs) > 1
        return Ref(ladder.row, "charge_final_outcome" if is_later else "charge_outcome")


def class_of(line: LadderLine) -> str:
    """Return the class of a charge: what it is first of what asks for work, is open, or was changed."""
    ladder = line.found.ladder
    if line.found.lacks:
        return COME_BACK
    if ladder.is_open:
        return OPEN
    return CHANGED if ladder.is_changed else AS_JUDGED


def _class_name(name: str) -> str:
    return {
        COME_BACK: QCoreApplication.translate("LadderTab", "To come back to"),
        OPEN: QCoreApplication.translate("LadderTab", "Still open"),
        CHANGED: QCoreApplication.translate("LadderTab", "Changed later"),
        AS_JUDGED: QCoreApplication.translate("LadderTab", "As judged first"),
    }[name]


def _instance(column: int, header: Callable[[], str]) -> TableColumn[LadderLine]:
    """Return the column of an instance: outcome by icon and word, sentence below, what changed marked."""

    def tip(line: LadderLine) -> str:
        changed = QCoreApplication.translate("LadderTab", "Changed what stood before")
        is_changed = any(rung.is_change for rung in line.rungs(column))
        return "\n".join(filter(None, (line.cell(column), changed if is_changed else "")))

    def picture(line: LadderLine) -> Icon:
        rungs = list(line.rungs(column))
        return outcome_icon(rungs[-1].effect, is_change=rungs[-1].is_change) if rungs else None

    def colour(line: LadderLine) -> str | None:
        return "accent" if any(rung.is_change for rung in line.rungs(column)) else None

    return TableColumn(header, text=lambda line: line.cell(column), tip=tip, icon=picture, colour=colour)


_COLUMNS: tuple[TableColumn[LadderLine], ...] = (
    TableColumn(
        lambda: QCoreApplication.translate("LadderTab", "Case"),
        text=lambda line: str(line.found.number),
        tip=lambda line: line.lacks() or None,
        icon=lambda line: ("triangle-alert", "warning") if line.found.lacks else None,
    ),
    TableColumn(lambda: QCoreApplication.translate("LadderTab", "Country"), text=lambda line: line.found.country),
    TableColumn(
        lambda: QCoreApplication.translate("LadderTab", "Entry"),
        text=lambda line: f"{line.found.ladder.defendant}.{line.found.ladder.charge}",
        tip=lambda line: line.words.charge(line.found.ladder),
    ),
    TableColumn(
        lambda: QCoreApplication.translate("LadderTab", "Charged"), text=lambda line: line.words.kind(line.found.ladder)
    ),
    _instance(FIRST, lambda: QCoreApplication.translate("LadderTab", "First instance")),
    _instance(APPEAL, lambda: QCoreApplication.translate("LadderTab", "Appeal")),
    _instance(RETRIAL, lambda: QCoreApplication.translate("LadderTab", "Retrial")),
    _instance(THIRD, lambda: QCoreApplication.translate("LadderTab", "Third instance and later")),
    TableColumn(
        lambda: QCoreApplication.translate("LadderTab", "Stands now"),
        text=lambda line: line.stands(),
        tip=lambda line: "\n".join(filter(None, (line.stands(), line.lacks()))),
        icon=lambda line: outcome_icon(line.found.ladder.outcome),
    ),
)


class LadderTab(Retranslating, QWidget):
    """Shows a row for each charge of the cases chosen; a click on a cell opens the case at its answer.

    Signals:
        place_wanted(case_id, Ref): the person wants to see an answer in its case.
    """

    place_wanted = Signal(str, object)

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.source = LadderSource(context, self)
        self._view: FindingsView | None = None
        self.strip = WorkStrip(self)
        self.silence = PlainLabel(self)
        self.silence.setWordWrap(True)
        self.steps = PlainLabel(self)
        self.steps.setWordWrap(True)
        for label in (self.silence, self.steps):
            theme.set_role(label, "muted")
        filters = FilterBar((COME_BACK, OPEN, CHANGED, AS_JUDGED), class_of, _class_name)
        self.rows = FilteredTable(filters, _COLUMNS, HEIGHT, _WIDTHS, self)
        table = self.rows.table
        table.verticalHeader().setDefaultSectionSize(_LINES * self.fontMetrics().lineSpacing() + 12)
        table.clicked.connect(self.rows.open_selected)
        self.rows.row_opened.connect(self._open)
        self.source.changed.connect(self._show)
        self.strip.follow(self.source)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.strip, self.silence, self.steps):
            layout.addWidget(widget)
        layout.addWidget(self.rows, 1)
        self.retranslate()

    def show_view(self, view: FindingsView) -> None:
        """Show the charges of the cases that a view has chosen."""
        self._view = view
        self._show()

    def take_focus(self) -> None:
        """Put the keyboard where work goes on."""
        self.rows.table.setFocus()

    def retranslate(self) -> None:
        self.rows.table.setAccessibleName(self.tr("Ladder: what each court decided of each charge"))
        self.rows.open_button.setText(self.tr("Open the case there"))
        self.rows.open_button.setToolTip(self.tr("Open the case at the answer of the cell (click, or Enter)"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.source.want()

    @Slot()
    def _show(self) -> None:
        view = self._view
        is_named = view is not None and view.choice.edition is not Edition.PUBLIC
        self.silence.setHidden(is_named or view is None)
        self.rows.setVisible(is_named)
        lines: list[LadderLine] = []
        if view is not None and is_named:
            chosen, words = view.findings.facts, LadderWords(view.findings.form, view.language)
            lines = [LadderLine(one, words) for one in self.source.ladders if one.case in chosen]
        self.steps.setVisible(is_named)
        self.steps.setText(
            self.tr(
                "Charges: {count}. On appeal: {appeal}. Retried: {retrial}. In the third instance or later: {third}."
            ).format(
                count=len(lines),
                **{name: sum(any(line.rungs(column)) for line in lines) for name, column in _STEPS.items()},
            )
        )
        self.silence.setText(self.tr("The ladder names cases: it is for the team, and in no public edition."))
        self.rows.table.setColumnHidden(COUNTRY, not any(line.found.country for line in lines))
        self.rows.set_rows(lines)

    @Slot(object)
    def _open(self, line: LadderLine) -> None:
        self.place_wanted.emit(line.found.case, line.place(self.rows.table.currentIndex().column()))
