"""The help opens where one is, in the language of the window, and leads nowhere out of itself."""

import ast
import inspect
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tipcoder import paths, ui
from tipcoder.domain.corrections import use_corrected
from tipcoder.domain.verdicts import Verdict
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.backups import Credentials
from tipcoder.services.projects import OpenProject
from tipcoder.services.texts.overlay import shipped_corpus, take_reviewed
from tipcoder.services.texts.packs import write_pack
from tipcoder.services.texts.reviews import Judged
from tipcoder.ui.help.help_window import HelpWindow
from tipcoder.ui.help.pages import page_file, read_pages, search_pages
from tipcoder.ui.help.topics import TOPICS, topic_at, topic_of_module
from tipcoder.ui.pages import CASES, EXCHANGE, FINDINGS, QUALITY
from tipcoder.ui.safety.backups_dialog import BackupsDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks

UI = Path(inspect.getfile(ui)).parent


@pytest.fixture
def window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def workspace(window: MainWindow, project: OpenProject) -> Workspace:
    window.show_project(project)
    assert window.workspace is not None
    return window.workspace


@pytest.fixture
def help_window(qtbot: QtBot) -> Iterator[HelpWindow]:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_topic("getting-started")
    yield window
    window.close()


def helps(window: QWidget, qtbot: QtBot) -> HelpWindow:
    """Press F1, and return the help that opens."""
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: any(found.isVisible() for found in window.findChildren(HelpWindow)))
    return next(found for found in window.findChildren(HelpWindow) if found.isVisible())


def topic_of_help(window: QWidget, qtbot: QtBot) -> str:
    opened = helps(window, qtbot)
    topic = opened.browser.topic()
    opened.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return topic


def test_an_open_page_shows_what_is_corrected_meanwhile(tmp_path: Path, qtbot: QtBot) -> None:
    corpus_in = partial(shipped_corpus, shipped_in=ui_language.shipped_texts)
    text = next(iter(corpus_in("sq").with_key("help/findings#5")))
    said = Judged(
        text.key, text.english, text.translation, Verdict.WRONG, "Përkryerazi.", only_here=True, comment="",
        reviewer="ALB-03", day=date(2026, 12, 2),
    )  # fmt: skip
    write_pack(tmp_path / "sq.tipreview", "sq", "ALB-03", said.day, [said])
    ui_language.install("sq")
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_topic("getting-started")
    window.show_topic("findings")
    window.browser.verticalScrollBar().setValue(100)
    ui_language.install("sq")
    qtbot.wait(1)
    assert window.back_button.isEnabled(), "nothing is read anew where nothing changed"

    take_reviewed(tmp_path / "sq.tipreview", "", said.day, corpus_in)
    ui_language.install("sq")

    qtbot.waitUntil(lambda: "Përkryerazi." in window.browser.toPlainText())
    assert window.browser.verticalScrollBar().value() == 100
    window.search.setText("Përkryerazi")
    assert window.list.count() == 1
    paths.read_anew()
    use_corrected({})
    ui_language.install("en")


