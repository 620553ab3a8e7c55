"""Controller that asks what is to be kept when the project's file was found replaced, changed or gone."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from tipcoder.services.keeping_both import secure, watch_elsewhere
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.safety.keep_both_dialog import KeepBothDialog
from tipcoder.ui.widgets.banner import DANGER, SUCCESS


class ElsewhereController(QObject):
    """Holds what is needed to keep both from the moment at which the project is opened.

    Signals:
        found(path): a service met another file or none there, on whatever thread.
        kept: work goes on in a new file; what was refused is to be saved now.
        taken(OpenProject): the other file was opened, to be shown in place of this project, which is closed.
    """

    found = Signal(object)
    kept = Signal()
    taken = Signal(object)

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent
        self._is_asking = self._is_put_off = self._is_settled = False
        self.found.connect(self._ask_once, Qt.ConnectionType.QueuedConnection)
        watch_elsewhere(context.project, self.found.emit)
        if context.project.is_writable:
            work = partial(secure, context.project)
            context.tasks.start(work, done=self._note_secured, failed=context.banner.show_error)

    def stop(self) -> None:
        """Be told no longer: the project is being closed."""
        watch_elsewhere(self._context.project, None)

    @Slot()
    def ask(self) -> None:
        """Ask what is to be kept."""
        if self._is_asking:
            return
        self._is_asking = True
        dialog = KeepBothDialog(self._context, self._window)
        try:
            dialog.run()
        finally:
            self._is_asking = False
        self._is_put_off = not dialog.was_kept and dialog.taken is None
        if dialog.was_kept:
            self._context.banner.show_message(SUCCESS, self._kept_words)
            self.kept.emit()
        elif dialog.taken is not None:
            self._is_settled = True
            self.taken.emit(dialog.taken)
        else:
            self._remind()

    @Slot(object)
    def _ask_once(self, path: Path) -> None:
        """Ask, unless that was settled meanwhile: one step may find it twice."""
        if path != self._context.project.path or self._is_settled:
            return
        if self._is_put_off:
            self._remind()
        else:
            self.ask()

    def _remind(self) -> None:
        self._context.banner.show_message(DANGER, self._put_off_words, self._decide_words, self.ask)

    def _kept_words(self) -> str:
        return self.tr("Everything is kept. You go on in {file}.").format(file=self._context.project.path.name)

    def _put_off_words(self) -> str:
        return self.tr("Nothing is saved until you decide what becomes of the two files.")

    def _decide_words(self) -> str:
        return self.tr("Decide")

    @Slot(object)
    def _note_secured(self, _result: object) -> None:
        """Nothing is said of it."""
