<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mk" sourcelanguage="en">
<context>
    <name>AnswerStates</name>
    <message>
        <source>Answered</source>
        <translation>Одговорено</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не е наведено</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Нејасно</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Анонимизирано</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Не е применливо</translation>
    </message>
    <message>
        <source>The judgment says nothing about it</source>
        <translation>Пресудата не кажува ништо за ова</translation>
    </message>
    <message>
        <source>The judgment contradicts itself or is vague</source>
        <translation>Пресудата е противречна или недоволно јасна</translation>
    </message>
    <message>
        <source>Removed when the judgment was anonymised</source>
        <translation>Отстрането при анонимизирањето на пресудата</translation>
    </message>
    <message>
        <source>The question makes no sense in this case</source>
        <translation>Прашањето нема смисла во овој случај</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Затвори ја оваа порака</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Add case</source>
        <translation>Додај случај</translation>
    </message>
    <message>
        <source>Add judgment…</source>
        <translation>Додај пресуда…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Отстрани</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Извези…</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Филтрирај по кој било збор</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Филтрирај ги случаите</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Сѐ уште нема случаи</translation>
    </message>
    <message>
        <source>Add a case for each set of criminal proceedings, or drop judgment files here: PDF, Word or text.</source>
        <translation>Додајте случај за секоја кривична постапка или довлечете тука датотеки со пресуди: PDF, Word или текст.</translation>
    </message>
    <message>
        <source>Add judgments…</source>
        <translation>Додај пресуди…</translation>
    </message>
    <message>
        <source>No case holds these words.</source>
        <translation>Нема случај што ги содржи овие зборови.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>Случаи: %n</numerusform>
            <numerusform>Случаи: %n</numerusform>
            <numerusform>Случаи: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} од {total}</translation>
    </message>
    <message>
        <source>Case {number} was removed.</source>
        <translation>Случајот {number} е отстранет.</translation>
    </message>
    <message>
        <source>Case {number}, {title}, was removed.</source>
        <translation>Случајот {number}, {title}, е отстранет.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Врати</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
</context>
<context>
    <name>CaseTableModel</name>
    <message>
        <source>No.</source>
        <translation>Бр.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Датум на пресуда</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Пресуди</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредок</translation>
    </message>
    <message>
        <source>Missing, wrong</source>
        <translation>Недостасуваат, погрешни</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последна измена</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Сѐ уште без наслов</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>недостасува: %n</numerusform>
            <numerusform>недостасуваат: %n</numerusform>
            <numerusform>недостасуваат: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>погрешно: %n</numerusform>
            <numerusform>погрешни: %n</numerusform>
            <numerusform>погрешни: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {total} questions answered</source>
        <translation>Одговорено на {answered} од {total} прашања</translation>
    </message>
</context>
<context>
    <name>CheckListInput</name>
    <message>
        <source>Search the choices</source>
        <translation>Пребарај ги опциите</translation>
    </message>
    <message>
        <source>No choice has these words.</source>
        <translation>Нема опција со овие зборови.</translation>
    </message>
</context>
<context>
    <name>CodingPage</name>
    <message>
        <source>Outline of the coding</source>
        <translation>Преглед на кодирањето</translation>
    </message>
    <message>
        <source>Deleted, with all that was entered in it: {title}</source>
        <translation>Избришан запис, со сѐ што беше внесено во него: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Сите прашања имаат одговор.</translation>
    </message>
</context>
<context>
    <name>CodingStatus</name>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>погрешно: %n</numerusform>
            <numerusform>погрешни: %n</numerusform>
            <numerusform>погрешни: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>недостасува: %n</numerusform>
            <numerusform>недостасуваат: %n</numerusform>
            <numerusform>недостасуваат: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>завршено</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} од {total}</translation>
    </message>
