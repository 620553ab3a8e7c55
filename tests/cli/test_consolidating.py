"""`tipcoder consolidate`: the report, the workbook, the regional project, and what is said of wrong input."""

import json
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.support.commands import Commands
from tests.support.steps import finished
from tests.support.versions import PASSPHRASE, exported, first, make
from tipcoder.errors import UserError
from tipcoder.messages import sentence
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.handover import hand_over
from tipcoder.services.projects import close_project, open_project


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("deliveries")
    for name, seed in (("one", 1), ("two", 2)):
        (folder / name).mkdir()
        project = make(folder / name, first(), 2, seed)
        exported(project, folder / f"{name}.xlsx")
        close_project(project)
        shutil.copy(project.path, folder / f"{name}.tip")
    return folder


def test_deliveries_become_a_workbook_and_a_project_with_a_report(run: Commands, files: Path, tmp_path: Path) -> None:
    target, project = tmp_path / "region.xlsx", tmp_path / "Region.tip"
    done = run("consolidate", target, files / "one.tip", files / "two.xlsx", "--project", project, "--language", "mk")
    assert done.exit_code == 0, done.output
    assert "SRB one.tip: new, version 1, cases: 2, findings: 0" in done.output
    assert "Cases delivered: 4; of replaced deliveries: 0; left out: 0; together: 4" in done.output
    book = load_workbook(target)
    assert {"About", "deliveries", "checks", "cases", "defendants", "codebook", "terms"} <= set(book.sheetnames)
    assert [cell.value for cell in book["cases"][2]][:4] == ["country", "delivery", "source_sheet", "source_key"]
    opened = open_project(project, passphrase=PASSPHRASE)
    assert opened.project.is_regional
    close_project(opened)
    again = run("consolidate", target, files / "one.tip", "--project", project, "--json")
    assert again.exit_code == 0, again.output
    told = json.loads(again.stdout)
    assert {found["file"]: found["standing"] for found in told["deliveries"]} == {"one.tip": "same", "two.xlsx": "kept"}
    assert (told["cases"], told["conflicts"], told["terms"]) == (4, [], [])


def test_nothing_is_written_over_a_file_that_is_read(run: Commands, files: Path, tmp_path: Path) -> None:
    delivery = Path(shutil.copy(files / "one.xlsx", tmp_path))
    before = delivery.read_bytes()
    for command in (("consolidate", delivery, delivery), ("check", delivery, "--report", delivery)):
        done = run(*command)
        assert done.exit_code == 1
        assert "one.xlsx is one of the files to be read" in done.output
    assert delivery.read_bytes() == before


def test_a_dry_run_writes_nothing(run: Commands, files: Path, tmp_path: Path) -> None:
    done = run(
        "consolidate", tmp_path / "region.xlsx", files / "one.xlsx", "--project", tmp_path / "Region.tip", "--dry-run"
    )
    assert done.exit_code == 0, done.output
    assert "one.xlsx" in done.output
    assert list(tmp_path.iterdir()) == []


def test_decisions_come_from_a_file_and_wrong_ones_are_told(run: Commands, files: Path, tmp_path: Path) -> None:
    decisions = tmp_path / "decisions.toml"
    decisions.write_text('[conflicts]\n"" = "prefer:SRB"\n', encoding="utf-8")
    done = run("consolidate", tmp_path / "region.xlsx", files / "one.xlsx", "--decisions", decisions)
    assert done.exit_code == 0, done.output
    for text in ("[conflicts", '[conflicts]\n"" = "throw away"\n', '[terms.means]\nzz = "approve"\n'):
        decisions.write_text(text, encoding="utf-8")
        wrong = run("consolidate", tmp_path / "other.xlsx", files / "one.xlsx", "--decisions", decisions)
        assert wrong.exit_code == 1, text
        assert wrong.stderr.strip()
        assert not (tmp_path / "other.xlsx").exists()
    assert run("consolidate", tmp_path / "other.xlsx", files / "one.xlsx", "--conflict", "anyhow").exit_code == 1
    for text in ("[" * 100_000, f'{{"conflicts": {"9" * 5000}}}'):
        hostile = tmp_path / "decisions.json"
        hostile.write_text(text, encoding="utf-8")
        wrong = run("consolidate", tmp_path / "other.xlsx", files / "one.xlsx", "--decisions", hostile)
        assert wrong.exit_code == 1
        assert wrong.stderr.strip() == sentence(UserError("decisions_not_understood"))


def test_all_deliveries_at_fault_are_named(run: Commands, files: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04")
    done = run(
        "consolidate", tmp_path / "region.xlsx", files / "one.xlsx", tmp_path / "broken.xlsx", tmp_path / "no.tip"
    )
    assert done.exit_code == 1
    assert [line for line in done.stderr.splitlines() if "broken.xlsx" in line or "no.tip" in line] == (
        done.stderr.splitlines()
    )
    assert not (tmp_path / "region.xlsx").exists()


def test_each_delivery_is_opened_by_a_passphrase_of_its_own(
    run: Commands, files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs, password = "another fictional phrase", "one more of them"
    opened = open_project(files / "two.tip", passphrase=PASSPHRASE)
    hand_over(opened, tmp_path / "handed.tip", theirs)
    finished(export_workbook(opened, tmp_path / "locked.xlsx", ExportRequest("archive"), password=password))
    close_project(opened)
    given = (files / "one.tip", tmp_path / "handed.tip", tmp_path / "locked.xlsx", files / "two.xlsx")
    monkeypatch.delenv("TIPCODER_PASSPHRASE")
    typed = [PASSPHRASE, "mistyped", theirs, password]
    done = run("consolidate", tmp_path / "region.xlsx", *given, typed="\n".join(typed) + "\n")
    assert done.exit_code == 0, done.output
    asked = [name for name in ("one.tip", "handed.tip", "locked.xlsx", "two.xlsx") if f"({name})" in done.output]
    assert asked == ["one.tip", "handed.tip", "locked.xlsx"]
    assert done.output.count("does not open handed.tip") == 1
    assert (tmp_path / "region.xlsx").exists()
    typed = [PASSPHRASE, "wrong", "wrong", "wrong", password]
    wrong = run("consolidate", tmp_path / "other.xlsx", *given, typed="\n".join(typed) + "\n")
    assert wrong.exit_code == 1
    assert "does not open handed.tip" in wrong.stderr.splitlines()[-1]
    assert not (tmp_path / "other.xlsx").exists()
