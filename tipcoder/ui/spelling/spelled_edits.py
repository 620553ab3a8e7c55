"""Checks the spelling in every text field that a person begins to write in."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from tipcoder.languages import ui_language
from tipcoder.ui.settings import Settings
from tipcoder.ui.spelling.checked_field import CheckedField
from tipcoder.ui.spelling.spelling import Spelling
from tipcoder.ui.tasks import Tasks

OTHER_LANGUAGE = "in_another_language"
"""Property of a text field that is not in the language of the windows."""


class SpelledEdits(QObject):
    """Follows the keyboard through all windows of the program, and checks fields of more than a word or two."""

    def __init__(self, settings: Settings, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.spelling = Spelling(tasks, self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def close(self) -> None:
        """End the process that holds the dictionary."""
        self.spelling.close()

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not isinstance(now, QPlainTextEdit) or now.isReadOnly():
            return
        checked = now.findChild(CheckedField)
        may_check = self._settings.checks_spelling and not now.property(OTHER_LANGUAGE)
        wanted = may_check and self.spelling.use(ui_language.current())
        if wanted and checked is None:
            CheckedField(now, self.spelling)
        elif not wanted and checked is not None:
            checked.stop()
