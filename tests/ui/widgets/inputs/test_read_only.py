from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.xlsforms import form, question
from tipcoder.ui.widgets.inputs.make_input import make_input
from tipcoder.ui.widgets.inputs.read_only import UnsupportedInput


def test_a_photograph_is_said_to_be_out_of_reach_and_asks_nothing(qtbot: QtBot) -> None:
    (photograph,) = form(question("image", "photograph")).questions("")
    box = make_input(photograph, 0, None)  # type: ignore[arg-type]
    assert isinstance(box, UnsupportedInput)
    qtbot.addWidget(box)
    label = box.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert "cannot be answered" in label.text()
    box.show_value("scan.jpg")
    assert label.text() == "scan.jpg"
