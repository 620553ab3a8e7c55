"""Counts how courts qualify: convictions, requalification, elements, consent, reasons (Q1 to Q12)."""

from collections.abc import Callable, Mapping

from tipcoder.analysis.figures.counted_case import CodedRow, LeftOutReason
from tipcoder.analysis.figures.derived import (
    Composition,
    composition,
    final_outcome,
    is_charged_with_trafficking,
    is_convicted_of_trafficking,
    result,
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


def _result(row: CodedRow) -> Outcome:
    if not is_charged_with_trafficking(row):
        return LeftOutReason.OUTSIDE
    match result(row):
        case Result.OPEN:
            return LeftOutReason.UNDECIDED
        case Result.UNKNOWN:
            return LeftOutReason.UNKNOWN
        case known:
            return (known,)


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


def _unseen_by_court(row: CodedRow) -> Outcome:
    """Return whether the expert sees trafficking where no conviction of it was given at first instance."""
    if (why := row.left_out("expert_opinion", "first_instance_outcome")) is not None:
        return why
    if row.value("expert_opinion") != "yes":
        return LeftOutReason.OUTSIDE
    return yes_or_no(row.value("first_instance_outcome") != "convicted_of_trafficking")


def _missed(element: str) -> Callable[[CodedRow], Outcome]:
    """Return what gives the terms of an element that the expert sees and the court does not (D12)."""
    court, expert = f"{element}_court", f"{element}_expert"

    def outcome(row: CodedRow) -> Outcome:
        if (why := row.left_out(court, expert)) is not None:
            return why
        seen = [code for code in row.codes(expert) if code != NONE]
        return row.case.terms.missed(expert, seen, row.codes(court)) or (NONE,)

    return outcome


def _is_convicted_case(row: CodedRow) -> LeftOutReason | None:
    return (
        None
        if any(is_convicted_of_trafficking(charge) for charge in row.case.rows("charges"))
        else LeftOutReason.OUTSIDE
    )


def _has_child(row: CodedRow) -> LeftOutReason | None:
    return None if composition(row.case) in (Composition.CHILDREN, Composition.BOTH) else LeftOutReason.OUTSIDE


def _composition(row: CodedRow) -> str:
    return composition(row.case)


def _is_acquittal(row: CodedRow) -> LeftOutReason | None:
    is_trafficking = row.value("charge_offence_kind") in TRAFFICKING
    return None if is_trafficking and final_outcome(row) == "acquitted" else LeftOutReason.OUTSIDE


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
    "Q1": rate(CASE, "first_instance_outcome", ("convicted_of_trafficking",)),
    "Q1.outcomes": answers(CASE, "first_instance_outcome"),
    "Q2": counted(DEFENDANT, "defendant_label", _result),
    "Q3": rate(CASE, "requalified", ("yes",)),
    "Q3.by": answers(REQUALIFICATION, "requalification_by"),
    "Q3.cells": counted(REQUALIFICATION, "requalified_to", _from_and_to),
    "Q3.direction": counted(REQUALIFICATION, "requalified_to", _direction),
    "Q4": counted(CASE, "expert_opinion", _unseen_by_court),
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
}
