"""Where a new term belongs: under which term, and with which properties, so that its question offers it."""

from collections.abc import Collection, Iterator, Sequence

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
    """Return the parent under which most of these terms stand, "" if there are several parents or most have none."""
    parents = [term.parent for term in taxonomy.terms if term.code in codes]
    return _shared(parents)


def shared_columns(taxonomy: Taxonomy, codes: Collection[str]) -> dict[str, str]:
    """Return the properties that these terms have in common: what their question filters by is among them.

    Terms that every country has (other, none) lack the country: most terms decide. A mark that has one value only in
    the whole taxonomy tells single terms from others, and counts if all have it.
    """
    terms = [term for term in taxonomy.terms if term.code in codes]
    found = {}
    for name in dict.fromkeys(name for term in terms for name in term.columns):
        values = [term.columns.get(name, "") for term in terms]
        value = _shared(values)
        is_mark = len({term.columns[name] for term in taxonomy.terms if term.columns.get(name)}) == 1
        if value and (all(values) or not is_mark):
            found[name] = value
    return found


def _shared(values: Sequence[str]) -> str:
    """Return the one value that most have while the others have none, "" if there is none."""
    said = [value for value in values if value]
    return said[0] if len(set(said)) == 1 and 2 * len(said) > len(values) else ""


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
