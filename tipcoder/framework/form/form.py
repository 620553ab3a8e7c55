"""Immutable data of a framework: sections, rosters and questions, as read from its XForm."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tipcoder.domain.answers import AnswerState, Derivation
from tipcoder.domain.corrections import PLACE, corrected_words
from tipcoder.domain.projects import Tier
from tipcoder.framework.form.question_types import Measure, QuestionType

_SHOWS = "shows."
_ENTRY = "entry."


class EvidenceRule(StrEnum):
    """`bind::tip:evidence`: whether an answer needs passages that prove it."""

    NONE = "none"
    OPTIONAL = "optional"
    REQUIRED = "required"


class Privacy(StrEnum):
    """`bind::tip:privacy`: how an answer may leave the country.

    `duration` is of a number of days between dates, which leaves in bands: with one date that is known, the other
    could be counted from it. Of one of a list the terms are the bands.
    """

    OPEN = "open"
    IDENTIFIER = "identifier"
    NARRATIVE = "narrative"
    YEAR = "year"
    LEVEL = "level"
    GROUP = "group"
    DURATION = "duration"


class Topic(StrEnum):
    """`bind::tip:indicator`: the indicators, compared between countries, that the answers to a question count for."""

    OUTCOMES = "outcomes"
    LENGTH = "length"
    ACTS = "acts"
    MEANS = "means"
    PURPOSES = "purposes"
    REQUALIFICATION = "requalification"
    SENTENCES = "sentences"
    COMPENSATION = "compensation"
    PROTECTION = "protection"
    COOPERATION = "cooperation"
    CHALLENGES = "challenges"
    GOOD_PRACTICES = "good_practices"


class GroupLayout(StrEnum):
    """`bind::tip:layout` of a group: how the form lays out the questions in it.

    `matrix` is one list of choices with a column for each question (`framework/form/matrix.py` says of which). Other
    programs leave the column aside: for them the group is what its `appearance` says, `field-list` as a rule.
    """

    LIST = "list"
    MATRIX = "matrix"


class Severity(StrEnum):
    """`bind::tip:severity`: whether a failed constraint is an error or a warning."""

    ERROR = "error"
    WARNING = "warning"


class AgreementTier(StrEnum):
    """`bind::tip:agreement`: how two readings are compared: by a coefficient that is shown first, by one on demand, by
    the share of identical answers, or not at all.
    """

    LEAD = "lead"
    MEASURED = "measured"
    VERIFIED = "verified"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Text:
    """A label, hint, guidance or message in every language of the form.

    Keys are BCP 47-like codes (`en`, `sr-Latn`, `cnr`), "" where the form has no languages. A piece that is not
    plain text is the XPath expression of an `<output>`, kept apart from text by its type. A language whose text is
    missing has no key.
    """

    by_language: Mapping[str, tuple["str | Output", ...]]

    def pieces(self, language: str, default_language: str) -> tuple["str | Output", ...]:
        """Return the pieces in a language; where there are none, in the form's own, in English, or in any.

        Words are as they are corrected on this computer.
        """
        for candidate in (language, default_language, "en", ""):
            if candidate in self.by_language:
                return self.corrected(candidate)
        return next(iter(self.by_language.values()), ())

    def corrected(self, language: str) -> tuple["str | Output", ...]:
        """Return the pieces in a language that the text has, with the words as they are corrected on this computer."""
        pieces = self.by_language[language]
        before = _with_places(pieces)
        after = corrected_words(language, _with_places(self.by_language.get("en", ())), before)
        if after == before:
            return pieces
        shown = (piece for piece in pieces if not isinstance(piece, str))
        parts = re.split(f"({PLACE})", after)
        return tuple(next(shown) if part == PLACE else part for part in parts if part)

    def plain(self, language: str, default_language: str) -> str:
        """Return the text in a language without the values it may show."""
        return "".join(piece for piece in self.pieces(language, default_language) if isinstance(piece, str)).strip()


def _with_places(pieces: tuple["str | Output", ...]) -> str:
    return "".join(piece if isinstance(piece, str) else PLACE for piece in pieces)


@dataclass(frozen=True, slots=True)
class Output:
    """A value shown inside a text: `${number}` in a label."""

    expression: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a list: its code, label, and the further columns that a choice filter may use."""

    code: str
    label: Text
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class View:
    """An external list with its codes and labels in other columns, as `value=` and `label=` of a question say."""

    list: str
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Node:
    """Base of sections, rosters and questions.

    `key` addresses the node within its level (its roster, or the top): its name, or, where two nodes of one level
    share a name, the names of its sections and its own joined by "/". `path` is the XPath in the XForm without
    positions. Expressions are XPath as pyxform wrote them, "" for none.
    """

    key: str
    name: str
    path: str
    label: Text
    hint: Text
    guidance: Text
    relevant: str
    tip: Mapping[str, str]
    """The `bind::tip:` columns as written: `role`, `states`, `evidence`, ..."""


