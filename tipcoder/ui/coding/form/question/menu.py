"""Menus of a question: everything that can be done with it besides answering."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton

from tipcoder.domain.identifiers import IdentifierKind
from tipcoder.ui.coding.form.question.heading import QuestionHeading
from tipcoder.ui.coding.keys import CLEAR_KEY, EVIDENCE_KEY, HISTORY_KEY, PLACES_KEY, PROPOSE_KEY, REMARK_KEY
from tipcoder.ui.icons import icon
from tipcoder.ui.text.identifier_names import kinds_menu


class QuestionActions(Protocol):
    """Interface by which the menus ask of a question."""

    def ask_history(self) -> None: ...
    def ask_evidence(self) -> None: ...
    def ask_remarks(self) -> None: ...
    def ask_places(self) -> None: ...
    def clear_answer(self) -> None: ...
    def ask_term(self) -> None: ...
    def can_propose(self) -> bool: ...
    def mark_identifier(self, kind: IdentifierKind, words: str) -> None: ...


def open_question_menu(
    question: QuestionActions, heading: QuestionHeading, *, takes_evidence: bool, identifier: str
) -> None:
    """Show the menu of a question below its button. `identifier`: selected words that may be marked as one."""
    button = heading.menu_button
    menu = _menu(button)
    _add_history(menu, question)
    if takes_evidence:
        words = QCoreApplication.translate("QuestionFrame", "Evidence from what is selected in the judgment")
        _add(menu, "quote", words, EVIDENCE_KEY, question.ask_evidence)
    _add_remarks(menu, question)
    where = QCoreApplication.translate("QuestionFrame", "Where might the answer be?")
    _add(menu, "search", where, PLACES_KEY, question.ask_places)
    words = QCoreApplication.translate("QuestionFrame", "Clear the answer")
    _add(menu, "eraser", words, CLEAR_KEY, question.clear_answer).setEnabled(heading.can_clear)
    if question.can_propose():
        missing = QCoreApplication.translate("QuestionFrame", "Term missing? Propose one…")
        _add(menu, "plus", missing, PROPOSE_KEY, question.ask_term)
    if identifier:

        def mark(kind: IdentifierKind) -> None:
            question.mark_identifier(kind, identifier)

        caption = QCoreApplication.translate("QuestionFrame", "Mark the selected words as identifier")
        menu.addMenu(kinds_menu(caption, mark, menu))
    _show_below(menu, button)


def open_delivered_menu(question: QuestionActions, button: QToolButton) -> None:
    """Show the menu of a delivered question below its button."""
    menu = _menu(button)
    _add_history(menu, question)
    _add_remarks(menu, question)
    _show_below(menu, button)


def _menu(button: QToolButton) -> QMenu:
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add_history(menu: QMenu, question: QuestionActions) -> None:
    words = QCoreApplication.translate("QuestionFrame", "History")
    _add(menu, "history", words, HISTORY_KEY, question.ask_history)


def _add_remarks(menu: QMenu, question: QuestionActions) -> None:
    words = QCoreApplication.translate("QuestionFrame", "Remarks…")
    _add(menu, "message-square", words, REMARK_KEY, question.ask_remarks)


def _add(menu: QMenu, picture: str, words: str, key: str, act: Callable[[], None]) -> QAction:
    """Add an action that shows a key. The page, not the menu, reacts to the key."""
    action = menu.addAction(icon(picture), words)
    action.triggered.connect(act)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return action


def _show_below(menu: QMenu, button: QToolButton) -> None:
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
