"""A screen of 1366 x 768 has 911 x 512 pixels for the window at 150 %, 780 x 438 at 175 %: it needs no more."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.walk.outside import controls_outside
from tests.support.walk.room import scrolled_within
from tests.support.walk.stage import Stage, set_stage
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services import cases
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.ui.pages import PAGES
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks

WIDTH, HEIGHT = 911, 512
SECTIONS = ("first_instance", "defendants", "victims", "elements_reasoned")
"""Questions and rosters whose pages of the form are looked at."""


def settle() -> None:
    """Let layouts follow each other."""
    for _ in range(8):
        QApplication.processEvents()


def test_the_window_of_a_case_has_room_on_it_in_every_language(
    workspace: Workspace, project: OpenProject, qtbot: QtBot
) -> None:
    cases.add_case(project)
    workspace.resize(WIDTH, HEIGHT)
    workspace.open_coding(cases.list_cases(project)[0].coding.id)
    needed: dict[str, tuple[int, int]] = {}
    for code in LANGUAGES:
        ui_language.install(code)
        for _ in range(3):
            QApplication.processEvents()
        least = workspace.minimumSizeHint()
        needed[code] = least.width(), least.height()
    assert {code: size for code, size in needed.items() if size[0] > WIDTH or size[1] > HEIGHT} == {}


LARGER = ((1366, 768), (1093, 614), (1920, 1080), (1536, 864), (1280, 720), (1097, 617))
"""Pixels that a window has on a screen of 1366 x 768 at 100 and 125 %, and on one of 1920 x 1080 at 100 to 175 %."""
VIEWS = [(code, (WIDTH, HEIGHT)) for code in LANGUAGES] + [("mk", size) for size in LARGER]
"""Seven languages where there is least room, and the widest of them in all other sizes."""


def pages_of(stage: Stage, workspace: Workspace) -> Iterator[str]:
    """Show each page, and pages of the form of a case, one after the other; yield what each is."""
    for page in (one for one in PAGES if one.name != "coding"):
        workspace.show_page(page.name)
        yield page.name
    workspace.open_coding(stage.work.coding.coding.id)
    for key in SECTIONS:
        workspace.pages.coding.go_to(stage.ref(key))
        yield key


def test_every_page_shows_its_controls_whole(
    settings: Settings, tasks: Tasks, tmp_path: Path, qtbot: QtBot, record_property: Callable[[str, object], None]
) -> None:
    stage = set_stage(tmp_path, settings, tasks)
    workspace = Workspace(stage.project, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.show()
    walked, faults = 0, set()
    for code, size in VIEWS:
        ui_language.install(code)
        workspace.resize(*size)
        for place in pages_of(stage, workspace):
            settle()
            if (workspace.width(), workspace.height()) != size:
                faults.add(f"{code}, {place}: the window is {workspace.width()}x{workspace.height()}, not {size}")
            found = list(controls_outside(workspace))
            walked += len(found)
            faults |= {f"{code}, {size}, {place}: {path}" for path, is_cut in found if is_cut}
            faults |= {f"{code}, {size}, {place}: {path}" for path in scrolled_within(workspace)}
    workspace.pages.close_coding()
    workspace.close()
    close_project(stage.project)
    record_property("walked", f"{walked} controls; faults: {len(faults)}")
    assert not faults, "\n".join(sorted(faults))