_COPIED = (Privacy.IDENTIFIER, Privacy.YEAR, Privacy.LEVEL)
"""Privacies of answers that are copied from the judgment."""


@dataclass(frozen=True, slots=True)
class Question(Node):
    """One thing asked, calculated or noted."""

    type: QuestionType
    required: str
    readonly: str
    constraint: str
    constraint_message: Text
    calculate: str
    default: str
    appearance: str
    choices: str
    """Id of the choice list (`Form.choices`), "" for none."""
    choice_filter: str
    states: tuple[AnswerState, ...]
    evidence: EvidenceRule
    privacy: Privacy
    measure: Measure
    severity: Severity
    required_message: Text = Text({})
    """Message where an answer is missing; empty for the program's own words."""
    choices_from: str = ""
    """XPath of the nodes whose values are the choices: answers given in a roster. "" where `choices` has them."""
    sets: tuple["Triggered", ...] = ()
    """Values that an answer to this question gives to others (column `trigger`)."""
    is_randomized: bool = False
    """True if the choices are in random order."""
    seed: str = ""
    """XPath of the seed of that order, "" for an order of each row's own."""
    tier: Tier = Tier.CORE
    """`bind::tip:tier` of the question, or of the nearest section or roster that has one."""

    @property
    def is_answered_by_person(self) -> bool:
        """Return whether a person answers it: not a note, not a calculation."""
        return self.type.is_asked and not self.calculate

    @property
    def match_weight(self) -> int | None:
        """`bind::tip:match`: how much it weighs when rows of two codings are matched; None where that is not said."""
        stated = self.tip.get("match", "").strip()
        return int(stated) if stated else None

    @property
    def agreement(self) -> AgreementTier:
        """`bind::tip:agreement`; without it by the measure, and what is copied from the judgment is verified."""
        stated = self.tip.get("agreement", "").strip()
        if stated:
            return AgreementTier(stated)
        if self.measure is Measure.NONE or not self.is_answered_by_person:
            return AgreementTier.NONE
        is_copied = self.type.is_number or self.type.is_date or self.privacy in _COPIED
        return AgreementTier.VERIFIED if is_copied else AgreementTier.MEASURED

    @property
    def role(self) -> str:
        """`bind::tip:role`: what the program itself needs the question for; "" for none."""
        return self.tip.get("role", "")

    @property
    def proposal(self) -> str:
        """`bind::tip:proposal`: XPath of the answer that follows from others and is proposed; "" for none."""
        return self.tip.get("proposal", "").strip()

    @property
    def proposal_source(self) -> str:
        """`bind::tip:proposal_source`: XPath of what the proposal rests on, in words; "" for none."""
        return self.tip.get("proposal_source", "").strip()

    @property
    def proposal_unconfirmed(self) -> str:
        """`bind::tip:proposal_unconfirmed`: XPath of whether the proposal is not confirmed; "" for never."""
        return self.tip.get("proposal_unconfirmed", "").strip()

    @property
    def proposal_hint(self) -> str:
        """`bind::tip:proposal_hint`: XPath of what is said where nothing is proposed; "" for nothing."""
        return self.tip.get("proposal_hint", "").strip()

    @property
    def derived(self) -> str:
        """`bind::tip:derived`: the name by which the program derives the value; "" for none."""
        return self.tip.get("derived", "").strip() if self.calculate else ""

    @property
    def shows(self) -> Mapping[str, str]:
        """`bind::tip:shows.CODE`: for codes of this question the XPath of what shows that an entry is due."""
        return {name.removeprefix(_SHOWS): value for name, value in self.tip.items() if name.startswith(_SHOWS)}

    @property
    def is_in_months(self) -> bool:
        """`bind::tip:unit` is `months`: the number may be typed as years and months."""
        return self.tip.get("unit", "").strip() == "months"

    @property
    def choice_label(self) -> str:
        """`bind::tip:choice_label`: where the choices are rows, the question in them whose value is the label."""
        return self.tip.get("choice_label", "")


