"""A long section: what is in view is built at once, the rest later, and nobody can tell by keys, eyes or ears."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.coding_desk import PASSPHRASE, Desk
from tests.support.made_once import made_once
from tests.support.new_projects import keep, new_project, opened_copy
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.framework.engine import editing
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.ui.coding.form.question.frame import QuestionFrame
from tipcoder.ui.coding.form.roster_block import AT_A_TIME, RosterBlock
from tipcoder.ui.coding.form.row_card import RowCard
from tipcoder.ui.tasks import Tasks

NUMBERS = tuple(f"n{number:02}" for number in range(40))
COUNTRIES = tuple(f"c{number:03}" for number in range(39))
SURVEY = [
    question("begin_group", "numbers", "Numbers"),
    *(question("integer", key, f"Number {key}", hint="How many there were.") for key in NUMBERS),
    question("end_group"),
    question("begin_group", "places", "Places"),
    question("select_multiple countries", "countries", "Countries"),
    question("integer", "after", "After the countries"),
    question("end_group"),
    question("begin_repeat", "persons", "Persons"),
    question("text", "name", "Name"),
    question("integer", "age", "Age"),
    question("end_repeat"),
]
MANY = 60
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    project = opened_copy(made_once("case of many questions", _make), tmp_path / "p.tip")
    yield project
    close_project(project)


def _make(folder: Path) -> None:
    path = folder / "framework.xlsx"
    choices = [{"list_name": "countries", "name": code, "label": f"Country {code}"} for code in COUNTRIES]
    path.write_bytes(workbook(SURVEY, choices))
    project = new_project(NewProject(folder / "project.tip", "P", Country.MKD, "MKD-01", PASSPHRASE, path))
    add_case(project)
    keep(project)


@pytest.fixture
def desk(qtbot: QtBot, project: OpenProject, tasks: Tasks) -> Desk:
    return Desk(qtbot, project, tasks)


def _frames(desk: Desk) -> list[QuestionFrame]:
    return [frame for frame in desk.page.form.view.findChildren(QuestionFrame) if frame.isVisible()]


def _walk(desk: Desk, key: Qt.Key, presses: int) -> list[str]:
    """Press a key again and again, and return the questions that the cursor went through."""
    seen: list[str] = []
    for _ in range(presses):
        current = desk.page.form.view.current
        if current is not None and seen[-1:] != [current.key]:
            seen.append(current.key)
        desk.press(key, NO_KEY)
    return seen


def _top(desk: Desk, widget: QWidget) -> int:
    return widget.mapTo(desk.page.form.view.viewport(), QPoint(0, 0)).y()


@pytest.fixture
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is in view be built at once however busy the machine is."""
    monkeypatch.setattr("tipcoder.ui.coding.form.page_builder.AT_ONCE_MS", 10_000.0)


@pytest.mark.usefixtures("unhurried")
def test_what_is_in_view_is_built_at_once_and_the_rest_in_time(desk: Desk) -> None:
    in_view = [frame for frame in _frames(desk) if not frame.visibleRegion().isEmpty()]
    assert in_view
    assert all(frame.input is not None for frame in in_view)
    assert not all(frame.input is not None for frame in _frames(desk))
    desk.qtbot.waitUntil(lambda: all(frame.input is not None for frame in _frames(desk)))
    assert [frame.question.key for frame in _frames(desk)] == list(NUMBERS)


def test_a_question_that_waits_tells_its_name_to_screen_readers(desk: Desk) -> None:
    last = _frames(desk)[-1]
    assert last.input is None
    assert last.accessibleName() == "Number n39"
    assert last.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_the_tab_key_goes_through_a_section_of_which_little_is_built(desk: Desk, key: Qt.Key) -> None:
    order = list(NUMBERS) if key is Qt.Key.Key_Tab else list(reversed(NUMBERS))
    desk.editor(order[0])
    assert not all(frame.input is not None for frame in _frames(desk))
    assert _walk(desk, key, 6 * len(NUMBERS))[: len(NUMBERS)] == order


@pytest.mark.usefixtures("unhurried")
def test_scrolling_far_shows_questions_at_once(desk: Desk) -> None:
    bar = desk.page.form.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    in_view = [frame for frame in _frames(desk) if not frame.visibleRegion().isEmpty()]
    assert in_view[-1].question.key == NUMBERS[-1]
    assert all(frame.input is not None for frame in in_view)


def test_what_is_read_stays_in_place_while_what_is_above_is_built(desk: Desk) -> None:
    frame = desk.frame("n30")
    desk.qtbot.wait(1)
    before = _top(desk, frame)
    desk.qtbot.waitUntil(lambda: all(frame.input is not None for frame in _frames(desk)))
    assert _top(desk, frame) == before


def test_a_section_left_half_built_is_built_when_one_comes_back(desk: Desk) -> None:
    desk.type("n39", "7")
    desk.page.go_to(desk.ref("places"))
    assert desk.answer("n39") == Answer("7")
    desk.page.go_to(desk.ref("n00"))
    desk.qtbot.waitUntil(lambda: all(frame.input is not None for frame in _frames(desk)))
    assert [frame.question.key for frame in _frames(desk)] == list(NUMBERS)


