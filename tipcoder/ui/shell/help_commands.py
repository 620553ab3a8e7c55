"""Commands that help a person: keys, version, reviewed texts, self test."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks


class HelpCommands(QObject):
    """Shows the dialogs of the menu Help. They are loaded when they are asked for: the start page needs none."""

    def __init__(self, settings: Settings, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._tasks = tasks
        self._window = window

    @Slot()
    def show_keys(self) -> None:
        """Show the keys by which one works."""
        from tipcoder.ui.shell.keys_dialog import KeysDialog

        KeysDialog.ask(self._window)

    @Slot()
    def show_about(self) -> None:
        """Say which program this is."""
        from tipcoder.ui.shell.about_dialog import AboutDialog

        AboutDialog.ask(self._window)

    @Slot()
    def show_reviewed_texts(self) -> None:
        """Show whose reviewed texts are in use, to take more or take some out."""
        from tipcoder.ui.shell.reviewed_texts_dialog import ReviewedTextsDialog

        ReviewedTextsDialog.ask(self._settings, self._tasks, self._window)

    @Slot()
    def check_installation(self) -> None:
        """Try with an invented case whether the program works, and write a report for those who help."""
        from tipcoder.ui.safety.self_test_dialog import SelfTestDialog

        SelfTestDialog.ask(self._settings, self._tasks, self._window)
