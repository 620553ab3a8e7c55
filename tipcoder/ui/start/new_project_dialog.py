"""Dialog that creates a project."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QGridLayout, QLineEdit, QPushButton, QWidget

from tipcoder import paths
from tipcoder.domain.coder_codes import first_code, is_code
from tipcoder.domain.projects import MENTORS, REGION, SUFFIX, Country, Tier
from tipcoder.services.projects import NETWORK, NewProject, OpenProject, create_project, prepare_creation, shared_with
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.start.who_codes import code_fault, likely_country
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.text.names import countries_by_name, country_name
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.inputs.new_passphrase import NewPassphrase
from tipcoder.ui.widgets.plain_label import plain_tip

WIDTH = 680


class NewProjectDialog(Dialog):
    """Stays open, with what went wrong said in it, until the project is made or the person gives up."""

    def __init__(self, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent, WIDTH)
        self._settings = settings
        self._tasks = tasks
        self._path = Path()
        self._is_path_chosen = False
        self._suggested = ""
        """Name that was offered last."""
        self._framework: Path | None = None
        self.project: OpenProject | None = None
        self._make_entries()
        self._lay_out()
        self.set_heading(
            self.tr("New project"),
            self.tr("A project holds all cases of one national analysis, in one encrypted file."),
        )
        self._name_field.set_caption(self.tr("Name"))
        self._country_field.set_caption(self.tr("Country"))
        self._coder_field.set_caption(self.tr("Your coder code"))
        self._framework_field.set_caption(self.tr("Analysis framework"))
        self._questions_field.set_caption(self.tr("Questions"))
        self._questions_field.set_hint(self.tr("Can be changed at any time, in the menu Tools."))
        self.questions.setItemText(0, self.tr("Core questions; the others on demand"))
        self.questions.setItemText(1, self.tr("All questions"))
        self.place_field.set_caption(self.tr("Where it is kept"))
        self.passphrase.set_caption(self.tr("Passphrase"))
        self.place_button.setText(self.tr("Change…"))
        self.framework_button.setText(self.tr("From a file…"))
        self.create_button.setText(self.tr("Create project"))
        self.cancel_button.setText(self.tr("Cancel"))
        for country in Country:
            self.country.setItemText(self.country.findData(country), country_name(country))
        self.country.setItemText(len(REGION) + 1, self.tr("Mentor jurisdictions"))
        self._suggest_name()
        self._suggest_coder()
        self._judge()
        self.passphrase.first.setFocus()  # all else is offered
        tasks.read(prepare_creation, done=self._note_prepared, failed=self._show_failure)

    @Slot(object)
    def _note_prepared(self, _result: object) -> None:
        """Making the project takes less time now."""

    @Slot()
    def make_project(self) -> None:
        """Make the project from what was entered."""
        new = NewProject(
            path=self._path,
            name=self.name.text().strip(),
            country=Country(self.country.currentData()),  # Qt gives back a plain text
            coder=self.coder.text().strip(),
            passphrase=self.passphrase.text(),
            framework=self._framework,
            asked=Tier(self.questions.currentData()),
        )
        if not self._is_path_chosen:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        self.banner.clear()
        self.show_busy(True)
        self.create_button.setEnabled(False)
        self._tasks.start(partial(create_project, new), done=self._show_project, failed=self._show_failure)

    @Slot()
    def choose_place(self) -> None:
        """Let the person choose the project's file."""
        path = file_choice.save_project(self, self._settings, self._path)
        if path is not None:
            self._path, self._is_path_chosen = path, True
            self._judge()

    @Slot()
    def choose_framework(self) -> None:
        """Let the person choose a framework workbook instead of the one that ships."""
        path = file_choice.open_framework(self, self._settings)
        if path is not None:
            self._framework = path
            self._judge()

    def reject(self) -> None:
        if not self.is_busy:
            super().reject()

    def _make_entries(self) -> None:
        # In the order in which they stand: Tab goes from one to the next as they are made.
        self.name = QLineEdit(self)
        self.country = QComboBox(self)
        self._offer_countries()
        self.coder = QLineEdit(self)
        self.framework = QLineEdit(self)
        self.framework.setReadOnly(True)
        self.framework_button = QPushButton(self)
        self.questions = QComboBox(self)
        for tier in Tier:
            self.questions.addItem("", tier)
        self.place = QLineEdit(self)
        self.place.setReadOnly(True)
        self.place_button = QPushButton(self)
        self.passphrase = NewPassphrase(self)
        self.create_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole)
        self.framework_button.setAutoDefault(False)
        self.place_button.setAutoDefault(False)
        for entry in (self.name, self.coder):
            entry.textChanged.connect(self._judge)
        self.passphrase.changed.connect(self._judge)
        self.country.currentIndexChanged.connect(self._suggest_coder)
        self.country.currentIndexChanged.connect(self._suggest_name)
        self.place_button.clicked.connect(self.choose_place)
        self.framework_button.clicked.connect(self.choose_framework)
        self.create_button.clicked.connect(self.make_project)
        self.cancel_button.clicked.connect(self.reject)

    def _offer_countries(self) -> None:
        """Offer the countries of the region, and below a heading those of mentors."""
        for country in countries_by_name(REGION):
            self.country.addItem("", country)
        self.country.insertSeparator(len(REGION))
        self.country.addItem("")
        model = self.country.model()
        if isinstance(model, QStandardItemModel):
            model.item(len(REGION) + 1).setEnabled(False)
        for country in countries_by_name(MENTORS):
            self.country.addItem("", country)
        self.country.setCurrentIndex(self.country.findData(likely_country(self._settings)))

    def _lay_out(self) -> None:
        self._name_field = CaptionedField(self.name, parent=self)
        self._country_field = CaptionedField(self.country, parent=self)
        self._coder_field = CaptionedField(self.coder, parent=self)
        self._framework_field = CaptionedField(self.framework, self.framework_button, self)
        self._questions_field = CaptionedField(self.questions, parent=self)
        self.place_field = CaptionedField(self.place, self.place_button, self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(6, 1)
        grid.addWidget(self._name_field, 0, 0, 1, 2)
        grid.addWidget(self._country_field, 1, 0)
        grid.addWidget(self._coder_field, 1, 1)
        grid.addWidget(self._framework_field, 2, 0, 1, 2)
        grid.addWidget(self._questions_field, 3, 0, 1, 2)
        grid.addWidget(self.place_field, 4, 0, 1, 2)
        grid.addWidget(self.passphrase, 5, 0, 1, 2)
        self.body.addLayout(grid)

    @Slot()
    def _suggest_name(self) -> None:
        """Offer country and year as the name, as long as the person wrote no other."""
        if self.name.text() == self._suggested:
            self._suggested = f"{country_name(self.country.currentData())} {date.today().year}"
            self.name.setText(self._suggested)
            self.name.selectAll()

    @Slot()
    def _suggest_coder(self) -> None:
        country = self.country.currentData()
        own = self._settings.coder
        if self.coder.text() in {"", own, *map(first_code, Country)}:
            self.coder.setText(
                own if is_code(own) and country == likely_country(self._settings) else first_code(country)
            )

    @Slot()
    def _judge(self) -> None:
        """Show below each entry what is missing or risky, and allow the project once nothing is missing."""
        self._suggest_place()
        self._say_place()
        self.framework.setText(
            self._framework.name if self._framework else self.tr("The framework that comes with tipcoder")
        )
        is_named = bool(self.name.text().strip() and self.coder.text().strip())
        fault = self._say_coder()
        self.create_button.setEnabled(is_named and not fault and self.passphrase.is_complete())

    def _suggest_place(self) -> None:
        if not self._is_path_chosen:
            folder = self._settings.folder("projects") or paths.projects_folder()
            self._path = file_choice.free_path(folder, self.name.text().strip() or self.tr("New project"), SUFFIX)
        self.place.setText(str(self._path))
        self.place.setToolTip(plain_tip(str(self._path)))

    def _say_coder(self) -> str:
        """Say below the code what is wrong with it, and return that."""
        fault = code_fault(self.coder.text(), self.country.currentData())
        hint = fault or self.tr("Stands beside every change that you make.")
        self._coder_field.set_hint(hint, "error" if fault else "muted")
        return fault

    def _say_place(self) -> None:
        service = shared_with(self._path)
        if service == NETWORK:
            warning = self.tr("This folder is on another computer. A lost connection can damage the project.")
        elif service:
            warning = self.tr(
                "{service} copies this folder while you work, which can damage the project. Choose another folder."
            ).format(service=service)
        else:
            warning = ""
        self.place_field.set_hint(warning, "warning")

    @Slot(object)
    def _show_project(self, project: OpenProject) -> None:
        self.project = project
        self._settings.set_folder("projects", project.path.parent)
        self._settings.coder = project.project.coder
        self._settings.coder_country = self.country.currentData()
        self.show_busy(False)
        self.accept()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self.show_busy(False)
        self._judge()
        self.banner.show_error(error)