@dataclass(frozen=True, slots=True)
class Triggered:
    """The question at `path` takes the value of the expression, once, when the trigger changes."""

    path: str
    expression: str


@dataclass(frozen=True, slots=True)
class Section(Node):
    """A group of questions, sections and rosters. Where it is readonly, all in it is."""

    children: tuple["Section | Roster | Question", ...]
    readonly: str = ""
    tier: Tier = Tier.CORE
    layout: GroupLayout = GroupLayout.LIST


@dataclass(frozen=True, slots=True)
class Roster(Node):
    """A repeated group: defendants, their charges. Its children are addressed within one of its rows.

    `emptiness` asks whether it has no rows, under the key of the roster in the level that holds it; its one answer is
    the state `none`. None where rows must be there, or where another answer says how many there are.
    """

    children: tuple["Section | Roster | Question", ...]
    count: str
    """XPath of the number of rows (`repeat_count`), "" where the person adds them."""
    readonly: str = ""
    tier: Tier = Tier.CORE
    least: int | None = None
    """`bind::tip:least`: the least number of rows. 0: there may be none, and nobody need say so. None, where the column
    says nothing: a row, or the state `none`."""
    emptiness: Question | None = None

    @property
    def order(self) -> str:
        """`bind::tip:order`: the question that counts its rows in the order that means something; "" for none."""
        return self.tip.get("order", "").strip()

    @property
    def entry(self) -> Text:
        """`bind::tip:entry.LANGUAGE`: what one of its rows is called; in a language without it, the label."""
        said = {name.removeprefix(_ENTRY): (value,) for name, value in self.tip.items() if name.startswith(_ENTRY)}
        return Text({**self.label.by_language, **said})

    @property
    def fewest(self) -> int:
        """The number of rows below which something is missing while nobody said that there are none."""
        return 0 if self.count else 1 if self.least is None else self.least


Item = Section | Roster | Question


@dataclass(frozen=True, slots=True)
class Delivered:
    """That a form is for codings that came from elsewhere, which are read and not edited.

    `withheld` are the paths of questions of whose answers some may have been left where they were given.
    """

    withheld: frozenset[str]


