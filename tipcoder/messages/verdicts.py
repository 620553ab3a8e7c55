"""Says what a reviewer wants of a text where its words are not known whole. QtCore only."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tipcoder.domain.verdicts import Verdict

_WITHOUT_WORDS = {
    Verdict.RIGHT: QT_TRANSLATE_NOOP("Messages", "(the words that stood there before)"),
    Verdict.WRONG: QT_TRANSLATE_NOOP("Messages", "(wrong, no other words)"),
    Verdict.DOUBTFUL: QT_TRANSLATE_NOOP("Messages", "(doubtful)"),
}
"""Of words that were found right and replaced since, the program keeps the checksum alone."""


def wanted_words(verdict: Verdict, words: str) -> str:
    """Return the words that a reviewer wants; where none are known, what the verdict says, in the language in use."""
    return words or QCoreApplication.translate("Messages", str(_WITHOUT_WORDS[verdict]))
