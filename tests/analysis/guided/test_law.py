"""Courts and articles of the five countries, as terms."""

import pytest

from tipcoder.analysis.guided.law import CountryLaw
from tipcoder.analysis.guided.tokens import fold_judgment
from tipcoder.services.taxonomy_files import shipped_taxonomy


def law(country: str) -> CountryLaw:
    return CountryLaw(country, shipped_taxonomy("courts"), shipped_taxonomy("offences"))


@pytest.mark.parametrize(
    ("country", "text", "codes"),
    [
        ("SRB", "čl. 388 st. 3 u vezi st. 1", ["srb_388_3"]),
        ("MKD", "чл. 418-г ст. 2 вр. со ст. 1", ["mkd_418g"]),
        ("ALB", "nenet 110/a e 25", ["alb_110a"]),
        ("MDA", "art. 165 alin. (2) lit. b), d)", ["mda_165_2"]),
        ("SRB", "члана 388. став 3. у вези ст. 1. и 2. и члана 388. став 1. КЗ", ["srb_388_3", "srb_388_1"]),
        ("SRB", "члан 121 Законика о кривичном поступку", []),
    ],
)
def test_articles_are_terms_of_the_country(country: str, text: str, codes: list[str]) -> None:
    assert [article.code for article in law(country).articles(fold_judgment(text))] == codes


@pytest.mark.parametrize(
    ("country", "text", "date", "code"),
    [
        ("MNE", "VIŠI SUD U PODGORICI, Specijalno odjeljenje", "2022", "mne_high_podgorica_special"),
        ("MNE", "VIŠI SUD U PODGORICI", "2022", "mne_high_podgorica"),
        ("MKD", "Основен суд Скопје 1 Скопје", "2016", "mkd_skopje_1"),
        ("MDA", "Judecătoria Chișinău, sediul Buiucani", "2021", "mda_l1_chisinau"),
        ("ALB", "Gjykata e Shkallës së Parë e Juridiksionit të Përgjithshëm Tiranë", "2024", "alb_l1_tirane"),
        ("ALB", "Gjykata e Shkallës së Parë Tiranë", "2024", "alb_l1_tirane"),
        ("ALB", "Gjykata e Juridiksionit të Përgjithshëm Tiranë", "2024", "alb_l1_tirane"),
        ("ALB", "GJYKATA SHKALLËS SË PARË TË JURIDIKSIONIT TË PËRGJITHSHËM DIBËR", "2024", "alb_l1_diber"),
        ("ALB", "Gjykata e Rrethit Vlorë", "2018", "alb_district_vlore"),
        ("MKD", "ОСНОВЕН СУД СКОПЈЕ I - СКОПЈЕ", "2016", "mkd_skopje_1"),
        ("MNE", "VIŠI SUD PODGORICA", "2022", "mne_high_podgorica"),
        ("SRB", "ВИШИ СУД НИШ", "2022", "srb_high_nis"),
        ("MDA", "Judecătoria mun. Bălți", "2021", "mda_l1_balti"),
    ],
)
def test_a_court_is_a_term_valid_at_the_decision(country: str, text: str, date: str, code: str) -> None:
    folded = fold_judgment(text)
    assert next(law(country).courts_named(folded, len(folded.words), date))[2].code == code
