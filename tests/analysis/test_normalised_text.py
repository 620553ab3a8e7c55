"""A text is normalised for recognition, and every character knows its place in the original."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.analysis.normalised_text import breaks_numbers, normalised

SIGNS = ("\u00ad", "\u200b", "\u2060", "\u200e", "\ufeff", "\u200d")
WORDS = (
    st.sampled_from(["abcčćžđëăș0123456789", "пршћќѓѕ0123456789"])
    .flatmap(lambda letters: st.text(alphabet=st.sampled_from(letters), min_size=1, max_size=12))
    .map(str.capitalize)
)
"""Each in one script."""
WRITINGS = st.sampled_from(["as it is", "decomposed", "full width", "invisible", "end of line", "apart"])


def written(word: str, writing: str, sign: str) -> str:
    """Write a word in one of several ways that a reader takes for the same."""
    if writing == "decomposed":
        return unicodedata.normalize("NFD", word)
    if writing == "full width":
        return "".join(chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in word)
    if writing == "invisible":
        return sign.join(word)
    if writing == "end of line" and len(word) > 1:
        return f"{word[:1]}\u00ad\n{word[1:]}"
    if writing == "apart" and len(word) > 3 and (word.isalpha() or word.isdigit()):
        return " ".join(word)
    return word


@given(st.lists(st.tuples(WORDS, WRITINGS, st.sampled_from(SIGNS)), min_size=1, max_size=8))
def test_words_are_read_alike_however_they_are_written_and_keep_their_places(
    planted: list[tuple[str, str, str]],
) -> None:
    text, places, plain = "", [], ""
    for word, writing, sign in planted:
        exact = written(word, writing, sign)
        places.append((len(plain), len(plain) + len(word), len(text), len(text) + len(exact)))
        text += f"{exact}; oni, "
        plain += f"{word}; oni, "
    found = normalised(text)
    assert found.text == plain
    assert [found.place(start, end) for start, end, _, _ in places] == [(start, end) for _, _, start, end in places]


@given(
    st.text(alphabet=st.sampled_from("aБ1 .-\n\r\u00ad\u0301\u200bＡ…½\u00a0č\x0c\u2011"), max_size=60), st.booleans()
)
def test_places_never_run_back_nor_out_of_the_text(text: str, joins_numbers: bool) -> None:
    found = normalised(text, joins_numbers=joins_numbers)
    places = [found.place(at, at + 1) for at in range(len(found.text))]
    assert [start for start, _ in places] == sorted(start for start, _ in places)
    assert [end for _, end in places] == sorted(end for _, end in places)
    assert all(0 <= start < end <= len(text) for start, end in places)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Petro-\nvić, PETRO- \n VIĆ, Ana-\nMarija", "Petrović, PETROVIĆ, Ana-Marija"),
        ("godine.-\nOkrivljeni", "godine.-\nOkrivljeni"),
        ("reč -\nsvedok", "reč -\nsvedok"),
        ("M a r k o   P e t r o v i ć je", "Marko Petrović je"),
        ("M a r k o P e t r o v i ć", "Marko Petrović"),
        ("a) b) c) M. M. i R.", "a) b) c) M. M. i R."),
        ("Јовичиc\u0301", "Јовичиć"),
        ("с\u0301утра, по\u0301сле", "сутра, после"),
        ("064–123‑45−67, 2019 – 2020", "064-123-45-67, 2019 – 2020"),
        ("prvi\r\ndrugi\u2028treći", "prvi\ndrugi\ntreći"),
        ("١٢", "12"),
        ("M\u0430rko, \u0420\u0435tar", "Marko, Petar"),
        ("Мapкo, Бeоград", "Марко, Београд"),
    ],
)
def test_what_divides_words_stays_and_what_only_breaks_them_goes(text: str, plain: str) -> None:
    assert normalised(text).text == plain


def test_a_hyphen_between_figures_at_the_end_of_a_line_may_be_of_the_number_or_not() -> None:
    text = "064-\n123"
    assert breaks_numbers(text)
    assert not breaks_numbers("Petro-\nvić 064-123")
    assert normalised(text).text == "064-123"
    assert normalised(text, joins_numbers=True).text == "064123"
