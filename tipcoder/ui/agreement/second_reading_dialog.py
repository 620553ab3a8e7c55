"""Dialog with the cases that two persons coded, from which the differences of one are settled."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialogButtonBox, QHeaderView, QWidget

from tipcoder.errors import UserError
from tipcoder.services.agreement.settling.overview import DoubleCodedCase, list_double_coded
from tipcoder.services.agreement.settling.settling import open_settling
from tipcoder.ui.agreement.settling.settling_dialog import SettlingDialog
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.tables.column_table import ColumnModel, RowRole, TableColumn, TwoLineTable

WIDTH = 960
HEIGHT = 300
NUMBER, TITLE, LEADING, ANSWERS, ROWS, STATUS = range(6)
_LEAST_WIDTHS = {NUMBER: 72, LEADING: 72, ANSWERS: 72, ROWS: 72, STATUS: 144}


def _status_words(case: DoubleCodedCase) -> str:
    if case.is_settled:
        return QCoreApplication.translate("SecondReading", "Settled")
    if case.is_begun:
        return QCoreApplication.translate("SecondReading", "Begun")
    return QCoreApplication.translate("SecondReading", "To settle")


_COLUMNS: tuple[TableColumn[DoubleCodedCase], ...] = (
    TableColumn(lambda: QCoreApplication.translate("SecondReading", "Case"), text=lambda case: str(case.number)),
    TableColumn(lambda: QCoreApplication.translate("SecondReading", "Title"), text=lambda case: case.title),
    TableColumn(
        lambda: QCoreApplication.translate("SecondReading", "Leading differences"),
        text=lambda case: str(case.leading),
    ),
    TableColumn(
        lambda: QCoreApplication.translate("SecondReading", "All differences"), text=lambda case: str(case.answers)
    ),
    TableColumn(
        lambda: QCoreApplication.translate("SecondReading", "Entries of one alone"), text=lambda case: str(case.rows)
    ),
    TableColumn(lambda: QCoreApplication.translate("SecondReading", "Status"), text=_status_words),
)


class SecondReadingDialog(WorkDialog):
    """Compares the codings in the background, and lists the cases with most to settle first."""

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent, WIDTH)
        self._context = context
        self.is_changed = False
        """Whether something was decided."""
        self.cases: ColumnModel[DoubleCodedCase] = ColumnModel(_COLUMNS)
        self.table = TwoLineTable(self.cases, HEIGHT, self)
        self.table.horizontalHeader().setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.body.addWidget(self.table)
        self.settle_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, primary=True)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole)
        self.settle_button.clicked.connect(self.settle)
        self.close_button.clicked.connect(self.reject)
        self.table.doubleClicked.connect(self.settle)
        self.table.selectionModel().selectionChanged.connect(self._offer)
        self.retranslate()
        self.compare()

    @classmethod
    def ask(cls, context: ProjectContext, parent: QWidget | None = None) -> bool:
        """Show the cases until the person closes the dialog; return whether something was decided."""
        dialog = cls(context, parent)
        try:
            dialog.accepts()
            return dialog.is_changed
        finally:
            dialog.deleteLater()

    def retranslate(self) -> None:
        self.set_heading(
            self.tr("Second reading"),
            self.tr("Cases that two persons coded. Settle their differences together, the leading ones first.")
            if self.cases.rowCount()
            else self.tr(
                "No case was coded a second time and submitted yet. Hand over a copy for a second coder, and read its "
                "workbook back as a second coding."
            ),
        )
        self.table.setAccessibleName(self.tr("Cases coded by two persons"))
        header = self.table.horizontalHeader()
        for column, width in _LEAST_WIDTHS.items():
            self.table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        self.settle_button.setText(self.tr("Settle…"))
        self.close_button.setText(self.tr("Close"))

    def compare(self) -> None:
        """Compare the codings again."""
        self._start(partial(list_double_coded, self._context.project), self._take_cases)

    @Slot()
    def settle(self) -> None:
        """Settle the case that is selected."""
        chosen = [index.data(RowRole) for index in self.table.selectionModel().selectedRows()]
        if not chosen:
            return
        case: DoubleCodedCase = chosen[0]
        try:
            session = open_settling(self._context.project, case.case)
        except UserError as error:
            self.banner.show_error(error)
            return
        if SettlingDialog.ask(self._context, session, self):
            self.is_changed = True
            self.compare()

    @Slot(object)
    def _take_cases(self, cases: tuple[DoubleCodedCase, ...]) -> None:
        self._end()
        self.cases.set_rows(cases)
        self.table.setVisible(bool(cases))
        if cases:
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.retranslate()
        self._offer()

    @Slot()
    def _offer(self) -> None:
        self.settle_button.setEnabled(bool(self.table.selectionModel().selectedRows()))

    def _stopped_message(self) -> str:
        return self.tr("Stopped. Nothing was changed.")
