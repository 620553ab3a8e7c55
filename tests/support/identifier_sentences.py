"""Sentences with what identifies a person in brackets: `[name|Марко Измишљен]`. Every person in them is invented.

What the detector misses stays marked: the thresholds of the test say how much that may be.
"""

SR = """
[name|Марко] и [name|Јелена] су живели заједно; [name|Петровићка] је знала за све.
[name|Јовановићева] кућа је претресена, а код [name|Милана] у стану нађене су исправе.
[name|Нада] је рекла да је [name|Вери] обећан посао.
Вера у правосуђе је нестала. Нада да ће побећи није постојала.
Правно лице „Сунце ДОО“ и ресторан „Три шешира“ нису гоњени.
Бивши муж [name|Горан Симић] и његова сестра [name|Мирјана] су је пратили.
Оптужени (звани „[name|Шиља]“) је побегао у Француску.
Оштећена [name|Нгујен Ти Лан] је радила у [place|Врању].
[name|Стојаковић Петар] је осуђен, а [name|МАРКО ИЗМИШЉЕНИЋ] ослобођен.
Конвенција Савета Европе о борби против трговине људима и Протокол из Палерма нису примењени.
НВО Астра, Атина и Црвени крст Србије помогли су жртви.
За Божић и Нову годину терана је да проси. Око Ђурђевдана је побегла.
Тужилац није доказао намеру. Одбрана је тврдила супротно. Судско веће је то прихватило.
Хашки трибунал, Савет Европе, Стразбур и ГРЕТА наводе се у образложењу.
Суд цени исказе оптуженог [name|Николе] и сведока [name|Радета] као неистините.
Жртва је рекла: „[name|Милане], пусти ме“. Затим је отишла код [name|Стане].
Пресуда је из 2019. године. Члан 388. став 3. КЗ. У вези са чланом 33.
Кривична пријава [case_number|КУ 123/19] поднета је ПУ Ниш; [case_number|ИК 12/22] и [case_number|Рев 45/20].
Сведок Албанац је дао исказ преко тумача. Сведок полицајац [name|Јовић] је потврдио.
Оштећену је пријавио комшија. Комшија [name|Пера] је чуо вику.
Окривљени [name|Марко Измишљенић] и [name|Петар Стојаковић] врбовали су оштећену обећањем посла у Италији.
Сведокиња [name|Јелена] је на главном претресу изјавила да је [name|Марку] давала сав новац.
Оштећена [initials|М.М.] је у време извршења дела имала 16 година.
Како то наводи оштећена, [name|Драгана Николић] јој је одузела личну карту.
Окривљени је рођен [birth_date|12.03.1985.] године у [place|Нишу], ЈМБГ [personal_number|0101990710006].
Станује у [address|ул. Измишљена бр. 12], где је држао оштећене.
Позивала га је на број [phone|064/123-45-67], а он се јављао са [phone|+381 63 1234567].
Возило марке Опел, регистарских ознака [plate|БГ 123-АБ], нађено је испред стана.
Новац је уплаћиван на рачун [account|160-0000000000123-95] код банке.
Пресуда Вишег суда у Београду [case_number|К 24/21] потврђена је пресудом Апелационог суда [case_number|Кж1 504/22].
Поступала је судија [name|Весна Замишљен], а тужбу је заступао [name|Миодраг Петковић].
Према исказу [name|Зорана Јовановића], оштећена је била слободна да оде.
Писала му је на [online|ruza88@primer.rs] и преко налога [online|@ruza_88].
Њен отац [name|Ибрахим] није знао где се налази.
Оштећена је из села [address|Доња Измишљена] доведена у [place|Београд].
Суд није ценио да је оштећена била у стању зависности.
Виши суд у Новом Саду је окривљене огласио кривим за трговину људима.
Министарство унутрашњих послова и Центар за заштиту жртава трговине људима су поступили по закључку.
Кривични законик Републике Србије прописује казну од три до дванаест година („Службени гласник РС”, бр. 85/2005).
Зато је одбијен предлог за признавање својства посебно осетљивог сведока.
Жртва је држављанка Молдавије, а превезена је преко Бугарске и Северне Македоније.
Дана 14.06.2022. године одржан је главни претрес, а оптужница је од 12. марта 2021. године.
Европски суд за људска права тражи делотворну истрагу.
Када је прешла границу, полиција ју је вратила у [place|Ниш].
Казна је у висини законског минимума, 5 година, а штета 1.500.000 динара.
"""

