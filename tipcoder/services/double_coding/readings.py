"""Gives the codings of cases that do not count as records of cases, for what looks at all that leaves of persons."""

from collections.abc import Mapping, Sequence

from tipcoder.domain.answers import Ref
from tipcoder.domain.records import CaseRecord, RowRecord, case_of
from tipcoder.services.double_coding.coded_case import CodedCase
from tipcoder.services.double_coding.sheets import DoubleCodingSheets


def other_readings(found: DoubleCodingSheets) -> Mapping[str, Sequence[CaseRecord]]:
    """Return what the codings say that do not count, by the id of their case, as they were submitted."""
    return {
        case.id: [
            _record(case.id, coding)
            for place, coding in enumerate(case.codings.values())
            if place or case.id in found.settled
        ]
        for case in found.matched.cases
    }


def _record(case: str, coding: CodedCase) -> CaseRecord:
    root = coding.live.root
    children: dict[str | None, list[RowRecord]] = {}
    for row in coding.rows.by_id.values():
        children.setdefault(row.parent or root, []).append(_row(case, coding, row.id, row.parent or root, row.roster))
    return case_of(_row(case, coding, root, None, ""), children)


def _row(case: str, coding: CodedCase, row: str, parent: str | None, roster: str) -> RowRecord:
    live = coding.live
    refs = (Ref(row, question.key) for question in live.form.questions(roster))
    answers = {ref.key: answer for ref in refs if live.is_relevant(ref) and (answer := live.answer(ref)) is not None}
    return RowRecord(row_id=row, case_id=case, parent_id=parent, roster=roster, answers=answers)
