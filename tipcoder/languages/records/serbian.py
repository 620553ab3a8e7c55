"""Serbian in both scripts, and what Montenegrin has in common with it."""

from tipcoder.domain.projects import Country
from tipcoder.languages.record import DateForms, IdentifierWords, Language, PluralRule, Script, Stemming

_LATIN = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True))
STEMMING = Stemming(
    key_letter="s",
    snowball="serbian",
    dictionary="hbs",
    dictionary_letters={**_LATIN, "љ": "lj", "њ": "nj", "џ": "dž"},
    alphabet="abcčćdđefghijklmnoprsštuvzž",
)
FUNCTION_WORDS = """
    druga druge drugi drugih drugo drugog drugom ostala ostale ostali ostalo
    a ako ali bez bi bila bile bili bilo bio biti čega čemu da dakle dio do dok dva ga gde gdje god godina godine ih ili
    im ima imati iz između je jednog jednom jer jesu joj još ju kako kao koga kod koja koje kojeg kojem kojima koji
    kojih kojim kojoj kojom koju koliko kome ko li međutim mi mu na nad nakon ne neki neka neke nego nema ni nije nijesu
    nisu njega njegov njegova njegove njen njena njene njih njihov njihova njim njima no o od odnosno on ona one oni ono
    osim ova ovaj ove ovo ovog ovom pa pod po pre prema pri prije radi s sa sam samo se sebe sebi si svi sve svih svim
    svog svoj svoja svoje svoju smo ste su šta što ta taj tako takođe te ti tim to toga tog tom tu u uz već više vrlo za
    zašto zbog
"""
LATIN_OCR_DATA = (("srp_latn", "srp"), ("srp_latn",), ("hrv",), ("bos",), ("script/Latin",))
"""Judgments of Serbia and Montenegro mix the scripts."""
LATIN_DATES = DateForms(
    months="januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
    in_words="{day}. {month} {year}.",
    month_in_words="{month} {year}.",
    in_numbers="{day}. {month}. {year}.",
)
_IDENTIFIERS = IdentifierWords(
    before_names="""
        окривљени окривљена окривљеног окривљеној окривљеном окривљену окривљенима окр оптужени оптужена оптуженог
        оптуженој оптуженом оптужену опт осумњичени осумњичена осумњиченог осуђени осуђена осуђеног осуђеном осуђеној
        осуђену осуђеник оштећени оштећена оштећеног оштећене оштећеној оштећеном оштећену ошт сведок сведока сведоку
        сведоком сведокиња сведокиње свједок вештак вештака вештаку вјештак вјештака судија судије судији судију
        председник председника заменик бранилац браниоца браниоцу бранилаца адвокат адвоката адвокату адв тужилац
        тужиоца тужиоцу пуномоћник пуномоћника пуномоћнику пуномоћница записничар записничара записничарем жртва жртве
        жртви жртву жртвом малолетни малолетна малолетне малолетну малолетној малолетног мал малољетни малољетна
        малољетну малољетног извесни извесног извесна извесну извесном господин госпођа др проф инж сестра сестре сестри
        сестру брат брата брату братом отац оца оцу оцем мајка мајке мајци мајку мајком син сина сину сином ћерка ћерке
        ћерки ћерку кћерка кћерке кћи муж мужа мужу супруг супруга супругу супругом супруге супрузи дечко дечка дечку
        момак момка стриц ујак тетка деда баба снаха зет комшија пријатељ пријатеља пријатељица пријатељице рођак рођака
        рођаци власник власника власнику газда конобар возач возача извршилац јатак именом презименом звани звана званог
        званој званом звану имену
        зв надимак надимком назван названа алиас инспектор инспектора полицајац полицајца полицијски комшиницa комшији
        комшију
    """,
    before_names_with_stop="adv dr inz mal okr opt ost prof zv",
    public_words="""
        суд судски виш основн апелацион врховн уставн касацион прекршајн привредн општинск окружн тужилаштв јавн
        министарств управ полициј одељењ одељак одсек служб центар центр завод институт факултет универзитет болниц
        клиник дом школ скупштин влад република општин град савет комисиј одбор агенциј дирекциј канцелариј организациј
        удружењ савез фонд банк пошт радио телевизиј новин гласник закон законик кривичн казнен устав конвенциј протокол
        директив пресуд решењ налог оптужниц записник члан став тачк алинеј европск међународн уједињен нациј савезн
        државн народн републик покрајин краљевин унија уније црвен крст србиј србија београд ниш нови новом новог сад
        суботиц крагујевац крагујевц краљев крушевац крушевц лесковац лесковц врањ врање ваљев шабац шапц чачак чачк
        ужиц пожаревац пожаревц смедерев зрењанин панчев сомбор кикинд пирот прокупљ бујановац прешев зајечар јагодин
        аранђеловац војводин косов метохиј приштин призрен нишав дунав сав балкан албаниј хрватск босн херцеговин
        словениј румуниј мађарск грчк турск италиј немачк аустриј швајцарск француск шпаниј холандиј белгиј шведск
        норвешк данск русиј украјин молдавиј америк енглеск британиј кипар кина чешк словачк пољск париз рим беч берлин
        лондон москв истанбул загреб сарајев љубљан софиј атин солун минхен брисел хаг стразбур србин српск албанац
        албанск ром ромск ромкињ македонск македонац црногорск црногорац молдавск румунск турчин хрват православн
        католичк исламск бог божић ускрс оебс мом јануар фебруар март април мај јун јул август септембар октобар
        новембар децембар кафић младић племић дечачић бор бора бору трст барселон мадрид лисабон варшав праг будимпешт
        нво федерациј емират парадиз хотел ресторан мотел клуб стандард механизам координатор мрежа кампања програм
        пројекат извештај стратегија смернице приручник полицијск основног вишег врховног апелационог уставног социјалн
        рад заштит жртав трговин људ дец омладин здрав просвет правд финансиј спољн спољних унутрашњ одбран ветеранс
        бугарск бугариј стар ђурђевдан ауто авто национал острв остров држав коришћењ заснивањ подвођењ посредовањ
        приказивањ искоришћавањ принуд ванбрачн запуштањ насиљ противправн отмиц удруживањ недозвољен проституциј посебн
        специјалн резолуциј краљевств националн егишћан социјал предмет случај фирма група скопљу кишинев кишињев пореск
        царин божићн јадранск
    """,
    places="""
        aleksinc aleksincu arandelovcu australija bartolomej bozicno bujanovcu centralnoafricka despotovc despotovcu
        devicanska dzerzi egipat ekvatorijalna farska foklandska gvadelup indijskog istocni ivoar jermenija juznoafricka
        kajmanska kilingova knjazevc knjazevcu komorska kraljevstvo kukova lazarevc lazarevcu letonija marijanska
        marsalska mauricijus mauritanija mijanmar milanovc milanovcu mladenovc mladenovcu norfok obala obrenovc
        obrenovcu olandska ostrva palanci petrovc petrovcu posebno prvi reinion rumi saudijska sendvicka sidu sijera
        sjedinjene slonovace solomonska svazilend treci udaljena vijetnam vrsc vrscu zelenortska
    """,
    sentence_openers="""
        он она оно они ово та тај те то овај ова ове због након пре док када кад ако али и или у на по са из од до за
        код према о осим иако међутим такође затим потом тада том тог тим тој све сви свака сваки један једна дана дан
        ради ни није не да јер што тако како где ко који која које чији му јој их га ју им се сам само већ још
    """,
    given_names="""
        Žika Rasema Rasim Hatidža Hanifa Munevera Zorana Miloje Ranka Milanka Radojko Vukica Anica Anka Milosava Joka
        Aleksa Aleksandar Aleksandra Ana Anđa Anđela Aleksej Bojan Bojana Boris Borislav Boško Branislav Branislava
        Branka Branko Bogdan Božidar Biljana Bratislav Velibor Veljko Vesna Vera Viktor Viktorija Vladan Vladimir
        Vladislav Vlastimir Vojislav Vuk Vukašin Vidosava Goran Gordana Gojko Dalibor Damjan Danica Danijel Danijela
        Danilo Darko Davor Dejan Dejana Desanka Dimitrije Divna Dragan Dragana Dragiša Dragica Dragoljub Dragoslav
        Dragutin Draško Dušan Dušanka Dušica Đorđe Djordje Đurđa Đura Đuro Živko Života Žarko Željko Željka Zdravko
        Zlatko Zlata Zlatan Zoran Zorica Zorka Ivan Ivana Ivona Igor Ilija Irena Isidora Jagoda Jadranka Jana Janko
        Jasmina Jasna Jela Jelena Jelica Jelisaveta Jovan Jovana Jovanka Jovica Josip Jozo Katarina Kosta Kristina
        Ksenija Lazar Lidija Lena Leposava Luka Ljiljana Ljubica Ljubiša Ljubomir Ljubinka Maja Maksim Manojlo Mara
        Marija Marijana Marina Mario Marko Marta Matija Mihailo Mila Milan Milana Mile Milena Mileva Milenko Milica
        Milivoje Milić Milija Miljan Miljana Milka Milo Milojka Milomir Milorad Milosav Milovan Miloš Milunka Milutin
        Mira Mirjana Mirko Miroljub Miroslav Miroslava Miodrag Mitar Mladen Momčilo Momir Nada Nadežda Natalija Nataša
        Nebojša Neda Nedeljko Nemanja Nenad Nevena Nevenka Nikola Nikolina Nina Novak Novica Obrad Ognjen Olga Olivera
        Ostoja Pavle Petar Petra Petko Predrag Rada Radenko Radica Radivoje Radmila Radojka Radoje Radoman Radomir
        Radosav Radoslav Radovan Rajko Rastko Ratko Ruža Ružica Saša Sanja Sara Sava Savo Senka Siniša Simo Slađana
        Slavica Slavko Slavoljub Slobodan Slobodanka Smiljana Snežana Sofija Sonja Spasoje Srđan Srećko Sreten Stana
        Stanislav Stanko Stanka Stefan Stevan Stevo Stojan Stojanka Suzana Svetlana Svetozar Svetislav Tamara Tanja Tara
        Teodora Tihomir Tijana Toma Tomislav Uroš Filip Hristina Cveta Čedomir Aida Alma Amar Amela Amina Amra Adnan
        Admir Almir Armin Azra Dino Dženan Džemal Edin Edina Elvis Elvira Emina Emir Enes Enver Esad Fahrudin Fatima
        Ferid Hamid Hana Haris Hasan Husein Ibrahim Indira Irfan Ismet Izet Jasmin Kemal Lejla Mersiha Mirsad Mirza
        Muamer Muhamed Mujo Mustafa Nermin Nermina Nihad Omer Osman Rešad Rifat Sabina Safet Samir Samra Sead Selma
        Senad Suada Suad Sulejman Šefik Zehra Zejna Zulfija
    """,
    given_name_stems="petr aleksandr dimitr krst lazr",
    given_names_that_are_words="""
        ana bora divna jagoda lena mara mila mile milo mira nada neda novak novica obrad petra rada ruza sara sava senka
        simo sonja stana tara toma vera vuk zlata zora duro hana alma milic luka evo vasa jela kosta marta maja sofija
        emir jul dura naime hava zija dime dance labud klime pande angel rumen plamen merkur zivota ivica anda
        mitre serif goce
    """,
    surname_endings=(
        "(?:ić|ић|ovic|evic|ović|ević)(?:a|u|em|i|ima|eva|evo|evog|evu|ka|ke|ki|а|у|ем|и|има|ева|евог|еву|ка|ке)?"
    ),
    own_surname_endings="...(?:ov|ev|ов|ев)(?:a|u|om|im|а|у|ом|им)?",
    inflection="""
        a e i u o om em im ov ova ove ovi ovo ovu ovim ovom ovog ovoj ev eva eve evi evo evu evim evog in ina ine ini
        ino inu inim inom inog inoj oj ovci og ga oga omu ama ima ja ju je jem jom jin jina jino jinu ka ku ke
    """,
    and_between_names="и|i",
    number_sign="бр|br|број|broj",
    personal_number=r"јмбг|jmbg|матичн\w+ број\w*|matičn\w+ broj\w*",
    document_number=(
        r"пасош\w*|pasoš\w*|личн\w+ карт\w+|ličn\w+ kart\w+|(?<!\w)л\.?к\.|(?<!\w)l\.?k\.|путн\w+ исправ\w+|"
        r"putn\w+ isprav\w+|возачк\w+ дозвол\w+|vozačk\w+ dozvol\w+"
    ),
    phone_number=r"(?<!\w)(?:тел|tel|моб|mob)\w{0,6}",
    plate_number=(
        r"таблиц\w*|tablic\w*|регистарск\w+ \w+|registarsk\w+ \w+|регистрациј\w*|registracij\w*|(?<!\w)рег\.|"
        r"(?<!\w)reg\."
    ),
    account_number=r"рачун\w*|račun\w*",
    month_stems="""
        januar februar april avgust septem oktob novem decem sijecanj sijecnj veljac ozujak ozujk travanj travnj svibanj
        svibnj lipanj lipnj srpanj srpnj kolovoz rujan rujn listopad prosinac prosinc
    """,
    month_names="""
        jan feb mar apr maj jun jul avg sep sept okt nov dec mart(?:a|u|om|ie|iei|ot)? maj(?:a|u|em|i|it|in|ot)?
        jun(?:a|u|om|e|i)? jul(?:a|u|om|i|y)? studen(?:i|oga?|om[eu]?)
    """,
    between_month_and_year="godine|године",
    year_sign="г|god|год",
    day_ordinals=(
        r"(?:dvadeset|trideset)[\s-]?(?:i\s)?(?:prv|drug|treć|četvrt|pet|šest|sedm|osm|devet)|"
        r"prv|drug|treć|četvrt|pet|šest|sedm|osm|devet|deset|jedanaest|dvanaest|trinaest|četrnaest|petnaest|šesnaest|sedamnaest|osamnaest|devetnaest|dvadeset|trideset|"
        r"(?:двадесет|тридесет)[\s-]?(?:и\s)?(?:прв|друг|трећ|четврт|пет|шест|седм|осм|девет)|"
        r"прв|друг|трећ|четврт|пет|шест|седм|осм|девет|десет|једанаест|дванаест|тринаест|четрнаест|петнаест|шеснаест|седамнаест|осамнаест|деветнаест|двадесет|тридесет"
    ),
    before_days="dana|dne|dan|od|do|na|noć|дана|дне|дан|од|до|на",
    before_sections=r"čl|st|tač|br|član|stav|tačk\w+|stran\w*|str|verzij\w*|чл|ст|тач|бр|члан\w*|став\w*|тачк\w+|стр",
    after_amounts=r"h|čas\w*|sat\w*|eur\w*|din\w*|rsd|km|kg|odsto|posto|hiljad\w+|ч|час\w*|сат\w*|евр\w+|дин\w*|км|одсто|посто|хиљад\w+",
    born_before_date=r"рођен\w*|рођењ\w*|rođen\w*|rođenj\w*",
    born_after_date="рођен|rođen",
    case_before_number=r"предмет\w*|predmet\w*|пресуд\w+|presud\w+|решењ\w+|rešenj\w+",
    gazette=r"гласник\w*|glasnik\w*|гл\.|gl\.|лист\w*|list\w*|закон\w*|zakon\w*",
    street=(
        r"ул\.|улиц[аеиу]\w{0,3}|ul\.|ulic[aeiu]\w{0,3}|bul\.|булевар\w{0,4}|бул\.|трг\w{0,2}|trg\w{0,2}|насеље|naselje"
    ),
    village=r"(?-i:с\.(?=\s))|сел[оауе]\w{0,2}|sel[oaue]\w{0,2}|zaseok|заселак",
    within_place_name="i|и",
    before_towns=r"(?:grad|opštin|град|општин)\w{0,2}|u|iz|za|do|od|kroz|prema|blizu|preko|у|из|за|до|од|кроз|према|близу|преко",
    institutions=(
        r"суд\w{0,3}|sud\w{0,3}|тужилаштв\w+|tužilaštv\w+|полициј\w+|policij\w+|управ\w+|uprav\w+|пу|pu|пс|ps|муп\w*|"
        r"mup\w*|ојт|ojt|вјт|vjt|кпз|kpz|зикс|ziks|кпд|kpd|конвенциј\w+|konvencij\w+|протокол\w*|protokol\w*|нво|nvo|"
        r"удружењ\w+|udruženj\w+|универзитет\w*|univerzitet\w*|комор\w+|komor\w+|амбасад\w+|ambasad\w+"
    ),
    within_institutions=(
        r"u|у|i|и|iz|из|za|за|na|на|о|o|виш\w+|viš\w+|основн\w+|osnovn\w+|апелацион\w+|apelacion\w+|привредн\w+|"
        r"privredn\w+|прекршајн\w+|prekršajn\w+|јавн\w+|javn\w+|криминалистичк\w+|kriminalističk\w+|"
        r"сектор\w*|sektor\w*|одељењ\w+|odeljenj\w+|odjeljenj\w+|посебн\w+|posebn\w+|организован\w+|organizovan\w+|"
        r"криминал\w*|kriminal\w*|безбједности|bezbjednosti|унутрашњих|unutrašnjih|послова|poslova"
    ),
    homes=(
        r"прихватилишт\w+|prihvatilišt\w+|сигурн\w+ кућ\w+|sigurn\w+ kuć\w+|склоништ\w+|skloništ\w+|"
        r"хостел\w*|hostel\w*|школ\w+|škol\w+|вртић\w*|vrtić\w*|гимназиј\w+|gimnazij\w+|болниц\w+|bolnic\w+|интернат\w*|internat\w*"
    ),
    bank_card=r"картиц\w+|kartic\w+",
    online_account=r"налог\w*|nalog\w*|профил\w*|profil\w*|корисничк\w+ им\w+|korisničk\w+ im\w+",
    called="под|именом|по|имену|са|називом|pod|imenom|po|imenu|sa|nazivom|kao|као|je|је|na|на|i|и|preko|преко|putem|путем",
)

