"""Matches the rows of a workbook to rows of a coding: known, new, removed, moved."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import MoveRow
from tipcoder.domain.import_plan import Choices, Reason, Removal, RowFate
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.exchange.privacy.profiles import profile_named
from tipcoder.exchange.reading.columns import ReadingPlan, Reduce
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.exchange.row_references import Source, source_of
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Question
from tipcoder.services.importing.keys import Keys


@dataclass(frozen=True, slots=True)
class QuestionIndex:
    """Questions of a form by (roster, question), and the rows that some of them refer to.

    `reduced` gives what the workbook says of answers that it has less of than the project: a year, a group.
    """

    questions: Mapping[tuple[str, str], Question]
    sources: Mapping[tuple[str, str], Source]
    reduced: Mapping[tuple[str, str], Reduce]


def index_questions(plan: ReadingPlan) -> QuestionIndex:
    """Return what the form of a workbook asks."""
    form = plan.release.form
    questions = {(roster, question.key): question for roster, question in form.all_questions()}
    referring = ((place, source_of(question, form)) for place, question in questions.items() if question.choices_from)
    sources = {place: source for place, source in referring if source is not None}
    reduced = {place: reduce for place, reduce in plan.reduced.items() if place not in sources}
    return QuestionIndex(questions, sources, reduced)


@dataclass(frozen=True, slots=True)
class MergeContext:
    """A coding that a workbook is compared with: as it is (`live`), and as it was when that was written (`base`).

    `base` is None where nobody knows. `number` is that of the case, 0 for a new one; `case` is its id, `framework` that
    of the version by which it is coded.
    """

    case: str
    number: int
    framework: str
    live: LiveCoding
    base: LiveCoding | None
    incoming: DeliveryReading
    keys: Keys
    choices: Choices
    index: QuestionIndex
    exported: Mapping[str, Mapping[str, Answer]] = field(default_factory=dict)
    """Content of a workbook that is written now: the answers of each row, by its id."""
    is_second: bool = False
    """True if it is a second coding, in which nothing is answered but what the workbook says."""

    @property
    def form(self) -> Form:
        """The form by which the case is coded."""
        return self.live.form


@dataclass(slots=True)
class MatchedLine:
    """A row of the workbook with the row of the coding that it is, or is to be. `parent` is the row above there."""

    came: RowRecord
    id: str = ""
    parent: str = ""
    fate: RowFate = RowFate.KNOWN
    reason: Reason | None = None
    places: tuple[int, int] | None = None

    def refuse(self, reason: Reason) -> None:
        """Note that the row does not come."""
        self.fate, self.reason = RowFate.REFUSED, reason


def exported_answer(live: LiveCoding, ref: Ref, question: Question) -> Answer | None:
    """Return what a workbook says of a question: nothing of one that is not asked."""
    if not live.has(ref) or not live.is_relevant(ref):
        return None
    if question.is_answered_by_person:
        return live.answer(ref)
    value = live.value(ref)
    return Answer(value) if value else None


def resolve_rows(case: CaseRecord, context: MergeContext) -> list[MatchedLine]:
    """Return the rows of a case with what they are in its coding, parents before children."""
    (root,) = case[""]
    lines = [MatchedLine(root, context.live.root)]
    finder = _RowMatcher(context)
    parents, declined = context.form.parents(), set[str]()
    for roster, parent in parents.items():
        for row in case.get(roster, ()):
            line = MatchedLine(row)
            finder.find(line, parent)
            if line.fate is RowFate.NEW and (Ref(line.id, "") in context.choices.declined or line.parent in declined):
                line.fate = RowFate.DECLINED
                declined.add(line.id)
            lines.append(line)
    for roster, rows in case.items():
        if roster and roster not in parents:
            lines += [MatchedLine(row, fate=RowFate.REFUSED, reason=Reason.OTHER_VERSION) for row in rows]
    return lines


def find_removals(lines: Sequence[MatchedLine], context: MergeContext) -> list[Removal]:
    """Return the rows that the workbook was written with and does not have any more, each with all under it.

    Only the uppermost of those that go together is named. What stands anywhere in the workbook, under another case too,
    is not gone.
    """
    live, known = context.live, context.base or context.live
    is_as_written = context.base is context.live
    there = {line.id for line in lines}
    rows = known.family(known.root)[0]
    held = _rows_of_unknown_fate(context, lines, rows)
    missing = {
        row.id
        for row in rows
        if row.roster in context.incoming.rosters
        and row.id not in there
        and row.id not in held
        and (row.id in context.exported if is_as_written else _was_exported(known, row))
    }
    found: list[Removal] = []
    for row in live.family(live.root)[0]:
        if row.id in missing and row.parent not in missing:
            rows, answers = live.family(row.id)
            is_conflict = context.base is None or not _is_as_it_was(live, context.base, row.id)
            reason = Reason.HAS_ROWS if any(below.id in there or below.id in held for below in rows) else None
            chosen = is_conflict and context.choices.takes_workbook(Ref(row.id, ""))
            place = tuple(_path(live, row.id))
            removal = Removal(context.number, row.id, row.roster, place, len(answers), is_conflict, chosen, reason)
            declined = not is_conflict and Ref(row.id, "") in context.choices.declined
            found.append(replace(removal, is_declined=declined, rows=len(rows)))
    return found


def has_own_order(incoming: DeliveryReading) -> bool:
    """Return whether the rows of a workbook are in the order of the project, not in that of a recipient's keys."""
    return profile_named(incoming.about.profile).is_traceable


