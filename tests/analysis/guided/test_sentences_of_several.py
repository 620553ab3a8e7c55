"""Sentences of several persons and counts: one length for each, lists, measures beside a total, verdicts told on."""

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

Found = set[tuple[str, str, str]]

_SERBIA = """VIŠI SUD U PIROTU
K. br. 61/19

U IME NARODA

Viši sud u Pirotu, u krivičnom predmetu protiv okrivljenih {who}, zbog {accused}, po optužnici VJT u Pirotu
KTO.br.5/19 od 11.05.2019. godine, doneo je dana 10.02.2021. godine

PRESUDU

{persons}

{operative}

Obrazloženje

{reasons}
"""
_TRAFFICKING = "krivičnog dela trgovina ljudima iz čl. 388 st. 1 KZ"
_FIRST = "Okrivljeni MARKO DEJANOV, rođen 04.05.1980. godine u Pirotu, državljanin Republike Srbije, neosuđivan,"
_SECOND = "Okrivljena JELENA ROSIĆ, rođena 07.08.1985. godine u Nišu, državljanka Republike Srbije, neosuđivana,"
_BOTH = f"""{_FIRST}

{_SECOND}

KRIVI SU

što su u martu 2018. godine u Pirotu vrbovali oštećenu A.A.,

čime su izvršili krivično delo trgovina ljudima iz čl. 388 st. 1 KZ,

"""
_MACEDONIA = """ОСНОВЕН СУД ШТИП
К.бр. 96/18

ВО ИМЕТО НА ГРАЃАНИТЕ НА РЕПУБЛИКА МАКЕДОНИЈА

Основниот суд Штип, во предметот против обвинетите М.М. и Ј.С., поради кривично дело трговија со луѓе од чл. 418-а ст. 1
од КЗ, по обвинителен акт на ОЈО Штип КО.бр.5/17 од 11.05.2017 година, на ден 10.02.2018 година донесе

ПРЕСУДА

1. Обвинетиот М.М., роден на 04.05.1980 година во Штип, државјанин на РМ, неосудуван,

2. Обвинетата Ј.С., родена на 07.08.1985 година во Штип, државјанка на РМ, неосудувана,

СЕ ВИНОВНИ

затоа што во март 2016 година во Штип ја врбувале оштетената А.А., со што сториле кривично дело трговија со луѓе од
чл. 418-а ст. 1 од Кривичниот законик, па

ГИ ОСУДУВА

{operative}

Образложение

Докажано е.
"""
_ALBANIA = """GJYKATA E RRETHIT GJYQËSOR KORÇË
Nr. 214 i Regjistrit Themeltar

NË EMËR TË REPUBLIKËS

Gjykata, sot më datë 10.02.2018, mori në shqyrtim çështjen penale ndaj të pandehurve:

1. Artan Hoti, i biri i Agimit, i datëlindjes 04.05.1980, lindur në Korçë, shtetas shqiptar, i pagjykuar.

2. Mira Leka, e bija e Petritit, e datëlindjes 07.08.1985, lindur në Fier, shtetase shqiptare, e pagjykuar.

TË AKUZUAR: për veprën penale "Trafikimi i personave të rritur", parashikuar nga neni 110/a i Kodit Penal.

VËREN:

U provua.

VENDOSI:

{operative}
"""
_MOLDOVA = """Dosarul nr. 1-214/2018
SENTINȚĂ
În numele Legii

10 februarie 2018        mun. Comrat

Judecătoria Comrat a examinat în ședință publică cauza penală de învinuire a lui:

Botnari Ion Vasile, născut la 04.05.1980, domiciliat în or. Comrat, cetățean al Republicii Moldova, nejudecat,

și

Ursu Elena Petru, născută la 07.08.1985, domiciliată în or. Comrat, cetățeană a Republicii Moldova, nejudecată,

învinuiți de săvârșirea infracțiunii prevăzute de art. 165 alin. (2) lit. d) Cod penal,

A CONSTATAT:

S-a dovedit.

HOTĂRĂȘTE:

{operative}
"""


def _read(country: str, text: str) -> Found:
    reading = read_guided([text], Country(country), questions())
    return {(each.question, each.row, each.value) for each in reading.proposals}


def _serbian(operative: str, accused: str = _TRAFFICKING, reasons: str = "Dokazano je.") -> Found:
    who = "Marka Dejanova i Jelene Rosić" if "JELENA" in operative else "Marka Dejanova"
    text = _SERBIA.format(who=who, accused=accused, persons="", operative=operative, reasons=reasons)
    return _read("SRB", text)


