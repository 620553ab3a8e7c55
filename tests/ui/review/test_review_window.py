"""A lawyer reviews texts by keyboard, what is corrected is seen at once, and two who differ come to one end."""

import re
import shutil
import tomllib
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.support.catalogues import translated_texts
from tests.support.texts_source import source_tree
from tipcoder import paths
from tipcoder.domain.corrections import use_corrected
from tipcoder.domain.verdicts import Verdict
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.captions import TextReviewCaptions
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.taxonomy_files import shipped_taxonomy
from tipcoder.services.texts.model import CORE, Part
from tipcoder.services.texts.overlay import shipped_corpus, take_reviewed
from tipcoder.services.texts.own_reviews import own_review
from tipcoder.services.texts.packs import read_pack
from tipcoder.services.texts.places import Area, Places, read_windows
from tipcoder.services.texts.review import apply_texts, core_statuses, reviewed_languages
from tipcoder.services.texts.reviews import State
from tipcoder.services.texts.session import ReviewedItem, ReviewSession, Shown
from tipcoder.ui import file_choice
from tipcoder.ui.printing import print_page
from tipcoder.ui.review import review_window
from tipcoder.ui.review.item_pane import ItemPane
from tipcoder.ui.review.review_window import ReviewWindow
from tipcoder.ui.review.reviewed_texts_dialog import ReviewedTextsDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.about_dialog import AboutDialog
from tipcoder.ui.tasks import Tasks

__all__ = ["source_tree"]

DAY = date(2026, 12, 1)
AS_SHIPPED = partial(shipped_corpus, shipped_in=ui_language.shipped_texts)
KEY = "taxonomies/means/terms.force.label"


@pytest.fixture(autouse=True)
def _as_it_ships() -> Iterator[None]:
    yield
    paths.read_anew()
    use_corrected({})
    ui_language.languages().lay_over(None)


def force(session: ReviewSession) -> ReviewedItem:
    item = session.find(KEY)
    assert item is not None
    return item


