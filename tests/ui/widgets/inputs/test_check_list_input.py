"""Choices put in order by ticking them."""

from pytestqt.qtbot import QtBot

from tipcoder.ui.widgets.inputs.answer_input import OfferedChoice
from tipcoder.ui.widgets.inputs.check_list_input import RankInput
from tipcoder.ui.widgets.wrapping_buttons import WrappingCheck


def test_ticking_gives_places_and_taking_off_closes_up(qtbot: QtBot) -> None:
    rank = RankInput()
    qtbot.addWidget(rank)
    rank.show_choices(tuple(OfferedChoice(code, code.upper(), is_open=True) for code in "abc"))
    rank.show_value("c a")
    boxes = {box.property("code"): box for box in rank.findChildren(WrappingCheck)}
    assert [boxes[code].text() for code in "abc"] == ["2. A", "B", "1. C"]
    for code, value in (("b", "c a b"), ("c", "a b"), ("c", "a b c")):
        with qtbot.waitSignal(rank.answered) as answered:
            boxes[code].click()
        assert answered.args == [value]
    assert boxes["c"].text() == "3. C"
