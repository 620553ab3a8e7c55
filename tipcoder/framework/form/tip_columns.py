"""Columns of the namespace `tip`, for which XLSForm has no column: a table of them, and how they are read."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from tipcoder.domain.answers import QUESTION_STATES, AnswerState
from tipcoder.domain.projects import Tier
from tipcoder.errors import UserError
from tipcoder.framework.form.form import AgreementTier, EvidenceRule, GroupLayout, Privacy, Severity, Topic
from tipcoder.framework.form.question_types import Measure, QuestionType

MOST_IN_ROSTER = 1_000
"""Rows that one roster may have to have."""
_NUMBER_OF_ROWS = re.compile(r"[0-9]{1,6}")

MOST_WEIGHT = 100
"""Largest weight of a question when rows are matched."""
_WEIGHT = re.compile(r"[0-9]{1,3}")

Value = TypeVar("Value", bound=str)


@dataclass(frozen=True, slots=True, kw_only=True)
class TipColumn(Generic[Value]):
    """A column: its name, what it says, and its values, () where they are no closed list.

    `written` says in words how a value is written where the list does not, and `otherwise` what counts where the cell
    is empty; "" where nothing is to be said.
    """

    name: str
    says: str
    values: tuple[Value, ...] = ()
    written: str = ""
    otherwise: str = ""

    @property
    def head(self) -> str:
        """Return the head of the column in the sheet `survey`."""
        return f"bind::tip:{self.name}"

    def text(self, tip: Mapping[str, str]) -> str:
        """Return what is written in the column, without blanks around it."""
        return tip.get(self.name, "").strip()

    def stated(self, tip: Mapping[str, str], name: str) -> Value | None:
        """Return the value for the node called `name`, None where the cell is empty.

        Raises UserError framework_tip_value(column, value, allowed, question, sheet, row).
        """
        text = self.text(tip)
        if not text:
            return None
        for value in self.values:
            if value == text:
                return value
        raise self.bad(text, name)

    def bad(self, text: str, name: str) -> UserError:
        """Return the fault that a node has none of the values."""
        allowed = ", ".join(map(str, self.values))
        place = {"column": self.head, "sheet": "survey", "row": 0}
        return UserError("framework_tip_value", value=text, allowed=allowed, question=name, **place)


@dataclass(frozen=True, slots=True, kw_only=True)
class DefaultedColumn(TipColumn[Value]):
    """A column of which one value counts where the cell is empty."""

    default: Value

    def read(self, tip: Mapping[str, str], name: str) -> Value:
        """Return the value for the node called `name`. Raises UserError framework_tip_value, as `stated` does."""
        return self.stated(tip, name) or self.default


ROLE: TipColumn[str] = TipColumn(
    name="role",
    says="What the program itself needs the question for: `title`, `country`, `court`, `decision_date`, ...",
)
STATES = TipColumn(
    name="states",
    values=QUESTION_STATES,
    written="several with blanks or commas between, or `none` for no state beside an answer",
    otherwise="all",
    says="Which states may stand in place of an answer.",
)
EVIDENCE = DefaultedColumn(
    name="evidence",
    values=tuple(EvidenceRule),
    default=EvidenceRule.OPTIONAL,
    otherwise="`optional`; `none` for what nobody is asked",
    says="Whether a passage of the judgment proves the answer.",
)
PRIVACY = DefaultedColumn(
    name="privacy", values=tuple(Privacy), default=Privacy.OPEN, says="How the answer leaves the country."
)
MEASURE = TipColumn(
    name="measure",
    values=tuple(Measure),
    otherwise="that of the type of the question",
    says="How the answers are counted, and agreement on them is computed.",
)
SEVERITY = DefaultedColumn(
    name="severity",
    values=tuple(Severity),
    default=Severity.ERROR,
    says="Whether a failed check is an error or a warning.",
)
TIER = TipColumn(
    name="tier",
    values=tuple(Tier),
    otherwise="that of the nearest section or roster, else `core`",
    says='Of a question, section or roster. What is extended lies behind "More questions" and is never missing, unless '
    "the project asks all questions.",
)
WAS: TipColumn[str] = TipColumn(
    name="was", written="names with blanks between, the latest first", says="Earlier names of the question."
)
CHOICE_LABEL: TipColumn[str] = TipColumn(
    name="choice_label",
    written="the name of a question",
    says="Where the choices are rows: the question in them that names a row.",
)
INDICATOR = TipColumn(
    name="indicator",
    values=tuple(Topic),
    otherwise="none",
    says="Which comparison between countries the answers count for.",
)
LAYOUT = DefaultedColumn(
    name="layout",
    values=tuple(GroupLayout),
    default=GroupLayout.LIST,
    says="Of a group. `matrix` puts questions that share list and choice filter as columns beside its terms, `list` "
    "one below the other. What all labels begin with, up to a comma or colon, is left out of the heads of the columns.",
)
AGREEMENT = TipColumn(
    name="agreement",
    values=tuple(AgreementTier),
    otherwise="`verified` for dates, numbers and what identifies, `measured` for others with a measure, else `none`",
    says="How two readings are compared: by a coefficient that is shown first, by one on demand, by the share of "
    "identical answers, or not at all.",
)
UNIT: TipColumn[str] = TipColumn(
    name="unit", written="`months`", says="The number counts months and may be typed as years and months."
)
MATCH: TipColumn[str] = TipColumn(
    name="match",
    values=("0", "1", "…", str(MOST_WEIGHT)),
    otherwise="5 for what names an entry, 1 for others",
    says="How much the question weighs when entries of two readings are matched.",
)
PROPOSAL: TipColumn[str] = TipColumn(
    name="proposal",
    written="an expression",
    says="The answer that follows from others. It is shown as a proposal and stored only when a person takes it. "
    "`range-least(ranges, date)` and `range-most(ranges, date)` read ranges over time there, and "
    "`range-list(labels, ranges, sources, date)` puts those of several terms, joined by `|`, into words. A last "
    "argument may give the day of the judgment: where a milder range came by then, none is told as that which applied.",
)
PROPOSAL_SOURCE: TipColumn[str] = TipColumn(
    name="proposal_source", written="an expression", says="What the proposal rests on, in words."
)
PROPOSAL_UNCONFIRMED: TipColumn[str] = TipColumn(
    name="proposal_unconfirmed",
    written="an expression",
    says="Where it is true, the proposal is marked as not confirmed.",
)
PROPOSAL_HINT: TipColumn[str] = TipColumn(
    name="proposal_hint", written="an expression", says="What is said where nothing is proposed, in words."
)
ENTRY: TipColumn[str] = TipColumn(
    name="entry.LANGUAGE",
    written="words in that language: `bind::tip:entry.sr-Latn`",
    otherwise="the label of the roster",
    says="Of a roster: what one of its rows is called, before its number.",
)
LEAST: TipColumn[str] = TipColumn(
    name="least",
    written=f"0 to {MOST_IN_ROSTER}",
    otherwise="a row, or the state `none`",
    says="Of a roster: the least number of rows. With `0` it may be empty without a word; with more there must be "
    "rows, and `none` cannot be said. Not beside `repeat_count`.",
)
ORDER: TipColumn[str] = TipColumn(
    name="order",
    written="the name of a question",
    says="Of a roster whose rows have an order that means something: the question in them that counts them from 1. "
    "The place of a row never says it: rows leave shuffled.",
)
DERIVED: TipColumn[str] = TipColumn(
    name="derived",
    written="the name of a derived value",
    says="Of a `calculate` whose calculation is `''`: the program fills it with what it derives by this name. It is "
    "stored and leaves like any calculated value, and is never derived again where it was delivered.",
)
ATTRIBUTE = TipColumn(
    name="attribute",
    values=("yes",),
    otherwise="`yes` for the roles `sex`, `age` and `citizenship`, else no",
    says="The answer tells of a person what others can know or what stays with her. What is counted by it, and by all "
    "that is worked out from it or asked because of it, is published of several persons alone.",
)

REFUSED: TipColumn[str] = TipColumn(
    name="refused",
    written="the name of a question",
    says="Of a question with several answers: the one that names, from the same list, what was refused or is known not "
    "to be so. What stands in neither is silence, and not a no.",
)

TIP_COLUMNS: tuple[TipColumn[Any], ...] = (
    ROLE, STATES, EVIDENCE, PRIVACY, MEASURE, SEVERITY, TIER, WAS, CHOICE_LABEL, INDICATOR, LAYOUT, AGREEMENT, UNIT,
    MATCH, PROPOSAL, PROPOSAL_SOURCE, PROPOSAL_UNCONFIRMED, PROPOSAL_HINT, ENTRY, LEAST, ORDER, DERIVED, ATTRIBUTE,
    REFUSED,
)  # fmt: skip
"""All of them, in the order in which a framework is written."""


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
    INDICATOR.stated(tip, question)
    AGREEMENT.stated(tip, question)
    ATTRIBUTE.stated(tip, question)
    _check_weight(MATCH.text(tip), question)
    return Tips(
        _states(STATES.text(tip), question) if is_asked else (AnswerState.ANSWERED,),
        EVIDENCE.read(tip, question) if is_asked else EVIDENCE.stated(tip, question) or EvidenceRule.NONE,
        PRIVACY.read(tip, question),
        MEASURE.stated(tip, question) or kind.kind.measure,
        SEVERITY.read(tip, question),
    )


def read_least(tip: Mapping[str, str], roster: str) -> int | None:
    """Read the least number of rows of a roster, None where the framework does not say it.

    Raises UserError framework_least_value(value, limit, roster, column, sheet, row).
    """
    text = LEAST.text(tip)
    if not text:
        return None
    if not _NUMBER_OF_ROWS.fullmatch(text) or int(text) > MOST_IN_ROSTER:
        place = {"column": LEAST.head, "sheet": "survey", "row": 0}
        raise UserError("framework_least_value", value=text, limit=MOST_IN_ROSTER, roster=roster, **place)
    return int(text)


def _states(text: str, question: str) -> tuple[AnswerState, ...]:
    names = text.replace(",", " ").split()
    if not names:
        return STATES.values
    if names == ["none"]:
        return (AnswerState.ANSWERED,)
    known = {state.value for state in STATES.values}
    for name in names:
        if name not in known:
            raise STATES.bad(name, question)
    return tuple(state for state in STATES.values if state is AnswerState.ANSWERED or state.value in names)


def _check_weight(text: str, question: str) -> None:
    if text and (not _WEIGHT.fullmatch(text) or int(text) > MOST_WEIGHT):
        raise MATCH.bad(text, question)
