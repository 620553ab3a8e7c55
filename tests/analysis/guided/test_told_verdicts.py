"""Verdicts that a judgment on appeal tells: of several persons, for several offences, and under another name later."""

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_SERBIAN = """APELACIONI SUD U NIŠU
Kž1 214/19

U IME NARODA

Apelacioni sud u Nišu, u krivičnom predmetu okrivljenih D. V., M. R. i T. Z., zbog krivičnog dela trgovina ljudima iz
čl. 388. st. 1. Krivičnog zakonika, odlučujući o žalbama izjavljenim protiv presude Višeg suda u Pirotu K. 31/17 od
9. novembra 2018. godine, doneo je dana 17. aprila 2019. godine

P R E S U D U

{operative}

O b r a z l o ž e n j e

{told}
"""
_UPHELD = "Odbijaju se žalbe kao neosnovane, a presuda se potvrđuje."
_MOLDOVAN = """CURTEA DE APEL CAHUL

Dosarul nr. 1a-87/19

D E C I Z I E
în numele Legii

10 iunie 2019                                                                mun. Cahul

Colegiul judiciar al Curţii de Apel Cahul a judecat apelurile declarate împotriva sentinţei Judecătoriei Cahul din
18 decembrie 2018, în cauza penală în privinţa lui

Rusu Ion Petru, născut la 2 februarie 1969, cetăţean al Republicii Moldova, condamnat anterior,

învinuit de comiterea infracţiunilor prevăzute la art. 206 alin. (2) lit. e) şi art. 165 alin. (1) Cod penal.

                                        A  C O N S T A T A T :

{told}

D E C I D E :

Respinge apelul ca nefondat şi menţine sentinţa.
"""
Found = dict[tuple[str, str], set[str]]


def read(text: str, country: Country) -> Found:
    found: Found = {}
    for answer in read_guided([text], country, questions()).proposals:
        found.setdefault((answer.question, answer.row), set()).add(answer.value)
    return found


@pytest.mark.parametrize(
    "told",
    [
        "Presudom Višeg suda u Pirotu okrivljeni su oglašeni krivim, i to okrivljeni D. V. i M. R. za krivično delo iz "
        "čl. 388. st. 1. KZ, za koje su osuđeni: okrivljeni D. V. na kaznu zatvora u trajanju od 6 (šest) godina, a "
        "okrivljeni M. R. na kaznu zatvora u trajanju od 3 (tri) godine. Istom presudom okrivljeni T. Z. oslobođen je "
        "od optužbe.",
        "Prvostepenom presudom okrivljeni D. V. i M. R. oglašeni su krivim i osuđeni, i to okrivljeni D. V. na kaznu "
        "zatvora u trajanju od 6 (šest) godina, a okrivljeni M. R. na kaznu zatvora od 3 (tri) godine, dok je "
        "okrivljeni T. Z. tom presudom oslobođen od optužbe.",
        "Presudom Višeg suda u Pirotu okrivljeni D. V. je oglašen krivim i osuđen je na kaznu zatvora od 6 (šest) "
        "godina. Istom presudom oglašen je krivim okrivljeni M. R. i osuđen na kaznu zatvora od 3 (tri) godine. "
        "Okrivljeni T. Z. je presudom oslobođen od optužbe.",
    ],
)
def test_each_of_several_has_the_verdict_that_is_told_of_him(told: str) -> None:
    found = read(_SERBIAN.format(operative=_UPHELD, told=told), Country.SRB)
    assert found["charge_outcome", "defendants[1]/charges[1]"] == {"convicted_as_charged"}
    assert found["charge_outcome", "defendants[2]/charges[1]"] == {"convicted_as_charged"}
    assert found["charge_outcome", "defendants[3]/charges[1]"] == {"acquitted"}
    assert found["sentence_months", "defendants[1]/charges[1]/sentences[1]"] == {"72"}
    assert found["sentence_months", "defendants[2]/charges[1]/sentences[1]"] == {"36"}
    assert ("sentence_months", "defendants[3]/charges[1]/sentences[1]") not in found


def test_two_sentences_told_of_one_charge_are_none() -> None:
    told = (
        "Presudom Višeg suda u Pirotu okrivljeni D. V. oglašen je krivim i osuđen na kaznu zatvora od 6 (šest) godina. "
        "Ranijom presudom okrivljeni D. V. oglašen je krivim i osuđen na kaznu zatvora od 4 (četiri) godine."
    )
    found = read(_SERBIAN.format(operative=_UPHELD, told=told), Country.SRB)
    assert ("sentence_months", "defendants[1]/charges[1]/sentences[1]") not in found


