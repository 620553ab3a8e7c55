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
from tipcoder.domain.retired import split_retired
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import open_coding
from tipcoder.services.frameworks import shipped_framework
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.services.upgrading import DecisionCounts, plan_upgrade, upgrade


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = older_project("2026.4", tmp_path / "a.tip")
    yield opened
    close_project(opened)


def stored(project: OpenProject) -> dict[tuple[str, str], tuple[str, str]]:
    query = "SELECT row_id, question, state, value FROM answer WHERE NOT calculated"
    with project.database.session() as session:
        found = session.execute(text(query)).all()
    return {(row, question): (state, value) for row, question, state, value in found}


def charges(project: OpenProject) -> Iterator[tuple[LiveCoding, str]]:
    for case in list_cases(project):
        live = open_coding(project, case.coding.id).live
        for defendant in live.rows(live.root, "defendants"):
            yield from ((live, charge.id) for charge in live.rows(defendant.id, "charges"))


def test_every_answer_stays_and_decisions_get_what_is_sure(project: OpenProject) -> None:
    before = stored(project)
    plan = plan_upgrade(project, shipped_framework())

    assert plan.decisions == DecisionCounts(numbered=7, effects=4, without=1)
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
