"""Entries for SHERLOC: keywords counted by hand, what is eligible, the three formats, and what is left out."""

import json
from collections.abc import Iterator
from pathlib import Path

import docx
import openpyxl
import pytest

from tests.benchmarks.generated_cases import make_project
from tests.support.approved_briefs import approve_all, brief_of, type_all
from tests.support.demo import demo_project
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.projects import REGION
from tipcoder.domain.release import Audience, NewRelease, ReleaseKind
from tipcoder.errors import UserError
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.briefs.approving import BriefState, approvals_of, changes_of, state_of
from tipcoder.services.briefs.brief import read_brief
from tipcoder.services.briefs.keywords import keywords_of, missing_elements, read_sherloc, taxonomies_of
from tipcoder.services.briefs.sherloc import LeftOutBrief, sherloc_entries, write_sherloc
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.services.release.gate import released_figures
from tipcoder.services.release.ledger import earlier_editions, list_releases
from tipcoder.storage.coding.releases import recorded_release

POWER = "Abuse of power or a position of vulnerability"
FORCE = "Threat or use of force or other forms of coercion"
SEXUAL = "Exploitation of the prostitution of others or other forms of sexual exploitation"
PAYMENTS = (
    "Giving or receiving payments or benefits to achieve the consent of a person having control over another person"
)
ACTS = ("Recruitment", "Transportation", "Harbouring", "Transfer", "Receipt")
LABOUR, PROSTITUTION = "Forced labour or services", "Commercial sexual exploitation"
R, T, H, M, C = ACTS
BY_HAND = {
    ("ALB", 1): ([R, T, H], [POWER, "Deception", FORCE], [SEXUAL], ["Transnational"], [PROSTITUTION]),
    ("ALB", 2): ([T, H], [POWER, FORCE], ["Other"], ["Internal"], ["Begging"]),
    ("MDA", 1): ([R, T, H], [POWER, "Deception", FORCE], [LABOUR], ["Internal"], ["Agriculture"]),
    ("MDA", 2): ([R, H, C], [POWER, "Deception", FORCE], [SEXUAL], ["Internal"], [PROSTITUTION]),
    ("MDA", 3): (
        [R, T, H, M], [POWER, "Deception", FORCE], [LABOUR], ["Internal"], ["Domestic servitude", "Agriculture"],
    ),
    ("MNE", 1): ([T, H, M], [POWER, PAYMENTS], ["Other"], ["Internal"], ["Other sectors"]),
    ("MNE", 2): ([R, H], [POWER, "Deception", FORCE], [LABOUR], ["Transnational"], ["Construction"]),
    ("MNE", 3): ([R, H], [POWER, "Deception", FORCE], [SEXUAL], ["Internal"], [PROSTITUTION]),
    ("MNE", 4): ([R, H], [POWER, "Deception", FORCE], [LABOUR], ["Transnational"], ["Factory/Manufacturing"]),
    ("MKD", 1): ([R, T, H, C], [POWER, "Deception"], [SEXUAL], ["Internal"], [PROSTITUTION]),
    ("MKD", 2): ([R, H, C], [POWER, "Deception"], [LABOUR], ["Internal"], ["Agriculture"]),
    ("MKD", 3): ([R, H, C], [POWER, "Deception", FORCE], [SEXUAL], ["Internal"], [PROSTITUTION]),
    ("SRB", 1): ([R, H], [POWER, "Deception", FORCE], [SEXUAL], ["Internal"], [PROSTITUTION]),
    ("SRB", 2): ([T, H], [POWER, FORCE, PAYMENTS], ["Other"], ["Internal"], ["Other sectors", "Begging"]),
    ("SRB", 3): ([], [], [], ["Internal"], [PROSTITUTION]),
    ("SRB", 4): ([T, H], [POWER, FORCE], [SEXUAL], ["Internal"], [PROSTITUTION]),
}  # fmt: skip
"""Acts, means, purposes, form and sectors by country and number of the case: of the court, else of the expert."""


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
        kinds = ("acts", "means", "purposes", "form", "sectors")
        by_hand = BY_HAND[country, case.number]
        assert tuple(found["legacy"][kind] for kind in kinds) == by_hand
        assert found["unmapped"] == []
        assert bool(missing_elements(brief.facts, brief.people)) == (by_hand[0] == [])
    close_project(project)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = demo_project("MKD", tmp_path / "MKD.tip")
    yield opened
    close_project(opened)


