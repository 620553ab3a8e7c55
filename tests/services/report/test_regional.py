"""Drafts what a report of a region has besides: columns of countries, differing law, same facts, one country only."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from tests.support.counted_cases import Written, count_figures, counted_case
from tests.support.demo import demo_folder, demo_region
from tests.support.read_twice import read_twice
from tests.support.regions import region
from tests.support.shipped_form import form
from tests.support.steps import finished
from tests.support.word_reports import ReadReport, read_report
from tipcoder.analysis.figures.definitions import read_definitions
from tipcoder.analysis.figures.edition import Edition
from tipcoder.exchange.document.blocks import TableBlock
from tipcoder.paths import resources
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.findings.findings import CaseFacts, Findings
from tipcoder.services.projects import close_project, open_project
from tipcoder.services.release.gate import audience_of, released_figures
from tipcoder.services.report.drafting import Drafting
from tipcoder.services.report.figure_chapters import drafted_sentences
from tipcoder.services.report.figure_tables import figure_table, share_table
from tipcoder.services.report.making import ReportRequest, make_report

CONVICTED, ACQUITTED = (
    {"defendants": [{"charges": [{"charge_offence_kind": "trafficking_persons", "charge_outcome": outcome}]}]}
    for outcome in ("convicted_as_charged", "acquitted")
)


def drafting(
    cases: Sequence[tuple[str, Written]], edition: Edition = Edition.INTERNAL, *, is_chosen: bool = False
) -> Drafting:
    counted = [counted_case(str(place), written, country) for place, (country, written) in enumerate(cases)]
    findings = Findings(
        form=form(),
        definitions=read_definitions(resources() / "findings"),
        items=count_figures(counted),
        places={},
        facts={
            str(place): CaseFacts(number=place, country=country, is_chosen=is_chosen)
            for place, (country, _) in enumerate(cases)
        },
    )
    return Drafting(released_figures(findings, audience_of(edition), "en", ()), "en", is_regional=True)


def shares(draft: Drafting) -> list[list[str]]:
    table = share_table([draft.tables["Q1"]], "Shares", draft)
    return [list(table.heads), *(list(row.cells) for row in table.rows)]


def days(country: str, *numbers: int) -> list[tuple[str, Written]]:
    return [(country, {"first_instance_days": str(number)}) for number in numbers]


def test_countries_stand_side_by_side_and_all_is_the_sum_of_counts() -> None:
    heads, row = shares(drafting([("ALB", CONVICTED)] * 6 + [("SRB", CONVICTED)] * 2 + [("SRB", ACQUITTED)] * 10))

    assert heads == ["What is counted", "ALB", "SRB", "All", "Left out"]
    assert row[1:4] == ["6 of 6", "2 of 12 (17%)", "8 of 18 (44%)"]


def test_a_country_with_fewer_than_five_cases_is_not_compared() -> None:
    heads, row = shares(drafting([("ALB", CONVICTED)] * 4 + [("MKD", CONVICTED)] * 5 + [("SRB", ACQUITTED)] * 6))

    assert heads == ["What is counted", "MKD", "SRB", "All", "Left out"]
    assert row[1:4] == ["5 of 5", "0 of 6", "9 of 15 (60%)"]


def test_a_mentor_jurisdiction_has_a_column_of_its_own_and_is_no_part_of_all() -> None:
    heads, row = shares(drafting([(country, CONVICTED) for country in ("ALB", "SRB", "BEL") for _ in range(5)]))

    assert heads[1:5] == ["ALB", "BEL (mentor jurisdiction)", "SRB", "All"]
    assert row[1:5] == ["5 of 5", "5 of 5", "5 of 5", "10 of 10 (100%)"]


SILENT: Written = {"special_measures": "~not_stated", "financial_investigation": "no"}
HEARD: Written = {"special_measures": "yes", "financial_investigation": "yes"}


def test_no_sentence_is_drafted_over_silence_of_few_or_where_nobody_says_no() -> None:
    draft = drafting([("ALB", HEARD)] * 4 + [("ALB", SILENT)] * 3)
    few = drafting([("ALB", HEARD)] * 4)

    def sentences(found: Drafting) -> list[str]:
        return [block.text for block in drafted_sentences(("E5.financial", "E5.special"), found)]

    assert sentences(draft) == ["In 4 of 7 cases, a financial investigation was conducted."]
    assert sentences(few) == []


def test_a_sentence_says_what_judgments_do_not_tell() -> None:
    said: list[Written] = [{"financial_investigation": value} for value in ("yes", "yes", "yes", "no", "~not_stated")]
    draft = drafting([("ALB", one) for one in said * 3])

    (sentence,) = drafted_sentences(("E5.financial",), draft)

    assert sentence.text == (
        "In 9 of 12 cases (75%), a financial investigation was conducted. "
        "9 of 15 shown, 3 excluded, 3 not told: between 60% and 80%."
    )


def test_of_cases_that_countries_chose_by_hand_no_percentage_is_told() -> None:
    counted = drafting([("ALB", CONVICTED)] * 6 + [("SRB", ACQUITTED)] * 10, is_chosen=True)

    _, row = shares(counted)

    assert row[1:4] == ["6 of 6", "0 of 10", "6 of 16"]


def test_of_numbers_the_range_of_the_medians_stands_beside_the_median_of_all() -> None:
    draft = drafting([*days("ALB", 100, 100, 100, 100, 100), *days("SRB", 300, 300, 300, 300, 900, 900)])

    table = figure_table(draft.tables["L1"], draft)

    assert isinstance(table, TableBlock)
    told = {row.cells[0]: row.cells[1] for row in table.rows}
    assert told["All"].startswith("median 300, from 100 to 900 (n = 11)")
    assert told["Range of the country medians"] == "100 to 300"


def test_a_note_names_the_law_that_differs_and_a_country_with_most_of_the_rows() -> None:
    draft = drafting([("ALB", CONVICTED)] * 5 + [("SRB", ACQUITTED)] * 9)

    note = draft.note(draft.tables["Q1"])

    assert "one article in some countries and two in others" in note
    assert "More than half of the rows are from one country: Serbia." in note


def test_a_term_that_the_court_missed_stands_below_its_broader_one() -> None:
    draft = drafting([("ALB", {"means_expert": "threat other", "means_court": "none"})])

    lines = draft.tables["Q5.means"].lines

    assert [(line.value, line.depth) for line in lines] == [("threat_force_coercion", 0), ("threat", 1), ("other", 0)]


def test_numbers_by_offence_stand_in_the_order_of_its_list() -> None:
    kinds = ("trafficking_children", "trafficking_persons")
    charges = [{"charge_offence_kind": kind, "charge_final_outcome": "convicted_as_charged"} for kind in kinds]
    defendants = [{"total_sentence_months": "60", "charges": [charge]} for charge in charges]
    draft = drafting([("ALB", {"defendants": defendants})])

    listed = [code for code, _ in draft.findings.terms.ordered("charge_offence_kind") if code in kinds]

    assert list(draft.tables["S7.offence"].numbers) == listed


@pytest.fixture(scope="module")
def regional(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("region") / "region.tip"
    close_project(demo_region(path, ("MNE", "SRB")))
    return path


def made(
    regional: Path,
    target: Path,
    edition: Edition = Edition.INTERNAL,
    chapters: Iterable[str] = ("about", "brief", "method", "qualification", "challenges"),
) -> ReadReport:
    project = open_project(regional, passphrase=DEMO_PASSPHRASE)
    request = ReportRequest(language="en", edition=edition, chapters=frozenset(chapters))
    finished(make_report(project, target, request))
    close_project(project)
    return read_report(target)


def test_the_report_of_a_region_is_drafted_from_its_project(regional: Path, tmp_path: Path) -> None:
    report = made(regional, tmp_path / "report.docx", chapters=("brief", "method", "qualification", "challenges", "B"))

    captions = [table.caption for table in report.tables]
    headings = [text for level, text in report.headings if level == 2]
    limits = report.texts("ReportBullet")
    assert {"Comparability", "Same facts, different results", "Noted in one country only"} <= set(headings)
    assert "Sexual exploitation; children and adults; internal trafficking" in captions
    assert any(text.endswith("not compared: Montenegro and Serbia.") for text in limits)
    assert any(fact.startswith("Noted in: ") and "MNE: 1 of 4" in fact for fact in report.texts("ReportFact"))


def test_it_says_whether_a_delivery_holds_cases_that_were_coded_twice(regional: Path, tmp_path: Path) -> None:
    once = made(regional, tmp_path / "once.docx")
    country = tmp_path / "MNE.tip"
    close_project(read_twice(country))
    own = made(country, tmp_path / "own.docx")
    close_project(region(tmp_path / "region.tip", [country, demo_folder() / "SRB.xlsx"], DEMO_PASSPHRASE))
    together = made(tmp_path / "region.tip", tmp_path / "together.docx", chapters=("method", "recommendations"))

    assert "No delivery holds a case that was coded twice." in once.texts("Normal")
    facts = dict(row for table in together.tables for row in table.rows if len(row) == 2)
    assert facts["Cases coded twice and compared"] == "4 (Montenegro: 4)"
    for report, told in ((own, "64 of 67 (96%)"), (together, "64 of 67")):  # no shares of cases picked by hand
        sections = {table.caption: table.rows for table in report.tables}["Double coding"]
        assert ["Act, means and purpose", "18", told] in sections
    by_both = "Noted on this theme by both coders, of what either of them noted: "
    assert any(" Basis: " in fact and by_both in fact for fact in together.texts("ReportFact"))


def test_cases_are_not_laid_side_by_side_in_public(regional: Path, tmp_path: Path) -> None:
    report = made(regional, tmp_path / "report.docx", Edition.PUBLIC)

    assert "Not in the public edition: it speaks of single cases." in report.texts("Normal")
    assert not [table for table in report.tables if "Means found" in table.rows[0]]
