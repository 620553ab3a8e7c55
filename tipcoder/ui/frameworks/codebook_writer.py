"""Writes the codebook of a project's framework for reading and printing."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from tipcoder.languages import ui_language
from tipcoder.messages.captions import codebook_captions
from tipcoder.services.codebook import write_project_codebook
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import SUCCESS


class CodebookWriter(QObject):
    """Asks where to, writes in the language in use, and tells by a banner."""

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent
        self._target = Path()

    @Slot()
    def write(self) -> None:
        """Write the codebook where the person says."""
        target = file_choice.save_codebook(self._window, self._context.settings, self.tr("Codebook"))
        if target is None:
            return
        self._target = target
        work = partial(_write, self._context.project, target, ui_language.current())
        self._context.tasks.start(work, done=self._tell, failed=self._context.banner.show_error)

    @Slot(object)
    def _tell(self, _nothing: object) -> None:
        self._context.banner.show_message(SUCCESS, self._message)

    def _message(self) -> str:
        return self.tr("The codebook {name} was written.").format(name=self._target.name)


def _write(project: OpenProject, target: Path, language: str) -> None:
    write_project_codebook(project, target, language=language, captions=codebook_captions(language))
