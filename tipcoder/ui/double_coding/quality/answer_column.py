"""Column with what one coding says to a question: its answer, and the passages that prove it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tipcoder.domain.passages import Passage
from tipcoder.ui import theme
from tipcoder.ui.coding.judgment.passage_list import in_one_line, page_words
from tipcoder.ui.widgets.plain_label import PlainLabel

_MOST_PASSAGES = 4


class AnswerColumn(QFrame):
    """Shows the passages whole, to be read and copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "card")
        self.title, self.answer, self.passages = PlainLabel(self), PlainLabel(self), PlainLabel(self)
        theme.set_role(self.title, "strong")
        theme.set_role(self.passages, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        for label in (self.answer, self.passages):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        layout.addStretch()

    def show_answer(self, title: str, answer: str, passages: Sequence[Passage]) -> None:
        """Show which coding it is, what it answers, and the first of the passages that prove it."""
        self.title.setText(title)
        self.answer.setText(answer)
        lines = [f"{in_one_line(passage)} ({page_words(passage)})" for passage in passages[:_MOST_PASSAGES]]
        more = len(passages) - len(lines)
        self.passages.setText("\n\n".join([*lines, *([f"+ {more}"] if more else [])]))
        self.passages.setVisible(bool(lines))
        self.setAccessibleName(f"{title}: {answer}")
