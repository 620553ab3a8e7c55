"""Changes facts on the sheet of a case that could tell which case it is, where an expert says so (F37).

Its sex, age groups and months become others by a draw that hangs on the id of the case, which is in no pack: every
sheet of the case agrees with the others, and who reads it cannot undo the draw. Nobody becomes a child or an adult: the
law asks for other things then.
"""

import math
from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

from tipcoder.services.workshop.training_cases import TrainingCase

_SEXES = {"female": "male", "male": "female", "another": "female"}
_AGES = (
    ("age_0_13", "age_14_15", "age_16_17"),
    ("age_18_23", "age_24_30", "age_31_38", "age_39_over"),
)
_STRETCHES = (0.5, 0.6, 0.75, 1.25, 1.5, 1.75)

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


def told_months(case: TrainingCase, months: int) -> int:
    """Return the months from the first act that stand on a sheet: longer or shorter, in the same order."""
    if not case.is_altered:
        return months
    stretch = _draw(case, "months", _STRETCHES)
    return math.ceil(months * stretch) if stretch > 1 else math.floor(months * stretch)


def _other_age(case: TrainingCase, code: str) -> str:
    for ages in _AGES:
        if code in ages:
            return _draw(case, code, [age for age in ages if age != code])
    return code


def _draw(case: TrainingCase, what: str, among: Sequence[Drawn]) -> Drawn:
    drawn = blake2b(f"{case.counted.id}\x1f{what}".encode(), digest_size=8).digest()
    return among[int.from_bytes(drawn) % len(among)]
