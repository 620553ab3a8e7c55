"""Albanian."""

from tipcoder.domain.projects import Country
from tipcoder.languages.record import DateForms, IdentifierWords, Language, Script, Stemming

_ENDINGS = (
    # indefinite and definite, singular and plural: viktime, viktima, viktimes, viktimen, viktimat, viktimave
    "e", "a", "i", "u", "es", "en", "et", "at", "it", "ut", "in", "un", "ve", "ave", "eve", "ive", "uve",
    "vet", "avet", "evet", "ivet", "ash", "esh", "ish", "ai", "ait", "ain",
    # in -i and -je: deshmi, deshmia, deshmise; shitje, shitja, shitjes
    "ia", "ise", "ine", "ite", "je", "ja", "jes", "jen", "jet", "jeve", "jesh",
    # who does something: trafikues, trafikuesi, trafikuese
    "esi", "esit", "esin", "esve", "ese", "eset", "eseve", "esja", "esjes",
)  # fmt: skip
"""Of nouns and participles, folded, as grammars give them. The forms of a word shall meet, not yield its true stem."""

_FUNCTION_WORDS = """
    tjera tjerat tjerë tjerët tjetër tjetra tjetrën
    a ai ajo ata ato atë asnjë atij atyre bëri bë cila cilat cilën cili cilit cilët çdo çfarë deri disa do dhe duke
    duhet e edhe ende është i ishin ishte ja jam janë jo ka kanë kam ke kemi kësaj këta këtë këtij këto këtyre ku kur
    kush kishte kishin kjo ky me megjithëse më mbi midis mund mbas ndaj nga nëse në nën ndër një nuk pa pas pasi për
    përpara po por prandaj prej pse qe që qenë s sa saj se sepse si sipas sonte së sukur ta t'i te tek të ti tij tjetër
    tjera tjerë tyre u vet vetë vetëm
"""
_IDENTIFIERS = IdentifierWords(
    before_names="""
        i-pandehuri pandehuri pandehurit pandehurin pandehura pandehurës pandehurën akuzuari akuzuarit akuzuara
        akuzuarën dyshuari viktima viktimës viktimën viktime dëshmitari dëshmitarit dëshmitarja dëshmitares dëshmitaren
        dëshmitarin gjyqtari gjyqtarja gjyqtare gjyqtar gjyqtarit gjyqtares prokurori prokurorja prokuror prokurorit
        avokati avokatja avokat avokatit avokate mbrojtësi mbrojtësit kryesuesi kryesuesja kryetari kryetarja kryetar
        sekretarja sekretari sekretare mitura miturës miturën mituri miturit shtetasi shtetasit shtetasja shtetases
        shtetasen shtetasin quajtur quajturi quajtura quajturit emrin emri mbiemrin mbiemër emër pseudonimin nofkën znj
        z zj zonja zoti babai babait nëna nënës vëllai vëllait motra motrës djali djalit vajza vajzës burri burrit
        gruaja gruas bashkëshorti bashkëshortit bashkëshortja atësia atësi mëmësia mëmësi biri bija xhaxhai daja
        kushëriri pronari pronarit eksperti ekspertja përkthyesja psikologia psikologu i-dënuari dënuari inspektori
        polici fqinji fqinja
    """,
    before_names_with_stop="av zn znj",
    public_words="""
        shqipëri shqiptar tiran tirana durrës vlor vlorë shkodr shkodër elbasan fier kor korç korçë berat lezh lezhë
        kukës dib dibër gjirokast gjirokastër kavaj lushnj pogradec sarand mat mirdit krujë tropoj puk laç kosov kosovë
        prishtin prizren pejë gjakov ferizaj gjilan mitrovic maqedoni shkup tetovë serbi beograd mal zi podgoric itali
        greqi gjermani belgjik francë francës zvicër zvicr angli athin selanik rom bruksel londr gjykat gjykatë
        prokurori kodi kod kodit penal penale civil civile procedur ligj neni nenit nen pika paragraf ministri policia
        polici polic drejtori komisariat drejtorati bashki qark njësi republik kuvend kryeministr qendr qendra institut
        universitet spital shkoll lart lartë shkall shkallë apelit apel kushtetues kushtetuese posaçm posaçme themeltar
        akuz vendim regjistr regjistri juridiksion përgjithshëm përgjithshm krimet krim rënda autoritet agjenci shërbim
        shtet shtetëror drejtësi drejtësisë evropian kombe bashkuara konventa konvent protokoll zyr organizat bordi lagj
        komisioni komision inspektorat inspektoriat avokat popull europian osbe atina astri atini vatra evropol allah
        banka bari lokali kafe përfaqës mbrojtj sociale punë punës shëndetësi arsim fëmijë gra strehë strehëza raport
        strategji udhëzues europ këshill datë parë lanzarot shtetërore rrethit gjyqësor njeriut drejtave drejta veriut
        jugut trafikimi masa rrëmbimi shfrytëzimi prostitucioni korrupsioni organizuar kombëtar referimit keqtrajtimi
        detyrimi bashkimit viktimat përfitimi vjen brendshm jashtm pritës čështja dosari grupi linja
    """,
    places="""
        afganistan afrika algjeri amerikane anguile argjentine armeni azerbajxhan bahama bahrejn bartelemi bisau
        bjellorusi bolivi botsvane bove britanik bullgari butan ceki danimarke dominikane drejtave egjipt ekuador
        ekuatoriale eritre estoni esvatini etiopi fixhi gambi gane gernsej gjelber gjeorgji gjibraltar gjyqesor granade
        guajana guine guineja herd holande hungari indi indonezi irak ishujt ishulli izrael japoni jemen jugore
        jugosllavia jugut kaikos kajman kaledoni kamboxhia kamerun kanada karaibet katar kazakistan kenia kepi kili
        kinshasa kirgizi kits kokos kolumbi komore korrupsionin krishtlindjes kroaci kube kurasao kuvajt lesoto letoni
        liban liberi libi lihtenshtajn lituani luksemburg madagaskar majote makao malajzi malavi maldive manit maqedonia
        marok mauritani mbreteria mekdonald meksike mianmar mikelon mikronezi moldavi monako mongoli montserat mozambik
        namibi nikaragua njeriut norvegji oqeanit organizuar paraguai perendimore periferike pier pitkern polinezia
        qendrore qipro rezoluta rike riko rrethit rumani saharaja sejshelle selia senduice shen shenjte singapor siri
        sllovaki slloveni somali suedi tanzani taxhikistan territori tunizi turqi uollis uruguai veriore veriut virgjer
        xhamajke xhersej xhibuti xhorxha zambi zimbabve
    """,
    sentence_openers="""
        ai ajo ata ato ky kjo këta këto në më nga për me pas para gjatë sipas kur nëse por dhe ose pasi sepse megjithatë
        një dy tre i e të së u do nuk s'ka çdo disa asnjë pastaj madje andaj prandaj ndaj tutje
    """,
    given_names="""
        Arta Blerta Landi Xhoni Sanije Bleona Kaltrina Fjolla Vlora Shqipe Lirije Hava Nurije Fatime Miradije Xhevrije
        Besarta Adelina Admir Adrian Adriana Afërdita Agim Agon Agron Ajkuna Alban Albana Albert Alda Aldo Alfred Alketa
        Alma Altin Alket Ana Anila Anisa Anjeza Arben Ardian Ardit Arjana Arjeta Armand Armend Artan Artur Aurel Aurora
        Avni Azem Bajram Bardhyl Bashkim Behar Bekim Besa Besim Besmir Besnik Besart Bledar Blerim Blerina Bukurie Bujar
        Dashamir Dashnor Denisa Diana Donika Donjeta Dorina Drita Dritan Dritëro Durim Edlira Edmond Edona Eduart Edvin
        Eglantina Elda Elira Elisa Elona Elton Elvana Elvis Emiljano Endri Enkelejda Entela Eralda Erion Ermal Ermira
        Ermir Ervin Esmeralda Eva Fadil Fatbardha Fatjon Fatmir Fatos Fatmira Ferdinand Fiqirete Fitim Flamur Flora
        Florian Florinda Fran Frederik Gazmend Gent Genc Gentian Gentiana Gezim Gëzim Gjergj Gjon Gjovana Gjyste Haki
        Hamdi Hasan Hatixhe Hysen Hysni Idriz Ilir Iliriana Ilirjan Imer Indrit Ismail Isuf Jeta Jetmir Jonida Julian
        Juljan Klajdi Klea Klejdi Klodian Klodiana Kreshnik Kristaq Kujtim Kujtime Leonard Leonora Ledina Lefter Lindita
        Liri Liridon Ligoraq Llazar Lorenc Luan Luljeta Lule Lulzim Majlinda Mal Manjola Marjana Marsela Marsel Matilda
        Mentor Merita Merkur Migena Mimoza Miranda Mirela Mirlinda Monika Muharrem Myrvete Naim Naime Nazmije Ndue
        Nertila Nevila Nexhmije Nikolin Nora Olsi Oltjon Pal Pëllumb Perparim Përparim Petrit Prek Qemal Qazim Rajmonda
        Ramiz Refik Remzi Renato Rexhep Rezarta Robert Rozafa Rudina Sabri Sadik Saimir Saimire Selim Selman Shaban
        Shefqet Shkëlqim Shpend Shpëtim Shpresa Silvana Skënder Sokol Spartak Spiro Suela Sulejman Taulant Teuta Thanas
        Tomorr Valbona Valdete Vangjel Valentina Valmir Vasil Vera Veton Viktor Vilma Violeta Vjollca Xhafer Xhemal
        Xhevahire Xhevdet Xhovana Ylli Yllka Ymer Zamira Zana Zef Zenel Zenepe Zija Zyhra
    """,
    given_names_that_are_words="""
        qendrim betim agon ardit bardhyl behar besa besim besnik blerim dashnor diana drita durim fitim flamur
        flora gent jeta liri lule luan mal mentor nora pal prek shpresa sokol ylli zef alda kujtim valentina florian
        avni genc alban
        albana arta bashkim vlora shqipe mars mire para yll maj
    """,
    surnames="""
        Hoxha Shehu Prifti Leka Dervishi Kola Gjoka Marku Basha Cela Çela Muka Meta Berisha Krasniqi Gashi Rama Doda
        Elezi Kodra Lleshi Hysa Kurti Bushi Deda Gjini Xhafa Zeqiri Halili Hasani Osmani Ismaili Bajrami Rexhepi Selimi
        Sinani Toska Tafa Zyka Beqiri Aliaj Memeti Ademi Asani Saiti Demiri Iseni Ramadani Sulejmani Jashari Limani
        Bekteshi Gruda Malaj Shabani Spahiu
    """,
    own_surname_endings=r"[^aeiouyë]{1,2}[aeiouyë]\w*aj(?:t|n|s|in|it)?",
    inflection="it n un t ut s se es et en jen jes ne re ve ri rit rin sit ten m ave ise ies ia",
    and_between_names="dhe",
    number_sign=r"nr|numër\w*",
    personal_number=r"(?<!\w)nid",
    document_number=r"pasaport\w*|letërnjoftim\w*|kart\w+ (?:e |të )?identiteti\w*",
    plate_number=r"(?<!\w)targ\w{1,4}",
    account_number=r"llogari\w*",
    month_stems="janar shkurt prill qershor korrik gusht shtator tetor nentor dhjetor",
    month_names="shk pri qer kor korr gus gush sht tet nen dhj mars(?:i|it|in)?",
    between_day_and_month="të|te|e",
    between_month_and_year="të|te|vitit|viti",
    day_ordinals=(
        r"(?:njëzet|tridhjetë)(?:\s?e\s|\s)(?:një|dy|tre|katër|pesë|gjashtë|shtatë|tetë|nëntë)|"
        r"njëmbëdhjetë|dymbëdhjetë|trembëdhjetë|katërmbëdhjetë|pesëmbëdhjetë|gjashtëmbëdhjetë|shtatëmbëdhjetë|"
        r"tetëmbëdhjetë|nëntëmbëdhjetë|njëzet|tridhjetë|dhjetë|një|dy|tre|katër|pesë|gjashtë|shtatë|tetë|nëntë|parë"
    ),
    before_days="më|datë|datën|datës|prej|deri|nga|natën",
    before_sections=r"neni\w*|pika|paragraf\w*|faqe\w*|nr",
    after_amounts=r"orë\w*|lek\w*|euro|mijë",
    born_before_date=r"lindur\w*|lindj\w*|datëlindj\w*|vitlindj\w*",
    born_after_date="lindur",
    case_before_number=r"vendim\w*|çështj\w*|procedim\w*",
    case_after_number=r"(?:i\s|e\s)?(?:vendimi\w*|regjistri\w*|akti\w*|regj\.)",
    gazette=r"fletor\w+|ligj\w*",
    street=r"rrug[aeëiu]\w{0,2}|rr\.|sheshi\w?",
    after_street="e|i|së|të",
    village=r"fshat\w{0,3}",
    within_place_name="e|i",
    before_towns=r"qytet\w{1,2}|në|nga|drejt|për|deri|prej|afër|te|tek",
    institutions=(
        r"gjykat\w*|prokuror\w*|polici\w*|drejtori\w*|komisariat\w*|konvent\w*|protokoll\w*|ojf|universitet\w*|ievp|"
        r"burg\w*|dhom\w+"
    ),
    within_institutions=(
        r"e|i|të|së|në|nga|për|apelit|shkallës|parë|rrethit|gjyqësor|penale|administrativ\w*|juridiksionit|"
        r"përgjithshëm|qarkut|policisë|vendore|shtetit|krimet|rënda|posaçm\w*|pranë|hetim\w*"
    ),
    homes=r"strehëz\w+|shkoll\w+|spital\w+|kopsht\w+|klinik\w+|konvikt\w+|shtëpi\w* (?:e|të) sigurt\w*",
    bank_card=r"kart\w+",
    online_account=r"profil\w*|llogari\w*|përdorues\w*",
    called="me|emrin|emër|në|si|nën|emri|e|i|të|tij|saj|quhej",
)

