"""Converts the answer to a question for the question as a newer version asks it.

Values that no type can lose stay or are rewritten: any value as text, an integer as a decimal, one choice as several, a
whole decimal as an integer, a text that is a number, a date or a code of the list as just that. Where only a part fits
(some of several choices, the day of a moment), the part is the answer and the whole is retired.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.form.question_types import QuestionType, ValueKind
from tipcoder.framework.versions.choice_matching import ANY, ChoiceMatching, match_terms

_INTEGER = re.compile(r"[+-]?\d+(?:\.0*)?")
_DECIMAL = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?")
_MOMENT = re.compile(rf"(\d{{4}}-\d\d-\d\d)T{_TIME.pattern}")


@dataclass(frozen=True, slots=True)
class Fitted:
    """Result of a conversion: None for no answer. `is_whole`: nothing of it is lost."""

    answer: Answer | None
    is_whole: bool


GONE = Fitted(None, False)


def is_safe_change(old: QuestionType, new: QuestionType) -> bool:
    """Return whether every answer of a type is one of another."""
    if new is old or new.holds is ValueKind.TEXT:
        return True
    is_wider_list = old.is_select and new.is_multiple and not new.kind.is_ordered
    return is_wider_list or (old.is_number and new.is_number and not new.kind.is_whole)


def may_lose(old: Question, new: Question, terms: ChoiceMatching) -> bool:
    """Return whether there can be an answer to the older question of which something does not fit the newer one."""
    if not (old.is_answered_by_person and new.is_answered_by_person) or set(old.states) - set(new.states):
        return True
    if new.type.is_select:
        return terms.known is not None or (old.type.is_multiple and not new.type.is_multiple)
    return not is_safe_change(old.type, new.type)


def terms_of(old: Question, new: Question, old_form: Form, new_form: Form) -> ChoiceMatching:
    """Return what became of the choices of a question. One that was not chosen from a list gets what the list has."""
    if not new.type.is_select or new.choices_from:
        return ANY
    before = old_form.choices.get(old.choices, ()) if old.type.is_select else ()
    return match_terms(before, new_form.choices.get(new.choices, ()))


def fit(answer: Answer, old: Question, new: Question, terms: ChoiceMatching) -> Fitted:
    """Return what an answer becomes in the newer question."""
    if not new.is_answered_by_person or not old.is_answered_by_person:
        return GONE
    if answer.state not in new.states:
        return GONE
    if answer.state is not AnswerState.ANSWERED:
        return Fitted(answer, True)
    if new.type.is_select:
        return _chosen(answer.value, old.type, new.type, terms)
    if new.type is old.type or new.type.holds is ValueKind.TEXT:
        return Fitted(answer, True)
    if new.type.kind.is_whole:
        return _integer(answer.value)
    return _CONVERTERS[new.type.holds](answer.value) if new.type.holds in _CONVERTERS else GONE


def _chosen(value: str, old: QuestionType, new: QuestionType, terms: ChoiceMatching) -> Fitted:
    codes = value.split() if old.is_select else [value]
    found = [terms.now(code) if " " not in code else "" for code in codes]
    kept = list(dict.fromkeys(code for code in found if code))
    if not kept or (not new.is_multiple and len(kept) > 1):
        return GONE
    return Fitted(Answer(" ".join(kept)), all(found))


def _integer(value: str) -> Fitted:
    return Fitted(Answer(str(int(value.partition(".")[0]))), True) if _INTEGER.fullmatch(value) else GONE


def _like(pattern: re.Pattern[str]) -> Callable[[str], Fitted]:
    return lambda value: Fitted(Answer(value), True) if pattern.fullmatch(value) else GONE


def _date(value: str) -> Fitted:
    moment = _MOMENT.fullmatch(value)
    return Fitted(Answer(moment[1]), False) if moment else _like(_DATE)(value)


_CONVERTERS: Mapping[ValueKind, Callable[[str], Fitted]] = {
    ValueKind.NUMBER: _like(_DECIMAL),
    ValueKind.DATE: _date,
    ValueKind.TIME: _like(_TIME),
    ValueKind.DATE_TIME: _like(_MOMENT),
}
