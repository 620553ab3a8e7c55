"""The questions, sections and rosters of one row, one below the other."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.framework.form.form import Item, Question, Section
from tipcoder.ui import theme
from tipcoder.ui.coding.form.block import Block
from tipcoder.ui.coding.form.delivered_frame import DeliveredFrame
from tipcoder.ui.coding.form.form_state import FormState
from tipcoder.ui.coding.form.question_frame import QuestionFrame


class ItemsBlock(QWidget):
    """Children of a section or of a row, in the order of the framework."""

    def __init__(self, state: FormState, row: str, items: tuple[Item, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._blocks: list[Block] = []
        for item in items:
            # One by one: a draft that has become an answer meanwhile is saved, and shown, while the others are made.
            self._blocks.append(make_block(state, row, item, self))
            layout.addWidget(self._blocks[-1])
        self.refresh_bars()

    def refresh_bars(self) -> None:
        """Put a bar above each run of questions that another answer hides, unless that answer's own bar says it."""
        run_start: Block | None = None
        run: frozenset[Ref] = frozenset()
        for block in self._blocks:
            kept = block.kept()
            if not kept:
                self._close_run(run_start, run)
                run_start, run = None, frozenset()
                block.show_bar(frozenset())
                continue
            if run_start is None:
                run_start = block
            else:
                block.show_bar(frozenset())
            run |= kept
        self._close_run(run_start, run)

    def _close_run(self, start: Block | None, run: frozenset[Ref]) -> None:
        if start is not None:
            start.show_bar(frozenset() if run <= self._state.caused else run)


class SectionBlock(Block):
    """A section inside a page: a heading and what stands in it."""

    def __init__(self, state: FormState, ref: Ref, section: Section, parent: QWidget) -> None:
        super().__init__(state, ref, parent)
        self._section = section
        self._title = QLabel(self)
        self._title.setObjectName("sectionTitle")
        self._title.setIndent(0)
        self._title.setWordWrap(True)
        self.column.addWidget(self._title)
        hint = self.work.text(section.hint, ref)
        if hint:
            said = QLabel(hint, self)
            said.setWordWrap(True)
            said.setContentsMargins(12, 0, 0, 0)
            theme.set_role(said, "muted")
            self.column.addWidget(said)
        self.items = ItemsBlock(state, ref.row, section.children, self)
        self.column.addWidget(self.items)
        self.refresh()

    def refresh(self) -> None:
        is_relevant = self.work.live.is_relevant(self.ref)
        self._title.setText(self.work.text(self._section.label, self.ref) or self._section.name)
        self._title.setEnabled(is_relevant)
        self.setVisible(is_relevant or bool(self.kept()))


def make_block(state: FormState, row: str, item: Item, parent: QWidget) -> Block:
    """Return the widget of a node in a row."""
    ref = Ref(row, item.key)
    if isinstance(item, Question):
        frame = DeliveredFrame if state.work.is_delivered else QuestionFrame
        return frame(state, ref, item, parent)
    if isinstance(item, Section):
        return SectionBlock(state, ref, item, parent)
    from tipcoder.ui.coding.form.roster_block import RosterBlock

    return RosterBlock(state, ref, item, parent)
