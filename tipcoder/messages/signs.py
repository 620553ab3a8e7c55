"""Names the sign by which words are held to identify a person, in one phrase."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tipcoder.domain.identifiers import Certainty, Sign

_CERTAINTIES = {
    Certainty.CERTAIN: QT_TRANSLATE_NOOP("Signs", "certain: {sign}"),
    Certainty.LIKELY: QT_TRANSLATE_NOOP("Signs", "likely: {sign}"),
}
_SIGNS = {
    Sign.CODED: QT_TRANSLATE_NOOP("Signs", "of a person in the answers"),
    Sign.NAMED: QT_TRANSLATE_NOOP("Signs", "of a person named elsewhere in the case"),
    Sign.GIVEN_AND_SURNAME: QT_TRANSLATE_NOOP("Signs", "a given name and a surname"),
    Sign.CALLED: QT_TRANSLATE_NOOP("Signs", "behind a word that names follow"),
    Sign.FOLLOWED: QT_TRANSLATE_NOOP("Signs", "before a role or data of birth"),
    Sign.ENTRY: QT_TRANSLATE_NOOP("Signs", "a filled-in field of a form"),
    Sign.LISTED: QT_TRANSLATE_NOOP("Signs", "in a list with a name"),
    Sign.GIVEN_NAME: QT_TRANSLATE_NOOP("Signs", "a known given name"),
    Sign.SURNAME: QT_TRANSLATE_NOOP("Signs", "the form of a surname"),
    Sign.WRITTEN: QT_TRANSLATE_NOOP("Signs", "written as names are"),
    Sign.INITIALS: QT_TRANSLATE_NOOP("Signs", "written as initials are"),
    Sign.CHECKED: QT_TRANSLATE_NOOP("Signs", "its check digits are right"),
    Sign.FORM: QT_TRANSLATE_NOOP("Signs", "an unmistakable form"),
    Sign.USUAL_FORM: QT_TRANSLATE_NOOP("Signs", "the usual form"),
    Sign.WORD: QT_TRANSLATE_NOOP("Signs", "behind a word that says what it is"),
    Sign.BIRTH: QT_TRANSLATE_NOOP("Signs", "beside a word for birth"),
    Sign.TOWN: QT_TRANSLATE_NOOP("Signs", "a known town"),
    Sign.DAY: QT_TRANSLATE_NOOP("Signs", "a day of a month"),
    Sign.COPIED: QT_TRANSLATE_NOOP("Signs", "words of a judgment"),
    Sign.NUMBER: QT_TRANSLATE_NOOP("Signs", "a number that may tell who it was"),
    Sign.BY_HAND: QT_TRANSLATE_NOOP("Signs", "marked by hand"),
}


def sign_phrase(sign: Sign) -> str:
    """Return how certain it is that words identify a person, and why, in the language in use."""
    said = QCoreApplication.translate("Signs", str(_CERTAINTIES[sign.certainty]))
    return said.format(sign=QCoreApplication.translate("Signs", str(_SIGNS[sign])))
