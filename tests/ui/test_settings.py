from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSettings

from tipcoder import paths
from tipcoder.ui.settings import RECENT, RecentProject, Scheme, Settings


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "Подешавања ë" / "settings.ini"
    first = Settings(file)
    assert (first.language(), first.scheme(), first.geometry().isEmpty()) == ("", Scheme.SYSTEM, True)
    first.set_language("sr-Latn")
    first.set_scheme(Scheme.DARK)
    first.set_geometry(QByteArray(b"where it was"))
    first.set_folder("judgments", tmp_path)
    first.set_open_coding("project", "coding")
    first.save()
    again = Settings(file)
    assert (again.language(), again.scheme()) == ("sr-Latn", Scheme.DARK)
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
    assert settings.scheme() is Scheme.SYSTEM
    assert settings.geometry().isEmpty()
    assert settings.recent_projects() == ()


def test_the_file_is_the_one_that_paths_name() -> None:
    settings = Settings()
    settings.set_language("mk")
    settings.save()
    assert "language=mk" in paths.settings_file().read_text(encoding="utf-8")
