"""Names are decided over the whole text: certain once is certain everywhere; lists, firms and roles decide."""

from pathlib import Path

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.analysis.identifiers.people import collect, names_in
from tipcoder.domain.identifiers import Certainty, IdentifierKind, KnownParties, Sign
from tipcoder.messages.signs import sign_phrase
from tipcoder.paths import resources


def names(text: str, language: str, known: KnownParties | None = None) -> list[str]:
    found = find_identifiers(text, language, known or KnownParties())
    return [one.exact for one in found if one.kind is IdentifierKind.NAME]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Martorul Ion Morozan a venit. Instanța a reținut că Morozan avea casă.", "ro", ["Ion Morozan", "Morozan"]),
        ("Inculpatul Gheorghe Balan a plecat. Am mers eu, Balan și altul.", "ro", ["Gheorghe Balan", "Balan"]),
        ("Dëshmitari Agim Sula foli. Pastaj u tha se Sulës i dhanë para.", "sq", ["Agim Sula", "Sulës"]),
        ("Сведокот Сунил Гурунг дојде. Потоа го спречил Гурунг.", "mk", ["Сунил Гурунг", "Гурунг"]),
        ("Okrivljena Galina Šmeljova je došla. Potpis je Šmeljove.", "cnr", ["Galina Šmeljova", "Šmeljove"]),
        ("Сведок Јанош Нађ је рекао. У колима су били Нађ и други.", "sr", ["Јанош Нађ", "Нађ"]),
        ("Svjedok Ivan Voda je došao. TAKO JE VODA KAZAO.", "cnr", ["Ivan Voda", "VODA"]),
        ("zvani „Sele“, od oca Rama. Kasnije je Sele pobjegao.", "cnr", ["Sele", "Rama", "Sele"]),
    ],
)
def test_a_name_that_is_certain_once_is_certain_everywhere(text: str, language: str, found: list[str]) -> None:
    assert names(text, language) == found


