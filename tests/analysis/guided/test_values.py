"""Values of judgments, as the five languages write them."""

import pytest

from tipcoder.analysis.guided.personal import age_group, citizenship_group
from tipcoder.analysis.guided.tokens import Slot, fold_judgment
from tipcoder.analysis.guided.values import find_slots


def slots(text: str, kind: str) -> list[Slot]:
    return [slot for slot in find_slots(fold_judgment(text)) if slot.kind == kind]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3. априла 2022. године", "2022-04-03"),
        ("мај 2017", "2017-05"),
        ("12. 11. 2023", "2023-11-12"),
        ("03.8.2017.g.", "2017-08-03"),
        ("05.06.2017.godine", "2017-06-05"),
        ("më 4 mars 2022", "2022-03-04"),
        ("28 februarie 2023", "2023-02-28"),
        ("на 6 октомври 2020 година", "2020-10-06"),
    ],
)
def test_a_date_is_read_in_figures_and_in_words(text: str, value: str) -> None:
    assert [slot.value for slot in slots(text, "date")] == [value]


def test_the_same_day_is_the_last_one_before_it_in_the_sentence() -> None:
    text = "održanog 02.05.2022 godine, istog dana izrekao i objavio"
    (same,) = slots(text, "same_day")
    folded = fold_judgment(text)
    assert same.value == "2022-05-02"
    assert folded.passage(int(same.detail), same.last).text == "02.05.2022 godine, istog dana"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("12 martie 2021 – 30 septembrie 2021", "2021-03-12", "2021-09-30"),
        ("01.02.2018–15.06.2018", "2018-02-01", "2018-06-15"),
        ("у периоду од јануара до 31. октобра 2021. године", "2021-01", "2021-10-31"),
        ("од месец мај 2021 година до 09.02.2023 година", "2021-05", "2023-02-09"),
        ("Nga marsi i vitit 2022 deri më 17.05.2023", "2022-03", "2023-05-17"),
        ("Din anul 2016 și până la 21.10.2020", "2016", "2020-10-21"),
    ],
)
def test_a_period_has_a_start_and_an_end(text: str, start: str, end: str) -> None:
    assert [(slot.value, slot.detail) for slot in slots(text, "period")] == [(start, end)]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("6 (шест) година и 8 (осам) месеци", "80"),
        ("16 (gjashtëmbëdhjetë) vjet e 3 (tre) muaj", "195"),
        ("5 (шест) година", ""),
        ("3 (tri) mjeseca", "3"),
        ("3 (mjeseca)", "3"),
        ("70 (sedamdeset) dana", ""),
        ("dvije godine zatvora", "24"),
        ("10 (zece) ani închisoare", "120"),
        ("25 (dvadeset i pet) godina", "300"),
    ],
)
def test_a_length_is_in_months_and_figure_and_word_agree(text: str, months: str) -> None:
    assert [slot.value for slot in slots(text, "length")] == [months]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("1.200,00 €", "1200", "EUR"),
        ("144 000 lei", "144000", "MDL"),
        ("250.000 денари", "250000", "MKD"),
        ("55.500,00 динара", "55500", "RSD"),
        ("1.400.000 lekë", "1400000", "ALL"),
        ("1,400,000 lekë", "1400000", "ALL"),
        ("400 mijë lekë", "400000", "ALL"),
        ("1.200.- evra", "1200", "EUR"),
        ("1.200,50 eura", "1200.5", "EUR"),
        ("3.000 ДЕМ", "3000", "DEM"),
        ("tri hiljade eura", "3000", "EUR"),
        ("suma de două sute de mii lei", "200000", "MDL"),
        ("dyqind mijë lekë", "200000", "ALL"),
        ("EUR 2.500,00", "2500", "EUR"),
        ("300.000 динара (триста хиљада динара)", "300000", "RSD"),
        ("10.000 евра, односно 615.000 денари", "10000", "EUR"),
    ],
)
def test_an_amount_has_a_currency(text: str, amount: str, currency: str) -> None:
    assert [(slot.value, slot.detail) for slot in slots(text, "amount")] == [(amount, currency)]
    assert slots(text.split(" ", 1)[0], "amount") == []


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("isplaćeno mu je 5.000 eur 12.05.2021. godine", "5000", "EUR"),
        ("платио је 3.000 RSD 15. маја", "3000", "RSD"),
        ("plaćeno je tri hiljade eur 15. maja", "3000", "EUR"),
    ],
)
def test_a_currency_is_that_of_one_amount(text: str, amount: str, currency: str) -> None:
    assert [(slot.value, slot.detail) for slot in slots(text, "amount")] == [(amount, currency)]


