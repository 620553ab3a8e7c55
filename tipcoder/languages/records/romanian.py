"""Romanian, as Moldova and Romania write it, and the Russian that the files of Moldova have."""

from tipcoder.domain.projects import Country
from tipcoder.languages.record import DateForms, IdentifierWords, Language, PluralRule, Script, Stemming

_OLDER_LETTERS = {"ş": "ș", "ţ": "ț"}
"""The code pages, and many files, have the letters with cedilla instead of comma."""
_FUNCTION_WORDS = """
    alt alta altă alte altele alți altul
    a abia acea aceasta această aceea acel acela acest acesta aceste acestea acestei acestor acestora acestui ai al ale
    am ar are aș asupra astfel atât au avea avut ba bine ca că când care cărei căror cărora cărui cât ce cea cei cel
    cele celor cine cu cum da dacă dar de deci deja deși despre din dintre doar două după ea ei ele era erau este eu fi
    fie fiind fără fost iar îi îl îmi în încă între își îți la le li lor lui mai mult ne nici niște noi nu o or ori pe
    pentru peste poate prin sa sale să săi sau se și sub sunt spre său te toate tot toți totuși un una unde unei unele
    unor unui unul va voi vor
"""
_IDENTIFIERS = IdentifierWords(
    before_names="""
        inculpatul inculpatului inculpata inculpatei inculpat inculpată învinuitul învinuitului învinuita învinuitei
        condamnatul condamnatului condamnata condamnatei victima victimei victimă martorul martorului martora martorei
        martor judecătorul judecătorului judecător judecătoarea judecătoarei procurorul procurorului procuror avocatul
        avocatului avocata avocat avocatei apărătorul apărătorului grefierul grefier grefiera președintele președinte
        minora minorei minorul minorului vătămată vătămatei vătămatul cetățeanul cetățeanului cetățeana cetățeanca
        numita numitul numitei numitului dl dna domnul domnului doamna doamnei mama mamei tatăl tatălui fratele fratelui
        sora surorii fiul fiului fiica fiicei soțul soțului soția soției concubinul concubina prietenul prietena
        poreclit poreclită zis zisă zisul numele prenumele expertul psihologul interpretul lui inspectorul vecinul
        vecina
    """,
    before_names_with_stop="av dl dna",
    public_words="""
        popor poporului
        republica moldov chișinău chisinau bălți cahul comrat tiraspol tighina bender orhei soroca ungheni hâncești
        hîncești strășeni edineț drochia căușeni căuşeni florești călărași criuleni ialoveni anenii noi cimișlia leova
        nisporeni fălești sîngerei glodeni rîșcani briceni ocnița dondușeni telenești șoldănești rezina dubăsari
        basarabeasca taraclia găgăuzia transnistria buiucani botanica centru ciocana rîşcani românia români bucurești
        iași ucrain rus rusia rusă turci turcia istanbul antalya germania franț franța spania portugali polon poloni
        cipru grecia bulgari serbia macedonia albania muntenegru israel emirate dubai moscova odesa kiev roma viena
        berlin paris londra bruxelles sofia atena curte curtea curții judecător judecătoria judecătoriei instanț
        instanța instanței procuratur procuratura procuraturii suprem supremă codul cod codului penală procedură legea
        legii lege articolul art alin lit constituți constituția convenți convenția protocol minister ministerul
        ministerului poliție poliția poliţia poliției inspectorat inspectoratul general generală centrul centrului
        direcți direcția agenți agenția serviciul serviciului comisi comisia parlament guvern primări primăria consili
        consiliul plen plenul plenului hotărâre hotărârea hotărîre decizia sentința dosar dosarul urmărire universitate
        școal internațional internaţional organizați organizația națiunil unite european europene europei uniunea
        uniunii stat statul raion raionul municipiul sector sectorul bancă crucea roșie asociația ebs la strada
        drepturilor omului combaterea traficului afacerilor interne externe justiției muncii sănătății finanțelor
        educației federația arabe asistență protecție migrație migrați ong-ul ong justiți persoan nord rezolut
        consiliului organizarea utilizarea sclavia proxenetism răpire pornografi victimele rezoluț emiratele cauza
        durata durată linia marcă acte
    """,
    places="""
        australe azerbaidjan belgia birmania brazilia brazzaville britanic caledonie cambodgia camerun capul caraibe
        cehia centrafricana ciad columbia comore coreea danemarca ecuatoriala egipt elvetia emiratele eritreea etiopia
        feroe franceza grenadinele groenlanda guadelupa guinee guineea hertegovina indepartate indonezia insula insulele
        iordania irlanda italia iugoslavia japonia judecatorie justitie kargazstan kazahstan kuweit letonia lituania
        luxemburg maroc martinica mexic micronezia mozambic norvegia noua occidentala olandeze palestina polonia
        portugalia regatul rezolutia saudita scaun sfanta slovacia statele suedia tadjikistan tarile teritoriile
        teritoriul ungaria zeelanda
    """,
    sentence_openers="""
        el ea ei ele acest această aceasta acești în la din de pe cu pentru prin după înainte când dacă dar și sau
        deoarece însă astfel totodată un o una doi două trei se nu fiind având fapt toate toți conform potrivit ulterior
    """,
    given_names="""
        Adela Adina Adrian Adriana Alexandra Alexandru Alexei Alexandrina Alina Aliona Ana Anastasia Anatol Anatolie
        Andrei Andreea Andrian Angela Anna Anton Antonina Artiom Arcadie Aurel Aurelia Aureliu Axenia Boris Călin
        Carolina Catinca Cătălin Cătălina Cezar Ciprian Clara Claudia Claudiu Constantin Corina Corneliu Cornelia
        Cristian Cristina Cristi Dan Dana Daniel Daniela Daria Denis Diana Dinu Doina Dorin Dorina Dragoș Dmitri Dumitru
        Dumitrița Ecaterina Eduard Efim Elena Elisaveta Emil Emilia Eugen Eugenia Eugeniu Eudochia Evghenii Felicia
        Feodor Filip Florin Florentina Galina Gabriel Gabriela Gheorghe George Grigore Haralambie Igor Ileana Ilie
        Ilinca Ina Inga Inna Ioana Ioan Ion Ionel Ionela Ionuț Irina Iulia Iulian Iuliana Iurie Ivan Laura Larisa Leonid
        Leontin Lidia Lilia Liliana Lina Lucia Lucian Ludmila Luminița Magdalena Maia Marcel Marcela Maria Mariana
        Marian Marin Marina Mariela Marius Matei Maxim Mihaela Mihai Mihail Mircea Mirela Mitrofan Monica Nadejda
        Natalia Nelea Nelli Nicolae Nicoleta Nicu Nichita Nina Oleg Oleisea Olga Octavian Oxana Ovidiu Parascovia Pavel
        Petru Piotr Polina Profira Radu Raisa Raluca Ramona Rodica Roman Rodion Ruslan Ruxandra Sabina Sanda Semion
        Serghei Sergiu Silvia Simion Sofia Sorin Stanislav Stela Stelian Svetlana Șerban Ștefan Tamara Tatiana Teodor
        Timofei Tudor Tudora Vadim Valentin Valentina Valeria Valeriu Varvara Vasile Vasilii Veaceslav Vera Veronica
        Victor Victoria Viorel Viorica Viorela Vitalie Vitalia Vlad Vladimir Vladislav Xenia Zinaida Zinovia
    """,
    given_names_that_are_words="""
        dan dana marin maxim roman victor victoria sofia george vlad rosu italia moldova
    """,
    surnames="""
        Popa Rusu Ceban Munteanu Ciobanu Lupu Ursu Cojocaru Moraru Rotaru Sîrbu Sârbu Vieru Botnaru Bostan Guțu Gutu
        Țurcanu Turcan Croitoru Cebotari Rotari Lungu Grosu Negru Cazacu Josan Russu Ungureanu Balan Bălan Cazac Melnic
        Bejan Vrabie Chirilă Gherman Melnik Ciorba Pleșca Plămădeală Codreanu Spînu Spânu Roșca Roșcă Lisnic Postolachi
        Stratan Caraman
    """,
    surname_endings="(?:escu|eanu|schi|ovici|evici|[ie]nco|enko|chuk|ciuc|.iuc|aru|shvili|швили|енко|чук)(?:lui)?",
    own_surname_endings="..(?:ov|ev|in)(?:a|ei)?|...(?:achi|eac|ean|iță)",
    inflection="ul ului lui ei ii iei ai le lor ilor elor ule",
    and_between_names="și",
    number_sign=r"nr|num[aă]r\w*",
    personal_number=r"idnp|cod\w* (?:numeric )?personal|num\w+ personal|nr\.? personal",
    document_number=r"паспорт\w*|pașaport\w*|paşaport\w*|buletin\w*|cart\w+ de identitate|permis\w* de conducere",
    plate_number=r"(?:de )?înmatricul\w*|(?<!\w)n/î|plăcuț\w*",
    account_number=r"(?<!\w)cont(?:ul|ului)?(?!\w)",
    month_stems="ianuar octom noiem janvar fevral ijun ijul sentjabr oktjabr nojabr dekabr",
    month_names="ian mai iun iul noi iun(?:ie|iei) iul(?:ie|iei)",
    between_day_and_month="de",
    between_month_and_year="a|al|anul|anului",
    day_ordinals=(
        r"(?:douăzeci|treizeci) și (?:unu|una|doi|două|trei|patru|cinci|șase|șapte|opt|nouă)|"
        r"întâi|unu|doi|două|trei|patru|cinci|șase|șapte|opt|nouă|zece|unsprezece|doisprezece|treisprezece|paisprezece|"
        r"cincisprezece|șaisprezece|șaptesprezece|optsprezece|nouăsprezece|douăzeci|treizeci"
    ),
    before_days="la|pe|din|de la|până la|data de|ziua de",
    before_sections=r"art\w*|alin\w*|pct|punct\w*|lit|pag\w*",
    after_amounts=r"or[ăe]\w*|lei|leu|mdl|euro|mii",
    born_before_date=r"născut\w*|nascut\w*|nașteri\w*|naşteri\w*",
    born_after_date=r"născut|a\.\s?n\.",
    case_before_number=r"dosar\w*|cauz\w+|sentinț\w+|sentinţ\w+|deciz\w+|încheier\w+",
    gazette=r"monitorul\w*|leg(?:ea|ii)",
    street=r"str\.|strad\w{1,4}|bd\.|bulevard?\w{0,4}",
    after_street="de|din",
    village=r"(?-i:s\.(?=\s))|r-nul|raionul|satul\w{0,2}|comun[aeă]\w?|com\.",
    within_place_name="de|din|cel",
    before_towns=r"mun\.|or\.|oraș\w*|municipi\w+|în|din|la|spre|prin|până|lângă",
    institutions=(
        r"judecători\w*|curt\w+|curți\w*|tribunal\w*|procuratur\w+|inspectorat\w*|poliți\w+|ip|penitenciar\w*|convenți\w+|"
        r"protocol\w*|universit\w+|colegi\w+|baro\w+|ong\w*"
    ),
    within_institutions=(
        r"de|din|a|al|ale|în|pentru|la|sediul|sector\w*|municipi\w+|mun\.|apel|penal\w*|poliție|raional\w*|raion\w*|"
        r"militar\w*|specializat\w*|general\w*|nr\.|com\w{1,5}"
    ),
    homes=(
        r"adăpost\w*|centr\w+ de plasament|școal\w+|școlii|lice\w+|spital\w*|grădiniț\w+|orfelinat\w*|gimnazi\w+|"
        r"școal\w+-internat"
    ),
    bank_card=r"card\w*",
    online_account=r"profil\w*|cont\w*|utilizator\w*",
    called="cu|numele|de|pe|sub|ca|nume|prin|al|ei|lui|rețeaua|numit",
)

