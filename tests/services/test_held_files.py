"""What is saved is saved although another program holds each new file for a moment, as only Windows lets it."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.bit_flips import flip
from tests.support.file_holder import new_files_held
from tests.support.new_projects import new_project
from tests.support.steps import finished
from tests.support.xlsforms import workbook
from tipcoder import paths
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError
from tipcoder.private_files import write_private
from tipcoder.services import backups
from tipcoder.services.backups import Credentials
from tipcoder.services.cases import add_case
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.handover import hand_over
from tipcoder.services.passphrases import change_passphrase
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project, file_of, open_project
from tipcoder.storage.file.cipher import PAGE
from tipcoder.storage.file.copies import backups_folder

PASSPHRASE, OTHER = "four fictional words here", "other words, as fictional"
TIMES = 20 if sys.platform == "win32" else 1
"""Where nothing is held, once shows that the steps are right."""
MOMENT, LONG = 0.25, 8.0
LINES = 200_000 if sys.platform == "win32" else 1
"""So many that a busy computer too sees the new file before it has its name."""

Operation = Callable[[OpenProject, int], None]


def new(folder: Path, name: str) -> NewProject:
    framework = folder / "framework.xlsx"
    if not framework.exists():
        framework.write_bytes(workbook([{"type": "text", "name": "title", "label": "Title"}]))
    return NewProject(folder / f"{name}.tip", "Serbia", Country.SRB, "SRB-01", PASSPHRASE, framework)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    project = new_project(new(tmp_path, "Случај ë č ș љ"))
    add_case(project)
    yield project
    close_project(project)


def back_up(project: OpenProject, number: int) -> None:
    assert backups.back_up(project).exists()


def restore(project: OpenProject, number: int) -> None:
    made = backups.list_backups(project.path)[0].path if number else backups.back_up(project)
    target = project.path.with_name(f"restored {number}.tip")
    backups.restore(made, target, Credentials(recovery_key=project.recovery_key))
    assert target.exists()


def change(project: OpenProject, number: int) -> None:
    now, then = (PASSPHRASE, OTHER) if number % 2 == 0 else (OTHER, PASSPHRASE)
    change_passphrase(project, now, then)


def export(project: OpenProject, number: int) -> None:
    finished(export_workbook(project, project.path.with_name("a.xlsx"), ExportRequest("archive")))


def give_away(project: OpenProject, number: int) -> None:
    hand_over(project, project.path.with_name(f"for others {number}.tip"), OTHER)


def make(project: OpenProject, number: int) -> None:
    close_project(create_project(new(project.path.parent, f"new {number}")))


def salvage(project: OpenProject, number: int) -> None:
    damaged = project.path.with_name("damaged.tip")
    if not number:
        backups.restore(backups.back_up(project), damaged, Credentials(recovery_key=project.recovery_key))
        with file_of(project).session() as session:
            query = "SELECT rootpage FROM sqlite_master WHERE name = 'change'"
            page = int(session.connection().exec_driver_sql(query).scalar_one())
        flip(damaged, (page - 1) * PAGE + 2000, 3)
    read = open_project(damaged, recovery_key=project.recovery_key, read_only=True)
    assert read.path == damaged
    close_project(read)


def keep_settings(project: OpenProject, number: int) -> None:
    lines = f"language = {number}\n" * LINES
    write_private(project.path.with_name("settings.ini"), lines.encode())


OPERATIONS = (back_up, restore, change, export, give_away, make, salvage, keep_settings)


def unfinished(folder: Path) -> list[str]:
    places = (folder, paths.salvage_folder())
    return [path.name for place in places for path in place.rglob(".*") if path.suffix in (".tip", ".tmp")]


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.__name__)
def test_a_save_outlives_what_holds_each_new_file(project: OpenProject, tmp_path: Path, operation: Operation) -> None:
    paths.salvage_folder().mkdir(parents=True, exist_ok=True)
    with new_files_held(MOMENT, tmp_path, paths.salvage_folder()):
        for number in range(TIMES):
            operation(project, number)
    assert unfinished(tmp_path) == []


@pytest.mark.skipif(sys.platform != "win32", reason="nobody holds files elsewhere")
def test_what_is_held_for_long_is_told_and_nothing_is_lost(project: OpenProject, tmp_path: Path) -> None:
    copied = backups.back_up(project)
    before = copied.read_bytes()
    with new_files_held(LONG, backups_folder(project.path)):
        with pytest.raises(UserError) as raised:
            backups.back_up(project)
        assert raised.value.code == "file_held"
    assert copied.read_bytes() == before
    assert [made.path for made in backups.list_backups(project.path)] == [copied]
