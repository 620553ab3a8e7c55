"""Counts what is answered, missing or wrong: for a question, a section, a row or a whole coding."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import islice

from tipcoder.domain.answers import AnswerState, Ref, Row
from tipcoder.domain.edits import RemoveRows
from tipcoder.domain.projects import Completeness
from tipcoder.framework.engine.live import Changes, LiveCoding, Validity
from tipcoder.framework.form.form import EvidenceRule, Form, Item, Question, Roster, Section, Severity
from tipcoder.framework.form.question_types import QuestionType


class Status(StrEnum):
    """Status of a question in one row, as outlines and counts show it."""

    HIDDEN = "hidden"
    OPEN = "open"
    MISSING = "missing"
    UNPROVED = "unproved"
    """Answered, but the passage that the framework requires is not marked yet."""
    ANSWERED = "answered"
    WARNING = "warning"
    WRONG = "wrong"


_ANSWERED = frozenset((Status.ANSWERED, Status.WARNING, Status.WRONG))
_MISSING = frozenset((Status.MISSING, Status.UNPROVED))
NOTHING = Completeness()


def question_status(live: LiveCoding, ref: Ref, question: Question) -> Status:
    """Return the status of one question in one row. `OPEN`: may be answered, need not.

    A question that the project does not ask for is never missing; once it is answered it is checked like any other.
    """
    if not live.is_relevant(ref):
        return Status.HIDDEN
    match live.validity(ref):
        case Validity.REQUIRED:
            return Status.MISSING if live.form.asks_for(question) else Status.OPEN
        case Validity.CONSTRAINT:
            return Status.WARNING if question.severity is Severity.WARNING else Status.WRONG
    if live.answer(ref) is None:
        return Status.OPEN
    return Status.UNPROVED if lacks_evidence(live, ref, question) else Status.ANSWERED


def lacks_evidence(live: LiveCoding, ref: Ref, question: Question) -> bool:
    """Return whether an answer needs a passage that proves it and has none. A state, "not stated" say, needs none."""
    if question.evidence is not EvidenceRule.REQUIRED or live.evidence(ref):
        return False
    answer = live.answer(ref)
    return answer is not None and answer.state is AnswerState.ANSWERED


def roster_status(live: LiveCoding, ref: Ref, roster: Roster) -> Status:
    """Return the status of a roster as a whole, whatever is in its rows.

    `MISSING`: too few rows, and nobody said that there are none. `OPEN`: there may be none, the project does not ask
    for any, or the rows that are there speak for themselves.
    """
    if not live.is_relevant(ref):
        return Status.HIDDEN
    rows = len(live.rows(ref.row, ref.key))
    if not rows and live.answer(ref) is not None:
        return Status.ANSWERED
    is_asked = live.form.asks_for(roster) and not live.is_readonly(ref)
    return Status.MISSING if rows < roster.fewest and is_asked else Status.OPEN


class CompletenessCounter:
    """Counts the questions that a person answers, and remembers: an answer in one row of a hundred costs one row.

    A roster that has too few rows counts as one that is missing, one that has none in this judgment as answered.
    Every change must be passed to `follow`. Of a delivered coding it counts the answers: what else there was to answer
    is known in its country only.
    """

    def __init__(self, live: LiveCoding) -> None:
        self._live = live
        self._sections = _holding_sections(live.form)
        self._rosters: dict[str, list[str]] = {}
        for parent, roster in live.form.rosters():
            self._rosters.setdefault(parent, []).append(roster.key)
        self._known: dict[str, dict[str, Completeness]] = {}
        """Counts of rows ("") and of nodes, by row and key."""
        self._own: dict[str, dict[str, Completeness]] = {}
        """Counts of questions, and of rosters without their rows, for themselves, by row and key."""

    def whole(self) -> Completeness:
        """Count in the whole coding; of a delivered one retired answers too, which no section holds."""
        if self._live.form.delivered:
            return _delivered(self._live)
        return self.row(self._live.root)

    @property
    def is_counted(self) -> bool:
        """Return whether the whole coding is counted already."""
        return bool(self._live.form.delivered) or "" in self._known.get(self._live.root, {})

    def count_some(self, rows: int) -> None:
        """Count in so many more rows, and, where no more are left, in the whole coding."""
        left = (row for row in self._rows_below(self._live.root) if "" not in self._known.get(row, {}))
        for row in islice(left, rows):
            self.row(row)
        if next(left, None) is None:
            self.whole()

    def row(self, row: str) -> Completeness:
        """Count in one row and all under it."""
        return self._remembered(Ref(row, ""))

    def node(self, ref: Ref) -> Completeness:
        """Count in one section, or in a roster with all its rows."""
        return self._remembered(ref)

    def items(self, row: str, items: tuple[Item, ...]) -> Completeness:
        """Count in some of the nodes of a row."""
        return _sum(self._parts_of(row, items))

    def follow(self, changes: Changes) -> None:
        """Count anew what changed, and add the difference to all that hold it."""
        for operation in changes.edit:
            if isinstance(operation, RemoveRows):
                self._drop(operation.rows)
        for ref in changes.refs | changes.rosters:
            if self._live.has(ref):
                node, own = self._live.node(ref), self._own.setdefault(ref.row, {})
                before, after = own.get(ref.key, NOTHING), self._counted(ref, node)
                own[ref.key] = after
                if after != before:
                    self._add(ref, after, before)

    def _rows_below(self, row: str) -> Iterator[str]:
        """Yield the rows that are asked for below a row, those within others first."""
        for roster in self._rosters.get(self._live.row(row).roster, ()):
            if self._live.is_relevant(Ref(row, roster)):
                for child in self._live.row_ids(row, roster):
                    yield from self._rows_below(child)
                    yield child

    def _drop(self, rows: tuple[Row, ...]) -> None:
        """Take away what a row that was removed counted, with all under it."""
        gone = _sum(count for row in rows for count in self._own.pop(row.id, {}).values())
        for row in rows:
            self._known.pop(row.id, None)
        parent = rows[0].parent
        if parent is not None and self._live.has_row(parent):
            self._add(Ref(parent, rows[0].roster), NOTHING, gone)
        else:  # it was removed too, and nobody knows any more what held it
            self._known.clear()
            self._own.clear()

    def _add(self, ref: Ref, more: Completeness, less: Completeness) -> None:
        """Add to what is known of a node and of all that hold it, and take away."""
        row, key = self._live.row(ref.row), ref.key
        while True:
            known = self._known.get(row.id, {})
            while key:
                if key in known:
                    known[key] = _changed(known[key], more, less)
                key = self._sections[row.roster, key]
            if "" in known:
                known[""] = _changed(known[""], more, less)
            if row.parent is None:
                return
            row, key = self._live.row(row.parent), row.roster

    def _remembered(self, ref: Ref) -> Completeness:
        known = self._known.setdefault(ref.row, {})
        if ref.key not in known:
            known[ref.key] = _sum(self._parts(ref))
        return known[ref.key]

    def _parts(self, ref: Ref) -> Iterator[Completeness]:
        if not ref.key:
            return self._parts_of(ref.row, self._live.form.level(self._live.row(ref.row).roster))
        node = self._live.node(ref)
        if isinstance(node, Roster):
            return self._parts_of_roster(ref, node)
        return self._parts_of(ref.row, (node,) if isinstance(node, Question) else node.children)

    def _parts_of_roster(self, ref: Ref, roster: Roster) -> Iterator[Completeness]:
        yield self._alone(ref, roster)
        yield from (self.row(row) for row in self._live.row_ids(ref.row, roster.key))

    def _parts_of(self, row: str, items: tuple[Item, ...]) -> Iterator[Completeness]:
        """Count nothing below what is hidden: what is not asked need not be answered."""
        for item in items:
            ref = Ref(row, item.key)
            if isinstance(item, Question):
                yield self._alone(ref, item)
            elif self._live.is_relevant(ref):
                yield self.node(ref)

    def _alone(self, ref: Ref, item: Item) -> Completeness:
        own = self._own.setdefault(ref.row, {})
        if ref.key not in own:
            own[ref.key] = self._counted(ref, item)
        return own[ref.key]

    def _counted(self, ref: Ref, item: Item) -> Completeness:
        """Count a question, or a roster without its rows; a section is nothing by itself."""
        if isinstance(item, Roster):
            status = roster_status(self._live, ref, item)
            is_counted = status is Status.ANSWERED or (status is Status.MISSING and not self._live.form.delivered)
        elif isinstance(item, Question) and item.is_answered_by_person:
            status = question_status(self._live, ref, item)
            is_counted = status in _ANSWERED or self._is_counted(status, item)
        else:
            return NOTHING
        return (
            Completeness(status in _ANSWERED, status in _MISSING, status is Status.WRONG, 1) if is_counted else NOTHING
        )

    def _is_counted(self, status: Status, question: Question) -> bool:
        """Return whether a question without a valid answer counts: the project asks for it, or proof is missing."""
        if status is Status.HIDDEN or self._live.form.delivered:
            return False
        return status in _MISSING or self._live.form.asks_for(question)


def completeness(live: LiveCoding) -> Completeness:
    """Count the questions of a whole coding that a person answers."""
    return CompletenessCounter(live).whole()


def _delivered(live: LiveCoding) -> Completeness:
    refs = (ref for ref, _ in live.family(live.root)[1])
    answered = sum(not live.has(ref) or not _is_calculated(live.node(ref)) for ref in refs)
    return Completeness(answered, 0, 0, answered)


def _is_calculated(node: Item) -> bool:
    return isinstance(node, Question) and node.type is QuestionType.CALCULATE


def _holding_sections(form: Form) -> Mapping[tuple[str, str], str]:
    """Map (roster or "", key of a node) to the key of the section that contains it, "" for none."""
    found: dict[tuple[str, str], str] = {}

    def note(roster: str, section: str, items: tuple[Item, ...]) -> None:
        for item in items:
            found[roster, item.key] = section
            if isinstance(item, Section):
                note(roster, item.key, item.children)
            elif isinstance(item, Roster):
                note(item.key, "", item.children)

    note("", "", form.children)
    return found


def _changed(count: Completeness, more: Completeness, less: Completeness) -> Completeness:
    return Completeness(
        count.answered + more.answered - less.answered,
        count.missing + more.missing - less.missing,
        count.wrong + more.wrong - less.wrong,
        count.total + more.total - less.total,
    )


def _sum(parts: Iterable[Completeness]) -> Completeness:
    answered = missing = wrong = total = 0
    for part in parts:
        answered += part.answered
        missing += part.missing
        wrong += part.wrong
        total += part.total
    return Completeness(answered, missing, wrong, total)
