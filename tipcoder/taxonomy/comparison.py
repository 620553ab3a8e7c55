"""Compares two versions of a taxonomy, term by term; each change has its effect on codings."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tipcoder.domain.taxonomies import Match, Provenance, Taxonomy, Term, TermStatus
from tipcoder.taxonomy.model import canonical


class Change(StrEnum):
    """Kind of change of a term."""

    ADDED = "added"
    REMOVED = "removed"
    DEPRECATED = "deprecated"
    REPLACED = "replaced"
    REVIVED = "revived"
    STATUS = "status"
    LABEL = "label"
    TEXT = "text"
    MOVED = "moved"
    VALIDITY = "validity"
    MAPPING = "mapping"
    COLUMN = "column"
    ORDER = "order"


class Effect(StrEnum):
    """Effect of a change: none on codings; one that a coordinator should see; or it touches coded answers."""

    SAFE = "safe"
    LOOK = "needs_a_look"
    CODINGS = "touches_codings"


@dataclass(frozen=True, slots=True)
class TermDifference:
    """One change of one term. `old` and `new` are texts, codes or dates; "" for none.

    `property` is what changed (`definition`, `alternative`, `exact`, a column's name), `of` a language or a scheme.
    """

    change: Change
    code: str
    effect: Effect
    property: str = ""
    of: str = ""
    old: str = ""
    new: str = ""


def compare(old: Taxonomy, new: Taxonomy) -> tuple[TermDifference, ...]:
    """Return what is different in `new`: terms that are gone first, then those of `new` in its order.

    A term that only moved among its neighbours is reported once, as `Change.ORDER`.
    """
    before, after = canonical(old).by_code(), canonical(new).by_code()
    found = [_removed(term) for code, term in before.items() if code not in after]
    out_of_order = _out_of_order([code for code in before if code in after], [code for code in after if code in before])
    for code, term in after.items():
        if code not in before:
            found.append(TermDifference(Change.ADDED, code, Effect.SAFE, new=term.label("en")))
            continue
        found += _changes(before[code], term)
        if code in out_of_order and before[code].parent == term.parent:
            found.append(TermDifference(Change.ORDER, code, Effect.SAFE))
    return tuple(found)


def _removed(term: Term) -> TermDifference:
    return TermDifference(Change.REMOVED, term.code, Effect.CODINGS, old=term.label("en"))


def _changes(old: Term, new: Term) -> Iterator[TermDifference]:
    yield from _life(old, new)
    if old.parent != new.parent:
        yield TermDifference(Change.MOVED, new.code, Effect.LOOK, "parent", old=old.parent, new=new.parent)
    yield from _by_key(Change.LABEL, new.code, Effect.LOOK, "label", old.labels, new.labels)
    # Shown while coding: what a definition says decides what a coder answers. The other texts only help to find a term.
    yield from _by_key(Change.TEXT, new.code, Effect.LOOK, "definition", old.definitions, new.definitions)
    yield from _by_key(Change.TEXT, new.code, Effect.LOOK, "include", old.includes, new.includes)
    yield from _by_key(Change.TEXT, new.code, Effect.LOOK, "exclude", old.excludes, new.excludes)
    yield from _by_key(Change.TEXT, new.code, Effect.SAFE, "example", old.examples, new.examples)
    yield from _by_key(
        Change.TEXT,
        new.code,
        Effect.SAFE,
        "provenance",
        _provenance_texts(old.provenance),
        _provenance_texts(new.provenance),
    )
    words = (("alternative", old.alternatives, new.alternatives), ("hidden", old.hidden, new.hidden))
    for property, former, later in words:
        yield from _by_key(Change.TEXT, new.code, Effect.SAFE, property, _lines(former), _lines(later))
    for property in ("valid_from", "valid_to"):
        former_date, later_date = str(getattr(old, property)), str(getattr(new, property))
        if former_date != later_date:
            yield TermDifference(Change.VALIDITY, new.code, Effect.LOOK, property, "", former_date, later_date)
    yield from _mappings(old, new)
    for name in dict.fromkeys((*old.columns, *new.columns)):
        former_value, later_value = old.columns.get(name, ""), new.columns.get(name, "")
        if former_value != later_value:  # choice filters read columns, so answers may no longer be offered
            yield TermDifference(Change.COLUMN, new.code, Effect.LOOK, name, "", former_value, later_value)


def _life(old: Term, new: Term) -> Iterator[TermDifference]:
    former, later = " ".join(old.replaced_by), " ".join(new.replaced_by)
    if former != later:
        effect = Effect.CODINGS if later else Effect.LOOK
        yield TermDifference(Change.REPLACED, new.code, effect, "replaced_by", old=former, new=later)
    if old.status == new.status:
        return
    change, effect = Change.STATUS, Effect.SAFE
    if new.status in (TermStatus.DEPRECATED, TermStatus.REJECTED):
        change, effect = Change.DEPRECATED, Effect.CODINGS
    elif old.status in (TermStatus.DEPRECATED, TermStatus.REJECTED):
        change, effect = Change.REVIVED, Effect.LOOK
    yield TermDifference(change, new.code, effect, "status", old=old.status.value, new=new.status.value)


def _by_key(
    change: Change, code: str, effect: Effect, property: str, old: Mapping[str, str], new: Mapping[str, str]
) -> Iterator[TermDifference]:
    """Yield a difference for each language; a new text takes nothing away, so it is safe."""
    for language in dict.fromkeys((*old, *new)):
        former, later = old.get(language, ""), new.get(language, "")
        if former != later:
            yield TermDifference(change, code, effect if former else Effect.SAFE, property, language, former, later)


def _mappings(old: Term, new: Term) -> Iterator[TermDifference]:
    former, later = _targets(old.matches), _targets(new.matches)
    for kind, scheme in dict.fromkeys((*former, *later)):
        before, after = former.get((kind, scheme), ""), later.get((kind, scheme), "")
        if before != after:
            yield TermDifference(Change.MAPPING, new.code, Effect.SAFE, kind, scheme, before, after)


def _targets(matches: Sequence[Match]) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], list[str]] = {}
    for match in matches:
        found.setdefault((match.kind.value, match.scheme), []).append(match.target)
    return {key: "\n".join(targets) for key, targets in found.items()}


def _lines(words: Mapping[str, Sequence[str]]) -> dict[str, str]:
    return {language: "\n".join(several) for language, several in words.items()}


def _provenance_texts(provenance: Mapping[str, Provenance]) -> dict[str, str]:
    return {language: value.value for language, value in provenance.items()}


def _out_of_order(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """Return the fewest codes that must have moved for one order to become the other."""
    # the rest is the longest increasing subsequence, found by patience sorting
    places = {code: place for place, code in enumerate(before)}
    ends: list[str] = []  # the code with the smallest place that ends a rising run of each length
    previous: dict[str, str] = {}
    for code in after:
        low, high = 0, len(ends)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if places[ends[middle]] < places[code] else (low, middle)
        if low:
            previous[code] = ends[low - 1]
        ends[low : low + 1] = [code]
    kept = set()
    code = ends[-1] if ends else ""
    while code:
        kept.add(code)
        code = previous.get(code, "")
    return set(after) - kept
