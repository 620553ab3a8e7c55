"""Nicknames of persons, those who are spoken to, and relatives are found in five languages, and things are not."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind


def names(text: str, language: str) -> list[str]:
    return [one.exact for one in find_identifiers(text, language) if one.kind is IdentifierKind.NAME]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Okr. Savo Trnić, zv. „Bucko“ i „Tigar“, sin Mila", "cnr", ["Savo Trnić", "Bucko", "Tigar", "Mila"]),
        ("Окр. САВО ТРНИЋ зв. „Буцко“ и „Мама“, рођен", "sr", ["САВО ТРНИЋ", "Буцко", "Мама"]),
        ('Arben Vrapi ose "Kuqo", si e thërrisnin të tjerët', "sq", ["Arben Vrapi", "Kuqo"]),
        ("Inculpatul Sandu Rotaru sau „Bursucel”, cum i se spunea", "ro", ["Sandu Rotaru", "Bursucel"]),
        ("до Штип ги довезол друг возач, „Тутко“, со комбе", "mk", ["Тутко"]),
        ("У свесци су „Роза“, „Мира“ и „Ната“ са износима.", "sr", ["Роза", "Мира", "Ната"]),
        ("Во тетратката пишува „Роза“, „Мира“ и „Ната“.", "mk", ["Роза", "Мира", "Ната"]),
        ("Zvao je Gordanu, „Mama Gocu“, iz kuće.", "cnr", ["Gordanu", "Mama Gocu"]),
        ("Inculpata Vasile Ana, zisă „Blonda Mare”, născută", "ro", ["Vasile Ana", "Blonda Mare"]),
    ],
)
def test_what_persons_are_called_is_found(text: str, language: str, found: list[str]) -> None:
    assert names(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Vozač mu je rekao: „Onda ajde kući, Bućo.“ Otišao je.", "cnr", ["Bućo"]),
        ("Возач му је рекао: „Онда ајде кући, Бућо.“ Отишао је.", "sr", ["Бућо"]),
        ("Газдата рекол: „Утре, Гурко.“ Не платил.", "mk", ["Гурко"]),
        ("Жена јој рече: „Џинџо, ти си лепа, ради.“", "sr", ["Џинџо"]),
        ('I tha: "Kreshpan, eja këtu tani".', "sq", ["Kreshpan"]),
        ("I-a zis: „Vino încoace, Bursuc!” și a plecat.", "ro", ["Bursuc"]),
    ],
)
def test_who_is_spoken_to_is_found(text: str, language: str, found: list[str]) -> None:
    assert names(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("ГОЦЕ НАКОВ, син на Вејсел и Фикрие, роден на", "mk", ["ГОЦЕ НАКОВ", "Вејсел", "Фикрие"]),
        ("Рече дека сестра му Белкиза ја примила.", "mk", ["Белкиза"]),
        ("а жена му Рунија је плакала; син јој Ћурћан је ту", "sr", ["Рунија", "Ћурћан"]),
        ("atë dhe gruan e tij Zamirë i futi në makinë", "sq", ["Zamirë"]),
        ("semnat de medicii Jurjea, Bolterschi și Oprea.", "ro", ["Jurjea", "Bolterschi", "Oprea"]),
        ("a fugit cu ajutorul lui, apoi părintele Zaharios l-a dus", "ro", ["Zaharios"]),
        ("plaća majstora Zurapa, a baka Zumruta ih je tražila", "cnr", ["Zurapa", "Zumruta"]),
        ("prifti Lazërt Vuksan e strehoi", "sq", ["Lazërt Vuksan"]),
        ("policija je zatekla državljanina Bangladeša Momtazula Haquea", "cnr", ["Momtazula Haquea"]),
        ("od oca Nurdoga i majke Hatke, rođen", "cnr", ["Nurdoga", "Hatke"]),
        ("Sekretare: Alketa Nikaj Doda, SPAK.", "sq", ["Alketa Nikaj Doda"]),
        ("Mbrojtësi Papa ka pretenduar se nuk ka provë.", "sq", ["Papa"]),
        ("profesoara de istorie, dna Bulgaru, a observat", "ro", ["Bulgaru"]),
        ("B. TOROVELI        N. BEZHANI          TH. GJINI\n", "sq", ["B. TOROVELI", "N. BEZHANI", "TH. GJINI"]),
        ("predao hodža Hodžić; i pop Đuro Tatić", "cnr", ["Hodžić", "Đuro Tatić"]),
    ],
)
def test_relatives_and_titles_show_who_is_meant(text: str, language: str, found: list[str]) -> None:
    assert names(text, language) == found


def test_a_foreign_name_is_found_again_as_it_is_written_by_its_sound() -> None:
    text = "Oštećeni Ramesh Kumar radio je na salašu. Inspektorka je zatekla Rameša u hladnjači."
    assert names(text, "sr-Latn") == ["Ramesh Kumar", "Rameša"]


def test_what_somebody_is_called_is_found_again_inflected_in_quotation_marks() -> None:
    text = "I pandehuri Agim Hysi, i quajtur „Kaçuli“, u arrestua. Në telefonin e „Kaçulit“ kishte mesazhe."
    assert names(text, "sq") == ["Agim Hysi", "Kaçuli", "Kaçulit"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Судот го цени случајот Чудори и други против Грција.", "mk"),
        ("doputovala vaporom, u hladnjači u Kljajićevu, bez isprava", "sr-Latn"),
        ("власник стрип-бара „Краљица Марија“ није био ту", "sr"),
        ("a plecat cu vaporul „Maria Celesta” spre Odesa", "ro"),
        ("смештен у Центру за азил Бања Ковиљача", "sr"),
        ("u hotelima „Ana“ i „Marija“ bilo je gostiju", "cnr"),
        ("Kasneci pyeti: „Po, kështu ishte“, tha ai.", "sq"),
        ("сопственик на „Ана Транс“ од Скопје", "mk"),
        ("Претседател на Советот и државјанин на Албанија", "mk"),
        ("„Dobro, onda idemo“, rekao je.", "cnr"),
    ],
)
def test_things_and_words_are_no_persons(text: str, language: str) -> None:
    assert not names(text, language)
