"""The selection is dragged onto a question; a click in it only clears it."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QLibraryInfo, QMimeData, QPoint, QPointF, Qt, QVersionNumber
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.support.coding_desk import Desk
from tests.support.marked_judgment import point_of, select, view_of
from tipcoder.ui.coding.form.question.frame import QuestionFrame
from tipcoder.ui.coding.judgment.selection import SELECTION_MIME

WORDS = "обећањем посла у Италији"
COPY = Qt.DropAction.CopyAction
# Qt 6.12 takes fractions of pixels, and finds whole ones deprecated
PLACE: Any = QPointF(20, 20) if QLibraryInfo.version() >= QVersionNumber(6, 12) else QPoint(20, 20)


@pytest.fixture(scope="session")
def framework(proved_framework: Path) -> Path:
    return proved_framework


@pytest.fixture
def dragged(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Formats of what was dragged: nobody is there to drop it."""
    drags: list[list[str]] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: drags.append(drag.mimeData().formats()))
    return drags


def enter(frame: QuestionFrame, data: QMimeData) -> bool:
    event = QDragEnterEvent(PLACE, COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(frame, event)
    return event.isAccepted()


def selection() -> QMimeData:
    data = QMimeData()
    data.setData(SELECTION_MIME, QByteArray())
    return data


def test_a_drag_takes_the_selection_and_no_words(reader: Desk, dragged: list[list[str]]) -> None:
    QApplication.clipboard().setText("kept")
    select(reader, WORDS)
    port, start = view_of(reader).viewport(), point_of(reader, WORDS) + QPoint(12, 0)
    reader.qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    reader.qtbot.mouseMove(port, start + QPoint(60, 5))
    reader.qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 5))
    assert dragged == [[SELECTION_MIME]]
    assert view_of(reader).selected_text() == WORDS
    assert QApplication.clipboard().text() == "kept"


def test_a_click_in_the_selection_ends_it_and_a_drag_beside_it_selects_anew(
    reader: Desk, dragged: list[list[str]]
) -> None:
    select(reader, WORDS)
    port = view_of(reader).viewport()
    reader.qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=point_of(reader, WORDS) + QPoint(12, 0))
    assert not view_of(reader).has_selection()
    select(reader, WORDS)
    reader.qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=point_of(reader, "ПРЕСУДА"))
    reader.qtbot.mouseMove(port, point_of(reader, "ПРЕСУДА", at_end=True))
    reader.qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=point_of(reader, "ПРЕСУДА", at_end=True))
    assert view_of(reader).selected_text() != WORDS
    assert not dragged


def test_what_is_dropped_on_a_question_proves_it_whichever_is_current(reader: Desk) -> None:
    reader.editor("story")
    select(reader, WORDS)
    frame, data = reader.page.form.view.frame(reader.ref("heard")), selection()
    assert frame is not None
    assert enter(frame, data)
    assert frame.is_drop_target
    QApplication.sendEvent(frame, QDragLeaveEvent())
    assert not frame.is_drop_target
    assert enter(frame, data)
    drop = QDropEvent(QPointF(20, 20), COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(frame, drop)
    assert not frame.is_drop_target
    assert reader.page.work is not None
    assert [passage.exact for passage in reader.page.work.live.evidence(reader.ref("heard"))] == [WORDS]
    assert not reader.page.work.live.evidence(reader.ref("story"))


def test_other_things_and_questions_without_evidence_take_no_drop(reader: Desk) -> None:
    text = QMimeData()
    text.setText("words of another program")
    assert not enter(reader.frame("story"), text)
    assert not enter(reader.frame("title"), selection())
