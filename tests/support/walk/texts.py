"""Texts that are read in a window, with what shows them."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

MOST_ROWS = 60
"""Number of rows of a list that are read on each level: a long list is of one kind."""
ROLES = {
    "item": Qt.ItemDataRole.DisplayRole,
    "tool tip of an item": Qt.ItemDataRole.ToolTipRole,
    "name of an item": Qt.ItemDataRole.AccessibleTextRole,
}


class Read(NamedTuple):
    """A text, what shows it, and the kind of place."""

    kind: str
    text: str
    owner: str = ""


def texts_of(window: QWidget) -> Iterator[Read]:
    """Yield every text of a window that is not empty, those of its later steps too."""
    seen: set[int] = set()
    for one in (window, *window.findChildren(QWidget)):
        if not isinstance(one.parent(), QTabBar):  # arrows, which Qt names once
            yield from (read for read in _texts(one, seen) if read.text)
    for action in window.findChildren(QAction):
        yield from (Read("action", text, "action") for text in (action.text(), action.toolTip()) if text)


def _texts(one: QWidget, seen: set[int]) -> Iterator[Read]:
    owner = type(one).__name__
    yield from (Read("tool tip", one.toolTip(), owner), Read("name", one.accessibleName(), owner))
    yield Read("description", one.accessibleDescription(), owner)
    if one.isWindow() and not isinstance(one, QMenu):
        yield Read("title", one.windowTitle(), owner)
    match one:
        case QLabel() | QAbstractButton():
            yield Read("text", one.text(), owner)
        case QGroupBox() | QMenu():
            yield Read("text", one.title(), owner)
        case QLineEdit() | QTextEdit() | QPlainTextEdit():
            yield Read("placeholder", one.placeholderText(), owner)
        case QTabBar():
            yield from (Read("tab", one.tabText(place), owner) for place in range(one.count()))
        case QComboBox():
            yield from (Read("choice", one.itemText(place), owner) for place in range(min(MOST_ROWS, one.count())))
        case QHeaderView() if one.model() is not None and one.orientation() is Qt.Orientation.Horizontal:
            yield from headers_of(one)
        case QAbstractItemView() if one.model() is not None and id(one.model()) not in seen:
            seen.add(id(one.model()))
            yield from _items(one.model(), QModelIndex(), owner)


def headers_of(header: QHeaderView) -> Iterator[Read]:
    """Yield the captions of the columns that are seen."""
    model = header.model()
    for place in range(header.count()):
        if not header.isSectionHidden(place):
            for kind, role in (("header", Qt.ItemDataRole.DisplayRole), ("tool tip", Qt.ItemDataRole.ToolTipRole)):
                words = model.headerData(place, Qt.Orientation.Horizontal, role)
                yield Read(kind, words if isinstance(words, str) else "", "header")


def _items(model: QAbstractItemModel, parent: QModelIndex, owner: str) -> Iterator[Read]:
    for index in indexes_of(model, parent):
        for kind, role in ROLES.items():
            words = index.data(role)
            if isinstance(words, str) and words:
                yield Read(kind, words, owner)


def indexes_of(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    """Yield the cells of a model, those below others too, no more rows of each level than one reads."""
    parent = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)  # private of lists
    for row in range(min(MOST_ROWS, model.rowCount(parent))):
        for column in range(columns):
            yield model.index(row, column, parent)
        if not isinstance(model, (QAbstractListModel, QAbstractTableModel)):
            yield from indexes_of(model, model.index(row, 0, parent))
