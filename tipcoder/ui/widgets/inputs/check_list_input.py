"""Inputs for any number of choices: a list to tick, with a search field where it is long, and a ranked one."""

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from tipcoder.domain.folding import fold
from tipcoder.ui import theme
from tipcoder.ui.theme import set_role
from tipcoder.ui.widgets.height_column import HeightColumn
from tipcoder.ui.widgets.inputs.answer_input import ChoiceInput, MeaningLine, OfferedChoice
from tipcoder.ui.widgets.inputs.choice_chips import ChoiceChips
from tipcoder.ui.widgets.inputs.choice_lines import ChoiceHeading, ChoiceLine, lines_of, meant_choices, strong_font
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.wrapping_buttons import GAP, INDENT, INDICATOR, MARGIN, WrappingCheck, paint_check

SEARCH_FROM = 13
"""Number of choices from which they have a search field above them."""
MANY = 40
"""Number of choices from which they are listed only while one searches."""
MOST_RECENT = 6
AT_FIRST, AT_A_TIME = 8, 8
"""Numbers of boxes that are made at once, and each time that more are asked for: a list of countries has 250."""


class CheckListInput(ChoiceInput):
    """Check box for every choice. The value has the order of the list, whatever was ticked first.

    The Tab key stops at it once, at the search field or, in a list without one, at the box that had the focus last;
    the arrow keys move in it. Only from words that are searched Tab goes on to the first match.

    In a long list a search leaves the matches alone below its field; what is ticked stands above it all the time. One
    of `MANY` is not seen without a search, but for the choices that were used last.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[OfferedChoice, ...] = ()
        self._chosen: set[str] = set()
        self._locked = False
        self._name = ""
        self._boxes: list[ListedCheck] = []
        self._stop: ListedCheck | None = None
        """Box at which the Tab key stops."""
        self._headings: list[tuple[ChoiceHeading, int]] = []
        """Headings, each with the place of the first box below it."""
        self._search = QLineEdit(self)
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._search.installEventFilter(self)
        self._search.hide()
        self._none = PlainLabel(self)
        self._none.hide()
        set_role(self._none, "muted")
        self._layout = HeightColumn(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._chips = ChoiceChips(self)
        self._chips.chosen.connect(self._take_back)
        self._recent = ChoiceChips(self, is_offer=True)
        self._recent.chosen.connect(self._take)
        self._recent_codes: tuple[str, ...] = ()
        self._layout.addWidget(self._chips)
        self._layout.addWidget(self._search)
        self._layout.addWidget(self._recent)
        self._layout.addWidget(self._none)
        self._rest = UnmadeBoxes(self)
        self._rest.clicked.connect(self._click)
        self._layout.addWidget(self._rest)
        self._meaning = MeaningLine(self, lambda code: self.meaning_of(code))
        self._layout.addWidget(self._meaning)
        self.retranslate()
        self._filter()

    def show_choices(self, choices: tuple[OfferedChoice, ...]) -> None:
        if choices == self._choices:
            return
        self._choices = choices
        had_focus = any(box.hasFocus() for box in self._boxes)
        for line in (*self._boxes, *(heading for heading, _ in self._headings)):
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._boxes, self._headings, self._stop = [], [], None
        self._meaning.show_meaning("")
        self._make(0 if self._is_many() else AT_FIRST)
        self._search.setVisible(len(choices) >= SEARCH_FROM)
        self.setFocusProxy(self._boxes[0] if 0 < len(choices) < SEARCH_FROM else self._search)
        self._filter()
        self._show_chosen()
        if had_focus:
            self.setFocus()

    def show_value(self, value: str) -> None:
        self._chosen = set(value.split())
        for box in self._boxes:
            box.blockSignals(True)
            box.setChecked(box.property("code") in self._chosen)
            box.blockSignals(False)
        self._show_chosen()

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        self._chips.setEnabled(not locked)
        self._recent.setEnabled(not locked)
        for box, choice in zip(self._boxes, self._choices, strict=False):
            box.setEnabled(self._may_change(choice))
        self._set_stop()

    def set_names(self, name: str, description: str) -> None:
        self._name = name
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self._search.setAccessibleDescription(name)
        for box in self._boxes:
            box.setAccessibleDescription(name)

    def show_recent(self, codes: Sequence[str]) -> None:
        """Offer the choices that were used last, if the list has many: by mouse, in one click."""
        self._recent_codes = tuple(codes)
        self._show_chosen()

    def unmade(self) -> QWidget | None:
        return self._rest if len(self._boxes) < len(self._choices) and not self._is_many() else None

    def _is_many(self) -> bool:
        return len(self._choices) >= MANY

    def make_more(self) -> None:
        self._make(AT_A_TIME)

    def retranslate(self) -> None:
        self._search.setPlaceholderText(self.tr("Search the choices"))
        self._search.setToolTip(plain_tip(self._search.placeholderText()))
        self._search.setAccessibleName(self.tr("Search the choices"))
        self._show_reason()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.move_from(watched, event):
            return True
        return super().eventFilter(watched, event)

    def move_from(self, watched: QObject, event: QKeyEvent) -> bool:
        """Move from the field to the first match, and from match to match. Returns whether the key is done with."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key, places = event.key(), [self._search, *(box for box in self._boxes if not box.isHidden())]
        if self._is_many() and isinstance(watched, ListedCheck) and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            watched.click()
            self._search.clear()
            self._search.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if watched is self._search:
            by = 1 if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) else 0
        else:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key), 0)
        if not by or watched not in places:
            return False
        if self.unmade() is not None:
            self._make(len(self._choices))
            places = [self._search, *(box for box in self._boxes if not box.isHidden())]
        target = places.index(watched) + by
        if not 0 <= target < len(places) or places[target].isHidden():
            return True
        places[target].setFocus(Qt.FocusReason.TabFocusReason)
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(places[target])
        return True

    def _make(self, count: int) -> None:
        """Make so many more boxes, and keep the place of the others."""
        self._layout.setEnabled(False)  # else each box that is shown lays out the whole page
        for choice in self._choices[len(self._boxes) :][:count]:
            for line in lines_of((choice,)):
                self._add(line)
        self._layout.setEnabled(True)
        self._layout.invalidate()
        self.updateGeometry()
        left = self._choices[len(self._boxes) :]
        self._rest.show_choices(() if self._is_many() else left, self._chosen)
        self._show_meant()
        self._set_stop()

    @Slot(int)
    def _click(self, index: int) -> None:
        """Click a box that was not made, counted from the first of these."""
        place = len(self._boxes) + index
        self._make(len(self._choices))
        self._boxes[place].setFocus(Qt.FocusReason.MouseFocusReason)
        self._boxes[place].click()

    def _add(self, line: ChoiceLine) -> None:
        if line.choice is not None:
            self._boxes.append(self._box(line.choice))
            return
        heading = ChoiceHeading(line.text, line.level, self)
        self._headings.append((heading, len(self._boxes)))
        self._layout.insertWidget(self._layout.indexOf(self._rest), heading)
        if self.isVisible():
            heading.show()

    def _box(self, choice: OfferedChoice) -> "ListedCheck":
        box = ListedCheck(choice.label, self)
        box.set_level(choice.level)
        box.setProperty("code", choice.code)
        box.setProperty("folded", fold(f"{choice.label} {choice.code}"))
        box.setChecked(choice.code in self._chosen)
        box.setEnabled(self._may_change(choice))
        box.setAccessibleDescription(self._name)
        box.reached.connect(self._meaning.tell)
        box.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        box.focus_moved.connect(self._set_stop)
        box.toggled.connect(self._toggled)
        self._layout.insertWidget(self._layout.indexOf(self._rest), box)
        QWidget.setTabOrder(self._boxes[-1] if self._boxes else self._search, box)
        if self.isVisible():
            box.show()
        return box

    def _may_change(self, choice: OfferedChoice) -> bool:
        """Return whether a choice can be ticked or unticked: one that is no longer open only be unticked."""
        return not self._locked and (choice.is_open or choice.code in self._chosen)

    def _toggled(self, _checked: bool) -> None:
        self._chosen = set(self._ticked())
        self._show_chosen()
        self.answered.emit(" ".join(self._ordered()))

    def _ticked(self) -> list[str]:
        """Return the codes of the boxes that are ticked, those that are not made among them."""
        made = [box.property("code") for box in self._boxes if box.isChecked()]
        return made + [choice.code for choice in self._choices[len(self._boxes) :] if choice.code in self._chosen]

    def _ordered(self) -> list[str]:
        """Return the chosen codes in the order in which they are the value."""
        return [choice.code for choice in self._choices if choice.code in self._chosen]

    @Slot(str)
    def _take_back(self, code: str) -> None:
        self._set_chosen(code, is_chosen=False)

    @Slot(str)
    def _take(self, code: str) -> None:
        self._set_chosen(code, is_chosen=True)

    def _set_chosen(self, code: str, *, is_chosen: bool) -> None:
        self._search.setFocus()
        if not self._is_many():
            self._make(len(self._choices))
        box = next((box for box in self._boxes if box.property("code") == code), None)
        if box is not None:
            box.setChecked(is_chosen)
        else:
            (self._chosen.add if is_chosen else self._chosen.discard)(code)
            self._toggled(is_chosen)

    def _show_chosen(self) -> None:
        """Show as meant what narrower choices mean too, and what is chosen as chips in a long list."""
        self._show_meant()
        labels = {choice.code: choice.label for choice in self._choices}
        chosen = tuple((code, labels[code]) for code in self._ordered() if code in labels)
        self._chips.show_choices(chosen if len(self._choices) >= SEARCH_FROM else ())
        may_be = {choice.code for choice in self._choices if choice.is_open} - self._chosen
        recent = [code for code in self._recent_codes if code in may_be] if self._is_many() else []
        self._recent.show_choices(tuple((code, labels[code]) for code in recent[:MOST_RECENT]))

    def _show_meant(self) -> None:
        if any(choice.broader for choice in self._choices):
            meant = meant_choices(self._choices, self._chosen)
            for box in self._boxes:
                box.show_meant(meant.get(box.property("code"), ""))

    def _filter(self) -> None:
        """Show the choices that have all the words: only these, so that no key reaches another."""
        words = fold(self._search.text()).split()
        if words:
            self._make(len(self._choices))
        shown = 0
        for box in self._boxes:
            fits = all(word in box.property("folded") for word in words) and (bool(words) or not self._is_many())
            box.setVisible(fits)
            shown += fits
        for heading, first in self._headings:
            heading.setVisible(any(not box.isHidden() for box in self._below(heading, first)))
        self._set_stop()
        self._none.setVisible(not self._choices or (bool(words) and not shown))
        self._show_reason()

    @Slot()
    def _set_stop(self) -> None:
        """Let the Tab key stop at one box at most: the focused one, else the last stop, else the first that is seen."""
        seen = [box for box in self._boxes if not box.isHidden() and box.isEnabled()]
        stop = next((box for box in seen if box.hasFocus()), None)
        if stop is None and (len(self._choices) < SEARCH_FROM or self._search.text()):
            stop = self._stop if self._stop in seen else next(iter(seen), None)
        if stop is self._stop:
            return
        if self._stop is not None:
            self._stop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._stop = stop
        if stop is not None:
            stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            QWidget.setTabOrder(self._search, stop)  # the field, seen or not, is where the list is in the order

    def _below(self, heading: ChoiceHeading, first: int) -> Iterator["ListedCheck"]:
        for box, choice in zip(self._boxes[first:], self._choices[first:], strict=False):
            if choice.level <= heading.level:
                return
            yield box

    def _show_reason(self) -> None:
        """Say why no choice is shown: there are none, or the search finds none."""
        has_choices = bool(self._choices)
        self._none.setText(
            self.tr("No choice has these words.") if has_choices else self.tr("There is nothing to choose from yet.")
        )