def test_a_lawyer_reviews_by_keyboard_and_writes_the_pack(
    settings: Settings, tasks: Tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    settings.reviewed_language = "sq"
    window = ReviewWindow(settings, tasks)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert not window.begin_button.isEnabled()
    assert (window.about.isVisible(), window.texts.isVisible(), window.pack_button.isVisible()) == (True, False, False)
    window.reviewer.setText("Arta Hoxha")
    assert not window.begin_button.isEnabled()
    window.reviewer.setText("ALB-03")
    qtbot.mouseClick(window.begin_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session is not None, timeout=60_000)
    session = window.session
    assert session is not None
    assert (window.about.isVisible(), window.texts.isVisible(), window.pack_button.isVisible()) == (False, True, True)

    first = window.pane.item
    assert first is not None
    qtbot.keyClick(window.pane.words, Qt.Key.Key_F2)
    assert session.mine(first) is not None
    assert window.pane.item != first
    second = window.pane.item
    assert second is not None
    qtbot.keyClick(window.pane.words, Qt.Key.Key_F3)
    assert session.mine(second) is None  # neither other words nor a reason
    assert window.banner.text()
    window.pane.reason.setText("Neni 110/a")
    qtbot.keyClick(window.pane.words, Qt.Key.Key_F4)
    said = session.mine(second)
    assert said is not None
    assert (said.verdict, said.comment) == (Verdict.DOUBTFUL, "Neni 110/a")
    window.take_back()
    assert session.mine(second) is None
    assert window.pane.item == second

    item = force(session)
    window.show_item(item)
    window.pane.words.setPlainText("Forca {x}")
    assert window.pane.fault.text()
    assert not window.right_button.isEnabled()
    window.pane.words.setPlainText("Forca fizike")
    qtbot.keyClick(window.pane.words, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: paths.corrected().counts.get("sq", 0) > 0, timeout=60_000)
    assert shipped_taxonomy("means").by_code()["force"].label("sq") == "Forca fizike"

    target = tmp_path / "sq-ALB-03.tipreview"
    monkeypatch.setattr(file_choice, "save_pack", lambda *_: target)
    window.write_pack()
    pack = read_pack(target)
    assert {one.verdict for one in pack.verdicts} == {Verdict.RIGHT, Verdict.WRONG}
    assert pack.shown_seal in window.banner.text()
    with PdfDocument(target.with_suffix(".pdf")) as letter:
        page = " ".join(letter[0].get_textpage().get_text_bounded().split())
        assert len(letter) == 1
    assert pack.shown_seal in page
    assert "Kodi i rishikuesit ALB-03" in page
    window.close()
    assert settings.reviewer == "ALB-03"
    assert settings.reviewed_key


def test_the_pace_is_that_of_the_legal_core(
    settings: Settings, tasks: Tasks, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    settings.reviewed_language, settings.reviewer = "sq", "ALB-03"
    seconds = iter([*range(1_000, 13_000, 1_000), *range(12_010, 12_080, 10)])
    monkeypatch.setattr(review_window, "monotonic", lambda: float(next(seconds)))
    window = ReviewWindow(settings, tasks)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.right_button.isEnabled, timeout=60_000)
    session = window.session
    assert session is not None
    window.weight.setCurrentIndex(2)
    for _ in range(12):
        window.judge_right()
    assert "left" not in window.told.text()
    window.weight.setCurrentIndex(0)
    for _ in range(7):
        window.judge_right()
    left = session.progress(CORE)
    minutes = round(10 * (left.texts - left.read) / 60)
    assert f"about {minutes // 60}:{minutes % 60:02} h left" in window.told.text()
    window.close()


def test_no_verdict_is_lost_that_is_given_while_texts_are_read(settings: Settings, qtbot: QtBot) -> None:
    settings.reviewed_language, settings.reviewer = "sq", "ALB-03"
    tasks = Tasks()
    window = ReviewWindow(settings, tasks)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.right_button.isEnabled, timeout=60_000)

    window.begin()
    tasks.wait_for_reads()  # read, and not shown yet
    given = int(window.right_button.isEnabled())
    window.right_button.click()
    qtbot.waitUntil(lambda: window.begin_button.isEnabled() and window.session is not None, timeout=60_000)
    qtbot.wait(1)
    window.right_button.click()

    assert len(own_review("sq", "ALB-03").verdicts) == given + 1
    window.close()
    tasks.wait()


def test_another_language_has_a_pace_of_its_own(
    settings: Settings, tasks: Tasks, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(review_window, "monotonic", count(60.0, 60.0).__next__)  # a verdict a minute
    window = ReviewWindow(settings, tasks)
    qtbot.addWidget(window)
    window.reviewer.setText("ALB-03")
    window.language.setCurrentIndex(window.language.findData("sq"))
    window.begin()
    qtbot.waitUntil(lambda: window.session is not None, timeout=60_000)
    for _ in range(8):
        window.judge_right()
    assert "left at this pace" in window.told.text()
    window.language.setCurrentIndex(window.language.findData("ro"))
    window.begin()
    qtbot.waitUntil(lambda: window.session is not None, timeout=60_000)
    assert "left at this pace" not in window.told.text()


def test_pointing_at_a_text_of_any_window_shows_it_in_the_review(
    settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    settings.reviewed_language, settings.reviewer = "sq", "ALB-03"
    ui_language.install("sq")
    window = ReviewWindow(settings, tasks)
    dialog = ReviewedTextsDialog(settings, tasks, AS_SHIPPED)
    label = QLabel("12 viktima që mund të njihen")
    for widget in (window, dialog, label):
        qtbot.addWidget(widget)
        widget.show()
    qtbot.waitUntil(window.right_button.isEnabled, timeout=60_000)
    pointing = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

    qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton, pointing)
    shown = window.pane.item
    assert shown is not None
    assert shown.text.english == "Take a workbook or pack…"
    assert window.pane.places.text().endswith(dialog.windowTitle() or "")

    qtbot.mouseClick(label, Qt.MouseButton.LeftButton, pointing)
    shown = window.pane.item
    assert shown is not None
    assert shown.text.english == "%n victim(s) who may be recognised"

    label.setText("Nobody wrote this")
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton, pointing)
    assert "Nobody wrote this" in window.banner.text()
    window.close()
    ui_language.install("en")


