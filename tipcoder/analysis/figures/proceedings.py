"""Counts later instances, length, co-operation and scope (L1, L2, K1 to K4, X1)."""

from collections.abc import Callable, Mapping

from tipcoder.analysis.figures.counted_case import CodedRow, LeftOutReason
from tipcoder.analysis.figures.derived import is_convicted, offence_of_conviction
from tipcoder.analysis.figures.items import (
    CASE,
    REQUEST,
    Count,
    Outcome,
    answers,
    calculated,
    counted,
    numbers,
    rate,
    yes_or_no,
)


def _nothing_requested(row: CodedRow) -> Outcome:
    """Return whether co-operation was needed and nothing was requested."""
    if (why := row.left_out("international_cooperation_needed")) is not None:
        return why
    if row.value("international_cooperation_needed") != "yes":
        return LeftOutReason.OUTSIDE
    results = {request.value("cooperation_result") for request in row.case.rows("cooperation")}
    return yes_or_no(results <= {"not_requested"})


def _form_and_result(row: CodedRow) -> Outcome:
    for question in ("cooperation_form", "cooperation_result"):
        if (why := row.left_out(question)) is not None:
            return why
    return (f"{row.value('cooperation_form')}|{row.value('cooperation_result')}",)


def _with_use_of_services(is_of_conviction: bool) -> Callable[[CodedRow], Outcome]:
    """Return what says whether somebody was charged with, or convicted of, the use of services of a victim."""

    def outcome(row: CodedRow) -> Outcome:
        charges = row.case.rows("charges")
        if is_of_conviction:
            return yes_or_no(any(offence_of_conviction(charge) == "use_of_services" for charge in charges))
        return yes_or_no(any(charge.value("charge_offence_kind") == "use_of_services" for charge in charges))

    return outcome


def _with_legal_person(is_of_conviction: bool) -> Callable[[CodedRow], Outcome]:
    """Return what says whether a legal person was charged or convicted."""

    def outcome(row: CodedRow) -> Outcome:
        legal = [row for row in row.case.rows("defendants") if row.value("defendant_kind") == "legal"]
        if not is_of_conviction:
            return yes_or_no(bool(legal))
        return yes_or_no(any(is_convicted(charge) for row in legal for charge in row.under("charges")))

    return outcome


def _with_official(row: CodedRow) -> Outcome:
    return yes_or_no(any("official" in row.codes("defendant_roles") for row in row.case.rows("defendants")))


PROCEEDINGS: Mapping[str, Count] = {
    "L1": numbers(CASE, "first_instance_days", is_calculated=True),
    "L1.bands": calculated(CASE, "first_instance_length"),
    "L2.investigation": numbers(CASE, "investigation_days", is_calculated=True),
    "L2.investigation.bands": calculated(CASE, "investigation_band"),
    "L2.total.bands": calculated(CASE, "total_band"),
    "L2.total": numbers(CASE, "total_days", is_calculated=True),
    "L2.remittals": numbers(CASE, "remittals", is_calculated=True),
    "L2.hearings": numbers(CASE, "hearings"),
    "K1.bodies": answers(CASE, "national_bodies"),
    "K1.organisations": answers(CASE, "organisation_roles"),
    "K1.quality": answers(CASE, "national_cooperation_quality"),
    "K2": rate(CASE, "international_cooperation_needed", ("yes",)),
    "K3": counted(CASE, "international_cooperation_needed", _nothing_requested),
    "K4": counted(REQUEST, "cooperation_form", _form_and_result),
    "K4.neighbours": rate(REQUEST, "cooperation_with_neighbour", ("yes",)),
    "K4.months": numbers(REQUEST, "cooperation_months"),
    "X1.use_charged": counted(CASE, "defendants", _with_use_of_services(is_of_conviction=False)),
    "X1.use_convicted": counted(CASE, "defendants", _with_use_of_services(is_of_conviction=True)),
    "X1.legal_charged": counted(CASE, "defendants", _with_legal_person(is_of_conviction=False)),
    "X1.legal_convicted": counted(CASE, "defendants", _with_legal_person(is_of_conviction=True)),
    "X1.officials": counted(CASE, "defendants", _with_official),
}
