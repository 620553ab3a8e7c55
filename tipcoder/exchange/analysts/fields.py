"""Types of the columns of levels, and the levels that they refer to, for programs that need both declared."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tipcoder.domain.retired import split_retired
from tipcoder.exchange.spreadsheet.layout import Column
from tipcoder.exchange.workbook.columns import QuestionColumns
from tipcoder.exchange.workbook.levels import Level
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.question_types import QuestionType, ValueKind


class FieldKind(StrEnum):
    """Type of a column. `PARTIAL_DATE` is ISO 8601: a day, a month or a year; `CALCULATED` a number or text."""

    KEY = "key"
    TEXT = "text"
    LABEL = "label"
    CODE = "code"
    CODES = "codes"
    CHOSEN = "chosen"
    STATE = "state"
    NUMBER = "number"
    CALCULATED = "calculated"
    COUNT = "count"
    PARTIAL_DATE = "partial_date"
    PRECISION = "precision"


@dataclass(frozen=True, slots=True)
class Field:
    """A column of a level with what it holds. `first` is the name of the question's first column, "" for keys."""

    column: Column
    kind: FieldKind
    first: str = ""
    states: tuple[str, ...] = field(default_factory=tuple)


_COUNTS = ("row_number", "local_number")
_TEXT_KEYS = ("parent_label", "framework_version")


def level_fields(level: Level) -> tuple[Field, ...]:
    """Return what the columns of a level hold, in their order."""
    keys = tuple(Field(column, _key_kind(column.name)) for column in level.keys)
    return (*keys, *(found for columns in level.all_columns for found in _question_fields(columns)))


def parents(form: Form, levels: tuple[Level, ...]) -> Mapping[str, str]:
    """Return the sheet of the level that holds each level, by sheet; cases and levels of older versions have none."""
    sheets = {level.roster: level.sheet for level in levels}
    return {
        sheets[roster]: sheets[parent]
        for roster, parent in form.parents().items()
        if roster in sheets and not split_retired(roster)[1]
    }


def _key_kind(name: str) -> FieldKind:
    if name in _COUNTS:
        return FieldKind.COUNT
    return FieldKind.TEXT if name in _TEXT_KEYS else FieldKind.KEY


def _question_fields(found: QuestionColumns) -> tuple[Field, ...]:
    first = found.columns[0].name
    has_state = any(column.states for column in found.columns)
    states = tuple(state.value for state in found.question.states) if has_state else ()
    own = len([column for column in found.columns if not column.states])
    return tuple(Field(column, _kind(found, column, first, own), first, states) for column in found.columns)


def _kind(found: QuestionColumns, column: Column, first: str, own: int) -> FieldKind:
    if column.states:
        return FieldKind.STATE
    if column.name == first:
        return FieldKind.TEXT if found.question.choices_from else _first_kind(found.question.type, own)
    if column.name.startswith(f"{first}/"):
        return FieldKind.CHOSEN
    return FieldKind.PRECISION if found.question.type.holds is ValueKind.DATE else FieldKind.LABEL


def _first_kind(type_: QuestionType, own: int) -> FieldKind:
    """Return the type of the first column of a question; a number with a column for a label left as a band."""
    if type_.holds is ValueKind.DATE:
        return FieldKind.PARTIAL_DATE if own > 1 else FieldKind.COUNT
    if type_.is_multiple:
        return FieldKind.CODES
    if own > 1:
        return FieldKind.CODE
    if type_.holds is ValueKind.CALCULATED:
        return FieldKind.CALCULATED
    return FieldKind.NUMBER if type_.is_number else FieldKind.TEXT
