"""Tells from which others the value of a question is worked out: which count days, which tell attributes of persons."""

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import replace

from tipcoder.framework.form.form import Form, Item, Privacy, Question, Roster
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.framework.form.tip_columns import ATTRIBUTE

_WORD = re.compile(r"[\w.-]+")
_PREDICATE = re.compile(r"\[[^\[\]]*\]")
_OPEN = Privacy.OPEN.value
_ATTRIBUTE_ROLES = frozenset(("sex", "age", "citizenship"))
_MARKED_SINCE = frozenset(
    (
        "victim_relationship", "victim_vulnerabilities", "victim_exploitation", "victim_offences",
        "victim_non_punishment", "defendant_own_victim",
    )
)  # fmt: skip
"""Attributes that have no role, by the names under which the figures read them: in frameworks without the column."""


def derivations(form: Form, *, with_conditions: bool = True) -> Mapping[str, Set[str]]:
    """Return the words, names of questions among them, by which the value of each question is worked out, by its path.

    Counted are its calculation, its default and what other questions give it when they are answered. Without
    `with_conditions` the conditions in brackets that choose rows are not: they decide which values are taken, and are
    not part of them.
    """
    questions = tuple(question for _, question in form.all_questions())
    found = {question.path: f"{question.calculate} {question.default}" for question in questions}
    for question in questions:
        for given in question.sets:
            found[given.path] = f"{found.get(given.path, '')} {given.expression}"
    return {
        path: frozenset(_WORD.findall(expression if with_conditions else _without_conditions(expression)))
        for path, expression in found.items()
    }


def attributes(form: Form) -> frozenset[str]:
    """Return the names of the questions that tell an attribute of a person.

    These are the marked ones, those whose role says so, and through any number of steps all that is worked out from
    one of them or asked because of one.
    """
    questions = [question for _, question in form.all_questions()]
    marked = {question.name for question in questions if ATTRIBUTE.text(question.tip)}
    found = marked or {question.name for question in questions} & _MARKED_SINCE
    found |= {question.name for question in questions if question.role in _ATTRIBUTE_ROLES}
    conditions, words = dict(_conditions(form.children)), derivations(form)
    uses = {question.name: set[str]() for question in questions}
    for question in questions:
        uses[question.name] |= words[question.path] | frozenset(_WORD.findall(conditions[question.path]))
    while more := {name for name, used in uses.items() if name not in found and not used.isdisjoint(found)}:
        found |= more
    return frozenset(found)


def _conditions(items: Iterable[Item], above: str = "") -> Iterator[tuple[str, str]]:
    """Yield the path of each question with the conditions under which it and all that holds it are asked."""
    for item in items:
        condition = f"{above} {item.relevant}"
        if isinstance(item, Question):
            yield item.path, condition
            continue
        if isinstance(item, Roster) and item.emptiness is not None:
            yield item.emptiness.path, condition
        yield from _conditions(item.children, condition)


def with_durations(form: Form) -> Form:
    """Return a form in which numbers that are worked out from dates have privacy `duration`, though they say `open`.

    From the number of days and a date that is known the other date follows: no framework can let it go.
    """
    questions = {question.path: question for _, question in form.all_questions()}
    words = derivations(form, with_conditions=False)
    exact = {question.name for question in questions.values() if question.type.is_date}
    exact |= {found.name for found in questions.values() if found.privacy is Privacy.DURATION and not _is_term(found)}
    derived: set[str] = set()
    while more := {path for path in words.keys() - derived if words[path] & exact and not _is_term(questions[path])}:
        derived |= more
        exact |= {questions[path].name for path in more}
    durations = {path for path in derived if _is_open_number(questions[path])}
    if not durations:
        return form
    return replace(form, children=tuple(_marked(item, durations) for item in form.children))


def _is_term(question: Question) -> bool:
    return question.type.is_select


def _is_open_number(question: Question) -> bool:
    is_number = question.type.is_number or question.type.holds is ValueKind.CALCULATED
    return is_number and question.tip.get("privacy", "").strip() == _OPEN


def _marked(item: Item, durations: Set[str]) -> Item:
    if isinstance(item, Question):
        return replace(item, privacy=Privacy.DURATION) if item.path in durations else item
    return replace(item, children=tuple(_marked(below, durations) for below in item.children))


def _without_conditions(expression: str) -> str:
    """Take what is in brackets out of an expression, brackets within others too."""
    while (shorter := _PREDICATE.sub("", expression)) != expression:
        expression = shorter
    return expression
