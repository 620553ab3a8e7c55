"""Base class of the form's blocks (questions, sections, rosters, rows) and the register of those on the page."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.framework.engine import editing
from tipcoder.framework.form.form import Item
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.height_column import HeightColumn
from tipcoder.ui.widgets.plain_label import PlainLabel

DELETE_AFTER_MS = 250

BlockMaker = Callable[["FormBlocks", str, Item, QWidget], "FormBlock"]
"""Makes the block of an item in a row (its id), with this parent."""


class FormBlocks:
    """Register of the blocks of one page, by node or row (`Ref(row, "")`).

    Blocks that hold others make them by `make`: they do not know the classes of what they hold.
    """

    def __init__(self, state: FormState, maker: BlockMaker) -> None:
        self.state = state
        self.by_ref: dict[Ref, FormBlock] = {}
        self.waiting: dict[FormBlock, None] = {}
        """Blocks that are shown and whose parts are not all made yet, in the order in which they came."""
        self._maker = maker

    def make(self, row: str, item: Item, parent: QWidget) -> "FormBlock":
        """Return a new block for an item of the framework in a row."""
        return self._maker(self, row, item, parent)

    def find(self, ref: Ref) -> "FormBlock | None":
        """Return the block of a node or row, made now if that was left for later; None if it is not on the page."""
        if ref not in self.by_ref and not ref.key:
            for block in tuple(self.waiting):
                block.make_row(ref.row)
        return self.by_ref.get(ref)

    def discard(self, widget: QWidget) -> None:
        """Remove a widget with its blocks; it is deleted when what is done now has been painted."""
        for block in (widget, *widget.findChildren(FormBlock)):
            if isinstance(block, FormBlock):
                block.unregister()
        widget.hide()
        QTimer.singleShot(DELETE_AFTER_MS, widget, widget.deleteLater)


class FormBlock(QFrame):
    """Widget of one node in one row, or of a row. It is registered by its ref as long as it exists."""

    def __init__(self, blocks: FormBlocks, ref: Ref, parent: QWidget) -> None:
        super().__init__(parent)
        self.blocks = blocks
        self.state = blocks.state
        self.work = blocks.state.work
        self.ref = ref
        self.column = HeightColumn(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._bar: HiddenBar | None = None
        self.bar_refs: frozenset[Ref] = frozenset()
        """Hidden and kept answers that the bar at the top is about."""
        blocks.by_ref[ref] = self

    @property
    def holds_blocks(self) -> bool:
        """Return whether other blocks are in this one."""
        return False

    def holder(self) -> QWidget | None:
        """Return what the block is one item of."""
        return self.parentWidget()

    def takes_cursor(self) -> bool:
        """Return whether the cursor can be put into the block itself."""
        return False

    def entry(self) -> "FormBlock":
        """Return the block that takes the cursor of one who goes to this one."""
        return self

    def refresh(self) -> None:
        """Show the present state of the coding."""
        raise NotImplementedError

    def refresh_remarks(self) -> None:
        """Show the number of remarks. Blocks without remarks have nothing to do."""

    def build(self) -> None:
        """Make the parts of the block, unless it has them: most blocks do from the beginning."""

    def make_row(self, row: str) -> None:
        """Make the block of a row in this one, if that was left for later."""

    def build_on(self) -> None:
        """Build the block, or make some of what it still keeps the place of."""

    def kept_place(self) -> QWidget:
        """Return what keeps the place of parts that are not made yet."""
        return self

    def kept(self) -> frozenset[Ref]:
        """Return the answers in here that are hidden and kept, if the node itself is hidden."""
        if not self.work.kept or self.work.live.is_relevant(self.ref):
            return frozenset()
        return self.work.kept_below(self.ref)

    def show_bar(self, refs: frozenset[Ref]) -> None:
        """Show a bar at the top that says that these answers are hidden and kept; no bar for no answers."""
        self.bar_refs = refs
        if refs and self._bar is None:
            self._bar = HiddenBar(self)
            self._bar.take_back_asked.connect(self._delete_hidden)
            self.column.insertWidget(0, self._bar)
        if self._bar is not None:
            self._bar.setVisible(bool(refs))
            self._bar.show_count(len(refs), is_cause=False)

    def unregister(self) -> None:
        """Leave the register: the widget is about to be deleted."""
        self.blocks.waiting.pop(self, None)
        if self.blocks.by_ref.get(self.ref) is self:
            del self.blocks.by_ref[self.ref]

    def _delete_hidden(self) -> None:
        self.work.apply(editing.clear_hidden(self.work.live, self.bar_refs))


class HiddenBar(QFrame):
    """Bar that says how many answers another answer hides, kept until the coder deletes them.

    Signals:
        take_back_asked: the hidden answers are to be deleted.
        undo_asked: the answer that hid them is to be taken back.
    """

    take_back_asked = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "warning")
        picture = PlainLabel(self)
        picture.setPixmap(icons.pixmap("eye-off", 16, "warning"))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = PlainLabel(self)
        self._text.setWordWrap(True)
        self.take_back = QPushButton(self)
        self.undo = QPushButton(self)
        buttons = QWidget(self)
        buttons.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = FlowLayout(buttons)
        for button in (self.take_back, self.undo):
            theme.set_role(button, "quiet")
            row.addWidget(button)
        column = HeightColumn()
        column.setSpacing(4)
        column.addWidget(self._text)
        column.addWidget(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)
        self.take_back.clicked.connect(self.take_back_asked)
        self.undo.clicked.connect(self.undo_asked)

    def show_count(self, count: int, *, is_cause: bool) -> None:
        """Show how many answers are hidden: by the question above the bar (`is_cause`), or by another one."""
        if is_cause:
            text = QCoreApplication.translate(
                "HiddenBar",
                "This answer hides %n answer(s). They are kept, and come back if the answer comes back.",
                "",
                count,
            )
        else:
            text = QCoreApplication.translate(
                "HiddenBar",
                "Another answer hides %n answer(s) here. They are kept, and come back if that answer comes back.",
                "",
                count,
            )
        self._text.setText(text)
        self.take_back.setText(QCoreApplication.translate("HiddenBar", "Delete the hidden answers"))
        self.undo.setText(QCoreApplication.translate("HiddenBar", "Undo"))
        self.undo.setVisible(is_cause)
        self.setAccessibleName(text)
