"""List model of the passages of one judgment in the order of its text, and its delegate."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tipcoder.domain.answers import Ref
from tipcoder.domain.passages import Passage
from tipcoder.ui import theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.judgment.marks import stripe

PROVES_ROLE = Qt.ItemDataRole.UserRole
HUE_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


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
