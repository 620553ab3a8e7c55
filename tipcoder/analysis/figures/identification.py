"""Counts how trafficking and its victims came to light (I1 to I6)."""

from collections.abc import Mapping

from tipcoder.analysis.figures.counted_case import CodedRow, LeftOutReason
from tipcoder.analysis.figures.derived import charges_naming, detection, is_convicted_of_trafficking, standing_result
from tipcoder.analysis.figures.items import CASE, NONE, VICTIM, Count, Outcome, answers, counted, rate, yes_or_no
from tipcoder.domain.outcomes import Result


def _detection(row: CodedRow) -> Outcome:
    return row.left_out("discovery") or (detection(row.codes("discovery")),)


def _status_without_conviction(row: CodedRow) -> Outcome:
    """Return whether no charge that names a person with formal status ends in a conviction of trafficking."""
    if (why := row.left_out("victim_formal_status")) is not None:
        return why
    if row.value("victim_formal_status") != "yes":
        return LeftOutReason.OUTSIDE
    charges = tuple(charges_naming(row))
    if any(is_convicted_of_trafficking(charge) for charge in charges):
        return yes_or_no(False)
    results = {standing_result(charge) for charge in charges}
    if not results or Result.UNKNOWN in results:
        return LeftOutReason.UNKNOWN
    return LeftOutReason.UNDECIDED if Result.OPEN in results else yes_or_no(True)


def _seen_by_expert_alone(row: CodedRow) -> Outcome:
    if (why := row.left_out("victim_of_trafficking")) is not None:
        return why
    if row.value("victim_of_trafficking") != "yes":
        return LeftOutReason.OUTSIDE
    return row.left_out("victim_identified_by") or yes_or_no(NONE in row.codes("victim_identified_by"))


IDENTIFICATION: Mapping[str, Count] = {
    "I1": counted(CASE, "discovery", _detection),
    "I2": answers(VICTIM, "victim_identified_by"),
    "I3": rate(VICTIM, "victim_identified_stage", ("detection",)),
    "I4": rate(VICTIM, "victim_formal_status", ("yes",)),
    "I5": counted(VICTIM, "victim_formal_status", _status_without_conviction),
    "I6": counted(VICTIM, "victim_of_trafficking", _seen_by_expert_alone),
}
