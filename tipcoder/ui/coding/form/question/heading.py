"""Heading line of a question, with its buttons, and the guidance that one of them shows."""

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QToolButton, QWidget

from tipcoder.domain.remarks import Remark
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.form.focus_order import join_focus_order
from tipcoder.ui.coding.keys import CLEAR_KEY, EVIDENCE_KEY
from tipcoder.ui.coding.remarks.remark_button import RemarkButton
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip

EVIDENCE_SIZE = 24
GAP = "\N{NO-BREAK SPACE}" * 2
"""Between the last word of a title and its mark, which go to the next line together."""
NARROW = 560
"""Pixels below which the heading's buttons show icons instead of words."""


class TitleLabel(PlainLabel):
    """Label with a mark after its last word, in another colour: beside it, the mark would narrow the title."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent, text)
        self._title = text
        self._mark = ""

    def show_mark(self, mark: str) -> None:
        """Show a mark, "" for none."""
        if mark != self._mark:
            self._mark = mark
            held = mark.replace(" ", "\N{NO-BREAK SPACE}")
            self.setText(f"{self._title}{GAP}{held}" if mark else self._title)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._mark:
            super().paintEvent(event)
            return
        painter, area = QPainter(self), self.contentsRect()
        painter.setPen(self.palette().color(self.foregroundRole()))
        format_range = QTextLayout.FormatRange()
        format_range.start, format_range.length = len(self._title), len(self.text()) - len(self._title)
        look = QTextCharFormat()
        look.setForeground(QColor(theme.tokens().warning))
        look.setFontWeight(QFont.Weight.Normal)
        format_range.format = look
        layout = QTextLayout(self.text(), self.font())
        layout.setFormats([format_range])
        layout.setTextOption(QTextOption(self.alignment()))
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(area.width())
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        layout.draw(painter, QPointF(area.x(), area.y() + max(0.0, (area.height() - top) / 2)))


class QuestionHeading(QWidget):
    """Label of a question, with the note that it is required; to its right buttons: clear, guidance, remarks, menu.

    What few questions show is made at first use: forty headings are made at once.

    Signals:
        evidence_asked: what is selected in the judgment is to be evidence for the answer.
        remarks_asked: the remarks on the answer are to be shown.
    """

    evidence_asked = Signal()
    remarks_asked = Signal()

    def __init__(self, text: str, parent: QWidget, *, takes_evidence: bool = False) -> None:
        super().__init__(parent)
        self._evidence_space = QSpacerItem(EVIDENCE_SIZE, EVIDENCE_SIZE) if takes_evidence else None
        self._needs_evidence = False
        self.evidence_button: QToolButton | None = None
        self.can_clear = False
        self._is_active = False
        self._is_narrow = False
        self._label = TitleLabel(self, text)
        self._label.setWordWrap(True)
        theme.set_role(self._label, "strong")
        self._guidance_button: QToolButton | None = None
        self._remark_button: RemarkButton | None = None
        self.clear_button = QToolButton(self)
        self.clear_button.setObjectName("quietButton")
        self.clear_button.setIcon(icons.icon("eraser", "muted"))
        self.clear_button.setIconSize(QSize(16, 16))
        self.clear_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.clear_button.setText(QCoreApplication.translate("Question", "Clear"))
        clear = QCoreApplication.translate("Question", "Take the answer back")
        self.clear_button.setToolTip(plain_tip(f"{clear} ({CLEAR_KEY})"))
        self.clear_button.setAccessibleDescription(text)
        policy = self.clear_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # Else each answer would lay out the whole page again.
        self.clear_button.setSizePolicy(policy)
        self.menu_button = QToolButton(self)
        self.menu_button.setObjectName("quietButton")
        self.menu_button.setIcon(icons.icon("ellipsis", "muted"))
        self.menu_button.setIconSize(QSize(16, 16))
        self.menu_button.setToolTip(QCoreApplication.translate("Question", "More about this question"))
        self.menu_button.setAccessibleName(QCoreApplication.translate("Question", "More about this question"))
        self.menu_button.setAccessibleDescription(text)
        for button in (self.clear_button, self.menu_button):
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._row = self.lay_out(self._label)
        if self._evidence_space is not None:
            self._row.insertSpacerItem(self._row.count() - 1, self._evidence_space)

    def lay_out(self, label: PlainLabel) -> QHBoxLayout:
        """Lay out label and buttons. Returns the layout of the buttons, into which more are put."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label, 1)
        for side in (self.clear_button, self.menu_button):
            row.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        return row

    @property
    def guidance_button(self) -> QToolButton:
        """Button that shows and hides the guidance."""
        if self._guidance_button is None:
            button = self._guidance_button = QToolButton(self)
            button.setObjectName("quietButton")
            button.setCheckable(True)
            button.setIconSize(QSize(14, 14))
            button.setText(QCoreApplication.translate("Question", "Guidance"))
            button.setToolTip(
                plain_tip(QCoreApplication.translate("Question", "What to include and what to leave out"))
            )
            self._fit_guidance(button)
            self._row.insertWidget(self._row.indexOf(self.clear_button) + 1, button, 0, Qt.AlignmentFlag.AlignTop)
        return self._guidance_button

    @property
    def remark_button(self) -> RemarkButton:
        """Button with the number of remarks, hidden while there are none."""
        if self._remark_button is None:
            button = self._remark_button = RemarkButton(self._label.text(), self)
            button.clicked.connect(self.remarks_asked)
            before = self._guidance_button or self.clear_button
            self._row.insertWidget(self._row.indexOf(before) + 1, button, 0, Qt.AlignmentFlag.AlignTop)
            join_focus_order((button, self.menu_button), before)
        return self._remark_button

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        """Show the number of remarks."""
        if remarks or self._remark_button is not None:
            self.remark_button.show_remarks(remarks)

    def show_answered(self, *, is_required: bool, can_clear: bool, needs_evidence: bool = False) -> None:
        """Show the note for a required answer that is missing, or the buttons that clear an answer or add evidence."""
        self.can_clear = can_clear
        self._needs_evidence = needs_evidence
        self.show_required(QCoreApplication.translate("Question", "required") if is_required else "")
        self.set_active(self._is_active)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons instead of words where the heading is narrow."""
        narrow = event.size().width() < NARROW
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextOnly
            self.clear_button.setToolButtonStyle(style)
            if self._guidance_button is not None:
                self._fit_guidance(self._guidance_button)
        super().resizeEvent(event)
        self._place_evidence_button()

    def show_required(self, words: str) -> None:
        """Say that an answer is required and missing; "" says so no longer."""
        self._label.show_mark(words)

    def _fit_guidance(self, button: QToolButton) -> None:
        """Show the button as icon and word, or, where the heading is narrow, as icon."""
        wide, narrow = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        button.setToolButtonStyle(narrow if self._is_narrow else wide)
        self.show_guidance_icon(button.isChecked())

    def show_guidance_icon(self, is_open: bool) -> None:
        """Show whether the guidance is open; where the word is hidden, the icon says what the button is for."""
        closed = "info" if self._is_narrow else "chevron-right"
        self.guidance_button.setIcon(icons.icon("chevron-down" if is_open else closed, "muted"))

    def set_greyed(self, greyed: bool) -> None:
        """Show that the question is hidden by another answer; its menu and guidance stay."""
        self._label.setDisabled(greyed)

    def set_active(self, active: bool) -> None:
        """Show the buttons only at the question that is current or under the mouse: forty of them would be noise."""
        self._is_active = active
        if self.clear_button.isHidden() == (self.can_clear and active):
            self.clear_button.setVisible(self.can_clear and active)
        self._show_evidence_button(active or self._needs_evidence)

    def _show_evidence_button(self, is_shown: bool) -> None:
        """Show the button, which is made at first use. Its space is reserved, so that nothing moves."""
        if self._evidence_space is None or (self.evidence_button is None and not is_shown):
            return
        if self.evidence_button is None:
            words = QCoreApplication.translate("Question", "Make what is selected in the judgment evidence for this")
            self.evidence_button = QToolButton(self)
            self.evidence_button.setObjectName("quietButton")
            self.evidence_button.setIconSize(QSize(16, 16))
            self.evidence_button.setToolTip(plain_tip(f"{words} ({EVIDENCE_KEY})"))
            self.evidence_button.setAccessibleName(words)
            self.evidence_button.setAccessibleDescription(self._label.text())
            self.evidence_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.evidence_button.clicked.connect(self.evidence_asked)
        self.evidence_button.setIcon(icons.icon("quote", "warning" if self._needs_evidence else "muted"))
        self.evidence_button.setVisible(is_shown)
        self._place_evidence_button()

    def _place_evidence_button(self) -> None:
        if self.evidence_button is not None and self._evidence_space is not None:
            place = self._evidence_space.geometry()
            self.evidence_button.setGeometry(place.x(), place.y(), EVIDENCE_SIZE, EVIDENCE_SIZE)


class Guidance(PlainLabel):
    """Guidance on what to include and exclude, shown and hidden by a button of the heading.

    It has its text from when it is first shown: text that can be selected is dear, and few of forty are opened.
    """

    def __init__(self, text: str, heading: QuestionHeading, parent: QWidget, *, key: str, opened: set[str]) -> None:
        """`opened` remembers by the `key` of its question whether it is shown."""
        super().__init__(parent)
        self._heading = heading
        self._guidance = text
        self.setObjectName("guidance")
        heading.guidance_button.show()
        heading.guidance_button.toggled.connect(self._show)
        self._show(False)
        heading.guidance_button.setChecked(key in opened)
        self._key, self._opened = key, opened
        heading.guidance_button.toggled.connect(self._remember)

    def _show(self, is_open: bool) -> None:
        self._heading.show_guidance_icon(is_open)
        if is_open and not self.text():
            self.setWordWrap(True)
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.setText(self._guidance)
        self.setVisible(is_open)

    def _remember(self, is_open: bool) -> None:
        (self._opened.add if is_open else self._opened.discard)(self._key)
