"""Fixtures that every test relies on: no screen, no settings of this computer, dates of no particular day."""

import gc
import os
import shutil
import sys

import pytest

from tests.support.made_once import share_within
from tests.support.missing_texts import missing_texts
from tests.support.window_libraries import missing_window_libraries

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):  # modules are compiled once, and not by each process of a test
    sys.dont_write_bytecode = False
if missing := missing_window_libraries() or missing_texts():  # before pytest-qt, and conftests, end in tracebacks
    sys.exit(missing)

from collections.abc import Generator, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import platformdirs
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QStandardPaths

from tests.support.done_once import do_once
from tipcoder.languages import ui_language

pytest_plugins = ["tests.support.slow_tests"]

settings.register_profile(
    "tests",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    derandomize="CI" in os.environ,
    max_examples=100 if "CI" in os.environ else 50,  # others each time: all who run them try as many
)
settings.load_profile("tests")

COMPARED: list[dict[str, Any]] = []
"""Comparisons of each process that ran tests with ODK's engine."""
_COUNTED = {"walked": "walked through", "keys": "coded by"}
"""Counts that tests record, by their names, with the words before them."""
_ROUNDS_OF_GARBAGE = (20_000, 20, 10)
"""After how much that was made new garbage is looked for: Python's own rounds take a sixth of the time of all tests."""
_USERS = count(1)
"""Numbers of the folders in which tests find settings, projects and logs."""
_OFFSCREEN_ONLY = "This plugin does not support propagateSizeHints"
"""Messages of Qt on every window that nobody sees."""
_MEMORY = Path("/dev/shm")  # noqa: S108  folders in it are private
"""Where files lie in memory, on Linux."""
_ROOM = 4 * 2**30
"""Bytes that all tests together need less than."""


def pytest_configure() -> None:
    """Lay the files of tests into memory if there is room: a disk is waited for at each of many thousand commits."""
    if sys.platform == "linux" and _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Leave tests and modules, which stay, out of what is looked through for garbage again and again."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(*_ROUNDS_OF_GARBAGE)
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test that opens a window, so that `-m "not gui"` is the fast suite."""
    for item in items:
        if {"qtbot", "qapp", "qtmodeltester"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.gui)
            item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN_ONLY))


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what a process that ran tests compared with ODK's engine."""
    compared = getattr(node, "workeroutput", {}).get("compared")
    if compared:
        COMPARED.append(compared)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how much all processes together compared with ODK's engine and walked through, and count keys."""
    if COMPARED:
        forms = {form for compared in COMPARED for form in compared["forms"]}
        steps, nodes = (sum(compared[name] for compared in COMPARED) for name in ("steps", "nodes"))
        terminalreporter.write_line(f"compared with ODK's engine: {len(forms)} forms, {steps} steps and {nodes} nodes")
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.stats.get(kind, ())]
    for name, counts in (one for report in reports for one in report.user_properties):
        if name in _COUNTED:
            terminalreporter.write_line(f"{_COUNTED[name]} {counts}")


@pytest.fixture(scope="session", autouse=True)
def _shared_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Let all processes that run tests share what is made once."""
    folder = tmp_path_factory.getbasetemp()
    share_within((folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder) / "made once")


@pytest.fixture(scope="session", autouse=True)
def _done_once() -> Iterator[None]:
    """Do what comes out the same each time once in a process: its first time costs as it should."""
    with pytest.MonkeyPatch.context() as patch:
        do_once(patch)
        yield


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep settings, projects and logs of a test out of the folders of the person who runs it."""
    QStandardPaths.setTestModeEnabled(True)
    own = tmp_path_factory.getbasetemp() / f"user {next(_USERS)}"  # not made: most tests write nothing there
    for name in ("user_config_dir", "user_data_dir", "user_log_dir"):
        folder = str(own / name)
        monkeypatch.setattr(platformdirs, name, lambda *_, folder=folder, **__: folder)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Leave no test in a language that another one chose."""
    yield
    if ui_language.current() != "en":
        ui_language.install("en")
