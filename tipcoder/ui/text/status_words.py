"""Statuses as an icon, a colour and a word: never by colour alone."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tipcoder.domain.answers import AnswerState
from tipcoder.domain.projects import Completeness


@dataclass(frozen=True, slots=True)
class StatusWords:
    """Look of a status. `icon` and `colour` are names of an icon and of a token.

    `count` is shown next to the icon where there is no room for `words`: how many are wrong or missing.
    """

    icon: str
    colour: str
    words: str
    count: str = ""


def status_words(counted: Completeness) -> StatusWords:
    """Say how far a section, roster or row is: what is wrong, else what is missing, else done or how much."""
    if counted.wrong and counted.missing:
        wrong = QCoreApplication.translate("CodingStatus", "%n wrong", "", counted.wrong)
        missing = QCoreApplication.translate("CodingStatus", "%n missing", "", counted.missing)
        return StatusWords("circle-x", "danger", f"{wrong}, {missing}", str(counted.wrong))
    if counted.wrong:
        wrong = QCoreApplication.translate("CodingStatus", "%n wrong", "", counted.wrong)
        return StatusWords("circle-x", "danger", wrong, str(counted.wrong))
    if counted.missing:
        missing = QCoreApplication.translate("CodingStatus", "%n missing", "", counted.missing)
        return StatusWords("circle-dashed", "warning", missing, str(counted.missing))
    if not counted.total:
        return StatusWords("", "muted", "")
    if counted.answered == counted.total:
        return StatusWords("circle-check", "success", QCoreApplication.translate("CodingStatus", "done"))
    words = QCoreApplication.translate("CodingStatus", "{answered} of {total}")
    return StatusWords("circle-dashed", "muted", words.format(answered=counted.answered, total=counted.total))


def delivered_words(counted: Completeness) -> StatusWords:
    """Say how many answers were delivered of a section, roster or row; nothing for none."""
    if not counted.answered:
        return StatusWords("", "muted", "")
    words = QCoreApplication.translate("CodingStatus", "%n answers", "", counted.answered)
    return StatusWords("", "muted", words, str(counted.answered))


def state_name(state: AnswerState) -> str:
    """Return an answer state as a person chooses it."""
    return {
        AnswerState.ANSWERED: QCoreApplication.translate("AnswerStates", "Answered"),
        AnswerState.NOT_STATED: QCoreApplication.translate("AnswerStates", "Not stated"),
        AnswerState.UNCLEAR: QCoreApplication.translate("AnswerStates", "Unclear"),
        AnswerState.REDACTED: QCoreApplication.translate("AnswerStates", "Redacted"),
        AnswerState.NOT_APPLICABLE: QCoreApplication.translate("AnswerStates", "Not applicable"),
        AnswerState.NONE: QCoreApplication.translate("AnswerStates", "None in this judgment"),
    }[state]


def state_meaning(state: AnswerState) -> str:
    """Return when an answer state is the right one."""
    return {
        AnswerState.ANSWERED: "",
        AnswerState.NOT_STATED: QCoreApplication.translate("AnswerStates", "The judgment says nothing about it"),
        AnswerState.UNCLEAR: QCoreApplication.translate("AnswerStates", "The judgment contradicts itself or is vague"),
        AnswerState.REDACTED: QCoreApplication.translate("AnswerStates", "Removed when the judgment was anonymised"),
        AnswerState.NOT_APPLICABLE: QCoreApplication.translate(
            "AnswerStates", "The question makes no sense in this case"
        ),
        AnswerState.NONE: QCoreApplication.translate(
            "AnswerStates", "You have looked for them: this judgment has none"
        ),
    }[state]
