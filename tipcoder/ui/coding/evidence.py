"""Evidence of answers: what proves what in the open coding, and the passages below an answer with their words."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionFocusRect,
    QToolButton,
    QWidget,
)

from tipcoder.domain.answers import Ref
from tipcoder.domain.passages import Passage, quote
from tipcoder.framework.form.form import EvidenceRule, Question
from tipcoder.services import evidence as service
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.judgment.marks import stripe
from tipcoder.ui.coding.judgment.passage_list import in_one_line, page_words, section_number, tip_of
from tipcoder.ui.widgets.height_column import HeightColumn
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip

LINES = 2
"""Lines of a quotation that are shown; the tool tip has all of it."""
STRIPE = 4
GAP = 8

_Identity = tuple[str, int, int, str, str]


def _first_line(advance: Callable[[str], int], words: str, width: int) -> tuple[str, str]:
    """Return as many words as fit, at least one, and the rest."""
    parts = words.split(" ")
    count = 1
    while count < len(parts) and advance(" ".join(parts[: count + 1])) <= width:
        count += 1
    return " ".join(parts[:count]), " ".join(parts[count:])


def takes_evidence(work: CodingWork, ref: Ref) -> bool:
    """Return whether passages may prove the answer to a question."""
    node = work.live.node(ref)
    return isinstance(node, Question) and node.is_answered_by_person and node.evidence is not EvidenceRule.NONE


def passages_in(work: CodingWork, judgment: str) -> dict[Passage, tuple[Ref, ...]]:
    """Return the passages of a judgment in the order of its text, each with the questions of the form it proves.

    Passages of the same words at the same place are one.
    """
    found: dict[_Identity, tuple[Passage, tuple[Ref, ...]]] = {}
    for passage, refs in service.passages_in(work.coding, judgment).items():
        identity = _identity(passage)
        first, known = found.get(identity, (passage, ()))
        found[identity] = (first, (*known, *(ref for ref in refs if work.live.has(ref) and ref not in known)))
    return {passage: refs for passage, refs in found.values() if refs}


def also_proves(work: CodingWork, ref: Ref, passage: Passage) -> tuple[Ref, ...]:
    """Return the other questions that a passage proves."""
    return tuple(
        other
        for other, known in work.live.all_evidence()
        if _identity(known) == _identity(passage) and other != ref and work.live.has(other)
    )


def has_words(pages: tuple[str, ...], start: int, end: int) -> bool:
    """Return whether a stretch of the whole text has more than blanks."""
    return quote("", pages, start, end) is not None


def is_proved_by(work: CodingWork, ref: Ref, judgment: str, pages: tuple[str, ...], start: int, end: int) -> bool:
    """Return whether exactly this stretch is evidence for a question already."""
    wanted = quote(judgment, pages, start, end)
    if wanted is None:
        return False
    return any(_identity(known) == _identity(wanted) for known in work.live.evidence(ref))


def mark(work: CodingWork, ref: Ref, judgment: str, pages: tuple[str, ...], start: int, end: int) -> bool:
    """Make a quotation evidence for a question. Returns whether it was saved."""
    return work.change(partial(service.mark_passage, work.coding, ref, judgment, pages, start, end))


def mark_region(
    work: CodingWork, ref: Ref, judgment: str, pages: tuple[str, ...], page: int, region: str, words: str
) -> bool:
    """Make an area of a page evidence for a question. Returns whether it was saved."""
    return work.change(partial(service.mark_region, work.coding, ref, judgment, pages, page, region, words))


def unmark(work: CodingWork, ref: Ref, passage: Passage) -> bool:
    """Remove a passage from the evidence for a question. Returns whether it was saved."""
    return work.change(partial(service.remove_passage, work.coding, ref, passage))


def _identity(passage: Passage) -> _Identity:
    """Return what makes passages the same: position and words. Without a position, only the words differ."""
    return passage.judgment, passage.start, passage.end, passage.region, passage.exact


class EvidenceRow(QWidget):
    """Evidence for one answer; hidden while there is none.

    Signals:
        emptied: the last passage was removed here.
    """

    emptied = Signal()

    def __init__(self, state: FormState, ref: Ref, question: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self._ref = ref
        self._question = question
        self._shown: tuple[object, ...] = ()
        self.entries: list[PassageEntry] = []
        self.button = QToolButton(self)
        self.button.setObjectName("quietButton")
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(14, 14))
        self.button.setChecked(ref in state.evidence_open)
        self.button.toggled.connect(self._toggle)
        self._column = HeightColumn(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Show the present passages."""
        passages = self._state.work.live.evidence(self._ref)
        self.setVisible(bool(passages))
        is_open = self._ref in self._state.evidence_open
        words = QCoreApplication.translate("EvidenceRow", "%n passages", "", len(passages))
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.setAccessibleDescription(self._question)
        self.button.setToolTip(QCoreApplication.translate("EvidenceRow", "The words of the judgment that prove it"))
        icons.set_icon(self.button, "chevron-down" if is_open else "chevron-right", "muted")
        if is_open:
            others = tuple(also_proves(self._state.work, self._ref, passage) for passage in passages)
            self._show_entries(passages, others)
        else:
            self._drop_entries()

    def _toggle(self, is_open: bool) -> None:
        if is_open:
            self._state.evidence_open.add(self._ref)
        else:
            self._state.evidence_open.discard(self._ref)
        self.refresh()

    def _show_entries(self, passages: tuple[Passage, ...], others: tuple[tuple[Ref, ...], ...]) -> None:
        if self._shown == (passages, others):
            return
        self._drop_entries()
        self._shown = (passages, others)
        for passage, proved in zip(passages, others, strict=True):
            entry = PassageEntry(self._state, self._ref, passage, proved, self)
            entry.remove_button.clicked.connect(partial(self._remove, passage))
            self._column.addWidget(entry)
            self.entries.append(entry)

    def _drop_entries(self) -> None:
        for entry in self.entries:
            self._column.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self.entries, self._shown = [], ()

    def _remove(self, passage: Passage) -> None:
        # The pressed button is deleted: the focus goes to the button above, else to the answer.
        unmark(self._state.work, self._ref, passage)
        if self.isVisible():
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied.emit()


