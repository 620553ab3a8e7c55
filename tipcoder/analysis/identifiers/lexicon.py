"""Words that tell names of persons from other words with capitals, in the languages of the field, unfolded."""

BEFORE_NAMES = """
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
    зв надимак надимком назван названа алиас optuženi optužena optuženog optuženoj optuženom optuženu okrivljeni
    okrivljena okrivljenog okrivljenoj okrivljenom okrivljenu osuđeni osuđena osuđenog oštećeni oštećena oštećenog
    oštećene oštećenoj oštećenom oštećenu svjedok svjedoka svjedokinja svjedokinje svjedoku svjedokom svjedokinji
    malodobni malodobna обвинет обвинетиот обвинета обвинетата обвинетите обвинетото обв осудениот осудената оштетен
    оштетениот оштетена оштетената сведокот судијата судијка судијката претседател претседателот бранителот бранител
    адвокатот обвинител обвинителот обвинителка полномошник полномошникот записничарот вештото вештакот жртвата
    детето малолетната малолетниот лицето таткото татко мајката братот сестрата синот ќерка ќерката сопруг сопругот
    сопруга сопругата дедото вујко чичко газдата сопственикот сопственик наречен наречена викан викана прекар
    прекарот i-pandehuri pandehuri pandehurit pandehurin pandehura pandehurës pandehurën akuzuari akuzuarit akuzuara
    akuzuarën dyshuari viktima viktimës viktimën viktime dëshmitari dëshmitarit dëshmitarja dëshmitares dëshmitaren
    dëshmitarin gjyqtari gjyqtarja gjyqtare gjyqtar gjyqtarit gjyqtares prokurori prokurorja prokuror prokurorit
    avokati avokatja avokat avokatit avokate mbrojtësi mbrojtësit kryesuesi kryesuesja kryetari kryetarja kryetar
    sekretarja sekretari sekretare mitura miturës miturën mituri miturit shtetasi shtetasit shtetasja shtetases
    shtetasen shtetasin quajtur quajturi quajtura quajturit emrin emri mbiemrin mbiemër emër pseudonimin nofkën znj
    z zj zonja zoti babai babait nëna nënës vëllai vëllait motra motrës djali djalit vajza vajzës burri burrit
    gruaja gruas bashkëshorti bashkëshortit bashkëshortja atësia atësi mëmësia mëmësi biri bija xhaxhai daja
    kushëriri pronari pronarit eksperti ekspertja përkthyesja psikologia psikologu i-dënuari dënuari inculpatul
    inculpatului inculpata inculpatei inculpat inculpată învinuitul învinuitului învinuita învinuitei condamnatul
    condamnatului condamnata condamnatei victima victimei victimă martorul martorului martora martorei martor
    judecătorul judecătorului judecător judecătoarea judecătoarei procurorul procurorului procuror avocatul
    avocatului avocata avocat avocatei apărătorul apărătorului grefierul grefier grefiera președintele președinte
    minora minorei minorul minorului vătămată vătămatei vătămatul cetățeanul cetățeanului cetățeana cetățeanca
    numita numitul numitei numitului dl dna domnul domnului doamna doamnei mama mamei tatăl tatălui fratele fratelui
    sora surorii fiul fiului fiica fiicei soțul soțului soția soției concubinul concubina prietenul prietena
    poreclit poreclită zis zisă zisul numele prenumele expertul psihologul interpretul lui defendant defendants
    accused convict convicted victim witness judge prosecutor lawyer attorney counsel clerk minor mr mrs ms dr prof
    sister brother father mother son daughter husband wife uncle aunt boyfriend girlfriend named alias called
    nicknamed neighbour owner expert perpetrator suspect инспектор инспектора инспекторка inspector inspektori
    inspektor inspectorul полицајац полицајца полицаец policajac polici полицијски комшиницa комшији комшију cousin
    friend cousins neighbor driver brother-in-law officer detective комшика сосед соседот fqinji fqinja vecinul
    vecina
"""
"""Words after which a person's name stands: roles in proceedings, relatives, titles."""

