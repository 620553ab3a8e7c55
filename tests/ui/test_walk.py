"""Walk through every window in every language, at 100 and at 200 %: names, room, words and keys."""

import importlib
import inspect
import pkgutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

import tipcoder.ui
from tests.support.walk import known
from tests.support.walk.data import words_of_national_law, written_by_people
from tests.support.walk.foreign import Allowed, clashing_keys, foreign_texts, raw_codes
from tests.support.walk.names import unnamed, unreachable, unspoken_icons
from tests.support.walk.room import cut_texts, scrolled_sideways
from tests.support.walk.stage import Stage, set_stage
from tests.support.walk.texts import texts_of
from tests.support.walk.windows import WINDOWS
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.projects import close_project
from tipcoder.ui import theme
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.settings import Scheme, Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.retranslating import Retranslating

SCREEN = (1366, 768)
ROUNDS = 4
"""Turns of the event loop until windows are laid out anew: what they hold, and areas that follow that."""
SOON_MS, MOST_TURNS = 60, 100
"""Milliseconds until the next part at most, where a window is made part by part, and turns that are waited for all."""


class Windows(dict[str, QWidget]):
    """Every window of the program by its name, shown."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        for name in WINDOWS:
            self._make(name)

    def switch(self, code: str) -> None:
        """Show another language: modal dialogs, which cannot see it change, are made anew."""
        ui_language.install(code)
        for name, window in list(self.items()):
            if isinstance(window, Dialog) and not isinstance(window, Retranslating):
                window.hide()
                window.deleteLater()
                QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
                self._make(name)

    def close(self) -> None:
        for page in [page for window in self.values() for page in (window, *window.findChildren(CodingPage))]:
            if isinstance(page, CodingPage):
                page.close_coding()
        close_project(self._stage.project)
        for window in self.values():
            window.close()
            window.deleteLater()

    def _make(self, name: str) -> None:
        window = self[name] = WINDOWS[name](self._stage)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        if not isinstance(window, QDialog):
            window.resize(*SCREEN)
        window.show()


@pytest.fixture
def windows(qtbot: QtBot, settings: Settings, tasks: Tasks, tmp_path: Path) -> Iterator[Windows]:
    made = Windows(set_stage(tmp_path, settings, tasks))
    yield made
    made.close()


@pytest.fixture
def resize_texts(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    """Show texts in a size, in percent, as a person may set it."""

    def show_in(percent: int) -> None:
        theme.set_text_size(percent)
        theme.apply_theme(qapp, Scheme.LIGHT)

    yield show_in
    show_in(100)


def lay_out(app: QApplication, windows: Windows) -> None:
    """Let all that was posted be done: new texts, the layouts that follow, and what windows make part by part."""
    for _ in range(MOST_TURNS):
        for _ in range(ROUNDS):
            app.processEvents()
        timers = (timer for window in windows.values() for timer in window.findChildren(QTimer))
        if not any(timer.isActive() and timer.interval() <= SOON_MS for timer in timers):
            return
        QTest.qWait(SOON_MS // 4)


def classes_of_windows() -> set[str]:
    """Return the names of all dialogs, windows and pages of the program."""
    found = set()
    for module in pkgutil.walk_packages(tipcoder.ui.__path__, "tipcoder.ui."):
        for name, one in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            is_window = issubclass(one, QDialog) or (issubclass(one, QWidget) and name.endswith(("Page", "Window")))
            if is_window and one.__module__ == module.name:
                found.add(name)
    return found


def test_every_window_in_every_language_and_size(
    windows: Windows,
    resize_texts: Callable[[int], None],
    qapp: QApplication,
    record_property: Callable[[str, object], None],
) -> None:
    walked = {type(one).__name__ for window in windows.values() for one in (window, *window.findChildren(QWidget))}
    assert classes_of_windows() - walked == set(known.NOT_WALKED)
    allowed = Allowed(written_by_people(), known.SHARED, words_of_national_law())
    english: dict[str, frozenset[str]] = {}
    findings: list[str] = []
    counts: Counter[str] = Counter()
    sizes = (100, 200)
    for code in ("en", *(code for code in LANGUAGES if code != "en")):
        windows.switch(code)
        for size in sizes:
            resize_texts(size)
            lay_out(qapp, windows)
            for name, window in windows.items():
                found = list(cut_texts(window))
                if size == 100:
                    texts = [read.text for read in texts_of(window)]
                    counts[code] += len(texts)
                    english.setdefault(name, frozenset(texts))
                    found += (*clashing_keys(window), *scrolled_sideways(window))
                    if name not in known.MAKERS:
                        found += (*foreign_texts(texts, english[name], code, allowed), *raw_codes(texts))
                if size == 100 and code == "en":
                    found += (*unnamed(window), *unreachable(window), *unspoken_icons(window))
                findings += [f"{name}, {code}, {size} %: {one}" for one in found]
        sizes = sizes[::-1]  # the next language begins in the size that is shown: to change it costs most
    texts_counted = ", ".join(f"{code} {count}" for code, count in counts.items())
    record_property("walked", f"{len(windows)} windows; texts: {texts_counted}; findings: {len(findings)}")
    assert not findings, "\n".join(findings)
