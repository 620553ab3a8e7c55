"""The practice cases coded with framework 2026.4 come over: no answer is lost, and what stands is what was told.

`data/framework_2026_4.xlsx` is that framework with its English labels only; `data/codings_2026_4.json` are the cases as
they were coded with it, narratives shortened.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.support.older_codings import older_project
from tests.support.steps import finished
from tipcoder.domain.answers import Ref
from tipcoder.domain.outcomes import CONVICTED_AS_CHARGED
from tipcoder.domain.remarks import RemarkStatus
from tipcoder.domain.retired import split_retired
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import open_coding, undo
from tipcoder.services.frameworks import shipped_framework
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.services.remarks import list_remarks
from tipcoder.services.upgrading import DecisionCounts, plan_upgrade, upgrade


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = older_project("2026.4", tmp_path / "a.tip")
    yield opened
    close_project(opened)


def stored(project: OpenProject, *, calculated: bool = False) -> dict[tuple[str, str], tuple[str, str]]:
    query = "SELECT row_id, question, state, value FROM answer WHERE :calculated = calculated"
    with project.database.session() as session:
        found = session.execute(text(query), {"calculated": calculated}).all()
    return {(row, question): (state, value) for row, question, state, value in found}


def charges(project: OpenProject) -> Iterator[tuple[LiveCoding, str]]:
    for case in list_cases(project):
        live = open_coding(project, case.coding.id).live
        for defendant in live.rows(live.root, "defendants"):
            yield from ((live, charge.id) for charge in live.rows(defendant.id, "charges"))


def test_every_answer_stays_and_decisions_get_what_is_sure(project: OpenProject) -> None:
    before = stored(project)
    plan = plan_upgrade(project, shipped_framework())

    assert plan.decisions == DecisionCounts(numbered=7, by_place=1, effects=4, without=1, unused=2)
    finished(upgrade(project, shipped_framework()))

    after = {(row, split_retired(question)[0]): told for (row, question), told in stored(project).items()}
    assert {place: told for place, told in before.items() if after.get(place) != told} == {}
    made = [
        value for (_, question), (_, value) in stored(project).items() if split_retired(question)[0] == "effect_outcome"
    ]
    assert sorted(made) == [
        "annulled_and_remitted", "annulled_and_remitted", "convicted", "convicted", "limitation", "requalified",
        "sentence_lowered", "sentence_raised", "upheld", "upheld", "upheld",
    ]  # fmt: skip


def test_a_decision_without_effects_did_what_its_retired_outcomes_say(project: OpenProject) -> None:
    told = {row: value for (row, question), (_, value) in stored(project).items() if question == "decision_outcomes"}

    finished(upgrade(project, shipped_framework()))

    values, without = stored(project, calculated=True), 0
    for case in list_cases(project):
        live = open_coding(project, case.coding.id).live
        for row in live.rows(live.root, "decisions"):
            made = {live.value(Ref(effect.id, "effect_outcome")) for effect in live.rows(row.id, "effects")}
            without += not made
            wanted = made or set(told[row.id].split())
            assert set(live.value(Ref(row.id, "decision_effects")).split()) == wanted
            assert values[row.id, "decision_effects"] == ("answered", " ".join(sorted(wanted)))
    assert without == 1


def test_what_stands_is_what_was_told(project: OpenProject) -> None:
    told = {charge: live.value(Ref(charge, "charge_final_outcome")) for live, charge in charges(project)}

    finished(upgrade(project, shipped_framework()))

    stands = {charge: live.value(Ref(charge, "charge_standing_result")) for live, charge in charges(project)}
    for charge, outcome in told.items():
        if outcome in CONVICTED_AS_CHARGED:
            assert stands[charge].startswith("convicted_of_")
        elif outcome:
            assert stands[charge] == {"limitation": "ended_otherwise"}.get(outcome, outcome)
    assert "unknown" not in stands.values()


def test_numbers_that_only_the_order_tells_are_marked_and_undone_by_the_coder(project: OpenProject) -> None:
    finished(upgrade(project, shipped_framework()))

    marks = list_remarks(project)
    marked = {mark.remark.ref for mark in marks}
    assert {mark.remark.ref.key for mark in marks} == {"requalification_number"}
    assert all(mark.remark.status is RemarkStatus.OPEN for mark in marks)
    (case,) = {mark.case for mark in marks}
    coding = open_coding(project, next(known.coding.id for known in list_cases(project) if known.id == case))
    (first,) = marked
    assert coding.live.value(first) == "1"
    assert f"1 to {len(coding.live.rows(coding.live.root, 'requalifications'))} " in marks[0].remark.text

    undo(coding)
    assert coding.live.answer(first) is None


def test_an_upgrade_that_is_given_up_leaves_no_coding_half_way(project: OpenProject) -> None:
    before, version = stored(project), project.framework_id
    steps = upgrade(project, shipped_framework())
    while (progress := next(steps)).done < 5 or progress.done < progress.total:
        pass

    steps.close()

    assert stored(project) == before
    assert project.framework_id == version
    assert list_remarks(project) == ()
