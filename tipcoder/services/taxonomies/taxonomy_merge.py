"""Merges an installed taxonomy with its newer version, so that no answer loses its term."""

from collections.abc import Collection
from dataclasses import replace

from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus, with_narrower

GONE = (TermStatus.DEPRECATED, TermStatus.REJECTED)
"""Offered no more."""


def settled(old: Taxonomy | None, new: Taxonomy, held: Collection[str]) -> Taxonomy:
    """Return the taxonomy as it will be stored: the newer version, and what it lacks and the project cannot do without.

    `held` are the codes that an answer holds or held at some time: those that the newer version lacks are kept and
    deprecated. Terms that coders of this project proposed are kept as they are.
    """
    if old is None:
        return new
    terms = list(new.terms)
    known = {term.code for term in terms}
    for term in old.terms:
        if term.code in known or not (term.proposed_by or term.code in held):
            continue
        kept = replace(
            term,
            parent=term.parent if term.parent in known else "",
            status=term.status if term.proposed_by or term.status in GONE else TermStatus.DEPRECATED,
        )
        terms.insert(place_under(terms, kept.parent), kept)
        known.add(term.code)
    return replace(new, terms=tuple(terms), schemes={**old.schemes, **new.schemes})


def retired_codes(old: Taxonomy | None, new: Taxonomy, result: Taxonomy) -> tuple[str, ...]:
    """Return the codes that are kept though the newer version lacks them, the project's own proposals left out."""
    if old is None:
        return ()
    known = new.by_code()
    return tuple(term.code for term in result.terms if term.code not in known and not term.proposed_by)


def replacements(taxonomy: Taxonomy) -> dict[str, str]:
    """Return the code that takes the place of each term that is gone, where there is exactly one that is not."""
    terms = taxonomy.by_code()
    found = ((term.code, _replacement(terms, term)) for term in taxonomy.terms if term.status in GONE)
    return {code: other for code, other in found if other}


def place_under(terms: Collection[Term], parent: str) -> int:
    """Return the place behind all that stands under a term, or behind everything."""
    family = {term.code for term in with_narrower(terms, parent)} if parent else set()
    places = [place for place, term in enumerate(terms) if term.code in family]
    return places[-1] + 1 if places else len(terms)


def _replacement(terms: dict[str, Term], term: Term) -> str:
    """Follow a term to the one that stands for it in the end; "" where it leads nowhere, to several, or in a circle."""
    passed = {term.code}
    while term.status in GONE:
        if len(term.replaced_by) != 1 or term.replaced_by[0] in passed or term.replaced_by[0] not in terms:
            return ""
        term = terms[term.replaced_by[0]]
        passed.add(term.code)
    return term.code
