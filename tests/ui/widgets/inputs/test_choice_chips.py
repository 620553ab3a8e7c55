"""Chips of choices in a form that is narrower than their labels."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tipcoder.ui.widgets.inputs.choice_chips import ChoiceChips

LABEL = "Convention of the Council of Europe on action against trafficking in human beings"


def test_a_chip_is_no_wider_than_the_form(qtbot: QtBot) -> None:
    chips = ChoiceChips()
    qtbot.addWidget(chips)
    chips.show_choices((("convention", LABEL), ("none", "None")))
    chips.resize(220, 120)
    chips.show()
    assert chips.minimumSizeHint().width() < 220
    long, short = chips.findChildren(QPushButton)
    assert long.width() <= 220
    assert "…" in long.text()
    assert LABEL in long.toolTip()
    assert short.text().strip() == "None"
    chips.resize(500, 120)
    assert long.fontMetrics().horizontalAdvance(long.text()) > 220
