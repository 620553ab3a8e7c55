"""Brings the answers of cases to what a workbook that crosses a border says of them."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from tipcoder.domain.answers import Answer
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.exchange.privacy.delivered_form import with_groups
from tipcoder.exchange.privacy.proposals import codes_for_others, in_calculated, proposals, without_words
from tipcoder.exchange.privacy.release_plan import keyed_with
from tipcoder.exchange.reading.columns import plan_reading
from tipcoder.framework.form.form import Choice, Form
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.services.release.request import ExportRequest


def _in_list(value: str, codes: Mapping[str, str]) -> str:
    return " ".join(codes.get(code, code) for code in value.split())


def _with_codes(form: Form, codes: Mapping[str, Mapping[str, str]]) -> Form:
    """Return a form whose terms have the codes that a workbook gives them."""

    def choice(found: Choice, own: Mapping[str, str]) -> Choice:
        parent = found.columns.get("parent", "")
        return replace(
            found, code=own.get(found.code, found.code), columns={**found.columns, "parent": own.get(parent, parent)}
        )

    lists = {name: tuple(choice(found, own) for found in form.choices[name]) for name, own in codes.items()}
    return replace(form, choices={**form.choices, **lists}) if lists else form


class CaseReducer:
    """Brings cases to what a workbook that crosses a border says of them. `form` has its terms as they are there."""

    def __init__(self, form: Form, request: ExportRequest, secret: bytes) -> None:
        self._reduced = plan_reading(request.release(form)).reduced
        codes = codes_for_others(form, keyed_with(secret))
        self.in_calculated = in_calculated(codes)
        self._renamed = {
            (roster, question.key): partial(_in_list, codes=codes[question.choices])
            if question.choices in codes
            else self.in_calculated
            for roster, question in form.all_questions()
            if question.choices in codes or question.type.holds is ValueKind.CALCULATED
        }
        shown = proposals(form).keys() if request.with_proposals else ()
        self.form = with_groups(_with_codes(without_words(form, shown, request.captions), codes))

    def of(self, case: CaseRecord) -> CaseRecord:
        """Return a case as it leaves."""
        return {roster: [self._row(row) for row in rows] for roster, rows in case.items()}

    def named(self, case: CaseRecord) -> CaseRecord:
        """Return a case with all that is stored of it, in which proposed terms are called what they are elsewhere."""
        return {roster: [self._named(row) for row in rows] for roster, rows in case.items()}

    def _row(self, row: RowRecord) -> RowRecord:
        answers: dict[str, Answer] = {}
        for key, answer in row.answers.items():
            reduce = self._reduced.get((row.roster, key))
            left = None if reduce is None else reduce(answer)
            if left is not None:
                answers[key] = left
        return self._named(replace(row, answers=answers))

    def _named(self, row: RowRecord) -> RowRecord:
        answers = {
            key: answer
            if (named := self._renamed.get((row.roster, key))) is None
            else replace(answer, value=named(answer.value))
            for key, answer in row.answers.items()
        }
        return replace(row, answers=answers)
