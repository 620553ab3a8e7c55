"""A quotation is released only after every word that may identify somebody was decided on, and leaves in English."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.support import import_sheets
from tests.support.import_sheets import exported, only
from tests.support.steps import finished
from tipcoder.analysis.figures.catalogues import CHALLENGES
from tipcoder.domain.identifiers import IdentifierKind
from tipcoder.domain.import_plan import EntryKind, Reason
from tipcoder.errors import UserError
from tipcoder.services.cases import list_cases, remove_case
from tipcoder.services.curation import (
    QuotablePassage,
    QuotationChecker,
    QuotationDraft,
    list_quotations,
    quotable_passages,
    release_quotation,
    withdraw_quotation,
)
from tipcoder.services.projects import OpenProject
from tipcoder.services.taxonomies.proposals import propose_term

WORDING = "[Oštećena] nije mogla da napusti stan i radila je [šest] dana u nedjelji."
ENGLISH = "[The injured party] could not leave the flat and worked [six] days a week."


@pytest.fixture
def case(project: OpenProject) -> str:
    return list_cases(project)[0].id


@pytest.fixture
def passage(project: OpenProject, case: str) -> QuotablePassage:
    return quotable_passages(project, case, "c07_1")[0]


@pytest.fixture
def draft(case: str, passage: QuotablePassage) -> QuotationDraft:
    return QuotationDraft(code="c07_1", case=case, passage=passage.passage.id, wording=WORDING, english=ENGLISH)


def changed(draft: QuotationDraft, **fields: str) -> QuotationDraft:
    return replace(draft, **fields)


def test_passages_that_prove_the_entry_come_first(project: OpenProject) -> None:
    found = [
        (of_code.is_of_entry, of_code.judgment)
        for one in list_cases(project)
        for code in ("c02_4", "g03")
        for of_code in quotable_passages(project, one.id, code)
    ]
    assert any(is_of_entry for is_of_entry, _ in found)
    for one in list_cases(project):
        for code in ("c02_4", "g03"):
            places = [not of_code.is_of_entry for of_code in quotable_passages(project, one.id, code)]
            assert places == sorted(places)


def test_a_quotation_without_anything_that_identifies_is_released(project: OpenProject, draft: QuotationDraft) -> None:
    released = finished(release_quotation(project, draft, ()))
    assert list_quotations(project) == (released,)
    assert (released.wording, released.english, released.language) == (WORDING, ENGLISH, "cnr")
    assert (released.released_by, released.accepted) == (project.project.coder, frozenset())
    assert withdraw_quotation(project, released.id)
    assert list_quotations(project) == ()


@pytest.mark.parametrize(
    ("planted", "kind"),
    [
        ("Marko Petrović", IdentifierKind.NAME),
        ("Марко Петровић", IdentifierKind.NAME),
        ("M.P.", IdentifierKind.INITIALS),
        ("Podgorici", IdentifierKind.PLACE),
        ("12. marta 2019", IdentifierKind.DATE),
        ("17", IdentifierKind.NUMBER),
        ("067 123 456", IdentifierKind.PHONE),
    ],
)
def test_what_may_identify_somebody_is_decided_before(
    project: OpenProject, draft: QuotationDraft, planted: str, kind: IdentifierKind
) -> None:
    checker = QuotationChecker(project, draft.case)
    for part, text in (("wording", WORDING), ("english", ENGLISH)):
        written = changed(draft, **{part: f"{text} Tada je {planted} bila tu."})
        found = finished(checker.identifiers(written))
        assert kind in {one.kind for one in found}
        with pytest.raises(UserError, match="quotation_open"):
            finished(release_quotation(project, written, (), checker))
        assert list_quotations(project) == ()
    exact = frozenset(one.exact for one in found)
    released = finished(release_quotation(project, written, exact, checker))
    assert released.accepted == exact


def test_parties_of_other_cases_are_found_too(project: OpenProject, draft: QuotationDraft) -> None:
    checker = QuotationChecker(project, draft.case)
    labels = {"E.M.", "S.B.", "N.P.", "J.T."}
    for label in labels:
        assert finished(checker.identifiers(changed(draft, wording=f"{WORDING} {label} je to znao.")))


@pytest.mark.parametrize(("wording", "code"), [("  ", "quotation_empty"), ("reč " * 61, "quotation_too_long")])
def test_a_wording_has_one_to_sixty_words(project: OpenProject, draft: QuotationDraft, wording: str, code: str) -> None:
    with pytest.raises(UserError, match=code):
        finished(release_quotation(project, changed(draft, wording=wording), ()))
    assert finished(release_quotation(project, changed(draft, wording="riječ " * 60), ())).wording.count("riječ") == 60


def quotation_sheet(project: OpenProject, target: Path, profile: str) -> list[tuple[object, ...]]:
    book = load_workbook(exported(project, target, profile))
    return list(book["quotations"].iter_rows(values_only=True)) if "quotations" in book.sheetnames else []


def test_released_quotations_leave_in_english_with_what_they_illustrate(
    project: OpenProject, draft: QuotationDraft, tmp_path: Path
) -> None:
    released = finished(release_quotation(project, draft, ()))
    finished(release_quotation(project, changed(draft, code="g03", english="[The injured party] had agreed."), ()))
    finished(release_quotation(project, changed(draft, code="c99", english=""), ()))
    _, names, *rows = quotation_sheet(project, tmp_path / "unodc.xlsx", "unodc")
    assert names == ("quotation", "english", "theme", "code")
    assert [row[1:] for row in rows] == [
        (ENGLISH, "sentencing", "c07_1"),
        ("[The injured party] had agreed.", "qualification", "g03"),
    ]
    assert all(len(str(row[0])) == 16 for row in rows)
    whole = b"".join(part.read_bytes() for part in unpacked(tmp_path / "unodc.xlsx", tmp_path / "parts"))
    for never in (WORDING, released.id, released.passage, released.case):
        assert never.encode() not in whole
    assert quotation_sheet(project, tmp_path / "archive.xlsx", "archive") == []
    assert quotation_sheet(project, tmp_path / "again.xlsx", "unodc")[2:] == rows


def test_a_proposed_code_leaves_by_the_name_that_tells_nothing(
    project: OpenProject, draft: QuotationDraft, tmp_path: Path
) -> None:
    proposed = propose_term(project, CHALLENGES.id, {"en": "Threats by the brother of the accused"}).code
    finished(release_quotation(project, changed(draft, code=proposed), ()))
    _, _, (*_, code) = quotation_sheet(project, tmp_path / "unodc.xlsx", "unodc")
    assert str(code).startswith("proposed_")
    assert "brother" not in str(code)


def unpacked(workbook: Path, folder: Path) -> list[Path]:
    shutil.unpack_archive(workbook, folder, "zip")
    return [part for part in folder.rglob("*") if part.is_file()]


def test_quotations_of_cases_that_stay_stay(project: OpenProject, draft: QuotationDraft, tmp_path: Path) -> None:
    finished(release_quotation(project, draft, ()))
    remove_case(project, draft.case)
    assert quotation_sheet(project, tmp_path / "unodc.xlsx", "unodc") == []


def test_edits_in_the_sheet_are_told_and_not_taken(project: OpenProject, draft: QuotationDraft) -> None:
    released = finished(release_quotation(project, draft, ()))
    path = exported(project, project.path.with_name("unodc.xlsx"), "unodc")
    assert import_sheets.planned(project, path)[1] == ()
    import_sheets.changed(path, lambda sheets: sheets.set("quotations", 3, english="Something else"))
    entry = only(import_sheets.planned(project, path)[1], EntryKind.REFUSED)
    assert (entry.sheet, entry.reason) == ("quotations", Reason.QUOTATIONS)
    assert list_quotations(project) == (released,)
