"""Words beside names are told from them: countries and peoples, offices, labels of the entries of a line."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind


def found(text: str, language: str, kind: IdentifierKind = IdentifierKind.NAME) -> list[str]:
    return [one.exact for one in find_identifiers(text, language) if one.kind is kind]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Oštećena je državljanka Moldavije Ludmila Rotaru.", "cnr", ["Ludmila Rotaru"]),
        ("Saslušan je državljanin Albanije Arben Hoxha.", "cnr", ["Arben Hoxha"]),
        ("Ukrajinac Petro Melnik i Njemica Helga Miler su", "cnr", ["Petro Melnik", "Helga Miler"]),
        ("Из Украјине Оксана Мељник је дошла аутобусом.", "sr", ["Оксана Мељник"]),
        ("Држављанка Молдавије Људмила Ротару је", "sr", ["Људмила Ротару"]),
        ("i državljanka Rumunije Mihaela Popesku je", "sr-Latn", ["Mihaela Popesku"]),
        ("Сведокот од Украина Оксана Мелник изјави", "mk", ["Оксана Мелник"]),
        ("Украинецот Петро Мелник изјави", "mk", ["Петро Мелник"]),
        ("Shtetasja e Moldavisë Ludmila Rotaru dëshmoi.", "sq", ["Ludmila Rotaru"]),
        ("Nga Ukraina Oksana Melnik erdhi vetë.", "sq", ["Oksana Melnik"]),
        ("Cetățeana Ucrainei Oxana Melnic a declarat", "ro", ["Oxana Melnic"]),
        ("Cetățeanul Turciei Mehmet Yilmaz a fost", "ro", ["Mehmet Yilmaz"]),
        ("Oksana Melnik Ukrajina i Ana Ilić Srbija su", "cnr", ["Oksana Melnik", "Ana Ilić"]),
    ],
)
def test_countries_and_peoples_are_not_taken_into_names(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Svjedok je komandir Stanice policije u Baru.", "cnr"),
        ("Сведок је командир Станице полиције у Нишу.", "sr"),
        ("Komandir Stanice policije je izjavio", "sr-Latn"),
        ("командирот на Станицата полициска изјави", "mk"),
    ],
)
def test_offices_behind_titles_are_nobody(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "address"),
    [
        ("živi u ul. Njegoševa 12, JMBG 1203985210015", "cnr", "ul. Njegoševa 12"),
        ("ul. Njegoševa 12, PIB 02123456", "cnr", "ul. Njegoševa 12"),
        ("ul. Njegoševa 12, Podgorica, Crna Gora, konobar", "cnr", "ul. Njegoševa 12, Podgorica, Crna Gora"),
        ("у ул. Ратка Павловића 5, ЈМБГ: 1203985730015", "sr", "ул. Ратка Павловића 5"),
        ("ul. Ratka Pavlovića 5, Niš, Srbija", "sr-Latn", "ul. Ratka Pavlovića 5, Niš, Srbija"),
        ("ул. Илинденска бр. 5, Тел. 070123456", "mk", "ул. Илинденска бр. 5"),
        ("rruga Myslym Shyri, NID I51203123A", "sq", "rruga Myslym Shyri"),
        ("str. Ismail 12, IDNP 2002001345874", "ro", "str. Ismail 12"),
    ],
)
def test_addresses_end_before_the_label_of_the_next_entry(text: str, language: str, address: str) -> None:
    assert found(text, language, IdentifierKind.ADDRESS) == [address]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Kazala je da Tani nije došla.", "cnr", ["Tani"]),
        ("Onda je kazala da Tani plače.", "sr-Latn", ["Tani"]),
        ("E mitura: pastaj kur Tani tha ashtu, unë ika.", "sq", ["Tani"]),
    ],
)
def test_names_that_are_other_words_are_found_by_what_they_do(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radili su i na dane praznika, Božić, Bajram i Novu godinu.", "cnr"),
        ("brak je sklopljen posle Bajrama, a Ramazan je bio u julu", "sr-Latn"),
        ("Радила је и за Божић и Бајрам, без одмора.", "sr"),
        ("дека Илинден и Бајрам се неработни", "mk"),
        ("Dita e Verës, Bajrami, Viti i Ri ishin", "sq"),
        ("În ziua de Sfînta Maria l-am văzut", "ro"),
        ("Дунав, Драва и Сава не се граница.", "mk"),
        ("Оште места: Струга, Ресен, Петрино и Охрид", "mk"),
        ("pregledane su Budva, Luka Bar i Tivat", "cnr"),
        ("Опис: Војводина, Средњи Банат, Тамиш и Суботица", "sr"),
        ("Opštine su Velika Plana, Markovac i Topola.", "sr-Latn"),
        ("Obavještena je Osnovna škola Marko Miljanov.", "cnr"),
        ("Извештена е Основното училиште Гоце Делчев.", "mk"),
        ("Boravili su u hotel Hilton, a potom", "cnr"),
        ("u torbi: çantë Louis Vuitton dhe orë", "sq"),
        ('Na pitanje tuženog: "Jeste, vređao si me, brate."', "sr-Latn"),
        ("Saslušan je vještak Ekonomske struke.", "cnr"),
        ("Tužilac Preduzeće Jug i direktor Kompanije Jug su", "cnr"),
        ("vozio je autobus Gorica Promet do Bara", "cnr"),
        ("preko rijeke Tara i planine", "cnr"),
        ("Slobodan prevod je u spisu. Jasna je namjera.", "cnr"),
        ("Oštećena Privatna tužilja i lekar Opšte prakse su", "sr-Latn"),
        ("Пуковник Војске Србије и студент Економије", "sr"),
        ("Слободан е преводот. Јасна е намерата.", "mk"),
        ("Тужител Друштвото и директор на Компанијата", "mk"),
        ("Paditur Shoqëria dhe nënkomisari Policisë", "sq"),
        ("Un interpret Autorizat și martor Protejat au", "ro"),
        ("raspitivao se za svjedokinju J. D. C. Posjeduje, prema spisu, pasoš", "cnr"),
    ],
)
def test_holidays_places_and_things_are_nobody(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("U Beogradu, Marko i Jovan su radili.", "sr-Latn", ["Marko", "Jovan"]),
        ("Оштећени Бајрам је дошао, а Бајрам је рекао све.", "sr", ["Бајрам", "Бајрам"]),
        ("Bajram Hoxha erdhi; Bajrami tha se", "sq", ["Bajram Hoxha", "Bajrami"]),
        ("син на Живко и Лепа, роден", "mk", ["Живко", "Лепа"]),
        ("Okrivljeni Sava Ilić i Sava iz Bara", "cnr", ["Sava Ilić", "Sava"]),
    ],
)
def test_persons_called_like_holidays_or_beside_places_are_found(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kafana je na putu za Jelovicu, blizu motela.", "cnr"),
        ("Dhoma ishte në hotelin Andon Palace.", "sq"),
        ("Qershori ishte i qetë. Ujët e Ftohtë dhe Gryka e Vjosës janë vende.", "sq"),
    ],
)
def test_ends_of_roads_and_names_of_houses_are_nobody(text: str, language: str) -> None:
    assert found(text, language) == []


def test_what_is_a_place_once_in_a_text_is_one_in_all_of_it() -> None:
    assert found("Stan je u Jelovici. Zato Jelovicu pamti.", "cnr") == []
    assert found("Sreo je Jelovicu. Zato ga pamti.", "cnr") == ["Jelovicu"]
    assert found("Stan je u Jelovu. Zato Jelova pamti.", "cnr") == []
    assert found("Radio je u Jelovcu. Sreo je Jelova. Zato ga pamti.", "cnr") == ["Jelova"]
    assert found("Работео је у Јеловцу. Срео је Јелова. Зато га памти.", "sr") == ["Јелова"]
