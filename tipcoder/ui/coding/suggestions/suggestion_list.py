"""List of suggested places: page, matching terms, and the words with matches marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tipcoder.analysis.suggestions import Suggestion
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.judgment.passage_list import tip_of
from tipcoder.ui.coding.keys import EVIDENCE_KEY
from tipcoder.ui.text.excerpt import Places, excerpt
from tipcoder.ui.widgets.marked_words import draw_marked

PLACE_ROLE = Qt.ItemDataRole.UserRole
MARKS_ROLE = Qt.ItemDataRole.UserRole + 1
PROOF_ROLE = Qt.ItemDataRole.UserRole + 2
LINES = 2
"""Lines of a place's words."""
TERMS = 4
"""Number of terms that are named for a place."""
MARGIN, GAP = 16, 6
ICON = 16
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SuggestedPlace:
    """A suggested place: page, words on one line, matches in them, and whether it is evidence already.

    `choice` is the code and label of the term that it points to most and that is not chosen yet, ("", "") for none.
    """

    suggestion: Suggestion
    page: int
    words: str
    marks: Places
    is_proof: bool
    choice: tuple[str, str] = ("", "")


def suggested_place(
    suggestion: Suggestion, text: str, page: int, *, is_proof: bool, choice: tuple[str, str] = ("", "")
) -> SuggestedPlace:
    """Return a place of a judgment's whole text for display."""
    start, end = suggestion.start, suggestion.end
    words, marks = excerpt(text[start:end], [(first - start, last - start) for first, last in suggestion.places])
    return SuggestedPlace(suggestion, page, words, marks, is_proof, choice)


class SuggestionModel(QAbstractListModel):
    """List model with a row for each place, the likeliest first."""

    def __init__(self) -> None:
        super().__init__()
        self._places: tuple[SuggestedPlace, ...] = ()

    def show_places(self, places: Sequence[SuggestedPlace]) -> None:
        """Replace the places."""
        self.beginResetModel()
        self._places = tuple(places)
        self.endResetModel()

    def places(self) -> tuple[SuggestedPlace, ...]:
        """Return the places shown."""
        return self._places

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = self._places[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return place.words
            case _ if role == PLACE_ROLE:
                return self._where(place)
            case _ if role == MARKS_ROLE:
                return place.marks
            case _ if role == PROOF_ROLE:
                return place.is_proof
            case Qt.ItemDataRole.ToolTipRole:
                return tip_of(self._where(place))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{place.words}. {self._where(place)}"
        return None

    def _where(self, place: SuggestedPlace) -> str:
        page = QCoreApplication.translate("Passages", "page {number}").format(number=place.page)
        own = self.tr("words of the question")
        terms = [term or own for term in place.suggestion.terms][:TERMS]
        proof = [self.tr("evidence already")] if place.is_proof else []
        return "  ·  ".join((page, *proof, "; ".join(terms)))


class SuggestionList(QListView):
    """List of suggested places.

    Signals:
        place_chosen(SuggestedPlace): it is to be shown in the judgment.
        proof_asked(SuggestedPlace): it is to become evidence for the question.
        choice_asked(SuggestedPlace): the term that it points to is to be chosen.
        left: Esc was pressed.
    """

    place_chosen = Signal(object)
    proof_asked = Signal(object)
    choice_asked = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passageList")
        self.places = SuggestionModel()
        self.setModel(self.places)
        self.setItemDelegate(_PlaceDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.clicked.connect(self._choose)

    def current(self) -> SuggestedPlace | None:
        """Return the place that is selected."""
        row = self.currentIndex().row()
        return self.places.places()[row] if row >= 0 else None

    def select(self, row: int) -> None:
        """Select a place, counted from 0."""
        self.setCurrentIndex(self.places.index(row))

    def event(self, event: QEvent) -> bool:
        # In the list, the key for evidence refers to the selected place, not to the selection in the judgment.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_evidence_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.current()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif _is_evidence_key(event) and place is not None:
            self.proof_asked.emit(place)
        elif event.key() == Qt.Key.Key_Space and place is not None and place.choice[0]:
            self.choice_asked.emit(place)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and place is not None:
            self.place_chosen.emit(place)
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.place_chosen.emit(self.places.places()[index.row()])


class _PlaceDelegate(QStyledItemDelegate):
    """Delegate that draws page and terms of a place in a muted line, and its words below."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(120, (1 + LINES) * option.fontMetrics.lineSpacing() + 2 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setFont(option.font)
        inner = option.rect.adjusted(MARGIN, GAP, -MARGIN, -GAP)
        where = inner.adjusted(0, 0, 0, 0)
        if index.data(PROOF_ROLE):
            mark = icons.pixmap("quote", ICON, "accent")
            painter.drawPixmap(where.left(), where.top(), mark)
            where.setLeft(where.left() + ICON + GAP)
        painter.setPen(QColor(theme.tokens().muted))
        cut = option.fontMetrics.elidedText(str(index.data(PLACE_ROLE)), Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, cut)
        below = inner.adjusted(0, option.fontMetrics.lineSpacing(), 0, 0)
        draw_marked(painter, below, words, index.data(MARKS_ROLE), LINES)
        painter.restore()


def _is_evidence_key(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) == QKeySequence(EVIDENCE_KEY)
