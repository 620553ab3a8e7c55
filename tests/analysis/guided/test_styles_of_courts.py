"""Judgments in the styles of each country's courts: names, numbers, dates and verdicts are read."""

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_SERBIAN = """VIŠI SUD U ZRENJANINU
Broj: K. 27/18
Dana: 14. februara 2019. godine

U IME NARODA!

VIŠI SUD U ZRENJANINU, u krivičnom predmetu protiv okrivljenih Gorana P. i Ivane R., zbog krivičnog dela trgovina
ljudima iz člana 388. stav 1. Krivičnog zakonika, rešavajući po optužnici KTO broj 14/18 od 9. aprila 2018. godine,
doneo je dana 14.02.2019. godine

P R E S U D U

I Okrivljeni GORAN P., rođen 03.06.1979. godine u Kikindi, državljanin Republike Srbije, razveden, osuđivan,

II Okrivljena IVANA R., rođena 22.12.1990. godine u Novom Bečeju, državljanka Republike Srbije, neosuđivana,

KRIVI SU

što su {when} u Zrenjaninu obmanom vrbovali oštećenu S.K., radi iskorišćavanja njene prostitucije,

čime su izvršili, i to okrivljeni Goran P. krivično delo trgovina ljudima iz člana 388. stav 3. u vezi stava 1.
Krivičnog zakonika, a okrivljena Ivana R. krivično delo posredovanje u vršenju prostitucije iz člana 184. stav 2.

pa sud okrivljenog Gorana P.

O S U Đ U J E

na kaznu zatvora u trajanju od 6 (šest) godina i 2 (dva) meseca, a okrivljenu Ivanu R. na kaznu zatvora u trajanju od
dve godine i šest meseci i

na novčanu kaznu u iznosu od 80.000,00 (osamdeset hiljada) dinara.

O b r a z l o ž e nj e

Tako je odlučeno.
"""
_ALBANIAN = """REPUBLIKA E SHQIPËRISË
GJYKATA E RRETHIT GJYQËSOR VLORË

Nr. 214 i Regjistrit Themeltar

V E N D I M
NË EMËR TË REPUBLIKËS

Gjykata e Rrethit Gjyqësor Vlorë, sot më datë 19.11.2013, mori në shqyrtim çështjen penale që i përket:

TË PANDEHURIT: L.G., i biri i Q., lindur më 02.05.1981 në Fier, shtetas shqiptar, i padënuar më parë.

I AKUZUAR: Për veprën penale "Trafikimi i personave", parashikuar nga neni 110/a i Kodit Penal.

I PANDEHURI: D.K., i biri i S., lindur më 16.09.1977 në Vlorë, shtetas shqiptar, i dënuar më parë.

I AKUZUAR: Për veprën penale "Trafikimi i personave", parashikuar nga neni 110/a i Kodit Penal.

V Ë R E N:

Nga provat u provua se në muajin qershor të vitit 2012 e deri në datën 7 janar 2013, të pandehurit rekrutuan B.M.

PËR KËTO ARSYE

V E N D O S I

1. Deklarimin fajtor të të pandehurit D.K. për veprën penale të "Trafikimit të personave" dhe në bazë të nenit 110/a të
Kodit Penal dënimin e tij me 9 (nëntë) vjet burgim.
Në zbatim të nenit 406 të K.Pr.Penale, i ulet 1/3 e dënimit dhe përfundimisht dënohet me 6 (gjashtë) vjet burgim.
2. Ndryshimin e cilësimit ligjor të veprës për të pandehurin L.G. nga neni 110/a në nenin 114 të Kodit Penal, deklarimin
e tij fajtor për veprën "Shfrytëzimi i prostitucionit" dhe dënimin me 2 (dy) vjet burgim.
"""
_APPEALS = {
    "SRB": """АПЕЛАЦИОНИ СУД У КРАГУЈЕВЦУ
Кж1 бр. 512/20
25.11.2020. године

У ИМЕ НАРОДА

Апелациони суд у Крагујевцу, у кривичном предмету оптуженог Ж.М., због кривичног дела трговина људима из члана 388. став
2. Кривичног законика, одлучујући о жалби браниоца оптуженог, изјављеној против пресуде Вишег суда у Крушевцу К.
19/19 од 3. марта 2020. године, у седници већа одржаној дана 25. новембра 2020. године, донео је

П Р Е С У Д У

Жалба браниоца ОДБИЈА СЕ као неоснована.

О б р а з л о ж е њ е

Пресудом Вишег суда у Крушевцу К. 19/19 од 03.03.2020. године оптужени Ж.М. оглашен је кривим.

Оптужени је у временском периоду од почетка јуна 2018. године до 11.09.2018. године врбовао оштећену Н.П.
""",
    "MNE": """APELACIONI SUD CRNE GORE
Ksž.br. 8/20

U IME CRNE GORE

Apelacioni sud Crne Gore, u krivičnom predmetu protiv optuženog Ž.M., zbog krivičnog djela trgovina ljudima iz čl. 444
st. 1 Krivičnog zakonika Crne Gore, odlučujući o žalbi branioca, izjavljenoj protiv presude Višeg suda u Bijelom Polju
K.br. 19/19 od 03.03.2020. godine, donio je dana 25.11.2020. godine

P R E S U D U

Odbija se žalba kao neosnovana.

O b r a z l o ž e nj e

Optuženi je u vremenu od početka juna 2018. godine do dana 11. septembra 2018. godine vrbovao oštećenu N.P.
""",
    "MKD": """АПЕЛАЦИОНЕН СУД БИТОЛА
КЖ-77/20

ВО ИМЕТО НА ГРАЃАНИТЕ НА РЕПУБЛИКА СЕВЕРНА МАКЕДОНИЈА

Апелациониот суд во Битола, во кривичниот предмет против обвинетиот Ж.М., поради кривично дело трговија со луѓе по чл.
418-а ст. 1 од КЗ, одлучувајќи по жалбата на бранителот, изјавена против пресудата на Основниот суд Охрид К.бр. 19/19 од
03.03.2020 година, на седницата одржана на 25.11.2020 година, донесе

П Р Е С У Д А

Жалбата се одбива како неоснована.

О б р а з л о ж е н и е

Обвинетиот во периодот од почетокот на јуни 2018 година до 11.09.2018 година ја врбувал оштетената Н.П.
""",
    "MDA": """Dosarul nr. 1a-388/2019
Prima instanţă: Judecătoria Cahul, dosar nr. 19-1-61/2018 (1-19/2019)

D E C I Z I E
În numele Legii

25 noiembrie 2020

Colegiul judiciar al Curţii de Apel Cahul, examinând apelul declarat de avocat împotriva sentinţei Judecătoriei Cahul
din 3 martie 2020, în cauza penală de învinuire a lui Zlatov Ivan Dmitri, născut la 30 mai 1974, cetăţean al Republicii
Moldova, în săvârşirea infracţiunii prevăzute de art. 165 alin. (1) Cod penal,

C O N S T A T Ă :

Zlatov Ivan, în perioada de la începutul lunii iunie 2018 până la 11.09.2018, a recrutat-o pe partea vătămată N.P.

D E C I D E :

A respinge apelul ca nefondat.
""",
}


