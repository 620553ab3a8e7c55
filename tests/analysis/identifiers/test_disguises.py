"""What is written so that a search passes over it is found: letters of the other script, signs that nobody sees."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers


def found(text: str, language: str) -> list[str]:
    return [one.exact for one in find_identifiers(text, language)]


@pytest.mark.parametrize(
    ("exact", "text", "language"),
    [
        ("Marko Pet\u200drović", "Tada je {} došao.", "sr-Latn"),
        ("Ма\u200dрко Петровић", "Тада је {} дошао.", "sr"),
        ("M.\u200dP.", "Okrivljeni {} je došao.", "cnr"),
        ("01019\u200d90710008", "Broj je {} tačan.", "sr-Latn"),
    ],
)
def test_joiners_between_letters_hide_nothing(exact: str, text: str, language: str) -> None:
    assert found(text.format(exact), language) == [exact]


@pytest.mark.parametrize(
    ("exact", "text", "language"),
    [
        ("M\u0430rko P\u0435trovi\u0107", "Tada je {} došao.", "sr-Latn"),
        ("\u0420\u0435trovi\u0107 Mark\u043e", "Tada je {} došao.", "sr-Latn"),
        ("Ma\u0440ko \u0420etrovi\u0107", "Tada je {} došao.", "cnr"),
        ("Мapко Пeтpoвић", "Тада је {} дошао.", "sr"),
        ("Гоpан Тpajков", "Потоа {} дојде.", "mk"),
        ("Io\u043d \u0420opescu", "Atunci {} a plecat.", "ro"),
        ("\u0421eban \u0420etru", "Atunci {} a plecat.", "ro"),
        ("Arb\u0435n H\u043exha", "Atëherë {} shkoi.", "sq"),
    ],
)
def test_letters_of_the_other_script_that_look_alike_hide_nothing(exact: str, text: str, language: str) -> None:
    assert found(text.format(exact), language) == [exact]


@pytest.mark.parametrize(
    ("text", "language", "exact"),
    [
        ("Declară inc.Popescu că lucra.", "ro", "Popescu"),
        ("Declară inc.Bistrovan că lucra.", "ro", "Bistrovan"),
        ("Declară inc. P.I. că lucra.", "ro", "P.I."),
        ("Declară inc.P.I. că lucra.", "ro", "P.I."),
        ("Declară inc. PI că lucra.", "ro", "PI"),
        ("Kazao je okr. XY da radi.", "sr-Latn", "XY"),
        ("Kazao je okr.XY da radi.", "cnr", "XY"),
        ("Kazala je ošt.A.M. da radi.", "cnr", "A.M."),
        ("Рекао је окр.МП да ради.", "sr", "МП"),
        ("Изјави обв.МП дека работи.", "mk", "МП"),
        ("Изјави обв.М.П. дека работи.", "mk", "М.П."),
        ("Tha i pand. AB se punonte.", "sq", "AB"),
        ("Tha dësh.A.B. se punonte.", "sq", "A.B."),
    ],
)
def test_initials_and_names_are_found_behind_an_abbreviation_that_is_glued_to_them(
    text: str, language: str, exact: str
) -> None:
    assert found(text, language) == [exact]


@pytest.mark.parametrize(
    "address",
    [
        "ruza[at]primer.rs",
        "ruza [at] primer [dot] rs",
        "ruza (at) primer (dot) rs",
        "ruza[et]primer[pika]al",
        "ruza{at}primer[tačka]rs",
        "ружа(мајмун)пример[точка]мк",
        "ruza [a] exemplu [punct] md",
        "ruza[@]primer.rs",
        "ruza(AT)primer(DOT)rs",
    ],
)
def test_an_address_is_found_whole_though_its_signs_are_written_out(address: str) -> None:
    assert found(f"Pisala je na {address} često.", "sr-Latn") == [address]
