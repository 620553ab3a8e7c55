"""Input of a dialog with its caption above and a hint or an error below."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipcoder.ui import theme
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.plain_label import PlainLabel


class CaptionedField(QWidget):
    """Holds an input with its caption and hint, and tells screen readers both.

    `companion` (a button: browse, show) is right of the input. A caption that `gives_way` is a name, which may be
    longer than there is room for.
    """

    def __init__(
        self,
        entry: QWidget,
        companion: QWidget | None = None,
        parent: QWidget | None = None,
        *,
        caption: str = "",
        hint: str = "",
        gives_way: bool = False,
    ) -> None:
        super().__init__(parent)
        self._entry = entry
        self._caption = ElidedLabel(self) if gives_way else PlainLabel(self)
        self._caption.setWordWrap(not gives_way)
        self._caption.setBuddy(entry)
        self._hint = PlainLabel(self)
        self._hint.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(entry, 1)
        if companion is not None:
            row.addWidget(companion)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._caption)
        layout.addLayout(row)
        layout.addWidget(self._hint)
        layout.addStretch()
        self._caption.hide()
        self._hint.hide()
        if caption:
            self.set_caption(caption)
        if hint:
            self.set_hint(hint)

    def set_caption(self, caption: str) -> None:
        """Say what is asked."""
        self._caption.setText(caption)
        self._caption.show()
        self._entry.setAccessibleName(caption)

    def set_hint(self, hint: str, role: str = "muted") -> None:
        """Say something below the input: `muted` for a hint, `error`, `warning` or `success`. "" says nothing."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._entry.setAccessibleDescription(hint)
        theme.set_role(self._hint, role)

    def hint(self) -> str:
        """Return what is said below the input."""
        return self._hint.text()
