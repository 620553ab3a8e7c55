"""Walk through every window in every language, at 100 and at 200 %: names, room, words and keys."""

import importlib
import inspect
import pkgutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

import tipcoder.ui
from tests.support.walk import known
from tests.support.walk.data import words_of_national_law, written_by_people
from tests.support.walk.foreign import Allowed, clashing_keys, foreign_texts, raw_codes
from tests.support.walk.names import unnamed, unreachable, unspoken_icons
from tests.support.walk.room import cut_texts
from tests.support.walk.stage import set_stage
from tests.support.walk.texts import texts_of
from tests.support.walk.windows import WINDOWS
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.projects import close_project
from tipcoder.ui import theme
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.settings import Scheme, Settings
from tipcoder.ui.tasks import Tasks

SCREEN = (1366, 768)
ROUNDS = 4
"""Turns of the event loop until windows are laid out anew: what they hold, and areas that follow that."""


@pytest.fixture
def windows(qtbot: QtBot, settings: Settings, tasks: Tasks, tmp_path: Path) -> Iterator[Mapping[str, QWidget]]:
    stage = set_stage(tmp_path, settings, tasks)
    made = {}
    for name, make in WINDOWS.items():
        window = made[name] = make(stage)
        qtbot.addWidget(window)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        if not isinstance(window, QDialog):
            window.resize(*SCREEN)
        window.show()
    yield made
    for page in [page for window in made.values() for page in (window, *window.findChildren(CodingPage))]:
        if isinstance(page, CodingPage):
            page.close_coding()
    close_project(stage.project)


@pytest.fixture
def enlarge(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Show texts twice as large, as a person may set it."""

    def show_in(percent: int) -> None:
        theme.set_text_size(percent)
        theme.apply_theme(qapp, Scheme.LIGHT)

    yield partial(show_in, 200)
    show_in(100)


def lay_out(app: QApplication) -> None:
    """Let all that was posted be done: new texts, the layouts that follow, the heights that follow these."""
    for _ in range(ROUNDS):
        app.processEvents()


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
    windows: Mapping[str, QWidget],
    enlarge: Callable[[], None],
    qapp: QApplication,
    record_property: Callable[[str, object], None],
) -> None:
    walked = {type(one).__name__ for window in windows.values() for one in (window, *window.findChildren(QWidget))}
    assert classes_of_windows() - walked == set(known.NOT_WALKED)
    allowed = Allowed(written_by_people(), known.SHARED, words_of_national_law())
    english: dict[str, frozenset[str]] = {}
    findings: list[str] = []
    counts: Counter[str] = Counter()
    for size in (100, 200):
        if size == 200:
            enlarge()
            lay_out(qapp)
        for code in ("en", *(code for code in LANGUAGES if code != "en")):
            ui_language.install(code)
            lay_out(qapp)
            for name, window in windows.items():
                found = [] if size == 200 and name in known.CUT else list(cut_texts(window))
                if size == 100:
                    texts = [read.text for read in texts_of(window)]
                    counts[code] += len(texts)
                    english.setdefault(name, frozenset(texts))
                    found += clashing_keys(window)
                    if name not in known.MAKERS:
                        found += (*foreign_texts(texts, english[name], code, allowed), *raw_codes(texts))
                if size == 100 and code == "en":
                    found += (*unnamed(window), *unreachable(window), *unspoken_icons(window))
                findings += [f"{name}, {code}, {size} %: {one}" for one in found]
    texts_counted = ", ".join(f"{code} {count}" for code, count in counts.items())
    record_property("walked", f"{len(windows)} windows; texts: {texts_counted}; findings: {len(findings)}")
    assert not findings, "\n".join(findings)
