"""A matrix of the form: questions that share a list, as columns beside its terms."""

from functools import partial

from PySide6.QtWidgets import QWidget

from tipcoder.domain.answers import Ref
from tipcoder.framework.form.form import Section
from tipcoder.framework.form.matrix import column_heads, matrix_columns
from tipcoder.ui import theme
from tipcoder.ui.coding.form.block import FormBlock, FormBlocks
from tipcoder.ui.coding.form.focus_order import stop_before
from tipcoder.ui.coding.form.matrix.column import ColumnFoot, MatrixColumn
from tipcoder.ui.coding.form.matrix.grid import MatrixGrid
from tipcoder.ui.widgets.plain_label import PlainLabel

INDENT = 12


class MatrixBlock(FormBlock):
    """Section as a matrix. Its columns are the blocks of its questions, and are built all at once."""

    def __init__(self, blocks: FormBlocks, ref: Ref, section: Section, parent: QWidget) -> None:
        super().__init__(blocks, ref, parent)
        self.column.setContentsMargins(INDENT, 10, 0, 10)
        if hint := self.work.text(section.hint, ref):
            label = PlainLabel(self, hint)
            label.setWordWrap(True)
            theme.set_role(label, "muted")
            self.column.addWidget(label)
        self.grid = MatrixGrid(self.work.text(section.label, ref), self)
        self.grid.setAccessibleName(self.work.text(section.label, ref))
        self.column.addWidget(self.grid)
        self._make_columns(section)
        self.refresh()

    @property
    def holds_blocks(self) -> bool:
        return True

    def kept(self) -> frozenset[Ref]:
        return frozenset[Ref]().union(*(column.kept() for column in self.grid.columns))

    def refresh(self) -> None:
        self.setVisible(bool(self.grid.shown()))

    def _make_columns(self, section: Section) -> None:
        questions = matrix_columns(section)
        refs = [Ref(self.ref.row, question.key) for question in questions]
        labels = [self.work.text(one.label, ref) or one.name for one, ref in zip(questions, refs, strict=True)]
        heads = column_heads(labels)
        self.grid.expect(len(self.work.live.choices(refs[0])))
        columns = [
            MatrixColumn(self.blocks, ref, question, head, self.grid)
            for ref, question, head in zip(refs, questions, heads, strict=True)
        ]
        for column in columns:
            column.others = tuple(ref for ref in refs if ref != column.ref)
            column.build_asked.connect(self._build)
            column.changed.connect(self._fit)
            column.focus_asked.connect(partial(self.grid.focus_column, column))
            column.stepped.connect(self.grid.step_from_head)
        self.grid.columns = tuple(columns)
        self.grid.term_reached.connect(self._tell)

    def _build(self) -> None:
        before = stop_before(self.grid.columns[0])
        for column in self.grid.columns:
            foot = ColumnFoot(column.head, self)
            self.column.addWidget(foot)
            column.build_column(foot)
            if column.input is not None:
                column.input.choices_changed.connect(self.grid.show_choices)
                column.input.moved.connect(partial(self.grid.step, column))
                column.input.reached.connect(partial(self.grid.note_reached, column))
        self.grid.join_heads(before)
        self.grid.show_choices(self.grid.columns[0].offered())
        self._fit()

    def _fit(self) -> None:
        """Show the columns that are to be seen, and what each may take from the one before it."""
        before = None
        for column in self.grid.shown():
            column.show_before(before)
            before = column
        self.grid.fit()
        self.refresh()

    def _tell(self, term: str, code: str) -> None:
        """Say what a term means; screen readers say it with its cells."""
        found = next((column.input for column in self.grid.columns if column.input is not None), None)
        meaning = found.meaning_of(code) if found is not None and code else ""
        if meaning:
            self.grid.describe(code, meaning)
        self.state.meaning_reached.emit(term, meaning)
