"""Finds texts that have less room than they need."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.support.walk.names import is_part, path_of
from tests.support.walk.texts import headers_of
from tipcoder.ui.screen_room import room_of
from tipcoder.ui.widgets.elided_label import ElidedLabel

SLACK = 2
"""Pixels that rounding may cost."""
ARROW, FRAME, HEADER_PADDING = 26, 18, 22
"""Widths of what is drawn beside the text of a combo box, around any field, and around the caption of a column."""


def cut_texts(window: QWidget) -> Iterator[str]:
    """Yield the labels, buttons, boxes, tabs and headers of a window whose text is cut and told by no tool tip."""
    for one in window.findChildren(QWidget):
        if not one.isVisibleTo(window) or (is_part(one) and not isinstance(one, QHeaderView)):
            continue
        for text in _cut(one):
            yield f"{text[:60]!r}: {path_of(one, window)} {one.width()}x{one.height()}"
    yield from _beyond(window)


def scrolled_sideways(window: QWidget) -> Iterator[str]:
    """Yield the lists and the areas of a window whose lines do not fit in, so that they are scrolled to be read.

    What a window holds may be wider than the screen: then lists alone count.
    """
    kinds = (QListView, QScrollArea) if window.width() < room_of(window).width() else (QListView,)
    for area in window.findChildren(QAbstractScrollArea):
        bar = area.horizontalScrollBar()
        is_shown = isinstance(area, kinds) and area.isVisibleTo(window) and bar.isVisibleTo(area)
        if is_shown and bar.maximum() > bar.minimum():
            yield f"scrolled sideways: {path_of(area, window)}"


def scrolled_within(window: QWidget) -> Iterator[str]:
    """Yield the areas of a window that are scrolled within another that is scrolled in the same direction."""
    for area in window.findChildren(QAbstractScrollArea):
        for direction in Qt.Orientation:
            above = area.parentWidget() if area.isVisibleTo(window) and _scrolls(area, direction) else None
            while above is not None and above is not window:
                if isinstance(above, QAbstractScrollArea) and _scrolls(above, direction):
                    yield f"scrolled within another ({direction.name}): {path_of(area, window)}"
                above = above.parentWidget()


def _scrolls(area: QAbstractScrollArea, direction: Qt.Orientation) -> bool:
    bar = area.verticalScrollBar() if direction is Qt.Orientation.Vertical else area.horizontalScrollBar()
    return bar.isVisibleTo(area) and bar.maximum() > bar.minimum()


def _cut(one: QWidget) -> Iterator[str]:
    match one:
        case QLabel() if one.text() and not isinstance(one, ElidedLabel) and not _label_fits(one):
            yield one.text()
        case QPushButton() | QToolButton() | QCheckBox() | QRadioButton() if one.text() and not _button_fits(one):
            yield from [] if one.toolTip() else [one.text()]
        case QComboBox():
            yield from _wider_than(one, one.currentText(), ARROW + FRAME)
        case QLineEdit() if not one.text():
            yield from _wider_than(one, one.placeholderText(), FRAME)
        case QTabBar() if not one.usesScrollButtons():
            yield from (one.tabText(place) for place in range(one.count()) if one.tabRect(place).right() > one.width())
        case QHeaderView() if one.orientation() is Qt.Orientation.Horizontal and one.model() is not None:
            yield from _cut_headers(one)


def _wider_than(field: QWidget, words: str, around: int) -> Iterator[str]:
    if field.fontMetrics().horizontalAdvance(words) + around > field.width() + SLACK and not field.toolTip():
        yield words


def _label_fits(label: QLabel) -> bool:
    if not label.wordWrap():
        return label.sizeHint().width() <= label.width() + SLACK or bool(label.toolTip())
    words = max(label.text().replace("\u00a0", "x").replace("\u200b", " ").split() or [""], key=len)
    longest = label.fontMetrics().horizontalAdvance(words) if label.textFormat() is Qt.TextFormat.PlainText else 0
    room = label.contentsRect().width() - 2 * label.margin()
    needed = label.heightForWidth(label.width())
    return longest <= room + SLACK and needed <= label.height() + SLACK


def _button_fits(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return True
    if button.hasHeightForWidth():  # its lines wrap
        return button.heightForWidth(button.width()) <= button.height() + SLACK
    if button.sizeHint().width() <= button.width() + SLACK:
        return True
    words = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
    icon = button.iconSize().width() + 4 if not button.icon().isNull() else 0
    return words + icon + 6 <= button.width()


def _cut_headers(header: QHeaderView) -> Iterator[str]:
    captions = [read for read in headers_of(header) if read.kind == "header"]
    told = [read.text for read in headers_of(header) if read.kind == "tool tip"]
    places = [place for place in range(header.count()) if not header.isSectionHidden(place)]
    for place, caption, tip in zip(places, captions, told, strict=True):
        lines = caption.text.split("\n")
        needed = max((header.fontMetrics().horizontalAdvance(line) for line in lines), default=0)
        wraps = bool(header.defaultAlignment() & Qt.TextFlag.TextWordWrap)
        if needed + HEADER_PADDING > header.sectionSize(place) + SLACK and not tip and not wraps:
            yield caption.text


def _beyond(window: QWidget) -> Iterator[str]:
    """Yield the labels and buttons that reach out of what holds them, where nothing scrolls."""
    for one in window.findChildren(QWidget):
        if not isinstance(one, (QLabel, QAbstractButton)) or not one.isVisibleTo(window) or is_part(one):
            continue
        parent = one.parentWidget()
        if (
            parent is None
            or not one.text()
            or not parent.height()
            or isinstance(parent.parentWidget(), QAbstractScrollArea)
        ):
            continue
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(one.geometry()):
            yield f"{one.text()[:60]!r} reaches out of {path_of(parent, window)}"
