"""Blocks of one row in a column, the button that shows more of them, and a section within a page."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.framework.form.form import Item, Section
from tipcoder.ui import theme
from tipcoder.ui.coding.form.block import FormBlock, FormBlocks
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.keys import MORE_KEY
from tipcoder.ui.coding.structure import fold_name
from tipcoder.ui.icons import icon
from tipcoder.ui.widgets.height_column import HeightColumn
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip


class ItemsBlock(QWidget):
    """Blocks of the children of a section or row, in the order of the framework.

    `holder` is the key of the section, or page of questions, that they are in; "" for a row.
    """

    def __init__(
        self, blocks: FormBlocks, row: str, items: tuple[Item, ...], parent: QWidget, *, holder: str = ""
    ) -> None:
        super().__init__(parent)
        self._state = blocks.state
        work = blocks.state.work
        fold = fold_name(work.live.row(row).roster, holder)
        layout = HeightColumn(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._blocks: list[FormBlock] = []
        for item in items:
            # Registered one by one: a draft that became an answer is saved, and shown, while the others are made.
            self._blocks.append(blocks.make(row, item, self))
            layout.addWidget(self._blocks[-1])
        self.more = MoreButton(self._state, row, fold, self) if work.structure.in_fold(fold) else None
        if self.more is not None:
            layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    def refresh(self) -> None:
        """Show the present bars above hidden answers, and what there is on demand."""
        self._refresh_bars()
        if self.more is not None:
            self.more.refresh()

    def _refresh_bars(self) -> None:
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


class MoreButton(QPushButton):
    """Shows the questions that a section has on demand, and says how many there are."""

    def __init__(self, state: FormState, row: str, fold: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.fold = fold
        self.row = row
        self._state = state
        theme.set_role(self, "quiet")
        self.clicked.connect(self._toggle)

    def refresh(self) -> None:
        """Say how many questions are folded, and how many have an answer and are shown for it."""
        state, live = self._state, self._state.work.live
        refs = (Ref(self.row, key) for key in state.work.structure.in_fold(self.fold))
        asked = [ref for ref in refs if live.is_relevant(ref)]
        answered = [ref for ref in asked if live.answer(ref) is not None]
        folded = [ref for ref in asked if state.is_folded(ref)]
        is_open = self.fold in state.unfolded
        if is_open:
            text = QCoreApplication.translate("MoreButton", "Fewer questions")
        elif answered:
            text = QCoreApplication.translate("MoreButton", "More questions ({count}); with an answer: {answered}")
        else:
            text = QCoreApplication.translate("MoreButton", "More questions ({count})")
        self.setText(text.format(count=len(folded), answered=len(answered)))
        self.setIcon(icon("chevron-down" if is_open else "chevron-right", "accent"))
        self.setToolTip(plain_tip(f"{self.text()} ({MORE_KEY})"))
        self.setVisible(len(answered) < len(asked) if is_open else bool(folded))

    def _toggle(self) -> None:
        self._state.fold_toggled.emit(self.fold, self.row)


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
        self.items = ItemsBlock(blocks, ref.row, section.children, self, holder=section.key)
        self.column.addWidget(self.items)
        self.refresh()

    @property
    def holds_blocks(self) -> bool:
        return True

    def entry(self) -> FormBlock:
        """Return the first question, or roster, in the section."""
        return next((block for block in self.findChildren(FormBlock) if block.takes_cursor()), self)

    def refresh(self) -> None:
        is_relevant = self.work.live.is_relevant(self.ref)
        self._title.setText(self.work.text(self._section.label, self.ref) or self._section.name)
        self._title.setEnabled(is_relevant)
        self.setVisible(is_relevant or bool(self.kept()))
