"""What stands in the place of a judgment while the case has none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tipcoder.ui import theme
from tipcoder.ui.widgets.retranslating import Retranslating


class NoJudgment(Retranslating, QWidget):
    """What stands in the pane while the case has no judgment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(self)
        theme.set_role(self._heading, "strong")
        self._text = QLabel(self)
        theme.set_role(self._text, "muted")
        self.add_button = QPushButton(self)
        theme.set_role(self.add_button, "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.setSpacing(12)
        layout.addStretch(2)
        for label in (self._heading, self._text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("This case has no judgment yet"))
        self._text.setText(self.tr("Add the file of the judgment to read it here beside the questions."))
        self.add_button.setText(self.tr("Add a judgment…"))
