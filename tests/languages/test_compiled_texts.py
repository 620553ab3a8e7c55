"""Compiled translations are read as Qt reads them, and written so that Qt finds each text in them."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator

from tests.support.catalogues import TRANSLATED
from tipcoder import paths
from tipcoder.languages.ui_language import CompiledTexts, read_compiled, write_compiled

NUMBERS = (-1, 0, 1, 2, 5, 11, 21, 111)
NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=40)


def translator_of(content: bytes) -> QTranslator:
    translator = QTranslator()
    assert translator.load(content)
    return translator


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_written_answers_as_what_was_read(language: str) -> None:
    file = paths.translations() / f"tipcoder_{language}.qm"
    shipped = read_compiled(file.read_bytes())
    written = write_compiled(shipped, paths.translations() / "tipcoder_en.qm")
    before, after = QTranslator(), translator_of(written)
    assert before.load(str(file))

    assert read_compiled(written) == shipped
    for context, english in shipped.texts:
        said = [before.translate(context, english, "", number) for number in NUMBERS]
        assert [after.translate(context, english, "", number) for number in NUMBERS] == said, (context, english)


def test_the_rest_is_looked_for_in_the_other_file() -> None:
    file = paths.translations() / "tipcoder_mk.qm"
    plurals = read_compiled(file.read_bytes()).plurals
    content = write_compiled(CompiledTexts({("Actions", "Coding"): ("Шифрирање",)}, plurals), file)
    translator = translator_of(content)

    assert translator.translate("Actions", "Coding") == "Шифрирање"
    assert translator.translate("Actions", "Settings…") == "Поставки…"
    assert [translator.translate("CaseListPage", "%n case(s)", "", number) for number in (1, 11)] == [
        "%n предмет",
        "%n предмети",
    ]


@given(st.dictionaries(st.tuples(NAMES, NAMES), NAMES, max_size=20))
def test_any_texts_come_back(texts: Mapping[tuple[str, str], str]) -> None:
    file = paths.translations() / "tipcoder_sq.qm"
    given_texts = CompiledTexts({place: (text,) for place, text in texts.items()}, b"\x01\x01")
    content = write_compiled(given_texts, file)
    translator = translator_of(content)

    assert read_compiled(content) == given_texts
    assert {place: translator.translate(*place) for place in texts} == texts
