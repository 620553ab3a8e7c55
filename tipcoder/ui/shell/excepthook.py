"""Handler of uncaught exceptions: shows one dialog, without traceback and without case data."""

import logging
import platform
import traceback
from collections.abc import Callable, Iterator
from pathlib import PureWindowsPath
from types import TracebackType

from PySide6.QtCore import Slot, qVersion
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPlainTextEdit, QWidget

from tipcoder import __version__
from tipcoder.errors import UserError, UserErrors
from tipcoder.paths import PACKAGE
from tipcoder.ui.clipboard import copy_text
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.widgets.banner import SUCCESS

_log = logging.getLogger("tipcoder")

_WAYS_TO_THE_FILE = (
    "tipcoder/storage/",
    "tipcoder/services/",
    "tipcoder/framework/",
    "tipcoder/ui/widgets/inputs/",
    "tipcoder/ui/coding/coding_work.py",
    "tipcoder/ui/coding/form/question/frame.py",
)
"""Parts of the program that an answer passes between the field and the disk."""

Shows = Callable[[UserError | UserErrors], None]
HEIGHT = 160


class ExceptHook:
    """Callable for `sys.excepthook`. `show_error` shows what a person can mend; the rest is a bug."""

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
                CrashDialog(details(error), QApplication.activeWindow(), is_saving=is_saving(error)).run()
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
    """Return whether an exception came from the saving of answers: the last one may be lost."""
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
    if isinstance(error, ImportError):  # its text has the place of a file, in which the user is named
        return f"{name}: {error.name}"
    if isinstance(error, AttributeError | NameError) and error.name in _written_names(error):
        of = f"{type(error.obj).__name__}." if isinstance(error, AttributeError) else ""
        return f"{name}: {of}{error.name}"
    return name  # its text may quote an answer, a name or a judgment


def _written_names(error: BaseException) -> frozenset[str]:
    """Return the names that stand in the code which an exception passed: one that was made of an answer does not."""
    frames = traceback.walk_tb(error.__traceback__)
    return frozenset(name for frame, _ in frames for name in frame.f_code.co_names)


def _short(filename: str) -> str:
    """Return a path without the folders above the program, which hold the user's name; in a build it has none."""
    path, above = PureWindowsPath(filename), PureWindowsPath(PACKAGE.parent)
    if path.is_relative_to(above):
        return path.relative_to(above).as_posix()
    return path.name if path.root else path.as_posix()


class CrashDialog(Dialog):
    """Shows technical details without anything of a case; see `tipcoder.ui.shell.excepthook.details`.

    `is_saving` says that the program may have been saving an answer: then it claims nothing of that one.
    """

    def __init__(self, details: str, parent: QWidget | None = None, *, is_saving: bool = False) -> None:
        super().__init__(parent)
        self.is_saving = is_saving
        self.details = QPlainTextEdit(details, self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setMinimumHeight(HEIGHT)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.body.addWidget(self.details)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Go on"), primary=True)
        self.copy_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Copy the details"))
        self.copy_button.clicked.connect(self.copy_details)
        self.close_button.clicked.connect(self.accept)
        meaning = self._unsaved() if self.is_saving else self._safe()
        self.set_heading(self.tr("Something went wrong in tipcoder"), meaning)
        self.details.setAccessibleName(self.tr("Technical details"))
        self.close_button.setFocus()

    def _safe(self) -> str:
        return self.tr(
            "Your work is safe: every answer was saved when you gave it. You can go on; if this comes again, "
            "close tipcoder and open it anew. The details below say what happened. They hold nothing of your cases."
        )

    def _unsaved(self) -> str:
        return self.tr(
            "What you did last may not be saved; everything before it is. Look whether your last answer is there, and "
            "give it again if it is not. If this comes again, close tipcoder and open it anew. The details below say "
            "what happened. They hold nothing of your cases."
        )

    @Slot()
    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        copy_text(self.details.toPlainText())
        self.banner.show_message(SUCCESS, self._copied)

    def _copied(self) -> str:
        return self.tr("Copied. Paste them into a message to whoever helps you.")
