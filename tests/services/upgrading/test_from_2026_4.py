"""The practice cases coded with framework 2026.4 come over: no answer is lost, and what stands is what was told.

`data/framework_2026_4.xlsx` is that framework with its English labels only; `data/codings_2026_4.json` are the cases as
they were coded with it, narratives shortened.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.support.made_once import made_once
from tests.support.new_projects import keep, opened_copy
from tests.support.steps import finished
from tests.support.versions import PASSPHRASE
from tipcoder.domain.answers import Ref
from tipcoder.domain.outcomes import CONVICTED_AS_CHARGED
from tipcoder.domain.projects import Country
from tipcoder.domain.retired import split_retired
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.demo.demo_codings import coding_edit
from tipcoder.services.frameworks import shipped_framework
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project
from tipcoder.services.upgrading import DecisionCounts, plan_upgrade, upgrade

DATA = Path(__file__).parent / "data"
FRAMEWORK, CODINGS = DATA / "framework_2026_4.xlsx", DATA / "codings_2026_4.json"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    def make(folder: Path) -> None:
        new = NewProject(folder / "project.tip", "SEE", Country.SRB, "SRB-02", PASSPHRASE, FRAMEWORK)
        made = create_project(new)
        for table in json.loads(CODINGS.read_text("utf-8")).values():
            coding = open_coding(made, add_case(made).coding.id)
            apply_edit(coding, coding_edit(coding.form, coding.live.root, table))
        keep(made)

    opened = opened_copy(
        made_once("from 2026.4", make, FRAMEWORK.read_bytes(), CODINGS.read_bytes()), tmp_path / "a.tip"
    )
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
