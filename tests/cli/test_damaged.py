"""Commands on a project with one damaged page: what can be read is saved, what cannot be read is listed."""

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.support import versions
from tests.support.commands import Commands
from tipcoder.domain.answers import Ref
from tipcoder.errors import UserError
from tipcoder.framework.form.form import Roster
from tipcoder.services import cases, coding
from tipcoder.services.handover import hand_over
from tipcoder.services.projects import OpenProject, close_project, open_project, unreadable
from tipcoder.storage.file.cipher import PAGE
from tipcoder.storage.file.integrity import check_database

THEIRS = "another fictional phrase"


@pytest.fixture
def run(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> Commands:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", versions.PASSPHRASE)
    monkeypatch.setenv("TIPCODER_NEW_PASSPHRASE", THEIRS)
    return Commands()


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A project of three coded cases, of which one page that answers lie on is damaged."""
    made = versions.make(tmp_path, versions.first(), cases=3)
    for number in range(1, 4):
        versions.code(made, number, random.Random(number))
    with made.database.session() as session:
        first = "SELECT rootpage FROM sqlite_master WHERE name = 'word_index_data'"
        page = int(session.connection().exec_driver_sql(first).scalar_one())
    close_project(made)
    damage(made.path, page)
    return made.path


def damage(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE + 1000] ^= 1
    path.write_bytes(content)


def test_a_damaged_project_opens_to_read_only(damaged: Path) -> None:
    with pytest.raises(UserError, match="project_damaged"):
        open_project(damaged, passphrase=versions.PASSPHRASE)
    project = open_project(damaged, passphrase=versions.PASSPHRASE, read_only=True)
    found = cases.list_cases(project)
    assert len(found) >= 3
    assert all(coding.open_coding(project, case.coding.id).live for case in found)
    with pytest.raises(UserError, match="project_read_only"):
        cases.add_case(project)
    close_project(project)


def test_it_is_checked_exported_and_handed_over(run: Commands, damaged: Path, tmp_path: Path) -> None:
    before = damaged.read_bytes()
    checked = run("check", damaged)
    assert checked.exit_code == 1
    assert "opened to read only" in checked.stderr
    exported = run("export", damaged, tmp_path / "out.xlsx", "--profile", "archive")
    assert exported.exit_code == 0, exported.output
    handed = run("hand-over", damaged, tmp_path / "copy.tip")
    assert handed.exit_code == 0, handed.output
    assert damaged.read_bytes() == before
    whole = open_project(damaged, passphrase=versions.PASSPHRASE, read_only=True)
    saved = open_project(tmp_path / "copy.tip", passphrase=THEIRS)
    for one, other in zip(cases.list_cases(whole), cases.list_cases(saved), strict=True):
        kept, copied = (coding.open_coding(project, one.coding.id).live for project in (whole, saved))
        assert [kept.answer(ref) for ref in kept.refs()] == [copied.answer(ref) for ref in copied.refs()]
        assert other.id == one.id
    close_project(whole)
    close_project(saved)


def test_whatever_page_is_damaged_the_rest_is_saved(damaged: Path, tmp_path: Path) -> None:
    whole = open_project(damaged, passphrase=versions.PASSPHRASE, read_only=True)
    expected = {case.id: answers(whole, case.coding.id) for case in cases.list_cases(whole)}
    close_project(whole)
    pages, kept, opened = damaged.stat().st_size // PAGE, 0, 0
    chosen = range(2, pages + 1, pages // 12)
    for page in chosen:
        one = tmp_path / f"{page}.tip"
        one.write_bytes(damaged.read_bytes())
        damage(one, page)
        try:
            project = open_project(one, passphrase=versions.PASSPHRASE, read_only=True)
        except UserError:
            continue
        opened += 1
        hand_over(project, tmp_path / f"copy {page}.tip", THEIRS)
        lost = unreadable(project)
        close_project(project)
        saved = open_project(tmp_path / f"copy {page}.tip", passphrase=THEIRS)
        assert len(lost) > 1 or check_database(saved.database) == ()
        whole_cases = [case for case in cases.list_cases(saved) if answers(saved, case.coding.id) == expected[case.id]]
        kept += len(whole_cases)
        assert len(lost) > 1 or len(whole_cases) == len(expected)
        close_project(saved)
    assert opened >= len(chosen) - 4, "all but where the schema lies, and the project itself"
    assert kept >= (opened - 2) * len(expected)


def answers(project: OpenProject, coding_id: str) -> dict[Ref, object]:
    live = coding.open_coding(project, coding_id).live
    return {ref: live.answer(ref) for ref in live.refs() if not isinstance(live.node(ref), Roster)}
