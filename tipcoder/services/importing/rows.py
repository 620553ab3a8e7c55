"""Which rows of a coding the rows of a workbook are, which it no longer has, and in which order they stand."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import MoveRow
from tipcoder.domain.import_plan import Choices, Incoming, Reason, Removal, RowFate
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.exchange.privacy.release_policy import Profile
from tipcoder.exchange.reading.columns import Reduce, plan_reading
from tipcoder.exchange.workbook.row_references import Source, source_of
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Question
from tipcoder.services.importing.keys import Keys


@dataclass(frozen=True, slots=True)
class Asked:
    """What a form asks, by (roster, question): the questions, and of those that refer to rows what they refer to.

    `reduced` gives what the workbook says of answers that it has less of than the project: a year, a group.
    """

    questions: Mapping[tuple[str, str], Question]
    sources: Mapping[tuple[str, str], Source]
    reduced: Mapping[tuple[str, str], Reduce]


def asked_by(form: Form, profile: str = Profile.ARCHIVE) -> Asked:
    """Return what a form asks; `profile` is that of the workbook."""
    questions = {(roster, question.key): question for roster, question in form.all_questions()}
    referring = ((place, source_of(question, form)) for place, question in questions.items() if question.choices_from)
    sources = {place: source for place, source in referring if source is not None}
    reduced = plan_reading(form, profile).reduced if profile == Profile.UNODC else {}
    return Asked(questions, sources, {place: reduce for place, reduce in reduced.items() if place not in sources})


@dataclass(frozen=True, slots=True)
class Here:
    """A coding that a workbook is compared with: as it is (`live`), and as it was when that was written (`base`).

    `base` is None where nobody knows. `number` is that of the case, 0 for a new one; `case` is its id, `framework` that
    of the version by which it is coded.
    """

    case: str
    number: int
    framework: str
    live: LiveCoding
    base: LiveCoding | None
    incoming: Incoming
    keys: Keys
    choices: Choices
    asked: Asked
    exported: Mapping[str, Mapping[str, Answer]] = field(default_factory=dict)
    """What a workbook that is written now says: the answers of each row, by its id."""

    @property
    def form(self) -> Form:
        """The form by which the case is coded."""
        return self.live.form


@dataclass(slots=True)
class Line:
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


def shown(live: LiveCoding, ref: Ref, question: Question) -> Answer | None:
    """Return what a workbook says of a question: nothing of one that is not asked."""
    if not live.has(ref) or not live.is_relevant(ref):
        return None
    if question.is_answered_by_person:
        return live.answer(ref)
    value = live.value(ref)
    return Answer(value) if value else None


def resolve_rows(case: CaseRecord, here: Here) -> list[Line]:
    """Return the rows of a case with what they are in its coding, parents before children."""
    (root,) = case[""]
    lines = [Line(root, here.live.root)]
    finder = _Finder(here)
    parents = here.form.parents()
    for roster, parent in parents.items():
        for row in case.get(roster, ()):
            line = Line(row)
            finder.find(line, parent)
            lines.append(line)
    for roster, rows in case.items():
        if roster and roster not in parents:
            lines += [Line(row, fate=RowFate.REFUSED, reason=Reason.OTHER_VERSION) for row in rows]
    return lines


def find_removals(lines: Sequence[Line], here: Here) -> list[Removal]:
    """Return the rows that the workbook was written with and does not have any more, each with all under it.

    Only the uppermost of those that go together is named. What stands anywhere in the workbook, under another case too,
    is not gone.
    """
    live, known = here.live, here.base or here.live
    is_as_written = here.base is here.live
    there = {line.id for line in lines}
    rows = known.family(known.root)[0]
    held = _held(here, lines, rows)
    missing = {
        row.id
        for row in rows
        if row.roster in here.incoming.rosters
        and row.id not in there
        and row.id not in held
        and (row.id in here.exported if is_as_written else _was_exported(known, row))
    }
    found: list[Removal] = []
    for row in live.family(live.root)[0]:
        if row.id in missing and row.parent not in missing:
            rows, answers = live.family(row.id)
            is_conflict = here.base is None or not _is_as_it_was(live, here.base, row.id)
            reason = Reason.HAS_ROWS if any(below.id in there or below.id in held for below in rows) else None
            chosen = is_conflict and here.choices.takes_workbook(Ref(row.id, ""))
            place = tuple(_place(live, row.id))
            found.append(Removal(here.number, row.id, row.roster, place, len(answers), is_conflict, chosen, reason))
    return found


def rows_of(live: LiveCoding, removal: Removal) -> int:
    """Return how many rows go with one that is removed, itself among them."""
    return len(live.family(removal.row)[0])


def find_moves(lines: Sequence[Line], here: Here, parent: str, roster: str) -> Iterator[MoveRow]:
    """Yield what brings the rows of a roster into the order of the workbook, each to be done before the next is made.

    Rows are there already, new ones at the end. Where the project has another order since, that one stays.
    """
    here_now = {row.id: row.position for row in here.live.rows(parent, roster)}
    came = {line.id: line for line in lines if line.id in here_now}
    known = [id for id in here_now if id in came and came[id].fate is RowFate.KNOWN]
    wanted = sorted(
        (id for id in here_now if id in came),
        key=lambda id: (came[id].came.position, came[id].fate is not RowFate.NEW, here_now[id]),
    )
    wanted_known = [id for id in wanted if came[id].fate is RowFate.KNOWN]
    if wanted_known != known and wanted_known == _order_before(here, parent, roster, known):
        wanted = known + [id for id in wanted if came[id].fate is RowFate.NEW]
    slots = iter(wanted)
    target = [next(slots) if id in came else id for id in here_now]
    yield from _moves(here.live, parent, roster, target)


def _moves(live: LiveCoding, parent: str, roster: str, target: Sequence[str]) -> Iterator[MoveRow]:
    now = [row.id for row in live.rows(parent, roster)]
    staying = _longest_rising([now.index(id) for id in target])
    staying_ids = {now[place] for place in staying}
    for number, id in enumerate(target):
        if id in staying_ids:
            continue
        before = now.index(id)
        now.pop(before)
        after = now.index(target[number - 1]) + 1 if number else 0
        now.insert(after, id)
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


def _order_before(here: Here, parent: str, roster: str, known: Sequence[str]) -> list[str]:
    if here.base is None or not here.base.has(Ref(parent, roster)):
        return []
    wanted = set(known)
    return [row.id for row in here.base.rows(parent, roster) if row.id in wanted]


def _held(here: Here, lines: Sequence[Line], rows: Sequence[Row]) -> set[str]:
    """Return rows that the workbook holds or names where they are refused, with all under them: nothing is known of
    what became of them, so they do not go. A key that no row has may be that of any row that seems to be gone.
    """
    named = {str(fault.values.get("key", "")) for fault in here.incoming.refused.values()}
    stand = here.incoming.keys | named
    taken = {line.id for line in lines if line.fate is not RowFate.REFUSED}
    ours = here.keys.by_key([row.id for row in rows])
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


def _place(live: LiveCoding, id: str) -> list[tuple[str, int]]:
    """Return the key of the roster and the position of a row, and of those that it stands in, from the top down."""
    row = live.row(id)
    above = _place(live, row.parent) if row.parent else []
    return [*above, (row.roster, row.position)] if row.roster else []


class _Finder:
    """Finds the rows of one case; each only once."""

    def __init__(self, here: Here) -> None:
        self._here = here
        sides = (here.live,) if here.base is None else (here.live, here.base)
        ids = dict.fromkeys(row.id for side in sides for row in side.family(side.root)[0])
        self._ours: Mapping[str, str] = here.keys.by_key(ids)
        self._all_ids = ids.keys()
        self._seen: set[str] = set()
        self._by_key: dict[tuple[str, str], Line] = {}
        self._live_ids = {row.id for row in here.live.family(here.live.root)[0]}

    def find(self, line: Line, parent_roster: str) -> None:
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

    def _find_parent(self, line: Line, parent_roster: str) -> Reason | None:
        row, live = line.came, self._here.live
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

    def _id(self, line: Line) -> str:
        row = line.came
        found = self._ours.get(row.row_id)
        if found is not None or self._here.keys.was_given(row.row_id):
            return found or ""
        return self._here.keys.new_id(row, self._here.case, line.parent)

    def _fault(self, line: Line) -> Reason | None:
        live = self._here.live
        if not line.id:
            is_elsewhere = self._here.keys.is_of_project(line.came.row_id)
            return Reason.PARENT_CHANGED if is_elsewhere else Reason.KEY_UNKNOWN
        if line.id in self._live_ids:
            there = live.row(line.id)
            if there.roster != line.came.roster:
                return Reason.KEY_UNKNOWN
            return None if there.parent == line.parent else Reason.PARENT_CHANGED
        line.fate = RowFate.GONE if line.id in self._all_ids else RowFate.NEW
        is_under_gone = line.parent not in self._live_ids and line.parent in self._all_ids
        return Reason.ROW_REMOVED if line.fate is RowFate.NEW and is_under_gone else None
