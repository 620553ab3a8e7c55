"""Initials of persons are found behind words for parties, whatever else they abbreviate."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind

PARTIES = {
    "sq": "I pandehuri {} tha se punonte.",
    "ro": "Inculpatul {} a declarat că lucra.",
    "cnr": "Juče je okrivljeni {} kazao da radi.",
    "mk": "Обвинетиот {} изјави дека работи.",
    "sr": "Јуче је окривљени {} казао да ради.",
    "sr-Latn": "Juče je svedok {} kazao da radi.",
    "en": "The defendant {} said that he worked.",
}


def initials(text: str, language: str) -> list[str]:
    return [one.exact for one in find_identifiers(text, language) if one.kind is IdentifierKind.INITIALS]


@pytest.mark.parametrize("language", PARTIES)
@pytest.mark.parametrize(
    "letters",
    [
        *("A.M.", "P.M.", "B.B.", "N.N.", "E.G.", "I.E.", "A. M.", "А.М.", "П.М.", "Б.Б.", "Н.Н.", "A.M.-u", "П.М.а"),
        *("D.O.O.", "S.R.L.", "SH.P.K.", "U.S.A.", "S.U.A.", "S.R.J.", "S.F.R.J.", "O.U.N.", "Z.K.P.", "K.P.P."),
        *("C.P.P.", "B.I.H.", "R.S.", "P.S."),
    ],
)
def test_a_word_for_a_party_decides_against_every_other_meaning(language: str, letters: str) -> None:
    assert initials(PARTIES[language].format(letters), language) == [letters]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("okrivljeni A.M. je kazao", "cnr", ["A.M."]),
        ("окривљени: Б.Б., рођен", "sr", ["Б.Б."]),
        ("njen otac P.M. je došao", "sr-Latn", ["P.M."]),
        ("novac je A.M.-u dala sama", "sr-Latn", ["A.M.-u"]),
        ("The hearing began at 10 A.M. and ended at 5 P.M. sharp.", "en", []),
        ("The witness came at 10 a.m. and left at 5 p.m. again.", "en", []),
        ("svjedok je u 5 P.M. otišao", "cnr", []),
        ("Kuća je u ulici Zamišljenoj B.B. na kraju.", "sr-Latn", []),
        ("preduzeće Sunce D.O.O.-a iz grada", "cnr", []),
    ],
)
def test_clocks_and_companies_are_none_without_such_a_word(text: str, language: str, found: list[str]) -> None:
    assert initials(text, language) == found
