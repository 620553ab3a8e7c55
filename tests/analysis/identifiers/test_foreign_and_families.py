"""Names of other peoples, families, names in quotation marks, and letters of persons beside those of offices."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind


def found(text: str, language: str, kind: IdentifierKind = IdentifierKind.NAME) -> list[str]:
    return [one.exact for one in find_identifiers(text, language) if one.kind is kind]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Менаџер Серж Н’Дијеј је отпутовао.", "sr", ["Серж Н’Дијеј"]),
        ("oštećena: Marisol de la Vega, uz punomoćnicu", "cnr", ["Marisol de la Vega"]),
        ("Partea vătămată Paulo dos Santos a declarat.", "ro", ["Paulo dos Santos"]),
        ("Svjedok Sead efendija Karišik je potvrdio.", "cnr", ["Sead efendija Karišik"]),
        ("Kamal Tamang (Nepal), Md. Rafiqul Islam (Bangladesh)", "sq", ["Kamal Tamang", "Md. Rafiqul Islam"]),
        ("Судиите Ана Поп Јорданова и Агнија Поп Јорданова", "mk", ["Ана Поп Јорданова", "Агнија Поп Јорданова"]),
        ("Apoi Obinkei i s-a luat pașaportul. Atunci Obinka a declarat că vrea acasă.", "ro", ["Obinka"]),
    ],
)
def test_names_of_other_peoples_are_whole(text: str, language: str, names: list[str]) -> None:
    assert [name for name in found(text, language) if name != "Obinkei"] == names


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("I pandehuri Gani Kryeziu u dënua. Punonte në shtëpinë e Kryezinjve.", "sq", "Kryezinjve"),
        ("Okrivljeni Enver Krasnići je kriv. Boravila je u kući Krasnićijevih.", "cnr", "Krasnićijevih"),
        ("Svedok Agim Haliti je došao. Svadba je bila kod Halitijevih.", "sr-Latn", "Halitijevih"),
        ("Okrivljeni Rangel Stančev je kriv.\n\nOSUĐUJU SE\n\nSTANČEV na 8 godina zatvora", "sr", "STANČEV"),
    ],
)
def test_a_family_of_the_case_is_found(text: str, language: str, name: str) -> None:
    assert found(text, language)[-1] == name


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("U svesci pod „Lora“ piše 45.", "sr-Latn", ["Lora"]),
        ("Ajo e njeh si “Kristi”, por jo vëllain.", "sq", ["Kristi"]),
        ("Radila je u kafani „Lora“ i u hotelu „Mira“.", "sr-Latn", []),
        ("Nëna e tij i thoshte “Bisha” çdo ditë.", "sq", ["Bisha"]),
    ],
)
def test_a_given_name_in_quotation_marks_behind_a_word_for_as_is_a_persons(
    text: str, language: str, names: list[str]
) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Luani, i pyetur me letërporosi, tha se kartën ia dha.", "sq", ["Luani"]),
        ("Speranța, audiată în ședință, a declarat că nu știe.", "ro", ["Speranța"]),
        ("Gost, Dimitrije Kojadinović iz Čačka, je otišao.", "sr-Latn", ["Dimitrije Kojadinović"]),
        ("Prigovor da su Bajram i Mirvete Haljimi nedostupni.", "cnr", ["Bajram", "Mirvete Haljimi"]),
        ("Atunci Sorin și Elena Munteanu au plecat.", "ro", ["Sorin", "Elena Munteanu"]),
        (
            "Au fost audiați Nichitoi Artur și Cebotari-Lupan Felicia.",
            "ro",
            ["Nichitoi Artur", "Cebotari-Lupan Felicia"],
        ),
    ],
)
def test_a_given_name_that_is_a_word_too_is_found_by_what_is_beside_it(
    text: str, language: str, names: list[str]
) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language", "letters"),
    [
        ("Të dënuarit S (H) K, B (M) D dhe E XH u ankuan.", "sq", ["S (H) K", "B (M) D", "E XH"]),
        ("Оштећене су АА1, АА2 и још једно лице.", "sr", ["АА1", "АА2"]),
        ("Председник ФК „Граничар“ је сведочио.", "sr", []),
        ("Ulazi policajac CB Nikšić.", "cnr", []),
        ("Rrethanat (nenet 333/a, 110/a, 334 K.P.) u provuan.", "sq", []),
        ("Cererea a fost depusă de U.T.A. Găgăuzia la termen.", "ro", []),
        ("Është pronar i Sh.P.K. “Besa Plast”.", "sq", []),
        ("Au fost sesizate D.A.S. Orhei și C.M.F. Ialoveni.", "ro", []),
        (
            "Okrivljeni A.M., B.K., V.T. i J.L. su krivi. Tada je O.S. potpisala saglasnost, a u spisima O.S. nema.",
            "cnr",
            ["A.M.", "B.K.", "V.T.", "J.L.", "O.S.", "O.S."],
        ),
    ],
)
def test_letters_of_persons_are_told_from_those_of_offices(text: str, language: str, letters: list[str]) -> None:
    assert found(text, language, IdentifierKind.INITIALS) == letters


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Erdhi në prani të prokurorit të lartë publik Sasho Rajçev, më datë 14.06.2022.", "Sasho Rajçev"),
        ("Atë ditë Zharko Ilievski u kthye.", "Zharko Ilievski"),
        ("Dëshmoi edhe Urosh Petroviq për këtë.", "Urosh Petroviq"),
    ],
)
def test_names_of_neighbours_are_found_as_albanian_writes_them(text: str, name: str) -> None:
    assert name in [one.exact for one in find_identifiers(text, "sq")]


@pytest.mark.parametrize("language", ["sr", "sr-Latn", "cnr"])
def test_surnames_in_ov_count_in_each_form_of_one_speech(language: str) -> None:
    assert found("Kuća je prazna. Jasmir Stojčev boravi u gradu.", language) == ["Jasmir Stojčev"]
