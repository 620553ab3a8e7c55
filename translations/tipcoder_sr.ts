<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr" sourcelanguage="en">
<context>
    <name>AnswerStates</name>
    <message>
        <source>Answered</source>
        <translation>Одговорено</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Није наведено</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Нејасно</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Анонимизовано</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Није примењиво</translation>
    </message>
    <message>
        <source>The judgment says nothing about it</source>
        <translation>Пресуда о томе не говори ништа</translation>
    </message>
    <message>
        <source>The judgment contradicts itself or is vague</source>
        <translation>Пресуда је противречна или неодређена</translation>
    </message>
    <message>
        <source>Removed when the judgment was anonymised</source>
        <translation>Уклоњено приликом анонимизације пресуде</translation>
    </message>
    <message>
        <source>The question makes no sense in this case</source>
        <translation>Питање у овом предмету нема смисла</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Затвори ову поруку</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Add case</source>
        <translation>Додај предмет</translation>
    </message>
    <message>
        <source>Add judgment…</source>
        <translation>Додај пресуду…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Извези…</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Филтрирај по било којој речи</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Филтрирај предмете</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Још нема предмета</translation>
    </message>
    <message>
        <source>Add a case for each set of criminal proceedings, or drop judgment files here: PDF, Word or text.</source>
        <translation>Додајте по један предмет за сваки кривични поступак или превуците овде датотеке пресуда: PDF, Word или текст.</translation>
    </message>
    <message>
        <source>Add judgments…</source>
        <translation>Додај пресуде…</translation>
    </message>
    <message>
        <source>No case holds these words.</source>
        <translation>Ниједан предмет не садржи ове речи.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмета</numerusform>
            <numerusform>%n предмета</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} од {total}</translation>
    </message>
    <message>
        <source>Case {number} was removed.</source>
        <translation>Предмет {number} је уклоњен.</translation>
    </message>
    <message>
        <source>Case {number}, {title}, was removed.</source>
        <translation>Предмет {number}, {title}, уклоњен је.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Предмети</translation>
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
        <translation>Назив</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Датум одлуке</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Пресуде</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредак</translation>
    </message>
    <message>
        <source>Missing, wrong</source>
        <translation>Недостаје, неисправно</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последња измена</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Још нема назива</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n недостаје</numerusform>
            <numerusform>%n недостају</numerusform>
            <numerusform>%n недостаје</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n неисправан</numerusform>
            <numerusform>%n неисправна</numerusform>
            <numerusform>%n неисправних</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {total} questions answered</source>
        <translation>Одговорено на {answered} од укупно {total} питања</translation>
    </message>
</context>
<context>
    <name>CheckListInput</name>
    <message>
        <source>Search the choices</source>
        <translation>Претражи понуђене одговоре</translation>
    </message>
    <message>
        <source>No choice has these words.</source>
        <translation>Ниједан понуђени одговор не садржи ове речи.</translation>
    </message>
</context>
<context>
    <name>CodingPage</name>
    <message>
        <source>Outline of the coding</source>
        <translation>Преглед кодирања</translation>
    </message>
    <message>
        <source>Deleted, with all that was entered in it: {title}</source>
        <translation>Избрисано, са свиме што је у то унето: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>На сва питања је одговорено.</translation>
    </message>
