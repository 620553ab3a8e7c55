"""Words of a text that are judged: no names, abbreviations, numbers or words of the other script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.languages.record import Script
from tipcoder.languages.spelling import judged_words


@pytest.mark.parametrize(
    ("text", "script", "words"),
    [
        ("Сведокот Петар виде сѐ.", Script.CYRILLIC, ["Сведокот", "виде", "сѐ"]),
        (
            "Исказот на жртвата. Пресудата: „Казна“ (затвор)",
            Script.CYRILLIC,
            ["Исказот", "на", "жртвата", "Пресудата", "Казна", "затвор"],
        ),
        ("КЗ бр. 12а/2021 на UNODC, smuggling", Script.CYRILLIC, ["бр", "на"]),
        ("s’ka vendim-marrje në Tiranë", Script.LATIN, ["s’ka", "vendim-marrje", "në"]),
        ("într-un dosar; C:\\dosare\\unu și ana@exemplu", Script.LATIN, ["într-un", "dosar", "și"]),
        ("Vidi Šabac. šuma, žrtva", Script.LATIN, ["Vidi", "šuma", "žrtva"]),
        ("", Script.LATIN, []),
    ],
)
def test_words_that_a_dictionary_can_judge(text: str, script: Script, words: list[str]) -> None:
    assert [word for _, word in judged_words(text, script)] == words


@given(st.text(max_size=80), st.sampled_from(list(Script)))
def test_each_word_stands_where_it_is_said_to(text: str, script: Script) -> None:
    for start, word in judged_words(text, script):
        assert text[start : start + len(word)] == word