def test_a_section_shows_what_was_undone_while_it_was_out_of_view(desk: Desk) -> None:
    desk.type("n01", "7")
    desk.page.go_to(desk.ref("after"))
    desk.press(Qt.Key.Key_Z)
    assert desk.answer("n01") is None
    assert desk.page.form.view.current == desk.ref("n01")
    frame = desk.page.form.view.current_frame()
    assert frame is not None
    assert frame.input is not None
    desk.editor("n00")
    frame.flush()
    assert desk.answer("n01") is None, "the old number is not shown, and not saved again"


def test_a_long_list_is_whole_in_time_and_keeps_what_waits(desk: Desk) -> None:
    frame = desk.frame("countries")
    boxes = [box for box in frame.findChildren(QWidget) if box.property("code")]
    assert len(boxes) < len(COUNTRIES)
    desk.page.work.set_value(desk.ref("countries"), COUNTRIES[-1])
    desk.click(boxes[0])
    assert desk.answer("countries") == Answer(f"{COUNTRIES[0]} {COUNTRIES[-1]}")

    def made() -> list[str]:
        return [code for box in frame.findChildren(QWidget) if (code := box.property("code"))]

    desk.qtbot.waitUntil(lambda: made() == list(COUNTRIES))


def test_a_box_that_is_not_made_is_seen_and_clicked_as_if_it_were(desk: Desk) -> None:
    frame = desk.frame("countries")
    assert frame.input is not None
    rest = frame.input.unmade()
    assert rest is not None
    painted = rest.grab().toImage()
    assert {painted.pixelColor(x, rest.height() - 14).name() for x in range(rest.width())} != {
        painted.pixelColor(0, 0).name()
    }
    desk.qtbot.mouseClick(rest, Qt.MouseButton.LeftButton, pos=QPoint(20, rest.height() - 8))
    assert desk.answer("countries") == Answer(COUNTRIES[-1])


def test_arrows_go_through_a_list_of_which_little_is_made_and_tab_past_it(desk: Desk) -> None:
    desk.editor("countries")
    for _ in range(len(COUNTRIES)):
        desk.press(Qt.Key.Key_Down, NO_KEY)
    focused = desk.page.focusWidget()
    assert focused is not None
    assert focused.property("code") == COUNTRIES[-1]
    assert _walk(desk, Qt.Key.Key_Tab, 2)[-1] == "after"
    desk.editor("countries")
    assert _walk(desk, Qt.Key.Key_Tab, 2)[-1] == "after", "as from its field"


def test_the_tab_key_leaves_the_form_at_its_end(desk: Desk) -> None:
    desk.editor("after")
    for _ in range(5):
        if desk.page.form.isAncestorOf(desk.page.focusWidget()):
            desk.press(Qt.Key.Key_Tab, NO_KEY)
    assert desk.page.case_bar.outline_button.hasFocus(), "the first stop of the page"
    desk.press(Qt.Key.Key_Backtab, NO_KEY)
    assert desk.page.form.isAncestorOf(desk.page.focusWidget())


def test_the_tab_key_goes_through_rows_in_the_order_that_they_have(desk: Desk) -> None:
    rows = [desk.add("persons") for _ in range(3)]
    last = desk.page.form.view.card(rows[2])
    assert isinstance(last, RowCard)
    last.move_up()
    first = desk.page.form.view.card(rows[0])
    assert isinstance(first, RowCard)
    first.header.setFocus(Qt.FocusReason.TabFocusReason)
    order = []
    for _ in range(30):
        focused = desk.page.focusWidget()
        holder = focused.parentWidget() if focused is not None else None
        if isinstance(holder, RowCard) and holder.row not in order:
            order.append(holder.row)
        desk.press(Qt.Key.Key_Tab, NO_KEY)
    assert order == [rows[0], rows[2], rows[1]]


def test_rows_stand_in_the_outline_when_it_is_unfolded(desk: Desk, project: OpenProject) -> None:
    for number in range(10):
        row = desk.add("persons")
        desk.type("name", f"P{number}", row)
    desk.leave()
    desk.page.show()
    desk.page.open_coding(list_cases(project)[0].coding.id)
    outline = desk.page.outline
    item = desk.outline_item(desk.ref("persons"))
    item.setExpanded(True)
    assert [item.child(index).text(0) for index in range(item.childCount())] == [f"{n + 1}  P{n}" for n in range(10)]
    desk.page.go_to(Ref(desk.page.work.live.rows(desk.root, "persons")[7].id, "name"))
    assert outline.currentItem().text(0) == "8  P7"


@pytest.fixture
def many_rows(desk: Desk) -> list[str]:
    """A roster of more rows than any window shows, in view for the first time."""
    work = desk.page.work
    assert work is not None
    for _ in range(MANY):
        work.apply(editing.add_row(work.live, desk.root, "persons"))
    desk.page.go_to(desk.ref("persons"))
    return [row.id for row in work.live.rows(desk.root, "persons")]


