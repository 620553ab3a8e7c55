"""Dialog that says whose reviewed texts are in use, takes more from a workbook, and takes some out again."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.dates import date_in_numbers
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages import sentence
from tipcoder.services.texts.review import TakenTexts, take_reviewed
from tipcoder.services.texts.reviewed_folder import ReviewedGroup, reviewed_groups, take_out
from tipcoder.ui import file_choice, theme
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import SUCCESS, WARNING
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

WIDTH = 680
MOST = 240
"""Height of a list beyond which it scrolls."""


class ReviewedTextsDialog(WorkDialog):
    """Texts that are taken or taken out are seen at once in all windows, unless the program is in safe mode."""

    def __init__(self, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent, WIDTH)
        self._settings = settings
        self.groups: tuple[ReviewedGroup, ...] = ()
        self._taken: TakenTexts | None = None
        self.table = WrappedTable(4, (1,), self, most=MOST)
        self.refused = WrappedTable(1, (0,), self, most=MOST)
        self.reviewer = QLineEdit(self)
        self.reviewer_field = CaptionedField(
            self.reviewer,
            parent=self,
            caption=self.tr("Code of the reviewer"),
            hint=self.tr("A code such as ALB-03, never a name. Needed to take a workbook."),
        )
        for part in (self.table, self.reviewer_field, self.refused):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.take_button = self.add_button(
            QDialogButtonBox.ButtonRole.ActionRole, self.tr("Take a workbook…"), primary=True
        )
        self.take_out_button = self.add_button(QDialogButtonBox.ButtonRole.DestructiveRole, self.tr("Take out"))
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        theme.set_role(self.take_out_button, "danger")
        self.take_button.clicked.connect(self.take)
        self.take_out_button.clicked.connect(self.take_out)
        self.close_button.clicked.connect(self.reject)
        self.table.itemSelectionChanged.connect(self._offer)
        self.reviewer.textChanged.connect(self._offer)
        self._read()
        self.set_heading(
            self.tr("Reviewed texts"),
            self.tr(
                "Texts of windows and messages that a national lawyer corrected in a workbook are used on this "
                "computer in place of those that the program came with, until you take them out."
            ),
        )
        self.table.setAccessibleName(self.tr("Reviewed texts"))
        self.refused.setAccessibleName(self.tr("Not taken"))
        self._show()
        self.reviewer.setFocus()

    @Slot()
    def take(self) -> None:
        """Use the corrections of a workbook that the person chooses."""
        path = file_choice.open_reviewed_texts(self, self._settings)
        if path is not None:
            today = datetime.now(UTC).astimezone().date()
            reviewer = self.reviewer.text().strip()
            work = partial(take_reviewed, path, reviewer, today, ui_language.shipped_texts)
            self._start(work, self._show_taken, can_stop=False)

    @Slot()
    def take_out(self) -> None:
        """Use the texts that ship again in place of those that are selected."""
        self.banner.clear()
        self._taken = None
        try:
            for row in self._selected():
                take_out(self.groups[row])
        except UserError as error:
            self.banner.show_error(error)
        self._show_anew()

    @Slot(object)
    def _show_taken(self, taken: TakenTexts) -> None:
        self._end()
        self._taken = taken
        self._show_anew()
        self.banner.show_message(WARNING if taken.left or taken.outcome.faults else SUCCESS, self._taken_message)

    def _show_anew(self) -> None:
        ui_language.install(ui_language.current())
        self._read()
        self._show()

    def _read(self) -> None:
        self.groups = reviewed_groups(ui_language.shipped_texts)

    def _show(self) -> None:
        self.table.show_rows(
            (self.tr("Language"), self.tr("Reviewer"), self.tr("Date"), self.tr("Texts in use")),
            [self._cells(group) for group in self.groups],
        )
        self.table.setVisible(bool(self.groups))
        faults = self._taken.outcome.faults if self._taken is not None else []
        self.refused.show_rows((self.tr("Not taken"),), [(TableCell(sentence(fault)),) for fault in faults])
        self.refused.setVisible(bool(faults))
        self._offer()

    def _cells(self, group: ReviewedGroup) -> tuple[TableCell, ...]:
        name = TableCell(LANGUAGES[group.language].menu_name)
        if group.day is None:
            return (
                name,
                TableCell(self.tr("Damaged file, not used"), "circle-alert", "danger"),
                TableCell(""),
                TableCell("0"),
            )
        day = date_in_numbers(group.day, ui_language.current())
        return name, TableCell(group.reviewer), TableCell(day), TableCell(str(group.count))

    def _selected(self) -> list[int]:
        return [index.row() for index in self.table.selectionModel().selectedRows()]

    @Slot()
    def _offer(self) -> None:
        self.take_button.setEnabled(bool(self.reviewer.text().strip()))
        self.take_out_button.setEnabled(bool(self._selected()))

    def _taken_message(self) -> str:
        if self._taken is None:
            return ""
        said = self.tr("Texts taken: {taken}. Not taken: {refused}.").format(
            taken=self._taken.taken, refused=len(self._taken.outcome.faults)
        )
        if not self._taken.left:
            return said
        left = self.tr(
            "Corrections of the framework, taxonomies, help and reports, which come with a new version only: {count}."
        ).format(count=self._taken.left)
        return f"{said}\n{left}"
