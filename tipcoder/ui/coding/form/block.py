"""What stands in the form below one another: questions, sections, rosters."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.framework.engine import editing
from tipcoder.framework.form.form import Item, Question, Section
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form.form_state import FormState
from tipcoder.ui.coding.form.hidden_bar import HiddenBar


class Block(QWidget):
    """One node in one row. It is known to the form by its ref as long as it exists."""

    def __init__(self, state: FormState, ref: Ref, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = state
        self.work = state.work
        self.ref = ref
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._bar: HiddenBar | None = None
        self._bar_refs: frozenset[Ref] = frozenset()
        state.blocks[ref] = self

    def refresh(self) -> None:
        """Show what the coding says now."""
        raise NotImplementedError

    def kept(self) -> frozenset[Ref]:
        """Return the answers in here that are hidden and kept, if the node itself is hidden."""
        if not self.work.kept or self.work.live.is_relevant(self.ref):
            return frozenset()
        return kept_below(self.work, self.ref)

    def show_bar(self, refs: frozenset[Ref]) -> None:
        """Show a bar above that says that these answers are hidden and kept; none for no answers."""
        self._bar_refs = refs
        if refs and self._bar is None:
            self._bar = HiddenBar(self)
            self._bar.take_back_asked.connect(self._take_back)
            self.column.insertWidget(0, self._bar)
        if self._bar is not None:
            self._bar.setVisible(bool(refs))
            self._bar.say(len(refs), is_cause=False)

    def forget(self) -> None:
        """Leave the form's register: the widget is about to go."""
        if self.state.blocks.get(self.ref) is self:
            del self.state.blocks[self.ref]

    def _take_back(self) -> None:
        self.work.apply(editing.clear_hidden(self.work.live, self._bar_refs))


def kept_below(work: CodingWork, ref: Ref) -> frozenset[Ref]:
    """Return the kept answers at and below a node; `Ref(row, "")` is a row."""
    if not work.kept:
        return frozenset()
    items = (work.live.node(ref),) if ref.key else work.live.form.level(work.live.row(ref.row).roster)
    return frozenset(_kept_in(work, ref.row, items))


def _kept_in(work: CodingWork, row: str, items: tuple[Item, ...]) -> Iterator[Ref]:
    for item in items:
        if isinstance(item, Question):
            if Ref(row, item.key) in work.kept:
                yield Ref(row, item.key)
        elif isinstance(item, Section):
            yield from _kept_in(work, row, item.children)
        else:
            for entry in work.live.rows(row, item.key):
                yield from _kept_in(work, entry.id, item.children)


def forget_under(widget: QWidget) -> None:
    """Take all that stands in a widget out of the form's register, before the widget goes."""
    for block in widget.findChildren(Block):
        block.forget()
