"""A project coded through the services, exported, and read back cell by cell."""

import errno
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

import pytest

from tests.support.new_projects import new_project
from tests.support.read_back import about, parts, rows
from tests.support.reviews import see_all
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.edits import AddRows
from tipcoder.domain.passages import whole_text
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError
from tipcoder.exchange.spreadsheet import files
from tipcoder.framework.engine.editing import add_row, remove_row, set_answer
from tipcoder.languages.captions import Captions
from tipcoder.services.cases import add_case, add_case_of, list_judgments, read_judgment, remove_case
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding, undo
from tipcoder.services.evidence import mark_passage
from tipcoder.services.exporting.export import (
    CaseStatus,
    ExportRequest,
    Selection,
    export_data,
    export_workbook,
    find_small_cells,
    list_recipients,
)
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.services.release.ledger import list_releases
from tipcoder.services.taxonomy_files import shipped_taxonomy

Found = TypeVar("Found")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    made = new_project(
        NewProject(tmp_path / "Србија.tip", "Naši predmeti", Country.SRB, "SRB-02", "lipa breza jasen bor")
    )
    yield made
    close_project(made)


def give(coding: OpenCoding, row: str, **answers: str) -> None:
    for key, value in answers.items():
        state = AnswerState(value) if value in set(AnswerState) else None
        answer = Answer(state=state) if state else Answer(value)
        apply_edit(coding, set_answer(coding.live, Ref(row, key), answer))


def add(coding: OpenCoding, parent: str, roster: str, **answers: str) -> str:
    edit = add_row(coding.live, parent, roster)
    apply_edit(coding, edit)
    (added,) = edit
    assert isinstance(added, AddRows)
    give(coding, added.rows[0].id, **answers)
    return added.rows[0].id


@pytest.fixture
def coded(project: OpenProject) -> OpenCoding:
    """The first of three cases, coded in three levels; the last case is removed."""
    case, _, removed = (add_case(project) for _ in range(3))
    coding = open_coding(project, case.coding.id)
    root = coding.live.root
    give(coding, root, case_title="Predmet Mirka Izmišljenog", country="SRB", case_number="redacted")
    give(coding, root, decision_date="2021-03-14", indictment_date="2019-11", court="Viši sud u Zamišljenu")
    give(coding, root, sectors="agriculture other", sectors_other="=berba", facts_summary="not_stated")
    give(coding, root, sectors="agriculture construction")
    add(coding, root, "defendants", defendant_label="M. I.")
    second = add(coding, root, "defendants", defendant_label="P. P.", defendant_kind="natural")
    charge = add(
        coding,
        second,
        "charges",
        charge_article="other_offence",
        charge_article_other="чл. 388 ст. 1",
        charge_outcome="convicted_as_charged",
    )
    add(coding, charge, "sentences", sentence_type="imprisonment", sentence_months="60.5")
    third = add(coding, root, "defendants", defendant_label="X. X.")
    apply_edit(coding, remove_row(coding.live, third))
    remove_case(project, removed.id)
    return coding


def export(project: OpenProject, target: Path, profile: str = "archive", language: str = "en") -> Path:
    if profile != "archive":
        see_all(project)
    finished(export_workbook(project, target, ExportRequest(profile, language, accepts_small_cells=True)))
    return target


def filled(row: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if value not in (None, 0)}


def test_a_case_arrives_cell_by_cell(project: OpenProject, coded: OpenCoding, tmp_path: Path) -> None:
    path = export(project, tmp_path / "a.xlsx")
    first, second = rows(path, "cases")
    case = coded.coding.case
    assert filled(first) == {
        "case_key": case,
        "local_number": 1,
        "case_title": "Predmet Mirka Izmišljenog",
        "country": "SRB",
        "country_label": "Serbia",
        "first_judgment_read": "first",
        "first_judgment_read_label": "The first judgment",
        "case_first_result": "unknown",
        "case_standing_result": "unknown",
        "case_number_state": "redacted",
        "facts_summary_state": "not_stated",
        "sectors": "agriculture construction",
        "sectors_label": "Agriculture, forestry and fishing; Construction",
        "sectors/agriculture": 1,
        "sectors/construction": 1,
        "sectors_state": "answered",
        "indictment_date": "2019-11",
        "indictment_date_precision": "month",
        "indictment_date_state": "answered",
        "court": "Viši sud u Zamišljenu",
        "court_state": "answered",
        "decision_date": datetime(2021, 3, 14),
        "decision_date_precision": "day",
        "decision_date_state": "answered",
        "first_instance_length": "over_1_to_3_years",
        "first_instance_length_label": "Over 1 and up to 3 years",
        "total_defendants": 2,
    }
    assert first["sectors/other"] == 0
    counted = {name for name in second if name.startswith("total_") and not name.endswith("_state")} - {
        "total_days",
        "total_band",
        "total_band_label",
    } | {"remittals"}
    begun = {"case_key", "local_number", "country", "country_label", "first_judgment_read", "first_judgment_read_label"}
    begun |= {"case_first_result", "case_standing_result"}
    assert {name for name, value in second.items() if value is not None} == {*begun, *counted}
    assert {second[name] for name in counted} == {0}, "a case without victims or defendants has none"


