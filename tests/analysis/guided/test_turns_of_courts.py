"""Turns that courts take: pleas, others who are accused, ways to serve a sentence, former courts, days of offences."""

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_SERBIA = """ВИШИ СУД У ПИРОТУ
К. бр. 61/19

У ИМЕ НАРОДА

Виши суд у Пироту, у кривичном предмету {accused}, због кривичног дела трговина људима из чл. 388 ст. 1 КЗ, по
оптужници ВЈТ у Пироту Кто.бр.5/19 од 11.05.2019. године, донео је дана 10.02.2021. године

ПРЕСУДУ

Окривљени М.М., рођен 04.05.1980. године у Пироту, држављанин Републике Србије, неосуђиван,
{second}

{operative}

Образложење

{reasons}
"""
_TWO = "Окривљени Н.Н., рођен 04.05.1984. године у Нишу, држављанин Републике Србије, осуђиван,"
_GUILTY = """КРИВ ЈЕ

што је:

{deed}

чиме је извршио кривично дело трговина људима из чл. 388 ст. 1 КЗ, па га суд

ОСУЂУЈЕ

на казну затвора у трајању од 2 (две) године{served}."""
_ALBANIA = """GJYKATA E SHKALLËS SË PARË E JURIDIKSIONIT TË PËRGJITHSHËM KORÇË
Nr. 45 Regj. Themeltar

NË EMËR TË REPUBLIKËS

sot, më datë 12.5.2023, mori në shqyrtim çështjen penale
OBJEKTI: Miratimi i marrëveshjes për kushtet e pranimit të fajësisë

E PANDEHUR: Lule G......., e bija e Petritit, e datëlindjes 3.4.1980, shtetase shqiptare, e pagjykuar.

AKUZUAR: për veprën penale "Trafikimi i personave të rritur", parashikuar nga neni 110/a i Kodit Penal.

VËREN

Marrëveshja midis prokurorit dhe të pandehurës u nënshkrua më datë 4 prill 2023 dhe u depozitua më 9 prill 2023.

VENDOSI

Deklarimin fajtore të të pandehurës Lule G....... për veprën penale të parashikuar nga neni 110/a i Kodit Penal dhe
dënimin e saj me 3 (tre) vjet burgim.
"""


def answers(country: str, text: str) -> set[tuple[str, str, str]]:
    reading = read_guided([text], Country(country), questions())
    return {(each.question, each.row, each.value) for each in reading.proposals}


def serbian(
    deed: str = "у Пироту врбовао оштећену А.А.,", served: str = "", reasons: str = "Доказано је."
) -> set[tuple[str, str, str]]:
    operative = _GUILTY.format(deed=deed, served=served)
    text = _SERBIA.format(accused="окривљеног М.М.", second="", operative=operative, reasons=reasons)
    return answers("SRB", text)


def test_an_agreement_on_guilt_is_a_plea_and_its_day_the_indictment() -> None:
    found = answers("ALB", _ALBANIA)
    assert {
        ("proceedings_kind", "", "plea_agreement"),
        ("defendant_procedure", "defendants[1]", "plea_agreement"),
        ("charge_outcome", "defendants[1]/charges[1]", "convicted_on_plea"),
        ("indictment_date", "", "2023-04-04"),
    } <= found


def test_a_name_goes_on_in_its_dots() -> None:
    reading = read_guided([_ALBANIA], Country.ALB, questions())
    (label,) = [each for each in reading.proposals if each.question == "defendant_label"]
    assert label.passage.text.startswith("Lule G.......")


def test_an_accusation_of_somebody_and_others_is_one_of_all() -> None:
    operative = """Окривљени М.М. и Н.Н. ОСЛОБАЂАЈУ СЕ ОД ОПТУЖБЕ

да су: М.М. врбовао, а Н.Н. превезао оштећену А.А.,
чиме би извршили кривично дело трговина људима из чл. 388 ст. 1 КЗ."""
    text = _SERBIA.format(accused="окривљеног М.М. и других", second=_TWO, operative=operative, reasons="Нема доказа.")
    found = answers("SRB", text)
    for number in (1, 2):
        assert ("charge_article", f"defendants[{number}]/charges[1]", "srb_388_1") in found
        assert ("charge_outcome", f"defendants[{number}]/charges[1]", "acquitted") in found


def test_a_day_at_the_head_of_a_point_is_that_of_the_offence() -> None:
    found = serbian("1) дана 22. марта 2018. године у Пироту врбовао оштећену А.А.,")
    assert {("offence_start_date", "", "2018-03-22"), ("offence_end_date", "", "2018-03-22")} <= found


