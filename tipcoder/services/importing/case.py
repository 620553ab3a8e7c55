"""Merges one case of a workbook into its coding, in memory, and leaves the live coding as it was.

An answer comes into the project where the workbook says something else than the project and the project still says what
the workbook was written with. Where both changed it, a person chooses. What the framework does not let a person answer
(locked, not asked, a term that is not offered) is refused, and what depends on that is looked at again.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from tipcoder.domain.answers import Ref, Row
from tipcoder.domain.edits import AddEvidence, AddRows, Edit, Operation, RemoveEvidence, RemoveRows, SetAnswer, inverse
from tipcoder.domain.import_plan import CellFate, CellItem, ImportCounts, Reason, Removal, RowFate, RowItem
from tipcoder.domain.projects import CodingStatus
from tipcoder.domain.records import CaseRecord
from tipcoder.errors import UserError
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import Validity
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.services.coding import applied
from tipcoder.services.importing.cells import ComparedCell, RowReferences, compare_cells, fate_untouched
from tipcoder.services.importing.rows import (
    MatchedLine,
    MergeContext,
    exported_answer,
    find_moves,
    find_removals,
    resolve_rows,
)
from tipcoder.storage.coding.derived_state import Beginning, Saved

_COUNTED_ONLY = (CellFate.UNCHANGED, CellFate.COARSE, CellFate.LEFT_OUT, CellFate.DECLINED)
"""Fates of cells that are only counted."""


_OF_EACH_CODING = re.compile(r"\b(once|uuid|random|now|today)\s*\(")
"""Functions that calculate another value in each coding."""


@dataclass(frozen=True, slots=True)
class CasePlan:
    """Plan for one case of a workbook. `saved` is None where nothing is done, `beginning` is that of a new case.

    `status` is the one that a second coding comes back with. `by_place` are the first of numbers that only the order of
    rows told, with how many they are.
    """

    case: str
    coding: str
    framework: str
    rows: tuple[RowItem, ...]
    cells: tuple[CellItem, ...]
    removals: tuple[Removal, ...]
    counts: ImportCounts
    edit: Edit = ()
    saved: Saved | None = None
    beginning: Beginning | None = None
    status: CodingStatus = CodingStatus.TO_DO
    by_place: Mapping[Ref, int] = field(default_factory=dict)


@dataclass(slots=True)
class _CaseMerge:
    context: MergeContext
    lines: list[MatchedLine]
    removals: list[Removal]
    cells: list[ComparedCell]
    references: RowReferences
    known: Mapping[str, str | None]
    """Ids of all rows that were there before, with those of the rows above them."""


def plan_case(case: CaseRecord, context: MergeContext, beginning: Beginning | None = None) -> CasePlan:
    """Return what the rows of a case do to its coding. The live coding is left as it was.

    A case with a `beginning` is new; its live coding holds what that begins it with. One whose numbers ask for more
    rows than there may be is refused whole.
    """
    try:
        return _plan(case, context, beginning)
    except UserError as error:
        if error.code != "rows_too_many":
            raise
        return refused_case(case, context.incoming, Reason.ROWS_TOO_MANY, context.number)


def _plan(case: CaseRecord, context: MergeContext, beginning: Beginning | None) -> CasePlan:
    live, lines = context.live, resolve_rows(case, context)
    if beginning is not None:
        lines[0].fate = RowFate.NEW
    references = RowReferences(context, lines)
    cells = compare_cells(lines, context, references)
    removals = [] if beginning is not None else find_removals(lines, context)
    known = {row.id: row.parent for row in live.family(live.root)[0]}
    merge = _CaseMerge(context, lines, removals, cells, references, known)
    edit = _merge_until_stable(merge)
    evidence = tuple(_evidence(merge)) if context.is_second else ()
    edit = (*edit, *evidence)
    removed = sum(removal.rows for removal in merge.removals if removal.is_done)
    saved = applied(live, edit)
    _note_failed_checks(merge)
    if context.is_second:
        _refuse_other_values(merge)
    items = tuple(_cell_items(merge))
    live.apply(inverse(edit))
    counts = _counts(merge, removed, is_new=beginning is not None and not context.is_second)
    counts.passages = len(evidence)
    has_effect = bool(edit) or beginning is not None
    return CasePlan(
        context.case,
        live.root,
        context.framework,
        tuple(_row_items(merge)),
        items,
        tuple(merge.removals),
        counts,
        edit,
        saved if has_effect else None,
        beginning,
    )


def refused_case(case: CaseRecord, incoming: DeliveryReading, reason: Reason, number: int = 0) -> CasePlan:
    """Return what becomes of a case that is refused as a whole: its own row with the reason, all others with it."""
    counts, items = ImportCounts(), []
    for roster, rows in case.items():
        for row in rows:
            items.append(RowItem(RowFate.REFUSED, number, row, Reason.CASE_REFUSED if roster else reason))
            counts.rows[RowFate.REFUSED] += 1
            counts.cells[CellFate.REFUSED] += len(incoming.questions(roster))
    return CasePlan("", "", "", tuple(items), (), (), counts)


def declined_case(case: CaseRecord, incoming: DeliveryReading) -> CasePlan:
    """Return what becomes of a new case that a person leaves out: nothing, with all its rows."""
    counts = ImportCounts()
    for roster, rows in case.items():
        counts.rows[RowFate.DECLINED] += len(rows)
        for row in rows:
            given = (row.answers.get(key) is not None for key in incoming.questions(roster))
            counts.cells.update(CellFate.DECLINED if is_given else CellFate.UNCHANGED for is_given in given)
    return CasePlan("", "", "", (), (), (), counts)


def _merge_until_stable(merge: _CaseMerge) -> Edit:
    """Return the edit that does what can be done. Each round refuses something more, so the rounds come to an end."""
    while True:
        edit = _apply_all(merge)
        refused_more = _refuse_rows(merge) | _refuse_removals(merge) | _refuse_cells(merge)
        merge.context.live.apply(inverse(edit))
        if not refused_more:
            return edit


def _apply_all(merge: _CaseMerge) -> Edit:
    """Do in the live coding what stands so far, and return it as one edit."""
    live, done = merge.context.live, list[Operation]()

    def do(edit: Edit) -> None:
        live.apply(edit)
        done.extend(edit)

    for removal in merge.removals:
        if removal.is_done:
            do((RemoveRows(*live.family(removal.row)),))
    new = [line for line in merge.lines if line.fate is RowFate.NEW and line.came.roster]
    for line in new:
        row = Row(line.id, line.parent, line.came.roster, len(live.rows(line.parent, line.came.roster)))
        do((*editing.take_none_back(live, line.parent, line.came.roster), AddRows((row,))))
    do(_apply_moves(merge))
    do(tuple(_answers(merge)))
    for line in new:
        do(editing.set_defaults(live, line.id, is_for_person=not merge.context.is_second))
    do(editing.with_counts(live, ()))
    return tuple(done)


def _apply_moves(merge: _CaseMerge) -> Edit:
    live, moves = merge.context.live, list[Operation]()
    there = [line for line in merge.lines if line.came.roster and line.fate in (RowFate.NEW, RowFate.KNOWN)]
    by_id = {line.id: line for line in there}
    for line in there:
        line.places = None
    for parent, roster in dict.fromkeys((line.parent, line.came.roster) for line in there):
        for move in find_moves(there, merge.context, parent, roster):
            moves.append(move)
            line = by_id[move.row]
            if line.fate is RowFate.KNOWN:
                line.places = live.row(move.row).position, move.after
    return tuple(moves)


def _answers(merge: _CaseMerge) -> Iterator[SetAnswer]:
    live = merge.context.live
    for cell in merge.cells:
        if cell.is_written:
            source = merge.context.index.sources.get((cell.line.came.roster, cell.question.key))
            after = merge.references.as_values(source, cell.after) if source is not None else cell.after
            before = live.answer(cell.ref)
            if before != after:
                yield SetAnswer(cell.ref, before, after)


def _refuse_rows(merge: _CaseMerge) -> bool:
    live, has_more = merge.context.live, False
    refused: set[str] = set()
    there = {row.id for row in live.family(live.root)[0]}
    for line in merge.lines:
        if line.fate is not RowFate.NEW or not line.came.roster:
            continue
        reason = None
        if line.parent in refused:
            reason = Reason.ROW_REFUSED
        elif line.id not in there or live.is_surplus(line.id):
            reason = Reason.ROSTER_COUNTED
        elif not live.is_row_relevant(line.id):
            reason = Reason.NOT_RELEVANT
        elif live.is_readonly(Ref(line.parent, line.came.roster)):
            reason = Reason.LOCKED
        if reason is not None:
            line.refuse(reason)
            refused.add(line.id)
            has_more = True
    for cell in merge.cells:
        if cell.line.id in refused and cell.line.fate is RowFate.REFUSED:
            cell.refuse(Reason.ROW_REFUSED)
    return has_more


def _refuse_removals(merge: _CaseMerge) -> bool:
    """Rows that a number asks for come back at once, and so do not go."""
    live, has_more = merge.context.live, False
    came = {line.id for line in merge.lines}
    made = {row.roster for row in live.family(live.root)[0] if row.id not in merge.known and row.id not in came}
    for number, removal in enumerate(merge.removals):
        if not removal.is_done:
            continue
        if removal.roster in made and removal.roster in live.counted:
            merge.removals[number] = replace(removal, reason=Reason.ROSTER_COUNTED)
            has_more = True
    return has_more


def _refuse_cells(merge: _CaseMerge) -> bool:
    has_more = False
    for cell in merge.cells:
        reason = _refusal_reason(merge, cell) if cell.is_written else None
        if reason is not None:
            cell.refuse(reason)
            has_more = True
    return has_more


def _refusal_reason(merge: _CaseMerge, cell: ComparedCell) -> Reason | None:
    live = merge.context.live
    if not live.has(cell.ref):
        return Reason.ROW_REFUSED
    if cell.after is not None and not live.is_relevant(cell.ref):
        return Reason.NOT_RELEVANT
    if live.is_readonly(cell.ref):
        return Reason.LOCKED
    if cell.question.type.holds is ValueKind.STATE and cell.after is not None and live.rows(cell.ref.row, cell.ref.key):
        return Reason.ROSTER_HAS_ROWS
    if not cell.question.type.is_select or cell.after is None or not cell.after.value:
        return None
    now = live.answer(cell.ref)
    codes = set(now.value.split()) if now is not None else set()
    codes -= {choice.code for choice in live.choices(cell.ref)}
    codes -= set(cell.before.value.split()) if cell.before is not None else set()
    if not codes:
        return None
    return Reason.TERM_UNKNOWN if cell.question.choices_from else Reason.TERM_NOT_OFFERED


def _note_failed_checks(merge: _CaseMerge) -> None:
    live = merge.context.live
    for cell in merge.cells:
        if cell.is_written and live.has(cell.ref):
            cell.fails_check = live.validity(cell.ref) is Validity.CONSTRAINT


def _evidence(merge: _CaseMerge) -> Iterator[Operation]:
    """Yield what makes the evidence of a second coding that which came, where passages came at all."""
    live, passages = merge.context.live, merge.context.incoming.passages
    if passages is None:
        return
    for line in merge.lines:
        if line.fate not in (RowFate.KNOWN, RowFate.NEW):
            continue
        for key in merge.context.incoming.questions(line.came.roster):
            came, ref = passages.get((line.came.row_id, key), {}), Ref(line.id, key)
            now = {passage.id: passage for passage in live.evidence(ref)} if live.has(ref) else {}
            yield from (RemoveEvidence(ref, passage) for id, passage in now.items() if id not in came)
            yield from (AddEvidence(ref, passage) for id, passage in came.items() if id not in now)


def _refuse_other_values(merge: _CaseMerge) -> None:
    """Refuse values in a second coding that the program works out otherwise."""
    live, index = merge.context.live, merge.context.index
    for cell in merge.cells:
        is_worked_out = cell.fate is CellFate.UNCHANGED and not cell.question.is_answered_by_person
        if not is_worked_out or cell.after is None or _OF_EACH_CODING.search(cell.question.calculate):
            continue
        value = exported_answer(live, cell.ref, cell.question)
        if fate_untouched(cell.question, cell.after, value, index.reduced.get(cell.place)) is None:
            cell.refuse(Reason.LOCKED)


def _counts(merge: _CaseMerge, removed: int, *, is_new: bool) -> ImportCounts:
    counts = ImportCounts(new_cases=int(is_new), removed=removed)
    counts.rows.update(line.fate for line in merge.lines)
    counts.cells.update(cell.fate for cell in merge.cells)
    counts.moved = sum(line.places is not None for line in merge.lines)
    conflicts = [removal for removal in merge.removals if removal.is_conflict and removal.reason is None]
    counts.conflicts = counts.cells[CellFate.CONFLICT] + len(conflicts)
    counts.chosen = sum(cell.is_chosen for cell in merge.cells) + sum(removal.is_chosen for removal in conflicts)
    return counts


def _new_rows(merge: _CaseMerge) -> Mapping[str, Ref]:
    """Return what names the rows that come, by their ids; a case is named by its own."""
    new = (line for line in merge.lines if line.fate is RowFate.NEW)
    return {line.id: Ref(line.id if line.came.roster else merge.context.case, "") for line in new}


def _row_items(merge: _CaseMerge) -> Iterator[RowItem]:
    refs = _new_rows(merge)
    for line in merge.lines:
        if line.fate is not RowFate.DECLINED and (line.fate is not RowFate.KNOWN or line.places is not None):
            number, names = merge.context.number, (refs.get(line.id), refs.get(line.parent))
            yield RowItem(line.fate, number, line.came, line.reason, line.places, *names)


def _cell_items(merge: _CaseMerge) -> Iterator[CellItem]:
    refs = _new_rows(merge)
    for cell in merge.cells:
        if cell.fate in _COUNTED_ONLY or cell.reason is Reason.ROW_REFUSED:
            continue
        if cell.fate is CellFate.NEWER and not cell.question.is_answered_by_person:
            continue
        came, before, after = cell.line.came, cell.before, cell.after
        source, rows = merge.context.index.sources.get((came.roster, cell.question.key)), [cell.line.id]
        if source is not None:
            rows += after.value.split() if after is not None else ()
            before, after = (merge.references.in_words(source, answer) for answer in (before, after))
        address = (came.sheet, came.line, cell.question.key)
        odds = merge.context.incoming.contradicted[address] if cell.is_at_odds else None
        yield CellItem(
            fate=cell.fate,
            number=merge.context.number,
            row=came,
            ref=cell.ref,
            before=before,
            after=after,
            reason=cell.reason,
            fault=merge.context.incoming.unread.get(address, odds.error if odds else None),
            fails_check=cell.fails_check,
            is_chosen=cell.is_chosen,
            contradicting=odds.cell if odds else "",
            needs=(*(refs[row] for row in rows if row in refs), *_making_room(merge, cell)),
        )


def _making_room(merge: _CaseMerge, cell: ComparedCell) -> Iterator[Ref]:
    """Yield what names the rows that go, and without which an answer that there are none does not come."""
    if cell.question.type.holds is ValueKind.STATE and cell.after is not None:
        for removal in merge.removals:
            is_under = removal.roster == cell.question.key and merge.known.get(removal.row) == cell.ref.row
            if is_under and removal.is_done and not removal.is_conflict:
                yield Ref(removal.row, "")
