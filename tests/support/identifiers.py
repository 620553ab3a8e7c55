"""A framework with names in its answers, and what is found in answers and judgments."""

from tests.support.steps import finished
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.identifiers import AnswerIdentifier, JudgmentIdentifier
from tipcoder.framework.engine import editing
from tipcoder.services.coding import OpenCoding, apply_edit
from tipcoder.services.identifiers import identifiers_in_answers, identifiers_in_judgment
from tipcoder.services.projects import OpenProject

SURVEY = [
    {"type": "text", "name": "number", "label": "Number", "bind::tip:privacy": "identifier"},
    {
        "type": "text",
        "name": "court_other",
        "label": "Court",
        "bind::tip:privacy": "identifier",
        "bind::tip:role": "court",
    },
    {"type": "text", "name": "facts", "label": "Facts of the case", "bind::tip:privacy": "narrative"},
    {"type": "text", "name": "lesson", "label": "Lesson"},
    {"type": "begin_repeat", "name": "defendants", "label": "Defendants"},
    {"type": "text", "name": "label", "label": "Name", "bind::tip:privacy": "identifier"},
    {"type": "text", "name": "note", "label": "Note", "bind::tip:privacy": "narrative"},
    {"type": "end_repeat"},
]


def say(coding: OpenCoding, key: str, words: str, row: str = "") -> None:
    ref = Ref(row or coding.live.root, key)
    apply_edit(coding, editing.set_answer(coding.live, ref, Answer(words) if words else None))


def answers(project: OpenProject, only: set[str] | None = None) -> tuple[AnswerIdentifier, ...]:
    return finished(identifiers_in_answers(project, only))


def in_judgment(project: OpenProject, judgment: str) -> tuple[JudgmentIdentifier, ...]:
    return finished(identifiers_in_judgment(project, judgment))
