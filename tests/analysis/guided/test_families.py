"""Persons who share a surname, who are named beside those who act for them, and whose data stand elsewhere."""

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_FAMILY = """VIŠI SUD U ŠAPCU
K. 14/20

U IME NARODA

Viši sud u Šapcu, u krivičnom predmetu protiv okrivljenih {first} i {second}, zbog krivičnog dela trgovina ljudima iz
čl. 388. st. 1. Krivičnog zakonika, doneo je dana 4. marta 2021. godine

P R E S U D U

Okrivljeni:

{FIRST}, rođen 14.02.1974. godine u Šapcu, državljanin Republike Srbije, oženjen, neosuđivan,

{SECOND}, rođena 29.12.1978. godine u Loznici, državljanka Crne Gore, udata, osuđivana,

K R I V I   S U

što su vrbovali oštećenu A.K. radi iskorišćavanja njene prostitucije,

čime su izvršili krivično delo trgovina ljudima iz čl. 388. st. 1. Krivičnog zakonika,

pa ih sud

O S U Đ U J E

okrivljenog {whom} na kaznu zatvora u trajanju od 5 (pet) godina i 4 (četiri) meseca, a okrivljenu {her} na kaznu
zatvora u trajanju od 2 (dve) godine i 8 (osam) meseci.

O b r a z l o ž e n j e

Tako je odlučeno.
"""
_SIBLINGS = """Dosarul nr. 1-88/2019

S E N T I N Ţ Ă
ÎN NUMELE LEGII

12 mai 2020                                                  or. Cahul

Judecătoria Cahul, examinând în şedinţă publică cauza penală în privinţa lui

{one}, născut la 2 februarie 1969, cetăţean al Republicii Moldova, anterior judecat, aflat în arest,

învinuit de comiterea infracţiunii prevăzute la art. 165 alin. (1) Cod penal, şi

{other}, născută la 30 iulie 1983, cetăţeană a Republicii Moldova, fără antecedente penale,

învinuită de comiterea infracţiunii prevăzute la art. 206 alin. (2) Cod penal.

A  C O N S T A T A T :

Inculpaţii au recrutat victima, fiind vecini.

H O T Ă R Ă Ş T E :

{one} se recunoaşte vinovat de comiterea infracţiunii prevăzute la art. 165 alin. (1) Cod penal şi i se stabileşte
pedeapsa de 7 (şapte) ani închisoare.

{other} se recunoaşte vinovată de comiterea infracţiunii prevăzute la art. 206 alin. (2) Cod penal şi i se stabileşte
pedeapsa de 10 (zece) ani închisoare.
"""
_DEFENDED = """GJYKATA E RRETHIT GJYQËSOR ELBASAN
Nr. 209 Vendimi

NË EMËR TË REPUBLIKËS

Gjykata, më datë 5 mars 2024, mori në shqyrtim çështjen penale ndaj të pandehurve:

K. M., i biri i N., lindur në Peqin më 12.03.1985, shtetas shqiptar, i padënuar, mbrojtur {by}

V. M., e bija e S., lindur në Elbasan më 21.12.2002, shtetase shqiptare, e padënuar, mbrojtur {by}

AKUZUAR se kanë kryer veprën penale "Trafikimi i të miturve", parashikuar nga neni 128/b i Kodit Penal.
"""
_TOLD = """APELACIONI SUD U NIŠU
Kž1 214/19

U IME NARODA

Apelacioni sud u Nišu, u krivičnom predmetu okrivljenih D. V. i T. Z., zbog krivičnog dela trgovina ljudima iz čl. 388.
st. 1. Krivičnog zakonika, odlučujući o žalbama branilaca, izjavljenim protiv presude Višeg suda u Pirotu K. 31/17 od
9. novembra 2018. godine, doneo je dana 17. aprila 2019. godine

P R E S U D U

Odbijaju se žalbe kao neosnovane, a presuda se potvrđuje.

O b r a z l o ž e n j e

{told}

okrivljeni D. V., rođen 10. jula 1981. godine u Pirotu, državljanin Republike Srbije, razveden, osuđivan;

okrivljeni T. Z., rođen 23. februara 1968. godine u Baru, državljanin Crne Gore, oženjen, neosuđivan.

Okrivljeni je od marta do maja 2016. godine vrbovao oštećenu.
"""
_NO_VICTIM = """VIŠI SUD U KRALJEVU
K. 14/20

U IME NARODA

Viši sud u Kraljevu, u krivičnom predmetu protiv okrivljenog D.V., zbog krivičnog dela trgovina ljudima iz čl. 388.
st. 1. Krivičnog zakonika, u prisustvu {beside}, doneo je dana 4. marta 2021. godine

P R E S U D U

Okrivljeni D.V., rođen 10.07.1981. godine u Kraljevu, državljanin Republike Srbije, neosuđivan,

K R I V   J E

što je vrbovao oštećenu N.P. radi iskorišćavanja njene prostitucije, čime je izvršio krivično delo trgovina ljudima iz
čl. 388. st. 1. Krivičnog zakonika.

O b r a z l o ž e n j e

{told}
"""


