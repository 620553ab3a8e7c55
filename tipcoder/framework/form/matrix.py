"""Matrices: groups whose questions share one list, which stands once beside a column for each of them."""

from collections.abc import Sequence

from tipcoder.framework.form.form import GroupLayout, Item, Question, Section
from tipcoder.framework.form.question_types import QuestionType

_TYPES = (QuestionType.SELECT_MULTIPLE, QuestionType.SELECT_ONE)
_ENDS = (",", ":", ";", "–", "—", "-")
"""Ends of a first word, or words, that the labels of all columns may begin with."""


def matrix_columns(section: Section) -> tuple[Question, ...]:
    """Return the questions that are the columns of a section; none where it is no matrix, or cannot be one."""
    if section.layout is not GroupLayout.MATRIX or misfit(section) is not None:
        return ()
    return tuple(child for child in section.children if isinstance(child, Question))


def misfit(section: Section) -> Item | None:
    """Return the first child that cannot be a column beside the first one, None if all can."""
    first = section.children[0] if section.children else None
    return next((child for child in section.children if not _is_alike(first, child)), None)


def column_heads(labels: Sequence[str]) -> tuple[str, ...]:
    """Return the labels of columns without what all of them begin with, up to a comma, colon or dash.

    "Acts, as charged" and "Acts, as found" are "As charged" and "As found": the head of the matrix says that they
    are acts.
    """
    words = [label.split() for label in labels]
    shared = 0
    for together in zip(*words, strict=False):
        if len(set(together)) > 1:
            break
        shared += 1
    ends = [place for place in range(1, shared + 1) if words[0][place - 1].endswith(_ENDS)]
    if len(labels) < 2 or not ends or any(len(one) == ends[-1] for one in words):
        return tuple(labels)
    left = [" ".join(one[ends[-1] :]) for one in words]
    return tuple(label[0].upper() + label[1:] for label in left)


def _is_alike(first: Item | None, other: Item) -> bool:
    if not isinstance(first, Question) or not isinstance(other, Question):
        return False
    if first.type not in _TYPES or first.is_randomized or other.is_randomized:
        return False
    mine = (first.type, first.choices, first.choices_from, first.choice_filter, first.choice_label)
    return mine == (other.type, other.choices, other.choices_from, other.choice_filter, other.choice_label)
