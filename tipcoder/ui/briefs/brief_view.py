"""The parts of one brief below one another, the national language beside English."""

import time
from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.briefs import BriefPlace
from tipcoder.services.briefs.checks import BriefCheck, CheckKind
from tipcoder.services.briefs.desk import BriefDesk, DeskText, DraftLine, ToldChange
from tipcoder.services.briefs.parts import read_parts
from tipcoder.ui import theme
from tipcoder.ui.briefs.brief_field import BriefField
from tipcoder.ui.briefs.brief_words import language_name
from tipcoder.ui.widgets.plain_label import LinesLabel, PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

GAP = 12
_AROUND = 80
_NARROW = 90
"""Letters across below which the languages stand below each other."""
_ROWS = 1000
"""Rows of the grid of a part that one language has, where they do."""
_TURN_S = 0.01
"""Seconds of one turn of the event loop in which texts are shown."""
_END = object()


class PartColumn(Retranslating, QWidget):
    """A part in one language: what changed, what is drafted, and the text of a person in its place.

    Its field is made when it is wanted: few parts are written in own words.

    Signals:
        typed(DeskText, words), cleared(DeskText): of the text in place of the part.
    """

    typed = Signal(object, str)
    cleared = Signal(object)

    def __init__(self, part: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = (part, language)
        self._language = language
        self._text: DeskText | None = None
        self._is_folded = True
        self.field: BriefField | None = None
        self.changes: PlainLabel | None = None
        self.heading, self.draft = PlainLabel(self), LinesLabel(self)
        theme.set_role(self.heading, "strong")
        self.heading.setWordWrap(True)
        self.replace_button = QPushButton(self)
        theme.set_role(self.replace_button, "quiet")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.heading, 1)
        top.addWidget(self.replace_button)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addLayout(top)
        self._layout.addWidget(self.draft)
        self._layout.addStretch(1)
        self.replace_button.clicked.connect(self._press)
        self.retranslate()

    def retranslate(self) -> None:
        folded = self.tr("Show the draft") if self._is_folded else self.tr("Hide the draft")
        self.replace_button.setText(folded if self.is_replaced else self.tr("Own words…"))
        name = f"{self.replace_button.text()} {self.heading.text()}, {language_name(self._language)}"
        self.replace_button.setAccessibleName(name)
        self.replace_button.setToolTip(plain_tip(self.replace_button.text()))

    @property
    def place(self) -> BriefPlace | None:
        """The place of a text in place of the part; None before a brief is shown."""
        return None if self._text is None else self._text.place

    @property
    def is_replaced(self) -> bool:
        """Return whether a text stands in place of the draft, or is being written."""
        return self.field is not None and self.field.isVisibleTo(self)

    def show_desk(self, desk: BriefDesk) -> None:
        """Show what is drafted and written now."""
        text = desk.texts[desk.brief.place(*self._key_of_place())]
        is_other, self._text = text.place != self.place, text
        if is_other:
            self._is_folded = True
        self.heading.setText(text.caption)
        lines = self._lines(desk)
        self.draft.show_lines((line.lead, line.text, line.is_note) for line in lines)
        if text.shown and self.field is None:
            self._make_field(text)
        if self.field is not None:
            is_typed = not is_other and (self.field.input.draft() != "" or self.field.editor.hasFocus())
            self.field.show_text(text, checks_at(desk, text))
            self.field.setVisible(bool(text.shown) or is_typed)
        self.draft.setVisible(not (self.is_replaced and self._is_folded))
        self._say_changes([one for one in desk.changes if (one.part, one.language) == self._key])
        self.retranslate()

    def _lines(self, desk: BriefDesk) -> list[DraftLine]:
        """Return what is drafted; where that is nothing, or nobody told the facts, a line that says so."""
        lines = list(desk.drafts[self._key])
        if self._key[0] == "facts" and not any(one.part == "facts" for one in desk.brief.narratives):
            lines.append(DraftLine("", self.tr("Write what happened under Facts in the coding."), is_note=True))
        return lines or [DraftLine("", self.tr("Nothing of this part is coded."), is_note=True)]

    def open_field(self) -> None:
        """Let the person write the part in own words, with the draft below to begin from."""
        if self._text is None:
            return
        self._is_folded = False
        field = self.field or self._make_field(self._text)
        field.show()
        self.retranslate()
        field.editor.setFocus()

    def close_field(self) -> None:
        """Show the draft alone again."""
        if self.field is not None:
            self.field.input.show_value("")
            self.field.hide()
        self.draft.show()
        self.retranslate()
        self.replace_button.setFocus()

    def focus_place(self) -> QWidget:
        """Return what takes the keyboard for the part."""
        return self.field.editor if self.field is not None and self.is_replaced else self.replace_button

    def _key_of_place(self) -> tuple[str, str, str]:
        part, language = self._key
        return part, "", language

    def _make_field(self, text: DeskText) -> BriefField:
        field = self.field = BriefField(text, text.caption, self)
        field.typed.connect(self.typed)
        field.cleared.connect(self.cleared)
        self._layout.insertWidget(1, field)
        return field

    def _say_changes(self, changes: Sequence[ToldChange]) -> None:
        if changes and self.changes is None:
            self.changes = PlainLabel(self)
            self.changes.setWordWrap(True)
            theme.set_role(self.changes, "warning")
            self._layout.insertWidget(1, self.changes)
        if self.changes is not None:
            told = (self.tr("Changed since the approval:"), *map(self._told_change, changes))
            self.changes.setText("\n".join(told))
            self.changes.setVisible(bool(changes))

    def _told_change(self, one: ToldChange) -> str:
        named = " ".join(filter(None, (one.row, one.name)))
        if not one.before and not one.after:
            return self.tr("{name}: another text").format(name=named)
        nothing = self.tr("nothing")
        return f"{named}: {one.before or nothing} → {one.after or nothing}"

    @Slot()
    def _press(self) -> None:
        if not self.is_replaced:
            self.open_field()
            return
        self._is_folded = not self._is_folded
        self.draft.setVisible(not self._is_folded)
        self.retranslate()


