"""Suggested places: asked for by a key, shown in the judgment, made evidence; nothing is answered."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.support.coding_desk import Desk
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer
from tipcoder.services.cases import add_judgment
from tipcoder.services.projects import OpenProject
from tipcoder.ui.coding.suggestions.suggestion_controller import SuggestionPanel
from tipcoder.ui.coding.suggestions.suggestion_list import SuggestedPlace

PAGES = (
    "ПРЕСУДА. Обвинетиот М.М. е роден во селото и живее таму. Судот ја водеше расправата јавно и без прекин.",
    "Обвинетиот беше во притвор од 04.11.2021 година. Оштетената ја сослушаа двапати. Адвокатот ја бранеше жртвата.",
)
CUSTODY = "Обвинетиот беше во притвор од 04.11.2021 година."
SURVEY = [
    question("begin_group", "facts", "Facts"),
    {"type": "text", "name": "custody", "label::English (en)": "Custody", "label::македонски (mk)": "Притвор"},
    {"type": "text", "name": "lawyer", "label::English (en)": "Lawyer", "label::македонски (mk)": "Адвокат"},
    {"type": "text", "name": "ship", "label::English (en)": "Ship", "label::македонски (mk)": "Брод"},
    {
        "type": "text", "name": "bare", "label::English (en)": "No proof", "label::македонски (mk)": "Судот",
        "bind::tip:evidence": "none",
    },
    {
        "type": "select_multiple protection", "name": "measures", "label::English (en)": "Measures",
        "label::македонски (mk)": "Мерки",
    },
    question("end_group"),
]  # fmt: skip
CHOICES = [
    {"list_name": "protection", "name": code, "label::English (en)": english, "label::македонски (mk)": words}
    for code, english, words in (("twice", "Heard twice", "сослушаа двапати"), ("defended", "Defended", "Адвокатот"))
]


@pytest.fixture(scope="session")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("suggested") / "framework.xlsx"
    named = [{"label::English (en)" if key == "label" else key: text for key, text in row.items()} for row in SURVEY]
    path.write_bytes(workbook(named, CHOICES, {"default_language": "English (en)"}))
    return path


@pytest.fixture
def reader(desk: Desk, project: OpenProject, tmp_path: Path) -> Desk:
    path = tmp_path / "пресуда.txt"
    path.write_text("\f".join(PAGES), encoding="utf-8")
    assert desk.page.work is not None
    add_judgment(project, desk.page.work.coding.coding.case, path)
    desk.page.context.events.cases_changed.emit("")
    QApplication.processEvents()
    return desk


def panel(desk: Desk) -> SuggestionPanel:
    return desk.page.suggestions.panel


def places(desk: Desk) -> tuple[SuggestedPlace, ...]:
    return panel(desk).list.places.places()


def ask(desk: Desk, key: str) -> None:
    desk.editor(key)
    desk.press(Qt.Key.Key_J)


def test_a_place_is_asked_for_by_a_key_and_made_evidence_by_another_and_answers_nothing(reader: Desk) -> None:
    ask(reader, "custody")
    (place,) = places(reader)
    assert place.words == CUSTODY
    assert place.page == 2
    assert [place.words[start:end] for start, end in place.marks] == ["притвор"]
    assert panel(reader).list.hasFocus()
    reader.press(Qt.Key.Key_M)
    ref = reader.ref("custody")
    assert reader.page.work is not None
    assert [passage.exact for passage in reader.page.work.live.evidence(ref)] == [CUSTODY]
    assert reader.answer("custody") is None
    reader.qtbot.waitUntil(lambda: places(reader)[0].is_proof)
    assert not panel(reader).prove_button.isEnabled()
    reader.press(Qt.Key.Key_M)
    assert len(reader.page.work.live.evidence(ref)) == 1
    reader.press(Qt.Key.Key_Z)
    assert not reader.page.work.live.evidence(ref)


def test_enter_leads_to_the_place_in_the_judgment_and_the_cursor_stays_in_the_list(reader: Desk) -> None:
    ask(reader, "custody")
    view = reader.page.judgments.flowing
    assert view.flashed is None
    reader.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert view.flashed is not None
    start, end = view.flashed
    assert "\f".join(view.pages())[start:end] == CUSTODY
    assert panel(reader).list.hasFocus()


def test_places_follow_the_current_question_until_the_panel_is_closed(reader: Desk) -> None:
    ask(reader, "custody")
    reader.editor("lawyer")
    reader.qtbot.waitUntil(lambda: "Адвокатот" in "".join(place.words for place in places(reader)))
    reader.editor("ship")
    reader.qtbot.waitUntil(lambda: not places(reader))
    assert panel(reader).note.isVisible()
    reader.press(Qt.Key.Key_J)
    assert panel(reader).close_button.hasFocus()
    reader.press(Qt.Key.Key_J)
    assert not panel(reader).isVisible()
    assert reader.page.form.view.isAncestorOf(reader.page.focusWidget())


def test_a_question_that_takes_no_evidence_says_so(reader: Desk) -> None:
    ask(reader, "bare")
    assert places(reader)
    reader.press(Qt.Key.Key_M)
    assert reader.page.work is not None
    assert not list(reader.page.work.live.all_evidence())
    assert panel(reader).note.isVisible()


def test_without_a_judgment_the_panel_says_what_is_missing(desk: Desk) -> None:
    ask(desk, "custody")
    assert not places(desk)
    assert panel(desk).note.text()


def test_terms_that_are_found_are_ticked_from_the_list_by_key_and_button(reader: Desk) -> None:
    reader.frame("measures")
    reader.page.suggestions.open_panel()
    found = panel(reader)
    labels = {"twice": "Heard twice", "defended": "Defended"}
    first = places(reader)[0].choice[0]
    assert places(reader)[0].choice == (first, labels[first])
    assert labels[first] in found.choose_button.accessibleName()
    reader.qtbot.keyClick(found.list, Qt.Key.Key_Space)
    assert reader.answer("measures") == Answer(first)
    second = ({*labels} - {first}).pop()
    reader.qtbot.waitUntil(lambda: any(place.choice[0] == second for place in places(reader)))
    row = next(number for number, place in enumerate(places(reader)) if place.choice[0] == second)
    found.list.select(row)
    reader.click(found.choose_button)
    assert reader.answer("measures") == Answer(f"{first} {second}")
    reader.qtbot.waitUntil(lambda: not any(place.choice[0] for place in places(reader)))
    assert not found.choose_button.isVisible()


def test_while_the_judgment_is_read_the_panel_says_so(reader: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader.page.context.tasks, "start", lambda *_args, **_more: None)
    ask(reader, "custody")
    assert panel(reader).note.text() == "Looking for places in the judgment …"
