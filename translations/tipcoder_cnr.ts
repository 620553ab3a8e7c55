<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_ME" sourcelanguage="en">
<context>
    <name>AnswerStates</name>
    <message>
        <source>Answered</source>
        <translation>Odgovoreno</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nije navedeno</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Nejasno</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Anonimizovano</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nije primjenjivo</translation>
    </message>
    <message>
        <source>The judgment says nothing about it</source>
        <translation>Presuda o tome ništa ne govori</translation>
    </message>
    <message>
        <source>The judgment contradicts itself or is vague</source>
        <translation>Presuda je protivrječna ili neodređena</translation>
    </message>
    <message>
        <source>Removed when the judgment was anonymised</source>
        <translation>Uklonjeno prilikom anonimizacije presude</translation>
    </message>
    <message>
        <source>The question makes no sense in this case</source>
        <translation>U ovom predmetu pitanje nema smisla</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Zatvori ovu poruku</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Add case</source>
        <translation>Dodaj predmet</translation>
    </message>
    <message>
        <source>Add judgment…</source>
        <translation>Dodaj presudu…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvezi…</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Filtriraj po bilo kojoj riječi</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filtriraj predmete</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Još nema predmeta</translation>
    </message>
    <message>
        <source>Add a case for each set of criminal proceedings, or drop judgment files here: PDF, Word or text.</source>
        <translation>Dodajte predmet za svaki krivični postupak ili ovdje prevucite datoteke s presudama: PDF, Word ili tekst.</translation>
    </message>
    <message>
        <source>Add judgments…</source>
        <translation>Dodaj presude…</translation>
    </message>
    <message>
        <source>No case holds these words.</source>
        <translation>Nijedan predmet ne sadrži te riječi.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n predmet</numerusform>
            <numerusform>%n predmeta</numerusform>
            <numerusform>%n predmeta</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} od {total}</translation>
    </message>
    <message>
        <source>Case {number} was removed.</source>
        <translation>Uklonjen je predmet {number}.</translation>
    </message>
    <message>
        <source>Case {number}, {title}, was removed.</source>
        <translation>Uklonjen je predmet {number}, {title}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Predmeti</translation>
    </message>
</context>
<context>
    <name>CaseTableModel</name>
    <message>
        <source>No.</source>
        <translation>Br.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Sud</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Datum odluke</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Presude</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Napredak</translation>
    </message>
    <message>
        <source>Missing, wrong</source>
        <translation>Nedostaje, neispravno</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Posljednja izmjena</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Još bez naziva</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n nedostaje</numerusform>
            <numerusform>%n nedostaju</numerusform>
            <numerusform>%n nedostaje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n neispravan</numerusform>
            <numerusform>%n neispravna</numerusform>
            <numerusform>%n neispravnih</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {total} questions answered</source>
        <translation>Odgovorena pitanja: {answered} od {total}</translation>
    </message>
</context>
<context>
    <name>CheckListInput</name>
    <message>
        <source>Search the choices</source>
        <translation>Pretraži opcije</translation>
    </message>
    <message>
        <source>No choice has these words.</source>
        <translation>Nijedna opcija ne sadrži te riječi.</translation>
    </message>
</context>
<context>
    <name>CodingPage</name>
    <message>
        <source>Outline of the coding</source>
        <translation>Struktura kodiranja</translation>
    </message>
    <message>
        <source>Deleted, with all that was entered in it: {title}</source>
        <translation>Izbrisano, zajedno sa svim što je tu unijeto: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Sva pitanja imaju odgovor.</translation>
    </message>
</context>
<context>
    <name>CodingStatus</name>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n neispravan</numerusform>
            <numerusform>%n neispravna</numerusform>
            <numerusform>%n neispravnih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n nedostaje</numerusform>
            <numerusform>%n nedostaju</numerusform>
            <numerusform>%n nedostaje</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>završeno</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} od {total}</translation>
    </message>