</context>
<context>
    <name>CodingStatus</name>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n неисправан</numerusform>
            <numerusform>%n неисправна</numerusform>
            <numerusform>%n неисправних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n недостаје</numerusform>
            <numerusform>%n недостају</numerusform>
            <numerusform>%n недостаје</numerusform>
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
        <translation>Опште</translation>
    </message>
    <message>
        <source>{choice} (no longer offered here)</source>
        <translation>{choice} (овде се више не нуди)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Нема екрана на којем би прозор могао да се отвори.</translation>
    </message>
    <message>
        <source>Codes judgments on trafficking in persons, offline and encrypted.</source>
        <translation>Кодирање пресуда о трговини људима, без интернета и шифровано.</translation>
    </message>
    <message>
        <source>Folder for the projects and workbooks.</source>
        <translation>Фасцикла за пројекте и радне свеске.</translation>
    </message>
    <message>
        <source>Only make the files.</source>
        <translation>Само прави датотеке.</translation>
    </message>
    <message>
        <source>Make five fictional national projects and their workbooks, and open one of them.</source>
        <translation>Прави пет измишљених националних пројеката и њихове радне свеске и отвара један од тих пројеката.</translation>
    </message>
    <message>
        <source>The passphrase of every project: {passphrase}</source>
        <translation>Приступна фраза за све пројекте: {passphrase}</translation>
    </message>
    <message>
        <source>Country of the analysis.</source>
        <translation>Држава на коју се анализа односи.</translation>
    </message>
    <message>
        <source>Framework workbook; the one that ships if left out.</source>
        <translation>Радна свеска са оквиром; ако се изостави, користи се оквир испоручен уз програм.</translation>
    </message>
    <message>
        <source>Code of the coder; the country and 01 if left out.</source>
        <translation>Ознака кодера; ако се изостави, користи се ознака државе и 01.</translation>
    </message>
    <message>
        <source>Make an encrypted project.</source>
        <translation>Прави шифрован пројекат.</translation>
    </message>
    <message>
        <source>Recovery key, which opens the project if the passphrase is lost: {key}</source>
        <translation>Кључ за опоравак, који отвара пројекат ако се приступна фраза изгуби: {key}</translation>
    </message>
    <message>
        <source>unodc: what may leave the country. archive: everything.</source>
        <translation>unodc: оно што сме да се изнесе из земље. archive: све.</translation>
    </message>
    <message>
        <source>Language of labels; the program&apos;s own if left out.</source>
        <translation>Језик назива; ако се изостави, користи се језик програма.</translation>
    </message>
    <message>
        <source>Write the coded cases into an Excel workbook.</source>
        <translation>Уписује кодиране предмете у радну свеску програма Excel.</translation>
    </message>
    <message>
        <source>Analysis frameworks.</source>
        <translation>Оквири за анализу.</translation>
    </message>
    <message>
        <source>Which framework; the first if left out.</source>
        <translation>Који оквир; ако се изостави, користи се први.</translation>
    </message>
    <message>
        <source>Write a shipped framework as XLSForm workbook.</source>
        <translation>Уписује испоручени оквир као радну свеску XLSForm.</translation>
    </message>
    <message>
        <source>Print the findings as JSON.</source>
        <translation>Приказује налазе као JSON.</translation>
    </message>
    <message>
        <source>Write the findings into a page of HTML for sending on.</source>
        <translation>Уписује налазе у HTML страницу коју можете послати даље.</translation>
    </message>
    <message>
        <source>Read a framework and say what is wrong in it.</source>
        <translation>Чита оквир и наводи шта у њему није исправно.</translation>
    </message>
    <message>
        <source>Take the steps of a JSON file in a framework and print the state of every question.</source>
        <translation>Извршава у оквиру кораке из JSON датотеке и приказује стање сваког питања.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Грешка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Упозорење</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Приступна фраза</translation>
    </message>
    <message>
        <source>{value} is none of: {allowed}</source>
        <translation>{value} није ниједна од дозвољених вредности: {allowed}</translation>
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
        <translation>Дошло је до грешке у програму tipcoder</translation>
    </message>
    <message>
        <source>Your work is safe: every answer was saved when you gave it. You can go on; if this comes again, close tipcoder and open it anew. The details below say what happened. They hold nothing of your cases.</source>
        <translation>Ваш рад је безбедан: сваки одговор је сачуван чим сте га дали. Можете да наставите; ако се грешка понови, затворите tipcoder и отворите га поново. Детаљи у наставку описују шта се догодило. Они не садрже ништа из ваших предмета.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Технички детаљи</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Копирај детаље</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>Copied. Paste them into a message to whoever helps you.</source>
        <translation>Копирано. Налепите детаље у поруку ономе ко вам пружа помоћ.</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Not saved: there is no such day in the calendar. Write the day first, then the month.</source>
        <translation>Није сачувано: такав датум не постоји. Упишите прво дан, па месец.</translation>
    </message>
    <message>
        <source>Not saved: write the year with four digits.</source>
        <translation>Није сачувано: упишите годину са четири цифре.</translation>
    </message>
    <message>
        <source>Not saved: the year has to be from {first} to {last}.</source>
        <translation>Није сачувано: година мора да буде од {first} до {last}.</translation>
    </message>
    <message>
        <source>Not saved: write {day}, or {month}, or {year}.</source>
        <translation>Није сачувано: упишите {day}, {month} или {year}.</translation>
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
        <translation>Дан, месец, година: {pattern}. Довољни су и само месец и година или само година.</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Изабери из календара</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a workbook</source>
        <translation>Извоз радне свеске</translation>
    </message>
    <message>
        <source>An Excel workbook with a sheet for cases and one for each roster. The project stays as it is.</source>
        <translation>Радна свеска програма Excel са листом за предмете и по једним листом за сваки списак. Пројекат остаје непромењен.</translation>
    </message>
    <message>
        <source>For UNODC: without what identifies a person</source>
        <translation>За UNODC: без података који откривају идентитет лица</translation>
    </message>
    <message>
        <source>National archive: everything, names included</source>
        <translation>Национална архива: сви подаци, укључујући имена</translation>
    </message>
    <message>
        <source>Must not leave the country.</source>
        <translation>Не сме да се износи из земље.</translation>
    </message>
    <message>
        <source>Language of questions and terms</source>
        <translation>Језик питања и појмова</translation>
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
        <translation>Отвори фасциклу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Заустави</translation>
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
        <translation>Радна свеска {name} је направљена.</translation>
    </message>
    <message>
        <source>Stopped. No workbook was written.</source>
        <translation>Заустављено. Радна свеска није направљена.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Open a project</source>
        <translation>Отвори пројекат</translation>
    </message>
    <message>
        <source>Where to keep the project</source>
        <translation>Место чувања пројекта</translation>
    </message>
    <message>
        <source>Choose a framework</source>
        <translation>Изабери оквир</translation>
    </message>
    <message>
        <source>Add judgments</source>
        <translation>Додај пресуде</translation>
    </message>
    <message>
        <source>Judgments ({patterns})</source>
        <translation>Пресуде ({patterns})</translation>
    </message>
    <message>
        <source>Where to write the workbook</source>
        <translation>Место чувања радне свеске</translation>
    </message>
    <message>
        <source>Save as text file</source>
        <translation>Сачувај као текстуалну датотеку</translation>
    </message>
    <message>
        <source>Text files ({patterns})</source>
        <translation>Текстуалне датотеке ({patterns})</translation>
    </message>
    <message>
        <source>Projects ({patterns})</source>
        <translation>Пројекти ({patterns})</translation>
    </message>
    <message>
        <source>Excel workbooks ({patterns})</source>
        <translation>Радне свеске програма Excel ({patterns})</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the judgment</source>
        <translation>Пронађи у пресуди</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Претходно место (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Следеће место (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Затвори претрагу (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>није пронађено</translation>
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
        <translation>Претходни одељак (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next section (Ctrl+Page Down)</source>
        <translation>Следећи одељак (Ctrl+Page Down)</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>What can be done with the whole project</source>
        <translation>Радње за цео пројекат</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <translation>Пројекат {name}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Кодирање</translation>
    </message>
    <message>
        <source>Export a workbook…</source>
        <translation>Извези радну свеску…</translation>
    </message>
    <message>
        <source>Show the recovery key…</source>
        <translation>Прикажи кључ за опоравак…</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Прикажи датотеку у фасцикли</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Затвори пројекат</translation>
    </message>
</context>
<context>
    <name>HiddenBar</name>
    <message numerus="yes">
        <source>This answer hides %n answer(s). They are kept, and come back if the answer comes back.</source>
        <translation>
            <numerusform>Због овог одговора скривен је %n одговор. Он остаје сачуван и поново ће се приказати ако вратите претходни одговор.</numerusform>
            <numerusform>Због овог одговора скривена су %n одговора. Они остају сачувани и поново ће се приказати ако вратите претходни одговор.</numerusform>
            <numerusform>Због овог одговора скривено је %n одговора. Они остају сачувани и поново ће се приказати ако вратите претходни одговор.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another answer hides %n answer(s) here. They are kept, and come back if that answer comes back.</source>
        <translation>
            <numerusform>Због једног другог одговора овде је скривен %n одговор. Он остаје сачуван и поново ће се приказати ако тамо вратите претходни одговор.</numerusform>
            <numerusform>Због једног другог одговора овде су скривена %n одговора. Они остају сачувани и поново ће се приказати ако тамо вратите претходни одговор.</numerusform>
            <numerusform>Због једног другог одговора овде је скривено %n одговора. Они остају сачувани и поново ће се приказати ако тамо вратите претходни одговор.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the hidden answers</source>
        <translation>Избриши скривене одговоре</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History of an answer</source>
        <translation>Историја одговора</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ко</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Пре</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>This question was not answered yet.</source>
        <translation>На ово питање још није одговорено.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(без одговора)</translation>
    </message>
</context>
<context>
    <name>JudgmentImport</name>
    <message numerus="yes">
        <source>%n judgment(s) added.</source>
        <translation>
            <numerusform>Додата је %n пресуда.</numerusform>
            <numerusform>Додате су %n пресуде.</numerusform>
            <numerusform>Додато је %n пресуда.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {unreadable} of {pages} pages have no text (a scan). Quotes from them must be typed.</source>
        <translation>{name}: на {unreadable} од {pages} страница нема текста (скенирано је). Цитате са њих треба откуцати.</translation>
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
        <translation>О каквом документу је реч?</translation>
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
        <translation>Другостепена пресуда</translation>
    </message>
    <message>
        <source>Supreme court judgment</source>
        <translation>Пресуда Врховног суда</translation>
    </message>
    <message>
        <source>Indictment</source>
        <translation>Оптужница</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Други документ</translation>
    </message>
</context>
<context>
    <name>JudgmentPane</name>
    <message>
        <source>Find in the judgment (Ctrl+F)</source>
        <translation>Пронађи у пресуди (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Мањи текст (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Већи текст (Ctrl++)</translation>
    </message>
    <message>
        <source>Add a judgment to this case</source>
        <translation>Додај пресуду у овај предмет</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Пресуда</translation>
    </message>
    <message>
        <source>Text of the judgment</source>
        <translation>Текст пресуде</translation>
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
        <translation>На овој страници нема текста: то је слика.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Језик: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
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
        <translation>Резервна копија није могла да се сачува на {path}. Има ли тамо довољно простора и смете ли да уписујете?</translation>
    </message>
    <message>
        <source>{folder} already holds {file}, which the demo did not make or in which somebody has worked. Choose another folder with --into.</source>
        <translation>Фасцикла {folder} већ садржи датотеку {file}, коју није направила команда demo или у којој је неко радио. Изаберите другу фасциклу помоћу опције --into.</translation>
    </message>
    <message>
        <source>The disk is full. What you did last was not saved; everything before is. Free some space and try again.</source>
        <translation>Диск је пун. Последња измена није сачувана; све пре ње јесте. Ослободите простор и покушајте поново.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the function {function}() of &quot;{question}&quot; has too few or too many values in its brackets.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: функција {function}() код питања „{question}” има премало или превише вредности у заградама.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the function {function}() of &quot;{question}&quot; is not known.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: функција {function}() код питања „{question}” није позната.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; uses a path that tipcoder does not support: {path}</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: израз код питања „{question}” користи путању коју tipcoder не подржава: {path}</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the pattern {pattern} of &quot;{question}&quot; is not a regular expression.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: образац {pattern} код питања „{question}” није исправан регуларни израз.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; looks for {path}, which does not exist.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: израз код питања „{question}” тражи {path}, а то не постоји.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; cannot be understood near &quot;{near}&quot;.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: израз код питања „{question}” није разумљив код „{near}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the expression of &quot;{question}&quot; is too long or too deeply nested ({length} characters).</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: израз код питања „{question}” предугачак је или има превише угнежђених делова (број знакова: {length}).</translation>
    </message>
    <message>
        <source>{path} was not written: the name of this file must end in {ending}.</source>
        <translation>{path} није записано: име ове датотеке мора се завршавати на {ending}.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {path}. Choose another one.</source>
        <translation>У фасцикли {path} ништа не може да се сачува. Изаберите другу.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the {kind} &quot;{name}&quot; begins here and never ends.</source>
        <translation>Лист „{sheet}”, ред {row}: овде почиње {kind} „{name}”, а нигде се не завршава.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; has nothing to calculate.</source>
        <translation>Лист „{sheet}”, ред {row}: за „{question}” није задато шта се израчунава.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the list &quot;{list}&quot; already has a choice &quot;{name}&quot; in row {other_row}.</source>
        <translation>Лист „{sheet}”, ред {row}: на листи „{list}” већ постоји понуђени одговор „{name}” у реду {other_row}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a choice of the list &quot;{list}&quot; has no name.</source>
        <translation>Лист „{sheet}”, ред {row}: понуђени одговор на листи „{list}” нема име.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; of a choice in the list &quot;{list}&quot; has a space.</source>
        <translation>Лист „{sheet}”, ред {row}: име „{name}” понуђеног одговора на листи „{list}” садржи размак.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; of &quot;{question}&quot; has no choice &quot;{choice}&quot;, so this can never be met.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: листа „{list}” за питање „{question}” нема понуђени одговор „{choice}”, па овај услов никад не може бити испуњен.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; takes its choices from earlier answers, which tipcoder does not support.</source>
        <translation>Лист „{sheet}”, ред {row}: питање „{question}” преузима понуђене одговоре из ранијих одговора, што tipcoder не подржава.</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; has no column &quot;{column}&quot;. Its first row must name the columns.</source>
        <translation>{file}: лист „{sheet}” нема колону „{column}”. Његов први ред мора да садржи називе колона.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; depends on itself ({questions}).</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: питање „{question}” зависи од самог себе ({questions}).</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read.</source>
        <translation>Датотека {file} је оштећена и не може да се прочита.</translation>
    </message>
    <message>
        <source>The sheet &quot;{sheet}&quot; has no questions.</source>
        <translation>На листу „{sheet}” нема питања.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a {kind} ends here, but the {began} &quot;{name}&quot; of row {begin_row} is still open.</source>
        <translation>Лист „{sheet}”, ред {row}: овде се завршава {kind}, а {began} „{name}” из реда {begin_row} још нема крај.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a {kind} ends here that never began.</source>
        <translation>Лист „{sheet}”, ред {row}: овде се завршава {kind}, а нигде не почиње.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the choices of the list &quot;{list}&quot; are in another file ({file}), which tipcoder does not support yet.</source>
        <translation>Лист „{sheet}”, ред {row}: понуђени одговори са листе „{list}” налазе се у другој датотеци ({file}), што tipcoder још не подржава.</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: {reason}</source>
        <translation>{file}, лист „{sheet}”, ред {row}: {reason}</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the choice list &quot;{list}&quot; of &quot;{question}&quot; is not on the sheet &quot;choices&quot;.</source>
        <translation>Лист „{sheet}”, ред {row}: листе понуђених одговора „{list}” за питање „{question}” нема на листу „choices”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: no question uses the choice list &quot;{list}&quot;.</source>
        <translation>Лист „{sheet}”, ред {row}: ниједно питање не користи листу понуђених одговора „{list}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; is already used in row {other_row}.</source>
        <translation>Лист „{sheet}”, ред {row}: име „{name}” већ је употребљено у реду {other_row}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; cannot be a name. Names begin with a letter and have letters, digits, underscores, hyphens and full stops only.</source>
        <translation>Лист „{sheet}”, ред {row}: „{name}” не може да буде име. Имена почињу словом и садрже само слова, цифре, доње црте, цртице и тачке.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: a row of type &quot;{type}&quot; has no name.</source>
        <translation>Лист „{sheet}”, ред {row}: ред типа „{type}” нема име.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; differs from &quot;{other}&quot; in row {other_row} in capital letters only. Choose another name.</source>
        <translation>Лист „{sheet}”, ред {row}: „{name}” се од „{other}” у реду {other_row} разликује само по великим словима. Изаберите друго име.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: groups are nested more than {limit} deep.</source>
        <translation>Лист „{sheet}”, ред {row}: превише је група уметнутих једна у другу (највише нивоа: {limit}).</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; is never asked.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: питање „{question}” никад се не поставља.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no answer to &quot;{question}&quot; can be right.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: ниједан одговор на „{question}” не може бити исправан.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx).</source>
        <translation>{file} није радна свеска програма Excel (.xlsx).</translation>
    </message>
    <message>
        <source>The framework could not be written to {path}. Close the file if it is open in another program, or choose another folder.</source>
        <translation>Оквир није могао да се сачува на {path}. Затворите датотеку ако је отворена у другом програму или изаберите другу фасциклу.</translation>
    </message>
    <message>
        <source>{file} is in an old Excel format (.xls). Save it as .xlsx and try again.</source>
        <translation>Датотека {file} је у старом формату програма Excel (.xls). Сачувајте је као .xlsx и покушајте поново.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in Excel, take the password off and save it again.</source>
        <translation>Датотека {file} је заштићена лозинком. Отворите је у програму Excel, уклоните лозинку и поново је сачувајте.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: there is no question &quot;{name}&quot;.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: не постоји питање „{name}”.</translation>
    </message>
    <message>
        <source>{file} has no sheet &quot;{sheet}&quot;.</source>
        <translation>У датотеци {file} нема листа „{sheet}”.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is missing.</source>
        <translation>{file}, {table} {number} ({name}): недостаје „{key}”.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is not a known entry. Check the spelling.</source>
        <translation>{file}, {table} {number} ({name}): „{key}” није познат назив податка. Проверите како је написан.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{language}&quot; is not a known language code.</source>
        <translation>{file}, {table} {number} ({name}): „{language}” није позната ознака језика.</translation>
    </message>
    <message>
        <source>The framework source {file} is not valid TOML: {problem}</source>
        <translation>Изворна датотека оквира {file} није исправан TOML: {problem}</translation>
    </message>
    <message>
        <source>The framework source {file} cannot be read.</source>
        <translation>Изворна датотека оквира {file} не може да се прочита.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; must be a text in quotation marks.</source>
        <translation>{file}, {table} {number} ({name}): „{key}” мора да буде текст под наводницима.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the text has {length} characters; more than {limit} are hard to read in the window.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: број знакова у тексту је {length}; више од {limit} тешко се чита у прозору.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, from row {row} on, column &quot;{column}&quot;: {count} texts are missing in {language}; another language is shown there.</source>
        <translation>Лист „{sheet}”, од реда {row} надаље, колона „{column}”: број текстова којих нема на језику {language} је {count}; на тим местима приказује се други језик.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{value}&quot; is not allowed for &quot;{question}&quot;. Allowed: {allowed}.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: вредност „{value}” није дозвољена за „{question}”. Дозвољено је: {allowed}.</translation>
    </message>
    <message>
        <source>{file} is too large for a framework.</source>
        <translation>Датотека {file} је превелика за оквир.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; uses a trigger, which tipcoder does not support yet.</source>
        <translation>Лист „{sheet}”, ред {row}: питање „{question}” користи окидач (trigger), што tipcoder још не подржава.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{name}&quot; has no type.</source>
        <translation>Лист „{sheet}”, ред {row}: „{name}” нема тип.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the type &quot;{type}&quot; of &quot;{question}&quot; is not known. Is it misspelt?</source>
        <translation>Лист „{sheet}”, ред {row}: тип „{type}” питања „{question}” није познат. Да ли је погрешно написан?</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the type &quot;{type}&quot; of &quot;{question}&quot; cannot be used in tipcoder.</source>
        <translation>Лист „{sheet}”, ред {row}: тип „{type}” питања „{question}” не може да се користи у програму tipcoder.</translation>
    </message>
    <message>
        <source>There is no framework &quot;{name}&quot;. Known: {known}.</source>
        <translation>Оквир „{name}” не постоји. Познати оквири: {known}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <translation>Датотека {file} не може да се отвори: {reason}.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is not what its name says. Open it in its own program and save it again.</source>
        <translation>Датотека {file} је оштећена или није оне врсте коју јој име наводи. Отворите је у програму за такве датотеке и поново је сачувајте.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>Датотека {file} је празна.</translation>
    </message>
    <message>
        <source>This file is in the case already, as {name}.</source>
        <translation>Ова датотека је већ у предмету, под именом {name}.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read. Save it as one of {kinds} and add it again. A .doc file: open it in Word and save it as .docx.</source>
        <translation>Датотека {file} је врсте која не може да се прочита. Сачувајте је у неком од ових формата: {kinds}, па је поново додајте. Датотеку .doc отворите у програму Word и сачувајте као .docx.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it if another program has it open, and check that it is still there.</source>
        <translation>Датотека {file} не може да се отвори. Затворите је ако је отворена у другом програму и проверите да ли је још на свом месту.</translation>
    </message>
    <message>
        <source>{file} is not a text file, though its name says so.</source>
        <translation>{file} није текстуална датотека, иако јој име тако каже.</translation>
    </message>
    <message>
        <source>{file} is protected with a password. Save a copy without it and add that one.</source>
        <translation>Датотека {file} је заштићена лозинком. Сачувајте копију без лозинке и додајте ту копију.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Divide it, or save it with smaller pictures.</source>
        <translation>Датотека {file} је већа од {limit} MB. Поделите је или је сачувајте са мањим сликама.</translation>
    </message>
    <message>
        <source>{path} is not a tipcoder project.</source>
        <translation>{path} није пројекат програма tipcoder.</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Изаберите приступну фразу.</translation>
    </message>
    <message>
        <source>This passphrase does not open the project. Check capital letters and the keyboard&apos;s language. If you are sure that it is right, the file may be damaged at its very beginning: open a backup instead.</source>
        <translation>Ова приступна фраза не отвара пројекат. Проверите велика слова и језик тастатуре. Ако сте сигурни да је фраза исправна, датотека је можда оштећена на самом почетку: тада отворите резервну копију.</translation>
    </message>
    <message>
        <source>Another program is using {path} at this moment (a backup or a virus scanner). Please try again.</source>
        <translation>Датотеку {path} тренутно користи други програм (за резервне копије или заштиту од вируса). Покушајте поново.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was changed. Open a backup, or open it to read only.</source>
        <translation>Датотека {path} је оштећена. Ништа није промењено. Отворите резервну копију или ову датотеку отворите само за читање.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} већ постоји. Изаберите друго име.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Фасцикла {path} не постоји.</translation>
    </message>
    <message>
        <source>This project is open already: {who} on {computer}, since {since}.</source>
        <translation>Овај пројекат је већ отворен: {who} на рачунару {computer}, од {since}.</translation>
    </message>
    <message>
        <source>{who} may be working on this project on another computer ({computer}, since {since}). Open it only if you are sure that it is closed there.</source>
        <translation>Могуће је да {who} ради на овом пројекту на другом рачунару ({computer}, од {since}). Отворите га само ако сте сигурни да је тамо затворен.</translation>
    </message>
    <message>
        <source>There is no file {path}. It may have been moved or renamed, or its drive is not connected.</source>
        <translation>Датотека {path} не постоји. Можда је премештена или преименована, или диск на којем се налази није повезан.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of tipcoder. Install that version to open it.</source>
        <translation>Датотека {path} је сачувана у новијој верзији програма tipcoder. Инсталирајте ту верзију да бисте је отворили.</translation>
    </message>
    <message>
        <source>{path} comes from an earlier version of tipcoder and must be brought up to date first. Copy it to a folder in which you may write, and open it there.</source>
        <translation>Датотека {path} потиче из старије верзије програма tipcoder и прво мора да се ажурира. Копирајте је у фасциклу у коју смете да уписујете и отворите је тамо.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: the file or its folder is write-protected.</source>
        <translation>{path} не може да се измени: датотека или њена фасцикла заштићена је од уписа.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written. Its drive or network may have been disconnected, or you may not be allowed to open it.</source>
        <translation>Датотеку {path} није могуће прочитати нити у њу уписати. Можда је прекинута веза са диском или мрежом или немате дозволу да је отворите.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date. It is as it was. A backup is at {backup}.</source>
        <translation>Ажурирање датотеке {path} није успело. Она је остала каква је била. Резервна копија је на {backup}.</translation>
    </message>
    <message>
        <source>This is not a complete recovery key: a character is missing or wrong. It has 11 groups of 5 characters.</source>
        <translation>Кључ за опоравак није потпун: неки знак недостаје или је погрешан. Кључ има 11 група од по 5 знакова.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another project.</source>
        <translation>Овај кључ за опоравак припада другом пројекту.</translation>
    </message>
    <message>
        <source>Step {step} ({action}): {path} does not exist or cannot be changed that way.</source>
        <translation>Корак {step} ({action}): {path} не постоји или се не може тако променити.</translation>
    </message>
    <message>
        <source>{file} is not a JSON list of steps. A step is a list such as [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</source>
        <translation>{file} није JSON листа корака. Корак је листа као што је [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</translation>
    </message>
    <message>
        <source>The disk is full, and the workbook was not written. Free some space and try again.</source>
        <translation>Диск је пун и радна свеска није направљена. Ослободите простор и покушајте поново.</translation>
    </message>
    <message>
        <source>The folder of {path} does not exist.</source>
        <translation>Фасцикла за {path} не постоји.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a name for the workbook.</source>
        <translation>{path} је фасцикла. Изаберите име за радну свеску.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>Датотека {path} није могла да се сачува: {reason}</translation>
    </message>
    <message>
        <source>{path} is open in another program. Close it there, or choose another name.</source>
        <translation>Датотека {path} је отворена у другом програму. Затворите је тамо или изаберите друго име.</translation>
    </message>
    <message>
        <source>The sheet {sheet} needs {count} columns; Excel has room for {most}.</source>
        <translation>Број потребних колона на листу {sheet} је {count}; у програму Excel има места за {most}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} has more than {most} rows, which is all that Excel has room for.</source>
        <translation>Лист {sheet} има више од {most} редова, а за више у програму Excel нема места.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Нови пројекат</translation>
    </message>
    <message>
        <source>A project holds all cases of one national analysis, in one encrypted file.</source>
        <translation>Пројекат садржи све предмете једне националне анализе, у једној шифрованој датотеци.</translation>
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
        <translation>Ваша ознака кодера</translation>
    </message>
    <message>
        <source>Stands beside every change that you make.</source>
        <translation>Бележи се уз сваку вашу измену.</translation>
    </message>
    <message>
        <source>Analysis framework</source>
        <translation>Оквир за анализу</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Место чувања</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Приступна фраза</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Поновите приступну фразу</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Промени…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из датотеке…</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Направи пројекат</translation>
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
        <translation>Приступне фразе се не поклапају.</translation>
    </message>
    <message>
        <source>The framework that comes with tipcoder</source>
        <translation>Оквир испоручен уз tipcoder</translation>
    </message>
    <message>
        <source>{service} copies this folder while you work, which can damage the project. Choose another folder.</source>
        <translation>{service} копира ову фасциклу док радите, што може да оштети пројекат. Изаберите другу фасциклу.</translation>
    </message>
    <message>
        <source>This folder is on another computer. A lost connection can damage the project.</source>
        <translation>Ова фасцикла је на другом рачунару. Прекид везе може да оштети пројекат.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are best.</source>
        <translation>Најбоље су четири речи или више, међусобно неповезане.</translation>
    </message>
    <message>
        <source>Too short: at least {count} characters.</source>
        <translation>Прекратка је: најмањи број знакова је {count}.</translation>
    </message>
    <message>
        <source>Easy to guess. Add words that do not belong together.</source>
        <translation>Лако се погађа. Додајте међусобно неповезане речи.</translation>
    </message>
    <message>
        <source>Good enough. One more word makes it strong.</source>
        <translation>Довољно добра. Са још једном речју биће јака.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Јака.</translation>
    </message>
</context>
<context>
    <name>NoJudgment</name>
    <message>
        <source>This case has no judgment yet</source>
        <translation>У овом предмету још нема пресуде</translation>
    </message>
    <message>
        <source>Add the file of the judgment to read it here beside the questions.</source>
        <translation>Додајте датотеку пресуде да бисте је читали овде, поред питања.</translation>
    </message>
    <message>
        <source>Add a judgment…</source>
        <translation>Додај пресуду…</translation>
    </message>
</context>
<context>
    <name>NumberInput</name>
    <message>
        <source>Not saved: write thousands without a point or comma, for example {example}.</source>
        <translation>Није сачувано: хиљаде упишите без тачке и зареза, на пример {example}.</translation>
    </message>
    <message>
        <source>Not saved: a whole number is needed here, for example {example}.</source>
        <translation>Није сачувано: овде је потребан цео број, на пример {example}.</translation>
    </message>
    <message>
        <source>Not saved: write digits only, for example {example}.</source>
        <translation>Није сачувано: упишите само цифре, на пример {example}.</translation>
    </message>
    <message>
        <source>Not saved: write a number, for example {example}.</source>
        <translation>Није сачувано: упишите број, на пример {example}.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>hidden, %n kept</source>
        <translation>
            <numerusform>скривено, %n сачуван</numerusform>
            <numerusform>скривено, %n сачувана</numerusform>
            <numerusform>скривено, %n сачуваних</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Сакриј приступну фразу</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Прикажи приступну фразу</translation>
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
        <translation>Диск јединица</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Датотека</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Фасцикла с датотекама</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Фасцикла</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Пречица</translation>
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
        <translation>Изабери &amp;све</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>По&amp;већај за корак</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>С&amp;мањи за корак</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Смањи</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Смањује вредност</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Враћа се за једну страницу</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Прелази на следећу страницу</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Повећај</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Повећава вредност</translation>
    </message>
    <message>
        <source>Moves the element into the visible area</source>
        <translation>Помера елемент у видљиво подручје</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Следећа страница</translation>
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
        <translation>Помери надоле</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Помери улево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Помери удесно</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Помери нагоре</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Помера надоле</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Помера улево</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Помера удесно</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Помера нагоре</translation>
    </message>
    <message>
        <source>Set Focus</source>
        <translation>Постави фокус</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Поставља фокус</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>Прикажи мени</translation>
    </message>
    <message>
        <source>Show on Screen</source>
        <translation>Прикажи на екрану</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Приказује мени</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Промени стање</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Мења стање</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Покреће радњу</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Нетачно</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Отвара листу за избор</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Тачно</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>У реду</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Фасцикла није пронађена.
Проверите да ли је име фасцикле тачно.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Датотека није пронађена.
Проверите да ли је име датотеке тачно.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 већ постоји.
Желите ли да замените ту датотеку?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Из&amp;абери</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Избриши</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Потражи у:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Нова фасцикла</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Отвори</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Преименуј</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сачувај</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Датотека „%1” заштићена је од уписа.
Желите ли ипак да је избришете?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Све датотеке (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Све датотеке (*)</translation>
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
        <translation>Да ли заиста желите да избришете „%1”?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Пређи на приказ са детаљима</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Пређи на приказ листе</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Брисање фасцикле није успело.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Направи нову фасциклу</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Направи нову фасциклу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Избриши</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Приказ са детаљима</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Фасцикле</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Фасцикла:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Име датотеке:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Датотеке</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип датотека:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Пронађи фасциклу</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Напред</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Иди назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Иди напред</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Иди у надређену фасциклу</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Приказ листе</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Списак места и обележивача</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Нова фасцикла</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Надређена фасцикла</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавна места</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сачувај као</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Прикажи </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Прикажи &amp;скривене датотеке</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бочна трака</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Рачунар</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Датум измене</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мој рачунар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Величина</translation>
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
        <translation>Унесите вредност:</translation>
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
        <translation>&amp;Налепи</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Понови</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Опозови</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Исеци</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Избриши</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Изабери све</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Сакриј детаље...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Прикажи детаље...</translation>
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
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помоћ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Занемари</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;е за све</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>У реду</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ресетуј</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Врати подразумеване вредности</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Покушај поново</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Сачувај све</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Да за &amp;све</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Одштампај</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Одштампај</translation>
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
        <translation>На дно</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Лева ивица</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Страница надоле</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Страница улево</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Страница удесно</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Страница нагоре</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Десна ивица</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Помери надоле</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Помери овде</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Помери улево</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Помери удесно</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Помери нагоре</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>На врх</translation>
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
        <translation>Доле</translation>
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
        <translation>Размакница</translation>
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
        <translation>Помери улево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Помери удесно</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Изоловање према првом јаком знаку</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Уметни контролни знак Unicode</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Почетак уградње слева надесно</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Изоловање слева надесно</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Ознака слева надесно</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Почетак наметања смера слева надесно</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Крај обликовања смера</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Крај изоловања смера</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Почетак уградње здесна налево</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Изоловање здесна налево</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Ознака здесна налево</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Почетак наметања смера здесна налево</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Спајач нулте ширине</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Раздвајач нулте ширине</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Размак нулте ширине</translation>
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
        <translation>&amp;Налепи</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Понови</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Опозови</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копирај &amp;адресу везе</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Исеци</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Избриши</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Изабери све</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>required</source>
        <translation>обавезно</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Обриши</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Повуци одговор</translation>
    </message>
    <message>
        <source>What to include and what to leave out</source>
        <translation>Шта обухватити, а шта изоставити</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation>Више о овом питању</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Упутство</translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>{question} (required)</source>
        <translation>{question} (обавезно)</translation>
    </message>
    <message>
        <source>The framework does not allow this answer. Please check it.</source>
        <translation>Оквир не дозвољава овај одговор. Проверите га.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Историја</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Обриши одговор</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Remove from this list. The file stays.</source>
        <translation>Уклони са ове листе. Датотека остаје.</translation>
    </message>
    <message>
        <source>Remove {name} from this list</source>
        <translation>Уклони {name} са ове листе</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Датотеке нема на том месту</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Keep this recovery key</source>
        <translation>Сачувајте овај кључ за опоравак</translation>
    </message>
    <message>
        <source>If the passphrase is lost, this key is the only way to open the project. Print it or write it down, and keep it away from this computer. Whoever has it can read every case.</source>
        <translation>Ако се приступна фраза изгуби, пројекат може да се отвори само овим кључем. Одштампајте га или запишите и држите даље од овог рачунара. Ко има кључ, може да прочита све предмете.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Кључ за опоравак</translation>
    </message>
    <message>
        <source>Save as text file…</source>
        <translation>Сачувај као текстуалну датотеку…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Одштампај…</translation>
    </message>
    <message>
        <source>I have kept the recovery key in a safe place</source>
        <translation>Кључ за опоравак је сачуван на безбедном месту</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>{name} - recovery key.txt</source>
        <translation>{name} - кључ за опоравак.txt</translation>
    </message>
    <message>
        <source>Recovery key of the project {name}</source>
        <translation>Кључ за опоравак пројекта {name}</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Датотека: {path}</translation>
    </message>
    <message>
        <source>Whoever has this key can read every case of the project. Keep it away from the computer.</source>
        <translation>Ко има овај кључ, може да прочита све предмете у пројекту. Држите га даље од рачунара.</translation>
    </message>
    <message>
        <source>The key was saved. Move the file to a place away from this computer.</source>
        <translation>Кључ је сачуван. Преместите датотеку на место ван овог рачунара.</translation>
    </message>
    <message>
        <source>First save, print or write down the key, and tick the box below.</source>
        <translation>Прво сачувајте, одштампајте или запишите кључ, па означите поље испод.</translation>
    </message>
    <message>
        <source>The key could not be saved there. Choose another folder.</source>
        <translation>Кључ тамо није могао да се сачува. Изаберите другу фасциклу.</translation>
    </message>
</context>
<context>
    <name>RosterBlock</name>
    <message>
        <source>Nothing here yet. Another answer says how many entries there are.</source>
        <translation>Овде још нема ничега. Број ставки одређује други одговор.</translation>
    </message>
    <message>
        <source>Nothing here yet. Add an entry for each one that the judgment tells apart.</source>
        <translation>Овде још нема ничега. Додајте по једну ставку за све што је у пресуди засебно наведено.</translation>
    </message>
    <message>
        <source>Add to: {roster}</source>
        <translation>Додај у: {roster}</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>hidden</source>
        <translation>скривено</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>још без назива</translation>
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
        <translation>Дуплирај, помери или избриши</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дуплирај</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Помери нагоре</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Помери надоле</translation>
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
        <translation>Боје</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Као у систему</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светле</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тамне</translation>
    </message>
</context>
<context>
    <name>SearchSelectInput</name>
    <message>
        <source>Not saved: “{text}” is none of the choices. Take one from the list.</source>
        <translation>Није сачувано: „{text}” није међу понуђеним одговорима. Изаберите један са листе.</translation>
    </message>
    <message>
        <source>Type to search, or open the list</source>
        <translation>Куцајте за претрагу или отворите листу</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Отвори листу</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Code judgments on trafficking in persons, offline and encrypted.</source>
        <translation>Кодирајте пресуде о трговини људима, без интернета и шифровано.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Нови пројекат</translation>
    </message>
    <message>
        <source>Start a national analysis on this computer.</source>
        <translation>Започните националну анализу на овом рачунару.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Отвори пројекат</translation>
    </message>
    <message>
        <source>Go on with a project that you have as a file.</source>
        <translation>Наставите рад на пројекту који имате као датотеку.</translation>
    </message>
    <message>
        <source>Practice project</source>
        <translation>Пројекат за вежбу</translation>
    </message>
    <message>
        <source>Try everything on judgments that were made up.</source>
        <translation>Испробајте све на измишљеним пресудама.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавни пројекти</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved</source>
        <translation>Све је сачувано</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сачувано у {time}</translation>
    </message>
    <message>
        <source>Coder {code}</source>
        <translation>Кодер {code}</translation>
    </message>
    <message>
        <source>Framework {title} {version}</source>
        <translation>Оквир {title} {version}</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Шифровано</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n недостаје</numerusform>
            <numerusform>%n недостају</numerusform>
            <numerusform>%n недостаје</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n неисправан</numerusform>
            <numerusform>%n неисправна</numerusform>
            <numerusform>%n неисправних</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missing, nothing wrong</source>
        <translation>Ништа не недостаје, све је исправно</translation>
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
        <translation>Пројекат је шифрован. Отвара се само приступном фразом или кључем за опоравак.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Приступна фраза</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Кључ за опоравак</translation>
    </message>
    <message>
        <source>It was shown when the project was made. Upper and lower case, spaces and dashes do not matter.</source>
        <translation>Кључ је приказан када је пројекат направљен. Велика и мала слова, размаци и цртице нису битни.</translation>
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
        <translation>Користи приступну фразу</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Користи кључ за опоравак</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ипак отвори</translation>
    </message>
</context>
<context>
    <name>UnsupportedInput</name>
    <message>
        <source>A question of this kind cannot be answered in tipcoder.</source>
        <translation>На питање ове врсте не може се одговорити у програму tipcoder.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>What this is</source>
        <translation>Шта је ово</translation>
    </message>
    <message>
        <source>Coded judgments on trafficking in persons, written by tipcoder</source>
        <translation>Кодиране пресуде о трговини људима, из програма tipcoder</translation>
    </message>
    <message>
        <source>Format of the workbook</source>
        <translation>Формат радне свеске</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Пројекат</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Оквир</translation>
    </message>
    <message>
        <source>Title of the framework</source>
        <translation>Назив оквира</translation>
    </message>
    <message>
        <source>Version of the framework</source>
        <translation>Верзија оквира</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профил</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>Version of tipcoder</source>
        <translation>Верзија програма tipcoder</translation>
    </message>
    <message>
        <source>Written at (UTC)</source>
        <translation>Време израде (UTC)</translation>
    </message>
    <message>
        <source>Questions that are not in this workbook</source>
        <translation>Питања којих нема у овој радној свесци</translation>
    </message>
    <message>
        <source>Dates given as years only</source>
        <translation>Датуми дати само као година</translation>
    </message>
    <message>
        <source>Texts missing in this language, shown in another</source>
        <translation>Текстови којих нема на овом језику, приказани на другом</translation>
    </message>
    <message>
        <source>Cases of other framework versions, not in this workbook</source>
        <translation>Предмети из других верзија оквира, којих нема у овој радној свесци</translation>
    </message>
    <message>
        <source>How to read empty cells</source>
        <translation>Како се тумаче празне ћелије</translation>
    </message>
    <message>
        <source>The column that ends in _state says why a cell is empty. Where it is empty too, the question is not answered yet or is not asked in this case. An empty cell never means no.</source>
        <translation>Колона чије се име завршава са _state показује зашто је ћелија празна. Ако је и она празна, на питање још није одговорено или се оно у овом предмету не поставља. Празна ћелија никада не значи „не”.</translation>
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
        <translation>SHA-256 садржаја</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Key of the case</source>
        <translation>Кључ предмета</translation>
    </message>
    <message>
        <source>Number in the project</source>
        <translation>Број у пројекту</translation>
    </message>
    <message>
        <source>Key of the row</source>
        <translation>Кључ реда</translation>
    </message>
    <message>
        <source>Key of the row above</source>
        <translation>Кључ надређеног реда</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Припада</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Бр.</translation>
    </message>
    <message>
        <source>{question} (code)</source>
        <translation>{question} (шифра)</translation>
    </message>
    <message>
        <source>{question} (state)</source>
        <translation>{question} (стање)</translation>
    </message>
    <message>
        <source>{question} (precision of the date)</source>
        <translation>{question} (прецизност датума)</translation>
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
        <translation>Путања</translation>
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
        <translation>Начин изношења</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Скала мерења</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказ у тексту</translation>
    </message>
    <message>
        <source>States allowed</source>
        <translation>Дозвољена стања</translation>
    </message>
    <message>
        <source>List of terms</source>
        <translation>Листа појмова</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колоне</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Објашњење</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Упутство</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Шифра</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Надређени појам</translation>
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
        <translation>Део</translation>
    </message>
    <message>
        <source>Text, continued</source>
        <translation>Текст, наставак</translation>
    </message>
</context>
</TS>
