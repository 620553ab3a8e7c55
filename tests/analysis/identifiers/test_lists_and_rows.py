"""Names, initials and numbers are found by the list, the table and the way of writing that they stand in."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind

_PERSONS = (IdentifierKind.NAME, IdentifierKind.INITIALS)


def _found(text: str, language: str, *kinds: IdentifierKind) -> list[str]:
    return [one.exact for one in find_identifiers(text, language) if one.kind in (kinds or _PERSONS)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("vijeća Milana Perovića, Fatke Lukovac i Novke Trmuš, kao članova", "cnr", "Novke Trmuš"),
        ("- ЕЛЕНА МИТЕВА, ИСЕН АДЕМИ, ТАСКО КРУНАЗОВ и други", "mk", "ТАСКО КРУНАЗОВ"),
        ("- Zahra Gholami, Iran;\n- Kwesi Agyemang, Ganë;\n", "sq", "Kwesi Agyemang"),
        (
            "Arben Hoxha ........ AB12 ... Kosovë\nIlir Kola ...... AB13 ... Kosovë\nTendo Mafumo .... nuk ka\n",
            "sq",
            "Tendo Mafumo",
        ),
        ("viti 2020\n\nKRYETAR\nV. KUQANI        N. BEZHA\n", "sq", "V. KUQANI"),
        ("optuženi ILIĆ IVAN – VEKO, rođen u Nišu. „Veko“ je otišao", "sr-Latn", "Veko"),
        ("dete Zade r. Skrijelić, rođeno", "sr-Latn", "Zade r. Skrijelić"),
        ("E dëmtuara: Xhenisa P. foli. Për Xhenisën u pagua", "sq", "Xhenisën"),
        ("okrivljeni, sin Huse i Đulse, rođen", "cnr", "Huse"),
        ("Сведокот дојде. Возел Пандев. Внатре имало", "mk", "Пандев"),
        ("Lonja, siç e thërrasin të gjithë, tregoi", "sq", "Lonja"),
        ("optužena A.D. („Aco“) je došla", "sr-Latn", "Aco"),
        ("Partea vătămată I.Ş. a venit. Apoi IŞ a plecat acasă", "ro", "IŞ"),
        ("Okr. N.O. je otišao. Vidio je kako NO preuzima novac", "cnr", "NO"),
        ("Isto priča i R-ić, mesni odbornik", "sr-Latn", "R-ić"),
        ("Dečak N.K. i devojčica SZ. B. su došli", "sr-Latn", "SZ. B."),
    ],
)
def test_persons_are_found_by_how_the_others_are_written(text: str, language: str, found: str) -> None:
    assert found in _found(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("nga fshatrat e luginës së Drinit. Gjykata", "sq"),
        ("në çështjen Rantsev kundër Qipros dhe te Micallef kundër Maltës u tha", "sq"),
        ("Koordinatorja Antitrafik e qarkut", "sq"),
        ("către Societatea „Grecu & Fiul Agro”, IDNO 1007607003318", "ro"),
        ("ПРЕСУДА\n\nI. Тужбеното барање е основано.", "mk"),
        ("со пресудата на Европскиот суд Ван дер Муселе против Белгија", "mk"),
    ],
)
def test_what_stands_beside_shows_that_words_are_nobodys(text: str, language: str) -> None:
    assert _found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "kind", "found"),
    [
        ("Nr | Emër/Mbiemër | Dokumenti\n1 | Sunil Tamang | P8821045B\n", "sq", IdentifierKind.DOCUMENT, "P8821045B"),
        ("IME I PREZIME    GODISTE    DRZAVA\nANA ILIC    1998    Srbija\n", "cnr", IdentifierKind.BIRTH_DATE, "1998"),
        (
            "ПРЕЗИМЕ И ИМЕ – ПАСОШ\nФАМ ВАН ТУАН – C4471093\nДО ТХИ ХОА – C4471094\n",
            "sr",
            IdentifierKind.NAME,
            "ДО ТХИ ХОА",
        ),
    ],
)
def test_cells_are_found_by_their_heads(text: str, language: str, kind: IdentifierKind, found: str) -> None:
    assert found in _found(text, language, kind)


@pytest.mark.parametrize(
    ("text", "language", "kind", "found"),
    [
        ("iz krivičnog predmeta K-po 3/14 ovog suda", "sr-Latn", IdentifierKind.CASE_NUMBER, "K-po 3/14"),
        ("ВИШИ СУД\nКпп. пов. 17/23\n25. мај", "sr", IdentifierKind.CASE_NUMBER, "Кпп. пов. 17/23"),
        ("претходна постапка\nКПП.бр. 209/24\n", "mk", IdentifierKind.CASE_NUMBER, "КПП.бр. 209/24"),
        ("из Бујановца, Карађорђев трг 2/11, без", "sr", IdentifierKind.ADDRESS, "Карађорђев трг 2/11"),
    ],
)
def test_numbers_and_streets_are_found_however_they_are_written(
    text: str, language: str, kind: IdentifierKind, found: str
) -> None:
    assert found in _found(text, language, kind)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("u veću sastavljenom od sudije Pala Kalmara, predsednika veća", "sr-Latn", ["Pala Kalmara"]),
        ("Branilac, adv. Antal Biro, ukazao je da ga niko nije video.", "sr-Latn", ["Antal Biro"]),
        ("Тој бил таму. Сведокот Попов потврдува дека дошол.", "mk", ["Попов"]),
        (
            "KRYESUES:   DËFRIM TOLLUMI\nANËTARE:    ERIKETA GURI\nANËTAR:     BESMIR HYKAJ\n",
            "sq",
            ["DËFRIM TOLLUMI", "ERIKETA GURI", "BESMIR HYKAJ"],
        ),
        (
            "1. | Crețu Ana | contabil\n2. | Bernic Toma | poștaș\n3. | Țîgulea Olimpiada | medic\n",
            "ro",
            ["Crețu Ana", "Bernic Toma", "Țîgulea Olimpiada"],
        ),
    ],
)
def test_a_rare_name_is_found_whole_by_its_office_or_row(text: str, language: str, found: list[str]) -> None:
    assert _found(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('në lokalet "Lulja e Bardhë", "Pranvera" dhe "Besa" kishte punëtore', "sq"),
        ("Convenția de la Santiago de Compostela interzice aceasta", "ro"),
        ("доставено до П.У. Битола и до Ц.С.Р. Крушево", "mk"),
    ],
)
def test_things_in_a_list_and_offices_of_a_town_are_nobody(text: str, language: str) -> None:
    assert _found(text, language) == []
