"""Button with a menu of the answer states."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from tipcoder.domain.answers import AnswerState
from tipcoder.ui import icons
from tipcoder.ui.coding.keys import STATE_KEYS
from tipcoder.ui.text.status_words import state_meaning, state_name
from tipcoder.ui.widgets.plain_label import plain_tip


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
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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