def find_moves(lines: Sequence[MatchedLine], context: MergeContext, parent: str, roster: str) -> Iterator[MoveRow]:
    """Yield what brings the rows of a roster into the order of the workbook, each to be done before the next is made.

    Rows are there already, new ones at the end. Where the project has another order since, that one stays; so it does
    where the workbook was made for a recipient, whose keys are its order.
    """
    if not has_own_order(context.incoming):
        return
    here_now = {row.id: row.position for row in context.live.rows(parent, roster)}
    came = {line.id: line for line in lines if line.id in here_now}
    known = [id for id in here_now if id in came and came[id].fate is RowFate.KNOWN]
    wanted = sorted(
        (id for id in here_now if id in came),
        key=lambda id: (came[id].came.position, came[id].fate is not RowFate.NEW, here_now[id]),
    )
    wanted_known = [id for id in wanted if came[id].fate is RowFate.KNOWN]
    if wanted_known != known and wanted_known == _order_before(context, parent, roster, known):
        wanted, wanted_known = known + [id for id in wanted if came[id].fate is RowFate.NEW], known
    yield from _moves(list(here_now), wanted, wanted_known)


def _moves(now: list[str], wanted: Sequence[str], known: Sequence[str]) -> Iterator[MoveRow]:
    """Yield moves until rows that are `wanted` stand in that order; rows of which nothing is wanted are not moved.

    Which of the `known` ones move does not depend on the new ones among them.
    """
    at_end = wanted[wanted.index(known[-1]) + 1 :] if known else wanted
    staying = {now[place] for part in (known, at_end) for place in _longest_rising(list(map(now.index, part)))}
    for number, id in enumerate(wanted):
        if id in staying:
            continue
        before = now.index(id)
        now.pop(before)
        after = now.index(wanted[number - 1]) + 1 if number else 0
        now.insert(after, id)
        if before != after:
            yield MoveRow(id, before, after)


def _longest_rising(numbers: Sequence[int]) -> set[int]:
    """Return the longest part of a sequence that rises already: what need not be moved."""
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        place = bisect_left(ends, number)
        before[number] = ends[place - 1] if place else None
        ends[place : place + 1] = [number]
    found: set[int] = set()
    last: int | None = ends[-1] if ends else None
    while last is not None:
        found.add(last)
        last = before[last]
    return found


def _order_before(context: MergeContext, parent: str, roster: str, known: Sequence[str]) -> list[str]:
    if context.base is None or not context.base.has(Ref(parent, roster)):
        return []
    wanted = set(known)
    return [row.id for row in context.base.rows(parent, roster) if row.id in wanted]


def _rows_of_unknown_fate(context: MergeContext, lines: Sequence[MatchedLine], rows: Sequence[Row]) -> set[str]:
    """Return rows that the workbook holds or names where they are refused, with all under them: nothing is known of
    what became of them, so they do not go. A key that no row has may be that of any row that seems to be gone.
    """
    named = {str(fault.values.get("key", "")) for fault in context.incoming.refused.values()}
    stand = context.incoming.keys | named
    taken = {line.id for line in lines if line.fate is not RowFate.REFUSED}
    ours = context.keys.by_key([row.id for row in rows])
    held = {id for key, id in ours.items() if key in stand and id not in taken}
    held |= {line.id for line in lines if line.fate is RowFate.REFUSED and line.id}
    unclear = {line.came.roster for line in lines if line.reason is Reason.KEY_UNKNOWN}
    held |= {row.id for row in rows if row.roster in unclear and row.id not in taken}
    above = {row.id: row.parent for row in rows}
    return {row.id for row in rows if held.intersection(_way_up(row.id, above))}


