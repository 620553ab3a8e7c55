from hypothesis import given
from hypothesis import strategies as st

from tipcoder.domain.passages import CONTEXT, quote, whole_text

PAGES = ("Окривљени је врбовао оштећену", "и задржао њене исправе.", "", "Крај.")
LETTERS = st.text(st.characters(codec="utf-8", exclude_characters="\f"), max_size=80)


def test_a_quotation_has_its_words_their_surroundings_and_its_page() -> None:
    text = whole_text(PAGES)
    start = text.index("задржао")
    passage = quote("doc", PAGES, start, start + len("задржао њене исправе"))
    assert passage is not None
    assert (passage.exact, passage.page) == ("задржао њене исправе", 2)
    assert (passage.prefix, passage.suffix) == ("Окривљени је врбовао оштећену\fи ", ".\f\fКрај.")


def test_blanks_at_the_ends_are_left_out_and_nothing_is_no_passage() -> None:
    passage = quote("doc", ("  a b  ",), 0, 7)
    assert passage is not None
    assert (passage.exact, passage.start, passage.end) == ("a b", 2, 5)
    assert quote("doc", ("  \n ", " "), 0, 6) is None
    assert quote("doc", PAGES, 5, 5) is None


@given(st.lists(LETTERS, min_size=1, max_size=4), st.integers(-5, 400), st.integers(-5, 400))
def test_position_and_words_agree(pages: list[str], start: int, end: int) -> None:
    passage = quote("doc", pages, start, end)
    text = whole_text(pages)
    if passage is None:
        assert not text[max(0, start) : max(0, end)].strip()
        return
    assert text[passage.start : passage.end] == passage.exact == passage.exact.strip()
    assert passage.exact == text[max(0, start) : max(0, end)].strip()
    assert text[: passage.start].endswith(passage.prefix)
    assert text[passage.end :].startswith(passage.suffix)
    assert max(len(passage.prefix), len(passage.suffix)) <= CONTEXT
    assert passage.start >= len(whole_text(pages[: passage.page - 1]))