SR_LATN = """
Devojke su dovodili [name|Žika] i [name|Mića], a novac je uzimao [name|Rade Ilić].
Kod [name|Tanje] u stanu su bile još dve devojke, [name|Ivana] i [name|Sandra].
Radi naplate duga pretio je [name|Mili] da će je tući. Dana je bila sve manje.
Postupak je trajao. Petog dana je pobegla. Novac nije vraćen. Mladić je osuđen.
Advokat [name|Simić] i advokatica [name|Ana Kovač] su tražili oslobađanje.
[name|Petrovic Milan] iz [place|Kraljeva] vozio je BMW do [place|Trsta].
Vlasnik bara [name|Mehmed-Meša Hadžić] nije gonjen.
Izvršilac: [initials|S. P.] iz [place|Niša]; pomagači [initials|D.Đ.] i [initials|Lj. M.]
Okrivljeni [name|Marko Izmišljenić] i [name|Petar Stojaković] vrbovali su oštećenu obećanjem posla u Italiji.
Svedokinja [name|Jelena] je izjavila da je [name|Marku] davala sav novac.
Oštećena [initials|M.M.] je u vreme izvršenja dela imala 16 godina.
Prema rečima oštećene, [name|Dragana Nikolić] joj je oduzela ličnu kartu.
Okrivljeni je rođen [birth_date|12.03.1985.] godine u [place|Nišu], JMBG [personal_number|0101990710006].
Stanuje u [address|ul. Izmišljena br. 12], gde je držao oštećene.
Pozivala ga je na broj [phone|064/123-45-67] i [phone|+381 63 1234567].
Vozilo registarskih oznaka [plate|BG 123-AB] nađeno je ispred stana.
Novac je uplaćivan na račun [account|160-0000000000123-95].
Presuda Višeg suda u Beogradu [case_number|K 24/21] potvrđena je presudom [case_number|Kž1 504/22].
Postupala je sudija [name|Vesna Zamišljen].
Po iskazu [name|Zorana Jovanovica], oštećena je mogla da ode.
Pasoš broj [document|012345678] nađen je kod okrivljenog.
Njen otac [name|Ibrahim] nije znao gde se nalazi.
Sud nije cenio da je oštećena bila u stanju zavisnosti.
Viši sud u Novom Sadu je okrivljene oglasio krivim.
Ministarstvo unutrašnjih poslova i Centar za zaštitu žrtava trgovine ljudima su postupili.
Krivični zakonik Republike Srbije („Službeni glasnik RS”, br. 85/2005) propisuje kaznu.
Zato je odbijen predlog. Međutim, sud nije dao razloge.
Žrtva je državljanka Moldavije, prevezena preko Bugarske i Severne Makedonije.
Evropski sud za ljudska prava traži delotvornu istragu.
"""

CNR = """
[name|Vuk] i [name|Sava] su je pratili do [place|Bara]; [name|Radovićeva] kuća je bila zatvorena.
U [place|Baru] i [place|Budvi] su radile preko ljeta. Bara i [place|Ulcinj] su mjesta gdje su držane.
Kafić „Mornar“ i hotel „Palma“ se pominju. Gazda [name|Šaban] je naplaćivao.
Centar za socijalni rad [place|Nikšić] i NVO Sigurna ženska kuća su reagovali.
Djevojčica je kazala: „Đedo, vodi me kući“. Zatim ju je [name|Rasema] udarila.
[name|Marković Jovo], zvani [name|Jole], osuđen je; [name|Jolova] majka nije gonjena.
Ustav Crne Gore, Zakonik o krivičnom postupku i Evropska konvencija o ljudskim pravima.
Optuženi [name|Blažo Zamišljanović] je u julu oštećenu odveo u [address|ul. Bokeška bb 4].
Svjedokinja [name|Milica] je kazala da je [name|Vuku] plaćano po klijentu.
Oštećena [initials|A.B.] je tada imala 15 godina.
Kako navodi [name|Snežana Perović], dijete je prosilo po cijeli dan.
Optuženi je rođen [birth_date|05.11.1979.] godine, JMBG [personal_number|0511979210013].
Zvao je s broja [phone|067 123 456] i [phone|+382 69 123 456].
Prevezena je vozilom [plate|PG AB123] do granice.
Presuda Višeg suda u Podgorici [case_number|K.br. 12/2020] preinačena je presudom [case_number|Ksž 3/21].
Sudija [name|Rada Zamišljeni] je odbila prijedlog.
Iskaz [name|Nikole Radulovića] sud nije prihvatio.
Pasoš broj [document|AB123456] oduzet joj je po dolasku.
Pisao joj je na [online|posao.more@primer.me].
Majka oštećene, [name|Fatima], prodala ju je za 3.500 eura.
Otac [name|Ramadan] i stric [name|Osman] su osuđeni.
Oštećena je dovedena iz [address|sela Gornja Zamišljenka].
Viši sud u Bijelom Polju je utvrdio da nema prinude.
Krivični zakonik Crne Gore propisuje zatvor do deset godina.
Ministarstvo rada i socijalnog staranja je smjestilo dijete u sklonište.
Vrhovno državno tužilaštvo nije tražilo pravnu pomoć Albanije.
Nakon toga je dijete vraćeno porodici. Zbog toga je postupak trajao dvije godine.
Ugovoreni brak po običaju zajednice Roma i Egipćana sud je ocijenio kao olakšicu.
Dana 14.06.2022. godine održan je glavni pretres.
Žalba je izjavljena zbog odluke o kazni. Sud je nije prihvatio.
"""

