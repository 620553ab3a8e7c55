"""Base class of inputs that are typed into: saving on a pause and on leaving, and the owner of Ctrl+Z."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tipcoder.ui.save_state import SaveState
from tipcoder.ui.widgets.inputs.answer_input import AnswerInput, is_undo_key

PAUSE_MS = 600
"""Pause in typing after which it is saved."""
LONGEST_MS = 3_000
"""Time after the first unsaved key at which it is saved, pause or no pause."""


class TypedInput(AnswerInput):
    """Input with one editor. A text that cannot be read as a value is neither dropped nor saved: it stays, and the
    reason is emitted.

    Ctrl+Z belongs to the editor while there is unsaved typing, and to the coding (the page's undo) otherwise.
    """

    _editor: QLineEdit | QPlainTextEdit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = ""
        self._written = ("", "")
        """A text that was written into the editor, and as it reads there: other breaks, other blanks."""
        self._fault = ""
        self._pause, self._longest = QTimer(self), QTimer(self)
        for timer, interval in ((self._pause, PAUSE_MS), (self._longest, LONGEST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(interval)
            timer.timeout.connect(self._save_if_readable)

    def watch(self, editor: QLineEdit | QPlainTextEdit) -> None:
        """Use an editor as the one that is typed into."""
        self._editor = editor
        editor.installEventFilter(self)
        editor.textChanged.connect(self._typed)
        self.setFocusProxy(editor)

    def value_of(self, text: str) -> str | None:
        """Return the value of a text; None if it cannot be read, see `fault_of`."""
        raise NotImplementedError

    def text_of(self, value: str) -> str:
        """Return how a value is typed."""
        raise NotImplementedError

    def fault_of(self, text: str) -> str:
        """Return a sentence that says what is wrong with a text, and how to write it."""
        raise NotImplementedError

    def typed_text(self) -> str:
        """Return the text of the editor."""
        editor = self._editor
        return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()

    def selected_text(self) -> str:
        """Return the selected text of the editor."""
        editor = self._editor
        return editor.selectedText() if isinstance(editor, QLineEdit) else editor.textCursor().selection().toPlainText()

    def show_value(self, value: str) -> None:
        if value == self._saved:
            return
        self._saved = value
        if self._typed_value() != value:
            self._set_text(self.text_of(value))
        self._set_fault("")
        self._forget_typing()
        self._tell_typing()

    def set_locked(self, locked: bool) -> None:
        self._editor.setReadOnly(locked)

    def flush(self) -> None:
        self._save_if_readable()
        self._set_fault(self.fault_of(self.typed_text().strip()) if self._typed_value() is None else "")

    def draft(self) -> str:
        return self.typed_text() if self._is_pending() else ""

    def show_draft(self, text: str) -> None:
        self._set_text(text)
        self.flush()

    def discard_draft(self) -> None:
        self._stop_waiting()
        self._set_fault("")
        self._set_text(self.text_of(self._saved))
        self._tell_typing()

    def tidy(self) -> None:
        """Write the saved value in its usual form, once the field is left."""
        if not self._is_pending() and self.typed_text() != self.text_of(self._saved):
            self._set_text(self.text_of(self._saved))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor:
            if event.type() == QEvent.Type.FocusOut:
                self.flush()
                self.tidy()
            elif is_undo_key(event) and not self._is_pending():
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _typed_value(self) -> str | None:
        """Return the value that is typed. As long as nobody typed, it is the saved one, however that was written."""
        text, saved = self.typed_text(), self.text_of(self._saved)
        is_saved = text.strip() == saved or (saved, text) == self._written
        return self._saved if is_saved else self.value_of(text.strip())

    def _is_pending(self) -> bool:
        return self._typed_value() != self._saved

    def _save_if_readable(self) -> None:
        self._stop_waiting()
        value = self._typed_value()
        if value is not None and value != self._saved:
            self.answered.emit(value)
        self._tell_typing()

    def _typed(self) -> None:
        value = self._typed_value()
        if self._fault:
            self._set_fault("" if value is not None else self.fault_of(self.typed_text().strip()))
        if value == self._saved:
            self._stop_waiting()
        else:
            self._pause.start()
            if not self._longest.isActive():
                self._longest.start()
        self._tell_typing()

    def _stop_waiting(self) -> None:
        self._pause.stop()
        self._longest.stop()

    def _tell_typing(self) -> None:
        value = self._typed_value()
        if value == self._saved:
            self.note_typing(SaveState.SAVED)
        else:
            # What is still pending after it was to be saved could not be: nothing tries again until the next key.
            is_saving = value is not None and self._pause.isActive()
            self.note_typing(SaveState.SAVING if is_saving else SaveState.UNSAVED)

    def _set_fault(self, sentence: str) -> None:
        if sentence != self._fault:
            self._fault = sentence
            self.faulty.emit(sentence)

    def _set_text(self, text: str) -> None:
        self._editor.blockSignals(True)
        if isinstance(self._editor, QLineEdit):
            self._editor.setText(text)
        else:
            self._editor.setPlainText(text)
        self._editor.blockSignals(False)
        self._written = text, self.typed_text()
        self.text_replaced()

    def text_replaced(self) -> None:
        """React to a text that was set by the program (for subclasses)."""

    def _forget_typing(self) -> None:
        """Clear the editor's own undo: what is saved is undone through the coding."""
        if isinstance(self._editor, QLineEdit):
            position = self._editor.cursorPosition()
            self._set_text(self._editor.text())
            self._editor.setCursorPosition(position)
        else:
            self._editor.document().clearUndoRedoStacks()
