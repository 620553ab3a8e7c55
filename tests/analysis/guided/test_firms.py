"""Firms among the defendants: rows of their own, fines and confiscation, and who is none."""

import pytest

from tests.support.guided_measures import questions
from tipcoder.analysis.guided.rows import match_rows
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_SERBIA = """ВИШИ СУД У ЗАЈЕЧАРУ
К. бр. 12/22

У ИМЕ НАРОДА

Виши суд у Зајечару, у кривичном предмету окривљеног Ж.Т. и окривљеног правног лица „Северни вински пут“ д.о.о.
Зајечар, због кривичног дела трговина људима из чл. 388 ст. 1 КЗ, по оптужници ВЈТ у Зајечару Кто.бр.5/21 од
11.05.2021. године, донео је дана 10.02.2022. године

ПРЕСУДУ

Окривљени Ж.Т., рођен 04.05.1980. године у Неготину, држављанин Републике Србије, неосуђиван,
{firm}
КРИВИ СУ

што су у периоду од марта 2020. године до јуна 2020. године, у Зајечару, врбовали оштећеног А.А. ради принудног рада,
чиме су извршили кривично дело трговина људима из чл. 388 ст. 1 КЗ.

Па их суд

ОСУЂУЈЕ

окривљеног Ж.Т. на казну затвора у трајању од 4 (четири) године,
окривљено правно лице „Северни вински пут“ д.о.о. на новчану казну у износу од 900.000,00 динара.

Од другоокривљеног правног лица одузима се имовинска корист у износу од 310.000,00 динара.

Образложење

Окривљени Ж.Т. је директор правног лица „Северни вински пут“ д.о.о.
"""
_FIRM = "Правно лице „Северни вински пут“ д.о.о. Зајечар, матични број ........, неосуђивано,\n"
_MACEDONIA = """ОСНОВЕН СУД ШТИП
К.бр.21/22

ВО ИМЕ НА ГРАЃАНИТЕ НА РЕПУБЛИКА СЕВЕРНА МАКЕДОНИЈА

Основниот суд во Штип, постапувајќи по обвинителниот акт на ОЈО Штип КО.бр.8/22 од 10.03.2022 година, против
обвинетиот Х.М. и обвинетото правно лице „Источен ткајач“ ДООЕЛ Штип, за кривично дело трговија со луѓе по чл. 418-а
ст. 1 од КЗ, на ден 12.12.2022 година ја донесе и објави

ПРЕСУДА

Обвинетиот Х.М., роден 02.02.1980 година во Штип, државјанин на РСМ, неосудуван, и
обвинетото правно лице „Источен ткајач“ ДООЕЛ Штип, со ЕМБС ......, неосудувано,

ВИНОВНИ СЕ

затоа што од 05 март 2021 година до 09 јуни 2021 година, во Штип, со измама го врбувале оштетениот А.К., со што
сториле кривично дело трговија со луѓе по чл. 418-а ст. 1 од КЗ.

Поради што судот ги

ОСУДУВА

обвинетиот Х.М. на казна затвор од 5 (пет) години,
второобвинетото правно лице на парична казна во износ од 700.000 денари.

Образложение

Доказите се прифатени.
"""
_MOLDOVA = """JUDECĂTORIA ORHEI
Dosarul nr. 1-77/2022

SENTINŢĂ
În numele Legii

12 octombrie 2022

cu participarea inculpatului, a examinat cauza penală în care sunt trimişi în judecată:

1) T. Gh., născut la 7 iulie 1974, cetăţean al Republicii Moldova, administrator, anterior nejudecat,

2) SRL „Câmpia de Sus”, IDNO ..............., cu sediul în or. Orhei,

ambii învinuiţi în săvârşirea infracţiunii prevăzute de art. 168 alin. (1) Cod penal.

a constatat:

În perioada 10.05.2021 – 27.02.2022, T. Gh. l-a silit pe A.U. la muncă.

HOTĂRĂŞTE:

Se recunoaşte vinovat T. Gh. de comiterea infracţiunii prevăzute la art. 168 alin. (1) Cod penal şi i se aplică
pedeapsa 3 (trei) ani închisoare.

Se recunoaşte vinovată SRL „Câmpia de Sus” de comiterea infracţiunii prevăzute la art. 168 alin. (1) Cod penal şi i se
aplică amendă în mărime de 90.000 lei.
"""
_ALBANIA = """GJYKATA E SHKALLËS SË PARË E JURIDIKSIONIT TË PËRGJITHSHËM KORÇË
Nr. 45 Regj. Themeltar

NË EMËR TË REPUBLIKËS

sot, më datë 12.5.2023, mori në shqyrtim çështjen penale ndaj:

TË PANDEHURVE:
Gent Malo, i biri i Petritit, i datëlindjes 3.4.1980, shtetas shqiptar, i pagjykuar.
Shoqëria "Guri i Bardhë" sh.p.k., NUIS ........, me administrator Gent Malo.

AKUZUAR: për veprën penale "Trafikimi i personave të rritur", parashikuar nga neni 110/a i Kodit Penal.

VËREN

Nga data 3 mars 2021 deri më 9 qershor 2021 i pandehuri rekrutoi viktimën A.B.

VENDOSI

1. Deklarimin fajtor të të pandehurit Gent Malo për veprën penale të parashikuar nga neni 110/a i Kodit Penal dhe
dënimin e tij me 9 (nëntë) vjet burgim.
2. Deklarimin fajtor të shoqërisë "Guri i Bardhë" sh.p.k. për veprën penale të parashikuar nga neni 110/a i Kodit Penal
dhe dënimin e saj me gjobë në shumën 3 000 000 lekë.
"""
_FINE = "defendants[2]/charges[1]/sentences[1]"
_JUDGMENTS = {
    "SRB": (_SERBIA.format(firm=_FIRM), "900000"),
    "MKD": (_MACEDONIA, "700000"),
    "MDA": (_MOLDOVA, "90000"),
    "ALB": (_ALBANIA, "3000000"),
}


