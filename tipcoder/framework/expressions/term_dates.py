"""Finds the dates that decide which terms of a taxonomy are open for a question."""

from dataclasses import dataclass

from tipcoder.framework.expressions.choice_filters import Compile, conjuncts
from tipcoder.framework.expressions.compile_scope import Read, ReadKind, Scope
from tipcoder.framework.expressions.grammar import parse
from tipcoder.framework.form.form import Question

DECISION_DATE = "decision_date"
"""The role of the question whose answer says which terms were in force, where a filter does not say it itself."""
_FROM, _TO = "valid_from", "valid_to"


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
