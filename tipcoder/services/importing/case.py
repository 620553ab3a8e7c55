"""What a workbook does to one case: worked out with the engine, in memory, and left as it was.

An answer comes into the project where the workbook says something else than the project and the project still says what
the workbook was written with. Where both changed it, a person chooses. What the framework does not let a person answer
(locked, not asked, a term that is not offered) is refused, and what depends on that is looked at again.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tipcoder.domain.answers import Ref, Row
from tipcoder.domain.edits import AddRows, Edit, Operation, RemoveRows, SetAnswer, inverse
from tipcoder.domain.import_plan import (
    CellFate,
    CellItem,
    Counts,
    Incoming,
    Reason,
    Removal,
    RowFate,
    RowItem,
)
from tipcoder.domain.records import CaseRecord
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import Validity
from tipcoder.services.coding import applied
from tipcoder.services.importing.cells import Cell, References, compare_cells
from tipcoder.services.importing.rows import (
    Here,
    Line,
    find_moves,
    find_removals,
    resolve_rows,
    rows_of,
)
from tipcoder.storage.coding.derived_state import Beginning, Saved

_UNTOLD = (CellFate.UNCHANGED, CellFate.COARSE, CellFate.LEFT_OUT)
"""Fates of cells that are only counted."""


@dataclass(frozen=True, slots=True)
class CasePlan:
    """What a workbook does to one case. `saved` is None where nothing is done, `beginning` is that of a new case."""

    case: str
    coding: str
    framework: str
    rows: tuple[RowItem, ...]
    cells: tuple[CellItem, ...]
    removals: tuple[Removal, ...]
    counts: Counts
    edit: Edit = ()
    saved: Saved | None = None
    beginning: Beginning | None = None


@dataclass(slots=True)
class _Work:
    here: Here
    lines: list[Line]
    removals: list[Removal]
    cells: list[Cell]
    references: References
    known: frozenset[str]
    """Ids of all rows that were there before."""


def plan_case(case: CaseRecord, here: Here, beginning: Beginning | None = None) -> CasePlan:
    """Return what the rows of a case do to its coding. The live coding is left as it was.

    A case with a `beginning` is new; its live coding holds what that begins it with.
    """
    live, lines = here.live, resolve_rows(case, here)
    if beginning is not None:
        lines[0].fate = RowFate.NEW
    references = References(here, lines)
    cells = compare_cells(lines, here, references)
    removals = [] if beginning is not None else find_removals(lines, here)
    known = frozenset(row.id for row in live.family(live.root)[0])
    work = _Work(here, lines, removals, cells, references, known)
    edit = _settled(work)
    removed = sum(rows_of(live, removal) for removal in work.removals if removal.is_done)
    saved = applied(live, edit)
    _look_at_checks(work)
    items = tuple(_cell_items(work))
    live.apply(inverse(edit))
    counts = _counts(work, removed, is_new=beginning is not None)
    has_effect = bool(edit) or beginning is not None
    return CasePlan(
        here.case,
        live.root,
        here.framework,
        tuple(_row_items(work)),
        items,
        tuple(work.removals),
        counts,
        edit,
        saved if has_effect else None,
        beginning,
    )


def refused_case(case: CaseRecord, incoming: Incoming, reason: Reason, number: int = 0) -> CasePlan:
    """Return what becomes of a case that is refused as a whole: its own row with the reason, all others with it."""
    counts, items = Counts(), []
    for roster, rows in case.items():
        for row in rows:
            items.append(RowItem(RowFate.REFUSED, number, row, Reason.CASE_REFUSED if roster else reason))
            counts.rows[RowFate.REFUSED] += 1
            counts.cells[CellFate.REFUSED] += len(incoming.questions(roster))
    return CasePlan("", "", "", tuple(items), (), (), counts)


def _settled(work: _Work) -> Edit:
    """Return the edit that does what can be done. Each round refuses something more, so the rounds come to an end."""
    while True:
        edit = _done(work)
        refused_more = _refuse_rows(work) | _refuse_removals(work) | _refuse_cells(work)
        work.here.live.apply(inverse(edit))
        if not refused_more:
            return edit


def _done(work: _Work) -> Edit:
    """Do in the live coding what stands so far, and return it as one edit."""
    live, done = work.here.live, list[Operation]()

    def do(edit: Edit) -> None:
        live.apply(edit)
        done.extend(edit)

    for removal in work.removals:
        if removal.is_done:
            do((RemoveRows(*live.family(removal.row)),))
    new = [line for line in work.lines if line.fate is RowFate.NEW and line.came.roster]
    for line in new:
        row = Row(line.id, line.parent, line.came.roster, len(live.rows(line.parent, line.came.roster)))
        do((AddRows((row,)),))
    do(_moved(work))
    do(tuple(_answers(work)))
    for line in new:
        do(editing.set_defaults(live, line.id))
    do(editing.with_counts(live, ()))
    return tuple(done)


def _moved(work: _Work) -> Edit:
    live, moves = work.here.live, list[Operation]()
    there = [line for line in work.lines if line.came.roster and line.fate in (RowFate.NEW, RowFate.KNOWN)]
    by_id = {line.id: line for line in there}
    for line in there:
        line.places = None
    for parent, roster in dict.fromkeys((line.parent, line.came.roster) for line in there):
        for move in find_moves(there, work.here, parent, roster):
            moves.append(move)
            line = by_id[move.row]
            if line.fate is RowFate.KNOWN:
                line.places = live.row(move.row).position, move.after
    return tuple(moves)


def _answers(work: _Work) -> Iterator[SetAnswer]:
    live = work.here.live
    for cell in work.cells:
        if cell.is_written:
            source = work.here.asked.sources.get((cell.line.came.roster, cell.question.key))
            after = work.references.as_values(source, cell.after) if source is not None else cell.after
            before = live.answer(cell.ref)
            if before != after:
                yield SetAnswer(cell.ref, before, after)


def _refuse_rows(work: _Work) -> bool:
    live, has_more = work.here.live, False
    refused: set[str] = set()
    there = {row.id for row in live.family(live.root)[0]}
    for line in work.lines:
        if line.fate is not RowFate.NEW or not line.came.roster:
            continue
        reason = None
        if line.parent in refused:
            reason = Reason.ROW_REFUSED
        elif line.id not in there:
            reason = Reason.ROSTER_COUNTED
        elif not live.is_row_relevant(line.id):
            reason = Reason.NOT_RELEVANT
        elif live.is_readonly(Ref(line.parent, line.came.roster)):
            reason = Reason.LOCKED
        if reason is not None:
            line.refuse(reason)
            refused.add(line.id)
            has_more = True
    for cell in work.cells:
        if cell.line.id in refused and cell.line.fate is RowFate.REFUSED:
            cell.refuse(Reason.ROW_REFUSED)
    return has_more


def _refuse_removals(work: _Work) -> bool:
    """What a number of rows asks for comes back at once, and so does not go."""
    live, has_more = work.here.live, False
    came = {line.id for line in work.lines}
    made = {row.roster for row in live.family(live.root)[0] if row.id not in work.known and row.id not in came}
    for number, removal in enumerate(work.removals):
        if not removal.is_done:
            continue
        if removal.roster in made and removal.roster in live.counted:
            work.removals[number] = replace(removal, reason=Reason.ROSTER_COUNTED)
            has_more = True
    return has_more


def _refuse_cells(work: _Work) -> bool:
    has_more = False
    for cell in work.cells:
        reason = _fault_here(work, cell) if cell.is_written else None
        if reason is not None:
            cell.refuse(reason)
            has_more = True
    return has_more


def _fault_here(work: _Work, cell: Cell) -> Reason | None:
    live = work.here.live
    if not live.has(cell.ref):
        return Reason.ROW_REFUSED
    if cell.after is not None and not live.is_relevant(cell.ref):
        return Reason.NOT_RELEVANT
    if live.is_readonly(cell.ref):
        return Reason.LOCKED
    if not cell.question.type.is_select or cell.after is None or not cell.after.value:
        return None
    now = live.answer(cell.ref)
    codes = set(now.value.split()) if now is not None else set()
    codes -= {choice.code for choice in live.choices(cell.ref)}
    codes -= set(cell.before.value.split()) if cell.before is not None else set()
    if not codes:
        return None
    return Reason.TERM_UNKNOWN if cell.question.choices_from else Reason.TERM_NOT_OFFERED


def _look_at_checks(work: _Work) -> None:
    live = work.here.live
    for cell in work.cells:
        if cell.is_written and live.has(cell.ref):
            cell.fails_check = live.validity(cell.ref) is Validity.CONSTRAINT


def _counts(work: _Work, removed: int, *, is_new: bool) -> Counts:
    counts = Counts(new_cases=int(is_new), removed=removed)
    counts.rows.update(line.fate for line in work.lines)
    counts.cells.update(cell.fate for cell in work.cells)
    counts.moved = sum(line.places is not None for line in work.lines)
    conflicts = [removal for removal in work.removals if removal.is_conflict and removal.reason is None]
    counts.conflicts = counts.cells[CellFate.CONFLICT] + len(conflicts)
    counts.chosen = sum(cell.is_chosen for cell in work.cells) + sum(removal.is_chosen for removal in conflicts)
    return counts


def _row_items(work: _Work) -> Iterator[RowItem]:
    for line in work.lines:
        if line.fate is not RowFate.KNOWN or line.places is not None:
            yield RowItem(line.fate, work.here.number, line.came, line.reason, line.places)


def _cell_items(work: _Work) -> Iterator[CellItem]:
    for cell in work.cells:
        if cell.fate in _UNTOLD or cell.reason is Reason.ROW_REFUSED:
            continue
        if cell.fate is CellFate.NEWER and not cell.question.is_answered_by_person:
            continue
        came, before, after = cell.line.came, cell.before, cell.after
        source = work.here.asked.sources.get((came.roster, cell.question.key))
        if source is not None:
            before, after = (work.references.in_words(source, answer) for answer in (before, after))
        address = (came.sheet, came.line, cell.question.key)
        beside, odds = work.here.incoming.beside[address] if cell.is_at_odds else ("", None)
        yield CellItem(
            cell.fate,
            work.here.number,
            came,
            cell.ref,
            before,
            after,
            cell.reason,
            work.here.incoming.unread.get(address, odds),
            cell.fails_check,
            cell.is_chosen,
            beside,
        )
