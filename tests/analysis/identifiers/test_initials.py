"""Initials of persons are found behind words for parties, whatever else they abbreviate."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind

PARTIES = {
    "sq": "I pandehuri {} tha se punonte.",
    "ro": "Inculpatul {} a declarat că lucra.",
    "cnr": "Juče je okrivljeni {} kazao da radi.",
    "mk": "Обвинетиот {} изјави дека работи.",
    "sr": "Јуче је окривљени {} казао да ради.",
    "sr-Latn": "Juče je svedok {} kazao da radi.",
    "en": "The defendant {} said that he worked.",
}


def initials(text: str, language: str) -> list[str]:
    return [one.exact for one in find_identifiers(text, language) if one.kind is IdentifierKind.INITIALS]


@pytest.mark.parametrize("language", PARTIES)
@pytest.mark.parametrize(
    "letters",
    [
        *("A.M.", "P.M.", "B.B.", "N.N.", "E.G.", "I.E.", "A. M.", "А.М.", "П.М.", "Б.Б.", "Н.Н.", "A.M.-u", "П.М.а"),
        *("D.O.O.", "S.R.L.", "SH.P.K.", "U.S.A.", "S.U.A.", "S.R.J.", "S.F.R.J.", "O.U.N.", "Z.K.P.", "K.P.P."),
        *("C.P.P.", "B.I.H.", "R.S.", "P.S."),
    ],
)
def test_a_word_for_a_party_decides_against_every_other_meaning(language: str, letters: str) -> None:
    assert initials(PARTIES[language].format(letters), language) == [letters]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("okrivljeni A.M. je kazao", "cnr", ["A.M."]),
        ("окривљени: Б.Б., рођен", "sr", ["Б.Б."]),
        ("njen otac P.M. je došao", "sr-Latn", ["P.M."]),
        ("novac je A.M.-u dala sama", "sr-Latn", ["A.M.-u"]),
        ("The hearing began at 10 A.M. and ended at 5 P.M. sharp.", "en", []),
        ("The witness came at 10 a.m. and left at 5 p.m. again.", "en", []),
        ("svjedok je u 5 P.M. otišao", "cnr", []),
        ("Kuća je u ulici Zamišljenoj B.B. na kraju.", "sr-Latn", []),
        ("preduzeće Sunce D.O.O.-a iz grada", "cnr", []),
    ],
)
def test_clocks_and_companies_are_none_without_such_a_word(text: str, language: str, found: list[str]) -> None:
    assert initials(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Okrivljeni R.M.iz Bara i S.P.je to rekao.", "cnr", ["R.M.", "S.P."]),
        ("Окривљени Р.М.из Бара и Ђ.Л.од раније.", "sr", ["Р.М.", "Ђ.Л."]),
        ("Обвинетиот Т.Г.од Битола.", "mk", ["Т.Г."]),
        ("Inculpatul P.I.din Bălți.", "ro", ["P.I."]),
        ("I pandehuri E.D.nga Vlora.", "sq", ["E.D."]),
        ("preko M.J.com i T.G.br. 5 i S.A.din Italia", "ro", []),
        ("S-a stabilit că I.P. Bistra a pornit", "ro", []),
    ],
)
def test_initials_are_found_though_the_next_word_is_glued_to_them(text: str, language: str, found: list[str]) -> None:
    assert initials(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("okrivljeni M Z je kazao", "cnr", ["M Z"]),
        ("okrivljeni M ZA je kazao", "cnr", ["M ZA"]),
        ("okrivljenog MZ, po zanimanju", "sr-Latn", ["MZ"]),
        ("окривљени М З је казао", "sr", ["М З"]),
        ("обвинетиот М З изјави", "mk", ["М З"]),
        ("OKRIVLJENI M Z, rođen", "sr-Latn", ["M Z"]),
        ("OKRIVLJENI M Z JE KRIV", "sr-Latn", ["M Z"]),
        ("на оштетените СЕ УВАЖУВААТ жалбите", "mk", []),
        ("inculpatul P I a declarat", "ro", ["P I"]),
        ("i pandehuri E D tha", "sq", ["E D"]),
        ("OKRIVLJENI A I B SU KRIVI", "sr-Latn", []),
        ("OKRIVLJENI M ZA KRIVIČNO DELO", "sr-Latn", []),
        ("okrivljeni II reda, policajac UP", "cnr", []),
        ("u tački M ZA i M Z je navedeno", "cnr", []),
        ("обвинетиот, од татко М, мајка С, роден", "mk", ["М", "С"]),
        ("лицето Д го викаат", "mk", ["Д"]),
        ("okrivljeni I i sudija, tačka D", "cnr", []),
        ("Defendant A was acquitted, Defendant B convicted.", "en", []),
    ],
)
def test_initials_without_full_stops_are_found_behind_a_word_for_a_party(
    text: str, language: str, found: list[str]
) -> None:
    assert initials(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("okrivljeni A.M., R.S. i P.M. te B.B. su", "cnr", ["A.M.", "R.S.", "P.M.", "B.B."]),
        ("svjedoci A.M, P.M, B.B, R.S. i D.K.", "cnr", ["A.M", "P.M", "B.B", "R.S.", "D.K."]),
        ("Окривљени:\n1. А.М.\n2. П.М.\n3. Р.С.", "sr", ["А.М.", "П.М.", "Р.С."]),
        ("сведоците А.М. и П.М. изјавиле", "mk", ["А.М.", "П.М."]),
        ("martorii A.M., P.M. și B.B. au declarat", "ro", ["A.M.", "P.M.", "B.B."]),
        ("dëshmitarët A.M. dhe P.M. thanë", "sq", ["A.M.", "P.M."]),
        ("1. A.M. iz Bara, nezaposlen\n2. P.M. iz Tivta\n3. R.S. iz Budve", "cnr", ["A.M.", "P.M.", "R.S."]),
        ("bili su D.K., A.M. i L.T. te noći", "sr-Latn", ["D.K.", "A.M.", "L.T."]),
        ("bila je u R.S. i preduzeću A.D. Sunce", "sr-Latn", []),
        ("tre shtetas, I. D., 58 vjeç, dhe D. D., 27 vjeç", "sq", ["I. D.", "D. D."]),
        ("policija traži T.S. (71), M.I. (28) i R.M. (1996) iz Bora", "sr-Latn", ["T.S.", "M.I.", "R.M."]),
        ("okrivljeni A.M. i N.N. lice", "sr-Latn", ["A.M."]),
        ("Z.K.P.\n2. R.S.", "sr-Latn", []),
    ],
)
def test_initials_in_a_list_are_decided_by_those_beside_them(text: str, language: str, found: list[str]) -> None:
    assert initials(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Parte vătămată I.M. a venit. Mai târziu I.M. a plecat.", "ro", ["I.M.", "I.M."]),
        ("Okrivljena A.D. je došla. Novac je dala A.D. lično.", "cnr", ["A.D.", "A.D."]),
        ("тужиље АА из места, мајке ББ. Потом је ГГ отишао.", "sr", ["АА", "ББ", "ГГ"]),
        ("Подаци су у АА датотеци.", "sr", []),
        ("Okrivljeni M.A., od oca Š., majke N., rođene H., rođen", "cnr", ["M.A.", "Š.", "N.", "H."]),
        ("од татко П. и мајка Е., живее", "mk", ["П.", "Е."]),
        ("Тогаш Д.М. ја запознал Б.Б. кај И.П.", "mk", ["Д.М.", "Б.Б.", "И.П."]),
        ("Тада је С.К. упознао М.Д. код А.Л.", "sr", ["С.К.", "М.Д.", "А.Л."]),
        ("Д.М-ски од Прилеп и С.К-ва", "mk", ["Д.М-ски", "С.К-ва"]),
        ("sa D.M-ić iz Bara", "cnr", ["D.M-ić"]),
        ("пријателката на Н. изјави", "mk", ["Н."]),
        ("обвинетиот Кр. С. рекол", "mk", ["Кр. С."]),
        ("1.А.М. од Штип, роден", "mk", ["А.М."]),
        ("vajzat K.M., D. Ç. dhe A.Rr., deklaruan", "sq", ["K.M.", "D. Ç.", "A.Rr."]),
        ("saučesnicom K. P-Ć., vrbovao", "cnr", ["K. P-Ć."]),
        ("prin care P.A.l-a recunoscut", "ro", ["P.A."]),
        ("а Г.С.ѝ понудил", "mk", ["Г.С."]),
        ("neni 114/1 i K.P. dhe art. 165 C.A. din lege", "sq", []),
        ("Svedok Marko Petrović je došao. Tada je MP otišao.", "sr-Latn", ["MP"]),
        ("Svedok Marko Petrović je došao. Kod je MP 123.", "sr-Latn", []),
        ("au fost S.V. și S.I. împreună", "ro", ["S.V.", "S.I."]),
        ("zaštićeni svjedok S1, rekao je, a svjedok A-2 je ćutao", "cnr", ["S1", "A-2"]),
        ("od oca A., radnika. Potom je A. otišao", "sr-Latn", ["A.", "A."]),
    ],
)
def test_initials_are_those_of_the_people_of_the_text(text: str, language: str, found: list[str]) -> None:
    assert initials(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Gjykata dëgjoi E.D.-së dhe më pas M.K-në", "sq", ["E.D.-së", "M.K-në"]),
        ("u tha M.K.-it se ishte vonë", "sq", ["M.K.-it"]),
        ("тогаш дошол М.К.-в од Битола", "mk", ["М.К.-в"]),
        ("парите ги зел М.(К.)С. лично", "mk", ["М.(К.)С."]),
        ("novac je uzeo M. (K.) S. lično", "sr-Latn", ["M. (K.) S."]),
        ("сведоците А.А.1 и А.А.2 изјавија", "mk", ["А.А.1", "А.А.2"]),
        ("тогаш дошол М. *** К. *** од Битола", "mk", ["М. *** К. ***"]),
        ("compania Sol S.A.-ul a plătit", "ro", []),
        ("člana Z.K.P.1/20 i K.P.2.3", "cnr", []),
    ],
)
def test_initials_are_found_with_what_is_glued_to_them(text: str, language: str, found: list[str]) -> None:
    assert initials(text, language) == found


def test_roman_figures_of_paragraphs_are_no_initials_of_anybody() -> None:
    text = "Sudija A.A. je odlučio. Okrivljeni B.B. je kriv.\n\nII. Odbija se žalba.\nXX vijek."
    assert initials(text, "cnr") == ["A.A.", "B.B."]


def test_letters_of_a_person_that_are_roman_figures_too_are_found_again() -> None:
    text = "Svjedok XX je došao. Tada je XX otišao, a okrivljeni YY ostao."
    assert initials(text, "cnr") == ["XX", "XX", "YY"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Vatrice T.O., B.V. și ȚM au venit.", "ro", ["T.O.", "B.V.", "ȚM"]),
        ("Erdhën B.V., T.O. dhe KM nga fshati.", "sq", ["B.V.", "T.O.", "KM"]),
        ("Дошли су Б.В., Т.О. и КМ из села.", "sr", ["Б.В.", "Т.О.", "КМ"]),
        ("Dodijelio je to unajmljenom vozaču, B., za novac.", "cnr", ["B."]),
        ("Datora unui creditor, B., două mii de lei.", "ro", ["B."]),
        ("Ajo shkoi te shtëpia e E., shoqes së saj.", "sq", ["E."]),
        ("Продао је познаницима Т., званом раније лимар.", "sr", ["Т."]),
        ("Осудените Н К, Р Љ и С Ш поднеле барање.", "mk", ["Н К", "Р Љ", "С Ш"]),
        ("Oštećena AA je bila sa VV i GG u stanu.", "cnr", ["AA", "VV", "GG"]),
        ("Оштећена АА и држављанин Мађарске ЂЂ.", "sr", ["АА", "ЂЂ"]),
        ("Oštećeni AA je rekao da ga je BBdoveo.", "sr-Latn", ["AA", "BB"]),
        ("Ženu označenu kao A1 našli su.", "cnr", ["A1"]),
        ("Martora desemnată ca M2 a tăcut.", "ro", ["M2"]),
    ],
)
def test_letters_are_a_persons_by_what_stands_beside_them(text: str, language: str, found: list[str]) -> None:
    assert initials(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("RUSU ION PAVEL, A.N. 1958, locuitor al orașului", "ro"),
        ("Rodica Apostol, inculpata; avocat în baza mandatului RA nr. 1559007.", "ro"),
        ("A. Faktet\n\nKështu ishte.\n\nB. Pretendimet\n\nPalët thanë.\n\nD. E drejta\n\nNeni.", "sq"),
        ("А. Чињенице\n\nТако је било.\n\nБ. Оцена\n\nДокази су јасни.", "sr"),
        ("Lindur në K***, banues në T***.", "sq"),
    ],
)
def test_years_mandates_headings_and_places_are_no_initials(text: str, language: str) -> None:
    assert initials(text, language) == []


ENGLISH = [
    *("The injured party {} slept in the hall.", "The complainant {} slept.", "The girl ({}) left.", "{} was beaten."),
    *("Then {}, the minor, left.", "The girls {} and K.V. slept.", "She met {} in the bar.", "It was {} who paid."),
    *("He sold {}'s telephone.", "At 10 a.m. {} came to the flat.", "At 10 A.M. the counsel of {} asked for it."),
    *("The expert heard {}. The judge did not.", "The boy and the prosecutor saw “{}” in the list.", "He beat {}."),
]


@pytest.mark.parametrize("text", ENGLISH)
@pytest.mark.parametrize(
    "letters", ["J.P.", "J. P.", "R.S.", "S.R.", "A.M.", "P.M.", "C.P.", "S.A.", "A.D.", "D.D.", "N.N.", "M.D."]
)
def test_an_english_text_has_initials_that_abbreviate_something_only_elsewhere(text: str, letters: str) -> None:
    assert any(found.startswith(letters) for found in initials(text.format(letters), "en"))


@pytest.mark.parametrize(
    "text",
    [
        "The U.N. Protocol and the E.U. directive apply, and he fled to the U.S. through the U.K. by plane.",
        "See Art. 4 of the Convention and No. 5 of the list, i.e. the first, e.g. a flat.",
        "N.B. this is a summary. N.B.: it is short.",
        "It began at 10 a.m. At 9:30 A.M. she fled, at five P.M. he paid, and on Monday A.M. they met.",
        "At 11 P.M. The victim slept.",
        "His I.D. card, a T.V. set, her C.V. and the D.N.A. test were there; an N.G.O. and the I.O.M. helped.",
        "Under the C.C. and the C.P.C. the court may, as Sun D.D. and Orion S.A. paid.",
        "In 300 A.D. and 20 B.C. nothing. An I.T. firm asked an M.P. and the Q.C. of the U.S.A. in P.O. Box 5.",
        "The R.S. Supreme Court decided.",
    ],
)
def test_plain_english_has_no_initials(text: str) -> None:
    assert initials(text, "en") == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Viktimat A., B. dhe C. janë dëgjuar.", "sq", ["A.", "B.", "C."]),
        ("držao je oštećene A.H., S.R. i N., oduzevši im pasoše", "cnr", ["A.H.", "S.R.", "N."]),
        ("ги врбувал оштетените М., Е. и Д.К. во хотелот", "mk", ["М.", "Е.", "Д.К."]),
        ("подводио је оштећене В.С., К. и Љ.М. у стану", "sr", ["В.С.", "К.", "Љ.М."]),
        ("părțile vătămate T.E., V. și G. au declarat", "ro", ["T.E.", "V.", "G."]),
        ("Stan je u ulazu B. i na spratu više, kod lifta.", "cnr", []),
    ],
)
def test_single_letters_in_a_list_of_persons_are_persons(text: str, language: str, found: list[str]) -> None:
    assert initials(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "letters"),
    [
        ("Oštećena K.R. i B.D. su rekle. „Stigle dvije, mlade, Š. ih sređuje.“", "cnr", ["K.R.", "B.D.", "Š."]),
        ("Оштећена К.Р. је рекла: „Дала 900, а Ж. опет плаче.“", "sr", ["К.Р.", "Ж."]),
        ("Оштетената К.Р. рече. Кај него веќе биле Г. и Д. повторно.", "mk", ["К.Р.", "Г.", "Д."]),
        ("Partea vătămată K.R. a spus că atunci D. a plecat.", "ro", ["K.R.", "D."]),
        ("E dëmtuara K.R. tha se pastaj D. ka ikur.", "sq", ["K.R.", "D."]),
        ("Oštećena K.R. je rekla, u tački B. je opisano, iz grada N. je došla.", "cnr", ["K.R."]),
    ],
)
def test_single_letters_are_persons_by_what_they_do(text: str, language: str, letters: list[str]) -> None:
    assert [one.exact for one in find_identifiers(text, language) if one.kind == "initials"] == letters


@pytest.mark.parametrize(
    ("text", "language", "letters"),
    [
        (
            'Dëshmitarja S. D. dhe L. K. folën: "L. na bërtiste, lekët i merrte S." Pastaj iku.',
            "sq",
            "S. D.|L. K.|L.|S.",
        ),
        ('I pandehuri P.Z. tha: "E pranoj, P.-ja nuk ka faj."', "sq", "P.Z.|P.-ja"),
        ("Оштетената К.Р. рече: „К., секогаш К.“ и замина.", "mk", "К.Р.|К.|К."),
        (
            "Svjedok Dž.N. i oštećena A.P. su rekli da je tukao i nju i A., jer je rekao Dž. da spava.",
            "cnr",
            "Dž.N.|A.P.|A.|Dž.",
        ),
        ('Oštećene A.D, V.P. i mal. Z. "dovedene" su.', "sr-Latn", "A.D|V.P.|Z."),
        ("Обвинетиот К.Р. седел во мотелот „К.“ секој ден.", "mk", "К.Р."),
        ("Partea vătămată C.N. a invocat cauza V.M. și C. c. Franței, pronunțată atunci.", "ro", "C.N."),
    ],
)
def test_single_letters_of_a_person_are_found_in_what_is_said(text: str, language: str, letters: str) -> None:
    assert initials(text, language) == letters.split("|")


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Inculpatul M.L. și D. Gr. au plecat, apoi D.Gr. a revenit.", "ro", ["M.L.", "D. Gr.", "D.Gr."]),
        ("l-a văzut la B.A.\nL.-B.O. – casieră – a plătit", "ro", ["B.A.", "L.-B.O."]),
        ("Во предметот на обв. И.И., Ј. К., К-О и Г.М, сите од исто место", "mk", ["И.И.", "Ј. К.", "К-О", "Г.М"]),
        ("TRIFAN GHEORGHE, A.N. 17.02.1968, NĂSCUT ACOLO", "ro", []),
        ("iar D.Î.S. și C.M.F. Ialoveni confirmă faptul", "ro", []),
        ("Конвенцијата на Советот на Европа, С.Е. бр. 197, и друго", "mk", []),
        ("u zahtjevu se pominju i E.U., K.P. Zabela i drugi", "cnr", []),
        ("Sh.B.A. dhe të tjerë e kanë cituar rastin", "sq", []),
        ("policajac, CB Herceg Novi, je rekao", "cnr", []),
    ],
)
def test_shapes_of_initials_are_told_from_those_of_offices(text: str, language: str, found: list[str]) -> None:
    assert initials(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Încasează de la Iu.Ț. și Z.Ț. suma cerută, iar Șt.M. tace.", "ro", ["Iu.Ț.", "Z.Ț.", "Șt.M."]),
        ("бранителите, адв. Л.П и адв. А.М-Ѓ, рекоа дека К.Т-С била таму", "mk", ["Л.П", "А.М-Ѓ", "К.Т-С"]),
        ("Prema okrivljenoj R M, od oca V i majke A, na osnovu čl. 166", "cnr", ["R M", "V", "A"]),
        ("donio je\n\nR J E Š E NJ E\n\nOkrivljeni M M je kriv.", "cnr", ["M M"]),
        ("РОДЕНА НА 27.02.1974 Г. ВО КРУШЕВО", "mk", []),
        (
            "privindu-i pe\n\nOVM, născut la [...];\nPEI, născută la [...]. Menține față de OVM.",
            "ro",
            ["OVM", "PEI", "OVM"],
        ),
        ("marrëdhënie me personat M.I., D.Gj. dhe S. (i quajtur tjetër)", "sq", ["M.I.", "D.Gj.", "S."]),
        ("i martuar, shqiptar, shtetas i R.M.-së, i dënuar", "sq", []),
        ("Okrivljeni R.R. je u selu R., opština Tutin, sreo B.B. u mestu B., sam.", "sr", ["R.R.", "B.B."]),
        ("a lui\n\nBI, a.n. XX.XX.1975, domiciliat.\n\nInculpatul BI a recunoscut.", "ro", ["BI", "BI"]),
        ("FRATELE, ACELAŞI LOC DE NAŞTERE, PROCESUL DE CONFRUNTARE, F.D. 88.", "ro", []),
        ("pe dosarul nr. 1-11/2019, R.S.P. a fost condamnat", "ro", ["R.S.P."]),
        ("Sa majkom je bila mldb. AT, śestričina, a učiteljica LJP je to vidjela.", "cnr", ["AT", "LJP"]),
        ("VINA PARŢIAL, S-A CĂIT SINCER.", "ro", []),
        ("Oštećena A.M. ćuti, a svedok je izjavila da je A. „kao sestra“.", "sr", ["A.M.", "A."]),
    ],
)
def test_initials_have_further_shapes_and_towns_and_states_letters_too(
    text: str, language: str, found: list[str]
) -> None:
    assert initials(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Okrivljeni FN i oštećena KR ćute. FN i DB su došli, pa je DB otišao.", "cnr", ["FN", "KR", "FN", "DB", "DB"]),
        ("Okrivljenom F N je suđeno. Novac je dao F N. U stanu je bila.", "cnr", ["F N", "F N"]),
        ("Inculpatul P.Șt a plecat, apoi Iu*** P*** a venit.", "ro", ["P.Șt", "Iu*** P***"]),
    ],
)
def test_letters_without_stops_are_found_in_lists_and_at_ends(text: str, language: str, found: list[str]) -> None:
    assert initials(text, language) == found


CALLED_BY_LETTERS = "Тужителката СМ, тужените ЃК, ЗД и ЛА, сведокот РМ и адвокатот ДП дојдоа. Од исказот на РМ следи. "


def test_letters_of_offices_are_persons_where_the_court_calls_all_by_letters() -> None:
    assert initials(CALLED_BY_LETTERS, "mk") == ["СМ", "ЃК", "ЗД", "ЛА", "РМ", "ДП", "РМ"]
    assert initials("Тужителката СМ дојде. Уставот на РМ важи, а адвокатот РМ дојде.", "mk") == ["СМ"]