def test_nothing_is_written_of_briefs_that_nobody_approved(project: OpenProject, tmp_path: Path) -> None:
    cases = [case.id for case in list_cases(project)]
    entries, told, left_out = sherloc_entries(project, cases)
    assert not entries
    assert [one.case for one in left_out] == [1, 2, 3]
    with pytest.raises(UserError, match="sherloc_nothing"):
        write_sherloc(project, entries, told, left_out, tmp_path / "sherloc.json")


def test_what_the_expert_alone_sees_is_told_in_the_commentary(tmp_path: Path) -> None:
    project = demo_project("MNE", tmp_path / "MNE.tip")
    case = list_cases(project)[1]
    brief = type_all(project, number=2)
    approve_all(project, brief, "en")
    ((entry,), *_) = sherloc_entries(project, [case.id])
    assert entry["eligible"] is True, "the court found no element, the expert sees all of them"
    *_, last = entry["commentary"].splitlines()
    assert last.startswith("Seen by the expert, not found by the court: Recruitment; Harbouring or holding; Threat; ")
    assert last.endswith("Forced labour or services. Trafficking in the expert's view: Yes.")
    close_project(project)


def test_purposes_of_the_expert_are_told_where_the_court_states_none(tmp_path: Path) -> None:
    """The title tells them too, and is no answer of the court."""
    project = demo_project("MNE", tmp_path / "MNE.tip")
    case = list_cases(project)[1]
    coding = open_coding(project, case.coding.id)
    purposes = Ref(coding.live.root, "purposes_court")
    apply_edit(coding, set_answer(coding.live, purposes, Answer("", AnswerState.NOT_STATED)))
    approve_all(project, type_all(project, number=2), "en")
    ((entry,), *_) = sherloc_entries(project, [case.id])
    assert entry["title"].startswith("Forced labour or services; ")
    *_, last = entry["commentary"].splitlines()
    assert "; Forced labour or services. Trafficking in the expert's view: Yes." in last
    close_project(project)


def test_an_approved_case_is_written_in_three_formats(project: OpenProject, tmp_path: Path) -> None:
    approve_all(project, type_all(project), "en", ("citizenship",))
    entries, told, left_out = sherloc_entries(project, [case.id for case in list_cases(project)])
    assert (set(told), [one.case for one in left_out]) == ({list_cases(project)[0].id}, [2, 3])
    for ending in ("json", "xlsx", "docx"):
        write_sherloc(project, entries, told, left_out, tmp_path / f"sherloc.{ending}")
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
    paper = docx.Document(str(tmp_path / "sherloc.docx"))
    assert "fact_summary" in [one.text for one in paper.paragraphs if one.style.name == "Heading 3"]
    assert [one.release.kind for one in list_releases(project)][:3] == 3 * [ReleaseKind.SHERLOC]
    assert [one.briefs for one in earlier_editions(project)] == 3 * [told]


@pytest.mark.parametrize("ending", ["docx", "xlsx"])
def test_entries_for_people_tell_no_value_of_the_program_and_no_field_without_one(
    project: OpenProject, tmp_path: Path, ending: str
) -> None:
    approve_all(project, type_all(project), "en")
    entries, told, left_out = sherloc_entries(project, [case.id for case in list_cases(project)])
    write_sherloc(project, entries, told, left_out, tmp_path / f"sherloc.{ending}")
    if ending == "docx":
        tables = docx.Document(str(tmp_path / "sherloc.docx")).tables
        for table in tables:
            shares = [column.width / sum(one.width for one in table.columns) for column in table.columns]
            heads = [cell.text for cell in table.rows[0].cells]
            assert [
                head for head, share in zip(heads, shares, strict=True) if head.islower() and share * 85 < len(head) + 1
            ] == [], "no name of a field is parted within a word"
        rows = [[cell.text for cell in row.cells] for table in tables for row in table.rows]
        cells = [text for row in rows for text in row]
        assert ["eligible", "yes"] in rows
        assert [row for row in rows if not any(row[1:])] == []
        assert ["person", "sex", "age_group", "child"] in [row[:4] for row in rows]
    else:
        book = openpyxl.load_workbook(tmp_path / "sherloc.xlsx")
        cells = [str(cell.value or "") for sheet in book for row in sheet.iter_rows() for cell in row]
        assert "legacy acts: Recruitment; Transportation; Harbouring; Receipt" in "\n".join(cells).splitlines()
    assert "yes" in cells
    assert [text for text in cells if {"True", "False", "None"}.intersection(text.replace(";", " ").split())] == [
        text for text in cells if text.startswith("E1. ") and "None" in text
    ]


