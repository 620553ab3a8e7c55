"""Command `brief`: drafts of one case as document, page and JSON; what it refuses."""

import json
from pathlib import Path

import pytest

from tests.support.commands import Commands
from tests.support.demo import demo_project
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.projects import close_project


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", DEMO_PASSPHRASE)
    close_project(demo_project("MKD", tmp_path / "MKD.tip"))
    return tmp_path / "MKD.tip"


@pytest.mark.parametrize("ending", [".docx", ".html", ".pdf"])
def test_a_draft_is_written(qapp: object, project: Path, ending: str) -> None:
    target = project.with_suffix(ending)
    done = Commands()("brief", project, "1", target, "--draft", "--language", "en")
    assert done.exit_code == 0, done.output
    assert target.stat().st_size > 1000


def test_the_record_is_printed(project: Path) -> None:
    done = Commands()("brief", project, "1", "--json")
    record = json.loads(done.stdout)
    assert (record["case"], record["languages"]) == (1, ["mk", "en"])
    assert [part["part"] for part in record["parts"]][:3] == ["title", "identity", "facts"]
    assert record["ladder"][0]["stands"] == {
        "outcome": "convicted_of_trafficking",
        "type": ["imprisonment"],
        "months": "144",
    }


def test_what_nobody_approved_is_not_printed_as_if_somebody_had(project: Path) -> None:
    target = project.with_suffix(".docx")
    done = Commands()("brief", project, "1", target)
    assert done.exit_code == 1
    assert "--draft" in done.stderr
    assert not target.exists()


@pytest.mark.parametrize(
    "arguments",
    [["1"], ["1", "brief.docx", "--json"], ["1", "brief.docx", "--draft", "--language", "sq"]],
)
def test_wrong_usage_ends_with_two(project: Path, arguments: list[str]) -> None:
    assert Commands()("brief", project, *arguments).exit_code == 2


def test_a_case_that_is_not_there_and_a_foreign_ending_are_refused(project: Path) -> None:
    for arguments in (["99", "--json"], ["1", project.with_suffix(".txt"), "--draft"]):
        assert Commands()("brief", project, *arguments).exit_code == 1
