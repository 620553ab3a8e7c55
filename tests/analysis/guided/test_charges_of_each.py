"""Charges and sentences of several: accused of the same, requalified beside others, declared guilty in other words."""

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_ALBANIAN = """GJYKATA E RRETHIT GJYQËSOR BERAT
Nr. 47 Vendimi

NË EMËR TË REPUBLIKËS

Gjykata, më datë 14.07.2022, gjykoi çështjen penale që u përket:

TË PANDEHURVE:

1. BESNIK DOMI, i biri i Hysniut, i datëlindjes 17.11.1979, lindur në Berat, shtetas shqiptar, i padënuar më parë.

2. ETLEVA RUÇI, e bija e Kujtimit, e datëlindjes 30.01.1992, lindur në Lushnjë, shtetase shqiptare, e padënuar më parë.

AKUZUAR:

{accused} për veprat penale "Trafikimi i personave", parashikuar nga neni 110/a, dhe "Grupi i strukturuar kriminal",
parashikuar nga neni 333/a, paragrafi i dytë i Kodit Penal; i pandehuri BESNIK DOMI edhe për veprën penale "Heqja e
paligjshme e lirisë", parashikuar nga neni 110, paragrafi i dytë i Kodit Penal.

GJYKATA VËREN:

Të pandehurit rekrutuan viktimat me mashtrim.

VENDOSI:

1. {guilty} të pandehurit BESNIK DOMI për veprën penale "Trafikimi i personave", parashikuar nga neni 110/a, dhe dënimin
e tij me 10 (dhjetë) vjet burgim.

2. {guilty} të pandehurit BESNIK DOMI për veprën penale "Heqja e paligjshme e lirisë", parashikuar nga neni 110,
paragrafi i dytë, dhe dënimin e tij me 2 (dy) vjet burgim.

3. {guilty} së pandehurës ETLEVA RUÇI për veprën penale "Trafikimi i personave", parashikuar nga neni 110/a, dhe dënimin
e saj me 8 (tetë) vjet burgim.

4. {free} të pandehurve BESNIK DOMI dhe ETLEVA RUÇI për veprën penale "Grupi i strukturuar kriminal", parashikuar nga
neni 333/a, paragrafi i dytë.
"""
_MOLDOVAN = """Dosarul nr. 1-418/2020

S E N T I N Ț Ă
ÎN NUMELE LEGII

14 mai 2021                                                     or. Florești

Judecătoria Soroca, examinând în ședință publică cauza penală privind învinuirea lui:

RUSNAC Tudor Ilie, născut la 9 aprilie 1971, cetățean al Republicii Moldova, fără antecedente penale,

de săvârșirea infracțiunilor prevăzute de art. 165 alin. (2) lit. b) și art. 189 alin. (1) din Codul penal.

C O N S T A T Ă :

Fapta urmează a fi reîncadrată.

H O T Ă R Ă Ș T E :

{guilty} prevăzute de art. 168 alin. (1) Cod penal și i se stabilește pedeapsa de 4 (patru) ani închisoare{more}.

Rusnac Tudor Ilie se achită de învinuirea de comitere a infracțiunii prevăzute de art. {freed} Cod penal.
"""
_MACEDONIAN = """ОСНОВЕН СУД ОХРИД
К.бр. 86/21

ВО ИМЕ НА ГРАЃАНИТЕ НА РЕПУБЛИКА СЕВЕРНА МАКЕДОНИЈА

Основниот суд Охрид, постапувајќи по обвинителниот акт против обвинетиот Рамадани Арбен и {firm}, за кривичното дело
трговија со луѓе по чл. 418-а ст. 1 од Кривичниот законик, на ден 18.03.2022 година ја донесе следната

П Р Е С У Д А

1. Обвинетиот РАМАДАНИ АРБЕН, роден на 22.02.1983 година во Тетово, државјанин на Република Северна Македонија,
неосудуван,

2. {firm}, со седиште во Тетово, ЕМБС 7777777, неосудувано,

В И Н О В Н И   С Е

Затоа што го врбувале оштетениот Х. М. заради принудна работа,

- со што {did} сториле кривично дело трговија со луѓе по чл. 418-а ст. 1 од Кривичниот законик.

Поради што судот

Г И   О С У Д У В А

Обвинетиот РАМАДАНИ АРБЕН на казна затвор во траење од 6 (шест) години.

Правното лице „ШАР ИЗОЛАЦИЈА“ ДООЕЛ Тетово на парична казна во износ од 900.000,00 денари{more}.

О б р а з л о ж е н и е

Така е одлучено.
"""
_SERBIAN = """VIŠI SUD U ŠAPCU
K. 14/20

U IME NARODA

Viši sud u Šapcu, u krivičnom predmetu protiv okrivljenog D.V., zbog krivičnog dela trgovina ljudima iz čl. 388. st. 1.
Krivičnog zakonika, doneo je dana 4. marta 2021. godine

P R E S U D U

Okrivljeni D.V., rođen 10.07.1981. godine u Šapcu, državljanin Crne Gore, neosuđivan,

K R I V   J E

što je vrbovao oštećenu N.P., čime je izvršio krivično delo trgovina ljudima iz čl. 388. st. 1. Krivičnog zakonika,

pa ga sud

O S U Đ U J E

na kaznu zatvora u trajanju od 5 (pet) godina.

{measure}

O b r a z l o ž e n j e

Tako je odlučeno.
"""
Found = dict[tuple[str, str], set[str]]
SENTENCE = "defendants[1]/charges[1]/sentences[{}]"