def _cards(desk: Desk) -> list[RowCard]:
    """Return the cards that are made, from top to bottom."""
    return sorted((card for card in desk.page.form.view.findChildren(RowCard) if card.isVisible()), key=RowCard.y)


@pytest.mark.usefixtures("unhurried")
def test_cards_of_many_rows_are_made_where_one_looks_and_the_others_in_time(desk: Desk, many_rows: list[str]) -> None:
    assert 0 < len(_cards(desk)) < MANY
    bar = desk.page.form.view.verticalScrollBar()
    before = bar.maximum()
    bar.setValue(before)
    assert len(_cards(desk)) < MANY
    assert _cards(desk)[-1].row == many_rows[-1]
    assert not _cards(desk)[-1].visibleRegion().isEmpty()
    desk.qtbot.waitUntil(lambda: all(card.is_built for card in _cards(desk)))
    desk.qtbot.waitUntil(lambda: [card.row for card in _cards(desk)] == many_rows)
    desk.qtbot.waitUntil(lambda: bar.maximum() == before)  # the others had their place before
    assert [card.header.accessibleName().split(",")[0] for card in _cards(desk)] == [
        f"Persons {number}" for number in range(1, MANY + 1)
    ]


def test_cards_of_many_rows_are_all_made_though_nobody_looks(desk: Desk, many_rows: list[str]) -> None:
    desk.qtbot.waitUntil(lambda: [card.row for card in _cards(desk)] == many_rows)
    desk.qtbot.waitUntil(lambda: all(card.is_built for card in _cards(desk)))


def test_a_row_whose_card_is_not_made_is_gone_to_moved_and_removed(desk: Desk, many_rows: list[str]) -> None:
    view, work = desk.page.form.view, desk.page.work
    assert work is not None
    desk.type("name", "Last but one", many_rows[-2])
    assert view.current == desk.ref("name", many_rows[-2])
    work.apply(editing.move_row(work.live, many_rows[-1], 0))
    work.apply(editing.remove_row(work.live, many_rows[40]))
    rows = [row.id for row in work.live.rows(desk.root, "persons")]
    assert rows[0] == many_rows[-1]
    desk.qtbot.waitUntil(lambda: [card.row for card in _cards(desk)] == rows)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_the_tab_key_goes_through_rows_of_which_few_have_cards(desk: Desk, many_rows: list[str], key: Qt.Key) -> None:
    view = desk.page.form.view
    block = view.block(desk.ref("persons"))
    assert isinstance(block, RosterBlock)
    first = view.card(many_rows[0])
    assert first is not None
    (first.header if key is Qt.Key.Key_Tab else block.add_button).setFocus(Qt.FocusReason.TabFocusReason)
    order: list[str] = []
    for _ in range(2 * MANY + 1):
        focused = desk.page.focusWidget()
        holder = focused.parentWidget() if focused is not None else None
        if isinstance(holder, RowCard) and holder.row not in order:
            order.append(holder.row)
        desk.press(key, NO_KEY)
    assert order == (many_rows if key is Qt.Key.Key_Tab else many_rows[::-1])


@pytest.mark.usefixtures("unhurried")
def test_a_row_added_to_many_makes_no_card_but_its_own(desk: Desk, many_rows: list[str]) -> None:
    made = len(_cards(desk))
    block = desk.page.form.view.block(desk.ref("persons"))
    assert isinstance(block, RosterBlock)
    block.add_row()
    rows = [row.id for row in desk.page.work.live.rows(desk.root, "persons")]
    cards = {card.row: card for card in _cards(desk)}
    assert rows[:-1] == many_rows
    assert rows[-1] in cards
    assert len(cards) <= made + 2 * AT_A_TIME, "its own, and those seen above it"
    assert not cards[rows[-1]].visibleRegion().isEmpty()
    assert desk.page.form.view.current == desk.ref("name", rows[-1])
    desk.page.undo()
    desk.page.work.apply(editing.remove_row(desk.page.work.live, many_rows[40]))
    rows = [row for row in many_rows if row != many_rows[40]]
    desk.qtbot.waitUntil(lambda: [card.row for card in _cards(desk)] == rows)
    desk.qtbot.waitUntil(lambda: all(card.is_built for card in _cards(desk)))
    assert [card.header.accessibleName().split(",")[0] for card in _cards(desk)] == [
        f"Persons {number}" for number in range(1, MANY)
    ]


def test_a_slow_machine_builds_one_question_before_it_paints(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.page.go_to(desk.ref("countries"))
    desk.qtbot.wait(50)
    for limit in ("AT_ONCE_MS", "SLICE_MS"):
        monkeypatch.setattr(f"tipcoder.ui.coding.form.page_builder.{limit}", 0.0)
    desk.page.open_coding(add_case(desk.page.context.project).coding.id)
    for height in (760, 700, 640):  # as when a pane comes below the form, or its title gets a second line
        desk.page.resize(1366, height)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert [frame.question.key for frame in _frames(desk) if frame.is_built] == [NUMBERS[0]]
    desk.qtbot.waitUntil(lambda: all(frame.is_built for frame in _frames(desk)))
