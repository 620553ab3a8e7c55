"""Court and file number at the top of judgments of the five countries."""

import pytest

from tipcoder.analysis.guided.heading import read_heading
from tipcoder.paths import resources


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "РЕПУБЛИКА СРБИЈА\nВИШИ СУД У НОВОМ САДУ\nК.По1 12/2019\nДана",
            "Виши суд у Новом Саду, К.По1 12/2019",
        ),
        ("CRNA GORA\nVIŠI SUD U PODGORICI\nKs.br. 12/2019", "Viši sud u Podgorici, Ks.br. 12/2019"),
        ("Основен кривичен суд Скопје\nКОК.бр.12/20", "Основен кривичен суд Скопје, КОК.бр.12/20"),
        (
            "GJYKATA E SHKALLËS SË PARË, TIRANË\nNr. 123 Regjistri Themeltar",
            "Gjykata e shkallës së parë, Tiranë, Nr. 123",
        ),
        (
            "Dosarul nr. 1-123/2021\nJUDECĂTORIA CHIȘINĂU, SEDIUL BUIUCANI",
            "Judecătoria Chișinău, sediul Buiucani, Dosarul nr. 1-123/2021",
        ),
        ("Viši sud u Bijelom Polju, u vijeću sastavljenom od sudije A.A.", "Viši sud u Bijelom Polju"),
        ("Okrivljeni je 12/2019 otputovao.", ""),
        ("", ""),
    ],
)
def test_what_stands_at_the_top(text: str, title: str) -> None:
    assert read_heading(text).title == title


def test_what_stands_further_down_is_no_heading() -> None:
    assert read_heading("A\n" * 30 + "ВИШИ СУД У НИШУ").title == ""


def test_every_judgment_that_ships_has_both() -> None:
    for file in sorted((resources() / "judgments").glob("*/*.txt")):
        heading = read_heading(file.read_text(encoding="utf-8").split("\f")[0])
        assert heading.court, file
        assert heading.file_number, file


def test_the_lines_that_name_court_and_number_are_where_they_stand() -> None:
    text = "  CRNA GORA\n\n  VIŠI   SUD U PODGORICI \nKs.br. 12/2019\n"
    heading = read_heading(text)
    assert heading.court_line is not None
    assert heading.number_line is not None
    assert text[heading.court_line.start : heading.court_line.end].split() == ["VIŠI", "SUD", "U", "PODGORICI"]
    assert text[heading.number_line.start : heading.number_line.end] == "Ks.br. 12/2019"
