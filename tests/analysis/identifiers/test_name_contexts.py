"""What stands about words with capitals tells persons from offices, things and words: nicknames, lists, saints."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind

KINDS = (IdentifierKind.NAME, IdentifierKind.INITIALS)


def found(text: str, language: str) -> list[str]:
    return [one.exact for one in find_identifiers(text, language) if one.kind in KINDS]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Doveo je vozača zvanog Ruski iz Bara.", "cnr", "Ruski"),
        ("Doveo je čovjeka po nadimku Kobra iz Bara.", "cnr", "Kobra"),
        ("Svjedok Perović, poznat kao Stari, je otišao.", "cnr", "Stari"),
        ("Окривљени Перовић зв. Црни је отишао.", "sr", "Црни"),
        ("Окривљени Перовић, познат као Багер, је отишао.", "sr", "Багер"),
        ("Обвинетиот Петров наречен Стариот дојде.", "mk", "Стариот"),
        ("Обвинетиот Петров познат како Русот дојде.", "mk", "Русот"),
        ("Inculpatul Rusu, supranumit Ursu, a plecat.", "ro", "Ursu"),
        ("Inculpatul Rusu, cunoscut ca Neamțu, a plecat.", "ro", "Neamțu"),
        ("I pandehuri Hoxha, i njohur si Ujku, iku.", "sq", "Ujku"),
        ("I pandehuri Hoxha, i mbiquajtur Princi, iku.", "sq", "Princi"),
        ("The accused Hoxha, known as Shorty, left.", "en", "Shorty"),
        ("Окривљена Јашар рођена Салиховић, звана „Диља“\nКРИВА ЈЕ", "sr", "Диља"),
    ],
)
def test_what_others_call_somebody_is_found_without_quotation_marks(text: str, language: str, name: str) -> None:
    assert name in found(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Grad je poznat kao Biser.", "cnr"),
        ("Locul este cunoscut ca Biserica Veche.", "ro"),
    ],
)
def test_a_place_that_is_known_as_something_is_nobody(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("spisi prvostepenog suda Preko pošte su dostavljeni", "cnr"),
        ("prema tome Stanje u spisima je jasno", "cnr"),
        ("према томе Трајање притвора је јасно", "sr"),
        ("prema dopisu Trošku postupka pripada", "cnr"),
        ("според тоа Преку судот е доставено", "mk"),
        ("në lidhje me Moshën e viktimës", "sq"),
        ("potrivit legii Țării de origine", "ro"),
    ],
)
def test_a_common_word_is_no_inflected_given_name(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("I pandehuri Fitim Vrella iku. Më vonë Fitimin e ndaluan.", "sq", ["Fitim Vrella", "Fitimin"]),
        ("Dëshmitari Besim Hyka foli, kurse Besimit iu mor telefoni.", "sq", ["Besim Hyka", "Besimit"]),
        ("Later Fatmir Kola took the money and left.", "en", ["Fatmir Kola"]),
        ("Pastaj e takoi Lirimin në sheshin e qytetit.", "sq", ["Lirimin"]),
        ("Me makinë erdhi bashkë me Përparimin nga Korça.", "sq", ["Përparimin"]),
        ("Потоа ја видел Македонка пред куќата.", "mk", ["Македонка"]),
        ("Svjedok Roko Bilić je došao. Poruku je poslala Roku.", "cnr", ["Roko Bilić", "Roku"]),
        ("Svedok Zaviša Perić je došao. Novac je dat Zaviši.", "sr-Latn", ["Zaviša Perić", "Zaviši"]),
        ("Sa njim su bile Sašine drugarice iz škole.", "sr-Latn", ["Sašine"]),
    ],
)
def test_an_inflected_given_name_is_found_though_it_is_a_word_too(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Prišao mu je radnik Obezbjeđenja hotela.", "cnr"),
        ("A fost sesizat preotul Bisericii din sat.", "ro"),
        ("A fost contactat agentul Interpol din Roma.", "ro"),
        ("Viktima, e gjinisë Femër, u strehua.", "sq"),
        ("Го повикал членот Европол.", "mk"),
    ],
)
def test_an_institution_behind_a_role_is_nobody(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Оштетената е државјанка на Р. Албанија.", "mk"),
        ("Optuženi je državljanin R. Albanije.", "sr-Latn"),
        ("Putovao je za Albaniju i vratio se.", "cnr"),
    ],
)
def test_a_republic_is_nobody(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Prevoz do hotela Mimoza, Palma i Regent Porto Montenegro.", "cnr"),
        ("Lucra la Spitalul „Sf. Ioan cel Nou” din oraș.", "ro"),
        ("Slavi se Sveti Nikola u crkvi.", "cnr"),
        ("Koordinator Odjeljenja za borbu je to potvrdio.", "cnr"),
    ],
)
def test_houses_saints_and_offices_are_nobody(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Nad Pepićem je izvršen pretres.", "cnr", ["Pepićem"]),
        ("Tot D.B. a venit.", "ro", ["D.B."]),
        ("me prokurorin Ali Uka dhe", "sq", ["Ali Uka"]),
        ("nga martesa me Ali Uka dhe", "sq", ["Ali Uka"]),
        ("asistuar nga:\nYlvi Myrtja   Kryesues", "sq", ["Ylvi Myrtja"]),
    ],
)
def test_a_name_is_found_without_the_word_that_begins_the_sentence(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language", "initials"),
    [
        ("Plata către L.D. G.M. a fost martor.", "ro", ["L.D.", "G.M."]),
        ("inculpata A.B. și C.I. seria AZ nr. 100", "ro", ["A.B."]),
        ("inculpata A.B. pe D.N. 7, km 12, potrivit P.V. din 12 mai", "ro", ["A.B."]),
        ("I.P.J. Argeș, A.N.I.T.P., O.U.G. nr. 80, N.C.P., C.E.D.O., Î.C.C.J., A.J.F.P.", "ro", []),
        ("inculpatul I.P.J. a plecat", "ro", ["I.P.J."]),
        ("Сведок ЂЂ и АА1 су саслушани, а АА није. Оштећена АА.", "sr", ["ЂЂ", "АА1", "АА", "АА"]),
        ("Okrivljeni DŽDŽ i svjedok LJLJ su saslušani, a NJNJ nije.", "cnr", ["DŽDŽ", "LJLJ", "NJNJ"]),
        ("Oštećena LjLj je rekla da NjNj-a ne zna.", "cnr", ["LjLj", "NjNj-a"]),
        ("u predmetima C.N. i V. protiv Francuske", "cnr", []),
        ("I akuzuari A.Sh., nga i ati M. dhe nëna H., u lind.", "sq", ["A.Sh.", "M.", "H."]),
    ],
)
def test_initials_are_told_from_letters_of_offices_and_numbers(text: str, language: str, initials: list[str]) -> None:
    assert found(text, language) == initials


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Rakonjac Vidoje je izjavio da ne zna.", "cnr", ["Rakonjac Vidoje"]),
        ("Brzak Milonja je izjavio da ne zna.", "cnr", ["Brzak Milonja"]),
        ("Чубраковац Зорић је изјавио да не зна.", "sr", ["Чубраковац Зорић"]),
        ("Mazgarev Radu a declarat că nu știe.", "ro", ["Mazgarev Radu"]),
        ("Gjinokroja Skënder ka deklaruar se nuk di.", "sq", ["Gjinokroja Skënder"]),
        ("Таранџиу Атанас изјави дека не знае.", "mk", ["Таранџиу Атанас"]),
        ("Folën Ymeri Petrit dhe një grua.", "sq", ["Ymeri Petrit"]),
        ("Pa që Ejonisa Sula, mbante pasaportën.", "sq", ["Ejonisa Sula"]),
        ("Pa që Starova Ilmi, mbante pasaportën.", "sq", ["Starova Ilmi"]),
    ],
)
def test_rare_names_are_found_where_a_surname_comes_first(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Saokrivljeni Zunder je to vidio.", "cnr", "Zunder"),
        ("a tada je šanker Zunder to vidio", "cnr", "Zunder"),
        ("Саокривљени Зундер је то видео.", "sr", "Зундер"),
        ("Сообвинетиот Зундреб го видел тоа.", "mk", "Зундреб"),
        ("Coinculpata Zundrec a văzut asta.", "ro", "Zundrec"),
        ("iar atunci petentul Zundrec nu era", "ro", "Zundrec"),
        ("Bashkëakuzuari Zundreb e pa këtë.", "sq", "Zundreb"),
        ("por atëherë kryeplaku Zundreb nuk ishte", "sq", "Zundreb"),
    ],
)
def test_an_unknown_name_is_found_behind_a_role(text: str, language: str, name: str) -> None:
    assert found(text, language) == [name]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radila je za Idea Market i drugo.", "cnr"),
        ("Putovala je sa Adria Line do Barija.", "cnr"),
        ("Vozio je Land Krouzer, a ona Grand Čeroki.", "cnr"),
        ("Живи у насељу Донји Штој крај мора, ради за Идеа Маркет.", "sr"),
        ("Филмот го снимил Вардар Филм за телевизија.", "mk"),
        ("Pastaj u përmend Toptani Shopping në akte.", "sq"),
        ("Apoi a fost amintit Andy Pizza în acte.", "ro"),
    ],
)
def test_shops_firms_and_goods_are_nobody(text: str, language: str) -> None:
    assert found(text, language) == []


def test_a_shop_behind_a_role_is_somebody() -> None:
    assert found("Okrivljeni Idea Market je kriv.", "cnr") != []
