"""What left a project: listed, tried and withdrawn from the command line."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.commands import Commands
from tests.support.demo import demo_folder
from tipcoder.errors import UserError
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.projects import close_project, open_project
from tipcoder.services.release.ledger import withdraw


@pytest.fixture
def project(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", DEMO_PASSPHRASE)
    return Path(shutil.copy(demo_folder() / "SRB.tip", tmp_path))


def releases(run: Commands, project: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("released", project, "--json").output)["releases"]
    return found


def test_what_is_public_is_listed_tried_and_withdrawn(run: Commands, project: Path, tmp_path: Path) -> None:
    before = releases(run, project)
    tried = json.loads(run("released", project, "--try", "public", "--json").output)
    assert releases(run, project) == before, "trying records nothing"
    assert {figure["state"] for figure in tried["figures"]} == {"published", "withheld"}
    report = tmp_path / "report.docx"
    assert run("report", project, report, "--edition", "public").exit_code == 0
    printed = json.loads(run("findings", project, "--edition", "public", "--json").output)
    latest, first, *others = releases(run, project)
    assert others == before
    assert (latest["kind"], latest["file"], latest["audience"]) == ("figures", "", "public")
    assert (first["kind"], first["file"], first["state"]) == ("report", "report.docx", "out")
    assert latest["edition"] == first["edition"] == printed["edition_id"] == tried["edition_id"]
    missing = run("released", project, "--withdraw", first["id"])
    assert missing.exit_code == 2
    opened = open_project(project, passphrase=DEMO_PASSPHRASE)
    with pytest.raises(UserError, match="release_reason_missing"):
        withdraw(opened, first["id"], " ")
    close_project(opened)
    assert run("released", project, "--withdraw", first["id"], "--reason", "a draft").exit_code == 0
    again = run("released", project, "--withdraw", first["id"], "--reason", "a draft")
    assert again.exit_code == 1
    unknown = run("released", project, "--withdraw", "nothing", "--reason", "a draft")
    assert unknown.exit_code == 1
    states = [(one["state"], one["why"]) for one in releases(run, project)[:2]]
    assert states == [("out", ""), ("withdrawn", "a draft")]


def test_two_reports_of_an_unchanged_project_are_the_same(run: Commands, project: Path, tmp_path: Path) -> None:
    for name in ("1.docx", "2.docx"):
        assert run("report", project, tmp_path / name, "--edition", "public").exit_code == 0
    assert (tmp_path / "1.docx").read_bytes() == (tmp_path / "2.docx").read_bytes()
    assert len({one["edition"] for one in releases(run, project)[:2]}) == 1
