"""Counts who and what the cases are about (P1 to P11)."""

from collections.abc import Iterable, Mapping

from tipcoder.analysis.figures.counted_case import CodedRow, CountedCase, LeftOutReason
from tipcoder.analysis.figures.derived import composition, is_child
from tipcoder.analysis.figures.items import (
    CASE,
    DEFENDANT,
    VICTIM,
    Count,
    Item,
    Outcome,
    answers,
    calculated,
    counted,
    persons,
)


def _year(row: CodedRow) -> Outcome:
    return row.left_out("decision_date") or (row.value("decision_date")[:4],)


def _composition(row: CodedRow) -> Outcome:
    return (composition(row.case),)


def _form_and_person(row: CodedRow) -> str:
    """Return sex and age of a victim as the group of a table: `female|child`."""
    return f"{row.value('victim_sex') or LeftOutReason.UNKNOWN}|{age(row)}"


def age(row: CodedRow) -> str:
    """Return `child`, `adult` or `unknown` for a victim."""
    return {True: "child", False: "adult", None: LeftOutReason.UNKNOWN.value}[is_child(row)]


def _defendants(row: CodedRow) -> Outcome:
    return float(len(row.case.rows("defendants"))) or LeftOutReason.OPEN


def _victims(row: CodedRow) -> Outcome:
    victims = row.case.rows("victims")
    if not victims and not row.has_none("victims"):
        return LeftOutReason.OPEN
    return float(sum(persons(victim) for victim in victims))


def profiled(counts: Mapping[str, Count]) -> Mapping[str, Count]:
    """Return the counts of figures of trafficking alone: what is only compared with it is left out as not concerned."""
    return {figure: _of_profile(count) for figure, count in counts.items()}


def _left_out(item: Item) -> Item:
    return item._replace(values=(), number=None, left_out=LeftOutReason.OUTSIDE)


def _of_profile(count: Count) -> Count:
    def counted_of_profile(case: CountedCase) -> Iterable[Item]:
        compared, items = case.compared, count(case)
        if not compared:
            return items
        return [_left_out(item) if item.row in compared else item for item in items]

    return counted_of_profile


PROFILE: Mapping[str, Count] = profiled(
    {
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
        "P6": calculated(CASE, "offence_band"),
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
)
