"""Compares a newer version of a taxonomy: its changes, and what each change can do to codings."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tipcoder.domain.taxonomies import Match, Taxonomy, Term, TermStatus
from tipcoder.taxonomy.comparison import Change, Effect, TermDifference, compare

FORCE = Term("force", {"en": "Force"}, definitions={"en": "d"})
BLOW = Term("blow", {"en": "Blow"}, parent="force")
FRAUD = Term("fraud", {"en": "Fraud"})
OLD = Taxonomy("means", (FORCE, BLOW, FRAUD))


def changed(**values: object) -> tuple[TermDifference, ...]:
    return compare(OLD, Taxonomy("means", (FORCE, replace(BLOW, **values), FRAUD)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "difference"),
    [
        ({"labels": {"en": "Hit"}}, TermDifference(Change.LABEL, "blow", Effect.LOOK, "label", "en", "Blow", "Hit")),
        (
            {"labels": {"en": "Blow", "sq": "Goditja"}},
            TermDifference(Change.LABEL, "blow", Effect.SAFE, "label", "sq", "", "Goditja"),
        ),
        ({"parent": ""}, TermDifference(Change.MOVED, "blow", Effect.LOOK, "parent", "", "force", "")),
        (
            {"status": TermStatus.DEPRECATED},
            TermDifference(Change.DEPRECATED, "blow", Effect.CODINGS, "status", "", "active", "deprecated"),
        ),
        (
            {"replaced_by": ("fraud",)},
            TermDifference(Change.REPLACED, "blow", Effect.CODINGS, "replaced_by", "", "", "fraud"),
        ),
        ({"valid_to": "2020"}, TermDifference(Change.VALIDITY, "blow", Effect.LOOK, "valid_to", "", "", "2020")),
        ({"matches": (Match("x", "1"),)}, TermDifference(Change.MAPPING, "blow", Effect.SAFE, "exact", "x", "", "1")),
        ({"columns": {"a": "1"}}, TermDifference(Change.COLUMN, "blow", Effect.LOOK, "a", "", "", "1")),
        ({"hidden": {"en": ("x", "y")}}, TermDifference(Change.TEXT, "blow", Effect.SAFE, "hidden", "en", "", "x\ny")),
    ],
)
def test_one_change_is_one_difference(values: dict[str, object], difference: TermDifference) -> None:
    assert changed(**values) == (difference,)


def test_terms_that_come_go_and_return() -> None:
    new = Taxonomy("means", (FORCE, Term("kick", {"en": "Kick"}, parent="force"), FRAUD))
    assert compare(OLD, new) == (
        TermDifference(Change.REMOVED, "blow", Effect.CODINGS, old="Blow"),
        TermDifference(Change.ADDED, "kick", Effect.SAFE, new="Kick"),
    )
    retired = replace(FRAUD, status=TermStatus.DEPRECATED)
    (back,) = compare(replace(OLD, terms=(FORCE, BLOW, retired)), OLD)
    assert (back.change, back.code, back.effect) == (Change.REVIVED, "fraud", Effect.LOOK)


def test_one_term_that_moves_among_its_neighbours_is_told_once() -> None:
    terms = tuple(Term(code, {}) for code in "abcdef")
    moved = (*terms[1:], terms[0])
    assert compare(Taxonomy("x", terms), Taxonomy("x", moved)) == (TermDifference(Change.ORDER, "a", Effect.SAFE),)


@settings(max_examples=100)
@given(st.permutations(list(range(8))))
def test_terms_not_told_to_have_moved_keep_their_order(order: list[int]) -> None:
    terms = tuple(Term(str(number), {}) for number in range(8))
    moved = {
        found.code for found in compare(Taxonomy("x", terms), Taxonomy("x", tuple(terms[place] for place in order)))
    }
    kept = [place for place in order if str(place) not in moved]
    assert kept == sorted(kept)
    assert bool(moved) == (order != sorted(order))


def test_nothing_changed_is_no_difference() -> None:
    assert compare(OLD, OLD) == ()