MK = """
[name|Марија] и [name|Иван] живееле заедно; куќата на [name|Петровски] била претресена.
Вера се грижела за децата. Вербата во судот исчезнала. Затоа жртвата молчела.
Агенцијата „Сонце“ и ноќниот клуб „Парадизо“ не биле гонети.
[place|Охрид], [place|Струга] и Дебар се места на искористување. Кичевскиот суд одлучи.
Обвинетиот [name|Имер Заими] и неговиот брат [name|Бесник] ја демнеле.
Државното обвинителство, МВР, Секторот за организиран криминал и НВО Отворена порта постапиле.
Комисијата за трговија со луѓе и Советот на Европа препорачуваат друго.
Македонската полиција соработувала со Еуропол. Претседателот на советот го одби предлогот.
Оштетената [name|Ана-Марија] била во прифатен центар.
Обвинетиот [name|Трајче Измислевски] и [name|Горан Стојановски] ја врбувале оштетената.
Сведокот [name|Елена] изјавила дека на [name|Трајче] му ги давала парите.
Оштетената [initials|М.Т.] имала 15 години.
Според исказот на [name|Весна Николовска], таа работела доброволно.
Обвинетиот е роден на [birth_date|01.02.1990] година во [place|Скопје], ЕМБГ [personal_number|0102990450010].
Живее на [address|ул. Измислена бр. 3/4], каде што ги држел жртвите.
Се јавувала на [phone|070 123 456] и на [phone|+389 71 234 567].
Возилото со таблици [plate|СК 1234-АБ] било пред куќата.
Пресудата на Основниот кривичен суд Скопје [case_number|К.бр. 12/20] е потврдена со [case_number|КЖ-45/21].
Постапувала судијката [name|Марија Замислена].
Пасошот број [document|А1234567] ѝ го зел газдата.
Таткото [name|Ферат] ја продал за 2.000 евра.
Ѝ пишувал на [online|rabota@primer.mk].
Оштетената била од [address|село Горно Измислово].
Исказот на [name|Александра Ѓорѓиева] не бил прифатен.
Основниот суд Тетово утврдил дека нема принуда.
Кривичниот законик („Службен весник на РМ“ бр. 19/2004) ја предвидува казната.
Министерството за внатрешни работи и Центарот за социјална работа постапиле навремено.
Жртвата е државјанка на Албанија, а била превезена преко Косово.
Меѓутоа, судот не дал причини. Затоа Апелацискиот суд ја укинал пресудата.
Европскиот суд за човекови права бара делотворна истрага.
На 14.06.2022 година е одржана главната расправа.
Бидејќи жртвата била дете, согласноста не е важна.
"""

