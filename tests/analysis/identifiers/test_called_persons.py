"""Persons are found whom courts call by quoted nicknames, by letters with a hyphen, or beside their role."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind


def found(text: str, language: str, kind: IdentifierKind = IdentifierKind.NAME) -> list[str]:
    return [one.exact for one in find_identifiers(text, language) if one.kind is kind]


@pytest.mark.parametrize(
    ("text", "language", "letters"),
    [
        ("Žalba okr. B-K je odbijena, a B-K je u pritvoru.", "cnr", ["B-K", "B-K"]),
        ("Жалба окр. Џ-М је одбијена; касније је Џ-М рекао", "sr", ["Џ-М", "Џ-М"]),
        ("жалбата на обв. К-О се уважува", "mk", ["К-О"]),
        ("ankesa e të akuzuarit M-A u refuzua", "sq", ["M-A"]),
        ("recursul inculpatului V-T a fost respins", "ro", ["V-T"]),
        ("Gjykata nuk i beson I. Zh. Ai është kushëri", "sq", ["I. Zh. Ai"]),
        ("A confirmat.\n\nV. Cu privire la acțiunea civilă", "ro", []),
        ("zgrada A-B, blok C-D i rub. E-F", "cnr", []),
    ],
)
def test_letters_with_a_hyphen_are_a_person_behind_a_word_for_one(text: str, language: str, letters: list[str]) -> None:
    assert found(text, language, IdentifierKind.INITIALS) == letters


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("ПЕТАР АСАН ОСМАНОВ, „Бенко“, ЕМБГ; Бенко стоеше", "mk", ["ПЕТАР АСАН ОСМАНОВ", "Бенко", "Бенко"]),
        ("лице И.И. („Иво“ или „Ивајло“), од Петрич", "mk", ["Иво", "Ивајло"]),
        ("okr. A.M. i N.N. „Doka“ i drugi; Doka je nestao", "cnr", ["Doka", "Doka"]),
        ("a „Kim“ oštećena T.T.; i neka Kim ostane", "cnr", ["Kim", "Kim"]),
        ("судија је оштећену ословила „Лија“", "sr", ["Лија"]),
        ("kamerier, me ofiqin “Peshku”, dhe Peshku ma", "sq", ["Peshku", "Peshku"]),
        ("vânzătoare, supranumita „Florăreasa”, a", "ro", ["Florăreasa"]),
        ("firma A.D. „Perović“ i D.O.O. „Zora“", "cnr", []),
        ("i iskazi oštećene pod pseudonimom „Lastavica“", "cnr", []),
        ("Oxana i-a zis: „Plătești 3000 de dolari, păpușă.”", "ro", ["Oxana"]),
    ],
)
def test_nicknames_in_quotation_marks_are_found_behind_whom_they_name(
    text: str, language: str, names: list[str]
) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Ѓорѓи Спиров-претседател и Илмије Ајрулаи-членови", "mk", ["Ѓорѓи Спиров", "Илмије Ајрулаи"]),
        ("Ana Ilić-predsjednik vijeća, Marko Perić-član", "cnr", ["Ana Ilić", "Marko Perić"]),
        ("Ана Илић-судија, Марко Перић-записничар", "sr", ["Ана Илић", "Марко Перић"]),
        ("Arben Hoxha-kryetar dhe Ana Leka-anëtare", "sq", ["Arben Hoxha", "Ana Leka"]),
        ("Ion Rusu-președinte, Ana Popescu-grefier", "ro", ["Ion Rusu", "Ana Popescu"]),
        ("Судиите Агнија Поп Јорданова и Ана Илиева", "mk", ["Агнија Поп Јорданова", "Ана Илиева"]),
    ],
)
def test_names_are_whole_with_a_role_glued_to_them(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


def test_whoever_is_behind_the_article_of_men_is_found() -> None:
    assert found("Banii au fost dați lui Ghiță; lui Grișa i s-a spus. Legea lui nu e.", "ro") == ["Ghiță", "Grișa"]
