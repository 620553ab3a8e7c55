"""What courts say of several persons and offences at once: whose it is, and which decision it was."""

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.domain.proposed_answers import ProposedAnswer
from tipcoder.services.guided.reading import read_guided

_SERBIA = """ВИШИ СУД У НИШУ
К. 12/23
Дана 14.9.2023. године

У ИМЕ НАРОДА

Виши суд у Нишу, у предмету против окривљених Б. Т. и В. К., због кривичних дела из чл. 388 КЗ и др., донео је

П Р Е С У Д У

Окривљени Б. Т., рођен 16.3.1977. године у Нишу, држављанин Републике Србије, неосуђиван,

Окривљени В. К., рођен 25.8.1979. године у Нишу, држављанин Републике Србије, неосуђиван,

К Р И В И   С У

што су:

1. окривљени Б. Т., обманом врбовао оштећене М. Н. и Л. Д. ради вршења проституције,

чиме је извршио кривично дело трговина људима из чл. 388 ст. 1 КЗ;

2. окривљени Б. Т., претњом принудио оштећену М. Н. да му преда накит,

чиме је извршио кривично дело изнуда из чл. 214 ст. 1 КЗ;

3. окривљени В. К., обманом врбовао оштећену Л. Д. ради вршења проституције,

чиме је извршио кривично дело трговина људима из чл. 388 ст. 1 КЗ.

Окривљеном Б. Т. суд изриче УСЛОВНУ ОСУДУ, и утврђује му казну затвора у трајању од 8 (осам) месеци и истовремено
одређује да се она неће извршити ако у року од 2 (две) године не учини ново дело;

окривљеном В. К. казну затвора у трајању од 5 (пет) месеци.

О б р а з л о ж е њ е

Посебне доказне радње нису одређиване.
"""
_MOLDOVA = """Dosarul nr. 1-12/2021

SENTINȚĂ
În numele Legii

12 martie 2021

Judecătoria Chișinău a examinat cauza penală de învinuire a lui

P.P., născut la 01.02.1980, cetățean al Republicii Moldova, fără antecedente penale,

de comiterea infracțiunii prevăzute de art. 165 alin. (1) CP,

S.T., născută la 01.02.1990, cetățeană a Republicii Moldova, fără antecedente penale,

de comiterea infracțiunii prevăzute de art. 165 alin. (1) CP.

a constatat:

Partea vătămată Rusu A. s-a împăcat cu inculpatul.

hotărăște:

P.P. se recunoaște vinovat de săvârșirea infracțiunii prevăzute de art. 165 alin. (1) CP.

S.T., învinuită în baza art. 165 alin. (1) CP, se achită.
"""


def _read(text: str, country: Country) -> list[ProposedAnswer]:
    return list(read_guided([text], country, questions(), measured={}).withheld)


def _values(found: list[ProposedAnswer], question: str, row: str = "") -> set[str]:
    return {each.value for each in found if (each.question, each.row) == (question, row)}


@pytest.fixture(scope="module")
def serbian() -> list[ProposedAnswer]:
    return _read(_SERBIA, Country.SRB)


def test_names_are_shown_with_what_the_person_is_called(serbian: list[ProposedAnswer]) -> None:
    shown = {each.row: each.passage.text for each in serbian if each.question.endswith("_label")}
    assert shown["defendants[1]"].startswith("Окривљени Б. Т")
    assert shown["victims[2]"] == "оштећене М. Н. и Л. Д."


def test_an_accusation_that_leaves_offences_out_is_told_by_what_was_decided(serbian: list[ProposedAnswer]) -> None:
    rows = ("defendants[1]/charges[1]", "defendants[1]/charges[2]", "defendants[2]/charges[1]")
    assert [_values(serbian, "charge_article", row) for row in rows] == [{"srb_388_1"}, {"srb_214"}, {"srb_388_1"}]


def test_means_of_another_offence_are_none_of_trafficking(serbian: list[ProposedAnswer]) -> None:
    assert _values(serbian, "means_court") == {"deception"}


def test_what_suspends_a_sentence_is_not_that_of_the_next_person(serbian: list[ProposedAnswer]) -> None:
    assert _values(serbian, "sentence_type", "defendants[2]/charges[1]/sentences[1]") == {"imprisonment"}


def test_what_is_denied_behind_its_name_is_not_so(serbian: list[ProposedAnswer]) -> None:
    assert not _values(serbian, "special_measures")


def test_an_accusation_in_the_sentence_of_a_verdict_belongs_to_it() -> None:
    found = _read(_MOLDOVA, Country.MDA)
    assert _values(found, "charge_outcome", "defendants[1]/charges[1]") == {"convicted_as_charged"}
    assert _values(found, "charge_outcome", "defendants[2]/charges[1]") == {"acquitted"}


def test_the_word_for_a_defendant_says_nothing_of_the_sex_of_a_victim() -> None:
    assert not _values(_read(_MOLDOVA, Country.MDA), "victim_sex", "victims[1]")


def test_a_case_that_is_tried_again_is_one_of_retrial() -> None:
    text = """ОСНОВЕН СУД КУМАНОВО
К.бр. 29/18

ВО ИМЕТО НА ГРАЃАНИТЕ

Основниот суд во Куманово, во повторено судење, против обвинетиот Г.Ц., на 22 октомври 2018 година донесе

ПРЕСУДА
"""
    found = _read(text, Country.MKD)
    assert not _values(found, "decision_date")
    assert _values(found, "documents_read") == {"retrial_judgment"}


def test_years_of_a_sentence_are_no_age_and_those_behind_an_initial_are_one() -> None:
    text = """ОСНОВЕН СУД КУМАНОВО
К.бр. 29/18

ВО ИМЕТО НА ГРАЃАНИТЕ

ПРЕСУДА

Се осудува на казна затвор.

Образложение

Оштетениот Пламен К. имал 25, а Веселин И. 22 години во мај 2014 година. Оштетениот Веселин И. се врати дома.
"""
    found = _read(text, Country.MKD)
    assert not _values(found, "victim_age_group", "victims[1]") & {"age_18_23"}
