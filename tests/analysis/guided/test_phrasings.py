"""Turns of phrase of each country's judgments, in judgments that say little else."""

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_FRAMES = {
    "SRB": """VIŠI SUD U NIŠU
K. br. 12/2022

U IME NARODA

Viši sud u Nišu, u krivičnom postupku protiv okrivljenog P.P., zbog krivičnog dela trgovina ljudima iz
člana 388. stav 1. Krivičnog zakonika, {introduction} doneo je dana 12.03.2022. godine

PRESUDU

Okrivljeni P.P., rođen 01.02.1980. godine, državljanin Republike Srbije, neosuđivan,

KRIV JE

što je u periodu od 01.02.2020. do 03.04.2020. godine silom vrbovao oštećenu A.B. i oštećenu V.G., radi
prostitucije,

čime je izvršio krivično delo trgovina ljudima iz člana 388. stav 1. Krivičnog zakonika, pa ga sud

OSUĐUJE

na kaznu zatvora u trajanju od 4 (četiri) godine.

{operative}

Obrazloženje

{reasons}
""",
    "MKD": """ОСНОВЕН СУД БИТОЛА
К. бр. 12/20

ВО ИМЕТО НА ГРАЃАНИТЕ НА РЕПУБЛИКА СЕВЕРНА МАКЕДОНИЈА

Основниот суд Битола, против обвинетиот П.П., за кривично дело трговија со луѓе по чл. 418-а ст. 1
од Кривичниот законик, {introduction} на ден 12.03.2020 година ја донесе следната

ПРЕСУДА

Обвинетиот П.П., роден на 01.02.1980 година, државјанин на Република Северна Македонија, неосудуван,

ВИНОВЕН Е

затоа што во периодот од 01.02.2019 до 03.04.2019 година со сила ја врбувал оштетената А.Б. и оштетената В.Г.,
заради проституција,

со што сторил кривично дело трговија со луѓе по чл. 418-а ст. 1 од Кривичниот законик, па судот го осудува

на казна затвор во траење од 4 (четири) години.

{operative}

Образложение

{reasons}
""",
    "ALB": """GJYKATA E SHKALLËS SË PARË E JURIDIKSIONIT TË PËRGJITHSHËM TIRANË

Nr. 12 i Regjistrit Themeltar

V E N D I M
NË EMËR TË REPUBLIKËS

Gjykata, {introduction} sot më datë 12.03.2024, mori në shqyrtim çështjen penale:

I PANDEHUR: P.P., 40 vjeç, i lindur më 01.02.1980, shtetas shqiptar, i padënuar.

AKUZUAR: për veprën penale "Trafikimi i personave të rritur", parashikuar nga neni 110/a i Kodit Penal.

GJYKATA VËREN SE

Viktima A.B. dhe viktima V.G. u rekrutuan nga i pandehuri. Viktima A.B. dhe viktima V.G. u dëgjuan.

{reasons}

V E N D O S I

1. Deklarimin fajtor të të pandehurit P.P. për veprën penale "Trafikimi i personave të rritur" parashikuar nga
neni 110/a i Kodit Penal dhe dënimin e tij me 10 (dhjetë) vjet burgim.

{operative}
""",
    "MDA": """Dosarul nr. 1-12/2021

SENTINŢĂ
În numele Legii

12 martie 2021

Judecătoria Chişinău, sediul Buiucani, a examinat {introduction} cauza penală de învinuire a lui

P.P., născut la 01.02.1980, cetăţean al Republicii Moldova, fără antecedente penale, de comiterea infracţiunii
prevăzute de art. 165 alin. (1) Cod penal.

A CONSTATAT:

Inculpatul P.P. a recrutat partea vătămată A.B. şi partea vătămată V.G. Partea vătămată A.B. a fost audiată.

{reasons}

HOTĂRĂŞTE:

P.P. se recunoaşte vinovat de comiterea infracţiunii prevăzute de art. 165 alin. (1) Cod penal şi i se
stabileşte pedeapsa de 6 (şase) ani închisoare.

{operative}
""",
}
_CASES = [
    (
        "SRB",
        "reasons",
        "Oštećena V.G. ispitana je preko video-veze, bez prisustva okrivljenog.",
        "victim_protection",
        "victims[2]",
        "video_link",
    ),
    (
        "SRB",
        "reasons",
        "Oštećena V.G. ispitana je preko video-veze, bez prisustva okrivljenog.",
        "victim_protection",
        "victims[2]",
        "accused_absent",
    ),
    ("SRB", "reasons", "Oštećene su bile smeštene u sigurnoj kući.", "victim_protection", "victims[1]", "shelter"),
    (
        "SRB",
        "reasons",
        "Oštećenu A.B. zastupala je advokatica udruženja.",
        "victim_legal_aid",
        "victims[1]",
        "organisation",
    ),
    (
        "SRB",
        "reasons",
        "Oštećena A.B. je istakla imovinskopravni zahtev u iznosu od 700.000,00 dinara.",
        "compensation_claimed_amount",
        "victims[1]",
        "700000",
    ),
    (
        "SRB",
        "reasons",
        "Oštećena V.G. nije istakla imovinskopravni zahtev.",
        "compensation_claimed",
        "victims[2]",
        "no",
    ),
    (
        "SRB",
        "operative",
        "Od okrivljenog se oduzima imovinska korist u iznosu od 90.000 dinara.",
        "confiscation_amount",
        "defendants[1]",
        "90000",
    ),
    (
        "SRB",
        "operative",
        "Obavezuje se okrivljeni da oštećenoj A.B. isplati 300.000,00 dinara, a oštećenoj V.G. 200.000,00 dinara.",
        "compensation_amount",
        "victims[2]",
        "200000",
    ),
    (
        "SRB",
        "operative",
        "Oštećene se za višak imovinskopravnog zahteva upućuju na parnični postupak.",
        "compensation_decision",
        "victims[1]",
        "awarded_in_part",
    ),
    (
        "SRB",
        "reasons",
        "Kao olakšavajuće okolnosti sud je cenio mladost i pokajanje, a otežavajućih okolnosti nema.",
        "mitigating",
        "defendants[1]",
        "remorse",
    ),
    (
        "SRB",
        "reasons",
        "Kao olakšavajuće okolnosti sud je cenio mladost i pokajanje, a otežavajućih okolnosti nema.",
        "aggravating",
        "defendants[1]",
        "none",
    ),
    (
        "SRB",
        "reasons",
        "Iskaz potkrepljuju listing poziva i nalaz veštaka psihologa.",
        "evidence_relied_on",
        "",
        "phone_records",
    ),
    ("SRB", "introduction", "nakon održanog glavnog i javnog pretresa,", "proceedings_kind", "", "ordinary"),
    ("SRB", "operative", "", "means_national", "", "srb_force"),
    ("SRB", "operative", "", "documents_read", "", "first_judgment"),
    ("SRB", "introduction", "po optužnom aktu tužilaštva od 7.XI.2021. godine,", "indictment_date", "", "2021-11-07"),
    (
        "MKD",
        "reasons",
        "Оштетените беа испитани преку видео конференција, без присуство на обвинетиот.",
        "victim_protection",
        "victims[2]",
        "video_link",
    ),
    (
        "MKD",
        "reasons",
        "Оштетената А.Б. ја застапуваше адвокат од здружение.",
        "victim_legal_aid",
        "victims[1]",
        "organisation",
    ),
    ("MKD", "reasons", "Оштетената А.Б. побара 90.000 денари.", "compensation_claimed_amount", "victims[1]", "90000"),
    (
        "MKD",
        "operative",
        "Се задолжува обвинетиот на оштетената В.Г. да ѝ исплати 60.000 денари.",
        "compensation_amount",
        "victims[2]",
        "60000",
    ),
    (
        "MKD",
        "operative",
        "Од обвинетиот се конфискува имотна корист во износ од 40.000 денари.",
        "confiscation",
        "defendants[1]",
        "proceeds",
    ),
    ("MKD", "operative", "", "means_national", "", "mkd_force"),
    (
        "MKD",
        "reasons",
        "Олеснувачки околности се признанието и семејните прилики.",
        "mitigating",
        "defendants[1]",
        "family",
    ),
    (
        "ALB",
        "reasons",
        "Viktima A.B. u dëgjua në seancë me videokonferencë, pa praninë e të pandehurit.",
        "victim_protection",
        "victims[1]",
        "video_link",
    ),
    (
        "ALB",
        "reasons",
        "Viktima A.B. u përfaqësua nga avokatja e një shoqate.",
        "victim_legal_aid",
        "victims[1]",
        "organisation",
    ),
    ("ALB", "reasons", "Viktima V.G. kërkoi 500.000 lekë.", "compensation_claimed_amount", "victims[2]", "500000"),
    ("ALB", "reasons", "Ai përdori mashtrimin dhe kanosjen.", "means_national", "", "alb_threat"),
    (
        "ALB",
        "operative",
        "2. Konfiskimin e shumës 300.000 lekë, si produkt i veprës penale.",
        "confiscation",
        "defendants[1]",
        "proceeds",
    ),
    ("ALB", "reasons", "Rrethanë lehtësuese është pendimi.", "mitigating", "defendants[1]", "remorse"),
    (
        "MDA",
        "reasons",
        "Partea vătămată A.B. a fost audiată prin videoconferinţă, în lipsa inculpatului.",
        "victim_protection",
        "victims[1]",
        "accused_absent",
    ),
    (
        "MDA",
        "reasons",
        "Partea vătămată V.G. a solicitat 50 000 lei.",
        "compensation_claimed_amount",
        "victims[2]",
        "50000",
    ),
    (
        "MDA",
        "operative",
        "Se încasează de la P.P. în beneficiul părţii vătămate A.B. suma de 20 000 lei.",
        "compensation_amount",
        "victims[1]",
        "20000",
    ),
    (
        "MDA",
        "operative",
        "Se confiscă de la P.P. suma de 12 000 lei, obţinută din infracţiune.",
        "confiscation_amount",
        "defendants[1]",
        "12000",
    ),
    ("MDA", "reasons", "Acţiunea s-a făcut prin înşelăciune.", "means_national", "", "mda_deceit"),
    (
        "MDA",
        "reasons",
        "Circumstanţe atenuante: căinţa sinceră; circumstanţe agravante nu sunt.",
        "aggravating",
        "defendants[1]",
        "none",
    ),
]
_SILENT = [
    (
        "SRB",
        "reasons",
        "Tužilac je predložio da se oštećenoj A.B. odredi status posebno osetljivog svedoka.",
        "victim_protection",
    ),
    ("SRB", "reasons", "Sila, pretnja i prevoz nisu stavljeni na teret.", "means_charged"),
    (
        "SRB",
        "operative",
        "Okrivljeni je dužan da plati troškove postupka u iznosu od 30.000 dinara.",
        "compensation_amount",
    ),
    ("ALB", "reasons", "Nuk u provua që i pandehuri të ketë përdorur dhunën.", "means_court"),
]


