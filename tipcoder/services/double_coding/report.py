"""Holds what a comparison of codings found."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tipcoder.analysis.agreement.figures import FEWEST_UNITS, Figures, StateFigures
from tipcoder.analysis.agreement.matching.rows import MatchedPair
from tipcoder.domain.projects import CodingRole
from tipcoder.exchange.reports.agreement_words import Confusion, QuestionWords
from tipcoder.framework.form.form import AgreementTier, Form, Item, Question, Roster, Text
from tipcoder.framework.form.question_types import Measure

_CONFUSIONS = 3
"""Terms that are named in a sentence at most."""


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


class Excluded(StrEnum):
    """Reasons why a unit is not compared; the first that holds for any of its codings counts."""

    ROW_UNMATCHED = "row_unmatched"
    NOT_ASKED = "not_asked"
    NOT_ANSWERED = "not_answered"
    STATE = "state"
    PARTIAL_DATE = "partial_date"
    LEFT_OUT = "left_out"
    """Of pairs that left their country: an answer stayed there."""


class ReadingDifferenceKind(StrEnum):
    """Kinds of differences: of values, of states, or a row that only one coding has."""

    ANSWER = "answer"
    STATE = "state"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class CoderShare:
    """A coder, and how many cases he coded in a role."""

    coder: str
    role: CodingRole
    cases: int


@dataclass(frozen=True, slots=True)
class ComparedCase:
    """A case that is compared: its id, and who coded it first."""

    id: str
    first: str


@dataclass(frozen=True, slots=True)
class ComparedUnit:
    """A case, or a group of rows that were taken for one, as a question sees it.

    `rows`, `answers` and `ids` are as those of a `Disagreement`. `kind` is how the answers differ, None where they do
    not; `excluded` why they are not compared, None where they are.
    """

    case: int
    rows: Mapping[str, str]
    answers: Mapping[str, str | None]
    ids: Mapping[str, str]
    kind: ReadingDifferenceKind | None
    excluded: Excluded | None


@dataclass(frozen=True, slots=True)
class QuestionAgreement:
    """Agreement on one question of a level ("" for cases). `section` is what holds it at the top.

    `listed` are its units, those left out that none of the coders was asked about.
    """

    level: str
    section: Item | None
    question: Question
    measure: Measure
    excluded: Mapping[Excluded, int]
    figures: Figures
    state: StateFigures
    listed: Sequence[ComparedUnit]
    set_of: Roster | None = None
    """The roster of whose rows the codes are compared as a set of the case, None for a question itself."""

    @property
    def is_verified(self) -> bool:
        """Return whether it is copied from the judgment, and told by the share of identical answers alone."""
        return self.question.agreement is AgreementTier.VERIFIED

    @property
    def label(self) -> Text:
        """Label of what is compared."""
        return self.set_of.label if self.set_of else self.question.label

    @property
    def units(self) -> int:
        """Number of units, those that are not compared among them."""
        return self.figures.units + sum(self.excluded.values())


def question_words(found: QuestionAgreement, form: Form, language: str) -> QuestionWords:
    """Return what the sentence on a question is made of, labels in a language."""
    figures, question = found.figures, found.question
    languages = language, form.default_language
    choices = form.choices.get(question.choices, ()) if figures.terms else ()
    labels = {choice.code: choice.label.plain(*languages) for choice in choices}
    apart = sorted(figures.terms, key=lambda term: term.differing, reverse=True)
    return QuestionWords(
        label=found.label.plain(*languages) or question.name,
        same=figures.same,
        units=figures.units,
        of_cases=not found.level,
        of_sets=bool(figures.terms),
        confusions=[
            Confusion(labels.get(term.term) or term.term, term.both, term.differing)
            for term in apart[:_CONFUSIONS]
            if term.differing
        ],
        word="" if found.is_verified or figures.word is None else figures.word.value,
        leads=figures.leads,
        leading=figures.leading,
        alpha=figures.alpha,
        interval=figures.shown_interval,
        may_differ=figures.may_differ,
        matched_by=figures.matched_by,
        needed=FEWEST_UNITS if not found.level and figures.units < FEWEST_UNITS else 0,
        similarity=figures.masi if found.set_of else None,
        codes=(2 * codes.both, codes.many) if found.set_of and (codes := figures.codes) else None,
    )


@dataclass(frozen=True, slots=True)
class RowPair:
    """Two rows that were taken for one, by the number of the case and their numbers from the top down."""

    case: int
    first: str
    second: str
    match: MatchedPair


@dataclass(frozen=True, slots=True)
class RosterAgreement:
    """Agreement on which rows there are, between the primary codings and those of one second coder."""

    roster: str
    second: str
    pairs: Sequence[RowPair]
    only_first: int
    only_second: int

    @property
    def precision(self) -> float | None:
        """Share of the second coder's rows that were matched."""
        return _share(len(self.pairs), len(self.pairs) + self.only_second)

    @property
    def recall(self) -> float | None:
        """Share of the first coder's rows that were matched."""
        return _share(len(self.pairs), len(self.pairs) + self.only_first)

    @property
    def f1(self) -> float | None:
        """Share of all rows that are in a pair."""
        return _share(2 * len(self.pairs), 2 * len(self.pairs) + self.only_first + self.only_second)

    @property
    def confirmed(self) -> int:
        """Number of pairs that a person confirmed."""
        return sum(pair.match.is_confirmed for pair in self.pairs)


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A difference between codings of a case. `rows` are numbers of the rows and `answers` what was said, by coder.

    `ids` are the ids of the rows by coder, of the codings' root rows for a question of the case.
    """

    case: int
    level: str
    question: str
    kind: ReadingDifferenceKind
    rows: Mapping[str, str]
    answers: Mapping[str, str | None]
    ids: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """All that a comparison found. `not_submitted` counts primary codings that enter as they stand.

    `mapped` counts codings whose answers were brought to the project's version of the framework first. `case_sets` are
    the codes that cases have in the rows of a roster, compared as sets.
    """

    coders: Sequence[CoderShare]
    cases: Mapping[int, ComparedCase]
    """The cases that are compared, by number."""
    compared: int
    one_coding: int
    added: int
    """Cases that were coded twice and left out, as a person added them to a drawn sample."""
    not_submitted: int
    mapped: int
    questions: Sequence[QuestionAgreement]
    case_sets: Sequence[QuestionAgreement]
    rosters: Sequence[RosterAgreement]
    disagreements: Sequence[Disagreement]

    def by_differences(self) -> list[QuestionAgreement]:
        """Return the questions of which something is compared, those with most differences first."""
        compared = [found for found in (*self.questions, *self.case_sets) if found.figures.units]
        return sorted(compared, key=lambda found: found.figures.same - found.figures.units)

    def sections(self) -> list[tuple[Item | None, Counter[str]]]:
        """Return for each section how many of its questions are how far shared, by word; what is verified is not."""
        found: dict[str, tuple[Item | None, Counter[str]]] = {}
        for one in (*self.questions, *self.case_sets):
            word = one.figures.word
            if one.figures.units and not one.is_verified and word is not None:
                path = one.section.path if one.section else ""
                found.setdefault(path, (one.section, Counter()))[1][word] += 1
        return list(found.values())
