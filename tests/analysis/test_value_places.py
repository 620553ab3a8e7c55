"""Dates and amounts are found as judgments of the seven languages write them."""

import pytest

from tipcoder.analysis.value_places import Places, find_amounts, find_dates


def found(text: str, places: Places) -> list[str]:
    return [text[start:end] for start, end in places]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("во периодот од месец мај 2021 до 12.10.2021 година", ["мај 2021", "12.10.2021"]),
        ("u toku marta 2019. godine, a 14. 3. 2020. godine", ["marta 2019", "14. 3. 2020"]),
        ("дана 5. јуна 2018. године и током 2017. године", ["5. јуна 2018", "2017"]),
        ("më datë 04.11.2021 dhe gjatë muajit tetor 2020", ["04.11.2021", "tetor 2020"]),
        ("la 3 martie 2019 și în luna iunie 2018", ["3 martie 2019", "iunie 2018"]),
        ("on 14 March 2021 and in August 2020", ["14 March 2021", "August 2020"]),
        ("predmet K 24/2019 i zakon br. 2019/3", []),
    ],
)
def test_days_months_and_years_are_dates(text: str, dates: list[str]) -> None:
    assert found(text, find_dates(text)) == dates


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("kaznu zatvora od 3 (tri) godine i 6 mjeseci", ["3 (tri) godine", "6 mjeseci"]),
        ("на казну затвора од четири године и шест месеци", ["четири године", "шест месеци"]),
        ("казна затвор во траење од пет години и глоба од 1.500 евра", ["пет години", "1.500 евра"]),
        ("me burgim 7 vjet e gjashtë muaj dhe 500 euro", ["7 vjet", "gjashtë muaj", "500 euro"]),
        ("închisoare pe un termen de 7 ani și șase luni, 25.000 lei", ["7 ani", "șase luni", "25.000 lei"]),
        ("sentenced to four years and 6 months", ["four years", "6 months"]),
        ("iz člana 388 stav 3 Krivičnog zakonika", []),
        ("K.br. 24/21 i 15 svedoka", []),
    ],
)
def test_numbers_of_time_and_money_are_amounts(text: str, amounts: list[str]) -> None:
    assert found(text, find_amounts(text)) == amounts
