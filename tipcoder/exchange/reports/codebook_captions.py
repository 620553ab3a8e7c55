"""The fixed words of a codebook for reading and printing."""

from dataclasses import dataclass

from tipcoder.domain.answers import AnswerState
from tipcoder.framework.form.form import QuestionType


@dataclass(frozen=True, slots=True)
class CodebookCaptions:
    """Captions in the reader's language. English stands here; windows and commands pass a translation."""

    codebook: str = "Codebook"
    version: str = "Version {version}"
    questions: str = "Questions"
    terms: str = "Terms"
    section: str = "Section"
    roster: str = "Repeated for each entry"
    answer: str = "Answer"
    text: str = "Text"
    integer: str = "Whole number"
    decimal: str = "Number"
    date: str = "Date, also month or year alone"
    time: str = "Time"
    date_time: str = "Date and time"
    select_one: str = "One of the list"
    select_multiple: str = "One or more of the list"
    rank: str = "The list in order"
    calculated: str = "Set by the program"
    unsupported: str = "Not asked in this program"
    asked_if: str = "Asked if"
    required: str = "Required"
    required_always: str = "Always"
    check: str = "Must be right"
    plausible: str = "Looked at again"
    instead: str = "Instead of an answer"
    not_stated: str = "not stated in the judgment"
    unclear: str = "unclear or contradictory"
    redacted: str = "redacted"
    not_applicable: str = "not applicable"
    evidence: str = "Evidence"
    evidence_required: str = "A passage of the judgment is required"
    choices: str = "List"
    definition: str = "Definition"
    include: str = "Include"
    exclude: str = "Exclude"
    example: str = "Example"
    deprecated: str = "no longer used"
    proposed: str = "proposed"
    and_: str = "and"
    or_: str = "or"
    not_: str = "not"
    nothing: str = "no answer"
    includes: str = "{question} includes {term}"
    number_of: str = "number of {question}"

    def operators(self) -> dict[str, str]:
        """Return the words of an expression that are translated."""
        return {"and": self.and_, "or": self.or_, "not": self.not_, "!=": "≠", "<=": "≤", ">=": "≥"}

    def kind(self, kind: QuestionType, *, calculated: bool) -> str:
        """Return how a question is answered, in words."""
        if calculated:
            return self.calculated
        return {
            QuestionType.TEXT: self.text,
            QuestionType.INTEGER: self.integer,
            QuestionType.DECIMAL: self.decimal,
            QuestionType.DATE: self.date,
            QuestionType.TIME: self.time,
            QuestionType.DATE_TIME: self.date_time,
            QuestionType.SELECT_ONE: self.select_one,
            QuestionType.SELECT_MULTIPLE: self.select_multiple,
            QuestionType.RANK: self.rank,
            QuestionType.UNSUPPORTED: self.unsupported,
        }.get(kind, self.calculated)

    def state(self, state: AnswerState) -> str:
        """Return an answer state in words, "" for an answer itself."""
        return {
            AnswerState.NOT_STATED: self.not_stated,
            AnswerState.UNCLEAR: self.unclear,
            AnswerState.REDACTED: self.redacted,
            AnswerState.NOT_APPLICABLE: self.not_applicable,
        }.get(state, "")
