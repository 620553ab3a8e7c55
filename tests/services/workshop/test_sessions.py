"""Sessions say what they are for by what is in them, and tell who the parties are."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.approved_briefs import approve_all, type_all
from tests.support.demo import demo_project
from tipcoder.services.briefs.approving import approvals_of, approved_content
from tipcoder.services.briefs.drafts import BriefDrafts
from tipcoder.services.projects import close_project
from tipcoder.services.workshop.mock_trial import MockTrial
from tipcoder.services.workshop.pack_cases import PackCase
from tipcoder.services.workshop.sessions import SessionPlan, SessionSlides, plan_60, plan_half_day
from tipcoder.services.workshop.words import WorkshopWords


@pytest.fixture
def case(tmp_path: Path) -> Iterator[PackCase]:
    """The brief of the first case of Macedonia, approved."""
    project = demo_project("MKD", tmp_path / "MKD.tip")
    brief = type_all(project)
    approve_all(project, brief, "en")
    content = approved_content(brief, "en", approvals_of(project, (brief.case.id,))[brief.case.id, "en"])
    yield PackCase(1, brief.case.id, brief, content, frozenset())
    close_project(project)


@pytest.mark.parametrize("plan", [plan_60, plan_half_day])
def test_the_aim_of_a_session_names_no_cards_and_no_roles_that_it_has_not(
    case: PackCase, plan: Callable[..., SessionPlan]
) -> None:
    made = SessionSlides(plan([case], ()), BriefDrafts(case.brief.form, "en"), WorkshopWords("en"), ())
    (first, *_) = made.slides()
    aim = first.lines[0]
    assert "one case" in aim
    assert "card" not in aim
    assert "roles" not in aim


def test_a_case_study_names_defendants_by_what_they_are_charged_with(case: PackCase) -> None:
    told = dict(MockTrial(case, BriefDrafts(case.brief.form, "en"), WorkshopWords("en")).parties())
    assert list(told) == [*(f"Defendant {letter}" for letter in "ABCD"), "Victim V1", "Victim V2"]
    assert told["Defendant A"] == "Charge: Trafficking in children"