@pytest.mark.parametrize(
    "total",
    [
        "Conform art. 84 Cod penal, prin cumul parţial, i s-a stabilit pedeapsa definitivă de 11 (unsprezece) ani şi 6 "
        "(şase) luni închisoare.",
        "Pentru concurs de infracţiuni, prin cumul, pedeapsa definitivă este de 11 ani şi 6 luni închisoare.",
    ],
)
def test_offences_in_one_sentence_have_their_own_and_the_total_follows(total: str) -> None:
    told = (
        "Prin sentinţa menţionată Rusu Ion Petru a fost recunoscut vinovat în baza art. 206 alin. (2) lit. e) Cod "
        "penal, fiindu-i stabilită pedeapsa de 11 (unsprezece) ani închisoare, şi în baza art. 165 alin. (1) Cod "
        f"penal, fiindu-i stabilită pedeapsa de 7 (şapte) ani închisoare. {total}"
    )
    found = read(_MOLDOVAN.format(told=told), Country.MDA)
    assert found["charge_outcome", "defendants[1]/charges[1]"] == {"convicted_as_charged"}
    assert found["charge_outcome", "defendants[1]/charges[2]"] == {"convicted_as_charged"}
    assert found["sentence_months", "defendants[1]/charges[1]/sentences[1]"] == {"132"}
    assert found["sentence_months", "defendants[1]/charges[2]/sentences[1]"] == {"84"}
    assert found["total_sentence_months", "defendants[1]"] == {"138"}


@pytest.mark.parametrize(
    "operative",
    [
        "PREINAČUJE SE presuda u odnosu na okrivljenog M. R., tako što sud radnje za koje je oglašen krivim pravno "
        "kvalifikuje kao krivično delo iz čl. 184. st. 1. Krivičnog zakonika, za koje ga OSUĐUJE na kaznu zatvora u "
        "trajanju od 2 (dve) godine.",
        "Preinačava se presuda tako što se radnje okrivljenog M. R. prekvalifikuju u krivično delo iz čl. 184. st. 1. "
        "Krivičnog zakonika i isti se osuđuje na kaznu zatvora u trajanju od 2 (dve) godine.",
    ],
)
def test_an_appeal_that_gives_the_offence_another_name_lowers_no_sentence_of_it(operative: str) -> None:
    told = (
        "Presudom Višeg suda u Pirotu okrivljeni M. R. oglašen je krivim zbog krivičnog dela iz čl. 388. st. 1. i "
        "osuđen na kaznu zatvora u trajanju od 3 (tri) godine."
    )
    found = read(_SERBIAN.format(operative=operative, told=told), Country.SRB)
    assert found["charge_outcome", "defendants[2]/charges[1]"] == {"convicted_as_charged"}
    assert found["charge_requalified_to", "defendants[2]/charges[1]"] == {"prostitution_mediation"}
    assert ("charge_requalified_to", "defendants[1]/charges[1]") not in found
    assert not [
        value for (question, _), value in found.items() if question == "effect_outcome" and "sentence_lowered" in value
    ]


_ALBANIAN = """Kolegji Penal i Gjykatës së Apelit Shkodër

I AKUZUAR: Për veprën penale "Trafikimi i personave" në bashkëpunim, parashikuar nga nenet 110/a dhe 25 të Kodit Penal.
AKUZUAR: për veprën penale "Trafikimi i të miturve", parashikuar nga neni 128/b paragrafi i tretë i Kodit Penal.

Deklarimin fajtor të të pandehurit Fran K. për veprën penale të parashikuar nga neni 128/b paragrafi i tretë dhe dënimin
e tij me 15 vjet burgim.

V E N D O S I:
1. Ndryshimin e vendimit nr. 96, datë 07.02.2018 të Gjykatës së Rrethit Gjyqësor Lezhë.
2. I pandehuri Fran K. dënohet me 12 (dymbëdhjetë) vjet e 6 muaj burgim.
3. Deklarimin fajtore të të pandehurës Kristina G. për veprën penale "Trafikimi i të miturve" dhe, në bazë të neneve
128/b, 25 e 53 të Kodit Penal, dënimin e saj me 5 (pesë) vjet burgim.
"""


def test_a_sentence_on_appeal_is_that_of_its_offence_among_those_of_the_accusation() -> None:
    reading = read_guided([_ALBANIAN], Country.ALB, questions(), measured={})
    found = [each for each in reading.withheld if each.question in ("charge_article", "sentence_months")]
    articles = {each.row: each.value for each in found if each.question == "charge_article"}
    sentenced = [(articles[each.row.rpartition("/")[0]], each.value) for each in found if each.row not in articles]
    assert sentenced == [("alb_128b", "150")]
