"""Page of the export dialog: every text that leaves, seen and decided on by a person."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.identifiers import AnswerIdentifier, Decision, LeavingText, TextDecision
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.messages.signs import sign_phrase
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.texts import (
    LEFT_OUT_WORDS,
    decide_texts,
    decide_words,
    text_title,
    without_words,
)
from tipcoder.ui import icons, theme
from tipcoder.ui.dialogs.dialog import Dialog, shown
from tipcoder.ui.exchange.export.review_state import ReviewItem, ReviewState
from tipcoder.ui.exchange.export.review_view import ReviewView, TextLook
from tipcoder.ui.screen_room import room_of
from tipcoder.ui.shortcuts import HERE_AND_INSIDE, add_shortcut
from tipcoder.ui.text.identifier_names import decision_name, kind_name
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

_HEIGHT = 200


class TextDialog(Dialog):
    """Asks for the text of an answer."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.edit = QPlainTextEdit(text, self)
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(_HEIGHT)
        self.body.addWidget(self.edit)
        self.save_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Save"), primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.set_heading(self.tr("Edit the answer"), self._title)
        self.edit.setAccessibleName(self._title)
        self.edit.setFocus()


_LEAST, _MOST = 240, 560
"""Height of the texts: as much as the screen has room for."""
_AROUND = 380
"""Height of all that is around them."""


