import subprocess
import sys

import pytest

from tests.support import shipped_judgments
from tipcoder.documents.search import SHORTEST_STEM, keys_of, query_keys_of
from tipcoder.domain.projects import REGION, Country
from tipcoder.domain.searching import folded_word, words_in
from tipcoder.languages.registry import LANGUAGES, national_language


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("sr", "žrtva žrtve žrtvi žrtvu žrtvama žrtava zrtva zrtvama жртва жртвама жртви"),
        ("cnr", "žrtva žrtvi žrtvama жртвама"),
        ("sr", "sud suda sudu sudom sudovi sudova sudovima суд судови"),
        ("sr", "svedok svedoka svedoci svedocima сведоци"),
        ("sr", "presuda presude presudu presudom пресудом"),
        ("sr", "optuženi optuženog optuženom optuzenog оптуженог"),
        ("sr", "pretnja pretnje prijetnja prijetnjama"),
        ("sq", "viktimë viktima viktimës viktimën viktimat viktimave viktimes"),
        ("sq", "gjykatë gjykata gjykatës gjykatën gjykatat gjykatave"),
        ("sq", "pandehur pandehuri pandehurit pandehurin pandehurve"),
        ("sq", "trafikim trafikimi trafikimit trafikimin trafikime trafikimet trafikimeve"),
        ("sq", "dëshmi dëshmia dëshminë dëshmisë dëshmitë dëshmive"),
        ("sq", "trafikues trafikuesi trafikuesit trafikuesin trafikuesve"),
        ("sq", "fëmijë fëmija fëmijës fëmijët fëmijëve"),
        ("ro", "victimă victima victimei victime victimele victimelor victimele"),
        ("ro", "infracțiune infracțiunea infracțiunii infracţiunii infractiunii"),
        ("ro", "minor minorul minorului minori minorii minorilor"),
        ("mk", "жртва жртвата жртви жртвите zrtvite žrtvata"),
        ("mk", "суд судот судови судовите"),
        ("mk", "обвинет обвинетиот обвинетата обвинети обвинетите"),
        ("mk", "дете детето деца децата"),
        ("en", "victim victims"),
        ("en", "woman women"),
    ],
)
def test_forms_of_a_word_meet(language: str, forms: str) -> None:
    of_each = [set(keys_of(form, language)) for form in forms.split()]
    assert set.intersection(*of_each), dict(zip(forms.split(), of_each, strict=True))


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [("sr", "žrtva", "svrha"), ("sq", "viktima", "vepra"), ("ro", "victima", "minor"), ("mk", "жртва", "суд")],
)
def test_other_words_do_not_meet(language: str, one: str, other: str) -> None:
    assert not set(keys_of(one, language)) & set(keys_of(other, language))


def test_no_language_finds_the_stems_of_another() -> None:
    families = {language: {key[0] for key in keys_of("sud", language)} for language in LANGUAGES}
    assert families["sr"] == families["cnr"]
    assert len({tuple(letters) for letters in families.values()}) == 5


def test_numbers_have_a_key_and_signs_none() -> None:
    assert keys_of("388", "sr") == ("s388",)
    assert keys_of("_", "ro") == ()


@pytest.mark.parametrize("language", ["sq", "mk"])
@pytest.mark.parametrize("word", ["a", "ne", "sot", "avet"])
def test_short_words_keep_enough_of_themselves(language: str, word: str) -> None:
    (key,) = keys_of(word, language, with_dictionary=False)
    assert len(key) - 1 >= min(len(word), SHORTEST_STEM)


def test_nothing_is_loaded_until_it_is_needed() -> None:
    code = (
        "import sys, tipcoder.services.search.search; "
        "sys.exit('simplemma' in sys.modules or 'snowballstemmer' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603


@pytest.mark.parametrize("country", REGION)
def test_a_word_typed_without_marks_or_in_latin_letters_finds_all_that_it_finds_as_it_is_written(
    country: Country,
) -> None:
    language = national_language(country)
    texts = (shipped_judgments.text(country, number) for number in "12")
    words = {word for text in texts for _, _, word in words_in(text) if folded_word(word)}
    marked = sorted(word for word in words if word != folded_word(word))
    assert len(marked) > 100
    lost = [
        (word, missing)
        for word in marked
        if (missing := {*query_keys_of(word, language)} - {*query_keys_of(folded_word(word), language)})
    ]
    assert lost == []


@pytest.mark.parametrize(
    ("language", "typed", "written"),
    [
        ("sr", "pistoljem", "пиштољ"),
        ("sr", "svjedocenje", "svjedočenja"),
        ("cnr", "zastite", "zaštitom"),
        ("mk", "decata", "дете"),
        ("mk", "sklucena", "склучен"),
        ("ro", "impartaseste", "împărtăși"),
        ("ro", "tarii", "țări"),
    ],
)
def test_the_dictionary_is_asked_for_the_words_that_may_be_meant(language: str, typed: str, written: str) -> None:
    assert {*query_keys_of(typed, language)} & {*keys_of(written, language)}


def test_a_word_with_marks_is_looked_for_as_it_is() -> None:
    assert query_keys_of("pištoljem", "sr") == keys_of("pištoljem", "sr")
    assert query_keys_of("pistoljem", "sr", with_dictionary=False) == keys_of("pistoljem", "sr", with_dictionary=False)
