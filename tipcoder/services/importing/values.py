"""Whether two answers say the same, and whether a question can have an answer: for what comes in a workbook."""

import re
from collections.abc import Callable, Hashable, Mapping
from decimal import Decimal

from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.folding import fold
from tipcoder.domain.import_plan import CellFate, Reason
from tipcoder.domain.typed_values import is_iso_date
from tipcoder.exchange.reading.columns import Reduce
from tipcoder.exchange.reading.values import precision_of
from tipcoder.exchange.workbook.labels import plain_text
from tipcoder.framework.form.form import Form, Question, QuestionType

_INTEGER = re.compile(r"[+-]?[0-9]+")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?")


def same(question: Question, left: Answer | None, right: Answer | None) -> bool:
    """Whether two answers say the same, whichever way a workbook wrote the one: `1.50` and `1.5`, `a b` and `b a`."""
    if left == right:
        return True
    if left is None or right is None or left.state is not right.state:
        return False
    return _plain(question, left.value) == _plain(question, right.value)


def fate_untouched(
    question: Question, came: Answer | None, here: Answer | None, reduce: Reduce | None
) -> CellFate | None:
    """Return the fate of a cell that changes nothing, None for one that says something else than the project does.

    `reduce` gives what the workbook says of the project's answer, None where it says all.
    """
    if same(question, came, here) or (came is None and _is_unseen(question, here)):
        return CellFate.UNCHANGED
    if reduce is None or here is None or not same(question, came, reduce(here)):
        return None
    return CellFate.UNCHANGED if question.type is QuestionType.DATE else CellFate.COARSE


def fate_withheld(answer: Answer | None, reduce: Reduce | None) -> CellFate:
    """Return the fate of a cell that says no more than that there is an answer: refused if it held one.

    `answer` is the project's when the workbook was written. A text that a person reads over was left out.
    """
    if reduce is None:
        return CellFate.LEFT_OUT
    is_emptied = answer is not None and bool(answer.value) and reduce(answer) is not None
    return CellFate.REFUSED if is_emptied else CellFate.COARSE


def fault_of(question: Question, answer: Answer | None, form: Form) -> Reason | None:
    """Return why a question cannot have an answer, whatever the others are; None if it can."""
    if not question.is_answered_by_person:
        return Reason.LOCKED
    if answer is None:
        return None
    if answer.state not in question.states:
        return Reason.STATE_NOT_ALLOWED
    if answer.state is not AnswerState.ANSWERED:
        return None
    if question.type.is_select:
        return _fault_of_codes(question, answer.value, form)
    return Reason.WRONG_TYPE if not _FITS.get(question.type, bool)(answer.value) else None


def repeats(question: Question, answer: Answer | None, text: str, form: Form) -> bool:
    """Whether a text is what stands beside an answer: its label in any language, or how exact a date is."""
    if answer is None or not answer.value:
        return False
    if question.type is QuestionType.DATE:
        return precision_of(text) == {4: "year", 7: "month"}.get(len(answer.value), "day")
    labels = {choice.code: choice.label for choice in form.choices.get(question.choices, ())}
    codes = answer.value.split()
    said = (
        "; ".join(plain_text(labels[code], language) if code in labels else code for code in codes)
        for language in form.languages or ("",)
    )
    return any(fold(words[: len(text.rstrip("…"))]) == fold(text.rstrip("…")) for words in said)


def _fault_of_codes(question: Question, value: str, form: Form) -> Reason | None:
    codes = value.split()
    if question.type is QuestionType.SELECT_ONE and len(codes) != 1:
        return Reason.WRONG_TYPE
    known = {choice.code for choice in form.choices.get(question.choices, ())}
    return None if question.choices_from or known.issuperset(codes) else Reason.TERM_UNKNOWN


def _is_unseen(question: Question, here: Answer | None) -> bool:
    """Whether a workbook has no column for an answer: a state, of a question that allows none."""
    allows_none = all(state is AnswerState.ANSWERED for state in question.states)
    return here is not None and not here.value and allows_none


def _plain(question: Question, value: str) -> Hashable:
    if question.type.is_number and _DECIMAL.fullmatch(value):
        return Decimal(value)
    if question.type is QuestionType.SELECT_MULTIPLE:
        return frozenset(value.split())
    return value.replace("\r\n", "\n").replace("\r", "\n").strip()


def _is_moment(value: str) -> bool:
    day, _, time = value.partition("T")
    return is_iso_date(day) and (not time or _TIME.fullmatch(time) is not None)


def _matches(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda value: pattern.fullmatch(value) is not None


_FITS: Mapping[QuestionType, Callable[[str], bool]] = {
    QuestionType.INTEGER: _matches(_INTEGER),
    QuestionType.DECIMAL: _matches(_DECIMAL),
    QuestionType.DATE: is_iso_date,
    QuestionType.TIME: _matches(_TIME),
    QuestionType.DATE_TIME: _is_moment,
}