def _found(country: str, part: str, words: str) -> set[tuple[str, str, str]]:
    parts = dict.fromkeys(("introduction", "operative", "reasons"), "") | {part: words}
    reading = read_guided([_FRAMES[country].format(**parts)], Country(country), questions(), measured={})
    return {(answer.question, answer.row, answer.value) for answer in reading.withheld}


@pytest.mark.parametrize(("country", "part", "words", "question", "row", "value"), _CASES)
def test_words_are_read_for_whom_they_are_said(
    country: str, part: str, words: str, question: str, row: str, value: str
) -> None:
    assert (question, row, value) in _found(country, part, words)


@pytest.mark.parametrize(("country", "part", "words", "question"), _SILENT)
def test_what_was_asked_or_not_proved_is_no_answer(country: str, part: str, words: str, question: str) -> None:
    assert not [found for found in _found(country, part, words) if found[0] == question]


@pytest.mark.parametrize(
    ("country", "words"),
    [
        ("SRB", "nakon glavnog pretresa održanog dana 10.03.2022. godine,"),
        ("SRB", "posle održanog glavnog pretresa dana 8. i 10. marta 2022. godine,"),
        ("SRB", "nakon glavnog pretresa, održanog dana 3.2, 17.2 i 9.3.2022. godine,"),
        ("ALB", "sot më datë dymbëdhjetë mars 2024,"),
    ],
)
def test_a_day_of_a_hearing_or_a_month_is_no_second_date_of_the_decision(country: str, words: str) -> None:
    found = _found(country, "introduction", words)
    dates = [value for question, _, value in found if question == "decision_date"]
    assert dates == ["2022-03-12" if country == "SRB" else "2024-03-12"]
