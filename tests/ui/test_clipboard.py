"""What a person copies of a case is on the clipboard, and stays out of its history."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from PySide6.QtGui import QClipboard, QColor, QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTextEdit

from tests.support.house import MODULES, PACKAGE
from tipcoder.ui.clipboard import CopyGuard, copy_picture, copy_text
from tipcoder.ui.coding.judgment.text_view import JudgmentView
from tipcoder.ui.exchange.export.review_view import ReviewView
from tipcoder.ui.widgets.inputs.text_input import GrowingEdit

WORDS = "She was held in a flat."
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'


def assert_out_of_history() -> None:
    data = QGuiApplication.clipboard().mimeData()
    asked = {
        name: data.data(_WINDOWS.format(name)).data()
        for name in (
            "ExcludeClipboardContentFromMonitorProcessing",
            "CanIncludeInClipboardHistory",
            "CanUploadToCloudClipboard",
        )
    }
    assert asked == {
        "ExcludeClipboardContentFromMonitorProcessing": b"1",
        "CanIncludeInClipboardHistory": b"\0\0\0\0",
        "CanUploadToCloudClipboard": b"\0\0\0\0",
    }
    assert data.data("x-kde-passwordManagerHint").data() == b"secret"


def test_copied_texts_and_pictures_stay_out_of_the_history(qapp: QGuiApplication) -> None:
    copy_text(WORDS)
    assert QGuiApplication.clipboard().text() == WORDS
    assert_out_of_history()
    picture = QImage(2, 3, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    copy_picture(picture)
    assert QGuiApplication.clipboard().image().size() == picture.size()
    assert_out_of_history()


@pytest.mark.parametrize("kind", [JudgmentView, ReviewView, GrowingEdit])
def test_what_is_copied_of_judgments_and_answers_stays_out_of_the_history(
    qapp: QGuiApplication, kind: type[QTextEdit] | type[QPlainTextEdit]
) -> None:
    view = ReviewView({}) if kind is ReviewView else kind()
    view.setPlainText(WORDS)
    view.selectAll()
    view.copy()
    assert QGuiApplication.clipboard().text() == WORDS
    assert_out_of_history()


@pytest.fixture
def guard(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[CopyGuard]:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda *_: True)  # the platform without a screen never does
    found = CopyGuard(qapp)
    yield found
    found.deleteLater()
    QCoreApplication.sendPostedEvents(found, QEvent.Type.DeferredDelete)


def test_what_is_copied_in_any_field_or_label_stays_out_of_the_history(guard: CopyGuard) -> None:
    field, rich = QLineEdit(WORDS), QTextEdit()
    rich.setHtml(f"<b>{WORDS}</b>")
    label = QLabel(WORDS)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    label.setSelection(0, len(WORDS))
    for widget in (field, rich, label):
        QGuiApplication.clipboard().clear()
        if not isinstance(widget, QLabel):
            widget.selectAll()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            copy = QKeyEvent(kind, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, "c")
            QCoreApplication.sendEvent(widget, copy)
        assert QGuiApplication.clipboard().text() == WORDS, widget
        assert_out_of_history()


def test_a_copy_keeps_all_that_it_has_beside(guard: CopyGuard) -> None:
    data = QMimeData()
    data.setHtml(f"<b>{WORDS}</b>")
    picture = QImage(2, 3, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    data.setImageData(picture)
    QGuiApplication.clipboard().setMimeData(data)
    found = QGuiApplication.clipboard().mimeData()
    assert found.html() == f"<b>{WORDS}</b>"
    assert QGuiApplication.clipboard().image().size() == picture.size()
    assert_out_of_history()
    QGuiApplication.clipboard().clear()
    assert not QGuiApplication.clipboard().text()


def test_nothing_is_put_on_the_clipboard_elsewhere() -> None:
    found = {path.relative_to(PACKAGE).as_posix() for path in MODULES if "clipboard().set" in path.read_text("utf-8")}
    assert found == {"ui/clipboard.py"}
