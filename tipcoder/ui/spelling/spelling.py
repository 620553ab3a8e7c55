"""Knows of words whether they are misspelt, and asks for those that it does not know yet, off the window's thread."""

import logging
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from tipcoder.languages.registry import LANGUAGES
from tipcoder.languages.spelling.checker import SpellingChecker, SpellingStopped
from tipcoder.languages.spelling.dictionaries import find_dictionary
from tipcoder.languages.spelling.words import judged_words
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
