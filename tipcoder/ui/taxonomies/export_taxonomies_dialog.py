"""Dialog that exports taxonomies into a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QWidget

from tipcoder.languages import ui_language
from tipcoder.languages.collation import alphabetical
from tipcoder.services.taxonomies.installation import list_installed
from tipcoder.services.taxonomies.taxonomy_queries import export_installed
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.wrapping_buttons import WrappingRadio

ALL = ""


class ExportTaxonomiesDialog(WorkDialog):
    """Accepted: `written` is the file."""

    def __init__(self, context: ProjectContext, taxonomy: str, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent)
        self._context = context
        language = ui_language.current()
        self._installed = alphabetical(list_installed(context.project), lambda one: one.title(language), language)
        self._target = Path()
        self.written: Path | None = None
        self.which = QComboBox(self)
        self.which.currentTextChanged.connect(lambda text: self.which.setToolTip(plain_tip(text)))  # it may not fit
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.addItem("", ALL)
        for installed in self._installed:
            self.which.addItem(installed.title(ui_language.current()), installed.id)
        self.which.setCurrentIndex(max(0, self.which.findData(taxonomy)))
        self._which_field = CaptionedField(self.which, parent=self, caption=self.tr("Which"))
        self.body.addWidget(self._which_field)
        self.formats: dict[str, WrappingRadio] = {}
        for ending in (".xlsx", ".csv", ".ttl", ".rdf", ".jsonld", ".qdc"):
            self.formats[ending] = WrappingRadio("", self)
            self.body.addWidget(self.formats[ending])
        self.body.setSpacing(4)
        self.formats[".xlsx"].setChecked(True)
        self.export_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Export…"), primary=True)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.export_button.clicked.connect(self.export)
        self.close_button.clicked.connect(self.reject)
        self.set_heading(
            self.tr("Export taxonomies"),
            self.tr(
                "Terms with all their texts and mappings. Proposed terms and those offered no more are among them."
            ),
        )
        self.which.setItemText(0, self.tr("All taxonomies"))
        for row, installed in enumerate(self._installed, start=1):
            self.which.setItemText(row, installed.title(ui_language.current()))
        said = {
            ".xlsx": self.tr("Excel workbook (.xlsx), one sheet a taxonomy"),
            ".csv": self.tr("Table of text (.csv), to be used with XLSForm"),
            ".ttl": self.tr("SKOS, Turtle (.ttl)"),
            ".rdf": self.tr("SKOS, RDF/XML (.rdf)"),
            ".jsonld": self.tr("SKOS, JSON-LD (.jsonld)"),
            ".qdc": self.tr("Codebook for programs of qualitative analysis (.qdc)"),
        }
        for ending, button in self.formats.items():
            button.setText(said[ending])

    @Slot()
    def export(self) -> None:
        """Ask for the file, and write it."""
        ending = next(ending for ending, button in self.formats.items() if button.isChecked())
        chosen = self.which.currentData()
        target = file_choice.save_taxonomies(self, self._context.settings, f"{chosen or 'taxonomies'}{ending}")
        if target is None:
            return
        self._target = target
        self.export_button.setDisabled(True)
        wanted = (chosen,) if chosen else tuple(installed.id for installed in self._installed)
        work = partial(export_installed, self._context.project, wanted, target)
        self._start(work, self._show_written, can_stop=False)

    @Slot(object)
    def _show_written(self, _terms: object) -> None:
        self._end()
        self.written = self._target
        self.accept()

    def _end(self) -> None:
        super()._end()
        self.export_button.setEnabled(True)
