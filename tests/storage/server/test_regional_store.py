"""A consolidation into a database gives what one into a file gives, and can be added to by somebody else."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication

from tests.support.commands import Commands
from tests.support.regions import delivery
from tipcoder.domain.projects import Country
from tipcoder.services.cases import list_cases
from tipcoder.services.delivered import list_deliveries
from tipcoder.services.projects import close_project, open_stored_project

PASSPHRASE = "four fictional words here"


@pytest.fixture
def run(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> Commands:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    return Commands()


def content(workbook: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return what stands in a regional workbook, but for when it was written."""
    book = load_workbook(workbook)
    return {
        name: list(book[name].iter_rows(values_only=True))
        for name in book.sheetnames
        if name not in ("About", "charts")
    }


def test_a_database_holds_what_a_file_holds(run: Commands, address: str, tmp_path: Path) -> None:
    came = [
        delivery(tmp_path, Country.SRB, "srb_visi_beograd", PASSPHRASE),
        delivery(tmp_path, Country.MNE, "mne_visi_podgorica", PASSPHRASE),
    ]
    in_file, on_server = tmp_path / "file.xlsx", tmp_path / "server.xlsx"
    ended = run("consolidate", in_file, *came, "--project", tmp_path / "region.tip")
    assert ended.exit_code == 0, ended.output
    ended = run("consolidate", on_server, came[0], "--store", address)
    assert ended.exit_code == 0, ended.output
    ended = run("consolidate", on_server, came[1], "--store", address)
    assert ended.exit_code == 0, ended.output
    both = run("consolidate", tmp_path / "c.xlsx", *came, "--store", address, "--project", tmp_path / "region.tip")
    assert both.exit_code == 2
    at_once, one_by_one = content(in_file), content(on_server)
    del at_once["deliveries"], one_by_one["deliveries"]  # they name when each came
    assert one_by_one == at_once
    project = open_stored_project(address)
    assert [found.delivery.country for found in list_deliveries(project)] == ["MNE", "SRB"]
    assert len(list_cases(project)) == 2
    close_project(project)
