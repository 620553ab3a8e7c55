"""After the lock, no process of the program has the key in its memory, and the project opens where it was left."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.replaced_files import NEEDS_MOVING_OPEN_FILES
from tests.ui.conftest import PASSPHRASE
from tipcoder.domain.projects import CodingRole
from tipcoder.services.backups import lock_backed_up
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.projects import OpenProject, close_project, file_of, open_project
from tipcoder.ui.pages import CODING, EXCHANGE
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.locked_place import LockedPlace, take_place, write_place
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.tasks import Tasks

LONG_S = 60.0


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_no_living_process_has_the_key_after_the_lock(project_file: Path, tmp_path: Path) -> None:
    project = open_project(project_file, passphrase=PASSPHRASE)
    key = file_of(project).key
    close_project(project)
    wanted = [key.raw, key.raw.hex().encode(), key.raw.hex().upper().encode(), key.raw.hex().encode("utf-16-le")]
    home = tmp_path / "home"
    environment = os.environ | dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), str(home))
    environment |= {"DISPLAY": "none", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.support.locking_window", str(project_file), PASSPHRASE]
    first = subprocess.Popen(  # noqa: S603
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    later: list[int] = []
    try:
        assert first.stdin is not None
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        assert found_in(first.pid, wanted), "the memory cannot be searched"

        first.stdin.write("\n")
        first.stdin.flush()
        assert first.wait(LONG_S) == 0

        starting = home / "tipcoder" / "instance" / "starting"
        until(lambda: bool(processes(home)) and starting.exists())
        until(lambda: not starting.exists())  # the lock page is shown, and the rest of the program loaded
        later = processes(home)
        assert len(later) == 1
        assert Path(f"/proc/{later[0]}/cmdline").read_bytes().rstrip(b"\0").endswith(b"--locked")
        for pid in later:
            assert not found_in(pid, [*wanted, PASSPHRASE.encode(), PASSPHRASE.encode("utf-16-le")])
    finally:
        first.kill()
        first.communicate()
        for pid in later or processes(home):
            os.kill(pid, 9)


def until(is_so: object) -> None:
    assert callable(is_so)
    end = time.monotonic() + LONG_S
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.05)


def processes(home: Path) -> list[int]:
    """Return the processes whose home this is, and that live."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            is_ours = f"HOME={home}".encode() in (folder / "environ").read_bytes().split(b"\0")
        except OSError:
            continue
        if is_ours:
            found.append(int(folder.name))
    return found


def found_in(pid: int, wanted: list[bytes]) -> bool:
    """Return whether one of these stands in what a process may read or write of its memory."""
    overlap = max(map(len, wanted))
    with open(f"/proc/{pid}/maps", encoding="utf-8") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in maps:
            area, rights = line.split()[:2]
            if not rights.startswith("r") or line.rstrip().endswith(("[vvar]", "[vsyscall]", "[vvar_vclock]")):
                continue
            start, end = (int(part, 16) for part in area.split("-"))
            kept = b""
            for place in range(start, end, 1 << 22):
                try:
                    memory.seek(place)
                    content = kept + memory.read(min(1 << 22, end - place))
                except OSError:
                    break
                if any(one in content for one in wanted):
                    return True
                kept = content[-overlap:]
    return False


@pytest.fixture
def coded(project_file: Path) -> Iterator[OpenProject]:
    project = open_project(project_file, passphrase=PASSPHRASE)
    add_case(project)
    yield project
    close_project(project)


def locked(window: MainWindow, project: OpenProject, qtbot: QtBot) -> list[LockedPlace]:
    """Lock a project, and return the places at which the program would start anew."""
    told: list[LockedPlace] = []
    window.renewal_wanted.connect(told.append)
    assert window.workspace is not None
    window.workspace.bound_actions.run("lock")
    qtbot.waitUntil(lambda: project.is_locked)
    return told


def test_the_program_that_starts_anew_opens_the_same_coding_after_the_passphrase(
    window: MainWindow, coded: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    window.show_project(coded)
    assert window.workspace is not None
    window.workspace.open_coding(list_cases(coded)[0].coding.id)
    (place,) = locked(window, coded, qtbot)
    write_place(place)
    window.close_workspace()
    again = MainWindow(settings, tasks)
    qtbot.addWidget(again)
    taken = take_place()
    assert taken == place
    assert take_place() is None
    again.show_locked(taken)
    again.show()
    page = again.lock_page
    assert page is not None
    assert again.windowTitle() == "Locked - tipcoder"
    qtbot.keyClicks(page.passphrase, "lipa breza")
    qtbot.keyClick(page.passphrase, Qt.Key.Key_Return)
    assert again.workspace is None
    assert page.banner.text()
    page.passphrase.clear()
    qtbot.keyClicks(page.passphrase, PASSPHRASE)
    qtbot.mouseClick(page.unlock_button, Qt.MouseButton.LeftButton)

    assert again.workspace is not None
    assert again.lock_page is None
    assert again.workspace.place == (CODING, place.coding)
    assert again.workspace.coding.work is not None
    again.close_workspace()


def test_another_page_is_shown_again_and_its_coding_can_be_gone_back_to(
    window: MainWindow, coded: OpenProject, qtbot: QtBot
) -> None:
    window.show_project(coded)
    assert window.workspace is not None
    window.workspace.open_coding(list_cases(coded)[0].coding.id)
    window.workspace.show_page(EXCHANGE)
    (place,) = locked(window, coded, qtbot)
    window.close_workspace()

    window.show_locked(place)
    assert window.lock_page is not None
    qtbot.keyClicks(window.lock_page.passphrase, PASSPHRASE)
    qtbot.mouseClick(window.lock_page.unlock_button, Qt.MouseButton.LeftButton)

    assert window.workspace is not None
    assert window.workspace.place == (EXCHANGE, place.coding)
    assert window.workspace.header.button_of(CODING).isEnabled()
    window.close_workspace()


@NEEDS_MOVING_OPEN_FILES
def test_a_file_that_was_replaced_does_not_hold_what_only_this_process_knows(coded: OpenProject) -> None:
    other = coded.path.with_name("other.tip")
    other.write_bytes(coded.path.read_bytes())
    add_case(coded)
    other.replace(coded.path)

    assert not lock_backed_up(coded)

    assert coded.is_locked


def test_a_locked_project_may_be_closed_instead(window: MainWindow, project_file: Path, qtbot: QtBot) -> None:
    place = LockedPlace(project_file, "Serbia 2026", "SRB-02", CodingRole.PRIMARY, CODING, "", is_read_only=False)
    window.show_locked(place)
    assert window.lock_page is not None
    window.come_to_front(project_file)
    assert QApplication.activeModalWidget() is None
    qtbot.mouseClick(window.lock_page.close_button, Qt.MouseButton.LeftButton)
    assert window.lock_page is None
    assert window.start_page.isVisible()
    assert window.windowTitle() == "tipcoder"


@pytest.mark.parametrize("content", [b"", b"[" * 100_000, b"{}", b'{"project": 1}', b"\xff"], ids=range(5))
def test_a_place_that_somebody_wrote_to_is_none(content: bytes) -> None:
    place = LockedPlace(Path("a.tip"), "A", "SRB-02", CodingRole.PRIMARY, CODING, "", is_read_only=True)
    write_place(place)
    (file,) = (Path(path) for path in files())
    file.write_bytes(content)
    assert take_place() is None
    assert not file.exists()


def files() -> list[Path]:
    from tipcoder import paths

    return [path for path in paths.instance_folder().iterdir() if path.suffix == ".json"]
