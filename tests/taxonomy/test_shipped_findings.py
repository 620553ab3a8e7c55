"""Themes, challenges and good practices are complete, explained and in order; labels and search words hold together."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest

from tipcoder.domain.folding import fold
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.languages.registry import LANGUAGES
from tipcoder.paths import resources
from tipcoder.taxonomy.source import read_source

IDS = (
    "sectors",
    "recruitment",
    "control",
    "relationships",
    "vulnerabilities",
    "roles",
    "protection_measures",
    "identifiers_of_victims",
    "themes",
    "challenges",
    "good_practices",
)
SUB_CODES = {1: 4, 2: 12, 3: 10, 4: 10, 5: 6, 6: 3, 7: 7, 8: 6, 9: 3, 10: 6, 11: 3}
"""Number of sub-codes that stand under each heading of the challenges."""
STAGES = {"detection", "investigation", "indictment", "trial", "appeal", "enforcement"}
CYRILLIC = ("mk", "sr")
NAMED_TWICE = {"g24"}
"""Terms whose foreign names Serbian writes by ear in Cyrillic and as they are in Latin letters."""
LATIN_PHRASES = ("ne bis in idem",)


@cache
def shipped(id: str) -> Taxonomy:
    return read_source(resources() / "taxonomies" / f"{id}.toml")


def words(term: Term, language: str) -> Iterator[str]:
    yield term.labels[language]
    yield from term.alternatives.get(language, ())
    yield from term.hidden.get(language, ())


def is_cyrillic(letter: str) -> bool:
    return "\u0400" <= letter <= "\u04ff"


@pytest.mark.parametrize("id", IDS)
def test_each_term_says_what_it_is_and_what_it_is_not(id: str) -> None:
    for term in shipped(id).terms:
        assert all(text.get("en") for text in (term.definitions, term.excludes, term.examples)), term.code


@pytest.mark.parametrize("id", IDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_stand_in_all_languages_and_tell_terms_apart(id: str, language: str) -> None:
    taxonomy = shipped(id)
    labels = Counter(term.labels.get(language, "").casefold() for term in taxonomy.terms)
    assert "" not in labels
    assert [label for label, count in labels.items() if count > 1] == []
    assert taxonomy.titles.get(language)


@pytest.mark.parametrize("id", IDS)
def test_serbian_says_the_same_in_both_scripts(id: str) -> None:
    for term in shipped(id).terms:
        cyrillic, latin = ([fold(word) for word in words(term, script)] for script in ("sr", "sr-Latn"))
        assert len(cyrillic) == len(latin), term.code
        assert cyrillic == latin or term.code in NAMED_TWICE, term.code


@pytest.mark.parametrize("id", IDS)
def test_no_letter_of_the_other_script_slipped_in(id: str) -> None:
    for term in shipped(id).terms:
        for language in LANGUAGES:
            letters = [
                letter
                for word in words(term, language)
                for letter in word
                if letter.isalpha() and word not in LATIN_PHRASES
            ]
            assert {is_cyrillic(letter) for letter in letters} == {language in CYRILLIC}, (term.code, language)


@pytest.mark.parametrize("id", IDS)
def test_no_word_names_an_ethnic_group(id: str) -> None:
    every = (word for term in shipped(id).terms for language in LANGUAGES for word in words(term, language))
    named = ("rom", "roma", "romski", "romskom", "romska", "romi", "cigan", "tigan", "egjiptian", "sinti")
    assert not [word for word in every if set(fold(word).split()) & set(named)]


def test_all_themes_are_there_in_the_order_of_their_numbers() -> None:
    numbers = [term.columns["number"] for term in shipped("themes").terms]
    assert numbers == [f"th{number:02}" for number in range(1, 14)]


def test_all_challenges_are_there_under_their_headings() -> None:
    expected = [
        (code, parent)
        for heading in range(1, 12)
        for code, parent in (
            (f"c{heading:02}", ""),
            *((f"c{heading:02}_{number}", f"c{heading:02}") for number in range(1, SUB_CODES[heading] + 1)),
        )
    ]
    found = [(term.code, term.parent) for term in shipped("challenges").terms]
    assert found == [*expected, ("c12", ""), ("c99", "")]


def test_all_good_practices_are_there() -> None:
    codes = [term.code for term in shipped("good_practices").terms]
    assert [code for code in codes if "_" not in code] == [f"g{number:02}" for number in range(1, 40)] + ["g99"]
    assert [code for code in codes if "_" in code] == ["g12_1", "g12_2", "g25_1", "g25_2"]


@pytest.mark.parametrize("id", ["challenges", "good_practices"])
def test_each_finding_says_what_counts_as_it_and_stands_under_a_theme(id: str) -> None:
    themes = shipped("themes").by_code().keys()
    for term in shipped(id).terms:
        assert term.includes.get("en"), term.code
        if term.columns.get("heading") == "yes":
            assert "theme" not in term.columns, "a list filtered by theme must not offer a heading"
        elif term.code not in ("c99", "g99"):
            assert term.columns["theme"] in themes, term.code
            assert term.columns["stage"] in STAGES, term.code


def test_headings_are_the_challenges_with_sub_codes() -> None:
    terms = shipped("challenges").terms
    assert {term.code for term in terms if term.columns.get("heading")} == {
        term.parent for term in terms if term.parent
    }


def test_other_is_offered_under_every_theme() -> None:
    assert shipped("challenges").by_code()["c99"].columns["theme"] == "any"
    assert shipped("good_practices").by_code()["g99"].columns["theme"] == "any"


def test_good_practices_answer_challenges_that_exist() -> None:
    challenges = shipped("challenges").by_code().keys()
    for practice in shipped("good_practices").terms:
        answered = {match.target for match in practice.matches if match.scheme == "challenges"}
        assert answered <= challenges
        assert answered or practice.code in ("g99",), practice.code


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_phrases_of_judgments_lead_to_challenges_vulnerabilities_and_control(language: str) -> None:
    for id, least in (("challenges", 30), ("vulnerabilities", 15), ("control", 20)):
        assert sum(bool(term.hidden.get(language)) for term in shipped(id).terms) >= least, id


def test_the_formula_by_which_courts_refer_to_a_civil_suit_leads_to_its_challenge() -> None:
    hidden = shipped("challenges").by_code()["c05_2"].hidden
    assert "упућује се на парнични поступак" in hidden["sr"]
    assert "се упатува на граѓански спор" in hidden["mk"]
    assert "în ordinea procedurii civile" in hidden["ro"]
