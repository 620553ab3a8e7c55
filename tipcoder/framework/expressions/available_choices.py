"""Compiles the choices open for a question: those of a list that pass its filter, terms in force, rows of a roster."""

from collections.abc import Callable
from dataclasses import dataclass

from tipcoder.errors import UserError
from tipcoder.framework.expressions.choice_filters import Compile, compile_filter, conjuncts
from tipcoder.framework.expressions.compile_scope import Read, ReadKind, Scope, broken_reference
from tipcoder.framework.expressions.evaluation_context import CodingRow, Context
from tipcoder.framework.expressions.grammar import parse
from tipcoder.framework.expressions.paths import Path, look_up
from tipcoder.framework.expressions.random_functions import drawn, seed_of, shuffled
from tipcoder.framework.form.form import Choice, Question, Text
from tipcoder.framework.form.levels import FormNode
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.framework.form.terms_in_force import terms_in_force

AvailableChoices = Callable[[Context], tuple[Choice, ...]]

_REMEMBERED = 64
_NO_CHOICES: tuple[Choice, ...] = ()

DECISION_DATE = "decision_date"
"""The role of the question whose answer says which terms were in force, where a filter does not say it itself."""
_FROM, _TO = "valid_from", "valid_to"


def changes_choices(question: Question, scope: Scope) -> bool:
    """Return whether the choices open for a question are not always all of its list."""
    has_conditions = question.choices_from or question.choice_filter or question.is_randomized
    return bool(has_conditions) or question.choices in scope.form.taxonomies


def _listed(question: Question, scope: Scope, compile_part: Compile) -> AvailableChoices:
    choices = scope.form.choices.get(question.choices, _NO_CHOICES)
    if not question.choice_filter:
        return lambda _: choices
    filtered = compile_filter(question.choices, (parse(question.choice_filter),), scope, compile_part)
    return _remembered(filtered.passing, scope)


def _remembered(available: AvailableChoices, scope: Scope) -> AvailableChoices:
    """Remember the choices for the values that they depend on, where these are few single ones."""
    # Rows with equal values share one outcome: a hundred victims in one country cost one pass over its list.
    reads = sorted(scope.reads, key=lambda read: (read.ups, read.place, read.source.value))
    if not scope.is_pure or any(read.downs or read.source is ReadKind.ROWS for read in reads):
        return available
    known: dict[tuple[object, ...], tuple[Choice, ...]] = {}

    def run(context: Context) -> tuple[Choice, ...]:
        key = (context.environment.today, *(_read(read, context.origin) for read in reads))
        found = known.get(key)
        if found is None:
            if len(known) >= _REMEMBERED:
                known.clear()
            found = known[key] = available(context)
        return found

    return run


def _read(read: Read, row: CodingRow) -> object:
    for _ in range(read.ups):
        row = row.up
    return row.position if read.source is ReadKind.POSITION else row.values[read.place]


def _value(date: Read, row: CodingRow) -> str:
    for _ in range(date.ups):
        row = row.up
    return row.values[date.place]


def compile_rows(question: Question, scope: Scope, compile_part: Compile) -> AvailableChoices:
    """Compile the choices that are answers given in rows, each labelled with what its row says."""
    path = look_up(parse(question.choices_from), scope, compile_part)
    node = path.node
    if node is None or node.slot < 0:
        raise broken_reference(question.choices_from)
    path.note_reads()
    label = _label_of(question, path, node, scope)
    rows, slot = path.rows(), node.slot

    def run(context: Context) -> tuple[Choice, ...]:
        found: dict[str, Choice] = {}
        for row in rows(context):
            value = row.values[slot]
            if value and value not in found:
                found[value] = Choice(value, label(row))
        return tuple(found.values())

    return run


def _label_of(question: Question, path: Path, value: FormNode, scope: Scope) -> Callable[[CodingRow], Text]:
    slot = value.slot
    if not question.choice_label:
        return lambda row: Text({"": (row.values[slot],)})
    siblings = value.parent.children if value.parent else scope.tree.children
    node = siblings.get(question.choice_label) or path.level.nodes.get(question.choice_label)
    if node is None or node.slot < 0 or node.level is not value.level:
        raise UserError("expression_choice_label", name=question.choice_label)
    Path(path.ups, path.stages, node, path.level, path.from_origin, path.scope).note_reads()
    shown, texts = node.slot, _texts_of(node, scope)

    def label(row: CodingRow) -> Text:
        text = row.values[shown]
        return texts.get(text) or Text({"": (text or row.values[slot],)})

    return label