class PassageEntry(QWidget):
    """One passage that is evidence for an answer."""

    def __init__(self, state: FormState, ref: Ref, passage: Passage, others: tuple[Ref, ...], parent: QWidget) -> None:
        super().__init__(parent)
        work = state.work
        where = f"{page_words(passage)}  ·  {state.judgment_title(passage.judgment)}"
        self.quote = QuoteButton(in_one_line(passage), section_number(work, ref), self)
        self.quote.setAccessibleDescription(where)
        self.quote.clicked.connect(partial(state.passage_asked.emit, passage))
        place = PlainLabel(self, where)
        place.setIndent(STRIPE + GAP)
        place.setWordWrap(True)
        theme.set_role(place, "muted")
        remove = QCoreApplication.translate("EvidenceRow", "No longer evidence for this question")
        self.remove_button = QToolButton(self)
        self.remove_button.setObjectName("quietButton")
        icons.set_icon(self.remove_button, "x", "muted")
        self.remove_button.setIconSize(QSize(14, 14))
        self.remove_button.setToolTip(plain_tip(remove))
        self.remove_button.setAccessibleName(remove)
        self.remove_button.setAccessibleDescription(in_one_line(passage))
        words = HeightColumn()
        words.setSpacing(2)
        words.addWidget(self.quote)
        words.addWidget(place)
        if others:
            template = QCoreApplication.translate("EvidenceRow", "Also proves: {questions}")
            also = PlainLabel(self, template.format(questions="; ".join(map(work.question_in_words, others))))
            also.setIndent(STRIPE + GAP)
            also.setWordWrap(True)
            theme.set_role(also, "muted")
            words.addWidget(also)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 0, 6)
        layout.setSpacing(4)
        layout.addLayout(words, 1)
        layout.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)


class QuoteButton(QAbstractButton):
    """Quotation of at most two lines with a stripe in the colour of its section. A click shows it in the judgment."""

    def __init__(self, words: str, section: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._section = section
        self.setText(words)
        self.setToolTip(tip_of(words))
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().lineSpacing())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return len(self._lines(width - STRIPE - GAP)) * self.fontMetrics().lineSpacing() + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(0, 2, STRIPE, self.height() - 4), stripe(self._section))
        painter.setPen(QColor(theme.tokens().accent if self.underMouse() else theme.tokens().text))
        line = QRect(STRIPE + GAP, 1, self.width() - STRIPE - GAP, self.fontMetrics().lineSpacing())
        for text in self._lines(line.width()):
            painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
            line.translate(0, line.height())
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)

    def _lines(self, width: int) -> list[str]:
        """Break the words into lines; the last one is elided."""
        metrics, rest, lines = self.fontMetrics(), self.text(), list[str]()
        while rest and len(lines) < LINES - 1:
            line, rest = _first_line(metrics.horizontalAdvance, rest, width)
            lines.append(line)
        if rest:
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, max(width, 1)))
        return lines
