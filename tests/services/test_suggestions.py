"""Places suggested for answers, tried on what is known: the fictional codings, whose answers are proved."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks.suggestions import recall, tries
from tests.support.new_projects import new_project
from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import Country
from tipcoder.services import suggestions
from tipcoder.services.cases import add_case_of, list_cases
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.demo.demo_codings import coding_edit, evidence_edit, judgment_files, read_coding, reference_edit
from tipcoder.services.judgments.judgments import list_judgments, read_judgment
from tipcoder.services.projects import NewProject, OpenProject, close_project

FLOORS = {Country.ALB: 0.5, Country.MDA: 0.6, Country.MNE: 0.6, Country.MKD: 0.6, Country.SRB: 0.6}
"""Of the passages that prove answers, the share that must be among the first ten places, answered or not."""


@pytest.fixture
def coded(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OpenProject]:
    """The fictional cases of a country, coded as they ship."""
    project = new_project(NewProject(tmp_path / "a.tip", "A", request.param, "A-01", "four fictional words here"))
    for file in judgment_files(request.param):
        coding = open_coding(project, add_case_of(project, file).coding.id)
        (judgment,) = list_judgments(project, coding.coding.case)
        shipped, pages = read_coding(file), read_judgment(project, judgment.id).pages
        apply_edit(coding, coding_edit(coding.live.form, coding.live.root, shipped))
        apply_edit(coding, reference_edit(coding.live, shipped))
        apply_edit(coding, evidence_edit(coding.live, shipped, judgment.id, pages))
    yield project
    close_project(project)


@pytest.mark.parametrize("coded", list(Country), indirect=True)
def test_most_passages_that_prove_answers_are_among_the_first_ten_places(coded: OpenProject) -> None:
    assert coded.project.country is not None
    floor = FLOORS[coded.project.country]
    without, answered = tries(coded)
    assert len(without) > 40
    assert recall(without, 10) >= floor
    assert recall(answered, 10) >= floor


@pytest.mark.parametrize("coded", [Country.SRB], indirect=True)
def test_a_place_says_which_terms_it_may_be_about_in_the_language_of_the_person(coded: OpenProject) -> None:
    coding, judgment = first_case(coded)
    pages = read_judgment(coded, judgment).pages
    reading = suggestions.read_for_questions(coded, pages, coding.coding.framework)
    asked = suggestions.ask_places(coding, Ref(coding.live.root, "control_methods"), "en")
    assert asked is not None
    places = suggestions.suggest_places(coded, asked, reading)
    assert "Threats of exposure and shame" in asked.codes.values()
    assert {term for place in places for term in place.terms} <= {*asked.codes.values(), ""}
    whole = "\f".join(pages)
    assert any("снимке" in whole[place.start : place.end] for place in places[:5])
    assert all(place.start <= start < end <= place.end for place in places for start, end in place.places)


@pytest.mark.parametrize("coded", [Country.SRB], indirect=True)
def test_what_is_no_question_is_not_asked(coded: OpenProject) -> None:
    coding, _ = first_case(coded)
    assert suggestions.ask_places(coding, Ref(coding.live.root, "victims"), "en") is None
    assert suggestions.ask_places(coding, Ref(coding.live.root, ""), "en") is None


def first_case(project: OpenProject) -> tuple[OpenCoding, str]:
    case = list_cases(project)[0]
    (judgment,) = list_judgments(project, case.id)
    return open_coding(project, case.coding.id), judgment.id
