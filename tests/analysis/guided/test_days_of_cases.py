"""Days that judgments name in one of many turns: of the decision, the indictment, the offence, the first decision."""

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_SERBIA = """VIŠI SUD U PIROTU
K. br. 61/19

U IME NARODA

Viši sud u Pirotu, u krivičnom predmetu okrivljenog M.M., zbog krivičnog dela trgovina ljudima iz čl. 388 st. 1 KZ,
{accused}, {decided}

PRESUDU

Okrivljeni M.M., rođen 04.05.1980. godine u Pirotu, državljanin Republike Srbije, neosuđivan,

KRIV JE

što je:

{deed}

čime je izvršio krivično delo trgovina ljudima iz čl. 388 st. 1 KZ, pa ga sud

OSUĐUJE

na kaznu zatvora u trajanju od 2 (dve) godine.

Obrazloženje

{reasons}
"""
_MACEDONIA = """ОСНОВЕН СУД ШТИП
К.бр. 96/18

ВО ИМЕТО НА ГРАЃАНИТЕ НА РЕПУБЛИКА МАКЕДОНИЈА

Основниот суд Штип, во кривичниот предмет против обвинетиот М.М., поради кривично дело трговија со луѓе од чл. 418-а
ст. 1 од КЗ, {accused}, {decided}

ПРЕСУДА

Обвинетиот М.М., роден на 04.05.1980 година во Штип, државјанин на РМ, неосудуван,

ВИНОВЕН Е

затоа што:

{deed}

со што сторил кривично дело трговија со луѓе од чл. 418-а ст. 1 од Кривичниот законик, па го

ОСУДУВА

на казна затвор во траење од 4 (четири) години.

Образложение

{reasons}
"""
_ALBANIA = """GJYKATA E RRETHIT GJYQËSOR KORÇË
Nr. 214 i Regjistrit Themeltar
{head}

NË EMËR TË REPUBLIKËS

{introduction}

I PANDEHUR: M. M., i biri i Agimit, i datëlindjes 04.05.1980, shtetas shqiptar, i pagjykuar.

AKUZUAR: për veprën penale "Trafikimi i personave të rritur", parashikuar nga neni 110/a i Kodit Penal.

VËREN:

{reasons}

{deed}

VENDOSI:

Deklarimin fajtor të të pandehurit M. M. për veprën penale të trafikimit të personave të rritur, parashikuar nga neni
110/a i Kodit Penal dhe dënimin e tij me 8 (tetë) vjet burgim.
"""
_MOLDOVA = """Dosarul nr. 1-214/2018
SENTINȚĂ
În numele Legii

{head}

Judecătoria Comrat a examinat în ședință publică cauza penală de învinuire a lui:

M.M., născut la 04.05.1980, cetățean al Republicii Moldova, fără antecedente penale,

de săvârșirea infracțiunii prevăzute de art. 165 alin. (1) Cod penal,

A CONSTATAT:

{reasons}

{deed}

HOTĂRĂȘTE:

M.M. se recunoaște vinovat de săvârșirea infracțiunii prevăzute de art. 165 alin. (1) Cod penal și i se stabilește
pedeapsa de 7 (șapte) ani închisoare.
"""
_FRAMES = {"SRB": _SERBIA, "MKD": _MACEDONIA, "ALB": _ALBANIA, "MDA": _MOLDOVA}
_USUAL = {
    "SRB": {
        "accused": "po optužnici VJT u Pirotu KTO.br.5/19 od 11.05.2019. godine",
        "decided": "doneo je dana 10.02.2021. godine",
        "deed": "u Pirotu vrbovao oštećenu A.A.,",
        "reasons": "Dokazano je.",
    },
    "MKD": {
        "accused": "по обвинителен акт на ОЈО Штип КО.бр.5/17 од 11.05.2017 година",
        "decided": "на ден 10.02.2018 година донесе",
        "deed": "во Штип ја врбувал оштетената А.А.,",
        "reasons": "Докажано е.",
    },
    "ALB": {
        "head": "",
        "introduction": "Gjykata, sot më datë 10.02.2018, mori në shqyrtim çështjen penale:",
        "reasons": "Kërkesa për gjykim u depozitua më datë 11.05.2017.",
        "deed": "I pandehuri rekrutoi të dëmtuarën A. A.",
    },
    "MDA": {
        "head": "10 februarie 2018        mun. Comrat",
        "reasons": "Cauza a fost trimisă cu rechizitoriul din 11.05.2017.",
        "deed": "M.M. a recrutat-o pe A.A.",
    },
}


