"""Judgments on appeal: who appealed, what was decided before, and what became of it."""

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_SERBIAN = """APELACIONI SUD U NIŠU
Kž1 488/23
25.10.2023. godine

U IME NARODA

Apelacioni sud u Nišu, u krivičnom predmetu okrivljenog Saše Kostića, zbog krivičnog dela trgovina ljudima iz člana
388 stav 1 Krivičnog zakonika, odlučujući o žalbama okrivljenog i njegovog branioca, izjavljenim protiv presude Višeg
suda u Leskovcu 2K br. 19/22 od 28.04.2023. godine, nakon sednice veća održane 25.10.2023. godine, doneo je

PRESUDU

ODBIJAJU SE kao neosnovane žalbe, a presuda Višeg suda u Leskovcu POTVRĐUJE.

Obrazloženje

Presudom Višeg suda u Leskovcu okrivljeni Saša Kostić oglašen je krivim zbog krivičnog dela iz člana 388 stav 1 KZ i
osuđen na kaznu zatvora u trajanju od 4 (četiri) godine. Pravilno je prvostepeni sud utvrdio da je okrivljeni pretnjom
držao oštećenu M.J. radi prostitucije.
"""
_MONTENEGRIN = """APELACIONI SUD CRNE GORE
Kž.br. 64/2022

U IME CRNE GORE

Apelacioni sud Crne Gore, u krivičnom predmetu protiv okrivljenih Lj.R. i N.R., zbog krivičnog djela trgovina ljudima
iz čl. 444 st. 4 Krivičnog zakonika Crne Gore, odlučujući o žalbama Specijalnog državnog tužilaštva i branioca
okrivljenog Lj.R., izjavljenim protiv presude Višeg suda u Podgorici Ks.br. 12/2021 od 14.03.2022. godine, u sjednici
vijeća održanoj dana 20. septembra 2022. godine, donio je

PRESUDU

Preinačava se presuda Višeg suda u Podgorici u odluci o kazni, tako što sud okrivljenog Lj.R. osuđuje na kaznu zatvora
u trajanju od 5 (pet) godina.

Presuda se u odnosu na okrivljenog N.R. potvrđuje.

Obrazloženje

Presudom Višeg suda u Podgorici okrivljeni Lj.R. oglašen je krivim i osuđen na kaznu zatvora u trajanju od 8 (osam)
godina, dok je okrivljeni N.R. oslobođen od optužbe.
"""
_MACEDONIAN = """АПЕЛАЦИОНЕН СУД ШТИП
КЖ. бр. 41/22

ВО ИМЕТО НА ГРАЃАНИТЕ НА РЕПУБЛИКА СЕВЕРНА МАКЕДОНИЈА

Апелациониот суд Штип, во кривичниот предмет против обвинетиот Ф.Ш., поради кривично дело трговија со дете по
чл. 418-г ст. 1 од Кривичниот законик, одлучувајќи по жалбите на Основното јавно обвинителство и на бранителот на
обвинетиот, изјавени против пресудата на Основниот суд Струмица К. бр. 10/20 од 09.12.2021 година, на јавната седница
одржана на 20.10.2022 година, донесе

ПРЕСУДА

Жалбите СЕ ОДБИВААТ, а првостепената пресуда СЕ ПОТВРДУВА.

Образложение

Со пресудата на Основниот суд Струмица обвинетиот Ф.Ш. е огласен за виновен и е осуден на казна затвор во траење од
12 (дванаесет) години.
"""
_ALBANIAN = """GJYKATA E APELIT DURRËS

Nr. 512 i Regjistrit Themeltar

V E N D I M
NË EMËR TË REPUBLIKËS

Gjykata e Apelit Durrës, më datë 27 tetor 2022, mori në shqyrtim çështjen penale që i përket:

APELUES: I gjykuari Gëzim Bregu, i biri i Shabanit, i datëlindjes 01.02.1979, shtetas shqiptar, i pagjykuar më parë.

AKUZUAR: Për veprën penale "Trafikimi i personave të rritur", parashikuar nga neni 110/a i Kodit Penal.

Gjykata e Rrethit Gjyqësor Durrës me vendimin nr. 204, datë 03.03.2022 ka vendosur deklarimin fajtor të të pandehurit
Gëzim Bregu dhe dënimin e tij me 10 (dhjetë) vjet burgim.

KONSTATON

Masa e dënimit duhet ndryshuar.

V E N D O S I

Ndryshimin e vendimit dhe dënimin e të gjykuarit Gëzim Bregu me 8 (tetë) vjet burgim.
"""
_ROMANIAN = """Dosarul nr. 1a-214/23

DECIZIE
În numele Legii

09 noiembrie 2023

Colegiul penal al Curții de Apel Bălți a judecat apelul declarat de procuror și apelul avocatului Petru Gherman
împotriva sentinței Judecătoriei Bălți din 17 aprilie 2023, în cauza penală privindu-l pe

VÎRLAN Tudor, născut la 11.10.1975, cetățean al Republicii Moldova,

învinuit de săvârșirea infracțiunii prevăzute de art. 165 alin. (1) Cod penal.

A CONSTATAT:

Prin sentința Judecătoriei Bălți din 17 aprilie 2023, Vîrlan Tudor a fost recunoscut vinovat în baza art. 165 alin. (1)
Cod penal și condamnat la 6 ani închisoare.

DECIDE:

Casează parțial sentința. Vîrlan Tudor se recunoaște vinovat în baza art. 165 alin. (1) Cod penal și i se aplică
pedeapsa de 7 (șapte) ani închisoare.
"""
_FIRST = "defendants[1]/charges[1]/sentences[1]"
_SECOND = "defendants[1]/charges[1]/sentences[2]"
_CASES = {
    "SRB": (
        _SERBIAN,
        {
            ("decision_court", "decisions[1]", "srb_appeal_nis"),
            ("decision_given_on", "decisions[1]", "2023-10-25"),
            ("decision_appellants", "decisions[1]", "defence"),
            ("effect_outcome", "decisions[1]/effects[1]", "upheld"),
            ("court", "", "srb_high_leskovac"),
            ("decision_date", "", "2023-04-28"),
            ("defendant_label", "defendants[1]", "S.K."),
            ("charge_outcome", "defendants[1]/charges[1]", "convicted_as_charged"),
            ("sentence_months", _FIRST, "48"),
            ("means_court", "", "threat"),
        },
    ),
    "MNE": (
        _MONTENEGRIN,
        {
            ("decision_court", "decisions[1]", "mne_appeal"),
            ("decision_given_on", "decisions[1]", "2022-09-20"),
            ("decision_appellants", "decisions[1]", "prosecutor"),
            ("decision_appellants", "decisions[1]", "defence"),
            ("effect_outcome", "decisions[1]/effects[2]", "sentence_lowered"),
            ("court", "", "mne_high_podgorica"),
            ("defendant_label", "defendants[2]", "N.R."),
            ("charge_outcome", "defendants[2]/charges[1]", "acquitted"),
            ("sentence_months", _FIRST, "96"),
            ("sentence_instance", _SECOND, "appeal"),
            ("sentence_months", _SECOND, "60"),
        },
    ),
    "MKD": (
        _MACEDONIAN,
        {
            ("decision_court", "decisions[1]", "mkd_appeal_stip"),
            ("decision_given_on", "decisions[1]", "2022-10-20"),
            ("decision_appellants", "decisions[1]", "prosecutor"),
            ("decision_appellants", "decisions[1]", "defence"),
            ("effect_outcome", "decisions[1]/effects[1]", "upheld"),
            ("court", "", "mkd_basic_strumica"),
            ("decision_date", "", "2021-12-09"),
            ("charge_outcome", "defendants[1]/charges[1]", "convicted_as_charged"),
            ("sentence_months", _FIRST, "144"),
        },
    ),
    "ALB": (
        _ALBANIAN,
        {
            ("decision_court", "decisions[1]", "alb_l2_durres"),
            ("decision_given_on", "decisions[1]", "2022-10-27"),
            ("decision_appellants", "decisions[1]", "defence"),
            ("effect_outcome", "decisions[1]/effects[1]", "sentence_lowered"),
            ("court", "", "alb_district_durres"),
            ("decision_date", "", "2022-03-03"),
            ("sentence_months", _FIRST, "120"),
            ("sentence_months", _SECOND, "96"),
        },
    ),
    "MDA": (
        _ROMANIAN,
        {
            ("decision_court", "decisions[1]", "mda_l2_balti"),
            ("decision_given_on", "decisions[1]", "2023-11-09"),
            ("decision_appellants", "decisions[1]", "prosecutor"),
            ("decision_appellants", "decisions[1]", "defence"),
            ("effect_outcome", "decisions[1]/effects[1]", "sentence_raised"),
            ("court", "", "mda_l1_balti"),
            ("decision_date", "", "2023-04-17"),
            ("charge_outcome", "defendants[1]/charges[1]", "convicted_as_charged"),
            ("sentence_months", _FIRST, "72"),
            ("sentence_months", _SECOND, "84"),
        },
    ),
}


@pytest.mark.parametrize("country", _CASES)
def test_a_judgment_on_appeal_tells_of_both_instances(country: str) -> None:
    text, expected = _CASES[country]
    reading = read_guided([text], Country(country), questions())
    assert expected - {(each.question, each.row, each.value) for each in reading.proposals} == set()


def test_a_judgment_in_the_spelling_of_before_is_read_alike() -> None:
    text = _ROMANIAN.replace("Casează parțial sentința.", "Admite apelul, casînd parțial sentința.")
    reading = read_guided([text], Country.MDA, questions())
    assert ("sentence_months", _SECOND, "84") in {(each.question, each.row, each.value) for each in reading.proposals}


def test_who_answers_an_appeal_has_not_appealed() -> None:
    text = _SERBIAN.replace(
        "žalbama okrivljenog i njegovog branioca", "žalbi branioca, uz odgovor na žalbu Višeg javnog tužilaštva"
    )
    reading = read_guided([text], Country.SRB, questions())

    assert {each.value for each in reading.proposals if each.question == "decision_appellants"} == {"defence"}