def read(text: str, country: Country) -> Found:
    found: Found = {}
    for answer in read_guided([text], country, questions()).proposals:
        found.setdefault((answer.question, answer.row), set()).add(answer.value)
    return found


@pytest.mark.parametrize("accused", ["Të dy të pandehurit", "Të dyja palët", "Të gjithë të pandehurit"])
@pytest.mark.parametrize(
    ("guilty", "free"),
    [
        ("Deklarimin fajtor të", "Deklarimin e pafajshëm të"),
        ("Të shpallë fajtor të", "Të shpallë të pafajshëm të"),
        ("Shpalljen fajtor të", "Shpalljen e pafajshme të"),
    ],
)
def test_who_is_accused_with_all_others_has_every_charge(accused: str, guilty: str, free: str) -> None:
    found = read(_ALBANIAN.format(accused=accused, guilty=guilty, free=free), Country.ALB)
    charges = {row: value for (question, row), value in found.items() if question == "charge_article"}
    assert charges == {
        "defendants[1]/charges[1]": {"alb_110a"},
        "defendants[1]/charges[2]": {"alb_333a"},
        "defendants[1]/charges[3]": {"alb_110"},
        "defendants[2]/charges[1]": {"alb_110a"},
        "defendants[2]/charges[2]": {"alb_333a"},
    }
    assert found["charge_outcome", "defendants[1]/charges[2]"] == {"acquitted"}
    assert found["charge_outcome", "defendants[2]/charges[1]"] == {"convicted_as_charged"}
    assert found["sentence_months", "defendants[1]/charges[3]/sentences[1]"] == {"24"}
    assert found["sentence_months", "defendants[2]/charges[1]/sentences[1]"] == {"96"}


@pytest.mark.parametrize(
    ("guilty", "freed", "requalified"),
    [
        ("Rusnac Tudor Ilie se recunoaște vinovat de comiterea infracțiunii", "189 alin. (1)", {"forced_labour"}),
        ("A-l recunoaște pe Rusnac Tudor culpabil de săvârșirea infracțiunii", "189 alin. (1)", {"forced_labour"}),
        (
            "Se recunoaște Rusnac Tudor Ilie, născut în 1971, vinovat de infracțiunea",
            "189 alin. (1)",
            {"forced_labour"},
        ),
        ("Rusnac Tudor Ilie se recunoaște vinovat de comiterea infracțiunii", "190 alin. (1)", set()),
    ],
)
def test_another_offence_takes_the_place_of_the_only_charge_left(
    guilty: str, freed: str, requalified: set[str]
) -> None:
    found = read(_MOLDOVAN.format(guilty=guilty, freed=freed, more=""), Country.MDA)
    assert found.get(("charge_requalified_to", "defendants[1]/charges[1]"), set()) == requalified
    assert ("charge_requalified_to", "defendants[1]/charges[2]") not in found


@pytest.mark.parametrize(
    "firm",
    [
        "правното лице Друштво за градежништво, изолација и услуги „ШАР ИЗОЛАЦИЈА“ ДООЕЛ Тетово",
        "правното лице „ШАР ИЗОЛАЦИЈА“ ДООЕЛ Тетово",
        "Друштво за трговија, услуги и превоз „ШАР ИЗОЛАЦИЈА“ ДООЕЛ Тетово",
    ],
)
@pytest.mark.parametrize("did", ["обвинетиот Рамадани Арбен и правното лице", "обвинетите"])
def test_a_firm_and_who_acts_for_it_have_charges_of_their_own(firm: str, did: str) -> None:
    text = _MACEDONIAN.format(firm=firm, did=did, more=" и му изрекува забрана за вршење дејност за 2 години")
    found = read(text, Country.MKD)
    assert found["charge_outcome", "defendants[1]/charges[1]"] == {"convicted_as_charged"}
    assert found["sentence_months", "defendants[1]/charges[1]/sentences[1]"] == {"72"}
    assert found["defendant_kind", "defendants[2]"] == {"legal"}
    assert {
        value
        for (question, row), values in found.items()
        if row.startswith("defendants[2]")
        for value in values
        if question == "sentence_type"
    } == {"fine", "ban"}


