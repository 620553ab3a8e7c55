"""Steps of practice are found done in the coding itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.steps import finished
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.framework.engine.editing import add_row, set_answer
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding, undo
from tipcoder.services.demo.demo import practice_project
from tipcoder.services.evidence import mark_passage
from tipcoder.services.judgments.judgments import list_judgments, read_judgment
from tipcoder.services.practice import STEPS, first_open
from tipcoder.services.projects import close_project


@pytest.fixture
def coding(tmp_path: Path) -> Iterator[OpenCoding]:
    project = finished(practice_project(tmp_path / "SRB.tip", "sr"))
    yield open_coding(project, list_cases(project)[0].coding.id)
    close_project(project)


def test_a_new_case_begins_with_the_first_step(coding: OpenCoding) -> None:
    assert first_open(coding, frozenset()) == next(iter(STEPS))
    assert first_open(coding, frozenset(STEPS)) == ""


def test_each_step_is_done_by_what_it_asks_for(coding: OpenCoding) -> None:
    root, form = coding.live.root, coding.form
    asked = [
        Ref(root, question.key)
        for question in form.questions("")
        if question.is_answered_by_person
        and question.type.is_select
        and coding.live.is_relevant(Ref(root, question.key))
    ]
    code = coding.live.choices(asked[0])[0].code
    document = list_judgments(coding.project, coding.coding.case)[0].id
    roster = next(key for key, above in form.parents().items() if not above)

    apply_edit(coding, set_answer(coding.live, asked[0], Answer(code)))
    assert first_open(coding, frozenset()) == "evidence"
    mark_passage(coding, asked[0], document, read_judgment(coding.project, document).pages, 0, 20)
    assert first_open(coding, frozenset()) == "state"
    apply_edit(coding, set_answer(coding.live, asked[1], Answer(state=AnswerState.UNCLEAR)))
    assert first_open(coding, frozenset()) == "row"
    apply_edit(coding, add_row(coding.live, root, roster))
    assert first_open(coding, frozenset()) == "undo"
    undo(coding)
    assert STEPS["undo"](coding)
    assert first_open(coding, frozenset({"row"})) == ""