def found(country: str, text: str) -> set[tuple[str, str, str]]:
    reading = read_guided([text], Country(country), questions(), measured={})
    return {(each.question, each.row, each.value) for each in reading.withheld}


def values(country: str, text: str, question: str) -> set[str]:
    return {value for name, _, value in found(country, text) if name == question}


def test_names_that_begin_as_words_of_courts_do_are_names() -> None:
    text = _SERBIAN.format(when="dana 14. maja 2017. godine")
    assert values("SRB", text, "defendant_label") == {"G.P.", "I.R."}
    assert values("SRB", text.replace("IVANA", "VIŠNJA").replace("Ivan", "Višnj"), "defendant_label") == {
        "G.P.",
        "V.R.",
    }


def test_several_defendants_have_sentences_of_their_own() -> None:
    charge = "defendants[2]/charges[1]"
    assert {
        ("sentence_months", "defendants[1]/charges[1]/sentences[1]", "74"),
        ("charge_requalified_to", charge, "prostitution_mediation"),
        ("sentence_months", f"{charge}/sentences[1]", "30"),
        ("fine_amount", f"{charge}/sentences[2]", "80000"),
    } <= found("SRB", _SERBIAN.format(when="dana 14. maja 2017. godine"))


def test_a_case_in_which_one_is_convicted_of_trafficking_is_one() -> None:
    text = _SERBIAN.format(when="dana 14. maja 2017. godine")
    assert values("SRB", text, "first_instance_outcome") == {"convicted_of_trafficking"}


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        ("dana 14. maja 2017. godine", "2017-05-14", "2017-05-14"),
        ("u mesecu maju 2017. godine", "2017-05", "2017-05"),
        ("u toku meseca maja 2017. godine", "2017-05", "2017-05"),
        ("dana 14. i 15. maja 2017. godine", "2017-05-14", "2017-05-15"),
        ("počev od neutvrđenog dana u maju 2017. godine pa zaključno sa 16.11.2017. godine", "2017-05", "2017-11-16"),
    ],
)
def test_an_offence_of_one_day_begins_and_ends_on_it(when: str, start: str, end: str) -> None:
    text = _SERBIAN.format(when=when)
    assert values("SRB", text, "offence_start_date") == {start}
    assert values("SRB", text, "offence_end_date") == {end}


