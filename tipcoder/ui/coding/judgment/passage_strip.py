"""Strip below the judgment: what a selection would prove, and, unfolded, the list of all passages."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QToolButton, QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.domain.passages import Passage
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.judgment.passage_list import PassageDelegate, PassageModel
from tipcoder.ui.coding.keys import EVIDENCE_KEY
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

ROWS_SHOWN = 4


class PassageStrip(Retranslating, QFrame):
    """A line, and a list that is folded at first.

    Signals:
        passage_chosen(Passage): it is to be shown in the judgment.
    """

    passage_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passageStrip")
        self.model = PassageModel()
        self.target = ElidedLabel(self)
        self.reason = PlainLabel(self)
        self.reason.setWordWrap(True)
        for label in (self.target, self.reason):
            theme.set_role(label, "muted")
        self.button = QToolButton(self)
        self.button.setObjectName("quietButton")
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(14, 14))
        self.list = QListView(self)
        self.list.setObjectName("passageList")
        self.list.setModel(self.model)
        self.list.setItemDelegate(PassageDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        line = QHBoxLayout()
        line.setContentsMargins(16, 4, 8, 4)
        line.setSpacing(8)
        line.addWidget(self.target, 1)
        line.addWidget(self.reason, 1)
        line.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self.list)
        self.button.toggled.connect(self._show_list)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self._show_list(False)
        self.show_target("", can_mark=False)
        self.retranslate()

    def show_passages(self, work: CodingWork | None, passages: Mapping[Passage, tuple[Ref, ...]]) -> None:
        """List the passages of the judgment shown."""
        seen = self.list.verticalScrollBar().value()
        self.model.show_passages(work, passages)
        self.list.verticalScrollBar().setValue(seen)
        self.retranslate()
        self._fit()

    def show_target(self, words: str, *, can_mark: bool) -> None:
        """Show what a selection would prove, or say why it can prove nothing: such a sentence is never cut."""
        self.target.setText(words if can_mark else "")
        self.target.setToolTip(plain_tip(f"{words} ({EVIDENCE_KEY})" if can_mark else ""))
        self.reason.setText("" if can_mark else words)
        self.target.setVisible(can_mark)
        self.reason.setVisible(not can_mark)

    def is_open(self) -> bool:
        """Return whether the list is shown."""
        return self.button.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the list."""
        self.button.setChecked(is_open)

    def retranslate(self) -> None:
        count = self.model.rowCount()
        self.button.setText(self.tr("%n passages", "", count))
        self.button.setAccessibleName(self.button.text())
        self.button.setToolTip(self.tr("All passages of this judgment, in the order of its text"))
        self.button.setEnabled(count > 0)
        self.list.setAccessibleName(self.tr("Passages in this judgment"))
        self.list.setVisible(self.button.isChecked() and count > 0)
        icons.set_icon(self.button, "chevron-down" if self.button.isChecked() else "chevron-right", "muted")

    def _show_list(self, _is_open: bool) -> None:
        self.retranslate()
        self._fit()

    def _fit(self) -> None:
        row = 2 * self.fontMetrics().lineSpacing() + 12
        self.list.setFixedHeight(row * max(1, min(self.model.rowCount(), ROWS_SHOWN)) + 8)

    def _choose(self, index: QModelIndex) -> None:
        self.passage_chosen.emit(self.model.passage(index.row()))
