"""Where a new term belongs: under which term, and with which properties, so that its question offers it."""

from collections.abc import Collection, Iterator

from tipcoder.domain.taxonomies import Taxonomy, Term

MOST_VALUES = 24
"""A property with more values (an article, a page) tells terms apart instead of grouping them."""


def terms_with_depth(taxonomy: Taxonomy) -> Iterator[tuple[Term, int]]:
    """Yield each term with how many stand above it, in an order in which children follow their parent."""
    codes = {term.code for term in taxonomy.terms}
    under: dict[str, list[Term]] = {}
    for term in taxonomy.terms:
        under.setdefault(term.parent if term.parent in codes else "", []).append(term)
    waiting = [(term, 0) for term in reversed(under.get("", []))]
    while waiting:
        term, depth = waiting.pop()
        yield term, depth
        waiting.extend((child, depth + 1) for child in reversed(under.get(term.code, [])))


def shared_parent(taxonomy: Taxonomy, codes: Collection[str]) -> str:
    """Return the parent that all these terms have in common, "" if they have several."""
    parents = {term.parent for term in taxonomy.terms if term.code in codes}
    return parents.pop() if len(parents) == 1 else ""


def shared_columns(taxonomy: Taxonomy, codes: Collection[str]) -> dict[str, str]:
    """Return the properties that are the same in all these terms: what their question filters by is among them."""
    terms = [term for term in taxonomy.terms if term.code in codes]
    if not terms:
        return {}
    return {
        name: value
        for name, value in terms[0].columns.items()
        if value and all(term.columns.get(name) == value for term in terms)
    }


def short_columns(taxonomy: Taxonomy) -> dict[str, list[str]]:
    """Return the properties that group the terms, each with its values in alphabetical order.

    One that few terms have, or that is the same wherever it is, is a mark of single terms.
    """
    values: dict[str, list[str]] = {}
    for term in taxonomy.terms:
        for name, value in term.columns.items():
            if value:
                values.setdefault(name, []).append(value)
    return {
        name: sorted(set(found))
        for name, found in values.items()
        if 1 < len(set(found)) <= MOST_VALUES and 2 * len(found) >= len(taxonomy.terms)
    }
