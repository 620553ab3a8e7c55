"""Blocks of one row in a column, and a section within a page."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.framework.form.form import Item, Section
from tipcoder.ui import theme
from tipcoder.ui.coding.form.block import FormBlock, FormBlocks
from tipcoder.ui.widgets.plain_label import PlainLabel


class ItemsBlock(QWidget):
    """Blocks of the children of a section or row, in the order of the framework."""

    def __init__(self, blocks: FormBlocks, row: str, items: tuple[Item, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._state = blocks.state
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._blocks: list[FormBlock] = []
        for item in items:
            # Registered one by one: a draft that became an answer is saved, and shown, while the others are made.
            self._blocks.append(blocks.make(row, item, self))
            layout.addWidget(self._blocks[-1])
        self.refresh_bars()

    def refresh_bars(self) -> None:
        """Put a bar above each run of questions that another answer hides, unless that answer's own bar says it."""
        run_start: FormBlock | None = None
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

    def _close_run(self, start: FormBlock | None, run: frozenset[Ref]) -> None:
        if start is not None:
            start.show_bar(frozenset() if run <= self._state.caused else run)


class SectionBlock(FormBlock):
    """A section inside a page: its heading, hint and children."""

    def __init__(self, blocks: FormBlocks, ref: Ref, section: Section, parent: QWidget) -> None:
        super().__init__(blocks, ref, parent)
        self._section = section
        self._title = PlainLabel(self)
        self._title.setObjectName("sectionTitle")
        self._title.setIndent(0)
        self._title.setWordWrap(True)
        self.column.addWidget(self._title)
        hint = self.work.text(section.hint, ref)
        if hint:
            label = PlainLabel(self, hint)
            label.setWordWrap(True)
            label.setContentsMargins(12, 0, 0, 0)
            theme.set_role(label, "muted")
            self.column.addWidget(label)
        self.items = ItemsBlock(blocks, ref.row, section.children, self)
        self.column.addWidget(self.items)
        self.refresh()

    @property
    def holds_blocks(self) -> bool:
        return True

    def refresh(self) -> None:
        is_relevant = self.work.live.is_relevant(self.ref)
        self._title.setText(self.work.text(self._section.label, self.ref) or self._section.name)
        self._title.setEnabled(is_relevant)
        self.setVisible(is_relevant or bool(self.kept()))
