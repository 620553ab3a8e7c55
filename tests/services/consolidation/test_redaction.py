"""A regional project that holds all gives to others later no more than every version of the framework allows."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.new_projects import new_project
from tests.support.personal_data import MEANS, make_three
from tests.support.read_back import parts, rows
from tests.support.regions import empty_region, planned, stored, written
from tests.support.unpacked import found_in
from tests.support.versions import PASSPHRASE
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import SetAnswer
from tipcoder.domain.projects import Country
from tipcoder.domain.taxonomies import Term, TermStatus
from tipcoder.exchange.reading.faults import error
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.consolidation.redaction import HIDDEN, is_id, is_masked, masked_fault, masked_terms, shown_code
from tipcoder.services.consolidation.report import DeliveryStatus
from tipcoder.services.projects import NewProject, close_project, open_project, refresh_form
from tipcoder.services.taxonomies.proposals import Reject, decide, propose_term
from tipcoder.storage.coding.term_recoding import save_taxonomies

SECRET, OTHER = "ab" * 32, "cd" * 32


def framework(version: int) -> bytes:
    """Version 2 lets leave what version 1 kept in the country."""
    survey = [
        question("integer", "story", tip_privacy="open"),
        question("integer", "code", tip_privacy="identifier" if version == 1 else "open"),
    ]
    return workbook(survey, (), {"version": str(version), "form_id": "loosened"})


def project(folder: Path, version: int, country: Country) -> Path:
    folder.mkdir()
    (folder / "framework.xlsx").write_bytes(framework(version))
    made = new_project(
        NewProject(folder / f"{country}.tip", country.value, country, "X-937", PASSPHRASE, folder / "framework.xlsx")
    )
    coding = open_coding(made, add_case(made).coding.id)
    for key, value in (("story", f"5{version}"), ("code", f"4711081{version}")):
        apply_edit(coding, (SetAnswer(Ref(coding.live.root, key), None, Answer(value)),))
    close_project(made)
    return made.path


def test_what_an_older_version_kept_in_the_country_stays_there(tmp_path: Path) -> None:
    older = project(tmp_path / "older", 1, Country.SRB)
    newer = project(tmp_path / "newer", 2, Country.MKD)
    plan = planned([older, newer], profile="archive")
    assert plan.report.form_version == "2"
    regional = empty_region(tmp_path / "Region.tip", plan.target)
    try:
        stored(plan, regional)
        later = planned([project(tmp_path / "third", 2, Country.ALB)], regional, profile="unodc")
        stored(later, regional)
        target = written(later, tmp_path / "region.xlsx", regional)
    finally:
        close_project(regional)
    assert "47110811" not in b"".join(parts(target).values()).decode()
    assert sorted((row["story"], row["code"]) for row in rows(target, "cases") if row["code"]) == [(52, 47110812)]
    assert sorted(row["story"] for row in rows(target, "cases")) == [51, 52, 52]


def telling(folder: Path, country: Country, *, is_rejected: bool = False) -> Path:
    """Return a project in which a proposed term is told again by what is calculated of it, and is its own group."""
    folder.mkdir()
    means = question("select_multiple_from_file border_means.csv", "means", tip_privacy="open")
    told = question("calculate", "told", calculation="concat('1:', ${means})", tip_privacy="open")
    grouped = question("select_multiple_from_file vulnerabilities.csv", "grouped", tip_privacy="group")
    (folder / "framework.xlsx").write_bytes(workbook([means, told, grouped]))
    new = NewProject(folder / f"{country}.tip", "A", country, f"{country}-01", PASSPHRASE, folder / "framework.xlsx")
    made = new_project(new)
    save_taxonomies(made.database, (MEANS,))
    refresh_form(made)
    term = propose_term(made, MEANS.id, {"en": "Vorplikmond of the mayor"}).code
    other = propose_term(made, "vulnerabilities", {"en": "Vorplikmond of the village"}).code
    coding = open_coding(made, add_case(made).coding.id)
    for key, value in (("means", f"force {term}"), ("grouped", other)):
        apply_edit(coding, (SetAnswer(Ref(coding.live.root, key), None, Answer(value)),))
    if is_rejected:
        decide(made, MEANS.id, term, Reject())
        decide(made, "vulnerabilities", other, Reject())
    close_project(made)
    return new.path


@pytest.mark.parametrize("is_rejected", [False, True])
@pytest.mark.parametrize("profile", ["unodc", "archive"])
def test_calculations_and_groups_of_a_proposed_term_say_no_more_than_the_term(
    tmp_path: Path, profile: str, is_rejected: bool
) -> None:
    source = telling(tmp_path / "SRB", Country.SRB, is_rejected=is_rejected)
    written_rows = rows(written(planned([source], profile=profile), tmp_path / "region.xlsx"), "cases")

    (grouped,) = (value for name, value in written_rows[0].items() if name in ("grouped", "grouped_group"))
    assert is_masked(grouped) == (profile == "unodc")
    assert str(written_rows[0]["told"]) == f"1:{written_rows[0]['means']}"
    found = found_in(tmp_path / "region.xlsx", ("vorplikmond", "srb_01"))
    assert bool(found) == (profile == "archive")


def test_a_region_that_holds_all_tells_others_no_code_of_a_proposed_term(tmp_path: Path) -> None:
    first = planned([telling(tmp_path / "SRB", Country.SRB)], profile="archive")
    regional = empty_region(tmp_path / "Region.tip", first.target)
    try:
        stored(first, regional)
        term = Term("srb_01_vorplikmond_of_the_mayor", {"en": "Vorplikmond of the mayor"}, status=TermStatus.PROPOSED)
        save_taxonomies(regional.database, (replace(MEANS, terms=(*MEANS.terms, term)),))
        refresh_form(regional)
        later = planned([telling(tmp_path / "MKD", Country.MKD)], regional, profile="unodc")
        stored(later, regional)
        target = written(later, tmp_path / "region.xlsx", regional)
    finally:
        close_project(regional)
    assert found_in(target, ("vorplikmond", "srb_01", "mkd_01")) == set()
    assert {row["told"].split()[0] for row in rows(target, "cases")} == {"1:force"}


def test_what_a_proposed_term_is_called_says_nothing_of_its_words() -> None:
    own = Term("qqwords", {"en": "Qqwords"}, parent="force", status=TermStatus.PROPOSED)
    code = shown_code(SECRET, "means", own)

    assert is_masked(code)
    assert code == shown_code(SECRET, "means", own)
    others = {shown_code(OTHER, "means", own), shown_code(SECRET, "acts", own)}
    assert code not in others
    assert len(others) == 2
    masked = masked_terms(SECRET, {"means": {"force": Term("force", {"en": "Force"}), "qqwords": own}})
    assert set(masked["means"]) == {"force", code}
    assert "qqwords" not in repr(masked).lower()
    assert masked["means"][code].parent == "force"
    assert masked_terms(OTHER, masked) == masked, "what is masked stays as it is"


def test_a_finding_quotes_no_cell_and_no_name_of_a_sheet_that_a_person_gave() -> None:
    quoting = masked_fault(error("delivery_answer_wrong", "cases", "D3", text="Qqtext", question="age", count=3))
    ignored = masked_fault(error("delivery_sheet_ignored", "Qqsheet"))

    assert (quoting.sheet, quoting.cell) == ("cases", "D3")
    assert dict(quoting.values) == {"text": HIDDEN, "question": "age", "count": 3}
    assert ignored.sheet == HIDDEN


def test_only_ids_are_keys_without_words() -> None:
    assert is_id("0b2f6a1c-1111-4222-8333-abcdefabcdef")
    assert is_id("uuid:0b2f6a1c-1111-4222-8333-abcdefabcdef")
    assert not is_id("Qqtyped 1")
    assert not is_id("0b2f6a1c-1111-4222-8333-abcdefabcdef Qq")


def proposed(target: Path) -> set[str]:
    return {
        code for row in rows(target, "cases") for code in (row["means"] or "").split() if code.startswith("proposed_")
    }


def test_codes_of_withheld_terms_stay_the_same_and_differ_where_the_words_are_the_same(tmp_path: Path) -> None:
    folder = make_three(tmp_path)
    one, other = folder / "one" / "project.tip", folder / "other" / "project.tip"
    first = planned([one], profile="unodc")
    codes = proposed(written(first, tmp_path / "first.xlsx"))
    assert proposed(written(planned([one], profile="unodc"), tmp_path / "again.xlsx")) == codes
    assert not codes & proposed(written(planned([other], profile="unodc"), tmp_path / "other.xlsx"))
    regional = empty_region(tmp_path / "Region.tip", first.target)
    try:
        stored(first, regional)
        project = open_project(one, passphrase=PASSPHRASE)
        add_case(project)
        close_project(project)
        later = planned([one], regional, profile="unodc")
        assert later.report.deliveries[0].status is DeliveryStatus.REPLACES
        stored(later, regional)
        assert proposed(written(later, tmp_path / "later.xlsx", regional)) == codes
    finally:
        close_project(regional)
