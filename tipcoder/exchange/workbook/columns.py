"""Makes the columns of a question on the sheet of its level, and fills them with answers.

| type | columns |
| --- | --- |
| select_one | code, `<name>_label` |
| select_multiple | codes, `<name>_label`; `<name>/<code>` for each: 1 chosen, 0 not, empty no answer |
| rows of a roster | the keys of the rows, `<name>_label` |
| date | a date, or text `2021` or `2021-03` where no more is known, and `<name>_precision`: day, month or year |
| date that leaves as its year | a whole number |
| court that leaves as its level | `<name>_level`, `<name>_level_label` |
| what leaves as its group | `<name>_group`, `<name>_group_label`; of several, `<name>_group/<code>` for each |
| integer, decimal, calculate | a number, or text where a number would not say the same |
| roster, in the level that holds it | `<name>_state` alone: `none` where this judgment has no rows of it |

Of a list of up to 60 terms every term has a column `<name>/<code>`, used or not; of a longer one those that some answer
to the question in the workbook uses, in the order of the list: two hundred columns of countries help nobody.

Where a question allows states, `<name>_state` comes last: a state of `AnswerState`, empty where there is no answer.
`answered` with empty cells is an answer that was left out because of what it said of persons.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.exchange.privacy.groups import GROUP, LEVEL, band_codes, band_of, bands, grouping, is_banded
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.privacy.proposals import in_calculated
from tipcoder.exchange.spreadsheet.layout import Column
from tipcoder.exchange.spreadsheet.naming import Names
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.exchange.workbook.values import Split, Terms, Values, as_date, as_year, several, single
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.languages.captions import Captions

_MOST_TERMS = 60
"""Terms of a list that get a column each, used or not."""


Made = tuple[tuple[Column, ...], Split]


class TermRanges(NamedTuple):
    """Names of the ranges of a list on the sheet `terms`: of its codes, and of what drop-downs show."""

    codes: str
    labels: str


_NO_RANGES = TermRanges("", "")


@dataclass(frozen=True, slots=True)
class QuestionColumns:
    """The columns of one question. `fill` gives their values for an answer, `blank` those for none."""

    question: Question
    columns: tuple[Column, ...]
    fill: Callable[[Answer], Values]

    @property
    def blank(self) -> Values:
        """The cells of a question that has no answer."""
        return (None,) * len(self.columns)


@dataclass(frozen=True, slots=True)
class ColumnMaker:
    """Makes the columns of questions of one form, in one language.

    `ranges` name the terms of each list, from which labels are chosen, `used` has the terms that answers to a question
    use, by its path. `codes` are what terms of a list are called in the workbook, of those that have another code
    there. Where answers are reduced (`is_closed`) nothing is taken over unseen: no code that is not in its list, though
    the list be empty, no number or time that is none. `is_grouped`: answers come as the levels and groups that they
    were brought to in their country.
    """

    form: Form
    labels: Labels
    captions: Captions
    ranges: Mapping[str, TermRanges]
    used: Mapping[str, Collection[str]] = field(default_factory=dict)
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    is_closed: bool = False
    is_grouped: bool = False

    def make(self, question: Question, name: str, leaving: Leaving, names: Names) -> QuestionColumns:
        """Return the columns of a question that leaves: `name`, and those derived from it.

        `names` are those of the sheet. The questions have theirs before anything is derived from one, so that a
        question keeps its name and a derived column gives way.
        """
        label = self.labels.give(question.label) or question.name
        if question.type.holds is ValueKind.STATE:
            column = self._state_column(question, name, label, names)
            return QuestionColumns(question, (column,), lambda answer: (answer.state.value,))
        columns, split = self._leaving(question, name, label, leaving, names)
        has_state = question.is_answered_by_person and any(state != AnswerState.ANSWERED for state in question.states)
        fill = _filled(split, len(columns), has_state)
        if has_state:
            columns = (*columns, self._state_column(question, name, label, names))
        return QuestionColumns(question, columns, fill)

    def _state_column(self, question: Question, name: str, label: str, names: Names) -> Column:
        states = tuple(self.captions.of_state(state.value) for state in question.states)
        return Column(names.give(f"{name}_state"), self.captions.state.format(question=label), 14, states=states)

    def _leaving(self, question: Question, name: str, label: str, leaving: Leaving, names: Names) -> Made:
        match leaving:
            case Leaving.YEAR:
                return (Column(name, self.captions.year.format(question=label)),), as_year
            case Leaving.LEVEL:
                caption = self.captions.court_level.format(question=label)
                return self._grouped(
                    question, names.give(f"{name}_level"), caption, self.groups(question, LEVEL), names
                )
            case Leaving.GROUP:
                caption = self.captions.group.format(question=label)
                return self._grouped(
                    question, names.give(f"{name}_group"), caption, self.groups(question, GROUP), names
                )
            case _:
                return self._of_type(question, name, label, names)

    def _of_type(self, question: Question, name: str, label: str, names: Names) -> Made:
        first = Column(name, label, 40 if question.type.holds is ValueKind.TEXT else 14)
        match question.type.holds:
            case ValueKind.CODE:
                return self._one(name, label, self.terms(question), names, self.shown(question))
            case ValueKind.CODES:
                terms = self.terms(question)
                return self._several(name, label, terms, self._apart(question, terms), names)
            case ValueKind.DATE:
                caption = self.captions.precision.format(question=label)
                return (first, Column(names.give(f"{name}_precision"), caption)), as_date
            case _:
                split = single(question, is_closed=self.is_closed)
                if question.type.holds is not ValueKind.CALCULATED or not self.codes:
                    return (first,), split
                named = in_calculated(self.codes)
                return (first,), lambda value: split(named(value))

    def _grouped(self, question: Question, name: str, label: str, terms: Terms, names: Names) -> Made:
        if is_banded(question):
            columns, _ = self._one(name, label, terms, names)
            has_words = question.type.holds is ValueKind.CALCULATED
            return columns, _banded(terms, band_of(bands(question)), has_words=has_words)
        groups = tuple(dict.fromkeys(terms.codes.values()))
        if self.is_grouped:
            terms = Terms({code: code for code in groups}, terms.labels)
        if question.type.is_multiple:
            return self._several(name, label, terms, groups, names)
        return self._one(name, label, terms, names)

    def _one(self, name: str, label: str, terms: Terms, names: Names, source: str = "") -> Made:
        columns = (
            Column(name, self.captions.code.format(question=label), 18),
            Column(names.give(f"{name}_label"), label, 30, source),
        )
        return columns, terms.one

    def _several(self, name: str, label: str, terms: Terms, apart: tuple[str, ...], names: Names) -> Made:
        caption = self.captions.term
        columns = (
            Column(name, self.captions.code.format(question=label), 24),
            Column(names.give(f"{name}_label"), label, 40),
            *(
                Column(
                    names.give(f"{name}/{code}"),
                    caption.format(question=label, term=terms.labels.get(code, code)),
                    18,
                    is_folded=True,
                )
                for code in apart
            ),
        )
        return columns, several(terms, apart)

    def shown(self, question: Question) -> str:
        """Return the name of the range of what the drop-down of a question shows, "" where it has none."""
        return self.ranges.get(question.choices, _NO_RANGES).labels

    def terms(self, question: Question) -> Terms:
        """Return the terms from which a question is answered."""
        choices = self.form.choices.get(question.choices, ())
        own = self.codes.get(question.choices, {})
        codes = {choice.code: own.get(choice.code, choice.code) for choice in choices}
        labels = {codes[choice.code]: self.labels.give(choice.label) for choice in choices}
        return Terms(codes, labels, is_closed=self.is_closed)

    def _apart(self, question: Question, terms: Terms) -> tuple[str, ...]:
        if len(terms.codes) <= _MOST_TERMS:
            return tuple(terms.codes.values())
        used = self.used.get(question.path, ())
        return tuple(shown for code, shown in terms.codes.items() if code in used)

    def groups(self, question: Question, column: str) -> Terms:
        """Return the groups (`GROUP`) or levels (`LEVEL`) in which answers to a question leave."""
        if is_banded(question):
            labels = band_codes(bands(question))
            return Terms({code: code for code in labels}, labels, is_closed=True)
        choices = self.form.choices.get(question.choices, ())
        own = self.codes.get(question.choices, {})
        codes = {code: own.get(group, group) for code, group in grouping(choices, column).items()}
        labels = {own.get(choice.code, choice.code): self.labels.give(choice.label) for choice in choices}
        return Terms(
            codes, {code: labels.get(code) or self.captions.of_group(code) for code in codes.values()}, is_closed=True
        )


def _banded(terms: Terms, band: Callable[[str], str], *, has_words: bool) -> Split:
    """Return what brings numbers to their bands; what came as a band already stays one.

    With `has_words` a calculation may give words in place of a number: they leave if no number is among them.
    """

    def split(value: str) -> Values:
        found = terms.one(value if value in terms.codes else band(value))
        is_word = has_words and found[0] is None and not any(map(str.isdecimal, value))
        return (value, None) if is_word else found

    return split


def _filled(split: Split, width: int, has_state: bool) -> Callable[[Answer], Values]:
    answered = (AnswerState.ANSWERED.value,) if has_state else ()
    blank = (None,) * width

    def fill(answer: Answer) -> Values:
        if answer.value:
            return split(answer.value) + answered
        return (*blank, answer.state.value) if has_state else blank

    return fill