@pytest.mark.parametrize(
    ("measure", "kind"),
    [
        (
            "Okrivljenom D.V. izriče se mera bezbednosti proterivanje stranca iz zemlje u trajanju od 5 godina.",
            "expulsion",
        ),
        ("Prema okrivljenom izriče se mera zabrana približavanja i komunikacije sa oštećenom.", "ban"),
        ("Izriče mu se mera bezbednosti zabrane vršenja poziva u trajanju od dve godine.", "ban"),
        ("Zabrana napuštanja stana trajala je do presude.", ""),
    ],
)
def test_what_is_ordered_beside_a_sentence_is_one(measure: str, kind: str) -> None:
    found = read(_SERBIAN.format(measure=measure), Country.SRB)
    assert found["sentence_type", SENTENCE.format(1)] == {"imprisonment"}
    assert found.get(("sentence_type", SENTENCE.format(2)), set()) == ({kind} if kind else set())
    assert ("sentence_months", SENTENCE.format(2)) not in found


@pytest.mark.parametrize(
    "more", [", cu privarea de dreptul de a ocupa funcții publice", ", fiind privat de dreptul de a exercita comerț"]
)
def test_a_ban_in_the_sentence_of_another_is_of_the_same_charge(more: str) -> None:
    guilty = "Rusnac Tudor Ilie se recunoaște vinovat de comiterea infracțiunii"
    found = read(_MOLDOVAN.format(guilty=guilty, freed="189 alin. (1)", more=more), Country.MDA)
    assert found["sentence_type", SENTENCE.format(2)] == {"ban"}


_MONTENEGRIN = """VIŠI SUD U BIJELOM POLJU
K.br. 27/19

U IME CRNE GORE

Viši sud u Bijelom Polju, u krivičnom predmetu protiv okrivljenih Z.B. i dr., zbog krivičnog djela trgovina ljudima iz
čl. 444 st. 1 Krivičnog zakonika Crne Gore i dr., donio je dana 3. jula 2021. godine

P R E S U D U

Okrivljeni:

Z.B., rođen 19.09.1987. godine u Nikšiću, državljanin Crne Gore, neosuđivan,

N.Š., rođena 05.03.1999. godine u Podgorici, državljanka Crne Gore, neosuđivana,

L.K., rođen 22.11.1976. godine u Peći, državljanin Kosova, neosuđivan,

K r i v i   s u

{subject}

što su vrbovali oštećenu S.P. radi iskorišćavanja njene prostitucije,

- čime su izvršili krivično djelo trgovina ljudima iz čl. 444 st. 1 Krivičnog zakonika Crne Gore,

pa sud

O S U Đ U J E

okrivljenog Z.B. na kaznu zatvora u trajanju od 5 (pet) godina, a okrivljenu N.Š. na kaznu zatvora u trajanju od 3 (tri)
godine i 2 (dva) mjeseca.

Na osnovu čl. 373 tač. 2 Zakonika o krivičnom postupku {freed}

da je prevozio oštećenu, čime bi izvršio krivično djelo trgovina ljudima iz čl. 444 st. 1 Krivičnog zakonika Crne Gore.

Na osnovu čl. 371 Zakonika o krivičnom postupku, prema okrivljenoj N.Š.

O D B I J A   S E   O P T U Ž B A

da je izvršila krivično djelo iz čl. 219 st. 1 Krivičnog zakonika Crne Gore.

O b r a z l o ž e n j e

Tako je odlučeno.
"""


@pytest.mark.parametrize(
    "subject", ["Okrivljeni Z.B. i N.Š.", "Z.B. i N.Š.", "Okrivljeni Z.B. i okrivljena N.Š., kao saizvršioci,"]
)
@pytest.mark.parametrize(
    "freed",
    [
        "okrivljeni\n\nL.K.\n\nO S L O B A Đ A   S E   O D   O P T U Ž B E",
        "prema okrivljenom L.K.\n\nOSLOBAĐA SE OD OPTUŽBE",
        "okrivljeni L.K. oslobađa se od optužbe",
    ],
)
def test_names_around_the_words_of_a_verdict_say_whose_it_is(subject: str, freed: str) -> None:
    found = read(_MONTENEGRIN.format(subject=subject, freed=freed), Country.MNE)
    assert found["charge_outcome", "defendants[1]/charges[1]"] == {"convicted_as_charged"}
    assert found["charge_outcome", "defendants[3]/charges[1]"] == {"acquitted"}
    assert found["first_instance_outcome", ""] == {"convicted_of_trafficking"}


