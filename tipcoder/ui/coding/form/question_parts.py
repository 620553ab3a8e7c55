"""Small parts of a question: its heading line, its guidance, and what is wrong with its answer."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QToolButton, QWidget

from tipcoder.ui import icons, theme
from tipcoder.ui.coding.evidence.proofs import KEY as EVIDENCE_KEY
from tipcoder.ui.coding.remarks.remark_button import RemarkButton

CLEAR_KEY = "Alt+0"
HISTORY_KEY = "Ctrl+H"
PROPOSE_KEY = "Ctrl+T"
PROVE_SIZE = 24
NARROW = 400
"""Pixels below which the heading's buttons show icons instead of words."""


class QuestionHeading(QWidget):
    """The label; to its right whether an answer is required, the way to clear it, and the menu.

    Signals:
        proof_asked: what is selected in the judgment is to be evidence for the answer.
    """

    proof_asked = Signal()

    def __init__(self, text: str, parent: QWidget, *, takes_evidence: bool = False) -> None:
        super().__init__(parent)
        self._room = QSpacerItem(PROVE_SIZE, PROVE_SIZE) if takes_evidence else None
        self._needs_proof = False
        self.prove_button: QToolButton | None = None
        self.can_clear = False
        self._is_in_hand = False
        self._is_narrow = False
        self._label = QLabel(text, self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_role(self._label, "strong")
        self._required = QLabel(QCoreApplication.translate("Question", "required"), self)
        self._required.setContentsMargins(0, 2, 4, 0)
        theme.set_role(self._required, "warning")
        self.clear_button = QToolButton(self)
        self.clear_button.setObjectName("quietButton")
        self.clear_button.setIcon(icons.icon("eraser", "muted"))
        self.clear_button.setIconSize(QSize(16, 16))
        self.clear_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.clear_button.setText(QCoreApplication.translate("Question", "Clear"))
        take_back = QCoreApplication.translate("Question", "Take the answer back")
        self.clear_button.setToolTip(f"{take_back} ({CLEAR_KEY})")
        self.clear_button.setAccessibleDescription(text)
        kept_free = self.clear_button.sizePolicy()
        kept_free.setRetainSizeWhenHidden(True)  # else each answer would lay out the whole page anew
        self.clear_button.setSizePolicy(kept_free)
        self.guidance_button = QToolButton(self)
        self.guidance_button.setObjectName("quietButton")
        self.guidance_button.setCheckable(True)
        self.guidance_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.guidance_button.setIconSize(QSize(14, 14))
        self.guidance_button.setText(QCoreApplication.translate("Question", "Guidance"))
        self.guidance_button.setToolTip(QCoreApplication.translate("Question", "What to include and what to leave out"))
        self.guidance_button.hide()
        self.menu_button = QToolButton(self)
        self.menu_button.setObjectName("quietButton")
        self.menu_button.setIcon(icons.icon("ellipsis", "muted"))
        self.menu_button.setIconSize(QSize(16, 16))
        self.menu_button.setToolTip(QCoreApplication.translate("Question", "More about this question"))
        self.menu_button.setAccessibleName(QCoreApplication.translate("Question", "More about this question"))
        self.menu_button.setAccessibleDescription(text)
        for button in (self.clear_button, self.menu_button):
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.remark_button = RemarkButton(text, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._label, 1)
        for side in (self._required, self.clear_button, self.guidance_button, self.remark_button, self.menu_button):
            layout.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        if self._room is not None:
            layout.insertSpacerItem(layout.count() - 1, self._room)

    def show_answered(self, *, is_required: bool, can_clear: bool, needs_proof: bool = False) -> None:
        """Show the word for a required answer that is missing, or the buttons that clear one or prove it."""
        self.can_clear = can_clear
        self._needs_proof = needs_proof
        if self._required.isHidden() == is_required:
            self._required.setVisible(is_required)
        self.set_in_hand(self._is_in_hand)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the width to the label where there is little: the buttons have icons too."""
        narrow = event.size().width() < NARROW
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextOnly
            self.clear_button.setToolButtonStyle(style)
            style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            self.guidance_button.setToolButtonStyle(style)
            self.show_guidance_icon(self.guidance_button.isChecked())
        super().resizeEvent(event)
        self._place_prove_button()

    def show_guidance_icon(self, is_open: bool) -> None:
        """Show whether the guidance is open, or, without the word, what the button is for."""
        closed = "info" if self._is_narrow else "chevron-right"
        self.guidance_button.setIcon(icons.icon("chevron-down" if is_open else closed, "muted"))

    def set_greyed(self, greyed: bool) -> None:
        """Show that the question is hidden by another answer; its menu and guidance stay."""
        self._label.setDisabled(greyed)

    def set_in_hand(self, in_hand: bool) -> None:
        """Show the clearing button only where one works or points: forty of them would be noise."""
        self._is_in_hand = in_hand
        if self.clear_button.isHidden() == (self.can_clear and in_hand):
            self.clear_button.setVisible(self.can_clear and in_hand)
        self._show_prove_button(in_hand or self._needs_proof)

    def _show_prove_button(self, is_shown: bool) -> None:
        """Make the button when it is first wanted; its room is there, so that nothing moves."""
        if self._room is None or (self.prove_button is None and not is_shown):
            return
        if self.prove_button is None:
            words = QCoreApplication.translate("Question", "Make what is selected in the judgment evidence for this")
            self.prove_button = QToolButton(self)
            self.prove_button.setObjectName("quietButton")
            self.prove_button.setIconSize(QSize(16, 16))
            self.prove_button.setToolTip(f"{words} ({EVIDENCE_KEY})")
            self.prove_button.setAccessibleName(words)
            self.prove_button.setAccessibleDescription(self._label.text())
            self.prove_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.prove_button.clicked.connect(self.proof_asked)
        self.prove_button.setIcon(icons.icon("quote", "warning" if self._needs_proof else "muted"))
        self.prove_button.setVisible(is_shown)
        self._place_prove_button()

    def _place_prove_button(self) -> None:
        if self.prove_button is not None and self._room is not None:
            self.prove_button.setGeometry(self._room.geometry().x(), 0, PROVE_SIZE, PROVE_SIZE)


class Guidance(QLabel):
    """What to include and exclude: behind a button of the heading, so that it is there when it is needed."""

    def __init__(self, text: str, heading: QuestionHeading, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._heading = heading
        self.setObjectName("guidance")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        heading.guidance_button.show()
        heading.guidance_button.toggled.connect(self._show)
        self._show(False)

    def _show(self, is_open: bool) -> None:
        self._heading.show_guidance_icon(is_open)
        self.setVisible(is_open)


class Complaint(QFrame):
    """What is wrong with an answer, with an icon and words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)

    def say(self, text: str, *, is_warning: bool) -> None:
        """Say a sentence; "" hides it."""
        if self.isHidden() == bool(text):
            self.setVisible(bool(text))
        if text != self._text.text():
            colour = "warning" if is_warning else "danger"
            self._picture.setPixmap(icons.pixmap("triangle-alert" if is_warning else "circle-alert", 16, colour))
            theme.set_role(self._text, "warning" if is_warning else "error")
            self._text.setText(text)
            self.setAccessibleName(text)

    def text(self) -> str:
        """Return what is said, "" for nothing."""
        return self._text.text() if not self.isHidden() else ""