class BriefView(QScrollArea):
    """Its fields are the same for all briefs, one after the other: no brief waits until they are made anew, and one
    that is read again leaves the cursor where it is.

    Signals:
        typed(DeskText, words): a text was typed or confirmed.
        cleared(DeskText): the text of a part is to go.
    """

    typed = Signal(object, str)
    cleared = Signal(object)

    def __init__(self, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._languages = languages
        self._is_locked = False
        self._columns: dict[tuple[str, str], PartColumn] = {}
        self._fields: dict[BriefPlace, BriefField] = {}
        self._steps: Iterator[object] = iter(())
        """Shows what is left of the brief, a text at each step."""
        self._is_whole = True
        self._going_on = QTimer(self, singleShot=True, interval=0)
        self._going_on.timeout.connect(self._show_more)
        self._frames: dict[str, QFrame] = {}
        self._rows: dict[tuple[str, str], list[BriefField]] = {}
        self._grids: dict[str, QGridLayout] = {}
        self._is_narrow = False
        self._case = ""
        content = QWidget(self)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(GAP)
        for part in read_parts():
            layout.addWidget(self._part(part.name, content))
        layout.addStretch(1)
        self.setWidget(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.viewport().width() < _NARROW * self.fontMetrics().averageCharWidth()
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._place_all()

    def show_desk(self, desk: BriefDesk, *, is_locked: bool = False) -> None:
        """Show a brief as it is now: another one part by part, so that nobody waits for what is below."""
        is_other, is_whole = desk.brief.case.id != self._case, self._is_whole
        self._case, self._is_locked = desk.brief.case.id, is_locked
        self._fields, self._steps, self._is_whole = {}, self._shown(desk), False
        if is_other:
            self.verticalScrollBar().setValue(0)
            for frame in self._frames.values():
                frame.hide()
        if is_other or not is_whole:
            self._show_more()
        else:
            self._show_all()

    @property
    def columns(self) -> dict[tuple[str, str], PartColumn]:
        """The parts of the brief that is shown, by part and language."""
        self._show_all()
        return self._columns

    @property
    def fields(self) -> dict[BriefPlace, BriefField]:
        """The fields of the rows of the brief that is shown."""
        self._show_all()
        return self._fields

    @Slot()
    def _show_more(self) -> None:
        """Show what is left as long as nobody notices, and the rest in the next turn of the event loop."""
        end = time.thread_time() + _TURN_S
        while time.thread_time() < end and not self._is_whole:
            self._is_whole = next(self._steps, _END) is _END
        if not self._is_whole:
            self._going_on.start()

    def _show_all(self) -> None:
        """Show at once what is left."""
        for _ in self._steps:
            pass
        self._is_whole = True

    def _shown(self, desk: BriefDesk) -> Iterator[object]:
        for part in desk.parts:
            for language in self._languages:
                here = (part.name, language)
                self._columns[here].show_desk(desk)
                if (field := self._columns[here].field) is not None:
                    field.input.set_locked(self._is_locked)
                texts = [text for text in desk.texts.values() if (text.place.part, text.place.language) == here][1:]
                is_replaced = bool(desk.texts[desk.brief.place(part.name, "", language)].shown)
                yield None
                yield from self._show_rows(here, texts, desk, is_replaced=is_replaced)
            self._frames[part.name].show()
            yield None

    def _show_rows(
        self, here: tuple[str, str], texts: Sequence[DeskText], desk: BriefDesk, *, is_replaced: bool
    ) -> Iterator[object]:
        fields = self._rows.setdefault(here, [])
        for number, text in enumerate(texts):
            if number == len(fields):
                field = BriefField(text, desk.headings[here], self.widget())
                field.typed.connect(self.typed)
                field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
                self._place(field, here, number + 1)
                fields.append(field)
            fields[number].show_text(text, checks_at(desk, text))
            fields[number].input.set_locked(self._is_locked)
            self._fields[text.place] = fields[number]
            yield None
        for number, field in enumerate(fields):
            is_wanted = number < len(texts) and not is_replaced
            if field.isHidden() is is_wanted:
                field.setVisible(is_wanted)

    def flush(self) -> None:
        """Save what is being typed."""
        for field in self.shown_fields():
            field.input.flush()

    @property
    def is_kept(self) -> bool:
        """Return whether everything that is typed is stored."""
        return not any(field.input.draft() for field in self.shown_fields())

    def go_to(self, place: BriefPlace) -> None:
        """Put the cursor into a text, or where its part can be written."""
        self._show_all()
        column, field = self._columns[place.part, place.language], self.fields.get(place)
        target = field.editor if field is not None and field.isVisibleTo(self) else column.focus_place()
        target.setFocus()
        self._bring(target)
        QTimer.singleShot(0, target, partial(self._bring, target))  # once more when all is laid out

    def current_place(self) -> BriefPlace | None:
        """Return the place of the text, or of the part, that has the keyboard."""
        focused = QApplication.focusWidget()
        while focused is not None and focused is not self:
            if isinstance(focused, BriefField):
                return focused.text.place
            if isinstance(focused, PartColumn):
                return focused.place
            focused = focused.parentWidget()
        return None

    def current_field(self) -> BriefField | None:
        """Return the field that has the keyboard."""
        return next((field for field in self._all_fields() if field.editor.hasFocus()), None)

    def open_places(self) -> list[BriefPlace]:
        """Return the places of texts that are missing or older, in their order."""
        return [field.text.place for field in self._all_fields() if field.is_open and field.isVisibleTo(self)]

    def shown_fields(self) -> Iterator[BriefField]:
        """Yield the fields that show a text by now: those of the whole brief may be on their way."""
        yield from (column.field for column in self._columns.values() if column.field is not None)
        yield from self._fields.values()

    def _all_fields(self) -> Iterator[BriefField]:
        self._show_all()
        yield from self.shown_fields()

    def _bring(self, target: QWidget) -> None:
        self.ensureWidgetVisible(target, 0, _AROUND)

    def _part(self, part: str, parent: QWidget) -> QFrame:
        frame = self._frames[part] = QFrame(parent)
        theme.set_role(frame, "panel")
        grid = self._grids[part] = QGridLayout(frame)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for number, language in enumerate(self._languages):
            grid.setColumnStretch(number, 1)
            column = self._columns[part, language] = PartColumn(part, language, frame)
            column.typed.connect(self.typed)
            column.cleared.connect(self.cleared)
            column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._place(column, (part, language), 0)
        frame.hide()  # until a brief is there to be shown in it
        return frame

    def _place(self, widget: QWidget, here: tuple[str, str], row: int) -> None:
        """Put a text of a part into its row: beside the other language, or, where that is too narrow, below it."""
        number = self._languages.index(here[1])
        if self._is_narrow:
            self._grids[here[0]].addWidget(widget, number * _ROWS + row, 0)
        else:
            self._grids[here[0]].addWidget(widget, row, number)

    def _place_all(self) -> None:
        for grid in self._grids.values():
            for number in range(1, len(self._languages)):
                grid.setColumnStretch(number, 0 if self._is_narrow else 1)
        for here, column in self._columns.items():
            for row, widget in enumerate((column, *self._rows.get(here, ()))):
                self._grids[here[0]].removeWidget(widget)
                self._place(widget, here, row)


def checks_at(desk: BriefDesk, text: DeskText) -> Sequence[BriefCheck]:
    """Return the open checks of a text: those of a part that is replaced are of the text in its place."""
    place = text.place
    is_replaced = bool(desk.texts[desk.brief.place(place.part, "", place.language)].shown)
    if text.is_of_part is not is_replaced:
        return ()
    found = (check for check in desk.checks[place.language] if check.part == place.part)
    return [check for check in found if check.row == text.row and check.kind is not CheckKind.SMALL_CELLS]


def place_of(desk: BriefDesk, check: BriefCheck) -> BriefPlace:
    """Return the place that a check is about."""
    found = (text.place for text in desk.texts.values() if check in checks_at(desk, text))
    return next(found, desk.brief.place(check.part, "", check.language))
