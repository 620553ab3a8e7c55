"""Builds the edits of what a person does to a coding, with all that follows from them.

Building leaves the coding as it was: `LiveCoding.apply` changes it. What follows from an edit (triggered answers, rows
of counted rosters, defaults) can only be found by trying it out, so that it is applied once and undone once; most forms
have no such thing, and nothing is tried out.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date

from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.edits import AddRows, Edit, MoveRow, Operation, RemoveRows, SetAnswer, inverse
from tipcoder.domain.ids import new_id
from tipcoder.errors import UserError
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.engine.propagation import MOST_PASSES
from tipcoder.framework.engine.row_limits import MOST_ROWS
from tipcoder.framework.form.form import Form, Privacy, Question, Roster
from tipcoder.framework.form.tip_columns import MOST_IN_ROSTER

Apply = Callable[[Edit], object]


def start_coding(form: Form, root: str = "root", *, today: date | None = None) -> LiveCoding:
    """Start a coding as ODK starts a form: one row for every roster, defaults applied."""
    live = LiveCoding(form, root, today=today)
    live.apply(set_defaults(live, root))
    ahead = [("", root)]
    for level, parent in ahead:
        for roster, above in form.parents().items():
            if above == level and roster not in live.counted:
                live.apply(add_row(live, parent, roster))
                ahead += [(roster, added.id) for added in live.rows(parent, roster)]
    return live


def set_answer(live: LiveCoding, ref: Ref, answer: Answer | None) -> Edit:
    """Return the edit that gives, changes or (None) takes back an answer; empty when nothing changes.

    Raises:
        UserError: roster_has_rows(count), of a roster that is to have none.
    """
    before = live.answer(ref)
    if answer is not None and answer.state is AnswerState.NONE and (rows := live.rows(ref.row, ref.key)):
        raise UserError("roster_has_rows", count=len(rows))
    if before == answer:
        return ()
    return _complete(live, (SetAnswer(ref, before, answer),), follows_triggers=live.has_triggers)


def say_none(live: LiveCoding, ref: Ref) -> Edit:
    """Return the edit that says that a roster has no rows; empty when that is said already.

    Raises:
        UserError: roster_has_rows(count); roster_needs_rows(count), for one that must have some.
    """
    roster = live.node(ref)
    if not live.rows(ref.row, ref.key) and (not isinstance(roster, Roster) or roster.emptiness is None):
        raise UserError("roster_needs_rows", count=roster.fewest if isinstance(roster, Roster) else 0)
    return set_answer(live, ref, Answer(state=AnswerState.NONE))


def take_none_back(live: LiveCoding, parent: str, roster: str) -> Edit:
    """Return the edit that no longer says of a roster that it has no rows; empty where nobody said so."""
    ref = Ref(parent, roster)
    said = live.answer(ref)
    return () if said is None else (SetAnswer(ref, said, None),)


def set_defaults(live: LiveCoding, row: str, *, is_for_person: bool = True) -> Edit:
    """Return the edit that fills a row's unanswered questions with the defaults of the form: for a new coding.

    If `is_for_person` is false, those that a person can answer are left open.
    """
    with _trial(live) as apply:
        defaults = _defaults(live, row, apply, is_for_person=is_for_person)
    return with_counts(live, tuple(SetAnswer(ref, None, answer) for ref, answer in defaults))


def add_row(live: LiveCoding, parent: str, roster: str) -> Edit:
    """Return the edit that adds a row at the end, with the defaults of the form as answers.

    That the roster has no rows is no longer said.
    """
    return with_counts(live, (*take_none_back(live, parent, roster), *_bare_row(live, parent, roster)))


def duplicate_row(live: LiveCoding, row: str) -> Edit:
    """Return the edit that adds a copy of a row, with all under it, right after it.

    What identifies somebody (initials, a label) is left out: it is of one person alone.
    """
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
    kept = tuple((Ref(ids[ref.row], ref.key), answer) for ref, answer in answers if not _identifies(live, ref))
    copy = (AddRows(copies, kept),)
    return with_counts(live, copy)


def _identifies(live: LiveCoding, ref: Ref) -> bool:
    node = live.node(ref) if live.has(ref) else None
    return isinstance(node, Question) and node.privacy is Privacy.IDENTIFIER


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


def in_turn(live: LiveCoding, steps: Sequence[Callable[[], Edit]]) -> Edit:
    """Return the edit of several steps, each built on what the steps before it made.

    Raises:
        UserError: what a step raises.
    """
    done: list[Operation] = []
    with _trial(live) as apply:
        for step in steps:
            edit = step()
            apply(edit)
            done += edit
    return tuple(done)


def with_counts(live: LiveCoding, edit: Edit) -> Edit:
    """Return an edit with the rows that it adds to rosters with a `repeat_count`.

    Where it asks for fewer, the rest is kept (`LiveCoding.is_surplus`) and comes back with its answers.

    Raises:
        UserError: rows_too_many(limit, total).
    """
    return _complete(live, edit, follows_triggers=False)


def _complete(live: LiveCoding, edit: Edit, *, follows_triggers: bool) -> Edit:
    if not follows_triggers and not live.counted:
        return edit
    done: list[Operation] = []
    with _trial(live) as apply:
        if follows_triggers:
            done += _apply_triggered(live, edit, apply)
        else:
            apply(edit)
            done += edit
        for _ in range(MOST_PASSES if live.counted else 0):
            # Counts may depend on each other, and on questions in rows that this very pass adds.
            counted = [
                operation
                for row in _rows_to_count(live)
                for roster in _counted_in(live, row)
                for operation in _apply_count(live, row.id, roster, apply)
            ]
            done += counted
            if not counted:
                break
    return tuple(done)


@contextmanager
def _trial(live: LiveCoding) -> Iterator[Apply]:
    """Yield a function that applies edits; all of them are undone at the end."""
    done: list[Operation] = []

    def apply(edit: Edit) -> None:
        live.apply(edit)
        done.extend(edit)

    try:
        yield apply
    finally:
        if done:
            live.apply(inverse(tuple(done)))


def _apply_triggered(live: LiveCoding, edit: Edit, apply: Apply) -> list[Operation]:
    """Apply an edit with the answers that it triggers, and those that they trigger in turn, each question once."""
    seen: set[Ref] = set()
    ahead = list(edit)
    for operation in ahead:
        apply((operation,))
        if not isinstance(operation, SetAnswer) or operation.ref in seen:
            continue
        seen.add(operation.ref)
        for ref, value in live.triggered(operation.ref):
            before, after = live.answer(ref), Answer(value) if value else None
            if before != after and ref not in seen:
                ahead.append(SetAnswer(ref, before, after))
    return ahead


def _counted_in(live: LiveCoding, row: Row) -> list[str]:
    return [roster for roster, above in live.form.parents().items() if above == row.roster and roster in live.counted]


def _rows_to_count(live: LiveCoding) -> Iterator[Row]:
    """Yield all rows, those that appear on the way among them."""
    ahead = [live.row(live.root)]
    for row in ahead:
        yield row
        for roster, above in live.form.parents().items():
            if above == row.roster:
                ahead += live.rows(row.id, roster)


def _apply_count(live: LiveCoding, parent: str, roster: str, apply: Apply) -> list[Operation]:
    """Add the rows that a counted roster asks for and has not, and return what was done."""
    present = len(live.rows(parent, roster))
    missing = range(present, live.count(parent, roster))
    if not missing:
        return []
    if missing.stop > MOST_IN_ROSTER or live.row_count + len(missing) > MOST_ROWS:
        raise UserError("rows_too_many", limit=MOST_IN_ROSTER, total=MOST_ROWS)
    if not live.has_defaults(roster):
        edit: Edit = tuple(AddRows((Row(new_id(), parent, roster, place),)) for place in missing)
        apply(edit)
        return list(edit)
    done: list[Operation] = []
    for _ in missing:
        edit = _bare_row(live, parent, roster)
        apply(edit)
        done += edit
    return done


def _bare_row(live: LiveCoding, parent: str, roster: str) -> Edit:
    """Return the edit that adds a row with its defaults, whatever they mean for counted rosters."""
    row = Row(new_id(), parent, roster, len(live.rows(parent, roster)))
    if not live.has_defaults(roster):
        return (AddRows((row,)),)
    with _trial(live) as apply:
        apply((AddRows((row,)),))
        answers = _defaults(live, row.id, apply)
    return (AddRows((row,), answers),)


def _defaults(
    live: LiveCoding, row: str, apply: Apply, *, is_for_person: bool = True
) -> tuple[tuple[Ref, Answer], ...]:
    """Apply the defaults of a row in document order, each seeing those before it, and return them."""
    given: list[tuple[Ref, Answer]] = []
    for ref in live.refs_in(row):
        is_open = live.answer(ref) is None and (is_for_person or live.is_readonly(ref))
        value = live.default(ref) if is_open else ""
        if value:
            given.append((ref, Answer(value)))
            apply((SetAnswer(ref, None, Answer(value)),))
    return tuple(given)


def recoded_answers(live: LiveCoding, codes: Mapping[str, Mapping[str, str]]) -> Iterator[SetAnswer]:
    """Yield the changes that put other codes into the answers of a coding, hidden ones too.

    `codes` are the new codes by list and code.
    """
    for ref in live.refs():
        node, before = live.node(ref), live.answer(ref)
        if before is None or not isinstance(node, Question) or not node.type.is_select or node.choices not in codes:
            continue
        new = codes[node.choices]
        after = Answer(" ".join(dict.fromkeys(new.get(code, code) for code in before.value.split())), before.state)
        if after != before:
            yield SetAnswer(ref, before, after)
