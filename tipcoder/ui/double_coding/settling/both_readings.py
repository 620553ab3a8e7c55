"""The judgment beside a difference, with the passages of A marked by a solid line, those of B by a dashed one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tipcoder.domain.passages import Passage
from tipcoder.ui import theme
from tipcoder.ui.coding.judgment.marks import MarkedPassage, Underline, hue, marks_of
from tipcoder.ui.coding.judgment.pane import JudgmentPane
from tipcoder.ui.coding.judgment.reading_view import PageArea
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating

LETTERS = "AB"
HUES = (0, 3)
"""Colours of the passages of A and of B."""
LINES = (Underline.SOLID, Underline.DASHED)


class BothReadings(Retranslating, QWidget):
    """Pane of the case's judgments, below it samples of the marks of both sides; hidden where there is no judgment."""

    def __init__(self, context: ProjectContext, case_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._passages: tuple[Sequence[Passage], Sequence[Passage]] = ((), ())
        self.pane = JudgmentPane(context, self)
        self.pane.hide_adding()
        self.pane.strip.setMaximumHeight(0)
        self._samples = tuple(MarkSample(side, self) for side in range(2))
        self._names = tuple(PlainLabel(self) for _ in range(2))
        legend = QHBoxLayout()
        legend.setContentsMargins(12, 6, 12, 6)
        legend.setSpacing(8)
        for sample, name in zip(self._samples, self._names, strict=True):
            theme.set_role(name, "muted")
            legend.addWidget(sample)
            legend.addWidget(name)
        legend.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pane, 1)
        layout.addLayout(legend)
        self.pane.judgment_shown.connect(self._mark)
        self.pane.show_case(case_id)
        self.setVisible(bool(self.pane.judgment()))
        self.retranslate()

    def retranslate(self) -> None:
        for name, words in zip(self._names, (self.tr("Passages of A"), self.tr("Passages of B")), strict=True):
            name.setText(words)

    def show_passages(self, a: Sequence[Passage], b: Sequence[Passage]) -> None:
        """Mark the passages by which both sides prove what they say, and go to the first."""
        self._passages = (a, b)
        first = next(iter((*a, *b)), None)
        if first is not None:
            self.pane.show_passage(first)
        self._mark()

    def close_case(self) -> None:
        """Let go of the judgment's file."""
        self.pane.clear()

    @Slot()
    def _mark(self) -> None:
        shown = self.pane.judgment()
        here = [
            (passage, hue_of, line)
            for passages, hue_of, line in zip(self._passages, HUES, LINES, strict=True)
            for passage in passages
            if passage.judgment == shown
        ]
        marked = (MarkedPassage(one.start, one.end, hue_of, line) for one, hue_of, line in here if not one.region)
        self.pane.view.show_marks(marks_of(marked))
        self.pane.view.show_areas([PageArea(one.page, one.region, hue_of) for one, hue_of, _ in here if one.region])


class MarkSample(QWidget):
    """A stretch marked as the passages of a side, 0 for A and 1 for B, with its letter."""

    def __init__(self, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 2, self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), hue(HUES[self._side]))
        painter.setPen(QColor(theme.tokens().text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, LETTERS[self._side])
        painter.setPen(QPen(QColor(theme.tokens().muted), 2, LINES[self._side].value))
        painter.drawLine(self.rect().left(), self.rect().bottom() - 1, self.rect().right(), self.rect().bottom() - 1)
        painter.end()
