"""Column with what one side, A or B, says to a question: its answer, its state, its passages."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tipcoder.ui import theme
from tipcoder.ui.widgets.plain_label import PlainLabel

_MOST_PASSAGES = 3


class SideColumn(QFrame):
    """Shows one side; both columns of a difference are alike."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "card")
        self.title = PlainLabel(self)
        theme.set_role(self.title, "strong")
        self.answer = PlainLabel(self)
        self.answer.setWordWrap(True)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.passages = PlainLabel(self)
        self.passages.setWordWrap(True)
        theme.set_role(self.passages, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for label in (self.title, self.answer, self.passages):
            layout.addWidget(label)
        layout.addStretch()

    def show_side(self, title: str, answer: str, passages: Sequence[str]) -> None:
        """Show who it is, what is answered, and the first of the passages that prove it."""
        self.title.setText(title)
        self.answer.setText(answer)
        more = len(passages) - _MOST_PASSAGES
        lines = [*passages[:_MOST_PASSAGES], *([f"+ {more}"] if more > 0 else [])]
        self.passages.setText("\n\n".join(lines))
        self.passages.setVisible(bool(lines))
        self.setAccessibleName(f"{title}: {answer}")
