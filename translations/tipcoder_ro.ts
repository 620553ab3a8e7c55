<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>AnswerStates</name>
    <message>
        <source>Answered</source>
        <translation>Cu răspuns</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nemenționat</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Neclar</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Depersonalizat</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Neaplicabil</translation>
    </message>
    <message>
        <source>The judgment says nothing about it</source>
        <translation>Hotărârea nu menționează nimic în această privință</translation>
    </message>
    <message>
        <source>The judgment contradicts itself or is vague</source>
        <translation>Hotărârea se contrazice sau este vagă</translation>
    </message>
    <message>
        <source>Removed when the judgment was anonymised</source>
        <translation>Eliminat la depersonalizarea hotărârii</translation>
    </message>
    <message>
        <source>The question makes no sense in this case</source>
        <translation>Întrebarea nu are sens în această cauză</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Închidere mesaj</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Add case</source>
        <translation>Adăugare cauză</translation>
    </message>
    <message>
        <source>Add judgment…</source>
        <translation>Adăugare hotărâre…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschidere</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminare</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Filtrare după orice cuvânt</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filtrare cauze</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Nicio cauză deocamdată</translation>
    </message>
    <message>
        <source>Add a case for each set of criminal proceedings, or drop judgment files here: PDF, Word or text.</source>
        <translation>Adăugați câte o cauză pentru fiecare proces penal sau trageți aici fișierele hotărârilor: PDF, Word sau text.</translation>
    </message>
    <message>
        <source>Add judgments…</source>
        <translation>Adăugare hotărâri…</translation>
    </message>
    <message>
        <source>No case holds these words.</source>
        <translation>Nicio cauză nu conține aceste cuvinte.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n cauză</numerusform>
            <numerusform>%n cauze</numerusform>
            <numerusform>%n de cauze</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} din {total}</translation>
    </message>
    <message>
        <source>Case {number} was removed.</source>
        <translation>Cauza {number} a fost eliminată.</translation>
    </message>
    <message>
        <source>Case {number}, {title}, was removed.</source>
        <translation>Cauza {number}, {title}, a fost eliminată.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Cauze</translation>
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
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Instanța</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Data pronunțării</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Hotărâri</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Missing, wrong</source>
        <translation>Lipsă, greșite</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modificare</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Fără titlu încă</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n lipsă</numerusform>
            <numerusform>%n lipsă</numerusform>
            <numerusform>%n lipsă</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n greșit</numerusform>
            <numerusform>%n greșite</numerusform>
            <numerusform>%n greșite</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {total} questions answered</source>
        <translation>Întrebări cu răspuns: {answered} din {total}</translation>
    </message>
</context>
<context>
    <name>CheckListInput</name>
    <message>
        <source>Search the choices</source>
        <translation>Căutare opțiuni</translation>
    </message>
    <message>
        <source>No choice has these words.</source>
        <translation>Nicio opțiune nu conține aceste cuvinte.</translation>
    </message>
</context>
<context>
    <name>CodingPage</name>
    <message>
        <source>Outline of the coding</source>
        <translation>Cuprinsul codificării</translation>
    </message>
    <message>
        <source>Deleted, with all that was entered in it: {title}</source>
        <translation>S-a șters, împreună cu tot ce conținea: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Toate întrebările au răspuns.</translation>
    </message>
</context>
<context>
    <name>CodingStatus</name>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n greșit</numerusform>
            <numerusform>%n greșite</numerusform>
            <numerusform>%n greșite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n lipsă</numerusform>
            <numerusform>%n lipsă</numerusform>
            <numerusform>%n lipsă</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>finalizat</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} din {total}</translation>
    </message>
