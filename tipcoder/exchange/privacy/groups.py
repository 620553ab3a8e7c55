"""Generalises answers to levels and groups (`bind::tip:privacy`): bands of numbers, levels of courts, broadest terms.

| question | group |
| --- | --- |
| whole number or number, called or having the role `age` | `0_8`, `9_17`, `18_24`, `25_34`, ... `65_up`: years of age |
| number of privacy `duration`, or a calculation of one | `0_30`, `31_90`, ... `1828_up`: days between dates |
| any other number | `0_99`, `100_499`, ... `1000000_up`: amounts |
| one or several of a list with a column `group` | what it holds: of countries `european_union`, ... |
| one or several of a list with broader terms | the code of the broadest term above each |

A level is what the column `level` of the list holds: of courts L1 first instance, L2 appeal, L3 supreme, LC
constitutional, LM misdemeanour. A term that the list does not hold, or that has no level or group, is left out.

Ages: children as the CTDC global dataset has them (0 to 8, 9 to 17), adults in the bands of ten years that the United
Nations' statistics use, after 18 to 24 (Provisional Guidelines on Standard International Age Classifications).

Days: a month, a quarter, half a year; then 1, 2, 3 and 5 years, each with its leap days, so that the bands lie within
those that the framework itself gives (up to one year: 366 days), and none of both together tells a single day.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from itertools import pairwise

from tipcoder.framework.form.form import Choice, Form, Privacy, Question
from tipcoder.framework.form.question_types import QuestionType, ValueKind

AGES = (0, 9, 18, 25, 35, 45, 55, 65)
DAYS = (0, 31, 91, 181, 367, 732, 1_097, 1_828)
AMOUNTS = (0, 100, 500, 1_000, 5_000, 10_000, 50_000, 100_000, 1_000_000)
"""Lower bounds of bands; the last has no upper one."""

GROUP = "group"
LEVEL = "level"
_PARENT = "parent"
_SELECTS = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)
_NUMBER = re.compile(r"[0-9]*\.?[0-9]+|[0-9]+\.")


def has_levels(question: Question, form: Form) -> bool:
    """Return whether the terms of a question's list have levels."""
    return question.type in _SELECTS and _has_column(form.choices.get(question.choices, ()), LEVEL)


def is_banded(question: Question) -> bool:
    """Return whether the groups of a question are bands of numbers."""
    is_duration = question.privacy is Privacy.DURATION and question.type.holds is ValueKind.CALCULATED
    return question.type.is_number or is_duration


def can_be_grouped(question: Question, form: Form) -> bool:
    """Return whether there are groups for the answers to a question."""
    if is_banded(question):
        return True
    choices = form.choices.get(question.choices, ())
    return question.type in _SELECTS and (_has_column(choices, GROUP) or _has_column(choices, _PARENT))


def bands(question: Question) -> tuple[int, ...]:
    """Return the lower bounds of the bands in which a number leaves."""
    if question.privacy is Privacy.DURATION:
        return DAYS
    is_age = question.role == "age" or "age" in question.name.lower().split("_")
    return AGES if is_age else AMOUNTS


def band_codes(bounds: tuple[int, ...]) -> dict[str, str]:
    """Return what bands are called, by their codes: `9_17` is 9–17, `65_up` is 65+."""
    found = {f"{low}_{high - 1}": f"{low}–{high - 1}" for low, high in pairwise(bounds)}
    return found | {f"{bounds[-1]}_up": f"{bounds[-1]}+"}


def band_of(bounds: tuple[int, ...]) -> Callable[[str], str]:
    """Return a function that gives the code of the band of a number, "" for what is none or lies below all."""
    codes = tuple(band_codes(bounds))

    def band(value: str) -> str:
        place = bisect_right(bounds, float(value)) if _NUMBER.fullmatch(value) else 0
        return codes[place - 1] if place else ""

    return band


def grouping(choices: tuple[Choice, ...], column: str) -> dict[str, str]:
    """Map the codes of a list to their groups (`GROUP`: as the list says, else broadest terms) or levels (`LEVEL`)."""
    if column == GROUP and not _has_column(choices, GROUP):
        parents = {choice.code: choice.columns.get(_PARENT, "") for choice in choices}
        return {code: _broadest(code, parents) for code in parents}
    found = ((choice.code, choice.columns.get(column, "")) for choice in choices)
    return {code: group for code, group in found if group}


def _broadest(code: str, parents: Mapping[str, str]) -> str:
    seen: set[str] = set()
    while (above := parents[code]) in parents and above not in seen:
        seen.add(code)
        code = above
    return code


def _has_column(choices: tuple[Choice, ...], column: str) -> bool:
    return any(choice.columns.get(column) for choice in choices)
