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


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Cauza penală nr. 1-123/2023", "Cauza penală nr. 1-123/2023"),
        ("Dosarul: 1-123/2023", "Dosarul: 1-123/2023"),
        ("Dosarul  nr. 1 - 123/2023", "Dosarul nr. 1-123/2023"),
        ("Dosarul nr. 01-14-1-3311-18022020 (1-77/2020)", "1-77/2020"),
        ("mun. Chișinău      Dosarul nr. 1-22/2019", "Dosarul nr. 1-22/2019"),
        ("№ 1-55/2020", "1-55/2020"),
        ("Пословни број: К 45/21", "К 45/21"),
        ("2К.бр.45/21 од 12.03.2022. године", "2К.бр.45/21"),
        ("K.br. 45/21-21", "K.br. 45/21"),
        ("Nr.123 Akti", "Nr.123"),
        ("Nr. 52101-01234-00-2021 i Regjistrit Themeltar", "Nr. 52101-01234-00-2021"),
        ("Nr.Regj.Them. 123", "123"),
        ("Çështja penale nr. 123", "123"),
        ("ОСНОВЕН СУД ШТИП      К. бр. 45/21", "К. бр. 45/21"),
        ("NR. 23 I VENDIMIT", ""),
        ("Vendim nr. 41", ""),
    ],
)
def test_the_number_of_a_file_is_read_in_each_way_of_writing_it(line: str, number: str) -> None:
    assert read_heading(line).file_number == number


@pytest.mark.parametrize("line", ["Strana 1/12", "Страна бр. 1/12", "Faqe 1/10", "Pag. 1/10", "D. 12.03.2020"])
def test_pages_and_dates_are_no_number_of_a_file(line: str) -> None:
    assert read_heading(f"{line}\nK. 12/21").file_number == "K. 12/21"


def test_what_stands_beside_the_court_is_none_of_its_name() -> None:
    assert read_heading("ОСНОВЕН СУД ШТИП      К. бр. 45/21").court == "Основен суд Штип"


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("(K.br. 12/20)", "K.br. 12/20"),
        ("REPUBLIKA SRBIJA VIŠI SUD U NIŠU K 12/20", "K 12/20"),
        ("Виши суд у Нишу, К.По1 бр. 12/20", "К.По1 бр. 12/20"),
        ("Predmet br. K 12/20", "K 12/20"),
        ("Poslovna oznaka: K-12/20", "K-12/20"),
        ("PRESUDA K. br. 12/20", "K. br. 12/20"),
        ("K . br . 12 / 20", "K. br. 12/20"),
        ("К.бр. 12/ 20", "К.бр. 12/20"),
        ("K.br.12/20 od 12. maja 2021. godine", "K.br.12/20"),
        ("K.br. 12/20 Podgorica, 12.05.2021. godine", "K.br. 12/20"),
        ("Broj: K.br.12/20 Dana: 12.05.2021.", "K.br.12/20"),
        ("К.№ 12/20", "К.№ 12/20"),
        ("Основен суд Битола К.бр. 12/20", "К.бр. 12/20"),
        ("ОСНОВЕН СУД БИТОЛА - КОК.бр.12/20", "КОК.бр.12/20"),
        ("Деловен број: К-12/20", "К-12/20"),
        ("К – 123/20", "К–123/20"),
        ("Regj. Themeltar nr. 123", "123"),
        ("Nr. 45 Vendimi, Nr. 123 Akti", "123"),
        ("Nr. 123 Rregj. Themeltar", "123"),
        ("Numri i aktit: 123", "123"),
        ("Çështje penale nr. 12", "12"),
        ("Nr. 52101-00123-00-2021", "52101-00123-00-2021"),
        ("1-123/2021", "1-123/2021"),
        ("Dosarul nr. 1 – 123 / 2021", "1-123/2021"),
        ("Judecătoria Cahul Nr. 1-123/2021", "1-123/2021"),
        ("Cauza penală: 1-123/2021", "1-123/2021"),
        ("D o s a r u l nr. 1-123/2021", "1-123/2021"),
        ("PIGD 1-123/2021", "1-123/2021"),
        ("K. br.\n12/20", "K. br. 12/20"),
        ("Posl. broj:\nK 12/20", "K 12/20"),
    ],
)
def test_the_number_of_a_file_stands_among_other_words_and_in_unusual_notations(line: str, number: str) -> None:
    assert read_heading(f"{line}\nA").bare_number == number


@pytest.mark.parametrize(
    "line",
    [
        "osuđivan presudom Osnovnog suda u Baru K.br. 12/15 od 03.05.2015. godine",
        "po optužnici VDT u Podgorici Kt.br. 12/20 od 03.05.2020.",
        "KT.br. 12/20",
        "КО.бр. 12/20",
        "Nr. 12 aktakuze",
        "Nr. 45, në kontakt me",
        "1-12/2020 din 12 martie",
        "12/2020",
    ],
)
def test_numbers_of_others_are_none_of_the_file(line: str) -> None:
    assert read_heading(f"{line}\nA").file_number == ""
