"""Table model of findings in answers: case, question, kind, words in context, decision."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject

from tipcoder.domain.identifiers import AnswerFinding, Certainty, Decision
from tipcoder.languages import ui_language
from tipcoder.ui.identifiers.names import decision_name, kind_name
from tipcoder.ui.widgets.tables.column_table import ColumnModel, TableColumn

CASE, QUESTION, KIND, WORDS, DECISION = range(5)

ELLIPSIS = "…"
Labels = Callable[[AnswerFinding], str]


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding, and the label of its question in the language in use."""

    finding: AnswerFinding
    question: str


class FindingModel(ColumnModel[FindingRow]):
    """One row a finding, in the order given. Read only: decisions are made by services, then shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, parent)

    def show_findings(self, findings: Iterable[AnswerFinding], labels: Labels) -> None:
        """Show these instead of the present ones; `labels` names the question of a finding."""
        self.set_rows(FindingRow(finding, labels(finding)) for finding in findings)

    def name_questions(self, labels: Labels) -> None:
        """Call the questions of what is shown otherwise."""
        self._rows = [FindingRow(row.finding, labels(row.finding)) for row in self._rows]
        self.retranslate()

    def findings(self) -> tuple[AnswerFinding, ...]:
        """Return what is shown."""
        return tuple(row.finding for row in self._rows)

    def replace(self, rows: Sequence[int], findings: Sequence[AnswerFinding]) -> None:
        """Show findings as they are now."""
        for number, finding in zip(rows, findings, strict=True):
            self.replace_row(number, replace(self._rows[number], finding=finding))

    def finding(self, row: int) -> AnswerFinding:
        """Return the finding of a row."""
        return self._rows[row].finding


def in_context(finding: AnswerFinding) -> tuple[str, tuple[int, int]]:
    """Return the words that were found with those around them, on one line, and their place in that line."""
    before, exact, after = (_on_one_line(part) for part in (finding.before, finding.words.exact, finding.after))
    lead = ELLIPSIS if finding.start > len(finding.before) else ""
    start = len(lead) + len(before)
    return f"{lead}{before}{exact}{after}", (start, start + len(exact))


def _on_one_line(text: str) -> str:
    return "".join(" " if character.isspace() else character for character in text)


def _looks_like(row: FindingRow) -> str:
    kind = kind_name(row.finding.words.kind)
    if row.finding.certainty is not Certainty.POSSIBLE:
        return kind
    return QCoreApplication.translate("FindingModel", "{kind}, perhaps").format(kind=kind)


def _decision_icon(row: FindingRow) -> tuple[str, str]:
    if row.finding.decision is Decision.ACCEPTED:
        return "circle-check", "success"
    if row.finding.decision is Decision.NOT_IDENTIFIER:
        return "circle-x", "muted"
    return "circle-alert", "warning"


def _colour(row: FindingRow) -> str | None:
    return None if row.finding.is_open else "muted"


_COLUMNS: tuple[TableColumn[FindingRow], ...] = (
    TableColumn(
        lambda: QCoreApplication.translate("FindingModel", "Case"),
        text=lambda row: ui_language.locale().toString(row.finding.case_number),
        colour=_colour,
    ),
    TableColumn(
        lambda: QCoreApplication.translate("FindingModel", "Question"), text=lambda row: row.question, colour=_colour
    ),
    TableColumn(lambda: QCoreApplication.translate("FindingModel", "Looks like"), text=_looks_like, colour=_colour),
    TableColumn(
        lambda: QCoreApplication.translate("FindingModel", "Words"),
        text=lambda row: in_context(row.finding)[0],
        colour=_colour,
    ),
    TableColumn(
        lambda: QCoreApplication.translate("FindingModel", "Decision"),
        text=lambda row: decision_name(row.finding.decision),
        icon=_decision_icon,
        colour=_colour,
    ),
)
