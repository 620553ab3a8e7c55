from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSettings
from pytestqt.qtbot import QtBot

from tipcoder import paths
from tipcoder.ui.settings import RECENT, RecentProject, Scheme, Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.tasks import Tasks


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "Подешавања ë" / "settings.ini"
    first = Settings(file)
    assert (first.language, first.scheme, first.geometry().isEmpty()) == ("", Scheme.SYSTEM, True)
    first.language = "sr-Latn"
    first.scheme = Scheme.DARK
    first.set_geometry(QByteArray(b"where it was"))
    first.set_folder("judgments", tmp_path)
    first.set_open_coding("project", "coding")
    first.save()
    again = Settings(file)
    assert (again.language, again.scheme) == ("sr-Latn", Scheme.DARK)
    assert again.geometry() == QByteArray(b"where it was")
    assert again.folder("judgments") == tmp_path
    assert again.open_coding("project") == "coding"
    assert again.open_coding("other") == ""


def test_only_a_path_names_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    no_path: Any = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    with pytest.raises(TypeError):
        Settings(no_path)
    assert list(tmp_path.glob("*QSettings*")) == []


def test_recent_projects_are_in_order_once_each_and_not_too_many(settings: Settings) -> None:
    for number in range(RECENT + 3):
        settings.add_recent_project(
            RecentProject(Path(f"/projects/Србија {number}.tip"), f"Србија {number}", "2026-11-02")
        )
    settings.add_recent_project(RecentProject(Path("/projects/Србија 5.tip"), "Србија 5", "2026-11-03"))
    names = [project.name for project in settings.recent_projects()]
    assert names[:2] == ["Србија 5", f"Србија {RECENT + 2}"]
    assert len(names) == len(set(names)) == RECENT
    settings.remove_recent_project(Path("/projects/Србија 5.tip"))
    assert settings.recent_projects()[0].name == f"Србија {RECENT + 2}"


def test_settings_that_somebody_spoilt_do_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text("[General]\nscheme=pink\ngeometry=7\nlanguage=xx\n[recent]\nsize=3\n1\\path=\n", encoding="utf-8")
    settings = Settings(file)
    assert settings.scheme is Scheme.SYSTEM
    assert settings.geometry().isEmpty()
    assert settings.recent_projects() == ()


@pytest.mark.parametrize("stored", ["x" * 300, "/" + "/".join(["ж" * 100] * 60), "a\\x0\\x62", "/"], ids=range(4))
def test_numbers_and_paths_that_no_system_takes_read_as_none(tmp_path: Path, stored: str, qtbot: QtBot) -> None:
    file = tmp_path / "settings.ini"
    keys = ("backups\\second_folder", "judgments\\tesseract_data", "folder\\workbooks")
    lines = "".join(f'{key}="{stored}"\n' for key in keys)
    recent = f'recent\\1\\path="{stored}"\nrecent\\1\\name=A\nrecent\\size=99999999\n'
    file.write_text(f"[General]\n{lines}{recent}coding\\panes={'9' * 5000} 5 999999\n", encoding="utf-8")
    settings = Settings(file)
    tasks = Tasks(at_once=True)

    window = MainWindow(settings, tasks)
    qtbot.addWidget(window)
    window.sweep_leftovers()

    is_taken = stored == "/"
    assert (settings.second_backups is None) is not is_taken
    assert (settings.folder("workbooks") is None) is not is_taken
    assert settings.recent_projects() == ()
    assert settings.pane_widths == (5,)
    assert not window.start_page.banner.text()


@pytest.mark.parametrize("stored", ["", "7", "-10", "many", "10.5"])
def test_what_is_no_choice_reads_as_the_default(tmp_path: Path, stored: str) -> None:
    file = tmp_path / "settings.ini"
    names = ("text_size", "backup_minutes", "lock_minutes", "scheme")
    file.write_text("[General]\n" + "".join(f"{name}={stored}\n" for name in names), encoding="utf-8")
    settings = Settings(file)
    assert [getattr(settings, name) for name in names] == [100, 30, 10, Scheme.SYSTEM]


def test_settings_of_an_earlier_version_are_read(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text(
        "[General]\nlanguage=sq\nscheme=dark\ntext_size=115\nlock_minutes=0\nbackup_minutes=60\n"
        f"[backups]\nsecond_folder={(tmp_path / 'gone').as_posix()}\nsecond_fault=disk_full\n"
        "[cases]\nhidden_columns=court status\n[coder]\ncode=SRB-02\ncountry=SRB\n"
        "[coding]\npanes=200 500 x 400\nno_outline=yes\n[writing]\nno_spelling=yes\n"
        f"[judgments]\ntesseract_data={(tmp_path / 'gone').as_posix()}\nflowing_text=yes\nidentifiers=yes\n",
        encoding="utf-8",
    )
    settings = Settings(file)
    assert (settings.language, settings.scheme) == ("sq", Scheme.DARK)
    assert (settings.text_size, settings.lock_minutes, settings.backup_minutes) == (115, 0, 60)
    assert (settings.second_backups, settings.second_backup_fault) == (tmp_path / "gone", "disk_full")
    assert settings.tesseract_data is None, "a folder that is gone has no data"
    assert (settings.hidden_columns, settings.pane_widths) == (("court", "status"), (200, 500, 400))
    assert (settings.coder, settings.coder_country) == ("SRB-02", "SRB")
    assert settings.folds_outline
    assert settings.reads_flowing_text
    assert settings.marks_identifiers
    assert not settings.checks_spelling
    settings.checks_spelling = True
    settings.second_backups = None
    settings.save()
    assert Settings(file).checks_spelling
    assert Settings(file).second_backups is None


def test_the_file_is_the_one_that_paths_name() -> None:
    settings = Settings()
    settings.language = "mk"
    settings.save()
    assert "language=mk" in paths.settings_file().read_text(encoding="utf-8")
