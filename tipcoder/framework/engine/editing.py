"""What a person does to a coding, built as edits. Nothing here changes the coding: `LiveCoding.apply` does."""

from collections.abc import Iterable, Iterator

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import AddRows, Edit, MoveRow, Operation, RemoveRows, SetAnswer, inverse
from tipcoder.domain.ids import new_id
from tipcoder.framework.engine.live import LiveCoding

MOST_PASSES = 10
"""How often numbers of rows that depend on each other are worked out before the coding is left as it then is."""


def set_answer(live: LiveCoding, ref: Ref, answer: Answer | None) -> Edit:
    """Return the edit that gives, changes or (None) takes back an answer; empty when nothing changes."""
    before = live.answer(ref)
    return () if before == answer else with_counts(live, _with_triggered(live, (SetAnswer(ref, before, answer),)))


def set_defaults(live: LiveCoding, row: str) -> Edit:
    """Return the edit that fills a row's unanswered questions with the defaults of the form: for a new coding."""
    return with_counts(live, tuple(SetAnswer(ref, None, answer) for ref, answer in _defaults(live, row)))


def add_row(live: LiveCoding, parent: str, roster: str) -> Edit:
    """Return the edit that adds a row at the end, with the defaults of the form as answers."""
    return with_counts(live, _bare_row(live, parent, roster))


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
    copy = (AddRows(copies, tuple((Ref(ids[ref.row], ref.key), answer) for ref, answer in answers)),)
    return with_counts(live, copy)


def remove_row(live: LiveCoding, row: str) -> Edit:
    """Return the edit that removes a row with all under it."""
    return with_counts(live, (RemoveRows(*live.family(row)),))


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


def _with_triggered(live: LiveCoding, edit: Edit) -> Edit:
    """Return an edit with the answers that it triggers, and those that they trigger in turn, each question once."""
    done: list[Operation] = []
    seen: set[Ref] = set()
    ahead = list(edit)
    try:
        for operation in ahead:
            live.apply((operation,))
            done.append(operation)
            if not isinstance(operation, SetAnswer) or operation.ref in seen:
                continue
            seen.add(operation.ref)
            for ref, value in list(live.triggered(operation.ref)):
                before, after = live.answer(ref), Answer(value) if value else None
                if before != after and ref not in seen:
                    ahead.append(SetAnswer(ref, before, after))
    finally:
        live.apply(inverse(tuple(done)))
    return tuple(done)


def with_counts(live: LiveCoding, edit: Edit) -> Edit:
    """Return an edit with what it means for rosters that have a `repeat_count`: rows added or removed at their end."""
    if not live.counted:
        return edit
    done = [edit]
    live.apply(edit)
    try:
        for _ in range(MOST_PASSES):
            counted = [
                part
                for row in _rows_to_count(live)
                for roster in _counted_in(live, row)
                for part in _count(live, row.id, roster)
            ]
            done += counted
            if not counted:
                break
    finally:
        for part in reversed(done):
            live.apply(inverse(part))
    return tuple(operation for part in done for operation in part)


def _counted_in(live: LiveCoding, row: Row) -> list[str]:
    return [roster.key for above, roster in live.form.rosters() if above == row.roster and roster.count]


def _rows_to_count(live: LiveCoding) -> Iterator[Row]:
    """Yield all rows, those that appear on the way among them."""
    ahead = [live.row(live.root)]
    for row in ahead:
        yield row
        for above, roster in live.form.rosters():
            if above == row.roster:
                ahead += live.rows(row.id, roster.key)


def _count(live: LiveCoding, parent: str, roster: str) -> list[Edit]:
    """Bring a counted roster to its number of rows, in memory, and return what was done."""
    done: list[Edit] = []
    wanted = live.count(parent, roster)
    while len(rows := live.rows(parent, roster)) != wanted:
        if len(rows) < wanted:
            done.append(_bare_row(live, parent, roster))
        else:
            done.append((RemoveRows(*live.family(rows[-1].id)),))
        live.apply(done[-1])
    return done


def _bare_row(live: LiveCoding, parent: str, roster: str) -> Edit:
    """Return the edit that adds a row with its defaults, whatever they mean for counted rosters."""
    row = Row(new_id(), parent, roster, len(live.rows(parent, roster)))
    bare: Edit = (AddRows((row,)),)
    live.apply(bare)
    try:
        answers = _defaults(live, row.id)
    finally:
        live.apply(inverse(bare))
    return (AddRows((row,), answers),)


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
