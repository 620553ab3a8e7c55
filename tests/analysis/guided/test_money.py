"""What judgments say of money: fines, what is confiscated from whom, what victims claim and are awarded."""

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_FRAMES = {
    "SRB": """ВИШИ СУД У ШАПЦУ
К. бр. 31/19

У ИМЕ НАРОДА

Виши суд у Шапцу, у кривичном предмету окривљених М.М. и Н.Н., због кривичног дела трговина људима из чл. 388 ст. 1
КЗ, по оптужници ВЈТ у Шапцу Кто.бр.5/19 од 11.05.2019. године, донео је дана 10.02.2021. године

ПРЕСУДУ

Окривљени М.М., рођен 04.05.1980. године у Шапцу, држављанин Републике Србије, неосуђиван,
Окривљени Н.Н., рођен 04.05.1984. године у Шапцу, држављанин Републике Србије, осуђиван,

КРИВИ СУ

што су у периоду од марта 2018. године до јуна 2018. године, у Шапцу, врбовали и искоришћавали оштећене А.А. и Б.Б.,

чиме су извршили кривично дело трговина људима из чл. 388 ст. 1 КЗ.

Па их суд

ОСУЂУЈЕ

окривљеног М.М. на казну затвора у трајању од 6 (шест) година,
окривљеног Н.Н. на казну затвора у трајању од 5 (пет) година.

{operative}

Образложење

{reasons}
""",
    "MKD": """ОСНОВЕН СУД ОХРИД
К.бр.21/22

ВО ИМЕ НА ГРАЃАНИТЕ НА РЕПУБЛИКА СЕВЕРНА МАКЕДОНИЈА

Основниот суд во Охрид, постапувајќи по обвинителниот акт на ОЈО ГОКК КО.бр.8/22 од 10.03.2022 година, против
обвинетиот Х.М. и обвинетата Е.М., за кривично дело трговија со луѓе по чл. 418-а ст. 1 од КЗ, на ден
12.12.2022 година ја донесе и објави

ПРЕСУДА

Обвинетиот Х.М., роден на 01.01.1975 година во Охрид, државјанин на РСМ, неосудуван
Обвинетата Е.М., родена на 01.01.1978 година во Охрид, државјанка на РСМ, неосудувана

ВИНОВНИ СЕ

затоа што во периодот од мај 2021 година до ноември 2021 година ги принудувале оштетените А.А. и Б.Б.

со што сториле кривично дело трговија со луѓе по чл. 418-а ст. 1 од КЗ

па ГИ ОСУДУВА

Обвинетиот Х.М. на казна затвор во траење од 8 (осум) години.
Обвинетата Е.М. на казна затвор во траење од 6 (шест) години.

{operative}

О б р а з л о ж е н и е

{reasons}
""",
    "MDA": """Dosarul nr. 1-12/2021

SENTINȚĂ
În numele Legii

11 februarie 2022                mun. Chișinău

Judecătoria Chișinău, sediul Ciocana, a examinat cauza penală privind învinuirea lui

C.D., născut la 10.10.1980, cetățean al Republicii Moldova, anterior nejudecat, și

E.F., născută la 11.11.1985, cetățeană a Republicii Moldova, anterior nejudecată,

învinuiți de comiterea infracțiunii prevăzute de art. 165 alin. (2) lit. d) Cod penal.

Prin rechizitoriul din 11.03.2021

A CONSTATAT:

În perioada martie 2020 - august 2020 inculpații au recrutat-o pe partea vătămată A.A. și pe partea vătămată B.B.

{reasons}

HOTĂRĂȘTE:

C.D. se recunoaște vinovat de comiterea infracțiunii prevăzute de art. 165 alin. (2) lit. d) Cod penal și i se
stabilește pedeapsa de 9 (nouă) ani închisoare.

E.F. se recunoaște vinovată de comiterea infracțiunii prevăzute de art. 165 alin. (2) lit. d) Cod penal și i se
stabilește pedeapsa de 8 (opt) ani închisoare.

{operative}
""",
    "ALB": """GJYKATA E RRETHIT GJYQËSOR FIER

Nr. 210 Akti
Nr. 99 Vendimi
Datë 10.05.2019

VENDIM
NË EMËR TË REPUBLIKËS

Gjykata e Rrethit Gjyqësor Fier, sot më datë 10.05.2019, mori në shqyrtim çështjen penale kundër

TË PANDEHURVE: 1. C. D., i biri i B., i lindur më 01.01.1980, shtetas shqiptar, i padënuar, në arrest në burg. 2. E.
F., e bija e B., e lindur më 01.02.1986, shtetase shqiptare, e padënuar.

TË AKUZUAR: për veprën penale "Trafikimi i personave", parashikuar nga neni 110/a i Kodit Penal.

Kërkesa për gjykim është depozituar në datë 03.12.2018.

VËREN

Gjatë periudhës janar 2018 - mars 2018 të pandehurit shfrytëzuan viktimat A. A. dhe B. B.

{reasons}

VENDOSI

1. Deklarimin fajtor të të pandehurit C. D. për veprën penale "Trafikimi i personave", parashikuar nga neni 110/a i
Kodit Penal, dhe dënimin e tij me 10 (dhjetë) vjet burgim.

2. Deklarimin fajtor të të pandehurës E. F. për veprën penale "Trafikimi i personave", parashikuar nga neni 110/a i
Kodit Penal, dhe dënimin e saj me 8 (tetë) vjet burgim.

{operative}
""",
}
_CASES = [
    (
        "SRB",
        "o",
        "Окривљени М.М. на новчану казну од 90.000 динара, која ће се, ако је не плати, заменити затвором, "
        "за сваких 1.000 динара новчане казне један дан.",
        "fine_amount",
        "defendants[1]/charges[1]/sentences[2]",
        "90000",
    ),
    (
        "MKD",
        "o",
        "Обвинетиот Х.М. и на парична казна од 100 дневни глоби во износ од по 10 евра, што изнесува 61.500 денари.",
        "fine_amount",
        "defendants[1]/charges[1]/sentences[2]",
        "61500",
    ),
    ("SRB", "o", "Од М.М. се одузима 1.200 евра, имовинска корист.", "confiscation_amount", "defendants[1]", "1200"),
    (
        "SRB",
        "o",
        "Одузима се имовинска корист, и то од окривљеног М.М. 2.000 евра, а од окривљеног Н.Н. 1.000 евра.",
        "confiscation_amount",
        "defendants[2]",
        "1000",
    ),
    (
        "SRB",
        "o",
        "Од окривљеног М.М. се одузима новчани износ од 3.000 евра као имовинска корист.",
        "confiscation_amount",
        "defendants[1]",
        "3000",
    ),
    (
        "MKD",
        "o",
        "Имотната корист во вкупен износ од 250.000 денари се одзема од обвинетите, и тоа од обвинетиот Х.М. "
        "150.000 денари и од обвинетата Е.М. 100.000 денари.",
        "confiscation_amount",
        "defendants[1]",
        "150000",
    ),
    (
        "MKD",
        "o",
        "Имотната корист во вкупен износ од 250.000 денари се одзема од обвинетите, и тоа од обвинетиот Х.М. "
        "150.000 денари и од обвинетата Е.М. 100.000 денари.",
        "confiscation",
        "defendants[1]",
        "proceeds",
    ),
    (
        "MDA",
        "o",
        "Telefonul mobil de model Samsung, ridicat de la C.D., se confiscă.",
        "confiscation",
        "defendants[1]",
        "objects",
    ),
    (
        "MDA",
        "o",
        "Suma de 25 000 lei, ridicată de la C.D. la percheziție, se confiscă în folosul statului.",
        "confiscation_amount",
        "defendants[1]",
        "25000",
    ),
    (
        "ALB",
        "o",
        "3. Konfiskimin në favor të shtetit të shumës 420.000 lekë, të të pandehurit C. D.",
        "confiscation",
        "defendants[1]",
        "proceeds",
    ),
    (
        "SRB",
        "o",
        "Обавезује се окривљени М.М. да оштећеној А.А. исплати укупан износ од 300.000 динара, и то за страх "
        "200.000 динара и за бол 100.000 динара, док се за вишак преко досуђеног до траженог износа од "
        "900.000 динара упућује на парницу.",
        "compensation_amount",
        "victims[1]",
        "300000",
    ),
    (
        "SRB",
        "o",
        "Обавезује се окривљени М.М. да оштећеној А.А. исплати 300.000 динара, док се за вишак преко "
        "досуђеног до траженог износа од 900.000,00 динара упућује на парницу.",
        "compensation_decision",
        "victims[1]",
        "awarded_in_part",
    ),
    (
        "MKD",
        "o",
        "Се задолжува обвинетиот Х.М. да ѝ исплати на А.А. 150.000 денари и на Б.Б. 120.000 денари.",
        "compensation_amount",
        "victims[2]",
        "120000",
    ),
    (
        "MKD",
        "o",
        "Се задолжува обвинетиот Х.М. на оштетената А.А. да ѝ исплати 3.000 евра во денарска противвредност "
        "од 184.500 денари.",
        "compensation_amount",
        "victims[1]",
        "3000",
    ),
    (
        "MKD",
        "o",
        "Се задолжува обвинетиот Х.М. на оштетената А.А. да ѝ исплати 150.000 денари, додека од него се "
        "одзема имотна корист од 60.000 денари.",
        "compensation_amount",
        "victims[1]",
        "150000",
    ),
    (
        "MDA",
        "o",
        "A încasa în folosul părții vătămate A.A. 30 000 lei, în rest acțiunea civilă se respinge.",
        "compensation_decision",
        "victims[1]",
        "awarded_in_part",
    ),
    (
        "SRB",
        "r",
        "Оштећена А.А. је изјавила да не потражује накнаду штете.",
        "compensation_claimed",
        "victims[1]",
        "no",
    ),
    ("SRB", "r", "Оштећени су навели да имовинскоправни захтев истичу.", "compensation_claimed", "victims[2]", "yes"),
    (
        "SRB",
        "r",
        "Оштећена А.А. потражује на име накнаде штете 5.000 евра.",
        "compensation_claimed_amount",
        "victims[1]",
        "5000",
    ),
    (
        "MKD",
        "r",
        "Полномошникот на оштетените побара да им се досуди по 200.000 денари нематеријална штета.",
        "compensation_claimed_amount",
        "victims[2]",
        "200000",
    ),
    (
        "MKD",
        "r",
        "Оштетената А.А. изјави дека не бара ништо од обвинетите.",
        "compensation_claimed",
        "victims[1]",
        "no",
    ),
    (
        "MDA",
        "r",
        "Partea vătămată A.A. a fost recunoscută în calitate de parte civilă și a cerut 50 000 lei.",
        "compensation_claimed_amount",
        "victims[1]",
        "50000",
    ),
    ("MDA", "r", "Părțile vătămate nu s-au constituit părți civile.", "compensation_claimed", "victims[1]", "no"),
    ("ALB", "r", "Asnjëra nga viktimat nuk ngriti padi.", "compensation_claimed", "victims[2]", "no"),
    ("ALB", "o", "3. Mospranimin e padisë civile.", "compensation_decision", "victims[1]", "rejected"),
    (
        "SRB",
        "o",
        "Оштећена А.А. се са траженим износом од 300.000 динара упућује на парницу.",
        "compensation_claimed_amount",
        "victims[1]",
        "300000",
    ),
    (
        "SRB",
        "o",
        "Оштећени Б.Б. се за тражених 700.000 динара упућује на парницу.",
        "compensation_claimed",
        "victims[2]",
        "yes",
    ),
    (
        "MKD",
        "o",
        "Оштетената А.А. за побаруваните 450.000 денари се упатува на граѓански спор.",
        "compensation_claimed_amount",
        "victims[1]",
        "450000",
    ),
    (
        "MKD",
        "o",
        "Оштетениот Б.Б. со побараниот износ од 500.000 денари се упатува на граѓански спор.",
        "compensation_claimed",
        "victims[2]",
        "yes",
    ),
    ("ALB", "r", "Viktima A.A. kërkoi shpërblimin e dëmit.", "compensation_claimed", "victims[1]", "yes"),
    ("ALB", "r", "Viktimat kërkuan shpërblim dëmi, pa e caktuar.", "compensation_claimed", "victims[2]", "yes"),
]
_SILENT = [
    ("SRB", "r", "Суд је утврдио да су наводи тачни, осим у погледу употребе силе.", "means_court"),
    ("MKD", "o", "СЕ ПРИФАЌА предлог-спогодбата.", "acts_court"),
    ("SRB", "r", "Суд се позвао на чл. 37 Конвенције Савета Европе о спречавању насиља над женама.", "legal_sources"),
    ("ALB", "r", "Gjykata zbaton Konventën e Këshillit të Evropës kundër dhunës ndaj grave.", "legal_sources"),
    ("MDA", "r", "Fiind audiat în ședința de judecată, inculpatul C.D. a recunoscut vina.", "victim_participation"),
    ("MDA", "r", "Martorul S.S., audiat în ședința de judecată, a declarat că a văzut.", "victim_participation"),
    ("MDA", "o", "De la C.D. se confiscă 3 200 euro și 15 000 lei.", "confiscation_amount"),
    (
        "MDA",
        "o",
        "Acțiunea civilă a părții vătămate A.A. se admite, iar inculpatul a achitat integral cheltuielile.",
        "compensation_decision",
    ),
]


def _found(country: str, part: str, words: str) -> set[tuple[str, str, str]]:
    """Return what rules find in a judgment that has some words in its operative part or its reasons."""
    parts = {"operative": "", "reasons": ""} | {{"o": "operative", "r": "reasons"}[part]: words}
    reading = read_guided([_FRAMES[country].format(**parts)], Country(country), questions(), measured={})
    return {(answer.question, answer.row, answer.value) for answer in reading.withheld}


@pytest.mark.parametrize(("country", "part", "words", "question", "row", "value"), _CASES)
def test_money_is_found_for_whom_it_is_said(
    country: str, part: str, words: str, question: str, row: str, value: str
) -> None:
    of_row = {(name, each) for name, path, each in _found(country, part, words) if path == row}
    assert [each for name, each in of_row if name == question] == [value]


@pytest.mark.parametrize(("country", "part", "words", "question"), _SILENT)
def test_what_is_said_of_others_or_in_part_is_no_answer(country: str, part: str, words: str, question: str) -> None:
    assert not [found for found in _found(country, part, words) if found[0] == question]
