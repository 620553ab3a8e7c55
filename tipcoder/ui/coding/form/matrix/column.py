"""One question as a column of a matrix, and what belongs to its answer below the matrix."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.remarks import Remark
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.form.block import FormBlocks
from tipcoder.ui.coding.form.matrix.cells import MOVES, Cell, CheckCell, RadioCell
from tipcoder.ui.coding.form.question.frame import QuestionFrame
from tipcoder.ui.coding.form.question.heading import QuestionHeading
from tipcoder.ui.coding.form.question.menu import StateMenu
from tipcoder.ui.coding.keys import SAME_KEY
from tipcoder.ui.widgets.height_column import HeightColumn
from tipcoder.ui.widgets.inputs.answer_input import AnswerInput, ChoiceInput, OfferedChoice
from tipcoder.ui.widgets.inputs.choice_lines import ChoiceLine, meant_choices
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip


class ColumnInput(ChoiceInput):
    """Cells in a column. Those who lay out the matrix put them in their lines.

    Signals:
        choices_changed(choices): others are offered, in all columns.
        moved(line, key): a key that moves to another cell was pressed.
        reached(line, has focus): the keyboard came to a cell or left it, or the mouse came to it.
    """

    choices_changed = Signal(object)
    moved = Signal(int, int)
    reached = Signal(int, bool)

    def __init__(self, head: str, parent: QWidget, *, is_single: bool) -> None:
        super().__init__(parent)
        self.cells: dict[int, Cell] = {}
        """Cells by their lines; headings, and choices that are only kept in other columns, have none."""
        self._head = head
        self._is_single = is_single
        self._lines: tuple[ChoiceLine, ...] = ()
        self._chosen: list[str] = []
        self._locked = False

    def show_choices(self, choices: tuple[OfferedChoice, ...]) -> None:
        self.choices_changed.emit(choices)

    def show_lines(self, lines: tuple[ChoiceLine, ...]) -> None:
        """Make a cell for each line that has a choice."""
        for cell in self.cells.values():
            cell.hide()
            cell.deleteLater()
        self._lines = lines
        self.cells = {number: self._cell(number, choice) for number, choice in self._choices() if self._has(choice)}
        self.show_value(" ".join(self._chosen))

    def show_value(self, value: str) -> None:
        self._chosen = value.split()
        if any(self._has(choice) is not (number in self.cells) for number, choice in self._choices()):
            self.show_lines(self._lines)
            return
        meant = meant_choices((choice for _, choice in self._choices()), self._chosen)
        for number, cell in self.cells.items():
            line = self._lines[number]
            cell.blockSignals(True)
            cell.setChecked(line.code in self._chosen)
            cell.blockSignals(False)
            cell.set_meant(line.code in meant)
            cell.setAccessibleName(", ".join(filter(None, (line.text, self._head, meant.get(line.code)))))
            cell.setToolTip(plain_tip(f"{line.text}, {meant[line.code]}" if line.code in meant else ""))
        self.set_locked(self._locked)

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        for number, choice in self._choices():
            if number in self.cells:
                self.cells[number].setEnabled(not locked and (choice.is_open or choice.code in self._chosen))

    def set_names(self, name: str, description: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    def _choices(self) -> Iterator[tuple[int, OfferedChoice]]:
        for number, line in enumerate(self._lines):
            if line.choice is not None:
                yield number, line.choice

    def _has(self, choice: OfferedChoice) -> bool:
        """Return whether a choice has a cell here: one that is no longer open only where it is chosen."""
        return choice.is_open or choice.code in self._chosen

    def _cell(self, number: int, choice: OfferedChoice) -> Cell:
        cell = (RadioCell if self._is_single else CheckCell)(number, choice.code, self)
        cell.toggled.connect(partial(self._toggle, choice.code))
        cell.moved.connect(partial(self.moved.emit, number))
        cell.reached.connect(partial(self.reached.emit, number))
        return cell

    def _toggle(self, code: str, is_on: bool) -> None:
        if self._is_single:
            chosen = [code] if is_on else []
        else:
            chosen = [line.code for line in self._lines if (line.code in self._chosen) is not (line.code == code)]
            chosen = [one for one in chosen if one]
        self.answered.emit(" ".join(chosen))


SIDE = 4


class ColumnHeading(QuestionHeading):
    """Label above the note that an answer is required, the answer state and the buttons, all as narrow as a column.

    The Tab key does not stop here: arrow keys come from the cells to the menu, which has everything.

    Signals:
        same_asked: the answer is to be that of the column before.
    """

    same_asked = Signal()

    def __init__(self, text: str, parent: QWidget, *, takes_evidence: bool) -> None:
        self._required: PlainLabel | None = None
        super().__init__(text, parent, takes_evidence=takes_evidence)
        self.same_button: QToolButton | None = None

    def lay_out(self, label: PlainLabel) -> QHBoxLayout:
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._is_narrow = True
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(SIDE, 6, SIDE, 4)
        self._box.setSpacing(2)
        self._box.addWidget(label)
        self._box.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.menu_button)
        self._box.addLayout(row)
        self._box.setAlignment(row, Qt.AlignmentFlag.AlignHCenter)
        self.clear_button.hide()
        return row

    def show_required(self, words: str) -> None:
        """Say on a line of its own, which no word of the label is broken for, that an answer is required."""
        if self._required is None and words:
            self._required = PlainLabel(self)
            self._required.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._required.setWordWrap(True)
            theme.set_role(self._required, "warning")
            self._box.insertWidget(1, self._required)
        if self._required is not None:
            self._required.setText(words)
            self._required.setVisible(bool(words))

    def add_states(self, menu: StateMenu) -> None:
        """Put the button of the answer state above the other buttons."""
        self._box.insertWidget(self._box.count() - 1, menu, 0, Qt.AlignmentFlag.AlignHCenter)

    def add_same(self, other: str) -> None:
        """Offer to answer as the column before, which is named."""
        words = QCoreApplication.translate("Question", "Same as: {column}").format(column=other)
        if self.same_button is None:
            button = self.same_button = QToolButton(self)
            button.setObjectName("quietButton")
            button.setIcon(icons.icon("equal", "muted"))
            button.setIconSize(QSize(16, 16))
            button.clicked.connect(self.same_asked)
            self._row.insertWidget(0, button)
        self.same_button.setToolTip(plain_tip(f"{words} ({SAME_KEY})"))
        self.same_button.setAccessibleName(words)

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        super().show_remarks(remarks)
        self.leave_out_of_tab_order()

    def leave_out_of_tab_order(self) -> None:
        """Let the Tab key pass by all buttons."""
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def set_active(self, active: bool) -> None:
        self._is_active = active
        self._show_evidence_button(active or self._needs_evidence)

    def narrowest(self) -> int:
        """Return the width in which no word of the label is broken, and the note takes one line."""
        texts: list[tuple[PlainLabel, str]] = [(self._label, word) for word in self._label.text().split()]
        if self._required is not None and not self._required.isHidden():
            texts.append((self._required, self._required.text()))
        return max((label.fontMetrics().horizontalAdvance(text) for label, text in texts), default=0) + 2 * SIDE + 2


class ColumnFoot(QWidget):
    """Guidance, complaint and evidence of one column, below the matrix, where they have the whole width."""

    def __init__(self, head: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.column: MatrixColumn | None = None
        self._title = PlainLabel(self, head)
        self._title.setContentsMargins(0, 8, 0, 0)
        theme.set_role(self._title, "strong")
        self._title.hide()
        self.parts = HeightColumn()
        self.parts.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addLayout(self.parts)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._show_title()
        return super().event(event)

    def _show_title(self) -> None:
        """Name the column where it has something here."""
        items = (self.parts.itemAt(place) for place in range(self.parts.count()))
        has_parts = any(item is not None and not item.isEmpty() for item in items)
        if self._title.isHidden() is has_parts:
            self._title.setVisible(has_parts)


class MatrixColumn(QuestionFrame):
    """Head and cells of one question. All columns of a matrix are built together.

    Signals:
        build_asked: the matrix is to be built.
        changed: the column was shown or hidden, or something in it changed.
        focus_asked: the cursor is to come into the column.
        stepped(column, key): a key that moves to another cell or head was pressed in the head.
    """

    heading: ColumnHeading
    input: ColumnInput | None

    build_asked = Signal()
    changed = Signal()
    focus_asked = Signal()
    stepped = Signal(object, int)

    def __init__(self, blocks: FormBlocks, ref: Ref, question: Question, head: str, grid: QWidget) -> None:
        self.head = head
        self.others: tuple[Ref, ...] = ()
        """The questions of the other columns."""
        super().__init__(blocks, ref, question, grid)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._before: MatrixColumn | None = None

    def height_in_place(self) -> int:
        return 0

    def title_in_place(self) -> str:
        return self.head

    def holder(self) -> QWidget | None:
        grid = self.parentWidget()
        block = grid.parentWidget() if grid is not None else None
        return block.parentWidget() if block is not None else None

    def build(self) -> None:
        """Have the whole matrix built."""
        if not self.is_built:
            self.build_asked.emit()

    def build_column(self, foot: ColumnFoot) -> None:
        """Build this column alone, with what belongs to its answer in a foot."""
        foot.column = self
        self.below = foot.parts
        super().build()
        self.heading.leave_out_of_tab_order()

    def focus_input(self) -> None:
        self.focus_asked.emit()

    def make_heading(self, text: str, *, takes_evidence: bool) -> ColumnHeading:
        heading = ColumnHeading(self.head, self, takes_evidence=takes_evidence)
        heading.menu_button.setAccessibleDescription(text)
        heading.same_asked.connect(self.take_same)
        heading.menu_button.installEventFilter(self)
        return heading

    def make_input(self) -> AnswerInput:
        return ColumnInput(self.head, self, is_single=self.question.type is QuestionType.SELECT_ONE)

    def make_states(self, states: tuple[AnswerState, ...], name: str) -> StateMenu:
        menu = StateMenu(states, name, self.heading, is_named=True)
        self.heading.add_states(menu)
        return menu

    def offered(self) -> tuple[OfferedChoice, ...]:
        return self.work.choices.offered(self.ref, self.question, self.others)

    def show_before(self, before: "MatrixColumn | None") -> None:
        """Offer the answer of the column before."""
        self._before = before
        if not self.is_built:
            return
        if before is not None:
            self.heading.add_same(before.head)
        if self.heading.same_button is not None:
            self.heading.same_button.setVisible(before is not None)
            self.heading.same_button.setEnabled(self._same() is not None)

    def take_same(self) -> None:
        """Answer as the column before."""
        answer = self._same()
        if answer is not None:
            self.state.editing = self.ref
            self.work.set_answer(self.ref, Answer(answer.value, answer.state))
            self.state.editing = None

    def refresh(self) -> None:
        super().refresh()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrow keys of the menu button to the cells and to the other heads."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in MOVES
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.stepped.emit(self, event.key())
            return True
        return super().eventFilter(watched, event)

    def bar(self) -> QRectF:
        return QRectF(4, 0, self.width() - 8, 3)

    def _same(self) -> Answer | None:
        """Return the answer of the column before, None where it cannot be the one here, or is it already."""
        live, before = self.work.live, self._before
        if before is None or live.is_readonly(self.ref) or not live.is_relevant(self.ref):
            return None
        answer, own = live.answer(before.ref), live.answer(self.ref)
        if answer is None or answer.state not in self.question.states:
            return None
        is_same = own is not None and (own.value, own.state) == (answer.value, answer.state)
        return None if is_same else answer
