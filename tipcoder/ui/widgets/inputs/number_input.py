"""Input for whole numbers and decimals. No arrows: a wheel or a slip must not change a sentence."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tipcoder.domain.typed_values import NumberFault, stored_number, typed_number
from tipcoder.languages import ui_language
from tipcoder.ui.widgets.inputs.typed_input import TypedInput

FIELD_WIDTH = 160


class NumberInput(TypedInput):
    """Input for a number with the decimal sign of the language; a decimal comma and a decimal point are both read."""

    def __init__(self, parent: QWidget | None = None, *, whole: bool) -> None:
        super().__init__(parent)
        self._whole = whole
        self._edit = QLineEdit(self)
        self._edit.setFixedWidth(FIELD_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._edit)
        layout.addStretch()
        self.watch(self._edit)
        self._edit.returnPressed.connect(self.flush)

    def value_of(self, text: str) -> str | None:
        if not text:
            return ""
        number = stored_number(text, whole=self._whole, decimal_point=ui_language.locale().decimalPoint())
        return None if isinstance(number, NumberFault) else number

    def text_of(self, value: str) -> str:
        return typed_number(value, ui_language.locale().decimalPoint())

    def fault_of(self, text: str) -> str:
        match stored_number(text, whole=self._whole, decimal_point=ui_language.locale().decimalPoint()):
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

    def retranslate(self) -> None:
        """Write the number with the decimal sign of the language. Unsaved typing stays as it is."""
        if not self.draft():
            self.tidy()
