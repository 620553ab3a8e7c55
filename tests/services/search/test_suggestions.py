"""Places suggested for answers, tried on what is known: the fictional codings, whose answers are proved."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.benchmarks.suggestions import recall, tries
from tests.support.demo import demo_project
from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import REGION, Country
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import OpenCoding, open_coding
from tipcoder.services.judgments.judgments import list_judgments, read_judgment
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.services.search import suggestions

FLOORS = {Country.ALB: 0.5, Country.MDA: 0.6, Country.MNE: 0.6, Country.MKD: 0.6, Country.SRB: 0.6}
"""Of the passages that prove answers, the share that must be among the first ten places, answered or not."""


@pytest.fixture
def coded(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OpenProject]:
    """The fictional cases of a country, coded as they ship."""
    project = demo_project(request.param, tmp_path / "a.tip")
    yield project
    close_project(project)


@pytest.mark.parametrize("coded", REGION, indirect=True)
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


@pytest.mark.parametrize("coded", REGION, indirect=True)
def test_other_leads_to_no_place_by_its_name_alone(coded: OpenProject) -> None:
    coding, judgment = first_case(coded)
    reading = suggestions.read_for_questions(coded, read_judgment(coded, judgment).pages, coding.coding.framework)
    asked_others = 0
    for ref in coding.live.refs():
        asked = suggestions.ask_places(coding, ref, "en")
        if asked is None or "other" not in asked.codes:
            continue
        asked_others += 1
        unanswered = replace(asked, chosen=frozenset(), names=())
        for place in suggestions.suggest_places(coded, unanswered, reading):
            assert asked.codes["other"] not in place.terms, ref.key
    assert asked_others > 5


@pytest.mark.parametrize("coded", [Country.SRB], indirect=True)
def test_choices_of_an_own_list_are_found_by_the_words_of_the_terms_that_mean_the_same(coded: OpenProject) -> None:
    coding, _ = first_case(coded)
    pages = ("Суд је утврдио чињенице. " * 40, "Окривљени М. М. ослобађа се од оптужбе да је врбовао оштећену.")
    reading = suggestions.read_for_questions(coded, pages, coding.coding.framework)
    asked = suggestions.ask_places(coding, Ref(coding.live.root, "first_instance_outcome"), "en")
    assert asked is not None
    first = suggestions.suggest_places(coded, replace(asked, chosen=frozenset()), reading)[0]
    assert first.start >= len(pages[0])
    assert asked.codes["acquitted"] in first.terms


@pytest.mark.parametrize("coded", [Country.MKD], indirect=True)
def test_places_with_a_date_come_first_where_a_date_is_asked_for(coded: OpenProject) -> None:
    coding, _ = first_case(coded)
    without = "Кривичното дело е сторено на начин што обвинетиот ја врбувал оштетената со ветување за работа."
    dated = "Кривичното дело е сторено во периодот од месец мај 2021 до 12.10.2021 година во Скопје."
    neutral = "Судот ги ценеше доказите поединечно и во нивната меѓусебна поврзаност. " * 30
    reading = suggestions.read_for_questions(coded, (f"{without} {neutral}", dated), coding.coding.framework)
    (key,) = [ref.key for ref in coding.live.refs_in(coding.live.root) if ref.key == "offence_start_date"]
    asked = suggestions.ask_places(coding, Ref(coding.live.root, key), "en")
    assert asked is not None
    first = suggestions.suggest_places(coded, asked, reading)[0]
    whole = "\f".join((f"{without} {neutral}", dated))
    assert "мај 2021" in whole[first.start : first.end]
    assert {"мај 2021", "12.10.2021"} <= {whole[start:end] for start, end in first.places}


def first_place(project: OpenProject, coding: OpenCoding, pages: tuple[str, ...], key: str) -> str:
    reading = suggestions.read_for_questions(project, pages, coding.coding.framework)
    asked = suggestions.ask_places(coding, Ref(coding.live.root, key), "en")
    assert asked is not None
    first = suggestions.suggest_places(project, replace(asked, chosen=frozenset()), reading)[0]
    return "\f".join(pages)[first.start : first.end]


@pytest.mark.parametrize("coded", [Country.MNE], indirect=True)
def test_court_number_and_date_come_from_the_heading(coded: OpenProject) -> None:
    coding, _ = first_case(coded)
    page = "CRNA GORA\nVIŠI SUD U P.\nK.br. 76/17\nP., 7.6.2018. godine\n\n" + (
        "Viši sud u P. je, po optužnici broj Kt 12/16 od 3.2.2016. godine, sudio i donio presudu 8.6.2018. godine. " * 9
    )
    assert first_place(coded, coding, (page,), "court") == "VIŠI SUD U P."
    assert first_place(coded, coding, (page,), "case_number") == "K.br. 76/17"
    assert first_place(coded, coding, (page,), "decision_date") == "7.6.2018"


@pytest.mark.parametrize(
    ("coded", "notice"),
    [
        (Country.MNE, "Pravna pouka: protiv ove presude dozvoljena je žalba u roku od 8 dana od dana prijema."),
        (Country.ALB, "Kundër këtij vendimi lejohet apel brenda 15 ditëve nga e nesërmja e shpalljes."),
    ],
    indirect=["coded"],
)
def test_the_notice_on_appeal_bears_on_whether_the_judgment_is_final(coded: OpenProject, notice: str) -> None:
    coding, _ = first_case(coded)
    facts = {
        Country.MNE: "Sud je cijenio dokaze i iskaze svjedoka. ",
        Country.ALB: "Gjykata vlerësoi provat një nga një. ",
    }
    assert coded.project.country is not None
    pages = (facts[coded.project.country] * 30, notice)
    assert first_place(coded, coding, pages, "is_final") == notice


@pytest.mark.parametrize("coded", [Country.MNE], indirect=True)
def test_beating_with_objects_points_to_physical_violence(coded: OpenProject) -> None:
    coding, _ = first_case(coded)
    beaten = "Kada ne bi donijela dovoljno, tukao ju je kaišem i kablom po leđima."
    pages = ("Sud je cijenio dokaze i iskaze svjedoka. " * 30, beaten)
    assert first_place(coded, coding, pages, "control_methods") == beaten


@pytest.mark.parametrize("coded", [Country.SRB], indirect=True)
def test_one_place_is_not_the_first_for_three_questions_in_a_row(coded: OpenProject) -> None:
    coding, judgment = first_case(coded)
    reading = suggestions.read_for_questions(coded, read_judgment(coded, judgment).pages, coding.coding.framework)
    asked = suggestions.ask_places(coding, Ref(coding.live.root, "control_methods"), "en")
    assert asked is not None
    before = suggestions.suggest_places(coded, asked, reading)
    place = (before[0].start, before[0].end)
    assert suggestions.suggest_places(coded, asked, reading, (place,)) == before
    after = suggestions.suggest_places(coded, asked, reading, (place, place))
    assert after == (before[1], before[0], *before[2:])


@pytest.mark.parametrize("coded", [Country.SRB], indirect=True)
def test_what_is_no_question_is_not_asked(coded: OpenProject) -> None:
    coding, _ = first_case(coded)
    assert suggestions.ask_places(coding, Ref(coding.live.root, "victims"), "en") is None
    assert suggestions.ask_places(coding, Ref(coding.live.root, ""), "en") is None


def first_case(project: OpenProject) -> tuple[OpenCoding, str]:
    case = list_cases(project)[0]
    (judgment,) = list_judgments(project, case.id)
    return open_coding(project, case.coding.id), judgment.id
