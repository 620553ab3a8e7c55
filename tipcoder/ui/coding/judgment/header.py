"""Header of a judgment: choice of the judgment, page number, tools and menu."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QIntValidator, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.judgments import JudgmentDetails
from tipcoder.domain.projects import PageQuality
from tipcoder.services.judgments.judgments import PDF
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.keys import NAMES_KEY
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.menu_button import MenuButton
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

HEADER_HEIGHT = 68
"""Height of the headers of judgment and form, so that their lines meet."""
NARROW = 460
"""Width below which the tools are in a line of their own."""
SHORTEST_NAME = 12
"""Characters of a name for which there is always room."""
NAME_PADDING = 2
"""Pixels that the style leaves free before and after the name."""
PAGE_DIGITS = 6
_PAGE_PLACE = 3
"""Of the number of the page, below choice and name, where the tools stand beside them."""


class JudgmentHeader(QFrame):
    """Header line. Where it is narrow, the name has a line of its own, and only keys zoom; page and tools share one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "header")
        self.setMinimumHeight(HEADER_HEIGHT)
        self.choice = JudgmentChoice(self)
        self.name = ElidedLabel(self)
        theme.set_role(self.name, "strong")
        self.page_field = PageField(self)
        self.find_button, self.smaller, self.larger, self.add_button = (QToolButton(self) for _ in range(4))
        self.tools = (self.find_button, self.smaller, self.larger, self.add_button)
        for button, icon in zip(self.tools, ("search", "zoom-out", "zoom-in", "file-plus"), strict=True):
            icons.set_icon(button, icon, "muted")
        self.list_button, self.switch_button = QToolButton(self), QToolButton(self)
        self.list_button.setCheckable(True)
        icons.set_icon(self.list_button, "panel-left", "muted")
        self.percent = QToolButton(self)
        self.percent.setObjectName("quietButton")
        self.menu_button = JudgmentMenu(self)
        self._zooming = QWidget(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._texts, self._tools = QVBoxLayout(), QHBoxLayout()
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = event.size().width() < NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if is_narrow else across)
        self._row.setContentsMargins(12 if is_narrow else 24, 6, 8, 6)
        self._row.setSpacing(0 if is_narrow else 8)
        self._zooming.setHidden(is_narrow)
        (self._tools if is_narrow else self._texts).insertWidget(0 if is_narrow else _PAGE_PLACE, self.page_field)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        texts = self._texts
        texts.setSpacing(2)
        texts.addStretch(1)
        for line in (self.choice, self.name, self.page_field):
            texts.addWidget(line)
        texts.addStretch(1)
        zooming, tools = QHBoxLayout(self._zooming), self._tools
        zooming.setContentsMargins(0, 0, 0, 0)
        zooming.setSpacing(0)
        for button in (self.smaller, self.percent, self.larger):
            zooming.addWidget(button)
        tools.setSpacing(0)
        tools.addWidget(self._zooming)
        for button in (self.list_button, self.switch_button, self.find_button, self.add_button, self.menu_button):
            tools.addWidget(button)
        tools.addStretch(1)
        self._row.addLayout(texts, 1)
        self._row.addLayout(tools)


class JudgmentChoice(Retranslating, QComboBox):
    """Choice among the judgments of a case. Long names lose their middle; the wheel changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST_NAME)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.currentTextChanged.connect(self.retranslate)

    def show_titles(self, titles: Sequence[str]) -> None:
        """Set the names of the judgments, in their order."""
        for index, title in enumerate(titles):
            self.setItemText(index, title)
            self.setItemData(index, plain_tip(title), Qt.ItemDataRole.ToolTipRole)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        self.setToolTip(plain_tip(self.currentText()))
        self.setAccessibleName(self.tr("Judgment: {title}").format(title=self.currentText()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def shown_title(self) -> str:
        """Return the title as it fits into the field."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        rect = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        room = rect.width() - 2 * NAME_PADDING
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_title()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class JudgmentMenu(Retranslating, MenuButton):
    """Menu of the judgment shown. `JudgmentActions` listens to its actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icons.set_icon(self, "ellipsis", "muted")
        self.details_action, self.recognise_action, self.replace_action, self.remove_action = (
            QAction(self) for _ in range(4)
        )
        for action in (self.details_action, self.recognise_action, self.replace_action):
            self.choices.addAction(action)
        self.names_action = QAction(self)
        self.names_action.setCheckable(True)
        self.names_action.setShortcut(QKeySequence(NAMES_KEY))
        self.names_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.choices.addAction(self.names_action)
        self.choices.addSeparator()
        self.choices.addAction(self.remove_action)
        self.retranslate()

    def show_details(self, details: JudgmentDetails | None) -> None:
        """Enable what can be done with a judgment. A replaced one can only be looked at."""
        is_current = details is not None and not details.judgment.is_former
        is_pdf = details is not None and details.judgment.media_type == PDF
        has_pictures = details is not None and any(quality is not PageQuality.TEXT for quality in details.qualities)
        self.recognise_action.setEnabled(is_current and is_pdf and has_pictures)
        self.replace_action.setEnabled(is_current)
        self.remove_action.setEnabled(is_current)

    def retranslate(self) -> None:
        name = self.tr("More about this judgment")
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)
        self.details_action.setText(self.tr("Details…"))
        self.recognise_action.setText(self.tr("Recognise text…"))
        self.replace_action.setText(self.tr("Replace with another file…"))
        self.names_action.setText(self.tr("Show names and identifiers"))
        self.remove_action.setText(self.tr("Remove from the case"))


class PageField(Retranslating, QWidget):
    """Number of the page that is read; a click turns it into a field for another number.

    Signals:
        page_chosen(page): this page, counted from 1, is to be shown.
        left: the field is closed again.
    """

    page_chosen = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._count = 0, 0
        self.button = QPushButton(self)
        self.button.setObjectName("pageButton")
        self.button.clicked.connect(self.open)
        self.field = _NumberField(self)
        self.field.setFixedWidth(self.fontMetrics().horizontalAdvance("0" * PAGE_DIGITS) + 24)
        self.field.hide()
        self.field.returnPressed.connect(self._choose)
        self.field.given_up.connect(self._close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        layout.addWidget(self.field)
        layout.addStretch(1)
        self.retranslate()

    def show_page(self, page: int, count: int) -> None:
        """Show the page that is read and the number of pages; nothing for none."""
        self._page, self._count = page, count
        self.retranslate()

    def open(self) -> None:
        """Open the field for the number of a page."""
        if self._count > 1:
            self.field.setValidator(QIntValidator(1, self._count, self.field))
            self.field.setText(str(self._page))
            self.button.hide()
            self.field.show()
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    def retranslate(self) -> None:
        words = self.tr("page {number} / {count}").format(number=self._page, count=self._count)
        self.button.setText(words if self._count else "")
        self.button.setAccessibleName(self.button.text())
        self.button.setToolTip(self.tr("Go to a page (Ctrl+G)"))
        self.button.setEnabled(self._count > 1)
        self.field.setAccessibleName(self.tr("Number of the page"))

    def _choose(self) -> None:
        page = int(self.field.text())
        self._close()
        self.page_chosen.emit(page)

    def _close(self) -> None:
        self.field.hide()
        self.button.show()
        self.left.emit()


class _NumberField(QLineEdit):
    """Field for a page number.

    Signals:
        given_up: Esc was pressed, or the focus went elsewhere.
    """

    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(self._leave)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        if not self.hasFocus() and self.isVisible():
            self.given_up.emit()
