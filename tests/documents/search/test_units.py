from itertools import pairwise

import pytest

from tests.support import shipped_judgments
from tipcoder.documents.search import LONGEST, answer_unit, guess_language, judgment_units, term_unit


@pytest.mark.parametrize(
    ("country", "language"), [("ALB", "sq"), ("MDA", "ro"), ("MNE", "cnr"), ("MKD", "mk"), ("SRB", "sr")]
)
def test_the_language_of_a_judgment_is_guessed(country: str, language: str) -> None:
    for number in "12":
        text = shipped_judgments.text(country, number)
        assert guess_language(text, language) == language
        assert guess_language(text, "en") == language


def test_a_text_without_frequent_words_is_in_the_language_of_the_country() -> None:
    assert guess_language("388", "mk") == "mk"
    assert guess_language("The court found that the victim was held in a flat by the accused", "sq") == "en"


def test_units_cover_a_page_without_overlap() -> None:
    pages = [shipped_judgments.text("SRB", "1"), "", "x" * 4000, "word " * 1000]
    units = list(judgment_units(pages, "sr"))
    assert {number for number, _ in units} == {1, 3, 4}
    for number, page in enumerate(pages, 1):
        here = [unit for on, unit in units if on == number]
        assert all(one.end <= other.start for one, other in pairwise(here))
        assert all(unit.end - unit.start <= LONGEST for unit in here)
        left = set(range(len(page))) - {place for unit in here for place in range(unit.start, unit.end)}
        assert not "".join(page[place] for place in left).strip()


def test_a_word_that_a_line_divides_is_one() -> None:
    unit = answer_unit("трго-\nвина људима и екс\u00adплоатација", "sr")
    assert unit is not None
    assert unit.words == "trgovina ljudima i eksploatacija"


def test_an_answer_without_words_is_not_indexed() -> None:
    assert answer_unit(" - ", "sr") is None


def test_no_phrase_reaches_from_one_text_of_a_term_into_the_next() -> None:
    unit = term_unit([("en", "Debt bondage"), ("sr", "дужничко ропство"), ("xx", "other")])
    assert unit.words == "debt bondage _ duznicko ropstvo _ other _"
    assert unit.keys.split()[0] == "edebt"
