"""Dialog that lists the backups of a project, makes one, and restores one to a new file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QWidget

from tipcoder.domain.projects import BackupFile, BackupReason
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.messages import sentence
from tipcoder.services.backups import (
    BackupContents,
    BackupState,
    Credentials,
    back_up,
    copy_newest,
    list_backups,
    list_second_backups,
    look_into,
    open_restored,
    restored_name,
    take_over_releases,
)
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice, icons, theme
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.text.breakable_path import breakable_path
from tipcoder.ui.text.time_text import moment_words
from tipcoder.ui.widgets.banner import SUCCESS, WARNING
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.inputs.passphrase_edit import PassphraseEdit
from tipcoder.ui.widgets.path_field import PathField
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

WIDTH = 760
WIDTH_OF_BOTH = 920
"""With a column that says in which folder a backup is."""
MOST = 320
"""Height of the list beyond which it scrolls."""
WHY = 3
"""Column that takes the width which is left."""


class BackupsDialog(WorkDialog):
    """Looks into one backup after the other while it is open. `project` is None where it could not be opened."""

    def __init__(
        self,
        path: Path,
        by: Credentials,
        settings: Settings,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        project: OpenProject | None = None,
    ) -> None:
        super().__init__(tasks, parent, WIDTH if settings.second_backups is None else WIDTH_OF_BOTH)
        self.path, self.credentials, self._settings, self._project = path, by, settings, project
        self._second = settings.second_backups
        self._backups: tuple[BackupFile, ...] = ()
        self._near: tuple[BackupFile, ...] = ()
        self._far: tuple[BackupFile, ...] = ()
        """Backups beside the project, and those in the second folder."""
        self._in_both: set[str] = set()
        self._is_ended = False
        self._contents: dict[Path, BackupContents] = {}
        self._looked_into: Path | None = None
        self._target: Path | None = None
        self.restored: OpenProject | None = None
        self.table = WrappedTable(5 if self._second is None else 6, (WHY,), self, most=MOST)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._nothing = PlainLabel(self, self.tr("There is no backup yet."))
        self._nothing.setWordWrap(True)
        self.unreached = PlainLabel(self)
        self.unreached.setWordWrap(True)
        self.unreached.hide()
        for label in (self._nothing, self.unreached):
            theme.set_role(label, "muted")
        self.passphrase = PassphraseEdit(self)
        self.passphrase_field = CaptionedField(
            self.passphrase,
            parent=self,
            caption=self.tr("Passphrase of this backup"),
            hint=self.tr("The passphrase that the project had when the backup was made."),
        )
        self.target = PathField(self)
        for part in (self.table, self._nothing, self.unreached, self.passphrase_field, self.target):
            self.body.addWidget(part)
        self.restore_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Restore and open"), primary=True
        )
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        self.back_up_button = self.add_button(QDialogButtonBox.ButtonRole.ResetRole, self.tr("Back up now"))
        icons.set_icon(self.back_up_button, "save")
        self.back_up_button.setVisible(project is not None and not project.is_read_only)
        self.restore_button.clicked.connect(self.restore)
        self.close_button.clicked.connect(self.reject)
        self.back_up_button.clicked.connect(self.make_backup)
        self.target.choose_button.clicked.connect(self.choose_target)
        self.table.itemSelectionChanged.connect(self._choose)
        self.passphrase.textChanged.connect(self._offer)
        self._read()
        self.set_heading(
            self.tr("Backups of {name}").format(name=self.path.stem),
            self.tr(
                "A backup is made every half hour in which something changed, at closing, and before everything large. "
                "Restoring makes a new file: nothing is overwritten."
            ),
        )
        self.unreached.setText(
            self.tr("The second folder, {path}, cannot be reached now: backups in it are not listed.").format(
                path=breakable_path(self._second) if self._second is not None else ""
            )
        )
        self.target.set_caption(self.tr("Restore as"))
        self.target.choose_button.setText(self.tr("Change…"))
        self.table.setAccessibleName(self.tr("Backups"))
        self._show_rows()
        self.table.setFocus()

    @Slot()
    def make_backup(self) -> None:
        """Make a backup of the open project."""
        if self._project is not None:
            self._start(partial(_back_up, self._project, self._second), self._show_made, can_stop=False)

    @Slot()
    def restore(self) -> None:
        """Put what the chosen backup holds into the new file, and open that."""
        chosen = self._chosen()
        if chosen is None or self._target is None:
            return
        typed = self.passphrase.text()
        by = Credentials(typed) if self._needs_passphrase(chosen) else self.credentials
        work = partial(_restored, chosen.path, self._target, by, self.path, self.credentials)
        self._start(work, self._show_restored, can_stop=False)

    @Slot()
    def choose_target(self) -> None:
        """Let the person choose the new file."""
        path = file_choice.save_project(self, self._settings, self._target or self.path)
        if path is not None:
            self._target = path
            self._offer()

    def done(self, result: int) -> None:
        """Look into no more backups."""
        self._is_ended = True
        self._backups = ()
        super().done(result)

    def _read(self) -> None:
        self._near = list_backups(self.path)
        self._merge()
        self._look_on()
        if self._second is not None:  # not here: a network drive may be waited for
            work = partial(list_second_backups, self.path, self._second)
            self._tasks.read(work, done=self._show_second, failed=self._miss_second)

    def _merge(self) -> None:
        """List each backup once; one that is damaged beside the project also from the second folder."""
        damaged = {path for path, found in self._contents.items() if found.state is BackupState.DAMAGED}
        sound = {backup.path.name for backup in self._near if backup.path not in damaged}
        others = (backup for backup in self._far if backup.path.name not in sound)
        self._in_both = sound & {backup.path.name for backup in self._far}
        self._backups = tuple(sorted((*self._near, *others), reverse=True))

    @Slot(object)
    def _show_second(self, backups: tuple[BackupFile, ...]) -> None:
        if not self._is_ended:
            self._far = backups
            self.unreached.hide()
            self._show_merged()

    @Slot(object)
    def _miss_second(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.unreached.show()

    def _show_merged(self) -> None:
        self._merge()
        self._show_rows()
        self._look_on()

    def _look_on(self) -> None:
        """Look into the next backup that was not yet looked into."""
        if self._looked_into is not None:
            return
        following = next((backup.path for backup in self._backups if backup.path not in self._contents), None)
        if following is not None:
            self._looked_into = following
            self._tasks.start(
                partial(look_into, following, self.credentials), done=self._show_look, failed=self._show_failure
            )

    @Slot(object)
    def _show_look(self, contents: BackupContents) -> None:
        looked_into, self._looked_into = self._looked_into, None
        if looked_into is not None and self._backups:
            self._contents[looked_into] = contents
            self._show_merged()

    @Slot(object)
    def _show_made(self, result: tuple[Path, UserError | None]) -> None:
        made, fault = result
        self._end()
        if fault is None:
            self.banner.show_message(SUCCESS, self._made)
        else:
            self.banner.show_message(WARNING, partial(sentence, fault))
        self._read()
        self._show_rows()
        self.table.selectRow(next((row for row, one in enumerate(self._backups) if one.path == made), 0))

    @Slot(object)
    def _show_restored(self, found: tuple[OpenProject, int | None]) -> None:
        self._end()
        self.passphrase.clear()
        self.restored, taken_over = found
        if taken_over == 0:
            self.accept()
            return
        self.restore_button.setText(self.tr("Open"))
        self.restore_button.clicked.disconnect()
        self.restore_button.clicked.connect(self.accept)
        self.banner.show_message(*self._told(taken_over))

    def _told(self, taken_over: int | None) -> tuple[str, Callable[[], str]]:
        if taken_over is None:
            unknown = self.tr(
                "Restored. What left since this backup was made is not known: the project itself cannot be read."
            )
            return WARNING, lambda: unknown
        told = self.tr("Restored. It knows what left since this backup was made: %n.", "", taken_over)
        return SUCCESS, lambda: told

    def _show_rows(self) -> None:
        chosen = self._chosen()
        where = () if self._second is None else (self.tr("Where"),)
        headers = (
            self.tr("Made"),
            self.tr("Size"),
            self.tr("Cases"),
            self.tr("Why it was made"),
            *where,
            self.tr("Checked"),
        )
        self.table.blockSignals(True)
        self.table.show_rows(headers, [self._row(backup) for backup in self._backups])
        if self._backups:
            self.table.selectRow(self._backups.index(chosen) if chosen in self._backups else 0)
        self.table.blockSignals(False)
        self.table.setVisible(bool(self._backups))
        self._nothing.setVisible(not self._backups)
        self.target.setVisible(bool(self._backups))
        self._choose()

    def _row(self, backup: BackupFile) -> tuple[TableCell, ...]:
        contents = self._contents.get(backup.path)
        cases = str(contents.cases) if contents is not None and contents.cases is not None else ""
        return (
            TableCell(moment_words(backup.made_at)),
            TableCell(ui_language.locale().formattedDataSize(backup.size)),
            TableCell(cases),
            TableCell(self._reason(backup.reason)),
            *(() if self._second is None else (TableCell(self._where(backup)),)),
            self._state(contents),
        )

    def _where(self, backup: BackupFile) -> str:
        if backup in self._far:
            return self.tr("In the second folder")
        return self.tr("In both folders") if backup.path.name in self._in_both else self.tr("Beside the project")

    def _reason(self, reason: BackupReason) -> str:
        return {
            BackupReason.TIME: self.tr("While working, or at closing"),
            BackupReason.HAND: self.tr("It was asked for"),
            BackupReason.IMPORT: self.tr("Before a workbook was imported"),
            BackupReason.FRAMEWORK: self.tr("Before another version of the framework"),
            BackupReason.TAXONOMIES: self.tr("Before taxonomies were installed"),
            BackupReason.DELIVERIES: self.tr("Before deliveries were taken in"),
            BackupReason.REPLACED: self.tr("The file was replaced while it was open"),
            BackupReason.PROGRAM: self.tr("Before a newer version of tipcoder"),
        }[reason]

    def _state(self, contents: BackupContents | None) -> TableCell:
        if contents is None:
            return TableCell(self.tr("Being checked…"), colour="muted")
        return {
            BackupState.SOUND: TableCell(self.tr("Sound"), "circle-check", "success"),
            BackupState.DAMAGED: TableCell(self.tr("Damaged"), "circle-alert", "danger"),
            BackupState.CLOSED: TableCell(self.tr("Another passphrase"), "key", "muted"),
        }[contents.state]

    def _chosen(self) -> BackupFile | None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        return next((self._backups[row] for row in rows if row < len(self._backups)), None)

    def _needs_passphrase(self, backup: BackupFile) -> bool:
        contents = self._contents.get(backup.path)
        return contents is not None and contents.state is BackupState.CLOSED

    @Slot()
    def _choose(self) -> None:
        chosen = self._chosen()
        self._target = restored_name(self.path, chosen) if chosen is not None else None
        self._offer()

    @Slot()
    def _offer(self) -> None:
        chosen = self._chosen()
        needs = chosen is not None and self._needs_passphrase(chosen)
        self.passphrase_field.setVisible(needs)
        self.target.show_path(self._target)
        can_be_opened = (
            bool(self.passphrase.text())
            if needs
            else bool(self.credentials.passphrase or self.credentials.recovery_key)
        )
        self.restore_button.setEnabled(chosen is not None and can_be_opened)

    def _made(self) -> str:
        if self._second is None:
            return self.tr("The backup was made and checked.")
        return self.tr("The backup was made and checked, and copied into the second folder.")


def _restored(
    backup: Path, target: Path, by: Credentials, replaced: Path, current: Credentials
) -> tuple[OpenProject, int | None]:
    project = open_restored(backup, target, by)
    return project, take_over_releases(project, replaced, current)


def _back_up(project: OpenProject, second: Path | None) -> tuple[Path, UserError | None]:
    """Back up a project, and return the backup and what kept it from the second folder."""
    made = back_up(project)
    return made, copy_newest(project, second)
