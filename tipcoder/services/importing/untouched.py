"""Tells cases of a workbook that say what the project would export now, without putting their codings to work."""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set

from tipcoder.domain.answers import Answer
from tipcoder.domain.import_plan import CellFate, ImportCounts, RowFate
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.exchange.row_references import Source
from tipcoder.services.importing.case import CasePlan
from tipcoder.services.importing.cells import fate_untouched, fate_withheld
from tipcoder.services.importing.rows import QuestionIndex, has_own_order

Fates = Iterator[CellFate | None]


def untouched_case(
    case: CaseRecord,
    stored: CaseRecord,
    incoming: DeliveryReading,
    index: QuestionIndex,
    key_of: Callable[[str], str],
    noted: Set[tuple[str, int]],
) -> CasePlan | None:
    """Return the plan of a case that says what the project would export now, None if it may say anything else.

    `noted` are the rows, by (sheet, line), with cells of which the reader says something.
    """
    (root,), counts = stored[""], ImportCounts()
    keys = {root.row_id: key_of(root.case_id)}
    for roster, rows in stored.items():
        if roster:
            keys |= {row.row_id: key_of(row.row_id) for row in rows}
    rosters = {roster for roster in {*case, *stored} if roster in incoming.rosters or roster in case}
    for roster in rosters:
        pairs = _pairs(case.get(roster, ()), stored.get(roster, ()), keys, has_order=has_own_order(incoming))
        if pairs is None:
            return None
        questions = frozenset(incoming.questions(roster))
        for came, row in pairs:
            counts.rows[RowFate.KNOWN] += 1
            if _is_alike(came, row, questions) and (came.sheet, came.line) not in noted:
                counts.cells[CellFate.UNCHANGED] += len(questions)
                continue
            fates = list(_fates(came, row, stored, keys, incoming, index))
            known = [fate for fate in fates if fate is not None]
            if len(known) < len(fates):
                return None
            counts.cells.update(known)
    return CasePlan(root.case_id, root.row_id, root.framework_id, (), (), (), counts)


def _is_alike(came: RowRecord, stored: RowRecord, questions: Set[str]) -> bool:
    """Return whether a row has the same answers to all questions of a workbook: most do, letter by letter."""
    if stored.answers.keys() <= questions:
        return came.answers == stored.answers
    return came.answers == {key: answer for key, answer in stored.answers.items() if key in questions}


def _pairs(
    came: Sequence[RowRecord], stored: Sequence[RowRecord], keys: Mapping[str, str], *, has_order: bool
) -> list[tuple[RowRecord, RowRecord]] | None:
    """Return the rows of a roster with what the project has of them, None if they are not the same rows as there."""
    by_key = {keys[row.row_id]: row for row in stored}
    if len(came) != len(by_key) or {row.row_id for row in came} != by_key.keys():
        return None
    pairs = [(row, by_key[row.row_id]) for row in came]
    for row, there in pairs:
        parent = keys.get(there.parent_id) if there.parent_id else None
        if there.parent_id and (row.parent_id or row.case_id) != parent:
            return None
    if not has_order:
        return pairs
    places = [(there.parent_id or "", row.position, there.position) for row, there in pairs]
    return pairs if sorted(places) == sorted(places, key=lambda place: (place[0], place[2])) else None


def _fates(
    came: RowRecord,
    stored: RowRecord,
    case: CaseRecord,
    keys: Mapping[str, str],
    incoming: DeliveryReading,
    index: QuestionIndex,
) -> Fates:
    for key in incoming.questions(came.roster):
        place, address = (came.roster, key), (came.sheet, came.line, key)
        now, there, reduce = came.answers.get(key), stored.answers.get(key), index.reduced.get(place)
        if address in incoming.contradicted or address in incoming.unread:
            yield None
            continue
        if address in incoming.withheld:
            fate = fate_withheld(there, reduce)
            yield None if fate is CellFate.REFUSED else fate
            continue
        if now is None and not index.questions[place].is_answered_by_person:
            there = None
        if place in index.sources and now != there:
            there = with_keys(there, case, index.sources[place], keys)
        yield fate_untouched(index.questions[place], now, there, reduce)


def with_keys(answer: Answer | None, case: CaseRecord, source: Source, keys: Mapping[str, str]) -> Answer | None:
    """Return an answer that refers to rows by their values with the keys that these have in a workbook."""
    if answer is None or not answer.value:
        return answer
    found = {
        value.value: keys[row.row_id]
        for row in case.get(source.roster, ())
        if (value := row.answers.get(source.question)) is not None and value.value
    }
    return Answer(" ".join(found.get(token, token) for token in answer.value.split()))
