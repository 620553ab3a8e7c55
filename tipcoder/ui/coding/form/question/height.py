"""Height that a question will have once its parts are made: the scroll bar is nearly right before they are."""

from tipcoder.domain.answers import Ref
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.widgets.inputs.check_list_input import MANY
from tipcoder.ui.widgets.inputs.make_input import MOST_RADIOS

LINE, CHARACTER = 20, 7
MARGINS = 24
FIELD, MANY_LINES, CHOICE, EVIDENCE = 36, 88, 26, 34
NARROWEST = 200
BUTTONS = 150
"""Pixels of a heading that its buttons take."""


def expected_height(work: CodingWork, ref: Ref, question: Question, width: int) -> int:
    """Return about how high the block of a question will be in this width."""
    room = max(width, NARROWEST)
    texts = (work.text(question.label, ref), room - BUTTONS), (work.text(question.hint, ref), room)
    height = MARGINS + sum(_lines(text, broad) * LINE for text, broad in texts)
    return height + _input_height(work, question) + len(work.live.evidence(ref)) * EVIDENCE


def _input_height(work: CodingWork, question: Question) -> int:
    choices = len(work.live.form.choices.get(question.choices, ()))
    if question.type is QuestionType.NOTE:
        return 0
    if question.type in (QuestionType.SELECT_MULTIPLE, QuestionType.RANK):
        return FIELD if choices >= MANY else choices * CHOICE
    if question.type is QuestionType.SELECT_ONE and choices <= MOST_RADIOS:
        return choices * CHOICE
    return MANY_LINES if "multiline" in question.appearance.split() else FIELD


def _lines(text: str, room: int) -> int:
    return -(-len(text) * CHARACTER // max(room, 50))
