"""Verdicts of reviewers on texts of the program."""

from enum import StrEnum


class Verdict(StrEnum):
    """Verdicts of a reviewer on a text in its present words."""

    RIGHT = "right"
    WRONG = "wrong"
    DOUBTFUL = "doubtful"