</context>
<context>
    <name>CodingWork</name>
    <message>
        <source>General</source>
        <translation>Date generale</translation>
    </message>
    <message>
        <source>{choice} (no longer offered here)</source>
        <translation>{choice} (nu mai este disponibilă aici)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Nu există niciun ecran pe care să se deschidă o fereastră.</translation>
    </message>
    <message>
        <source>Codes judgments on trafficking in persons, offline and encrypted.</source>
        <translation>Codifică hotărâri privind traficul de ființe umane, fără internet și în formă criptată.</translation>
    </message>
    <message>
        <source>Folder for the projects and workbooks.</source>
        <translation>Folderul pentru proiecte și registre de lucru.</translation>
    </message>
    <message>
        <source>Only make the files.</source>
        <translation>Creează numai fișierele.</translation>
    </message>
    <message>
        <source>Make five fictional national projects and their workbooks, and open one of them.</source>
        <translation>Creează cinci proiecte naționale fictive și registrele lor de lucru și deschide unul dintre proiecte.</translation>
    </message>
    <message>
        <source>The passphrase of every project: {passphrase}</source>
        <translation>Fraza de acces a tuturor proiectelor: {passphrase}</translation>
    </message>
    <message>
        <source>Country of the analysis.</source>
        <translation>Țara analizei.</translation>
    </message>
    <message>
        <source>Framework workbook; the one that ships if left out.</source>
        <translation>Registrul de lucru cu cadrul de analiză; dacă nu este indicat, cel livrat cu programul.</translation>
    </message>
    <message>
        <source>Code of the coder; the country and 01 if left out.</source>
        <translation>Codul codificatorului; dacă nu este indicat, codul țării și 01.</translation>
    </message>
    <message>
        <source>Make an encrypted project.</source>
        <translation>Creează un proiect criptat.</translation>
    </message>
    <message>
        <source>Recovery key, which opens the project if the passphrase is lost: {key}</source>
        <translation>Cheia de recuperare, care deschide proiectul dacă fraza de acces s-a pierdut: {key}</translation>
    </message>
    <message>
        <source>unodc: what may leave the country. archive: everything.</source>
        <translation>unodc: ceea ce poate părăsi țara. archive: totul.</translation>
    </message>
    <message>
        <source>Language of labels; the program&apos;s own if left out.</source>
        <translation>Limba etichetelor; dacă nu este indicată, limba programului.</translation>
    </message>
    <message>
        <source>Write the coded cases into an Excel workbook.</source>
        <translation>Scrie cauzele codificate într-un registru de lucru Excel.</translation>
    </message>
    <message>
        <source>Analysis frameworks.</source>
        <translation>Cadre de analiză.</translation>
    </message>
    <message>
        <source>Which framework; the first if left out.</source>
        <translation>Cadrul de analiză; dacă nu este indicat, primul.</translation>
    </message>
    <message>
        <source>Write a shipped framework as XLSForm workbook.</source>
        <translation>Scrie un cadru de analiză livrat cu programul ca registru de lucru XLSForm.</translation>
    </message>
    <message>
        <source>Print the findings as JSON.</source>
        <translation>Afișează constatările în format JSON.</translation>
    </message>
    <message>
        <source>Write the findings into a page of HTML for sending on.</source>
        <translation>Scrie constatările într-o pagină HTML care poate fi trimisă mai departe.</translation>
    </message>
    <message>
        <source>Read a framework and say what is wrong in it.</source>
        <translation>Citește un cadru de analiză și arată ce este greșit în el.</translation>
    </message>
    <message>
        <source>Take the steps of a JSON file in a framework and print the state of every question.</source>
        <translation>Execută într-un cadru de analiză pașii dintr-un fișier JSON și afișează starea fiecărei întrebări.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Eroare</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertisment</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraza de acces</translation>
    </message>
    <message>
        <source>{value} is none of: {allowed}</source>
        <translation>{value} nu se numără printre: {allowed}</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republica Moldova</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Muntenegru</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia de Nord</translation>
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
        <translation>A apărut o problemă în tipcoder</translation>
    </message>
    <message>
        <source>Your work is safe: every answer was saved when you gave it. You can go on; if this comes again, close tipcoder and open it anew. The details below say what happened. They hold nothing of your cases.</source>
        <translation>Munca dvs. este în siguranță: fiecare răspuns a fost salvat în momentul în care l-ați dat. Puteți continua; dacă problema se repetă, închideți tipcoder și deschideți-l din nou. Detaliile de mai jos arată ce s-a întâmplat. Ele nu conțin nimic din cauzele dvs.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalii tehnice</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiere detalii</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Copied. Paste them into a message to whoever helps you.</source>
        <translation>Detaliile au fost copiate. Lipiți-le într-un mesaj către persoana care vă ajută.</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Not saved: there is no such day in the calendar. Write the day first, then the month.</source>
        <translation>Nu s-a salvat: această zi nu există în calendar. Scrieți întâi ziua, apoi luna.</translation>
    </message>
    <message>
        <source>Not saved: write the year with four digits.</source>
        <translation>Nu s-a salvat: scrieți anul cu patru cifre.</translation>
    </message>
    <message>
        <source>Not saved: the year has to be from {first} to {last}.</source>
        <translation>Nu s-a salvat: anul trebuie să fie cuprins între {first} și {last}.</translation>
    </message>
    <message>
        <source>Not saved: write {day}, or {month}, or {year}.</source>
        <translation>Nu s-a salvat: scrieți {day}, {month} sau {year}.</translation>
    </message>
    <message>
        <source>dd</source>
        <translation>zz</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>ll</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>aaaa</translation>
    </message>
    <message>
        <source>Day, month, year: {pattern}. Only month and year, or only the year, are enough.</source>
        <translation>Ziua, luna, anul: {pattern}. Puteți scrie și numai luna și anul sau numai anul.</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Alegere din calendar</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a workbook</source>
        <translation>Exportul unui registru de lucru</translation>
    </message>
    <message>
        <source>An Excel workbook with a sheet for cases and one for each roster. The project stays as it is.</source>
        <translation>Un registru de lucru Excel, cu o foaie pentru cauze și câte una pentru fiecare grup repetat. Proiectul rămâne neschimbat.</translation>
    </message>
    <message>
        <source>For UNODC: without what identifies a person</source>
        <translation>Pentru UNODC: fără datele care identifică o persoană</translation>
    </message>
    <message>
        <source>National archive: everything, names included</source>
        <translation>Arhiva națională: totul, inclusiv numele</translation>
    </message>
    <message>
        <source>Must not leave the country.</source>
        <translation>Nu trebuie să părăsească țara.</translation>
    </message>
    <message>
        <source>Language of questions and terms</source>
        <translation>Limba întrebărilor și a termenilor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificare…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Deschidere folder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Registrul de lucru {name} a fost creat.</translation>
    </message>
    <message>
        <source>Stopped. No workbook was written.</source>
        <translation>Exportul a fost oprit. Nu s-a creat niciun registru de lucru.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Open a project</source>
        <translation>Deschidere proiect</translation>
    </message>
    <message>
        <source>Where to keep the project</source>
        <translation>Locația proiectului</translation>
    </message>
    <message>
        <source>Choose a framework</source>
        <translation>Alegere cadru de analiză</translation>
    </message>
    <message>
        <source>Add judgments</source>
        <translation>Adăugare hotărâri</translation>
    </message>
    <message>
        <source>Judgments ({patterns})</source>
        <translation>Hotărâri ({patterns})</translation>
    </message>
    <message>
        <source>Where to write the workbook</source>
        <translation>Locația registrului de lucru</translation>
    </message>
    <message>
        <source>Save as text file</source>
        <translation>Salvare ca fișier text</translation>
    </message>
    <message>
        <source>Text files ({patterns})</source>
        <translation>Fișiere text ({patterns})</translation>
    </message>
    <message>
        <source>Projects ({patterns})</source>
        <translation>Proiecte ({patterns})</translation>
    </message>
    <message>
        <source>Excel workbooks ({patterns})</source>
        <translation>Registre de lucru Excel ({patterns})</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the judgment</source>
        <translation>Căutare în hotărâre</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Apariția anterioară (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Apariția următoare (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Închidere căutare (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nu s-a găsit</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} din {count}</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Previous section (Ctrl+Page Up)</source>
        <translation>Secțiunea anterioară (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next section (Ctrl+Page Down)</source>
        <translation>Secțiunea următoare (Ctrl+Page Down)</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>What can be done with the whole project</source>
        <translation>Acțiuni pentru întregul proiect</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <translation>Proiectul {name}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cauze</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codificare</translation>
    </message>
    <message>
        <source>Export a workbook…</source>
        <translation>Export registru de lucru…</translation>
    </message>
    <message>
        <source>Show the recovery key…</source>
        <translation>Afișare cheie de recuperare…</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Afișare fișier în folder</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Închidere proiect</translation>
    </message>
</context>
<context>
    <name>HiddenBar</name>
    <message numerus="yes">
        <source>This answer hides %n answer(s). They are kept, and come back if the answer comes back.</source>
        <translation>
            <numerusform>Acest răspuns ascunde %n răspuns la altă întrebare. El se păstrează și reapare dacă reveniți la răspunsul anterior.</numerusform>
            <numerusform>Acest răspuns ascunde %n răspunsuri la alte întrebări. Ele se păstrează și reapar dacă reveniți la răspunsul anterior.</numerusform>
            <numerusform>Acest răspuns ascunde %n de răspunsuri la alte întrebări. Ele se păstrează și reapar dacă reveniți la răspunsul anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another answer hides %n answer(s) here. They are kept, and come back if that answer comes back.</source>
        <translation>
            <numerusform>Un răspuns la altă întrebare ascunde aici %n răspuns. El se păstrează și reapare dacă reveniți la răspunsul anterior.</numerusform>
            <numerusform>Un răspuns la altă întrebare ascunde aici %n răspunsuri. Ele se păstrează și reapar dacă reveniți la răspunsul anterior.</numerusform>
            <numerusform>Un răspuns la altă întrebare ascunde aici %n de răspunsuri. Ele se păstrează și reapar dacă reveniți la răspunsul anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the hidden answers</source>
        <translation>Ștergere răspunsuri ascunse</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History of an answer</source>
        <translation>Istoricul unui răspuns</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>After</source>
        <translation>După</translation>
    </message>
    <message>
        <source>This question was not answered yet.</source>
        <translation>Această întrebare nu avea încă răspuns.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(fără răspuns)</translation>
    </message>
</context>
<context>
    <name>JudgmentImport</name>
    <message numerus="yes">
        <source>%n judgment(s) added.</source>
        <translation>
            <numerusform>%n hotărâre adăugată.</numerusform>
            <numerusform>%n hotărâri adăugate.</numerusform>
            <numerusform>%n de hotărâri adăugate.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {unreadable} of {pages} pages have no text (a scan). Quotes from them must be typed.</source>
        <translation>{name}: pagini fără text (scanate): {unreadable} din {pages}. Citatele din ele trebuie tastate.</translation>
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
        <translation>Ce fel de document este?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adăugare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>JudgmentKinds</name>
    <message>
        <source>First-instance judgment</source>
        <translation>Sentința primei instanțe</translation>
    </message>
    <message>
        <source>Appeal judgment</source>
        <translation>Decizia instanței de apel</translation>
    </message>
    <message>
        <source>Supreme court judgment</source>
        <translation>Decizia Curții Supreme de Justiție</translation>
    </message>
    <message>
        <source>Indictment</source>
        <translation>Rechizitoriul</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Alt document</translation>
    </message>
</context>
<context>
    <name>JudgmentPane</name>
    <message>
        <source>Find in the judgment (Ctrl+F)</source>
        <translation>Căutare în hotărâre (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Text mai mic (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Text mai mare (Ctrl++)</translation>
    </message>
    <message>
        <source>Add a judgment to this case</source>
        <translation>Adăugarea unei hotărâri la această cauză</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Hotărâre</translation>
    </message>
    <message>
        <source>Text of the judgment</source>
        <translation>Textul hotărârii</translation>
    </message>
    <message>
        <source>page {number} / {count}</source>
        <translation>pagina {number} / {count}</translation>
    </message>
</context>
<context>
    <name>JudgmentView</name>
    <message>
        <source>page {number} / {count}</source>
        <translation>pagina {number} / {count}</translation>
    </message>
    <message>
        <source>This page has no text: it is a picture.</source>
        <translation>Această pagină nu are text: este o imagine.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Limba: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
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
        <translation>Copia de rezervă nu a putut fi scrisă în {path}. Există spațiu suficient și aveți dreptul de a scrie acolo?</translation>
    </message>
    <message>
        <source>{folder} already holds {file}, which the demo did not make or in which somebody has worked. Choose another folder with --into.</source>
        <translation>{folder} conține deja {file}, pe care demonstrația nu l-a creat sau în care a lucrat cineva. Alegeți alt folder cu --into.</translation>
    </message>
    <message>
        <source>The disk is full. What you did last was not saved; everything before is. Free some space and try again.</source>
        <translation>Discul este plin. Ultima acțiune nu a fost salvată; tot ce ați făcut înainte este salvat. Eliberați spațiu și încercați din nou.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the function {function}() of &quot;{question}&quot; has too few or too many values in its brackets.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: funcția {function}() din „{question}” are prea puține sau prea multe valori între paranteze.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the function {function}() of &quot;{question}&quot; is not known.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: funcția {function}() din „{question}” nu este cunoscută.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; uses a path that tipcoder does not support: {path}</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: expresia din „{question}” utilizează o cale pe care tipcoder nu o acceptă: {path}</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the pattern {pattern} of &quot;{question}&quot; is not a regular expression.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: modelul {pattern} din „{question}” nu este o expresie regulată.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; looks for {path}, which does not exist.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: expresia din „{question}” caută {path}, care nu există.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; cannot be understood near &quot;{near}&quot;.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: expresia din „{question}” nu poate fi înțeleasă în apropiere de „{near}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; is too long or too deeply nested ({length} characters).</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: expresia din „{question}” este prea lungă sau are prea multe niveluri (caractere: {length}).</translation>
    </message>
    <message>
        <source>{path} was not written: the name of this file must end in {ending}.</source>
        <translation>{path} nu a fost scris: numele acestui fișier trebuie să se termine în {ending}.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {path}. Choose another one.</source>
        <translation>Nu se poate salva nimic în folderul {path}. Alegeți altul.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the {kind} &quot;{name}&quot; begins here and never ends.</source>
        <translation>Foaia „{sheet}”, rândul {row}: elementul {kind} „{name}” începe aici și nu se încheie nicăieri.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; has nothing to calculate.</source>
        <translation>Foaia „{sheet}”, rândul {row}: „{question}” nu are nimic de calculat.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the list &quot;{list}&quot; already has a choice &quot;{name}&quot; in row {other_row}.</source>
        <translation>Foaia „{sheet}”, rândul {row}: lista „{list}” are deja o opțiune „{name}”, în rândul {other_row}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a choice of the list &quot;{list}&quot; has no name.</source>
        <translation>Foaia „{sheet}”, rândul {row}: o opțiune din lista „{list}” nu are nume.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; of a choice in the list &quot;{list}&quot; has a space.</source>
        <translation>Foaia „{sheet}”, rândul {row}: numele „{name}” al unei opțiuni din lista „{list}” conține un spațiu.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; of &quot;{question}&quot; has no choice &quot;{choice}&quot;, so this can never be met.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: lista „{list}” din „{question}” nu are opțiunea „{choice}”, deci condiția nu poate fi îndeplinită niciodată.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; takes its choices from earlier answers, which tipcoder does not support.</source>
        <translation>Foaia „{sheet}”, rândul {row}: „{question}” își ia opțiunile din răspunsuri anterioare, lucru pe care tipcoder nu îl acceptă.</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; has no column &quot;{column}&quot;. Its first row must name the columns.</source>
        <translation>{file}: foaia „{sheet}” nu are coloana „{column}”. Primul ei rând trebuie să conțină numele coloanelor.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; depends on itself ({questions}).</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: „{question}” depinde de ea însăși ({questions}).</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read.</source>
        <translation>{file} este deteriorat și nu poate fi citit.</translation>
    </message>
    <message>
        <source>The sheet &quot;{sheet}&quot; has no questions.</source>
        <translation>Foaia „{sheet}” nu conține întrebări.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a {kind} ends here, but the {began} &quot;{name}&quot; of row {begin_row} is still open.</source>
        <translation>Foaia „{sheet}”, rândul {row}: aici se încheie un element {kind}, dar elementul {began} „{name}” din rândul {begin_row} este încă deschis.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a {kind} ends here that never began.</source>
        <translation>Foaia „{sheet}”, rândul {row}: aici se încheie un element {kind} care nu a început nicăieri.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the choices of the list &quot;{list}&quot; are in another file ({file}), which tipcoder does not support yet.</source>
        <translation>Foaia „{sheet}”, rândul {row}: opțiunile din lista „{list}” se află în alt fișier ({file}), lucru pe care tipcoder nu îl acceptă încă.</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: {reason}</source>
        <translation>{file}, foaia „{sheet}”, rândul {row}: {reason}</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the choice list &quot;{list}&quot; of &quot;{question}&quot; is not on the sheet &quot;choices&quot;.</source>
        <translation>Foaia „{sheet}”, rândul {row}: lista de opțiuni „{list}” din „{question}” nu există în foaia „choices”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: no question uses the choice list &quot;{list}&quot;.</source>
        <translation>Foaia „{sheet}”, rândul {row}: nicio întrebare nu folosește lista de opțiuni „{list}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; is already used in row {other_row}.</source>
        <translation>Foaia „{sheet}”, rândul {row}: numele „{name}” este deja folosit în rândul {other_row}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; cannot be a name. Names begin with a letter and have letters, digits, underscores, hyphens and full stops only.</source>
        <translation>Foaia „{sheet}”, rândul {row}: „{name}” nu poate fi un nume. Numele încep cu o literă și conțin numai litere, cifre, liniuțe de subliniere, cratime și puncte.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a row of type &quot;{type}&quot; has no name.</source>
        <translation>Foaia „{sheet}”, rândul {row}: un rând de tipul „{type}” nu are nume.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; differs from &quot;{other}&quot; in row {other_row} in capital letters only. Choose another name.</source>
        <translation>Foaia „{sheet}”, rândul {row}: „{name}” diferă de „{other}” din rândul {other_row} doar prin majuscule. Alegeți alt nume.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: groups are nested more than {limit} deep.</source>
        <translation>Foaia „{sheet}”, rândul {row}: grupurile sunt incluse unul în altul la o adâncime mai mare de {limit}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; is never asked.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: „{question}” nu este întrebată niciodată.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no answer to &quot;{question}&quot; can be right.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: niciun răspuns la „{question}” nu poate fi corect.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx).</source>
        <translation>{file} nu este un registru de lucru Excel (.xlsx).</translation>
    </message>
    <message>
        <source>The framework could not be written to {path}. Close the file if it is open in another program, or choose another folder.</source>
        <translation>Cadrul de analiză nu a putut fi scris în {path}. Închideți fișierul dacă este deschis în alt program sau alegeți alt folder.</translation>
    </message>
    <message>
        <source>{file} is in an old Excel format (.xls). Save it as .xlsx and try again.</source>
        <translation>{file} este într-un format Excel vechi (.xls). Salvați-l ca .xlsx și încercați din nou.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in Excel, take the password off and save it again.</source>
        <translation>{file} este protejat cu parolă. Deschideți-l în Excel, eliminați parola și salvați-l din nou.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: there is no question &quot;{name}&quot;.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: nu există nicio întrebare „{name}”.</translation>
    </message>
    <message>
        <source>{file} has no sheet &quot;{sheet}&quot;.</source>
        <translation>{file} nu are foaia „{sheet}”.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is missing.</source>
        <translation>{file}, {table} {number} ({name}): lipsește „{key}”.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is not a known entry. Check the spelling.</source>
        <translation>{file}, {table} {number} ({name}): „{key}” nu este un element cunoscut. Verificați ortografia.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{language}&quot; is not a known language code.</source>
        <translation>{file}, {table} {number} ({name}): „{language}” nu este un cod de limbă cunoscut.</translation>
    </message>
    <message>
        <source>The framework source {file} is not valid TOML: {problem}</source>
        <translation>Fișierul sursă {file} al cadrului de analiză nu este un fișier TOML valid: {problem}</translation>
    </message>
    <message>
        <source>The framework source {file} cannot be read.</source>
        <translation>Fișierul sursă {file} al cadrului de analiză nu poate fi citit.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; must be a text in quotation marks.</source>
        <translation>{file}, {table} {number} ({name}): „{key}” trebuie să fie un text între ghilimele.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the text has {length} characters; more than {limit} are hard to read in the window.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: textul are {length} de caractere; peste {limit} se citesc greu în fereastră.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, from row {row} on, column &quot;{column}&quot;: {count} texts are missing in {language}; another language is shown there.</source>
        <translation>Foaia „{sheet}”, începând cu rândul {row}, coloana „{column}”: lipsesc {count} texte în {language}; acolo se afișează altă limbă.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{value}&quot; is not allowed for &quot;{question}&quot;. Allowed: {allowed}.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: „{value}” nu este o valoare permisă pentru „{question}”. Valori permise: {allowed}.</translation>
    </message>
    <message>
        <source>{file} is too large for a framework.</source>
        <translation>{file} este prea mare pentru un cadru de analiză.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; uses a trigger, which tipcoder does not support yet.</source>
        <translation>Foaia „{sheet}”, rândul {row}: „{question}” utilizează un declanșator (trigger), lucru pe care tipcoder nu îl acceptă încă.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; has no type.</source>
        <translation>Foaia „{sheet}”, rândul {row}: „{name}” nu are tip.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the type &quot;{type}&quot; of &quot;{question}&quot; is not known. Is it misspelt?</source>
        <translation>Foaia „{sheet}”, rândul {row}: tipul „{type}” al întrebării „{question}” nu este cunoscut. Este scris greșit?</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the type &quot;{type}&quot; of &quot;{question}&quot; cannot be used in tipcoder.</source>
        <translation>Foaia „{sheet}”, rândul {row}: tipul „{type}” al întrebării „{question}” nu poate fi utilizat în tipcoder.</translation>
    </message>
    <message>
        <source>There is no framework &quot;{name}&quot;. Known: {known}.</source>
        <translation>Nu există cadrul de analiză „{name}”. Cele cunoscute: {known}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <translation>{file} nu poate fi deschis: {reason}.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is not what its name says. Open it in its own program and save it again.</source>
        <translation>{file} este deteriorat sau nu este ceea ce arată numele lui. Deschideți-l în programul său și salvați-l din nou.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} este gol.</translation>
    </message>
    <message>
        <source>This file is in the case already, as {name}.</source>
        <translation>Acest fișier se află deja în cauză, cu numele {name}.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read. Save it as one of {kinds} and add it again. A .doc file: open it in Word and save it as .docx.</source>
        <translation>{file} este de un tip care nu poate fi citit. Salvați-l într-unul dintre formatele {kinds} și adăugați-l din nou. Un fișier .doc: deschideți-l în Word și salvați-l ca .docx.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it if another program has it open, and check that it is still there.</source>
        <translation>{file} nu poate fi deschis. Închideți-l dacă este deschis în alt program și verificați dacă se mai află la locul lui.</translation>
    </message>
    <message>
        <source>{file} is not a text file, though its name says so.</source>
        <translation>{file} nu este un fișier text, deși numele lui arată astfel.</translation>
    </message>
    <message>
        <source>{file} is protected with a password. Save a copy without it and add that one.</source>
        <translation>{file} este protejat cu parolă. Salvați o copie fără parolă și adăugați acea copie.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Divide it, or save it with smaller pictures.</source>
        <translation>{file} este mai mare de {limit} MB. Împărțiți-l sau salvați-l cu imagini mai mici.</translation>
    </message>
    <message>
        <source>{path} is not a tipcoder project.</source>
        <translation>{path} nu este un proiect tipcoder.</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Alegeți o frază de acces.</translation>
    </message>
    <message>
        <source>This passphrase does not open the project. Check capital letters and the keyboard&apos;s language. If you are sure that it is right, the file may be damaged at its very beginning: open a backup instead.</source>
        <translation>Această frază de acces nu deschide proiectul. Verificați literele mari și limba tastaturii. Dacă știți sigur că fraza este corectă, este posibil ca fișierul să fie deteriorat chiar la început: deschideți în schimb o copie de rezervă.</translation>
    </message>
    <message>
        <source>Another program is using {path} at this moment (a backup or a virus scanner). Please try again.</source>
        <translation>Alt program utilizează în acest moment {path} (un program pentru copii de rezervă sau antivirus). Încercați din nou.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was changed. Open a backup, or open it to read only.</source>
        <translation>{path} este deteriorat. Nu s-a modificat nimic. Deschideți o copie de rezervă sau deschideți-l numai pentru citire.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} există deja. Alegeți alt nume.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Nu există folderul {path}.</translation>
    </message>
    <message>
        <source>This project is open already: {who} on {computer}, since {since}.</source>
        <translation>Acest proiect este deja deschis: {who} pe {computer}, din {since}.</translation>
    </message>
    <message>
        <source>{who} may be working on this project on another computer ({computer}, since {since}). Open it only if you are sure that it is closed there.</source>
        <translation>Este posibil ca {who} să lucreze la acest proiect pe alt computer ({computer}, din {since}). Deschideți-l numai dacă știți sigur că acolo este închis.</translation>
    </message>
    <message>
        <source>There is no file {path}. It may have been moved or renamed, or its drive is not connected.</source>
        <translation>Nu există fișierul {path}. Este posibil să fi fost mutat sau redenumit ori ca unitatea pe care se află să nu fie conectată.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of tipcoder. Install that version to open it.</source>
        <translation>{path} a fost salvat cu o versiune mai nouă de tipcoder. Instalați acea versiune pentru a-l deschide.</translation>
    </message>
    <message>
        <source>{path} comes from an earlier version of tipcoder and must be brought up to date first. Copy it to a folder in which you may write, and open it there.</source>
        <translation>{path} provine dintr-o versiune anterioară de tipcoder și trebuie mai întâi actualizat. Copiați-l într-un folder în care aveți dreptul de a scrie și deschideți-l acolo.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: the file or its folder is write-protected.</source>
        <translation>{path} nu poate fi modificat: fișierul sau folderul său este protejat la scriere.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written. Its drive or network may have been disconnected, or you may not be allowed to open it.</source>
        <translation>{path} nu poate fi citit sau scris. Este posibil ca unitatea sau rețeaua să fi fost deconectată ori să nu aveți dreptul de a-l deschide.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date. It is as it was. A backup is at {backup}.</source>
        <translation>{path} nu a putut fi actualizat. A rămas neschimbat. O copie de rezervă se află în {backup}.</translation>
    </message>
    <message>
        <source>This is not a complete recovery key: a character is missing or wrong. It has 11 groups of 5 characters.</source>
        <translation>Aceasta nu este o cheie de recuperare completă: un caracter lipsește sau este greșit. Cheia are 11 grupuri a câte 5 caractere.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another project.</source>
        <translation>Această cheie de recuperare aparține altui proiect.</translation>
    </message>
    <message>
        <source>Step {step} ({action}): {path} does not exist or cannot be changed that way.</source>
        <translation>Pasul {step} ({action}): {path} nu există sau nu poate fi modificat astfel.</translation>
    </message>
    <message>
        <source>{file} is not a JSON list of steps. A step is a list such as [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</source>
        <translation>{file} nu este o listă JSON de pași. Un pas este o listă precum [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</translation>
    </message>
    <message>
        <source>The disk is full, and the workbook was not written. Free some space and try again.</source>
        <translation>Discul este plin, iar registrul de lucru nu a fost creat. Eliberați spațiu și încercați din nou.</translation>
    </message>
    <message>
        <source>The folder of {path} does not exist.</source>
        <translation>Folderul pentru {path} nu există.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a name for the workbook.</source>
        <translation>{path} este un folder. Alegeți un nume pentru registrul de lucru.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} nu a putut fi scris: {reason}</translation>
    </message>
    <message>
        <source>{path} is open in another program. Close it there, or choose another name.</source>
        <translation>{path} este deschis în alt program. Închideți-l acolo sau alegeți alt nume.</translation>
    </message>
    <message>
        <source>The sheet {sheet} needs {count} columns; Excel has room for {most}.</source>
        <translation>Foaia {sheet} are prea multe coloane: {count}; Excel permite cel mult {most}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} has more than {most} rows, which is all that Excel has room for.</source>
        <translation>Foaia {sheet} are prea multe rânduri: numărul maxim permis de Excel este {most}.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Proiect nou</translation>
    </message>
    <message>
        <source>A project holds all cases of one national analysis, in one encrypted file.</source>
        <translation>Un proiect cuprinde toate cauzele unei analize naționale, într-un singur fișier criptat.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țara</translation>
    </message>
    <message>
        <source>Your coder code</source>
        <translation>Codul dvs. de codificator</translation>
    </message>
    <message>
        <source>Stands beside every change that you make.</source>
        <translation>Apare lângă fiecare modificare pe care o faceți.</translation>
    </message>
    <message>
        <source>Analysis framework</source>
        <translation>Cadrul de analiză</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Locația proiectului</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraza de acces</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Fraza de acces, încă o dată</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificare…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Din fișier…</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Creare proiect</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>For example: Serbia 2026</source>
        <translation>De exemplu: Moldova 2026</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Cele două fraze de acces diferă.</translation>
    </message>
    <message>
        <source>The framework that comes with tipcoder</source>
        <translation>Cadrul de analiză livrat cu tipcoder</translation>
    </message>
    <message>
        <source>{service} copies this folder while you work, which can damage the project. Choose another folder.</source>
        <translation>{service} copiază acest folder în timp ce lucrați, ceea ce poate deteriora proiectul. Alegeți alt folder.</translation>
    </message>
    <message>
        <source>This folder is on another computer. A lost connection can damage the project.</source>
        <translation>Acest folder se află pe alt computer. O întrerupere a conexiunii poate deteriora proiectul.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are best.</source>
        <translation>Cel mai bine: patru sau mai multe cuvinte fără legătură între ele.</translation>
    </message>
    <message>
        <source>Too short: at least {count} characters.</source>
        <translation>Prea scurtă: cel puțin {count} caractere.</translation>
    </message>
    <message>
        <source>Easy to guess. Add words that do not belong together.</source>
        <translation>Ușor de ghicit. Adăugați cuvinte fără legătură între ele.</translation>
    </message>
    <message>
        <source>Good enough. One more word makes it strong.</source>
        <translation>Destul de bună. Cu încă un cuvânt devine puternică.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Puternică.</translation>
    </message>
</context>
<context>
    <name>NoJudgment</name>
    <message>
        <source>This case has no judgment yet</source>
        <translation>Această cauză nu are încă nicio hotărâre</translation>
    </message>
    <message>
        <source>Add the file of the judgment to read it here beside the questions.</source>
        <translation>Adăugați fișierul hotărârii pentru a o citi aici, alături de întrebări.</translation>
    </message>
    <message>
        <source>Add a judgment…</source>
        <translation>Adăugare hotărâre…</translation>
    </message>
</context>
<context>
    <name>NumberInput</name>
    <message>
        <source>Not saved: write thousands without a point or comma, for example {example}.</source>
        <translation>Nu s-a salvat: scrieți miile fără punct sau virgulă, de exemplu {example}.</translation>
    </message>
    <message>
        <source>Not saved: a whole number is needed here, for example {example}.</source>
        <translation>Nu s-a salvat: aici trebuie un număr întreg, de exemplu {example}.</translation>
    </message>
    <message>
        <source>Not saved: write digits only, for example {example}.</source>
        <translation>Nu s-a salvat: scrieți numai cifre, de exemplu {example}.</translation>
    </message>
    <message>
        <source>Not saved: write a number, for example {example}.</source>
        <translation>Nu s-a salvat: scrieți un număr, de exemplu {example}.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>hidden, %n kept</source>
        <translation>
            <numerusform>ascuns, %n răspuns păstrat</numerusform>
            <numerusform>ascuns, %n răspunsuri păstrate</numerusform>
            <numerusform>ascuns, %n de răspunsuri păstrate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ascundere frază de acces</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afișare frază de acces</translation>
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
        <translation>Unitate</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Folder de fișiere</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Comandă rapidă</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Necunoscut</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Selectare totală</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Mărire cu un &amp;pas</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Micșorare cu un pas</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Micșorare</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Micșorează valoarea</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Revine cu o pagină înapoi</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Trece la pagina următoare</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Mărire</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Mărește valoarea</translation>
    </message>
    <message>
        <source>Moves the element into the visible area</source>
        <translation>Aduce elementul în zona vizibilă</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Pagina următoare</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Apăsare</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Pagina anterioară</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Defilare în jos</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Defilare la stânga</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Defilare la dreapta</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Defilare în sus</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Defilează în jos</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Defilează la stânga</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Defilează la dreapta</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Defilează în sus</translation>
    </message>
    <message>
        <source>Set Focus</source>
        <translation>Setare focalizare</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Setează focalizarea</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>Afișare meniu</translation>
    </message>
    <message>
        <source>Show on Screen</source>
        <translation>Afișare pe ecran</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Afișează meniul</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Comutare</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Comută starea</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Declanșează acțiunea</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Fals</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Deschide lista de opțiuni</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Adevărat</translation>
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
Folderul nu a fost găsit.
Verificați dacă numele folderului este corect.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fișierul nu a fost găsit.
Verificați dacă numele fișierului este corect.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 există deja.
Doriți să îl înlocuiți?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Alegere</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Șt&amp;ergere</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Căutare în:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Folder nou</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Deschidere</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Redenumire</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvare</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1” este protejat la scriere.
Doriți totuși să îl ștergeți?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Toate fișierele (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Toate fișierele (*)</translation>
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
        <translation>Sigur doriți să ștergeți „%1”?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Comutare la vizualizarea cu detalii</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Comutare la vizualizarea ca listă</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Folderul nu a putut fi șters.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creare folder nou</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creare folder nou</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ștergere</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vizualizare cu detalii</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Foldere</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nume fișier:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tip fișiere:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Găsire folder</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Salt înapoi</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Salt înainte</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Salt la folderul părinte</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vizualizare ca listă</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Listă de locuri și marcaje</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder nou</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschidere</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder părinte</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Locuri recente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminare</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Salvare ca</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Afișare </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Afișare fișiere &amp;ascunse</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bară laterală</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data modificării</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Computerul meu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensiune</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Introduceți o valoare:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiere</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipire</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refacere</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulare</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Decupare</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ștergere</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selectare totală</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Ascundere detalii...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Afișare detalii...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nu</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abandonare</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Renunțare la modificări</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorare</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;u pentru toate</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschidere</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetare</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restabilire valori implicite</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reîncercare</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Salvare totală</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Da pentru &amp;toate</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimare</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimare</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Jos de tot</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Marginea din stânga</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>O pagină în jos</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>O pagină la stânga</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>O pagină la dreapta</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>O pagină în sus</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Marginea din dreapta</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Defilare în jos</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Defilare aici</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Defilare la stânga</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Defilare la dreapta</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Defilare în sus</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Sus de tot</translation>
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
        <translation>Jos</translation>
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
        <translation>Stânga</translation>
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
        <translation>Dreapta</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Sus</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Defilare la stânga</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Defilare la dreapta</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Izolare după primul caracter cu direcție puternică</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Inserare caracter de control Unicode</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Început de încorporare de la stânga la dreapta</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Izolare de la stânga la dreapta</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Marcaj de la stânga la dreapta</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Început de forțare de la stânga la dreapta</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Sfârșit de formatare a direcției</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Sfârșit de izolare a direcției</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Început de încorporare de la dreapta la stânga</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Izolare de la dreapta la stânga</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Marcaj de la dreapta la stânga</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Început de forțare de la dreapta la stânga</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Caracter de unire cu lățime zero</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Caracter de separare cu lățime zero</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Spațiu cu lățime zero</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiere</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipire</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refacere</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulare</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiere adresă lin&amp;k</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Decupare</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ștergere</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selectare totală</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>required</source>
        <translation>obligatoriu</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ștergere</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Retragerea răspunsului</translation>
    </message>
    <message>
        <source>What to include and what to leave out</source>
        <translation>Ce se include și ce nu</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation>Mai multe despre această întrebare</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Îndrumări</translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>{question} (required)</source>
        <translation>{question} (obligatoriu)</translation>
    </message>
    <message>
        <source>The framework does not allow this answer. Please check it.</source>
        <translation>Cadrul de analiză nu permite acest răspuns. Verificați-l.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Ștergere răspuns</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Remove from this list. The file stays.</source>
        <translation>Eliminare din această listă. Fișierul rămâne.</translation>
    </message>
    <message>
        <source>Remove {name} from this list</source>
        <translation>Eliminare {name} din această listă</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Fișierul nu a fost găsit</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Keep this recovery key</source>
        <translation>Păstrați această cheie de recuperare</translation>
    </message>
    <message>
        <source>If the passphrase is lost, this key is the only way to open the project. Print it or write it down, and keep it away from this computer. Whoever has it can read every case.</source>
        <translation>Dacă fraza de acces se pierde, proiectul poate fi deschis numai cu această cheie. Imprimați-o sau notați-o și păstrați-o departe de acest computer. Oricine o are poate citi toate cauzele.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Cheia de recuperare</translation>
    </message>
    <message>
        <source>Save as text file…</source>
        <translation>Salvare ca fișier text…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimare…</translation>
    </message>
    <message>
        <source>I have kept the recovery key in a safe place</source>
        <translation>Am pus cheia de recuperare într-un loc sigur</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>{name} - recovery key.txt</source>
        <translation>{name} - cheie de recuperare.txt</translation>
    </message>
    <message>
        <source>Recovery key of the project {name}</source>
        <translation>Cheia de recuperare a proiectului {name}</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Fișier: {path}</translation>
    </message>
    <message>
        <source>Whoever has this key can read every case of the project. Keep it away from the computer.</source>
        <translation>Oricine are această cheie poate citi toate cauzele din proiect. Păstrați-o departe de computer.</translation>
    </message>
    <message>
        <source>The key was saved. Move the file to a place away from this computer.</source>
        <translation>Cheia a fost salvată. Mutați fișierul într-un loc aflat în afara acestui computer.</translation>
    </message>
    <message>
        <source>First save, print or write down the key, and tick the box below.</source>
        <translation>Mai întâi salvați, imprimați sau notați cheia, apoi bifați caseta de mai jos.</translation>
    </message>
    <message>
        <source>The key could not be saved there. Choose another folder.</source>
        <translation>Cheia nu a putut fi salvată acolo. Alegeți alt folder.</translation>
    </message>
</context>
<context>
    <name>RosterBlock</name>
    <message>
        <source>Nothing here yet. Another answer says how many entries there are.</source>
        <translation>Deocamdată nu este nimic aici. Numărul de înregistrări rezultă din alt răspuns.</translation>
    </message>
    <message>
        <source>Nothing here yet. Add an entry for each one that the judgment tells apart.</source>
        <translation>Deocamdată nu este nimic aici. Adăugați câte o înregistrare pentru fiecare în parte, după cum rezultă din hotărâre.</translation>
    </message>
    <message>
        <source>Add to: {roster}</source>
        <translation>Adaugă la: {roster}</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>hidden</source>
        <translation>ascunsă</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>fără nume încă</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschisă</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închisă</translation>
    </message>
    <message>
        <source>Duplicate, move or delete</source>
        <translation>Duplicare, mutare sau ștergere</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicare</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mutare în sus</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mutare în jos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ștergere</translation>
    </message>
</context>
<context>
    <name>SchemeButton</name>
    <message>
        <source>Colours</source>
        <translation>Culori</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ca în sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecat</translation>
    </message>
</context>
<context>
    <name>SearchSelectInput</name>
    <message>
        <source>Not saved: “{text}” is none of the choices. Take one from the list.</source>
        <translation>Nu s-a salvat: „{text}” nu se află printre opțiuni. Alegeți una din listă.</translation>
    </message>
    <message>
        <source>Type to search, or open the list</source>
        <translation>Tastați pentru a căuta sau deschideți lista</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Deschidere listă</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Code judgments on trafficking in persons, offline and encrypted.</source>
        <translation>Codificați hotărâri privind traficul de ființe umane, fără internet și în formă criptată.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proiect nou</translation>
    </message>
    <message>
        <source>Start a national analysis on this computer.</source>
        <translation>Începeți o analiză națională pe acest computer.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Deschidere proiect</translation>
    </message>
    <message>
        <source>Go on with a project that you have as a file.</source>
        <translation>Continuați un proiect pe care îl aveți ca fișier.</translation>
    </message>
    <message>
        <source>Practice project</source>
        <translation>Proiect pentru exersare</translation>
    </message>
    <message>
        <source>Try everything on judgments that were made up.</source>
        <translation>Încercați totul pe hotărâri fictive.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proiecte recente</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved</source>
        <translation>Totul este salvat</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Salvat la {time}</translation>
    </message>
    <message>
        <source>Coder {code}</source>
        <translation>Codificator {code}</translation>
    </message>
    <message>
        <source>Framework {title} {version}</source>
        <translation>Cadrul de analiză {title} {version}</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Criptat</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n lipsă</numerusform>
            <numerusform>%n lipsă</numerusform>
            <numerusform>%n lipsă</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n greșit</numerusform>
            <numerusform>%n greșite</numerusform>
            <numerusform>%n greșite</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missing, nothing wrong</source>
        <translation>Niciun răspuns lipsă, niciunul greșit</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open {name}</source>
        <translation>Deschidere {name}</translation>
    </message>
    <message>
        <source>The project is encrypted. Only its passphrase or its recovery key opens it.</source>
        <translation>Proiectul este criptat. Se deschide numai cu fraza de acces sau cu cheia de recuperare.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraza de acces</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Cheia de recuperare</translation>
    </message>
    <message>
        <source>It was shown when the project was made. Upper and lower case, spaces and dashes do not matter.</source>
        <translation>A fost afișată la crearea proiectului. Literele mari sau mici, spațiile și liniuțele nu contează.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschidere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utilizare frază de acces</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utilizare cheie de recuperare</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Deschide oricum</translation>
    </message>
</context>
<context>
    <name>UnsupportedInput</name>
    <message>
        <source>A question of this kind cannot be answered in tipcoder.</source>
        <translation>La o întrebare de acest fel nu se poate răspunde în tipcoder.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>What this is</source>
        <translation>Ce este acest fișier</translation>
    </message>
    <message>
        <source>Coded judgments on trafficking in persons, written by tipcoder</source>
        <translation>Hotărâri codificate privind traficul de ființe umane, exportate din tipcoder</translation>
    </message>
    <message>
        <source>Format of the workbook</source>
        <translation>Formatul registrului de lucru</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țara</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proiectul</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Cadrul de analiză</translation>
    </message>
    <message>
        <source>Title of the framework</source>
        <translation>Titlul cadrului de analiză</translation>
    </message>
    <message>
        <source>Version of the framework</source>
        <translation>Versiunea cadrului de analiză</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilul</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Version of tipcoder</source>
        <translation>Versiunea tipcoder</translation>
    </message>
    <message>
        <source>Written at (UTC)</source>
        <translation>Creat la (UTC)</translation>
    </message>
    <message>
        <source>Questions that are not in this workbook</source>
        <translation>Întrebări care nu sunt incluse în acest registru de lucru</translation>
    </message>
    <message>
        <source>Dates given as years only</source>
        <translation>Date calendaristice indicate numai prin an</translation>
    </message>
    <message>
        <source>Texts missing in this language, shown in another</source>
        <translation>Texte care lipsesc în această limbă, afișate în alta</translation>
    </message>
    <message>
        <source>Cases of other framework versions, not in this workbook</source>
        <translation>Cauze cu alte versiuni ale cadrului de analiză, neincluse în acest registru de lucru</translation>
    </message>
    <message>
        <source>How to read empty cells</source>
        <translation>Cum se citesc celulele goale</translation>
    </message>
    <message>
        <source>The column that ends in _state says why a cell is empty. Where it is empty too, the question is not answered yet or is not asked in this case. An empty cell never means no.</source>
        <translation>Coloana al cărei nume se termină în _state arată de ce o celulă este goală. Dacă și aceasta este goală, întrebarea nu are încă răspuns sau nu se pune în această cauză. O celulă goală nu înseamnă niciodată „nu”.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foaia</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivelul</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 al conținutului</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cauza</translation>
    </message>
    <message>
        <source>Key of the case</source>
        <translation>Cheia cauzei</translation>
    </message>
    <message>
        <source>Number in the project</source>
        <translation>Numărul în proiect</translation>
    </message>
    <message>
        <source>Key of the row</source>
        <translation>Cheia rândului</translation>
    </message>
    <message>
        <source>Key of the row above</source>
        <translation>Cheia rândului superior</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Ține de</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>{question} (code)</source>
        <translation>{question} (cod)</translation>
    </message>
    <message>
        <source>{question} (state)</source>
        <translation>{question} (stare)</translation>
    </message>
    <message>
        <source>{question} (precision of the date)</source>
        <translation>{question} (precizia datei)</translation>
    </message>
    <message>
        <source>{question} (year)</source>
        <translation>{question} (an)</translation>
    </message>
    <message>
        <source>{question}: {term}</source>
        <translation>{question}: {term}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Calea</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidențialitate</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Cum părăsește țara</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Scala de măsurare</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Citate doveditoare</translation>
    </message>
    <message>
        <source>States allowed</source>
        <translation>Stări permise</translation>
    </message>
    <message>
        <source>List of terms</source>
        <translation>Lista de termeni</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Eticheta</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indicație</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Îndrumări</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codul</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Termen superior</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statutul</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rândul</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloana</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partea</translation>
    </message>
    <message>
        <source>Text, continued</source>
        <translation>Text, continuare</translation>
    </message>
</context>
</TS>
