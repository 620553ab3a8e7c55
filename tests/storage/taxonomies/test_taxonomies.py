"""Taxonomies in a project file: exactly what was stored comes back, and only what is asked for."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.project_files import Made
from tipcoder.domain.taxonomies import Match, MatchKind, Provenance, Taxonomy, Term, TermStatus
from tipcoder.errors import UserError
from tipcoder.languages.registry import LANGUAGES
from tipcoder.storage.coding.frameworks import add_framework, get_framework_files
from tipcoder.storage.coding.term_recoding import save_taxonomies
from tipcoder.storage.taxonomies import list_taxonomies, load_labels, load_taxonomies, load_taxonomy

said = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
language = st.sampled_from(list(LANGUAGES))
by_language = st.dictionaries(language, said, max_size=3)
words_by_language = st.dictionaries(language, st.lists(said, min_size=1, max_size=3).map(tuple), max_size=2)
code = st.from_regex(r"\A[a-zA-Z0-9_.-]{1,12}\Z")


@st.composite
def terms(draw: st.DrawFn) -> Term:
    labels = draw(by_language)
    return Term(
        draw(code),
        labels,
        parent=draw(st.just("") | code),
        alternatives=draw(words_by_language),
        hidden=draw(words_by_language),
        definitions=draw(by_language),
        includes=draw(by_language),
        excludes=draw(by_language),
        examples=draw(by_language),
        provenance={spoken: draw(st.sampled_from(Provenance)) for spoken in labels if draw(st.booleans())},
        status=draw(st.sampled_from(TermStatus)),
        valid_from=draw(st.sampled_from(("", "2013", "2013-05-01"))),
        valid_to=draw(st.sampled_from(("", "2020-01"))),
        replaced_by=tuple(draw(st.lists(code, max_size=2))),
        matches=tuple(draw(st.lists(st.builds(Match, said, said, st.sampled_from(MatchKind)), max_size=3))),
        columns=draw(st.dictionaries(said, said, max_size=2)),
        proposed_by=draw(st.sampled_from(("", "SRB-02"))),
    )


taxonomies = st.builds(
    Taxonomy,
    code,
    st.lists(terms(), max_size=6, unique_by=lambda term: term.code).map(tuple),
    version=said,
    titles=by_language,
    descriptions=by_language,
    source=said,
    licence=said,
    schemes=st.dictionaries(code, said, max_size=2),
)


@settings(max_examples=60)
@given(taxonomy=taxonomies)
def test_what_was_stored_comes_back(made: Made, taxonomy: Taxonomy) -> None:
    save_taxonomies(made.database, (taxonomy,))
    assert load_taxonomy(made.database, taxonomy.id) == taxonomy
    (for_choices,) = load_labels(made.database, (taxonomy.id,)).values()
    assert [term.labels for term in for_choices.terms] == [term.labels for term in taxonomy.terms]
    assert for_choices.terms == tuple(
        replace(
            term, alternatives={}, hidden={}, definitions={}, includes={}, excludes={}, examples={}, provenance={},
            matches=(),
        )
        for term in taxonomy.terms
    )  # fmt: skip


def test_a_newer_version_takes_the_place_of_the_older_whole(made: Made) -> None:
    old = Term("deception", {"en": "Deception", "sr": "обмана"}, matches=(Match("sherloc", "Deception"),))
    save_taxonomies(made.database, (Taxonomy("means", (old, Term("force", {"en": "Force"})), version="1"),))
    save_taxonomies(made.database, (Taxonomy("acts", (Term("deception", {"en": "Not an act"}),)),))
    newer = Taxonomy("means", (Term("deception", {"en": "Fraud or deception"}),), version="2")
    save_taxonomies(made.database, (newer,))
    assert load_taxonomy(made.database, "means") == newer
    assert load_taxonomy(made.database, "acts").terms[0].label("en") == "Not an act"


def test_only_what_is_asked_for_and_installed_is_loaded(made: Made) -> None:
    for id in ("acts", "means", "purposes"):
        save_taxonomies(made.database, (Taxonomy(id, (Term("a", {"en": id}),)),))
    wanted = ("means", "purposes", "courts")
    assert (
        set(load_taxonomies(made.database, wanted)) == set(load_labels(made.database, wanted)) == {"means", "purposes"}
    )
    with pytest.raises(UserError) as caught:
        load_taxonomy(made.database, "courts")
    assert (caught.value.code, caught.value.values) == ("taxonomy_not_installed", {"taxonomy": "courts"})


def test_the_list_counts_terms_by_status(made: Made) -> None:
    statuses = (TermStatus.ACTIVE, TermStatus.PROPOSED, TermStatus.DEPRECATED, TermStatus.DEPRECATED)
    terms = tuple(Term(f"t{place}", {}, status=status) for place, status in enumerate(statuses))
    save_taxonomies(
        made.database, (Taxonomy("means", terms, version="2026.1", titles={"en": "Means", "sq": "Mjetet"}),)
    )
    save_taxonomies(made.database, (Taxonomy("acts", ()),))
    acts, means = list_taxonomies(made.database)
    assert (acts.id, acts.title("en"), acts.terms) == ("acts", "acts", 0)
    assert (means.version, means.title("sq"), means.terms, means.proposed, means.deprecated) == (
        "2026.1", "Mjetet", 4, 1, 2,
    )  # fmt: skip


def test_files_of_choices_stay_with_their_framework(made: Made) -> None:
    files = {"villages.csv": "name,label\nbar,Бар\n".encode(), "a b.csv": b""}
    about = {"form_id": "tip", "title": "TIP", "version": "2", "xlsx": b"other", "xform": "<h:html/>"}
    framework = add_framework(made.database, **about, sha256="bb", files=files)  # type: ignore[arg-type]
    assert get_framework_files(made.database, framework) == files
    assert get_framework_files(made.database, made.framework) == {}
