<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sq" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>tipcoder {version}</source>
        <translation>tipcoder {version}</translation>
    </message>
    <message>
        <source>Code judgments on trafficking in persons, offline and encrypted. Free under the Apache License 2.0.</source>
        <translation>Kodim vendimesh për trafikimin e personave, pa internet dhe me enkriptim. Program i lirë sipas licencës Apache 2.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Çfarë ka të re</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Përkthimet</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paketat</translation>
    </message>
    <message>
        <source>Fonts, icons, data</source>
        <translation>Shkronja, ikona, të dhëna</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rishikimi</translation>
    </message>
    <message>
        <source>is counted…</source>
        <translation>po numërohet…</translation>
    </message>
    <message>
        <source>{said}; texts corrected on this computer: {count}</source>
        <translation>{said}; tekste të korrigjuara në këtë kompjuter: {count}</translation>
    </message>
    <message>
        <source>Legal core: confirmed by two lawyers of the country</source>
        <translation>Bërthama juridike: e konfirmuar nga dy juristë të shtetit</translation>
    </message>
    <message>
        <source>Legal core: {confirmed} of {count} confirmed by two lawyers</source>
        <translation>Bërthama juridike: {confirmed} nga {count} të konfirmuara nga dy juristë</translation>
    </message>
    <message>
        <source>All texts were drafted with the glossary of the field; a national lawyer confirms them one by one.</source>
        <translation>Të gjitha tekstet janë hartuar me fjalorthin e fushës; një jurist vendas i konfirmon një nga një.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Gjuha</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paketa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenca</translation>
    </message>
    <message>
        <source>in the package</source>
        <translation>në paketë</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Skedari</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redaktimi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Çështja</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Vendimi</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Pamja</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Mjetet</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ndihma</translation>
    </message>
    <message>
        <source>Passphrase and recovery key</source>
        <translation>Frazëkalimi dhe çelësi i rikuperimit</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Përgjigjja</translation>
    </message>
    <message>
        <source>Case brief</source>
        <translation>Përmbledhja e çështjes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Ngjyrat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Gjuha</translation>
    </message>
    <message>
        <source>Taxonomies</source>
        <translation>Taksonomitë</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Projekt i ri…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Hap një projekt…</translation>
    </message>
    <message>
        <source>Practice project</source>
        <translation>Projekt për ushtrim</translation>
    </message>
    <message>
        <source>Import a workbook…</source>
        <translation>Importo një libër pune…</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>Zhbëj importin e fundit</translation>
    </message>
    <message>
        <source>Export a workbook…</source>
        <translation>Eksporto një libër pune…</translation>
    </message>
    <message>
        <source>Export for analysis: CSV, SPSS, Stata…</source>
        <translation>Eksport për analizë: CSV, SPSS, Stata…</translation>
    </message>
    <message>
        <source>Codebook of the framework…</source>
        <translation>Manuali i kodimit i kornizës…</translation>
    </message>
    <message>
        <source>Empty workbook for coding in Excel…</source>
        <translation>Libër pune bosh për kodim në Excel…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Kopjet rezervë…</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Shfaq skedarin në dosjen e tij</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Ndrysho frazëkalimin…</translation>
    </message>
    <message>
        <source>Show the recovery key…</source>
        <translation>Shfaq çelësin e rikuperimit…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Çelës i ri rikuperimi…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Kyç tani</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Mbyll projektin</translation>
    </message>
    <message>
        <source>Close the trial</source>
        <translation>Mbyll testimin</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Dil nga programi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ribëj</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Prit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopjo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Ngjit</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Përzgjidh gjithçka</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Gjej në këtë faqe</translation>
    </message>
    <message>
        <source>Find a command, question, case or term</source>
        <translation>Gjej një komandë, pyetje, çështje ose term</translation>
    </message>
    <message>
        <source>Search the whole project</source>
        <translation>Kërko në të gjithë projektin</translation>
    </message>
    <message>
        <source>Removed cases, judgments and passages…</source>
        <translation>Çështjet, vendimet dhe pasazhet e hequra…</translation>
    </message>
    <message>
        <source>Add case</source>
        <translation>Shto çështje</translation>
    </message>
    <message>
        <source>Add cases of judgments…</source>
        <translation>Shto çështje nga vendime…</translation>
    </message>
    <message>
        <source>Add cases of a folder&apos;s judgments…</source>
        <translation>Shto çështje nga vendimet e një dosjeje…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Hap çështjen</translation>
    </message>
    <message>
        <source>Status of the coding…</source>
        <translation>Gjendja e kodimit…</translation>
    </message>
    <message>
        <source>Case sheet for reading and printing…</source>
        <translation>Fleta e çështjes për lexim dhe printim…</translation>
    </message>
    <message>
        <source>Remove the case</source>
        <translation>Hiq çështjen</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Çështja tjetër</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Çështja e mëparshme</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pyetja tjetër</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pyetja e mëparshme</translation>
    </message>
    <message>
        <source>Next question without answer or evidence</source>
        <translation>Pyetja tjetër pa përgjigje ose pa provë</translation>
    </message>
    <message>
        <source>Next required question without answer or evidence</source>
        <translation>Pyetja tjetër e detyrueshme pa përgjigje ose pa provë</translation>
    </message>
    <message>
        <source>Next list to add an entry to</source>
        <translation>Lista tjetër ku shtohet një regjistrim</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Seksioni tjetër</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Seksioni i mëparshëm</translation>
    </message>
    <message>
        <source>More questions of the section, or fewer</source>
        <translation>Më shumë pyetje të seksionit, ose më pak</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nuk përmendet</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>E paqartë</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>E anonimizuar</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nuk zbatohet</translation>
    </message>
    <message>
        <source>Add an entry to the list around the cursor</source>
        <translation>Shto një regjistrim në listën ku është kursori</translation>
    </message>
    <message>
        <source>Duplicate the entry around the cursor</source>
        <translation>Dyfisho regjistrimin ku është kursori</translation>
    </message>
    <message>
        <source>None in this judgment, where entries would be added</source>
        <translation>Asnjë në këtë vendim, aty ku do të shtoheshin regjistrime</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Pastro përgjigjen</translation>
    </message>
    <message>
        <source>Answer with what is proposed</source>
        <translation>Përgjigju me atë që propozohet</translation>
    </message>
    <message>
        <source>Reject what the judgment proposes</source>
        <translation>Refuzo atë që propozon vendimi</translation>
    </message>
    <message>
        <source>As in the column before, in a matrix</source>
        <translation>Si në kolonën e mëparshme, në matricë</translation>
    </message>
    <message>
        <source>Propose a term that the question lacks…</source>
        <translation>Propozo një term që i mungon pyetjes…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Vërejtjet</translation>
    </message>
    <message>
        <source>History of the answer</source>
        <translation>Historiku i përgjigjes</translation>
    </message>
    <message>
        <source>Next part of the brief</source>
        <translation>Pjesa tjetër e përmbledhjes</translation>
    </message>
    <message>
        <source>Previous part of the brief</source>
        <translation>Pjesa e mëparshme e përmbledhjes</translation>
    </message>
    <message>
        <source>The same place in the other language</source>
        <translation>I njëjti vend në gjuhën tjetër</translation>
    </message>
    <message>
        <source>Confirm the text and go to the next open one</source>
        <translation>Konfirmon tekstin dhe kalon te teksti tjetër i hapur</translation>
    </message>
    <message>
        <source>Approve the brief…</source>
        <translation>Mirato përmbledhjen…</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Tërhiq miratimin</translation>
    </message>
    <message>
        <source>Write the brief for printing…</source>
        <translation>Përmbledhja për printim…</translation>
    </message>
    <message>
        <source>Entries for SHERLOC…</source>
        <translation>Regjistrime për SHERLOC…</translation>
    </message>
    <message>
        <source>Exercise of the case…</source>
        <translation>Ushtrim i çështjes…</translation>
    </message>
    <message>
        <source>Quotations of the brief…</source>
        <translation>Citimet e përmbledhjes…</translation>
    </message>
    <message>
        <source>Texts for a translator…</source>
        <translation>Tekste për një përkthyes…</translation>
    </message>
    <message>
        <source>Read texts from a translator…</source>
        <translation>Lexo tekste nga një përkthyes…</translation>
    </message>
    <message>
        <source>Add a judgment to the case…</source>
        <translation>Shto një vendim në çështje…</translation>
    </message>
    <message>
        <source>Make what is selected evidence for the current question</source>
        <translation>Pjesa e përzgjedhur bëhet provë për pyetjen aktuale</translation>
    </message>
    <message>
        <source>Where the answer might be</source>
        <translation>Ku mund të jetë përgjigjja</translation>
    </message>
    <message>
        <source>Guided reading: what the judgment proposes</source>
        <translation>Lexim i drejtuar: çfarë propozon vendimi</translation>
    </message>
    <message>
        <source>Show names and identifiers</source>
        <translation>Shfaq emrat dhe identifikuesit</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Shko te një faqe</translation>
    </message>
    <message>
        <source>Pages of the judgment, or its text</source>
        <translation>Faqet e vendimit ose teksti i tij</translation>
    </message>
    <message>
        <source>Details of the judgment…</source>
        <translation>Hollësi të vendimit…</translation>
    </message>
    <message>
        <source>Recognise the text of pages…</source>
        <translation>Njih tekstin e faqeve…</translation>
    </message>
    <message>
        <source>Replace the judgment with another file…</source>
        <translation>Zëvendëso vendimin me një skedar tjetër…</translation>
    </message>
    <message>
        <source>Remove the judgment from the case</source>
        <translation>Hiq vendimin nga çështja</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Çështjet</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodimi</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Cilësia</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Gjetjet</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Shkëmbimi</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Përmbledhje</translation>
    </message>
    <message>
        <source>Columns of the list of cases…</source>
        <translation>Kolonat e listës së çështjeve…</translation>
    </message>
    <message>
        <source>Saved filters of the list of cases</source>
        <translation>Filtrat e ruajtur të listës së çështjeve</translation>
    </message>
    <message>
        <source>Outline: fold it away, show it</source>
        <translation>Pasqyra: palose, shfaqe</translation>
    </message>
    <message>
        <source>Ladder of the charges: show it, fold it away</source>
        <translation>Shkallët e akuzave: shfaqi, palosi</translation>
    </message>
    <message>
        <source>Next of outline, judgment and form</source>
        <translation>Pjesa tjetër: pasqyra, vendimi, formulari</translation>
    </message>
    <message>
        <source>Previous of outline, judgment and form</source>
        <translation>Pjesa e mëparshme: pasqyra, vendimi, formulari</translation>
    </message>
    <message>
        <source>Larger judgment</source>
        <translation>Vendimi më i madh</translation>
    </message>
    <message>
        <source>Smaller judgment</source>
        <translation>Vendimi më i vogël</translation>
    </message>
    <message>
        <source>Judgment in its usual size</source>
        <translation>Vendimi në madhësinë e zakonshme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Si sistemi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>E çelët</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>E errët</translation>
    </message>
    <message>
        <source>Try a framework from its workbook…</source>
        <translation>Testo një kornizë nga libri i saj i punës…</translation>
    </message>
    <message>
        <source>Consolidate deliveries…</source>
        <translation>Konsolido dërgesat…</translation>
    </message>
    <message>
        <source>Reload the workbook</source>
        <translation>Ringarko librin e punës</translation>
    </message>
    <message>
        <source>Second reading: settle differences…</source>
        <translation>Leximi i dytë: dakordëso dallimet…</translation>
    </message>
    <message>
        <source>Core questions or all…</source>
        <translation>Pyetjet bazë apo të gjitha…</translation>
    </message>
    <message>
        <source>All judgments of the period…</source>
        <translation>Të gjitha vendimet e periudhës…</translation>
    </message>
    <message>
        <source>Newer version of the framework…</source>
        <translation>Version më i ri i kornizës…</translation>
    </message>
    <message>
        <source>Propose a term…</source>
        <translation>Propozo një term…</translation>
    </message>
    <message>
        <source>Approve the proposed term</source>
        <translation>Mirato termin e propozuar</translation>
    </message>
    <message>
        <source>Reject the proposed term</source>
        <translation>Refuzo termin e propozuar</translation>
    </message>
    <message>
        <source>Withdraw the proposed term</source>
        <translation>Tërhiq termin e propozuar</translation>
    </message>
    <message>
        <source>Merge the term into another one…</source>
        <translation>Bashko termin me një tjetër…</translation>
    </message>
    <message>
        <source>Retire the term</source>
        <translation>Hiq termin nga përdorimi</translation>
    </message>
    <message>
        <source>Offer the term again</source>
        <translation>Ofro sërish termin</translation>
    </message>
    <message>
        <source>Import taxonomies…</source>
        <translation>Importo taksonomi…</translation>
    </message>
    <message>
        <source>Export taxonomies…</source>
        <translation>Eksporto taksonomi…</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Krahaso me një skedar…</translation>
    </message>
    <message>
        <source>Review of texts…</source>
        <translation>Rishikimi i teksteve…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Cilësimet…</translation>
    </message>
    <message>
        <source>Help on where you are</source>
        <translation>Ndihmë për vendin ku jeni</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Hapat e parë</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Kur diçka nuk shkon</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Çfarë ka të re</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Kombinimet e tasteve…</translation>
    </message>
    <message>
        <source>About tipcoder: version, news, licences…</source>
        <translation>Rreth tipcoder: versioni, risitë, licencat…</translation>
    </message>
    <message>
        <source>Check the installation…</source>
        <translation>Kontrollo instalimin…</translation>
    </message>
    <message>
        <source>In a matrix: to other columns, first and last line</source>
        <translation>Në matricë: te kolonat e tjera, te rreshti i parë dhe i fundit</translation>
    </message>
    <message>
        <source>In the judgment: evidence as well; on a passage, go to what it proves</source>
        <translation>Në vendim: edhe kjo e bën provë; mbi një pasazh: shko te pyetja që provon ai</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Cases coded twice: {compared}. With one coding: {one}.</source>
        <translation>Çështje të koduara dy herë: {compared}. Me një kodim të vetëm: {one}.</translation>
    </message>
    <message>
        <source>First codings that were not submitted and count as they stand: {count}.</source>
        <translation>Kodime të para që nuk janë dorëzuar dhe merren siç janë: {count}.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Regjistrimet</translation>
    </message>
    <message>
        <source>{roster}: in both {both}, first coder only {first}, second coder only {second}; looked at {seen}</source>
        <translation>{roster}: te të dy {both}, vetëm te koduesi i parë {first}, vetëm te koduesi i dytë {second}; të shikuara {seen}</translation>
    </message>
    <message>
        <source>Questions by section</source>
        <translation>Pyetjet sipas seksioneve</translation>
    </message>
    <message>
        <source>Not compared: {reasons}.</source>
        <translation>Të pakrahasuara: {reasons}.</translation>
    </message>
    <message>
        <source>entry of one coder only: {count}</source>
        <translation>regjistrim vetëm i njërit kodues: {count}</translation>
    </message>
    <message>
        <source>not asked: {count}</source>
        <translation>pyetje e pashtruar: {count}</translation>
    </message>
    <message>
        <source>not answered yet: {count}</source>
        <translation>ende pa përgjigje: {count}</translation>
    </message>
    <message>
        <source>a state instead of an answer: {count}</source>
        <translation>gjendje në vend të përgjigjes: {count}</translation>
    </message>
    <message>
        <source>date without its day: {count}</source>
        <translation>datë pa ditën: {count}</translation>
    </message>
    <message>
        <source>answer that stayed in the country: {count}</source>
        <translation>përgjigje që mbeti brenda vendit: {count}</translation>
    </message>
    <message>
        <source>{question}: no two answers to compare.</source>
        <translation>{question}: nuk ka dy përgjigje për t’u krahasuar.</translation>
    </message>
    <message>
        <source>{question}: exactly the same terms in {same} of {units} cases</source>
        <translation>{question}: saktësisht të njëjtët terma në {same} nga {units} çështje</translation>
    </message>
    <message>
        <source>{question}: exactly the same terms in {same} of {units} entries</source>
        <translation>{question}: saktësisht të njëjtët terma në {same} nga {units} regjistrime</translation>
    </message>
    <message>
        <source>{question}: the same answer in {same} of {units} cases</source>
        <translation>{question}: e njëjta përgjigje në {same} nga {units} çështje</translation>
    </message>
    <message>
        <source>{question}: the same answer in {same} of {units} entries</source>
        <translation>{question}: e njëjta përgjigje në {same} nga {units} regjistrime</translation>
    </message>
    <message>
        <source>most often different: {terms}</source>
        <translation>ndryshojnë më shpesh: {terms}</translation>
    </message>
    <message>
        <source>similarity of the sets {similarity}; of {many} codes, counted by coder, both have {both}</source>
        <translation>ngjashmëria e bashkësive {similarity}; nga {many} kode, të numëruara sipas koduesit, të dy kanë {both}</translation>
    </message>
    <message>
        <source>Entries are matched by it, so the set of the case tells how far it is shared</source>
        <translation>Regjistrimet bashkohen sipas saj, prandaj bashkësia e çështjes tregon sa e përbashkët është</translation>
    </message>
    <message>
        <source>{term} (both {both}, one only {one})</source>
        <translation>{term} (të dy {both}, vetëm njëri {one})</translation>
    </message>
    <message>
        <source>Judged in the region only: {needed} units are needed, this country has {units}</source>
        <translation>Vlerësohet vetëm në rajon: nevojiten njësi: {needed}, ky shtet ka {units}</translation>
    </message>
    <message>
        <source>{word} (all the same; up to {percent}% may differ)</source>
        <translation>{word} (të gjitha njësoj; deri në {percent}&#xa0;% mund të ndryshojnë)</translation>
    </message>
    <message>
        <source>{word} ({name} {value}, {low} to {high}; nearly all answers are the same, of which α {alpha} says little)</source>
        <translation>{word} ({name} {value}, {low} deri në {high}; pothuajse të gjitha përgjigjet janë njësoj, për të cilat α {alpha} thotë pak)</translation>
    </message>
    <message>
        <source>{word} ({name} {value}; nearly all answers are the same one, of which α {alpha} says little)</source>
        <translation>{word} ({name} {value}; pothuajse të gjitha përgjigjet janë të njëjta, prandaj α {alpha} thotë pak)</translation>
    </message>
    <message>
        <source>{word} ({name} {value}, {low} to {high})</source>
        <translation>{word} ({name} {value}, nga {low} deri në {high})</translation>
    </message>
</context>
<context>
    <name>AgreementTab</name>
    <message>
        <source>Section</source>
        <translation>Seksioni</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Me fjalë</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Njësoj</translation>
    </message>
    <message>
        <source>{same} of {units}</source>
        <translation>{same} nga {units}</translation>
    </message>
    <message>
        <source>How far shared</source>
        <translation>Sa e përbashkët</translation>
    </message>
    <message>
        <source>Settle differences…</source>
        <translation>Dakordëso dallimet…</translation>
    </message>
    <message>
        <source>Settle the differences of a case into an agreed coding</source>
        <translation>Dakordësoni dallimet e një çështjeje në një kodim të dakordësuar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporto…</translation>
    </message>
    <message>
        <source>Write all figures and differences into a workbook; no coder is named</source>
        <translation>Shkruan të gjitha shifrat dhe dallimet në një libër pune, pa emrin e asnjë koduesi</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seksionet</translation>
    </message>
    <message>
        <source>Agreement by question</source>
        <translation>Përputhja sipas pyetjes</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>Ende nuk krahasohet asgjë</translation>
    </message>
    <message>
        <source>Agreement is computed once two persons have coded the same case and submitted it. Draw a sample, and hand over a copy for the second coder.</source>
        <translation>Përputhja llogaritet pasi dy persona ta kenë koduar dhe dorëzuar të njëjtën çështje. Zgjidhni me short një kampion dhe jepni një kopje për koduesin e dytë.</translation>
    </message>
    <message>
        <source>Arrange a second coding…</source>
        <translation>Organizo një kodim të dytë…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Përputhja</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Libri i punës {name} u krijua.</translation>
    </message>
    <message>
        <source>Left out, as they were added to the sample by hand: {count}.</source>
        <translation>Të lëna jashtë, sepse u shtuan me dorë në kampion: {count}.</translation>
    </message>
    <message>
        <source>Codings brought to the present version of the framework: {count}.</source>
        <translation>Kodime të sjella në versionin e tanishëm të kornizës: {count}.</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Të gjitha seksionet</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Regjistrimet</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Take this answer</source>
        <translation>Merre këtë përgjigje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>AnswerStates</name>
    <message>
        <source>Answered</source>
        <translation>Me përgjigje</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nuk përmendet</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>E paqartë</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>E anonimizuar</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nuk zbatohet</translation>
    </message>
    <message>
        <source>None in this judgment</source>
        <translation>Asnjë në këtë vendim</translation>
    </message>
    <message>
        <source>The judgment says nothing about it</source>
        <translation>Vendimi nuk thotë asgjë për këtë</translation>
    </message>
    <message>
        <source>The judgment contradicts itself or is vague</source>
        <translation>Vendimi bie në kundërshtim me vetveten ose është i paqartë</translation>
    </message>
    <message>
        <source>Removed when the judgment was anonymised</source>
        <translation>Është hequr kur u anonimizua vendimi</translation>
    </message>
    <message>
        <source>The question makes no sense in this case</source>
        <translation>Pyetja nuk ka kuptim në këtë çështje</translation>
    </message>
    <message>
        <source>You have looked for them: this judgment has none</source>
        <translation>I keni kërkuar: ky vendim nuk ka asnjë</translation>
    </message>
</context>
<context>
    <name>ApproveBriefDialog</name>
    <message>
        <source>Approve the brief of case {number}: {language}</source>
        <translation>Miratoni përmbledhjen e çështjes {number}: {language}</translation>
    </message>
    <message>
        <source>Decide on each point by itself. What you approve is kept as it is now; when the coding or a text changes later, the brief waits for you again.</source>
        <translation>Vendosni për secilën pikë më vete. Ajo që miratoni ruhet siç është tani; kur kodimi ose një tekst ndryshon më vonë, përmbledhja ju pret sërish.</translation>
    </message>
    <message>
        <source>Tell less in this brief, so that fewer persons can be recognised:</source>
        <translation>Tregoni më pak në këtë përmbledhje, që të mund të njihen më pak persona:</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Trego vendin</translation>
    </message>
</context>
<context>
    <name>ApproveExerciseDialog</name>
    <message>
        <source>Approve the exercise of case {number}: {language}</source>
        <translation>Miratoni ushtrimin e çështjes {number}: {language}</translation>
    </message>
    <message>
        <source>Decide on each point by itself. Facts that do not agree are changed in the coding of the exercise, texts here. What you approve is kept as it is now.</source>
        <translation>Vendosni për secilën pikë veç e veç. Faktet që nuk përputhen ndryshohen te kodimi i ushtrimit, tekstet këtu. Ajo që miratoni ruhet siç është tani.</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Ndrysho tekstin…</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Ruaj tekstin siç është</translation>
    </message>
</context>
<context>
    <name>AreaWords</name>
    <message>
        <source>Which words stand there?</source>
        <translation>Cilat fjalë gjenden aty?</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Shto provë</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>AskedTierDialog</name>
    <message>
        <source>Core questions or all</source>
        <translation>Pyetjet bazë apo të gjitha</translation>
    </message>
    <message>
        <source>What is missing is counted anew in every case. All answers stay, and you can choose again.</source>
        <translation>Ajo që mungon numërohet sërish në çdo çështje. Të gjitha përgjigjet mbeten dhe mund të zgjidhni sërish.</translation>
    </message>
    <message>
        <source>Core questions; the others on demand, and never missing</source>
        <translation>Pyetjet bazë; të tjerat sipas dëshirës, pa u numëruar kurrë si mungesa</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Të gjitha pyetjet</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zbato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Stopped. The project asks for what it asked for before.</source>
        <translation>U ndal. Projekti shtron të njëjtat pyetje si më parë.</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign to a second coder</source>
        <translation>Caktoja një koduesi të dytë</translation>
    </message>
    <message>
        <source>Cases: {numbers}</source>
        <translation>Çështjet: {numbers}</translation>
    </message>
    <message>
        <source>Code of the second coder</source>
        <translation>Kodi i koduesit të dytë</translation>
    </message>
    <message>
        <source>The second coder works in this project, on this computer</source>
        <translation>Koduesi i dytë punon në këtë projekt, në këtë kompjuter</translation>
    </message>
    <message>
        <source>At its next opening the project asks who is at work. The second coder then sees nothing of the first coding. Without this, hand over a blind copy.</source>
        <translation>Në hapjen e ardhshme projekti pyet kush punon. Koduesi i dytë atëherë nuk sheh asgjë nga kodimi i parë. Pa këtë, jepni një kopje të verbër.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Cakto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups of {name}</source>
        <translation>Kopjet rezervë të {name}</translation>
    </message>
    <message>
        <source>A backup is made every half hour in which something changed, at closing, and before everything large. Restoring makes a new file: nothing is overwritten.</source>
        <translation>Kopja rezervë bëhet çdo gjysmë ore në të cilën diçka ka ndryshuar, në mbyllje dhe para çdo veprimi të madh. Rikthimi krijon një skedar të ri: asgjë nuk mbishkruhet.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Ende nuk ka kopje rezervë.</translation>
    </message>
    <message>
        <source>The second folder, {path}, cannot be reached now: backups in it are not listed.</source>
        <translation>Dosja e dytë, {path}, nuk arrihet tani: kopjet rezervë në të nuk janë në listë.</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Frazëkalimi i kësaj kopjeje rezervë</translation>
    </message>
    <message>
        <source>The passphrase that the project had when the backup was made.</source>
        <translation>Frazëkalimi që kishte projekti kur u bë kopja rezervë.</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Riktheje si</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ndrysho…</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>Riktheje dhe hape</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Bëj kopje rezervë tani</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopjet rezervë</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Restored. What left since this backup was made is not known: the project itself cannot be read.</source>
        <translation>U rikthye. Nuk dihet se çfarë ka dalë që kur u bë kjo kopje rezervë: vetë projekti nuk mund të lexohet.</translation>
    </message>
    <message numerus="yes">
        <source>Restored. It knows what left since this backup was made: %n.</source>
        <translation>
            <numerusform>U rikthye. E di çfarë ka dalë që kur u bë kjo kopje rezervë: %n.</numerusform>
            <numerusform>U rikthye. E di çfarë ka dalë që kur u bë kjo kopje rezervë: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ku</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Bërë më</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Madhësia</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Çështjet</translation>
    </message>
    <message>
        <source>Why it was made</source>
        <translation>Pse u bë</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrolli</translation>
    </message>
    <message>
        <source>In the second folder</source>
        <translation>Në dosjen e dytë</translation>
    </message>
    <message>
        <source>In both folders</source>
        <translation>Në të dyja dosjet</translation>
    </message>
    <message>
        <source>Beside the project</source>
        <translation>Pranë projektit</translation>
    </message>
    <message>
        <source>While working, or at closing</source>
        <translation>Gjatë punës ose në mbyllje</translation>
    </message>
    <message>
        <source>It was asked for</source>
        <translation>U kërkua</translation>
    </message>
    <message>
        <source>Before a workbook was imported</source>
        <translation>Para importimit të një libri pune</translation>
    </message>
    <message>
        <source>Before another version of the framework</source>
        <translation>Para një versioni tjetër të kornizës</translation>
    </message>
    <message>
        <source>Before taxonomies were installed</source>
        <translation>Para instalimit të taksonomive</translation>
    </message>
    <message>
        <source>Before deliveries were taken in</source>
        <translation>Para marrjes së dërgesave</translation>
    </message>
    <message>
        <source>The file was replaced while it was open</source>
        <translation>Skedari u zëvendësua ndërsa ishte i hapur</translation>
    </message>
    <message>
        <source>Before a newer version of tipcoder</source>
        <translation>Para një versioni më të ri të tipcoder</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Po kontrollohet…</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Në rregull</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>E dëmtuar</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Frazëkalim tjetër</translation>
    </message>
    <message>
        <source>The backup was made and checked.</source>
        <translation>Kopja rezervë u bë dhe u kontrollua.</translation>
    </message>
    <message>
        <source>The backup was made and checked, and copied into the second folder.</source>
        <translation>Kopja rezervë u bë, u kontrollua dhe u kopjua në dosjen e dytë.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Mbyll këtë mesazh</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Case</source>
        <translation>Çështja</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Vendimi</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasazhi</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Ende pa titull</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Çfarë</translation>
    </message>
    <message>
        <source>Title, file or words</source>
        <translation>Titulli, skedari ose fjalët</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Të hequra</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nga</translation>
    </message>
    <message>
        <source>What was removed stays here, with all that belongs to it, until the bin is emptied. It is in no search, count, workbook or copy for others.</source>
        <translation>Ajo që është hequr qëndron këtu, me gjithçka që i përket, derisa të zbrazet koshi. Nuk gjendet në asnjë kërkim, numërim, libër pune apo kopje për të tjerë.</translation>
    </message>
    <message>
        <source>Nothing was removed. Cases, judgments and passages that you remove are kept here.</source>
        <translation>Nuk është hequr asgjë. Çështjet, vendimet dhe pasazhet që hiqni ruhen këtu.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rikthe</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Zbraz koshin…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Brought back: {count}.</source>
        <translation>Të rikthyera: {count}.</translation>
    </message>
    <message>
        <source>Passages that could not be brought back, as the entry or question that they proved is gone: {count}. Undo its deletion in the case first.</source>
        <translation>Pasazhe që nuk u rikthyen dot, sepse regjistrimi ose pyetja që provonin nuk ekziston më: {count}. Zhbëni më parë fshirjen e tyre te çështja.</translation>
    </message>
    <message>
        <source>Deleted for good: {count}.</source>
        <translation>Të fshira përfundimisht: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
</context>
<context>
    <name>BlindCopyDialog</name>
    <message>
        <source>Blind copy for a second coder</source>
        <translation>Kopje e verbër për një kodues të dytë</translation>
    </message>
    <message>
        <source>Cases: {numbers}. The copy has the judgments, the framework and the taxonomies, and nothing of the first coding.</source>
        <translation>Çështjet: {numbers}. Kopja ka vendimet, kornizën dhe taksonomitë, por asgjë nga kodimi i parë.</translation>
    </message>
    <message>
        <source>Code of the second coder</source>
        <translation>Kodi i koduesit të dytë</translation>
    </message>
    <message>
        <source>The copy {name} was written. Give it to the second coder, and the passphrase by another way.</source>
        <translation>Kopja {name} u krijua. Jepjani koduesit të dytë, dhe frazëkalimin në rrugë tjetër.</translation>
    </message>
</context>
<context>
    <name>BothReadings</name>
    <message>
        <source>Passages of A</source>
        <translation>Pasazhet e A-së</translation>
    </message>
    <message>
        <source>Passages of B</source>
        <translation>Pasazhet e B-së</translation>
    </message>
</context>
<context>
    <name>BriefBar</name>
    <message>
        <source>Approve…</source>
        <translation>Mirato…</translation>
    </message>
    <message>
        <source>Look at what is open, and approve the brief in one language</source>
        <translation>Shihni çfarë është e hapur dhe miratoni përmbledhjen në një gjuhë</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Printo…</translation>
    </message>
    <message>
        <source>Write the brief as a PDF, a Word document or a page</source>
        <translation>Shkruani përmbledhjen si PDF, dokument Word ose faqe</translation>
    </message>
    <message>
        <source>SHERLOC…</source>
        <translation>SHERLOC…</translation>
    </message>
    <message>
        <source>Write entries of all cases whose English brief is approved</source>
        <translation>Shkruani regjistrimet e të gjitha çështjeve, përmbledhja e të cilave në anglisht është miratuar</translation>
    </message>
    <message>
        <source>Exercise…</source>
        <translation>Ushtrim…</translation>
    </message>
    <message>
        <source>Make a copy of the case whose facts you change for training</source>
        <translation>Krijoni një kopje të çështjes, faktet e së cilës i ndryshoni për trajnim</translation>
    </message>
    <message>
        <source>Quotations…</source>
        <translation>Citime…</translation>
    </message>
    <message>
        <source>Choose words of the judgment that the brief quotes</source>
        <translation>Zgjidhni fjalë të vendimit që citon përmbledhja</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Tërhiq miratimin</translation>
    </message>
    <message>
        <source>Texts for a translator…</source>
        <translation>Tekste për një përkthyes…</translation>
    </message>
    <message>
        <source>Read texts from a translator…</source>
        <translation>Lexo tekste nga një përkthyes…</translation>
    </message>
</context>
<context>
    <name>BriefExercises</name>
    <message>
        <source>Make an exercise</source>
        <translation>Krijo një ushtrim</translation>
    </message>
    <message>
        <source>Change its facts</source>
        <translation>Ndrysho faktet e tij</translation>
    </message>
    <message>
        <source>Approve in {language}…</source>
        <translation>Mirato në gjuhën: {language}…</translation>
    </message>
    <message>
        <source>Delete the exercise…</source>
        <translation>Fshi ushtrimin…</translation>
    </message>
    <message>
        <source>The exercise was made. Change its facts: the case stays as it is.</source>
        <translation>Ushtrimi u krijua. Ndryshoni faktet e tij: çështja mbetet siç është.</translation>
    </message>
    <message>
        <source>The exercise was approved in this language.</source>
        <translation>Ushtrimi u miratua në këtë gjuhë.</translation>
    </message>
    <message>
        <source>The exercise was deleted. The case stays as it is.</source>
        <translation>Ushtrimi u fshi. Çështja mbetet siç është.</translation>
    </message>
</context>
<context>
    <name>BriefField</name>
    <message>
        <source>Nobody wrote this text yet. Type it here, or write the texts for a translator.</source>
        <translation>Askush nuk e ka shkruar ende këtë tekst. Shkruajeni këtu ose nxirrni tekstet për një përkthyes.</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Mbaj tekstin tim</translation>
    </message>
    <message>
        <source>Take the new draft</source>
        <translation>Merr draftin e ri</translation>
    </message>
    <message>
        <source>Take the draft again</source>
        <translation>Merr sërish draftin</translation>
    </message>
    <message>
        <source>{words} words; a text of at most {most} is read.</source>
        <translation>{words} fjalë; lexohet një tekst me më së shumti {most}.</translation>
    </message>
    <message>
        <source>What this is written from has changed. Keep the text, or change it.</source>
        <translation>Ajo nga e cila është shkruar ka ndryshuar. Mbajeni tekstin ose ndryshojeni.</translation>
    </message>
    <message>
        <source>This is no English: {words}</source>
        <translation>Kjo nuk është anglisht: {words}</translation>
    </message>
    <message>
        <source>The text is the same in both languages.</source>
        <translation>Teksti është i njëjtë në të dyja gjuhët.</translation>
    </message>
    <message>
        <source>“{words}” may identify somebody.</source>
        <translation>“{words}” mund të identifikojë dikë.</translation>
    </message>
    <message>
        <source>Numbers that only one of both texts has: {words}</source>
        <translation>Numra që i ka vetëm njëri nga dy tekstet: {words}</translation>
    </message>
</context>
<context>
    <name>BriefFiles</name>
    <message>
        <source>Case {number}, brief, {language}</source>
        <translation>Çështja {number}, përmbledhje, {language}</translation>
    </message>
    <message>
        <source>{name} - draft</source>
        <translation>{name} - draft</translation>
    </message>
    <message>
        <source>Case {number}, texts</source>
        <translation>Çështja {number}, tekste</translation>
    </message>
    <message>
        <source>The brief {name} was written, and is listed among what left.</source>
        <translation>Përmbledhja {name} u shkrua dhe është në listën e atyre që kanë dalë.</translation>
    </message>
    <message>
        <source>The draft {name} was written: it is for the team alone.</source>
        <translation>Drafti {name} u shkrua: është vetëm për ekipin.</translation>
    </message>
    <message>
        <source>The texts {name} were written. Read them back when they are filled in.</source>
        <translation>Tekstet {name} u shkruan. Lexojini sërish kur të jenë plotësuar.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries for SHERLOC were written.</source>
        <translation>
            <numerusform>%n regjistrim për SHERLOC u shkrua.</numerusform>
            <numerusform>%n regjistrime për SHERLOC u shkruan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without an approved English brief were left out.</source>
        <translation>
            <numerusform>%n çështje pa përmbledhje të miratuar në anglisht u la jashtë.</numerusform>
            <numerusform>%n çështje pa përmbledhje të miratuar në anglisht u lanë jashtë.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were read.</source>
        <translation>
            <numerusform>%n tekst u lexua.</numerusform>
            <numerusform>%n tekste u lexuan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused: they are not known, or what they are written from has changed.</source>
        <translation>
            <numerusform>%n rresht u refuzua: nuk njihet, ose ajo nga e cila është shkruar ka ndryshuar.</numerusform>
            <numerusform>%n rreshta u refuzuan: nuk njihen, ose ajo nga e cila janë shkruar ka ndryshuar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefList</name>
    <message>
        <source>Cases and their briefs</source>
        <translation>Çështjet dhe përmbledhjet e tyre</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Çështja</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Përmbledhja</translation>
    </message>
</context>
<context>
    <name>BriefQuotations</name>
    <message>
        <source>Choose a quotation…</source>
        <translation>Zgjidh një citim…</translation>
    </message>
    <message>
        <source>No challenge or good practice was noted that it could illustrate</source>
        <translation>Nuk është shënuar asnjë sfidë a praktikë e mirë që mund të ilustrojë</translation>
    </message>
    <message>
        <source>Withdraw: {words}</source>
        <translation>Tërhiq: {words}</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Çështja {number}</translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <source>approved</source>
        <translation>miratuar</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>ndryshuar</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n e hapur</numerusform>
            <numerusform>%n të hapura</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>mungon %n tekst</numerusform>
            <numerusform>mungojnë %n tekste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) older than the coding</source>
        <translation>
            <numerusform>%n tekst më i vjetër se kodimi</numerusform>
            <numerusform>%n tekste më të vjetra se kodimi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not in English</source>
        <translation>
            <numerusform>%n tekst nuk është në anglisht</numerusform>
            <numerusform>%n tekste nuk janë në anglisht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) the same in both languages</source>
        <translation>
            <numerusform>%n tekst i njëjtë në të dyja gjuhët</numerusform>
            <numerusform>%n tekste të njëjta në të dyja gjuhët</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that may identify somebody</source>
        <translation>
            <numerusform>%n fjalë që mund të identifikojë dikë</numerusform>
            <numerusform>%n fjalë që mund të identifikojnë dikë</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) with other numbers</source>
        <translation>
            <numerusform>%n tekst me numra të tjerë</numerusform>
            <numerusform>%n tekste me numra të tjerë</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s) who may be recognised</source>
        <translation>
            <numerusform>%n viktimë që mund të njihet</numerusform>
            <numerusform>%n viktima që mund të njihen</numerusform>
        </translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>Mungon teksti</translation>
    </message>
    <message>
        <source>Text older than the coding</source>
        <translation>Teksti është më i vjetër se kodimi</translation>
    </message>
    <message>
        <source>Not in English</source>
        <translation>Jo në anglisht</translation>
    </message>
    <message>
        <source>The same in both languages</source>
        <translation>Njësoj në të dyja gjuhët</translation>
    </message>
    <message>
        <source>May identify somebody</source>
        <translation>Mund të identifikojë dikë</translation>
    </message>
    <message>
        <source>Numbers differ</source>
        <translation>Numrat ndryshojnë</translation>
    </message>
    <message>
        <source>Age crosses 14, 16 or 18</source>
        <translation>Mosha kalon kufirin 14, 16 ose 18</translation>
    </message>
    <message>
        <source>Article does not fit the age</source>
        <translation>Neni nuk përputhet me moshën</translation>
    </message>
    <message>
        <source>Article not in force at that time</source>
        <translation>Neni nuk ishte në fuqi atëherë</translation>
    </message>
    <message>
        <source>Dates in the wrong order</source>
        <translation>Datat janë në radhë të gabuar</translation>
    </message>
    <message>
        <source>Sentence outside its range</source>
        <translation>Dënimi është jashtë kufijve</translation>
    </message>
    <message>
        <source>Does not fit the sex</source>
        <translation>Nuk përputhet me gjininë</translation>
    </message>
    <message>
        <source>Noted of the case, and not true of the exercise</source>
        <translation>E shënuar për çështjen, por jo e vërtetë për ushtrimin</translation>
    </message>
    <message>
        <source>Tells how the case ended</source>
        <translation>Tregon si përfundoi çështja</translation>
    </message>
    <message>
        <source>Still like the case; it differs in too little</source>
        <translation>Ende si çështja; ndryshon shumë pak</translation>
    </message>
    <message>
        <source>May be recognised</source>
        <translation>Mund të njihet</translation>
    </message>
    <message>
        <source>Age: only child or adult</source>
        <translation>Mosha: vetëm fëmijë ose i rritur</translation>
    </message>
    <message>
        <source>Year: only a span of three years</source>
        <translation>Viti: vetëm një periudhë trevjeçare</translation>
    </message>
    <message>
        <source>Sector: only the broadest term</source>
        <translation>Sektori: vetëm termi më i gjerë</translation>
    </message>
    <message>
        <source>Citizenship: left out</source>
        <translation>Shtetësia: nuk tregohet</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>Pjesët e përmbledhjes</translation>
    </message>
    <message>
        <source>Briefs are made in the countries</source>
        <translation>Përmbledhjet bëhen në shtetet</translation>
    </message>
    <message>
        <source>A brief is written and approved in the project in which its case was coded.</source>
        <translation>Përmbledhja shkruhet dhe miratohet në projektin ku është koduar çështja.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Shfaq çështjet</translation>
    </message>
    <message>
        <source>No briefs yet</source>
        <translation>Ende nuk ka përmbledhje</translation>
    </message>
    <message>
        <source>A brief is drafted as soon as a case is coded.</source>
        <translation>Drafti i përmbledhjes bëhet sapo të kodohet një çështje.</translation>
    </message>
    <message>
        <source>Nothing is left to be undone in the briefs.</source>
        <translation>Nuk ka më asgjë për të zhbërë te përmbledhjet.</translation>
    </message>
    <message>
        <source>No text of this brief is open.</source>
        <translation>Asnjë tekst i kësaj përmbledhjeje nuk është i hapur.</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Bring back a second coding</source>
        <translation>Rikthimi i një kodimi të dytë</translation>
    </message>
    <message>
        <source>Choose the blind copy itself, or the workbook that was exported from it. It counts as submitted; the first coding stays as it is.</source>
        <translation>Zgjidhni vetë kopjen e verbër, ose librin e punës të eksportuar prej saj. Merret si i dorëzuar; kodimi i parë mbetet siç është.</translation>
    </message>
    <message>
        <source>Code of the second coder</source>
        <translation>Kodi i koduesit të dytë</translation>
    </message>
    <message>
        <source>Blind copy or workbook</source>
        <translation>Kopja e verbër ose libri i punës</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Zgjidh…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Vazhdo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n mungon</numerusform>
            <numerusform>%n mungojnë</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n gabim</numerusform>
            <numerusform>%n gabime</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {total} questions answered</source>
        <translation>Me përgjigje: {answered} nga {total} pyetje</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Pasqyra</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Çështja e mëparshme</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Çështja tjetër</translation>
    </message>
    <message>
        <source>Say how far the coding of the case is ({key})</source>
        <translation>Tregoni deri ku ka arritur kodimi i çështjes ({key})</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Çështja {number}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Gjendja: {status}</translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>Columns</source>
        <translation>Kolonat</translation>
    </message>
</context>
<context>
    <name>CaseFilesDialog</name>
    <message numerus="yes">
        <source>%n judgment(s) to add</source>
        <translation>
            <numerusform>%n vendim për t’u shtuar</numerusform>
            <numerusform>%n vendime për t’u shtuar</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is a case of its own</source>
        <translation>Secili është një çështje më vete</translation>
    </message>
    <message>
        <source>All are judgments of one case</source>
        <translation>Të gjitha janë vendime të një çështjeje</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Shto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>CaseFilterBar</name>
    <message>
        <source>Filter by any word</source>
        <translation>Filtro sipas çdo fjale</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filtro çështjet</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>For whom</source>
        <translation>Për kë</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Shteti</translation>
    </message>
    <message>
        <source>Year of the judgment</source>
        <translation>Viti i vendimit</translation>
    </message>
    <message>
        <source>Kind of court</source>
        <translation>Lloji i gjykatës</translation>
    </message>
    <message>
        <source>Status of the coding</source>
        <translation>Gjendja e kodimit</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>E brendshme</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publike</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Të gjitha shtetet</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Të gjitha vitet</translation>
    </message>
    <message>
        <source>All courts</source>
        <translation>Të gjitha gjykatat</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Çdo gjendje</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Add case</source>
        <translation>Shto çështje</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>Shto te çështja…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hiq</translation>
    </message>
    <message>
        <source>Remove the selected case (Delete); it can be brought back</source>
        <translation>Hiqni çështjen e zgjedhur (Delete); mund të rikthehet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Gjendja</translation>
    </message>
    <message>
        <source>Say how far the coding of the case is (F4)</source>
        <translation>Tregoni deri ku ka arritur kodimi i çështjes (F4)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporto…</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Ende nuk ka çështje</translation>
    </message>
    <message>
        <source>Add a case for each set of criminal proceedings, or drop judgment files here: PDF, Word or text.</source>
        <translation>Shtoni një çështje për çdo procedim penal ose tërhiqni këtu skedarët e vendimeve: PDF, Word ose tekst.</translation>
    </message>
    <message>
        <source>Add judgments…</source>
        <translation>Shto vendime…</translation>
    </message>
    <message>
        <source>Make a case of each file, or one case of all</source>
        <translation>Krijoni një çështje nga çdo skedar, ose një çështje nga të gjithë</translation>
    </message>
    <message>
        <source>Add a case without a judgment (Ctrl+N)</source>
        <translation>Shtoni një çështje pa vendim (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add judgments to the selected case</source>
        <translation>Shtoni vendime te çështja e zgjedhur</translation>
    </message>
    <message>
        <source>No case is like this.</source>
        <translation>Nuk ka asnjë çështje të tillë.</translation>
    </message>
    <message>
        <source>See what was removed, and bring it back</source>
        <translation>Shihni çfarë është hequr dhe riktheni</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n çështje</numerusform>
            <numerusform>%n çështje</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} nga {total}</translation>
    </message>
    <message>
        <source>Removed: {count}</source>
        <translation>Të hequra: {count}</translation>
    </message>
</context>
<context>
    <name>CaseRemoval</name>
    <message>
        <source>Case {number} was removed.</source>
        <translation>Çështja {number} u hoq.</translation>
    </message>
    <message>
        <source>Case {number}, {title}, was removed.</source>
        <translation>Çështja {number}, {title}, u hoq.</translation>
    </message>
    <message>
        <source>Nothing is left to be undone in the list of cases.</source>
        <translation>Në listën e çështjeve nuk mbetet më asgjë për t’u zhbërë.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
</context>
<context>
    <name>CaseTableModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Shteti</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titulli</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Gjykata</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Data e vendimit</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Vendime</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ecuria</translation>
    </message>
    <message>
        <source>Missing, wrong</source>
        <translation>Mungesa, gabime</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Gjendja</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ndryshimi i fundit</translation>
    </message>
    <message numerus="yes">
        <source>%n open remarks</source>
        <translation>
            <numerusform>%n vërejtje e hapur</numerusform>
            <numerusform>%n vërejtje të hapura</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Përgjigje</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Ende pa titull</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n mungon</numerusform>
            <numerusform>%n mungojnë</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n gabim</numerusform>
            <numerusform>%n gabime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers delivered</source>
        <translation>
            <numerusform>%n përgjigje e dërguar</numerusform>
            <numerusform>%n përgjigje të dërguara</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {total} questions answered</source>
        <translation>Me përgjigje: {answered} nga {total} pyetje</translation>
    </message>
</context>
<context>
    <name>CaseTableView</name>
    <message>
        <source>Cases</source>
        <translation>Çështjet</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Challenge or good practice</source>
        <translation>Sfidë ose praktikë e mirë</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Çështjet</translation>
    </message>
    <message>
        <source>Challenges and good practices</source>
        <translation>Sfidat dhe praktikat e mira</translation>
    </message>
    <message>
        <source>Descriptions that illustrate it (three at most)</source>
        <translation>Përshkrime që e ilustrojnë (më së shumti tri)</translation>
    </message>
    <message>
        <source>Released quotations</source>
        <translation>Citimet e lejuara</translation>
    </message>
    <message>
        <source>Release a quotation…</source>
        <translation>Lejo një citim…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tërhiq</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Kodi i rishikuesit</translation>
    </message>
    <message>
        <source>Marked as exemplary by a coder. A reviewer confirms it.</source>
        <translation>E shënuar si shembullore nga koduesi. E konfirmon rishikuesi.</translation>
    </message>
    <message>
        <source>Exemplary: confirmed by {reviewer}</source>
        <translation>Shembullore: e konfirmuar nga {reviewer}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmo</translation>
    </message>
    <message>
        <source>No longer exemplary</source>
        <translation>Jo më shembullore</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Çështja {number}</translation>
    </message>
    <message>
        <source>Case {number}: {text}</source>
        <translation>Çështja {number}: {text}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} nga {total}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The question &quot;{name}&quot; is new.</source>
        <translation>Pyetja “{name}” është e re.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; is new and required: cases are incomplete until it is answered.</source>
        <translation>Pyetja “{name}” është e re dhe e detyrueshme: çështjet janë të paplota derisa t’i jepet përgjigje.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; is gone. Its answers are kept as retired.</source>
        <translation>Pyetja “{name}” nuk është më. Përgjigjet e saj ruhen si përgjigje jashtë përdorimit.</translation>
    </message>
    <message>
        <source>The question &quot;{before}&quot; is called &quot;{after}&quot; now.</source>
        <translation>Pyetja “{before}” tani quhet “{after}”.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Pyetja “{name}” u zhvendos nga “{before}” te “{after}”.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;, where its answers have no place. They are kept as retired.</source>
        <translation>Pyetja “{name}” u zhvendos nga “{before}” te “{after}”, ku përgjigjet e saj nuk kanë vend. Ato ruhen si përgjigje jashtë përdorimit.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; is new.</source>
        <translation>Grupi i përsëritur “{name}” është i ri.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; is gone. Its rows with all their answers are kept as retired.</source>
        <translation>Grupi i përsëritur “{name}” nuk është më. Rreshtat e tij ruhen me të gjitha përgjigjet, si rreshta jashtë përdorimit.</translation>
    </message>
    <message>
        <source>The roster &quot;{before}&quot; is called &quot;{after}&quot; now.</source>
        <translation>Grupi i përsëritur “{before}” tani quhet “{after}”.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Grupi i përsëritur “{name}” u zhvendos nga “{before}” te “{after}”.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;, where its rows have no place. They are kept as retired.</source>
        <translation>Grupi i përsëritur “{name}” u zhvendos nga “{before}” te “{after}”, ku rreshtat e tij nuk kanë vend. Ata ruhen si rreshta jashtë përdorimit.</translation>
    </message>
    <message>
        <source>The section &quot;{name}&quot; is new.</source>
        <translation>Seksioni “{name}” është i ri.</translation>
    </message>
    <message>
        <source>The section &quot;{name}&quot; is gone.</source>
        <translation>Seksioni “{name}” nuk është më.</translation>
    </message>
    <message>
        <source>The section &quot;{before}&quot; is called &quot;{after}&quot; now.</source>
        <translation>Seksioni “{before}” tani quhet “{after}”.</translation>
    </message>
    <message>
        <source>The section &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Seksioni “{name}” u zhvendos nga “{before}” te “{after}”.</translation>
    </message>
    <message>
        <source>Retired answers to &quot;{name}&quot; have a place again and return where nothing else was answered.</source>
        <translation>Përgjigjet jashtë përdorimit për “{name}” kanë sërish vend dhe rikthehen aty ku nuk është dhënë përgjigje tjetër.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; says that it was &quot;{before}&quot;, but this name is still in use, or another one says so too. It gets no answers from there.</source>
        <translation>Për “{name}” shënohet se më parë ishte “{before}”, por ky emër është ende në përdorim, ose e njëjta gjë shënohet edhe diku tjetër. Prandaj nuk merr përgjigje prej andej.</translation>
    </message>
    <message>
        <source>The order in &quot;{name}&quot; is another one.</source>
        <translation>Renditja në “{name}” ka ndryshuar.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; reads differently: &quot;{before}&quot; is &quot;{after}&quot; now.</source>
        <translation>Teksti i “{name}” ka ndryshuar: “{before}” tani është “{after}”.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has its text in more languages.</source>
        <translation>“{name}” e ka tekstin në më shumë gjuhë.</translation>
    </message>
    <message>
        <source>The hint of &quot;{name}&quot; changed.</source>
        <translation>Sqarimi i “{name}” ka ndryshuar.</translation>
    </message>
    <message>
        <source>The guidance of &quot;{name}&quot; changed.</source>
        <translation>Udhëzimet e “{name}” kanë ndryshuar.</translation>
    </message>
    <message>
        <source>A message of &quot;{name}&quot; changed.</source>
        <translation>Një mesazh i “{name}” ka ndryshuar.</translation>
    </message>
    <message>
        <source>The type of &quot;{name}&quot; was {before} and is {after} now. Answers that do not fit it are kept as retired.</source>
        <translation>Lloji i “{name}” ishte {before} dhe tani është {after}. Përgjigjet që nuk i përshtaten ruhen si përgjigje jashtë përdorimit.</translation>
    </message>
    <message>
        <source>The list &quot;{name}&quot; has a new choice &quot;{after}&quot; ({term}).</source>
        <translation>Lista “{name}” ka një alternativë të re: “{after}” ({term}).</translation>
    </message>
    <message>
        <source>The list &quot;{name}&quot; no longer has the choice &quot;{before}&quot; ({term}), and nothing replaces it. Answers that chose it are kept as retired.</source>
        <translation>Lista “{name}” nuk e ka më alternativën “{before}” ({term}) dhe asgjë nuk e zëvendëson. Përgjigjet ku është zgjedhur ajo ruhen si përgjigje jashtë përdorimit.</translation>
    </message>
    <message>
        <source>The choice {term} of the list &quot;{name}&quot; reads differently: &quot;{before}&quot; is &quot;{after}&quot; now.</source>
        <translation>Teksti i alternativës {term} të listës “{name}” ka ndryshuar: “{before}” tani është “{after}”.</translation>
    </message>
    <message>
        <source>In the list &quot;{name}&quot;, the choice &quot;{before}&quot; ({term}) is replaced by {after}.</source>
        <translation>Në listën “{name}”, alternativa “{before}” ({term}) zëvendësohet nga {after}.</translation>
    </message>
    <message>
        <source>In the list &quot;{name}&quot;, several choices replace &quot;{before}&quot; ({term}): {after}. A person has to choose between them in every case.</source>
        <translation>Në listën “{name}”, alternativa “{before}” ({term}) zëvendësohet nga disa të tjera: {after}. Në çdo çështje duhet të zgjedhë ndërmjet tyre një person.</translation>
    </message>
    <message>
        <source>In the list &quot;{name}&quot;, the choice &quot;{before}&quot; ({term}) is not to be used any more. It stays where it was used.</source>
        <translation>Në listën “{name}”, alternativa “{before}” ({term}) nuk duhet përdorur më. Ajo mbetet aty ku është përdorur.</translation>
    </message>
    <message>
        <source>Columns of the list &quot;{name}&quot; changed, by which choices are filtered or described: {term}.</source>
        <translation>Kanë ndryshuar kolonat e listës “{name}”, sipas të cilave filtrohen ose përshkruhen alternativat: {term}.</translation>
    </message>
    <message>
        <source>The choices of the list &quot;{name}&quot; are in another order.</source>
        <translation>Alternativat e listës “{name}” kanë renditje tjetër.</translation>
    </message>
    <message>
        <source>The choices of &quot;{name}&quot; come from elsewhere: {after}</source>
        <translation>Alternativat e “{name}” merren nga një vend tjetër: {after}</translation>
    </message>
    <message>
        <source>The filter on the choices of &quot;{name}&quot; changed: {after}</source>
        <translation>Filtri i alternativave të “{name}” ka ndryshuar: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is asked under another condition. Before: {before} Now: {after}</source>
        <translation>“{name}” shtrohet me kusht tjetër. Më parë: {before} Tani: {after}</translation>
    </message>
    <message>
        <source>Answers to &quot;{name}&quot; are checked differently. Before: {before} Now: {after}</source>
        <translation>Përgjigjet për “{name}” kontrollohen ndryshe. Më parë: {before} Tani: {after}</translation>
    </message>
    <message>
        <source>When &quot;{name}&quot; must be answered changed. Before: {before} Now: {after}</source>
        <translation>Ka ndryshuar kur është i detyrueshëm plotësimi i “{name}”. Më parë: {before} Tani: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; need not be answered any more.</source>
        <translation>“{name}” nuk është më e detyrueshme.</translation>
    </message>
    <message>
        <source>When &quot;{name}&quot; may be changed is different. Before: {before} Now: {after}</source>
        <translation>Ka ndryshuar kur lejohet të ndryshohet “{name}”. Më parë: {before} Tani: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is calculated differently. Before: {before} Now: {after}</source>
        <translation>“{name}” llogaritet ndryshe. Më parë: {before} Tani: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was asked and is calculated now. Answers that differ from what is calculated are kept as retired.</source>
        <translation>“{name}” plotësohej me përgjigje dhe tani llogaritet. Përgjigjet që ndryshojnë nga vlera e llogaritur ruhen si përgjigje jashtë përdorimit.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was calculated and is asked now. What was calculated is kept as retired.</source>
        <translation>“{name}” llogaritej dhe tani plotësohet me përgjigje. Vlerat e llogaritura ruhen si vlera jashtë përdorimit.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; begins with another value in new cases.</source>
        <translation>Në çështjet e reja “{name}” fillon me një vlerë tjetër.</translation>
    </message>
    <message>
        <source>An answer to &quot;{name}&quot; fills in other questions than before.</source>
        <translation>Një përgjigje për “{name}” plotëson pyetje të tjera, jo ato të mëparshmet.</translation>
    </message>
    <message>
        <source>The number of rows of &quot;{name}&quot; is worked out differently. Before: {before} Now: {after}</source>
        <translation>Numri i rreshtave të “{name}” përcaktohet ndryshe. Më parë: {before} Tani: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; needs {after} entries at least, unless there are none. Before: {before}</source>
        <translation>“{name}” kërkon së paku {after} regjistrime, përveçse kur nuk ka asnjë. Më parë: {before}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; looks different.</source>
        <translation>“{name}” ka pamje tjetër.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; allows more states: {term}.</source>
        <translation>“{name}” lejon më shumë gjendje: {term}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; no longer allows these states: {term}. Where one was given, it is kept as retired.</source>
        <translation>“{name}” nuk i lejon më këto gjendje: {term}. Aty ku është dhënë njëra prej tyre, ajo ruhet si gjendje jashtë përdorimit.</translation>
    </message>
    <message>
        <source>The role of &quot;{name}&quot; in the program was &quot;{before}&quot; and is &quot;{after}&quot; now.</source>
        <translation>Roli i “{name}” në program ishte “{before}” dhe tani është “{after}”.</translation>
    </message>
    <message>
        <source>Evidence for &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Prova për “{name}” ishte {before} dhe tani është {after}.</translation>
    </message>
    <message>
        <source>The privacy of &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Privatësia e “{name}” ishte {before} dhe tani është {after}.</translation>
    </message>
    <message>
        <source>The measure of &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Shkalla e matjes së “{name}” ishte {before} dhe tani është {after}.</translation>
    </message>
    <message>
        <source>A failed check of &quot;{name}&quot; was of severity {before} and is of severity {after} now.</source>
        <translation>Rëndësia e një kontrolli të pakaluar të “{name}” ishte {before} dhe tani është {after}.</translation>
    </message>
    <message>
        <source>The tier of &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Kategoria e pyetjes “{name}” ishte {before} dhe tani është {after}.</translation>
    </message>
    <message>
        <source>The column tip:{term} of &quot;{name}&quot; changed from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Kolona tip:{term} e “{name}” ndryshoi nga “{before}” në “{after}”.</translation>
    </message>
    <message>
        <source>The title &quot;{before}&quot; is &quot;{after}&quot; now.</source>
        <translation>Titulli “{before}” tani është “{after}”.</translation>
    </message>
    <message>
        <source>The framework has a new language: {term}.</source>
        <translation>Korniza ka një gjuhë të re: {term}.</translation>
    </message>
    <message>
        <source>The framework no longer has the language {term}.</source>
        <translation>Korniza nuk e ka më gjuhën {term}.</translation>
    </message>
    <message>
        <source>Cases are named differently.</source>
        <translation>Çështjet emërtohen ndryshe.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Pa rrezik</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Kërkon shqyrtim</translation>
    </message>
    <message>
        <source>Would drop answers</source>
        <translation>Do të hiqte përgjigje</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is new.</source>
        <translation>“{term}” ({code}) është i ri.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is gone.</source>
        <translation>“{term}” ({code}) nuk është më.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is offered no more. It stays where it is the answer.</source>
        <translation>“{term}” ({code}) nuk ofrohet më. Mbetet aty ku është dhënë si përgjigje.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is replaced. Before: &quot;{old}&quot; Now: &quot;{new}&quot;</source>
        <translation>“{term}” ({code}) zëvendësohet. Më parë: “{old}” Tani: “{new}”</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is offered again.</source>
        <translation>“{term}” ({code}) ofrohet sërish.</translation>
    </message>
    <message>
        <source>The status of &quot;{term}&quot; ({code}) was {old} and is {new} now.</source>
        <translation>Statusi i “{term}” ({code}) ishte {old} dhe tani është {new}.</translation>
    </message>
    <message>
        <source>The label of &quot;{term}&quot; ({code}) in {of} was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Etiketa e “{term}” ({code}) në {of} ishte “{old}” dhe tani është “{new}”.</translation>
    </message>
    <message>
        <source>The text {property} of &quot;{term}&quot; ({code}) in {of} changed.</source>
        <translation>Teksti {property} i “{term}” ({code}) në {of} ka ndryshuar.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) stands elsewhere. Before under: &quot;{old}&quot; Now under: &quot;{new}&quot;</source>
        <translation>“{term}” ({code}) ka vend tjetër. Më parë nën: “{old}” Tani nën: “{new}”</translation>
    </message>
    <message>
        <source>The date {property} of &quot;{term}&quot; ({code}) was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Data {property} e “{term}” ({code}) ishte “{old}” dhe tani është “{new}”.</translation>
    </message>
    <message>
        <source>The mapping ({property}) of &quot;{term}&quot; ({code}) to {of} was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Përputhja ({property}) e “{term}” ({code}) me {of} ishte “{old}” dhe tani është “{new}”.</translation>
    </message>
    <message>
        <source>The column {property} of &quot;{term}&quot; ({code}) was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Kolona {property} e “{term}” ({code}) ishte “{old}” dhe tani është “{new}”.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) has another place among its neighbours.</source>
        <translation>“{term}” ({code}) ka vend tjetër ndër termat fqinjë.</translation>
    </message>
    <message>
        <source>Touches codings</source>
        <translation>Prek kodimet</translation>
    </message>
    <message>
        <source>Later decisions and requalifications get their numbers: cases {cases}.</source>
        <translation>Vendimet e mëvonshme dhe ricilësimet marrin numrat e tyre: çështje {cases}.</translation>
    </message>
    <message>
        <source>Numbers are taken from the order of the rows; a remark asks to confirm them: cases {cases}.</source>
        <translation>Numrat merren nga renditja e rreshtave; një vërejtje kërkon konfirmimin e tyre: çështje {cases}.</translation>
    </message>
    <message>
        <source>Later decisions get what they did to which charges: cases {cases}.</source>
        <translation>Vendimet e mëvonshme marrin se çfarë bënë dhe për cilat akuza: çështje {cases}.</translation>
    </message>
    <message>
        <source>Later decisions whose effects a person has to say: cases {cases}.</source>
        <translation>Vendime të mëvonshme, efektet e të cilave duhet t’i thotë një person: çështje {cases}.</translation>
    </message>
    <message>
        <source>Outcomes of later decisions that no charge tells, kept as retired alone: cases {cases}.</source>
        <translation>Rezultate të vendimeve të mëvonshme që nuk i thotë asnjë akuzë, të ruajtura vetëm jashtë përdorimit: çështje {cases}.</translation>
    </message>
    <message>
        <source>Sentences of an instance that decided more than once, to be given their decision: cases {cases}.</source>
        <translation>Dënime të një shkalle që vendosi më shumë se një herë, të cilave duhet t’u jepet vendimi: çështje {cases}.</translation>
    </message>
    <message>
        <source>Shortened proceedings; was the summary procedure meant? Nothing is changed: cases {cases}.</source>
        <translation>Procedurë e shkurtuar; a ishte fjala për procedurën e përshpejtuar? Asgjë nuk ndryshohet: çështje {cases}.</translation>
    </message>
</context>
<context>
    <name>ChaptersPane</name>
    <message>
        <source>Chapter</source>
        <translation>Kapitulli</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Gjuha e tekstit</translation>
    </message>
    <message>
        <source>The text is kept when the report is made again, and printed in its language only.</source>
        <translation>Teksti ruhet kur raporti bëhet përsëri, dhe printohet vetëm në gjuhën e tij.</translation>
    </message>
    <message>
        <source>Text of the author</source>
        <translation>Teksti i autorit</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Ruaj tekstin</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>File</source>
        <translation>Skedari</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fleta</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Qeliza</translation>
    </message>
    <message>
        <source>What, and what to do</source>
        <translation>Çfarë është dhe çfarë duhet bërë</translation>
    </message>
    <message>
        <source>Findings in {file}</source>
        <translation>Gjetjet në {file}</translation>
    </message>
    <message>
        <source>Password of the workbook</source>
        <translation>Fjalëkalimi i librit të punës</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Gjetjet</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollo përsëri</translation>
    </message>
    <message>
        <source>Save for sending back…</source>
        <translation>Ruaj për ta kthyer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopjo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndalo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Gabim</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Paralajmërim</translation>
    </message>
    <message>
        <source>Everything that is wrong or doubtful is listed together. Nothing is changed.</source>
        <translation>Gjithçka që është e gabuar ose e dyshimtë renditet së bashku. Asgjë nuk ndryshohet.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n gabim</numerusform>
            <numerusform>%n gabime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n paralajmërim</numerusform>
            <numerusform>%n paralajmërime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No faults in %n case(s). Nothing is wrong, and nothing is doubtful.</source>
        <translation>
            <numerusform>Asnjë gabim në %n çështje. Asgjë nuk është e gabuar dhe asgjë nuk është e dyshimtë.</numerusform>
            <numerusform>Asnjë gabim në %n çështje. Asgjë nuk është e gabuar dhe asgjë nuk është e dyshimtë.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} u ruajt.</translation>
    </message>
    <message>
        <source>Stopped. The workbooks were not checked to their end.</source>
        <translation>U ndal. Librat e punës nuk u kontrolluan deri në fund.</translation>
    </message>
</context>
<context>
    <name>CheckListInput</name>
    <message>
        <source>Search the choices</source>
        <translation>Kërko te alternativat</translation>
    </message>
    <message>
        <source>No choice has these words.</source>
        <translation>Asnjë alternativë nuk i përmban këto fjalë.</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Ende nuk ka alternativa për të zgjedhur.</translation>
    </message>
</context>
<context>
    <name>CheckedField</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Po kërkohen sugjerime…</translation>
    </message>
    <message>
        <source>Ignore this word</source>
        <translation>Shpërfill këtë fjalë</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Nuk ka sugjerime</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Approve</source>
        <translation>Mirato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Asgjë nuk është e hapur.</translation>
    </message>
    <message>
        <source>It may stay</source>
        <translation>Mund të mbetet</translation>
    </message>
</context>
<context>
    <name>ChoiceChips</name>
    <message>
        <source>Choose: {choice}</source>
        <translation>Zgjidh: {choice}</translation>
    </message>
    <message>
        <source>Take back: {choice}</source>
        <translation>Hiq zgjedhjen: {choice}</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Enter a password.</source>
        <translation>Shkruani një fjalëkalim.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Dy fjalëkalimet nuk janë të njëjta.</translation>
    </message>
    <message>
        <source>Must not leave the country.</source>
        <translation>Nuk duhet të dalë nga vendi.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Çështjet</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Të gjitha çështjet</translation>
    </message>
    <message>
        <source>Complete cases</source>
        <translation>Çështjet e plota</translation>
    </message>
    <message>
        <source>Cases in which nothing is wrong</source>
        <translation>Çështjet pa gabime</translation>
    </message>
    <message>
        <source>Submitted cases</source>
        <translation>Çështjet e dorëzuara</translation>
    </message>
    <message>
        <source>Complete and submitted cases</source>
        <translation>Çështjet e plota dhe të dorëzuara</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formati</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Vetëm ato me këto fjalë</translation>
    </message>
    <message>
        <source>Language of questions and terms</source>
        <translation>Gjuha e pyetjeve dhe e termave</translation>
    </message>
    <message>
        <source>Let the words of proposed terms leave</source>
        <translation>Lejo të dalin fjalët e termave të propozuar</translation>
    </message>
    <message>
        <source>Protect with a password</source>
        <translation>Mbro me fjalëkalim</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Fjalëkalimi</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Fjalëkalimi edhe një herë</translation>
    </message>
    <message>
        <source>A folder for analysis; it is not read back.</source>
        <translation>Dosje për analizë; nuk importohet përsëri.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n çështje</numerusform>
            <numerusform>%n çështje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n e lënë jashtë</numerusform>
            <numerusform>%n të lëna jashtë</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libër pune Excel</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Skedarë CSV</translation>
    </message>
    <message>
        <source>SPSS files</source>
        <translation>Skedarë SPSS</translation>
    </message>
    <message>
        <source>Stata files</source>
        <translation>Skedarë Stata</translation>
    </message>
    <message>
        <source>Without it nobody opens the workbook. Tell it by another way than the file.</source>
        <translation>Pa të askush nuk e hap librin e punës. Komunikojeni në rrugë tjetër, jo bashkë me skedarin.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>meant by: {choices}</source>
        <translation>nënkuptohet nga: {choices}</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Të përdorura së fundi</translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Who codes?</source>
        <translation>Kush kodon?</translation>
    </message>
    <message>
        <source>Who codes a case a second time sees nothing of the first coding until both are submitted.</source>
        <translation>Kush e kodon një çështje për herë të dytë nuk sheh asgjë nga kodimi i parë derisa të dorëzohen të dyja.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), second coding</source>
        <translation>
            <numerusform>%n çështje, kodimi i dytë</numerusform>
            <numerusform>%n çështje, kodimi i dytë</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), first coding</source>
        <translation>
            <numerusform>%n çështje, kodimi i parë</numerusform>
            <numerusform>%n çështje, kodimi i parë</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>CodingPage</name>
    <message>
        <source>Outline of the coding</source>
        <translation>Pasqyra e kodimit</translation>
    </message>
    <message>
        <source>The project is open to read only: nothing can be changed.</source>
        <translation>Projekti është hapur vetëm për lexim: asgjë nuk mund të ndryshohet.</translation>
    </message>
    <message>
        <source>Deleted, with all that was entered in it: {title}</source>
        <translation>U fshi, bashkë me gjithçka të plotësuar brenda: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>Nothing that is required is missing.</source>
        <translation>Nuk mungon asgjë nga ato që janë të detyrueshme.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Të gjitha pyetjet kanë përgjigje.</translation>
    </message>
</context>
<context>
    <name>CodingStatus</name>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n gabim</numerusform>
            <numerusform>%n gabime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n mungon</numerusform>
            <numerusform>%n mungojnë</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>përfunduar</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} nga {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n përgjigje</numerusform>
            <numerusform>%n përgjigje</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingWork</name>
    <message>
        <source>Include: {text}</source>
        <translation>Përfshini: {text}</translation>
    </message>
    <message>
        <source>Exclude: {text}</source>
        <translation>Përjashtoni: {text}</translation>
    </message>
    <message>
        <source>Example: {text}</source>
        <translation>Shembull: {text}</translation>
    </message>
    <message>
        <source>Retired: from an earlier version of the framework</source>
        <translation>Jashtë përdorimit: nga një version i mëparshëm i kornizës</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Të përgjithshme</translation>
    </message>
    <message>
        <source>A deleted entry</source>
        <translation>Një regjistrim i fshirë</translation>
    </message>
    <message>
        <source>{number} (no name yet)</source>
        <translation>{number} (ende pa emër)</translation>
    </message>
    <message>
        <source>{choice} (no longer offered here)</source>
        <translation>{choice} (nuk ofrohet më këtu)</translation>
    </message>
</context>
<context>
    <name>ComeBack</name>
    <message>
        <source>Decision {number} ({instance}) did several things. Enter defendants and charges first, then say what it did to which.</source>
        <translation>Vendimi {number} ({instance}) bëri disa gjëra. Shënoni më parë të pandehurit dhe akuzat, pastaj thoni se çfarë bëri me cilën.</translation>
    </message>
    <message>
        <source>What did decision {number} ({instance}) do to {charge}?</source>
        <translation>Çfarë bëri vendimi {number} ({instance}) me {charge}?</translation>
    </message>
    <message>
        <source>Decision {number} ({instance}) convicts, and the kind of offence is not entered.</source>
        <translation>Vendimi {number} ({instance}) dënon, por lloji i veprës nuk është shënuar.</translation>
    </message>
    <message>
        <source>Decision {number} ({instance}) changed the sentence of {charge}, and it is not entered.</source>
        <translation>Vendimi {number} ({instance}) ndryshoi dënimin për {charge}, por ai nuk është shënuar.</translation>
    </message>
    <message>
        <source>Several decisions may have imposed the sentence of {charge}: which one did?</source>
        <translation>Dënimin për {charge} mund ta kenë dhënë disa vendime: cili e dha?</translation>
    </message>
</context>
<context>
    <name>ComeBackStrip</name>
    <message>
        <source>Next</source>
        <translation>Tjetra</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Shënoje</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Shko atje</translation>
    </message>
    <message>
        <source>Come back ({place} of {count}):</source>
        <translation>Kthehuni ({place} nga {count}):</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Repeat</source>
        <translation>Përsëriteni</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Të dyja nuk janë njësoj.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>U ndërpre.</translation>
    </message>
    <message>
        <source>Help: {command}</source>
        <translation>Ndihmë: {command}</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Gabim: {message}</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Përdorimi: </translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentet</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsionet</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komandat</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPSIONE]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>KOMANDA [ARGUMENTE]...</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Shfaq këtë ndihmë dhe mbaron.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Mungon komanda.</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Mungon argumenti {name}.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Mungon opsioni {name}.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>Nuk ka komandë {name}.</translation>
    </message>
    <message>
        <source>No such command {name}. Did you mean {names}?</source>
        <translation>Nuk ka komandë {name}. Mos deshët të thoshit {names}?</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>Nuk ka opsion {name}</translation>
    </message>
    <message>
        <source>No such option: {name} (Possible options: {names})</source>
        <translation>Nuk ka opsion {name} (opsione të mundshme: {names})</translation>
    </message>
    <message>
        <source>No such option: {name} Did you mean {names}?</source>
        <translation>Nuk ka opsion {name}. Mos deshët të thoshit {names}?</translation>
    </message>
    <message>
        <source>Option {name} requires an argument.</source>
        <translation>Opsioni {name} kërkon një vlerë.</translation>
    </message>
    <message>
        <source>Option {name} does not take a value.</source>
        <translation>Opsioni {name} nuk merr vlerë.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({names})</source>
        <translation>Argument i tepërt: {names}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({names})</source>
        <translation>Argumente të tepërta: {names}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({names})</source>
        <translation>Argumente të tepërta: {names}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Vlerë e pavlefshme: {message}</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {message}</source>
        <translation>Vlerë e pavlefshme për {name}: {message}</translation>
    </message>
    <message>
        <source>{name} is not a valid integer.</source>
        <translation>{name} nuk është numër i plotë.</translation>
    </message>
    <message>
        <source>{name} is not a valid float.</source>
        <translation>{name} nuk është numër.</translation>
    </message>
    <message>
        <source>Value {name} is not a valid integer.</source>
        <translation>{name} nuk është numër i plotë.</translation>
    </message>
    <message>
        <source>Value {name} is not a valid float.</source>
        <translation>{name} nuk është numër.</translation>
    </message>
    <message>
        <source>Value {name} is not a valid boolean.</source>
        <translation>{name} nuk është as po, as jo.</translation>
    </message>
    <message>
        <source>{name} is not one of {names}.</source>
        <translation>{name} nuk është asnjë nga këto: {names}.</translation>
    </message>
    <message>
        <source>{name} is not in the range {names}.</source>
        <translation>{name} nuk është në kufijtë {names}.</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>duhet një numër i plotë</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>duhet një numër i plotë</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>duhet një numër</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {names}</source>
        <translation>më e shumta {names}</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {names}</source>
        <translation>së paku {names}</translation>
    </message>
    <message>
        <source>{kind} {name} does not exist.</source>
        <translation>{kind} {name} nuk ekziston.</translation>
    </message>
    <message>
        <source>{kind} {name} is a directory.</source>
        <translation>{kind} {name} është dosje.</translation>
    </message>
    <message>
        <source>{kind} {name} is a file.</source>
        <translation>{kind} {name} është skedar.</translation>
    </message>
    <message>
        <source>{kind} {name} is not readable.</source>
        <translation>{kind} {name} nuk mund të lexohet.</translation>
    </message>
    <message>
        <source>{kind} {name} is not writable.</source>
        <translation>{kind} {name} nuk mund të shkruhet.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Shtegu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Skedari</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Dosja</translation>
    </message>
    <message>
        <source>required</source>
        <translation>e detyrueshme</translation>
    </message>
    <message>
        <source>default: {message}</source>
        <translation>e paracaktuar: {message}</translation>
    </message>
    <message>
        <source>&lt;str&gt;</source>
        <translation>&lt;tekst&gt;</translation>
    </message>
    <message>
        <source>&lt;int&gt;</source>
        <translation>&lt;numër&gt;</translation>
    </message>
    <message>
        <source>&lt;int range&gt;</source>
        <translation>&lt;numër&gt;</translation>
    </message>
    <message>
        <source>&lt;float&gt;</source>
        <translation>&lt;numër&gt;</translation>
    </message>
    <message>
        <source>&lt;path&gt;</source>
        <translation>&lt;skedar&gt;</translation>
    </message>
    <message>
        <source>&lt;list[str]&gt;</source>
        <translation>&lt;tekst ...&gt;</translation>
    </message>
    <message>
        <source>&lt;list[path]&gt;</source>
        <translation>&lt;skedar ...&gt;</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command, question, case or term</source>
        <translation>Komandë, pyetje, çështje ose term</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Çfarë u gjet</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pyetje</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>çështja {number}</translation>
    </message>
    <message>
        <source>term</source>
        <translation>term</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Nuk ka ekran ku të hapet dritarja.</translation>
    </message>
    <message>
        <source>Codes judgments on trafficking in persons, offline and encrypted.</source>
        <translation>Kodon vendime për trafikimin e personave, pa internet dhe me enkriptim.</translation>
    </message>
    <message>
        <source>Folder for the projects and workbooks.</source>
        <translation>Dosja për projektet dhe librat e punës.</translation>
    </message>
    <message>
        <source>Only make the files.</source>
        <translation>Vetëm krijon skedarët.</translation>
    </message>
    <message>
        <source>Make five fictional national projects and their workbooks, and open one of them.</source>
        <translation>Krijon pesë projekte kombëtare të trilluara me librat e tyre të punës dhe hap njërin prej tyre.</translation>
    </message>
    <message>
        <source>The passphrase of every project: {passphrase}</source>
        <translation>Frazëkalimi i çdo projekti: {passphrase}</translation>
    </message>
    <message>
        <source>Country of the analysis.</source>
        <translation>Shteti i analizës.</translation>
    </message>
    <message>
        <source>Framework workbook; the one that ships if left out.</source>
        <translation>Libri i punës i kornizës; nëse nuk jepet, korniza që vjen me programin.</translation>
    </message>
    <message>
        <source>Write a framework and its terms for reading: .html or .docx.</source>
        <translation>Shkruan një kornizë dhe termat e saj për lexim: .html ose .docx.</translation>
    </message>
    <message>
        <source>Code of the coder; the country and 01 if left out.</source>
        <translation>Kodi i koduesit; nëse nuk jepet, shteti dhe 01.</translation>
    </message>
    <message>
        <source>Ask all questions, not the core ones only.</source>
        <translation>Shtron të gjitha pyetjet, jo vetëm ato bazë.</translation>
    </message>
    <message>
        <source>Make an encrypted project.</source>
        <translation>Krijon një projekt të enkriptuar.</translation>
    </message>
    <message>
        <source>Regional project that the deliveries go into; made if it is not there.</source>
        <translation>Projekti rajonal ku hyjnë dërgesat; krijohet nëse nuk ekziston.</translation>
    </message>
    <message>
        <source>Database of a PostgreSQL server for the regional project, in place of a file.</source>
        <translation>Baza e të dhënave e një serveri PostgreSQL për projektin rajonal, në vend të një skedari.</translation>
    </message>
    <message>
        <source>XLSForm workbook of a version that deliveries were coded by; may be given several times.</source>
        <translation>Libri XLSForm i një versioni sipas të cilit u koduan dërgesat; mund të jepet disa herë.</translation>
    </message>
    <message>
        <source>Only report what would be done.</source>
        <translation>Vetëm raporton çfarë do të bëhej.</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>E shfaq raportin si JSON.</translation>
    </message>
    <message>
        <source>keep_both or prefer:FILE for all cases that may be one, or ID=CHOICE for some.</source>
        <translation>keep_both ose prefer:FILE për të gjitha çështjet që mund të jenë një e vetme, ose ID=CHOICE për disa prej tyre.</translation>
    </message>
    <message>
        <source>TOML or JSON file with decisions on cases and terms.</source>
        <translation>Skedar TOML ose JSON me vendimet për çështjet dhe termat.</translation>
    </message>
    <message>
        <source>Let persons leave who can be recognised by a few answers. They are listed if it is left out.</source>
        <translation>Lejon të dalin të dhëna për persona që mund të njihen nga pak përgjigje. Pa këtë opsion personat vetëm renditen.</translation>
    </message>
    <message>
        <source>Bring deliveries of several countries together.</source>
        <translation>Bashkon dërgesat e disa shteteve.</translation>
    </message>
    <message>
        <source>A file or a database, not both.</source>
        <translation>Një skedar ose një bazë të dhënash, jo të dyja.</translation>
    </message>
    <message>
        <source>These persons can be recognised in the regional workbook. --accept-small-cells lets it go.</source>
        <translation>Këta persona mund të njihen në librin e punës rajonal. --accept-small-cells e lejon.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rajoni</translation>
    </message>
    <message>
        <source>Recovery key, which opens the project if the passphrase is lost: {key}</source>
        <translation>Çelësi i rikuperimit, që e hap projektin nëse humbet frazëkalimi: {key}</translation>
    </message>
    <message>
        <source>Encrypt the workbook with the password of TIPCODER_WORKBOOK_PASSWORD, or ask for one.</source>
        <translation>E enkripton librin e punës me fjalëkalimin e TIPCODER_WORKBOOK_PASSWORD ose kërkon të shkruhet një.</translation>
    </message>
    <message>
        <source>For whom it is. The keys of cases are this recipient&apos;s own, the same in every delivery.</source>
        <translation>Për kë është. Çelësat e çështjeve janë vetëm të këtij marrësi, të njëjtë në çdo dërgesë.</translation>
    </message>
    <message>
        <source>Only cases that are complete, missing (something) or wrong; may be given several times.</source>
        <translation>Vetëm çështjet që janë të plota (complete), ku mungon diçka (missing) ose ku ka gabime (wrong); mund të jepet disa herë.</translation>
    </message>
    <message>
        <source>Only cases that are submitted or settled; with --status, only those of them.</source>
        <translation>Vetëm çështjet e dorëzuara ose të dakordësuara; me --status, vetëm ato prej tyre.</translation>
    </message>
    <message>
        <source>Only cases in which these words occur, as in the list.</source>
        <translation>Vetëm çështjet ku gjenden këto fjalë, si te lista e çështjeve.</translation>
    </message>
    <message>
        <source>Ids of texts that you have read and that may leave, and of findings that may leave though they may identify somebody; with commas between them.</source>
        <translation>Identifikuesit (id) e teksteve që i keni lexuar dhe që mund të dalin, dhe të gjetjeve që mund të dalin edhe pse mund të identifikojnë dikë; të ndarë me presje.</translation>
    </message>
    <message>
        <source>Ids of texts, or of findings in them, that stay behind.</source>
        <translation>Identifikuesit (id) e teksteve, ose të gjetjeve në to, që nuk dalin.</translation>
    </message>
    <message>
        <source>Print what is open, with whole texts, or what was written as JSON.</source>
        <translation>Shfaq si JSON atë që mbetet për t’u vendosur, me tekstet e plota, ose atë që u eksportua.</translation>
    </message>
    <message>
        <source>Question of which only a more general answer leaves, so that fewer are recognised; several times.</source>
        <translation>Pyetje nga e cila del vetëm një përgjigje më e përgjithshme, që të njihen më pak persona; mund të përsëritet.</translation>
    </message>
    <message>
        <source>Question whose answers stay behind, so that fewer persons are recognised; several times.</source>
        <translation>Pyetje, përgjigjet e së cilës nuk dalin, që të njihen më pak persona; mund të përsëritet.</translation>
    </message>
    <message>
        <source>No text leaves before a person has read it. These texts are not read yet, or have words in them that may identify persons. Mend the answers, or name the ids after --accept-findings or --leave-out.</source>
        <translation>Asnjë tekst nuk del para se ta ketë lexuar një person. Këto tekste nuk janë lexuar ende, ose kanë fjalë që mund të identifikojnë persona. Ndreqni përgjigjet, ose shënoni identifikuesit pas --accept-findings ose --leave-out.</translation>
    </message>
    <message>
        <source>These persons can be recognised. Have less leave with --leave-out-attribute or --generalise-attribute and the name of a question, or let it go with --accept-small-cells.</source>
        <translation>Këta persona mund të njihen. Bëni që të dalë më pak me --leave-out-attribute ose --generalise-attribute dhe emrin e një pyetjeje, ose lejojeni me --accept-small-cells.</translation>
    </message>
    <message>
        <source>Texts left out: {count}.</source>
        <translation>Tekste të lëna jashtë: {count}.</translation>
    </message>
    <message>
        <source>xlsx: a workbook. csv, spss or stata: a folder of files for analysts.</source>
        <translation>xlsx: libër pune. csv, spss ose stata: dosje me skedarë për analistët.</translation>
    </message>
    <message>
        <source>Let the words of proposed terms leave. Look at them first: coders wrote them.</source>
        <translation>Lejon të dalin fjalët e termave të propozuar. Shikojini më parë: i kanë shkruar koduesit.</translation>
    </message>
    <message>
        <source>An empty workbook instead, for coding in Excel. tipcoder import reads it when it is filled in.</source>
        <translation>Në vend të tij një libër pune bosh, për kodim në Excel. Kur të plotësohet, e lexon tipcoder import.</translation>
    </message>
    <message>
        <source>Password of the workbook</source>
        <translation>Fjalëkalimi i librit të punës</translation>
    </message>
    <message>
        <source>Only workbooks can be protected with a password.</source>
        <translation>Me fjalëkalim mund të mbrohen vetëm librat e punës.</translation>
    </message>
    <message>
        <source>Cases in the workbook: {cases}. Left out: {left_out}.</source>
        <translation>Çështje në librin e punës: {cases}. Të lëna jashtë: {left_out}.</translation>
    </message>
    <message>
        <source>Language of labels; the program&apos;s own if left out.</source>
        <translation>Gjuha e etiketave; nëse nuk jepet, gjuha e programit.</translation>
    </message>
    <message>
        <source>Write the coded cases into an Excel workbook.</source>
        <translation>I shkruan çështjet e koduara në një libër pune Excel.</translation>
    </message>
    <message>
        <source>Analysis frameworks.</source>
        <translation>Kornizat e analizës.</translation>
    </message>
    <message>
        <source>Which framework; the first if left out.</source>
        <translation>Cila kornizë; nëse nuk jepet, e para.</translation>
    </message>
    <message>
        <source>Write a shipped framework as XLSForm workbook.</source>
        <translation>E shkruan si libër pune XLSForm një kornizë që vjen me programin.</translation>
    </message>
    <message>
        <source>Print the findings as JSON.</source>
        <translation>Shfaq gjetjet si JSON.</translation>
    </message>
    <message>
        <source>Write the findings into this file too (.xlsx or .html), to be sent back.</source>
        <translation>I shkruan gjetjet edhe në këtë skedar (.xlsx ose .html), për t’u kthyer.</translation>
    </message>
    <message>
        <source>XLSForm workbook of the framework by which a workbook was coded, where tipcoder does not ship it.</source>
        <translation>Libri XLSForm i kornizës sipas të cilit u kodua libri i punës, kur tipcoder nuk e përmban.</translation>
    </message>
    <message>
        <source>Language of the findings; the program&apos;s own if left out.</source>
        <translation>Gjuha e gjetjeve; nëse nuk jepet, gjuha e programit.</translation>
    </message>
    <message>
        <source>Say whether a project, or a workbook that came in, is sound, complete and proved.</source>
        <translation>Tregon nëse një projekt, ose një libër pune i ardhur, është i rregullt, i plotë dhe i mbështetur me prova.</translation>
    </message>
    <message>
        <source>Findings in {file}</source>
        <translation>Gjetjet në {file}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fleta</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Qeliza</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Gjetja</translation>
    </message>
    <message>
        <source>Write the findings into a page of HTML for sending on.</source>
        <translation>I shkruan gjetjet në një faqe HTML për t’ua dërguar të tjerëve.</translation>
    </message>
    <message>
        <source>Read a framework and say what is wrong in it.</source>
        <translation>Lexon një kornizë dhe tregon gabimet në të.</translation>
    </message>
    <message>
        <source>Print how many core and extended questions are asked then.</source>
        <translation>Shfaq sa pyetje bazë dhe sa shtesë shtrohen atëherë.</translation>
    </message>
    <message>
        <source>Take the steps of a JSON file in a framework and print the state of every question.</source>
        <translation>Kryen në një kornizë hapat e një skedari JSON dhe shfaq gjendjen e çdo pyetjeje.</translation>
    </message>
    <message>
        <source>There is no terminal to type in. Put it into the environment variable {variable}.</source>
        <translation>Nuk ka terminal ku të shkruhet. Vendoseni në variablën e mjedisit {variable}.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Gabim</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Paralajmërim</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Fjalëkalimi i bazës së të dhënave</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frazëkalimi</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frazëkalimi i ri</translation>
    </message>
    <message>
        <source>{value} is none of: {allowed}</source>
        <translation>{value} nuk është asnjë nga këto: {allowed}</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Vetëm tregon se çfarë do të ndryshonte.</translation>
    </message>
    <message>
        <source>What is meant in a column where it cannot be told: cases.decided=day_month. May be repeated.</source>
        <translation>Çfarë nënkuptohet në një kolonë ku kjo nuk mund të dihet: cases.decided=day_month. Mund të përsëritet.</translation>
    </message>
    <message>
        <source>Which answer counts where workbook and project both changed it: project or workbook.</source>
        <translation>Cila përgjigje vlen aty ku e kanë ndryshuar edhe libri i punës, edhe projekti: project ose workbook.</translation>
    </message>
    <message>
        <source>Whose answers they are, other than the project&apos;s own: second, of a second coder.</source>
        <translation>Të kujt janë përgjigjet, nëse nuk janë të vetë projektit: second, të një koduesi të dytë.</translation>
    </message>
    <message>
        <source>Code of the second coder, such as SRB-02; added if new.</source>
        <translation>Kodi i koduesit të dytë, p.sh. SRB-02; shtohet nëse është i ri.</translation>
    </message>
    <message>
        <source>Print what changes as JSON.</source>
        <translation>Shfaq si JSON atë që ndryshon.</translation>
    </message>
    <message>
        <source>Read a workbook back that was exported and corrected, or a template that was filled in: say what is new, changed, removed and refused, then bring it into the project.</source>
        <translation>Lexon një libër pune të eksportuar dhe të korrigjuar, ose një model të plotësuar: tregon çfarë është e re, e ndryshuar, e hequr dhe e refuzuar, pastaj e fut në projekt.</translation>
    </message>
    <message>
        <source>--as second and --coder go together.</source>
        <translation>--as second dhe --coder shkojnë bashkë.</translation>
    </message>
    <message>
        <source>Codings changed or new: {count}</source>
        <translation>Kodime të ndryshuara ose të reja: {count}</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>çështja {number}</translation>
    </message>
    <message>
        <source>Print the differences as JSON.</source>
        <translation>Shfaq ndryshimet si JSON.</translation>
    </message>
    <message>
        <source>Leave the cases that are coded on their version.</source>
        <translation>I lë çështjet e koduara në versionin e tyre.</translation>
    </message>
    <message>
        <source>Install a version of the framework in a project: say every difference with the number of coded cases that it touches, then bring the cases to it.</source>
        <translation>Instalon një version të kornizës në një projekt: tregon çdo ndryshim me numrin e çështjeve të koduara që prek, pastaj i kalon çështjet në të.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Nuk ka ndryshime.</translation>
    </message>
    <message>
        <source>Installed. Codings brought to this version: {count}.</source>
        <translation>U instalua. Kodimet e kaluara në këtë version: {count}.</translation>
    </message>
    <message>
        <source>Backup: {path}</source>
        <translation>Kopja rezervë: {path}</translation>
    </message>
    <message>
        <source>From version {before} to version {after}; cases coded by {before}: {cases}</source>
        <translation>Nga versioni {before} në versionin {after}; çështje të koduara sipas {before}: {cases}</translation>
    </message>
    <message>
        <source>(cases: {count})</source>
        <translation>(çështje: {count})</translation>
    </message>
    <message>
        <source>Shared taxonomies.</source>
        <translation>Taksonomitë e përbashkëta.</translation>
    </message>
    <message>
        <source>Print the list as JSON.</source>
        <translation>Shfaq listën si JSON.</translation>
    </message>
    <message>
        <source>Say which taxonomies a project has.</source>
        <translation>Tregon se cilat taksonomi ka një projekt.</translation>
    </message>
    <message>
        <source>Which taxonomy, by its id; all if left out.</source>
        <translation>Cila taksonomi, sipas identifikuesit (id); nëse nuk jepet, të gjitha.</translation>
    </message>
    <message>
        <source>Write taxonomies of a project into a file: .xlsx, .csv, .ttl, .rdf, .jsonld or .qdc.</source>
        <translation>I shkruan taksonomitë e një projekti në një skedar: .xlsx, .csv, .ttl, .rdf, .jsonld ose .qdc.</translation>
    </message>
    <message>
        <source>Write shipped taxonomies into a file: .xlsx, .csv, .ttl, .rdf, .jsonld or .qdc.</source>
        <translation>I shkruan taksonomitë që vijnë me programin në një skedar: .xlsx, .csv, .ttl, .rdf, .jsonld ose .qdc.</translation>
    </message>
    <message>
        <source>The language of labels and heads.</source>
        <translation>Gjuha e etiketave dhe e titujve.</translation>
    </message>
    <message>
        <source>Write the terms that a national lawyer must confirm into an Excel workbook, to be filled in.</source>
        <translation>Shkruan termat që duhet t’i konfirmojë një jurist vendas në një libër pune Excel, për t’u plotësuar.</translation>
    </message>
    <message>
        <source>{id}, version {version}: {title}; terms: {terms}, proposed: {proposed}, deprecated: {deprecated}</source>
        <translation>{id}, versioni {version}: {title}; terma: {terms}, të propozuar: {proposed}, që nuk ofrohen më: {deprecated}</translation>
    </message>
    <message>
        <source>Put the terms that replace others into the answers.</source>
        <translation>Vendos te përgjigjet termat që zëvendësojnë të tjerë.</translation>
    </message>
    <message>
        <source>Install taxonomies, or newer versions of them, in a project: say every difference with the answers and cases that use the term, then do it. Terms in use are never removed.</source>
        <translation>Instalon në një projekt taksonomi ose versione më të reja të tyre: tregon çdo ndryshim me përgjigjet dhe çështjet që e përdorin termin, pastaj e kryen. Termat në përdorim nuk hiqen kurrë.</translation>
    </message>
    <message>
        <source>Say what is different in the newer of two files of taxonomies.</source>
        <translation>Tregon se çfarë ka ndryshuar në më të riun nga dy skedarë taksonomish.</translation>
    </message>
    <message>
        <source>(answers: {answers}, cases: {cases})</source>
        <translation>(përgjigje: {answers}, çështje: {cases})</translation>
    </message>
    <message>
        <source>Answers keep the terms that are replaced: {terms}. --map-replaced puts the others there.</source>
        <translation>Përgjigjet i mbajnë termat që zëvendësohen: {terms}. Me --map-replaced vendosen aty termat e tjerë.</translation>
    </message>
    <message>
        <source>Installed. Codings whose answers changed: {count}.</source>
        <translation>U instalua. Kodimet me përgjigje të ndryshuara: {count}.</translation>
    </message>
    <message>
        <source>{id} is only in the older file.</source>
        <translation>{id} gjendet vetëm në skedarin më të vjetër.</translation>
    </message>
    <message>
        <source>{id}: new, version {version}, terms: {terms}</source>
        <translation>{id}: e re, versioni {version}, terma: {terms}</translation>
    </message>
    <message>
        <source>{id}: from version {before} to version {after}</source>
        <translation>{id}: nga versioni {before} në versionin {after}</translation>
    </message>
    <message>
        <source>Cases delivered: {came}; of replaced deliveries: {replaced}; left out: {left_out}; together: {cases}</source>
        <translation>Çështje të dërguara: {came}; nga dërgesa të zëvendësuara: {replaced}; të lëna jashtë: {left_out}; gjithsej: {cases}</translation>
    </message>
    <message>
        <source>{country} {file}: {standing}, version {version}, cases: {cases}, findings: {findings}</source>
        <translation>{country} {file}: {standing}, versioni {version}, çështje: {cases}, gjetje: {findings}</translation>
    </message>
    <message>
        <source>new: {new}, changed: {changed}, removed: {removed}, answers changed: {answers}</source>
        <translation>të reja: {new}, të ndryshuara: {changed}, të hequra: {removed}, përgjigje të ndryshuara: {answers}</translation>
    </message>
    <message>
        <source>Leave out the files and texts of judgments. Quoted passages stay.</source>
        <translation>I lë jashtë skedarët dhe tekstet e vendimeve. Pasazhet e cituara mbeten.</translation>
    </message>
    <message>
        <source>For a second coder, who codes cases again: judgments, framework and taxonomies, without a trace of the first coding.</source>
        <translation>Për një kodues të dytë, që i kodon çështjet përsëri: vendimet, korniza dhe taksonomitë, pa asnjë gjurmë të kodimit të parë.</translation>
    </message>
    <message>
        <source>With --second, only these cases, by number (3, 5-8) or key; else the sample, or all.</source>
        <translation>Me --second, vetëm këto çështje, sipas numrit (3, 5-8) ose çelësit; përndryshe ato të zgjedhura me short, ose të gjitha.</translation>
    </message>
    <message>
        <source>With --second, the code of the second coder; the next free one if left out.</source>
        <translation>Me --second, kodi i koduesit të dytë; nëse nuk jepet, kodi i radhës i lirë.</translation>
    </message>
    <message>
        <source>Write a copy of a project for somebody who may see all of it, opened by the passphrase of TIPCODER_NEW_PASSPHRASE, or one that is asked for.</source>
        <translation>Shkruan një kopje të një projekti për dikë që lejohet ta shohë të gjithin; kopja hapet me frazëkalimin e TIPCODER_NEW_PASSPHRASE ose me atë që kërkohet.</translation>
    </message>
    <message>
        <source>Cases in the copy: {cases}. Left out: {left_out}.</source>
        <translation>Çështje në kopje: {cases}. Të lëna jashtë: {left_out}.</translation>
    </message>
    <message>
        <source>Cases for the second coder {coder}: {cases}.</source>
        <translation>Çështjet për koduesin e dytë {coder}: {cases}.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Frazëkalimi i kopjes</translation>
    </message>
    <message>
        <source>Write a checked copy of a project into the folder of its backups.</source>
        <translation>Shkruan një kopje të kontrolluar të projektit në dosjen e kopjeve rezervë.</translation>
    </message>
    <message>
        <source>Restore a backup to a new file. Nothing is overwritten.</source>
        <translation>Rikthen një kopje rezervë në një skedar të ri. Asgjë nuk mbishkruhet.</translation>
    </message>
    <message>
        <source>What left since this backup was made is not known.</source>
        <translation>Nuk dihet se çfarë ka dalë që kur u bë kjo kopje rezervë.</translation>
    </message>
    <message>
        <source>Releases since this backup, now known to it: {number}</source>
        <translation>Dalje që nga kjo kopje rezervë, tani të njohura prej saj: {number}</translation>
    </message>
    <message>
        <source>Make another one; the old one opens the project no more.</source>
        <translation>Krijon një çelës tjetër; i vjetri nuk e hap më projektin.</translation>
    </message>
    <message>
        <source>Backups that still open as before: keep them so, encrypt them anew (rekey), or remove them once there is a new one.</source>
        <translation>Kopjet rezervë që hapen ende si më parë: lihen ashtu (keep), enkriptohen sërish (rekey) ose hiqen sapo të ketë një të re (remove).</translation>
    </message>
    <message>
        <source>Change the passphrase of a project, and its recovery key with it. The new one is that of TIPCODER_NEW_PASSPHRASE, or one that is asked for.</source>
        <translation>Ndryshon frazëkalimin e një projekti dhe bashkë me të çelësin e rikuperimit. Frazëkalimi i ri është ai i TIPCODER_NEW_PASSPHRASE ose ai që kërkohet.</translation>
    </message>
    <message>
        <source>Print the recovery key of a project, or give it another one.</source>
        <translation>Shfaq çelësin e rikuperimit të një projekti ose i jep një çelës tjetër.</translation>
    </message>
    <message>
        <source>Backups that still open as before: {count}, in {folder}</source>
        <translation>Kopje rezervë që hapen ende si më parë: {count}, në {folder}</translation>
    </message>
    <message>
        <source>internal: all figures and the rows that they count; public: nothing that could single out persons.</source>
        <translation>internal: të gjitha shifrat dhe rreshtat që ato numërojnë; public: asgjë që mund të veçojë persona.</translation>
    </message>
    <message>
        <source>Print the figures as JSON.</source>
        <translation>Shfaq shifrat si JSON.</translation>
    </message>
    <message>
        <source>Count what the courts did: definitions, figures, and the rows that each of them counts.</source>
        <translation>Numëron çfarë bënë gjykatat: përkufizimet, shifrat dhe rreshtat që numëron secila prej tyre.</translation>
    </message>
    <message>
        <source>Name a workbook to write, or give --json.</source>
        <translation>Jepni emrin e një libri pune për ta krijuar, ose --json.</translation>
    </message>
    <message>
        <source>Write all figures and differences into this workbook too (.xlsx); coders are numbered.</source>
        <translation>I shkruan edhe në këtë libër pune (.xlsx) të gjitha shifrat dhe dallimet; koduesit shënohen me numra.</translation>
    </message>
    <message>
        <source>Print all figures as JSON.</source>
        <translation>Shfaq të gjitha shifrat si JSON.</translation>
    </message>
    <message>
        <source>Say how far those who coded the same cases read them alike, question by question.</source>
        <translation>Tregon sa njësoj i kanë lexuar çështjet ata që i kanë koduar, pyetje për pyetje.</translation>
    </message>
    <message>
        <source>Only these cases, by number (3, 5-8) or key; all if left out.</source>
        <translation>Vetëm këto çështje, sipas numrit (3, 5-8) ose çelësit; nëse nuk jepen, të gjitha.</translation>
    </message>
    <message>
        <source>Give these cases a status: to_do, in_work, submitted or settled. What is submitted is kept as it is now, and compared so.</source>
        <translation>U jep këtyre çështjeve një gjendje: to_do, in_work, submitted ose settled. Ajo që dorëzohet ruhet siç është tani dhe krahasohet ashtu.</translation>
    </message>
    <message>
        <source>Of the second codings by this coder; else of the first ones.</source>
        <translation>Për kodimet e dyta të këtij koduesi; përndryshe për të parat.</translation>
    </message>
    <message>
        <source>Print the cases as JSON.</source>
        <translation>Shfaq çështjet si JSON.</translation>
    </message>
    <message>
        <source>Say how far the codings of cases are, and who said so; or set it.</source>
        <translation>Tregon deri ku kanë arritur kodimet e çështjeve dhe kush e ka shënuar; ose e cakton.</translation>
    </message>
    <message>
        <source>Percent of the cases; at least five are drawn, and of ten or fewer at least half.</source>
        <translation>Përqindja e çështjeve; zgjidhen me short të paktën pesë, dhe nga dhjetë ose më pak çështje të paktën gjysma.</translation>
    </message>
    <message>
        <source>Seed of chance: the same one draws the same cases.</source>
        <translation>Numri fillestar i rastësisë: i njëjti nxjerr të njëjtat çështje.</translation>
    </message>
    <message>
        <source>Further cases by number (3, 5-8) or key; they are marked as added.</source>
        <translation>Çështje të tjera sipas numrit (3, 5-8) ose çelësit; shënohen si të shtuara.</translation>
    </message>
    <message>
        <source>Code of the second coder whose task the cases are.</source>
        <translation>Kodi i koduesit të dytë që i ka për detyrë këto çështje.</translation>
    </message>
    <message>
        <source>Draw nothing: record that all coders code the cases of --add before real coding begins.</source>
        <translation>Nuk hedh short: shënon se të gjithë koduesit kodojnë çështjet e --add para se të fillojë kodimi i vërtetë.</translation>
    </message>
    <message>
        <source>Draw nothing: say which rounds there are.</source>
        <translation>Nuk hedh short: tregon cilat raunde ka.</translation>
    </message>
    <message>
        <source>Print the rounds as JSON.</source>
        <translation>Shfaq raundet si JSON.</translation>
    </message>
    <message>
        <source>Draw by chance which cases are coded a second time, from each outcome at first instance.</source>
        <translation>Zgjedh me short çështjet që kodohen për herë të dytë, nga çdo përfundim në shkallë të parë.</translation>
    </message>
    <message>
        <source>Round {number}, seed {seed}</source>
        <translation>Raundi {number}, numri fillestar {seed}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>e shtuar</translation>
    </message>
    <message>
        <source>internal: all figures and the cases behind them; public: nothing that could single out persons.</source>
        <translation>internal: të gjitha shifrat dhe çështjet ku mbështeten; public: asgjë që mund të veçojë persona.</translation>
    </message>
    <message>
        <source>Language of the report; the program&apos;s own if left out.</source>
        <translation>Gjuha e raportit; nëse nuk jepet, gjuha e programit.</translation>
    </message>
    <message>
        <source>Numbers or names of chapters, and letters of annexes, separated by commas; all chapters if left out.</source>
        <translation>Numrat ose emrat e kapitujve dhe shkronjat e shtojcave, të ndara me presje; nëse lihet jashtë, të gjithë kapitujt.</translation>
    </message>
    <message>
        <source>Write the annexes too, as DOCUMENT.annex.docx: case briefs, all other tables, definitions, what is open.</source>
        <translation>Shkruaj edhe shtojcat, si DOCUMENT.annex.docx: përmbledhjet e çështjeve, të gjitha tabelat e tjera, përkufizimet, çfarë është e hapur.</translation>
    </message>
    <message>
        <source>Draft the report of findings, of a country or of the region, as a Word document.</source>
        <translation>Harton raportin e gjetjeve, të një shteti ose të rajonit, si dokument Word.</translation>
    </message>
    <message>
        <source>Print the results as JSON.</source>
        <translation>Shfaq rezultatet si JSON.</translation>
    </message>
    <message>
        <source>Write the results, versions and the technical log into this .json file for those who help.</source>
        <translation>Shkruan rezultatet, versionet dhe regjistrin teknik në këtë skedar .json për ata që ndihmojnë.</translation>
    </message>
    <message>
        <source>Try with an invented case whether this installation works; nothing of yours is touched.</source>
        <translation>Provon me një çështje të trilluar nëse ky instalim funksionon; asgjë e juaja nuk preket.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>në rregull</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>DËSHTOI</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>mungon</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Pjesët e programit</translation>
    </message>
    <message>
        <source>Languages of the window</source>
        <translation>Gjuhët e dritares</translation>
    </message>
    <message>
        <source>Analysis framework</source>
        <translation>Korniza e analizës</translation>
    </message>
    <message>
        <source>Encrypted project</source>
        <translation>Projekt i enkriptuar</translation>
    </message>
    <message>
        <source>Coding of a case</source>
        <translation>Kodimi i një çështjeje</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Kërkimi</translation>
    </message>
    <message>
        <source>Pages of a PDF</source>
        <translation>Faqet e një PDF-je</translation>
    </message>
    <message>
        <source>Recognition of scanned text</source>
        <translation>Njohja e tekstit të skanuar</translation>
    </message>
    <message>
        <source>Spelling of what is written</source>
        <translation>Drejtshkrimi i tekstit që shkruhet</translation>
    </message>
    <message>
        <source>Workbook, written and read</source>
        <translation>Libri i punës, i shkruar dhe i lexuar</translation>
    </message>
    <message>
        <source>Backup, restored</source>
        <translation>Kopja rezervë, e rikthyer</translation>
    </message>
    <message>
        <source>Report with charts</source>
        <translation>Raport me grafikë</translation>
    </message>
    <message>
        <source>Language of the sheet; the program&apos;s own if left out.</source>
        <translation>Gjuha e fletës; nëse nuk jepet, gjuha e programit.</translation>
    </message>
    <message>
        <source>Number or key of the case.</source>
        <translation>Numri ose çelësi i çështjes.</translation>
    </message>
    <message>
        <source>Copy the coding of the case, with the texts of its brief, as an exercise.</source>
        <translation>Kopjon kodimin e çështjes, me tekstet e përmbledhjes së saj, si ushtrim.</translation>
    </message>
    <message>
        <source>Alter the exercise by the steps of a JSON file, as framework try takes them; texts by [&quot;text&quot;, part, row, language, words] and [&quot;confirm&quot;, part, row, language].</source>
        <translation>Ndryshon ushtrimin me hapat e një skedari JSON, si te framework try; tekstet me [&quot;text&quot;, part, row, language, words] dhe [&quot;confirm&quot;, part, row, language].</translation>
    </message>
    <message>
        <source>Print state, changes, texts and open checks as JSON.</source>
        <translation>Shkruan gjendjen, ndryshimet, tekstet dhe kontrollet e hapura si JSON.</translation>
    </message>
    <message>
        <source>Approve the exercise in this language.</source>
        <translation>Miraton ushtrimin në këtë gjuhë.</translation>
    </message>
    <message>
        <source>Delete the exercise; the case stays as it is.</source>
        <translation>Fshin ushtrimin; çështja mbetet siç është.</translation>
    </message>
    <message>
        <source>Alter a copy of a case for training, with a check whether its facts still agree.</source>
        <translation>Ndryshon një kopje të çështjes për trajnim, me kontroll nëse faktet ende përputhen.</translation>
    </message>
    <message>
        <source>Give one of --start, --set, --json, --approve and --discard.</source>
        <translation>Jepni një nga --start, --set, --json, --approve dhe --discard.</translation>
    </message>
    <message>
        <source>--accept belongs to --approve.</source>
        <translation>--accept i përket --approve.</translation>
    </message>
    <message>
        <source>Number or key of the case; for texts also all.</source>
        <translation>Numri ose çelësi i çështjes; për tekstet edhe all.</translation>
    </message>
    <message>
        <source>Document (.docx, .pdf, .html) with the brief, or workbook (.xlsx) with its texts for a translator.</source>
        <translation>Dokument (.docx, .pdf, .html) me përmbledhjen, ose libër pune (.xlsx) me tekstet e saj për përkthyesin.</translation>
    </message>
    <message>
        <source>Language of the brief: the project&apos;s own, which it is if left out, or en.</source>
        <translation>Gjuha e përmbledhjes: ajo e projektit, që merret kur lihet bosh, ose en.</translation>
    </message>
    <message>
        <source>Print the brief though nobody has approved it, marked as a draft on every page.</source>
        <translation>Shkruan përmbledhjen edhe pse askush nuk e ka miratuar, të shënuar si draft në çdo faqe.</translation>
    </message>
    <message>
        <source>Say of each case whether its brief is a draft, approved or changed since.</source>
        <translation>Thotë për çdo çështje nëse përmbledhja është draft, e miratuar apo e ndryshuar që atëherë.</translation>
    </message>
    <message>
        <source>Print the brief, the list, or what was read as JSON.</source>
        <translation>Shfaq përmbledhjen, listën ose atë që u lexua si JSON.</translation>
    </message>
    <message>
        <source>Read the texts back from a workbook that a translator filled in.</source>
        <translation>Lexon tekstet nga libri i punës që plotësoi përkthyesi.</translation>
    </message>
    <message>
        <source>With --read, only say what would change.</source>
        <translation>Me --read, thotë vetëm çfarë do të ndryshonte.</translation>
    </message>
    <message>
        <source>Approve the brief in this language.</source>
        <translation>Miraton përmbledhjen në këtë gjuhë.</translation>
    </message>
    <message>
        <source>Ids of checks that you have looked at and accept; with commas between them.</source>
        <translation>Identifikuesit e kontrolleve që i keni parë dhe i pranoni; të ndarë me presje.</translation>
    </message>
    <message>
        <source>Of what this brief tells less: age, year, sector, citizenship; with commas between them.</source>
        <translation>Për çfarë kjo përmbledhje tregon më pak: age (mosha), year (viti), sector (sektori), citizenship (shtetësia); të ndara me presje.</translation>
    </message>
    <message>
        <source>Withdraw the approval in this language.</source>
        <translation>Tërheq miratimin në këtë gjuhë.</translation>
    </message>
    <message>
        <source>Name a case and one thing to do: a document, --json, --read or --approve.</source>
        <translation>Jepni një çështje dhe një veprim: një dokument, --json, --read ose --approve.</translation>
    </message>
    <message>
        <source>Only these cases, by number (3, 5-8) or key, with commas.</source>
        <translation>Vetëm këto çështje, sipas numrit (3, 5-8) ose çelësit, me presje.</translation>
    </message>
    <message>
        <source>Write the cases whose English brief is approved as entries for SHERLOC, UNODC&apos;s database.</source>
        <translation>Shkruan çështjet, përmbledhja në anglisht e të cilave është miratuar, si regjistrime për SHERLOC, bazën e të dhënave të UNODC.</translation>
    </message>
    <message>
        <source>Texts read: {count}</source>
        <translation>Tekste të lexuara: {count}</translation>
    </message>
    <message>
        <source>Summarise one case for readers, drafted from its coding, as Word document, PDF or page.</source>
        <translation>Përmbledh një çështje për lexuesit, sipas kodimit të saj, si dokument Word, PDF ose faqe.</translation>
    </message>
    <message>
        <source>Write what is coded of one case for reading and printing, as PDF or Word document.</source>
        <translation>Shkruan atë që është koduar për një çështje, për lexim dhe printim, si PDF ose dokument Word.</translation>
    </message>
    <message>
        <source>A text file with the numbers of the cases wanted, one a line; all that are free for training else.</source>
        <translation>Një skedar teksti me numrat e çështjeve të kërkuara, një në rresht; përndryshe të gjitha ato që janë të lira për trajnim.</translation>
    </message>
    <message>
        <source>Write mock trials, case studies, cards, plans, slides and a handout from approved briefs and exercises.</source>
        <translation>Shkruan gjyqe të simuluara, studime rasti, karta, plane, diapozitiva dhe material për shpërndarje nga përmbledhjet dhe ushtrimet e miratuara.</translation>
    </message>
    <message>
        <source>Facts are altered by a person: make an exercise of the case with tipcoder exercise.</source>
        <translation>Faktet i ndryshon një person: krijoni një ushtrim të çështjes me tipcoder exercise.</translation>
    </message>
    <message>
        <source>Language of the packs; the program&apos;s own if left out.</source>
        <translation>Gjuha e paketave; nëse nuk jepet, gjuha e programit.</translation>
    </message>
    <message>
        <source>Texts of the program, for a national lawyer to review.</source>
        <translation>Tekstet e programit, për t’i shqyrtuar një jurist vendas.</translation>
    </message>
    <message>
        <source>The language whose texts are reviewed.</source>
        <translation>Gjuha, tekstet e së cilës shqyrtohen.</translation>
    </message>
    <message>
        <source>program, framework, taxonomies, help, reports, workshop or all of these; documents: READMEs and judgments.</source>
        <translation>program, framework, taxonomies, help, reports, workshop ose all për të gjitha këto; documents: README dhe vendimet.</translation>
    </message>
    <message>
        <source>Only texts of this weight: 1, the legal core, to 4. Without it all, the legal core first.</source>
        <translation>Vetëm tekstet me këtë peshë: nga 1, bërthama ligjore, deri në 4. Pa të, të gjitha, bërthama ligjore e para.</translation>
    </message>
    <message>
        <source>A row for each place of a text. Without it a text is one row, and a correction goes to all places.</source>
        <translation>Një rresht për çdo vend të një teksti. Pa të, teksti është një rresht dhe korrigjimi vlen për të gjitha vendet.</translation>
    </message>
    <message>
        <source>Print it as the table of the README.</source>
        <translation>E shfaq si tabelën e README-së.</translation>
    </message>
    <message>
        <source>Code of the reviewer, such as ALB-03; never a name.</source>
        <translation>Kodi i rishikuesit, si ALB-03; kurrë emri.</translation>
    </message>
    <message>
        <source>Write the texts of a language into an Excel workbook, a row a text.</source>
        <translation>Shkruan tekstet e një gjuhe në një libër pune Excel, një rresht për çdo tekst.</translation>
    </message>
    <message>
        <source>Say what reviewed workbooks and packs of one language change, and what they would break.</source>
        <translation>Tregon çfarë ndryshojnë librat e punës dhe paketat e rishikuara të një gjuhe dhe çfarë do të prishnin.</translation>
    </message>
    <message>
        <source>Take the corrections of reviewed workbooks and packs into the files of the program; faulty and disputed ones stay out.</source>
        <translation>Merr në skedarët e programit korrigjimet e librave të punës dhe të paketave të rishikuara; ato me gabime dhe ato të kontestuara mbeten jashtë.</translation>
    </message>
    <message>
        <source>A workbook needs the code of its reviewer.</source>
        <translation>Një libër pune kërkon kodin e rishikuesit të tij.</translation>
    </message>
    <message>
        <source>Say how far the review of each language is: in which state its texts and its legal core are.</source>
        <translation>Tregon deri ku ka arritur rishikimi i çdo gjuhe: në çfarë gjendjeje janë tekstet dhe bërthama juridike e saj.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>gjuha</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>tekste</translation>
    </message>
    <message>
        <source>legal core</source>
        <translation>bërthama juridike</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>të palexuara</translation>
    </message>
    <message>
        <source>read</source>
        <translation>të lexuara</translation>
    </message>
    <message>
        <source>to be applied</source>
        <translation>për t’u zbatuar</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>të dyshimta</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>të kontestuara</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>të konfirmuara</translation>
    </message>
    <message>
        <source>Rows passed over, as their texts changed since: {rows}</source>
        <translation>Rreshta të anashkaluar, sepse tekstet e tyre janë ndryshuar që atëherë: {rows}</translation>
    </message>
    <message>
        <source>Seal: {seal}</source>
        <translation>Vula: {seal}</translation>
    </message>
    <message>
        <source>{language}: {rows} rows, {changed} corrected, {reviewed} reviewed, {faults} refused</source>
        <translation>{language}: rreshta {rows}, të korrigjuar {changed}, të shqyrtuar {reviewed}, të refuzuar {faults}</translation>
    </message>
    <message>
        <source>Only these cases, by number (3, 5-8) or key.</source>
        <translation>Vetëm këto çështje, sipas numrit (3, 5-8) ose çelësit.</translation>
    </message>
    <message>
        <source>Write the differences into this workbook (.xlsx); each of the two fills in a copy. Texts, and what may identify persons, are left out.</source>
        <translation>Shkruan dallimet në këtë libër pune (.xlsx); secili nga të dy plotëson një kopje. Tekstet, dhe ajo që mund të identifikojë persona, lihen jashtë.</translation>
    </message>
    <message>
        <source>A copy that one of the two has filled in; given twice. What both propose alike is settled.</source>
        <translation>Një kopje që e ka plotësuar njëri nga të dy; jepet dy herë. Ajo që propozojnë njësoj të dy, dakordësohet.</translation>
    </message>
    <message>
        <source>Only say what would be settled.</source>
        <translation>Tregon vetëm çfarë do të dakordësohej.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Shfaq rezultatin si JSON.</translation>
    </message>
    <message>
        <source>Settle the differences between two codings apart: write them for both, and read both back.</source>
        <translation>Dakordëson dallimet ndërmjet dy kodimeve veç e veç: i shkruan për të dy dhe i lexon të dyja kopjet.</translation>
    </message>
    <message>
        <source>Give --write once, or --read twice.</source>
        <translation>Jepni --write një herë, ose --read dy herë.</translation>
    </message>
    <message>
        <source>public: show what an edition would publish, repeat and withhold now. Nothing is recorded.</source>
        <translation>public: trego çfarë do të publikonte, përsëriste dhe mbante një botim tani. Asgjë nuk regjistrohet.</translation>
    </message>
    <message>
        <source>Id of a release that reached nobody: later editions are no longer compared with it.</source>
        <translation>Id e diçkaje që nuk arriti te askush: botimet e mëvonshme nuk krahasohen më me të.</translation>
    </message>
    <message>
        <source>Why it reached nobody; needed with --withdraw.</source>
        <translation>Pse nuk arriti te askush; i nevojshëm me --withdraw.</translation>
    </message>
    <message>
        <source>What to change: judgments_existing=120. Nothing behind = where it is not known. All are taken, or none.</source>
        <translation>Çfarë të ndryshohet: judgments_existing=120. Asgjë pas = kur nuk dihet. Merren të gjitha ose asnjë.</translation>
    </message>
    <message>
        <source>Print it as JSON.</source>
        <translation>Shtype si JSON.</translation>
    </message>
    <message>
        <source>Say what is known of all judgments that the cases are a part of, or change it: the period; how many exist, were requested, received and refused, and are final; in how many cases the coder was a judge; and how judgments were selected. Intervals and the report use it.</source>
        <translation>Thotë çfarë dihet për të gjitha vendimet, pjesë e të cilave janë çështjet, ose e ndryshon: periudha; sa ekzistojnë, u kërkuan, u morën, u refuzuan dhe janë të formës së prerë; në sa çështje koduesi ishte gjyqtar; dhe si u përzgjodhën vendimet. E përdorin intervalet dhe raporti.</translation>
    </message>
    <message>
        <source>List what left a project, the latest first.</source>
        <translation>Listo çfarë ka dalë nga një projekt, më e fundit e para.</translation>
    </message>
    <message>
        <source>Say why it reached nobody.</source>
        <translation>Thoni pse nuk arriti te askush.</translation>
    </message>
    <message>
        <source>A judgment, or a project.</source>
        <translation>Një vendim gjyqësor ose një projekt.</translation>
    </message>
    <message>
        <source>Number or key of the case, of a project.</source>
        <translation>Numri ose çelësi i çështjes, kur jepet një projekt.</translation>
    </message>
    <message>
        <source>Country of the judgment: ALB, MDA, MNE, MKD or SRB; by its court or language if left out.</source>
        <translation>Shteti i vendimit gjyqësor: ALB, MDA, MNE, MKD ose SRB; sipas gjykatës ose gjuhës së tij nëse nuk jepet.</translation>
    </message>
    <message>
        <source>A framework as XLSForm workbook; the shipped one if left out.</source>
        <translation>Një kornizë si libër pune XLSForm; ajo e programit nëse nuk jepet.</translation>
    </message>
    <message>
        <source>List with each core question of the case where its answer may stand, in JSON alone.</source>
        <translation>Rendit për çdo pyetje bazë të çështjes ku mund të jetë përgjigjja, vetëm në JSON.</translation>
    </message>
    <message>
        <source>Print the proposed answers as JSON.</source>
        <translation>Shtyp përgjigjet e propozuara si JSON.</translation>
    </message>
    <message>
        <source>Read a judgment, or those of a case, and propose answers with the passages that prove them; nothing is entered.</source>
        <translation>Lexo një vendim gjyqësor, ose ato të një çështjeje, dhe propozo përgjigje me pjesët që i provojnë; asgjë nuk shënohet.</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compared with {file}</source>
        <translation>Krahasim me {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>{file} is being read.</source>
        <translation>{file} po lexohet.</translation>
    </message>
    <message>
        <source>Nothing in it is different from what is installed.</source>
        <translation>Asgjë në të nuk ndryshon nga ajo që është instaluar.</translation>
    </message>
    <message>
        <source>Installed is version {old}, the file has version {new}. Nothing is changed by comparing.</source>
        <translation>Është instaluar versioni {old}, skedari ka versionin {new}. Krahasimi nuk ndryshon asgjë.</translation>
    </message>
    <message>
        <source>What the file has different from what is installed. Nothing is changed by comparing.</source>
        <translation>Në çfarë ndryshon skedari nga ajo që është instaluar. Krahasimi nuk ndryshon asgjë.</translation>
    </message>
</context>
<context>
    <name>ConsolidationDialog</name>
    <message>
        <source>Read them</source>
        <translation>Lexoji</translation>
    </message>
    <message>
        <source>Bring together…</source>
        <translation>Bashko…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Mbrapa</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Hap dosjen</translation>
    </message>
    <message>
        <source>Open the region</source>
        <translation>Hap rajonin</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndalo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Consolidate deliveries</source>
        <translation>Konsolido dërgesat</translation>
    </message>
    <message>
        <source>Workbooks and projects of several countries become one regional workbook. First you see what each of them would do; nothing is written before.</source>
        <translation>Librat e punës dhe projektet e disa shteteve bëhen një libër pune rajonal. Më parë shihni çfarë do të bënte secili prej tyre; para kësaj nuk krijohet asgjë.</translation>
    </message>
    <message>
        <source>Before they are brought together</source>
        <translation>Para bashkimit</translation>
    </message>
    <message>
        <source>Ask those who answer for it first, and tick it above.</source>
        <translation>Pyetni më parë ata që përgjigjen për këtë dhe shënojeni më lart.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rajoni</translation>
    </message>
    <message>
        <source>The regional workbook {name} was written.</source>
        <translation>Libri i punës rajonal {name} u krijua.</translation>
    </message>
    <message>
        <source>Not all passphrases are right. Nothing was read; what is wrong stands below each.</source>
        <translation>Jo të gjitha frazëkalimet janë të sakta. Nuk u lexua asgjë; poshtë secilit shkruhet çfarë është gabim.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>U ndal. Asgjë nuk u shkrua.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Frazëkalimi i kopjes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Skedari</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ndrysho…</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>Krijo kopjen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in tipcoder</source>
        <translation>Ndodhi një gabim në tipcoder</translation>
    </message>
    <message>
        <source>Your work is safe: every answer was saved when you gave it. You can go on; if this comes again, close tipcoder and open it anew. The details below say what happened. They hold nothing of your cases.</source>
        <translation>Puna juaj është e sigurt: çdo përgjigje u ruajt sapo e dhatë. Mund të vazhdoni; nëse gabimi përsëritet, mbylleni tipcoder dhe hapeni sërish. Hollësitë më poshtë tregojnë se çfarë ndodhi. Ato nuk përmbajnë asgjë nga çështjet tuaja.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Hollësi teknike</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopjo hollësitë</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Vazhdo</translation>
    </message>
    <message>
        <source>What you did last may not be saved; everything before it is. Look whether your last answer is there, and give it again if it is not. If this comes again, close tipcoder and open it anew. The details below say what happened. They hold nothing of your cases.</source>
        <translation>Veprimi juaj i fundit mund të mos jetë ruajtur; gjithçka para tij është e ruajtur. Shihni nëse përgjigjja juaj e fundit është aty dhe, nëse nuk është, jepeni përsëri. Nëse gabimi përsëritet, mbylleni tipcoder dhe hapeni sërish. Hollësitë më poshtë tregojnë se çfarë ndodhi. Ato nuk përmbajnë asgjë nga çështjet tuaja.</translation>
    </message>
    <message>
        <source>Copied. Paste them into a message to whoever helps you.</source>
        <translation>U kopjuan. Ngjitini në një mesazh për personin që ju ndihmon.</translation>
    </message>
</context>
<context>
    <name>CurationDialog</name>
    <message>
        <source>Work on the report</source>
        <translation>Puna me raportin</translation>
    </message>
    <message>
        <source>Choose what illustrates the catalogues, release quotations, word the recommendations, and write your assessment of each chapter.</source>
        <translation>Zgjidhni çfarë i ilustron katalogët, lejoni citime, formuloni rekomandimet dhe shkruani vlerësimin tuaj për çdo kapitull.</translation>
    </message>
    <message>
        <source>Challenges and good practices</source>
        <translation>Sfidat dhe praktikat e mira</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomandimet</translation>
    </message>
    <message>
        <source>Texts of chapters</source>
        <translation>Tekstet e kapitujve</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ribëj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Stopped. Nothing was counted.</source>
        <translation>U ndal. Nuk u numërua asgjë.</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Not saved: there is no such day in the calendar. Write the day first, then the month.</source>
        <translation>Nuk u ruajt: kjo ditë nuk ekziston në kalendar. Shkruani më parë ditën, pastaj muajin.</translation>
    </message>
    <message>
        <source>Not saved: {recent} or {older}? Write the year with four digits.</source>
        <translation>Nuk u ruajt: {recent} apo {older}? Shkruani vitin me katër shifra.</translation>
    </message>
    <message>
        <source>Not saved: the year has to be from {first} to {last}.</source>
        <translation>Nuk u ruajt: viti duhet të jetë nga {first} deri në {last}.</translation>
    </message>
    <message>
        <source>Not saved: write {day}, or {month}, or {year}.</source>
        <translation>Nuk u ruajt: shkruani {day}, ose {month}, ose {year}.</translation>
    </message>
    <message>
        <source>dd</source>
        <translation>dd</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>vvvv</translation>
    </message>
    <message>
        <source>Day, month, year: {pattern}. Only month and year, or only the year, are enough.</source>
        <translation>Dita, muaji, viti: {pattern}. Mjaftojnë edhe vetëm muaji dhe viti, ose vetëm viti.</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Zgjidh nga kalendari</translation>
    </message>
</context>
<context>
    <name>DateTimeInput</name>
    <message>
        <source>{question}: time of day</source>
        <translation>{question}: ora</translation>
    </message>
    <message>
        <source>Not saved: a time needs its whole day: write the date too.</source>
        <translation>Nuk u ruajt: për orën duhet edhe dita e plotë: shkruani edhe datën.</translation>
    </message>
</context>
<context>
    <name>DeleteExerciseDialog</name>
    <message>
        <source>Delete</source>
        <translation>Fshi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mbaje</translation>
    </message>
    <message>
        <source>Delete the exercise of case {number}?</source>
        <translation>Të fshihet ushtrimi i çështjes {number}?</translation>
    </message>
    <message>
        <source>Altered facts, texts and approvals go, and nobody can bring them back. The case stays.</source>
        <translation>Faktet e ndryshuara, tekstet dhe miratimet zhduken dhe askush nuk mund t’i kthejë. Çështja mbetet.</translation>
    </message>
</context>
<context>
    <name>DeliveredFrame</name>
    <message>
        <source>Not delivered</source>
        <translation>Nuk u dërgua</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pa përgjigje</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Add a delivery first.</source>
        <translation>Shtoni më parë një dërgesë.</translation>
    </message>
    <message>
        <source>Type the passphrase or password of each delivery first.</source>
        <translation>Shkruani më parë frazëkalimin ose fjalëkalimin e çdo dërgese.</translation>
    </message>
    <message>
        <source>Choose the file of the regional project first.</source>
        <translation>Zgjidhni më parë skedarin e projektit rajonal.</translation>
    </message>
    <message>
        <source>Type the passphrase of the regional project twice first.</source>
        <translation>Shkruani më parë dy herë frazëkalimin e projektit rajonal.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Dërgesat</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Shto skedarë…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hiq</translation>
    </message>
    <message>
        <source>Make a regional project of them too</source>
        <translation>Krijo prej tyre edhe një projekt rajonal</translation>
    </message>
    <message>
        <source>File of the regional project</source>
        <translation>Skedari i projektit rajonal</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Zgjidh…</translation>
    </message>
    <message>
        <source>Passphrase of the regional project</source>
        <translation>Frazëkalimi i projektit rajonal</translation>
    </message>
</context>
<context>
    <name>DeliveryPassphrases</name>
    <message>
        <source>Passphrases of the projects, passwords of the workbooks</source>
        <translation>Frazëkalimet e projekteve, fjalëkalimet e librave të punës</translation>
    </message>
    <message>
        <source>Use the first for all</source>
        <translation>Përdor të parin për të gjitha</translation>
    </message>
    <message>
        <source>Passphrase of {file}</source>
        <translation>Frazëkalimi i {file}</translation>
    </message>
    <message>
        <source>Password of {file}</source>
        <translation>Fjalëkalimi i {file}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What is known of the term</source>
        <translation>Çfarë dihet për termin</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopjo kodin</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versioni {version}</translation>
    </message>
    <message>
        <source>Counting answers…</source>
        <translation>Po numërohen përgjigjet…</translation>
    </message>
    <message>
        <source>No answer uses it.</source>
        <translation>Asnjë përgjigje nuk e përdor.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n përgjigje</numerusform>
            <numerusform>%n përgjigje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n çështje</numerusform>
            <numerusform>%n çështje</numerusform>
        </translation>
    </message>
    <message>
        <source>Used in {answers}, {cases}.</source>
        <translation>Përdoret në {answers}, {cases}.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>{done} of {total} done</source>
        <translation>U kryen {done} nga {total}</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Class</source>
        <translation>Lloji i ndryshimit</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Taksonomia</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ndryshimi</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Përgjigje</translation>
    </message>
    <message>
        <source>Coded cases</source>
        <translation>Çështje të koduara</translation>
    </message>
    <message>
        <source>Is not in the file.</source>
        <translation>Nuk gjendet në skedar.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terma</numerusform>
        </translation>
    </message>
    <message>
        <source>A new taxonomy: {terms}.</source>
        <translation>Taksonomi e re: {terms}.</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Why read differently</source>
        <translation>Pse u lexua ndryshe</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Me një fjali</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Zgjidhni një arsye</translation>
    </message>
    <message>
        <source>Skip ({key})</source>
        <translation>Kapërce ({key})</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Hapësirë</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>Bashko me…</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>Merr A</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>Merr B</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Të dyja</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Tjetër…</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Pa u dakordësuar</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>Ndryshimet</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>New round of double coding</source>
        <translation>Raund i ri i kodimit të dyfishtë</translation>
    </message>
    <message>
        <source>The program draws by chance, from each outcome at first instance. Nobody picks the cases.</source>
        <translation>Programi zgjedh me short, nga çdo përfundim në shkallë të parë. Askush nuk i zgjedh vetë çështjet.</translation>
    </message>
    <message>
        <source>Sample: some cases are coded a second time</source>
        <translation>Kampion: disa çështje kodohen për herë të dytë</translation>
    </message>
    <message>
        <source>Calibration: all coders code the same cases, before real coding</source>
        <translation>Kalibrim: të gjithë koduesit kodojnë të njëjtat çështje, para kodimit të vërtetë</translation>
    </message>
    <message>
        <source>Share of the cases</source>
        <translation>Pjesa e çështjeve</translation>
    </message>
    <message>
        <source>Second coder (may be left open)</source>
        <translation>Koduesi i dytë (mund të lihet bosh)</translation>
    </message>
    <message>
        <source>Seed of chance (may be left open)</source>
        <translation>Numri fillestar i rastësisë (mund të lihet bosh)</translation>
    </message>
    <message>
        <source>The same seed draws the same cases. It is kept and shown with the round.</source>
        <translation>I njëjti numër nxjerr të njëjtat çështje. Ai ruhet dhe shfaqet bashkë me raundin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Cases that are drawn: {drawn} of {total}.</source>
        <translation>Çështje që nxirren: {drawn} nga {total}.</translation>
    </message>
    <message>
        <source>Further cases by number (may be left open)</source>
        <translation>Çështje të tjera sipas numrit (mund të lihet bosh)</translation>
    </message>
    <message>
        <source>For example 3, 5-8. Cases added by hand are marked, and left out of agreement.</source>
        <translation>Për shembull 3, 5-8. Çështjet e shtuara me dorë shënohen dhe lihen jashtë përputhjes.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Hidh short</translation>
    </message>
    <message>
        <source>Cases by number</source>
        <translation>Çështjet sipas numrit</translation>
    </message>
    <message>
        <source>For example 1-3. Two or three cases are enough.</source>
        <translation>Për shembull 1-3. Mjaftojnë dy ose tri çështje.</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Fillo raundin</translation>
    </message>
</context>
<context>
    <name>DueEntryStrip</name>
    <message>
        <source>Enter it</source>
        <translation>Shënoje</translation>
    </message>
    <message>
        <source>Not in this case</source>
        <translation>Jo në këtë çështje</translation>
    </message>
    <message>
        <source>The answers show it, and it is not entered under “{roster}”: {entry}</source>
        <translation>Përgjigjet e tregojnë, por nuk është shënuar te “{roster}”: {entry}</translation>
    </message>
</context>
<context>
    <name>ElsewhereController</name>
    <message>
        <source>Everything is kept. You go on in {file}.</source>
        <translation>Gjithçka është ruajtur. Vazhdoni në {file}.</translation>
    </message>
    <message>
        <source>Nothing is saved until you decide what becomes of the two files.</source>
        <translation>Asgjë nuk ruhet derisa të vendosni ç’do të bëhet me dy skedarët.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Vendos</translation>
    </message>
</context>
<context>
    <name>EmptyBinDialog</name>
    <message>
        <source>What was removed is deleted from this project: {count}. With it go the answers, quotations, remarks and the history of removed cases, and what the history of other answers says of removed judgments and passages. Nobody can bring it back, and its place in the file is overwritten.</source>
        <translation>Ajo që është hequr fshihet nga ky projekt: {count}. Me të zhduken përgjigjet, citimet, vërejtjet dhe historiku i çështjeve të hequra, si dhe ajo që historiku i përgjigjeve të tjera thotë për vendimet dhe pasazhet e hequra. Askush nuk mund ta rikthejë, dhe vendi i saj në skedar mbishkruhet.</translation>
    </message>
    <message>
        <source>Backups that were made before still hold it, and so do workbooks and copies that left. Whoever wants it gone there too must delete those files.</source>
        <translation>Kopjet rezervë të bëra më parë ende e përmbajnë, po ashtu edhe librat e punës dhe kopjet që kanë dalë. Kush e do të zhdukur edhe atje, duhet t’i fshijë ata skedarë.</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Të zbrazet koshi?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Fshij përfundimisht</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Mbaj gjithçka</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>Fleta {sheet}, qeliza {cell}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Çfarë ndodh</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, rreshti {row}</translation>
    </message>
    <message>
        <source>Sheet, cell</source>
        <translation>Fleta, qeliza</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Çështja</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pyetja</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Në projekt</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>Në librin e punës</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pse</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>E gjithë çështja</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>What the workbook would do</source>
        <translation>Çfarë do të bënte libri i punës</translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Evidence for: {question}</source>
        <translation>Provë për: {question}</translation>
    </message>
    <message>
        <source>This case has no judgment yet: add one, and select in it the words that prove the answer.</source>
        <translation>Kjo çështje nuk ka ende vendim: shtoni një dhe përzgjidhni në të fjalët që e provojnë përgjigjen.</translation>
    </message>
    <message>
        <source>Choose a question in the form first: what you select in the judgment can prove its answer.</source>
        <translation>Më parë zgjidhni një pyetje në formular: pjesa që përzgjidhni në vendim mund ta provojë përgjigjen e saj.</translation>
    </message>
    <message>
        <source>The current question takes no evidence.</source>
        <translation>Për pyetjen aktuale nuk shënohen prova.</translation>
    </message>
    <message>
        <source>Another answer hides this question.</source>
        <translation>Një përgjigje tjetër e fsheh këtë pyetje.</translation>
    </message>
    <message>
        <source>Select the words in the judgment that prove the answer, then press {key}.</source>
        <translation>Përzgjidhni në vendim fjalët që e provojnë përgjigjen, pastaj shtypni {key}.</translation>
    </message>
    <message>
        <source>These words are evidence for this question already.</source>
        <translation>Këto fjalë janë tashmë provë për këtë pyetje.</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n pasazh</numerusform>
            <numerusform>%n pasazhe</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of the judgment that prove it</source>
        <translation>Fjalët e vendimit që e provojnë</translation>
    </message>
    <message>
        <source>No longer evidence for this question</source>
        <translation>Hiqe si provë për këtë pyetje</translation>
    </message>
    <message>
        <source>Also proves: {questions}</source>
        <translation>Provon edhe: {questions}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>When</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Çështjet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Skedari</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Çfarë</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Për kë</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Botimi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Gjendja</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Shteti</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Krijuar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Marrë</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>SHA-256 {digits}…</source>
        <translation>SHA-256 {digits}…</translation>
    </message>
    <message>
        <source>It reached nobody: {reason}</source>
        <translation>Nuk arriti te askush: {reason}</translation>
    </message>
    <message>
        <source>Something was published since: this stays.</source>
        <translation>Ndërkohë u publikua diçka: kjo mbetet kështu.</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>Eksporto një libër pune</translation>
    </message>
    <message>
        <source>What may cross a border, or everything, as an Excel workbook.</source>
        <translation>Ajo që lejohet të kalojë kufirin, ose gjithçka, si libër pune Excel.</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Importo një libër pune</translation>
    </message>
    <message>
        <source>Read back one that was corrected, or coded in Excel.</source>
        <translation>Lexoni një libër pune që është korrigjuar ose koduar në Excel.</translation>
    </message>
    <message>
        <source>Hand over a copy</source>
        <translation>Dorëzo një kopje</translation>
    </message>
    <message>
        <source>For a colleague who may see all of it, with another passphrase.</source>
        <translation>Për një koleg që lejohet t’i shohë të gjitha, me frazëkalim tjetër.</translation>
    </message>
    <message>
        <source>Check workbooks</source>
        <translation>Kontrollo libra pune</translation>
    </message>
    <message>
        <source>See what is wrong in deliveries, and send it back.</source>
        <translation>Shihni çfarë është gabim në dërgesa dhe kthejeni listën.</translation>
    </message>
    <message>
        <source>Consolidate deliveries</source>
        <translation>Konsolido dërgesat</translation>
    </message>
    <message>
        <source>Make one regional workbook of those of several countries.</source>
        <translation>Krijoni një libër pune rajonal nga librat e punës të disa shteteve.</translation>
    </message>
    <message>
        <source>Draft the report</source>
        <translation>Harto raportin</translation>
    </message>
    <message>
        <source>Findings of all cases as a Word document: sentences, tables and charts to be finished by hand.</source>
        <translation>Gjetjet e të gjitha çështjeve si dokument Word: fjali, tabela dhe grafikë që plotësohen me dorë.</translation>
    </message>
    <message>
        <source>What left this project</source>
        <translation>Çfarë doli nga ky projekt</translation>
    </message>
    <message>
        <source>What was delivered to this project</source>
        <translation>Çfarë iu dërgua këtij projekti</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ende asgjë.</translation>
    </message>
    <message>
        <source>It reached nobody…</source>
        <translation>Nuk arriti te askush…</translation>
    </message>
    <message>
        <source>The selected public edition stayed here: later editions are no longer compared with it</source>
        <translation>Botimi publik i zgjedhur mbeti këtu: botimet e mëvonshme nuk krahasohen më me të</translation>
    </message>
    <message>
        <source>It did leave</source>
        <translation>Megjithatë doli</translation>
    </message>
    <message>
        <source>Later editions are compared with it again</source>
        <translation>Botimet e mëvonshme krahasohen sërish me të</translation>
    </message>
</context>
<context>
    <name>ExerciseTextDialog</name>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Text of the exercise</source>
        <translation>Teksti i ushtrimit</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a workbook</source>
        <translation>Eksporto një libër pune</translation>
    </message>
    <message>
        <source>An Excel workbook with a sheet for cases and one for each roster. The project stays as it is.</source>
        <translation>Një libër pune Excel me një fletë për çështjet dhe një për çdo grup të përsëritur. Projekti mbetet siç është.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Skedari</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ndrysho…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tjetër</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dosja</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Mbrapa</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Hap dosjen</translation>
    </message>
    <message>
        <source>Review texts…</source>
        <translation>Shqyrto tekstet…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndalo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Accept and export</source>
        <translation>Prano dhe eksporto</translation>
    </message>
    <message>
        <source>Texts that would leave</source>
        <translation>Tekstet që do të dilnin</translation>
    </message>
    <message>
        <source>No text leaves before you have read it. Decide on what is marked, then on the text: Enter lets it leave and goes on, the arrow keys go from one to the next.</source>
        <translation>Asnjë tekst nuk del para se ta keni lexuar. Vendosni për atë që është shënuar, pastaj për tekstin: Enter e lejon të dalë dhe vazhdon, shigjetat kalojnë nga njëri te tjetri.</translation>
    </message>
    <message>
        <source>Export for analysis</source>
        <translation>Eksport për analizë</translation>
    </message>
    <message>
        <source>A folder with a table of cases and one of each roster, with their codes. The project stays as it is.</source>
        <translation>Dosje me një tabelë të çështjeve dhe një për çdo grup të përsëritur, me kodet e tyre. Projekti mbetet siç është.</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Libri i punës {name} u krijua.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were left out.</source>
        <translation>
            <numerusform>%n çështje u la jashtë.</numerusform>
            <numerusform>%n çështje u lanë jashtë.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were left out.</source>
        <translation>
            <numerusform>%n tekst u la jashtë.</numerusform>
            <numerusform>%n tekste u lanë jashtë.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {name} was written.</source>
        <translation>Dosja {name} u krijua.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>U ndal. Asgjë nuk u shkrua.</translation>
    </message>
</context>
<context>
    <name>ExportTaxonomiesDialog</name>
    <message>
        <source>Export taxonomies</source>
        <translation>Eksporto taksonomi</translation>
    </message>
    <message>
        <source>Terms with all their texts and mappings. Proposed terms and those offered no more are among them.</source>
        <translation>Termat me të gjitha tekstet dhe përputhjet e tyre, përfshirë termat e propozuar dhe ata që nuk ofrohen më.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cilat</translation>
    </message>
    <message>
        <source>All taxonomies</source>
        <translation>Të gjitha taksonomitë</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx), one sheet a taxonomy</source>
        <translation>Libër pune Excel (.xlsx), një fletë për çdo taksonomi</translation>
    </message>
    <message>
        <source>Table of text (.csv), to be used with XLSForm</source>
        <translation>Tabelë teksti (.csv), për përdorim me XLSForm</translation>
    </message>
    <message>
        <source>SKOS, Turtle (.ttl)</source>
        <translation>SKOS, Turtle (.ttl)</translation>
    </message>
    <message>
        <source>SKOS, RDF/XML (.rdf)</source>
        <translation>SKOS, RDF/XML (.rdf)</translation>
    </message>
    <message>
        <source>SKOS, JSON-LD (.jsonld)</source>
        <translation>SKOS, JSON-LD (.jsonld)</translation>
    </message>
    <message>
        <source>Codebook for programs of qualitative analysis (.qdc)</source>
        <translation>Manual kodimi për programe të analizës cilësore (.qdc)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporto…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n gabim</numerusform>
            <numerusform>%n gabime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n paralajmërim</numerusform>
            <numerusform>%n paralajmërime</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the errors in Excel, save the workbook, and check it again.</source>
        <translation>Ndreqni gabimet në Excel, ruajeni librin e punës dhe kontrollojeni përsëri.</translation>
    </message>
    <message>
        <source>The framework can be used as it is. Look whether the warnings are meant so.</source>
        <translation>Korniza mund të përdoret siç është. Shihni nëse ajo për të cilën paralajmërohet është bërë me qëllim.</translation>
    </message>
    <message>
        <source>Findings in {file}</source>
        <translation>Gjetjet në {file}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fleta</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rreshti</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolona</translation>
    </message>
    <message>
        <source>What, and what to do</source>
        <translation>Çfarë është dhe çfarë duhet bërë</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Gjetjet</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Hape gjithsesi</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollo përsëri</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopjo</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>Ruaj si faqe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Gabim</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Paralajmërim</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message or a sheet.</source>
        <translation>U kopjua. Ngjiteni në një mesazh ose në një fletë.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} u ruajt.</translation>
    </message>
    <message>
        <source>The workbook was checked again.</source>
        <translation>Libri i punës u kontrollua përsëri.</translation>
    </message>
</context>
<context>
    <name>FaultsTab</name>
    <message>
        <source>Answer missing</source>
        <translation>Mungon përgjigjja</translation>
    </message>
    <message>
        <source>Passage missing</source>
        <translation>Mungon pasazhi</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Gabim</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Për t’u kontrolluar</translation>
    </message>
    <message>
        <source>Entry suggested</source>
        <translation>Regjistrim i sugjeruar</translation>
    </message>
    <message>
        <source>No judgment yet</source>
        <translation>Ende pa vendim</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Të gjitha çështjet</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Ende pa titull</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ende e pakontrolluar</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Asgjë për të bërë</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Çështja</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Çfarë</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ku</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Shpjegimi</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Çështjet</translation>
    </message>
    <message>
        <source>What is missing, wrong or doubtful</source>
        <translation>Çfarë mungon, është gabim ose e dyshimtë</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Hape çështjen atje</translation>
    </message>
    <message>
        <source>Open the case at this place (Enter)</source>
        <translation>Hape çështjen te ky vend (Enter)</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Ende nuk ka çështje</translation>
    </message>
    <message>
        <source>What is missing or wrong in any case is listed here.</source>
        <translation>Këtu renditet çfarë mungon ose është gabim në secilën çështje.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Your coding beside the model</source>
        <translation>Kodimi juaj krahas modelit</translation>
    </message>
    <message>
        <source>Found: {found}. Missed: {missed}. Read otherwise: {otherwise}. Only yours: {own}. Without the words that prove it: {unproved}. The model is one good reading, not the only one.</source>
        <translation>Të gjetura: {found}. Të pagjetura: {missed}. Të lexuara ndryshe: {otherwise}. Vetëm tuajat: {own}. Pa fjalët që i provojnë: {unproved}. Modeli është një lexim i mirë, jo i vetmi.</translation>
    </message>
    <message>
        <source>Answers of both codings</source>
        <translation>Përgjigjet e të dy kodimeve</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Shko te pyetja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Juaji</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultati</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pyetja</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Regjistrimi {number}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>E gjetur</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>E pagjetur</translation>
    </message>
    <message>
        <source>Read otherwise</source>
        <translation>E lexuar ndryshe</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>Vetëm e juaja</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>pa pasazh</translation>
    </message>
</context>
<context>
    <name>FigurePane</name>
    <message>
        <source>Copy the table</source>
        <translation>Kopjo tabelën</translation>
    </message>
    <message>
        <source>Copy the table with its title, for a document or a sheet</source>
        <translation>Kopjo tabelën me titullin e saj, për një dokument ose fletë pune</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Kopjo grafikun</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Kopjo grafikun si figurë</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Open a project</source>
        <translation>Hap një projekt</translation>
    </message>
    <message>
        <source>Where to keep the project</source>
        <translation>Ku të ruhet projekti</translation>
    </message>
    <message>
        <source>Choose a framework</source>
        <translation>Zgjidh një kornizë</translation>
    </message>
    <message>
        <source>Add judgments</source>
        <translation>Shto vendime</translation>
    </message>
    <message>
        <source>Judgments ({patterns})</source>
        <translation>Vendime ({patterns})</translation>
    </message>
    <message>
        <source>Where to write the workbook</source>
        <translation>Ku të ruhet libri i punës</translation>
    </message>
    <message>
        <source>Save as text file</source>
        <translation>Ruaj si skedar teksti</translation>
    </message>
    <message>
        <source>Text files ({patterns})</source>
        <translation>Skedarë teksti ({patterns})</translation>
    </message>
    <message>
        <source>Save as page</source>
        <translation>Ruaj si faqe</translation>
    </message>
    <message>
        <source>Pages ({patterns})</source>
        <translation>Faqe ({patterns})</translation>
    </message>
    <message>
        <source>Add the judgments of a folder</source>
        <translation>Shto vendimet e një dosjeje</translation>
    </message>
    <message>
        <source>Replace the judgment</source>
        <translation>Zëvendëso vendimin</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Importo një libër pune</translation>
    </message>
    <message>
        <source>Take reviewed texts</source>
        <translation>Merr tekste të shqyrtuara</translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation>Ku të ruhet raporti</translation>
    </message>
    <message>
        <source>Word documents ({patterns})</source>
        <translation>Dokumente Word ({patterns})</translation>
    </message>
    <message>
        <source>Choose deliveries</source>
        <translation>Zgjidh dërgesat</translation>
    </message>
    <message>
        <source>Where to write the pack</source>
        <translation>Ku të shkruhet paketa</translation>
    </message>
    <message>
        <source>Workbooks and projects ({patterns})</source>
        <translation>Libra pune dhe projekte ({patterns})</translation>
    </message>
    <message>
        <source>Bring back a second coding</source>
        <translation>Rikthimi i një kodimi të dytë</translation>
    </message>
    <message>
        <source>Choose workbooks to check</source>
        <translation>Zgjidh librat e punës për kontroll</translation>
    </message>
    <message>
        <source>Where to write the findings</source>
        <translation>Ku të ruhen gjetjet</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation>Ku të ruhet fleta</translation>
    </message>
    <message>
        <source>PDF documents ({patterns})</source>
        <translation>Dokumente PDF ({patterns})</translation>
    </message>
    <message>
        <source>Where to write the brief</source>
        <translation>Ku të shkruhet përmbledhja</translation>
    </message>
    <message>
        <source>Where to write the entries for SHERLOC</source>
        <translation>Ku të shkruhen regjistrimet për SHERLOC</translation>
    </message>
    <message>
        <source>Data ({patterns})</source>
        <translation>Të dhëna ({patterns})</translation>
    </message>
    <message>
        <source>Where to write the codebook</source>
        <translation>Ku të ruhet manuali i kodimit</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Ruaj raportin</translation>
    </message>
    <message>
        <source>Reports ({patterns})</source>
        <translation>Raporte ({patterns})</translation>
    </message>
    <message>
        <source>Import taxonomies</source>
        <translation>Importo taksonomi</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Krahaso me një skedar</translation>
    </message>
    <message>
        <source>Where to write the taxonomies</source>
        <translation>Ku të ruhen taksonomitë</translation>
    </message>
    <message>
        <source>Where to write the files</source>
        <translation>Ku të ruhen skedarët</translation>
    </message>
    <message>
        <source>Projects ({patterns})</source>
        <translation>Projekte ({patterns})</translation>
    </message>
    <message>
        <source>Packs of a review</source>
        <translation>Paketa të një rishikimi</translation>
    </message>
    <message>
        <source>Workbooks and packs</source>
        <translation>Libra pune dhe paketa</translation>
    </message>
    <message>
        <source>Taxonomies ({patterns})</source>
        <translation>Taksonomi ({patterns})</translation>
    </message>
    <message>
        <source>Excel workbooks ({patterns})</source>
        <translation>Libra pune Excel ({patterns})</translation>
    </message>
</context>
<context>
    <name>FileRemarks</name>
    <message numerus="yes">
        <source>%n remark(s) on the file</source>
        <translation>
            <numerusform>%n vërejtje për skedarin</numerusform>
            <numerusform>%n vërejtje për skedarin</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation>Vërejtje për skedarin</translation>
    </message>
</context>
<context>
    <name>FileWriting</name>
    <message>
        <source>{project} - empty</source>
        <translation>{project} - bosh</translation>
    </message>
    <message>
        <source>The empty workbook {name} was written. When a colleague has filled it in, import it into this project.</source>
        <translation>Libri i punës bosh {name} u krijua. Kur ta ketë plotësuar një koleg, importojeni në këtë projekt.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Manuali i kodimit</translation>
    </message>
    <message>
        <source>The codebook {name} was written.</source>
        <translation>Manuali i kodimit {name} u ruajt.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Çështja {number}</translation>
    </message>
    <message>
        <source>The case sheet {name} was written.</source>
        <translation>Fleta e çështjes {name} u krijua.</translation>
    </message>
    <message>
        <source>Choose a case in the list first.</source>
        <translation>Zgjidhni më parë një çështje në listë.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Të gjitha</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the judgment</source>
        <translation>Gjej në vendim</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vendi i mëparshëm (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Vendi tjetër (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Mbyll kërkimin (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nuk u gjet</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} nga {count}</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Chapter</source>
        <translation>Kapitulli</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Shifra</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultati</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Shifrat</translation>
    </message>
    <message>
        <source>What was counted, by chapter</source>
        <translation>Çfarë u numërua, sipas kapitujve</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Shkallët</translation>
    </message>
    <message>
        <source>What each court decided of each charge, and what stands</source>
        <translation>Çfarë vendosi çdo gjykatë për çdo akuzë dhe çfarë është në fuqi</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Eksporto të gjitha…</translation>
    </message>
    <message>
        <source>Write all figures as a workbook, and all charts as PNG and SVG</source>
        <translation>Shkruan të gjitha shifrat në një libër pune dhe të gjithë grafikët si PNG dhe SVG</translation>
    </message>
    <message>
        <source>Draft the report…</source>
        <translation>Harto raportin…</translation>
    </message>
    <message>
        <source>More on the report and for workshops</source>
        <translation>Më shumë për raportin dhe për seminare</translation>
    </message>
    <message>
        <source>Work on the report…</source>
        <translation>Puna me raportin…</translation>
    </message>
    <message>
        <source>Packs for workshops…</source>
        <translation>Paketa për seminare…</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitujt</translation>
    </message>
    <message>
        <source>Figures of the chapter</source>
        <translation>Shifrat e kapitullit</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Ende nuk është numëruar asgjë</translation>
    </message>
    <message>
        <source>Figures are counted from the cases of the project as soon as there are any.</source>
        <translation>Shifrat llogariten nga çështjet e projektit, sapo të ketë çështje.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Shfaq çështjet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Gjetjet</translation>
    </message>
    <message>
        <source>All figures were written into the folder {name}.</source>
        <translation>Të gjitha shifrat u ruajtën në dosjen {name}.</translation>
    </message>
    <message>
        <source>Cases counted: {count} of {all}</source>
        <translation>Çështje të numëruara: {count} nga {all}</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Previous section (Ctrl+Page Up)</source>
        <translation>Seksioni i mëparshëm (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next section (Ctrl+Page Down)</source>
        <translation>Seksioni tjetër (Ctrl+Page Down)</translation>
    </message>
</context>
<context>
    <name>GuidedCard</name>
    <message>
        <source>{question}: the judgment says different things</source>
        <translation>{question}: vendimi thotë gjëra të ndryshme</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>The rule was right in {right} of the {tried} places on which it was tried.</source>
        <translation>Rregulli ishte i saktë në {right} nga {tried} vende ku u provua.</translation>
    </message>
    <message numerus="yes">
        <source>The judgment names %n person(s) who are not in the form yet. Add all of them?</source>
        <translation>
            <numerusform>Vendimi përmend %n person që nuk është ende në formular. Të shtohet?</numerusform>
            <numerusform>Vendimi përmend %n persona që nuk janë ende në formular. Të shtohen të gjithë?</numerusform>
        </translation>
    </message>
    <message>
        <source>New entry: {entry}</source>
        <translation>Regjistrim i ri: {entry}</translation>
    </message>
    <message>
        <source>Page {page}: “{words}”</source>
        <translation>Faqja {page}: “{words}”</translation>
    </message>
</context>
<context>
    <name>GuidedController</name>
    <message>
        <source>A second coding reads the judgment by itself: nothing is proposed.</source>
        <translation>Kodimi i dytë e lexon vendimin vetë: nuk propozohet asgjë.</translation>
    </message>
    <message>
        <source>The coding can only be read: nothing is proposed.</source>
        <translation>Kodimi mund vetëm të lexohet: nuk propozohet asgjë.</translation>
    </message>
    <message>
        <source>The judgment is being read …</source>
        <translation>Vendimi po lexohet …</translation>
    </message>
    <message>
        <source>This case has no judgment yet.</source>
        <translation>Kjo çështje nuk ka ende vendim.</translation>
    </message>
    <message>
        <source>The judgment is a picture without text. Recognise its text first: menu Judgment.</source>
        <translation>Vendimi është figurë pa tekst. Njihni më parë tekstin: menyja Vendimi.</translation>
    </message>
    <message>
        <source>Nothing in the judgment was certain enough to be proposed.</source>
        <translation>Asgjë në vendim nuk ishte mjaft e sigurt për t’u propozuar.</translation>
    </message>
    <message>
        <source>Everything that the judgment proposes is decided.</source>
        <translation>Për gjithçka që propozon vendimi është vendosur.</translation>
    </message>
</context>
<context>
    <name>GuidedPanel</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} nga {total}</translation>
    </message>
    <message>
        <source>{taken} entered, {rejected} rejected, {conflicts} contradictory, {left} left</source>
        <translation>{taken} të vëna, {rejected} të refuzuara, {conflicts} kontradiktore, {left} të mbetura</translation>
    </message>
    <message>
        <source>Guided reading</source>
        <translation>Lexim i drejtuar</translation>
    </message>
    <message>
        <source>by judgment</source>
        <translation>sipas vendimit</translation>
    </message>
    <message>
        <source>by form</source>
        <translation>sipas formularit</translation>
    </message>
    <message>
        <source>Order of what is proposed</source>
        <translation>Renditja e asaj që propozohet</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Pranoje</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuzo</translation>
    </message>
    <message>
        <source>Before this one</source>
        <translation>Para kësaj</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Më vonë</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Korrigjoje</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>E paqartë</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Të refuzuara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over a copy</source>
        <translation>Dorëzo një kopje</translation>
    </message>
    <message>
        <source>For somebody who may see all of it: answers, quoted passages and history go along. What may cross a border leaves as a workbook.</source>
        <translation>Për dikë që lejohet t’i shohë të gjitha: përfshihen edhe përgjigjet, pasazhet e cituara dhe historiku. Ajo që lejohet të kalojë kufirin del si libër pune.</translation>
    </message>
    <message>
        <source>Only cases that are complete</source>
        <translation>Vetëm çështjet që janë të plota</translation>
    </message>
    <message>
        <source>With the files and texts of judgments</source>
        <translation>Me skedarët dhe tekstet e vendimeve</translation>
    </message>
    <message numerus="yes">
        <source>The copy {name} was written, with %n case(s).</source>
        <translation>
            <numerusform>Kopja {name} u krijua, me %n çështje.</numerusform>
            <numerusform>Kopja {name} u krijua, me %n çështje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ndihma</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Kërko në ndihmë</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Faqet</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Faqe e ndihmës</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Asnjë faqe nuk i ka të gjitha këto fjalë.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Mbrapa</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Përpara</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Tekst më i vogël</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Tekst më i madh</translation>
    </message>
</context>
<context>
    <name>HiddenBar</name>
    <message numerus="yes">
        <source>This answer hides %n answer(s). They are kept, and come back if the answer comes back.</source>
        <translation>
            <numerusform>Kjo përgjigje fsheh %n përgjigje tjetër. Ajo ruhet dhe rishfaqet nëse rikthehet përgjigjja e mëparshme.</numerusform>
            <numerusform>Kjo përgjigje fsheh %n përgjigje të tjera. Ato ruhen dhe rishfaqen nëse rikthehet përgjigjja e mëparshme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another answer hides %n answer(s) here. They are kept, and come back if that answer comes back.</source>
        <translation>
            <numerusform>Një përgjigje tjetër fsheh këtu %n përgjigje. Përgjigjja e fshehur ruhet dhe rishfaqet nëse atje rikthehet përgjigjja e mëparshme.</numerusform>
            <numerusform>Një përgjigje tjetër fsheh këtu %n përgjigje. Përgjigjet e fshehura ruhen dhe rishfaqen nëse atje rikthehet përgjigjja e mëparshme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the hidden answers</source>
        <translation>Fshi përgjigjet e fshehura</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History of an answer</source>
        <translation>Historiku i një përgjigjeje</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kush</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>{coder}, from the judgment</source>
        <translation>{coder}, nga vendimi</translation>
    </message>
    <message>
        <source>Nothing has changed since the case was delivered.</source>
        <translation>Asgjë nuk ka ndryshuar që kur çështja u dërgua.</translation>
    </message>
    <message>
        <source>This question was not answered yet.</source>
        <translation>Kësaj pyetjeje nuk i është dhënë ende përgjigje.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Evidence: {words}</source>
        <translation>Provë: {words}</translation>
    </message>
    <message>
        <source>(no longer evidence)</source>
        <translation>(nuk është më provë)</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(pa përgjigje)</translation>
    </message>
</context>
<context>
    <name>IdentifierController</name>
    <message>
        <source>May identify a person: {kind}</source>
        <translation>Mund të identifikojë një person: {kind}</translation>
    </message>
    <message>
        <source>Identifies a person</source>
        <translation>Identifikon një person</translation>
    </message>
    <message>
        <source>Not an identifier</source>
        <translation>Nuk është identifikues</translation>
    </message>
    <message>
        <source>Mark as identifier</source>
        <translation>Shëno si identifikues</translation>
    </message>
</context>
<context>
    <name>IdentifierLine</name>
    <message>
        <source>Decide</source>
        <translation>Vendos</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) may identify a person: {words}</source>
        <translation>
            <numerusform>%n fjalë mund të identifikojë një person: {words}</numerusform>
            <numerusform>%n fjalë mund të identifikojnë një person: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>May stay, and leave</source>
        <translation>Mund të mbetet dhe të dalë</translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>Not an identifier</source>
        <translation>Nuk është identifikues</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Inicialet</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Numri personal</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data e lindjes</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <translation>Numri i një dokumenti</translation>
    </message>
    <message>
        <source>Address or village</source>
        <translation>Adresa ose fshati</translation>
    </message>
    <message>
        <source>Town or institution</source>
        <translation>Qytet ose institucion</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>E-mail or online account</source>
        <translation>E-mail ose llogari në internet</translation>
    </message>
    <message>
        <source>Vehicle plate</source>
        <translation>Targa e mjetit</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Llogaria bankare</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numri i çështjes</translation>
    </message>
    <message>
        <source>Unusually long number</source>
        <translation>Numër jashtëzakonisht i gjatë</translation>
    </message>
    <message>
        <source>Exact date</source>
        <translation>Data e saktë</translation>
    </message>
    <message>
        <source>Quotation of a judgment</source>
        <translation>Citim nga vendimi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>E pavendosur</translation>
    </message>
    <message>
        <source>Identifies a person</source>
        <translation>Identifikon një person</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>E pranuar</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Dates such as {text}: what stands first?</source>
        <translation>Data si {text}: çfarë shënohet së pari?</translation>
    </message>
    <message>
        <source>Numbers such as {text} where a date is asked for: are they dates?</source>
        <translation>Numra si {text} aty ku kërkohet datë: a janë data?</translation>
    </message>
    <message>
        <source>Numbers such as {text}: what does the mark stand for?</source>
        <translation>Numra si {text}: çfarë tregon shenja në to?</translation>
    </message>
    <message>
        <source>Several terms are called {text}: which one is meant?</source>
        <translation>Disa terma quhen {text}: cili nënkuptohet?</translation>
    </message>
    <message>
        <source>The codes ({text}) and the columns of the terms say different things: which count?</source>
        <translation>Kodet ({text}) dhe kolonat e termave thonë gjëra të ndryshme: cilat vlejnë?</translation>
    </message>
    <message>
        <source>Merged cells ({text}): for which rows do they count?</source>
        <translation>Qeliza të bashkuara ({text}): për cilët rreshta vlejnë?</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dita</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Muaji</translation>
    </message>
    <message>
        <source>Yes, as Excel counts days</source>
        <translation>Po, siç i numëron ditët Excel</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Mijëshet</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dhjetoret</translation>
    </message>
    <message>
        <source>The codes</source>
        <translation>Kodet</translation>
    </message>
    <message>
        <source>The columns of the terms</source>
        <translation>Kolonat e termave</translation>
    </message>
    <message>
        <source>For each of them</source>
        <translation>Për secilin prej tyre</translation>
    </message>
    <message>
        <source>For the first alone</source>
        <translation>Vetëm për të parin</translation>
    </message>
    <message>
        <source>New</source>
        <translation>E re</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>E ndryshuar</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>E hequr</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>E refuzuar</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Newer in the project</source>
        <translation>Më e re në projekt</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>Çështje të reja</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>Rreshta të rinj</translation>
    </message>
    <message>
        <source>Proposed terms</source>
        <translation>Terma të propozuar</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Përgjigje të reja</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Përgjigje të ndryshuara</translation>
    </message>
    <message>
        <source>Answers taken back</source>
        <translation>Përgjigje të tërhequra</translation>
    </message>
    <message>
        <source>Rows in another place</source>
        <translation>Rreshta në vend tjetër</translation>
    </message>
    <message>
        <source>Removed rows</source>
        <translation>Rreshta të hequr</translation>
    </message>
    <message>
        <source>Conflicts in which the workbook is followed</source>
        <translation>Konflikte ku ndiqet libri i punës</translation>
    </message>
    <message>
        <source>Conflicts in which the project stays as it is</source>
        <translation>Konflikte ku projekti mbetet siç është</translation>
    </message>
    <message>
        <source>Passages that prove an answer now, or no longer</source>
        <translation>Pasazhe që tani provojnë një përgjigje, ose nuk e provojnë më</translation>
    </message>
    <message>
        <source>Cases with another status</source>
        <translation>Çështje me status tjetër</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Rreshta të refuzuar</translation>
    </message>
    <message>
        <source>Refused answers</source>
        <translation>Përgjigje të refuzuara</translation>
    </message>
    <message>
        <source>Newer in the project, which stay</source>
        <translation>Më të reja në projekt, që mbeten</translation>
    </message>
    <message>
        <source>Edits where nothing is read back</source>
        <translation>Ndryshime ku asgjë nuk lexohet sërish</translation>
    </message>
    <message>
        <source>Less exact than in the project, left out</source>
        <translation>Më pak të sakta se në projekt, të lëna jashtë</translation>
    </message>
    <message>
        <source>Texts left out of the workbook, not compared</source>
        <translation>Tekste të lëna jashtë librit të punës, të pakrahasuara</translation>
    </message>
    <message>
        <source>Changes that you left out</source>
        <translation>Ndryshime që i latë jashtë</translation>
    </message>
    <message>
        <source>Unchanged cells</source>
        <translation>Qeliza të pandryshuara</translation>
    </message>
    <message>
        <source>Cases that are not in the workbook, left as they are</source>
        <translation>Çështje që nuk janë në librin e punës, të lëna siç janë</translation>
    </message>
    <message>
        <source>The project has no row with this key.</source>
        <translation>Projekti nuk ka rresht me këtë çelës.</translation>
    </message>
    <message>
        <source>The key stands here a second time.</source>
        <translation>Çelësi gjendet këtu për herë të dytë.</translation>
    </message>
    <message>
        <source>Another case came with this key before. Give it a new one.</source>
        <translation>Me këtë çelës ka ardhur më parë një çështje tjetër. Jepini një çelës të ri.</translation>
    </message>
    <message>
        <source>The project has no case with this key. A second coding is read into a case that is there.</source>
        <translation>Projekti nuk ka çështje me këtë çelës. Kodimi i dytë lexohet në një çështje që ekziston në projekt.</translation>
    </message>
    <message>
        <source>The case was removed from the project.</source>
        <translation>Çështja është hequr nga projekti.</translation>
    </message>
    <message>
        <source>A number in it asks for more entries than a case can have. Enter a smaller one.</source>
        <translation>Një numër në të kërkon më shumë regjistrime sesa mund të ketë një çështje. Shkruani një më të vogël.</translation>
    </message>
    <message>
        <source>Its case is refused.</source>
        <translation>Çështja e tij është refuzuar.</translation>
    </message>
    <message>
        <source>Its row is refused.</source>
        <translation>Rreshti i saj është refuzuar.</translation>
    </message>
    <message>
        <source>The row was removed from the project.</source>
        <translation>Rreshti është hequr nga projekti.</translation>
    </message>
    <message>
        <source>The row above it, named by parent_key, is not there.</source>
        <translation>Rreshti mbi të, i dhënë në parent_key, nuk gjendet.</translation>
    </message>
    <message>
        <source>A row cannot go to another row above it.</source>
        <translation>Një rresht nuk mund të kalojë nën një rresht tjetër.</translation>
    </message>
    <message>
        <source>An answer says how many rows there are.</source>
        <translation>Numrin e rreshtave e përcakton një përgjigje.</translation>
    </message>
    <message>
        <source>The case is coded by another version of the framework.</source>
        <translation>Çështja është koduar sipas një versioni tjetër të kornizës.</translation>
    </message>
    <message>
        <source>The case is settled between two coders: it is corrected in the agreed coding.</source>
        <translation>Kodimi i çështjes është dakordësuar mes dy koduesve: korrigjohet në kodimin e dakordësuar.</translation>
    </message>
    <message>
        <source>The case was delivered by its country and is corrected there.</source>
        <translation>Çështja u dërgua nga shteti i saj dhe korrigjohet atje.</translation>
    </message>
    <message>
        <source>The program works this out; nobody types it.</source>
        <translation>Këtë e llogarit programi; nuk e shkruan askush.</translation>
    </message>
    <message>
        <source>This is not asked, as the other answers stand.</source>
        <translation>Me përgjigjet e tjera siç janë, kjo pyetje nuk shtrohet.</translation>
    </message>
    <message>
        <source>The list has no such term.</source>
        <translation>Lista nuk e ka këtë term.</translation>
    </message>
    <message>
        <source>The term is not offered here.</source>
        <translation>Termi nuk ofrohet këtu.</translation>
    </message>
    <message>
        <source>This is no answer of the kind that is asked for.</source>
        <translation>Kjo nuk është përgjigje e llojit që kërkohet.</translation>
    </message>
    <message>
        <source>The question does not allow this state.</source>
        <translation>Pyetja nuk e lejon këtë gjendje.</translation>
    </message>
    <message>
        <source>The cell cannot be understood.</source>
        <translation>Qeliza nuk kuptohet.</translation>
    </message>
    <message>
        <source>It cannot have none: it has rows.</source>
        <translation>Nuk mund të thuhet se nuk ka asnjë: ka rreshta.</translation>
    </message>
    <message>
        <source>The row is missing, but rows that stand in it are there.</source>
        <translation>Rreshti mungon, por rreshtat që gjenden brenda tij janë aty.</translation>
    </message>
    <message>
        <source>The judgment of this passage is not in the project.</source>
        <translation>Vendimi i këtij pasazhi nuk është në projekt.</translation>
    </message>
    <message>
        <source>Evidence is changed in the program only.</source>
        <translation>Prova ndryshohet vetëm në program.</translation>
    </message>
    <message>
        <source>Remarks are changed in the program only.</source>
        <translation>Vërejtjet ndryshohen vetëm në program.</translation>
    </message>
    <message>
        <source>The codebook is not read back. A framework is changed in its XLSForm.</source>
        <translation>Manuali i kodimit nuk lexohet sërish. Korniza ndryshohet në XLSForm-in e saj.</translation>
    </message>
    <message>
        <source>Terms are changed in the program only. A proposed term comes with an answer that uses it.</source>
        <translation>Termat ndryshohen vetëm në program. Një term i propozuar vjen me një përgjigje që e përdor.</translation>
    </message>
    <message>
        <source>It goes on from no answer that is read back.</source>
        <translation>Nuk vazhdon asnjë përgjigje që lexohet sërish.</translation>
    </message>
    <message>
        <source>What About says of the workbook is not read back.</source>
        <translation>Ajo që shkruan në fletën About për librin e punës nuk lexohet sërish.</translation>
    </message>
    <message>
        <source>Quotations are released and changed in the program; nothing is read back from this sheet.</source>
        <translation>Citimet lejohen dhe ndryshohen në program; nga kjo fletë nuk lexohet asgjë.</translation>
    </message>
    <message>
        <source>The program knows what was published; nothing is read back from this sheet.</source>
        <translation>Programi e di se çfarë është publikuar; nga kjo fletë nuk lexohet asgjë.</translation>
    </message>
    <message>
        <source>What is known of all judgments is changed in the program; nothing is read back from this sheet.</source>
        <translation>Çfarë dihet për të gjitha vendimet ndryshohet në program; nga kjo fletë nuk lexohet asgjë mbrapsht.</translation>
    </message>
    <message>
        <source>Briefs are written and approved in the program; nothing is read back from this sheet.</source>
        <translation>Përmbledhjet shkruhen dhe miratohen në program; nga kjo fletë nuk lexohet asgjë mbrapsht.</translation>
    </message>
    <message>
        <source>The program counts the figures anew; nothing is read back from this sheet.</source>
        <translation>Programi i llogarit shifrat sërish; nga kjo fletë nuk lexohet asgjë.</translation>
    </message>
    <message>
        <source>Sheets on double coding are not read back. A submitted coding is changed in the program only.</source>
        <translation>Fletët e kodimit të dyfishtë nuk lexohen përsëri. Një kodim i dorëzuar ndryshohet vetëm në program.</translation>
    </message>
    <message>
        <source>Answers to older versions are changed in the program only.</source>
        <translation>Përgjigjet sipas versioneve më të vjetra ndryshohen vetëm në program.</translation>
    </message>
    <message>
        <source>The column repeats what the program knows, and is not read back.</source>
        <translation>Kolona përsërit atë që programi e di, dhe nuk lexohet sërish.</translation>
    </message>
    <message>
        <source>This is not read back. It may differ because the project was changed after the export.</source>
        <translation>Kjo nuk lexohet sërish. Mund të ndryshojë sepse projekti u ndryshua pas eksportimit.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>me përgjigje</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nuk përmendet</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>e paqartë</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>e anonimizuar</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nuk zbatohet</translation>
    </message>
    <message>
        <source>none in this judgment</source>
        <translation>asnjë në këtë vendim</translation>
    </message>
    <message>
        <source>The row has another place among the others.</source>
        <translation>Rreshti ka vend tjetër ndër të tjerët.</translation>
    </message>
    <message>
        <source>The answer fails a check of the framework.</source>
        <translation>Përgjigjja nuk e kalon një kontroll të kornizës.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Password of the workbook</source>
        <translation>Fjalëkalimi i librit të punës</translation>
    </message>
    <message>
        <source>Follow the workbook in all conflicts</source>
        <translation>Ndiq librin e punës në të gjitha konfliktet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Vazhdo</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Zbato %n ndryshim</numerusform>
            <numerusform>Zbato %n ndryshime</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Frazëkalimi i kopjes</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zbato</translation>
    </message>
    <message>
        <source>Tick where the workbook is right.</source>
        <translation>Shënoni ku libri i punës është i saktë.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importo {file}</translation>
    </message>
    <message>
        <source>Nothing in it is different.</source>
        <translation>Asgjë në të nuk ndryshon.</translation>
    </message>
    <message>
        <source>Some cells can mean several things. Say once for each column which is meant.</source>
        <translation>Disa qeliza mund të kenë disa kuptime. Tregoni një herë për çdo kolonë cili nënkuptohet.</translation>
    </message>
    <message>
        <source>The workbook is being read. Nothing is changed before you have seen what it would do.</source>
        <translation>Libri i punës po lexohet. Asgjë nuk ndryshohet para se të shihni çfarë do të bënte.</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <source>The workbook is imported. Codings changed or new: {count}.</source>
        <translation>Libri i punës u importua. Kodime të ndryshuara ose të reja: {count}.</translation>
    </message>
    <message>
        <source>The project as it was before: {path}</source>
        <translation>Projekti siç ishte më parë: {path}</translation>
    </message>
    <message>
        <source>The import is taken back. Codings: {count}.</source>
        <translation>Importi u zhbë. Kodime: {count}.</translation>
    </message>
    <message>
        <source>Something was changed since in these cases, which stay as they are: {cases}</source>
        <translation>Ndërkohë diçka është ndryshuar në këto çështje, të cilat mbeten siç janë: {cases}</translation>
    </message>
    <message>
        <source>No import is left to take back.</source>
        <translation>Nuk ka mbetur asnjë import për t’u zhbërë.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Zhbëj importin</translation>
    </message>
</context>
<context>
    <name>IncompleteNotice</name>
    <message>
        <source>Incomplete among them: {count}</source>
        <translation>Të paplota mes tyre: {count}</translation>
    </message>
    <message>
        <source>Leave out what is incomplete</source>
        <translation>Lini jashtë të paplotat</translation>
    </message>
    <message>
        <source>Not submitted: {count}</source>
        <translation>Të padorëzuara: {count}</translation>
    </message>
    <message>
        <source>Leave out what is not submitted</source>
        <translation>Lini jashtë të padorëzuarat</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Install</source>
        <translation>Instalo</translation>
    </message>
    <message>
        <source>Import taxonomies: {files}</source>
        <translation>Importo taksonomi: {files}</translation>
    </message>
    <message>
        <source>{files}: being read.</source>
        <translation>{files}: po lexohet.</translation>
    </message>
    <message>
        <source>Nothing in it is different from what is installed.</source>
        <translation>Asgjë në të nuk ndryshon nga ajo që është instaluar.</translation>
    </message>
    <message>
        <source>Terms that an answer uses are never removed: they stay with their answers, offered no more.</source>
        <translation>Termat që i përdor një përgjigje nuk hiqen kurrë: mbeten te përgjigjet e tyre, por nuk ofrohen më.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) in use are not in the file.</source>
        <translation>
            <numerusform>%n term në përdorim nuk gjendet në skedar.</numerusform>
            <numerusform>%n terma në përdorim nuk gjenden në skedar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the terms that replace others into the answers, too (terms in use: %n). History shows it, and undo takes it back.</source>
        <translation>
            <numerusform>Vendosi edhe te përgjigjet termat që zëvendësojnë të tjerë (terma në përdorim: %n). Historiku e tregon këtë dhe veprimi mund të zhbëhet.</numerusform>
            <numerusform>Vendosi edhe te përgjigjet termat që zëvendësojnë të tjerë (terma në përdorim: %n). Historiku e tregon këtë dhe veprimi mund të zhbëhet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have changed answers.</source>
        <translation>
            <numerusform>Në %n kodim ndryshuan përgjigjet.</numerusform>
            <numerusform>Në %n kodime ndryshuan përgjigjet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Installed.</source>
        <translation>U instalua.</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>English</source>
        <translation>Anglisht</translation>
    </message>
    <message>
        <source>In the other script</source>
        <translation>Me shkrimin tjetër</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ligji</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Fjalorthi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Vendet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pyetja</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation>Rishikuesit nuk pajtohen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Arsyeja</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Ku gjendet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Only here, not in the other places with this text</source>
        <translation>Vetëm këtu, jo në vendet e tjera me këtë tekst</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s): {place}</source>
        <translation>
            <numerusform>%n vend: {place}</numerusform>
            <numerusform>%n vende: {place}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgmentActions</name>
    <message>
        <source>Removed from the case: {title}</source>
        <translation>U hoq nga çështja: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
</context>
<context>
    <name>JudgmentChoice</name>
    <message>
        <source>Judgment: {title}</source>
        <translation>Vendimi: {title}</translation>
    </message>
</context>
<context>
    <name>JudgmentDetailsDialog</name>
    <message>
        <source>Details of the judgment</source>
        <translation>Hollësitë e vendimit</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Çfarë është</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Gjykata</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Kodimi i shkronjave të tekstit</translation>
    </message>
    <message>
        <source>Choose the one in which all letters below are right.</source>
        <translation>Zgjidhni atë me të cilin të gjitha shkronjat më poshtë janë të sakta.</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>Si fillon teksti</translation>
    </message>
    <message>
        <source>Added: {moment}</source>
        <translation>Shtuar: {moment}</translation>
    </message>
    <message>
        <source>Left out when it was read: {what}</source>
        <translation>Lënë jashtë gjatë leximit: {what}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Write day, month and year.</source>
        <translation>Shkruani ditën, muajin dhe vitin.</translation>
    </message>
</context>
<context>
    <name>JudgmentImport</name>
    <message numerus="yes">
        <source>%n judgment(s) added.</source>
        <translation>
            <numerusform>U shtua %n vendim.</numerusform>
            <numerusform>U shtuan %n vendime.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {unreadable} of {pages} pages have no text that can be read: recognise it, or type quotations.</source>
        <translation>{name}: {unreadable} nga {pages} faqe nuk kanë tekst që mund të lexohet: bëni njohjen e tekstit ose shkruajini citimet me dorë.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: made of %n picture(s), in the order of their names.</source>
        <translation>
            <numerusform>{name}: u krijua nga %n figurë.</numerusform>
            <numerusform>{name}: u krijua nga %n figura, sipas radhës së emrave të tyre.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not added: it is a judgment of case {case} already.</source>
        <translation>{name} nuk u shtua: është tashmë vendim i çështjes {case}.</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Shtoje gjithsesi</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
</context>
<context>
    <name>JudgmentKindDialog</name>
    <message>
        <source>What is it?</source>
        <translation>Çfarë dokumenti është?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Shto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>JudgmentKinds</name>
    <message>
        <source>First-instance judgment</source>
        <translation>Vendim i shkallës së parë</translation>
    </message>
    <message>
        <source>Appeal judgment</source>
        <translation>Vendim i gjykatës së apelit</translation>
    </message>
    <message>
        <source>Supreme court judgment</source>
        <translation>Vendim i Gjykatës së Lartë</translation>
    </message>
    <message>
        <source>Indictment</source>
        <translation>Kërkesë për dërgimin e çështjes në gjyq</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Dokument tjetër</translation>
    </message>
    <message>
        <source>{title} (replaced)</source>
        <translation>{title} (i zëvendësuar)</translation>
    </message>
</context>
<context>
    <name>JudgmentMenu</name>
    <message>
        <source>More about this judgment</source>
        <translation>Më shumë për këtë vendim</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Hollësi…</translation>
    </message>
    <message>
        <source>Recognise text…</source>
        <translation>Njih tekstin…</translation>
    </message>
    <message>
        <source>Replace with another file…</source>
        <translation>Zëvendëso me një skedar tjetër…</translation>
    </message>
    <message>
        <source>Show names and identifiers</source>
        <translation>Shfaq emrat dhe identifikuesit</translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation>Hiq nga çështja</translation>
    </message>
</context>
<context>
    <name>JudgmentNotice</name>
    <message>
        <source>Recognise text…</source>
        <translation>Njih tekstin…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Hollësi</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Mbyll këtë mesazh</translation>
    </message>
    <message>
        <source>Save the file as a PDF and replace this one with it: there, text can be recognised.</source>
        <translation>Ruajeni skedarin si PDF dhe zëvendësojeni këtë me të: aty teksti mund të njihet.</translation>
    </message>
</context>
<context>
    <name>JudgmentPane</name>
    <message>
        <source>Find in the judgment (Ctrl+F)</source>
        <translation>Gjej në vendim (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Më i vogël (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Më i madh (Ctrl++)</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Të gjitha faqet, të vogla</translation>
    </message>
    <message>
        <source>Add a judgment to this case</source>
        <translation>Shto një vendim në këtë çështje</translation>
    </message>
    <message>
        <source>As wide as fits, text in its usual size (Ctrl+0)</source>
        <translation>Sa gjerësia e dritares, teksti në madhësinë e zakonshme (Ctrl+0)</translation>
    </message>
    <message>
        <source>Text of the judgment</source>
        <translation>Teksti i vendimit</translation>
    </message>
    <message>
        <source>Show the pages (Ctrl+Shift+P)</source>
        <translation>Shfaq faqet (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Read as flowing text (Ctrl+Shift+P)</source>
        <translation>Lexo si tekst të vazhdueshëm (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>JudgmentView</name>
    <message>
        <source>page {number} / {count}</source>
        <translation>faqja {number} / {count}</translation>
    </message>
    <message>
        <source>This page has no text: it is a picture.</source>
        <translation>Kjo faqe nuk ka tekst: është figurë.</translation>
    </message>
</context>
<context>
    <name>Judgments</name>
    <message>
        <source>{count} of {pages} pages are pictures without text.</source>
        <translation>{count} nga {pages} faqe janë figura pa tekst.</translation>
    </message>
    <message>
        <source>{count} of {pages} pages are pictures, or their letters mean nothing.</source>
        <translation>{count} nga {pages} faqe janë figura ose shkronjat e tyre nuk kanë kuptim.</translation>
    </message>
    <message>
        <source>Text: pages {numbers}</source>
        <translation>Tekst: faqet {numbers}</translation>
    </message>
    <message>
        <source>Recognised text: pages {numbers}</source>
        <translation>Tekst i njohur automatikisht: faqet {numbers}</translation>
    </message>
    <message>
        <source>Pictures without text: pages {numbers}</source>
        <translation>Figura pa tekst: faqet {numbers}</translation>
    </message>
    <message>
        <source>Letters that mean nothing: pages {numbers}</source>
        <translation>Shkronja pa kuptim: faqet {numbers}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Faqe: {count}</translation>
    </message>
    <message>
        <source>comments: {count}</source>
        <translation>komente: {count}</translation>
    </message>
    <message>
        <source>deleted passages: {count}</source>
        <translation>pjesë të fshira: {count}</translation>
    </message>
    <message>
        <source>hidden passages: {count}</source>
        <translation>pjesë të fshehura: {count}</translation>
    </message>
    <message>
        <source>unreadable characters: {count}</source>
        <translation>shenja të palexueshme: {count}</translation>
    </message>
    <message>
        <source>attached files: {count}</source>
        <translation>skedarë të bashkëngjitur: {count}</translation>
    </message>
</context>
<context>
    <name>KeepBothDialog</name>
    <message>
        <source>The file of this project is gone</source>
        <translation>Skedari i këtij projekti nuk është më</translation>
    </message>
    <message>
        <source>{file} was deleted, renamed or moved while it was open here, or its drive is not connected. Nothing more was saved in it.</source>
        <translation>{file} u fshi, u riemërtua ose u zhvendos ndërsa ishte i hapur këtu, ose disku i tij nuk është i lidhur. Në të nuk u ruajt më asgjë.</translation>
    </message>
    <message>
        <source>Store it under this name</source>
        <translation>Ruaje me këtë emër</translation>
    </message>
    <message>
        <source>This project was changed elsewhere</source>
        <translation>Ky projekt u ndryshua diku tjetër</translation>
    </message>
    <message>
        <source>{file} was replaced by another copy, or changed by another computer, while it was open here. Nothing more was saved in it.</source>
        <translation>{file} u zëvendësua nga një kopje tjetër ose u ndryshua nga një kompjuter tjetër, ndërsa ishte i hapur këtu. Në të nuk u ruajt më asgjë.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Mbaji të dy</translation>
    </message>
    <message>
        <source>New file for what this window holds</source>
        <translation>Skedari i ri për atë që mban kjo dritare</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ndrysho…</translation>
    </message>
    <message>
        <source>Go on with the other</source>
        <translation>Vazhdo me tjetrin</translation>
    </message>
    <message>
        <source>What this window holds is put among the backups first.</source>
        <translation>Ajo që mban kjo dritare vihet më parë ndër kopjet rezervë.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Vendos më vonë</translation>
    </message>
    <message>
        <source>Nothing that you confirmed is lost: this window still holds all of it, your last answer too.</source>
        <translation>Asgjë që keni konfirmuar nuk ka humbur: kjo dritare i mban ende të gjitha, edhe përgjigjen tuaj të fundit.</translation>
    </message>
    <message>
        <source>Nothing that you confirmed is lost: this window still holds all of it, your last answer too. Keep both, and go on in the new file; the other one stays as it is, and you can compare them.</source>
        <translation>Asgjë që keni konfirmuar nuk ka humbur: kjo dritare i mban ende të gjitha, edhe përgjigjen tuaj të fundit. Mbajini të dy dhe vazhdoni në skedarin e ri; tjetri mbetet siç është dhe mund t’i krahasoni.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kombinimet e tasteve</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
</context>
<context>
    <name>LadderPane</name>
    <message>
        <source>Charges: {count}. Changed by a later decision: {changed}. Still open: {open}.</source>
        <translation>Akuza: {count}. Të ndryshuara nga një vendim i mëvonshëm: {changed}. Ende të hapura: {open}.</translation>
    </message>
</context>
<context>
    <name>LadderTab</name>
    <message>
        <source>To come back to</source>
        <translation>Për t’u kthyer</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ende të hapura</translation>
    </message>
    <message>
        <source>Changed later</source>
        <translation>Të ndryshuara më vonë</translation>
    </message>
    <message>
        <source>As judged first</source>
        <translation>Si u gjykuan së pari</translation>
    </message>
    <message>
        <source>Changed what stood before</source>
        <translation>Ndryshoi atë që ishte në fuqi më parë</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Çështja</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Shteti</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Regjistrimi</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Akuza</translation>
    </message>
    <message>
        <source>First instance</source>
        <translation>Shkalla e parë</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Apeli</translation>
    </message>
    <message>
        <source>Retrial</source>
        <translation>Rigjykimi</translation>
    </message>
    <message>
        <source>Third instance and later</source>
        <translation>Shkalla III e më tej</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Në fuqi tani</translation>
    </message>
    <message>
        <source>Ladder: what each court decided of each charge</source>
        <translation>Shkallët: çfarë vendosi çdo gjykatë për çdo akuzë</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Hape çështjen atje</translation>
    </message>
    <message>
        <source>Open the case at the answer of the cell (click, or Enter)</source>
        <translation>Hap çështjen te përgjigjja e kutisë (klikim ose Enter)</translation>
    </message>
    <message>
        <source>Charges: {count}. On appeal: {appeal}. Retried: {retrial}. In the third instance or later: {third}.</source>
        <translation>Akuza: {count}. Në apel: {appeal}. Të rigjykuara: {retrial}. Në shkallën e tretë e më tej: {third}.</translation>
    </message>
    <message>
        <source>The ladder names cases: it is for the team, and in no public edition.</source>
        <translation>Shkallët përmendin çështjet: janë për ekipin dhe nuk hyjnë në asnjë botim publik.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Gjuha</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Gjuha: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Gjuha</translation>
    </message>
</context>
<context>
    <name>LearnedTab</name>
    <message>
        <source>Discuss this with all coders, and change the guidance in the next version of the framework.</source>
        <translation>Diskutojeni me të gjithë koduesit dhe ndryshoni udhëzimet në versionin e ardhshëm të kornizës.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporto…</translation>
    </message>
    <message>
        <source>Write both lists into a workbook; neither coder nor case is named</source>
        <translation>Shkruan të dyja listat në një libër pune, pa emrin e asnjë koduesi dhe asnjë çështjeje</translation>
    </message>
    <message>
        <source>Reasons by question</source>
        <translation>Arsyet sipas pyetjes</translation>
    </message>
    <message>
        <source>Terms most often confused</source>
        <translation>Termat që ngatërrohen më shpesh</translation>
    </message>
    <message>
        <source>Nothing is learned yet</source>
        <translation>Ende nuk është mësuar asgjë</translation>
    </message>
    <message>
        <source>Settle the differences between two codings, and say why they were read differently. What came up most often is listed here, with the terms that were confused.</source>
        <translation>Dakordësoni dallimet midis dy kodimeve dhe thoni pse u lexuan ndryshe. Këtu renditet çfarë doli më shpesh, me termat që u ngatërruan.</translation>
    </message>
    <message>
        <source>Settle differences…</source>
        <translation>Dakordëso dallimet…</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Çfarë mësuam</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Libri i punës {name} u krijua.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pyetja</translation>
    </message>
    <message>
        <source>Why it was read differently</source>
        <translation>Pse u lexua ndryshe</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Çfarë të bëhet</translation>
    </message>
    <message>
        <source>Only one coder</source>
        <translation>Vetëm njëri kodues</translation>
    </message>
    <message>
        <source>Only the other coder</source>
        <translation>Vetëm koduesi tjetër</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Herë</translation>
    </message>
    <message>
        <source>left to a reviewer: {count}</source>
        <translation>lënë rishikuesit: {count}</translation>
    </message>
    <message>
        <source>settled without a reason: {count}</source>
        <translation>dakordësuar pa arsye: {count}</translation>
    </message>
    <message>
        <source>Change the guidance</source>
        <translation>Ndryshoni udhëzimet</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>{project} is locked</source>
        <translation>{project} është i kyçur</translation>
    </message>
    <message>
        <source>Everything is saved. You go on where you were once it is unlocked.</source>
        <translation>Gjithçka është ruajtur. Pasi ta shkyçni, vazhdoni aty ku ishit.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frazëkalimi</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Çelësi i rikuperimit</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Shkyç</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Përdor frazëkalimin</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Përdor çelësin e rikuperimit</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Mbyll projektin</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Trial of {framework} - tipcoder</source>
        <translation>Testim i {framework} - tipcoder</translation>
    </message>
    <message>
        <source>Locked - tipcoder</source>
        <translation>I kyçur - tipcoder</translation>
    </message>
    <message>
        <source>tipcoder</source>
        <translation>tipcoder</translation>
    </message>
    <message>
        <source>{project} - tipcoder</source>
        <translation>{project} - tipcoder</translation>
    </message>
    <message>
        <source>{name} was not taken in: open the project first that it belongs to.</source>
        <translation>{name} nuk u mor: hapni më parë projektin të cilit i përket.</translation>
    </message>
    <message>
        <source>Safe mode: tipcoder did not start properly twice, or you asked for this. It works with the settings of a first start; your projects are as they were. The next start is an ordinary one.</source>
        <translation>Mënyra e sigurt: tipcoder nuk u nis siç duhet dy herë, ose e kërkuat vetë. Punon me cilësimet e nisjes së parë; projektet tuaja janë siç ishin. Nisja tjetër do të jetë e zakonshme.</translation>
    </message>
    <message>
        <source>Give up my settings</source>
        <translation>Hiq dorë nga cilësimet e mia</translation>
    </message>
    <message>
        <source>{project}, second reading</source>
        <translation>{project}, leximi i dytë</translation>
    </message>
</context>
<context>
    <name>MatchKind</name>
    <message>
        <source>the same as</source>
        <translation>i njëjtë me</translation>
    </message>
    <message>
        <source>close to</source>
        <translation>i afërt me</translation>
    </message>
    <message>
        <source>narrower than</source>
        <translation>më i ngushtë se</translation>
    </message>
    <message>
        <source>broader than</source>
        <translation>më i gjerë se</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>i lidhur me</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>The term stays, offered no more, so that history keeps its words. Undo in a coding takes it back.</source>
        <translation>Termi mbetet, por nuk ofrohet më, që historiku t’i ruajë fjalët e veta. Në kodim, ndryshimi mund të zhbëhet.</translation>
    </message>
    <message>
        <source>Merge “{term}” into another term</source>
        <translation>Bashkoje “{term}” me një term tjetër</translation>
    </message>
    <message>
        <source>Search for the term that takes its place</source>
        <translation>Kërkoni termin që zë vendin e tij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Merge into “{term}”</source>
        <translation>Bashkoje me “{term}”</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Bashkoje</translation>
    </message>
    <message>
        <source>No answer uses it now.</source>
        <translation>Tani asnjë përgjigje nuk e përdor.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n përgjigje</numerusform>
            <numerusform>%n përgjigje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n çështje</numerusform>
            <numerusform>%n çështje</numerusform>
        </translation>
    </message>
    <message>
        <source>The other term takes its place in {answers}, {cases}.</source>
        <translation>Termi tjetër zë vendin e tij në {answers}, {cases}.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The backup could not be written to {path}. Is there enough space, and may you write there?</source>
        <translation>Kopja rezervë nuk mund të ruhej në {path}. A ka hapësirë të mjaftueshme dhe a keni të drejtë të shkruani atje?</translation>
    </message>
    <message>
        <source>Case {case}, {place}: is this right? {message}</source>
        <translation>Çështja {case}, {place}: a është e saktë kjo? {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: no answer yet.</source>
        <translation>Çështja {case}, {place}: ende pa përgjigje.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the answer cannot be right. {message}</source>
        <translation>Çështja {case}, {place}: përgjigjja nuk mund të jetë e saktë. {message}</translation>
    </message>
    <message>
        <source>This case was delivered by its country ({country}) and is only read here. It is corrected there and delivered again.</source>
        <translation>Kjo çështje u dërgua nga shteti i saj ({country}) dhe këtu vetëm lexohet. Ajo korrigjohet atje dhe dërgohet përsëri.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: mark the passage of the judgment that proves the answer.</source>
        <translation>Çështja {case}, {place}: shënoni pasazhin e vendimit që e provon përgjigjen.</translation>
    </message>
    <message>
        <source>Case {case} has no judgment yet.</source>
        <translation>Çështja {case} nuk ka ende vendim.</translation>
    </message>
    <message>
        <source>{folder} already holds {file}, which the demo did not make or in which somebody has worked. Choose another folder with --into.</source>
        <translation>{folder} përmban tashmë {file}, që nuk është krijuar nga demonstrimi ose në të cilin dikush ka punuar. Zgjidhni një dosje tjetër me --into.</translation>
    </message>
    <message>
        <source>The disk is full. What you did last was not saved; everything before is. Free some space and try again.</source>
        <translation>Disku është plot. Veprimi juaj i fundit nuk u ruajt; gjithçka para tij është e ruajtur. Lironi pak hapësirë dhe provoni përsëri.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the function {function}() of &quot;{question}&quot; has too few or too many values in its brackets.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: funksioni {function}() i “{question}” ka tepër pak ose tepër shumë vlera në kllapa.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the function {function}() of &quot;{question}&quot; is not known.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: funksioni {function}() i “{question}” nuk njihet.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; uses a path that tipcoder does not support: {path}</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: shprehja e “{question}” përdor një shteg që tipcoder nuk e mbështet: {path}</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the pattern {pattern} of &quot;{question}&quot; is not a regular expression.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: modeli {pattern} i “{question}” nuk është shprehje e rregullt.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; looks for {path}, which does not exist.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: shprehja e “{question}” kërkon {path}, që nuk ekziston.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; cannot be understood near &quot;{near}&quot;.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: shprehja e “{question}” nuk kuptohet pranë “{near}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; is too long or too deeply nested ({length} characters).</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: shprehja e “{question}” është tepër e gjatë ose ka tepër shumë nivele të ndërfutura ({length} shenja).</translation>
    </message>
    <message>
        <source>{path} was not written: the name of this file must end in {ending}.</source>
        <translation>{path} nuk u ruajt: emri i këtij skedari duhet të mbarojë me {ending}.</translation>
    </message>
    <message>
        <source>{id}: case {case}, {question}: {words}</source>
        <translation>{id}: çështja {case}, {question}: {words}</translation>
    </message>
    <message>
        <source>This is a regional project: it leaves as the regional workbook that consolidating writes. Consolidate again, with any of its deliveries.</source>
        <translation>Ky është projekt rajonal: ai del si libri i punës rajonal që krijohet gjatë konsolidimit. Konsolidoni përsëri, me cilëndo prej dërgesave të tij.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {path}. Choose another one.</source>
        <translation>Në dosjen {path} nuk mund të ruhet asgjë. Zgjidhni një tjetër.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: every answer to &quot;{question}&quot; is right, so nothing is checked.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: çdo përgjigje për “{question}” është e saktë, prandaj nuk kontrollohet asgjë.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the {kind} &quot;{name}&quot; begins here and never ends.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: {kind} “{name}” fillon këtu dhe nuk mbaron askund.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; has nothing to calculate.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: “{question}” nuk ka asgjë për të llogaritur.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the list &quot;{list}&quot; already has a choice &quot;{name}&quot; in row {other_row}.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: lista “{list}” e ka tashmë alternativën “{name}” në rreshtin {other_row}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the choices of &quot;{question}&quot; are rows that have no question &quot;{name}&quot; to take their labels from.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: alternativat e “{question}” janë rreshta që nuk kanë pyetje “{name}” nga e cila të marrin etiketat.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the pattern {pattern} of &quot;{question}&quot; repeats too much. A part may be repeated 1,000 times, and parts within parts together not much more.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: modeli {pattern} i “{question}” ka tepër përsëritje. Një pjesë mund të përsëritet 1.000 herë, kurse pjesët brenda pjesëve, së bashku, jo shumë më tepër.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the pattern {pattern} of &quot;{question}&quot; looks ahead, behind or back, with (?=, (?!, (?&lt;=, (?&lt;! or \1, which tipcoder does not support. Use two conditions joined by and.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: modeli {pattern} i “{question}” shikon përpara ose prapa, me (?=, (?!, (?&lt;=, (?&lt;! ose \1, gjë që tipcoder nuk e mbështet. Përdorni dy kushte të lidhura me and.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; has the label &quot;{label}&quot; in row {other_row} too.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: lista “{list}” e ka etiketën “{label}” edhe në rreshtin {other_row}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; of a choice has a space. Its code in workbooks is &quot;{made}&quot;.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: emri “{name}” i një alternative përmban hapësirë. Kodi i saj në librat e punës është “{made}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a choice of the list &quot;{list}&quot; has no name.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: një alternativë e listës “{list}” nuk ka emër.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; of a choice in the list &quot;{list}&quot; has a space.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: emri “{name}” i një alternative në listën “{list}” përmban hapësirë.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the filters of the questions never let the choice &quot;{choice}&quot; of the list &quot;{list}&quot; through.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: filtrat e pyetjeve nuk e lejojnë kurrë alternativën “{choice}” të listës “{list}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; of &quot;{question}&quot; has no choice &quot;{choice}&quot;, so this can never be met.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: lista “{list}” e “{question}” nuk e ka alternativën “{choice}”, prandaj ky kusht nuk plotësohet kurrë.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the choice &quot;{name}&quot; belongs to no list, so it is never offered.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: alternativa “{name}” nuk i përket asnjë liste, prandaj nuk ofrohet kurrë.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; takes its choices from earlier answers, which tipcoder does not support.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: “{question}” i merr alternativat nga përgjigjet e mëparshme, gjë që tipcoder nuk e mbështet.</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; has no column &quot;{column}&quot;. Its first row must name the columns.</source>
        <translation>{file}: fleta “{sheet}” nuk ka kolonë “{column}”. Rreshti i parë duhet të përmbajë emrat e kolonave.</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: the cell &quot;{column}&quot; is empty or not usable.</source>
        <translation>{file}, fleta “{sheet}”, rreshti {row}: qeliza “{column}” është bosh ose e papërdorshme.</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: the framework has no question &quot;{question}&quot;.</source>
        <translation>{file}, fleta “{sheet}”, rreshti {row}: korniza nuk ka pyetje “{question}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; depends on itself ({questions}).</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: “{question}” varet nga vetvetja ({questions}).</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read.</source>
        <translation>{file} është i dëmtuar dhe nuk mund të lexohet.</translation>
    </message>
    <message>
        <source>The sheet &quot;{sheet}&quot; has no questions.</source>
        <translation>Fleta “{sheet}” nuk ka pyetje.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a {kind} ends here, but the {began} &quot;{name}&quot; of row {begin_row} is still open.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: këtu mbaron {kind}, por {began} “{name}” i rreshtit {begin_row} është ende i hapur.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a {kind} ends here that never began.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: këtu mbaron {kind} që nuk ka filluar askund.</translation>
    </message>
    <message>
        <source>{file} was not read: it declares entities, which no Excel file has and which can hide harmful content.</source>
        <translation>{file} nuk u lexua: deklaron entitete, të cilat nuk i ka asnjë skedar Excel dhe që mund të fshehin përmbajtje të dëmshme.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; takes its codes from the column &quot;{column}&quot;, which {file} lacks.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: “{question}” i merr kodet nga kolona “{column}”, që mungon në {file}.</translation>
    </message>
    <message>
        <source>{file}: the column &quot;{column}&quot; is there twice.</source>
        <translation>{file}: kolona “{column}” gjendet dy herë.</translation>
    </message>
    <message>
        <source>{file}: the file has no row with the names of its columns.</source>
        <translation>{file}: skedari nuk ka rresht me emrat e kolonave.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the file is not in UTF-8. In Excel, save it as &quot;CSV UTF-8&quot;.</source>
        <translation>{file}, rreshti {row}: skedari nuk është në UTF-8. Në Excel ruajeni si “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the file {file} is not beside the workbook, and no taxonomy of that name is installed. Until it is, there are no choices.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: skedari {file} nuk ndodhet pranë librit të punës dhe nuk është instaluar asnjë taksonomi me këtë emër. Deri atëherë nuk ka alternativa.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the column &quot;name&quot; is empty: a choice needs a code.</source>
        <translation>{file}, rreshti {row}: kolona “name” është bosh: alternativa duhet të ketë kod.</translation>
    </message>
    <message>
        <source>{file}, row {row}: there are more cells than columns. Put texts with a comma between quotation marks.</source>
        <translation>{file}, rreshti {row}: ka më shumë qeliza se kolona. Tekstet me presje vendosini në thonjëza.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; of &quot;{question}&quot; has no column &quot;{name}&quot;.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: lista “{list}” e “{question}” nuk ka kolonë “{name}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no choice of the list &quot;{list}&quot; can ever be offered for &quot;{question}&quot;.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: asnjë alternativë e listës “{list}” nuk mund të ofrohet ndonjëherë për “{question}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, from row {row} on, column &quot;{column}&quot;: {count} {count:cell has|cells have} a formula. Its last value is used; write the text itself.</source>
        <translation>Fleta “{sheet}”, nga rreshti {row} e tutje, kolona “{column}”: {count} {count:qelizë ka|qeliza kanë} formulë. Përdoret vlera e fundit e saj; shkruani vetë tekstin.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: this cell has a formula without a value. Write the text itself.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: kjo qelizë ka formulë pa vlerë. Shkruani vetë tekstin.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; can never be asked: no answers meet this condition together with those of the groups around it and of the questions it looks at.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: “{question}” nuk mund të shtrohet kurrë: asnjë përgjigje nuk e plotëson këtë kusht së bashku me kushtet e grupeve përreth dhe të pyetjeve nga të cilat varet.</translation>
    </message>
    <message>
        <source>{file} cannot be made into a form: something in it is not as XLSForm has it.</source>
        <translation>Nga {file} nuk mund të formohet një formular: diçka në të nuk është siç e kërkon XLSForm.</translation>
    </message>
    <message>
        <source>{file} is a folder, a pipe or a device, and no file that can be read.</source>
        <translation>{file} është dosje, kanal (pipe) ose pajisje, dhe jo skedar që mund të lexohet.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; would have {count} entries in every case. At most {limit} are possible.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: “{question}” do të kishte {count} regjistrime në çdo çështje. Lejohen më së shumti {limit}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: on some texts ODK Collect and KoboToolbox never finish with the pattern {pattern}, since it repeats what is already repeated. Write ([a-z]+ ?)+ as [a-z ]+.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: te disa tekste, ODK Collect dhe KoboToolbox nuk e përfundojnë kurrë kontrollin e modelit {pattern}, sepse ai përsërit atë që tashmë përsëritet. Në vend të ([a-z]+ ?)+ shkruani [a-z ]+.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; cannot be a column of the matrix &quot;{group}&quot;. All questions of a matrix choose one, or all choose several, from the same list with the same choice filter.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: “{question}” nuk mund të jetë kolonë e matricës “{group}”. Të gjitha pyetjet e një matrice zgjedhin një, ose të gjitha zgjedhin disa, nga e njëjta listë me të njëjtin filtër alternativash.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: nothing is ever equal to null, or different from it. For an answer that is not given, write &apos;&apos;.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: asgjë nuk është kurrë e barabartë me null ose e ndryshme nga ai. Për një përgjigje që nuk është dhënë, shkruani &apos;&apos;.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: {question} is {privacy}, but it is worked out from {used}, which is {used_privacy}: with it, what must stay may leave.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: {question} është {privacy}, por nxirret nga {used}, që është {used_privacy}: bashkë me të mund të dalë ajo që duhet të mbetet.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: {question} seems to ask for the number of a person or a document. Make it an identifier, so that it never leaves the country.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: {question} duket se kërkon numrin e një personi ose të një dokumenti. Bëjeni identifier, që të mos dalë kurrë nga vendi.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{name}&quot; is no roster to which a person adds entries, so there is no least number of them.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: “{name}” nuk është listë ku një person shton regjistrime, prandaj nuk ka numër më të vogël të tyre.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the least number of entries of &quot;{roster}&quot; is a whole number from 0 to {limit}, not &quot;{value}&quot;.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: numri më i vogël i regjistrimeve të “{roster}” është një numër i plotë nga 0 deri në {limit}, jo “{value}”.</translation>
    </message>
    <message>
        <source>{file} is too large for a framework. Delete sheets, pictures and empty rows that are not needed.</source>
        <translation>{file} është tepër i madh për një kornizë. Fshini fletët, figurat dhe rreshtat bosh që nuk nevojiten.</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; still goes on in row {row}; that is more than a framework can have. Delete what is not needed, and keep very long lists in a file of their own (select_one_from_file).</source>
        <translation>{file}: fleta “{sheet}” vazhdon ende në rreshtin {row}; kaq shumë nuk mund të ketë një kornizë. Fshini atë që nuk nevojitet dhe mbajini listat shumë të gjata në një skedar më vete (select_one_from_file).</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: {reason}</source>
        <translation>{file}, fleta “{sheet}”, rreshti {row}: {reason}</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; has a column twice: &quot;{column}&quot; in column {place}, &quot;{other}&quot; in column {other_place}. Take one of them away.</source>
        <translation>{file}: fleta “{sheet}” e ka një kolonë dy herë: “{column}” në kolonën {place}, “{other}” në kolonën {other_place}. Hiqni njërën prej tyre.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no form can be made with a column of this name. Take it away.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: me një kolonë me këtë emër nuk mund të formohet formular. Hiqeni.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the choice list &quot;{list}&quot; of &quot;{question}&quot; is not on the sheet &quot;choices&quot;.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: lista e alternativave “{list}” e “{question}” nuk gjendet në fletën “choices”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: no question uses the choice list &quot;{list}&quot;.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: asnjë pyetje nuk e përdor listën e alternativave “{list}”.</translation>
    </message>
    <message>
        <source>{file} contains macros. They are never run here; save it as .xlsx to leave them out.</source>
        <translation>{file} përmban makro. Këtu ato nuk ekzekutohen kurrë; ruajeni si .xlsx për t’i hequr.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; is already used in row {other_row}.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: emri “{name}” është përdorur tashmë në rreshtin {other_row}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; cannot be a name. Names begin with a letter and have letters, digits, underscores, hyphens and full stops only.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: “{name}” nuk mund të jetë emër. Emrat fillojnë me shkronjë dhe përmbajnë vetëm shkronja, shifra, nënviza, viza ndarëse dhe pika.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a row of type &quot;{type}&quot; has no name.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: një rresht i llojit “{type}” nuk ka emër.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: this note has no name and gets one from the number of its row, which changes when rows are added. Give it a name.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: ky shënim nuk ka emër dhe e merr nga numri i rreshtit të vet, i cili ndryshon kur shtohen rreshta. Jepini një emër.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; is used in another group too, in row {other_row}. Neither question can move to another group later without losing its answers. Choose another name.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: emri “{name}” përdoret edhe në një grup tjetër, në rreshtin {other_row}. Asnjëra nga këto pyetje nuk mund të kalojë më vonë në një grup tjetër pa i humbur përgjigjet. Zgjidhni një emër tjetër.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; differs from &quot;{other}&quot; in row {other_row} in capital letters only. Choose another name.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: “{name}” ndryshon nga “{other}” në rreshtin {other_row} vetëm në shkronjat e mëdha. Zgjidhni një emër tjetër.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: groups are nested more than {limit} deep.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: grupet janë të ndërfutura në më shumë se {limit} nivele.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no answer to &quot;{question}&quot; can be right.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: asnjë përgjigje për “{question}” nuk mund të jetë e saktë.</translation>
    </message>
    <message>
        <source>The sheet About is missing, or tipcoder did not write it. It says what the workbook is.</source>
        <translation>Fleta About mungon ose nuk e ka shkruar tipcoder. Ajo tregon çfarë është libri i punës.</translation>
    </message>
    <message>
        <source>{place}: “{text}” can be understood in more than one way.</source>
        <translation>{place}: “{text}” mund të kuptohet në më shumë se një mënyrë.</translation>
    </message>
    <message>
        <source>{place}: is this right? {message}</source>
        <translation>{place}: a është e saktë kjo? {message}</translation>
    </message>
    <message>
        <source>{place}: no answer yet.</source>
        <translation>{place}: ende nuk ka përgjigje.</translation>
    </message>
    <message>
        <source>{place}: an answer to a question that is not asked in this case.</source>
        <translation>{place}: përgjigje për një pyetje që nuk shtrohet në këtë çështje.</translation>
    </message>
    <message>
        <source>{place}: the answer cannot be right. {message}</source>
        <translation>{place}: përgjigjja nuk mund të jetë e saktë. {message}</translation>
    </message>
    <message>
        <source>{place}: “{text}” does not say what the column {column} says. That column counts.</source>
        <translation>{place}: “{text}” nuk thotë atë që thotë kolona {column}. Vlen ajo kolonë.</translation>
    </message>
    <message>
        <source>Charges without what stands for them after the later decisions: {charges}. They are counted as not known; ask for a new delivery by the newest version of the framework.</source>
        <translation>Akuza pa atë që është në fuqi për to pas vendimeve të mëvonshme: {charges}. Ato numërohen si të panjohura; kërkoni një dërgesë të re sipas versionit më të ri të kornizës.</translation>
    </message>
    <message>
        <source>{place}: “{text}” stands where tipcoder calculates “{value}”. What was typed there is not taken.</source>
        <translation>{place}: “{text}” gjendet aty ku tipcoder llogarit “{value}”. Ajo që u shkrua aty nuk merret.</translation>
    </message>
    <message>
        <source>{place}: {other} has a case of the same court and the same date. Is it the same case?</source>
        <translation>{place}: {other} ka një çështje të së njëjtës gjykatë dhe me të njëjtën datë. A është e njëjta çështje?</translation>
    </message>
    <message>
        <source>{place}: this case is also in {other}.</source>
        <translation>{place}: kjo çështje gjendet edhe në {other}.</translation>
    </message>
    <message>
        <source>{place}: something stands in a column that has no name in the row of names. Was a column shifted?</source>
        <translation>{place}: diçka gjendet në një kolonë që nuk ka emër në rreshtin e emrave. Mos është zhvendosur ndonjë kolonë?</translation>
    </message>
    <message>
        <source>{place}: the column {column} is missing.</source>
        <translation>{place}: mungon kolona {column}.</translation>
    </message>
    <message>
        <source>{place}: two columns are called {column}. Only the first of them is read.</source>
        <translation>{place}: dy kolona quhen {column}. Lexohet vetëm e para.</translation>
    </message>
    <message>
        <source>{place}: the framework has no question for the column {column}. It is not read.</source>
        <translation>{place}: korniza nuk ka pyetje për kolonën {column}. Ajo nuk lexohet.</translation>
    </message>
    <message>
        <source>The workbook has comments on cells. They are not read.</source>
        <translation>Libri i punës ka komente te qelizat. Ato nuk lexohen.</translation>
    </message>
    <message>
        <source>The workbook is connected to data outside of it. Nothing was fetched.</source>
        <translation>Libri i punës është i lidhur me të dhëna jashtë tij. Nuk u mor asgjë.</translation>
    </message>
    <message>
        <source>About: {country} is none of the countries.</source>
        <translation>About: {country} nuk është asnjë nga shtetet.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open it in Excel or LibreOffice, save it again, or ask for it once more.</source>
        <translation>{file} është i dëmtuar. Hapeni në Excel ose LibreOffice dhe ruajeni përsëri, ose kërkojeni edhe një herë.</translation>
    </message>
    <message>
        <source>{file} is damaged, or another program wrote into it. Ask for it once more.</source>
        <translation>{file} është i dëmtuar, ose në të ka shkruar një program tjetër. Kërkojeni edhe një herë.</translation>
    </message>
    <message>
        <source>{place}: was edited after tipcoder wrote it.</source>
        <translation>{place}: u ndryshua pasi e shkroi tipcoder.</translation>
    </message>
    <message>
        <source>{file} holds instructions that no workbook needs (XML entities) and was not read.</source>
        <translation>{file} përmban udhëzime që nuk i duhen asnjë libri pune (entitete XML) dhe nuk u lexua.</translation>
    </message>
    <message>
        <source>{place}: an error of the spreadsheet, not an answer.</source>
        <translation>{place}: gabim i programit të tabelave, jo përgjigje.</translation>
    </message>
    <message>
        <source>{place}: no passage of a judgment proves this answer.</source>
        <translation>{place}: asnjë pasazh i një vendimi nuk e provon këtë përgjigje.</translation>
    </message>
    <message>
        <source>{place}: proves an answer that is not in the workbook.</source>
        <translation>{place}: provon një përgjigje që nuk gjendet në librin e punës.</translation>
    </message>
    <message>
        <source>{place}: a formula, which is not computed. Put its value in its place.</source>
        <translation>{place}: formulë, e cila nuk llogaritet. Vendosni vlerën e saj në vend të saj.</translation>
    </message>
    <message>
        <source>{place}: the key {key} stands in more than one row.</source>
        <translation>{place}: çelësi {key} gjendet në më shumë se një rresht.</translation>
    </message>
    <message>
        <source>The workbook refers to other workbooks. Nothing was fetched.</source>
        <translation>Libri i punës u referohet librave të tjerë të punës. Nuk u mor asgjë.</translation>
    </message>
    <message>
        <source>{file} holds macros and was not read. Save it as an Excel workbook without macros (.xlsx).</source>
        <translation>{file} përmban makro dhe nuk u lexua. Ruajeni si libër pune Excel pa makro (.xlsx).</translation>
    </message>
    <message>
        <source>{place}: “{text}” is neither 1 (chosen) nor 0 (not chosen).</source>
        <translation>{place}: “{text}” nuk është as 1 (e zgjedhur), as 0 (e pazgjedhur).</translation>
    </message>
    <message>
        <source>About: nothing stands in the cell {name}.</source>
        <translation>About: në qelizën {name} nuk ka asgjë.</translation>
    </message>
    <message>
        <source>It was written on {written_at} (UTC), which is yet to come: a clock is wrong.</source>
        <translation>U krijua më {written_at} (UTC), kohë që ende nuk ka ardhur: një orë është gabim.</translation>
    </message>
    <message>
        <source>About: the cell that is named {name} is missing.</source>
        <translation>About: mungon qeliza me emrin {name}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of tipcoder. Install that version to read it.</source>
        <translation>{file} është krijuar nga një version më i ri i tipcoder. Për ta lexuar, instaloni atë version.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no date.</source>
        <translation>{place}: “{text}” nuk është datë.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no number.</source>
        <translation>{place}: “{text}” nuk është numër.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx).</source>
        <translation>{file} nuk është libër pune Excel (.xlsx).</translation>
    </message>
    <message>
        <source>{file} is a workbook, but not one of tipcoder: the sheets About and cases are missing.</source>
        <translation>{file} është libër pune, por jo i tipcoder: mungojnë fletët About dhe cases.</translation>
    </message>
    <message>
        <source>The workbook has objects or pictures in it. They are not read.</source>
        <translation>Libri i punës ka objekte ose figura. Ato nuk lexohen.</translation>
    </message>
    <message>
        <source>{place}: says that there are none, but {roster} has rows here. The rows count.</source>
        <translation>{place}: thotë se nuk ka asnjë, por {roster} ka rreshta këtu. Vlejnë rreshtat.</translation>
    </message>
    <message>
        <source>{place}: {roster} needs {count} {count:row|rows} at least; where there may be none, nothing says that there are none.</source>
        <translation>{place}: {roster} kërkon së paku {count} {count:rresht|rreshta}; edhe aty ku mund të mos ketë asnjë, askund nuk thuhet se nuk ka.</translation>
    </message>
    <message>
        <source>{place}: belongs to the row {key}, which is not in the workbook or was not read.</source>
        <translation>{place}: i përket rreshtit {key}, që nuk gjendet në librin e punës ose nuk u lexua.</translation>
    </message>
    <message>
        <source>{place}: the row above it belongs to another case.</source>
        <translation>{place}: rreshti mbi të i përket një çështjeje tjetër.</translation>
    </message>
    <message>
        <source>{file} is not in the right format. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>{file} nuk është në formatin e duhur. Hapeni në Excel ose LibreOffice dhe ruajeni si .xlsx.</translation>
    </message>
    <message>
        <source>{place}: the column parent_key must say which row this one belongs to.</source>
        <translation>{place}: kolona parent_key duhet të tregojë cilit rresht i përket ky.</translation>
    </message>
    <message>
        <source>{place}: the column {column} must not be in a workbook that crosses a border.</source>
        <translation>{place}: kolona {column} nuk duhet të jetë në një libër pune që kalon kufirin.</translation>
    </message>
    <message>
        <source>{place}: the column {column} has exact numbers of days; they were brought to bands.</source>
        <translation>{place}: kolona {column} ka numra të saktë ditësh; ata u sollën në intervale.</translation>
    </message>
    <message>
        <source>{place}: an exact date must not be in a workbook that crosses a border, only its year.</source>
        <translation>{place}: data e saktë nuk duhet të jetë në një libër pune që kalon kufirin, vetëm viti i saj.</translation>
    </message>
    <message>
        <source>{place}: quotations must not be in a workbook that crosses a border.</source>
        <translation>{place}: citimet nuk duhet të jenë në një libër pune që kalon kufirin.</translation>
    </message>
    <message>
        <source>About: {profile} is no profile of a workbook.</source>
        <translation>About: {profile} nuk është profil i një libri pune.</translation>
    </message>
    <message>
        <source>The properties of the file name a person.</source>
        <translation>Vetitë e skedarit përmbajnë emrin e një personi.</translation>
    </message>
    <message>
        <source>{place}: words of this brief may identify a person, so the brief of this case is left out. Change its text in the project of the country, and approve it anew.</source>
        <translation>{place}: fjalët e kësaj përmbledhjeje mund të identifikojnë një person, prandaj përmbledhja e kësaj çështjeje lihet jashtë. Ndryshojeni tekstin e saj në projektin e shtetit dhe miratojeni përsëri.</translation>
    </message>
    <message>
        <source>{place}: this is no line of a brief that was approved in English, so the brief of this case is left out. Export the workbook anew.</source>
        <translation>{place}: ky nuk është rresht i një përmbledhjeje të miratuar në anglisht, prandaj përmbledhja e kësaj çështjeje lihet jashtë. Eksportojeni sërish librin e punës.</translation>
    </message>
    <message>
        <source>{place}: the sheet was changed, and nobody approved what stands in it now. None of its briefs is taken. Export the workbook anew.</source>
        <translation>{place}: fleta u ndryshua dhe askush nuk e miratoi atë që gjendet tani në të. Asnjë përmbledhje e saj nuk merret. Eksportojeni sërish librin e punës.</translation>
    </message>
    <message>
        <source>{place}: has more than {most} lines of briefs. None of them is taken.</source>
        <translation>{place}: ka më shumë se {most} rreshta përmbledhjesh. Asnjë prej tyre nuk merret.</translation>
    </message>
    <message>
        <source>{place}: words of this quotation may identify a person, so it is left out. Withdraw it in the project of the country, and release it anew without them.</source>
        <translation>{place}: fjalë të këtij citimi mund të identifikojnë një person, prandaj ai lihet jashtë. Tërhiqeni në projektin e shtetit dhe lejojeni sërish pa to.</translation>
    </message>
    <message>
        <source>{place}: this is no released quotation (a key of its own, a code, one to {most} words in English) and is left out.</source>
        <translation>{place}: ky nuk është citim i lejuar (çelës më vete, kod, një deri në {most} fjalë në anglisht) dhe lihet jashtë.</translation>
    </message>
    <message>
        <source>{place}: of so many quotations {most} are looked at; {count} are left out.</source>
        <translation>{place}: nga kaq shumë citime shqyrtohen {most}; {count} lihen jashtë.</translation>
    </message>
    <message>
        <source>{place}: there is no row with the key {text}.</source>
        <translation>{place}: nuk ka rresht me çelësin {text}.</translation>
    </message>
    <message>
        <source>{place}: of so many published numbers {most} are read. The region is not compared with the others ({count}).</source>
        <translation>{place}: nga kaq shumë numra të publikuar lexohen {most}. Rajoni nuk krahasohet me të tjerët ({count}).</translation>
    </message>
    <message>
        <source>{place}: this is no number of a published edition, so the region is not compared with it. Export the workbook anew.</source>
        <translation>{place}: ky nuk është numër i një botimi të publikuar, prandaj rajoni nuk krahasohet me të. Eksportojeni sërish librin e punës.</translation>
    </message>
    <message>
        <source>{place}: has {found} {found:row|rows}; tipcoder wrote {written} of them.</source>
        <translation>{place}: ka {found} {found:rresht|rreshta}; tipcoder ka shkruar {written} prej tyre.</translation>
    </message>
    <message>
        <source>{place}: rows without a key, taken as new: {count}.</source>
        <translation>{place}: rreshta pa çelës, të marrë si të rinj: {count}.</translation>
    </message>
    <message>
        <source>{other} comes from the same project; the newer of both counts.</source>
        <translation>{other} vjen nga i njëjti projekt; vlen më i riu nga të dy.</translation>
    </message>
    <message>
        <source>{place}: the sheet is hidden.</source>
        <translation>{place}: fleta është e fshehur.</translation>
    </message>
    <message>
        <source>{place}: tipcoder has no such sheet. It is not read.</source>
        <translation>{place}: tipcoder nuk ka fletë të tillë. Ajo nuk lexohet.</translation>
    </message>
    <message>
        <source>{place}: the sheet is missing.</source>
        <translation>{place}: fleta mungon.</translation>
    </message>
    <message>
        <source>{file} has two sheets that are called {sheet}.</source>
        <translation>{file} ka dy fletë që quhen {sheet}.</translation>
    </message>
    <message>
        <source>{place}: the row with the names of the columns, or a column with keys, is missing.</source>
        <translation>{place}: mungon rreshti me emrat e kolonave ose një kolonë me çelësa.</translation>
    </message>
    <message>
        <source>{place}: says “{state}”, but there is an answer beside it.</source>
        <translation>{place}: thotë “{state}”, por pranë saj ka një përgjigje.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no state of an answer.</source>
        <translation>{place}: “{text}” nuk është gjendje e një përgjigjeje.</translation>
    </message>
    <message>
        <source>{place}: the term {term} of the list {taxonomy} is not known here. It is taken as proposed.</source>
        <translation>{place}: termi {term} i listës {taxonomy} nuk njihet këtu. Merret si i propozuar.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no term of the list.</source>
        <translation>{place}: “{text}” nuk është term i listës.</translation>
    </message>
    <message>
        <source>{place}: a part of this long text is missing in the sheet long_text.</source>
        <translation>{place}: një pjesë e këtij teksti të gjatë mungon në fletën long_text.</translation>
    </message>
    <message>
        <source>{place}: {texts} texts are in the workbook, and {seen} were read by a person before it left.</source>
        <translation>{place}: në librin e punës ka tekste: {texts}; një person lexoi para se të dilte: {seen}.</translation>
    </message>
    <message>
        <source>{place}: says “answered”, but the text is missing. {count} of such texts were left out when the workbook was written, {found} are missing now. To take a text back, empty its state, too.</source>
        <translation>{place}: thotë “me përgjigje”, por teksti mungon. Kur u krijua libri i punës, tekste të tilla të lëna jashtë: {count}; tani mungojnë: {found}. Për të tërhequr një tekst, zbrazni edhe gjendjen e tij.</translation>
    </message>
    <message>
        <source>{place}: a text goes on in the sheet long_text, but its beginning was removed here.</source>
        <translation>{place}: një tekst vazhdon në fletën long_text, por fillimi i tij këtu është hequr.</translation>
    </message>
    <message>
        <source>{file} holds more than {megabytes} MB and was not read.</source>
        <translation>{file} përmban më shumë se {megabytes} MB dhe nuk u lexua.</translation>
    </message>
    <message>
        <source>{file} has a sheet with far more cells, texts or formulas than coded cases need. It was not read.</source>
        <translation>{file} ka një fletë me shumë më tepër qeliza, tekste ose formula nga sa u duhen çështjeve të koduara. Nuk u lexua.</translation>
    </message>
    <message>
        <source>{file}: more than {most} cells of the sheet {sheet} cannot be read. Is it the right workbook?</source>
        <translation>{file}: më shumë se {most} qeliza të fletës {sheet} nuk mund të lexohen. A është ky libri i duhur i punës?</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it if another program has it open, and check that it is there.</source>
        <translation>{file} nuk mund të hapet. Mbylleni nëse është i hapur në një program tjetër dhe kontrolloni nëse gjendet aty.</translation>
    </message>
    <message>
        <source>{place}: says “answered”, but there is no answer.</source>
        <translation>{place}: thotë “me përgjigje”, por nuk ka përgjigje.</translation>
    </message>
    <message>
        <source>About: version {version} of the framework {form} is not known here. Answers were not checked against it.</source>
        <translation>About: versioni {version} i kornizës {form} nuk njihet këtu. Përgjigjet nuk u kontrolluan sipas tij.</translation>
    </message>
    <message>
        <source>{file} is coded by version {version} of the framework, which is not known here, and its codebook does not say enough of it.</source>
        <translation>{file} është koduar sipas versionit {version} të kornizës, i cili nuk njihet këtu, dhe manuali i tij i kodimit (codebook) nuk thotë mjaftueshëm për të.</translation>
    </message>
    <message>
        <source>{file}: the sheet cases is missing, or its row with the names of the columns.</source>
        <translation>{file}: mungon fleta cases ose rreshti i saj me emrat e kolonave.</translation>
    </message>
    <message>
        <source>{file} is protected with a password.</source>
        <translation>{file} është i mbrojtur me fjalëkalim.</translation>
    </message>
    <message>
        <source>This password does not open {file}.</source>
        <translation>Ky fjalëkalim nuk e hap {file}.</translation>
    </message>
    <message>
        <source>The framework could not be written to {path}. Close the file if it is open in another program, or choose another folder.</source>
        <translation>Korniza nuk mund të ruhej në {path}. Mbylleni skedarin nëse është i hapur në një program tjetër, ose zgjidhni një dosje tjetër.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in Excel, take the password off and save it again.</source>
        <translation>{file} është i mbrojtur me fjalëkalim. Hapeni në Excel, hiqni fjalëkalimin dhe ruajeni përsëri.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: there is no question &quot;{name}&quot;.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: nuk ka pyetje “{name}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; is required, but nobody can answer it.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: “{question}” është e detyrueshme, por askush nuk mund t’i përgjigjet.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; takes its choices from search() in a file, which tipcoder cannot do. Use select_one_from_file.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: “{question}” i merr alternativat me search() nga një skedar, gjë që tipcoder nuk e bën. Përdorni select_one_from_file.</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; is not used in tipcoder.</source>
        <translation>{file}: fleta “{sheet}” nuk përdoret në tipcoder.</translation>
    </message>
    <message>
        <source>{file} has no sheet &quot;{sheet}&quot;.</source>
        <translation>{file} nuk ka fletë “{sheet}”.</translation>
    </message>
    <message>
        <source>{file} has two sheets &quot;{sheet}&quot;. Take one of them away.</source>
        <translation>{file} ka dy fletë “{sheet}”. Hiqni njërën prej tyre.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: typographic quotation marks are read as plain ones. Type plain ones.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: thonjëzat tipografike lexohen si të thjeshta. Shkruani thonjëza të thjeshta.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is missing.</source>
        <translation>{file}, {table} {number} ({name}): mungon “{key}”.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is not known here. Check the spelling.</source>
        <translation>{file}, {table} {number} ({name}): “{key}” nuk njihet. Kontrolloni drejtshkrimin.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{language}&quot; is not a known language code.</source>
        <translation>{file}, {table} {number} ({name}): “{language}” nuk është kod i njohur gjuhe.</translation>
    </message>
    <message>
        <source>The framework source {file} is not valid TOML: {problem}</source>
        <translation>Burimi i kornizës {file} nuk është TOML i vlefshëm: {problem}</translation>
    </message>
    <message>
        <source>The framework source {file} cannot be read.</source>
        <translation>Burimi i kornizës {file} nuk mund të lexohet.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; must be a text in quotation marks.</source>
        <translation>{file}, {table} {number} ({name}): “{key}” duhet të jetë tekst në thonjëza.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the text has {length} characters; more than {limit} are hard to read in the window.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: teksti ka {length} shenja; më shumë se {limit} lexohen me vështirësi në dritare.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, from row {row} on, column &quot;{column}&quot;: {count} {count:text is|texts are} missing in {language}; another language is shown there.</source>
        <translation>Fleta “{sheet}”, nga rreshti {row} e tutje, kolona “{column}”: {count:mungon|mungojnë} {count} {count:tekst|tekste} në {language}; aty shfaqet një gjuhë tjetër.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{value}&quot; is not allowed for &quot;{question}&quot;. Allowed: {allowed}.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: “{value}” nuk lejohet për “{question}”. Lejohen: {allowed}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; uses a trigger, which tipcoder does not support yet.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: “{question}” përdor një shkas (trigger), gjë që tipcoder nuk e mbështet ende.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; has no type.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: “{name}” nuk ka lloj.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the type &quot;{type}&quot; of &quot;{question}&quot; is not known. Is it misspelt?</source>
        <translation>Fleta “{sheet}”, rreshti {row}: lloji “{type}” i “{question}” nuk njihet. Mos është shkruar gabim?</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the type &quot;{type}&quot; of &quot;{question}&quot; cannot be used in tipcoder.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: lloji “{type}” i “{question}” nuk mund të përdoret në tipcoder.</translation>
    </message>
    <message>
        <source>There is no framework &quot;{name}&quot;. Known: {known}.</source>
        <translation>Nuk ka kornizë “{name}”. Të njohura: {known}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <translation>{file} nuk mund të hapet: {reason}.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is not what its name says. Open it in its own program and save it again.</source>
        <translation>{file} është i dëmtuar ose nuk është ai që thotë emri i tij. Hapeni në programin e vet dhe ruajeni përsëri.</translation>
    </message>
    <message>
        <source>{file} is a judgment of case {case} already.</source>
        <translation>{file} është tashmë vendim i çështjes {case}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} është bosh.</translation>
    </message>
    <message>
        <source>This file is in the case already, as {name}.</source>
        <translation>Ky skedar është tashmë në çështje, me emrin {name}.</translation>
    </message>
    <message>
        <source>{file} is a form that only few programs show (XFA). Print it to a PDF there, and add that one.</source>
        <translation>{file} është formular që e shfaqin vetëm pak programe (XFA). Printojeni aty si PDF dhe shtoni atë.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it if another program has it open, and check that it is still there.</source>
        <translation>{file} nuk mund të hapet. Mbylleni nëse e ka hapur një program tjetër dhe kontrolloni nëse është ende aty.</translation>
    </message>
    <message>
        <source>{file} is not a text file, though its name says so.</source>
        <translation>{file} nuk është skedar teksti, megjithëse ashtu thotë emri i tij.</translation>
    </message>
    <message>
        <source>{file} is protected with a password. Save a copy without it and add that one.</source>
        <translation>{file} është i mbrojtur me fjalëkalim. Ruani një kopje pa fjalëkalim dhe shtoni atë.</translation>
    </message>
    <message>
        <source>{file} is a collection of files (a PDF portfolio). Open it, save the judgment from it, and add that one.</source>
        <translation>{file} është përmbledhje skedarësh (PDF portfolio). Hapeni, ruani prej saj vendimin dhe shtoni atë.</translation>
    </message>
    <message>
        <source>{name} was not removed: {count} {count:passage in it proves|passages in it prove} answers. Replace it with another file, or take the passages away first.</source>
        <translation>{name} nuk u hoq: {count} {count:pasazh në të provon|pasazhe në të provojnë} përgjigje. Zëvendësojeni me një skedar tjetër ose hiqni më parë pasazhet.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Divide it, or save it with smaller pictures.</source>
        <translation>{file} është më i madh se {limit} MB. Ndajeni në pjesë ose ruajeni me figura më të vogla.</translation>
    </message>
    <message>
        <source>{file} has far more text than a judgment. Save the part that you need as a file of its own and add that one.</source>
        <translation>{file} ka shumë më tepër tekst se një vendim. Ruani pjesën që ju nevojitet në një skedar më vete dhe shtoni atë.</translation>
    </message>
    <message>
        <source>{file} has {pages} pages; up to {limit} can be read. Save the part that you need as a file of its own.</source>
        <translation>{file} ka {pages} faqe; mund të lexohen deri në {limit}. Ruani pjesën që ju nevojitet në një skedar më vete.</translation>
    </message>
    <message>
        <source>{file} takes too long to read. Open it in its own program, save it again (or print it to a PDF), and add that one.</source>
        <translation>Leximi i {file} zgjat tepër. Hapeni në programin e vet, ruajeni përsëri (ose printojeni si PDF) dhe shtoni skedarin e ri.</translation>
    </message>
    <message>
        <source>{file} holds instructions that no judgment needs (XML entities) and was not read. Open it in its own program and save it again.</source>
        <translation>{file} përmban udhëzime që nuk i duhen asnjë vendimi (entitete XML) dhe nuk u lexua. Hapeni në programin e vet dhe ruajeni përsëri.</translation>
    </message>
    <message>
        <source>{count} {count:backup|backups} could not be changed and still {count:opens|open} with the old passphrase, {file} among them.</source>
        <translation>Kopje rezervë që nuk u ndryshuan dot dhe hapen ende me frazëkalimin e vjetër: {count}, mes tyre {file}.</translation>
    </message>
    <message>
        <source>{path} is not a tipcoder project.</source>
        <translation>{path} nuk është projekt i tipcoder.</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Ju lutemi, zgjidhni një frazëkalim.</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess. Take at least {least} characters, best four words that do not belong together.</source>
        <translation>Ky frazëkalim merret me mend lehtë. Përdorni të paktën {least} shenja, më së miri katër fjalë që nuk lidhen me njëra-tjetrën.</translation>
    </message>
    <message>
        <source>This passphrase does not open the project. Check capital letters and the keyboard&apos;s language. If you are sure that it is right, the file may be damaged at its very beginning: open a backup instead.</source>
        <translation>Ky frazëkalim nuk e hap projektin. Kontrolloni shkronjat e mëdha dhe gjuhën e tastierës. Nëse jeni i sigurt se është i saktë, skedari mund të jetë dëmtuar që në fillim të tij: hapni një kopje rezervë.</translation>
    </message>
    <message>
        <source>Another program is using {path} at this moment (a backup or a virus scanner). Please try again.</source>
        <translation>Një program tjetër po e përdor {path} në këtë çast (kopjim rezervë ose antivirus). Ju lutemi, provoni përsëri.</translation>
    </message>
    <message>
        <source>Beside this project lies {file}: a copy that a synchronised folder made because two computers wrote to the project. Some answers may be in that copy alone. Open it too, and keep one of the two elsewhere.</source>
        <translation>Pranë këtij projekti gjendet {file}: një kopje që e krijoi dosja e sinkronizuar, sepse dy kompjuterë shkruan në projekt. Disa përgjigje mund të gjenden vetëm në atë kopje. Hapeni edhe atë dhe mbajeni njërën nga të dyja diku tjetër.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was changed. Open a backup, or open it to read only.</source>
        <translation>{path} është i dëmtuar. Asgjë nuk u ndryshua. Hapni një kopje rezervë ose hapeni këtë skedar vetëm për lexim.</translation>
    </message>
    <message>
        <source>{path} is one of the files to be read. Choose another name.</source>
        <translation>{path} është një nga skedarët që lexohen. Zgjidhni një emër tjetër.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} ekziston tashmë. Zgjidhni një emër tjetër.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Dosja {path} nuk ekziston.</translation>
    </message>
    <message>
        <source>{path} is locked. Unlock it with its passphrase.</source>
        <translation>{path} është i kyçur. Shkyçeni me frazëkalimin e tij.</translation>
    </message>
    <message>
        <source>This project is open already: {who} on {computer}, since {since}.</source>
        <translation>Ky projekt është hapur tashmë: {who} në {computer}, që prej {since}.</translation>
    </message>
    <message>
        <source>{who} may be working on this project on another computer ({computer}, since {since}). Open it only if you are sure that it is closed there.</source>
        <translation>{who} mund të jetë duke punuar me këtë projekt në një kompjuter tjetër ({computer}, që prej {since}). Hapeni vetëm nëse jeni i sigurt se atje është mbyllur.</translation>
    </message>
    <message>
        <source>{path} is damaged and was opened to read only. What can be read of it is used. Restore a backup to go on working.</source>
        <translation>{path} është i dëmtuar dhe u hap vetëm për lexim. Përdoret ajo që mund të lexohet prej tij. Për të vazhduar punën, riktheni një kopje rezervë.</translation>
    </message>
    <message>
        <source>There is no backup of {path} from which what this window holds could be made again. Leave the window open, put the file back as it was, and try again.</source>
        <translation>Nuk ka kopje rezervë të {path} nga e cila mund të rikrijohej ajo që mban kjo dritare. Lëreni dritaren të hapur, kthejeni skedarin siç ishte dhe provoni përsëri.</translation>
    </message>
    <message>
        <source>There is no file {path}. It may have been moved or renamed, or its drive is not connected.</source>
        <translation>Skedari {path} nuk ekziston. Mund të jetë zhvendosur ose riemërtuar, ose disku i tij nuk është i lidhur.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of tipcoder. Install that version to open it.</source>
        <translation>{path} është ruajtur me një version më të ri të tipcoder. Për ta hapur, instaloni atë version.</translation>
    </message>
    <message>
        <source>{path} comes from an earlier version of tipcoder and must be brought up to date first. Copy it to a folder in which you may write, and open it there.</source>
        <translation>{path} vjen nga një version i mëparshëm i tipcoder dhe duhet përditësuar më parë. Kopjojeni në një dosje ku keni të drejtë të shkruani dhe hapeni atje.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written. Its drive or network may have been disconnected, or you may not be allowed to open it.</source>
        <translation>{path} nuk mund të lexohet ose të shkruhet. Disku ose rrjeti mund të jetë shkëputur, ose ndoshta nuk keni të drejtë ta hapni.</translation>
    </message>
    <message>
        <source>The project file is not sound: {fault}. Restore the last backup, and keep this file for whoever mends it.</source>
        <translation>Skedari i projektit nuk është i rregullt: {fault}. Rikthejeni kopjen rezervë të fundit dhe ruajeni këtë skedar për personin që do ta ndreqë.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date. It is as it was. A backup is at {backup}.</source>
        <translation>{path} nuk mund të përditësohej. Ka mbetur siç ishte. Një kopje rezervë gjendet në {backup}.</translation>
    </message>
    <message>
        <source>Tesseract could not be used. Nothing was changed. Install it again, with the data of your language.</source>
        <translation>Tesseract nuk mund të përdorej. Asgjë nuk u ndryshua. Instalojeni përsëri, me të dhënat e gjuhës suaj.</translation>
    </message>
    <message>
        <source>Recognising the text of a page took too long.</source>
        <translation>Njohja e tekstit të një faqeje zgjati tepër.</translation>
    </message>
    <message>
        <source>This is not a complete recovery key: a character is missing or wrong. It has 11 groups of 5 characters.</source>
        <translation>Ky nuk është një çelës i plotë rikuperimi: një shenjë mungon ose është e gabuar. Çelësi ka 11 grupe me nga 5 shenja.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another project.</source>
        <translation>Ky çelës rikuperimi i përket një projekti tjetër.</translation>
    </message>
    <message>
        <source>Step {step} ({action}): {path} does not exist or cannot be changed that way.</source>
        <translation>Hapi {step} ({action}): {path} nuk ekziston ose nuk mund të ndryshohet në këtë mënyrë.</translation>
    </message>
    <message>
        <source>The last change of this project was made on {changed_at} (UTC), which is yet to come: a clock is wrong.</source>
        <translation>Ndryshimi i fundit i këtij projekti u bë më {changed_at} (UTC), kohë që ende nuk ka ardhur: një orë është gabim.</translation>
    </message>
    <message>
        <source>This is not the address of a database. It should look like postgresql+psycopg://name@server/database.</source>
        <translation>Kjo nuk është adresë e një baze të dhënash. Ajo duhet të duket kështu: postgresql+psycopg://emri@serveri/baza.</translation>
    </message>
    <message>
        <source>The workbook does not say which change of the project was its last. What is newer here is told by its time alone.</source>
        <translation>Libri i punës nuk tregon cili ishte ndryshimi i fundit i projektit në të. Se çfarë është më e re këtu përcaktohet vetëm sipas kohës së tij.</translation>
    </message>
    <message>
        <source>The workbook knows changes that this project has not: it may have been restored from a backup. What is newer here is told by the time of the workbook alone.</source>
        <translation>Libri i punës njeh ndryshime që ky projekt nuk i ka: ndoshta projekti u rikthye nga një kopje rezervë. Se çfarë është më e re këtu përcaktohet vetëm sipas kohës së librit.</translation>
    </message>
    <message>
        <source>{file} is not a JSON list of steps. A step is a list such as [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</source>
        <translation>{file} nuk është listë hapash në JSON. Një hap është një listë si [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</translation>
    </message>
    <message>
        <source>The disk is full, and the workbook was not written. Free some space and try again.</source>
        <translation>Disku është plot dhe libri i punës nuk u ruajt. Lironi pak hapësirë dhe provoni përsëri.</translation>
    </message>
    <message>
        <source>The folder of {path} does not exist.</source>
        <translation>Dosja e {path} nuk ekziston.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a name for the workbook.</source>
        <translation>{path} është dosje. Zgjidhni një emër për librin e punës.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} nuk mund të ruhej: {reason}</translation>
    </message>
    <message>
        <source>{path} is open in another program. Close it there, or choose another name.</source>
        <translation>{path} është i hapur në një program tjetër. Mbylleni atje ose zgjidhni një emër tjetër.</translation>
    </message>
    <message>
        <source>The sheet {sheet} needs {count} columns; Excel has room for {most}.</source>
        <translation>Fleta {sheet} ka nevojë për {count} kolona; Excel ka vend për {most}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} has more than {most} rows, which is all that Excel has room for.</source>
        <translation>Fleta {sheet} ka më shumë se {most} rreshta, sa është kufiri i Excel.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; lies under itself ({path}), so &quot;{parent}&quot; is not its broader term.</source>
        <translation>{where}: termi “{term}” ndodhet nën vetveten ({path}), prandaj “{parent}” nuk është termi i tij prind.</translation>
    </message>
    <message>
        <source>{where}: &quot;{original}&quot; cannot be a code, so &quot;{term}&quot; was made of it.</source>
        <translation>{where}: “{original}” nuk mund të jetë kod, prandaj prej tij u formua “{term}”.</translation>
    </message>
    <message>
        <source>{where}: the code is missing.</source>
        <translation>{where}: mungon kodi.</translation>
    </message>
    <message>
        <source>{where}: the code &quot;{term}&quot; is there twice. A code stands for one term.</source>
        <translation>{where}: kodi “{term}” gjendet dy herë. Një kod i përgjigjet vetëm një termi.</translation>
    </message>
    <message>
        <source>{where}: &quot;{value}&quot; is not a code. Codes have small letters, digits and _, or capitals only.</source>
        <translation>{where}: “{value}” nuk është kod. Kodet kanë shkronja të vogla, shifra dhe _, ose vetëm shkronja të mëdha.</translation>
    </message>
    <message>
        <source>{where}: {count} terms would have had the code of another term and got one with a number: {terms}</source>
        <translation>{where}: terma që do të kishin kodin e një termi tjetër dhe morën një kod me numër ({count}): {terms}</translation>
    </message>
    <message>
        <source>{where}: {count} {count:code was|codes were} made of the names of the terms. Keep the file that you export from here: its codes stay.</source>
        <translation>{where}: {count} {count:kod u formua|kode u formuan} nga emrat e termave. Ruajeni skedarin që eksportoni prej këtu: kodet e tij mbeten.</translation>
    </message>
    <message>
        <source>{where}: {count} {count:collection was|collections were} left out; their concepts were read.</source>
        <translation>{where}: {count} {count:koleksion u la|koleksione u lanë} jashtë; konceptet e tyre u lexuan.</translation>
    </message>
    <message>
        <source>{where}: the column does not say its language; it was read as &quot;{language}&quot;.</source>
        <translation>{where}: kolona nuk e tregon gjuhën e saj; u lexua si “{language}”.</translation>
    </message>
    <message>
        <source>{where} was not read: its context stands elsewhere ({address}), and nothing is fetched from the network.</source>
        <translation>{where} nuk u lexua: konteksti i tij ndodhet diku tjetër ({address}), dhe nga rrjeti nuk merret asgjë.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; lies under itself ({path}). Give one of them another broader term.</source>
        <translation>{where}: termi “{term}” ndodhet nën vetveten ({path}). Jepini njërit prej tyre një term tjetër prind.</translation>
    </message>
    <message>
        <source>{where} is damaged, protected by a password or not what its ending says, and cannot be read.</source>
        <translation>{where} është i dëmtuar, i mbrojtur me fjalëkalim ose nuk është ai që thotë prapashtesa e tij dhe nuk mund të lexohet.</translation>
    </message>
    <message>
        <source>{where}, {term}, {key}: &quot;{value}&quot; is not a date. Write 2013-05-01, 2013-05 or 2013.</source>
        <translation>{where}, {term}, {key}: “{value}” nuk është datë. Shkruani 2013-05-01, 2013-05 ose 2013.</translation>
    </message>
    <message>
        <source>{where}: {taxonomy} has no terms and was left out.</source>
        <translation>{where}: taksonomia {taxonomy} nuk ka terma dhe u la jashtë.</translation>
    </message>
    <message>
        <source>{where} is not in UTF-8 or UTF-16. In Excel, save it as &quot;CSV UTF-8&quot;.</source>
        <translation>{where} nuk është në UTF-8 ose UTF-16. Në Excel ruajeni si “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>{where} was not read: it declares entities that can hide harmful content.</source>
        <translation>{where} nuk u lexua: deklaron entitete që mund të fshehin përmbajtje të dëmshme.</translation>
    </message>
    <message>
        <source>{where} was not read: it is larger than {megabytes} MB, or would be when unpacked.</source>
        <translation>{where} nuk u lexua: është më i madh se {megabytes} MB, ose do të ishte pas shpaketimit.</translation>
    </message>
    <message>
        <source>{where} was not read: it has more terms, or more about them, than {count} terms can need.</source>
        <translation>{where} nuk u lexua: ka më shumë terma, ose më shumë të dhëna për ta, sesa u duhen {count} termave.</translation>
    </message>
    <message>
        <source>{where} cannot be read.</source>
        <translation>{where} nuk mund të lexohet.</translation>
    </message>
    <message>
        <source>{where}: files of this kind are not known. Known endings: {endings}</source>
        <translation>{where}: skedarët e këtij lloji nuk njihen. Prapashtesat e njohura: {endings}</translation>
    </message>
    <message>
        <source>{where}: no row names the columns. One of them must be called &quot;code&quot;, another for example &quot;label::English (en)&quot;.</source>
        <translation>{where}: asnjë rresht nuk përmban emrat e kolonave. Njëra prej tyre duhet të quhet “code”, një tjetër për shembull “label::English (en)”.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; has no label in any language; its code is shown.</source>
        <translation>{where}: termi “{term}” nuk ka etiketë në asnjë gjuhë; shfaqet kodi i tij.</translation>
    </message>
    <message>
        <source>{where}: &quot;{term}&quot; has several labels in the language &quot;{language}&quot;. &quot;{kept}&quot; was kept, &quot;{other}&quot; became alternatives.</source>
        <translation>{where}: “{term}” ka disa etiketa në gjuhën “{language}”. U mbajt “{kept}”; “{other}” u ruajt si emërtim tjetër.</translation>
    </message>
    <message>
        <source>{where}: {count} {count:text does|texts do} not say their language; they were read as &quot;{language}&quot;.</source>
        <translation>{where}: {count} {count:tekst nuk e tregon gjuhën; u lexua|tekste nuk e tregojnë gjuhën; u lexuan} si “{language}”.</translation>
    </message>
    <message>
        <source>{where}, {term}, {key}: &quot;{language}&quot; is not a known language code.</source>
        <translation>{where}, {term}, {key}: “{language}” nuk është kod i njohur gjuhe.</translation>
    </message>
    <message>
        <source>The taxonomy {taxonomy} is not installed in this project.</source>
        <translation>Taksonomia {taxonomy} nuk është instaluar në këtë projekt.</translation>
    </message>
    <message>
        <source>{where}: &quot;{term}&quot; has more notations, which were left out: {others}</source>
        <translation>{where}: “{term}” ka edhe shënime të tjera kodi (notation), që u lanë jashtë: {others}</translation>
    </message>
    <message>
        <source>{where}: no terms were found.</source>
        <translation>{where}: nuk u gjetën terma.</translation>
    </message>
    <message>
        <source>{where}: the broader term of &quot;{term}&quot; is not in the file; {parent} was kept as a mapping.</source>
        <translation>{where}: termi prind i “{term}” nuk gjendet në skedar; {parent} u mbajt si përputhje.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; stands before its broader term &quot;{parent}&quot;. Put it after that one.</source>
        <translation>{where}: termi “{term}” ndodhet para termit të vet prind “{parent}”. Vendoseni pas tij.</translation>
    </message>
    <message>
        <source>{where}: the broader term &quot;{parent}&quot; of &quot;{term}&quot; is not in this taxonomy.</source>
        <translation>{where}: termi prind “{parent}” i “{term}” nuk gjendet në këtë taksonomi.</translation>
    </message>
    <message>
        <source>{where}: &quot;{term}&quot; has several broader terms. &quot;{kept}&quot; was kept, the others became mappings: {others}</source>
        <translation>{where}: “{term}” ka disa terma prind. U mbajt “{kept}”, të tjerët u bënë përputhje: {others}</translation>
    </message>
    <message>
        <source>{where}: {property} was left out ({count} times).</source>
        <translation>{where}: {property} u la jashtë (herë: {count}).</translation>
    </message>
    <message>
        <source>{where}: &quot;{value}&quot; is not a property of a taxonomy.</source>
        <translation>{where}: “{value}” nuk është veti e një taksonomie.</translation>
    </message>
    <message>
        <source>{where} cannot be understood: {problem}</source>
        <translation>{where} nuk kuptohet: {problem}</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; is replaced by itself ({path}).</source>
        <translation>{where}: termi “{term}” zëvendësohet nga vetvetja ({path}).</translation>
    </message>
    <message>
        <source>{where}: {replacement}, which replaces &quot;{term}&quot;, is not in the file and was left out.</source>
        <translation>{where}: {replacement}, që zëvendëson “{term}”, nuk gjendet në skedar dhe u la jashtë.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{replacement}&quot;, which replaces &quot;{term}&quot;, is not in this taxonomy.</source>
        <translation>{where}: termi “{replacement}”, që zëvendëson “{term}”, nuk gjendet në këtë taksonomi.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; is mapped to the scheme &quot;{scheme}&quot;, which is not among the schemes of the taxonomy.</source>
        <translation>{where}: termi “{term}” ka përputhje me skemën “{scheme}”, e cila nuk është ndër skemat e taksonomisë.</translation>
    </message>
    <message>
        <source>{where}: {count} {count:set of codes was|sets of codes were} left out.</source>
        <translation>{where}: {count} {count:grup kodesh u la|grupe kodesh u lanë} jashtë.</translation>
    </message>
    <message>
        <source>{where}: the sheet &quot;{sheet}&quot; was left out, since no row names the columns of terms.</source>
        <translation>{where}: fleta “{sheet}” u la jashtë, sepse asnjë rresht nuk përmban emrat e kolonave të termave.</translation>
    </message>
    <message>
        <source>{where}: the id &quot;{value}&quot; must be the name of the file.</source>
        <translation>{where}: identifikuesi (id) “{value}” duhet të jetë emri i skedarit.</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; is missing.</source>
        <translation>{where}, {term}: mungon “{key}”.</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; is not known here. Check the spelling.</source>
        <translation>{where}, {term}: “{key}” nuk njihet. Kontrolloni drejtshkrimin.</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; must be a list of texts in quotation marks, none of them empty.</source>
        <translation>{where}, {term}: “{key}” duhet të jetë një listë tekstesh në thonjëza, asnjëri prej tyre bosh.</translation>
    </message>
    <message>
        <source>The taxonomy {where} is not valid TOML: {problem}</source>
        <translation>Taksonomia {where} nuk është TOML e vlefshme: {problem}</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; is not of the kind that belongs there (a text in quotation marks, or a table).</source>
        <translation>{where}, {term}: “{key}” nuk është i llojit që duhet aty (tekst në thonjëza ose tabelë).</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{value}&quot; is not a value that &quot;{key}&quot; can have.</source>
        <translation>{where}, {term}: “{value}” nuk është vlerë që mund të ketë “{key}”.</translation>
    </message>
    <message>
        <source>{where} was not written: a text of &quot;{term}&quot; is too long for a cell of Excel. Choose another kind of file.</source>
        <translation>{where} nuk u ruajt: një tekst i “{term}” është tepër i gjatë për një qelizë të Excel. Zgjidhni një lloj tjetër skedari.</translation>
    </message>
    <message>
        <source>{where}: the taxonomy {taxonomy} is there twice. Leave one of the two out.</source>
        <translation>{where}: taksonomia {taxonomy} gjendet dy herë. Lëreni jashtë njërën nga të dyja.</translation>
    </message>
    <message>
        <source>No taxonomy of the name {name} ships with the program. There are: {known}</source>
        <translation>Asnjë taksonomi me emrin {name} nuk vjen me programin. Janë këto: {known}</translation>
    </message>
    <message>
        <source>{where}: &quot;{value}&quot; is not a value that this column can have.</source>
        <translation>{where}: “{value}” nuk është vlerë që mund të ketë kjo kolonë.</translation>
    </message>
    <message>
        <source>Other terms stand under &quot;{term}&quot;. Take them back first, or put them elsewhere.</source>
        <translation>Nën “{term}” ka terma të tjerë. Më parë tërhiqini ata ose vendosini diku tjetër.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; is used by answers: {answers}, in cases: {cases}. Choose another term there first, or merge this one into another.</source>
        <translation>“{term}” përdoret në përgjigje: {answers}, në çështje: {cases}. Më parë zgjidhni aty një term tjetër ose bashkojeni këtë me një tjetër.</translation>
    </message>
    <message>
        <source>The taxonomy already has a term &quot;{label}&quot;. Choose that one, or give yours another label.</source>
        <translation>Taksonomia ka tashmë një term “{label}”. Zgjidhni atë ose jepini tuajit një etiketë tjetër.</translation>
    </message>
    <message>
        <source>Write what the new term is called.</source>
        <translation>Shkruani si quhet termi i ri.</translation>
    </message>
    <message>
        <source>Nothing can be merged into &quot;{term}&quot;. Choose a term that is in use and is another one.</source>
        <translation>Asgjë nuk mund të bashkohet me “{term}”. Zgjidhni një term tjetër, që ende ofrohet.</translation>
    </message>
    <message>
        <source>{file}: not every delivery of this project says which change was its last. Which one is newer was told by their times alone.</source>
        <translation>{file}: jo çdo dërgesë e këtij projekti tregon cili ishte ndryshimi i fundit në të. Se cila është më e re u përcaktua vetëm sipas kohës së tyre.</translation>
    </message>
    <message>
        <source>{file} has later changes than {other}, though its time is earlier. The changes count: a clock was wrong, or the project was restored from a backup.</source>
        <translation>{file} përmban ndryshime më të vona se {other}, ndonëse koha e saj është më e hershme. Vlejnë ndryshimet: një orë ishte gabim ose projekti u rikthye nga një kopje rezervë.</translation>
    </message>
    <message>
        <source>{file}: {count} more {count:finding|findings} of the kind {kind}. tipcoder check tells all of them.</source>
        <translation>{file}: edhe {count} gjetje të llojit {kind}. tipcoder check i tregon të gjitha.</translation>
    </message>
    <message>
        <source>{file} and {other} come from the same project, but name different countries: {country}, {other_country}.</source>
        <translation>{file} dhe {other} vijnë nga i njëjti projekt, por përmendin shtete të ndryshme: {country}, {other_country}.</translation>
    </message>
    <message>
        <source>{file}: a newer delivery of the same project is there. Nothing of this one is taken.</source>
        <translation>{file}: këtu ka një dërgesë më të re të të njëjtit projekt. Nga kjo nuk merret asgjë.</translation>
    </message>
    <message>
        <source>{file}: {answers} {answers:answer has|answers have} no place in this version of the framework. They are kept as retired.</source>
        <translation>{file}: {answers} përgjigje {answers:nuk ka|nuk kanë} vend në këtë version të kornizës. Ruhen si përgjigje jashtë përdorimit.</translation>
    </message>
    <message>
        <source>These cases have the same answers throughout. Are they one case? {cases} ({conflict})</source>
        <translation>Këto çështje i kanë të gjitha përgjigjet të njëjta. A janë një çështje e vetme? {cases} ({conflict})</translation>
    </message>
    <message>
        <source>These cases have the same key. Are they one case? {cases} ({conflict})</source>
        <translation>Këto çështje kanë të njëjtin çelës. A janë një çështje e vetme? {cases} ({conflict})</translation>
    </message>
    <message>
        <source>These cases were decided by the same court on the same day. Are they one case? {cases} ({conflict})</source>
        <translation>Këto çështje u vendosën nga e njëjta gjykatë në të njëjtën ditë. A janë një çështje e vetme? {cases} ({conflict})</translation>
    </message>
    <message>
        <source>Somebody else changed the regional project meanwhile. Nothing was stored: consolidate once more.</source>
        <translation>Ndërkohë dikush tjetër e ndryshoi projektin rajonal. Asgjë nuk u ruajt: bëni konsolidimin edhe një herë.</translation>
    </message>
    <message>
        <source>Proposed term {term} of {taxonomy}: “{label}” ({countries}, answers: {answers}).</source>
        <translation>Termi i propozuar {term} i taksonomisë {taxonomy}: “{label}” ({countries}, përgjigje: {answers}).</translation>
    </message>
    <message>
        <source>Unknown term {term} of {taxonomy} ({countries}, answers: {answers}). It waits as a proposal.</source>
        <translation>Term i panjohur {term} i taksonomisë {taxonomy} ({countries}, përgjigje: {answers}). Pret si propozim.</translation>
    </message>
    <message>
        <source>No edition that its country published is named in {file}: the region is compared with none of it.</source>
        <translation>Asnjë botim që ka publikuar shteti nuk përmendet në {file}: rajoni nuk krahasohet me asnjë botim të tij.</translation>
    </message>
    <message>
        <source>{file} comes from a mentor jurisdiction ({country}): its cases stand in a column of their own and are no part of the figures of all countries together.</source>
        <translation>{file} vjen nga një juridiksion mentor ({country}): çështjet e tij qëndrojnë në një kolonë më vete dhe nuk bëjnë pjesë në shifrat e të gjitha shteteve së bashku.</translation>
    </message>
    <message>
        <source>Approved briefs that may identify a person are left out ({count}). Change their texts in the project of the country, and approve them anew.</source>
        <translation>Përmbledhjet e miratuara që mund të identifikojnë një person lihen jashtë ({count}). Ndryshojini tekstet e tyre në projektin e shtetit dhe miratojini përsëri.</translation>
    </message>
    <message>
        <source>Its approved briefs take the place of those that came before. With other words: {changed}. Not approved any more: {gone}.</source>
        <translation>Përmbledhjet e saj të miratuara zënë vendin e atyre që erdhën më parë. Me fjalë të tjera: {changed}. Jo më të miratuara: {gone}.</translation>
    </message>
    <message>
        <source>Briefs that were approved as English and are not in English are left out ({count}). Type their English texts in the project of the country, and approve them anew.</source>
        <translation>Përmbledhjet e miratuara si anglisht, por që nuk janë në anglisht, lihen jashtë ({count}). Shkruani tekstet e tyre në anglisht në projektin e shtetit dhe miratojini përsëri.</translation>
    </message>
    <message>
        <source>Released quotations that may identify a person are left out ({count}). Withdraw them in the project of the country, and release them anew without those words.</source>
        <translation>Citimet e lejuara që mund të identifikojnë një person lihen jashtë ({count}). Tërhiqini në projektin e shtetit dhe lejojini sërish pa ato fjalë.</translation>
    </message>
    <message>
        <source>{file}: version {version} of the framework is not known here. It was read as its own codebook says.</source>
        <translation>{file}: versioni {version} i kornizës nuk njihet këtu. U lexua siç thotë manuali i tij i kodimit (codebook).</translation>
    </message>
    <message>
        <source>{file}: {answers} {answers:answer|answers} may not cross a border and {answers:was|were} left out.</source>
        <translation>{file}: {answers} përgjigje {answers:nuk lejohet të kalojë kufirin dhe u la|nuk lejohen të kalojnë kufirin dhe u lanë} jashtë.</translation>
    </message>
    <message>
        <source>{place}: {count} {count:entry belongs|entries belong} to no row or question of the delivery and {count:was|were} left out.</source>
        <translation>{place}: {count} {count:regjistrim nuk i përket|regjistrime nuk u përkasin} asnjë rreshti ose pyetjeje të dërgesës dhe {count:u la|u lanë} jashtë.</translation>
    </message>
    <message>
        <source>There is no term {term} in {taxonomy} to decide on.</source>
        <translation>Në taksonominë {taxonomy} nuk ka term {term} për të cilin të vendoset.</translation>
    </message>
    <message>
        <source>{choice} is no decision. Cases: keep_both, prefer:FILE. Terms: approve, reject, merge:CODE.</source>
        <translation>{choice} nuk është vendim i mundshëm. Për çështjet: keep_both, prefer:FILE. Për termat: approve, reject, merge:CODE.</translation>
    </message>
    <message>
        <source>The decisions cannot be read. They stand in a TOML or JSON file under [conflicts] and [terms.NAME].</source>
        <translation>Vendimet për çështjet dhe termat nuk mund të lexohen. Ato gjenden në një skedar TOML ose JSON nën [conflicts] dhe [terms.NAME].</translation>
    </message>
    <message>
        <source>{file} is a regional project itself. Name it with --project, and deliveries of countries beside it.</source>
        <translation>{file} është vetë projekt rajonal. Jepeni me --project, dhe pranë tij dërgesat e shteteve.</translation>
    </message>
    <message>
        <source>{file} is a copy for a second coder. It goes back to the project that it was made from, which delivers.</source>
        <translation>{file} është kopje për një kodues të dytë. Ajo kthehet te projekti nga i cili u bë, dhe ai dërgon.</translation>
    </message>
    <message>
        <source>{file} is a template. Import it into its project first (tipcoder import), and deliver what that exports.</source>
        <translation>{file} është model. Importojeni më parë në projektin e tij (tipcoder import) dhe dërgoni atë që ai eksporton.</translation>
    </message>
    <message>
        <source>This passphrase does not open {file}. Check capital letters and the keyboard&apos;s language.</source>
        <translation>Ky frazëkalim nuk e hap {file}. Kontrolloni shkronjat e mëdha dhe gjuhën e tastierës.</translation>
    </message>
    <message>
        <source>{file} is coded by another framework: {framework}. It cannot stand beside the others.</source>
        <translation>{file} është koduar sipas një kornize tjetër: {framework}. Nuk mund të qëndrojë pranë të tjerëve.</translation>
    </message>
    <message>
        <source>{file}: version {version} of the framework is not known here, and its codebook does not say enough.</source>
        <translation>{file}: versioni {version} i kornizës nuk njihet këtu dhe manuali i tij i kodimit (codebook) nuk thotë mjaftueshëm.</translation>
    </message>
    <message>
        <source>{path} is the project of one country. Deliveries go into a regional project: name a new file.</source>
        <translation>{path} është projekti i një shteti. Dërgesat shkojnë në një projekt rajonal: jepni një skedar të ri.</translation>
    </message>
    <message>
        <source>None of the cases in this workbook is known here. Its keys were made for a recipient that this project does not know, or its cases were removed.</source>
        <translation>Asnjë nga çështjet në këtë libër pune nuk njihet këtu. Çelësat e tij u krijuan për një marrës që ky projekt nuk e njeh, ose çështjet e tij janë hequr.</translation>
    </message>
    <message>
        <source>{place}: {text} can mean several things. Say which for the whole column: --answer {column}=CHOICE, where CHOICE is one of {options}.</source>
        <translation>{place}: {text} mund të ketë disa kuptime. Tregoni cili vlen për të gjithë kolonën: --answer {column}=CHOICE, ku CHOICE është një nga {options}.</translation>
    </message>
    <message>
        <source>The workbook was written with version {version} of the framework {framework}, which this project lacks.</source>
        <translation>Libri i punës u krijua me versionin {version} të kornizës {framework}, që i mungon këtij projekti.</translation>
    </message>
    <message>
        <source>The workbook was written by another project. Only workbooks of this project can be read back.</source>
        <translation>Libri i punës u krijua nga një projekt tjetër. Mund të lexohen sërish vetëm librat e punës të këtij projekti.</translation>
    </message>
    <message>
        <source>There is no case that could be coded a second time.</source>
        <translation>Nuk ka asnjë çështje që mund të kodohet për herë të dytë.</translation>
    </message>
    <message>
        <source>{coder} coded these cases first and cannot be the second coder of them: {cases}. Give the code of the person who coded them again.</source>
        <translation>{coder} i ka koduar i pari këto çështje dhe nuk mund të jetë koduesi i dytë i tyre: {cases}. Jepni kodin e personit që i kodoi përsëri.</translation>
    </message>
    <message>
        <source>{file} is no copy for a second coder. Only a copy that was made for one, or a workbook, is read as a second coding.</source>
        <translation>{file} nuk është kopje për një kodues të dytë. Si kodim i dytë lexohet vetëm një kopje e bërë për këtë, ose një libër pune.</translation>
    </message>
    <message>
        <source>A second coder codes the cases that are there. Cases, their judgments, lists of terms, the framework and what is added to findings are changed by the person who codes first.</source>
        <translation>Koduesi i dytë kodon çështjet që gjenden në projekt. Çështjet, vendimet e tyre, listat e termave, kornizën dhe atë që u shtohet gjetjeve i ndryshon personi që kodon i pari.</translation>
    </message>
    <message>
        <source>Something was changed in the project meanwhile. Nothing was imported: look at the workbook once more.</source>
        <translation>Ndërkohë u ndryshua diçka në projekt. Nuk u importua asgjë: shikojeni edhe një herë librin e punës.</translation>
    </message>
    <message>
        <source>Somebody else changed this coding meanwhile. Nothing was saved: open the case again to see it.</source>
        <translation>Dikush tjetër e ndryshoi ndërkohë këtë kodim. Asgjë nuk u ruajt: hapeni çështjen përsëri për ta parë.</translation>
    </message>
    <message>
        <source>{answers} {answers:answer|answers} in {cases} {cases:case has|cases have} the term {term}, which the taxonomy {taxonomy} has not: it is not shown or counted. Install a version of the taxonomy that has it.</source>
        <translation>{answers} përgjigje në {cases} çështje {answers:ka|kanë} termin {term}, të cilin taksonomia {taxonomy} nuk e ka: ai as nuk shfaqet, as nuk numërohet. Instaloni një version të taksonomisë që e ka atë.</translation>
    </message>
    <message>
        <source>Nothing that can be accepted in this brief has the id {id}. List what is open with --json.</source>
        <translation>Asgjë që mund të pranohet në këtë përmbledhje nuk e ka identifikuesin {id}. Shihni çfarë është e hapur me --json.</translation>
    </message>
    <message>
        <source>{part} {row}: “{words}” may identify somebody. Change the text, or accept it with --accept {id}.</source>
        <translation>{part} {row}: “{words}” mund të identifikojë dikë. Ndryshoni tekstin ose pranojeni me --accept {id}.</translation>
    </message>
    <message>
        <source>{part} {row}: there is no text in this language: {language}.</source>
        <translation>{part} {row}: nuk ka tekst në këtë gjuhë: {language}.</translation>
    </message>
    <message>
        <source>Nobody has approved the brief of case {case} in this language: {language}. Add --draft to read it.</source>
        <translation>Askush nuk e ka miratuar përmbledhjen e çështjes {case} në këtë gjuhë: {language}. Shtoni --draft për ta lexuar.</translation>
    </message>
    <message>
        <source>{part} {row}: this is no English: {words}. Type the text in English.</source>
        <translation>{part} {row}: kjo nuk është anglisht: {words}. Shkruajeni tekstin në anglisht.</translation>
    </message>
    <message>
        <source>{part} {row}: numbers are not the same in both texts: {words}. Mend it, or accept it with --accept {id}.</source>
        <translation>{part} {row}: numrat nuk janë të njëjtë në të dy tekstet: {words}. Ndreqeni ose pranojeni me --accept {id}.</translation>
    </message>
    <message>
        <source>{row} may be recognised: fewer than 11 persons of the project are alike in this: {words}. Tell less with --generalise age,year,sector, or accept it with --accept {id}.</source>
        <translation>{row} mund të njihet: më pak se 11 persona të projektit ngjajnë në këtë: {words}. Tregoni më pak me --generalise age,year,sector ose pranojeni me --accept {id}.</translation>
    </message>
    <message>
        <source>{part} {row}: the text is the same in both languages. Type it in this language: {language}, or accept it with --accept {id}.</source>
        <translation>{part} {row}: teksti është i njëjtë në të dyja gjuhët. Shkruajeni në këtë gjuhë: {language}, ose pranojeni me --accept {id}.</translation>
    </message>
    <message>
        <source>The brief of case {case} has changed since it was approved in this language: {language}. Approve it again, or add --draft to read it.</source>
        <translation>Përmbledhja e çështjes {case} ka ndryshuar që kur u miratua në këtë gjuhë: {language}. Miratojeni sërish ose shtoni --draft për ta lexuar.</translation>
    </message>
    <message>
        <source>{part} {row}: what the text in this language is written from changed after it was typed: {language}. Confirm the text or change it.</source>
        <translation>{part} {row}: ajo nga e cila u shkrua teksti në këtë gjuhë ka ndryshuar pasi u shtyp: {language}. Konfirmojeni tekstin ose ndryshojeni.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}, column {column}: the coding has changed since this row was written. Write the workbook anew and type the text there.</source>
        <translation>{file}, fleta {sheet}, rreshti {row}, kolona {column}: kodimi ka ndryshuar që kur u shkrua ky rresht. Shkruajeni librin e punës përsëri dhe shtypeni tekstin aty.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}, column {column}: no brief has such a row. Cells of case, part, row and question stay as they were written.</source>
        <translation>{file}, fleta {sheet}, rreshti {row}, kolona {column}: asnjë përmbledhje nuk ka rresht të tillë. Qelizat case, part, row dhe question mbeten siç u shkruan.</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet}: it holds no texts of briefs.</source>
        <translation>{file} nuk ka fletë {sheet}: nuk përmban tekste përmbledhjesh.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}, column {column}: the text is longer than {most} characters.</source>
        <translation>{file}, fleta {sheet}, rreshti {row}, kolona {column}: teksti është më i gjatë se {most} shenja.</translation>
    </message>
    <message>
        <source>A brief is made in the country in which the case was coded, from its project.</source>
        <translation>Përmbledhja bëhet në shtetin ku është koduar çështja, nga projekti i tij.</translation>
    </message>
    <message>
        <source>Case {case} is left out: a published table less the persons in its brief would tell of few others.</source>
        <translation>Çështja {case} lihet jashtë: një tabelë e publikuar pa personat e përmbledhjes së saj do të tregonte për pak të tjerë.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: two effects of one decision. {message}</source>
        <translation>Çështja {case}, {place}: dy efekte të një vendimi. {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: is this outcome right? {message}</source>
        <translation>Çështja {case}, {place}: a është i saktë ky përfundim? {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the numbers and the dates tell different orders.</source>
        <translation>Çështja {case}, {place}: numrat dhe datat tregojnë radhë të ndryshme.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the numbers do not run from 1 without a gap.</source>
        <translation>Çështja {case}, {place}: numrat nuk vijojnë nga 1 pa ndërprerje.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the same number twice. {message}</source>
        <translation>Çështja {case}, {place}: i njëjti numër dy herë. {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the answers show it, and it is not entered. {entry}</source>
        <translation>Çështja {case}, {place}: përgjigjet e tregojnë, por nuk është shënuar. {entry}</translation>
    </message>
    <message>
        <source>The project has no case {case}.</source>
        <translation>Projekti nuk ka çështje {case}.</translation>
    </message>
    <message>
        <source>Nobody with the code {coder} codes in this project.</source>
        <translation>Askush me kodin {coder} nuk kodon në këtë projekt.</translation>
    </message>
    <message>
        <source>Something was published since, and not compared with this edition: that it reached nobody can no longer be taken back.</source>
        <translation>Ndërkohë u publikua diçka që nuk u krahasua me këtë botim: shënimi se nuk arriti te askush nuk mund të tërhiqet më.</translation>
    </message>
    <message>
        <source>No case has a brief that is approved in English, so that there is no entry for SHERLOC to write.</source>
        <translation>Asnjë çështje nuk ka përmbledhje të miratuar në anglisht, prandaj nuk ka regjistrim për SHERLOC.</translation>
    </message>
    <message>
        <source>Case {case} is left out: its English brief is {state}.</source>
        <translation>Çështja {case} lihet jashtë: përmbledhja e saj në anglisht është në gjendjen {state}.</translation>
    </message>
    <message>
        <source>There are entries here ({count}). “None in this judgment” can be said once they are deleted.</source>
        <translation>Këtu ka regjistrime ({count}). “Asnjë në këtë vendim” mund të thuhet pasi ato të fshihen.</translation>
    </message>
    <message>
        <source>“None in this judgment” cannot be said here: there must be entries, {count} at least.</source>
        <translation>“Asnjë në këtë vendim” nuk mund të thuhet këtu: duhet të ketë regjistrime, së paku {count}.</translation>
    </message>
    <message>
        <source>This number asks for too many entries. At most {limit} are possible in one list, and {total} in one case. Nothing was changed; enter a smaller number.</source>
        <translation>Ky numër kërkon tepër regjistrime. Lejohen më së shumti {limit} në një listë dhe {total} në një çështje. Asgjë nuk u ndryshua; shkruani një numër më të vogël.</translation>
    </message>
    <message>
        <source>Findings are counted from the questions of the framework tip_case_law_see. This project is coded by {framework}, which asks none of them.</source>
        <translation>Gjetjet numërohen nga pyetjet e kornizës tip_case_law_see. Ky projekt kodohet me {framework}, e cila nuk shtron asnjërën prej tyre.</translation>
    </message>
    <message>
        <source>The case is settled: its pairs of entries stay as they are, and so do the figures of agreement.</source>
        <translation>Çështja është e dakordësuar: çiftet e regjistrimeve mbeten siç janë, po ashtu edhe shifrat e përputhjes.</translation>
    </message>
    <message>
        <source>{file}, row {line}: a proposal is a, b, both or not_settled, not “{value}”. Nothing was settled.</source>
        <translation>{file}, rreshti {line}: propozimi është a, b, both ose not_settled, jo “{value}”. Asgjë nuk u dakordësua.</translation>
    </message>
    <message>
        <source>{file} has no differences of this project, or is no settling file. Nothing was settled.</source>
        <translation>{file} nuk ka dallime të këtij projekti, ose nuk është skedar dakordësimi. Asgjë nuk u dakordësua.</translation>
    </message>
    <message>
        <source>{file}, row {line}: “{value}” is none of the reasons of the list. Nothing was settled.</source>
        <translation>{file}, rreshti {line}: “{value}” nuk është asnjë nga arsyet e listës. Asgjë nuk u dakordësua.</translation>
    </message>
    <message>
        <source>{file}, row {line}: this difference stands in the file twice. Nothing was settled.</source>
        <translation>{file}, rreshti {line}: ky dallim është dy herë në skedar. Asgjë nuk u dakordësua.</translation>
    </message>
    <message>
        <source>{count} {count:difference is|differences are} still to be settled before the case is settled.</source>
        <translation>{count:Duhet|Duhen} dakordësuar edhe {count} {count:dallim|dallime} para se kodimi i çështjes të jetë i dakordësuar.</translation>
    </message>
    <message>
        <source>Both answers can be taken only where several terms may be chosen and both sides chose some.</source>
        <translation>Të dyja përgjigjet mund të merren vetëm kur lejohen disa terma dhe të dyja palët kanë zgjedhur.</translation>
    </message>
    <message>
        <source>This coding is submitted. Reopen it to change something.</source>
        <translation>Ky kodim është dorëzuar. Rihapeni për të ndryshuar diçka.</translation>
    </message>
    <message>
        <source>{coder} has not submitted the coding of this case yet. Both are settled only after both are.</source>
        <translation>{coder} ende nuk e ka dorëzuar kodimin e kësaj çështjeje. Dallimet dakordësohen vetëm pasi dorëzohen të dy.</translation>
    </message>
    <message>
        <source>Enter the code of the reviewer.</source>
        <translation>Shkruani kodin e rishikuesit.</translation>
    </message>
    <message>
        <source>{coder} coded this case. A reviewer is somebody who is neither of the two coders.</source>
        <translation>{coder} e ka koduar këtë çështje. Rishikues është dikush që nuk është asnjëri nga dy koduesit.</translation>
    </message>
    <message>
        <source>Say in a sentence what is not settled, for the reviewer.</source>
        <translation>Thoni me një fjali çfarë mbetet pa u dakordësuar, për rishikuesin.</translation>
    </message>
    <message>
        <source>Nobody has coded this case a second time yet.</source>
        <translation>Askush ende nuk e ka koduar këtë çështje për herë të dytë.</translation>
    </message>
    <message>
        <source>Choose why the two of you read this differently.</source>
        <translation>Zgjidhni pse ju të dy e lexuat këtë ndryshe.</translation>
    </message>
    <message>
        <source>Two entries are joined only if each is of another side and both are of the same list.</source>
        <translation>Dy regjistrime bashkohen vetëm nëse secili është i palës tjetër dhe të dy janë të së njëjtës listë.</translation>
    </message>
    <message>
        <source>{id}: case {case}, {question}: {words} ({sign})</source>
        <translation>{id}: çështja {case}, {question}: {words} ({sign})</translation>
    </message>
    <message>
        <source>{roster}: {persons} in all. {unique} can be recognised by anybody who knows this of them: {questions}. {few} more are among fewer than {k} alike. With the numbers that leave, {unique_by_numbers} can be recognised.</source>
        <translation>{roster}: {persons} gjithsej. Nga kushdo që di për ta {questions} mund të njihen: {unique}. Të tjerë në grupe me më pak se {k} persona të njëjtë: {few}. Bashkë me numrat që dalin mund të njihen: {unique_by_numbers}.</translation>
    </message>
    <message>
        <source>Nobody is recognised by the question {name}. It may be one of these: {known}.</source>
        <translation>Nga pyetja {name} nuk njihet askush. Mund të jetë një nga këto: {known}.</translation>
    </message>
    <message>
        <source>The question {name} cannot be made more general, only left out. These can be: {known}.</source>
        <translation>Pyetja {name} nuk mund të bëhet më e përgjithshme, mund vetëm të lihet jashtë. Këto mund të bëhen: {known}.</translation>
    </message>
    <message>
        <source>There is no finding and no text with the id {id}. The answer may have been changed.</source>
        <translation>Nuk ka as gjetje, as tekst me identifikuesin {id}. Përgjigjja mund të jetë ndryshuar.</translation>
    </message>
    <message>
        <source>Say why it reached nobody: the reason stays in the list of what left.</source>
        <translation>Thoni pse nuk arriti te askush: arsyeja mbetet në listën e asaj që doli.</translation>
    </message>
    <message>
        <source>Nothing that left has the id {id}. `tipcoder released` lists what left, with the ids.</source>
        <translation>Asgjë që ka dalë nuk ka id-në {id}. `tipcoder released` liston çfarë ka dalë, me id-të.</translation>
    </message>
    <message>
        <source>Of the release {id} it was said before that it reached nobody.</source>
        <translation>Për daljen {id} është thënë më parë se nuk arriti te askush.</translation>
    </message>
    <message>
        <source>This project is open to read only. What is public is recorded in it, as later editions are compared with it: nothing public can be written. Restore a backup, and publish from that.</source>
        <translation>Ky projekt është hapur vetëm për lexim. Ajo që është publike regjistrohet në të, sepse botimet e mëvonshme krahasohen me të: asgjë publike nuk mund të shkruhet. Riktheni një kopje rezervë dhe publikoni prej saj.</translation>
    </message>
    <message>
        <source>Another program holds the file {file} at the moment: a virus scanner, a synchronisation or a viewer. Try again in a minute, or close it there. Nothing was lost.</source>
        <translation>Një program tjetër po e mban për momentin skedarin {file}: një antivirus, një sinkronizim ose një program shikimi. Provoni sërish pas një minute ose mbylleni atje. Asgjë nuk humbi.</translation>
    </message>
    <message>
        <source>The path {path} is too long for this computer. Move the project into a folder nearer to the drive&apos;s root.</source>
        <translation>Shtegu {path} është tepër i gjatë për këtë kompjuter. Zhvendoseni projektin në një dosje më afër rrënjës së diskut.</translation>
    </message>
    <message>
        <source>Windows keeps the name {name} for itself. Choose another one.</source>
        <translation>Emrin {name} e mban Windows për vete. Zgjidhni një tjetër.</translation>
    </message>
    <message>
        <source>There is no judgment in the folder {folder}. Files of these kinds can be read: {kinds}.</source>
        <translation>Në dosjen {folder} nuk ka asnjë vendim. Mund të lexohen skedarë të këtyre llojeve: {kinds}.</translation>
    </message>
    <message>
        <source>{file} has no text layer: read it by OCR first.</source>
        <translation>{file} nuk ka shtresë teksti: lexojeni më parë me OCR.</translation>
    </message>
    <message>
        <source>Which country the judgment is of cannot be told by its court or language. Say it with --country.</source>
        <translation>Nga gjykata ose gjuha nuk kuptohet i cilit shtet është vendimi gjyqësor. Jepeni me --country.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read. Save it as one of {kinds} and add it again.</source>
        <translation>{file} është i një lloji që nuk mund të lexohet. Ruajeni në një nga llojet {kinds} dhe shtojeni përsëri.</translation>
    </message>
    <message>
        <source>{file} is a picture of a kind that cannot be read. Save it as JPEG, PNG or TIFF and add that one.</source>
        <translation>{file} është figurë e një lloji që nuk mund të lexohet. Ruajeni si JPEG, PNG ose TIFF dhe shtoni atë.</translation>
    </message>
    <message>
        <source>{file} was written by a Word older than that of 1997. Open it in Word or LibreOffice, save it as .docx, and add that one.</source>
        <translation>{file} është krijuar me një Word më të vjetër se ai i vitit 1997. Hapeni në Word ose LibreOffice, ruajeni si .docx dhe shtoni atë.</translation>
    </message>
    <message>
        <source>{path} was replaced by another copy, or changed from elsewhere, while it was open here. Nothing more was saved in it.</source>
        <translation>{path} u zëvendësua nga një kopje tjetër ose u ndryshua nga diku tjetër, ndërsa ishte i hapur këtu. Në të nuk u ruajt më asgjë.</translation>
    </message>
    <message>
        <source>The framework {framework} {version} could not be read. The same one ships with the program and is used.</source>
        <translation>Korniza {framework} {version} nuk mund të lexohej. Përdoret e njëjta që vjen me programin.</translation>
    </message>
    <message>
        <source>The framework {framework} {version} could not be read. The same one from the backup {backup} is used.</source>
        <translation>Korniza {framework} {version} nuk mund të lexohej. Përdoret e njëjta nga kopja rezervë {backup}.</translation>
    </message>
    <message>
        <source>The framework {framework} {version} could not be read. Another one of this name and version is used; its questions may differ.</source>
        <translation>Korniza {framework} {version} nuk mund të lexohej. Përdoret një tjetër me këtë emër dhe version; pyetjet e saj mund të ndryshojnë.</translation>
    </message>
    <message>
        <source>The workbook of the framework {framework} {version} could not be read. Its questions were read.</source>
        <translation>Libri i punës i kornizës {framework} {version} nuk mund të lexohej. Pyetjet e saj u lexuan.</translation>
    </message>
    <message>
        <source>Some cases, entries or answers could not be read.</source>
        <translation>Disa çështje, regjistrime ose përgjigje nuk mund të lexoheshin.</translation>
    </message>
    <message>
        <source>Some judgments or their pages could not be read.</source>
        <translation>Disa vendime ose faqe të tyre nuk mund të lexoheshin.</translation>
    </message>
    <message>
        <source>Some evidence could not be read.</source>
        <translation>Disa prova nuk mund të lexoheshin.</translation>
    </message>
    <message>
        <source>Some remarks could not be read.</source>
        <translation>Disa vërejtje nuk mund të lexoheshin.</translation>
    </message>
    <message>
        <source>Part of the history could not be read.</source>
        <translation>Një pjesë e historikut nuk mund të lexohej.</translation>
    </message>
    <message>
        <source>Some terms could not be read.</source>
        <translation>Disa terma nuk mund të lexoheshin.</translation>
    </message>
    <message>
        <source>Some of what does not belong to a case could not be read (exports, reviews, deliveries).</source>
        <translation>Një pjesë e asaj që nuk i përket një çështjeje nuk mund të lexohej (eksportet, rishikimet, dërgesat).</translation>
    </message>
    <message>
        <source>{path} cannot be changed: it is open to read only, or the file or its folder is write-protected.</source>
        <translation>{path} nuk mund të ndryshohet: është hapur vetëm për lexim, ose skedari a dosja e tij është e mbrojtur nga shkrimi.</translation>
    </message>
    <message>
        <source>The folder {path} is there already and is not empty. Choose another name.</source>
        <translation>Dosja {path} ekziston tashmë dhe nuk është bosh. Zgjidhni një emër tjetër.</translation>
    </message>
    <message>
        <source>Files for SPSS and Stata need two more libraries. Install them with: pip install tipcoder[statistics]</source>
        <translation>Për skedarët e SPSS dhe Stata duhen edhe dy biblioteka. Instalojini me: pip install tipcoder[statistics]</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed. Install it with: pip install tipcoder[postgresql]</source>
        <translation>Drejtuesi (driver) për PostgreSQL nuk është instaluar. Instalojeni me: pip install tipcoder[postgresql]</translation>
    </message>
    <message>
        <source>The database {address} holds no project yet. Consolidate into it first.</source>
        <translation>Baza e të dhënave {address} nuk përmban ende projekt. Më parë konsolidoni dërgesat në të.</translation>
    </message>
    <message>
        <source>The database {address} holds a project already.</source>
        <translation>Baza e të dhënave {address} përmban tashmë një projekt.</translation>
    </message>
    <message>
        <source>The project in the database {address} is no file. Consolidate into a file to hand it over.</source>
        <translation>Projekti në bazën e të dhënave {address} nuk është skedar. Për ta dorëzuar, konsolidoni në një skedar.</translation>
    </message>
    <message>
        <source>There is a password in the address, where others can read it. Leave it out: it is asked for, or taken from the environment variable PGPASSWORD.</source>
        <translation>Adresa përmban një fjalëkalim, të cilin mund ta lexojnë të tjerët. Hiqeni: ai kërkohet më vete ose merret nga variabla e mjedisit PGPASSWORD.</translation>
    </message>
    <message>
        <source>The database {path} needs a password. Put it into the environment variable PGPASSWORD.</source>
        <translation>Baza e të dhënave {path} kërkon fjalëkalim. Vendoseni atë në variablën e mjedisit PGPASSWORD.</translation>
    </message>
    <message>
        <source>The database {path} refused the name or the password. Check both with whoever keeps the server.</source>
        <translation>Baza e të dhënave {path} e refuzoi emrin ose fjalëkalimin. Kontrollojini të dy me personin që mban serverin.</translation>
    </message>
    <message>
        <source>The database {path} cannot be reached. Check the network and the address, and try again.</source>
        <translation>Baza e të dhënave {path} nuk arrihet. Kontrolloni rrjetin dhe adresën dhe provoni përsëri.</translation>
    </message>
    <message>
        <source>{coder} may be a name. A coder is called by a code: a country or one letter, with a number of up to three digits, such as {suggested}.</source>
        <translation>{coder} mund të jetë emër. Koduesi shënohet me kod: një shtet ose një shkronjë, me një numër deri në tre shifra, si {suggested}.</translation>
    </message>
    <message>
        <source>The code of a coder may be a name: {coders}. A number leaves in its place.</source>
        <translation>Kodi i një koduesi mund të jetë emër: {coders}. Në vend të tij del një numër.</translation>
    </message>
    <message>
        <source>{sentence} (The same for others, {count}: {others})</source>
        <translation>{sentence} (E njëjta gjë vlen për të tjerë, {count}: {others})</translation>
    </message>
    <message>
        <source>There are {count} descriptions already. Take one of them away before you choose another.</source>
        <translation>Janë zgjedhur tashmë {count} përshkrime. Hiqni njërin prej tyre para se të zgjidhni një tjetër.</translation>
    </message>
    <message>
        <source>“{key}” is not asked. What is asked: {keys}.</source>
        <translation>“{key}” nuk pyetet. Pyeten: {keys}.</translation>
    </message>
    <message>
        <source>{key}: “{value}” is no number that can be. Give a whole number, a year of four digits, or nothing where it is not known.</source>
        <translation>{key}: “{value}” nuk është numër i mundshëm. Jepni një numër të plotë, një vit me katër shifra ose asgjë kur nuk dihet.</translation>
    </message>
    <message>
        <source>{low} ({low_value}) is greater than {high} ({high_value}). No more judgments are received than requested, no more are requested than exist, and a period ends after it begins.</source>
        <translation>{low} ({low_value}) është më i madh se {high} ({high_value}). Nuk merren më shumë vendime sesa kërkohen, nuk kërkohen më shumë sesa ekzistojnë, dhe periudha mbaron pasi fillon.</translation>
    </message>
    <message>
        <source>A region knows of all judgments what its deliveries say. Change it in the national projects.</source>
        <translation>Rajoni di për të gjitha vendimet atë që thonë dorëzimet e tij. Ndryshojeni në projektet kombëtare.</translation>
    </message>
    <message>
        <source>“{change}” changes nothing. Write the value behind =, and nothing behind it where it is not known.</source>
        <translation>“{change}” nuk ndryshon asgjë. Shkruajeni vlerën pas =, dhe asgjë pas tij kur nuk dihet.</translation>
    </message>
    <message>
        <source>In no case was this good practice marked as exemplary. A reviewer confirms what a coder marked.</source>
        <translation>Në asnjë çështje kjo praktikë e mirë nuk u shënua si shembullore. Rishikuesi konfirmon atë që ka shënuar koduesi.</translation>
    </message>
    <message>
        <source>Somebody else than who coded the cases confirms that a practice is exemplary. Enter the code of the reviewer.</source>
        <translation>Që një praktikë është shembullore e konfirmon dikush tjetër, jo ai që i ka koduar çështjet. Shënoni kodin e rishikuesit.</translation>
    </message>
    <message>
        <source>Write the words of the judgment, with names, places and dates replaced by words in brackets.</source>
        <translation>Shkruani fjalët e vendimit, me emrat, vendet dhe datat e zëvendësuara me fjalë në kllapa.</translation>
    </message>
    <message>
        <source>Words of the quotation may identify somebody ({count}). Replace each of them, or say that it identifies nobody.</source>
        <translation>Fjalë të citimit mund ta identifikojnë dikë ({count}). Zëvendësoni secilën, ose thoni se nuk identifikon askënd.</translation>
    </message>
    <message>
        <source>A quotation has at most {most} words, this one has {words}. Shorten it.</source>
        <translation>Një citim ka më së shumti {most} fjalë, ky ka {words}. Shkurtojeni.</translation>
    </message>
    <message>
        <source>Case {case}: neither its brief nor an exercise is approved in this language, or it has changed since: {language}.</source>
        <translation>Çështja {case}: as përmbledhja e saj as ndonjë ushtrim nuk është miratuar në këtë gjuhë, ose ka ndryshuar që atëherë: {language}.</translation>
    </message>
    <message>
        <source>Case {case}: persons in its brief may be recognised, and a pack is for everybody. Tell less in the brief, or make an exercise.</source>
        <translation>Çështja {case}: personat në përmbledhje mund të njihen, dhe paketa është për të gjithë. Tregoni më pak në përmbledhje ose krijoni një ushtrim.</translation>
    </message>
    <message>
        <source>Case {case}: a published table less the persons in its brief would tell of few others. Make an exercise.</source>
        <translation>Çështja {case}: një tabelë e publikuar pa personat e përmbledhjes së saj do të tregonte për pak të tjerë. Krijoni një ushtrim.</translation>
    </message>
    <message>
        <source>Case {case} is not free for training.</source>
        <translation>Çështja {case} nuk është e lirë për trajnim.</translation>
    </message>
    <message>
        <source>No case is free for training. Answer “Use of this case for training” in the cases that are, and choose them.</source>
        <translation>Asnjë çështje nuk është e lirë për trajnim. Përgjigjuni pyetjes “Përdorimi i çështjes për trajnim” te çështjet që janë të lira dhe zgjidhni ato.</translation>
    </message>
    <message>
        <source>This program was installed without the files in which its texts are translated. Work in a copy of its source.</source>
        <translation>Ky program është instaluar pa skedarët në të cilët përkthehen tekstet e tij. Punoni në një kopje të kodit të tij burim.</translation>
    </message>
    <message>
        <source>{file} has no sheet named after a language, as the program writes it (sq, ro, cnr, mk, sr, sr-Latn).</source>
        <translation>{file} nuk ka fletë me emrin e një gjuhe, siç e shkruan programi (sq, ro, cnr, mk, sr, sr-Latn).</translation>
    </message>
    <message>
        <source>{file} lacks the row with the names of the columns ({columns}). Take the sheet back as it was written.</source>
        <translation>{file} nuk e ka rreshtin me emrat e kolonave ({columns}). Merreni fletën siç ishte shkruar.</translation>
    </message>
    <message>
        <source>The file with reviewed texts {path} is damaged and was put aside under another name: the program shows the texts that it came with. Take the workbook or pack once more under Tools, Review of texts.</source>
        <translation>Skedari me tekstet e rishikuara {path} është dëmtuar dhe u vu mënjanë me një emër tjetër: programi shfaq tekstet me të cilat erdhi. Merrni përsëri librin e punës ose paketën te Mjetet, Rishikimi i teksteve.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The program has no such text any more. Write the texts anew.</source>
        <translation>{file}, rreshti {row}: Programi nuk e ka më këtë tekst. Eksportoni tekstet nga e para.</translation>
    </message>
    <message>
        <source>{file}, row {row}: Another row says something else of this text. Neither was taken.</source>
        <translation>{file}, rreshti {row}: Një rresht tjetër thotë diçka tjetër për këtë tekst. Asnjëri nuk u mor.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The text was changed here since the workbook was written. Write the texts anew and decide.</source>
        <translation>{file}, rreshti {row}: Teksti është ndryshuar këtu që kur u krijua libri i punës. Eksportoni tekstet nga e para dhe vendosni.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The text is empty.</source>
        <translation>{file}, rreshti {row}: Teksti është bosh.</translation>
    </message>
    <message>
        <source>{file}, row {row}: What the program fills in must stand in the text as it did before: {about}</source>
        <translation>{file}, rreshti {row}: Ato që plotëson programi duhet të mbeten në tekst si më parë: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: Marks such as &lt;b&gt; must stay as they were: {about}</source>
        <translation>{file}, rreshti {row}: Shenjat si &lt;b&gt; duhet të mbeten si ishin: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: These words prove an answer of the practice coding, so they must stay: {about}</source>
        <translation>{file}, rreshti {row}: Këto fjalë provojnë një përgjigje të kodimit për ushtrim, prandaj duhet të mbeten: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: The sign {about} before the letter that is pressed with Alt must stay, once.</source>
        <translation>{file}, rreshti {row}: Shenja {about} para shkronjës që shtypet me Alt duhet të mbetet, një herë.</translation>
    </message>
    <message>
        <source>{file}, row {row}: This is written in another script: {about}</source>
        <translation>{file}, rreshti {row}: Kjo është shkruar me një alfabet tjetër: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: With {length} letters the text may need more room than its window has: look there.</source>
        <translation>{file}, rreshti {row}: Me {length} shkronja teksti mund të kërkojë më shumë vend sesa ka dritarja: shikojeni atje.</translation>
    </message>
    <message>
        <source>{file}, row {row}: Called doubtful or wrong: not counted as reviewed, and nothing is changed.</source>
        <translation>{file}, rreshti {row}: Quhet i dyshimtë ose i gabuar: nuk llogaritet si i rishikuar dhe nuk ndryshohet asgjë.</translation>
    </message>
    <message>
        <source>The texts of {language} follow those of {reviewed}, letter by letter. Write these to be reviewed.</source>
        <translation>Tekstet e {language} ndjekin ato të {reviewed}, shkronjë për shkronjë. Shkruani këto për rishikim.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{about}” is no status. Choose one of the list: right, wrong or doubtful.</source>
        <translation>{file}, rreshti {row}: “{about}” nuk është gjendje. Zgjidhni një nga lista: i saktë, i gabuar ose i dyshimtë.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The hidden key of this row was lost, so nobody can tell whose text it is. Copy what you typed into the row of a fresh workbook.</source>
        <translation>{file}, rreshti {row}: Çelësi i fshehur i këtij rreshti ka humbur, prandaj askush nuk mund ta dijë cili tekst është. Kopjojeni atë që keni shkruar në rreshtin e një libri të ri pune.</translation>
    </message>
    <message>
        <source>{key}: reviewers differ, nothing was changed, and one of them has to settle it. {words}</source>
        <translation>{key}: rishikuesit nuk pajtohen, asgjë nuk u ndryshua, dhe duhet ta zgjidhë njëri prej tyre. {words}</translation>
    </message>
    <message>
        <source>{file}, row {row}: There is an error or a formula without a result in the cell of {about}.</source>
        <translation>{file}, rreshti {row}: Në qelizën e {about} ka një gabim ose një formulë pa rezultat.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The English or the translation is not that of this text: columns were sorted apart, or the English changed since. Take a copy in which they belong together, or write the texts anew.</source>
        <translation>{file}, rreshti {row}: Anglishtja ose përkthimi i rreshtit nuk është i këtij teksti: kolonat janë renditur veçmas ose anglishtja është ndryshuar që atëherë. Merrni një kopje ku shkojnë bashkë, ose eksportoni tekstet nga e para.</translation>
    </message>
    <message>
        <source>{file}, row {row}: It is called wrong, but neither other words nor a reason were given.</source>
        <translation>{file}, rreshti {row}: Quhet i gabuar, por nuk u dhanë as fjalë të tjera, as arsye.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{about}” is neither all nor here.</source>
        <translation>{file}, rreshti {row}: “{about}” nuk është as all, as here.</translation>
    </message>
    <message>
        <source>{file}, row {row}: A term that the lists call wrong: {about}</source>
        <translation>{file}, rreshti {row}: Një term që listat e quajnë të gabuar: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: A term of the glossary stood here and does no more: {about}</source>
        <translation>{file}, rreshti {row}: Këtu ishte një term i fjalorthit dhe nuk është më: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: The language has other marks than {about}</source>
        <translation>{file}, rreshti {row}: Gjuha ka shenja të tjera nga {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: The language writes a space in {about}</source>
        <translation>{file}, rreshti {row}: Gjuha shkruan një hapësirë te {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: Look at the names in Latin letters, which may be spelt otherwise: {about}</source>
        <translation>{file}, rreshti {row}: Shihni emrat me shkronja latine, që mund të shkruhen ndryshe: {about}</translation>
    </message>
    <message>
        <source>These files are of several languages: {languages}. Take those of one language at a time.</source>
        <translation>Këta skedarë janë të disa gjuhëve: {languages}. Merrni ata të një gjuhe çdo herë.</translation>
    </message>
    <message>
        <source>“{given}” is no code of a reviewer. Write three capital letters of the country and a number: ALB-03.</source>
        <translation>“{given}” nuk është kod rishikuesi. Shkruani tri shkronja të mëdha të shtetit dhe një numër: ALB-03.</translation>
    </message>
    <message>
        <source>{file} is the pack of {reviewer}, not of {given}. Leave the code out: a pack names its reviewer.</source>
        <translation>{file} është paketa e {reviewer}, jo e {given}. Mos e jepni kodin: paketa e thotë vetë kush e ka rishikuar.</translation>
    </message>
    <message>
        <source>{file} is damaged or no pack of a review, and nothing of it was read. Ask its reviewer for it again.</source>
        <translation>{file} është i dëmtuar ose nuk është paketë rishikimi dhe asgjë prej tij nuk u lexua. Kërkojeni sërish nga rishikuesi.</translation>
    </message>
    <message>
        <source>{file} is larger than a pack of a review can be, and nothing of it was read.</source>
        <translation>{file} është më i madh se sa mund të jetë një paketë rishikimi dhe asgjë prej tij nuk u lexua.</translation>
    </message>
    <message>
        <source>Write a reason first: what is doubtful, what is wrong, or why you decide for these words.</source>
        <translation>Shkruani më parë një arsye: çfarë është e dyshimtë, çfarë është e gabuar ose pse vendosni për këto fjalë.</translation>
    </message>
    <message>
        <source>The second folder of backups, {path}, cannot be reached. The backup lies beside the project, and is copied there when the project is closed the next time.</source>
        <translation>Dosja e dytë e kopjeve rezervë, {path}, nuk arrihet. Kopja rezervë është pranë projektit dhe do të kopjohet atje kur projekti të mbyllet herën tjetër.</translation>
    </message>
    <message>
        <source>There is no space left for the second folder of backups, {path}. The backup lies beside the project. Free some space there: it is copied when the project is closed the next time.</source>
        <translation>Nuk ka më hapësirë për dosjen e dytë të kopjeve rezervë, {path}. Kopja rezervë është pranë projektit. Lironi pak hapësirë atje: ajo do të kopjohet kur projekti të mbyllet herën tjetër.</translation>
    </message>
    <message>
        <source>The backup could not be copied into the second folder, {path}. It lies beside the project. May you write to that folder?</source>
        <translation>Kopja rezervë nuk mund të kopjohej në dosjen e dytë, {path}. Ajo është pranë projektit. A keni të drejtë të shkruani në atë dosje?</translation>
    </message>
    <message>
        <source>Case {case} has an exercise already. Alter it, or delete it with --discard.</source>
        <translation>Çështja {case} ka tashmë një ushtrim. Ndryshojeni ose fshijeni me --discard.</translation>
    </message>
    <message>
        <source>Case {case} has no exercise. Make one with --start.</source>
        <translation>Çështja {case} nuk ka ushtrim. Krijoni një me --start.</translation>
    </message>
    <message>
        <source>Case {case} is not free for training: the expert has not coded it as moot court or case study.</source>
        <translation>Çështja {case} nuk është e lirë për trajnim: eksperti nuk e ka koduar si gjyq të simuluar ose studim rasti.</translation>
    </message>
    <message>
        <source>{row}: the age crosses 14, 16 or 18 years, on which the article depends: {words}. Look at the charges that name this victim, then accept it with --accept {id}.</source>
        <translation>{row}: mosha kalon 14, 16 ose 18 vjeç, prej së cilës varet neni: {words}. Shikoni akuzat që e përmendin këtë viktimë, pastaj pranojeni me --accept {id}.</translation>
    </message>
    <message>
        <source>{row}: the article does not fit the age of the victims that the charge names: {words}. Change one of them.</source>
        <translation>{row}: neni nuk përputhet me moshën e viktimave që përmend akuza: {words}. Ndryshoni njërën prej tyre.</translation>
    </message>
    <message>
        <source>{row}: the article was not in force on the date of the offence: {words}. Change one of them.</source>
        <translation>{row}: neni nuk ishte në fuqi në datën e veprës: {words}. Ndryshoni njërën prej tyre.</translation>
    </message>
    <message>
        <source>These dates are in the wrong order: {words}.</source>
        <translation>Këto data janë në rend të gabuar: {words}.</translation>
    </message>
    <message>
        <source>{row}: the sentence in months is outside what the law or the other sentences allow: {words}. Change it.</source>
        <translation>{row}: dënimi në muaj është jashtë asaj që lejojnë ligji ose dënimet e tjera: {words}. Ndryshojeni.</translation>
    </message>
    <message>
        <source>{row}: these two do not go together: {words}. Change one of them.</source>
        <translation>{row}: këto të dyja nuk shkojnë bashkë: {words}. Ndryshoni njërën prej tyre.</translation>
    </message>
    <message>
        <source>{row}: what is noted was true of the case and is not true of the altered facts: {words}. Take the entry out.</source>
        <translation>{row}: ajo që është shënuar ishte e vërtetë për çështjen dhe nuk është për faktet e ndryshuara: {words}. Hiqeni shënimin.</translation>
    </message>
    <message>
        <source>Nobody has written what happened in this language: {language}. Write the text of the part facts.</source>
        <translation>Askush nuk ka shkruar në këtë gjuhë çfarë ndodhi: {language}. Shkruani tekstin e pjesës facts.</translation>
    </message>
    <message>
        <source>{part} {row}: “{words}” tells how the case ended. Participants read this text before they decide: change it.</source>
        <translation>{part} {row}: “{words}” tregon si përfundoi çështja. Pjesëmarrësit e lexojnë këtë tekst para se të vendosin: ndryshojeni.</translation>
    </message>
    <message>
        <source>{part} {row}: facts have changed since the text in this language was written ({language}): {words}. Change the text or confirm it.</source>
        <translation>{part} {row}: faktet kanë ndryshuar që kur u shkrua teksti në këtë gjuhë ({language}): {words}. Ndryshojeni tekstin ose konfirmojeni.</translation>
    </message>
    <message>
        <source>Few cases of the country are like this one, and fewer than two of sex, age group, sector, year, length and number of victims differ from it ({words}). Alter more, or accept it with --accept {id}: it may stand.</source>
        <translation>Pak çështje të shtetit i ngjajnë kësaj dhe më pak se dy nga gjinia, grupmosha, sektori, viti, kohëzgjatja dhe numri i viktimave ndryshojnë prej saj ({words}). Ndryshoni më shumë ose pranojeni me --accept {id}: mund të mbetet.</translation>
    </message>
    <message>
        <source>(the words that stood there before)</source>
        <translation>(fjalët që ishin aty më parë)</translation>
    </message>
    <message>
        <source>(wrong, no other words)</source>
        <translation>(i gabuar, pa fjalë të tjera)</translation>
    </message>
    <message>
        <source>(doubtful)</source>
        <translation>(i dyshimtë)</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Fewer questions</source>
        <translation>Më pak pyetje</translation>
    </message>
    <message>
        <source>More questions ({count}); with an answer: {answered}</source>
        <translation>Më shumë pyetje ({count}); me përgjigje: {answered}</translation>
    </message>
    <message>
        <source>More questions ({count})</source>
        <translation>Më shumë pyetje ({count})</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Show who is A and who is B?</source>
        <translation>Të tregohet kush është A dhe kush është B?</translation>
    </message>
    <message>
        <source>Names are shown only if both coders agree, and only as long as this window is open.</source>
        <translation>Emrat tregohen vetëm nëse janë dakord të dy koduesit, dhe vetëm për sa kohë kjo dritare është e hapur.</translation>
    </message>
    <message>
        <source>Coder A agrees</source>
        <translation>Koduesi A është dakord</translation>
    </message>
    <message>
        <source>Coder B agrees</source>
        <translation>Koduesi B është dakord</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Trego emrat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>The same passphrase again</source>
        <translation>I njëjti frazëkalim edhe një herë</translation>
    </message>
    <message>
        <source>Too short: at least {count} characters.</source>
        <translation>Tepër i shkurtër: të paktën {count} shenja.</translation>
    </message>
    <message>
        <source>Easy to guess. Add words that do not belong together.</source>
        <translation>Merret me mend lehtë. Shtoni fjalë që nuk lidhen me njëra-tjetrën.</translation>
    </message>
    <message>
        <source>Good enough. One more word makes it strong.</source>
        <translation>Mjaft i mirë. Me një fjalë më shumë bëhet i fortë.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>I fortë.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are best.</source>
        <translation>Më së miri janë katër ose më shumë fjalë që nuk lidhen me njëra-tjetrën.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Dy frazëkalimet nuk përputhen.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Projekt i ri</translation>
    </message>
    <message>
        <source>A project holds all cases of one national analysis, in one encrypted file.</source>
        <translation>Projekti përmban të gjitha çështjet e një analize kombëtare, në një skedar të enkriptuar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Shteti</translation>
    </message>
    <message>
        <source>Your coder code</source>
        <translation>Kodi juaj i koduesit</translation>
    </message>
    <message>
        <source>Stands beside every change that you make.</source>
        <translation>Shënohet pranë çdo ndryshimi që bëni.</translation>
    </message>
    <message>
        <source>Analysis framework</source>
        <translation>Korniza e analizës</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pyetjet</translation>
    </message>
    <message>
        <source>Can be changed at any time, in the menu Tools.</source>
        <translation>Mund të ndryshohet në çdo kohë, në menynë Mjetet.</translation>
    </message>
    <message>
        <source>Core questions; the others on demand</source>
        <translation>Pyetjet bazë; të tjerat sipas dëshirës</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Të gjitha pyetjet</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Vendi i ruajtjes</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frazëkalimi</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ndrysho…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Nga një skedar…</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Krijo projektin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Mentor jurisdictions</source>
        <translation>Juridiksionet mentore</translation>
    </message>
    <message>
        <source>The framework that comes with tipcoder</source>
        <translation>Korniza që vjen me tipcoder</translation>
    </message>
    <message>
        <source>{service} copies this folder while you work, which can damage the project. Choose another folder.</source>
        <translation>{service} e kopjon këtë dosje ndërsa ju punoni, gjë që mund ta dëmtojë projektin. Zgjidhni një dosje tjetër.</translation>
    </message>
    <message>
        <source>This folder is on another computer. A lost connection can damage the project.</source>
        <translation>Kjo dosje ndodhet në një kompjuter tjetër. Ndërprerja e lidhjes mund ta dëmtojë projektin.</translation>
    </message>
</context>
<context>
    <name>NextStrip</name>
    <message>
        <source>nothing</source>
        <translation>asgjë</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>tekst tjetër</translation>
    </message>
    <message>
        <source>{language}: changed after the approval: {part}, {change}</source>
        <translation>{language}: ndryshuar pas miratimit: {part}, {change}</translation>
    </message>
    <message>
        <source>{language}: approved by {coder}</source>
        <translation>{language}: miratuar nga {coder}</translation>
    </message>
    <message>
        <source>{language}: ready to be approved</source>
        <translation>{language}: gati për miratim</translation>
    </message>
</context>
<context>
    <name>NoJudgment</name>
    <message>
        <source>Judgments are not delivered</source>
        <translation>Vendimet nuk dërgohen</translation>
    </message>
    <message>
        <source>They stay in the country of the case.</source>
        <translation>Ato mbeten në shtetin e çështjes.</translation>
    </message>
    <message>
        <source>This case has no judgment yet</source>
        <translation>Kjo çështje nuk ka ende vendim</translation>
    </message>
    <message>
        <source>Add the file of the judgment to read it here beside the questions.</source>
        <translation>Shtoni skedarin e vendimit për ta lexuar këtu, pranë pyetjeve.</translation>
    </message>
    <message>
        <source>Add a judgment…</source>
        <translation>Shto një vendim…</translation>
    </message>
</context>
<context>
    <name>NumberInput</name>
    <message>
        <source>Not saved: write thousands without a point or comma, for example {example}.</source>
        <translation>Nuk u ruajt: shkruajini mijëshet pa pikë e pa presje, për shembull {example}.</translation>
    </message>
    <message>
        <source>Not saved: a whole number is needed here, for example {example}.</source>
        <translation>Nuk u ruajt: këtu duhet një numër i plotë, për shembull {example}.</translation>
    </message>
    <message>
        <source>Not saved: write digits only, for example {example}.</source>
        <translation>Nuk u ruajt: shkruani vetëm shifra, për shembull {example}.</translation>
    </message>
    <message>
        <source>Not saved: write a number, for example {example}.</source>
        <translation>Nuk u ruajt: shkruani një numër, për shembull {example}.</translation>
    </message>
</context>
<context>
    <name>OldBackupsDialog</name>
    <message>
        <source>Backups still open as before</source>
        <translation>Kopjet rezervë hapen ende si më parë</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still open with the old passphrase and the old recovery key. Whoever has one of these can read them.</source>
        <translation>
            <numerusform>%n kopje rezervë hapet ende me frazëkalimin e vjetër dhe me çelësin e vjetër të rikuperimit. Kush ka njërin prej tyre, mund ta lexojë.</numerusform>
            <numerusform>%n kopje rezervë hapen ende me frazëkalimin e vjetër dhe me çelësin e vjetër të rikuperimit. Kush ka njërin prej tyre, mund t’i lexojë.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypt them anew</source>
        <translation>Enkriptoji sërish</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Fshiji</translation>
    </message>
    <message>
        <source>There is a new backup already.</source>
        <translation>Ka tashmë një kopje të re rezervë.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lëri ashtu</translation>
    </message>
    <message>
        <source>Stopped. Some backups were encrypted anew; the others are as they were.</source>
        <translation>U ndal. Disa kopje rezervë u enkriptuan sërish; të tjerat janë siç ishin.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>no entries yet</source>
        <translation>ende pa regjistrime</translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n kept</source>
        <translation>
            <numerusform>fshehur, %n përgjigje e ruajtur</numerusform>
            <numerusform>fshehur, %n përgjigje të ruajtura</numerusform>
        </translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>sipas dëshirës</translation>
    </message>
    <message>
        <source>none</source>
        <translation>asnjë</translation>
    </message>
    <message>
        <source>not yet asked</source>
        <translation>ende pa u shqyrtuar</translation>
    </message>
    <message numerus="yes">
        <source>%n open remarks</source>
        <translation>
            <numerusform>%n vërejtje e hapur</numerusform>
            <numerusform>%n vërejtje të hapura</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>fshehur</translation>
    </message>
</context>
<context>
    <name>OverflowRow</name>
    <message>
        <source>More</source>
        <translation>Më shumë</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Kjo faqe nuk mund të shfaqet.</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>page {number} / {count}</source>
        <translation>faqja {number} / {count}</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+G)</source>
        <translation>Shko te një faqe (Ctrl+G)</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Numri i faqes</translation>
    </message>
</context>
<context>
    <name>PagedJudgment</name>
    <message>
        <source>Pages of the judgment</source>
        <translation>Faqet e vendimit</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Të gjitha faqet, të vogla</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Copy</source>
        <translation>Kopjo</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Përzgjidh gjithçka</translation>
    </message>
    <message>
        <source>Mark an area of the page</source>
        <translation>Shëno një zonë të faqes</translation>
    </message>
    <message>
        <source>Read as flowing text</source>
        <translation>Lexo si tekst të vazhdueshëm</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>Case {number}: which entries are the same?</source>
        <translation>Çështja {number}: cilat regjistrime janë të njëjta?</translation>
    </message>
    <message>
        <source>A and B entered persons, charges and the rest on their own. Look whether the right ones stand side by side: a dashed line is a proposal. Entries below others are compared once those are a pair.</source>
        <translation>A dhe B i kanë regjistruar personat, akuzat dhe të tjerat secili më vete. Shikoni nëse qëndrojnë krah për krah ato që duhet: vija e ndërprerë është propozim. Regjistrimet nën të tjera krahasohen pasi ato të jenë çift.</translation>
    </message>
    <message>
        <source>Entries of A and B side by side</source>
        <translation>Regjistrimet e A-së dhe B-së krah për krah</translation>
    </message>
    <message>
        <source>Confirm ({key})</source>
        <translation>Konfirmo ({key})</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cut ({key})</source>
        <translation>Ndaj ({key})</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Konfirmo të gjitha</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>To the differences</source>
        <translation>Te dallimet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Confirmed: {confirmed}. To be looked at: {waiting}. Entries of one alone: {alone}.</source>
        <translation>Çifte: {pairs}. Të konfirmuara: {confirmed}. Për t’u parë: {waiting}. Regjistrime vetëm të njërit: {alone}.</translation>
    </message>
    <message>
        <source>Pair with this</source>
        <translation>Bëje çift me këtë</translation>
    </message>
    <message>
        <source>Choose a partner</source>
        <translation>Zgjidh çiftin</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Hapësirë</translation>
    </message>
    <message>
        <source>{entry}: now go to its partner, and press the space bar. Esc gives up.</source>
        <translation>{entry}: tani shkoni te çifti i tij dhe shtypni tastin e hapësirës. Esc e anulon.</translation>
    </message>
    <message>
        <source>The other coder has no such entry here.</source>
        <translation>Koduesi tjetër nuk ka këtu regjistrim të tillë.</translation>
    </message>
    <message>
        <source>No partner. Nearest: {entry}.</source>
        <translation>Pa çift. Më i afërti: {entry}.</translation>
    </message>
    <message>
        <source>Very alike ({percent}%).</source>
        <translation>Shumë të ngjashme ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Alike in part ({percent}%).</source>
        <translation>Pjesërisht të ngjashme ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Hardly alike ({percent}%).</source>
        <translation>Pak të ngjashme ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Same: {what}.</source>
        <translation>Njësoj: {what}.</translation>
    </message>
    <message>
        <source>Nearly the same: {what}.</source>
        <translation>Thuajse njësoj: {what}.</translation>
    </message>
    <message>
        <source>Different: {what}.</source>
        <translation>Ndryshe: {what}.</translation>
    </message>
    <message>
        <source>entries below</source>
        <translation>regjistrimet nën të</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>pasazhet</translation>
    </message>
    <message>
        <source>{roster} of {entry}</source>
        <translation>{roster}: {entry}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>e konfirmuar</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>shikojeni</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>e propozuar</translation>
    </message>
</context>
<context>
    <name>PartColumn</name>
    <message>
        <source>Show the draft</source>
        <translation>Trego draftin</translation>
    </message>
    <message>
        <source>Hide the draft</source>
        <translation>Fshih draftin</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>Me fjalët e mia…</translation>
    </message>
    <message>
        <source>Write what happened under Facts in the coding.</source>
        <translation>Shkruani çfarë ka ndodhur te faktet gjatë kodimit.</translation>
    </message>
    <message>
        <source>Nothing of this part is coded.</source>
        <translation>Asgjë e kësaj pjese nuk është koduar.</translation>
    </message>
    <message>
        <source>Changed since the approval:</source>
        <translation>Ndryshuar pas miratimit:</translation>
    </message>
    <message>
        <source>{name}: another text</source>
        <translation>{name}: tekst tjetër</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>asgjë</translation>
    </message>
</context>
<context>
    <name>PassageLayer</name>
    <message>
        <source>Go to: {question}</source>
        <translation>Shko te: {question}</translation>
    </message>
</context>
<context>
    <name>PassageStrip</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n pasazh</numerusform>
            <numerusform>%n pasazhe</numerusform>
        </translation>
    </message>
    <message>
        <source>All passages of this judgment, in the order of its text</source>
        <translation>Të gjitha pasazhet e këtij vendimi, sipas radhës në tekst</translation>
    </message>
    <message>
        <source>Passages in this judgment</source>
        <translation>Pasazhet në këtë vendim</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>page {number}</source>
        <translation>faqja {number}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>Çelës i ri rikuperimi</translation>
    </message>
    <message>
        <source>The project gets another recovery key, and the old one opens it no more. The passphrase stays.</source>
        <translation>Projekti merr një çelës tjetër rikuperimi dhe i vjetri nuk e hap më. Frazëkalimi mbetet.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frazëkalimi</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Krijo çelës të ri rikuperimi</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Ndrysho frazëkalimin</translation>
    </message>
    <message>
        <source>The project is encrypted anew and gets another recovery key: keep that one too. Answers, history and the keys in deliveries stay as they are.</source>
        <translation>Projekti enkriptohet sërish dhe merr një çelës tjetër rikuperimi: ruajeni edhe atë. Përgjigjet, historiku dhe çelësat në dërgesa mbeten siç janë.</translation>
    </message>
    <message>
        <source>Present passphrase, or the recovery key</source>
        <translation>Frazëkalimi i tanishëm ose çelësi i rikuperimit</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frazëkalimi i ri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Fshih frazëkalimin</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Shfaq frazëkalimin</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock është i ndezur</translation>
    </message>
</context>
<context>
    <name>PerCent</name>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PopulationDialog</name>
    <message>
        <source>All judgments of the period</source>
        <translation>Të gjitha vendimet e periudhës</translation>
    </message>
    <message>
        <source>These are sums over the countries, as their deliveries say it. Change them in the national projects.</source>
        <translation>Këto janë shuma mbi shtetet, siç i thonë dorëzimet e tyre. Ndryshojini në projektet kombëtare.</translation>
    </message>
    <message>
        <source>What is known of all judgments that these cases are a part of. Leave empty what is not known. It is used for intervals, and stands in the report and in every workbook.</source>
        <translation>Çfarë dihet për të gjitha vendimet, pjesë e të cilave janë këto çështje. Lini bosh atë që nuk dihet. Përdoret për intervalet dhe gjendet në raport e në çdo libër pune.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Viti i parë</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Viti i fundit</translation>
    </message>
    <message>
        <source>Judgments that exist</source>
        <translation>Vendime që ekzistojnë</translation>
    </message>
    <message>
        <source>Judgments requested</source>
        <translation>Vendime të kërkuara</translation>
    </message>
    <message>
        <source>Judgments received</source>
        <translation>Vendime të marra</translation>
    </message>
    <message>
        <source>Judgments refused</source>
        <translation>Vendime të refuzuara</translation>
    </message>
    <message>
        <source>Judgments that are final</source>
        <translation>Vendime të formës së prerë</translation>
    </message>
    <message>
        <source>Cases whose coder took part in them as a judge</source>
        <translation>Çështje ku koduesi ka marrë pjesë si gjyqtar</translation>
    </message>
    <message>
        <source>How judgments were selected</source>
        <translation>Si u përzgjodhën vendimet</translation>
    </message>
    <message>
        <source>Without names. It stands in reports and workbooks for your own team alone.</source>
        <translation>Pa emra. Gjendet vetëm në raporte dhe libra pune për ekipin tuaj.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice judgment {number}</source>
        <translation>Vendim për ushtrim {number}</translation>
    </message>
</context>
<context>
    <name>PracticeGuide</name>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Hapi {number} nga {count}: {title}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Hapi tjetër</translation>
    </message>
    <message>
        <source>Compare with the model coding…</source>
        <translation>Krahaso me kodimin model…</translation>
    </message>
    <message>
        <source>Practise without the steps</source>
        <translation>Ushtrohu pa hapat</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>përgjigjuni një pyetjeje</translation>
    </message>
    <message>
        <source>prove an answer</source>
        <translation>shënoni provën e një përgjigjeje</translation>
    </message>
    <message>
        <source>say that the judgment is silent</source>
        <translation>shënoni se vendimi nuk thotë gjë</translation>
    </message>
    <message>
        <source>add a defendant</source>
        <translation>shtoni një të pandehur</translation>
    </message>
    <message>
        <source>take a step back</source>
        <translation>kthehuni një hap prapa</translation>
    </message>
    <message>
        <source>You know the essentials</source>
        <translation>Tani i dini gjërat kryesore</translation>
    </message>
    <message>
        <source>Look in the judgment which court decided, and choose it in the form. It is saved at once, and Ctrl+↓ leads to the next question.</source>
        <translation>Shihni në vendim cila gjykatë vendosi dhe zgjidheni atë në formular. Ruhet menjëherë, dhe Ctrl+↓ ju çon te pyetja tjetër.</translation>
    </message>
    <message>
        <source>Select the words in the judgment that prove the answer, and press Ctrl+M. They are marked, and the answer leads back to them.</source>
        <translation>Përzgjidhni në vendim fjalët që e provojnë përgjigjen dhe shtypni Ctrl+M. Ato shënohen, dhe përgjigjja ju kthen te to.</translation>
    </message>
    <message>
        <source>Find a question to which the judgment gives no answer, and press Alt+1: “not stated” is an answer too, an empty field is not.</source>
        <translation>Gjeni një pyetje së cilës vendimi nuk i përgjigjet dhe shtypni Alt+1: edhe “nuk përmendet” është përgjigje, një fushë bosh jo.</translation>
    </message>
    <message>
        <source>Go to the defendants in the outline at the left, and press the button that adds one. Each defendant, charge and victim is an entry of its own.</source>
        <translation>Shkoni te të pandehurit në pasqyrën majtas dhe shtypni butonin që shton një. Çdo i pandehur, akuzë dhe viktimë është një regjistrim më vete.</translation>
    </message>
    <message>
        <source>Press Ctrl+Z, and see what changes; Ctrl+Y does it again. Nothing can be broken here.</source>
        <translation>Shtypni Ctrl+Z dhe shihni çfarë ndryshon; Ctrl+Y e bën përsëri. Këtu asgjë nuk mund të prishet.</translation>
    </message>
    <message>
        <source>Go on with F8, which leads from one open question to the next. Whenever you like, compare your coding with the model: what you found, what you missed, what you read otherwise.</source>
        <translation>Vazhdoni me F8, që ju çon nga një pyetje e hapur te tjetra. Kur të doni, krahasojeni kodimin tuaj me modelin: çfarë gjetët, çfarë ju shpëtoi, çfarë e lexuat ndryshe.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopjo</translation>
    </message>
    <message>
        <source>Open the folder of the backup</source>
        <translation>Hap dosjen e kopjes rezervë</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndalo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Stopped. The project is as it was.</source>
        <translation>U ndal. Projekti është siç ishte.</translation>
    </message>
    <message>
        <source>The project as it was before: {path}</source>
        <translation>Projekti siç ishte më parë: {path}</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>For UNODC and others abroad: without what identifies a person</source>
        <translation>Për UNODC dhe të tjerë jashtë vendit: pa atë që identifikon një person</translation>
    </message>
    <message>
        <source>National archive: everything, names included</source>
        <translation>Arkivi kombëtar: gjithçka, përfshirë emrat</translation>
    </message>
    <message>
        <source>what may cross a border.</source>
        <translation>ajo që lejohet të kalojë kufirin.</translation>
    </message>
    <message>
        <source>For abroad</source>
        <translation>Për jashtë shtetit</translation>
    </message>
    <message>
        <source>National archive</source>
        <translation>Arkivi kombëtar</translation>
    </message>
    <message>
        <source>all that was delivered.</source>
        <translation>gjithçka që u dërgua.</translation>
    </message>
    <message>
        <source>what may leave the country.</source>
        <translation>ajo që lejohet të dalë nga vendi.</translation>
    </message>
    <message>
        <source>everything.</source>
        <translation>gjithçka.</translation>
    </message>
</context>
<context>
    <name>ProgressTab</name>
    <message>
        <source>First coding</source>
        <translation>Kodimi i parë</translation>
    </message>
    <message>
        <source>Second coding</source>
        <translation>Kodimi i dytë</translation>
    </message>
    <message>
        <source>Agreed coding</source>
        <translation>Kodimi i dakordësuar</translation>
    </message>
    <message>
        <source>{number}: calibration by all coders</source>
        <translation>{number}: kalibrim nga të gjithë koduesit</translation>
    </message>
    <message>
        <source>{number}: sample of {share}%, seed {seed}</source>
        <translation>{number}: kampion prej {share}&#xa0;%, numri fillestar {seed}</translation>
    </message>
    <message>
        <source>{done} of {all} coded twice · {coder}, {moment}</source>
        <translation>{done} nga {all} të koduara dy herë · {coder}, {moment}</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koduesi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roli</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Çështjet</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Raundet</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Çështja</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titulli</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Nxjerrë nga</translation>
    </message>
    <message>
        <source>Second coder</source>
        <translation>Koduesi i dytë</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Shtuar me dorë</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Ende nuk është këtu</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Zgjidh me short një kampion…</translation>
    </message>
    <message>
        <source>Draw by chance which cases are coded a second time</source>
        <translation>Zgjedh me short çështjet që kodohen për herë të dytë</translation>
    </message>
    <message>
        <source>Calibration…</source>
        <translation>Kalibrimi…</translation>
    </message>
    <message>
        <source>Let all coders code the same cases, before real coding begins</source>
        <translation>Të gjithë koduesit kodojnë të njëjtat çështje, para se të fillojë kodimi i vërtetë</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Cakto…</translation>
    </message>
    <message>
        <source>Make the selected cases, or all of the round, a second coder&apos;s task</source>
        <translation>Çështjet e zgjedhura, ose të gjitha të raundit, i caktohen një koduesi të dytë</translation>
    </message>
    <message>
        <source>Blind copy…</source>
        <translation>Kopje e verbër…</translation>
    </message>
    <message>
        <source>Write a copy for the second coder, without a trace of the first coding</source>
        <translation>Shkruan një kopje për koduesin e dytë, pa asnjë gjurmë të kodimit të parë</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Ngarko kodimin e kthyer…</translation>
    </message>
    <message>
        <source>Read in what a second coder coded: the blind copy, or its workbook</source>
        <translation>Lexon çfarë ka koduar koduesi i dytë: kopjen e verbër, ose librin e saj të punës</translation>
    </message>
    <message>
        <source>Who coded how much</source>
        <translation>Sa ka koduar secili</translation>
    </message>
    <message>
        <source>Rounds of double coding</source>
        <translation>Raundet e kodimit të dyfishtë</translation>
    </message>
    <message>
        <source>Cases of the round</source>
        <translation>Çështjet e raundit</translation>
    </message>
    <message>
        <source>For the selected cases; without a selection, for all cases of the round.</source>
        <translation>Për çështjet e zgjedhura; pa zgjedhje, për të gjitha çështjet e raundit.</translation>
    </message>
    <message>
        <source>No round of double coding yet</source>
        <translation>Ende asnjë raund i kodimit të dyfishtë</translation>
    </message>
    <message>
        <source>Before real coding, all coders code the same two or three cases. Later at least 20% of the cases, and no fewer than five, are drawn by chance and coded a second time.</source>
        <translation>Para kodimit të vërtetë, të gjithë koduesit kodojnë të njëjtat dy ose tri çështje. Më vonë të paktën 20&#xa0;% e çështjeve, dhe jo më pak se pesë, zgjidhen me short dhe kodohen për herë të dytë.</translation>
    </message>
    <message numerus="yes">
        <source>Round {name}: %n case(s).</source>
        <translation>
            <numerusform>Raundi {name}: %n çështje.</numerusform>
            <numerusform>Raundi {name}: %n çështje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectHeader</name>
    <message>
        <source>File of the project: backups, folder, lock, close</source>
        <translation>Skedari i projektit: kopjet rezervë, dosja, kyçja, mbyllja</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <translation>Projekti {name}</translation>
    </message>
    <message>
        <source>Search the whole project (Ctrl+Shift+F)</source>
        <translation>Kërko në të gjithë projektin (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search the whole project</source>
        <translation>Kërko në të gjithë projektin</translation>
    </message>
    <message>
        <source>Case sheet for reading and printing…</source>
        <translation>Fleta e çështjes për lexim dhe printim…</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Proposal: {answer}</source>
        <translation>Propozim: {answer}</translation>
    </message>
    <message>
        <source>Proposal, not confirmed by a national lawyer: {answer}</source>
        <translation>Propozim, i pakonfirmuar nga një jurist kombëtar: {answer}</translation>
    </message>
    <message>
        <source>From the judgment: {answer}</source>
        <translation>Nga vendimi: {answer}</translation>
    </message>
    <message>
        <source>The judgment has {answer}</source>
        <translation>Vendimi ka {answer}</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Pranoje</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuzo</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <source>Propose a term: {taxonomy}</source>
        <translation>Propozo një term: {taxonomy}</translation>
    </message>
    <message>
        <source>It can be chosen at once, marked as proposed. The coordinator approves, merges or rejects it later.</source>
        <translation>Mund të zgjidhet menjëherë, i shënuar si i propozuar. Koordinatori e miraton, e bashkon me një tjetër ose e refuzon më vonë.</translation>
    </message>
    <message>
        <source>Label ({language})</source>
        <translation>Etiketa ({language})</translation>
    </message>
    <message>
        <source>In other languages, too</source>
        <translation>Edhe në gjuhë të tjera</translation>
    </message>
    <message>
        <source>Under which term</source>
        <translation>Nën cilin term</translation>
    </message>
    <message>
        <source>None: at the top</source>
        <translation>Asnjë: në nivelin më të lartë</translation>
    </message>
    <message>
        <source>What it means ({language})</source>
        <translation>Çfarë do të thotë ({language})</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propozo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Already there: {terms}</source>
        <translation>Tashmë në taksonomi: {terms}</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>official text</source>
        <translation>tekst zyrtar</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>i përkthyer</translation>
    </message>
    <message>
        <source>reviewed by a lawyer</source>
        <translation>i shqyrtuar nga një jurist</translation>
    </message>
</context>
<context>
    <name>PublishBox</name>
    <message>
        <source>May be published: I read this text, and nothing in it tells who somebody is</source>
        <translation>Mund të publikohet: e lexova këtë tekst dhe asgjë në të nuk tregon se kush është dikush</translation>
    </message>
    <message>
        <source>Found in it: {words}. By the tick you say that they tell nobody.</source>
        <translation>U gjet në të: {words}. Me shenjën thoni se këto fjalë nuk tregojnë askënd.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Figure</source>
        <translation>Shifra</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>Çfarë publikohet</translation>
    </message>
    <message>
        <source>Before it is published</source>
        <translation>Para se të publikohet</translation>
    </message>
    <message>
        <source>This is what everybody will read. Once it left, later editions are compared with it.</source>
        <translation>Këtë do ta lexojnë të gjithë. Pasi të ketë dalë, botimet e mëvonshme krahasohen me të.</translation>
    </message>
    <message>
        <source>Show the figure</source>
        <translation>Trego shifrën</translation>
    </message>
    <message>
        <source>Figures of the edition</source>
        <translation>Shifrat e botimit</translation>
    </message>
    <message>
        <source>Read the texts…</source>
        <translation>Lexo tekstet…</translation>
    </message>
    <message>
        <source>Read the authors’ texts…</source>
        <translation>Lexo tekstet e autorëve…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiko</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Texts that were read and are printed: {printed}. Not read, and left out: {left_out}.</source>
        <translation>Tekste që u lexuan dhe shtypen: {printed}. Të palexuara dhe të lëna jashtë: {left_out}.</translation>
    </message>
    <message>
        <source>Nobody by the figures: {withheld} of {all} are not published, because they would tell too much of few persons.</source>
        <translation>Nga shifrat askush: {withheld} nga {all} nuk publikohen, sepse do të tregonin tepër për pak persona.</translation>
    </message>
    <message>
        <source>Nobody by the figures: none of the {all} tells too much of few persons.</source>
        <translation>Nga shifrat askush: asnjë nga {all} nuk tregon tepër për pak persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved brief(s) are left out: somebody in them could be recognised.</source>
        <translation>
            <numerusform>%n përmbledhje e miratuar lihet jashtë: dikush në të mund të njihet.</numerusform>
            <numerusform>%n përmbledhje të miratuara lihen jashtë: dikush në to mund të njihet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved brief(s) are left out: a public table less the persons in them would tell of few others.</source>
        <translation>
            <numerusform>%n përmbledhje e miratuar lihet jashtë: një tabelë publike pa personat e saj do të tregonte për pak të tjerë.</numerusform>
            <numerusform>%n përmbledhje të miratuara lihen jashtë: një tabelë publike pa personat e tyre do të tregonte për pak të tjerë.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>U ndal. Asgjë nuk u shkrua.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publikohet</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Përsëritet</translation>
    </message>
    <message>
        <source>Withheld: too few</source>
        <translation>Nuk publikohet: shumë pak</translation>
    </message>
    <message>
        <source>Withheld: nearly all alike</source>
        <translation>Nuk publikohet: thuajse të gjitha njësoj</translation>
    </message>
    <message>
        <source>Withheld: too few children or adults</source>
        <translation>Nuk publikohet: shumë pak fëmijë ose të rritur</translation>
    </message>
    <message>
        <source>Withheld: too few values</source>
        <translation>Nuk publikohet: shumë pak vlera</translation>
    </message>
    <message>
        <source>Withheld: too near an earlier edition</source>
        <translation>Nuk publikohet: shumë pranë një botimi të mëparshëm</translation>
    </message>
    <message>
        <source>Withheld: beside printed briefs</source>
        <translation>Nuk publikohet: pranë përmbledhjeve të shtypura</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Skedari</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dosje skedarësh</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dosje</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shkurtore</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>I panjohur</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Zgji&amp;dh të gjitha</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Rri&amp;t me një hap</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Ul me një hap</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Zvogëlo</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Zvogëlon vlerën</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Kthehet një faqe mbrapa</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Kalon te faqja tjetër</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Rrit</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Rrit vlerën</translation>
    </message>
    <message>
        <source>Moves the element into the visible area</source>
        <translation>E sjell elementin në zonën e dukshme</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Faqja tjetër</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Shtyp</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Faqja e mëparshme</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Lëviz poshtë</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Lëviz majtas</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Lëviz djathtas</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Lëviz lart</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Lëviz poshtë</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Lëviz majtas</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Lëviz djathtas</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Lëviz lart</translation>
    </message>
    <message>
        <source>Set Focus</source>
        <translation>Vendos fokusin</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Vendos fokusin</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>Shfaq menynë</translation>
    </message>
    <message>
        <source>Show on Screen</source>
        <translation>Shfaq në ekran</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Shfaq menynë</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Ndërro</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Ndërron gjendjen</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Kryen veprimin</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>E pavërtetë</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Hap listën e zgjedhjeve</translation>
    </message>
    <message>
        <source>True</source>
        <translation>E vërtetë</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Dosja nuk u gjet.
Sigurohuni që emri i dosjes të jetë i saktë.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Skedari nuk u gjet.
Sigurohuni që emri i skedarit të jetë i saktë.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ekziston tashmë.
Dëshironi ta zëvendësoni?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Zgjidh</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Fshi</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Kërko në:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Dosje e re</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Hap</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Riemërto</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Ruaj</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” është i mbrojtur nga shkrimi.
Dëshironi ta fshini gjithsesi?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Të gjithë skedarët (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Të gjithë skedarët (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Jeni i sigurt që dëshironi të fshini “%1”?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Mbrapa</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Kalo në pamjen me hollësi</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Kalo në pamjen si listë</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Dosja nuk mund të fshihej.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Krijo dosje të re</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Krijo një dosje të re</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Fshi</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Pamje me hollësi</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Dosje</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dosja:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Emri i skedarit:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Skedarë</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Lloji i skedarëve:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Gjej dosjen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Përpara</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Shko mbrapa</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Shko përpara</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Shko te dosja prind</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Pamje si listë</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista e vendeve dhe e faqerojtësve</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Dosje e re</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dosja prind</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Vendet e fundit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hiq</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Ruaj si</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Shfaq </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Shfaq skedarët e fshe&amp;hur</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Shtyllë anësore</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Kompjuter</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data e modifikimit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompjuteri im</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Madhësia</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Lloji</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Shkruani një vlerë:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopjo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Ngjit</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ribëj</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Zhbëj</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Prit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Fshi</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zgjidh të gjitha</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Fshih hollësitë...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Shfaq hollësitë...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Jo</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Po</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Ndërprit</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zbato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hidh tej</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ndihmë</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Shpërfill</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>J&amp;o për të gjitha</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rivendos</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Rikthe parazgjedhjet</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprovo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Ruaj të gjitha</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Po për të &amp;gjitha</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Printo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printo</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Në fund</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Skaji i majtë</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Një faqe poshtë</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Një faqe majtas</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Një faqe djathtas</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Një faqe lart</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Skaji i djathtë</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Lëviz poshtë</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Lëviz këtu</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Lëviz majtas</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Lëviz djathtas</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Lëviz lart</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Në krye</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Hapësirë</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Lëviz majtas</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Lëviz djathtas</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Izolim sipas drejtimit të shenjës së parë të fortë</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Fut një shenjë kontrolli Unicode</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Fillimi i përfshirjes nga e majta në të djathtë</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Izolim nga e majta në të djathtë</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Shenjë nga e majta në të djathtë</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Fillimi i detyrimit nga e majta në të djathtë</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Fundi i formatimit të drejtimit</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Fundi i izolimit të drejtimit</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Fillimi i përfshirjes nga e djathta në të majtë</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Izolim nga e djathta në të majtë</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Shenjë nga e djathta në të majtë</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Fillimi i detyrimit nga e djathta në të majtë</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Bashkues me gjerësi zero</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Ndarës me gjerësi zero</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Hapësirë me gjerësi zero</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopjo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Ngjit</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ribëj</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Zhbëj</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopjo &amp;adresën e lidhjes</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Prit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Fshi</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zgjidh të gjitha</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>Progress</source>
        <translation>Ecuria</translation>
    </message>
    <message>
        <source>Who coded what, and which cases wait for a second coding</source>
        <translation>Kush çfarë ka koduar, dhe cilat çështje presin një kodim të dytë</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Përputhja</translation>
    </message>
    <message>
        <source>How far two persons read the same cases alike</source>
        <translation>Sa njësoj i lexojnë dy persona të njëjtat çështje</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Vërejtjet</translation>
    </message>
    <message>
        <source>What was asked about answers, in all cases</source>
        <translation>Çfarë është pyetur për përgjigjet, në të gjitha çështjet</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Plotësia</translation>
    </message>
    <message>
        <source>What is missing, wrong or doubtful in any case</source>
        <translation>Çfarë mungon, është gabim ose e dyshimtë në cilëndo çështje</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Çfarë mësuam</translation>
    </message>
    <message>
        <source>Why questions were read differently, and which terms were confused</source>
        <translation>Pse pyetjet u lexuan ndryshe, dhe cilët terma u ngatërruan</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>required</source>
        <translation>e detyrueshme</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Pastro</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Hiq përgjigjen</translation>
    </message>
    <message>
        <source>What to include and what to leave out</source>
        <translation>Çfarë të përfshihet dhe çfarë jo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Gjendja</translation>
    </message>
    <message>
        <source>Why there is no answer ({keys})</source>
        <translation>Pse nuk ka përgjigje ({keys})</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation>Më shumë për këtë pyetje</translation>
    </message>
    <message>
        <source>Make what is selected in the judgment evidence for this</source>
        <translation>Pjesa e përzgjedhur në vendim bëhet provë për këtë</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Udhëzime</translation>
    </message>
    <message>
        <source>Same as: {column}</source>
        <translation>Si: {column}</translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>{question} (required)</source>
        <translation>{question} (e detyrueshme)</translation>
    </message>
    <message>
        <source>The framework does not allow this answer. Please check it.</source>
        <translation>Korniza nuk e lejon këtë përgjigje. Ju lutemi, kontrollojeni.</translation>
    </message>
    <message>
        <source>Mark the passage that proves it: select its words in the judgment and press {key}.</source>
        <translation>Shënoni pasazhin që e provon: përzgjidhni fjalët e tij në vendim dhe shtypni {key}.</translation>
    </message>
    <message>
        <source>The earlier answer is kept: {answer}</source>
        <translation>Ruhet përgjigjja e mëparshme: {answer}</translation>
    </message>
    <message>
        <source>Is it missing there? Propose it: {keys}</source>
        <translation>Mungon aty? Propozojeni: {keys}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historiku</translation>
    </message>
    <message>
        <source>Evidence from what is selected in the judgment</source>
        <translation>Provë nga pjesa e përzgjedhur në vendim</translation>
    </message>
    <message>
        <source>Remarks…</source>
        <translation>Vërejtje…</translation>
    </message>
    <message>
        <source>Where might the answer be?</source>
        <translation>Ku mund të jetë përgjigjja?</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Pastro përgjigjen</translation>
    </message>
    <message>
        <source>Term missing? Propose one…</source>
        <translation>Mungon një term? Propozojeni…</translation>
    </message>
    <message>
        <source>Mark the selected words as identifier</source>
        <translation>Shëno fjalët e përzgjedhura si identifikues</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n qelizë</numerusform>
            <numerusform>%n qeliza</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {column}, first in {place}, {cells}</source>
        <translation>Kolona {column}, së pari në {place}, {cells}</translation>
    </message>
    <message>
        <source>Leave these cells out</source>
        <translation>Lëri jashtë këto qeliza</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Saving a backup</source>
        <translation>Po ruhet një kopje rezervë</translation>
    </message>
    <message>
        <source>tipcoder closes as soon as the backup of {project} is done. Everything that you entered is saved already; only the copy is still being written.</source>
        <translation>tipcoder mbyllet sapo të përfundojë kopja rezervë e {project}. Gjithçka që keni shënuar është ruajtur tashmë; vetëm kopja po ruhet ende.</translation>
    </message>
    <message>
        <source>Quit without this backup</source>
        <translation>Dil pa këtë kopje rezervë</translation>
    </message>
</context>
<context>
    <name>QuotationDialog</name>
    <message>
        <source>Release a quotation</source>
        <translation>Lejimi i një citimi</translation>
    </message>
    <message>
        <source>{name}. Replace names, initials, places, dates, ages and courts by words in brackets: [the injured party]. Only the English leaves the country.</source>
        <translation>{name}. Zëvendësoni emrat, inicialet, vendet, datat, moshat dhe gjykatat me fjalë në kllapa: [e dëmtuara]. Vetëm teksti në anglisht del nga vendi.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasazhi</translation>
    </message>
    <message>
        <source>The same in English; without it the quotation is printed nowhere</source>
        <translation>E njëjta në anglisht; pa të citimi nuk printohet askund</translation>
    </message>
    <message>
        <source>Anonymised words</source>
        <translation>Fjalët e anonimizuara</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglisht</translation>
    </message>
    <message>
        <source>Words that may identify somebody</source>
        <translation>Fjalë që mund ta identifikojnë dikë</translation>
    </message>
    <message>
        <source>Both texts are looked through for what may identify somebody: {percent}%</source>
        <translation>Në të dy tekstet po kërkohet çfarë mund të identifikojë dikë: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lejo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>What it illustrates</source>
        <translation>Çfarë ilustron</translation>
    </message>
    <message>
        <source>{words} ({kind}): identifies nobody</source>
        <translation>{words} ({kind}): nuk identifikon askënd</translation>
    </message>
    <message>
        <source>Anonymised words of the judgment: {words} of at most {most}</source>
        <translation>Fjalët e anonimizuara të vendimit: {words} nga më së shumti {most}</translation>
    </message>
    <message>
        <source>Replace what identifies somebody, or tick what identifies nobody. Still to decide: {count}</source>
        <translation>Zëvendësoni atë që identifikon dikë, ose shënoni atë që nuk identifikon askënd. Për t’u vendosur: {count}</translation>
    </message>
    <message>
        <source>Nothing was found that may identify somebody. Read it once more all the same.</source>
        <translation>Nuk u gjet asgjë që mund ta identifikojë dikë. Megjithatë lexojeni edhe një herë.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyStrip</name>
    <message>
        <source>This project is open to read only.</source>
        <translation>Ky projekt është hapur vetëm për lexim.</translation>
    </message>
    <message>
        <source>Nothing can be changed. Exporting, handing over a copy and copying text work.</source>
        <translation>Asgjë nuk mund të ndryshohet. Eksportimi, dorëzimi i një kopjeje dhe kopjimi i tekstit funksionojnë.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Rikthe një kopje rezervë…</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Remove from this list. The file stays.</source>
        <translation>Hiq nga kjo listë. Skedari mbetet.</translation>
    </message>
    <message>
        <source>Remove {name} from this list</source>
        <translation>Hiq {name} nga kjo listë</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Skedari nuk gjendet</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>Recipient</source>
        <translation>Marrësi</translation>
    </message>
    <message>
        <source>Each recipient gets keys of their own, the same in every delivery.</source>
        <translation>Çdo marrës merr çelësa të vetët, të njëjtë në çdo dërgesë.</translation>
    </message>
</context>
<context>
    <name>RecogniseDialog</name>
    <message>
        <source>{name}, pages {numbers}. Everything is done on this computer.</source>
        <translation>{name}, faqet {numbers}. Gjithçka bëhet në këtë kompjuter.</translation>
    </message>
    <message>
        <source>Recognise text</source>
        <translation>Njih tekstin</translation>
    </message>
    <message>
        <source>Language of the judgment</source>
        <translation>Gjuha e vendimit</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Shiko sërish</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndalo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>The data {missing} of Tesseract is not installed; {used} is used: more letters may be wrong.</source>
        <translation>Të dhënat {missing} të Tesseract nuk janë instaluar; përdoren {used}: mund të ketë më shumë shkronja të gabuara.</translation>
    </message>
    <message>
        <source>To recognise text, the free program Tesseract must be installed, with its data {data}.</source>
        <translation>Për të njohur tekstin duhet të jetë instaluar programi falas Tesseract, me të dhënat e tij {data}.</translation>
    </message>
    <message>
        <source>Tesseract is installed, but not its data {data} for this language.</source>
        <translation>Tesseract është instaluar, por jo të dhënat e tij {data} për këtë gjuhë.</translation>
    </message>
    <message>
        <source>Install it with the file tesseract-ocr-w64-setup from github.com/UB-Mannheim/tesseract: “Just for me” needs no administrator. Tick this data under “Additional language data”. For a computer without the internet, bring that file on a stick, and the data from github.com/tesseract-ocr/tessdata_fast: its files end in .traineddata and go into the folder tessdata of the installed program.</source>
        <translation>Instalojeni me skedarin tesseract-ocr-w64-setup nga github.com/UB-Mannheim/tesseract: “Just for me” nuk kërkon administrator. Shënoni këto të dhëna te “Additional language data”. Për një kompjuter pa internet, silleni atë skedar me një USB, si dhe të dhënat nga github.com/tesseract-ocr/tessdata_fast: skedarët e tyre mbarojnë me .traineddata dhe vendosen në dosjen tessdata të programit të instaluar.</translation>
    </message>
    <message>
        <source>In a terminal: brew install tesseract tesseract-lang</source>
        <translation>Në terminal: brew install tesseract tesseract-lang</translation>
    </message>
    <message>
        <source>Install the packages tesseract-ocr and tesseract-ocr-… of this data.</source>
        <translation>Instaloni paketat tesseract-ocr dhe tesseract-ocr-… të këtyre të dhënave.</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n page(s) is recognised. Hold what you quote against the picture.</source>
        <translation>
            <numerusform>Teksti i %n faqeje u njoh. Krahasoni me figurën atë që citoni.</numerusform>
            <numerusform>Teksti i %n faqeve u njoh. Krahasoni me figurën atë që citoni.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was found on pages {numbers}.</source>
        <translation>Në faqet {numbers} nuk u gjet tekst.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) have no place in the new text; their words are kept.</source>
        <translation>
            <numerusform>%n pasazh nuk ka vend në tekstin e ri; fjalët e tij ruhen.</numerusform>
            <numerusform>%n pasazhe nuk kanë vend në tekstin e ri; fjalët e tyre ruhen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The judgment is as it was.</source>
        <translation>U ndal. Vendimi është siç ishte.</translation>
    </message>
</context>
<context>
    <name>RecommendationsPane</name>
    <message>
        <source>Challenge</source>
        <translation>Sfida</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomandimi</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Përparësia</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>e lënë jashtë</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomandimet</translation>
    </message>
    <message>
        <source>Wording; it proposes and states no duty</source>
        <translation>Formulimi; propozon dhe nuk përcakton detyrë</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>Ruaj formulimin</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Zhvendos lart</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Zhvendos poshtë</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Përfshije sërish</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lëre jashtë</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Keep this recovery key</source>
        <translation>Ruajeni këtë çelës rikuperimi</translation>
    </message>
    <message>
        <source>If the passphrase is lost, this key is the only way to open the project. Print it or write it down, and keep it away from this computer. Whoever has it can read every case.</source>
        <translation>Nëse humbet frazëkalimi, ky çelës është mënyra e vetme për ta hapur projektin. Printojeni ose shkruajeni në letër dhe mbajeni larg këtij kompjuteri. Kushdo që e ka, mund të lexojë çdo çështje.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Çelësi i rikuperimit</translation>
    </message>
    <message>
        <source>Save as text file…</source>
        <translation>Ruaj si skedar teksti…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Printo…</translation>
    </message>
    <message>
        <source>I have kept the recovery key in a safe place</source>
        <translation>E kam ruajtur çelësin e rikuperimit në një vend të sigurt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Vazhdo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>{name} - recovery key {date}</source>
        <translation>{name} - çelësi i rikuperimit {date}</translation>
    </message>
    <message>
        <source>Recovery key of the project {name}</source>
        <translation>Çelësi i rikuperimit i projektit {name}</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Skedari: {path}</translation>
    </message>
    <message>
        <source>Of {date}. It replaces every earlier recovery key of the project.</source>
        <translation>I datës {date}. Zëvendëson çdo çelës të mëparshëm rikuperimi të projektit.</translation>
    </message>
    <message>
        <source>Whoever has this key can read every case of the project. Keep it away from the computer.</source>
        <translation>Kushdo që e ka këtë çelës, mund të lexojë çdo çështje të projektit. Mbajeni larg kompjuterit.</translation>
    </message>
    <message>
        <source>The key was saved. Move the file to a place away from this computer.</source>
        <translation>Çelësi u ruajt. Zhvendoseni skedarin diku larg këtij kompjuteri.</translation>
    </message>
    <message>
        <source>First save, print or write down the key, and tick the box below.</source>
        <translation>Më parë ruajeni, printojeni ose shkruajeni në letër çelësin dhe shënoni kutinë më poshtë.</translation>
    </message>
    <message>
        <source>The key could not be saved there. Choose another folder.</source>
        <translation>Çelësi nuk mund të ruhej atje. Zgjidhni një dosje tjetër.</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>Workbook</source>
        <translation>Libër pune</translation>
    </message>
    <message>
        <source>Files for analysis</source>
        <translation>Skedarë për analizë</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Shifra dhe grafikë</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Packs for workshops</source>
        <translation>Paketa për seminare</translation>
    </message>
    <message>
        <source>Case sheet</source>
        <translation>Fleta e çështjes</translation>
    </message>
    <message>
        <source>Copy of the project</source>
        <translation>Kopje e projektit</translation>
    </message>
    <message>
        <source>Regional workbook</source>
        <translation>Libër pune rajonal</translation>
    </message>
    <message>
        <source>Report on agreement</source>
        <translation>Raport për përputhjen</translation>
    </message>
    <message>
        <source>Case brief</source>
        <translation>Përmbledhja e çështjes</translation>
    </message>
    <message>
        <source>Entries for SHERLOC</source>
        <translation>Regjistrime për SHERLOC</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Doli</translation>
    </message>
    <message>
        <source>Reached nobody</source>
        <translation>Nuk arriti te askush</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Ekipi</translation>
    </message>
    <message>
        <source>A recipient</source>
        <translation>Një marrës</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Të gjithë</translation>
    </message>
</context>
<context>
    <name>RemarkController</name>
    <message>
        <source>The case as a whole</source>
        <translation>Çështja në tërësi</translation>
    </message>
</context>
<context>
    <name>RemarkWindow</name>
    <message>
        <source>Remarks</source>
        <translation>Vërejtje</translation>
    </message>
    <message>
        <source>Write a new remark instead</source>
        <translation>Në vend të kësaj shkruaj një vërejtje të re</translation>
    </message>
    <message>
        <source>A new remark on this answer</source>
        <translation>Vërejtje e re për këtë përgjigje</translation>
    </message>
    <message>
        <source>A new remark on this entry as a whole</source>
        <translation>Vërejtje e re për këtë regjistrim në tërësi</translation>
    </message>
    <message>
        <source>Your reply to {coder}</source>
        <translation>Përgjigjja juaj për {coder}</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>Shto vërejtjen</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Dërgo përgjigjen</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n vërejtje</numerusform>
            <numerusform>%n vërejtje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n e hapur</numerusform>
            <numerusform>%n të hapura</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Përgjigju</translation>
    </message>
    <message>
        <source>Close the remark</source>
        <translation>Mbyll vërejtjen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Hape sërish</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tërhiqe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>E hapur</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Me përgjigje</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>E mbyllur</translation>
    </message>
</context>
<context>
    <name>RemarksTab</name>
    <message>
        <source>Case</source>
        <translation>Çështja</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Për</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Vërejtja</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Përgjigjja e fundit</translation>
    </message>
    <message>
        <source>By whom, when</source>
        <translation>Nga kush, kur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Gjendja</translation>
    </message>
    <message>
        <source>Search in remarks</source>
        <translation>Kërko në vërejtje</translation>
    </message>
    <message>
        <source>Remarks of all cases</source>
        <translation>Vërejtjet e të gjitha çështjeve</translation>
    </message>
    <message>
        <source>Show the remark</source>
        <translation>Shfaq vërejtjen</translation>
    </message>
    <message>
        <source>Open the case at this remark (Enter)</source>
        <translation>Hape çështjen te kjo vërejtje (Enter)</translation>
    </message>
    <message>
        <source>No remarks yet</source>
        <translation>Ende pa vërejtje</translation>
    </message>
    <message>
        <source>While a case is coded, a remark asks something about an answer. Those of all cases are listed here.</source>
        <translation>Gjatë kodimit të një çështjeje, një vërejtje shtron një pyetje për një përgjigje. Këtu renditen ato të të gjitha çështjeve.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>E gjithë çështja</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Why is it opened again?</source>
        <translation>Pse po rihapet?</translation>
    </message>
    <message>
        <source>Reopen case {number}?</source>
        <translation>Të rihapet çështja {number}?</translation>
    </message>
    <message>
        <source>What was submitted goes on to be compared until the coding is submitted again.</source>
        <translation>Ajo që u dorëzua vazhdon të krahasohet derisa kodimi të dorëzohet përsëri.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rihap</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace the judgment with {file}</source>
        <translation>Zëvendëso vendimin me {file}</translation>
    </message>
    <message>
        <source>Kind, date and court stay. Undo brings the old file back.</source>
        <translation>Lloji, data dhe gjykata mbeten. “Zhbëj” e rikthen skedarin e vjetër.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zëvendëso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Show in the judgment</source>
        <translation>Shfaq në vendim</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Po lexohet…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nuk u gjet</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>I ngjashëm</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasazhi</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Fjalët para</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Fjalët tani</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>Provon</translation>
    </message>
    <message>
        <source>Passages to look at</source>
        <translation>Pasazhe për t’u parë</translation>
    </message>
    <message>
        <source>There are no passages in it.</source>
        <translation>Në të nuk ka pasazhe.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are found word for word.</source>
        <translation>
            <numerusform>%n pasazh u gjet fjalë për fjalë.</numerusform>
            <numerusform>%n pasazhe u gjetën fjalë për fjalë.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are found in similar words: look at them.</source>
        <translation>
            <numerusform>%n pasazh u gjet me fjalë të ngjashme: shikojeni.</numerusform>
            <numerusform>%n pasazhe u gjetën me fjalë të ngjashme: shikojini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rectangle(s) stay where they are on their page.</source>
        <translation>
            <numerusform>%n drejtkëndësh mbetet aty ku është në faqen e vet.</numerusform>
            <numerusform>%n drejtkëndësha mbeten aty ku janë në faqet e tyre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are not found: they stay in the old file, which is kept.</source>
        <translation>
            <numerusform>%n pasazh nuk u gjet: mbetet në skedarin e vjetër, i cili ruhet.</numerusform>
            <numerusform>%n pasazhe nuk u gjetën: mbeten në skedarin e vjetër, i cili ruhet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced.</source>
        <translation>U zëvendësua.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Draft the report</source>
        <translation>Harto raportin</translation>
    </message>
    <message>
        <source>Chapters with sentences, tables and charts from the codings, marked as drafts, and boxes for your own assessment. What was written to the chapters is kept each time.</source>
        <translation>Kapituj me fjali, tabela dhe grafikë nga kodimet, të shënuara si draft, dhe kuti për vlerësimin tuaj. Ajo që u shkrua te kapitujt ruhet çdo herë.</translation>
    </message>
    <message>
        <source>Internal edition</source>
        <translation>Botim i brendshëm</translation>
    </message>
    <message>
        <source>All figures, with the cases behind them. It stays with the team.</source>
        <translation>Të gjitha shifrat, me çështjet ku mbështeten. Mbetet te ekipi.</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Botim publik</translation>
    </message>
    <message>
        <source>Nothing that could single out a person: small numbers of persons are withheld or joined.</source>
        <translation>Asgjë që mund të veçojë një person: numrat e vegjël të personave nuk jepen ose bashkohen.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Gjuha e raportit</translation>
    </message>
    <message>
        <source>Case briefs, all tables, definitions, open questions.</source>
        <translation>Përmbledhjet e çështjeve, të gjitha tabelat, përkufizimet, pyetjet e hapura.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Skedari</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ndrysho…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Hap raportin</translation>
    </message>
    <message>
        <source>With annexes, in a document of their own</source>
        <translation>Me shtojcat, në një dokument më vete</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndalo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>{project} - report</source>
        <translation>{project} - raport</translation>
    </message>
    <message>
        <source>The report {name} was written. Read it before you pass it on.</source>
        <translation>Raporti {name} u krijua. Lexojeni para se ta përcillni.</translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>U ndal. Nuk u krijua asnjë raport.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Cases delivered: {came}; of replaced deliveries: {replaced}; left out: {left_out}; together: {cases}.</source>
        <translation>Çështje të dërguara: {came}; nga dërgesa të zëvendësuara: {replaced}; të lëna jashtë: {left_out}; gjithsej: {cases}.</translation>
    </message>
    <message>
        <source>Cases that may be one</source>
        <translation>Çështje që mund të jenë një e vetme</translation>
    </message>
    <message>
        <source>Terms that coders proposed</source>
        <translation>Terma të propozuar nga koduesit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Gjetjet</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Dërgesat</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Shteti</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Skedari</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Çfarë bëhet me të</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Çështjet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>E re</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>E ndryshuar</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>E hequr</translation>
    </message>
    <message>
        <source>What there is to decide</source>
        <translation>Për çfarë duhet vendosur</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vendimi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Qeliza</translation>
    </message>
    <message>
        <source>What, and what to do</source>
        <translation>Çfarë është dhe çfarë duhet bërë</translation>
    </message>
    <message>
        <source>Replaces an earlier one of the same project</source>
        <translation>Zëvendëson një dërgesë të mëparshme të të njëjtit projekt</translation>
    </message>
    <message>
        <source>Is here already, as it is</source>
        <translation>Gjendet tashmë këtu, siç është</translation>
    </message>
    <message>
        <source>Not taken: a newer one is here</source>
        <translation>Nuk merret: këtu ka një më të re</translation>
    </message>
    <message>
        <source>Came earlier and stays</source>
        <translation>Ka ardhur më parë dhe mbetet</translation>
    </message>
    <message>
        <source>Only that of {file}</source>
        <translation>Vetëm ajo e {file}</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Mbaji të dyja</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Lëre të presë</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>Miratoje</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Refuzoje</translation>
    </message>
    <message>
        <source>It is {term}</source>
        <translation>Është {term}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Paralajmërim</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Gabim</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Terms</source>
        <translation>Terma</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Çështja {number}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Përgjigje</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Vërejtje</translation>
    </message>
    <message>
        <source>On an entry as a whole</source>
        <translation>Për një regjistrim në tërësi</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>faqja {number}</translation>
    </message>
</context>
<context>
    <name>RetiredBlock</name>
    <message>
        <source>These answers were given to an earlier version of the framework, and this one has no place for them. They are kept as they were, and go into the workbook as retired.</source>
        <translation>Këto përgjigje iu dhanë një versioni të mëparshëm të kornizës, dhe ky version nuk ka vend për to. Ato ruhen siç ishin dhe kalojnë në librin e punës si jashtë përdorimit.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pyetja</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Përgjigjja</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Ku ishte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Retired answers</source>
        <translation>Përgjigje jashtë përdorimit</translation>
    </message>
    <message>
        <source>The case itself</source>
        <translation>Vetë çështja</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Texts of the case</source>
        <translation>Tekstet e çështjes</translation>
    </message>
    <message>
        <source>Not an identifier</source>
        <translation>Nuk është identifikues</translation>
    </message>
    <message>
        <source>Replace by {mark}</source>
        <translation>Zëvendëso me {mark}</translation>
    </message>
    <message>
        <source>Leave the text out</source>
        <translation>Lëre tekstin jashtë</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ndrysho…</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Vendos sërish</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Shfaq përgjigjen</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Çështja e mëparshme</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Çështja tjetër</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Çështja {number}</translation>
    </message>
    <message>
        <source>{done} of {total} texts decided on</source>
        <translation>Tekste të shqyrtuara: {done} nga {total}</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Mund të dalë</translation>
    </message>
    <message>
        <source>Read, may leave</source>
        <translation>E lexova, mund të dalë</translation>
    </message>
    <message>
        <source>No text would leave.</source>
        <translation>Asnjë tekst nuk do të dilte.</translation>
    </message>
    <message>
        <source>Every text is decided on.</source>
        <translation>Për çdo tekst është vendosur.</translation>
    </message>
    <message>
        <source>The whole text: {title}</source>
        <translation>I gjithë teksti: {title}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>I lënë jashtë</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>I lexuar</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to decide on</source>
        <translation>
            <numerusform>%n gjetje për t’u vendosur</numerusform>
            <numerusform>%n gjetje për t’u vendosur</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Për t’u lexuar</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review of texts</source>
        <translation>Rishikimi i teksteve</translation>
    </message>
    <message>
        <source>Weight {number}</source>
        <translation>Pesha {number}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Të palexuara</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Të gjitha</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Të dyshimta</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Të ndryshme</translation>
    </message>
    <message>
        <source>Language that is reviewed</source>
        <translation>Gjuha që rishikohet</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pesha</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Cilat tekste</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekstet</translation>
    </message>
    <message>
        <source>Read of the legal core</source>
        <translation>Të lexuara nga bërthama juridike</translation>
    </message>
    <message>
        <source>Code, such as ALB-03</source>
        <translation>Kodi, si ALB-03</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Kodi i rishikuesit</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Gjej</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Fillo</translation>
    </message>
    <message>
        <source>Right (F2)</source>
        <translation>I saktë (F2)</translation>
    </message>
    <message>
        <source>Wrong (F3)</source>
        <translation>I gabuar (F3)</translation>
    </message>
    <message>
        <source>Doubtful (F4)</source>
        <translation>I dyshimtë (F4)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ktheje mbrapsht</translation>
    </message>
    <message>
        <source>Write the pack…</source>
        <translation>Shkruaj paketën…</translation>
    </message>
    <message>
        <source>Workbooks and packs…</source>
        <translation>Librat e punës dhe paketat…</translation>
    </message>
    <message>
        <source>The texts come one by one, the legal core first, each with its English, its law and the place where it stands. What you say is kept on this computer at once: you may stop and go on whenever you like. At the end you write the pack, print and sign its letter, and send both.</source>
        <translation>Tekstet vijnë një nga një, së pari bërthama juridike, secili me anglishten e vet, me ligjin dhe me vendin ku qëndron. Ajo që thoni ruhet menjëherë në këtë kompjuter: mund të ndaleni dhe të vazhdoni kur të doni. Në fund shkruani paketën, printoni dhe nënshkruani letrën e saj dhe i dërgoni të dyja.</translation>
    </message>
    <message>
        <source>The texts are read…</source>
        <translation>Po lexohen tekstet…</translation>
    </message>
    <message>
        <source>{file} was written, and beside it {letter}: print that page, sign it and send both. Seal: {seal}</source>
        <translation>{file} u shkrua dhe pranë tij {letter}: printojeni atë faqe, nënshkruajeni dhe dërgoni të dyja. Vula: {seal}</translation>
    </message>
    <message>
        <source>No text of the review says: {words}</source>
        <translation>Asnjë tekst i rishikimit nuk thotë: {words}</translation>
    </message>
    <message>
        <source>Choose the language and enter your code, never a name.</source>
        <translation>Zgjidhni gjuhën dhe shkruani kodin tuaj, asnjëherë një emër.</translation>
    </message>
    <message>
        <source>Legal core: {read} of {texts} read, {doubtful} doubtful, {different} different</source>
        <translation>Bërthama juridike: të lexuara {read} nga {texts}, të dyshimta {doubtful}, të ndryshme {different}</translation>
    </message>
    <message>
        <source>{progress} · about {time} h left at this pace</source>
        <translation>{progress} · me këtë ritëm mbeten rreth {time} orë</translation>
    </message>
    <message>
        <source>The legal core is read. Write the pack and send it.</source>
        <translation>Bërthama juridike është lexuar. Shkruani paketën dhe dërgojeni.</translation>
    </message>
</context>
<context>
    <name>ReviewedTextsDialog</name>
    <message>
        <source>Not taken</source>
        <translation>Nuk u morën</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Kodi i rishikuesit</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Hiq</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Gjuha</translation>
    </message>
    <message>
        <source>A code such as ALB-03, never a name. A workbook is taken as the review of this code.</source>
        <translation>Një kod si ALB-03, asnjëherë emër. Libri i punës merret si rishikim i këtij kodi.</translation>
    </message>
    <message>
        <source>Write a workbook…</source>
        <translation>Shkruaj një libër pune…</translation>
    </message>
    <message>
        <source>Take a workbook or pack…</source>
        <translation>Merr një libër pune ose paketë…</translation>
    </message>
    <message>
        <source>Workbooks and packs of the review</source>
        <translation>Librat e punës dhe paketat e rishikimit</translation>
    </message>
    <message>
        <source>What a national lawyer corrected is used on this computer at once, in windows, help, reports, and the labels of open projects, until you take it out. Projects and workbooks that are sent stay as they are.</source>
        <translation>Çfarë ka korrigjuar një jurist i shtetit përdoret menjëherë në këtë kompjuter, në dritare, në ndihmë, në raporte dhe në etiketat e projekteve të hapura, derisa ta hiqni. Projektet dhe librat e punës që dërgohen mbeten siç janë.</translation>
    </message>
    <message>
        <source>Reviews in use</source>
        <translation>Rishikimet në përdorim</translation>
    </message>
    <message>
        <source>Corrections of texts that changed since</source>
        <translation>Korrigjime të teksteve që janë ndryshuar që atëherë</translation>
    </message>
    <message>
        <source>{file} was written, with {count} texts.</source>
        <translation>{file} u shkrua, me {count} tekste.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Rishikuesi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Texts reviewed</source>
        <translation>Tekste të rishikuara</translation>
    </message>
    <message>
        <source>Changed since, so not in use</source>
        <translation>I ndryshuar që atëherë, prandaj nuk përdoret</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrigjimi</translation>
    </message>
    <message>
        <source>Texts corrected: {taken}. Found right: {right}. Not taken: {refused}.</source>
        <translation>Tekste të korrigjuara: {taken}. Të gjetura të sakta: {right}. Të pamarra: {refused}.</translation>
    </message>
    <message>
        <source>Rows passed over, as their texts changed since: {rows}</source>
        <translation>Rreshta të anashkaluar, sepse tekstet e tyre janë ndryshuar që atëherë: {rows}</translation>
    </message>
    <message>
        <source>Seal of the pack, to compare with the letter: {seal}</source>
        <translation>Vula e paketës, për ta krahasuar me letrën: {seal}</translation>
    </message>
    <message>
        <source>Reviewers differ: {words}</source>
        <translation>Rishikuesit nuk pajtohen: {words}</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Who reviews?</source>
        <translation>Kush rishikon?</translation>
    </message>
    <message>
        <source>A reviewer decides what the two have not settled. Each decision says that a reviewer made it.</source>
        <translation>Rishikuesi vendos për ato që të dy nuk i kanë dakordësuar. Çdo vendim tregon se e mori një rishikues.</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Kodi i rishikuesit</translation>
    </message>
    <message>
        <source>Decide as reviewer</source>
        <translation>Vendos si rishikues</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>RosterActions</name>
    <message>
        <source>Fold</source>
        <translation>Palos</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Shpalos</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Palos të gjitha</translation>
    </message>
</context>
<context>
    <name>RosterBlock</name>
    <message>
        <source>No entries were delivered.</source>
        <translation>Nuk u dërgua asnjë regjistrim.</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Nuk ka regjistrime.</translation>
    </message>
    <message>
        <source>Nothing here yet. Another answer says how many entries there are.</source>
        <translation>Këtu nuk ka ende asgjë. Numrin e regjistrimeve e cakton një përgjigje tjetër.</translation>
    </message>
    <message>
        <source>Not yet asked. Add an entry for each one that the judgment tells apart, or say that it has none.</source>
        <translation>Ende pa u shqyrtuar. Shtoni një regjistrim për secilin që vendimi e dallon veçmas, ose tregoni se nuk ka asnjë.</translation>
    </message>
    <message>
        <source>Nothing here yet. Add an entry for each one that the judgment tells apart.</source>
        <translation>Këtu nuk ka ende asgjë. Shtoni një regjistrim për secilin që vendimi e dallon veçmas.</translation>
    </message>
    <message>
        <source>Duplicate the last entry</source>
        <translation>Dyfisho regjistrimin e fundit</translation>
    </message>
    <message>
        <source>A new entry with the same answers, of which you change what differs ({key})</source>
        <translation>Një regjistrim i ri me të njëjtat përgjigje, në të cilin ndryshoni atë që ndryshon ({key})</translation>
    </message>
    <message>
        <source>New entry: {entry}</source>
        <translation>Regjistrim i ri: {entry}</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>kept, not counted now</source>
        <translation>ruhet, tani nuk numërohet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>i fshehur</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>ende pa emër</translation>
    </message>
    <message>
        <source>open</source>
        <translation>i hapur</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>i mbyllur</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Më shumë për këtë regjistrim</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dyfisho</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Zhvendos lart</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Zhvendos poshtë</translation>
    </message>
    <message>
        <source>Remarks…</source>
        <translation>Vërejtje…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Fshi</translation>
    </message>
</context>
<context>
    <name>RowsPane</name>
    <message>
        <source>Case</source>
        <translation>Çështja</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Shteti</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Regjistrimi</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Vlen për</translation>
    </message>
    <message>
        <source>What is counted, or why it is not</source>
        <translation>Çfarë numërohet, ose pse jo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rreshtat</translation>
    </message>
    <message>
        <source>A public edition names no case.</source>
        <translation>Botimi publik nuk përmend asnjë çështje.</translation>
    </message>
    <message>
        <source>Rows that the figure counts or leaves out</source>
        <translation>Rreshtat që shifra i numëron ose i lë jashtë</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Hape çështjen atje</translation>
    </message>
    <message>
        <source>Open the case at this answer (Enter)</source>
        <translation>Hape çështjen te kjo përgjigje (Enter)</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Të numëruar</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Të tjerët</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Të lënë jashtë</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Ruajtja e këtij filtri</translation>
    </message>
    <message>
        <source>It is kept inside the encrypted project, and goes into no workbook and no copy for others.</source>
        <translation>Ruhet brenda projektit të enkriptuar dhe nuk kalon në asnjë libër pune dhe në asnjë kopje për të tjerët.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>The saved filter of this name is replaced.</source>
        <translation>Filtri i ruajtur me këtë emër zëvendësohet.</translation>
    </message>
</context>
<context>
    <name>SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtra të ruajtur</translation>
    </message>
    <message>
        <source>Filter the list first; then the filter can be saved here.</source>
        <translation>Filtroni më parë listën; pastaj filtri mund të ruhet këtu.</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Ruaj këtë filtër…</translation>
    </message>
    <message>
        <source>Rename or remove…</source>
        <translation>Riemërto ose hiq…</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtra të ruajtur</translation>
    </message>
    <message>
        <source>A name is changed by double click or F2.</source>
        <translation>Emri ndryshohet me klikim të dyfishtë ose me F2.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Riemërto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hiq</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>SchemeButton</name>
    <message>
        <source>Colours</source>
        <translation>Ngjyrat</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Si sistemi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>E çelët</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>E errët</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Where</source>
        <translation>Ku</translation>
    </message>
    <message>
        <source>Kind of judgment</source>
        <translation>Lloji i vendimit</translation>
    </message>
    <message>
        <source>Decided from</source>
        <translation>Data e vendimit: nga</translation>
    </message>
    <message>
        <source>Decided until</source>
        <translation>Data e vendimit: deri më</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>Gjendja e çështjes</translation>
    </message>
    <message>
        <source>Section of the form</source>
        <translation>Seksioni i formularit</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Shteti</translation>
    </message>
    <message>
        <source>year or date, 2021-03-14</source>
        <translation>viti ose data, 2021-03-14</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kudo</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Vendime</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Përgjigje</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Vërejtje</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terma</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Të gjitha</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pa filluar</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Mungon diçka</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Diçka është gabim</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>E përfunduar</translation>
    </message>
</context>
<context>
    <name>SearchSelectInput</name>
    <message>
        <source>Not saved: “{text}” is none of the choices. Take one from the list.</source>
        <translation>Nuk u ruajt: “{text}” nuk është ndër alternativat. Zgjidhni një nga lista.</translation>
    </message>
    <message>
        <source>Not saved: several choices have “{text}”. Take one from the list.</source>
        <translation>Nuk u ruajt: “{text}” gjendet në disa alternativa. Zgjidhni një nga lista.</translation>
    </message>
    <message>
        <source>Type to search, or open the list</source>
        <translation>Shkruani për të kërkuar ose hapni listën</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Hap listën</translation>
    </message>
</context>
<context>
    <name>SearchWindow</name>
    <message>
        <source>Search the whole project</source>
        <translation>Kërko në të gjithë projektin</translation>
    </message>
    <message>
        <source>Words in any form and script, &quot;phrases&quot;, begin*, -without</source>
        <translation>Fjalë në çdo trajtë dhe alfabet, &quot;shprehje&quot;, fillim*, -pa</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultatet</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtrat</translation>
    </message>
    <message>
        <source>Search only some cases, judgments or answers</source>
        <translation>Kërko vetëm në disa çështje, vendime ose përgjigje</translation>
    </message>
    <message>
        <source>More about searching</source>
        <translation>Më shumë për kërkimin</translation>
    </message>
    <message>
        <source>Rebuild the index of words</source>
        <translation>Rindërto indeksin e fjalëve</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndalo</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Shfaq më shumë</translation>
    </message>
    <message>
        <source>Rebuilding the index of words…</source>
        <translation>Po rindërtohet indeksi i fjalëve…</translation>
    </message>
    <message>
        <source>Reading what is new in the project, for searching…</source>
        <translation>Po lexohet çfarë ka të re në projekt, për kërkim…</translation>
    </message>
    <message>
        <source>Stopped. Search again to go on.</source>
        <translation>U ndal. Kërkoni përsëri për të vazhduar.</translation>
    </message>
    <message>
        <source>Searches judgments, answers, remarks and terms. Any form of a word finds all others.</source>
        <translation>Kërkon te vendimet, përgjigjet, vërejtjet dhe termat. Çdo trajtë e një fjale i gjen të gjitha të tjerat.</translation>
    </message>
    <message>
        <source>Type at least one word that is to be found.</source>
        <translation>Shkruani të paktën një fjalë që duhet gjetur.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Asgjë nuk u gjet me këta filtra.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Asgjë nuk u gjet.</translation>
    </message>
    <message numerus="yes">
        <source>The best %n result(s)</source>
        <translation>
            <numerusform>Rezultati më i mirë (%n)</numerusform>
            <numerusform>%n rezultatet më të mira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n rezultat</numerusform>
            <numerusform>%n rezultate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondReading</name>
    <message>
        <source>Settled</source>
        <translation>E dakordësuar</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>E filluar</translation>
    </message>
    <message>
        <source>Entries to match</source>
        <translation>Regjistrime për t’u çiftuar</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Për t’u dakordësuar</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Çështja</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titulli</translation>
    </message>
    <message>
        <source>Leading differences</source>
        <translation>Dallime kryesore</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Të gjitha dallimet</translation>
    </message>
    <message>
        <source>Entries of one alone</source>
        <translation>Regjistrime vetëm te njëri</translation>
    </message>
    <message>
        <source>For the reviewer</source>
        <translation>Për rishikuesin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Gjendja</translation>
    </message>
</context>
<context>
    <name>SecondReadingDialog</name>
    <message>
        <source>Second reading</source>
        <translation>Leximi i dytë</translation>
    </message>
    <message>
        <source>Cases that two persons coded. Settle their differences together, the leading ones first.</source>
        <translation>Çështje që i koduan dy persona. Dakordësojini dallimet së bashku, së pari ato kryesore.</translation>
    </message>
    <message>
        <source>No case was coded a second time and submitted yet. Hand over a copy for a second coder, and read its workbook back as a second coding.</source>
        <translation>Asnjë çështje nuk është koduar dhe dorëzuar ende për herë të dytë. Jepni një kopje për një kodues të dytë dhe lexojeni librin e tij të punës si kodim të dytë.</translation>
    </message>
    <message>
        <source>Cases coded by two persons</source>
        <translation>Çështje të koduara nga dy persona</translation>
    </message>
    <message>
        <source>Match the entries…</source>
        <translation>Çifto regjistrimet…</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Dakordëso…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>U ndal. Asgjë nuk ndryshoi.</translation>
    </message>
</context>
<context>
    <name>SelectionButton</name>
    <message>
        <source>Evidence</source>
        <translation>Provë</translation>
    </message>
</context>
<context>
    <name>SelfTestDialog</name>
    <message>
        <source>Check the installation</source>
        <translation>Kontrolli i instalimit</translation>
    </message>
    <message>
        <source>Tries with an invented case, in a folder that goes again, whether every part of tipcoder works here. It takes about a quarter of a minute. The report holds nothing of your cases; send it to whoever helps you.</source>
        <translation>Provon me një çështje të trilluar, në një dosje që fshihet pastaj, nëse çdo pjesë e tipcoder funksionon këtu. Zgjat rreth çerek minute. Raporti nuk përmban asgjë nga çështjet tuaja; dërgojani atij që ju ndihmon.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultatet</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollo përsëri</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollo</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Ruaj raportin…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Përfundimi</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pjesa</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Çfarë u gjet</translation>
    </message>
    <message>
        <source>Data missing: {names}</source>
        <translation>Mungojnë të dhënat: {names}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Raporti u ruajt.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Kontrolli u ndal.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Folder of data for recognising text</source>
        <translation>Dosja me të dhëna për njohjen e tekstit</translation>
    </message>
    <message>
        <source>Second folder of backups</source>
        <translation>Dosja e dytë e kopjeve rezervë</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cilësimet</translation>
    </message>
    <message>
        <source>Each takes effect at once. Nothing of it is part of a project.</source>
        <translation>Çdo zgjedhje hyn në fuqi menjëherë. Asnjëra nuk është pjesë e projektit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Zgjidh…</translation>
    </message>
    <message>
        <source>Keep backups beside the project only</source>
        <translation>Mbaji kopjet rezervë vetëm pranë projektit</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>Nënvizo fjalët me gabime drejtshkrimore</translation>
    </message>
    <message>
        <source>Recognise text with the program&apos;s own data</source>
        <translation>Njih tekstin me të dhënat e vetë programit</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Si sistemi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>E çelët</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>E errët</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Çdo %n minutë</numerusform>
            <numerusform>Çdo %n minuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Gjuha</translation>
    </message>
    <message>
        <source>Of windows, framework, help and reports.</source>
        <translation>E dritareve, e kornizës, e ndihmës dhe e raporteve.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Ngjyrat</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes in the evening.</source>
        <translation>Në mbrëmje, ngjyrat e errëta lodhin më pak sytë.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Madhësia e tekstit</translation>
    </message>
    <message>
        <source>Of all windows. The judgment has its own: Ctrl++, Ctrl+-.</source>
        <translation>Në të gjitha dritaret. Vendimi e ka të vetën: Ctrl++, Ctrl+-.</translation>
    </message>
    <message>
        <source>Lock an open project</source>
        <translation>Kyçja e projektit të hapur</translation>
    </message>
    <message>
        <source>A locked project shows nothing until its passphrase is typed. Ctrl+L locks at once.</source>
        <translation>Një projekt i kyçur nuk tregon asgjë derisa të shkruhet frazëkalimi. Ctrl+L e kyç menjëherë.</translation>
    </message>
    <message>
        <source>Back up while something changes</source>
        <translation>Kopje rezervë ndërsa diçka ndryshon</translation>
    </message>
    <message>
        <source>Also at closing, and before everything large. Backups lie beside the project, in a folder of its name: all of the last day, then one a day, a week and a month.</source>
        <translation>Edhe gjatë mbylljes dhe para çdo veprimi të madh. Kopjet rezervë janë pranë projektit, në një dosje me emrin e tij: të gjitha të ditës së fundit, pastaj një në ditë, në javë dhe në muaj.</translation>
    </message>
    <message>
        <source>Also keep backups in</source>
        <translation>Kopjet rezervë mbaji edhe në</translation>
    </message>
    <message>
        <source>A folder on a stick or a network drive, in case this computer is lost. At closing, the newest backup is copied there, encrypted as it is. If the folder cannot be reached, nothing is lost.</source>
        <translation>Një dosje në një memorie USB ose në një disk rrjeti, për rastin kur humbet ky kompjuter. Në mbyllje, kopja rezervë më e re kopjohet atje, e enkriptuar siç është. Nëse dosja nuk arrihet, asgjë nuk humbet.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Drejtshkrimi</translation>
    </message>
    <message>
        <source>Data for recognising text in scans</source>
        <translation>Të dhënat për njohjen e tekstit në skanime</translation>
    </message>
    <message>
        <source>Only if an expert gave you other data: a folder of files that end in .traineddata.</source>
        <translation>Vetëm nëse një ekspert ju ka dhënë të dhëna të tjera: një dosje me skedarë që mbarojnë me .traineddata.</translation>
    </message>
    <message>
        <source>Of what you write, in the language of the windows. A click with the right button, or the menu key, offers other words.</source>
        <translation>Për atë që shkruani, në gjuhën e dritareve. Klikimi me butonin e djathtë ose tasti i menysë ofron fjalë të tjera.</translation>
    </message>
    <message>
        <source>No dictionary of this language came along. If you have one, put its two files ({names}.aff and .dic) into the folder {folder}.</source>
        <translation>Për këtë gjuhë nuk ka fjalor në këtë instalim. Nëse keni një të tillë, vendosni dy skedarët e tij ({names}.aff dhe .dic) në dosjen {folder}.</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Vetëm me dorë</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without keys or mouse</source>
        <translation>
            <numerusform>Pas %n minute pa përdorur tastierën ose miun</numerusform>
            <numerusform>Pas %n minutash pa përdorur tastierën ose miun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>A passage was overlooked</source>
        <translation>U anashkalua një pasazh</translation>
    </message>
    <message>
        <source>The guidance was read differently</source>
        <translation>Udhëzimet u lexuan ndryshe</translation>
    </message>
    <message>
        <source>The law is seen differently</source>
        <translation>Ligji kuptohet ndryshe</translation>
    </message>
    <message>
        <source>The judgment contradicts itself</source>
        <translation>Vendimi bie në kundërshtim me vetveten</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>Gabim i rastit</translation>
    </message>
    <message>
        <source>The framework is unclear</source>
        <translation>Korniza është e paqartë</translation>
    </message>
    <message>
        <source>A taken</source>
        <translation>U mor A</translation>
    </message>
    <message>
        <source>B taken</source>
        <translation>U mor B</translation>
    </message>
    <message>
        <source>Both taken</source>
        <translation>U morën të dyja</translation>
    </message>
    <message>
        <source>Answered anew</source>
        <translation>Përgjigje e re</translation>
    </message>
    <message>
        <source>Left to a reviewer</source>
        <translation>I lihet rishikuesit</translation>
    </message>
    <message>
        <source>Differences written: {lines}. Left out, as they may identify persons: {kept}.</source>
        <translation>Dallime të shkruara: {lines}. Të lëna jashtë, sepse mund të identifikojnë persona: {kept}.</translation>
    </message>
    <message>
        <source>Settled: {settled}. Settled before: {before}. Waiting for a proposal: {waiting}. Not proposed alike: {conflicts}.</source>
        <translation>Të dakordësuara: {settled}. Të dakordësuara më parë: {before}. Presin propozim: {waiting}. Jo të propozuara njësoj: {conflicts}.</translation>
    </message>
    <message>
        <source>Case {case}: {words}: {first} / {second}</source>
        <translation>Çështja {case}: {words}: {first} / {second}</translation>
    </message>
</context>
<context>
    <name>SettlingDialog</name>
    <message>
        <source>Case {number}: settle the two readings</source>
        <translation>Çështja {number}: dakordësoni dy leximet</translation>
    </message>
    <message>
        <source>Nothing in either coding changes. What you decide goes into a third, agreed coding.</source>
        <translation>Në asnjërin kodim nuk ndryshon asgjë. Ajo që vendosni shkon në një kodim të tretë, të dakordësuar.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Dallimet</translation>
    </message>
    <message>
        <source>Reviewer…</source>
        <translation>Rishikuesi…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>The case is settled</source>
        <translation>Kodimi i çështjes është i dakordësuar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>{decided} of {all} decided; {left} must still be settled</source>
        <translation>{decided} nga {all} të vendosura; {left} duhen dakordësuar ende</translation>
    </message>
    <message>
        <source>Both read this case alike.</source>
        <translation>Të dy e lexuan njësoj këtë çështje.</translation>
    </message>
    <message>
        <source>Take it into the agreed coding with all that is under it, or leave it out.</source>
        <translation>Merreni në kodimin e dakordësuar me gjithçka që ka nën të, ose lëreni jashtë.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Asgjë</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>Fshih emrat</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Emrat…</translation>
    </message>
    <message>
        <source>{roster}: only {side} has {entry}</source>
        <translation>{roster}: vetëm {side} ka {entry}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nuk shtrohet</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Pa përgjigje</translation>
    </message>
    <message>
        <source>{coder} as reviewer</source>
        <translation>{coder} si rishikues</translation>
    </message>
    <message>
        <source>The case is settled: from now on its agreed coding counts, and leaves in workbooks.</source>
        <translation>Kodimi i çështjes është i dakordësuar: tani e tutje vlen kodimi i dakordësuar dhe ai del në librat e punës.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Case sheet</source>
        <translation>Fleta e çështjes</translation>
    </message>
    <message>
        <source>What is coded of case {number}, in words, for reading and printing.</source>
        <translation>Ajo që është koduar për çështjen {number}, me fjalë, për lexim dhe printim.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Mbrapa</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Krijo…</translation>
    </message>
    <message>
        <source>Accept and write…</source>
        <translation>Prano dhe krijo…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>U ndal. Asgjë nuk u shkrua.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>certain: {sign}</source>
        <translation>e sigurt: {sign}</translation>
    </message>
    <message>
        <source>likely: {sign}</source>
        <translation>e mundshme: {sign}</translation>
    </message>
    <message>
        <source>of a person in the answers</source>
        <translation>e një personi në përgjigje</translation>
    </message>
    <message>
        <source>of a person named elsewhere in the case</source>
        <translation>e një personi të përmendur diku tjetër në çështje</translation>
    </message>
    <message>
        <source>a given name and a surname</source>
        <translation>emër dhe mbiemër</translation>
    </message>
    <message>
        <source>behind a word that names follow</source>
        <translation>pas një fjale pas së cilës vijnë emra</translation>
    </message>
    <message>
        <source>before a role or data of birth</source>
        <translation>para një cilësie ose të dhënave të lindjes</translation>
    </message>
    <message>
        <source>a filled-in field of a form</source>
        <translation>një zë i plotësuar i një formulari</translation>
    </message>
    <message>
        <source>in a list with a name</source>
        <translation>në një listë me një emër</translation>
    </message>
    <message>
        <source>a known given name</source>
        <translation>emër i njohur</translation>
    </message>
    <message>
        <source>the form of a surname</source>
        <translation>forma e një mbiemri</translation>
    </message>
    <message>
        <source>written as names are</source>
        <translation>shkruar si emrat</translation>
    </message>
    <message>
        <source>written as initials are</source>
        <translation>shkruar si iniciale</translation>
    </message>
    <message>
        <source>its check digits are right</source>
        <translation>shifrat e tij të kontrollit janë të sakta</translation>
    </message>
    <message>
        <source>an unmistakable form</source>
        <translation>formë e pagabueshme</translation>
    </message>
    <message>
        <source>the usual form</source>
        <translation>forma e zakonshme</translation>
    </message>
    <message>
        <source>behind a word that says what it is</source>
        <translation>pas një fjale që thotë çfarë është</translation>
    </message>
    <message>
        <source>beside a word for birth</source>
        <translation>pranë një fjale për lindjen</translation>
    </message>
    <message>
        <source>a known town</source>
        <translation>qytet i njohur</translation>
    </message>
    <message>
        <source>a day of a month</source>
        <translation>një ditë e një muaji</translation>
    </message>
    <message>
        <source>words of a judgment</source>
        <translation>fjalë të një vendimi</translation>
    </message>
    <message>
        <source>a number that may tell who it was</source>
        <translation>numër që mund të tregojë kush ishte</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>shënuar me dorë</translation>
    </message>
</context>
<context>
    <name>SmallCellPage</name>
    <message>
        <source>Who could recognise somebody?</source>
        <translation>Kush mund të njohë dikë?</translation>
    </message>
    <message>
        <source>Send less</source>
        <translation>Dërgo më pak</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>Dërgoje siç është</translation>
    </message>
    <message>
        <source>I have asked those who answer for it.</source>
        <translation>I kam pyetur ata që përgjigjen për këtë.</translation>
    </message>
    <message>
        <source>Choose column by column</source>
        <translation>Zgjidh kolonë pas kolone</translation>
    </message>
    <message>
        <source>What a person can be recognised by</source>
        <translation>Nga çfarë mund të njihet një person</translation>
    </message>
    <message>
        <source>Then: {persons}</source>
        <translation>Atëherë: {persons}</translation>
    </message>
    <message>
        <source>Nothing that could stay here would hide anybody.</source>
        <translation>Asgjë që mund të mbetej këtu nuk do të fshihte askënd.</translation>
    </message>
    <message>
        <source>Example now: {now}
then: {then}</source>
        <translation>Shembull tani: {now}
atëherë: {then}</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Grupi i përsëritur</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Mënyra e eksportimit</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Mbetet këtu</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Viti</translation>
    </message>
    <message>
        <source>The level of the court</source>
        <translation>Shkalla e gjykatës</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>Në grupe</translation>
    </message>
    <message>
        <source>More general</source>
        <translation>Më përgjithshëm</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Siç është</translation>
    </message>
    <message>
        <source>Nobody can be recognised by these answers.</source>
        <translation>Nga këto përgjigje nuk mund të njihet askush.</translation>
    </message>
    <message>
        <source>Anyone who knows a person’s court, year, age and the like can recognise: {persons}</source>
        <translation>Kush di gjykatën, vitin, moshën e të ngjashme të një personi, mund të njohë: {persons}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Përgjigje</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>{roster}: {unique} of {persons}</source>
        <translation>{roster}: {unique} nga {persons}</translation>
    </message>
    <message>
        <source>Combinations of answers</source>
        <translation>Kombinime përgjigjesh</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Code judgments on trafficking in persons, offline and encrypted.</source>
        <translation>Kodoni vendime për trafikimin e personave, pa internet dhe me enkriptim.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Projekt i ri</translation>
    </message>
    <message>
        <source>Start a national analysis on this computer.</source>
        <translation>Filloni një analizë kombëtare në këtë kompjuter.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Hap një projekt</translation>
    </message>
    <message>
        <source>Go on with a project that you have as a file.</source>
        <translation>Vazhdoni me një projekt që e keni si skedar.</translation>
    </message>
    <message>
        <source>Practice project</source>
        <translation>Projekt për ushtrim</translation>
    </message>
    <message>
        <source>Try everything on judgments that were made up.</source>
        <translation>Provoni gjithçka me vendime të trilluara.</translation>
    </message>
    <message>
        <source>Try a framework from its workbook…</source>
        <translation>Testo një kornizë nga libri i saj i punës…</translation>
    </message>
    <message>
        <source>See what is wrong in it, and code a case that is not kept.</source>
        <translation>Shihni çfarë është gabim në të dhe kodoni një çështje që nuk ruhet.</translation>
    </message>
    <message>
        <source>Consolidate deliveries…</source>
        <translation>Konsolido dërgesat…</translation>
    </message>
    <message>
        <source>Make one regional workbook of workbooks and projects of several countries.</source>
        <translation>Krijoni një libër pune rajonal nga librat e punës dhe projektet e disa shteteve.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projektet e fundit</translation>
    </message>
    <message>
        <source>Saving a backup of {project}. Everything that you entered is saved already.</source>
        <translation>Po ruhet një kopje rezervë e {project}. Gjithçka që keni shënuar është ruajtur tashmë.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved</source>
        <translation>Gjithçka është ruajtur</translation>
    </message>
    <message>
        <source>Coder {code}</source>
        <translation>Koduesi {code}</translation>
    </message>
    <message>
        <source>Second coder {code}</source>
        <translation>Koduesi i dytë {code}</translation>
    </message>
    <message>
        <source>Framework {title} {version}</source>
        <translation>Korniza {title} {version}</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>I enkriptuar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Po ruhet…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ende e paruajtur</translation>
    </message>
    <message>
        <source>Everything is saved {time}</source>
        <translation>Gjithçka është ruajtur në {time}</translation>
    </message>
    <message>
        <source>No entries yet: {rosters}</source>
        <translation>Ende pa regjistrime: {rosters}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers delivered</source>
        <translation>
            <numerusform>%n përgjigje e dërguar</numerusform>
            <numerusform>%n përgjigje të dërguara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n mungon</numerusform>
            <numerusform>%n mungojnë</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n gabim</numerusform>
            <numerusform>%n gabime</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missing, nothing wrong</source>
        <translation>Pa mungesa, pa gabime</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>Any status</source>
        <translation>Çdo gjendje</translation>
    </message>
    <message>
        <source>Filter cases by status</source>
        <translation>Filtroni çështjet sipas gjendjes</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>To do</source>
        <translation>Për t’u bërë</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Në punë</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Dorëzuar</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Dakordësuar</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>{step}: {what}</source>
        <translation>{step}: {what}</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>Why is it submitted all the same?</source>
        <translation>Pse dorëzohet gjithsesi?</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing</source>
        <translation>
            <numerusform>Mungon %n përgjigje</numerusform>
            <numerusform>Mungojnë %n përgjigje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are wrong</source>
        <translation>
            <numerusform>%n përgjigje e gabuar</numerusform>
            <numerusform>%n përgjigje të gabuara</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to go to it.</source>
        <translation>Zgjidhni një për të shkuar tek ajo.</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>Çfarë mungon ose është gabim</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Shko te e para</translation>
    </message>
    <message>
        <source>Submit all the same</source>
        <translation>Dorëzo gjithsesi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>SubmittedBar</name>
    <message>
        <source>{status} {time}. It is read only.</source>
        <translation>{status} {time}. Vetëm për lexim.</translation>
    </message>
    <message>
        <source>Opened again. What was submitted {time} is compared until it is submitted again.</source>
        <translation>Rihapur. Krahasohet ajo që u dorëzua më {time}, derisa të dorëzohet përsëri.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rihap…</translation>
    </message>
</context>
<context>
    <name>SuggestionController</name>
    <message>
        <source>Looking for places in the judgment …</source>
        <translation>Po kërkohen vende në vendim …</translation>
    </message>
    <message>
        <source>This case has no judgment yet.</source>
        <translation>Kjo çështje nuk ka ende vendim.</translation>
    </message>
    <message>
        <source>Choose a question in the form first.</source>
        <translation>Zgjidhni më parë një pyetje në formular.</translation>
    </message>
    <message>
        <source>The current question takes no evidence.</source>
        <translation>Për pyetjen aktuale nuk shënohen prova.</translation>
    </message>
    <message>
        <source>Nothing in this judgment has words of the question or of its terms.</source>
        <translation>Asgjë në këtë vendim nuk përmban fjalë të pyetjes ose të termave të saj.</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>words of the question</source>
        <translation>fjalë të pyetjes</translation>
    </message>
    <message>
        <source>evidence already</source>
        <translation>provë tashmë</translation>
    </message>
</context>
<context>
    <name>SuggestionPanel</name>
    <message>
        <source>Where might the answer be?</source>
        <translation>Ku mund të jetë përgjigjja?</translation>
    </message>
    <message>
        <source>Make this place evidence for the question</source>
        <translation>Bëje këtë vend provë për pyetjen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Tick “{term}”</source>
        <translation>Zgjidh “{term}”</translation>
    </message>
</context>
<context>
    <name>TaxonomiesPage</name>
    <message>
        <source>Propose a term…</source>
        <translation>Propozo një term…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importo…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporto…</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Krahaso me një skedar…</translation>
    </message>
    <message>
        <source>Search in any language and script</source>
        <translation>Kërkoni në çdo gjuhë dhe alfabet</translation>
    </message>
    <message>
        <source>Search for terms</source>
        <translation>Kërko terma</translation>
    </message>
    <message>
        <source>No taxonomy is installed. Import one from a file.</source>
        <translation>Nuk është instaluar asnjë taksonomi. Importoni një nga një skedar.</translation>
    </message>
    <message>
        <source>The taxonomies are being read…</source>
        <translation>Taksonomitë po lexohen…</translation>
    </message>
    <message>
        <source>This taxonomy has no terms.</source>
        <translation>Kjo taksonomi nuk ka terma.</translation>
    </message>
    <message>
        <source>No term of this taxonomy holds these words. Enter goes to the first taxonomy that has some.</source>
        <translation>Asnjë term i kësaj taksonomie nuk i përmban këto fjalë. Me Enter kaloni te taksonomia e parë që ka terma të tillë.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} u ruajt.</translation>
    </message>
    <message>
        <source>Propose a term here…</source>
        <translation>Propozo një term këtu…</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopjo kodin</translation>
    </message>
</context>
<context>
    <name>TaxonomyList</name>
    <message>
        <source>Taxonomies</source>
        <translation>Taksonomitë</translation>
    </message>
</context>
<context>
    <name>TaxonomyListModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n u gjet</numerusform>
            <numerusform>%n u gjetën</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nuk u gjet asgjë</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n i propozuar</numerusform>
            <numerusform>%n të propozuar</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versioni {version}</translation>
    </message>
</context>
<context>
    <name>TermActions</name>
    <message>
        <source>Approve</source>
        <translation>Mirato</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Bashkoje me…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuzo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tërhiq</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Hiq nga përdorimi</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Ofro sërish</translation>
    </message>
    <message>
        <source>The project is open to read only</source>
        <translation>Projekti është hapur vetëm për lexim</translation>
    </message>
    <message>
        <source>Select a term first.</source>
        <translation>Më parë zgjidhni një term.</translation>
    </message>
    <message>
        <source>Not possible: the term is “{status}”.</source>
        <translation>E pamundur: termi ka statusin “{status}”.</translation>
    </message>
    <message numerus="yes">
        <source>Not possible: %n answer(s) use it.</source>
        <translation>
            <numerusform>E pamundur: %n përgjigje e përdor.</numerusform>
            <numerusform>E pamundur: %n përgjigje e përdorin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the proposed term one like the others</source>
        <translation>Termi i propozuar bëhet term si gjithë të tjerët</translation>
    </message>
    <message>
        <source>Let another term take its place in all answers</source>
        <translation>Një term tjetër zë vendin e tij në të gjitha përgjigjet</translation>
    </message>
    <message>
        <source>Offer the proposed term no more; answers keep it, to be coded anew</source>
        <translation>Termi i propozuar nuk ofrohet më; përgjigjet e mbajnë, për t’u koduar sërish</translation>
    </message>
    <message>
        <source>Take the proposed term back, as if it had never been there</source>
        <translation>Termi i propozuar tërhiqet, sikur të mos kishte qenë kurrë</translation>
    </message>
    <message>
        <source>Offer the term no more; it stays where it is the answer</source>
        <translation>Termi nuk ofrohet më; mbetet aty ku është dhënë si përgjigje</translation>
    </message>
    <message>
        <source>Offer the term again</source>
        <translation>Ofro sërish termin</translation>
    </message>
</context>
<context>
    <name>TermCommands</name>
    <message>
        <source>“{term}” is proposed, and can be chosen from now on.</source>
        <translation>“{term}” u propozua dhe mund të zgjidhet që tani.</translation>
    </message>
    <message>
        <source>“{term}” was merged.</source>
        <translation>“{term}” u bashkua.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have changed answers.</source>
        <translation>
            <numerusform>Në %n kodim ndryshuan përgjigjet.</numerusform>
            <numerusform>Në %n kodime ndryshuan përgjigjet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{term}” is approved.</source>
        <translation>“{term}” u miratua.</translation>
    </message>
    <message>
        <source>“{term}” is rejected. Answers that use it keep it.</source>
        <translation>“{term}” u refuzua. Përgjigjet që e përdorin e mbajnë.</translation>
    </message>
    <message>
        <source>“{term}” is withdrawn.</source>
        <translation>“{term}” u tërhoq.</translation>
    </message>
    <message>
        <source>“{term}” is offered no more. It stays where it is the answer.</source>
        <translation>“{term}” nuk ofrohet më. Mbetet aty ku është dhënë si përgjigje.</translation>
    </message>
    <message>
        <source>“{term}” is offered again.</source>
        <translation>“{term}” ofrohet sërish.</translation>
    </message>
</context>
<context>
    <name>TermDates</name>
    <message>
        <source>Of all times, as this is not known: {question}.</source>
        <translation>Të të gjitha kohëve, sepse kjo nuk dihet: {question}.</translation>
    </message>
    <message>
        <source>In force at some time up to {date} ({question}).</source>
        <translation>Në fuqi në një kohë të caktuar deri më {date} ({question}).</translation>
    </message>
    <message>
        <source>In force: {date} ({question}).</source>
        <translation>Në fuqi: {date} ({question}).</translation>
    </message>
    <message>
        <source>Later law too, up to {date}: it counts if it is milder.</source>
        <translation>Edhe ligji i mëvonshëm, deri më {date}: zbatohet nëse është më favorizues.</translation>
    </message>
    <message>
        <source>Later law too: it counts if it is milder.</source>
        <translation>Edhe ligji i mëvonshëm: zbatohet nëse është më favorizues.</translation>
    </message>
    <message>
        <source>Missing? Check the date, take the answer for another one, or propose it ({keys}).</source>
        <translation>Mungon? Kontrolloni datën, zgjidhni përgjigjen “tjetër” ose propozojeni ({keys}).</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>Term</source>
        <translation>Termi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statusi</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Përgjigje</translation>
    </message>
</context>
<context>
    <name>TermPage</name>
    <message>
        <source>What it is</source>
        <translation>Çfarë është</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Burimi</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenca</translation>
    </message>
    <message>
        <source>Mapped to</source>
        <translation>Përputhje me</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Përkufizimi</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Përfshihet</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Nuk përfshihet</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Shembull</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mungon</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketat</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Quhet edhe</translation>
    </message>
    <message>
        <source>Mappings to other schemes</source>
        <translation>Përputhjet me skema të tjera</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>I vlefshëm</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Zëvendësohet nga</translation>
    </message>
    <message>
        <source>To be confirmed by a national lawyer.</source>
        <translation>Duhet konfirmuar nga një jurist vendas.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Konfirmimi</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propozuar nga</translation>
    </message>
    <message>
        <source>Months of imprisonment, over time</source>
        <translation>Muaj burgimi, sipas periudhave</translation>
    </message>
    <message>
        <source>Further properties</source>
        <translation>Veti të tjera</translation>
    </message>
</context>
<context>
    <name>TermStatus</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>I propozuar</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>Nuk ofrohet më</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>I refuzuar</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>Deri më {date}</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Që nga {date}</translation>
    </message>
</context>
<context>
    <name>TermTree</name>
    <message>
        <source>Terms</source>
        <translation>Termat</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>Nuk ofrohen më</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Ndrysho përgjigjen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>TimeInput</name>
    <message>
        <source>Not saved: hours go from {first} to {last}, minutes to {minute}.</source>
        <translation>Nuk u ruajt: orët shkojnë nga {first} deri në {last}, minutat deri në {minute}.</translation>
    </message>
    <message>
        <source>Not saved: write hours and minutes, for example {example}.</source>
        <translation>Nuk u ruajt: shkruani orën dhe minutat, për shembull {example}.</translation>
    </message>
    <message>
        <source>hh</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Hours and minutes, {example}. The arrow keys step them.</source>
        <translation>Ora dhe minutat, {example}. Me tastet me shigjetë rriten ose ulen.</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Trial: {framework} {version}</source>
        <translation>Testim: {framework} {version}</translation>
    </message>
    <message>
        <source>Nothing here is kept. The judgment is made up, and what you enter goes when you close the trial.</source>
        <translation>Këtu nuk ruhet asgjë. Vendimi është i trilluar dhe ajo që plotësoni humbet kur e mbyllni testimin.</translation>
    </message>
    <message>
        <source>Reload the workbook</source>
        <translation>Ringarko librin e punës</translation>
    </message>
    <message>
        <source>Read {file} again after you changed it (F5)</source>
        <translation>Lexo përsëri {file} pasi të ndryshohet (F5)</translation>
    </message>
    <message>
        <source>Close the trial</source>
        <translation>Mbyll testimin</translation>
    </message>
    <message>
        <source>The workbook was read again.</source>
        <translation>Libri i punës u lexua përsëri.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) no longer fit and stand at the end of the form as retired.</source>
        <translation>
            <numerusform>%n përgjigje nuk përshtatet më dhe ndodhet në fund të formularit si jashtë përdorimit.</numerusform>
            <numerusform>%n përgjigje nuk përshtaten më dhe ndodhen në fund të formularit si jashtë përdorimit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%n paralajmërim.</numerusform>
            <numerusform>%n paralajmërime.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation>Shfaq paralajmërimet</translation>
    </message>
</context>
<context>
    <name>UnitsPane</name>
    <message>
        <source>Different</source>
        <translation>Ndryshe</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Njësoj</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Pa krahasim</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Çështja</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Regjistrimi</translation>
    </message>
    <message>
        <source>First coding</source>
        <translation>Kodimi i parë</translation>
    </message>
    <message>
        <source>Second coding</source>
        <translation>Kodimi i dytë</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultati</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pa përgjigje</translation>
    </message>
    <message>
        <source>Number of the entry in the first coding: {first}; in the second: {second}</source>
        <translation>Numri i regjistrimit në kodimin e parë: {first}; në të dytin: {second}</translation>
    </message>
    <message>
        <source>Units of this figure</source>
        <translation>Njësitë e kësaj shifre</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Hape çështjen atje</translation>
    </message>
    <message>
        <source>Open the case at this answer (Enter)</source>
        <translation>Hape çështjen te kjo përgjigje (Enter)</translation>
    </message>
    <message>
        <source>This coding has no such entry.</source>
        <translation>Ky kodim nuk e ka këtë regjistrim.</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Regjistrimi {number}</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open {name}</source>
        <translation>Hap {name}</translation>
    </message>
    <message>
        <source>The project is encrypted. Only its passphrase or its recovery key opens it.</source>
        <translation>Projekti është i enkriptuar. E hap vetëm frazëkalimi ose çelësi i tij i rikuperimit.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frazëkalimi</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Çelësi i rikuperimit</translation>
    </message>
    <message>
        <source>It was shown when the project was made. Upper and lower case, spaces and dashes do not matter.</source>
        <translation>U shfaq kur u krijua projekti. Shkronjat e mëdha ose të vogla, hapësirat dhe vizat nuk kanë rëndësi.</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Hape vetëm për lexim</translation>
    </message>
    <message>
        <source>Nothing is changed, and others may have the project open.</source>
        <translation>Asgjë nuk ndryshohet dhe të tjerët mund ta kenë projektin të hapur.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Kopjet rezervë…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Përdor frazëkalimin</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Përdor çelësin e rikuperimit</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Hape gjithsesi</translation>
    </message>
</context>
<context>
    <name>UnsupportedInput</name>
    <message>
        <source>A question of this kind cannot be answered in tipcoder.</source>
        <translation>Një pyetjeje të këtij lloji nuk mund t’i përgjigjeni në tipcoder.</translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>Bring all codings to this version</source>
        <translation>Kalo të gjitha kodimet në këtë version</translation>
    </message>
    <message>
        <source>Leave existing codings on their version; only new cases use this one</source>
        <translation>Lëri kodimet ekzistuese në versionin e tyre; këtë version e përdorin vetëm çështjet e reja</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lloji i ndryshimit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ndryshimi</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>Nga versioni</translation>
    </message>
    <message>
        <source>Coded cases</source>
        <translation>Çështje të koduara</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ndryshimet</translation>
    </message>
    <message>
        <source>A newer version of the framework</source>
        <translation>Version më i ri i kornizës</translation>
    </message>
    <message>
        <source>{file} is being read.</source>
        <translation>{file} po lexohet.</translation>
    </message>
    <message>
        <source>A newer version of the framework: {old} to {new}</source>
        <translation>Version më i ri i kornizës: nga {old} në {new}</translation>
    </message>
    <message>
        <source>Nothing in it is different.</source>
        <translation>Asgjë në të nuk ndryshon.</translation>
    </message>
    <message>
        <source>No answer is lost: what has no place any more is kept with its case, as retired.</source>
        <translation>Asnjë përgjigje nuk humbet: ajo që nuk ka më vend ruhet me çështjen e vet, si jashtë përdorimit.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are coded.</source>
        <translation>
            <numerusform>%n çështje është koduar.</numerusform>
            <numerusform>%n çështje janë koduar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) were brought to it.</source>
        <translation>
            <numerusform>%n kodim u kalua në të.</numerusform>
            <numerusform>%n kodime u kaluan në të.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version is installed.</source>
        <translation>Versioni u instalua.</translation>
    </message>
</context>
<context>
    <name>WhoCodes</name>
    <message>
        <source>Who codes here?</source>
        <translation>Kush kodon këtu?</translation>
    </message>
    <message>
        <source>Choose your language above. Country and code are offered for new projects; the code is no name.</source>
        <translation>Zgjidhni gjuhën lart. Shteti dhe kodi ofrohen për projektet e reja; kodi nuk është emër.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Shteti</translation>
    </message>
    <message>
        <source>Your coder code</source>
        <translation>Kodi juaj i koduesit</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>It reached nobody</source>
        <translation>Nuk arriti te askush</translation>
    </message>
    <message>
        <source>{what} of {when}: say so only if nobody outside the team has it or saw it. Later editions are then no longer compared with it, and may tell what would single out a person beside it.</source>
        <translation>{what}, {when}: thuajeni vetëm nëse askush jashtë ekipit nuk e ka ose nuk e ka parë. Botimet e mëvonshme atëherë nuk krahasohen më me të dhe mund të tregojnë diçka që, së bashku me të, do ta veçonte një person.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pse?</translation>
    </message>
    <message>
        <source>For example: a draft, deleted before it was sent. It can be taken back until you publish again.</source>
        <translation>Për shembull: një draft, i fshirë para se të dërgohej. Mund të tërhiqet derisa të publikoni sërish.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cases are being read…</source>
        <translation>Çështjet po lexohen…</translation>
    </message>
    <message>
        <source>Stopped before all cases were read.</source>
        <translation>U ndal para se të lexoheshin të gjitha çështjet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndalo</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lexo përsëri</translation>
    </message>
</context>
<context>
    <name>WorkshopDialog</name>
    <message>
        <source>Packs for workshops</source>
        <translation>Paketa për seminare</translation>
    </message>
    <message>
        <source>Language of the packs</source>
        <translation>Gjuha e paketave</translation>
    </message>
    <message>
        <source>Mock trials with the solution apart, case studies, cards, plans and slides of sessions, and a handout. Nothing in them names a person, a place or a court file.</source>
        <translation>Gjyqe të simuluara me zgjidhjen veç, studime rasti, karta, plane dhe diapozitiva seancash dhe një material për shpërndarje. Asgjë në to nuk përmend person, vend ose dosje gjyqësore.</translation>
    </message>
    <message>
        <source>Write into a folder…</source>
        <translation>Ruaj në një dosje…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Only cases enter whose brief or exercise is approved in the language of the packs.</source>
        <translation>Përfshihen vetëm çështjet, përmbledhja ose ushtrimi i të cilave është miratuar në gjuhën e paketave.</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Dosja për paketat</translation>
    </message>
    <message>
        <source>{files} files on {cases} cases were written to {folder}.</source>
        <translation>{files} skedarë për {cases} çështje u ruajtën në {folder}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>U ndal. Asgjë nuk u shkrua.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>{name} was not taken in: the project is open for reading only.</source>
        <translation>{name} nuk u mor: projekti është hapur vetëm për lexim.</translation>
    </message>
    <message>
        <source>{name} was not taken in: a region takes in deliveries, on the page Exchange.</source>
        <translation>{name} nuk u mor: një rajon merr dërgesa, te faqja Shkëmbimi.</translation>
    </message>
    <message>
        <source>{name} was not taken in: a second coder codes the cases that are there.</source>
        <translation>{name} nuk u mor: koduesi i dytë kodon çështjet që janë aty.</translation>
    </message>
</context>
<context>
    <name>WritingStrip</name>
    <message>
        <source>Figures and charts are being written…</source>
        <translation>Po ruhen shifrat dhe grafikët…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndalo</translation>
    </message>
</context>
<context>
    <name>_ColumnFields</name>
    <message>
        <source>Property “{name}”</source>
        <translation>Vetia “{name}”</translation>
    </message>
</context>
</TS>