</context>
<context>
    <name>CodingWork</name>
    <message>
        <source>General</source>
        <translation>Општо</translation>
    </message>
    <message>
        <source>{choice} (no longer offered here)</source>
        <translation>{choice} (веќе не се нуди тука)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Нема екран на кој може да се отвори прозорец.</translation>
    </message>
    <message>
        <source>Codes judgments on trafficking in persons, offline and encrypted.</source>
        <translation>Кодира пресуди за трговија со луѓе, без интернет и со шифрирање.</translation>
    </message>
    <message>
        <source>Folder for the projects and workbooks.</source>
        <translation>Папка за проектите и работните книги.</translation>
    </message>
    <message>
        <source>Only make the files.</source>
        <translation>Само ги создава датотеките.</translation>
    </message>
    <message>
        <source>Make five fictional national projects and their workbooks, and open one of them.</source>
        <translation>Создава пет измислени национални проекти и нивните работни книги и отвора еден од нив.</translation>
    </message>
    <message>
        <source>The passphrase of every project: {passphrase}</source>
        <translation>Тајна фраза на сите проекти: {passphrase}</translation>
    </message>
    <message>
        <source>Country of the analysis.</source>
        <translation>Држава на која се однесува анализата.</translation>
    </message>
    <message>
        <source>Framework workbook; the one that ships if left out.</source>
        <translation>Работна книга со рамката; ако не е наведена, се користи онаа што доаѓа со програмата.</translation>
    </message>
    <message>
        <source>Code of the coder; the country and 01 if left out.</source>
        <translation>Код на кодерот; ако не е наведен, се користат државата и 01.</translation>
    </message>
    <message>
        <source>Make an encrypted project.</source>
        <translation>Создава шифриран проект.</translation>
    </message>
    <message>
        <source>Recovery key, which opens the project if the passphrase is lost: {key}</source>
        <translation>Клуч за обновување, со кој се отвора проектот ако се изгуби тајната фраза: {key}</translation>
    </message>
    <message>
        <source>unodc: what may leave the country. archive: everything.</source>
        <translation>unodc: она што смее да се изнесе од државата. archive: сѐ.</translation>
    </message>
    <message>
        <source>Language of labels; the program&apos;s own if left out.</source>
        <translation>Јазик на ознаките; ако не е наведен, се користи јазикот на програмата.</translation>
    </message>
    <message>
        <source>Write the coded cases into an Excel workbook.</source>
        <translation>Ги запишува кодираните случаи во работна книга на Excel.</translation>
    </message>
    <message>
        <source>Analysis frameworks.</source>
        <translation>Рамки за анализа.</translation>
    </message>
    <message>
        <source>Which framework; the first if left out.</source>
        <translation>Која рамка; ако не е наведена, се користи првата.</translation>
    </message>
    <message>
        <source>Write a shipped framework as XLSForm workbook.</source>
        <translation>Запишува рамка што доаѓа со програмата како работна книга XLSForm.</translation>
    </message>
    <message>
        <source>Print the findings as JSON.</source>
        <translation>Ги прикажува наодите како JSON.</translation>
    </message>
    <message>
        <source>Write the findings into a page of HTML for sending on.</source>
        <translation>Ги запишува наодите во HTML-страница што може да се испрати понатаму.</translation>
    </message>
    <message>
        <source>Read a framework and say what is wrong in it.</source>
        <translation>Чита рамка и кажува што е погрешно во неа.</translation>
    </message>
    <message>
        <source>Take the steps of a JSON file in a framework and print the state of every question.</source>
        <translation>Ги извршува во рамката чекорите од JSON-датотека и ја прикажува состојбата на секое прашање.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Грешка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупредување</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Тајна фраза</translation>
    </message>
    <message>
        <source>{value} is none of: {allowed}</source>
        <translation>{value} не е меѓу дозволените вредности: {allowed}</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Albania</source>
        <translation>Албанија</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдавија</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Црна Гора</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Северна Македонија</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Србија</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in tipcoder</source>
        <translation>Настана грешка во tipcoder</translation>
    </message>
    <message>
        <source>Your work is safe: every answer was saved when you gave it. You can go on; if this comes again, close tipcoder and open it anew. The details below say what happened. They hold nothing of your cases.</source>
        <translation>Вашата работа е безбедна: секој одговор е зачуван штом сте го внеле. Можете да продолжите; ако ова се повтори, затворете ја програмата tipcoder и отворете ја одново. Деталите подолу покажуваат што се случило. Тие не содржат ништо од вашите случаи.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Технички детали</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Копирај ги деталите</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжи</translation>
    </message>
    <message>
        <source>Copied. Paste them into a message to whoever helps you.</source>
        <translation>Копирано. Залепете ги деталите во порака до лицето што ви помага.</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Not saved: there is no such day in the calendar. Write the day first, then the month.</source>
        <translation>Не е зачувано: таков ден не постои во календарот. Напишете го прво денот, па месецот.</translation>
    </message>
    <message>
        <source>Not saved: write the year with four digits.</source>
        <translation>Не е зачувано: напишете ја годината со четири цифри.</translation>
    </message>
    <message>
        <source>Not saved: the year has to be from {first} to {last}.</source>
        <translation>Не е зачувано: годината мора да биде од {first} до {last}.</translation>
    </message>
    <message>
        <source>Not saved: write {day}, or {month}, or {year}.</source>
        <translation>Не е зачувано: напишете {day}, {month} или {year}.</translation>
    </message>
    <message>
        <source>dd</source>
        <translation>дд</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>гггг</translation>
    </message>
    <message>
        <source>Day, month, year: {pattern}. Only month and year, or only the year, are enough.</source>
        <translation>Ден, месец, година: {pattern}. Доволни се и само месецот и годината или само годината.</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Избери од календарот</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a workbook</source>
        <translation>Извези работна книга</translation>
    </message>
    <message>
        <source>An Excel workbook with a sheet for cases and one for each roster. The project stays as it is.</source>
        <translation>Работна книга на Excel со лист за случаите и по еден лист за секоја група што се повторува. Проектот останува непроменет.</translation>
    </message>
    <message>
        <source>For UNODC: without what identifies a person</source>
        <translation>За UNODC: без податоци што откриваат идентитет на лица</translation>
    </message>
    <message>
        <source>National archive: everything, names included</source>
        <translation>Национална архива: сѐ, вклучувајќи ги и имињата</translation>
    </message>
    <message>
        <source>Must not leave the country.</source>
        <translation>Не смее да се изнесе од државата.</translation>
    </message>
    <message>
        <source>Language of questions and terms</source>
        <translation>Јазик на прашањата и поимите</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Датотека</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Промени…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Извези</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Отвори ја папката</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Запри</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Работната книга {name} е запишана.</translation>
    </message>
    <message>
        <source>Stopped. No workbook was written.</source>
        <translation>Запрено. Не е запишана работна книга.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Open a project</source>
        <translation>Отвори проект</translation>
    </message>
    <message>
        <source>Where to keep the project</source>
        <translation>Каде да се чува проектот</translation>
    </message>
    <message>
        <source>Choose a framework</source>
        <translation>Избери рамка</translation>
    </message>
    <message>
        <source>Add judgments</source>
        <translation>Додај пресуди</translation>
    </message>
    <message>
        <source>Judgments ({patterns})</source>
        <translation>Пресуди ({patterns})</translation>
    </message>
    <message>
        <source>Where to write the workbook</source>
        <translation>Каде да се запише работната книга</translation>
    </message>
    <message>
        <source>Save as text file</source>
        <translation>Зачувај како текстуална датотека</translation>
    </message>
    <message>
        <source>Text files ({patterns})</source>
        <translation>Текстуални датотеки ({patterns})</translation>
    </message>
    <message>
        <source>Projects ({patterns})</source>
        <translation>Проекти ({patterns})</translation>
    </message>
    <message>
        <source>Excel workbooks ({patterns})</source>
        <translation>Работни книги на Excel ({patterns})</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the judgment</source>
        <translation>Најди во пресудата</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Претходно место (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Следно место (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Затвори го пребарувањето (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не е пронајдено</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} од {count}</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Previous section (Ctrl+Page Up)</source>
        <translation>Претходна секција (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next section (Ctrl+Page Down)</source>
        <translation>Следна секција (Ctrl+Page Down)</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>What can be done with the whole project</source>
        <translation>Што може да се направи со целиот проект</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <translation>Проект {name}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Кодирање</translation>
    </message>
    <message>
        <source>Export a workbook…</source>
        <translation>Извези работна книга…</translation>
    </message>
    <message>
        <source>Show the recovery key…</source>
        <translation>Прикажи го клучот за обновување…</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Прикажи ја датотеката во нејзината папка</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Затвори го проектот</translation>
    </message>
</context>
<context>
    <name>HiddenBar</name>
    <message numerus="yes">
        <source>This answer hides %n answer(s). They are kept, and come back if the answer comes back.</source>
        <translation>
            <numerusform>Скриени одговори поради овој одговор: %n. Тие се чуваат и ќе се прикажат повторно ако се врати претходниот одговор.</numerusform>
            <numerusform>Скриени одговори поради овој одговор: %n. Тие се чуваат и ќе се прикажат повторно ако се врати претходниот одговор.</numerusform>
            <numerusform>Скриени одговори поради овој одговор: %n. Тие се чуваат и ќе се прикажат повторно ако се врати претходниот одговор.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another answer hides %n answer(s) here. They are kept, and come back if that answer comes back.</source>
        <translation>
            <numerusform>Скриени одговори тука поради друг одговор: %n. Тие се чуваат и ќе се прикажат повторно ако се врати тој одговор.</numerusform>
            <numerusform>Скриени одговори тука поради друг одговор: %n. Тие се чуваат и ќе се прикажат повторно ако се врати тој одговор.</numerusform>
            <numerusform>Скриени одговори тука поради друг одговор: %n. Тие се чуваат и ќе се прикажат повторно ако се врати тој одговор.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the hidden answers</source>
        <translation>Избриши ги скриените одговори</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Врати</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History of an answer</source>
        <translation>Историја на одговор</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кој</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Пред измената</translation>
    </message>
    <message>
        <source>After</source>
        <translation>По измената</translation>
    </message>
    <message>
        <source>This question was not answered yet.</source>
        <translation>На ова прашање сѐ уште не е одговорено.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(нема одговор)</translation>
    </message>
</context>
<context>
    <name>JudgmentImport</name>
    <message numerus="yes">
        <source>%n judgment(s) added.</source>
        <translation>
            <numerusform>Додадени пресуди: %n.</numerusform>
            <numerusform>Додадени пресуди: %n.</numerusform>
            <numerusform>Додадени пресуди: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {unreadable} of {pages} pages have no text (a scan). Quotes from them must be typed.</source>
        <translation>{name}: страници без текст (скенирани): {unreadable} од {pages}. Цитатите од нив мора да се препишат рачно.</translation>
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
        <translation>Што е ова?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додај</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>JudgmentKinds</name>
    <message>
        <source>First-instance judgment</source>
        <translation>Првостепена пресуда</translation>
    </message>
    <message>
        <source>Appeal judgment</source>
        <translation>Второстепена пресуда</translation>
    </message>
    <message>
        <source>Supreme court judgment</source>
        <translation>Пресуда на Врховниот суд</translation>
    </message>
    <message>
        <source>Indictment</source>
        <translation>Обвинителен акт</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Друг документ</translation>
    </message>
</context>
<context>
    <name>JudgmentPane</name>
    <message>
        <source>Find in the judgment (Ctrl+F)</source>
        <translation>Најди во пресудата (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Помал текст (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Поголем текст (Ctrl++)</translation>
    </message>
    <message>
        <source>Add a judgment to this case</source>
        <translation>Додај пресуда во овој случај</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Пресуда</translation>
    </message>
    <message>
        <source>Text of the judgment</source>
        <translation>Текст на пресудата</translation>
    </message>
    <message>
        <source>page {number} / {count}</source>
        <translation>страница {number} / {count}</translation>
    </message>
</context>
<context>
    <name>JudgmentView</name>
    <message>
        <source>page {number} / {count}</source>
        <translation>страница {number} / {count}</translation>
    </message>
    <message>
        <source>This page has no text: it is a picture.</source>
        <translation>Оваа страница нема текст: таа е слика.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Јазик</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Јазик: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Јазик</translation>
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
        <translation>Резервната копија не можеше да се запише во {path}. Дали има доволно простор и дали смеете да запишувате таму?</translation>
    </message>
    <message>
        <source>{folder} already holds {file}, which the demo did not make or in which somebody has worked. Choose another folder with --into.</source>
        <translation>Папката {folder} веќе ја содржи датотеката {file}, која не ја создала демонстрацијата или во која некој веќе работел. Изберете друга папка со --into.</translation>
    </message>
    <message>
        <source>The disk is full. What you did last was not saved; everything before is. Free some space and try again.</source>
        <translation>Дискот е полн. Последното што го направивте не е зачувано; сѐ пред тоа е зачувано. Ослободете простор и обидете се повторно.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the function {function}() of &quot;{question}&quot; has too few or too many values in its brackets.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: функцијата {function}() во „{question}“ има премалку или премногу вредности во заградите.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the function {function}() of &quot;{question}&quot; is not known.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: функцијата {function}() во „{question}“ не е позната.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; uses a path that tipcoder does not support: {path}</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: изразот во „{question}“ користи патека што tipcoder не ја поддржува: {path}</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the pattern {pattern} of &quot;{question}&quot; is not a regular expression.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: шаблонот {pattern} во „{question}“ не е регуларен израз.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; looks for {path}, which does not exist.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: изразот во „{question}“ бара {path}, а тоа не постои.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; cannot be understood near &quot;{near}&quot;.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: изразот во „{question}“ не е разбирлив кај „{near}“.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; is too long or too deeply nested ({length} characters).</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: изразот во „{question}“ е предолг или има премногу вгнездени нивоа (знаци: {length}).</translation>
    </message>
    <message>
        <source>{path} was not written: the name of this file must end in {ending}.</source>
        <translation>Датотеката {path} не е запишана: нејзиното име мора да завршува на {ending}.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {path}. Choose another one.</source>
        <translation>Во папката {path} не може да се зачува ништо. Изберете друга.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the {kind} &quot;{name}&quot; begins here and never ends.</source>
        <translation>Лист „{sheet}“, ред {row}: блокот {kind} „{name}“ почнува тука, а никаде не завршува.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; has nothing to calculate.</source>
        <translation>Лист „{sheet}“, ред {row}: „{question}“ нема што да пресмета.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the list &quot;{list}&quot; already has a choice &quot;{name}&quot; in row {other_row}.</source>
        <translation>Лист „{sheet}“, ред {row}: листата „{list}“ веќе има опција „{name}“ во редот {other_row}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a choice of the list &quot;{list}&quot; has no name.</source>
        <translation>Лист „{sheet}“, ред {row}: опција од листата „{list}“ нема име.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; of a choice in the list &quot;{list}&quot; has a space.</source>
        <translation>Лист „{sheet}“, ред {row}: името „{name}“ на опција од листата „{list}“ содржи празно место.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; of &quot;{question}&quot; has no choice &quot;{choice}&quot;, so this can never be met.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: листата „{list}“ за „{question}“ ја нема опцијата „{choice}“, па овој услов никогаш не може да се исполни.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; takes its choices from earlier answers, which tipcoder does not support.</source>
        <translation>Лист „{sheet}“, ред {row}: „{question}“ ги зема опциите од претходни одговори, а tipcoder не го поддржува тоа.</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; has no column &quot;{column}&quot;. Its first row must name the columns.</source>
        <translation>{file}: листот „{sheet}“ нема колона „{column}“. Во првиот ред мора да стојат имињата на колоните.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; depends on itself ({questions}).</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: „{question}“ зависи од себе ({questions}).</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read.</source>
        <translation>Датотеката {file} е оштетена и не може да се прочита.</translation>
    </message>
    <message>
        <source>The sheet &quot;{sheet}&quot; has no questions.</source>
        <translation>Листот „{sheet}“ нема прашања.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a {kind} ends here, but the {began} &quot;{name}&quot; of row {begin_row} is still open.</source>
        <translation>Лист „{sheet}“, ред {row}: тука завршува блок {kind}, но блокот {began} „{name}“ од редот {begin_row} сѐ уште е отворен.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a {kind} ends here that never began.</source>
        <translation>Лист „{sheet}“, ред {row}: тука завршува блок {kind} што никаде не почнал.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the choices of the list &quot;{list}&quot; are in another file ({file}), which tipcoder does not support yet.</source>
        <translation>Лист „{sheet}“, ред {row}: опциите од листата „{list}“ се во друга датотека ({file}), а tipcoder сѐ уште не го поддржува тоа.</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: {reason}</source>
        <translation>{file}, лист „{sheet}“, ред {row}: {reason}</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the choice list &quot;{list}&quot; of &quot;{question}&quot; is not on the sheet &quot;choices&quot;.</source>
        <translation>Лист „{sheet}“, ред {row}: листата на опции „{list}“ за „{question}“ ја нема на листот „choices“.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: no question uses the choice list &quot;{list}&quot;.</source>
        <translation>Лист „{sheet}“, ред {row}: ниедно прашање не ја користи листата на опции „{list}“.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; is already used in row {other_row}.</source>
        <translation>Лист „{sheet}“, ред {row}: името „{name}“ веќе е искористено во редот {other_row}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; cannot be a name. Names begin with a letter and have letters, digits, underscores, hyphens and full stops only.</source>
        <translation>Лист „{sheet}“, ред {row}: „{name}“ не може да биде име. Имињата почнуваат со буква и содржат само букви, цифри, долни црти, цртички и точки.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a row of type &quot;{type}&quot; has no name.</source>
        <translation>Лист „{sheet}“, ред {row}: ред од типот „{type}“ нема име.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; differs from &quot;{other}&quot; in row {other_row} in capital letters only. Choose another name.</source>
        <translation>Лист „{sheet}“, ред {row}: „{name}“ се разликува од „{other}“ во редот {other_row} само по големите букви. Изберете друго име.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: groups are nested more than {limit} deep.</source>
        <translation>Лист „{sheet}“, ред {row}: групите се вгнездени подлабоко од {limit} нивоа.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; is never asked.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: прашањето „{question}“ никогаш не се поставува.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no answer to &quot;{question}&quot; can be right.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: ниеден одговор на „{question}“ не може да биде исправен.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx).</source>
        <translation>Датотеката {file} не е работна книга на Excel (.xlsx).</translation>
    </message>
    <message>
        <source>The framework could not be written to {path}. Close the file if it is open in another program, or choose another folder.</source>
        <translation>Рамката не можеше да се запише во {path}. Затворете ја датотеката ако е отворена во друга програма или изберете друга папка.</translation>
    </message>
    <message>
        <source>{file} is in an old Excel format (.xls). Save it as .xlsx and try again.</source>
        <translation>Датотеката {file} е во стар формат на Excel (.xls). Зачувајте ја како .xlsx и обидете се повторно.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in Excel, take the password off and save it again.</source>
        <translation>Датотеката {file} е заштитена со лозинка. Отворете ја во Excel, отстранете ја лозинката и зачувајте ја повторно.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: there is no question &quot;{name}&quot;.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: нема прашање „{name}“.</translation>
    </message>
    <message>
        <source>{file} has no sheet &quot;{sheet}&quot;.</source>
        <translation>Датотеката {file} нема лист „{sheet}“.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is missing.</source>
        <translation>{file}, {table} {number} ({name}): недостасува „{key}“.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is not a known entry. Check the spelling.</source>
        <translation>{file}, {table} {number} ({name}): „{key}“ не е позната ставка. Проверете дали е точно напишана.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{language}&quot; is not a known language code.</source>
        <translation>{file}, {table} {number} ({name}): „{language}“ не е познат код на јазик.</translation>
    </message>
    <message>
        <source>The framework source {file} is not valid TOML: {problem}</source>
        <translation>Изворната датотека на рамката {file} не е исправен TOML: {problem}</translation>
    </message>
    <message>
        <source>The framework source {file} cannot be read.</source>
        <translation>Изворната датотека на рамката {file} не може да се прочита.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; must be a text in quotation marks.</source>
        <translation>{file}, {table} {number} ({name}): „{key}“ мора да биде текст во наводници.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the text has {length} characters; more than {limit} are hard to read in the window.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: бројот на знаци во текстот е {length}; повеќе од {limit} тешко се читаат во прозорецот.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, from row {row} on, column &quot;{column}&quot;: {count} texts are missing in {language}; another language is shown there.</source>
        <translation>Лист „{sheet}“, од редот {row} натаму, колона „{column}“: бројот на текстови што ги нема на {language} е {count}; таму се прикажува друг јазик.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{value}&quot; is not allowed for &quot;{question}&quot;. Allowed: {allowed}.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: „{value}“ не е дозволено за „{question}“. Дозволено: {allowed}.</translation>
    </message>
    <message>
        <source>{file} is too large for a framework.</source>
        <translation>Датотеката {file} е преголема за рамка.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; uses a trigger, which tipcoder does not support yet.</source>
        <translation>Лист „{sheet}“, ред {row}: „{question}“ користи trigger, а tipcoder сѐ уште не го поддржува тоа.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; has no type.</source>
        <translation>Лист „{sheet}“, ред {row}: „{name}“ нема тип.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the type &quot;{type}&quot; of &quot;{question}&quot; is not known. Is it misspelt?</source>
        <translation>Лист „{sheet}“, ред {row}: типот „{type}“ на „{question}“ не е познат. Дали е погрешно напишан?</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the type &quot;{type}&quot; of &quot;{question}&quot; cannot be used in tipcoder.</source>
        <translation>Лист „{sheet}“, ред {row}: типот „{type}“ на „{question}“ не може да се користи во tipcoder.</translation>
    </message>
    <message>
        <source>There is no framework &quot;{name}&quot;. Known: {known}.</source>
        <translation>Нема рамка „{name}“. Познати: {known}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <translation>Датотеката {file} не може да се отвори: {reason}.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is not what its name says. Open it in its own program and save it again.</source>
        <translation>Датотеката {file} е оштетена или не е она што го кажува нејзиното име. Отворете ја во нејзината програма и зачувајте ја повторно.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>Датотеката {file} е празна.</translation>
    </message>
    <message>
        <source>This file is in the case already, as {name}.</source>
        <translation>Оваа датотека веќе е во случајот, како {name}.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read. Save it as one of {kinds} and add it again. A .doc file: open it in Word and save it as .docx.</source>
        <translation>Датотеката {file} е од вид што не може да се прочита. Зачувајте ја во еден од овие формати: {kinds} и додајте ја повторно. Ако е датотека .doc: отворете ја во Word и зачувајте ја како .docx.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it if another program has it open, and check that it is still there.</source>
        <translation>Датотеката {file} не може да се отвори. Затворете ја ако е отворена во друга програма и проверете дали сѐ уште постои.</translation>
    </message>
    <message>
        <source>{file} is not a text file, though its name says so.</source>
        <translation>Датотеката {file} не е текстуална, иако така кажува нејзиното име.</translation>
    </message>
    <message>
        <source>{file} is protected with a password. Save a copy without it and add that one.</source>
        <translation>Датотеката {file} е заштитена со лозинка. Зачувајте копија без лозинка и додајте ја копијата.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Divide it, or save it with smaller pictures.</source>
        <translation>Датотеката {file} е поголема од {limit} MB. Поделете ја или зачувајте ја со помали слики.</translation>
    </message>
    <message>
        <source>{path} is not a tipcoder project.</source>
        <translation>Датотеката {path} не е проект на tipcoder.</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Изберете тајна фраза.</translation>
    </message>
    <message>
        <source>This passphrase does not open the project. Check capital letters and the keyboard&apos;s language. If you are sure that it is right, the file may be damaged at its very beginning: open a backup instead.</source>
        <translation>Оваа тајна фраза не го отвора проектот. Проверете ги големите букви и јазикот на тастатурата. Ако сте сигурни дека е точна, датотеката можеби е оштетена на самиот почеток: тогаш отворете резервна копија.</translation>
    </message>
    <message>
        <source>Another program is using {path} at this moment (a backup or a virus scanner). Please try again.</source>
        <translation>Друга програма во моментов ја користи датотеката {path} (програма за резервни копии или за заштита од вируси). Обидете се повторно.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was changed. Open a backup, or open it to read only.</source>
        <translation>Датотеката {path} е оштетена. Ништо не е променето. Отворете резервна копија или отворете ја датотеката само за читање.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>Датотеката {path} веќе постои. Изберете друго име.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Папката {path} не постои.</translation>
    </message>
    <message>
        <source>This project is open already: {who} on {computer}, since {since}.</source>
        <translation>Овој проект веќе е отворен: {who} на {computer}, од {since}.</translation>
    </message>
    <message>
        <source>{who} may be working on this project on another computer ({computer}, since {since}). Open it only if you are sure that it is closed there.</source>
        <translation>Можеби {who} работи на овој проект на друг компјутер ({computer}, од {since}). Отворете го само ако сте сигурни дека таму е затворен.</translation>
    </message>
    <message>
        <source>There is no file {path}. It may have been moved or renamed, or its drive is not connected.</source>
        <translation>Датотеката {path} не е пронајдена. Можеби е преместена или преименувана, или нејзиниот диск не е поврзан.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of tipcoder. Install that version to open it.</source>
        <translation>Датотеката {path} е зачувана со понова верзија на tipcoder. Инсталирајте ја таа верзија за да ја отворите.</translation>
    </message>
    <message>
        <source>{path} comes from an earlier version of tipcoder and must be brought up to date first. Copy it to a folder in which you may write, and open it there.</source>
        <translation>Датотеката {path} е од постара верзија на tipcoder и најпрво мора да се ажурира. Копирајте ја во папка во која смеете да запишувате и отворете ја таму.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: the file or its folder is write-protected.</source>
        <translation>Датотеката {path} не може да се менува: таа или нејзината папка е заштитена од запишување.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written. Its drive or network may have been disconnected, or you may not be allowed to open it.</source>
        <translation>Датотеката {path} не може да се чита или да се запишува. Можеби е прекината врската со дискот или со мрежата, или не ви е дозволено да ја отворите.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date. It is as it was. A backup is at {backup}.</source>
        <translation>Датотеката {path} не можеше да се ажурира. Таа е непроменета. Резервна копија има во {backup}.</translation>
    </message>
    <message>
        <source>This is not a complete recovery key: a character is missing or wrong. It has 11 groups of 5 characters.</source>
        <translation>Ова не е целосен клуч за обновување: некој знак недостасува или е погрешен. Клучот има 11 групи од по 5 знаци.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another project.</source>
        <translation>Овој клуч за обновување е од друг проект.</translation>
    </message>
    <message>
        <source>Step {step} ({action}): {path} does not exist or cannot be changed that way.</source>
        <translation>Чекор {step} ({action}): {path} не постои или не може така да се промени.</translation>
    </message>
    <message>
        <source>{file} is not a JSON list of steps. A step is a list such as [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</source>
        <translation>Датотеката {file} не е JSON-листа на чекори. Чекор е листа како [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</translation>
    </message>
    <message>
        <source>The disk is full, and the workbook was not written. Free some space and try again.</source>
        <translation>Дискот е полн и работната книга не е запишана. Ослободете простор и обидете се повторно.</translation>
    </message>
    <message>
        <source>The folder of {path} does not exist.</source>
        <translation>Папката за {path} не постои.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a name for the workbook.</source>
        <translation>{path} е папка. Изберете име за работната книга.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>Датотеката {path} не можеше да се запише: {reason}</translation>
    </message>
    <message>
        <source>{path} is open in another program. Close it there, or choose another name.</source>
        <translation>Датотеката {path} е отворена во друга програма. Затворете ја таму или изберете друго име.</translation>
    </message>
    <message>
        <source>The sheet {sheet} needs {count} columns; Excel has room for {most}.</source>
        <translation>За листот {sheet} се потребни {count} колони; во Excel има место за {most}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} has more than {most} rows, which is all that Excel has room for.</source>
        <translation>Листот {sheet} има повеќе од {most} редови, а во Excel нема место за повеќе.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Нов проект</translation>
    </message>
    <message>
        <source>A project holds all cases of one national analysis, in one encrypted file.</source>
        <translation>Проектот ги содржи сите случаи од една национална анализа, во една шифрирана датотека.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Your coder code</source>
        <translation>Вашиот код како кодер</translation>
    </message>
    <message>
        <source>Stands beside every change that you make.</source>
        <translation>Стои покрај секоја ваша измена.</translation>
    </message>
    <message>
        <source>Analysis framework</source>
        <translation>Рамка за анализа</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Каде се чува</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Тајна фраза</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Тајната фраза повторно</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Промени…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Од датотека…</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Создај проект</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>For example: Serbia 2026</source>
        <translation>На пример: Србија 2026</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Двете тајни фрази не се исти.</translation>
    </message>
    <message>
        <source>The framework that comes with tipcoder</source>
        <translation>Рамката што доаѓа со tipcoder</translation>
    </message>
    <message>
        <source>{service} copies this folder while you work, which can damage the project. Choose another folder.</source>
        <translation>{service} ја копира оваа папка додека работите, што може да го оштети проектот. Изберете друга папка.</translation>
    </message>
    <message>
        <source>This folder is on another computer. A lost connection can damage the project.</source>
        <translation>Оваа папка е на друг компјутер. Ако се прекине врската, проектот може да се оштети.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are best.</source>
        <translation>Најдобри се четири или повеќе зборови што не се поврзани меѓу себе.</translation>
    </message>
    <message>
        <source>Too short: at least {count} characters.</source>
        <translation>Прекратка: најмалку {count} знаци.</translation>
    </message>
    <message>
        <source>Easy to guess. Add words that do not belong together.</source>
        <translation>Лесно се погодува. Додајте зборови што не се поврзани меѓу себе.</translation>
    </message>
    <message>
        <source>Good enough. One more word makes it strong.</source>
        <translation>Доволно добра. Со уште еден збор ќе биде силна.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Силна.</translation>
    </message>
</context>
<context>
    <name>NoJudgment</name>
    <message>
        <source>This case has no judgment yet</source>
        <translation>Овој случај сѐ уште нема пресуда</translation>
    </message>
    <message>
        <source>Add the file of the judgment to read it here beside the questions.</source>
        <translation>Додајте ја датотеката со пресудата за да ја читате тука, покрај прашањата.</translation>
    </message>
    <message>
        <source>Add a judgment…</source>
        <translation>Додај пресуда…</translation>
    </message>
</context>
<context>
    <name>NumberInput</name>
    <message>
        <source>Not saved: write thousands without a point or comma, for example {example}.</source>
        <translation>Не е зачувано: илјадите пишувајте ги без точка и без запирка, на пример {example}.</translation>
    </message>
    <message>
        <source>Not saved: a whole number is needed here, for example {example}.</source>
        <translation>Не е зачувано: тука е потребен цел број, на пример {example}.</translation>
    </message>
    <message>
        <source>Not saved: write digits only, for example {example}.</source>
        <translation>Не е зачувано: напишете само цифри, на пример {example}.</translation>
    </message>
    <message>
        <source>Not saved: write a number, for example {example}.</source>
        <translation>Не е зачувано: напишете број, на пример {example}.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>hidden, %n kept</source>
        <translation>
            <numerusform>скриено, зачувани: %n</numerusform>
            <numerusform>скриено, зачувани: %n</numerusform>
            <numerusform>скриено, зачувани: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скриј ја тајната фраза</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Прикажи ја тајната фраза</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Алијас</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Датотека</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка со датотеки</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Кратенка</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Непознато</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Избери &amp;сѐ</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>З&amp;големи за чекор</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Намали за чекор</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Намали</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Ја намалува вредноста</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Се враќа една страница назад</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Преминува на следната страница</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Зголеми</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Ја зголемува вредноста</translation>
    </message>
    <message>
        <source>Moves the element into the visible area</source>
        <translation>Го поместува елементот во видливата област</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Следна страница</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Притисни</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Претходна страница</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Лизгај надолу</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Лизгај налево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Лизгај надесно</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Лизгај нагоре</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Лизга надолу</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Лизга налево</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Лизга надесно</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Лизга нагоре</translation>
    </message>
    <message>
        <source>Set Focus</source>
        <translation>Постави фокус</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Го поставува фокусот</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>Прикажи го менито</translation>
    </message>
    <message>
        <source>Show on Screen</source>
        <translation>Прикажи на екранот</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Го прикажува менито</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Смени состојба</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Ја менува состојбата</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Го извршува дејството</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Неточно</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Ја отвора листата за избор</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Точно</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Во ред</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папката не е пронајдена.
Проверете дали името на папката е точно.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Датотеката не е пронајдена.
Проверете дали името на датотеката е точно.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 веќе постои.
Дали сакате да ја замените таа датотека?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>И&amp;збери</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Избриши</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Барај во:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Нова папка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Отвори</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Преименувај</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зачувај</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Датотеката „%1“ е заштитена од запишување.
Дали сепак сакате да ја избришете?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Сите датотеки (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Сите датотеки (*)</translation>
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
        <translation>Дали навистина сакате да избришете „%1“?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Премини на приказ со детали</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Премини на приказ како листа</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Папката не можеше да се избрише.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создај нова папка</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создај нова папка</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Избриши</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Приказ со детали</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Име на датотека:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Датотеки</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип на датотеки:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Најди папка</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Напред</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Оди назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Оди напред</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Оди во надредената папка</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Приказ како листа</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Листа на места и обележувачи</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Нова папка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Надредена папка</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Неодамнешни места</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Отстрани</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Зачувај како</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Прикажи </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Прикажи &amp;скриени датотеки</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Странична лента</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Компјутер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Датум на измена</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мојот компјутер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Големина</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Внесете вредност:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копирај</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Залепи</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повтори</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Врати</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Исечи</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Избриши</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Избери сѐ</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Скриј ги деталите...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Прикажи ги деталите...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Не</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Прекини</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Примени</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отфрли</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помош</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Игнорирај</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;е за сите</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Во ред</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ресетирај</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Врати ги стандардните вредности</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Обиди се повторно</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зачувај</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Зачувај сѐ</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Да за &amp;сите</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Печати</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печати</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>На дното</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Лев раб</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Страница надолу</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Страница налево</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Страница надесно</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Страница нагоре</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Десен раб</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Лизгај надолу</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Лизгај тука</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Лизгај налево</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Лизгај надесно</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Лизгај нагоре</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>На врвот</translation>
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
        <translation>Долу</translation>
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
        <translation>Лево</translation>
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
        <translation>Десно</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Празно место</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Горе</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Лизгај налево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Лизгај надесно</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Изолирање според првиот силен знак</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Вметни контролен знак Unicode</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Почеток на вградување одлево надесно</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Изолирање одлево надесно</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Ознака одлево надесно</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Почеток на наметната насока одлево надесно</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Крај на обликување на насоката</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Крај на изолирање на насоката</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Почеток на вградување оддесно налево</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Изолирање оддесно налево</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Ознака оддесно налево</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Почеток на наметната насока оддесно налево</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Спојувач со нулта ширина</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Раздвојувач со нулта ширина</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Празно место со нулта ширина</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копирај</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Залепи</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повтори</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Врати</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копирај ја &amp;адресата на врската</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Исечи</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Избриши</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Избери сѐ</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>required</source>
        <translation>задолжително</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Исчисти</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Повлечи го одговорот</translation>
    </message>
    <message>
        <source>What to include and what to leave out</source>
        <translation>Што да се вклучи, а што да се изостави</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation>Повеќе за ова прашање</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Упатство</translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>{question} (required)</source>
        <translation>{question} (задолжително)</translation>
    </message>
    <message>
        <source>The framework does not allow this answer. Please check it.</source>
        <translation>Рамката не го дозволува овој одговор. Проверете го.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Историја</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Исчисти го одговорот</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Remove from this list. The file stays.</source>
        <translation>Отстрани од оваа листа. Датотеката останува.</translation>
    </message>
    <message>
        <source>Remove {name} from this list</source>
        <translation>Отстрани {name} од оваа листа</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Датотеката ја нема</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Keep this recovery key</source>
        <translation>Чувајте го овој клуч за обновување</translation>
    </message>
    <message>
        <source>If the passphrase is lost, this key is the only way to open the project. Print it or write it down, and keep it away from this computer. Whoever has it can read every case.</source>
        <translation>Ако се изгуби тајната фраза, проектот може да се отвори само со овој клуч. Испечатете го или препишете го и чувајте го подалеку од овој компјутер. Секој што ќе дојде до клучот може да ги прочита сите случаи.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Клуч за обновување</translation>
    </message>
    <message>
        <source>Save as text file…</source>
        <translation>Зачувај како текстуална датотека…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печати…</translation>
    </message>
    <message>
        <source>I have kept the recovery key in a safe place</source>
        <translation>Го ставив клучот за обновување на безбедно место</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>{name} - recovery key.txt</source>
        <translation>{name} - клуч за обновување.txt</translation>
    </message>
    <message>
        <source>Recovery key of the project {name}</source>
        <translation>Клуч за обновување на проектот {name}</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Датотека: {path}</translation>
    </message>
    <message>
        <source>Whoever has this key can read every case of the project. Keep it away from the computer.</source>
        <translation>Секој што ќе дојде до овој клуч може да ги прочита сите случаи од проектот. Чувајте го подалеку од компјутерот.</translation>
    </message>
    <message>
        <source>The key was saved. Move the file to a place away from this computer.</source>
        <translation>Клучот е зачуван. Преместете ја датотеката на место подалеку од овој компјутер.</translation>
    </message>
    <message>
        <source>First save, print or write down the key, and tick the box below.</source>
        <translation>Најпрво зачувајте, испечатете или препишете го клучот, па штиклирајте го полето подолу.</translation>
    </message>
    <message>
        <source>The key could not be saved there. Choose another folder.</source>
        <translation>Клучот не можеше да се зачува таму. Изберете друга папка.</translation>
    </message>
</context>
<context>
    <name>RosterBlock</name>
    <message>
        <source>Nothing here yet. Another answer says how many entries there are.</source>
        <translation>Тука сѐ уште нема ништо. Бројот на записи го одредува друг одговор.</translation>
    </message>
    <message>
        <source>Nothing here yet. Add an entry for each one that the judgment tells apart.</source>
        <translation>Тука сѐ уште нема ништо. Додајте по еден запис за сѐ што пресудата одделно го наведува.</translation>
    </message>
    <message>
        <source>Add to: {roster}</source>
        <translation>Додај во: {roster}</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>hidden</source>
        <translation>скриено</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>сѐ уште без име</translation>
    </message>
    <message>
        <source>open</source>
        <translation>отворено</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>затворено</translation>
    </message>
    <message>
        <source>Duplicate, move or delete</source>
        <translation>Дуплирај, помести или избриши</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дуплирај</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Помести нагоре</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Помести надолу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Избриши</translation>
    </message>
</context>
<context>
    <name>SchemeButton</name>
    <message>
        <source>Colours</source>
        <translation>Бои</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Како во системот</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светли</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темни</translation>
    </message>
</context>
<context>
    <name>SearchSelectInput</name>
    <message>
        <source>Not saved: “{text}” is none of the choices. Take one from the list.</source>
        <translation>Не е зачувано: „{text}“ не е меѓу опциите. Изберете една од листата.</translation>
    </message>
    <message>
        <source>Type to search, or open the list</source>
        <translation>Пишувајте за да пребарувате или отворете ја листата</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Отвори ја листата</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Code judgments on trafficking in persons, offline and encrypted.</source>
        <translation>Кодирајте пресуди за трговија со луѓе, без интернет и со шифрирање.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Нов проект</translation>
    </message>
    <message>
        <source>Start a national analysis on this computer.</source>
        <translation>Започнете национална анализа на овој компјутер.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Отвори проект</translation>
    </message>
    <message>
        <source>Go on with a project that you have as a file.</source>
        <translation>Продолжете со проект што го имате како датотека.</translation>
    </message>
    <message>
        <source>Practice project</source>
        <translation>Проект за вежбање</translation>
    </message>
    <message>
        <source>Try everything on judgments that were made up.</source>
        <translation>Испробајте сѐ на измислени пресуди.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Неодамнешни проекти</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved</source>
        <translation>Сѐ е зачувано</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Зачувано во {time}</translation>
    </message>
    <message>
        <source>Coder {code}</source>
        <translation>Кодер {code}</translation>
    </message>
    <message>
        <source>Framework {title} {version}</source>
        <translation>Рамка {title} {version}</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Шифрирано</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>недостасува: %n</numerusform>
            <numerusform>недостасуваат: %n</numerusform>
            <numerusform>недостасуваат: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>погрешно: %n</numerusform>
            <numerusform>погрешни: %n</numerusform>
            <numerusform>погрешни: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missing, nothing wrong</source>
        <translation>Ништо не недостасува, ништо не е погрешно</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open {name}</source>
        <translation>Отвори {name}</translation>
    </message>
    <message>
        <source>The project is encrypted. Only its passphrase or its recovery key opens it.</source>
        <translation>Проектот е шифриран. Се отвора само со тајната фраза или со клучот за обновување.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Тајна фраза</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Клуч за обновување</translation>
    </message>
    <message>
        <source>It was shown when the project was made. Upper and lower case, spaces and dashes do not matter.</source>
        <translation>Беше прикажан при создавањето на проектот. Не е важно дали буквите се големи или мали, ниту дали има празни места и цртички.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Користи ја тајната фраза</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Користи го клучот за обновување</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Сепак отвори</translation>
    </message>
</context>
<context>
    <name>UnsupportedInput</name>
    <message>
        <source>A question of this kind cannot be answered in tipcoder.</source>
        <translation>На прашање од овој вид не може да се одговори во tipcoder.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>What this is</source>
        <translation>Што е ова</translation>
    </message>
    <message>
        <source>Coded judgments on trafficking in persons, written by tipcoder</source>
        <translation>Кодирани пресуди за трговија со луѓе, запишани со tipcoder</translation>
    </message>
    <message>
        <source>Format of the workbook</source>
        <translation>Формат на работната книга</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Рамка</translation>
    </message>
    <message>
        <source>Title of the framework</source>
        <translation>Наслов на рамката</translation>
    </message>
    <message>
        <source>Version of the framework</source>
        <translation>Верзија на рамката</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профил</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Јазик</translation>
    </message>
    <message>
        <source>Version of tipcoder</source>
        <translation>Верзија на tipcoder</translation>
    </message>
    <message>
        <source>Written at (UTC)</source>
        <translation>Запишано во (UTC)</translation>
    </message>
    <message>
        <source>Questions that are not in this workbook</source>
        <translation>Прашања што не се во оваа работна книга</translation>
    </message>
    <message>
        <source>Dates given as years only</source>
        <translation>Датуми дадени само како години</translation>
    </message>
    <message>
        <source>Texts missing in this language, shown in another</source>
        <translation>Текстови што ги нема на овој јазик, прикажани на друг</translation>
    </message>
    <message>
        <source>Cases of other framework versions, not in this workbook</source>
        <translation>Случаи од други верзии на рамката, кои не се во оваа работна книга</translation>
    </message>
    <message>
        <source>How to read empty cells</source>
        <translation>Како се читаат празните ќелии</translation>
    </message>
    <message>
        <source>The column that ends in _state says why a cell is empty. Where it is empty too, the question is not answered yet or is not asked in this case. An empty cell never means no.</source>
        <translation>Колоната што завршува на _state покажува зошто ќелијата е празна. Ако и таа е празна, на прашањето сѐ уште не е одговорено или тоа не се поставува во овој случај. Празна ќелија никогаш не значи „не“.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ниво</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Редови</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 на содржината</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Случај</translation>
    </message>
    <message>
        <source>Key of the case</source>
        <translation>Клуч на случајот</translation>
    </message>
    <message>
        <source>Number in the project</source>
        <translation>Број во проектот</translation>
    </message>
    <message>
        <source>Key of the row</source>
        <translation>Клуч на редот</translation>
    </message>
    <message>
        <source>Key of the row above</source>
        <translation>Клуч на надредениот ред</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Припаѓа на</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Бр.</translation>
    </message>
    <message>
        <source>{question} (code)</source>
        <translation>{question} (код)</translation>
    </message>
    <message>
        <source>{question} (state)</source>
        <translation>{question} (состојба)</translation>
    </message>
    <message>
        <source>{question} (precision of the date)</source>
        <translation>{question} (прецизност на датумот)</translation>
    </message>
    <message>
        <source>{question} (year)</source>
        <translation>{question} (година)</translation>
    </message>
    <message>
        <source>{question}: {term}</source>
        <translation>{question}: {term}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Патека</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватност</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Како се изнесува</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мерна скала</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>States allowed</source>
        <translation>Дозволени состојби</translation>
    </message>
    <message>
        <source>List of terms</source>
        <translation>Листа на поими</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колони</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ознака</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Напомена</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Упатство</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Надреден поим</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ред</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Колона</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Дел</translation>
    </message>
    <message>
        <source>Text, continued</source>
        <translation>Текст, продолжение</translation>
    </message>
</context>
</TS>