def test_an_offence_that_went_on_does_not_end_on_its_first_day() -> None:
    text = _SERBIAN.format(when="dana 14. maja 2017. godine doveli, a 3. juna 2017. godine predali drugom i")
    assert values("SRB", text, "offence_end_date") == set()


def test_an_albanian_sentence_is_the_one_after_the_reduction() -> None:
    months = {value for name, row, value in found("ALB", _ALBANIAN) if name == "sentence_months" and "[2]" in row[:13]}
    assert months == {"72"}


def test_the_article_that_another_took_the_place_of_is_no_conviction() -> None:
    charge = "defendants[1]/charges[1]"
    assert {
        ("charge_article", charge, "alb_110a"),
        ("charge_outcome", charge, "convicted_of_other_offence"),
        ("charge_requalified_to", charge, "prostitution_mediation"),
        ("charge_outcome", "defendants[2]/charges[1]", "convicted_as_charged"),
    } <= found("ALB", _ALBANIAN)


@pytest.mark.parametrize(
    ("country", "number"), [("SRB", "К. 19/19"), ("MNE", "K.br. 19/19"), ("MKD", "К.бр. 19/19"), ("MDA", "1-19/2019")]
)
def test_on_appeal_the_number_is_that_of_the_first_instance(country: str, number: str) -> None:
    assert values(country, _APPEALS[country], "case_number") == {number}


@pytest.mark.parametrize("country", _APPEALS)
def test_on_appeal_the_reasons_tell_when_the_offence_was_committed(country: str) -> None:
    assert values(country, _APPEALS[country], "offence_start_date") == {"2018-06"}
    assert values(country, _APPEALS[country], "offence_end_date") == {"2018-09-11"}


@pytest.mark.parametrize(
    ("country", "operative", "told"),
    [
        (
            "SRB",
            "Жалба браниоца ОДБИЈА СЕ као неоснована.",
            "Истом пресудом оптужени је обавезан да оштећеној Н.П. исплати износ од 250.000,00 динара, док је за вишак "
            "имовинскоправног захтева упућена на парнични поступак.",
        ),
        (
            "MNE",
            "Odbija se žalba kao neosnovana.",
            "Prvostepenom presudom oštećenoj N.P. je dosuđen iznos od 250.000 eura, dok je sa viškom zahtjeva "
            "upućena na parnicu.",
        ),
    ],
)
def test_on_appeal_the_reasons_tell_what_was_awarded(country: str, operative: str, told: str) -> None:
    text = f"{_APPEALS[country]}\n{told}\n"
    assert values(country, text, "compensation_amount") == {"250000"}
    assert values(country, text, "compensation_decision") == {"awarded_in_part"}
    anew = text.replace(operative, f"{operative}\n\nОбавезује се оптужени да оштећеној Н.П. исплати 90.000 динара.")
    if country == "SRB":
        assert values(country, anew, "compensation_amount") == {"90000"}