def test_three_levels_join(project: OpenProject, coded: OpenCoding, tmp_path: Path) -> None:
    path = export(project, tmp_path / "a.xlsx")
    defendants, charges, sentences = (rows(path, sheet) for sheet in ("defendants", "charges", "sentences"))
    assert [row["defendant_label"] for row in defendants] == ["M. I.", "P. P."]
    (charge,), (sentence,) = charges, sentences
    assert charge["parent_key"] == defendants[1]["row_key"]
    assert charge["charge_article_other"] == "чл. 388 ст. 1"
    assert sentence["parent_key"] == charge["row_key"]
    assert sentence["parent_label"] == "Case 1 > Defendant 2 > Charge 1"
    assert sentence["sentence_months"] == 60.5
    assert {row["case_key"] for row in (charge, sentence, *defendants)} == {coded.coding.case}


def test_hidden_answers_stay_and_come_back(project: OpenProject, coded: OpenCoding, tmp_path: Path) -> None:
    assert rows(export(project, tmp_path / "a.xlsx"), "cases")[0]["sectors_other"] is None
    while "other" not in coded.live.value(Ref(coded.live.root, "sectors")).split():
        assert undo(coded)
    assert rows(export(project, tmp_path / "b.xlsx"), "cases")[0]["sectors_other"] == "=berba"


def test_unodc_gives_nothing_away(project: OpenProject, coded: OpenCoding, tmp_path: Path) -> None:
    secrets = ["Mirka", "M. I.", "P. P.", "Zamišljenu", "2021-03-14", "44269", "2019-11", coded.coding.case]
    secrets += [
        coded.live.root,
        "Naši predmeti",
        *(row.id for row in coded.live.rows(coded.live.root, "defendants")),
    ]
    path = export(project, tmp_path / "a.xlsx", "unodc")
    for name, content in parts(path).items():
        assert not [secret for secret in secrets if secret.encode() in content], name
        assert b"SRB-02" not in content or name == "xl/worksheets/sheet1.xml", "About alone says who saw the texts"
    found = rows(path, "cases")
    assert len(found) == 2
    assert [row["decision_date"] for row in found if row["decision_date"]] == [2021]
    assert "case_title" in about(path)["withheld"].split()
    assert about(path)["country"] == "SRB"


