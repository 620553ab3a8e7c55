"""Finds contradictions in a form: questions never asked, constraints of no use, filters that leave no choice.

Each is proved with the values that matter; what cannot be proved is not reported.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from tipcoder.framework.engine.compiled_form import CompiledForm
from tipcoder.framework.expressions.compile_scope import Scope
from tipcoder.framework.form.form import Choice, Question
from tipcoder.framework.form.levels import FormNode
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.framework.xlsform.conditions import ConditionReader, Mentions, Test, can_be_met, either

MOST_QUESTIONS = 10
MOST_CODES = 6
MOST_VALUES = 200
MOST_CHOICES = 2_000
_OTHER = "\N{REPLACEMENT CHARACTER}other"
"""Stands for every text that no condition asks for."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A contradiction in a column of the node at a path: `never_asked`, `never_valid`, `always_valid`, `no_choice`,
    `no_column` (with its name in `about`), or, of a list (`path`), `choice_never_offered` with the code in `about`."""

    kind: str
    path: str
    column: str
    about: str = ""


@dataclass(slots=True)
class _Analysis:
    """The form that is analysed, the paths of questions found to be never asked, and the conditions read so far."""

    compiled: CompiledForm
    never: set[str] = field(default_factory=set)
    conditions: dict[str, tuple[Test, dict[str, Mentions]]] = field(default_factory=dict)

    def condition(self, node: FormNode, mentions: dict[str, Mentions]) -> Test:
        """Return the condition of a node, and add what it mentions."""
        path = node.item.path
        if path not in self.conditions:
            own: dict[str, Mentions] = {}
            self.conditions[path] = ConditionReader(_scope(self, node), own).read(node.item.relevant), own
        test, found = self.conditions[path]
        for asked, mentioned in found.items():
            mentions.setdefault(asked, Mentions(mentioned.node)).add(mentioned)
        return test


def contradictions(compiled: CompiledForm) -> Iterator[Contradiction]:
    """Yield all contradictions in a form that compiled without problems."""
    analysis = _Analysis(compiled)
    for node in compiled.tree.nodes:
        yield from _never_asked(analysis, node)
        if isinstance(node.item, Question) and node.item.path not in analysis.never:
            yield from _constraint(analysis, node, node.item)
    yield from _filters(analysis)


def _never_asked(analysis: _Analysis, node: FormNode) -> Iterator[Contradiction]:
    path = node.item.path
    if node.parent and node.parent.item.path in analysis.never:
        analysis.never.add(path)
    elif node.item.relevant and not _possible(analysis, node, ()):
        analysis.never.add(path)
        yield Contradiction("never_asked", path, "relevant")


def _constraint(analysis: _Analysis, node: FormNode, item: Question) -> Iterator[Contradiction]:
    if not item.constraint or item.type.kind.is_ordered:
        return
    if not _possible(analysis, node, (item.constraint,), is_answered=True):
        yield Contradiction("never_valid", item.path, "constraint")
    elif not _possible(analysis, node, (f"not({item.constraint})",), is_answered=True):
        yield Contradiction("always_valid", item.path, "constraint")


def _possible(analysis: _Analysis, node: FormNode, more: tuple[str, ...], *, is_answered: bool = False) -> bool:
    """Return whether a node can be asked while further conditions of its own are met."""
    mentions: dict[str, Mentions] = {}
    tests = _chain(analysis, node, mentions)
    reading = ConditionReader(_scope(analysis, node), mentions)
    tests += [reading.read(expression) for expression in more]
    if is_answered:
        tests.append(reading.read(". != ''"))
    return _can_be_met(analysis, tests, mentions)


def _can_be_met(analysis: _Analysis, tests: list[Test], mentions: dict[str, Mentions]) -> bool:
    tests = tests + _origins(analysis, mentions)
    if len(mentions) > MOST_QUESTIONS:
        return True
    values: dict[str, list[str]] = {}
    for path, mentioned in mentions.items():
        found = [""] if path in analysis.never else values_of(analysis.compiled, mentioned)
        if found is None:
            return True
        values[path] = found
    return can_be_met(tests, values)


def _scope(analysis: _Analysis, node: FormNode) -> Scope:
    return Scope(analysis.compiled.form, analysis.compiled.tree, node.level, node)


def _chain(analysis: _Analysis, node: FormNode, mentions: dict[str, Mentions]) -> list[Test]:
    """Return the conditions of a node and of all that contains it."""
    tests: list[Test] = []
    above: FormNode | None = node
    while above:
        if above.item.relevant:
            tests.append(analysis.condition(above, mentions))
        above = above.parent
    return tests


def _origins(analysis: _Analysis, mentions: dict[str, Mentions]) -> list[Test]:
    """Return what else must be so: a question that has an answer was asked. Adds what these conditions mention."""
    tests: list[Test] = []
    done: set[str] = set()
    while len(mentions) <= MOST_QUESTIONS and (ahead := [path for path in mentions if path not in done]):
        for path in ahead:
            done.add(path)
            tests += [either(_is_empty(path), test) for test in _chain(analysis, mentions[path].node, mentions)]
    return tests


def _is_empty(path: str) -> Test:
    return lambda answers: answers[path] == "" if path in answers else None


def values_of(compiled: CompiledForm, mentioned: Mentions) -> list[str] | None:
    """Return values of a question of which one represents any that it can have, None where there are too many.

    "" (not answered, or not asked) is among them.
    """
    item = mentioned.node.item
    if not isinstance(item, Question) or item.type.kind.is_ordered or item.choices_from:
        return None
    codes = _codes(compiled, mentioned.node, item)
    if codes is None or not item.choices:
        return _open_values(item, mentioned)
    asked = {*mentioned.texts, *mentioned.chosen}
    kept = [code for code in codes if code in asked] if not mentioned.numbers else codes
    others = [code for code in codes if code not in kept][:1]
    if item.type.holds is ValueKind.CODE:
        return ["", *kept, *others] if len(kept) <= MOST_VALUES else None
    words = {word for text in mentioned.texts for word in text.split()}
    kept = [code for code in codes if code in asked or code in words]
    if len(kept) > MOST_CODES or mentioned.numbers:
        return None
    others = [code for code in codes if code not in kept][:1]
    return list(dict.fromkeys((*_joined([*kept, *others]), *(text for text in mentioned.texts))))


def _codes(compiled: CompiledForm, node: FormNode, item: Question) -> list[str] | None:
    """Return the codes that a question can have, None where something else may give it another value."""
    form = compiled.form
    is_target = any(node is target for pairs in compiled.triggered.values() for target, _ in pairs)
    is_open = item.calculate or item.default or is_target or item.choices in form.external or item.choices in form.views
    if is_open or item.choices not in form.choices:
        return None
    return list(dict.fromkeys(choice.code for choice in form.choices[item.choices]))


def _joined(codes: list[str]) -> Iterator[str]:
    for count in range(len(codes) + 1):
        for chosen in combinations(codes, count):
            yield " ".join(chosen)


def _open_values(item: Question, mentioned: Mentions) -> list[str] | None:
    words = list(dict.fromkeys((*mentioned.chosen, *(word for text in mentioned.texts for word in text.split()))))
    is_list = bool(mentioned.chosen)
    if (is_list and len(words) > MOST_CODES) or len(mentioned.texts) + len(mentioned.numbers) > MOST_VALUES:
        return None
    texts = dict.fromkeys(("", *mentioned.texts, *(_joined([*words, _OTHER]) if is_list else ())))
    numbers = sorted({*mentioned.numbers, *(float(text) for text in mentioned.texts if _is_number(text))})
    if item.type.kind.is_whole:
        around = [whole for number in numbers for whole in _wholes(number)] or [1]
        return [*texts, *dict.fromkeys(form for whole in around for form in (str(whole), f"{whole}.0"))]
    between = [(low + high) / 2 for low, high in pairwise(numbers)]
    ends = [numbers[0] - 1, numbers[-1] + 1] if numbers else [1.0]
    written = [form for number in (*numbers, *between, *ends) for form in (repr(number), f"{number:g}", f"{number}0")]
    others = () if item.type.is_number else (_OTHER,)
    return [*texts, *dict.fromkeys(written), *others]


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _wholes(number: float) -> tuple[int, ...]:
    if not math.isfinite(number):
        return ()
    low = math.floor(number)
    return (low - 1, low, low + 1, low + 2)


def _filters(analysis: _Analysis) -> Iterator[Contradiction]:
    """Yield filters that no choice passes, and choices that pass none of the filters on their list."""
    open_codes: dict[str, set[str]] = {}
    for node in analysis.compiled.tree.nodes:
        item = node.item
        if not isinstance(item, Question) or not item.choices or item.path in analysis.never:
            continue
        choices = analysis.compiled.form.choices.get(item.choices, ())
        codes = {choice.code for choice in choices}
        found = _open_codes(analysis, node, item, choices)
        if isinstance(found, Contradiction):
            yield found
            found = codes
        open_codes.setdefault(item.choices, set()).update(codes if found is None else found)
    for list_name, codes in open_codes.items():
        for choice in analysis.compiled.form.choices.get(list_name, ()):
            if choice.code not in codes:
                yield Contradiction("choice_never_offered", list_name, "name", choice.code)


def _open_codes(
    analysis: _Analysis, node: FormNode, item: Question, choices: tuple[Choice, ...]
) -> set[str] | Contradiction | None:
    """Return the codes that may be open, the contradiction of its filter, or None where that is unknown."""
    form = analysis.compiled.form
    if not item.choice_filter or item.choices in form.external or item.choices in form.views:
        return None
    if not choices or len(choices) > MOST_CHOICES:
        return None
    known = {"name", "label", *(column for choice in choices for column in choice.columns)}
    seen: dict[tuple[str, ...], bool] = {}
    found: set[str] = set()
    columns: set[str] = set()
    for choice in choices:
        cells = tuple(choice.code if column == "name" else choice.columns.get(column, "") for column in sorted(columns))
        if not columns or cells not in seen:
            is_open, columns = _may_pass(analysis, node, item.choice_filter, choice)
            missing = sorted(columns - known)
            if missing:
                return Contradiction("no_column", item.path, "choice_filter", missing[0])
            if "label" in columns:
                return None
            cells = tuple(choice.code if name == "name" else choice.columns.get(name, "") for name in sorted(columns))
            seen[cells] = is_open
        if seen[cells]:
            found.add(choice.code)
    return found or Contradiction("no_choice", item.path, "choice_filter")


def _may_pass(analysis: _Analysis, node: FormNode, expression: str, choice: Choice) -> tuple[bool, set[str]]:
    mentions: dict[str, Mentions] = {}
    reading = ConditionReader(_scope(analysis, node).choice_filter(), mentions, choice)
    tests = [reading.read(expression), *_chain(analysis, node, mentions)]
    return _can_be_met(analysis, tests, mentions), reading.columns
