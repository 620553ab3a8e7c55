"""Head of a column of a matrix: what is asked, the answer state, and buttons."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from tipcoder.domain.remarks import Remark
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.form.question.heading import QuestionHeading
from tipcoder.ui.coding.form.question.state_menu import StateMenu
from tipcoder.ui.coding.keys import SAME_KEY
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip

SIDE = 4


class ColumnHeading(QuestionHeading):
    """Label above the note that an answer is required, the answer state and the buttons, all as narrow as a column.

    The Tab key does not stop here: arrow keys come from the cells to the menu, which has everything.

    Signals:
        same_asked: the answer is to be that of the column before.
    """

    same_asked = Signal()

    def __init__(self, text: str, parent: QWidget, *, takes_evidence: bool) -> None:
        self._required: PlainLabel | None = None
        super().__init__(text, parent, takes_evidence=takes_evidence)
        self.same_button: QToolButton | None = None

    def lay_out(self, label: PlainLabel) -> QHBoxLayout:
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._is_narrow = True
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(SIDE, 6, SIDE, 4)
        self._box.setSpacing(2)
        self._box.addWidget(label)
        self._box.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.menu_button)
        self._box.addLayout(row)
        self._box.setAlignment(row, Qt.AlignmentFlag.AlignHCenter)
        self.clear_button.hide()
        return row

    def show_required(self, words: str) -> None:
        """Say on a line of its own, which no word of the label is broken for, that an answer is required."""
        if self._required is None and words:
            self._required = PlainLabel(self)
            self._required.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._required.setWordWrap(True)
            theme.set_role(self._required, "warning")
            self._box.insertWidget(1, self._required)
        if self._required is not None:
            self._required.setText(words)
            self._required.setVisible(bool(words))

    def add_states(self, menu: StateMenu) -> None:
        """Put the button of the answer state above the other buttons."""
        self._box.insertWidget(self._box.count() - 1, menu, 0, Qt.AlignmentFlag.AlignHCenter)

    def add_same(self, other: str) -> None:
        """Offer to answer as the column before, which is named."""
        words = QCoreApplication.translate("Question", "Same as: {column}").format(column=other)
        if self.same_button is None:
            button = self.same_button = QToolButton(self)
            button.setObjectName("quietButton")
            button.setIcon(icons.icon("equal", "muted"))
            button.setIconSize(QSize(16, 16))
            button.clicked.connect(self.same_asked)
            self._row.insertWidget(0, button)
        self.same_button.setToolTip(plain_tip(f"{words} ({SAME_KEY})"))
        self.same_button.setAccessibleName(words)

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        super().show_remarks(remarks)
        self.leave_out_of_tab_order()

    def leave_out_of_tab_order(self) -> None:
        """Let the Tab key pass by all buttons."""
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def set_active(self, active: bool) -> None:
        self._is_active = active
        self._show_evidence_button(active or self._needs_evidence)

    def narrowest(self) -> int:
        """Return the width in which no word of the label is broken, and the note takes one line."""
        texts: list[tuple[PlainLabel, str]] = [(self._label, word) for word in self._label.text().split()]
        if self._required is not None and not self._required.isHidden():
            texts.append((self._required, self._required.text()))
        return max((label.fontMetrics().horizontalAdvance(text) for label, text in texts), default=0) + 2 * SIDE + 2
