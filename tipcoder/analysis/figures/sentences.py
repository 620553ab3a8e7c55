"""Counts sentences, what later instances made of them, and assets (S1 to S8, A1, A2)."""

from collections.abc import Mapping

from tipcoder.analysis.figures.counted_case import CodedRow, LeftOutReason
from tipcoder.analysis.figures.derived import (
    composition,
    first_result,
    has_proceeds_taken,
    is_convicted,
    is_convicted_of_trafficking,
    offence_of_conviction,
    result,
    sentence_months,
    standing_months,
    standing_result,
    standing_types,
)
from tipcoder.analysis.figures.items import CASE, CHARGE, DEFENDANT, Count, Outcome, answers, counted, rate
from tipcoder.analysis.standing import ORDER_UNKNOWN
from tipcoder.domain.outcomes import CUSTODIAL, TRAFFICKING, Result

_BY_LAW, _BY_COURT = "shortened_procedure", "mitigation_provision"
_REDUCED_BY_LAW = "reduced_by_law"


def _is_of_trafficking(row: CodedRow) -> LeftOutReason | None:
    return None if result(row) is Result.TRAFFICKING else LeftOutReason.OUTSIDE


def _is_convicted(row: CodedRow) -> LeftOutReason | None:
    charges = row.under("charges")
    return None if any(is_convicted(charge) for charge in charges) else LeftOutReason.OUTSIDE


def _has_conviction(row: CodedRow) -> LeftOutReason | None:
    return None if any(is_convicted(charge) for charge in row.case.rows("charges")) else LeftOutReason.OUTSIDE


def _types(row: CodedRow) -> Outcome:
    """Return the type of the total sentence, else those that stand for charges of trafficking."""
    if total := row.value("total_sentence_type"):
        return (total,)
    charges = [charge for charge in row.under("charges") if is_convicted_of_trafficking(charge)]
    found = dict.fromkeys(code for charge in charges for code in charge.codes("charge_standing_sentences"))
    if ORDER_UNKNOWN in found:
        return LeftOutReason.ORDER_UNKNOWN
    return tuple(found) or LeftOutReason.UNKNOWN


def _months(row: CodedRow) -> Outcome:
    return sentence_months(row)


def _short_band(row: CodedRow) -> Outcome:
    months = sentence_months(row)
    if isinstance(months, LeftOutReason):
        return months
    if months < 36:
        return ("under_36",)
    return ("36_to_60",) if months <= 60 else ("over_60",)


def _long_band(row: CodedRow) -> Outcome:
    months = sentence_months(row)
    return months if isinstance(months, LeftOutReason) else (long_band(months),)


def long_band(months: float) -> str:
    """Return which of five bands a length of months lies in (S2.long_bands)."""
    if months > 120:
        return "over_120"
    below = ((12, "under_12"), (36, "12_to_35"), (60, "36_to_59"))
    return next((code for bound, code in below if months < bound), "60_to_120")


def _months_of_trafficking(row: CodedRow) -> Outcome:
    return standing_months(row) if is_convicted_of_trafficking(row) else LeftOutReason.OUTSIDE


def _relation(row: CodedRow) -> Outcome:
    """Return how the standing sentence of a charge of trafficking lies to the minimum of the law.

    One that only the law reduces, in a shortened procedure, is no leniency of the court.
    """
    if not is_convicted_of_trafficking(row):
        return LeftOutReason.OUTSIDE
    types = standing_types(row)
    if isinstance(types, LeftOutReason):
        return types
    if CUSTODIAL.isdisjoint(types):
        return LeftOutReason.OUTSIDE
    relation = row.codes("charge_standing_relation")
    bases = row.codes("charge_standing_basis")
    is_by_law = relation == ("below",) and _BY_LAW in bases and _BY_COURT not in bases
    return (_REDUCED_BY_LAW,) if is_by_law else relation or LeftOutReason.UNKNOWN


def _basis(row: CodedRow) -> Outcome:
    """Return on what a sentence below the minimum rests."""
    if not is_convicted_of_trafficking(row) or row.value("charge_standing_relation") != "below":
        return LeftOutReason.OUTSIDE
    return row.codes("charge_standing_basis") or LeftOutReason.UNKNOWN


