"""Counts how courts qualify: convictions, requalification, elements, consent, reasons (Q1 to Q13)."""

from collections.abc import Callable, Mapping

from tipcoder.analysis.figures.counted_case import CodedRow, LeftOutReason
from tipcoder.analysis.figures.derived import (
    composition,
    first_result,
    is_charged_with_trafficking,
    is_child,
    result,
    standing_result,
)
from tipcoder.analysis.figures.items import (
    CASE,
    CHARGE,
    DEFENDANT,
    NONE,
    REQUALIFICATION,
    Count,
    Outcome,
    answers,
    counted,
    named_alone,
    rate,
    yes_or_no,
)
from tipcoder.domain.outcomes import TRAFFICKING, Result

INTERNATIONAL_SOURCES = (
    "un_protocol", "coe_convention", "echr", "child_convention", "ilo_conventions", "eu_law", "lanzarote_convention",
    "istanbul_convention", "other_treaty",
)  # fmt: skip


def _known(found: Result) -> Outcome:
    """Return a result as a value, or why it is none yet."""
    if found is Result.OPEN:
        return LeftOutReason.UNDECIDED
    return LeftOutReason.UNKNOWN if found is Result.UNKNOWN else (found,)


def _is_trafficking(found: Result) -> Outcome:
    known = _known(found)
    return known if isinstance(known, LeftOutReason) else yes_or_no(found is Result.TRAFFICKING)


def _first(row: CodedRow) -> Outcome:
    return _is_trafficking(first_result(row, "case"))


def _standing(row: CodedRow) -> Outcome:
    return _is_trafficking(standing_result(row, "case"))


def _result(row: CodedRow) -> Outcome:
    found = result(row)
    if found is not Result.TRAFFICKING and not is_charged_with_trafficking(row):
        return LeftOutReason.OUTSIDE
    return _known(found)


def _from_and_to(row: CodedRow) -> Outcome:
    ends = ("requalified_from", "requalified_to")
    return row.left_out(*ends) or ("|".join(row.value(end) for end in ends),)


def _direction(row: CodedRow) -> Outcome:
    ends = ("requalified_from", "requalified_to")
    if (why := row.left_out(*ends)) is not None:
        return why
    match tuple(row.value(end) in TRAFFICKING for end in ends):
        case (True, False):
            return ("away_from_trafficking",)
        case (False, True):
            return ("to_trafficking",)
        case _:
            return ("other",)


def _expert_sees(row: CodedRow) -> LeftOutReason | None:
    """Keep the cases in which the expert sees trafficking."""
    if (why := row.left_out("expert_opinion")) is not None:
        return why
    return None if row.value("expert_opinion") == "yes" else LeftOutReason.OUTSIDE


def _unseen(result_of: Callable[[CodedRow, str], Result]) -> Callable[[CodedRow], Outcome]:
    """Return what says whether no conviction of trafficking was given, by the results of cases."""

    def outcome(row: CodedRow) -> Outcome:
        known = _known(found := result_of(row, "case"))
        return known if isinstance(known, LeftOutReason) else yes_or_no(found is not Result.TRAFFICKING)

    return outcome


def _never_charged(row: CodedRow) -> Outcome:
    """Return whether no charge of a case is of trafficking."""
    kinds = {charge.value("charge_offence_kind") for charge in row.case.rows("charges")}
    if not kinds.isdisjoint(TRAFFICKING):
        return yes_or_no(False)
    return LeftOutReason.UNKNOWN if not kinds or "" in kinds else yes_or_no(True)


def _missed(element: str) -> Callable[[CodedRow], Outcome]:
    """Return what gives the terms of an element that the expert sees and the court does not (D12)."""
    court, expert = f"{element}_court", f"{element}_expert"

    def outcome(row: CodedRow) -> Outcome:
        if (why := row.left_out(court, expert)) is not None:
            return why
        seen = [code for code in row.codes(expert) if code != NONE]
        missed = row.case.terms.missed(expert, seen, row.codes(court))
        return row.case.terms.rolled_up(expert, missed) or (NONE,)

    return outcome


def _is_convicted_case(row: CodedRow) -> LeftOutReason | None:
    return None if standing_result(row, "case") is Result.TRAFFICKING else LeftOutReason.OUTSIDE


def _has_child(row: CodedRow) -> LeftOutReason | None:
    return None if any(is_child(victim) for victim in row.case.rows("victims")) else LeftOutReason.OUTSIDE


def _composition(row: CodedRow) -> str:
    return composition(row.case)


def _is_acquittal(row: CodedRow) -> LeftOutReason | None:
    is_trafficking = row.value("charge_offence_kind") in TRAFFICKING
    return None if is_trafficking and standing_result(row) is Result.ACQUITTED else LeftOutReason.OUTSIDE


def _comparisons(row: CodedRow) -> Outcome:
    """Return the cells of offences compared and criteria used."""
    if (why := row.left_out("distinguished_from")) is not None:
        return why
    offences = [code for code in row.codes("distinguished_from") if code != NONE]
    if not offences:
        return LeftOutReason.OUTSIDE
    criteria = row.codes("distinguishing_criteria")
    if not criteria:
        return row.left_out("distinguishing_criteria") or LeftOutReason.UNKNOWN
    return tuple(f"{offence}|{criterion}" for offence in offences for criterion in criteria)


QUALIFICATION: Mapping[str, Count] = {
    "Q1": counted(CASE, "first_instance_outcome", _first),
    "Q1.standing": counted(CASE, "first_instance_outcome", _standing),
    "Q1.outcomes": answers(CASE, "first_instance_outcome"),
    "Q2": counted(DEFENDANT, "defendant_label", _result),
    "Q3": rate(CASE, "requalified", ("yes",)),
    "Q3.by": answers(REQUALIFICATION, "requalification_by"),
    "Q3.cells": counted(REQUALIFICATION, "requalified_to", _from_and_to),
    "Q3.direction": counted(REQUALIFICATION, "requalified_to", _direction),
    "Q4": counted(CASE, "expert_opinion", _unseen(standing_result), base=_expert_sees),
    "Q4.first": counted(CASE, "expert_opinion", _unseen(first_result), base=_expert_sees),
    "Q5.acts": counted(CASE, "acts_expert", _missed("acts")),
    "Q5.means": counted(CASE, "means_expert", _missed("means")),
    "Q5.purposes": counted(CASE, "purposes_expert", _missed("purposes")),
    "Q6": answers(CASE, "means_court", base=_is_convicted_case, group=_composition),
    "Q7": answers(CASE, "consent_treatment", without=("not_raised",)),
    "Q7.wrong": rate(CASE, "consent_treatment", ("against_trafficking", "mitigating"), without=("not_raised",)),
    "Q8": rate(CASE, "child_means", ("demanded",), base=_has_child, side=_composition),
    "Q9": answers(CASE, "elements_reasoned"),
    "Q10": answers(CASE, "distinguished_from"),
    "Q10.cells": counted(CASE, "distinguished_from", _comparisons, excludes=named_alone),
    "Q11": answers(CHARGE, "acquittal_reasons", base=_is_acquittal),
    "Q12": answers(CASE, "legal_sources"),
    "Q12.any": rate(CASE, "legal_sources", INTERNATIONAL_SOURCES),
    "Q13": counted(CASE, "expert_opinion", _never_charged, base=_expert_sees),
}