def _months(found: Found) -> dict[str, str]:
    return {row: value for question, row, value in found if question == "sentence_months"}


def _of_each(first: str, second: str) -> dict[str, str]:
    row = "defendants[{}]/charges[1]/sentences[1]"
    return {row.format(1): first, row.format(2): second}


@pytest.mark.parametrize(
    "sentence",
    [
        "pa ih sud OSUĐUJE na kazne zatvora u trajanju od po 3 (tri) godine.",
        "pa ih sud\n\nOSUĐUJE\n\nokrivljene Marka Dejanova i Jelenu Rosić na kaznu zatvora u trajanju od po 3 godine.",
    ],
)
def test_a_length_for_each_is_that_of_all_who_are_convicted(sentence: str) -> None:
    assert _months(_serbian(_BOTH + sentence)) == _of_each("36", "36")


@pytest.mark.parametrize(
    ("country", "frame", "operative"),
    [
        ("MKD", _MACEDONIA, "на казна затвор секој во траење од по 3 (три) години."),
        (
            "ALB",
            _ALBANIA,
            "Deklarimin fajtor të të pandehurve Artan Hoti dhe Mira Leka për veprën penale të parashikuar nga neni "
            "110/a i Kodit Penal dhe dënimin e secilit prej tyre me nga 3 (tre) vjet burgim.",
        ),
        (
            "MDA",
            _MOLDOVA,
            "Botnari Ion Vasile și Ursu Elena Petru se recunosc vinovați de săvârșirea infracțiunii prevăzute de art. "
            "165 alin. (2) lit. d) Cod penal și li se stabilesc pedepse a câte 3 (trei) ani închisoare fiecăruia.",
        ),
    ],
)
def test_a_length_for_each_in_other_languages(country: str, frame: str, operative: str) -> None:
    assert _months(_read(country, frame.format(operative=operative))) == _of_each("36", "36")


def test_a_list_says_the_kind_of_sentence_above_it() -> None:
    listed = (
        "pa ih sud\n\nOSUĐUJE\n\nNA KAZNE ZATVORA, i to:\n\n- okrivljenog Marka Dejanova u trajanju od 5 (pet) godina,"
    )
    found = _serbian(f"{_BOTH}{listed}\n\n- okrivljenu Jelenu Rosić u trajanju od 4 (četiri) godine.")
    assert _months(found) == _of_each("60", "48")


def test_a_verb_in_capitals_behind_a_name_is_none_of_it() -> None:
    sentences = (
        "pa okrivljenog Marka Dejanova OSUĐUJE na kaznu zatvora od 5 godina, a okrivljenu Jelenu Rosić OSUĐUJE na"
    )
    assert _months(_serbian(f"{_BOTH}{sentences} kaznu zatvora od 3 godine.")) == _of_each("60", "36")


_TWO = """{first}

KRIV JE

što je:

1) u martu 2018. godine u Pirotu vrbovao oštećenu A.A.,

čime je izvršio krivično delo trgovina ljudima iz čl. 388 st. 1 KZ,

2) u maju 2018. godine posredovao,

čime je izvršio krivično delo posredovanje u vršenju prostitucije iz čl. 184 st. 1 KZ,

pa mu sud utvrđuje za krivično delo iz tačke {one} kaznu zatvora u trajanju od 4 (četiri) godine, a za krivično delo iz
tačke {two} kaznu zatvora u trajanju od 1 (jedne) godine, te ga OSUĐUJE na jedinstvenu kaznu zatvora u trajanju od
4 (četiri) godine i 6 (šest) meseci{fine}.

Prema okrivljenom se izriče mera bezbednosti proterivanje stranca iz zemlje.
"""


@pytest.mark.parametrize(("one", "two"), [("1", "2"), ("I", "II")])
def test_what_stands_beside_a_total_is_of_the_first_offence(one: str, two: str) -> None:
    accused = f"{_TRAFFICKING} i krivičnog dela posredovanje u vršenju prostitucije iz čl. 184 st. 1 KZ"
    fine = " i na novčanu kaznu u iznosu od 50.000 dinara"
    found = _serbian(_TWO.format(first=_FIRST, one=one, two=two, fine=fine), accused)
    row = "defendants[1]/charges[{}]/sentences[{}]"
    assert _months(found) == {row.format(1, 1): "48", row.format(2, 1): "12"}
    kinds = {(place, value) for question, place, value in found if question == "sentence_type"}
    assert {(row.format(1, 2), "fine"), (row.format(1, 3), "expulsion")} <= kinds
    assert ("total_sentence_months", "defendants[1]", "54") in found


