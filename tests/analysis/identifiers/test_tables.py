"""In tables of persons the head of a column says what is in it."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind

ALBANIAN = """Nr.  Emri dhe mbiemri       Datëlindja      Pasaporta
1.   Md. Tarekul Biswas     02.03.1992      EF0011223
2.   Nazmul Sheikh          14.11.1987      A00445566
"""
ROMANIAN = """| Nr. | Numele, prenumele | Cetățenia | Anul nașterii | Telefon  |
|-----|-------------------|-----------|---------------|----------|
| 1   | Jamil Sardar      | Pakistan  | 1996          | 231 4455 |
| 2   | Phạm Văn Long     | Vietnam   | 2003          | -        |
"""
MONTENEGRIN = """Rb | Ime i prezime  | JMBG          | Adresa
1  | Almir Hadrović | 14039143***** | Sarajevo, Logavina 12
2  | Emre Aksoy     | -             | Izmir, Konak Cad. 4/1
"""

OF_A_DOCUMENT = (
    "Rb\tIme i prezime\tAdresa\tTelefon\n1\tAna Rok\t\t231 4455\n2\tnepoznata\t\tbez telefona\n3\tIva Lun\t\t231 4456\n"
)
"""With an empty cell, and a row of which a cell has a word of a head."""


@pytest.mark.parametrize(
    ("text", "language", "kind", "cells"),
    [
        (OF_A_DOCUMENT, "cnr", IdentifierKind.PHONE, ["231 4455", "231 4456"]),
        (ALBANIAN, "sq", IdentifierKind.BIRTH_DATE, ["02.03.1992", "14.11.1987"]),
        (ALBANIAN, "sq", IdentifierKind.NAME, ["Md. Tarekul Biswas", "Nazmul Sheikh"]),
        (ALBANIAN, "sq", IdentifierKind.DOCUMENT, ["EF0011223", "A00445566"]),
        (ROMANIAN, "ro", IdentifierKind.BIRTH_DATE, ["1996", "2003"]),
        (ROMANIAN, "ro", IdentifierKind.NAME, ["Jamil Sardar", "Phạm Văn Long"]),
        (ROMANIAN, "ro", IdentifierKind.PHONE, ["231 4455"]),
        (MONTENEGRIN, "cnr", IdentifierKind.PERSONAL_NUMBER, ["14039143*****"]),
        (MONTENEGRIN, "cnr", IdentifierKind.ADDRESS, ["Sarajevo, Logavina 12", "Izmir, Konak Cad. 4/1"]),
    ],
)
def test_cells_are_what_the_head_of_their_column_says(
    text: str, language: str, kind: IdentifierKind, cells: list[str]
) -> None:
    assert [one.exact for one in find_identifiers(text, language) if one.kind is kind] == cells


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Viti      Vendime     Burgim\n2019      14          1998\n", "sq"),
        ("| Furnizor | Anul | Preț |\n| Moldova Agroindbank | 1998 | 12 |\n", "ro"),
    ],
)
def test_other_tables_name_nobody(text: str, language: str) -> None:
    kinds = (IdentifierKind.NAME, IdentifierKind.BIRTH_DATE, IdentifierKind.PERSONAL_NUMBER)
    assert not [one for one in find_identifiers(text, language) if one.kind in kinds]
