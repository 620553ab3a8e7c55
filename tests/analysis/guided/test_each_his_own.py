"""What courts say of one of several persons is given to nobody else, and to the one it is said of."""

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_SERBIA = """ВИШИ СУД У ПИРОТУ
К. бр. 61/19

У ИМЕ НАРОДА

Виши суд у Пироту, у предмету {accused}, по оптужници ВЈТ у Пироту Кто.бр.5/19 од 11.05.2019. године, донео је дана
10.02.2021. године

ПРЕСУДУ

Окривљени М.М., рођен 04.05.1980. године у Пироту, држављанин {country}, неосуђиван,
Окривљени Н.Н., рођен 04.05.1984. године у Нишу, држављанин Републике Србије, неосуђиван,

{operative}

Образложење

{reasons}
"""
_ONE_GUILTY = """Окривљени М.М.

КРИВ ЈЕ

што је у Пироту врбовао оштећену А.А.,

чиме је извршио кривично дело трговина људима из чл. 388 ст. 1 КЗ, па га суд

ОСУЂУЈЕ

на казну затвора у трајању од 1 (једне) године{served}.

Окривљени Н.Н. ОСЛОБАЂА СЕ ОД ОПТУЖБЕ да ју је превезао."""
_BOTH = "окривљених М.М. и Н.Н., због кривичног дела трговина људима из чл. 388 ст. 1 КЗ"
_MOLDOVA = """Dosarul nr. 1-12/2021

SENTINȚĂ
În numele Legii

12 martie 2021

Judecătoria Chișinău a examinat cauza penală de învinuire a lui

P.P., născut la 01.02.1980, cetățean al {country}, fără antecedente penale,

de comiterea infracțiunii prevăzute de art. 165 alin. (1) CP.

a constatat:

{reasons}

hotărăște:

P.P. se recunoaște vinovat de săvârșirea infracțiunii prevăzute de art. 165 alin. (1) CP.
"""


def _serbian(
    accused: str = _BOTH, country: str = "Републике Србије", served: str = "", reasons: str = "Доказано је."
) -> set[tuple[str, str, str]]:
    operative = _ONE_GUILTY.format(served=served)
    return _found(_SERBIA.format(accused=accused, country=country, operative=operative, reasons=reasons), Country.SRB)


def _moldovan(country: str = "Republicii Moldova", reasons: str = "S-a dovedit.") -> set[tuple[str, str, str]]:
    return _found(_MOLDOVA.format(country=country, reasons=reasons), Country.MDA)


def _found(text: str, country: Country) -> set[tuple[str, str, str]]:
    reading = read_guided([text], country, questions(), measured={})
    return {(each.question, each.row, each.value) for each in (*reading.proposals, *reading.withheld)}


@pytest.mark.parametrize(
    "accused",
    [
        "окривљених М.М. и Н.Н., и то окривљеног М.М., због кривичног дела трговина људима из чл. 388 ст. 1 КЗ и "
        "окривљеног Н.Н. због кривичног дела посредовање у вршењу проституције из чл. 184 ст. 1 КЗ",
        "окривљеног Н.Н., због посредовања у вршењу проституције, и окривљеног М.М., због кривичног дела трговина "
        "људима из чл. 388 ст. 1 КЗ",
    ],
)
def test_an_accusation_of_one_is_not_of_who_is_named_before(accused: str) -> None:
    found = _serbian(accused)
    assert ("charge_article", "defendants[1]/charges[1]", "srb_388_1") in found
    assert not {(row, value) for question, row, value in found if question == "charge_article" and "[2]" in row} & {
        ("defendants[2]/charges[1]", "srb_388_1"),
        ("defendants[2]/charges[2]", "srb_388_1"),
    }


@pytest.mark.parametrize(
    "reasons",
    [
        "Јавни тужилац је саслушао оштећену, В.Г., која је навела да је била у кући.",
        "Сведок је видео оштећену, В.Г., која је плакала.",
    ],
)
def test_a_victim_whom_somebody_heard_or_saw_is_one(reasons: str) -> None:
    found = _serbian(reasons=f"{reasons} Оштећена В.Г. је рекла исто.")
    assert "В.Г." in {value for question, _, value in found if question == "victim_label"}


