"""Macedonian."""

from tipcoder.domain.projects import Country
from tipcoder.languages.record import DateForms, IdentifierWords, Language, PluralRule, Script, Stemming

_ENDINGS = (
    # zrtva, zrtvata, zrtvi, zrtvite; sud, sudot, sudovi; obvinetiot; dete, deteto
    "a", "e", "i", "o", "ot", "iot", "ta", "ata", "oto", "eto", "ite", "ovi", "ovite", "evi", "evite",
    # trgovija, trgovijata, trgovii, trgoviite
    "ija", "ijata", "ii", "iite",
)  # fmt: skip
"""Of nouns and participles, folded and so in Latin letters, as grammars give them."""

_FUNCTION_WORDS = """
    drug druga drugi drugo drugoto ostanato
    a ako ama angažirani bez beše bi bila bile bilo bil bide bidat vo vrz gi go da dali dve dva deka do dodeka e edna
    eden edno za zatoa zaradi zošto i ili im ima imaa iako ja jas je kade kaj kako kakov kakva kakvi kako koga kogo koja
    koe koi kolku kon koj kojšto koišto koješto li me meǵu mu na nad ne neka neko nego negov negova negovite nejze
    nejzin nema ni nitu nivnite no o od odnosno okolu osven oti ova ovaa ovie ovoj ovde on pak po pod pokraj pomeǵu
    poradi potoa pred preku pri pritoa so sam samo se sebe si site sme so spored ste su sum taa taka tie toa togaš toj
    tuka u veḱe vrz čij čija što
"""
_IDENTIFIERS = IdentifierWords(
    before_names="""
        обвинет обвинетиот обвинета обвинетата обвинетите обвинетото обв осудениот осудената оштетен оштетениот оштетена
        оштетената сведокот судијата судијка судијката претседател претседателот бранителот бранител адвокатот обвинител
        обвинителот обвинителка полномошник полномошникот записничарот вештото вештакот жртвата детето малолетната
        малолетниот лицето таткото татко мајката братот сестрата синот ќерка ќерката сопруг сопругот сопруга сопругата
        дедото вујко чичко газдата сопственикот сопственик наречен наречена викан викана прекар прекарот инспекторка
        полицаец комшика сосед соседот
    """,
    before_names_with_stop="obv",
    public_words="""
        македониј северн скопј скопје куманов битол тетов гостивар охрид струг струмиц велес штип прилеп кавадарц
        гевгелиј кочан дебар кичев крушев радовиш свети неготин виниц берово делчев валандов чаир аеродром карпош
        трибунал внатрешн работ отворен порта здравје образование надворешн пресудат обвинението европ сигурн сектор
        трговиј советот користењ столиц насилств криумчарењ организирањ детск апелациск египћан кипра божиќ
        велигден царин
    """,
    places="""
        alzir amerikanska andora angvila antarktik antiga arabija arapski avganistan avstralija avstrija azerbejdzan
        bahrein belorusija bisao bocvana bolivija bozikjen brazavil bregot britanska brunej burma buve
        centralnoafrikanska cile devstveni dominika dominikanska drug drzava dzersi dzibuti dzordzija egipet ekvador
        ekvatorska eritreja ermenija estonija etiopija fidzi finska folklandski francija gambija gana germanija gernzi
        grcija grenland gruzija gvadalupe gvajana gvatemala gvineja hongkong indonezija indookeanska irska jamajka
        japonija jugoslavija juzen juzna juznoafrikanska kabo kaledonija kambodza karipska kenija kilinski kinsasa
        kirgistan kolumbija koreja koska kostarika kralstvo kuba latvija liberija lihtenstajn litvanija lusija malezija
        martinik mavricius mavritanija mikelan mikronezija mjanmar mongolija monserat namibija nigerija niuje norfolski
        obedineti osnoven ostrov pacifikot paragvaj pitkernski pjer polinezija polska portoriko portugalija prinsip
        rejunion rezolucija romanija ruanda saudiska saun sejseli sent siera singapur slonovata soedineti somalija
        stolica surinam svajcarija tadzikistan tajland tajvan tanzanija teritorii teritorija tunis turcija ungarija
        urugvaj valis vartolomej venecuela vinsent vrhoven zambija zapadna zeland
    """,
    sentence_openers="""
        таа тие тоа во со при кога но меѓутоа истиот истата истите според поради
    """,
    given_names="""
        Aco Agim Aleksandar Ангел Анастас Антонио Бланка Благој Благица Blagoja Blaže Biljana Bisera Bobi Bogoja Bojan
        Borče Boro Borka Branko Vančo Vanja Vasil Vasilka Vaska Vaško Velko Venko Verica Vesna Viktor Violeta Vlado
        Vlatko Vlatka Goce Gordana Goran Gjoko Gjorge Ѓорѓи Ѓорѓе Ѓорче Ѓорѓија Ѓоко Danče Daniela Dejan Dime Dimitar
        Dimče Divna Dobre Dončo Done Dragi Dragica Dragan Elena Elizabeta Emilija Emilijan Ефтим Živko Zaharija Zvonko
        Zdravko Zlate Zlatko Zoran Zorica Iva Ivan Ivana Ivica Igor Ilija Ilče Ilinka Irena Jovan Jovica Jovanka Jagoda
        Jane Jasmina Jelena Jordan Jordanka Katerina Kiril Kire Кирчо Klime Kole Kosta Kostadin Krste Krume Lazar Lazo
        Lambe Lence Lidija Ljube Ljubica Ljupčo Ljubčo Magdalena Maja Marija Marijana Marina Marjan Martin Mende Metodi
        Metodija Mile Milka Mirče Mirjana Mitko Mitre Mihail Nada Naum Naume Nikola Nikolčo Nikolina Nevenka Nataša Nate
        Olgica Olivera Orce Pande Panče Pavle Pavlina Perica Pero Petar Petko Petre Predrag Rade Radica Riste Risto
        Ристо Rodna Roza Ruža Saše Saško Sašo Savka Sava Simona Simjan Simeon Silvana Slave Slavčo Slavica Slavko
        Slobodan Snežana Sofija Sonja Spase Spasko Stavre Stefan Stevo Stole Stojan Stojanče Stojanka Stojče Suzana
        Tanja Tatjana Taško Todor Todorka Toni Toše Trajan Trajče Trajko Filip Filimena Hristijan Cvetan Cvetanka Cvetko
        Šerif Biljal Bujar Elmaz Fadil Fatmir Gazmend Ismail Mensur Naser Nazmi Nuri Ramadan Sejdi Selver Severdžan
        Dževrije Sevdail Gjulten Gjulsum Ajša Ajten Alija Amdi Ferat Orhan Sabri Sadat Sali Salija Samet
    """,
    given_names_that_are_words="""
        agim dobre done iva jane kole nate orce rade roza sali savka slave stole rodna dragi trajan jordan toni spase
        bobi martin mende vlado boro borka krste tasko aco dobri
    """,
    surname_endings=(
        "(?:овиќ|евиќ|иќ)"
        "(?:a|u|em|i|ima|eva|evo|evog|evu|ka|ke|ki|а|у|ем|и|има|ева|евог|еву|ка|ке)?|"
        "(?:.[oe]v?sk|.[ое]в?ск)(?:i|a|og|om|e|oj|u|и|а|ог|ом|е|ој|у|иот|ата)?"
    ),
    own_surname_endings="..(?:ов|ев)(?:а|и|ата|иот|ите|ото)?",
    inflection="ovata eviot oviot evata ovite evite ovoto inata iniot inite ata ta to ot te ite on vi va iot oto nite",
    personal_number=r"ембг|embg|матичен број\w*",
    account_number=r"сметк\w+",
    month_stems="fevruar oktom noem dekem",
    month_names="fev noe dek",
    between_month_and_year="година|од",
    day_ordinals=(
        r"(?:дваесет|триесет)(?:и)?[\s-]?(?:и\s)?(?:прв|втор|трет|четврт|петт|шест|седм|осм|деветт)|"
        r"прв|втор|трет|четврт|петт|шест|седм|осм|деветт|десетт|единаесетт|дванаесетт|тринаесетт|четиринаесетт|"
        r"петнаесетт|шеснаесетт|седумнаесетт|осумнаесетт|деветнаесетт|дваесетт|триесетт"
    ),
    before_days="на|ден|ноќта",
    before_sections=r"точк\w+|страниц\w*",
    after_amounts=r"час\w*|денар\w*|ден|илјад\w+",
    born_before_date=r"роден\w*|раѓањ\w*",
    born_after_date="роден",
    gazette=r"весник\w*",
    street="населба|naselba",
    before_towns=r"градот|град|општина|во|од|за|до|преку|низ|кон",
    institutions=(
        r"суд\w{0,4}|обвинителств\w+|полици\w+|сектор\w*|свр|мвр|кпд|кпу|управ\w+|конвенци\w+|здружени\w+|"
        r"универзитет\w*|комор\w+"
    ),
    within_institutions=(
        r"во|на|за|и|од|основн\w+|апелаци\w+|кривич\w+|јавно\w*|внатрешни|работи|граѓанск\w+|организиран\w*|криминал\w*"
    ),
    homes=(
        r"прифатилишт\w+|засолништ\w+|сигурн\w+ куќ\w+|училишт\w+|градинк\w+|болниц\w+|клиник\w+|прифатен\w+ центар\w*"
    ),
    bank_card=r"картичк\w+",
    online_account=r"профил\w*|сметк\w+|корисничк\w+ им\w+",
    called="со|името|име|како|на|преко|под",
)

