"""Base classes of the inputs for answers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from tipcoder.ui.save_state import SaveState
from tipcoder.ui.theme import set_role
from tipcoder.ui.widgets.plain_label import PlainLabel

GAP, TOP = 6, 2
"""Pixels between an input and what is beside it, and above this."""


class AnswerInput(QWidget):
    """Widget in which a question is answered. It stores no answer: it shows the one given to it and emits new ones.

    Signals:
        answered(value): a new value to save, in the form of `Answer.value`; "" takes the answer back.
        faulty(sentence): what was typed cannot be saved, and why; "" when the fault is gone.
        typing_changed(SaveState): something was typed that is not saved; it is now saved, or gone.
    """

    answered = Signal(str)
    faulty = Signal(str)
    typing_changed = Signal(object)

    _save_state = SaveState.SAVED
    _beside: QWidget | None = None

    def show_value(self, value: str) -> None:
        """Show a stored value; "" for none. Emits nothing."""
        raise NotImplementedError

    def set_locked(self, locked: bool) -> None:
        """Keep the value from being changed (readonly, or hidden and kept), still readable and selectable."""
        self.setEnabled(not locked)

    def set_names(self, name: str, description: str) -> None:
        """Set the names by which screen readers know the question."""
        target = self.focusProxy() or self
        target.setAccessibleName(name)
        target.setAccessibleDescription(description)

    def flush(self) -> None:
        """Save what was typed and not yet saved. Inputs without typing do nothing."""

    def draft(self) -> str:
        """Return what was typed and could not be saved; "" for nothing."""
        return ""

    def show_draft(self, text: str) -> None:
        """Show a draft: what was typed earlier and could not be saved."""

    def discard_draft(self) -> None:
        """Drop the draft: the person answered otherwise."""

    def put_beside(self, widget: QWidget) -> None:
        """Give a small widget the top right corner; the input leaves the room for it free."""
        self._beside = widget
        widget.setParent(self)
        self.fit_beside()
        widget.show()

    def fit_beside(self) -> None:
        """Leave as much room as the widget in the corner needs now."""
        if self._beside is not None:
            self._beside.ensurePolished()
            size = self._beside.sizeHint()
            if self.contentsMargins().right() != size.width() + GAP:
                self.setContentsMargins(0, 0, size.width() + GAP, 0)
            if self.minimumHeight() < TOP + size.height():
                self.setMinimumHeight(TOP + size.height())
            self._beside.setGeometry(self.width() - size.width(), TOP, size.width(), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._beside is not None:
            self._beside.move(self.width() - self._beside.width(), TOP)

    def note_typing(self, state: SaveState) -> None:
        """Signal where what is typed is: at every key while it is unsaved, as it is another draft each time."""
        if state is not self._save_state or state is SaveState.UNSAVED:
            self._save_state = state
            self.typing_changed.emit(state)

    def unmade(self) -> QWidget | None:
        """Return what keeps the place of parts that are not made yet, None if all are made."""
        return None

    def make_more(self) -> None:
        """Make some of the parts that are not made yet."""

    def retranslate(self) -> None:
        """Set the texts of the language in use."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


@dataclass(frozen=True, slots=True)
class OfferedChoice:
    """A choice as it is shown. `is_open` is false for one that is only kept because it was chosen before.

    `broader` are the codes of the broader choices above it in the list, the nearest last; `headings` the labels of
    broader terms that cannot be chosen here and begin with it; `level` the number of both kinds above it.
    """

    code: str
    label: str
    is_open: bool = True
    broader: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    level: int = 0


class MeaningLine(PlainLabel):
    """Says below a list what the choice means that the mouse or the keyboard is at. Hidden while there is none."""

    def __init__(self, parent: QWidget, meaning_of: Callable[[str], str]) -> None:
        """`meaning_of` gives what a choice means by its code."""
        super().__init__(parent)
        self._meaning_of = meaning_of
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(self, "muted")
        self.hide()

    @Slot(object)
    def tell(self, button: QWidget) -> None:
        """Say what the choice of a button means, to which the focus or the mouse came; screen readers say it too."""
        meaning = self._meaning_of(str(button.property("code")))
        self.show_meaning(meaning)
        if meaning:
            button.setAccessibleDescription(meaning)

    def show_meaning(self, meaning: str) -> None:
        """Show a meaning; "" hides the line."""
        self.setText(meaning)
        self.setVisible(bool(meaning))


class ChoiceInput(AnswerInput):
    """An input whose values are choices.

    `meaning_of` gives what a choice means by its code: definition, what it includes and what not; "" for no meaning.
    """

    meaning_of: Callable[[str], str] = staticmethod(lambda _code: "")

    def show_choices(self, choices: tuple[OfferedChoice, ...]) -> None:
        """Show the choices, in this order. The value shown stays the one shown."""
        raise NotImplementedError

    def show_recent(self, codes: Sequence[str]) -> None:
        """Offer the choices that were used last first, the last one first; short lists need none."""


def is_undo_key(event: QEvent) -> bool:
    """Return whether an event is a field's claim on the keys of undo or redo, which belong to the coding."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
    )
