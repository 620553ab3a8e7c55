"""Folded words of judgments know their places in the original."""

from collections import Counter

import pytest
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


@pytest.mark.parametrize("piece", ["oglasava se krivim ", "dana 1 ", "ha "])
def test_what_has_no_signs_is_divided_all_the_same(piece: str) -> None:
    text = fold_judgment(piece * 3_000)
    assert max(Counter(text.sentences).values()) == 2_000
    assert max(Counter(text.clauses).values()) <= 400


@pytest.mark.parametrize("sign", [";", "; (", ",", " ;", "."])
def test_the_parts_of_a_list_end_together(sign: str) -> None:
    text = fold_judgment(f"Kriv je{sign} Jeste{sign} Nije. Drugi je{sign} Ne.")
    for end in sorted({text.sentence_end(place) for place in range(len(text.words))}):
        expected = end
        while expected < len(text.words) and text.normal.text[text.places[expected - 1][1]] == ";":
            expected = text.sentence_end(expected)
        assert text.list_end(end) == expected


@pytest.mark.parametrize(
    ("whole", "sentences"),
    [
        ("Marrëveshja u depozitua më 9 prill 2023. Viktima nuk u pyet.", 2),
        ("по оптужници од 11.05.2019. Вишег тужилаштва, дана 3. маја 2020. године", 1),
        ("Раскид је од 11.05.2019.\nВиши суд је 3. маја 2020. године одлучио.", 2),
    ],
)
def test_the_stop_of_a_year_ends_a_sentence_where_years_have_none(whole: str, sentences: int) -> None:
    assert len(set(fold_judgment(whole).sentences)) == sentences


def test_a_colon_announces_the_list_that_follows() -> None:
    text = fold_judgment("Судот ги прифати следните докази:\n\nа) исказот;\n\nб) наодот.\n\nТоа е сѐ.")
    end = text.sentence_end(0)
    assert text.list_end(end) == end
    assert text.words[text.announced_end(end)] == "toa"
