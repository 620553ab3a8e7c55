"""Input for a date with a time of day: two fields, one answer."""

from PySide6.QtWidgets import QWidget

from tipcoder.ui.save_state import SaveState
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.inputs.answer_input import AnswerInput
from tipcoder.ui.widgets.inputs.date_input import DateInput
from tipcoder.ui.widgets.inputs.time_input import TimeInput

_BETWEEN = "T"
"""Separator of date and time in ISO 8601."""
_DRAFT_BETWEEN = "\t"
_WHOLE_DAY = len("2021-03-14")


class DateTimeInput(AnswerInput):
    """Input for date and time. A date, whole or partial, needs no time, as judgments often give none; a time needs a
    whole date.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.date = DateInput(self)
        self.time = TimeInput(self)
        self._value = ""
        self._parts = ["", ""]
        self._faults = ["", ""]
        self._sentence = ""
        self._typing = [SaveState.SAVED, SaveState.SAVED]
        row = FlowLayout(self, across=12, down=4)
        for index, field in enumerate((self.date, self.time)):
            row.addWidget(field)
            field.answered.connect(self._take_date if index == 0 else self._take_time)
            field.faulty.connect(self._note_date_fault if index == 0 else self._note_time_fault)
            field.typing_changed.connect(self._note_date_typing if index == 0 else self._note_time_typing)
        self.setFocusProxy(self.date)

    def show_value(self, value: str) -> None:
        if value == self._value:
            return
        self._value = value
        date, _, time = value.partition(_BETWEEN)
        self._parts = [date, time]
        self.date.show_value(date)
        self.time.show_value(time)
        self._show_fault()

    def set_locked(self, locked: bool) -> None:
        self.date.set_locked(locked)
        self.time.set_locked(locked)

    def set_names(self, name: str, description: str) -> None:
        self.date.set_names(name, description)
        self.time.set_names(self.tr("{question}: time of day").format(question=name), description)

    def flush(self) -> None:
        self.date.flush()
        self.time.flush()
        self._show_fault()

    def draft(self) -> str:
        is_pending = self.date.draft() or self.time.draft() or self._joined() is None
        texts = (self.date.typed_text(), self.time.typed_text())
        return _DRAFT_BETWEEN.join(texts) if is_pending else ""

    def show_draft(self, text: str) -> None:
        date, _, time = text.partition(_DRAFT_BETWEEN)
        self.date.show_draft(date)
        self.time.show_draft(time)
        self._show_fault()

    def discard_draft(self) -> None:
        date, _, time = self._value.partition(_BETWEEN)
        self._parts = [date, time]
        for field, part in ((self.date, date), (self.time, time)):
            field.discard_draft()
            field.show_value(part)
        self._show_fault()

    def text_of(self, value: str) -> str:
        """Return how a value is typed."""
        date, _, time = value.partition(_BETWEEN)
        return " ".join(text for text in (self.date.text_of(date), self.time.text_of(time)) if text)

    def _take_date(self, date: str) -> None:
        self._parts[0] = date
        self.date.show_value(date)
        self._settle()

    def _take_time(self, time: str) -> None:
        self._parts[1] = time
        self.time.show_value(time)
        self._settle()

    def _settle(self) -> None:
        value = self._joined()
        if value is not None and value != self._value:
            self._value = value
            self.answered.emit(value)
        self._show_fault()

    def _joined(self) -> str | None:
        """Return the answer that both fields make; None for a time that lacks its day."""
        date, time = self._parts
        if not time:
            return date
        return f"{date}{_BETWEEN}{time}" if len(date) == _WHOLE_DAY else None

    def _note_date_fault(self, sentence: str) -> None:
        self._faults[0] = sentence
        self._show_fault()

    def _note_time_fault(self, sentence: str) -> None:
        self._faults[1] = sentence
        self._show_fault()

    def _note_date_typing(self, state: SaveState) -> None:
        self._typing[0] = state
        self._tell_typing()

    def _note_time_typing(self, state: SaveState) -> None:
        self._typing[1] = state
        self._tell_typing()

    def _tell_typing(self) -> None:
        self.note_typing(SaveState.UNSAVED if self._joined() is None else max(self._typing))

    def _show_fault(self) -> None:
        """Emit what is wrong with a field, else with the two together."""
        self._tell_typing()
        sentence = next(filter(None, self._faults), "")
        if not sentence and self._joined() is None:
            sentence = self.tr("Not saved: a time needs its whole day: write the date too.")
        if sentence != self._sentence:
            self._sentence = sentence
            self.faulty.emit(sentence)
