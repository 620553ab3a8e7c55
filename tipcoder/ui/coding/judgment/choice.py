"""Which of the judgments of a case is read: a list that is as wide as there is room, whatever they are called."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from tipcoder.ui.widgets.retranslating import Retranslating

SHORTEST = 12
"""Characters of a name for which there is always room."""

PAD = 2
"""What the style leaves free before and after the name."""


class JudgmentChoice(Retranslating, QComboBox):
    """Names give up their middle: kind and end tell them apart. A wheel passing over it changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.currentTextChanged.connect(self.retranslate)

    def show_titles(self, titles: Sequence[str]) -> None:
        """Call the judgments so, in their order."""
        for index, title in enumerate(titles):
            self.setItemText(index, title)
            self.setItemData(index, title, Qt.ItemDataRole.ToolTipRole)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        self.setToolTip(self.currentText())
        self.setAccessibleName(self.tr("Judgment: {title}").format(title=self.currentText()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def shown_title(self) -> str:
        """Return as much of the title as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - 2 * PAD
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_title()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
