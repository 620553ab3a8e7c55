"""The columns of a question on the sheet of its level, and how an answer fills them.

| type | columns |
| --- | --- |
| select_one | code, `<name>_label` |
| select_multiple | codes, `<name>_label`; of up to 60, `<name>/<code>` for each: 1 chosen, 0 not, empty no answer |
| rows of a roster | the keys of the rows, `<name>_label` |
| date | a date, or text `2021` or `2021-03` where no more is known, and `<name>_precision`: day, month or year |
| date that leaves as its year | a whole number |
| integer, decimal, calculate | a number, or text where a number would not say the same |

Where a question allows states, `<name>_state` comes last: a state of `AnswerState`, empty where there is no answer.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.exchange.captions import Captions
from tipcoder.exchange.cells import Value
from tipcoder.exchange.labels import Labels
from tipcoder.exchange.naming import Names
from tipcoder.exchange.profiles import Leaving
from tipcoder.framework.form import Choice, Form, Question, QuestionType

_FIRST_EXCEL_DATE = date(1900, 3, 1)
"""Excel counts 29 February 1900, which never was: earlier dates would be a day off somewhere."""
_MOST_DIGITS = 15
_MOST_TERMS = 60
"""Terms of a list that get a column each: two hundred columns of countries help nobody."""
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,14}")
_DECIMAL = re.compile(r"-?[0-9]*\.?[0-9]*")
_LEADING_YEAR = re.compile(r"(\d{4})(?:-|$)")
_ISO_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
_PRECISION = {4: "year", 7: "month", 10: "day"}
_WIDTHS = {QuestionType.TEXT: 40, QuestionType.SELECT_ONE: 18, QuestionType.SELECT_MULTIPLE: 24}

Values = tuple[Value, ...]
Split = Callable[[str], Values]
"""Turns the value of an answer into the cells of its columns, without the one of its state."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet. `terms` names the range of the codes it may hold, `states` are words it may hold."""

    name: str
    label: str
    width: int = 14
    terms: str = ""
    states: tuple[str, ...] = ()


Made = tuple[tuple[Column, ...], Split]


@dataclass(frozen=True, slots=True)
class QuestionColumns:
    """The columns of one question. `fill` gives their values for an answer, `blank` those for none."""

    question: Question
    columns: tuple[Column, ...]
    fill: Callable[[Answer], Values]

    @property
    def blank(self) -> Values:
        """What stands in the columns of a question that has no answer."""
        return (None,) * len(self.columns)


@dataclass(frozen=True, slots=True)
class ColumnMaker:
    """Makes the columns of questions of one form, in one language. `ranges` name the terms of each list."""

    form: Form
    labels: Labels
    captions: Captions
    ranges: Mapping[str, str]

    def make(self, question: Question, name: str, leaving: Leaving, names: Names) -> QuestionColumns:
        """Return the columns of a question that leaves: `name`, and those derived from it.

        `names` are those of the sheet. The questions have theirs before anything is derived from one, so that a
        question keeps its name and a derived column gives way.
        """
        label = self.labels.give(question.label) or question.name
        if leaving is Leaving.YEAR:
            columns: tuple[Column, ...] = (Column(name, self.captions.year.format(question=label)),)
            split: Split = _year
        else:
            columns, split = self._of_type(question, name, label, names)
        has_state = question.is_answered_by_person and any(state != AnswerState.ANSWERED for state in question.states)
        fill = _filled(split, len(columns), has_state)
        if has_state:
            states = tuple(state.value for state in question.states)
            caption = self.captions.state.format(question=label)
            columns = (*columns, Column(names.give(f"{name}_state"), caption, 14, states=states))
        return QuestionColumns(question, columns, fill)

    def _of_type(self, question: Question, name: str, label: str, names: Names) -> Made:
        first = Column(name, label, _WIDTHS.get(question.type, 14))
        match question.type:
            case QuestionType.SELECT_ONE:
                return self._select_one(question, name, label, names)
            case QuestionType.SELECT_MULTIPLE | QuestionType.RANK:
                return self._select_multiple(question, name, label, names)
            case QuestionType.DATE:
                caption = self.captions.precision.format(question=label)
                return (first, Column(names.give(f"{name}_precision"), caption)), _date
            case QuestionType.INTEGER | QuestionType.DECIMAL | QuestionType.CALCULATE:
                return (first,), _NUMBERS[question.type]
            case _:
                return (first,), _text

    def _select_one(self, question: Question, name: str, label: str, names: Names) -> Made:
        known = {choice.code: (choice.code, self.labels.give(choice.label)) for choice in self._choices(question)}
        columns = (
            Column(name, self.captions.code.format(question=label), 18, self.ranges.get(question.choices, "")),
            Column(names.give(f"{name}_label"), label, 30),
        )
        return columns, lambda code: known.get(code) or (code, None)

    def _select_multiple(self, question: Question, name: str, label: str, names: Names) -> Made:
        known = {choice.code: self.labels.give(choice.label) for choice in self._choices(question)}
        apart = [code for code in known if len(known) <= _MOST_TERMS]
        columns = (
            Column(name, self.captions.code.format(question=label), 24),
            Column(names.give(f"{name}_label"), label, 40),
            *(
                Column(names.give(f"{name}/{code}"), self.captions.term.format(question=label, term=known[code]), 18)
                for code in apart
            ),
        )

        @lru_cache(maxsize=1024)
        def split(codes: str) -> Values:
            chosen = codes.split(" ")
            words = "; ".join(known.get(code) or code for code in chosen)
            return codes, words, *(int(code in chosen) for code in apart)

        return columns, split

    def _choices(self, question: Question) -> tuple[Choice, ...]:
        return self.form.choices.get(question.choices, ())


def _filled(split: Split, width: int, has_state: bool) -> Callable[[Answer], Values]:
    answered = (AnswerState.ANSWERED.value,) if has_state else ()
    blank = (None,) * width

    def fill(answer: Answer) -> Values:
        if answer.value:
            return split(answer.value) + answered
        return (*blank, answer.state.value) if has_state else blank

    return fill


def _text(value: str) -> Values:
    return (value,)


def _integer(value: str) -> Values:
    return (int(value) if _INTEGER.fullmatch(value) else value,)


def _decimal(value: str) -> Values:
    digits = value.lstrip("-0.").replace(".", "")
    if not _DECIMAL.fullmatch(value) or value in (".", "-", "-.") or len(digits) > _MOST_DIGITS:
        return (value,)
    number = float(value)
    return (int(number) if number.is_integer() else number,)


def _calculated(value: str) -> Values:
    number = _decimal(value)
    return number if str(number[0]) == value else (value,)


def _date(value: str) -> Values:
    precision = _PRECISION.get(len(value)) if _ISO_DATE.fullmatch(value) else None
    if precision == "day":
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return value, None
        return day if day >= _FIRST_EXCEL_DATE else value, precision
    return value, precision


def _year(value: str) -> Values:
    found = _LEADING_YEAR.match(value)
    return (int(found[1]) if found else None,)


_NUMBERS: dict[QuestionType, Split] = {
    QuestionType.INTEGER: _integer,
    QuestionType.DECIMAL: _decimal,
    QuestionType.CALCULATE: _calculated,
}
