"""Entries for SHERLOC: keywords counted by hand, what is eligible, the three formats, and what is left out."""

import json
from collections.abc import Iterator
from pathlib import Path

import docx
import openpyxl
import pytest

from tests.support.approved_briefs import approve_all, type_all
from tests.support.demo import demo_project
from tipcoder.domain.projects import REGION
from tipcoder.domain.release import ReleaseKind
from tipcoder.errors import UserError
from tipcoder.services.briefs.brief import read_brief
from tipcoder.services.briefs.keywords import keywords_of, missing_elements, read_sherloc, taxonomies_of
from tipcoder.services.briefs.sherloc import sherloc_entries, write_sherloc
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.services.release.ledger import list_releases

POWER = "Abuse of power or a position of vulnerability"
FORCE = "Threat or use of force or other forms of coercion"
SEXUAL = "Exploitation of the prostitution of others or other forms of sexual exploitation"
BY_HAND = {
    ("MKD", 1): (
        ["Recruitment", "Transportation", "Harbouring", "Receipt"],
        [POWER, "Deception"],
        [SEXUAL],
        ["Internal"],
        ["Commercial sexual exploitation"],
    ),
    ("MDA", 3): (
        ["Recruitment", "Transportation", "Harbouring", "Transfer"],
        [POWER, "Deception", FORCE],
        ["Forced labour or services"],
        ["Internal"],
        ["Domestic servitude", "Agriculture"],
    ),
    ("SRB", 1): (
        ["Recruitment", "Harbouring"],
        [POWER, "Deception", FORCE],
        [SEXUAL],
        ["Internal"],
        ["Commercial sexual exploitation"],
    ),
}
"""Acts, means, purposes, form and sectors by country and number of the case."""


@pytest.mark.parametrize("country", REGION)
def test_keywords_are_those_counted_by_hand(country: str, tmp_path: Path) -> None:
    project = demo_project(country, tmp_path / "project.tip")
    taxonomies = taxonomies_of(project)
    for case in list_cases(project):
        brief = read_brief(project, case.id)
        found = keywords_of(brief.facts, taxonomies)
        for name in ("legacy", "badge"):
            for kind, labels in found[name].items():
                vocabulary = read_sherloc()[name][kind]
                assert labels == [label for label in vocabulary if label in labels]
        if by_hand := BY_HAND.get((country, case.number)):
            kinds = ("acts", "means", "purposes", "form", "sectors")
            assert tuple(found["legacy"][kind] for kind in kinds) == by_hand
            assert not missing_elements(brief.facts, brief.people)
    close_project(project)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = demo_project("MKD", tmp_path / "MKD.tip")
    yield opened
    close_project(opened)


def test_nothing_is_written_of_briefs_that_nobody_approved(project: OpenProject, tmp_path: Path) -> None:
    cases = [case.id for case in list_cases(project)]
    entries, left_out = sherloc_entries(project, cases)
    assert not entries
    assert [one.case for one in left_out] == [1, 2, 3]
    with pytest.raises(UserError, match="sherloc_nothing"):
        write_sherloc(project, entries, len(left_out), tmp_path / "sherloc.json")


def test_an_approved_case_is_written_in_three_formats(project: OpenProject, tmp_path: Path) -> None:
    approve_all(project, type_all(project), "en", ("citizenship",))
    entries, left_out = sherloc_entries(project, [case.id for case in list_cases(project)])
    assert [one.case for one in left_out] == [2, 3]
    for ending in ("json", "xlsx", "docx"):
        write_sherloc(project, entries, len(left_out), tmp_path / f"sherloc.{ending}")
    text = (tmp_path / "sherloc.json").read_text("utf-8")
    (entry,) = json.loads(text)
    assert list(entry) == [field["name"] for field in read_sherloc()["field"]]
    assert entry["eligible"] is True
    assert [charge["defendant"] for charge in entry["charges"]] == ["A", "B", "C", "D"]
    assert [(one["sex"], one["child"], one["citizenship_group"]) for one in entry["victims"]] == 2 * [
        ("Female", True, "")
    ]
    assert not [letter for letter in text if "\u0400" <= letter <= "\u04ff"]
    book = openpyxl.load_workbook(tmp_path / "sherloc.xlsx")
    assert book.sheetnames == ["entries", "charges", "victims", "defendants", "procedure"]
    assert book["charges"].max_row == 5
    words = [
        cell.text for table in docx.Document(str(tmp_path / "sherloc.docx")).tables for cell in table.columns[0].cells
    ]
    assert "fact_summary" in words
    assert [one.release.kind for one in list_releases(project)][:3] == 3 * [ReleaseKind.SHERLOC]
