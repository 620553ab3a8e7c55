"""Fixtures that tests of services share: the demo, which costs seconds, is made once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.demo import demo_folder
from tests.support.evidence_coding import PAGES, PASSPHRASE, SURVEY
from tests.support.new_projects import new_project
from tests.support.xlsforms import workbook
from tipcoder.domain.projects import Country
from tipcoder.framework.engine import editing
from tipcoder.services import cases
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.projects import NewProject, close_project


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the demo leaves, of this process. Whoever changes something in it copies it first."""
    return Path(shutil.copytree(demo_folder(), tmp_path_factory.mktemp("demo") / "ë љ"))


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
