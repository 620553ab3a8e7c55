"""Finds corrections of a text with which the program could not fill in its values."""

from pathlib import Path

import pytest

from tipcoder.services.texts.model import Part, TranslatedText
from tipcoder.services.texts.review import broken

TEXT = TranslatedText(
    "program/X/0", Part.PROGRAM, "X", "{count} {count:row|rows}", "{count} {count:ред|реда}", Path(), ()
)


@pytest.mark.parametrize(
    "translation",
    ["{count} {n:ред|реда}", "{count:ред|реда|редови} {", "} {count}", "{count!r}", "{count} {count:ред|реда} {0}"],
)
def test_what_could_not_be_filled_with_its_values_is_told(translation: str) -> None:
    assert "text_places" in [code for code, _ in broken(TEXT, translation, "mk")]


def test_plural_forms_and_their_order_are_the_translators_own() -> None:
    assert list(broken(TEXT, "Редови: {count} {count:ред|реда|редови}", "mk")) == []