def test_the_help_opens_where_one_is(
    window: MainWindow, project: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    assert topic_of_help(window, qtbot) == "getting-started"
    window.show_project(project)
    workspace = window.workspace
    assert workspace is not None
    workspace.cases.add_case()
    workspace.coding.form.view.focus_current()
    assert topic_of_help(window, qtbot) == "answer-states"
    workspace.coding.outline.setFocus()
    qtbot.waitUntil(workspace.coding.outline.hasFocus)
    assert topic_of_help(window, qtbot) == "first-case"
    topics = {CASES: "first-case", QUALITY: "second-reading", FINDINGS: "findings", EXCHANGE: "exchange"}
    for page, topic in topics.items():
        workspace.show_page(page)
        assert topic_of_help(window, qtbot) == topic
    assert topic_at(workspace.coding.judgments.flowing) == "evidence"


def test_a_dialog_has_help_that_can_be_read_beside_it(
    workspace: Workspace, settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    path = workspace.project.path
    dialog = BackupsDialog(path, Credentials(), settings, tasks, workspace, project=workspace.project)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    opened = helps(dialog, qtbot)
    assert opened.browser.topic() == "recovery-and-backups"
    qtbot.waitUntil(opened.isActiveWindow)
    qtbot.keyClicks(opened.search, "fitim")
    assert opened.search.text() == "fitim"
    opened.close()
    dialog.reject()


def test_the_menu_leads_to_pages(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_now.registry.run("help_trouble")
    opened = next(found for found in window.findChildren(HelpWindow) if found.isVisible())
    assert opened.browser.topic() == "when-something-goes-wrong"
    window.actions_now.registry.run("help_start")
    assert opened.browser.topic() == "getting-started"
    assert len(window.findChildren(HelpWindow)) == 1
    opened.close()


def test_one_goes_back_and_forward(help_window: HelpWindow, qtbot: QtBot) -> None:
    help_window.browser.setSource(QUrl("recovery-and-backups.md"))
    assert help_window.browser.topic() == "recovery-and-backups"
    item = help_window.list.currentItem()
    assert item.text() == help_window.browser.document().firstBlock().text()
    qtbot.mouseClick(help_window.back_button, Qt.MouseButton.LeftButton)
    assert help_window.browser.topic() == "getting-started"
    assert not help_window.back_button.isEnabled()
    qtbot.keyClick(help_window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert help_window.browser.topic() == "recovery-and-backups"


def test_a_page_is_chosen_in_the_list(help_window: HelpWindow, qtbot: QtBot) -> None:
    assert help_window.list.count() == len(TOPICS)
    place = help_window.list.visualItemRect(help_window.list.item(3)).center()
    qtbot.mouseClick(help_window.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert help_window.browser.topic() == TOPICS[3]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sr", "pristupna fraza"),
        ("sr-Latn", "приступна фраза"),
        ("sq", "çelesin"),
        ("ro", "CHEIE fraza"),
        ("mk", "kluc fraza"),
    ],
)
def test_words_are_found_without_marks_and_in_either_script(qtbot: QtBot, language: str, words: str) -> None:
    hits = search_pages(read_pages(language), words)
    assert "recovery-and-backups" in {hit.page.topic for hit in hits}
    assert all(hit.piece for hit in hits)


def test_what_is_found_is_shown_and_marked(help_window: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(help_window.search, "caps lock")
    assert 0 < help_window.list.count() < len(TOPICS)
    qtbot.keyClick(help_window.search, Qt.Key.Key_Return)
    marked = {selection.cursor.selectedText().casefold() for selection in help_window.browser.extraSelections()}
    assert marked == {"caps", "lock"}
    qtbot.keyClicks(help_window.search, " unobtainable")
    assert help_window.list.count() == 0
    assert help_window.nothing_found.isVisible()
    help_window.search.clear()
    assert help_window.list.count() == len(TOPICS)


def test_the_language_of_the_window_is_followed(help_window: HelpWindow, qtbot: QtBot) -> None:
    ui_language.install("mk")
    try:
        qtbot.waitUntil(lambda: help_window.windowTitle() == "Помош")
        assert help_window.browser.source().toLocalFile().endswith("/mk/getting-started.md")
        assert help_window.list.item(0).text() == help_window.browser.document().firstBlock().text()
    finally:
        ui_language.install("en")


def test_a_page_that_is_not_translated_is_read_in_english() -> None:
    assert page_file("evidence", "xx").parent.name == "en"
    assert {page.topic for page in read_pages("xx")} == set(TOPICS)
    assert all(page_file(topic, code).parent.name == code for topic in TOPICS for code in LANGUAGES)


def test_nothing_but_the_help_is_opened(help_window: HelpWindow, tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("# Secret\n")
    for url in ("https://www.unodc.org/", "http://127.0.0.1/x.md", QUrl.fromLocalFile(str(secret)).toString()):
        help_window.browser.setSource(QUrl(url))
        assert help_window.browser.topic() == "getting-started"
    outside = QUrl("../../../pyproject.toml")
    help_window.browser.setSource(outside)
    assert help_window.browser.topic() == "getting-started"


def test_the_text_is_made_larger_and_usual_again(help_window: HelpWindow, qtbot: QtBot) -> None:
    before = help_window.browser.font().pointSizeF()
    qtbot.mouseClick(help_window.larger_button, Qt.MouseButton.LeftButton)
    assert help_window.browser.font().pointSizeF() > before
    qtbot.keyClick(help_window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert help_window.browser.font().pointSizeF() == before


def test_pictures_are_as_wide_as_there_is_room(help_window: HelpWindow, qtbot: QtBot) -> None:
    help_window.resize(620, 500)
    qtbot.waitUntil(lambda: help_window.browser.viewport().width() < 400)
    assert help_window.browser.document().idealWidth() <= help_window.browser.viewport().width()
    assert not help_window.browser.horizontalScrollBar().isVisible()


def test_the_picture_of_the_page_that_is_read_first_has_room(qtbot: QtBot) -> None:
    help_window = HelpWindow()
    qtbot.addWidget(help_window)
    help_window.resize(1100, 760)
    help_window.show()
    qtbot.waitExposed(help_window)
    help_window.show_topic("first-case")
    qtbot.waitUntil(lambda: help_window.browser.topic() == "first-case")
    assert help_window.browser.document().idealWidth() <= help_window.browser.viewport().width()


def test_every_dialog_and_page_has_a_topic() -> None:
    without = []
    for path in UI.rglob("*.py"):
        module = ".".join(("tipcoder", "ui", *path.relative_to(UI).with_suffix("").parts))
        if path.parent.name in ("dialogs", "help") or path.name == "pages.py" or topic_of_module(module):
            continue
        classes = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ClassDef))
        without += [f"{module}: {node.name}" for node in classes if node.name.endswith(("Dialog", "Page", "Window"))]
    assert without == []
