"""Answers to questions of earlier versions of the framework, as the last page of the form shows them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipcoder.domain.answers import AnswerState
from tipcoder.domain.retired import RetiredAnswer
from tipcoder.languages import ui_language
from tipcoder.services.retired import retired_answers
from tipcoder.ui import theme
from tipcoder.ui.coding.coding_work import CodingWork
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
