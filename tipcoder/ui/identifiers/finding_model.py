"""Findings in answers as a table: case, question, kind, words in context, decision."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QColor

from tipcoder.domain.identifiers import AnswerFinding, Certainty, Decision
from tipcoder.languages import ui_language
from tipcoder.ui import icons, theme
from tipcoder.ui.identifiers.names import decision_name, kind_name

CASE, QUESTION, KIND, WORDS, DECISION = range(5)

FindingRole = Qt.ItemDataRole.UserRole
"""The finding of a row."""
WordsRole = Qt.ItemDataRole.UserRole + 1
"""Where in the cell of words those stand that were found: (start, end)."""
ELLIPSIS = "…"
Index = QModelIndex | QPersistentModelIndex
Labels = Callable[[AnswerFinding], str]


class FindingModel(QAbstractTableModel):
    """One row a finding, in the order given. Read only: decisions are made by services, then shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: list[AnswerFinding] = []
        self._labels: Labels = _key
        ui_language.languages().changed.connect(self.retranslate)

    def show_findings(self, findings: Iterable[AnswerFinding], labels: Labels) -> None:
        """Show these instead of the present ones; `labels` names the question of a finding."""
        self.beginResetModel()
        self._findings, self._labels = list(findings), labels
        self.endResetModel()

    def name_questions(self, labels: Labels) -> None:
        """Call the questions of what is shown otherwise."""
        self._labels = labels
        self.retranslate()

    def findings(self) -> tuple[AnswerFinding, ...]:
        """Return what is shown."""
        return tuple(self._findings)

    def replace(self, rows: Sequence[int], findings: Sequence[AnswerFinding]) -> None:
        """Show findings as they are now."""
        for row, finding in zip(rows, findings, strict=True):
            self._findings[row] = finding
            self.dataChanged.emit(self.index(row, CASE), self.index(row, DECISION))

    def finding(self, row: int) -> AnswerFinding:
        """Return the finding of a row."""
        return self._findings[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._findings)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else DECISION + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        finding, column = self._findings[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._shown(finding, column)
        if role == FindingRole:
            return finding
        if role == WordsRole and column == WORDS:
            return in_context(finding)[1]
        if role == Qt.ItemDataRole.DecorationRole and column == DECISION:
            return icons.icon(*_look(finding.decision))
        if role == Qt.ItemDataRole.ForegroundRole and not finding.is_open:
            return QColor(theme.tokens().muted)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            QCoreApplication.translate("FindingModel", "Case"),
            QCoreApplication.translate("FindingModel", "Question"),
            QCoreApplication.translate("FindingModel", "Looks like"),
            QCoreApplication.translate("FindingModel", "Words"),
            QCoreApplication.translate("FindingModel", "Decision"),
        )[section]

    @Slot()
    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, CASE, DECISION)
        if self._findings:
            self.dataChanged.emit(self.index(0, CASE), self.index(len(self._findings) - 1, DECISION))

    def _shown(self, finding: AnswerFinding, column: int) -> str:
        if column == CASE:
            return ui_language.locale().toString(finding.case_number)
        if column == QUESTION:
            return self._labels(finding)
        if column == KIND:
            return _looks_like(finding)
        return in_context(finding)[0] if column == WORDS else decision_name(finding.decision)


def _looks_like(finding: AnswerFinding) -> str:
    kind = kind_name(finding.words.kind)
    if finding.certainty is not Certainty.POSSIBLE:
        return kind
    return QCoreApplication.translate("FindingModel", "{kind}, perhaps").format(kind=kind)


def in_context(finding: AnswerFinding) -> tuple[str, tuple[int, int]]:
    """Return what was found with the words around it, on one line, and where in that line it stands."""
    before, exact, after = (_on_one_line(part) for part in (finding.before, finding.words.exact, finding.after))
    lead = ELLIPSIS if finding.start > len(finding.before) else ""
    start = len(lead) + len(before)
    return f"{lead}{before}{exact}{after}", (start, start + len(exact))


def _on_one_line(text: str) -> str:
    return "".join(" " if character.isspace() else character for character in text)


def _look(decision: Decision | None) -> tuple[str, str]:
    if decision is Decision.ACCEPTED:
        return "circle-check", "success"
    if decision is Decision.NOT_IDENTIFIER:
        return "circle-x", "muted"
    return "circle-alert", "warning"


def _key(finding: AnswerFinding) -> str:
    return finding.words.question
