"""Serbian Cyrillic is written in Latin letters, digraphs with the capitals that their word has."""

import pytest

from tests.support.catalogues import catalogue
from tipcoder.languages.transliteration import has_cyrillic, in_latin, words_of_other_scripts


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Љубав, њива, џеп", "Ljubav, njiva, džep"),
        ("ЉУБАВ, ЊИВА, КОЊ", "LJUBAV, NJIVA, KONJ"),
        ("Ђурђевдан у Шапцу", "Đurđevdan u Šapcu"),
        ("Пресуда К. 12/21, EUR 5", "Presuda K. 12/21, EUR 5"),
    ],
)
def test_words_are_transliterated(cyrillic: str, latin: str) -> None:
    assert in_latin(cyrillic) == latin
    assert has_cyrillic(cyrillic)
    assert not has_cyrillic(latin)


def test_texts_of_the_program_in_latin_are_those_in_cyrillic() -> None:
    """But for names and abbreviations, which each script writes in its own way."""
    pairs = [
        (in_latin(form), other)
        for (_, _, forms), (_, _, others) in zip(catalogue("sr"), catalogue("sr-Latn"), strict=True)
        for form, other in zip(forms, others, strict=True)
    ]
    assert sum(one == other for one, other in pairs) > len(pairs) * 0.98


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Пресудата is final, Пресудата К. 12", ("Пресудата", "К")),
        ("Two girls from Σκόπια", ("Σκόπια",)),
        ("a с between", ("с",)),
        ("Të çmuarit, ăâîșț, đžšćč, ß, œ, “E1” – 5 µg, № 3 § 4 €", ()),
    ],
)
def test_words_in_other_letters_are_found(text: str, found: tuple[str, ...]) -> None:
    assert words_of_other_scripts(text) == found
