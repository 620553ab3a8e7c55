"""Preferences of a person: language, colours, size of the text, time until the lock. All take effect at once."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from tipcoder.languages import ui_language
from tipcoder.ui.preferences.scheme_button import SchemeButton
from tipcoder.ui.settings import Scheme, Settings
from tipcoder.ui.theme import apply_theme, set_text_size


class Preferences(QObject):
    """Keeps what is chosen, and shows it in the window and all that is open.

    Signals:
        lock_time_chosen(minutes): after which an open project is to be locked; 0 for never.
    """

    lock_time_chosen = Signal(int)

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window

    @Slot()
    def show_settings(self) -> None:
        """Show the settings, and let each take effect as it is chosen."""
        from tipcoder.ui.preferences.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._settings, self._window)
        dialog.language_chosen.connect(self.choose_language)
        dialog.scheme_chosen.connect(self.choose_scheme)
        dialog.text_size_chosen.connect(self.choose_text_size)
        dialog.lock_time_chosen.connect(self.choose_lock_time)
        dialog.run()

    @Slot(str)
    def choose_language(self, code: str) -> None:
        """Switch the language now and for the next start."""
        self._settings.language = code
        ui_language.install(code)

    @Slot(object)
    def choose_scheme(self, scheme: Scheme) -> None:
        """Switch the colours now and for the next start."""
        self._settings.scheme = scheme
        for button in self._window.findChildren(SchemeButton):
            button.show_scheme(scheme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, scheme)

    @Slot(int)
    def choose_text_size(self, percent: int) -> None:
        """Show texts in another size now and at the next start."""
        self._settings.text_size = percent
        set_text_size(percent)
        self.choose_scheme(self._settings.scheme)

    @Slot(int)
    def choose_lock_time(self, minutes: int) -> None:
        """Lock open projects after so many minutes from now on; 0 is never."""
        self._settings.lock_minutes = minutes
        self.lock_time_chosen.emit(minutes)
