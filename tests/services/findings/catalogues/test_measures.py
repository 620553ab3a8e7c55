"""The table of measures has an entry for each challenge, in seven languages, and proposes without stating a duty."""

import re

import pytest

from tests.support.shipped_form import form
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.findings.catalogues import read_measures

BEGINNINGS = {
    "en": "It is proposed that ",
    "sq": "Propozohet që ",
    "ro": "Se propune ca",
    "cnr": "Predlaže se da ",
    "mk": "Се предлага ",
    "sr": "Предлаже се да ",
    "sr-Latn": "Predlaže se da ",
}
DUTIES = {
    "en": r"\b(must|shall|should|obliged|duty|has to|have to)\b",
    "sq": r"\b(duhet|detyrohe[nt]|obligohe[nt])\b",
    "ro": r"\b(trebuie|obligat\w*|este necesar)\b",
    "cnr": r"\b(mora|moraju|dužn[aiou]|obavezn[aiou])\b",
    "mk": r"\b(мора|мораат|должн[аио]|обврзан\w*)\b",
    "sr": r"\b(мора|морају|дужн[аиоу]|обавезн[аиоу])\b",
    "sr-Latn": r"\b(mora|moraju|dužn[aiou]|obavezn[aiou])\b",
}
CYRILLIC = ("mk", "sr")


def test_each_challenge_has_a_measure() -> None:
    challenges = {choice.code for choice in form().choices["challenges"] if choice.columns.get("heading") != "yes"}
    assert set(read_measures()) == challenges


def test_addressees_and_kinds_are_those_of_the_framework() -> None:
    actors = {choice.code for choice in form().choices["actors"]}
    kinds = {choice.code for choice in form().choices["challenge_remedies"]}
    for measure in read_measures().values():
        assert measure.addressees
        assert actors.issuperset(measure.addressees), measure.challenge
        assert measure.kind in kinds, measure.challenge


@pytest.mark.parametrize("language", LANGUAGES)
def test_wordings_propose_in_each_language_and_state_no_duty(language: str) -> None:
    wordings = {code: measure.wordings[language] for code, measure in read_measures().items()}
    assert [code for code, text in wordings.items() if not text.startswith(BEGINNINGS[language])] == []
    assert [code for code, text in wordings.items() if not text.endswith(".")] == []
    assert {code: text for code, text in wordings.items() if re.search(DUTIES[language], text)} == {}
    assert len(set(wordings.values())) == len(wordings)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_wordings_are_in_the_script_of_their_language(language: str) -> None:
    foreign = re.compile("[A-Za-z]" if language in CYRILLIC else "[Ѐ-ӿ]")
    wordings = {code: measure.wordings[language] for code, measure in read_measures().items()}
    assert {code: text for code, text in wordings.items() if foreign.search(text)} == {}
