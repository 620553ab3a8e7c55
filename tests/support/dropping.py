"""Dropping files from a file manager onto a window: the first widget at a place that takes them gets them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLibraryInfo, QMimeData, QPoint, QPointF, Qt, QUrl, QVersionNumber
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def drop(files: Sequence[Path], window: QWidget, place: QPoint | None = None) -> bool:
    """Drop files at a place of a window, else in its middle; return whether anything there took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    place = place or window.rect().center()
    entered_at: Any = QPointF(place) if QLibraryInfo.version() >= QVersionNumber(6, 12) else place
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target: QWidget | None = window.childAt(place) or window
    while target is not None:
        entered = QDragEnterEvent(entered_at, actions, data, buttons, keys)
        entered.ignore()
        if target.acceptDrops() and QApplication.sendEvent(target, entered) and entered.isAccepted():
            dropped = QDropEvent(QPointF(place), actions, data, buttons, keys)
            QApplication.sendEvent(target, dropped)
            assert dropped.dropAction() is Qt.DropAction.CopyAction, "a file manager would delete the original"
            return True
        target = target.parentWidget()
    return False
