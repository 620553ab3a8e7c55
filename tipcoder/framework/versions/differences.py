"""Differences between two versions of a framework, as data. Their sentences are in `messages.differences`."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from tipcoder.framework.versions.matching import NodeKey


class Impact(StrEnum):
    """Class of a difference by its meaning for cases that are coded.

    `safe`: every answer stays and means what it meant. `needs_a_look`: every answer stays, but a person should see
    whether it still is the right one, or something is to be added or chosen. `would_drop_answers`: answers have no
    place any more; they are kept, visible and exported as retired.
    """

    SAFE = "safe"
    NEEDS_A_LOOK = "needs_a_look"
    WOULD_DROP_ANSWERS = "would_drop_answers"


class DifferenceKind(StrEnum):
    """Kind of a difference."""

    QUESTION_ADDED = "question_added"
    REQUIRED_ADDED = "required_added"
    QUESTION_REMOVED = "question_removed"
    QUESTION_RENAMED = "question_renamed"
    QUESTION_MOVED = "question_moved"
    QUESTION_DISPLACED = "question_displaced"
    ROSTER_ADDED = "roster_added"
    ROSTER_REMOVED = "roster_removed"
    ROSTER_RENAMED = "roster_renamed"
    ROSTER_MOVED = "roster_moved"
    ROSTER_DISPLACED = "roster_displaced"
    SECTION_ADDED = "section_added"
    SECTION_REMOVED = "section_removed"
    SECTION_RENAMED = "section_renamed"
    SECTION_MOVED = "section_moved"
    ANSWERS_RETURN = "answers_return"
    WAS_CONTESTED = "was_contested"
    ORDER = "order"
    LABEL = "label"
    LABEL_ADDED = "label_added"
    HINT = "hint"
    GUIDANCE = "guidance"
    MESSAGE = "message"
    TYPE = "type"
    CHOICE_ADDED = "choice_added"
    CHOICE_REMOVED = "choice_removed"
    CHOICE_RELABELLED = "choice_relabelled"
    CHOICE_REPLACED = "choice_replaced"
    CHOICE_SPLIT = "choice_split"
    CHOICE_RETIRED = "choice_retired"
    CHOICE_COLUMNS = "choice_columns"
    CHOICE_ORDER = "choice_order"
    CHOICE_SOURCE = "choice_source"
    CHOICE_FILTER = "choice_filter"
    RELEVANCE = "relevance"
    CONSTRAINT = "constraint"
    REQUIRED = "required"
    NOT_REQUIRED = "not_required"
    READONLY = "readonly"
    CALCULATION = "calculation"
    CALCULATED_NOW = "calculated_now"
    ASKED_NOW = "asked_now"
    DEFAULT = "default"
    TRIGGER = "trigger"
    REPEAT_COUNT = "repeat_count"
    LEAST = "least"
    APPEARANCE = "appearance"
    STATES_ADDED = "states_added"
    STATES_REMOVED = "states_removed"
    ROLE = "role"
    EVIDENCE = "evidence"
    PRIVACY = "privacy"
    MEASURE = "measure"
    SEVERITY = "severity"
    TIER = "tier"
    TIP = "tip"
    TITLE = "title"
    LANGUAGE_ADDED = "language_added"
    LANGUAGE_REMOVED = "language_removed"
    INSTANCE_NAME = "instance_name"


class Touch(StrEnum):
    """Coded cases that a difference touches: those with an answer, with a term in one, with one of some states, with
    an answer that does not fit, with a row (the root row counts as one), or none.
    """

    ANSWERS = "answers"
    TERM = "term"
    STATES = "states"
    UNFIT = "unfit"
    ROWS = "rows"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class FormDifference:
    """One difference.

    `name` is that of the question, roster, section or list as it is called now (before, if it is gone), `path` its
    XPath. `before`, `after` and `term` are what the kind says: texts, expressions, types, codes. `places` are where
    the answers or rows are in the older version that it touches; for `STATES` the term lists the states.
    """

    kind: DifferenceKind
    impact: Impact
    name: str
    path: str = ""
    before: str = ""
    after: str = ""
    term: str = ""
    touch: Touch = Touch.NONE
    places: tuple[NodeKey, ...] = ()

    @property
    def values(self) -> Mapping[str, str]:
        """Values that a sentence about it may name."""
        return {"name": self.name, "path": self.path, "before": self.before, "after": self.after, "term": self.term}
