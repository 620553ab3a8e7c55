"""Defines the heads of the columns of the workbook in which a lawyer reviews the texts of the program."""

from dataclasses import dataclass

from tipcoder.exchange.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class TextReviewCaptions:
    """Heads of the columns. English is defined here; `tipcoder.messages.captions` translates every field."""

    part: str = QT_TRANSLATE_NOOP("TextReview", "Part")
    place: str = QT_TRANSLATE_NOOP("TextReview", "Place")
    english: str = QT_TRANSLATE_NOOP("TextReview", "English")
    translation: str = QT_TRANSLATE_NOOP("TextReview", "Text: correct it here")
    provenance: str = QT_TRANSLATE_NOOP("TextReview", "Reviewed so far")
    status: str = QT_TRANSLATE_NOOP("TextReview", "Status: reviewed or doubtful")
    comment: str = QT_TRANSLATE_NOOP("TextReview", "Comment")
