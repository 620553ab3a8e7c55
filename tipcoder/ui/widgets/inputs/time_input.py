"""Input for times of day: typed, or stepped with the arrow keys."""

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTime
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tipcoder.languages import ui_language
from tipcoder.languages.typed_values import TimeFault, iso_time, stepped_time, typed_time
from tipcoder.ui.theme import set_role
from tipcoder.ui.widgets.inputs.typed_input import TypedInput
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip

FIELD_WIDTH = 112
NOON = "12:00:00"
"""Time at which stepping begins in an empty field."""
_PLAIN = len("hh:mm")


class TimeInput(TypedInput):
    """Input for hours (to 24) and minutes. Arrow keys step the hours or the minutes, whichever the cursor is in.

    No wheel: a slip must not change what a judgment says. Where the reader's language counts hours by 12, the time
    is repeated after the field in that form.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit(self)
        self._edit.setFixedWidth(FIELD_WIDTH)
        self._edit.setClearButtonEnabled(True)
        self._words = PlainLabel(self)
        set_role(self._words, "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._edit)
        layout.addWidget(self._words, 1)
        self.watch(self._edit)
        self._edit.textChanged.connect(self.text_replaced)
        self._edit.returnPressed.connect(self.flush)
        self.retranslate()

    def value_of(self, text: str) -> str | None:
        if not text:
            return ""
        iso = iso_time(text)
        return None if isinstance(iso, TimeFault) else iso

    def text_of(self, value: str) -> str:
        return typed_time(value)

    def fault_of(self, text: str) -> str:
        match iso_time(text):
            case TimeFault.NO_SUCH_TIME:
                return self.tr("Not saved: hours go from {first} to {last}, minutes to {minute}.").format(
                    first="00", last="23", minute="59"
                )
            case TimeFault.SHAPE:
                return self.tr("Not saved: write hours and minutes, for example {example}.").format(example="09:30")
        return ""

    def text_replaced(self) -> None:
        value = self.value_of(self.typed_text().strip())
        words = _time_in_words(value) if value else ""
        self._words.setText("" if words == self.typed_text().strip() else words)

    def retranslate(self) -> None:
        self._edit.setPlaceholderText(":".join((self.tr("hh"), self.tr("mm"))))
        self._edit.setToolTip(
            plain_tip(self.tr("Hours and minutes, {example}. The arrow keys step them.").format(example="09:30"))
        )
        self.text_replaced()

    def _set_text(self, text: str) -> None:
        super()._set_text(text)
        # Qt shows and hides its clearing button by a signal, which is blocked while a text is set by the program.
        self._edit.setClearButtonEnabled(False)
        self._edit.setClearButtonEnabled(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if by and plain and not self._edit.isReadOnly():
                self._step(by)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        """Step the part that the cursor is in, and keep it there. A text that is no time is left alone."""
        text = self.typed_text().strip()
        value = self.value_of(text)
        if value is None:
            return
        hours_end = typed_time(value).index(":") if value else _PLAIN
        place = self._edit.cursorPosition()
        stepped = NOON if not value else stepped_time(value, by * (60 if place <= hours_end else 1))
        self._edit.setText(typed_time(stepped))
        self._edit.setCursorPosition(min(place, _PLAIN) if value else 0)


def _time_in_words(iso: str) -> str:
    return ui_language.locale().toString(QTime.fromString(iso[:_PLAIN], "HH:mm"), QLocale.FormatType.ShortFormat)