class ListedCheck(WrappingCheck):
    """Check box of a list, in which the arrow keys move.

    Signals:
        focus_moved: it has the focus now, or no longer.
    """

    focus_moved = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        holder = self.parentWidget()
        if not isinstance(holder, CheckListInput) or not holder.move_from(self, event):
            super().keyPressEvent(event)


class RankInput(CheckListInput):
    """Check box for every choice, with its place in the order. The value has the order of ticking."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._order: list[str] = []
        super().__init__(parent)

    def show_choices(self, choices: tuple[OfferedChoice, ...]) -> None:
        super().show_choices(choices)
        self._show_places()

    def show_value(self, value: str) -> None:
        self._order = value.split()
        super().show_value(value)
        self._show_places()

    def _toggled(self, _checked: bool) -> None:
        ticked = self._ticked()
        kept = [code for code in self._order if code in ticked]
        self._order = kept + [code for code in ticked if code not in kept]
        self._chosen = set(self._order)
        self._show_places()
        self._show_chosen()
        self.answered.emit(" ".join(self._order))

    def _ordered(self) -> list[str]:
        return list(self._order)

    def _make(self, count: int) -> None:
        super()._make(count)
        self._show_places()

    def _show_places(self) -> None:
        for box, choice in zip(self._boxes, self._choices, strict=False):
            place = self._order.index(choice.code) + 1 if choice.code in self._order else 0
            box.setText(f"{place}. {choice.label}" if place else choice.label)


class UnmadeBoxes(QWidget):
    """Place of check boxes of a long list that are not made yet: it looks and can be clicked as they can.

    Draws boxes, and asks for them by mouse; by the keyboard they are reached from those that are made.

    Signals:
        clicked(index): one was clicked, counted from the first.
    """

    clicked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: tuple[ChoiceLine, ...] = ()
        self._chosen: Collection[str] = ()
        self.hide()

    def show_choices(self, choices: tuple[OfferedChoice, ...], chosen: Collection[str]) -> None:
        """Keep the place of the boxes of these choices; nothing for none."""
        self._lines, self._chosen = tuple(lines_of(choices)), chosen
        self.setAccessibleName(", ".join(line.text for line in self._lines))
        self.setFixedHeight(len(self._lines) * self._line())
        self.setVisible(bool(choices))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line, colours = QPainter(self), self._line(), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = event.rect().top() // line
        for index, shown in enumerate(self._lines[first : event.rect().bottom() // line + 1], first):
            top, left = index * line, MARGIN + shown.level * INDENT
            painter.setFont(strong_font(self.font()) if shown.choice is None else self.font())
            if shown.choice is not None:
                is_chosen = shown.code in self._chosen
                box = QRectF(left + 0.5, top + (line - INDICATOR) / 2 + 0.5, INDICATOR - 1, INDICATOR - 1)
                edge = QColor(colours.accent if is_chosen else colours.control)
                paint_check(painter, box, checked=is_chosen, edge=edge, is_enabled=self.isEnabled())
                left += INDICATOR + GAP
            painter.setPen(QColor(colours.text if self.isEnabled() else colours.muted))
            words = painter.fontMetrics().elidedText(shown.text, Qt.TextElideMode.ElideRight, self.width() - left)
            painter.drawText(QRect(left, top, self.width() - left, line), Qt.AlignmentFlag.AlignVCenter, words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = int(event.position().y()) // self._line()
        if event.button() == Qt.MouseButton.LeftButton and 0 <= index < len(self._lines) and self._lines[index].code:
            self.clicked.emit(sum(line.choice is not None for line in self._lines[:index]))

    def _line(self) -> int:
        return max(self.fontMetrics().lineSpacing(), INDICATOR) + 2 * MARGIN
