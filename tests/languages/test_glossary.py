"""Translations use the terms of the glossary wherever their English has them, inflected as they may be."""

import pytest

from tests.support.catalogues import TRANSLATED, translated_texts
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.texts.glossary import names, read_glossary, uses

OTHERWISE = 0.05
"""Share of the texts with a term that may say it otherwise: by a pronoun, in a set phrase."""


def test_every_term_has_a_word_in_every_language() -> None:
    assert len(read_glossary()) > 70
    assert [row["en"] for row in read_glossary() if not all(row[code].strip() for code in LANGUAGES)] == []
    assert len({row["en"] for row in read_glossary()}) == len(read_glossary())


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_use_the_terms_of_the_glossary(language: str) -> None:
    wrong = {}
    held = [row for row in read_glossary() if row["held"]]
    assert len(held) > 40
    for row in held:
        texts = [text for text in translated_texts(language) if names(text.english, row["en"])]
        others = [text for text in texts if not uses(text.translation, row[language])]
        if len(others) > max(1, len(texts) * OTHERWISE):
            wrong[row["en"]] = [(text.english, text.translation) for text in others]
    assert wrong == {}
