"""Writes an empty workbook for a colleague who codes in Excel, and says where it is."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from tipcoder.languages import ui_language
from tipcoder.messages import workbook_captions
from tipcoder.messages.template_captions import template_captions
from tipcoder.services.exporting.template import export_template
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import SUCCESS, Banner


class TemplateWriting(QObject):
    """Asks where to, writes in the language in use, and tells by a banner."""

    def __init__(self, project: OpenProject, settings: Settings, tasks: Tasks, banner: Banner, parent: QWidget) -> None:
        super().__init__(parent)
        self._project = project
        self._settings = settings
        self._tasks = tasks
        self._banner = banner
        self._window = parent
        self._target = Path()

    @Slot()
    def write(self) -> None:
        """Write the workbook where the person says."""
        folder = self._settings.folder("workbooks") or Path.home()
        name = self.tr("{project} - empty").format(project=self._project.project.name)
        target = file_choice.save_workbook(self._window, self._settings, file_choice.free_path(folder, name, ".xlsx"))
        if target is None:
            return
        self._target = target
        self._tasks.start(
            partial(_write, self._project, target, ui_language.current()),
            done=self._tell,
            failed=self._banner.show_error,
        )

    @Slot(object)
    def _tell(self, _nothing: object) -> None:
        self._banner.show_message(SUCCESS, self._message)

    def _message(self) -> str:
        return self.tr(
            "The empty workbook {name} was written. When a colleague has filled it in, import it into this project."
        ).format(name=self._target.name)


def _write(project: OpenProject, target: Path, labels_in: str) -> None:
    captions, words = workbook_captions(labels_in), template_captions(labels_in)
    export_template(project, target, language=labels_in, captions=captions, words=words)
