"""Asks what of a project goes into a workbook and where, and writes it."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QComboBox, QDialogButtonBox, QLineEdit, QPushButton, QRadioButton, QWidget

from tipcoder import language
from tipcoder.domain.progress import Progress
from tipcoder.messages import workbook_captions
from tipcoder.services.export import ExportRequest, export_workbook
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.names import language_name
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Task, Tasks
from tipcoder.ui.widgets.banner import SUCCESS, WARNING
from tipcoder.ui.widgets.field import Field


class ExportDialog(Dialog):
    """Stays open while it writes, can be stopped, and says where the workbook is when it is done."""

    def __init__(self, project: OpenProject, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._settings = settings
        self._tasks = tasks
        self._task: Task | None = None
        self._is_writing = False
        self.written: Path | None = None
        self._make_entries()
        self._name = self._suggested_name()
        self._target = self._free_target(settings.folder("workbooks") or project.path.parent)
        self.retranslate()
        self.export_button.setFocus()

    @classmethod
    def ask(cls, project: OpenProject, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> Path | None:
        """Return the workbook that was written, None if none was."""
        dialog = cls(project, settings, tasks, parent)
        try:
            dialog.accepts()
            return dialog.written
        finally:
            dialog.deleteLater()

    def retranslate(self) -> None:
        self.set_heading(
            self.tr("Export a workbook"),
            self.tr("An Excel workbook with a sheet for cases and one for each roster. The project stays as it is."),
        )
        self.unodc.setText(self.tr("For UNODC: without what identifies a person"))
        self.archive.setText(self.tr("National archive: everything, names included"))
        warning = self.tr("Must not leave the country.") if self.archive.isChecked() else ""
        self._archive_field.set_hint(warning, "warning")
        self._language_field.set_caption(self.tr("Language of questions and terms"))
        self._target_field.set_caption(self.tr("File"))
        self.target_button.setText(self.tr("Change…"))
        self.target.setText(str(self._target))
        self.target.setToolTip(str(self._target))
        self.export_button.setText(self.tr("Export"))
        self.folder_button.setText(self.tr("Open folder"))
        if self._is_writing:
            self.close_button.setText(self.tr("Stop"))
        else:
            self.close_button.setText(self.tr("Close") if self.written else self.tr("Cancel"))

    @Slot()
    def export(self) -> None:
        """Write the workbook."""
        self.banner.clear()
        self.show_busy(True)
        self.export_button.setEnabled(False)
        work = partial(
            _write,
            self._project,
            self._target,
            profile=self._profile(),
            in_language=self.language.currentData(),
        )
        self._is_writing = True
        self.retranslate()
        self._task = self._tasks.start(
            work,
            done=self._show_written,
            failed=self._show_failure,
            progressed=self.show_progress,
            cancelled=self._show_stopped,
        )

    @Slot()
    def choose_target(self) -> None:
        """Let the person choose the workbook's file."""
        path = file_choice.save_workbook(self, self._settings, self._target)
        if path is not None:
            self._name = ""
            self._offer_export()
            self._target = path
            self.retranslate()

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the workbook in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target.parent)))

    def reject(self) -> None:
        """Stop writing if it is under way, else close."""
        if self._is_writing and self._task is not None:
            self._task.cancel()
        else:
            super().reject()

    def _make_entries(self) -> None:
        self.unodc = QRadioButton(self)
        self.archive = QRadioButton(self)
        self._profiles = QButtonGroup(self)
        self._profiles.addButton(self.unodc)
        self._profiles.addButton(self.archive)
        self.unodc.setChecked(True)
        self.language = QComboBox(self)
        codes = [code for code in self._project.form.languages if code in language.NAMES] or ["en"]
        for code in codes:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(codes.index(language.current()) if language.current() in codes else 0)
        self.target = QLineEdit(self)
        self.target.setReadOnly(True)
        self.target_button = QPushButton(self)
        self.target_button.setAutoDefault(False)
        self._archive_field = Field(self.archive, parent=self)
        self._language_field = Field(self.language, parent=self)
        self._target_field = Field(self.target, self.target_button, self)
        for part in (self.unodc, self._archive_field, self._language_field, self._target_field):
            self.body.addWidget(part)
        self.export_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole)
        self.folder_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole)
        self.folder_button.hide()
        self.archive.toggled.connect(self._offer_export)
        self.language.currentIndexChanged.connect(self._offer_export)
        self.target_button.clicked.connect(self.choose_target)
        self.export_button.clicked.connect(self.export)
        self.close_button.clicked.connect(self.reject)
        self.folder_button.clicked.connect(self.open_folder)

    @Slot()
    def _offer_export(self) -> None:
        """What was written is not what is chosen now: another workbook, under a name that says what it holds."""
        name = self._suggested_name() if self._name else ""
        if name != self._name or self.export_button.isHidden():
            self._name = name
            self._target = self._free_target(self._target.parent)
        if self.export_button.isHidden():
            self.banner.clear()
            self.folder_button.hide()
            self.export_button.show()
        self.retranslate()

    def _profile(self) -> str:
        return "archive" if self.archive.isChecked() else "unodc"

    def _suggested_name(self) -> str:
        """The profile is part of the name: what must not leave the country can be told from what may."""
        return f"{self._project.project.name} - {self._profile()}"

    def _free_target(self, folder: Path) -> Path:
        return file_choice.free_path(folder, self._name or self._target.stem, ".xlsx")

    @Slot(object)
    def _show_written(self, _result: object) -> None:
        self.written = self._target
        self._show_end()
        self.folder_button.show()
        self.export_button.hide()
        self.close_button.setFocus()
        self.banner.show_message(SUCCESS, self._written_message)

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self._show_end()
        self.banner.show_error(error)

    @Slot()
    def _show_stopped(self) -> None:
        self._show_end()
        self.banner.show_message(WARNING, self._stopped_message)

    def _show_end(self) -> None:
        self._is_writing = False
        self._task = None
        self.show_busy(False)
        self.export_button.setEnabled(True)
        self.retranslate()

    def _written_message(self) -> str:
        return self.tr("The workbook {name} was written.").format(name=self._target.name)

    def _stopped_message(self) -> str:
        return self.tr("Stopped. No workbook was written.")


def _write(project: OpenProject, target: Path, *, profile: str, in_language: str) -> Iterator[Progress]:
    return export_workbook(project, target, ExportRequest(profile, in_language, workbook_captions(in_language)))
