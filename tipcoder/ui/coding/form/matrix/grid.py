"""Geometry, painting and keys of a matrix: terms at the left, a column for each question."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from tipcoder.ui import theme
from tipcoder.ui.coding.form.matrix.cells import Cell
from tipcoder.ui.coding.form.matrix.column import MatrixColumn
from tipcoder.ui.widgets.inputs.answer_input import OfferedChoice
from tipcoder.ui.widgets.inputs.choice_lines import ChoiceLine, lines_of, strong_font

TERMS, COLUMN, WIDEST = 132, 90, 124
"""Least width of the terms, least and greatest of a column."""
LINE, PAD, INDENT = 22, 3, 14
HEAD = 84
"""Height of the heads that are not built."""
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes of a matrix of some width: of a column, of the heads, and the tops of its lines with its bottom."""

    column: int
    head: int
    tops: tuple[int, ...]


class MatrixGrid(QWidget):
    """Terms with their columns. Cells are those of the columns, and are put where their lines are.

    Signals:
        term_reached(term, code): the keyboard or the mouse came to a term, or, with "", left all.
    """

    term_reached = Signal(str, str)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns: tuple[MatrixColumn, ...] = ()
        self._title = title
        self._choices: tuple[OfferedChoice, ...] = ()
        self._lines: tuple[ChoiceLine, ...] = ()
        self._expected = 0
        self._measured: dict[int, Measures] = {}
        self._heights: dict[int, tuple[int, ...]] = {}
        """Heights of the lines by the width of the terms."""
        self._hovered = self._focused = -1
        self._stop: Cell | None = None
        self._joined: list[Cell] = []
        """Cells in the order of the Tab key: they are made anew."""
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def expect(self, lines: int) -> None:
        """Keep the place of so many lines until there are others."""
        self._expected = lines

    def shown(self) -> tuple[MatrixColumn, ...]:
        """Return the columns that are not hidden."""
        return tuple(column for column in self.columns if not column.isHidden())

    @Slot(object)
    def show_choices(self, choices: tuple[OfferedChoice, ...]) -> None:
        """Show these choices in all columns."""
        if choices == self._choices:
            return
        held = next(((column, cell.line) for column, cell in self._cells() if cell.hasFocus()), None)
        self._choices, self._lines = choices, tuple(lines_of(choices))
        self._stop = None
        self._heights.clear()
        inputs = [column.input for column in self.columns if column.input is not None]
        for cells in inputs:
            cells.hide()  # else each cell that is shown is painted for itself
            cells.show_lines(self._lines)
        self.fit()
        for cells in inputs:
            cells.show()
        if held is not None:
            self.focus_column(held[0], held[1])

    def join_heads(self, before: QWidget) -> None:
        """Put the heads behind a stop of the Tab key; the cells follow them."""
        for column in self.columns:
            QWidget.setTabOrder(before, column.heading.menu_button)
            before = column.heading.menu_button

    def fit(self) -> None:
        """Lay out again: columns were shown or hidden, or something in them needs more room."""
        self._measured.clear()
        self.updateGeometry()
        self._arrange()
        self._aim()

    def focus_column(self, column: MatrixColumn, line: int = -1) -> None:
        """Put the cursor into a column: at a line, or the nearest one that it has, else where it was last."""
        lines = sorted(self._open(column))
        if line < 0:
            line = max(self._focused, self._stop.line if self._stop is not None else 0)
        nearest = min(lines, key=lambda one: abs(one - line), default=None)
        if nearest is not None and column.input is not None:
            self._focus(column.input.cells[nearest])

    @Slot(object, int)
    def step_from_head(self, column: MatrixColumn, key: int) -> None:
        """Go from the head of a column to its first or last cell, or to the head of another."""
        lines = sorted(self._open(column))
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._beside(column, key, self._focus_head)
        elif lines and key != Qt.Key.Key_Up and column.input is not None:
            self._focus(column.input.cells[lines[-1 if key == Qt.Key.Key_End else 0]])

    def step(self, column: MatrixColumn, line: int, key: int) -> None:
        """Go from a cell to the one in the direction of a key; above the first one is the head of the column."""
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._beside(column, key, lambda other: self._focus_line(other, line))
            return
        lines = sorted(self._open(column))
        later, earlier = [one for one in lines if one > line], [one for one in lines if one < line]
        target = {
            Qt.Key.Key_Down: later[:1],
            Qt.Key.Key_Up: earlier[-1:],
            Qt.Key.Key_Home: lines[:1],
            Qt.Key.Key_End: lines[-1:],
        }[Qt.Key(key)]
        if target and column.input is not None:
            self._focus(column.input.cells[target[0]])
        elif key == Qt.Key.Key_Up:
            self._focus_head(column)

    def note_reached(self, column: MatrixColumn, line: int, has_focus: bool) -> None:
        """Note that the keyboard came to a cell or left it, or the mouse came to it."""
        cell = column.input.cells.get(line) if column.input is not None else None
        if cell is None:
            return
        if has_focus:
            self._set_stop(cell)
            self._focused = line
        elif cell.underMouse():
            self._hovered = line
        elif self._focused == line and not cell.hasFocus():
            self._focused = -1
        if has_focus or cell.underMouse():
            self._reach(line)
        else:
            QTimer.singleShot(0, self, self._note_left)
        self.update()

    def describe(self, code: str, meaning: str) -> None:
        """Have screen readers say what a term means, at each of its cells."""
        for _, cell in self._cells():
            if cell.property("code") == code:
                cell.setAccessibleDescription(meaning)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._measures(width).tops[-1] + 1

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(TERMS + COLUMN * len(self.shown()), LINE)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange):
            self._measured.clear()
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(int(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = -1
        self._note_left()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens()
        measures = self._measures(self.width())
        left = self.width() - measures.column * len(self.shown())
        painter.setPen(QColor(colours.text))
        painter.setFont(strong_font(self.font()))
        corner = QRect(PAD, 6, left - 2 * PAD, measures.head - 10)
        painter.drawText(corner, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft, self._title)
        for number, line in enumerate(self._lines):
            top, bottom = measures.tops[number], measures.tops[number + 1]
            self._paint_band(painter, number, QRect(0, top, self.width(), bottom - top))
            is_open = line.choice is None or line.choice.is_open
            painter.setPen(QColor(colours.text if is_open else colours.muted))
            painter.setFont(strong_font(self.font()) if line.choice is None else self.font())
            start = PAD + line.level * INDENT
            painter.drawText(QRect(start, top, left - start - PAD, bottom - top), int(_WRAP), line.text)
        painter.setPen(QColor(colours.border))
        painter.drawLine(0, measures.head, self.width(), measures.head)
        painter.drawLine(0, measures.tops[-1], self.width(), measures.tops[-1])

    def _paint_band(self, painter: QPainter, number: int, band: QRect) -> None:
        colours = theme.tokens()
        if number == self._focused:
            painter.fillRect(band, QColor(colours.accent_soft))
        elif number == self._hovered:
            painter.fillRect(band, QColor(colours.raised))
        elif number % 2:
            painter.fillRect(band, QColor(colours.background))

    def _measures(self, width: int) -> Measures:
        if width not in self._measured:
            self._measured[width] = self._measure(width)
        return self._measured[width]

    def _measure(self, width: int) -> Measures:
        shown = self.shown()
        built = [column for column in shown if column.is_built]
        wanted = max((column.heading.narrowest() for column in built), default=COLUMN)
        most = max(COLUMN, (width - TERMS) // max(len(shown), 1))
        column_width = min(max(wanted, COLUMN, min(WIDEST, width // 6)), most)
        head = max((column.heading.heightForWidth(column_width) for column in built), default=HEAD)
        if not self._lines:
            return Measures(column_width, head, (head, head + self._expected * LINE))
        heights = self._line_heights(width - column_width * len(shown))
        return Measures(column_width, head, tuple(accumulate(heights, initial=head)))

    def _line_heights(self, width: int) -> tuple[int, ...]:
        if width not in self._heights:
            plain, strong = self.fontMetrics(), QFontMetrics(strong_font(self.font()))
            found = []
            for line in self._lines:
                room = QRect(0, 0, max(width - line.level * INDENT - 2 * PAD, 40), 10_000)
                metrics = strong if line.choice is None else plain
                found.append(max(LINE, metrics.boundingRect(room, int(_WRAP), line.text).height() + PAD))
            self._heights[width] = tuple(found)
        return self._heights[width]

    def _arrange(self) -> None:
        """Put columns and cells in their places."""
        measures, shown = self._measures(self.width()), self.shown()
        for place, column in enumerate(reversed(shown), 1):
            column.setGeometry(self.width() - place * measures.column, 0, measures.column, measures.tops[-1])
            if not column.is_built or column.input is None:
                continue
            column.heading.setFixedHeight(measures.head)
            for number, cell in column.input.cells.items():
                top = measures.tops[number]
                cell.setGeometry(0, top - measures.head, measures.column, measures.tops[number + 1] - top)
                if cell.isHidden():
                    cell.show()

    def _hover(self, y: int) -> None:
        tops = self._measures(self.width()).tops
        line = next((number for number in range(len(self._lines)) if tops[number] <= y < tops[number + 1]), -1)
        if line != self._hovered:
            self._hovered = line
            self.update()
            if line >= 0:
                self._reach(line)

    def _reach(self, line: int) -> None:
        if self._lines[line].code:
            self.term_reached.emit(self._lines[line].text, self._lines[line].code)

    @Slot()
    def _note_left(self) -> None:
        """Go back to the term with the cursor when the mouse left, and to none when both did."""
        if self._focused >= 0:
            self._reach(self._focused)
        elif not self.underMouse():
            self.term_reached.emit("", "")

    def _cells(self) -> Iterator[tuple[MatrixColumn, Cell]]:
        for column in self.shown():
            if column.input is not None:
                yield from ((column, cell) for cell in column.input.cells.values())

    def _open(self, column: MatrixColumn) -> Iterator[int]:
        cells = column.input.cells if column.input is not None else {}
        return (line for line, cell in cells.items() if cell.isEnabled())

    def _beside(self, column: MatrixColumn, key: int, focus: Callable[[MatrixColumn], bool]) -> None:
        """Go to the next column in a direction that can take the cursor."""
        shown = self.shown()
        place = shown.index(column)
        others = shown[place + 1 :] if key == Qt.Key.Key_Right else shown[:place][::-1]
        next((other for other in others if focus(other)), None)

    def _focus_line(self, column: MatrixColumn, line: int) -> bool:
        if line not in set(self._open(column)) or column.input is None:
            return False
        self._focus(column.input.cells[line])
        return True

    def _focus_head(self, column: MatrixColumn) -> bool:
        column.heading.menu_button.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _focus(self, cell: Cell) -> None:
        cell.setFocus(Qt.FocusReason.TabFocusReason)
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(cell, 0, LINE)

    def _aim(self) -> None:
        """Let the Tab key come to one cell: the one where the cursor was last, or the first."""
        every = [cell for _, cell in self._cells()]
        if every != self._joined and every:
            self._joined = every
            for before, cell in zip((self.columns[-1].heading.menu_button, *every), every, strict=False):
                QWidget.setTabOrder(before, cell)
        cells = [cell for cell in every if cell.isEnabled()]
        stop = self._stop if self._stop in cells else next(iter(cells), None)
        for cell in cells:
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if cell is stop else Qt.FocusPolicy.ClickFocus)
        self._stop = stop

    def _set_stop(self, cell: Cell) -> None:
        if self._stop is not None and self._stop is not cell:
            self._stop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stop = cell