class ReviewPage(Retranslating, QWidget):
    """The second step: the texts of a case on one page, decided on by one key each.

    Signals:
        changed: something was decided, or taken back.
        edit_wanted(LeavingText, str): the person gives an answer another text.
        place_chosen(LeavingText): the person goes to the answer.
        failed(UserError): a decision could not be saved.
    """

    changed = Signal()
    edit_wanted = Signal(object, str)
    place_chosen = Signal(object)
    failed = Signal(object)

    def __init__(self, project: OpenProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.state = ReviewState()
        self.view = ReviewView(self._keys(), self)
        self.view.setMinimumHeight(max(_LEAST, min(_MOST, room_of(self).height() - _AROUND)))
        self.case_label = PlainLabel(self)
        self.progress_label = PlainLabel(self)
        theme.set_role(self.progress_label, "muted")
        self.current_label = PlainLabel(self)
        self.current_label.setWordWrap(True)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_texts(self, texts: Iterable[LeavingText]) -> None:
        """Show the texts that would leave, beginning with the first that is open."""
        self.state.set_texts(texts)
        self._show()

    def show_case(self, texts: Iterable[LeavingText]) -> None:
        """Show the texts of the present case as they are now."""
        self.state.replace_case(texts)
        if self.state.current is None or not self.state.current.is_open:
            self.state.go_on()
        self._show()
        self.changed.emit()
        self.view.setFocus()

    def is_decided(self) -> bool:
        """Return whether nothing is open any more."""
        return self.state.open_count() == 0

    @Slot()
    def accept(self) -> None:
        """Let words that were found leave, or a text with all that is in it, once its end was in sight."""
        item = self.state.current
        if item is None:
            return
        if not item.is_open:
            self._forward()
        elif item.identifier is not None:
            self._decide_words(item.identifier, Decision.ACCEPTED)
        elif not self.view.read_on(item):
            self._decide_text(item.text, TextDecision.SEEN)

    @Slot()
    def reject(self) -> None:
        """Say that the words that are current identify nobody."""
        item = self.state.current
        if item is not None and item.identifier is not None and not item.text.is_left_out:
            self._decide_words(item.identifier, Decision.NOT_IDENTIFIER)

    @Slot()
    def replace_words(self) -> None:
        """Take the words that are current out of the answer."""
        item = self.state.current
        if item is not None and item.identifier is not None and not item.text.is_left_out:
            self.edit_wanted.emit(item.text, without_words(item.text, item.identifier))

    @Slot()
    def leave_out(self) -> None:
        """Let the text that is current stay in the country."""
        if self.state.current is not None:
            self._decide_text(self.state.current.text, TextDecision.LEFT_OUT)

    @Slot()
    def reopen(self) -> None:
        """Take back what was decided on what is current."""
        item = self.state.current
        if item is None:
            return
        if item.identifier is not None and item.identifier.decision is not None and not item.text.is_left_out:
            self._decide_words(item.identifier, None)
        elif item.text.review is not None:
            self._decide_text(item.text, None)

    @Slot()
    def edit(self) -> None:
        """Let the person write the text that is current otherwise."""
        if self.state.current is None:
            return
        text = self.state.current.text
        with shown(TextDialog(self._title(text), text.text, self)) as dialog:
            written = dialog.edit.toPlainText() if dialog.is_accepted else None
        if written is not None and written != text.text:
            self.edit_wanted.emit(text, written)

    @Slot()
    def go(self) -> None:
        """Ask for the answer of the text that is current."""
        if self.state.current is not None:
            self.place_chosen.emit(self.state.current.text)

    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Texts of the case"))
        for button, text, key in (
            (self.reject_button, self.tr("Not an identifier"), "N"),
            (self.replace_button, self.tr("Replace by {mark}").format(mark=LEFT_OUT_WORDS), "R"),
            (self.leave_button, self.tr("Leave the text out"), "L"),
            (self.edit_button, self.tr("Edit…"), "E"),
            (self.reopen_button, self.tr("Decide again"), "O"),
            (self.go_button, self.tr("Show the answer"), "G"),
        ):
            button.setText(f"{text}  ({key})")
            button.setAccessibleName(text)
        for arrow, text, key in (
            (self.previous_button, self.tr("Previous case"), "Ctrl+PgUp"),
            (self.next_button, self.tr("Next case"), "Ctrl+PgDown"),
        ):
            arrow.setToolTip(plain_tip(f"{text} ({key})"))
            arrow.setAccessibleName(text)
        self._show()

    def _keys(self) -> dict[Qt.Key, Callable[[], object]]:
        keys = Qt.Key
        return {
            **dict.fromkeys((keys.Key_Return, keys.Key_Enter, keys.Key_A), self.accept),
            keys.Key_N: self.reject,
            keys.Key_R: self.replace_words,
            keys.Key_L: self.leave_out,
            keys.Key_E: self.edit,
            keys.Key_O: self.reopen,
            keys.Key_G: self.go,
            **dict.fromkeys((keys.Key_Down, keys.Key_Right), self._forward),
            **dict.fromkeys((keys.Key_Up, keys.Key_Left), self._back),
        }

    def _make_buttons(self) -> None:
        self.accept_button = QPushButton(self)
        self.reject_button = QPushButton(self)
        self.replace_button = QPushButton(self)
        self.leave_button = QPushButton(self)
        self.edit_button = QPushButton(self)
        self.reopen_button = QPushButton(self)
        self.go_button = QPushButton(self)
        self.previous_button = QToolButton(self)
        self.next_button = QToolButton(self)
        for button, icon in (
            (self.accept_button, "circle-check"),
            (self.reject_button, "circle-x"),
            (self.replace_button, "eraser"),
            (self.leave_button, "lock"),
            (self.edit_button, "text-lines"),
            (self.reopen_button, "circle-dashed"),
            (self.previous_button, "chevron-left"),
            (self.next_button, "chevron-right"),
        ):
            icons.set_icon(button, icon, "muted")
        for button in self._deciding():
            button.setAutoDefault(False)

    def _deciding(self) -> tuple[QPushButton, ...]:
        deciding = (self.accept_button, self.reject_button, self.replace_button, self.leave_button, self.edit_button)
        return (*deciding, self.reopen_button, self.go_button)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.case_label)
        head.addWidget(self.previous_button)
        head.addWidget(self.next_button)
        head.addStretch(1)
        head.addWidget(self.progress_label)
        deciding = FlowLayout(across=8, down=8)
        for button in self._deciding():
            deciding.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.current_label)
        layout.addLayout(deciding)

    def _connect(self) -> None:
        for button, slot in (
            (self.accept_button, self.accept),
            (self.reject_button, self.reject),
            (self.replace_button, self.replace_words),
            (self.leave_button, self.leave_out),
            (self.edit_button, self.edit),
            (self.reopen_button, self.reopen),
            (self.go_button, self.go),
            (self.previous_button, self._previous_case),
            (self.next_button, self._next_case),
        ):
            button.clicked.connect(slot)
        self.view.item_chosen.connect(self._choose)
        add_shortcut(self, "Ctrl+PgUp", self._previous_case, HERE_AND_INSIDE)
        add_shortcut(self, "Ctrl+PgDown", self._next_case, HERE_AND_INSIDE)
        theme.theme_notice().theme_changed.connect(self._take_theme)

    @Slot()
    def _forward(self) -> None:
        self.state.move(1)
        self._show_current()

    @Slot()
    def _back(self) -> None:
        self.state.move(-1)
        self._show_current()

    @Slot()
    def _previous_case(self) -> None:
        self.state.show_case(-1)
        self._show()

    @Slot()
    def _next_case(self) -> None:
        self.state.show_case(1)
        self._show()

    @Slot(object)
    def _choose(self, item: ReviewItem) -> None:
        self.state.go_to(item)
        self._show_current()

    @Slot()
    def _take_theme(self) -> None:
        self.view.take_theme()
        self._show()

    def _decide_words(self, identifier: AnswerIdentifier, decision: Decision | None) -> None:
        texts = self.state.texts()
        self._save(lambda: decide_words(self._project, texts, identifier, decision), goes_on=decision is not None)

    def _decide_text(self, text: LeavingText, decision: TextDecision | None) -> None:
        self._save(lambda: decide_texts(self._project, [text], decision), goes_on=decision is not None)

    def _save(self, save: Callable[[], Iterable[LeavingText]], *, goes_on: bool) -> None:
        try:
            texts = tuple(save())
        except UserError as error:
            self.failed.emit(error)
            return
        self.state.renew(texts)
        if goes_on:
            self.state.go_on()
        self._show()
        self.changed.emit()

    # What is shown

    def _show(self) -> None:
        texts = self.state.texts()
        self.view.show_texts(texts, [self._look(text) for text in texts])
        self._show_current()

    def _show_current(self) -> None:
        item = self.state.current
        self.view.show_current(item)
        self.current_label.setText(self._current_words(item))
        self.view.setAccessibleDescription(self.current_label.text())
        number = ui_language.locale().toString
        cases, texts = self.state.cases(), self.state.texts()
        self.case_label.setText(self.tr("Case {number}").format(number=number(texts[0].case_number)) if texts else "")
        done = sum(not text.is_open for text in self.state.all_texts())
        total = done + self.state.open_count()
        self.progress_label.setText(
            self.tr("{done} of {total} texts decided on").format(done=number(done), total=number(total))
        )
        place = cases.index(self.state.case()) if cases else 0
        for button in (self.previous_button, self.next_button):
            button.setVisible(len(cases) > 1)
        self.previous_button.setEnabled(place > 0)
        self.next_button.setEnabled(place < len(cases) - 1)
        self._show_buttons(item)

    def _show_buttons(self, item: ReviewItem | None) -> None:
        identifier = item.identifier if item is not None else None
        is_on_words = identifier is not None and item is not None and not item.text.is_left_out
        text = self.tr("May leave") if is_on_words else self.tr("Read, may leave")
        self.accept_button.setText(f"{text}  (Enter)")
        self.accept_button.setAccessibleName(text)
        self.accept_button.setEnabled(item is not None and item.is_open)
        self.reject_button.setEnabled(is_on_words)
        self.replace_button.setEnabled(is_on_words)
        self.leave_button.setEnabled(item is not None and not item.text.is_left_out)
        self.reopen_button.setEnabled(
            item is not None
            and (item.text.review is not None or (identifier is not None and identifier.decision is not None))
        )
        for button in (self.edit_button, self.go_button):
            button.setEnabled(item is not None)

    def _current_words(self, item: ReviewItem | None) -> str:
        if item is None:
            return self.tr("No text would leave.")
        if self.is_decided():
            return self.tr("Every text is decided on.")
        if item.identifier is None:
            return self.tr("The whole text: {title}").format(title=self._title(item.text))
        kind = kind_name(item.identifier.words.kind)
        words = f"{kind}: {' '.join(item.identifier.words.exact.split())} ({sign_phrase(item.identifier.sign)})"
        return words if item.identifier.is_open else f"{words} ({decision_name(item.identifier.decision)})"

    def _look(self, text: LeavingText) -> TextLook:
        title = self._title(text)
        if text.is_left_out:
            return TextLook(title, self.tr("Left out"), "lock", "muted")
        if not text.is_open:
            return TextLook(title, self.tr("Read"), "circle-check", "success")
        count = len(text.open_identifiers)
        if count:
            return TextLook(title, self.tr("%n finding(s) to decide on", "", count), "circle-alert", "warning")
        return TextLook(title, self.tr("To be read"), "circle-dashed", "accent")

    def _title(self, text: LeavingText) -> str:
        return text_title(self._project, text, ui_language.current())
