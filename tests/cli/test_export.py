"""`tipcoder export`: what is refused, what is said, what is written."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from msoffcrypto import OfficeFile

from tests.support.commands import PASSPHRASE, Commands
from tests.support.new_projects import new_project
from tests.support.read_back import about, rows
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.framework.engine.editing import add_row, set_answer
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.exporting.export import list_exports
from tipcoder.services.projects import NewProject, close_project, open_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two cases; in the first two texts name somebody, and there is a victim."""
    path = tmp_path / "a.tip"
    made = new_project(NewProject(path, "A", Country.SRB, "SRB-01", PASSPHRASE))
    coding = open_coding(made, add_case(made).coding.id)
    root = coding.live.root
    for key, story in (("facts_summary", "Zoran Petrović called her."), ("lessons", "Nothing on 14.3.2021.")):
        apply_edit(coding, set_answer(coding.live, Ref(root, key), Answer(story)))
    apply_edit(coding, add_row(coding.live, root, "victims"))
    add_case(made)
    close_project(made)
    return path


def test_open_findings_are_listed_and_stop_the_export(run: Commands, project: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    refused = run("export", project, target)
    assert refused.exit_code == 1
    assert not target.exists()
    first, second, hint = refused.stderr.splitlines()[-2:] + refused.stderr.splitlines()[:1]
    assert re.fullmatch(r"[0-9a-f]{10}: case 1, facts_summary: Zoran Petrović", first)
    assert re.fullmatch(r"[0-9a-f]{10}: case 1, lessons: 14\.3\.2021", second)
    assert "--accept-findings" in hint
    one = run("export", project, target, "--accept-findings", first[:10])
    assert (one.exit_code, one.stderr.splitlines()[1:]) == (1, [second])
    assert run("export", project, tmp_path / "archive.xlsx", "--profile", "archive").exit_code == 0


def test_what_is_accepted_leaves_and_the_rest_stays(run: Commands, project: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    lines = run("export", project, target).stderr.splitlines()[1:]
    done = run("export", project, target, "--accept-findings", lines[0][:10], "--leave-out", lines[1][:10])
    assert done.exit_code == 0, done.stderr
    assert "single out one" in done.stderr
    assert done.stderr.startswith("Warning: Victims: 1 combinations of ")
    first = next(row for row in rows(target, "cases") if row["facts_summary"])
    assert (first["facts_summary"], first["lessons"], first["lessons_state"]) == (
        "Zoran Petrović called her.", None, "answered",
    )  # fmt: skip
    opened = open_project(project, passphrase=PASSPHRASE)
    (recorded,) = list_exports(opened)
    assert recorded.export.accepted == (lines[0][:10],)
    assert recorded.export.recipient == "UNODC"
    close_project(opened)


def test_chosen_cases_and_how_many_are_left_out(run: Commands, project: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    done = run("export", project, target, "--profile", "archive", "--status", "missing", "--words", "nowhere")
    assert done.exit_code == 0, done.stderr
    assert "Cases in the workbook: 0. Left out: 2." in done.stderr
    assert (about(target)["selection"], about(target)["left_out"]) == ('missing, "nowhere"', 2)
    assert run("export", project, target, "--status", "perfect").exit_code == 2


def test_a_password(run: Commands, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIPCODER_WORKBOOK_PASSWORD", "тајна липа јасен 12")
    target = tmp_path / "out.xlsx"
    assert run("export", project, target, "--profile", "archive", "--protect").exit_code == 0
    with open(target, "rb") as file:
        encrypted = OfficeFile(file)
        encrypted.load_key(password="тајна липа јасен 12", verify_password=True)
        encrypted.decrypt(opened := BytesIO())
    assert len(rows(opened, "cases")) == 2