def test_names_of_the_judgments_of_a_case_are_known_in_its_answers() -> None:
    judgment = "Оштећена Ружа Бистрован је саслушана. Сведок је Етелка Нађ."
    assert names_in(judgment, "sr") == ("Ружа Бистрован", "Етелка Нађ")
    answer = "Код ње је Бистрован била, а са њом и Нађ."
    assert names(answer, "sr") == []
    known = KnownParties(in_judgments=names_in(judgment, "sr"))
    assert names(answer, "sr", known) == ["Бистрован", "Нађ"]
    assert {one.certainty for one in find_identifiers(answer, "sr", known)} == {Certainty.CERTAIN}


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("martorii Nguyen Van Duc și Tran Thi Hoa", "ro", ["Nguyen Van Duc", "Tran Thi Hoa"]),
        ("dëshmitarët Medi Bicaku, Tefta Prelaj e Ylfete Drogu", "sq", ["Medi Bicaku", "Tefta Prelaj", "Ylfete Drogu"]),
        ("оштетените Рохит Тамбе, Сунил Гурунг и Биџај Шреста", "mk", ["Рохит Тамбе", "Сунил Гурунг", "Биџај Шреста"]),
        ("лица Ахмад Халил, Самер Ал Масри, Гуљалај Нурзаи", "sr", ["Ахмад Халил", "Самер Ал Масри", "Гуљалај Нурзаи"]),
        ("син на Живко и Лепа, роден", "mk", ["Живко", "Лепа"]),
    ],
)  # fmt: skip
def test_neighbours_in_a_list_decide_each_other(text: str, language: str, found: list[str]) -> None:
    assert names(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Predlagač Bistrovan Zora traži naknadu.", "cnr", ["Bistrovan Zora"]),
        ("Tužilja Kečkeš Etelka traži naknadu.", "sr-Latn", ["Kečkeš Etelka"]),
        ("Ime i prezime:        Bistrovan Krešta", "sr-Latn", ["Bistrovan Krešta"]),
        ("Numele, prenumele:    Bistrovan Zaharia", "ro", ["Bistrovan Zaharia"]),
        ("Emri, mbiemri:    Bistrovan Lulash", "sq", ["Bistrovan Lulash"]),
        ("Име и презиме:    Бистрован Крешта", "mk", ["Бистрован Крешта"]),
        ("koju zastupa punomoćnik Bistrovan Krešta, advokat", "sr-Latn", ["Bistrovan Krešta"]),
        ("застапувана од полномошникот Бистрован Крешта", "mk", ["Бистрован Крешта"]),
        ("i përfaqësuar nga av. Bistrovan Kreshta", "sq", ["Bistrovan Kreshta"]),
        ("reclamanta Bistrovan Zaharia a cerut", "ro", ["Bistrovan Zaharia"]),
        ("od majke Olge, rođene Bistrovan, iz mesta", "sr-Latn", ["Olge", "Bistrovan"]),
        ("mama Olga (până la căsătorie Bulat), născută", "ro", ["Olga", "Bulat"]),
        ("Ornela (mbiemri para martesës Kaceli), e bija", "sq", ["Ornela", "Kaceli"]),
        ("со мајчино име Роса, моминско презиме Митревска", "mk", ["Роса", "Митревска"]),
        ("i biri i Kadriut dhe i Sanijes", "sq", ["Kadriut", "Sanijes"]),
        ("Bistrovan Krešta, advokat iz Bara, rekao je", "cnr", ["Bistrovan Krešta"]),
        ("në përbërje Nertina Bicaku – Anëtare", "sq", ["Nertina Bicaku"]),
        ("Președinte           E. Botnari\nJudecători           A. Melnic", "ro", ["E. Botnari", "A. Melnic"]),
        ("Za tačnost otpravka: J. Ivanović", "cnr", ["J. Ivanović"]),
        ("od lekara д-р Реџо Муртезани", "mk", ["Реџо Муртезани"]),
        ("deklarimi i shtetasit grek Ksenofon Bllaho dhe", "sq", ["Ksenofon Bllaho"]),
        ("rekao je okrivljeni NOVICA MITROVIĆ juče", "sr-Latn", ["NOVICA MITROVIĆ"]),
        ("upućeni su Marta Nađ i Laslo Sabo", "sr-Latn", ["Marta Nađ", "Laslo Sabo"]),
        ("fiindcă Rusu T. a primit", "ro", ["Rusu T."]),
        ("I BIRI I KADRIUT DHE I SANIJES", "sq", ["KADRIUT", "SANIJES"]),
        ("I biri i:      Lulash\nI datëlindjes:", "sq", ["Lulash"]),
        ("Обвинети:\n\n1. БИСТРОВАН КРЕШТА, од татко Иво", "mk", ["БИСТРОВАН КРЕШТА", "Иво"]),
        ("bili su Bistrovan Krešta, rođen u Baru", "cnr", ["Bistrovan Krešta"]),
        ("preko Zyra e Ndihmës Juridike, av. Besa Hoxha", "sq", ["Besa Hoxha"]),
    ],
)
def test_words_for_roles_relatives_and_forms_are_signs(text: str, language: str, found: list[str]) -> None:
    assert names(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("vlasništvo „Perović Promet“ DOO Bar", "cnr"),
        ("protiv tuženog „Ivanović Marina“ DOO Kotor", "cnr"),
        ("u hotelu „Marković“ na moru", "cnr"),
        ("сопственост на ДТУ „СТОЈАНОВСКИ КОМЕРЦ“ ДООЕЛ Скопје", "mk"),
        ("administrator la SRL „Andrei Șaguna Invest”", "ro"),
        ("pronë e subjektit \"GJOKA & VËLLEZËRIT\" SHPK", "sq"),
        ("Cererea în cauza Popovici contra Moldovei", "ro"),
        ("vozilom marke Škoda Oktavija došli su", "sr-Latn"),
        ("automobilul fiind Dacia Logan, vechi", "ro"),
        ("до цркве Свете Тројице у граду", "sr"),
        ("Хашка конвенција о томе", "sr"),
        ("Vepra: Shfrytëzim i punës", "sq"),
        ("До решението.\n\nЖалба: во рок од осум дена", "mk"),
        ("Протокол из Палерма и Конвенција из Ланзаротеа", "sr"),
        ("Ankimi i shtetit u pranua", "sq"),
    ],
)  # fmt: skip
def test_firms_hotels_makes_headings_and_treaties_are_nobody(text: str, language: str) -> None:
    assert names(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Okrivljena Oktavija je došla.", "sr-Latn", ["Oktavija"]),
        ("Inculpatul Logan a venit.", "ro", ["Logan"]),
        ("zvana „Škoda“ je došla", "sr-Latn", ["Škoda"]),
        ("Svjedok Polo je kazao.", "cnr", ["Polo"]),
        ("I pandehuri Golf tha.", "sq", ["Golf"]),
        ("Обвинетиот Кадет изјави.", "mk", ["Кадет"]),
    ],
)
def test_a_word_for_a_party_beats_the_list_of_what_is_no_name(text: str, language: str, found: list[str]) -> None:
    assert names(text, language) == found


