"""Derives what the framework does not ask: final outcomes, results of defendants, standing sentences, compositions.

D3 to D15 are the derived values of the specification of findings.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from tipcoder.analysis.figures.counted_case import CodedRow, CountedCase, LeftOutReason
from tipcoder.domain.outcomes import CUSTODIAL, TRAFFICKING, Result

CONVICTED = frozenset(("convicted_as_charged", "convicted_in_part", "convicted_on_plea", "convicted_of_other_offence"))
_ENDED = frozenset(("discontinued", "ended_by_non_punishment", "limitation", "death_or_absence", "other"))
_CHILD = frozenset(("age_0_13", "age_14_15", "age_16_17", "child"))
_PROACTIVE = frozenset(
    (
        "police", "border", "labour_inspection", "social_services", "health_or_school", "online", "other_proceedings",
    )
)  # fmt: skip
_REACTIVE = frozenset(("victim", "family", "organisation", "client_or_public"))
_PROCEEDS = frozenset(("proceeds", "value", "extended", "third_party"))
CONTACT_AVOIDED = ("video_link", "accused_absent", "recorded_interview")
"""Protection measures that avoid contact with the accused (D13)."""


_IN_ORDER = tuple(Result)


class Composition(StrEnum):
    """Composition of the victims of a case: children, adults or both (D10)."""

    CHILDREN = "children_only"
    ADULTS = "adults_only"
    BOTH = "both"
    UNKNOWN = "unknown"


def final_outcome(charge: CodedRow) -> str:
    """Return the final outcome of a charge, "" where it is not known (D3)."""
    final = charge.value("charge_final_outcome")
    if final or charge.case.rows("decisions"):
        return final
    return charge.value("charge_outcome")


def is_convicted(charge: CodedRow) -> bool:
    """Return whether a charge ends in a conviction, of whatever offence (D4)."""
    return final_outcome(charge) in CONVICTED


def offence_of_conviction(charge: CodedRow) -> str:
    """Return the kind of offence that a charge ended in a conviction of, "" where it did not or is not known (D5)."""
    outcome = final_outcome(charge)
    if outcome not in CONVICTED:
        return ""
    is_other = outcome == "convicted_of_other_offence"
    return charge.value("charge_requalified_to" if is_other else "charge_offence_kind")


def is_charged_with_trafficking(defendant: CodedRow) -> bool:
    """Return whether one of the charges of a defendant is of trafficking."""
    return any(charge.value("charge_offence_kind") in TRAFFICKING for charge in defendant.under("charges"))


def is_convicted_of_trafficking(charge: CodedRow) -> bool:
    """Return whether a charge ends in a conviction of trafficking."""
    return offence_of_conviction(charge) in TRAFFICKING


def result(defendant: CodedRow) -> Result:
    """Return the result of a defendant: the first that fits over the charges (D6)."""
    charges = defendant.under("charges")
    found = {_result_of_charge(charge) for charge in charges}
    return next((result for result in _IN_ORDER if result in found), Result.UNKNOWN)


def _result_of_charge(charge: CodedRow) -> Result:
    outcome = final_outcome(charge)
    if outcome in CONVICTED:
        return Result.TRAFFICKING if is_convicted_of_trafficking(charge) else Result.OTHER_OFFENCE
    if outcome in _ENDED:
        return Result.ENDED
    return {"open": Result.OPEN, "acquitted": Result.ACQUITTED}.get(outcome, Result.UNKNOWN)


def standing_sentences(charge: CodedRow) -> Iterator[CodedRow]:
    """Yield the sentences of a charge that stand: the last custodial one, and the last of each other type (D7)."""
    if not is_convicted(charge):
        return
    annulled = _annulled_instances(charge.case)
    last: dict[str, CodedRow] = {}
    for sentence in charge.under("sentences"):
        kind = sentence.value("sentence_type")
        if kind and sentence.value("sentence_instance") not in annulled:
            last["custodial" if kind in CUSTODIAL else kind] = sentence
    yield from last.values()


def standing_custodial(charge: CodedRow) -> CodedRow | None:
    """Return the custodial sentence of a charge that stands, None for none."""
    standing = standing_sentences(charge)
    return next((row for row in standing if row.value("sentence_type") in CUSTODIAL), None)


def _annulled_instances(case: CountedCase) -> frozenset[str]:
    """Return the instances whose judgments were annulled and not given anew since, by the order of the decisions."""
    seen, annulled = {"first_instance"}, set[str]()
    for decision in case.rows("decisions"):
        instance = decision.value("decision_instance")
        annulled.discard(instance)
        if "annulled_and_remitted" in decision.codes("decision_outcomes"):
            annulled |= seen
        seen.add(instance)
    return frozenset(annulled)


def sentence_months(defendant: CodedRow) -> float | LeftOutReason:
    """Return the length of the sentence of a defendant in months: never a sum, never the longest of several (D8)."""
    total = defendant.number("total_sentence_months")
    if total is not None:
        return total
    charges = [charge for charge in defendant.under("charges") if is_convicted_of_trafficking(charge)]
    sentences = [row for charge in charges if (row := standing_custodial(charge)) is not None]
    if len(sentences) != 1:
        return LeftOutReason.UNKNOWN
    months = sentences[0].number("sentence_months")
    return sentences[0].left_out("sentence_months") or LeftOutReason.UNKNOWN if months is None else months


def is_child_age(group: str) -> bool:
    """Return whether an age group is one of children."""
    return group in _CHILD


def is_child(victim: CodedRow) -> bool | None:
    """Return whether a victim is a child, None where nothing is known (D9)."""
    group = victim.value("victim_age_group")
    return is_child_age(group) if group else None


def composition(case: CountedCase) -> Composition:
    """Return whether the victims of a case are children, adults or both; unknown with one whose age is (D10)."""
    ages = {is_child(victim) for victim in case.rows("victims")}
    if ages >= {True, False}:
        return Composition.BOTH
    if not ages or None in ages:
        return Composition.UNKNOWN
    return Composition.CHILDREN if True in ages else Composition.ADULTS


def detection(codes: tuple[str, ...]) -> str:
    """Return how a case came to light, by the ways of discovery (D11)."""
    is_proactive, is_reactive = not _PROACTIVE.isdisjoint(codes), not _REACTIVE.isdisjoint(codes)
    if is_proactive and is_reactive:
        return "mixed"
    if is_proactive:
        return "proactive"
    return "reactive" if is_reactive else "other"


def has_proceeds_taken(codes: tuple[str, ...]) -> bool:
    """Return whether confiscation took proceeds, by its kinds (D14)."""
    return not _PROCEEDS.isdisjoint(codes)


def offence_band(start: str, end: str) -> str:
    """Return the band of days from one date to another, "" where months or years leave it in doubt (D15)."""
    if not start or not end:
        return ""
    shortest = (_first_day(end) - _last_day(start)).days + 1
    longest = (_last_day(end) - _first_day(start)).days + 1
    low, high = _band(max(1, shortest)), _band(longest)
    return low if low == high and longest > 0 else ""


def _band(days: int) -> str:
    if days <= 30:
        return "up_to_30_days"
    if days <= 180:
        return "31_to_180_days"
    return "181_to_365_days" if days <= 365 else "over_365_days"


def _first_day(text: str) -> date:
    return date.fromisoformat((text + "-01-01")[:10])


def _last_day(text: str) -> date:
    """Return the last day that a date, or a month or year, may mean."""
    if len(text) == 4:
        return date(int(text), 12, 31)
    if len(text) == 7:
        year, month = int(text[:4]), int(text[5:])
        following = date(year + month // 12, month % 12 + 1, 1)
        return date.fromordinal(following.toordinal() - 1)
    return date.fromisoformat(text)


def charges_naming(victim: CodedRow) -> Iterator[CodedRow]:
    """Yield the charges that name a victim."""
    own = victim.value("victim_id")
    for charge in victim.case.rows("charges"):
        if own and own in charge.codes("charge_victims"):
            yield charge
