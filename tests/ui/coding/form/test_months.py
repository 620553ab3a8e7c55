"""A number of months may be typed as years and months, and the field says both."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from tests.support.coding_desk import Desk
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer
from tipcoder.languages import ui_language
from tipcoder.ui.widgets.inputs.number_input import NumberInput
from tipcoder.ui.widgets.plain_label import PlainLabel


@pytest.fixture(scope="session")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("months") / "framework.xlsx"
    survey = [
        question("decimal", "length", "Length, months", tip_unit="months"),
        question("integer", "whole", "Whole months", tip_unit="months"),
        question("integer", "other", "Another number"),
    ]
    path.write_bytes(workbook(survey))
    return path


def said(desk: Desk, key: str) -> str:
    shown = desk.frame(key).input
    assert isinstance(shown, NumberInput)
    return next(label.text() for label in shown.findChildren(PlainLabel))


@pytest.mark.parametrize(
    ("language", "typed", "words"),
    [
        ("en", "2y 6m", "2 years 6 months"),
        ("sq", "2 vjet 6 muaj", "2 vjet 6 muaj"),
        ("mk", "2 години 6 месеци", "2 години 6 месеци"),
        ("sr-Latn", "2 g. 6 m.", "2 godine 6 meseci"),
    ],
)
def test_years_and_months_are_saved_as_months_and_said_both_ways(
    desk: Desk, language: str, typed: str, words: str
) -> None:
    ui_language.install(language)
    desk.type("length", f"{typed}\n")
    assert desk.answer("length") == Answer("30")
    editor = desk.frame("length").findChild(QLineEdit)
    assert editor is not None
    desk.editor("other")
    assert editor.text() == "30"
    assert said(desk, "length") == words


def test_a_plain_number_stays_one_and_other_questions_take_no_units(desk: Desk) -> None:
    desk.type("length", "18\n")
    assert desk.answer("length") == Answer("18")
    assert said(desk, "length") == "1 year 6 months"
    desk.type("other", "2y\n")
    assert desk.answer("other") is None
    desk.type("whole", "1.5 months\n")
    assert desk.answer("whole") is None
    assert desk.frame("whole").complaint().startswith("Not saved: a whole number is needed here")
