"""Birth dates, documents, plates, accounts and phones are found in the writings of courts of five countries."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind


def found(text: str, language: str, kind: IdentifierKind) -> list[str]:
    return [one.exact for one in find_identifiers(text, language) if one.kind is kind]


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("I pandehuri, lindur në vitin 1985, banues në Fier", "sq", ["1985"]),
        ("E mitura (viti i lindjes 2009) deklaroi", "sq", ["2009"]),
        ("1.) Gent Planeti, atësia Kol, 07.05.1976, Krujë", "sq", ["07.05.1976"]),
        ("Gent   Planeti   Selfo   01.02.1990   J00201144R", "sq", ["01.02.1990"]),
        ("I pandehuri S*** K***, i datëlindjes **.**.1982, lindur në K***", "sq", ["**.**.1982"]),
        ("Rusu Tatiana, a.n. 1985, domiciliată în Bender", "ro", ["1985"]),
        ("3) RUSU RUSLAN, n.1980, zis „Turcu”", "ro", ["1980"]),
        ("născut în anul 1968, necăsătorit", "ro", ["1968"]),
        ("născută la ** iulie 1976, locuitoare", "ro", ["** iulie 1976"]),
        ("fiul lui Ion, 12.03.1980, muncitor", "ro", ["12.03.1980"]),
        ("Tužilac je 12. 11. 1960. godine rođen u Baru", "cnr", ["12. 11. 1960"]),
        ("rođ. 1984. god. u Trebinju, BiH", "cnr", ["1984"]),
        ("Rođen je, mislim, 1994. godine.", "cnr", ["1994"]),
        ("Okrivljeni M. Ž. (17.5.1969, iz Bara) i", "cnr", ["17.5.1969"]),
        ("Тој е роден, колку што знам, 1987 година", "mk", ["1987"]),
        ("оштетената Д.С. (1999), нејзината мајка", "mk", ["1999"]),
        ("Сведок: Људмила Мунтјану, р. 23.04.1983 во Бендери", "mk", ["23.04.1983"]),
        ("тужиљи (2001. годиште) досуђено је", "sr", ["2001"]),
        ("sestra je 1992. godište, a brat godište 1995", "sr-Latn", ["1992", "1995"]),
    ],
)
def test_dates_and_years_of_birth_are_found(text: str, language: str, dates: list[str]) -> None:
    assert found(text, language, IdentifierKind.BIRTH_DATE) == dates


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ligji nr. 9754, datë 14.06.2007, hyri në fuqi", "sq"),
        ("Decizia din 25.08.2016 a fost publicată în 2017", "ro"),
        ("Okrivljeni je rođen u Baru, a osuđen je 2010. godine", "cnr"),
        ("Законот (2009) и пресудата од 05.05.2017 година", "mk"),
        ("Решење од 17.01.2020. године и Закон о раду (2005)", "sr"),
    ],
)
def test_years_and_days_of_acts_are_no_dates_of_birth(text: str, language: str) -> None:
    assert found(text, language, IdentifierKind.BIRTH_DATE) == []
