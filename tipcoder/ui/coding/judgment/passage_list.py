"""List of the passages of a judgment in the order of its text: its model, and the strip below the judgment."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.answers import Ref
from tipcoder.domain.passages import Passage
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.judgment.marks import stripe
from tipcoder.ui.coding.keys import EVIDENCE_KEY
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

PROVES_ROLE = Qt.ItemDataRole.UserRole
HUE_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex

ROWS_SHOWN = 4


def tip_of(*lines: str) -> str:
    """Return a tool tip whose long lines are broken, and that shows every character as it is; "" for no line."""
    return f"<p>{'<br>'.join(map(escape, lines))}</p>" if any(lines) else ""


def in_one_line(passage: Passage) -> str:
    """Return the words of a passage without line and page breaks."""
    return " ".join(passage.exact.split())


def page_words(passage: Passage) -> str:
    """Return the page of a passage in words."""
    return QCoreApplication.translate("Passages", "page {number}").format(number=passage.page)


def section_number(work: CodingWork, ref: Ref) -> int:
    """Return the number, from 0, of the page of a question: it gives passages their colour."""
    return work.structure.number_of[work.structure.page_of(work.live, ref).key]


class PassageModel(QAbstractListModel):
    """List model with a row for each passage: quotation, page, and the questions that it proves."""

    def __init__(self) -> None:
        super().__init__()
        self._work: CodingWork | None = None
        self._passages: tuple[tuple[Passage, tuple[Ref, ...]], ...] = ()

    def show_passages(self, work: CodingWork | None, passages: Mapping[Passage, tuple[Ref, ...]]) -> None:
        """Replace the passages."""
        self.beginResetModel()
        self._work, self._passages = work, tuple(passages.items())
        self.endResetModel()

    def passage(self, row: int) -> Passage:
        """Return the passage of a row."""
        return self._passages[row][0]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._passages)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._work is None:
            return None
        passage, refs = self._passages[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return in_one_line(passage)
            case _ if role == HUE_ROLE:
                return section_number(self._work, refs[0])
            case _ if role == PROVES_ROLE:
                return f"{page_words(passage)}  ·  " + "; ".join(map(self._work.question_in_words, refs))
            case Qt.ItemDataRole.ToolTipRole:
                return tip_of(in_one_line(passage), "", *map(self._work.question_in_words, refs))
            case Qt.ItemDataRole.AccessibleTextRole:
                proved = "; ".join(map(self._work.question_in_words, refs))
                return f"{in_one_line(passage)}. {page_words(passage)}. {proved}"
        return None


class PassageDelegate(QStyledItemDelegate):
    """Delegate that draws a passage in two lines: its words, and, muted, the questions that it proves."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(120, 2 * option.fontMetrics.lineSpacing() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        style = option.widget.style() if option.widget is not None else QApplication.style()
        self.initStyleOption(option, index)
        option.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        colours = theme.tokens()
        rect: QRect = option.rect
        painter.fillRect(QRect(rect.left() + 16, rect.top() + 6, 4, rect.height() - 12), stripe(index.data(HUE_ROLE)))
        line = QRect(rect.left() + 28, rect.top() + 5, rect.width() - 40, option.fontMetrics.lineSpacing())
        for text, colour in ((index.data(), colours.text), (index.data(PROVES_ROLE), colours.muted)):
            shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.Text, QColor(colour))
            flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            style.drawItemText(painter, line, flags, palette, True, shown, QPalette.ColorRole.Text)
            line.translate(0, option.fontMetrics.lineSpacing() + 1)


class PassageStrip(Retranslating, QFrame):
    """Strip below the judgment: what a selection would prove, and, unfolded, the list of all passages.

    A line, and a list that is folded at first.

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
