"""View of a case's texts on one page, with what was found in them marked, and one item current."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from tipcoder.analysis.identifiers.finder import occurrences
from tipcoder.domain.identifiers import AnswerIdentifier, Decision, LeavingText
from tipcoder.ui import icons, theme
from tipcoder.ui.clipboard import out_of_history
from tipcoder.ui.exchange.export.review_state import ReviewItem

_ICON = 14
_ABOVE, _BELOW = 16, 4
_SLACK = 4
"""Pixels of a line that may be hidden."""
_LEADING = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left)
"""Keys that decide nothing."""
_UNSHOWABLE = dict.fromkeys((*range(10), *range(11, 32), 127, 8232, 8233, 64976, 64977), " ")
"""Characters that a document of Qt has for itself; one blank each, so that places stay."""


@dataclass(frozen=True, slots=True)
class TextLook:
    """Caption of a text, and its state in a word, with an icon and its colour."""

    title: str
    state: str
    icon: str
    colour: str


class ReviewView(QTextEdit):
    """Read only; the keys that it is given decide and lead on, all others scroll.

    Signals:
        item_chosen(ReviewItem): the person clicked into a text, or on something that was found in it.
    """

    item_chosen = Signal(object)

    def __init__(self, keys: Mapping[Qt.Key, Callable[[], object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = {int(key): does for key, does in keys.items()}
        self._starts: list[int] = []
        """Positions at which each text begins in the document."""
        self._texts: Sequence[LeavingText] = ()
        self._current: ReviewItem | None = None
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._colour_selection()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is copied or dragged of the text."""
        return out_of_history(super().createMimeDataFromSelection())

    def show_texts(self, texts: Sequence[LeavingText], looks: Sequence[TextLook]) -> None:
        """Show the texts of a case."""
        self._texts, self._starts, self._current = texts, [], None
        scrolled = self.verticalScrollBar().value()
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(12)
        cursor = QTextCursor(document)
        for number, (text, look) in enumerate(zip(texts, looks, strict=True)):
            self._write(cursor, text, look, is_first=number == 0)
        self.setDocument(document)
        placed = zip(texts, self._starts, strict=True)
        self.setExtraSelections([mark for text, start in placed for mark in self._marks(text, start)])
        self.verticalScrollBar().setValue(scrolled)

    def show_current(self, item: ReviewItem | None) -> None:
        """Select what is current, and bring it into view."""
        self._current = item
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        if item is None:
            return
        start, end = self._place_of(item)
        # The end of what is current, then the caption of its text, and for certain where it begins.
        for place in (end, self._caption_of(item), start):
            cursor.setPosition(place)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        cursor.setPosition(end)
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def read_on(self, item: ReviewItem) -> bool:
        """Scroll on where the end of an item is not in sight yet; return whether it was so."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._place_of(item)[1])
        bar, rest = self.verticalScrollBar(), self.cursorRect(cursor).bottom() - self.viewport().height()
        if rest <= _SLACK or bar.value() == bar.maximum():
            return False
        bar.setValue(bar.value() + min(rest + _SLACK, bar.pageStep() - 2 * self.fontMetrics().lineSpacing()))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Windows names letters by their Latin keys there, whatever script the keyboard is set to.
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        keys = (int(event.key()), event.nativeVirtualKey())
        does = next((self._keys[key] for key in keys if key in self._keys), None)
        if does is not None and plain:
            # Who holds a key down has not read what it would decide on.
            if not event.isAutoRepeat() or event.key() in _LEADING:
                does()
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            item = self._item_at(self.cursorForPosition(event.position().toPoint()).position())
            if item is not None:
                self.item_chosen.emit(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_current(self._current)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.document().setDefaultFont(self.font())

    def take_theme(self) -> None:
        """Have the colours of the theme in force; the texts are to be shown again."""
        self._colour_selection()

    def _colour_selection(self) -> None:
        colours = theme.tokens()
        self.setStyleSheet(
            f"QTextEdit {{ selection-background-color: {colours.passage_current}; selection-color: {colours.text}; }}"
        )

    def _write(self, cursor: QTextCursor, text: LeavingText, look: TextLook, *, is_first: bool) -> None:
        colours = theme.tokens()
        block = QTextBlockFormat()
        block.setTopMargin(0 if is_first else _ABOVE)
        block.setBottomMargin(_BELOW)
        caption, state, body = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        caption.setFontWeight(QFont.Weight.DemiBold)
        caption.setForeground(QColor(colours.text))
        state.setForeground(QColor(getattr(colours, look.colour)))
        body.setForeground(QColor(colours.muted if text.is_left_out else colours.text))
        body.setFontStrikeOut(text.is_left_out)
        if is_first:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        picture = QTextImageFormat()
        picture.setName(f"icon:{look.icon}:{look.colour}")
        picture.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        pixmap = icons.pixmap(look.icon, _ICON, look.colour)
        image = QTextDocument.ResourceType.ImageResource.value
        cursor.document().addResource(image, QUrl(picture.name()), pixmap.toImage())
        cursor.insertText(look.title, caption)
        cursor.insertText("   ", caption)
        cursor.insertImage(picture)
        cursor.insertText(f" {look.state}", state)
        cursor.insertBlock(QTextBlockFormat())
        self._starts.append(cursor.position())
        cursor.insertText(text.text.translate(_UNSHOWABLE), body)

    def _marks(self, text: LeavingText, start: int) -> list[QTextEdit.ExtraSelection]:
        marks: list[QTextEdit.ExtraSelection] = []
        if text.is_left_out:
            return marks
        for identifier in text.identifiers:
            for begin, end in occurrences(identifier.words.exact, text.text):
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self.document())
                cursor.setPosition(start + _units(text.text[:begin]))
                cursor.setPosition(start + _units(text.text[:end]), QTextCursor.MoveMode.KeepAnchor)
                mark.cursor, mark.format = cursor, _look(identifier)
                marks.append(mark)
        return marks

    def _start_of(self, item: ReviewItem) -> int:
        number = next((number for number, text in enumerate(self._texts) if text.ref == item.text.ref), 0)
        return self._starts[number]

    def _caption_of(self, item: ReviewItem) -> int:
        return self.document().findBlock(self._start_of(item)).previous().position()

    def _place_of(self, item: ReviewItem) -> tuple[int, int]:
        start, text = self._start_of(item), item.text.text
        if item.identifier is None:
            return start, start + _units(text)
        return start + _units(text[: item.identifier.start]), start + _units(text[: item.identifier.end])

    def _item_at(self, position: int) -> ReviewItem | None:
        number = max((number for number, start in enumerate(self._starts) if start <= position), default=None)
        if number is None:
            return None
        text, start = self._texts[number], self._starts[number]
        for identifier in text.identifiers:
            for begin, end in occurrences(identifier.words.exact, text.text):
                if start + _units(text.text[:begin]) <= position < start + _units(text.text[:end]):
                    return ReviewItem(text, identifier)
        return ReviewItem(text)


def _look(identifier: AnswerIdentifier) -> QTextCharFormat:
    """Return how words look: underlined by a wave on warm ground while they are open, by dots when they are decided."""
    look = QTextCharFormat()
    colours = theme.tokens()
    is_fine = identifier.decision in (Decision.ACCEPTED, Decision.NOT_IDENTIFIER)
    if not is_fine:
        look.setBackground(QColor(colours.warning_soft))
    style = QTextCharFormat.UnderlineStyle
    look.setUnderlineStyle(style.DotLine if is_fine else style.WaveUnderline)
    look.setUnderlineColor(QColor(colours.muted if is_fine else colours.warning))
    return look


def _units(text: str) -> int:
    """Return the length of a text as Qt counts it."""
    return len(text) + sum(character > "\uffff" for character in text)
