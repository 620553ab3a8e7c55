"""Dialog that writes packs for workshops, mentoring and moot courts into a folder."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QListWidget, QListWidgetItem, QWidget

from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.workshop.making import WorkshopPack, make_workshop, preview_workshop
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.exchange.publish_dialog import PublishDialog
from tipcoder.ui.file_choice import free_path
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.plain_label import PlainLabel

_USE = "workshops"
_NAME = "workshop"
_ID, _NUMBER = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_MOST_ROWS = 6


class WorkshopDialog(WorkDialog):
    """Asks for the language and the folder; nothing is written while a text waits for a decision.

    Cases with few alike in their country are listed once they are found: the facts of those ticked are altered.
    """

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent)
        self._context = context
        self._pack: WorkshopPack | None = None
        self.contents = PlainLabel(
            self,
            self.tr(
                "Case sheets, moot courts with the solution apart, discussion cards, a handout, and the charts of the "
                "public edition for slides. Nothing in them names a person, a place or a court file."
            ),
        )
        self.contents.setWordWrap(True)
        self.language_label, self.language = PlainLabel(self), QComboBox(self)
        self.language_label.setBuddy(self.language)
        for code, language in LANGUAGES.items():
            self.language.addItem(language.name, code)
        self.language.setCurrentIndex(self.language.findData(ui_language.current()))
        self.few_label, self.few_alike = PlainLabel(self), QListWidget(self)
        self.few_label.setWordWrap(True)
        self.few_label.setBuddy(self.few_alike)
        for part in (self.contents, self.language_label, self.language, self.few_label, self.few_alike):
            self.body.addWidget(part)
        self.write_button = self.add_button(
            QDialogButtonBox.ButtonRole.ActionRole, self.tr("Write into a folder…"), primary=True
        )
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        self.write_button.clicked.connect(self.write)
        self.close_button.clicked.connect(self.reject)
        self.few_label.hide()
        self.few_alike.hide()
        self.set_heading(
            self.tr("Packs for workshops"),
            self.tr("Only cases that are free for training enter, and only texts that a person saw and let go."),
        )
        self.language_label.setText(self.tr("Language of the packs"))
        self.few_label.setText(
            self.tr(
                "Few cases in the country are like these. Of those ticked, the facts are altered for training: sex, "
                "age group and months on the sheet are changed at random, and texts are left out. Untick a case whose "
                "facts may stand."
            )
        )
        self._show_words()

    def _show_words(self) -> None:
        self.few_alike.setAccessibleName(self.few_label.text())
        for item in self._few():
            item.setText(self.tr("Case {number}").format(number=item.data(_NUMBER)))

    @Slot()
    def write(self) -> None:
        """Write the packs into a new folder, in one that the person chooses."""
        language = self.language.currentData()
        decided = {item.data(_ID): item.checkState() is Qt.CheckState.Checked for item in self._few()}
        work = partial(preview_workshop, self._context.project, language, decided)
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
        self._start(partial(make_workshop, self._context.project, target, language, None, decided), self._show_pack)

    def _few(self) -> list[QListWidgetItem]:
        return [self.few_alike.item(row) for row in range(self.few_alike.count())]

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        super()._show_failure(error)
        if not isinstance(error, UserError) or error.code != "workshop_facts_undecided":
            return
        for case, number in cast(Mapping[str, int], error.values["numbers"]).items():
            item = QListWidgetItem(self.few_alike)
            item.setData(_ID, case)
            item.setData(_NUMBER, number)
            item.setCheckState(Qt.CheckState.Checked)
        row = self.few_alike.sizeHintForRow(0)
        self.few_alike.setFixedHeight(row * min(self.few_alike.count(), _MOST_ROWS) + 2 * self.few_alike.frameWidth())
        self.few_label.show()
        self.few_alike.show()
        self._show_words()

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
