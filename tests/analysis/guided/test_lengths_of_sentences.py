"""Sentences and verdicts in more turns: lengths, what a retrial and an Albanian appeal tell of the first verdict."""

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_FIRST = {
    "SRB": """VIŠI SUD U PIROTU
K. br. 61/19

U IME NARODA

Viši sud u Pirotu, u krivičnom predmetu okrivljenog M.M., zbog krivičnog dela trgovina ljudima iz čl. 388 st. 1 KZ, po
optužnici VJT u Pirotu KTO.br.5/19 od 11.05.2019. godine, doneo je dana 10.02.2021. godine

PRESUDU

Okrivljeni M.M., rođen 04.05.1980. godine u Pirotu, državljanin Republike Srbije, neosuđivan,

KRIV JE

što je u martu 2018. godine u Pirotu vrbovao oštećenu A.A.,

čime je izvršio krivično delo trgovina ljudima iz čl. 388 st. 1 KZ,

{decided}

Obrazloženje

Dokazano je.
""",
    "MKD": """ОСНОВЕН СУД ШТИП
К.бр. 96/18

ВО ИМЕТО НА ГРАЃАНИТЕ НА РЕПУБЛИКА МАКЕДОНИЈА

Основниот суд Штип, во кривичниот предмет против обвинетиот М.М., поради кривично дело трговија со луѓе од чл. 418-а
ст. 1 од КЗ, по обвинителен акт на ОЈО Штип КО.бр.5/17 од 11.05.2017 година, на ден 10.02.2018 година донесе

ПРЕСУДА

Обвинетиот М.М., роден на 04.05.1980 година во Штип, државјанин на РМ, неосудуван,

ВИНОВЕН Е

затоа што во март 2016 година во Штип ја врбувал оштетената А.А.,

со што сторил кривично дело трговија со луѓе од чл. 418-а ст. 1 од Кривичниот законик,

{decided}

Образложение

Докажано е.
""",
    "ALB": """GJYKATA E RRETHIT GJYQËSOR KORÇË
Nr. 214 i Regjistrit Themeltar

NË EMËR TË REPUBLIKËS

Gjykata, sot më datë 10.02.2018, mori në shqyrtim çështjen penale:

I PANDEHUR: Artan Hoti, i biri i Agimit, i datëlindjes 04.05.1980, shtetas shqiptar, i pagjykuar.

AKUZUAR: për veprën penale "Trafikimi i personave të rritur", parashikuar nga neni 110/a i Kodit Penal.

VËREN:

U provua.

VENDOSI:

Deklarimin fajtor të të pandehurit Artan Hoti për veprën penale të parashikuar nga neni 110/a i Kodit Penal{decided}
""",
    "MDA": """Dosarul nr. 1-214/2018
SENTINȚĂ
În numele Legii

10 februarie 2018        mun. Comrat

Judecătoria Comrat a examinat în ședință publică cauza penală de învinuire a lui:

Botnari Ion Vasile, născut la 04.05.1980, cetățean al Republicii Moldova, fără antecedente penale,

de săvârșirea infracțiunii prevăzute de art. 165 alin. (1) lit. a) Cod penal,

A CONSTATAT:

S-a dovedit.

HOTĂRĂȘTE:

{decided}
""",
}
_ROW = "defendants[1]/charges[1]"


def _read(country: str, text: str) -> set[tuple[str, str, str]]:
    reading = read_guided([text], Country(country), questions())
    return {(each.question, each.row, each.value) for each in reading.proposals}


@pytest.mark.parametrize(
    ("country", "decided", "months"),
    [
        ("SRB", "pa ga OSUĐUJE na 5 (pet) godina zatvora.", "60"),
        ("SRB", "pa ga OSUĐUJE na zatvor u trajanju od 5 godina.", "60"),
        ("SRB", "za koje delo mu sud izriče kaznu zatvora u trajanju od 4 god. 6 mj.", "54"),
        ("SRB", "pa ga sud OSUĐUJE na kaznu zatvora od 3 (slovima: tri) godine.", "36"),
        ("MKD", "па судот го ОСУДУВА на затвор од 4 години и 6 месеци.", "54"),
        ("ALB", " dhe ta dënojë me 8 (tetë) vjet burg.", "96"),
        ("ALB", " dhe dënimin me burgim për 8 (tetë) vjet.", "96"),
        ("ALB", ".\nDënimin e tij me burgim prej 8 (tetë) vjetësh.", "96"),
        (
            "MDA",
            "A condamna pe Botnari Ion Vasile în baza art. 165 alin. (1) lit. a) Cod penal la 7 ani închisoare.",
            "84",
        ),
        (
            "MDA",
            "Botnari Ion Vasile se recunoaște vinovat de săvârșirea infracțiunii prevăzute de art. 165 alin. (1) "
            "Cod penal, stabilindu-i o pedeapsă cu închisoarea de 5 ani.",
            "60",
        ),
    ],
)
def test_the_length_of_a_sentence_is_read_in_each_turn(country: str, decided: str, months: str) -> None:
    found = _read(country, _FIRST[country].format(decided=decided))
    assert {value for question, _, value in found if question == "sentence_months"} == {months}
    assert ("charge_outcome", _ROW, "convicted_as_charged") in found


