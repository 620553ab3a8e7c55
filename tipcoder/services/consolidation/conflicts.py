"""Finds cases that may be the same one: by key, by court and date, or by all their answers."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from tipcoder.domain.consolidation import KEEP_BOTH, PREFER, Conflict, ConflictKind, Decisions, Delivery, Member
from tipcoder.errors import UserError
from tipcoder.services.consolidation.scanning import CaseMark

_SHORTEST_ID = 16
"""Characters from which a key is globally unique. Shorter ones were typed by hand."""

Marks = Iterable[tuple[Delivery, CaseMark]]


def find_conflicts(marks: Marks, decisions: Decisions) -> tuple[Conflict, ...]:
    """Return the conflicts among cases, each pair or group once, with what is decided on it.

    The same key in two projects says more than court and date, and those more than answers that are alike.

    Raises:
        UserError: decision_unknown, for a preferred delivery that is none of those in conflict.
    """
    known = list(marks)
    deliveries = {delivery.id: delivery for delivery, _ in known}
    reported: set[frozenset[str]] = set()
    found: list[Conflict] = []
    for kind, groups in (
        (ConflictKind.SAME_CASE, _grouped(known, lambda _, mark: (mark.key if len(mark.key) >= _SHORTEST_ID else "",))),
        (ConflictKind.SAME_COURT_DATE, _grouped(known, _court_and_date)),
        (ConflictKind.SAME_ANSWERS, _grouped(known, lambda _, mark: (mark.digest,))),
    ):
        for group in groups:
            cases = frozenset(mark.case for _, mark in group)
            if any(cases <= others for others in reported):
                continue
            reported.add(cases)
            members = sorted((Member(one.id, mark.case, mark.key, mark.sheet) for one, mark in group), key=_by_delivery)
            found.append(Conflict(kind, tuple(members)))
    ordered = sorted(found, key=lambda conflict: (conflict.kind, conflict.id))
    return tuple(_decided(conflict, deliveries, decisions) for conflict in ordered)


def _grouped(
    known: list[tuple[Delivery, CaseMark]], mark_of: Callable[[Delivery, CaseMark], tuple[str, ...]]
) -> list[list[tuple[Delivery, CaseMark]]]:
    groups: dict[tuple[str, ...], list[tuple[Delivery, CaseMark]]] = {}
    for delivery, mark in known:
        shared = mark_of(delivery, mark)
        if all(shared):
            groups.setdefault(shared, []).append((delivery, mark))
    return [group for group in groups.values() if len({mark.case for _, mark in group}) > 1]


def _court_and_date(delivery: Delivery, mark: CaseMark) -> tuple[str, ...]:
    return delivery.country, mark.court, mark.date


def _by_delivery(member: Member) -> tuple[str, str]:
    return member.delivery, member.case


def _decided(conflict: Conflict, deliveries: Mapping[str, Delivery], decisions: Decisions) -> Conflict:
    choice = decisions.on(conflict)
    if choice == KEEP_BOTH:
        return conflict
    wanted = choice.removeprefix(PREFER).casefold()
    among = {member.delivery for member in conflict.members}
    chosen = [id for id in sorted(among) if wanted in _names(deliveries[id])]
    if chosen:
        return replace(conflict, choice=f"{PREFER}{chosen[0]}")
    if conflict.id in decisions.conflicts:
        raise UserError("decision_unknown", choice=choice)
    return conflict


def _names(delivery: Delivery) -> set[str]:
    stem = delivery.name.rpartition(".")[0]
    names = (delivery.id, delivery.name, stem, delivery.country, delivery.project)
    return {name.casefold() for name in names}
