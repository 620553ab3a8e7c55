"""One page of the form as it is built, in view or kept for when one comes back to it."""

from collections.abc import Collection
from typing import Self

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipcoder.domain.answers import AnswerState, Ref
from tipcoder.domain.retired import RetiredAnswer
from tipcoder.framework.form.form import Item, Question, Roster, Section
from tipcoder.framework.form.matrix import matrix_columns
from tipcoder.languages import ui_language
from tipcoder.services.retired import retired_answers
from tipcoder.ui import theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form.block import FormBlock, FormBlocks
from tipcoder.ui.coding.form.delivered import DeliveredFrame
from tipcoder.ui.coding.form.items_block import ItemsBlock, MoreButton, SectionBlock
from tipcoder.ui.coding.form.matrix.block import MatrixBlock
from tipcoder.ui.coding.form.question.frame import QuestionFrame
from tipcoder.ui.coding.form.roster_block import RosterBlock
from tipcoder.ui.coding.form.row_card import RowCard
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.structure import RETIRED, FormPage
from tipcoder.ui.text.status_words import state_name
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable


class RetiredBlock(Retranslating, QWidget):
    """Table of answers to questions of earlier versions of the framework: read and copied, never changed."""

    def __init__(self, work: CodingWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._intro = PlainLabel(self)
        self._intro.setWordWrap(True)
        theme.set_role(self._intro, "muted")
        self.table = WrappedTable(4, (0, 1, 2), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 0, 12)
        layout.setSpacing(12)
        layout.addWidget(self._intro)
        layout.addWidget(self.table)
        self.setFocusProxy(self.table)
        work.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        self._intro.setText(
            self.tr(
                "These answers were given to an earlier version of the framework, and this one has no place for them. "
                "They are kept as they were, and go into the workbook as retired."
            )
        )
        headers = (self.tr("Question"), self.tr("Answer"), self.tr("Where it was"), self.tr("Version"))
        retired = retired_answers(self._work.coding, ui_language.current())
        self.table.show_rows(headers, [self._row(one) for one in retired])
        self.table.setAccessibleName(self.tr("Retired answers"))

    def _row(self, retired: RetiredAnswer) -> tuple[TableCell, ...]:
        state = retired.answer.state
        words = retired.words if state is AnswerState.ANSWERED else state_name(state)
        where = " \u203a ".join(f"{roster} {number}" for roster, number in retired.rows) or self.tr("The case itself")
        return TableCell(retired.question), TableCell(words), TableCell(where), TableCell(retired.version)


MAX_WIDTH = 760
"""Pixels beyond which lines of a form are hard to read."""


class BuiltPage:
    """Content of a page with the register of its blocks, and what changed since it was last in view."""

    def __init__(self, blocks: FormBlocks, content: QWidget) -> None:
        self.blocks = blocks
        self.content = content
        self._refs: set[Ref] = set()
        self._rosters: set[Ref] = set()
        self._is_evidence_new = False

    @classmethod
    def of(cls, state: FormState, page: FormPage, parent: QWidget) -> Self:
        """Build a page of a coding, hidden; its questions wait to be built."""
        blocks = FormBlocks(state, _make_block)
        content = _content(blocks, page, parent)
        content.hide()
        return cls(blocks, content)

    def frames(self) -> list[QuestionFrame]:
        """Return the questions of the page, those that wait to be built too."""
        return [block for block in self.blocks.by_ref.values() if isinstance(block, QuestionFrame)]

    def refresh(self, refs: Collection[Ref], rosters: Collection[Ref]) -> None:
        """Update the blocks of what changed, and no others."""
        registered = self.blocks.by_ref
        for ref in rosters:
            block = registered.get(ref)
            if isinstance(block, RosterBlock):
                block.sync_rows()
        touched = [block for ref in refs if (block := registered.get(ref)) is not None]
        for block in touched:
            block.refresh()
        self._refresh_holders((*touched, *(registered[ref] for ref in rosters if ref in registered)))
        self._refresh_cards((*refs, *rosters))

    def refresh_fold(self, fold: str) -> list[Ref]:
        """Show or hide what is in a fold. Returns what is seen now and was not before."""
        work = self.blocks.state.work
        touched = [block for ref, block in self.blocks.by_ref.items() if work.structure.fold(work.live, ref) == fold]
        before = [block for block in touched if not block.isHidden()]
        for block in touched:
            block.refresh()
        self._refresh_holders(touched)
        return [block.ref for block in touched if not block.isHidden() and block not in before]

    def more_buttons(self) -> list[MoreButton]:
        """Return the buttons that are there to show more questions, in the order of the page."""
        return [button for button in self.content.findChildren(MoreButton) if button.isVisibleTo(self.content)]

    def _refresh_holders(self, touched: Collection[FormBlock]) -> None:
        for holder in {block.holder() for block in touched}:
            if isinstance(holder, ItemsBlock):
                holder.refresh()

    def refresh_remarks(self, refs: Collection[Ref]) -> None:
        """Show the present remarks on answers and rows."""
        touched = [self.blocks.by_ref[ref] for ref in refs if ref in self.blocks.by_ref]
        for block in touched:
            block.refresh_remarks()
        self._refresh_holders(touched)

    def refresh_identifiers(self, refs: Collection[Ref]) -> None:
        """Show the present findings in answers."""
        for ref in refs:
            frame = self.blocks.by_ref.get(ref)
            if isinstance(frame, QuestionFrame):
                frame.refresh_identifiers()

    def refresh_evidence(self) -> None:
        """Show the present evidence for all answers of the page."""
        for frame in self.frames():
            if frame.evidence is not None:
                frame.refresh_evidence()

    def note(self, refs: Collection[Ref] = (), rosters: Collection[Ref] = (), *, is_evidence_new: bool = False) -> None:
        """Remember what changed while the page is out of view."""
        self._refs.update(refs)
        self._rosters.update(rosters)
        self._is_evidence_new |= is_evidence_new

    def catch_up(self) -> None:
        """Update what changed while the page was out of view."""
        self.refresh(self._refs, self._rosters)
        self.refresh_remarks(self._refs)
        self.refresh_identifiers(self._refs)
        if self._is_evidence_new:
            self.refresh_evidence()
        self._refs, self._rosters, self._is_evidence_new = set(), set(), False

    def delete(self, *, at_once: bool = False) -> None:
        """Delete all widgets of the page, when what is done now has been painted or `at_once`."""
        self.blocks.discard(self.content)
        if at_once:
            self.content.deleteLater()
            QCoreApplication.sendPostedEvents(self.content, QEvent.Type.DeferredDelete)

    def _refresh_cards(self, refs: Collection[Ref]) -> None:
        work = self.blocks.state.work
        rows = {ref.row for ref in refs if work.live.has(ref)}
        for holding in {held.id for row in rows for held in work.structure.row_chain(work.live, row)}:
            card = self.blocks.by_ref.get(Ref(holding, ""))
            if isinstance(card, RowCard):
                card.refresh()


def _content(blocks: FormBlocks, page: FormPage, parent: QWidget) -> QWidget:
    work = blocks.state.work
    if page is RETIRED:
        return RetiredBlock(work, parent)
    root = work.live.root
    node = page.node
    if isinstance(node, Roster):
        content: QWidget = RosterBlock(blocks, Ref(root, node.key), node, parent, is_page=True)
    else:
        is_matrix = node is not None and bool(matrix_columns(node))
        items = page.items if node is None or is_matrix else node.children
        content = ItemsBlock(blocks, root, items, parent, holder=page.key)
    content.setMaximumWidth(MAX_WIDTH)
    return content


def _make_block(blocks: FormBlocks, row: str, item: Item, parent: QWidget) -> FormBlock:
    ref = Ref(row, item.key)
    if isinstance(item, Question):
        frame = DeliveredFrame if blocks.state.work.is_read_only else QuestionFrame
        return frame(blocks, ref, item, parent)
    if isinstance(item, Section) and matrix_columns(item) and not blocks.state.work.is_read_only:
        return MatrixBlock(blocks, ref, item, parent)
    if isinstance(item, Section):
        return SectionBlock(blocks, ref, item, parent)
    return RosterBlock(blocks, ref, item, parent)
