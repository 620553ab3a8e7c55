"""The place of a word in a sentence, a list or quotation marks says whether it is a person."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind

PERSONS = (IdentifierKind.NAME, IdentifierKind.INITIALS)


def persons(text: str, language: str) -> list[str]:
    return [one.exact for one in find_identifiers(text, language) if one.kind in PERSONS]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Dëshmitari L.B.(K), pronar, tha", "sq", ["L.B.(K)"]),
        ("fëmijët B.Ç. (9 vjeç), S.Ç. (7 vjeç) dhe", "sq", ["B.Ç.", "S.Ç."]),
        ("acțiunilor inculpatului MI în baza", "ro", ["MI"]),
        (
            "Okrivljeni:\n\nI  TRAN VAN BINH, rođen 1980. u\n\nII MILKO BORANDIĆ, JMBG 0902967850032, sin",
            "sr-Latn",
            ["TRAN VAN BINH", "MILKO BORANDIĆ"],
        ),
        ("PRESUDU\n\nOpt. GJEKAJ DEDA, od oca Pashka", "cnr", ["GJEKAJ DEDA", "Pashka"]),
        ("državljana Tajvana, i to: Chen Yu-ling, Tsai Mei-fang i još", "cnr", ["Chen Yu-ling", "Tsai Mei-fang"]),
        ("radnica OUP-a Kučevo, Ljubinka Rašić, i put u Kučevu", "sr-Latn", ["Ljubinka Rašić"]),
        ("Oštećena Xu je pokušala bjekstvo", "cnr", ["Xu"]),
        ("од татко Ило и мајка Сила, родена", "mk", ["Ило", "Сила"]),
        ("o persoană care s-a prezentat ca Ludocika, neidentificată", "ro", ["Ludocika"]),
        ("în alt act el apare ca „Karim Mollik”.", "ro", ["Karim Mollik"]),
        ("имињата и сумите: „Наташа 40, Жика 60, Гоки 20“.", "mk", ["Наташа", "Жика", "Гоки"]),
        ('ishin emrat e klientëve: "Maqi", "Dulla".', "sq", ["Maqi", "Dulla"]),
        ("si më poshtë:\n- Zelal Yılmaz, Turqi;\n- Kwame Boateng, Ganë;\n", "sq", ["Zelal Yılmaz", "Kwame Boateng"]),
        ("kako viče: „Ceca, beži, ide tata!“", "sr-Latn", ["Ceca"]),
        ("Стојмир Крстиќ и Бирвет (без презиме), гости", "mk", ["Стојмир Крстиќ", "Бирвет"]),
        ("препознала је Михајла и неког Гоцу. Сведок", "sr", ["Михајла", "Гоцу"]),
    ],
)
def test_persons_are_shown_by_what_stands_beside_them(text: str, language: str, found: list[str]) -> None:
    assert persons(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("vlasnik „BORANDIĆ SMEŠTAJ I USLUGE“ PR iz", "sr-Latn"),
        ("administrator la „Petru & Vîntescu Grup” SRL, supus", "ro"),
        ("u svetlu prakse; tako i Belić, Komentar Krivičnog zakonika, str. 4", "sr-Latn"),
        ("U Komentaru Krivičnog zakonika (Perović-Radoman, Podgorica) ističe se", "cnr"),
        ("autobusom sa linije Sofija – Niš – Podgorica, da su", "cnr"),
        ("a na njoj je pisalo Villa Dolores.", "cnr"),
        ("хотели (меѓу кои „Спорт“ и „Кај Ристо“), а", "mk"),
        ("„Кај Мавростор не дал ништо, пушти го“.", "mk"),
        ('o femeie cu numele dat, care le-a dus la cabaretul "Zeus".', "ro"),
        ("и тужениот Трговско друштво „ИЛИНДЕН“ ДООЕЛ", "mk"),
        ("рођена 1981. у Турну Северину, Румунија", "sr"),
    ],
)
def test_firms_books_and_places_are_nobody(text: str, language: str) -> None:
    assert not persons(text, language)


def test_quotation_marks_behind_a_trade_in_apposition_name_a_firm() -> None:
    assert persons("– Halid Mukić, kurir „Trovexa“,\n", "sr-Latn") == ["Halid Mukić"]


def test_people_in_apposition_are_no_name() -> None:
    assert persons("од неког Момира, Влаха, за 900 ЕУР", "sr") == ["Момира"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Oštećena je stanovala u naselju Medaković i radila noću.", "sr"),
        ("Zatekli su je u mjestu Radanovići, daleko od grada.", "cnr"),
        ("Jetonte në fshatin Erzen, larg të gjithëve.", "sq"),
        ("Престојувала во населбата Мустафино до пролет.", "mk"),
        ("UGOSTITELJ, OŽENJEN, OTAC TROJE DJECE, SLUŽIO VOJSKU.", "cnr"),
        ("Во коментарот на КЗ од Тупурковски-Бислимов се вели спротивното.", "mk"),
    ],
)
def test_settlements_numbers_of_children_and_authors_are_nobody(text: str, language: str) -> None:
    assert [one.exact for one in find_identifiers(text, language) if one.kind == "name"] == []