@pytest.mark.parametrize(
    ("roster", "question", "value", "part"),
    [
        ("victims", "victim_citizenship", "european_union", "victims"),
        ("defendants", "defendant_sex", "female", "outcome"),
        ("defendants", "defendant_age_group", "age_18_23", "outcome"),
        ("charges", "charge_article", "mkd_418a", "outcome"),
    ],
)
def test_an_entry_of_a_brief_goes_stale_with_what_it_alone_tells(
    project: OpenProject, roster: str, question: str, value: str, part: str
) -> None:
    """Nobody approved the other value; the national brief does not tell it."""
    approve_all(project, type_all(project), "en")
    approve_all(project, brief_of(project), "mk")
    coding = open_coding(project, list_cases(project)[0].coding.id)
    row = next(row for row in coding.live.family(coding.live.root)[0] if row.roster == roster)
    assert coding.live.value(Ref(row.id, question)) != value
    kind = coding.live.value(Ref(row.id, "charge_offence_kind")) if roster == "charges" else ""
    apply_edit(coding, set_answer(coding.live, Ref(row.id, question), Answer(value)))
    entries, _, left_out = sherloc_entries(project, [list_cases(project)[0].id])
    assert (entries, [one.state for one in left_out]) == ([], [BriefState.STALE])
    brief = brief_of(project)
    approvals = approvals_of(project, (brief.case.id,))
    assert part in {one.part for one in changes_of(brief, "en", approvals[brief.case.id, "en"])}
    assert kind or state_of(brief, "mk", approvals[brief.case.id, "mk"]) is BriefState.APPROVED


def test_an_entry_that_is_stale_takes_no_room_beside_tables(tmp_path: Path) -> None:
    """Of two cases of twenty one alone can be told beside the public tables."""
    project = make_project(tmp_path / "project.tip", 20)
    findings = finished(count_findings(project))
    release = NewRelease(
        kind=ReleaseKind.REPORT, audience=Audience.PUBLIC, format="docx", language="en", file_name="a.docx", cases=20,
        left_out=0, sha256="0" * 64, cells=released_figures(findings, Audience.PUBLIC, "en", ()).value.cells,
        of_cases=frozenset(findings.facts),
    )  # fmt: skip
    with recorded_release(project.database, release, project.project.coder):
        pass
    pair = [list_cases(project)[number - 1] for number in (14, 18)]
    for case in pair:
        approve_all(project, type_all(project, number=case.number), "en")
    _, told, left_out = sherloc_entries(project, [case.id for case in pair])
    assert [one.state for one in left_out] == [BriefState.APPROVED]
    (first,) = (case for case in pair if case.id in told)
    coding = open_coding(project, first.coding.id)
    apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, "facts_summary"), Answer("Something else.")))
    _, told, left_out = sherloc_entries(project, [case.id for case in pair])
    assert told == {case.id for case in pair if case != first}
    assert left_out == (LeftOutBrief(first.number, BriefState.STALE),)
    close_project(project)


def test_evidence_is_told_item_by_item(project: OpenProject) -> None:
    approve_all(project, type_all(project), "en")
    ((entry,), *_) = sherloc_entries(project, [list_cases(project)[0].id])
    lines = entry["witnesses_summary"].splitlines()
    told = "E2. Kind: Messages and chats. Proves: Act; Purpose; Intent. Use: Used among others. "
    assert lines[1] == f"{told}Treatment: Part of the mosaic that convicted."
    assert "|" not in entry["witnesses_summary"]
    assert {charge["sentence"][0].isupper() for charge in entry["charges"]} == {True}
