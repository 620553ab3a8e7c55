"""An entry that answers show to be due is offered once, made by one click, and declined for good."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.support.coding_desk import Desk
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer
from tipcoder.services.cases import list_cases
from tipcoder.ui.coding.form.form_pane import REST_MS, DueEntryStrip


@pytest.fixture(scope="session")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("due") / "framework.xlsx"
    codes = [{"list_name": "codes", "name": code, "label": f"Challenge {code}"} for code in ("x1", "x2")]
    survey = [
        question("begin_group", "facts", "Facts"),
        question("text", "a", "A"),
        question("text", "b", "B"),
        question("end_group"),
        question("begin_repeat", "challenges", "Challenges"),
        question("select_one codes", "code", "Challenge", tip_measure="nominal"),
        question("end_repeat"),
    ]
    book = load_workbook(BytesIO(workbook(survey, codes)))
    sheet = book.create_sheet("cross_checks")
    sheet.append(["code", "question", "condition"])
    sheet.append(["x1", "code", "${a} = 'yes'"])
    sheet.append(["x2", "code", "${b} = 'yes'"])
    book.save(path)
    return path


def offered(desk: Desk) -> str:
    return strip(desk).words.text().rpartition(": ")[2] if not strip(desk).isHidden() else ""


def wait_for(desk: Desk, words: str) -> None:
    """Wait until this entry is offered, "" for none: it is looked what is due once the answer is painted."""
    desk.qtbot.wait(2 * REST_MS)
    desk.qtbot.waitUntil(lambda: offered(desk) == words)


def strip(desk: Desk) -> DueEntryStrip:
    found = desk.page.findChild(DueEntryStrip)
    assert found is not None
    return found


def test_an_entry_is_offered_when_an_answer_shows_it_and_made_by_a_click(desk: Desk) -> None:
    wait_for(desk, "")
    desk.type("a", "yes\n")
    wait_for(desk, "Challenge x1")
    assert "“Challenges”" in strip(desk).words.text()
    desk.click(strip(desk).enter_button)
    assert desk.page.work is not None
    (row,) = desk.page.work.live.rows(desk.root, "challenges")
    assert desk.answer("code", row.id) == Answer("x1")
    wait_for(desk, "")
    desk.page.undo()
    assert desk.page.work.live.rows(desk.root, "challenges") == ()


def test_what_is_declined_is_offered_no_more_for_the_case(desk: Desk) -> None:
    desk.type("a", "yes\n")
    wait_for(desk, "Challenge x1")
    desk.click(strip(desk).decline_button)
    assert offered(desk) == ""
    desk.type("b", "yes\n")
    wait_for(desk, "Challenge x2")
    desk.page.go_to(desk.ref("challenges"))
    wait_for(desk, "Challenge x2")
    coding = list_cases(desk.page.work.coding.project)[0].coding.id if desk.page.work else ""
    desk.page.close_coding()
    desk.page.open_coding(coding)
    desk.page.go_to(desk.ref("challenges"))
    wait_for(desk, "Challenge x2")  # and x1 was declined


def test_what_is_passed_over_is_offered_again_on_its_page_alone(desk: Desk) -> None:
    desk.type("a", "yes\n")
    desk.page.go_to(desk.ref("challenges"))
    wait_for(desk, "Challenge x1")
    desk.page.go_to(desk.ref("a"))
    wait_for(desk, "")
