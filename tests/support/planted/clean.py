"""Sentences of legal prose that identify nobody, in seven languages: whatever is found in them is a false alarm."""

SENTENCES = {
    "sr": """
Суд је нашао да је окривљени злоупотребио тежак положај оштећене.
Виши суд у Београду је првостепеном пресудом огласио окривљене кривим.
Апелациони суд у Новом Саду је преиначио пресуду у делу одлуке о казни.
Наиме, оштећена је све време била под надзором извршилаца.
Међутим, тужилац није предложио саслушање сведока путем видео-везе.
Кривични законик Републике Србије у члану 388. прописује трговину људима.
Конвенција Савета Европе о борби против трговине људима ратификована је 2009. године.
Протокол из Палерма дефинише радњу, средство и циљ.
Јавни тужилац је изјавио жалбу због одлуке о казни.
Центар за заштиту жртава трговине људима је спровео идентификацију.
НВО Астра је пружила психолошку и правну помоћ.
Одбрана је истицала да је оштећена добровољно радила.
ПРЕСУДА У ИМЕ НАРОДА
ОБРАЗЛОЖЕЊЕ
КРИВ ЈЕ што је у временском периоду од маја до августа 2018. године искоришћавао оштећену.
На основу члана 423. став 1. тачка 2. ЗКП суд је донео пресуду.
„Службени гласник РС”, бр. 85/2005 и 88/2005, примењен је као блажи закон.
Оштећена је држављанка Молдавије, а до Србије је дошла преко Румуније.
Полиција је запленила три телефона и 2.500 евра у готовини.
Жртва је имала 16 година и похађала је средњу школу.
Европски суд за људска права је утврдио повреду члана 4. Конвенције.
Казна затвора у трајању од 3 године и 6 месеци није строга.
Због тога је суд одбио имовинскоправни захтев и упутио оштећену на парницу.
Министарство унутрашњих послова је поступило по налогу суда.
Окривљени су деловали као организована криминална група.
Добра пракса: заједнички истражни тим уз помоћ Евројуста.
Црвени крст Србије је обезбедио смештај и храну.
Пошто није било доказа о употреби силе, суд је прихватио правну квалификацију из оптужнице.
Вештак неуропсихијатар је утврдио посттрауматски стресни поремећај.
Држава није обезбедила делотворну накнаду штете.
""",
    "sr-Latn": """
Sud je našao da je okrivljeni zloupotrebio težak položaj oštećene.
Viši sud u Nišu je prvostepenom presudom oglasio okrivljene krivim.
Naime, oštećena je sve vreme bila pod nadzorom izvršilaca.
Apelacioni sud u Kragujevcu je ukinuo presudu i vratio predmet na ponovno suđenje.
Krivični zakonik u članu 388. stav 2. propisuje kaznu zatvora.
Osnovno javno tužilaštvo u Pančevu je podnelo optužni predlog.
Konvencija Saveta Evrope i Protokol iz Palerma nisu pomenuti u presudi.
Centar za zaštitu žrtava trgovine ljudima je sačinio mišljenje.
PRESUDA U IME NARODA
Obrazloženje: Sud je ocenio sve izvedene dokaze.
Privredno društvo je upisano u registar kao d.o.o. sa jednim članom.
Firma A.D. nije odgovarala, jer je odgovornost pravnog lica isključena.
Kazna se izvršava u KPZ, a mera bezbednosti u zdravstvenoj ustanovi.
Žrtva je državljanka Bugarske i govori samo bugarski jezik.
Oštećena je radila dvanaest časova dnevno bez plate.
Odbrana je osporavala iskaz oštećene kao protivrečan.
Međutim, sud nije dao razloge o odlučnim činjenicama.
Savet Evrope je preko GRETA preporučio izmenu zakona.
Tužilac je odustao od gonjenja za krivično delo iz člana 184. KZ.
Iskazi svedoka su saglasni sa materijalnim dokazima.
Dobra praksa: rana identifikacija i procena rizika.
Novac je slala kući, a okrivljeni joj je oduzimao polovinu.
Beogradski sudovi izriču kazne blizu zakonskog minimuma.
Presuda je postala pravnosnažna 2020. godine.
Romkinje su posebno ugrožene zbog siromaštva i diskriminacije.
Uslovna osuda nije izrečena, jer je delo teško.
Naknada štete dosuđena je u iznosu od 500.000 dinara.
Ministarstvo za rad, zapošljavanje, boračka i socijalna pitanja finansira smeštaj.
Evropska komisija u izveštaju traži delotvornije istrage.
Mladić je oslobođen optužbe, a devojka je vraćena porodici.
""",
    "cnr": """
Sud je utvrdio da je optuženi iskoristio težak položaj oštećene.
Viši sud u Podgorici je optuženog oglasio krivim.
Apelacioni sud Crne Gore je potvrdio presudu.
Viši sud u Bijelom Polju je odbio prijedlog odbrane.
Naime, dijete je svakog dana prosilo ispred prodavnice.
Krivični zakonik Crne Gore u članu 444 propisuje trgovinu ljudima.
Vrhovno državno tužilaštvo je izjavilo žalbu.
Specijalno državno tužilaštvo je podiglo optužnicu.
Ustav Crne Gore zabranjuje ropstvo i prinudni rad.
ZIKS je mjesto u kojem se izvršava kazna.
PRESUDA U IME CRNE GORE
Obrazloženje
Zakonik o krivičnom postupku štiti maloljetnog svjedoka.
Zaštitnik ljudskih prava i sloboda dao je mišljenje.
Djevojčica je imala trinaest godina i nije pohađala školu.
Ministarstvo rada i socijalnog staranja je obezbijedilo smještaj.
Uprava policije je sprovela mjere tajnog nadzora.
Međutim, odbrana tvrdi da je brak bio običaj.
Oštećena je državljanka Srbije, a optuženi Albanije.
Kazna je izrečena ispod zakonskog minimuma.
Sud je cijenio olakšavajuće okolnosti: raniju neosuđivanost i porodične prilike.
Evropski sud za ljudska prava traži brzu istragu.
Dobra praksa: saslušanje djeteta uz pomoć psihologa.
Centar za socijalni rad nije postupio na vrijeme.
Tužilaštvo nije dokazalo namjeru.
Savjet Evrope i OEBS su pratili suđenje.
U periodu od ljeta 2017. do jeseni 2018. godine dijete nije išlo u školu.
Novčana kazna iznosi 1.200 eura.
Roma i Egipćana ima malo među zaposlenima u upravi.
Presuda se zasniva na iskazu oštećene i nalazu vještaka.
""",
    "mk": """
Судот утврдил дека обвинетиот ја искористил ранливоста на оштетената.
Основниот кривичен суд Скопје го огласил обвинетиот за виновен.
Апелацискиот суд Битола ја потврдил пресудата.
Врховниот суд на Република Северна Македонија ја одбил жалбата.
Имено, жртвата цело време била под надзор.
Кривичниот законик во член 418-а предвидува трговија со луѓе.
Основното јавно обвинителство за гонење организиран криминал поднело обвинение.
ПРЕСУДА ВО ИМЕТО НА ГРАЃАНИТЕ
Образложение
Меѓутоа, судот не дал причини за одмерувањето на казната.
Конвенцијата на Советот на Европа и Протоколот од Палермо не се споменати.
Министерството за внатрешни работи спровело посебни истражни мерки.
Центарот за социјална работа бил старател на детето.
НВО Отворена порта дала психолошка помош.
Жртвата е државјанка на Украина и зборува само руски јазик.
Одбраната тврдела дека таа работела доброволно.
Казната затвор е во траење од четири години.
Државата не обезбедила надомест на штета.
Европскиот суд за човекови права утврдил повреда на член 4.
Обвинетите се ослободени поради недостаток на докази.
Законот за кривичната постапка ги штити ранливите сведоци.
„Службен весник на РСМ“ бр. 198/18 го објави законот.
Таа била принудена да работи секоја ноќ без плата.
Македонската полиција соработувала преку Еуропол и Интерпол.
Ромските деца се особено изложени на питачење.
Националната комисија за борба против трговија со луѓе донела стратегија.
Според вештакот, жртвата има последици по здравјето.
Добра практика: рана идентификација и проценка на ризик.
Поради тоа, судот го прифатил предлогот на обвинителот.
Во периодот од пролетта 2016 до есента 2017 година жртвата била заклучена.
""",
    "sq": """
Gjykata vlerësoi se i pandehuri shfrytëzoi gjendjen e vështirë të viktimës.
Gjykata e Shkallës së Parë Tiranë e deklaroi fajtor të pandehurin.
Gjykata e Apelit Durrës e la në fuqi vendimin.
Gjykata e Lartë e ktheu çështjen për rigjykim.
Kodi Penal në nenin 110/a parashikon trafikimin e personave të rritur.
Prokuroria e Posaçme kundër Korrupsionit dhe Krimit të Organizuar e ngriti akuzën.
VENDIM NË EMËR TË REPUBLIKËS
Megjithatë, gjykata nuk e arsyetoi masën e dënimit.
Konventa e Këshillit të Evropës dhe Protokolli i Palermos u përmendën shkurt.
Ministria e Brendshme dhe Policia e Shtetit bashkëpunuan me Italinë.
Viktima ishte shtetase e Kosovës dhe fliste vetëm shqip.
Mbrojtja pretendoi se viktima punonte me dëshirë.
Sipas ekspertit, viktima ka pasoja psikologjike.
Autoriteti Përgjegjës e identifikoi viktimën e mundshme.
Qendra Kombëtare Pritëse ofroi strehim dhe ndihmë.
Dënimi me burgim është në masën minimale të ligjit.
Shërbimi Social Shtetëror nuk reagoi në kohë.
Gjykata Evropiane e të Drejtave të Njeriut kërkon hetim efektiv.
Të pandehurit vepruan si grup i strukturuar kriminal.
Kodi i Procedurës Penale mbron dëshmitarin e mitur.
Fletorja Zyrtare botoi ligjin në vitin 2013.
Nga pranvera e vitit 2016 deri në vjeshtë ajo ishte e mbyllur.
Ajo punonte çdo natë pa pagesë dhe pa pushim.
Praktikë e mirë: identifikimi i hershëm dhe vlerësimi i rrezikut.
Familja e viktimës nuk e dinte të vërtetën.
Avokatura e Popullit dha një rekomandim.
Gjykata rrëzoi kërkesën për dëmshpërblim.
Besa dhe nderi u përmendën si rrethana lehtësuese.
Prokurori kërkoi dënim me pesë vjet burgim.
Paratë u ndanë midis të pandehurve.
""",
    "ro": """
Instanța a constatat că inculpatul a profitat de starea de vulnerabilitate a victimei.
Judecătoria Chișinău l-a recunoscut vinovat pe inculpat.
Curtea de Apel Bălți a menținut sentința.
Curtea Supremă de Justiție a casat decizia și a dispus rejudecarea cauzei.
Codul penal al Republicii Moldova prevede pedeapsa la art. 165.
Procuratura Anticorupție și Procuratura Generală nu au contestat.
SENTINȚĂ ÎN NUMELE LEGII
Totuși, instanța nu a motivat individualizarea pedepsei.
Convenția Consiliului Europei și Protocolul de la Palermo nu au fost menționate.
Centrul pentru combaterea traficului de persoane a efectuat investigația.
România Mare nu a fost menționată în dosar.
Victima este cetățeană a Ucrainei și vorbește numai limba rusă.
Apărarea a susținut că victima lucra de bunăvoie.
Potrivit expertului, victima are consecințe psihologice.
Ministerul Muncii și Protecției Sociale a acordat asistență.
Curtea Europeană a Drepturilor Omului a constatat încălcarea articolului 4.
Inculpații au acționat ca grup criminal organizat.
Codul de procedură penală protejează martorul minor.
Monitorul Oficial nr. 164/2005 a publicat legea.
Din primăvara anului 2016 până în toamnă ea a fost încuiată.
Ea lucra în fiecare noapte fără plată.
Bună practică: identificarea timpurie și evaluarea riscurilor.
Avocatul Poporului a formulat o recomandare.
Acțiunea civilă a fost admisă în principiu.
Procurorul a cerut închisoare pe un termen de șapte ani.
Banii au fost împărțiți între inculpați.
Plenul Curții Supreme de Justiție explică noțiunile.
Organizația Internațională pentru Migrație a ajutat la repatriere.
Minora avea 15 ani și nu frecventa școala.
Legea nr. 241/2005 privind prevenirea și combaterea traficului de ființe umane a fost aplicată.
""",
    "en": """
The court found that the defendant abused the victim's position of vulnerability.
The Higher Court in Belgrade convicted the defendants of trafficking in persons.
The Court of Appeal in Skopje upheld the judgment.
The Supreme Court quashed the decision and ordered a retrial.
Article 388 of the Criminal Code provides for three to twelve years.
The Special Prosecution Office did not appeal.
However, the court gave no reasons for the sentence.
The Council of Europe Convention and the Palermo Protocol were not mentioned.
The Ministry of Interior co-operated with Europol and Eurojust.
The victim is a national of Ukraine and speaks only Russian.
The defence argued that she worked of her own free will.
According to the expert, the victim suffers from psychological consequences.
The Centre for Social Work did not act in time.
The European Court of Human Rights found a violation of Article 4.
The defendants acted as an organised criminal group.
The Criminal Procedure Code protects child witnesses.
From spring 2016 to autumn 2017 she was locked in.
She worked every night without pay.
Good practice: early identification and risk assessment.
The Ombudsman made a recommendation.
The claim for compensation was referred to civil proceedings.
The prosecutor asked for seven years of imprisonment.
The money was divided between the defendants.
JUDGMENT IN THE NAME OF THE PEOPLE
The Official Gazette No. 85/2005 published the law.
Roma children are particularly exposed to forced begging.
A Joint Investigation Team was set up with Italy.
The minor was 15 years old and did not attend school.
The National Referral Mechanism was applied.
Evidence from Facebook and Viber was admitted.
""",
}
