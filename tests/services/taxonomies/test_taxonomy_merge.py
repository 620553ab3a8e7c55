"""Merges a newer version into an installed taxonomy."""

from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.services.taxonomies.taxonomy_merge import replacements, retired_codes, settled

DEPRECATED, REJECTED, PROPOSED = TermStatus.DEPRECATED, TermStatus.REJECTED, TermStatus.PROPOSED


def taxonomy(*terms: Term) -> Taxonomy:
    return Taxonomy("means", terms)


def term(code: str, parent: str = "", status: TermStatus = TermStatus.ACTIVE, replaced_by: str = "") -> Term:
    return Term(code, {"en": code}, parent=parent, status=status, replaced_by=tuple(replaced_by.split()))


def test_a_first_version_is_installed_as_it_is() -> None:
    new = taxonomy(term("a"))
    assert settled(None, new, ("b",)) == new
    assert retired_codes(None, new, new) == ()


def test_codes_in_use_are_deprecated_under_their_parent_and_unused_ones_go() -> None:
    old = taxonomy(term("a"), term("a1", "a"), term("a2", "a"), term("b"), term("b1", "b"), term("c", "", REJECTED))
    new = taxonomy(term("a"), term("a2", "a"), term("d"))
    result = settled(old, new, {"a1", "b1", "c", "d"})
    assert [(found.code, found.parent, found.status.value) for found in result.terms] == [
        ("a", "", "active"),
        ("a2", "a", "active"),
        ("a1", "a", "deprecated"),
        ("d", "", "active"),
        ("b1", "", "deprecated"),
        ("c", "", "rejected"),
    ]
    assert retired_codes(old, new, result) == ("a1", "b1", "c")


def test_a_term_kept_under_a_kept_term_stays_there() -> None:
    old = taxonomy(term("a"), term("b", "a"), term("c", "b"))
    result = settled(old, taxonomy(term("z")), {"b", "c"})
    assert [(found.code, found.parent) for found in result.terms] == [("z", ""), ("b", ""), ("c", "b")]


def test_proposals_wait_for_their_decision_unless_the_newer_version_has_one() -> None:
    mine = Term("srb_01_x", {"sr": "икс"}, parent="a", status=PROPOSED, proposed_by="SRB-01")
    approved = Term("srb_01_y", {"sr": "ипсилон"}, proposed_by="SRB-01")
    old = taxonomy(term("a"), mine, approved)
    assert settled(old, taxonomy(term("a"), term("b")), ()).terms == (term("a"), mine, term("b"), approved)
    decided = term("srb_01_x", "", DEPRECATED, "a")
    assert settled(old, taxonomy(term("a"), decided), ()).terms == (term("a"), decided, approved)


def test_what_takes_the_place_of_a_term_is_followed_to_its_end() -> None:
    found = replacements(
        taxonomy(
            term("a"),
            term("b", "", DEPRECATED, "a"),
            term("c", "", REJECTED, "b"),
            term("split", "", DEPRECATED, "a d"),
            term("d"),
            term("round", "", DEPRECATED, "trip"),
            term("trip", "", DEPRECATED, "round"),
            term("lost", "", DEPRECATED, "nowhere"),
            term("retired", "", DEPRECATED),
            term("active", "", TermStatus.ACTIVE, "a"),
        )
    )
    assert found == {"b": "a", "c": "a"}
