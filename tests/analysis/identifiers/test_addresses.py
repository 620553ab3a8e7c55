"""Addresses are found whole, as the courts of five countries write them; seats of institutions are none."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind


def found(text: str, language: str) -> list[str]:
    return [one.exact for one in find_identifiers(text, language) if one.kind is IdentifierKind.ADDRESS]


@pytest.mark.parametrize(
    ("text", "language", "address"),
    [
        ("banues në ", "sq", 'Lagjja 9, Bulevardi "Fan Noli", pall. 23/1, shk. 2, ap. 9, Korçë'),
        ("me banim në ", "sq", "rrugën Kristaq Rama, ndërtesa 11, hyrja 3, kati i dytë, Tiranë"),
        ("banuese në ", "sq", "Tushemisht, Pogradec"),
        ("banues ne ", "sq", 'KORÇË, LAGJJA "30 MAJI", P. 71, HYRJA 3'),
        ("banues ne ", "sq", 'Berat, Lgj. "7 Maji", Rr. "Petro Lisi", prane shkolles'),
        ("me banim në ", "sq", "rr. “Bardhyl Lisi” nr. 8, hyrja B/II, Ferizaj"),
        ("me adresë ", "sq", "Skenderaj, rr. “Gjon Lisi”, Obj. C-3, nr. 19"),
        ("banues në ", "sq", 'L., Rruga "...", nr. ...'),
        ("domiciliat în ", "ro", "mun. Bălţi, str. Viilor nr. 18 „a”, ap. 9"),
        ("престој ", "mk", "Битола, бул. 1-ви Мај бр. 214/5"),
        ("живее во ", "mk", "с. Ваксинце, ул. „3“ бр. 22, Липково"),
        ("domiciliat în ", "ro", "mun. Chişinău, str. Alba-Iulia nr. 77, bl. 3, sc. 2, et. 5, ap. 48"),
        ("cu domiciliul în ", "ro", "r-nul Ialoveni, sat. Văsieni, str. Ştefan cel Mare, 14"),
        ("reședință: ", "ro", "mun. Chișinău, șos. Hâncești 143, ap. 201"),
        ("sa prebivalištem u ", "cnr", "Baru, ul. Jovana Tomaševića br. 41/III"),
        ("sa adresom stanovanja ", "cnr", "Njegoševa 12, stan br. 4, Kotor"),
        ("са пребивалиштем у ", "cnr", "Тузима, Милеш б.б."),
        ("со живеалиште во ", "mk", "Скопје, Општина Аеродром, на ул. „Васко Карангелески“ бр. 17/2-9"),
        ("престојува во ", "mk", "Брвеница, населба Стопанска, куќа 41"),
        ("боравиште у ", "sr", "Зрењанину, Багљаш, Ђорђа Стратимировића 14/22"),
        ("prijavljen u ", "sr-Latn", "Preševu, 15. novembra 4"),
    ],
)
def test_addresses_are_found_whole_behind_words_for_living_there(text: str, language: str, address: str) -> None:
    assert found(f"{text}{address}, i, 30", language) == [address]


@pytest.mark.parametrize(
    ("text", "language", "address"),
    [
        (
            "avokati Ilir Besniku, rr. Zahir Pajaziti, nr. 3/II, Prizren, tel.",
            "sq",
            "rr. Zahir Pajaziti, nr. 3/II, Prizren",
        ),
        ("1    1974    or. Taraclia, str. Lenin 72    t.1", "ro", "or. Taraclia, str. Lenin 72"),
        ("tuženog Milana Izmišljenog iz Risna, Gabela bb, radi", "cnr", "Gabela bb"),
        ("во Германија, во Дортмунд, Münsterstraße 112. Потоа", "mk", "Münsterstraße 112"),
        ("тужиље из Лајковца, Војводе Мишића 3, ради", "sr", "Војводе Мишића 3"),
        ("advokat iz Subotice, Trg žrtava fašizma 6/I, protiv", "sr-Latn", "Trg žrtava fašizma 6/I"),
    ],
)
def test_addresses_are_found_without_such_a_word(text: str, language: str, address: str) -> None:
    assert [one for one in found(text, language) if address in one]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Prokuroria e Posaçme, me seli në Rrugën Jordan Misja, Tiranë", "sq"),
        ("Curtea Suprema de Justiție, mun. Chișinău, str. Petru Rareș 18, în termen", "ro"),
        ("D.O.O. „Sunce“, sa sjedištem u Bijelom Polju, ul. Živka Žižića 5", "cnr"),
        ("ДПТУ „Сонце“, со седиште на бул. „Браќа Ѓиноски“ бр. 5 Гостивар", "mk"),
        ("објављено под насловом „ТРГОВАЦ ЉУДИМА ПАО“", "sr"),
        ("живи у Нишу, Марко Измишљени је то видео", "sr"),
    ],
)
def test_seats_of_institutions_and_firms_are_no_addresses(text: str, language: str) -> None:
    assert found(text, language) == []
    assert not [one for one in find_identifiers(text, language) if one.exact in ("Petru Rareș", "Jordan Misja")]


@pytest.mark.parametrize(
    ("text", "language", "address"),
    [
        (
            "në banesën e saj në Lagjja 13, Rruga “Petro Lisi”, pall. 22, ap. 9.",
            "sq",
            "Lagjja 13, Rruga “Petro Lisi”, pall. 22, ap. 9",
        ),
        (
            "taksista, Subotica, Prozivka, ulica Ivana Lipe 5/12, vlasnik",
            "sr-Latn",
            "Subotica, Prozivka, ulica Ivana Lipe 5/12",
        ),
        ("oboje iz Bačke Topole, Omladinska 22, a njih", "sr-Latn", "Omladinska 22"),
    ],
)
def test_quarters_and_streets_of_towns_are_parts_of_addresses(text: str, language: str, address: str) -> None:
    assert [one.exact for one in find_identifiers(text, language) if one.kind is IdentifierKind.ADDRESS] == [address]