def test_the_language_of_the_windows_is_offered_first(settings: Settings, tasks: Tasks, qtbot: QtBot) -> None:
    ui_language.install("sr-Latn")
    window, dialog = ReviewWindow(settings, tasks), ReviewedTextsDialog(settings, tasks, AS_SHIPPED)
    for widget in (window, dialog):
        qtbot.addWidget(widget)
        assert widget.language.currentData() == "sr"
    ui_language.install("en")


def test_pointing_twice_at_a_button_does_not_press_it(settings: Settings, tasks: Tasks, qtbot: QtBot) -> None:
    settings.reviewed_language, settings.reviewer = "sq", "ALB-03"
    window, button = ReviewWindow(settings, tasks), QPushButton("Nobody wrote this")
    pressed: list[bool] = []
    button.clicked.connect(pressed.append)
    for widget in (window, button):
        qtbot.addWidget(widget)
        widget.show()
    qtbot.waitUntil(window.right_button.isEnabled, timeout=60_000)
    pointing = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseDClick(button.windowHandle(), Qt.MouseButton.LeftButton, pointing, button.rect().center())
    assert not pressed
    window.close()


def test_words_in_the_other_script_are_found_whatever_their_letters() -> None:
    session = ReviewSession("sr", "SRB-03", AS_SHIPPED)
    for shown in ("Увоз таксономија", "Uvoz taksonomija"):
        assert {item.text.translation for item in session.saying(shown)} == {"Увоз таксономија"}


@pytest.mark.parametrize("language", reviewed_languages())
def test_every_window_has_its_title_in_words(language: str) -> None:
    texts = [text for text in translated_texts(language) if text.part is Part.PROGRAM]
    known = {(text.key.split("/")[1], text.english) for text in texts}
    assert {context for context, _ in known} - {"Commands", "CommandLine"} == set(read_windows())
    assert {title for title in read_windows().values() if title != ("", "")} - known == set()


