"""Window with the history of one answer: when, by whom, before and after."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.passages import Passage
from tipcoder.framework.form.form import Question
from tipcoder.services import coding as service
from tipcoder.ui import theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.judgment.passage_list import in_one_line, tip_of
from tipcoder.ui.help.asking import bind_help
from tipcoder.ui.text.status_words import state_name
from tipcoder.ui.text.time_text import moment_words
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

CONTENTS, STRETCH = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
_Recorded = Answer | Passage | None


class HistoryWindow(Retranslating, QDialog):
    """Modeless window with the changes of an answer and its evidence, as they were when it was opened."""

    def __init__(self, work: CodingWork, ref: Ref, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 360)
        self._work, self._ref = work, ref
        self._entries = tuple(service.history(work.coding, ref))
        self._heading, self._empty = PlainLabel(self), PlainLabel(self)
        self._heading.setWordWrap(True)
        theme.set_role(self._heading, "strong")
        theme.set_role(self._empty, "muted")
        self.table = QTreeWidget(self)
        self.table.setRootIsDecorated(False)
        self.table.setColumnCount(4)
        for column, mode in enumerate((CONTENTS, CONTENTS, STRETCH, STRETCH)):
            self.table.header().setSectionResizeMode(column, mode)
        self._empty.setVisible(not self._entries)
        self.table.setVisible(bool(self._entries))
        buttons = QDialogButtonBox(self)
        self._close_button = buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for widget in (self._heading, self._empty, self.table, buttons):
            layout.addWidget(widget)
        bind_help(self)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("History of an answer"))
        question = self._work.live.node(self._ref)
        self._heading.setText(self._work.text(question.label, self._ref) or question.name)
        self._empty.setText(self._empty_text(self._work))
        self._close_button.setText(self.tr("Close"))
        captions = [self.tr("When"), self.tr("Who"), self.tr("Before"), self.tr("After")]
        self.table.setHeaderLabels(captions)
        self.table.setAccessibleName(self.tr("History of an answer"))
        self.table.clear()
        for column, caption in enumerate(captions):
            self.table.headerItem().setToolTip(column, plain_tip(caption))
        for entry in self._entries:
            before, after = self._both_in_words(self._work, self._ref, entry.before, entry.after)
            who = self.tr("{coder}, from the judgment").format(coder=entry.coder) if entry.rule else entry.coder
            item = QTreeWidgetItem(self.table, [moment_words(entry.made_at), who, before, after])
            for column in (2, 3):
                item.setToolTip(column, tip_of(item.text(column)))

    def _empty_text(self, work: CodingWork) -> str:
        if work.is_delivered:
            return self.tr("Nothing has changed since the case was delivered.")
        return self.tr("This question was not answered yet.")

    def _both_in_words(self, work: CodingWork, ref: Ref, before: _Recorded, after: _Recorded) -> tuple[str, str]:
        """Return before and after in words; of evidence the words that were added or removed."""
        evidence = self.tr("Evidence: {words}")
        if isinstance(before, Passage):
            return evidence.format(words=in_one_line(before)), self.tr("(no longer evidence)")
        if isinstance(after, Passage):
            return "", evidence.format(words=in_one_line(after))
        question = work.live.node(ref)
        return self._answer_in_words(work, ref, question, before), self._answer_in_words(work, ref, question, after)

    def _answer_in_words(self, work: CodingWork, ref: Ref, question: object, answer: Answer | None) -> str:
        if answer is None:
            return self.tr("(no answer)")
        if answer.state is not AnswerState.ANSWERED:
            return state_name(answer.state)
        if not isinstance(question, Question):
            return answer.value
        return work.choices.value_in_words(ref, question, answer.value)
