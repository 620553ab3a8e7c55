"""What courts write otherwise: columns, full words for articles, several paragraphs, abbreviated countries."""

from collections.abc import Set

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_SERBIA = """АПЕЛАЦИОНО ПОДРУЧЈЕ КРАГУЈЕВАЦ
ВИШИ СУД У ЈАГОДИНИ
1К.бр.33/21
Дана 17. новембра 2021. године

У   ИМЕ   НАРОДА

Виши суд у Јагодини, у кривичном предмету окривљеног Бојана Тасића, због кривичног дела трговина људима из чл. 388.
ст. 1. и 3. КЗ, поступајући по оптужници Кт. бр. 41/20 од 11.01.2021. године, донео је и јавно објавио

П Р Е С У Д У

Окривљени БОЈАН ТАСИЋ, ЈМБГ ..., рођ. 19.07.1988. год. у Параћину, држављанин РС, ожењен, осуђиван,

К Р И В   Ј Е

Што је у временском периоду од средине маја 2020. године до 29. августа 2020. године, претњом врбовао малолетну
оштећену Т.Н., ради вршења проституције, чиме је извршио кривично дело трговина људима из чл. 388. ст. 3. у вези ст.
1. КЗ, па га суд

О С У Ђ У Ј Е

на казну затвора у трајању од 6 (шест) година и 6 (шест) месеци, са роком од дана правноснажности пресуде, и новчану
казну у износу од 50.000,00 динара.

Од окривљеног се одузима имовинска корист прибављена извршењем кривичног дела у износу од 420.000,00 динара.

О б р а з л о ж е њ е

Оштећена је имовинскоправни захтев определила на износ од 800.000,00 динара.
"""
_MACEDONIA = """Република Северна Македонија
ОСНОВЕН СУД ТЕТОВО
К-218/21          ВО ИМЕТО НА ГРАЃАНИТЕ НА
          РЕПУБЛИКА СЕВЕРНА МАКЕДОНИЈА

Основниот суд во Тетово, како првостепен, во совет составен од судијата Арбен Љ. – претседател на советот и
судии поротници, со записничар Наташа Т., постапувајќи по Обвинителниот акт на Основното јавно обвинителство за
гонење на организиран криминал и корупција КОКО.бр.19/21 од 15.06.2021 година, против обвинетите И.Б. и М.Ш., за
кривично дело „Трговија со деца“ од член 418-г став 2 в.в. со став 1 од КЗ, по одржани главни расправи на
20.09.2021, 11.10.2021 и 08.11.2021 година, на 08.11.2021 година, јавно ја објави следната:

П Р Е С У Д А

Обвинетите:

1. И.Б. од с. Желино, роден на ден 23.04.1985 година во Тетово, од татко А. и мајка Х., Албанец, државјанин на
РСМ, оженет, невработен, осудуван со пресуда на ОС Тетово К.бр.55/15 од 03.03.2016 година, во притвор од
12.02.2021 година,

2. М.Ш. од Гостивар, родена 30.10.1992 година, државјанка на Република Северна Македонија, немажена,
неосудувана, се брани од слобода,

СЕ ВИНОВНИ

Затоа што:
Во временскиот период од месец октомври 2020 година до 12.02.2021 година, во Тетово и Гостивар, со измама и
злоупотреба на состојбата на немоќ, ја врбувале, ја превезувале и ја прифатиле малолетната оштетена Е.К., на
возраст од 15 години, заради искористување на проституција,

со што како соизвршители сториле кривично дело „Трговија со деца“ од член 418-г став 2 в.в. со став 1 од КЗ.

Па судот, врз основа на истиот законски пропис, чл. 4, 32, 33, 35, 39 од КЗ

ГИ ОСУДУВА

1. Обвинетиот И.Б. на казна затвор во траење од 12 (дванаесет) години.
2. Обвинетата М.Ш. на казна затвор во траење од 8 (осум) години.

Од обвинетиот И.Б. се конфискува имотна корист во износ од 186.000,00 денари.
СЕ ОДЗЕМА од обвинетиот И.Б. моторно возило марка „Опел Астра“.

СЕ ЗАДОЛЖУВААТ обвинетите солидарно на оштетената Е.К. да и исплатат на име нематеријална штета износ од
400.000,00 денари, а за повисокиот износ оштетената се упатува на спор.

Секој од обвинетите да плати паушал од 3.000,00 денари.

О б р а з л о ж е н и е

Полномошникот на оштетената истакна имотно-правно барање во износ од 900.000,00 денари.
"""
_ALBANIA = """REPUBLIKA E SHQIPËRISË
GJYKATA E SHKALLËS SË PARË E JURIDIKSIONIT TË PËRGJITHSHËM ELBASAN
DHOMA PENALE

Nr. 00451-2023 Akti                                   Nr. 288 Vendimi
Datë e regjistrimit: 21.04.2023                          Datë: 18.12.2023

V E N D I M
NË EMËR TË REPUBLIKËS

Gjykata e Shkallës së Parë e Juridiksionit të Përgjithshëm Elbasan, e përbërë nga:
KRYESUESE: Mimoza Hysa
ANËTARË: Ilir Balla, Dritan Leka
asistuar nga sekretarja gjyqësore Eda Prifti, sot, më datë 18.12.2023, mori në shqyrtim në seancë gjyqësore me
dyer të mbyllura çështjen penale që i përket:

TË PANDEHURIT: GËZIM HOXHA, i biri i Faikut dhe i Naxhijes, i datëlindjes 03.09.1981, lindur në Gramsh dhe
banues në Elbasan, i martuar, me arsim 8-vjeçar, i padënuar më parë, me masë sigurimi "arrest në burg", i
mbrojtur nga av. Bledar Koçi.

I AKUZUAR: Për kryerjen e veprës penale "Trafikimi i personave të mitur", parashikuar nga neni 128/b paragrafi i
dytë i Kodit Penal.

VIKTIMË: E mitura S.M., e përfaqësuar nga kujdestarja ligjore.

Gjatë shqyrtimit gjyqësor u zhvilluan seanca në datat 15.06.2023, 20.09.2023 dhe 18.12.2023. I pandehuri kërkoi
gjykimin e shkurtuar, kërkesë e cila u pranua.

GJYKATA VËREN:

Nga provat rezultoi se i pandehuri Gëzim Hoxha, gjatë periudhës korrik 2022 deri në janar 2023, me anë të
mashtrimit dhe duke përfituar nga gjendja e vështirë ekonomike, rekrutoi, transportoi dhe strehoi të miturën
S.M., 15 vjeçe, me qëllim shfrytëzimin e prostitucionit.
Përfaqësuesja e viktimës kërkoi shpërblimin e dëmit në shumën 800.000 (tetëqind mijë) lekë.
Prokurori kërkoi dënimin e të pandehurit me 15 vjet burgim dhe gjobë 4.000.000 lekë.

PËR KËTO ARSYE

Gjykata, në mbështetje të neneve 390 e 406 të K.Pr.Penale,

V E N D O S I :

1. Deklarimin fajtor të të pandehurit Gëzim Hoxha për veprën penale "Trafikimi i personave të mitur", të
parashikuar nga neni 128/b/2 i Kodit Penal dhe dënimin e tij me 15 (pesëmbëdhjetë) vjet burgim dhe me gjobë në
shumën 3.000.000 (tre milionë) lekë.
2. Në zbatim të nenit 406 të K.Pr.Penale i zbritet 1/3 e dënimit, duke e dënuar përfundimisht me 10 (dhjetë)
vjet burgim dhe gjobë 2.000.000 (dy milionë) lekë.
3. Pranimin pjesërisht të padisë civile dhe detyrimin e të pandehurit t'i paguajë viktimës S.M. shumën 500.000
lekë si dëm jopasuror.
4. Konfiskimin e automjetit tip "Ford", me të cilin u krye vepra penale dhe të shumës 350.000 lekë, si produkt i
veprës penale.
5. Shpenzimet gjyqësore i ngarkohen të pandehurit.
6. Kundër këtij vendimi lejohet ankim brenda 15 ditëve.
U shpall sot, në Elbasan, më datë 18.12.2023.
"""


