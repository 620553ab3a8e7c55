"""Choice of the input widget for a question."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.ui.widgets.inputs.answer_input import AnswerInput
from tipcoder.ui.widgets.inputs.check_list_input import CheckListInput, RankInput
from tipcoder.ui.widgets.inputs.date_input import DateInput
from tipcoder.ui.widgets.inputs.date_time_input import DateTimeInput
from tipcoder.ui.widgets.inputs.number_input import NumberInput
from tipcoder.ui.widgets.inputs.radio_input import RadioInput
from tipcoder.ui.widgets.inputs.read_only import CalculatedValue, UnsupportedInput
from tipcoder.ui.widgets.inputs.search_select_input import SearchSelectInput
from tipcoder.ui.widgets.inputs.text_input import TextInput
from tipcoder.ui.widgets.inputs.time_input import TimeInput

MOST_RADIOS = 7
"""Up to this many choices are radio buttons; more are searched."""


def make_input(question: Question, choices: int, parent: QWidget) -> AnswerInput | None:
    """Return the input for a question whose list has `choices` choices; None for one without a field of its own."""
    if question.calculate:
        return CalculatedValue(parent)
    return _INPUTS[question.type](question, choices, parent)


def _number(question: Question, _choices: int, parent: QWidget) -> AnswerInput:
    return NumberInput(parent, whole=question.type.kind.is_whole, in_months=question.is_in_months)


def _one_of_list(_question: Question, choices: int, parent: QWidget) -> AnswerInput:
    return RadioInput(parent) if choices <= MOST_RADIOS else SearchSelectInput(parent)


def _text(question: Question, _choices: int, parent: QWidget) -> AnswerInput:
    return TextInput(parent, many_lines="multiline" in question.appearance.split())


_INPUTS: dict[QuestionType, Callable[[Question, int, QWidget], AnswerInput | None]] = {
    QuestionType.TEXT: _text,
    QuestionType.INTEGER: _number,
    QuestionType.DECIMAL: _number,
    QuestionType.DATE: lambda _question, _choices, parent: DateInput(parent),
    QuestionType.TIME: lambda _question, _choices, parent: TimeInput(parent),
    QuestionType.DATE_TIME: lambda _question, _choices, parent: DateTimeInput(parent),
    QuestionType.SELECT_ONE: _one_of_list,
    QuestionType.SELECT_MULTIPLE: lambda _question, _choices, parent: CheckListInput(parent),
    QuestionType.RANK: lambda _question, _choices, parent: RankInput(parent),
    QuestionType.NOTE: lambda _question, _choices, _parent: None,
    QuestionType.ROSTER: lambda _question, _choices, _parent: None,
    QuestionType.CALCULATE: lambda _question, _choices, parent: CalculatedValue(parent),
    QuestionType.UNSUPPORTED: lambda _question, _choices, parent: UnsupportedInput(parent),
}


def make_long_text_input(parent: QWidget) -> TextInput:
    """Return the input of a text of several lines."""
    return TextInput(parent, many_lines=True)