LANGUAGE = Language(
    code="sq",
    order=1,
    name="shqip",
    english_name="Albanian",
    script=Script.LATIN,
    locale="sq_AL",
    dates=DateForms(
        months="janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
        in_numbers="{day}.{month}.{year}",
    ),
    country=Country.ALB,
    tags=("alb", "sqi"),
    letters="ëç",
    code_pages=("windows-1252", "windows-1250", "iso-8859-2"),
    ocr_data=(("sqi",), ("script/Latin",)),
    spelling=("sq_AL",),
    stemming=Stemming(key_letter="q", endings=_ENDINGS),
    function_words=_FUNCTION_WORDS,
    number_words=(
        "dy tre tri kater pes gjasht shtat tet nent dhjet njembedhjet dymbedhjet njezet tridhjet dyzet "
        "pesedhjet qind mij"
    ),
    measure_words="dit jav muaj vit vjet or lek eur",
    identifiers=_IDENTIFIERS,
    letter_counts=(
        "e94 t88 i88 ë86 a77 r75 n66 s45 m41 p35 k34 h34 u33 d33 j33 o29 l22 g18 v17 b11 y10 f10 q6 z6 c5 ç4 x1"
    ),
    frequent_words=(
        "të e në dhe i për me se nga një që është më si është ka u kjo ky ishte janë gjykata nuk apo kundër"
    ),
)
LANGUAGES = (LANGUAGE,)
