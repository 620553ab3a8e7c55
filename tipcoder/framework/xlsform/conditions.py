"""Analyses conditions: what they compare answers with, and whether they can be met.

Understood are comparisons of a question with a text or number, `selected()`, and what `and`, `or` and `not()` make of
them. Everything else may be true or false: nothing is concluded from it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from elementpath.xpath_tokens import XPathToken

from tipcoder.errors import UserError
from tipcoder.framework.expressions.choice_filters import column_of
from tipcoder.framework.expressions.compile_scope import Scope
from tipcoder.framework.expressions.compiler import COMPARISONS, LITERALS, compile_part
from tipcoder.framework.expressions.functions import selected
from tipcoder.framework.expressions.grammar import operands, parse
from tipcoder.framework.expressions.path_steps import CURRENT, INSTANCE, ROOT, is_path, steps_of
from tipcoder.framework.expressions.paths import look_up
from tipcoder.framework.expressions.values import DATE
from tipcoder.framework.form.form import Choice, Question
from tipcoder.framework.form.levels import FormNode

Answers = Mapping[str, str]
"""Answers by the path of their question; those that are open are left out."""
Test = Callable[[Answers], bool | None]
"""A condition as a function: true if answers meet it, None where these do not decide it."""
MOST_STEPS = 20_000


_parsed = lru_cache(maxsize=4_096)(parse)


@dataclass(slots=True)
class Mentions:
    """Values that conditions compare one question with: texts, numbers, and codes that may be among the chosen ones."""

    node: FormNode
    texts: dict[str, None] = field(default_factory=dict)
    numbers: dict[float, None] = field(default_factory=dict)
    chosen: dict[str, None] = field(default_factory=dict)

    def add(self, other: "Mentions") -> None:
        """Add what other conditions compare the question with."""
        self.texts |= other.texts
        self.numbers |= other.numbers
        self.chosen |= other.chosen


@dataclass(slots=True)
class ConditionReader:
    """Reads conditions of one scope. `choice` is the choice that a filter looks at, `columns` what it reads.

    `mentions` are those of all conditions read, by the path of the question.
    """

    scope: Scope
    mentions: dict[str, Mentions]
    choice: Choice | None = None
    columns: set[str] = field(default_factory=set)

    def read(self, expression: str) -> Test:
        """Return the test that an expression makes. It must be one that compiles."""
        return self._truth(_parsed(expression))

    def _truth(self, token: XPathToken) -> Test:
        symbol = token.symbol
        if symbol == "(" and len(token) == 1:
            return self._truth(token[0])
        if symbol in ("and", "or"):
            parts = map(self._truth, operands(token))
            return both(*parts) if symbol == "and" else either(*parts)
        if symbol in COMPARISONS:
            return self._comparison(token)
        if symbol in ("not", "boolean") and len(token) == 1:
            inner = self._truth(token[0])
            return opposite(inner) if symbol == "not" else inner
        if symbol in ("true", "false") and not len(token):
            return _always(symbol == "true")
        if symbol == "selected":
            return self._selected(token)
        return _always(bool(token.value)) if symbol in LITERALS else unknown

    def _comparison(self, token: XPathToken) -> Test:
        left, right = self._side(token[0]), self._side(token[1])
        compare = COMPARISONS[token.symbol]
        if isinstance(left, FormNode) and isinstance(right, (str, float)):
            return self._compared(left, right, compare)
        if isinstance(right, FormNode) and isinstance(left, (str, float)):
            return self._compared(right, left, lambda answer, other: compare(other, answer))
        if isinstance(left, (str, float)) and isinstance(right, (str, float)):
            return _always(compare(left, right))
        return unknown

    def _compared(self, node: FormNode, other: str | float, compare: Callable[[str, str | float], bool]) -> Test:
        if (isinstance(other, str) and DATE.fullmatch(other)) or (isinstance(other, float) and node.is_date):
            return unknown
        mentions, path = self._mention(node), node.item.path
        if isinstance(other, str):
            mentions.texts[other] = None
        else:
            mentions.numbers[other] = None
        return lambda answers: compare(answers[path], other) if path in answers else None

    def _selected(self, token: XPathToken) -> Test:
        left, right = self._side(token[0]), self._side(token[1])
        if isinstance(left, FormNode) and isinstance(right, str):
            path, code = left.item.path, right
            self._mention(left).chosen[code] = None
            return lambda answers: selected(answers[path], code) if path in answers else None
        if isinstance(right, FormNode) and isinstance(left, str):
            path, codes = right.item.path, left
            self._mention(right).texts.update(dict.fromkeys(codes.split()))
            return lambda answers: selected(codes, answers[path]) if path in answers else None
        if isinstance(left, str) and isinstance(right, str):
            return _always(selected(left, right))
        return unknown

    def _mention(self, node: FormNode) -> Mentions:
        return self.mentions.setdefault(node.item.path, Mentions(node))

    def _side(self, token: XPathToken) -> FormNode | str | float | None:
        """Return the question that one side of a comparison is, or its text or number, None for all else."""
        if token.symbol in LITERALS:
            return token.value if isinstance(token.value, str) else float(str(token.value))
        if token.symbol == "-" and len(token) == 1 and token[0].symbol in LITERALS:
            number = self._side(token[0])
            return -number if isinstance(number, float) else None
        if token.symbol == "(" and len(token) == 1:
            return self._side(token[0])
        return self._referenced(token) if is_path(token) else None

    def _referenced(self, token: XPathToken) -> FormNode | str | None:
        try:
            steps = steps_of(token)
            if self.choice is not None and steps[0].name not in (ROOT, CURRENT, INSTANCE):
                return self._cell(self.choice, [step.name for step in steps if step.name != "."])
            path = look_up(token, self.scope, compile_part)
        except UserError:
            return None
        is_one = path.is_single and path.node is not None and isinstance(path.node.item, Question)
        return path.node if is_one else None

    def _cell(self, choice: Choice, names: list[str]) -> str | None:
        if len(names) != 1:
            return None
        self.columns.add(names[0])
        return column_of(choice, names[0], self.scope.form.default_language)


def unknown(_answers: Answers) -> None:
    """Test with an unknown outcome."""


def _always(truth: bool) -> Test:
    return lambda _: truth


def both(*tests: Test) -> Test:
    """Return the test that asks for all of these."""

    def run(answers: Answers) -> bool | None:
        truth: bool | None = True
        for test in tests:
            found = test(answers)
            if found is False:
                return False
            truth = truth and found
        return truth

    return run


def either(*tests: Test) -> Test:
    """Return the test that asks for one of these."""
    return opposite(both(*map(opposite, tests)))


def opposite(test: Test) -> Test:
    """Return the test that fails where this one is met."""

    def run(answers: Answers) -> bool | None:
        truth = test(answers)
        return None if truth is None else not truth

    return run


def can_be_met(tests: Sequence[Test], values: Mapping[str, Sequence[str]]) -> bool:
    """Return whether some answers meet all tests, or may do so; `values` are those that each question can have.

    True as well where this would take too long to find out.
    """
    return _search(tests, list(values.items()), {}, [MOST_STEPS])


def _search(
    tests: Sequence[Test], values: Sequence[tuple[str, Sequence[str]]], answers: dict[str, str], left: list[int]
) -> bool:
    left[0] -= 1
    if left[0] < 0:
        return True
    open_tests = []
    for test in tests:
        truth = test(answers)
        if truth is False:
            return False
        if truth is None:
            open_tests.append(test)
    if not open_tests or not values:
        return True
    path, candidates = values[0]
    return any(_search(open_tests, values[1:], {**answers, path: value}, left) for value in candidates)