_CYRILLIC = Language(
    code="sr",
    order=5,
    name="српски",
    english_name="Serbian",
    script=Script.CYRILLIC,
    script_name="ћирилица",
    locale="sr_Cyrl_RS",
    dates=DateForms(
        months="јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
        in_words="{day}. {month} {year}.",
        month_in_words="{month} {year}.",
        in_numbers="{day}. {month}. {year}.",
    ),
    plurals=PluralRule.SLAVIC,
    country=Country.SRB,
    tags=("srp", "scc"),
    code_pages=("windows-1251", "iso-8859-5"),
    ocr_data=(("srp", "srp_latn"), ("srp",), ("script/Cyrillic",)),
    spelling=("sr_RS",),
    stemming=STEMMING,
    function_words=FUNCTION_WORDS,
    number_words=(
        "dva dve dvije dvoje tri troj cetir cetvor pet sest sedam osam devet deset jedanaest dvanaest dvadeset "
        "trideset sto"
    ),
    measure_words="dan mesec mjesec godin sat nedelj sedmic eur dinar evr",
    identifiers=_IDENTIFIERS,
    letter_counts=(
        "а116 о99 и95 е89 н67 р50 у49 д44 с43 т42 в40 к37 п31 ј29 л28 з23 м22 г16 б12 ч11 ш10 љ9 њ9 ц8 ж7 ћ6 "
        "х5 ђ4 ф1 џ1"
    ),
    frequent_words=("je i u da se na su od za sa koji koja iz kao nije ali bi po ili te što sud dela krivičnog lice"),
)
_IN_LATIN = Language(
    code="sr-Latn",
    order=6,
    name="srpski",
    english_name="Serbian",
    script=Script.LATIN,
    script_name="latinica",
    locale="sr_Latn_RS",
    dates=LATIN_DATES,
    plurals=PluralRule.SLAVIC,
    ts_language="sr_Latn_RS",
    country=Country.SRB,
    letters="čćđšž",
    code_pages=("windows-1250", "iso-8859-2"),
    ocr_data=LATIN_OCR_DATA,
    spelling=("sr_Latn_RS",),
    stemming=STEMMING,
    function_words=FUNCTION_WORDS,
    number_words=(
        "dva dve dvije dvoje tri troj cetir cetvor pet sest sedam osam devet deset jedanaest dvanaest dvadeset "
        "trideset sto"
    ),
    measure_words="dan mesec mjesec godin sat nedelj sedmic eur dinar evr",
    letter_counts=(
        "a113 o100 i97 e89 n73 r50 u49 j47 d43 s43 t42 v38 k33 p32 l32 m23 z22 g17 b12 č11 š10 ž9 c9 ć7 h5 đ4 f2"
    ),
)
LANGUAGES = (_CYRILLIC, _IN_LATIN)
