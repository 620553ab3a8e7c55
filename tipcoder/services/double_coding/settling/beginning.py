"""Begins an agreed coding: with the rows that both sides have, and all that both answer alike."""

from collections.abc import Iterable, Mapping, Sequence

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import AddEvidence, AddRows, Edit, SetAnswer
from tipcoder.domain.passages import Passage
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Question
from tipcoder.services.coding import begin_second, standing
from tipcoder.services.double_coding.coded_case import FormOutline
from tipcoder.services.double_coding.matched_case import MatchedCase
from tipcoder.services.double_coding.settling.sides import AgreedRows, AgreedWords, Rows, Side, agreed_row_id, rows_of
from tipcoder.storage.coding.derived_state import Beginning


def begin_agreed(form: Form, coding_id: str, case: MatchedCase, sides: Sequence[Side]) -> Beginning:
    """Return what the agreed coding of a case holds before anything is settled."""
    begun = begin_second(form, coding_id)
    live = LiveCoding(form, coding_id)
    live.apply(begun.defaults)
    edit: Edit = begun.defaults
    for rows in _matched_rows(coding_id, case, sides):
        live.apply(rows)
        edit = (*edit, *rows)
    alike = equal_answers(live, sides, (row for row, _ in rows_of(live)))
    live.apply(alike)
    edit = (*edit, *alike)
    return Beginning(coding_id, edit, standing(live, edit))


def equal_answers(live: LiveCoding, sides: Sequence[Side], rows: Iterable[str]) -> Edit:
    """Return the edit that gives, in some rows, the answers that both sides give alike, with the passages of both."""
    words = AgreedWords(live, FormOutline(live.form), AgreedRows(live, sides))
    found: list[SetAnswer | AddEvidence] = []
    for row in rows:
        for question in live.form.questions(live.row(row).roster):
            if not is_settled(question):
                continue
            first, second = (words.answer(side, row, question) for side in sides)
            ref = Ref(row, question.key)
            if first is None or second is None or not is_alike(question, first, second) or live.answer(ref) == first:
                continue
            found.append(SetAnswer(ref, live.answer(ref), first))
            found += [AddEvidence(ref, passage) for passage in _passages_of_both(words, sides, ref).values()]
    return tuple(found)


def is_settled(question: Question) -> bool:
    """Return whether a person answers a question, so that two persons may answer it differently."""
    return question.is_answered_by_person and question.readonly != "true()"


def is_alike(question: Question, first: Answer, second: Answer) -> bool:
    """Return whether two answers say the same: terms of a set in any order."""
    if question.type.is_multiple and first.state == second.state:
        return set(first.value.split()) == set(second.value.split())
    return first == second


def _passages_of_both(words: AgreedWords, sides: Sequence[Side], ref: Ref) -> Mapping[str, Passage]:
    return {passage.id: passage for side in sides for passage in words.passages(side, ref.row, ref.key)}


def _matched_rows(root: str, case: MatchedCase, sides: Sequence[Side]) -> Iterable[Edit]:
    """Yield an edit for each pair of matched rows, parents before children, in the order of the first coding."""
    first, second = sides
    pairs = {pair.first: pair.second for pair in case.pairs[second.coder]}
    agreed: dict[str, str] = {first.coded.rows.root: root}
    places: dict[tuple[str, str], int] = {}
    for row in first.coded.rows.by_id.values():
        partner = pairs.get(row.id)
        if partner is None or row.parent not in agreed:
            continue
        rows: Rows = (row.id, partner)
        parent = agreed[row.parent]
        place = places.get((parent, row.roster), 0)
        places[parent, row.roster] = place + 1
        agreed[row.id] = agreed_row_id(root, rows)
        yield (AddRows((Row(agreed[row.id], parent, row.roster, place),)),)
