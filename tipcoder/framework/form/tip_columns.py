"""Reads the `bind::tip:` columns of questions, sections and rosters, for which XLSForm has no column."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from tipcoder.domain.answers import QUESTION_STATES, AnswerState
from tipcoder.domain.projects import Tier
from tipcoder.errors import UserError
from tipcoder.framework.form.form import AgreementTier, EvidenceRule, GroupLayout, Privacy, Severity, Topic
from tipcoder.framework.form.question_types import Measure, QuestionType

LEAST = "least"
"""`bind::tip:least`: the least number of rows of a roster (`Roster.least`)."""
MOST_IN_ROSTER = 1_000
"""Rows that one roster may have to have."""
_NUMBER_OF_ROWS = re.compile(r"[0-9]{1,6}")

MOST_WEIGHT = 100
"""Largest weight of a question when rows are matched."""
_WEIGHT = re.compile(r"[0-9]{1,3}")

Member = TypeVar("Member", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Tips:
    """Parsed columns of one question, defaults filled in."""

    states: tuple[AnswerState, ...]
    evidence: EvidenceRule
    privacy: Privacy
    measure: Measure
    severity: Severity


def read_tips(tip: Mapping[str, str], kind: QuestionType, question: str) -> Tips:
    """Read the columns of a question of a type.

    Raises UserError framework_tip_value(column, value, allowed, question, sheet, row).
    """
    is_asked = kind.is_asked
    if tip.get("indicator", "").strip():
        _one(tip, "indicator", Topic, Topic.OUTCOMES, question)
    _one(tip, "agreement", AgreementTier, AgreementTier.NONE, question)
    _check_weight(tip.get("match", "").strip(), question)
    evidence = EvidenceRule.OPTIONAL if is_asked else EvidenceRule.NONE
    return Tips(
        _states(tip.get("states", ""), question) if is_asked else (AnswerState.ANSWERED,),
        _one(tip, "evidence", EvidenceRule, evidence, question),
        _one(tip, "privacy", Privacy, Privacy.OPEN, question),
        _one(tip, "measure", Measure, kind.kind.measure, question),
        _one(tip, "severity", Severity, Severity.ERROR, question),
    )


def read_least(tip: Mapping[str, str], roster: str) -> int | None:
    """Read the least number of rows of a roster, None where the framework does not say it.

    Raises UserError framework_least_value(value, limit, roster, column, sheet, row).
    """
    text = tip.get(LEAST, "").strip()
    if not text:
        return None
    if not _NUMBER_OF_ROWS.fullmatch(text) or int(text) > MOST_IN_ROSTER:
        place = {"column": f"bind::tip:{LEAST}", "sheet": "survey", "row": 0}
        raise UserError("framework_least_value", value=text, limit=MOST_IN_ROSTER, roster=roster, **place)
    return int(text)


def read_tier(tip: Mapping[str, str], name: str) -> Tier | None:
    """Read the tier of a question, section or roster; None where it has no tier of its own.

    Raises UserError framework_tip_value(column, value, allowed, question, sheet, row).
    """
    return _one(tip, "tier", Tier, Tier.CORE, name) if tip.get("tier", "").strip() else None


def read_layout(tip: Mapping[str, str], group: str) -> GroupLayout:
    """Read the layout of a group. Raises UserError framework_tip_value, as `read_tips` does."""
    return _one(tip, "layout", GroupLayout, GroupLayout.LIST, group)


def _one(tip: Mapping[str, str], column: str, kind: type[Member], default: Member, question: str) -> Member:
    text = tip.get(column, "").strip()
    if not text:
        return default
    try:
        return kind(text)
    except ValueError:
        raise _bad(column, text, kind, question) from None


def _states(text: str, question: str) -> tuple[AnswerState, ...]:
    names = text.replace(",", " ").split()
    if not names:
        return QUESTION_STATES
    if names == ["none"]:
        return (AnswerState.ANSWERED,)
    known = {state.value for state in QUESTION_STATES}
    for name in names:
        if name not in known:
            raise _bad("states", name, QUESTION_STATES, question)
    return tuple(state for state in QUESTION_STATES if state is AnswerState.ANSWERED or state.value in names)


def _check_weight(text: str, question: str) -> None:
    if text and (not _WEIGHT.fullmatch(text) or int(text) > MOST_WEIGHT):
        raise _bad("match", text, ("0", "1", "…", str(MOST_WEIGHT)), question)


def _bad(column: str, value: str, kind: Iterable[str], question: str) -> UserError:
    allowed = ", ".join(map(str, kind))
    return UserError(
        "framework_tip_value",
        column=f"bind::tip:{column}",
        value=value,
        allowed=allowed,
        question=question,
        sheet="survey",
        row=0,
    )