def test_what_was_not_claimed_is_said_in_the_passive_too() -> None:
    found = serbian(reasons="Саслушана је оштећена А.А. Имовинскоправни захтев није постављен.")
    assert ("compensation_claimed", "victims[1]", "no") in found


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (", коју ће издржавати тако што неће напуштати просторије у којима станује", "house_arrest"),
        ("", "imprisonment"),
    ],
)
def test_a_sentence_is_as_it_is_served(words: str, kind: str) -> None:
    text = _SERBIA.format(
        accused="окривљеног М.М.",
        second="",
        operative=_GUILTY.format(deed="у Пироту врбовао оштећену А.А.,", served=words),
        reasons="Доказано је.",
    )
    reading = read_guided([text], Country.SRB, questions())
    row = "defendants[1]/charges[1]/sentences[1]"
    kinds = [
        each.value
        for each in (*reading.proposals, *reading.withheld)
        if (each.question, each.row) == ("sentence_type", row)
    ]
    assert kinds == [kind]


def test_a_court_that_is_no_more_has_the_term_of_all_such_courts() -> None:
    text = """Dosarul nr. 1-50/13
SENTINŢĂ
în numele Legii

17 iunie 2014
Judecătoria Râşcani mun. Chişinău

examinând cauza penală de învinuire a lui A.B., născut la 25 ianuarie 1962, cetăţean al Republicii Moldova, fără
antecedente penale, de săvârşirea infracţiunii prevăzute de art. 165 alin. (1) lit. a) Cod penal,

A CONSTATAT:

Faptele.

HOTĂRĂŞTE:

Se achită A.B. de învinuirea de săvârşirea infracţiunii prevăzute de art. 165 alin. (1) lit. a) Cod penal.
"""
    assert ("court", "", "mda_l1_former") in answers("MDA", text)
    assert ("court", "", "mda_l1_former") not in answers("MDA", text.replace("2014", "2019"))


_MACEDONIA = """ОСНОВЕН СУД ГЕВГЕЛИЈА
К. бр. 31/20

ВО ИМЕТО НА ГРАЃАНИТЕ НА РЕПУБЛИКА СЕВЕРНА МАКЕДОНИЈА

Основниот суд Гевгелија, одлучувајќи по обвинението на ОЈО Гевгелија КО бр. 7/20 од 01.10.2020 година, против обвинетите
С.Р. и Б.Т., за кривично дело трговија со луѓе по чл. 418-а ст. 1 од КЗ, на ден 23.04.2021 година ја донесе и објави

ПРЕСУДА

ОБВИНЕТИТЕ:
1. С.Р. роден на 01.01.1970 година во Гевгелија, државјанин на Р.С. Македонија, невработен, неосудуван, во притвор
2. Б.Т. роден на 02.02.1974 година во Валандово, државјанин на РСМ, неосудуван

СЕ ВИНОВНИ

Затоа што:
Во периодот од месец февруари 2019 година па се до 10 јуни 2020 година, со закана го врбувале оштетениот И.А.,

со што сториле кривично дело трговија со луѓе по чл. 418-а ст. 1 од КЗ, па судот

ГИ ОСУДУВА

Обвинетиот С.Р. на казна затвор во траење од 8 (осум) години,
Обвинетиот Б.Т. на казна затвор во траење од 5 (пет) години.

Од обвинетите се одзема имотна корист во износ од по 60.000,00 денари.

Образложение

Доказите се прифатени.
"""


def test_letters_for_a_country_are_no_person() -> None:
    found = answers("MKD", _MACEDONIA)
    assert {
        ("defendant_convicted_before", "defendants[1]", "no"),
        ("defendant_detained", "defendants[1]", "yes"),
        ("offence_start_date", "", "2019-02"),
        ("offence_end_date", "", "2020-06-10"),
    } <= found


def test_an_amount_for_each_is_nothing_of_all_together() -> None:
    found = answers("MKD", _MACEDONIA)
    assert {("confiscation_amount", f"defendants[{number}]", "60000") for number in (1, 2)} <= found
    assert not [each for each in found if each[0] == "confiscation_joint"]


def test_what_somebody_is_acquitted_of_is_no_act_that_the_court_found() -> None:
    operative = (
        _GUILTY.format(deed="у Пироту врбовао оштећену А.А.,", served="")
        + "\n\nОкривљени Н.Н.\n\nОСЛОБАЂА СЕ ОД ОПТУЖБЕ\n\nда је превезао оштећену А.А., чиме би извршио кривично дело"
        " трговина људима из чл. 388 ст. 1 КЗ."
    )
    text = _SERBIA.format(accused="окривљених М.М. и Н.Н.", second=_TWO, operative=operative, reasons="Доказано је.")
    found = answers("SRB", text)
    assert ("acts_court", "", "recruitment") in found
    assert ("acts_court", "", "transportation") not in found


