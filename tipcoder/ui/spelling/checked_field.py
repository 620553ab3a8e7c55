"""Adds suggestions for a misspelt word to the menu of a text field whose misspelt words are underlined."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit
from shiboken6 import isValid

from tipcoder.ui.spelling.highlighter import SpellingHighlighter
from tipcoder.ui.spelling.spelling import Spelling


class CheckedField(QObject):
    """One text field, whose child it is."""

    def __init__(self, edit: QPlainTextEdit, spelling: Spelling) -> None:
        super().__init__(edit)
        self._edit = edit
        self._spelling = spelling
        self._highlighter = SpellingHighlighter(edit, spelling)
        self._menu: QMenu | None = None
        self._waiting = QAction(self)
        self._word = QTextCursor()
        edit.installEventFilter(self)
        edit.viewport().installEventFilter(self)
        spelling.suggested.connect(self._offer)

    def stop(self) -> None:
        """Underline nothing any more."""
        self._highlighter.setDocument(None)
        self._highlighter.deleteLater()
        self.setParent(None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        word = self._misspelt_at(event)
        if word is None:
            return False
        self._open_menu(word, event)
        return True

    def _misspelt_at(self, event: QContextMenuEvent) -> QTextCursor | None:
        """Return the misspelt word under the mouse, or at the cursor if the menu was asked for by a key."""
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        cursor = self._edit.cursorForPosition(event.pos()) if is_mouse else self._edit.textCursor()
        return self._highlighter.misspelt_at(cursor)

    def _open_menu(self, word: QTextCursor, event: QContextMenuEvent) -> None:
        self._word = word
        menu = self._menu = self._edit.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._waiting = QAction(self.tr("Looking for suggestions…"), menu)
        self._waiting.setEnabled(False)
        ignore = QAction(self.tr("Ignore this word"), menu)
        ignore.triggered.connect(partial(self._spelling.ignore, word.selectedText()))
        separator = QAction(menu)
        separator.setSeparator(True)
        menu.insertActions(menu.actions()[0], [self._waiting, ignore, separator])
        menu.popup(event.globalPos())
        self._spelling.suggest(word.selectedText())

    @Slot(str, object)
    def _offer(self, word: str, suggestions: tuple[str, ...]) -> None:
        """Put what one may mean at the top of the menu, if that still waits for it."""
        menu = self._menu
        if menu is None or not isValid(menu) or word != self._word.selectedText():
            return
        for suggestion in suggestions:
            action = QAction(suggestion.replace("&", "&&"), menu)
            action.triggered.connect(partial(self._replace, suggestion))
            menu.insertAction(self._waiting, action)
        self._waiting.setText(self.tr("No suggestion"))
        self._waiting.setVisible(not suggestions)

    def _replace(self, suggestion: str) -> None:
        """Write another word in place of the misspelt one, as a step that can be undone."""
        self._word.insertText(suggestion)
