"""Writes an empty workbook for a colleague who codes in Excel."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from tipcoder.languages import ui_language
from tipcoder.messages.captions import template_captions, workbook_captions
from tipcoder.services.exporting.export import export_template
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import SUCCESS


class TemplateWriter(QObject):
    """Asks where to, writes in the language in use, and tells by a banner."""

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent
        self._target = Path()

    @Slot()
    def write(self) -> None:
        """Write the workbook where the person says."""
        folder = self._context.settings.folder("workbooks") or Path.home()
        name = self.tr("{project} - empty").format(project=self._context.project.project.name)
        target = file_choice.save_workbook(
            self._window, self._context.settings, file_choice.free_path(folder, name, ".xlsx")
        )
        if target is None:
            return
        self._target = target
        self._context.tasks.start(
            partial(_write, self._context.project, target, ui_language.current()),
            done=self._tell,
            failed=self._context.banner.show_error,
        )

    @Slot(object)
    def _tell(self, _nothing: object) -> None:
        self._context.banner.show_message(SUCCESS, self._message)

    def _message(self) -> str:
        return self.tr(
            "The empty workbook {name} was written. When a colleague has filled it in, import it into this project."
        ).format(name=self._target.name)


def _write(project: OpenProject, target: Path, labels_in: str) -> None:
    captions, words = workbook_captions(labels_in), template_captions(labels_in)
    export_template(project, target, language=labels_in, captions=captions, words=words)
