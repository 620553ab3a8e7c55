"""Deliveries of generated projects merged: nothing is lost, order does not matter, repeating changes nothing."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from tests.support.generated_regions import (
    Made,
    answers_in,
    deliveries,
    delivery,
    frame,
    planned,
    scanned,
    shapes,
    version,
)
from tests.support.regions import empty_region
from tests.support.steps import finished
from tipcoder.domain.consolidation import compare_cases
from tipcoder.domain.records import CaseRecord
from tipcoder.services.consolidation.apply import store_in_project
from tipcoder.services.consolidation.planning import ConsolidationPlan
from tipcoder.services.consolidation.report import DeliveryStatus
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.regional.deliveries import list_deliveries, stream_regional
from tipcoder.storage.tables.deliveries import OriginTable
from tipcoder.storage.tables.project import AnswerTable, ChangeTable, RowTable

few = settings(max_examples=12)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("regional")


def cases_of(plan: ConsolidationPlan) -> list[CaseRecord]:
    return [case for found in plan.taken for case in found.cases()]


def store(plan: ConsolidationPlan, regional: OpenProject) -> None:
    finished(store_in_project(plan, regional))


def stored(regional: OpenProject) -> list[CaseRecord]:
    current = [found for found in list_deliveries(regional.database) if not found.replaced_by]
    return [case for found in current for case in stream_regional(regional.database, found.delivery.project)]


def count(regional: OpenProject, table: Any) -> int:
    with regional.database.session() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


@given(deliveries())
@settings(max_examples=60)
def test_no_case_row_or_answer_is_lost_on_the_way(made: list[Made]) -> None:
    plan = planned(made)
    cases = cases_of(plan)
    assert len(cases) == sum(len(one.cases) for one in made)
    came = {
        (row.source_key, key.partition("@")[0]): answer
        for case in cases
        for rows in case.values()
        for row in rows
        for key, answer in row.answers.items()
    }
    renamed = {"summary": "story"}
    for one in made:
        for case in one.cases:
            for roster, rows in case.items():
                for row in rows:
                    for key, answer in row.answers.items():
                        values = [came.get((row.row_id, key)), came.get((row.row_id, renamed.get(key, key)))]
                        kept = {code for value in values if value for code in value.value.split()}
                        assert answer in values or set(answer.value.split()) - {"force"} <= kept, (roster, key)
    assert len({row.row_id for case in cases for rows in case.values() for row in rows}) == sum(
        len(rows) for one in made for case in one.cases for rows in case.values()
    )


@given(deliveries())
@settings(max_examples=40)
def test_no_proof_or_remark_is_lost_on_the_way(made: list[Made]) -> None:
    plan = planned(made)
    rows = [row for one in made for case in one.cases for level in case.values() for row in level]
    came = [row for case in cases_of(plan) for level in case.values() for row in level]
    by_key = {row.source_key: row for row in came}
    for row in rows:
        here = by_key[row.row_id]
        assert [replace(proof, question="") for proof in here.proofs] == [
            replace(proof, question="") for proof in row.proofs
        ]
        assert [remark.status for remark in here.remarks] == [remark.status for remark in row.remarks]
        questions = [proof.question.partition("@")[0] for proof in here.proofs]
        assert questions == [proof.question for proof in row.proofs]
    assert sum(found.counts.passages for found in plan.report.deliveries) == sum(
        proof.passages for row in rows for proof in row.proofs
    )
    assert sum(found.counts.remarks for found in plan.report.deliveries) == sum(
        remark.remarks for row in rows for remark in row.remarks
    )


@given(deliveries())
@settings(max_examples=60)
def test_the_counts_of_the_report_add_up(made: list[Made]) -> None:
    report = planned(made).report
    assert report.cases_that_came == report.cases + report.left_out + report.replaced
    for found, one in zip(
        report.deliveries, sorted(made, key=lambda one: (one.country, f"project-{one.project}")), strict=True
    ):
        assert found.counts.cases == len(one.cases)
        assert sum(found.counts.rows.values()) == sum(len(rows) for case in one.cases for rows in case.values())
        assert found.counts.answers >= answers_in(one)


@given(deliveries(), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_the_order_of_deliveries_does_not_matter(made: list[Made], chance: Any) -> None:
    mixed = list(made)
    chance.shuffle(mixed)
    one, other = planned(made), planned(mixed)
    assert cases_of(one) == cases_of(other)
    assert one.report == other.report


@given(st.tuples(delivery(1, 1), delivery(1, 2), delivery(2)))
@settings(max_examples=40)
def test_of_one_project_the_newer_delivery_is_taken_and_the_difference_told(made: tuple[Made, Made, Made]) -> None:
    older, newer, other = made
    plan = planned([newer, other, older])
    assert shapes(cases_of(plan)) == shapes(cases_of(planned([newer, other])))
    by_name = {found.delivery.name: found for found in plan.report.deliveries}
    assert by_name[older.delivery.name].status is DeliveryStatus.REPLACED
    told = by_name[newer.delivery.name].difference
    before = {case[""][0].case_id: case for case in scanned(older, frame()).cases()}
    assert told == compare_cases(before, scanned(newer, frame()).cases())
    assert told is not None
    assert len(told.new) + len(told.changed) + told.unchanged == len(newer.cases)
    assert len(told.removed) + len(told.changed) + told.unchanged == len(older.cases)


@few
@given(made=st.tuples(delivery(1, 1), delivery(1, 2), delivery(2)))
def test_a_newer_delivery_makes_of_the_regional_project_what_it_had_been_alone(
    made: tuple[Made, Made, Made], folder: Path
) -> None:
    older, newer, other = made
    path = folder / "Region.tip"
    regional = empty_region(path, version(2), "four fictional words here")
    try:
        store(planned([older, other], regional), regional)
        plan = planned([newer], regional)
        store(plan, regional)
        assert shapes(stored(regional)) == shapes(cases_of(planned([newer, other])))
        assert check_database(regional.database) == ()
        assert plan.report.cases == len(newer.cases) + len(other.cases)
        late = planned([older], regional)
        assert [found.status for found in late.report.deliveries if found.delivery == older.delivery] == [
            DeliveryStatus.REPLACED
        ]
        assert late.taken == ()
    finally:
        close_project(regional)
        path.unlink()


@few
@given(made=deliveries())
def test_repeating_changes_nothing(made: list[Made], folder: Path) -> None:
    path = folder / "Region.tip"
    regional = empty_region(path, version(2), "four fictional words here")
    try:
        store(planned(made, regional), regional)
        before, changes = stored(regional), count(regional, ChangeTable)
        answers, origins, rows = (count(regional, table) for table in (AnswerTable, OriginTable, RowTable))
        plan = planned(made, regional)
        assert {found.status for found in plan.report.deliveries} == {DeliveryStatus.SAME}
        store(plan, regional)
        assert stored(regional) == before
        assert count(regional, ChangeTable) == changes
        assert (answers, origins, rows) == tuple(
            count(regional, table) for table in (AnswerTable, OriginTable, RowTable)
        )
        assert origins == rows
        assert shapes(before) == shapes(cases_of(plan))
    finally:
        close_project(regional)
        path.unlink()


@few
@given(delivery(1), delivery(1), st.booleans())
def test_the_newest_of_a_project_is_told_by_when_it_was_written_whatever_country_it_names(
    one: Made, other: Made, is_turned: bool
) -> None:
    older = replace(one, written_at=1, country="SRB")
    newer = replace(other, written_at=2, country="MKD")
    plan = planned([newer, older] if is_turned else [older, newer])
    assert [found.delivery.name for found in plan.taken] == [newer.delivery.name]
    standings = {found.delivery.country: found.status for found in plan.report.deliveries}
    assert standings == {"SRB": DeliveryStatus.REPLACED, "MKD": DeliveryStatus.REPLACES}
    said = {
        (found.delivery.country, one.values["other_country"])
        for found in plan.report.deliveries
        for one in found.faults
        if one.code == "consolidation_other_country"
    }
    assert said == {("SRB", "MKD"), ("MKD", "SRB")}
