"""Input for one of many choices: a field that searches labels and codes, with the whole list behind its arrow."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QColor, QFocusEvent, QFont, QFontMetrics, QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.folding import fold
from tipcoder.ui import theme
from tipcoder.ui.icons import icon
from tipcoder.ui.save_state import SaveState
from tipcoder.ui.widgets.floating import FloatingPart
from tipcoder.ui.widgets.inputs.answer_input import ChoiceInput, MeaningLine, OfferedChoice, is_undo_key
from tipcoder.ui.widgets.inputs.choice_model import CODE_ROLE, LEVEL_ROLE, ChoiceModel, WordFilter

INDENT = 14
"""Pixels by which a narrower choice is moved to the right."""
PAD, DOWN = 8, 4
EDGE = 8
"""Pixels that are left free between the list and the edge of the window."""
WIDEST = 720
"""Pixels that a list has at most: longer lines are wrapped."""
Index = QModelIndex | QPersistentModelIndex


class ChoicePopup(QListView):
    """List of choices without a bar at its foot: nothing of a line is out of view."""

    def __init__(self, parent: QWidget, most_rows: int) -> None:
        super().__init__(parent)
        self._most_rows = most_rows
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def place_below(self, field: QWidget) -> QRect:
        """Return the field's place, widened to the longest line as far as the window has room."""
        place, window = field.rect(), field.window()
        bars = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        width = min(max(place.width(), self._longest() + bars), WIDEST, window.width() - 2 * EDGE)
        place.setWidth(max(width, place.width()))
        beyond = field.mapTo(window, place.topRight()).x() + EDGE - window.width()
        place.moveLeft(-max(0, beyond))
        return place

    def fit_height(self) -> None:
        """Make room for the first rows, however many lines each has."""
        model = self.model()
        rows = range(min(self._most_rows, model.rowCount()))
        height = sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth() + 2
        room = self.screen().availableGeometry()
        place = self.geometry()
        place.setHeight(min(height, room.bottom() - place.top()))
        self.setGeometry(place)

    def _longest(self) -> int:
        """Return the width of the longest line with its indent."""
        model, plain, longest = self.model(), self.fontMetrics(), 0
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            metrics = _metrics(index, plain)
            longest = max(longest, _indent(index) + metrics.horizontalAdvance(str(index.data())))
        return longest + 2 * PAD + 2


