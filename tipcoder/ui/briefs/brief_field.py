"""A text of a brief in one language: what it is about, the field it is typed in, what is to be said of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tipcoder.services.briefs.checks import BriefCheck, CheckKind
from tipcoder.services.briefs.desk import DeskText
from tipcoder.ui import theme
from tipcoder.ui.briefs.brief_words import language_name
from tipcoder.ui.spelling import TEXT_LANGUAGE
from tipcoder.ui.widgets.inputs.make_input import make_long_text_input
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating

MOST_WORDS, MOST_WORDS_OF_FACTS = 45, 150
"""Words beyond which a text is marked while it is typed; it is never cut."""


class BriefField(Retranslating, QWidget):
    """Shows `text`; who hears the signals saves.

    Signals:
        typed(DeskText, words): the person typed another text, or confirmed the one that is there.
        cleared(DeskText): the text is to go, and the draft to stand in its place.
    """

    typed = Signal(object, str)
    cleared = Signal(object)

    def __init__(self, text: DeskText, part: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self._part = part
        self._checks: Sequence[BriefCheck] = ()
        self.caption = PlainLabel(self)
        self.caption.setWordWrap(True)
        theme.set_role(self.caption, "muted")
        self.input = make_long_text_input(self)
        self.editor = self.input.editor
        self.editor.setProperty(TEXT_LANGUAGE, text.place.language)
        self.hint = PlainLabel(self)
        self.hint.setWordWrap(True)
        theme.set_role(self.hint, "warning")
        self.keep_button: QPushButton | None = None
        self.draft_button: QPushButton | None = None
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.caption, self.input, self.hint):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.input.answered.connect(self._type)
        self.editor.textChanged.connect(self._say)
        self.show_text(text, ())

    def retranslate(self) -> None:
        language = language_name(self.text.place.language)
        self.input.set_names(", ".join(dict.fromkeys((self._part, self.text.caption, language))), "")
        self.caption.setText(self.text.caption)
        self.caption.setVisible(not self.text.is_of_part)
        self.editor.setPlaceholderText(
            self.tr("Nobody wrote this text yet. Type it here, or write the texts for a translator.")
        )
        if self.keep_button is not None:
            self.keep_button.setText(self.tr("Keep my text"))
        if self.draft_button is not None:
            self.draft_button.setText(
                self.tr("Take the new draft") if self.is_older else self.tr("Take the draft again")
            )
        self._say()

    @property
    def is_older(self) -> bool:
        """Return whether what the text is written from changed since."""
        return any(check.kind is CheckKind.TEXT_OLDER for check in self._checks)

    @property
    def is_open(self) -> bool:
        """Return whether the text is missing, or is to be confirmed or changed."""
        return any(not check.may_be_accepted for check in self._checks)

    def show_text(self, text: DeskText, checks: Sequence[BriefCheck]) -> None:
        """Show a text as it is stored, unless another one is being typed, and what is open of it."""
        if text.place != self.text.place:
            self.input.discard_draft()
        self.text, self._checks = text, checks
        if not self.input.draft():
            self.input.show_value(text.shown)
        if self.is_older and self.keep_button is None:
            self.keep_button = self._make_button(self.confirm)
        if text.is_of_part and self.draft_button is None:
            self.draft_button = self._make_button(self._clear)
        if self.keep_button is not None:
            self.keep_button.setVisible(self.is_older)
        self.retranslate()

    def _make_button(self, run: Callable[[], object]) -> QPushButton:
        """Make a button below the field: few texts want one."""
        button = QPushButton(self)
        theme.set_role(button, "quiet")
        button.clicked.connect(run)
        self._layout.insertWidget(self._layout.count() - 1, button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    @Slot()
    def confirm(self) -> None:
        """Keep the text as it is, though what it is written from changed."""
        self.input.flush()
        if self.is_older:
            self.typed.emit(self.text, self.text.shown)

    @Slot(str)
    def _type(self, words: str) -> None:
        self.typed.emit(self.text, words)

    @Slot()
    def _clear(self) -> None:
        self.cleared.emit(self.text)

    @Slot()
    def _say(self) -> None:
        """Say below the field what is wrong with the text, and when it is long."""
        said = [self._said(check) for check in self._checks]
        most = MOST_WORDS_OF_FACTS if self.text.place.part == "facts" else MOST_WORDS
        words = len(self.input.typed_text().split())
        if words > most and not self.text.is_of_part:
            said.append(self.tr("{words} words; a text of at most {most} is read.").format(words=words, most=most))
        self.hint.setText("\n".join(filter(None, said)))
        self.hint.setVisible(bool(self.hint.text()))

    def _said(self, check: BriefCheck) -> str:
        match check.kind:
            case CheckKind.TEXT_OLDER:
                return self.tr("What this is written from has changed. Keep the text, or change it.")
            case CheckKind.NOT_ENGLISH:
                return self.tr("This is no English: {words}").format(words=check.words)
            case CheckKind.SAME_WORDS:
                return self.tr("The text is the same in both languages.")
            case CheckKind.IDENTIFIER:
                return self.tr("“{words}” may identify somebody.").format(words=check.words)
            case CheckKind.NUMBERS_DIFFER:
                return self.tr("Numbers that only one of both texts has: {words}").format(words=check.words)
        return ""