def answers(country: str, text: str) -> set[tuple[str, str, str]]:
    reading = read_guided([text], Country(country), questions())
    return {(each.question, each.row, each.value) for each in reading.proposals}


@pytest.mark.parametrize("country", _JUDGMENTS)
def test_an_accused_firm_is_a_row_with_its_own_charge_and_fine(country: str) -> None:
    text, amount = _JUDGMENTS[country]
    found = answers(country, text)
    assert {
        ("defendant_kind", "defendants[1]", "natural"),
        ("defendant_kind", "defendants[2]", "legal"),
        ("sentence_type", "defendants[1]/charges[1]/sentences[1]", "imprisonment"),
        ("charge_outcome", "defendants[2]/charges[1]", "convicted_as_charged"),
        ("sentence_type", _FINE, "fine"),
        ("fine_amount", _FINE, amount),
    } <= found
    assert not [
        each for each in found if each[:2] in (("defendant_label", "defendants[2]"), ("defendant_sex", "defendants[2]"))
    ]


def test_the_order_of_the_personal_data_says_from_whom_something_is_confiscated() -> None:
    found = answers("SRB", _JUDGMENTS["SRB"][0])
    assert ("confiscation_amount", "defendants[2]", "310000") in found
    assert ("confiscation_amount", "defendants[1]", "310000") not in found


def test_a_firm_for_which_somebody_acts_is_no_defendant() -> None:
    text = _SERBIA.format(firm="").replace("и окривљеног правног лица", ", директора правног лица")
    text = text.replace("окривљено правно лице", "правно лице")
    assert not [each for each in answers("SRB", text) if each[0] == "defendant_kind" and each[2] == "legal"]


def test_a_firm_that_the_coding_has_is_not_proposed_as_another_row() -> None:
    reading = read_guided([_MACEDONIA], Country.MKD, questions())
    (matched,) = match_rows([reading], {"defendants[1]": "legal"})
    kinds = {(each.row, each.value) for each in matched.proposals if each.question == "defendant_kind"}
    assert kinds == {("defendants[1]", "legal"), ("defendants[2]", "natural")}


@pytest.mark.parametrize(
    ("country", "old", "new"),
    [
        (
            "SRB",
            "окривљено правно лице „Северни вински пут“ д.о.о. на новчану",
            "због друштвене опасности дела на новчану",
        ),
        ("MDA", "şi i se\naplică amendă", "şi pentru traficul de persoane i se\naplică amendă"),
    ],
)
def test_words_that_only_begin_like_those_for_firms_take_no_fine_away(country: str, old: str, new: str) -> None:
    text = _SERBIA.format(firm="") if country == "SRB" else _MOLDOVA
    firm = {"SRB": " и окривљеног правног лица „Северни вински пут“ д.о.о.\nЗајечар", "MDA": ""}[country]
    text = (
        text.replace(firm, "")
        .replace(old, new)
        .replace("2) SRL „Câmpia de Sus”, IDNO ..............., cu sediul în or. Orhei,", "")
    )
    text = text.replace("Се recunoaşte vinovată SRL „Câmpia de Sus”", "Se recunoaşte vinovat T. Gh.").replace(
        "ambii învinuiţi", "învinuit"
    )
    text = text.replace("vinovată SRL „Câmpia de Sus”", "vinovat T. Gh.")
    amounts = {each[2] for each in answers(country, text) if each[0] == "fine_amount"}
    assert amounts == {{"SRB": "900000", "MDA": "90000"}[country]}
