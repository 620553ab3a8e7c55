"""A random project brought to a random version and on to another: no answer is lost, and the file stays sound.

Some seconds for a dozen examples: each is a real project, upgraded twice and exported.
A failure is not made smaller: that would take minutes.
"""

import random
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from tests.support.random_surveys import CHOICES, VALUES, surveys
from tests.support.read_back import rows
from tests.support.versions import exported, make, upgraded
from tests.support.xlsforms import workbook
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.edits import AddRows, SetAnswer
from tipcoder.framework.engine.editing import add_row
from tipcoder.framework.form.form import Form
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.services.upgrading import retired_answers
from tipcoder.storage.file.integrity import check_database

UNCLEAR = Answer(state=AnswerState.UNCLEAR)
Answers = Counter[tuple[str, str, str]]


def answers_of(project: OpenProject) -> Answers:
    """Return (row, value, state) of all answers that persons gave, whatever their questions are called."""
    query = "SELECT row_id, value, state FROM answer WHERE NOT calculated"
    with project.database.session() as session:
        return Counter((row, value, state) for row, value, state in session.execute(text(query)).all())


def answer_all(project: OpenProject, form: Form, chance: random.Random) -> None:
    coding = open_coding(project, add_case(project).coding.id)
    ahead = [(coding.live.root, "")]
    for row, roster in ahead:
        for found in form.questions(roster):
            if found.is_answered_by_person:
                value = chance.choice(VALUES)
                may_be_unclear = AnswerState.UNCLEAR in found.states
                answer = UNCLEAR if value == "unclear" and may_be_unclear else Answer(value)
                apply_edit(coding, (SetAnswer(Ref(row, found.key), None, answer),))
        for parent, inner in form.rosters():
            if parent == roster:
                edit = add_row(coding.live, row, inner.key)
                apply_edit(coding, edit)
                ahead += [(added.rows[0].id, inner.key) for added in edit if isinstance(added, AddRows)]


@settings(max_examples=12, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(surveys(), surveys(), surveys(), st.randoms(use_true_random=False))
def test_no_version_loses_an_answer(first: Any, second: Any, third: Any, chance: random.Random) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = make(folder, workbook(first, CHOICES))
        try:
            answer_all(project, project.form, chance)
            for version in (workbook(second, CHOICES[:-1]), workbook(third, CHOICES)):
                before = answers_of(project)
                upgraded(project, version)
                assert before - answers_of(project) == Counter()
                assert check_database(project.database) == ()
            (case,) = rows(exported(project, folder / "out.xlsx"), "cases")
            with project.database.session() as session:
                (coding,) = session.scalars(text("SELECT id FROM coding")).all()
            told = [found for found in retired_answers(open_coding(project, coding)) if not found.rows]
            cells = Counter(str(cell) for column, cell in case.items() if "_retired" in column and cell is not None)
            for found in told:
                assert cells[found.answer.value or found.answer.state.value] or found.answer.value[:4].isdigit()
        finally:
            close_project(project)
