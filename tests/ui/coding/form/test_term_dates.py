"""The window says on which dates the terms offered depend, and what to do if the one wanted is not there."""

from pathlib import Path

import pytest

from tests.support.coding_desk import Desk
from tests.support.xlsforms import question, workbook
from tipcoder.languages import ui_language
from tipcoder.ui.coding.form.question.answer_notes import TermDatesLine

ARTICLES = (
    "(valid_to = '' or substr(concat(translate(valid_to, '-', ''), '9999'), 0, 8) "
    ">= substr(concat(translate(${began}, '-', ''), '0000'), 0, 8)) "
    "and (valid_from = '' or ${decided} = '' or substr(concat(translate(valid_from, '-', ''), '0000'), 0, 8) "
    "<= substr(concat(translate(${decided}, '-', ''), '9999'), 0, 8))"
)


@pytest.fixture(scope="session")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("dates") / "framework.xlsx"
    survey = [
        question("date", "began", "When the offence began"),
        question("date", "decided", "Date of the judgment", tip_role="decision_date"),
        question("select_one_from_file courts.csv", "court", "Court"),
        question("select_one_from_file offences.csv", "article", "Offence charged", choice_filter=ARTICLES),
        question("select_one_from_file acts.csv", "act", "Act"),
    ]
    path.write_bytes(workbook(survey))
    return path


def line(desk: Desk, key: str) -> TermDatesLine | None:
    found = desk.frame(key).findChild(TermDatesLine)
    return found if found is not None and not found.isHidden() else None


def words(desk: Desk, key: str) -> str:
    found = line(desk, key)
    assert found is not None
    return found.text()


def test_the_dates_are_said_below_the_choice_and_follow_the_answers(desk: Desk) -> None:
    assert words(desk, "article").startswith("Of all times, as this is not known: When the offence began.")
    desk.type("began", "12.05.2011\n")
    offered = "In force: 12 May 2011 (When the offence began). Later law too"
    assert words(desk, "article").startswith(f"{offered}: it counts if it is milder.")
    desk.type("decided", "2015\n")
    said = words(desk, "article")
    assert said.startswith(f"{offered}, up to 2015: it counts if it is milder.")
    assert "propose it (Ctrl+" in said
    court = words(desk, "court")
    assert court.startswith("In force: 2015 (Date of the judgment). Missing?")
    assert line(desk, "act") is None, "acts are of all times"


def test_only_an_unknown_beginning_is_told_apart(desk: Desk) -> None:
    desk.type("decided", "03.2015\n")
    assert words(desk, "article").startswith("In force at some time up to March 2015 (Date of the judgment).")


def test_an_answer_needs_no_advice_and_stays_when_the_date_closes_it(desk: Desk) -> None:
    desk.type("began", "2011\n")
    assert desk.page.work is not None
    desk.page.work.set_value(desk.ref("article"), "alb_114b")
    assert "Missing?" not in words(desk, "article")
    desk.page.work.set_value(desk.ref("began"), "2014-02-02")
    answer = desk.answer("article")
    assert answer is not None
    assert answer.value == "alb_114b"
    offered = desk.page.work.choices.offered(desk.ref("article"), desk.frame("article").question)
    (kept,) = [choice for choice in offered if choice.code == "alb_114b"]
    assert not kept.is_open
    assert "no longer offered" in kept.label


def test_the_line_is_said_in_the_language_in_use(desk: Desk) -> None:
    ui_language.install("mk")
    desk.type("began", "2011\n")
    assert "2011 (When the offence began)" in words(desk, "article")
    assert "In force" not in words(desk, "article")