_APPEAL = """GJYKATA E APELIT KORÇË
Nr. 118 Akti

NË EMËR TË REPUBLIKËS

Gjykata e Apelit Korçë, sot më datë 03.03.2022, mori në shqyrtim çështjen penale që i përket:

TË PANDEHURVE:

1. Artan Hoti, i biri i Agimit, i datëlindjes 04.05.1980, lindur në Korçë, shtetas shqiptar, i pagjykuar.

2. Mira Leka, e bija e Petritit, e datëlindjes 07.08.1985, lindur në Fier, shtetase shqiptare, e pagjykuar.

TË AKUZUAR: për veprën penale "Trafikimi i personave të rritur", parashikuar nga neni 110/a i Kodit Penal.

Gjykata e Shkallës së Parë Korçë, me vendimin nr. 61, datë 10.02.2021, ka vendosur:

"1. Deklarimin fajtor të të pandehurit Artan Hoti për veprën penale të parashikuar nga neni 110/a i Kodit Penal dhe
dënimin e tij me 9 (nëntë) vjet burgim.

2. Deklarimin e pafajshme të së pandehurës Mira Leka për të njëjtën vepër penale."

VËREN:

Ankimi është i pabazuar.

VENDOSI:

{decided}
"""


def test_an_albanian_appeal_quotes_the_verdict_of_the_first_court() -> None:
    found = _read("ALB", _APPEAL.format(decided="Lënien në fuqi të vendimit nr. 61, datë 10.02.2021."))
    assert {
        ("first_instance_outcome", "", "convicted_of_trafficking"),
        ("charge_outcome", _ROW, "convicted_as_charged"),
        ("sentence_months", f"{_ROW}/sentences[1]", "108"),
        ("sentence_instance", f"{_ROW}/sentences[1]", "first_instance"),
        ("charge_outcome", "defendants[2]/charges[1]", "acquitted"),
    } <= found


def test_what_the_appeal_changes_stands_beside_what_it_quotes() -> None:
    decided = (
        "Ndryshimin e vendimit nr. 61 për masën e dënimit, duke e dënuar të pandehurin Artan Hoti me 7 vjet burgim."
    )
    found = _read("ALB", _APPEAL.format(decided=decided))
    months = {(row[-2], value) for question, row, value in found if question == "sentence_months"}
    assert months == {("1", "108"), ("2", "84")}


_RETRIAL = {
    "SRB": (
        "Viši sud u Pirotu, u krivičnom",
        "Viši sud u Pirotu, u ponovljenom krivičnom postupku, u krivičnom",
        "Dokazano je.",
        "Presudom ovog suda K. 3/15 od 05.04.2016. godine okrivljeni {verdict} Ta presuda je ukinuta.",
    ),
    "MKD": (
        "по обвинителен акт на",
        "во повторна постапка, по обвинителен акт на",
        "Докажано е.",
        "Со пресуда на овој суд К.бр. 3/15 од 05.04.2016 година обвинетиот {verdict} Таа пресуда е укината.",
    ),
}


@pytest.mark.parametrize(
    ("country", "verdict", "decided", "outcome"),
    [
        ("SRB", "je oglašen krivim.", "pa ga OSUĐUJE na kaznu zatvora od 2 godine.", "convicted_as_charged"),
        ("SRB", "je oslobođen od optužbe.", "pa ga OSUĐUJE na kaznu zatvora od 2 godine.", "acquitted"),
        ("SRB", "je žalio.", "pa ga OSUĐUJE na kaznu zatvora od 2 godine.", "convicted_as_charged"),
        ("MKD", "е огласен за виновен.", "па го ОСУДУВА на казна затвор од 2 години.", "convicted_as_charged"),
        ("MKD", "беше ослободен од обвинение.", "па го ОСУДУВА на казна затвор од 2 години.", "acquitted"),
    ],
)
def test_the_outcome_of_a_retried_charge_is_that_of_the_first_decision_where_it_is_told(
    country: str, verdict: str, decided: str, outcome: str
) -> None:
    early, retried, late, told = _RETRIAL[country]
    text = _FIRST[country].format(decided=decided).replace(early, retried).replace(late, told.format(verdict=verdict))
    found = _read(country, text)
    assert {value for question, _, value in found if question == "charge_outcome"} == {outcome}
    assert ("sentence_instance", f"{_ROW}/sentences[1]", "retrial") in found
    of_case = "acquitted" if outcome == "acquitted" else "convicted_of_trafficking"
    assert {value for question, _, value in found if question == "first_instance_outcome"} == {of_case}


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ("okrivljeni su zbog krivičnog dela iz čl. 388 st. 1 KZ osuđeni na kazne zatvora.", "convicted_as_charged"),
        ("okrivljeni su oslobođeni od optužbe.", "acquitted"),
        ("sud je okrivljene D.V. i M.R. oglasio krivim.", "convicted_as_charged"),
        (
            "okrivljenima D.V. i M.R. je zbog tog dela izrečena kazna zatvora u trajanju od po 2 godine.",
            "convicted_as_charged",
        ),
    ],
)
def test_a_verdict_in_the_plural_is_that_of_all(told: str, outcome: str) -> None:
    text = f"""APELACIONI SUD U NIŠU
Kž1 214/19

U IME NARODA

Apelacioni sud u Nišu, u krivičnom predmetu okrivljenih D.V. i M.R., zbog krivičnog dela trgovina ljudima iz čl. 388
st. 1 Krivičnog zakonika, odlučujući o žalbama izjavljenim protiv presude Višeg suda u Pirotu K. 31/17 od
9. novembra 2018. godine, doneo je dana 17. aprila 2019. godine

PRESUDU

Odbijaju se žalbe kao neosnovane, a presuda se potvrđuje.

Obrazloženje

Presudom Višeg suda u Pirotu K. 31/17 od 9. novembra 2018. godine {told}
"""
    found = _read("SRB", text)
    for number in (1, 2):
        assert ("charge_outcome", f"defendants[{number}]/charges[1]", outcome) in found
