<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_ME" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>tipcoder {version}</source>
        <translation>tipcoder {version}</translation>
    </message>
    <message>
        <source>Code judgments on trafficking in persons, offline and encrypted. Free under the Apache License 2.0.</source>
        <translation>Kodiranje presuda o trgovini ljudima, bez interneta i šifrovano. Slobodan program pod licencom Apache 2.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Šta je novo</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Prevodi</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paketi</translation>
    </message>
    <message>
        <source>Fonts, icons, data</source>
        <translation>Fontovi, ikone, podaci</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>is counted…</source>
        <translation>broji se…</translation>
    </message>
    <message>
        <source>{said}; texts corrected on this computer: {count}</source>
        <translation>{said}; tekstova ispravljenih na ovom računaru: {count}</translation>
    </message>
    <message>
        <source>Legal core: confirmed by two lawyers of the country</source>
        <translation>Pravno jezgro: potvrdila su ga dva pravnika iz zemlje</translation>
    </message>
    <message>
        <source>Legal core: {confirmed} of {count} confirmed by two lawyers</source>
        <translation>Pravno jezgro: {confirmed} od {count} potvrdila su dva pravnika</translation>
    </message>
    <message>
        <source>All texts were drafted with the glossary of the field; a national lawyer confirms them one by one.</source>
        <translation>Svi tekstovi sastavljeni su prema rječniku ove oblasti; domaći pravnik ih potvrđuje jedan po jedan.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzija</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenca</translation>
    </message>
    <message>
        <source>in the package</source>
        <translation>u paketu</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Uređivanje</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Presuda</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Prikaz</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Alati</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoć</translation>
    </message>
    <message>
        <source>Passphrase and recovery key</source>
        <translation>Pristupna fraza i ključ za oporavak</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odgovor</translation>
    </message>
    <message>
        <source>Case brief</source>
        <translation>Sažetak predmeta</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Boje</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Taxonomies</source>
        <translation>Taksonomije</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Novi projekat…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Otvori projekat…</translation>
    </message>
    <message>
        <source>Practice project</source>
        <translation>Projekat za vježbu</translation>
    </message>
    <message>
        <source>Import a workbook…</source>
        <translation>Uvezi radnu svesku…</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>Opozovi posljednji uvoz</translation>
    </message>
    <message>
        <source>Export a workbook…</source>
        <translation>Izvezi radnu svesku…</translation>
    </message>
    <message>
        <source>Export for analysis: CSV, SPSS, Stata…</source>
        <translation>Izvoz za analizu: CSV, SPSS, Stata…</translation>
    </message>
    <message>
        <source>Codebook of the framework…</source>
        <translation>Kodna knjiga okvira…</translation>
    </message>
    <message>
        <source>Empty workbook for coding in Excel…</source>
        <translation>Prazna radna sveska za kodiranje u programu Excel…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Rezervne kopije…</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Prikaži datoteku u fascikli</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Promijeni pristupnu frazu…</translation>
    </message>
    <message>
        <source>Show the recovery key…</source>
        <translation>Prikaži ključ za oporavak…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Novi ključ za oporavak…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zaključaj sada</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Zatvori projekat</translation>
    </message>
    <message>
        <source>Close the trial</source>
        <translation>Zatvori probu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Izađi iz programa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Isijeci</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Nalijepi</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Izaberi sve</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Pronađi na ovoj stranici</translation>
    </message>
    <message>
        <source>Find a command, question, case or term</source>
        <translation>Nađi komandu, pitanje, predmet ili pojam</translation>
    </message>
    <message>
        <source>Search the whole project</source>
        <translation>Pretraži cijeli projekat</translation>
    </message>
    <message>
        <source>Removed cases, judgments and passages…</source>
        <translation>Uklonjeni predmeti, presude i odlomci…</translation>
    </message>
    <message>
        <source>Add case</source>
        <translation>Dodaj predmet</translation>
    </message>
    <message>
        <source>Add cases of judgments…</source>
        <translation>Dodaj predmete iz presuda…</translation>
    </message>
    <message>
        <source>Add cases of a folder&apos;s judgments…</source>
        <translation>Dodaj predmete iz presuda u fascikli…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Otvori predmet</translation>
    </message>
    <message>
        <source>Status of the coding…</source>
        <translation>Status kodiranja…</translation>
    </message>
    <message>
        <source>Case sheet for reading and printing…</source>
        <translation>List predmeta za čitanje i štampu…</translation>
    </message>
    <message>
        <source>Remove the case</source>
        <translation>Ukloni predmet</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Sljedeći predmet</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Prethodni predmet</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Sljedeće pitanje</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Prethodno pitanje</translation>
    </message>
    <message>
        <source>Next question without answer or evidence</source>
        <translation>Sljedeće pitanje bez odgovora ili dokaza</translation>
    </message>
    <message>
        <source>Next required question without answer or evidence</source>
        <translation>Sljedeće obavezno pitanje bez odgovora ili dokaza</translation>
    </message>
    <message>
        <source>Next list to add an entry to</source>
        <translation>Sljedeća lista u koju se dodaje unos</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Sljedeći odjeljak</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Prethodni odjeljak</translation>
    </message>
    <message>
        <source>More questions of the section, or fewer</source>
        <translation>Više ili manje pitanja odjeljka</translation>
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
        <source>Add an entry to the list around the cursor</source>
        <translation>Dodaj unos u listu u kojoj je kursor</translation>
    </message>
    <message>
        <source>Duplicate the entry around the cursor</source>
        <translation>Dupliraj unos u kojem je kursor</translation>
    </message>
    <message>
        <source>None in this judgment, where entries would be added</source>
        <translation>Nema u ovoj presudi, tamo gdje bi se dodavali unosi</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Poništi odgovor</translation>
    </message>
    <message>
        <source>Answer with what is proposed</source>
        <translation>Odgovori predloženim</translation>
    </message>
    <message>
        <source>Reject what the judgment proposes</source>
        <translation>Odbij ono što presuda predlaže</translation>
    </message>
    <message>
        <source>As in the column before, in a matrix</source>
        <translation>Kao u prethodnoj koloni, u matrici</translation>
    </message>
    <message>
        <source>Propose a term that the question lacks…</source>
        <translation>Predloži pojam koji pitanju nedostaje…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Napomene</translation>
    </message>
    <message>
        <source>History of the answer</source>
        <translation>Istorija odgovora</translation>
    </message>
    <message>
        <source>Next part of the brief</source>
        <translation>Sljedeći dio sažetka</translation>
    </message>
    <message>
        <source>Previous part of the brief</source>
        <translation>Prethodni dio sažetka</translation>
    </message>
    <message>
        <source>The same place in the other language</source>
        <translation>Isto mjesto na drugom jeziku</translation>
    </message>
    <message>
        <source>Confirm the text and go to the next open one</source>
        <translation>Potvrdi tekst i pređi na sljedeći otvoreni</translation>
    </message>
    <message>
        <source>Approve the brief…</source>
        <translation>Odobri sažetak…</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Povuci odobrenje</translation>
    </message>
    <message>
        <source>Write the brief for printing…</source>
        <translation>Sažetak za štampu…</translation>
    </message>
    <message>
        <source>Entries for SHERLOC…</source>
        <translation>Zapisi za SHERLOC…</translation>
    </message>
    <message>
        <source>Exercise of the case…</source>
        <translation>Vježba iz predmeta…</translation>
    </message>
    <message>
        <source>Quotations of the brief…</source>
        <translation>Navodi u sažetku…</translation>
    </message>
    <message>
        <source>Texts for a translator…</source>
        <translation>Tekstovi za prevodioca…</translation>
    </message>
    <message>
        <source>Read texts from a translator…</source>
        <translation>Učitaj tekstove od prevodioca…</translation>
    </message>
    <message>
        <source>Add a judgment to the case…</source>
        <translation>Dodaj presudu u predmet…</translation>
    </message>
    <message>
        <source>Make what is selected evidence for the current question</source>
        <translation>Izabrani tekst postavi kao dokaz za trenutno pitanje</translation>
    </message>
    <message>
        <source>Where the answer might be</source>
        <translation>Gdje bi odgovor mogao da bude</translation>
    </message>
    <message>
        <source>Guided reading: what the judgment proposes</source>
        <translation>Vođeno čitanje: šta presuda predlaže</translation>
    </message>
    <message>
        <source>Show names and identifiers</source>
        <translation>Prikaži imena i podatke o identitetu</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Idi na stranicu</translation>
    </message>
    <message>
        <source>Pages of the judgment, or its text</source>
        <translation>Stranice presude ili njen tekst</translation>
    </message>
    <message>
        <source>Details of the judgment…</source>
        <translation>Podaci o presudi…</translation>
    </message>
    <message>
        <source>Recognise the text of pages…</source>
        <translation>Prepoznaj tekst stranica…</translation>
    </message>
    <message>
        <source>Replace the judgment with another file…</source>
        <translation>Zamijeni presudu drugom datotekom…</translation>
    </message>
    <message>
        <source>Remove the judgment from the case</source>
        <translation>Ukloni presudu iz predmeta</translation>
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
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Razmjena</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Sažeci</translation>
    </message>
    <message>
        <source>Columns of the list of cases…</source>
        <translation>Kolone spiska predmeta…</translation>
    </message>
    <message>
        <source>Saved filters of the list of cases</source>
        <translation>Sačuvani filteri spiska predmeta</translation>
    </message>
    <message>
        <source>Outline: fold it away, show it</source>
        <translation>Struktura: sklopi je, prikaži je</translation>
    </message>
    <message>
        <source>Ladder of the charges: show it, fold it away</source>
        <translation>Ljestvica tačaka optužbe: prikaži je, sklopi je</translation>
    </message>
    <message>
        <source>Next of outline, judgment and form</source>
        <translation>Sljedeći dio: struktura, presuda, formular</translation>
    </message>
    <message>
        <source>Previous of outline, judgment and form</source>
        <translation>Prethodni dio: struktura, presuda, formular</translation>
    </message>
    <message>
        <source>Larger judgment</source>
        <translation>Veći tekst presude</translation>
    </message>
    <message>
        <source>Smaller judgment</source>
        <translation>Manji tekst presude</translation>
    </message>
    <message>
        <source>Judgment in its usual size</source>
        <translation>Presuda u uobičajenoj veličini</translation>
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
    <message>
        <source>Try a framework from its workbook…</source>
        <translation>Isprobaj okvir iz njegove radne sveske…</translation>
    </message>
    <message>
        <source>Consolidate deliveries…</source>
        <translation>Objedini isporuke…</translation>
    </message>
    <message>
        <source>Reload the workbook</source>
        <translation>Ponovo učitaj radnu svesku</translation>
    </message>
    <message>
        <source>Second reading: settle differences…</source>
        <translation>Drugo čitanje: usaglasi razlike…</translation>
    </message>
    <message>
        <source>Core questions or all…</source>
        <translation>Osnovna pitanja ili sva…</translation>
    </message>
    <message>
        <source>All judgments of the period…</source>
        <translation>Sve presude u periodu…</translation>
    </message>
    <message>
        <source>Newer version of the framework…</source>
        <translation>Novija verzija okvira…</translation>
    </message>
    <message>
        <source>Propose a term…</source>
        <translation>Predloži pojam…</translation>
    </message>
    <message>
        <source>Approve the proposed term</source>
        <translation>Odobri predloženi pojam</translation>
    </message>
    <message>
        <source>Reject the proposed term</source>
        <translation>Odbij predloženi pojam</translation>
    </message>
    <message>
        <source>Withdraw the proposed term</source>
        <translation>Povuci predloženi pojam</translation>
    </message>
    <message>
        <source>Merge the term into another one…</source>
        <translation>Spoji pojam s drugim…</translation>
    </message>
    <message>
        <source>Retire the term</source>
        <translation>Ne nudi više pojam</translation>
    </message>
    <message>
        <source>Offer the term again</source>
        <translation>Ponovo ponudi pojam</translation>
    </message>
    <message>
        <source>Import taxonomies…</source>
        <translation>Uvezi taksonomije…</translation>
    </message>
    <message>
        <source>Export taxonomies…</source>
        <translation>Izvezi taksonomije…</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Uporedi s datotekom…</translation>
    </message>
    <message>
        <source>Review of texts…</source>
        <translation>Pregled tekstova…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Podešavanja…</translation>
    </message>
    <message>
        <source>Help on where you are</source>
        <translation>Pomoć za mjesto na kojem ste</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Prvi koraci</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Kada nešto nije u redu</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Šta je novo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Prečice na tastaturi…</translation>
    </message>
    <message>
        <source>About tipcoder: version, news, licences…</source>
        <translation>O programu tipcoder: verzija, novosti, licence…</translation>
    </message>
    <message>
        <source>Check the installation…</source>
        <translation>Provjeri instalaciju…</translation>
    </message>
    <message>
        <source>In a matrix: to other columns, first and last line</source>
        <translation>U matrici: u druge kolone, u prvi i posljednji red</translation>
    </message>
    <message>
        <source>In the judgment: evidence as well; on a passage, go to what it proves</source>
        <translation>U presudi: takođe postavlja dokaz; na odlomku: pređi na ono što odlomak dokazuje</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Cases coded twice: {compared}. With one coding: {one}.</source>
        <translation>Predmeti kodirani dva puta: {compared}. S jednim kodiranjem: {one}.</translation>
    </message>
    <message>
        <source>First codings that were not submitted and count as they stand: {count}.</source>
        <translation>Prva kodiranja koja nijesu predata i računaju se onakva kakva su: {count}.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Unosi</translation>
    </message>
    <message>
        <source>{roster}: in both {both}, first coder only {first}, second coder only {second}; looked at {seen}</source>
        <translation>{roster}: kod oba {both}, samo kod prvog kodera {first}, samo kod drugog {second}; pregledano {seen}</translation>
    </message>
    <message>
        <source>Questions by section</source>
        <translation>Pitanja po odjeljcima</translation>
    </message>
    <message>
        <source>Not compared: {reasons}.</source>
        <translation>Nije upoređeno: {reasons}.</translation>
    </message>
    <message>
        <source>entry of one coder only: {count}</source>
        <translation>unos samo jednog kodera: {count}</translation>
    </message>
    <message>
        <source>not asked: {count}</source>
        <translation>nije se pitalo: {count}</translation>
    </message>
    <message>
        <source>not answered yet: {count}</source>
        <translation>još bez odgovora: {count}</translation>
    </message>
    <message>
        <source>a state instead of an answer: {count}</source>
        <translation>stanje umjesto odgovora: {count}</translation>
    </message>
    <message>
        <source>date without its day: {count}</source>
        <translation>datum bez dana: {count}</translation>
    </message>
    <message>
        <source>answer that stayed in the country: {count}</source>
        <translation>odgovor koji je ostao u državi: {count}</translation>
    </message>
    <message>
        <source>{question}: no two answers to compare.</source>
        <translation>{question}: nema dva odgovora koja se mogu uporediti.</translation>
    </message>
    <message>
        <source>{question}: exactly the same terms in {same} of {units} cases</source>
        <translation>{question}: potpuno isti pojmovi u {same} od {units} predmeta</translation>
    </message>
    <message>
        <source>{question}: exactly the same terms in {same} of {units} entries</source>
        <translation>{question}: potpuno isti pojmovi u {same} od {units} unosa</translation>
    </message>
    <message>
        <source>{question}: the same answer in {same} of {units} cases</source>
        <translation>{question}: isti odgovor u {same} od {units} predmeta</translation>
    </message>
    <message>
        <source>{question}: the same answer in {same} of {units} entries</source>
        <translation>{question}: isti odgovor u {same} od {units} unosa</translation>
    </message>
    <message>
        <source>most often different: {terms}</source>
        <translation>najčešće različito: {terms}</translation>
    </message>
    <message>
        <source>similarity of the sets {similarity}; of {many} codes, counted by coder, both have {both}</source>
        <translation>sličnost skupova {similarity}; od {many} oznaka, brojano po koderu, oba imaju {both}</translation>
    </message>
    <message>
        <source>Entries are matched by it, so the set of the case tells how far it is shared</source>
        <translation>Unosi se po njoj spajaju, zato stepen podudarnosti pokazuje skup predmeta</translation>
    </message>
    <message>
        <source>{term} (both {both}, one only {one})</source>
        <translation>{term} (oba {both}, samo jedan {one})</translation>
    </message>
    <message>
        <source>Judged in the region only: {needed} units are needed, this country has {units}</source>
        <translation>Ocjenjuje se samo u regionu: potrebno jedinica: {needed}, ova država ima {units}</translation>
    </message>
    <message>
        <source>{word} (all the same; up to {percent}% may differ)</source>
        <translation>{word} (svi isti; do {percent}&#xa0;% može biti drugačije)</translation>
    </message>
    <message>
        <source>{word} ({name} {value}, {low} to {high}; nearly all answers are the same, of which α {alpha} says little)</source>
        <translation>{word} ({name} {value}, {low} do {high}; skoro svi odgovori su isti, o čemu α {alpha} malo govori)</translation>
    </message>
    <message>
        <source>{word} ({name} {value}; nearly all answers are the same one, of which α {alpha} says little)</source>
        <translation>{word} ({name} {value}; gotovo svi odgovori su isti, o čemu α {alpha} malo govori)</translation>
    </message>
    <message>
        <source>{word} ({name} {value}, {low} to {high})</source>
        <translation>{word} ({name} {value}, od {low} do {high})</translation>
    </message>
</context>
<context>
    <name>AgreementTab</name>
    <message>
        <source>Section</source>
        <translation>Odjeljak</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Riječima</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Isto</translation>
    </message>
    <message>
        <source>{same} of {units}</source>
        <translation>{same} od {units}</translation>
    </message>
    <message>
        <source>How far shared</source>
        <translation>Stepen podudarnosti</translation>
    </message>
    <message>
        <source>Settle differences…</source>
        <translation>Usaglasi razlike…</translation>
    </message>
    <message>
        <source>Settle the differences of a case into an agreed coding</source>
        <translation>Usaglasi razlike u jednom predmetu i sačini usaglašeno kodiranje</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvezi…</translation>
    </message>
    <message>
        <source>Write all figures and differences into a workbook; no coder is named</source>
        <translation>Upisuje sve pokazatelje i razlike u radnu svesku; nijedan koder se ne imenuje</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Odjeljci</translation>
    </message>
    <message>
        <source>Agreement by question</source>
        <translation>Saglasnost po pitanjima</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>Još ništa nije upoređeno</translation>
    </message>
    <message>
        <source>Agreement is computed once two persons have coded the same case and submitted it. Draw a sample, and hand over a copy for the second coder.</source>
        <translation>Saglasnost se računa kada dva lica kodiraju isti predmet i predaju svoja kodiranja. Izvucite uzorak i predajte kopiju drugom koderu.</translation>
    </message>
    <message>
        <source>Arrange a second coding…</source>
        <translation>Organizuj drugo kodiranje…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Saglasnost</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Radna sveska {name} je sačuvana.</translation>
    </message>
    <message>
        <source>Left out, as they were added to the sample by hand: {count}.</source>
        <translation>Izostavljeno, jer su ručno dodati uzorku: {count}.</translation>
    </message>
    <message>
        <source>Codings brought to the present version of the framework: {count}.</source>
        <translation>Kodiranja prenijeta na sadašnju verziju okvira: {count}.</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Svi odjeljci</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Unosi</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Take this answer</source>
        <translation>Uzmi ovaj odgovor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
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
        <source>None in this judgment</source>
        <translation>Nema u ovoj presudi</translation>
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
    <message>
        <source>You have looked for them: this judgment has none</source>
        <translation>Tražili ste: u ovoj presudi ih nema</translation>
    </message>
</context>
<context>
    <name>ApproveBriefDialog</name>
    <message>
        <source>Approve the brief of case {number}: {language}</source>
        <translation>Odobrite sažetak predmeta {number}: {language}</translation>
    </message>
    <message>
        <source>Decide on each point by itself. What you approve is kept as it is now; when the coding or a text changes later, the brief waits for you again.</source>
        <translation>Odlučite o svakoj tački posebno. Ono što odobrite čuva se kakvo je sada; kada se kodiranje ili tekst kasnije promijeni, sažetak vas ponovo čeka.</translation>
    </message>
    <message>
        <source>Tell less in this brief, so that fewer persons can be recognised:</source>
        <translation>Recite manje u ovom sažetku, da bi se prepoznalo manje lica:</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Prikaži mjesto</translation>
    </message>
</context>
<context>
    <name>ApproveExerciseDialog</name>
    <message>
        <source>Approve the exercise of case {number}: {language}</source>
        <translation>Odobrite vježbu iz predmeta {number}: {language}</translation>
    </message>
    <message>
        <source>Decide on each point by itself. Facts that do not agree are changed in the coding of the exercise, texts here. What you approve is kept as it is now.</source>
        <translation>Odlučite o svakoj tački posebno. Činjenice koje se ne slažu mijenjaju se u kodiranju vježbe, a tekstovi ovdje. Ono što odobrite čuva se kakvo je sada.</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Izmijeni tekst…</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Zadrži tekst</translation>
    </message>
</context>
<context>
    <name>AreaWords</name>
    <message>
        <source>Which words stand there?</source>
        <translation>Koje riječi tu stoje?</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Dodaj dokaz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>AskedTierDialog</name>
    <message>
        <source>Core questions or all</source>
        <translation>Osnovna pitanja ili sva</translation>
    </message>
    <message>
        <source>What is missing is counted anew in every case. All answers stay, and you can choose again.</source>
        <translation>U svakom predmetu iznova se broji šta nedostaje. Svi odgovori ostaju, a izbor možete ponovo promijeniti.</translation>
    </message>
    <message>
        <source>Core questions; the others on demand, and never missing</source>
        <translation>Osnovna pitanja; ostala po želji i nikad se ne broje kao da nedostaju</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Sva pitanja</translation>
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
        <source>Stopped. The project asks for what it asked for before.</source>
        <translation>Zaustavljeno. Projekat postavlja ista pitanja kao prije.</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign to a second coder</source>
        <translation>Dodijeli drugom koderu</translation>
    </message>
    <message>
        <source>Cases: {numbers}</source>
        <translation>Predmeti: {numbers}</translation>
    </message>
    <message>
        <source>Code of the second coder</source>
        <translation>Oznaka drugog kodera</translation>
    </message>
    <message>
        <source>The second coder works in this project, on this computer</source>
        <translation>Drugi koder radi u ovom projektu, na ovom računaru</translation>
    </message>
    <message>
        <source>At its next opening the project asks who is at work. The second coder then sees nothing of the first coding. Without this, hand over a blind copy.</source>
        <translation>Pri sljedećem otvaranju projekat pita ko radi. Drugi koder tada ne vidi ništa od prvog kodiranja. Bez toga predajte slijepu kopiju.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Dodijeli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups of {name}</source>
        <translation>Rezervne kopije projekta {name}</translation>
    </message>
    <message>
        <source>A backup is made every half hour in which something changed, at closing, and before everything large. Restoring makes a new file: nothing is overwritten.</source>
        <translation>Rezervna kopija se pravi svakih pola sata ako se nešto promijenilo, pri zatvaranju i prije svake veće radnje. Vraćanje pravi novu datoteku: ništa se ne prepisuje preko postojećeg.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Još nema rezervnih kopija.</translation>
    </message>
    <message>
        <source>The second folder, {path}, cannot be reached now: backups in it are not listed.</source>
        <translation>Druga fascikla, {path}, sada nije dostupna: rezervne kopije u njoj nijesu na spisku.</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Pristupna fraza ove rezervne kopije</translation>
    </message>
    <message>
        <source>The passphrase that the project had when the backup was made.</source>
        <translation>Pristupna fraza koju je projekat imao kada je kopija napravljena.</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Vrati kao</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Promijeni…</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>Vrati i otvori</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Napravi kopiju sada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Rezervne kopije</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Restored. What left since this backup was made is not known: the project itself cannot be read.</source>
        <translation>Vraćeno. Nije poznato šta je izašlo otkad je ova rezervna kopija napravljena: sam projekat se ne može čitati.</translation>
    </message>
    <message numerus="yes">
        <source>Restored. It knows what left since this backup was made: %n.</source>
        <translation>
            <numerusform>Vraćeno. Zna šta je izašlo otkad je ova rezervna kopija napravljena: %n.</numerusform>
            <numerusform>Vraćeno. Zna šta je izašlo otkad je ova rezervna kopija napravljena: %n.</numerusform>
            <numerusform>Vraćeno. Zna šta je izašlo otkad je ova rezervna kopija napravljena: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdje</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Napravljena</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veličina</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Predmeti</translation>
    </message>
    <message>
        <source>Why it was made</source>
        <translation>Zašto je napravljena</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Provjera</translation>
    </message>
    <message>
        <source>In the second folder</source>
        <translation>U drugoj fascikli</translation>
    </message>
    <message>
        <source>In both folders</source>
        <translation>U obje fascikle</translation>
    </message>
    <message>
        <source>Beside the project</source>
        <translation>Uz projekat</translation>
    </message>
    <message>
        <source>While working, or at closing</source>
        <translation>Tokom rada ili pri zatvaranju</translation>
    </message>
    <message>
        <source>It was asked for</source>
        <translation>Na zahtjev</translation>
    </message>
    <message>
        <source>Before a workbook was imported</source>
        <translation>Prije uvoza radne sveske</translation>
    </message>
    <message>
        <source>Before another version of the framework</source>
        <translation>Prije druge verzije okvira</translation>
    </message>
    <message>
        <source>Before taxonomies were installed</source>
        <translation>Prije instaliranja taksonomija</translation>
    </message>
    <message>
        <source>Before deliveries were taken in</source>
        <translation>Prije preuzimanja isporuka</translation>
    </message>
    <message>
        <source>The file was replaced while it was open</source>
        <translation>Datoteka je zamijenjena dok je bila otvorena</translation>
    </message>
    <message>
        <source>Before a newer version of tipcoder</source>
        <translation>Prije novije verzije programa tipcoder</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Provjerava se…</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ispravna</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Oštećena</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Druga pristupna fraza</translation>
    </message>
    <message>
        <source>The backup was made and checked.</source>
        <translation>Rezervna kopija je napravljena i provjerena.</translation>
    </message>
    <message>
        <source>The backup was made and checked, and copied into the second folder.</source>
        <translation>Rezervna kopija je napravljena i provjerena, i kopirana u drugu fasciklu.</translation>
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
    <name>BinDialog</name>
    <message>
        <source>Case</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Presuda</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Odlomak</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Još bez naziva</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>Title, file or words</source>
        <translation>Naziv, datoteka ili riječi</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Uklonjeno</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>What was removed stays here, with all that belongs to it, until the bin is emptied. It is in no search, count, workbook or copy for others.</source>
        <translation>Što je uklonjeno, ostaje ovdje, sa svime što mu pripada, dok se korpa ne isprazni. Nema ga ni u jednoj pretrazi, zbiru, radnoj svesci ni kopiji za druge.</translation>
    </message>
    <message>
        <source>Nothing was removed. Cases, judgments and passages that you remove are kept here.</source>
        <translation>Ništa nije uklonjeno. Predmeti, presude i odlomci koje uklonite čuvaju se ovdje.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Vrati u projekat</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Isprazni korpu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Brought back: {count}.</source>
        <translation>Vraćeno: {count}.</translation>
    </message>
    <message>
        <source>Passages that could not be brought back, as the entry or question that they proved is gone: {count}. Undo its deletion in the case first.</source>
        <translation>Odlomci koji se nijesu mogli vratiti, jer više nema unosa ili pitanja koje su dokazivali: {count}. Najprije u predmetu opozovite njegovo brisanje.</translation>
    </message>
    <message>
        <source>Deleted for good: {count}.</source>
        <translation>Trajno izbrisano: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
</context>
<context>
    <name>BlindCopyDialog</name>
    <message>
        <source>Blind copy for a second coder</source>
        <translation>Slijepa kopija za drugog kodera</translation>
    </message>
    <message>
        <source>Cases: {numbers}. The copy has the judgments, the framework and the taxonomies, and nothing of the first coding.</source>
        <translation>Predmeti: {numbers}. Kopija sadrži presude, okvir i taksonomije, i ništa od prvog kodiranja.</translation>
    </message>
    <message>
        <source>Code of the second coder</source>
        <translation>Oznaka drugog kodera</translation>
    </message>
    <message>
        <source>The copy {name} was written. Give it to the second coder, and the passphrase by another way.</source>
        <translation>Kopija {name} je sačuvana. Dajte je drugom koderu, a pristupnu frazu drugim putem.</translation>
    </message>
</context>
<context>
    <name>BothReadings</name>
    <message>
        <source>Passages of A</source>
        <translation>Odlomci kodera A</translation>
    </message>
    <message>
        <source>Passages of B</source>
        <translation>Odlomci kodera B</translation>
    </message>
</context>
<context>
    <name>BriefBar</name>
    <message>
        <source>Approve…</source>
        <translation>Odobri…</translation>
    </message>
    <message>
        <source>Look at what is open, and approve the brief in one language</source>
        <translation>Pogledajte šta je otvoreno i odobrite sažetak na jednom jeziku</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Odštampaj…</translation>
    </message>
    <message>
        <source>Write the brief as a PDF, a Word document or a page</source>
        <translation>Zapišite sažetak kao PDF, Word dokument ili stranicu</translation>
    </message>
    <message>
        <source>SHERLOC…</source>
        <translation>SHERLOC…</translation>
    </message>
    <message>
        <source>Write entries of all cases whose English brief is approved</source>
        <translation>Zapišite zapise svih predmeta čiji je sažetak na engleskom odobren</translation>
    </message>
    <message>
        <source>Exercise…</source>
        <translation>Vježba…</translation>
    </message>
    <message>
        <source>Make a copy of the case whose facts you change for training</source>
        <translation>Napravite kopiju predmeta čije činjenice mijenjate za obuku</translation>
    </message>
    <message>
        <source>Quotations…</source>
        <translation>Navodi…</translation>
    </message>
    <message>
        <source>Choose words of the judgment that the brief quotes</source>
        <translation>Izaberite riječi presude koje sažetak navodi</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Povuci odobrenje</translation>
    </message>
    <message>
        <source>Texts for a translator…</source>
        <translation>Tekstovi za prevodioca…</translation>
    </message>
    <message>
        <source>Read texts from a translator…</source>
        <translation>Učitaj tekstove od prevodioca…</translation>
    </message>
</context>
<context>
    <name>BriefExercises</name>
    <message>
        <source>Make an exercise</source>
        <translation>Napravi vježbu</translation>
    </message>
    <message>
        <source>Change its facts</source>
        <translation>Izmijeni činjenice vježbe</translation>
    </message>
    <message>
        <source>Approve in {language}…</source>
        <translation>Odobri na jeziku: {language}…</translation>
    </message>
    <message>
        <source>Delete the exercise…</source>
        <translation>Izbriši vježbu…</translation>
    </message>
    <message>
        <source>The exercise was made. Change its facts: the case stays as it is.</source>
        <translation>Vježba je napravljena. Izmijenite njene činjenice: predmet ostaje kakav jeste.</translation>
    </message>
    <message>
        <source>The exercise was approved in this language.</source>
        <translation>Vježba je odobrena na tom jeziku.</translation>
    </message>
    <message>
        <source>The exercise was deleted. The case stays as it is.</source>
        <translation>Vježba je izbrisana. Predmet ostaje kakav jeste.</translation>
    </message>
</context>
<context>
    <name>BriefField</name>
    <message>
        <source>Nobody wrote this text yet. Type it here, or write the texts for a translator.</source>
        <translation>Ovaj tekst još niko nije napisao. Upišite ga ovdje ili izvezite tekstove za prevodioca.</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Zadrži moj tekst</translation>
    </message>
    <message>
        <source>Take the new draft</source>
        <translation>Uzmi novi nacrt</translation>
    </message>
    <message>
        <source>Take the draft again</source>
        <translation>Ponovo uzmi nacrt</translation>
    </message>
    <message>
        <source>{words} words; a text of at most {most} is read.</source>
        <translation>Broj riječi: {words}; čita se tekst od najviše {most}.</translation>
    </message>
    <message>
        <source>What this is written from has changed. Keep the text, or change it.</source>
        <translation>Ono po čemu je tekst napisan promijenilo se. Zadržite ga ili ga promijenite.</translation>
    </message>
    <message>
        <source>This is no English: {words}</source>
        <translation>Ovo nije engleski: {words}</translation>
    </message>
    <message>
        <source>The text is the same in both languages.</source>
        <translation>Tekst je isti na oba jezika.</translation>
    </message>
    <message>
        <source>“{words}” may identify somebody.</source>
        <translation>„{words}“ može nekoga da identifikuje.</translation>
    </message>
    <message>
        <source>Numbers that only one of both texts has: {words}</source>
        <translation>Brojevi koje ima samo jedan od dva teksta: {words}</translation>
    </message>
</context>
<context>
    <name>BriefFiles</name>
    <message>
        <source>Case {number}, brief, {language}</source>
        <translation>Predmet {number}, sažetak, {language}</translation>
    </message>
    <message>
        <source>{name} - draft</source>
        <translation>{name} - nacrt</translation>
    </message>
    <message>
        <source>Case {number}, texts</source>
        <translation>Predmet {number}, tekstovi</translation>
    </message>
    <message>
        <source>The brief {name} was written, and is listed among what left.</source>
        <translation>Sažetak {name} je zapisan i nalazi se na spisku onoga što je izašlo.</translation>
    </message>
    <message>
        <source>The draft {name} was written: it is for the team alone.</source>
        <translation>Nacrt {name} je zapisan: samo je za tim.</translation>
    </message>
    <message>
        <source>The texts {name} were written. Read them back when they are filled in.</source>
        <translation>Tekstovi {name} su zapisani. Učitajte ih kada budu popunjeni.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries for SHERLOC were written.</source>
        <translation>
            <numerusform>Zapisan je %n zapis za SHERLOC.</numerusform>
            <numerusform>Zapisana su %n zapisa za SHERLOC.</numerusform>
            <numerusform>Zapisano je %n zapisa za SHERLOC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without an approved English brief were left out.</source>
        <translation>
            <numerusform>Izostavljen je %n predmet bez odobrenog sažetka na engleskom.</numerusform>
            <numerusform>Izostavljena su %n predmeta bez odobrenog sažetka na engleskom.</numerusform>
            <numerusform>Izostavljeno je %n predmeta bez odobrenog sažetka na engleskom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were read.</source>
        <translation>
            <numerusform>Učitan je %n tekst.</numerusform>
            <numerusform>Učitana su %n teksta.</numerusform>
            <numerusform>Učitano je %n tekstova.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused: they are not known, or what they are written from has changed.</source>
        <translation>
            <numerusform>Odbijen je %n red: nije poznat ili se promijenilo ono po čemu je napisan.</numerusform>
            <numerusform>Odbijena su %n reda: nijesu poznati ili se promijenilo ono po čemu su napisani.</numerusform>
            <numerusform>Odbijeno je %n redova: nijesu poznati ili se promijenilo ono po čemu su napisani.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefList</name>
    <message>
        <source>Cases and their briefs</source>
        <translation>Predmeti i njihovi sažeci</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Sažetak</translation>
    </message>
</context>
<context>
    <name>BriefQuotations</name>
    <message>
        <source>Choose a quotation…</source>
        <translation>Izaberi navod…</translation>
    </message>
    <message>
        <source>No challenge or good practice was noted that it could illustrate</source>
        <translation>Nije zabilježen izazov ni dobra praksa koje bi ilustrovao</translation>
    </message>
    <message>
        <source>Withdraw: {words}</source>
        <translation>Povuci: {words}</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Predmet {number}</translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <source>approved</source>
        <translation>odobren</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>promijenjen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n otvoren</numerusform>
            <numerusform>%n otvorena</numerusform>
            <numerusform>%n otvorenih</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>nacrt</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>nedostaje %n tekst</numerusform>
            <numerusform>nedostaju %n teksta</numerusform>
            <numerusform>nedostaje %n tekstova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) older than the coding</source>
        <translation>
            <numerusform>%n tekst stariji od kodiranja</numerusform>
            <numerusform>%n teksta starija od kodiranja</numerusform>
            <numerusform>%n tekstova starijih od kodiranja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not in English</source>
        <translation>
            <numerusform>%n tekst nije na engleskom</numerusform>
            <numerusform>%n teksta nijesu na engleskom</numerusform>
            <numerusform>%n tekstova nije na engleskom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) the same in both languages</source>
        <translation>
            <numerusform>%n tekst isti na oba jezika</numerusform>
            <numerusform>%n teksta ista na oba jezika</numerusform>
            <numerusform>%n tekstova istih na oba jezika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that may identify somebody</source>
        <translation>
            <numerusform>%n riječ koja može nekoga da identifikuje</numerusform>
            <numerusform>%n riječi koje mogu nekoga da identifikuju</numerusform>
            <numerusform>%n riječi koje mogu nekoga da identifikuju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) with other numbers</source>
        <translation>
            <numerusform>%n tekst sa drugim brojevima</numerusform>
            <numerusform>%n teksta sa drugim brojevima</numerusform>
            <numerusform>%n tekstova sa drugim brojevima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s) who may be recognised</source>
        <translation>
            <numerusform>%n žrtva koja se može prepoznati</numerusform>
            <numerusform>%n žrtve koje se mogu prepoznati</numerusform>
            <numerusform>%n žrtava koje se mogu prepoznati</numerusform>
        </translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>Nedostaje tekst</translation>
    </message>
    <message>
        <source>Text older than the coding</source>
        <translation>Tekst stariji od kodiranja</translation>
    </message>
    <message>
        <source>Not in English</source>
        <translation>Nije na engleskom</translation>
    </message>
    <message>
        <source>The same in both languages</source>
        <translation>Isto na oba jezika</translation>
    </message>
    <message>
        <source>May identify somebody</source>
        <translation>Može nekoga da identifikuje</translation>
    </message>
    <message>
        <source>Numbers differ</source>
        <translation>Brojevi se razlikuju</translation>
    </message>
    <message>
        <source>Age crosses 14, 16 or 18</source>
        <translation>Uzrast prelazi granicu od 14, 16 ili 18</translation>
    </message>
    <message>
        <source>Article does not fit the age</source>
        <translation>Član ne odgovara uzrastu</translation>
    </message>
    <message>
        <source>Article not in force at that time</source>
        <translation>Član tada nije bio na snazi</translation>
    </message>
    <message>
        <source>Dates in the wrong order</source>
        <translation>Datumi su pogrešnim redom</translation>
    </message>
    <message>
        <source>Sentence outside its range</source>
        <translation>Kazna je van raspona</translation>
    </message>
    <message>
        <source>Does not fit the sex</source>
        <translation>Ne odgovara polu</translation>
    </message>
    <message>
        <source>Noted of the case, and not true of the exercise</source>
        <translation>Zabilježeno za predmet, a nije tačno za vježbu</translation>
    </message>
    <message>
        <source>Tells how the case ended</source>
        <translation>Kazuje kako se predmet završio</translation>
    </message>
    <message>
        <source>Still like the case; it differs in too little</source>
        <translation>Još liči na predmet; razlikuje se u premalo toga</translation>
    </message>
    <message>
        <source>May be recognised</source>
        <translation>Može se prepoznati</translation>
    </message>
    <message>
        <source>Age: only child or adult</source>
        <translation>Uzrast: samo dijete ili odraslo lice</translation>
    </message>
    <message>
        <source>Year: only a span of three years</source>
        <translation>Godina: samo raspon od tri godine</translation>
    </message>
    <message>
        <source>Sector: only the broadest term</source>
        <translation>Sektor: samo najširi pojam</translation>
    </message>
    <message>
        <source>Citizenship: left out</source>
        <translation>Državljanstvo: ne navodi se</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>Djelovi sažetka</translation>
    </message>
    <message>
        <source>Briefs are made in the countries</source>
        <translation>Sažeci se prave u zemljama</translation>
    </message>
    <message>
        <source>A brief is written and approved in the project in which its case was coded.</source>
        <translation>Sažetak se piše i odobrava u projektu u kojem je predmet kodiran.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Prikaži predmete</translation>
    </message>
    <message>
        <source>No briefs yet</source>
        <translation>Još nema sažetaka</translation>
    </message>
    <message>
        <source>A brief is drafted as soon as a case is coded.</source>
        <translation>Nacrt sažetka nastaje čim je predmet kodiran.</translation>
    </message>
    <message>
        <source>Nothing is left to be undone in the briefs.</source>
        <translation>U sažecima nema više ničega što bi se poništilo.</translation>
    </message>
    <message>
        <source>No text of this brief is open.</source>
        <translation>Nijedan tekst ovog sažetka nije otvoren.</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Bring back a second coding</source>
        <translation>Vraćanje drugog kodiranja</translation>
    </message>
    <message>
        <source>Choose the blind copy itself, or the workbook that was exported from it. It counts as submitted; the first coding stays as it is.</source>
        <translation>Izaberite samu slijepu kopiju ili radnu svesku izvezenu iz nje. Računa se kao predato; prvo kodiranje ostaje kakvo jeste.</translation>
    </message>
    <message>
        <source>Code of the second coder</source>
        <translation>Oznaka drugog kodera</translation>
    </message>
    <message>
        <source>Blind copy or workbook</source>
        <translation>Slijepa kopija ili radna sveska</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izaberi…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
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
        <translation>Odgovoreno na {answered} od {total} pitanja</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Struktura</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Prethodni predmet</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Sljedeći predmet</translation>
    </message>
    <message>
        <source>Say how far the coding of the case is ({key})</source>
        <translation>Odredite dokle je stiglo kodiranje predmeta ({key})</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Predmet {number}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>Columns</source>
        <translation>Kolone</translation>
    </message>
</context>
<context>
    <name>CaseFilesDialog</name>
    <message numerus="yes">
        <source>%n judgment(s) to add</source>
        <translation>
            <numerusform>%n presuda za dodavanje</numerusform>
            <numerusform>%n presude za dodavanje</numerusform>
            <numerusform>%n presuda za dodavanje</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is a case of its own</source>
        <translation>Svaka je poseban predmet</translation>
    </message>
    <message>
        <source>All are judgments of one case</source>
        <translation>Sve su presude jednog predmeta</translation>
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
    <name>CaseFilterBar</name>
    <message>
        <source>Filter by any word</source>
        <translation>Filtriraj po bilo kojoj riječi</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filtriranje predmeta</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>For whom</source>
        <translation>Za koga</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Year of the judgment</source>
        <translation>Godina presude</translation>
    </message>
    <message>
        <source>Kind of court</source>
        <translation>Vrsta suda</translation>
    </message>
    <message>
        <source>Status of the coding</source>
        <translation>Status kodiranja</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Javno</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Sve države</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Sve godine</translation>
    </message>
    <message>
        <source>All courts</source>
        <translation>Svi sudovi</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Bilo koji status</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Add case</source>
        <translation>Dodaj predmet</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>Dodaj predmetu…</translation>
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
        <source>Remove the selected case (Delete); it can be brought back</source>
        <translation>Uklonite izabrani predmet (Delete); može se vratiti</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Say how far the coding of the case is (F4)</source>
        <translation>Odredite dokle je stiglo kodiranje predmeta (F4)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvezi…</translation>
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
        <source>Make a case of each file, or one case of all</source>
        <translation>Napravite predmet od svake datoteke ili jedan od svih</translation>
    </message>
    <message>
        <source>Add a case without a judgment (Ctrl+N)</source>
        <translation>Dodajte predmet bez presude (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add judgments to the selected case</source>
        <translation>Dodajte presude izabranom predmetu</translation>
    </message>
    <message>
        <source>No case is like this.</source>
        <translation>Nema takvog predmeta.</translation>
    </message>
    <message>
        <source>See what was removed, and bring it back</source>
        <translation>Pogledajte što je uklonjeno i vratite ga</translation>
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
        <source>Removed: {count}</source>
        <translation>Uklonjeno: {count}</translation>
    </message>
</context>
<context>
    <name>CaseRemoval</name>
    <message>
        <source>Case {number} was removed.</source>
        <translation>Uklonjen je predmet {number}.</translation>
    </message>
    <message>
        <source>Case {number}, {title}, was removed.</source>
        <translation>Uklonjen je predmet {number}, {title}.</translation>
    </message>
    <message>
        <source>Nothing is left to be undone in the list of cases.</source>
        <translation>U spisku predmeta nema više ničega što bi se opozvalo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
</context>
<context>
    <name>CaseTableModel</name>
    <message>
        <source>No.</source>
        <translation>Br.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Posljednja izmjena</translation>
    </message>
    <message numerus="yes">
        <source>%n open remarks</source>
        <translation>
            <numerusform>%n otvorena napomena</numerusform>
            <numerusform>%n otvorene napomene</numerusform>
            <numerusform>%n otvorenih napomena</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odgovori</translation>
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
    <message numerus="yes">
        <source>%n answers delivered</source>
        <translation>
            <numerusform>%n isporučen odgovor</numerusform>
            <numerusform>%n isporučena odgovora</numerusform>
            <numerusform>%n isporučenih odgovora</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {total} questions answered</source>
        <translation>Odgovoreno na {answered} od {total} pitanja</translation>
    </message>
</context>
<context>
    <name>CaseTableView</name>
    <message>
        <source>Cases</source>
        <translation>Predmeti</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Challenge or good practice</source>
        <translation>Izazov ili dobra praksa</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Predmeti</translation>
    </message>
    <message>
        <source>Challenges and good practices</source>
        <translation>Izazovi i dobre prakse</translation>
    </message>
    <message>
        <source>Descriptions that illustrate it (three at most)</source>
        <translation>Opisi koji ga ilustruju (najviše tri)</translation>
    </message>
    <message>
        <source>Released quotations</source>
        <translation>Odobreni navodi</translation>
    </message>
    <message>
        <source>Release a quotation…</source>
        <translation>Odobri navod…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Povuci</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Oznaka recenzenta</translation>
    </message>
    <message>
        <source>Marked as exemplary by a coder. A reviewer confirms it.</source>
        <translation>Koder ju je označio kao uzornu. Potvrđuje je recenzent.</translation>
    </message>
    <message>
        <source>Exemplary: confirmed by {reviewer}</source>
        <translation>Uzorna: potvrdio {reviewer}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potvrdi</translation>
    </message>
    <message>
        <source>No longer exemplary</source>
        <translation>Više nije uzorna</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Predmet {number}</translation>
    </message>
    <message>
        <source>Case {number}: {text}</source>
        <translation>Predmet {number}: {text}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} od {total}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The question &quot;{name}&quot; is new.</source>
        <translation>Pitanje „{name}“ je novo.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; is new and required: cases are incomplete until it is answered.</source>
        <translation>Pitanje „{name}“ je novo i obavezno: predmeti su nepotpuni dok se na njega ne odgovori.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; is gone. Its answers are kept as retired.</source>
        <translation>Pitanja „{name}“ više nema. Odgovori na njega čuvaju se van upotrebe.</translation>
    </message>
    <message>
        <source>The question &quot;{before}&quot; is called &quot;{after}&quot; now.</source>
        <translation>Pitanje „{before}“ sada se zove „{after}“.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Pitanje „{name}“ premješteno je iz „{before}“ u „{after}“.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;, where its answers have no place. They are kept as retired.</source>
        <translation>Pitanje „{name}“ premješteno je iz „{before}“ u „{after}“, gdje za odgovore na njega nema mjesta. Oni se čuvaju van upotrebe.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; is new.</source>
        <translation>Spisak „{name}“ je nov.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; is gone. Its rows with all their answers are kept as retired.</source>
        <translation>Spiska „{name}“ više nema. Njegovi redovi sa svim odgovorima čuvaju se van upotrebe.</translation>
    </message>
    <message>
        <source>The roster &quot;{before}&quot; is called &quot;{after}&quot; now.</source>
        <translation>Spisak „{before}“ sada se zove „{after}“.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Spisak „{name}“ premješten je iz „{before}“ u „{after}“.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;, where its rows have no place. They are kept as retired.</source>
        <translation>Spisak „{name}“ premješten je iz „{before}“ u „{after}“, gdje za njegove redove nema mjesta. Oni se čuvaju van upotrebe.</translation>
    </message>
    <message>
        <source>The section &quot;{name}&quot; is new.</source>
        <translation>Odjeljak „{name}“ je nov.</translation>
    </message>
    <message>
        <source>The section &quot;{name}&quot; is gone.</source>
        <translation>Odjeljka „{name}“ više nema.</translation>
    </message>
    <message>
        <source>The section &quot;{before}&quot; is called &quot;{after}&quot; now.</source>
        <translation>Odjeljak „{before}“ sada se zove „{after}“.</translation>
    </message>
    <message>
        <source>The section &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Odjeljak „{name}“ premješten je iz „{before}“ u „{after}“.</translation>
    </message>
    <message>
        <source>Retired answers to &quot;{name}&quot; have a place again and return where nothing else was answered.</source>
        <translation>Za odgovore van upotrebe na „{name}“ ponovo ima mjesta i oni se vraćaju tamo gdje nije dat drugi odgovor.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; says that it was &quot;{before}&quot;, but this name is still in use, or another one says so too. It gets no answers from there.</source>
        <translation>Za „{name}“ navedeno je da se ranije zvalo „{before}“, ali to ime se još koristi ili je isto navedeno i na drugom mjestu. Odatle se odgovori ne preuzimaju.</translation>
    </message>
    <message>
        <source>The order in &quot;{name}&quot; is another one.</source>
        <translation>Redosljed u „{name}“ je drugačiji.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; reads differently: &quot;{before}&quot; is &quot;{after}&quot; now.</source>
        <translation>„{name}“ sada glasi drugačije: umjesto „{before}“ stoji „{after}“.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has its text in more languages.</source>
        <translation>„{name}“ ima tekst na više jezika.</translation>
    </message>
    <message>
        <source>The hint of &quot;{name}&quot; changed.</source>
        <translation>Pojašnjenje za „{name}“ je promijenjeno.</translation>
    </message>
    <message>
        <source>The guidance of &quot;{name}&quot; changed.</source>
        <translation>Uputstvo za „{name}“ je promijenjeno.</translation>
    </message>
    <message>
        <source>A message of &quot;{name}&quot; changed.</source>
        <translation>Jedna poruka za „{name}“ je promijenjena.</translation>
    </message>
    <message>
        <source>The type of &quot;{name}&quot; was {before} and is {after} now. Answers that do not fit it are kept as retired.</source>
        <translation>Tip pitanja „{name}“ bio je {before}, a sada je {after}. Odgovori koji mu ne odgovaraju čuvaju se van upotrebe.</translation>
    </message>
    <message>
        <source>The list &quot;{name}&quot; has a new choice &quot;{after}&quot; ({term}).</source>
        <translation>Lista „{name}“ ima novu opciju „{after}“ ({term}).</translation>
    </message>
    <message>
        <source>The list &quot;{name}&quot; no longer has the choice &quot;{before}&quot; ({term}), and nothing replaces it. Answers that chose it are kept as retired.</source>
        <translation>Lista „{name}“ više nema opciju „{before}“ ({term}) i ništa je ne zamjenjuje. Odgovori u kojima je izabrana čuvaju se van upotrebe.</translation>
    </message>
    <message>
        <source>The choice {term} of the list &quot;{name}&quot; reads differently: &quot;{before}&quot; is &quot;{after}&quot; now.</source>
        <translation>Opcija {term} na listi „{name}“ glasi drugačije: umjesto „{before}“ sada stoji „{after}“.</translation>
    </message>
    <message>
        <source>In the list &quot;{name}&quot;, the choice &quot;{before}&quot; ({term}) is replaced by {after}.</source>
        <translation>Na listi „{name}“ umjesto opcije „{before}“ ({term}) sada stoji {after}.</translation>
    </message>
    <message>
        <source>In the list &quot;{name}&quot;, several choices replace &quot;{before}&quot; ({term}): {after}. A person has to choose between them in every case.</source>
        <translation>Na listi „{name}“ više opcija zamjenjuje „{before}“ ({term}): {after}. U svakom predmetu neko mora da izabere jednu od njih.</translation>
    </message>
    <message>
        <source>In the list &quot;{name}&quot;, the choice &quot;{before}&quot; ({term}) is not to be used any more. It stays where it was used.</source>
        <translation>Na listi „{name}“ opciju „{before}“ ({term}) više ne treba koristiti. Ostaje tamo gdje je već upotrijebljena.</translation>
    </message>
    <message>
        <source>Columns of the list &quot;{name}&quot; changed, by which choices are filtered or described: {term}.</source>
        <translation>Promijenjene su kolone liste „{name}“ po kojima se opcije filtriraju ili opisuju: {term}.</translation>
    </message>
    <message>
        <source>The choices of the list &quot;{name}&quot; are in another order.</source>
        <translation>Opcije na listi „{name}“ poređane su drugačije.</translation>
    </message>
    <message>
        <source>The choices of &quot;{name}&quot; come from elsewhere: {after}</source>
        <translation>Opcije za „{name}“ preuzimaju se s drugog mjesta: {after}</translation>
    </message>
    <message>
        <source>The filter on the choices of &quot;{name}&quot; changed: {after}</source>
        <translation>Filter opcija za „{name}“ je promijenjen: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is asked under another condition. Before: {before} Now: {after}</source>
        <translation>„{name}“ se postavlja pod drugim uslovom. Prije: {before} Sada: {after}</translation>
    </message>
    <message>
        <source>Answers to &quot;{name}&quot; are checked differently. Before: {before} Now: {after}</source>
        <translation>Odgovori na „{name}“ provjeravaju se drugačije. Prije: {before} Sada: {after}</translation>
    </message>
    <message>
        <source>When &quot;{name}&quot; must be answered changed. Before: {before} Now: {after}</source>
        <translation>Promijenjeno je kada se na „{name}“ mora odgovoriti. Prije: {before} Sada: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; need not be answered any more.</source>
        <translation>Na „{name}“ se više ne mora odgovoriti.</translation>
    </message>
    <message>
        <source>When &quot;{name}&quot; may be changed is different. Before: {before} Now: {after}</source>
        <translation>Promijenjeno je kada se „{name}“ smije mijenjati. Prije: {before} Sada: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is calculated differently. Before: {before} Now: {after}</source>
        <translation>„{name}“ se izračunava drugačije. Prije: {before} Sada: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was asked and is calculated now. Answers that differ from what is calculated are kept as retired.</source>
        <translation>Na „{name}“ se ranije odgovaralo, a sada se izračunava. Odgovori koji se razlikuju od izračunatog čuvaju se van upotrebe.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was calculated and is asked now. What was calculated is kept as retired.</source>
        <translation>„{name}“ se ranije izračunavalo, a sada se na to odgovara. Izračunate vrijednosti čuvaju se van upotrebe.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; begins with another value in new cases.</source>
        <translation>„{name}“ u novim predmetima ima drugu početnu vrijednost.</translation>
    </message>
    <message>
        <source>An answer to &quot;{name}&quot; fills in other questions than before.</source>
        <translation>Odgovor na „{name}“ popunjava druga pitanja nego ranije.</translation>
    </message>
    <message>
        <source>The number of rows of &quot;{name}&quot; is worked out differently. Before: {before} Now: {after}</source>
        <translation>Broj redova za „{name}“ određuje se drugačije. Prije: {before} Sada: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; needs {after} entries at least, unless there are none. Before: {before}</source>
        <translation>Za „{name}“ potrebno je najmanje {after} unosa, osim ako ih nema. Prije: {before}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; looks different.</source>
        <translation>„{name}“ izgleda drugačije.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; allows more states: {term}.</source>
        <translation>Za „{name}“ dozvoljeno je više stanja: {term}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; no longer allows these states: {term}. Where one was given, it is kept as retired.</source>
        <translation>Za „{name}“ više nijesu dozvoljena ova stanja: {term}. Gdje je neko od njih unijeto, čuva se van upotrebe.</translation>
    </message>
    <message>
        <source>The role of &quot;{name}&quot; in the program was &quot;{before}&quot; and is &quot;{after}&quot; now.</source>
        <translation>Uloga pitanja „{name}“ u programu bila je „{before}“, a sada je „{after}“.</translation>
    </message>
    <message>
        <source>Evidence for &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Dokaz za „{name}“ bio je {before}, a sada je {after}.</translation>
    </message>
    <message>
        <source>The privacy of &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Privatnost za „{name}“ bila je {before}, a sada je {after}.</translation>
    </message>
    <message>
        <source>The measure of &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Mjerna skala za „{name}“ bila je {before}, a sada je {after}.</translation>
    </message>
    <message>
        <source>A failed check of &quot;{name}&quot; was of severity {before} and is of severity {after} now.</source>
        <translation>Ozbiljnost neuspjele provjere za „{name}“ bila je {before}, a sada je {after}.</translation>
    </message>
    <message>
        <source>The tier of &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Kategorija pitanja „{name}“ bila je {before}, a sada je {after}.</translation>
    </message>
    <message>
        <source>The column tip:{term} of &quot;{name}&quot; changed from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Kolona tip:{term} za „{name}“ promijenjena je sa „{before}“ na „{after}“.</translation>
    </message>
    <message>
        <source>The title &quot;{before}&quot; is &quot;{after}&quot; now.</source>
        <translation>Naziv „{before}“ sada je „{after}“.</translation>
    </message>
    <message>
        <source>The framework has a new language: {term}.</source>
        <translation>Okvir ima novi jezik: {term}.</translation>
    </message>
    <message>
        <source>The framework no longer has the language {term}.</source>
        <translation>Okvir više nema jezik {term}.</translation>
    </message>
    <message>
        <source>Cases are named differently.</source>
        <translation>Predmeti se imenuju drugačije.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Bezbjedno</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Treba pogledati</translation>
    </message>
    <message>
        <source>Would drop answers</source>
        <translation>Odgovori bi otpali</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is new.</source>
        <translation>Pojam „{term}“ ({code}) je nov.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is gone.</source>
        <translation>Pojma „{term}“ ({code}) više nema.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is offered no more. It stays where it is the answer.</source>
        <translation>Pojam „{term}“ ({code}) više se ne nudi. Ostaje tamo gdje je dat kao odgovor.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is replaced. Before: &quot;{old}&quot; Now: &quot;{new}&quot;</source>
        <translation>Pojam „{term}“ ({code}) je zamijenjen. Prije: „{old}“ Sada: „{new}“</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is offered again.</source>
        <translation>Pojam „{term}“ ({code}) ponovo se nudi.</translation>
    </message>
    <message>
        <source>The status of &quot;{term}&quot; ({code}) was {old} and is {new} now.</source>
        <translation>Status pojma „{term}“ ({code}) bio je {old}, a sada je {new}.</translation>
    </message>
    <message>
        <source>The label of &quot;{term}&quot; ({code}) in {of} was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Naziv pojma „{term}“ ({code}) na jeziku {of} bio je „{old}“, a sada je „{new}“.</translation>
    </message>
    <message>
        <source>The text {property} of &quot;{term}&quot; ({code}) in {of} changed.</source>
        <translation>Tekst {property} pojma „{term}“ ({code}) na jeziku {of} je promijenjen.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) stands elsewhere. Before under: &quot;{old}&quot; Now under: &quot;{new}&quot;</source>
        <translation>Pojam „{term}“ ({code}) stoji na drugom mjestu. Prije ispod: „{old}“ Sada ispod: „{new}“</translation>
    </message>
    <message>
        <source>The date {property} of &quot;{term}&quot; ({code}) was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Datum {property} pojma „{term}“ ({code}) bio je „{old}“, a sada je „{new}“.</translation>
    </message>
    <message>
        <source>The mapping ({property}) of &quot;{term}&quot; ({code}) to {of} was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Mapiranje ({property}) pojma „{term}“ ({code}) na {of} bilo je „{old}“, a sada je „{new}“.</translation>
    </message>
    <message>
        <source>The column {property} of &quot;{term}&quot; ({code}) was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Kolona {property} pojma „{term}“ ({code}) bila je „{old}“, a sada je „{new}“.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) has another place among its neighbours.</source>
        <translation>Pojam „{term}“ ({code}) ima drugo mjesto među susjednim pojmovima.</translation>
    </message>
    <message>
        <source>Touches codings</source>
        <translation>Utiče na kodiranja</translation>
    </message>
    <message>
        <source>Later decisions and requalifications get their numbers: cases {cases}.</source>
        <translation>Kasnije odluke i prekvalifikacije dobijaju svoje brojeve: predmeta {cases}.</translation>
    </message>
    <message>
        <source>Numbers are taken from the order of the rows; a remark asks to confirm them: cases {cases}.</source>
        <translation>Brojevi se preuzimaju iz redosljeda redova; napomena traži da se potvrde: predmeta {cases}.</translation>
    </message>
    <message>
        <source>Later decisions get what they did to which charges: cases {cases}.</source>
        <translation>Za kasnije odluke upisuje se šta su učinile i za koje tačke optužbe: predmeta {cases}.</translation>
    </message>
    <message>
        <source>Later decisions whose effects a person has to say: cases {cases}.</source>
        <translation>Kasnije odluke čije dejstvo mora da upiše čovjek: predmeta {cases}.</translation>
    </message>
    <message>
        <source>Outcomes of later decisions that no charge tells, kept as retired alone: cases {cases}.</source>
        <translation>Ishodi kasnijih odluka koje ne navodi nijedna tačka optužbe, sačuvani samo van upotrebe: predmeta {cases}.</translation>
    </message>
    <message>
        <source>Sentences of an instance that decided more than once, to be given their decision: cases {cases}.</source>
        <translation>Kazne stepena koji je odlučivao više puta, kojima treba dodijeliti odluku: predmeta {cases}.</translation>
    </message>
    <message>
        <source>Shortened proceedings; was the summary procedure meant? Nothing is changed: cases {cases}.</source>
        <translation>Postupak uz umanjenje po zakonu; da li je mišljeno na skraćeni postupak? Ništa se ne mijenja: predmeta {cases}.</translation>
    </message>
</context>
<context>
    <name>ChaptersPane</name>
    <message>
        <source>Chapter</source>
        <translation>Poglavlje</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Jezik teksta</translation>
    </message>
    <message>
        <source>The text is kept when the report is made again, and printed in its language only.</source>
        <translation>Tekst ostaje sačuvan kada se izvještaj ponovo izradi, i štampa se samo na svom jeziku.</translation>
    </message>
    <message>
        <source>Text of the author</source>
        <translation>Tekst autora</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Sačuvaj tekst</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ćelija</translation>
    </message>
    <message>
        <source>What, and what to do</source>
        <translation>Šta je i šta učiniti</translation>
    </message>
    <message>
        <source>Findings in {file}</source>
        <translation>Nalazi u datoteci {file}</translation>
    </message>
    <message>
        <source>Password of the workbook</source>
        <translation>Lozinka radne sveske</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Provjeri ponovo</translation>
    </message>
    <message>
        <source>Save for sending back…</source>
        <translation>Sačuvaj za povratno slanje…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
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
        <source>Error</source>
        <translation>Greška</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Upozorenje</translation>
    </message>
    <message>
        <source>Everything that is wrong or doubtful is listed together. Nothing is changed.</source>
        <translation>Sve što je neispravno ili sumnjivo navedeno je zajedno. Ništa se ne mijenja.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n greška</numerusform>
            <numerusform>%n greške</numerusform>
            <numerusform>%n grešaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n upozorenje</numerusform>
            <numerusform>%n upozorenja</numerusform>
            <numerusform>%n upozorenja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No faults in %n case(s). Nothing is wrong, and nothing is doubtful.</source>
        <translation>
            <numerusform>Bez grešaka u %n predmetu. Ništa nije pogrešno i ništa nije sumnjivo.</numerusform>
            <numerusform>Bez grešaka u %n predmeta. Ništa nije pogrešno i ništa nije sumnjivo.</numerusform>
            <numerusform>Bez grešaka u %n predmeta. Ništa nije pogrešno i ništa nije sumnjivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>Datoteka {name} je sačuvana.</translation>
    </message>
    <message>
        <source>Stopped. The workbooks were not checked to their end.</source>
        <translation>Zaustavljeno. Radne sveske nijesu provjerene do kraja.</translation>
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
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Još nema ničega za izbor.</translation>
    </message>
</context>
<context>
    <name>CheckedField</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Traže se prijedlozi…</translation>
    </message>
    <message>
        <source>Ignore this word</source>
        <translation>Zanemari ovu riječ</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Nema prijedloga</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ništa nije otvoreno.</translation>
    </message>
    <message>
        <source>It may stay</source>
        <translation>Može da ostane</translation>
    </message>
</context>
<context>
    <name>ChoiceChips</name>
    <message>
        <source>Choose: {choice}</source>
        <translation>Izaberi: {choice}</translation>
    </message>
    <message>
        <source>Take back: {choice}</source>
        <translation>Poništi izbor: {choice}</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Enter a password.</source>
        <translation>Unesite lozinku.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Dvije lozinke nijesu iste.</translation>
    </message>
    <message>
        <source>Must not leave the country.</source>
        <translation>Ne smije se iznositi iz zemlje.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Predmeti</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Svi predmeti</translation>
    </message>
    <message>
        <source>Complete cases</source>
        <translation>Potpuni predmeti</translation>
    </message>
    <message>
        <source>Cases in which nothing is wrong</source>
        <translation>Predmeti u kojima je sve ispravno</translation>
    </message>
    <message>
        <source>Submitted cases</source>
        <translation>Predati predmeti</translation>
    </message>
    <message>
        <source>Complete and submitted cases</source>
        <translation>Potpuni i predati predmeti</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Samo oni s ovim riječima</translation>
    </message>
    <message>
        <source>Language of questions and terms</source>
        <translation>Jezik pitanja i pojmova</translation>
    </message>
    <message>
        <source>Let the words of proposed terms leave</source>
        <translation>Dozvoli da se iznesu riječi predloženih pojmova</translation>
    </message>
    <message>
        <source>Protect with a password</source>
        <translation>Zaštiti lozinkom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Lozinka još jednom</translation>
    </message>
    <message>
        <source>A folder for analysis; it is not read back.</source>
        <translation>Fascikla za analizu; ne uvozi se nazad.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n predmet</numerusform>
            <numerusform>%n predmeta</numerusform>
            <numerusform>%n predmeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n izostavljen</numerusform>
            <numerusform>%n izostavljena</numerusform>
            <numerusform>%n izostavljenih</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Radna sveska Excel</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Datoteke CSV</translation>
    </message>
    <message>
        <source>SPSS files</source>
        <translation>Datoteke SPSS</translation>
    </message>
    <message>
        <source>Stata files</source>
        <translation>Datoteke Stata</translation>
    </message>
    <message>
        <source>Without it nobody opens the workbook. Tell it by another way than the file.</source>
        <translation>Bez nje niko ne može da otvori radnu svesku. Saopštite je drugim putem, a ne uz datoteku.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>meant by: {choices}</source>
        <translation>obuhvaćeno izborom: {choices}</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Posljednje korišćeno</translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Who codes?</source>
        <translation>Ko kodira?</translation>
    </message>
    <message>
        <source>Who codes a case a second time sees nothing of the first coding until both are submitted.</source>
        <translation>Ko predmet kodira drugi put ne vidi ništa od prvog kodiranja dok oba ne budu predata.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), second coding</source>
        <translation>
            <numerusform>%n predmet, drugo kodiranje</numerusform>
            <numerusform>%n predmeta, drugo kodiranje</numerusform>
            <numerusform>%n predmeta, drugo kodiranje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), first coding</source>
        <translation>
            <numerusform>%n predmet, prvo kodiranje</numerusform>
            <numerusform>%n predmeta, prvo kodiranje</numerusform>
            <numerusform>%n predmeta, prvo kodiranje</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>CodingPage</name>
    <message>
        <source>Outline of the coding</source>
        <translation>Struktura kodiranja</translation>
    </message>
    <message>
        <source>The project is open to read only: nothing can be changed.</source>
        <translation>Projekat je otvoren samo za čitanje: ništa se ne može mijenjati.</translation>
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
        <source>Nothing that is required is missing.</source>
        <translation>Ne nedostaje ništa od onoga što je obavezno.</translation>
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
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n odgovor</numerusform>
            <numerusform>%n odgovora</numerusform>
            <numerusform>%n odgovora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingWork</name>
    <message>
        <source>Include: {text}</source>
        <translation>Obuhvatiti: {text}</translation>
    </message>
    <message>
        <source>Exclude: {text}</source>
        <translation>Izostaviti: {text}</translation>
    </message>
    <message>
        <source>Example: {text}</source>
        <translation>Primjer: {text}</translation>
    </message>
    <message>
        <source>Retired: from an earlier version of the framework</source>
        <translation>Van upotrebe: iz ranije verzije okvira</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Opšte</translation>
    </message>
    <message>
        <source>A deleted entry</source>
        <translation>Izbrisan unos</translation>
    </message>
    <message>
        <source>{number} (no name yet)</source>
        <translation>{number} (još bez naziva)</translation>
    </message>
    <message>
        <source>{choice} (no longer offered here)</source>
        <translation>{choice} (ovdje se više ne nudi)</translation>
    </message>
</context>
<context>
    <name>ComeBack</name>
    <message>
        <source>Decision {number} ({instance}) did several things. Enter defendants and charges first, then say what it did to which.</source>
        <translation>Odluka {number} ({instance}) učinila je više stvari. Prvo unesite okrivljene i tačke optužbe, pa recite šta je učinila s kojom.</translation>
    </message>
    <message>
        <source>What did decision {number} ({instance}) do to {charge}?</source>
        <translation>Šta je odluka {number} ({instance}) učinila s: {charge}?</translation>
    </message>
    <message>
        <source>Decision {number} ({instance}) convicts, and the kind of offence is not entered.</source>
        <translation>Odluka {number} ({instance}) osuđuje, a vrsta djela nije unesena.</translation>
    </message>
    <message>
        <source>Decision {number} ({instance}) changed the sentence of {charge}, and it is not entered.</source>
        <translation>Odluka {number} ({instance}) promijenila je kaznu za {charge}, a kazna nije unesena.</translation>
    </message>
    <message>
        <source>Several decisions may have imposed the sentence of {charge}: which one did?</source>
        <translation>Kaznu za {charge} moglo je izreći više odluka: koja ju je izrekla?</translation>
    </message>
</context>
<context>
    <name>ComeBackStrip</name>
    <message>
        <source>Next</source>
        <translation>Sljedeće</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Unesi</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Idi tamo</translation>
    </message>
    <message>
        <source>Come back ({place} of {count}):</source>
        <translation>Vratite se ({place} od {count}):</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Repeat</source>
        <translation>Ponovite</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Ta dva unosa nijesu ista.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Prekinuto.</translation>
    </message>
    <message>
        <source>Help: {command}</source>
        <translation>Pomoć: {command}</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Greška: {message}</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Upotreba: </translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenti</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcije</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komande</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPCIJE]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>KOMANDA [ARGUMENTI]...</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Prikazuje ovu pomoć i završava.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Nedostaje komanda.</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Nedostaje argument {name}.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Nedostaje opcija {name}.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>Nema komande {name}.</translation>
    </message>
    <message>
        <source>No such command {name}. Did you mean {names}?</source>
        <translation>Nema komande {name}. Da li ste mislili na {names}?</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>Nema opcije {name}</translation>
    </message>
    <message>
        <source>No such option: {name} (Possible options: {names})</source>
        <translation>Nema opcije {name} (moguće opcije: {names})</translation>
    </message>
    <message>
        <source>No such option: {name} Did you mean {names}?</source>
        <translation>Nema opcije {name}. Da li ste mislili na {names}?</translation>
    </message>
    <message>
        <source>Option {name} requires an argument.</source>
        <translation>Opcija {name} traži vrijednost.</translation>
    </message>
    <message>
        <source>Option {name} does not take a value.</source>
        <translation>Opcija {name} nema vrijednost.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({names})</source>
        <translation>Suvišan argument: {names}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({names})</source>
        <translation>Suvišni argumenti: {names}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({names})</source>
        <translation>Suvišni argumenti: {names}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Neispravna vrijednost: {message}</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {message}</source>
        <translation>Neispravna vrijednost za {name}: {message}</translation>
    </message>
    <message>
        <source>{name} is not a valid integer.</source>
        <translation>{name} nije cio broj.</translation>
    </message>
    <message>
        <source>{name} is not a valid float.</source>
        <translation>{name} nije broj.</translation>
    </message>
    <message>
        <source>Value {name} is not a valid integer.</source>
        <translation>{name} nije cio broj.</translation>
    </message>
    <message>
        <source>Value {name} is not a valid float.</source>
        <translation>{name} nije broj.</translation>
    </message>
    <message>
        <source>Value {name} is not a valid boolean.</source>
        <translation>{name} nije ni da ni ne.</translation>
    </message>
    <message>
        <source>{name} is not one of {names}.</source>
        <translation>{name} nije nijedno od: {names}.</translation>
    </message>
    <message>
        <source>{name} is not in the range {names}.</source>
        <translation>{name} nije u granicama {names}.</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>potreban je cio broj</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>potreban je cio broj</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>potreban je broj</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {names}</source>
        <translation>najviše {names}</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {names}</source>
        <translation>najmanje {names}</translation>
    </message>
    <message>
        <source>{kind} {name} does not exist.</source>
        <translation>{kind} {name} ne postoji.</translation>
    </message>
    <message>
        <source>{kind} {name} is a directory.</source>
        <translation>{kind} {name} je fascikla.</translation>
    </message>
    <message>
        <source>{kind} {name} is a file.</source>
        <translation>{kind} {name} je datoteka.</translation>
    </message>
    <message>
        <source>{kind} {name} is not readable.</source>
        <translation>{kind} {name} se ne može čitati.</translation>
    </message>
    <message>
        <source>{kind} {name} is not writable.</source>
        <translation>{kind} {name} se ne može mijenjati.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Putanja</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Fascikla</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obavezno</translation>
    </message>
    <message>
        <source>default: {message}</source>
        <translation>podrazumijeva se: {message}</translation>
    </message>
    <message>
        <source>&lt;str&gt;</source>
        <translation>&lt;tekst&gt;</translation>
    </message>
    <message>
        <source>&lt;int&gt;</source>
        <translation>&lt;broj&gt;</translation>
    </message>
    <message>
        <source>&lt;int range&gt;</source>
        <translation>&lt;broj&gt;</translation>
    </message>
    <message>
        <source>&lt;float&gt;</source>
        <translation>&lt;broj&gt;</translation>
    </message>
    <message>
        <source>&lt;path&gt;</source>
        <translation>&lt;datoteka&gt;</translation>
    </message>
    <message>
        <source>&lt;list[str]&gt;</source>
        <translation>&lt;tekst ...&gt;</translation>
    </message>
    <message>
        <source>&lt;list[path]&gt;</source>
        <translation>&lt;datoteka ...&gt;</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command, question, case or term</source>
        <translation>Komanda, pitanje, predmet ili pojam</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Šta je nađeno</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pitanje</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>predmet {number}</translation>
    </message>
    <message>
        <source>term</source>
        <translation>pojam</translation>
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
        <translation>Samo pravi datoteke, bez otvaranja.</translation>
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
        <source>Write a framework and its terms for reading: .html or .docx.</source>
        <translation>Upisuje okvir i njegove pojmove za čitanje: .html ili .docx.</translation>
    </message>
    <message>
        <source>Code of the coder; the country and 01 if left out.</source>
        <translation>Oznaka kodera; ako se izostavi, koristi se oznaka države i 01.</translation>
    </message>
    <message>
        <source>Ask all questions, not the core ones only.</source>
        <translation>Postavlja sva pitanja, a ne samo osnovna.</translation>
    </message>
    <message>
        <source>Make an encrypted project.</source>
        <translation>Pravi šifrovan projekat.</translation>
    </message>
    <message>
        <source>Regional project that the deliveries go into; made if it is not there.</source>
        <translation>Regionalni projekat u koji ulaze isporuke; pravi se ako ne postoji.</translation>
    </message>
    <message>
        <source>Database of a PostgreSQL server for the regional project, in place of a file.</source>
        <translation>Baza podataka PostgreSQL servera za regionalni projekat, umjesto datoteke.</translation>
    </message>
    <message>
        <source>XLSForm workbook of a version that deliveries were coded by; may be given several times.</source>
        <translation>Radna sveska XLSForm verzije po kojoj su isporuke kodirane; može se navesti više puta.</translation>
    </message>
    <message>
        <source>Only report what would be done.</source>
        <translation>Samo navodi šta bi se uradilo.</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>Ispisuje izvještaj kao JSON.</translation>
    </message>
    <message>
        <source>keep_both or prefer:FILE for all cases that may be one, or ID=CHOICE for some.</source>
        <translation>keep_both ili prefer:FILE za sve predmete koji su možda jedan, ili ID=CHOICE za neke.</translation>
    </message>
    <message>
        <source>TOML or JSON file with decisions on cases and terms.</source>
        <translation>TOML ili JSON datoteka s odlukama o predmetima i pojmovima.</translation>
    </message>
    <message>
        <source>Let persons leave who can be recognised by a few answers. They are listed if it is left out.</source>
        <translation>Dozvoljava da se iznesu podaci o licima koja se mogu prepoznati po nekoliko odgovora. Bez ove opcije samo se navode.</translation>
    </message>
    <message>
        <source>Bring deliveries of several countries together.</source>
        <translation>Objedinjuje isporuke više država.</translation>
    </message>
    <message>
        <source>A file or a database, not both.</source>
        <translation>Datoteka ili baza podataka, ne oboje.</translation>
    </message>
    <message>
        <source>These persons can be recognised in the regional workbook. --accept-small-cells lets it go.</source>
        <translation>Ova lica se mogu prepoznati u regionalnoj radnoj svesci. --accept-small-cells to dopušta.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Recovery key, which opens the project if the passphrase is lost: {key}</source>
        <translation>Ključ za oporavak, kojim se projekat otvara ako se izgubi pristupna fraza: {key}</translation>
    </message>
    <message>
        <source>Encrypt the workbook with the password of TIPCODER_WORKBOOK_PASSWORD, or ask for one.</source>
        <translation>Šifrira radnu svesku lozinkom iz TIPCODER_WORKBOOK_PASSWORD ili traži da se lozinka unese.</translation>
    </message>
    <message>
        <source>For whom it is. The keys of cases are this recipient&apos;s own, the same in every delivery.</source>
        <translation>Za koga je. Ključevi predmeta su samo za ovog primaoca, isti u svakoj isporuci.</translation>
    </message>
    <message>
        <source>Only cases that are complete, missing (something) or wrong; may be given several times.</source>
        <translation>Samo predmeti koji su potpuni (complete), u kojima nešto nedostaje (missing) ili je neispravno (wrong); može se navesti više puta.</translation>
    </message>
    <message>
        <source>Only cases that are submitted or settled; with --status, only those of them.</source>
        <translation>Samo predmeti koji su predati ili usaglašeni; uz --status, samo takvi među njima.</translation>
    </message>
    <message>
        <source>Only cases in which these words occur, as in the list.</source>
        <translation>Samo predmeti u kojima se javljaju ove riječi, kao u spisku predmeta.</translation>
    </message>
    <message>
        <source>Ids of texts that you have read and that may leave, and of findings that may leave though they may identify somebody; with commas between them.</source>
        <translation>Oznake tekstova koje ste pročitali i koji se mogu iznijeti, i nalaza koji se mogu iznijeti iako mogu otkriti nečiji identitet; odvojene zarezima.</translation>
    </message>
    <message>
        <source>Ids of texts, or of findings in them, that stay behind.</source>
        <translation>Oznake tekstova, ili nalaza u njima, koji se ne iznose.</translation>
    </message>
    <message>
        <source>Print what is open, with whole texts, or what was written as JSON.</source>
        <translation>Ispisuje kao JSON ono o čemu treba odlučiti, s cijelim tekstovima, ili ono što je upisano.</translation>
    </message>
    <message>
        <source>Question of which only a more general answer leaves, so that fewer are recognised; several times.</source>
        <translation>Pitanje od kojeg se iznosi samo uopšteniji odgovor, da se prepozna manje lica; može više puta.</translation>
    </message>
    <message>
        <source>Question whose answers stay behind, so that fewer persons are recognised; several times.</source>
        <translation>Pitanje čiji se odgovori ne iznose, da se prepozna manje lica; može više puta.</translation>
    </message>
    <message>
        <source>No text leaves before a person has read it. These texts are not read yet, or have words in them that may identify persons. Mend the answers, or name the ids after --accept-findings or --leave-out.</source>
        <translation>Nijedan tekst se ne iznosi prije nego što ga neko pročita. Ovi tekstovi još nijesu pročitani ili sadrže riječi koje mogu otkriti identitet lica. Ispravite odgovore ili navedite oznake poslije --accept-findings ili --leave-out.</translation>
    </message>
    <message>
        <source>These persons can be recognised. Have less leave with --leave-out-attribute or --generalise-attribute and the name of a question, or let it go with --accept-small-cells.</source>
        <translation>Ova lica se mogu prepoznati. Neka se iznese manje pomoću --leave-out-attribute ili --generalise-attribute i imena pitanja, ili to dopustite pomoću --accept-small-cells.</translation>
    </message>
    <message>
        <source>Texts left out: {count}.</source>
        <translation>Izostavljeni tekstovi: {count}.</translation>
    </message>
    <message>
        <source>xlsx: a workbook. csv, spss or stata: a folder of files for analysts.</source>
        <translation>xlsx: radna sveska. csv, spss ili stata: fascikla s datotekama za analitičare.</translation>
    </message>
    <message>
        <source>Let the words of proposed terms leave. Look at them first: coders wrote them.</source>
        <translation>Dozvoljava da se iznesu riječi predloženih pojmova. Prvo ih pogledajte: napisali su ih koderi.</translation>
    </message>
    <message>
        <source>An empty workbook instead, for coding in Excel. tipcoder import reads it when it is filled in.</source>
        <translation>Umjesto toga prazna radna sveska, za kodiranje u programu Excel. Kad se popuni, čita je tipcoder import.</translation>
    </message>
    <message>
        <source>Password of the workbook</source>
        <translation>Lozinka radne sveske</translation>
    </message>
    <message>
        <source>Only workbooks can be protected with a password.</source>
        <translation>Lozinkom se mogu zaštititi samo radne sveske.</translation>
    </message>
    <message>
        <source>Cases in the workbook: {cases}. Left out: {left_out}.</source>
        <translation>Predmeta u radnoj svesci: {cases}. Izostavljeno: {left_out}.</translation>
    </message>
    <message>
        <source>Language of labels; the program&apos;s own if left out.</source>
        <translation>Jezik naziva; ako se izostavi, jezik programa.</translation>
    </message>
    <message>
        <source>Write the coded cases into an Excel workbook.</source>
        <translation>Upisuje kodirane predmete u radnu svesku programa Excel.</translation>
    </message>
    <message>
        <source>Analysis frameworks.</source>
        <translation>Okviri za analizu.</translation>
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
        <translation>Ispisuje nalaze kao JSON.</translation>
    </message>
    <message>
        <source>Write the findings into this file too (.xlsx or .html), to be sent back.</source>
        <translation>Upisuje nalaze i u ovu datoteku (.xlsx ili .html), za povratno slanje.</translation>
    </message>
    <message>
        <source>XLSForm workbook of the framework by which a workbook was coded, where tipcoder does not ship it.</source>
        <translation>Radna sveska XLSForm okvira po kojem je radna sveska kodirana, ako ga tipcoder ne sadrži.</translation>
    </message>
    <message>
        <source>Language of the findings; the program&apos;s own if left out.</source>
        <translation>Jezik nalaza; ako se izostavi, jezik programa.</translation>
    </message>
    <message>
        <source>Say whether a project, or a workbook that came in, is sound, complete and proved.</source>
        <translation>Navodi da li je projekat, ili radna sveska koja je stigla, ispravan, potpun i potkrijepljen dokazima.</translation>
    </message>
    <message>
        <source>Findings in {file}</source>
        <translation>Nalazi u datoteci {file}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ćelija</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Nalaz</translation>
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
        <source>Print how many core and extended questions are asked then.</source>
        <translation>Ispisuje koliko se osnovnih i koliko dodatnih pitanja tada postavlja.</translation>
    </message>
    <message>
        <source>Take the steps of a JSON file in a framework and print the state of every question.</source>
        <translation>Izvršava u okviru korake iz JSON datoteke i ispisuje stanje svakog pitanja.</translation>
    </message>
    <message>
        <source>There is no terminal to type in. Put it into the environment variable {variable}.</source>
        <translation>Nema terminala u koji bi se unijela. Stavite je u promjenljivu okruženja {variable}.</translation>
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
        <source>Password of the database</source>
        <translation>Lozinka baze podataka</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Pristupna fraza</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova pristupna fraza</translation>
    </message>
    <message>
        <source>{value} is none of: {allowed}</source>
        <translation>{value} nije nijedna od vrijednosti: {allowed}</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Samo navodi šta bi se promijenilo.</translation>
    </message>
    <message>
        <source>What is meant in a column where it cannot be told: cases.decided=day_month. May be repeated.</source>
        <translation>Šta se misli u koloni u kojoj se to ne može zaključiti: cases.decided=day_month. Može se ponoviti.</translation>
    </message>
    <message>
        <source>Which answer counts where workbook and project both changed it: project or workbook.</source>
        <translation>Koji odgovor važi tamo gdje su ga promijenili i radna sveska i projekat: project ili workbook.</translation>
    </message>
    <message>
        <source>Whose answers they are, other than the project&apos;s own: second, of a second coder.</source>
        <translation>Čiji su odgovori, ako nijesu projekta: second, drugog kodera.</translation>
    </message>
    <message>
        <source>Code of the second coder, such as SRB-02; added if new.</source>
        <translation>Oznaka drugog kodera, na primjer SRB-02; dodaje se ako je nova.</translation>
    </message>
    <message>
        <source>Print what changes as JSON.</source>
        <translation>Ispisuje ono što se mijenja kao JSON.</translation>
    </message>
    <message>
        <source>Read a workbook back that was exported and corrected, or a template that was filled in: say what is new, changed, removed and refused, then bring it into the project.</source>
        <translation>Čita radnu svesku koja je izvezena i ispravljena, ili popunjen obrazac: navodi šta je novo, promijenjeno, uklonjeno i odbijeno, a zatim to unosi u projekat.</translation>
    </message>
    <message>
        <source>--as second and --coder go together.</source>
        <translation>--as second i --coder idu zajedno.</translation>
    </message>
    <message>
        <source>Codings changed or new: {count}</source>
        <translation>Promijenjena ili nova kodiranja: {count}</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>predmet {number}</translation>
    </message>
    <message>
        <source>Print the differences as JSON.</source>
        <translation>Ispisuje razlike kao JSON.</translation>
    </message>
    <message>
        <source>Leave the cases that are coded on their version.</source>
        <translation>Ostavlja kodirane predmete na njihovoj verziji.</translation>
    </message>
    <message>
        <source>Install a version of the framework in a project: say every difference with the number of coded cases that it touches, then bring the cases to it.</source>
        <translation>Instalira verziju okvira u projekat: navodi svaku razliku i broj kodiranih predmeta na koje ona utiče, a zatim predmete prenosi na tu verziju.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Nema razlika.</translation>
    </message>
    <message>
        <source>Installed. Codings brought to this version: {count}.</source>
        <translation>Instalirano. Broj kodiranja prenijetih na ovu verziju: {count}.</translation>
    </message>
    <message>
        <source>Backup: {path}</source>
        <translation>Rezervna kopija: {path}</translation>
    </message>
    <message>
        <source>From version {before} to version {after}; cases coded by {before}: {cases}</source>
        <translation>S verzije {before} na verziju {after}; predmeti kodirani po verziji {before}: {cases}</translation>
    </message>
    <message>
        <source>(cases: {count})</source>
        <translation>(predmeti: {count})</translation>
    </message>
    <message>
        <source>Shared taxonomies.</source>
        <translation>Zajedničke taksonomije.</translation>
    </message>
    <message>
        <source>Print the list as JSON.</source>
        <translation>Ispisuje listu kao JSON.</translation>
    </message>
    <message>
        <source>Say which taxonomies a project has.</source>
        <translation>Navodi koje taksonomije projekat ima.</translation>
    </message>
    <message>
        <source>Which taxonomy, by its id; all if left out.</source>
        <translation>Koja taksonomija, prema oznaci; ako se izostavi, sve.</translation>
    </message>
    <message>
        <source>Write taxonomies of a project into a file: .xlsx, .csv, .ttl, .rdf, .jsonld or .qdc.</source>
        <translation>Upisuje taksonomije projekta u datoteku: .xlsx, .csv, .ttl, .rdf, .jsonld ili .qdc.</translation>
    </message>
    <message>
        <source>Write shipped taxonomies into a file: .xlsx, .csv, .ttl, .rdf, .jsonld or .qdc.</source>
        <translation>Upisuje isporučene taksonomije u datoteku: .xlsx, .csv, .ttl, .rdf, .jsonld ili .qdc.</translation>
    </message>
    <message>
        <source>The language of labels and heads.</source>
        <translation>Jezik naziva i zaglavlja.</translation>
    </message>
    <message>
        <source>Write the terms that a national lawyer must confirm into an Excel workbook, to be filled in.</source>
        <translation>Upisuje pojmove koje treba da potvrdi domaći pravnik u radnu svesku programa Excel, za popunjavanje.</translation>
    </message>
    <message>
        <source>{id}, version {version}: {title}; terms: {terms}, proposed: {proposed}, deprecated: {deprecated}</source>
        <translation>{id}, verzija {version}: {title}; pojmovi: {terms}, predloženi: {proposed}, više se ne nude: {deprecated}</translation>
    </message>
    <message>
        <source>Put the terms that replace others into the answers.</source>
        <translation>Unosi u odgovore pojmove koji zamjenjuju druge.</translation>
    </message>
    <message>
        <source>Install taxonomies, or newer versions of them, in a project: say every difference with the answers and cases that use the term, then do it. Terms in use are never removed.</source>
        <translation>Instalira taksonomije ili njihove novije verzije u projekat: navodi svaku razliku i odgovore i predmete u kojima se pojam koristi, a zatim to sprovodi. Pojmovi koji se koriste nikada se ne uklanjaju.</translation>
    </message>
    <message>
        <source>Say what is different in the newer of two files of taxonomies.</source>
        <translation>Navodi šta je drugačije u novijoj od dvije datoteke taksonomija.</translation>
    </message>
    <message>
        <source>(answers: {answers}, cases: {cases})</source>
        <translation>(odgovori: {answers}, predmeti: {cases})</translation>
    </message>
    <message>
        <source>Answers keep the terms that are replaced: {terms}. --map-replaced puts the others there.</source>
        <translation>U odgovorima ostaju pojmovi koji su zamijenjeni: {terms}. Opcija --map-replaced umjesto njih unosi nove.</translation>
    </message>
    <message>
        <source>Installed. Codings whose answers changed: {count}.</source>
        <translation>Instalirano. Broj kodiranja s izmijenjenim odgovorima: {count}.</translation>
    </message>
    <message>
        <source>{id} is only in the older file.</source>
        <translation>{id} postoji samo u starijoj datoteci.</translation>
    </message>
    <message>
        <source>{id}: new, version {version}, terms: {terms}</source>
        <translation>{id}: nova, verzija {version}, pojmovi: {terms}</translation>
    </message>
    <message>
        <source>{id}: from version {before} to version {after}</source>
        <translation>{id}: s verzije {before} na verziju {after}</translation>
    </message>
    <message>
        <source>Cases delivered: {came}; of replaced deliveries: {replaced}; left out: {left_out}; together: {cases}</source>
        <translation>Isporučenih predmeta: {came}; u zamijenjenim isporukama: {replaced}; izostavljeno: {left_out}; ukupno: {cases}</translation>
    </message>
    <message>
        <source>{country} {file}: {standing}, version {version}, cases: {cases}, findings: {findings}</source>
        <translation>{country} {file}: {standing}, verzija {version}, predmeta: {cases}, nalaza: {findings}</translation>
    </message>
    <message>
        <source>new: {new}, changed: {changed}, removed: {removed}, answers changed: {answers}</source>
        <translation>novih: {new}, promijenjenih: {changed}, uklonjenih: {removed}, promijenjenih odgovora: {answers}</translation>
    </message>
    <message>
        <source>Leave out the files and texts of judgments. Quoted passages stay.</source>
        <translation>Izostavlja datoteke i tekstove presuda. Navedeni odlomci ostaju.</translation>
    </message>
    <message>
        <source>For a second coder, who codes cases again: judgments, framework and taxonomies, without a trace of the first coding.</source>
        <translation>Za drugog kodera, koji predmete kodira ponovo: presude, okvir i taksonomije, bez traga prvog kodiranja.</translation>
    </message>
    <message>
        <source>With --second, only these cases, by number (3, 5-8) or key; else the sample, or all.</source>
        <translation>Uz --second, samo ovi predmeti, po broju (3, 5-8) ili ključu; inače izvučeni, ili svi.</translation>
    </message>
    <message>
        <source>With --second, the code of the second coder; the next free one if left out.</source>
        <translation>Uz --second, oznaka drugog kodera; sljedeća slobodna ako se izostavi.</translation>
    </message>
    <message>
        <source>Write a copy of a project for somebody who may see all of it, opened by the passphrase of TIPCODER_NEW_PASSPHRASE, or one that is asked for.</source>
        <translation>Pravi kopiju projekta za nekoga ko smije da vidi sve u njemu; otvara se pristupnom frazom iz TIPCODER_NEW_PASSPHRASE ili onom koja se unese.</translation>
    </message>
    <message>
        <source>Cases in the copy: {cases}. Left out: {left_out}.</source>
        <translation>Predmeta u kopiji: {cases}. Izostavljeno: {left_out}.</translation>
    </message>
    <message>
        <source>Cases for the second coder {coder}: {cases}.</source>
        <translation>Predmeti za drugog kodera {coder}: {cases}.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Pristupna fraza kopije</translation>
    </message>
    <message>
        <source>Write a checked copy of a project into the folder of its backups.</source>
        <translation>Upisuje provjerenu kopiju projekta u fasciklu njegovih rezervnih kopija.</translation>
    </message>
    <message>
        <source>Restore a backup to a new file. Nothing is overwritten.</source>
        <translation>Vraća rezervnu kopiju u novu datoteku. Ništa se ne prepisuje preko postojećeg.</translation>
    </message>
    <message>
        <source>What left since this backup was made is not known.</source>
        <translation>Nije poznato šta je izašlo otkad je ova rezervna kopija napravljena.</translation>
    </message>
    <message>
        <source>Releases since this backup, now known to it: {number}</source>
        <translation>Izašlo od ove rezervne kopije, sada joj poznato: {number}</translation>
    </message>
    <message>
        <source>Make another one; the old one opens the project no more.</source>
        <translation>Pravi drugi ključ; stari više ne otvara projekat.</translation>
    </message>
    <message>
        <source>Backups that still open as before: keep them so, encrypt them anew (rekey), or remove them once there is a new one.</source>
        <translation>Rezervne kopije koje se i dalje otvaraju kao ranije: ostaju takve (keep), ponovo se šifruju (rekey) ili se uklanjaju kada se napravi nova (remove).</translation>
    </message>
    <message>
        <source>Change the passphrase of a project, and its recovery key with it. The new one is that of TIPCODER_NEW_PASSPHRASE, or one that is asked for.</source>
        <translation>Mijenja pristupnu frazu projekta, a s njom i ključ za oporavak. Nova fraza je ona iz TIPCODER_NEW_PASSPHRASE ili ona koja se unese.</translation>
    </message>
    <message>
        <source>Print the recovery key of a project, or give it another one.</source>
        <translation>Ispisuje ključ za oporavak projekta ili mu dodjeljuje drugi.</translation>
    </message>
    <message>
        <source>Backups that still open as before: {count}, in {folder}</source>
        <translation>Rezervne kopije koje se i dalje otvaraju kao ranije: {count}, u {folder}</translation>
    </message>
    <message>
        <source>internal: all figures and the rows that they count; public: nothing that could single out persons.</source>
        <translation>internal: svi pokazatelji i redovi koje oni broje; public: ništa po čemu bi se neko lice moglo prepoznati.</translation>
    </message>
    <message>
        <source>Print the figures as JSON.</source>
        <translation>Ispisuje pokazatelje kao JSON.</translation>
    </message>
    <message>
        <source>Count what the courts did: definitions, figures, and the rows that each of them counts.</source>
        <translation>Broji šta su sudovi učinili: definicije, pokazatelji i redovi koje svaki od njih broji.</translation>
    </message>
    <message>
        <source>Name a workbook to write, or give --json.</source>
        <translation>Navedite radnu svesku koja se upisuje ili zadajte --json.</translation>
    </message>
    <message>
        <source>Write all figures and differences into this workbook too (.xlsx); coders are numbered.</source>
        <translation>Upisuje sve pokazatelje i razlike i u ovu radnu svesku (.xlsx); koderi su numerisani.</translation>
    </message>
    <message>
        <source>Print all figures as JSON.</source>
        <translation>Ispisuje sve pokazatelje kao JSON.</translation>
    </message>
    <message>
        <source>Say how far those who coded the same cases read them alike, question by question.</source>
        <translation>Pokazuje koliko su oni koji su kodirali iste predmete čitali isto, pitanje po pitanje.</translation>
    </message>
    <message>
        <source>Only these cases, by number (3, 5-8) or key; all if left out.</source>
        <translation>Samo ovi predmeti, po broju (3, 5-8) ili ključu; svi ako se izostavi.</translation>
    </message>
    <message>
        <source>Give these cases a status: to_do, in_work, submitted or settled. What is submitted is kept as it is now, and compared so.</source>
        <translation>Daje ovim predmetima status: to_do, in_work, submitted ili settled. Što je predato, čuva se kakvo je sada i tako se poredi.</translation>
    </message>
    <message>
        <source>Of the second codings by this coder; else of the first ones.</source>
        <translation>Za druga kodiranja ovog kodera; inače za prva.</translation>
    </message>
    <message>
        <source>Print the cases as JSON.</source>
        <translation>Ispisuje predmete kao JSON.</translation>
    </message>
    <message>
        <source>Say how far the codings of cases are, and who said so; or set it.</source>
        <translation>Navodi dokle su stigla kodiranja predmeta i ko je to odredio, ili to određuje.</translation>
    </message>
    <message>
        <source>Percent of the cases; at least five are drawn, and of ten or fewer at least half.</source>
        <translation>Procenat predmeta; izvlači se najmanje pet, a od deset ili manje najmanje polovina.</translation>
    </message>
    <message>
        <source>Seed of chance: the same one draws the same cases.</source>
        <translation>Početni broj slučajnog izbora: isti izvlači iste predmete.</translation>
    </message>
    <message>
        <source>Further cases by number (3, 5-8) or key; they are marked as added.</source>
        <translation>Dalji predmeti po broju (3, 5-8) ili ključu; označavaju se kao dodati.</translation>
    </message>
    <message>
        <source>Code of the second coder whose task the cases are.</source>
        <translation>Oznaka drugog kodera kome se predmeti dodjeljuju.</translation>
    </message>
    <message>
        <source>Draw nothing: record that all coders code the cases of --add before real coding begins.</source>
        <translation>Ništa ne izvlači: bilježi da svi koderi kodiraju predmete iz --add prije nego što počne pravo kodiranje.</translation>
    </message>
    <message>
        <source>Draw nothing: say which rounds there are.</source>
        <translation>Ništa ne izvlači: navodi koji krugovi postoje.</translation>
    </message>
    <message>
        <source>Print the rounds as JSON.</source>
        <translation>Ispisuje krugove kao JSON.</translation>
    </message>
    <message>
        <source>Draw by chance which cases are coded a second time, from each outcome at first instance.</source>
        <translation>Nasumično izvlači koji se predmeti kodiraju drugi put, iz svakog ishoda u prvom stepenu.</translation>
    </message>
    <message>
        <source>Round {number}, seed {seed}</source>
        <translation>Krug {number}, početni broj {seed}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>dodat</translation>
    </message>
    <message>
        <source>internal: all figures and the cases behind them; public: nothing that could single out persons.</source>
        <translation>internal: svi pokazatelji i predmeti na kojima se zasnivaju; public: ništa po čemu bi se neko lice moglo prepoznati.</translation>
    </message>
    <message>
        <source>Language of the report; the program&apos;s own if left out.</source>
        <translation>Jezik izvještaja; jezik programa ako se izostavi.</translation>
    </message>
    <message>
        <source>Numbers or names of chapters, and letters of annexes, separated by commas; all chapters if left out.</source>
        <translation>Brojevi ili nazivi poglavlja i slova priloga, odvojeni zarezima; ako se izostavi, sva poglavlja.</translation>
    </message>
    <message>
        <source>Write the annexes too, as DOCUMENT.annex.docx: case briefs, all other tables, definitions, what is open.</source>
        <translation>Upiši i priloge, kao DOCUMENT.annex.docx: sažetke predmeta, sve ostale tabele, definicije, šta je otvoreno.</translation>
    </message>
    <message>
        <source>Draft the report of findings, of a country or of the region, as a Word document.</source>
        <translation>Sastavlja izvještaj o nalazima, za državu ili region, kao dokument programa Word.</translation>
    </message>
    <message>
        <source>Print the results as JSON.</source>
        <translation>Ispisuje rezultate kao JSON.</translation>
    </message>
    <message>
        <source>Write the results, versions and the technical log into this .json file for those who help.</source>
        <translation>Upisuje rezultate, verzije i tehnički dnevnik u ovu datoteku .json za one koji pomažu.</translation>
    </message>
    <message>
        <source>Try with an invented case whether this installation works; nothing of yours is touched.</source>
        <translation>Na izmišljenom predmetu isprobava da li ova instalacija radi; vaši podaci ostaju netaknuti.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ispravno</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NIJE USPJELO</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nema</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Djelovi programa</translation>
    </message>
    <message>
        <source>Languages of the window</source>
        <translation>Jezici prozora</translation>
    </message>
    <message>
        <source>Analysis framework</source>
        <translation>Okvir za analizu</translation>
    </message>
    <message>
        <source>Encrypted project</source>
        <translation>Šifrovan projekat</translation>
    </message>
    <message>
        <source>Coding of a case</source>
        <translation>Kodiranje predmeta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pretraga</translation>
    </message>
    <message>
        <source>Pages of a PDF</source>
        <translation>Stranice PDF-a</translation>
    </message>
    <message>
        <source>Recognition of scanned text</source>
        <translation>Prepoznavanje skeniranog teksta</translation>
    </message>
    <message>
        <source>Spelling of what is written</source>
        <translation>Pravopis onoga što se piše</translation>
    </message>
    <message>
        <source>Workbook, written and read</source>
        <translation>Radna sveska, upisana i pročitana</translation>
    </message>
    <message>
        <source>Backup, restored</source>
        <translation>Rezervna kopija, vraćena</translation>
    </message>
    <message>
        <source>Report with charts</source>
        <translation>Izvještaj s grafikonima</translation>
    </message>
    <message>
        <source>Language of the sheet; the program&apos;s own if left out.</source>
        <translation>Jezik lista; jezik programa ako se izostavi.</translation>
    </message>
    <message>
        <source>Number or key of the case.</source>
        <translation>Broj ili ključ predmeta.</translation>
    </message>
    <message>
        <source>Copy the coding of the case, with the texts of its brief, as an exercise.</source>
        <translation>Kopira kodiranje predmeta, sa tekstovima njegovog sažetka, kao vježbu.</translation>
    </message>
    <message>
        <source>Alter the exercise by the steps of a JSON file, as framework try takes them; texts by [&quot;text&quot;, part, row, language, words] and [&quot;confirm&quot;, part, row, language].</source>
        <translation>Mijenja vježbu koracima iz JSON datoteke, kao framework try; tekstove sa [&quot;text&quot;, part, row, language, words] i [&quot;confirm&quot;, part, row, language].</translation>
    </message>
    <message>
        <source>Print state, changes, texts and open checks as JSON.</source>
        <translation>Ispisuje stanje, izmjene, tekstove i otvorene provjere kao JSON.</translation>
    </message>
    <message>
        <source>Approve the exercise in this language.</source>
        <translation>Odobrava vježbu na ovom jeziku.</translation>
    </message>
    <message>
        <source>Delete the exercise; the case stays as it is.</source>
        <translation>Briše vježbu; predmet ostaje kakav jeste.</translation>
    </message>
    <message>
        <source>Alter a copy of a case for training, with a check whether its facts still agree.</source>
        <translation>Mijenja kopiju predmeta za obuku, uz provjeru da li se činjenice još slažu.</translation>
    </message>
    <message>
        <source>Give one of --start, --set, --json, --approve and --discard.</source>
        <translation>Navedite jedno od --start, --set, --json, --approve i --discard.</translation>
    </message>
    <message>
        <source>--accept belongs to --approve.</source>
        <translation>--accept ide uz --approve.</translation>
    </message>
    <message>
        <source>Number or key of the case; for texts also all.</source>
        <translation>Broj ili ključ predmeta; za tekstove i all.</translation>
    </message>
    <message>
        <source>Document (.docx, .pdf, .html) with the brief, or workbook (.xlsx) with its texts for a translator.</source>
        <translation>Dokument (.docx, .pdf, .html) sa sažetkom ili radna sveska (.xlsx) s njegovim tekstovima za prevodioca.</translation>
    </message>
    <message>
        <source>Language of the brief: the project&apos;s own, which it is if left out, or en.</source>
        <translation>Jezik sažetka: jezik projekta, koji se uzima ako se ne navede, ili en.</translation>
    </message>
    <message>
        <source>Print the brief though nobody has approved it, marked as a draft on every page.</source>
        <translation>Piše sažetak iako ga niko nije odobrio, označen kao nacrt na svakoj strani.</translation>
    </message>
    <message>
        <source>Say of each case whether its brief is a draft, approved or changed since.</source>
        <translation>Kaže za svaki predmet da li je sažetak nacrt, odobren ili otad promijenjen.</translation>
    </message>
    <message>
        <source>Print the brief, the list, or what was read as JSON.</source>
        <translation>Ispisuje sažetak, spisak ili ono što je pročitano kao JSON.</translation>
    </message>
    <message>
        <source>Read the texts back from a workbook that a translator filled in.</source>
        <translation>Čita tekstove iz radne sveske koju je popunio prevodilac.</translation>
    </message>
    <message>
        <source>With --read, only say what would change.</source>
        <translation>Uz --read, samo kaže šta bi se promijenilo.</translation>
    </message>
    <message>
        <source>Approve the brief in this language.</source>
        <translation>Odobrava sažetak na ovom jeziku.</translation>
    </message>
    <message>
        <source>Ids of checks that you have looked at and accept; with commas between them.</source>
        <translation>Oznake provjera koje ste pogledali i prihvatate, odvojene zarezima.</translation>
    </message>
    <message>
        <source>Of what this brief tells less: age, year, sector, citizenship; with commas between them.</source>
        <translation>O čemu ovaj sažetak govori manje: age (uzrast), year (godina), sector (sektor), citizenship (državljanstvo), odvojeno zarezima.</translation>
    </message>
    <message>
        <source>Withdraw the approval in this language.</source>
        <translation>Povlači odobrenje na ovom jeziku.</translation>
    </message>
    <message>
        <source>Name a case and one thing to do: a document, --json, --read or --approve.</source>
        <translation>Navedite predmet i jednu radnju: dokument, --json, --read ili --approve.</translation>
    </message>
    <message>
        <source>Only these cases, by number (3, 5-8) or key, with commas.</source>
        <translation>Samo ovi predmeti, po broju (3, 5-8) ili ključu, sa zarezima.</translation>
    </message>
    <message>
        <source>Write the cases whose English brief is approved as entries for SHERLOC, UNODC&apos;s database.</source>
        <translation>Piše predmete čiji je sažetak na engleskom odobren kao unose za SHERLOC, bazu UNODC-a.</translation>
    </message>
    <message>
        <source>Texts read: {count}</source>
        <translation>Pročitanih tekstova: {count}</translation>
    </message>
    <message>
        <source>Summarise one case for readers, drafted from its coding, as Word document, PDF or page.</source>
        <translation>Sažima jedan predmet za čitaoce, prema njegovom kodiranju, kao Word dokument, PDF ili stranicu.</translation>
    </message>
    <message>
        <source>Write what is coded of one case for reading and printing, as PDF or Word document.</source>
        <translation>Upisuje ono što je kodirano o jednom predmetu za čitanje i štampu, kao PDF ili dokument programa Word.</translation>
    </message>
    <message>
        <source>A text file with the numbers of the cases wanted, one a line; all that are free for training else.</source>
        <translation>Tekstualna datoteka sa brojevima željenih predmeta, po jedan u redu; inače svi odobreni za obuku.</translation>
    </message>
    <message>
        <source>Write mock trials, case studies, cards, plans, slides and a handout from approved briefs and exercises.</source>
        <translation>Upisuje simulacije suđenja, studije slučaja, kartice, planove, slajdove i materijal za podjelu iz odobrenih sažetaka i vježbi.</translation>
    </message>
    <message>
        <source>Facts are altered by a person: make an exercise of the case with tipcoder exercise.</source>
        <translation>Činjenice mijenja čovjek: napravite vježbu iz predmeta uz tipcoder exercise.</translation>
    </message>
    <message>
        <source>Language of the packs; the program&apos;s own if left out.</source>
        <translation>Jezik paketa; ako se izostavi, jezik programa.</translation>
    </message>
    <message>
        <source>Texts of the program, for a national lawyer to review.</source>
        <translation>Tekstovi programa, da ih pregleda domaći pravnik.</translation>
    </message>
    <message>
        <source>The language whose texts are reviewed.</source>
        <translation>Jezik čiji se tekstovi pregledaju.</translation>
    </message>
    <message>
        <source>program, framework, taxonomies, help, reports, workshop or all of these; documents: READMEs and judgments.</source>
        <translation>program, framework, taxonomies, help, reports, workshop ili all za sve to; documents: README i presude.</translation>
    </message>
    <message>
        <source>Only texts of this weight: 1, the legal core, to 4. Without it all, the legal core first.</source>
        <translation>Samo tekstovi ove težine: od 1, pravno jezgro, do 4. Bez toga svi, prvo pravno jezgro.</translation>
    </message>
    <message>
        <source>A row for each place of a text. Without it a text is one row, and a correction goes to all places.</source>
        <translation>Red za svako mjesto teksta. Bez toga je tekst jedan red, a ispravka važi za sva mjesta.</translation>
    </message>
    <message>
        <source>Print it as the table of the README.</source>
        <translation>Ispisuje ga kao tabelu iz README-a.</translation>
    </message>
    <message>
        <source>Code of the reviewer, such as ALB-03; never a name.</source>
        <translation>Oznaka recenzenta, na primjer ALB-03; nikada ime.</translation>
    </message>
    <message>
        <source>Write the texts of a language into an Excel workbook, a row a text.</source>
        <translation>Upisuje tekstove jednog jezika u radnu svesku programa Excel, po jedan red za svaki tekst.</translation>
    </message>
    <message>
        <source>Say what reviewed workbooks and packs of one language change, and what they would break.</source>
        <translation>Kaže šta pregledane radne sveske i paketi jednog jezika mijenjaju i šta bi pokvarili.</translation>
    </message>
    <message>
        <source>Take the corrections of reviewed workbooks and packs into the files of the program; faulty and disputed ones stay out.</source>
        <translation>Preuzima u fajlove programa ispravke iz pregledanih radnih svesaka i paketa; pogrešne i sporne ostaju van njih.</translation>
    </message>
    <message>
        <source>A workbook needs the code of its reviewer.</source>
        <translation>Radna sveska traži oznaku svog recenzenta.</translation>
    </message>
    <message>
        <source>Say how far the review of each language is: in which state its texts and its legal core are.</source>
        <translation>Kaže dokle je pregled svakog jezika: u kakvom su stanju njegovi tekstovi i pravno jezgro.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>jezik</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>tekstovi</translation>
    </message>
    <message>
        <source>legal core</source>
        <translation>pravno jezgro</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>nepročitano</translation>
    </message>
    <message>
        <source>read</source>
        <translation>pročitano</translation>
    </message>
    <message>
        <source>to be applied</source>
        <translation>za primjenu</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>sumnjivo</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>sporno</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potvrđeno</translation>
    </message>
    <message>
        <source>Rows passed over, as their texts changed since: {rows}</source>
        <translation>Preskočeni redovi, jer su njihovi tekstovi u međuvremenu izmijenjeni: {rows}</translation>
    </message>
    <message>
        <source>Seal: {seal}</source>
        <translation>Pečat: {seal}</translation>
    </message>
    <message>
        <source>{language}: {rows} rows, {changed} corrected, {reviewed} reviewed, {faults} refused</source>
        <translation>{language}: redova {rows}, ispravljeno {changed}, pregledano {reviewed}, odbijeno {faults}</translation>
    </message>
    <message>
        <source>Only these cases, by number (3, 5-8) or key.</source>
        <translation>Samo ovi predmeti, po broju (3, 5-8) ili ključu.</translation>
    </message>
    <message>
        <source>Write the differences into this workbook (.xlsx); each of the two fills in a copy. Texts, and what may identify persons, are left out.</source>
        <translation>Upisuje razlike u ovu radnu svesku (.xlsx); svako od njih dvoje popunjava po jednu kopiju. Tekstovi, i ono što može otkriti identitet lica, izostavljaju se.</translation>
    </message>
    <message>
        <source>A copy that one of the two has filled in; given twice. What both propose alike is settled.</source>
        <translation>Kopija koju je jedno od njih dvoje popunilo; navodi se dva puta. Usaglašava se ono što oba jednako predlažu.</translation>
    </message>
    <message>
        <source>Only say what would be settled.</source>
        <translation>Samo navodi šta bi se usaglasilo.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Ispisuje rezultat kao JSON.</translation>
    </message>
    <message>
        <source>Settle the differences between two codings apart: write them for both, and read both back.</source>
        <translation>Usaglašava razlike između dva kodiranja odvojeno: upisuje ih za oba kodera i čita obje kopije.</translation>
    </message>
    <message>
        <source>Give --write once, or --read twice.</source>
        <translation>Navedite --write jednom ili --read dva puta.</translation>
    </message>
    <message>
        <source>public: show what an edition would publish, repeat and withhold now. Nothing is recorded.</source>
        <translation>public: prikaži šta bi izdanje sada objavilo, ponovilo i zadržalo. Ništa se ne bilježi.</translation>
    </message>
    <message>
        <source>Id of a release that reached nobody: later editions are no longer compared with it.</source>
        <translation>Id onoga što nije stiglo ni do koga: kasnija izdanja se više ne porede s tim.</translation>
    </message>
    <message>
        <source>Why it reached nobody; needed with --withdraw.</source>
        <translation>Zašto nije stiglo ni do koga; potrebno uz --withdraw.</translation>
    </message>
    <message>
        <source>What to change: judgments_existing=120. Nothing behind = where it is not known. All are taken, or none.</source>
        <translation>Šta se mijenja: judgments_existing=120. Ništa iza = ako nije poznato. Preuzima se sve ili ništa.</translation>
    </message>
    <message>
        <source>Print it as JSON.</source>
        <translation>Ispiši kao JSON.</translation>
    </message>
    <message>
        <source>Say what is known of all judgments that the cases are a part of, or change it: the period; how many exist, were requested, received and refused, and are final; in how many cases the coder was a judge; and how judgments were selected. Intervals and the report use it.</source>
        <translation>Kaže šta se zna o svim presudama čiji su dio predmeti ili to mijenja: period; koliko ih postoji, koliko je zatraženo, primljeno i odbijeno i koliko je pravosnažno; u koliko je predmeta koder bio sudija; i kako su presude izabrane. Koriste ga intervali i izvještaj.</translation>
    </message>
    <message>
        <source>List what left a project, the latest first.</source>
        <translation>Popis onoga što je izašlo iz projekta, najnovije prvo.</translation>
    </message>
    <message>
        <source>Say why it reached nobody.</source>
        <translation>Navedite zašto nije stiglo ni do koga.</translation>
    </message>
    <message>
        <source>A judgment, or a project.</source>
        <translation>Presuda ili projekat.</translation>
    </message>
    <message>
        <source>Number or key of the case, of a project.</source>
        <translation>Broj ili ključ predmeta, ako je dat projekat.</translation>
    </message>
    <message>
        <source>Country of the judgment: ALB, MDA, MNE, MKD or SRB; by its court or language if left out.</source>
        <translation>Država presude: ALB, MDA, MNE, MKD ili SRB; ako se izostavi, po sudu ili jeziku.</translation>
    </message>
    <message>
        <source>A framework as XLSForm workbook; the shipped one if left out.</source>
        <translation>Okvir kao XLSForm radna sveska; ako se izostavi, isporučeni.</translation>
    </message>
    <message>
        <source>List with each core question of the case where its answer may stand, in JSON alone.</source>
        <translation>Navedi za svako osnovno pitanje predmeta gdje odgovor može biti, samo u JSON-u.</translation>
    </message>
    <message>
        <source>Print the proposed answers as JSON.</source>
        <translation>Ispiši predložene odgovore kao JSON.</translation>
    </message>
    <message>
        <source>Read a judgment, or those of a case, and propose answers with the passages that prove them; nothing is entered.</source>
        <translation>Pročitaj presudu, ili presude predmeta, i predloži odgovore s djelovima koji ih dokazuju; ništa se ne unosi.</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compared with {file}</source>
        <translation>Poređenje s datotekom {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>{file} is being read.</source>
        <translation>Datoteka {file} se čita.</translation>
    </message>
    <message>
        <source>Nothing in it is different from what is installed.</source>
        <translation>Nema nikakve razlike u odnosu na ono što je instalirano.</translation>
    </message>
    <message>
        <source>Installed is version {old}, the file has version {new}. Nothing is changed by comparing.</source>
        <translation>Instalirana je verzija {old}, a u datoteci je verzija {new}. Poređenjem se ništa ne mijenja.</translation>
    </message>
    <message>
        <source>What the file has different from what is installed. Nothing is changed by comparing.</source>
        <translation>Razlike datoteke u odnosu na ono što je instalirano. Poređenjem se ništa ne mijenja.</translation>
    </message>
</context>
<context>
    <name>ConsolidationDialog</name>
    <message>
        <source>Read them</source>
        <translation>Pročitaj ih</translation>
    </message>
    <message>
        <source>Bring together…</source>
        <translation>Objedini…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otvori fasciklu</translation>
    </message>
    <message>
        <source>Open the region</source>
        <translation>Otvori region</translation>
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
        <source>Consolidate deliveries</source>
        <translation>Objedini isporuke</translation>
    </message>
    <message>
        <source>Workbooks and projects of several countries become one regional workbook. First you see what each of them would do; nothing is written before.</source>
        <translation>Radne sveske i projekti više država postaju jedna regionalna radna sveska. Prvo vidite šta bi svaka od njih učinila; prije toga se ništa ne upisuje.</translation>
    </message>
    <message>
        <source>Before they are brought together</source>
        <translation>Prije objedinjavanja</translation>
    </message>
    <message>
        <source>Ask those who answer for it first, and tick it above.</source>
        <translation>Najprije pitajte one koji za to odgovaraju i označite to gore.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The regional workbook {name} was written.</source>
        <translation>Regionalna radna sveska {name} je sačuvana.</translation>
    </message>
    <message>
        <source>Not all passphrases are right. Nothing was read; what is wrong stands below each.</source>
        <translation>Nijesu sve pristupne fraze tačne. Ništa nije pročitano; ispod svake piše šta nije u redu.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Zaustavljeno. Ništa nije upisano.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Pristupna fraza kopije</translation>
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
        <source>Write the copy</source>
        <translation>Sačuvaj kopiju</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
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
        <source>What you did last may not be saved; everything before it is. Look whether your last answer is there, and give it again if it is not. If this comes again, close tipcoder and open it anew. The details below say what happened. They hold nothing of your cases.</source>
        <translation>Ono što ste posljednje uradili možda nije sačuvano; sve prije toga jeste. Pogledajte da li je vaš posljednji odgovor tu i, ako nije, unesite ga ponovo. Ako se ovo ponovi, zatvorite tipcoder i ponovo ga otvorite. Detalji u nastavku pokazuju šta se dogodilo. Ne sadrže ništa iz vaših predmeta.</translation>
    </message>
    <message>
        <source>Copied. Paste them into a message to whoever helps you.</source>
        <translation>Kopirano. Nalijepite detalje u poruku licu koje vam pomaže.</translation>
    </message>
</context>
<context>
    <name>CurationDialog</name>
    <message>
        <source>Work on the report</source>
        <translation>Rad na izvještaju</translation>
    </message>
    <message>
        <source>Choose what illustrates the catalogues, release quotations, word the recommendations, and write your assessment of each chapter.</source>
        <translation>Izaberite šta ilustruje kataloge, odobrite navode, formulišite preporuke i napišite svoju ocjenu svakog poglavlja.</translation>
    </message>
    <message>
        <source>Challenges and good practices</source>
        <translation>Izazovi i dobre prakse</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Preporuke</translation>
    </message>
    <message>
        <source>Texts of chapters</source>
        <translation>Tekstovi poglavlja</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Stopped. Nothing was counted.</source>
        <translation>Zaustavljeno. Ništa nije prebrojano.</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Not saved: there is no such day in the calendar. Write the day first, then the month.</source>
        <translation>Nije sačuvano: taj dan ne postoji u kalendaru. Prvo upišite dan, pa mjesec.</translation>
    </message>
    <message>
        <source>Not saved: {recent} or {older}? Write the year with four digits.</source>
        <translation>Nije sačuvano: {recent} ili {older}? Upišite godinu sa četiri cifre.</translation>
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
    <name>DateTimeInput</name>
    <message>
        <source>{question}: time of day</source>
        <translation>{question}: vrijeme (sat i minut)</translation>
    </message>
    <message>
        <source>Not saved: a time needs its whole day: write the date too.</source>
        <translation>Nije sačuvano: uz vrijeme je potreban i cijeli datum. Upišite i datum.</translation>
    </message>
</context>
<context>
    <name>DeleteExerciseDialog</name>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zadrži je</translation>
    </message>
    <message>
        <source>Delete the exercise of case {number}?</source>
        <translation>Izbrisati vježbu iz predmeta {number}?</translation>
    </message>
    <message>
        <source>Altered facts, texts and approvals go, and nobody can bring them back. The case stays.</source>
        <translation>Izmijenjene činjenice, tekstovi i odobrenja nestaju i niko ih ne može vratiti. Predmet ostaje.</translation>
    </message>
</context>
<context>
    <name>DeliveredFrame</name>
    <message>
        <source>Not delivered</source>
        <translation>Nije isporučeno</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bez odgovora</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Add a delivery first.</source>
        <translation>Najprije dodajte isporuku.</translation>
    </message>
    <message>
        <source>Type the passphrase or password of each delivery first.</source>
        <translation>Najprije upišite pristupnu frazu ili lozinku svake isporuke.</translation>
    </message>
    <message>
        <source>Choose the file of the regional project first.</source>
        <translation>Najprije izaberite datoteku regionalnog projekta.</translation>
    </message>
    <message>
        <source>Type the passphrase of the regional project twice first.</source>
        <translation>Najprije dvaput upišite pristupnu frazu regionalnog projekta.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Isporuke</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dodaj datoteke…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Make a regional project of them too</source>
        <translation>Napravi od njih i regionalni projekat</translation>
    </message>
    <message>
        <source>File of the regional project</source>
        <translation>Datoteka regionalnog projekta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izaberi…</translation>
    </message>
    <message>
        <source>Passphrase of the regional project</source>
        <translation>Pristupna fraza regionalnog projekta</translation>
    </message>
</context>
<context>
    <name>DeliveryPassphrases</name>
    <message>
        <source>Passphrases of the projects, passwords of the workbooks</source>
        <translation>Pristupne fraze projekata, lozinke radnih svezaka</translation>
    </message>
    <message>
        <source>Use the first for all</source>
        <translation>Upotrijebi prvu za sve</translation>
    </message>
    <message>
        <source>Passphrase of {file}</source>
        <translation>Pristupna fraza za {file}</translation>
    </message>
    <message>
        <source>Password of {file}</source>
        <translation>Lozinka za {file}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What is known of the term</source>
        <translation>Šta se zna o pojmu</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopiraj oznaku</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>verzija {version}</translation>
    </message>
    <message>
        <source>Counting answers…</source>
        <translation>Odgovori se broje…</translation>
    </message>
    <message>
        <source>No answer uses it.</source>
        <translation>Nijedan odgovor ga ne koristi.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n odgovor</numerusform>
            <numerusform>%n odgovora</numerusform>
            <numerusform>%n odgovora</numerusform>
        </translation>
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
        <source>Used in {answers}, {cases}.</source>
        <translation>Koristi se u: {answers}, {cases}.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>{done} of {total} done</source>
        <translation>Urađeno: {done} od {total}</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Class</source>
        <translation>Vrsta promjene</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Taksonomija</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Promjena</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odgovori</translation>
    </message>
    <message>
        <source>Coded cases</source>
        <translation>Kodirani predmeti</translation>
    </message>
    <message>
        <source>Is not in the file.</source>
        <translation>Nema je u datoteci.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n pojam</numerusform>
            <numerusform>%n pojma</numerusform>
            <numerusform>%n pojmova</numerusform>
        </translation>
    </message>
    <message>
        <source>A new taxonomy: {terms}.</source>
        <translation>Nova taksonomija: {terms}.</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Why read differently</source>
        <translation>Zašto je različito pročitano</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>U jednoj rečenici</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Izaberite razlog</translation>
    </message>
    <message>
        <source>Skip ({key})</source>
        <translation>Preskoči ({key})</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Razmaknica</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>Spoji sa…</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>Uzmi A</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>Uzmi B</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Oboje</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Drugo…</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Nije usaglašeno</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>Razlike</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>New round of double coding</source>
        <translation>Novi krug dvostrukog kodiranja</translation>
    </message>
    <message>
        <source>The program draws by chance, from each outcome at first instance. Nobody picks the cases.</source>
        <translation>Program izvlači nasumično, iz svakog ishoda u prvom stepenu. Niko ne bira predmete.</translation>
    </message>
    <message>
        <source>Sample: some cases are coded a second time</source>
        <translation>Uzorak: neki predmeti se kodiraju drugi put</translation>
    </message>
    <message>
        <source>Calibration: all coders code the same cases, before real coding</source>
        <translation>Kalibracija: svi koderi kodiraju iste predmete, prije pravog kodiranja</translation>
    </message>
    <message>
        <source>Share of the cases</source>
        <translation>Udio predmeta</translation>
    </message>
    <message>
        <source>Second coder (may be left open)</source>
        <translation>Drugi koder (može ostati prazno)</translation>
    </message>
    <message>
        <source>Seed of chance (may be left open)</source>
        <translation>Početni broj slučajnog izbora (može ostati prazno)</translation>
    </message>
    <message>
        <source>The same seed draws the same cases. It is kept and shown with the round.</source>
        <translation>Isti broj izvlači iste predmete. Čuva se i prikazuje uz krug.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Cases that are drawn: {drawn} of {total}.</source>
        <translation>Predmeta koji se izvlače: {drawn} od {total}.</translation>
    </message>
    <message>
        <source>Further cases by number (may be left open)</source>
        <translation>Dodatni predmeti po broju (može ostati prazno)</translation>
    </message>
    <message>
        <source>For example 3, 5-8. Cases added by hand are marked, and left out of agreement.</source>
        <translation>Na primjer 3, 5-8. Ručno dodati predmeti se označavaju i ne ulaze u saglasnost.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Izvuci</translation>
    </message>
    <message>
        <source>Cases by number</source>
        <translation>Predmeti po broju</translation>
    </message>
    <message>
        <source>For example 1-3. Two or three cases are enough.</source>
        <translation>Na primjer 1-3. Dovoljna su dva ili tri predmeta.</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Započni krug</translation>
    </message>
</context>
<context>
    <name>DueEntryStrip</name>
    <message>
        <source>Enter it</source>
        <translation>Unesi</translation>
    </message>
    <message>
        <source>Not in this case</source>
        <translation>Ne u ovom predmetu</translation>
    </message>
    <message>
        <source>The answers show it, and it is not entered under “{roster}”: {entry}</source>
        <translation>Odgovori na to ukazuju, a nije unijeto pod „{roster}“: {entry}</translation>
    </message>
</context>
<context>
    <name>ElsewhereController</name>
    <message>
        <source>Everything is kept. You go on in {file}.</source>
        <translation>Sve je sačuvano. Nastavljate u datoteci {file}.</translation>
    </message>
    <message>
        <source>Nothing is saved until you decide what becomes of the two files.</source>
        <translation>Ništa se ne čuva dok ne odlučite šta će biti s dvije datoteke.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Odluči</translation>
    </message>
</context>
<context>
    <name>EmptyBinDialog</name>
    <message>
        <source>What was removed is deleted from this project: {count}. With it go the answers, quotations, remarks and the history of removed cases, and what the history of other answers says of removed judgments and passages. Nobody can bring it back, and its place in the file is overwritten.</source>
        <translation>Što je uklonjeno, briše se iz ovog projekta: {count}. S tim nestaju odgovori, navodi, napomene i istorija uklonjenih predmeta, kao i ono što istorija drugih odgovora kaže o uklonjenim presudama i odlomcima. Niko to više ne može vratiti, a njegovo mjesto u datoteci se prepisuje.</translation>
    </message>
    <message>
        <source>Backups that were made before still hold it, and so do workbooks and copies that left. Whoever wants it gone there too must delete those files.</source>
        <translation>Rezervne kopije napravljene ranije još ga sadrže, kao i radne sveske i kopije koje su iznijete. Ko želi da ga ni tamo nema, mora izbrisati te datoteke.</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Isprazniti korpu?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Izbriši trajno</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Zadrži sve</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>List {sheet}, ćelija {cell}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Šta se dešava</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, red {row}</translation>
    </message>
    <message>
        <source>Sheet, cell</source>
        <translation>List, ćelija</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pitanje</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>U projektu</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>U radnoj svesci</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Cijeli predmet</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>What the workbook would do</source>
        <translation>Šta bi radna sveska učinila</translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Evidence for: {question}</source>
        <translation>Dokaz za: {question}</translation>
    </message>
    <message>
        <source>This case has no judgment yet: add one, and select in it the words that prove the answer.</source>
        <translation>Ovaj predmet još nema presudu: dodajte je i u njoj izaberite riječi koje dokazuju odgovor.</translation>
    </message>
    <message>
        <source>Choose a question in the form first: what you select in the judgment can prove its answer.</source>
        <translation>Prvo izaberite pitanje u formularu: tekst koji izaberete u presudi može da dokaže odgovor na njega.</translation>
    </message>
    <message>
        <source>The current question takes no evidence.</source>
        <translation>Za trenutno pitanje ne navodi se dokaz.</translation>
    </message>
    <message>
        <source>Another answer hides this question.</source>
        <translation>Ovo pitanje je skriveno zbog jednog drugog odgovora.</translation>
    </message>
    <message>
        <source>Select the words in the judgment that prove the answer, then press {key}.</source>
        <translation>Izaberite u presudi riječi koje dokazuju odgovor, pa pritisnite {key}.</translation>
    </message>
    <message>
        <source>These words are evidence for this question already.</source>
        <translation>Ove riječi su već dokaz za ovo pitanje.</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n odlomak</numerusform>
            <numerusform>%n odlomka</numerusform>
            <numerusform>%n odlomaka</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of the judgment that prove it</source>
        <translation>Riječi presude koje to dokazuju</translation>
    </message>
    <message>
        <source>No longer evidence for this question</source>
        <translation>Ukloni kao dokaz za ovo pitanje</translation>
    </message>
    <message>
        <source>Also proves: {questions}</source>
        <translation>Dokazuje i: {questions}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Predmeti</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Za koga</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Izdanje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Sačuvano</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primljeno</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzija</translation>
    </message>
    <message>
        <source>SHA-256 {digits}…</source>
        <translation>SHA-256 {digits}…</translation>
    </message>
    <message>
        <source>It reached nobody: {reason}</source>
        <translation>Nije stiglo ni do koga: {reason}</translation>
    </message>
    <message>
        <source>Something was published since: this stays.</source>
        <translation>U međuvremenu je nešto objavljeno: ovo ostaje tako.</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>Izvoz radne sveske</translation>
    </message>
    <message>
        <source>What may cross a border, or everything, as an Excel workbook.</source>
        <translation>Ono što smije da pređe granicu, ili sve, kao radna sveska programa Excel.</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Uvoz radne sveske</translation>
    </message>
    <message>
        <source>Read back one that was corrected, or coded in Excel.</source>
        <translation>Učitajte svesku koja je ispravljena ili popunjena u programu Excel.</translation>
    </message>
    <message>
        <source>Hand over a copy</source>
        <translation>Predaja kopije</translation>
    </message>
    <message>
        <source>For a colleague who may see all of it, with another passphrase.</source>
        <translation>Za kolegu koji smije da vidi sve, sa drugom pristupnom frazom.</translation>
    </message>
    <message>
        <source>Check workbooks</source>
        <translation>Provjera radnih svezaka</translation>
    </message>
    <message>
        <source>See what is wrong in deliveries, and send it back.</source>
        <translation>Pogledajte šta je u isporukama neispravno i pošaljite nalaze nazad.</translation>
    </message>
    <message>
        <source>Consolidate deliveries</source>
        <translation>Objedini isporuke</translation>
    </message>
    <message>
        <source>Make one regional workbook of those of several countries.</source>
        <translation>Napravite jednu regionalnu radnu svesku od svezaka više država.</translation>
    </message>
    <message>
        <source>Draft the report</source>
        <translation>Sastavi izvještaj</translation>
    </message>
    <message>
        <source>Findings of all cases as a Word document: sentences, tables and charts to be finished by hand.</source>
        <translation>Nalazi svih predmeta kao dokument programa Word: rečenice, tabele i grafikoni koje dovršavate sami.</translation>
    </message>
    <message>
        <source>What left this project</source>
        <translation>Šta je iznijeto iz ovog projekta</translation>
    </message>
    <message>
        <source>What was delivered to this project</source>
        <translation>Šta je isporučeno ovom projektu</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Još ništa.</translation>
    </message>
    <message>
        <source>It reached nobody…</source>
        <translation>Nije stiglo ni do koga…</translation>
    </message>
    <message>
        <source>The selected public edition stayed here: later editions are no longer compared with it</source>
        <translation>Izabrano javno izdanje ostalo je ovdje: kasnija izdanja se više ne upoređuju s njim</translation>
    </message>
    <message>
        <source>It did leave</source>
        <translation>Ipak je iznijeto</translation>
    </message>
    <message>
        <source>Later editions are compared with it again</source>
        <translation>Kasnija izdanja se opet upoređuju s njim</translation>
    </message>
</context>
<context>
    <name>ExerciseTextDialog</name>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Text of the exercise</source>
        <translation>Tekst vježbe</translation>
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
        <translation>Radna sveska programa Excel, s jednim listom za predmete i po jednim za svaki spisak. Projekat ostaje kakav jeste.</translation>
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
        <source>Next</source>
        <translation>Dalje</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Fascikla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otvori fasciklu</translation>
    </message>
    <message>
        <source>Review texts…</source>
        <translation>Pregledaj tekstove…</translation>
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
        <source>Accept and export</source>
        <translation>Prihvati i izvezi</translation>
    </message>
    <message>
        <source>Texts that would leave</source>
        <translation>Tekstovi koji bi bili iznijeti</translation>
    </message>
    <message>
        <source>No text leaves before you have read it. Decide on what is marked, then on the text: Enter lets it leave and goes on, the arrow keys go from one to the next.</source>
        <translation>Nijedan tekst se ne iznosi prije nego što ga pročitate. Odlučite o onome što je označeno, pa o tekstu: Enter dozvoljava da se iznese i vodi dalje, a strelice vode s jednog na drugo.</translation>
    </message>
    <message>
        <source>Export for analysis</source>
        <translation>Izvoz za analizu</translation>
    </message>
    <message>
        <source>A folder with a table of cases and one of each roster, with their codes. The project stays as it is.</source>
        <translation>Fascikla s tabelom predmeta i po jednom za svaki spisak, s njihovim kodovima. Projekat ostaje kakav jeste.</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Radna sveska {name} je sačuvana.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were left out.</source>
        <translation>
            <numerusform>Izostavljen je %n predmet.</numerusform>
            <numerusform>Izostavljena su %n predmeta.</numerusform>
            <numerusform>Izostavljeno je %n predmeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were left out.</source>
        <translation>
            <numerusform>Izostavljen je %n tekst.</numerusform>
            <numerusform>Izostavljena su %n teksta.</numerusform>
            <numerusform>Izostavljeno je %n tekstova.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {name} was written.</source>
        <translation>Fascikla {name} je sačuvana.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Zaustavljeno. Ništa nije upisano.</translation>
    </message>
</context>
<context>
    <name>ExportTaxonomiesDialog</name>
    <message>
        <source>Export taxonomies</source>
        <translation>Izvoz taksonomija</translation>
    </message>
    <message>
        <source>Terms with all their texts and mappings. Proposed terms and those offered no more are among them.</source>
        <translation>Pojmovi sa svim svojim tekstovima i mapiranjima, uključujući predložene pojmove i one koji se više ne nude.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Koje</translation>
    </message>
    <message>
        <source>All taxonomies</source>
        <translation>Sve taksonomije</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx), one sheet a taxonomy</source>
        <translation>Radna sveska programa Excel (.xlsx), po jedan list za svaku taksonomiju</translation>
    </message>
    <message>
        <source>Table of text (.csv), to be used with XLSForm</source>
        <translation>Tekstualna tabela (.csv), za upotrebu uz XLSForm</translation>
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
        <translation>Kodna knjiga za programe za kvalitativnu analizu (.qdc)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvezi…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n greška</numerusform>
            <numerusform>%n greške</numerusform>
            <numerusform>%n grešaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n upozorenje</numerusform>
            <numerusform>%n upozorenja</numerusform>
            <numerusform>%n upozorenja</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the errors in Excel, save the workbook, and check it again.</source>
        <translation>Ispravite greške u programu Excel, sačuvajte radnu svesku i ponovo je provjerite.</translation>
    </message>
    <message>
        <source>The framework can be used as it is. Look whether the warnings are meant so.</source>
        <translation>Okvir se može koristiti ovakav kakav jeste. Pogledajte da li je ono na šta se upozorava tako i zamišljeno.</translation>
    </message>
    <message>
        <source>Findings in {file}</source>
        <translation>Nalazi u datoteci {file}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>List</translation>
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
        <source>What, and what to do</source>
        <translation>Šta je i šta učiniti</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ipak otvori</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Provjeri ponovo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>Sačuvaj kao stranicu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
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
        <source>Copied. Paste it into a message or a sheet.</source>
        <translation>Kopirano. Nalijepite u poruku ili tabelu.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>Datoteka {name} je sačuvana.</translation>
    </message>
    <message>
        <source>The workbook was checked again.</source>
        <translation>Radna sveska je ponovo provjerena.</translation>
    </message>
</context>
<context>
    <name>FaultsTab</name>
    <message>
        <source>Answer missing</source>
        <translation>Nedostaje odgovor</translation>
    </message>
    <message>
        <source>Passage missing</source>
        <translation>Nedostaje odlomak</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Neispravno</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Za provjeru</translation>
    </message>
    <message>
        <source>Entry suggested</source>
        <translation>Predložen unos</translation>
    </message>
    <message>
        <source>No judgment yet</source>
        <translation>Još bez presude</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Svi predmeti</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Još bez naziva</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Još nije provjereno</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nema šta da se uradi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdje</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Objašnjenje</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Predmeti</translation>
    </message>
    <message>
        <source>What is missing, wrong or doubtful</source>
        <translation>Šta nedostaje, šta je neispravno ili sumnjivo</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Otvori predmet na tom mjestu</translation>
    </message>
    <message>
        <source>Open the case at this place (Enter)</source>
        <translation>Otvori predmet na ovom mjestu (Enter)</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Još nema predmeta</translation>
    </message>
    <message>
        <source>What is missing or wrong in any case is listed here.</source>
        <translation>Ovdje se navodi šta nedostaje ili je neispravno u svakom predmetu.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Your coding beside the model</source>
        <translation>Vaše kodiranje pored uzornog</translation>
    </message>
    <message>
        <source>Found: {found}. Missed: {missed}. Read otherwise: {otherwise}. Only yours: {own}. Without the words that prove it: {unproved}. The model is one good reading, not the only one.</source>
        <translation>Nađeno: {found}. Propušteno: {missed}. Pročitano drugačije: {otherwise}. Samo vaše: {own}. Bez riječi koje to dokazuju: {unproved}. Uzorno kodiranje je jedno dobro čitanje, ne i jedino.</translation>
    </message>
    <message>
        <source>Answers of both codings</source>
        <translation>Odgovori oba kodiranja</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Idi na pitanje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vaše</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Uzorno</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pitanje</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Unos {number}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Nađeno</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Propušteno</translation>
    </message>
    <message>
        <source>Read otherwise</source>
        <translation>Pročitano drugačije</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>Samo vaše</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>bez odlomka</translation>
    </message>
</context>
<context>
    <name>FigurePane</name>
    <message>
        <source>Copy the table</source>
        <translation>Kopiraj tabelu</translation>
    </message>
    <message>
        <source>Copy the table with its title, for a document or a sheet</source>
        <translation>Kopiraj tabelu s naslovom, za dokument ili radni list</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Kopiraj grafikon</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Kopiraj grafikon kao sliku</translation>
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
        <source>Save as page</source>
        <translation>Sačuvaj kao stranicu</translation>
    </message>
    <message>
        <source>Pages ({patterns})</source>
        <translation>Stranice ({patterns})</translation>
    </message>
    <message>
        <source>Add the judgments of a folder</source>
        <translation>Dodaj presude iz fascikle</translation>
    </message>
    <message>
        <source>Replace the judgment</source>
        <translation>Zamijeni presudu</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Uvoz radne sveske</translation>
    </message>
    <message>
        <source>Take reviewed texts</source>
        <translation>Preuzimanje pregledanih tekstova</translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation>Gdje sačuvati izvještaj</translation>
    </message>
    <message>
        <source>Word documents ({patterns})</source>
        <translation>Dokumenti programa Word ({patterns})</translation>
    </message>
    <message>
        <source>Choose deliveries</source>
        <translation>Izbor isporuka</translation>
    </message>
    <message>
        <source>Where to write the pack</source>
        <translation>Gdje da se upiše paket</translation>
    </message>
    <message>
        <source>Workbooks and projects ({patterns})</source>
        <translation>Radne sveske i projekti ({patterns})</translation>
    </message>
    <message>
        <source>Bring back a second coding</source>
        <translation>Vraćanje drugog kodiranja</translation>
    </message>
    <message>
        <source>Choose workbooks to check</source>
        <translation>Izbor radnih svezaka za provjeru</translation>
    </message>
    <message>
        <source>Where to write the findings</source>
        <translation>Gdje sačuvati nalaze</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation>Gdje sačuvati list</translation>
    </message>
    <message>
        <source>PDF documents ({patterns})</source>
        <translation>PDF dokumenti ({patterns})</translation>
    </message>
    <message>
        <source>Where to write the brief</source>
        <translation>Gdje zapisati sažetak</translation>
    </message>
    <message>
        <source>Where to write the entries for SHERLOC</source>
        <translation>Gdje zapisati zapise za SHERLOC</translation>
    </message>
    <message>
        <source>Data ({patterns})</source>
        <translation>Podaci ({patterns})</translation>
    </message>
    <message>
        <source>Where to write the codebook</source>
        <translation>Gdje sačuvati kodnu knjigu</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Sačuvaj izvještaj</translation>
    </message>
    <message>
        <source>Reports ({patterns})</source>
        <translation>Izvještaji ({patterns})</translation>
    </message>
    <message>
        <source>Import taxonomies</source>
        <translation>Uvoz taksonomija</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Poređenje s datotekom</translation>
    </message>
    <message>
        <source>Where to write the taxonomies</source>
        <translation>Gdje sačuvati taksonomije</translation>
    </message>
    <message>
        <source>Where to write the files</source>
        <translation>Gdje sačuvati datoteke</translation>
    </message>
    <message>
        <source>Projects ({patterns})</source>
        <translation>Projekti ({patterns})</translation>
    </message>
    <message>
        <source>Packs of a review</source>
        <translation>Paketi pregleda tekstova</translation>
    </message>
    <message>
        <source>Workbooks and packs</source>
        <translation>Radne sveske i paketi</translation>
    </message>
    <message>
        <source>Taxonomies ({patterns})</source>
        <translation>Taksonomije ({patterns})</translation>
    </message>
    <message>
        <source>Excel workbooks ({patterns})</source>
        <translation>Radne sveske programa Excel ({patterns})</translation>
    </message>
</context>
<context>
    <name>FileRemarks</name>
    <message numerus="yes">
        <source>%n remark(s) on the file</source>
        <translation>
            <numerusform>%n napomena o datoteci</numerusform>
            <numerusform>%n napomene o datoteci</numerusform>
            <numerusform>%n napomena o datoteci</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation>Napomene o datoteci</translation>
    </message>
</context>
<context>
    <name>FileWriting</name>
    <message>
        <source>{project} - empty</source>
        <translation>{project} - prazno</translation>
    </message>
    <message>
        <source>The empty workbook {name} was written. When a colleague has filled it in, import it into this project.</source>
        <translation>Prazna radna sveska {name} je sačuvana. Kada je kolega popuni, uvezite je u ovaj projekat.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodna knjiga</translation>
    </message>
    <message>
        <source>The codebook {name} was written.</source>
        <translation>Kodna knjiga {name} je sačuvana.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Predmet {number}</translation>
    </message>
    <message>
        <source>The case sheet {name} was written.</source>
        <translation>List predmeta {name} je sačuvan.</translation>
    </message>
    <message>
        <source>Choose a case in the list first.</source>
        <translation>Najprije izaberite predmet u spisku.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Sve</translation>
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
    <name>FindingsPage</name>
    <message>
        <source>Chapter</source>
        <translation>Poglavlje</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Pokazatelj</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Pokazatelji</translation>
    </message>
    <message>
        <source>What was counted, by chapter</source>
        <translation>Šta je izbrojano, po poglavljima</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Ljestvica</translation>
    </message>
    <message>
        <source>What each court decided of each charge, and what stands</source>
        <translation>Šta je svaki sud odlučio o svakoj tački optužbe i šta je na snazi</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Izvezi sve…</translation>
    </message>
    <message>
        <source>Write all figures as a workbook, and all charts as PNG and SVG</source>
        <translation>Upiši sve pokazatelje u radnu svesku, a sve grafikone kao PNG i SVG</translation>
    </message>
    <message>
        <source>Draft the report…</source>
        <translation>Sastavi izvještaj…</translation>
    </message>
    <message>
        <source>More on the report and for workshops</source>
        <translation>Više o izvještaju i za radionice</translation>
    </message>
    <message>
        <source>Work on the report…</source>
        <translation>Rad na izvještaju…</translation>
    </message>
    <message>
        <source>Packs for workshops…</source>
        <translation>Paketi za radionice…</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Poglavlja</translation>
    </message>
    <message>
        <source>Figures of the chapter</source>
        <translation>Pokazatelji poglavlja</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Još ništa nije prebrojano</translation>
    </message>
    <message>
        <source>Figures are counted from the cases of the project as soon as there are any.</source>
        <translation>Pokazatelji se izračunavaju iz predmeta projekta čim ih bude.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Prikaži predmete</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>All figures were written into the folder {name}.</source>
        <translation>Svi pokazatelji su upisani u fasciklu {name}.</translation>
    </message>
    <message>
        <source>Cases counted: {count} of {all}</source>
        <translation>Prebrojani predmeti: {count} od {all}</translation>
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
    <name>GuidedCard</name>
    <message>
        <source>{question}: the judgment says different things</source>
        <translation>{question}: presuda kaže različite stvari</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>The rule was right in {right} of the {tried} places on which it was tried.</source>
        <translation>Pravilo je bilo tačno na {right} od {tried} mjesta na kojima je isprobano.</translation>
    </message>
    <message numerus="yes">
        <source>The judgment names %n person(s) who are not in the form yet. Add all of them?</source>
        <translation>
            <numerusform>Presuda imenuje %n lice kojeg još nema u formularu. Dodati ga?</numerusform>
            <numerusform>Presuda imenuje %n lica kojih još nema u formularu. Dodati sva?</numerusform>
            <numerusform>Presuda imenuje %n lica kojih još nema u formularu. Dodati sva?</numerusform>
        </translation>
    </message>
    <message>
        <source>New entry: {entry}</source>
        <translation>Novi unos: {entry}</translation>
    </message>
    <message>
        <source>Page {page}: “{words}”</source>
        <translation>Strana {page}: „{words}“</translation>
    </message>
</context>
<context>
    <name>GuidedController</name>
    <message>
        <source>A second coding reads the judgment by itself: nothing is proposed.</source>
        <translation>Drugo kodiranje čita presudu samo: ništa se ne predlaže.</translation>
    </message>
    <message>
        <source>The coding can only be read: nothing is proposed.</source>
        <translation>Kodiranje se može samo čitati: ništa se ne predlaže.</translation>
    </message>
    <message>
        <source>The judgment is being read …</source>
        <translation>Presuda se čita …</translation>
    </message>
    <message>
        <source>This case has no judgment yet.</source>
        <translation>Ovaj predmet još nema presudu.</translation>
    </message>
    <message>
        <source>The judgment is a picture without text. Recognise its text first: menu Judgment.</source>
        <translation>Presuda je slika bez teksta. Najprije prepoznajte tekst: meni Presuda.</translation>
    </message>
    <message>
        <source>Nothing in the judgment was certain enough to be proposed.</source>
        <translation>Ništa u presudi nije bilo dovoljno sigurno da se predloži.</translation>
    </message>
    <message>
        <source>Everything that the judgment proposes is decided.</source>
        <translation>O svemu što presuda predlaže je odlučeno.</translation>
    </message>
</context>
<context>
    <name>GuidedPanel</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} od {total}</translation>
    </message>
    <message>
        <source>{taken} entered, {rejected} rejected, {conflicts} contradictory, {left} left</source>
        <translation>{taken} uneseno, {rejected} odbijeno, {conflicts} protivrječno, {left} preostalo</translation>
    </message>
    <message>
        <source>Guided reading</source>
        <translation>Vođeno čitanje</translation>
    </message>
    <message>
        <source>by judgment</source>
        <translation>po presudi</translation>
    </message>
    <message>
        <source>by form</source>
        <translation>po obrascu</translation>
    </message>
    <message>
        <source>Order of what is proposed</source>
        <translation>Redosljed predloženog</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prihvati</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odbij</translation>
    </message>
    <message>
        <source>Before this one</source>
        <translation>Prije ove</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Kasnije</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Ispravi</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Nejasno</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odbijeno</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over a copy</source>
        <translation>Predaja kopije</translation>
    </message>
    <message>
        <source>For somebody who may see all of it: answers, quoted passages and history go along. What may cross a border leaves as a workbook.</source>
        <translation>Za nekoga ko smije da vidi sve: idu i odgovori, navedeni odlomci i istorija. Ono što smije da pređe granicu iznosi se kao radna sveska.</translation>
    </message>
    <message>
        <source>Only cases that are complete</source>
        <translation>Samo potpuni predmeti</translation>
    </message>
    <message>
        <source>With the files and texts of judgments</source>
        <translation>S datotekama i tekstovima presuda</translation>
    </message>
    <message numerus="yes">
        <source>The copy {name} was written, with %n case(s).</source>
        <translation>
            <numerusform>Kopija {name} je sačuvana, sa %n predmetom.</numerusform>
            <numerusform>Kopija {name} je sačuvana, sa %n predmeta.</numerusform>
            <numerusform>Kopija {name} je sačuvana, sa %n predmeta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Pomoć</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Pretraži pomoć</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Stranice</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Stranica pomoći</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Nijedna stranica nema sve te riječi.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprijed</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Manji tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Veći tekst</translation>
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
        <source>{coder}, from the judgment</source>
        <translation>{coder}, iz presude</translation>
    </message>
    <message>
        <source>Nothing has changed since the case was delivered.</source>
        <translation>Ništa se nije promijenilo otkad je predmet isporučen.</translation>
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
        <source>Evidence: {words}</source>
        <translation>Dokaz: {words}</translation>
    </message>
    <message>
        <source>(no longer evidence)</source>
        <translation>(više nije dokaz)</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(bez odgovora)</translation>
    </message>
</context>
<context>
    <name>IdentifierController</name>
    <message>
        <source>May identify a person: {kind}</source>
        <translation>Možda otkriva identitet lica: {kind}</translation>
    </message>
    <message>
        <source>Identifies a person</source>
        <translation>Otkriva identitet lica</translation>
    </message>
    <message>
        <source>Not an identifier</source>
        <translation>Ne otkriva identitet</translation>
    </message>
    <message>
        <source>Mark as identifier</source>
        <translation>Označi kao podatak o identitetu</translation>
    </message>
</context>
<context>
    <name>IdentifierLine</name>
    <message>
        <source>Decide</source>
        <translation>Odluči</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) may identify a person: {words}</source>
        <translation>
            <numerusform>%n riječ možda otkriva identitet lica: {words}</numerusform>
            <numerusform>%n riječi možda otkrivaju identitet lica: {words}</numerusform>
            <numerusform>%n riječi možda otkriva identitet lica: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>May stay, and leave</source>
        <translation>Smije da ostane i da se iznese</translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>Not an identifier</source>
        <translation>Ne otkriva identitet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Inicijali</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Matični broj</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Datum rođenja</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <translation>Broj isprave</translation>
    </message>
    <message>
        <source>Address or village</source>
        <translation>Adresa ili selo</translation>
    </message>
    <message>
        <source>Town or institution</source>
        <translation>Mjesto ili ustanova</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail or online account</source>
        <translation>Imejl ili nalog na internetu</translation>
    </message>
    <message>
        <source>Vehicle plate</source>
        <translation>Registarska oznaka vozila</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankovni račun</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Broj predmeta</translation>
    </message>
    <message>
        <source>Unusually long number</source>
        <translation>Neuobičajeno dug broj</translation>
    </message>
    <message>
        <source>Exact date</source>
        <translation>Tačan datum</translation>
    </message>
    <message>
        <source>Quotation of a judgment</source>
        <translation>Navod iz presude</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvoreno</translation>
    </message>
    <message>
        <source>Identifies a person</source>
        <translation>Otkriva identitet lica</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Prihvaćeno</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Dates such as {text}: what stands first?</source>
        <translation>Datumi kao što je {text}: šta stoji prvo?</translation>
    </message>
    <message>
        <source>Numbers such as {text} where a date is asked for: are they dates?</source>
        <translation>Brojevi kao što je {text} tamo gdje se traži datum: da li su to datumi?</translation>
    </message>
    <message>
        <source>Numbers such as {text}: what does the mark stand for?</source>
        <translation>Brojevi kao što je {text}: šta znači znak u njima?</translation>
    </message>
    <message>
        <source>Several terms are called {text}: which one is meant?</source>
        <translation>Više pojmova se zove {text}: na koji se misli?</translation>
    </message>
    <message>
        <source>The codes ({text}) and the columns of the terms say different things: which count?</source>
        <translation>Oznake ({text}) i kolone pojmova ne kažu isto: šta važi?</translation>
    </message>
    <message>
        <source>Merged cells ({text}): for which rows do they count?</source>
        <translation>Spojene ćelije ({text}): za koje redove važe?</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Mjesec</translation>
    </message>
    <message>
        <source>Yes, as Excel counts days</source>
        <translation>Da, kako Excel broji dane</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Hiljade</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimale</translation>
    </message>
    <message>
        <source>The codes</source>
        <translation>Oznake</translation>
    </message>
    <message>
        <source>The columns of the terms</source>
        <translation>Kolone pojmova</translation>
    </message>
    <message>
        <source>For each of them</source>
        <translation>Za svaki od njih</translation>
    </message>
    <message>
        <source>For the first alone</source>
        <translation>Samo za prvi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Promijenjeno</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Uklonjeno</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odbijeno</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Sukob</translation>
    </message>
    <message>
        <source>Newer in the project</source>
        <translation>Novije u projektu</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>Novi predmeti</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>Novi redovi</translation>
    </message>
    <message>
        <source>Proposed terms</source>
        <translation>Predloženi pojmovi</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Novi odgovori</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Promijenjeni odgovori</translation>
    </message>
    <message>
        <source>Answers taken back</source>
        <translation>Povučeni odgovori</translation>
    </message>
    <message>
        <source>Rows in another place</source>
        <translation>Redovi na drugom mjestu</translation>
    </message>
    <message>
        <source>Removed rows</source>
        <translation>Uklonjeni redovi</translation>
    </message>
    <message>
        <source>Conflicts in which the workbook is followed</source>
        <translation>Sukobi u kojima važi radna sveska</translation>
    </message>
    <message>
        <source>Conflicts in which the project stays as it is</source>
        <translation>Sukobi u kojima projekat ostaje kakav jeste</translation>
    </message>
    <message>
        <source>Passages that prove an answer now, or no longer</source>
        <translation>Odlomci koji sada dokazuju odgovor ili ga više ne dokazuju</translation>
    </message>
    <message>
        <source>Cases with another status</source>
        <translation>Predmeti s drugim statusom</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Odbijeni redovi</translation>
    </message>
    <message>
        <source>Refused answers</source>
        <translation>Odbijeni odgovori</translation>
    </message>
    <message>
        <source>Newer in the project, which stay</source>
        <translation>Novije u projektu, što ostaje</translation>
    </message>
    <message>
        <source>Edits where nothing is read back</source>
        <translation>Izmjene tamo odakle se ništa ne učitava</translation>
    </message>
    <message>
        <source>Less exact than in the project, left out</source>
        <translation>Manje precizno nego u projektu, izostavljeno</translation>
    </message>
    <message>
        <source>Texts left out of the workbook, not compared</source>
        <translation>Tekstovi izostavljeni iz radne sveske, neupoređeni</translation>
    </message>
    <message>
        <source>Changes that you left out</source>
        <translation>Promjene koje ste izostavili</translation>
    </message>
    <message>
        <source>Unchanged cells</source>
        <translation>Neizmijenjene ćelije</translation>
    </message>
    <message>
        <source>Cases that are not in the workbook, left as they are</source>
        <translation>Predmeti kojih nema u radnoj svesci, ostavljeni kakvi jesu</translation>
    </message>
    <message>
        <source>The project has no row with this key.</source>
        <translation>U projektu nema reda s ovim ključem.</translation>
    </message>
    <message>
        <source>The key stands here a second time.</source>
        <translation>Ključ ovdje stoji po drugi put.</translation>
    </message>
    <message>
        <source>Another case came with this key before. Give it a new one.</source>
        <translation>S ovim ključem je ranije stigao drugi predmet. Dajte mu novi ključ.</translation>
    </message>
    <message>
        <source>The project has no case with this key. A second coding is read into a case that is there.</source>
        <translation>Projekat nema predmet s ovim ključem. Drugo kodiranje učitava se u predmet koji postoji.</translation>
    </message>
    <message>
        <source>The case was removed from the project.</source>
        <translation>Predmet je uklonjen iz projekta.</translation>
    </message>
    <message>
        <source>A number in it asks for more entries than a case can have. Enter a smaller one.</source>
        <translation>Jedan broj u njemu traži više unosa nego što predmet može imati. Unesite manji.</translation>
    </message>
    <message>
        <source>Its case is refused.</source>
        <translation>Njegov predmet je odbijen.</translation>
    </message>
    <message>
        <source>Its row is refused.</source>
        <translation>Njegov red je odbijen.</translation>
    </message>
    <message>
        <source>The row was removed from the project.</source>
        <translation>Red je uklonjen iz projekta.</translation>
    </message>
    <message>
        <source>The row above it, named by parent_key, is not there.</source>
        <translation>Nema nadređenog reda, koji navodi parent_key.</translation>
    </message>
    <message>
        <source>A row cannot go to another row above it.</source>
        <translation>Red ne može da pređe pod drugi nadređeni red.</translation>
    </message>
    <message>
        <source>An answer says how many rows there are.</source>
        <translation>Broj redova određuje jedan odgovor.</translation>
    </message>
    <message>
        <source>The case is coded by another version of the framework.</source>
        <translation>Predmet je kodiran prema drugoj verziji okvira.</translation>
    </message>
    <message>
        <source>The case is settled between two coders: it is corrected in the agreed coding.</source>
        <translation>Predmet je usaglašen između dvoje kodera: ispravlja se u usaglašenom kodiranju.</translation>
    </message>
    <message>
        <source>The case was delivered by its country and is corrected there.</source>
        <translation>Predmet je isporučila njegova država i tamo se ispravlja.</translation>
    </message>
    <message>
        <source>The program works this out; nobody types it.</source>
        <translation>Ovo izračunava program; niko to ne unosi.</translation>
    </message>
    <message>
        <source>This is not asked, as the other answers stand.</source>
        <translation>Uz ovakve druge odgovore ovo se ne pita.</translation>
    </message>
    <message>
        <source>The list has no such term.</source>
        <translation>Lista nema takav pojam.</translation>
    </message>
    <message>
        <source>The term is not offered here.</source>
        <translation>Pojam se ovdje ne nudi.</translation>
    </message>
    <message>
        <source>This is no answer of the kind that is asked for.</source>
        <translation>Ovo nije odgovor one vrste koja se traži.</translation>
    </message>
    <message>
        <source>The question does not allow this state.</source>
        <translation>Pitanje ne dozvoljava ovo stanje.</translation>
    </message>
    <message>
        <source>The cell cannot be understood.</source>
        <translation>Ćelija se ne može razumjeti.</translation>
    </message>
    <message>
        <source>It cannot have none: it has rows.</source>
        <translation>Ne može se reći da ih nema: ima redova.</translation>
    </message>
    <message>
        <source>The row is missing, but rows that stand in it are there.</source>
        <translation>Reda nema, a redovi koji u njemu stoje su tu.</translation>
    </message>
    <message>
        <source>The judgment of this passage is not in the project.</source>
        <translation>Presuda iz koje je ovaj odlomak nije u projektu.</translation>
    </message>
    <message>
        <source>Evidence is changed in the program only.</source>
        <translation>Dokazi se mijenjaju samo u programu.</translation>
    </message>
    <message>
        <source>Remarks are changed in the program only.</source>
        <translation>Napomene se mijenjaju samo u programu.</translation>
    </message>
    <message>
        <source>The codebook is not read back. A framework is changed in its XLSForm.</source>
        <translation>Kodna knjiga se ne učitava. Okvir se mijenja u svojoj datoteci XLSForm.</translation>
    </message>
    <message>
        <source>Terms are changed in the program only. A proposed term comes with an answer that uses it.</source>
        <translation>Pojmovi se mijenjaju samo u programu. Predloženi pojam dolazi s odgovorom koji ga koristi.</translation>
    </message>
    <message>
        <source>It goes on from no answer that is read back.</source>
        <translation>Ne nadovezuje se ni na jedan odgovor koji se učitava.</translation>
    </message>
    <message>
        <source>What About says of the workbook is not read back.</source>
        <translation>Ono što na listu About piše o radnoj svesci ne učitava se.</translation>
    </message>
    <message>
        <source>Quotations are released and changed in the program; nothing is read back from this sheet.</source>
        <translation>Navodi se odobravaju i mijenjaju u programu; sa ovog lista se ništa ne učitava.</translation>
    </message>
    <message>
        <source>The program knows what was published; nothing is read back from this sheet.</source>
        <translation>Program zna šta je objavljeno; sa ovog lista se ništa ne učitava.</translation>
    </message>
    <message>
        <source>What is known of all judgments is changed in the program; nothing is read back from this sheet.</source>
        <translation>Ono što se zna o svim presudama mijenja se u programu; iz ovog lista ništa se ne čita nazad.</translation>
    </message>
    <message>
        <source>Briefs are written and approved in the program; nothing is read back from this sheet.</source>
        <translation>Sažeci se pišu i odobravaju u programu; iz ovog lista ništa se ne čita nazad.</translation>
    </message>
    <message>
        <source>The program counts the figures anew; nothing is read back from this sheet.</source>
        <translation>Program ponovo izračunava pokazatelje; sa ovog lista se ništa ne učitava.</translation>
    </message>
    <message>
        <source>Sheets on double coding are not read back. A submitted coding is changed in the program only.</source>
        <translation>Listovi o dvostrukom kodiranju ne učitavaju se ponovo. Predato kodiranje mijenja se samo u programu.</translation>
    </message>
    <message>
        <source>Answers to older versions are changed in the program only.</source>
        <translation>Odgovori prema starijim verzijama mijenjaju se samo u programu.</translation>
    </message>
    <message>
        <source>The column repeats what the program knows, and is not read back.</source>
        <translation>Kolona ponavlja ono što program zna i ne učitava se.</translation>
    </message>
    <message>
        <source>This is not read back. It may differ because the project was changed after the export.</source>
        <translation>Ovo se ne učitava. Može da se razlikuje zato što je projekat mijenjan poslije izvoza.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>odgovoreno</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nije navedeno</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>nejasno</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>anonimizovano</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nije primjenjivo</translation>
    </message>
    <message>
        <source>none in this judgment</source>
        <translation>nema u ovoj presudi</translation>
    </message>
    <message>
        <source>The row has another place among the others.</source>
        <translation>Red ima drugo mjesto među ostalima.</translation>
    </message>
    <message>
        <source>The answer fails a check of the framework.</source>
        <translation>Odgovor ne prolazi provjeru iz okvira.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Password of the workbook</source>
        <translation>Lozinka radne sveske</translation>
    </message>
    <message>
        <source>Follow the workbook in all conflicts</source>
        <translation>U svim sukobima važi radna sveska</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Nastavi</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Primijeni %n promjenu</numerusform>
            <numerusform>Primijeni %n promjene</numerusform>
            <numerusform>Primijeni %n promjena</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Pristupna fraza kopije</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Primijeni</translation>
    </message>
    <message>
        <source>Tick where the workbook is right.</source>
        <translation>Označite gdje je radna sveska tačna.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Uvoz datoteke {file}</translation>
    </message>
    <message>
        <source>Nothing in it is different.</source>
        <translation>Nema nikakve razlike.</translation>
    </message>
    <message>
        <source>Some cells can mean several things. Say once for each column which is meant.</source>
        <translation>Neke ćelije mogu da znače više stvari. Za svaku kolonu jednom odredite na šta se misli.</translation>
    </message>
    <message>
        <source>The workbook is being read. Nothing is changed before you have seen what it would do.</source>
        <translation>Radna sveska se čita. Ništa se ne mijenja prije nego što vidite šta bi učinila.</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <source>The workbook is imported. Codings changed or new: {count}.</source>
        <translation>Radna sveska je uvezena. Promijenjena ili nova kodiranja: {count}.</translation>
    </message>
    <message>
        <source>The project as it was before: {path}</source>
        <translation>Projekat kakav je bio ranije: {path}</translation>
    </message>
    <message>
        <source>The import is taken back. Codings: {count}.</source>
        <translation>Uvoz je opozvan. Kodiranja: {count}.</translation>
    </message>
    <message>
        <source>Something was changed since in these cases, which stay as they are: {cases}</source>
        <translation>U ovim predmetima je u međuvremenu nešto promijenjeno, pa ostaju kakvi jesu: {cases}</translation>
    </message>
    <message>
        <source>No import is left to take back.</source>
        <translation>Nema više uvoza koji bi se opozvao.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Opozovi uvoz</translation>
    </message>
</context>
<context>
    <name>IncompleteNotice</name>
    <message>
        <source>Incomplete among them: {count}</source>
        <translation>Među njima nepotpunih: {count}</translation>
    </message>
    <message>
        <source>Leave out what is incomplete</source>
        <translation>Izostavi nepotpune</translation>
    </message>
    <message>
        <source>Not submitted: {count}</source>
        <translation>Nepredatih: {count}</translation>
    </message>
    <message>
        <source>Leave out what is not submitted</source>
        <translation>Izostavi nepredate</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Install</source>
        <translation>Instaliraj</translation>
    </message>
    <message>
        <source>Import taxonomies: {files}</source>
        <translation>Uvoz taksonomija: {files}</translation>
    </message>
    <message>
        <source>{files}: being read.</source>
        <translation>{files}: čitanje je u toku.</translation>
    </message>
    <message>
        <source>Nothing in it is different from what is installed.</source>
        <translation>Nema nikakve razlike u odnosu na ono što je instalirano.</translation>
    </message>
    <message>
        <source>Terms that an answer uses are never removed: they stay with their answers, offered no more.</source>
        <translation>Pojmovi koji se koriste u odgovorima nikada se ne uklanjaju: ostaju uz svoje odgovore, ali se više ne nude.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) in use are not in the file.</source>
        <translation>
            <numerusform>%n pojma koji se koristi nema u datoteci.</numerusform>
            <numerusform>%n pojma koja se koriste nema u datoteci.</numerusform>
            <numerusform>%n pojmova koji se koriste nema u datoteci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the terms that replace others into the answers, too (terms in use: %n). History shows it, and undo takes it back.</source>
        <translation>
            <numerusform>Unesi i u odgovore pojmove koji zamjenjuju druge (pojmovi koji se koriste: %n). Izmjena se vidi u istoriji i može se opozvati.</numerusform>
            <numerusform>Unesi i u odgovore pojmove koji zamjenjuju druge (pojmovi koji se koriste: %n). Izmjena se vidi u istoriji i može se opozvati.</numerusform>
            <numerusform>Unesi i u odgovore pojmove koji zamjenjuju druge (pojmovi koji se koriste: %n). Izmjena se vidi u istoriji i može se opozvati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have changed answers.</source>
        <translation>
            <numerusform>U %n kodiranju odgovori su izmijenjeni.</numerusform>
            <numerusform>U %n kodiranja odgovori su izmijenjeni.</numerusform>
            <numerusform>U %n kodiranja odgovori su izmijenjeni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Installed.</source>
        <translation>Instalirano.</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>English</source>
        <translation>Engleski</translation>
    </message>
    <message>
        <source>In the other script</source>
        <translation>Drugim pismom</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Zakon</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Mjesta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pitanje</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation>Recenzenti se razilaze</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Gdje stoji</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Only here, not in the other places with this text</source>
        <translation>Samo ovdje, ne i na drugim mjestima sa ovim tekstom</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s): {place}</source>
        <translation>
            <numerusform>%n mjesto: {place}</numerusform>
            <numerusform>%n mjesta: {place}</numerusform>
            <numerusform>%n mjesta: {place}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgmentActions</name>
    <message>
        <source>Removed from the case: {title}</source>
        <translation>Uklonjeno iz predmeta: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
</context>
<context>
    <name>JudgmentChoice</name>
    <message>
        <source>Judgment: {title}</source>
        <translation>Presuda: {title}</translation>
    </message>
</context>
<context>
    <name>JudgmentDetailsDialog</name>
    <message>
        <source>Details of the judgment</source>
        <translation>Podaci o presudi</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vrsta dokumenta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Sud</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Kodni raspored teksta</translation>
    </message>
    <message>
        <source>Choose the one in which all letters below are right.</source>
        <translation>Izaberite onaj u kome su sva slova ispod ispravna.</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>Kako tekst počinje</translation>
    </message>
    <message>
        <source>Added: {moment}</source>
        <translation>Dodato: {moment}</translation>
    </message>
    <message>
        <source>Left out when it was read: {what}</source>
        <translation>Izostavljeno pri čitanju: {what}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Write day, month and year.</source>
        <translation>Upišite dan, mjesec i godinu.</translation>
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
        <source>{name}: {unreadable} of {pages} pages have no text that can be read: recognise it, or type quotations.</source>
        <translation>{name}: stranica bez teksta koji se može pročitati ima {unreadable} od {pages}: prepoznajte ga ili prekucajte navode.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: made of %n picture(s), in the order of their names.</source>
        <translation>
            <numerusform>{name}: sastavljeno od %n slike, redosljedom njihovih imena.</numerusform>
            <numerusform>{name}: sastavljeno od %n slike, redosljedom njihovih imena.</numerusform>
            <numerusform>{name}: sastavljeno od %n slika, redosljedom njihovih imena.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not added: it is a judgment of case {case} already.</source>
        <translation>{name} nije dodato: to je već presuda predmeta {case}.</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Ipak dodaj</translation>
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
    <message>
        <source>{title} (replaced)</source>
        <translation>{title} (zamijenjeno)</translation>
    </message>
</context>
<context>
    <name>JudgmentMenu</name>
    <message>
        <source>More about this judgment</source>
        <translation>Više o ovoj presudi</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Podaci…</translation>
    </message>
    <message>
        <source>Recognise text…</source>
        <translation>Prepoznaj tekst…</translation>
    </message>
    <message>
        <source>Replace with another file…</source>
        <translation>Zamijeni drugom datotekom…</translation>
    </message>
    <message>
        <source>Show names and identifiers</source>
        <translation>Prikaži imena i podatke o identitetu</translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation>Ukloni iz predmeta</translation>
    </message>
</context>
<context>
    <name>JudgmentNotice</name>
    <message>
        <source>Recognise text…</source>
        <translation>Prepoznaj tekst…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podaci</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zatvori ovu poruku</translation>
    </message>
    <message>
        <source>Save the file as a PDF and replace this one with it: there, text can be recognised.</source>
        <translation>Sačuvajte datoteku kao PDF i zamijenite ovu njome: tada se tekst može prepoznati.</translation>
    </message>
</context>
<context>
    <name>JudgmentPane</name>
    <message>
        <source>Find in the judgment (Ctrl+F)</source>
        <translation>Pronađi u presudi (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Manje (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Veće (Ctrl++)</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Sve stranice, umanjene</translation>
    </message>
    <message>
        <source>Add a judgment to this case</source>
        <translation>Dodaj presudu u ovaj predmet</translation>
    </message>
    <message>
        <source>As wide as fits, text in its usual size (Ctrl+0)</source>
        <translation>Po širini, tekst u uobičajenoj veličini (Ctrl+0)</translation>
    </message>
    <message>
        <source>Text of the judgment</source>
        <translation>Tekst presude</translation>
    </message>
    <message>
        <source>Show the pages (Ctrl+Shift+P)</source>
        <translation>Prikaži stranice (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Read as flowing text (Ctrl+Shift+P)</source>
        <translation>Čitaj kao neprekidan tekst (Ctrl+Shift+P)</translation>
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
    <name>Judgments</name>
    <message>
        <source>{count} of {pages} pages are pictures without text.</source>
        <translation>Slike bez teksta: {count} od {pages} stranica.</translation>
    </message>
    <message>
        <source>{count} of {pages} pages are pictures, or their letters mean nothing.</source>
        <translation>Slike, ili slova koja ništa ne znače: {count} od {pages} stranica.</translation>
    </message>
    <message>
        <source>Text: pages {numbers}</source>
        <translation>Tekst: stranice {numbers}</translation>
    </message>
    <message>
        <source>Recognised text: pages {numbers}</source>
        <translation>Prepoznat tekst: stranice {numbers}</translation>
    </message>
    <message>
        <source>Pictures without text: pages {numbers}</source>
        <translation>Slike bez teksta: stranice {numbers}</translation>
    </message>
    <message>
        <source>Letters that mean nothing: pages {numbers}</source>
        <translation>Slova koja ništa ne znače: stranice {numbers}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Stranica: {count}</translation>
    </message>
    <message>
        <source>comments: {count}</source>
        <translation>komentara: {count}</translation>
    </message>
    <message>
        <source>deleted passages: {count}</source>
        <translation>izbrisanih odlomaka: {count}</translation>
    </message>
    <message>
        <source>hidden passages: {count}</source>
        <translation>skrivenih odlomaka: {count}</translation>
    </message>
    <message>
        <source>unreadable characters: {count}</source>
        <translation>nečitljivih znakova: {count}</translation>
    </message>
    <message>
        <source>attached files: {count}</source>
        <translation>priloženih datoteka: {count}</translation>
    </message>
</context>
<context>
    <name>KeepBothDialog</name>
    <message>
        <source>The file of this project is gone</source>
        <translation>Datoteke ovog projekta više nema</translation>
    </message>
    <message>
        <source>{file} was deleted, renamed or moved while it was open here, or its drive is not connected. Nothing more was saved in it.</source>
        <translation>Datoteka {file} je izbrisana, preimenovana ili premještena dok je ovdje bila otvorena, ili njen disk nije priključen. U njoj više ništa nije sačuvano.</translation>
    </message>
    <message>
        <source>Store it under this name</source>
        <translation>Sačuvaj pod ovim imenom</translation>
    </message>
    <message>
        <source>This project was changed elsewhere</source>
        <translation>Ovaj projekat je promijenjen na drugom mjestu</translation>
    </message>
    <message>
        <source>{file} was replaced by another copy, or changed by another computer, while it was open here. Nothing more was saved in it.</source>
        <translation>Datoteka {file} je zamijenjena drugom kopijom ili ju je promijenio drugi računar dok je ovdje bila otvorena. U njoj više ništa nije sačuvano.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zadrži obje</translation>
    </message>
    <message>
        <source>New file for what this window holds</source>
        <translation>Nova datoteka za ono što je u ovom prozoru</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Promijeni…</translation>
    </message>
    <message>
        <source>Go on with the other</source>
        <translation>Nastavi s drugom</translation>
    </message>
    <message>
        <source>What this window holds is put among the backups first.</source>
        <translation>Ono što je u ovom prozoru prvo se stavlja među rezervne kopije.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Odluči kasnije</translation>
    </message>
    <message>
        <source>Nothing that you confirmed is lost: this window still holds all of it, your last answer too.</source>
        <translation>Ništa što ste potvrdili nije izgubljeno: sve je još u ovom prozoru, i vaš posljednji odgovor.</translation>
    </message>
    <message>
        <source>Nothing that you confirmed is lost: this window still holds all of it, your last answer too. Keep both, and go on in the new file; the other one stays as it is, and you can compare them.</source>
        <translation>Ništa što ste potvrdili nije izgubljeno: sve je još u ovom prozoru, i vaš posljednji odgovor. Zadržite obje datoteke i nastavite u novoj; druga ostaje kakva jeste i možete ih uporediti.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Prečice na tastaturi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>LadderPane</name>
    <message>
        <source>Charges: {count}. Changed by a later decision: {changed}. Still open: {open}.</source>
        <translation>Tačke optužbe: {count}. Izmijenjene kasnijom odlukom: {changed}. Još otvorene: {open}.</translation>
    </message>
</context>
<context>
    <name>LadderTab</name>
    <message>
        <source>To come back to</source>
        <translation>Za povratak</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Još otvorene</translation>
    </message>
    <message>
        <source>Changed later</source>
        <translation>Kasnije izmijenjene</translation>
    </message>
    <message>
        <source>As judged first</source>
        <translation>Kako je prvo presuđeno</translation>
    </message>
    <message>
        <source>Changed what stood before</source>
        <translation>Izmijenila je ono što je ranije važilo</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Unos</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Optužba</translation>
    </message>
    <message>
        <source>First instance</source>
        <translation>Prvi stepen</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Žalba</translation>
    </message>
    <message>
        <source>Retrial</source>
        <translation>Ponovno suđenje</translation>
    </message>
    <message>
        <source>Third instance and later</source>
        <translation>Treći stepen i kasnije</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Sada na snazi</translation>
    </message>
    <message>
        <source>Ladder: what each court decided of each charge</source>
        <translation>Ljestvica: šta je svaki sud odlučio o svakoj tački optužbe</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Otvori predmet na tom mjestu</translation>
    </message>
    <message>
        <source>Open the case at the answer of the cell (click, or Enter)</source>
        <translation>Otvara predmet kod odgovora iz polja (klik ili Enter)</translation>
    </message>
    <message>
        <source>Charges: {count}. On appeal: {appeal}. Retried: {retrial}. In the third instance or later: {third}.</source>
        <translation>Tačke optužbe: {count}. Po žalbi: {appeal}. Ponovo suđene: {retrial}. U trećem stepenu i kasnije: {third}.</translation>
    </message>
    <message>
        <source>The ladder names cases: it is for the team, and in no public edition.</source>
        <translation>Ljestvica imenuje predmete: ona je za tim i nije ni u jednom javnom izdanju.</translation>
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
    <name>LearnedTab</name>
    <message>
        <source>Discuss this with all coders, and change the guidance in the next version of the framework.</source>
        <translation>Razgovarajte o tome sa svim koderima i izmijenite uputstva u sljedećoj verziji okvira.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvezi…</translation>
    </message>
    <message>
        <source>Write both lists into a workbook; neither coder nor case is named</source>
        <translation>Upisuje oba spiska u radnu svesku; ne imenuje se ni koder ni predmet</translation>
    </message>
    <message>
        <source>Reasons by question</source>
        <translation>Razlozi po pitanjima</translation>
    </message>
    <message>
        <source>Terms most often confused</source>
        <translation>Pojmovi koji se najčešće miješaju</translation>
    </message>
    <message>
        <source>Nothing is learned yet</source>
        <translation>Još ništa nije naučeno</translation>
    </message>
    <message>
        <source>Settle the differences between two codings, and say why they were read differently. What came up most often is listed here, with the terms that were confused.</source>
        <translation>Usaglasite razlike između dva kodiranja i navedite zašto su predmeti različito pročitani. Ovdje se navodi ono što se najčešće javilo, s pojmovima koji su pomiješani.</translation>
    </message>
    <message>
        <source>Settle differences…</source>
        <translation>Usaglasi razlike…</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Šta smo naučili</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Radna sveska {name} je sačuvana.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pitanje</translation>
    </message>
    <message>
        <source>Why it was read differently</source>
        <translation>Zašto je različito čitano</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Šta uraditi</translation>
    </message>
    <message>
        <source>Only one coder</source>
        <translation>Samo jedan koder</translation>
    </message>
    <message>
        <source>Only the other coder</source>
        <translation>Samo drugi koder</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Puta</translation>
    </message>
    <message>
        <source>left to a reviewer: {count}</source>
        <translation>ostavljeno recenzentu: {count}</translation>
    </message>
    <message>
        <source>settled without a reason: {count}</source>
        <translation>usaglašeno bez razloga: {count}</translation>
    </message>
    <message>
        <source>Change the guidance</source>
        <translation>Izmijenite uputstva</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>{project} is locked</source>
        <translation>Projekat {project} je zaključan</translation>
    </message>
    <message>
        <source>Everything is saved. You go on where you were once it is unlocked.</source>
        <translation>Sve je sačuvano. Kada ga otključate, nastavljate tamo gdje ste stali.</translation>
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
        <source>Unlock</source>
        <translation>Otključaj</translation>
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
        <source>Close the project</source>
        <translation>Zatvori projekat</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Trial of {framework} - tipcoder</source>
        <translation>Proba: {framework} - tipcoder</translation>
    </message>
    <message>
        <source>Locked - tipcoder</source>
        <translation>Zaključano - tipcoder</translation>
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
        <translation>{name} nije preuzeto: prvo otvorite projekat kojem pripada.</translation>
    </message>
    <message>
        <source>Safe mode: tipcoder did not start properly twice, or you asked for this. It works with the settings of a first start; your projects are as they were. The next start is an ordinary one.</source>
        <translation>Siguran režim: tipcoder se dva puta nije pokrenuo kako treba ili ste ovo sami tražili. Radi s podešavanjima prvog pokretanja; vaši projekti su kakvi su bili. Sljedeće pokretanje biće uobičajeno.</translation>
    </message>
    <message>
        <source>Give up my settings</source>
        <translation>Odustani od mojih podešavanja</translation>
    </message>
    <message>
        <source>{project}, second reading</source>
        <translation>{project}, drugo čitanje</translation>
    </message>
</context>
<context>
    <name>MatchKind</name>
    <message>
        <source>the same as</source>
        <translation>isto što i</translation>
    </message>
    <message>
        <source>close to</source>
        <translation>blisko</translation>
    </message>
    <message>
        <source>narrower than</source>
        <translation>uže od</translation>
    </message>
    <message>
        <source>broader than</source>
        <translation>šire od</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>povezano sa</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>The term stays, offered no more, so that history keeps its words. Undo in a coding takes it back.</source>
        <translation>Pojam ostaje, ali se više ne nudi, da bi njegov naziv ostao u istoriji. Izmjena se u svakom kodiranju može opozvati.</translation>
    </message>
    <message>
        <source>Merge “{term}” into another term</source>
        <translation>Spajanje pojma „{term}“ s drugim pojmom</translation>
    </message>
    <message>
        <source>Search for the term that takes its place</source>
        <translation>Potražite pojam koji dolazi na njegovo mjesto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Merge into “{term}”</source>
        <translation>Spoji sa „{term}“</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Spoji</translation>
    </message>
    <message>
        <source>No answer uses it now.</source>
        <translation>Sada ga ne koristi nijedan odgovor.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n odgovor</numerusform>
            <numerusform>%n odgovora</numerusform>
            <numerusform>%n odgovora</numerusform>
        </translation>
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
        <source>The other term takes its place in {answers}, {cases}.</source>
        <translation>Drugi pojam dolazi na njegovo mjesto ({answers}, {cases}).</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The backup could not be written to {path}. Is there enough space, and may you write there?</source>
        <translation>Rezervna kopija nije mogla da se upiše u {path}. Ima li dovoljno prostora i imate li dozvolu za upis?</translation>
    </message>
    <message>
        <source>Case {case}, {place}: is this right? {message}</source>
        <translation>Predmet {case}, {place}: da li je ovo tačno? {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: no answer yet.</source>
        <translation>Predmet {case}, {place}: još nema odgovora.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the answer cannot be right. {message}</source>
        <translation>Predmet {case}, {place}: odgovor ne može biti ispravan. {message}</translation>
    </message>
    <message>
        <source>This case was delivered by its country ({country}) and is only read here. It is corrected there and delivered again.</source>
        <translation>Ovaj predmet je isporučila njegova država ({country}) i ovdje se samo čita. Ispravlja se tamo i ponovo isporučuje.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: mark the passage of the judgment that proves the answer.</source>
        <translation>Predmet {case}, {place}: označite odlomak presude koji dokazuje odgovor.</translation>
    </message>
    <message>
        <source>Case {case} has no judgment yet.</source>
        <translation>Predmet {case} još nema presudu.</translation>
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
        <translation>{path} nije sačuvano: ime ove datoteke mora se završavati na {ending}.</translation>
    </message>
    <message>
        <source>{id}: case {case}, {question}: {words}</source>
        <translation>{id}: predmet {case}, {question}: {words}</translation>
    </message>
    <message>
        <source>This is a regional project: it leaves as the regional workbook that consolidating writes. Consolidate again, with any of its deliveries.</source>
        <translation>Ovo je regionalni projekat: on se iznosi kao regionalna radna sveska koja nastaje objedinjavanjem. Objedinite ponovo, s bilo kojom od njegovih isporuka.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {path}. Choose another one.</source>
        <translation>U fascikli {path} ništa ne može da se sačuva. Izaberite drugu.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: every answer to &quot;{question}&quot; is right, so nothing is checked.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: svaki odgovor na „{question}“ je ispravan, pa se ništa ne provjerava.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the choices of &quot;{question}&quot; are rows that have no question &quot;{name}&quot; to take their labels from.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: opcije za „{question}“ su redovi u kojima nema pitanja „{name}“ iz kojeg bi se preuzeli nazivi.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the pattern {pattern} of &quot;{question}&quot; repeats too much. A part may be repeated 1,000 times, and parts within parts together not much more.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: obrazac {pattern} u pitanju „{question}“ ima previše ponavljanja. Jedan dio smije se ponoviti 1.000 puta, a djelovi unutar djelova zajedno ne mnogo više.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the pattern {pattern} of &quot;{question}&quot; looks ahead, behind or back, with (?=, (?!, (?&lt;=, (?&lt;! or \1, which tipcoder does not support. Use two conditions joined by and.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: obrazac {pattern} u pitanju „{question}“ gleda unaprijed ili unazad, pomoću (?=, (?!, (?&lt;=, (?&lt;! ili \1, što tipcoder ne podržava. Upotrijebite dva uslova povezana sa and.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; has the label &quot;{label}&quot; in row {other_row} too.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: na listi „{list}“ naziv „{label}“ postoji i u redu {other_row}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; of a choice has a space. Its code in workbooks is &quot;{made}&quot;.</source>
        <translation>List „{sheet}“, red {row}: ime „{name}“ jedne opcije sadrži razmak. Njena oznaka u radnim sveskama je „{made}“.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the filters of the questions never let the choice &quot;{choice}&quot; of the list &quot;{list}&quot; through.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: filteri pitanja nikad ne propuštaju opciju „{choice}“ s liste „{list}“.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; of &quot;{question}&quot; has no choice &quot;{choice}&quot;, so this can never be met.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: lista „{list}“ za pitanje „{question}“ nema opciju „{choice}“, pa ovaj uslov nikad ne može biti ispunjen.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the choice &quot;{name}&quot; belongs to no list, so it is never offered.</source>
        <translation>List „{sheet}“, red {row}: opcija „{name}“ ne pripada nijednoj listi, pa se nikad ne nudi.</translation>
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
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: the cell &quot;{column}&quot; is empty or not usable.</source>
        <translation>{file}, list „{sheet}“, red {row}: polje „{column}“ je prazno ili neupotrebljivo.</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: the framework has no question &quot;{question}&quot;.</source>
        <translation>{file}, list „{sheet}“, red {row}: okvir nema pitanje „{question}“.</translation>
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
        <source>{file} was not read: it declares entities, which no Excel file has and which can hide harmful content.</source>
        <translation>Datoteka {file} nije pročitana: sadrži deklaracije entiteta, kojih nema nijedna datoteka programa Excel i u kojima može biti skriven štetan sadržaj.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; takes its codes from the column &quot;{column}&quot;, which {file} lacks.</source>
        <translation>List „{sheet}“, red {row}: „{question}“ preuzima oznake iz kolone „{column}“, koje nema u datoteci {file}.</translation>
    </message>
    <message>
        <source>{file}: the column &quot;{column}&quot; is there twice.</source>
        <translation>{file}: kolona „{column}“ postoji dva puta.</translation>
    </message>
    <message>
        <source>{file}: the file has no row with the names of its columns.</source>
        <translation>{file}: u datoteci nema reda s imenima kolona.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the file is not in UTF-8. In Excel, save it as &quot;CSV UTF-8&quot;.</source>
        <translation>{file}, red {row}: datoteka nije u kodnom rasporedu UTF-8. Sačuvajte je u programu Excel kao „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the file {file} is not beside the workbook, and no taxonomy of that name is installed. Until it is, there are no choices.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: datoteka {file} nije pored radne sveske i taksonomija tog imena nije instalirana. Dok je nema, nema ni opcija.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the column &quot;name&quot; is empty: a choice needs a code.</source>
        <translation>{file}, red {row}: kolona „name“ je prazna: opciji je potrebna oznaka.</translation>
    </message>
    <message>
        <source>{file}, row {row}: there are more cells than columns. Put texts with a comma between quotation marks.</source>
        <translation>{file}, red {row}: ćelija ima više nego kolona. Tekstove sa zarezom stavite pod navodnike.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; of &quot;{question}&quot; has no column &quot;{name}&quot;.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: lista „{list}“ za pitanje „{question}“ nema kolonu „{name}“.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no choice of the list &quot;{list}&quot; can ever be offered for &quot;{question}&quot;.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: nijedna opcija s liste „{list}“ nikad se ne može ponuditi za „{question}“.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, from row {row} on, column &quot;{column}&quot;: {count} {count:cell has|cells have} a formula. Its last value is used; write the text itself.</source>
        <translation>List „{sheet}“, od reda {row} nadalje, kolona „{column}“: broj ćelija s formulom je {count}. Koristi se posljednja vrijednost; upišite sam tekst.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: this cell has a formula without a value. Write the text itself.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: ova ćelija ima formulu bez vrijednosti. Upišite sam tekst.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; can never be asked: no answers meet this condition together with those of the groups around it and of the questions it looks at.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: „{question}“ se nikad ne može postaviti: nijedan odgovor ne ispunjava ovaj uslov zajedno s uslovima grupa u kojima se pitanje nalazi i pitanja na koja se oslanja.</translation>
    </message>
    <message>
        <source>{file} cannot be made into a form: something in it is not as XLSForm has it.</source>
        <translation>Od datoteke {file} ne može da se napravi formular: nešto u njoj nije onako kako traži XLSForm.</translation>
    </message>
    <message>
        <source>{file} is a folder, a pipe or a device, and no file that can be read.</source>
        <translation>{file} je fascikla, kanal (pipe) ili uređaj, a ne datoteka koja može da se pročita.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; would have {count} entries in every case. At most {limit} are possible.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: „{question}“ bi u svakom predmetu imalo {count} unosa. Moguće je najviše {limit}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: on some texts ODK Collect and KoboToolbox never finish with the pattern {pattern}, since it repeats what is already repeated. Write ([a-z]+ ?)+ as [a-z ]+.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: kod nekih tekstova ODK Collect i KoboToolbox nikad ne završavaju provjeru obrasca {pattern}, jer se ponavlja ono što se već ponavlja. Umjesto ([a-z]+ ?)+ napišite [a-z ]+.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; cannot be a column of the matrix &quot;{group}&quot;. All questions of a matrix choose one, or all choose several, from the same list with the same choice filter.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: „{question}“ ne može biti kolona matrice „{group}“. Sva pitanja jedne matrice biraju jedno, ili sva biraju više, sa iste liste sa istim filterom izbora.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: nothing is ever equal to null, or different from it. For an answer that is not given, write &apos;&apos;.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: ništa nikad nije jednako null niti različito od njega. Za odgovor koji nije dat napišite &apos;&apos;.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: {question} is {privacy}, but it is worked out from {used}, which is {used_privacy}: with it, what must stay may leave.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: {question} je {privacy}, a izvodi se iz {used}, koje je {used_privacy}: tako se može iznijeti ono što mora ostati.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: {question} seems to ask for the number of a person or a document. Make it an identifier, so that it never leaves the country.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: izgleda da {question} traži lični broj ili broj isprave. Upišite identifier, da se nikada ne iznese iz zemlje.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{name}&quot; is no roster to which a person adds entries, so there is no least number of them.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: „{name}“ nije spisak u koji neko dodaje unose, pa nema ni njihovog najmanjeg broja.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the least number of entries of &quot;{roster}&quot; is a whole number from 0 to {limit}, not &quot;{value}&quot;.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: najmanji broj unosa za „{roster}“ je cio broj od 0 do {limit}, a ne „{value}“.</translation>
    </message>
    <message>
        <source>{file} is too large for a framework. Delete sheets, pictures and empty rows that are not needed.</source>
        <translation>Datoteka {file} je prevelika za okvir. Izbrišite listove, slike i prazne redove koji nijesu potrebni.</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; still goes on in row {row}; that is more than a framework can have. Delete what is not needed, and keep very long lists in a file of their own (select_one_from_file).</source>
        <translation>{file}: list „{sheet}“ se nastavlja i u redu {row}; to je više nego što okvir može da ima. Izbrišite ono što nije potrebno, a veoma duge liste držite u zasebnoj datoteci (select_one_from_file).</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: {reason}</source>
        <translation>{file}, list „{sheet}“, red {row}: {reason}</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; has a column twice: &quot;{column}&quot; in column {place}, &quot;{other}&quot; in column {other_place}. Take one of them away.</source>
        <translation>{file}: list „{sheet}“ ima istu kolonu dva puta: „{column}“ u koloni {place}, „{other}“ u koloni {other_place}. Uklonite jednu od njih.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no form can be made with a column of this name. Take it away.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: s kolonom ovog imena ne može da se napravi formular. Uklonite je.</translation>
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
        <source>{file} contains macros. They are never run here; save it as .xlsx to leave them out.</source>
        <translation>Datoteka {file} sadrži makroe. Oni se ovdje nikad ne pokreću; sačuvajte datoteku kao .xlsx da biste ih izostavili.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}: this note has no name and gets one from the number of its row, which changes when rows are added. Give it a name.</source>
        <translation>List „{sheet}“, red {row}: ova napomena nema ime i dobija ga prema broju svog reda, koji se mijenja kada se redovi dodaju. Dajte joj ime.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; is used in another group too, in row {other_row}. Neither question can move to another group later without losing its answers. Choose another name.</source>
        <translation>List „{sheet}“, red {row}: ime „{name}“ koristi se i u drugoj grupi, u redu {other_row}. Kasnije nijedno od ta dva pitanja ne može da pređe u drugu grupu a da ne izgubi svoje odgovore. Izaberite drugo ime.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no answer to &quot;{question}&quot; can be right.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: nijedan odgovor na „{question}“ ne može biti ispravan.</translation>
    </message>
    <message>
        <source>The sheet About is missing, or tipcoder did not write it. It says what the workbook is.</source>
        <translation>Nedostaje list About ili ga nije upisao tipcoder. Na tom listu piše kakva je to radna sveska.</translation>
    </message>
    <message>
        <source>{place}: “{text}” can be understood in more than one way.</source>
        <translation>{place}: „{text}“ se može razumjeti na više načina.</translation>
    </message>
    <message>
        <source>{place}: is this right? {message}</source>
        <translation>{place}: da li je ovo tačno? {message}</translation>
    </message>
    <message>
        <source>{place}: no answer yet.</source>
        <translation>{place}: još nema odgovora.</translation>
    </message>
    <message>
        <source>{place}: an answer to a question that is not asked in this case.</source>
        <translation>{place}: odgovor na pitanje koje se u ovom predmetu ne postavlja.</translation>
    </message>
    <message>
        <source>{place}: the answer cannot be right. {message}</source>
        <translation>{place}: odgovor ne može biti tačan. {message}</translation>
    </message>
    <message>
        <source>{place}: “{text}” does not say what the column {column} says. That column counts.</source>
        <translation>{place}: „{text}“ ne kaže isto što i kolona {column}. Važi ta kolona.</translation>
    </message>
    <message>
        <source>Charges without what stands for them after the later decisions: {charges}. They are counted as not known; ask for a new delivery by the newest version of the framework.</source>
        <translation>Tačke optužbe bez onoga što je za njih na snazi poslije kasnijih odluka: {charges}. One se broje kao nepoznate; zatražite novu isporuku po najnovijoj verziji okvira.</translation>
    </message>
    <message>
        <source>{place}: “{text}” stands where tipcoder calculates “{value}”. What was typed there is not taken.</source>
        <translation>{place}: „{text}“ stoji tamo gdje tipcoder izračunava „{value}“. Ono što je tu upisano ne uzima se.</translation>
    </message>
    <message>
        <source>{place}: {other} has a case of the same court and the same date. Is it the same case?</source>
        <translation>{place}: {other} ima predmet istog suda i istog datuma. Da li je to isti predmet?</translation>
    </message>
    <message>
        <source>{place}: this case is also in {other}.</source>
        <translation>{place}: ovaj predmet je i u datoteci {other}.</translation>
    </message>
    <message>
        <source>{place}: something stands in a column that has no name in the row of names. Was a column shifted?</source>
        <translation>{place}: nešto stoji u koloni koja nema ime u redu sa imenima. Da li je kolona pomjerena?</translation>
    </message>
    <message>
        <source>{place}: the column {column} is missing.</source>
        <translation>{place}: nedostaje kolona {column}.</translation>
    </message>
    <message>
        <source>{place}: two columns are called {column}. Only the first of them is read.</source>
        <translation>{place}: dvije kolone se zovu {column}. Čita se samo prva.</translation>
    </message>
    <message>
        <source>{place}: the framework has no question for the column {column}. It is not read.</source>
        <translation>{place}: okvir nema pitanje za kolonu {column}. Ona se ne čita.</translation>
    </message>
    <message>
        <source>The workbook has comments on cells. They are not read.</source>
        <translation>Radna sveska ima komentare uz ćelije. Oni se ne čitaju.</translation>
    </message>
    <message>
        <source>The workbook is connected to data outside of it. Nothing was fetched.</source>
        <translation>Radna sveska je povezana sa podacima izvan nje. Ništa nije preuzeto.</translation>
    </message>
    <message>
        <source>About: {country} is none of the countries.</source>
        <translation>About: {country} nije nijedna od država.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open it in Excel or LibreOffice, save it again, or ask for it once more.</source>
        <translation>Datoteka {file} je oštećena. Otvorite je u programu Excel ili LibreOffice i ponovo sačuvajte, ili tražite da vam se ponovo pošalje.</translation>
    </message>
    <message>
        <source>{file} is damaged, or another program wrote into it. Ask for it once more.</source>
        <translation>Datoteka {file} je oštećena ili je u nju upisivao drugi program. Zatražite je još jednom.</translation>
    </message>
    <message>
        <source>{place}: was edited after tipcoder wrote it.</source>
        <translation>{place}: mijenjano je nakon što je tipcoder to upisao.</translation>
    </message>
    <message>
        <source>{file} holds instructions that no workbook needs (XML entities) and was not read.</source>
        <translation>Datoteka {file} nije pročitana: sadrži naredbe koje nijednoj radnoj svesci nijesu potrebne (XML entitete).</translation>
    </message>
    <message>
        <source>{place}: an error of the spreadsheet, not an answer.</source>
        <translation>{place}: greška programa za tabele, a ne odgovor.</translation>
    </message>
    <message>
        <source>{place}: no passage of a judgment proves this answer.</source>
        <translation>{place}: nijedan odlomak presude ne dokazuje ovaj odgovor.</translation>
    </message>
    <message>
        <source>{place}: proves an answer that is not in the workbook.</source>
        <translation>{place}: dokazuje odgovor kojeg nema u radnoj svesci.</translation>
    </message>
    <message>
        <source>{place}: a formula, which is not computed. Put its value in its place.</source>
        <translation>{place}: formula, koja se ne izračunava. Stavite njenu vrijednost na njeno mjesto.</translation>
    </message>
    <message>
        <source>{place}: the key {key} stands in more than one row.</source>
        <translation>{place}: ključ {key} stoji u više redova.</translation>
    </message>
    <message>
        <source>The workbook refers to other workbooks. Nothing was fetched.</source>
        <translation>Radna sveska upućuje na druge radne sveske. Ništa nije preuzeto.</translation>
    </message>
    <message>
        <source>{file} holds macros and was not read. Save it as an Excel workbook without macros (.xlsx).</source>
        <translation>Datoteka {file} nije pročitana: sadrži makroe. Sačuvajte je kao radnu svesku programa Excel bez makroa (.xlsx).</translation>
    </message>
    <message>
        <source>{place}: “{text}” is neither 1 (chosen) nor 0 (not chosen).</source>
        <translation>{place}: „{text}“ nije ni 1 (izabrano) ni 0 (nije izabrano).</translation>
    </message>
    <message>
        <source>About: nothing stands in the cell {name}.</source>
        <translation>About: u ćeliji {name} ne stoji ništa.</translation>
    </message>
    <message>
        <source>It was written on {written_at} (UTC), which is yet to come: a clock is wrong.</source>
        <translation>Sačuvano je {written_at} (UTC), a taj trenutak tek dolazi: neki sat nije tačan.</translation>
    </message>
    <message>
        <source>About: the cell that is named {name} is missing.</source>
        <translation>About: nedostaje ćelija sa imenom {name}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of tipcoder. Install that version to read it.</source>
        <translation>Datoteku {file} je sačuvala novija verzija programa tipcoder. Instalirajte tu verziju da biste je pročitali.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no date.</source>
        <translation>{place}: „{text}“ nije datum.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no number.</source>
        <translation>{place}: „{text}“ nije broj.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx).</source>
        <translation>{file} nije radna sveska programa Excel (.xlsx).</translation>
    </message>
    <message>
        <source>{file} is a workbook, but not one of tipcoder: the sheets About and cases are missing.</source>
        <translation>{file} je radna sveska, ali nije iz programa tipcoder: nedostaju listovi About i cases.</translation>
    </message>
    <message>
        <source>The workbook has objects or pictures in it. They are not read.</source>
        <translation>U radnoj svesci ima objekata ili slika. Oni se ne čitaju.</translation>
    </message>
    <message>
        <source>{place}: says that there are none, but {roster} has rows here. The rows count.</source>
        <translation>{place}: piše da ih nema, a {roster} ovdje ima redove. Važe redovi.</translation>
    </message>
    <message>
        <source>{place}: {roster} needs {count} {count:row|rows} at least; where there may be none, nothing says that there are none.</source>
        <translation>{place}: za {roster} {count:potreban je najmanje|potrebna su najmanje|potrebno je najmanje} {count} {count:red|reda|redova}; gdje ih može i ne biti, nigdje ne piše da ih nema.</translation>
    </message>
    <message>
        <source>{place}: belongs to the row {key}, which is not in the workbook or was not read.</source>
        <translation>{place}: pripada redu {key}, kojeg nema u radnoj svesci ili nije pročitan.</translation>
    </message>
    <message>
        <source>{place}: the row above it belongs to another case.</source>
        <translation>{place}: nadređeni red pripada drugom predmetu.</translation>
    </message>
    <message>
        <source>{file} is not in the right format. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Datoteka {file} nije u odgovarajućem formatu. Otvorite je u programu Excel ili LibreOffice i sačuvajte kao .xlsx.</translation>
    </message>
    <message>
        <source>{place}: the column parent_key must say which row this one belongs to.</source>
        <translation>{place}: kolona parent_key mora da kaže kom redu ovaj pripada.</translation>
    </message>
    <message>
        <source>{place}: the column {column} must not be in a workbook that crosses a border.</source>
        <translation>{place}: kolona {column} ne smije da bude u radnoj svesci koja prelazi granicu.</translation>
    </message>
    <message>
        <source>{place}: the column {column} has exact numbers of days; they were brought to bands.</source>
        <translation>{place}: kolona {column} sadrži tačan broj dana; svrstan je u raspone.</translation>
    </message>
    <message>
        <source>{place}: an exact date must not be in a workbook that crosses a border, only its year.</source>
        <translation>{place}: tačan datum ne smije da bude u radnoj svesci koja prelazi granicu, nego samo godina.</translation>
    </message>
    <message>
        <source>{place}: quotations must not be in a workbook that crosses a border.</source>
        <translation>{place}: navodi ne smiju da budu u radnoj svesci koja prelazi granicu.</translation>
    </message>
    <message>
        <source>About: {profile} is no profile of a workbook.</source>
        <translation>About: {profile} nije profil radne sveske.</translation>
    </message>
    <message>
        <source>The properties of the file name a person.</source>
        <translation>Svojstva datoteke imenuju jedno lice.</translation>
    </message>
    <message>
        <source>{place}: words of this brief may identify a person, so the brief of this case is left out. Change its text in the project of the country, and approve it anew.</source>
        <translation>{place}: riječi ovog sažetka mogu identifikovati lice, pa je sažetak ovog predmeta izostavljen. Izmijenite njegov tekst u projektu države i ponovo ga odobrite.</translation>
    </message>
    <message>
        <source>{place}: this is no line of a brief that was approved in English, so the brief of this case is left out. Export the workbook anew.</source>
        <translation>{place}: ovo nije red sažetka koji je odobren na engleskom, pa je sažetak ovog predmeta izostavljen. Ponovo izvezite radnu svesku.</translation>
    </message>
    <message>
        <source>{place}: the sheet was changed, and nobody approved what stands in it now. None of its briefs is taken. Export the workbook anew.</source>
        <translation>{place}: list je izmijenjen i niko nije odobrio ono što sada stoji u njemu. Nijedan njegov sažetak se ne preuzima. Ponovo izvezite radnu svesku.</translation>
    </message>
    <message>
        <source>{place}: has more than {most} lines of briefs. None of them is taken.</source>
        <translation>{place}: ima više od {most} redova sažetaka. Nijedan se ne preuzima.</translation>
    </message>
    <message>
        <source>{place}: words of this quotation may identify a person, so it is left out. Withdraw it in the project of the country, and release it anew without them.</source>
        <translation>{place}: riječi ovog navoda mogu otkriti identitet lica, pa je izostavljen. Povucite ga u projektu države i odobrite ga ponovo bez njih.</translation>
    </message>
    <message>
        <source>{place}: this is no released quotation (a key of its own, a code, one to {most} words in English) and is left out.</source>
        <translation>{place}: ovo nije odobren navod (sopstveni ključ, oznaka, od jedne do {most} riječi na engleskom) i izostavljen je.</translation>
    </message>
    <message>
        <source>{place}: of so many quotations {most} are looked at; {count} are left out.</source>
        <translation>{place}: navoda je previše. Pregleda se njih {most}; izostavljeno: {count}.</translation>
    </message>
    <message>
        <source>{place}: there is no row with the key {text}.</source>
        <translation>{place}: nema reda s ključem {text}.</translation>
    </message>
    <message>
        <source>{place}: of so many published numbers {most} are read. The region is not compared with the others ({count}).</source>
        <translation>{place}: od toliko objavljenih brojeva čita se {most}. Region se ne poredi sa ostalima ({count}).</translation>
    </message>
    <message>
        <source>{place}: this is no number of a published edition, so the region is not compared with it. Export the workbook anew.</source>
        <translation>{place}: ovo nije broj objavljenog izdanja, pa se region sa njim ne poredi. Ponovo izvezite radnu svesku.</translation>
    </message>
    <message>
        <source>{place}: has {found} {found:row|rows}; tipcoder wrote {written} of them.</source>
        <translation>{place}: redova ima {found}; tipcoder ih je upisao {written}.</translation>
    </message>
    <message>
        <source>{place}: rows without a key, taken as new: {count}.</source>
        <translation>{place}: redova bez ključa, koji se uzimaju kao novi: {count}.</translation>
    </message>
    <message>
        <source>{other} comes from the same project; the newer of both counts.</source>
        <translation>{other} potiče iz istog projekta; važi novija od te dvije.</translation>
    </message>
    <message>
        <source>{place}: the sheet is hidden.</source>
        <translation>{place}: list je skriven.</translation>
    </message>
    <message>
        <source>{place}: tipcoder has no such sheet. It is not read.</source>
        <translation>{place}: tipcoder nema takav list. On se ne čita.</translation>
    </message>
    <message>
        <source>{place}: the sheet is missing.</source>
        <translation>{place}: list nedostaje.</translation>
    </message>
    <message>
        <source>{file} has two sheets that are called {sheet}.</source>
        <translation>Datoteka {file} ima dva lista s imenom {sheet}.</translation>
    </message>
    <message>
        <source>{place}: the row with the names of the columns, or a column with keys, is missing.</source>
        <translation>{place}: nedostaje red s imenima kolona ili kolona s ključevima.</translation>
    </message>
    <message>
        <source>{place}: says “{state}”, but there is an answer beside it.</source>
        <translation>{place}: kaže „{state}“, a pored stoji odgovor.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no state of an answer.</source>
        <translation>{place}: „{text}“ nije stanje odgovora.</translation>
    </message>
    <message>
        <source>{place}: the term {term} of the list {taxonomy} is not known here. It is taken as proposed.</source>
        <translation>{place}: pojam {term} s liste {taxonomy} ovdje nije poznat. Uzima se kao predložen.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no term of the list.</source>
        <translation>{place}: „{text}“ nije pojam s liste.</translation>
    </message>
    <message>
        <source>{place}: a part of this long text is missing in the sheet long_text.</source>
        <translation>{place}: dio ovog dugog teksta nedostaje na listu long_text.</translation>
    </message>
    <message>
        <source>{place}: {texts} texts are in the workbook, and {seen} were read by a person before it left.</source>
        <translation>{place}: tekstova u radnoj svesci: {texts}; pročitanih prije iznošenja: {seen}.</translation>
    </message>
    <message>
        <source>{place}: says “answered”, but the text is missing. {count} of such texts were left out when the workbook was written, {found} are missing now. To take a text back, empty its state, too.</source>
        <translation>{place}: kaže „odgovoreno“, a teksta nema. Takvih tekstova izostavljenih kada je radna sveska sačuvana: {count}; sada nedostaje: {found}. Da biste povukli tekst, ispraznite i njegovo stanje.</translation>
    </message>
    <message>
        <source>{place}: a text goes on in the sheet long_text, but its beginning was removed here.</source>
        <translation>{place}: tekst se nastavlja na listu long_text, ali je njegov početak ovdje uklonjen.</translation>
    </message>
    <message>
        <source>{file} holds more than {megabytes} MB and was not read.</source>
        <translation>Datoteka {file} nije pročitana: sadrži više od {megabytes} MB.</translation>
    </message>
    <message>
        <source>{file} has a sheet with far more cells, texts or formulas than coded cases need. It was not read.</source>
        <translation>Datoteka {file} nije pročitana: ima list sa mnogo više ćelija, tekstova ili formula nego što je kodiranim predmetima potrebno.</translation>
    </message>
    <message>
        <source>{file}: more than {most} cells of the sheet {sheet} cannot be read. Is it the right workbook?</source>
        <translation>{file}: više od {most} ćelija lista {sheet} ne može se pročitati. Da li je to prava radna sveska?</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it if another program has it open, and check that it is there.</source>
        <translation>Datoteka {file} ne može da se otvori. Zatvorite je ako je otvorena u drugom programu i provjerite da li postoji.</translation>
    </message>
    <message>
        <source>{place}: says “answered”, but there is no answer.</source>
        <translation>{place}: kaže „odgovoreno“, a odgovora nema.</translation>
    </message>
    <message>
        <source>About: version {version} of the framework {form} is not known here. Answers were not checked against it.</source>
        <translation>About: verzija {version} okvira {form} ovdje nije poznata. Odgovori nijesu provjereni prema njoj.</translation>
    </message>
    <message>
        <source>{file} is coded by version {version} of the framework, which is not known here, and its codebook does not say enough of it.</source>
        <translation>Datoteka {file} kodirana je prema verziji {version} okvira, koja ovdje nije poznata, a njen codebook ne govori dovoljno o njoj.</translation>
    </message>
    <message>
        <source>{file}: the sheet cases is missing, or its row with the names of the columns.</source>
        <translation>{file}: nedostaje list cases ili njegov red s imenima kolona.</translation>
    </message>
    <message>
        <source>{file} is protected with a password.</source>
        <translation>Datoteka {file} zaštićena je lozinkom.</translation>
    </message>
    <message>
        <source>This password does not open {file}.</source>
        <translation>Ova lozinka ne otvara datoteku {file}.</translation>
    </message>
    <message>
        <source>The framework could not be written to {path}. Close the file if it is open in another program, or choose another folder.</source>
        <translation>Okvir nije mogao da se upiše u {path}. Zatvorite datoteku ako je otvorena u drugom programu ili izaberite drugu fasciklu.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; is required, but nobody can answer it.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: pitanje „{question}“ je obavezno, ali na njega niko ne može da odgovori.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; takes its choices from search() in a file, which tipcoder cannot do. Use select_one_from_file.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: „{question}“ preuzima opcije iz datoteke pomoću search(), što tipcoder ne može. Koristite select_one_from_file.</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; is not used in tipcoder.</source>
        <translation>{file}: list „{sheet}“ se u programu tipcoder ne koristi.</translation>
    </message>
    <message>
        <source>{file} has no sheet &quot;{sheet}&quot;.</source>
        <translation>Datoteka {file} nema list „{sheet}“.</translation>
    </message>
    <message>
        <source>{file} has two sheets &quot;{sheet}&quot;. Take one of them away.</source>
        <translation>Datoteka {file} ima dva lista „{sheet}“. Uklonite jedan od njih.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: typographic quotation marks are read as plain ones. Type plain ones.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: tipografski navodnici čitaju se kao obični. Upišite obične.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is missing.</source>
        <translation>{file}, {table} {number} ({name}): nedostaje „{key}“.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is not known here. Check the spelling.</source>
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
        <source>Sheet &quot;{sheet}&quot;, from row {row} on, column &quot;{column}&quot;: {count} {count:text is|texts are} missing in {language}; another language is shown there.</source>
        <translation>List „{sheet}“, od reda {row} nadalje, kolona „{column}“: broj tekstova kojih nema na jeziku {language} je {count}; na tim mjestima prikazuje se drugi jezik.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{value}&quot; is not allowed for &quot;{question}&quot;. Allowed: {allowed}.</source>
        <translation>List „{sheet}“, red {row}, kolona „{column}“: vrijednost „{value}“ nije dozvoljena za „{question}“. Dozvoljeno: {allowed}.</translation>
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
        <source>{file} is a judgment of case {case} already.</source>
        <translation>Datoteka {file} je već presuda predmeta {case}.</translation>
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
        <source>{file} is a form that only few programs show (XFA). Print it to a PDF there, and add that one.</source>
        <translation>Datoteka {file} je obrazac koji prikazuje malo programa (XFA). Odštampajte ga tamo u PDF i dodajte tu datoteku.</translation>
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
        <source>{file} is a collection of files (a PDF portfolio). Open it, save the judgment from it, and add that one.</source>
        <translation>Datoteka {file} je zbirka datoteka (PDF portfolio). Otvorite je, sačuvajte presudu iz nje i dodajte tu datoteku.</translation>
    </message>
    <message>
        <source>{name} was not removed: {count} {count:passage in it proves|passages in it prove} answers. Replace it with another file, or take the passages away first.</source>
        <translation>{name} nije uklonjeno: odlomaka u njemu koji dokazuju odgovore ima {count}. Zamijenite ga drugom datotekom ili prvo uklonite odlomke.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Divide it, or save it with smaller pictures.</source>
        <translation>Datoteka {file} veća je od {limit} MB. Podijelite je ili je sačuvajte s manjim slikama.</translation>
    </message>
    <message>
        <source>{file} has far more text than a judgment. Save the part that you need as a file of its own and add that one.</source>
        <translation>Datoteka {file} ima mnogo više teksta nego što ga ima jedna presuda. Sačuvajte dio koji vam je potreban kao zasebnu datoteku i dodajte nju.</translation>
    </message>
    <message>
        <source>{file} has {pages} pages; up to {limit} can be read. Save the part that you need as a file of its own.</source>
        <translation>{file}: broj stranica je {pages}, a može se pročitati najviše {limit}. Sačuvajte dio koji vam je potreban kao zasebnu datoteku.</translation>
    </message>
    <message>
        <source>{file} takes too long to read. Open it in its own program, save it again (or print it to a PDF), and add that one.</source>
        <translation>Čitanje datoteke {file} traje predugo. Otvorite je u programu u kojem je napravljena, sačuvajte je ponovo (ili je odštampajte u PDF) i dodajte novu datoteku.</translation>
    </message>
    <message>
        <source>{file} holds instructions that no judgment needs (XML entities) and was not read. Open it in its own program and save it again.</source>
        <translation>Datoteka {file} nije pročitana: sadrži naredbe koje nijednoj presudi nijesu potrebne (XML entitete). Otvorite je u programu u kojem je napravljena i sačuvajte je ponovo.</translation>
    </message>
    <message>
        <source>{count} {count:backup|backups} could not be changed and still {count:opens|open} with the old passphrase, {file} among them.</source>
        <translation>Rezervne kopije koje nijesu mogle da se promijene i još se otvaraju starom pristupnom frazom: {count}, među njima {file}.</translation>
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
        <source>This passphrase is easy to guess. Take at least {least} characters, best four words that do not belong together.</source>
        <translation>Ova pristupna fraza se lako pogađa. Upotrijebite najmanje {least} znakova, najbolje četiri riječi koje nijesu međusobno povezane.</translation>
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
        <source>Beside this project lies {file}: a copy that a synchronised folder made because two computers wrote to the project. Some answers may be in that copy alone. Open it too, and keep one of the two elsewhere.</source>
        <translation>Pored ovog projekta nalazi se {file}: kopija koju je napravila sinhronizovana fascikla jer su dva računara upisivala u projekat. Neki odgovori mogu biti samo u toj kopiji. Otvorite i nju, a jednu od te dvije čuvajte na drugom mjestu.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was changed. Open a backup, or open it to read only.</source>
        <translation>Datoteka {path} je oštećena. Ništa nije promijenjeno. Otvorite rezervnu kopiju ili otvorite ovu datoteku samo za čitanje.</translation>
    </message>
    <message>
        <source>{path} is one of the files to be read. Choose another name.</source>
        <translation>{path} je jedna od datoteka koje se čitaju. Izaberite drugo ime.</translation>
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
        <source>{path} is locked. Unlock it with its passphrase.</source>
        <translation>{path} je zaključan. Otključajte ga pristupnom frazom.</translation>
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
        <source>{path} is damaged and was opened to read only. What can be read of it is used. Restore a backup to go on working.</source>
        <translation>Datoteka {path} je oštećena i otvorena je samo za čitanje. Koristi se ono što se iz nje može pročitati. Da biste nastavili rad, vratite rezervnu kopiju.</translation>
    </message>
    <message>
        <source>There is no backup of {path} from which what this window holds could be made again. Leave the window open, put the file back as it was, and try again.</source>
        <translation>Nema rezervne kopije datoteke {path} iz koje bi se moglo ponovo napraviti ono što je u ovom prozoru. Ostavite prozor otvoren, vratite datoteku kakva je bila i pokušajte ponovo.</translation>
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
        <source>{path} cannot be read or written. Its drive or network may have been disconnected, or you may not be allowed to open it.</source>
        <translation>Čitanje datoteke {path} ili upis u nju nije moguć. Možda je prekinuta veza s diskom ili mrežom, ili nemate dozvolu za otvaranje.</translation>
    </message>
    <message>
        <source>The project file is not sound: {fault}. Restore the last backup, and keep this file for whoever mends it.</source>
        <translation>Projektna datoteka nije ispravna: {fault}. Vratite posljednju rezervnu kopiju, a ovu datoteku sačuvajte za onoga ko je popravlja.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date. It is as it was. A backup is at {backup}.</source>
        <translation>Datoteka {path} nije mogla da se ažurira. Ostala je kakva je bila. Rezervna kopija je u {backup}.</translation>
    </message>
    <message>
        <source>Tesseract could not be used. Nothing was changed. Install it again, with the data of your language.</source>
        <translation>Tesseract nije mogao da se koristi. Ništa nije promijenjeno. Instalirajte ga ponovo, s podacima za svoj jezik.</translation>
    </message>
    <message>
        <source>Recognising the text of a page took too long.</source>
        <translation>Prepoznavanje teksta jedne stranice trajalo je predugo.</translation>
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
        <source>The last change of this project was made on {changed_at} (UTC), which is yet to come: a clock is wrong.</source>
        <translation>Posljednja izmjena ovog projekta je od {changed_at} (UTC), što tek dolazi: neki sat je netačan.</translation>
    </message>
    <message>
        <source>This is not the address of a database. It should look like postgresql+psycopg://name@server/database.</source>
        <translation>Ovo nije adresa baze podataka. Treba da izgleda ovako: postgresql+psycopg://ime@server/baza.</translation>
    </message>
    <message>
        <source>The workbook does not say which change of the project was its last. What is newer here is told by its time alone.</source>
        <translation>Radna sveska ne navodi koja je izmjena projekta u njoj posljednja. Šta je ovdje novije, utvrđuje se samo po njenom vremenu.</translation>
    </message>
    <message>
        <source>The workbook knows changes that this project has not: it may have been restored from a backup. What is newer here is told by the time of the workbook alone.</source>
        <translation>Radna sveska zna za izmjene koje ovaj projekat nema: možda je projekat vraćen iz rezervne kopije. Šta je ovdje novije, utvrđuje se samo po vremenu radne sveske.</translation>
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
    <message>
        <source>{where}: the term &quot;{term}&quot; lies under itself ({path}), so &quot;{parent}&quot; is not its broader term.</source>
        <translation>{where}: pojam „{term}“ nalazi se ispod samog sebe ({path}), pa „{parent}“ nije njegov nadređeni pojam.</translation>
    </message>
    <message>
        <source>{where}: &quot;{original}&quot; cannot be a code, so &quot;{term}&quot; was made of it.</source>
        <translation>{where}: „{original}“ ne može biti oznaka, pa je od toga napravljeno „{term}“.</translation>
    </message>
    <message>
        <source>{where}: the code is missing.</source>
        <translation>{where}: nedostaje oznaka.</translation>
    </message>
    <message>
        <source>{where}: the code &quot;{term}&quot; is there twice. A code stands for one term.</source>
        <translation>{where}: oznaka „{term}“ postoji dva puta. Jedna oznaka odgovara samo jednom pojmu.</translation>
    </message>
    <message>
        <source>{where}: &quot;{value}&quot; is not a code. Codes have small letters, digits and _, or capitals only.</source>
        <translation>{where}: „{value}“ nije oznaka. Oznake sadrže mala slova, cifre i _, ili samo velika slova.</translation>
    </message>
    <message>
        <source>{where}: {count} terms would have had the code of another term and got one with a number: {terms}</source>
        <translation>{where}: broj pojmova koji bi imali oznaku drugog pojma, pa su dobili oznaku s brojem, je {count}: {terms}</translation>
    </message>
    <message>
        <source>{where}: {count} {count:code was|codes were} made of the names of the terms. Keep the file that you export from here: its codes stay.</source>
        <translation>{where}: broj oznaka napravljenih od naziva pojmova je {count}. Sačuvajte datoteku koju odavde izvezete: njene oznake ostaju iste.</translation>
    </message>
    <message>
        <source>{where}: {count} {count:collection was|collections were} left out; their concepts were read.</source>
        <translation>{where}: broj izostavljenih zbirki je {count}; njihovi pojmovi su pročitani.</translation>
    </message>
    <message>
        <source>{where}: the column does not say its language; it was read as &quot;{language}&quot;.</source>
        <translation>{where}: u koloni nije naveden jezik; pročitana je kao „{language}“.</translation>
    </message>
    <message>
        <source>{where} was not read: its context stands elsewhere ({address}), and nothing is fetched from the network.</source>
        <translation>Datoteka {where} nije pročitana: njen kontekst je na drugom mjestu ({address}), a s mreže se ništa ne preuzima.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; lies under itself ({path}). Give one of them another broader term.</source>
        <translation>{where}: pojam „{term}“ nalazi se ispod samog sebe ({path}). Jednom od njih dajte drugi nadređeni pojam.</translation>
    </message>
    <message>
        <source>{where} is damaged, protected by a password or not what its ending says, and cannot be read.</source>
        <translation>Datoteka {where} je oštećena, zaštićena lozinkom ili nije ono što njen nastavak kaže, pa se ne može pročitati.</translation>
    </message>
    <message>
        <source>{where}, {term}, {key}: &quot;{value}&quot; is not a date. Write 2013-05-01, 2013-05 or 2013.</source>
        <translation>{where}, {term}, {key}: „{value}“ nije datum. Upišite 2013-05-01, 2013-05 ili 2013.</translation>
    </message>
    <message>
        <source>{where}: {taxonomy} has no terms and was left out.</source>
        <translation>{where}: taksonomija {taxonomy} nema pojmova i izostavljena je.</translation>
    </message>
    <message>
        <source>{where} is not in UTF-8 or UTF-16. In Excel, save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Datoteka {where} nije u kodnom rasporedu UTF-8 ni UTF-16. Sačuvajte je u programu Excel kao „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>{where} was not read: it declares entities that can hide harmful content.</source>
        <translation>Datoteka {where} nije pročitana: sadrži deklaracije entiteta u kojima može biti skriven štetan sadržaj.</translation>
    </message>
    <message>
        <source>{where} was not read: it is larger than {megabytes} MB, or would be when unpacked.</source>
        <translation>Datoteka {where} nije pročitana: veća je od {megabytes} MB, ili bi to bila kada se raspakuje.</translation>
    </message>
    <message>
        <source>{where} was not read: it has more terms, or more about them, than {count} terms can need.</source>
        <translation>{where} nije pročitano: ima više pojmova, ili više podataka o njima, nego što može biti potrebno za {count} pojmova.</translation>
    </message>
    <message>
        <source>{where} cannot be read.</source>
        <translation>Datoteka {where} ne može da se pročita.</translation>
    </message>
    <message>
        <source>{where}: files of this kind are not known. Known endings: {endings}</source>
        <translation>{where}: datoteke ove vrste nijesu poznate. Poznati nastavci: {endings}</translation>
    </message>
    <message>
        <source>{where}: no row names the columns. One of them must be called &quot;code&quot;, another for example &quot;label::English (en)&quot;.</source>
        <translation>{where}: nijedan red ne sadrži imena kolona. Jedna kolona mora da se zove „code“, a druga na primjer „label::English (en)“.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; has no label in any language; its code is shown.</source>
        <translation>{where}: pojam „{term}“ nema naziv ni na jednom jeziku; prikazuje se njegova oznaka.</translation>
    </message>
    <message>
        <source>{where}: &quot;{term}&quot; has several labels in the language &quot;{language}&quot;. &quot;{kept}&quot; was kept, &quot;{other}&quot; became alternatives.</source>
        <translation>{where}: „{term}“ ima više naziva na jeziku „{language}“. Zadržano je „{kept}“, a „{other}“ je sačuvano među alternativnim nazivima.</translation>
    </message>
    <message>
        <source>{where}: {count} {count:text does|texts do} not say their language; they were read as &quot;{language}&quot;.</source>
        <translation>{where}: broj tekstova za koje nije naveden jezik je {count}; pročitani su kao „{language}“.</translation>
    </message>
    <message>
        <source>{where}, {term}, {key}: &quot;{language}&quot; is not a known language code.</source>
        <translation>{where}, {term}, {key}: „{language}“ nije poznata oznaka jezika.</translation>
    </message>
    <message>
        <source>The taxonomy {taxonomy} is not installed in this project.</source>
        <translation>Taksonomija {taxonomy} nije instalirana u ovom projektu.</translation>
    </message>
    <message>
        <source>{where}: &quot;{term}&quot; has more notations, which were left out: {others}</source>
        <translation>{where}: „{term}“ ima više notacija, koje su izostavljene: {others}</translation>
    </message>
    <message>
        <source>{where}: no terms were found.</source>
        <translation>{where}: nije pronađen nijedan pojam.</translation>
    </message>
    <message>
        <source>{where}: the broader term of &quot;{term}&quot; is not in the file; {parent} was kept as a mapping.</source>
        <translation>{where}: nadređenog pojma za „{term}“ nema u datoteci; {parent} je sačuvano kao mapiranje.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; stands before its broader term &quot;{parent}&quot;. Put it after that one.</source>
        <translation>{where}: pojam „{term}“ stoji ispred svog nadređenog pojma „{parent}“. Stavite ga iza njega.</translation>
    </message>
    <message>
        <source>{where}: the broader term &quot;{parent}&quot; of &quot;{term}&quot; is not in this taxonomy.</source>
        <translation>{where}: nadređenog pojma „{parent}“ za „{term}“ nema u ovoj taksonomiji.</translation>
    </message>
    <message>
        <source>{where}: &quot;{term}&quot; has several broader terms. &quot;{kept}&quot; was kept, the others became mappings: {others}</source>
        <translation>{where}: „{term}“ ima više nadređenih pojmova. Zadržan je „{kept}“, a ostali su postali mapiranja: {others}</translation>
    </message>
    <message>
        <source>{where}: {property} was left out ({count} times).</source>
        <translation>{where}: svojstvo {property} je izostavljeno (broj puta: {count}).</translation>
    </message>
    <message>
        <source>{where}: &quot;{value}&quot; is not a property of a taxonomy.</source>
        <translation>{where}: „{value}“ nije svojstvo taksonomije.</translation>
    </message>
    <message>
        <source>{where} cannot be understood: {problem}</source>
        <translation>Sadržaj datoteke {where} nije razumljiv: {problem}</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; is replaced by itself ({path}).</source>
        <translation>{where}: pojam „{term}“ zamjenjuje samog sebe ({path}).</translation>
    </message>
    <message>
        <source>{where}: {replacement}, which replaces &quot;{term}&quot;, is not in the file and was left out.</source>
        <translation>{where}: {replacement}, koji zamjenjuje „{term}“, nije u datoteci i izostavljen je.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{replacement}&quot;, which replaces &quot;{term}&quot;, is not in this taxonomy.</source>
        <translation>{where}: pojma „{replacement}“, koji zamjenjuje „{term}“, nema u ovoj taksonomiji.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; is mapped to the scheme &quot;{scheme}&quot;, which is not among the schemes of the taxonomy.</source>
        <translation>{where}: pojam „{term}“ mapiran je na šemu „{scheme}“, koje nema među šemama taksonomije.</translation>
    </message>
    <message>
        <source>{where}: {count} {count:set of codes was|sets of codes were} left out.</source>
        <translation>{where}: broj izostavljenih skupova oznaka je {count}.</translation>
    </message>
    <message>
        <source>{where}: the sheet &quot;{sheet}&quot; was left out, since no row names the columns of terms.</source>
        <translation>{where}: list „{sheet}“ je izostavljen, jer nijedan red ne sadrži imena kolona za pojmove.</translation>
    </message>
    <message>
        <source>{where}: the id &quot;{value}&quot; must be the name of the file.</source>
        <translation>{where}: oznaka „{value}“ mora biti ista kao ime datoteke.</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; is missing.</source>
        <translation>{where}, {term}: nedostaje „{key}“.</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; is not known here. Check the spelling.</source>
        <translation>{where}, {term}: unos „{key}“ nije poznat. Provjerite kako je napisan.</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; must be a list of texts in quotation marks, none of them empty.</source>
        <translation>{where}, {term}: „{key}“ mora biti lista tekstova pod navodnicima, od kojih nijedan nije prazan.</translation>
    </message>
    <message>
        <source>The taxonomy {where} is not valid TOML: {problem}</source>
        <translation>Taksonomija {where} nije ispravan TOML: {problem}</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; is not of the kind that belongs there (a text in quotation marks, or a table).</source>
        <translation>{where}, {term}: „{key}“ nije vrste koja tu pripada (tekst pod navodnicima ili tabela).</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{value}&quot; is not a value that &quot;{key}&quot; can have.</source>
        <translation>{where}, {term}: „{value}“ nije vrijednost koju „{key}“ može da ima.</translation>
    </message>
    <message>
        <source>{where} was not written: a text of &quot;{term}&quot; is too long for a cell of Excel. Choose another kind of file.</source>
        <translation>Datoteka {where} nije sačuvana: tekst pojma „{term}“ predugačak je za ćeliju programa Excel. Izaberite drugu vrstu datoteke.</translation>
    </message>
    <message>
        <source>{where}: the taxonomy {taxonomy} is there twice. Leave one of the two out.</source>
        <translation>{where}: taksonomija {taxonomy} postoji dva puta. Izostavite jednu od njih.</translation>
    </message>
    <message>
        <source>No taxonomy of the name {name} ships with the program. There are: {known}</source>
        <translation>Uz program se ne isporučuje taksonomija pod imenom {name}. Postoje: {known}</translation>
    </message>
    <message>
        <source>{where}: &quot;{value}&quot; is not a value that this column can have.</source>
        <translation>{where}: „{value}“ nije vrijednost koju ova kolona može da ima.</translation>
    </message>
    <message>
        <source>Other terms stand under &quot;{term}&quot;. Take them back first, or put them elsewhere.</source>
        <translation>Ispod pojma „{term}“ stoje drugi pojmovi. Prvo povucite te prijedloge ili ih stavite na drugo mjesto.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; is used by answers: {answers}, in cases: {cases}. Choose another term there first, or merge this one into another.</source>
        <translation>„{term}“ se koristi u odgovorima: {answers}, u predmetima: {cases}. Prvo tamo izaberite drugi pojam ili ovaj pojam spojite s drugim.</translation>
    </message>
    <message>
        <source>The taxonomy already has a term &quot;{label}&quot;. Choose that one, or give yours another label.</source>
        <translation>Taksonomija već ima pojam „{label}“. Izaberite taj pojam ili svom dajte drugi naziv.</translation>
    </message>
    <message>
        <source>Write what the new term is called.</source>
        <translation>Upišite kako se novi pojam zove.</translation>
    </message>
    <message>
        <source>Nothing can be merged into &quot;{term}&quot;. Choose a term that is in use and is another one.</source>
        <translation>Ništa se ne može spojiti s pojmom „{term}“. Izaberite drugi pojam, koji je u upotrebi.</translation>
    </message>
    <message>
        <source>{file}: not every delivery of this project says which change was its last. Which one is newer was told by their times alone.</source>
        <translation>{file}: ne navodi svaka isporuka ovog projekta koja je izmjena u njoj posljednja. Koja je novija, utvrđeno je samo po njihovom vremenu.</translation>
    </message>
    <message>
        <source>{file} has later changes than {other}, though its time is earlier. The changes count: a clock was wrong, or the project was restored from a backup.</source>
        <translation>Datoteka {file} sadrži kasnije izmjene nego {other}, iako je njeno vrijeme ranije. Izmjene važe: neki sat je bio netačan ili je projekat vraćen iz rezervne kopije.</translation>
    </message>
    <message>
        <source>{file}: {count} more {count:finding|findings} of the kind {kind}. tipcoder check tells all of them.</source>
        <translation>{file}: još nalaza vrste {kind}: {count}. Sve ih navodi tipcoder check.</translation>
    </message>
    <message>
        <source>{file} and {other} come from the same project, but name different countries: {country}, {other_country}.</source>
        <translation>{file} i {other} potiču iz istog projekta, ali navode različite države: {country}, {other_country}.</translation>
    </message>
    <message>
        <source>{file}: a newer delivery of the same project is there. Nothing of this one is taken.</source>
        <translation>{file}: postoji novija isporuka istog projekta. Iz ove se ništa ne preuzima.</translation>
    </message>
    <message>
        <source>{file}: {answers} {answers:answer has|answers have} no place in this version of the framework. They are kept as retired.</source>
        <translation>{file}: za odgovore ({answers}) nema mjesta u ovoj verziji okvira. Čuvaju se van upotrebe.</translation>
    </message>
    <message>
        <source>These cases have the same answers throughout. Are they one case? {cases} ({conflict})</source>
        <translation>Ovi predmeti imaju u svemu iste odgovore. Da li su jedan predmet? {cases} ({conflict})</translation>
    </message>
    <message>
        <source>These cases have the same key. Are they one case? {cases} ({conflict})</source>
        <translation>Ovi predmeti imaju isti ključ. Da li su jedan predmet? {cases} ({conflict})</translation>
    </message>
    <message>
        <source>These cases were decided by the same court on the same day. Are they one case? {cases} ({conflict})</source>
        <translation>O ovim predmetima je odlučio isti sud istog dana. Da li su jedan predmet? {cases} ({conflict})</translation>
    </message>
    <message>
        <source>Somebody else changed the regional project meanwhile. Nothing was stored: consolidate once more.</source>
        <translation>U međuvremenu je neko drugi promijenio regionalni projekat. Ništa nije sačuvano: objedinite još jednom.</translation>
    </message>
    <message>
        <source>Proposed term {term} of {taxonomy}: “{label}” ({countries}, answers: {answers}).</source>
        <translation>Predloženi pojam {term} u taksonomiji {taxonomy}: „{label}“ ({countries}, odgovora: {answers}).</translation>
    </message>
    <message>
        <source>Unknown term {term} of {taxonomy} ({countries}, answers: {answers}). It waits as a proposal.</source>
        <translation>Nepoznat pojam {term} u taksonomiji {taxonomy} ({countries}, odgovora: {answers}). Čeka kao prijedlog.</translation>
    </message>
    <message>
        <source>No edition that its country published is named in {file}: the region is compared with none of it.</source>
        <translation>Nijedno izdanje koje je država objavila ne navodi se u datoteci {file}: region se ne poredi ni sa jednim njenim izdanjem.</translation>
    </message>
    <message>
        <source>{file} comes from a mentor jurisdiction ({country}): its cases stand in a column of their own and are no part of the figures of all countries together.</source>
        <translation>{file} dolazi iz mentorske jurisdikcije ({country}): njeni predmeti stoje u posebnoj koloni i nijesu dio pokazatelja za sve države zajedno.</translation>
    </message>
    <message>
        <source>Approved briefs that may identify a person are left out ({count}). Change their texts in the project of the country, and approve them anew.</source>
        <translation>Odobreni sažeci koji mogu identifikovati lice izostavljeni su ({count}). Izmijenite njihove tekstove u projektu države i ponovo ih odobrite.</translation>
    </message>
    <message>
        <source>Its approved briefs take the place of those that came before. With other words: {changed}. Not approved any more: {gone}.</source>
        <translation>Njeni odobreni sažeci zamjenjuju one koji su stigli ranije. Sa drugim riječima: {changed}. Više nijesu odobreni: {gone}.</translation>
    </message>
    <message>
        <source>Briefs that were approved as English and are not in English are left out ({count}). Type their English texts in the project of the country, and approve them anew.</source>
        <translation>Sažeci koji su odobreni kao engleski, a nijesu na engleskom, izostavljeni su ({count}). Upišite njihove engleske tekstove u projektu države i ponovo ih odobrite.</translation>
    </message>
    <message>
        <source>Released quotations that may identify a person are left out ({count}). Withdraw them in the project of the country, and release them anew without those words.</source>
        <translation>Odobreni navodi koji mogu otkriti identitet lica izostavljeni su ({count}). Povucite ih u projektu države i odobrite ih ponovo bez tih riječi.</translation>
    </message>
    <message>
        <source>{file}: version {version} of the framework is not known here. It was read as its own codebook says.</source>
        <translation>{file}: verzija {version} okvira ovdje nije poznata. Pročitana je kako kaže njen codebook.</translation>
    </message>
    <message>
        <source>{file}: {answers} {answers:answer|answers} may not cross a border and {answers:was|were} left out.</source>
        <translation>{file}: izostavljeni su odgovori koji ne smiju da pređu granicu ({answers}).</translation>
    </message>
    <message>
        <source>{place}: {count} {count:entry belongs|entries belong} to no row or question of the delivery and {count:was|were} left out.</source>
        <translation>{place}: izostavljeni su unosi koji ne pripadaju nijednom redu ni pitanju isporuke ({count}).</translation>
    </message>
    <message>
        <source>There is no term {term} in {taxonomy} to decide on.</source>
        <translation>U taksonomiji {taxonomy} nema pojma {term} o kome bi se odlučilo.</translation>
    </message>
    <message>
        <source>{choice} is no decision. Cases: keep_both, prefer:FILE. Terms: approve, reject, merge:CODE.</source>
        <translation>{choice} nije odluka. Za predmete: keep_both, prefer:FILE. Za pojmove: approve, reject, merge:CODE.</translation>
    </message>
    <message>
        <source>The decisions cannot be read. They stand in a TOML or JSON file under [conflicts] and [terms.NAME].</source>
        <translation>Odluke se ne mogu pročitati. Stoje u TOML ili JSON datoteci pod [conflicts] i [terms.NAME].</translation>
    </message>
    <message>
        <source>{file} is a regional project itself. Name it with --project, and deliveries of countries beside it.</source>
        <translation>Datoteka {file} je i sama regionalni projekat. Navedite je iza --project, a isporuke država pored nje.</translation>
    </message>
    <message>
        <source>{file} is a copy for a second coder. It goes back to the project that it was made from, which delivers.</source>
        <translation>{file} je kopija za drugog kodera. Vraća se u projekat iz kojeg je napravljena, a on isporučuje.</translation>
    </message>
    <message>
        <source>{file} is a template. Import it into its project first (tipcoder import), and deliver what that exports.</source>
        <translation>{file} je obrazac. Najprije ga uvezite u njegov projekat (tipcoder import), pa isporučite ono što taj projekat izveze.</translation>
    </message>
    <message>
        <source>This passphrase does not open {file}. Check capital letters and the keyboard&apos;s language.</source>
        <translation>Ova pristupna fraza ne otvara datoteku {file}. Provjerite velika i mala slova i jezik tastature.</translation>
    </message>
    <message>
        <source>{file} is coded by another framework: {framework}. It cannot stand beside the others.</source>
        <translation>Datoteka {file} kodirana je prema drugom okviru: {framework}. Ne može da stoji uz ostale.</translation>
    </message>
    <message>
        <source>{file}: version {version} of the framework is not known here, and its codebook does not say enough.</source>
        <translation>{file}: verzija {version} okvira ovdje nije poznata, a njen codebook ne govori dovoljno.</translation>
    </message>
    <message>
        <source>{path} is the project of one country. Deliveries go into a regional project: name a new file.</source>
        <translation>{path} je projekat jedne države. Isporuke idu u regionalni projekat: navedite novu datoteku.</translation>
    </message>
    <message>
        <source>None of the cases in this workbook is known here. Its keys were made for a recipient that this project does not know, or its cases were removed.</source>
        <translation>Nijedan predmet iz ove radne sveske ovdje nije poznat. Njeni ključevi su napravljeni za primaoca kojeg ovaj projekat ne poznaje ili su njeni predmeti uklonjeni.</translation>
    </message>
    <message>
        <source>{place}: {text} can mean several things. Say which for the whole column: --answer {column}=CHOICE, where CHOICE is one of {options}.</source>
        <translation>{place}: {text} može da znači više stvari. Odredite na šta se misli u cijeloj koloni: --answer {column}=CHOICE, gdje je CHOICE jedno od {options}.</translation>
    </message>
    <message>
        <source>The workbook was written with version {version} of the framework {framework}, which this project lacks.</source>
        <translation>Radna sveska je sačuvana prema verziji {version} okvira {framework}, koje u ovom projektu nema.</translation>
    </message>
    <message>
        <source>The workbook was written by another project. Only workbooks of this project can be read back.</source>
        <translation>Radna sveska potiče iz drugog projekta. Učitati se mogu samo radne sveske ovog projekta.</translation>
    </message>
    <message>
        <source>There is no case that could be coded a second time.</source>
        <translation>Nema predmeta koji bi se mogao kodirati drugi put.</translation>
    </message>
    <message>
        <source>{coder} coded these cases first and cannot be the second coder of them: {cases}. Give the code of the person who coded them again.</source>
        <translation>{coder} je prvi kodirao ove predmete i ne može biti njihov drugi koder: {cases}. Unesite oznaku lica koje ih je ponovo kodiralo.</translation>
    </message>
    <message>
        <source>{file} is no copy for a second coder. Only a copy that was made for one, or a workbook, is read as a second coding.</source>
        <translation>{file} nije kopija za drugog kodera. Kao drugo kodiranje učitava se samo kopija napravljena za njega ili radna sveska.</translation>
    </message>
    <message>
        <source>A second coder codes the cases that are there. Cases, their judgments, lists of terms, the framework and what is added to findings are changed by the person who codes first.</source>
        <translation>Drugi koder kodira predmete koji su tu. Predmete, njihove presude, liste pojmova, okvir i ono što se dodaje nalazima mijenja lice koje prvo kodira.</translation>
    </message>
    <message>
        <source>Something was changed in the project meanwhile. Nothing was imported: look at the workbook once more.</source>
        <translation>U međuvremenu je nešto promijenjeno u projektu. Ništa nije uvezeno: pogledajte radnu svesku još jednom.</translation>
    </message>
    <message>
        <source>Somebody else changed this coding meanwhile. Nothing was saved: open the case again to see it.</source>
        <translation>Neko drugi je u međuvremenu promijenio ovo kodiranje. Ništa nije sačuvano: otvorite predmet ponovo da biste to vidjeli.</translation>
    </message>
    <message>
        <source>{answers} {answers:answer|answers} in {cases} {cases:case has|cases have} the term {term}, which the taxonomy {taxonomy} has not: it is not shown or counted. Install a version of the taxonomy that has it.</source>
        <translation>{answers} {answers:odgovor|odgovora|odgovora} u {cases} {cases:predmetu|predmeta|predmeta} {answers:sadrži|sadrže|sadrži} pojam {term}, kojeg taksonomija {taxonomy} nema: on se ne prikazuje i ne broji. Instalirajte verziju taksonomije koja ga ima.</translation>
    </message>
    <message>
        <source>Nothing that can be accepted in this brief has the id {id}. List what is open with --json.</source>
        <translation>Ništa što se u ovom sažetku može prihvatiti nema oznaku {id}. Pogledajte šta je otvoreno uz --json.</translation>
    </message>
    <message>
        <source>{part} {row}: “{words}” may identify somebody. Change the text, or accept it with --accept {id}.</source>
        <translation>{part} {row}: „{words}“ može nekoga identifikovati. Promijenite tekst ili prihvatite uz --accept {id}.</translation>
    </message>
    <message>
        <source>{part} {row}: there is no text in this language: {language}.</source>
        <translation>{part} {row}: nema teksta na ovom jeziku: {language}.</translation>
    </message>
    <message>
        <source>Nobody has approved the brief of case {case} in this language: {language}. Add --draft to read it.</source>
        <translation>Niko nije odobrio sažetak predmeta {case} na ovom jeziku: {language}. Dodajte --draft da ga pročitate.</translation>
    </message>
    <message>
        <source>{part} {row}: this is no English: {words}. Type the text in English.</source>
        <translation>{part} {row}: ovo nije engleski: {words}. Upišite tekst na engleskom.</translation>
    </message>
    <message>
        <source>{part} {row}: numbers are not the same in both texts: {words}. Mend it, or accept it with --accept {id}.</source>
        <translation>{part} {row}: brojevi nijesu isti u oba teksta: {words}. Ispravite ili prihvatite uz --accept {id}.</translation>
    </message>
    <message>
        <source>{row} may be recognised: fewer than 11 persons of the project are alike in this: {words}. Tell less with --generalise age,year,sector, or accept it with --accept {id}.</source>
        <translation>{row} se može prepoznati: manje od 11 lica u projektu slično je po ovome: {words}. Recite manje uz --generalise age,year,sector ili prihvatite uz --accept {id}.</translation>
    </message>
    <message>
        <source>{part} {row}: the text is the same in both languages. Type it in this language: {language}, or accept it with --accept {id}.</source>
        <translation>{part} {row}: tekst je isti na oba jezika. Upišite ga na ovom jeziku: {language}, ili prihvatite uz --accept {id}.</translation>
    </message>
    <message>
        <source>The brief of case {case} has changed since it was approved in this language: {language}. Approve it again, or add --draft to read it.</source>
        <translation>Sažetak predmeta {case} promijenjen je otkad je odobren na ovom jeziku: {language}. Odobrite ga ponovo ili dodajte --draft da ga pročitate.</translation>
    </message>
    <message>
        <source>{part} {row}: what the text in this language is written from changed after it was typed: {language}. Confirm the text or change it.</source>
        <translation>{part} {row}: ono iz čega je pisan tekst na ovom jeziku promijenjeno je pošto je unesen: {language}. Potvrdite tekst ili ga promijenite.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}, column {column}: the coding has changed since this row was written. Write the workbook anew and type the text there.</source>
        <translation>{file}, list {sheet}, red {row}, kolona {column}: kodiranje je promijenjeno otkad je ovaj red napisan. Napišite radnu svesku iznova i unesite tekst u nju.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}, column {column}: no brief has such a row. Cells of case, part, row and question stay as they were written.</source>
        <translation>{file}, list {sheet}, red {row}, kolona {column}: nijedan sažetak nema takav red. Ćelije case, part, row i question ostaju kako su napisane.</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet}: it holds no texts of briefs.</source>
        <translation>{file} nema list {sheet}: u njoj nema tekstova sažetaka.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}, column {column}: the text is longer than {most} characters.</source>
        <translation>{file}, list {sheet}, red {row}, kolona {column}: tekst je duži od {most} znakova.</translation>
    </message>
    <message>
        <source>A brief is made in the country in which the case was coded, from its project.</source>
        <translation>Sažetak se pravi u zemlji u kojoj je predmet kodiran, iz njenog projekta.</translation>
    </message>
    <message>
        <source>Case {case} is left out: a published table less the persons in its brief would tell of few others.</source>
        <translation>Predmet {case} je izostavljen: objavljena tabela bez lica iz njegovog sažetka rekla bi nešto o malom broju drugih.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: two effects of one decision. {message}</source>
        <translation>Predmet {case}, {place}: dva dejstva jedne odluke. {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: is this outcome right? {message}</source>
        <translation>Predmet {case}, {place}: da li je ovaj ishod tačan? {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the numbers and the dates tell different orders.</source>
        <translation>Predmet {case}, {place}: brojevi i datumi kazuju različit redosljed.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the numbers do not run from 1 without a gap.</source>
        <translation>Predmet {case}, {place}: brojevi ne idu od 1 bez prekida.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the same number twice. {message}</source>
        <translation>Predmet {case}, {place}: isti broj dvaput. {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the answers show it, and it is not entered. {entry}</source>
        <translation>Predmet {case}, {place}: odgovori na to ukazuju, a nije unijeto. {entry}</translation>
    </message>
    <message>
        <source>The project has no case {case}.</source>
        <translation>Projekat nema predmet {case}.</translation>
    </message>
    <message>
        <source>Nobody with the code {coder} codes in this project.</source>
        <translation>U ovom projektu ne kodira niko sa oznakom {coder}.</translation>
    </message>
    <message>
        <source>Something was published since, and not compared with this edition: that it reached nobody can no longer be taken back.</source>
        <translation>U međuvremenu je objavljeno nešto što nije upoređeno s ovim izdanjem: ne može se više povući to da nije stiglo ni do koga.</translation>
    </message>
    <message>
        <source>No case has a brief that is approved in English, so that there is no entry for SHERLOC to write.</source>
        <translation>Nijedan predmet nema sažetak odobren na engleskom, pa nema unosa za SHERLOC.</translation>
    </message>
    <message>
        <source>Case {case} is left out: its English brief is {state}.</source>
        <translation>Predmet {case} je izostavljen: stanje njegovog sažetka na engleskom je {state}.</translation>
    </message>
    <message>
        <source>There are entries here ({count}). “None in this judgment” can be said once they are deleted.</source>
        <translation>Ovdje ima unosa ({count}). „Nema u ovoj presudi“ može se reći kad se oni izbrišu.</translation>
    </message>
    <message>
        <source>“None in this judgment” cannot be said here: there must be entries, {count} at least.</source>
        <translation>„Nema u ovoj presudi“ ovdje se ne može reći: mora biti unosa, najmanje {count}.</translation>
    </message>
    <message>
        <source>This number asks for too many entries. At most {limit} are possible in one list, and {total} in one case. Nothing was changed; enter a smaller number.</source>
        <translation>Ovaj broj traži previše unosa. Moguće je najviše {limit} u jednom spisku i {total} u jednom predmetu. Ništa nije izmijenjeno; unesite manji broj.</translation>
    </message>
    <message>
        <source>Findings are counted from the questions of the framework tip_case_law_see. This project is coded by {framework}, which asks none of them.</source>
        <translation>Nalazi se broje iz pitanja okvira tip_case_law_see. Ovaj projekat je kodiran po okviru {framework}, koji ne postavlja nijedno od njih.</translation>
    </message>
    <message>
        <source>The case is settled: its pairs of entries stay as they are, and so do the figures of agreement.</source>
        <translation>Predmet je usaglašen: parovi unosa ostaju kakvi su, a i pokazatelji saglasnosti.</translation>
    </message>
    <message>
        <source>{file}, row {line}: a proposal is a, b, both or not_settled, not “{value}”. Nothing was settled.</source>
        <translation>{file}, red {line}: prijedlog je a, b, both ili not_settled, a ne „{value}“. Ništa nije usaglašeno.</translation>
    </message>
    <message>
        <source>{file} has no differences of this project, or is no settling file. Nothing was settled.</source>
        <translation>{file} nema razlika iz ovog projekta ili nije datoteka za usaglašavanje. Ništa nije usaglašeno.</translation>
    </message>
    <message>
        <source>{file}, row {line}: “{value}” is none of the reasons of the list. Nothing was settled.</source>
        <translation>{file}, red {line}: „{value}“ nije nijedan od razloga sa spiska. Ništa nije usaglašeno.</translation>
    </message>
    <message>
        <source>{file}, row {line}: this difference stands in the file twice. Nothing was settled.</source>
        <translation>{file}, red {line}: ova razlika se u datoteci navodi dva puta. Ništa nije usaglašeno.</translation>
    </message>
    <message>
        <source>{count} {count:difference is|differences are} still to be settled before the case is settled.</source>
        <translation>Treba usaglasiti još {count} {count:razliku|razlike|razlika} prije nego što je predmet usaglašen.</translation>
    </message>
    <message>
        <source>Both answers can be taken only where several terms may be chosen and both sides chose some.</source>
        <translation>Oba odgovora mogu se uzeti samo gdje je dopušteno više pojmova i gdje su obje strane nešto izabrale.</translation>
    </message>
    <message>
        <source>This coding is submitted. Reopen it to change something.</source>
        <translation>Ovo kodiranje je predato. Ponovo ga otvorite da biste nešto izmijenili.</translation>
    </message>
    <message>
        <source>{coder} has not submitted the coding of this case yet. Both are settled only after both are.</source>
        <translation>{coder} još nije predao kodiranje ovog predmeta. Razlike se usaglašavaju tek kad su oba predata.</translation>
    </message>
    <message>
        <source>Enter the code of the reviewer.</source>
        <translation>Unesite oznaku recenzenta.</translation>
    </message>
    <message>
        <source>{coder} coded this case. A reviewer is somebody who is neither of the two coders.</source>
        <translation>{coder} je kodirao ovaj predmet. Recenzent je neko ko nije nijedan od dva kodera.</translation>
    </message>
    <message>
        <source>Say in a sentence what is not settled, for the reviewer.</source>
        <translation>U jednoj rečenici navedite recenzentu šta nije usaglašeno.</translation>
    </message>
    <message>
        <source>Nobody has coded this case a second time yet.</source>
        <translation>Ovaj predmet još niko nije kodirao drugi put.</translation>
    </message>
    <message>
        <source>Choose why the two of you read this differently.</source>
        <translation>Izaberite zašto ste vas dvoje ovo različito pročitali.</translation>
    </message>
    <message>
        <source>Two entries are joined only if each is of another side and both are of the same list.</source>
        <translation>Dva unosa spajaju se samo ako svaki potiče od drugog kodera i ako su oba iz istog spiska.</translation>
    </message>
    <message>
        <source>{id}: case {case}, {question}: {words} ({sign})</source>
        <translation>{id}: predmet {case}, {question}: {words} ({sign})</translation>
    </message>
    <message>
        <source>{roster}: {persons} in all. {unique} can be recognised by anybody who knows this of them: {questions}. {few} more are among fewer than {k} alike. With the numbers that leave, {unique_by_numbers} can be recognised.</source>
        <translation>{roster}: ukupno {persons}. Svako ko o njima zna {questions} može ih prepoznati: {unique}. Još ih je u grupama manjim od {k} jednakih: {few}. Sa brojevima koji se iznose može se prepoznati: {unique_by_numbers}.</translation>
    </message>
    <message>
        <source>Nobody is recognised by the question {name}. It may be one of these: {known}.</source>
        <translation>Na osnovu pitanja {name} niko se ne može prepoznati. Može se navesti jedno od ovih: {known}.</translation>
    </message>
    <message>
        <source>The question {name} cannot be made more general, only left out. These can be: {known}.</source>
        <translation>Pitanje {name} ne može se uopštiti, samo izostaviti. Ova se mogu uopštiti: {known}.</translation>
    </message>
    <message>
        <source>There is no finding and no text with the id {id}. The answer may have been changed.</source>
        <translation>Nema ni nalaza ni teksta s oznakom {id}. Možda je odgovor promijenjen.</translation>
    </message>
    <message>
        <source>Say why it reached nobody: the reason stays in the list of what left.</source>
        <translation>Navedite zašto nije stiglo ni do koga: razlog ostaje na spisku onoga što je izašlo.</translation>
    </message>
    <message>
        <source>Nothing that left has the id {id}. `tipcoder released` lists what left, with the ids.</source>
        <translation>Ništa što je izašlo nema id {id}. `tipcoder released` navodi šta je izašlo, sa id-ovima.</translation>
    </message>
    <message>
        <source>Of the release {id} it was said before that it reached nobody.</source>
        <translation>Za {id} je već rečeno da nije stiglo ni do koga.</translation>
    </message>
    <message>
        <source>This project is open to read only. What is public is recorded in it, as later editions are compared with it: nothing public can be written. Restore a backup, and publish from that.</source>
        <translation>Ovaj projekat je otvoren samo za čitanje. Ono što je javno bilježi se u njemu, jer se kasnija izdanja porede s tim: ništa javno ne može se zapisati. Vratite rezervnu kopiju i objavite iz nje.</translation>
    </message>
    <message>
        <source>Another program holds the file {file} at the moment: a virus scanner, a synchronisation or a viewer. Try again in a minute, or close it there. Nothing was lost.</source>
        <translation>Drugi program trenutno drži datoteku {file}: antivirus, sinhronizacija ili program za pregled. Pokušajte ponovo za minut ili je zatvorite tamo. Ništa nije izgubljeno.</translation>
    </message>
    <message>
        <source>The path {path} is too long for this computer. Move the project into a folder nearer to the drive&apos;s root.</source>
        <translation>Putanja {path} je preduga za ovaj računar. Premjestite projekat u fasciklu bližu korijenu diska.</translation>
    </message>
    <message>
        <source>Windows keeps the name {name} for itself. Choose another one.</source>
        <translation>Windows zadržava ime {name} za sebe. Izaberite drugo.</translation>
    </message>
    <message>
        <source>There is no judgment in the folder {folder}. Files of these kinds can be read: {kinds}.</source>
        <translation>U fascikli {folder} nema nijedne presude. Mogu se čitati datoteke ovih vrsta: {kinds}.</translation>
    </message>
    <message>
        <source>{file} has no text layer: read it by OCR first.</source>
        <translation>{file} nema sloj teksta: prvo ga pročitajte pomoću OCR-a.</translation>
    </message>
    <message>
        <source>Which country the judgment is of cannot be told by its court or language. Say it with --country.</source>
        <translation>Po sudu ili jeziku ne može se reći iz koje je države presuda. Navedite je pomoću --country.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read. Save it as one of {kinds} and add it again.</source>
        <translation>Datoteka {file} je u formatu koji ne može da se pročita. Sačuvajte je u jednom od formata {kinds} i ponovo je dodajte.</translation>
    </message>
    <message>
        <source>{file} is a picture of a kind that cannot be read. Save it as JPEG, PNG or TIFF and add that one.</source>
        <translation>Datoteka {file} je slika u formatu koji ne može da se pročita. Sačuvajte je kao JPEG, PNG ili TIFF i dodajte tu datoteku.</translation>
    </message>
    <message>
        <source>{file} was written by a Word older than that of 1997. Open it in Word or LibreOffice, save it as .docx, and add that one.</source>
        <translation>Datoteka {file} sačuvana je u programu Word starijem od verzije iz 1997. Otvorite je u programu Word ili LibreOffice, sačuvajte je kao .docx i dodajte tu datoteku.</translation>
    </message>
    <message>
        <source>{path} was replaced by another copy, or changed from elsewhere, while it was open here. Nothing more was saved in it.</source>
        <translation>Datoteka {path} je zamijenjena drugom kopijom ili promijenjena s drugog mjesta dok je ovdje bila otvorena. U njoj više ništa nije sačuvano.</translation>
    </message>
    <message>
        <source>The framework {framework} {version} could not be read. The same one ships with the program and is used.</source>
        <translation>Okvir {framework} {version} nije mogao da se pročita. Koristi se isti, koji dolazi s programom.</translation>
    </message>
    <message>
        <source>The framework {framework} {version} could not be read. The same one from the backup {backup} is used.</source>
        <translation>Okvir {framework} {version} nije mogao da se pročita. Koristi se isti, iz rezervne kopije {backup}.</translation>
    </message>
    <message>
        <source>The framework {framework} {version} could not be read. Another one of this name and version is used; its questions may differ.</source>
        <translation>Okvir {framework} {version} nije mogao da se pročita. Koristi se drugi s tim nazivom i verzijom; njegova pitanja mogu biti drukčija.</translation>
    </message>
    <message>
        <source>The workbook of the framework {framework} {version} could not be read. Its questions were read.</source>
        <translation>Radna sveska okvira {framework} {version} nije mogla da se pročita. Njegova pitanja su pročitana.</translation>
    </message>
    <message>
        <source>Some cases, entries or answers could not be read.</source>
        <translation>Neki predmeti, unosi ili odgovori nijesu mogli da se pročitaju.</translation>
    </message>
    <message>
        <source>Some judgments or their pages could not be read.</source>
        <translation>Neke presude ili njihove stranice nijesu mogle da se pročitaju.</translation>
    </message>
    <message>
        <source>Some evidence could not be read.</source>
        <translation>Neki dokazi nijesu mogli da se pročitaju.</translation>
    </message>
    <message>
        <source>Some remarks could not be read.</source>
        <translation>Neke napomene nijesu mogle da se pročitaju.</translation>
    </message>
    <message>
        <source>Part of the history could not be read.</source>
        <translation>Dio istorije nije mogao da se pročita.</translation>
    </message>
    <message>
        <source>Some terms could not be read.</source>
        <translation>Neki pojmovi nijesu mogli da se pročitaju.</translation>
    </message>
    <message>
        <source>Some of what does not belong to a case could not be read (exports, reviews, deliveries).</source>
        <translation>Dio onoga što ne pripada predmetu nije mogao da se pročita (izvozi, pregledi, isporuke).</translation>
    </message>
    <message>
        <source>{path} cannot be changed: it is open to read only, or the file or its folder is write-protected.</source>
        <translation>Datoteka {path} se ne može mijenjati: otvorena je samo za čitanje, ili su ona ili njena fascikla zaštićene od upisa.</translation>
    </message>
    <message>
        <source>The folder {path} is there already and is not empty. Choose another name.</source>
        <translation>Fascikla {path} već postoji i nije prazna. Izaberite drugo ime.</translation>
    </message>
    <message>
        <source>Files for SPSS and Stata need two more libraries. Install them with: pip install tipcoder[statistics]</source>
        <translation>Za datoteke programa SPSS i Stata potrebne su još dvije biblioteke. Instalirajte ih ovako: pip install tipcoder[statistics]</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed. Install it with: pip install tipcoder[postgresql]</source>
        <translation>Upravljački program za PostgreSQL nije instaliran. Instalirajte ga ovako: pip install tipcoder[postgresql]</translation>
    </message>
    <message>
        <source>The database {address} holds no project yet. Consolidate into it first.</source>
        <translation>U bazi podataka {address} još nema projekta. Prvo objedinite isporuke u nju.</translation>
    </message>
    <message>
        <source>The database {address} holds a project already.</source>
        <translation>U bazi podataka {address} već postoji projekat.</translation>
    </message>
    <message>
        <source>The project in the database {address} is no file. Consolidate into a file to hand it over.</source>
        <translation>Projekat u bazi podataka {address} nije datoteka. Da biste ga predali, objedinite isporuke u datoteku.</translation>
    </message>
    <message>
        <source>There is a password in the address, where others can read it. Leave it out: it is asked for, or taken from the environment variable PGPASSWORD.</source>
        <translation>U adresi je lozinka, koju mogu pročitati drugi. Izostavite je: program će je zatražiti ili uzeti iz promjenljive okruženja PGPASSWORD.</translation>
    </message>
    <message>
        <source>The database {path} needs a password. Put it into the environment variable PGPASSWORD.</source>
        <translation>Baza podataka {path} traži lozinku. Stavite je u promjenljivu okruženja PGPASSWORD.</translation>
    </message>
    <message>
        <source>The database {path} refused the name or the password. Check both with whoever keeps the server.</source>
        <translation>Baza podataka {path} odbila je ime ili lozinku. Provjerite oboje s onim ko vodi server.</translation>
    </message>
    <message>
        <source>The database {path} cannot be reached. Check the network and the address, and try again.</source>
        <translation>Baza podataka {path} nije dostupna. Provjerite mrežu i adresu i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>{coder} may be a name. A coder is called by a code: a country or one letter, with a number of up to three digits, such as {suggested}.</source>
        <translation>{coder} može biti ime. Koder se označava oznakom: državom ili jednim slovom, s brojem od najviše tri cifre, na primjer {suggested}.</translation>
    </message>
    <message>
        <source>The code of a coder may be a name: {coders}. A number leaves in its place.</source>
        <translation>Oznaka kodera može biti ime: {coders}. Umjesto nje izlazi broj.</translation>
    </message>
    <message>
        <source>{sentence} (The same for others, {count}: {others})</source>
        <translation>{sentence} (Isto važi i za druge, {count}: {others})</translation>
    </message>
    <message>
        <source>There are {count} descriptions already. Take one of them away before you choose another.</source>
        <translation>Već su izabrana {count} opisa. Uklonite jedan prije nego što izaberete drugi.</translation>
    </message>
    <message>
        <source>“{key}” is not asked. What is asked: {keys}.</source>
        <translation>„{key}“ se ne pita. Pita se: {keys}.</translation>
    </message>
    <message>
        <source>{key}: “{value}” is no number that can be. Give a whole number, a year of four digits, or nothing where it is not known.</source>
        <translation>{key}: „{value}“ nije moguć broj. Navedite cio broj, godinu od četiri cifre ili ništa ako nije poznato.</translation>
    </message>
    <message>
        <source>{low} ({low_value}) is greater than {high} ({high_value}). No more judgments are received than requested, no more are requested than exist, and a period ends after it begins.</source>
        <translation>{low} ({low_value}) veće je od {high} ({high_value}). Ne prima se više presuda nego što se traži, ne traži se više nego što postoji, a period se završava nakon što počne.</translation>
    </message>
    <message>
        <source>A region knows of all judgments what its deliveries say. Change it in the national projects.</source>
        <translation>Region zna o svim presudama ono što kažu njegove isporuke. Promijenite to u nacionalnim projektima.</translation>
    </message>
    <message>
        <source>“{change}” changes nothing. Write the value behind =, and nothing behind it where it is not known.</source>
        <translation>„{change}“ ništa ne mijenja. Napišite vrijednost iza =, a ništa iza njega ako nije poznato.</translation>
    </message>
    <message>
        <source>In no case was this good practice marked as exemplary. A reviewer confirms what a coder marked.</source>
        <translation>Ni u jednom predmetu ova dobra praksa nije označena kao uzorna. Recenzent potvrđuje ono što je koder označio.</translation>
    </message>
    <message>
        <source>Somebody else than who coded the cases confirms that a practice is exemplary. Enter the code of the reviewer.</source>
        <translation>Da je praksa uzorna, potvrđuje neko drugi, a ne onaj ko je kodirao predmete. Unesite oznaku recenzenta.</translation>
    </message>
    <message>
        <source>Write the words of the judgment, with names, places and dates replaced by words in brackets.</source>
        <translation>Upišite riječi presude, sa imenima, mjestima i datumima zamijenjenim riječima u zagradama.</translation>
    </message>
    <message>
        <source>Words of the quotation may identify somebody ({count}). Replace each of them, or say that it identifies nobody.</source>
        <translation>Riječi navoda mogu nekoga otkriti ({count}). Zamijenite svaku ili naznačite da nikoga ne otkriva.</translation>
    </message>
    <message>
        <source>A quotation has at most {most} words, this one has {words}. Shorten it.</source>
        <translation>Navod ima najviše {most} riječi, a ovaj ima {words}. Skratite ga.</translation>
    </message>
    <message>
        <source>Case {case}: neither its brief nor an exercise is approved in this language, or it has changed since: {language}.</source>
        <translation>Predmet {case}: ni sažetak ni vježba nijesu odobreni na ovom jeziku, ili su otad izmijenjeni: {language}.</translation>
    </message>
    <message>
        <source>Case {case}: persons in its brief may be recognised, and a pack is for everybody. Tell less in the brief, or make an exercise.</source>
        <translation>Predmet {case}: lica iz sažetka mogu se prepoznati, a paket je za sve. Recite manje u sažetku ili napravite vježbu.</translation>
    </message>
    <message>
        <source>Case {case}: a published table less the persons in its brief would tell of few others. Make an exercise.</source>
        <translation>Predmet {case}: objavljena tabela bez lica iz njegovog sažetka rekla bi nešto o malom broju drugih. Napravite vježbu.</translation>
    </message>
    <message>
        <source>Case {case} is not free for training.</source>
        <translation>Predmet {case} nije odobren za obuku.</translation>
    </message>
    <message>
        <source>No case is free for training. Answer “Use of this case for training” in the cases that are, and choose them.</source>
        <translation>Nijedan predmet nije odobren za obuku. U predmetima koji jesu odgovorite na „Upotreba predmeta za obuku“ i izaberite ih.</translation>
    </message>
    <message>
        <source>This program was installed without the files in which its texts are translated. Work in a copy of its source.</source>
        <translation>Ovaj program je instaliran bez datoteka u kojima se prevode njegovi tekstovi. Radite u kopiji izvornog koda.</translation>
    </message>
    <message>
        <source>{file} has no sheet named after a language, as the program writes it (sq, ro, cnr, mk, sr, sr-Latn).</source>
        <translation>Datoteka {file} nema list s nazivom jezika, kako ga program upisuje (sq, ro, cnr, mk, sr, sr-Latn).</translation>
    </message>
    <message>
        <source>{file} lacks the row with the names of the columns ({columns}). Take the sheet back as it was written.</source>
        <translation>U datoteci {file} nema reda s nazivima kolona ({columns}). Vratite list kakav je bio upisan.</translation>
    </message>
    <message>
        <source>The file with reviewed texts {path} is damaged and was put aside under another name: the program shows the texts that it came with. Take the workbook or pack once more under Tools, Review of texts.</source>
        <translation>Fajl sa pregledanim tekstovima {path} je oštećen i ostavljen je po strani pod drugim imenom: program prikazuje tekstove sa kojima je došao. Preuzmite radnu svesku ili paket još jednom u meniju Alati, Pregled tekstova.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The program has no such text any more. Write the texts anew.</source>
        <translation>{file}, red {row}: Program više nema taj tekst. Upišite tekstove iznova.</translation>
    </message>
    <message>
        <source>{file}, row {row}: Another row says something else of this text. Neither was taken.</source>
        <translation>{file}, red {row}: Drugi red kaže nešto drugo o ovom tekstu. Nijedan nije preuzet.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The text was changed here since the workbook was written. Write the texts anew and decide.</source>
        <translation>{file}, red {row}: Tekst je ovdje izmijenjen otkad je radna sveska upisana. Upišite tekstove iznova i odlučite.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The text is empty.</source>
        <translation>{file}, red {row}: Tekst je prazan.</translation>
    </message>
    <message>
        <source>{file}, row {row}: What the program fills in must stand in the text as it did before: {about}</source>
        <translation>{file}, red {row}: Ono što program popunjava mora u tekstu ostati kao što je bilo: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: Marks such as &lt;b&gt; must stay as they were: {about}</source>
        <translation>{file}, red {row}: Oznake kao što je &lt;b&gt; moraju ostati kakve su bile: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: These words prove an answer of the practice coding, so they must stay: {about}</source>
        <translation>{file}, red {row}: Ove riječi dokazuju odgovor kodiranja za vježbu, pa moraju ostati: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: The sign {about} before the letter that is pressed with Alt must stay, once.</source>
        <translation>{file}, red {row}: Znak {about} ispred slova koje se pritiska s Alt mora ostati, jednom.</translation>
    </message>
    <message>
        <source>{file}, row {row}: This is written in another script: {about}</source>
        <translation>{file}, red {row}: Ovo je napisano drugim pismom: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: With {length} letters the text may need more room than its window has: look there.</source>
        <translation>{file}, red {row}: Tekstu od {length} slova može trebati više mjesta nego što ga prozor ima: provjerite u prozoru.</translation>
    </message>
    <message>
        <source>{file}, row {row}: Called doubtful or wrong: not counted as reviewed, and nothing is changed.</source>
        <translation>{file}, red {row}: Ocijenjeno kao sumnjivo ili pogrešno: ne računa se kao pregledano i ništa se ne mijenja.</translation>
    </message>
    <message>
        <source>The texts of {language} follow those of {reviewed}, letter by letter. Write these to be reviewed.</source>
        <translation>Tekstovi {language} prate tekstove {reviewed}, slovo po slovo. Zapišite ove za pregled.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{about}” is no status. Choose one of the list: right, wrong or doubtful.</source>
        <translation>{file}, red {row}: „{about}“ nije status. Izaberite sa spiska: tačno, pogrešno ili sumnjivo.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The hidden key of this row was lost, so nobody can tell whose text it is. Copy what you typed into the row of a fresh workbook.</source>
        <translation>{file}, red {row}: Skriveni ključ ovog reda je izgubljen, pa niko ne može znati koji je to tekst. Prepišite ono što ste unijeli u red nove radne sveske.</translation>
    </message>
    <message>
        <source>{key}: reviewers differ, nothing was changed, and one of them has to settle it. {words}</source>
        <translation>{key}: recenzenti se razilaze, ništa nije promijenjeno, a jedan od njih treba da odluči. {words}</translation>
    </message>
    <message>
        <source>{file}, row {row}: There is an error or a formula without a result in the cell of {about}.</source>
        <translation>{file}, red {row}: U ćeliji {about} je greška ili formula bez rezultata.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The English or the translation is not that of this text: columns were sorted apart, or the English changed since. Take a copy in which they belong together, or write the texts anew.</source>
        <translation>{file}, red {row}: Engleski tekst ili prevod u redu ne pripada ovom tekstu: kolone su sortirane odvojeno ili je engleski tekst u međuvremenu izmijenjen. Uzmite kopiju u kojoj idu zajedno ili upišite tekstove iznova.</translation>
    </message>
    <message>
        <source>{file}, row {row}: It is called wrong, but neither other words nor a reason were given.</source>
        <translation>{file}, red {row}: Ocijenjeno kao pogrešno, ali nijesu dati ni druge riječi ni razlog.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{about}” is neither all nor here.</source>
        <translation>{file}, red {row}: „{about}“ nije ni all ni here.</translation>
    </message>
    <message>
        <source>{file}, row {row}: A term that the lists call wrong: {about}</source>
        <translation>{file}, red {row}: Izraz koji je prema spiskovima pogrešan: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: A term of the glossary stood here and does no more: {about}</source>
        <translation>{file}, red {row}: Ovdje je stajao izraz iz glosara i više ga nema: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: The language has other marks than {about}</source>
        <translation>{file}, red {row}: Jezik ima druge znakove, a ne {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: The language writes a space in {about}</source>
        <translation>{file}, red {row}: Jezik piše razmak u {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: Look at the names in Latin letters, which may be spelt otherwise: {about}</source>
        <translation>{file}, red {row}: Pogledajte imena pisana latinicom, koja se mogu pisati drugačije: {about}</translation>
    </message>
    <message>
        <source>These files are of several languages: {languages}. Take those of one language at a time.</source>
        <translation>Ovi fajlovi su na više jezika: {languages}. Uzmite one jednog jezika odjednom.</translation>
    </message>
    <message>
        <source>“{given}” is no code of a reviewer. Write three capital letters of the country and a number: ALB-03.</source>
        <translation>„{given}“ nije oznaka recenzenta. Upišite tri velika slova zemlje i broj: MNE-03.</translation>
    </message>
    <message>
        <source>{file} is the pack of {reviewer}, not of {given}. Leave the code out: a pack names its reviewer.</source>
        <translation>{file} je paket od {reviewer}, a ne od {given}. Izostavite oznaku: paket sam kaže svog recenzenta.</translation>
    </message>
    <message>
        <source>{file} is damaged or no pack of a review, and nothing of it was read. Ask its reviewer for it again.</source>
        <translation>{file} je oštećen ili nije paket pregleda, i ništa iz njega nije pročitano. Tražite ga ponovo od recenzenta.</translation>
    </message>
    <message>
        <source>{file} is larger than a pack of a review can be, and nothing of it was read.</source>
        <translation>{file} je veći nego što paket pregleda može biti, i ništa iz njega nije pročitano.</translation>
    </message>
    <message>
        <source>Write a reason first: what is doubtful, what is wrong, or why you decide for these words.</source>
        <translation>Prvo upišite razlog: šta je sumnjivo, šta je pogrešno ili zašto se odlučujete za ove riječi.</translation>
    </message>
    <message>
        <source>The second folder of backups, {path}, cannot be reached. The backup lies beside the project, and is copied there when the project is closed the next time.</source>
        <translation>Druga fascikla rezervnih kopija, {path}, nije dostupna. Rezervna kopija se nalazi uz projekat i biće kopirana tamo kada se projekat sljedeći put zatvori.</translation>
    </message>
    <message>
        <source>There is no space left for the second folder of backups, {path}. The backup lies beside the project. Free some space there: it is copied when the project is closed the next time.</source>
        <translation>Nema više prostora za drugu fasciklu rezervnih kopija, {path}. Rezervna kopija se nalazi uz projekat. Oslobodite prostor tamo: biće kopirana kada se projekat sljedeći put zatvori.</translation>
    </message>
    <message>
        <source>The backup could not be copied into the second folder, {path}. It lies beside the project. May you write to that folder?</source>
        <translation>Rezervna kopija nije mogla da se kopira u drugu fasciklu, {path}. Nalazi se uz projekat. Imate li dozvolu za upis u tu fasciklu?</translation>
    </message>
    <message>
        <source>Case {case} has an exercise already. Alter it, or delete it with --discard.</source>
        <translation>Predmet {case} već ima vježbu. Izmijenite je ili je obrišite uz --discard.</translation>
    </message>
    <message>
        <source>Case {case} has no exercise. Make one with --start.</source>
        <translation>Predmet {case} nema vježbu. Napravite je uz --start.</translation>
    </message>
    <message>
        <source>Case {case} is not free for training: the expert has not coded it as moot court or case study.</source>
        <translation>Predmet {case} nije odobren za obuku: stručnjak ga nije kodirao kao simulaciju suđenja ni kao studiju slučaja.</translation>
    </message>
    <message>
        <source>{row}: the age crosses 14, 16 or 18 years, on which the article depends: {words}. Look at the charges that name this victim, then accept it with --accept {id}.</source>
        <translation>{row}: uzrast prelazi 14, 16 ili 18 godina, od čega zavisi član: {words}. Pogledajte optužbe u kojima je navedena ova žrtva, pa prihvatite uz --accept {id}.</translation>
    </message>
    <message>
        <source>{row}: the article does not fit the age of the victims that the charge names: {words}. Change one of them.</source>
        <translation>{row}: član ne odgovara uzrastu žrtava koje navodi optužba: {words}. Promijenite jedno od toga.</translation>
    </message>
    <message>
        <source>{row}: the article was not in force on the date of the offence: {words}. Change one of them.</source>
        <translation>{row}: član nije bio na snazi na dan izvršenja djela: {words}. Promijenite jedno od toga.</translation>
    </message>
    <message>
        <source>These dates are in the wrong order: {words}.</source>
        <translation>Ovi datumi su u pogrešnom redosljedu: {words}.</translation>
    </message>
    <message>
        <source>{row}: the sentence in months is outside what the law or the other sentences allow: {words}. Change it.</source>
        <translation>{row}: kazna u mjesecima je izvan onoga što dopuštaju zakon ili druge kazne: {words}. Promijenite je.</translation>
    </message>
    <message>
        <source>{row}: these two do not go together: {words}. Change one of them.</source>
        <translation>{row}: ovo dvoje ne ide zajedno: {words}. Promijenite jedno od toga.</translation>
    </message>
    <message>
        <source>{row}: what is noted was true of the case and is not true of the altered facts: {words}. Take the entry out.</source>
        <translation>{row}: ono što je zabilježeno važilo je za predmet, a ne važi za izmijenjene činjenice: {words}. Uklonite taj unos.</translation>
    </message>
    <message>
        <source>Nobody has written what happened in this language: {language}. Write the text of the part facts.</source>
        <translation>Niko na ovom jeziku nije napisao šta se dogodilo: {language}. Napišite tekst dijela facts.</translation>
    </message>
    <message>
        <source>{part} {row}: “{words}” tells how the case ended. Participants read this text before they decide: change it.</source>
        <translation>{part} {row}: „{words}“ otkriva kako je predmet završen. Učesnici čitaju ovaj tekst prije nego što odluče: promijenite ga.</translation>
    </message>
    <message>
        <source>{part} {row}: facts have changed since the text in this language was written ({language}): {words}. Change the text or confirm it.</source>
        <translation>{part} {row}: činjenice su promijenjene otkako je pisan tekst na ovom jeziku ({language}): {words}. Promijenite tekst ili ga potvrdite.</translation>
    </message>
    <message>
        <source>Few cases of the country are like this one, and fewer than two of sex, age group, sector, year, length and number of victims differ from it ({words}). Alter more, or accept it with --accept {id}: it may stand.</source>
        <translation>Malo predmeta u zemlji liči na ovaj, a manje od dvoje od pola, uzrasne grupe, sektora, godine, trajanja i broja žrtava razlikuje se od njega ({words}). Promijenite više ili prihvatite uz --accept {id}: može ostati.</translation>
    </message>
    <message>
        <source>(the words that stood there before)</source>
        <translation>(riječi koje su tu stajale ranije)</translation>
    </message>
    <message>
        <source>(wrong, no other words)</source>
        <translation>(pogrešno, bez drugih riječi)</translation>
    </message>
    <message>
        <source>(doubtful)</source>
        <translation>(sumnjivo)</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Fewer questions</source>
        <translation>Manje pitanja</translation>
    </message>
    <message>
        <source>More questions ({count}); with an answer: {answered}</source>
        <translation>Još pitanja ({count}); sa odgovorom: {answered}</translation>
    </message>
    <message>
        <source>More questions ({count})</source>
        <translation>Još pitanja ({count})</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Show who is A and who is B?</source>
        <translation>Prikazati ko je A, a ko B?</translation>
    </message>
    <message>
        <source>Names are shown only if both coders agree, and only as long as this window is open.</source>
        <translation>Imena se prikazuju samo ako se oba kodera slože, i samo dok je ovaj prozor otvoren.</translation>
    </message>
    <message>
        <source>Coder A agrees</source>
        <translation>Koder A se slaže</translation>
    </message>
    <message>
        <source>Coder B agrees</source>
        <translation>Koder B se slaže</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Prikaži imena</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>The same passphrase again</source>
        <translation>Ista pristupna fraza još jednom</translation>
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
    <message>
        <source>Four or more words that do not belong together are best.</source>
        <translation>Najbolje su četiri riječi ili više njih, koje nijesu međusobno povezane.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Dvije pristupne fraze se ne podudaraju.</translation>
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
        <translation>Okvir za analizu</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pitanja</translation>
    </message>
    <message>
        <source>Can be changed at any time, in the menu Tools.</source>
        <translation>Može se promijeniti u svakom trenutku, u meniju Alati.</translation>
    </message>
    <message>
        <source>Core questions; the others on demand</source>
        <translation>Osnovna pitanja; ostala po želji</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Sva pitanja</translation>
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
        <source>Mentor jurisdictions</source>
        <translation>Mentorske jurisdikcije</translation>
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
</context>
<context>
    <name>NextStrip</name>
    <message>
        <source>nothing</source>
        <translation>ništa</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>drugi tekst</translation>
    </message>
    <message>
        <source>{language}: changed after the approval: {part}, {change}</source>
        <translation>{language}: promijenjeno poslije odobrenja: {part}, {change}</translation>
    </message>
    <message>
        <source>{language}: approved by {coder}</source>
        <translation>{language}: odobrio koder {coder}</translation>
    </message>
    <message>
        <source>{language}: ready to be approved</source>
        <translation>{language}: spremno za odobrenje</translation>
    </message>
</context>
<context>
    <name>NoJudgment</name>
    <message>
        <source>Judgments are not delivered</source>
        <translation>Presude se ne isporučuju</translation>
    </message>
    <message>
        <source>They stay in the country of the case.</source>
        <translation>One ostaju u državi iz koje je predmet.</translation>
    </message>
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
    <name>OldBackupsDialog</name>
    <message>
        <source>Backups still open as before</source>
        <translation>Rezervne kopije se i dalje otvaraju kao ranije</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still open with the old passphrase and the old recovery key. Whoever has one of these can read them.</source>
        <translation>
            <numerusform>%n rezervna kopija se i dalje otvara starom pristupnom frazom i starim ključem za oporavak. Ko ima jedno od toga, može da je čita.</numerusform>
            <numerusform>%n rezervne kopije se i dalje otvaraju starom pristupnom frazom i starim ključem za oporavak. Ko ima jedno od toga, može da ih čita.</numerusform>
            <numerusform>%n rezervnih kopija se i dalje otvara starom pristupnom frazom i starim ključem za oporavak. Ko ima jedno od toga, može da ih čita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypt them anew</source>
        <translation>Ponovo ih šifruj</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Izbriši ih</translation>
    </message>
    <message>
        <source>There is a new backup already.</source>
        <translation>Nova rezervna kopija već postoji.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Ostavi ih</translation>
    </message>
    <message>
        <source>Stopped. Some backups were encrypted anew; the others are as they were.</source>
        <translation>Zaustavljeno. Neke rezervne kopije su ponovo šifrovane; ostale su kakve su bile.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>no entries yet</source>
        <translation>još bez unosa</translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n kept</source>
        <translation>
            <numerusform>skriveno, sačuvan je %n odgovor</numerusform>
            <numerusform>skriveno, sačuvana su %n odgovora</numerusform>
            <numerusform>skriveno, sačuvano je %n odgovora</numerusform>
        </translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>po želji</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nema</translation>
    </message>
    <message>
        <source>not yet asked</source>
        <translation>još nerazmotreno</translation>
    </message>
    <message numerus="yes">
        <source>%n open remarks</source>
        <translation>
            <numerusform>%n otvorena napomena</numerusform>
            <numerusform>%n otvorene napomene</numerusform>
            <numerusform>%n otvorenih napomena</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skriveno</translation>
    </message>
</context>
<context>
    <name>OverflowRow</name>
    <message>
        <source>More</source>
        <translation>Više</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Ova stranica se ne može prikazati.</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>page {number} / {count}</source>
        <translation>stranica {number} / {count}</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+G)</source>
        <translation>Idi na stranicu (Ctrl+G)</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Broj stranice</translation>
    </message>
</context>
<context>
    <name>PagedJudgment</name>
    <message>
        <source>Pages of the judgment</source>
        <translation>Stranice presude</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Sve stranice, umanjene</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Izaberi sve</translation>
    </message>
    <message>
        <source>Mark an area of the page</source>
        <translation>Označi oblast stranice</translation>
    </message>
    <message>
        <source>Read as flowing text</source>
        <translation>Čitaj kao neprekidan tekst</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>Case {number}: which entries are the same?</source>
        <translation>Predmet {number}: koji su unosi isti?</translation>
    </message>
    <message>
        <source>A and B entered persons, charges and the rest on their own. Look whether the right ones stand side by side: a dashed line is a proposal. Entries below others are compared once those are a pair.</source>
        <translation>A i B su lica, tačke optužbe i ostalo unijeli svako za sebe. Pogledajte stoje li jedan pored drugog oni pravi: isprekidana linija je prijedlog. Unosi ispod drugih porede se kad su ti drugi par.</translation>
    </message>
    <message>
        <source>Entries of A and B side by side</source>
        <translation>Unosi A i B jedan pored drugog</translation>
    </message>
    <message>
        <source>Confirm ({key})</source>
        <translation>Potvrdi ({key})</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cut ({key})</source>
        <translation>Razdvoji ({key})</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Potvrdi sve</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
    <message>
        <source>To the differences</source>
        <translation>Pređi na razlike</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Confirmed: {confirmed}. To be looked at: {waiting}. Entries of one alone: {alone}.</source>
        <translation>Parovi: {pairs}. Potvrđeni: {confirmed}. Treba pogledati: {waiting}. Unosi samo jednog: {alone}.</translation>
    </message>
    <message>
        <source>Pair with this</source>
        <translation>Upari s ovim</translation>
    </message>
    <message>
        <source>Choose a partner</source>
        <translation>Izaberi par</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Razmaknica</translation>
    </message>
    <message>
        <source>{entry}: now go to its partner, and press the space bar. Esc gives up.</source>
        <translation>{entry}: sada idite na njegov par i pritisnite razmaknicu. Tasterom Esc odustajete.</translation>
    </message>
    <message>
        <source>The other coder has no such entry here.</source>
        <translation>Drugi koder ovdje nema takvog unosa.</translation>
    </message>
    <message>
        <source>No partner. Nearest: {entry}.</source>
        <translation>Bez para. Najbliži: {entry}.</translation>
    </message>
    <message>
        <source>Very alike ({percent}%).</source>
        <translation>Veoma slični ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Alike in part ({percent}%).</source>
        <translation>Djelimično slični ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Hardly alike ({percent}%).</source>
        <translation>Malo slični ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Same: {what}.</source>
        <translation>Isto: {what}.</translation>
    </message>
    <message>
        <source>Nearly the same: {what}.</source>
        <translation>Gotovo isto: {what}.</translation>
    </message>
    <message>
        <source>Different: {what}.</source>
        <translation>Različito: {what}.</translation>
    </message>
    <message>
        <source>entries below</source>
        <translation>unosi ispod</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>odlomci</translation>
    </message>
    <message>
        <source>{roster} of {entry}</source>
        <translation>{roster}: {entry}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potvrđeno</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>pogledajte</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>predloženo</translation>
    </message>
</context>
<context>
    <name>PartColumn</name>
    <message>
        <source>Show the draft</source>
        <translation>Prikaži nacrt</translation>
    </message>
    <message>
        <source>Hide the draft</source>
        <translation>Sakrij nacrt</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>Svojim riječima…</translation>
    </message>
    <message>
        <source>Write what happened under Facts in the coding.</source>
        <translation>Napišite šta se dogodilo kod činjenica u kodiranju.</translation>
    </message>
    <message>
        <source>Nothing of this part is coded.</source>
        <translation>Ništa iz ovog dijela nije kodirano.</translation>
    </message>
    <message>
        <source>Changed since the approval:</source>
        <translation>Promijenjeno poslije odobrenja:</translation>
    </message>
    <message>
        <source>{name}: another text</source>
        <translation>{name}: drugi tekst</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ništa</translation>
    </message>
</context>
<context>
    <name>PassageLayer</name>
    <message>
        <source>Go to: {question}</source>
        <translation>Pređi na: {question}</translation>
    </message>
</context>
<context>
    <name>PassageStrip</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n odlomak</numerusform>
            <numerusform>%n odlomka</numerusform>
            <numerusform>%n odlomaka</numerusform>
        </translation>
    </message>
    <message>
        <source>All passages of this judgment, in the order of its text</source>
        <translation>Svi odlomci ove presude, po redosljedu teksta</translation>
    </message>
    <message>
        <source>Passages in this judgment</source>
        <translation>Odlomci u ovoj presudi</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>page {number}</source>
        <translation>stranica {number}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>Novi ključ za oporavak</translation>
    </message>
    <message>
        <source>The project gets another recovery key, and the old one opens it no more. The passphrase stays.</source>
        <translation>Projekat dobija drugi ključ za oporavak, a stari ga više ne otvara. Pristupna fraza ostaje.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Pristupna fraza</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Napravi novi ključ za oporavak</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Promijeni pristupnu frazu</translation>
    </message>
    <message>
        <source>The project is encrypted anew and gets another recovery key: keep that one too. Answers, history and the keys in deliveries stay as they are.</source>
        <translation>Projekat se ponovo šifruje i dobija drugi ključ za oporavak: sačuvajte i njega. Odgovori, istorija i ključevi u isporukama ostaju kakvi jesu.</translation>
    </message>
    <message>
        <source>Present passphrase, or the recovery key</source>
        <translation>Sadašnja pristupna fraza ili ključ za oporavak</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova pristupna fraza</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
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
    <message>
        <source>Caps Lock is on</source>
        <translation>Uključen je Caps Lock</translation>
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
        <translation>Sve presude u periodu</translation>
    </message>
    <message>
        <source>These are sums over the countries, as their deliveries say it. Change them in the national projects.</source>
        <translation>Ovo su zbirovi svih država, kako kažu njihove isporuke. Promijenite ih u nacionalnim projektima.</translation>
    </message>
    <message>
        <source>What is known of all judgments that these cases are a part of. Leave empty what is not known. It is used for intervals, and stands in the report and in every workbook.</source>
        <translation>Šta se zna o svim presudama čiji su dio ovi predmeti. Ostavite prazno ono što nije poznato. Koristi se za intervale i stoji u izvještaju i u svakoj radnoj svesci.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Prva godina</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Posljednja godina</translation>
    </message>
    <message>
        <source>Judgments that exist</source>
        <translation>Presude koje postoje</translation>
    </message>
    <message>
        <source>Judgments requested</source>
        <translation>Zatražene presude</translation>
    </message>
    <message>
        <source>Judgments received</source>
        <translation>Primljene presude</translation>
    </message>
    <message>
        <source>Judgments refused</source>
        <translation>Odbijene presude</translation>
    </message>
    <message>
        <source>Judgments that are final</source>
        <translation>Pravosnažne presude</translation>
    </message>
    <message>
        <source>Cases whose coder took part in them as a judge</source>
        <translation>Predmeti u kojima je koder učestvovao kao sudija</translation>
    </message>
    <message>
        <source>How judgments were selected</source>
        <translation>Kako su presude izabrane</translation>
    </message>
    <message>
        <source>Without names. It stands in reports and workbooks for your own team alone.</source>
        <translation>Bez imena. Stoji samo u izvještajima i radnim sveskama za vaš tim.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice judgment {number}</source>
        <translation>Presuda za vježbu {number}</translation>
    </message>
</context>
<context>
    <name>PracticeGuide</name>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Korak {number} od {count}: {title}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sljedeći korak</translation>
    </message>
    <message>
        <source>Compare with the model coding…</source>
        <translation>Uporedi s uzornim kodiranjem…</translation>
    </message>
    <message>
        <source>Practise without the steps</source>
        <translation>Vježbaj bez koraka</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>odgovorite na pitanje</translation>
    </message>
    <message>
        <source>prove an answer</source>
        <translation>dokažite odgovor</translation>
    </message>
    <message>
        <source>say that the judgment is silent</source>
        <translation>recite da presuda o tome ćuti</translation>
    </message>
    <message>
        <source>add a defendant</source>
        <translation>dodajte okrivljenog</translation>
    </message>
    <message>
        <source>take a step back</source>
        <translation>vratite se korak nazad</translation>
    </message>
    <message>
        <source>You know the essentials</source>
        <translation>Sada znate ono najvažnije</translation>
    </message>
    <message>
        <source>Look in the judgment which court decided, and choose it in the form. It is saved at once, and Ctrl+↓ leads to the next question.</source>
        <translation>Pogledajte u presudi koji je sud odlučivao i izaberite ga u formularu. Čuva se odmah, a Ctrl+↓ vodi na sljedeće pitanje.</translation>
    </message>
    <message>
        <source>Select the words in the judgment that prove the answer, and press Ctrl+M. They are marked, and the answer leads back to them.</source>
        <translation>Označite u presudi riječi koje dokazuju odgovor i pritisnite Ctrl+M. One ostaju obilježene, a odgovor vodi nazad do njih.</translation>
    </message>
    <message>
        <source>Find a question to which the judgment gives no answer, and press Alt+1: “not stated” is an answer too, an empty field is not.</source>
        <translation>Nađite pitanje na koje presuda ne daje odgovor i pritisnite Alt+1: i „nije navedeno“ je odgovor, a prazno polje nije.</translation>
    </message>
    <message>
        <source>Go to the defendants in the outline at the left, and press the button that adds one. Each defendant, charge and victim is an entry of its own.</source>
        <translation>Pređite na okrivljene u strukturi lijevo i pritisnite dugme koje dodaje jednog. Svaki okrivljeni, svaka tačka optužbe i svaka žrtva poseban su unos.</translation>
    </message>
    <message>
        <source>Press Ctrl+Z, and see what changes; Ctrl+Y does it again. Nothing can be broken here.</source>
        <translation>Pritisnite Ctrl+Z i vidite šta se mijenja; Ctrl+Y to ponavlja. Ovdje se ništa ne može pokvariti.</translation>
    </message>
    <message>
        <source>Go on with F8, which leads from one open question to the next. Whenever you like, compare your coding with the model: what you found, what you missed, what you read otherwise.</source>
        <translation>Nastavite tasterom F8, koji vodi od jednog otvorenog pitanja do drugog. Kad god želite, uporedite svoje kodiranje s uzornim: šta ste našli, šta ste propustili, šta ste pročitali drugačije.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Open the folder of the backup</source>
        <translation>Otvori fasciklu rezervne kopije</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
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
        <source>Stopped. The project is as it was.</source>
        <translation>Zaustavljeno. Projekat je ostao kakav je bio.</translation>
    </message>
    <message>
        <source>The project as it was before: {path}</source>
        <translation>Projekat kakav je bio ranije: {path}</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>For UNODC and others abroad: without what identifies a person</source>
        <translation>Za UNODC i druge u inostranstvu: bez onoga što otkriva identitet lica</translation>
    </message>
    <message>
        <source>National archive: everything, names included</source>
        <translation>Nacionalni arhiv: sve, uključujući imena</translation>
    </message>
    <message>
        <source>what may cross a border.</source>
        <translation>ono što smije da pređe granicu.</translation>
    </message>
    <message>
        <source>For abroad</source>
        <translation>Za inostranstvo</translation>
    </message>
    <message>
        <source>National archive</source>
        <translation>Nacionalni arhiv</translation>
    </message>
    <message>
        <source>all that was delivered.</source>
        <translation>sve što je isporučeno.</translation>
    </message>
    <message>
        <source>what may leave the country.</source>
        <translation>ono što smije da se iznese iz zemlje.</translation>
    </message>
    <message>
        <source>everything.</source>
        <translation>sve.</translation>
    </message>
</context>
<context>
    <name>ProgressTab</name>
    <message>
        <source>First coding</source>
        <translation>Prvo kodiranje</translation>
    </message>
    <message>
        <source>Second coding</source>
        <translation>Drugo kodiranje</translation>
    </message>
    <message>
        <source>Agreed coding</source>
        <translation>Usaglašeno kodiranje</translation>
    </message>
    <message>
        <source>{number}: calibration by all coders</source>
        <translation>{number}: kalibracija svih kodera</translation>
    </message>
    <message>
        <source>{number}: sample of {share}%, seed {seed}</source>
        <translation>{number}: uzorak od {share}&#xa0;%, početni broj {seed}</translation>
    </message>
    <message>
        <source>{done} of {all} coded twice · {coder}, {moment}</source>
        <translation>{done} od {all} kodirano dva puta · {coder}, {moment}</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Uloga</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Predmeti</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Krugovi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Izvučeno iz</translation>
    </message>
    <message>
        <source>Second coder</source>
        <translation>Drugi koder</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Ručno dodato</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Još nije ovdje</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Izvuci uzorak…</translation>
    </message>
    <message>
        <source>Draw by chance which cases are coded a second time</source>
        <translation>Nasumično se izvlači koji se predmeti kodiraju drugi put</translation>
    </message>
    <message>
        <source>Calibration…</source>
        <translation>Kalibracija…</translation>
    </message>
    <message>
        <source>Let all coders code the same cases, before real coding begins</source>
        <translation>Svi koderi kodiraju iste predmete, prije nego što počne pravo kodiranje</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Dodijeli…</translation>
    </message>
    <message>
        <source>Make the selected cases, or all of the round, a second coder&apos;s task</source>
        <translation>Izabrani predmeti, ili svi iz kruga, dodjeljuju se drugom koderu</translation>
    </message>
    <message>
        <source>Blind copy…</source>
        <translation>Slijepa kopija…</translation>
    </message>
    <message>
        <source>Write a copy for the second coder, without a trace of the first coding</source>
        <translation>Pravi kopiju za drugog kodera, bez traga prvog kodiranja</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Učitaj vraćeno kodiranje…</translation>
    </message>
    <message>
        <source>Read in what a second coder coded: the blind copy, or its workbook</source>
        <translation>Učitava što je drugi koder kodirao: slijepu kopiju ili njenu radnu svesku</translation>
    </message>
    <message>
        <source>Who coded how much</source>
        <translation>Ko je koliko kodirao</translation>
    </message>
    <message>
        <source>Rounds of double coding</source>
        <translation>Krugovi dvostrukog kodiranja</translation>
    </message>
    <message>
        <source>Cases of the round</source>
        <translation>Predmeti kruga</translation>
    </message>
    <message>
        <source>For the selected cases; without a selection, for all cases of the round.</source>
        <translation>Za izabrane predmete; bez izbora, za sve predmete kruga.</translation>
    </message>
    <message>
        <source>No round of double coding yet</source>
        <translation>Još nema kruga dvostrukog kodiranja</translation>
    </message>
    <message>
        <source>Before real coding, all coders code the same two or three cases. Later at least 20% of the cases, and no fewer than five, are drawn by chance and coded a second time.</source>
        <translation>Prije pravog kodiranja svi koderi kodiraju ista dva ili tri predmeta. Kasnije se najmanje 20&#xa0;% predmeta, a ne manje od pet, nasumično izvlači i kodira drugi put.</translation>
    </message>
    <message numerus="yes">
        <source>Round {name}: %n case(s).</source>
        <translation>
            <numerusform>Krug {name}: %n predmet.</numerusform>
            <numerusform>Krug {name}: %n predmeta.</numerusform>
            <numerusform>Krug {name}: %n predmeta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectHeader</name>
    <message>
        <source>File of the project: backups, folder, lock, close</source>
        <translation>Datoteka projekta: rezervne kopije, fascikla, zaključavanje, zatvaranje</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <translation>Projekat {name}</translation>
    </message>
    <message>
        <source>Search the whole project (Ctrl+Shift+F)</source>
        <translation>Pretraži cijeli projekat (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search the whole project</source>
        <translation>Pretraži cijeli projekat</translation>
    </message>
    <message>
        <source>Case sheet for reading and printing…</source>
        <translation>List predmeta za čitanje i štampu…</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Proposal: {answer}</source>
        <translation>Prijedlog: {answer}</translation>
    </message>
    <message>
        <source>Proposal, not confirmed by a national lawyer: {answer}</source>
        <translation>Prijedlog, koji domaći pravnik nije potvrdio: {answer}</translation>
    </message>
    <message>
        <source>From the judgment: {answer}</source>
        <translation>Iz presude: {answer}</translation>
    </message>
    <message>
        <source>The judgment has {answer}</source>
        <translation>U presudi stoji {answer}</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prihvati</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odbij</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <source>Propose a term: {taxonomy}</source>
        <translation>Prijedlog pojma: {taxonomy}</translation>
    </message>
    <message>
        <source>It can be chosen at once, marked as proposed. The coordinator approves, merges or rejects it later.</source>
        <translation>Pojam se odmah može izabrati, uz oznaku da je predložen. Koordinator ga kasnije odobrava, spaja s drugim ili odbija.</translation>
    </message>
    <message>
        <source>Label ({language})</source>
        <translation>Naziv ({language})</translation>
    </message>
    <message>
        <source>In other languages, too</source>
        <translation>I na drugim jezicima</translation>
    </message>
    <message>
        <source>Under which term</source>
        <translation>Ispod kojeg pojma</translation>
    </message>
    <message>
        <source>None: at the top</source>
        <translation>Nijednog: na vrhu</translation>
    </message>
    <message>
        <source>What it means ({language})</source>
        <translation>Šta znači ({language})</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Predloži</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Already there: {terms}</source>
        <translation>Već postoji: {terms}</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>official text</source>
        <translation>službeni tekst</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>prevedeno</translation>
    </message>
    <message>
        <source>reviewed by a lawyer</source>
        <translation>pregledao pravnik</translation>
    </message>
</context>
<context>
    <name>PublishBox</name>
    <message>
        <source>May be published: I read this text, and nothing in it tells who somebody is</source>
        <translation>Može se objaviti: pročitao/la sam ovaj tekst i ništa u njemu ne otkriva ko je neko</translation>
    </message>
    <message>
        <source>Found in it: {words}. By the tick you say that they tell nobody.</source>
        <translation>Nađeno u njemu: {words}. Kvačicom kažete da te riječi ne otkrivaju nikoga.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Figure</source>
        <translation>Pokazatelj</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>Šta se objavljuje</translation>
    </message>
    <message>
        <source>Before it is published</source>
        <translation>Prije objavljivanja</translation>
    </message>
    <message>
        <source>This is what everybody will read. Once it left, later editions are compared with it.</source>
        <translation>Ovo će svi čitati. Kad je jednom iznijeto, kasnija izdanja se upoređuju s njim.</translation>
    </message>
    <message>
        <source>Show the figure</source>
        <translation>Prikaži pokazatelj</translation>
    </message>
    <message>
        <source>Figures of the edition</source>
        <translation>Pokazatelji izdanja</translation>
    </message>
    <message>
        <source>Read the texts…</source>
        <translation>Pročitaj tekstove…</translation>
    </message>
    <message>
        <source>Read the authors’ texts…</source>
        <translation>Pročitaj tekstove autora…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Objavi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Texts that were read and are printed: {printed}. Not read, and left out: {left_out}.</source>
        <translation>Tekstovi koji su pročitani i štampaju se: {printed}. Nepročitani i izostavljeni: {left_out}.</translation>
    </message>
    <message>
        <source>Nobody by the figures: {withheld} of {all} are not published, because they would tell too much of few persons.</source>
        <translation>Na osnovu brojki niko: {withheld} od {all} se ne objavljuje, jer bi previše reklo o malom broju lica.</translation>
    </message>
    <message>
        <source>Nobody by the figures: none of the {all} tells too much of few persons.</source>
        <translation>Na osnovu brojki niko: nijedna od {all} ne govori previše o malom broju lica.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved brief(s) are left out: somebody in them could be recognised.</source>
        <translation>
            <numerusform>%n odobreni sažetak se izostavlja: neko bi se u njemu mogao prepoznati.</numerusform>
            <numerusform>%n odobrena sažetka se izostavljaju: neko bi se u njima mogao prepoznati.</numerusform>
            <numerusform>%n odobrenih sažetaka se izostavlja: neko bi se u njima mogao prepoznati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved brief(s) are left out: a public table less the persons in them would tell of few others.</source>
        <translation>
            <numerusform>%n odobreni sažetak se izostavlja: javna tabela bez njegovih lica rekla bi nešto o malom broju drugih.</numerusform>
            <numerusform>%n odobrena sažetka se izostavljaju: javna tabela bez njihovih lica rekla bi nešto o malom broju drugih.</numerusform>
            <numerusform>%n odobrenih sažetaka se izostavlja: javna tabela bez njihovih lica rekla bi nešto o malom broju drugih.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Zaustavljeno. Ništa nije upisano.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Objavljeno</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Ponovljeno</translation>
    </message>
    <message>
        <source>Withheld: too few</source>
        <translation>Ne objavljuje se: premalo</translation>
    </message>
    <message>
        <source>Withheld: nearly all alike</source>
        <translation>Ne objavljuje se: skoro svi isti</translation>
    </message>
    <message>
        <source>Withheld: too few children or adults</source>
        <translation>Ne objavljuje se: premalo djece ili odraslih</translation>
    </message>
    <message>
        <source>Withheld: too few values</source>
        <translation>Ne objavljuje se: premalo vrijednosti</translation>
    </message>
    <message>
        <source>Withheld: too near an earlier edition</source>
        <translation>Ne objavljuje se: preblizu ranijem izdanju</translation>
    </message>
    <message>
        <source>Withheld: beside printed briefs</source>
        <translation>Ne objavljuje se: pored odštampanih sažetaka</translation>
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
        <translation>Razmaknica</translation>
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
    <name>QualityPage</name>
    <message>
        <source>Progress</source>
        <translation>Napredak</translation>
    </message>
    <message>
        <source>Who coded what, and which cases wait for a second coding</source>
        <translation>Ko je šta kodirao i koji predmeti čekaju drugo kodiranje</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Saglasnost</translation>
    </message>
    <message>
        <source>How far two persons read the same cases alike</source>
        <translation>Koliko dva lica isto čitaju iste predmete</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Napomene</translation>
    </message>
    <message>
        <source>What was asked about answers, in all cases</source>
        <translation>Šta se pitalo o odgovorima, u svim predmetima</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Potpunost</translation>
    </message>
    <message>
        <source>What is missing, wrong or doubtful in any case</source>
        <translation>Šta nedostaje, šta je neispravno ili sumnjivo u bilo kojem predmetu</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Šta smo naučili</translation>
    </message>
    <message>
        <source>Why questions were read differently, and which terms were confused</source>
        <translation>Zašto su pitanja različito čitana i koji su pojmovi pomiješani</translation>
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
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Why there is no answer ({keys})</source>
        <translation>Zašto nema odgovora ({keys})</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation>Više o ovom pitanju</translation>
    </message>
    <message>
        <source>Make what is selected in the judgment evidence for this</source>
        <translation>Tekst izabran u presudi postavi kao dokaz za ovo</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Uputstvo</translation>
    </message>
    <message>
        <source>Same as: {column}</source>
        <translation>Isto kao: {column}</translation>
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
        <source>Mark the passage that proves it: select its words in the judgment and press {key}.</source>
        <translation>Označite odlomak koji to dokazuje: izaberite njegove riječi u presudi i pritisnite {key}.</translation>
    </message>
    <message>
        <source>The earlier answer is kept: {answer}</source>
        <translation>Raniji odgovor se čuva: {answer}</translation>
    </message>
    <message>
        <source>Is it missing there? Propose it: {keys}</source>
        <translation>Nedostaje tamo? Predložite ga: {keys}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Evidence from what is selected in the judgment</source>
        <translation>Dokaz od teksta izabranog u presudi</translation>
    </message>
    <message>
        <source>Remarks…</source>
        <translation>Napomene…</translation>
    </message>
    <message>
        <source>Where might the answer be?</source>
        <translation>Gdje bi odgovor mogao da bude?</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Poništi odgovor</translation>
    </message>
    <message>
        <source>Term missing? Propose one…</source>
        <translation>Pojam nedostaje? Predložite ga…</translation>
    </message>
    <message>
        <source>Mark the selected words as identifier</source>
        <translation>Označi izabrane riječi kao podatak o identitetu</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n ćelija</numerusform>
            <numerusform>%n ćelije</numerusform>
            <numerusform>%n ćelija</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {column}, first in {place}, {cells}</source>
        <translation>Kolona {column}, prvi put u {place}, {cells}</translation>
    </message>
    <message>
        <source>Leave these cells out</source>
        <translation>Izostavi ove ćelije</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Saving a backup</source>
        <translation>Čuva se rezervna kopija</translation>
    </message>
    <message>
        <source>tipcoder closes as soon as the backup of {project} is done. Everything that you entered is saved already; only the copy is still being written.</source>
        <translation>tipcoder se zatvara čim rezervna kopija projekta {project} bude gotova. Sve što ste unijeli već je sačuvano; još se upisuje samo kopija.</translation>
    </message>
    <message>
        <source>Quit without this backup</source>
        <translation>Izađi bez ove rezervne kopije</translation>
    </message>
</context>
<context>
    <name>QuotationDialog</name>
    <message>
        <source>Release a quotation</source>
        <translation>Odobravanje navoda</translation>
    </message>
    <message>
        <source>{name}. Replace names, initials, places, dates, ages and courts by words in brackets: [the injured party]. Only the English leaves the country.</source>
        <translation>{name}. Zamijenite imena, inicijale, mjesta, datume, uzraste i sudove riječima u zagradama: [oštećena]. Iz države se iznosi samo engleski tekst.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Odlomak</translation>
    </message>
    <message>
        <source>The same in English; without it the quotation is printed nowhere</source>
        <translation>Isto na engleskom; bez toga se navod nigdje ne štampa</translation>
    </message>
    <message>
        <source>Anonymised words</source>
        <translation>Anonimizovane riječi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engleski</translation>
    </message>
    <message>
        <source>Words that may identify somebody</source>
        <translation>Riječi koje mogu nekoga otkriti</translation>
    </message>
    <message>
        <source>Both texts are looked through for what may identify somebody: {percent}%</source>
        <translation>U oba teksta traži se ono što može nekoga otkriti: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>What it illustrates</source>
        <translation>Šta ilustruje</translation>
    </message>
    <message>
        <source>{words} ({kind}): identifies nobody</source>
        <translation>{words} ({kind}): nikoga ne otkriva</translation>
    </message>
    <message>
        <source>Anonymised words of the judgment: {words} of at most {most}</source>
        <translation>Anonimizovane riječi presude: {words} od najviše {most}</translation>
    </message>
    <message>
        <source>Replace what identifies somebody, or tick what identifies nobody. Still to decide: {count}</source>
        <translation>Zamijenite ono što nekoga otkriva ili označite ono što nikoga ne otkriva. Ostalo za odlučivanje: {count}</translation>
    </message>
    <message>
        <source>Nothing was found that may identify somebody. Read it once more all the same.</source>
        <translation>Nije pronađeno ništa što može nekoga otkriti. Ipak, pročitajte još jednom.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyStrip</name>
    <message>
        <source>This project is open to read only.</source>
        <translation>Ovaj projekat je otvoren samo za čitanje.</translation>
    </message>
    <message>
        <source>Nothing can be changed. Exporting, handing over a copy and copying text work.</source>
        <translation>Ništa se ne može mijenjati. Mogući su izvoz, predaja kopije i kopiranje teksta.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Vrati rezervnu kopiju…</translation>
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
    <name>RecipientField</name>
    <message>
        <source>Recipient</source>
        <translation>Primalac</translation>
    </message>
    <message>
        <source>Each recipient gets keys of their own, the same in every delivery.</source>
        <translation>Svaki primalac dobija svoje ključeve, iste u svakoj isporuci.</translation>
    </message>
</context>
<context>
    <name>RecogniseDialog</name>
    <message>
        <source>{name}, pages {numbers}. Everything is done on this computer.</source>
        <translation>{name}, stranice {numbers}. Sve se radi na ovom računaru.</translation>
    </message>
    <message>
        <source>Recognise text</source>
        <translation>Prepoznavanje teksta</translation>
    </message>
    <message>
        <source>Language of the judgment</source>
        <translation>Jezik presude</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Pogledaj ponovo</translation>
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
        <source>The data {missing} of Tesseract is not installed; {used} is used: more letters may be wrong.</source>
        <translation>Podaci {missing} programa Tesseract nijesu instalirani; koriste se podaci {used}: neispravnih slova može biti više.</translation>
    </message>
    <message>
        <source>To recognise text, the free program Tesseract must be installed, with its data {data}.</source>
        <translation>Da bi se tekst prepoznao, mora biti instaliran besplatni program Tesseract, s podacima {data}.</translation>
    </message>
    <message>
        <source>Tesseract is installed, but not its data {data} for this language.</source>
        <translation>Tesseract je instaliran, ali nijesu instalirani njegovi podaci {data} za ovaj jezik.</translation>
    </message>
    <message>
        <source>Install it with the file tesseract-ocr-w64-setup from github.com/UB-Mannheim/tesseract: “Just for me” needs no administrator. Tick this data under “Additional language data”. For a computer without the internet, bring that file on a stick, and the data from github.com/tesseract-ocr/tessdata_fast: its files end in .traineddata and go into the folder tessdata of the installed program.</source>
        <translation>Instalirajte ga datotekom tesseract-ocr-w64-setup sa github.com/UB-Mannheim/tesseract: za „Just for me“ nije potreban administrator. Označite ove podatke pod „Additional language data“. Za računar bez interneta donesite tu datoteku na USB memoriji, kao i podatke sa github.com/tesseract-ocr/tessdata_fast: njihove datoteke završavaju se na .traineddata i idu u fasciklu tessdata instaliranog programa.</translation>
    </message>
    <message>
        <source>In a terminal: brew install tesseract tesseract-lang</source>
        <translation>U terminalu: brew install tesseract tesseract-lang</translation>
    </message>
    <message>
        <source>Install the packages tesseract-ocr and tesseract-ocr-… of this data.</source>
        <translation>Instalirajte pakete tesseract-ocr i tesseract-ocr-… za ove podatke.</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n page(s) is recognised. Hold what you quote against the picture.</source>
        <translation>
            <numerusform>Tekst %n stranice je prepoznat. Ono što navodite uporedite sa slikom.</numerusform>
            <numerusform>Tekst %n stranice je prepoznat. Ono što navodite uporedite sa slikom.</numerusform>
            <numerusform>Tekst %n stranica je prepoznat. Ono što navodite uporedite sa slikom.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was found on pages {numbers}.</source>
        <translation>Na stranicama {numbers} nije nađen tekst.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) have no place in the new text; their words are kept.</source>
        <translation>
            <numerusform>Za %n odlomak nema mjesta u novom tekstu; njegove riječi se čuvaju.</numerusform>
            <numerusform>Za %n odlomka nema mjesta u novom tekstu; njihove riječi se čuvaju.</numerusform>
            <numerusform>Za %n odlomaka nema mjesta u novom tekstu; njihove riječi se čuvaju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The judgment is as it was.</source>
        <translation>Zaustavljeno. Presuda je ostala kakva je bila.</translation>
    </message>
</context>
<context>
    <name>RecommendationsPane</name>
    <message>
        <source>Challenge</source>
        <translation>Izazov</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Preporuka</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>izostavljena</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Preporuke</translation>
    </message>
    <message>
        <source>Wording; it proposes and states no duty</source>
        <translation>Formulacija; predlaže i ne propisuje obavezu</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>Sačuvaj formulaciju</translation>
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
        <source>Make it again</source>
        <translation>Ponovo uvrsti</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Izostavi</translation>
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
        <source>{name} - recovery key {date}</source>
        <translation>{name} - ključ za oporavak {date}</translation>
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
        <source>Of {date}. It replaces every earlier recovery key of the project.</source>
        <translation>Od {date}. Zamjenjuje svaki raniji ključ za oporavak projekta.</translation>
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
    <name>Releases</name>
    <message>
        <source>Workbook</source>
        <translation>Radna sveska</translation>
    </message>
    <message>
        <source>Files for analysis</source>
        <translation>Datoteke za analizu</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Pokazatelji i grafikoni</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Izvještaj</translation>
    </message>
    <message>
        <source>Packs for workshops</source>
        <translation>Paketi za radionice</translation>
    </message>
    <message>
        <source>Case sheet</source>
        <translation>List predmeta</translation>
    </message>
    <message>
        <source>Copy of the project</source>
        <translation>Kopija projekta</translation>
    </message>
    <message>
        <source>Regional workbook</source>
        <translation>Regionalna radna sveska</translation>
    </message>
    <message>
        <source>Report on agreement</source>
        <translation>Izvještaj o saglasnosti</translation>
    </message>
    <message>
        <source>Case brief</source>
        <translation>Sažetak predmeta</translation>
    </message>
    <message>
        <source>Entries for SHERLOC</source>
        <translation>Unosi za SHERLOC</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Iznijeto</translation>
    </message>
    <message>
        <source>Reached nobody</source>
        <translation>Nije stiglo ni do koga</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>A recipient</source>
        <translation>Primalac</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Svi</translation>
    </message>
</context>
<context>
    <name>RemarkController</name>
    <message>
        <source>The case as a whole</source>
        <translation>Predmet u cjelini</translation>
    </message>
</context>
<context>
    <name>RemarkWindow</name>
    <message>
        <source>Remarks</source>
        <translation>Napomene</translation>
    </message>
    <message>
        <source>Write a new remark instead</source>
        <translation>Umjesto toga napiši novu napomenu</translation>
    </message>
    <message>
        <source>A new remark on this answer</source>
        <translation>Nova napomena uz ovaj odgovor</translation>
    </message>
    <message>
        <source>A new remark on this entry as a whole</source>
        <translation>Nova napomena uz ovaj unos u cjelini</translation>
    </message>
    <message>
        <source>Your reply to {coder}</source>
        <translation>Vaš odgovor koderu {coder}</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>Dodaj napomenu</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Pošalji odgovor</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n napomena</numerusform>
            <numerusform>%n napomene</numerusform>
            <numerusform>%n napomena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n otvorena</numerusform>
            <numerusform>%n otvorene</numerusform>
            <numerusform>%n otvorenih</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odgovori</translation>
    </message>
    <message>
        <source>Close the remark</source>
        <translation>Zatvori napomenu</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Otvori je ponovo</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Povuci je</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvorena</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odgovorena</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zatvorena</translation>
    </message>
</context>
<context>
    <name>RemarksTab</name>
    <message>
        <source>Case</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O čemu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Napomena</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Posljednji odgovor</translation>
    </message>
    <message>
        <source>By whom, when</source>
        <translation>Ko, kada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Search in remarks</source>
        <translation>Pretraži napomene</translation>
    </message>
    <message>
        <source>Remarks of all cases</source>
        <translation>Napomene iz svih predmeta</translation>
    </message>
    <message>
        <source>Show the remark</source>
        <translation>Prikaži napomenu</translation>
    </message>
    <message>
        <source>Open the case at this remark (Enter)</source>
        <translation>Otvori predmet kod ove napomene (Enter)</translation>
    </message>
    <message>
        <source>No remarks yet</source>
        <translation>Još nema napomena</translation>
    </message>
    <message>
        <source>While a case is coded, a remark asks something about an answer. Those of all cases are listed here.</source>
        <translation>Dok se predmet kodira, napomenom se nešto pita o odgovoru. Ovdje su one iz svih predmeta.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Cijeli predmet</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Why is it opened again?</source>
        <translation>Zašto se ponovo otvara?</translation>
    </message>
    <message>
        <source>Reopen case {number}?</source>
        <translation>Ponovo otvoriti predmet {number}?</translation>
    </message>
    <message>
        <source>What was submitted goes on to be compared until the coding is submitted again.</source>
        <translation>Ono što je predato upoređuje se i dalje dok se kodiranje ponovo ne preda.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Ponovo otvori</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace the judgment with {file}</source>
        <translation>Zamjena presude datotekom {file}</translation>
    </message>
    <message>
        <source>Kind, date and court stay. Undo brings the old file back.</source>
        <translation>Vrsta, datum i sud ostaju. „Opozovi“ vraća staru datoteku.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zamijeni</translation>
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
        <source>Show in the judgment</source>
        <translation>Prikaži u presudi</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Čita se…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nije nađeno</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Slično</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Odlomak</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Riječi prije</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Riječi sada</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>Dokazuje</translation>
    </message>
    <message>
        <source>Passages to look at</source>
        <translation>Odlomci koje treba pogledati</translation>
    </message>
    <message>
        <source>There are no passages in it.</source>
        <translation>U njoj nema odlomaka.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are found word for word.</source>
        <translation>
            <numerusform>%n odlomak je nađen od riječi do riječi.</numerusform>
            <numerusform>%n odlomka su nađena od riječi do riječi.</numerusform>
            <numerusform>%n odlomaka je nađeno od riječi do riječi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are found in similar words: look at them.</source>
        <translation>
            <numerusform>%n odlomak je nađen u sličnim riječima: pogledajte ga.</numerusform>
            <numerusform>%n odlomka su nađena u sličnim riječima: pogledajte ih.</numerusform>
            <numerusform>%n odlomaka je nađeno u sličnim riječima: pogledajte ih.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rectangle(s) stay where they are on their page.</source>
        <translation>
            <numerusform>%n pravougaonik ostaje gdje jeste na svojoj stranici.</numerusform>
            <numerusform>%n pravougaonika ostaju gdje jesu na svojoj stranici.</numerusform>
            <numerusform>%n pravougaonika ostaje gdje jesu na svojoj stranici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are not found: they stay in the old file, which is kept.</source>
        <translation>
            <numerusform>%n odlomak nije nađen: ostaje u staroj datoteci, koja se čuva.</numerusform>
            <numerusform>%n odlomka nijesu nađena: ostaju u staroj datoteci, koja se čuva.</numerusform>
            <numerusform>%n odlomaka nije nađeno: ostaju u staroj datoteci, koja se čuva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced.</source>
        <translation>Zamijenjeno.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Draft the report</source>
        <translation>Sastavi izvještaj</translation>
    </message>
    <message>
        <source>Chapters with sentences, tables and charts from the codings, marked as drafts, and boxes for your own assessment. What was written to the chapters is kept each time.</source>
        <translation>Poglavlja sa rečenicama, tabelama i grafikonima iz kodiranja, označena kao nacrt, i okviri za vašu ocjenu. Ono što je napisano uz poglavlja čuva se svaki put.</translation>
    </message>
    <message>
        <source>Internal edition</source>
        <translation>Interno izdanje</translation>
    </message>
    <message>
        <source>All figures, with the cases behind them. It stays with the team.</source>
        <translation>Svi pokazatelji, sa predmetima na kojima se zasnivaju. Izvještaj ostaje u timu.</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Javno izdanje</translation>
    </message>
    <message>
        <source>Nothing that could single out a person: small numbers of persons are withheld or joined.</source>
        <translation>Ništa po čemu bi se neko lice moglo izdvojiti: mali brojevi lica se ne navode ili se spajaju.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Jezik izvještaja</translation>
    </message>
    <message>
        <source>Case briefs, all tables, definitions, open questions.</source>
        <translation>Sažeci predmeta, sve tabele, definicije, otvorena pitanja.</translation>
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
        <source>Open the report</source>
        <translation>Otvori izvještaj</translation>
    </message>
    <message>
        <source>With annexes, in a document of their own</source>
        <translation>S prilozima, u posebnom dokumentu</translation>
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
        <source>{project} - report</source>
        <translation>{project} - izvještaj</translation>
    </message>
    <message>
        <source>The report {name} was written. Read it before you pass it on.</source>
        <translation>Izvještaj {name} je sačuvan. Pročitajte ga prije nego što ga proslijedite.</translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>Zaustavljeno. Izvještaj nije sačuvan.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Cases delivered: {came}; of replaced deliveries: {replaced}; left out: {left_out}; together: {cases}.</source>
        <translation>Isporučenih predmeta: {came}; u zamijenjenim isporukama: {replaced}; izostavljeno: {left_out}; ukupno: {cases}.</translation>
    </message>
    <message>
        <source>Cases that may be one</source>
        <translation>Predmeti koji su možda jedan</translation>
    </message>
    <message>
        <source>Terms that coders proposed</source>
        <translation>Pojmovi koje su predložili koderi</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Isporuke</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Šta se s njom dešava</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzija</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Predmeti</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Promijenjeno</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Uklonjeno</translation>
    </message>
    <message>
        <source>What there is to decide</source>
        <translation>O čemu treba odlučiti</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Odluka</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ćelija</translation>
    </message>
    <message>
        <source>What, and what to do</source>
        <translation>Šta je i šta učiniti</translation>
    </message>
    <message>
        <source>Replaces an earlier one of the same project</source>
        <translation>Zamjenjuje raniju isporuku istog projekta</translation>
    </message>
    <message>
        <source>Is here already, as it is</source>
        <translation>Već postoji, ista</translation>
    </message>
    <message>
        <source>Not taken: a newer one is here</source>
        <translation>Ne preuzima se: postoji novija</translation>
    </message>
    <message>
        <source>Came earlier and stays</source>
        <translation>Stigla je ranije i ostaje</translation>
    </message>
    <message>
        <source>Only that of {file}</source>
        <translation>Samo onaj iz datoteke {file}</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zadrži oba</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Neka čeka</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>Odobri ga</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Odbij ga</translation>
    </message>
    <message>
        <source>It is {term}</source>
        <translation>To je {term}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Upozorenje</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Greška</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Terms</source>
        <translation>Pojmovi</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Predmet {number}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odgovori</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Napomene</translation>
    </message>
    <message>
        <source>On an entry as a whole</source>
        <translation>Uz unos u cjelini</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>stranica {number}</translation>
    </message>
</context>
<context>
    <name>RetiredBlock</name>
    <message>
        <source>These answers were given to an earlier version of the framework, and this one has no place for them. They are kept as they were, and go into the workbook as retired.</source>
        <translation>Ovi odgovori dati su za raniju verziju okvira, a u ovoj za njih nema mjesta. Čuvaju se onakvi kakvi su bili i ulaze u radnu svesku kao odgovori van upotrebe.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pitanje</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odgovor</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Gdje je bio</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzija</translation>
    </message>
    <message>
        <source>Retired answers</source>
        <translation>Odgovori van upotrebe</translation>
    </message>
    <message>
        <source>The case itself</source>
        <translation>Sam predmet</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Texts of the case</source>
        <translation>Tekstovi predmeta</translation>
    </message>
    <message>
        <source>Not an identifier</source>
        <translation>Ne otkriva identitet</translation>
    </message>
    <message>
        <source>Replace by {mark}</source>
        <translation>Zamijeni sa {mark}</translation>
    </message>
    <message>
        <source>Leave the text out</source>
        <translation>Izostavi tekst</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Izmijeni…</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Odluči ponovo</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Prikaži odgovor</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Prethodni predmet</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Sljedeći predmet</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Predmet {number}</translation>
    </message>
    <message>
        <source>{done} of {total} texts decided on</source>
        <translation>Odlučeno o tekstovima: {done} od {total}</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Može se iznijeti</translation>
    </message>
    <message>
        <source>Read, may leave</source>
        <translation>Pročitano, može se iznijeti</translation>
    </message>
    <message>
        <source>No text would leave.</source>
        <translation>Nijedan tekst ne bi bio iznijet.</translation>
    </message>
    <message>
        <source>Every text is decided on.</source>
        <translation>O svakom tekstu je odlučeno.</translation>
    </message>
    <message>
        <source>The whole text: {title}</source>
        <translation>Cijeli tekst: {title}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Izostavljen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Pročitan</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to decide on</source>
        <translation>
            <numerusform>%n nalaz za odluku</numerusform>
            <numerusform>%n nalaza za odluku</numerusform>
            <numerusform>%n nalaza za odluku</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Treba pročitati</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review of texts</source>
        <translation>Pregled tekstova</translation>
    </message>
    <message>
        <source>Weight {number}</source>
        <translation>Težina {number}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nepročitano</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Sve</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Sumnjivo</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Različito</translation>
    </message>
    <message>
        <source>Language that is reviewed</source>
        <translation>Jezik koji se pregleda</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Težina</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Koji tekstovi</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekstovi</translation>
    </message>
    <message>
        <source>Read of the legal core</source>
        <translation>Pročitano od pravnog jezgra</translation>
    </message>
    <message>
        <source>Code, such as ALB-03</source>
        <translation>Oznaka, kao MNE-03</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Oznaka recenzenta</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Traži</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Počni</translation>
    </message>
    <message>
        <source>Right (F2)</source>
        <translation>Tačno (F2)</translation>
    </message>
    <message>
        <source>Wrong (F3)</source>
        <translation>Pogrešno (F3)</translation>
    </message>
    <message>
        <source>Doubtful (F4)</source>
        <translation>Sumnjivo (F4)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Povuci</translation>
    </message>
    <message>
        <source>Write the pack…</source>
        <translation>Zapiši paket…</translation>
    </message>
    <message>
        <source>Workbooks and packs…</source>
        <translation>Radne sveske i paketi…</translation>
    </message>
    <message>
        <source>The texts come one by one, the legal core first, each with its English, its law and the place where it stands. What you say is kept on this computer at once: you may stop and go on whenever you like. At the end you write the pack, print and sign its letter, and send both.</source>
        <translation>Tekstovi dolaze jedan po jedan, prvo pravno jezgro, svaki sa svojim engleskim tekstom, propisom i mjestom na kojem stoji. Ono što kažete odmah se čuva na ovom računaru: možete stati i nastaviti kad god želite. Na kraju zapišite paket, odštampajte i potpišite njegovo pismo i pošaljite oboje.</translation>
    </message>
    <message>
        <source>The texts are read…</source>
        <translation>Tekstovi se učitavaju…</translation>
    </message>
    <message>
        <source>{file} was written, and beside it {letter}: print that page, sign it and send both. Seal: {seal}</source>
        <translation>{file} je zapisan, a pored njega {letter}: odštampajte tu stranicu, potpišite je i pošaljite oboje. Pečat: {seal}</translation>
    </message>
    <message>
        <source>No text of the review says: {words}</source>
        <translation>Nijedan tekst pregleda ne glasi: {words}</translation>
    </message>
    <message>
        <source>Choose the language and enter your code, never a name.</source>
        <translation>Izaberite jezik i upišite svoju oznaku, nikad ime.</translation>
    </message>
    <message>
        <source>Legal core: {read} of {texts} read, {doubtful} doubtful, {different} different</source>
        <translation>Pravno jezgro: pročitano {read} od {texts}, sumnjivo {doubtful}, različito {different}</translation>
    </message>
    <message>
        <source>{progress} · about {time} h left at this pace</source>
        <translation>{progress} · ovim tempom ostaje još oko {time} sati</translation>
    </message>
    <message>
        <source>The legal core is read. Write the pack and send it.</source>
        <translation>Pravno jezgro je pročitano. Zapišite paket i pošaljite ga.</translation>
    </message>
</context>
<context>
    <name>ReviewedTextsDialog</name>
    <message>
        <source>Not taken</source>
        <translation>Nije preuzeto</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Oznaka recenzenta</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>A code such as ALB-03, never a name. A workbook is taken as the review of this code.</source>
        <translation>Oznaka kao MNE-03, nikad ime. Radna sveska se preuzima kao pregled ove oznake.</translation>
    </message>
    <message>
        <source>Write a workbook…</source>
        <translation>Upiši radnu svesku…</translation>
    </message>
    <message>
        <source>Take a workbook or pack…</source>
        <translation>Preuzmi radnu svesku ili paket…</translation>
    </message>
    <message>
        <source>Workbooks and packs of the review</source>
        <translation>Radne sveske i paketi pregleda</translation>
    </message>
    <message>
        <source>What a national lawyer corrected is used on this computer at once, in windows, help, reports, and the labels of open projects, until you take it out. Projects and workbooks that are sent stay as they are.</source>
        <translation>Ono što je pravnik iz zemlje ispravio koristi se na ovom računaru odmah, u prozorima, pomoći, izvještajima i nazivima otvorenih projekata, dok ga ne uklonite. Projekti i radne sveske koje se šalju ostaju kakvi jesu.</translation>
    </message>
    <message>
        <source>Reviews in use</source>
        <translation>Pregledi u upotrebi</translation>
    </message>
    <message>
        <source>Corrections of texts that changed since</source>
        <translation>Ispravke tekstova koji su u međuvremenu izmijenjeni</translation>
    </message>
    <message>
        <source>{file} was written, with {count} texts.</source>
        <translation>{file} je upisana; tekstova: {count}.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Recenzent</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Texts reviewed</source>
        <translation>Pregledani tekstovi</translation>
    </message>
    <message>
        <source>Changed since, so not in use</source>
        <translation>U međuvremenu izmijenjeno, pa se ne koristi</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Ispravka</translation>
    </message>
    <message>
        <source>Texts corrected: {taken}. Found right: {right}. Not taken: {refused}.</source>
        <translation>Ispravljenih tekstova: {taken}. Tačnih: {right}. Nepreuzetih: {refused}.</translation>
    </message>
    <message>
        <source>Rows passed over, as their texts changed since: {rows}</source>
        <translation>Preskočeni redovi, jer su njihovi tekstovi u međuvremenu izmijenjeni: {rows}</translation>
    </message>
    <message>
        <source>Seal of the pack, to compare with the letter: {seal}</source>
        <translation>Pečat paketa, za poređenje s pismom: {seal}</translation>
    </message>
    <message>
        <source>Reviewers differ: {words}</source>
        <translation>Recenzenti se razilaze: {words}</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Who reviews?</source>
        <translation>Ko recenzira?</translation>
    </message>
    <message>
        <source>A reviewer decides what the two have not settled. Each decision says that a reviewer made it.</source>
        <translation>Recenzent odlučuje o onome što dva kodera nijesu usaglasila. Uz svaku odluku stoji da ju je donio recenzent.</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Oznaka recenzenta</translation>
    </message>
    <message>
        <source>Decide as reviewer</source>
        <translation>Odluči kao recenzent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>RosterActions</name>
    <message>
        <source>Fold</source>
        <translation>Sklopi</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Rasklopi</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Sklopi sve</translation>
    </message>
</context>
<context>
    <name>RosterBlock</name>
    <message>
        <source>No entries were delivered.</source>
        <translation>Nije isporučen nijedan unos.</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Nema unosa.</translation>
    </message>
    <message>
        <source>Nothing here yet. Another answer says how many entries there are.</source>
        <translation>Ovdje još nema unosa. Njihov broj određuje drugi odgovor.</translation>
    </message>
    <message>
        <source>Not yet asked. Add an entry for each one that the judgment tells apart, or say that it has none.</source>
        <translation>Još nije razmotreno. Dodajte po jedan unos za svaku stavku koju presuda zasebno navodi, ili označite da ih u njoj nema.</translation>
    </message>
    <message>
        <source>Nothing here yet. Add an entry for each one that the judgment tells apart.</source>
        <translation>Ovdje još nema unosa. Dodajte po jedan unos za svaku stavku koju presuda zasebno navodi.</translation>
    </message>
    <message>
        <source>Duplicate the last entry</source>
        <translation>Dupliraj posljednji unos</translation>
    </message>
    <message>
        <source>A new entry with the same answers, of which you change what differs ({key})</source>
        <translation>Nov unos sa istim odgovorima, u kojem mijenjate ono što se razlikuje ({key})</translation>
    </message>
    <message>
        <source>New entry: {entry}</source>
        <translation>Novi unos: {entry}</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>kept, not counted now</source>
        <translation>sačuvano, sada se ne broji</translation>
    </message>
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
        <source>More about this entry</source>
        <translation>Više o ovom unosu</translation>
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
        <source>Remarks…</source>
        <translation>Napomene…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
</context>
<context>
    <name>RowsPane</name>
    <message>
        <source>Case</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Unos</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Računa se kao</translation>
    </message>
    <message>
        <source>What is counted, or why it is not</source>
        <translation>Šta se broji ili zašto se ne broji</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Redovi</translation>
    </message>
    <message>
        <source>A public edition names no case.</source>
        <translation>Javno izdanje ne navodi nijedan predmet.</translation>
    </message>
    <message>
        <source>Rows that the figure counts or leaves out</source>
        <translation>Redovi koje pokazatelj obuhvata ili izostavlja</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Otvori predmet na tom mjestu</translation>
    </message>
    <message>
        <source>Open the case at this answer (Enter)</source>
        <translation>Otvori predmet kod ovog odgovora (Enter)</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Uračunato</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ostalo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Izostavljeno</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Čuvanje ovog filtera</translation>
    </message>
    <message>
        <source>It is kept inside the encrypted project, and goes into no workbook and no copy for others.</source>
        <translation>Čuva se unutar šifrovanog projekta i ne ulazi ni u jednu radnu svesku niti u kopiju za druge.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>The saved filter of this name is replaced.</source>
        <translation>Sačuvani filter s ovim nazivom biće zamijenjen.</translation>
    </message>
</context>
<context>
    <name>SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Sačuvani filteri</translation>
    </message>
    <message>
        <source>Filter the list first; then the filter can be saved here.</source>
        <translation>Prvo filtrirajte spisak; zatim se filter može ovdje sačuvati.</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Sačuvaj ovaj filter…</translation>
    </message>
    <message>
        <source>Rename or remove…</source>
        <translation>Preimenuj ili ukloni…</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Sačuvani filteri</translation>
    </message>
    <message>
        <source>A name is changed by double click or F2.</source>
        <translation>Naziv se mijenja dvoklikom ili tasterom F2.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Preimenuj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
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
    <name>SearchFilters</name>
    <message>
        <source>Where</source>
        <translation>Gdje</translation>
    </message>
    <message>
        <source>Kind of judgment</source>
        <translation>Vrsta presude</translation>
    </message>
    <message>
        <source>Decided from</source>
        <translation>Datum odluke: od</translation>
    </message>
    <message>
        <source>Decided until</source>
        <translation>Datum odluke: do</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>Status predmeta</translation>
    </message>
    <message>
        <source>Section of the form</source>
        <translation>Odjeljak formulara</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>year or date, 2021-03-14</source>
        <translation>godina ili datum, 2021-03-14</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Svuda</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Presude</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odgovori</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Napomene</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Pojmovi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Sve</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nije započeto</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Nešto nedostaje</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Nešto je neispravno</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Završeno</translation>
    </message>
</context>
<context>
    <name>SearchSelectInput</name>
    <message>
        <source>Not saved: “{text}” is none of the choices. Take one from the list.</source>
        <translation>Nije sačuvano: „{text}“ nije nijedna od opcija. Izaberite opciju s liste.</translation>
    </message>
    <message>
        <source>Not saved: several choices have “{text}”. Take one from the list.</source>
        <translation>Nije sačuvano: „{text}“ stoji u više opcija. Izaberite opciju s liste.</translation>
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
    <name>SearchWindow</name>
    <message>
        <source>Search the whole project</source>
        <translation>Pretraži cijeli projekat</translation>
    </message>
    <message>
        <source>Words in any form and script, &quot;phrases&quot;, begin*, -without</source>
        <translation>Riječi u bilo kom obliku i pismu, &quot;izrazi&quot;, početak*, -bez</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultati</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filteri</translation>
    </message>
    <message>
        <source>Search only some cases, judgments or answers</source>
        <translation>Pretraži samo neke predmete, presude ili odgovore</translation>
    </message>
    <message>
        <source>More about searching</source>
        <translation>Više o pretrazi</translation>
    </message>
    <message>
        <source>Rebuild the index of words</source>
        <translation>Iznova napravi indeks riječi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Prikaži još</translation>
    </message>
    <message>
        <source>Rebuilding the index of words…</source>
        <translation>Indeks riječi se pravi iznova…</translation>
    </message>
    <message>
        <source>Reading what is new in the project, for searching…</source>
        <translation>Čita se što je novo u projektu, radi pretrage…</translation>
    </message>
    <message>
        <source>Stopped. Search again to go on.</source>
        <translation>Zaustavljeno. Pretražite ponovo da se nastavi.</translation>
    </message>
    <message>
        <source>Searches judgments, answers, remarks and terms. Any form of a word finds all others.</source>
        <translation>Pretražuje presude, odgovore, napomene i pojmove. Svaki oblik riječi nalazi sve ostale.</translation>
    </message>
    <message>
        <source>Type at least one word that is to be found.</source>
        <translation>Upišite bar jednu riječ koju treba naći.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Ništa nije nađeno s ovim filterima.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ništa nije nađeno.</translation>
    </message>
    <message numerus="yes">
        <source>The best %n result(s)</source>
        <translation>
            <numerusform>Najbolji rezultati: %n</numerusform>
            <numerusform>Najbolji rezultati: %n</numerusform>
            <numerusform>Najbolji rezultati: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>Rezultati: %n</numerusform>
            <numerusform>Rezultati: %n</numerusform>
            <numerusform>Rezultati: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondReading</name>
    <message>
        <source>Settled</source>
        <translation>Usaglašeno</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Započeto</translation>
    </message>
    <message>
        <source>Entries to match</source>
        <translation>Unosi za uparivanje</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Za usaglašavanje</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Leading differences</source>
        <translation>Glavne razlike</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Sve razlike</translation>
    </message>
    <message>
        <source>Entries of one alone</source>
        <translation>Unosi samo jednog</translation>
    </message>
    <message>
        <source>For the reviewer</source>
        <translation>Za recenzenta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>SecondReadingDialog</name>
    <message>
        <source>Second reading</source>
        <translation>Drugo čitanje</translation>
    </message>
    <message>
        <source>Cases that two persons coded. Settle their differences together, the leading ones first.</source>
        <translation>Predmeti koje je kodiralo dvoje ljudi. Razlike usaglasite zajedno, najprije glavne.</translation>
    </message>
    <message>
        <source>No case was coded a second time and submitted yet. Hand over a copy for a second coder, and read its workbook back as a second coding.</source>
        <translation>Nijedan predmet još nije drugi put kodiran i predat. Predajte kopiju drugom koderu i učitajte njegovu radnu svesku kao drugo kodiranje.</translation>
    </message>
    <message>
        <source>Cases coded by two persons</source>
        <translation>Predmeti koje je kodiralo dvoje ljudi</translation>
    </message>
    <message>
        <source>Match the entries…</source>
        <translation>Upari unose…</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Usaglasi…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Zaustavljeno. Ništa nije promijenjeno.</translation>
    </message>
</context>
<context>
    <name>SelectionButton</name>
    <message>
        <source>Evidence</source>
        <translation>Dokaz</translation>
    </message>
</context>
<context>
    <name>SelfTestDialog</name>
    <message>
        <source>Check the installation</source>
        <translation>Provjera instalacije</translation>
    </message>
    <message>
        <source>Tries with an invented case, in a folder that goes again, whether every part of tipcoder works here. It takes about a quarter of a minute. The report holds nothing of your cases; send it to whoever helps you.</source>
        <translation>Na izmišljenom predmetu, u fascikli koja se zatim briše, provjerava radi li ovdje svaki dio programa tipcoder. Traje oko četvrt minuta. Izvještaj ne sadrži ništa iz vaših predmeta; pošaljite ga onome ko vam pomaže.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultati</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Provjeri ponovo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Provjeri</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Sačuvaj izvještaj…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Dio</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Nađeno</translation>
    </message>
    <message>
        <source>Data missing: {names}</source>
        <translation>Nedostaju podaci: {names}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Izvještaj je sačuvan.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Provjera je zaustavljena.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Folder of data for recognising text</source>
        <translation>Fascikla s podacima za prepoznavanje teksta</translation>
    </message>
    <message>
        <source>Second folder of backups</source>
        <translation>Druga fascikla rezervnih kopija</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Podešavanja</translation>
    </message>
    <message>
        <source>Each takes effect at once. Nothing of it is part of a project.</source>
        <translation>Svaki izbor djeluje odmah. Ništa od toga nije dio projekta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izaberi…</translation>
    </message>
    <message>
        <source>Keep backups beside the project only</source>
        <translation>Čuvaj rezervne kopije samo uz projekat</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>Podvlači pogrešno napisane riječi</translation>
    </message>
    <message>
        <source>Recognise text with the program&apos;s own data</source>
        <translation>Prepoznaj tekst podacima samog programa</translation>
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
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Svaki %n minut</numerusform>
            <numerusform>Svaka %n minuta</numerusform>
            <numerusform>Svakih %n minuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Of windows, framework, help and reports.</source>
        <translation>Prozora, okvira, pomoći i izvještaja.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Boje</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes in the evening.</source>
        <translation>Uveče tamne boje manje zamaraju oči.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Veličina teksta</translation>
    </message>
    <message>
        <source>Of all windows. The judgment has its own: Ctrl++, Ctrl+-.</source>
        <translation>U svim prozorima. Presuda ima svoju: Ctrl++, Ctrl+-.</translation>
    </message>
    <message>
        <source>Lock an open project</source>
        <translation>Zaključavanje otvorenog projekta</translation>
    </message>
    <message>
        <source>A locked project shows nothing until its passphrase is typed. Ctrl+L locks at once.</source>
        <translation>Zaključan projekat ne prikazuje ništa dok se ne upiše pristupna fraza. Ctrl+L zaključava odmah.</translation>
    </message>
    <message>
        <source>Back up while something changes</source>
        <translation>Rezervne kopije dok se nešto mijenja</translation>
    </message>
    <message>
        <source>Also at closing, and before everything large. Backups lie beside the project, in a folder of its name: all of the last day, then one a day, a week and a month.</source>
        <translation>Takođe pri zatvaranju i prije svake veće radnje. Rezervne kopije se nalaze uz projekat, u fascikli s njegovim imenom: sve iz posljednjeg dana, zatim po jedna dnevno, sedmično i mjesečno.</translation>
    </message>
    <message>
        <source>Also keep backups in</source>
        <translation>Rezervne kopije čuvaj i u</translation>
    </message>
    <message>
        <source>A folder on a stick or a network drive, in case this computer is lost. At closing, the newest backup is copied there, encrypted as it is. If the folder cannot be reached, nothing is lost.</source>
        <translation>Fascikla na USB memoriji ili mrežnom disku, za slučaj da se izgubi ovaj računar. Pri zatvaranju se tamo kopira najnovija rezervna kopija, šifrovana kakva jeste. Ako fascikla nije dostupna, ništa se ne gubi.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Pravopis</translation>
    </message>
    <message>
        <source>Data for recognising text in scans</source>
        <translation>Podaci za prepoznavanje teksta u skenovima</translation>
    </message>
    <message>
        <source>Only if an expert gave you other data: a folder of files that end in .traineddata.</source>
        <translation>Samo ako vam je stručnjak dao druge podatke: fascikla s datotekama koje se završavaju na .traineddata.</translation>
    </message>
    <message>
        <source>Of what you write, in the language of the windows. A click with the right button, or the menu key, offers other words.</source>
        <translation>Za ono što pišete, na jeziku prozora. Klik desnim tasterom ili taster menija nudi druge riječi.</translation>
    </message>
    <message>
        <source>No dictionary of this language came along. If you have one, put its two files ({names}.aff and .dic) into the folder {folder}.</source>
        <translation>Ova instalacija nema rječnik ovog jezika. Ako ga imate, stavite njegove dvije datoteke ({names}.aff i .dic) u fasciklu {folder}.</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Samo ručno</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without keys or mouse</source>
        <translation>
            <numerusform>Poslije %n minuta bez tastature i miša</numerusform>
            <numerusform>Poslije %n minuta bez tastature i miša</numerusform>
            <numerusform>Poslije %n minuta bez tastature i miša</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>A passage was overlooked</source>
        <translation>Previđen je odlomak</translation>
    </message>
    <message>
        <source>The guidance was read differently</source>
        <translation>Uputstvo je različito pročitano</translation>
    </message>
    <message>
        <source>The law is seen differently</source>
        <translation>Zakon se različito tumači</translation>
    </message>
    <message>
        <source>The judgment contradicts itself</source>
        <translation>Presuda protivrječi sama sebi</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>Omaška</translation>
    </message>
    <message>
        <source>The framework is unclear</source>
        <translation>Okvir je nejasan</translation>
    </message>
    <message>
        <source>A taken</source>
        <translation>Uzeto A</translation>
    </message>
    <message>
        <source>B taken</source>
        <translation>Uzeto B</translation>
    </message>
    <message>
        <source>Both taken</source>
        <translation>Uzeto oboje</translation>
    </message>
    <message>
        <source>Answered anew</source>
        <translation>Novi odgovor</translation>
    </message>
    <message>
        <source>Left to a reviewer</source>
        <translation>Ostavljeno recenzentu</translation>
    </message>
    <message>
        <source>Differences written: {lines}. Left out, as they may identify persons: {kept}.</source>
        <translation>Upisane razlike: {lines}. Izostavljene, jer mogu otkriti identitet lica: {kept}.</translation>
    </message>
    <message>
        <source>Settled: {settled}. Settled before: {before}. Waiting for a proposal: {waiting}. Not proposed alike: {conflicts}.</source>
        <translation>Usaglašeno: {settled}. Usaglašeno ranije: {before}. Čeka prijedlog: {waiting}. Nije jednako predloženo: {conflicts}.</translation>
    </message>
    <message>
        <source>Case {case}: {words}: {first} / {second}</source>
        <translation>Predmet {case}: {words}: {first} / {second}</translation>
    </message>
</context>
<context>
    <name>SettlingDialog</name>
    <message>
        <source>Case {number}: settle the two readings</source>
        <translation>Predmet {number}: usaglasite dva čitanja</translation>
    </message>
    <message>
        <source>Nothing in either coding changes. What you decide goes into a third, agreed coding.</source>
        <translation>Ni u jednom kodiranju ništa se ne mijenja. Što odlučite, ulazi u treće, usaglašeno kodiranje.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Razlike</translation>
    </message>
    <message>
        <source>Reviewer…</source>
        <translation>Recenzent…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
    <message>
        <source>The case is settled</source>
        <translation>Predmet je usaglašen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>{decided} of {all} decided; {left} must still be settled</source>
        <translation>Odlučeno {decided} od {all}; još treba usaglasiti {left}</translation>
    </message>
    <message>
        <source>Both read this case alike.</source>
        <translation>Oboje su ovaj predmet pročitali isto.</translation>
    </message>
    <message>
        <source>Take it into the agreed coding with all that is under it, or leave it out.</source>
        <translation>Uzmite ga u usaglašeno kodiranje sa svim što je pod njim ili ga izostavite.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ništa</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>Sakrij imena</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Imena…</translation>
    </message>
    <message>
        <source>{roster}: only {side} has {entry}</source>
        <translation>{roster}: samo {side} ima {entry}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ne pita se</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Bez odgovora</translation>
    </message>
    <message>
        <source>{coder} as reviewer</source>
        <translation>{coder} kao recenzent</translation>
    </message>
    <message>
        <source>The case is settled: from now on its agreed coding counts, and leaves in workbooks.</source>
        <translation>Predmet je usaglašen: od sada važi usaglašeno kodiranje i ono se iznosi u radnim sveskama.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Case sheet</source>
        <translation>List predmeta</translation>
    </message>
    <message>
        <source>What is coded of case {number}, in words, for reading and printing.</source>
        <translation>Ono što je kodirano o predmetu {number}, riječima, za čitanje i štampu.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Sačuvaj…</translation>
    </message>
    <message>
        <source>Accept and write…</source>
        <translation>Prihvati i sačuvaj…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Zaustavljeno. Ništa nije upisano.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>certain: {sign}</source>
        <translation>sigurno: {sign}</translation>
    </message>
    <message>
        <source>likely: {sign}</source>
        <translation>vjerovatno: {sign}</translation>
    </message>
    <message>
        <source>of a person in the answers</source>
        <translation>lica iz odgovora</translation>
    </message>
    <message>
        <source>of a person named elsewhere in the case</source>
        <translation>lica koje se u predmetu pominje na drugom mjestu</translation>
    </message>
    <message>
        <source>a given name and a surname</source>
        <translation>ime i prezime</translation>
    </message>
    <message>
        <source>behind a word that names follow</source>
        <translation>iza riječi iza koje slijede imena</translation>
    </message>
    <message>
        <source>before a role or data of birth</source>
        <translation>ispred svojstva ili podataka o rođenju</translation>
    </message>
    <message>
        <source>a filled-in field of a form</source>
        <translation>popunjena rubrika obrasca</translation>
    </message>
    <message>
        <source>in a list with a name</source>
        <translation>u nizu sa imenom</translation>
    </message>
    <message>
        <source>a known given name</source>
        <translation>poznato ime</translation>
    </message>
    <message>
        <source>the form of a surname</source>
        <translation>oblik prezimena</translation>
    </message>
    <message>
        <source>written as names are</source>
        <translation>pisano kao imena</translation>
    </message>
    <message>
        <source>written as initials are</source>
        <translation>pisano kao inicijali</translation>
    </message>
    <message>
        <source>its check digits are right</source>
        <translation>kontrolne cifre su ispravne</translation>
    </message>
    <message>
        <source>an unmistakable form</source>
        <translation>nepogrešiv oblik</translation>
    </message>
    <message>
        <source>the usual form</source>
        <translation>uobičajen oblik</translation>
    </message>
    <message>
        <source>behind a word that says what it is</source>
        <translation>iza riječi koja kaže šta je</translation>
    </message>
    <message>
        <source>beside a word for birth</source>
        <translation>uz riječ o rođenju</translation>
    </message>
    <message>
        <source>a known town</source>
        <translation>poznati grad</translation>
    </message>
    <message>
        <source>a day of a month</source>
        <translation>dan u mjesecu</translation>
    </message>
    <message>
        <source>words of a judgment</source>
        <translation>riječi presude</translation>
    </message>
    <message>
        <source>a number that may tell who it was</source>
        <translation>broj koji može otkriti ko je to bio</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>označeno ručno</translation>
    </message>
</context>
<context>
    <name>SmallCellPage</name>
    <message>
        <source>Who could recognise somebody?</source>
        <translation>Ko bi mogao nekoga da prepozna?</translation>
    </message>
    <message>
        <source>Send less</source>
        <translation>Pošalji manje</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>Pošalji kako jeste</translation>
    </message>
    <message>
        <source>I have asked those who answer for it.</source>
        <translation>Pitao/la sam one koji za to odgovaraju.</translation>
    </message>
    <message>
        <source>Choose column by column</source>
        <translation>Biraj kolonu po kolonu</translation>
    </message>
    <message>
        <source>What a person can be recognised by</source>
        <translation>Po čemu se lice može prepoznati</translation>
    </message>
    <message>
        <source>Then: {persons}</source>
        <translation>Tada: {persons}</translation>
    </message>
    <message>
        <source>Nothing that could stay here would hide anybody.</source>
        <translation>Ništa što bi moglo da ostane ovdje nikoga ne bi sakrilo.</translation>
    </message>
    <message>
        <source>Example now: {now}
then: {then}</source>
        <translation>Primjer sada: {now}
tada: {then}</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Spisak</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Kako se iznosi</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Ostaje ovdje</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Godina</translation>
    </message>
    <message>
        <source>The level of the court</source>
        <translation>Stepen suda</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>U grupama</translation>
    </message>
    <message>
        <source>More general</source>
        <translation>Uopštenije</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Kako jeste</translation>
    </message>
    <message>
        <source>Nobody can be recognised by these answers.</source>
        <translation>Na osnovu ovih odgovora niko se ne može prepoznati.</translation>
    </message>
    <message>
        <source>Anyone who knows a person’s court, year, age and the like can recognise: {persons}</source>
        <translation>Ko zna sud, godinu, uzrast i slično o nekom licu, može da prepozna: {persons}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odgovori</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Lica</translation>
    </message>
    <message>
        <source>{roster}: {unique} of {persons}</source>
        <translation>{roster}: {unique} od {persons}</translation>
    </message>
    <message>
        <source>Combinations of answers</source>
        <translation>Kombinacije odgovora</translation>
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
        <source>Try a framework from its workbook…</source>
        <translation>Isprobaj okvir iz njegove radne sveske…</translation>
    </message>
    <message>
        <source>See what is wrong in it, and code a case that is not kept.</source>
        <translation>Pogledajte šta u njemu nije ispravno i kodirajte predmet koji se ne čuva.</translation>
    </message>
    <message>
        <source>Consolidate deliveries…</source>
        <translation>Objedini isporuke…</translation>
    </message>
    <message>
        <source>Make one regional workbook of workbooks and projects of several countries.</source>
        <translation>Napravite jednu regionalnu radnu svesku od radnih svezaka i projekata više država.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Nedavni projekti</translation>
    </message>
    <message>
        <source>Saving a backup of {project}. Everything that you entered is saved already.</source>
        <translation>Čuva se rezervna kopija projekta {project}. Sve što ste unijeli već je sačuvano.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved</source>
        <translation>Sve je sačuvano</translation>
    </message>
    <message>
        <source>Coder {code}</source>
        <translation>Koder {code}</translation>
    </message>
    <message>
        <source>Second coder {code}</source>
        <translation>Drugi koder {code}</translation>
    </message>
    <message>
        <source>Framework {title} {version}</source>
        <translation>Okvir {title} {version}</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Šifrovano</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Čuvanje…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Još nije sačuvano</translation>
    </message>
    <message>
        <source>Everything is saved {time}</source>
        <translation>Sve je sačuvano u {time}</translation>
    </message>
    <message>
        <source>No entries yet: {rosters}</source>
        <translation>Još bez unosa: {rosters}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers delivered</source>
        <translation>
            <numerusform>%n isporučen odgovor</numerusform>
            <numerusform>%n isporučena odgovora</numerusform>
            <numerusform>%n isporučenih odgovora</numerusform>
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
    <name>StatusFilter</name>
    <message>
        <source>Any status</source>
        <translation>Bilo koji status</translation>
    </message>
    <message>
        <source>Filter cases by status</source>
        <translation>Filtriraj predmete po statusu</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>To do</source>
        <translation>Za kodiranje</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>U radu</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Predato</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Usaglašeno</translation>
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
        <translation>Zašto se ipak predaje?</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing</source>
        <translation>
            <numerusform>Nedostaje %n odgovor</numerusform>
            <numerusform>Nedostaju %n odgovora</numerusform>
            <numerusform>Nedostaje %n odgovora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are wrong</source>
        <translation>
            <numerusform>%n neispravan odgovor</numerusform>
            <numerusform>%n neispravna odgovora</numerusform>
            <numerusform>%n neispravnih odgovora</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to go to it.</source>
        <translation>Izaberite jedan da odete na njega.</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>Šta nedostaje ili nije ispravno</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Idi na prvi</translation>
    </message>
    <message>
        <source>Submit all the same</source>
        <translation>Ipak predaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>SubmittedBar</name>
    <message>
        <source>{status} {time}. It is read only.</source>
        <translation>{status} {time}. Samo za čitanje.</translation>
    </message>
    <message>
        <source>Opened again. What was submitted {time} is compared until it is submitted again.</source>
        <translation>Ponovo otvoreno. Upoređuje se ono što je predato {time}, dok se ponovo ne preda.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Ponovo otvori…</translation>
    </message>
</context>
<context>
    <name>SuggestionController</name>
    <message>
        <source>Looking for places in the judgment …</source>
        <translation>Traže se mjesta u presudi …</translation>
    </message>
    <message>
        <source>This case has no judgment yet.</source>
        <translation>Ovaj predmet još nema presudu.</translation>
    </message>
    <message>
        <source>Choose a question in the form first.</source>
        <translation>Prvo izaberite pitanje u formularu.</translation>
    </message>
    <message>
        <source>The current question takes no evidence.</source>
        <translation>Za trenutno pitanje ne navodi se dokaz.</translation>
    </message>
    <message>
        <source>Nothing in this judgment has words of the question or of its terms.</source>
        <translation>U ovoj presudi nema riječi iz pitanja ni iz njegovih pojmova.</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>words of the question</source>
        <translation>riječi pitanja</translation>
    </message>
    <message>
        <source>evidence already</source>
        <translation>već dokaz</translation>
    </message>
</context>
<context>
    <name>SuggestionPanel</name>
    <message>
        <source>Where might the answer be?</source>
        <translation>Gdje bi odgovor mogao da bude?</translation>
    </message>
    <message>
        <source>Make this place evidence for the question</source>
        <translation>Postavi ovo mjesto kao dokaz za pitanje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Tick “{term}”</source>
        <translation>Označi „{term}“</translation>
    </message>
</context>
<context>
    <name>TaxonomiesPage</name>
    <message>
        <source>Propose a term…</source>
        <translation>Predloži pojam…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Uvezi…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvezi…</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Uporedi s datotekom…</translation>
    </message>
    <message>
        <source>Search in any language and script</source>
        <translation>Pretraga na bilo kojem jeziku i pismu</translation>
    </message>
    <message>
        <source>Search for terms</source>
        <translation>Pretraga pojmova</translation>
    </message>
    <message>
        <source>No taxonomy is installed. Import one from a file.</source>
        <translation>Nijedna taksonomija nije instalirana. Uvezite taksonomiju iz datoteke.</translation>
    </message>
    <message>
        <source>The taxonomies are being read…</source>
        <translation>Taksonomije se čitaju…</translation>
    </message>
    <message>
        <source>This taxonomy has no terms.</source>
        <translation>Ova taksonomija nema pojmova.</translation>
    </message>
    <message>
        <source>No term of this taxonomy holds these words. Enter goes to the first taxonomy that has some.</source>
        <translation>Nijedan pojam ove taksonomije ne sadrži ove riječi. Tasterom Enter prelazi se na prvu taksonomiju u kojoj ima takvih pojmova.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>Datoteka {name} je sačuvana.</translation>
    </message>
    <message>
        <source>Propose a term here…</source>
        <translation>Predloži pojam ovdje…</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopiraj oznaku</translation>
    </message>
</context>
<context>
    <name>TaxonomyList</name>
    <message>
        <source>Taxonomies</source>
        <translation>Taksonomije</translation>
    </message>
</context>
<context>
    <name>TaxonomyListModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n pronađen</numerusform>
            <numerusform>%n pronađena</numerusform>
            <numerusform>%n pronađenih</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ništa nije pronađeno</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n pojam</numerusform>
            <numerusform>%n pojma</numerusform>
            <numerusform>%n pojmova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n predložen</numerusform>
            <numerusform>%n predložena</numerusform>
            <numerusform>%n predloženih</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>verzija {version}</translation>
    </message>
</context>
<context>
    <name>TermActions</name>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Spoji sa…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odbij</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Povuci prijedlog</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ne nudi više</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Ponudi ponovo</translation>
    </message>
    <message>
        <source>The project is open to read only</source>
        <translation>Projekat je otvoren samo za čitanje</translation>
    </message>
    <message>
        <source>Select a term first.</source>
        <translation>Prvo izaberite pojam.</translation>
    </message>
    <message>
        <source>Not possible: the term is “{status}”.</source>
        <translation>Nije moguće: status pojma je „{status}“.</translation>
    </message>
    <message numerus="yes">
        <source>Not possible: %n answer(s) use it.</source>
        <translation>
            <numerusform>Nije moguće: koristi ga %n odgovor.</numerusform>
            <numerusform>Nije moguće: koriste ga %n odgovora.</numerusform>
            <numerusform>Nije moguće: koristi ga %n odgovora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the proposed term one like the others</source>
        <translation>Uvrsti predloženi pojam među ostale</translation>
    </message>
    <message>
        <source>Let another term take its place in all answers</source>
        <translation>U svim odgovorima zamijeni ga drugim pojmom</translation>
    </message>
    <message>
        <source>Offer the proposed term no more; answers keep it, to be coded anew</source>
        <translation>Ne nudi više predloženi pojam; ostaje u odgovorima, koje treba ponovo kodirati</translation>
    </message>
    <message>
        <source>Take the proposed term back, as if it had never been there</source>
        <translation>Povuci predloženi pojam, kao da ga nikada nije bilo</translation>
    </message>
    <message>
        <source>Offer the term no more; it stays where it is the answer</source>
        <translation>Ne nudi više pojam; ostaje tamo gdje je dat kao odgovor</translation>
    </message>
    <message>
        <source>Offer the term again</source>
        <translation>Ponovo ponudi pojam</translation>
    </message>
</context>
<context>
    <name>TermCommands</name>
    <message>
        <source>“{term}” is proposed, and can be chosen from now on.</source>
        <translation>Pojam „{term}“ je predložen i od sada se može izabrati.</translation>
    </message>
    <message>
        <source>“{term}” was merged.</source>
        <translation>Pojam „{term}“ je spojen s drugim.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have changed answers.</source>
        <translation>
            <numerusform>U %n kodiranju odgovori su izmijenjeni.</numerusform>
            <numerusform>U %n kodiranja odgovori su izmijenjeni.</numerusform>
            <numerusform>U %n kodiranja odgovori su izmijenjeni.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{term}” is approved.</source>
        <translation>Pojam „{term}“ je odobren.</translation>
    </message>
    <message>
        <source>“{term}” is rejected. Answers that use it keep it.</source>
        <translation>Pojam „{term}“ je odbijen. Ostaje u odgovorima u kojima se koristi.</translation>
    </message>
    <message>
        <source>“{term}” is withdrawn.</source>
        <translation>Prijedlog pojma „{term}“ je povučen.</translation>
    </message>
    <message>
        <source>“{term}” is offered no more. It stays where it is the answer.</source>
        <translation>Pojam „{term}“ više se ne nudi. Ostaje tamo gdje je dat kao odgovor.</translation>
    </message>
    <message>
        <source>“{term}” is offered again.</source>
        <translation>Pojam „{term}“ ponovo se nudi.</translation>
    </message>
</context>
<context>
    <name>TermDates</name>
    <message>
        <source>Of all times, as this is not known: {question}.</source>
        <translation>Iz svih perioda, jer nije poznato: {question}.</translation>
    </message>
    <message>
        <source>In force at some time up to {date} ({question}).</source>
        <translation>Na snazi u nekom trenutku do {date} ({question}).</translation>
    </message>
    <message>
        <source>In force: {date} ({question}).</source>
        <translation>Na snazi: {date} ({question}).</translation>
    </message>
    <message>
        <source>Later law too, up to {date}: it counts if it is milder.</source>
        <translation>I kasniji zakon, do {date}: primjenjuje se ako je blaži.</translation>
    </message>
    <message>
        <source>Later law too: it counts if it is milder.</source>
        <translation>I kasniji zakon: primjenjuje se ako je blaži.</translation>
    </message>
    <message>
        <source>Missing? Check the date, take the answer for another one, or propose it ({keys}).</source>
        <translation>Nedostaje? Provjerite datum, izaberite odgovor za nešto drugo ili predložite pojam ({keys}).</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>Term</source>
        <translation>Pojam</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odgovori</translation>
    </message>
</context>
<context>
    <name>TermPage</name>
    <message>
        <source>What it is</source>
        <translation>Šta je to</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenca</translation>
    </message>
    <message>
        <source>Mapped to</source>
        <translation>Mapirano na</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definicija</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Obuhvatiti</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Izostaviti</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Primjer</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nedostaje</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Nazivi</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Naziva se i</translation>
    </message>
    <message>
        <source>Mappings to other schemes</source>
        <translation>Mapiranja na druge šeme</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Važi</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Zamjenjuje ga</translation>
    </message>
    <message>
        <source>To be confirmed by a national lawyer.</source>
        <translation>Treba da potvrdi domaći pravnik.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Potvrda</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Predlagač</translation>
    </message>
    <message>
        <source>Months of imprisonment, over time</source>
        <translation>Mjeseci zatvora, po periodima važenja</translation>
    </message>
    <message>
        <source>Further properties</source>
        <translation>Ostala svojstva</translation>
    </message>
</context>
<context>
    <name>TermStatus</name>
    <message>
        <source>Active</source>
        <translation>Aktivan</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Predložen</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>Više se ne nudi</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odbijen</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>Do {date}</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Od {date}</translation>
    </message>
</context>
<context>
    <name>TermTree</name>
    <message>
        <source>Terms</source>
        <translation>Pojmovi</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>Više se ne nudi</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Izmijeni odgovor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>TimeInput</name>
    <message>
        <source>Not saved: hours go from {first} to {last}, minutes to {minute}.</source>
        <translation>Nije sačuvano: sati idu od {first} do {last}, a minuti do {minute}.</translation>
    </message>
    <message>
        <source>Not saved: write hours and minutes, for example {example}.</source>
        <translation>Nije sačuvano: upišite sate i minute, na primjer {example}.</translation>
    </message>
    <message>
        <source>hh</source>
        <translation>čč</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Hours and minutes, {example}. The arrow keys step them.</source>
        <translation>Sati i minuti, {example}. Mijenjaju se tasterima sa strelicama.</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Trial: {framework} {version}</source>
        <translation>Proba: {framework} {version}</translation>
    </message>
    <message>
        <source>Nothing here is kept. The judgment is made up, and what you enter goes when you close the trial.</source>
        <translation>Ovdje se ništa ne čuva. Presuda je izmišljena, a ono što unesete nestaje kada zatvorite probu.</translation>
    </message>
    <message>
        <source>Reload the workbook</source>
        <translation>Ponovo učitaj radnu svesku</translation>
    </message>
    <message>
        <source>Read {file} again after you changed it (F5)</source>
        <translation>Ponovo pročitaj {file} nakon što je izmijenite (F5)</translation>
    </message>
    <message>
        <source>Close the trial</source>
        <translation>Zatvori probu</translation>
    </message>
    <message>
        <source>The workbook was read again.</source>
        <translation>Radna sveska je ponovo pročitana.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) no longer fit and stand at the end of the form as retired.</source>
        <translation>
            <numerusform>%n odgovor više se ne uklapa i stoji na kraju formulara, van upotrebe.</numerusform>
            <numerusform>%n odgovora više se ne uklapaju i stoje na kraju formulara, van upotrebe.</numerusform>
            <numerusform>%n odgovora više se ne uklapa i stoji na kraju formulara, van upotrebe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%n upozorenje.</numerusform>
            <numerusform>%n upozorenja.</numerusform>
            <numerusform>%n upozorenja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation>Prikaži upozorenja</translation>
    </message>
</context>
<context>
    <name>UnitsPane</name>
    <message>
        <source>Different</source>
        <translation>Različito</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Isto</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nije upoređeno</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Unos</translation>
    </message>
    <message>
        <source>First coding</source>
        <translation>Prvo kodiranje</translation>
    </message>
    <message>
        <source>Second coding</source>
        <translation>Drugo kodiranje</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bez odgovora</translation>
    </message>
    <message>
        <source>Number of the entry in the first coding: {first}; in the second: {second}</source>
        <translation>Broj unosa u prvom kodiranju: {first}; u drugom: {second}</translation>
    </message>
    <message>
        <source>Units of this figure</source>
        <translation>Jedinice ovog pokazatelja</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Otvori predmet na tom mjestu</translation>
    </message>
    <message>
        <source>Open the case at this answer (Enter)</source>
        <translation>Otvori predmet kod ovog odgovora (Enter)</translation>
    </message>
    <message>
        <source>This coding has no such entry.</source>
        <translation>Ovo kodiranje nema taj unos.</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Unos {number}</translation>
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
        <source>Open to read only</source>
        <translation>Otvori samo za čitanje</translation>
    </message>
    <message>
        <source>Nothing is changed, and others may have the project open.</source>
        <translation>Ništa se ne mijenja, a projekat može biti otvoren i kod drugih.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Rezervne kopije…</translation>
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
    <name>UpgradeDialog</name>
    <message>
        <source>Bring all codings to this version</source>
        <translation>Prenesi sva kodiranja na ovu verziju</translation>
    </message>
    <message>
        <source>Leave existing codings on their version; only new cases use this one</source>
        <translation>Ostavi postojeća kodiranja na njihovoj verziji; samo novi predmeti koriste ovu</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instaliraj</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Vrsta promjene</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Promjena</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>S verzije</translation>
    </message>
    <message>
        <source>Coded cases</source>
        <translation>Kodirani predmeti</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Promjene</translation>
    </message>
    <message>
        <source>A newer version of the framework</source>
        <translation>Novija verzija okvira</translation>
    </message>
    <message>
        <source>{file} is being read.</source>
        <translation>Datoteka {file} se čita.</translation>
    </message>
    <message>
        <source>A newer version of the framework: {old} to {new}</source>
        <translation>Novija verzija okvira: sa {old} na {new}</translation>
    </message>
    <message>
        <source>Nothing in it is different.</source>
        <translation>Nema nikakve razlike.</translation>
    </message>
    <message>
        <source>No answer is lost: what has no place any more is kept with its case, as retired.</source>
        <translation>Nijedan odgovor se ne gubi: ono za šta više nema mjesta čuva se uz svoj predmet, van upotrebe.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are coded.</source>
        <translation>
            <numerusform>Kodirani predmeti: %n.</numerusform>
            <numerusform>Kodirani predmeti: %n.</numerusform>
            <numerusform>Kodirani predmeti: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) were brought to it.</source>
        <translation>
            <numerusform>Na ovu verziju prenijeto je %n kodiranje.</numerusform>
            <numerusform>Na ovu verziju prenijeta su %n kodiranja.</numerusform>
            <numerusform>Na ovu verziju prenijeto je %n kodiranja.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version is installed.</source>
        <translation>Verzija je instalirana.</translation>
    </message>
</context>
<context>
    <name>WhoCodes</name>
    <message>
        <source>Who codes here?</source>
        <translation>Ko ovdje kodira?</translation>
    </message>
    <message>
        <source>Choose your language above. Country and code are offered for new projects; the code is no name.</source>
        <translation>Izaberite jezik gore. Država i oznaka nude se za nove projekte; oznaka nije ime.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Your coder code</source>
        <translation>Vaša oznaka kodera</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>It reached nobody</source>
        <translation>Nije stiglo ni do koga</translation>
    </message>
    <message>
        <source>{what} of {when}: say so only if nobody outside the team has it or saw it. Later editions are then no longer compared with it, and may tell what would single out a person beside it.</source>
        <translation>{what}, {when}: recite to samo ako niko izvan tima to nema i nije vidio. Kasnija izdanja se tada više ne upoređuju s tim i mogu pokazati nešto što bi, uz to, izdvojilo neko lice.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Zašto?</translation>
    </message>
    <message>
        <source>For example: a draft, deleted before it was sent. It can be taken back until you publish again.</source>
        <translation>Na primjer: nacrt, izbrisan prije slanja. Može se povući dok ponovo ne objavite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cases are being read…</source>
        <translation>Predmeti se čitaju…</translation>
    </message>
    <message>
        <source>Stopped before all cases were read.</source>
        <translation>Zaustavljeno prije nego što su svi predmeti pročitani.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Pročitaj ponovo</translation>
    </message>
</context>
<context>
    <name>WorkshopDialog</name>
    <message>
        <source>Packs for workshops</source>
        <translation>Paketi za radionice</translation>
    </message>
    <message>
        <source>Language of the packs</source>
        <translation>Jezik paketa</translation>
    </message>
    <message>
        <source>Mock trials with the solution apart, case studies, cards, plans and slides of sessions, and a handout. Nothing in them names a person, a place or a court file.</source>
        <translation>Simulacije suđenja sa odvojenim rješenjem, studije slučaja, kartice, planovi i slajdovi sesija i materijal za podjelu. Ništa u njima ne imenuje lice, mjesto ni sudski spis.</translation>
    </message>
    <message>
        <source>Write into a folder…</source>
        <translation>Sačuvaj u fasciklu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Only cases enter whose brief or exercise is approved in the language of the packs.</source>
        <translation>Ulaze samo predmeti čiji su sažetak ili vježba odobreni na jeziku paketa.</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Fascikla za pakete</translation>
    </message>
    <message>
        <source>{files} files on {cases} cases were written to {folder}.</source>
        <translation>Broj datoteka upisanih u {folder}: {files} (predmeta: {cases}).</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Zaustavljeno. Ništa nije upisano.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>{name} was not taken in: the project is open for reading only.</source>
        <translation>{name} nije preuzeto: projekat je otvoren samo za čitanje.</translation>
    </message>
    <message>
        <source>{name} was not taken in: a region takes in deliveries, on the page Exchange.</source>
        <translation>{name} nije preuzeto: region preuzima isporuke, na stranici Razmjena.</translation>
    </message>
    <message>
        <source>{name} was not taken in: a second coder codes the cases that are there.</source>
        <translation>{name} nije preuzeto: drugi koder kodira predmete koji su tu.</translation>
    </message>
</context>
<context>
    <name>WritingStrip</name>
    <message>
        <source>Figures and charts are being written…</source>
        <translation>Upisuju se pokazatelji i grafikoni…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
    </message>
</context>
<context>
    <name>_ColumnFields</name>
    <message>
        <source>Property “{name}”</source>
        <translation>Svojstvo „{name}“</translation>
    </message>
</context>
</TS>
