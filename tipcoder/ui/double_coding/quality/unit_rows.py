"""Lines of the units of one figure: cases, or entries of cases, with both answers in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tipcoder.domain.answers import AnswerState
from tipcoder.framework.form.answer_words import value_in_words
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.languages import ui_language
from tipcoder.languages.dates import date_separator
from tipcoder.languages.typed_values import typed_date
from tipcoder.messages.agreement import difference_name, excluded_name
from tipcoder.services.double_coding.report import ComparedCase, ComparedUnit
from tipcoder.ui.double_coding.quality.figure_rows import FigureRow
from tipcoder.ui.text.status_words import state_name
from tipcoder.ui.widgets.tables.column_table import Icon, TableColumn

CASE, ENTRY, FIRST, SECOND, RESULT = range(5)
DIFFERENT, SAME, LEFT_OUT = "different", "same", "left_out"
"""Classes of units."""


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit of a figure, in a case."""

    unit: ComparedUnit
    figure: FigureRow
    case: ComparedCase

    @property
    def first(self) -> str:
        """The coder of the first coding."""
        return self.case.first

    @property
    def result(self) -> str:
        """The class of the unit."""
        if self.unit.kind is not None:
            return DIFFERENT
        return LEFT_OUT if self.unit.excluded is not None else SAME


def result_name(result: str) -> str:
    """Return the name of a class of units."""
    return {
        DIFFERENT: QCoreApplication.translate("UnitsPane", "Different"),
        SAME: QCoreApplication.translate("UnitsPane", "The same"),
        LEFT_OUT: QCoreApplication.translate("UnitsPane", "Not compared"),
    }[result]


def unit_columns(form: Form) -> tuple[TableColumn[UnitRow], ...]:
    """Return the columns of units whose answers are to questions of a form."""
    return (
        TableColumn(lambda: QCoreApplication.translate("UnitsPane", "Case"), text=lambda row: str(row.unit.case)),
        TableColumn(lambda: QCoreApplication.translate("UnitsPane", "Entry"), text=_entry, tip=_entry_tip),
        TableColumn(
            lambda: QCoreApplication.translate("UnitsPane", "First coding"),
            text=lambda row: side_words(form, row, row.first),
        ),
        TableColumn(
            lambda: QCoreApplication.translate("UnitsPane", "Second coding"),
            text=lambda row: " | ".join(side_words(form, row, coder) for coder in _others(row)),
        ),
        TableColumn(lambda: QCoreApplication.translate("UnitsPane", "Result"), text=_result_words, icon=_result_icon),
    )


def side_words(form: Form, row: UnitRow, coder: str) -> str:
    """Return what a coder says of a unit; of a row as a whole whether they have it."""
    question = row.figure.question
    if question is None:
        return row.unit.rows.get(coder, "–")
    return said_words(form, question, row.unit.answers.get(coder)) if coder in row.unit.ids else "–"


def said_words(form: Form, question: Question, said: str | None) -> str:
    """Return an answer in words, as a comparison writes it: a value, `~` and a state, None for nothing."""
    if said is None:
        return QCoreApplication.translate("UnitsPane", "No answer")
    if said.startswith("~"):
        return state_name(AnswerState(said.removeprefix("~")))
    if question.type.holds is ValueKind.DATE:
        return typed_date(said, date_separator(ui_language.current()))
    none = {AnswerState.NONE.value: state_name(AnswerState.NONE)}
    return none.get(said) or value_in_words(form, question, said, ui_language.current())


def _others(row: UnitRow) -> list[str]:
    others = [coder for coder in (*row.unit.ids, *row.unit.answers) if coder != row.first]
    return list(dict.fromkeys(others)) or [""]


def _entry(row: UnitRow) -> str:
    return row.unit.rows.get(row.first) or next(iter(row.unit.rows.values()), "")


def _entry_tip(row: UnitRow) -> str | None:
    if not row.unit.rows:
        return None
    words = QCoreApplication.translate(
        "UnitsPane", "Number of the entry in the first coding: {first}; in the second: {second}"
    )
    second = ", ".join(number for coder, number in row.unit.rows.items() if coder != row.first)
    return words.format(first=row.unit.rows.get(row.first, "–"), second=second or "–")


def _result_words(row: UnitRow) -> str:
    if row.unit.kind is not None:
        return difference_name(row.unit.kind)
    return excluded_name(row.unit.excluded) if row.unit.excluded is not None else result_name(SAME)


def _result_icon(row: UnitRow) -> Icon:
    return {DIFFERENT: ("circle-alert", "warning"), SAME: ("equal", "success"), LEFT_OUT: None}[row.result]