def test_a_heading_is_not_made_part_of_the_name_before_it() -> None:
    assert names("Sudija\nPetar Bistrović\nPRAVNA POUKA: žalba", "sr-Latn") == ["Petar Bistrović"]


@pytest.mark.parametrize(
    ("text", "language", "sign"),
    [
        ("Okrivljeni Bistrovan je došao.", "cnr", Sign.CALLED),
        ("Došla je Zorica Bistrovan, advokat iz Budve.", "cnr", Sign.FOLLOWED),
        ("Tada je Zorica Petrović otišla.", "cnr", Sign.GIVEN_AND_SURNAME),
        ("Tada je Zorica otišla.", "cnr", Sign.GIVEN_NAME),
        ("Tada je M.P. otišao.", "cnr", Sign.INITIALS),
        ("Njegov JMBG je 0101990710008.", "cnr", Sign.CHECKED),
        ("Pisao je na ana@example.org.", "cnr", Sign.FORM),
    ],
)
def test_what_is_found_says_why(text: str, language: str, sign: Sign) -> None:
    assert [one.sign for one in find_identifiers(text, language)][:1] == [sign]


def test_the_strongest_sign_is_said() -> None:
    text = "Martorul Ion Morozan a venit. Instanța a reținut că Morozan avea casă."
    assert [one.sign for one in find_identifiers(text, "ro")] == [Sign.CALLED, Sign.NAMED]
    coded = KnownParties(("Ion Morozan",))
    assert [one.sign for one in find_identifiers("Apoi a venit Morozan.", "ro", coded)] == [Sign.CODED]