def test_a_misdemeanour_has_its_verdict_and_fine() -> None:
    found = _read(
        "SRB",
        """PREKRŠAJNI SUD U PIROTU
5 Pr. 123/20

U IME NARODA

Prekršajni sud u Pirotu, u prekršajnom postupku protiv okrivljenog M.M., zbog prekršaja iz čl. 16 st. 1 Zakona o javnom
redu i miru, po zahtevu za pokretanje prekršajnog postupka od 11.05.2019. godine, doneo je dana 10.02.2020. godine

PRESUDU

Okrivljeni M.M., rođen 04.05.1980. godine u Pirotu, državljanin Republike Srbije,

ODGOVORAN JE

što se dana 01.05.2019. godine u Pirotu odavao prostituciji, čime je učinio prekršaj iz čl. 16 st. 1 Zakona o javnom
redu i miru, pa mu se IZRIČE NOVČANA KAZNA u iznosu od 10.000,00 dinara.
""",
    )
    row = "defendants[1]/charges[1]"
    assert {
        ("charge_article", row, "srb_misdemeanour_16"),
        ("charge_outcome", row, "convicted_as_charged"),
        ("fine_amount", f"{row}/sentences[1]", "10000"),
    } <= found


@pytest.mark.parametrize("called", ["Okrivljeni mlađi punoletni M.M.", "Okrivljeni maloletni M.M."])
def test_a_young_defendant_is_none_of_the_victims(called: str) -> None:
    persons = f"{called}, rođen 04.05.2001. godine u Pirotu, državljanin Republike Srbije, neosuđivan,"
    deed = "što je u martu 2018. godine vrbovao maloletnu oštećenu A.A., čime je izvršio krivično delo trgovina ljudima"
    operative = (
        f"KRIV JE\n\n{deed} iz čl. 388 st. 1 KZ, pa ga OSUĐUJE na kaznu maloletničkog zatvora od 2 (dve) godine."
    )
    text = _SERBIA.format(who="M.M.", accused=_TRAFFICKING, persons=persons, operative=operative, reasons="Jasno je.")
    found = _read("SRB", text)
    assert {("defendant_label", "defendants[1]", "M.M."), ("victim_label", "victims[1]", "A.A.")} <= found
    assert ("sentence_months", "defendants[1]/charges[1]/sentences[1]", "24") in found


def test_the_part_that_is_served_is_no_sentence_of_its_own() -> None:
    operative = """Ursu Elena Petru se recunoaște vinovată în comiterea infracțiunii prevăzute de art. 165 alin. (2)
lit. d) Cod penal, numindu-i pedeapsa sub formă de închisoare pe un termen de 5 (cinci) ani.

Ursu Elena Petru va executa 2 ani 6 luni închisoare, iar restul pedepsei se suspendă parțial pe un termen de 3 ani.

Botnari Ion Vasile se achită de învinuirea adusă în baza art. 165 alin. (2) lit. d) Cod penal."""
    found = _read("MDA", _MOLDOVA.format(operative=operative))
    assert _months(found) == {"defendants[2]/charges[1]/sentences[1]": "60"}
    assert ("sentence_type", "defendants[2]/charges[1]/sentences[1]", "partly_suspended") in found


def test_the_next_sentences_go_on_to_tell_the_first_verdict() -> None:
    found = _read(
        "SRB",
        """APELACIONI SUD U NIŠU
Kž1 214/19

U IME NARODA

Apelacioni sud u Nišu, u krivičnom predmetu okrivljenih D.V. i M.R., zbog krivičnog dela trgovina ljudima iz čl. 388
st. 1 Krivičnog zakonika, odlučujući o žalbama izjavljenim protiv presude Višeg suda u Pirotu K. 31/17 od
9. novembra 2018. godine, doneo je dana 17. aprila 2019. godine

PRESUDU

Odbijaju se žalbe kao neosnovane, a presuda se potvrđuje.

Obrazloženje

Presudom Višeg suda u Pirotu K. 31/17 od 9. novembra 2018. godine D.V. i M.R. oglašeni su krivim za krivično delo
trgovina ljudima. D.V. je osuđen na kaznu zatvora od pet godina. M.R. je osuđen na kaznu zatvora od dve godine.
""",
    )
    assert _months(found) == _of_each("60", "24")


