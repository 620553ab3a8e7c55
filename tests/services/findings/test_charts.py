"""Makes charts of cases that are written down: what is drawn, what is compared, and what stands in words."""

from collections.abc import Sequence
from pathlib import Path

from tests.support.counted_cases import Written, count_figures, counted_case
from tests.support.shipped_form import form
from tipcoder.analysis.figures.definitions import read_definitions
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.table import ALL
from tipcoder.exchange.charts.chart import Chart, ChartKind
from tipcoder.services.findings.charts import FigureCharts
from tipcoder.services.findings.findings import CaseFacts, Findings
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.release.gate import audience_of, released_figures

CONVICTED: Written = {
    "defendants": [
        {"charges": [{"charge_offence_kind": "trafficking_persons", "charge_outcome": "convicted_as_charged"}]}
    ]
}


def found(cases: Sequence[tuple[str, Written]]) -> Findings:
    counted = [counted_case(str(place), written, country) for place, (country, written) in enumerate(cases)]
    return Findings(
        form=form(),
        definitions=read_definitions(Path(__file__).parents[3] / "resources" / "findings"),
        items=count_figures(counted),
        places={},
        facts={str(place): CaseFacts(number=place, country=country) for place, (country, _) in enumerate(cases)},
    )


def charts_of(findings: Findings, edition: Edition = Edition.INTERNAL, language: str = "en") -> FigureCharts:
    return FigureCharts(
        released_figures(findings, audience_of(edition), language, ()),
        FigureLabels(findings.definitions, form(), language),
    )


def chart_of(cases: Sequence[tuple[str, Written]], figure: str) -> Chart:
    chart = charts_of(found(cases)).chart(figure)
    assert chart is not None
    return chart


def test_each_bar_says_of_how_many_and_the_words_say_the_same() -> None:
    cases = [("", {"sectors": "agriculture"})] * 7 + [("", {"sectors": "~not_stated"})]

    chart = chart_of(cases, "P5.sectors")

    texts = [mark.text for row in chart.rows for mark in row.marks]
    assert chart.kind is ChartKind.BARS
    assert set(texts) == {"7 of 7"}
    assert all(text in chart.alternative for text in texts)
    assert "not stated 1" in chart.note


def test_what_the_expert_sees_stands_below_what_the_court_found() -> None:
    cases = [("", {"purposes_court": "forced_labour", "purposes_expert": "forced_labour servitude"})] * 10

    chart = chart_of(cases, "P3.court")

    marks = {row.label: [mark.text for mark in row.marks] for row in chart.rows}
    assert ["10 of 10 (100%)", "10 of 10 (100%)"] in marks.values()
    assert ["0 of 10 (0%)", "10 of 10 (100%)"] in marks.values()
    assert charts_of(found(cases)).chart("P3.expert") is None


def test_degrees_stand_in_their_order_and_are_the_whole() -> None:
    levels = ("each_with_evidence", "not_reasoned", "each_with_evidence")

    chart = chart_of([("", {"elements_reasoned": level}) for level in levels], "Q9")

    assert chart.kind is ChartKind.ORDERED
    assert sum(mark.count for mark in chart.rows[0].marks) == 3
    assert chart.rows[0].text == "n = 3"


def test_sentences_are_dots_with_a_median_where_one_is_told() -> None:
    def sentenced(*months: int) -> list[tuple[str, Written]]:
        charge = {"charge_offence_kind": "trafficking_persons", "charge_outcome": "convicted_as_charged"}
        return [("", {"defendants": [{"total_sentence_months": str(month), "charges": [charge]}]}) for month in months]

    few, many = (chart_of(sentenced(*months), "S2") for months in ((60, 30), (24, 30, 60, 72, 96)))

    assert (few.rows[0].numbers, few.rows[0].median) == ((30, 60), None)
    assert many.rows[0].median == 60
    assert "60" in many.rows[0].text


def test_countries_with_five_cases_stand_side_by_side_and_others_are_named() -> None:
    cases = [(country, CONVICTED) for country in ["ALB"] * 5 + ["MKD"] * 5 + ["SRB"] * 4]

    chart = chart_of(cases, "Q1")

    assert [row.label for row in chart.rows] == ["ALB", "MKD", "All"]
    assert chart.rows[-1].marks[0].base == 14
    assert "SRB" in chart.note


def test_countries_are_not_compared_where_judgments_are_often_silent() -> None:
    silent = [("ALB", {"discovery": "~not_stated"})] * 5
    cases = [(country, {"discovery": "police"}) for country in ["ALB"] * 5 + ["MKD"] * 5]

    assert [row.label for row in chart_of(cases, "I1").rows] == ["ALB", "MKD", "All"]
    assert [row.label for row in chart_of(cases + silent, "I1").rows] == [""]


def test_mentors_stand_behind_all_and_do_not_count_in_it() -> None:
    cases = [(country, CONVICTED) for country in ["ALB"] * 5 + ["BEL"] * 5 + ["MKD"] * 5]

    table = next(table for table in found(cases).tables(Edition.INTERNAL) if table.definition.id == "Q1")

    assert table.columns == ("ALB", "MKD", ALL, "BEL")
    assert table.tallies[ALL].base == 10
    assert [row.label for row in chart_of(cases, "Q1").rows] == ["ALB", "MKD", "All", "BEL (mentor jurisdiction)"]


def test_groups_that_stand_apart_are_shares_of_their_own() -> None:
    victims = [{"victim_age_group": age, "victim_protection": "video_link"} for age in ("child", "adult", "adult")]
    table = next(
        table for table in found([("", {"victims": victims})]).tables(Edition.INTERNAL) if table.definition.id == "V1"
    )

    assert {(line.group, line.cells[ALL].count, line.cells[ALL].base) for line in table.lines} == {
        ("child", 1, 1),
        ("adult", 2, 2),
    }


def test_a_table_that_is_not_published_has_no_chart() -> None:
    findings = found([("", {"victims": [{"victim_vulnerabilities": "homeless"}]})])

    assert charts_of(findings).chart("P9") is not None
    assert charts_of(findings, Edition.PUBLIC).chart("P9") is None


def test_nothing_is_drawn_of_no_answers() -> None:
    assert charts_of(found([("", {})])).chart("Q9") is None
    assert not charts_of(found([])).charts()