LANGUAGE = Language(
    code="mk",
    order=4,
    name="македонски",
    english_name="Macedonian",
    script=Script.CYRILLIC,
    locale="mk_MK",
    dates=DateForms(
        months="јануари февруари март април мај јуни јули август септември октомври ноември декември",
        in_words="{day} {month} {year} г.",
        month_in_words="{month} {year} г.",
        in_numbers="{day}.{month}.{year} г.",
    ),
    plurals=PluralRule.LAST_DIGIT,
    ts_language="sr_MK",  # Qt's rule for `mk` takes 11 and 111 for singular
    country=Country.MKD,
    tags=("mac", "mkd"),
    code_pages=("windows-1251", "iso-8859-5"),
    ocr_data=(("mkd",), ("srp",), ("script/Cyrillic",)),
    spelling=("mk_MK",),
    stemming=Stemming(key_letter="m", endings=_ENDINGS, dictionary="mk", alphabet="абвгдѓежзѕијклљмнњопрстќуфхцчџш"),
    function_words=_FUNCTION_WORDS,
    number_words=(
        "dva dve dvajc tri trojc cetir pet sest sedum osum devet deset edinaeset dvanaeset dvaeset trieset sto iljad"
    ),
    measure_words="den dena nedel mesec godin cas denar evr",
    identifiers=_IDENTIFIERS,
    letter_counts=(
        "а128 о113 е88 и88 т74 н74 д49 с48 в47 р44 п34 к33 л31 у24 з23 б17 г17 м14 ј13 ч10 ш8 ц6 ж6 њ5 ф2 ѓ2 "
        "ќ2 х1 ѕ1 џ1 љ1"
    ),
    frequent_words=(
        "i na vo od da se so za ne e gi go ja kako koj koja što bil bila bile deka po pri kaj nad sudot lice"
    ),
)
LANGUAGES = (LANGUAGE,)
