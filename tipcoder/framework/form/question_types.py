"""Question types, and for each type the facts that reading, coding, exchange and windows go by.

A new type is a member of `QuestionType` and its record in `_KINDS`. The other layers choose columns, parsers and checks
by `holds` and know nothing of the type itself; only a value of a new kind needs a new `ValueKind` and its code there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto


class Measure(StrEnum):
    """`bind::tip:measure`: how agreement is computed and counts are made."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    SET = "set"
    NONE = "none"


class ValueKind(Enum):
    """Form in which the value of an answer is stored."""

    TEXT = auto()
    NUMBER = auto()
    """Digits with a decimal point: `1500`, `12.5`."""
    DATE = auto()
    """ISO 8601, perhaps partial: `2021`, `2021-03`, `2021-03-14`."""
    TIME = auto()
    DATE_TIME = auto()
    CODE = auto()
    """One code of a list."""
    CODES = auto()
    """Codes of a list, separated by spaces."""
    CALCULATED = auto()
    """Whatever the calculation gives."""
    STATE = auto()
    """A state and no value."""
    NOTHING = auto()


class QuestionType(StrEnum):
    """Type of a question."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    TIME = "time"
    DATE_TIME = "datetime"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    RANK = "rank"
    NOTE = "note"
    CALCULATE = "calculate"
    ROSTER = "roster"
    """Whether a roster has no rows (`Roster.emptiness`): no row of a framework has this type."""
    UNSUPPORTED = "unsupported"
    """Media, places, barcodes: shown with its label, never answered."""

    @property
    def kind(self) -> "QuestionKind":
        """The record of the type."""
        return _KINDS[self]

    @property
    def holds(self) -> ValueKind:
        """The kind of value that an answer has."""
        return _KINDS[self].holds

    @property
    def is_asked(self) -> bool:
        """Return whether a person can answer a question of the type."""
        return self.holds not in (ValueKind.CALCULATED, ValueKind.NOTHING)

    @property
    def is_select(self) -> bool:
        """Return whether a value is one or several codes of a list."""
        return self.holds in (ValueKind.CODE, ValueKind.CODES)

    @property
    def is_multiple(self) -> bool:
        """Return whether a value may have several codes."""
        return self.holds is ValueKind.CODES

    @property
    def is_number(self) -> bool:
        """Return whether a value is a number."""
        return self.holds is ValueKind.NUMBER

    @property
    def is_date(self) -> bool:
        """Return whether a value is a date, with or without a time."""
        return self.holds in (ValueKind.DATE, ValueKind.DATE_TIME)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionKind:
    """Facts of a question type.

    `words` name it in the column `type` of an XLSForm, those of selects with a list after them. In an XForm it is a
    control of one of `controls`, or an input whose bind has one of `binds` as its type; `appearance` is the word in the
    control's appearance that tells it from another type of the same bind. `constraint` (XPath) is what every value must
    satisfy, `measure` how answers are compared and counted where the framework does not say.
    """

    holds: ValueKind
    words: tuple[str, ...] = ()
    controls: tuple[str, ...] = ()
    binds: tuple[str, ...] = ()
    appearance: str = ""
    constraint: str = ""
    measure: Measure = Measure.NONE
    is_whole: bool = False
    """True if a number has no decimals."""
    is_ordered: bool = False
    """True if the order of codes is part of the answer."""


_KINDS: Mapping[QuestionType, QuestionKind] = {
    QuestionType.TEXT: QuestionKind(holds=ValueKind.TEXT, words=("text", "string", "phone number"), binds=("string",)),
    QuestionType.INTEGER: QuestionKind(
        holds=ValueKind.NUMBER,
        words=(
            "integer",
            "int",
            "percentage",
            "number of days in last month",
            "number of days in last six months",
            "number of days in last year",
        ),
        binds=("int", "integer"),
        measure=Measure.INTERVAL,
        is_whole=True,
    ),
    QuestionType.DECIMAL: QuestionKind(
        holds=ValueKind.NUMBER, words=("decimal", "range"), binds=("decimal",), measure=Measure.INTERVAL
    ),
    QuestionType.DATE: QuestionKind(holds=ValueKind.DATE, words=("date",), binds=("date",), measure=Measure.INTERVAL),
    # Nothing but the form keeps a person from writing words where a time is asked for.
    QuestionType.TIME: QuestionKind(
        holds=ValueKind.TIME,
        words=("time",),
        binds=("time",),
        constraint=r"regex(., '^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$')",
    ),
    QuestionType.DATE_TIME: QuestionKind(
        holds=ValueKind.DATE_TIME,
        words=("datetime",),
        binds=("dateTime",),
        constraint="date(.) != ''",
        measure=Measure.INTERVAL,
    ),
    QuestionType.SELECT_ONE: QuestionKind(
        holds=ValueKind.CODE,
        words=("select_one", "select one", "select one from", "select1"),
        controls=("select1", "trigger"),
        measure=Measure.NOMINAL,
    ),
    QuestionType.SELECT_MULTIPLE: QuestionKind(
        holds=ValueKind.CODES,
        words=(
            "select_multiple",
            "select multiple",
            "select multiple from",
            "select all that apply",
            "select all that apply from",
        ),
        controls=("select",),
        measure=Measure.SET,
    ),
    QuestionType.RANK: QuestionKind(holds=ValueKind.CODES, words=("rank",), controls=("rank",), is_ordered=True),
    QuestionType.NOTE: QuestionKind(holds=ValueKind.NOTHING, words=("note",)),
    QuestionType.CALCULATE: QuestionKind(holds=ValueKind.CALCULATED, words=("calculate", "hidden")),
    QuestionType.ROSTER: QuestionKind(holds=ValueKind.STATE),
    QuestionType.UNSUPPORTED: QuestionKind(holds=ValueKind.NOTHING),
}


def type_of_control(control: str, bind: str, appearance: str) -> QuestionType | None:
    """Return the type of an XForm control with a bind type, None for one that a coding form does not have."""
    words = appearance.split()
    fitting = [
        type_
        for type_, kind in _KINDS.items()
        if control in kind.controls or (control in ("input", "range") and bind in kind.binds)
    ]
    # The type with the word of its own comes before the plain one of the same bind.
    fitting.sort(key=lambda type_: not type_.kind.appearance)
    return next((type_ for type_ in fitting if type_.kind.appearance in ("", *words)), None)
