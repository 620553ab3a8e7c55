"""Proposes terms: the place of a new one is told by the terms beside which it is missing."""

from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.services.taxonomy_files import shipped_taxonomy
from tipcoder.ui.taxonomies.propose_dialog import shared_columns, shared_parent, short_columns, terms_with_depth

MARKED = Taxonomy(
    "marked",
    (
        Term("a", {}, columns={"mark": "1", "group": "x"}),
        Term("b", {}, parent="a", columns={"mark": "1", "group": "x"}),
        Term("c", {}, parent="a", columns={"group": "y"}),
        Term("d", {}, parent="a"),
    ),
)


def test_national_means_are_those_of_their_country_though_other_and_none_are_of_all() -> None:
    means = shipped_taxonomy("national_means")
    country = [term for term in means.terms if term.columns.get("country") == "MKD" and not term.columns.get("heading")]
    offered = {term.code for term in country} | {
        term.code for term in means.terms if not term.columns.get("country") and not term.columns.get("heading")
    }
    assert shared_columns(means, offered)["country"] == "MKD"
    assert shared_parent(means, offered) == country[0].parent


def test_a_mark_of_single_terms_is_not_taken_over() -> None:
    assert shared_columns(MARKED, {"a", "b"}) == {"mark": "1", "group": "x"}
    assert shared_columns(MARKED, {"a", "b", "d"}) == {"group": "x"}
    assert shared_columns(MARKED, {"a", "c"}) == {}
    assert shared_columns(MARKED, ()) == {}


def test_terms_of_several_parents_share_none() -> None:
    assert shared_parent(MARKED, {"b", "c", "d"}) == "a"
    assert shared_parent(MARKED, {"a", "b"}) == ""


def test_properties_that_group_the_terms_are_asked() -> None:
    assert short_columns(MARKED) == {"group": ["x", "y"]}
    assert set(short_columns(shipped_taxonomy("courts"))) == {"country", "kind", "level"}
    assert "source" not in short_columns(shipped_taxonomy("offences"))


def test_terms_follow_their_parents() -> None:
    assert [(term.code, depth) for term, depth in terms_with_depth(MARKED)] == [("a", 0), ("b", 1), ("c", 1), ("d", 1)]
