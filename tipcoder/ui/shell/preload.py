"""Loads the rest of the program once the start page is painted, so that nobody waits for it later."""

import gc
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules, walk_packages

from PySide6.QtCore import QObject, QTimer, Slot

from tipcoder import services, ui
from tipcoder.ui.tasks import Tasks

LOWEST_FIRST = (
    "text",
    "widgets",
    "dialogs",
    "coding.judgment.pages",
    "coding.form",
    "coding",
    "search",
    "taxonomies",
    "cases",
    "exchange",
)
"""Folders of windows in an order in which each module brings few others with it: a slice stays short."""


class Preload(QObject):
    """Imports services on the worker, then windows on the window's thread, one in each idle moment.

    Signals: none. Whatever a person asks for meanwhile imports what it needs itself.
    """

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_busy = True
        self._windows = _windows()
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._import_one)
        tasks.start(_import_services, done=self._go_on, failed=self._stop)

    @Slot(object)
    def _go_on(self, _nothing: object) -> None:
        self._idle.start()

    @Slot(object)
    def _stop(self, error: Exception) -> None:
        raise error

    @Slot()
    def _import_one(self) -> None:
        name = next(self._windows, None)
        if name is None:
            self._idle.stop()
            self.is_busy = False
            gc.freeze()
            return
        import_module(name)


def _import_services() -> None:
    for module in walk_packages(services.__path__, f"{services.__name__}."):
        import_module(module.name)
    gc.freeze()  # code stays: looking through it for garbage would hold the window for a tenth of a second now and then


def _windows() -> Iterator[str]:
    folders = [module.name for module in iter_modules(ui.__path__) if module.ispkg]
    for folder in (*LOWEST_FIRST, *(folder for folder in folders if folder not in LOWEST_FIRST)):
        yield from _modules(f"{ui.__name__}.{folder}")


def _modules(package: str) -> Iterator[str]:
    """Yield the modules of a package, those of its folders first: they know nothing of the package's own."""
    found = list(iter_modules(import_module(package).__path__, f"{package}."))
    for module in found:
        if module.ispkg:
            yield from _modules(module.name)
    for module in found:
        if not module.ispkg:
            yield module.name
