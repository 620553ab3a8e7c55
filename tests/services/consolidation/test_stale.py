"""A stale plan is refused, and what is decided on terms is stored with the deliveries or not at all."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.regions import empty_region, stored
from tests.support.steps import finished
from tests.support.two_analysts import plan_of, proposed_by, terms_without_taxonomy
from tipcoder.domain.taxonomies import TermStatus
from tipcoder.errors import UserError
from tipcoder.services.cases import list_cases
from tipcoder.services.checking import check_project
from tipcoder.services.coding import open_coding
from tipcoder.services.consolidation.apply import store_in_project
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.services.taxonomies.installation import install, installed_taxonomy, plan_installation
from tipcoder.services.taxonomies.proposals import Approve, decide, propose_term
from tipcoder.storage.coding.importing import last_change
from tipcoder.storage.taxonomies import load_taxonomy

SRB, MNE = proposed_by("SRB"), proposed_by("MNE")


@pytest.fixture
def regional(tmp_path: Path) -> Iterator[OpenProject]:
    made = empty_region(tmp_path / "Region.tip", plan_of(None, "SRB").target)
    yield made
    close_project(made)


def status(project: OpenProject, code: str) -> TermStatus | None:
    term = load_taxonomy(project.database, "means").by_code().get(code)
    return term.status if term else None


def test_an_older_plan_carried_out_after_a_newer_delivery_came_is_refused(regional: OpenProject) -> None:
    older = plan_of(regional, "SRB older")
    stored(plan_of(regional, "SRB"), regional)
    before = last_change(regional.database)
    with pytest.raises(UserError) as raised:
        stored(older, regional)
    assert raised.value.code == "consolidation_stale"
    assert last_change(regional.database) == before
    assert [case.title for case in list_cases(regional)] == ["SRB 1", "SRB 2"]


def test_a_plan_that_was_made_for_a_new_project_is_refused_once_something_was_delivered(regional: OpenProject) -> None:
    for_new = plan_of(None, "MNE")
    stored(plan_of(regional, "SRB"), regional)
    with pytest.raises(UserError, match="consolidation_stale"):
        stored(for_new, regional)


def test_a_term_proposed_after_the_plan_stays(regional: OpenProject) -> None:
    plan = plan_of(regional, "SRB")
    kept = propose_term(regional, "means", {"en": "Proposed meanwhile"})
    stored(plan, regional)
    assert status(regional, kept.code) is TermStatus.PROPOSED
    assert status(regional, SRB) is TermStatus.PROPOSED
    assert terms_without_taxonomy(regional) == set()


def test_a_taxonomy_installed_after_the_plan_makes_it_stale(regional: OpenProject) -> None:
    plan = plan_of(regional, "SRB")
    newer = replace(installed_taxonomy(regional, "means"), version="later")
    finished(install(regional, plan_installation(regional, [newer])))
    with pytest.raises(UserError, match="consolidation_stale"):
        stored(plan, regional)
    assert load_taxonomy(regional.database, "means").version == "later"


def test_a_term_that_somebody_decided_on_meanwhile_is_not_decided_on_again(regional: OpenProject) -> None:
    stored(plan_of(regional, "SRB"), regional)
    plan = plan_of(regional, "MNE", **{SRB: "reject"})
    decide(regional, "means", SRB, Approve())
    with pytest.raises(UserError, match="consolidation_stale"):
        stored(plan, regional)
    assert status(regional, SRB) is TermStatus.ACTIVE
    assert status(regional, MNE) is None


def test_decisions_on_earlier_proposals_are_stored_with_the_deliveries(regional: OpenProject) -> None:
    stored(plan_of(regional, "SRB"), regional)
    stored(plan_of(regional, "MNE", **{SRB: "merge:deception"}), regional)
    assert status(regional, SRB) is TermStatus.DEPRECATED
    assert terms_without_taxonomy(regional) == set()
    (case,) = (case for case in list_cases(regional) if case.title == "SRB 1")
    live = open_coding(regional, case.coding.id).live
    (answer,) = (live.answer(ref) for ref in live.refs() if ref.key == "means")
    assert answer is not None
    assert answer.value == "deception"


def test_giving_up_decides_nothing(regional: OpenProject) -> None:
    stored(plan_of(regional, "SRB", "MNE"), regional)
    before = last_change(regional.database)
    for choice in ("approve", "reject", "merge:deception"):
        steps = store_in_project(plan_of(regional, "ALB", **{SRB: choice, MNE: choice}), regional)
        for _ in steps:
            break
        steps.close()
        assert status(regional, SRB) is TermStatus.PROPOSED
        assert last_change(regional.database) == before


def test_a_check_finds_answers_whose_term_no_taxonomy_has(regional: OpenProject) -> None:
    stored(plan_of(regional, "SRB", "MNE"), regional)
    assert finished(check_project(regional, "en")) == ()
    with regional.database.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM term_label WHERE code = ?", (SRB,))
        session.connection().exec_driver_sql("DELETE FROM term WHERE code = ?", (SRB,))
    (found,) = finished(check_project(regional, "en"))
    assert found.error.code == "answer_term_missing"
    assert found.error.values == {"taxonomy": "means", "term": SRB, "answers": 1, "cases": 1}