def _said(text: str, country: str, question: str) -> list[str]:
    reading = read_guided([text], Country(country), questions())
    return [each.value for each in reading.proposals if each.question == question]


def _values(country: str, question: str, **parts: str) -> list[str]:
    return _said(_FRAMES[country].format(**{**_USUAL[country], **parts}), country, question)


@pytest.mark.parametrize(
    ("country", "parts"),
    [
        ("SRB", {"decided": "izriče dana 10.02.2018. godine"}),
        ("SRB", {"decided": "donosi dana 10.02.2018.g."}),
        ("ALB", {"introduction": "Gjykata, në datën 10.02.2018, shqyrtoi në seancë publike çështjen penale:"}),
        ("ALB", {"introduction": "Gjykata, në datë 10/02/2018 gjykoi çështjen penale:"}),
        ("ALB", {"introduction": "Në Korçë, më 10 shkurt 2018, gjykata mori në shqyrtim:"}),
        ("ALB", {"introduction": "Gjykata mori në shqyrtim:", "head": "Vendimi nr. 45 datë 10.02.2018"}),
        ("ALB", {"introduction": "Gjykata mori në shqyrtim:", "head": "Korçë, 10.02.2018"}),
        ("MDA", {"head": "Comrat, la 10 februarie 2018"}),
    ],
)
def test_the_day_of_the_decision_is_read_in_each_turn(country: str, parts: dict[str, str]) -> None:
    assert _values(country, "decision_date", **parts) == ["2018-02-10"]


@pytest.mark.parametrize(
    ("country", "parts"),
    [
        ("SRB", {"accused": "po optužbi VJT u Pirotu KTO 5/17 od 11.05.2017. godine"}),
        ("SRB", {"accused": "po optužnici VJT u Pirotu KTO.br.5/17 dana 11.05.2017. godine"}),
        ("SRB", {"accused": "", "reasons": "VJT u Pirotu podiglo je dana 11.05.2017. godine optužnicu KTO 5/17."}),
        ("SRB", {"accused": "", "reasons": "Dana 11.05.2017. godine VJT podnelo je ovom sudu optužnicu KTO.br.5/17."}),
        ("MKD", {"accused": "", "reasons": "На 11.05.2017 година ОЈО Штип до овој суд поднесе обвинителен акт."}),
        ("MKD", {"accused": "", "reasons": "ОЈО Штип на 11.05.2017 година поднесе обвинение против обвинетиот."}),
        ("ALB", {"reasons": "Prokurori, më 11.05.2017, i ka paraqitur gjykatës kërkesën për gjykimin e çështjes."}),
        ("ALB", {"reasons": "Me kërkesën për gjykim të datës 11.05.2017 prokurori kërkoi gjykimin e tij."}),
        ("ALB", {"reasons": "U provua.", "head": "Nr. 12 Regj., datë 11.05.2017"}),
        ("ALB", {"reasons": "U provua.", "head": "Data e depozitimit: 11.05.2017"}),
        ("MDA", {"reasons": "La 11.05.2017 procurorul a expediat în judecată rechizitoriul pe cauza penală."}),
    ],
)
def test_the_day_of_the_indictment_is_read_in_each_turn(country: str, parts: dict[str, str]) -> None:
    assert _values(country, "indictment_date", **parts) == ["2017-05-11"]


@pytest.mark.parametrize(
    ("country", "parts"),
    [
        ("SRB", {"accused": "po optužnici VJT u Pirotu KTO.br.5/19", "decided": "doneo je dana 10.02.2021. godine"}),
        ("SRB", {"accused": "po optužnici KTO.br.5/19", "decided": "dana 10.02.2021. godine doneo je"}),
        ("MKD", {"accused": "по обвинение КО.бр.5/17", "decided": "донесе на ден 10.02.2018 година"}),
    ],
)
def test_the_day_of_a_decision_is_none_of_the_indictment_before_it(country: str, parts: dict[str, str]) -> None:
    assert _values(country, "indictment_date", **parts) == []


