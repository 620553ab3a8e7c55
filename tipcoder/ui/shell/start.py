"""Opens one window a person, runs it until it is closed, and loads the rest of the program once it is painted."""

import gc
import logging
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from logging.handlers import RotatingFileHandler
from pathlib import Path
from pkgutil import iter_modules, walk_packages
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QLockFile, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from tipcoder import paths, services, ui
from tipcoder.domain.corrections import use_corrected
from tipcoder.errors import UserError
from tipcoder.file_operations import discard, remove, rename
from tipcoder.languages import ui_language
from tipcoder.languages.ui_language import ReviewedTexts
from tipcoder.ui.clipboard import CopyGuard
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.excepthook import ExceptHook
from tipcoder.ui.shell.locked_place import LockedPlace, start_anew, take_place, write_place
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.spelling import SpelledEdits
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.theme import apply_theme, set_text_size

LOG_BYTES = 200_000
PAINTED_MS = 50
"""Milliseconds after which the window has been painted: what it does not show is loaded then."""
SWITCH_S = 0.001
"""Seconds after which work in the background lets the window go on. A save waits ten times: Python's 0.005 add up."""

FAILED_STARTS = 2
"""So many failed starts in a row lead to safe mode."""
_DIGITS = 3
"""Digits of the number of failed starts that are looked at."""

PATIENCE_SECONDS = 5.0
"""Seconds that a request may lie before the running program counts as one that hangs."""
_STEP_SECONDS = 0.05
_AGAIN_MS = 250
"""Milliseconds after which a request that another program holds is looked at again."""

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


def run_window(
    application: QCoreApplication,
    project: Path | None,
    passphrase: str,
    *,
    wants_safe_mode: bool = False,
    was_locked: bool = False,
) -> int:
    """Open the window, on a project if one is given, and return the exit code. Raises TypeError without widgets.

    Without a passphrase the person is asked for it. If a window of the same person is open already, that one comes to
    the front and takes the project. After two starts that failed, or if it is wanted, the window opens in safe mode:
    with the settings of a first start, with no texts but those that ship, and without work in the background.
    `was_locked` opens it on the lock page of the project that the program locked before it started anew.
    """
    if not isinstance(application, QApplication):
        raise TypeError(application)
    log_to_file()
    sys.setswitchinterval(SWITCH_S)
    place = take_place() if was_locked else None
    if place is not None:
        project = place.project
    instance = None if passphrase else _instance(application)
    if instance is not None and not instance.claim() and instance.hand_over(project):
        return 0
    record = StartRecord(paths.instance_folder())
    is_safe = record.begin() >= FAILED_STARTS or wants_safe_mode
    kept = Settings()
    settings = kept.of_first_start(paths.instance_folder() / "safe.ini") if is_safe else kept
    tasks = Tasks(application)
    set_text_size(settings.text_size)
    apply_theme(application, settings.scheme)
    CopyGuard(application)
    window = first_window(settings, tasks, instead_of=kept if is_safe else None)
    sys.excepthook = ExceptHook(window.show_error)
    spelled = SpelledEdits(settings, tasks, window)
    window.show()
    if is_safe:
        window.show_safe_mode(kept)
    rest = record.succeed if is_safe else partial(_load_rest, window, tasks, record)
    QTimer.singleShot(0, window, partial(QTimer.singleShot, PAINTED_MS, window, rest))
    if instance is not None:
        instance.window_wanted.connect(window.come_to_front)
    window.renewal_wanted.connect(partial(_renew, window, settings, instance, is_safe=is_safe))
    if place is not None:
        window.show_locked(place)
    elif project is not None:
        opens = partial(window.open_with, project, passphrase) if passphrase else partial(window.open_path, project)
        QTimer.singleShot(0, window, opens)
    code = application.exec()
    tasks.wait()
    spelled.close()
    settings.save()
    record.succeed()
    if instance is not None:
        instance.release()
    return code


def _renew(
    window: MainWindow, settings: Settings, instance: "SingleInstance | None", place: LockedPlace, *, is_safe: bool
) -> None:
    """Start the program anew on the lock page, and end this one; where it cannot start, this one stays locked."""
    settings.set_geometry(window.saveGeometry())
    settings.save()
    try:
        write_place(place)
    except OSError:  # a full or closed disk: the lock page of this program is shown already
        return
    if instance is not None:
        instance.release()
    if start_anew(is_safe=is_safe):
        QTimer.singleShot(0, window, partial(window.close))  # not within the work that locked it
        return
    take_place()
    if instance is not None:
        instance.claim()


def first_window(settings: Settings, tasks: Tasks, *, instead_of: Settings | None = None) -> MainWindow:
    """Show the window: in safe mode where the settings are used instead of others, else with reviewed texts."""
    reviewed = ReviewedOverlay()
    if instead_of is None:
        reviewed.begin()
    else:
        from tipcoder.services.texts import overlay

        overlay.use_as_shipped()
    window = MainWindow(settings, tasks)
    reviewed.tell(window.show_error)
    window.show()
    if instead_of is not None:
        window.show_safe_mode(instead_of)
    return window


