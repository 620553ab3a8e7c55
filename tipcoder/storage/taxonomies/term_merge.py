"""Merges new and decided terms into a taxonomy as it is when they are stored, within a transaction.

Whoever planned them knew the taxonomy of an earlier moment: what others added meanwhile stays.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import update
from sqlalchemy.orm import Session

from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.storage.tables.taxonomies import TermTable
from tipcoder.storage.taxonomies.taxonomies import insert_terms, read_labels, store_taxonomies

_GONE = (TermStatus.DEPRECATED, TermStatus.REJECTED)


@dataclass(frozen=True, slots=True)
class TermChanges:
    """Changes of the terms of one taxonomy, from what it was when they were planned to what it is to be.

    Terms are added, or get another status and other replacements; none goes.
    """

    before: Taxonomy
    after: Taxonomy

    def added(self) -> tuple[Term, ...]:
        """Return the new terms, in their order."""
        known = self.before.by_code()
        return tuple(term for term in self.after.terms if term.code not in known)

    def decided(self) -> tuple[Term, ...]:
        """Return the terms that get another status."""
        known = self.before.by_code()
        return tuple(term for term in self.after.terms if term.code in known and term.status != known[term.code].status)


def merge_terms(session: Session, changes: Iterable[TermChanges]) -> bool:
    """Store changes of terms, and return whether all of them could be.

    They cannot where somebody else meanwhile decided on the same term, or gave its code to another one: whoever
    planned them plans anew. A taxonomy that is not there is stored whole.
    """
    planned = {change.before.id: change for change in changes}
    installed = read_labels(session, planned)
    for id, change in planned.items():
        if id not in installed:
            store_taxonomies(session, (change.after,))
            continue
        now = installed[id].by_code()
        if not _is_possible(change, now):
            return False
        for term in change.decided():
            session.execute(
                update(TermTable)
                .where(TermTable.taxonomy_id == id, TermTable.code == term.code)
                .values(status=term.status.value, replaced_by=" ".join(term.replaced_by))
            )
        _add(session, change, now)
    return True


def _is_possible(change: TermChanges, now: Mapping[str, Term]) -> bool:
    known = change.before.by_code()
    for term in change.decided():
        if term.code not in now or now[term.code].status != known[term.code].status:
            return False
        if any(code not in now or now[code].status in _GONE for code in term.replaced_by):
            return False
    there = ((term, now[term.code]) for term in change.added() if term.code in now)
    return all((term.labels, term.status) == (other.labels, other.status) for term, other in there)


def _add(session: Session, change: TermChanges, now: Mapping[str, Term]) -> None:
    """Add new terms, each behind the one that it is to follow; those behind it move down."""
    order = list(now)
    new: dict[str, Term] = {}
    before = ""
    for term in change.after.terms:
        if term.code not in now and term.code not in change.before.by_code():
            new[term.code] = replace(term, parent=term.parent if term.parent in (*now, *new) else "")
            order.insert(order.index(before) + 1 if before else 0, term.code)
        if term.code in now or term.code in new:
            before = term.code
    places = {code: place for place, code in enumerate(order)}
    moved = [code for place, code in enumerate(now) if places[code] != place]
    for code in reversed(moved):
        session.execute(
            update(TermTable)
            .where(TermTable.taxonomy_id == change.before.id, TermTable.code == code)
            .values(position=places[code])
        )
    insert_terms(session, change.before.id, ((places[code], term) for code, term in new.items()))
