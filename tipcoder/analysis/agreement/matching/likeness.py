"""Measures how alike two answers are, from 0 to 1."""

from collections.abc import Callable, Mapping, Sequence

from tipcoder.analysis.agreement.distances import Codes, jaccard_similarity
from tipcoder.framework.form.form import Choice

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
