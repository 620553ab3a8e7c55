<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>tipcoder {version}</source>
        <translation>tipcoder {version}</translation>
    </message>
    <message>
        <source>Code judgments on trafficking in persons, offline and encrypted. Free under the Apache License 2.0.</source>
        <translation>Codifică hotărâri privind traficul de ființe umane, fără internet și în formă criptată. Program liber, sub Licența Apache 2.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Noutăți</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traduceri</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pachete</translation>
    </message>
    <message>
        <source>Fonts, icons, data</source>
        <translation>Fonturi, pictograme, date</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verificarea</translation>
    </message>
    <message>
        <source>is counted…</source>
        <translation>se numără…</translation>
    </message>
    <message>
        <source>{said}; texts corrected on this computer: {count}</source>
        <translation>{said}; texte corectate pe acest calculator: {count}</translation>
    </message>
    <message>
        <source>Legal core: confirmed by two lawyers of the country</source>
        <translation>Nucleul juridic: confirmat de doi juriști din țară</translation>
    </message>
    <message>
        <source>Legal core: {confirmed} of {count} confirmed by two lawyers</source>
        <translation>Nucleul juridic: {confirmed} din {count} confirmate de doi juriști</translation>
    </message>
    <message>
        <source>All texts were drafted with the glossary of the field; a national lawyer confirms them one by one.</source>
        <translation>Toate textele au fost redactate după glosarul domeniului; un jurist din țară le confirmă unul câte unul.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pachet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiune</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licență</translation>
    </message>
    <message>
        <source>in the package</source>
        <translation>în pachet</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editare</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cauză</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Hotărâre</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vizualizare</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Passphrase and recovery key</source>
        <translation>Fraza de acces și cheia de recuperare</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Case brief</source>
        <translation>Rezumatul cauzei</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Culori</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Taxonomies</source>
        <translation>Taxonomii</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Proiect nou…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Deschidere proiect…</translation>
    </message>
    <message>
        <source>Practice project</source>
        <translation>Proiect pentru exersare</translation>
    </message>
    <message>
        <source>Import a workbook…</source>
        <translation>Import registru de lucru…</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>Anularea ultimului import</translation>
    </message>
    <message>
        <source>Export a workbook…</source>
        <translation>Export registru de lucru…</translation>
    </message>
    <message>
        <source>Export for analysis: CSV, SPSS, Stata…</source>
        <translation>Export pentru analiză: CSV, SPSS, Stata…</translation>
    </message>
    <message>
        <source>Codebook of the framework…</source>
        <translation>Manualul de codificare al cadrului…</translation>
    </message>
    <message>
        <source>Empty workbook for coding in Excel…</source>
        <translation>Registru de lucru gol pentru codificare în Excel…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copii de rezervă…</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Afișare fișier în folder</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Schimbare frază de acces…</translation>
    </message>
    <message>
        <source>Show the recovery key…</source>
        <translation>Afișare cheie de recuperare…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Cheie de recuperare nouă…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocare acum</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Închidere proiect</translation>
    </message>
    <message>
        <source>Close the trial</source>
        <translation>Închidere testare</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ieșire din program</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refacere</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Decupare</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiere</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lipire</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selectare totală</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Căutare pe această pagină</translation>
    </message>
    <message>
        <source>Find a command, question, case or term</source>
        <translation>Căutare comandă, întrebare, cauză sau termen</translation>
    </message>
    <message>
        <source>Search the whole project</source>
        <translation>Căutare în tot proiectul</translation>
    </message>
    <message>
        <source>Removed cases, judgments and passages…</source>
        <translation>Cauze, hotărâri și pasaje eliminate…</translation>
    </message>
    <message>
        <source>Add case</source>
        <translation>Adăugare cauză</translation>
    </message>
    <message>
        <source>Add cases of judgments…</source>
        <translation>Adăugare cauze din hotărâri…</translation>
    </message>
    <message>
        <source>Add cases of a folder&apos;s judgments…</source>
        <translation>Adăugare cauze din hotărârile unui folder…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Deschidere cauză</translation>
    </message>
    <message>
        <source>Status of the coding…</source>
        <translation>Stadiul codificării…</translation>
    </message>
    <message>
        <source>Case sheet for reading and printing…</source>
        <translation>Fișa cauzei pentru citire și tipărire…</translation>
    </message>
    <message>
        <source>Remove the case</source>
        <translation>Eliminare cauză</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Cauza următoare</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Cauza anterioară</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Întrebarea următoare</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Întrebarea anterioară</translation>
    </message>
    <message>
        <source>Next question without answer or evidence</source>
        <translation>Următoarea întrebare fără răspuns sau fără citat doveditor</translation>
    </message>
    <message>
        <source>Next required question without answer or evidence</source>
        <translation>Următoarea întrebare obligatorie fără răspuns sau fără citat doveditor</translation>
    </message>
    <message>
        <source>Next list to add an entry to</source>
        <translation>Lista următoare în care se adaugă o înregistrare</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Secțiunea următoare</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Secțiunea anterioară</translation>
    </message>
    <message>
        <source>More questions of the section, or fewer</source>
        <translation>Mai multe sau mai puține întrebări în secțiune</translation>
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
        <source>Add an entry to the list around the cursor</source>
        <translation>Adăugare înregistrare în lista în care se află cursorul</translation>
    </message>
    <message>
        <source>Duplicate the entry around the cursor</source>
        <translation>Duplicarea înregistrării în care se află cursorul</translation>
    </message>
    <message>
        <source>None in this judgment, where entries would be added</source>
        <translation>Nu există în această hotărâre, acolo unde s-ar adăuga înregistrări</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Ștergere răspuns</translation>
    </message>
    <message>
        <source>Answer with what is proposed</source>
        <translation>Preluare răspuns propus</translation>
    </message>
    <message>
        <source>Reject what the judgment proposes</source>
        <translation>Respinge ce propune hotărârea</translation>
    </message>
    <message>
        <source>As in the column before, in a matrix</source>
        <translation>Ca în coloana precedentă, în matrice</translation>
    </message>
    <message>
        <source>Propose a term that the question lacks…</source>
        <translation>Propunere termen care îi lipsește întrebării…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>History of the answer</source>
        <translation>Istoricul răspunsului</translation>
    </message>
    <message>
        <source>Next part of the brief</source>
        <translation>Partea următoare a rezumatului</translation>
    </message>
    <message>
        <source>Previous part of the brief</source>
        <translation>Partea anterioară a rezumatului</translation>
    </message>
    <message>
        <source>The same place in the other language</source>
        <translation>Același loc în cealaltă limbă</translation>
    </message>
    <message>
        <source>Confirm the text and go to the next open one</source>
        <translation>Confirmă textul și trece la următorul deschis</translation>
    </message>
    <message>
        <source>Approve the brief…</source>
        <translation>Aprobă rezumatul…</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Retrage aprobarea</translation>
    </message>
    <message>
        <source>Write the brief for printing…</source>
        <translation>Rezumatul pentru tipărire…</translation>
    </message>
    <message>
        <source>Entries for SHERLOC…</source>
        <translation>Fișe pentru SHERLOC…</translation>
    </message>
    <message>
        <source>Exercise of the case…</source>
        <translation>Exercițiul cauzei…</translation>
    </message>
    <message>
        <source>Quotations of the brief…</source>
        <translation>Citatele rezumatului…</translation>
    </message>
    <message>
        <source>Texts for a translator…</source>
        <translation>Texte pentru un traducător…</translation>
    </message>
    <message>
        <source>Read texts from a translator…</source>
        <translation>Citește texte de la un traducător…</translation>
    </message>
    <message>
        <source>Add a judgment to the case…</source>
        <translation>Adăugare hotărâre la cauză…</translation>
    </message>
    <message>
        <source>Make what is selected evidence for the current question</source>
        <translation>Textul selectat devine citat doveditor pentru întrebarea curentă</translation>
    </message>
    <message>
        <source>Where the answer might be</source>
        <translation>Unde ar putea fi răspunsul</translation>
    </message>
    <message>
        <source>Guided reading: what the judgment proposes</source>
        <translation>Lectură ghidată: ce propune hotărârea</translation>
    </message>
    <message>
        <source>Show names and identifiers</source>
        <translation>Afișare nume și elemente de identificare</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Salt la o pagină</translation>
    </message>
    <message>
        <source>Pages of the judgment, or its text</source>
        <translation>Paginile hotărârii sau textul ei</translation>
    </message>
    <message>
        <source>Details of the judgment…</source>
        <translation>Detaliile hotărârii…</translation>
    </message>
    <message>
        <source>Recognise the text of pages…</source>
        <translation>Recunoaștere text din pagini…</translation>
    </message>
    <message>
        <source>Replace the judgment with another file…</source>
        <translation>Înlocuire hotărâre cu alt fișier…</translation>
    </message>
    <message>
        <source>Remove the judgment from the case</source>
        <translation>Eliminare hotărâre din cauză</translation>
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
        <source>Quality</source>
        <translation>Calitate</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatări</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Schimb de date</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Rezumate</translation>
    </message>
    <message>
        <source>Columns of the list of cases…</source>
        <translation>Coloanele listei de cauze…</translation>
    </message>
    <message>
        <source>Saved filters of the list of cases</source>
        <translation>Filtrele salvate ale listei de cauze</translation>
    </message>
    <message>
        <source>Outline: fold it away, show it</source>
        <translation>Cuprinsul: ascundere, afișare</translation>
    </message>
    <message>
        <source>Ladder of the charges: show it, fold it away</source>
        <translation>Treptele capetelor de acuzare: arată-le, pliază-le</translation>
    </message>
    <message>
        <source>Next of outline, judgment and form</source>
        <translation>Partea următoare: cuprins, hotărâre, formular</translation>
    </message>
    <message>
        <source>Previous of outline, judgment and form</source>
        <translation>Partea anterioară: cuprins, hotărâre, formular</translation>
    </message>
    <message>
        <source>Larger judgment</source>
        <translation>Mărire hotărâre</translation>
    </message>
    <message>
        <source>Smaller judgment</source>
        <translation>Micșorare hotărâre</translation>
    </message>
    <message>
        <source>Judgment in its usual size</source>
        <translation>Hotărâre la mărimea obișnuită</translation>
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
    <message>
        <source>Try a framework from its workbook…</source>
        <translation>Testare cadru de analiză din registrul său de lucru…</translation>
    </message>
    <message>
        <source>Consolidate deliveries…</source>
        <translation>Consolidarea livrărilor…</translation>
    </message>
    <message>
        <source>Reload the workbook</source>
        <translation>Reîncărcare registru de lucru</translation>
    </message>
    <message>
        <source>Second reading: settle differences…</source>
        <translation>A doua lectură: concilierea diferențelor…</translation>
    </message>
    <message>
        <source>Core questions or all…</source>
        <translation>Întrebările de bază sau toate…</translation>
    </message>
    <message>
        <source>All judgments of the period…</source>
        <translation>Toate hotărârile perioadei…</translation>
    </message>
    <message>
        <source>Newer version of the framework…</source>
        <translation>Versiune mai nouă a cadrului de analiză…</translation>
    </message>
    <message>
        <source>Propose a term…</source>
        <translation>Propunere termen…</translation>
    </message>
    <message>
        <source>Approve the proposed term</source>
        <translation>Aprobare termen propus</translation>
    </message>
    <message>
        <source>Reject the proposed term</source>
        <translation>Respingere termen propus</translation>
    </message>
    <message>
        <source>Withdraw the proposed term</source>
        <translation>Retragere termen propus</translation>
    </message>
    <message>
        <source>Merge the term into another one…</source>
        <translation>Comasare termen cu altul…</translation>
    </message>
    <message>
        <source>Retire the term</source>
        <translation>Scoatere termen din uz</translation>
    </message>
    <message>
        <source>Offer the term again</source>
        <translation>Termenul devine din nou disponibil</translation>
    </message>
    <message>
        <source>Import taxonomies…</source>
        <translation>Import taxonomii…</translation>
    </message>
    <message>
        <source>Export taxonomies…</source>
        <translation>Export taxonomii…</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Comparare cu un fișier…</translation>
    </message>
    <message>
        <source>Review of texts…</source>
        <translation>Verificarea textelor…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Setări…</translation>
    </message>
    <message>
        <source>Help on where you are</source>
        <translation>Ajutor pentru locul în care sunteți</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primii pași</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Când ceva nu merge</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Ce este nou</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Combinații de taste…</translation>
    </message>
    <message>
        <source>About tipcoder: version, news, licences…</source>
        <translation>Despre tipcoder: versiune, noutăți, licențe…</translation>
    </message>
    <message>
        <source>Check the installation…</source>
        <translation>Verificare instalare…</translation>
    </message>
    <message>
        <source>In a matrix: to other columns, first and last line</source>
        <translation>În matrice: la alte coloane, la primul și la ultimul rând</translation>
    </message>
    <message>
        <source>In the judgment: evidence as well; on a passage, go to what it proves</source>
        <translation>În hotărâre: tot citat doveditor; pe un pasaj: salt la ceea ce dovedește</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Cases coded twice: {compared}. With one coding: {one}.</source>
        <translation>Cauze codificate de două ori: {compared}. Cu o singură codificare: {one}.</translation>
    </message>
    <message>
        <source>First codings that were not submitted and count as they stand: {count}.</source>
        <translation>Prime codificări care nu au fost predate și se iau în calcul așa cum sunt: {count}.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Înregistrări</translation>
    </message>
    <message>
        <source>{roster}: in both {both}, first coder only {first}, second coder only {second}; looked at {seen}</source>
        <translation>{roster}: la ambii {both}, numai la primul codificator {first}, numai la al doilea {second}; verificate {seen}</translation>
    </message>
    <message>
        <source>Questions by section</source>
        <translation>Întrebările pe secțiuni</translation>
    </message>
    <message>
        <source>Not compared: {reasons}.</source>
        <translation>Necomparate: {reasons}.</translation>
    </message>
    <message>
        <source>entry of one coder only: {count}</source>
        <translation>înregistrare a unui singur codificator: {count}</translation>
    </message>
    <message>
        <source>not asked: {count}</source>
        <translation>întrebare nepusă: {count}</translation>
    </message>
    <message>
        <source>not answered yet: {count}</source>
        <translation>încă fără răspuns: {count}</translation>
    </message>
    <message>
        <source>a state instead of an answer: {count}</source>
        <translation>o stare în locul răspunsului: {count}</translation>
    </message>
    <message>
        <source>date without its day: {count}</source>
        <translation>dată fără zi: {count}</translation>
    </message>
    <message>
        <source>answer that stayed in the country: {count}</source>
        <translation>răspuns rămas în țară: {count}</translation>
    </message>
    <message>
        <source>{question}: no two answers to compare.</source>
        <translation>{question}: nu există două răspunsuri de comparat.</translation>
    </message>
    <message>
        <source>{question}: exactly the same terms in {same} of {units} cases</source>
        <translation>{question}: exact aceiași termeni, cauze: {same} din {units}</translation>
    </message>
    <message>
        <source>{question}: exactly the same terms in {same} of {units} entries</source>
        <translation>{question}: exact aceiași termeni, înregistrări: {same} din {units}</translation>
    </message>
    <message>
        <source>{question}: the same answer in {same} of {units} cases</source>
        <translation>{question}: același răspuns, cauze: {same} din {units}</translation>
    </message>
    <message>
        <source>{question}: the same answer in {same} of {units} entries</source>
        <translation>{question}: același răspuns, înregistrări: {same} din {units}</translation>
    </message>
    <message>
        <source>most often different: {terms}</source>
        <translation>cel mai des diferit: {terms}</translation>
    </message>
    <message>
        <source>similarity of the sets {similarity}; of {many} codes, counted by coder, both have {both}</source>
        <translation>asemănarea mulțimilor {similarity}; din {many} coduri, numărate pe codificator, ambii au {both}</translation>
    </message>
    <message>
        <source>Entries are matched by it, so the set of the case tells how far it is shared</source>
        <translation>Înregistrările se asociază după ea, așa că mulțimea cauzei arată gradul de concordanță</translation>
    </message>
    <message>
        <source>{term} (both {both}, one only {one})</source>
        <translation>{term} (ambii {both}, numai unul {one})</translation>
    </message>
    <message>
        <source>Judged in the region only: {needed} units are needed, this country has {units}</source>
        <translation>Se apreciază numai în regiune: unități necesare: {needed}, această țară are {units}</translation>
    </message>
    <message>
        <source>{word} (all the same; up to {percent}% may differ)</source>
        <translation>{word} (toate la fel; până la {percent}&#xa0;% pot fi diferite)</translation>
    </message>
    <message>
        <source>{word} ({name} {value}, {low} to {high}; nearly all answers are the same, of which α {alpha} says little)</source>
        <translation>{word} ({name} {value}, de la {low} la {high}; aproape toate răspunsurile sunt la fel, despre care α {alpha} spune puțin)</translation>
    </message>
    <message>
        <source>{word} ({name} {value}; nearly all answers are the same one, of which α {alpha} says little)</source>
        <translation>{word} ({name} {value}; aproape toate răspunsurile sunt identice, situație în care α {alpha} spune puțin)</translation>
    </message>
    <message>
        <source>{word} ({name} {value}, {low} to {high})</source>
        <translation>{word} ({name} {value}, de la {low} la {high})</translation>
    </message>
</context>
<context>
    <name>AgreementTab</name>
    <message>
        <source>Section</source>
        <translation>Secțiunea</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>În cuvinte</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La fel</translation>
    </message>
    <message>
        <source>{same} of {units}</source>
        <translation>{same} din {units}</translation>
    </message>
    <message>
        <source>How far shared</source>
        <translation>Gradul de concordanță</translation>
    </message>
    <message>
        <source>Settle differences…</source>
        <translation>Concilierea diferențelor…</translation>
    </message>
    <message>
        <source>Settle the differences of a case into an agreed coding</source>
        <translation>Concilierea diferențelor dintr-o cauză, pentru o codificare convenită</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Write all figures and differences into a workbook; no coder is named</source>
        <translation>Scrie toate cifrele și diferențele într-un registru, fără a indica vreun codificator</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secțiuni</translation>
    </message>
    <message>
        <source>Agreement by question</source>
        <translation>Concordanța pe întrebări</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>Încă nu se compară nimic</translation>
    </message>
    <message>
        <source>Agreement is computed once two persons have coded the same case and submitted it. Draw a sample, and hand over a copy for the second coder.</source>
        <translation>Concordanța se calculează după ce două persoane au codificat și au predat aceeași cauză. Trageți la sorți un eșantion și predați o copie celui de-al doilea codificator.</translation>
    </message>
    <message>
        <source>Arrange a second coding…</source>
        <translation>Organizarea unei a doua codificări…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordanță</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Registrul de lucru {name} a fost creat.</translation>
    </message>
    <message>
        <source>Left out, as they were added to the sample by hand: {count}.</source>
        <translation>Omise, fiind adăugate manual în eșantion: {count}.</translation>
    </message>
    <message>
        <source>Codings brought to the present version of the framework: {count}.</source>
        <translation>Codificări aduse la versiunea actuală a cadrului de analiză: {count}.</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Toate secțiunile</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Înregistrări</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Take this answer</source>
        <translation>Preluare răspuns</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
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
        <source>None in this judgment</source>
        <translation>Nu există în această hotărâre</translation>
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
    <message>
        <source>You have looked for them: this judgment has none</source>
        <translation>Le-ați căutat: în această hotărâre nu există</translation>
    </message>
</context>
<context>
    <name>ApproveBriefDialog</name>
    <message>
        <source>Approve the brief of case {number}: {language}</source>
        <translation>Aprobați rezumatul cauzei {number}: {language}</translation>
    </message>
    <message>
        <source>Decide on each point by itself. What you approve is kept as it is now; when the coding or a text changes later, the brief waits for you again.</source>
        <translation>Decideți asupra fiecărui punct în parte. Ce aprobați se păstrează așa cum este acum; când codificarea sau un text se schimbă mai târziu, rezumatul vă așteaptă din nou.</translation>
    </message>
    <message>
        <source>Tell less in this brief, so that fewer persons can be recognised:</source>
        <translation>Spuneți mai puțin în acest rezumat, ca să poată fi recunoscute mai puține persoane:</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Arată locul</translation>
    </message>
</context>
<context>
    <name>ApproveExerciseDialog</name>
    <message>
        <source>Approve the exercise of case {number}: {language}</source>
        <translation>Aprobați exercițiul cauzei {number}: {language}</translation>
    </message>
    <message>
        <source>Decide on each point by itself. Facts that do not agree are changed in the coding of the exercise, texts here. What you approve is kept as it is now.</source>
        <translation>Decideți asupra fiecărui punct separat. Faptele care nu concordă se modifică în codificarea exercițiului, textele aici. Ceea ce aprobați se păstrează așa cum este acum.</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Modifică textul…</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Păstrează textul</translation>
    </message>
</context>
<context>
    <name>AreaWords</name>
    <message>
        <source>Which words stand there?</source>
        <translation>Ce text se află acolo?</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Adăugare citat doveditor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>AskedTierDialog</name>
    <message>
        <source>Core questions or all</source>
        <translation>Întrebările de bază sau toate</translation>
    </message>
    <message>
        <source>What is missing is counted anew in every case. All answers stay, and you can choose again.</source>
        <translation>În fiecare cauză se numără din nou ce lipsește. Toate răspunsurile rămân, iar alegerea poate fi schimbată oricând.</translation>
    </message>
    <message>
        <source>Core questions; the others on demand, and never missing</source>
        <translation>Întrebările de bază; celelalte la cerere și niciodată socotite lipsă</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toate întrebările</translation>
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
        <source>Stopped. The project asks for what it asked for before.</source>
        <translation>Oprit. Proiectul pune aceleași întrebări ca înainte.</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign to a second coder</source>
        <translation>Atribuire unui al doilea codificator</translation>
    </message>
    <message>
        <source>Cases: {numbers}</source>
        <translation>Cauze: {numbers}</translation>
    </message>
    <message>
        <source>Code of the second coder</source>
        <translation>Codul celui de-al doilea codificator</translation>
    </message>
    <message>
        <source>The second coder works in this project, on this computer</source>
        <translation>Al doilea codificator lucrează în acest proiect, pe acest calculator</translation>
    </message>
    <message>
        <source>At its next opening the project asks who is at work. The second coder then sees nothing of the first coding. Without this, hand over a blind copy.</source>
        <translation>La următoarea deschidere proiectul întreabă cine lucrează. Al doilea codificator nu vede atunci nimic din prima codificare. Altfel, predați o copie oarbă.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups of {name}</source>
        <translation>Copiile de rezervă ale proiectului {name}</translation>
    </message>
    <message>
        <source>A backup is made every half hour in which something changed, at closing, and before everything large. Restoring makes a new file: nothing is overwritten.</source>
        <translation>Copia de rezervă se face la fiecare jumătate de oră în care s-a modificat ceva, la închidere și înaintea oricărei operații mari. Restaurarea creează un fișier nou: nu se suprascrie nimic.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Nu există încă nicio copie de rezervă.</translation>
    </message>
    <message>
        <source>The second folder, {path}, cannot be reached now: backups in it are not listed.</source>
        <translation>Al doilea folder, {path}, nu poate fi accesat acum: copiile de rezervă din el nu sunt listate.</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Fraza de acces a acestei copii de rezervă</translation>
    </message>
    <message>
        <source>The passphrase that the project had when the backup was made.</source>
        <translation>Fraza de acces pe care o avea proiectul când s-a făcut copia de rezervă.</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Restaurare ca</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificare…</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>Restaurare și deschidere</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copie de rezervă acum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copii de rezervă</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Restored. What left since this backup was made is not known: the project itself cannot be read.</source>
        <translation>Restaurat. Nu se știe ce a ieșit de când a fost făcută această copie de rezervă: proiectul însuși nu poate fi citit.</translation>
    </message>
    <message numerus="yes">
        <source>Restored. It knows what left since this backup was made: %n.</source>
        <translation>
            <numerusform>Restaurat. Știe ce a ieșit de când a fost făcută această copie de rezervă: %n.</numerusform>
            <numerusform>Restaurat. Știe ce a ieșit de când a fost făcută această copie de rezervă: %n.</numerusform>
            <numerusform>Restaurat. Știe ce a ieșit de când a fost făcută această copie de rezervă: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Făcută la</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensiune</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cauze</translation>
    </message>
    <message>
        <source>Why it was made</source>
        <translation>De ce s-a făcut</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>In the second folder</source>
        <translation>În al doilea folder</translation>
    </message>
    <message>
        <source>In both folders</source>
        <translation>În ambele foldere</translation>
    </message>
    <message>
        <source>Beside the project</source>
        <translation>Lângă proiect</translation>
    </message>
    <message>
        <source>While working, or at closing</source>
        <translation>În timpul lucrului sau la închidere</translation>
    </message>
    <message>
        <source>It was asked for</source>
        <translation>La cerere</translation>
    </message>
    <message>
        <source>Before a workbook was imported</source>
        <translation>Înaintea importului unui registru de lucru</translation>
    </message>
    <message>
        <source>Before another version of the framework</source>
        <translation>Înaintea altei versiuni a cadrului</translation>
    </message>
    <message>
        <source>Before taxonomies were installed</source>
        <translation>Înaintea instalării taxonomiilor</translation>
    </message>
    <message>
        <source>Before deliveries were taken in</source>
        <translation>Înaintea preluării livrărilor</translation>
    </message>
    <message>
        <source>The file was replaced while it was open</source>
        <translation>Fișierul a fost înlocuit cât era deschis</translation>
    </message>
    <message>
        <source>Before a newer version of tipcoder</source>
        <translation>Înaintea unei versiuni mai noi a tipcoder</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Se verifică…</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>În regulă</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Deteriorată</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Altă frază de acces</translation>
    </message>
    <message>
        <source>The backup was made and checked.</source>
        <translation>Copia de rezervă a fost făcută și verificată.</translation>
    </message>
    <message>
        <source>The backup was made and checked, and copied into the second folder.</source>
        <translation>Copia de rezervă a fost făcută, verificată și copiată în al doilea folder.</translation>
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
    <name>BinDialog</name>
    <message>
        <source>Case</source>
        <translation>Cauza</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Hotărârea</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasajul</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Încă fără titlu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Title, file or words</source>
        <translation>Titlul, fișierul sau cuvintele</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminat la</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De către</translation>
    </message>
    <message>
        <source>What was removed stays here, with all that belongs to it, until the bin is emptied. It is in no search, count, workbook or copy for others.</source>
        <translation>Ce a fost eliminat rămâne aici, cu tot ce îi aparține, până la golirea coșului. Nu apare în nicio căutare, numărătoare, registru de lucru sau copie pentru alții.</translation>
    </message>
    <message>
        <source>Nothing was removed. Cases, judgments and passages that you remove are kept here.</source>
        <translation>Nu a fost eliminat nimic. Cauzele, hotărârile și pasajele pe care le eliminați se păstrează aici.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Readucere</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Golirea coșului…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Brought back: {count}.</source>
        <translation>Readuse: {count}.</translation>
    </message>
    <message>
        <source>Passages that could not be brought back, as the entry or question that they proved is gone: {count}. Undo its deletion in the case first.</source>
        <translation>Pasaje care nu au putut fi readuse, deoarece înregistrarea sau întrebarea pe care o dovedeau nu mai există: {count}. Anulați mai întâi ștergerea ei în cauză.</translation>
    </message>
    <message>
        <source>Deleted for good: {count}.</source>
        <translation>Șterse definitiv: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>BlindCopyDialog</name>
    <message>
        <source>Blind copy for a second coder</source>
        <translation>Copie oarbă pentru un al doilea codificator</translation>
    </message>
    <message>
        <source>Cases: {numbers}. The copy has the judgments, the framework and the taxonomies, and nothing of the first coding.</source>
        <translation>Cauze: {numbers}. Copia cuprinde hotărârile, cadrul de analiză și taxonomiile, și nimic din prima codificare.</translation>
    </message>
    <message>
        <source>Code of the second coder</source>
        <translation>Codul celui de-al doilea codificator</translation>
    </message>
    <message>
        <source>The copy {name} was written. Give it to the second coder, and the passphrase by another way.</source>
        <translation>Copia {name} a fost creată. Dați-o celui de-al doilea codificator, iar fraza de acces pe altă cale.</translation>
    </message>
</context>
<context>
    <name>BothReadings</name>
    <message>
        <source>Passages of A</source>
        <translation>Pasajele lui A</translation>
    </message>
    <message>
        <source>Passages of B</source>
        <translation>Pasajele lui B</translation>
    </message>
</context>
<context>
    <name>BriefBar</name>
    <message>
        <source>Approve…</source>
        <translation>Aprobă…</translation>
    </message>
    <message>
        <source>Look at what is open, and approve the brief in one language</source>
        <translation>Vedeți ce este deschis și aprobați rezumatul într-o limbă</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimare…</translation>
    </message>
    <message>
        <source>Write the brief as a PDF, a Word document or a page</source>
        <translation>Scrieți rezumatul ca PDF, document Word sau pagină</translation>
    </message>
    <message>
        <source>SHERLOC…</source>
        <translation>SHERLOC…</translation>
    </message>
    <message>
        <source>Write entries of all cases whose English brief is approved</source>
        <translation>Scrieți fișele tuturor cauzelor al căror rezumat în engleză este aprobat</translation>
    </message>
    <message>
        <source>Exercise…</source>
        <translation>Exercițiu…</translation>
    </message>
    <message>
        <source>Make a copy of the case whose facts you change for training</source>
        <translation>Creați o copie a cauzei, ale cărei fapte le modificați pentru instruire</translation>
    </message>
    <message>
        <source>Quotations…</source>
        <translation>Citate…</translation>
    </message>
    <message>
        <source>Choose words of the judgment that the brief quotes</source>
        <translation>Alegeți cuvinte ale hotărârii pe care rezumatul le citează</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Retrage aprobarea</translation>
    </message>
    <message>
        <source>Texts for a translator…</source>
        <translation>Texte pentru un traducător…</translation>
    </message>
    <message>
        <source>Read texts from a translator…</source>
        <translation>Citește texte de la un traducător…</translation>
    </message>
</context>
<context>
    <name>BriefExercises</name>
    <message>
        <source>Make an exercise</source>
        <translation>Creează un exercițiu</translation>
    </message>
    <message>
        <source>Change its facts</source>
        <translation>Modifică faptele lui</translation>
    </message>
    <message>
        <source>Approve in {language}…</source>
        <translation>Aprobă în limba: {language}…</translation>
    </message>
    <message>
        <source>Delete the exercise…</source>
        <translation>Șterge exercițiul…</translation>
    </message>
    <message>
        <source>The exercise was made. Change its facts: the case stays as it is.</source>
        <translation>Exercițiul a fost creat. Modificați faptele lui: cauza rămâne așa cum este.</translation>
    </message>
    <message>
        <source>The exercise was approved in this language.</source>
        <translation>Exercițiul a fost aprobat în această limbă.</translation>
    </message>
    <message>
        <source>The exercise was deleted. The case stays as it is.</source>
        <translation>Exercițiul a fost șters. Cauza rămâne așa cum este.</translation>
    </message>
</context>
<context>
    <name>BriefField</name>
    <message>
        <source>Nobody wrote this text yet. Type it here, or write the texts for a translator.</source>
        <translation>Nimeni nu a scris încă acest text. Scrieți-l aici sau scoateți textele pentru un traducător.</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Păstrează textul meu</translation>
    </message>
    <message>
        <source>Take the new draft</source>
        <translation>Ia proiectul nou</translation>
    </message>
    <message>
        <source>Take the draft again</source>
        <translation>Ia din nou proiectul</translation>
    </message>
    <message>
        <source>{words} words; a text of at most {most} is read.</source>
        <translation>{words} cuvinte; se citește un text de cel mult {most}.</translation>
    </message>
    <message>
        <source>What this is written from has changed. Keep the text, or change it.</source>
        <translation>Sursa după care este scris s-a schimbat. Păstrați textul sau schimbați-l.</translation>
    </message>
    <message>
        <source>This is no English: {words}</source>
        <translation>Aceasta nu este engleză: {words}</translation>
    </message>
    <message>
        <source>The text is the same in both languages.</source>
        <translation>Textul este același în ambele limbi.</translation>
    </message>
    <message>
        <source>“{words}” may identify somebody.</source>
        <translation>„{words}” poate identifica pe cineva.</translation>
    </message>
    <message>
        <source>Numbers that only one of both texts has: {words}</source>
        <translation>Numere pe care le are doar unul dintre cele două texte: {words}</translation>
    </message>
</context>
<context>
    <name>BriefFiles</name>
    <message>
        <source>Case {number}, brief, {language}</source>
        <translation>Cauza {number}, rezumat, {language}</translation>
    </message>
    <message>
        <source>{name} - draft</source>
        <translation>{name} - proiect</translation>
    </message>
    <message>
        <source>Case {number}, texts</source>
        <translation>Cauza {number}, texte</translation>
    </message>
    <message>
        <source>The brief {name} was written, and is listed among what left.</source>
        <translation>Rezumatul {name} a fost scris și este în lista celor ieșite.</translation>
    </message>
    <message>
        <source>The draft {name} was written: it is for the team alone.</source>
        <translation>Proiectul de rezumat {name} a fost scris: este doar pentru echipă.</translation>
    </message>
    <message>
        <source>The texts {name} were written. Read them back when they are filled in.</source>
        <translation>Textele {name} au fost scrise. Citiți-le înapoi când sunt completate.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries for SHERLOC were written.</source>
        <translation>
            <numerusform>%n fișă pentru SHERLOC a fost scrisă.</numerusform>
            <numerusform>%n fișe pentru SHERLOC au fost scrise.</numerusform>
            <numerusform>%n de fișe pentru SHERLOC au fost scrise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without an approved English brief were left out.</source>
        <translation>
            <numerusform>%n cauză fără rezumat aprobat în engleză a fost lăsată deoparte.</numerusform>
            <numerusform>%n cauze fără rezumat aprobat în engleză au fost lăsate deoparte.</numerusform>
            <numerusform>%n de cauze fără rezumat aprobat în engleză au fost lăsate deoparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were read.</source>
        <translation>
            <numerusform>%n text a fost citit.</numerusform>
            <numerusform>%n texte au fost citite.</numerusform>
            <numerusform>%n de texte au fost citite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused: they are not known, or what they are written from has changed.</source>
        <translation>
            <numerusform>%n rând a fost refuzat: nu este cunoscut sau sursa lui s-a schimbat.</numerusform>
            <numerusform>%n rânduri au fost refuzate: nu sunt cunoscute sau sursa lor s-a schimbat.</numerusform>
            <numerusform>%n de rânduri au fost refuzate: nu sunt cunoscute sau sursa lor s-a schimbat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefList</name>
    <message>
        <source>Cases and their briefs</source>
        <translation>Cauzele și rezumatele lor</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cauza</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Rezumatul</translation>
    </message>
</context>
<context>
    <name>BriefQuotations</name>
    <message>
        <source>Choose a quotation…</source>
        <translation>Alege un citat…</translation>
    </message>
    <message>
        <source>No challenge or good practice was noted that it could illustrate</source>
        <translation>Nu a fost notată nicio provocare sau bună practică pe care să o ilustreze</translation>
    </message>
    <message>
        <source>Withdraw: {words}</source>
        <translation>Retrage: {words}</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Cauza {number}</translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <source>approved</source>
        <translation>aprobat</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modificat</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n deschis</numerusform>
            <numerusform>%n deschise</numerusform>
            <numerusform>%n deschise</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>proiect</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>lipsește %n text</numerusform>
            <numerusform>lipsesc %n texte</numerusform>
            <numerusform>lipsesc %n de texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) older than the coding</source>
        <translation>
            <numerusform>%n text mai vechi decât codificarea</numerusform>
            <numerusform>%n texte mai vechi decât codificarea</numerusform>
            <numerusform>%n de texte mai vechi decât codificarea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not in English</source>
        <translation>
            <numerusform>%n text nu este în engleză</numerusform>
            <numerusform>%n texte nu sunt în engleză</numerusform>
            <numerusform>%n de texte nu sunt în engleză</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) the same in both languages</source>
        <translation>
            <numerusform>%n text identic în ambele limbi</numerusform>
            <numerusform>%n texte identice în ambele limbi</numerusform>
            <numerusform>%n de texte identice în ambele limbi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that may identify somebody</source>
        <translation>
            <numerusform>%n cuvânt care poate identifica pe cineva</numerusform>
            <numerusform>%n cuvinte care pot identifica pe cineva</numerusform>
            <numerusform>%n de cuvinte care pot identifica pe cineva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) with other numbers</source>
        <translation>
            <numerusform>%n text cu alte numere</numerusform>
            <numerusform>%n texte cu alte numere</numerusform>
            <numerusform>%n de texte cu alte numere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s) who may be recognised</source>
        <translation>
            <numerusform>%n victimă care poate fi recunoscută</numerusform>
            <numerusform>%n victime care pot fi recunoscute</numerusform>
            <numerusform>%n de victime care pot fi recunoscute</numerusform>
        </translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>Lipsește textul</translation>
    </message>
    <message>
        <source>Text older than the coding</source>
        <translation>Text mai vechi decât codificarea</translation>
    </message>
    <message>
        <source>Not in English</source>
        <translation>Nu este în engleză</translation>
    </message>
    <message>
        <source>The same in both languages</source>
        <translation>La fel în ambele limbi</translation>
    </message>
    <message>
        <source>May identify somebody</source>
        <translation>Poate identifica pe cineva</translation>
    </message>
    <message>
        <source>Numbers differ</source>
        <translation>Numerele diferă</translation>
    </message>
    <message>
        <source>Age crosses 14, 16 or 18</source>
        <translation>Vârsta trece pragul de 14, 16 sau 18</translation>
    </message>
    <message>
        <source>Article does not fit the age</source>
        <translation>Articolul nu corespunde vârstei</translation>
    </message>
    <message>
        <source>Article not in force at that time</source>
        <translation>Articolul nu era în vigoare atunci</translation>
    </message>
    <message>
        <source>Dates in the wrong order</source>
        <translation>Datele sunt în ordine greșită</translation>
    </message>
    <message>
        <source>Sentence outside its range</source>
        <translation>Pedeapsa este în afara limitelor</translation>
    </message>
    <message>
        <source>Does not fit the sex</source>
        <translation>Nu corespunde sexului</translation>
    </message>
    <message>
        <source>Noted of the case, and not true of the exercise</source>
        <translation>Notat pentru cauză, dar neadevărat pentru exercițiu</translation>
    </message>
    <message>
        <source>Tells how the case ended</source>
        <translation>Spune cum s-a încheiat cauza</translation>
    </message>
    <message>
        <source>Still like the case; it differs in too little</source>
        <translation>Încă seamănă cu cauza; diferă prea puțin</translation>
    </message>
    <message>
        <source>May be recognised</source>
        <translation>Poate fi recunoscută</translation>
    </message>
    <message>
        <source>Age: only child or adult</source>
        <translation>Vârsta: doar copil sau adult</translation>
    </message>
    <message>
        <source>Year: only a span of three years</source>
        <translation>Anul: doar un interval de trei ani</translation>
    </message>
    <message>
        <source>Sector: only the broadest term</source>
        <translation>Sectorul: doar termenul cel mai larg</translation>
    </message>
    <message>
        <source>Citizenship: left out</source>
        <translation>Cetățenia: nu se spune</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>Părțile rezumatului</translation>
    </message>
    <message>
        <source>Briefs are made in the countries</source>
        <translation>Rezumatele se fac în țări</translation>
    </message>
    <message>
        <source>A brief is written and approved in the project in which its case was coded.</source>
        <translation>Rezumatul se scrie și se aprobă în proiectul în care a fost codificată cauza.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Afișare cauze</translation>
    </message>
    <message>
        <source>No briefs yet</source>
        <translation>Încă nu există rezumate</translation>
    </message>
    <message>
        <source>A brief is drafted as soon as a case is coded.</source>
        <translation>Proiectul rezumatului se face de îndată ce o cauză este codificată.</translation>
    </message>
    <message>
        <source>Nothing is left to be undone in the briefs.</source>
        <translation>Nu mai este nimic de anulat în rezumate.</translation>
    </message>
    <message>
        <source>No text of this brief is open.</source>
        <translation>Niciun text al acestui rezumat nu este deschis.</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Bring back a second coding</source>
        <translation>Readucerea unei a doua codificări</translation>
    </message>
    <message>
        <source>Choose the blind copy itself, or the workbook that was exported from it. It counts as submitted; the first coding stays as it is.</source>
        <translation>Alegeți copia oarbă însăși sau registrul exportat din ea. Codificarea se consideră predată; prima rămâne cum este.</translation>
    </message>
    <message>
        <source>Code of the second coder</source>
        <translation>Codul celui de-al doilea codificator</translation>
    </message>
    <message>
        <source>Blind copy or workbook</source>
        <translation>Copia oarbă sau registrul</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Alegere…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
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
    <message>
        <source>Outline</source>
        <translation>Cuprins</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Cauza anterioară</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Cauza următoare</translation>
    </message>
    <message>
        <source>Say how far the coding of the case is ({key})</source>
        <translation>Indicați stadiul codificării cauzei ({key})</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Cauza {number}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Stadiul: {status}</translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
</context>
<context>
    <name>CaseFilesDialog</name>
    <message numerus="yes">
        <source>%n judgment(s) to add</source>
        <translation>
            <numerusform>%n hotărâre de adăugat</numerusform>
            <numerusform>%n hotărâri de adăugat</numerusform>
            <numerusform>%n de hotărâri de adăugat</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is a case of its own</source>
        <translation>Fiecare este o cauză aparte</translation>
    </message>
    <message>
        <source>All are judgments of one case</source>
        <translation>Toate sunt hotărâri ale unei singure cauze</translation>
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
    <name>CaseFilterBar</name>
    <message>
        <source>Filter by any word</source>
        <translation>Filtrare după orice cuvânt</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filtrarea cauzelor</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>For whom</source>
        <translation>Pentru cine</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țara</translation>
    </message>
    <message>
        <source>Year of the judgment</source>
        <translation>Anul hotărârii</translation>
    </message>
    <message>
        <source>Kind of court</source>
        <translation>Tipul instanței</translation>
    </message>
    <message>
        <source>Status of the coding</source>
        <translation>Stadiul codificării</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internă</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publică</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Toate țările</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toți anii</translation>
    </message>
    <message>
        <source>All courts</source>
        <translation>Toate instanțele</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Orice stadiu</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Add case</source>
        <translation>Adăugare cauză</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>Adăugare la cauză…</translation>
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
        <source>Remove the selected case (Delete); it can be brought back</source>
        <translation>Eliminați cauza selectată (Delete); poate fi readusă</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stadiul</translation>
    </message>
    <message>
        <source>Say how far the coding of the case is (F4)</source>
        <translation>Indicați stadiul codificării cauzei (F4)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Încă nicio cauză</translation>
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
        <source>Make a case of each file, or one case of all</source>
        <translation>Creați câte o cauză din fiecare fișier sau o cauză din toate</translation>
    </message>
    <message>
        <source>Add a case without a judgment (Ctrl+N)</source>
        <translation>Adăugați o cauză fără hotărâre (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add judgments to the selected case</source>
        <translation>Adăugați hotărâri la cauza selectată</translation>
    </message>
    <message>
        <source>No case is like this.</source>
        <translation>Nu există nicio astfel de cauză.</translation>
    </message>
    <message>
        <source>See what was removed, and bring it back</source>
        <translation>Vedeți ce a fost eliminat; elementele pot fi readuse</translation>
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
        <source>Removed: {count}</source>
        <translation>Eliminate: {count}</translation>
    </message>
</context>
<context>
    <name>CaseRemoval</name>
    <message>
        <source>Case {number} was removed.</source>
        <translation>Cauza {number} a fost eliminată.</translation>
    </message>
    <message>
        <source>Case {number}, {title}, was removed.</source>
        <translation>Cauza {number}, {title}, a fost eliminată.</translation>
    </message>
    <message>
        <source>Nothing is left to be undone in the list of cases.</source>
        <translation>În lista cauzelor nu mai este nimic de anulat.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulare</translation>
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
        <translation>Țara</translation>
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
        <source>Status</source>
        <translation>Stadiul</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modificare</translation>
    </message>
    <message numerus="yes">
        <source>%n open remarks</source>
        <translation>
            <numerusform>%n observație deschisă</numerusform>
            <numerusform>%n observații deschise</numerusform>
            <numerusform>%n de observații deschise</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Încă fără titlu</translation>
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
    <message numerus="yes">
        <source>%n answers delivered</source>
        <translation>
            <numerusform>%n răspuns livrat</numerusform>
            <numerusform>%n răspunsuri livrate</numerusform>
            <numerusform>%n de răspunsuri livrate</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {total} questions answered</source>
        <translation>Întrebări cu răspuns: {answered} din {total}</translation>
    </message>
</context>
<context>
    <name>CaseTableView</name>
    <message>
        <source>Cases</source>
        <translation>Cauze</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Challenge or good practice</source>
        <translation>Provocare sau bună practică</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cauze</translation>
    </message>
    <message>
        <source>Challenges and good practices</source>
        <translation>Provocări și bune practici</translation>
    </message>
    <message>
        <source>Descriptions that illustrate it (three at most)</source>
        <translation>Descrieri care o ilustrează (cel mult trei)</translation>
    </message>
    <message>
        <source>Released quotations</source>
        <translation>Citate aprobate</translation>
    </message>
    <message>
        <source>Release a quotation…</source>
        <translation>Aprobare citat…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retragere</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Codul evaluatorului</translation>
    </message>
    <message>
        <source>Marked as exemplary by a coder. A reviewer confirms it.</source>
        <translation>Marcată ca exemplară de codificator. O confirmă un evaluator.</translation>
    </message>
    <message>
        <source>Exemplary: confirmed by {reviewer}</source>
        <translation>Exemplară: confirmată de {reviewer}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmare</translation>
    </message>
    <message>
        <source>No longer exemplary</source>
        <translation>Nu mai este exemplară</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Cauza {number}</translation>
    </message>
    <message>
        <source>Case {number}: {text}</source>
        <translation>Cauza {number}: {text}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} din {total}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The question &quot;{name}&quot; is new.</source>
        <translation>Întrebarea „{name}” este nouă.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; is new and required: cases are incomplete until it is answered.</source>
        <translation>Întrebarea „{name}” este nouă și obligatorie: cauzele sunt incomplete până când se răspunde la ea.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; is gone. Its answers are kept as retired.</source>
        <translation>Întrebarea „{name}” nu mai există. Răspunsurile ei se păstrează ca ieșite din uz.</translation>
    </message>
    <message>
        <source>The question &quot;{before}&quot; is called &quot;{after}&quot; now.</source>
        <translation>Întrebarea „{before}” se numește acum „{after}”.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Întrebarea „{name}” a fost mutată din „{before}” în „{after}”.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;, where its answers have no place. They are kept as retired.</source>
        <translation>Întrebarea „{name}” a fost mutată din „{before}” în „{after}”, unde răspunsurile ei nu au loc. Ele se păstrează ca ieșite din uz.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; is new.</source>
        <translation>Grupul repetat „{name}” este nou.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; is gone. Its rows with all their answers are kept as retired.</source>
        <translation>Grupul repetat „{name}” nu mai există. Rândurile lui, cu toate răspunsurile, se păstrează ca ieșite din uz.</translation>
    </message>
    <message>
        <source>The roster &quot;{before}&quot; is called &quot;{after}&quot; now.</source>
        <translation>Grupul repetat „{before}” se numește acum „{after}”.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Grupul repetat „{name}” a fost mutat din „{before}” în „{after}”.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;, where its rows have no place. They are kept as retired.</source>
        <translation>Grupul repetat „{name}” a fost mutat din „{before}” în „{after}”, unde rândurile lui nu au loc. Ele se păstrează ca ieșite din uz.</translation>
    </message>
    <message>
        <source>The section &quot;{name}&quot; is new.</source>
        <translation>Secțiunea „{name}” este nouă.</translation>
    </message>
    <message>
        <source>The section &quot;{name}&quot; is gone.</source>
        <translation>Secțiunea „{name}” nu mai există.</translation>
    </message>
    <message>
        <source>The section &quot;{before}&quot; is called &quot;{after}&quot; now.</source>
        <translation>Secțiunea „{before}” se numește acum „{after}”.</translation>
    </message>
    <message>
        <source>The section &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Secțiunea „{name}” a fost mutată din „{before}” în „{after}”.</translation>
    </message>
    <message>
        <source>Retired answers to &quot;{name}&quot; have a place again and return where nothing else was answered.</source>
        <translation>Răspunsurile ieșite din uz la „{name}” au din nou loc și revin acolo unde nu s-a dat alt răspuns.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; says that it was &quot;{before}&quot;, but this name is still in use, or another one says so too. It gets no answers from there.</source>
        <translation>La „{name}” este indicat că înainte era „{before}”, dar acest nume este încă folosit sau este indicat și în altă parte. De acolo nu se preia niciun răspuns.</translation>
    </message>
    <message>
        <source>The order in &quot;{name}&quot; is another one.</source>
        <translation>Ordinea din „{name}” s-a schimbat.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; reads differently: &quot;{before}&quot; is &quot;{after}&quot; now.</source>
        <translation>Textul din „{name}” s-a schimbat: „{before}” este acum „{after}”.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has its text in more languages.</source>
        <translation>„{name}” are textul în mai multe limbi.</translation>
    </message>
    <message>
        <source>The hint of &quot;{name}&quot; changed.</source>
        <translation>Indicația pentru „{name}” s-a schimbat.</translation>
    </message>
    <message>
        <source>The guidance of &quot;{name}&quot; changed.</source>
        <translation>Îndrumările pentru „{name}” s-au schimbat.</translation>
    </message>
    <message>
        <source>A message of &quot;{name}&quot; changed.</source>
        <translation>Un mesaj pentru „{name}” s-a schimbat.</translation>
    </message>
    <message>
        <source>The type of &quot;{name}&quot; was {before} and is {after} now. Answers that do not fit it are kept as retired.</source>
        <translation>Tipul pentru „{name}” era {before}, iar acum este {after}. Răspunsurile care nu i se potrivesc se păstrează ca ieșite din uz.</translation>
    </message>
    <message>
        <source>The list &quot;{name}&quot; has a new choice &quot;{after}&quot; ({term}).</source>
        <translation>Lista „{name}” are o opțiune nouă: „{after}” ({term}).</translation>
    </message>
    <message>
        <source>The list &quot;{name}&quot; no longer has the choice &quot;{before}&quot; ({term}), and nothing replaces it. Answers that chose it are kept as retired.</source>
        <translation>Lista „{name}” nu mai are opțiunea „{before}” ({term}) și nimic nu o înlocuiește. Răspunsurile în care a fost aleasă se păstrează ca ieșite din uz.</translation>
    </message>
    <message>
        <source>The choice {term} of the list &quot;{name}&quot; reads differently: &quot;{before}&quot; is &quot;{after}&quot; now.</source>
        <translation>Textul opțiunii {term} din lista „{name}” s-a schimbat: „{before}” este acum „{after}”.</translation>
    </message>
    <message>
        <source>In the list &quot;{name}&quot;, the choice &quot;{before}&quot; ({term}) is replaced by {after}.</source>
        <translation>În lista „{name}”, opțiunea „{before}” ({term}) este înlocuită cu {after}.</translation>
    </message>
    <message>
        <source>In the list &quot;{name}&quot;, several choices replace &quot;{before}&quot; ({term}): {after}. A person has to choose between them in every case.</source>
        <translation>În lista „{name}”, opțiunea „{before}” ({term}) este înlocuită cu mai multe opțiuni: {after}. Alegerea dintre ele trebuie făcută de o persoană, în fiecare cauză.</translation>
    </message>
    <message>
        <source>In the list &quot;{name}&quot;, the choice &quot;{before}&quot; ({term}) is not to be used any more. It stays where it was used.</source>
        <translation>În lista „{name}”, opțiunea „{before}” ({term}) nu mai trebuie folosită. Ea rămâne acolo unde a fost folosită.</translation>
    </message>
    <message>
        <source>Columns of the list &quot;{name}&quot; changed, by which choices are filtered or described: {term}.</source>
        <translation>S-au schimbat coloane din lista „{name}” după care opțiunile sunt filtrate sau descrise: {term}.</translation>
    </message>
    <message>
        <source>The choices of the list &quot;{name}&quot; are in another order.</source>
        <translation>Opțiunile din lista „{name}” sunt în altă ordine.</translation>
    </message>
    <message>
        <source>The choices of &quot;{name}&quot; come from elsewhere: {after}</source>
        <translation>Opțiunile pentru „{name}” provin din altă parte: {after}</translation>
    </message>
    <message>
        <source>The filter on the choices of &quot;{name}&quot; changed: {after}</source>
        <translation>Filtrul opțiunilor pentru „{name}” s-a schimbat: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is asked under another condition. Before: {before} Now: {after}</source>
        <translation>S-a schimbat condiția în care se întreabă „{name}”. Înainte: {before} Acum: {after}</translation>
    </message>
    <message>
        <source>Answers to &quot;{name}&quot; are checked differently. Before: {before} Now: {after}</source>
        <translation>Răspunsurile la „{name}” se verifică altfel. Înainte: {before} Acum: {after}</translation>
    </message>
    <message>
        <source>When &quot;{name}&quot; must be answered changed. Before: {before} Now: {after}</source>
        <translation>S-a schimbat condiția în care răspunsul la „{name}” este obligatoriu. Înainte: {before} Acum: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; need not be answered any more.</source>
        <translation>Răspunsul la „{name}” nu mai este obligatoriu.</translation>
    </message>
    <message>
        <source>When &quot;{name}&quot; may be changed is different. Before: {before} Now: {after}</source>
        <translation>S-a schimbat condiția în care „{name}” poate fi modificat. Înainte: {before} Acum: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is calculated differently. Before: {before} Now: {after}</source>
        <translation>„{name}” se calculează altfel. Înainte: {before} Acum: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was asked and is calculated now. Answers that differ from what is calculated are kept as retired.</source>
        <translation>„{name}” era o întrebare, iar acum se calculează. Răspunsurile care diferă de valoarea calculată se păstrează ca ieșite din uz.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was calculated and is asked now. What was calculated is kept as retired.</source>
        <translation>„{name}” se calcula, iar acum este o întrebare. Valorile calculate se păstrează ca ieșite din uz.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; begins with another value in new cases.</source>
        <translation>În cauzele noi, „{name}” începe cu altă valoare.</translation>
    </message>
    <message>
        <source>An answer to &quot;{name}&quot; fills in other questions than before.</source>
        <translation>Un răspuns la „{name}” completează alte întrebări decât înainte.</translation>
    </message>
    <message>
        <source>The number of rows of &quot;{name}&quot; is worked out differently. Before: {before} Now: {after}</source>
        <translation>Numărul de rânduri din „{name}” se stabilește altfel. Înainte: {before} Acum: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; needs {after} entries at least, unless there are none. Before: {before}</source>
        <translation>„{name}” are nevoie de cel puțin {after} înregistrări, dacă nu lipsesc cu totul. Înainte: {before}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; looks different.</source>
        <translation>„{name}” arată altfel.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; allows more states: {term}.</source>
        <translation>„{name}” permite mai multe stări: {term}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; no longer allows these states: {term}. Where one was given, it is kept as retired.</source>
        <translation>„{name}” nu mai permite aceste stări: {term}. Acolo unde a fost indicată una dintre ele, aceasta se păstrează ca ieșită din uz.</translation>
    </message>
    <message>
        <source>The role of &quot;{name}&quot; in the program was &quot;{before}&quot; and is &quot;{after}&quot; now.</source>
        <translation>Rolul în program pentru „{name}” era „{before}”, iar acum este „{after}”.</translation>
    </message>
    <message>
        <source>Evidence for &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Regula privind citatele doveditoare pentru „{name}” era {before}, iar acum este {after}.</translation>
    </message>
    <message>
        <source>The privacy of &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Confidențialitatea pentru „{name}” era {before}, iar acum este {after}.</translation>
    </message>
    <message>
        <source>The measure of &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Scala de măsurare pentru „{name}” era {before}, iar acum este {after}.</translation>
    </message>
    <message>
        <source>A failed check of &quot;{name}&quot; was of severity {before} and is of severity {after} now.</source>
        <translation>Gravitatea unei verificări nereușite pentru „{name}” era {before}, iar acum este {after}.</translation>
    </message>
    <message>
        <source>The tier of &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Categoria întrebării „{name}” era {before}, iar acum este {after}.</translation>
    </message>
    <message>
        <source>The column tip:{term} of &quot;{name}&quot; changed from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Coloana tip:{term} pentru „{name}” s-a schimbat din „{before}” în „{after}”.</translation>
    </message>
    <message>
        <source>The title &quot;{before}&quot; is &quot;{after}&quot; now.</source>
        <translation>Titlul „{before}” este acum „{after}”.</translation>
    </message>
    <message>
        <source>The framework has a new language: {term}.</source>
        <translation>Cadrul de analiză are o limbă nouă: {term}.</translation>
    </message>
    <message>
        <source>The framework no longer has the language {term}.</source>
        <translation>Cadrul de analiză nu mai are limba {term}.</translation>
    </message>
    <message>
        <source>Cases are named differently.</source>
        <translation>Cauzele se denumesc altfel.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Fără risc</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>De examinat</translation>
    </message>
    <message>
        <source>Would drop answers</source>
        <translation>Ar elimina răspunsuri</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is new.</source>
        <translation>„{term}” ({code}) este nou.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is gone.</source>
        <translation>„{term}” ({code}) nu mai există.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is offered no more. It stays where it is the answer.</source>
        <translation>„{term}” ({code}) nu mai este disponibil. Rămâne acolo unde este dat ca răspuns.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is replaced. Before: &quot;{old}&quot; Now: &quot;{new}&quot;</source>
        <translation>„{term}” ({code}) este înlocuit. Înainte: „{old}” Acum: „{new}”</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is offered again.</source>
        <translation>„{term}” ({code}) este din nou disponibil.</translation>
    </message>
    <message>
        <source>The status of &quot;{term}&quot; ({code}) was {old} and is {new} now.</source>
        <translation>Statutul termenului „{term}” ({code}) era {old}, iar acum este {new}.</translation>
    </message>
    <message>
        <source>The label of &quot;{term}&quot; ({code}) in {of} was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Eticheta termenului „{term}” ({code}) în {of} era „{old}”, iar acum este „{new}”.</translation>
    </message>
    <message>
        <source>The text {property} of &quot;{term}&quot; ({code}) in {of} changed.</source>
        <translation>Textul {property} al termenului „{term}” ({code}) în {of} s-a schimbat.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) stands elsewhere. Before under: &quot;{old}&quot; Now under: &quot;{new}&quot;</source>
        <translation>„{term}” ({code}) are alt loc. Înainte sub: „{old}” Acum sub: „{new}”</translation>
    </message>
    <message>
        <source>The date {property} of &quot;{term}&quot; ({code}) was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Data {property} a termenului „{term}” ({code}) era „{old}”, iar acum este „{new}”.</translation>
    </message>
    <message>
        <source>The mapping ({property}) of &quot;{term}&quot; ({code}) to {of} was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Corespondența ({property}) termenului „{term}” ({code}) cu {of} era „{old}”, iar acum este „{new}”.</translation>
    </message>
    <message>
        <source>The column {property} of &quot;{term}&quot; ({code}) was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Coloana {property} a termenului „{term}” ({code}) era „{old}”, iar acum este „{new}”.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) has another place among its neighbours.</source>
        <translation>„{term}” ({code}) are alt loc printre termenii vecini.</translation>
    </message>
    <message>
        <source>Touches codings</source>
        <translation>Afectează codificări</translation>
    </message>
    <message>
        <source>Later decisions and requalifications get their numbers: cases {cases}.</source>
        <translation>Hotărârile ulterioare și reîncadrările juridice primesc numere: cauze {cases}.</translation>
    </message>
    <message>
        <source>Numbers are taken from the order of the rows; a remark asks to confirm them: cases {cases}.</source>
        <translation>Numerele sunt luate din ordinea rândurilor; o observație cere confirmarea lor: cauze {cases}.</translation>
    </message>
    <message>
        <source>Later decisions get what they did to which charges: cases {cases}.</source>
        <translation>Hotărârile ulterioare primesc ceea ce au făcut și pentru care capete de acuzare: cauze {cases}.</translation>
    </message>
    <message>
        <source>Later decisions whose effects a person has to say: cases {cases}.</source>
        <translation>Hotărâri ulterioare ale căror efecte trebuie spuse de o persoană: cauze {cases}.</translation>
    </message>
    <message>
        <source>Outcomes of later decisions that no charge tells, kept as retired alone: cases {cases}.</source>
        <translation>Rezultate ale hotărârilor ulterioare pe care nu le spune niciun capăt de acuzare, păstrate doar ca scoase din uz: cauze {cases}.</translation>
    </message>
    <message>
        <source>Sentences of an instance that decided more than once, to be given their decision: cases {cases}.</source>
        <translation>Pedepse ale unei instanțe care s-a pronunțat de mai multe ori, cărora trebuie să li se indice hotărârea: cauze {cases}.</translation>
    </message>
    <message>
        <source>Shortened proceedings; was the summary procedure meant? Nothing is changed: cases {cases}.</source>
        <translation>Procedură simplificată; s-a avut în vedere procedura sumară? Nu se schimbă nimic: cauze {cases}.</translation>
    </message>
</context>
<context>
    <name>ChaptersPane</name>
    <message>
        <source>Chapter</source>
        <translation>Capitolul</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Limba textului</translation>
    </message>
    <message>
        <source>The text is kept when the report is made again, and printed in its language only.</source>
        <translation>Textul se păstrează la refacerea raportului și se tipărește numai în limba lui.</translation>
    </message>
    <message>
        <source>Text of the author</source>
        <translation>Textul autorului</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Salvare text</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>File</source>
        <translation>Fișierul</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foaia</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celula</translation>
    </message>
    <message>
        <source>What, and what to do</source>
        <translation>Ce este și ce trebuie făcut</translation>
    </message>
    <message>
        <source>Findings in {file}</source>
        <translation>Constatări în {file}</translation>
    </message>
    <message>
        <source>Password of the workbook</source>
        <translation>Parola registrului de lucru</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatări</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificare din nou</translation>
    </message>
    <message>
        <source>Save for sending back…</source>
        <translation>Salvare pentru trimitere înapoi…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiere</translation>
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
        <source>Error</source>
        <translation>Eroare</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertisment</translation>
    </message>
    <message>
        <source>Everything that is wrong or doubtful is listed together. Nothing is changed.</source>
        <translation>Tot ce este greșit sau îndoielnic este enumerat împreună. Nu se modifică nimic.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n eroare</numerusform>
            <numerusform>%n erori</numerusform>
            <numerusform>%n de erori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertisment</numerusform>
            <numerusform>%n avertismente</numerusform>
            <numerusform>%n de avertismente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No faults in %n case(s). Nothing is wrong, and nothing is doubtful.</source>
        <translation>
            <numerusform>Nicio eroare în %n cauză. Nimic nu este greșit și nimic nu este îndoielnic.</numerusform>
            <numerusform>Nicio eroare în %n cauze. Nimic nu este greșit și nimic nu este îndoielnic.</numerusform>
            <numerusform>Nicio eroare în %n de cauze. Nimic nu este greșit și nimic nu este îndoielnic.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} a fost creat.</translation>
    </message>
    <message>
        <source>Stopped. The workbooks were not checked to their end.</source>
        <translation>Verificarea a fost oprită. Registrele de lucru nu au fost verificate până la capăt.</translation>
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
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Deocamdată nu există opțiuni din care să alegeți.</translation>
    </message>
</context>
<context>
    <name>CheckedField</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Se caută sugestii…</translation>
    </message>
    <message>
        <source>Ignore this word</source>
        <translation>Ignorarea acestui cuvânt</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Nicio sugestie</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Approve</source>
        <translation>Aprobă</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nimic nu este deschis.</translation>
    </message>
    <message>
        <source>It may stay</source>
        <translation>Poate rămâne</translation>
    </message>
</context>
<context>
    <name>ChoiceChips</name>
    <message>
        <source>Choose: {choice}</source>
        <translation>Alegeți: {choice}</translation>
    </message>
    <message>
        <source>Take back: {choice}</source>
        <translation>Retrageți alegerea: {choice}</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Enter a password.</source>
        <translation>Introduceți o parolă.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Cele două parole nu coincid.</translation>
    </message>
    <message>
        <source>Must not leave the country.</source>
        <translation>Nu trebuie să părăsească țara.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cauze</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Toate cauzele</translation>
    </message>
    <message>
        <source>Complete cases</source>
        <translation>Cauzele complete</translation>
    </message>
    <message>
        <source>Cases in which nothing is wrong</source>
        <translation>Cauzele fără greșeli</translation>
    </message>
    <message>
        <source>Submitted cases</source>
        <translation>Cauzele predate</translation>
    </message>
    <message>
        <source>Complete and submitted cases</source>
        <translation>Cauzele complete și predate</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Numai cele care conțin aceste cuvinte</translation>
    </message>
    <message>
        <source>Language of questions and terms</source>
        <translation>Limba întrebărilor și a termenilor</translation>
    </message>
    <message>
        <source>Let the words of proposed terms leave</source>
        <translation>Textul termenilor propuși poate părăsi țara</translation>
    </message>
    <message>
        <source>Protect with a password</source>
        <translation>Protejare cu parolă</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Parola, încă o dată</translation>
    </message>
    <message>
        <source>A folder for analysis; it is not read back.</source>
        <translation>Folder pentru analiză; nu se reimportă.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n cauză</numerusform>
            <numerusform>%n cauze</numerusform>
            <numerusform>%n de cauze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omisă</numerusform>
            <numerusform>%n omise</numerusform>
            <numerusform>%n omise</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Registru Excel</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Fișiere CSV</translation>
    </message>
    <message>
        <source>SPSS files</source>
        <translation>Fișiere SPSS</translation>
    </message>
    <message>
        <source>Stata files</source>
        <translation>Fișiere Stata</translation>
    </message>
    <message>
        <source>Without it nobody opens the workbook. Tell it by another way than the file.</source>
        <translation>Fără ea nimeni nu poate deschide registrul de lucru. Comunicați-o pe altă cale decât fișierul.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>meant by: {choices}</source>
        <translation>inclus prin alegerea: {choices}</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Folosite ultima dată</translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Who codes?</source>
        <translation>Cine codifică?</translation>
    </message>
    <message>
        <source>Who codes a case a second time sees nothing of the first coding until both are submitted.</source>
        <translation>Cine codifică o cauză a doua oară nu vede nimic din prima codificare până când nu sunt predate amândouă.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), second coding</source>
        <translation>
            <numerusform>%n cauză, a doua codificare</numerusform>
            <numerusform>%n cauze, a doua codificare</numerusform>
            <numerusform>%n de cauze, a doua codificare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), first coding</source>
        <translation>
            <numerusform>%n cauză, prima codificare</numerusform>
            <numerusform>%n cauze, prima codificare</numerusform>
            <numerusform>%n de cauze, prima codificare</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschidere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>CodingPage</name>
    <message>
        <source>Outline of the coding</source>
        <translation>Cuprinsul codificării</translation>
    </message>
    <message>
        <source>The project is open to read only: nothing can be changed.</source>
        <translation>Proiectul este deschis numai pentru citire: nu se poate modifica nimic.</translation>
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
        <source>Nothing that is required is missing.</source>
        <translation>Nu lipsește nimic din ce este obligatoriu.</translation>
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
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n răspuns</numerusform>
            <numerusform>%n răspunsuri</numerusform>
            <numerusform>%n de răspunsuri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingWork</name>
    <message>
        <source>Include: {text}</source>
        <translation>Includeți: {text}</translation>
    </message>
    <message>
        <source>Exclude: {text}</source>
        <translation>Excludeți: {text}</translation>
    </message>
    <message>
        <source>Example: {text}</source>
        <translation>Exemplu: {text}</translation>
    </message>
    <message>
        <source>Retired: from an earlier version of the framework</source>
        <translation>Ieșit din uz: dintr-o versiune anterioară a cadrului de analiză</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Date generale</translation>
    </message>
    <message>
        <source>A deleted entry</source>
        <translation>O înregistrare ștearsă</translation>
    </message>
    <message>
        <source>{number} (no name yet)</source>
        <translation>{number} (încă fără nume)</translation>
    </message>
    <message>
        <source>{choice} (no longer offered here)</source>
        <translation>{choice} (nu mai este disponibilă aici)</translation>
    </message>
</context>
<context>
    <name>ComeBack</name>
    <message>
        <source>Decision {number} ({instance}) did several things. Enter defendants and charges first, then say what it did to which.</source>
        <translation>Hotărârea {number} ({instance}) a făcut mai multe lucruri. Introduceți întâi inculpații și capetele de acuzare, apoi spuneți ce a făcut cu fiecare.</translation>
    </message>
    <message>
        <source>What did decision {number} ({instance}) do to {charge}?</source>
        <translation>Ce a făcut hotărârea {number} ({instance}) cu {charge}?</translation>
    </message>
    <message>
        <source>Decision {number} ({instance}) convicts, and the kind of offence is not entered.</source>
        <translation>Hotărârea {number} ({instance}) condamnează, iar felul infracțiunii nu este introdus.</translation>
    </message>
    <message>
        <source>Decision {number} ({instance}) changed the sentence of {charge}, and it is not entered.</source>
        <translation>Hotărârea {number} ({instance}) a schimbat pedeapsa pentru {charge}, iar aceasta nu este introdusă.</translation>
    </message>
    <message>
        <source>Several decisions may have imposed the sentence of {charge}: which one did?</source>
        <translation>Pedeapsa pentru {charge} poate fi aplicată de mai multe hotărâri: care dintre ele a aplicat-o?</translation>
    </message>
</context>
<context>
    <name>ComeBackStrip</name>
    <message>
        <source>Next</source>
        <translation>Următoarea</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Introducere</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Mergi acolo</translation>
    </message>
    <message>
        <source>Come back ({place} of {count}):</source>
        <translation>Reveniți ({place} din {count}):</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Repeat</source>
        <translation>Repetați</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Cele două nu coincid.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Întrerupt.</translation>
    </message>
    <message>
        <source>Help: {command}</source>
        <translation>Ajutor: {command}</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Eroare: {message}</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Utilizare: </translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opțiuni</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPȚIUNI]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>COMANDA [ARGUMENTE]...</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Afișează acest ajutor și se oprește.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Lipsește comanda.</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Lipsește argumentul {name}.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Lipsește opțiunea {name}.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>Nu există comanda {name}.</translation>
    </message>
    <message>
        <source>No such command {name}. Did you mean {names}?</source>
        <translation>Nu există comanda {name}. Ați vrut să scrieți {names}?</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>Nu există opțiunea {name}</translation>
    </message>
    <message>
        <source>No such option: {name} (Possible options: {names})</source>
        <translation>Nu există opțiunea {name} (opțiuni posibile: {names})</translation>
    </message>
    <message>
        <source>No such option: {name} Did you mean {names}?</source>
        <translation>Nu există opțiunea {name}. Ați vrut să scrieți {names}?</translation>
    </message>
    <message>
        <source>Option {name} requires an argument.</source>
        <translation>Opțiunea {name} cere o valoare.</translation>
    </message>
    <message>
        <source>Option {name} does not take a value.</source>
        <translation>Opțiunea {name} nu primește nicio valoare.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({names})</source>
        <translation>Argument în plus: {names}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({names})</source>
        <translation>Argumente în plus: {names}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({names})</source>
        <translation>Argumente în plus: {names}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Valoare nevalidă: {message}</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {message}</source>
        <translation>Valoare nevalidă pentru {name}: {message}</translation>
    </message>
    <message>
        <source>{name} is not a valid integer.</source>
        <translation>{name} nu este un număr întreg.</translation>
    </message>
    <message>
        <source>{name} is not a valid float.</source>
        <translation>{name} nu este un număr.</translation>
    </message>
    <message>
        <source>Value {name} is not a valid integer.</source>
        <translation>{name} nu este un număr întreg.</translation>
    </message>
    <message>
        <source>Value {name} is not a valid float.</source>
        <translation>{name} nu este un număr.</translation>
    </message>
    <message>
        <source>Value {name} is not a valid boolean.</source>
        <translation>{name} nu este nici da, nici nu.</translation>
    </message>
    <message>
        <source>{name} is not one of {names}.</source>
        <translation>{name} nu este niciuna dintre: {names}.</translation>
    </message>
    <message>
        <source>{name} is not in the range {names}.</source>
        <translation>{name} nu este între limitele {names}.</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>trebuie un număr întreg</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>trebuie un număr întreg</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>trebuie un număr</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {names}</source>
        <translation>cel mult {names}</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {names}</source>
        <translation>cel puțin {names}</translation>
    </message>
    <message>
        <source>{kind} {name} does not exist.</source>
        <translation>{kind} {name} nu există.</translation>
    </message>
    <message>
        <source>{kind} {name} is a directory.</source>
        <translation>{kind} {name} este un folder.</translation>
    </message>
    <message>
        <source>{kind} {name} is a file.</source>
        <translation>{kind} {name} este un fișier.</translation>
    </message>
    <message>
        <source>{kind} {name} is not readable.</source>
        <translation>{kind} {name} nu poate fi citit.</translation>
    </message>
    <message>
        <source>{kind} {name} is not writable.</source>
        <translation>{kind} {name} nu poate fi scris.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Calea</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișierul</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Folderul</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoriu</translation>
    </message>
    <message>
        <source>default: {message}</source>
        <translation>implicit: {message}</translation>
    </message>
    <message>
        <source>&lt;str&gt;</source>
        <translation>&lt;text&gt;</translation>
    </message>
    <message>
        <source>&lt;int&gt;</source>
        <translation>&lt;număr&gt;</translation>
    </message>
    <message>
        <source>&lt;int range&gt;</source>
        <translation>&lt;număr&gt;</translation>
    </message>
    <message>
        <source>&lt;float&gt;</source>
        <translation>&lt;număr&gt;</translation>
    </message>
    <message>
        <source>&lt;path&gt;</source>
        <translation>&lt;fișier&gt;</translation>
    </message>
    <message>
        <source>&lt;list[str]&gt;</source>
        <translation>&lt;text ...&gt;</translation>
    </message>
    <message>
        <source>&lt;list[path]&gt;</source>
        <translation>&lt;fișier ...&gt;</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command, question, case or term</source>
        <translation>Comandă, întrebare, cauză sau termen</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Ce s-a găsit</translation>
    </message>
    <message>
        <source>question</source>
        <translation>întrebare</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>cauza {number}</translation>
    </message>
    <message>
        <source>term</source>
        <translation>termen</translation>
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
        <source>Write a framework and its terms for reading: .html or .docx.</source>
        <translation>Scrie un cadru de analiză și termenii lui pentru citire: .html sau .docx.</translation>
    </message>
    <message>
        <source>Code of the coder; the country and 01 if left out.</source>
        <translation>Codul codificatorului; dacă nu este indicat, codul țării și 01.</translation>
    </message>
    <message>
        <source>Ask all questions, not the core ones only.</source>
        <translation>Pune toate întrebările, nu doar cele de bază.</translation>
    </message>
    <message>
        <source>Make an encrypted project.</source>
        <translation>Creează un proiect criptat.</translation>
    </message>
    <message>
        <source>Regional project that the deliveries go into; made if it is not there.</source>
        <translation>Proiectul regional în care intră livrările; se creează dacă nu există.</translation>
    </message>
    <message>
        <source>Database of a PostgreSQL server for the regional project, in place of a file.</source>
        <translation>Baza de date a unui server PostgreSQL pentru proiectul regional, în locul unui fișier.</translation>
    </message>
    <message>
        <source>XLSForm workbook of a version that deliveries were coded by; may be given several times.</source>
        <translation>Registrul XLSForm al unei versiuni după care au fost codificate livrările; se poate indica de mai multe ori.</translation>
    </message>
    <message>
        <source>Only report what would be done.</source>
        <translation>Arată doar ce s-ar face.</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>Afișează raportul ca JSON.</translation>
    </message>
    <message>
        <source>keep_both or prefer:FILE for all cases that may be one, or ID=CHOICE for some.</source>
        <translation>keep_both sau prefer:FILE pentru toate cauzele care pot fi una singură, ori ID=CHOICE pentru unele.</translation>
    </message>
    <message>
        <source>TOML or JSON file with decisions on cases and terms.</source>
        <translation>Fișier TOML sau JSON cu deciziile privind cauzele și termenii.</translation>
    </message>
    <message>
        <source>Let persons leave who can be recognised by a few answers. They are listed if it is left out.</source>
        <translation>Permite ieșirea datelor despre persoane care pot fi recunoscute după câteva răspunsuri. Fără această opțiune, persoanele sunt doar enumerate.</translation>
    </message>
    <message>
        <source>Bring deliveries of several countries together.</source>
        <translation>Reunește livrările mai multor țări.</translation>
    </message>
    <message>
        <source>A file or a database, not both.</source>
        <translation>Un fișier sau o bază de date, nu ambele.</translation>
    </message>
    <message>
        <source>These persons can be recognised in the regional workbook. --accept-small-cells lets it go.</source>
        <translation>Aceste persoane pot fi recunoscute în registrul de lucru regional. --accept-small-cells permite ieșirea.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regiune</translation>
    </message>
    <message>
        <source>Recovery key, which opens the project if the passphrase is lost: {key}</source>
        <translation>Cheia de recuperare, care deschide proiectul dacă fraza de acces s-a pierdut: {key}</translation>
    </message>
    <message>
        <source>Encrypt the workbook with the password of TIPCODER_WORKBOOK_PASSWORD, or ask for one.</source>
        <translation>Criptează registrul de lucru cu parola din TIPCODER_WORKBOOK_PASSWORD sau cere introducerea unei parole.</translation>
    </message>
    <message>
        <source>For whom it is. The keys of cases are this recipient&apos;s own, the same in every delivery.</source>
        <translation>Pentru cine este. Cheile cauzelor sunt proprii acestui destinatar, aceleași în fiecare livrare.</translation>
    </message>
    <message>
        <source>Only cases that are complete, missing (something) or wrong; may be given several times.</source>
        <translation>Numai cauzele care sunt complete (complete), cărora le lipsește ceva (missing) sau care sunt greșite (wrong); se poate indica de mai multe ori.</translation>
    </message>
    <message>
        <source>Only cases that are submitted or settled; with --status, only those of them.</source>
        <translation>Numai cauzele predate sau convenite; cu --status, numai acelea dintre ele.</translation>
    </message>
    <message>
        <source>Only cases in which these words occur, as in the list.</source>
        <translation>Numai cauzele în care apar aceste cuvinte, ca în lista cauzelor.</translation>
    </message>
    <message>
        <source>Ids of texts that you have read and that may leave, and of findings that may leave though they may identify somebody; with commas between them.</source>
        <translation>Identificatorii (id) textelor pe care le-ați citit și care pot fi exportate și ai constatărilor care pot fi exportate, deși pot identifica pe cineva; separați prin virgule.</translation>
    </message>
    <message>
        <source>Ids of texts, or of findings in them, that stay behind.</source>
        <translation>Identificatorii (id) textelor, sau ai constatărilor din ele, care nu se exportă.</translation>
    </message>
    <message>
        <source>Print what is open, with whole texts, or what was written as JSON.</source>
        <translation>Afișează ca JSON ce rămâne de decis, cu textele întregi, sau ce s-a scris.</translation>
    </message>
    <message>
        <source>Question of which only a more general answer leaves, so that fewer are recognised; several times.</source>
        <translation>Întrebare din care iese doar un răspuns mai general, ca să fie recunoscute mai puține persoane; se poate repeta.</translation>
    </message>
    <message>
        <source>Question whose answers stay behind, so that fewer persons are recognised; several times.</source>
        <translation>Întrebare ale cărei răspunsuri nu ies, ca să fie recunoscute mai puține persoane; se poate repeta.</translation>
    </message>
    <message>
        <source>No text leaves before a person has read it. These texts are not read yet, or have words in them that may identify persons. Mend the answers, or name the ids after --accept-findings or --leave-out.</source>
        <translation>Niciun text nu se exportă înainte de a fi citit de o persoană. Aceste texte nu au fost încă citite sau conțin cuvinte care pot identifica persoane. Corectați răspunsurile sau indicați identificatorii după --accept-findings ori --leave-out.</translation>
    </message>
    <message>
        <source>These persons can be recognised. Have less leave with --leave-out-attribute or --generalise-attribute and the name of a question, or let it go with --accept-small-cells.</source>
        <translation>Aceste persoane pot fi recunoscute. Reduceți ce iese cu --leave-out-attribute sau --generalise-attribute și numele unei întrebări ori permiteți ieșirea cu --accept-small-cells.</translation>
    </message>
    <message>
        <source>Texts left out: {count}.</source>
        <translation>Texte omise: {count}.</translation>
    </message>
    <message>
        <source>xlsx: a workbook. csv, spss or stata: a folder of files for analysts.</source>
        <translation>xlsx: un registru de lucru. csv, spss sau stata: un folder cu fișiere pentru analiști.</translation>
    </message>
    <message>
        <source>Let the words of proposed terms leave. Look at them first: coders wrote them.</source>
        <translation>Permite ca textul termenilor propuși să părăsească țara. Examinați-l mai întâi: a fost scris de codificatori.</translation>
    </message>
    <message>
        <source>An empty workbook instead, for coding in Excel. tipcoder import reads it when it is filled in.</source>
        <translation>În schimb, un registru de lucru gol, pentru codificare în Excel. După completare, este citit cu tipcoder import.</translation>
    </message>
    <message>
        <source>Password of the workbook</source>
        <translation>Parola registrului de lucru</translation>
    </message>
    <message>
        <source>Only workbooks can be protected with a password.</source>
        <translation>Numai registrele de lucru pot fi protejate cu parolă.</translation>
    </message>
    <message>
        <source>Cases in the workbook: {cases}. Left out: {left_out}.</source>
        <translation>Cauze în registrul de lucru: {cases}. Omise: {left_out}.</translation>
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
        <source>Write the findings into this file too (.xlsx or .html), to be sent back.</source>
        <translation>Scrie constatările și în acest fișier (.xlsx sau .html), pentru trimitere înapoi.</translation>
    </message>
    <message>
        <source>XLSForm workbook of the framework by which a workbook was coded, where tipcoder does not ship it.</source>
        <translation>Registrul XLSForm al cadrului după care a fost codificat un registru, dacă tipcoder nu îl conține.</translation>
    </message>
    <message>
        <source>Language of the findings; the program&apos;s own if left out.</source>
        <translation>Limba constatărilor; dacă nu este indicată, limba programului.</translation>
    </message>
    <message>
        <source>Say whether a project, or a workbook that came in, is sound, complete and proved.</source>
        <translation>Arată dacă un proiect sau un registru de lucru primit este corect, complet și susținut de citate doveditoare.</translation>
    </message>
    <message>
        <source>Findings in {file}</source>
        <translation>Constatări în {file}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foaia</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celula</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatare</translation>
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
        <source>Print how many core and extended questions are asked then.</source>
        <translation>Afișează câte întrebări de bază și câte suplimentare se pun atunci.</translation>
    </message>
    <message>
        <source>Take the steps of a JSON file in a framework and print the state of every question.</source>
        <translation>Execută într-un cadru de analiză pașii dintr-un fișier JSON și afișează starea fiecărei întrebări.</translation>
    </message>
    <message>
        <source>There is no terminal to type in. Put it into the environment variable {variable}.</source>
        <translation>Nu există un terminal în care să poată fi introdusă. Puneți-o în variabila de mediu {variable}.</translation>
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
        <source>Password of the database</source>
        <translation>Parola bazei de date</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraza de acces</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Fraza de acces nouă</translation>
    </message>
    <message>
        <source>{value} is none of: {allowed}</source>
        <translation>{value} nu se numără printre: {allowed}</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Arată numai ce s-ar schimba.</translation>
    </message>
    <message>
        <source>What is meant in a column where it cannot be told: cases.decided=day_month. May be repeated.</source>
        <translation>Ce se are în vedere într-o coloană acolo unde nu se poate stabili: cases.decided=day_month. Se poate repeta.</translation>
    </message>
    <message>
        <source>Which answer counts where workbook and project both changed it: project or workbook.</source>
        <translation>Ce răspuns contează când a fost modificat atât în registrul de lucru, cât și în proiect: project sau workbook.</translation>
    </message>
    <message>
        <source>Whose answers they are, other than the project&apos;s own: second, of a second coder.</source>
        <translation>Ale cui sunt răspunsurile, dacă nu ale proiectului: second, ale unui al doilea codificator.</translation>
    </message>
    <message>
        <source>Code of the second coder, such as SRB-02; added if new.</source>
        <translation>Codul celui de-al doilea codificator, de exemplu SRB-02; se adaugă dacă este nou.</translation>
    </message>
    <message>
        <source>Print what changes as JSON.</source>
        <translation>Afișează modificările în format JSON.</translation>
    </message>
    <message>
        <source>Read a workbook back that was exported and corrected, or a template that was filled in: say what is new, changed, removed and refused, then bring it into the project.</source>
        <translation>Reimportă un registru de lucru care a fost exportat și corectat sau un șablon completat: arată ce este nou, modificat, eliminat și refuzat, apoi îl aduce în proiect.</translation>
    </message>
    <message>
        <source>--as second and --coder go together.</source>
        <translation>--as second și --coder se folosesc împreună.</translation>
    </message>
    <message>
        <source>Codings changed or new: {count}</source>
        <translation>Codificări modificate sau noi: {count}</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>cauza {number}</translation>
    </message>
    <message>
        <source>Print the differences as JSON.</source>
        <translation>Afișează diferențele în format JSON.</translation>
    </message>
    <message>
        <source>Leave the cases that are coded on their version.</source>
        <translation>Lasă cauzele codificate la versiunea lor.</translation>
    </message>
    <message>
        <source>Install a version of the framework in a project: say every difference with the number of coded cases that it touches, then bring the cases to it.</source>
        <translation>Instalează o versiune a cadrului de analiză într-un proiect: arată fiecare diferență cu numărul cauzelor codificate pe care le afectează, apoi trece cauzele la ea.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Nicio diferență.</translation>
    </message>
    <message>
        <source>Installed. Codings brought to this version: {count}.</source>
        <translation>Instalarea s-a încheiat. Codificări trecute la această versiune: {count}.</translation>
    </message>
    <message>
        <source>Backup: {path}</source>
        <translation>Copie de rezervă: {path}</translation>
    </message>
    <message>
        <source>From version {before} to version {after}; cases coded by {before}: {cases}</source>
        <translation>De la versiunea {before} la versiunea {after}; cauze codificate după {before}: {cases}</translation>
    </message>
    <message>
        <source>(cases: {count})</source>
        <translation>(cauze: {count})</translation>
    </message>
    <message>
        <source>Shared taxonomies.</source>
        <translation>Taxonomii comune.</translation>
    </message>
    <message>
        <source>Print the list as JSON.</source>
        <translation>Afișează lista în format JSON.</translation>
    </message>
    <message>
        <source>Say which taxonomies a project has.</source>
        <translation>Arată ce taxonomii are un proiect.</translation>
    </message>
    <message>
        <source>Which taxonomy, by its id; all if left out.</source>
        <translation>Taxonomia, după identificator (id); dacă nu este indicată, toate.</translation>
    </message>
    <message>
        <source>Write taxonomies of a project into a file: .xlsx, .csv, .ttl, .rdf, .jsonld or .qdc.</source>
        <translation>Scrie taxonomii ale unui proiect într-un fișier: .xlsx, .csv, .ttl, .rdf, .jsonld sau .qdc.</translation>
    </message>
    <message>
        <source>Write shipped taxonomies into a file: .xlsx, .csv, .ttl, .rdf, .jsonld or .qdc.</source>
        <translation>Scrie taxonomii livrate cu programul într-un fișier: .xlsx, .csv, .ttl, .rdf, .jsonld sau .qdc.</translation>
    </message>
    <message>
        <source>The language of labels and heads.</source>
        <translation>Limba etichetelor și a capetelor de tabel.</translation>
    </message>
    <message>
        <source>Write the terms that a national lawyer must confirm into an Excel workbook, to be filled in.</source>
        <translation>Scrie termenii pe care trebuie să îi confirme un jurist din țară într-un registru Excel, pentru completare.</translation>
    </message>
    <message>
        <source>{id}, version {version}: {title}; terms: {terms}, proposed: {proposed}, deprecated: {deprecated}</source>
        <translation>{id}, versiunea {version}: {title}; termeni: {terms}, propuși: {proposed}, care nu mai sunt disponibili: {deprecated}</translation>
    </message>
    <message>
        <source>Put the terms that replace others into the answers.</source>
        <translation>Pune în răspunsuri termenii care îi înlocuiesc pe alții.</translation>
    </message>
    <message>
        <source>Install taxonomies, or newer versions of them, in a project: say every difference with the answers and cases that use the term, then do it. Terms in use are never removed.</source>
        <translation>Instalează într-un proiect taxonomii sau versiuni mai noi ale lor: arată fiecare diferență cu răspunsurile și cauzele care folosesc termenul, apoi o aplică. Termenii folosiți nu se elimină niciodată.</translation>
    </message>
    <message>
        <source>Say what is different in the newer of two files of taxonomies.</source>
        <translation>Arată ce este diferit în cel mai nou dintre două fișiere cu taxonomii.</translation>
    </message>
    <message>
        <source>(answers: {answers}, cases: {cases})</source>
        <translation>(răspunsuri: {answers}, cauze: {cases})</translation>
    </message>
    <message>
        <source>Answers keep the terms that are replaced: {terms}. --map-replaced puts the others there.</source>
        <translation>Răspunsurile păstrează termenii care sunt înlocuiți: {terms}. Cu --map-replaced se pun acolo ceilalți termeni.</translation>
    </message>
    <message>
        <source>Installed. Codings whose answers changed: {count}.</source>
        <translation>Instalarea s-a încheiat. Codificări cu răspunsuri modificate: {count}.</translation>
    </message>
    <message>
        <source>{id} is only in the older file.</source>
        <translation>{id} există numai în fișierul mai vechi.</translation>
    </message>
    <message>
        <source>{id}: new, version {version}, terms: {terms}</source>
        <translation>{id}: nouă, versiunea {version}, termeni: {terms}</translation>
    </message>
    <message>
        <source>{id}: from version {before} to version {after}</source>
        <translation>{id}: de la versiunea {before} la versiunea {after}</translation>
    </message>
    <message>
        <source>Cases delivered: {came}; of replaced deliveries: {replaced}; left out: {left_out}; together: {cases}</source>
        <translation>Cauze livrate: {came}; din livrări înlocuite: {replaced}; omise: {left_out}; în total: {cases}</translation>
    </message>
    <message>
        <source>{country} {file}: {standing}, version {version}, cases: {cases}, findings: {findings}</source>
        <translation>{country} {file}: {standing}, versiunea {version}, cauze: {cases}, constatări: {findings}</translation>
    </message>
    <message>
        <source>new: {new}, changed: {changed}, removed: {removed}, answers changed: {answers}</source>
        <translation>noi: {new}, modificate: {changed}, eliminate: {removed}, răspunsuri modificate: {answers}</translation>
    </message>
    <message>
        <source>Leave out the files and texts of judgments. Quoted passages stay.</source>
        <translation>Omite fișierele și textele hotărârilor. Pasajele citate rămân.</translation>
    </message>
    <message>
        <source>For a second coder, who codes cases again: judgments, framework and taxonomies, without a trace of the first coding.</source>
        <translation>Pentru un al doilea codificator, care codifică din nou cauzele: hotărârile, cadrul de analiză și taxonomiile, fără nicio urmă a primei codificări.</translation>
    </message>
    <message>
        <source>With --second, only these cases, by number (3, 5-8) or key; else the sample, or all.</source>
        <translation>Cu --second, numai aceste cauze, după număr (3, 5-8) sau cheie; altfel cele trase la sorți sau toate.</translation>
    </message>
    <message>
        <source>With --second, the code of the second coder; the next free one if left out.</source>
        <translation>Cu --second, codul celui de-al doilea codificator; următorul cod liber dacă nu este indicat.</translation>
    </message>
    <message>
        <source>Write a copy of a project for somebody who may see all of it, opened by the passphrase of TIPCODER_NEW_PASSPHRASE, or one that is asked for.</source>
        <translation>Scrie o copie a proiectului pentru o persoană care poate vedea tot conținutul lui; copia se deschide cu fraza de acces din TIPCODER_NEW_PASSPHRASE sau cu una care se cere la executare.</translation>
    </message>
    <message>
        <source>Cases in the copy: {cases}. Left out: {left_out}.</source>
        <translation>Cauze în copie: {cases}. Omise: {left_out}.</translation>
    </message>
    <message>
        <source>Cases for the second coder {coder}: {cases}.</source>
        <translation>Cauzele pentru al doilea codificator {coder}: {cases}.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Fraza de acces a copiei</translation>
    </message>
    <message>
        <source>Write a checked copy of a project into the folder of its backups.</source>
        <translation>Scrie o copie verificată a proiectului în folderul copiilor sale de rezervă.</translation>
    </message>
    <message>
        <source>Restore a backup to a new file. Nothing is overwritten.</source>
        <translation>Restaurează o copie de rezervă într-un fișier nou. Nu se suprascrie nimic.</translation>
    </message>
    <message>
        <source>What left since this backup was made is not known.</source>
        <translation>Nu se știe ce a ieșit de când a fost făcută această copie de rezervă.</translation>
    </message>
    <message>
        <source>Releases since this backup, now known to it: {number}</source>
        <translation>Ieșiri de la această copie de rezervă, acum cunoscute de ea: {number}</translation>
    </message>
    <message>
        <source>Make another one; the old one opens the project no more.</source>
        <translation>Creează altă cheie; cea veche nu mai deschide proiectul.</translation>
    </message>
    <message>
        <source>Backups that still open as before: keep them so, encrypt them anew (rekey), or remove them once there is a new one.</source>
        <translation>Copiile de rezervă care se deschid încă la fel ca înainte: se lasă așa (keep), se criptează din nou (rekey) sau se șterg după ce există una nouă (remove).</translation>
    </message>
    <message>
        <source>Change the passphrase of a project, and its recovery key with it. The new one is that of TIPCODER_NEW_PASSPHRASE, or one that is asked for.</source>
        <translation>Schimbă fraza de acces a unui proiect și, odată cu ea, cheia de recuperare. Fraza nouă este cea din TIPCODER_NEW_PASSPHRASE sau una care se cere la executare.</translation>
    </message>
    <message>
        <source>Print the recovery key of a project, or give it another one.</source>
        <translation>Afișează cheia de recuperare a unui proiect sau îi atribuie altă cheie.</translation>
    </message>
    <message>
        <source>Backups that still open as before: {count}, in {folder}</source>
        <translation>Copii de rezervă care se deschid încă la fel ca înainte: {count}, în {folder}</translation>
    </message>
    <message>
        <source>internal: all figures and the rows that they count; public: nothing that could single out persons.</source>
        <translation>internal: toate cifrele și rândurile pe care le numără; public: nimic din ce ar putea individualiza persoane.</translation>
    </message>
    <message>
        <source>Print the figures as JSON.</source>
        <translation>Afișează cifrele ca JSON.</translation>
    </message>
    <message>
        <source>Count what the courts did: definitions, figures, and the rows that each of them counts.</source>
        <translation>Numără ce au făcut instanțele: definiții, cifre și rândurile pe care le numără fiecare.</translation>
    </message>
    <message>
        <source>Name a workbook to write, or give --json.</source>
        <translation>Indicați registrul care trebuie scris sau --json.</translation>
    </message>
    <message>
        <source>Write all figures and differences into this workbook too (.xlsx); coders are numbered.</source>
        <translation>Scrie și în acest registru toate cifrele și diferențele (.xlsx); codificatorii sunt numerotați.</translation>
    </message>
    <message>
        <source>Print all figures as JSON.</source>
        <translation>Afișează toate cifrele ca JSON.</translation>
    </message>
    <message>
        <source>Say how far those who coded the same cases read them alike, question by question.</source>
        <translation>Arată în ce măsură cei care au codificat aceleași cauze le-au citit la fel, întrebare cu întrebare.</translation>
    </message>
    <message>
        <source>Only these cases, by number (3, 5-8) or key; all if left out.</source>
        <translation>Numai aceste cauze, după număr (3, 5-8) sau cheie; toate dacă nu se indică nimic.</translation>
    </message>
    <message>
        <source>Give these cases a status: to_do, in_work, submitted or settled. What is submitted is kept as it is now, and compared so.</source>
        <translation>Stabilește stadiul acestor cauze: to_do, in_work, submitted sau settled. Ceea ce este predat se păstrează așa cum este acum și se compară astfel.</translation>
    </message>
    <message>
        <source>Of the second codings by this coder; else of the first ones.</source>
        <translation>Pentru a doua codificare a acestui codificator; altfel pentru prima.</translation>
    </message>
    <message>
        <source>Print the cases as JSON.</source>
        <translation>Afișează cauzele ca JSON.</translation>
    </message>
    <message>
        <source>Say how far the codings of cases are, and who said so; or set it.</source>
        <translation>Arată stadiul codificării cauzelor și cine l-a stabilit; sau îl stabilește.</translation>
    </message>
    <message>
        <source>Percent of the cases; at least five are drawn, and of ten or fewer at least half.</source>
        <translation>Procentul cauzelor; se trag la sorți cel puțin cinci, iar din zece sau mai puține cel puțin jumătate.</translation>
    </message>
    <message>
        <source>Seed of chance: the same one draws the same cases.</source>
        <translation>Numărul de pornire al tragerii: același număr extrage aceleași cauze.</translation>
    </message>
    <message>
        <source>Further cases by number (3, 5-8) or key; they are marked as added.</source>
        <translation>Alte cauze după număr (3, 5-8) sau cheie; sunt marcate ca adăugate.</translation>
    </message>
    <message>
        <source>Code of the second coder whose task the cases are.</source>
        <translation>Codul celui de-al doilea codificator căruia îi revin cauzele.</translation>
    </message>
    <message>
        <source>Draw nothing: record that all coders code the cases of --add before real coding begins.</source>
        <translation>Nu trage la sorți: consemnează că toți codificatorii codifică cauzele din --add înainte de începerea codificării propriu-zise.</translation>
    </message>
    <message>
        <source>Draw nothing: say which rounds there are.</source>
        <translation>Nu trage la sorți: arată ce runde există.</translation>
    </message>
    <message>
        <source>Print the rounds as JSON.</source>
        <translation>Afișează rundele ca JSON.</translation>
    </message>
    <message>
        <source>Draw by chance which cases are coded a second time, from each outcome at first instance.</source>
        <translation>Trage la sorți cauzele care se codifică a doua oară, din fiecare categorie de soluții ale primei instanțe.</translation>
    </message>
    <message>
        <source>Round {number}, seed {seed}</source>
        <translation>Runda {number}, număr de pornire {seed}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adăugată</translation>
    </message>
    <message>
        <source>internal: all figures and the cases behind them; public: nothing that could single out persons.</source>
        <translation>internal: toate cifrele și cauzele pe care se întemeiază; public: nimic din ce ar putea individualiza persoane.</translation>
    </message>
    <message>
        <source>Language of the report; the program&apos;s own if left out.</source>
        <translation>Limba raportului; cea a programului dacă nu este indicată.</translation>
    </message>
    <message>
        <source>Numbers or names of chapters, and letters of annexes, separated by commas; all chapters if left out.</source>
        <translation>Numerele sau numele capitolelor și literele anexelor, separate prin virgule; dacă lipsește, toate capitolele.</translation>
    </message>
    <message>
        <source>Write the annexes too, as DOCUMENT.annex.docx: case briefs, all other tables, definitions, what is open.</source>
        <translation>Scrie și anexele, ca DOCUMENT.annex.docx: rezumatele cauzelor, toate celelalte tabele, definițiile, ce este deschis.</translation>
    </message>
    <message>
        <source>Draft the report of findings, of a country or of the region, as a Word document.</source>
        <translation>Redactează raportul constatărilor, al unui stat sau al regiunii, ca document Word.</translation>
    </message>
    <message>
        <source>Print the results as JSON.</source>
        <translation>Afișează rezultatele ca JSON.</translation>
    </message>
    <message>
        <source>Write the results, versions and the technical log into this .json file for those who help.</source>
        <translation>Scrie rezultatele, versiunile și jurnalul tehnic în acest fișier .json pentru cei care ajută.</translation>
    </message>
    <message>
        <source>Try with an invented case whether this installation works; nothing of yours is touched.</source>
        <translation>Verifică, pe o cauză fictivă, dacă această instalare funcționează; datele dumneavoastră rămân neatinse.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>în regulă</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>EȘUAT</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>lipsește</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Părțile programului</translation>
    </message>
    <message>
        <source>Languages of the window</source>
        <translation>Limbile ferestrei</translation>
    </message>
    <message>
        <source>Analysis framework</source>
        <translation>Cadrul de analiză</translation>
    </message>
    <message>
        <source>Encrypted project</source>
        <translation>Proiect criptat</translation>
    </message>
    <message>
        <source>Coding of a case</source>
        <translation>Codificarea unei cauze</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>Pages of a PDF</source>
        <translation>Paginile unui PDF</translation>
    </message>
    <message>
        <source>Recognition of scanned text</source>
        <translation>Recunoașterea textului scanat</translation>
    </message>
    <message>
        <source>Spelling of what is written</source>
        <translation>Ortografia textului scris</translation>
    </message>
    <message>
        <source>Workbook, written and read</source>
        <translation>Registru, scris și citit</translation>
    </message>
    <message>
        <source>Backup, restored</source>
        <translation>Copie de rezervă, restaurată</translation>
    </message>
    <message>
        <source>Report with charts</source>
        <translation>Raport cu grafice</translation>
    </message>
    <message>
        <source>Language of the sheet; the program&apos;s own if left out.</source>
        <translation>Limba fișei; cea a programului dacă nu este indicată.</translation>
    </message>
    <message>
        <source>Number or key of the case.</source>
        <translation>Numărul sau cheia cauzei.</translation>
    </message>
    <message>
        <source>Copy the coding of the case, with the texts of its brief, as an exercise.</source>
        <translation>Copiază codificarea cauzei, cu textele rezumatului ei, ca exercițiu.</translation>
    </message>
    <message>
        <source>Alter the exercise by the steps of a JSON file, as framework try takes them; texts by [&quot;text&quot;, part, row, language, words] and [&quot;confirm&quot;, part, row, language].</source>
        <translation>Modifică exercițiul prin pașii unui fișier JSON, ca la framework try; textele prin [&quot;text&quot;, part, row, language, words] și [&quot;confirm&quot;, part, row, language].</translation>
    </message>
    <message>
        <source>Print state, changes, texts and open checks as JSON.</source>
        <translation>Afișează starea, modificările, textele și verificările deschise ca JSON.</translation>
    </message>
    <message>
        <source>Approve the exercise in this language.</source>
        <translation>Aprobă exercițiul în această limbă.</translation>
    </message>
    <message>
        <source>Delete the exercise; the case stays as it is.</source>
        <translation>Șterge exercițiul; cauza rămâne cum este.</translation>
    </message>
    <message>
        <source>Alter a copy of a case for training, with a check whether its facts still agree.</source>
        <translation>Modifică o copie a unei cauze pentru instruire și verifică dacă faptele ei se mai potrivesc.</translation>
    </message>
    <message>
        <source>Give one of --start, --set, --json, --approve and --discard.</source>
        <translation>Dați una dintre --start, --set, --json, --approve și --discard.</translation>
    </message>
    <message>
        <source>--accept belongs to --approve.</source>
        <translation>--accept ține de --approve.</translation>
    </message>
    <message>
        <source>Number or key of the case; for texts also all.</source>
        <translation>Numărul sau cheia cauzei; pentru texte și all.</translation>
    </message>
    <message>
        <source>Document (.docx, .pdf, .html) with the brief, or workbook (.xlsx) with its texts for a translator.</source>
        <translation>Document (.docx, .pdf, .html) cu rezumatul sau registru (.xlsx) cu textele lui pentru traducător.</translation>
    </message>
    <message>
        <source>Language of the brief: the project&apos;s own, which it is if left out, or en.</source>
        <translation>Limba rezumatului: cea a proiectului, care se ia dacă lipsește, sau en.</translation>
    </message>
    <message>
        <source>Print the brief though nobody has approved it, marked as a draft on every page.</source>
        <translation>Scrie rezumatul deși nimeni nu l-a aprobat, marcat ca proiect pe fiecare pagină.</translation>
    </message>
    <message>
        <source>Say of each case whether its brief is a draft, approved or changed since.</source>
        <translation>Arată pentru fiecare cauză dacă rezumatul este proiect, aprobat sau modificat de atunci.</translation>
    </message>
    <message>
        <source>Print the brief, the list, or what was read as JSON.</source>
        <translation>Afișează rezumatul, lista sau ce s-a citit ca JSON.</translation>
    </message>
    <message>
        <source>Read the texts back from a workbook that a translator filled in.</source>
        <translation>Citește textele din registrul completat de traducător.</translation>
    </message>
    <message>
        <source>With --read, only say what would change.</source>
        <translation>Cu --read, spune doar ce s-ar schimba.</translation>
    </message>
    <message>
        <source>Approve the brief in this language.</source>
        <translation>Aprobă rezumatul în această limbă.</translation>
    </message>
    <message>
        <source>Ids of checks that you have looked at and accept; with commas between them.</source>
        <translation>Identificatorii verificărilor pe care le-ați văzut și le acceptați, despărțiți prin virgule.</translation>
    </message>
    <message>
        <source>Of what this brief tells less: age, year, sector, citizenship; with commas between them.</source>
        <translation>Despre ce spune mai puțin acest rezumat: age (vârsta), year (anul), sector (sectorul), citizenship (cetățenia), despărțite prin virgule.</translation>
    </message>
    <message>
        <source>Withdraw the approval in this language.</source>
        <translation>Retrage aprobarea în această limbă.</translation>
    </message>
    <message>
        <source>Name a case and one thing to do: a document, --json, --read or --approve.</source>
        <translation>Indicați o cauză și o singură acțiune: un document, --json, --read sau --approve.</translation>
    </message>
    <message>
        <source>Only these cases, by number (3, 5-8) or key, with commas.</source>
        <translation>Numai aceste cauze, după număr (3, 5-8) sau cheie, cu virgule.</translation>
    </message>
    <message>
        <source>Write the cases whose English brief is approved as entries for SHERLOC, UNODC&apos;s database.</source>
        <translation>Scrie cauzele al căror rezumat în engleză este aprobat ca înregistrări pentru SHERLOC, baza de date a UNODC.</translation>
    </message>
    <message>
        <source>Texts read: {count}</source>
        <translation>Texte citite: {count}</translation>
    </message>
    <message>
        <source>Summarise one case for readers, drafted from its coding, as Word document, PDF or page.</source>
        <translation>Rezumă o cauză pentru cititori, pe baza codificării ei, ca document Word, PDF sau pagină.</translation>
    </message>
    <message>
        <source>Write what is coded of one case for reading and printing, as PDF or Word document.</source>
        <translation>Scrie ce s-a codificat despre o cauză, pentru citire și tipărire, ca PDF sau document Word.</translation>
    </message>
    <message>
        <source>A text file with the numbers of the cases wanted, one a line; all that are free for training else.</source>
        <translation>Un fișier text cu numerele cauzelor dorite, câte unul pe rând; altfel toate cele disponibile pentru instruire.</translation>
    </message>
    <message>
        <source>Write mock trials, case studies, cards, plans, slides and a handout from approved briefs and exercises.</source>
        <translation>Scrie procese simulate, studii de caz, fișe, planuri, diapozitive și un material de distribuit din rezumate și exerciții aprobate.</translation>
    </message>
    <message>
        <source>Facts are altered by a person: make an exercise of the case with tipcoder exercise.</source>
        <translation>Faptele le modifică o persoană: creați un exercițiu al cauzei cu tipcoder exercise.</translation>
    </message>
    <message>
        <source>Language of the packs; the program&apos;s own if left out.</source>
        <translation>Limba pachetelor; dacă nu este indicată, cea a programului.</translation>
    </message>
    <message>
        <source>Texts of the program, for a national lawyer to review.</source>
        <translation>Textele programului, pentru a fi verificate de un jurist din țară.</translation>
    </message>
    <message>
        <source>The language whose texts are reviewed.</source>
        <translation>Limba ale cărei texte se verifică.</translation>
    </message>
    <message>
        <source>program, framework, taxonomies, help, reports, workshop or all of these; documents: READMEs and judgments.</source>
        <translation>program, framework, taxonomies, help, reports, workshop sau all pentru toate acestea; documents: README și hotărârile.</translation>
    </message>
    <message>
        <source>Only texts of this weight: 1, the legal core, to 4. Without it all, the legal core first.</source>
        <translation>Numai textele cu această pondere: de la 1, nucleul juridic, la 4. Fără ea, toate, începând cu nucleul juridic.</translation>
    </message>
    <message>
        <source>A row for each place of a text. Without it a text is one row, and a correction goes to all places.</source>
        <translation>Câte un rând pentru fiecare loc al unui text. Fără ea, un text este un singur rând, iar o corectură se aplică în toate locurile.</translation>
    </message>
    <message>
        <source>Print it as the table of the README.</source>
        <translation>Îl afișează ca tabelul din README.</translation>
    </message>
    <message>
        <source>Code of the reviewer, such as ALB-03; never a name.</source>
        <translation>Codul evaluatorului, de exemplu ALB-03; niciodată un nume.</translation>
    </message>
    <message>
        <source>Write the texts of a language into an Excel workbook, a row a text.</source>
        <translation>Scrie textele unei limbi într-un registru Excel, câte un rând pentru fiecare text.</translation>
    </message>
    <message>
        <source>Say what reviewed workbooks and packs of one language change, and what they would break.</source>
        <translation>Arată ce modifică registrele și pachetele verificate ale unei limbi și ce ar strica.</translation>
    </message>
    <message>
        <source>Take the corrections of reviewed workbooks and packs into the files of the program; faulty and disputed ones stay out.</source>
        <translation>Preia în fișierele programului corecturile din registrele și pachetele verificate; cele greșite și cele disputate rămân afară.</translation>
    </message>
    <message>
        <source>A workbook needs the code of its reviewer.</source>
        <translation>Un registru are nevoie de codul evaluatorului.</translation>
    </message>
    <message>
        <source>Say how far the review of each language is: in which state its texts and its legal core are.</source>
        <translation>Arată cât a avansat verificarea fiecărei limbi: în ce stare sunt textele și nucleul ei juridic.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>limba</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>legal core</source>
        <translation>nucleul juridic</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>necitite</translation>
    </message>
    <message>
        <source>read</source>
        <translation>citite</translation>
    </message>
    <message>
        <source>to be applied</source>
        <translation>de aplicat</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>îndoielnice</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>disputate</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmate</translation>
    </message>
    <message>
        <source>Rows passed over, as their texts changed since: {rows}</source>
        <translation>Rânduri omise, fiindcă textele lor s-au modificat între timp: {rows}</translation>
    </message>
    <message>
        <source>Seal: {seal}</source>
        <translation>Sigiliul: {seal}</translation>
    </message>
    <message>
        <source>{language}: {rows} rows, {changed} corrected, {reviewed} reviewed, {faults} refused</source>
        <translation>{language}: rânduri {rows}, corectate {changed}, verificate {reviewed}, refuzate {faults}</translation>
    </message>
    <message>
        <source>Only these cases, by number (3, 5-8) or key.</source>
        <translation>Numai aceste cauze, după număr (3, 5-8) sau cheie.</translation>
    </message>
    <message>
        <source>Write the differences into this workbook (.xlsx); each of the two fills in a copy. Texts, and what may identify persons, are left out.</source>
        <translation>Scrie diferențele în acest registru (.xlsx); fiecare dintre cei doi completează o copie. Textele și ceea ce poate identifica persoane nu se includ.</translation>
    </message>
    <message>
        <source>A copy that one of the two has filled in; given twice. What both propose alike is settled.</source>
        <translation>O copie completată de unul dintre cei doi; se indică de două ori. Ceea ce ambii propun la fel se consideră convenit.</translation>
    </message>
    <message>
        <source>Only say what would be settled.</source>
        <translation>Arată doar ce s-ar conveni.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Afișează rezultatul ca JSON.</translation>
    </message>
    <message>
        <source>Settle the differences between two codings apart: write them for both, and read both back.</source>
        <translation>Conciliază la distanță diferențele dintre două codificări: le scrie pentru ambii și citește ambele copii.</translation>
    </message>
    <message>
        <source>Give --write once, or --read twice.</source>
        <translation>Indicați --write o dată sau --read de două ori.</translation>
    </message>
    <message>
        <source>public: show what an edition would publish, repeat and withhold now. Nothing is recorded.</source>
        <translation>public: arată ce ar publica, repeta și reține o ediție acum. Nu se înregistrează nimic.</translation>
    </message>
    <message>
        <source>Id of a release that reached nobody: later editions are no longer compared with it.</source>
        <translation>Id-ul a ceva ce nu a ajuns la nimeni: edițiile ulterioare nu mai sunt comparate cu el.</translation>
    </message>
    <message>
        <source>Why it reached nobody; needed with --withdraw.</source>
        <translation>De ce nu a ajuns la nimeni; necesar cu --withdraw.</translation>
    </message>
    <message>
        <source>What to change: judgments_existing=120. Nothing behind = where it is not known. All are taken, or none.</source>
        <translation>Ce se schimbă: judgments_existing=120. Nimic după = unde nu se cunoaște. Se preiau toate sau niciuna.</translation>
    </message>
    <message>
        <source>Print it as JSON.</source>
        <translation>Afișează ca JSON.</translation>
    </message>
    <message>
        <source>Say what is known of all judgments that the cases are a part of, or change it: the period; how many exist, were requested, received and refused, and are final; in how many cases the coder was a judge; and how judgments were selected. Intervals and the report use it.</source>
        <translation>Spune ce se știe despre toate hotărârile din care fac parte cauzele sau modifică aceste date: perioada; câte există, au fost solicitate, primite și refuzate și sunt definitive; în câte cauze codificatorul a fost judecător; și cum au fost selectate hotărârile. Le folosesc intervalele și raportul.</translation>
    </message>
    <message>
        <source>List what left a project, the latest first.</source>
        <translation>Enumeră ce a ieșit dintr-un proiect, cele mai recente primele.</translation>
    </message>
    <message>
        <source>Say why it reached nobody.</source>
        <translation>Spuneți de ce nu a ajuns la nimeni.</translation>
    </message>
    <message>
        <source>A judgment, or a project.</source>
        <translation>O hotărâre sau un proiect.</translation>
    </message>
    <message>
        <source>Number or key of the case, of a project.</source>
        <translation>Numărul sau cheia cauzei, pentru un proiect.</translation>
    </message>
    <message>
        <source>Country of the judgment: ALB, MDA, MNE, MKD or SRB; by its court or language if left out.</source>
        <translation>Țara hotărârii: ALB, MDA, MNE, MKD sau SRB; dacă lipsește, după instanță sau după limbă.</translation>
    </message>
    <message>
        <source>A framework as XLSForm workbook; the shipped one if left out.</source>
        <translation>Un cadru ca registru XLSForm; dacă lipsește, cel livrat.</translation>
    </message>
    <message>
        <source>List with each core question of the case where its answer may stand, in JSON alone.</source>
        <translation>Enumeră pentru fiecare întrebare de bază a cauzei locurile în care poate fi răspunsul, doar în JSON.</translation>
    </message>
    <message>
        <source>Print the proposed answers as JSON.</source>
        <translation>Afișează răspunsurile propuse ca JSON.</translation>
    </message>
    <message>
        <source>Read a judgment, or those of a case, and propose answers with the passages that prove them; nothing is entered.</source>
        <translation>Citește o hotărâre sau pe cele ale unei cauze și propune răspunsuri cu pasajele care le dovedesc; nu se introduce nimic.</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compared with {file}</source>
        <translation>Comparație cu {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>{file} is being read.</source>
        <translation>Se citește {file}.</translation>
    </message>
    <message>
        <source>Nothing in it is different from what is installed.</source>
        <translation>Nimic din el nu diferă de ceea ce este instalat.</translation>
    </message>
    <message>
        <source>Installed is version {old}, the file has version {new}. Nothing is changed by comparing.</source>
        <translation>Este instalată versiunea {old}, fișierul are versiunea {new}. Comparația nu modifică nimic.</translation>
    </message>
    <message>
        <source>What the file has different from what is installed. Nothing is changed by comparing.</source>
        <translation>Prin ce diferă fișierul de ceea ce este instalat. Comparația nu modifică nimic.</translation>
    </message>
</context>
<context>
    <name>ConsolidationDialog</name>
    <message>
        <source>Read them</source>
        <translation>Citire</translation>
    </message>
    <message>
        <source>Bring together…</source>
        <translation>Consolidare…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Deschidere folder</translation>
    </message>
    <message>
        <source>Open the region</source>
        <translation>Deschidere regiune</translation>
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
        <source>Consolidate deliveries</source>
        <translation>Consolidarea livrărilor</translation>
    </message>
    <message>
        <source>Workbooks and projects of several countries become one regional workbook. First you see what each of them would do; nothing is written before.</source>
        <translation>Registrele de lucru și proiectele mai multor țări devin un singur registru de lucru regional. Mai întâi vedeți ce ar aduce fiecare dintre ele; până atunci nu se scrie nimic.</translation>
    </message>
    <message>
        <source>Before they are brought together</source>
        <translation>Înainte de consolidare</translation>
    </message>
    <message>
        <source>Ask those who answer for it first, and tick it above.</source>
        <translation>Întrebați mai întâi pe cei care răspund pentru aceasta și bifați mai sus.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regiune</translation>
    </message>
    <message>
        <source>The regional workbook {name} was written.</source>
        <translation>Registrul de lucru regional {name} a fost creat.</translation>
    </message>
    <message>
        <source>Not all passphrases are right. Nothing was read; what is wrong stands below each.</source>
        <translation>Nu toate frazele de acces sunt corecte. Nu s-a citit nimic; sub fiecare se arată ce este greșit.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Oprit. Nu s-a scris nimic.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Fraza de acces a copiei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișierul</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificare…</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>Creare copie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
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
        <translation>Munca dumneavoastră este în siguranță: fiecare răspuns a fost salvat în momentul în care l-ați dat. Puteți continua; dacă problema se repetă, închideți tipcoder și deschideți-l din nou. Detaliile de mai jos arată ce s-a întâmplat. Ele nu conțin nimic din cauzele dumneavoastră.</translation>
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
        <source>What you did last may not be saved; everything before it is. Look whether your last answer is there, and give it again if it is not. If this comes again, close tipcoder and open it anew. The details below say what happened. They hold nothing of your cases.</source>
        <translation>Este posibil ca ultima acțiune să nu fie salvată; tot ce ați făcut înainte este salvat. Verificați dacă ultimul răspuns se află la locul lui și, dacă nu, dați-l din nou. Dacă problema se repetă, închideți tipcoder și deschideți-l din nou. Detaliile de mai jos arată ce s-a întâmplat. Ele nu conțin nimic din cauzele dumneavoastră.</translation>
    </message>
    <message>
        <source>Copied. Paste them into a message to whoever helps you.</source>
        <translation>Detaliile au fost copiate. Lipiți-le într-un mesaj către persoana care vă ajută.</translation>
    </message>
</context>
<context>
    <name>CurationDialog</name>
    <message>
        <source>Work on the report</source>
        <translation>Lucrul la raport</translation>
    </message>
    <message>
        <source>Choose what illustrates the catalogues, release quotations, word the recommendations, and write your assessment of each chapter.</source>
        <translation>Alegeți ce ilustrează cataloagele, aprobați citate, formulați recomandările și scrieți aprecierea dumneavoastră pentru fiecare capitol.</translation>
    </message>
    <message>
        <source>Challenges and good practices</source>
        <translation>Provocări și bune practici</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomandări</translation>
    </message>
    <message>
        <source>Texts of chapters</source>
        <translation>Textele capitolelor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refacere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Stopped. Nothing was counted.</source>
        <translation>Oprit. Nu s-a numărat nimic.</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Not saved: there is no such day in the calendar. Write the day first, then the month.</source>
        <translation>Nu s-a salvat: această zi nu există în calendar. Scrieți întâi ziua, apoi luna.</translation>
    </message>
    <message>
        <source>Not saved: {recent} or {older}? Write the year with four digits.</source>
        <translation>Nu s-a salvat: {recent} sau {older}? Scrieți anul cu patru cifre.</translation>
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
    <name>DateTimeInput</name>
    <message>
        <source>{question}: time of day</source>
        <translation>{question}: ora</translation>
    </message>
    <message>
        <source>Not saved: a time needs its whole day: write the date too.</source>
        <translation>Nu s-a salvat: pentru oră este necesară și ziua completă. Scrieți și data.</translation>
    </message>
</context>
<context>
    <name>DeleteExerciseDialog</name>
    <message>
        <source>Delete</source>
        <translation>Ștergere</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Păstrează-l</translation>
    </message>
    <message>
        <source>Delete the exercise of case {number}?</source>
        <translation>Ștergeți exercițiul cauzei {number}?</translation>
    </message>
    <message>
        <source>Altered facts, texts and approvals go, and nobody can bring them back. The case stays.</source>
        <translation>Faptele modificate, textele și aprobările dispar și nimeni nu le poate aduce înapoi. Cauza rămâne.</translation>
    </message>
</context>
<context>
    <name>DeliveredFrame</name>
    <message>
        <source>Not delivered</source>
        <translation>Nu s-a livrat</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Niciun răspuns</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Add a delivery first.</source>
        <translation>Adăugați mai întâi o livrare.</translation>
    </message>
    <message>
        <source>Type the passphrase or password of each delivery first.</source>
        <translation>Introduceți mai întâi fraza de acces sau parola fiecărei livrări.</translation>
    </message>
    <message>
        <source>Choose the file of the regional project first.</source>
        <translation>Alegeți mai întâi fișierul proiectului regional.</translation>
    </message>
    <message>
        <source>Type the passphrase of the regional project twice first.</source>
        <translation>Introduceți mai întâi de două ori fraza de acces a proiectului regional.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livrări</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adăugare fișiere…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminare</translation>
    </message>
    <message>
        <source>Make a regional project of them too</source>
        <translation>Se creează din ele și un proiect regional</translation>
    </message>
    <message>
        <source>File of the regional project</source>
        <translation>Fișierul proiectului regional</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Alegere…</translation>
    </message>
    <message>
        <source>Passphrase of the regional project</source>
        <translation>Fraza de acces a proiectului regional</translation>
    </message>
</context>
<context>
    <name>DeliveryPassphrases</name>
    <message>
        <source>Passphrases of the projects, passwords of the workbooks</source>
        <translation>Frazele de acces ale proiectelor, parolele registrelor de lucru</translation>
    </message>
    <message>
        <source>Use the first for all</source>
        <translation>Prima pentru toate</translation>
    </message>
    <message>
        <source>Passphrase of {file}</source>
        <translation>Fraza de acces pentru {file}</translation>
    </message>
    <message>
        <source>Password of {file}</source>
        <translation>Parola pentru {file}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What is known of the term</source>
        <translation>Ce se știe despre termen</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiere cod</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versiunea {version}</translation>
    </message>
    <message>
        <source>Counting answers…</source>
        <translation>Se numără răspunsurile…</translation>
    </message>
    <message>
        <source>No answer uses it.</source>
        <translation>Niciun răspuns nu îl folosește.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n răspuns</numerusform>
            <numerusform>%n răspunsuri</numerusform>
            <numerusform>%n de răspunsuri</numerusform>
        </translation>
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
        <source>Used in {answers}, {cases}.</source>
        <translation>Folosit în {answers}, {cases}.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>{done} of {total} done</source>
        <translation>Efectuat: {done} din {total}</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Class</source>
        <translation>Tipul modificării</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Taxonomie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificare</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Coded cases</source>
        <translation>Cauze codificate</translation>
    </message>
    <message>
        <source>Is not in the file.</source>
        <translation>Nu se află în fișier.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n termen</numerusform>
            <numerusform>%n termeni</numerusform>
            <numerusform>%n de termeni</numerusform>
        </translation>
    </message>
    <message>
        <source>A new taxonomy: {terms}.</source>
        <translation>O taxonomie nouă: {terms}.</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Why read differently</source>
        <translation>De ce s-a citit diferit</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Într-o propoziție</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Alegeți un motiv</translation>
    </message>
    <message>
        <source>Skip ({key})</source>
        <translation>Omitere ({key})</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>Unire cu…</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>Preluare A</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>Preluare B</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambele</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Alt răspuns…</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Neconvenit</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>Diferențe</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>New round of double coding</source>
        <translation>Rundă nouă de codificare dublă</translation>
    </message>
    <message>
        <source>The program draws by chance, from each outcome at first instance. Nobody picks the cases.</source>
        <translation>Programul trage la sorți, din fiecare categorie de soluții ale primei instanțe. Nimeni nu alege cauzele.</translation>
    </message>
    <message>
        <source>Sample: some cases are coded a second time</source>
        <translation>Eșantion: unele cauze sunt codificate a doua oară</translation>
    </message>
    <message>
        <source>Calibration: all coders code the same cases, before real coding</source>
        <translation>Calibrare: toți codificatorii codifică aceleași cauze, înainte de codificarea propriu-zisă</translation>
    </message>
    <message>
        <source>Share of the cases</source>
        <translation>Ponderea cauzelor</translation>
    </message>
    <message>
        <source>Second coder (may be left open)</source>
        <translation>Al doilea codificator (poate rămâne necompletat)</translation>
    </message>
    <message>
        <source>Seed of chance (may be left open)</source>
        <translation>Numărul de pornire al tragerii (poate rămâne necompletat)</translation>
    </message>
    <message>
        <source>The same seed draws the same cases. It is kept and shown with the round.</source>
        <translation>Același număr extrage aceleași cauze. Este păstrat și afișat împreună cu runda.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Cases that are drawn: {drawn} of {total}.</source>
        <translation>Cauze extrase: {drawn} din {total}.</translation>
    </message>
    <message>
        <source>Further cases by number (may be left open)</source>
        <translation>Alte cauze după număr (poate rămâne necompletat)</translation>
    </message>
    <message>
        <source>For example 3, 5-8. Cases added by hand are marked, and left out of agreement.</source>
        <translation>De exemplu 3, 5-8. Cauzele adăugate manual sunt marcate și nu intră în calculul concordanței.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tragere la sorți</translation>
    </message>
    <message>
        <source>Cases by number</source>
        <translation>Cauze după număr</translation>
    </message>
    <message>
        <source>For example 1-3. Two or three cases are enough.</source>
        <translation>De exemplu 1-3. Două sau trei cauze sunt de ajuns.</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Începerea rundei</translation>
    </message>
</context>
<context>
    <name>DueEntryStrip</name>
    <message>
        <source>Enter it</source>
        <translation>Introducere</translation>
    </message>
    <message>
        <source>Not in this case</source>
        <translation>Nu în această cauză</translation>
    </message>
    <message>
        <source>The answers show it, and it is not entered under “{roster}”: {entry}</source>
        <translation>Răspunsurile o arată, dar nu este introdusă la „{roster}”: {entry}</translation>
    </message>
</context>
<context>
    <name>ElsewhereController</name>
    <message>
        <source>Everything is kept. You go on in {file}.</source>
        <translation>Totul s-a păstrat. Continuați în {file}.</translation>
    </message>
    <message>
        <source>Nothing is saved until you decide what becomes of the two files.</source>
        <translation>Nu se salvează nimic până nu decideți ce se întâmplă cu cele două fișiere.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decizie</translation>
    </message>
</context>
<context>
    <name>EmptyBinDialog</name>
    <message>
        <source>What was removed is deleted from this project: {count}. With it go the answers, quotations, remarks and the history of removed cases, and what the history of other answers says of removed judgments and passages. Nobody can bring it back, and its place in the file is overwritten.</source>
        <translation>Ce a fost eliminat se șterge din acest proiect: {count}. Odată cu aceasta dispar răspunsurile, citatele, observațiile și istoricul cauzelor eliminate, precum și ceea ce istoricul altor răspunsuri spune despre hotărârile și pasajele eliminate. Nimeni nu le mai poate readuce, iar locul lor din fișier este suprascris.</translation>
    </message>
    <message>
        <source>Backups that were made before still hold it, and so do workbooks and copies that left. Whoever wants it gone there too must delete those files.</source>
        <translation>Copiile de rezervă făcute anterior încă le conțin, la fel și registrele de lucru și copiile ieșite din proiect. Cine vrea să dispară și de acolo trebuie să șteargă acele fișiere.</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Goliți coșul?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Ștergere definitivă</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Se păstrează totul</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>Foaia {sheet}, celula {cell}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce se întâmplă</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, rândul {row}</translation>
    </message>
    <message>
        <source>Sheet, cell</source>
        <translation>Foaia, celula</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cauza</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>În proiect</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>În registrul de lucru</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Întreaga cauză</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>What the workbook would do</source>
        <translation>Ce ar modifica registrul de lucru</translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Evidence for: {question}</source>
        <translation>Citat doveditor pentru: {question}</translation>
    </message>
    <message>
        <source>This case has no judgment yet: add one, and select in it the words that prove the answer.</source>
        <translation>Această cauză nu are încă nicio hotărâre: adăugați una și selectați în ea textul care dovedește răspunsul.</translation>
    </message>
    <message>
        <source>Choose a question in the form first: what you select in the judgment can prove its answer.</source>
        <translation>Mai întâi alegeți o întrebare din formular: textul pe care îl selectați în hotărâre poate dovedi răspunsul la ea.</translation>
    </message>
    <message>
        <source>The current question takes no evidence.</source>
        <translation>La întrebarea curentă nu se indică citate doveditoare.</translation>
    </message>
    <message>
        <source>Another answer hides this question.</source>
        <translation>Un răspuns la altă întrebare ascunde această întrebare.</translation>
    </message>
    <message>
        <source>Select the words in the judgment that prove the answer, then press {key}.</source>
        <translation>Selectați în hotărâre textul care dovedește răspunsul, apoi apăsați {key}.</translation>
    </message>
    <message>
        <source>These words are evidence for this question already.</source>
        <translation>Acest text este deja citat doveditor pentru această întrebare.</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n pasaj</numerusform>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n de pasaje</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of the judgment that prove it</source>
        <translation>Textul din hotărâre care dovedește răspunsul</translation>
    </message>
    <message>
        <source>No longer evidence for this question</source>
        <translation>Eliminare din citatele doveditoare ale acestei întrebări</translation>
    </message>
    <message>
        <source>Also proves: {questions}</source>
        <translation>Dovedește și: {questions}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cauze</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișierul</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pentru cine</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ediția</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Starea</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țara</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Creat</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiune</translation>
    </message>
    <message>
        <source>SHA-256 {digits}…</source>
        <translation>SHA-256 {digits}…</translation>
    </message>
    <message>
        <source>It reached nobody: {reason}</source>
        <translation>Nu a ajuns la nimeni: {reason}</translation>
    </message>
    <message>
        <source>Something was published since: this stays.</source>
        <translation>Între timp s-a publicat ceva: rămâne așa.</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>Exportul unui registru de lucru</translation>
    </message>
    <message>
        <source>What may cross a border, or everything, as an Excel workbook.</source>
        <translation>Ceea ce poate trece frontiera sau totul, ca registru de lucru Excel.</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Importul unui registru de lucru</translation>
    </message>
    <message>
        <source>Read back one that was corrected, or coded in Excel.</source>
        <translation>Reimportați un registru corectat sau importați unul codificat în Excel.</translation>
    </message>
    <message>
        <source>Hand over a copy</source>
        <translation>Predarea unei copii</translation>
    </message>
    <message>
        <source>For a colleague who may see all of it, with another passphrase.</source>
        <translation>Pentru un coleg care poate vedea totul, cu altă frază de acces.</translation>
    </message>
    <message>
        <source>Check workbooks</source>
        <translation>Verificarea registrelor de lucru</translation>
    </message>
    <message>
        <source>See what is wrong in deliveries, and send it back.</source>
        <translation>Vedeți ce este greșit în livrări și trimiteți constatările înapoi.</translation>
    </message>
    <message>
        <source>Consolidate deliveries</source>
        <translation>Consolidarea livrărilor</translation>
    </message>
    <message>
        <source>Make one regional workbook of those of several countries.</source>
        <translation>Creați un singur registru de lucru regional din cele ale mai multor țări.</translation>
    </message>
    <message>
        <source>Draft the report</source>
        <translation>Redactarea raportului</translation>
    </message>
    <message>
        <source>Findings of all cases as a Word document: sentences, tables and charts to be finished by hand.</source>
        <translation>Constatările din toate cauzele ca document Word: fraze, tabele și grafice de definitivat manual.</translation>
    </message>
    <message>
        <source>What left this project</source>
        <translation>Ce a ieșit din acest proiect</translation>
    </message>
    <message>
        <source>What was delivered to this project</source>
        <translation>Ce s-a livrat către acest proiect</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nimic deocamdată.</translation>
    </message>
    <message>
        <source>It reached nobody…</source>
        <translation>Nu a ajuns la nimeni…</translation>
    </message>
    <message>
        <source>The selected public edition stayed here: later editions are no longer compared with it</source>
        <translation>Ediția publică selectată a rămas aici: edițiile ulterioare nu se mai compară cu ea</translation>
    </message>
    <message>
        <source>It did leave</source>
        <translation>A ieșit totuși</translation>
    </message>
    <message>
        <source>Later editions are compared with it again</source>
        <translation>Edițiile ulterioare se compară din nou cu ea</translation>
    </message>
</context>
<context>
    <name>ExerciseTextDialog</name>
    <message>
        <source>Save</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Text of the exercise</source>
        <translation>Textul exercițiului</translation>
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
        <source>File</source>
        <translation>Fișierul</translation>
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
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Deschidere folder</translation>
    </message>
    <message>
        <source>Review texts…</source>
        <translation>Verificare texte…</translation>
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
        <source>Accept and export</source>
        <translation>Acceptare și export</translation>
    </message>
    <message>
        <source>Texts that would leave</source>
        <translation>Texte care ar fi exportate</translation>
    </message>
    <message>
        <source>No text leaves before you have read it. Decide on what is marked, then on the text: Enter lets it leave and goes on, the arrow keys go from one to the next.</source>
        <translation>Niciun text nu se exportă înainte de a-l fi citit. Decideți asupra celor marcate, apoi asupra textului: Enter permite exportul și trece mai departe, săgețile trec de la unul la altul.</translation>
    </message>
    <message>
        <source>Export for analysis</source>
        <translation>Export pentru analiză</translation>
    </message>
    <message>
        <source>A folder with a table of cases and one of each roster, with their codes. The project stays as it is.</source>
        <translation>Un folder cu un tabel al cauzelor și câte unul pentru fiecare grup repetat, cu codurile lor. Proiectul rămâne neschimbat.</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Registrul de lucru {name} a fost creat.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were left out.</source>
        <translation>
            <numerusform>A fost omisă %n cauză.</numerusform>
            <numerusform>Au fost omise %n cauze.</numerusform>
            <numerusform>Au fost omise %n de cauze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were left out.</source>
        <translation>
            <numerusform>A fost omis %n text.</numerusform>
            <numerusform>Au fost omise %n texte.</numerusform>
            <numerusform>Au fost omise %n de texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {name} was written.</source>
        <translation>Folderul {name} a fost creat.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Oprit. Nu s-a scris nimic.</translation>
    </message>
</context>
<context>
    <name>ExportTaxonomiesDialog</name>
    <message>
        <source>Export taxonomies</source>
        <translation>Export de taxonomii</translation>
    </message>
    <message>
        <source>Terms with all their texts and mappings. Proposed terms and those offered no more are among them.</source>
        <translation>Termenii cu toate textele și corespondențele lor, inclusiv termenii propuși și cei care nu mai sunt disponibili.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>All taxonomies</source>
        <translation>Toate taxonomiile</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx), one sheet a taxonomy</source>
        <translation>Registru de lucru Excel (.xlsx), câte o foaie pentru fiecare taxonomie</translation>
    </message>
    <message>
        <source>Table of text (.csv), to be used with XLSForm</source>
        <translation>Tabel text (.csv), pentru utilizare cu XLSForm</translation>
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
        <translation>Manual de codificare pentru programe de analiză calitativă (.qdc)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n eroare</numerusform>
            <numerusform>%n erori</numerusform>
            <numerusform>%n de erori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertisment</numerusform>
            <numerusform>%n avertismente</numerusform>
            <numerusform>%n de avertismente</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the errors in Excel, save the workbook, and check it again.</source>
        <translation>Corectați erorile în Excel, salvați registrul de lucru și verificați-l din nou.</translation>
    </message>
    <message>
        <source>The framework can be used as it is. Look whether the warnings are meant so.</source>
        <translation>Cadrul de analiză poate fi folosit așa cum este. Verificați dacă avertismentele corespund intenției.</translation>
    </message>
    <message>
        <source>Findings in {file}</source>
        <translation>Constatări în {file}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foaia</translation>
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
        <source>What, and what to do</source>
        <translation>Ce este și ce trebuie făcut</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatări</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Deschidere oricum</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificare din nou</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiere</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>Salvare ca pagină…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
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
        <source>Copied. Paste it into a message or a sheet.</source>
        <translation>S-a copiat. Lipiți textul într-un mesaj sau într-o foaie.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} a fost creat.</translation>
    </message>
    <message>
        <source>The workbook was checked again.</source>
        <translation>Registrul de lucru a fost verificat din nou.</translation>
    </message>
</context>
<context>
    <name>FaultsTab</name>
    <message>
        <source>Answer missing</source>
        <translation>Răspuns lipsă</translation>
    </message>
    <message>
        <source>Passage missing</source>
        <translation>Lipsește pasajul</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Greșit</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>De verificat</translation>
    </message>
    <message>
        <source>Entry suggested</source>
        <translation>Înregistrare sugerată</translation>
    </message>
    <message>
        <source>No judgment yet</source>
        <translation>Încă fără hotărâre</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Toate cauzele</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Încă fără titlu</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Încă neverificată</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nimic de făcut</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cauza</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicație</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cauze</translation>
    </message>
    <message>
        <source>What is missing, wrong or doubtful</source>
        <translation>Ce lipsește, este greșit sau îndoielnic</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Deschiderea cauzei în acel loc</translation>
    </message>
    <message>
        <source>Open the case at this place (Enter)</source>
        <translation>Deschideți cauza în acest loc (Enter)</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Încă nicio cauză</translation>
    </message>
    <message>
        <source>What is missing or wrong in any case is listed here.</source>
        <translation>Aici se arată ce lipsește sau este greșit în fiecare cauză.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Your coding beside the model</source>
        <translation>Codificarea dumneavoastră alături de model</translation>
    </message>
    <message>
        <source>Found: {found}. Missed: {missed}. Read otherwise: {otherwise}. Only yours: {own}. Without the words that prove it: {unproved}. The model is one good reading, not the only one.</source>
        <translation>Găsite: {found}. Omise: {missed}. Citite altfel: {otherwise}. Numai ale dumneavoastră: {own}. Fără cuvintele care le dovedesc: {unproved}. Modelul este o lectură bună, nu singura.</translation>
    </message>
    <message>
        <source>Answers of both codings</source>
        <translation>Răspunsurile ambelor codificări</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Salt la întrebare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Al dumneavoastră</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebarea</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Înregistrarea {number}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Găsit</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Read otherwise</source>
        <translation>Citit altfel</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>Numai al dumneavoastră</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>fără pasaj</translation>
    </message>
</context>
<context>
    <name>FigurePane</name>
    <message>
        <source>Copy the table</source>
        <translation>Copiere tabel</translation>
    </message>
    <message>
        <source>Copy the table with its title, for a document or a sheet</source>
        <translation>Copiere tabel cu titlul lui, pentru un document sau o foaie de calcul</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Copiere grafic</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Copiere grafic ca imagine</translation>
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
        <source>Save as page</source>
        <translation>Salvare ca pagină</translation>
    </message>
    <message>
        <source>Pages ({patterns})</source>
        <translation>Pagini ({patterns})</translation>
    </message>
    <message>
        <source>Add the judgments of a folder</source>
        <translation>Adăugarea hotărârilor dintr-un folder</translation>
    </message>
    <message>
        <source>Replace the judgment</source>
        <translation>Înlocuirea hotărârii</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Importul unui registru de lucru</translation>
    </message>
    <message>
        <source>Take reviewed texts</source>
        <translation>Preluarea textelor verificate</translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation>Locația raportului</translation>
    </message>
    <message>
        <source>Word documents ({patterns})</source>
        <translation>Documente Word ({patterns})</translation>
    </message>
    <message>
        <source>Choose deliveries</source>
        <translation>Alegere livrări</translation>
    </message>
    <message>
        <source>Where to write the pack</source>
        <translation>Unde se scrie pachetul</translation>
    </message>
    <message>
        <source>Workbooks and projects ({patterns})</source>
        <translation>Registre de lucru și proiecte ({patterns})</translation>
    </message>
    <message>
        <source>Bring back a second coding</source>
        <translation>Readucerea unei a doua codificări</translation>
    </message>
    <message>
        <source>Choose workbooks to check</source>
        <translation>Alegerea registrelor de lucru de verificat</translation>
    </message>
    <message>
        <source>Where to write the findings</source>
        <translation>Locația constatărilor</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation>Locația fișei</translation>
    </message>
    <message>
        <source>PDF documents ({patterns})</source>
        <translation>Documente PDF ({patterns})</translation>
    </message>
    <message>
        <source>Where to write the brief</source>
        <translation>Unde se scrie rezumatul</translation>
    </message>
    <message>
        <source>Where to write the entries for SHERLOC</source>
        <translation>Unde se scriu fișele pentru SHERLOC</translation>
    </message>
    <message>
        <source>Data ({patterns})</source>
        <translation>Date ({patterns})</translation>
    </message>
    <message>
        <source>Where to write the codebook</source>
        <translation>Unde se salvează manualul de codificare</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvare raport</translation>
    </message>
    <message>
        <source>Reports ({patterns})</source>
        <translation>Rapoarte ({patterns})</translation>
    </message>
    <message>
        <source>Import taxonomies</source>
        <translation>Import de taxonomii</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparare cu un fișier</translation>
    </message>
    <message>
        <source>Where to write the taxonomies</source>
        <translation>Locația taxonomiilor</translation>
    </message>
    <message>
        <source>Where to write the files</source>
        <translation>Locația fișierelor</translation>
    </message>
    <message>
        <source>Projects ({patterns})</source>
        <translation>Proiecte ({patterns})</translation>
    </message>
    <message>
        <source>Packs of a review</source>
        <translation>Pachete ale unei revizuiri</translation>
    </message>
    <message>
        <source>Workbooks and packs</source>
        <translation>Registre și pachete</translation>
    </message>
    <message>
        <source>Taxonomies ({patterns})</source>
        <translation>Taxonomii ({patterns})</translation>
    </message>
    <message>
        <source>Excel workbooks ({patterns})</source>
        <translation>Registre de lucru Excel ({patterns})</translation>
    </message>
</context>
<context>
    <name>FileRemarks</name>
    <message numerus="yes">
        <source>%n remark(s) on the file</source>
        <translation>
            <numerusform>%n observație privind fișierul</numerusform>
            <numerusform>%n observații privind fișierul</numerusform>
            <numerusform>%n de observații privind fișierul</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation>Observații privind fișierul</translation>
    </message>
</context>
<context>
    <name>FileWriting</name>
    <message>
        <source>{project} - empty</source>
        <translation>{project} - gol</translation>
    </message>
    <message>
        <source>The empty workbook {name} was written. When a colleague has filled it in, import it into this project.</source>
        <translation>Registrul de lucru gol {name} a fost creat. După ce un coleg îl completează, importați-l în acest proiect.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Manual de codificare</translation>
    </message>
    <message>
        <source>The codebook {name} was written.</source>
        <translation>Manualul de codificare {name} a fost creat.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Cauza {number}</translation>
    </message>
    <message>
        <source>The case sheet {name} was written.</source>
        <translation>Fișa cauzei {name} a fost creată.</translation>
    </message>
    <message>
        <source>Choose a case in the list first.</source>
        <translation>Alegeți mai întâi o cauză din listă.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Toate</translation>
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
    <name>FindingsPage</name>
    <message>
        <source>Chapter</source>
        <translation>Capitolul</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultatul</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifrele</translation>
    </message>
    <message>
        <source>What was counted, by chapter</source>
        <translation>Ce s-a numărat, pe capitole</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Treptele</translation>
    </message>
    <message>
        <source>What each court decided of each charge, and what stands</source>
        <translation>Ce a hotărât fiecare instanță despre fiecare capăt de acuzare și ce este în vigoare</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Export complet…</translation>
    </message>
    <message>
        <source>Write all figures as a workbook, and all charts as PNG and SVG</source>
        <translation>Scrie toate cifrele într-un registru de lucru și toate graficele ca PNG și SVG</translation>
    </message>
    <message>
        <source>Draft the report…</source>
        <translation>Redactarea raportului…</translation>
    </message>
    <message>
        <source>More on the report and for workshops</source>
        <translation>Mai multe despre raport și pentru ateliere</translation>
    </message>
    <message>
        <source>Work on the report…</source>
        <translation>Lucrul la raport…</translation>
    </message>
    <message>
        <source>Packs for workshops…</source>
        <translation>Pachete pentru ateliere…</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capitolele</translation>
    </message>
    <message>
        <source>Figures of the chapter</source>
        <translation>Cifrele capitolului</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Încă nu s-a calculat nimic</translation>
    </message>
    <message>
        <source>Figures are counted from the cases of the project as soon as there are any.</source>
        <translation>Cifrele se calculează din cauzele proiectului, de îndată ce acesta are cauze.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Afișare cauze</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatări</translation>
    </message>
    <message>
        <source>All figures were written into the folder {name}.</source>
        <translation>Toate cifrele au fost scrise în folderul {name}.</translation>
    </message>
    <message>
        <source>Cases counted: {count} of {all}</source>
        <translation>Cauze numărate: {count} din {all}</translation>
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
    <name>GuidedCard</name>
    <message>
        <source>{question}: the judgment says different things</source>
        <translation>{question}: hotărârea spune lucruri diferite</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>The rule was right in {right} of the {tried} places on which it was tried.</source>
        <translation>Regula a fost corectă în {right} din cele {tried} locuri în care a fost încercată.</translation>
    </message>
    <message numerus="yes">
        <source>The judgment names %n person(s) who are not in the form yet. Add all of them?</source>
        <translation>
            <numerusform>Hotărârea numește %n persoană care nu este încă în formular. O adăugați?</numerusform>
            <numerusform>Hotărârea numește %n persoane care nu sunt încă în formular. Le adăugați pe toate?</numerusform>
            <numerusform>Hotărârea numește %n de persoane care nu sunt încă în formular. Le adăugați pe toate?</numerusform>
        </translation>
    </message>
    <message>
        <source>New entry: {entry}</source>
        <translation>Înregistrare nouă: {entry}</translation>
    </message>
    <message>
        <source>Page {page}: “{words}”</source>
        <translation>Pagina {page}: „{words}”</translation>
    </message>
</context>
<context>
    <name>GuidedController</name>
    <message>
        <source>A second coding reads the judgment by itself: nothing is proposed.</source>
        <translation>A doua codificare citește hotărârea singură: nu se propune nimic.</translation>
    </message>
    <message>
        <source>The coding can only be read: nothing is proposed.</source>
        <translation>Codificarea poate fi doar citită: nu se propune nimic.</translation>
    </message>
    <message>
        <source>The judgment is being read …</source>
        <translation>Hotărârea se citește …</translation>
    </message>
    <message>
        <source>This case has no judgment yet.</source>
        <translation>Această cauză nu are încă nicio hotărâre.</translation>
    </message>
    <message>
        <source>The judgment is a picture without text. Recognise its text first: menu Judgment.</source>
        <translation>Hotărârea este o imagine fără text. Recunoașteți întâi textul: meniul Hotărâre.</translation>
    </message>
    <message>
        <source>Nothing in the judgment was certain enough to be proposed.</source>
        <translation>Nimic din hotărâre nu a fost destul de sigur pentru a fi propus.</translation>
    </message>
    <message>
        <source>Everything that the judgment proposes is decided.</source>
        <translation>S-a decis despre tot ce propune hotărârea.</translation>
    </message>
</context>
<context>
    <name>GuidedPanel</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} din {total}</translation>
    </message>
    <message>
        <source>{taken} entered, {rejected} rejected, {conflicts} contradictory, {left} left</source>
        <translation>{taken} introduse, {rejected} respinse, {conflicts} contradictorii, {left} rămase</translation>
    </message>
    <message>
        <source>Guided reading</source>
        <translation>Lectură ghidată</translation>
    </message>
    <message>
        <source>by judgment</source>
        <translation>după hotărâre</translation>
    </message>
    <message>
        <source>by form</source>
        <translation>după formular</translation>
    </message>
    <message>
        <source>Order of what is proposed</source>
        <translation>Ordinea propunerilor</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Preluare</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Respinge</translation>
    </message>
    <message>
        <source>Before this one</source>
        <translation>Înainte de aceasta</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corectează</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Neclar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over a copy</source>
        <translation>Predarea unei copii</translation>
    </message>
    <message>
        <source>For somebody who may see all of it: answers, quoted passages and history go along. What may cross a border leaves as a workbook.</source>
        <translation>Pentru o persoană care poate vedea tot conținutul: se includ răspunsurile, pasajele citate și istoricul. Ceea ce poate trece frontiera se exportă ca registru de lucru.</translation>
    </message>
    <message>
        <source>Only cases that are complete</source>
        <translation>Numai cauzele complete</translation>
    </message>
    <message>
        <source>With the files and texts of judgments</source>
        <translation>Cu fișierele și textele hotărârilor</translation>
    </message>
    <message numerus="yes">
        <source>The copy {name} was written, with %n case(s).</source>
        <translation>
            <numerusform>Copia {name} a fost creată, cu %n cauză.</numerusform>
            <numerusform>Copia {name} a fost creată, cu %n cauze.</numerusform>
            <numerusform>Copia {name} a fost creată, cu %n de cauze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Căutare în ajutor</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagini</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Pagină de ajutor</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Nicio pagină nu conține toate aceste cuvinte.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text mai mic</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text mai mare</translation>
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
        <source>{coder}, from the judgment</source>
        <translation>{coder}, din hotărâre</translation>
    </message>
    <message>
        <source>Nothing has changed since the case was delivered.</source>
        <translation>Nimic nu s-a schimbat de când a fost livrată cauza.</translation>
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
        <source>Evidence: {words}</source>
        <translation>Citat doveditor: {words}</translation>
    </message>
    <message>
        <source>(no longer evidence)</source>
        <translation>(nu mai este citat doveditor)</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(fără răspuns)</translation>
    </message>
</context>
<context>
    <name>IdentifierController</name>
    <message>
        <source>May identify a person: {kind}</source>
        <translation>Poate identifica o persoană: {kind}</translation>
    </message>
    <message>
        <source>Identifies a person</source>
        <translation>Identifică o persoană</translation>
    </message>
    <message>
        <source>Not an identifier</source>
        <translation>Nu este element de identificare</translation>
    </message>
    <message>
        <source>Mark as identifier</source>
        <translation>Marcare ca element de identificare</translation>
    </message>
</context>
<context>
    <name>IdentifierLine</name>
    <message>
        <source>Decide</source>
        <translation>Decizie</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) may identify a person: {words}</source>
        <translation>
            <numerusform>%n cuvânt poate identifica o persoană: {words}</numerusform>
            <numerusform>%n cuvinte pot identifica o persoană: {words}</numerusform>
            <numerusform>%n de cuvinte pot identifica o persoană: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>May stay, and leave</source>
        <translation>Poate rămâne și poate fi exportat</translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>Not an identifier</source>
        <translation>Nu este element de identificare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Inițiale</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Cod personal</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data nașterii</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <translation>Numărul unui document</translation>
    </message>
    <message>
        <source>Address or village</source>
        <translation>Adresă sau sat</translation>
    </message>
    <message>
        <source>Town or institution</source>
        <translation>Localitate sau instituție</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail or online account</source>
        <translation>E-mail sau cont online</translation>
    </message>
    <message>
        <source>Vehicle plate</source>
        <translation>Număr de înmatriculare</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cont bancar</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numărul cauzei</translation>
    </message>
    <message>
        <source>Unusually long number</source>
        <translation>Număr neobișnuit de lung</translation>
    </message>
    <message>
        <source>Exact date</source>
        <translation>Dată exactă</translation>
    </message>
    <message>
        <source>Quotation of a judgment</source>
        <translation>Citat dintr-o hotărâre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>De decis</translation>
    </message>
    <message>
        <source>Identifies a person</source>
        <translation>Identifică o persoană</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptat</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Dates such as {text}: what stands first?</source>
        <translation>Date calendaristice precum {text}: ce este pe primul loc?</translation>
    </message>
    <message>
        <source>Numbers such as {text} where a date is asked for: are they dates?</source>
        <translation>Numere precum {text} acolo unde se cere o dată: sunt date calendaristice?</translation>
    </message>
    <message>
        <source>Numbers such as {text}: what does the mark stand for?</source>
        <translation>Numere precum {text}: ce arată semnul din ele?</translation>
    </message>
    <message>
        <source>Several terms are called {text}: which one is meant?</source>
        <translation>Mai mulți termeni se numesc {text}: care este cel avut în vedere?</translation>
    </message>
    <message>
        <source>The codes ({text}) and the columns of the terms say different things: which count?</source>
        <translation>Codurile ({text}) și coloanele termenilor arată lucruri diferite: ce contează?</translation>
    </message>
    <message>
        <source>Merged cells ({text}): for which rows do they count?</source>
        <translation>Celule îmbinate ({text}): pentru ce rânduri sunt valabile?</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Luna</translation>
    </message>
    <message>
        <source>Yes, as Excel counts days</source>
        <translation>Da, așa cum Excel numără zilele</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Miile</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Zecimalele</translation>
    </message>
    <message>
        <source>The codes</source>
        <translation>Codurile</translation>
    </message>
    <message>
        <source>The columns of the terms</source>
        <translation>Coloanele termenilor</translation>
    </message>
    <message>
        <source>For each of them</source>
        <translation>Pentru fiecare dintre ele</translation>
    </message>
    <message>
        <source>For the first alone</source>
        <translation>Numai pentru primul</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificat</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refuzat</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Newer in the project</source>
        <translation>Mai nou în proiect</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>Cauze noi</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>Rânduri noi</translation>
    </message>
    <message>
        <source>Proposed terms</source>
        <translation>Termeni propuși</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Răspunsuri noi</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Răspunsuri modificate</translation>
    </message>
    <message>
        <source>Answers taken back</source>
        <translation>Răspunsuri retrase</translation>
    </message>
    <message>
        <source>Rows in another place</source>
        <translation>Rânduri în alt loc</translation>
    </message>
    <message>
        <source>Removed rows</source>
        <translation>Rânduri eliminate</translation>
    </message>
    <message>
        <source>Conflicts in which the workbook is followed</source>
        <translation>Conflicte în care se aplică registrul de lucru</translation>
    </message>
    <message>
        <source>Conflicts in which the project stays as it is</source>
        <translation>Conflicte în care proiectul rămâne neschimbat</translation>
    </message>
    <message>
        <source>Passages that prove an answer now, or no longer</source>
        <translation>Pasaje care acum dovedesc un răspuns sau nu îl mai dovedesc</translation>
    </message>
    <message>
        <source>Cases with another status</source>
        <translation>Cauze cu alt statut</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Rânduri refuzate</translation>
    </message>
    <message>
        <source>Refused answers</source>
        <translation>Răspunsuri refuzate</translation>
    </message>
    <message>
        <source>Newer in the project, which stay</source>
        <translation>Mai noi în proiect, care rămân</translation>
    </message>
    <message>
        <source>Edits where nothing is read back</source>
        <translation>Modificări în locuri din care nu se reimportă nimic</translation>
    </message>
    <message>
        <source>Less exact than in the project, left out</source>
        <translation>Mai puțin exacte decât în proiect, omise</translation>
    </message>
    <message>
        <source>Texts left out of the workbook, not compared</source>
        <translation>Texte omise din registrul de lucru, necomparate</translation>
    </message>
    <message>
        <source>Changes that you left out</source>
        <translation>Modificări pe care le-ați lăsat deoparte</translation>
    </message>
    <message>
        <source>Unchanged cells</source>
        <translation>Celule neschimbate</translation>
    </message>
    <message>
        <source>Cases that are not in the workbook, left as they are</source>
        <translation>Cauze care nu sunt în registrul de lucru, lăsate neschimbate</translation>
    </message>
    <message>
        <source>The project has no row with this key.</source>
        <translation>Proiectul nu are niciun rând cu această cheie.</translation>
    </message>
    <message>
        <source>The key stands here a second time.</source>
        <translation>Cheia apare aici a doua oară.</translation>
    </message>
    <message>
        <source>Another case came with this key before. Give it a new one.</source>
        <translation>Cu această cheie a venit anterior altă cauză. Dați-i una nouă.</translation>
    </message>
    <message>
        <source>The project has no case with this key. A second coding is read into a case that is there.</source>
        <translation>Proiectul nu are nicio cauză cu această cheie. A doua codificare se citește într-o cauză existentă.</translation>
    </message>
    <message>
        <source>The case was removed from the project.</source>
        <translation>Cauza a fost eliminată din proiect.</translation>
    </message>
    <message>
        <source>A number in it asks for more entries than a case can have. Enter a smaller one.</source>
        <translation>Un număr din ea cere mai multe înregistrări decât poate avea o cauză. Introduceți unul mai mic.</translation>
    </message>
    <message>
        <source>Its case is refused.</source>
        <translation>Cauza sa este refuzată.</translation>
    </message>
    <message>
        <source>Its row is refused.</source>
        <translation>Rândul său este refuzat.</translation>
    </message>
    <message>
        <source>The row was removed from the project.</source>
        <translation>Rândul a fost eliminat din proiect.</translation>
    </message>
    <message>
        <source>The row above it, named by parent_key, is not there.</source>
        <translation>Rândul superior, indicat în parent_key, nu există.</translation>
    </message>
    <message>
        <source>A row cannot go to another row above it.</source>
        <translation>Un rând nu poate trece la alt rând superior.</translation>
    </message>
    <message>
        <source>An answer says how many rows there are.</source>
        <translation>Numărul de rânduri rezultă dintr-un răspuns.</translation>
    </message>
    <message>
        <source>The case is coded by another version of the framework.</source>
        <translation>Cauza este codificată după altă versiune a cadrului de analiză.</translation>
    </message>
    <message>
        <source>The case is settled between two coders: it is corrected in the agreed coding.</source>
        <translation>Codificarea cauzei a fost convenită între doi codificatori: se corectează în codificarea convenită.</translation>
    </message>
    <message>
        <source>The case was delivered by its country and is corrected there.</source>
        <translation>Cauza a fost livrată de țara ei și se corectează acolo.</translation>
    </message>
    <message>
        <source>The program works this out; nobody types it.</source>
        <translation>Această valoare este calculată de program; nu se introduce manual.</translation>
    </message>
    <message>
        <source>This is not asked, as the other answers stand.</source>
        <translation>Având în vedere celelalte răspunsuri, această întrebare nu se pune.</translation>
    </message>
    <message>
        <source>The list has no such term.</source>
        <translation>Lista nu are un asemenea termen.</translation>
    </message>
    <message>
        <source>The term is not offered here.</source>
        <translation>Termenul nu este disponibil aici.</translation>
    </message>
    <message>
        <source>This is no answer of the kind that is asked for.</source>
        <translation>Acesta nu este un răspuns de felul cerut.</translation>
    </message>
    <message>
        <source>The question does not allow this state.</source>
        <translation>Întrebarea nu permite această stare.</translation>
    </message>
    <message>
        <source>The cell cannot be understood.</source>
        <translation>Celula nu poate fi înțeleasă.</translation>
    </message>
    <message>
        <source>It cannot have none: it has rows.</source>
        <translation>Nu se poate spune că nu există: are rânduri.</translation>
    </message>
    <message>
        <source>The row is missing, but rows that stand in it are there.</source>
        <translation>Rândul lipsește, dar rândurile care țin de el există.</translation>
    </message>
    <message>
        <source>The judgment of this passage is not in the project.</source>
        <translation>Hotărârea din care provine acest pasaj nu se află în proiect.</translation>
    </message>
    <message>
        <source>Evidence is changed in the program only.</source>
        <translation>Citatele doveditoare se modifică numai în program.</translation>
    </message>
    <message>
        <source>Remarks are changed in the program only.</source>
        <translation>Observațiile se modifică numai în program.</translation>
    </message>
    <message>
        <source>The codebook is not read back. A framework is changed in its XLSForm.</source>
        <translation>Manualul de codificare nu se reimportă. Un cadru de analiză se modifică în XLSForm-ul său.</translation>
    </message>
    <message>
        <source>Terms are changed in the program only. A proposed term comes with an answer that uses it.</source>
        <translation>Termenii se modifică numai în program. Un termen propus vine cu un răspuns care îl folosește.</translation>
    </message>
    <message>
        <source>It goes on from no answer that is read back.</source>
        <translation>Nu continuă niciun răspuns care se reimportă.</translation>
    </message>
    <message>
        <source>What About says of the workbook is not read back.</source>
        <translation>Ce spune foaia About despre registrul de lucru nu se reimportă.</translation>
    </message>
    <message>
        <source>Quotations are released and changed in the program; nothing is read back from this sheet.</source>
        <translation>Citatele se aprobă și se modifică în program; din această foaie nu se reimportă nimic.</translation>
    </message>
    <message>
        <source>The program knows what was published; nothing is read back from this sheet.</source>
        <translation>Programul știe ce s-a publicat; din această foaie nu se citește nimic înapoi.</translation>
    </message>
    <message>
        <source>What is known of all judgments is changed in the program; nothing is read back from this sheet.</source>
        <translation>Ce se știe despre toate hotărârile se schimbă în program; din această foaie nu se citește nimic înapoi.</translation>
    </message>
    <message>
        <source>Briefs are written and approved in the program; nothing is read back from this sheet.</source>
        <translation>Rezumatele se scriu și se aprobă în program; din această foaie nu se citește nimic înapoi.</translation>
    </message>
    <message>
        <source>The program counts the figures anew; nothing is read back from this sheet.</source>
        <translation>Programul calculează din nou cifrele; din această foaie nu se reimportă nimic.</translation>
    </message>
    <message>
        <source>Sheets on double coding are not read back. A submitted coding is changed in the program only.</source>
        <translation>Foile despre dubla codificare nu se reimportă. O codificare predată se modifică numai în program.</translation>
    </message>
    <message>
        <source>Answers to older versions are changed in the program only.</source>
        <translation>Răspunsurile la versiuni mai vechi se modifică numai în program.</translation>
    </message>
    <message>
        <source>The column repeats what the program knows, and is not read back.</source>
        <translation>Coloana repetă ceea ce programul știe și nu se reimportă.</translation>
    </message>
    <message>
        <source>This is not read back. It may differ because the project was changed after the export.</source>
        <translation>Acest conținut nu se reimportă. Poate fi diferit pentru că proiectul a fost modificat după export.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>cu răspuns</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nemenționat</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>neclar</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>depersonalizat</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>neaplicabil</translation>
    </message>
    <message>
        <source>none in this judgment</source>
        <translation>nu există în această hotărâre</translation>
    </message>
    <message>
        <source>The row has another place among the others.</source>
        <translation>Rândul are alt loc printre celelalte.</translation>
    </message>
    <message>
        <source>The answer fails a check of the framework.</source>
        <translation>Răspunsul nu trece o verificare din cadrul de analiză.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Password of the workbook</source>
        <translation>Parola registrului de lucru</translation>
    </message>
    <message>
        <source>Follow the workbook in all conflicts</source>
        <translation>Aplicarea registrului de lucru în toate conflictele</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschidere</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuare</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Aplicare %n modificare</numerusform>
            <numerusform>Aplicare %n modificări</numerusform>
            <numerusform>Aplicare %n de modificări</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Fraza de acces a copiei</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicare</translation>
    </message>
    <message>
        <source>Tick where the workbook is right.</source>
        <translation>Bifați unde registrul are dreptate.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Import: {file}</translation>
    </message>
    <message>
        <source>Nothing in it is different.</source>
        <translation>Registrul nu conține nicio diferență.</translation>
    </message>
    <message>
        <source>Some cells can mean several things. Say once for each column which is meant.</source>
        <translation>Unele celule pot avea mai multe sensuri. Indicați o dată, pentru fiecare coloană, sensul avut în vedere.</translation>
    </message>
    <message>
        <source>The workbook is being read. Nothing is changed before you have seen what it would do.</source>
        <translation>Se citește registrul de lucru. Nu se modifică nimic înainte de a vedea ce ar schimba.</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <source>The workbook is imported. Codings changed or new: {count}.</source>
        <translation>Registrul de lucru a fost importat. Codificări modificate sau noi: {count}.</translation>
    </message>
    <message>
        <source>The project as it was before: {path}</source>
        <translation>Proiectul așa cum era înainte: {path}</translation>
    </message>
    <message>
        <source>The import is taken back. Codings: {count}.</source>
        <translation>Importul a fost anulat. Codificări: {count}.</translation>
    </message>
    <message>
        <source>Something was changed since in these cases, which stay as they are: {cases}</source>
        <translation>În aceste cauze s-a modificat ceva între timp, de aceea ele rămân neschimbate: {cases}</translation>
    </message>
    <message>
        <source>No import is left to take back.</source>
        <translation>Nu mai există niciun import care să poată fi anulat.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Anulare import</translation>
    </message>
</context>
<context>
    <name>IncompleteNotice</name>
    <message>
        <source>Incomplete among them: {count}</source>
        <translation>Incomplete printre ele: {count}</translation>
    </message>
    <message>
        <source>Leave out what is incomplete</source>
        <translation>Fără cele incomplete</translation>
    </message>
    <message>
        <source>Not submitted: {count}</source>
        <translation>Nepredate: {count}</translation>
    </message>
    <message>
        <source>Leave out what is not submitted</source>
        <translation>Fără cele nepredate</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Install</source>
        <translation>Instalare</translation>
    </message>
    <message>
        <source>Import taxonomies: {files}</source>
        <translation>Import de taxonomii: {files}</translation>
    </message>
    <message>
        <source>{files}: being read.</source>
        <translation>{files}: se citește.</translation>
    </message>
    <message>
        <source>Nothing in it is different from what is installed.</source>
        <translation>Nimic din el nu diferă de ceea ce este instalat.</translation>
    </message>
    <message>
        <source>Terms that an answer uses are never removed: they stay with their answers, offered no more.</source>
        <translation>Termenii folosiți de un răspuns nu se elimină niciodată: rămân la răspunsurile lor, dar nu mai sunt disponibili.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) in use are not in the file.</source>
        <translation>
            <numerusform>%n termen folosit nu se află în fișier.</numerusform>
            <numerusform>%n termeni folosiți nu se află în fișier.</numerusform>
            <numerusform>%n de termeni folosiți nu se află în fișier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the terms that replace others into the answers, too (terms in use: %n). History shows it, and undo takes it back.</source>
        <translation>
            <numerusform>Pune și în răspunsuri termenii care îi înlocuiesc pe alții (termeni folosiți: %n). Istoricul arată modificarea, iar ea poate fi anulată.</numerusform>
            <numerusform>Pune și în răspunsuri termenii care îi înlocuiesc pe alții (termeni folosiți: %n). Istoricul arată modificarea, iar ea poate fi anulată.</numerusform>
            <numerusform>Pune și în răspunsuri termenii care îi înlocuiesc pe alții (termeni folosiți: %n). Istoricul arată modificarea, iar ea poate fi anulată.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have changed answers.</source>
        <translation>
            <numerusform>%n codificare are răspunsuri modificate.</numerusform>
            <numerusform>%n codificări au răspunsuri modificate.</numerusform>
            <numerusform>%n de codificări au răspunsuri modificate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Installed.</source>
        <translation>Instalat.</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>English</source>
        <translation>Engleză</translation>
    </message>
    <message>
        <source>In the other script</source>
        <translation>Cu celălalt alfabet</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Legea</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosarul</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Locurile</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation>Evaluatorii nu sunt de acord</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivul</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Unde se află</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Textul</translation>
    </message>
    <message>
        <source>Only here, not in the other places with this text</source>
        <translation>Numai aici, nu și în celelalte locuri cu acest text</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s): {place}</source>
        <translation>
            <numerusform>%n loc: {place}</numerusform>
            <numerusform>%n locuri: {place}</numerusform>
            <numerusform>%n de locuri: {place}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgmentActions</name>
    <message>
        <source>Removed from the case: {title}</source>
        <translation>Eliminată din cauză: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>JudgmentChoice</name>
    <message>
        <source>Judgment: {title}</source>
        <translation>Hotărârea: {title}</translation>
    </message>
</context>
<context>
    <name>JudgmentDetailsDialog</name>
    <message>
        <source>Details of the judgment</source>
        <translation>Detaliile hotărârii</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce este</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Instanța</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Codificarea caracterelor din text</translation>
    </message>
    <message>
        <source>Choose the one in which all letters below are right.</source>
        <translation>Alegeți varianta în care toate literele de mai jos sunt corecte.</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>Cum începe textul</translation>
    </message>
    <message>
        <source>Added: {moment}</source>
        <translation>Adăugată: {moment}</translation>
    </message>
    <message>
        <source>Left out when it was read: {what}</source>
        <translation>Omis la citire: {what}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Write day, month and year.</source>
        <translation>Scrieți ziua, luna și anul.</translation>
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
        <source>{name}: {unreadable} of {pages} pages have no text that can be read: recognise it, or type quotations.</source>
        <translation>{name}: {unreadable} din {pages} pagini nu au text care poate fi citit: recunoașteți textul sau tastați citatele.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: made of %n picture(s), in the order of their names.</source>
        <translation>
            <numerusform>{name}: alcătuit din %n imagine.</numerusform>
            <numerusform>{name}: alcătuit din %n imagini, în ordinea numelor lor.</numerusform>
            <numerusform>{name}: alcătuit din %n de imagini, în ordinea numelor lor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not added: it is a judgment of case {case} already.</source>
        <translation>{name} nu a fost adăugat: este deja o hotărâre din cauza {case}.</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Adăugare oricum</translation>
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
    <message>
        <source>{title} (replaced)</source>
        <translation>{title} (înlocuită)</translation>
    </message>
</context>
<context>
    <name>JudgmentMenu</name>
    <message>
        <source>More about this judgment</source>
        <translation>Mai multe despre această hotărâre</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalii…</translation>
    </message>
    <message>
        <source>Recognise text…</source>
        <translation>Recunoaștere text…</translation>
    </message>
    <message>
        <source>Replace with another file…</source>
        <translation>Înlocuire cu alt fișier…</translation>
    </message>
    <message>
        <source>Show names and identifiers</source>
        <translation>Afișare nume și elemente de identificare</translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation>Eliminare din cauză</translation>
    </message>
</context>
<context>
    <name>JudgmentNotice</name>
    <message>
        <source>Recognise text…</source>
        <translation>Recunoaștere text…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Închidere mesaj</translation>
    </message>
    <message>
        <source>Save the file as a PDF and replace this one with it: there, text can be recognised.</source>
        <translation>Salvați fișierul ca PDF și înlocuiți-l pe cel de aici: într-un PDF textul poate fi recunoscut.</translation>
    </message>
</context>
<context>
    <name>JudgmentPane</name>
    <message>
        <source>Find in the judgment (Ctrl+F)</source>
        <translation>Căutare în hotărâre (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Micșorare (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Mărire (Ctrl++)</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Toate paginile, în format mic</translation>
    </message>
    <message>
        <source>Add a judgment to this case</source>
        <translation>Adăugarea unei hotărâri la această cauză</translation>
    </message>
    <message>
        <source>As wide as fits, text in its usual size (Ctrl+0)</source>
        <translation>Pe toată lățimea, text la dimensiunea obișnuită (Ctrl+0)</translation>
    </message>
    <message>
        <source>Text of the judgment</source>
        <translation>Textul hotărârii</translation>
    </message>
    <message>
        <source>Show the pages (Ctrl+Shift+P)</source>
        <translation>Afișare pagini (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Read as flowing text (Ctrl+Shift+P)</source>
        <translation>Citire ca text continuu (Ctrl+Shift+P)</translation>
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
    <name>Judgments</name>
    <message>
        <source>{count} of {pages} pages are pictures without text.</source>
        <translation>Pagini care sunt imagini fără text: {count} din {pages}.</translation>
    </message>
    <message>
        <source>{count} of {pages} pages are pictures, or their letters mean nothing.</source>
        <translation>Pagini care sunt imagini sau ale căror litere nu au sens: {count} din {pages}.</translation>
    </message>
    <message>
        <source>Text: pages {numbers}</source>
        <translation>Text: paginile {numbers}</translation>
    </message>
    <message>
        <source>Recognised text: pages {numbers}</source>
        <translation>Text recunoscut: paginile {numbers}</translation>
    </message>
    <message>
        <source>Pictures without text: pages {numbers}</source>
        <translation>Imagini fără text: paginile {numbers}</translation>
    </message>
    <message>
        <source>Letters that mean nothing: pages {numbers}</source>
        <translation>Litere fără sens: paginile {numbers}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Pagini: {count}</translation>
    </message>
    <message>
        <source>comments: {count}</source>
        <translation>comentarii: {count}</translation>
    </message>
    <message>
        <source>deleted passages: {count}</source>
        <translation>pasaje șterse: {count}</translation>
    </message>
    <message>
        <source>hidden passages: {count}</source>
        <translation>pasaje ascunse: {count}</translation>
    </message>
    <message>
        <source>unreadable characters: {count}</source>
        <translation>caractere ilizibile: {count}</translation>
    </message>
    <message>
        <source>attached files: {count}</source>
        <translation>fișiere atașate: {count}</translation>
    </message>
</context>
<context>
    <name>KeepBothDialog</name>
    <message>
        <source>The file of this project is gone</source>
        <translation>Fișierul acestui proiect nu mai există</translation>
    </message>
    <message>
        <source>{file} was deleted, renamed or moved while it was open here, or its drive is not connected. Nothing more was saved in it.</source>
        <translation>{file} a fost șters, redenumit sau mutat cât era deschis aici, sau unitatea lui nu este conectată. În el nu s-a mai salvat nimic.</translation>
    </message>
    <message>
        <source>Store it under this name</source>
        <translation>Salvare sub acest nume</translation>
    </message>
    <message>
        <source>This project was changed elsewhere</source>
        <translation>Acest proiect a fost modificat în altă parte</translation>
    </message>
    <message>
        <source>{file} was replaced by another copy, or changed by another computer, while it was open here. Nothing more was saved in it.</source>
        <translation>{file} a fost înlocuit cu altă copie sau modificat de alt calculator cât era deschis aici. În el nu s-a mai salvat nimic.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Se păstrează ambele</translation>
    </message>
    <message>
        <source>New file for what this window holds</source>
        <translation>Fișierul nou pentru ceea ce conține această fereastră</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificare…</translation>
    </message>
    <message>
        <source>Go on with the other</source>
        <translation>Continuare cu celălalt</translation>
    </message>
    <message>
        <source>What this window holds is put among the backups first.</source>
        <translation>Ceea ce conține această fereastră se pune mai întâi printre copiile de rezervă.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decizie mai târziu</translation>
    </message>
    <message>
        <source>Nothing that you confirmed is lost: this window still holds all of it, your last answer too.</source>
        <translation>Nimic din ce ați confirmat nu s-a pierdut: această fereastră conține încă totul, inclusiv ultimul răspuns.</translation>
    </message>
    <message>
        <source>Nothing that you confirmed is lost: this window still holds all of it, your last answer too. Keep both, and go on in the new file; the other one stays as it is, and you can compare them.</source>
        <translation>Nimic din ce ați confirmat nu s-a pierdut: această fereastră conține încă totul, inclusiv ultimul răspuns. Păstrați ambele fișiere și continuați în cel nou; celălalt rămâne cum este și le puteți compara.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Combinații de taste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
</context>
<context>
    <name>LadderPane</name>
    <message>
        <source>Charges: {count}. Changed by a later decision: {changed}. Still open: {open}.</source>
        <translation>Capete de acuzare: {count}. Schimbate de o hotărâre ulterioară: {changed}. Încă deschise: {open}.</translation>
    </message>
</context>
<context>
    <name>LadderTab</name>
    <message>
        <source>To come back to</source>
        <translation>De revenit</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Încă deschise</translation>
    </message>
    <message>
        <source>Changed later</source>
        <translation>Schimbate ulterior</translation>
    </message>
    <message>
        <source>As judged first</source>
        <translation>Ca la prima judecată</translation>
    </message>
    <message>
        <source>Changed what stood before</source>
        <translation>A schimbat ce era în vigoare înainte</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cauza</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țara</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Înregistrarea</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Acuzat de</translation>
    </message>
    <message>
        <source>First instance</source>
        <translation>Prima instanță</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Apelul</translation>
    </message>
    <message>
        <source>Retrial</source>
        <translation>Rejudecarea</translation>
    </message>
    <message>
        <source>Third instance and later</source>
        <translation>A treia instanță și după</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>În vigoare acum</translation>
    </message>
    <message>
        <source>Ladder: what each court decided of each charge</source>
        <translation>Treptele: ce a hotărât fiecare instanță despre fiecare capăt de acuzare</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Deschiderea cauzei în acel loc</translation>
    </message>
    <message>
        <source>Open the case at the answer of the cell (click, or Enter)</source>
        <translation>Deschide cauza la răspunsul celulei (clic sau Enter)</translation>
    </message>
    <message>
        <source>Charges: {count}. On appeal: {appeal}. Retried: {retrial}. In the third instance or later: {third}.</source>
        <translation>Capete de acuzare: {count}. În apel: {appeal}. Rejudecate: {retrial}. La a treia instanță și după: {third}.</translation>
    </message>
    <message>
        <source>The ladder names cases: it is for the team, and in no public edition.</source>
        <translation>Treptele numesc cauzele: sunt pentru echipă și nu intră în nicio ediție publică.</translation>
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
    <name>LearnedTab</name>
    <message>
        <source>Discuss this with all coders, and change the guidance in the next version of the framework.</source>
        <translation>Discutați acest lucru cu toți codificatorii și modificați îndrumările în următoarea versiune a cadrului de analiză.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Write both lists into a workbook; neither coder nor case is named</source>
        <translation>Scrie ambele liste într-un registru, fără a indica vreun codificator sau vreo cauză</translation>
    </message>
    <message>
        <source>Reasons by question</source>
        <translation>Motive pe întrebări</translation>
    </message>
    <message>
        <source>Terms most often confused</source>
        <translation>Termeni confundați cel mai des</translation>
    </message>
    <message>
        <source>Nothing is learned yet</source>
        <translation>Încă nu s-a învățat nimic</translation>
    </message>
    <message>
        <source>Settle the differences between two codings, and say why they were read differently. What came up most often is listed here, with the terms that were confused.</source>
        <translation>Conciliați diferențele dintre două codificări și indicați de ce au fost citite diferit. Aici se arată ce a apărut cel mai des, cu termenii confundați.</translation>
    </message>
    <message>
        <source>Settle differences…</source>
        <translation>Concilierea diferențelor…</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Ce am învățat</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Registrul de lucru {name} a fost creat.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebarea</translation>
    </message>
    <message>
        <source>Why it was read differently</source>
        <translation>De ce a fost citită diferit</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce este de făcut</translation>
    </message>
    <message>
        <source>Only one coder</source>
        <translation>Doar un codificator</translation>
    </message>
    <message>
        <source>Only the other coder</source>
        <translation>Doar celălalt codificator</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>De câte ori</translation>
    </message>
    <message>
        <source>left to a reviewer: {count}</source>
        <translation>lăsate în seama unui evaluator: {count}</translation>
    </message>
    <message>
        <source>settled without a reason: {count}</source>
        <translation>conciliate fără motiv: {count}</translation>
    </message>
    <message>
        <source>Change the guidance</source>
        <translation>Modificați îndrumările</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>{project} is locked</source>
        <translation>{project} este blocat</translation>
    </message>
    <message>
        <source>Everything is saved. You go on where you were once it is unlocked.</source>
        <translation>Totul este salvat. După deblocare continuați de unde ați rămas.</translation>
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
        <source>Unlock</source>
        <translation>Deblocare</translation>
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
        <source>Close the project</source>
        <translation>Închidere proiect</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Trial of {framework} - tipcoder</source>
        <translation>Testare: {framework} - tipcoder</translation>
    </message>
    <message>
        <source>Locked - tipcoder</source>
        <translation>Blocat - tipcoder</translation>
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
        <translation>{name} nu a fost preluat: deschideți mai întâi proiectul de care ține.</translation>
    </message>
    <message>
        <source>Safe mode: tipcoder did not start properly twice, or you asked for this. It works with the settings of a first start; your projects are as they were. The next start is an ordinary one.</source>
        <translation>Mod de siguranță: tipcoder nu a pornit cum trebuie de două ori sau ați cerut acest lucru. Lucrează cu setările primei porniri; proiectele dumneavoastră sunt neschimbate. Următoarea pornire va fi una obișnuită.</translation>
    </message>
    <message>
        <source>Give up my settings</source>
        <translation>Renunțare la setările mele</translation>
    </message>
    <message>
        <source>{project}, second reading</source>
        <translation>{project}, a doua lectură</translation>
    </message>
</context>
<context>
    <name>MatchKind</name>
    <message>
        <source>the same as</source>
        <translation>identic cu</translation>
    </message>
    <message>
        <source>close to</source>
        <translation>apropiat de</translation>
    </message>
    <message>
        <source>narrower than</source>
        <translation>mai restrâns decât</translation>
    </message>
    <message>
        <source>broader than</source>
        <translation>mai larg decât</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>în legătură cu</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>The term stays, offered no more, so that history keeps its words. Undo in a coding takes it back.</source>
        <translation>Termenul rămâne, dar nu mai este disponibil, pentru ca istoricul să își păstreze formulările. Într-o codificare, modificarea poate fi anulată.</translation>
    </message>
    <message>
        <source>Merge “{term}” into another term</source>
        <translation>Comasarea termenului „{term}” cu alt termen</translation>
    </message>
    <message>
        <source>Search for the term that takes its place</source>
        <translation>Căutați termenul care îi ia locul</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Merge into “{term}”</source>
        <translation>Comasare cu „{term}”</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Comasare</translation>
    </message>
    <message>
        <source>No answer uses it now.</source>
        <translation>Acum niciun răspuns nu îl folosește.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n răspuns</numerusform>
            <numerusform>%n răspunsuri</numerusform>
            <numerusform>%n de răspunsuri</numerusform>
        </translation>
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
        <source>The other term takes its place in {answers}, {cases}.</source>
        <translation>Celălalt termen îi ia locul în {answers}, {cases}.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The backup could not be written to {path}. Is there enough space, and may you write there?</source>
        <translation>Copia de rezervă nu a putut fi scrisă în {path}. Există spațiu suficient și aveți dreptul de a scrie acolo?</translation>
    </message>
    <message>
        <source>Case {case}, {place}: is this right? {message}</source>
        <translation>Cauza {case}, {place}: este corect? {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: no answer yet.</source>
        <translation>Cauza {case}, {place}: niciun răspuns încă.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the answer cannot be right. {message}</source>
        <translation>Cauza {case}, {place}: răspunsul nu poate fi corect. {message}</translation>
    </message>
    <message>
        <source>This case was delivered by its country ({country}) and is only read here. It is corrected there and delivered again.</source>
        <translation>Această cauză a fost livrată de țara ei ({country}) și aici doar se citește. Se corectează acolo și se livrează din nou.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: mark the passage of the judgment that proves the answer.</source>
        <translation>Cauza {case}, {place}: marcați pasajul din hotărâre care dovedește răspunsul.</translation>
    </message>
    <message>
        <source>Case {case} has no judgment yet.</source>
        <translation>Cauza {case} nu are încă nicio hotărâre.</translation>
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
        <source>{id}: case {case}, {question}: {words}</source>
        <translation>{id}: cauza {case}, {question}: {words}</translation>
    </message>
    <message>
        <source>This is a regional project: it leaves as the regional workbook that consolidating writes. Consolidate again, with any of its deliveries.</source>
        <translation>Acesta este un proiect regional: el se exportă ca registrul regional scris la consolidare. Consolidați din nou, cu oricare dintre livrările sale.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {path}. Choose another one.</source>
        <translation>Nu se poate salva nimic în folderul {path}. Alegeți altul.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: every answer to &quot;{question}&quot; is right, so nothing is checked.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: orice răspuns la „{question}” este corect, deci nu se verifică nimic.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the choices of &quot;{question}&quot; are rows that have no question &quot;{name}&quot; to take their labels from.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: opțiunile din „{question}” sunt rânduri care nu au întrebarea „{name}” din care să își ia etichetele.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the pattern {pattern} of &quot;{question}&quot; repeats too much. A part may be repeated 1,000 times, and parts within parts together not much more.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: modelul {pattern} din „{question}” conține prea multe repetări. O parte poate fi repetată de 1.000 de ori, iar părțile din interiorul altor părți, împreună, nu cu mult mai mult.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the pattern {pattern} of &quot;{question}&quot; looks ahead, behind or back, with (?=, (?!, (?&lt;=, (?&lt;! or \1, which tipcoder does not support. Use two conditions joined by and.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: modelul {pattern} din „{question}” verifică textul dinainte sau de după, cu (?=, (?!, (?&lt;=, (?&lt;! ori \1, ceea ce tipcoder nu acceptă. Folosiți două condiții legate prin and.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; has the label &quot;{label}&quot; in row {other_row} too.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: lista „{list}” are eticheta „{label}” și în rândul {other_row}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; of a choice has a space. Its code in workbooks is &quot;{made}&quot;.</source>
        <translation>Foaia „{sheet}”, rândul {row}: numele „{name}” al unei opțiuni conține un spațiu. Codul ei în registrele de lucru este „{made}”.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the filters of the questions never let the choice &quot;{choice}&quot; of the list &quot;{list}&quot; through.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: filtrele întrebărilor nu lasă niciodată să treacă opțiunea „{choice}” din lista „{list}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; of &quot;{question}&quot; has no choice &quot;{choice}&quot;, so this can never be met.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: lista „{list}” din „{question}” nu are opțiunea „{choice}”, deci condiția nu poate fi îndeplinită niciodată.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the choice &quot;{name}&quot; belongs to no list, so it is never offered.</source>
        <translation>Foaia „{sheet}”, rândul {row}: opțiunea „{name}” nu face parte din nicio listă, deci nu este niciodată disponibilă.</translation>
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
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: the cell &quot;{column}&quot; is empty or not usable.</source>
        <translation>{file}, foaia „{sheet}”, rândul {row}: celula „{column}” este goală sau inutilizabilă.</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: the framework has no question &quot;{question}&quot;.</source>
        <translation>{file}, foaia „{sheet}”, rândul {row}: cadrul nu are întrebarea „{question}”.</translation>
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
        <source>{file} was not read: it declares entities, which no Excel file has and which can hide harmful content.</source>
        <translation>{file} nu a fost citit: declară entități, pe care niciun fișier Excel nu le are și care pot ascunde conținut dăunător.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; takes its codes from the column &quot;{column}&quot;, which {file} lacks.</source>
        <translation>Foaia „{sheet}”, rândul {row}: „{question}” își ia codurile din coloana „{column}”, care lipsește din {file}.</translation>
    </message>
    <message>
        <source>{file}: the column &quot;{column}&quot; is there twice.</source>
        <translation>{file}: coloana „{column}” apare de două ori.</translation>
    </message>
    <message>
        <source>{file}: the file has no row with the names of its columns.</source>
        <translation>{file}: fișierul nu are un rând cu numele coloanelor.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the file is not in UTF-8. In Excel, save it as &quot;CSV UTF-8&quot;.</source>
        <translation>{file}, rândul {row}: fișierul nu este în UTF-8. În Excel, salvați-l ca „CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the file {file} is not beside the workbook, and no taxonomy of that name is installed. Until it is, there are no choices.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: fișierul {file} nu se află lângă registrul de lucru și nu este instalată nicio taxonomie cu acest nume. Până atunci nu există opțiuni.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the column &quot;name&quot; is empty: a choice needs a code.</source>
        <translation>{file}, rândul {row}: coloana „name” este goală: o opțiune trebuie să aibă un cod.</translation>
    </message>
    <message>
        <source>{file}, row {row}: there are more cells than columns. Put texts with a comma between quotation marks.</source>
        <translation>{file}, rândul {row}: există mai multe celule decât coloane. Puneți între ghilimele textele care conțin o virgulă.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; of &quot;{question}&quot; has no column &quot;{name}&quot;.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: lista „{list}” din „{question}” nu are coloana „{name}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no choice of the list &quot;{list}&quot; can ever be offered for &quot;{question}&quot;.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: nicio opțiune din lista „{list}” nu poate fi vreodată disponibilă pentru „{question}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, from row {row} on, column &quot;{column}&quot;: {count} {count:cell has|cells have} a formula. Its last value is used; write the text itself.</source>
        <translation>Foaia „{sheet}”, începând cu rândul {row}, coloana „{column}”: celule cu formulă: {count}. Se folosește ultima valoare a formulei; scrieți chiar textul.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: this cell has a formula without a value. Write the text itself.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: această celulă are o formulă fără valoare. Scrieți chiar textul.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; can never be asked: no answers meet this condition together with those of the groups around it and of the questions it looks at.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: întrebarea „{question}” nu poate fi pusă niciodată: niciun răspuns nu îndeplinește această condiție împreună cu cele ale grupurilor din jur și ale întrebărilor de care depinde.</translation>
    </message>
    <message>
        <source>{file} cannot be made into a form: something in it is not as XLSForm has it.</source>
        <translation>Din {file} nu se poate face un formular: ceva din el nu este așa cum cere XLSForm.</translation>
    </message>
    <message>
        <source>{file} is a folder, a pipe or a device, and no file that can be read.</source>
        <translation>{file} este un folder, un canal (pipe) sau un dispozitiv, nu un fișier care poate fi citit.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; would have {count} entries in every case. At most {limit} are possible.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: „{question}” ar avea {count} de înregistrări în fiecare cauză. Sunt posibile cel mult {limit}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: on some texts ODK Collect and KoboToolbox never finish with the pattern {pattern}, since it repeats what is already repeated. Write ([a-z]+ ?)+ as [a-z ]+.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: la unele texte, ODK Collect și KoboToolbox nu termină niciodată verificarea modelului {pattern}, deoarece acesta repetă ceea ce este deja repetat. În loc de ([a-z]+ ?)+ scrieți [a-z ]+.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; cannot be a column of the matrix &quot;{group}&quot;. All questions of a matrix choose one, or all choose several, from the same list with the same choice filter.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: „{question}” nu poate fi o coloană a matricei „{group}”. La toate întrebările unei matrice se alege o singură opțiune sau la toate se aleg mai multe, din aceeași listă, cu același filtru de opțiuni.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: nothing is ever equal to null, or different from it. For an answer that is not given, write &apos;&apos;.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: nimic nu este vreodată egal cu null sau diferit de el. Pentru un răspuns care nu a fost dat, scrieți &apos;&apos;.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: {question} is {privacy}, but it is worked out from {used}, which is {used_privacy}: with it, what must stay may leave.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: {question} este {privacy}, dar se calculează din {used}, care este {used_privacy}: odată cu ea poate ieși ceea ce trebuie să rămână.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: {question} seems to ask for the number of a person or a document. Make it an identifier, so that it never leaves the country.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: {question} pare să ceară codul personal al cuiva sau numărul unui document. Treceți identifier, ca să nu părăsească niciodată țara.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{name}&quot; is no roster to which a person adds entries, so there is no least number of them.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: „{name}” nu este un grup repetat la care o persoană adaugă înregistrări, deci nu există un număr minim al lor.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the least number of entries of &quot;{roster}&quot; is a whole number from 0 to {limit}, not &quot;{value}&quot;.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: numărul minim de înregistrări pentru „{roster}” este un număr întreg de la 0 la {limit}, nu „{value}”.</translation>
    </message>
    <message>
        <source>{file} is too large for a framework. Delete sheets, pictures and empty rows that are not needed.</source>
        <translation>{file} este prea mare pentru un cadru de analiză. Ștergeți foile, imaginile și rândurile goale de care nu este nevoie.</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; still goes on in row {row}; that is more than a framework can have. Delete what is not needed, and keep very long lists in a file of their own (select_one_from_file).</source>
        <translation>{file}: foaia „{sheet}” continuă încă la rândul {row}; un cadru de analiză nu poate avea atâtea rânduri. Ștergeți ce nu este necesar și păstrați listele foarte lungi într-un fișier separat (select_one_from_file).</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: {reason}</source>
        <translation>{file}, foaia „{sheet}”, rândul {row}: {reason}</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; has a column twice: &quot;{column}&quot; in column {place}, &quot;{other}&quot; in column {other_place}. Take one of them away.</source>
        <translation>{file}: foaia „{sheet}” are de două ori aceeași coloană: „{column}” în coloana {place}, „{other}” în coloana {other_place}. Eliminați una dintre ele.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no form can be made with a column of this name. Take it away.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: un formular nu poate avea o coloană cu acest nume. Eliminați-o.</translation>
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
        <source>{file} contains macros. They are never run here; save it as .xlsx to leave them out.</source>
        <translation>{file} conține macrocomenzi. Ele nu se execută niciodată aici; salvați-l ca .xlsx pentru a le elimina.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}: this note has no name and gets one from the number of its row, which changes when rows are added. Give it a name.</source>
        <translation>Foaia „{sheet}”, rândul {row}: această notă nu are nume și primește unul după numărul rândului, care se schimbă când se adaugă rânduri. Dați-i un nume.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; is used in another group too, in row {other_row}. Neither question can move to another group later without losing its answers. Choose another name.</source>
        <translation>Foaia „{sheet}”, rândul {row}: numele „{name}” este folosit și în alt grup, în rândul {other_row}. Niciuna dintre aceste întrebări nu poate fi mutată mai târziu în alt grup fără să își piardă răspunsurile. Alegeți alt nume.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no answer to &quot;{question}&quot; can be right.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: niciun răspuns la „{question}” nu poate fi corect.</translation>
    </message>
    <message>
        <source>The sheet About is missing, or tipcoder did not write it. It says what the workbook is.</source>
        <translation>Foaia About lipsește sau nu a fost scrisă de tipcoder. Ea arată ce este registrul de lucru.</translation>
    </message>
    <message>
        <source>{place}: “{text}” can be understood in more than one way.</source>
        <translation>{place}: „{text}” poate fi înțeles în mai multe feluri.</translation>
    </message>
    <message>
        <source>{place}: is this right? {message}</source>
        <translation>{place}: este corect? {message}</translation>
    </message>
    <message>
        <source>{place}: no answer yet.</source>
        <translation>{place}: niciun răspuns încă.</translation>
    </message>
    <message>
        <source>{place}: an answer to a question that is not asked in this case.</source>
        <translation>{place}: un răspuns la o întrebare care nu se pune în această cauză.</translation>
    </message>
    <message>
        <source>{place}: the answer cannot be right. {message}</source>
        <translation>{place}: răspunsul nu poate fi corect. {message}</translation>
    </message>
    <message>
        <source>{place}: “{text}” does not say what the column {column} says. That column counts.</source>
        <translation>{place}: „{text}” nu corespunde coloanei {column}. Contează acea coloană.</translation>
    </message>
    <message>
        <source>Charges without what stands for them after the later decisions: {charges}. They are counted as not known; ask for a new delivery by the newest version of the framework.</source>
        <translation>Capete de acuzare fără ceea ce este în vigoare pentru ele după hotărârile ulterioare: {charges}. Ele sunt socotite necunoscute; cereți o livrare nouă după cea mai nouă versiune a cadrului.</translation>
    </message>
    <message>
        <source>{place}: “{text}” stands where tipcoder calculates “{value}”. What was typed there is not taken.</source>
        <translation>{place}: „{text}” se află acolo unde tipcoder calculează „{value}”. Ce s-a tastat acolo nu se preia.</translation>
    </message>
    <message>
        <source>{place}: {other} has a case of the same court and the same date. Is it the same case?</source>
        <translation>{place}: {other} are o cauză de la aceeași instanță și cu aceeași dată. Este aceeași cauză?</translation>
    </message>
    <message>
        <source>{place}: this case is also in {other}.</source>
        <translation>{place}: această cauză se află și în {other}.</translation>
    </message>
    <message>
        <source>{place}: something stands in a column that has no name in the row of names. Was a column shifted?</source>
        <translation>{place}: există ceva într-o coloană care nu are nume în rândul cu nume. A fost deplasată o coloană?</translation>
    </message>
    <message>
        <source>{place}: the column {column} is missing.</source>
        <translation>{place}: lipsește coloana {column}.</translation>
    </message>
    <message>
        <source>{place}: two columns are called {column}. Only the first of them is read.</source>
        <translation>{place}: două coloane se numesc {column}. Se citește numai prima dintre ele.</translation>
    </message>
    <message>
        <source>{place}: the framework has no question for the column {column}. It is not read.</source>
        <translation>{place}: cadrul de analiză nu are nicio întrebare pentru coloana {column}. Coloana nu se citește.</translation>
    </message>
    <message>
        <source>The workbook has comments on cells. They are not read.</source>
        <translation>Registrul de lucru are comentarii la celule. Ele nu se citesc.</translation>
    </message>
    <message>
        <source>The workbook is connected to data outside of it. Nothing was fetched.</source>
        <translation>Registrul de lucru este conectat la date din afara lui. Nu s-a preluat nimic.</translation>
    </message>
    <message>
        <source>About: {country} is none of the countries.</source>
        <translation>About: {country} nu este una dintre țări.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open it in Excel or LibreOffice, save it again, or ask for it once more.</source>
        <translation>{file} este deteriorat. Deschideți-l în Excel sau LibreOffice și salvați-l din nou sau cereți-l încă o dată.</translation>
    </message>
    <message>
        <source>{file} is damaged, or another program wrote into it. Ask for it once more.</source>
        <translation>{file} este deteriorat sau a fost modificat de alt program. Cereți-l din nou.</translation>
    </message>
    <message>
        <source>{place}: was edited after tipcoder wrote it.</source>
        <translation>{place}: modificat după ce a fost scris de tipcoder.</translation>
    </message>
    <message>
        <source>{file} holds instructions that no workbook needs (XML entities) and was not read.</source>
        <translation>{file} conține instrucțiuni de care niciun registru de lucru nu are nevoie (entități XML) și nu a fost citit.</translation>
    </message>
    <message>
        <source>{place}: an error of the spreadsheet, not an answer.</source>
        <translation>{place}: o eroare a foii de calcul, nu un răspuns.</translation>
    </message>
    <message>
        <source>{place}: no passage of a judgment proves this answer.</source>
        <translation>{place}: niciun pasaj din vreo hotărâre nu dovedește acest răspuns.</translation>
    </message>
    <message>
        <source>{place}: proves an answer that is not in the workbook.</source>
        <translation>{place}: dovedește un răspuns care nu se află în registrul de lucru.</translation>
    </message>
    <message>
        <source>{place}: a formula, which is not computed. Put its value in its place.</source>
        <translation>{place}: o formulă, care nu se calculează. Puneți în locul ei valoarea.</translation>
    </message>
    <message>
        <source>{place}: the key {key} stands in more than one row.</source>
        <translation>{place}: cheia {key} apare în mai multe rânduri.</translation>
    </message>
    <message>
        <source>The workbook refers to other workbooks. Nothing was fetched.</source>
        <translation>Registrul de lucru face trimitere la alte registre de lucru. Nu s-a preluat nimic.</translation>
    </message>
    <message>
        <source>{file} holds macros and was not read. Save it as an Excel workbook without macros (.xlsx).</source>
        <translation>{file} conține macrocomenzi și nu a fost citit. Salvați-l ca registru de lucru Excel fără macrocomenzi (.xlsx).</translation>
    </message>
    <message>
        <source>{place}: “{text}” is neither 1 (chosen) nor 0 (not chosen).</source>
        <translation>{place}: „{text}” nu este nici 1 (ales), nici 0 (neales).</translation>
    </message>
    <message>
        <source>About: nothing stands in the cell {name}.</source>
        <translation>About: celula {name} este goală.</translation>
    </message>
    <message>
        <source>It was written on {written_at} (UTC), which is yet to come: a clock is wrong.</source>
        <translation>A fost scris la {written_at} (UTC), moment din viitor: un ceas merge greșit.</translation>
    </message>
    <message>
        <source>About: the cell that is named {name} is missing.</source>
        <translation>About: lipsește celula cu numele {name}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of tipcoder. Install that version to read it.</source>
        <translation>{file} a fost scris cu o versiune mai nouă de tipcoder. Instalați acea versiune pentru a-l citi.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no date.</source>
        <translation>{place}: „{text}” nu este o dată calendaristică.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no number.</source>
        <translation>{place}: „{text}” nu este un număr.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx).</source>
        <translation>{file} nu este un registru de lucru Excel (.xlsx).</translation>
    </message>
    <message>
        <source>{file} is a workbook, but not one of tipcoder: the sheets About and cases are missing.</source>
        <translation>{file} este un registru de lucru, dar nu unul din tipcoder: lipsesc foile About și cases.</translation>
    </message>
    <message>
        <source>The workbook has objects or pictures in it. They are not read.</source>
        <translation>Registrul de lucru conține obiecte sau imagini. Ele nu se citesc.</translation>
    </message>
    <message>
        <source>{place}: says that there are none, but {roster} has rows here. The rows count.</source>
        <translation>{place}: se indică faptul că nu există, dar {roster} are rânduri aici. Contează rândurile.</translation>
    </message>
    <message>
        <source>{place}: {roster} needs {count} {count:row|rows} at least; where there may be none, nothing says that there are none.</source>
        <translation>{place}: {roster} are nevoie de cel puțin {count} {count:rând|rânduri|de rânduri}; acolo unde pot lipsi, nu se spune nicăieri că nu există.</translation>
    </message>
    <message>
        <source>{place}: belongs to the row {key}, which is not in the workbook or was not read.</source>
        <translation>{place}: ține de rândul {key}, care nu se află în registrul de lucru sau nu a fost citit.</translation>
    </message>
    <message>
        <source>{place}: the row above it belongs to another case.</source>
        <translation>{place}: rândul superior ține de altă cauză.</translation>
    </message>
    <message>
        <source>{file} is not in the right format. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>{file} nu are formatul corect. Deschideți-l în Excel sau LibreOffice și salvați-l ca .xlsx.</translation>
    </message>
    <message>
        <source>{place}: the column parent_key must say which row this one belongs to.</source>
        <translation>{place}: coloana parent_key trebuie să arate de ce rând ține acesta.</translation>
    </message>
    <message>
        <source>{place}: the column {column} must not be in a workbook that crosses a border.</source>
        <translation>{place}: coloana {column} nu trebuie să existe într-un registru de lucru care trece frontiera.</translation>
    </message>
    <message>
        <source>{place}: the column {column} has exact numbers of days; they were brought to bands.</source>
        <translation>{place}: coloana {column} conține numere exacte de zile; acestea au fost încadrate în intervale.</translation>
    </message>
    <message>
        <source>{place}: an exact date must not be in a workbook that crosses a border, only its year.</source>
        <translation>{place}: într-un registru de lucru care trece frontiera nu trebuie să existe o dată exactă, ci numai anul.</translation>
    </message>
    <message>
        <source>{place}: quotations must not be in a workbook that crosses a border.</source>
        <translation>{place}: într-un registru de lucru care trece frontiera nu trebuie să existe citate.</translation>
    </message>
    <message>
        <source>About: {profile} is no profile of a workbook.</source>
        <translation>About: {profile} nu este un profil al registrului de lucru.</translation>
    </message>
    <message>
        <source>The properties of the file name a person.</source>
        <translation>Proprietățile fișierului conțin numele unei persoane.</translation>
    </message>
    <message>
        <source>{place}: words of this brief may identify a person, so the brief of this case is left out. Change its text in the project of the country, and approve it anew.</source>
        <translation>{place}: cuvintele acestui rezumat pot identifica o persoană, de aceea rezumatul acestei cauze este omis. Modificați-i textul în proiectul țării și aprobați-l din nou.</translation>
    </message>
    <message>
        <source>{place}: this is no line of a brief that was approved in English, so the brief of this case is left out. Export the workbook anew.</source>
        <translation>{place}: acesta nu este un rând al unui rezumat aprobat în engleză, de aceea rezumatul acestei cauze este omis. Exportați registrul din nou.</translation>
    </message>
    <message>
        <source>{place}: the sheet was changed, and nobody approved what stands in it now. None of its briefs is taken. Export the workbook anew.</source>
        <translation>{place}: foaia a fost modificată și nimeni nu a aprobat ce se află acum în ea. Niciunul dintre rezumatele ei nu este preluat. Exportați registrul din nou.</translation>
    </message>
    <message>
        <source>{place}: has more than {most} lines of briefs. None of them is taken.</source>
        <translation>{place}: are mai mult de {most} rânduri de rezumate. Niciunul nu este preluat.</translation>
    </message>
    <message>
        <source>{place}: words of this quotation may identify a person, so it is left out. Withdraw it in the project of the country, and release it anew without them.</source>
        <translation>{place}: cuvinte din acest citat pot identifica o persoană, așa că este omis. Retrageți-l în proiectul țării și aprobați-l din nou fără ele.</translation>
    </message>
    <message>
        <source>{place}: this is no released quotation (a key of its own, a code, one to {most} words in English) and is left out.</source>
        <translation>{place}: acesta nu este un citat aprobat (o cheie proprie, un cod, între unu și {most} cuvinte în engleză) și este omis.</translation>
    </message>
    <message>
        <source>{place}: of so many quotations {most} are looked at; {count} are left out.</source>
        <translation>{place}: din atâtea citate se examinează {most}; omise: {count}.</translation>
    </message>
    <message>
        <source>{place}: there is no row with the key {text}.</source>
        <translation>{place}: nu există niciun rând cu cheia {text}.</translation>
    </message>
    <message>
        <source>{place}: of so many published numbers {most} are read. The region is not compared with the others ({count}).</source>
        <translation>{place}: dintre atâtea numere publicate se citesc {most}. Regiunea nu se compară cu celelalte ({count}).</translation>
    </message>
    <message>
        <source>{place}: this is no number of a published edition, so the region is not compared with it. Export the workbook anew.</source>
        <translation>{place}: acesta nu este un număr dintr-o ediție publicată, așa că regiunea nu se compară cu el. Exportați registrul din nou.</translation>
    </message>
    <message>
        <source>{place}: has {found} {found:row|rows}; tipcoder wrote {written} of them.</source>
        <translation>{place}: rânduri existente: {found}; rânduri scrise de tipcoder: {written}.</translation>
    </message>
    <message>
        <source>{place}: rows without a key, taken as new: {count}.</source>
        <translation>{place}: rânduri fără cheie, considerate noi: {count}.</translation>
    </message>
    <message>
        <source>{other} comes from the same project; the newer of both counts.</source>
        <translation>{other} provine din același proiect; contează cel mai nou dintre ele.</translation>
    </message>
    <message>
        <source>{place}: the sheet is hidden.</source>
        <translation>{place}: foaia este ascunsă.</translation>
    </message>
    <message>
        <source>{place}: tipcoder has no such sheet. It is not read.</source>
        <translation>{place}: tipcoder nu are o asemenea foaie. Ea nu se citește.</translation>
    </message>
    <message>
        <source>{place}: the sheet is missing.</source>
        <translation>{place}: foaia lipsește.</translation>
    </message>
    <message>
        <source>{file} has two sheets that are called {sheet}.</source>
        <translation>{file} are două foi cu numele {sheet}.</translation>
    </message>
    <message>
        <source>{place}: the row with the names of the columns, or a column with keys, is missing.</source>
        <translation>{place}: lipsește rândul cu numele coloanelor sau o coloană cu chei.</translation>
    </message>
    <message>
        <source>{place}: says “{state}”, but there is an answer beside it.</source>
        <translation>{place}: indică „{state}”, dar alături există un răspuns.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no state of an answer.</source>
        <translation>{place}: „{text}” nu este o stare a răspunsului.</translation>
    </message>
    <message>
        <source>{place}: the term {term} of the list {taxonomy} is not known here. It is taken as proposed.</source>
        <translation>{place}: termenul {term} din lista {taxonomy} nu este cunoscut aici. Este considerat propus.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no term of the list.</source>
        <translation>{place}: „{text}” nu este un termen din listă.</translation>
    </message>
    <message>
        <source>{place}: a part of this long text is missing in the sheet long_text.</source>
        <translation>{place}: o parte din acest text lung lipsește din foaia long_text.</translation>
    </message>
    <message>
        <source>{place}: {texts} texts are in the workbook, and {seen} were read by a person before it left.</source>
        <translation>{place}: registrul de lucru conține texte: {texts}; citite de o persoană înainte de export: {seen}.</translation>
    </message>
    <message>
        <source>{place}: says “answered”, but the text is missing. {count} of such texts were left out when the workbook was written, {found} are missing now. To take a text back, empty its state, too.</source>
        <translation>{place}: indică „cu răspuns”, dar textul lipsește. Texte omise astfel la scrierea registrului de lucru: {count}; acum lipsesc: {found}. Pentru a retrage un text, goliți și starea lui.</translation>
    </message>
    <message>
        <source>{place}: a text goes on in the sheet long_text, but its beginning was removed here.</source>
        <translation>{place}: un text continuă în foaia long_text, dar începutul lui a fost eliminat aici.</translation>
    </message>
    <message>
        <source>{file} holds more than {megabytes} MB and was not read.</source>
        <translation>{file} conține mai mult de {megabytes} MB și nu a fost citit.</translation>
    </message>
    <message>
        <source>{file} has a sheet with far more cells, texts or formulas than coded cases need. It was not read.</source>
        <translation>{file} are o foaie cu mult mai multe celule, texte sau formule decât este necesar pentru cauzele codificate. Nu a fost citit.</translation>
    </message>
    <message>
        <source>{file}: more than {most} cells of the sheet {sheet} cannot be read. Is it the right workbook?</source>
        <translation>{file}: în foaia {sheet}, numărul celulelor care nu pot fi citite depășește {most}. Este registrul de lucru potrivit?</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it if another program has it open, and check that it is there.</source>
        <translation>{file} nu poate fi deschis. Închideți-l dacă este deschis în alt program și verificați dacă se află la locul lui.</translation>
    </message>
    <message>
        <source>{place}: says “answered”, but there is no answer.</source>
        <translation>{place}: indică „cu răspuns”, dar nu există niciun răspuns.</translation>
    </message>
    <message>
        <source>About: version {version} of the framework {form} is not known here. Answers were not checked against it.</source>
        <translation>About: versiunea {version} a cadrului de analiză {form} nu este cunoscută aici. Răspunsurile nu au fost verificate după ea.</translation>
    </message>
    <message>
        <source>{file} is coded by version {version} of the framework, which is not known here, and its codebook does not say enough of it.</source>
        <translation>{file} este codificat după versiunea {version} a cadrului de analiză, care nu este cunoscută aici, iar manualul de codificare din fișier nu spune destul despre ea.</translation>
    </message>
    <message>
        <source>{file}: the sheet cases is missing, or its row with the names of the columns.</source>
        <translation>{file}: lipsește foaia cases sau rândul ei cu numele coloanelor.</translation>
    </message>
    <message>
        <source>{file} is protected with a password.</source>
        <translation>{file} este protejat cu parolă.</translation>
    </message>
    <message>
        <source>This password does not open {file}.</source>
        <translation>Această parolă nu deschide {file}.</translation>
    </message>
    <message>
        <source>The framework could not be written to {path}. Close the file if it is open in another program, or choose another folder.</source>
        <translation>Cadrul de analiză nu a putut fi scris în {path}. Închideți fișierul dacă este deschis în alt program sau alegeți alt folder.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; is required, but nobody can answer it.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: „{question}” este obligatorie, dar nimeni nu poate răspunde la ea.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; takes its choices from search() in a file, which tipcoder cannot do. Use select_one_from_file.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: „{question}” își ia opțiunile cu search() dintr-un fișier, lucru pe care tipcoder nu îl poate face. Folosiți select_one_from_file.</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; is not used in tipcoder.</source>
        <translation>{file}: foaia „{sheet}” nu este folosită în tipcoder.</translation>
    </message>
    <message>
        <source>{file} has no sheet &quot;{sheet}&quot;.</source>
        <translation>{file} nu are foaia „{sheet}”.</translation>
    </message>
    <message>
        <source>{file} has two sheets &quot;{sheet}&quot;. Take one of them away.</source>
        <translation>{file} are două foi „{sheet}”. Eliminați una dintre ele.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: typographic quotation marks are read as plain ones. Type plain ones.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: ghilimelele tipografice sunt citite ca ghilimele simple. Scrieți ghilimele simple.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is missing.</source>
        <translation>{file}, {table} {number} ({name}): lipsește „{key}”.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is not known here. Check the spelling.</source>
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
        <source>Sheet &quot;{sheet}&quot;, from row {row} on, column &quot;{column}&quot;: {count} {count:text is|texts are} missing in {language}; another language is shown there.</source>
        <translation>Foaia „{sheet}”, începând cu rândul {row}, coloana „{column}”: {count:lipsește|lipsesc|lipsesc} {count} {count:text|texte|de texte} în {language}; acolo se afișează altă limbă.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{value}&quot; is not allowed for &quot;{question}&quot;. Allowed: {allowed}.</source>
        <translation>Foaia „{sheet}”, rândul {row}, coloana „{column}”: „{value}” nu este o valoare permisă pentru „{question}”. Valori permise: {allowed}.</translation>
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
        <source>{file} is a judgment of case {case} already.</source>
        <translation>{file} este deja o hotărâre din cauza {case}.</translation>
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
        <source>{file} is a form that only few programs show (XFA). Print it to a PDF there, and add that one.</source>
        <translation>{file} este un formular pe care îl afișează puține programe (XFA). Imprimați-l în PDF într-un asemenea program și adăugați fișierul obținut.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it if another program has it open, and check that it is still there.</source>
        <translation>{file} nu poate fi deschis. Închideți-l dacă este deschis în alt program și verificați dacă se mai află la locul lui.</translation>
    </message>
    <message>
        <source>{file} is not a text file, though its name says so.</source>
        <translation>{file} nu este un fișier text, deși numele lui indică acest lucru.</translation>
    </message>
    <message>
        <source>{file} is protected with a password. Save a copy without it and add that one.</source>
        <translation>{file} este protejat cu parolă. Salvați o copie fără parolă și adăugați acea copie.</translation>
    </message>
    <message>
        <source>{file} is a collection of files (a PDF portfolio). Open it, save the judgment from it, and add that one.</source>
        <translation>{file} este o colecție de fișiere (un portofoliu PDF). Deschideți-l, salvați din el hotărârea și adăugați acel fișier.</translation>
    </message>
    <message>
        <source>{name} was not removed: {count} {count:passage in it proves|passages in it prove} answers. Replace it with another file, or take the passages away first.</source>
        <translation>{name} nu a fost eliminat: pasaje din el care dovedesc răspunsuri: {count}. Înlocuiți-l cu alt fișier sau mai întâi eliminați pasajele.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Divide it, or save it with smaller pictures.</source>
        <translation>{file} este mai mare de {limit} MB. Împărțiți-l sau salvați-l cu imagini mai mici.</translation>
    </message>
    <message>
        <source>{file} has far more text than a judgment. Save the part that you need as a file of its own and add that one.</source>
        <translation>{file} are mult mai mult text decât o hotărâre. Salvați partea de care aveți nevoie într-un fișier separat și adăugați acel fișier.</translation>
    </message>
    <message>
        <source>{file} has {pages} pages; up to {limit} can be read. Save the part that you need as a file of its own.</source>
        <translation>{file} are prea multe pagini ({pages}); se pot citi cel mult {limit}. Salvați partea de care aveți nevoie într-un fișier separat.</translation>
    </message>
    <message>
        <source>{file} takes too long to read. Open it in its own program, save it again (or print it to a PDF), and add that one.</source>
        <translation>Citirea fișierului {file} durează prea mult. Deschideți-l în programul său, salvați-l din nou (sau tipăriți-l în PDF) și adăugați fișierul obținut.</translation>
    </message>
    <message>
        <source>{file} holds instructions that no judgment needs (XML entities) and was not read. Open it in its own program and save it again.</source>
        <translation>{file} conține instrucțiuni de care nicio hotărâre nu are nevoie (entități XML) și nu a fost citit. Deschideți-l în programul său și salvați-l din nou.</translation>
    </message>
    <message>
        <source>{count} {count:backup|backups} could not be changed and still {count:opens|open} with the old passphrase, {file} among them.</source>
        <translation>Copii de rezervă care nu au putut fi modificate și se deschid încă cu fraza de acces veche: {count}, printre ele {file}.</translation>
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
        <source>This passphrase is easy to guess. Take at least {least} characters, best four words that do not belong together.</source>
        <translation>Această frază de acces este ușor de ghicit. Folosiți cel puțin {least} caractere, cel mai bine patru cuvinte fără legătură între ele.</translation>
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
        <source>Beside this project lies {file}: a copy that a synchronised folder made because two computers wrote to the project. Some answers may be in that copy alone. Open it too, and keep one of the two elsewhere.</source>
        <translation>Lângă acest proiect se află {file}: o copie creată de un folder sincronizat, deoarece două calculatoare au scris în proiect. Unele răspunsuri pot fi numai în acea copie. Deschideți-o și pe ea și păstrați una dintre cele două în altă parte.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was changed. Open a backup, or open it to read only.</source>
        <translation>{path} este deteriorat. Nu s-a modificat nimic. Deschideți o copie de rezervă sau deschideți-l numai pentru citire.</translation>
    </message>
    <message>
        <source>{path} is one of the files to be read. Choose another name.</source>
        <translation>{path} este unul dintre fișierele care se citesc. Alegeți alt nume.</translation>
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
        <source>{path} is locked. Unlock it with its passphrase.</source>
        <translation>{path} este blocat. Deblocați-l cu fraza lui de acces.</translation>
    </message>
    <message>
        <source>This project is open already: {who} on {computer}, since {since}.</source>
        <translation>Acest proiect este deja deschis de {who} pe {computer}, din {since}.</translation>
    </message>
    <message>
        <source>{who} may be working on this project on another computer ({computer}, since {since}). Open it only if you are sure that it is closed there.</source>
        <translation>Este posibil ca {who} să lucreze la acest proiect pe alt calculator ({computer}, din {since}). Deschideți-l numai dacă știți sigur că acolo este închis.</translation>
    </message>
    <message>
        <source>{path} is damaged and was opened to read only. What can be read of it is used. Restore a backup to go on working.</source>
        <translation>{path} este deteriorat și a fost deschis numai pentru citire. Se folosește ce se poate citi din el. Pentru a continua lucrul, restaurați o copie de rezervă.</translation>
    </message>
    <message>
        <source>There is no backup of {path} from which what this window holds could be made again. Leave the window open, put the file back as it was, and try again.</source>
        <translation>Nu există o copie de rezervă a fișierului {path} din care să poată fi refăcut ceea ce conține această fereastră. Lăsați fereastra deschisă, puneți fișierul la loc așa cum era și încercați din nou.</translation>
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
        <source>{path} cannot be read or written. Its drive or network may have been disconnected, or you may not be allowed to open it.</source>
        <translation>{path} nu poate fi citit sau scris. Este posibil ca unitatea sau rețeaua să fi fost deconectată ori să nu aveți dreptul de a-l deschide.</translation>
    </message>
    <message>
        <source>The project file is not sound: {fault}. Restore the last backup, and keep this file for whoever mends it.</source>
        <translation>Fișierul proiectului nu este în regulă: {fault}. Restaurați ultima copie de rezervă și păstrați acest fișier pentru persoana care îl va repara.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date. It is as it was. A backup is at {backup}.</source>
        <translation>{path} nu a putut fi actualizat. A rămas neschimbat. O copie de rezervă se află în {backup}.</translation>
    </message>
    <message>
        <source>Tesseract could not be used. Nothing was changed. Install it again, with the data of your language.</source>
        <translation>Tesseract nu a putut fi folosit. Nu s-a modificat nimic. Instalați-l din nou, cu datele pentru limba dumneavoastră.</translation>
    </message>
    <message>
        <source>Recognising the text of a page took too long.</source>
        <translation>Recunoașterea textului unei pagini a durat prea mult.</translation>
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
        <source>The last change of this project was made on {changed_at} (UTC), which is yet to come: a clock is wrong.</source>
        <translation>Ultima modificare a acestui proiect a fost făcută la {changed_at} (UTC), moment din viitor: un ceas merge greșit.</translation>
    </message>
    <message>
        <source>This is not the address of a database. It should look like postgresql+psycopg://name@server/database.</source>
        <translation>Aceasta nu este adresa unei baze de date. Ar trebui să arate așa: postgresql+psycopg://nume@server/baza.</translation>
    </message>
    <message>
        <source>The workbook does not say which change of the project was its last. What is newer here is told by its time alone.</source>
        <translation>Registrul nu arată care a fost ultima modificare a proiectului cuprinsă în el. Ce este mai nou aici se stabilește numai după data lui.</translation>
    </message>
    <message>
        <source>The workbook knows changes that this project has not: it may have been restored from a backup. What is newer here is told by the time of the workbook alone.</source>
        <translation>Registrul cunoaște modificări pe care acest proiect nu le are: poate că proiectul a fost restaurat dintr-o copie de rezervă. Ce este mai nou aici se stabilește numai după data registrului.</translation>
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
    <message>
        <source>{where}: the term &quot;{term}&quot; lies under itself ({path}), so &quot;{parent}&quot; is not its broader term.</source>
        <translation>{where}: termenul „{term}” se află sub el însuși ({path}), de aceea „{parent}” nu este termenul lui superior.</translation>
    </message>
    <message>
        <source>{where}: &quot;{original}&quot; cannot be a code, so &quot;{term}&quot; was made of it.</source>
        <translation>{where}: „{original}” nu poate fi un cod, de aceea din el s-a format „{term}”.</translation>
    </message>
    <message>
        <source>{where}: the code is missing.</source>
        <translation>{where}: lipsește codul.</translation>
    </message>
    <message>
        <source>{where}: the code &quot;{term}&quot; is there twice. A code stands for one term.</source>
        <translation>{where}: codul „{term}” apare de două ori. Un cod corespunde unui singur termen.</translation>
    </message>
    <message>
        <source>{where}: &quot;{value}&quot; is not a code. Codes have small letters, digits and _, or capitals only.</source>
        <translation>{where}: „{value}” nu este un cod. Codurile conțin litere mici, cifre și _ sau numai majuscule.</translation>
    </message>
    <message>
        <source>{where}: {count} terms would have had the code of another term and got one with a number: {terms}</source>
        <translation>{where}: numărul termenilor care ar fi avut codul altui termen și au primit unul cu număr este {count}: {terms}</translation>
    </message>
    <message>
        <source>{where}: {count} {count:code was|codes were} made of the names of the terms. Keep the file that you export from here: its codes stay.</source>
        <translation>{where}: coduri formate din numele termenilor: {count}. Păstrați fișierul pe care îl exportați de aici: codurile lui rămân.</translation>
    </message>
    <message>
        <source>{where}: {count} {count:collection was|collections were} left out; their concepts were read.</source>
        <translation>{where}: colecții omise: {count}; conceptele lor au fost citite.</translation>
    </message>
    <message>
        <source>{where}: the column does not say its language; it was read as &quot;{language}&quot;.</source>
        <translation>{where}: coloana nu își indică limba; a fost citită ca „{language}”.</translation>
    </message>
    <message>
        <source>{where} was not read: its context stands elsewhere ({address}), and nothing is fetched from the network.</source>
        <translation>{where} nu a fost citit: contextul lui se află în altă parte ({address}), iar din rețea nu se preia nimic.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; lies under itself ({path}). Give one of them another broader term.</source>
        <translation>{where}: termenul „{term}” se află sub el însuși ({path}). Dați unuia dintre ei alt termen superior.</translation>
    </message>
    <message>
        <source>{where} is damaged, protected by a password or not what its ending says, and cannot be read.</source>
        <translation>{where} este deteriorat, protejat cu parolă sau nu este ceea ce arată extensia lui și nu poate fi citit.</translation>
    </message>
    <message>
        <source>{where}, {term}, {key}: &quot;{value}&quot; is not a date. Write 2013-05-01, 2013-05 or 2013.</source>
        <translation>{where}, {term}, {key}: „{value}” nu este o dată calendaristică. Scrieți 2013-05-01, 2013-05 sau 2013.</translation>
    </message>
    <message>
        <source>{where}: {taxonomy} has no terms and was left out.</source>
        <translation>{where}: taxonomia {taxonomy} nu are termeni și a fost omisă.</translation>
    </message>
    <message>
        <source>{where} is not in UTF-8 or UTF-16. In Excel, save it as &quot;CSV UTF-8&quot;.</source>
        <translation>{where} nu este în UTF-8 sau UTF-16. În Excel, salvați-l ca „CSV UTF-8”.</translation>
    </message>
    <message>
        <source>{where} was not read: it declares entities that can hide harmful content.</source>
        <translation>{where} nu a fost citit: declară entități care pot ascunde conținut dăunător.</translation>
    </message>
    <message>
        <source>{where} was not read: it is larger than {megabytes} MB, or would be when unpacked.</source>
        <translation>{where} nu a fost citit: este mai mare de {megabytes} MB sau ar fi după dezarhivare.</translation>
    </message>
    <message>
        <source>{where} was not read: it has more terms, or more about them, than {count} terms can need.</source>
        <translation>{where} nu a fost citit: are mai mulți termeni, sau mai multe date despre ei, decât pot fi necesare pentru {count} de termeni.</translation>
    </message>
    <message>
        <source>{where} cannot be read.</source>
        <translation>{where} nu poate fi citit.</translation>
    </message>
    <message>
        <source>{where}: files of this kind are not known. Known endings: {endings}</source>
        <translation>{where}: fișierele de acest tip nu sunt cunoscute. Extensii cunoscute: {endings}</translation>
    </message>
    <message>
        <source>{where}: no row names the columns. One of them must be called &quot;code&quot;, another for example &quot;label::English (en)&quot;.</source>
        <translation>{where}: niciun rând nu conține numele coloanelor. Una dintre ele trebuie să se numească „code”, alta, de exemplu, „label::English (en)”.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; has no label in any language; its code is shown.</source>
        <translation>{where}: termenul „{term}” nu are etichetă în nicio limbă; se afișează codul lui.</translation>
    </message>
    <message>
        <source>{where}: &quot;{term}&quot; has several labels in the language &quot;{language}&quot;. &quot;{kept}&quot; was kept, &quot;{other}&quot; became alternatives.</source>
        <translation>{where}: „{term}” are mai multe etichete în limba „{language}”. S-a păstrat „{kept}”, iar „{other}” au devenit denumiri alternative.</translation>
    </message>
    <message>
        <source>{where}: {count} {count:text does|texts do} not say their language; they were read as &quot;{language}&quot;.</source>
        <translation>{where}: texte care nu își indică limba: {count}; au fost citite ca „{language}”.</translation>
    </message>
    <message>
        <source>{where}, {term}, {key}: &quot;{language}&quot; is not a known language code.</source>
        <translation>{where}, {term}, {key}: „{language}” nu este un cod de limbă cunoscut.</translation>
    </message>
    <message>
        <source>The taxonomy {taxonomy} is not installed in this project.</source>
        <translation>Taxonomia {taxonomy} nu este instalată în acest proiect.</translation>
    </message>
    <message>
        <source>{where}: &quot;{term}&quot; has more notations, which were left out: {others}</source>
        <translation>{where}: „{term}” are mai multe notații, care au fost omise: {others}</translation>
    </message>
    <message>
        <source>{where}: no terms were found.</source>
        <translation>{where}: nu s-au găsit termeni.</translation>
    </message>
    <message>
        <source>{where}: the broader term of &quot;{term}&quot; is not in the file; {parent} was kept as a mapping.</source>
        <translation>{where}: termenul superior al lui „{term}” nu se află în fișier; {parent} a fost păstrat ca o corespondență.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; stands before its broader term &quot;{parent}&quot;. Put it after that one.</source>
        <translation>{where}: termenul „{term}” se află înaintea termenului său superior „{parent}”. Puneți-l după acesta.</translation>
    </message>
    <message>
        <source>{where}: the broader term &quot;{parent}&quot; of &quot;{term}&quot; is not in this taxonomy.</source>
        <translation>{where}: termenul superior „{parent}” al lui „{term}” nu se află în această taxonomie.</translation>
    </message>
    <message>
        <source>{where}: &quot;{term}&quot; has several broader terms. &quot;{kept}&quot; was kept, the others became mappings: {others}</source>
        <translation>{where}: „{term}” are mai mulți termeni superiori. S-a păstrat „{kept}”, ceilalți au devenit corespondențe: {others}</translation>
    </message>
    <message>
        <source>{where}: {property} was left out ({count} times).</source>
        <translation>{where}: elementul {property} a fost omis (apariții: {count}).</translation>
    </message>
    <message>
        <source>{where}: &quot;{value}&quot; is not a property of a taxonomy.</source>
        <translation>{where}: „{value}” nu este o proprietate a unei taxonomii.</translation>
    </message>
    <message>
        <source>{where} cannot be understood: {problem}</source>
        <translation>{where} nu poate fi înțeles: {problem}</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; is replaced by itself ({path}).</source>
        <translation>{where}: termenul „{term}” este înlocuit cu el însuși ({path}).</translation>
    </message>
    <message>
        <source>{where}: {replacement}, which replaces &quot;{term}&quot;, is not in the file and was left out.</source>
        <translation>{where}: {replacement}, care înlocuiește „{term}”, nu se află în fișier și a fost omis.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{replacement}&quot;, which replaces &quot;{term}&quot;, is not in this taxonomy.</source>
        <translation>{where}: termenul „{replacement}”, care înlocuiește „{term}”, nu se află în această taxonomie.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; is mapped to the scheme &quot;{scheme}&quot;, which is not among the schemes of the taxonomy.</source>
        <translation>{where}: termenul „{term}” are o corespondență cu schema „{scheme}”, care nu se află printre schemele taxonomiei.</translation>
    </message>
    <message>
        <source>{where}: {count} {count:set of codes was|sets of codes were} left out.</source>
        <translation>{where}: seturi de coduri omise: {count}.</translation>
    </message>
    <message>
        <source>{where}: the sheet &quot;{sheet}&quot; was left out, since no row names the columns of terms.</source>
        <translation>{where}: foaia „{sheet}” a fost omisă, deoarece niciun rând nu conține numele coloanelor termenilor.</translation>
    </message>
    <message>
        <source>{where}: the id &quot;{value}&quot; must be the name of the file.</source>
        <translation>{where}: identificatorul (id) „{value}” trebuie să fie numele fișierului.</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; is missing.</source>
        <translation>{where}, {term}: lipsește „{key}”.</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; is not known here. Check the spelling.</source>
        <translation>{where}, {term}: „{key}” nu este un element cunoscut. Verificați ortografia.</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; must be a list of texts in quotation marks, none of them empty.</source>
        <translation>{where}, {term}: „{key}” trebuie să fie o listă de texte între ghilimele, niciunul gol.</translation>
    </message>
    <message>
        <source>The taxonomy {where} is not valid TOML: {problem}</source>
        <translation>Taxonomia {where} nu este un fișier TOML valid: {problem}</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; is not of the kind that belongs there (a text in quotation marks, or a table).</source>
        <translation>{where}, {term}: „{key}” nu este de tipul necesar acolo (un text între ghilimele sau un tabel).</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{value}&quot; is not a value that &quot;{key}&quot; can have.</source>
        <translation>{where}, {term}: „{value}” nu este o valoare pe care o poate avea „{key}”.</translation>
    </message>
    <message>
        <source>{where} was not written: a text of &quot;{term}&quot; is too long for a cell of Excel. Choose another kind of file.</source>
        <translation>{where} nu a fost scris: un text al termenului „{term}” este prea lung pentru o celulă Excel. Alegeți alt tip de fișier.</translation>
    </message>
    <message>
        <source>{where}: the taxonomy {taxonomy} is there twice. Leave one of the two out.</source>
        <translation>{where}: taxonomia {taxonomy} apare de două ori. Renunțați la una dintre ele.</translation>
    </message>
    <message>
        <source>No taxonomy of the name {name} ships with the program. There are: {known}</source>
        <translation>Nicio taxonomie cu numele {name} nu este livrată cu programul. Există: {known}</translation>
    </message>
    <message>
        <source>{where}: &quot;{value}&quot; is not a value that this column can have.</source>
        <translation>{where}: „{value}” nu este o valoare pe care o poate avea această coloană.</translation>
    </message>
    <message>
        <source>Other terms stand under &quot;{term}&quot;. Take them back first, or put them elsewhere.</source>
        <translation>Sub „{term}” se află alți termeni. Mai întâi retrageți-i sau puneți-i în altă parte.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; is used by answers: {answers}, in cases: {cases}. Choose another term there first, or merge this one into another.</source>
        <translation>„{term}” este folosit în răspunsuri: {answers}, în cauze: {cases}. Mai întâi alegeți acolo alt termen sau comasați-l pe acesta cu altul.</translation>
    </message>
    <message>
        <source>The taxonomy already has a term &quot;{label}&quot;. Choose that one, or give yours another label.</source>
        <translation>Taxonomia are deja un termen „{label}”. Alegeți-l pe acela sau dați termenului dumneavoastră altă etichetă.</translation>
    </message>
    <message>
        <source>Write what the new term is called.</source>
        <translation>Scrieți cum se numește termenul nou.</translation>
    </message>
    <message>
        <source>Nothing can be merged into &quot;{term}&quot;. Choose a term that is in use and is another one.</source>
        <translation>Nimic nu poate fi comasat cu „{term}”. Alegeți alt termen, care este încă disponibil.</translation>
    </message>
    <message>
        <source>{file}: not every delivery of this project says which change was its last. Which one is newer was told by their times alone.</source>
        <translation>{file}: nu toate livrările acestui proiect arată care a fost ultima lor modificare. Care este mai nouă s-a stabilit numai după data lor.</translation>
    </message>
    <message>
        <source>{file} has later changes than {other}, though its time is earlier. The changes count: a clock was wrong, or the project was restored from a backup.</source>
        <translation>{file} conține modificări ulterioare celor din {other}, deși data sa este anterioară. Contează modificările: un ceas a mers greșit sau proiectul a fost restaurat dintr-o copie de rezervă.</translation>
    </message>
    <message>
        <source>{file}: {count} more {count:finding|findings} of the kind {kind}. tipcoder check tells all of them.</source>
        <translation>{file}: încă {count} {count:constatare|constatări|de constatări} de tipul {kind}. tipcoder check le arată pe toate.</translation>
    </message>
    <message>
        <source>{file} and {other} come from the same project, but name different countries: {country}, {other_country}.</source>
        <translation>{file} și {other} provin din același proiect, dar indică țări diferite: {country}, {other_country}.</translation>
    </message>
    <message>
        <source>{file}: a newer delivery of the same project is there. Nothing of this one is taken.</source>
        <translation>{file}: există o livrare mai nouă a aceluiași proiect. Din aceasta nu se preia nimic.</translation>
    </message>
    <message>
        <source>{file}: {answers} {answers:answer has|answers have} no place in this version of the framework. They are kept as retired.</source>
        <translation>{file}: răspunsuri care nu au loc în această versiune a cadrului de analiză: {answers}. Ele se păstrează ca ieșite din uz.</translation>
    </message>
    <message>
        <source>These cases have the same answers throughout. Are they one case? {cases} ({conflict})</source>
        <translation>Aceste cauze au peste tot aceleași răspunsuri. Este vorba de o singură cauză? {cases} ({conflict})</translation>
    </message>
    <message>
        <source>These cases have the same key. Are they one case? {cases} ({conflict})</source>
        <translation>Aceste cauze au aceeași cheie. Este vorba de o singură cauză? {cases} ({conflict})</translation>
    </message>
    <message>
        <source>These cases were decided by the same court on the same day. Are they one case? {cases} ({conflict})</source>
        <translation>Aceste cauze au fost soluționate de aceeași instanță în aceeași zi. Este vorba de o singură cauză? {cases} ({conflict})</translation>
    </message>
    <message>
        <source>Somebody else changed the regional project meanwhile. Nothing was stored: consolidate once more.</source>
        <translation>Între timp altcineva a modificat proiectul regional. Nu s-a salvat nimic: consolidați încă o dată.</translation>
    </message>
    <message>
        <source>Proposed term {term} of {taxonomy}: “{label}” ({countries}, answers: {answers}).</source>
        <translation>Termen propus {term} în taxonomia {taxonomy}: „{label}” ({countries}, răspunsuri: {answers}).</translation>
    </message>
    <message>
        <source>Unknown term {term} of {taxonomy} ({countries}, answers: {answers}). It waits as a proposal.</source>
        <translation>Termen necunoscut {term} în taxonomia {taxonomy} ({countries}, răspunsuri: {answers}). Așteaptă ca propunere.</translation>
    </message>
    <message>
        <source>No edition that its country published is named in {file}: the region is compared with none of it.</source>
        <translation>Nicio ediție publicată de țară nu este indicată în {file}: regiunea nu se compară cu nicio ediție a acesteia.</translation>
    </message>
    <message>
        <source>{file} comes from a mentor jurisdiction ({country}): its cases stand in a column of their own and are no part of the figures of all countries together.</source>
        <translation>{file} provine dintr-o jurisdicție-mentor ({country}): cauzele sale se află într-o coloană proprie și nu fac parte din cifrele tuturor țărilor împreună.</translation>
    </message>
    <message>
        <source>Approved briefs that may identify a person are left out ({count}). Change their texts in the project of the country, and approve them anew.</source>
        <translation>Rezumatele aprobate care pot identifica o persoană sunt omise ({count}). Modificați-le textele în proiectul țării și aprobați-le din nou.</translation>
    </message>
    <message>
        <source>Its approved briefs take the place of those that came before. With other words: {changed}. Not approved any more: {gone}.</source>
        <translation>Rezumatele sale aprobate le înlocuiesc pe cele venite anterior. Cu text modificat: {changed}. Nu mai sunt aprobate: {gone}.</translation>
    </message>
    <message>
        <source>Briefs that were approved as English and are not in English are left out ({count}). Type their English texts in the project of the country, and approve them anew.</source>
        <translation>Rezumatele aprobate ca fiind în engleză, dar care nu sunt în engleză, sunt omise ({count}). Scrieți textele lor în engleză în proiectul țării și aprobați-le din nou.</translation>
    </message>
    <message>
        <source>Released quotations that may identify a person are left out ({count}). Withdraw them in the project of the country, and release them anew without those words.</source>
        <translation>Citatele aprobate care pot identifica o persoană sunt omise ({count}). Retrageți-le în proiectul țării și aprobați-le din nou fără acele cuvinte.</translation>
    </message>
    <message>
        <source>{file}: version {version} of the framework is not known here. It was read as its own codebook says.</source>
        <translation>{file}: versiunea {version} a cadrului de analiză nu este cunoscută aici. Fișierul a fost citit după propriul manual de codificare.</translation>
    </message>
    <message>
        <source>{file}: {answers} {answers:answer|answers} may not cross a border and {answers:was|were} left out.</source>
        <translation>{file}: răspunsuri care nu pot trece frontiera și au fost omise: {answers}.</translation>
    </message>
    <message>
        <source>{place}: {count} {count:entry belongs|entries belong} to no row or question of the delivery and {count:was|were} left out.</source>
        <translation>{place}: înregistrări care nu aparțin niciunui rând sau niciunei întrebări din livrare și au fost omise: {count}.</translation>
    </message>
    <message>
        <source>There is no term {term} in {taxonomy} to decide on.</source>
        <translation>În taxonomia {taxonomy} nu există termenul {term} asupra căruia să se decidă.</translation>
    </message>
    <message>
        <source>{choice} is no decision. Cases: keep_both, prefer:FILE. Terms: approve, reject, merge:CODE.</source>
        <translation>{choice} nu este o decizie. Cauze: keep_both, prefer:FILE. Termeni: approve, reject, merge:CODE.</translation>
    </message>
    <message>
        <source>The decisions cannot be read. They stand in a TOML or JSON file under [conflicts] and [terms.NAME].</source>
        <translation>Deciziile nu pot fi citite. Ele se află într-un fișier TOML sau JSON, la [conflicts] și [terms.NAME].</translation>
    </message>
    <message>
        <source>{file} is a regional project itself. Name it with --project, and deliveries of countries beside it.</source>
        <translation>{file} este el însuși un proiect regional. Indicați-l cu --project și, alături, livrările țărilor.</translation>
    </message>
    <message>
        <source>{file} is a copy for a second coder. It goes back to the project that it was made from, which delivers.</source>
        <translation>{file} este o copie pentru un al doilea codificator. Ea se întoarce la proiectul din care a fost făcută, iar acesta livrează.</translation>
    </message>
    <message>
        <source>{file} is a template. Import it into its project first (tipcoder import), and deliver what that exports.</source>
        <translation>{file} este un șablon. Importați-l mai întâi în proiectul său (tipcoder import) și livrați ceea ce exportă acesta.</translation>
    </message>
    <message>
        <source>This passphrase does not open {file}. Check capital letters and the keyboard&apos;s language.</source>
        <translation>Această frază de acces nu deschide {file}. Verificați literele mari și limba tastaturii.</translation>
    </message>
    <message>
        <source>{file} is coded by another framework: {framework}. It cannot stand beside the others.</source>
        <translation>{file} este codificat după alt cadru de analiză: {framework}. Nu poate sta alături de celelalte.</translation>
    </message>
    <message>
        <source>{file}: version {version} of the framework is not known here, and its codebook does not say enough.</source>
        <translation>{file}: versiunea {version} a cadrului de analiză nu este cunoscută aici, iar manualul de codificare din fișier nu spune destul.</translation>
    </message>
    <message>
        <source>{path} is the project of one country. Deliveries go into a regional project: name a new file.</source>
        <translation>{path} este proiectul unei singure țări. Livrările se includ într-un proiect regional: indicați un fișier nou.</translation>
    </message>
    <message>
        <source>None of the cases in this workbook is known here. Its keys were made for a recipient that this project does not know, or its cases were removed.</source>
        <translation>Niciuna dintre cauzele din acest registru de lucru nu este cunoscută aici. Cheile lui au fost create pentru un destinatar pe care acest proiect nu îl cunoaște sau cauzele lui au fost eliminate.</translation>
    </message>
    <message>
        <source>{place}: {text} can mean several things. Say which for the whole column: --answer {column}=CHOICE, where CHOICE is one of {options}.</source>
        <translation>{place}: {text} poate avea mai multe sensuri. Indicați sensul pentru întreaga coloană: --answer {column}=CHOICE, unde CHOICE este una dintre valorile {options}.</translation>
    </message>
    <message>
        <source>The workbook was written with version {version} of the framework {framework}, which this project lacks.</source>
        <translation>Registrul de lucru a fost scris cu versiunea {version} a cadrului de analiză {framework}, care lipsește din acest proiect.</translation>
    </message>
    <message>
        <source>The workbook was written by another project. Only workbooks of this project can be read back.</source>
        <translation>Registrul de lucru a fost scris din alt proiect. Pot fi reimportate numai registrele de lucru ale acestui proiect.</translation>
    </message>
    <message>
        <source>There is no case that could be coded a second time.</source>
        <translation>Nu există nicio cauză care să poată fi codificată a doua oară.</translation>
    </message>
    <message>
        <source>{coder} coded these cases first and cannot be the second coder of them: {cases}. Give the code of the person who coded them again.</source>
        <translation>{coder} a codificat primul aceste cauze și nu poate fi al doilea codificator al lor: {cases}. Indicați codul persoanei care le-a codificat din nou.</translation>
    </message>
    <message>
        <source>{file} is no copy for a second coder. Only a copy that was made for one, or a workbook, is read as a second coding.</source>
        <translation>{file} nu este o copie pentru un al doilea codificator. Ca a doua codificare se citește numai o copie făcută în acest scop sau un registru.</translation>
    </message>
    <message>
        <source>A second coder codes the cases that are there. Cases, their judgments, lists of terms, the framework and what is added to findings are changed by the person who codes first.</source>
        <translation>Al doilea codificator codifică doar cauzele existente. Cauzele, hotărârile lor, listele de termeni, cadrul și ceea ce se adaugă la constatări sunt modificate de persoana care face prima codificare.</translation>
    </message>
    <message>
        <source>Something was changed in the project meanwhile. Nothing was imported: look at the workbook once more.</source>
        <translation>Între timp s-a modificat ceva în proiect. Nu s-a importat nimic: verificați registrul încă o dată.</translation>
    </message>
    <message>
        <source>Somebody else changed this coding meanwhile. Nothing was saved: open the case again to see it.</source>
        <translation>Între timp, altcineva a modificat această codificare. Nu s-a salvat nimic: deschideți din nou cauza pentru a o vedea.</translation>
    </message>
    <message>
        <source>{answers} {answers:answer|answers} in {cases} {cases:case has|cases have} the term {term}, which the taxonomy {taxonomy} has not: it is not shown or counted. Install a version of the taxonomy that has it.</source>
        <translation>{answers} {answers:răspuns|răspunsuri|de răspunsuri} din {cases} {cases:cauză|cauze|de cauze} {answers:conține|conțin|conțin} termenul {term}, pe care taxonomia {taxonomy} nu îl are: nu este nici afișat, nici numărat. Instalați o versiune a taxonomiei care îl are.</translation>
    </message>
    <message>
        <source>Nothing that can be accepted in this brief has the id {id}. List what is open with --json.</source>
        <translation>Nimic din ce se poate accepta în acest rezumat nu are identificatorul {id}. Vedeți ce este deschis cu --json.</translation>
    </message>
    <message>
        <source>{part} {row}: “{words}” may identify somebody. Change the text, or accept it with --accept {id}.</source>
        <translation>{part} {row}: „{words}” poate identifica pe cineva. Modificați textul sau acceptați cu --accept {id}.</translation>
    </message>
    <message>
        <source>{part} {row}: there is no text in this language: {language}.</source>
        <translation>{part} {row}: nu există text în această limbă: {language}.</translation>
    </message>
    <message>
        <source>Nobody has approved the brief of case {case} in this language: {language}. Add --draft to read it.</source>
        <translation>Nimeni nu a aprobat rezumatul cauzei {case} în această limbă: {language}. Adăugați --draft pentru a-l citi.</translation>
    </message>
    <message>
        <source>{part} {row}: this is no English: {words}. Type the text in English.</source>
        <translation>{part} {row}: aceasta nu este engleză: {words}. Scrieți textul în engleză.</translation>
    </message>
    <message>
        <source>{part} {row}: numbers are not the same in both texts: {words}. Mend it, or accept it with --accept {id}.</source>
        <translation>{part} {row}: numerele nu sunt aceleași în ambele texte: {words}. Corectați sau acceptați cu --accept {id}.</translation>
    </message>
    <message>
        <source>{row} may be recognised: fewer than 11 persons of the project are alike in this: {words}. Tell less with --generalise age,year,sector, or accept it with --accept {id}.</source>
        <translation>{row} poate fi recunoscut: mai puțin de 11 persoane din proiect seamănă în aceasta: {words}. Spuneți mai puțin cu --generalise age,year,sector sau acceptați cu --accept {id}.</translation>
    </message>
    <message>
        <source>{part} {row}: the text is the same in both languages. Type it in this language: {language}, or accept it with --accept {id}.</source>
        <translation>{part} {row}: textul este același în ambele limbi. Scrieți-l în această limbă: {language}, sau acceptați cu --accept {id}.</translation>
    </message>
    <message>
        <source>The brief of case {case} has changed since it was approved in this language: {language}. Approve it again, or add --draft to read it.</source>
        <translation>Rezumatul cauzei {case} s-a modificat de când a fost aprobat în această limbă: {language}. Aprobați-l din nou sau adăugați --draft pentru a-l citi.</translation>
    </message>
    <message>
        <source>{part} {row}: what the text in this language is written from changed after it was typed: {language}. Confirm the text or change it.</source>
        <translation>{part} {row}: sursa textului în această limbă s-a modificat după ce a fost scris: {language}. Confirmați textul sau modificați-l.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}, column {column}: the coding has changed since this row was written. Write the workbook anew and type the text there.</source>
        <translation>{file}, foaia {sheet}, rândul {row}, coloana {column}: codificarea s-a modificat de când a fost scris acest rând. Scrieți registrul din nou și introduceți textul acolo.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}, column {column}: no brief has such a row. Cells of case, part, row and question stay as they were written.</source>
        <translation>{file}, foaia {sheet}, rândul {row}, coloana {column}: niciun rezumat nu are un astfel de rând. Celulele case, part, row și question rămân cum au fost scrise.</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet}: it holds no texts of briefs.</source>
        <translation>{file} nu are foaia {sheet}: nu conține texte de rezumate.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}, column {column}: the text is longer than {most} characters.</source>
        <translation>{file}, foaia {sheet}, rândul {row}, coloana {column}: textul are peste {most} de caractere.</translation>
    </message>
    <message>
        <source>A brief is made in the country in which the case was coded, from its project.</source>
        <translation>Un rezumat se face în țara în care a fost codificată cauza, din proiectul ei.</translation>
    </message>
    <message>
        <source>Case {case} is left out: a published table less the persons in its brief would tell of few others.</source>
        <translation>Cauza {case} este omisă: un tabel publicat fără persoanele din rezumatul ei ar spune ceva despre puține altele.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: two effects of one decision. {message}</source>
        <translation>Cauza {case}, {place}: două efecte ale aceleiași hotărâri. {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: is this outcome right? {message}</source>
        <translation>Cauza {case}, {place}: este corectă această soluție? {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the numbers and the dates tell different orders.</source>
        <translation>Cauza {case}, {place}: numerele și datele arată ordini diferite.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the numbers do not run from 1 without a gap.</source>
        <translation>Cauza {case}, {place}: numerele nu curg de la 1 fără întrerupere.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the same number twice. {message}</source>
        <translation>Cauza {case}, {place}: același număr de două ori. {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the answers show it, and it is not entered. {entry}</source>
        <translation>Cauza {case}, {place}: răspunsurile o arată, dar nu este introdusă. {entry}</translation>
    </message>
    <message>
        <source>The project has no case {case}.</source>
        <translation>Proiectul nu are cauza {case}.</translation>
    </message>
    <message>
        <source>Nobody with the code {coder} codes in this project.</source>
        <translation>În acest proiect nu codifică nimeni cu codul {coder}.</translation>
    </message>
    <message>
        <source>Something was published since, and not compared with this edition: that it reached nobody can no longer be taken back.</source>
        <translation>Între timp s-a publicat ceva care nu a fost comparat cu această ediție: mențiunea că nu a ajuns la nimeni nu mai poate fi retrasă.</translation>
    </message>
    <message>
        <source>No case has a brief that is approved in English, so that there is no entry for SHERLOC to write.</source>
        <translation>Nicio cauză nu are un rezumat aprobat în engleză, deci nu există nicio înregistrare pentru SHERLOC.</translation>
    </message>
    <message>
        <source>Case {case} is left out: its English brief is {state}.</source>
        <translation>Cauza {case} este omisă: rezumatul ei în engleză are starea {state}.</translation>
    </message>
    <message>
        <source>There are entries here ({count}). “None in this judgment” can be said once they are deleted.</source>
        <translation>Aici există înregistrări ({count}). „Nu există în această hotărâre” se poate indica după ce sunt șterse.</translation>
    </message>
    <message>
        <source>“None in this judgment” cannot be said here: there must be entries, {count} at least.</source>
        <translation>„Nu există în această hotărâre” nu se poate indica aici: trebuie să existe înregistrări, cel puțin {count}.</translation>
    </message>
    <message>
        <source>This number asks for too many entries. At most {limit} are possible in one list, and {total} in one case. Nothing was changed; enter a smaller number.</source>
        <translation>Acest număr cere prea multe înregistrări. Sunt posibile cel mult {limit} într-o listă și {total} într-o cauză. Nu s-a modificat nimic; introduceți un număr mai mic.</translation>
    </message>
    <message>
        <source>Findings are counted from the questions of the framework tip_case_law_see. This project is coded by {framework}, which asks none of them.</source>
        <translation>Constatările se calculează din întrebările cadrului tip_case_law_see. Acest proiect este codificat după {framework}, care nu pune niciuna dintre ele.</translation>
    </message>
    <message>
        <source>The case is settled: its pairs of entries stay as they are, and so do the figures of agreement.</source>
        <translation>Codificarea cauzei este convenită: perechile de înregistrări rămân așa cum sunt, la fel și cifrele concordanței.</translation>
    </message>
    <message>
        <source>{file}, row {line}: a proposal is a, b, both or not_settled, not “{value}”. Nothing was settled.</source>
        <translation>{file}, rândul {line}: propunerea este a, b, both sau not_settled, nu „{value}”. Nu s-a convenit nimic.</translation>
    </message>
    <message>
        <source>{file} has no differences of this project, or is no settling file. Nothing was settled.</source>
        <translation>{file} nu are diferențe din acest proiect sau nu este un fișier de conciliere. Nu s-a convenit nimic.</translation>
    </message>
    <message>
        <source>{file}, row {line}: “{value}” is none of the reasons of the list. Nothing was settled.</source>
        <translation>{file}, rândul {line}: „{value}” nu este niciunul dintre motivele din listă. Nu s-a convenit nimic.</translation>
    </message>
    <message>
        <source>{file}, row {line}: this difference stands in the file twice. Nothing was settled.</source>
        <translation>{file}, rândul {line}: această diferență apare de două ori în fișier. Nu s-a convenit nimic.</translation>
    </message>
    <message>
        <source>{count} {count:difference is|differences are} still to be settled before the case is settled.</source>
        <translation>Mai {count:trebuie convenită|trebuie convenite|trebuie convenite} {count} {count:diferență|diferențe|de diferențe} înainte ca această cauză să aibă o codificare convenită.</translation>
    </message>
    <message>
        <source>Both answers can be taken only where several terms may be chosen and both sides chose some.</source>
        <translation>Ambele răspunsuri pot fi preluate numai acolo unde se pot alege mai mulți termeni și ambele părți au ales.</translation>
    </message>
    <message>
        <source>This coding is submitted. Reopen it to change something.</source>
        <translation>Această codificare este predată. Redeschideți-o pentru a schimba ceva.</translation>
    </message>
    <message>
        <source>{coder} has not submitted the coding of this case yet. Both are settled only after both are.</source>
        <translation>{coder} nu a predat încă codificarea acestei cauze. Diferențele se conciliază numai după predarea ambelor.</translation>
    </message>
    <message>
        <source>Enter the code of the reviewer.</source>
        <translation>Introduceți codul evaluatorului.</translation>
    </message>
    <message>
        <source>{coder} coded this case. A reviewer is somebody who is neither of the two coders.</source>
        <translation>{coder} a codificat această cauză. Evaluatorul este altcineva decât cei doi codificatori.</translation>
    </message>
    <message>
        <source>Say in a sentence what is not settled, for the reviewer.</source>
        <translation>Spuneți într-o propoziție ce rămâne neconvenit, pentru evaluator.</translation>
    </message>
    <message>
        <source>Nobody has coded this case a second time yet.</source>
        <translation>Nimeni nu a codificat încă această cauză a doua oară.</translation>
    </message>
    <message>
        <source>Choose why the two of you read this differently.</source>
        <translation>Alegeți motivul pentru care amândoi ați citit diferit acest punct.</translation>
    </message>
    <message>
        <source>Two entries are joined only if each is of another side and both are of the same list.</source>
        <translation>Două înregistrări se unesc numai dacă sunt ale unor părți diferite și din aceeași listă.</translation>
    </message>
    <message>
        <source>{id}: case {case}, {question}: {words} ({sign})</source>
        <translation>{id}: cauza {case}, {question}: {words} ({sign})</translation>
    </message>
    <message>
        <source>{roster}: {persons} in all. {unique} can be recognised by anybody who knows this of them: {questions}. {few} more are among fewer than {k} alike. With the numbers that leave, {unique_by_numbers} can be recognised.</source>
        <translation>{roster}: {persons} în total. Pot fi recunoscute de oricine știe despre ele {questions}: {unique}. Alte persoane din grupuri de mai puțin de {k} asemănătoare: {few}. Împreună cu numerele care ies pot fi recunoscute: {unique_by_numbers}.</translation>
    </message>
    <message>
        <source>Nobody is recognised by the question {name}. It may be one of these: {known}.</source>
        <translation>După întrebarea {name} nu este recunoscut nimeni. Poate fi una dintre acestea: {known}.</translation>
    </message>
    <message>
        <source>The question {name} cannot be made more general, only left out. These can be: {known}.</source>
        <translation>Întrebarea {name} nu poate fi generalizată, ci doar omisă. Acestea pot fi generalizate: {known}.</translation>
    </message>
    <message>
        <source>There is no finding and no text with the id {id}. The answer may have been changed.</source>
        <translation>Nu există nicio constatare și niciun text cu identificatorul {id}. Este posibil ca răspunsul să fi fost modificat.</translation>
    </message>
    <message>
        <source>Say why it reached nobody: the reason stays in the list of what left.</source>
        <translation>Spuneți de ce nu a ajuns la nimeni: motivul rămâne în lista celor ieșite.</translation>
    </message>
    <message>
        <source>Nothing that left has the id {id}. `tipcoder released` lists what left, with the ids.</source>
        <translation>Nimic din ce a ieșit nu are id-ul {id}. `tipcoder released` enumeră ce a ieșit, cu id-uri.</translation>
    </message>
    <message>
        <source>Of the release {id} it was said before that it reached nobody.</source>
        <translation>Despre ieșirea {id} s-a spus deja că nu a ajuns la nimeni.</translation>
    </message>
    <message>
        <source>This project is open to read only. What is public is recorded in it, as later editions are compared with it: nothing public can be written. Restore a backup, and publish from that.</source>
        <translation>Acest proiect este deschis doar pentru citire. Ce este public se înregistrează în el, deoarece edițiile ulterioare sunt comparate cu el: nu se poate scrie nimic public. Restaurați o copie de rezervă și publicați din ea.</translation>
    </message>
    <message>
        <source>Another program holds the file {file} at the moment: a virus scanner, a synchronisation or a viewer. Try again in a minute, or close it there. Nothing was lost.</source>
        <translation>Un alt program ține în acest moment fișierul {file}: un antivirus, o sincronizare sau un program de vizualizare. Încercați din nou peste un minut sau închideți-l acolo. Nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>The path {path} is too long for this computer. Move the project into a folder nearer to the drive&apos;s root.</source>
        <translation>Calea {path} este prea lungă pentru acest computer. Mutați proiectul într-un folder mai apropiat de rădăcina unității.</translation>
    </message>
    <message>
        <source>Windows keeps the name {name} for itself. Choose another one.</source>
        <translation>Numele {name} este rezervat de Windows. Alegeți altul.</translation>
    </message>
    <message>
        <source>There is no judgment in the folder {folder}. Files of these kinds can be read: {kinds}.</source>
        <translation>În folderul {folder} nu există nicio hotărâre. Se pot citi fișiere de aceste tipuri: {kinds}.</translation>
    </message>
    <message>
        <source>{file} has no text layer: read it by OCR first.</source>
        <translation>{file} nu are strat de text: citiți-l mai întâi prin OCR.</translation>
    </message>
    <message>
        <source>Which country the judgment is of cannot be told by its court or language. Say it with --country.</source>
        <translation>După instanță sau limbă nu se poate spune din ce țară este hotărârea. Indicați-o cu --country.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read. Save it as one of {kinds} and add it again.</source>
        <translation>{file} este de un tip care nu poate fi citit. Salvați-l într-unul dintre formatele {kinds} și adăugați-l din nou.</translation>
    </message>
    <message>
        <source>{file} is a picture of a kind that cannot be read. Save it as JPEG, PNG or TIFF and add that one.</source>
        <translation>{file} este o imagine de un tip care nu poate fi citit. Salvați-o ca JPEG, PNG sau TIFF și adăugați acel fișier.</translation>
    </message>
    <message>
        <source>{file} was written by a Word older than that of 1997. Open it in Word or LibreOffice, save it as .docx, and add that one.</source>
        <translation>{file} a fost scris cu o versiune de Word mai veche decât cea din 1997. Deschideți-l în Word sau LibreOffice, salvați-l ca .docx și adăugați acel fișier.</translation>
    </message>
    <message>
        <source>{path} was replaced by another copy, or changed from elsewhere, while it was open here. Nothing more was saved in it.</source>
        <translation>{path} a fost înlocuit cu altă copie sau modificat din altă parte cât era deschis aici. În el nu s-a mai salvat nimic.</translation>
    </message>
    <message>
        <source>The framework {framework} {version} could not be read. The same one ships with the program and is used.</source>
        <translation>Cadrul {framework} {version} nu a putut fi citit. Se folosește același, livrat cu programul.</translation>
    </message>
    <message>
        <source>The framework {framework} {version} could not be read. The same one from the backup {backup} is used.</source>
        <translation>Cadrul {framework} {version} nu a putut fi citit. Se folosește același, din copia de rezervă {backup}.</translation>
    </message>
    <message>
        <source>The framework {framework} {version} could not be read. Another one of this name and version is used; its questions may differ.</source>
        <translation>Cadrul {framework} {version} nu a putut fi citit. Se folosește altul cu acest nume și această versiune; întrebările lui pot fi diferite.</translation>
    </message>
    <message>
        <source>The workbook of the framework {framework} {version} could not be read. Its questions were read.</source>
        <translation>Registrul cadrului {framework} {version} nu a putut fi citit. Întrebările lui au fost citite.</translation>
    </message>
    <message>
        <source>Some cases, entries or answers could not be read.</source>
        <translation>Unele cauze, înregistrări sau răspunsuri nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Some judgments or their pages could not be read.</source>
        <translation>Unele hotărâri sau pagini ale lor nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Some evidence could not be read.</source>
        <translation>Unele citate doveditoare nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Some remarks could not be read.</source>
        <translation>Unele observații nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Part of the history could not be read.</source>
        <translation>O parte din istoric nu a putut fi citită.</translation>
    </message>
    <message>
        <source>Some terms could not be read.</source>
        <translation>Unii termeni nu au putut fi citiți.</translation>
    </message>
    <message>
        <source>Some of what does not belong to a case could not be read (exports, reviews, deliveries).</source>
        <translation>O parte din ceea ce nu ține de o cauză nu a putut fi citită (exporturi, verificări, livrări).</translation>
    </message>
    <message>
        <source>{path} cannot be changed: it is open to read only, or the file or its folder is write-protected.</source>
        <translation>{path} nu poate fi modificat: este deschis numai pentru citire sau fișierul ori folderul lui este protejat la scriere.</translation>
    </message>
    <message>
        <source>The folder {path} is there already and is not empty. Choose another name.</source>
        <translation>Folderul {path} există deja și nu este gol. Alegeți alt nume.</translation>
    </message>
    <message>
        <source>Files for SPSS and Stata need two more libraries. Install them with: pip install tipcoder[statistics]</source>
        <translation>Fișierele pentru SPSS și Stata necesită încă două biblioteci. Instalați-le cu: pip install tipcoder[statistics]</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed. Install it with: pip install tipcoder[postgresql]</source>
        <translation>Driverul pentru PostgreSQL nu este instalat. Instalați-l cu: pip install tipcoder[postgresql]</translation>
    </message>
    <message>
        <source>The database {address} holds no project yet. Consolidate into it first.</source>
        <translation>Baza de date {address} nu conține încă niciun proiect. Mai întâi consolidați livrările în ea.</translation>
    </message>
    <message>
        <source>The database {address} holds a project already.</source>
        <translation>Baza de date {address} conține deja un proiect.</translation>
    </message>
    <message>
        <source>The project in the database {address} is no file. Consolidate into a file to hand it over.</source>
        <translation>Proiectul din baza de date {address} nu este un fișier. Pentru a-l preda, consolidați într-un fișier.</translation>
    </message>
    <message>
        <source>There is a password in the address, where others can read it. Leave it out: it is asked for, or taken from the environment variable PGPASSWORD.</source>
        <translation>Adresa conține o parolă, pe care o pot citi alții. Omiteți-o: ea este cerută separat sau este preluată din variabila de mediu PGPASSWORD.</translation>
    </message>
    <message>
        <source>The database {path} needs a password. Put it into the environment variable PGPASSWORD.</source>
        <translation>Baza de date {path} cere o parolă. Puneți-o în variabila de mediu PGPASSWORD.</translation>
    </message>
    <message>
        <source>The database {path} refused the name or the password. Check both with whoever keeps the server.</source>
        <translation>Baza de date {path} a refuzat numele sau parola. Verificați-le cu persoana care administrează serverul.</translation>
    </message>
    <message>
        <source>The database {path} cannot be reached. Check the network and the address, and try again.</source>
        <translation>Baza de date {path} nu poate fi accesată. Verificați rețeaua și adresa și încercați din nou.</translation>
    </message>
    <message>
        <source>{coder} may be a name. A coder is called by a code: a country or one letter, with a number of up to three digits, such as {suggested}.</source>
        <translation>{coder} poate fi un nume. Codificatorul se indică printr-un cod: o țară sau o literă, cu un număr de cel mult trei cifre, de exemplu {suggested}.</translation>
    </message>
    <message>
        <source>The code of a coder may be a name: {coders}. A number leaves in its place.</source>
        <translation>Codul unui codificator poate fi un nume: {coders}. În locul lui pleacă un număr.</translation>
    </message>
    <message>
        <source>{sentence} (The same for others, {count}: {others})</source>
        <translation>{sentence} (Același lucru este valabil pentru alții, {count}: {others})</translation>
    </message>
    <message>
        <source>There are {count} descriptions already. Take one of them away before you choose another.</source>
        <translation>Există deja {count} descrieri. Renunțați la una dintre ele înainte de a alege alta.</translation>
    </message>
    <message>
        <source>“{key}” is not asked. What is asked: {keys}.</source>
        <translation>„{key}” nu se întreabă. Se întreabă: {keys}.</translation>
    </message>
    <message>
        <source>{key}: “{value}” is no number that can be. Give a whole number, a year of four digits, or nothing where it is not known.</source>
        <translation>{key}: „{value}” nu este un număr posibil. Dați un număr întreg, un an din patru cifre sau nimic unde nu se cunoaște.</translation>
    </message>
    <message>
        <source>{low} ({low_value}) is greater than {high} ({high_value}). No more judgments are received than requested, no more are requested than exist, and a period ends after it begins.</source>
        <translation>{low} ({low_value}) este mai mare decât {high} ({high_value}). Nu se primesc mai multe hotărâri decât se solicită, nu se solicită mai multe decât există, iar o perioadă se încheie după ce începe.</translation>
    </message>
    <message>
        <source>A region knows of all judgments what its deliveries say. Change it in the national projects.</source>
        <translation>O regiune știe despre toate hotărârile ce spun livrările ei. Schimbați datele în proiectele naționale.</translation>
    </message>
    <message>
        <source>“{change}” changes nothing. Write the value behind =, and nothing behind it where it is not known.</source>
        <translation>„{change}” nu schimbă nimic. Scrieți valoarea după =, și nimic după el unde nu se cunoaște.</translation>
    </message>
    <message>
        <source>In no case was this good practice marked as exemplary. A reviewer confirms what a coder marked.</source>
        <translation>În nicio cauză această bună practică nu a fost marcată ca exemplară. Un evaluator confirmă ceea ce a marcat un codificator.</translation>
    </message>
    <message>
        <source>Somebody else than who coded the cases confirms that a practice is exemplary. Enter the code of the reviewer.</source>
        <translation>Caracterul exemplar al unei practici este confirmat de altcineva decât cel care a codificat cauzele. Introduceți codul evaluatorului.</translation>
    </message>
    <message>
        <source>Write the words of the judgment, with names, places and dates replaced by words in brackets.</source>
        <translation>Scrieți cuvintele hotărârii, cu numele, locurile și datele înlocuite prin cuvinte între paranteze.</translation>
    </message>
    <message>
        <source>Words of the quotation may identify somebody ({count}). Replace each of them, or say that it identifies nobody.</source>
        <translation>Cuvinte din citat pot identifica pe cineva ({count}). Înlocuiți fiecare dintre ele sau arătați că nu identifică pe nimeni.</translation>
    </message>
    <message>
        <source>A quotation has at most {most} words, this one has {words}. Shorten it.</source>
        <translation>Un citat are cel mult {most} de cuvinte, acesta are {words}. Scurtați-l.</translation>
    </message>
    <message>
        <source>Case {case}: neither its brief nor an exercise is approved in this language, or it has changed since: {language}.</source>
        <translation>Cauza {case}: nici rezumatul ei, nici un exercițiu nu este aprobat în această limbă sau s-a modificat de atunci: {language}.</translation>
    </message>
    <message>
        <source>Case {case}: persons in its brief may be recognised, and a pack is for everybody. Tell less in the brief, or make an exercise.</source>
        <translation>Cauza {case}: persoanele din rezumat pot fi recunoscute, iar pachetul este pentru toți. Spuneți mai puțin în rezumat sau creați un exercițiu.</translation>
    </message>
    <message>
        <source>Case {case}: a published table less the persons in its brief would tell of few others. Make an exercise.</source>
        <translation>Cauza {case}: un tabel publicat fără persoanele din rezumatul ei ar spune ceva despre puține altele. Creați un exercițiu.</translation>
    </message>
    <message>
        <source>Case {case} is not free for training.</source>
        <translation>Cauza {case} nu este disponibilă pentru instruire.</translation>
    </message>
    <message>
        <source>No case is free for training. Answer “Use of this case for training” in the cases that are, and choose them.</source>
        <translation>Nicio cauză nu este disponibilă pentru instruire. Răspundeți la „Utilizarea cauzei pentru instruire” în cauzele care pot fi folosite astfel și alegeți-le.</translation>
    </message>
    <message>
        <source>This program was installed without the files in which its texts are translated. Work in a copy of its source.</source>
        <translation>Acest program a fost instalat fără fișierele în care sunt traduse textele lui. Lucrați într-o copie a codului sursă.</translation>
    </message>
    <message>
        <source>{file} has no sheet named after a language, as the program writes it (sq, ro, cnr, mk, sr, sr-Latn).</source>
        <translation>{file} nu are nicio foaie cu numele unei limbi, așa cum o scrie programul (sq, ro, cnr, mk, sr, sr-Latn).</translation>
    </message>
    <message>
        <source>{file} lacks the row with the names of the columns ({columns}). Take the sheet back as it was written.</source>
        <translation>În {file} lipsește rândul cu numele coloanelor ({columns}). Reluați foaia așa cum a fost scrisă.</translation>
    </message>
    <message>
        <source>The file with reviewed texts {path} is damaged and was put aside under another name: the program shows the texts that it came with. Take the workbook or pack once more under Tools, Review of texts.</source>
        <translation>Fișierul cu texte verificate {path} este deteriorat și a fost pus deoparte sub alt nume: programul afișează textele cu care a venit. Preluați din nou registrul sau pachetul din Instrumente, Verificarea textelor.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The program has no such text any more. Write the texts anew.</source>
        <translation>{file}, rândul {row}: Programul nu mai are acest text. Scrieți textele din nou.</translation>
    </message>
    <message>
        <source>{file}, row {row}: Another row says something else of this text. Neither was taken.</source>
        <translation>{file}, rândul {row}: Alt rând spune altceva despre acest text. Nu a fost preluat niciunul.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The text was changed here since the workbook was written. Write the texts anew and decide.</source>
        <translation>{file}, rândul {row}: Textul a fost modificat aici de când a fost scris registrul. Scrieți textele din nou și decideți.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The text is empty.</source>
        <translation>{file}, rândul {row}: Textul este gol.</translation>
    </message>
    <message>
        <source>{file}, row {row}: What the program fills in must stand in the text as it did before: {about}</source>
        <translation>{file}, rândul {row}: Ceea ce completează programul trebuie să rămână în text ca înainte: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: Marks such as &lt;b&gt; must stay as they were: {about}</source>
        <translation>{file}, rândul {row}: Marcajele precum &lt;b&gt; trebuie să rămână cum erau: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: These words prove an answer of the practice coding, so they must stay: {about}</source>
        <translation>{file}, rândul {row}: Aceste cuvinte dovedesc un răspuns al codificării pentru exercițiu, deci trebuie să rămână: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: The sign {about} before the letter that is pressed with Alt must stay, once.</source>
        <translation>{file}, rândul {row}: Semnul {about} dinaintea literei care se apasă cu Alt trebuie să rămână, o singură dată.</translation>
    </message>
    <message>
        <source>{file}, row {row}: This is written in another script: {about}</source>
        <translation>{file}, rândul {row}: Acest text este scris cu alt alfabet: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: With {length} letters the text may need more room than its window has: look there.</source>
        <translation>{file}, rândul {row}: Cu {length} de litere textul poate cere mai mult loc decât are fereastra: verificați acolo.</translation>
    </message>
    <message>
        <source>{file}, row {row}: Called doubtful or wrong: not counted as reviewed, and nothing is changed.</source>
        <translation>{file}, rândul {row}: Considerat îndoielnic sau greșit: nu se socotește verificat și nu se modifică nimic.</translation>
    </message>
    <message>
        <source>The texts of {language} follow those of {reviewed}, letter by letter. Write these to be reviewed.</source>
        <translation>Textele {language} le urmează pe cele {reviewed}, literă cu literă. Scrieți-le pe acestea pentru verificare.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{about}” is no status. Choose one of the list: right, wrong or doubtful.</source>
        <translation>{file}, rândul {row}: „{about}” nu este o stare. Alegeți una din listă: corect, greșit sau îndoielnic.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The hidden key of this row was lost, so nobody can tell whose text it is. Copy what you typed into the row of a fresh workbook.</source>
        <translation>{file}, rândul {row}: Cheia ascunsă a acestui rând s-a pierdut, așa că nimeni nu poate ști al cărui text este. Copiați ce ați scris în rândul unui registru nou.</translation>
    </message>
    <message>
        <source>{key}: reviewers differ, nothing was changed, and one of them has to settle it. {words}</source>
        <translation>{key}: evaluatorii nu sunt de acord, nu s-a modificat nimic, iar unul dintre ei trebuie să decidă. {words}</translation>
    </message>
    <message>
        <source>{file}, row {row}: There is an error or a formula without a result in the cell of {about}.</source>
        <translation>{file}, rândul {row}: În celula {about} este o eroare sau o formulă fără rezultat.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The English or the translation is not that of this text: columns were sorted apart, or the English changed since. Take a copy in which they belong together, or write the texts anew.</source>
        <translation>{file}, rândul {row}: Textul englez sau traducerea din rând nu este a acestui text: coloanele au fost sortate separat sau textul englez s-a modificat între timp. Luați o copie în care se potrivesc sau scrieți textele din nou.</translation>
    </message>
    <message>
        <source>{file}, row {row}: It is called wrong, but neither other words nor a reason were given.</source>
        <translation>{file}, rândul {row}: Este considerat greșit, dar nu s-au dat nici alte cuvinte, nici un motiv.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{about}” is neither all nor here.</source>
        <translation>{file}, rândul {row}: „{about}” nu este nici all, nici here.</translation>
    </message>
    <message>
        <source>{file}, row {row}: A term that the lists call wrong: {about}</source>
        <translation>{file}, rândul {row}: Un termen pe care listele îl socotesc greșit: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: A term of the glossary stood here and does no more: {about}</source>
        <translation>{file}, rândul {row}: Aici era un termen din glosar și nu mai este: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: The language has other marks than {about}</source>
        <translation>{file}, rândul {row}: Limba are alte semne decât {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: The language writes a space in {about}</source>
        <translation>{file}, rândul {row}: Limba scrie un spațiu în {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: Look at the names in Latin letters, which may be spelt otherwise: {about}</source>
        <translation>{file}, rândul {row}: Verificați numele cu litere latine, care se pot scrie altfel: {about}</translation>
    </message>
    <message>
        <source>These files are of several languages: {languages}. Take those of one language at a time.</source>
        <translation>Aceste fișiere sunt în mai multe limbi: {languages}. Luați-le pe rând, câte o limbă.</translation>
    </message>
    <message>
        <source>“{given}” is no code of a reviewer. Write three capital letters of the country and a number: ALB-03.</source>
        <translation>„{given}” nu este un cod de evaluator. Scrieți trei litere mari ale țării și un număr: MDA-03.</translation>
    </message>
    <message>
        <source>{file} is the pack of {reviewer}, not of {given}. Leave the code out: a pack names its reviewer.</source>
        <translation>{file} este pachetul lui {reviewer}, nu al lui {given}. Nu mai dați codul: pachetul își numește evaluatorul.</translation>
    </message>
    <message>
        <source>{file} is damaged or no pack of a review, and nothing of it was read. Ask its reviewer for it again.</source>
        <translation>{file} este deteriorat sau nu este un pachet de verificare și nu s-a citit nimic din el. Cereți-l din nou de la evaluator.</translation>
    </message>
    <message>
        <source>{file} is larger than a pack of a review can be, and nothing of it was read.</source>
        <translation>{file} este mai mare decât poate fi un pachet de verificare și nu s-a citit nimic din el.</translation>
    </message>
    <message>
        <source>Write a reason first: what is doubtful, what is wrong, or why you decide for these words.</source>
        <translation>Scrieți mai întâi un motiv: ce este îndoielnic, ce este greșit sau de ce vă decideți pentru aceste cuvinte.</translation>
    </message>
    <message>
        <source>The second folder of backups, {path}, cannot be reached. The backup lies beside the project, and is copied there when the project is closed the next time.</source>
        <translation>Al doilea folder al copiilor de rezervă, {path}, nu poate fi accesat. Copia de rezervă se află lângă proiect și va fi copiată acolo la următoarea închidere a proiectului.</translation>
    </message>
    <message>
        <source>There is no space left for the second folder of backups, {path}. The backup lies beside the project. Free some space there: it is copied when the project is closed the next time.</source>
        <translation>Nu mai este spațiu pentru al doilea folder al copiilor de rezervă, {path}. Copia de rezervă se află lângă proiect. Eliberați spațiu acolo: va fi copiată la următoarea închidere a proiectului.</translation>
    </message>
    <message>
        <source>The backup could not be copied into the second folder, {path}. It lies beside the project. May you write to that folder?</source>
        <translation>Copia de rezervă nu a putut fi copiată în al doilea folder, {path}. Se află lângă proiect. Aveți dreptul de a scrie în acel folder?</translation>
    </message>
    <message>
        <source>Case {case} has an exercise already. Alter it, or delete it with --discard.</source>
        <translation>Cauza {case} are deja un exercițiu. Modificați-l sau ștergeți-l cu --discard.</translation>
    </message>
    <message>
        <source>Case {case} has no exercise. Make one with --start.</source>
        <translation>Cauza {case} nu are exercițiu. Creați unul cu --start.</translation>
    </message>
    <message>
        <source>Case {case} is not free for training: the expert has not coded it as moot court or case study.</source>
        <translation>Cauza {case} nu este disponibilă pentru instruire: expertul nu a codificat-o ca proces simulat sau studiu de caz.</translation>
    </message>
    <message>
        <source>{row}: the age crosses 14, 16 or 18 years, on which the article depends: {words}. Look at the charges that name this victim, then accept it with --accept {id}.</source>
        <translation>{row}: vârsta trece de 14, 16 sau 18 ani, de care depinde articolul: {words}. Uitați-vă la acuzațiile care numesc această victimă, apoi acceptați cu --accept {id}.</translation>
    </message>
    <message>
        <source>{row}: the article does not fit the age of the victims that the charge names: {words}. Change one of them.</source>
        <translation>{row}: articolul nu se potrivește cu vârsta victimelor pe care le numește acuzația: {words}. Modificați una dintre ele.</translation>
    </message>
    <message>
        <source>{row}: the article was not in force on the date of the offence: {words}. Change one of them.</source>
        <translation>{row}: articolul nu era în vigoare la data faptei: {words}. Modificați una dintre ele.</translation>
    </message>
    <message>
        <source>These dates are in the wrong order: {words}.</source>
        <translation>Aceste date sunt în ordine greșită: {words}.</translation>
    </message>
    <message>
        <source>{row}: the sentence in months is outside what the law or the other sentences allow: {words}. Change it.</source>
        <translation>{row}: pedeapsa în luni depășește ce permit legea sau celelalte pedepse: {words}. Modificați-o.</translation>
    </message>
    <message>
        <source>{row}: these two do not go together: {words}. Change one of them.</source>
        <translation>{row}: acestea două nu se potrivesc: {words}. Modificați una dintre ele.</translation>
    </message>
    <message>
        <source>{row}: what is noted was true of the case and is not true of the altered facts: {words}. Take the entry out.</source>
        <translation>{row}: ceea ce este notat era adevărat pentru cauză și nu mai este pentru faptele modificate: {words}. Scoateți înregistrarea.</translation>
    </message>
    <message>
        <source>Nobody has written what happened in this language: {language}. Write the text of the part facts.</source>
        <translation>Nimeni nu a scris în această limbă ce s-a întâmplat: {language}. Scrieți textul părții facts.</translation>
    </message>
    <message>
        <source>{part} {row}: “{words}” tells how the case ended. Participants read this text before they decide: change it.</source>
        <translation>{part} {row}: „{words}” spune cum s-a încheiat cauza. Participanții citesc acest text înainte de a decide: modificați-l.</translation>
    </message>
    <message>
        <source>{part} {row}: facts have changed since the text in this language was written ({language}): {words}. Change the text or confirm it.</source>
        <translation>{part} {row}: faptele s-au modificat de când a fost scris textul în această limbă ({language}): {words}. Modificați textul sau confirmați-l.</translation>
    </message>
    <message>
        <source>Few cases of the country are like this one, and fewer than two of sex, age group, sector, year, length and number of victims differ from it ({words}). Alter more, or accept it with --accept {id}: it may stand.</source>
        <translation>Puține cauze din țară seamănă cu aceasta și mai puțin de două dintre sex, grupă de vârstă, sector, an, durată și numărul victimelor diferă de ea ({words}). Modificați mai mult sau acceptați cu --accept {id}: poate rămâne.</translation>
    </message>
    <message>
        <source>(the words that stood there before)</source>
        <translation>(cuvintele care erau acolo înainte)</translation>
    </message>
    <message>
        <source>(wrong, no other words)</source>
        <translation>(greșit, fără alte cuvinte)</translation>
    </message>
    <message>
        <source>(doubtful)</source>
        <translation>(îndoielnic)</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Fewer questions</source>
        <translation>Mai puține întrebări</translation>
    </message>
    <message>
        <source>More questions ({count}); with an answer: {answered}</source>
        <translation>Mai multe întrebări ({count}); cu răspuns: {answered}</translation>
    </message>
    <message>
        <source>More questions ({count})</source>
        <translation>Mai multe întrebări ({count})</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Show who is A and who is B?</source>
        <translation>Afișați cine este A și cine este B?</translation>
    </message>
    <message>
        <source>Names are shown only if both coders agree, and only as long as this window is open.</source>
        <translation>Numele se afișează numai dacă ambii codificatori sunt de acord și numai cât timp această fereastră este deschisă.</translation>
    </message>
    <message>
        <source>Coder A agrees</source>
        <translation>Codificatorul A este de acord</translation>
    </message>
    <message>
        <source>Coder B agrees</source>
        <translation>Codificatorul B este de acord</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Afișare nume</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>The same passphrase again</source>
        <translation>Aceeași frază de acces, încă o dată</translation>
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
    <message>
        <source>Four or more words that do not belong together are best.</source>
        <translation>Cel mai bine: patru sau mai multe cuvinte fără legătură între ele.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Cele două fraze de acces diferă.</translation>
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
        <source>Questions</source>
        <translation>Întrebările</translation>
    </message>
    <message>
        <source>Can be changed at any time, in the menu Tools.</source>
        <translation>Se poate schimba oricând, din meniul Instrumente.</translation>
    </message>
    <message>
        <source>Core questions; the others on demand</source>
        <translation>Întrebările de bază; celelalte la cerere</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toate întrebările</translation>
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
        <source>Mentor jurisdictions</source>
        <translation>Jurisdicții-mentor</translation>
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
        <translation>Acest folder se află pe alt calculator. O întrerupere a conexiunii poate deteriora proiectul.</translation>
    </message>
</context>
<context>
    <name>NextStrip</name>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>alt text</translation>
    </message>
    <message>
        <source>{language}: changed after the approval: {part}, {change}</source>
        <translation>{language}: schimbat după aprobare: {part}, {change}</translation>
    </message>
    <message>
        <source>{language}: approved by {coder}</source>
        <translation>{language}: aprobat de {coder}</translation>
    </message>
    <message>
        <source>{language}: ready to be approved</source>
        <translation>{language}: gata de aprobat</translation>
    </message>
</context>
<context>
    <name>NoJudgment</name>
    <message>
        <source>Judgments are not delivered</source>
        <translation>Hotărârile nu se livrează</translation>
    </message>
    <message>
        <source>They stay in the country of the case.</source>
        <translation>Ele rămân în țara cauzei.</translation>
    </message>
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
    <name>OldBackupsDialog</name>
    <message>
        <source>Backups still open as before</source>
        <translation>Copiile de rezervă se deschid încă la fel ca înainte</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still open with the old passphrase and the old recovery key. Whoever has one of these can read them.</source>
        <translation>
            <numerusform>%n copie de rezervă se deschide încă cu fraza de acces veche și cu cheia de recuperare veche. Cine are una dintre ele o poate citi.</numerusform>
            <numerusform>%n copii de rezervă se deschid încă cu fraza de acces veche și cu cheia de recuperare veche. Cine are una dintre acestea le poate citi.</numerusform>
            <numerusform>%n de copii de rezervă se deschid încă cu fraza de acces veche și cu cheia de recuperare veche. Cine are una dintre acestea le poate citi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypt them anew</source>
        <translation>Recriptare</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Ștergere</translation>
    </message>
    <message>
        <source>There is a new backup already.</source>
        <translation>Există deja o copie de rezervă nouă.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Se păstrează</translation>
    </message>
    <message>
        <source>Stopped. Some backups were encrypted anew; the others are as they were.</source>
        <translation>Oprit. Unele copii de rezervă au fost criptate din nou; celelalte au rămas cum erau.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>no entries yet</source>
        <translation>încă fără înregistrări</translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n kept</source>
        <translation>
            <numerusform>ascuns, %n răspuns păstrat</numerusform>
            <numerusform>ascuns, %n răspunsuri păstrate</numerusform>
            <numerusform>ascuns, %n de răspunsuri păstrate</numerusform>
        </translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>la cerere</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nu există</translation>
    </message>
    <message>
        <source>not yet asked</source>
        <translation>încă neexaminat</translation>
    </message>
    <message numerus="yes">
        <source>%n open remarks</source>
        <translation>
            <numerusform>%n observație deschisă</numerusform>
            <numerusform>%n observații deschise</numerusform>
            <numerusform>%n de observații deschise</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ascuns</translation>
    </message>
</context>
<context>
    <name>OverflowRow</name>
    <message>
        <source>More</source>
        <translation>Mai multe</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Această pagină nu poate fi afișată.</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>page {number} / {count}</source>
        <translation>pagina {number} / {count}</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+G)</source>
        <translation>Salt la o pagină (Ctrl+G)</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Numărul paginii</translation>
    </message>
</context>
<context>
    <name>PagedJudgment</name>
    <message>
        <source>Pages of the judgment</source>
        <translation>Paginile hotărârii</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Toate paginile, în format mic</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Copy</source>
        <translation>Copiere</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selectare totală</translation>
    </message>
    <message>
        <source>Mark an area of the page</source>
        <translation>Marcarea unei zone a paginii</translation>
    </message>
    <message>
        <source>Read as flowing text</source>
        <translation>Citire ca text continuu</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>Case {number}: which entries are the same?</source>
        <translation>Cauza {number}: care înregistrări sunt aceleași?</translation>
    </message>
    <message>
        <source>A and B entered persons, charges and the rest on their own. Look whether the right ones stand side by side: a dashed line is a proposal. Entries below others are compared once those are a pair.</source>
        <translation>A și B au înregistrat, fiecare separat, persoanele, capetele de acuzare și celelalte date. Verificați dacă stau alături cele potrivite: linia întreruptă este o propunere. Înregistrările subordonate se compară după ce acelea de care țin formează o pereche.</translation>
    </message>
    <message>
        <source>Entries of A and B side by side</source>
        <translation>Înregistrările lui A și B alăturate</translation>
    </message>
    <message>
        <source>Confirm ({key})</source>
        <translation>Confirmare ({key})</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cut ({key})</source>
        <translation>Despărțire ({key})</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Confirmarea tuturor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>To the differences</source>
        <translation>La diferențe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Confirmed: {confirmed}. To be looked at: {waiting}. Entries of one alone: {alone}.</source>
        <translation>Perechi: {pairs}. Confirmate: {confirmed}. De verificat: {waiting}. Înregistrări numai ale unuia: {alone}.</translation>
    </message>
    <message>
        <source>Pair with this</source>
        <translation>Pereche cu aceasta</translation>
    </message>
    <message>
        <source>Choose a partner</source>
        <translation>Alegere pereche</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>{entry}: now go to its partner, and press the space bar. Esc gives up.</source>
        <translation>{entry}: acum mergeți la perechea sa și apăsați bara de spațiu. Cu Esc renunțați.</translation>
    </message>
    <message>
        <source>The other coder has no such entry here.</source>
        <translation>Celălalt codificator nu are aici o astfel de înregistrare.</translation>
    </message>
    <message>
        <source>No partner. Nearest: {entry}.</source>
        <translation>Fără pereche. Cea mai apropiată: {entry}.</translation>
    </message>
    <message>
        <source>Very alike ({percent}%).</source>
        <translation>Foarte asemănătoare ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Alike in part ({percent}%).</source>
        <translation>Asemănătoare în parte ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Hardly alike ({percent}%).</source>
        <translation>Puțin asemănătoare ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Same: {what}.</source>
        <translation>La fel: {what}.</translation>
    </message>
    <message>
        <source>Nearly the same: {what}.</source>
        <translation>Aproape la fel: {what}.</translation>
    </message>
    <message>
        <source>Different: {what}.</source>
        <translation>Diferit: {what}.</translation>
    </message>
    <message>
        <source>entries below</source>
        <translation>înregistrările de sub ea</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>pasajele</translation>
    </message>
    <message>
        <source>{roster} of {entry}</source>
        <translation>{roster}: {entry}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmat</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>de verificat</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propus</translation>
    </message>
</context>
<context>
    <name>PartColumn</name>
    <message>
        <source>Show the draft</source>
        <translation>Arată proiectul</translation>
    </message>
    <message>
        <source>Hide the draft</source>
        <translation>Ascunde proiectul</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>Cu cuvintele mele…</translation>
    </message>
    <message>
        <source>Write what happened under Facts in the coding.</source>
        <translation>Scrieți ce s-a întâmplat la faptele din codificare.</translation>
    </message>
    <message>
        <source>Nothing of this part is coded.</source>
        <translation>Nimic din această parte nu este codificat.</translation>
    </message>
    <message>
        <source>Changed since the approval:</source>
        <translation>Schimbat după aprobare:</translation>
    </message>
    <message>
        <source>{name}: another text</source>
        <translation>{name}: alt text</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
</context>
<context>
    <name>PassageLayer</name>
    <message>
        <source>Go to: {question}</source>
        <translation>Salt la: {question}</translation>
    </message>
</context>
<context>
    <name>PassageStrip</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n pasaj</numerusform>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n de pasaje</numerusform>
        </translation>
    </message>
    <message>
        <source>All passages of this judgment, in the order of its text</source>
        <translation>Toate pasajele din această hotărâre, în ordinea textului</translation>
    </message>
    <message>
        <source>Passages in this judgment</source>
        <translation>Pasaje din această hotărâre</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>page {number}</source>
        <translation>pagina {number}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>Cheie de recuperare nouă</translation>
    </message>
    <message>
        <source>The project gets another recovery key, and the old one opens it no more. The passphrase stays.</source>
        <translation>Proiectul primește altă cheie de recuperare, iar cea veche nu îl mai deschide. Fraza de acces rămâne.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraza de acces</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Creare cheie de recuperare nouă</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Schimbare frază de acces</translation>
    </message>
    <message>
        <source>The project is encrypted anew and gets another recovery key: keep that one too. Answers, history and the keys in deliveries stay as they are.</source>
        <translation>Proiectul se criptează din nou și primește altă cheie de recuperare: păstrați-o și pe aceasta. Răspunsurile, istoricul și cheile din livrări rămân așa cum sunt.</translation>
    </message>
    <message>
        <source>Present passphrase, or the recovery key</source>
        <translation>Fraza de acces actuală sau cheia de recuperare</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Fraza de acces nouă</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
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
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock este activ</translation>
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
        <translation>Toate hotărârile perioadei</translation>
    </message>
    <message>
        <source>These are sums over the countries, as their deliveries say it. Change them in the national projects.</source>
        <translation>Acestea sunt sume peste țări, așa cum spun livrările lor. Schimbați-le în proiectele naționale.</translation>
    </message>
    <message>
        <source>What is known of all judgments that these cases are a part of. Leave empty what is not known. It is used for intervals, and stands in the report and in every workbook.</source>
        <translation>Ce se știe despre toate hotărârile din care fac parte aceste cauze. Lăsați gol ce nu se cunoaște. Se folosește pentru intervale și apare în raport și în fiecare registru de lucru.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Primul an</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ultimul an</translation>
    </message>
    <message>
        <source>Judgments that exist</source>
        <translation>Hotărâri existente</translation>
    </message>
    <message>
        <source>Judgments requested</source>
        <translation>Hotărâri solicitate</translation>
    </message>
    <message>
        <source>Judgments received</source>
        <translation>Hotărâri primite</translation>
    </message>
    <message>
        <source>Judgments refused</source>
        <translation>Hotărâri refuzate</translation>
    </message>
    <message>
        <source>Judgments that are final</source>
        <translation>Hotărâri definitive</translation>
    </message>
    <message>
        <source>Cases whose coder took part in them as a judge</source>
        <translation>Cauze la care codificatorul a participat ca judecător</translation>
    </message>
    <message>
        <source>How judgments were selected</source>
        <translation>Cum au fost selectate hotărârile</translation>
    </message>
    <message>
        <source>Without names. It stands in reports and workbooks for your own team alone.</source>
        <translation>Fără nume. Apare numai în rapoarte și registre de lucru pentru echipa dumneavoastră.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice judgment {number}</source>
        <translation>Hotărâre pentru exercițiu {number}</translation>
    </message>
</context>
<context>
    <name>PracticeGuide</name>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Pasul {number} din {count}: {title}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Pasul următor</translation>
    </message>
    <message>
        <source>Compare with the model coding…</source>
        <translation>Comparare cu codificarea-model…</translation>
    </message>
    <message>
        <source>Practise without the steps</source>
        <translation>Exersare fără pași</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>răspundeți la o întrebare</translation>
    </message>
    <message>
        <source>prove an answer</source>
        <translation>dovediți un răspuns</translation>
    </message>
    <message>
        <source>say that the judgment is silent</source>
        <translation>indicați că hotărârea nu menționează</translation>
    </message>
    <message>
        <source>add a defendant</source>
        <translation>adăugați un inculpat</translation>
    </message>
    <message>
        <source>take a step back</source>
        <translation>faceți un pas înapoi</translation>
    </message>
    <message>
        <source>You know the essentials</source>
        <translation>Cunoașteți acum esențialul</translation>
    </message>
    <message>
        <source>Look in the judgment which court decided, and choose it in the form. It is saved at once, and Ctrl+↓ leads to the next question.</source>
        <translation>Căutați în hotărâre ce instanță s-a pronunțat și alegeți-o în formular. Se salvează imediat, iar Ctrl+↓ duce la întrebarea următoare.</translation>
    </message>
    <message>
        <source>Select the words in the judgment that prove the answer, and press Ctrl+M. They are marked, and the answer leads back to them.</source>
        <translation>Selectați în hotărâre cuvintele care dovedesc răspunsul și apăsați Ctrl+M. Ele sunt marcate, iar răspunsul duce înapoi la ele.</translation>
    </message>
    <message>
        <source>Find a question to which the judgment gives no answer, and press Alt+1: “not stated” is an answer too, an empty field is not.</source>
        <translation>Găsiți o întrebare la care hotărârea nu răspunde și apăsați Alt+1: și „nemenționat” este un răspuns, un câmp gol nu este.</translation>
    </message>
    <message>
        <source>Go to the defendants in the outline at the left, and press the button that adds one. Each defendant, charge and victim is an entry of its own.</source>
        <translation>Mergeți la inculpați în cuprinsul din stânga și apăsați butonul care adaugă unul. Fiecare inculpat, capăt de acuzare și victimă este o înregistrare aparte.</translation>
    </message>
    <message>
        <source>Press Ctrl+Z, and see what changes; Ctrl+Y does it again. Nothing can be broken here.</source>
        <translation>Apăsați Ctrl+Z și vedeți ce se schimbă; Ctrl+Y reface pasul. Aici nimic nu se poate strica.</translation>
    </message>
    <message>
        <source>Go on with F8, which leads from one open question to the next. Whenever you like, compare your coding with the model: what you found, what you missed, what you read otherwise.</source>
        <translation>Continuați cu F8, care duce de la o întrebare deschisă la alta. Oricând doriți, comparați codificarea dumneavoastră cu modelul: ce ați găsit, ce v-a scăpat, ce ați citit altfel.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiere</translation>
    </message>
    <message>
        <source>Open the folder of the backup</source>
        <translation>Deschidere folder cu copia de rezervă</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprire</translation>
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
        <source>Stopped. The project is as it was.</source>
        <translation>Operația a fost oprită. Proiectul a rămas neschimbat.</translation>
    </message>
    <message>
        <source>The project as it was before: {path}</source>
        <translation>Proiectul așa cum era înainte: {path}</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>For UNODC and others abroad: without what identifies a person</source>
        <translation>Pentru UNODC și alții din străinătate: fără ceea ce identifică o persoană</translation>
    </message>
    <message>
        <source>National archive: everything, names included</source>
        <translation>Arhiva națională: totul, inclusiv numele</translation>
    </message>
    <message>
        <source>what may cross a border.</source>
        <translation>ce poate trece frontiera.</translation>
    </message>
    <message>
        <source>For abroad</source>
        <translation>Pentru străinătate</translation>
    </message>
    <message>
        <source>National archive</source>
        <translation>Arhiva națională</translation>
    </message>
    <message>
        <source>all that was delivered.</source>
        <translation>tot ce a fost livrat.</translation>
    </message>
    <message>
        <source>what may leave the country.</source>
        <translation>ceea ce poate părăsi țara.</translation>
    </message>
    <message>
        <source>everything.</source>
        <translation>totul.</translation>
    </message>
</context>
<context>
    <name>ProgressTab</name>
    <message>
        <source>First coding</source>
        <translation>Prima codificare</translation>
    </message>
    <message>
        <source>Second coding</source>
        <translation>A doua codificare</translation>
    </message>
    <message>
        <source>Agreed coding</source>
        <translation>Codificarea convenită</translation>
    </message>
    <message>
        <source>{number}: calibration by all coders</source>
        <translation>{number}: calibrare de către toți codificatorii</translation>
    </message>
    <message>
        <source>{number}: sample of {share}%, seed {seed}</source>
        <translation>{number}: eșantion de {share}&#xa0;%, număr de pornire {seed}</translation>
    </message>
    <message>
        <source>{done} of {all} coded twice · {coder}, {moment}</source>
        <translation>{done} din {all} codificate de două ori · {coder}, {moment}</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificatorul</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolul</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cauze</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cauza</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlul</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Extrasă din</translation>
    </message>
    <message>
        <source>Second coder</source>
        <translation>Al doilea codificator</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Adăugată manual</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Încă nu este aici</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Tragerea la sorți a unui eșantion…</translation>
    </message>
    <message>
        <source>Draw by chance which cases are coded a second time</source>
        <translation>Se trage la sorți ce cauze sunt codificate a doua oară</translation>
    </message>
    <message>
        <source>Calibration…</source>
        <translation>Calibrare…</translation>
    </message>
    <message>
        <source>Let all coders code the same cases, before real coding begins</source>
        <translation>Toți codificatorii codifică aceleași cauze, înainte de începerea codificării propriu-zise</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Atribuire…</translation>
    </message>
    <message>
        <source>Make the selected cases, or all of the round, a second coder&apos;s task</source>
        <translation>Cauzele selectate, sau toate ale rundei, revin unui al doilea codificator</translation>
    </message>
    <message>
        <source>Blind copy…</source>
        <translation>Copie oarbă…</translation>
    </message>
    <message>
        <source>Write a copy for the second coder, without a trace of the first coding</source>
        <translation>Creează o copie pentru al doilea codificator, fără nicio urmă a primei codificări</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Încarcă codificarea returnată…</translation>
    </message>
    <message>
        <source>Read in what a second coder coded: the blind copy, or its workbook</source>
        <translation>Preia ce a codificat al doilea codificator: copia oarbă sau registrul ei</translation>
    </message>
    <message>
        <source>Who coded how much</source>
        <translation>Cine și cât a codificat</translation>
    </message>
    <message>
        <source>Rounds of double coding</source>
        <translation>Rundele de codificare dublă</translation>
    </message>
    <message>
        <source>Cases of the round</source>
        <translation>Cauzele rundei</translation>
    </message>
    <message>
        <source>For the selected cases; without a selection, for all cases of the round.</source>
        <translation>Pentru cauzele selectate; fără selecție, pentru toate cauzele rundei.</translation>
    </message>
    <message>
        <source>No round of double coding yet</source>
        <translation>Încă nicio rundă de codificare dublă</translation>
    </message>
    <message>
        <source>Before real coding, all coders code the same two or three cases. Later at least 20% of the cases, and no fewer than five, are drawn by chance and coded a second time.</source>
        <translation>Înainte de codificarea propriu-zisă, toți codificatorii codifică aceleași două sau trei cauze. Apoi cel puțin 20&#xa0;% din cauze, și nu mai puțin de cinci, sunt trase la sorți și codificate a doua oară.</translation>
    </message>
    <message numerus="yes">
        <source>Round {name}: %n case(s).</source>
        <translation>
            <numerusform>Runda {name}: %n cauză.</numerusform>
            <numerusform>Runda {name}: %n cauze.</numerusform>
            <numerusform>Runda {name}: %n de cauze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectHeader</name>
    <message>
        <source>File of the project: backups, folder, lock, close</source>
        <translation>Fișierul proiectului: copii de rezervă, folder, blocare, închidere</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <translation>Proiectul {name}</translation>
    </message>
    <message>
        <source>Search the whole project (Ctrl+Shift+F)</source>
        <translation>Căutare în tot proiectul (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search the whole project</source>
        <translation>Căutare în tot proiectul</translation>
    </message>
    <message>
        <source>Case sheet for reading and printing…</source>
        <translation>Fișa cauzei pentru citire și tipărire…</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Proposal: {answer}</source>
        <translation>Propunere: {answer}</translation>
    </message>
    <message>
        <source>Proposal, not confirmed by a national lawyer: {answer}</source>
        <translation>Propunere, neconfirmată de un jurist din țară: {answer}</translation>
    </message>
    <message>
        <source>From the judgment: {answer}</source>
        <translation>Din hotărâre: {answer}</translation>
    </message>
    <message>
        <source>The judgment has {answer}</source>
        <translation>Hotărârea are {answer}</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Preluare</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Respinge</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <source>Propose a term: {taxonomy}</source>
        <translation>Propunerea unui termen: {taxonomy}</translation>
    </message>
    <message>
        <source>It can be chosen at once, marked as proposed. The coordinator approves, merges or rejects it later.</source>
        <translation>Poate fi ales imediat, marcat ca propus. Coordonatorul îl aprobă, îl comasează cu altul sau îl respinge ulterior.</translation>
    </message>
    <message>
        <source>Label ({language})</source>
        <translation>Etichetă ({language})</translation>
    </message>
    <message>
        <source>In other languages, too</source>
        <translation>Și în alte limbi</translation>
    </message>
    <message>
        <source>Under which term</source>
        <translation>Sub ce termen</translation>
    </message>
    <message>
        <source>None: at the top</source>
        <translation>Niciunul: la nivelul cel mai înalt</translation>
    </message>
    <message>
        <source>What it means ({language})</source>
        <translation>Ce înseamnă ({language})</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propunere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Already there: {terms}</source>
        <translation>Deja în taxonomie: {terms}</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>official text</source>
        <translation>text oficial</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>tradus</translation>
    </message>
    <message>
        <source>reviewed by a lawyer</source>
        <translation>verificat de un jurist</translation>
    </message>
</context>
<context>
    <name>PublishBox</name>
    <message>
        <source>May be published: I read this text, and nothing in it tells who somebody is</source>
        <translation>Poate fi publicat: am citit acest text și nimic din el nu arată cine este cineva</translation>
    </message>
    <message>
        <source>Found in it: {words}. By the tick you say that they tell nobody.</source>
        <translation>S-a găsit în el: {words}. Prin bifă spuneți că aceste cuvinte nu arată pe nimeni.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>Ce se publică</translation>
    </message>
    <message>
        <source>Before it is published</source>
        <translation>Înainte de publicare</translation>
    </message>
    <message>
        <source>This is what everybody will read. Once it left, later editions are compared with it.</source>
        <translation>Aceasta va citi toată lumea. După ce a ieșit, edițiile ulterioare se compară cu ea.</translation>
    </message>
    <message>
        <source>Show the figure</source>
        <translation>Arată cifra</translation>
    </message>
    <message>
        <source>Figures of the edition</source>
        <translation>Cifrele ediției</translation>
    </message>
    <message>
        <source>Read the texts…</source>
        <translation>Citește textele…</translation>
    </message>
    <message>
        <source>Read the authors’ texts…</source>
        <translation>Citește textele autorilor…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publică</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Texts that were read and are printed: {printed}. Not read, and left out: {left_out}.</source>
        <translation>Texte citite, care se tipăresc: {printed}. Necitite și omise: {left_out}.</translation>
    </message>
    <message>
        <source>Nobody by the figures: {withheld} of {all} are not published, because they would tell too much of few persons.</source>
        <translation>După cifre, nimeni: {withheld} din {all} nu se publică, pentru că ar spune prea mult despre puține persoane.</translation>
    </message>
    <message>
        <source>Nobody by the figures: none of the {all} tells too much of few persons.</source>
        <translation>După cifre, nimeni: niciuna din {all} nu spune prea mult despre puține persoane.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved brief(s) are left out: somebody in them could be recognised.</source>
        <translation>
            <numerusform>%n rezumat aprobat nu se include: cineva din el ar putea fi recunoscut.</numerusform>
            <numerusform>%n rezumate aprobate nu se includ: cineva din ele ar putea fi recunoscut.</numerusform>
            <numerusform>%n de rezumate aprobate nu se includ: cineva din ele ar putea fi recunoscut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved brief(s) are left out: a public table less the persons in them would tell of few others.</source>
        <translation>
            <numerusform>%n rezumat aprobat nu se include: un tabel public fără persoanele din el ar spune ceva despre puține altele.</numerusform>
            <numerusform>%n rezumate aprobate nu se includ: un tabel public fără persoanele din ele ar spune ceva despre puține altele.</numerusform>
            <numerusform>%n de rezumate aprobate nu se includ: un tabel public fără persoanele din ele ar spune ceva despre puține altele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Oprit. Nu s-a scris nimic.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicate</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetate</translation>
    </message>
    <message>
        <source>Withheld: too few</source>
        <translation>Nepublicate: prea puține</translation>
    </message>
    <message>
        <source>Withheld: nearly all alike</source>
        <translation>Nepublicate: aproape toate la fel</translation>
    </message>
    <message>
        <source>Withheld: too few children or adults</source>
        <translation>Nepublicate: prea puțini copii sau adulți</translation>
    </message>
    <message>
        <source>Withheld: too few values</source>
        <translation>Nepublicate: prea puține valori</translation>
    </message>
    <message>
        <source>Withheld: too near an earlier edition</source>
        <translation>Nepublicate: prea aproape de o ediție anterioară</translation>
    </message>
    <message>
        <source>Withheld: beside printed briefs</source>
        <translation>Nepublicate: lângă rezumate tipărite</translation>
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
        <translation>Calculator</translation>
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
        <translation>Calculatorul meu</translation>
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
        <translation>Spațiu</translation>
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
    <name>QualityPage</name>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Who coded what, and which cases wait for a second coding</source>
        <translation>Cine ce a codificat și ce cauze așteaptă o a doua codificare</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordanță</translation>
    </message>
    <message>
        <source>How far two persons read the same cases alike</source>
        <translation>Cât de asemănător citesc două persoane aceleași cauze</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>What was asked about answers, in all cases</source>
        <translation>Ce s-a întrebat despre răspunsuri, în toate cauzele</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completitudine</translation>
    </message>
    <message>
        <source>What is missing, wrong or doubtful in any case</source>
        <translation>Ce lipsește, este greșit sau îndoielnic în oricare dintre cauze</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Ce am învățat</translation>
    </message>
    <message>
        <source>Why questions were read differently, and which terms were confused</source>
        <translation>De ce întrebările au fost citite diferit și ce termeni au fost confundați</translation>
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
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Why there is no answer ({keys})</source>
        <translation>De ce nu există răspuns ({keys})</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation>Mai multe despre această întrebare</translation>
    </message>
    <message>
        <source>Make what is selected in the judgment evidence for this</source>
        <translation>Textul selectat în hotărâre devine citat doveditor pentru acest răspuns</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Îndrumări</translation>
    </message>
    <message>
        <source>Same as: {column}</source>
        <translation>La fel ca: {column}</translation>
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
        <source>Mark the passage that proves it: select its words in the judgment and press {key}.</source>
        <translation>Marcați pasajul care dovedește răspunsul: selectați-i textul în hotărâre și apăsați {key}.</translation>
    </message>
    <message>
        <source>The earlier answer is kept: {answer}</source>
        <translation>Se păstrează răspunsul anterior: {answer}</translation>
    </message>
    <message>
        <source>Is it missing there? Propose it: {keys}</source>
        <translation>Lipsește acolo? Propuneți-l: {keys}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Evidence from what is selected in the judgment</source>
        <translation>Citat doveditor din textul selectat în hotărâre</translation>
    </message>
    <message>
        <source>Remarks…</source>
        <translation>Observații…</translation>
    </message>
    <message>
        <source>Where might the answer be?</source>
        <translation>Unde ar putea fi răspunsul?</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Ștergere răspuns</translation>
    </message>
    <message>
        <source>Term missing? Propose one…</source>
        <translation>Lipsește un termen? Propuneți-l…</translation>
    </message>
    <message>
        <source>Mark the selected words as identifier</source>
        <translation>Marcarea cuvintelor selectate ca element de identificare</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n celulă</numerusform>
            <numerusform>%n celule</numerusform>
            <numerusform>%n de celule</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {column}, first in {place}, {cells}</source>
        <translation>Coloana {column}, prima dată în {place}, {cells}</translation>
    </message>
    <message>
        <source>Leave these cells out</source>
        <translation>Omiterea acestor celule</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Saving a backup</source>
        <translation>Se salvează o copie de rezervă</translation>
    </message>
    <message>
        <source>tipcoder closes as soon as the backup of {project} is done. Everything that you entered is saved already; only the copy is still being written.</source>
        <translation>tipcoder se închide imediat ce copia de rezervă a proiectului {project} este gata. Tot ce ați introdus este deja salvat; doar copia mai este în curs de scriere.</translation>
    </message>
    <message>
        <source>Quit without this backup</source>
        <translation>Ieșire fără această copie de rezervă</translation>
    </message>
</context>
<context>
    <name>QuotationDialog</name>
    <message>
        <source>Release a quotation</source>
        <translation>Aprobarea unui citat</translation>
    </message>
    <message>
        <source>{name}. Replace names, initials, places, dates, ages and courts by words in brackets: [the injured party]. Only the English leaves the country.</source>
        <translation>{name}. Înlocuiți numele, inițialele, locurile, datele, vârstele și instanțele prin cuvinte între paranteze: [partea vătămată]. Numai varianta engleză părăsește țara.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasajul</translation>
    </message>
    <message>
        <source>The same in English; without it the quotation is printed nowhere</source>
        <translation>Același text în engleză; fără el citatul nu se tipărește nicăieri</translation>
    </message>
    <message>
        <source>Anonymised words</source>
        <translation>Cuvinte depersonalizate</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engleză</translation>
    </message>
    <message>
        <source>Words that may identify somebody</source>
        <translation>Cuvinte care pot identifica pe cineva</translation>
    </message>
    <message>
        <source>Both texts are looked through for what may identify somebody: {percent}%</source>
        <translation>În ambele texte se caută ce poate identifica pe cineva: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Aprobare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>What it illustrates</source>
        <translation>Ce ilustrează</translation>
    </message>
    <message>
        <source>{words} ({kind}): identifies nobody</source>
        <translation>{words} ({kind}): nu identifică pe nimeni</translation>
    </message>
    <message>
        <source>Anonymised words of the judgment: {words} of at most {most}</source>
        <translation>Cuvinte depersonalizate ale hotărârii: {words} din cel mult {most}</translation>
    </message>
    <message>
        <source>Replace what identifies somebody, or tick what identifies nobody. Still to decide: {count}</source>
        <translation>Înlocuiți ceea ce identifică pe cineva sau bifați ceea ce nu identifică pe nimeni. Rămase de decis: {count}</translation>
    </message>
    <message>
        <source>Nothing was found that may identify somebody. Read it once more all the same.</source>
        <translation>Nu s-a găsit nimic care să poată identifica pe cineva. Totuși, mai citiți textul o dată.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyStrip</name>
    <message>
        <source>This project is open to read only.</source>
        <translation>Acest proiect este deschis numai pentru citire.</translation>
    </message>
    <message>
        <source>Nothing can be changed. Exporting, handing over a copy and copying text work.</source>
        <translation>Nu se poate modifica nimic. Exportul, predarea unei copii și copierea textului funcționează.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurare copie de rezervă…</translation>
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
    <name>RecipientField</name>
    <message>
        <source>Recipient</source>
        <translation>Destinatar</translation>
    </message>
    <message>
        <source>Each recipient gets keys of their own, the same in every delivery.</source>
        <translation>Fiecare destinatar primește chei proprii, aceleași în fiecare livrare.</translation>
    </message>
</context>
<context>
    <name>RecogniseDialog</name>
    <message>
        <source>{name}, pages {numbers}. Everything is done on this computer.</source>
        <translation>{name}, paginile {numbers}. Totul se face pe acest calculator.</translation>
    </message>
    <message>
        <source>Recognise text</source>
        <translation>Recunoașterea textului</translation>
    </message>
    <message>
        <source>Language of the judgment</source>
        <translation>Limba hotărârii</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificare din nou</translation>
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
        <source>The data {missing} of Tesseract is not installed; {used} is used: more letters may be wrong.</source>
        <translation>Datele {missing} pentru Tesseract nu sunt instalate; se folosesc {used}: pot fi greșite mai multe litere.</translation>
    </message>
    <message>
        <source>To recognise text, the free program Tesseract must be installed, with its data {data}.</source>
        <translation>Pentru recunoașterea textului trebuie instalat programul gratuit Tesseract, cu datele {data}.</translation>
    </message>
    <message>
        <source>Tesseract is installed, but not its data {data} for this language.</source>
        <translation>Tesseract este instalat, dar nu și datele {data} pentru această limbă.</translation>
    </message>
    <message>
        <source>Install it with the file tesseract-ocr-w64-setup from github.com/UB-Mannheim/tesseract: “Just for me” needs no administrator. Tick this data under “Additional language data”. For a computer without the internet, bring that file on a stick, and the data from github.com/tesseract-ocr/tessdata_fast: its files end in .traineddata and go into the folder tessdata of the installed program.</source>
        <translation>Instalați-l cu fișierul tesseract-ocr-w64-setup de la github.com/UB-Mannheim/tesseract: pentru „Just for me” nu este nevoie de administrator. Bifați aceste date la „Additional language data”. Pentru un calculator fără internet, aduceți acest fișier pe un stick, iar datele de la github.com/tesseract-ocr/tessdata_fast: fișierele lor se termină în .traineddata și se pun în folderul tessdata al programului instalat.</translation>
    </message>
    <message>
        <source>In a terminal: brew install tesseract tesseract-lang</source>
        <translation>Într-un terminal: brew install tesseract tesseract-lang</translation>
    </message>
    <message>
        <source>Install the packages tesseract-ocr and tesseract-ocr-… of this data.</source>
        <translation>Instalați pachetele tesseract-ocr și tesseract-ocr-… ale acestor date.</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n page(s) is recognised. Hold what you quote against the picture.</source>
        <translation>
            <numerusform>Textul de pe %n pagină a fost recunoscut. Comparați cu imaginea ceea ce citați.</numerusform>
            <numerusform>Textul de pe %n pagini a fost recunoscut. Comparați cu imaginea ceea ce citați.</numerusform>
            <numerusform>Textul de pe %n de pagini a fost recunoscut. Comparați cu imaginea ceea ce citați.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was found on pages {numbers}.</source>
        <translation>Nu s-a găsit text pe paginile {numbers}.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) have no place in the new text; their words are kept.</source>
        <translation>
            <numerusform>%n pasaj nu are loc în textul nou; cuvintele lui se păstrează.</numerusform>
            <numerusform>%n pasaje nu au loc în textul nou; cuvintele lor se păstrează.</numerusform>
            <numerusform>%n de pasaje nu au loc în textul nou; cuvintele lor se păstrează.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The judgment is as it was.</source>
        <translation>Recunoașterea a fost oprită. Hotărârea a rămas neschimbată.</translation>
    </message>
</context>
<context>
    <name>RecommendationsPane</name>
    <message>
        <source>Challenge</source>
        <translation>Provocarea</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomandarea</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritatea</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omisă</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomandări</translation>
    </message>
    <message>
        <source>Wording; it proposes and states no duty</source>
        <translation>Formularea; propune și nu instituie o obligație</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>Salvare formulare</translation>
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
        <source>Make it again</source>
        <translation>Includere din nou</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitere</translation>
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
        <translation>Dacă fraza de acces se pierde, proiectul poate fi deschis numai cu această cheie. Imprimați-o sau notați-o și păstrați-o departe de acest calculator. Oricine o are poate citi toate cauzele.</translation>
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
        <source>{name} - recovery key {date}</source>
        <translation>{name} - cheie de recuperare {date}</translation>
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
        <source>Of {date}. It replaces every earlier recovery key of the project.</source>
        <translation>Din {date}. Înlocuiește orice cheie de recuperare anterioară a proiectului.</translation>
    </message>
    <message>
        <source>Whoever has this key can read every case of the project. Keep it away from the computer.</source>
        <translation>Oricine are această cheie poate citi toate cauzele din proiect. Păstrați-o departe de calculator.</translation>
    </message>
    <message>
        <source>The key was saved. Move the file to a place away from this computer.</source>
        <translation>Cheia a fost salvată. Mutați fișierul într-un loc aflat în afara acestui calculator.</translation>
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
    <name>Releases</name>
    <message>
        <source>Workbook</source>
        <translation>Registru</translation>
    </message>
    <message>
        <source>Files for analysis</source>
        <translation>Fișiere pentru analiză</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Cifre și grafice</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Packs for workshops</source>
        <translation>Pachete pentru ateliere</translation>
    </message>
    <message>
        <source>Case sheet</source>
        <translation>Fișa cauzei</translation>
    </message>
    <message>
        <source>Copy of the project</source>
        <translation>Copie a proiectului</translation>
    </message>
    <message>
        <source>Regional workbook</source>
        <translation>Registru regional</translation>
    </message>
    <message>
        <source>Report on agreement</source>
        <translation>Raport privind concordanța</translation>
    </message>
    <message>
        <source>Case brief</source>
        <translation>Rezumatul cauzei</translation>
    </message>
    <message>
        <source>Entries for SHERLOC</source>
        <translation>Înregistrări pentru SHERLOC</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>A ieșit</translation>
    </message>
    <message>
        <source>Reached nobody</source>
        <translation>Nu a ajuns la nimeni</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Echipa</translation>
    </message>
    <message>
        <source>A recipient</source>
        <translation>Un destinatar</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toată lumea</translation>
    </message>
</context>
<context>
    <name>RemarkController</name>
    <message>
        <source>The case as a whole</source>
        <translation>Cauza în ansamblu</translation>
    </message>
</context>
<context>
    <name>RemarkWindow</name>
    <message>
        <source>Remarks</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>Write a new remark instead</source>
        <translation>Scrierea unei observații noi în schimb</translation>
    </message>
    <message>
        <source>A new remark on this answer</source>
        <translation>O observație nouă privind acest răspuns</translation>
    </message>
    <message>
        <source>A new remark on this entry as a whole</source>
        <translation>O observație nouă privind această înregistrare în ansamblu</translation>
    </message>
    <message>
        <source>Your reply to {coder}</source>
        <translation>Răspunsul dumneavoastră către {coder}</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>Adăugare observație</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Trimitere răspuns</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n observație</numerusform>
            <numerusform>%n observații</numerusform>
            <numerusform>%n de observații</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n deschisă</numerusform>
            <numerusform>%n deschise</numerusform>
            <numerusform>%n deschise</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Răspuns la observație</translation>
    </message>
    <message>
        <source>Close the remark</source>
        <translation>Închidere observație</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Redeschidere</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retragere</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschisă</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Cu răspuns</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Închisă</translation>
    </message>
</context>
<context>
    <name>RemarksTab</name>
    <message>
        <source>Case</source>
        <translation>Cauza</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Despre</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observația</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Ultimul răspuns</translation>
    </message>
    <message>
        <source>By whom, when</source>
        <translation>De cine, când</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Starea</translation>
    </message>
    <message>
        <source>Search in remarks</source>
        <translation>Căutare în observații</translation>
    </message>
    <message>
        <source>Remarks of all cases</source>
        <translation>Observațiile din toate cauzele</translation>
    </message>
    <message>
        <source>Show the remark</source>
        <translation>Afișare observație</translation>
    </message>
    <message>
        <source>Open the case at this remark (Enter)</source>
        <translation>Deschideți cauza la această observație (Enter)</translation>
    </message>
    <message>
        <source>No remarks yet</source>
        <translation>Încă nicio observație</translation>
    </message>
    <message>
        <source>While a case is coded, a remark asks something about an answer. Those of all cases are listed here.</source>
        <translation>La codificarea unei cauze, o observație poate ridica o întrebare despre un răspuns. Aici sunt cele din toate cauzele.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Întreaga cauză</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Why is it opened again?</source>
        <translation>De ce se redeschide?</translation>
    </message>
    <message>
        <source>Reopen case {number}?</source>
        <translation>Redeschideți cauza {number}?</translation>
    </message>
    <message>
        <source>What was submitted goes on to be compared until the coding is submitted again.</source>
        <translation>Ceea ce a fost predat se compară în continuare, până când codificarea este predată din nou.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Redeschide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace the judgment with {file}</source>
        <translation>Înlocuirea hotărârii cu {file}</translation>
    </message>
    <message>
        <source>Kind, date and court stay. Undo brings the old file back.</source>
        <translation>Felul, data și instanța rămân. „Anulare” readuce fișierul vechi.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Înlocuire</translation>
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
        <source>Show in the judgment</source>
        <translation>Afișare în hotărâre</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Se citește…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Negăsit</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Asemănător</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasajul</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Textul dinainte</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Textul actual</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>Dovedește</translation>
    </message>
    <message>
        <source>Passages to look at</source>
        <translation>Pasaje de examinat</translation>
    </message>
    <message>
        <source>There are no passages in it.</source>
        <translation>Hotărârea nu conține pasaje.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are found word for word.</source>
        <translation>
            <numerusform>%n pasaj a fost găsit cuvânt cu cuvânt.</numerusform>
            <numerusform>%n pasaje au fost găsite cuvânt cu cuvânt.</numerusform>
            <numerusform>%n de pasaje au fost găsite cuvânt cu cuvânt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are found in similar words: look at them.</source>
        <translation>
            <numerusform>%n pasaj a fost găsit cu o formulare asemănătoare: examinați-l.</numerusform>
            <numerusform>%n pasaje au fost găsite cu o formulare asemănătoare: examinați-le.</numerusform>
            <numerusform>%n de pasaje au fost găsite cu o formulare asemănătoare: examinați-le.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rectangle(s) stay where they are on their page.</source>
        <translation>
            <numerusform>%n dreptunghi rămâne la locul lui pe pagină.</numerusform>
            <numerusform>%n dreptunghiuri rămân la locul lor pe pagină.</numerusform>
            <numerusform>%n de dreptunghiuri rămân la locul lor pe pagină.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are not found: they stay in the old file, which is kept.</source>
        <translation>
            <numerusform>%n pasaj nu a fost găsit: rămâne în fișierul vechi, care se păstrează.</numerusform>
            <numerusform>%n pasaje nu au fost găsite: rămân în fișierul vechi, care se păstrează.</numerusform>
            <numerusform>%n de pasaje nu au fost găsite: rămân în fișierul vechi, care se păstrează.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced.</source>
        <translation>Înlocuirea s-a încheiat.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Draft the report</source>
        <translation>Redactarea raportului</translation>
    </message>
    <message>
        <source>Chapters with sentences, tables and charts from the codings, marked as drafts, and boxes for your own assessment. What was written to the chapters is kept each time.</source>
        <translation>Capitole cu fraze, tabele și grafice din codificări, marcate ca proiect, și casete pentru evaluarea dumneavoastră. Ce s-a scris la capitole se păstrează de fiecare dată.</translation>
    </message>
    <message>
        <source>Internal edition</source>
        <translation>Ediție internă</translation>
    </message>
    <message>
        <source>All figures, with the cases behind them. It stays with the team.</source>
        <translation>Toate cifrele, cu cauzele pe care se întemeiază. Rămâne în cadrul echipei.</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Ediție publică</translation>
    </message>
    <message>
        <source>Nothing that could single out a person: small numbers of persons are withheld or joined.</source>
        <translation>Nimic care ar putea individualiza o persoană: numerele mici de persoane nu se indică sau se cumulează.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Limba raportului</translation>
    </message>
    <message>
        <source>Case briefs, all tables, definitions, open questions.</source>
        <translation>Rezumatele cauzelor, toate tabelele, definițiile, întrebările deschise.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișierul</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificare…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Deschiderea raportului</translation>
    </message>
    <message>
        <source>With annexes, in a document of their own</source>
        <translation>Cu anexe, într-un document separat</translation>
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
        <source>{project} - report</source>
        <translation>{project} - raport</translation>
    </message>
    <message>
        <source>The report {name} was written. Read it before you pass it on.</source>
        <translation>Raportul {name} a fost creat. Citiți-l înainte de a-l transmite.</translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>Oprit. Nu s-a creat niciun raport.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Cases delivered: {came}; of replaced deliveries: {replaced}; left out: {left_out}; together: {cases}.</source>
        <translation>Cauze livrate: {came}; din livrări înlocuite: {replaced}; omise: {left_out}; în total: {cases}.</translation>
    </message>
    <message>
        <source>Cases that may be one</source>
        <translation>Cauze care pot fi una singură</translation>
    </message>
    <message>
        <source>Terms that coders proposed</source>
        <translation>Termeni propuși de codificatori</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatări</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livrări</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țara</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișierul</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce se întâmplă cu ea</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiune</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cauze</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificat</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminat</translation>
    </message>
    <message>
        <source>What there is to decide</source>
        <translation>Chestiuni de decis</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decizia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celula</translation>
    </message>
    <message>
        <source>What, and what to do</source>
        <translation>Ce este și ce trebuie făcut</translation>
    </message>
    <message>
        <source>Replaces an earlier one of the same project</source>
        <translation>Înlocuiește una anterioară a aceluiași proiect</translation>
    </message>
    <message>
        <source>Is here already, as it is</source>
        <translation>Există deja aici, neschimbată</translation>
    </message>
    <message>
        <source>Not taken: a newer one is here</source>
        <translation>Nu se preia: aici există una mai nouă</translation>
    </message>
    <message>
        <source>Came earlier and stays</source>
        <translation>A venit anterior și rămâne</translation>
    </message>
    <message>
        <source>Only that of {file}</source>
        <translation>Numai cea din {file}</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Păstrarea ambelor</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Lăsare în așteptare</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>Aprobare</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Respingere</translation>
    </message>
    <message>
        <source>It is {term}</source>
        <translation>Este {term}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertisment</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Eroare</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Terms</source>
        <translation>Termeni</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Cauza {number}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>On an entry as a whole</source>
        <translation>Privind o înregistrare în ansamblu</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>pagina {number}</translation>
    </message>
</context>
<context>
    <name>RetiredBlock</name>
    <message>
        <source>These answers were given to an earlier version of the framework, and this one has no place for them. They are kept as they were, and go into the workbook as retired.</source>
        <translation>Aceste răspunsuri au fost date pentru o versiune anterioară a cadrului de analiză, iar versiunea actuală nu are loc pentru ele. Ele se păstrează așa cum erau și se includ în registrul de lucru ca ieșite din uz.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Unde era</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiune</translation>
    </message>
    <message>
        <source>Retired answers</source>
        <translation>Răspunsuri ieșite din uz</translation>
    </message>
    <message>
        <source>The case itself</source>
        <translation>Cauza în sine</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Texts of the case</source>
        <translation>Textele cauzei</translation>
    </message>
    <message>
        <source>Not an identifier</source>
        <translation>Nu este element de identificare</translation>
    </message>
    <message>
        <source>Replace by {mark}</source>
        <translation>Înlocuire cu {mark}</translation>
    </message>
    <message>
        <source>Leave the text out</source>
        <translation>Omitere text</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modificare…</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Reluarea deciziei</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Afișare răspuns</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Cauza anterioară</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Cauza următoare</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Cauza {number}</translation>
    </message>
    <message>
        <source>{done} of {total} texts decided on</source>
        <translation>Texte asupra cărora s-a decis: {done} din {total}</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Poate fi exportat</translation>
    </message>
    <message>
        <source>Read, may leave</source>
        <translation>Citit, poate fi exportat</translation>
    </message>
    <message>
        <source>No text would leave.</source>
        <translation>Niciun text nu ar fi exportat.</translation>
    </message>
    <message>
        <source>Every text is decided on.</source>
        <translation>S-a decis asupra fiecărui text.</translation>
    </message>
    <message>
        <source>The whole text: {title}</source>
        <translation>Textul întreg: {title}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Citit</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to decide on</source>
        <translation>
            <numerusform>%n constatare de examinat</numerusform>
            <numerusform>%n constatări de examinat</numerusform>
            <numerusform>%n de constatări de examinat</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>De citit</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review of texts</source>
        <translation>Verificarea textelor</translation>
    </message>
    <message>
        <source>Weight {number}</source>
        <translation>Ponderea {number}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Necitite</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Îndoielnice</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferite</translation>
    </message>
    <message>
        <source>Language that is reviewed</source>
        <translation>Limba verificată</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderea</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Care texte</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textele</translation>
    </message>
    <message>
        <source>Read of the legal core</source>
        <translation>Citit din nucleul juridic</translation>
    </message>
    <message>
        <source>Code, such as ALB-03</source>
        <translation>Codul, precum MDA-03</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Codul evaluatorului</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Începe</translation>
    </message>
    <message>
        <source>Right (F2)</source>
        <translation>Corect (F2)</translation>
    </message>
    <message>
        <source>Wrong (F3)</source>
        <translation>Greșit (F3)</translation>
    </message>
    <message>
        <source>Doubtful (F4)</source>
        <translation>Îndoielnic (F4)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retrage</translation>
    </message>
    <message>
        <source>Write the pack…</source>
        <translation>Scrie pachetul…</translation>
    </message>
    <message>
        <source>Workbooks and packs…</source>
        <translation>Registre și pachete…</translation>
    </message>
    <message>
        <source>The texts come one by one, the legal core first, each with its English, its law and the place where it stands. What you say is kept on this computer at once: you may stop and go on whenever you like. At the end you write the pack, print and sign its letter, and send both.</source>
        <translation>Textele vin unul câte unul, mai întâi nucleul juridic, fiecare cu textul englez, cu legea și cu locul în care apare. Ce spuneți se păstrează imediat pe acest calculator: vă puteți opri și puteți continua oricând doriți. La sfârșit scrieți pachetul, tipăriți și semnați scrisoarea lui și le trimiteți pe amândouă.</translation>
    </message>
    <message>
        <source>The texts are read…</source>
        <translation>Se citesc textele…</translation>
    </message>
    <message>
        <source>{file} was written, and beside it {letter}: print that page, sign it and send both. Seal: {seal}</source>
        <translation>{file} a fost scris și, alături, {letter}: tipăriți pagina, semnați-o și trimiteți-le pe amândouă. Sigiliul: {seal}</translation>
    </message>
    <message>
        <source>No text of the review says: {words}</source>
        <translation>Niciun text al verificării nu spune: {words}</translation>
    </message>
    <message>
        <source>Choose the language and enter your code, never a name.</source>
        <translation>Alegeți limba și scrieți codul dumneavoastră, niciodată un nume.</translation>
    </message>
    <message>
        <source>Legal core: {read} of {texts} read, {doubtful} doubtful, {different} different</source>
        <translation>Nucleul juridic: citite {read} din {texts}, îndoielnice {doubtful}, diferite {different}</translation>
    </message>
    <message>
        <source>{progress} · about {time} h left at this pace</source>
        <translation>{progress} · în acest ritm mai rămân circa {time} ore</translation>
    </message>
    <message>
        <source>The legal core is read. Write the pack and send it.</source>
        <translation>Nucleul juridic este citit. Scrieți pachetul și trimiteți-l.</translation>
    </message>
</context>
<context>
    <name>ReviewedTextsDialog</name>
    <message>
        <source>Not taken</source>
        <translation>Nepreluate</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Codul evaluatorului</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eliminare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>A code such as ALB-03, never a name. A workbook is taken as the review of this code.</source>
        <translation>Un cod precum MDA-03, niciodată un nume. Registrul este preluat ca verificare a acestui cod.</translation>
    </message>
    <message>
        <source>Write a workbook…</source>
        <translation>Scrie un registru…</translation>
    </message>
    <message>
        <source>Take a workbook or pack…</source>
        <translation>Preia un registru sau un pachet…</translation>
    </message>
    <message>
        <source>Workbooks and packs of the review</source>
        <translation>Registrele și pachetele verificării</translation>
    </message>
    <message>
        <source>What a national lawyer corrected is used on this computer at once, in windows, help, reports, and the labels of open projects, until you take it out. Projects and workbooks that are sent stay as they are.</source>
        <translation>Ce a corectat un jurist din țară se folosește imediat pe acest calculator, în ferestre, în ajutor, în rapoarte și în etichetele proiectelor deschise, până când o scoateți. Proiectele și registrele care se trimit rămân cum sunt.</translation>
    </message>
    <message>
        <source>Reviews in use</source>
        <translation>Verificări în folosință</translation>
    </message>
    <message>
        <source>Corrections of texts that changed since</source>
        <translation>Corecturi ale unor texte modificate între timp</translation>
    </message>
    <message>
        <source>{file} was written, with {count} texts.</source>
        <translation>{file} a fost scris, cu {count} texte.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Evaluatorul</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Texts reviewed</source>
        <translation>Texte verificate</translation>
    </message>
    <message>
        <source>Changed since, so not in use</source>
        <translation>Modificat între timp, deci nefolosit</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corectura</translation>
    </message>
    <message>
        <source>Texts corrected: {taken}. Found right: {right}. Not taken: {refused}.</source>
        <translation>Texte corectate: {taken}. Găsite corecte: {right}. Nepreluate: {refused}.</translation>
    </message>
    <message>
        <source>Rows passed over, as their texts changed since: {rows}</source>
        <translation>Rânduri omise, fiindcă textele lor s-au modificat între timp: {rows}</translation>
    </message>
    <message>
        <source>Seal of the pack, to compare with the letter: {seal}</source>
        <translation>Sigiliul pachetului, de comparat cu scrisoarea: {seal}</translation>
    </message>
    <message>
        <source>Reviewers differ: {words}</source>
        <translation>Evaluatorii nu sunt de acord: {words}</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Who reviews?</source>
        <translation>Cine evaluează?</translation>
    </message>
    <message>
        <source>A reviewer decides what the two have not settled. Each decision says that a reviewer made it.</source>
        <translation>Evaluatorul decide ceea ce cei doi nu au convenit. Fiecare decizie arată că a fost luată de un evaluator.</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Codul evaluatorului</translation>
    </message>
    <message>
        <source>Decide as reviewer</source>
        <translation>Decizie ca evaluator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>RosterActions</name>
    <message>
        <source>Fold</source>
        <translation>Restrângere</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Extindere</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Restrângere totală</translation>
    </message>
</context>
<context>
    <name>RosterBlock</name>
    <message>
        <source>No entries were delivered.</source>
        <translation>Nu a fost livrată nicio înregistrare.</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Nu există înregistrări.</translation>
    </message>
    <message>
        <source>Nothing here yet. Another answer says how many entries there are.</source>
        <translation>Deocamdată nu este nimic aici. Numărul de înregistrări rezultă din alt răspuns.</translation>
    </message>
    <message>
        <source>Not yet asked. Add an entry for each one that the judgment tells apart, or say that it has none.</source>
        <translation>Încă neexaminat. Adăugați câte o înregistrare pentru fiecare în parte, după cum rezultă din hotărâre, sau arătați că nu există.</translation>
    </message>
    <message>
        <source>Nothing here yet. Add an entry for each one that the judgment tells apart.</source>
        <translation>Deocamdată nu este nimic aici. Adăugați câte o înregistrare pentru fiecare în parte, după cum rezultă din hotărâre.</translation>
    </message>
    <message>
        <source>Duplicate the last entry</source>
        <translation>Duplică ultima înregistrare</translation>
    </message>
    <message>
        <source>A new entry with the same answers, of which you change what differs ({key})</source>
        <translation>O înregistrare nouă cu aceleași răspunsuri, în care modificați ce diferă ({key})</translation>
    </message>
    <message>
        <source>New entry: {entry}</source>
        <translation>Înregistrare nouă: {entry}</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>kept, not counted now</source>
        <translation>păstrată, acum nu se numără</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ascunsă</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>încă fără nume</translation>
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
        <source>More about this entry</source>
        <translation>Mai multe despre această înregistrare</translation>
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
        <source>Remarks…</source>
        <translation>Observații…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ștergere</translation>
    </message>
</context>
<context>
    <name>RowsPane</name>
    <message>
        <source>Case</source>
        <translation>Cauza</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țara</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Înregistrarea</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Se numără ca</translation>
    </message>
    <message>
        <source>What is counted, or why it is not</source>
        <translation>Ce se numără sau de ce nu se numără</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>A public edition names no case.</source>
        <translation>Ediția publică nu indică nicio cauză.</translation>
    </message>
    <message>
        <source>Rows that the figure counts or leaves out</source>
        <translation>Rândurile pe care cifra le numără sau le omite</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Deschiderea cauzei în acel loc</translation>
    </message>
    <message>
        <source>Open the case at this answer (Enter)</source>
        <translation>Deschideți cauza la acest răspuns (Enter)</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Numărate</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Restul</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omise</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Salvarea acestui filtru</translation>
    </message>
    <message>
        <source>It is kept inside the encrypted project, and goes into no workbook and no copy for others.</source>
        <translation>Se păstrează în proiectul criptat și nu ajunge în niciun registru de lucru și în nicio copie pentru alții.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Numele</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>The saved filter of this name is replaced.</source>
        <translation>Filtrul salvat cu acest nume va fi înlocuit.</translation>
    </message>
</context>
<context>
    <name>SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtre salvate</translation>
    </message>
    <message>
        <source>Filter the list first; then the filter can be saved here.</source>
        <translation>Filtrați mai întâi lista; apoi filtrul poate fi salvat aici.</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Salvarea acestui filtru…</translation>
    </message>
    <message>
        <source>Rename or remove…</source>
        <translation>Redenumire sau eliminare…</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtre salvate</translation>
    </message>
    <message>
        <source>A name is changed by double click or F2.</source>
        <translation>Numele se schimbă prin dublu clic sau cu F2.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Redenumire</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminare</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
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
    <name>SearchFilters</name>
    <message>
        <source>Where</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>Kind of judgment</source>
        <translation>Felul hotărârii</translation>
    </message>
    <message>
        <source>Decided from</source>
        <translation>Data pronunțării: de la</translation>
    </message>
    <message>
        <source>Decided until</source>
        <translation>Data pronunțării: până la</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>Starea cauzei</translation>
    </message>
    <message>
        <source>Section of the form</source>
        <translation>Secțiunea formularului</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țara</translation>
    </message>
    <message>
        <source>year or date, 2021-03-14</source>
        <translation>anul sau data, 2021-03-14</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Peste tot</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Hotărâri</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termeni</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Neîncepută</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Lipsește ceva</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Ceva este greșit</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Încheiată</translation>
    </message>
</context>
<context>
    <name>SearchSelectInput</name>
    <message>
        <source>Not saved: “{text}” is none of the choices. Take one from the list.</source>
        <translation>Nu s-a salvat: „{text}” nu se află printre opțiuni. Alegeți una din listă.</translation>
    </message>
    <message>
        <source>Not saved: several choices have “{text}”. Take one from the list.</source>
        <translation>Nu s-a salvat: mai multe opțiuni conțin „{text}”. Alegeți una din listă.</translation>
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
    <name>SearchWindow</name>
    <message>
        <source>Search the whole project</source>
        <translation>Căutare în tot proiectul</translation>
    </message>
    <message>
        <source>Words in any form and script, &quot;phrases&quot;, begin*, -without</source>
        <translation>Cuvinte în orice formă și alfabet, &quot;expresii&quot;, început*, -fără</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultate</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Search only some cases, judgments or answers</source>
        <translation>Căutare doar în unele cauze, hotărâri sau răspunsuri</translation>
    </message>
    <message>
        <source>More about searching</source>
        <translation>Mai multe despre căutare</translation>
    </message>
    <message>
        <source>Rebuild the index of words</source>
        <translation>Refacere index de cuvinte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprire</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mai multe</translation>
    </message>
    <message>
        <source>Rebuilding the index of words…</source>
        <translation>Se reface indexul de cuvinte…</translation>
    </message>
    <message>
        <source>Reading what is new in the project, for searching…</source>
        <translation>Se citește ce este nou în proiect, pentru căutare…</translation>
    </message>
    <message>
        <source>Stopped. Search again to go on.</source>
        <translation>Oprit. Căutați din nou pentru a continua.</translation>
    </message>
    <message>
        <source>Searches judgments, answers, remarks and terms. Any form of a word finds all others.</source>
        <translation>Caută în hotărâri, răspunsuri, observații și termeni. Orice formă a unui cuvânt găsește toate celelalte forme.</translation>
    </message>
    <message>
        <source>Type at least one word that is to be found.</source>
        <translation>Scrieți cel puțin un cuvânt care trebuie găsit.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Nu s-a găsit nimic cu aceste filtre.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nu s-a găsit nimic.</translation>
    </message>
    <message numerus="yes">
        <source>The best %n result(s)</source>
        <translation>
            <numerusform>Cel mai bun %n rezultat</numerusform>
            <numerusform>Cele mai bune %n rezultate</numerusform>
            <numerusform>Cele mai bune %n de rezultate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n rezultat</numerusform>
            <numerusform>%n rezultate</numerusform>
            <numerusform>%n de rezultate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondReading</name>
    <message>
        <source>Settled</source>
        <translation>Convenit</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>Entries to match</source>
        <translation>Înregistrări de asociat</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>De conciliat</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cauza</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlul</translation>
    </message>
    <message>
        <source>Leading differences</source>
        <translation>Diferențe principale</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Toate diferențele</translation>
    </message>
    <message>
        <source>Entries of one alone</source>
        <translation>Înregistrări doar la unul</translation>
    </message>
    <message>
        <source>For the reviewer</source>
        <translation>Pentru evaluator</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stadiul</translation>
    </message>
</context>
<context>
    <name>SecondReadingDialog</name>
    <message>
        <source>Second reading</source>
        <translation>A doua lectură</translation>
    </message>
    <message>
        <source>Cases that two persons coded. Settle their differences together, the leading ones first.</source>
        <translation>Cauze codificate de două persoane. Conciliați împreună diferențele, mai întâi pe cele principale.</translation>
    </message>
    <message>
        <source>No case was coded a second time and submitted yet. Hand over a copy for a second coder, and read its workbook back as a second coding.</source>
        <translation>Nicio cauză nu a fost încă codificată a doua oară și predată. Predați o copie unui al doilea codificator și importați registrul acestuia ca a doua codificare.</translation>
    </message>
    <message>
        <source>Cases coded by two persons</source>
        <translation>Cauze codificate de două persoane</translation>
    </message>
    <message>
        <source>Match the entries…</source>
        <translation>Asocierea înregistrărilor…</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Conciliere…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Oprit. Nimic nu s-a schimbat.</translation>
    </message>
</context>
<context>
    <name>SelectionButton</name>
    <message>
        <source>Evidence</source>
        <translation>Citat doveditor</translation>
    </message>
</context>
<context>
    <name>SelfTestDialog</name>
    <message>
        <source>Check the installation</source>
        <translation>Verificarea instalării</translation>
    </message>
    <message>
        <source>Tries with an invented case, in a folder that goes again, whether every part of tipcoder works here. It takes about a quarter of a minute. The report holds nothing of your cases; send it to whoever helps you.</source>
        <translation>Verifică, pe o cauză fictivă, într-un folder care apoi dispare, dacă fiecare parte a tipcoder funcționează aici. Durează circa un sfert de minut. Raportul nu conține nimic din cauzele dumneavoastră; trimiteți-l celui care vă ajută.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultate</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificare din nou</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Salvare raport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partea</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Găsit</translation>
    </message>
    <message>
        <source>Data missing: {names}</source>
        <translation>Lipsesc datele: {names}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Raportul a fost salvat.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Verificarea a fost oprită.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Folder of data for recognising text</source>
        <translation>Folderul cu date pentru recunoașterea textului</translation>
    </message>
    <message>
        <source>Second folder of backups</source>
        <translation>Al doilea folder al copiilor de rezervă</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Each takes effect at once. Nothing of it is part of a project.</source>
        <translation>Fiecare setare se aplică imediat. Niciuna nu face parte dintr-un proiect.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Alegere…</translation>
    </message>
    <message>
        <source>Keep backups beside the project only</source>
        <translation>Copii de rezervă numai lângă proiect</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>Sublinierea cuvintelor scrise greșit</translation>
    </message>
    <message>
        <source>Recognise text with the program&apos;s own data</source>
        <translation>Recunoaștere text cu datele programului</translation>
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
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>La fiecare %n minut</numerusform>
            <numerusform>La fiecare %n minute</numerusform>
            <numerusform>La fiecare %n de minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Of windows, framework, help and reports.</source>
        <translation>A ferestrelor, a cadrului de analiză, a ajutorului și a rapoartelor.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Culori</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes in the evening.</source>
        <translation>Seara, culorile întunecate obosesc mai puțin ochii.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Mărimea textului</translation>
    </message>
    <message>
        <source>Of all windows. The judgment has its own: Ctrl++, Ctrl+-.</source>
        <translation>În toate ferestrele. Hotărârea o are pe a sa: Ctrl++, Ctrl+-.</translation>
    </message>
    <message>
        <source>Lock an open project</source>
        <translation>Blocarea unui proiect deschis</translation>
    </message>
    <message>
        <source>A locked project shows nothing until its passphrase is typed. Ctrl+L locks at once.</source>
        <translation>Un proiect blocat nu arată nimic până când se introduce fraza de acces. Ctrl+L blochează imediat.</translation>
    </message>
    <message>
        <source>Back up while something changes</source>
        <translation>Copii de rezervă cât timp se modifică ceva</translation>
    </message>
    <message>
        <source>Also at closing, and before everything large. Backups lie beside the project, in a folder of its name: all of the last day, then one a day, a week and a month.</source>
        <translation>De asemenea la închidere și înainte de orice operație mare. Copiile de rezervă se află lângă proiect, într-un folder cu numele lui: toate cele din ultima zi, apoi câte una pe zi, pe săptămână și pe lună.</translation>
    </message>
    <message>
        <source>Also keep backups in</source>
        <translation>Copii de rezervă și în</translation>
    </message>
    <message>
        <source>A folder on a stick or a network drive, in case this computer is lost. At closing, the newest backup is copied there, encrypted as it is. If the folder cannot be reached, nothing is lost.</source>
        <translation>Un folder pe un stick USB sau pe o unitate de rețea, pentru cazul în care se pierde acest calculator. La închidere, cea mai nouă copie de rezervă este copiată acolo, criptată cum este. Dacă folderul nu poate fi accesat, nu se pierde nimic.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografie</translation>
    </message>
    <message>
        <source>Data for recognising text in scans</source>
        <translation>Date pentru recunoașterea textului din scanări</translation>
    </message>
    <message>
        <source>Only if an expert gave you other data: a folder of files that end in .traineddata.</source>
        <translation>Numai dacă un specialist v-a dat alte date: un folder cu fișiere care se termină în .traineddata.</translation>
    </message>
    <message>
        <source>Of what you write, in the language of the windows. A click with the right button, or the menu key, offers other words.</source>
        <translation>Pentru ceea ce scrieți, în limba ferestrelor. Un clic cu butonul drept sau tasta de meniu oferă alte cuvinte.</translation>
    </message>
    <message>
        <source>No dictionary of this language came along. If you have one, put its two files ({names}.aff and .dic) into the folder {folder}.</source>
        <translation>Instalarea nu cuprinde un dicționar pentru această limbă. Dacă aveți unul, puneți cele două fișiere ale lui ({names}.aff și .dic) în folderul {folder}.</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Numai manual</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without keys or mouse</source>
        <translation>
            <numerusform>După %n minut fără tastatură și mouse</numerusform>
            <numerusform>După %n minute fără tastatură și mouse</numerusform>
            <numerusform>După %n de minute fără tastatură și mouse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>A passage was overlooked</source>
        <translation>A fost trecut cu vederea un pasaj</translation>
    </message>
    <message>
        <source>The guidance was read differently</source>
        <translation>Îndrumările au fost citite diferit</translation>
    </message>
    <message>
        <source>The law is seen differently</source>
        <translation>Legea este înțeleasă diferit</translation>
    </message>
    <message>
        <source>The judgment contradicts itself</source>
        <translation>Hotărârea se contrazice</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>O scăpare</translation>
    </message>
    <message>
        <source>The framework is unclear</source>
        <translation>Cadrul este neclar</translation>
    </message>
    <message>
        <source>A taken</source>
        <translation>Preluat A</translation>
    </message>
    <message>
        <source>B taken</source>
        <translation>Preluat B</translation>
    </message>
    <message>
        <source>Both taken</source>
        <translation>Preluate ambele</translation>
    </message>
    <message>
        <source>Answered anew</source>
        <translation>Răspuns nou</translation>
    </message>
    <message>
        <source>Left to a reviewer</source>
        <translation>Lăsat în seama evaluatorului</translation>
    </message>
    <message>
        <source>Differences written: {lines}. Left out, as they may identify persons: {kept}.</source>
        <translation>Diferențe scrise: {lines}. Omise, deoarece pot identifica persoane: {kept}.</translation>
    </message>
    <message>
        <source>Settled: {settled}. Settled before: {before}. Waiting for a proposal: {waiting}. Not proposed alike: {conflicts}.</source>
        <translation>Convenite: {settled}. Convenite anterior: {before}. Așteaptă o propunere: {waiting}. Propuse diferit: {conflicts}.</translation>
    </message>
    <message>
        <source>Case {case}: {words}: {first} / {second}</source>
        <translation>Cauza {case}: {words}: {first} / {second}</translation>
    </message>
</context>
<context>
    <name>SettlingDialog</name>
    <message>
        <source>Case {number}: settle the two readings</source>
        <translation>Cauza {number}: concilierea celor două lecturi</translation>
    </message>
    <message>
        <source>Nothing in either coding changes. What you decide goes into a third, agreed coding.</source>
        <translation>Nimic nu se schimbă în niciuna dintre codificări. Ceea ce decideți intră într-o a treia codificare, cea convenită.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferențele</translation>
    </message>
    <message>
        <source>Reviewer…</source>
        <translation>Evaluator…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>The case is settled</source>
        <translation>Codificarea cauzei este convenită</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>{decided} of {all} decided; {left} must still be settled</source>
        <translation>Diferențe decise: {decided} din {all}; rămase de conciliat: {left}</translation>
    </message>
    <message>
        <source>Both read this case alike.</source>
        <translation>Amândoi au citit la fel această cauză.</translation>
    </message>
    <message>
        <source>Take it into the agreed coding with all that is under it, or leave it out.</source>
        <translation>Preluați-o în codificarea convenită cu tot ce se află sub ea sau omiteți-o.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nimic</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>Ascundere nume</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Nume…</translation>
    </message>
    <message>
        <source>{roster}: only {side} has {entry}</source>
        <translation>{roster}: numai {side} are {entry}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Întrebare nepusă</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Fără răspuns</translation>
    </message>
    <message>
        <source>{coder} as reviewer</source>
        <translation>{coder} ca evaluator</translation>
    </message>
    <message>
        <source>The case is settled: from now on its agreed coding counts, and leaves in workbooks.</source>
        <translation>Codificarea cauzei este convenită: de acum contează codificarea convenită și ea este cea exportată în registrele de lucru.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Case sheet</source>
        <translation>Fișa cauzei</translation>
    </message>
    <message>
        <source>What is coded of case {number}, in words, for reading and printing.</source>
        <translation>Ce s-a codificat despre cauza {number}, în cuvinte, pentru citire și tipărire.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Creare…</translation>
    </message>
    <message>
        <source>Accept and write…</source>
        <translation>Acceptare și creare…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Oprit. Nu s-a scris nimic.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>certain: {sign}</source>
        <translation>sigur: {sign}</translation>
    </message>
    <message>
        <source>likely: {sign}</source>
        <translation>probabil: {sign}</translation>
    </message>
    <message>
        <source>of a person in the answers</source>
        <translation>al unei persoane din răspunsuri</translation>
    </message>
    <message>
        <source>of a person named elsewhere in the case</source>
        <translation>al unei persoane numite în altă parte a cauzei</translation>
    </message>
    <message>
        <source>a given name and a surname</source>
        <translation>prenume și nume</translation>
    </message>
    <message>
        <source>behind a word that names follow</source>
        <translation>după un cuvânt urmat de nume</translation>
    </message>
    <message>
        <source>before a role or data of birth</source>
        <translation>înaintea unei calități sau a datelor nașterii</translation>
    </message>
    <message>
        <source>a filled-in field of a form</source>
        <translation>o rubrică de formular completată</translation>
    </message>
    <message>
        <source>in a list with a name</source>
        <translation>într-o listă cu un nume</translation>
    </message>
    <message>
        <source>a known given name</source>
        <translation>prenume cunoscut</translation>
    </message>
    <message>
        <source>the form of a surname</source>
        <translation>forma unui nume de familie</translation>
    </message>
    <message>
        <source>written as names are</source>
        <translation>scris ca numele</translation>
    </message>
    <message>
        <source>written as initials are</source>
        <translation>scris ca inițiale</translation>
    </message>
    <message>
        <source>its check digits are right</source>
        <translation>cifrele de control sunt corecte</translation>
    </message>
    <message>
        <source>an unmistakable form</source>
        <translation>formă inconfundabilă</translation>
    </message>
    <message>
        <source>the usual form</source>
        <translation>forma obișnuită</translation>
    </message>
    <message>
        <source>behind a word that says what it is</source>
        <translation>după un cuvânt care spune ce este</translation>
    </message>
    <message>
        <source>beside a word for birth</source>
        <translation>lângă un cuvânt despre naștere</translation>
    </message>
    <message>
        <source>a known town</source>
        <translation>oraș cunoscut</translation>
    </message>
    <message>
        <source>a day of a month</source>
        <translation>o zi a unei luni</translation>
    </message>
    <message>
        <source>words of a judgment</source>
        <translation>cuvintele unei hotărâri</translation>
    </message>
    <message>
        <source>a number that may tell who it was</source>
        <translation>un număr care poate arăta cine era</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>marcat manual</translation>
    </message>
</context>
<context>
    <name>SmallCellPage</name>
    <message>
        <source>Who could recognise somebody?</source>
        <translation>Cine ar putea recunoaște pe cineva?</translation>
    </message>
    <message>
        <source>Send less</source>
        <translation>Trimite mai puțin</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>Trimite așa cum este</translation>
    </message>
    <message>
        <source>I have asked those who answer for it.</source>
        <translation>I-am întrebat pe cei care răspund pentru aceasta.</translation>
    </message>
    <message>
        <source>Choose column by column</source>
        <translation>Alege coloană cu coloană</translation>
    </message>
    <message>
        <source>What a person can be recognised by</source>
        <translation>După ce poate fi recunoscută o persoană</translation>
    </message>
    <message>
        <source>Then: {persons}</source>
        <translation>Atunci: {persons}</translation>
    </message>
    <message>
        <source>Nothing that could stay here would hide anybody.</source>
        <translation>Nimic din ce ar putea rămâne aici nu ar ascunde pe nimeni.</translation>
    </message>
    <message>
        <source>Example now: {now}
then: {then}</source>
        <translation>Exemplu acum: {now}
atunci: {then}</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Grup repetat</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Cum părăsește țara</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Rămâne aici</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Anul</translation>
    </message>
    <message>
        <source>The level of the court</source>
        <translation>Gradul instanței</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>Pe grupe</translation>
    </message>
    <message>
        <source>More general</source>
        <translation>Mai general</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Așa cum este</translation>
    </message>
    <message>
        <source>Nobody can be recognised by these answers.</source>
        <translation>După aceste răspunsuri nu poate fi recunoscut nimeni.</translation>
    </message>
    <message>
        <source>Anyone who knows a person’s court, year, age and the like can recognise: {persons}</source>
        <translation>Cine știe instanța, anul, vârsta și altele asemenea ale unei persoane poate recunoaște: {persons}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>{roster}: {unique} of {persons}</source>
        <translation>{roster}: {unique} din {persons}</translation>
    </message>
    <message>
        <source>Combinations of answers</source>
        <translation>Combinații de răspunsuri</translation>
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
        <translation>Începeți o analiză națională pe acest calculator.</translation>
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
        <source>Try a framework from its workbook…</source>
        <translation>Testare cadru de analiză din registrul său de lucru…</translation>
    </message>
    <message>
        <source>See what is wrong in it, and code a case that is not kept.</source>
        <translation>Vedeți ce este greșit în el și codificați o cauză care nu se păstrează.</translation>
    </message>
    <message>
        <source>Consolidate deliveries…</source>
        <translation>Consolidarea livrărilor…</translation>
    </message>
    <message>
        <source>Make one regional workbook of workbooks and projects of several countries.</source>
        <translation>Creați un singur registru de lucru regional din registrele de lucru și proiectele mai multor țări.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proiecte recente</translation>
    </message>
    <message>
        <source>Saving a backup of {project}. Everything that you entered is saved already.</source>
        <translation>Se salvează o copie de rezervă a proiectului {project}. Tot ce ați introdus este deja salvat.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved</source>
        <translation>Totul este salvat</translation>
    </message>
    <message>
        <source>Coder {code}</source>
        <translation>Codificator {code}</translation>
    </message>
    <message>
        <source>Second coder {code}</source>
        <translation>Al doilea codificator {code}</translation>
    </message>
    <message>
        <source>Framework {title} {version}</source>
        <translation>Cadrul de analiză {title} {version}</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Criptat</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Încă nesalvat</translation>
    </message>
    <message>
        <source>Everything is saved {time}</source>
        <translation>Totul este salvat la {time}</translation>
    </message>
    <message>
        <source>No entries yet: {rosters}</source>
        <translation>Încă fără înregistrări: {rosters}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers delivered</source>
        <translation>
            <numerusform>%n răspuns livrat</numerusform>
            <numerusform>%n răspunsuri livrate</numerusform>
            <numerusform>%n de răspunsuri livrate</numerusform>
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
    <name>StatusFilter</name>
    <message>
        <source>Any status</source>
        <translation>Orice stadiu</translation>
    </message>
    <message>
        <source>Filter cases by status</source>
        <translation>Filtrați cauzele după stadiu</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>To do</source>
        <translation>De făcut</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Predat</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Convenit</translation>
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
        <translation>De ce se predă totuși?</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing</source>
        <translation>
            <numerusform>Lipsește %n răspuns</numerusform>
            <numerusform>Lipsesc %n răspunsuri</numerusform>
            <numerusform>Lipsesc %n de răspunsuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are wrong</source>
        <translation>
            <numerusform>%n răspuns greșit</numerusform>
            <numerusform>%n răspunsuri greșite</numerusform>
            <numerusform>%n de răspunsuri greșite</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to go to it.</source>
        <translation>Alegeți unul pentru a merge la el.</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>Ce lipsește sau este greșit</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Mergi la primul</translation>
    </message>
    <message>
        <source>Submit all the same</source>
        <translation>Predă totuși</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>SubmittedBar</name>
    <message>
        <source>{status} {time}. It is read only.</source>
        <translation>{status} {time}. Doar pentru citire.</translation>
    </message>
    <message>
        <source>Opened again. What was submitted {time} is compared until it is submitted again.</source>
        <translation>Redeschis. Se compară ceea ce a fost predat la {time}, până la o nouă predare.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Redeschide…</translation>
    </message>
</context>
<context>
    <name>SuggestionController</name>
    <message>
        <source>Looking for places in the judgment …</source>
        <translation>Se caută locuri în hotărâre …</translation>
    </message>
    <message>
        <source>This case has no judgment yet.</source>
        <translation>Această cauză nu are încă nicio hotărâre.</translation>
    </message>
    <message>
        <source>Choose a question in the form first.</source>
        <translation>Mai întâi alegeți o întrebare din formular.</translation>
    </message>
    <message>
        <source>The current question takes no evidence.</source>
        <translation>La întrebarea curentă nu se indică citate doveditoare.</translation>
    </message>
    <message>
        <source>Nothing in this judgment has words of the question or of its terms.</source>
        <translation>Nimic din această hotărâre nu conține cuvinte din întrebare sau din termenii ei.</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>words of the question</source>
        <translation>cuvinte din întrebare</translation>
    </message>
    <message>
        <source>evidence already</source>
        <translation>deja citat doveditor</translation>
    </message>
</context>
<context>
    <name>SuggestionPanel</name>
    <message>
        <source>Where might the answer be?</source>
        <translation>Unde ar putea fi răspunsul?</translation>
    </message>
    <message>
        <source>Make this place evidence for the question</source>
        <translation>Acest loc devine citat doveditor pentru întrebare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Tick “{term}”</source>
        <translation>Bifare „{term}”</translation>
    </message>
</context>
<context>
    <name>TaxonomiesPage</name>
    <message>
        <source>Propose a term…</source>
        <translation>Propunere termen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Comparare cu un fișier…</translation>
    </message>
    <message>
        <source>Search in any language and script</source>
        <translation>Căutați în orice limbă și alfabet</translation>
    </message>
    <message>
        <source>Search for terms</source>
        <translation>Căutare termeni</translation>
    </message>
    <message>
        <source>No taxonomy is installed. Import one from a file.</source>
        <translation>Nu este instalată nicio taxonomie. Importați una dintr-un fișier.</translation>
    </message>
    <message>
        <source>The taxonomies are being read…</source>
        <translation>Se citesc taxonomiile…</translation>
    </message>
    <message>
        <source>This taxonomy has no terms.</source>
        <translation>Această taxonomie nu are termeni.</translation>
    </message>
    <message>
        <source>No term of this taxonomy holds these words. Enter goes to the first taxonomy that has some.</source>
        <translation>Niciun termen din această taxonomie nu conține aceste cuvinte. Cu Enter treceți la prima taxonomie care are astfel de termeni.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} a fost creat.</translation>
    </message>
    <message>
        <source>Propose a term here…</source>
        <translation>Propunere termen aici…</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiere cod</translation>
    </message>
</context>
<context>
    <name>TaxonomyList</name>
    <message>
        <source>Taxonomies</source>
        <translation>Taxonomii</translation>
    </message>
</context>
<context>
    <name>TaxonomyListModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n găsit</numerusform>
            <numerusform>%n găsiți</numerusform>
            <numerusform>%n găsiți</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nimic găsit</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n termen</numerusform>
            <numerusform>%n termeni</numerusform>
            <numerusform>%n de termeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n propus</numerusform>
            <numerusform>%n propuși</numerusform>
            <numerusform>%n propuși</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versiunea {version}</translation>
    </message>
</context>
<context>
    <name>TermActions</name>
    <message>
        <source>Approve</source>
        <translation>Aprobare</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Comasare cu…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Respingere</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retragere</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Scoatere din uz</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Repunere în uz</translation>
    </message>
    <message>
        <source>The project is open to read only</source>
        <translation>Proiectul este deschis numai pentru citire</translation>
    </message>
    <message>
        <source>Select a term first.</source>
        <translation>Mai întâi selectați un termen.</translation>
    </message>
    <message>
        <source>Not possible: the term is “{status}”.</source>
        <translation>Nu este posibil: termenul are statutul „{status}”.</translation>
    </message>
    <message numerus="yes">
        <source>Not possible: %n answer(s) use it.</source>
        <translation>
            <numerusform>Nu este posibil: %n răspuns îl folosește.</numerusform>
            <numerusform>Nu este posibil: %n răspunsuri îl folosesc.</numerusform>
            <numerusform>Nu este posibil: %n de răspunsuri îl folosesc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the proposed term one like the others</source>
        <translation>Termenul propus devine un termen ca toți ceilalți</translation>
    </message>
    <message>
        <source>Let another term take its place in all answers</source>
        <translation>Alt termen îi ia locul în toate răspunsurile</translation>
    </message>
    <message>
        <source>Offer the proposed term no more; answers keep it, to be coded anew</source>
        <translation>Termenul propus nu mai este disponibil; răspunsurile îl păstrează, urmând să fie codificate din nou</translation>
    </message>
    <message>
        <source>Take the proposed term back, as if it had never been there</source>
        <translation>Termenul propus se retrage, ca și cum nu ar fi existat niciodată</translation>
    </message>
    <message>
        <source>Offer the term no more; it stays where it is the answer</source>
        <translation>Termenul nu mai este disponibil; rămâne acolo unde este dat ca răspuns</translation>
    </message>
    <message>
        <source>Offer the term again</source>
        <translation>Termenul devine din nou disponibil</translation>
    </message>
</context>
<context>
    <name>TermCommands</name>
    <message>
        <source>“{term}” is proposed, and can be chosen from now on.</source>
        <translation>„{term}” a fost propus și poate fi ales de acum înainte.</translation>
    </message>
    <message>
        <source>“{term}” was merged.</source>
        <translation>„{term}” a fost comasat.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have changed answers.</source>
        <translation>
            <numerusform>%n codificare are răspunsuri modificate.</numerusform>
            <numerusform>%n codificări au răspunsuri modificate.</numerusform>
            <numerusform>%n de codificări au răspunsuri modificate.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{term}” is approved.</source>
        <translation>„{term}” a fost aprobat.</translation>
    </message>
    <message>
        <source>“{term}” is rejected. Answers that use it keep it.</source>
        <translation>„{term}” a fost respins. Răspunsurile care îl folosesc îl păstrează.</translation>
    </message>
    <message>
        <source>“{term}” is withdrawn.</source>
        <translation>„{term}” a fost retras.</translation>
    </message>
    <message>
        <source>“{term}” is offered no more. It stays where it is the answer.</source>
        <translation>„{term}” nu mai este disponibil. Rămâne acolo unde este dat ca răspuns.</translation>
    </message>
    <message>
        <source>“{term}” is offered again.</source>
        <translation>„{term}” este din nou disponibil.</translation>
    </message>
</context>
<context>
    <name>TermDates</name>
    <message>
        <source>Of all times, as this is not known: {question}.</source>
        <translation>Din toate perioadele, deoarece nu se cunoaște: {question}.</translation>
    </message>
    <message>
        <source>In force at some time up to {date} ({question}).</source>
        <translation>În vigoare într-o perioadă până la {date} ({question}).</translation>
    </message>
    <message>
        <source>In force: {date} ({question}).</source>
        <translation>În vigoare: {date} ({question}).</translation>
    </message>
    <message>
        <source>Later law too, up to {date}: it counts if it is milder.</source>
        <translation>Și legea ulterioară, până la {date}: se aplică dacă este mai favorabilă.</translation>
    </message>
    <message>
        <source>Later law too: it counts if it is milder.</source>
        <translation>Și legea ulterioară: se aplică dacă este mai favorabilă.</translation>
    </message>
    <message>
        <source>Missing? Check the date, take the answer for another one, or propose it ({keys}).</source>
        <translation>Lipsește? Verificați data, alegeți răspunsul „alta” sau propuneți termenul ({keys}).</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>Term</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
</context>
<context>
    <name>TermPage</name>
    <message>
        <source>What it is</source>
        <translation>Ce este</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licență</translation>
    </message>
    <message>
        <source>Mapped to</source>
        <translation>Corespondențe cu</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definiție</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Se include</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Nu se include</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplu</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>lipsește</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Se mai numește</translation>
    </message>
    <message>
        <source>Mappings to other schemes</source>
        <translation>Corespondențe cu alte scheme</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valabil</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Înlocuit cu</translation>
    </message>
    <message>
        <source>To be confirmed by a national lawyer.</source>
        <translation>De confirmat de un jurist din țară.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmarea</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propus de</translation>
    </message>
    <message>
        <source>Months of imprisonment, over time</source>
        <translation>Luni de închisoare, pe perioade</translation>
    </message>
    <message>
        <source>Further properties</source>
        <translation>Alte proprietăți</translation>
    </message>
</context>
<context>
    <name>TermStatus</name>
    <message>
        <source>Active</source>
        <translation>Activ</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propus</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>Nu mai este disponibil</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respins</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>Până la {date}</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>De la {date}</translation>
    </message>
</context>
<context>
    <name>TermTree</name>
    <message>
        <source>Terms</source>
        <translation>Termeni</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>Nu mai sunt disponibili</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Modificare răspuns</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>TimeInput</name>
    <message>
        <source>Not saved: hours go from {first} to {last}, minutes to {minute}.</source>
        <translation>Nu s-a salvat: orele trebuie să fie între {first} și {last}, iar minutele până la {minute}.</translation>
    </message>
    <message>
        <source>Not saved: write hours and minutes, for example {example}.</source>
        <translation>Nu s-a salvat: scrieți ora și minutele, de exemplu {example}.</translation>
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
        <translation>Ora și minutele, {example}. Tastele săgeți le măresc sau le micșorează.</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Trial: {framework} {version}</source>
        <translation>Testare: {framework} {version}</translation>
    </message>
    <message>
        <source>Nothing here is kept. The judgment is made up, and what you enter goes when you close the trial.</source>
        <translation>Aici nu se păstrează nimic. Hotărârea este fictivă, iar ce introduceți se pierde când închideți testarea.</translation>
    </message>
    <message>
        <source>Reload the workbook</source>
        <translation>Reîncărcare registru de lucru</translation>
    </message>
    <message>
        <source>Read {file} again after you changed it (F5)</source>
        <translation>Citirea din nou a fișierului {file} după ce l-ați modificat (F5)</translation>
    </message>
    <message>
        <source>Close the trial</source>
        <translation>Închidere testare</translation>
    </message>
    <message>
        <source>The workbook was read again.</source>
        <translation>Registrul de lucru a fost citit din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) no longer fit and stand at the end of the form as retired.</source>
        <translation>
            <numerusform>%n răspuns nu se mai potrivește și apare la sfârșitul formularului ca ieșit din uz.</numerusform>
            <numerusform>%n răspunsuri nu se mai potrivesc și apar la sfârșitul formularului ca ieșite din uz.</numerusform>
            <numerusform>%n de răspunsuri nu se mai potrivesc și apar la sfârșitul formularului ca ieșite din uz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%n avertisment.</numerusform>
            <numerusform>%n avertismente.</numerusform>
            <numerusform>%n de avertismente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation>Afișare avertismente</translation>
    </message>
</context>
<context>
    <name>UnitsPane</name>
    <message>
        <source>Different</source>
        <translation>Diferit</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La fel</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Necomparat</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cauza</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Înregistrarea</translation>
    </message>
    <message>
        <source>First coding</source>
        <translation>Prima codificare</translation>
    </message>
    <message>
        <source>Second coding</source>
        <translation>A doua codificare</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultatul</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Fără răspuns</translation>
    </message>
    <message>
        <source>Number of the entry in the first coding: {first}; in the second: {second}</source>
        <translation>Numărul înregistrării în prima codificare: {first}; în a doua: {second}</translation>
    </message>
    <message>
        <source>Units of this figure</source>
        <translation>Unitățile acestei cifre</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Deschiderea cauzei în acel loc</translation>
    </message>
    <message>
        <source>Open the case at this answer (Enter)</source>
        <translation>Deschideți cauza la acest răspuns (Enter)</translation>
    </message>
    <message>
        <source>This coding has no such entry.</source>
        <translation>Această codificare nu are această înregistrare.</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Înregistrarea {number}</translation>
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
        <source>Open to read only</source>
        <translation>Deschidere numai pentru citire</translation>
    </message>
    <message>
        <source>Nothing is changed, and others may have the project open.</source>
        <translation>Nu se modifică nimic, iar alții pot avea proiectul deschis.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copii de rezervă…</translation>
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
        <translation>Deschidere oricum</translation>
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
    <name>UpgradeDialog</name>
    <message>
        <source>Bring all codings to this version</source>
        <translation>Trecerea tuturor codificărilor la această versiune</translation>
    </message>
    <message>
        <source>Leave existing codings on their version; only new cases use this one</source>
        <translation>Codificările existente rămân la versiunea lor; numai cauzele noi folosesc această versiune</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalare</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Tipul modificării</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificare</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>De la versiunea</translation>
    </message>
    <message>
        <source>Coded cases</source>
        <translation>Cauze codificate</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modificări</translation>
    </message>
    <message>
        <source>A newer version of the framework</source>
        <translation>O versiune mai nouă a cadrului de analiză</translation>
    </message>
    <message>
        <source>{file} is being read.</source>
        <translation>Se citește {file}.</translation>
    </message>
    <message>
        <source>A newer version of the framework: {old} to {new}</source>
        <translation>O versiune mai nouă a cadrului de analiză: de la {old} la {new}</translation>
    </message>
    <message>
        <source>Nothing in it is different.</source>
        <translation>Versiunea nu conține nicio diferență.</translation>
    </message>
    <message>
        <source>No answer is lost: what has no place any more is kept with its case, as retired.</source>
        <translation>Niciun răspuns nu se pierde: ce nu mai are loc se păstrează la cauza sa, ca ieșit din uz.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are coded.</source>
        <translation>
            <numerusform>%n cauză este codificată.</numerusform>
            <numerusform>%n cauze sunt codificate.</numerusform>
            <numerusform>%n de cauze sunt codificate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) were brought to it.</source>
        <translation>
            <numerusform>%n codificare a fost trecută la ea.</numerusform>
            <numerusform>%n codificări au fost trecute la ea.</numerusform>
            <numerusform>%n de codificări au fost trecute la ea.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version is installed.</source>
        <translation>Versiunea este instalată.</translation>
    </message>
</context>
<context>
    <name>WhoCodes</name>
    <message>
        <source>Who codes here?</source>
        <translation>Cine codifică aici?</translation>
    </message>
    <message>
        <source>Choose your language above. Country and code are offered for new projects; the code is no name.</source>
        <translation>Alegeți limba mai sus. Țara și codul sunt propuse pentru proiectele noi; codul nu este un nume.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țara</translation>
    </message>
    <message>
        <source>Your coder code</source>
        <translation>Codul dvs. de codificator</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>It reached nobody</source>
        <translation>Nu a ajuns la nimeni</translation>
    </message>
    <message>
        <source>{what} of {when}: say so only if nobody outside the team has it or saw it. Later editions are then no longer compared with it, and may tell what would single out a person beside it.</source>
        <translation>{what}, {when}: spuneți aceasta numai dacă nimeni din afara echipei nu o are și nu a văzut-o. Edițiile ulterioare nu se mai compară atunci cu ea și pot arăta ceva care, alături de ea, ar individualiza o persoană.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>De ce?</translation>
    </message>
    <message>
        <source>For example: a draft, deleted before it was sent. It can be taken back until you publish again.</source>
        <translation>De exemplu: o ciornă, ștearsă înainte de a fi trimisă. Se poate retrage până când publicați din nou.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cases are being read…</source>
        <translation>Se citesc cauzele…</translation>
    </message>
    <message>
        <source>Stopped before all cases were read.</source>
        <translation>Oprit înainte de a fi citite toate cauzele.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprire</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Citire din nou</translation>
    </message>
</context>
<context>
    <name>WorkshopDialog</name>
    <message>
        <source>Packs for workshops</source>
        <translation>Pachete pentru ateliere</translation>
    </message>
    <message>
        <source>Language of the packs</source>
        <translation>Limba pachetelor</translation>
    </message>
    <message>
        <source>Mock trials with the solution apart, case studies, cards, plans and slides of sessions, and a handout. Nothing in them names a person, a place or a court file.</source>
        <translation>Procese simulate cu soluția separat, studii de caz, fișe, planuri și diapozitive ale sesiunilor și un material de distribuit. Nimic din ele nu indică o persoană, un loc sau un dosar.</translation>
    </message>
    <message>
        <source>Write into a folder…</source>
        <translation>Scriere într-un folder…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Only cases enter whose brief or exercise is approved in the language of the packs.</source>
        <translation>Se includ numai cauzele al căror rezumat sau exercițiu este aprobat în limba pachetelor.</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Folderul pentru pachete</translation>
    </message>
    <message>
        <source>{files} files on {cases} cases were written to {folder}.</source>
        <translation>Fișiere scrise în {folder}: {files} (cauze: {cases}).</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Oprit. Nu s-a scris nimic.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>{name} was not taken in: the project is open for reading only.</source>
        <translation>{name} nu a fost preluat: proiectul este deschis numai pentru citire.</translation>
    </message>
    <message>
        <source>{name} was not taken in: a region takes in deliveries, on the page Exchange.</source>
        <translation>{name} nu a fost preluat: o regiune preia livrări, pe pagina Schimb de date.</translation>
    </message>
    <message>
        <source>{name} was not taken in: a second coder codes the cases that are there.</source>
        <translation>{name} nu a fost preluat: al doilea codificator codifică numai cauzele existente.</translation>
    </message>
</context>
<context>
    <name>WritingStrip</name>
    <message>
        <source>Figures and charts are being written…</source>
        <translation>Se scriu cifrele și graficele…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprire</translation>
    </message>
</context>
<context>
    <name>_ColumnFields</name>
    <message>
        <source>Property “{name}”</source>
        <translation>Proprietatea „{name}”</translation>
    </message>
</context>
</TS>