LANGUAGE = Language(
    code="ro",
    order=2,
    name="română",
    english_name="Romanian",
    script=Script.LATIN,
    locale="ro_MD",
    dates=DateForms(
        months="ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    ),
    plurals=PluralRule.ROMANIAN,
    country=Country.MDA,
    tags=("rum", "ron", "mo", "mol"),
    letters="ăâîșț",
    older_letters=_OLDER_LETTERS,
    code_pages=("windows-1250", "iso-8859-2"),
    ocr_data=(("ron",), ("script/Latin",)),
    spelling=("ro_RO", "ro_MD"),
    stemming=Stemming(
        key_letter="r",
        snowball="romanian",
        dictionary="ro",
        dictionary_letters=_OLDER_LETTERS,
        alphabet="aăâbcdefghiîjklmnopqrsștțuvwxyz",
    ),
    function_words=_FUNCTION_WORDS,
    number_words=(
        "doi doua trei patru cinci sase sapte opt noua zece unsprezece doisprezece douazeci treizeci patruzeci sut mii"
    ),
    measure_words="zi saptaman lun an ani or leu lei eur",
    identifiers=_IDENTIFIERS,
    letter_counts=(
        "e114 a111 i105 r71 t70 n68 c54 l53 u51 o42 d38 s37 p37 ă34 m19 ț15 v15 f13 ș12 î10 b8 g6 z6 h4 â5 j3 x3"
    ),
    frequent_words=("și de la în a cu pe că din nu o să pentru este care al ale prin sau fost prin către instanța"),
)
LANGUAGES = (LANGUAGE,)
