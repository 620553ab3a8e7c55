"""Blocks whose parts are made when they come near, and those that can be the current one."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.ui import theme
from tipcoder.ui.coding.evidence import takes_evidence
from tipcoder.ui.coding.form.block import FormBlock, FormBlocks
from tipcoder.ui.coding.form.focus_order import join_focus_order, links_in, stops_in
from tipcoder.ui.coding.judgment.selection import SELECTION_MIME
from tipcoder.ui.widgets.height_column import layouts_at_rest

HIGHLIGHT_MS = 1600


class LazyBlock(FormBlock):
    """Block that keeps the place of its parts until it is built: a section may have a hundred.

    Until then it shows its title and tells it to screen readers; the Tab key builds it and goes into it.
    """

    def __init__(self, blocks: FormBlocks, ref: Ref, parent: QWidget) -> None:
        super().__init__(blocks, ref, parent)
        self.is_built = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def make_parts(self) -> None:
        """Make the parts (for subclasses)."""
        raise NotImplementedError

    def title_in_place(self) -> str:
        """Return what is shown in the place of the parts (for subclasses)."""
        raise NotImplementedError

    def wait_to_be_built(self, height: int) -> None:
        """Keep the place of the parts, of about this height."""
        self.setMinimumHeight(height)
        self.setAccessibleName(self.title_in_place())
        self.blocks.waiting[self] = None

    def show_bar(self, refs: frozenset[Ref]) -> None:
        if self.is_built:
            super().show_bar(refs)
        else:
            self.bar_refs = refs

    def build(self) -> None:
        """Make the parts, unless they are made."""
        if self.is_built:
            return
        self.is_built = True
        self.blocks.waiting.pop(self, None)
        self.setAccessibleName("")
        with layouts_at_rest(self):
            self.make_parts()
            self.show_bar(self.bar_refs)
            for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                # A layout shows what it is given in the next turn of the event loop: until then it has no size.
                if not (child.isHidden() and child.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)):
                    child.show()
            self.setMinimumHeight(0)
        join_focus_order(links_in(self)[1:], self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def build_on(self) -> None:
        self.build()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the parts: to the first, or, backwards, to the last."""
        super().focusInEvent(event)
        self.build()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        is_back = event.reason() is Qt.FocusReason.BacktabFocusReason
        stops = [stop for stop in stops_in(self) if stop.isVisible() and stop.isEnabled()]
        if stops:
            stops[-1 if is_back else 0].setFocus(event.reason())
        else:
            self.focusNextPrevChild(not is_back)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_built:
            return
        painter = QPainter(self)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens().text))
        painter.drawText(self.contentsRect(), _TITLE, self.title_in_place())


class CurrentBlock(LazyBlock):
    """Block that can be the current one, highlighted for a moment, or the target of a drag, and is painted so."""

    def __init__(self, blocks: FormBlocks, ref: Ref, parent: QWidget) -> None:
        super().__init__(blocks, ref, parent)
        self.is_current = False
        self.is_drop_target = False
        self._is_highlighted = False
        self.setAcceptDrops(True)

    def ask_evidence(self) -> None:
        """Ask for the selection in the judgment to become evidence here (for subclasses)."""
        raise NotImplementedError

    def set_current(self, is_current: bool) -> None:
        """Show whether this is the current block."""
        if is_current != self.is_current:
            self.is_current = is_current
            self.show_active(is_current or self.underMouse())
            self.update()

    def highlight(self) -> None:
        """Highlight the block for a moment: something was done here."""
        self._is_highlighted = True
        self.update()
        QTimer.singleShot(HIGHLIGHT_MS, self, self._end_highlight)

    def set_drop_target(self, is_target: bool) -> None:
        """Show whether what is dragged would be taken here."""
        self.is_drop_target = is_target
        self.update()

    def show_active(self, is_active: bool) -> None:
        """Show what is only shown of the current block and of the one under the mouse (for subclasses)."""

    def bar(self) -> QRectF:
        """Return the place of the bar that marks the block."""
        return QRectF(0, 10, 3, self.height() - 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_current or self._is_highlighted or self.is_drop_target:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self._is_highlighted:
                painter.setBrush(QColor(theme.tokens().highlight))
                painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
            if self.is_drop_target:
                painter.setBrush(QColor(theme.tokens().accent_soft))
                painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
            painter.setBrush(QColor(theme.tokens().accent))
            painter.drawRoundedRect(self.bar(), 1.5, 1.5)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        can_take = takes_evidence(self.work, self.ref) and self.work.live.is_relevant(self.ref)
        if event.mimeData().hasFormat(SELECTION_MIME) and can_take:
            self.set_drop_target(True)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.set_drop_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_drop_target(False)
        event.acceptProposedAction()
        self.ask_evidence()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.show_active(self.is_current or self.underMouse())
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.show_active(self.is_current or self.underMouse())
        super().leaveEvent(event)

    def _end_highlight(self) -> None:
        self._is_highlighted = False
        self.update()


_TITLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
