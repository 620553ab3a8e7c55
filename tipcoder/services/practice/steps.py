"""Steps of practice: what a newcomer tries one after the other, each found done in the coding itself."""

from collections.abc import Callable, Iterator, Mapping

from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.edits import SetAnswer
from tipcoder.services.coding import OpenCoding, begin_coding, can_redo


def _answers(coding: OpenCoding) -> Iterator[tuple[str, Answer]]:
    """Yield what a person answered to questions of the case itself, by key; not what every coding begins with."""
    country = coding.project.project.country or ""
    begun = {
        (edit.ref.key, edit.after)
        for edit in begin_coding(coding.form, country).defaults
        if isinstance(edit, SetAnswer)
    }
    _, answers = coding.live.family(coding.live.root)
    return ((ref.key, answer) for ref, answer in answers if (ref.key, answer) not in begun)


def _has_answer(coding: OpenCoding) -> bool:
    return any(answer.value for _, answer in _answers(coding))


def _has_evidence(coding: OpenCoding) -> bool:
    return next(coding.live.all_evidence(), None) is not None


def _has_state(coding: OpenCoding) -> bool:
    return any(answer.state not in (AnswerState.ANSWERED, AnswerState.NONE) for _, answer in _answers(coding))


def _has_row(coding: OpenCoding) -> bool:
    rows, _ = coding.live.family(coding.live.root)
    return len(rows) > 1  # the case itself is the first


STEPS: Mapping[str, Callable[[OpenCoding], bool]] = {
    "answer": _has_answer,
    "evidence": _has_evidence,
    "state": _has_state,
    "row": _has_row,
    "undo": can_redo,
}
"""Checks of whether a step is done, by its name, in their order. Undoing counts as long as it can be done again."""


def first_open(coding: OpenCoding, passed: frozenset[str]) -> str:
    """Return the first step that is neither done nor passed over, "" after the last one."""
    return next((name for name, is_done in STEPS.items() if name not in passed and not is_done(coding)), "")
