"""Dialog that asks what is known of all judgments that the cases of a project are a part of."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from tipcoder.domain.population import NUMBERS, SELECTION_TEXT
from tipcoder.services.population import change_population, population_of
from tipcoder.services.release.gate import population_values
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.field import CaptionedField

_COLUMNS = 2
_TEXT_HEIGHT = 96


class PopulationDialog(WorkDialog):
    """Shows what is known, and stores all of it together; of a region it only shows the sums over its countries."""

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent)
        self._context = context
        self._is_regional = context.project.project.is_regional
        self.set_heading(
            self.tr("All judgments of the period"),
            self.tr(
                "These are sums over the countries, as their deliveries say it. Change them in the national projects."
            )
            if self._is_regional
            else self.tr(
                "What is known of all judgments that these cases are a part of. Leave empty what is not known. It is "
                "used for intervals, and stands in the report and in every workbook."
            ),
        )
        captions = {
            "population_from": self.tr("First year"),
            "population_to": self.tr("Last year"),
            "judgments_existing": self.tr("Judgments that exist"),
            "judgments_requested": self.tr("Judgments requested"),
            "judgments_received": self.tr("Judgments received"),
            "judgments_refused": self.tr("Judgments refused"),
            "judgments_final": self.tr("Judgments that are final"),
            "coder_was_judge": self.tr("Cases whose coder took part in them as a judge"),
        }
        values = population_values(population_of(context.project))
        grid = QGridLayout()
        grid.setSpacing(16)
        self.numbers: dict[str, QLineEdit] = {}
        for place, key in enumerate(NUMBERS):
            entry = QLineEdit(values[key], self)
            entry.setReadOnly(self._is_regional)
            self.numbers[key] = entry
            grid.addWidget(
                CaptionedField(entry, parent=self, caption=captions[key]), place // _COLUMNS, place % _COLUMNS
            )
        self.body.addLayout(grid)
        self.selection = QPlainTextEdit(values[SELECTION_TEXT], self)
        self.selection.setTabChangesFocus(True)
        self.selection.setFixedHeight(_TEXT_HEIGHT)
        field = CaptionedField(
            self.selection,
            parent=self,
            caption=self.tr("How judgments were selected"),
            hint=self.tr("Without names. It stands in reports and workbooks for your own team alone."),
        )
        field.setVisible(not self._is_regional)
        self.body.addWidget(field)
        self.save_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Save"), primary=True)
        self.save_button.setVisible(not self._is_regional)
        self.close_button = self.add_button(
            QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close") if self._is_regional else self.tr("Cancel")
        )
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.reject)
        self.numbers[NUMBERS[0]].setFocus()

    @Slot()
    def save(self) -> None:
        """Store what was typed, all or nothing; what is wrong is said in the dialog."""
        typed = {key: entry.text() for key, entry in self.numbers.items()}
        typed[SELECTION_TEXT] = self.selection.toPlainText()
        self._start(partial(change_population, self._context.project, typed), self._finish, can_stop=False)

    @Slot(object)
    def _finish(self, is_changed: bool) -> None:
        self._end()
        if is_changed:
            self._context.events.cases_changed.emit("")
        self.accept()
