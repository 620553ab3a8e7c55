"""What stands in the place of a judgment while the case has none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tipcoder.ui import theme
from tipcoder.ui.widgets.retranslating import Retranslating


class NoJudgment(Retranslating, QWidget):
    """What stands in the pane while the case has no judgment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_delivered = False
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

    def show_delivered(self, is_delivered: bool) -> None:
        """Show that the case was delivered, and its judgments were not; or, as at first, that one may be added."""
        self._is_delivered = is_delivered
        self.add_button.setHidden(is_delivered)
        self.retranslate()

    def retranslate(self) -> None:
        if self._is_delivered:
            self._heading.setText(self.tr("Judgments are not delivered"))
            self._text.setText(self.tr("They stay in the country of the case."))
            return
        self._heading.setText(self.tr("This case has no judgment yet"))
        self._text.setText(self.tr("Add the file of the judgment to read it here beside the questions."))
        self.add_button.setText(self.tr("Add a judgment…"))
