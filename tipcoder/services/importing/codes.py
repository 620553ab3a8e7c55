"""Proposed terms whose codes were hidden for a recipient, under their own codes again."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from tipcoder.domain.answers import Answer
from tipcoder.domain.import_plan import Incoming
from tipcoder.domain.records import RowRecord
from tipcoder.exchange.privacy.proposals import codes_for_others
from tipcoder.exchange.privacy.release_policy import own_keys
from tipcoder.framework.form.form import Form
from tipcoder.services.importing.rows import Asked


def with_own_codes(incoming: Incoming, asked: Asked, form: Form, key_of: Callable[[str], str]) -> Incoming:
    """Return what came with the codes that the project has; `key_of` is what hid them."""
    hidden = {} if key_of is own_keys else codes_for_others(form, key_of)
    if not hidden:
        return incoming
    codes = {name: {shown: code for code, shown in found.items()} for name, found in hidden.items()}
    lists = {place: codes[question.choices] for place, question in asked.questions.items() if question.choices in codes}
    cases = tuple(
        {roster: tuple(_row(row, lists) for row in rows) for roster, rows in case.items()} for case in incoming.cases
    )
    return replace(incoming, cases=cases)


def _row(row: RowRecord, lists: Mapping[tuple[str, str], Mapping[str, str]]) -> RowRecord:
    answers = {
        key: _answer(answer, lists[row.roster, key]) if (row.roster, key) in lists else answer
        for key, answer in row.answers.items()
    }
    return replace(row, answers=answers)


def _answer(answer: Answer, codes: Mapping[str, str]) -> Answer:
    return replace(answer, value=" ".join(codes.get(code, code) for code in answer.value.split(" ")))
