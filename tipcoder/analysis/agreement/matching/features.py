"""Finds what of a row is compared when rows are matched, how much it weighs, and how alike two answers are.

Weights of a framework that ships stand in `matching.toml` beside it: a table for each roster, in it a weight for each
question, for `roster.question` of the rows under it, and for `passages`; `{ weight = 3, likeness = "heading" }` where
answers that are not the same may be alike. A roster without a table is matched by what its questions are, with the
weights that `bind::tip:match` gives them; where it gives any, there is no looking into a table.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from tipcoder.analysis.agreement.distances import Codes, jaccard_similarity
from tipcoder.domain.folding import fold
from tipcoder.framework.form.form import Choice, Form, Privacy, Question
from tipcoder.framework.form.question_types import Measure, ValueKind
from tipcoder.paths import resources

Likeness = Callable[[Codes, Codes], float | None]
"""Compares two sets of codes; a text, number or date is a set of one. None: nothing can be said."""
_PARTLY = 0.5
_KIND_ONLY = 0.25
_YEAR = 4


def equal(one: Codes, other: Codes) -> float:
    """Return 1 for the same codes."""
    return float(one == other)


def shared(one: Codes, other: Codes) -> float:
    """Return the share of shared codes in all codes."""
    return jaccard_similarity(one, other)


def same_text(one: Codes, other: Codes) -> float | None:
    """Return 1 for the same words, None for others: two people describe the same thing in different words."""
    return 1.0 if one == other else None


def same_year(one: Codes, other: Codes) -> float:
    """Return 1 for the same date, 0.5 for the same year or where one is the other less exactly."""
    if one == other:
        return 1.0
    return _PARTLY if {date[:_YEAR] for date in one} == {date[:_YEAR] for date in other} else 0.0


def in_band(order: Sequence[str]) -> Likeness:
    """Return a likeness by places in a list: the same 1, neighbours 0.5."""
    places = {code: place for place, code in enumerate(order)}

    def alike(one: Codes, other: Codes) -> float:
        if one == other:
            return 1.0
        apart = [abs(places.get(first, -9) - places.get(second, -99)) for first in one for second in other]
        return _PARTLY if apart == [1] else 0.0

    return alike


def under_heading(groups: Mapping[str, str]) -> Likeness:
    """Return a likeness of terms: the same 1, under the same heading 0.5."""

    def alike(one: Codes, other: Codes) -> float:
        if one == other:
            return 1.0
        return _PARTLY if {groups.get(c, c) for c in one} == {groups.get(c, c) for c in other} else 0.0

    return alike


def of_article(choices: Sequence[Choice]) -> Likeness:
    """Return a likeness of offences: the same 1, another paragraph of the article 0.5, of the same kind only 0.25."""
    columns = {choice.code: choice.columns for choice in choices}

    def of(found: Codes, *names: str) -> set[tuple[str, ...]]:
        known = {tuple(columns.get(code, {}).get(name, "") for name in names) for code in found}
        return {values for values in known if all(values)}

    def alike(one: Codes, other: Codes) -> float:
        if one == other:
            return 1.0
        if of(one, "country", "article") & of(other, "country", "article"):
            return _PARTLY
        return _KIND_ONLY if of(one, "kind") & of(other, "kind") else 0.0

    return alike


PASSAGES = "passages"
_NAME, _ANSWER, _UNDER = 5.0, 1.0, 2.0
"""Default weights of a text that tells rows apart, of other answers, and of rows under it and of passages."""
_FIRST = 3
"""Places from the top at which a text may be what a row is called."""
THRESHOLD = 0.5


@dataclass(frozen=True, slots=True)
class Feature:
    """Something by which rows are compared: an answer, answers of rows under them, or passages.

    `references` is the roster of the rows that the answer refers to, "" for none; `below` are the (roster, question) of
    rows under a row. The likeness of names and passages is not one of codes: None.
    """

    key: str
    weight: float
    likeness: Likeness | None = equal
    is_name: bool = False
    references: str = ""
    below: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class RosterFeatures:
    """A roster, the one that holds it or "", and the features of its rows."""

    roster: str
    parent: str
    features: tuple[Feature, ...]


@dataclass(frozen=True, slots=True)
class MatchingPlan:
    """All rosters of a form in the order in which they are matched, and the least similarity of a pair."""

    rosters: tuple[RosterFeatures, ...]
    threshold: float


def matching_plan(form: Form, references: Mapping[str, str]) -> MatchingPlan:
    """Return how rows of a form are matched. `references` maps paths of questions to the roster they choose from."""
    table = _table(form.id)
    found = [
        RosterFeatures(
            key,
            parent,
            tuple(_stated(form, key, {} if _has_weights(form, key) else table.get(key, {}), references))
            or tuple(_usual(form, key, references)),
        )
        for key, parent in form.parents().items()
    ]
    return MatchingPlan(tuple(_in_order(found)), float(table.get("threshold", THRESHOLD)))


DECISIVE = 3.0
"""Least weight of a feature by which rows are matched so far that pairs agree on it for that reason."""


def matched_by(form: Form) -> frozenset[tuple[str, str]]:
    """Return (roster, key) of the questions that decide which rows are matched; names and passages are not compared."""
    return frozenset(
        (roster.roster, feature.key)
        for roster in matching_plan(form, {}).rosters
        for feature in roster.features
        if feature.weight >= DECISIVE and feature.likeness is not None and not feature.below
    )


def case_set_questions(form: Form) -> Iterator[tuple[str, Question]]:
    """Yield (roster, question) whose codes in all rows are compared as one set of the case."""
    for place in _table(form.id).get("case_sets", ()):
        roster, _, key = place.partition(".")
        question = form.question(roster, key) if roster else None
        if question is not None and question.type.is_select:
            yield roster, question


@dataclass(frozen=True, slots=True)
class Naming:
    """The text that tells rows of a roster apart, by its key, "" for none.

    `is_sure`: whatever it says. Else it may be a remark, and counts where it says initials or a name.
    """

    key: str
    is_sure: bool


def naming_question(form: Form, roster: str) -> Naming:
    """Return the text that tells rows of a roster apart.

    That of the role title, else the one by which other questions call the rows, else one among the first questions or
    one that is required, else the first text at all.
    """
    asked = [question for question in form.questions(roster) if question.is_answered_by_person]
    texts = [question for question in asked if question.type.holds is ValueKind.TEXT]
    labels = {question.choice_label for _, question in form.all_questions()}
    for is_name in (
        lambda question: question.role == "title",
        lambda question: question.name in labels,
        lambda question: _may_name(question) and question in asked[:_FIRST],
        lambda question: _may_name(question) and bool(question.required),
    ):
        if named := next(filter(is_name, texts), None):
            return Naming(named.key, is_sure=True)
    first = next(filter(_may_name, texts), None)
    return Naming(first.key if first else "", is_sure=False)


def _may_name(question: Question) -> bool:
    return question.privacy is not Privacy.NARRATIVE and not question.relevant


def _in_order(rosters: list[RosterFeatures]) -> Iterator[RosterFeatures]:
    """Yield parents before children, and rosters to whose rows others refer before those, where that is possible."""
    left = {found.roster: found for found in rosters}
    while left:
        ready = [found for found in left.values() if found.parent not in left]
        free = [found for found in ready if not any(feature.references in left for feature in found.features)]
        yield left.pop((free or ready)[0].roster)


def _stated(form: Form, roster: str, table: Mapping[str, Any], references: Mapping[str, str]) -> Iterator[Feature]:
    """Yield the features of a table."""
    name = naming_question(form, roster).key
    for key, said in table.items():
        weight, kind = (said["weight"], said["likeness"]) if isinstance(said, dict) else (said, "")
        if key == PASSAGES:
            yield Feature(PASSAGES, weight, None)
            continue
        question = form.question(roster, key)
        level, _, inner = key.partition(".")
        if question is None and form.question(level, inner) is not None:
            yield Feature(key, weight, shared, below=frozenset({(level, inner)}))
        elif question is not None and key == name:
            yield Feature(key, weight, None, is_name=True)
        elif question is not None:
            found = _likeness(form, question, kind)
            yield Feature(key, weight, found, references=references.get(question.path, ""))


def _usual(form: Form, roster: str, references: Mapping[str, str]) -> Iterator[Feature]:
    """Yield the features of a roster by what its questions are."""
    name = naming_question(form, roster).key
    for question in form.questions(roster):
        has_value = question.is_answered_by_person and question.type.holds is not ValueKind.STATE
        if not has_value or question.privacy is Privacy.NARRATIVE:
            continue
        weight = question.match_weight
        if weight == 0:
            continue
        if question.key == name:
            yield Feature(name, weight or _NAME, None, is_name=True)
        else:
            kind = "heading" if question.measure is Measure.NOMINAL else "year" if question.type.is_date else ""
            found = _likeness(form, question, kind)
            yield Feature(question.key, weight or _ANSWER, found, references=references.get(question.path, ""))
    if below := frozenset(_selects_under(form, roster)):
        yield Feature("", _UNDER, shared, below=below)
    yield Feature(PASSAGES, _UNDER, None)


def _has_weights(form: Form, roster: str) -> bool:
    return any(question.match_weight is not None for question in form.questions(roster))


def _selects_under(form: Form, roster: str) -> Iterator[tuple[str, str]]:
    """Yield (roster, key) of the questions with a list, of the rosters under one at any depth."""
    for key, parent in form.parents().items():
        if parent == roster:
            yield from ((key, question.key) for question in form.questions(key) if question.type.is_select)
            yield from _selects_under(form, key)


def _likeness(form: Form, question: Question, kind: str) -> Likeness:
    choices = form.choices.get(question.choices, ())
    if kind == "article":
        return of_article(choices)
    if kind == "year":
        return same_year
    if question.type.holds is ValueKind.TEXT:
        return same_text
    if question.type.is_multiple or question.choices_from:
        return shared
    if question.measure is Measure.ORDINAL and choices:
        return in_band([choice.code for choice in choices])
    if kind == "heading" and (groups := broadest_terms(form, question)):
        return under_heading(groups)
    return equal


def broadest_terms(form: Form, question: Question) -> dict[str, str]:
    """Map the terms of a question's list that have a broader one to the broadest above them."""
    parents = {choice.code: choice.columns.get("parent", "") for choice in form.choices.get(question.choices, ())}
    return {code: top for code in parents if (top := _top(code, parents)) != code}


def _top(code: str, parents: Mapping[str, str]) -> str:
    seen = {code}
    while (above := parents.get(code, "")) and above not in seen:
        seen.add(above)
        code = above
    return code


def comparable(text: str, kind: ValueKind) -> frozenset[str]:
    """Return an answer as it is compared: codes, a number without needless zeros, or folded words."""
    if kind in (ValueKind.CODE, ValueKind.CODES):
        return frozenset(text.split())
    if kind is ValueKind.TEXT:
        return frozenset((" ".join(fold(text).split()),))
    return frozenset((text,))


@cache
def _table(form_id: str) -> Mapping[str, Any]:
    """Return the table of weights of a framework that ships; the id may be any text."""
    shipped = (folder / "matching.toml" for folder in (resources() / "frameworks").iterdir() if folder.name == form_id)
    return next((tomllib.loads(path.read_text(encoding="utf-8")) for path in shipped if path.is_file()), {})
