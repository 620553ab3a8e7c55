"""Dialog that drafts the report of findings as a Word document."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QRadioButton, QWidget

from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.report.making import Edition, ReportRequest, make_report
from tipcoder.services.report.preview import preview_report
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.exchange.publish_dialog import PublishDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.names import language_name
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.path_field import PathField

_SUFFIX = ".docx"


class ReportDialog(WorkDialog):
    """Stays open while the report is drafted, can be stopped, and opens the document when it is there."""

    def __init__(
        self, context: ProjectContext, parent: QWidget | None = None, edition: Edition = Edition.INTERNAL
    ) -> None:
        super().__init__(context.tasks, parent)
        self._context = context
        self._written: Path | None = None
        self._target = self._free_target(context.settings.folder("reports") or context.project.path.parent)
        self.internal, self.public = QRadioButton(self), QRadioButton(self)
        (self.public if edition is Edition.PUBLIC else self.internal).setChecked(True)
        self.language = QComboBox(self)
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(self.language.findData(ui_language.current()))
        self.annexes = QCheckBox(self.tr("With annexes, in a document of their own"), self)
        self.annexes.setChecked(True)
        self.target = PathField(self)
        self._fields = {
            "internal": CaptionedField(self.internal, parent=self),
            "public": CaptionedField(self.public, parent=self),
            "language": CaptionedField(self.language, parent=self),
            "annexes": CaptionedField(self.annexes, parent=self),
            "target": self.target,
        }
        for field in self._fields.values():
            self.body.addWidget(field)
        self.draft_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Draft the report"), primary=True
        )
        self.open_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Open the report"))
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole)
        self.draft_button.clicked.connect(self.draft)
        self.open_button.clicked.connect(self.open_document)
        self.close_button.clicked.connect(self.reject)
        self.target.choose_button.clicked.connect(self.choose_target)
        self.open_button.hide()
        self.set_heading(
            self.tr("Draft the report"),
            self.tr(
                "Chapters with sentences, tables and charts from the codings, marked as drafts, and boxes for your own "
                "assessment. What was written to the chapters is kept each time."
            ),
        )
        self.internal.setText(self.tr("Internal edition"))
        self._fields["internal"].set_hint(self.tr("All figures, with the cases behind them. It stays with the team."))
        self.public.setText(self.tr("Public edition"))
        self._fields["public"].set_hint(
            self.tr("Nothing that could single out a person: small numbers of persons are withheld or joined.")
        )
        self._fields["language"].set_caption(self.tr("Language of the report"))
        self._fields["annexes"].set_hint(self.tr("Case briefs, all tables, definitions, open questions."))
        self._fields["target"].set_caption(self.tr("File"))
        self.target.choose_button.setText(self.tr("Change…"))
        self._show_words()
        self.draft_button.setFocus()

    def _show_words(self) -> None:
        self.target.show_path(self._target)
        self.close_button.setText(self.tr("Stop") if self._task is not None else self.tr("Close"))

    @Slot()
    def choose_target(self) -> None:
        """Let the person choose the file of the report."""
        path = file_choice.save_document(self, self._context.settings, self._target)
        if path is not None:
            self._target = path
            self._show_words()

    @Slot()
    def draft(self) -> None:
        """Draft the report as it is chosen."""
        is_public = self.public.isChecked()
        if is_public:
            work = partial(preview_report, self._context.project, self.language.currentData())
            with shown(PublishDialog(work, self._context, self)) as dialog:
                is_agreed, is_leaving = dialog.is_accepted, dialog.is_leaving
            if is_leaving:
                self.reject()
            if not is_agreed:
                return
        request = ReportRequest(
            edition=Edition.PUBLIC if is_public else Edition.INTERNAL,
            language=self.language.currentData(),
            with_annexes=self.annexes.isChecked(),
        )
        self._set_enabled(False)
        self._start(partial(make_report, self._context.project, self._target, request), self._show_written)
        self._show_words()

    @Slot()
    def open_document(self) -> None:
        """Open the report in the program that shows documents."""
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    @Slot(object)
    def _show_written(self, _: object) -> None:
        self._context.events.releases_changed.emit()
        self._written = self._target
        self._target = self._free_target(self._target.parent)
        self._end()
        self.open_button.show()
        self.open_button.setFocus()
        self.banner.show_message(SUCCESS, self._written_message)

    def _end(self) -> None:
        super()._end()
        self._set_enabled(True)
        self._show_words()

    def _set_enabled(self, is_enabled: bool) -> None:
        for part in (*self._fields.values(), self.draft_button):
            part.setEnabled(is_enabled)

    def _free_target(self, folder: Path) -> Path:
        name = self.tr("{project} - report").format(project=self._context.project.path.stem)
        return file_choice.free_path(folder, name, _SUFFIX)

    def _written_message(self) -> str:
        name = self._written.name if self._written else ""
        return self.tr("The report {name} was written. Read it before you pass it on.").format(name=name)

    def _stopped_message(self) -> str:
        return self.tr("Stopped. No report was written.")