class ChoiceDelegate(QStyledItemDelegate):
    """Draws a line that wraps, moved to the right by its level."""

    def __init__(self, view: ChoicePopup) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = _metrics(index, option.fontMetrics)
        width = self._view.viewport().width()
        room = QRect(0, 0, max(1, width - 2 * PAD - _indent(index)), 10_000)
        lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data()))
        return QSize(width, lines.height() + 2 * DOWN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        colours = theme.tokens()
        is_heading = isinstance(index.data(Qt.ItemDataRole.FontRole), QFont)
        is_open = is_heading or bool(option.state & QStyle.StateFlag.State_Enabled)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text if is_open else colours.muted))
        place = option.rect.adjusted(PAD + _indent(index), DOWN, -PAD, -DOWN)
        painter.drawText(place, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


def _indent(index: Index) -> int:
    return int(index.data(LEVEL_ROLE) or 0) * INDENT


def _metrics(index: Index, plain: QFontMetrics) -> QFontMetrics:
    font = index.data(Qt.ItemDataRole.FontRole)
    return QFontMetrics(font) if isinstance(font, QFont) else plain


MANY = 40
"""Number of choices from which those that were used last are at the top too."""
MOST_RECENT = 6
MOST_ROWS = 12


class SearchSelectInput(ChoiceInput):
    """Search field for a choice. When it is left, its list closes, and the only match of what was typed is taken.

    A text that is no choice, or of which several have the words, is not saved, and reported as a fault.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[OfferedChoice, ...] = ()
        self._recent: tuple[str, ...] = ()
        self._value = ""
        self._fault = ""
        self._model = ChoiceModel(self)
        self._filter = WordFilter(self)
        self._filter.setSourceModel(self._model)
        self._edit = QLineEdit(self)
        self._edit.textEdited.connect(self._search)
        self._edit.returnPressed.connect(self._enter)
        self._arrow = QAction(icon("chevron-down", "muted"), "", self)
        self._arrow.triggered.connect(self.open_list)
        self._edit.addAction(self._arrow, QLineEdit.ActionPosition.TrailingPosition)
        self._edit.installEventFilter(self)
        self._made: QCompleter | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._edit)
        self._meaning = MeaningLine(self, lambda code: self.meaning_of(code))
        layout.addWidget(self._meaning)
        self.setFocusProxy(self._edit)
        self.retranslate()

    def show_choices(self, choices: tuple[OfferedChoice, ...]) -> None:
        if choices == self._choices:
            return
        draft = self.draft()
        self._choices = choices
        self._model.set_choices(choices)
        if not draft:
            self._write(self._label_of(self._value))

    def show_recent(self, codes: Sequence[str]) -> None:
        self._recent = tuple(codes[:MOST_RECENT]) if len(self._choices) >= MANY else ()

    def show_value(self, value: str) -> None:
        if value == self._value and self.draft():
            return
        self._value = value
        self._write(self._label_of(value))
        self._set_fault("")
        self._tell_typing()

    def set_locked(self, locked: bool) -> None:
        self._edit.setReadOnly(locked)
        self._arrow.setEnabled(not locked)

    def flush(self) -> None:
        """Save a text that is, folded, the label or code of one choice, or has one match; report any other."""
        self._settle(is_search=True)

    def _settle(self, *, is_search: bool) -> None:
        text = self._edit.text().strip()
        if text == self._label_of(self._value):
            self._write(text)
            self._set_fault("")
        elif not text:
            self._answer("")
        elif (choice := self._named(text) or (self._only_match(text) if is_search else None)) is not None:
            self._answer(choice.code)
        else:
            none = self.tr("Not saved: “{text}” is none of the choices. Take one from the list.")
            several = self.tr("Not saved: several choices have “{text}”. Take one from the list.")
            self._set_fault((several if self._matches(text) else none).format(text=text))
        self._tell_typing()

    def draft(self) -> str:
        text = self._edit.text()
        return text if text.strip() != self._label_of(self._value) else ""

    def show_draft(self, text: str) -> None:
        self._write(text)
        self._settle(is_search=False)

    def discard_draft(self) -> None:
        self._write(self._label_of(self._value))
        self._set_fault("")
        self._tell_typing()

    def open_list(self) -> None:
        """Show all choices, with the present one selected."""
        self._edit.setFocus()
        self._filter.set_typed("")
        self._show_popup()
        for row in range(self._filter.rowCount() if self._value else 0):
            if self._filter.index(row, 0).data(CODE_ROLE) == self._value:
                self._completer.popup().setCurrentIndex(self._completer.completionModel().index(row, 0))

    def _highlight_first(self) -> None:
        """Highlight the first choice, for one who came by the keyboard."""
        model = self._completer.completionModel()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        first = next((index for index in rows if index.flags() & Qt.ItemFlag.ItemIsSelectable), None)
        if first is not None:
            self._completer.popup().setCurrentIndex(first)

    def retranslate(self) -> None:
        self._edit.setPlaceholderText(self.tr("Type to search, or open the list"))
        self._arrow.setText(self.tr("Open the list"))
        self._arrow.setToolTip(self.tr("Open the list"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._edit:
            return self._does_in_list(event)
        if isinstance(event, QFocusEvent):
            QTimer.singleShot(0, self, self._show_meaning)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() != Qt.FocusReason.PopupFocusReason:  # else the list opens, or a menu
                self._hide_list()
                self.flush()
        elif is_undo_key(event) and not self.draft():
            event.ignore()
            return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_arrow_down(event):
            self.open_list()
            if not self._edit.text():
                self._highlight_first()
            return True
        return super().eventFilter(watched, event)

    def _does_in_list(self, event: QEvent) -> bool:
        """Do what a key in the list is for while no choice of it is highlighted. Returns whether it was one."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or self._is_highlighted():
            return False
        if _is_arrow_down(event):  # the completer would begin at a heading, and stay there
            self._highlight_first()
            return True
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            return False
        self._hide_list()
        QApplication.sendEvent(self._edit, event)
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        self._hide_list()
        super().hideEvent(event)

    def _enter(self) -> None:
        """Save what is typed, unless the completer takes what is highlighted in the list."""
        if not self._is_highlighted():
            self._hide_list()
            self.flush()

    def _is_highlighted(self) -> bool:
        """Return whether the list shows a choice as the one that Enter takes; the current one need not be seen."""
        if self._made is None:
            return False
        popup = self._made.popup()
        current = popup.currentIndex()
        return popup.isVisible() and current.isValid() and popup.selectionModel().isSelected(current)

    def _search(self, typed: str) -> None:
        self._set_fault("")
        self._filter.set_typed(typed)
        self._tell_typing()
        self._show_popup()

    @property
    def _completer(self) -> QCompleter:
        """The completer with its list, made at first use: most fields are only looked at."""
        if self._made is None:
            self._made = QCompleter(self._filter, self)
            popup = ChoicePopup(self, MOST_ROWS)
            self._made.setPopup(popup)
            FloatingPart(popup, self._edit)
            popup.setItemDelegate(ChoiceDelegate(popup))  # the completer put one of its own
            self._made.setWidget(self._edit)
            self._made.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            self._made.setMaxVisibleItems(MOST_ROWS)
            # Asked before the completer, which keeps to itself that the field is left, and takes what is current on
            # Enter.
            for watched in (self._edit, popup):
                watched.installEventFilter(self)
            self._made.highlighted[QModelIndex].connect(self._tell_highlighted)  # type: ignore[index]
            self._made.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        return self._made

    def _hide_list(self) -> None:
        if self._made is not None:
            self._made.popup().hide()

    def _show_popup(self) -> None:
        self._model.set_recent(self._recent)
        self._completer.setCompletionPrefix("")
        popup = self._completer.popup()
        if isinstance(popup, ChoicePopup):
            self._completer.complete(popup.place_below(self._edit))
            popup.fit_height()

    @Slot(QModelIndex)
    def _tell_highlighted(self, index: QModelIndex) -> None:
        """Say beside the list what the choice means that the keyboard is at, as the mouse's tool tip does."""
        tip = index.data(Qt.ItemDataRole.ToolTipRole)
        popup = self._completer.popup()
        QToolTip.showText(popup.mapToGlobal(popup.visualRect(index).topRight()), str(tip or ""), popup)

    def _show_meaning(self) -> None:
        self._meaning.show_meaning(self.meaning_of(self._value) if self._value and self._edit.hasFocus() else "")

    def _take(self, index: QModelIndex) -> None:
        self._answer(index.data(CODE_ROLE))

    def _answer(self, code: str) -> None:
        changed = code != self._value
        self._value = code
        self._write(self._label_of(code))
        self._set_fault("")
        self._show_meaning()
        if changed:
            self.answered.emit(code)
        self._tell_typing()

    def _tell_typing(self) -> None:
        self.note_typing(SaveState.UNSAVED if self.draft() else SaveState.SAVED)

    def _named(self, text: str) -> OfferedChoice | None:
        folded = fold(text)
        fitting = [
            choice for choice in self._choices if choice.is_open and folded in (fold(choice.label), fold(choice.code))
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _matches(self, text: str) -> list[OfferedChoice]:
        words = fold(text).split()
        return [choice for choice in self._choices if choice.is_open and words and _has_words(choice, words)]

    def _only_match(self, text: str) -> OfferedChoice | None:
        fitting = self._matches(text)
        return fitting[0] if len(fitting) == 1 else None

    def _label_of(self, code: str) -> str:
        return next((choice.label for choice in self._choices if choice.code == code), code)

    def _write(self, text: str) -> None:
        if text != self._edit.text():
            self._edit.setText(text)
            self._edit.setCursorPosition(0)

    def _set_fault(self, sentence: str) -> None:
        if sentence != self._fault:
            self._fault = sentence
            self.faulty.emit(sentence)


def _has_words(choice: OfferedChoice, words: list[str]) -> bool:
    folded = fold(f"{choice.label} {choice.code}")
    return all(word in folded for word in words)


def _is_arrow_down(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Down and event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
        Qt.KeyboardModifier.AltModifier,
    )
