"""A demo project of this test's own, with its findings counted once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.steps import finished
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.findings.catalogues import Catalogues, count_catalogues
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.projects import OpenProject, close_project, open_project


@pytest.fixture
def project(demo: Path, tmp_path: Path) -> Iterator[OpenProject]:
    opened = open_project(Path(shutil.copy(demo / "MNE.tip", tmp_path)), passphrase=DEMO_PASSPHRASE)
    yield opened
    close_project(opened)


@pytest.fixture
def catalogues(project: OpenProject) -> Catalogues:
    return count_catalogues(project, finished(count_findings(project)))
