"""Dialog with the cases that two persons coded, from which the differences of one are settled."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialogButtonBox, QHeaderView, QWidget

from tipcoder.services.double_coding.settling.overview import DoubleCodedCase, list_double_coded
from tipcoder.services.double_coding.settling.pairing import CasePairing, open_pairing
from tipcoder.services.double_coding.settling.settling import SettlingSession, open_settling
from tipcoder.services.projects import OpenProject
from tipcoder.ui.dialogs.dialog import MARGIN, shown
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.double_coding.settling.pairs_dialog import PairsDialog
from tipcoder.ui.double_coding.settling.settling_dialog import SettlingDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.screen_room import room_of
from tipcoder.ui.widgets.tables.column_table import ColumnModel, RowRole, TableColumn, TwoLineTable
from tipcoder.ui.widgets.tables.wrapping_header import WrappingHeader

WIDTH = 1120
HEIGHT = 300
TITLE_WIDTH = 170
"""Width that titles keep, whatever the captions beside them need."""
NUMBER, TITLE, LEADING, ANSWERS, ROWS, REVIEW, STATUS = range(7)
_LEAST_WIDTHS = {NUMBER: 72, TITLE: TITLE_WIDTH, LEADING: 72, ANSWERS: 72, ROWS: 72, REVIEW: 72, STATUS: 144}


def _status_words(case: DoubleCodedCase) -> str:
    if case.is_settled:
        return QCoreApplication.translate("SecondReading", "Settled")
    if case.is_begun:
        return QCoreApplication.translate("SecondReading", "Begun")
    if case.waiting:
        return QCoreApplication.translate("SecondReading", "Entries to match")
    return QCoreApplication.translate("SecondReading", "To settle")


_COLUMNS: tuple[TableColumn[DoubleCodedCase], ...] = (
    TableColumn(lambda: QCoreApplication.translate("SecondReading", "Case"), text=lambda case: str(case.number)),
    TableColumn(lambda: QCoreApplication.translate("SecondReading", "Title"), text=lambda case: case.title),
    TableColumn(
        lambda: QCoreApplication.translate("SecondReading", "Leading differences"), text=lambda case: str(case.leading)
    ),
    TableColumn(
        lambda: QCoreApplication.translate("SecondReading", "All differences"), text=lambda case: str(case.answers)
    ),
    TableColumn(
        lambda: QCoreApplication.translate("SecondReading", "Entries of one alone"), text=lambda case: str(case.rows)
    ),
    TableColumn(
        lambda: QCoreApplication.translate("SecondReading", "For the reviewer"),
        text=lambda case: str(case.for_review) if case.for_review else "–",
    ),
    TableColumn(lambda: QCoreApplication.translate("SecondReading", "Status"), text=_status_words),
)


class SecondReadingDialog(WorkDialog):
    """Compares the codings in the background, and lists the cases with most to settle first."""

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent, WIDTH)
        self._context = context
        self.is_changed = False
        """True if something was decided."""
        self._is_compared = False
        self.cases: ColumnModel[DoubleCodedCase] = ColumnModel(_COLUMNS)
        self.table = TwoLineTable(self.cases, HEIGHT, self)
        self._header = WrappingHeader(self.table)
        self.table.setHorizontalHeader(self._header)
        self.body.addWidget(self.table)
        self.pairs_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Match the entries…"))
        self.settle_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Settle…"), primary=True)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        self.pairs_button.clicked.connect(self.pair)
        self.settle_button.clicked.connect(self.settle)
        self.close_button.clicked.connect(self.reject)
        self.table.doubleClicked.connect(self.settle)
        self.table.selectionModel().selectionChanged.connect(self._offer)
        self.table.setAccessibleName(self.tr("Cases coded by two persons"))
        self._show_words()
        self.compare()

    def _show_words(self) -> None:
        self.set_heading(
            self.tr("Second reading"),
            self.tr("Cases that two persons coded. Settle their differences together, the leading ones first.")
            if self.cases.rowCount() or not self._is_compared
            else self.tr(
                "No case was coded a second time and submitted yet. Hand over a copy for a second coder, and read its "
                "workbook back as a second coding."
            ),
        )
        self._set_widths()

    def _set_widths(self) -> None:
        """Give each column its room: captions take two lines where one line of each leaves too little for titles."""
        room = min(WIDTH, room_of(self).width()) - 2 * MARGIN - self.table.verticalScrollBar().sizeHint().width()
        for wraps in (False, True):
            self._header.set_wrapping(wraps)
            widths = {
                column: max(least, self._header.sectionSizeHint(column)) for column, least in _LEAST_WIDTHS.items()
            }
            has_room = sum(widths.values()) <= room
            if has_room:
                break
        for column, width in widths.items():
            self.table.setColumnWidth(column, width)
        mode = QHeaderView.ResizeMode.Stretch if has_room else QHeaderView.ResizeMode.Interactive
        self._header.setSectionResizeMode(TITLE, mode)

    def compare(self) -> None:
        """Compare the codings again."""
        self._start(partial(list_double_coded, self._context.project), self._take_cases)

    @Slot()
    def settle(self) -> None:
        """Settle the case that is selected, after a look at its pairs of entries where these need one."""
        case = self._chosen()
        if case is not None and case.waiting and not case.is_begun:
            self.pair()
        elif case is not None:
            self._start(partial(open_settling, self._context.project, case.case), self._settle, can_stop=False)

    @Slot()
    def pair(self) -> None:
        """Show which entries of the selected case are taken for one."""
        case = self._chosen()
        if case is not None:
            self._start(partial(open_pairing, self._context.project, case.case), self._pair, can_stop=False)

    def _chosen(self) -> DoubleCodedCase | None:
        chosen = [index.data(RowRole) for index in self.table.selectionModel().selectedRows()]
        return chosen[0] if chosen else None

    @Slot(object)
    def _settle(self, session: SettlingSession) -> None:
        self._end()
        with shown(SettlingDialog(self._context, session, self)) as dialog:
            is_changed = dialog.is_changed
        if is_changed:
            self.is_changed = True
            self.compare()

    @Slot(object)
    def _pair(self, pairing: CasePairing) -> None:
        self._end()
        case = self._chosen()
        goes_on = PairsDialog(pairing, self).run()
        changes = pairing.changes()
        self.is_changed = self.is_changed or bool(changes)
        if case is not None and (goes_on or (changes and case.is_begun)):
            work = partial(_follow, self._context.project, case, changes)
            self._start(work, self._settle if goes_on else self._compare_again, can_stop=False)
        elif changes:
            self.compare()

    @Slot(object)
    def _compare_again(self, _session: SettlingSession) -> None:
        self._end()
        self.compare()

    @Slot(object)
    def _take_cases(self, cases: tuple[DoubleCodedCase, ...]) -> None:
        self._end()
        self._is_compared = True
        self.cases.set_rows(cases)
        self.table.setVisible(bool(cases))
        if cases:
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_words()
        self._offer()

    @Slot()
    def _offer(self) -> None:
        case = self._chosen()
        self.settle_button.setEnabled(case is not None)
        self.pairs_button.setEnabled(case is not None and not case.is_settled)

    def _stopped_message(self) -> str:
        return self.tr("Stopped. Nothing was changed.")


def _follow(project: OpenProject, case: DoubleCodedCase, changes: Mapping[tuple[str, str], bool]) -> SettlingSession:
    """Open the settling of a case, and bring what was decided on pairs into its agreed coding if that was begun."""
    session = open_settling(project, case.case)
    if case.is_begun:
        session.follow_pairs(changes)
    return session