PUBLIC = """
    суд судски виш основн апелацион врховн уставн касацион прекршајн привредн општинск окружн тужилаштв јавн
    министарств управ полициј одељењ одељак одсек служб центар центр завод институт факултет универзитет болниц
    клиник дом школ скупштин влад република општин град савет комисиј одбор агенциј дирекциј канцелариј организациј
    удружењ савез фонд банк пошт радио телевизиј новин гласник закон законик кривичн казнен устав конвенциј протокол
    директив пресуд решењ налог оптужниц записник члан став тачк алинеј европск међународн уједињен нациј савезн
    државн народн републик покрајин краљевин унија уније црвен крст србиј србија београд ниш нови новом новог сад
    суботиц крагујевац крагујевц краљев крушевац крушевц лесковац лесковц врањ врање ваљев шабац шапц чачак чачк
    ужиц пожаревац пожаревц смедерев зрењанин панчев сомбор кикинд пирот прокупљ бујановац прешев зајечар јагодин
    аранђеловац војводин косов метохиј приштин призрен нишав дунав сав балкан црн гор горе гора гори подгориц никшић
    бар бијел пољ котор будв херцег улцињ цетињ плевљ беран рожај тиват даниловград македониј северн скопј скопје
    куманов битол тетов гостивар охрид струг струмиц велес штип прилеп кавадарц гевгелиј кочан дебар кичев крушев
    радовиш свети неготин виниц берово делчев валандов чаир аеродром карпош албаниј хрватск босн херцеговин словениј
    румуниј мађарск грчк турск италиј немачк аустриј швајцарск француск шпаниј холандиј белгиј шведск норвешк данск
    русиј украјин молдавиј америк енглеск британиј кипар кина чешк словачк пољск париз рим беч берлин лондон москв
    истанбул загреб сарајев љубљан софиј атин солун минхен брисел хаг стразбур србин српск албанац албанск ром ромск
    ромкињ македонск македонац црногорск црногорац молдавск румунск турчин хрват православн католичк исламск бог
    божић ускрс shqipëri shqiptar tiran tirana durrës vlor vlorë shkodr shkodër elbasan fier kor korç korçë berat
    lezh lezhë kukës dib dibër gjirokast gjirokastër kavaj lushnj pogradec sarand mat mirdit krujë tropoj puk laç
    kosov kosovë prishtin prizren pejë gjakov ferizaj gjilan mitrovic maqedoni shkup tetovë serbi beograd mal zi
    podgoric itali greqi gjermani belgjik francë francës zvicër zvicr angli athin selanik rom bruksel londr gjykat
    gjykatë prokurori kodi kod kodit penal penale civil civile procedur ligj neni nenit nen pika paragraf ministri
    policia polici polic drejtori komisariat drejtorati bashki qark njësi republik kuvend kryeministr qendr qendra
    institut universitet spital shkoll lart lartë shkall shkallë apelit apel kushtetues kushtetuese posaçm posaçme
    themeltar akuz vendim regjistr regjistri juridiksion përgjithshëm përgjithshm krimet krim rënda autoritet
    agjenci shërbim shtet shtetëror drejtësi drejtësisë evropian kombe bashkuara konventa konvent protokoll zyr
    organizat bordi lagj komisioni komision inspektorat inspektoriat avokat popull europian republica moldov
    chișinău chisinau bălți cahul comrat tiraspol tighina bender orhei soroca ungheni hâncești hîncești strășeni
    edineț drochia căușeni căuşeni florești călărași criuleni ialoveni anenii noi cimișlia leova nisporeni fălești
    sîngerei glodeni rîșcani briceni ocnița dondușeni telenești șoldănești rezina dubăsari basarabeasca taraclia
    găgăuzia transnistria buiucani botanica centru ciocana rîşcani românia români bucurești iași ucrain rus rusia
    rusă turci turcia istanbul antalya germania franț franța spania portugali polon poloni cipru grecia bulgari
    serbia macedonia albania muntenegru israel emirate dubai moscova odesa kiev roma viena berlin paris londra
    bruxelles sofia atena curte curtea curții judecător judecătoria judecătoriei instanț instanța instanței
    procuratur procuratura procuraturii suprem supremă codul cod codului penală procedură legea legii lege articolul
    art alin lit constituți constituția convenți convenția protocol minister ministerul ministerului poliție poliția
    poliţia poliției inspectorat inspectoratul general generală centrul centrului direcți direcția agenți agenția
    serviciul serviciului comisi comisia parlament guvern primări primăria consili consiliul plen plenul plenului
    hotărâre hotărârea hotărîre decizia sentința dosar dosarul urmărire universitate școal internațional
    internaţional organizați organizația națiunil unite european europene europei uniunea uniunii stat statul raion
    raionul municipiul sector sectorul bancă crucea roșie asociația crna gora nikšić bar bijelo polje kotor budva
    herceg novi ulcinj cetinje pljevlja berane rožaje tivat danilovgrad zeta tuzi plav srbija srbiji hrvatska bosna
    hercegovina slovenija njemačk austrij italij grčk mađarsk francusk rusij ukrajin turska turske makedonij
    sjeverna sjevern evropska evropski evropsk američk court courts high basic appeal appellate supreme
    constitutional criminal code law act article section public prosecution office ministry police directorate
    department centre center institute university hospital school parliament government republic municipality city
    state council commission agency service union united nations international convention directive national
    regional district first second instance palermo strasbourg geneva albanian moldova moldovan montenegro
    montenegrin north macedonian serbian kosovo croatia bosnia herzegovina slovenia bulgaria romania romanian
    hungary greece greek turkey turkish italy italian germany german austria france spain netherlands belgium sweden
    norway denmark russia russian ukraine ukrainian america england britain cyprus china poland switzerland europe
    balkan belgrade skopje podgorica sarajevo zagreb vienna rome athens brussels london english western eastern
    southern northern facebook instagram viber whatsapp telegram messenger tiktok skype google youtube twitter
    iphone samsung android moneygram paypal booking airbnb tinder badoo mercedes bmw audi opel volkswagen ford fiat
    renault peugeot skoda citroen golf unodc greta osce osbe оебс ebs iom мом oim unicef astra atina astri atini
    vatra europol evropol eurojust interpol selec sherloc la strada јануар фебруар март април мај јун јул август
    септембар октобар новембар децембар january february march april may june july august september october november
    december monday tuesday wednesday thursday friday saturday sunday god gospod allah banka кафић младић племић
    дечачић бор бора бору трст барселон мадрид лисабон варшав праг будимпешт drepturilor omului combaterea
    traficului afacerilor interne externe justiției muncii sănătății finanțelor educației federația arabe asistență
    protecție migrație migrați ong-ul ong ngo нво nvo федерациј емират парадиз хотел hotel ресторан мотел motel клуб
    club klub restoran bari lokali kafe special investigative investigation team joint mutual legal assistance
    restaurant trafficking action plan victims rights human persons person witness protection support social work
    labour labor inspectorate inspection evidence hearing trial chamber senate panel judgment decision ruling
    verdict indictment appeals opinion good practice practices challenge challenges lesson lessons finding findings
    guidelines manual handbook standard operating procedures procedure referral mechanism coordinator task force
    unit division border customs embassy consulate welfare health education justice interior foreign affairs defence
    finance family child children women shelter home foundation association network coalition open gate red cross
    save world bank fund programme program project report annual strategy optional covenant charter treaty statute
    plenum college chambers трибунал стандард механизам координатор мрежа кампања програм пројекат извештај
    стратегија смернице приручник полицијск основног вишег врховног апелационог уставног социјалн рад заштит жртав
    трговин људ дец омладин здрав просвет правд финансиј спољн спољних унутрашњ одбран ветеранс përfaqës mbrojtj
    sociale punë punës shëndetësi arsim fëmijë gra strehë strehëza raport strategji udhëzues внатрешн работ отворен
    порта здравје образование надворешн пресудат обвинението бугарск бугариј европ evrop europ këshill datë parë
    justiți persoan nord central bangladeš bangladesh lanzarot стар сигурн сектор french ђурђевдан ауто авто
    национал shtetërore slavery servitude exploitation prostitution kidnapping abduction unlawful pandering domestic
    corruption crime crimes serious organised organized illegal organising mediation cohabitation neglect use using
    enforcement cooperation smuggling coercion jurisdiction pimping forced forcing rrethit gjyqësor njeriut drejtave
    drejta veriut jugut trafikimi masa rrëmbimi shfrytëzimi prostitucioni korrupsioni organizuar kombëtar referimit
    keqtrajtimi detyrimi bashkimit viktimat përfitimi vjen rezolut consiliului organizarea utilizarea sclavia
    proxenetism răpire pornografi victimele rezoluț emiratele острв ostrv остров трговиј советот држав коришћењ
    користењ заснивањ подвођењ посредовањ приказивањ искоришћавањ принуд ванбрачн запуштањ насиљ противправн отмиц
    удруживањ недозвољен проституциј посебн специјалн резолуциј краљевств столиц насилств криумчарењ организирањ
    детск korišćenj zasnivanj podvođenj posredovanj vanbračn zapuštanj nasilj nedozvoljen specijalno savjet države
    korišćenje brendshm jashtm pritës апелациск националн egipćan егишћан египћан социјал predmet предмет slučaj
    случај čështja dosari cauza firma фирма grupa група grupi grupul ring ringu lanac durata durată linia linja
    skoplju скопљу кипра kipra kišinjev кишинев кишињев marcă acte
"""
"""Words of institutions, law, places, nations, months, companies: as stems where they are inflected."""

BEGINNING = """
    the a an this that these those he she it they we his her its their in on at by from with for to of and or but if
    when while after before because since although however there here all both some no not one two three first
    second third also as during according under over between about within without into through victim defendant
    court judge prosecutor evidence sentence question answer case judgment yes он она оно они ово та тај те то овај
    ова ове због након пре док када кад ако али и или у на по са из од до за код према о осим иако међутим такође
    затим потом тада том тог тим тој све сви свака сваки један једна дана дан ради ни није не да јер што тако како
    где ко који која које чији му јој их га ју им се сам само већ још ai ajo ata ato ky kjo këta këto në më nga për
    me pas para gjatë sipas kur nëse por dhe ose pasi sepse megjithatë një dy tre i e të së u do nuk s'ka çdo disa
    asnjë el ea ei ele acest această aceasta acești în la din de pe cu pentru prin după înainte când dacă dar și sau
    deoarece însă astfel totodată un o una doi două trei se nu fiind având fapt toate toți conform potrivit ulterior
    таа тие тоа во со при кога но меѓутоа истиот истата истите според поради pastaj madje andaj prandaj ndaj tutje
"""
"""Words that begin sentences and look like no name in the middle of one."""
