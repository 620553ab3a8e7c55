"""A language that marks every text, and the texts of a window that are not in it."""

from collections.abc import Iterator

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QTableWidget, QWidget

from tipcoder.languages.registry import LANGUAGES

MARK = "‹"
"""Sign that the language of this test puts before every text."""
DATA = {
    "",
    "tipcoder",
    "Serbia 2026",
    "SRB-02",
    "UNODC",
    *(language.menu_name for language in LANGUAGES.values()),
    *(name for language in LANGUAGES.values() for name in language.countries.values()),
}
"""What no translator translates: names of the project and of languages, and those of countries, which records hold."""


class Marking(QTranslator):
    """A language in which every text is the English one with a mark."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return f"{MARK}{text}" if context != "QPlatformTheme" else text


def texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield (what it is, text) of everything that a person sees in a widget."""
    for label in widget.findChildren(QLabel):
        if label.isVisibleTo(widget):
            yield "label", label.text()
    for button in widget.findChildren(QAbstractButton):
        if button.isVisibleTo(widget) and not isinstance(button.parent(), QLineEdit):
            yield "button", button.text()
            yield "tool tip", button.toolTip()
    for line in widget.findChildren(QLineEdit):
        yield "placeholder", line.placeholderText()
    yield from item_texts(widget)
    for menu in widget.findChildren(QMenu):
        yield from (("action", action.text()) for action in menu.actions())
    for action in widget.findChildren(QAction):
        yield "action", action.text()
    for child in (widget, *widget.findChildren(QWidget)):
        yield "name for screen readers", child.accessibleName()


def item_texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    for combo in widget.findChildren(QComboBox):
        yield from (("choice", combo.itemText(index)) for index in range(combo.count()))
    for table in widget.findChildren(QTableWidget):
        headers = map(table.horizontalHeaderItem, range(table.columnCount()))
        yield from (("header", header.text()) for header in headers if header is not None)
        for row in range(table.rowCount()):
            yield from (("cell", table.item(row, column).text()) for column in range(table.columnCount()))


def left_in_english(widget: QWidget, data: set[str]) -> set[tuple[str, str]]:
    known = DATA | data
    return {(kind, text) for kind, text in texts(widget) if MARK not in text and text not in known}