def test_a_trial_on_the_file_of_one_person_is_a_plea() -> None:
    operative = """Botnari Ion Vasile se recunoaște vinovat de săvârșirea infracțiunii prevăzute de art. 165 alin. (2)
lit. d) Cod penal și, cu aplicarea art. 364¹ alin. (8) CPP, i se stabilește pedeapsa de 4 ani închisoare."""
    text = _MOLDOVA.format(operative=operative)
    start, end = text.index("și\n\nUrsu"), text.index("învinuiți")
    found = _read("MDA", text[:start] + text[end:])
    assert ("charge_outcome", "defendants[1]/charges[1]", "convicted_on_plea") in found


@pytest.mark.parametrize(
    "operative",
    [
        "Se recunosc vinovați Botnari Ion și Ursu Elena de săvârșirea infracțiunii prevăzute de art. 165 alin. (2) Cod "
        "penal și se condamnă: Botnari Ion la 9 ani închisoare, Ursu Elena la 7 ani închisoare.",
        "Botnari Ion Vasile se condamnă în baza art. 165 alin. (2) Cod penal la 9 ani închisoare.\n\n"
        "Ursu Elena Petru se condamnă în baza art. 165 alin. (2) Cod penal la 7 ani închisoare.",
    ],
)
def test_lengths_that_follow_each_other_are_of_the_names_before_them(operative: str) -> None:
    assert _months(_read("MDA", _MOLDOVA.format(operative=operative))) == _of_each("108", "84")


def test_the_name_of_a_father_is_none_of_another_person() -> None:
    text = _MOLDOVA.replace("Ursu Elena Petru, născută", "Ursu Vasile Ion, născut")
    operative = "Botnari Ion Vasile se condamnă în baza art. 165 alin. (2) Cod penal la 9 ani închisoare.\n\n"
    found = _read("MDA", text.format(operative=f"{operative}Ursu Vasile Ion se achită de învinuirea adusă."))
    assert _months(found) == {"defendants[1]/charges[1]/sentences[1]": "108"}
    assert ("charge_outcome", "defendants[2]/charges[1]", "acquitted") in found


def test_an_accusation_in_the_plural_accuses_all_before_an_appeal() -> None:
    begin = _MOLDOVA.index("Botnari")
    head = "CURTEA DE APEL COMRAT\n\nDosarul nr. 1a-87/19\n\nD E C I Z I E\nîn numele Legii\n\n10 iunie 2019\n\n"
    told = "Prin sentința Judecătoriei Comrat din 18 decembrie 2018, Botnari Ion Vasile și Ursu Elena Petru au fost "
    told += "recunoscuți vinovați, Botnari Ion fiind condamnat la 9 ani închisoare, iar Ursu Elena la 7 ani închisoare."
    middle = "Curtea a judecat apelul împotriva sentinței Judecătoriei Comrat din 18 decembrie 2018 în privința lui\n\n"
    text = head + middle + _MOLDOVA[begin:].replace("S-a dovedit.", told)
    found = _read("MDA", text.replace("HOTĂRĂȘTE", "DECIDE").format(operative="Respinge apelul."))
    articles = {row for question, row, _ in found if question == "charge_article"}
    assert articles == {"defendants[1]/charges[1]", "defendants[2]/charges[1]"}
    assert _months(found) == _of_each("108", "84")


def test_a_legal_person_that_is_accused_has_its_own_fine() -> None:
    operative = """1. Deklarimin fajtor të të pandehurit Artan Hoti për veprën penale të parashikuar nga neni 110/a i
Kodit Penal dhe dënimin e tij me 9 vjet burgim.

2. Deklarimin fajtor të personit juridik shoqëria "Dallga" sh.p.k. për veprën penale të trafikimit të personave të
rritur, parashikuar nga neni 110/a i Kodit Penal dhe dënimin e saj me gjobë në masën 4 000 000 lekë."""
    start, end = _ALBANIA.index("2. Mira"), _ALBANIA.index("TË AKUZUAR")
    firm = 'I PANDEHURI PERSON JURIDIK: shoqëria "Dallga" sh.p.k., me seli në Korçë, NIPT L12345678A.\n\n'
    known = _read("ALB", (_ALBANIA[:start] + firm + _ALBANIA[end:]).format(operative=operative))
    unknown = _read("ALB", (_ALBANIA[:start] + _ALBANIA[end:]).format(operative=operative))
    fines = [{row for question, row, _ in found if question == "fine_amount"} for found in (known, unknown)]
    assert fines == [{"defendants[2]/charges[1]/sentences[1]"}, set()]
