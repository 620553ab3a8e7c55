"""Counts sentences and assets (S1 to S7, A1, A2)."""

from collections.abc import Mapping

from tipcoder.analysis.figures.counted_case import CodedRow, LeftOutReason
from tipcoder.analysis.figures.derived import (
    composition,
    has_proceeds_taken,
    is_convicted,
    is_convicted_of_trafficking,
    offence_of_conviction,
    result,
    sentence_months,
    standing_custodial,
    standing_sentences,
)
from tipcoder.analysis.figures.items import CASE, CHARGE, DEFENDANT, Count, Outcome, answers, counted, rate
from tipcoder.domain.outcomes import Result


def _is_of_trafficking(row: CodedRow) -> LeftOutReason | None:
    return None if result(row) is Result.TRAFFICKING else LeftOutReason.OUTSIDE


def _is_convicted(row: CodedRow) -> LeftOutReason | None:
    charges = row.under("charges")
    return None if any(is_convicted(charge) for charge in charges) else LeftOutReason.OUTSIDE


def _has_conviction(row: CodedRow) -> LeftOutReason | None:
    return None if any(is_convicted(charge) for charge in row.case.rows("charges")) else LeftOutReason.OUTSIDE


def _types(row: CodedRow) -> Outcome:
    charges = (charge for charge in row.under("charges") if is_convicted_of_trafficking(charge))
    types = [sentence.value("sentence_type") for charge in charges for sentence in standing_sentences(charge)]
    if total := row.value("total_sentence_type"):
        types.append(total)
    return tuple(dict.fromkeys(types)) or LeftOutReason.OPEN


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


def _relation(row: CodedRow) -> Outcome:
    """Return how the standing sentence of a charge of trafficking lies to the minimum of the law."""
    if not is_convicted_of_trafficking(row):
        return LeftOutReason.OUTSIDE
    sentence = standing_custodial(row)
    if sentence is None:
        return LeftOutReason.UNKNOWN
    return sentence.codes("sentence_relation") or LeftOutReason.UNKNOWN


def _basis(row: CodedRow) -> Outcome:
    """Return on what a sentence below the minimum rests: a reduction by law is no leniency of the court."""
    if not is_convicted_of_trafficking(row):
        return LeftOutReason.OUTSIDE
    sentence = standing_custodial(row)
    if sentence is None or sentence.value("sentence_relation") != "below":
        return LeftOutReason.OUTSIDE
    return sentence.left_out("sentence_below_basis") or sentence.codes("sentence_below_basis")


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
    """Return the cell of financial investigation and proceeds taken from any defendant of the case."""
    if (why := row.left_out("financial_investigation")) is not None:
        return why
    known = [row for row in row.case.rows("defendants") if row.left_out("confiscation") is None]
    if not known:
        return LeftOutReason.UNKNOWN
    is_taken = any(has_proceeds_taken(defendant.codes("confiscation")) for defendant in known)
    return (f"{row.value('financial_investigation')}|{'taken' if is_taken else 'not_taken'}",)


SENTENCES: Mapping[str, Count] = {
    "S1": counted(DEFENDANT, "total_sentence_type", _types, base=_is_of_trafficking),
    "S2": counted(DEFENDANT, "total_sentence_months", _months, base=_is_of_trafficking),
    "S2.bands": counted(DEFENDANT, "total_sentence_months", _short_band, base=_is_of_trafficking),
    "S2.long_bands": counted(DEFENDANT, "total_sentence_months", _long_band, base=_is_of_trafficking),
    "S3": counted(CHARGE, "charge_outcome", _relation),
    "S3.basis": counted(CHARGE, "charge_outcome", _basis),
    "S4.aggravating": answers(DEFENDANT, "aggravating", base=_is_convicted),
    "S4.mitigating": answers(DEFENDANT, "mitigating", base=_is_convicted),
    "S5": answers(DEFENDANT, "defendant_procedure"),
    "S5.shortened": rate(DEFENDANT, "defendant_procedure", ("plea_agreement", "shortened_admission", "shortened_file")),
    "S7.composition": counted(DEFENDANT, "total_sentence_months", _months, base=_is_of_trafficking, group=_composition),
    "S7.offence": counted(DEFENDANT, "total_sentence_months", _months, base=_is_of_trafficking, group=_offence),
    "A1": counted(DEFENDANT, "confiscation", _taken, base=_is_convicted),
    "A2": counted(CASE, "financial_investigation", _taken_after_investigation, base=_has_conviction),
}
