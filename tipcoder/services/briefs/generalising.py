"""Tells less of the facts of a brief, so that fewer persons are singled out: this brief alone, by a person's choice."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from tipcoder.analysis.figures.derived import is_child_age
from tipcoder.domain.briefs import BriefFact
from tipcoder.framework.form.form import Form

AGE, YEAR, SECTOR, CITIZENSHIP = "age", "year", "sector", "citizenship"
ATTRIBUTES = (AGE, YEAR, SECTOR, CITIZENSHIP)
QUESTIONS: Mapping[str, frozenset[str]] = {
    AGE: frozenset(("victim_age_group",)),
    YEAR: frozenset(("decision_date", "decision_given_on")),
    SECTOR: frozenset(("sectors", "keyword_sectors")),
    CITIZENSHIP: frozenset(("victim_citizenship", "defendant_citizenship")),
}
"""Questions of each attribute."""
_LEFT_OUT = ("keyword_sectors",)
"""Questions that have no broader value."""
_YEARS = 3


def generalised(facts: Iterable[BriefFact], attributes: Collection[str], form: Form) -> tuple[BriefFact, ...]:
    """Return facts of which some attributes are told less exactly: child or adult, three years, the broadest sector.

    Citizenship is left out, and so are keywords of the sector.
    """
    found = (replace(fact, value=told(fact.question, fact.value, attributes, form)) for fact in facts)
    return tuple(fact for fact in found if fact.value is None or fact.value)


def told(question: str, value: str | None, attributes: Collection[str], form: Form) -> str | None:
    """Return what is told of an answer to a question if less is told of some attributes, "" for nothing."""
    attribute = next((name for name in attributes if question in QUESTIONS[name]), "")
    if not attribute or not value:
        return value
    if attribute == CITIZENSHIP or question in _LEFT_OUT:
        return ""
    if attribute == AGE:
        return "child" if is_child_age(value) else "adult"
    if attribute == YEAR:
        first = int(value) - int(value) % _YEARS
        return f"{first}-{first + _YEARS - 1}"
    parents = {choice.code: choice.columns.get("parent", "") for choice in form.choices["sectors"]}
    return " ".join(dict.fromkeys(_top(code, parents) for code in value.split()))


def _top(code: str, parents: Mapping[str, str]) -> str:
    while parents.get(code):
        code = parents[code]
    return code
