"""Safe mode: after two failed starts the window opens with the settings of a first start."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tipcoder.ui.settings import RecentProject, Scheme, Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.start import FAILED_STARTS, StartRecord
from tipcoder.ui.tasks import Tasks


@pytest.fixture
def used(settings: Settings, tmp_path: Path) -> Settings:
    """Settings of somebody who has worked for a while."""
    settings.language = "mk"
    settings.scheme = Scheme.DARK
    settings.lock_minutes = 5
    settings.add_recent_project(RecentProject(tmp_path / "a.tip", "A", "2026-11-27T10:00:00"))
    return settings


def test_only_starts_that_fail_in_a_row_count(tmp_path: Path) -> None:
    folder = tmp_path / "instance"
    assert StartRecord(folder).begin() == 0
    assert StartRecord(folder).begin() == 1
    assert StartRecord(folder).begin() == FAILED_STARTS
    StartRecord(folder).succeed()
    assert StartRecord(folder).begin() == 0


@pytest.mark.parametrize("content", [b"", b"many", b"\xff\xfe"])
def test_a_record_that_cannot_be_read_counts_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "starting").write_bytes(content)
    assert StartRecord(tmp_path).begin() == 0


def test_a_first_start_keeps_the_language_and_the_projects(used: Settings, tmp_path: Path) -> None:
    fresh = used.of_first_start(tmp_path / "safe.ini")

    assert (fresh.language, fresh.scheme, fresh.lock_minutes) == ("mk", Scheme.SYSTEM, 10)
    assert fresh.recent_projects() == used.recent_projects()
    assert used.scheme == Scheme.DARK


def test_the_window_says_so_and_offers_to_give_the_settings_up(
    used: Settings, tasks: Tasks, tmp_path: Path, qtbot: QtBot
) -> None:
    window = MainWindow(used.of_first_start(tmp_path / "safe.ini"), tasks)
    qtbot.addWidget(window)
    window.show()
    window.show_safe_mode(used)
    assert window.start_page.banner.text().startswith("Safe mode")

    window.start_page.banner.action_button.click()

    assert (used.language, used.scheme, used.lock_minutes) == ("mk", Scheme.SYSTEM, 10)
    assert len(used.recent_projects()) == 1