def _way_up(id: str, above: Mapping[str, str | None]) -> Iterator[str]:
    """Yield a row and all that it stands in."""
    row: str | None = id
    while row:
        yield row
        row = above.get(row)


def _was_exported(live: LiveCoding, row: Row) -> bool:
    return bool(row.parent) and live.has(Ref(row.parent or "", row.roster)) and live.is_row_relevant(row.id)


def _is_as_it_was(live: LiveCoding, base: LiveCoding, id: str) -> bool:
    if live is base:
        return True
    rows, answers = live.family(id)
    rows_before, answers_before = base.family(id)
    return {(row.id, row.parent) for row in rows} == {(row.id, row.parent) for row in rows_before} and dict(
        answers
    ) == dict(answers_before)


def _path(live: LiveCoding, id: str) -> list[tuple[str, int]]:
    """Return the key of the roster and the position of a row, and of those that it stands in, from the top down."""
    row = live.row(id)
    above = _path(live, row.parent) if row.parent else []
    return [*above, (row.roster, row.position)] if row.roster else []


class _RowMatcher:
    """Finds the rows of one case; each only once."""

    def __init__(self, context: MergeContext) -> None:
        self._context = context
        sides = (context.live,) if context.base is None else (context.live, context.base)
        ids = dict.fromkeys(row.id for side in sides for row in side.family(side.root)[0])
        self._ours: Mapping[str, str] = context.keys.by_key(ids)
        self._all_ids = ids.keys()
        self._seen: set[str] = set()
        self._by_key: dict[tuple[str, str], MatchedLine] = {}
        self._live_ids = {row.id for row in context.live.family(context.live.root)[0]}

    def find(self, line: MatchedLine, parent_roster: str) -> None:
        """Say what a row is."""
        row, reason = line.came, self._find_parent(line, parent_roster)
        line.id = self._id(line)
        if row.row_id:
            self._by_key.setdefault((row.roster, row.row_id), line)
        if line.id in self._seen:
            line.refuse(Reason.KEY_TWICE)
            line.id = ""
            return
        if line.id:
            self._seen.add(line.id)
        reason = reason or self._fault(line)
        if reason is not None:
            line.refuse(reason)

    def _find_parent(self, line: MatchedLine, parent_roster: str) -> Reason | None:
        row, live = line.came, self._context.live
        if not parent_roster:
            line.parent = live.root
            return None if row.parent_id in (None, "", row.case_id) else Reason.PARENT_UNKNOWN
        above = self._by_key.get((parent_roster, row.parent_id or ""))
        if above is not None:
            line.parent = above.id
            return Reason.ROW_REFUSED if above.fate is RowFate.REFUSED else None
        line.parent = self._ours.get(row.parent_id or "", "")
        is_there = line.parent in self._live_ids and live.row(line.parent).roster == parent_roster
        return None if is_there else Reason.PARENT_UNKNOWN

    def _id(self, line: MatchedLine) -> str:
        row = line.came
        found = self._ours.get(row.row_id)
        if found is not None or self._context.keys.was_given(row.row_id):
            return found or ""
        return self._context.keys.new_id(row, self._context.case, line.parent)

    def _fault(self, line: MatchedLine) -> Reason | None:
        live = self._context.live
        if not line.id:
            is_elsewhere = self._context.keys.is_of_project(line.came.row_id)
            return Reason.PARENT_CHANGED if is_elsewhere else Reason.KEY_UNKNOWN
        if line.id in self._live_ids:
            there = live.row(line.id)
            if there.roster != line.came.roster:
                return Reason.KEY_UNKNOWN
            return None if there.parent == line.parent else Reason.PARENT_CHANGED
        line.fate = RowFate.GONE if line.id in self._all_ids else RowFate.NEW
        is_under_gone = line.parent not in self._live_ids and line.parent in self._all_ids
        return Reason.ROW_REMOVED if line.fate is RowFate.NEW and is_under_gone else None
