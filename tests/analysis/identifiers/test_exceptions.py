"""What is an office, a region, a State or a cell loses nobody who stands beside it."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind


def _found(text: str, language: str) -> list[str]:
    return [one.exact for one in find_identifiers(text, language)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("u barovima „Oaza“ i „K.“ radile su", "sr-Latn"),
        ("во бар „Оаза“ и „К.“ работеле", "mk"),
        ('në lokalin "Lulja" dhe "K." punonin', "sq"),
    ],
)
def test_a_letter_in_a_list_of_things_stops_nothing(text: str, language: str) -> None:
    assert _found(f"{text} Svedok Marko Petrović je došao.", language) == ["Marko Petrović"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Sud je saslušao i M.S. Beograd je mesto događaja", "sr-Latn", ["M.S."]),
        ("u dëmtua A.H. Tiranë, dhe B.H. Durrës", "sq", ["A.H.", "B.H."]),
        ("Присутни: А.Х. Скопје, Б.К. Битола, В.Д. Охрид", "mk", ["А.Х.", "Б.К.", "В.Д."]),
        ("Udario je i obalio Jovanu na krevet", "sr-Latn", ["Jovanu"]),
        ("La lacul Maria l-a văzut pe frate", "ro", ["Maria"]),
        ("Prijava protiv Jordanke je odbačena", "sr-Latn", ["Jordanke"]),
        ("Svedok Milica V. – sestra oštećene", "sr-Latn", ["Milica V."]),
        ("Martora Maria I. – sora victimei", "ro", ["Maria I."]),
        ("oštećena ANA\nI. je došla", "sr-Latn", ["ANA\nI."]),
    ],
)
def test_persons_are_found_beside_what_looks_like_something_else(text: str, language: str, found: list[str]) -> None:
    all_found = _found(text, language)
    assert [one for one in found if one not in all_found] == []


@pytest.mark.parametrize(
    "text",
    [
        "Ime i prezime    JMBG             Napomena\nTendo Mafumo     0101990710012    došla 5 – 6 puta – sama\n",
        "Ime i prezime    Broj pasoša    Napomena\nTendo Mafumo     AB123456       bila 5 dana...... nije\n",
    ],
)
def test_a_dash_or_dots_in_a_cell_divide_no_row_of_blanks(text: str) -> None:
    found = find_identifiers(text, "sr-Latn")
    assert "Tendo Mafumo" in [one.exact for one in found if one.kind is IdentifierKind.NAME]


def test_a_district_is_no_birth_name() -> None:
    found = find_identifiers("originar din or. Bălți, r. Soroca, a venit", "ro")
    assert [one.exact for one in found if one.kind is IdentifierKind.NAME] == []
