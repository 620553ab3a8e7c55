"""Defines the heads of the workbook on what was learned from settling differences."""

from dataclasses import dataclass

from tipcoder.exchange.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class LearnedCaptions:
    """Heads of both sheets. English is defined here; `tipcoder.messages.captions` translates every field."""

    question: str = QT_TRANSLATE_NOOP("Learned", "Question")
    name: str = QT_TRANSLATE_NOOP("Learned", "Name")
    roster: str = QT_TRANSLATE_NOOP("Learned", "Entries")
    decided: str = QT_TRANSLATE_NOOP("Learned", "Settled differences")
    not_settled: str = QT_TRANSLATE_NOOP("Learned", "Left to a reviewer")
    advice: str = QT_TRANSLATE_NOOP("Learned", "What to do")
    change_guidance: str = QT_TRANSLATE_NOOP("Learned", "Change the guidance of this question.")
    notes: str = QT_TRANSLATE_NOOP("Learned", "What was written")
    one_term: str = QT_TRANSLATE_NOOP("Learned", "Only one coder: term")
    one_code: str = QT_TRANSLATE_NOOP("Learned", "Its code")
    other_term: str = QT_TRANSLATE_NOOP("Learned", "Only the other coder: term")
    other_code: str = QT_TRANSLATE_NOOP("Learned", "The other code")
    times: str = QT_TRANSLATE_NOOP("Learned", "Times")
