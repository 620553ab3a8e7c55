"""Brings a coding to another version of the framework: answers carried, and what follows computed anew."""

from collections.abc import Mapping
from dataclasses import replace

from tipcoder.domain.answers import Ref
from tipcoder.domain.edits import SetAnswer
from tipcoder.domain.projects import Completeness
from tipcoder.domain.retired import Upgrade, is_retired, retired_key
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.versions.answer_migration import Carried, Carrier
from tipcoder.framework.versions.matching import NodeKey
from tipcoder.services.coding import standing
from tipcoder.services.delivered import form_to_read
from tipcoder.storage.coding.codings import StoredCoding
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.coding.upgrades import MigratedCoding


def moved_coding(stored: StoredCoding, carrier: Carrier, form: Form, framework_id: str) -> MigratedCoding:
    """Return what is to be stored of a coding that the carrier brings to the version with this form and id.

    Of a delivered one nothing is computed anew: what its country calculated stays.
    """
    root = stored.coding.id
    carried = carrier.carry(root, stored.rows, stored.answers, stored.calculated)
    rows = [replace(row, roster=carried.rosters[row.id]) for row in stored.rows]
    rosters = {root: "", **{row.id: row.roster for row in stored.rows}}
    returned = {carried.sources[now]: now for now in carried.answers if is_retired(carried.sources[now].key)}

    def place_of(ref: Ref) -> Ref | None:
        if ref.row not in rosters:
            return None
        return returned.get(ref) or Ref(ref.row, carrier.key(rosters[ref.row], ref.key))

    evidence = {ref: now for ref, _ in stored.evidence if (now := place_of(ref)) is not None}
    copied = {
        now: Ref(ref.row, retired)
        for ref, now in evidence.items()
        if Ref(ref.row, retired := retired_key(ref.key, carrier.framework)) in carried.retired and now.key != retired
    }
    proofs = [(evidence[ref], passage) for ref, passage in stored.evidence if ref in evidence]
    if stored.coding.is_delivered:
        form = form_to_read(form, with_conditions=False)
    live = LiveCoding(form, root, rows, carried.answers.items(), proofs, carried.calculated.items())
    saved = replace(standing(live, ()), selects=frozenset(ref for ref in carried.answers if _is_select(live.node(ref))))
    if stored.coding.is_delivered:
        saved = _as_delivered(saved, carried)
    else:
        _drop_calculated_again(carried, carrier, rosters, live)
    return MigratedCoding(
        carried.rosters,
        carried.answers,
        carried.retired,
        carried.sources,
        saved,
        _renamed(carrier, framework_id, carried, rosters, returned),
        _edit(stored, carried, carrier, rosters, returned),
        evidence,
        copied,
        place_of,
    )


def _drop_calculated_again(carried: Carried, carrier: Carrier, rosters: Mapping[str, str], live: LiveCoding) -> None:
    """Drop the retired answers that the newer version calculates as they were given: nothing is lost with them."""
    for now, answer in list(carried.retired.items()):
        was = carried.sources.get(now)
        matched = carrier.matching.questions.get(NodeKey(rosters[was.row], was.key)) if was else None
        if matched is None or not matched[2].calculate or is_retired(carried.rosters[now.row]):
            continue
        if live.value(Ref(now.row, matched[1].key)) == answer.value:
            del carried.retired[now], carried.sources[now]


def _as_delivered(saved: Saved, carried: Carried) -> Saved:
    answered = len(carried.answers) + len(carried.retired)
    values = {ref: answer.value for ref, answer in carried.calculated.items()}
    return replace(saved, values=values, completeness=Completeness(answered, 0, 0, answered))


def _renamed(
    carrier: Carrier, framework_id: str, carried: Carried, rosters: Mapping[str, str], returned: Mapping[Ref, Ref]
) -> Upgrade:
    """Return what got other names, retired answers that returned among it: their history goes on."""
    upgrade = carrier.upgrade(framework_id)
    known = {place for _, place, _ in carrier.matching.questions.values()}
    places = {was: NodeKey(carried.rosters[now.row], now.key) for was, now in returned.items()}
    back = {
        (place.roster, place.key): (rosters[was.row], was.key) for was, place in places.items() if place not in known
    }
    return replace(upgrade, keys={**upgrade.keys, **back})


def _edit(
    stored: StoredCoding, carried: Carried, carrier: Carrier, rosters: Mapping[str, str], returned: Mapping[Ref, Ref]
) -> tuple[SetAnswer, ...]:
    """Return what the upgrade did to the answers of questions that both versions have, and what returned."""
    done = [SetAnswer(now, None, carried.answers[now]) for now in returned.values()]
    for ref, before in stored.answers:
        if is_retired(ref.key) or is_retired(carried.rosters[ref.row]):
            continue
        now = Ref(ref.row, carrier.key(rosters[ref.row], ref.key))
        after = carried.answers.get(now)
        if not is_retired(now.key) and before != after:
            done.append(SetAnswer(now, before, after))
    return tuple(done)


def _is_select(item: object) -> bool:
    return isinstance(item, Question) and item.type.is_select
