"""Two analysts consolidate into one database at once: nothing newer is undone, no term is lost."""

import threading

import pytest

from tests.support.regions import stored
from tests.support.steps import finished
from tests.support.two_analysts import plan_of, proposed_by, terms_without_taxonomy
from tipcoder.domain.taxonomies import TermStatus
from tipcoder.errors import UserError
from tipcoder.services.cases import list_cases
from tipcoder.services.checking import check_project
from tipcoder.services.consolidation.apply import create_regional_store
from tipcoder.services.consolidation.planning import ConsolidationPlan
from tipcoder.services.delivered import list_deliveries
from tipcoder.services.projects import OpenProject, close_project, open_stored_project
from tipcoder.services.taxonomies.proposals import propose_term
from tipcoder.services.taxonomies.terms import uses
from tipcoder.storage.coding.exports import list_terms
from tipcoder.storage.taxonomies import load_taxonomy


@pytest.fixture
def region(address: str) -> str:
    """The address of a regional project without deliveries."""
    close_project(create_regional_store(address, "Region", plan_of(None, "SRB").target))
    return address


def test_an_older_plan_does_not_undo_a_newer_delivery(region: str) -> None:
    mine, theirs = open_stored_project(region), open_stored_project(region)
    older = plan_of(mine, "SRB older")
    stored(plan_of(theirs, "SRB", "MNE"), theirs)
    with pytest.raises(UserError, match="consolidation_stale"):
        stored(older, mine)
    assert len(list_cases(mine)) == 3
    assert {found.delivery.name for found in list_deliveries(mine)} == {"SRB.xlsx", "MNE.xlsx"}
    close_project(mine)
    close_project(theirs)


def test_of_two_plans_stored_at_once_one_is_refused_and_no_term_is_lost(region: str) -> None:
    projects = [open_stored_project(region) for _ in range(2)]
    plans = [plan_of(project, name) for project, name in zip(projects, ("SRB", "MNE"), strict=True)]
    together = threading.Barrier(2)
    refused: list[str] = []

    def work(plan: ConsolidationPlan, project: OpenProject) -> None:
        together.wait()
        try:
            stored(plan, project)
        except UserError as error:
            refused.append(error.code)

    people = [threading.Thread(target=work, args=pair) for pair in zip(plans, projects, strict=True)]
    for person in people:
        person.start()
    for person in people:
        person.join()
    assert refused == ["consolidation_stale"]
    for name, project in zip(("SRB", "MNE"), projects, strict=True):  # who was refused plans anew
        stored(plan_of(project, name), project)
    codes = load_taxonomy(projects[0].database, "means").by_code()
    assert {proposed_by("SRB"), proposed_by("MNE")} <= codes.keys()
    assert terms_without_taxonomy(projects[0]) == set()
    assert len(list_cases(projects[0])) == 3
    for project in projects:
        close_project(project)


def test_a_term_that_somebody_proposed_meanwhile_stays(region: str) -> None:
    mine, theirs = open_stored_project(region), open_stored_project(region)
    plan = plan_of(mine, "SRB")
    kept = propose_term(theirs, "means", {"en": "Proposed meanwhile"})
    stored(plan, mine)
    codes = load_taxonomy(theirs.database, "means").by_code()
    assert codes[kept.code].status is codes[proposed_by("SRB")].status is TermStatus.PROPOSED
    close_project(mine)
    close_project(theirs)


def test_terms_are_counted_and_merged_on_a_server(region: str) -> None:
    project = open_stored_project(region)
    stored(plan_of(project, "SRB"), project)
    assert uses(project, "means")[proposed_by("SRB")].answers == 1
    stored(plan_of(project, "MNE", **{proposed_by("SRB"): "merge:deception"}), project)
    assert proposed_by("SRB") not in {term for *_, term in list_terms(project.database)}
    assert finished(check_project(project, "en")) == ()
    close_project(project)