SQ = """
[name|Vera] dhe [name|Ilir Kola] jetonin bashkë. Vera e asaj viti ishte e vështirë.
Shtëpia e [name|Gjokës] u kontrollua. Te [name|Arta] kishte edhe dy vajza të tjera, [name|Blerta] dhe [name|Mira].
[name|Dritan Prifti] e mori me makinë nga [place|Fieri] në [place|Vlorë] dhe prej andej në [place|Bari].
Hotel “Riviera” dhe lokali “Dolce Vita” përmenden në vendim.
Gjykata e Lartë, Gjykata Kushtetuese dhe Këshilli i Europës kanë qëndrim tjetër.
Policia e Shtetit dhe Shërbimi Social Shtetëror e identifikuan. Asnjë provë tjetër nuk u mor.
Qendra “Vatra” në [place|Vlorë] e strehoi. Besimi u humb. Shpresa për kthim nuk kishte.
Dëshmitari [name|Muça] dhe dëshmitarja [name|Sanije Çela] nuk u pyetën. Kryetarja e trupit gjykues e rrëzoi kërkesën.
Djali i [name|Petritit], [name|Landi], e kërcënoi. Me [name|Landin] ishte edhe [name|Xhoni].
I pandehuri [name|Arben Trillimi] dhe [name|Ilir Hoxha] e rekrutuan viktimën me premtimin e një pune në Itali.
Dëshmitarja [name|Elira] tregoi se i jepte paratë [name|Arbenit].
Viktima [initials|E.D.] ishte 16 vjeçe.
Sipas deklarimit të [name|Drita Gjonajt], ajo punonte me vullnet.
I pandehuri ka lindur më [birth_date|03.05.1979] në [place|Durrës], nr. personal [personal_number|H90503123K].
Banon në [address|rrugën e Trilluar nr. 12], ku mbante viktimat.
E merrte në numrin [phone|069 12 34 567] dhe [phone|+355 69 123 4567].
Makina me targa [plate|AA 123 BB] u gjet para shtëpisë.
Vendimi i Gjykatës së Apelit Tiranë, vendimi nr. [case_number|45] i vitit 2021, e la në fuqi.
Gjyqtarja [name|Teuta Sajuar] e shqyrtoi çështjen.
Pasaporta nr. [document|BA1234567] iu mor viktimës.
Babai i saj, [name|Agim], nuk e dinte ku ishte.
I shkruante në [online|puna.deti@shembull.al].
Viktima vinte nga [address|fshati Trillaj].
Avokati [name|Gëzim Leka] kërkoi pafajësinë.
Xhaxhai [name|Bardhyl] e çoi në Greqi me autobus.
Gjykata e Posaçme e Shkallës së Parë e deklaroi fajtor.
Kodi Penal i Republikës së Shqipërisë parashikon dënimin me burgim.
Ministria e Brendshme dhe Qendra Kombëtare Pritëse vepruan menjëherë.
Ligji nr. 9642 i vitit 2006 ratifikoi konventën. Megjithatë, gjykata nuk e zbatoi.
Viktima është shtetase e Moldavisë dhe u transportua përmes Kosovës.
Më datë 14.06.2022 u zhvillua seanca gjyqësore.
Besa e dhënë nga familja u konsiderua si rrethanë. Dritën e panë vetëm natën.
Prokuroria e Posaçme kundër Korrupsionit dhe Krimit të Organizuar e mori dosjen.
"""

