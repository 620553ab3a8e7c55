"""Circumstances and citizenships are given to the person whom a word of the sentence means alone."""

from collections.abc import Set

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_TWO = """VIŠI SUD U NIŠU
K. br. 12/2022

U IME NARODA

Viši sud u Nišu, u krivičnom postupku protiv okrivljenih P.P. i S.T., zbog krivičnog dela trgovina ljudima iz člana
388. stav 1. Krivičnog zakonika, doneo je dana 12.03.2022. godine

PRESUDU

Okrivljeni P.P., rođen 01.02.1980. godine, državljanin Republike Srbije, neosuđivan, brani se sa slobode, i
Okrivljena S.T., rođena 05.06.1990. godine, državljanka Republike Srbije, neosuđivana, brani se sa slobode,

KRIVI SU

što su u periodu od 01.02.2020. do 03.04.2020. godine silom vrbovali oštećene A.B. i V.G., državljanke Ukrajine, radi
prostitucije,

čime su izvršili krivično delo trgovina ljudima iz člana 388. stav 1. Krivičnog zakonika, pa ih sud

OSUĐUJE

okrivljenog P.P. na kaznu zatvora u trajanju od 6 (šest) godina, a okrivljenu S.T. na kaznu zatvora u trajanju od 3
(tri) godine.

Obrazloženje

{reasons}
"""


def _found(text: str, country: Country) -> Set[tuple[str, str, str]]:
    return {(each.question, each.row, each.value) for each in read_guided([text], country, questions()).proposals}


@pytest.mark.parametrize(
    ("reasons", "row"),
    [
        ("Od olakšavajućih okolnosti okrivljenoj je uzeto u obzir priznanje.", "defendants[2]"),
        ("Od olakšavajućih okolnosti okrivljenom je uzeto u obzir priznanje.", "defendants[1]"),
        ("Za S.T. otežavajućih okolnosti nema. Olakšavajuće: priznanje.", "defendants[2]"),
    ],
)
def test_a_circumstance_is_of_whom_the_words_can_only_mean(reasons: str, row: str) -> None:
    found = _found(_TWO.format(reasons=reasons), Country.SRB)
    assert {each for each in found if each[0] == "mitigating"} == {("mitigating", row, "confession")}


def test_several_defendants_are_guilty_of_what_they_did_together() -> None:
    found = _found(_TWO.format(reasons=""), Country.SRB)
    for row in ("defendants[1]", "defendants[2]"):
        assert ("charge_outcome", f"{row}/charges[1]", "convicted_as_charged") in found
        assert ("defendant_detained", row, "no") in found
    assert ("defendant_sex", "defendants[1]", "male") in found


def test_what_is_said_of_several_victims_is_said_of_each() -> None:
    found = _found(_TWO.format(reasons=""), Country.SRB)
    for row in ("victims[1]", "victims[2]"):
        assert ("victim_citizenship", row, "other_country") in found
        assert ("victim_sex", row, "female") in found


def test_an_accusation_that_names_nobody_is_of_all() -> None:
    text = """GJYKATA E SHKALLËS SË PARË E JURIDIKSIONIT TË PËRGJITHSHËM TIRANË

NË EMËR TË REPUBLIKËS

sot më datë 12.03.2024, mori në shqyrtim çështjen penale:

I PANDEHUR: A.K., i biri i Petritit, i datëlindjes 14.02.1984, shtetas shqiptar, i padënuar.
I PANDEHUR: L.H., i biri i Agimit, i datëlindjes 03.09.1990, shtetas shqiptar, i padënuar.

OBJEKTI: Të akuzuar për veprën penale "Trafikimi i të miturve", parashikuar nga neni 128/b i Kodit Penal.
"""
    found = _found(text, Country.ALB)
    assert {each for each in found if each[0] == "charge_article"} == {
        ("charge_article", "defendants[1]/charges[1]", "alb_128b"),
        ("charge_article", "defendants[2]/charges[1]", "alb_128b"),
    }


def test_an_accusation_that_goes_on_is_of_whom_the_paragraph_before_is_about() -> None:
    text = """Dosarul nr. 1-12/2021

SENTINŢĂ
În numele Legii

12 martie 2021

Judecătoria Chişinău, sediul Buiucani, a examinat cauza penală de învinuire a lui

P.P. XXXX, născut la 01.02.1980, cetăţean al Republicii Moldova, fără antecedente penale,

de comiterea infracţiunii prevăzute de art. 165 alin. (1) Cod penal, şi

S.T. XXXX, născută la 01.02.1990, cetăţeană a Republicii Moldova, fără antecedente penale,

de comiterea infracţiunii prevăzute de art. 220 alin. (1) Cod penal.
"""
    found = _found(text, Country.MDA)
    assert ("charge_article", "defendants[1]/charges[1]", "mda_165_1") in found
    assert ("charge_article", "defendants[2]/charges[1]", "mda_220") in found


def test_a_court_is_known_with_the_article_behind_its_name() -> None:
    text = """К.бр. 77/19

ВО ИМЕ НА ГРАЃАНИТЕ НА РЕПУБЛИКА СЕВЕРНА МАКЕДОНИЈА

Основниот суд Гостивар, по одржаната расправа на ден 24.05.2019 година, истиот ден ја донесе следната

ПРЕСУДА
"""
    found = _found(text, Country.MKD)
    assert ("court", "", "mkd_basic_gostivar") in found
    assert ("decision_date", "", "2019-05-24") in found


def test_an_award_is_compared_with_the_claim() -> None:
    reasons = "Oštećena A.B. je istakla imovinskopravni zahtev u iznosu od 400.000 dinara."
    text = _TWO.format(reasons=reasons).replace(
        "\n\nObrazloženje",
        "\n\nObavezuju se okrivljeni da oštećenoj A.B. na ime naknade štete isplate 250.000 dinara.\n\nObrazloženje",
    )
    assert ("compensation_decision", "victims[1]", "awarded_in_part") in _found(text, Country.SRB)


def test_numbered_initials_are_persons_of_their_own() -> None:
    text = _TWO.replace("P.P.", "N.N.1").replace("S.T.", "N.N.2").format(reasons="")
    found = _found(text, Country.SRB)

    assert {(row, value) for question, row, value in found if question == "defendant_label"} == {
        ("defendants[1]", "N.N.1"),
        ("defendants[2]", "N.N.2"),
    }
    assert ("sentence_months", "defendants[1]/charges[1]/sentences[1]", "72") in found
    assert ("sentence_months", "defendants[2]/charges[1]/sentences[1]", "36") in found


def test_the_day_of_a_hearing_behind_an_indictment_is_not_that_of_the_indictment() -> None:
    accused = "po optužnici Kto 5/22, nakon glavnog pretresa održanog 10.03.2022. godine, doneo je dana 12.03.2022"
    text = _TWO.replace("doneo je dana 12.03.2022", accused).format(reasons="")

    assert "indictment_date" not in {question for question, _, _ in _found(text, Country.SRB)}
