from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.domain.searching import Clause, ClauseKind, folded_word, parse_query, words_in

WORD, PREFIX, PHRASE = ClauseKind.WORD, ClauseKind.PREFIX, ClauseKind.PHRASE


@pytest.mark.parametrize(
    ("typed", "clauses"),
    [
        ("", ()),
        ('  - " * ', ()),
        ("žrtva ŽRTVE", (Clause(WORD, ("žrtva",)), Clause(WORD, ("žrtve",)))),
        ('"у име народа"', (Clause(PHRASE, ("у", "име", "народа")),)),
        ('"у име', (Clause(PHRASE, ("у", "име")),)),
        ("prostit*", (Clause(PREFIX, ("prostit",)),)),
        ("sud -viši", (Clause(WORD, ("sud",)), Clause(WORD, ("viši",), excluded=True))),
        ('sud -"viši sud"', (Clause(WORD, ("sud",)), Clause(PHRASE, ("viši", "sud"), excluded=True))),
        ("388/2019", (Clause(PHRASE, ("388", "2019")),)),
        ("-sud", ()),
    ],
)
def test_queries(typed: str, clauses: tuple[Clause, ...]) -> None:
    assert parse_query(typed) == clauses


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read(typed: str) -> None:
    for clause in parse_query(typed):
        assert clause.words
        assert all(folded_word(word) for word in clause.words)


@given(st.text(max_size=60))
def test_words_stand_where_they_are_said_to_stand(text: str) -> None:
    places = [(start, end) for start, end, _ in words_in(text)]
    assert all(start < end <= len(text) for start, end in places)
    assert all(one[1] <= other[0] for one, other in pairwise(places))
