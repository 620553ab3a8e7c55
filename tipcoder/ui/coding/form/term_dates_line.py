"""Line below a choice of terms: which dates decide what is offered, and what to do if the term wanted is not there."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from tipcoder.domain.answers import Ref
from tipcoder.languages import ui_language
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.keys import PROPOSE_KEY
from tipcoder.ui.theme import set_role
from tipcoder.ui.widgets.inputs.date_words import date_in_words
from tipcoder.ui.widgets.plain_label import PlainLabel

_DAY = 10


class TermDatesLine(PlainLabel):
    """Says on which dates the terms of a question depend. Hidden where they depend on none."""

    def __init__(self, work: CodingWork, ref: Ref, parent: QWidget) -> None:
        super().__init__(parent)
        self._work = work
        self._ref = ref
        self.setWordWrap(True)
        set_role(self, "muted")

    def refresh(self, *, is_locked: bool) -> None:
        """Say it for the dates as they are now; an answered question needs no advice."""
        dates = self._work.live.term_dates(self._ref)
        self.setVisible(dates is not None and not is_locked)
        if dates is None:
            return
        words = self._offered(*dates)
        self.setText(words if self._work.live.answer(self._ref) else f"{words} {self._advice()}")

    def _offered(self, since: Ref | None, until: Ref | None) -> str:
        began, ended = self._date(since), self._date(until)
        if since == until or not (began or ended):
            return self._at_one_date(since or until, began or ended)
        if not began:
            words = QCoreApplication.translate(
                "TermDates", "Offered is everything that may have been in force up to this date: {date} ({question})."
            )
            return words.format(date=ended, question=self._named(until))
        if not ended:
            words = QCoreApplication.translate(
                "TermDates",
                "Offered is what was in force at this date: {date} ({question}); and later law, which counts if it is "
                "milder.",
            )
            return words.format(date=began, question=self._named(since))
        words = QCoreApplication.translate(
            "TermDates",
            "Offered is what was in force at this date: {date} ({question}); and later law up to {later} ({other}), "
            "which counts if it is milder.",
        )
        return words.format(date=began, question=self._named(since), later=ended, other=self._named(until))

    def _at_one_date(self, ref: Ref | None, date: str) -> str:
        if date:
            words = QCoreApplication.translate(
                "TermDates", "Offered is what was in force at this date: {date} ({question})."
            )
        else:
            words = QCoreApplication.translate("TermDates", "Offered is everything, as this is not known: {question}.")
        return words.format(date=date, question=self._named(ref))

    def _advice(self) -> str:
        words = QCoreApplication.translate(
            "TermDates",
            "Not among them? Check the date; if it is right, take the entry for another one, or propose a term "
            "({keys}).",
        )
        return words.format(keys=QKeySequence(PROPOSE_KEY).toString(QKeySequence.SequenceFormat.NativeText))

    def _date(self, ref: Ref | None) -> str:
        value = self._work.live.value(ref)[:_DAY] if ref else ""
        return date_in_words(value, ui_language.locale()) if value else ""

    def _named(self, ref: Ref | None) -> str:
        return self._work.text(self._work.live.node(ref).label, ref) if ref else ""
