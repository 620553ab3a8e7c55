"""`tipcoder export`: what is refused, what is said, what is written."""

import json
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
from tipcoder.services.projects import NewProject, close_project, open_project
from tipcoder.services.release.ledger import list_releases
from tipcoder.storage.file.projects import ensure_coder

TEXTS = {
    "facts_summary": "Zoran Petrović called her.",
    "lessons": "Nothing on 14.3.2021.",
}
UNSUSPICIOUS = "Nobody asked the bank for what it knew of the money she earned."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two cases; the first has three texts, two of which may name somebody, and a victim."""
    path = tmp_path / "a.tip"
    made = new_project(NewProject(path, "A", Country.SRB, "SRB-01", PASSPHRASE))
    coding = open_coding(made, add_case(made).coding.id)
    root = coding.live.root
    for key, story in TEXTS.items():
        apply_edit(coding, set_answer(coding.live, Ref(root, key), Answer(story)))
    for roster in ("victims", "challenges"):
        apply_edit(coding, add_row(coding.live, root, roster))
    (challenge,) = coding.live.rows(root, "challenges")
    apply_edit(coding, set_answer(coding.live, Ref(challenge.id, "challenge_description"), Answer(UNSUSPICIOUS)))
    add_case(made)
    close_project(made)
    return path


def test_it_is_said_of_a_coder_who_is_called_by_a_name_that_a_number_leaves(
    run: Commands, project: Path, tmp_path: Path
) -> None:
    opened = open_project(project, passphrase=PASSPHRASE)
    with opened.database.writing() as session:  # as projects of older versions have it
        ensure_coder(session, "Zoran P.")
    close_project(opened)
    assert "Zoran P." in run("export", project, tmp_path / "out.xlsx").stderr.splitlines()[0]
    assert run("export", project, tmp_path / "all.xlsx", "--profile", "archive").stderr == ""


def test_open_findings_are_listed_and_stop_the_export(run: Commands, project: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    refused = run("export", project, target)
    assert refused.exit_code == 1
    assert not target.exists()
    hint, first, third, second = refused.stderr.splitlines()
    name = r"Zoran Petrović \(certain: a given name and a surname\)"
    assert re.fullmatch(rf"[0-9a-f]{{10}}: case 1, facts_summary: {name}", first)
    assert re.fullmatch(r"[0-9a-f]{10}: case 1, lessons: 14\.3\.2021 \(certain: a day of a month\)", second)
    assert re.fullmatch(r"[0-9a-f]{10}: case 1, challenge_description: Nobody asked the bank for what it knew …", third)
    assert "--accept-findings" in hint
    one = run("export", project, target, "--accept-findings", first[:10])
    assert (one.exit_code, one.stderr.splitlines()[1:]) == (1, [third, second])
    assert run("export", project, target, "--accept-findings", "0123456789").exit_code == 1
    assert run("export", project, tmp_path / "archive.xlsx", "--profile", "archive").exit_code == 0


def test_what_is_accepted_leaves_and_the_rest_stays(run: Commands, project: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    lines = run("export", project, target).stderr.splitlines()[1:]
    decided = ("--accept-findings", f"{lines[0][:10]},{lines[1][:10]}", "--leave-out", lines[2][:10])
    refused = run("export", project, target, *decided)
    assert refused.exit_code == 1
    assert not target.exists()
    hint, victims = refused.stderr.splitlines()
    assert "--accept-small-cells" in hint
    assert victims.startswith("Victims: 1 in all. 1 can be recognised by anybody who knows this of them: ")
    done = run("export", project, target, "--accept-small-cells")
    assert done.exit_code == 0, done.stderr
    assert done.stderr == "Texts left out: 1.\n"
    first = next(row for row in rows(target, "cases") if row["facts_summary"])
    assert (first["facts_summary"], first["lessons"], first["lessons_state"]) == (
        "Zoran Petrović called her.", None, "answered",
    )  # fmt: skip
    opened = open_project(project, passphrase=PASSPHRASE)
    (recorded,) = list_releases(opened)
    assert recorded.release.accepted == (lines[0][:10],)
    assert recorded.release.recipient == "UNODC"
    close_project(opened)
    again = run("export", project, tmp_path / "again.xlsx", "--accept-small-cells")
    assert again.exit_code == 0, "what was decided is not asked for again"


def test_what_is_open_as_json_with_whole_texts(run: Commands, project: Path, tmp_path: Path) -> None:
    refused = run("export", project, tmp_path / "data", "--format", "csv", "--json")
    assert refused.exit_code == 1
    listed = json.loads(refused.stdout)
    assert [(one["open"], one.get("kind"), one["case"], one["question"], one["text"]) for one in listed] == [
        ("finding", "name", 1, "facts_summary", TEXTS["facts_summary"]),
        ("text", None, 1, "challenge_description", UNSUSPICIOUS),
        ("finding", "date", 1, "lessons", TEXTS["lessons"]),
    ]
    ids = ",".join(one["id"] for one in listed)
    refused = run("export", project, tmp_path / "a.xlsx", "--accept-findings", ids, "--json")
    assert [(one["open"], one["roster"]) for one in json.loads(refused.stdout)] == [("small_cells", "Victims")]
    done = run("export", project, tmp_path / "a.xlsx", "--accept-findings", ids, "--accept-small-cells", "--json")
    record = json.loads(done.stdout)
    assert (record["cases"], record["left_out_texts"]) == (2, 0)
    assert about(tmp_path / "a.xlsx")["reviewed_texts"] == 3


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


def test_less_leaves_of_what_persons_are_recognised_by(run: Commands, project: Path, tmp_path: Path) -> None:
    lines = run("export", project, tmp_path / "out.xlsx").stderr.splitlines()[1:]
    decided = ("--accept-findings", ",".join(line[:10] for line in lines), "--accept-small-cells")
    wrong = run("export", project, tmp_path / "out.xlsx", *decided, "--generalise-attribute", "victim_sex")
    assert wrong.exit_code == 1
    assert "victim_sex cannot be made more general" in wrong.stderr
    less = ("--leave-out-attribute", "victim_sex", "--generalise-attribute", "victim_age_group")
    for format, target in (("xlsx", tmp_path / "out.xlsx"), ("csv", tmp_path / "csv")):
        assert run("export", project, target, *decided, *less, "--format", format).exit_code == 0
    names = set(rows(tmp_path / "out.xlsx", "victims")[0])
    assert "victim_age_group_group" in names
    assert not {"victim_sex", "victim_age_group"} & names


def test_submitted_cases_alone(run: Commands, project: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    assert run("status", project, "--cases", "2", "--set", "submitted").exit_code == 0
    done = run("export", project, target, "--profile", "archive", "--submitted")
    assert done.exit_code == 0, done.stderr
    assert "Cases in the workbook: 1. Left out: 1." in done.stderr
    assert (about(target)["selection"], about(target)["left_out"]) == ("all, submitted", 1)
    done = run("export", project, target, "--profile", "archive", "--submitted", "--status", "complete")
    assert "Cases in the workbook: 0. Left out: 2." in done.stderr