def _texts_of(node: FormNode, scope: Scope) -> dict[str, Text]:
    """Return the labels of the choices of a question by code: a name that was chosen is shown as it was read."""
    item = node.item
    if not isinstance(item, Question) or item.type.holds is not ValueKind.CODE:
        return {}
    return {choice.code: choice.label for choice in scope.form.choices.get(item.choices, ())}


def _randomized(
    available: AvailableChoices, question: Question, scope: Scope, compile_part: Compile
) -> AvailableChoices:
    if question.seed:
        seed = compile_part(parse(question.seed), scope)
        return lambda context: tuple(shuffled(available(context), seed_of(seed(context))))
    key = question.path

    def run(context: Context) -> tuple[Choice, ...]:
        seed_here = int.from_bytes(drawn(context.origin.id, key)[:7], "big")
        return tuple(shuffled(available(context), seed_here))

    return run


def has_validity(question: Question, scope: Scope) -> bool:
    """Return whether any term of a question's list was in force for a time only."""
    choices = scope.form.choices.get(question.choices, ())
    return any(choice.columns.get(_FROM) or choice.columns.get(_TO) for choice in choices)


def _date_among(scope: Scope) -> Read | None:
    dates = {(node.level, node.slot) for node in scope.tree.nodes if node.is_date}
    found = (read for read in scope.reads if read.source is ReadKind.VALUE and (read.level, read.place) in dates)
    return min(found, key=lambda read: read.ups, default=None)


def _decision_date(scope: Scope) -> Read | None:
    chain = scope.level.chain()
    for node in scope.tree.nodes:
        if isinstance(node.item, Question) and node.item.role == DECISION_DATE and node.level in chain:
            return Read(ReadKind.VALUE, node.level, node.slot, "", len(chain) - 1 - chain.index(node.level), ())
    return None


@dataclass(frozen=True, slots=True)
class TermDates:
    """The dates on, or between, which a term must have been in force. None for no such date.

    `is_in_filter`: the filter of the question compares them itself with the columns `valid_from` and `valid_to`.
    """

    since: Read | None
    until: Read | None
    is_in_filter: bool

    def reads(self) -> set[Read]:
        """Return the dates as what an expression depends on."""
        return {read for read in (self.since, self.until) if read}


def compile_choices(
    question: Question, scope: Scope, compile_part: Compile, dates: TermDates | None
) -> AvailableChoices:
    """Compile the choices that are open for a question, and note in the scope what they depend on.

    `dates` decide which terms are open, None where the choices are no terms.

    Raises UserError: `expression_...`, expression_choice_label(name) among them.
    """
    if question.choices_from:
        available = compile_rows(question, scope, compile_part)
    else:
        available = _listed(question, scope, compile_part)
        if dates:
            available = _in_force(available, question, scope, dates)
    return _randomized(available, question, scope, compile_part) if question.is_randomized else available


def _in_force(available: AvailableChoices, question: Question, scope: Scope, dates: TermDates) -> AvailableChoices:
    """Keep only terms that are in use and in force on the date of the decision, and those that are the answer.

    A filter that compares the dates of terms itself is the one to say which were in force.
    """
    choices = scope.form.choices[question.choices]
    date = None if dates.is_in_filter else dates.since
    if date:
        scope.read(ReadKind.VALUE, date.level, date.place, date.ups, ())
    own = scope.node.slot if scope.node else -1
    scope.read(ReadKind.VALUE, scope.level, own, 0, ())
    in_force = scope.tree.in_force.setdefault(question.choices, terms_in_force(choices))

    def run(context: Context) -> tuple[Choice, ...]:
        open_terms = in_force(_value(date, context.row) if date else "")
        found = available(context)
        retired = [code for code in context.row.values[own].split() if code not in open_terms.codes]
        if not retired and found is choices:
            return open_terms.choices
        codes = open_terms.codes.union(retired) if retired else open_terms.codes
        return tuple(choice for choice in found if choice.code in codes)

    return run


def find_term_dates(question: Question, scope: Scope, compile_part: Compile) -> TermDates | None:
    """Return the dates that decide which terms are open, None where the choices are no terms.

    Raises UserError: `expression_...`
    """
    if question.choices not in scope.form.taxonomies or question.choices_from:
        return None
    since = until = None
    is_in_filter = False
    for part in conjuncts(parse(question.choice_filter)) if question.choice_filter else ():
        probe = Scope(scope.form, scope.tree, scope.level, scope.node)
        inner = probe.choice_filter()
        compile_part(part, inner)
        if _TO in inner.choice_reads:
            since, is_in_filter = _date_among(probe), True
        if _FROM in inner.choice_reads:
            until, is_in_filter = _date_among(probe), True
    if is_in_filter:
        return TermDates(since, until, is_in_filter=True)
    decided = _decision_date(scope)
    return TermDates(decided, decided, is_in_filter=False)
