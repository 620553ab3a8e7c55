"""Choices that are names are offered in the order of the reader's alphabet, those of the project first."""

from collections.abc import Sequence

import pytest

from tests.support.shipped_form import form
from tipcoder.framework.form.choice_order import broader_choices, choices_by_name
from tipcoder.framework.form.form import Choice
from tipcoder.languages.collation import alphabetical
from tipcoder.languages.registry import LANGUAGES


def labels(choices: Sequence[Choice], language: str) -> list[str]:
    return [choice.label.plain(language, "en") for choice in choices]


@pytest.mark.parametrize("language", LANGUAGES)
def test_countries_are_in_the_order_of_each_language_the_five_first(language: str) -> None:
    countries = choices_by_name(form().choices["countries"], language)
    five, others = labels(countries[:5], language), labels(countries[5:-2], language)
    assert {choice.code for choice in countries[:5]} == {"ALB", "MDA", "MNE", "MKD", "SRB"}
    assert five == alphabetical(five, str, language)
    assert others == alphabetical(others, str, language)
    assert [choice.code for choice in countries[-2:]] == ["SCG", "YUG"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_currencies_follow_those_of_the_five_countries(language: str) -> None:
    shipped = form().choices["currencies"]
    choices = choices_by_name(shipped, language)
    assert [choice.code for choice in choices[:5]] == [choice.code for choice in shipped[:5]]
    assert choices[-1].code == "other"
    middle = labels(choices[8:28], language)
    assert middle == alphabetical(middle, str, language)


@pytest.mark.parametrize("language", ["mk", "sq"])
def test_courts_stay_below_their_headings(language: str) -> None:
    shipped = form().choices["courts"]
    ordered = choices_by_name(shipped, language)
    assert sorted(choice.code for choice in ordered) == sorted(choice.code for choice in shipped)
    assert broader_choices(ordered) == broader_choices(shipped)
