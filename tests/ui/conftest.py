"""Windows under test: no forgotten dialog waits for a click, and nothing is left running or open."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.support.done_once import secure_once
from tests.support.new_projects import new_project_file
from tests.support.retranslation import Marking
from tipcoder.domain.projects import Country
from tipcoder.languages import ui_language
from tipcoder.services.projects import NewProject, OpenProject, close_project, open_project
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Scheme, Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.theme import apply_theme
from tipcoder.ui.widgets.banner import Banner

PASSPHRASE = "lipa breza jasen bor"

_BLOCKING = (
    (QDialog, ("exec",)),
    (QMessageBox, ("exec", "about", "critical", "information", "question", "warning")),
    (
        QFileDialog,
        ("exec", "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory", "getOpenFileUrl"),
    ),
)


PATIENCE_MS = 120_000
"""After how long a wait of a test ends that nothing ended: no machine is so slow."""
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitActive, QtBot.waitExposed):
    wait.__kwdefaults__ = {**(wait.__kwdefaults__ or {}), "timeout": PATIENCE_MS}


@pytest.fixture(scope="session", autouse=True)
def _secured_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Back up projects of equal bytes once: each window of a project makes sure that there is a backup."""
    with pytest.MonkeyPatch.context() as patch:
        secure_once(patch, tmp_path_factory.mktemp("secured"))
        yield


@pytest.fixture(scope="session", autouse=True)
def _clipboard_cleared() -> Iterator[None]:
    """Without a desktop Qt keeps what was copied until Python has ended, and then crashes as it throws it away."""
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _no_forgotten_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dialog that a test did not answer would wait for ever: it fails at once instead."""
    for owner, names in _BLOCKING:
        for name in names:
            monkeypatch.setattr(owner, name, _unanswered(f"{owner.__name__}.{name}"))


def _unanswered(name: str) -> Callable[..., object]:
    def fail(*_args: object, **_kwargs: object) -> object:
        raise AssertionError(f"{name} waits for an answer that this test did not give")

    return fail


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves work running, or a window that nobody owns."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    before = set(QApplication.topLevelWidgets())
    yield
    if QApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        # a key that closed its window was released nowhere: the next test would find Ctrl held down
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)
    busy = [pool for pool in _pools() if pool.activeThreadCount()]
    assert not busy, "work is still running; wait for it"
    # By now pytest-qt has closed what it was given, to be deleted at the next turn of the event loop: that is now.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget not in before and widget.parent() is None and _is_window(widget)
    ]
    assert not left, f"windows that nobody closes (qtbot.addWidget): {left}"


def _pools() -> list[QThreadPool]:
    app = QApplication.instance()
    return [QThreadPool.globalInstance(), *(app.findChildren(QThreadPool) if app is not None else [])]


def _is_window(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.objectName().startswith("qt_")


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """Work that is done on the spot."""
    tasks = Tasks(at_once=True)
    yield tasks
    tasks.wait()


@pytest.fixture(scope="session")
def english(qapp: QApplication) -> None:
    """English as people read it, with its plurals, whichever test comes first."""
    ui_language.install("en")


@pytest.fixture(autouse=True)
def _dressed(request: pytest.FixtureRequest) -> None:
    """Show windows as people see them."""
    if "qtbot" in request.fixturenames:
        app: QApplication = request.getfixturevalue("qapp")
        request.getfixturevalue("english")
        if not app.styleSheet():
            apply_theme(app, Scheme.LIGHT)


@pytest.fixture
def project_file(tmp_path: Path) -> Path:
    """A closed project of this test's own, without cases."""
    path = tmp_path / "Serbia 2026.tip"
    return new_project_file(NewProject(path, "Serbia 2026", Country.SRB, "SRB-02", PASSPHRASE))


@pytest.fixture
def project(project_file: Path) -> Iterator[OpenProject]:
    """An open project of this test's own."""
    project = open_project(project_file, passphrase=PASSPHRASE)
    yield project
    close_project(project)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of a first start."""
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def context(project: OpenProject, settings: Settings, tasks: Tasks) -> ProjectContext:
    """The project of this test as a page or dialog is given it; the banner is nobody's."""
    return ProjectContext(project=project, settings=settings, tasks=tasks, banner=Banner())


@pytest.fixture
def workspace(project: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> Workspace:
    """The window of the project, as large as a small laptop's screen."""
    workspace = Workspace(project, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.resize(1366, 768)
    workspace.show()
    return workspace


@pytest.fixture
def switch(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Switch to the marking language."""
    marking = Marking()

    def install() -> None:
        QCoreApplication.installTranslator(marking)
        ui_language.languages().changed.emit(ui_language.current())
        qapp.processEvents()  # Qt posts the event to windows

    yield install
    QCoreApplication.removeTranslator(marking)


@pytest.fixture
def window(settings: Settings, tasks: Tasks, qtbot: QtBot) -> MainWindow:
    """The main window, on a screen of usual size."""
    window = MainWindow(settings, tasks)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    return window
