"""One question as a column of a matrix, and what belongs to its answer below the matrix."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.ui import theme
from tipcoder.ui.coding.form.block import FormBlocks
from tipcoder.ui.coding.form.matrix.cells import MOVES
from tipcoder.ui.coding.form.matrix.column_heading import ColumnHeading
from tipcoder.ui.coding.form.matrix.column_input import ColumnInput
from tipcoder.ui.coding.form.question.frame import QuestionFrame
from tipcoder.ui.coding.form.question.state_menu import StateMenu
from tipcoder.ui.widgets.height_column import HeightColumn
from tipcoder.ui.widgets.inputs.answer_input import AnswerInput, OfferedChoice
from tipcoder.ui.widgets.plain_label import PlainLabel


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
