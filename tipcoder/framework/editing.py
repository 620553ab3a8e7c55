"""What a person does to a coding, built as edits. Nothing here changes the coding: `LiveCoding.apply` does."""

from collections.abc import Iterable

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import AddRows, Edit, MoveRow, RemoveRows, SetAnswer, inverse
from tipcoder.domain.ids import new_id
from tipcoder.framework.live import LiveCoding


def set_answer(live: LiveCoding, ref: Ref, answer: Answer | None) -> Edit:
    """Return the edit that gives, changes or (None) takes back an answer; empty when nothing changes."""
    before = live.answer(ref)
    return () if before == answer else (SetAnswer(ref, before, answer),)


def set_defaults(live: LiveCoding, row: str) -> Edit:
    """Return the edit that fills a row's unanswered questions with the defaults of the form: for a new coding."""
    return tuple(SetAnswer(ref, None, answer) for ref, answer in _defaults(live, row))


def add_row(live: LiveCoding, parent: str, roster: str) -> Edit:
    """Return the edit that adds a row at the end, with the defaults of the form as answers."""
    row = Row(new_id(), parent, roster, len(live.rows(parent, roster)))
    bare: Edit = (AddRows((row,)),)
    live.apply(bare)
    try:
        answers = _defaults(live, row.id)
    finally:
        live.apply(inverse(bare))
    return (AddRows((row,), answers),)


def duplicate_row(live: LiveCoding, row: str) -> Edit:
    """Return the edit that adds a copy of a row, with all under it, right after it."""
    rows, answers = live.family(row)
    ids = {record.id: new_id() for record in rows}
    first = rows[0]
    copies = tuple(
        Row(
            ids[record.id],
            ids.get(record.parent or "", record.parent),
            record.roster,
            record.position + (record is first),
        )
        for record in rows
    )
    return (AddRows(copies, tuple((Ref(ids[ref.row], ref.key), answer) for ref, answer in answers)),)


def remove_row(live: LiveCoding, row: str) -> Edit:
    """Return the edit that removes a row with all under it."""
    return (RemoveRows(*live.family(row)),)


def move_row(live: LiveCoding, row: str, position: int) -> Edit:
    """Return the edit that moves a row to a position among its siblings (kept within them); empty when it is there."""
    record = live.row(row)
    siblings = live.rows(record.parent or "", record.roster)
    after = max(0, min(position, len(siblings) - 1))
    return () if after == record.position else (MoveRow(row, record.position, after),)


def clear_hidden(live: LiveCoding, refs: Iterable[Ref] | None = None) -> Edit:
    """Return the edit that takes hidden answers back: those of `refs`, or all. What the coder confirmed."""
    wanted = None if refs is None else set(refs)
    return tuple(
        SetAnswer(ref, answer, None) for ref, answer in live.hidden_answers() if wanted is None or ref in wanted
    )


def _defaults(live: LiveCoding, row: str) -> tuple[tuple[Ref, Answer], ...]:
    """Work the defaults of a row out in document order, each seeing those before it, and leave the coding as it was."""
    given: list[tuple[Ref, Answer]] = []
    for ref in live.refs_in(row):
        value = live.default(ref) if live.answer(ref) is None else ""
        if value:
            given.append((ref, Answer(value)))
            live.apply((SetAnswer(ref, None, Answer(value)),))
    live.apply(tuple(SetAnswer(ref, answer, None) for ref, answer in reversed(given)))
    return tuple(given)
