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


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("од татко Тодор и мајка\nВета, роден на 2.5.1974", "mk", ["Тодор", "Вета"]),
        ("Razgovarala je sa majkom,\nCvijetom, i otišla.", "cnr", ["Cvijetom"]),
        (
            "сведоците Јашар Саитов, Роза Крстевска и Абдулах Јусуф",
            "mk",
            ["Јашар Саитов", "Роза Крстевска", "Абдулах Јусуф"],
        ),
        ("Од наодот на психологот Бишева се гледа.", "mk", ["Бишева"]),
        ("Au venit Tamang Suresh (Nepal) și Fatima al-Khatib cu fiii.", "ro", ["Tamang Suresh", "Fatima al-Khatib"]),
        ("ODBILA GOSTA, VUKAŠIN JU JE GURNUO NIZ STEPENICE.", "cnr", ["VUKAŠIN"]),
        ("U svesci su pored imena „Alona“ i „Vika“ iznosi.", "cnr", ["Alona", "Vika"]),
        ("postavljenom braniocu Knežević-Ćosić Radi iznos po obračunu", "cnr", ["Knežević-Ćosić Radi"]),
        ("în Procuratura raionului Nisporeni Dorin Pîslaru, a avocaților", "ro", ["Dorin Pîslaru"]),
        ("përfaqësuar nga Av. Maksim Rr. Dizdari në seancë", "sq", ["Maksim Rr. Dizdari"]),
        ("Novac je nađen kod ŠARANOV ZVEZDANA, dok telefona nije bilo.", "sr", ["ŠARANOV ZVEZDANA"]),
        ("Pastruesi tregoi se Dajoja e mbyllte derën me dry.", "sq", ["Dajoja"]),
        ("Тогаш Тасев ги зел парите.", "mk", ["Тасев"]),
        ("A dus-o la Izmir, unde a fost ținută.", "ro", []),
        ("Thanasis Leka, banues në Janinë, erdhi.", "sq", ["Thanasis Leka"]),
        ("Executarea se amina pina la atingerea virstei.", "ro", []),
    ],
)
def test_names_are_found_over_lines_and_among_lists_of_quoted(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names
