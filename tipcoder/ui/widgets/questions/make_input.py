"""Which input a question is answered with."""

from PySide6.QtWidgets import QWidget

from tipcoder.framework.form import Question, QuestionType
from tipcoder.ui.widgets.questions.answer_input import AnswerInput
from tipcoder.ui.widgets.questions.check_list_input import CheckListInput
from tipcoder.ui.widgets.questions.date_input import DateInput
from tipcoder.ui.widgets.questions.number_input import NumberInput
from tipcoder.ui.widgets.questions.radio_input import RadioInput
from tipcoder.ui.widgets.questions.rank_input import RankInput
from tipcoder.ui.widgets.questions.search_select_input import SearchSelectInput
from tipcoder.ui.widgets.questions.shown_value import ShownValue
from tipcoder.ui.widgets.questions.text_input import TextInput
from tipcoder.ui.widgets.questions.unsupported_input import UnsupportedInput

MOST_RADIOS = 7
"""Up to this many choices are radio buttons; more are searched."""


def make_input(question: Question, choices: int, parent: QWidget) -> AnswerInput | None:
    """Return the input for a question whose list has `choices` choices; None for a note, which only says something."""
    if question.calculate:
        return ShownValue(parent)
    match question.type:
        case QuestionType.CALCULATE:
            return ShownValue(parent)
        case QuestionType.UNSUPPORTED:
            return UnsupportedInput(parent)
        case QuestionType.NOTE:
            return None
        case QuestionType.INTEGER | QuestionType.DECIMAL:
            return NumberInput(parent, whole=question.type is QuestionType.INTEGER)
        case QuestionType.DATE:
            return DateInput(parent)
        case QuestionType.SELECT_ONE:
            return RadioInput(parent) if choices <= MOST_RADIOS else SearchSelectInput(parent)
        case QuestionType.SELECT_MULTIPLE:
            return CheckListInput(parent)
        case QuestionType.RANK:
            return RankInput(parent)
    return TextInput(parent, many_lines="multiline" in question.appearance.split())
