"""Counts how the courts weigh evidence (E1 to E6)."""

from collections.abc import Callable, Mapping

from tipcoder.analysis.figures.counted_case import CodedRow, LeftOutReason
from tipcoder.analysis.figures.derived import Composition, composition
from tipcoder.analysis.figures.items import (
    CASE,
    EVIDENCE_ITEM,
    NONE,
    Count,
    Outcome,
    answers,
    counted,
    named_alone,
    rate,
    yes_or_no,
)

RELIED_ON = ("relied_on", "used")
MISSING = ("missing",)


def _kinds(uses: tuple[str, ...]) -> Callable[[CodedRow], Outcome]:
    """Return what gives the broadest kinds of evidence of a case that have one of some uses."""

    def outcome(row: CodedRow) -> Outcome:
        kinds = (
            item.value("evidence_kind")
            for item in row.case.rows("evidence_items")
            if item.value("evidence_use") in uses
        )
        return row.case.terms.tops("evidence_kind", filter(None, kinds)) or (NONE,)

    return outcome


def _kinds_relied_on(row: CodedRow) -> Outcome:
    """Return the broadest kinds relied on: of the items where there are some, else those named for the whole case."""
    if row.case.rows("evidence_items"):
        return _kinds(RELIED_ON)(row)
    why = row.left_out("evidence_relied_on")
    return row.case.terms.tops("evidence_relied_on", row.codes("evidence_relied_on")) if why is None else why


def _two_kinds_for_means(row: CodedRow) -> Outcome:
    kinds = (
        item.value("evidence_kind")
        for item in row.case.rows("evidence_items")
        if item.value("evidence_use") in RELIED_ON and "means" in item.codes("evidence_elements")
    )
    return yes_or_no(len(row.case.terms.tops("evidence_kind", filter(None, kinds))) >= 2)


def _has_evidence(row: CodedRow) -> LeftOutReason | None:
    return None if row.case.rows("evidence_items") else LeftOutReason.OPEN


def _needs_means(row: CodedRow) -> LeftOutReason | None:
    return LeftOutReason.OUTSIDE if composition(row.case) is Composition.CHILDREN else _has_evidence(row)


def _composition(row: CodedRow) -> str:
    return composition(row.case)


def _weaknesses(row: CodedRow) -> Outcome:
    """Return the cells of weaknesses of a testimony and of how the court handled them."""
    if row.value("evidence_is_testimony") != "yes":
        return LeftOutReason.OUTSIDE
    if (why := row.left_out("testimony_weaknesses")) is not None:
        return why
    weaknesses = [code for code in row.codes("testimony_weaknesses") if code != NONE]
    if not weaknesses:
        return LeftOutReason.OUTSIDE
    if (why := row.left_out("testimony_handling")) is not None:
        return why
    return tuple(f"{weakness}|{row.value('testimony_handling')}" for weakness in weaknesses)


PROOF: Mapping[str, Count] = {
    "E1": answers(CASE, "testimony_weight", without=(NONE,)),
    "E1.sole": rate(CASE, "testimony_weight", ("sole",), without=(NONE,)),
    "E2": counted(CASE, "evidence_relied_on", _kinds_relied_on, excludes=named_alone),
    "E3": counted(CASE, "evidence_items", _kinds(MISSING), base=_has_evidence, excludes=named_alone),
    "E4": counted(CASE, "evidence_items", _two_kinds_for_means, base=_needs_means, side=_composition),
    "E5.financial": rate(CASE, "financial_investigation", ("yes",)),
    "E5.special": rate(CASE, "special_measures", ("yes",)),
    "E5.excluded": rate(CASE, "evidence_excluded", ("yes",)),
    "E6": counted(EVIDENCE_ITEM, "testimony_weaknesses", _weaknesses, excludes=named_alone),
}
