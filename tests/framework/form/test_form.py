"""Look-ups in a form: levels, rosters, questions, and texts in a language."""

import pytest

from tests.support.xlsforms import form, question
from tipcoder.framework.form.form import Text

FORM = form(
    question("text", "title"),
    question("begin_repeat", "people"),
    question("text", "who"),
    question("begin_repeat", "charges"),
    question("text", "offence"),
    question("end_repeat"),
    question("end_repeat"),
    question("begin_repeat", "courts"),
    question("begin_group", "inner"),
    question("text", "name"),
    question("end_group"),
    question("end_repeat"),
    question("text", "last"),
)


def test_levels_come_parents_first_and_know_what_holds_them() -> None:
    assert FORM.levels() == ("", "people", "charges", "courts")
    assert FORM.parents() == {"people": "", "charges": "people", "courts": ""}


def test_all_questions_come_level_by_level() -> None:
    assert [(level, found.key) for level, found in FORM.all_questions()] == [
        ("", "title"),
        ("", "people"),
        ("", "courts"),
        ("", "last"),
        ("people", "who"),
        ("people", "charges"),
        ("charges", "offence"),
        ("courts", "name"),
    ]


def test_a_roster_or_question_that_is_not_there_is_none() -> None:
    assert [getattr(FORM.roster(key), "key", None) for key in ("charges", "nobody", "")] == ["charges", None, None]
    assert getattr(FORM.question("charges", "offence"), "path", "") == "/data/people/charges/offence"
    assert FORM.question("people", "offence") is None
    assert FORM.question("nobody", "offence") is None


@pytest.mark.parametrize(("language", "default", "shown"), [("sr", "en", "Ж"), ("sq", "sr", "Ж"), ("sq", "ro", "E")])
def test_a_text_falls_back_to_the_language_of_the_form_then_english(language: str, default: str, shown: str) -> None:
    assert Text({"sr": ("Ж ",), "en": ("E",)}).plain(language, default) == shown


def test_what_is_only_calculated_has_the_words_that_it_was_given() -> None:
    words = {"label::English (en)": "Cases", "label::română (ro)": "Cauze", "guidance_hint::English (en)": "A count."}
    counted = question("calculate", "cases", calculation="1", **words)
    named = {"type": "text", "name": "title", "label::English (en)": "Title", "label::română (ro)": "Titlu"}
    found = form(named, counted).question("", "cases")
    assert found is not None
    assert [found.label.plain(language, "en") for language in ("en", "ro")] == ["Cases", "Cauze"]
    assert found.guidance.plain("en", "en") == "A count."