def test_amounts_of_a_list_are_for_those_named_before_or_behind_them() -> None:
    heard = "të pandehurit rekrutuan viktimën B.M. dhe viktimën A.K."
    for paid in (
        "t'u paguajë viktimave B.M. 300.000 lekë, A.K. 250.000 lekë.",
        "të paguajë shumën 300.000 lekë për viktimën B.M. dhe shumën 250.000 lekë për viktimën A.K.",
    ):
        text = _ALBANIAN.replace("të pandehurit rekrutuan B.M.", heard) + f"3. Detyrimin e të pandehurit D.K. {paid}\n"
        amounts = {(row, value) for name, row, value in found("ALB", text) if name == "compensation_amount"}
        assert amounts == {("victims[1]", "300000"), ("victims[2]", "250000")}


def test_a_fine_of_daily_amounts_is_their_total() -> None:
    text = _SERBIAN.format(when="dana 14. maja 2017. godine").replace(
        "u iznosu od 80.000,00 (osamdeset hiljada) dinara",
        "u 160 dnevnih iznosa od po 500,00 dinara, ukupno 80.000,00 dinara",
    )
    assert values("SRB", text, "fine_amount") == {"80000"}


def test_what_is_left_of_a_claim_was_claimed() -> None:
    text = _SERBIAN.format(when="dana 14. maja 2017. godine").replace(
        "O b r a z", "Oštećena S.K. se za višak imovinskopravnog zahteva upućuje na parnični postupak.\n\nO b r a z"
    )
    assert values("SRB", text, "compensation_claimed") == {"yes"}


def test_what_suspends_one_sentence_does_not_suspend_the_next() -> None:
    text = _SERBIAN.format(when="dana 14. maja 2017. godine").replace(
        "6 (šest) godina i 2 (dva) meseca, a", "8 (osam) meseci, koja se neće izvršiti ako u roku od 2 (dve) godine, a"
    )
    types = {(row, value) for name, row, value in found("SRB", text) if name == "sentence_type"}
    assert ("defendants[1]/charges[1]/sentences[1]", "suspended") in types
    assert ("defendants[2]/charges[1]/sentences[1]", "imprisonment") in types


def test_what_they_did_together_is_what_each_did() -> None:
    text = _SERBIAN.format(when="dana 14. maja 2017. godine")
    begin, end = text.index("čime su izvršili"), text.index("pa sud okrivljenog")
    did = (
        "dok je okrivljena Ivana R. čuvala stražu, čime su izvršili krivično delo posredovanje u vršenju prostitucije "
        "iz člana 184. stav 1. Krivičnog zakonika,"
    )
    together = f"{text[:begin]}{did}\n\n{text[end:]}"
    other = {row for name, row, _ in found("SRB", together) if name == "charge_requalified_to"}
    assert other == {"defendants[1]/charges[1]", "defendants[2]/charges[1]"}


def test_a_vehicle_that_is_taken_is_no_passport() -> None:
    vehicle = "Prema okrivljenom Goranu P. izriče se oduzimanje predmeta, i to putničkog vozila.\n\nO b r a z"
    text = _SERBIAN.format(when="dana 14. maja 2017. godine")
    assert "withholding_documents" not in values("SRB", text.replace("O b r a z", vehicle), "means_court")
    kept = text.replace("obmanom vrbovali", "obmanom i oduzimanjem putne isprave vrbovali")
    assert "withholding_documents" in values("SRB", kept, "means_court")


def test_the_sum_of_what_is_awarded_is_the_award() -> None:
    text = _SERBIAN.format(when="dana 14. maja 2017. godine").replace(
        "O b r a z",
        "Okrivljeni je dužan da plati oštećenoj S.K. 100.000 dinara na ime straha, 200.000 dinara na ime bolova, a "
        "ukupno 300.000 dinara.\n\nO b r a z",
    )
    assert values("SRB", text, "compensation_amount") == {"300000"}
