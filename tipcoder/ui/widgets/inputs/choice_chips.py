"""Choices as chips: those chosen, seen and taken back whatever the list is filtered by, or some that are offered."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tipcoder.ui.icons import set_icon
from tipcoder.ui.theme import set_role
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

NARROWEST, WIDEST = 60, 340
AROUND = 56
"""What a chip has around its label."""
ICON = 12
GAP = "\N{EN SPACE}"
"""Between label and cross: a style sheet has no word for it."""


class ChoiceChips(Retranslating, QWidget):
    """Row of chips that wraps; hidden while it has none. By the keyboard choices are taken in their list.

    Signals:
        chosen(code): a chip was clicked, to take the choice back or, of an offer, to choose it.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, is_offer: bool = False) -> None:
        super().__init__(parent)
        self._is_offer = is_offer
        self._chosen: tuple[tuple[str, str], ...] = ()
        self._chips: list[QPushButton] = []
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 2, 0, 8)
        self._row = FlowLayout(across=6, down=6)
        around.addLayout(self._row)
        self.hide()

    def show_choices(self, chosen: tuple[tuple[str, str], ...]) -> None:
        """Show these choices, each a code and a label, in this order."""
        if chosen == self._chosen:
            return
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        chips = [self._chip(code, label) for code, label in chosen]
        self._chips, self._chosen = chips, chosen  # together: a chip that is shown may change the width in between
        self.setVisible(bool(chosen))
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retranslate(self) -> None:
        for chip, (_, label) in zip(self._chips, self._chosen, strict=True):
            words = self.tr("Choose: {choice}") if self._is_offer else self.tr("Take back: {choice}")
            chip.setAccessibleName(words.format(choice=label))
            chip.setToolTip(plain_tip(chip.accessibleName()))
        self._fit()

    def _fit(self) -> None:
        room = min(WIDEST, max(NARROWEST, self.width() - AROUND))
        for chip, (_, label) in zip(self._chips, self._chosen, strict=True):
            text = chip.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, room)
            chip.setText(text.replace("&", "&&") + GAP)

    def _chip(self, code: str, label: str) -> QPushButton:
        chip = QPushButton(label, self)
        chip.setMinimumWidth(1)  # in a narrow form its label is cut, in place of a form that is wider
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross behind the label
        chip.setIconSize(QSize(ICON, ICON))
        set_role(chip, "offer" if self._is_offer else "chip")
        set_icon(chip, "plus" if self._is_offer else "x", "muted")
        chip.clicked.connect(lambda: self.chosen.emit(code))
        self._row.addWidget(chip)
        chip.show()
        return chip
