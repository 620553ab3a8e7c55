"""Asks what is to be kept when the project's file was found replaced, changed or gone, and keeps both."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder.services.keeping_both import is_gone, keep_both, proposed_name, secure, take_other, watch_elsewhere
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import DANGER, SUCCESS
from tipcoder.ui.widgets.path_field import PathField
from tipcoder.ui.widgets.plain_label import PlainLabel

WIDTH = 640


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


class KeepBothDialog(WorkDialog):
    """Dialog that says that the project's file was replaced, changed or removed, and keeps what this window holds.

    Asks what is to be kept. `was_kept` tells that work goes on in a new file, `taken` is the other one, opened.
    """

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent, WIDTH)
        self._context = context
        self._is_gone = is_gone(context.project)
        self._target = proposed_name(context.project)
        self.was_kept = False
        self.taken: OpenProject | None = None
        self._what, self._held = PlainLabel(self), PlainLabel(self)
        for label in (self._what, self._held):
            label.setWordWrap(True)
            self.body.addWidget(label)
        self.target = PathField(self)
        self.body.addWidget(self.target)
        self.keep_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.take_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Go on with the other"))
        self.later_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Decide later"))
        self.take_button.setVisible(not self._is_gone)
        self.keep_button.clicked.connect(self.keep)
        self.take_button.clicked.connect(self.take)
        self.later_button.clicked.connect(self.reject)
        self.target.choose_button.clicked.connect(self.choose_target)
        self.target.set_caption(self.tr("New file for what this window holds"))
        self.target.choose_button.setText(self.tr("Change…"))
        self.take_button.setToolTip(self.tr("What this window holds is put among the backups first."))
        self._show_words()
        self.keep_button.setFocus()

    def _show_words(self) -> None:
        name = self._context.project.path.name
        if self._is_gone:
            self.set_heading(self.tr("The file of this project is gone"))
            what = self.tr(
                "{file} was deleted, renamed or moved while it was open here, or its drive is not connected. "
                "Nothing more was saved in it."
            )
            self.keep_button.setText(self.tr("Store it under this name"))
        else:
            self.set_heading(self.tr("This project was changed elsewhere"))
            what = self.tr(
                "{file} was replaced by another copy, or changed by another computer, while it was open here. Nothing "
                "more was saved in it."
            )
            self.keep_button.setText(self.tr("Keep both"))
        self._what.setText(what.format(file=name))
        self._held.setText(self._held_words())
        self.target.show_path(self._target)

    @Slot()
    def keep(self) -> None:
        """Store what this window holds as a new file, and go on there."""
        self._start(partial(keep_both, self._context.project, self._target), self._show_kept, can_stop=False)

    @Slot()
    def take(self) -> None:
        """Go on with the other file."""
        self._start(partial(take_other, self._context.project), self._show_taken, can_stop=False)

    @Slot()
    def choose_target(self) -> None:
        """Let the person choose the new file."""
        path: Path | None = file_choice.save_project(self, self._context.settings, self._target)
        if path is not None:
            self._target = path
            self._show_words()

    def _held_words(self) -> str:
        if self._is_gone:
            return self.tr(
                "Nothing that you confirmed is lost: this window still holds all of it, your last answer too."
            )
        return self.tr(
            "Nothing that you confirmed is lost: this window still holds all of it, your last answer too. Keep both, "
            "and go on in the new file; the other one stays as it is, and you can compare them."
        )

    @Slot(object)
    def _show_kept(self, _result: object) -> None:
        self._end()
        self.was_kept = True
        self.accept()

    @Slot(object)
    def _show_taken(self, project: OpenProject) -> None:
        self._end()
        self.taken = project
        self.accept()

    def _begin(self) -> None:
        super()._begin()
        self._let(False)

    def _end(self) -> None:
        super()._end()
        self._let(True)

    def _let(self, is_idle: bool) -> None:
        for button in (self.keep_button, self.take_button, self.later_button):
            button.setEnabled(is_idle)
