"""Towns, institutions, goods, animals and codes of laws are nobody, even where they are called like somebody."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind

PERSONS = (IdentifierKind.NAME, IdentifierKind.INITIALS)


def found(text: str, language: str) -> list[str]:
    return [one.exact for one in find_identifiers(text, language) if one.kind in PERSONS]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sipas aktit ai ndodhet në Janinë, Greqi.", "sq"),
        ("Familja jeton në Milot prej vitesh.", "sq"),
        ("Radili su ljeti na Adi Bojani, u restoranu.", "cnr"),
        ("Радили су лети на Ади Бојани, у ресторану.", "sr"),
        ("Držali su je u zaseoku Kalače, daleko od puta.", "cnr"),
        ("Налази се негде у кантону Тичино.", "sr"),
    ],
)
def test_towns_and_what_is_in_them_are_nobody(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('Fëmijët mbeten në Shtëpinë e Fëmijës "Gani Dervishi".', "sq"),
        ('Paraqitet Kongregacioni "Motrat e Nënë Terezës" me shkresë.', "sq"),
        ("Отпусна листа од ЈЗУ КБ „Д-р Стојан Велков“ е читана.", "mk"),
        ("Otpusna lista bolnice „Dr Petar Savić“ je čitana.", "sr-Latn"),
        ("Возилото е од „Рент а кар Меркур“ и се враќа.", "mk"),
        ("Открио је стан у згради званој „Мали Париз“ у центру.", "sr"),
        ("Au deschis un studio de videochat, numit „Glamour”, în centru.", "ro"),
        ('Poklonio joj je parfem "Nina Ricci" i novac.', "sr-Latn"),
        ("Отпутовала је летом ЈАТ-а за Милано.", "sr"),
        ("Чл. 16 од Законот за семејството, Конвенцијата CEDAW и уставот.", "mk"),
    ],
)
def test_institutions_buildings_and_goods_are_nobody(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Ispitan je anonimni svjedok „Jasen 2“ iza paravana.", "cnr", []),
        ("Okrivljeni zvani „Jasen“ je ćutao.", "cnr", ["Jasen"]),
        ("Spavali su u kolibi sa psima Garom i Medom.", "cnr", []),
        ("Отишла је са неким Црногорцем у град.", "sr", []),
        ("Присутни су тужилац, адв. Буквић Ј., Повереничка канцеларија.", "sr", ["Буквић Ј."]),
    ],
)
def test_witnesses_with_a_code_animals_and_peoples_are_nobody(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language", "initials"),
    [
        ("Vepra është nga neni 128/b paragrafi i dytë dhe i tretë, K.P.", "sq", []),
        ("I pandehuri K.P. ka heshtur.", "sq", ["K.P."]),
        ("Interceptarea a fost asigurată de S.R.I. până la capăt.", "ro", []),
        ("Čuvar NP „Skadarsko jezero“ je vidio čamac.", "cnr", []),
        ("Oštećena AA i svjedok BB ćute, a NN lice je pobjeglo.", "cnr", ["AA", "BB"]),
        ("Optuženi AM je pobjegao u 5 AM.", "cnr", ["AM"]),
        ("Okrivljeni L*** CH***-W*** se branio ćutanjem.", "cnr", ["L*** CH***-W***"]),
    ],
)
def test_letters_of_codes_and_offices_are_told_from_initials(text: str, language: str, initials: list[str]) -> None:
    assert found(text, language) == initials


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Martorul Ion Munteanu, tratat la spital, a declarat.", "ro", "Ion Munteanu"),
        ("A fost tratat la spitalul din Soroca (Ana Rusu l-a vizitat).", "ro", "Ana Rusu"),
        ("Vještak Ana Ilić, komentarišući nalaz, kaže suprotno.", "cnr", "Ana Ilić"),
        ("Tha se Agim Bujku ishte aty.", "sq", "Agim Bujku"),
        ("Tha se Artan Hoxha ishte aty.", "sq", "Artan Hoxha"),
        ("Рекао је Марко Тесар да је видео све.", "sr", "Марко Тесар"),
        ("S-a prezentat drept Vasile Munteanu din Orhei.", "ro", "Vasile Munteanu"),
        ("Na pitanje gdje je bila kaže: „Kod Marka Ilića“.", "cnr", "Marka Ilića"),
    ],
)
def test_persons_are_not_taken_for_authors_trades_and_inns(text: str, language: str, name: str) -> None:
    assert found(text, language) == [name]


@pytest.mark.parametrize("text", ["Vozio je Ford Focus-in iz Tirane.", "Platio je Visa Card-in odmah."])
def test_an_inflected_thing_is_no_eastern_name(text: str) -> None:
    assert found(text, "sq") == []


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Oštećena Ana Ilić je iz okoline Rešice došla sama.", "sr", ["Ana Ilić"]),
        ("Predsjednica Komisije Vjera Ilić je potpisala rješenje Komisije.", "cnr", ["Vjera Ilić"]),
        ("Georgios Stamatis nga Janina erdhi me letër.", "sq", ["Georgios Stamatis"]),
        ("Fjetën në një barakë pranë lumit Shkumbin atë verë.", "sq", []),
        ('Punonte në motelin e SHPKNjP "Baki-Trejd" çdo natë.', "sq", []),
        ("Potrivit raportului ARBI, semnat ieri, suma lipsea.", "ro", []),
        ("OKRIVLJENI NEOSUĐIVAN, PISMEN, OŽENJEN. ODLUČENO JE TAKO.", "sr", []),
        ("ОБВИНЕТИОТ УПРАВУВАЛ ВОЗИЛО, А ОШТЕТЕНАТА ЧЕКАЛА.", "mk", []),
        ("VIKTIMA JETONTE NË BANESË, KURSE I PANDEHURI DREJTONTE AUTOMJETIN.", "sq", []),
        ("Au adăpostit cetățenii Republicii Kîrgîzstan veniți la muncă.", "ro", []),
        ("А ОД НИВ ЗА НЕА ОСТАНУВАЛО 500 ДЕНАРИ, А ВТОРООБВИНЕТАТА ОРГАНИЗИРАЛЕ ВРШЕЊЕ НА ДЕЛО.", "mk", []),
    ],
)
def test_surroundings_offices_firms_and_verbs_in_capitals_are_nobody(
    text: str, language: str, names: list[str]
) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language", "letters"),
    [
        ("Zapisničar            M.P.            Sudija\nAna Ilić                      Marko Perić", "sr", []),
        ("Судија\nПетар Перић, с.р.\n\nМ.П.\n", "sr", []),
        ("Оштетената М.П. рече дека М.П. дошла.", "mk", ["М.П.", "М.П."]),
        ("Rešenje je potpisao po ovlašćenju V.D. direktora zavoda.", "sr", []),
        ("Svedok V.D. je rekao sve.", "sr", ["V.D."]),
    ],
)
def test_letters_for_the_seal_and_for_who_acts_are_nobody(text: str, language: str, letters: list[str]) -> None:
    assert [one.exact for one in find_identifiers(text, language) if one.kind == "initials"] == letters


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tada je direktor Železare potpisao izveštaj, a za njim i predsednik Sindikata.", "sr"),
        ("Potom je službenik Gerontološkog centra potpisao izvještaj.", "cnr"),
        ("Тогаш директорот на Пекара и работникот Телеком потпишаа извештај.", "mk"),
        ("Atunci directorul Uzinei și președintele Primăriei au semnat raportul.", "ro"),
        ("Pastaj drejtori i Fabrikës dhe kryetarit Sindikatës ia dhanë raportin.", "sq"),
    ],
)
def test_institutions_behind_those_who_work_there_are_nobody(text: str, language: str) -> None:
    assert found(text, language) == []
