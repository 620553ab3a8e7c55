"""Panel below the judgment with suggested places for the answer to the current question."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from tipcoder.ui import icons, theme
from tipcoder.ui.actions.key_names import key_name
from tipcoder.ui.coding.keys import EVIDENCE_KEY, PLACES_KEY
from tipcoder.ui.coding.suggestions.suggestion_list import LINES, SuggestedPlace, SuggestionList
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

ROWS_SHOWN = 4
WIDEST_CHOICE = 130
"""Pixels of the name of a term on its button."""


class SuggestionPanel(Retranslating, QFrame):
    """Panel with the question, a note or the places, and buttons.

    Signals:
        closed: it is to be hidden.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passageStrip")
        self._note: Callable[[], str] = str
        self.heading = PlainLabel(self)
        theme.set_role(self.heading, "strong")
        self.question = ElidedLabel(self)
        theme.set_role(self.question, "muted")
        self.choose_button = QPushButton(self)
        theme.set_role(self.choose_button, "quiet")
        icons.set_icon(self.choose_button, "check", "accent")
        self.prove_button, self.close_button = QToolButton(self), QToolButton(self)
        for button, name in ((self.prove_button, "quote"), (self.close_button, "x")):
            button.setObjectName("quietButton")
            icons.set_icon(button, name, "muted")
        self.list = SuggestionList(self)
        self.note = PlainLabel(self)
        self.note.setWordWrap(True)
        self.note.setContentsMargins(16, 0, 16, 8)
        theme.set_role(self.note, "muted")
        top = QHBoxLayout()
        top.setContentsMargins(16, 6, 8, 4)
        top.setSpacing(8)
        top.addWidget(self.heading)
        top.addWidget(self.question, 1)
        top.addWidget(self.choose_button)
        top.addWidget(self.prove_button)
        top.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.note)
        layout.addWidget(self.list)
        self.choose_button.clicked.connect(self._choose)
        self.prove_button.clicked.connect(self._prove)
        self.close_button.clicked.connect(self.closed)
        self.list.left.connect(self.closed)
        self.list.selectionModel().currentChanged.connect(self._show_button)
        self.show_note(str)
        self.retranslate()

    def show_question(self, words: str) -> None:
        """Show the question of the places."""
        self.question.setText(words)
        self.question.setToolTip(plain_tip(words))

    def show_places(self, places: Sequence[SuggestedPlace]) -> None:
        """Show places, the likeliest first; the selected one stays selected if it is still there."""
        current = self.list.current()
        self.list.places.show_places(places)
        spans = [(place.suggestion.start, place.suggestion.end) for place in places]
        span = (current.suggestion.start, current.suggestion.end) if current is not None else None
        self.list.setVisible(bool(places))
        if places:
            self.list.select(spans.index(span) if span in spans else 0)
        row = (1 + LINES) * self.fontMetrics().lineSpacing() + 12
        self.list.setFixedHeight(row * max(1, min(len(places), ROWS_SHOWN)) + 8)
        self._show_button()

    def show_note(self, note: Callable[[], str]) -> None:
        """Show a note instead of places; `str` for none."""
        self._note = note
        self.note.setText(note())
        self.note.setVisible(bool(note()))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Where might the answer be?"))
        prove = self.tr("Make this place evidence for the question")
        self.prove_button.setToolTip(plain_tip(f"{prove} ({EVIDENCE_KEY})"))
        self.prove_button.setAccessibleName(prove)
        close = self.tr("Close")
        self.close_button.setToolTip(plain_tip(f"{close} ({PLACES_KEY})"))
        self.close_button.setAccessibleName(close)
        self.list.setAccessibleName(self.heading.text())
        self.show_note(self._note)
        self._show_button()
        self.list.viewport().update()

    def focus_list(self) -> None:
        """Focus the list, or the close button while there is none."""
        target = self.list if self.list.places.rowCount() else self.close_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _show_button(self) -> None:
        place = self.list.current()
        self.prove_button.setEnabled(place is not None and not place.is_proof)
        code, label = place.choice if place is not None else ("", "")
        self.choose_button.setVisible(bool(code))
        words = self.tr("Tick “{term}”").format(term=label)
        cut = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST_CHOICE)
        self.choose_button.setText(cut.replace("&", "&&"))
        self.choose_button.setAccessibleName(words)
        space = key_name(Qt.Key.Key_Space)
        self.choose_button.setToolTip(plain_tip(f"{words} ({space})"))

    @Slot()
    def _choose(self) -> None:
        place = self.list.current()
        if place is not None:
            self.list.choice_asked.emit(place)

    @Slot()
    def _prove(self) -> None:
        place = self.list.current()
        if place is not None:
            self.list.proof_asked.emit(place)
