"""A page of letters that mean nothing is known from a page of a judgment, in five languages and two scripts."""

from pathlib import Path

import pytest

from tipcoder.domain.projects import PageQuality
from tipcoder.languages.legibility import page_quality

JUDGMENTS = sorted((Path(__file__).resolve().parents[2] / "resources" / "judgments").glob("*/*.txt"))
CYRILLIC = [path for path in JUDGMENTS if path.parent.name in ("MKD", "SRB")]
YUSCII = str.maketrans("šđčćžŠĐČĆŽ", "{|~}`[\\^]@")


def text_of(path: Path) -> str:
    return path.read_text("utf-8").replace("\f", "\n")


@pytest.mark.parametrize("path", JUDGMENTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_judgments_are_text(path: Path) -> None:
    text = text_of(path)
    assert page_quality(text) is PageQuality.TEXT
    assert page_quality(text.upper()) is PageQuality.TEXT
    assert {page_quality(text[start : start + 400]) for start in range(0, len(text) - 400, 400)} == {PageQuality.TEXT}


@pytest.mark.parametrize("path", JUDGMENTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_letters_shifted_by_a_font_are_not(path: Path) -> None:
    shifted = "".join(chr(ord(letter) - 29) if letter > "=" else letter for letter in text_of(path))
    assert page_quality(shifted) is PageQuality.UNREADABLE


@pytest.mark.parametrize("path", CYRILLIC, ids=lambda path: f"{path.parent.name}/{path.stem}")
@pytest.mark.parametrize(
    ("written", "shown"), [("cp1251", "cp1252"), ("cp1251", "cp1250"), ("iso8859-5", "cp1252"), ("utf-8", "cp1252")]
)
def test_cyrillic_in_the_wrong_code_page_is_not(path: Path, written: str, shown: str) -> None:
    garbled = text_of(path).encode(written, "replace").decode(shown, "replace")
    assert page_quality(garbled) is PageQuality.UNREADABLE


def test_fonts_that_put_letters_on_the_signs_of_programmers_are_not() -> None:
    text = next(text_of(path) for path in JUDGMENTS if path.parent.name == "MNE")
    assert page_quality(text.translate(YUSCII)) is PageQuality.UNREADABLE


@pytest.mark.parametrize("path", CYRILLIC, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_two_scripts_mixed_in_words_are_not(path: Path) -> None:
    assert page_quality(text_of(path).translate(str.maketrans("аоеј", "aoej"))) is PageQuality.UNREADABLE


@pytest.mark.parametrize(
    ("text", "quality"),
    [
        ("", PageQuality.SCANNED),
        (" \n\t\u00a0", PageQuality.SCANNED),
        ("\ue001\ue002\ue003 \ue004", PageQuality.UNREADABLE),
        ("\x03\x04 \x05\ufffd", PageQuality.UNREADABLE),
        ("Судија", PageQuality.TEXT),
        ("• 1. 12.345,00 RSD [...] {2}", PageQuality.TEXT),
        ("The court of appeal confirmed the judgment of the court of first instance. " * 3, PageQuality.TEXT),
        ("Das Gericht hat festgestellt, dass die Geschädigte durch Täuschung angeworben wurde. " * 3, PageQuality.TEXT),
        ("Суд установил, что потерпевшая была завербована обманным путём в чужой стране. " * 3, PageQuality.TEXT),
        (
            f"{'Пресуда суда у предмету окривљеног. ' * 5} {'Sentenza del tribunale di primo grado. ' * 5}",
            PageQuality.TEXT,
        ),
    ],
    ids=["empty", "blank", "private", "controls", "a word", "figures", "en", "de", "ru", "two languages"],
)
def test_pages(text: str, quality: PageQuality) -> None:
    assert page_quality(text) is quality
