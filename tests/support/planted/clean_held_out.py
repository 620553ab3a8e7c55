"""Further sentences that identify nobody, on which nothing was tuned."""

SENTENCES = {
    "sr": """
Првостепени суд је правилно утврдио чињенично стање, али је погрешно применио материјално право.
Браниоци окривљених су у жалбама указали на битне повреде одредаба кривичног поступка.
Више јавно тужилаштво у Крагујевцу је проширило наредбу о спровођењу истраге.
Радња извршења састоји се у врбовању, превожењу и скривању пасивног субјекта.
Уз присуство тумача за енглески језик оштећена је поновила ранији исказ.
Посебна заштита признаје се по чл. 103. и 104. Законика о кривичном поступку.
Одузета имовинска корист уплаћује се у буџет Републике.
Извештај Завода за социјалну заштиту прочитан је на главном претресу.
Комисија за накнаду штете жртвама још није основана.
Трговина људима и посредовање у вршењу проституције разграничени су по средству.
Младост и необразованост жртве оцењене су као рањивост.
Тужени су солидарно обавезани да накнаде трошкове.
""",
    "sr-Latn": """
Prvostepeni sud je pravilno utvrdio činjenično stanje, ali je pogrešno primenio zakon.
Branioci okrivljenih su u žalbama ukazali na bitne povrede postupka.
Više javno tužilaštvo u Subotici je proširilo naredbu o sprovođenju istrage.
Postupajući po žalbi, Apelacioni sud u Beogradu je održao sednicu veća.
Uz prisustvo tumača za engleski jezik oštećena je ponovila raniji iskaz.
Oduzeta imovinska korist uplaćuje se u budžet Republike.
Krivično delo iz čl. 388. st. 3. u vezi sa st. 1. KZ je dovršeno.
Zaštićeni svedok je ispitan putem video-konferencijske veze.
Mladost i neobrazovanost žrtve ocenjene su kao ranjivost.
Strateški dokument Vlade predviđa obuku sudija i tužilaca.
Telefonski razgovori su presretani po naredbi sudije za prethodni postupak.
Vrhovni kasacioni sud je odbio zahtev za zaštitu zakonitosti.
""",
    "cnr": """
Prvostepeni sud je pravilno utvrdio činjenično stanje, ali je pogrešno primijenio zakon.
Branioci optuženih su u žalbama ukazali na bitne povrede postupka.
Osnovni sud u Nikšiću se oglasio stvarno nenadležnim.
Krivično vijeće je potvrdilo optužnicu i produžilo pritvor.
Uz prisustvo tumača za albanski jezik dijete je ponovilo raniji iskaz.
Vlada Crne Gore je usvojila Strategiju za borbu protiv trgovine ljudima.
Ugovoreni brak maloljetnice ne isključuje protivpravnost.
Tim za formalnu identifikaciju dodijelio je status žrtve.
Zaštićeni svjedok je ispitan putem video-veze.
Službeni list CG, br. 40/2008, objavio je izmjene.
Troškovi postupka padaju na teret budžetskih sredstava.
Vještakinja psihološke struke ocijenila je iskaz kao vjerodostojan.
""",
    "mk": """
Првостепениот суд правилно ја утврдил фактичката состојба, но погрешно го применил законот.
Бранителите укажале на суштествени повреди на постапката.
Основниот суд Гостивар го продолжил притворот.
Со помош на толкувач по албански јазик детето го повторило исказот.
Одземената имотна корист се уплаќа во Буџетот на Републиката.
Јавниот обвинител го изменил обвинителниот акт на главната расправа.
Заштитениот сведок е испитан преку видео-врска.
Агенцијата за вработување немала податоци за фирмата.
Државниот трудов инспекторат не извршил надзор.
Младоста на жртвата е оценета како ранливост.
Телефонските разговори се следени по наредба на судија на претходна постапка.
Имотно-правното барање е упатено на парница.
""",
    "sq": """
Gjykata e shkallës së parë i vlerësoi drejt provat, por e zbatoi gabim ligjin.
Mbrojtësit e të pandehurve ngritën shkelje procedurale në ankim.
Gjykata e Rrethit Gjyqësor Vlorë u shpall jokompetente.
Me ndihmën e përkthyesit viktima e përsëriti deklarimin.
Pasuria e sekuestruar kalon në favor të shtetit.
Dëshmitari i mbrojtur u pyet me video.
Inspektorati i Punës nuk kreu kontroll.
Mosha e re e viktimës u vlerësua si cenueshmëri.
Përgjimet u autorizuan nga gjyqtari i hetimit paraprak.
Strategjia Kombëtare parashikon trajnimin e gjyqtarëve dhe prokurorëve.
Padia civile u nda nga procesi penal.
Neni 52/a i Kodit Penal nuk u zbatua.
""",
    "ro": """
Prima instanță a stabilit corect starea de fapt, dar a aplicat greșit legea.
Apărătorii inculpaților au invocat încălcări procedurale în apel.
Judecătoria Orhei, sediul central, a dispus prelungirea arestului.
Cu ajutorul interpretului victima a repetat declarația.
Bunurile confiscate trec în proprietatea statului.
Martorul protejat a fost audiat prin videoconferință.
Inspectoratul de Stat al Muncii nu a efectuat controlul.
Vârsta fragedă a victimei a fost apreciată ca vulnerabilitate.
Interceptările au fost autorizate de judecătorul de instrucție.
Strategia națională prevede instruirea judecătorilor și procurorilor.
Acțiunea civilă a fost disjunsă de cauza penală.
Pedeapsa complementară constă în privarea de dreptul de a ocupa anumite funcții.
""",
    "en": """
The first-instance court established the facts correctly but misapplied the law.
Defence counsel raised serious procedural violations in their appeals.
The Basic Court in Podgorica declared that it lacked jurisdiction.
With the help of an interpreter the victim repeated her statement.
Confiscated assets go to the State Budget.
The protected witness was heard by video link.
The Labour Inspectorate carried out no inspection.
Her young age was regarded as vulnerability.
Interceptions were authorised by the pre-trial judge.
The National Strategy provides for training of judges and prosecutors.
Grounds for exclusion of liability were not examined by the Panel.
Section 2 of the Act on Protection of Witnesses was applied.
""",
}
