"""What tests of services share: the demo, which costs seconds, is made once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.evidence_coding import PAGES, PASSPHRASE, SURVEY
from tests.support.xlsforms import workbook
from tipcoder.domain.projects import Country
from tipcoder.framework.engine import editing
from tipcoder.services import cases
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.demo.demo import make_demo
from tipcoder.services.demo.demo_codings import judgment_files
from tipcoder.services.projects import NewProject, close_project, create_project


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the demo leaves. Whoever changes something in it copies it first."""
    folder = tmp_path_factory.mktemp("demo") / "ë љ"
    steps = list(make_demo(folder))
    judgments = sum(len(judgment_files(country)) for country in Country)
    assert (steps[-1].done, steps[-1].total) == (judgments, judgments)
    return folder


@pytest.fixture
def work(tmp_path: Path) -> Iterator[OpenCoding]:
    framework, judgment = tmp_path / "framework.xlsx", tmp_path / "judgment.txt"
    framework.write_bytes(workbook(SURVEY))
    judgment.write_text("\f".join(PAGES), encoding="utf-8")
    project = create_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", PASSPHRASE, framework))
    case = cases.add_case_of(project, judgment)
    coding = open_coding(project, case.coding.id)
    apply_edit(coding, editing.add_row(coding.live, coding.live.root, "challenges"))
    yield coding
    close_project(project)
