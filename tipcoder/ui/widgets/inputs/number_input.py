"""Input for whole numbers and decimals. No arrows: a wheel or a slip must not change a sentence."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tipcoder.languages import ui_language
from tipcoder.languages.dates import duration_words
from tipcoder.languages.typed_values import NumberFault, stored_number, typed_months, typed_number
from tipcoder.ui.theme import set_role
from tipcoder.ui.widgets.inputs.typed_input import TypedInput
from tipcoder.ui.widgets.plain_label import PlainLabel

FIELD_WIDTH = 160


class NumberInput(TypedInput):
    """Input for a number with the decimal sign of the language; a decimal comma and a decimal point are both read."""

    def __init__(self, parent: QWidget | None = None, *, whole: bool, in_months: bool = False) -> None:
        """A number `in_months` may be typed as years and months, and is said so beside the field."""
        super().__init__(parent)
        self._whole = whole
        self._words: PlainLabel | None = None
        self._edit = QLineEdit(self)
        self._edit.setFixedWidth(FIELD_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._edit)
        self.watch(self._edit)
        if in_months:
            self._words = PlainLabel(self)
            set_role(self._words, "muted")
            layout.addWidget(self._words, 1)
            self._edit.textChanged.connect(self.text_replaced)
        else:
            layout.addStretch()
        self._edit.returnPressed.connect(self.flush)

    def value_of(self, text: str) -> str | None:
        if not text:
            return ""
        number = self._stored(text)
        return None if isinstance(number, NumberFault) else number

    def text_of(self, value: str) -> str:
        return typed_number(value, ui_language.locale().decimalPoint())

    def fault_of(self, text: str) -> str:
        match self._stored(text):
            case NumberFault.THOUSANDS:
                return self.tr("Not saved: write thousands without a point or comma, for example {example}.").format(
                    example="1500"
                )
            case NumberFault.NOT_WHOLE:
                return self.tr("Not saved: a whole number is needed here, for example {example}.").format(example="12")
            case NumberFault.NOT_A_NUMBER if self._whole:
                return self.tr("Not saved: write digits only, for example {example}.").format(example="12")
            case NumberFault.NOT_A_NUMBER:
                example = typed_number("12.5", ui_language.locale().decimalPoint())
                return self.tr("Not saved: write a number, for example {example}.").format(example=example)
        return ""

    def text_replaced(self) -> None:
        if self._words is not None:
            value = self.value_of(self.typed_text().strip()) or ""
            self._words.setText(duration_words(int(value), ui_language.current()) if value.isdecimal() else "")

    def retranslate(self) -> None:
        """Write the number with the decimal sign of the language. Unsaved typing stays as it is."""
        if not self.draft():
            self.tidy()
        self.text_replaced()

    def _stored(self, text: str) -> str | NumberFault:
        months = typed_months(text) if self._words is not None else ""
        point = ui_language.locale().decimalPoint()
        return stored_number(months.replace(".", point) or text, whole=self._whole, decimal_point=point)
