import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tipcoder import messages
from tipcoder.errors import UserError, UserErrors
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
