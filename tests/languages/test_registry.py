"""Records of languages are found by themselves, and tags and names of many origins lead to them."""

import tomllib

import pytest

from tipcoder.domain.projects import MENTORS, REGION
from tipcoder.languages.registry import FALLBACK, LANGUAGES, national_language
from tipcoder.languages.tags import code_of_name, code_of_tag, column_name, likely_code
from tipcoder.paths import resources


def test_menus_have_the_language_of_the_code_first_and_then_those_of_the_countries() -> None:
    assert next(iter(LANGUAGES)) == FALLBACK
    assert [national_language(country) for country in REGION] == ["sq", "ro", "cnr", "mk", "sr"]
    assert {national_language(country) for country in MENTORS} == {FALLBACK}
    assert len({language.order for language in LANGUAGES.values()}) == len(LANGUAGES)


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_a_column_says_its_language(code: str) -> None:
    assert code_of_name(column_name(code)) == code_of_name(code) == code_of_tag(code) == code


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en-GB", "en"), ("sr-Cyrl-RS", "sr"), ("sr_Latn_RS", "sr-Latn"), ("sr-Latn-ME", "cnr"), ("sh-ME", "cnr"),
        ("srp", "sr"), ("mol", "ro"), ("sqi", "sq"), ("fr-FR", "fr-FR"), ("DE", "de"),
    ],
)  # fmt: skip
def test_tags_of_other_origins(tag: str, code: str) -> None:
    assert code_of_tag(tag) == code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Serbian (Latin)", "sr-Latn"), ("Serbian (ћирилица)", "sr"), ("Serbian", "sr"), ("Albanian (Latin)", "sq"),
        ("Македонски", "mk"), ("Klingon (Latin)", ""), ("some words", ""),
    ],
)  # fmt: skip
def test_names_of_other_origins(words: str, code: str) -> None:
    assert code_of_name(words) == code


def test_two_languages_share_a_key_of_search_only_where_they_find_each_other() -> None:
    letters = {code: language.search.key_letter for code, language in LANGUAGES.items()}
    assert {code for code, letter in letters.items() if letter == letters["sr"]} == {"cnr", "sr", "sr-Latn"}


@pytest.mark.parametrize(
    ("displayed", "formats", "code"),
    [
        ("hr-HR", "hr", "sr-Latn"),
        ("hr-HR hr", "sr-ME", "cnr"),
        ("bs-Latn-BA", "bs", "sr-Latn"),
        ("bs-Latn-BA", "sr-Latn-ME", "cnr"),
        ("sr-Latn-RS", "sr-ME", "cnr"),
        ("sr-Cyrl-RS", "sr", "sr"),
        ("sr-Latn-RS", "sr-Latn", "sr-Latn"),
        ("en-US en", "sr-ME", "cnr"),
        ("en-US", "mk", "mk"),
        ("en-GB", "sq-XK", "sq"),
        ("en-US", "ro-MD", "ro"),
        ("en-US", "en", "en"),
        ("de-DE", "de", "en"),
        ("mk-MK", "en", "mk"),
        ("", "", "en"),
    ],
)
def test_the_first_start_looks_at_the_display_and_at_the_regional_format(
    displayed: str, formats: str, code: str
) -> None:
    assert likely_code(displayed.split(), formats) == code


def test_the_framework_calls_the_countries_of_the_region_as_windows_do() -> None:
    lists = resources() / "frameworks" / "tip_case_law_see" / "15_lists.toml"
    choices = {found["list"]: found["choices"] for found in tomllib.loads(lists.read_text(encoding="utf-8"))["choices"]}
    labels = {choice["code"]: choice["label"] for choice in choices["project_countries"]}
    for code, language in LANGUAGES.items():
        assert {country: labels[country][code] for country in REGION} == {
            country: language.countries[country] for country in REGION
        }
