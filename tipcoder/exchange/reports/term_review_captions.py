"""Defines the heads of the columns of the workbook in which a lawyer confirms terms."""

from dataclasses import dataclass

from tipcoder.exchange.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class TermReviewCaptions:
    """Heads of the columns. English is defined here; `tipcoder.messages.captions` translates every field."""

    taxonomy: str = QT_TRANSLATE_NOOP("TermReview", "List")
    code: str = QT_TRANSLATE_NOOP("TermReview", "Code")
    label: str = QT_TRANSLATE_NOOP("TermReview", "Term")
    english: str = QT_TRANSLATE_NOOP("TermReview", "In English")
    definition: str = QT_TRANSLATE_NOOP("TermReview", "Definition")
    country: str = QT_TRANSLATE_NOOP("TermReview", "Country")
    article: str = QT_TRANSLATE_NOOP("TermReview", "Law and article")
    imprisonment: str = QT_TRANSLATE_NOOP("TermReview", "Months of imprisonment")
    valid: str = QT_TRANSLATE_NOOP("TermReview", "Valid")
    confidence: str = QT_TRANSLATE_NOOP("TermReview", "How sure (0 to 1)")
    source: str = QT_TRANSLATE_NOOP("TermReview", "Source")
    is_right: str = QT_TRANSLATE_NOOP("TermReview", "Right? (yes, no)")
    correction: str = QT_TRANSLATE_NOOP("TermReview", "Correction, with the article or gazette that shows it")
