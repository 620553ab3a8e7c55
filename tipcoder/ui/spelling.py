"""Checks the spelling in every text field that a person begins to write in."""

import logging
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QWidget
from shiboken6 import isValid

from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.languages.spelling import SpellingChecker, SpellingStopped, find_dictionary, judged_words
from tipcoder.ui import theme
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks

_LOG = logging.getLogger(__name__)
MOST_WORDS = 20_000
"""Words kept in memory; with one more all are forgotten, and asked for again where they are seen."""


class Spelling(QObject):
    """The words of one language, in memory alone: what a person ignores is known until the program ends.

    Signals:
        learned(): more words are known.
        suggested(word, words): words that one may mean.
    """

    learned = Signal()
    suggested = Signal(str, object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._language = ""
        self._checker: SpellingChecker | None = None
        self._is_misspelt: dict[str, bool] = {}
        self._ignored: set[str] = set()
        self._wanted: set[str] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def use(self, language: str) -> bool:
        """Judge words of a language from now on; return whether there is a dictionary for it."""
        if language != self._language:
            self.close()
            self._language = language
            dictionary = find_dictionary(language)
            self._checker = None if dictionary is None else SpellingChecker(dictionary)
            self._is_misspelt.clear()
        return self._checker is not None

    def misspelt_words(self, text: str) -> list[tuple[int, str]]:
        """Return the words of a text that are known to be misspelt, each with where it begins.

        Of others `learned` tells.
        """
        if self._checker is None:
            return []
        words = list(judged_words(text, LANGUAGES[self._language].script))
        unknown = {word for _, word in words} - self._is_misspelt.keys()
        if unknown:
            self._wanted |= unknown
            self._soon.start()
        return [(start, word) for start, word in words if self._is_misspelt.get(word) and word not in self._ignored]

    def ignore(self, word: str) -> None:
        """Take a word for right until the program ends."""
        self._ignored.add(word)
        self.learned.emit()

    def suggest(self, word: str) -> None:
        """Look for words that one may mean; `suggested` tells of them."""
        if self._checker is not None:
            look = partial(_suggest, self._checker, word)
            self._tasks.read(look, done=self._tell_suggestions, failed=self._give_up)

    def close(self) -> None:
        """End the process that holds the dictionary."""
        if self._checker is not None:
            self._checker.close()

    @Slot()
    def _ask(self) -> None:
        if self._checker is None:
            return
        words, self._wanted = frozenset(self._wanted), set()
        if len(self._is_misspelt) + len(words) > MOST_WORDS:
            self._is_misspelt.clear()
        look = partial(_judge, self._checker, words)
        self._tasks.read(look, done=self._learn, failed=self._give_up)

    @Slot(object)
    def _learn(self, judged: tuple[SpellingChecker, dict[str, bool]]) -> None:
        checker, words = judged
        if checker is self._checker:
            self._is_misspelt |= words
            self.learned.emit()

    @Slot(object)
    def _tell_suggestions(self, suggested: tuple[str, tuple[str, ...]]) -> None:
        self.suggested.emit(*suggested)

    @Slot(object)
    def _give_up(self, error: Exception) -> None:
        """Judge no more words of this language: a person writes on without it, and could not mend it."""
        if not isinstance(error, SpellingStopped):
            raise error
        _LOG.warning("the dictionary of %s gives no answer", self._language)
        self._checker = None
        self._is_misspelt.clear()
        self.learned.emit()


def _judge(checker: SpellingChecker, words: frozenset[str]) -> tuple[SpellingChecker, dict[str, bool]]:
    misspelt = checker.misspelt(words)
    return checker, {word: word in misspelt for word in words}


def _suggest(checker: SpellingChecker, word: str) -> tuple[str, tuple[str, ...]]:
    return word, checker.suggestions(word)


LONGEST = 20_000
"""Characters of a paragraph that is checked: with every key all of it is looked at, while the person waits."""


class SpellingHighlighter(QSyntaxHighlighter):
    """Underlines one text field's misspelt words, but never the word that is being typed."""

    def __init__(self, edit: QPlainTextEdit, spelling: Spelling) -> None:
        super().__init__(edit.document())
        self._edit = edit
        self._spelling = spelling
        self._typed_block = -1
        spelling.learned.connect(self.rehighlight)
        edit.cursorPositionChanged.connect(self._leave_word)

    def highlightBlock(self, text: str) -> None:
        mark = QTextCharFormat()
        mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        mark.setUnderlineColor(QColor(theme.tokens().danger))
        block = self.currentBlock()
        typed = self._typed_until(block.position(), block.length())
        for first, length in self._misspelt(text):
            if typed != first + length:
                self.setFormat(first, length, mark)
            else:
                self._typed_block = block.blockNumber()

    def misspelt_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """Return the misspelt word that a cursor is in or at, selected; None if there is none."""
        block = cursor.block()
        for first, length in self._misspelt(block.text()):
            if first <= cursor.positionInBlock() <= first + length:
                found = QTextCursor(block)
                found.setPosition(block.position() + first)
                found.setPosition(block.position() + first + length, QTextCursor.MoveMode.KeepAnchor)
                return found
        return None

    def _misspelt(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where misspelt words begin in a block, and how long they are, in positions of a document of Qt."""
        done = before = 0
        for start, word in self._spelling.misspelt_words(text) if len(text) <= LONGEST else ():
            before += _units(text[done:start])
            done = start
            yield before, _units(word)

    def _typed_until(self, position: int, length: int) -> int:
        """Return where in a block the cursor of the person who writes stands, -1 if it is elsewhere."""
        at = self._edit.textCursor().position() - position
        return at if self._edit.hasFocus() and 0 <= at < length else -1

    @Slot()
    def _leave_word(self) -> None:
        block, self._typed_block = self._typed_block, -1
        # Between being stopped and being deleted it has no document.
        if block >= 0 and self.document() is not None:
            self.rehighlightBlock(self.document().findBlockByNumber(block))


def _units(text: str) -> int:
    """Return how many positions a text takes in a document of Qt, which counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


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


TEXT_LANGUAGE = "text_language"
"""Property of a text field: the code of the language of its text, none where that is the language of the windows."""


class SpelledEdits(QObject):
    """Follows the keyboard through all windows of the program, and checks fields of more than a word or two."""

    def __init__(self, settings: Settings, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.spelling = Spelling(tasks, self)
        self._language = ""
        self._checked: list[CheckedField] = []
        """Fields that are checked, all of one language."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def close(self) -> None:
        """End the process that holds the dictionary."""
        self.spelling.close()

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not isinstance(now, QPlainTextEdit) or now.isReadOnly():
            return
        language = now.property(TEXT_LANGUAGE) or ui_language.current()
        wanted = self._settings.checks_spelling and self.spelling.use(language)
        if language != self._language:
            self._language = language
            for field in filter(isValid, self._checked):
                field.stop()
            self._checked = []
        checked = now.findChild(CheckedField)
        if wanted and checked is None:
            self._checked.append(CheckedField(now, self.spelling))
        elif not wanted and checked is not None:
            checked.stop()