def test_the_day_of_an_indictment_is_none_of_the_decision_behind_it() -> None:
    assert _values("SRB", "decision_date", decided="doneo je") == []


@pytest.mark.parametrize(
    ("country", "deed", "start"),
    [
        ("SRB", "u martu 2016. godine u Pirotu vrbovao oštećenu A.A.,", "2016-03"),
        ("SRB", "sredinom marta 2016. godine u Pirotu vrbovao oštećenu A.A.,", "2016-03"),
        ("SRB", "tokom leta 2016. godine u Pirotu vrbovao oštećenu A.A.,", "2016"),
        ("SRB", "u drugoj polovini 2016. godine u Pirotu vrbovao oštećenu A.A.,", "2016"),
        ("SRB", "u periodu od prve polovine marta 2016. do juna 2016. godine vrbovao oštećenu A.A.,", "2016-03"),
        ("SRB", "u periodu od 12.03.2016. godine do 15.06. iste godine vrbovao oštećenu A.A.,", "2016-03-12"),
        ("SRB", "u stanju uračunljivosti, svestan svog dela, u martu 2016. godine vrbovao oštećenu A.A.,", "2016-03"),
        ("SRB", "počev od 12. marta 2016. godine, pa nadalje do 15. juna 2016. godine, vrbovao A.A.,", "2016-03-12"),
        ("MKD", "на неутврден ден во март 2016 година во Штип ја врбувал оштетената А.А.,", "2016-03"),
        ("ALB", "Në harkun kohor mars-qershor 2016 i pandehuri e shfrytëzoi të dëmtuarën A. A.", "2016-03"),
        ("MDA", "În perioada cuprinsă între luna martie și luna iunie 2016 M.M. a exploatat-o pe A.A.", "2016-03"),
        ("MKD", "во месец март 2016 година во Штип ја врбувал оштетената А.А.,", "2016-03"),
        ("MKD", "кон крајот на март 2016 година во Штип ја врбувал оштетената А.А.,", "2016-03"),
        ("MKD", "во текот на летото 2016 година во Штип ја врбувал оштетената А.А.,", "2016"),
        ("MKD", "во периодот помеѓу 12.03.2016 и 15.06.2016 година ја врбувал оштетената А.А.,", "2016-03-12"),
        ("ALB", "Në mars të vitit 2016 i pandehuri rekrutoi të dëmtuarën A. A.", "2016-03"),
        ("ALB", "Në verën e vitit 2016 i pandehuri rekrutoi të dëmtuarën A. A.", "2016"),
        ("ALB", "Nga fundi i muajit mars 2016 deri në qershor 2016 i pandehuri e shfrytëzoi A. A.", "2016-03"),
        ("ALB", "Gjatë muajve mars, prill dhe maj 2016 i pandehuri e shfrytëzoi të dëmtuarën A. A.", "2016-03"),
        ("MDA", "La 12 martie 2016 M.M. a recrutat-o pe A.A.", "2016-03-12"),
        ("MDA", "În vara anului 2016 M.M. a recrutat-o pe A.A.", "2016"),
        ("MDA", "În intervalul de timp 12.03.2016-15.06.2016 M.M. a exploatat-o pe A.A.", "2016-03-12"),
    ],
)
def test_the_start_of_an_offence_is_a_day_a_month_or_a_year(country: str, deed: str, start: str) -> None:
    assert _values(country, "offence_start_date", deed=deed) == [start]


@pytest.mark.parametrize(
    ("country", "deed", "end"),
    [
        ("SRB", "u martu 2016. godine u Pirotu vrbovao oštećenu A.A., a dana 15.06.2016. godine je prevezao,", []),
        ("SRB", "u periodu od 12.03.2016. godine do 15.06. iste godine vrbovao oštećenu A.A.,", ["2016-06-15"]),
        ("MKD", "во март 2016 година во Штип ја врбувал оштетената А.А.,", ["2016-03"]),
        ("MDA", "M.M., la 12 martie 2016, a recrutat-o pe A.A., născută la 03.04.1999.", []),
    ],
)
def test_an_offence_ends_with_its_month_where_no_later_day_is_told(country: str, deed: str, end: list[str]) -> None:
    assert _values(country, "offence_end_date", deed=deed) == end