def read(text: str, country: Country) -> dict[tuple[str, str], set[str]]:
    found: dict[tuple[str, str], set[str]] = {}
    for answer in read_guided([text], country, questions()).proposals:
        found.setdefault((answer.question, answer.row), set()).add(answer.value)
    return found


@pytest.mark.parametrize(
    "names",
    [
        ("MIRSADA KORAĆA", "ZUMRETE KORAĆ", "MIRSAD KORAĆ", "ZUMRETA KORAĆ", "MIRSADA KORAĆA", "ZUMRETU KORAĆ"),
        ("Lazić Petra", "Lazić Slavice", "LAZIĆ PETAR", "LAZIĆ SLAVICA", "Lazić Petra", "Lazić Slavicu"),
        ("Stojana Ilića", "Vesne Ilić", "STOJAN ILIĆ", "VESNA ILIĆ", "Stojana", "Vesnu"),
    ],
    ids=["surname last", "surname first", "called by first names"],
)
def test_persons_of_one_surname_have_sentences_of_their_own(names: tuple[str, ...]) -> None:
    keys = ("first", "second", "FIRST", "SECOND", "whom", "her")
    found = read(_FAMILY.format(**dict(zip(keys, names, strict=True))), Country.SRB)
    assert found["sentence_months", "defendants[1]/charges[1]/sentences[1]"] == {"64"}
    assert found["sentence_months", "defendants[2]/charges[1]/sentences[1]"] == {"32"}
    assert found["defendant_citizenship", "defendants[2]"] == {"project_country"}


def test_a_surname_that_several_have_names_nobody() -> None:
    names = ("Stojana Ilića", "Vesne Ilić", "STOJAN ILIĆ", "VESNA ILIĆ", "Ilića", "Ilić")
    keys = ("first", "second", "FIRST", "SECOND", "whom", "her")
    found = read(_FAMILY.format(**dict(zip(keys, names, strict=True))), Country.SRB)
    assert not [key for key in found if key[0].startswith(("sentence", "total"))]


@pytest.mark.parametrize(
    ("one", "other", "labels"),
    [
        ("Gherman Anatolie Fiodor", "Gherman Sofia Fiodor", ("A.G.", "S.G.")),
        ("RUSU Ion Petru", "RUSU Elena Vasile", ("I.R.", "E.R.")),
        ("Ciobanu Ilie", "Ciobanu Maria", ("C.I.", "C.M.")),
    ],
)
def test_names_that_end_with_that_of_the_father_are_two(one: str, other: str, labels: tuple[str, str]) -> None:
    found = read(_SIBLINGS.format(one=one, other=other), Country.MDA)
    assert found["defendant_label", "defendants[1]"] == {labels[0]}
    assert found["defendant_label", "defendants[2]"] == {labels[1]}
    assert ("defendant_label", "defendants[3]") not in found
    assert found["sentence_months", "defendants[1]/charges[1]/sentences[1]"] == {"84"}
    assert found["sentence_months", "defendants[2]/charges[1]/sentences[1]"] == {"120"}


@pytest.mark.parametrize(
    "by", ["nga av. E.D.", "nga avokati E.D.", "nga avokatja Ela Doda.", "kryesisht nga av. Doda."]
)
def test_who_defends_one_is_not_said_of_the_next(by: str) -> None:
    found = read(_DEFENDED.format(by=by), Country.ALB)
    assert found["defendant_label", "defendants[1]"] == {"K.M."}
    assert found["defendant_label", "defendants[2]"] == {"V.M."}
    assert ("defendant_label", "defendants[3]") not in found


@pytest.mark.parametrize(
    "told",
    [
        "Iz ličnih podataka u prvostepenoj presudi proizlazi:",
        "Prema podacima iz spisa:",
        "Prvostepeni sud je naveo lične podatke okrivljenih, i to:",
    ],
)
def test_reasons_of_an_appeal_may_have_the_personal_data(told: str) -> None:
    found = read(_TOLD.format(told=told), Country.SRB)
    assert found["defendant_label", "defendants[2]"] == {"T.Z."}
    assert found["defendant_sex", "defendants[1]"] == {"male"}
    assert found["defendant_citizenship", "defendants[1]"] == {"own"}
    assert found["defendant_citizenship", "defendants[2]"] == {"project_country"}
    assert found["defendant_convicted_before", "defendants[2]"] == {"no"}


@pytest.mark.parametrize(
    ("beside", "told"),
    [
        ("punomoćnika oštećene adv. Vesne M.", "Tako je odlučeno."),
        ("branioca", "Događaj je prijavila tetka oštećene, S.M., istog dana."),
        ("branioca", "Iskaz dede oštećene Š.J. sud je prihvatio."),
        ("branioca", "Pismo sestre oštećene K.L. pročitano je."),
    ],
)
def test_who_acts_for_a_victim_or_is_of_her_family_is_none(beside: str, told: str) -> None:
    found = read(_NO_VICTIM.format(beside=beside, told=told), Country.SRB)
    assert found["victim_label", "victims[1]"] == {"N.P."}
    assert ("victim_label", "victims[2]") not in found
