"""Reports an import in a banner and undoes it on request."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from tipcoder.services.importing.importing import Imported, Undone, last_import, undo_import
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import INFO, SUCCESS, WARNING


class ImportUndo(QObject):
    """Offers to take an import back, and does it.

    Signals:
        begun: codings are about to change; whoever has one open closes it.
        ended: they have changed, or not.
    """

    begun = Signal()
    ended = Signal()

    def __init__(self, context: ProjectContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._imported: Imported | None = None
        self._undone: Undone | None = None
        self._offered = ""
        context.banner.action_chosen.connect(self._undo_offered)

    def offer(self, imported: Imported) -> None:
        """Say what was imported, with a button that takes it back."""
        self._imported, self._offered = imported, imported.batch
        self._context.banner.show_message(SUCCESS, self._imported_message, self._undo_word)

    @Slot()
    def undo_last(self) -> None:
        """Take back the last import of this project, perhaps one of another day."""
        found = last_import(self._context.project)
        if found is None:
            self._context.banner.show_message(INFO, lambda: self.tr("No import is left to take back."))
        else:
            self._undo(found[0])

    @Slot()
    def _undo_offered(self) -> None:
        batch, self._offered = self._offered, ""
        if batch:
            self._undo(batch)

    def _undo(self, batch: str) -> None:
        self.begun.emit()
        self._context.tasks.start(
            partial(undo_import, self._context.project, batch), done=self._tell, failed=self._fail
        )

    @Slot(object)
    def _tell(self, undone: Undone) -> None:
        self._undone = undone
        self._context.banner.show_message(WARNING if undone.left else SUCCESS, self._undone_message)
        self.ended.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.ended.emit()
        self._context.banner.show_error(error)

    def _imported_message(self) -> str:
        if self._imported is None:
            return ""
        told = self.tr("The workbook is imported. Codings changed or new: {count}.").format(
            count=self._imported.codings
        )
        if self._imported.backup is None:
            return told
        backup = self.tr("The project as it was before: {path}").format(path=self._imported.backup)
        return f"{told}\n{backup}"

    def _undone_message(self) -> str:
        if self._undone is None:
            return ""
        told = self.tr("The import is taken back. Codings: {count}.").format(count=self._undone.codings)
        if not self._undone.left:
            return told
        cases = ", ".join(map(str, self._undone.left))
        left = self.tr("Something was changed since in these cases, which stay as they are: {cases}").format(
            cases=cases
        )
        return f"{told}\n{left}"

    def _undo_word(self) -> str:
        return self.tr("Undo the import")