@dataclass(frozen=True, slots=True)
class Form:
    """A whole framework. `languages` are codes in the order of the workbook; `choices` maps list id to choices.

    `external` maps the id of every list that is not in the workbook to its file (`means.csv`), `views` the id of a
    list to what it takes from an external one. Both are empty in `choices` until `with_choices` fills them.
    `texts` are those of the workbook by id, where expressions take some by their ids.
    `taxonomies` are the lists whose choices are terms: which of them are open depends on status and decision date.
    """

    id: str
    title: str
    version: str
    languages: tuple[str, ...]
    default_language: str
    children: tuple[Item, ...]
    choices: Mapping[str, tuple[Choice, ...]]
    instance_name: str
    external: Mapping[str, str] = field(default_factory=dict)
    views: Mapping[str, View] = field(default_factory=dict)
    texts: Mapping[str, Text] = field(default_factory=dict)
    taxonomies: frozenset[str] = frozenset()
    delivered: Delivered | None = None
    asked: Tier = Tier.CORE
    """Tier up to which the project asks: with `extended`, all questions."""
    derive: Derivation | None = field(default=None, repr=False, compare=False)
    """Derives the values that no expression gives (`Question.derived`); None where they stay as they came."""
    _rosters: Mapping[str, tuple[str, Roster]] = field(init=False, repr=False, compare=False)
    """Every roster with the key of the one that holds it, by its key: forms are walked all the time."""
    _by_place: Mapping[tuple[str, str], Question] = field(init=False, repr=False, compare=False)
    """Every question by the key of its level and its own."""

    def __post_init__(self) -> None:
        found = {roster.key: (parent, roster) for parent, roster in _rosters("", self.children)}
        object.__setattr__(self, "_rosters", found)
        by_place: dict[tuple[str, str], Question] = {}
        for level, question in self.all_questions():
            by_place.setdefault((level, question.key), question)
        object.__setattr__(self, "_by_place", by_place)

    @property
    def has_extended(self) -> bool:
        """Return whether some questions are asked only where a project asks all."""
        return any(question.tier is Tier.EXTENDED for _, question in self.all_questions())

    def asks_for(self, item: Item) -> bool:
        """Return whether the project asks for a node. Others may be answered and are never missing."""
        return item.tier is Tier.CORE or self.asked is Tier.EXTENDED

    def is_folded(self, roster: str, item: Item) -> bool:
        """Return whether a node of a level is shown on demand only. In rows that somebody added all is shown."""
        is_of_rows = bool(roster) and self._rosters[roster][1].tier is Tier.EXTENDED
        return not (self.asks_for(item) or is_of_rows)

    def rosters(self) -> Iterator[tuple[str, Roster]]:
        """Yield (key of the roster that holds it or "", roster) for every roster, parents before children."""
        yield from self._rosters.values()

    def roster(self, key: str) -> Roster | None:
        """Return the roster with a key, None if there is none."""
        return self._rosters[key][1] if key in self._rosters else None

    def parents(self) -> dict[str, str]:
        """Map the key of every roster to that of the roster that holds it or "", parents before children."""
        return {key: parent for key, (parent, _) in self._rosters.items()}

    def levels(self) -> tuple[str, ...]:
        """Return "" for the top, then the keys of all rosters, parents before children."""
        return ("", *self.parents())

    def level(self, roster: str) -> tuple[Item, ...]:
        """Return the children of the roster with this key, or of the form for ""."""
        return self._rosters[roster][1].children if roster else self.children

    def questions(self, roster: str) -> Iterator[Question]:
        """Yield the questions of one level, those in its sections among them and those of nested rosters not.

        Of a nested roster it yields the question whether it has no rows (`Roster.emptiness`).
        """
        yield from _questions(self.level(roster))

    def question(self, roster: str, key: str) -> Question | None:
        """Return the question with a key in one level; None if the level, or it, does not exist."""
        return self._by_place.get((roster, key))

    def all_questions(self) -> Iterator[tuple[str, Question]]:
        """Yield (key of its level, question) for every question, in the order of `levels`."""
        yield from (("", question) for question in _questions(self.children))
        for _, roster in self.rosters():
            yield from ((roster.key, question) for question in _questions(roster.children))


def _rosters(parent: str, items: tuple[Item, ...]) -> Iterator[tuple[str, Roster]]:
    for item in items:
        if isinstance(item, Section):
            yield from _rosters(parent, item.children)
        elif isinstance(item, Roster):
            yield parent, item
            yield from _rosters(item.key, item.children)


def _questions(items: tuple[Item, ...]) -> Iterator[Question]:
    for item in items:
        if isinstance(item, Question):
            yield item
        elif isinstance(item, Section):
            yield from _questions(item.children)
        elif item.emptiness is not None:
            yield item.emptiness
