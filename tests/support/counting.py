"""Counts what work takes that no load of the computer changes: readings, connections, files, widgets, modules.

Only the thread that counts is counted, so that what goes on behind a person's back does not mix in.
"""

import sys
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import wraps
from typing import Any

from PySide6.QtWidgets import QApplication
from sqlalchemy import Connection, Engine, event

from tipcoder.storage.file import cipher


@dataclass(slots=True)
class Counts:
    """What a piece of work took."""

    reads: int = 0
    """Transactions that only read."""
    statements: int = 0
    connections: int = 0
    """To project files, opened anew."""
    files: int = 0
    """Opened, but those of modules."""
    widgets: int = 0
    """More than before."""
    modules: int = 0

    def __str__(self) -> str:
        return ", ".join(f"{count} {name}" for name, count in asdict(self).items() if count)


class Counting:
    """Counts while it is entered; `counts` are whole when it is left."""

    def __init__(self) -> None:
        self.counts = Counts()
        self._thread = 0
        self._widgets = self._modules = 0
        self._connect = cipher.connect

    def __enter__(self) -> Counts:
        self._thread = threading.get_ident()
        self._widgets, self._modules = _count_widgets(), len(sys.modules)
        event.listen(Engine, "begin", self._note_begin)
        event.listen(Engine, "before_cursor_execute", self._note_statement)
        self._connect = cipher.connect
        cipher.connect = self._noted(self._connect)
        _hear_of_files()
        _counting.append(self)
        return self.counts

    def __exit__(self, *_raised: object) -> None:
        _counting.remove(self)
        cipher.connect = self._connect
        event.remove(Engine, "begin", self._note_begin)
        event.remove(Engine, "before_cursor_execute", self._note_statement)
        self.counts.widgets = max(0, _count_widgets() - self._widgets)
        self.counts.modules = len(sys.modules) - self._modules

    def _is_here(self) -> bool:
        return threading.get_ident() == self._thread

    def _note_begin(self, connection: Connection) -> None:
        self.counts.reads += self._is_here() and connection.get_execution_options().get("begin") == "BEGIN"

    def _note_statement(self, *_arguments: object) -> None:
        self.counts.statements += self._is_here()

    def _noted(self, connect: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(connect)
        def noted(*arguments: Any, **named: Any) -> Any:
            self.counts.connections += self._is_here()
            return connect(*arguments, **named)

        return noted

    def note_file(self, path: object) -> None:
        """Count a file that is being opened."""
        is_module = isinstance(path, str) and path.endswith((".py", ".pyc", ".so"))
        self.counts.files += self._is_here() and isinstance(path, str | bytes) and not is_module


_counting: list[Counting] = []
_heard: list[bool] = []


def _hear_of_files() -> None:
    """Ask Python to tell of each file, once in a process: it cannot be asked to stop."""
    if _heard:
        return
    _heard.append(True)

    def hear(name: str, arguments: tuple[object, ...]) -> None:
        if name == "open":
            for one in _counting:
                one.note_file(arguments[0])

    sys.addaudithook(hear)


def _count_widgets() -> int:
    return len(QApplication.allWidgets()) if QApplication.instance() is not None else 0