def log_to_file() -> None:
    """Write what goes wrong to a file that a person can send: it holds nothing of a case.

    The program that people install has no console to write to. Where no file can be made there is no log: it helps
    those who mend the program, and must not keep anybody from work.
    """
    try:
        paths.log_file().parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    handler = RotatingFileHandler(paths.log_file(), maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    logging.getLogger("tipcoder").addHandler(handler)


def _let_come_to_front(lock: QLockFile) -> None:
    """Let the running program take the foreground: Windows allows it only by leave of the one that was just started."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(int(lock.getLockInfo()[0]))


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


class StartRecord:
    """File that counts the starts under way; a window that was painted and answers takes it away."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "starting"

    def begin(self) -> int:
        """Note a start, and return how many before it failed in a row; 0 where nothing can be noted."""
        failed = self._count()
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file.write_text(str(failed + 1), encoding="ascii")
        except OSError:  # a full or closed disk must not keep anybody from a window that says so
            return 0
        return failed

    def succeed(self) -> None:
        """Forget the failed starts: this one came to an end."""
        discard(self._file, patience=0)

    def _count(self) -> int:
        try:
            text = self._file.read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            return 0
        return int(text[:_DIGITS]) if text.isdecimal() else 0


def _load_rest(window: MainWindow, tasks: Tasks, record: StartRecord) -> None:
    record.succeed()
    Preload(tasks, window)
    window.trials.clear_left()
    window.sweep_leftovers()


class SingleInstance(QObject):
    """Lock on a folder, and the requests of later programs.

    A program that is started again hands its wish to the one that runs, and ends. No socket and no port serves for it,
    but a lock and a folder of requests that the running program watches: the program opens none (design.md), and a
    named pipe would need the network library of Qt.

    Signals:
        window_wanted(Path | None): another program was started, with this project or none.
    """

    window_wanted = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = folder / "requests"
        self._requests.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # age proves nothing: a window stays open for days
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._answer)
        self._answered: set[str] = set()
        """Names of requests; one that could not be removed is not answered again."""
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._answer)

    def claim(self) -> bool:
        """Become the running program, unless there is one; of one that died the lock is taken over.

        Where no lock can be made at all, every program is the running one: it must not keep anybody from work.
        """
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        for left in self._requests.iterdir():
            discard(left, patience=0)
            self._answered.add(left.name)
        self._watcher.addPath(str(self._requests))
        return True

    def hand_over(self, project: Path | None, patience: float = PATIENCE_SECONDS) -> bool:
        """Ask the running program for its window; return whether it answered within `patience` seconds."""
        _let_come_to_front(self._lock)
        name = uuid4().hex
        request, unfinished = self._requests / f"{name}.request", self._requests / f"{name}.new"
        unfinished.write_text("" if project is None else str(project), encoding="utf-8")
        rename(unfinished, request)
        until = time.monotonic() + patience
        while request.exists():
            if time.monotonic() > until:
                discard(request, patience=0)
                return False
            time.sleep(_STEP_SECONDS)
        return True

    def release(self) -> None:
        """Let the next program be the running one."""
        self._lock.unlock()

    @Slot()
    def _answer(self) -> None:
        for request in sorted(self._requests.glob("*.request")):
            wanted = None
            try:
                if request.name not in self._answered:
                    wanted = request.read_text(encoding="utf-8")
                    self._answered.add(request.name)
                remove(request, patience=0)
            except FileNotFoundError:  # who asked lost patience
                continue
            except OSError:  # another program holds it, and the window cannot wait
                self._again.start()
            if wanted is not None:
                self.window_wanted.emit(Path(wanted) if wanted else None)


def _instance(parent: QObject) -> SingleInstance | None:
    """Return None where the folder cannot be made: then every start opens a window of its own."""
    try:
        return SingleInstance(paths.instance_folder(), parent)
    except OSError:
        return None


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


class ReviewedOverlay:
    """Reads the texts of a language as it is installed. A damaged file keeps nobody from work.

    What reads them is loaded where there are any: it reads workbooks, and is as large as all else that a start loads.
    """

    def __init__(self) -> None:
        self._faults: dict[str, UserError] = {}
        self._tell: Callable[[UserError], object] | None = None

    def begin(self) -> None:
        """Use reviewed texts from now on, in the language of the window at once."""
        if paths.corrected_index().is_file() or paths.kept_checksums(paths.reviewed_texts_folder()):
            if not paths.corrected().is_current:
                self._renew()
            use_corrected(paths.corrected().labels)
        ui_language.languages().lay_over(self._texts_in)

    def _renew(self) -> None:
        """Make corrected texts anew, as after another version of the program."""
        from tipcoder.services.texts import overlay

        try:
            overlay.renew(partial(overlay.shipped_corpus, shipped_in=ui_language.shipped_texts))
        except UserError as fault:
            self._say(fault)

    def tell(self, tell: Callable[[UserError], object]) -> None:
        """Say what was damaged so far, and what will be found damaged later."""
        self._tell = tell
        for fault in self._faults.values():
            tell(fault)

    def _texts_in(self, code: str) -> ReviewedTexts:
        if not paths.reviewed_texts_folder().is_dir():
            return {}
        if paths.corrected().is_current:
            return paths.corrected().windows.get(code, {})
        from tipcoder.services.texts import overlay

        try:
            return overlay.reviewed_texts(code, ui_language.shipped_texts)
        except UserError as fault:
            self._say(fault)
            return {}

    def _say(self, fault: UserError) -> None:
        """Say once of each file that it is damaged."""
        file = str(fault.values.get("path", ""))
        if file not in self._faults:
            self._faults[file] = fault
            if self._tell is not None:
                self._tell(fault)
