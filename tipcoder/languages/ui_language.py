"""Installs the language of windows, messages and commands, and tells everyone. QtCore only.

Facts this module rests on: Qt knows no Montenegrin (`QLocale("cnr")` is the C locale), ships no translation of its own
standard texts for any of the five countries, and stops translating when the translator object is collected.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from tipcoder import paths
from tipcoder.languages.registry import FALLBACK, LANGUAGES
from tipcoder.languages.tags import likely_code


class Languages(QObject):
    """The language in use. Widgets learn of a change by Qt's own event; models and services by `changed`.

    Signals:
        changed(code): the language was switched.
    """

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._code = FALLBACK
        self._translator: QTranslator | None = None

    def current(self) -> str:
        """Return the code of the language in use."""
        return self._code

    def install(self, code: str) -> None:
        """Switch to the language with this code.

        Raises:
            KeyError: the code is none of `LANGUAGES`.
            FileNotFoundError: its translation was not compiled into this installation.
        """
        QLocale.setDefault(QLocale(LANGUAGES[code].locale))
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = _translator(code)
        self._code = code
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        self.changed.emit(code)


_languages: Languages | None = None


def languages() -> Languages:
    """Return the one object that keeps the language and its translator alive."""
    global _languages
    if _languages is None:
        _languages = Languages()
    return _languages


def install(code: str) -> None:
    """Switch windows, messages and commands to a language. See `Languages.install`."""
    languages().install(code)


def current() -> str:
    """Return the code of the language in use."""
    return languages().current()


def locale() -> QLocale:
    """Return how the language in use writes dates and numbers."""
    return QLocale(LANGUAGES[current()].locale)


def of_system() -> str:
    """Return the code of the language that this computer is set to, English if it is none of ours."""
    system = QLocale.system()  # its territory is that of the regional format
    return likely_code(system.uiLanguages(), system.bcp47Name())


def texts_in(code: str) -> Callable[[str, str], str]:
    """Return what translates (context, English text) into a language that need not be the one in use."""
    translator = _translator(code)

    def text_in(context: str, text: str) -> str:
        return (translator.translate(context, text) if translator is not None else None) or text

    return text_in


def _translator(code: str) -> QTranslator | None:
    if code == FALLBACK:
        return _english()
    translator = QTranslator()
    path = paths.translations() / f"tipcoder_{code}.qm"
    if not translator.load(str(path)):
        raise FileNotFoundError(path)
    return translator


def _english() -> QTranslator | None:
    """English texts are in the code; a translation is needed only for their plurals ("1 case", "2 cases")."""
    translator = QTranslator()
    return translator if translator.load(str(paths.translations() / "tipcoder_en.qm")) else None
