"""The last net: an exception that nobody caught becomes one dialog, never a traceback or a silence."""

import logging
import platform
import traceback
from collections.abc import Callable, Iterator
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication

from tipcoder import __version__
from tipcoder.errors import UserError, UserErrors
from tipcoder.ui.shell.crash_dialog import CrashDialog

_log = logging.getLogger("tipcoder")

_TELLING = (AttributeError, ImportError, NameError, NotImplementedError)
"""Exceptions whose text names parts of the program. Any other's may quote an answer, a name or a judgment."""

_WAYS_TO_THE_FILE = (
    "tipcoder/storage/",
    "tipcoder/services/",
    "tipcoder/framework/",
    "tipcoder/ui/widgets/questions/",
    "tipcoder/ui/coding/coding_work.py",
    "tipcoder/ui/coding/form/question_frame.py",
)
"""Parts of the program that an answer passes between the field and the disk."""

Shows = Callable[[UserError | UserErrors], None]


class ExceptHook:
    """What `sys.excepthook` calls. `show_error` says what a person can mend; the rest is a bug."""

    def __init__(self, show_error: Shows) -> None:
        self._show_error = show_error
        self._is_showing = False

    def __call__(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Tell the person, unless they are being told already."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if not isinstance(error, UserError | UserErrors):
            _log.error(details(error))
        if self._is_showing:
            return
        self._is_showing = True
        try:
            if isinstance(error, UserError | UserErrors):
                self._show_error(error)
            else:
                CrashDialog.ask(details(error), QApplication.activeWindow(), is_saving=is_saving(error))
        finally:
            self._is_showing = False


def details(error: BaseException) -> str:
    """Return where in the program an exception came from, with versions, and with nothing of a case.

    The texts of exceptions are left out, and those of the lines too where they could hold a value: only names of
    exceptions, files, lines and functions remain.
    """
    head = (
        f"tipcoder {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}"
    )
    return "\n".join([head, *_chain(error)]) + "\n"


def is_saving(error: BaseException) -> bool:
    """Whether an exception came from where answers are on their way into the project: the last one may be lost."""
    frames = (frame for link in _links(error) for frame in traceback.extract_tb(link.__traceback__))
    return any(any(way in frame.filename.replace("\\", "/") for way in _WAYS_TO_THE_FILE) for frame in frames)


def _chain(error: BaseException) -> list[str]:
    lines: list[str] = []
    for link in _links(error):
        lines.append(_name(link))
        for frame in reversed(traceback.extract_tb(link.__traceback__)):
            lines.append(f"  {_short(frame.filename)}:{frame.lineno} {frame.name}")
    return lines


def _links(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and those that it came from."""
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


def _name(error: BaseException) -> str:
    name = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    return f"{name}: {error}" if isinstance(error, _TELLING) else name


def _short(filename: str) -> str:
    """A path without the folders above the package: they hold the user's name."""
    parts = filename.replace("\\", "/").split("/")
    return "/".join(parts[-3:])
