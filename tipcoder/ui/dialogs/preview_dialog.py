"""Dialog that shows what a file would change, line by line, before anything happens; then it is done."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.tasks import Work
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.tables.column_table import TwoLineTable
from tipcoder.ui.widgets.tables.filter_bar import FilterBar
from tipcoder.ui.widgets.tables.wrapped_table import WrappedTable


class _Applied(Protocol):
    @property
    def backup(self) -> Path | None: ...


Applied = TypeVar("Applied", bound=_Applied)
"""Result of applying a preview; its backup is the project as it was before."""


class PreviewDialog(WorkDialog, Generic[Applied]):
    """Reads a file, shows what it would change, and applies it if the person agrees.

    `applied` is what was done, None if nothing was.
    Without `can_apply` there is nothing to agree to: differences are only read. Subclasses
    make their own parts without a parent, give them to `_lay_out`, start in `read`, and end with `_show_lines`.
    """

    def __init__(
        self,
        context: ProjectContext,
        filters: FilterBar,
        table: WrappedTable | TwoLineTable,
        parent: QWidget | None,
        width: int,
    ) -> None:
        super().__init__(context.tasks, parent, width)
        self._context = context
        self.filters = filters
        self.table = table
        self._choices: Sequence[QWidget] = ()
        self._is_given_up = self._is_read = False
        self.applied: Applied | None = None

    def accepts(self) -> bool:
        """Let the person see what would change, unless reading was given up."""
        self.read()
        return not self._is_given_up and super().accepts()

    def read(self) -> None:
        """Read the file, and work out what it would change."""
        raise NotImplementedError

    @Slot()
    def apply(self) -> None:
        """Do what is shown."""

    @Slot()
    def open_folder(self) -> None:
        """Show the backup in the system's file manager."""
        if self.applied is not None and self.applied.backup is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.applied.backup.parent)))

    def _lay_out(
        self, above: Sequence[QWidget] = (), choices: Sequence[QWidget] = (), *, can_apply: bool = True
    ) -> None:
        """Put parts above the differences, and below them the choices that go when something was done."""
        self._choices = choices
        for part in (*above, self.filters, self.table, *choices):
            self.body.addWidget(part)
        self.body.setSpacing(8)
        # Enter, which chose the file a moment ago, must not apply it.
        self.apply_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=can_apply, is_guarded=True)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, primary=not can_apply)
        self.copy_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Copy"))
        self.folder_button = self.add_button(
            QDialogButtonBox.ButtonRole.ActionRole, self.tr("Open the folder of the backup")
        )
        self.apply_button.setVisible(can_apply)
        self.folder_button.hide()
        self.apply_button.clicked.connect(self.apply)
        self.close_button.clicked.connect(self.reject)
        self.copy_button.clicked.connect(self.table.copy)
        self.folder_button.clicked.connect(self.open_folder)
        self.filters.changed.connect(self._show_table)

    def _show_lines(self, lines: Iterable[Any]) -> None:
        """Show the differences that were found. Where nothing can follow from them, there is nothing but to close."""
        found = tuple(lines)
        self._is_read = True
        self._end()
        self.filters.set_lines(found)
        self._show_table()
        self._show_words()
        for part in (self.filters, self.table, self.copy_button):
            part.setVisible(bool(found))
        self.apply_button.setVisible(self._offers_to_apply())
        (self.table if found else self.close_button).setFocus()

    @Slot(object)
    def _show_applied(self, applied: Applied) -> None:
        self.applied = applied
        self._end()
        for part in (self.apply_button, *self._choices):
            part.hide()
        self.folder_button.show()
        self.close_button.setFocus()
        self.banner.show_message(SUCCESS, self._applied_message)

    def _begin(self) -> None:
        super()._begin()
        self.apply_button.setDisabled(True)

    def _start(self, work: Work, done: Callable[[Any], object], *, can_stop: bool = True) -> None:
        super()._start(work, done, can_stop=can_stop)
        self.close_button.setText(self._close_word())

    def _end(self) -> None:
        super()._end()
        self.apply_button.setEnabled(self._can_apply())
        self.close_button.setText(self._close_word())

    def _close_word(self) -> str:
        if self._task is not None:
            return self.tr("Stop")
        is_open = self.applied is None and (self._offers_to_apply() or not self._is_read)
        return self.tr("Cancel") if is_open else self.tr("Close")

    def _stopped_message(self) -> str:
        return self.tr("Stopped. The project is as it was.")

    def _backup_words(self) -> str:
        backup = self.applied.backup if self.applied is not None else ""
        return self.tr("The project as it was before: {path}").format(path=backup)

    # For subclasses

    def _show_words(self) -> None:
        """Say what is known by now."""
        self.set_heading(*self._heading_texts())
        self.close_button.setText(self._close_word())

    @Slot()
    def _show_table(self) -> None:
        """Show the lines of the class that is chosen."""
        raise NotImplementedError

    def _heading_texts(self) -> tuple[str, str]:
        """Return heading and introduction."""
        raise NotImplementedError

    def _can_apply(self) -> bool:
        """Return whether something was read that can be applied."""
        return False

    def _offers_to_apply(self) -> bool:
        """Return whether there is something that can be applied, if only after a choice."""
        return self._can_apply()

    def _applied_message(self) -> str:
        """Say what was done."""
        return self._backup_words()
