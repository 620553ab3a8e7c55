"""The bar that says which answers another answer hides: kept until the coder takes them back."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tipcoder.ui import icons, theme
from tipcoder.ui.widgets.flow_layout import FlowLayout


class HiddenBar(QFrame):
    """One sentence and what can be done.

    Signals:
        take_back_asked: the coder confirms that the hidden answers go.
        undo_asked: the answer that hid them is to be taken back.
    """

    take_back_asked = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "warning")
        picture = QLabel(self)
        picture.setPixmap(icons.pixmap("eye-off", 16, "warning"))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self.take_back = QPushButton(self)
        self.undo = QPushButton(self)
        buttons = QWidget(self)
        buttons.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = FlowLayout(buttons)
        for button in (self.take_back, self.undo):
            theme.set_role(button, "quiet")
            row.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._text)
        column.addWidget(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)
        self.take_back.clicked.connect(self.take_back_asked)
        self.undo.clicked.connect(self.undo_asked)

    def say(self, count: int, *, is_cause: bool) -> None:
        """Say how many answers are hidden: by the question above the bar (`is_cause`), or by another one."""
        if is_cause:
            text = QCoreApplication.translate(
                "HiddenBar",
                "This answer hides %n answer(s). They are kept, and come back if the answer comes back.",
                "",
                count,
            )
        else:
            text = QCoreApplication.translate(
                "HiddenBar",
                "Another answer hides %n answer(s) here. They are kept, and come back if that answer comes back.",
                "",
                count,
            )
        self._text.setText(text)
        self.take_back.setText(QCoreApplication.translate("HiddenBar", "Delete the hidden answers"))
        self.undo.setText(QCoreApplication.translate("HiddenBar", "Undo"))
        self.undo.setVisible(is_cause)
        self.setAccessibleName(text)