def test_an_offence_that_no_term_names_makes_the_last_sentence_a_total() -> None:
    text = _ALBANIA.replace(
        " dhe\ndënimin e saj me 3 (tre) vjet burgim.",
        """ dhe dënimin e saj me 9 vjet burgim.
2. Deklarimin fajtore të të pandehurës për veprën penale "Armëmbajtja pa leje", parashikuar nga neni 278/1 i Kodit Penal
dhe dënimin e saj me 2 (dy) vjet burgim.
3. Në bazë të nenit 55 të Kodit Penal, bashkimin e dënimeve dhe një dënim të vetëm prej 10 (dhjetë) vjet burgim.""",
    )
    found = answers("ALB", text)
    assert ("sentence_months", "defendants[1]/charges[1]/sentences[1]", "108") in found
    assert ("total_sentence_months", "defendants[1]", "120") in found


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Stanko PETROVSKI", "S.P."),
        ("Jovan Milan PETROVSKI", "J.M.P."),
        ("JOVAN PETROVSKI", "J.P."),
        ("Jovan PETROVSKI", "J.P."),
    ],
)
def test_a_label_has_the_first_letters_of_all_parts_of_a_name(name: str, label: str) -> None:
    text = _SERBIA.format(
        accused="окривљеног М.М.",
        second="",
        operative=_GUILTY.format(deed="у Пироту врбовао оштећену А.А.,", served=""),
        reasons="Доказано је.",
    ).replace("М.М.", name)
    assert ("defendant_label", "defendants[1]", label) in answers("SRB", text)


def test_what_the_court_does_to_somebody_is_no_name() -> None:
    text = _SERBIA.format(
        accused="окривљеног Марка Савића",
        second=_TWO,
        operative=_GUILTY.format(deed="у Пироту врбовао оштећену А.А.,", served="").replace(
            "на казну", "окривљеном Марку Савићу УСЛОВНУ ОСУДУ, којом му утврђује казну"
        ),
        reasons="Доказано је.",
    ).replace("М.М.", "Марко Савић")
    reading = read_guided([text], Country.SRB, questions())
    found = (*reading.proposals, *reading.withheld)
    assert {each.row for each in found if each.question == "sentence_months"} == {
        "defendants[1]/charges[1]/sentences[1]"
    }


def test_a_sentence_of_long_ago_that_was_suspended_suspends_no_other() -> None:
    operative = _GUILTY.format(deed="у Пироту врбовао оштећену А.А.,", served="")
    text = _SERBIA.format(accused="окривљеног М.М.", second="", operative=operative, reasons="Доказано је.")
    text = text.replace(
        "неосуђиван,", "осуђиван пресудом Основног суда у Нишу К. 7/15 од 03.04.2015. године, условна осуда,"
    )
    row = "defendants[1]/charges[1]/sentences[1]"
    assert ("sentence_type", row, "imprisonment") in answers("SRB", text)


def test_what_an_accusation_leaves_out_is_told_by_what_was_decided() -> None:
    operative = """КРИВИ СУ

што су у Пироту врбовали оштећену А.А., а окривљени Н.Н. ју је и тешко повредио,

чиме су извршили: окривљени М.М. кривично дело трговина људима из чл. 388 ст. 1 КЗ, а окривљени Н.Н. кривично дело
трговина људима из чл. 388 ст. 1 КЗ и кривично дело посредовање у вршењу проституције из чл. 184 ст. 1 КЗ, па их суд

ОСУЂУЈЕ

окривљеног М.М. на казну затвора у трајању од 3 (три) године,
окривљеног Н.Н. тако што му за кривично дело из чл. 388 ст. 1 КЗ утврђује казну затвора у трајању од 4 (четири) године,
а за кривично дело из чл. 184 ст. 1 КЗ казну затвора у трајању од 2 (две) године, па га осуђује на јединствену казну
затвора у трајању од 5 (пет) година."""
    text = _SERBIA.format(accused="окривљених М.М. и Н.Н.", second=_TWO, operative=operative, reasons="Доказано је.")
    found = answers("SRB", text.replace("ст. 1 КЗ, по", "ст. 1 КЗ и др., по"))
    articles = {row: value for question, row, value in found if question == "charge_article"}
    assert articles == {
        "defendants[1]/charges[1]": "srb_388_1",
        "defendants[2]/charges[1]": "srb_388_1",
        "defendants[2]/charges[2]": "srb_184_1",
    }
    assert ("total_sentence_months", "defendants[2]", "60") in found


def test_an_accusation_of_several_is_one_of_all_whatever_stands_between_their_names() -> None:
    accused = "окривљених М.М. из Пирота, улица Горња, и Н.Н. из Ниша"
    operative = _GUILTY.format(deed="у Пироту врбовао оштећену А.А.,", served="")
    text = _SERBIA.format(accused=accused, second=_TWO, operative=operative, reasons="Доказано је.")
    found = answers("SRB", text)
    assert {row for question, row, _ in found if question == "charge_article"} == {
        "defendants[1]/charges[1]",
        "defendants[2]/charges[1]",
    }


def test_who_is_freed_by_name_alone_is_acquitted_of_the_only_charge() -> None:
    guilty = _GUILTY.format(deed="у Пироту врбовао оштећену А.А.,", served="")
    operative = f"{guilty}\n\nОкривљени Н.Н.\n\nОСЛОБАЂА СЕ ОД ОПТУЖБЕ\n\nда ју је превезао у Ниш."
    accused = "окривљених М.М. и Н.Н."
    text = _SERBIA.format(accused=accused, second="", operative=operative, reasons="Доказано је.")
    text = text.replace("Окривљени Н.Н.\n", f"{_TWO}\n")
    assert ("charge_outcome", "defendants[2]/charges[1]", "acquitted") in answers("SRB", text)
