"""Columns of the lists of double coding: coders, rounds, and the cases of a round."""

from PySide6.QtCore import QCoreApplication

from tipcoder.domain.projects import CodingRole, CodingStatus, RoundKind
from tipcoder.framework.form.answer_words import value_in_words
from tipcoder.framework.form.form import Form
from tipcoder.languages import ui_language
from tipcoder.messages.statuses import status_name
from tipcoder.services.double_coding.progress import CoderProgress, RoundCaseProgress, RoundProgress
from tipcoder.ui.text.time_text import moment_words
from tipcoder.ui.widgets.tables.column_table import Icon, TableColumn

_STATUS_ICONS: dict[CodingStatus, Icon] = {
    CodingStatus.TO_DO: ("circle-dashed", "muted"),
    CodingStatus.IN_WORK: ("circle-dashed", "warning"),
    CodingStatus.SUBMITTED: ("lock", "accent"),
    CodingStatus.SETTLED: ("circle-check", "success"),
}


def role_name(role: CodingRole) -> str:
    """Return what a role is called."""
    return {
        CodingRole.PRIMARY: QCoreApplication.translate("ProgressTab", "First coding"),
        CodingRole.SECOND: QCoreApplication.translate("ProgressTab", "Second coding"),
        CodingRole.AGREED: QCoreApplication.translate("ProgressTab", "Agreed coding"),
    }[role]


def round_name(progress: RoundProgress) -> str:
    """Return the kind and number of a round, with its seed."""
    made = progress.made
    if made.kind is RoundKind.CALIBRATION:
        words = QCoreApplication.translate("ProgressTab", "{number}: calibration by all coders")
        return words.format(number=made.number)
    words = QCoreApplication.translate("ProgressTab", "{number}: sample of {share} %, seed {seed}")
    return words.format(number=made.number, share=made.share, seed=made.seed)


def round_progress(progress: RoundProgress) -> str:
    """Return how many cases of a round are coded a second time, and who made the round when."""
    done = sum(case.is_done for case in progress.cases)
    words = QCoreApplication.translate("ProgressTab", "{done} of {all} coded twice · {coder}, {moment}")
    made = progress.made
    return words.format(done=done, all=len(progress.cases), coder=made.coder, moment=moment_words(made.made_at))


def _status_column(status: CodingStatus) -> TableColumn[CoderProgress]:
    return TableColumn(lambda: status_name(status), text=lambda row: str(row.statuses.get(status, 0) or "–"))


CODER_COLUMNS: tuple[TableColumn[CoderProgress], ...] = (
    TableColumn(lambda: QCoreApplication.translate("ProgressTab", "Coder"), text=lambda row: row.coder),
    TableColumn(lambda: QCoreApplication.translate("ProgressTab", "Role"), text=lambda row: role_name(row.role)),
    TableColumn(
        lambda: QCoreApplication.translate("ProgressTab", "Cases"), text=lambda row: str(sum(row.statuses.values()))
    ),
    *map(_status_column, CodingStatus),
)
ROUND_COLUMNS: tuple[TableColumn[RoundProgress], ...] = (
    TableColumn(
        lambda: QCoreApplication.translate("ProgressTab", "Rounds"),
        text=lambda row: f"{round_name(row)}\n{round_progress(row)}",
        icon=lambda row: (
            ("circle-check", "success")
            if row.cases and all(case.is_done for case in row.cases)
            else ("circle-dashed", "warning")
        ),
    ),
)


def case_columns(form: Form) -> tuple[TableColumn[RoundCaseProgress], ...]:
    """Return the columns of the cases of a round; strata are answers to a question of the form."""
    return (
        TableColumn(lambda: QCoreApplication.translate("ProgressTab", "Case"), text=lambda row: str(row.case.number)),
        TableColumn(
            lambda: QCoreApplication.translate("ProgressTab", "Title"),
            text=lambda row: row.case.title or row.case.first_judgment,
        ),
        TableColumn(
            lambda: QCoreApplication.translate("ProgressTab", "Drawn from"), text=lambda row: _stratum(form, row)
        ),
        TableColumn(
            lambda: QCoreApplication.translate("ProgressTab", "Second coder"),
            text=lambda row: row.place.assigned_to or ", ".join(row.seconds) or "–",
        ),
        TableColumn(
            lambda: QCoreApplication.translate("ProgressTab", "First coding"),
            text=lambda row: status_name(row.first) if row.first is not None else "–",
            icon=lambda row: _STATUS_ICONS[row.first] if row.first is not None else None,
        ),
        TableColumn(
            lambda: QCoreApplication.translate("ProgressTab", "Second coding"), text=_second_words, icon=_second_icon
        ),
    )


def _stratum(form: Form, row: RoundCaseProgress) -> str:
    if row.place.is_added:
        return QCoreApplication.translate("ProgressTab", "Added by hand")
    question = next((one for _, one in form.all_questions() if one.role == "outcome"), None)
    if question is None or not row.place.stratum:
        return "–"
    return value_in_words(form, question, row.place.stratum, ui_language.current())


def _second_words(row: RoundCaseProgress) -> str:
    if not row.seconds:
        return QCoreApplication.translate("ProgressTab", "Not here yet")
    if len(row.seconds) == 1:
        return status_name(next(iter(row.seconds.values())))
    return "\n".join(f"{coder}: {status_name(status)}" for coder, status in row.seconds.items())


def _second_icon(row: RoundCaseProgress) -> Icon:
    return ("circle-check", "success") if row.is_done else ("circle-dashed", "muted")
