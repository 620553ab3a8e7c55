"""How far a coding is: what is answered, missing or wrong, for a question, a section, a row or the whole."""

from collections.abc import Iterator
from enum import StrEnum

from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import Completeness
from tipcoder.framework.form import Item, Question, Roster, Section, Severity
from tipcoder.framework.live import LiveCoding, Validity


class Status(StrEnum):
    """What a person must know of a question at a glance."""

    HIDDEN = "hidden"
    OPEN = "open"
    MISSING = "missing"
    ANSWERED = "answered"
    WARNING = "warning"
    WRONG = "wrong"


def question_status(live: LiveCoding, ref: Ref, question: Question) -> Status:
    """Return the status of one question in one row. `OPEN`: may be answered, need not."""
    if not live.is_relevant(ref):
        return Status.HIDDEN
    match live.validity(ref):
        case Validity.REQUIRED:
            return Status.MISSING
        case Validity.CONSTRAINT:
            return Status.WARNING if question.severity is Severity.WARNING else Status.WRONG
    return Status.OPEN if live.answer(ref) is None else Status.ANSWERED


def completeness(live: LiveCoding) -> Completeness:
    """Count the questions of a whole coding that a person answers."""
    return _count(live, _under(live, live.root, live.form.children))


def node_completeness(live: LiveCoding, ref: Ref) -> Completeness:
    """Count below one node: a section or a roster with all its rows."""
    return _count(live, _under(live, ref.row, (live.node(ref),)))


def row_completeness(live: LiveCoding, row: str) -> Completeness:
    """Count in one row and all under it."""
    return _count(live, _under(live, row, live.form.level(live.row(row).roster)))


def _under(live: LiveCoding, row: str, items: tuple[Item, ...]) -> Iterator[tuple[Ref, Question]]:
    """Yield the questions below, and nothing below what is hidden: what is not asked need not be counted."""
    for item in items:
        ref = Ref(row, item.key)
        if isinstance(item, Question):
            if item.is_answered_by_person:
                yield ref, item
        elif not live.is_relevant(ref):
            continue
        elif isinstance(item, Section):
            yield from _under(live, row, item.children)
        elif isinstance(item, Roster):
            for entry in live.rows(row, item.key):
                yield from _under(live, entry.id, item.children)


_ANSWERED = frozenset((Status.ANSWERED, Status.WARNING, Status.WRONG))


def _count(live: LiveCoding, questions: Iterator[tuple[Ref, Question]]) -> Completeness:
    answered = missing = wrong = total = 0
    for ref, question in questions:
        status = question_status(live, ref, question)
        if status is Status.HIDDEN:
            continue
        total += 1
        answered += status in _ANSWERED
        missing += status is Status.MISSING
        wrong += status is Status.WRONG
    return Completeness(answered, missing, wrong, total)
