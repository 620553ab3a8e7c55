"""Which input a question is answered with."""

from PySide6.QtWidgets import QWidget

from tipcoder.framework.form.form import Question, QuestionType
from tipcoder.ui.widgets.inputs.answer_input import AnswerInput
from tipcoder.ui.widgets.inputs.check_list_input import CheckListInput
from tipcoder.ui.widgets.inputs.date_input import DateInput
from tipcoder.ui.widgets.inputs.date_time_input import DateTimeInput
from tipcoder.ui.widgets.inputs.number_input import NumberInput
from tipcoder.ui.widgets.inputs.radio_input import RadioInput
from tipcoder.ui.widgets.inputs.rank_input import RankInput
from tipcoder.ui.widgets.inputs.search_select_input import SearchSelectInput
from tipcoder.ui.widgets.inputs.shown_value import ShownValue
from tipcoder.ui.widgets.inputs.text_input import TextInput
from tipcoder.ui.widgets.inputs.time_input import TimeInput
from tipcoder.ui.widgets.inputs.unsupported_input import UnsupportedInput

MOST_RADIOS = 7
"""Up to this many choices are radio buttons; more are searched."""


_BY_TYPE: dict[QuestionType, type[AnswerInput]] = {
    QuestionType.CALCULATE: ShownValue,
    QuestionType.UNSUPPORTED: UnsupportedInput,
    QuestionType.DATE: DateInput,
    QuestionType.TIME: TimeInput,
    QuestionType.DATE_TIME: DateTimeInput,
    QuestionType.SELECT_MULTIPLE: CheckListInput,
    QuestionType.RANK: RankInput,
}


def make_input(question: Question, choices: int, parent: QWidget) -> AnswerInput | None:
    """Return the input for a question whose list has `choices` choices; None for a note, which only says something."""
    if question.calculate:
        return ShownValue(parent)
    if question.type in _BY_TYPE:
        return _BY_TYPE[question.type](parent)
    match question.type:
        case QuestionType.NOTE:
            return None
        case QuestionType.INTEGER | QuestionType.DECIMAL:
            return NumberInput(parent, whole=question.type is QuestionType.INTEGER)
        case QuestionType.SELECT_ONE:
            return RadioInput(parent) if choices <= MOST_RADIOS else SearchSelectInput(parent)
    return TextInput(parent, many_lines="multiline" in question.appearance.split())