@pytest.mark.parametrize(
    ("ages", "group"),
    [((16, 17), "age_16_17"), ((15, 16), ""), ((12, 12), "age_0_13"), ((39, 60), "age_39_over"), ((30, 31), "")],
)
def test_an_age_group_holds_all_possible_ages(ages: tuple[int, int], group: str) -> None:
    assert age_group(*ages) == group


@pytest.mark.parametrize(
    ("country", "word", "group"),
    [
        ("MNE", "albanije", "project_country"),
        ("SRB", "srbije", "own"),
        ("SRB", "kosova", "other_country"),
        ("MDA", "rumaniei", "european_union"),
        ("SRB", "nepoznate", ""),
    ],
)
def test_citizenship_is_relative_to_the_country(country: str, word: str, group: str) -> None:
    countries = {"SRB": ("srb",), "ALB": ("alban",), "EU": ("ruman",), "OTHER": ("kosov",)}
    assert citizenship_group(country, [word], countries) == group


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("de la începutul anului 2018 până în luna octombrie 2019", "2018", "2019-10"),
        ("în perioada lunilor mai-iulie 2020", "2020-05", "2020-07"),
        ("din luna mai 2019 pînă la 12.10.2019", "2019-05", "2019-10-12"),
        ("în perioada de timp cuprinsă între 01 ianuarie 2019 și 31 martie 2020", "2019-01-01", "2020-03-31"),
        ("od početka marta 2020. do kraja maja 2020. godine", "2020-03", "2020-05"),
        ("tokom 2019. i 2020. godine", "2019", "2020"),
        ("од почетокот на 2018 година до крајот на 2019 година", "2018", "2019"),
        ("во текот на месец мај и јуни 2020 година", "2020-05", "2020-06"),
        ("gjatë viteve 2017-2018", "2017", "2018"),
        ("nga viti 2016 deri në vitin 2018", "2016", "2018"),
        (
            "počev od neutvrđenog dana u mesecu maju 2017. godine pa zaključno sa 16.11.2017. godine",
            "2017-05",
            "2017-11-16",
        ),
        ("dana 17. i 18. juna 2017. godine", "2017-06-17", "2017-06-18"),
        ("на 05 и 06 мај 2016 година", "2016-05-05", "2016-05-06"),
        ("od dana 12. do 19. maja 2019. godine", "2019-05-12", "2019-05-19"),
        ("12.03.2019. godine do 15.04.2019. godine", "2019-03-12", "2019-04-15"),
        ("në muajin qershor të vitit 2012 e deri në datën 7 janar 2013", "2012-06", "2013-01-07"),
        ("începând cu o zi neidentificată din luna martie 2018 și până la 5 iulie 2018", "2018-03", "2018-07-05"),
        ("od leta 2018. do 3. marta 2019. godine", "2018", "2019-03-03"),
        ("din vara anului 2016 până la 12 mai 2017", "2016", "2017-05-12"),
        ("од X/2019 до краја II/2020", "2019-10", "2020-02"),
        ("u periodu od jula meseca do oktobra meseca 2019", "2019-07", "2019-10"),
    ],
)
def test_a_period_may_begin_and_end_within_months_and_years(text: str, start: str, end: str) -> None:
    (period,) = slots(text, "period")
    assert (period.value, period.detail) == (start, end)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("pretresa održanog dana 12.3., 14.4. i 5.5.2022. godine", "3"),
        ("pretresa održanog 3., 10. i 24. maja 2021. godine", "3"),
        ("pretresa održanog dana 12, 13. i 14.05.2021. godine", "3"),
        ("расправа одржана на 3, 10 и 24 мај 2021 година", "3"),
        ("shqyrtimit gjyqësor të datave 3, 10 dhe 24 maj 2021", "3"),
        ("ședințele din 3, 10 și 24 mai 2021", "3"),
        ("iz čl. 1, 12.03.2019. godine i 14.03.2019. godine", "2"),
        ("одржаног дана 05.03, 14.05. и 18.06.2021", "3"),
        ("на 05.12.2012, 16.01.2013, 27.02.2013 и 17.04.2013 година", "4"),
        ("më datat 12.03.2020, 15.04.2020 e 16.05.2020", "3"),
        ("19 ianuarie 2023, 23 februarie 2023 şi 3 mai 2023", "3"),
    ],
)
def test_days_in_a_list_are_counted(text: str, number: str) -> None:
    assert [slot.value for slot in slots(text, "days")] == [number]


