"""One's own coding of a practice case beside the model coding of its judgment."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.steps import finished
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.framework.engine.editing import set_answer
from tipcoder.languages.transliteration import has_cyrillic
from tipcoder.services.cases import add_case, list_cases, list_judgments, read_judgment
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding, undo
from tipcoder.services.demo.demo import code_as_shipped, practice_project
from tipcoder.services.practice import Feedback, FeedbackKind, FeedbackLine, compare_with_model, model_of
from tipcoder.services.projects import OpenProject, close_project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenProject]:
    project = finished(practice_project(tmp_path_factory.mktemp("practice") / "MKD.tip", "mk"))
    yield project
    close_project(project)


def coding_of(project: OpenProject, number: int) -> OpenCoding:
    return open_coding(project, list_cases(project)[number].coding.id)


def compared(coding: OpenCoding) -> Feedback:
    model = model_of(coding)
    assert model is not None
    return finished(compare_with_model(coding, model))


@pytest.fixture(scope="module")
def coded(project: OpenProject) -> OpenCoding:
    """The first case, coded as the model is."""
    coding = coding_of(project, 0)
    model = model_of(coding)
    assert model is not None
    code_as_shipped(coding, model)
    return coding


@pytest.mark.parametrize("language", ["sr-Latn", "en"])
def test_serbian_cases_are_practised_in_latin_letters_too(tmp_path: Path, language: str) -> None:
    project = finished(practice_project(tmp_path / "SRB-Latn.tip", language))
    try:
        coding = coding_of(project, 0)
        (judgment,) = list_judgments(project, coding.coding.case)
        assert not any(map(has_cyrillic, (project.project.name, *read_judgment(project, judgment.id).pages)))
        model = model_of(coding)
        assert model is not None
        code_as_shipped(coding, model)
        assert set(compared(coding).counts) == {FeedbackKind.FOUND}
    finally:
        close_project(project)


def line_of(feedback: Feedback, name: str) -> FeedbackLine:
    return next(line for line in feedback.lines if line.question is not None and line.question.name == name)


def first_selected(feedback: Feedback) -> FeedbackLine:
    """A line whose answer is one of several choices, proved by words of the judgment."""
    return next(
        line
        for line in feedback.lines
        if line.question is not None and line.question.type.is_select and line.passages and " " not in (line.own or " ")
    )


def test_an_empty_coding_has_missed_everything(project: OpenProject) -> None:
    feedback = compared(coding_of(project, 1))

    assert feedback.counts[FeedbackKind.FOUND] + feedback.counts[FeedbackKind.OTHERWISE] <= 3  # what begins by itself
    assert feedback.counts[FeedbackKind.ONLY_OWN] == 0
    assert feedback.counts[FeedbackKind.MISSED] > 30
    assert any(line.question is None and line.passages for line in feedback.lines), "rows that were missed"


def test_the_model_itself_has_missed_nothing(coded: OpenCoding) -> None:
    feedback = compared(coded)

    assert set(feedback.counts) == {FeedbackKind.FOUND}
    assert not any(line.lacks_passage for line in feedback.lines)


def test_an_answer_that_is_read_otherwise_is_told_with_the_words_of_the_judgment(coded: OpenCoding) -> None:
    line = first_selected(compared(coded))
    assert line.question is not None
    others = [choice.code for choice in coded.live.choices(line.ref) if choice.code != line.own]
    apply_edit(coded, set_answer(coded.live, line.ref, Answer(others[0])))

    now = line_of(compared(coded), line.question.name)

    assert (now.kind, now.own, now.model) == (FeedbackKind.OTHERWISE, others[0], line.own)
    assert now.passages
    undo(coded)


def test_an_answer_that_is_gone_was_missed_and_a_state_is_another_reading(coded: OpenCoding) -> None:
    line = first_selected(compared(coded))
    assert line.question is not None
    apply_edit(coded, set_answer(coded.live, line.ref, None))
    assert line_of(compared(coded), line.question.name).kind is FeedbackKind.MISSED
    undo(coded)

    apply_edit(coded, set_answer(coded.live, line.ref, Answer(state=AnswerState.UNCLEAR)))
    assert line_of(compared(coded), line.question.name).kind is FeedbackKind.OTHERWISE
    undo(coded)


def test_a_case_with_a_judgment_of_ones_own_has_no_model(project: OpenProject) -> None:
    case = add_case(project)
    assert model_of(open_coding(project, case.coding.id)) is None


def test_nothing_of_the_model_is_stored(project: OpenProject) -> None:
    coding = coding_of(project, 2)
    before = open_coding(project, coding.coding.id).last_change

    compared(coding)

    assert open_coding(project, coding.coding.id).last_change == before
