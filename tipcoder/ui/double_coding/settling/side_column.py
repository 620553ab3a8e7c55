"""Column with what one side, A or B, says to a question: its answer, its state, its passages."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tipcoder.domain.passages import Passage
from tipcoder.ui import theme
from tipcoder.ui.coding.judgment.passage_list import in_one_line, page_words, tip_of
from tipcoder.ui.double_coding.settling.both_readings import LETTERS, MarkSample
from tipcoder.ui.widgets.plain_label import PlainLabel

_MOST_PASSAGES = 4


class SideColumn(QFrame):
    """Shows one side, 0 for A and 1 for B; both columns of a difference are alike.

    Signals:
        passage_chosen(Passage): it is to be shown in the judgment.
    """

    passage_chosen = Signal(object)

    def __init__(self, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "card")
        self._side = side
        self.title = PlainLabel(self)
        theme.set_role(self.title, "strong")
        self.answer = PlainLabel(self)
        self.answer.setWordWrap(True)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.quotations: list[QuotationButton] = []
        self.passages: tuple[Passage, ...] = ()
        self._more = PlainLabel(self)
        theme.set_role(self._more, "muted")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(MarkSample(side, self))
        head.addWidget(self.title)
        head.addStretch()
        self._quoted = QVBoxLayout()
        self._quoted.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.answer)
        layout.addLayout(self._quoted)
        layout.addWidget(self._more)
        layout.addStretch()

    def show_side(self, title: str, answer: str, passages: Sequence[Passage]) -> None:
        """Show who it is, what is answered, and the first of the passages that prove it."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.answer.setText(answer)
        for button in self.quotations:
            self._quoted.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.passages = tuple(passages)
        self.quotations = [QuotationButton(passage, self) for passage in passages[:_MOST_PASSAGES]]
        for button, passage in zip(self.quotations, passages, strict=False):
            button.clicked.connect(partial(self.passage_chosen.emit, passage))
            self._quoted.addWidget(button)
        more = len(passages) - len(self.quotations)
        self._more.setText(f"+ {more}")
        self._more.setVisible(more > 0)
        self.setAccessibleName(f"{' '.join(filter(None, (LETTERS[self._side], title)))}: {answer}")


class QuotationButton(QPushButton):
    """The first words of a passage in one line, which lead to it in the judgment."""

    def __init__(self, passage: Passage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pageButton")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words = f"{in_one_line(passage)}  ({page_words(passage)})"
        self.setToolTip(tip_of(in_one_line(passage), page_words(passage)))
        self.setAccessibleName(self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        elided = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - 8)
        self.setText(elided.replace("&", "&&"))