@pytest.mark.parametrize("text", ["od 12.03.2021. do 15.04.2021.", "čl. 3. i 4. Zakona, 5.6.2020", "12.03.2021"])
def test_a_period_or_a_day_alone_is_no_list(text: str) -> None:
    assert not slots(text, "days")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("петог марта 2021. године", "2021-03-05"),
        ("dvadeset petog marta 2021. godine", "2021-03-25"),
        ("dvadesetdrugog februara 2020", "2020-02-22"),
        ("на трети март 2021 година", "2021-03-03"),
        ("më njëzet e pesë mars 2021", "2021-03-25"),
        ("la cinci martie 2021", "2021-03-05"),
        ("03.04.22. godine", "2022-04-03"),
        ("у априлу месецу 2020. године", "2020-04"),
        ("în luna august a anului 2020", "2020-08"),
        ("3.IV.2022. године", "2022-04-03"),
    ],
)
def test_a_date_is_read_with_its_day_in_words_and_its_year_shortened(text: str, value: str) -> None:
    assert [slot.value for slot in slots(text, "date")] == [value]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("noću 12/13. maja 2020. godine", "2020-05-12", "2020-05-13"),
        ("în noaptea de 12 spre 13 mai 2020", "2020-05-12", "2020-05-13"),
        ("ndërmjet datës 12 maj dhe 20 qershor 2020", "2020-05-12", "2020-06-20"),
        ("u novembru i decembru 2021. godine", "2021-11", "2021-12"),
    ],
)
def test_a_period_is_a_night_or_two_months_too(text: str, start: str, end: str) -> None:
    assert [(slot.value, slot.detail) for slot in slots(text, "period")] == [(start, end)]


def test_the_passage_of_a_period_says_in_which_part_of_a_month_it_began() -> None:
    text = "u vremenu od polovine avgusta 2006. godine do 15. decembra 2006. godine"
    (period,) = slots(text, "period")
    assert fold_judgment(text).passage(period.first, period.last).text.startswith("polovine avgusta 2006")


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("od 2 /dve/ godine i 6 /šest/ meseci", "30"),
        ("pet (5) godina", "60"),
        ("cinci (5) ani", "60"),
        ("6-šest godina", "72"),
        ("2 (dve) god. i 3 (tri) mes.", "27"),
        ("godinu dana i šest mjeseci", "18"),
        ("njëzet e pesë vjet", "300"),
        ("dvanaest i po godina", "150"),
        ("tre vjet e gjysmë", "42"),
    ],
)
def test_a_length_is_read_in_the_signs_and_words_of_courts(text: str, months: str) -> None:
    assert [slot.value for slot in slots(text, "length")] == [months]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("30.000,00 /trideset hiljada/ dinara", "30000", "RSD"),
        ("1'200 eura", "1200", "EUR"),
        ("1.500,oo eura", "1500", "EUR"),
        ("lekë 400.000", "400000", "ALL"),
        ("hiljadu eura", "1000", "EUR"),
        ("petsto eura", "500", "EUR"),
        ("7.500 američkih dolara", "7500", "USD"),
        ("10.000-eura", "10000", "EUR"),
    ],
)
def test_an_amount_is_read_with_all_signs_and_in_words(text: str, amount: str, currency: str) -> None:
    assert [(slot.value, slot.detail) for slot in slots(text, "amount")] == [(amount, currency)]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("zaradila je hiljade evra mesečno", []),
        ("uzeo joj je stotine evra", []),
        ("u vrednosti od desetine hiljada evra", []),
        ("tokom 2019. 50 evra dnevno", ["50"]),
        ("novčanice od 10, 20 evra", ["20"]),
        ("u iznosu od 1.500, 00 evra", ["1500"]),
        ("platio je hiljadu evra", ["1000"]),
    ],
)
def test_what_is_no_amount_is_none(text: str, amounts: list[str]) -> None:
    assert [slot.value for slot in slots(text, "amount")] == amounts


@pytest.mark.parametrize("text", ["šest i po meseci", "dy mes tyre"])
def test_a_length_that_is_read_in_part_is_none(text: str) -> None:
    assert [slot.value for slot in slots(text, "length") if slot.value] == []
