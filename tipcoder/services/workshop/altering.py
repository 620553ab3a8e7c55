"""Alters the facts of cases for training: others than they were, of which none tells another.

What is drawn is the same in each pack of a project, so that several packs tell no more than one.
"""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import TypeVar

from tipcoder.analysis.figures.counted_case import CodedRow
from tipcoder.analysis.figures.sentences import long_band
from tipcoder.services.workshop.training_cases import TrainingCase

_SEXES = {"female": "male", "male": "female", "another": "female"}
_AGES = (
    ("age_0_13", "age_14_15", "age_16_17"),
    ("age_18_23", "age_24_30", "age_31_38", "age_39_over"),
)
_LONGEST_SENTENCE = 240
"""Months; the last of the bands has no end."""

Drawn = TypeVar("Drawn")


def told_codes(case: TrainingCase, question: str, codes: Sequence[str]) -> Sequence[str]:
    """Return the terms that stand on a sheet for those of an answer on a victim."""
    if not case.is_altered:
        return codes
    if question == "victim_sex":
        is_turned = _draw(case, question, (False, True))
        return [_SEXES.get(code, code) if is_turned or code == "another" else code for code in codes]
    if question == "victim_age_group":
        return [_other_age(case, code) for code in codes]
    return codes


def told_months(case: TrainingCase, months: Mapping[str, int]) -> Mapping[str, int]:
    """Return the months from the first event that stand on a sheet, by event; `months` has them in their order.

    The distance from each event to the next is drawn by itself, so that who knows one of them knows no other.
    """
    if not case.is_altered:
        return months
    told: dict[str, int] = {}
    before = told_before = 0
    for event, month in months.items():
        if month:  # events of the first month stay in it
            others = _other_distances(month - before)
            told_before = _draw(case, event, [found for more in others if (found := told_before + more) != month])
        told[event], before = told_before, month
    return told


def told_sentence(case: TrainingCase, defendant: CodedRow, months: float) -> float:
    """Return the months of prison that a pack tells of a defendant: others, in the same band (S2.long_bands)."""
    if not case.is_altered:
        return months
    band = long_band(months)
    others = [found for found in range(1, _LONGEST_SENTENCE + 1) if found != months and long_band(found) == band]
    return _draw(case, f"sentence\x1f{defendant.id}", others)


def _other_distances(months: int) -> Sequence[int]:
    """Return what a distance may become: from half of it to twice as long, but itself unless it is none."""
    return [found for found in range(months // 2, 2 * months + 3) if found != months or not months]


def _other_age(case: TrainingCase, code: str) -> str:
    for ages in _AGES:
        if code in ages:
            return _draw(case, code, [age for age in ages if age != code])
    return code


def _draw(case: TrainingCase, what: str, among: Sequence[Drawn]) -> Drawn:
    drawn = blake2b(f"{case.counted.id}\x1f{what}".encode(), digest_size=8).digest()
    return among[int.from_bytes(drawn) % len(among)]
