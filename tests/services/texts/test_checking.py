"""Finds corrections of a text with which the program could not fill in its values."""

from pathlib import Path

import pytest

from tipcoder.services.texts.model import Part, TranslatedText
from tipcoder.services.texts.reading import broken

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


@pytest.mark.parametrize(
    "tag",
    ["<img src=x alt='<'>", "<img alt='<' src=x>", '<img alt="<">', "<img src=x alt='<", "<!--", "</b", "<b", "<?x"],
)
def test_a_tag_is_told_whatever_stands_in_it(tag: str) -> None:
    text = TranslatedText("program/X/0", Part.PROGRAM, "X", "Title <b>1</b>", "Наслов <b>1</b>", Path(), ())
    assert "text_markup" in [code for code, _ in broken(text, f"Наслов <b>1</b> {tag}", "mk")]
    assert list(broken(text, "Насловот <b>1</b>, 2 < 3", "mk")) == []
