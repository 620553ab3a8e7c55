from hypothesis import given
from hypothesis import strategies as st

from tipcoder.domain.searching import words_in
from tipcoder.ui.text.excerpt import BEFORE, LENGTH, excerpt


def test_a_short_text_is_whole_and_on_one_line() -> None:
    text, places = excerpt("the\n\nvictim  was\tfound", ((5, 11),))
    assert text == "the victim was found"
    assert [text[start:end] for start, end in places] == ["victim"]


def test_a_long_text_begins_before_the_first_word_that_was_found() -> None:
    whole = f"{'before ' * 100}victim {'after ' * 100}victim"
    start = whole.index("victim")
    text, places = excerpt(whole, ((start, start + 6), (len(whole) - 6, len(whole))))
    assert text.startswith("… before")
    assert text.endswith("after…")
    assert [text[start:end] for start, end in places] == ["victim"]
    assert len(text) <= BEFORE + LENGTH


@given(st.text(alphabet="ab \n\t", max_size=900), st.data())
def test_the_words_that_were_found_are_marked_in_any_text(whole: str, data: st.DataObject) -> None:
    words = list(words_in(whole))
    chosen = sorted(data.draw(st.sets(st.sampled_from(words), max_size=4))) if words else []
    text, places = excerpt(whole, [(start, end) for start, end, _ in chosen])
    assert "\n" not in text
    assert len(places) <= len(chosen)
    assert bool(places) == bool(chosen)
    for (start, end), (_, _, word) in zip(places, chosen, strict=False):
        assert word.startswith(text[start:end])
        assert end > start