def test_two_who_differ_come_to_one_end(
    source_tree: Path, tmp_path: Path, tasks: Tasks, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The whole round: two computers with the program installed, the source, and what About says in the end."""
    installed = tmp_path / "installed"
    installed.mkdir()
    for file in paths.translations().glob("*.qm"):
        shutil.copy(file, installed)
    source = paths.translations
    monkeypatch.setattr(paths, "translations", lambda: installed)

    def review(reviewer: str, words: str, comment: str, verdict: Verdict = Verdict.WRONG) -> Path:
        session = ReviewSession("sq", reviewer, AS_SHIPPED)
        session.judge(force(session), verdict, words or force(session).text.translation, comment, DAY)
        target = tmp_path / f"{reviewer}.tipreview"
        session.write(target, DAY, print_page)
        return target

    first = review("ALB-01", "", "", Verdict.RIGHT)
    second = review("ALB-02", "Forca fizike", "Neni 110/a")
    monkeypatch.setattr(paths, "translations", source)
    outcome = apply_texts(first, second, reviewer="", day=DAY)
    assert KEY in {text.key for text in outcome.disputed}
    assert core_statuses()["sq"].core[State.DISPUTED] == len(outcome.disputed)

    monkeypatch.setattr(paths, "translations", lambda: installed)
    take_reviewed(second, "", DAY, AS_SHIPPED)
    session = ReviewSession("sq", "ALB-01", AS_SHIPPED)
    assert force(session) in session.listed(0, Shown.DIFFERENT)
    assert {one.text for one in session.said(force(session))} == {force(session).text.translation, "Forca fizike"}
    with pytest.raises(UserError, match="review_reason_missing"):
        session.judge(force(session), Verdict.WRONG, "Forca fizike", "", DAY)
    settled = review("ALB-01", "Forca fizike", "Po: kodi thotë kështu")

    monkeypatch.setattr(paths, "translations", source)
    outcome = apply_texts(settled, reviewer="", day=DAY)

    assert outcome.disputed == {}
    assert outcome.corrections[force(session).text] == "Forca fizike"
    status = core_statuses()["sq"]
    assert status.core[State.CONFIRMED] >= 1
    assert not status.is_core_confirmed
    assert status.reviewers == ("ALB-01", "ALB-02")
    taxonomy = tomllib.loads((source_tree / "resources" / "taxonomies" / "means.toml").read_text("utf-8"))
    (term,) = (one for one in taxonomy["terms"] if one["code"] == "force")
    assert term["label"]["sq"] == "Forca fizike"

    monkeypatch.setattr(paths, "translations", lambda: installed)
    shutil.copytree(Path(__file__).parents[3] / "resources" / "icons", source_tree / "resources" / "icons")
    dialog = AboutDialog(tasks)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "confirmed" in dialog.translations.as_text(), timeout=60_000)
    told = dict(line.split("\t") for line in dialog.translations.as_text().splitlines())
    confirmed = ui_language.locale().toString(status.core[State.CONFIRMED])
    assert told[LANGUAGES["sq"].menu_name].startswith(f"Legal core: {confirmed} of 1,")
    assert told[LANGUAGES["ro"].menu_name].startswith("Legal core: 0 of 1,")


@pytest.mark.parametrize("language", ["cnr", "mk", "sr"])
def test_what_editors_ask_comes_first_and_is_shown_until_it_is_answered(language: str, qtbot: QtBot) -> None:
    country = LANGUAGES[language].country
    session = ReviewSession(language, f"{country}-03", AS_SHIPPED)
    asked = [item for item in session.items if session.question(item)]
    assert asked
    for weight in {item.weight for item in asked}:
        of_weight = session.listed(weight, Shown.ALL)
        together = sum(item.weight == weight for item in asked)
        assert all(session.question(item) for item in of_weight[:together])
    pane = ItemPane()
    qtbot.addWidget(pane)
    pane.show()
    pane.show_item(session, asked[0])
    assert pane.question.text() == session.question(asked[0])
    assert pane.question.isVisible()
    session.judge(asked[0], Verdict.RIGHT, asked[0].text.translation, "", DAY)
    assert session.question(asked[0]) == ""
    pane.show_item(session, asked[0])
    assert not pane.question.isVisible()


LISTED = "frameworks/tip_case_law_see/15_lists/choices.1.choices.border.label"


@pytest.mark.parametrize("language", reviewed_languages())
def test_every_text_is_placed_in_words(language: str, qtbot: QtBot) -> None:
    session = ReviewSession(language, "EDT-02", AS_SHIPPED)
    internal = re.compile(r"[a-z]_[a-z]|\w\.\w+\.\w|/\w+/")
    captions = TextReviewCaptions(language)
    told = {item.text.key: session.place(item, captions) for item in session.items}
    assert {key for key, place in told.items() if internal.search(place) and "/terms." not in key} == set()
    areas = {item.text.key: Places.area(item.text) for item in session.items}
    needed = {key for key, area in areas.items() if area in (Area.FORM, Area.CARD, Area.MEASURES)}
    assert {key for key in needed if " › " not in told[key]} == set()
    names = {area: {told[key].partition(" › ")[0] for key in told if areas[key] is area} for area in Area}
    assert {area for area, said in names.items() if len(said) != 1} == set(), "each has one name"
    assert len(set.union(*names.values())) == len(Area), "and of its own"

    ui_language.install(language)
    pane = ItemPane()
    qtbot.addWidget(pane)
    choice = session.find(LISTED)
    question = session.find("frameworks/tip_case_law_see/01_case/survey.discovery.label")
    assert choice is not None
    assert question is not None
    pane.show_item(session, choice)
    assert pane.places.text().endswith(f"{captions.areas[Area.FORM]} › {question.text.translation}")
    around = session.surroundings(choice)
    assert around.above == question.text.translation
    assert around.around[around.at] == choice.text.translation
    first = session.find(LISTED.replace("border", "victim"))
    assert first is not None
    assert around.around[0] == first.text.translation, "a list stands by itself"
