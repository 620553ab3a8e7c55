"""Dialog that writes packs for workshops, mentoring and moot courts into a folder."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QWidget

from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.workshop.making import WorkshopPack, make_workshop, preview_workshop
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.exchange.publish_dialog import PublishDialog
from tipcoder.ui.file_choice import free_path
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.names import language_name
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.plain_label import PlainLabel

_USE = "workshops"
_NAME = "workshop"


class WorkshopDialog(WorkDialog):
    """Asks for the language and the folder, and says what each case lacks where none can enter."""

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent)
        self._context = context
        self._pack: WorkshopPack | None = None
        self.contents = PlainLabel(
            self,
            self.tr(
                "Mock trials with the solution apart, case studies, cards, plans and slides of sessions, and a "
                "handout. Nothing in them names a person, a place or a court file."
            ),
        )
        self.contents.setWordWrap(True)
        self.language_label, self.language = PlainLabel(self), QComboBox(self)
        self.language_label.setBuddy(self.language)
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(self.language.findData(ui_language.current()))
        for part in (self.contents, self.language_label, self.language):
            self.body.addWidget(part)
        self.write_button = self.add_button(
            QDialogButtonBox.ButtonRole.ActionRole, self.tr("Write into a folder…"), primary=True
        )
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        self.write_button.clicked.connect(self.write)
        self.close_button.clicked.connect(self.reject)
        self.set_heading(
            self.tr("Packs for workshops"),
            self.tr("Only cases enter whose brief or exercise is approved in the language of the packs."),
        )
        self.language_label.setText(self.tr("Language of the packs"))

    @Slot()
    def write(self) -> None:
        """Write the packs into a new folder, in one that the person chooses."""
        language = self.language.currentData()
        work = partial(preview_workshop, self._context.project, language)
        with shown(PublishDialog(work, self._context, self)) as dialog:
            is_agreed, is_leaving = dialog.is_accepted, dialog.is_leaving
        if is_leaving:
            self.reject()
        if not is_agreed:
            return
        settings = self._context.settings
        begin = str(settings.folder(_USE) or Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the packs"), begin)
        if not chosen:
            return
        settings.set_folder(_USE, Path(chosen))
        target = free_path(Path(chosen), _NAME, "")
        self._start(partial(make_workshop, self._context.project, target, language), self._show_pack)

    @Slot(object)
    def _show_pack(self, pack: WorkshopPack) -> None:
        self._end()
        self._pack = pack
        self._context.events.releases_changed.emit()
        self.banner.show_message(SUCCESS, self._written_message)

    def _written_message(self) -> str:
        if self._pack is None:
            return ""
        return self.tr("{files} files on {cases} cases were written to {folder}.").format(
            files=len(self._pack.files), cases=self._pack.cases, folder=self._pack.folder
        )

    def _stopped_message(self) -> str:
        return self.tr("Stopped. Nothing was written.")
