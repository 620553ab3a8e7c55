"""What a paper of the prosecution says was done is charged, though its words are those of findings."""

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_FRAMES = {
    Country.ALB: """GJYKATA E SHKALLËS SË PARË E JURIDIKSIONIT TË PËRGJITHSHËM BERAT
Nr. 45 Regj. Themeltar

NË EMËR TË REPUBLIKËS

I PANDEHUR: P.P., i lindur më 01.02.1980, shtetas shqiptar, i padënuar.

AKUZUAR: për veprën penale "Trafikimi i personave të rritur", parashikuar nga neni 110/a i Kodit Penal.

VËREN

{said}

VENDOSI

1. Deklarimin fajtor të të pandehurit P.P. për veprën penale të parashikuar nga neni 110/a i Kodit Penal.
""",
    Country.MDA: """Dosarul nr. 1-12/2021

SENTINȚĂ
În numele Legii

Judecătoria Cahul a examinat cauza penală de învinuire a lui

P.P., născut la 01.02.1980, cetățean al Republicii Moldova, fără antecedente penale, de comiterea infracțiunii
prevăzute de art. 165 alin. (1) Cod penal.

A CONSTATAT:

{said}

HOTĂRĂȘTE:

P.P. se recunoaște vinovat de comiterea infracțiunii prevăzute de art. 165 alin. (1) Cod penal.
""",
}


def _acts(country: Country, said: str) -> set[tuple[str, str]]:
    reading = read_guided([_FRAMES[country].format(said=said)], country, questions(), measured={})
    return {(each.question, each.value) for each in reading.withheld if each.question.startswith("acts_")}


@pytest.mark.parametrize(
    ("country", "said"),
    [
        (Country.ALB, "Sipas kërkesës për gjykim, i pandehuri ka rekrutuar viktimën A.B."),
        (Country.ALB, "Sipas aktakuzës i pandehuri rekrutoi viktimën A.B."),
        (Country.ALB, "Sipas organit të akuzës, viktima A.B. u rekrutua nga i pandehuri."),
        (Country.MDA, "Rechizitoriul a fost aprobat la 5 mai 2020. Conform acestuia, inculpatul a recrutat o fată."),
        (Country.MDA, "În actul de învinuire se arată că inculpatul a recrutat partea vătămată."),
        (Country.MDA, "Procurorul a susținut că inculpatul P.P. a recrutat partea vătămată."),
    ],
)
def test_what_the_prosecution_says_was_done_is_no_finding(country: Country, said: str) -> None:
    assert _acts(country, said) == {("acts_charged", "recruitment")}


@pytest.mark.parametrize(
    ("country", "said"),
    [
        (Country.ALB, "Rezultoi e provuar se i pandehuri ka rekrutuar viktimën A.B."),
        (Country.MDA, "Instanța reține că inculpatul a recrutat partea vătămată."),
    ],
)
def test_what_the_court_says_was_done_is_one(country: Country, said: str) -> None:
    assert ("acts_court", "recruitment") in _acts(country, said)
