"""Holds the texts of the report to seven languages: none missing, placeholders alike, plural forms of each language."""

import re
from collections.abc import Mapping

import pytest

from tipcoder.analysis.figures.definitions import Shape, read_definitions
from tipcoder.languages.registry import LANGUAGES
from tipcoder.paths import resources
from tipcoder.services.findings.outline import read_outline
from tipcoder.services.report.words import ReportWords, read_texts

CYRILLIC = ("mk", "sr")
UNIT = "unit"
# fmt: off
CHAPTERS = {
    "about", "brief", "method", "profile", "identification", "qualification", "evidence", "victims", "compensation",
    "non_punishment", "sentences", "length", "cooperation", "scope", "challenges", "good_practices", "recommendations",
}
"""Names under which texts of authors are stored: none is ever renamed."""
# fmt: on


def texts(language: str) -> Mapping[tuple[str, str], str]:
    return {(kind, key): text for kind, table in read_texts(language).items() for key, text in table.items()}


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_missing_and_placeholders_agree(language: str) -> None:
    english = {place: text for place, text in texts("en").items() if place[0] != UNIT}
    found = {place: text for place, text in texts(language).items() if place[0] != UNIT}

    assert found.keys() == english.keys()
    assert all(text.strip() for text in found.values())
    assert {place for place in english if placeholders(found[place]) != placeholders(english[place])} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_unit_has_the_plural_forms_of_the_language(language: str) -> None:
    units = {figure.unit for figure in read_definitions(resources() / "findings").figures.values()}

    assert set(read_texts(language)[UNIT]) == {
        f"{unit}.{form}" for unit in units for form in LANGUAGES[language].plural.forms
    }


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_texts_are_in_the_script_of_their_language(language: str) -> None:
    foreign = re.compile("[A-Za-zÀ-ɏ]" if language in CYRILLIC else "[Ѐ-ӿ]")
    allowed = re.compile(r"{\w+}|\bWord\b|\bF9\b|\bn\b")

    assert {place for place, text in texts(language).items() if foreign.search(allowed.sub("", text))} == set()


def test_every_drafted_share_has_its_sentence() -> None:
    figures, outline = read_definitions(resources() / "findings").figures, read_outline()
    drafted = [figure for chapter in outline.chapters.values() for figure in chapter.sentences]

    rates = {figure for figure in drafted if figures[figure].shape is Shape.RATE}

    assert rates <= set(read_texts("en")["sentence"])
    assert all(len(chapter.sentences) <= 3 for chapter in outline.chapters.values())


def test_every_chapter_has_a_title_and_every_figure_a_chapter() -> None:
    definitions, outline = read_definitions(resources() / "findings"), read_outline()
    of_figures = {figure.chapter for figure in definitions.figures.values()}

    assert of_figures | CHAPTERS <= set(outline.chapters)
    assert all(ReportWords("ro").chapter(chapter, definitions) for chapter in outline.chapters)
    assert all(re.fullmatch("[a-z_]+", chapter) for chapter in outline.chapters), "texts are stored under it"


def test_every_indicator_for_which_the_law_differs_has_its_note() -> None:
    figures = read_definitions(resources() / "findings").figures.values()

    assert set(read_outline().law) == {figure.indicator for figure in figures if figure.law == "L"}
    assert set(read_outline().law.values()) == set(read_texts("en")["law"])


def test_months_have_names() -> None:
    assert set(read_texts("en")["month"]) == {str(month) for month in range(1, 13)}
