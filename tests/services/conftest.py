"""Fixtures that tests of services share: the demo, which costs seconds, is made once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.evidence_coding import PAGES, PASSPHRASE, SURVEY
from tests.support.made_once import made_once
from tests.support.new_projects import new_project
from tests.support.xlsforms import workbook
from tipcoder.domain.projects import REGION, Country
from tipcoder.framework.engine import editing
from tipcoder.services import cases
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.demo.demo import make_demo
from tipcoder.services.demo.demo_codings import judgment_files
from tipcoder.services.projects import NewProject, close_project


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the demo leaves, of this process. Whoever changes something in it copies it first."""
    return Path(shutil.copytree(made_once("demo", _make_demo) / "ë љ", tmp_path_factory.mktemp("demo") / "ë љ"))


def _make_demo(folder: Path) -> None:
    steps = list(make_demo(folder / "ë љ"))
    judgments = sum(len(judgment_files(country)) for country in REGION)
    assert (steps[-1].done, steps[-1].total) == (judgments, judgments)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[OpenCoding]:
    framework, judgment = tmp_path / "framework.xlsx", tmp_path / "judgment.txt"
    framework.write_bytes(workbook(SURVEY))
    judgment.write_text("\f".join(PAGES), encoding="utf-8")
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", PASSPHRASE, framework))
    case = cases.add_case_of(project, judgment)
    coding = open_coding(project, case.coding.id)
    apply_edit(coding, editing.add_row(coding.live, coding.live.root, "challenges"))
    yield coding
    close_project(project)
