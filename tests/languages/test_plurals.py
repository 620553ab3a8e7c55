"""Names plural forms of numbers, compared with what Unicode CLDR says of these languages."""

import pytest

from tipcoder.languages.registry import LANGUAGES

NUMBERS = (0, 1, 2, 5, 11, 12, 19, 20, 21, 22, 25, 100, 101, 111, 112, 119, 121)
FORMS = {
    "en": "o1ooooooooooooooo",
    "sq": "o1ooooooooooooooo",
    "ro": "f1fffffoooooffffo",
    "mk": "o1oooooo1ooo1ooo1",
    "sr": "o1fooooo1foo1ooo1",
}
FORMS |= {"cnr": FORMS["sr"], "sr-Latn": FORMS["sr"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_has_the_form_of_its_language(language: str) -> None:
    rule = LANGUAGES[language].plural
    found = "".join({"one": "1", "few": "f", "other": "o"}[rule.form(number)] for number in NUMBERS)

    assert found == FORMS[language]
