"""Table of questions, each with a box of choices."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.tables.wrapped_table import WrappingDelegate

MOST = 240
"""Height beyond which it scrolls."""
AROUND = 16
"""Of a box of choices, what its cell leaves free left and right together."""


@dataclass(frozen=True, slots=True)
class DecisionQuestion:
    """A question by its key, in words, with its choices (value, in words). `chosen` is a value."""

    key: str
    text: str
    choices: Sequence[tuple[str, str]]
    chosen: str


class DecisionTable(QTableWidget):
    """Signals:
    decided(): another choice was made.
    """

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._keys: list[str] = []
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setWordWrap(True)
        self.setItemDelegate(_BoxDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)

    def show_questions(self, headers: tuple[str, str], questions: Sequence[DecisionQuestion]) -> None:
        """Show questions below headers, each with what is chosen."""
        self._keys = [question.key for question in questions]
        self.setHorizontalHeaderLabels(list(headers))
        for column, caption in enumerate(headers):
            self.horizontalHeaderItem(column).setToolTip(plain_tip(caption))  # a narrow column cuts it
        self.setRowCount(len(questions))
        widest = self.horizontalHeader().sectionSizeHint(1)
        for row, question in enumerate(questions):
            self.setItem(row, 0, QTableWidgetItem(question.text))
            box = _StillCombo(self)
            for value, words in question.choices:
                box.addItem(words, value)
            box.setCurrentIndex(max(box.findData(question.chosen), 0))
            box.setAccessibleName(question.text)
            box.activated.connect(self.decided)
            self.setCellWidget(row, 1, box)
            widest = max(widest, box.sizeHint().width() + AROUND)
        self.setColumnWidth(1, min(widest, self.width() // 2))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Columns take their widths in the event loop; rows can only follow them.
        QTimer.singleShot(0, self, self._fit_rows)

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
        rows = self.verticalHeader().length() + self.horizontalHeader().height() + 2 * self.frameWidth()
        self.setFixedHeight(min(rows, MOST))

    def decisions(self) -> Mapping[str, str]:
        """Return what is chosen, by the key of the question."""
        boxes = (self.cellWidget(row, 1) for row in range(self.rowCount()))
        return {
            key: str(box.currentData())
            for key, box in zip(self._keys, boxes, strict=True)
            if isinstance(box, QComboBox)
        }


class _BoxDelegate(WrappingDelegate):
    """Leaves a box as high as it is: a question of three lines does not make it taller."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> None:
        spare = max(0, option.rect.height() - editor.sizeHint().height())
        editor.setGeometry(option.rect.adjusted(AROUND // 2, spare // 2, -AROUND // 2, spare // 2 - spare))


class _StillCombo(QComboBox):
    """A combo box that a wheel passing over it does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
