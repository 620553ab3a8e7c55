import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tipcoder import messages
from tipcoder.errors import UserError, UserErrors
from tipcoder.ui.widgets import banner as banner_module
from tipcoder.ui.widgets.banner import INFO, Banner


@pytest.fixture
def banner(qtbot: QtBot) -> Banner:
    banner = Banner()
    qtbot.addWidget(banner)
    return banner


def button(banner: Banner, name: str) -> QAbstractButton:
    buttons = banner.findChildren(QAbstractButton)
    return next(one for one in buttons if name in (one.text(), one.accessibleName()))


def test_it_is_there_only_while_it_has_something_to_say(banner: Banner, qtbot: QtBot) -> None:
    assert banner.isHidden()
    banner.show_message(INFO, lambda: "Removed.")
    assert (banner.text(), banner.isVisible()) == ("Removed.", True)
    qtbot.mouseClick(button(banner, "Close this message"), Qt.MouseButton.LeftButton)
    assert (banner.text(), banner.isHidden()) == ("", True)


def test_what_it_offers_is_taken_by_a_press(banner: Banner, qtbot: QtBot) -> None:
    banner.show_message(INFO, lambda: "Removed.", lambda: "Undo")
    with qtbot.waitSignal(banner.action_chosen):
        qtbot.mouseClick(button(banner, "Undo"), Qt.MouseButton.LeftButton)
    assert banner.isHidden()
    banner.show_message(INFO, lambda: "Nothing to undo.")
    assert not [one for one in banner.findChildren(QPushButton) if one.isVisible()]


def test_what_a_person_can_mend_is_said_in_sentences(banner: Banner) -> None:
    error = UserError("passphrase_wrong")
    banner.show_error(error)
    assert banner.text() == messages.sentence(error)
    banner.show_error(UserErrors([error, UserError("passphrase_empty")]))
    assert len(banner.text().splitlines()) == 2


def test_a_bug_is_not_dressed_up_as_a_message(banner: Banner) -> None:
    with pytest.raises(ZeroDivisionError):
        banner.show_error(ZeroDivisionError())
    assert banner.isHidden()


def test_the_message_follows_the_language(banner: Banner) -> None:
    texts = iter(["first", "second", "third"])
    banner.show_message(INFO, lambda: next(texts))
    QApplication.sendEvent(banner, QEvent(QEvent.Type.LanguageChange))
    assert banner.text() == "second"


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    layout.addWidget(QPushButton("Next case"))
    page.resize(600, 400)
    page.show()
    return page


def test_over_a_page_it_moves_nothing_and_stays_within(page: QWidget, qtbot: QtBot) -> None:
    button = page.findChild(QPushButton)
    assert button is not None
    before = button.geometry()
    banner = Banner(page, floats=True)
    banner.show_message(INFO, lambda: "A case was removed, with all that was entered in it. " * 4)
    QApplication.processEvents()
    assert banner.isVisible()
    assert button.geometry() == before
    assert page.rect().contains(banner.geometry())
    page.resize(420, 300)
    QApplication.processEvents()
    assert page.rect().contains(banner.geometry())


def test_what_can_be_pressed_ends_above_it_as_long_as_it_is_there(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    table, foot = QListWidget(page), QPushButton("Next case", page)
    layout.addWidget(table, 1)
    layout.addWidget(foot)
    page.resize(600, 400)
    page.show()
    qtbot.waitExposed(page)
    before = foot.geometry(), table.geometry()
    banner = Banner(page, floats=True)
    banner.show_message(INFO, lambda: "Removed.", lambda: "Undo")
    QApplication.processEvents()
    assert not banner.geometry().intersects(foot.geometry())
    assert not banner.geometry().intersects(table.geometry())
    assert table.geometry().topLeft() == before[1].topLeft(), "what one reads stays where it is"
    page.resize(500, 300)
    qtbot.waitUntil(lambda: not banner.geometry().intersects(foot.geometry()))
    page.resize(600, 400)
    banner.clear()
    QApplication.processEvents()
    assert (foot.geometry(), table.geometry()) == before


def test_over_a_page_it_goes_by_itself_unless_something_is_to_be_done(
    page: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(banner_module, "SHOWN_MS", 20)
    done, undoable, wrong = (Banner(page, floats=True) for _ in range(3))
    undoable.show_message(INFO, lambda: "Removed.", lambda: "Undo")
    wrong.show_error(UserError("passphrase_wrong"))
    done.show_message(INFO, lambda: "Saved.")
    qtbot.waitUntil(done.isHidden)
    assert undoable.isVisible()
    assert wrong.isVisible()