def _composition(row: CodedRow) -> str:
    return composition(row.case)


def _offence(row: CodedRow) -> str:
    """Return whether a defendant was convicted of trafficking in children or in persons of any age."""
    kinds = {offence_of_conviction(charge) for charge in row.under("charges")}
    return "trafficking_children" if "trafficking_children" in kinds else "trafficking_persons"


def _taken(row: CodedRow) -> Outcome:
    return row.left_out("confiscation") or (_assets(row.codes("confiscation")),)


def _assets(codes: tuple[str, ...]) -> str:
    if has_proceeds_taken(codes):
        return "proceeds_taken"
    return "only_objects" if "objects" in codes else "nothing_taken"


def _taken_after_investigation(row: CodedRow) -> Outcome:
    """Return the cell of financial investigation and proceeds taken from any convicted defendant of the case."""
    if (why := row.left_out("financial_investigation")) is not None:
        return why
    convicted = [one for one in row.case.rows("defendants") if _is_convicted(one) is None]
    if any(has_proceeds_taken(one.codes("confiscation")) for one in convicted):
        return (f"{row.value('financial_investigation')}|taken",)
    is_known = all(one.left_out("confiscation") is None for one in convicted)
    return (f"{row.value('financial_investigation')}|not_taken",) if is_known else LeftOutReason.UNKNOWN


def _later_effects(row: CodedRow) -> Outcome:
    """Return the effects of the later decisions of a case, each once."""
    decisions = row.case.rows("decisions")
    if not decisions:
        return LeftOutReason.OUTSIDE
    codes = (code for decision in decisions for code in decision.codes("decision_effects"))
    return tuple(dict.fromkeys(codes)) or LeftOutReason.UNKNOWN


def _first_and_standing(row: CodedRow) -> Outcome:
    """Return the cell of the results of a charge of trafficking before and after the later decisions."""
    is_meant = row.value("charge_offence_kind") in TRAFFICKING or is_convicted_of_trafficking(row)
    if not is_meant or not row.case.rows("decisions"):
        return LeftOutReason.OUTSIDE
    ladder = row.value("charge_ladder")
    if ladder and " " not in ladder:
        return LeftOutReason.OUTSIDE
    first, stands = first_result(row), standing_result(row)
    return LeftOutReason.UNKNOWN if Result.UNKNOWN in (first, stands) else (f"{first}|{stands}",)


SENTENCES: Mapping[str, Count] = {
    "S1": counted(DEFENDANT, "total_sentence_type", _types, base=_is_of_trafficking),
    "S2": counted(DEFENDANT, "total_sentence_months", _months, base=_is_of_trafficking),
    "S2.bands": counted(DEFENDANT, "total_sentence_months", _short_band, base=_is_of_trafficking),
    "S2.long_bands": counted(DEFENDANT, "total_sentence_months", _long_band, base=_is_of_trafficking),
    "S3": counted(CHARGE, "charge_outcome", _relation),
    "S3.basis": counted(CHARGE, "charge_outcome", _basis),
    "S2.trafficking": counted(CHARGE, "charge_outcome", _months_of_trafficking),
    "S4.aggravating": answers(DEFENDANT, "aggravating", base=_is_convicted),
    "S4.mitigating": answers(DEFENDANT, "mitigating", base=_is_convicted),
    "S5": answers(DEFENDANT, "defendant_procedure"),
    "S5.shortened": rate(DEFENDANT, "defendant_procedure", ("plea_agreement", "shortened_admission", "shortened_file")),
    "S6": counted(CASE, "decisions", _later_effects),
    "S7.composition": counted(DEFENDANT, "total_sentence_months", _months, base=_is_of_trafficking, group=_composition),
    "S7.offence": counted(DEFENDANT, "total_sentence_months", _months, base=_is_of_trafficking, group=_offence),
    "S8": counted(CHARGE, "charge_outcome", _first_and_standing),
    "A1": counted(DEFENDANT, "confiscation", _taken, base=_is_convicted),
    "A2": counted(CASE, "financial_investigation", _taken_after_investigation, base=_has_conviction),
}