</context>
<context>
    <name>CodingWork</name>
    <message>
        <source>General</source>
        <translation>Opšte</translation>
    </message>
    <message>
        <source>{choice} (no longer offered here)</source>
        <translation>{choice} (ovdje se više ne nudi)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Nema ekrana na kojem bi se otvorio prozor.</translation>
    </message>
    <message>
        <source>Codes judgments on trafficking in persons, offline and encrypted.</source>
        <translation>Kodiranje presuda o trgovini ljudima, bez interneta i šifrovano.</translation>
    </message>
    <message>
        <source>Folder for the projects and workbooks.</source>
        <translation>Fascikla za projekte i radne sveske.</translation>
    </message>
    <message>
        <source>Only make the files.</source>
        <translation>Samo napravi datoteke.</translation>
    </message>
    <message>
        <source>Make five fictional national projects and their workbooks, and open one of them.</source>
        <translation>Pravi pet izmišljenih nacionalnih projekata i njihove radne sveske i otvara jedan od njih.</translation>
    </message>
    <message>
        <source>The passphrase of every project: {passphrase}</source>
        <translation>Pristupna fraza svih projekata: {passphrase}</translation>
    </message>
    <message>
        <source>Country of the analysis.</source>
        <translation>Država na koju se analiza odnosi.</translation>
    </message>
    <message>
        <source>Framework workbook; the one that ships if left out.</source>
        <translation>Radna sveska s okvirom; ako se izostavi, okvir koji se isporučuje uz program.</translation>
    </message>
    <message>
        <source>Code of the coder; the country and 01 if left out.</source>
        <translation>Oznaka kodera; ako se izostavi, država i 01.</translation>
    </message>
    <message>
        <source>Make an encrypted project.</source>
        <translation>Pravi šifrovan projekat.</translation>
    </message>
    <message>
        <source>Recovery key, which opens the project if the passphrase is lost: {key}</source>
        <translation>Ključ za oporavak, kojim se projekat otvara ako se izgubi pristupna fraza: {key}</translation>
    </message>
    <message>
        <source>unodc: what may leave the country. archive: everything.</source>
        <translation>unodc: ono što smije da se iznese iz zemlje. archive: sve.</translation>
    </message>
    <message>
        <source>Language of labels; the program&apos;s own if left out.</source>
        <translation>Jezik natpisa; ako se izostavi, jezik programa.</translation>
    </message>
    <message>
        <source>Write the coded cases into an Excel workbook.</source>
        <translation>Upisuje kodirane predmete u radnu svesku programa Excel.</translation>
    </message>
    <message>
        <source>Analysis frameworks.</source>
        <translation>Analitički okviri.</translation>
    </message>
    <message>
        <source>Which framework; the first if left out.</source>
        <translation>Koji okvir; ako se izostavi, prvi.</translation>
    </message>
    <message>
        <source>Write a shipped framework as XLSForm workbook.</source>
        <translation>Upisuje isporučeni okvir kao radnu svesku XLSForm.</translation>
    </message>
    <message>
        <source>Print the findings as JSON.</source>
        <translation>Prikazuje nalaze kao JSON.</translation>
    </message>
    <message>
        <source>Write the findings into a page of HTML for sending on.</source>
        <translation>Upisuje nalaze u HTML stranicu koju možete poslati dalje.</translation>
    </message>
    <message>
        <source>Read a framework and say what is wrong in it.</source>
        <translation>Čita okvir i navodi šta u njemu nije ispravno.</translation>
    </message>
    <message>
        <source>Take the steps of a JSON file in a framework and print the state of every question.</source>
        <translation>Izvršava u okviru korake iz JSON datoteke i prikazuje stanje svakog pitanja.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Greška</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Upozorenje</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Pristupna fraza</translation>
    </message>
    <message>
        <source>{value} is none of: {allowed}</source>
        <translation>{value} nije nijedna od vrijednosti: {allowed}</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Albania</source>
        <translation>Albanija</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavija</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Crna Gora</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Sjeverna Makedonija</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Srbija</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in tipcoder</source>
        <translation>Došlo je do greške u programu tipcoder</translation>
    </message>
    <message>
        <source>Your work is safe: every answer was saved when you gave it. You can go on; if this comes again, close tipcoder and open it anew. The details below say what happened. They hold nothing of your cases.</source>
        <translation>Vaš rad je bezbjedan: svaki odgovor sačuvan je čim ste ga dali. Možete da nastavite; ako se ovo ponovi, zatvorite tipcoder i ponovo ga otvorite. Detalji u nastavku pokazuju šta se dogodilo. Ne sadrže ništa iz vaših predmeta.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Tehnički detalji</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopiraj detalje</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Copied. Paste them into a message to whoever helps you.</source>
        <translation>Kopirano. Nalijepite detalje u poruku licu koje vam pomaže.</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Not saved: there is no such day in the calendar. Write the day first, then the month.</source>
        <translation>Nije sačuvano: taj dan ne postoji u kalendaru. Prvo upišite dan, pa mjesec.</translation>
    </message>
    <message>
        <source>Not saved: write the year with four digits.</source>
        <translation>Nije sačuvano: upišite godinu sa četiri cifre.</translation>
    </message>
    <message>
        <source>Not saved: the year has to be from {first} to {last}.</source>
        <translation>Nije sačuvano: godina mora biti od {first} do {last}.</translation>
    </message>
    <message>
        <source>Not saved: write {day}, or {month}, or {year}.</source>
        <translation>Nije sačuvano: upišite {day}, {month} ili {year}.</translation>
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
        <translation>gggg</translation>
    </message>
    <message>
        <source>Day, month, year: {pattern}. Only month and year, or only the year, are enough.</source>
        <translation>Dan, mjesec, godina: {pattern}. Dovoljni su i samo mjesec i godina ili samo godina.</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Izaberi iz kalendara</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a workbook</source>
        <translation>Izvoz radne sveske</translation>
    </message>
    <message>
        <source>An Excel workbook with a sheet for cases and one for each roster. The project stays as it is.</source>
        <translation>Radna sveska programa Excel, s jednim listom za predmete i po jednim za svaki popis. Projekat ostaje kakav jeste.</translation>
    </message>
    <message>
        <source>For UNODC: without what identifies a person</source>
        <translation>Za UNODC: bez podataka po kojima se lice može identifikovati</translation>
    </message>
    <message>
        <source>National archive: everything, names included</source>
        <translation>Nacionalni arhiv: sve, uključujući imena</translation>
    </message>
    <message>
        <source>Must not leave the country.</source>
        <translation>Ne smije se iznositi iz zemlje.</translation>
    </message>
    <message>
        <source>Language of questions and terms</source>
        <translation>Jezik pitanja i pojmova</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Promijeni…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Izvezi</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otvori fasciklu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Radna sveska {name} je sačuvana.</translation>
    </message>
    <message>
        <source>Stopped. No workbook was written.</source>
        <translation>Zaustavljeno. Radna sveska nije sačuvana.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Open a project</source>
        <translation>Otvaranje projekta</translation>
    </message>
    <message>
        <source>Where to keep the project</source>
        <translation>Gdje čuvati projekat</translation>
    </message>
    <message>
        <source>Choose a framework</source>
        <translation>Izbor okvira</translation>
    </message>
    <message>
        <source>Add judgments</source>
        <translation>Dodavanje presuda</translation>
    </message>
    <message>
        <source>Judgments ({patterns})</source>
        <translation>Presude ({patterns})</translation>
    </message>
    <message>
        <source>Where to write the workbook</source>
        <translation>Gdje sačuvati radnu svesku</translation>
    </message>
    <message>
        <source>Save as text file</source>
        <translation>Sačuvaj kao tekstualnu datoteku</translation>
    </message>
    <message>
        <source>Text files ({patterns})</source>
        <translation>Tekstualne datoteke ({patterns})</translation>
    </message>
    <message>
        <source>Projects ({patterns})</source>
        <translation>Projekti ({patterns})</translation>
    </message>
    <message>
        <source>Excel workbooks ({patterns})</source>
        <translation>Radne sveske programa Excel ({patterns})</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the judgment</source>
        <translation>Pronađi u presudi</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Prethodno mjesto (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Sljedeće mjesto (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Zatvori pretragu (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nije pronađeno</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} od {count}</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Previous section (Ctrl+Page Up)</source>
        <translation>Prethodni odjeljak (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next section (Ctrl+Page Down)</source>
        <translation>Sljedeći odjeljak (Ctrl+Page Down)</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>What can be done with the whole project</source>
        <translation>Radnje za cijeli projekat</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <translation>Projekat {name}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Predmeti</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodiranje</translation>
    </message>
    <message>
        <source>Export a workbook…</source>
        <translation>Izvezi radnu svesku…</translation>
    </message>
    <message>
        <source>Show the recovery key…</source>
        <translation>Prikaži ključ za oporavak…</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Prikaži datoteku u fascikli</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Zatvori projekat</translation>
    </message>
</context>
<context>
    <name>HiddenBar</name>
    <message numerus="yes">
        <source>This answer hides %n answer(s). They are kept, and come back if the answer comes back.</source>
        <translation>
            <numerusform>Ovaj odgovor sakriva %n drugi odgovor. Taj odgovor ostaje sačuvan i vraća se ako vratite prethodni odgovor.</numerusform>
            <numerusform>Ovaj odgovor sakriva %n druga odgovora. Ti odgovori ostaju sačuvani i vraćaju se ako vratite prethodni odgovor.</numerusform>
            <numerusform>Ovaj odgovor sakriva %n drugih odgovora. Ti odgovori ostaju sačuvani i vraćaju se ako vratite prethodni odgovor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another answer hides %n answer(s) here. They are kept, and come back if that answer comes back.</source>
        <translation>
            <numerusform>Odgovor na drugo pitanje ovdje sakriva %n odgovor. Taj odgovor ostaje sačuvan i vraća se ako na to pitanje vratite prethodni odgovor.</numerusform>
            <numerusform>Odgovor na drugo pitanje ovdje sakriva %n odgovora. Ti odgovori ostaju sačuvani i vraćaju se ako na to pitanje vratite prethodni odgovor.</numerusform>
            <numerusform>Odgovor na drugo pitanje ovdje sakriva %n odgovora. Ti odgovori ostaju sačuvani i vraćaju se ako na to pitanje vratite prethodni odgovor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the hidden answers</source>
        <translation>Izbriši skrivene odgovore</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History of an answer</source>
        <translation>Istorija odgovora</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prije</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Poslije</translation>
    </message>
    <message>
        <source>This question was not answered yet.</source>
        <translation>Na ovo pitanje još nije odgovoreno.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(bez odgovora)</translation>
    </message>
</context>
<context>
    <name>JudgmentImport</name>
    <message numerus="yes">
        <source>%n judgment(s) added.</source>
        <translation>
            <numerusform>Dodata je %n presuda.</numerusform>
            <numerusform>Dodate su %n presude.</numerusform>
            <numerusform>Dodato je %n presuda.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {unreadable} of {pages} pages have no text (a scan). Quotes from them must be typed.</source>
        <translation>{name}: stranice bez teksta (skenirane): {unreadable} od {pages}. Citate s tih stranica morate prekucati.</translation>
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
        <translation>Koja je ovo vrsta dokumenta?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>JudgmentKinds</name>
    <message>
        <source>First-instance judgment</source>
        <translation>Prvostepena presuda</translation>
    </message>
    <message>
        <source>Appeal judgment</source>
        <translation>Drugostepena presuda</translation>
    </message>
    <message>
        <source>Supreme court judgment</source>
        <translation>Presuda Vrhovnog suda</translation>
    </message>
    <message>
        <source>Indictment</source>
        <translation>Optužnica</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Drugi dokument</translation>
    </message>
</context>
<context>
    <name>JudgmentPane</name>
    <message>
        <source>Find in the judgment (Ctrl+F)</source>
        <translation>Pronađi u presudi (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Manji tekst (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Veći tekst (Ctrl++)</translation>
    </message>
    <message>
        <source>Add a judgment to this case</source>
        <translation>Dodaj presudu u ovaj predmet</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Presuda</translation>
    </message>
    <message>
        <source>Text of the judgment</source>
        <translation>Tekst presude</translation>
    </message>
    <message>
        <source>page {number} / {count}</source>
        <translation>stranica {number} / {count}</translation>
    </message>
</context>
<context>
    <name>JudgmentView</name>
    <message>
        <source>page {number} / {count}</source>
        <translation>stranica {number} / {count}</translation>
    </message>
    <message>
        <source>This page has no text: it is a picture.</source>
        <translation>Na ovoj stranici nema teksta: to je slika.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Jezik: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
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
        <translation>Rezervna kopija nije mogla da se upiše u {path}. Ima li dovoljno prostora i imate li dozvolu za upis?</translation>
    </message>
    <message>
        <source>{folder} already holds {file}, which the demo did not make or in which somebody has worked. Choose another folder with --into.</source>
        <translation>Fascikla {folder} već sadrži datoteku {file}, koju nije napravila demonstracija ili u kojoj je neko radio. Izaberite drugu fasciklu pomoću --into.</translation>
    </message>
    <message>
        <source>The disk is full. What you did last was not saved; everything before is. Free some space and try again.</source>
        <translation>Disk je pun. Posljednja izmjena nije sačuvana; sve prije nje jeste. Oslobodite prostor i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the function {function}() of &quot;{question}&quot; has too few or too many values in its brackets.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: funkcija {function}() u pitanju „{question}“ ima premalo ili previše vrijednosti u zagradama.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the function {function}() of &quot;{question}&quot; is not known.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: funkcija {function}() u pitanju „{question}“ nije poznata.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; uses a path that tipcoder does not support: {path}</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: izraz u pitanju „{question}“ koristi putanju koju tipcoder ne podržava: {path}</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the pattern {pattern} of &quot;{question}&quot; is not a regular expression.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: obrazac {pattern} u pitanju „{question}“ nije regularni izraz.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; looks for {path}, which does not exist.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: izraz u pitanju „{question}“ upućuje na {path}, što ne postoji.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; cannot be understood near &quot;{near}&quot;.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: izraz u pitanju „{question}“ nije razumljiv kod „{near}“.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; is too long or too deeply nested ({length} characters).</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: izraz u pitanju „{question}“ predugačak je ili ima previše ugniježđenih nivoa (broj znakova: {length}).</translation>
    </message>
    <message>
        <source>{path} was not written: the name of this file must end in {ending}.</source>
        <translation>{path} nije zapisano: ime ove datoteke mora se završavati na {ending}.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {path}. Choose another one.</source>
        <translation>U fascikli {path} ništa ne može da se sačuva. Izaberite drugu.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the {kind} &quot;{name}&quot; begins here and never ends.</source>
        <translation>List „{sheet}“, red {row}: ovdje počinje {kind} „{name}“, a nigdje se ne završava.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; has nothing to calculate.</source>
        <translation>List „{sheet}“, red {row}: pitanje „{question}“ nema šta da izračuna.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the list &quot;{list}&quot; already has a choice &quot;{name}&quot; in row {other_row}.</source>
        <translation>List „{sheet}“, red {row}: lista „{list}“ već ima opciju „{name}“ u redu {other_row}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a choice of the list &quot;{list}&quot; has no name.</source>
        <translation>List „{sheet}“, red {row}: jedna opcija liste „{list}“ nema ime.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; of a choice in the list &quot;{list}&quot; has a space.</source>
        <translation>List „{sheet}“, red {row}: ime „{name}“ jedne opcije liste „{list}“ sadrži razmak.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; of &quot;{question}&quot; has no choice &quot;{choice}&quot;, so this can never be met.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: lista „{list}“ za pitanje „{question}“ nema opciju „{choice}“, pa ovaj uslov nikad ne može biti ispunjen.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; takes its choices from earlier answers, which tipcoder does not support.</source>
        <translation>List „{sheet}“, red {row}: pitanje „{question}“ preuzima opcije iz ranijih odgovora, što tipcoder ne podržava.</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; has no column &quot;{column}&quot;. Its first row must name the columns.</source>
        <translation>{file}: list „{sheet}“ nema kolonu „{column}“. U prvom redu moraju biti imena kolona.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; depends on itself ({questions}).</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: pitanje „{question}“ zavisi od samog sebe ({questions}).</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read.</source>
        <translation>Datoteka {file} je oštećena i ne može da se pročita.</translation>
    </message>
    <message>
        <source>The sheet &quot;{sheet}&quot; has no questions.</source>
        <translation>Na listu „{sheet}“ nema pitanja.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a {kind} ends here, but the {began} &quot;{name}&quot; of row {begin_row} is still open.</source>
        <translation>List „{sheet}“, red {row}: ovdje se završava {kind}, ali je {began} „{name}“ iz reda {begin_row} i dalje bez završetka.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a {kind} ends here that never began.</source>
        <translation>List „{sheet}“, red {row}: ovdje se završava {kind} bez početka.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the choices of the list &quot;{list}&quot; are in another file ({file}), which tipcoder does not support yet.</source>
        <translation>List „{sheet}“, red {row}: opcije liste „{list}“ nalaze se u drugoj datoteci ({file}), što tipcoder još ne podržava.</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: {reason}</source>
        <translation>{file}, list „{sheet}“, red {row}: {reason}</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the choice list &quot;{list}&quot; of &quot;{question}&quot; is not on the sheet &quot;choices&quot;.</source>
        <translation>List „{sheet}“, red {row}: liste opcija „{list}“ za pitanje „{question}“ nema na listu „choices“.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: no question uses the choice list &quot;{list}&quot;.</source>
        <translation>List „{sheet}“, red {row}: nijedno pitanje ne koristi listu opcija „{list}“.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; is already used in row {other_row}.</source>
        <translation>List „{sheet}“, red {row}: ime „{name}“ već je upotrijebljeno u redu {other_row}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; cannot be a name. Names begin with a letter and have letters, digits, underscores, hyphens and full stops only.</source>
        <translation>List „{sheet}“, red {row}: „{name}“ ne može biti ime. Imena počinju slovom i sadrže samo slova, cifre, donje crte, crtice i tačke.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a row of type &quot;{type}&quot; has no name.</source>
        <translation>List „{sheet}“, red {row}: red tipa „{type}“ nema ime.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; differs from &quot;{other}&quot; in row {other_row} in capital letters only. Choose another name.</source>
        <translation>List „{sheet}“, red {row}: „{name}“ se od „{other}“ u redu {other_row} razlikuje samo po velikim slovima. Izaberite drugo ime.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: groups are nested more than {limit} deep.</source>
        <translation>List „{sheet}“, red {row}: grupe su ugniježđene na više od {limit} nivoa.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; is never asked.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: pitanje „{question}“ nikad se ne postavlja.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no answer to &quot;{question}&quot; can be right.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: nijedan odgovor na „{question}“ ne može biti ispravan.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx).</source>
        <translation>{file} nije radna sveska programa Excel (.xlsx).</translation>
    </message>
    <message>
        <source>The framework could not be written to {path}. Close the file if it is open in another program, or choose another folder.</source>
        <translation>Okvir nije mogao da se upiše u {path}. Zatvorite datoteku ako je otvorena u drugom programu ili izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>{file} is in an old Excel format (.xls). Save it as .xlsx and try again.</source>
        <translation>Datoteka {file} je u starom formatu programa Excel (.xls). Sačuvajte je kao .xlsx i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in Excel, take the password off and save it again.</source>
        <translation>Datoteka {file} zaštićena je lozinkom. Otvorite je u programu Excel, uklonite lozinku i ponovo je sačuvajte.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: there is no question &quot;{name}&quot;.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: nema pitanja „{name}“.</translation>
    </message>
    <message>
        <source>{file} has no sheet &quot;{sheet}&quot;.</source>
        <translation>Datoteka {file} nema list „{sheet}“.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is missing.</source>
        <translation>{file}, {table} {number} ({name}): nedostaje „{key}“.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is not a known entry. Check the spelling.</source>
        <translation>{file}, {table} {number} ({name}): unos „{key}“ nije poznat. Provjerite kako je napisan.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{language}&quot; is not a known language code.</source>
        <translation>{file}, {table} {number} ({name}): „{language}“ nije poznata oznaka jezika.</translation>
    </message>
    <message>
        <source>The framework source {file} is not valid TOML: {problem}</source>
        <translation>Izvorna datoteka okvira {file} nije ispravan TOML: {problem}</translation>
    </message>
    <message>
        <source>The framework source {file} cannot be read.</source>
        <translation>Izvorna datoteka okvira {file} ne može da se pročita.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; must be a text in quotation marks.</source>
        <translation>{file}, {table} {number} ({name}): „{key}“ mora biti tekst pod navodnicima.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the text has {length} characters; more than {limit} are hard to read in the window.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: broj znakova u tekstu je {length}; više od {limit} teško se čita u prozoru.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, from row {row} on, column &quot;{column}&quot;: {count} texts are missing in {language}; another language is shown there.</source>
        <translation>List „{sheet}“, od reda {row} nadalje, kolona „{column}“: broj tekstova kojih nema na jeziku {language} je {count}; na tim mjestima prikazuje se drugi jezik.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{value}&quot; is not allowed for &quot;{question}&quot;. Allowed: {allowed}.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: vrijednost „{value}“ nije dozvoljena za „{question}“. Dozvoljeno: {allowed}.</translation>
    </message>
    <message>
        <source>{file} is too large for a framework.</source>
        <translation>Datoteka {file} je prevelika za okvir.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; uses a trigger, which tipcoder does not support yet.</source>
        <translation>List „{sheet}“, red {row}: pitanje „{question}“ koristi okidač (trigger), što tipcoder još ne podržava.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; has no type.</source>
        <translation>List „{sheet}“, red {row}: „{name}“ nema tip.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the type &quot;{type}&quot; of &quot;{question}&quot; is not known. Is it misspelt?</source>
        <translation>List „{sheet}“, red {row}: tip „{type}“ pitanja „{question}“ nije poznat. Da li je ispravno napisan?</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the type &quot;{type}&quot; of &quot;{question}&quot; cannot be used in tipcoder.</source>
        <translation>List „{sheet}“, red {row}: tip „{type}“ pitanja „{question}“ ne može da se koristi u programu tipcoder.</translation>
    </message>
    <message>
        <source>There is no framework &quot;{name}&quot;. Known: {known}.</source>
        <translation>Ne postoji okvir „{name}“. Poznati su: {known}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <translation>Datoteka {file} ne može da se otvori: {reason}.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is not what its name says. Open it in its own program and save it again.</source>
        <translation>Datoteka {file} je oštećena ili nije ono što joj ime kaže. Otvorite je u programu u kojem je napravljena i ponovo je sačuvajte.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>Datoteka {file} je prazna.</translation>
    </message>
    <message>
        <source>This file is in the case already, as {name}.</source>
        <translation>Ova datoteka je već u predmetu, pod imenom {name}.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read. Save it as one of {kinds} and add it again. A .doc file: open it in Word and save it as .docx.</source>
        <translation>Datoteka {file} je u formatu koji ne može da se pročita. Sačuvajte je u jednom od formata {kinds} i ponovo je dodajte. Ako je to datoteka .doc, otvorite je u programu Word i sačuvajte kao .docx.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it if another program has it open, and check that it is still there.</source>
        <translation>Datoteka {file} ne može da se otvori. Zatvorite je ako je otvorena u drugom programu i provjerite da li je još na svom mjestu.</translation>
    </message>
    <message>
        <source>{file} is not a text file, though its name says so.</source>
        <translation>{file} nije tekstualna datoteka, iako joj ime to kaže.</translation>
    </message>
    <message>
        <source>{file} is protected with a password. Save a copy without it and add that one.</source>
        <translation>Datoteka {file} zaštićena je lozinkom. Sačuvajte kopiju bez lozinke i dodajte tu kopiju.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Divide it, or save it with smaller pictures.</source>
        <translation>Datoteka {file} veća je od {limit} MB. Podijelite je ili je sačuvajte s manjim slikama.</translation>
    </message>
    <message>
        <source>{path} is not a tipcoder project.</source>
        <translation>{path} nije projekat programa tipcoder.</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Izaberite pristupnu frazu.</translation>
    </message>
    <message>
        <source>This passphrase does not open the project. Check capital letters and the keyboard&apos;s language. If you are sure that it is right, the file may be damaged at its very beginning: open a backup instead.</source>
        <translation>Ova pristupna fraza ne otvara projekat. Provjerite velika i mala slova i jezik tastature. Ako ste sigurni da je fraza tačna, datoteka je možda oštećena na samom početku: u tom slučaju otvorite rezervnu kopiju.</translation>
    </message>
    <message>
        <source>Another program is using {path} at this moment (a backup or a virus scanner). Please try again.</source>
        <translation>Drugi program trenutno koristi {path} (pravljenje rezervne kopije ili antivirusni program). Pokušajte ponovo.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was changed. Open a backup, or open it to read only.</source>
        <translation>Datoteka {path} je oštećena. Ništa nije promijenjeno. Otvorite rezervnu kopiju ili otvorite ovu datoteku samo za čitanje.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} već postoji. Izaberite drugo ime.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Fascikla {path} ne postoji.</translation>
    </message>
    <message>
        <source>This project is open already: {who} on {computer}, since {since}.</source>
        <translation>Ovaj projekat je već otvoren: {who} na računaru {computer}, od {since}.</translation>
    </message>
    <message>
        <source>{who} may be working on this project on another computer ({computer}, since {since}). Open it only if you are sure that it is closed there.</source>
        <translation>{who} možda radi na ovom projektu na drugom računaru ({computer}, od {since}). Otvorite ga samo ako ste sigurni da je tamo zatvoren.</translation>
    </message>
    <message>
        <source>There is no file {path}. It may have been moved or renamed, or its drive is not connected.</source>
        <translation>Datoteka {path} ne postoji. Možda je premještena ili preimenovana, ili njen disk nije povezan.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of tipcoder. Install that version to open it.</source>
        <translation>Datoteka {path} sačuvana je u novijoj verziji programa tipcoder. Da biste je otvorili, instalirajte tu verziju.</translation>
    </message>
    <message>
        <source>{path} comes from an earlier version of tipcoder and must be brought up to date first. Copy it to a folder in which you may write, and open it there.</source>
        <translation>Datoteka {path} potiče iz ranije verzije programa tipcoder i prvo se mora ažurirati. Kopirajte je u fasciklu u kojoj imate dozvolu za upis i tamo je otvorite.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: the file or its folder is write-protected.</source>
        <translation>Datoteka {path} ne može da se mijenja: ona ili njena fascikla zaštićena je od upisa.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written. Its drive or network may have been disconnected, or you may not be allowed to open it.</source>
        <translation>Čitanje datoteke {path} ili upis u nju nije moguć. Možda je prekinuta veza s diskom ili mrežom, ili nemate dozvolu za otvaranje.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date. It is as it was. A backup is at {backup}.</source>
        <translation>Datoteka {path} nije mogla da se ažurira. Ostala je kakva je bila. Rezervna kopija je u {backup}.</translation>
    </message>
    <message>
        <source>This is not a complete recovery key: a character is missing or wrong. It has 11 groups of 5 characters.</source>
        <translation>Ovo nije potpun ključ za oporavak: neki znak nedostaje ili je pogrešan. Ključ ima 11 grupa po 5 znakova.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another project.</source>
        <translation>Ovaj ključ za oporavak pripada drugom projektu.</translation>
    </message>
    <message>
        <source>Step {step} ({action}): {path} does not exist or cannot be changed that way.</source>
        <translation>Korak {step} ({action}): {path} ne postoji ili se ne može tako promijeniti.</translation>
    </message>
    <message>
        <source>{file} is not a JSON list of steps. A step is a list such as [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</source>
        <translation>{file} nije JSON lista koraka. Korak je lista kao što je [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</translation>
    </message>
    <message>
        <source>The disk is full, and the workbook was not written. Free some space and try again.</source>
        <translation>Disk je pun i radna sveska nije sačuvana. Oslobodite prostor i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The folder of {path} does not exist.</source>
        <translation>Fascikla za {path} ne postoji.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a name for the workbook.</source>
        <translation>{path} je fascikla. Izaberite ime za radnu svesku.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} nije moguće sačuvati: {reason}</translation>
    </message>
    <message>
        <source>{path} is open in another program. Close it there, or choose another name.</source>
        <translation>Datoteka {path} otvorena je u drugom programu. Zatvorite je tamo ili izaberite drugo ime.</translation>
    </message>
    <message>
        <source>The sheet {sheet} needs {count} columns; Excel has room for {most}.</source>
        <translation>Broj kolona potreban za list {sheet}: {count}; najveći broj koji Excel dozvoljava: {most}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} has more than {most} rows, which is all that Excel has room for.</source>
        <translation>Broj redova na listu {sheet} veći je od {most}, a Excel više ne dozvoljava.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Novi projekat</translation>
    </message>
    <message>
        <source>A project holds all cases of one national analysis, in one encrypted file.</source>
        <translation>Projekat sadrži sve predmete jedne nacionalne analize, u jednoj šifrovanoj datoteci.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Your coder code</source>
        <translation>Vaša oznaka kodera</translation>
    </message>
    <message>
        <source>Stands beside every change that you make.</source>
        <translation>Stoji uz svaku izmjenu koju napravite.</translation>
    </message>
    <message>
        <source>Analysis framework</source>
        <translation>Analitički okvir</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Mjesto čuvanja</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Pristupna fraza</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Ponovite pristupnu frazu</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Promijeni…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Iz datoteke…</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Napravi projekat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>For example: Serbia 2026</source>
        <translation>Na primjer: Srbija 2026</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Dvije pristupne fraze se ne podudaraju.</translation>
    </message>
    <message>
        <source>The framework that comes with tipcoder</source>
        <translation>Okvir koji se isporučuje uz tipcoder</translation>
    </message>
    <message>
        <source>{service} copies this folder while you work, which can damage the project. Choose another folder.</source>
        <translation>{service} kopira ovu fasciklu dok radite, što može da ošteti projekat. Izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>This folder is on another computer. A lost connection can damage the project.</source>
        <translation>Ova fascikla je na drugom računaru. Prekid veze može da ošteti projekat.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are best.</source>
        <translation>Najbolje su četiri riječi ili više njih, koje nijesu međusobno povezane.</translation>
    </message>
    <message>
        <source>Too short: at least {count} characters.</source>
        <translation>Prekratka: najmanje {count} znakova.</translation>
    </message>
    <message>
        <source>Easy to guess. Add words that do not belong together.</source>
        <translation>Lako se pogađa. Dodajte riječi koje nijesu međusobno povezane.</translation>
    </message>
    <message>
        <source>Good enough. One more word makes it strong.</source>
        <translation>Dovoljno dobra. Uz još jednu riječ biće jaka.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Jaka.</translation>
    </message>
</context>
<context>
    <name>NoJudgment</name>
    <message>
        <source>This case has no judgment yet</source>
        <translation>Ovaj predmet još nema presudu</translation>
    </message>
    <message>
        <source>Add the file of the judgment to read it here beside the questions.</source>
        <translation>Dodajte datoteku s presudom da biste je čitali ovdje, pored pitanja.</translation>
    </message>
    <message>
        <source>Add a judgment…</source>
        <translation>Dodaj presudu…</translation>
    </message>
</context>
<context>
    <name>NumberInput</name>
    <message>
        <source>Not saved: write thousands without a point or comma, for example {example}.</source>
        <translation>Nije sačuvano: hiljade upišite bez tačke i zareza, na primjer {example}.</translation>
    </message>
    <message>
        <source>Not saved: a whole number is needed here, for example {example}.</source>
        <translation>Nije sačuvano: ovdje je potreban cio broj, na primjer {example}.</translation>
    </message>
    <message>
        <source>Not saved: write digits only, for example {example}.</source>
        <translation>Nije sačuvano: upišite samo cifre, na primjer {example}.</translation>
    </message>
    <message>
        <source>Not saved: write a number, for example {example}.</source>
        <translation>Nije sačuvano: upišite broj, na primjer {example}.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>hidden, %n kept</source>
        <translation>
            <numerusform>skriveno, sačuvan je %n odgovor</numerusform>
            <numerusform>skriveno, sačuvana su %n odgovora</numerusform>
            <numerusform>skriveno, sačuvano je %n odgovora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Sakrij pristupnu frazu</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Prikaži pristupnu frazu</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Alijas</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disk jedinica</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Fascikla s datotekama</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Fascikla</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Prečica</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nepoznato</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Izaberi &amp;sve</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Po&amp;većaj za korak</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>S&amp;manji za korak</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Smanji</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Smanjuje vrijednost</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Vraća se za jednu stranicu</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Prelazi na sljedeću stranicu</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Povećaj</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Povećava vrijednost</translation>
    </message>
    <message>
        <source>Moves the element into the visible area</source>
        <translation>Pomjera element u vidljivo područje</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Sljedeća stranica</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pritisni</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Prethodna stranica</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Pomjeri nadolje</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Pomjeri ulijevo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Pomjeri udesno</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Pomjeri nagore</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Pomjera nadolje</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Pomjera ulijevo</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Pomjera udesno</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Pomjera nagore</translation>
    </message>
    <message>
        <source>Set Focus</source>
        <translation>Postavi fokus</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Postavlja fokus</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>Prikaži meni</translation>
    </message>
    <message>
        <source>Show on Screen</source>
        <translation>Prikaži na ekranu</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Prikazuje meni</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Promijeni stanje</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Mijenja stanje</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Pokreće radnju</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Netačno</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Otvara listu za izbor</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Tačno</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>U redu</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Fascikla nije pronađena.
Provjerite da li je ime fascikle tačno.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Datoteka nije pronađena.
Provjerite da li je ime datoteke tačno.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 već postoji.
Želite li da zamijenite tu datoteku?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Iz&amp;aberi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Izbriši</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Potraži u:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nova fascikla</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otvori</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Preimenuj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sačuvaj</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Datoteka „%1“ zaštićena je od upisa.
Želite li ipak da je izbrišete?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Sve datoteke (*)</translation>
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
        <translation>Da li zaista želite da izbrišete „%1“?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Pređi na prikaz sa detaljima</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Pređi na prikaz liste</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Brisanje fascikle nije uspjelo.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Napravi novu fasciklu</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Napravi novu fasciklu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Prikaz sa detaljima</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Fascikle</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Fascikla:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Ime datoteke:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Datoteke</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tip datoteka:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Pronađi fasciklu</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprijed</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Idi nazad</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Idi naprijed</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Idi u nadređenu fasciklu</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Prikaz liste</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Spisak mjesta i obilježivača</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nova fascikla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Nadređena fascikla</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nedavna mjesta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Sačuvaj kao</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Prikaži </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Prikaži &amp;skrivene datoteke</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bočna traka</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Računar</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Datum izmjene</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Moj računar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veličina</translation>
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
        <translation>Unesite vrijednost:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Nalijepi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponovi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Opozovi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Isijeci</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izaberi sve</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Sakrij detalje...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Prikaži detalje...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Prekini</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Primijeni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoć</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Zanemari</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;e za sve</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>U redu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetuj</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Vrati podrazumijevane vrijednosti</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Sačuvaj sve</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Da za &amp;sve</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Odštampaj</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Odštampaj</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Na dno</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Lijeva ivica</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Stranica nadolje</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Stranica ulijevo</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Stranica udesno</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Stranica nagore</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Desna ivica</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Pomjeri nadolje</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Pomjeri ovdje</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Pomjeri ulijevo</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Pomjeri udesno</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Pomjeri nagore</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Na vrh</translation>
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
        <translation>Dolje</translation>
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
        <translation>Lijevo</translation>
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
        <translation>Desno</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Razmaknica</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Gore</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Pomjeri ulijevo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Pomjeri udesno</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Izolovanje prema prvom jakom znaku</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Umetni kontrolni znak Unicode</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Početak ugradnje slijeva nadesno</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Izolovanje slijeva nadesno</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Oznaka slijeva nadesno</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Početak nametanja smjera slijeva nadesno</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Kraj oblikovanja smjera</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Kraj izolovanja smjera</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Početak ugradnje zdesna nalijevo</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Izolovanje zdesna nalijevo</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Oznaka zdesna nalijevo</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Početak nametanja smjera zdesna nalijevo</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Spajač nulte širine</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Razdvajač nulte širine</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Razmak nulte širine</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Nalijepi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponovi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Opozovi</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiraj &amp;adresu veze</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Isijeci</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izaberi sve</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>required</source>
        <translation>obavezno</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Povuci odgovor</translation>
    </message>
    <message>
        <source>What to include and what to leave out</source>
        <translation>Šta obuhvatiti, a šta izostaviti</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation>Više o ovom pitanju</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Uputstvo</translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>{question} (required)</source>
        <translation>{question} (obavezno)</translation>
    </message>
    <message>
        <source>The framework does not allow this answer. Please check it.</source>
        <translation>Okvir ne dozvoljava ovaj odgovor. Provjerite ga.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Poništi odgovor</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Remove from this list. The file stays.</source>
        <translation>Ukloni s ove liste. Datoteka ostaje.</translation>
    </message>
    <message>
        <source>Remove {name} from this list</source>
        <translation>Ukloni {name} s ove liste</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Datoteke nema na tom mjestu</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Keep this recovery key</source>
        <translation>Sačuvajte ovaj ključ za oporavak</translation>
    </message>
    <message>
        <source>If the passphrase is lost, this key is the only way to open the project. Print it or write it down, and keep it away from this computer. Whoever has it can read every case.</source>
        <translation>Ako se pristupna fraza izgubi, projekat se može otvoriti samo ovim ključem. Odštampajte ga ili zapišite i čuvajte dalje od ovog računara. Ko ga ima, može da čita sve predmete.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ključ za oporavak</translation>
    </message>
    <message>
        <source>Save as text file…</source>
        <translation>Sačuvaj kao tekstualnu datoteku…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Odštampaj…</translation>
    </message>
    <message>
        <source>I have kept the recovery key in a safe place</source>
        <translation>Ključ za oporavak čuvam na bezbjednom mjestu</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>{name} - recovery key.txt</source>
        <translation>{name} - ključ za oporavak.txt</translation>
    </message>
    <message>
        <source>Recovery key of the project {name}</source>
        <translation>Ključ za oporavak projekta {name}</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Datoteka: {path}</translation>
    </message>
    <message>
        <source>Whoever has this key can read every case of the project. Keep it away from the computer.</source>
        <translation>Ko ima ovaj ključ, može da čita sve predmete projekta. Čuvajte ga dalje od računara.</translation>
    </message>
    <message>
        <source>The key was saved. Move the file to a place away from this computer.</source>
        <translation>Ključ je sačuvan. Premjestite datoteku na mjesto dalje od ovog računara.</translation>
    </message>
    <message>
        <source>First save, print or write down the key, and tick the box below.</source>
        <translation>Prvo sačuvajte, odštampajte ili zapišite ključ, a zatim označite polje ispod.</translation>
    </message>
    <message>
        <source>The key could not be saved there. Choose another folder.</source>
        <translation>Ključ nije mogao da se sačuva na tom mjestu. Izaberite drugu fasciklu.</translation>
    </message>
</context>
<context>
    <name>RosterBlock</name>
    <message>
        <source>Nothing here yet. Another answer says how many entries there are.</source>
        <translation>Ovdje još nema stavki. Njihov broj određuje drugi odgovor.</translation>
    </message>
    <message>
        <source>Nothing here yet. Add an entry for each one that the judgment tells apart.</source>
        <translation>Ovdje još nema stavki. Dodajte po jednu stavku za sve što presuda zasebno navodi.</translation>
    </message>
    <message>
        <source>Add to: {roster}</source>
        <translation>Dodaj u: {roster}</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>hidden</source>
        <translation>skriveno</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>još bez naziva</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otvoreno</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zatvoreno</translation>
    </message>
    <message>
        <source>Duplicate, move or delete</source>
        <translation>Dupliraj, premjesti ili izbriši</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliraj</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Premjesti nagore</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Premjesti nadolje</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
</context>
<context>
    <name>SchemeButton</name>
    <message>
        <source>Colours</source>
        <translation>Boje</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kao u sistemu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svijetle</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamne</translation>
    </message>
</context>
<context>
    <name>SearchSelectInput</name>
    <message>
        <source>Not saved: “{text}” is none of the choices. Take one from the list.</source>
        <translation>Nije sačuvano: „{text}“ nije nijedna od opcija. Izaberite opciju s liste.</translation>
    </message>
    <message>
        <source>Type to search, or open the list</source>
        <translation>Upišite riječ za pretragu ili otvorite listu</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Otvori listu</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Code judgments on trafficking in persons, offline and encrypted.</source>
        <translation>Kodirajte presude o trgovini ljudima, bez interneta i šifrovano.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Novi projekat</translation>
    </message>
    <message>
        <source>Start a national analysis on this computer.</source>
        <translation>Započnite nacionalnu analizu na ovom računaru.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Otvori projekat</translation>
    </message>
    <message>
        <source>Go on with a project that you have as a file.</source>
        <translation>Nastavite rad na projektu koji imate kao datoteku.</translation>
    </message>
    <message>
        <source>Practice project</source>
        <translation>Projekat za vježbu</translation>
    </message>
    <message>
        <source>Try everything on judgments that were made up.</source>
        <translation>Isprobajte sve na izmišljenim presudama.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Nedavni projekti</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved</source>
        <translation>Sve je sačuvano</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Sačuvano {time}</translation>
    </message>
    <message>
        <source>Coder {code}</source>
        <translation>Koder {code}</translation>
    </message>
    <message>
        <source>Framework {title} {version}</source>
        <translation>Okvir {title} {version}</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Šifrovano</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n nedostaje</numerusform>
            <numerusform>%n nedostaju</numerusform>
            <numerusform>%n nedostaje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n neispravan</numerusform>
            <numerusform>%n neispravna</numerusform>
            <numerusform>%n neispravnih</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missing, nothing wrong</source>
        <translation>Ništa ne nedostaje, sve je ispravno</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open {name}</source>
        <translation>Otvori {name}</translation>
    </message>
    <message>
        <source>The project is encrypted. Only its passphrase or its recovery key opens it.</source>
        <translation>Projekat je šifrovan. Otvara se samo pristupnom frazom ili ključem za oporavak.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Pristupna fraza</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ključ za oporavak</translation>
    </message>
    <message>
        <source>It was shown when the project was made. Upper and lower case, spaces and dashes do not matter.</source>
        <translation>Prikazan je kada je projekat napravljen. Velika i mala slova, razmaci i crtice nijesu važni.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Koristi pristupnu frazu</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Koristi ključ za oporavak</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ipak otvori</translation>
    </message>
</context>
<context>
    <name>UnsupportedInput</name>
    <message>
        <source>A question of this kind cannot be answered in tipcoder.</source>
        <translation>Na pitanje ove vrste ne može se odgovoriti u programu tipcoder.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>What this is</source>
        <translation>Šta je ovo</translation>
    </message>
    <message>
        <source>Coded judgments on trafficking in persons, written by tipcoder</source>
        <translation>Kodirane presude o trgovini ljudima, iz programa tipcoder</translation>
    </message>
    <message>
        <source>Format of the workbook</source>
        <translation>Format radne sveske</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekat</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Okvir</translation>
    </message>
    <message>
        <source>Title of the framework</source>
        <translation>Naziv okvira</translation>
    </message>
    <message>
        <source>Version of the framework</source>
        <translation>Verzija okvira</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Version of tipcoder</source>
        <translation>Verzija programa tipcoder</translation>
    </message>
    <message>
        <source>Written at (UTC)</source>
        <translation>Vrijeme izrade (UTC)</translation>
    </message>
    <message>
        <source>Questions that are not in this workbook</source>
        <translation>Pitanja kojih nema u ovoj radnoj svesci</translation>
    </message>
    <message>
        <source>Dates given as years only</source>
        <translation>Datumi navedeni samo kao godina</translation>
    </message>
    <message>
        <source>Texts missing in this language, shown in another</source>
        <translation>Tekstovi kojih nema na ovom jeziku, prikazani na drugom</translation>
    </message>
    <message>
        <source>Cases of other framework versions, not in this workbook</source>
        <translation>Predmeti s drugim verzijama okvira, kojih nema u ovoj radnoj svesci</translation>
    </message>
    <message>
        <source>How to read empty cells</source>
        <translation>Kako čitati prazne ćelije</translation>
    </message>
    <message>
        <source>The column that ends in _state says why a cell is empty. Where it is empty too, the question is not answered yet or is not asked in this case. An empty cell never means no.</source>
        <translation>Kolona čije se ime završava na _state pokazuje zašto je ćelija prazna. Ako je i ona prazna, na pitanje još nije odgovoreno ili se ono u ovom predmetu ne postavlja. Prazna ćelija nikada ne znači „ne“.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Redovi</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 sadržaja</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>Key of the case</source>
        <translation>Ključ predmeta</translation>
    </message>
    <message>
        <source>Number in the project</source>
        <translation>Broj u projektu</translation>
    </message>
    <message>
        <source>Key of the row</source>
        <translation>Ključ reda</translation>
    </message>
    <message>
        <source>Key of the row above</source>
        <translation>Ključ nadređenog reda</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pripada</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Br.</translation>
    </message>
    <message>
        <source>{question} (code)</source>
        <translation>{question} (oznaka)</translation>
    </message>
    <message>
        <source>{question} (state)</source>
        <translation>{question} (stanje)</translation>
    </message>
    <message>
        <source>{question} (precision of the date)</source>
        <translation>{question} (preciznost datuma)</translation>
    </message>
    <message>
        <source>{question} (year)</source>
        <translation>{question} (godina)</translation>
    </message>
    <message>
        <source>{question}: {term}</source>
        <translation>{question}: {term}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Putanja</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatnost</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Kako se iznosi</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mjerna skala</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokaz</translation>
    </message>
    <message>
        <source>States allowed</source>
        <translation>Dozvoljena stanja</translation>
    </message>
    <message>
        <source>List of terms</source>
        <translation>Lista pojmova</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolone</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Natpis</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pojašnjenje</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Uputstvo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Nadređeni pojam</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolona</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Dio</translation>
    </message>
    <message>
        <source>Text, continued</source>
        <translation>Tekst, nastavak</translation>
    </message>
</context>
</TS>
