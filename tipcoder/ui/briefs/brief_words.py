"""Says of briefs how far they are, and what is open, in the language in use."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.briefs.approving import BriefState
from tipcoder.services.briefs.checks import CheckKind, ExerciseCheckKind
from tipcoder.ui.text.status_words import StatusWords

_TITLES: Mapping[str, object] = {
    CheckKind.MISSING_TEXT: QT_TRANSLATE_NOOP("Briefs", "Text missing"),
    CheckKind.TEXT_OLDER: QT_TRANSLATE_NOOP("Briefs", "Text older than the coding"),
    CheckKind.NOT_ENGLISH: QT_TRANSLATE_NOOP("Briefs", "Not in English"),
    CheckKind.SAME_WORDS: QT_TRANSLATE_NOOP("Briefs", "The same in both languages"),
    CheckKind.IDENTIFIER: QT_TRANSLATE_NOOP("Briefs", "May identify somebody"),
    CheckKind.NUMBERS_DIFFER: QT_TRANSLATE_NOOP("Briefs", "Numbers differ"),
    ExerciseCheckKind.AGE_THRESHOLD: QT_TRANSLATE_NOOP("Briefs", "Age crosses 14, 16 or 18"),
    ExerciseCheckKind.ARTICLE_AGE: QT_TRANSLATE_NOOP("Briefs", "Article does not fit the age"),
    ExerciseCheckKind.ARTICLE_NOT_IN_FORCE: QT_TRANSLATE_NOOP("Briefs", "Article not in force at that time"),
    ExerciseCheckKind.DATE_ORDER: QT_TRANSLATE_NOOP("Briefs", "Dates in the wrong order"),
    ExerciseCheckKind.SENTENCE_RANGE: QT_TRANSLATE_NOOP("Briefs", "Sentence outside its range"),
    ExerciseCheckKind.SEX: QT_TRANSLATE_NOOP("Briefs", "Does not fit the sex"),
    ExerciseCheckKind.CHALLENGE_UNTRUE: QT_TRANSLATE_NOOP("Briefs", "Noted of the case, and not true of the exercise"),
    ExerciseCheckKind.OUTCOME_TOLD: QT_TRANSLATE_NOOP("Briefs", "Tells how the case ended"),
    ExerciseCheckKind.STILL_ALIKE: QT_TRANSLATE_NOOP("Briefs", "Still like the case; it differs in too little"),
    CheckKind.SMALL_CELLS: QT_TRANSLATE_NOOP("Briefs", "May be recognised"),
}
"""Subjects of checks. Kinds of exercises that are those of briefs too have the same word."""


def state_words(state: BriefState, open_texts: int) -> StatusWords:
    """Return how a brief in a language is shown: as an icon and a word, of a draft how many texts are open."""
    match state:
        case BriefState.APPROVED:
            return StatusWords("circle-check", "success", QCoreApplication.translate("Briefs", "approved"))
        case BriefState.STALE:
            return StatusWords("history", "warning", QCoreApplication.translate("Briefs", "changed since"))
    if open_texts:
        words = QCoreApplication.translate("Briefs", "%n open", "", open_texts)
        return StatusWords("circle-dashed", "warning", words)
    return StatusWords("circle-dashed", "muted", QCoreApplication.translate("Briefs", "draft"))


def language_name(code: str) -> str:
    """Return the name by which speakers of a language know it, as it begins a sentence."""
    name = LANGUAGES[code].name
    return f"{name[:1].upper()}{name[1:]}"


def kind_words(kind: CheckKind | ExerciseCheckKind, count: int) -> str:
    """Return what is open, counted."""
    match kind:
        case CheckKind.MISSING_TEXT:
            return QCoreApplication.translate("Briefs", "%n text(s) missing", "", count)
        case CheckKind.TEXT_OLDER:
            return QCoreApplication.translate("Briefs", "%n text(s) older than the coding", "", count)
        case CheckKind.NOT_ENGLISH:
            return QCoreApplication.translate("Briefs", "%n text(s) not in English", "", count)
        case CheckKind.SAME_WORDS:
            return QCoreApplication.translate("Briefs", "%n text(s) the same in both languages", "", count)
        case CheckKind.IDENTIFIER:
            return QCoreApplication.translate("Briefs", "%n word(s) that may identify somebody", "", count)
        case CheckKind.NUMBERS_DIFFER:
            return QCoreApplication.translate("Briefs", "%n text(s) with other numbers", "", count)
    return QCoreApplication.translate("Briefs", "%n victim(s) who may be recognised", "", count)


def check_title(kind: CheckKind | ExerciseCheckKind) -> str:
    """Return what one check is about."""
    return QCoreApplication.translate("Briefs", str(_TITLES[kind]))


def attribute_words(attribute: str) -> str:
    """Return what is told less exactly of an attribute."""
    return {
        "age": QCoreApplication.translate("Briefs", "Age: only child or adult"),
        "year": QCoreApplication.translate("Briefs", "Year: only a span of three years"),
        "sector": QCoreApplication.translate("Briefs", "Sector: only the broadest term"),
        "citizenship": QCoreApplication.translate("Briefs", "Citizenship: left out"),
    }[attribute]
