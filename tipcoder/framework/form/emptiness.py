"""Makes the question whether a roster has no rows, which is asked, stored and exported like any other."""

from dataclasses import replace

from tipcoder.domain.answers import AnswerState
from tipcoder.framework.form.form import EvidenceRule, Privacy, Question, Roster, Severity, Text
from tipcoder.framework.form.question_types import Measure, QuestionType

_ALWAYS = "true()"


def with_emptiness(roster: Roster) -> Roster:
    """Return a roster with the question whether it has no rows, if a person may say so."""
    may_be_said = not roster.count and not roster.least and roster.readonly != _ALWAYS
    return replace(roster, emptiness=_emptiness(roster)) if may_be_said else roster


def _emptiness(roster: Roster) -> Question:
    return Question(
        key=roster.key,
        name=roster.name,
        path=roster.path,
        label=roster.label,
        hint=roster.hint,
        guidance=roster.guidance,
        relevant=roster.relevant,
        tip={},
        type=QuestionType.ROSTER,
        required="",
        readonly=roster.readonly,
        constraint="",
        constraint_message=Text({}),
        calculate="",
        default="",
        appearance="",
        choices="",
        choice_filter="",
        states=(AnswerState.NONE,),
        evidence=EvidenceRule.NONE,
        privacy=Privacy.OPEN,
        measure=Measure.NONE,
        severity=Severity.ERROR,
        tier=roster.tier,
    )
