"""Counts the position of victims: protection, compensation, non-punishment (V1 to V5, C1 to C4, N1i to N3i)."""

from collections.abc import Mapping

from tipcoder.analysis.figures.counted_case import CodedRow, LeftOutReason
from tipcoder.analysis.figures.derived import CONTACT_AVOIDED, charges_naming, is_child, is_convicted, standing_result
from tipcoder.analysis.figures.items import (
    DEFENDANT,
    VICTIM,
    VICTIM_ENTRY,
    Count,
    Outcome,
    answers,
    calculated,
    counted,
    numbers,
    rate,
    yes_or_no,
)
from tipcoder.analysis.figures.profile import age, profiled
from tipcoder.domain.outcomes import Result

_HEARD = ("heard_investigation", "heard_trial", "heard_appeal", "confronted")
_AWARDED = ("awarded_in_full", "awarded_in_part")


def _is_heard(row: CodedRow) -> LeftOutReason | None:
    if (why := row.left_out("victim_participation")) is not None:
        return why
    return LeftOutReason.OUTSIDE if set(_HEARD).isdisjoint(row.codes("victim_participation")) else None


def _is_confronted(row: CodedRow) -> bool:
    return "confronted" in row.codes("victim_participation")


def _is_child(row: CodedRow) -> LeftOutReason | None:
    match is_child(row):
        case None:
            return LeftOutReason.UNKNOWN
        case False:
            return LeftOutReason.OUTSIDE
        case True:
            return None


def _is_awarded(row: CodedRow) -> LeftOutReason | None:
    why = row.left_out("compensation_decision")
    if why is not None:
        return why
    return None if row.value("compensation_decision") in _AWARDED else LeftOutReason.OUTSIDE


def _claims_after_conviction(row: CodedRow) -> LeftOutReason | None:
    """Keep who claimed, where a charge that names the person ended in a conviction: an acquittal refers by law."""
    if (why := row.left_out("compensation_claimed")) is not None:
        return why
    if row.value("compensation_claimed") != "yes":
        return LeftOutReason.OUTSIDE
    charges = tuple(charges_naming(row))
    if any(is_convicted(charge) for charge in charges):
        return None
    results = {standing_result(charge) for charge in charges}
    if Result.OPEN in results:
        return LeftOutReason.UNDECIDED
    return LeftOutReason.OUTSIDE if results and Result.UNKNOWN not in results else LeftOutReason.UNKNOWN


def _three_hearings(row: CodedRow) -> Outcome:
    if (why := row.left_out("victim_hearings")) is not None:
        return why
    times = row.number("victim_hearings")
    return LeftOutReason.UNKNOWN if times is None else yes_or_no(times >= 3)


def _share_awarded(row: CodedRow) -> Outcome:
    """Return the part of the claim that was awarded; both amounts are in the one currency of the entry."""
    amounts: list[float] = []
    for question in ("compensation_amount", "compensation_claimed_amount"):
        if (why := row.left_out(question)) is not None:
            return why
        amount = row.number(question)
        if amount is None:
            return LeftOutReason.UNKNOWN
        amounts.append(amount)
    awarded, claimed = amounts
    return awarded / claimed if claimed > 0 else LeftOutReason.UNKNOWN


def _sex(row: CodedRow) -> str:
    return row.value("defendant_sex") or LeftOutReason.UNKNOWN


VICTIMS: Mapping[str, Count] = profiled({
    "V1": answers(VICTIM, "victim_protection", group=age),
    "V2": rate(VICTIM, "victim_protection", CONTACT_AVOIDED, base=_is_heard, is_excluded=_is_confronted),
    "V3": rate(VICTIM, "victim_protection", ("recorded_interview", "support_person"), base=_is_child, side=age),
    "V4.represented": rate(
        VICTIM, "victim_legal_aid", ("state", "organisation", "private", "represented_cost_unknown")
    ),
    "V4.free": rate(VICTIM, "victim_legal_aid", ("state", "organisation")),
    "V5.times": numbers(VICTIM, "victim_hearings"),
    "V5.three": counted(VICTIM, "victim_hearings", _three_hearings),
    "V5.confronted": rate(VICTIM, "victim_participation", ("confronted",)),
    "C1": rate(VICTIM, "compensation_claimed", ("yes",)),
    "C2": answers(VICTIM, "compensation_decision", base=_claims_after_conviction),
    "C2.awarded": rate(VICTIM, "compensation_decision", _AWARDED, base=_claims_after_conviction),
    "C2.referred": rate(VICTIM, "compensation_decision", ("civil_suit",), base=_claims_after_conviction),
    "C3": counted(VICTIM_ENTRY, "compensation_amount", _share_awarded),
    "C3.bands": calculated(VICTIM_ENTRY, "compensation_share_band"),
    "C4": rate(
        VICTIM, "compensation_paid", ("by_offender", "from_confiscation", "by_state", "in_part"), base=_is_awarded
    ),
    "N1i": rate(
        VICTIM,
        "victim_offences",
        (
            "prostitution", "begging_or_vagrancy", "theft", "drugs", "fraud", "border_or_stay", "false_documents",
            "work_without_permit", "part_in_trafficking", "another",
        ),
    ),
    "N1i.offences": answers(VICTIM, "victim_offences"),
    "N2i": answers(VICTIM, "victim_non_punishment", without=("not_at_issue",)),
    "N3i": answers(DEFENDANT, "defendant_own_victim", group=_sex),
})  # fmt: skip
"""`none` of offences stays in the base of N1i: it is an answer."""