RO = """
[name|Ion] și [name|Elena] locuiau împreună. Casa lui [name|Cebotari] a fost percheziționată.
Fata a fost cazată la [name|Natalia], unde mai erau [name|Doina] și [name|Cristina].
Barul „Luna” și hotelul „Codru” sunt menționate în sentință.
Curtea Europeană a Drepturilor Omului și Plenul Curții Supreme de Justiție au altă poziție.
Procuratura Generală, Centrul pentru Combaterea Traficului de Persoane și ONG-ul La Strada au acționat.
Inculpata [name|Țurcan Ludmila Ivan], poreclită „[name|Liuda]”, a organizat transportul spre [place|Moscova].
Minora a fost dusă la [place|Bălți], apoi la [place|Chișinău]. Acolo [name|Serghei] i-a luat actele.
Apărătorul [name|Ghenadie Plopa] a invocat lipsa intenției. Totuși, instanța a respins argumentul.
Emiratele Arabe Unite și Federația Rusă nu au răspuns. Ministerul Afacerilor Interne a insistat.
Sora lui [name|Vasile], [name|Lida], a primit banii prin Western Union.
Inculpatul [name|Popescu Ion] și [name|Vasile Închipuitu] au recrutat victima cu promisiunea unui loc de muncă.
Martora [name|Elena] a declarat că îi dădea banii lui [name|Ion].
Victima [initials|P.I.] avea 16 ani.
Potrivit declarației, [name|Maria Rusu] lucra de bunăvoie.
Inculpatul este născut la [birth_date|5 martie 1980], IDNP [personal_number|2001003456780].
Locuiește în [address|str. Închipuită 15], unde ținea victimele.
O suna la [phone|069 123 456] și la [phone|+373 79 123 456].
Automobilul cu n/î [plate|ABC 123] a fost găsit în fața casei.
Banii au fost transferați pe [account|MD24AG000225100013104168].
Dosarul nr. [case_number|1-123/2020] a fost examinat de Judecătoria Chișinău, decizia nr. [case_number|1a-45/21].
Judecătorul [name|Andrei Munteanu] a respins cererea.
Pașaportul nr. [document|A1234567] i-a fost luat la sosire.
Tatăl ei, [name|Grigore], nu știa unde se află.
I-a scris la [online|lucru@exemplu.md].
Victima provine din [address|satul Închipuiți].
Numita [name|Svetlana Cojocaru] a închiriat apartamentul.
Avocatul [name|Ceban] a cerut achitarea.
Curtea Supremă de Justiție a menținut decizia Curții de Apel Chișinău.
Conform art. 165 din Codul penal al Republicii Moldova, pedeapsa este închisoarea.
Centrul de Asistență și Protecție și Organizația Internațională pentru Migrație au acordat asistență.
Legea nr. 241/2005 definește traficul de ființe umane. Totodată, instanța nu a aplicat-o.
Victima a fost transportată în Turcia prin România și Bulgaria.
La 14.06.2022 a avut loc ședința de judecată.
Hotărârea Plenului nr. 37 din 2004 explică noțiunile.
"""

EN = """
[name|Elena] and [name|Petar] lived together. The house of [name|Jovanović] was searched.
Hope was lost. Mark was made on the page. Will the court decide? May be.
The Convention on Action against Trafficking and the Palermo Protocol were not applied.
The First Instance Court did not weigh the Evidence. The Appeal Chamber quashed it.
Victim One and Victim Two gave statements. Defendant A was acquitted, Defendant B convicted.
Police Inspector [name|Dragan Ilić] led the Special Investigative Team.
Her mother [name|Fatime] and her cousin [name|Hasan] sold her for EUR 3,000 in [place|Tetovo].
The French and Italian authorities answered. Roma girls are at risk. Article 4 of the ECHR.
A good practice: Joint Investigation Team with Eurojust. Lesson: ask for Mutual Legal Assistance early.
Police found the notes of [name|Tran Van Duc] and of a woman called [name|Lulu].
The defendant [name|Marko Izmišljenić] recruited the victim with a promise of work in Italy.
The witness [name|Elena] said that she gave the money to [name|Marko].
Victim [initials|M.M.] was 16 years old at the time.
According to the judgment, [name|Maria Popescu] worked of her own will.
He was born on [birth_date|12 March 1985] in [place|Niš].
She called him on [phone|+381 63 123 4567] every day.
The case [case_number|K 24/21] was sent back by the Court of Appeal in [case_number|Kž1 504/22].
Judge [name|Vesna Zamišljen] refused the proposal.
Her passport no. [document|AB1234567] was found with the defendant.
Her father, [name|Ibrahim], did not know where she was.
He wrote to her from [online|work.sea@example.org].
The victim came from the [address|village of Gornja Zamišljenka].
They were [initials|P.P.] and [initials|R.R.], both of age.
The lawyer [name|John Dreamer] asked for an acquittal.
The Higher Court in Belgrade found the defendants guilty of trafficking in persons.
The Criminal Code of the Republic of Serbia provides for three to twelve years.
The Ministry of Interior and the Centre for Protection of Victims of Trafficking acted at once.
The European Court of Human Rights asks for an effective investigation.
However, the court gave no reasons. Therefore the Supreme Court quashed the judgment.
The victim is a national of Moldova and was taken through North Macedonia.
On 14 June 2022 the main hearing was held, and the fine was 1,500 EUR.
Evidence from Facebook and Viber was not obtained. The Special Prosecution Office did not ask for it.
"""

SENTENCES = {"sr": SR, "sr-Latn": SR_LATN, "cnr": CNR, "mk": MK, "sq": SQ, "ro": RO, "en": EN}
