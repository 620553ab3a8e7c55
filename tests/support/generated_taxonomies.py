"""Taxonomies as hypothesis makes them: every property, every script, characters that no file format likes."""

from hypothesis import strategies as st

from tipcoder.domain.taxonomies import Match, MatchKind, Provenance, Taxonomy, Term, TermStatus
from tipcoder.languages.registry import LANGUAGES

CODES = (*LANGUAGES, "fr")

said = st.text(max_size=20) | st.sampled_from(
    (
        "=1+1", "'=x", "довођење у заблуду", "ë\u0301", "a\nb\n\n  c", "tab\there", "_x0041_", '"quoted"; \\n', "1.0",
        "\x0b\x00\ufffe", "00123", "2013-05-01", "#N/A", "<a>&amp;</a>", "]]>", "a: b", "[tipcoder]", "TRUE", "😀",
        "a\u2028b\x85c", "code: x",
    )
)  # fmt: skip
code = st.from_regex(r"\A[a-zA-Z0-9_.-]{1,8}\Z") | st.sampled_from(("7", "007", "1.10", "жртва", "true", "2013"))
by_language = st.dictionaries(st.sampled_from(CODES), said, max_size=3)
words = st.dictionaries(st.sampled_from(CODES), st.lists(said, min_size=1, max_size=3).map(tuple), max_size=2)
date = st.sampled_from(("", "2013", "2013-05", "2013-05-01"))
target = said | st.just("http://eurovoc.europa.eu/1474?x=a%20b#c")
matches = st.lists(
    st.builds(
        Match, st.sampled_from(("sherloc", "means", "eurovoc.europa.eu", "9")), target, st.sampled_from(MatchKind)
    ),
    max_size=4,
)


@st.composite
def taxonomies(draw: st.DrawFn) -> Taxonomy:
    codes = draw(st.lists(code, max_size=6, unique=True))
    terms = tuple(draw(_term(place, codes)) for place in range(len(codes)))
    schemes = st.dictionaries(code, said, max_size=3)
    return Taxonomy(
        draw(code),
        terms,
        version=draw(said),
        titles=draw(by_language),
        descriptions=draw(by_language),
        source=draw(said),
        licence=draw(said),
        schemes=draw(schemes),
    )


@st.composite
def _term(draw: st.DrawFn, place: int, codes: list[str]) -> Term:
    labels = draw(by_language)
    later = codes[place + 1 :]
    return Term(
        codes[place],
        labels,
        parent=draw(st.sampled_from(["", *codes[:place]])),
        alternatives=draw(words),
        hidden=draw(words),
        definitions=draw(by_language),
        includes=draw(by_language),
        excludes=draw(by_language),
        examples=draw(by_language),
        provenance={language: draw(st.sampled_from(Provenance)) for language in labels if draw(st.booleans())},
        status=draw(st.sampled_from(TermStatus)),
        valid_from=draw(date),
        valid_to=draw(date),
        replaced_by=tuple(draw(st.lists(st.sampled_from(later), max_size=2))) if later else (),
        matches=tuple(draw(matches)),
        columns=draw(st.dictionaries(said | st.sampled_from(("label", "code", "exact::x")), said, max_size=3)),
        proposed_by=draw(st.sampled_from(("", "SRB-02"))),
    )
