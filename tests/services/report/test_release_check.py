"""What of the texts of persons may be printed in a public edition."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.evidence_coding import PASSPHRASE, SURVEY
from tests.support.new_projects import new_project
from tests.support.shipped_form import form
from tests.support.xlsforms import workbook
from tipcoder.analysis.figures.definitions import read_definitions
from tipcoder.analysis.figures.edition import Edition
from tipcoder.domain.projects import Country
from tipcoder.paths import resources
from tipcoder.services.findings.findings import Findings
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.services.report.drafting import Drafting
from tipcoder.services.report.release_check import ReleaseCheck


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    opened = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", PASSPHRASE, framework))
    yield opened
    close_project(opened)


def check(project: OpenProject, edition: Edition) -> ReleaseCheck:
    findings = Findings(
        form=form(), definitions=read_definitions(resources() / "findings"), items={}, places={}, facts={}
    )
    return ReleaseCheck(project, ["Blažo Radulović", "K.br. 77/23"], Drafting(findings, edition, "en"))


@pytest.mark.parametrize(
    "planted", ["ангел прчков", "altin gjergji", "12 March 2021", "14.3.2021", "blažo radulović", "1405988210015"]
)
def test_words_of_any_language_exact_dates_and_known_names_are_for_internal_editions(
    project: OpenProject, planted: str
) -> None:
    text = f"In one case ({planted}) nothing was paid."

    assert not check(project, Edition.PUBLIC).allows(text)
    assert check(project, Edition.INTERNAL).allows(text)
    assert check(project, Edition.PUBLIC).allows("In one case nothing was paid.")