def _found(text: str, country: Country) -> Set[tuple[str, str, str]]:
    return {(each.question, each.row, each.value) for each in read_guided([text], country, questions()).proposals}


@pytest.mark.parametrize(
    "answer",
    [
        ("documents_read", "", "first_judgment"),
        ("decision_date", "", "2021-11-17"),
        ("offence_start_date", "", "2020-05"),
        ("first_instance_outcome", "", "convicted_of_trafficking"),
        ("defendant_citizenship", "defendants[1]", "own"),
        ("charge_article", "defendants[1]/charges[1]", "srb_388_3"),
        ("sentence_months", "defendants[1]/charges[1]/sentences[1]", "78"),
        ("fine_amount", "defendants[1]/charges[1]/sentences[2]", "50000"),
        ("confiscation_amount", "defendants[1]", "420000"),
        ("compensation_currency", "victims[1]", "RSD"),
    ],
)
def test_serbia(answer: tuple[str, str, str]) -> None:
    assert answer in _found(_SERBIA, Country.SRB)


@pytest.mark.parametrize(
    "answer",
    [
        ("decision_date", "", "2021-11-08"),
        ("defendant_citizenship", "defendants[1]", "own"),
        ("charge_article", "defendants[2]/charges[1]", "mkd_418g"),
        ("sentence_months", "defendants[2]/charges[1]/sentences[1]", "96"),
        ("compensation_decision", "victims[1]", "awarded_in_part"),
    ],
)
def test_north_macedonia(answer: tuple[str, str, str]) -> None:
    assert answer in _found(_MACEDONIA, Country.MKD)


@pytest.mark.parametrize(
    "answer",
    [
        ("case_number", "", "00451-2023"),
        ("offence_start_date", "", "2022-07"),
        ("offence_end_date", "", "2023-01"),
        ("proceedings_kind", "", "shortened"),
        ("fine_amount", "defendants[1]/charges[1]/sentences[2]", "2000000"),
    ],
)
def test_albania(answer: tuple[str, str, str]) -> None:
    assert answer in _found(_ALBANIA, Country.ALB)


def test_what_the_court_orders_to_be_paid_is_no_coercion() -> None:
    assert ("means_court", "", "coercion") not in _found(_ALBANIA, Country.ALB)


def test_a_court_is_known_with_in_before_its_place() -> None:
    text = _MACEDONIA.replace("ОСНОВЕН СУД ТЕТОВО\n", "").replace("Основниот суд во Тетово", "ОСНОВНИОТ СУД ВО ТЕТОВО")
    found = read_guided([text], Country.MKD, questions(), measured={}).withheld
    assert ("court", "mkd_basic_tetovo") in {(answer.question, answer.value) for answer in found}
