"""Roles of a mock trial learn what they need to play it, and nothing that a court found."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.demo import demo_project
from tests.support.exercises import approve_with_neutral_facts, exercise_of, trained_project
from tests.support.steps import finished
from tests.support.word_reports import words_of
from tipcoder.services.briefs.exercise import set_exercise
from tipcoder.services.briefs.exercise_checks import outcome_words
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.services.workshop.making import make_workshop

TRIAL = "mock_trials/case_01"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = trained_project(tmp_path / "MKD.tip")
    yield opened
    close_project(opened)


def test_secret_instructions_and_words_of_a_witness_stand_in_the_file_of_their_role_alone(
    project: OpenProject, tmp_path: Path
) -> None:
    case = list_cases(project)[0].id
    texts = [["text", "secret_defence", "", "en", "Doubt the first date."], ["text", "witness_E1", "", "en", "I ran."]]
    exercise = set_exercise(project, case, texts)
    approve_with_neutral_facts(project, exercise, "en")
    finished(make_workshop(project, tmp_path / "pack", "en"))
    for words, file in (("Doubt the first date.", "3_defence.docx"), ("I ran.", "6_witnesses.docx")):
        found = {path.name for path in (tmp_path / "pack" / TRIAL).glob("*.docx") if words in words_of(path)}
        assert found == {file}


def test_the_defence_is_not_told_to_argue_for_the_offence_that_is_charged(project: OpenProject, tmp_path: Path) -> None:
    """The third case of Macedonia was requalified, and a later decision came back to the charge."""
    approve_with_neutral_facts(project, exercise_of(project, 3), "en")
    finished(make_workshop(project, tmp_path / "pack", "en", [list_cases(project)[2].id]))
    told = words_of(tmp_path / "pack" / TRIAL / "3_defence.docx")
    assert "Mediation in or exploitation of prostitution" in told
    assert "Trafficking in adults" not in told


def test_a_role_is_not_told_what_the_court_found_of_persons_and_other_offences(
    project: OpenProject, tmp_path: Path
) -> None:
    """In the second case of Macedonia the court compared with no other offence, and found what the person did."""
    approve_with_neutral_facts(project, exercise_of(project, 2), "en")
    made = finished(make_workshop(project, tmp_path / "pack", "en", [list_cases(project)[1].id]))
    told = {name: words_of(tmp_path / "pack" / name) for name in made.files if re.search(r"/[1-8]_\w+\.docx", name)}
    found = ("Recruiter", "Controller or guard", "Exploiter", "compared with no other offence")
    assert [(name, words) for name, text in told.items() for words in found if words in text] == []
    assert "Nothing is noted" in told[f"{TRIAL}/3_defence.docx"].partition("Offences that you may argue")[2][:60]
    line = told[f"{TRIAL}/1_facts.docx"]
    assert line.index("first act") < line.index("last act") < line.index("investigation opened")


def test_the_defence_argues_for_no_offence_that_is_charged_besides(tmp_path: Path) -> None:
    """In the second case of Moldova the court tells trafficking from an offence that is charged, too."""
    project = demo_project("MDA", tmp_path / "MDA.tip")
    approve_with_neutral_facts(project, exercise_of(project, 2), "en")
    finished(make_workshop(project, tmp_path / "pack", "en", [list_cases(project)[1].id]))
    close_project(project)
    assert "Sexual exploitation of a child" not in words_of(tmp_path / "pack" / TRIAL / "3_defence.docx")


def test_what_speaks_for_a_person_tells_nothing_that_a_court_found_of_the_offence(tmp_path: Path) -> None:
    """In the first case of Montenegro it mitigated that the exploitation did not come about."""
    project = demo_project("MNE", tmp_path / "MNE.tip")
    approve_with_neutral_facts(project, exercise_of(project, 1), "en")
    finished(make_workshop(project, tmp_path / "pack", "en", [list_cases(project)[0].id]))
    close_project(project)
    told = words_of(tmp_path / "pack" / TRIAL / "3_defence.docx")
    assert "Custom or tradition" in told
    assert "Exploitation did not come about" not in told


def test_evidence_of_the_sentence_proves_nothing_in_a_trial(tmp_path: Path) -> None:
    """The second case of Moldova has an expert on the damage, who was heard on the sentence, too."""
    project = demo_project("MDA", tmp_path / "MDA.tip")
    approve_with_neutral_facts(project, exercise_of(project, 2), "en")
    made = finished(make_workshop(project, tmp_path / "pack", "en", [list_cases(project)[1].id]))
    close_project(project)
    told = {name: words_of(tmp_path / "pack" / name) for name in made.files if re.search(r"/[1-8]_\w+\.docx", name)}
    assert "Damage or proceeds" in told[f"{TRIAL}/7_exhibits.docx"]
    clean = "No previous convictions"  # of the person, and not of this case
    assert {name: found for name, text in told.items() if (found := outcome_words(text.replace(clean, "")))} == {}
