"""Fixed texts of a codebook for reading and printing, in the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tipcoder.domain.answers import AnswerState
from tipcoder.exchange.framework_titles import own_titles
from tipcoder.exchange.translation import QT_TRANSLATE_NOOP
from tipcoder.framework.form.question_types import QuestionType


@dataclass(frozen=True, slots=True)
class CodebookCaptions:
    """Captions of a codebook. English is defined here; `tipcoder.messages.captions` translates every field."""

    codebook: str = QT_TRANSLATE_NOOP("Codebook", "Codebook")
    version: str = QT_TRANSLATE_NOOP("Codebook", "Version {version}")
    questions: str = QT_TRANSLATE_NOOP("Codebook", "Questions")
    terms: str = QT_TRANSLATE_NOOP("Codebook", "Terms")
    section: str = QT_TRANSLATE_NOOP("Codebook", "Section")
    roster: str = QT_TRANSLATE_NOOP("Codebook", "Repeated for each entry")
    answer: str = QT_TRANSLATE_NOOP("Codebook", "Answer")
    text: str = QT_TRANSLATE_NOOP("Codebook", "Text")
    integer: str = QT_TRANSLATE_NOOP("Codebook", "Whole number")
    decimal: str = QT_TRANSLATE_NOOP("Codebook", "Number")
    date: str = QT_TRANSLATE_NOOP("Codebook", "Date, also month or year alone")
    time: str = QT_TRANSLATE_NOOP("Codebook", "Time")
    date_time: str = QT_TRANSLATE_NOOP("Codebook", "Date and time")
    select_one: str = QT_TRANSLATE_NOOP("Codebook", "One of the list")
    select_multiple: str = QT_TRANSLATE_NOOP("Codebook", "One or more of the list")
    rank: str = QT_TRANSLATE_NOOP("Codebook", "The list in order")
    calculated: str = QT_TRANSLATE_NOOP("Codebook", "Set by the program")
    unsupported: str = QT_TRANSLATE_NOOP("Codebook", "Not asked in this program")
    asked_if: str = QT_TRANSLATE_NOOP("Codebook", "Asked if")
    tier: str = QT_TRANSLATE_NOOP("Codebook", "Tier")
    core: str = QT_TRANSLATE_NOOP("Codebook", "Core: asked by every project")
    extended: str = QT_TRANSLATE_NOOP("Codebook", "Extended: asked where a project asks all questions")
    required: str = QT_TRANSLATE_NOOP("Codebook", "Required")
    required_always: str = QT_TRANSLATE_NOOP("Codebook", "Always")
    check: str = QT_TRANSLATE_NOOP("Codebook", "Must be right")
    plausible: str = QT_TRANSLATE_NOOP("Codebook", "Looked at again")
    instead: str = QT_TRANSLATE_NOOP("Codebook", "Instead of an answer")
    not_stated: str = QT_TRANSLATE_NOOP("Codebook", "not stated in the judgment")
    unclear: str = QT_TRANSLATE_NOOP("Codebook", "unclear or contradictory")
    redacted: str = QT_TRANSLATE_NOOP("Codebook", "redacted")
    not_applicable: str = QT_TRANSLATE_NOOP("Codebook", "not applicable")
    none: str = QT_TRANSLATE_NOOP("Codebook", "none in this judgment")
    least: str = QT_TRANSLATE_NOOP("Codebook", "At least")
    least_entries: str = QT_TRANSLATE_NOOP("Codebook", "Entries: {count}")
    evidence: str = QT_TRANSLATE_NOOP("Codebook", "Evidence")
    evidence_required: str = QT_TRANSLATE_NOOP("Codebook", "A passage of the judgment is required")
    choices: str = QT_TRANSLATE_NOOP("Codebook", "List")
    definition: str = QT_TRANSLATE_NOOP("Codebook", "Definition")
    include: str = QT_TRANSLATE_NOOP("Codebook", "Include")
    exclude: str = QT_TRANSLATE_NOOP("Codebook", "Exclude")
    example: str = QT_TRANSLATE_NOOP("Codebook", "Example")
    deprecated: str = QT_TRANSLATE_NOOP("Codebook", "no longer used")
    proposed: str = QT_TRANSLATE_NOOP("Codebook", "proposed")
    unconfirmed: str = QT_TRANSLATE_NOOP("Codebook", "to be confirmed by a national lawyer")
    and_: str = QT_TRANSLATE_NOOP("Codebook", "and")
    or_: str = QT_TRANSLATE_NOOP("Codebook", "or")
    not_: str = QT_TRANSLATE_NOOP("Codebook", "not")
    nothing: str = QT_TRANSLATE_NOOP("Codebook", "no answer")
    includes: str = QT_TRANSLATE_NOOP("Codebook", "{question} includes {term}")
    number_of: str = QT_TRANSLATE_NOOP("Codebook", "number of {question}")
    frameworks: Mapping[str, str] = field(default_factory=own_titles)
    """Titles of frameworks by the English ones: their translations are those in the context "Frameworks"."""

    def operators(self) -> dict[str, str]:
        """Return the words of an expression that are translated."""
        return {"and": self.and_, "or": self.or_, "not": self.not_, "!=": "≠", "<=": "≤", ">=": "≥"}

    def kind(self, kind: QuestionType, *, calculated: bool) -> str:
        """Return how a question is answered, in words."""
        if calculated:
            return self.calculated
        caption: str = getattr(self, kind.name.lower(), self.calculated)
        return caption

    def state(self, state: AnswerState) -> str:
        """Return an answer state in words, "" for an answer itself."""
        return {
            AnswerState.NOT_STATED: self.not_stated,
            AnswerState.UNCLEAR: self.unclear,
            AnswerState.REDACTED: self.redacted,
            AnswerState.NOT_APPLICABLE: self.not_applicable,
            AnswerState.NONE: self.none,
        }.get(state, "")