@pytest.mark.parametrize(
    ("reasons", "is_victim"),
    [
        ("Procurorul a audiat victima, C.V., care a declarat că a plecat.", True),
        ("Martorul a văzut victima, C.V., care plângea.", True),
        ("Avocatul victimei, C.V., a cerut pedeapsa.", False),
        ("Reprezentantul legal al victimei, C.V., a cerut pedeapsa.", False),
        ("Avocatul părții vătămate, C.V., a cerut pedeapsa.", False),
    ],
)
def test_who_acts_for_a_victim_is_none(reasons: str, is_victim: bool) -> None:
    assert ("C.V." in {value for question, _, value in _moldovan(reasons=reasons) if question == "victim_label"}) == (
        is_victim
    )


def test_who_is_freed_keeps_a_charge_that_leaves_others_out() -> None:
    found = _serbian(_BOTH + " и др.")
    assert ("charge_article", "defendants[2]/charges[1]", "srb_388_1") in found
    assert ("charge_outcome", "defendants[2]/charges[1]", "acquitted") in found


def test_a_sentence_that_is_served_at_home_is_proposed_with_its_months() -> None:
    served = ", и одређује да ће се казна извршити у просторијама у којима станује"
    text = _SERBIA.format(
        accused=_BOTH, country="Републике Србије", operative=_ONE_GUILTY.format(served=served), reasons="Доказано је."
    )
    proposals = read_guided([text], Country.SRB, questions()).proposals
    row = "defendants[1]/charges[1]/sentences[1]"
    assert {(each.question, each.value) for each in proposals if each.row == row} >= {
        ("sentence_type", "house_arrest"),
        ("sentence_months", "12"),
    }


@pytest.mark.parametrize(
    ("country", "group"),
    [
        ("Кипра", "european_union"),
        ("САД", "other_country"),
        ("Сједињених Америчких Држава", "other_country"),
        ("Танзаније", "other_country"),
        ("Саудијске Арабије", "other_country"),
        ("Малија", "other_country"),
        ("Црне Горе", "project_country"),
    ],
)
def test_countries_in_serbian(country: str, group: str) -> None:
    assert ("defendant_citizenship", "defendants[1]", group) in _serbian(country=country)


@pytest.mark.parametrize(("country", "group"), [("SUA", "other_country"), ("Ungariei", "european_union")])
def test_countries_in_romanian(country: str, group: str) -> None:
    assert ("defendant_citizenship", "defendants[1]", group) in _moldovan(country)


@pytest.mark.parametrize(
    ("citizen", "group"),
    [("i Malit të Zi", "project_country"), ("i Malit", "other_country"), ("nga Mali i Zi", "project_country")],
)
def test_montenegro_is_not_mali(citizen: str, group: str) -> None:
    text = f"""GJYKATA E SHKALLËS SË PARË E JURIDIKSIONIT TË PËRGJITHSHËM TIRANË

NË EMËR TË REPUBLIKËS

sot më datë 12.03.2024, mori në shqyrtim çështjen penale:

I PANDEHUR: A.K., i biri i Petritit, i datëlindjes 14.02.1984, shtetas {citizen}, i padënuar.

OBJEKTI: Akuzuar për veprën penale "Trafikimi i të miturve", parashikuar nga neni 128/b i Kodit Penal.
"""
    assert ("defendant_citizenship", "defendants[1]", group) in _found(text, Country.ALB)


@pytest.mark.parametrize(
    ("reasons", "is_victim"),
    [
        ("Оштећена В.Г. је саслушана. Пуномоћник је поднео захтев.", False),
        ("Оштећена В.Г. је саслушана. Захтев оштећене В.Г. је одбијен.", True),
        ("Оштећена В.Г. је саслушана. В.Г. је остала у кући. После је В.Г. отишла.", True),
    ],
)
def test_who_is_called_a_victim_once_beside_another_is_kept_back(reasons: str, is_victim: bool) -> None:
    found = {value for question, _, value in _serbian(reasons=reasons) if question == "victim_label"}
    assert ("В.Г." in found) is is_victim
    assert len(found) > is_victim


@pytest.mark.parametrize(
    ("reasons", "labels"),
    [
        ("Оштећена Ана Петровић је саслушана. Оштећена П.А. је плакала.", 2),
        (
            "Оштећена Ана Петровић је саслушана. Оштећена П.А. је плакала. Оштећена А.П. није. Оштећена П.А. је ту.",
            3,
        ),
    ],
)
def test_turned_letters_are_of_another_only_beside_those_of_the_name(reasons: str, labels: int) -> None:
    found = _serbian(reasons=reasons)
    assert len({row for question, row, _ in found if question == "victim_label"}) == labels
