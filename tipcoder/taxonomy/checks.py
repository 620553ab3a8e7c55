"""Checks taxonomies from any source: legal codes, one parent that exists, no circles."""

import re
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeVar

from tipcoder.domain.taxonomies import Term
from tipcoder.errors import UserError
from tipcoder.taxonomy.model import listed

Locator = Callable[[int, str], str]
"""Returns where a term, by its index, or a property of it (`code`, `parent`, `replaced_by`) is in the file."""

_Named = TypeVar("_Named", bound=Hashable)
_CODE = re.compile(r"[\w.-]+")
_MOST_CIRCLES = 20
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def is_code(text: str) -> bool:
    """Return whether a text can be the code of a term: letters, digits, `_`, `-` and `.` of any script, no spaces."""
    return bool(_CODE.fullmatch(text))


def is_date(text: str) -> bool:
    """Return whether a text is an ISO date, whole or partial: 2013-05-01, 2013-05 or 2013."""
    return bool(_DATE.fullmatch(text))


def faults(terms: Sequence[Term], where: Locator) -> list[UserError]:
    """Return the faults of the terms as a whole, in their order.

    Codes: taxonomy_code_twice(where, term), taxonomy_parent_unknown(where, term, parent), taxonomy_cycle(where, term,
    path), taxonomy_replacement_unknown(where, term, replacement), taxonomy_replacement_cycle(where, term, path).
    """
    first: dict[str, int] = {}
    found = []
    for index, term in enumerate(terms):
        if term.code in first:
            found.append(UserError("taxonomy_code_twice", where=where(index, "code"), term=term.code))
        first.setdefault(term.code, index)
    for index, term in enumerate(terms):
        found += _unknown(index, term, first, where)
    parents = {term.code: (term.parent,) for term in terms if term.parent}
    replacements = {term.code: term.replaced_by for term in terms if term.replaced_by}
    for path in circles(parents):
        found.append(_circle("taxonomy_cycle", path, where(first[path[0]], "parent")))
    # Terms that are replaced by several can be in more circles than anybody could list.
    for path in islice(circles(replacements), _MOST_CIRCLES):
        found.append(_circle("taxonomy_replacement_cycle", path, where(first[path[0]], "replaced_by")))
    return found


def unlabelled(terms: Sequence[Term], where: Locator) -> list[UserError]:
    """Return taxonomy_label_missing(where, term) for each term without a label in any language."""
    return [
        UserError("taxonomy_label_missing", where=where(index, "label"), term=term.code)
        for index, term in enumerate(terms)
        if not any(term.labels.values())
    ]


def in_reading_order(terms: Sequence[Term]) -> tuple[Term, ...]:
    """Return the terms with parents before children; a term that came before its parent follows it at once.

    Terms whose parents already come before them keep their order. There must be no circle and no unknown parent.
    """
    ordered: list[Term] = []
    placed = {""}
    waiting: dict[str, list[Term]] = {}
    for term in terms:
        if term.parent not in placed:
            waiting.setdefault(term.parent, []).append(term)
            continue
        following = [term]
        while following:
            next_term = following.pop()
            ordered.append(next_term)
            placed.add(next_term.code)
            following += reversed(waiting.pop(next_term.code, []))
    return tuple(ordered)


def circles(leads_to: Mapping[_Named, Sequence[_Named]]) -> Iterator[tuple[_Named, ...]]:
    """Yield each circle among codes once, as the codes along it with the first one again at the end."""
    done: set[_Named] = set()
    for start in leads_to:
        path: dict[_Named, int] = {}
        steps = [(start, iter(leads_to.get(start, ())))] if start not in done else []
        path.update({start: 0} if steps else {})
        while steps:
            code, rest = steps[-1]
            following = next((other for other in rest if other not in done), None)
            if following is None:
                done.add(code)
                del path[code]
                steps.pop()
            elif following in path:
                yield (*list(path)[path[following] :], following)
            else:
                path[following] = len(path)
                steps.append((following, iter(leads_to.get(following, ()))))


def _unknown(index: int, term: Term, known: Mapping[str, int], where: Locator) -> Iterator[UserError]:
    if term.parent and term.parent not in known:
        place = where(index, "parent")
        yield UserError("taxonomy_parent_unknown", where=place, term=term.code, parent=term.parent)
    for code in term.replaced_by:
        if code not in known:
            place = where(index, "replaced_by")
            yield UserError("taxonomy_replacement_unknown", where=place, term=term.code, replacement=code)


def _circle(fault: str, path: tuple[str, ...], place: str) -> UserError:
    return UserError(fault, where=place, term=path[0], path=listed(path, " > "))
