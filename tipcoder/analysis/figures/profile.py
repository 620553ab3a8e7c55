"""Counts who and what the cases are about (P1 to P11)."""

from collections.abc import Mapping

from tipcoder.analysis.figures.counted_case import CodedRow, LeftOutReason
from tipcoder.analysis.figures.derived import composition, is_child, offence_band
from tipcoder.analysis.figures.items import (
    CASE,
    DEFENDANT,
    VICTIM,
    Count,
    Outcome,
    answers,
    counted,
    persons,
)


def _year(row: CodedRow) -> Outcome:
    return row.left_out("decision_date") or (row.value("decision_date")[:4],)


def _composition(row: CodedRow) -> Outcome:
    return (composition(row.case),)


def _duration(row: CodedRow) -> Outcome:
    for question in ("offence_start_date", "offence_end_date"):
        if (why := row.left_out(question)) is not None:
            return why
    band = offence_band(row.value("offence_start_date"), row.value("offence_end_date"))
    return (band,) if band else LeftOutReason.UNKNOWN


def _form_and_person(row: CodedRow) -> str:
    """Return sex and age of a victim as the group of a table: `female|child`."""
    return f"{row.value('victim_sex') or LeftOutReason.UNKNOWN}|{age(row)}"


def age(row: CodedRow) -> str:
    """Return `child`, `adult` or `unknown` for a victim."""
    return {True: "child", False: "adult", None: LeftOutReason.UNKNOWN.value}[is_child(row)]


def _defendants(row: CodedRow) -> Outcome:
    return float(len(row.case.rows("defendants"))) or LeftOutReason.OPEN


def _victims(row: CodedRow) -> Outcome:
    return float(sum(persons(victim) for victim in row.case.rows("victims")))


PROFILE: Mapping[str, Count] = {
    "P1.year": counted(CASE, "decision_date", _year),
    "P1.level": answers(CASE, "court_level"),
    "P1.proceedings": answers(CASE, "proceedings_kind"),
    "P1.composition": counted(CASE, "total_victims", _composition),
    "P2": answers(CASE, "trafficking_form"),
    "P3.court": answers(CASE, "purposes_court"),
    "P3.expert": answers(CASE, "purposes_expert"),
    "P4": answers(VICTIM, "victim_exploitation", group=_form_and_person),
    "P5.sectors": answers(CASE, "sectors"),
    "P5.recruitment": answers(CASE, "recruitment_ways"),
    "P5.control": answers(CASE, "control_methods"),
    "P5.technology": answers(CASE, "technology"),
    "P6": counted(CASE, "offence_start_date", _duration),
    "P7": answers(CASE, "organised_group"),
    "P8.sex": answers(VICTIM, "victim_sex"),
    "P8.age": answers(VICTIM, "victim_age_group"),
    "P8.citizenship": answers(VICTIM, "victim_citizenship"),
    "P8.relationship": answers(VICTIM, "victim_relationship"),
    "P9": answers(VICTIM, "victim_vulnerabilities"),
    "P10.kind": answers(DEFENDANT, "defendant_kind"),
    "P10.sex": answers(DEFENDANT, "defendant_sex"),
    "P10.age": answers(DEFENDANT, "defendant_age_group"),
    "P10.citizenship": answers(DEFENDANT, "defendant_citizenship"),
    "P10.roles": answers(DEFENDANT, "defendant_roles"),
    "P11.defendants": counted(CASE, "total_defendants", _defendants),
    "P11.victims": counted(CASE, "total_victims", _victims),
}
