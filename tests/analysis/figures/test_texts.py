"""Holds the texts of findings to seven languages: none missing, none in another script."""

import re
from pathlib import Path

import pytest

from tipcoder.analysis.figures.definitions import Definitions, read_definitions
from tipcoder.languages.registry import LANGUAGES

CYRILLIC = ("mk", "sr")
TRANSLATED = sorted(set(LANGUAGES) - {"en"})


def definitions() -> Definitions:
    return read_definitions(Path(__file__).parents[3] / "resources" / "findings")


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_there_in_every_language(language: str) -> None:
    found = definitions()

    assert found.places(language) == found.places()
    assert all(found.text(kind, key, language).strip() for kind, key in found.places())


@pytest.mark.parametrize("language", TRANSLATED)
def test_texts_are_in_the_script_of_their_language(language: str) -> None:
    found = definitions()
    foreign = re.compile("[A-Za-zÀ-ɏ]" if language in CYRILLIC else "[Ѐ-ӿ]")
    filled = re.compile(r"{\w+}")
    texts = {place: filled.sub("", found.text(*place, language)) for place in found.places()}

    assert {place: text for place, text in texts.items() if foreign.search(text)} == {}


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_filled_in_is_the_same_in_every_language(language: str) -> None:
    found = definitions()
    filled = re.compile(r"{\w+}")
    told = {place: sorted(filled.findall(found.text(*place, language))) for place in found.places()}

    assert told == {place: sorted(filled.findall(found.text(*place, "en"))) for place in found.places()}


@pytest.mark.parametrize("language", TRANSLATED)
def test_figures_have_titles_of_their_own(language: str) -> None:
    found = definitions()
    titles = [found.text("label", figure, language) for figure in found.figures]

    assert len(set(titles)) == len(titles)
