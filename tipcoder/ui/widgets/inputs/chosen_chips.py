"""Chosen choices as chips: seen, and taken back, whatever the list below them is filtered by."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tipcoder.ui.icons import set_icon
from tipcoder.ui.theme import set_role
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

WIDEST = 340
ICON = 12
GAP = "\N{EN SPACE}"
"""Between label and cross: a style sheet has no word for it."""


class ChosenChips(Retranslating, QWidget):
    """Row of chips that wraps; hidden while it has none. By the keyboard choices are taken back in their list.

    Signals:
        taken_back(code): the person takes a choice back.
    """

    taken_back = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: tuple[tuple[str, str], ...] = ()
        self._chips: list[QPushButton] = []
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 2, 0, 8)
        self._row = FlowLayout(across=6, down=6)
        around.addLayout(self._row)
        self.hide()

    def show_chosen(self, chosen: tuple[tuple[str, str], ...]) -> None:
        """Show these choices, each a code and a label, in this order."""
        if chosen == self._chosen:
            return
        self._chosen = chosen
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(code, label) for code, label in chosen]
        self.setVisible(bool(chosen))
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def retranslate(self) -> None:
        for chip, (_, label) in zip(self._chips, self._chosen, strict=True):
            chip.setAccessibleName(self.tr("Take back: {choice}").format(choice=label))
            chip.setToolTip(plain_tip(chip.accessibleName()))
        self._fit()

    def _fit(self) -> None:
        for chip, (_, label) in zip(self._chips, self._chosen, strict=True):
            text = chip.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, WIDEST)
            chip.setText(text.replace("&", "&&") + GAP)

    def _chip(self, code: str, label: str) -> QPushButton:
        chip = QPushButton(label, self)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross behind the label
        chip.setIconSize(QSize(ICON, ICON))
        set_role(chip, "chip")
        set_icon(chip, "x", "muted")
        chip.clicked.connect(lambda: self.taken_back.emit(code))
        self._row.addWidget(chip)
        chip.show()
        return chip
