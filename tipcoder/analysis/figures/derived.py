"""Reads what is derived of a coding, and derives what the framework does not ask: compositions, ways of detection.

What stands for charges, defendants and cases is derived beside the coding (`analysis.standing`) and read here.
"""

from collections.abc import Iterator
from enum import StrEnum

from tipcoder.analysis.figures.counted_case import CodedRow, CountedCase, LeftOutReason
from tipcoder.analysis.standing import ORDER_UNKNOWN
from tipcoder.domain.outcomes import TRAFFICKING, Result

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


class Composition(StrEnum):
    """Composition of the victims of a case: children, adults or both (D10)."""

    CHILDREN = "children_only"
    ADULTS = "adults_only"
    BOTH = "both"
    UNKNOWN = "unknown"


_RESULTS = {result.value: result for result in Result}


def standing_result(row: CodedRow, level: str = "charge") -> Result:
    """Return the result of a charge, a defendant or a case after the last decision, as it was derived."""
    return _result(row.value(f"{level}_standing_result"))


def first_result(row: CodedRow, level: str = "charge") -> Result:
    """Return the result of a charge, a defendant or a case in the judgment that was read, as it was derived."""
    return _result(row.value(f"{level}_first_result"))


def _result(value: str) -> Result:
    """Return a result, unknown for one that this version does not know: the project may be of another."""
    return _RESULTS.get(value, Result.UNKNOWN)


def is_convicted(charge: CodedRow) -> bool:
    """Return whether a conviction stands for a charge, of whatever offence (D4)."""
    return standing_result(charge) in (Result.TRAFFICKING, Result.OTHER_OFFENCE)


def offence_of_conviction(charge: CodedRow) -> str:
    """Return the kind of offence of the conviction that stands for a charge, "" for none (D5)."""
    return charge.value("charge_standing_offence")


def is_charged_with_trafficking(defendant: CodedRow) -> bool:
    """Return whether one of the charges of a defendant is of trafficking."""
    return any(charge.value("charge_offence_kind") in TRAFFICKING for charge in defendant.under("charges"))


def is_convicted_of_trafficking(charge: CodedRow) -> bool:
    """Return whether a conviction of trafficking stands for a charge."""
    return standing_result(charge) is Result.TRAFFICKING


def result(defendant: CodedRow) -> Result:
    """Return the result of a defendant that stands: the first that fits over the charges (D6)."""
    return standing_result(defendant, "defendant")


def standing_types(charge: CodedRow) -> tuple[str, ...] | LeftOutReason:
    """Return the types of the sentences that stand for a charge, or why they are not known (D7)."""
    types = charge.codes("charge_standing_sentences")
    if types == (ORDER_UNKNOWN,):
        return LeftOutReason.ORDER_UNKNOWN
    return types or LeftOutReason.UNKNOWN


def standing_months(charge: CodedRow) -> float | LeftOutReason:
    """Return the months of the custodial sentence that stands for a charge, or why they are not known."""
    types = standing_types(charge)
    if types is LeftOutReason.ORDER_UNKNOWN:
        return types
    months = charge.number("charge_standing_months")
    return LeftOutReason.UNKNOWN if months is None else months


def sentence_months(defendant: CodedRow) -> float | LeftOutReason:
    """Return the length of the sentence of a defendant in months: never a sum, never the longest of several (D8)."""
    total = defendant.number("total_sentence_months")
    if total is not None:
        return total
    charges = [charge for charge in defendant.under("charges") if is_convicted_of_trafficking(charge)]
    return standing_months(charges[0]) if len(charges) == 1 else LeftOutReason.UNKNOWN


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


def charges_naming(victim: CodedRow) -> Iterator[CodedRow]:
    """Yield the charges that name a victim."""
    own = victim.value("victim_id")
    for charge in victim.case.rows("charges"):
        if own and own in charge.codes("charge_victims"):
            yield charge
