<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sq" sourcelanguage="en">
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
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Mbyll këtë mesazh</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Add case</source>
        <translation>Shto çështje</translation>
    </message>
    <message>
        <source>Add judgment…</source>
        <translation>Shto vendim…</translation>
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
        <source>Export…</source>
        <translation>Eksporto…</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Filtro sipas çdo fjale</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filtro çështjet</translation>
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
        <source>No case holds these words.</source>
        <translation>Asnjë çështje nuk i përmban këto fjalë.</translation>
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
        <source>Case {number} was removed.</source>
        <translation>Çështja {number} u hoq.</translation>
    </message>
    <message>
        <source>Case {number}, {title}, was removed.</source>
        <translation>Çështja {number}, {title}, u hoq.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Çështjet</translation>
    </message>
</context>
<context>
    <name>CaseTableModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
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
        <source>Last change</source>
        <translation>Ndryshimi i fundit</translation>
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
    <message>
        <source>{answered} of {total} questions answered</source>
        <translation>Me përgjigje: {answered} nga {total} pyetje</translation>
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
</context>
<context>
    <name>CodingPage</name>
    <message>
        <source>Outline of the coding</source>
        <translation>Pasqyra e kodimit</translation>
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
</context>
<context>
    <name>CodingWork</name>
    <message>
        <source>General</source>
        <translation>Të përgjithshme</translation>
    </message>
    <message>
        <source>{choice} (no longer offered here)</source>
        <translation>{choice} (nuk ofrohet më këtu)</translation>
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
        <source>Code of the coder; the country and 01 if left out.</source>
        <translation>Kodi i koduesit; nëse nuk jepet, shteti dhe 01.</translation>
    </message>
    <message>
        <source>Make an encrypted project.</source>
        <translation>Krijon një projekt të enkriptuar.</translation>
    </message>
    <message>
        <source>Recovery key, which opens the project if the passphrase is lost: {key}</source>
        <translation>Çelësi i rikuperimit, që e hap projektin nëse humbet frazëkalimi: {key}</translation>
    </message>
    <message>
        <source>unodc: what may leave the country. archive: everything.</source>
        <translation>unodc: ajo që lejohet të dalë nga vendi. archive: gjithçka.</translation>
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
        <source>Write the findings into a page of HTML for sending on.</source>
        <translation>I shkruan gjetjet në një faqe HTML për t’ua dërguar të tjerëve.</translation>
    </message>
    <message>
        <source>Read a framework and say what is wrong in it.</source>
        <translation>Lexon një kornizë dhe tregon gabimet në të.</translation>
    </message>
    <message>
        <source>Take the steps of a JSON file in a framework and print the state of every question.</source>
        <translation>Kryen në një kornizë hapat e një skedari JSON dhe shfaq gjendjen e çdo pyetjeje.</translation>
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
        <source>Passphrase</source>
        <translation>Frazëkalimi</translation>
    </message>
    <message>
        <source>{value} is none of: {allowed}</source>
        <translation>{value} nuk është asnjë nga këto: {allowed}</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Albania</source>
        <translation>Shqipëria</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Mali i Zi</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Maqedonia e Veriut</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
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
        <source>Copied. Paste them into a message to whoever helps you.</source>
        <translation>U kopjuan. Ngjitini në një mesazh për personin që ju ndihmon.</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Not saved: there is no such day in the calendar. Write the day first, then the month.</source>
        <translation>Nuk u ruajt: kjo ditë nuk ekziston në kalendar. Shkruani më parë ditën, pastaj muajin.</translation>
    </message>
    <message>
        <source>Not saved: write the year with four digits.</source>
        <translation>Nuk u ruajt: shkruajeni vitin me katër shifra.</translation>
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
        <source>For UNODC: without what identifies a person</source>
        <translation>Për UNODC: pa të dhënat që identifikojnë një person</translation>
    </message>
    <message>
        <source>National archive: everything, names included</source>
        <translation>Arkivi kombëtar: gjithçka, përfshirë emrat</translation>
    </message>
    <message>
        <source>Must not leave the country.</source>
        <translation>Nuk duhet të dalë nga vendi.</translation>
    </message>
    <message>
        <source>Language of questions and terms</source>
        <translation>Gjuha e pyetjeve dhe e termave</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Skedar</translation>
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
        <source>Open folder</source>
        <translation>Hap dosjen</translation>
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
        <source>The workbook {name} was written.</source>
        <translation>Libri i punës {name} u shkrua.</translation>
    </message>
    <message>
        <source>Stopped. No workbook was written.</source>
        <translation>U ndal. Nuk u shkrua asnjë libër pune.</translation>
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
        <translation>Ku të shkruhet libri i punës</translation>
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
        <source>Projects ({patterns})</source>
        <translation>Projekte ({patterns})</translation>
    </message>
    <message>
        <source>Excel workbooks ({patterns})</source>
        <translation>Libra pune Excel ({patterns})</translation>
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
    <name>Header</name>
    <message>
        <source>What can be done with the whole project</source>
        <translation>Veprime për të gjithë projektin</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <translation>Projekti {name}</translation>
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
        <source>Export a workbook…</source>
        <translation>Eksporto një libër pune…</translation>
    </message>
    <message>
        <source>Show the recovery key…</source>
        <translation>Shfaq çelësin e rikuperimit…</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Shfaq skedarin në dosjen e tij</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Mbyll projektin</translation>
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
        <source>This question was not answered yet.</source>
        <translation>Kësaj pyetjeje nuk i është dhënë ende përgjigje.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(pa përgjigje)</translation>
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
        <source>{name}: {unreadable} of {pages} pages have no text (a scan). Quotes from them must be typed.</source>
        <translation>{name}: {unreadable} nga {pages} faqe nuk kanë tekst (janë të skanuara). Citimet prej tyre duhen shkruar me dorë.</translation>
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
</context>
<context>
    <name>JudgmentPane</name>
    <message>
        <source>Find in the judgment (Ctrl+F)</source>
        <translation>Gjej në vendim (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Tekst më i vogël (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Tekst më i madh (Ctrl++)</translation>
    </message>
    <message>
        <source>Add a judgment to this case</source>
        <translation>Shto një vendim në këtë çështje</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Vendimi</translation>
    </message>
    <message>
        <source>Text of the judgment</source>
        <translation>Teksti i vendimit</translation>
    </message>
    <message>
        <source>page {number} / {count}</source>
        <translation>faqja {number} / {count}</translation>
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
    <name>MainWindow</name>
    <message>
        <source>tipcoder</source>
        <translation>tipcoder</translation>
    </message>
    <message>
        <source>{project} - tipcoder</source>
        <translation>{project} - tipcoder</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The backup could not be written to {path}. Is there enough space, and may you write there?</source>
        <translation>Kopja rezervë nuk mund të shkruhej në {path}. A ka hapësirë të mjaftueshme dhe a keni të drejtë të shkruani atje?</translation>
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
        <translation>{path} nuk u shkrua: emri i këtij skedari duhet të mbarojë me {ending}.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {path}. Choose another one.</source>
        <translation>Në dosjen {path} nuk mund të ruhet asgjë. Zgjidhni një tjetër.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}: a choice of the list &quot;{list}&quot; has no name.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: një alternativë e listës “{list}” nuk ka emër.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; of a choice in the list &quot;{list}&quot; has a space.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: emri “{name}” i një alternative në listën “{list}” përmban hapësirë.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; of &quot;{question}&quot; has no choice &quot;{choice}&quot;, so this can never be met.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: lista “{list}” e “{question}” nuk e ka alternativën “{choice}”, prandaj ky kusht nuk plotësohet kurrë.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}: the choices of the list &quot;{list}&quot; are in another file ({file}), which tipcoder does not support yet.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: alternativat e listës “{list}” janë në një skedar tjetër ({file}), gjë që tipcoder nuk e mbështet ende.</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: {reason}</source>
        <translation>{file}, fleta “{sheet}”, rreshti {row}: {reason}</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; differs from &quot;{other}&quot; in row {other_row} in capital letters only. Choose another name.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: “{name}” ndryshon nga “{other}” në rreshtin {other_row} vetëm në shkronjat e mëdha. Zgjidhni një emër tjetër.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: groups are nested more than {limit} deep.</source>
        <translation>Fleta “{sheet}”, rreshti {row}: grupet janë të ndërfutura në më shumë se {limit} nivele.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; is never asked.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: “{question}” nuk pyetet kurrë.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no answer to &quot;{question}&quot; can be right.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: asnjë përgjigje për “{question}” nuk mund të jetë e saktë.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx).</source>
        <translation>{file} nuk është libër pune Excel (.xlsx).</translation>
    </message>
    <message>
        <source>The framework could not be written to {path}. Close the file if it is open in another program, or choose another folder.</source>
        <translation>Korniza nuk mund të shkruhej në {path}. Mbylleni skedarin nëse është i hapur në një program tjetër, ose zgjidhni një dosje tjetër.</translation>
    </message>
    <message>
        <source>{file} is in an old Excel format (.xls). Save it as .xlsx and try again.</source>
        <translation>{file} është në një format të vjetër të Excel (.xls). Ruajeni si .xlsx dhe provoni përsëri.</translation>
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
        <source>{file} has no sheet &quot;{sheet}&quot;.</source>
        <translation>{file} nuk ka fletë “{sheet}”.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is missing.</source>
        <translation>{file}, {table} {number} ({name}): mungon “{key}”.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is not a known entry. Check the spelling.</source>
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
        <source>Sheet &quot;{sheet}&quot;, from row {row} on, column &quot;{column}&quot;: {count} texts are missing in {language}; another language is shown there.</source>
        <translation>Fleta “{sheet}”, nga rreshti {row} e tutje, kolona “{column}”: mungojnë {count} tekste në {language}; aty shfaqet një gjuhë tjetër.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{value}&quot; is not allowed for &quot;{question}&quot;. Allowed: {allowed}.</source>
        <translation>Fleta “{sheet}”, rreshti {row}, kolona “{column}”: “{value}” nuk lejohet për “{question}”. Lejohen: {allowed}.</translation>
    </message>
    <message>
        <source>{file} is too large for a framework.</source>
        <translation>{file} është tepër i madh për një kornizë.</translation>
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
        <source>{file} is empty.</source>
        <translation>{file} është bosh.</translation>
    </message>
    <message>
        <source>This file is in the case already, as {name}.</source>
        <translation>Ky skedar është tashmë në çështje, me emrin {name}.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read. Save it as one of {kinds} and add it again. A .doc file: open it in Word and save it as .docx.</source>
        <translation>{file} është i një lloji që nuk mund të lexohet. Ruajeni në një nga llojet {kinds} dhe shtojeni përsëri. Skedarin .doc hapeni në Word dhe ruajeni si .docx.</translation>
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
        <source>{file} is larger than {limit} MB. Divide it, or save it with smaller pictures.</source>
        <translation>{file} është më i madh se {limit} MB. Ndajeni në pjesë ose ruajeni me figura më të vogla.</translation>
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
        <source>This passphrase does not open the project. Check capital letters and the keyboard&apos;s language. If you are sure that it is right, the file may be damaged at its very beginning: open a backup instead.</source>
        <translation>Ky frazëkalim nuk e hap projektin. Kontrolloni shkronjat e mëdha dhe gjuhën e tastierës. Nëse jeni i sigurt se është i saktë, skedari mund të jetë dëmtuar që në fillim të tij: hapni një kopje rezervë.</translation>
    </message>
    <message>
        <source>Another program is using {path} at this moment (a backup or a virus scanner). Please try again.</source>
        <translation>Një program tjetër po e përdor {path} në këtë çast (kopjim rezervë ose antivirus). Ju lutemi, provoni përsëri.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was changed. Open a backup, or open it to read only.</source>
        <translation>{path} është i dëmtuar. Asgjë nuk u ndryshua. Hapni një kopje rezervë ose hapeni këtë skedar vetëm për lexim.</translation>
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
        <source>This project is open already: {who} on {computer}, since {since}.</source>
        <translation>Ky projekt është hapur tashmë: {who} në {computer}, që prej {since}.</translation>
    </message>
    <message>
        <source>{who} may be working on this project on another computer ({computer}, since {since}). Open it only if you are sure that it is closed there.</source>
        <translation>{who} mund të jetë duke punuar me këtë projekt në një kompjuter tjetër ({computer}, që prej {since}). Hapeni vetëm nëse jeni i sigurt se atje është mbyllur.</translation>
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
        <source>{path} cannot be changed: the file or its folder is write-protected.</source>
        <translation>{path} nuk mund të ndryshohet: skedari ose dosja e tij është e mbrojtur nga shkrimi.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written. Its drive or network may have been disconnected, or you may not be allowed to open it.</source>
        <translation>{path} nuk mund të lexohet ose të shkruhet. Disku ose rrjeti mund të jetë shkëputur, ose ndoshta nuk keni të drejtë ta hapni.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date. It is as it was. A backup is at {backup}.</source>
        <translation>{path} nuk mund të përditësohej. Ka mbetur siç ishte. Një kopje rezervë gjendet në {backup}.</translation>
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
        <source>{file} is not a JSON list of steps. A step is a list such as [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</source>
        <translation>{file} nuk është listë hapash në JSON. Një hap është një listë si [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</translation>
    </message>
    <message>
        <source>The disk is full, and the workbook was not written. Free some space and try again.</source>
        <translation>Disku është plot dhe libri i punës nuk u shkrua. Lironi pak hapësirë dhe provoni përsëri.</translation>
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
        <translation>{path} nuk mund të shkruhej: {reason}</translation>
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
        <source>Where it is kept</source>
        <translation>Vendi i ruajtjes</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frazëkalimi</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Përsëritni frazëkalimin</translation>
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
        <source>For example: Serbia 2026</source>
        <translation>Për shembull: Shqipëria 2026</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Dy frazëkalimet nuk përputhen.</translation>
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
    <message>
        <source>Four or more words that do not belong together are best.</source>
        <translation>Më së miri janë katër ose më shumë fjalë që nuk lidhen me njëra-tjetrën.</translation>
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
</context>
<context>
    <name>NoJudgment</name>
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
    <name>Outline</name>
    <message numerus="yes">
        <source>hidden, %n kept</source>
        <translation>
            <numerusform>fshehur, %n përgjigje e ruajtur</numerusform>
            <numerusform>fshehur, %n përgjigje të ruajtura</numerusform>
        </translation>
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
        <translation>Skedar</translation>
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
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Poshtë</translation>
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
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Majtas</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Djathtas</translation>
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
        <translation>Lart</translation>
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
        <translation>Tërhiq përgjigjen</translation>
    </message>
    <message>
        <source>What to include and what to leave out</source>
        <translation>Çfarë të përfshihet dhe çfarë jo</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation>Më shumë për këtë pyetje</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Udhëzime</translation>
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
        <source>History</source>
        <translation>Historiku</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Pastro përgjigjen</translation>
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
        <source>{name} - recovery key.txt</source>
        <translation>{name} - çelësi i rikuperimit.txt</translation>
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
    <name>RosterBlock</name>
    <message>
        <source>Nothing here yet. Another answer says how many entries there are.</source>
        <translation>Këtu nuk ka ende asgjë. Numrin e regjistrimeve e cakton një përgjigje tjetër.</translation>
    </message>
    <message>
        <source>Nothing here yet. Add an entry for each one that the judgment tells apart.</source>
        <translation>Këtu nuk ka ende asgjë. Shtoni një regjistrim për secilin që vendimi e dallon veçmas.</translation>
    </message>
    <message>
        <source>Add to: {roster}</source>
        <translation>Shto te: {roster}</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
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
        <source>Duplicate, move or delete</source>
        <translation>Dyfisho, zhvendos ose fshi</translation>
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
        <source>Delete</source>
        <translation>Fshi</translation>
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
    <name>SearchSelectInput</name>
    <message>
        <source>Not saved: “{text}” is none of the choices. Take one from the list.</source>
        <translation>Nuk u ruajt: “{text}” nuk është ndër alternativat. Zgjidhni një nga lista.</translation>
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
        <source>Recent projects</source>
        <translation>Projektet e fundit</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved</source>
        <translation>Gjithçka është ruajtur</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Ruajtur në orën {time}</translation>
    </message>
    <message>
        <source>Coder {code}</source>
        <translation>Koduesi {code}</translation>
    </message>
    <message>
        <source>Framework {title} {version}</source>
        <translation>Korniza {title} {version}</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>I enkriptuar</translation>
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
    <name>Workbook</name>
    <message>
        <source>What this is</source>
        <translation>Çfarë është ky skedar</translation>
    </message>
    <message>
        <source>Coded judgments on trafficking in persons, written by tipcoder</source>
        <translation>Vendime të koduara për trafikimin e personave, të shkruara nga tipcoder</translation>
    </message>
    <message>
        <source>Format of the workbook</source>
        <translation>Formati i librit të punës</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Shteti</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekti</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Korniza</translation>
    </message>
    <message>
        <source>Title of the framework</source>
        <translation>Titulli i kornizës</translation>
    </message>
    <message>
        <source>Version of the framework</source>
        <translation>Versioni i kornizës</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profili</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Gjuha</translation>
    </message>
    <message>
        <source>Version of tipcoder</source>
        <translation>Versioni i tipcoder</translation>
    </message>
    <message>
        <source>Written at (UTC)</source>
        <translation>Koha e shkrimit (UTC)</translation>
    </message>
    <message>
        <source>Questions that are not in this workbook</source>
        <translation>Pyetjet që nuk janë në këtë libër pune</translation>
    </message>
    <message>
        <source>Dates given as years only</source>
        <translation>Datat e dhëna vetëm si vite</translation>
    </message>
    <message>
        <source>Texts missing in this language, shown in another</source>
        <translation>Tekstet që mungojnë në këtë gjuhë dhe jepen në një gjuhë tjetër</translation>
    </message>
    <message>
        <source>Cases of other framework versions, not in this workbook</source>
        <translation>Çështjet e versioneve të tjera të kornizës, që nuk janë në këtë libër pune</translation>
    </message>
    <message>
        <source>How to read empty cells</source>
        <translation>Si lexohen qelizat bosh</translation>
    </message>
    <message>
        <source>The column that ends in _state says why a cell is empty. Where it is empty too, the question is not answered yet or is not asked in this case. An empty cell never means no.</source>
        <translation>Kolona që mbaron me _state tregon pse një qelizë është bosh. Kur edhe ajo është bosh, pyetja nuk ka ende përgjigje ose nuk bëhet në këtë çështje. Qeliza bosh nuk do të thotë kurrë “jo”.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fleta</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveli</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rreshtat</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 i përmbajtjes</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Çështja</translation>
    </message>
    <message>
        <source>Key of the case</source>
        <translation>Çelësi i çështjes</translation>
    </message>
    <message>
        <source>Number in the project</source>
        <translation>Numri në projekt</translation>
    </message>
    <message>
        <source>Key of the row</source>
        <translation>Çelësi i rreshtit</translation>
    </message>
    <message>
        <source>Key of the row above</source>
        <translation>Çelësi i rreshtit sipëror</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>I përket</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>{question} (code)</source>
        <translation>{question} (kodi)</translation>
    </message>
    <message>
        <source>{question} (state)</source>
        <translation>{question} (gjendja)</translation>
    </message>
    <message>
        <source>{question} (precision of the date)</source>
        <translation>{question} (saktësia e datës)</translation>
    </message>
    <message>
        <source>{question} (year)</source>
        <translation>{question} (viti)</translation>
    </message>
    <message>
        <source>{question}: {term}</source>
        <translation>{question}: {term}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Shtegu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatësia</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Mënyra e eksportimit</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Shkalla e matjes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>States allowed</source>
        <translation>Gjendjet e lejuara</translation>
    </message>
    <message>
        <source>List of terms</source>
        <translation>Lista e termave</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonat</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiketa</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sqarimi</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Udhëzime</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodi</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Termi prind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statusi</translation>
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
        <source>Part</source>
        <translation>Pjesa</translation>
    </message>
    <message>
        <source>Text, continued</source>
        <translation>Teksti, vazhdim</translation>
    </message>
</context>
</TS>