def test_labels_and_captions_follow_the_reader(project: OpenProject, coded: OpenCoding, tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    finished(export_workbook(project, target, ExportRequest("archive", "sr", Captions("sr"))))
    assert rows(target, "defendants")[0]["parent_label"] == "Предмет 1"
    assert about(target)["language"] == "sr"


def test_progress_and_giving_up(project: OpenProject, coded: OpenCoding, tmp_path: Path) -> None:
    steps = export_workbook(project, tmp_path / "a.xlsx", ExportRequest(accepts_small_cells=True))
    assert next(steps) == Progress(0, 2)
    steps.close()
    assert not list(tmp_path.glob("*.xlsx")) + list(tmp_path.glob(".*.tmp"))


def prove(project: OpenProject, tmp_path: Path) -> OpenCoding:
    """A case with a judgment, whose sectors and second defendant's label are proved by its words."""
    judgment = tmp_path / "presuda Mirka.txt"
    judgment.write_text("Okrivljeni M. I. vrbovao je oštećene\fradi rada na njivi.", encoding="utf-8")
    case = add_case_of(project, judgment)
    coding = open_coding(project, case.coding.id)
    (document,) = list_judgments(project, case.id)
    pages = read_judgment(project, document.id).pages
    text = whole_text(pages)
    root = coding.live.root
    give(coding, root, sectors="agriculture")
    add(coding, root, "defendants", defendant_label="X. X.")
    second = add(coding, root, "defendants", defendant_label="M. I.")
    for ref, words in (
        (Ref(root, "sectors"), "vrbovao je oštećene\fradi rada"),
        (Ref(root, "sectors"), "njivi"),
        (Ref(second, "defendant_label"), "M. I."),
        (Ref(root, "case_title"), "vrbovao"),
    ):
        start = text.index(words)
        assert mark_passage(coding, ref, document.id, pages, start, start + len(words))
    return coding


def test_evidence_leads_from_each_answer_to_its_words(project: OpenProject, tmp_path: Path) -> None:
    coding = prove(project, tmp_path)
    path = export(project, tmp_path / "a.xlsx")
    found = rows(path, "evidence")
    case, row = coding.coding.case, coding.live.rows(coding.live.root, "defendants")[1].id
    assert [(line["sheet"], line["row_key"], line["question"], line["exact"], line["page"]) for line in found] == [
        ("cases", case, "sectors", "vrbovao je oštećene\fradi rada", 1),
        ("cases", case, "sectors", "njivi", 2),
        ("defendants", row, "defendant_label", "M. I.", 1),
    ]
    assert {line["judgment"] for line in found} == {"presuda Mirka.txt"}
    assert found[1]["prefix"].endswith("rada na ")
    assert row in {line["row_key"] for line in rows(path, "defendants")}


def test_only_the_number_of_passages_crosses_a_border(project: OpenProject, tmp_path: Path) -> None:
    prove(project, tmp_path)
    path = export(project, tmp_path / "a.xlsx", "unodc")
    found = rows(path, "evidence")
    assert [(line["sheet"], line["question"], line["passages"]) for line in found] == [
        ("cases", "sectors", 2),
        ("defendants", "defendant_label", 1),
    ]
    assert found[0]["case_key"] == rows(path, "cases")[0]["case_key"]
    for name, content in parts(path).items():
        assert not [word for word in ("vrbovao", "njivi", "presuda Mirka", "M. I.") if word.encode() in content], name


def of_two_victims(project: OpenProject) -> tuple[OpenCoding, list[str]]:
    """A case of two victims and a charge that concerns the second; returns the ids of the victims."""
    coding = open_coding(project, add_case(project).coding.id)
    root = coding.live.root
    victims = [add(coding, root, "victims", victim_label=label, victim_kind="person") for label in ("J. K.", "S. T.")]
    charge = add(coding, add(coding, root, "defendants"), "charges", charge_article="srb_388_1")
    give(coding, charge, charge_victims=coding.live.value(Ref(victims[1], "victim_id")))
    return coding, victims


def test_a_charge_names_the_rows_of_its_victims(project: OpenProject, tmp_path: Path) -> None:
    _, victims = of_two_victims(project)
    path = export(project, tmp_path / "a.xlsx")
    (charge,) = rows(path, "charges")
    assert (charge["charge_victims"], charge["charge_victims_label"]) == (victims[1], "S. T.")
    assert [row["row_key"] for row in rows(path, "victims")] == victims


def test_across_a_border_rows_are_named_by_number_and_keys_still_join(project: OpenProject, tmp_path: Path) -> None:
    of_two_victims(project)
    path = export(project, tmp_path / "a.xlsx", "unodc")
    (charge,) = rows(path, "charges")
    named = {row["row_key"]: f"Victim {row['row_number']}" for row in rows(path, "victims")}
    assert sorted(named.values()) == ["Victim 1", "Victim 2"]
    assert charge["charge_victims_label"] == named[charge["charge_victims"]]
    assert not [name for name, content in parts(path).items() if b"S. T." in content]


def test_long_lists_have_a_column_for_each_term_that_is_used(project: OpenProject, tmp_path: Path) -> None:
    coding = open_coding(project, add_case(project).coding.id)
    give(coding, coding.live.root, recruitment_countries="MDA SRB", acts_court="recruitment harbouring")
    (case,) = rows(export(project, tmp_path / "a.xlsx"), "cases")
    assert (case["recruitment_countries"], case["acts_court/harbouring"]) == ("MDA SRB", 1)
    columns = {name: value for name, value in case.items() if name.startswith("recruitment_countries/")}
    assert columns == {"recruitment_countries/MDA": 1, "recruitment_countries/SRB": 1}
    assert len(case) < 700


def test_keys_stay_the_same_from_one_delivery_to_the_next(
    project: OpenProject, coded: OpenCoding, tmp_path: Path
) -> None:
    first = rows(export(project, tmp_path / "a.xlsx", "unodc"), "defendants")
    give(coded, coded.live.root, facts_summary="not_stated")
    add(coded, coded.live.root, "defendants")
    second = rows(export(project, tmp_path / "b.xlsx", "unodc"), "defendants")
    assert {row["row_key"] for row in first} < {row["row_key"] for row in second}
    see_all(project)
    finished(export_workbook(project, tmp_path / "c.xlsx", ExportRequest(recipient="GRETA", accepts_small_cells=True)))
    others = rows(tmp_path / "c.xlsx", "defendants")
    assert not {row["row_key"] for row in others} & {row["row_key"] for row in second}
    assert about(tmp_path / "c.xlsx")["recipient"] == "GRETA"
    assert list_recipients(project) == ("UNODC", "GRETA")


def test_the_same_project_twice_gives_the_same_bytes_but_for_the_time(
    project: OpenProject, coded: OpenCoding, tmp_path: Path
) -> None:
    for profile in ("archive", "unodc"):
        first, second = (parts(export(project, tmp_path / f"{profile}{number}.xlsx", profile)) for number in "12")
        assert [name for name in first if first[name] != second[name]] in ([], ["xl/worksheets/sheet1.xml"])


def test_what_left_is_recorded(project: OpenProject, coded: OpenCoding, tmp_path: Path) -> None:
    assert list_releases(project) == ()
    selection = Selection(frozenset((CaseStatus.MISSING,)), "mirka izmisljenog")
    see_all(project)
    request = ExportRequest(selection=selection, accepts_small_cells=True)
    finished(export_workbook(project, tmp_path / "a.xlsx", request))
    (recorded,) = list_releases(project)
    assert (recorded.coder, recorded.release.recipient, recorded.release.profile) == ("SRB-02", "UNODC", "unodc")
    assert (recorded.release.file_name, recorded.release.cases, recorded.release.left_out) == ("a.xlsx", 1, 1)
    assert recorded.release.selection == {
        "statuses": ["missing"],
        "words": "mirka izmisljenog",
        "only_submitted": False,
        "withheld": [],
        "coarser": {},
        "small_cells": {"defendants": {"persons": 2, "small": 2, "unique": 0}},
    }
    assert recorded.release.sha256 == sha256((tmp_path / "a.xlsx").read_bytes()).hexdigest()
    assert about(tmp_path / "a.xlsx")["selection"] == "missing, filtered", "words may name somebody"
    assert len(rows(tmp_path / "a.xlsx", "cases")) == 1


@pytest.mark.parametrize("format", ["xlsx", "csv"])
def test_nothing_leaves_unrecorded_nor_is_recorded_without_leaving(
    project: OpenProject, coded: OpenCoding, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: str
) -> None:
    target = tmp_path / ("a.xlsx" if format == "xlsx" else "folder")
    request = ExportRequest("archive")
    recorded: list[int] = []

    def refuse(*_: object) -> None:
        recorded.append(len(list_releases(project)))
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(files, "replace", refuse)
    monkeypatch.setattr(files, "rename", refuse)
    steps = (
        export_workbook(project, target, request) if format == "xlsx" else export_data(project, target, request, format)
    )
    with pytest.raises((OSError, UserError)):
        finished(steps)
    assert recorded == [1]
    assert list_releases(project) == ()
    assert not target.exists()


def test_giving_up_is_not_recorded(project: OpenProject, coded: OpenCoding, tmp_path: Path) -> None:
    steps = export_workbook(project, tmp_path / "a.xlsx", ExportRequest("archive"))
    next(steps)
    steps.close()
    assert list_releases(project) == ()


def test_taxonomies_and_their_versions_are_told(project: OpenProject, coded: OpenCoding, tmp_path: Path) -> None:
    path = export(project, tmp_path / "a.xlsx")
    assert about(path)["taxonomy_means"] == shipped_taxonomy("means").version
    assert {"taxonomy_courts", "taxonomy_countries"} <= about(path).keys()
    assert "taxonomy_languages" not in about(path), "the framework takes nothing from it"


def test_court_level_and_groups_of_countries_leave(project: OpenProject, tmp_path: Path) -> None:
    coding = open_coding(project, add_case(project).coding.id)
    give(coding, coding.live.root, court="srb_high_beograd", recruitment_countries="DEU MDA")
    path = export(project, tmp_path / "a.xlsx", "unodc")
    (case,) = rows(path, "cases")
    assert (case["court_level_"], case["court_level__label"]) == ("L1", "First instance")
    assert case["recruitment_countries_group"] == "european_union project_country"
    assert not [name for name, content in parts(path).items() if b"high_beograd" in content]


def test_persons_are_counted_by_what_can_be_known_of_them(project: OpenProject, coded: OpenCoding) -> None:
    root = coded.live.root
    for _ in range(12):
        add(coded, root, "victims", victim_kind="person", victim_sex="female", victim_age_group="age_16_17")
    add(coded, root, "victims", victim_kind="person", victim_sex="male")
    steps = find_small_cells(project, ExportRequest())
    found = {cells.roster: cells for cells in finished(steps)}
    victims = found["victims"]
    assert (victims.persons, victims.unique, len(victims.combinations)) == (13, 1, 1), "twelve are enough"
    (alone,) = victims.combinations
    known = dict(zip(victims.questions, alone.values, strict=True))
    assert {"Serbia", "2021", "Male"} <= set(known.values())
    assert found["defendants"].persons == 2