def test_every_sign_has_a_phrase() -> None:
    assert len({sign_phrase(sign) for sign in Sign}) == len(Sign)
    assert all(sign_phrase(sign).startswith(sign.certainty) for sign in Sign)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Okrivljeni Kosta Bistrović radi. Firma „Mega Bistrović“ je njegova.", ["Kosta Bistrović"]),
        ("Okrivljeni Kosta Bistrović radi. Bistrović je vlasnik.", ["Kosta Bistrović", "Bistrović"]),
    ],
)
def test_what_is_in_quotation_marks_is_called_after_somebody(text: str, found: list[str]) -> None:
    assert names(text, "cnr") == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("sudija Višeg suda u Beogradu\nBistroljub Kreštović, zamenik", "sr-Latn", ["Bistroljub Kreštović"]),
        ("Spisak:\nBistrić\nBoris Krešić\nMile Bistrovan\n", "cnr", ["Bistrić", "Boris Krešić", "Mile Bistrovan"]),
        ("Grefier Ana Roșu\nExaminând dosarul", "ro", ["Ana Roșu"]),
        ("predsjednica Vrhovnog suda Crne Gore Vesna Krešica je rekla", "cnr", ["Vesna Krešica"]),
        ("председник Суда Снежана Крешић рекла је", "sr", ["Снежана Крешић"]),
        ("ministar Bistrovan Krešta je juče rekao", "cnr", ["Bistrovan Krešta"]),
        ("Parashtrues\nNevruz Krashi", "sq", ["Nevruz Krashi"]),
    ],
)
def test_names_begin_where_lines_and_names_of_offices_end(text: str, language: str, found: list[str]) -> None:
    assert names(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Procurorii DIICOT au făcut percheziții.", "ro", []),
        ("утре членовите на ССРМ одлучуваат", "mk", []),
        ("rekao je član AKBV juče", "cnr", []),
        ("Președintele R. Moldova a declarat", "ro", []),
        ("Martorul Moldovan Ion a venit. Era în Moldova.", "ro", ["Moldovan Ion"]),
        ("profesor Kriminalističko-policijske akademije", "sr-Latn", []),
        ("boravio je u zavodu Foča, koji je zatvoren", "sr-Latn", []),
        ("președintele Colegiului civil și Colegiul penal", "ro", []),
        ("Biroul de Avocaţi „Bistrovan & Partenerii” a cerut", "ro", []),
        ("1.    Numele, prenumele            Anul naşterii", "ro", []),
        ("Të Drejtave dhe Lirive Themelore të Njeriut", "sq", []),
        ("ministri i Brendshëm dhe drejtori i Bistrovanit", "sq", []),
        ("i biri i Bistrovanit erdhi", "sq", ["Bistrovanit"]),
        ("modeli\nAvokati Bistrovan Krashi erdhi", "sq", ["Bistrovan Krashi"]),
    ],
)
def test_institutions_behind_words_for_officials_are_nobody(text: str, language: str, found: list[str]) -> None:
    assert names(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("rekao je Dačić. Oblačići su plavi.", "sr-Latn", ["Dačić"]),
        ("potpredsednik Vlade i ministar unutrašnjih poslova", "sr-Latn", []),
        ("Boravak ili pravo rada žrtve zavisi od drugih, žrtve među nama", "cnr", []),
        ("izvor: SRNA, a potom Tanjug", "cnr", []),
        ("svjedok bistra perić je rekla", "cnr", ["bistra perić"]),
    ],
)
def test_common_words_in_the_form_of_a_name_are_nobody(text: str, language: str, found: list[str]) -> None:
    assert names(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("u tha nga Zenepe Deda në seancë", "sq", ["Zenepe Deda"]),
        ("ÎMPREUNĂ CU MOLDOVAN SERGIU A COMIS FAPTA", "ro", ["MOLDOVAN SERGIU"]),
        ("Со неа била и Ана, која останала", "mk", ["Ана"]),
        ("дојдов со автобус од Софија, со уште", "mk", []),
        ("# Stanja odgovora\n\n## Dobro je znati", "cnr", []),
    ],
)
def test_names_that_are_words_or_towns_are_told_by_what_is_beside_them(
    text: str, language: str, found: list[str]
) -> None:
    assert names(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("një lokal me emrin „Diana“ pranë", "sq", []),
        ("има локал со име „Диана“ во Штип", "mk", []),
        ("shefi i quajtur „Diana“ erdhi", "sq", ["Diana"]),
        ("stadiumi Loro Krashi në Shkodër", "sq", []),
        ("planina Zlatibor i aerodrom Nikola Zamišljen", "sr-Latn", []),
        ("на денот на Св. Никола", "mk", []),
        ("lečena u centru „Majka Tereza“", "sr-Latn", []),
    ],
)
def test_what_is_called_like_somebody_is_told_by_the_word_before(text: str, language: str, found: list[str]) -> None:
    assert names(text, language) == found


@pytest.mark.parametrize(
    "judgment", sorted((resources() / "judgments" / "ALB").glob("*.txt")), ids=lambda one: one.name
)
def test_a_word_behind_initials_is_no_second_surname(judgment: Path) -> None:
    names_in(judgment.read_text("utf-8"), "sq")


@pytest.mark.parametrize("piece", ["Ha ", "Ха ", "Ha (Ha) ", "HA\n", "Ha.Ha "])
def test_no_more_than_a_few_hundred_words_with_capitals_are_looked_at_together(piece: str) -> None:
    pages = list(collect(piece * 5_000, "sr"))
    assert max(len(run.pieces) for some in pages for run in some.runs) <= 500
    assert "".join(some.plain.original for some in pages) == piece * 5_000
