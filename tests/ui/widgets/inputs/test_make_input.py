"""Every question type has an input, but for notes."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.small_form import question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.ui.widgets.inputs.make_input import make_input


@pytest.mark.parametrize("type_", QuestionType)
def test_every_type_has_an_input(type_: QuestionType, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert (make_input(question("q", type_), 2, parent) is None) is (type_ in (QuestionType.NOTE, QuestionType.ROSTER))