_APPEAL = {
    "SRB": """APELACIONI SUD U NIŠU
Kž1 12/22

U IME NARODA

Apelacioni sud u Nišu, u krivičnom predmetu okrivljenog M.M., zbog krivičnog dela trgovina ljudima iz čl. 388 st. 1 KZ,
odlučujući o žalbi izjavljenoj protiv {told}, na sednici održanoj dana 03.03.2022. godine, doneo je

PRESUDU

ODBIJA SE kao neosnovana žalba branioca okrivljenog M.M.

Obrazloženje

{reasons}
""",
    "MKD": """АПЕЛАЦИОНЕН СУД ШТИП
КЖ.бр.14/22

ВО ИМЕТО НА ГРАЃАНИТЕ НА РЕПУБЛИКА СЕВЕРНА МАКЕДОНИЈА

Апелациониот суд Штип, во предметот против обвинетиот М.М., поради кривично дело трговија со луѓе од чл. 418-а ст. 1 од
КЗ, по жалбата изјавена против {told}, на седницата одржана на 03.03.2022 година, донесе

ПРЕСУДА

Жалбата на обвинетиот М.М. СЕ ОДБИВА како неоснована.

Образложение

{reasons}
""",
}


@pytest.mark.parametrize(
    ("country", "told", "reasons", "days"),
    [
        ("SRB", "presude Višeg suda u Pirotu K. 61/19 od 10.02.2021. godine", "Odlučeno je.", ["2021-02-10"]),
        (
            "SRB",
            "presude Višeg suda u Pirotu K. 61/19 od 10.02.2021. godine",
            "Branilac predlaže da se predmet vrati na ponovno suđenje.",
            ["2021-02-10"],
        ),
        (
            "SRB",
            "presude Višeg suda u Pirotu K. 61/19 od 10.02.2021. godine",
            "Presudom Višeg suda u Pirotu K. 7/15 od 05.04.2016. godine M.M. je oglašen krivim. Ta presuda je "
            "ukinuta i u ponovnom postupku doneta je pobijana presuda.",
            ["2016-04-05"],
        ),
        (
            "SRB",
            "presude Višeg suda u Pirotu K. 61/19 od 10.02.2021. godine",
            "U ponovnom postupku doneta je pobijana presuda.",
            [],
        ),
        (
            "MKD",
            "пресудата на Основниот суд Штип К.бр. 96/18 од 10.02.2021 година",
            "Бранителот предлага предметот да се врати на повторно судење.",
            ["2021-02-10"],
        ),
    ],
)
def test_the_first_decision_is_the_earliest_that_an_appeal_tells(
    country: str, told: str, reasons: str, days: list[str]
) -> None:
    assert _said(_APPEAL[country].format(told=told, reasons=reasons), country, "decision_date") == days


@pytest.mark.parametrize(
    ("country", "parts"),
    [
        (
            "SRB",
            {
                "accused": "u ponovljenom krivičnom postupku, po optužnici KTO.br.5/15 od 11.05.2015. godine",
                "reasons": "Presudom ovog suda K. 3/15 od 05.04.2016. godine M.M. je oglašen krivim, a ta presuda je "
                "ukinuta. M.M. je ranije osuđivan presudom Osnovnog suda u Pirotu K. 9/10 od 01.02.2011. godine.",
            },
        ),
        (
            "MKD",
            {
                "accused": "во повторна постапка, по обвинителен акт КО.бр.5/15 од 11.05.2015 година",
                "reasons": "Со пресуда на овој суд К.бр. 3/15 од 05.04.2016 година обвинетиот беше огласен за виновен.",
            },
        ),
    ],
)
def test_the_first_decision_is_told_in_a_retrial(country: str, parts: dict[str, str]) -> None:
    assert _values(country, "decision_date", **parts) == ["2016-04-05"]
