"""Of a file that was replaced, changed or removed while it was open, nothing that was confirmed is lost."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.new_projects import new_project
from tests.support.replaced_files import NEEDS_MOVING_OPEN_FILES, remove, rename, rename_over, write_over
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import BackupReason, Country, JudgmentKind
from tipcoder.errors import UserError
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services import backups, cases, coding, keeping_both
from tipcoder.services.judgments.judgments import add_judgment
from tipcoder.services.projects import NewProject, OpenProject, close_project, open_project
from tipcoder.storage.file import write_log
from tipcoder.storage.file.integrity import check_database

PASSPHRASE = "lipa breza jasen bor"
COUNT = 40
SURVEY = [question("text", f"q{number}", tip_role="title" if number == 0 else "") for number in range(COUNT)]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    project = new_project(NewProject(tmp_path / "Srbija.tip", "A", Country.SRB, "SRB-01", PASSPHRASE, framework))
    keeping_both.secure(project)
    yield project
    close_project(project)


def answer(opened: coding.OpenCoding, number: int) -> None:
    ref = Ref(opened.live.root, f"q{number}")
    coding.apply_edit(opened, set_answer(opened.live, ref, Answer(f"answer {number}")))


def answers(project: OpenProject) -> set[str]:
    opened = coding.open_coding(project, cases.list_cases(project)[0].coding.id)
    return {answer.value for _, answer in opened.live.family(opened.live.root)[1]}


def cut(older: Path, path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize(
    "change",
    [*(pytest.param(way, marks=NEEDS_MOVING_OPEN_FILES) for way in (rename_over, remove, rename)), write_over, cut],
)
@pytest.mark.parametrize("with_backup", [False, True])
def test_all_that_was_confirmed_is_kept_under_a_new_name_and_work_goes_on_there(
    project: OpenProject, change: Callable[[Path, Path], None], with_backup: bool
) -> None:
    path = project.path
    older = Path(shutil.copyfile(path, path.with_name("older.tip")))
    opened = coding.open_coding(project, cases.add_case(project).coding.id)
    for number in range(COUNT - 2):
        answer(opened, number)
        if with_backup and number == COUNT // 2:
            backups.back_up(project)
    change(older, path)
    there = path.read_bytes() if path.exists() else None
    with pytest.raises(UserError) as caught:
        answer(opened, COUNT - 2)
    assert caught.value.code in ("project_changed_elsewhere", "project_unreachable", "project_damaged")
    target = keeping_both.proposed_name(project)
    keeping_both.keep_both(project, target)
    answer(opened, COUNT - 2)
    answer(opened, COUNT - 1)
    assert project.path == target
    assert (path.read_bytes() if path.exists() else None) == there
    close_project(project)
    again = open_project(target, passphrase=PASSPHRASE)
    assert answers(again) == {f"answer {number}" for number in range(COUNT)}
    assert check_database(again.database) == ()
    assert backups.list_backups(target)[0].reason is BackupReason.REPLACED
    close_project(again)


@NEEDS_MOVING_OPEN_FILES
def test_the_other_one_is_taken_and_what_was_held_lies_among_the_backups(project: OpenProject) -> None:
    path = project.path
    older = Path(shutil.copyfile(path, path.with_name("older.tip")))
    opened = coding.open_coding(project, cases.add_case(project).coding.id)
    answer(opened, 0)
    older.replace(path)
    taken = keeping_both.take_other(project)
    assert cases.list_cases(taken) == ()
    (kept,) = (backup for backup in backups.list_backups(path) if backup.reason is BackupReason.REPLACED)
    close_project(taken)
    held = open_project(kept.path, passphrase=PASSPHRASE)
    assert answers(held) == {"answer 0"}
    close_project(held)


@NEEDS_MOVING_OPEN_FILES
def test_another_project_is_not_taken_and_this_one_stays_open(project: OpenProject, tmp_path: Path) -> None:
    other = tmp_path / "other.tip"
    framework = tmp_path / "framework.xlsx"
    made = new_project(NewProject(other, "B", Country.MKD, "MKD-01", "another fictional phrase", framework))
    close_project(made)
    other.replace(project.path)
    with pytest.raises(UserError, match="recovery_key_wrong"):
        keeping_both.take_other(project)
    keeping_both.keep_both(project, keeping_both.proposed_name(project))
    assert cases.list_cases(project) == ()


@NEEDS_MOVING_OPEN_FILES
def test_nothing_is_overwritten_and_a_failure_leaves_all_as_it_is(project: OpenProject, tmp_path: Path) -> None:
    opened = coding.open_coding(project, cases.add_case(project).coding.id)
    answer(opened, 0)
    project.path.unlink()
    target = tmp_path / "there.tip"
    target.write_text("x")
    with pytest.raises(UserError, match="project_exists"):
        keeping_both.keep_both(project, target)
    assert target.read_text() == "x"
    target.unlink()
    keeping_both.keep_both(project, target)
    assert answers(project) == {"answer 0"}


@NEEDS_MOVING_OPEN_FILES
def test_judgments_and_what_is_removed_are_kept_too(project: OpenProject, tmp_path: Path) -> None:
    judgment = tmp_path / "presuda.txt"
    judgment.write_text("Okrivljeni je priznao.\n" * 2000, encoding="utf-8")
    first, second = cases.add_case(project), cases.add_case(project)
    add_judgment(project, first.id, judgment, JudgmentKind.FIRST_INSTANCE)
    cases.remove_case(project, second.id)
    project.path.unlink()
    keeping_both.keep_both(project, keeping_both.proposed_name(project))
    assert [case.id for case in cases.list_cases(project)] == [first.id]
    assert len(cases.list_judgments(project, first.id)) == 1
    assert check_database(project.database) == ()


@NEEDS_MOVING_OPEN_FILES
def test_without_a_backup_it_is_said(project: OpenProject) -> None:
    cases.add_case(project)
    shutil.rmtree(backups.list_backups(project.path)[0].path.parent)
    project.path.unlink()
    with pytest.raises(UserError, match="project_not_kept"):
        keeping_both.keep_both(project, keeping_both.proposed_name(project))


@NEEDS_MOVING_OPEN_FILES
def test_more_than_the_log_may_hold_is_backed_up_at_once(project: OpenProject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write_log, "MOST_BYTES", 10_000)
    opened = coding.open_coding(project, cases.add_case(project).coding.id)
    for number in range(COUNT):
        answer(opened, number)
        backups.back_up_if_due(project)
    assert len(backups.list_backups(project.path)) > 1
    backups.back_up_changes(project)
    project.path.unlink()
    keeping_both.keep_both(project, keeping_both.proposed_name(project))
    assert answers(project) == {f"answer {number}" for number in range(COUNT)}


@NEEDS_MOVING_OPEN_FILES
def test_a_judgment_takes_as_much_of_the_log_as_its_file_is_large(
    project: OpenProject, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(write_log, "MOST_BYTES", 500_000)
    judgment = tmp_path / "judgment.html"
    judgment.write_text("<p>The court found.</p>" + "<!-- nothing -->" * 10_000)
    case = cases.add_case(project)
    add_judgment(project, case.id, judgment, JudgmentKind.FIRST_INSTANCE)
    project.path.unlink()
    keeping_both.keep_both(project, keeping_both.proposed_name(project))
    assert len(cases.list_judgments(project, case.id)) == 1