def test_a_sentence_is_for_the_only_charge_that_is_left() -> None:
    text = _MONTENEGRIN.format(subject="Okrivljeni Z.B. i N.Š.", freed="okrivljeni L.K. oslobađa se od optužbe")
    found = read(text, Country.MNE)
    assert found["charge_outcome", "defendants[2]/charges[2]"] == {"discontinued"}
    assert found["sentence_months", "defendants[2]/charges[1]/sentences[1]"] == {"38"}
    assert ("total_sentence_months", "defendants[2]") not in found


@pytest.mark.parametrize("all_of_them", ["për të dyja akuzat", "për të gjitha akuzat", "nga akuzat e ngritura"])
def test_who_is_acquitted_of_all_is_so_of_each(all_of_them: str) -> None:
    text = _ALBANIAN.format(
        accused="Të dy të pandehurit", guilty="Deklarimin fajtor të", free="Deklarimin e pafajshëm të"
    )
    begin = text.index("3. Deklarimin")
    text = f"{text[:begin]}3. Deklarimin e pafajshëm të së pandehurës ETLEVA RUÇI {all_of_them}.\n"
    found = read(text, Country.ALB)
    assert found["charge_outcome", "defendants[2]/charges[1]"] == {"acquitted"}
    assert found["charge_outcome", "defendants[2]/charges[2]"] == {"acquitted"}
    assert found["charge_outcome", "defendants[1]/charges[1]"] == {"convicted_as_charged"}


def test_a_case_with_another_conviction_and_an_acquittal_is_one_of_another_offence() -> None:
    guilty = "Rusnac Tudor Ilie se recunoaște vinovat de comiterea infracțiunii"
    found = read(_MOLDOVAN.format(guilty=guilty, freed="189 alin. (1)", more=""), Country.MDA)
    assert found["first_instance_outcome", ""] == {"convicted_of_other_offence"}


_COUNTS = """VIŠI SUD U NOVOM SADU
K. 31/20

U IME NARODA

Viši sud u Novom Sadu, u krivičnom predmetu protiv okrivljenih A.B. i V.G., zbog krivičnog dela trgovina ljudima iz
čl. 388. st. 1. KZ i dr., doneo je dana 4. marta 2021. godine

P R E S U D U

Okrivljeni:

A.B., rođen 19.09.1987. godine u Rumi, državljanin Republike Srbije, neosuđivan,

V.G., rođena 05.03.1999. godine u Vršcu, državljanka Republike Srbije, neosuđivana,

K R I V I   S U

{one}

što je vrbovao oštećenu S.P. i predao je okrivljenoj V.G.,

čime je izvršio krivično delo trgovina ljudima iz čl. 388. st. 1. KZ,

{other}

što je za novac nudila usluge oštećene, koju joj je doveo okrivljeni A.B., čime je izvršila krivično delo posredovanje u
vršenju prostitucije iz čl. 184. st. 1. KZ,

pa sud

O S U Đ U J E

okrivljenog A.B. na kaznu zatvora u trajanju od 5 (pet) godina, a okrivljenu V.G. na kaznu zatvora u trajanju od 2 (dve)
godine.

O b r a z l o ž e n j e

Tako je odlučeno.
"""


@pytest.mark.parametrize(
    ("one", "other"),
    [("1. Okrivljeni A.B.", "2. Okrivljena V.G."), ("Okrivljeni A.B. sam", "Okrivljena V.G. sama"), ("A.B.", "V.G.")],
)
def test_an_offence_is_of_whom_the_count_begins_with(one: str, other: str) -> None:
    found = read(_COUNTS.format(one=one, other=other), Country.SRB)
    assert found["charge_article", "defendants[1]/charges[1]"] == {"srb_388_1"}
    assert found["charge_article", "defendants[2]/charges[1]"] == {"srb_184_1"}
    assert ("charge_article", "defendants[1]/charges[2]") not in found
    assert found["sentence_months", "defendants[1]/charges[1]/sentences[1]"] == {"60"}
    assert found["sentence_months", "defendants[2]/charges[1]/sentences[1]"] == {"24"}
