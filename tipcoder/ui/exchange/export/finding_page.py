"""Page of the export dialog: possible identifiers in texts, to mend, accept or leave out."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tipcoder.domain.identifiers import AnswerFinding
from tipcoder.services.projects import OpenProject
from tipcoder.ui import theme
from tipcoder.ui.identifiers.finding_list import FindingList
from tipcoder.ui.widgets.retranslating import Retranslating

_HEIGHT = 340


class FindingPage(Retranslating, QWidget):
    """The second step.

    Signals:
        changed: something was decided, or an answer left out or taken back.
        place_chosen(AnswerFinding): the person goes to the answer to mend it.
        failed(UserError): a decision could not be saved.
    """

    changed = Signal()
    place_chosen = Signal(object)
    failed = Signal(object)

    def __init__(self, project: OpenProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left_out: list[AnswerFinding] = []
        self.list = FindingList(project, self)
        self.list.setMinimumHeight(_HEIGHT)
        self.leave_button = QPushButton(self)
        self.take_back_button = QPushButton(self)
        self._staying = QLabel(self)
        theme.set_role(self._staying, "muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.leave_button)
        row.addWidget(self._staying, 1)
        row.addWidget(self.take_back_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        for button in (self.leave_button, self.take_back_button):
            button.setAutoDefault(False)
        self.leave_button.clicked.connect(self.leave_out)
        self.take_back_button.clicked.connect(self.take_back)
        self.list.decided.connect(self.changed)
        self.list.place_chosen.connect(self.place_chosen)
        self.list.failed.connect(self.failed)
        self.retranslate()

    def show_findings(self, findings: Iterable[AnswerFinding]) -> None:
        """Show what was found; answers that were left out stay so."""
        found = tuple(findings)
        out = {_answer_of(finding) for finding in self._left_out}
        self._left_out = [finding for finding in found if _answer_of(finding) in out]
        self.list.show_findings(finding for finding in found if _answer_of(finding) not in out)
        self._show_state()

    def withheld(self) -> frozenset[str]:
        """Return the ids of the findings whose answers stay behind."""
        return frozenset(finding.id for finding in self._left_out)

    def is_decided(self) -> bool:
        """Return whether nothing is open any more."""
        return self.list.open_count() == 0

    @Slot()
    def leave_out(self) -> None:
        """Leave the answers of the selected findings out of the workbook."""
        out = {_answer_of(finding) for finding in self.list.selected()}
        if not out:
            return
        found = self.list.findings()
        self._left_out += [finding for finding in found if _answer_of(finding) in out]
        self.list.show_findings(finding for finding in found if _answer_of(finding) not in out)
        self._show_state()
        self.changed.emit()

    @Slot()
    def take_back(self) -> None:
        """Let all answers leave again, once their findings are decided."""
        found = (*self.list.findings(), *self._left_out)
        self._left_out = []
        self.list.show_findings(found)
        self._show_state()
        self.changed.emit()

    def retranslate(self) -> None:
        self.leave_button.setText(self.tr("Leave the answer out"))
        self.take_back_button.setText(self.tr("Take all answers back"))
        self._show_state()

    def _show_state(self) -> None:
        count = len({_answer_of(finding) for finding in self._left_out})
        self._staying.setText(self.tr("%n answer(s) left out", "", count) if count else "")
        self.take_back_button.setVisible(count > 0)
        self.leave_button.setEnabled(bool(self.list.findings()))


def _answer_of(finding: AnswerFinding) -> tuple[str, str]:
    return finding.words.holder, finding.words.question
