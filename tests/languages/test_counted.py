"""Numbers choose the forms of words in the sentences of every language."""

import re

import pytest
from PySide6.QtCore import QCoreApplication

from tests.support.catalogues import TRANSLATED, catalogue
from tipcoder import messages
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.counted import Counted
from tipcoder.languages.registry import LANGUAGES

FORMS = re.compile(r"\{\w+:([^{}]*\|[^{}]*)\}")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "1 case, 2 cases, 5 cases, 11 cases, 21 cases, 111 cases"),
        ("mk", "1 предмет, 2 предмети, 5 предмети, 11 предмети, 21 предмет, 111 предмети"),
        ("sr", "1 предмет, 2 предмета, 5 предмета, 11 предмета, 21 предмет, 111 предмета"),
        ("ro", "1 cauză, 2 cauze, 5 cauze, 11 cauze, 21 de cauze, 111 cauze"),
    ],
)
def test_nouns_have_the_form_of_the_number(language: str, words: str) -> None:
    forms = {
        "en": "case|cases",
        "mk": "предмет|предмети",
        "sr": "предмет|предмета|предмета",
        "ro": "cauză|cauze|de cauze",
    }
    counted = [Counted(number, language) for number in (1, 2, 5, 11, 21, 111)]
    assert ", ".join(f"{{count}} {{count:{forms[language]}}}".format(count=number) for number in counted) == words


@pytest.mark.parametrize("language", TRANSLATED)
def test_sentences_have_as_many_forms_as_the_language(language: str) -> None:
    wrong = [
        form
        for _, _, translations in catalogue(language)
        for form in translations
        for choice in FORMS.findall(form)
        if len(choice.split("|")) != len(LANGUAGES[language].plural.forms)
    ]
    assert wrong == []


def test_messages_count_in_macedonian(qapp: QCoreApplication) -> None:
    ui_language.install("mk")
    try:
        said = [messages.sentence(UserError("settling_left", count=count)) for count in (1, 11, 21)]
    finally:
        ui_language.install("en")
    assert [sentence.split(" пред ")[0] for sentence in said] == [
        "Треба да се усогласи уште 1 разлика",
        "Треба да се усогласат уште 11 разлики",
        "Треба да се усогласи уште 21 разлика",
    ]


@pytest.mark.parametrize(
    ("count", "words"), [(1, "1 предмет"), (11, "11 предмети"), (21, "21 предмет"), (111, "111 предмети")]
)
def test_windows_count_in_macedonian(count: int, words: str, qapp: QCoreApplication) -> None:
    ui_language.install("mk")
    try:
        assert QCoreApplication.translate("CaseListPage", "%n case(s)", "", count) == words
    finally:
        ui_language.install("en")
