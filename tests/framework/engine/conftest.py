"""A coding at work, and the answers put into it."""

from datetime import date

from tests.support.xlsforms import YES_NO, Rows, form
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding

TODAY = date(2026, 1, 15)
NOT_STATED = Answer(state=AnswerState.NOT_STATED)


def top(key: str) -> Ref:
    return Ref("root", key)


def coding(*survey: dict[str, str], choices: Rows = YES_NO) -> LiveCoding:
    return LiveCoding(form(*survey, choices=choices), "root", today=TODAY)


def put(live: LiveCoding, key: str, value: str | Answer | None, row: str = "root") -> frozenset[Ref]:
    answer = Answer(value) if isinstance(value, str) else value
    return live.apply(editing.set_answer(live, Ref(row, key), answer)).refs
