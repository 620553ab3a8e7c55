"""Menus of a question: everything that can be done with it besides answering."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from tipcoder.domain.answers import AnswerState
from tipcoder.domain.identifiers import IdentifierKind
from tipcoder.ui import icons
from tipcoder.ui.coding.form.question.heading import QuestionHeading
from tipcoder.ui.coding.keys import (
    CLEAR_KEY,
    EVIDENCE_KEY,
    HISTORY_KEY,
    PLACES_KEY,
    PROPOSE_KEY,
    REMARK_KEY,
    STATE_KEYS,
)
from tipcoder.ui.icons import icon
from tipcoder.ui.text.identifier_names import kinds_menu
from tipcoder.ui.text.status_words import state_meaning, state_name
from tipcoder.ui.widgets.floating import FloatingPart
from tipcoder.ui.widgets.plain_label import plain_tip


def _menu(button: QToolButton) -> QMenu:
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    FloatingPart(menu, button)
    return menu


def _add(menu: QMenu, picture: str, words: str, key: str, act: Callable[[], None]) -> QAction:
    """Add an action that shows a key. The page, not the menu, reacts to the key."""
    action = menu.addAction(icon(picture), words)
    action.triggered.connect(act)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return action


def _show_below(menu: QMenu, button: QToolButton) -> None:
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))


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


def _add_history(menu: QMenu, question: QuestionActions) -> None:
    words = QCoreApplication.translate("QuestionFrame", "History")
    _add(menu, "history", words, HISTORY_KEY, question.ask_history)


def _add_remarks(menu: QMenu, question: QuestionActions) -> None:
    words = QCoreApplication.translate("QuestionFrame", "Remarks…")
    _add(menu, "message-square", words, REMARK_KEY, question.ask_remarks)


class StateMenu(QToolButton):
    """A small button with a menu of the answer states that a question allows; it names the one that is set.

    Signals:
        chosen(AnswerState): a state was taken from the menu.
    """

    chosen = Signal(object)

    def __init__(
        self, states: tuple[AnswerState, ...], question: str, parent: QWidget, *, is_named: bool = False
    ) -> None:
        """`is_named`: the button has a word while no state is set, else an icon."""
        super().__init__(parent)
        self.states = states
        self._question = question
        self._is_named = is_named
        self._shown: AnswerState | None = None
        self.setObjectName("stateButton")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setIconSize(QSize(16, 16))
        self.clicked.connect(self.open_menu)
        self._show_words()

    def show_state(self, shown: AnswerState | None) -> None:
        """Name a state; None or `ANSWERED` is no state."""
        state = shown if shown in self.states else None
        if state is not self._shown:
            self._shown = state
            self._show_words()
            self.style().polish(self)

    def open_menu(self) -> None:
        """Offer the states, each with when it is the right one and its key."""
        menu = _menu(self)
        menu.setToolTipsVisible(True)
        for state, key in zip(self.states, STATE_KEYS, strict=False):
            action = menu.addAction(state_name(state), partial(self.chosen.emit, state))
            action.setCheckable(True)
            action.setChecked(state is self._shown)
            action.setToolTip(plain_tip(state_meaning(state)))
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # the page reacts to the key
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _show_words(self) -> None:
        is_set = self._shown is not None
        words = state_name(self._shown) if self._shown is not None else QCoreApplication.translate("Question", "State")
        arrow = "\N{BLACK DOWN-POINTING SMALL TRIANGLE}"
        self.setProperty("isSet", is_set)
        self.setText(f"{words} {arrow}" if is_set or self._is_named else arrow)
        is_plain = is_set or self._is_named
        style = Qt.ToolButtonStyle.ToolButtonTextOnly if is_plain else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(style)
        if not is_plain:
            self.setIcon(icons.icon("circle-slash", "muted"))
        self.setToolTip(plain_tip(state_meaning(self._shown) if self._shown is not None else self._no_state_tip()))
        self.setAccessibleName(f"{words}, {self._question}")

    def _no_state_tip(self) -> str:
        keys = ", ".join(STATE_KEYS[: len(self.states)])
        return QCoreApplication.translate("Question", "Why there is no answer ({keys})").format(keys=keys)
