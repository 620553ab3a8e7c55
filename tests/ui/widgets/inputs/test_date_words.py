from PySide6.QtCore import QLocale

from tipcoder.ui.widgets.inputs.date_words import date_in_words

SERBIAN = QLocale("sr_Cyrl_RS")
ENGLISH = QLocale("en_GB")


def test_dates_are_said_in_words() -> None:
    assert date_in_words("2021-04-03", ENGLISH) == "3 April 2021"
    assert date_in_words("2021-04", ENGLISH) == "April 2021"
    assert date_in_words("2021-04", SERBIAN).endswith("2021")
