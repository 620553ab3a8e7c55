"""Folded words of judgments know their places in the original."""

from hypothesis import given
from hypothesis import strategies as st

from tipcoder.analysis.guided.tokens import fold_judgment
from tipcoder.domain.folding import fold

LETTERS = st.text(alphabet="абвЉњПšŠčëËțaBc1207.,;:-­() \n\f\t€“é́", max_size=120)


@given(LETTERS)
def test_every_word_is_cut_from_the_original(whole: str) -> None:
    text = fold_judgment(whole)
    last = 0
    for place in range(len(text.words)):
        passage = text.passage(place, place + 1)
        assert passage.text == whole[passage.start : passage.end]
        assert passage.start >= last
        assert passage.page == whole.count("\f", 0, passage.start) + 1
        last = passage.start
        assert text.text[text.starts[place] : text.ends[place]] == text.words[place]


@given(LETTERS)
def test_sentences_hold_clauses(whole: str) -> None:
    text = fold_judgment(whole)
    assert list(text.sentences) == sorted(text.sentences)
    assert list(text.clauses) == sorted(text.clauses)
    for first in range(1, len(text.words)):
        if text.clauses[first - 1] == text.clauses[first]:
            assert text.sentences[first - 1] == text.sentences[first]


def test_letters_apart_and_divided_words_are_one() -> None:
    whole = "П Р Е С У Д У\n\nокривљени је вр-\nбовао оштећену"
    text = fold_judgment(whole)
    assert text.words == ("presudu", "okrivljeni", "je", "vrbovao", "ostecenu")
    assert text.passage(3, 4).text == "вр-\nбовао"
    assert [fold(word) for word in text.words] == list(text.words)


def test_running_heads_and_numbers_of_pages_are_left_out() -> None:
    pages = [
        f"Измишљени суд\nречи стране {word}\n{number}" for number, word in enumerate(("прве", "друге", "треће"), 1)
    ]
    text = fold_judgment("\f".join(pages))
    assert text.words == ("reci", "strane", "prve", "reci", "strane", "druge", "reci", "strane", "trece")
    assert text.passage(5, 6).page == 2
    assert text.passage(5, 6).text == "друге"
