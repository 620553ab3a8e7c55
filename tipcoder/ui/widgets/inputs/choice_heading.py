"""Heading above choices that a broader term, which cannot be chosen here, holds together."""

from PySide6.QtWidgets import QWidget

from tipcoder.ui.theme import set_role
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.wrapping_buttons import INDENT, MARGIN


class ChoiceHeading(PlainLabel):
    """Label of a broader term in a list of boxes, at its level."""

    def __init__(self, label: str, level: int, parent: QWidget) -> None:
        super().__init__(parent, label)
        self.level = level
        self.setWordWrap(True)
        self.setContentsMargins(MARGIN + level * INDENT, MARGIN, MARGIN, MARGIN - 2)
        set_role(self, "strong")
