<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_MK" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>tipcoder {version}</source>
        <translation>tipcoder {version}</translation>
    </message>
    <message>
        <source>Code judgments on trafficking in persons, offline and encrypted. Free under the Apache License 2.0.</source>
        <translation>Кодирање пресуди за трговија со луѓе, без интернет и со шифрирање. Слободна програма под лиценцата Apache 2.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Што е ново</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Преводи</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>Fonts, icons, data</source>
        <translation>Фонтови, икони, податоци</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>is counted…</source>
        <translation>се брои…</translation>
    </message>
    <message>
        <source>{said}; texts corrected on this computer: {count}</source>
        <translation>{said}; текстови исправени на овој компјутер: {count}</translation>
    </message>
    <message>
        <source>Legal core: confirmed by two lawyers of the country</source>
        <translation>Правно јадро: потврдено од двајца правници од земјата</translation>
    </message>
    <message>
        <source>Legal core: {confirmed} of {count} confirmed by two lawyers</source>
        <translation>Правно јадро: {confirmed} од {count} потврдени од двајца правници</translation>
    </message>
    <message>
        <source>All texts were drafted with the glossary of the field; a national lawyer confirms them one by one.</source>
        <translation>Сите текстови се составени според поимникот на областа; домашен правник ги потврдува еден по еден.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Јазик</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Верзија</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лиценца</translation>
    </message>
    <message>
        <source>in the package</source>
        <translation>во пакетот</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Датотека</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Уредување</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Пресуда</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Алатки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помош</translation>
    </message>
    <message>
        <source>Passphrase and recovery key</source>
        <translation>Тајна фраза и клуч за обновување</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Одговор</translation>
    </message>
    <message>
        <source>Case brief</source>
        <translation>Резиме на предметот</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Бои</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Јазик</translation>
    </message>
    <message>
        <source>Taxonomies</source>
        <translation>Таксономии</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Нов проект…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Отвори проект…</translation>
    </message>
    <message>
        <source>Practice project</source>
        <translation>Проект за вежбање</translation>
    </message>
    <message>
        <source>Import a workbook…</source>
        <translation>Увези работна книга…</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>Поништи го последниот увоз</translation>
    </message>
    <message>
        <source>Export a workbook…</source>
        <translation>Извези работна книга…</translation>
    </message>
    <message>
        <source>Export for analysis: CSV, SPSS, Stata…</source>
        <translation>Извоз за анализа: CSV, SPSS, Stata…</translation>
    </message>
    <message>
        <source>Codebook of the framework…</source>
        <translation>Кодна книга на рамката…</translation>
    </message>
    <message>
        <source>Empty workbook for coding in Excel…</source>
        <translation>Празна работна книга за кодирање во Excel…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервни копии…</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Прикажи ја датотеката во нејзината папка</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Промени ја тајната фраза…</translation>
    </message>
    <message>
        <source>Show the recovery key…</source>
        <translation>Прикажи го клучот за обновување…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Нов клуч за обновување…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заклучи сега</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Затвори го проектот</translation>
    </message>
    <message>
        <source>Close the trial</source>
        <translation>Затвори ја пробата</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Излези од програмата</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повтори</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Исечи</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Залепи</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Избери сѐ</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Најди на оваа страница</translation>
    </message>
    <message>
        <source>Find a command, question, case or term</source>
        <translation>Најди наредба, прашање, предмет или термин</translation>
    </message>
    <message>
        <source>Search the whole project</source>
        <translation>Пребарај го целиот проект</translation>
    </message>
    <message>
        <source>Removed cases, judgments and passages…</source>
        <translation>Отстранети предмети, пресуди и извадоци…</translation>
    </message>
    <message>
        <source>Add case</source>
        <translation>Додај предмет</translation>
    </message>
    <message>
        <source>Add cases of judgments…</source>
        <translation>Додај предмети од пресуди…</translation>
    </message>
    <message>
        <source>Add cases of a folder&apos;s judgments…</source>
        <translation>Додај предмети од пресудите во папка…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Отвори го предметот</translation>
    </message>
    <message>
        <source>Status of the coding…</source>
        <translation>Статус на кодирањето…</translation>
    </message>
    <message>
        <source>Case sheet for reading and printing…</source>
        <translation>Лист за предметот за читање и печатење…</translation>
    </message>
    <message>
        <source>Remove the case</source>
        <translation>Отстрани го предметот</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Следен предмет</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Претходен предмет</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следно прашање</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Претходно прашање</translation>
    </message>
    <message>
        <source>Next question without answer or evidence</source>
        <translation>Следно прашање без одговор или доказ</translation>
    </message>
    <message>
        <source>Next required question without answer or evidence</source>
        <translation>Следно задолжително прашање без одговор или доказ</translation>
    </message>
    <message>
        <source>Next list to add an entry to</source>
        <translation>Следен список во кој се додава запис</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Следен дел</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Претходен дел</translation>
    </message>
    <message>
        <source>More questions of the section, or fewer</source>
        <translation>Уште прашања од делот, или помалку</translation>
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
        <source>Add an entry to the list around the cursor</source>
        <translation>Додај запис во списокот во кој е курсорот</translation>
    </message>
    <message>
        <source>Duplicate the entry around the cursor</source>
        <translation>Дуплирај го записот во кој е курсорот</translation>
    </message>
    <message>
        <source>None in this judgment, where entries would be added</source>
        <translation>Нема во оваа пресуда, таму каде што би се додавале записи</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Исчисти го одговорот</translation>
    </message>
    <message>
        <source>Answer with what is proposed</source>
        <translation>Одговори со предложеното</translation>
    </message>
    <message>
        <source>Reject what the judgment proposes</source>
        <translation>Одбиј го она што пресудата го предлага</translation>
    </message>
    <message>
        <source>As in the column before, in a matrix</source>
        <translation>Како во претходната колона, во матрица</translation>
    </message>
    <message>
        <source>Propose a term that the question lacks…</source>
        <translation>Предложи поим што му недостасува на прашањето…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Забелешки</translation>
    </message>
    <message>
        <source>History of the answer</source>
        <translation>Историја на одговорот</translation>
    </message>
    <message>
        <source>Next part of the brief</source>
        <translation>Следен дел од резимето</translation>
    </message>
    <message>
        <source>Previous part of the brief</source>
        <translation>Претходен дел од резимето</translation>
    </message>
    <message>
        <source>The same place in the other language</source>
        <translation>Истото место на другиот јазик</translation>
    </message>
    <message>
        <source>Confirm the text and go to the next open one</source>
        <translation>Потврди го текстот и оди на следниот отворен</translation>
    </message>
    <message>
        <source>Approve the brief…</source>
        <translation>Одобри го резимето…</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Повлечи го одобрувањето</translation>
    </message>
    <message>
        <source>Write the brief for printing…</source>
        <translation>Резиме за печатење…</translation>
    </message>
    <message>
        <source>Entries for SHERLOC…</source>
        <translation>Записи за SHERLOC…</translation>
    </message>
    <message>
        <source>Exercise of the case…</source>
        <translation>Вежба од предметот…</translation>
    </message>
    <message>
        <source>Quotations of the brief…</source>
        <translation>Цитати во резимето…</translation>
    </message>
    <message>
        <source>Texts for a translator…</source>
        <translation>Текстови за преведувач…</translation>
    </message>
    <message>
        <source>Read texts from a translator…</source>
        <translation>Вчитај текстови од преведувач…</translation>
    </message>
    <message>
        <source>Add a judgment to the case…</source>
        <translation>Додај пресуда во предметот…</translation>
    </message>
    <message>
        <source>Make what is selected evidence for the current question</source>
        <translation>Постави го избраниот текст како доказ за тековното прашање</translation>
    </message>
    <message>
        <source>Where the answer might be</source>
        <translation>Каде би можел да биде одговорот</translation>
    </message>
    <message>
        <source>Guided reading: what the judgment proposes</source>
        <translation>Водено читање: што предлага пресудата</translation>
    </message>
    <message>
        <source>Show names and identifiers</source>
        <translation>Прикажи ги имињата и податоците за идентитет</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Оди на страница</translation>
    </message>
    <message>
        <source>Pages of the judgment, or its text</source>
        <translation>Страници на пресудата или нејзиниот текст</translation>
    </message>
    <message>
        <source>Details of the judgment…</source>
        <translation>Податоци за пресудата…</translation>
    </message>
    <message>
        <source>Recognise the text of pages…</source>
        <translation>Препознај го текстот на страниците…</translation>
    </message>
    <message>
        <source>Replace the judgment with another file…</source>
        <translation>Замени ја пресудата со друга датотека…</translation>
    </message>
    <message>
        <source>Remove the judgment from the case</source>
        <translation>Отстрани ја пресудата од предметот</translation>
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
        <source>Quality</source>
        <translation>Квалитет</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Наоди</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Размена</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Резимеа</translation>
    </message>
    <message>
        <source>Columns of the list of cases…</source>
        <translation>Колони на списокот на предмети…</translation>
    </message>
    <message>
        <source>Saved filters of the list of cases</source>
        <translation>Зачувани филтри на списокот на предмети</translation>
    </message>
    <message>
        <source>Outline: fold it away, show it</source>
        <translation>Преглед: склопи го, прикажи го</translation>
    </message>
    <message>
        <source>Ladder of the charges: show it, fold it away</source>
        <translation>Скалила на точките на обвинението: прикажи ги, свиткај ги</translation>
    </message>
    <message>
        <source>Next of outline, judgment and form</source>
        <translation>Следен дел: преглед, пресуда, формулар</translation>
    </message>
    <message>
        <source>Previous of outline, judgment and form</source>
        <translation>Претходен дел: преглед, пресуда, формулар</translation>
    </message>
    <message>
        <source>Larger judgment</source>
        <translation>Поголем текст на пресудата</translation>
    </message>
    <message>
        <source>Smaller judgment</source>
        <translation>Помал текст на пресудата</translation>
    </message>
    <message>
        <source>Judgment in its usual size</source>
        <translation>Пресудата во вообичаена големина</translation>
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
    <message>
        <source>Try a framework from its workbook…</source>
        <translation>Испробај рамка од нејзината работна книга…</translation>
    </message>
    <message>
        <source>Consolidate deliveries…</source>
        <translation>Обедини испораки…</translation>
    </message>
    <message>
        <source>Reload the workbook</source>
        <translation>Вчитај ја повторно работната книга</translation>
    </message>
    <message>
        <source>Second reading: settle differences…</source>
        <translation>Второ читање: усогласете ги разликите…</translation>
    </message>
    <message>
        <source>Core questions or all…</source>
        <translation>Основните прашања или сите…</translation>
    </message>
    <message>
        <source>All judgments of the period…</source>
        <translation>Сите пресуди во периодот…</translation>
    </message>
    <message>
        <source>Newer version of the framework…</source>
        <translation>Понова верзија на рамката…</translation>
    </message>
    <message>
        <source>Propose a term…</source>
        <translation>Предложи поим…</translation>
    </message>
    <message>
        <source>Approve the proposed term</source>
        <translation>Одобри го предложениот поим</translation>
    </message>
    <message>
        <source>Reject the proposed term</source>
        <translation>Одбиј го предложениот поим</translation>
    </message>
    <message>
        <source>Withdraw the proposed term</source>
        <translation>Повлечи го предложениот поим</translation>
    </message>
    <message>
        <source>Merge the term into another one…</source>
        <translation>Спој го поимот со друг…</translation>
    </message>
    <message>
        <source>Retire the term</source>
        <translation>Не го нуди повеќе поимот</translation>
    </message>
    <message>
        <source>Offer the term again</source>
        <translation>Понуди го поимот повторно</translation>
    </message>
    <message>
        <source>Import taxonomies…</source>
        <translation>Увези таксономии…</translation>
    </message>
    <message>
        <source>Export taxonomies…</source>
        <translation>Извези таксономии…</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Спореди со датотека…</translation>
    </message>
    <message>
        <source>Review of texts…</source>
        <translation>Преглед на текстови…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Поставки…</translation>
    </message>
    <message>
        <source>Help on where you are</source>
        <translation>Помош за местото каде што сте</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Први чекори</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Кога нешто не е во ред</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Што е ново</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Кратенки на тастатурата…</translation>
    </message>
    <message>
        <source>About tipcoder: version, news, licences…</source>
        <translation>За tipcoder: верзија, новости, лиценци…</translation>
    </message>
    <message>
        <source>Check the installation…</source>
        <translation>Провери ја инсталацијата…</translation>
    </message>
    <message>
        <source>In a matrix: to other columns, first and last line</source>
        <translation>Во матрица: во други колони, во првиот и последниот ред</translation>
    </message>
    <message>
        <source>In the judgment: evidence as well; on a passage, go to what it proves</source>
        <translation>Во пресудата: исто така поставува доказ; на извадок: оди на она што го докажува</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Cases coded twice: {compared}. With one coding: {one}.</source>
        <translation>Предмети кодирани двапати: {compared}. Со едно кодирање: {one}.</translation>
    </message>
    <message>
        <source>First codings that were not submitted and count as they stand: {count}.</source>
        <translation>Први кодирања што не се предадени и се сметаат такви какви што се: {count}.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>{roster}: in both {both}, first coder only {first}, second coder only {second}; looked at {seen}</source>
        <translation>{roster}: кај двајцата {both}, само кај првиот кодер {first}, само кај вториот {second}; прегледани {seen}</translation>
    </message>
    <message>
        <source>Questions by section</source>
        <translation>Прашања по делови</translation>
    </message>
    <message>
        <source>Not compared: {reasons}.</source>
        <translation>Не е споредено: {reasons}.</translation>
    </message>
    <message>
        <source>entry of one coder only: {count}</source>
        <translation>запис само на еден кодер: {count}</translation>
    </message>
    <message>
        <source>not asked: {count}</source>
        <translation>не е прашано: {count}</translation>
    </message>
    <message>
        <source>not answered yet: {count}</source>
        <translation>сѐ уште без одговор: {count}</translation>
    </message>
    <message>
        <source>a state instead of an answer: {count}</source>
        <translation>состојба наместо одговор: {count}</translation>
    </message>
    <message>
        <source>date without its day: {count}</source>
        <translation>датум без ден: {count}</translation>
    </message>
    <message>
        <source>answer that stayed in the country: {count}</source>
        <translation>одговор што остана во државата: {count}</translation>
    </message>
    <message>
        <source>{question}: no two answers to compare.</source>
        <translation>{question}: нема два одговора за споредување.</translation>
    </message>
    <message>
        <source>{question}: exactly the same terms in {same} of {units} cases</source>
        <translation>{question}: сосема исти поими во {same} од {units} предмети</translation>
    </message>
    <message>
        <source>{question}: exactly the same terms in {same} of {units} entries</source>
        <translation>{question}: сосема исти поими во {same} од {units} записи</translation>
    </message>
    <message>
        <source>{question}: the same answer in {same} of {units} cases</source>
        <translation>{question}: ист одговор во {same} од {units} предмети</translation>
    </message>
    <message>
        <source>{question}: the same answer in {same} of {units} entries</source>
        <translation>{question}: ист одговор во {same} од {units} записи</translation>
    </message>
    <message>
        <source>most often different: {terms}</source>
        <translation>најчесто различно: {terms}</translation>
    </message>
    <message>
        <source>similarity of the sets {similarity}; of {many} codes, counted by coder, both have {both}</source>
        <translation>сличност на множествата {similarity}; од {many} кодови, броени по кодер, двајцата имаат {both}</translation>
    </message>
    <message>
        <source>Entries are matched by it, so the set of the case tells how far it is shared</source>
        <translation>Записите се спојуваат според него, затоа множеството на предметот покажува колку е заедничко</translation>
    </message>
    <message>
        <source>{term} (both {both}, one only {one})</source>
        <translation>{term} (двајцата {both}, само еден {one})</translation>
    </message>
    <message>
        <source>Judged in the region only: {needed} units are needed, this country has {units}</source>
        <translation>Се оценува само во регионот: потребни единици: {needed}, оваа држава има {units}</translation>
    </message>
    <message>
        <source>{word} (all the same; up to {percent}% may differ)</source>
        <translation>{word} (сите исти; до {percent}&#xa0;% може да бидат поинакви)</translation>
    </message>
    <message>
        <source>{word} ({name} {value}, {low} to {high}; nearly all answers are the same, of which α {alpha} says little)</source>
        <translation>{word} ({name} {value}, {low} до {high}; речиси сите одговори се исти, за што α {alpha} кажува малку)</translation>
    </message>
    <message>
        <source>{word} ({name} {value}; nearly all answers are the same one, of which α {alpha} says little)</source>
        <translation>{word} ({name} {value}; речиси сите одговори се исти, за што α {alpha} малку кажува)</translation>
    </message>
    <message>
        <source>{word} ({name} {value}, {low} to {high})</source>
        <translation>{word} ({name} {value}, од {low} до {high})</translation>
    </message>
</context>
<context>
    <name>AgreementTab</name>
    <message>
        <source>Section</source>
        <translation>Дел</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Со зборови</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Исто</translation>
    </message>
    <message>
        <source>{same} of {units}</source>
        <translation>{same} од {units}</translation>
    </message>
    <message>
        <source>How far shared</source>
        <translation>Колку е заедничко</translation>
    </message>
    <message>
        <source>Settle differences…</source>
        <translation>Усогласи ги разликите…</translation>
    </message>
    <message>
        <source>Settle the differences of a case into an agreed coding</source>
        <translation>Усогласете ги разликите во еден предмет во усогласено кодирање</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Извези…</translation>
    </message>
    <message>
        <source>Write all figures and differences into a workbook; no coder is named</source>
        <translation>Ги запишува сите показатели и разлики во работна книга; ниту еден кодер не се именува</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Делови</translation>
    </message>
    <message>
        <source>Agreement by question</source>
        <translation>Согласност по прашања</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>Сѐ уште ништо не се споредува</translation>
    </message>
    <message>
        <source>Agreement is computed once two persons have coded the same case and submitted it. Draw a sample, and hand over a copy for the second coder.</source>
        <translation>Согласноста се пресметува откако две лица ќе го кодираат и предадат истиот предмет. Извлечете примерок и предајте копија на вториот кодер.</translation>
    </message>
    <message>
        <source>Arrange a second coding…</source>
        <translation>Организирај второ кодирање…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласност</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Работната книга {name} е зачувана.</translation>
    </message>
    <message>
        <source>Left out, as they were added to the sample by hand: {count}.</source>
        <translation>Изоставени, бидејќи се рачно додадени во примерокот: {count}.</translation>
    </message>
    <message>
        <source>Codings brought to the present version of the framework: {count}.</source>
        <translation>Кодирања пренесени во сегашната верзија на рамката: {count}.</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Сите делови</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Take this answer</source>
        <translation>Земи го овој одговор</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
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
        <source>None in this judgment</source>
        <translation>Нема во оваа пресуда</translation>
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
        <translation>Прашањето нема смисла во овој предмет</translation>
    </message>
    <message>
        <source>You have looked for them: this judgment has none</source>
        <translation>Ги баравте: во оваа пресуда ги нема</translation>
    </message>
</context>
<context>
    <name>ApproveBriefDialog</name>
    <message>
        <source>Approve the brief of case {number}: {language}</source>
        <translation>Одобрете го резимето на предметот {number}: {language}</translation>
    </message>
    <message>
        <source>Decide on each point by itself. What you approve is kept as it is now; when the coding or a text changes later, the brief waits for you again.</source>
        <translation>Одлучете за секоја точка одделно. Она што го одобрувате се чува какво што е сега; кога кодирањето или некој текст подоцна ќе се измени, резимето повторно ве чека.</translation>
    </message>
    <message>
        <source>Tell less in this brief, so that fewer persons can be recognised:</source>
        <translation>Кажете помалку во ова резиме, за да може да се препознаат помалку лица:</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Прикажи го местото</translation>
    </message>
</context>
<context>
    <name>ApproveExerciseDialog</name>
    <message>
        <source>Approve the exercise of case {number}: {language}</source>
        <translation>Одобрете ја вежбата од предметот {number}: {language}</translation>
    </message>
    <message>
        <source>Decide on each point by itself. Facts that do not agree are changed in the coding of the exercise, texts here. What you approve is kept as it is now.</source>
        <translation>Одлучете за секоја точка посебно. Фактите што не се согласуваат се менуваат во кодирањето на вежбата, а текстовите тука. Она што ќе го одобрите се чува како што е сега.</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Измени го текстот…</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Задржи го текстот</translation>
    </message>
</context>
<context>
    <name>AreaWords</name>
    <message>
        <source>Which words stand there?</source>
        <translation>Кои зборови стојат таму?</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Додај доказ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>AskedTierDialog</name>
    <message>
        <source>Core questions or all</source>
        <translation>Основните прашања или сите</translation>
    </message>
    <message>
        <source>What is missing is counted anew in every case. All answers stay, and you can choose again.</source>
        <translation>Во секој предмет повторно се брои што недостасува. Сите одговори остануваат, а изборот може повторно да го смените.</translation>
    </message>
    <message>
        <source>Core questions; the others on demand, and never missing</source>
        <translation>Основните прашања; другите по желба и никогаш не се бројат како да недостасуваат</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Сите прашања</translation>
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
        <source>Stopped. The project asks for what it asked for before.</source>
        <translation>Запрено. Проектот ги поставува истите прашања како и претходно.</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign to a second coder</source>
        <translation>Додели на втор кодер</translation>
    </message>
    <message>
        <source>Cases: {numbers}</source>
        <translation>Предмети: {numbers}</translation>
    </message>
    <message>
        <source>Code of the second coder</source>
        <translation>Ознака на вториот кодер</translation>
    </message>
    <message>
        <source>The second coder works in this project, on this computer</source>
        <translation>Вториот кодер работи во овој проект, на овој компјутер</translation>
    </message>
    <message>
        <source>At its next opening the project asks who is at work. The second coder then sees nothing of the first coding. Without this, hand over a blind copy.</source>
        <translation>При следното отворање проектот прашува кој работи. Вториот кодер тогаш не гледа ништо од првото кодирање. Без ова, предајте слепа копија.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Додели</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups of {name}</source>
        <translation>Резервни копии на {name}</translation>
    </message>
    <message>
        <source>A backup is made every half hour in which something changed, at closing, and before everything large. Restoring makes a new file: nothing is overwritten.</source>
        <translation>Резервна копија се прави на секои половина час во кои нешто се променило, при затворање и пред секоја поголема постапка. Враќањето прави нова датотека: ништо не се презапишува.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Сѐ уште нема резервни копии.</translation>
    </message>
    <message>
        <source>The second folder, {path}, cannot be reached now: backups in it are not listed.</source>
        <translation>Втората папка, {path}, сега не е достапна: резервните копии во неа не се во списокот.</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Тајна фраза на оваа резервна копија</translation>
    </message>
    <message>
        <source>The passphrase that the project had when the backup was made.</source>
        <translation>Тајната фраза што ја имал проектот кога е направена копијата.</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Врати како</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Промени…</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>Врати и отвори</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Направи копија сега</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервни копии</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Restored. What left since this backup was made is not known: the project itself cannot be read.</source>
        <translation>Вратено. Не е познато што излегло откако е направена оваа резервна копија: самиот проект не може да се чита.</translation>
    </message>
    <message numerus="yes">
        <source>Restored. It knows what left since this backup was made: %n.</source>
        <translation>
            <numerusform>Вратено. Знае што излегло откако е направена оваа резервна копија: %n.</numerusform>
            <numerusform>Вратено. Знае што излегло откако е направена оваа резервна копија: %n.</numerusform>
            <numerusform>Вратено. Знае што излегло откако е направена оваа резервна копија: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Каде</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Направена</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Големина</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>Why it was made</source>
        <translation>Зошто е направена</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>In the second folder</source>
        <translation>Во втората папка</translation>
    </message>
    <message>
        <source>In both folders</source>
        <translation>Во двете папки</translation>
    </message>
    <message>
        <source>Beside the project</source>
        <translation>Покрај проектот</translation>
    </message>
    <message>
        <source>While working, or at closing</source>
        <translation>Во текот на работата или при затворање</translation>
    </message>
    <message>
        <source>It was asked for</source>
        <translation>На барање</translation>
    </message>
    <message>
        <source>Before a workbook was imported</source>
        <translation>Пред увоз на работна книга</translation>
    </message>
    <message>
        <source>Before another version of the framework</source>
        <translation>Пред друга верзија на рамката</translation>
    </message>
    <message>
        <source>Before taxonomies were installed</source>
        <translation>Пред инсталирање таксономии</translation>
    </message>
    <message>
        <source>Before deliveries were taken in</source>
        <translation>Пред преземање на испораките</translation>
    </message>
    <message>
        <source>The file was replaced while it was open</source>
        <translation>Датотеката е заменета додека била отворена</translation>
    </message>
    <message>
        <source>Before a newer version of tipcoder</source>
        <translation>Пред понова верзија на tipcoder</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Се проверува…</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Исправна</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Оштетена</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Друга тајна фраза</translation>
    </message>
    <message>
        <source>The backup was made and checked.</source>
        <translation>Резервната копија е направена и проверена.</translation>
    </message>
    <message>
        <source>The backup was made and checked, and copied into the second folder.</source>
        <translation>Резервната копија е направена и проверена, и копирана во втората папка.</translation>
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
    <name>BinDialog</name>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Пресуда</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Извадок</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Сѐ уште без наслов</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Title, file or words</source>
        <translation>Наслов, датотека или зборови</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Отстрането</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кој</translation>
    </message>
    <message>
        <source>What was removed stays here, with all that belongs to it, until the bin is emptied. It is in no search, count, workbook or copy for others.</source>
        <translation>Што е отстрането останува тука, со сѐ што му припаѓа, додека корпата не се испразни. Го нема во ниедно пребарување, збир, работна книга или копија за други.</translation>
    </message>
    <message>
        <source>Nothing was removed. Cases, judgments and passages that you remove are kept here.</source>
        <translation>Ништо не е отстрането. Предметите, пресудите и извадоците што ќе ги отстраните се чуваат тука.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Врати во проектот</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Испразни ја корпата…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Brought back: {count}.</source>
        <translation>Вратено: {count}.</translation>
    </message>
    <message>
        <source>Passages that could not be brought back, as the entry or question that they proved is gone: {count}. Undo its deletion in the case first.</source>
        <translation>Извадоци што не можеа да се вратат, бидејќи записот или прашањето што го докажуваа повеќе го нема: {count}. Прво поништете го неговото бришење во предметот.</translation>
    </message>
    <message>
        <source>Deleted for good: {count}.</source>
        <translation>Трајно избришано: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
</context>
<context>
    <name>BlindCopyDialog</name>
    <message>
        <source>Blind copy for a second coder</source>
        <translation>Слепа копија за втор кодер</translation>
    </message>
    <message>
        <source>Cases: {numbers}. The copy has the judgments, the framework and the taxonomies, and nothing of the first coding.</source>
        <translation>Предмети: {numbers}. Копијата ги содржи пресудите, рамката и таксономиите, и ништо од првото кодирање.</translation>
    </message>
    <message>
        <source>Code of the second coder</source>
        <translation>Ознака на вториот кодер</translation>
    </message>
    <message>
        <source>The copy {name} was written. Give it to the second coder, and the passphrase by another way.</source>
        <translation>Копијата {name} е зачувана. Дајте му ја на вториот кодер, а тајната фраза по друг пат.</translation>
    </message>
</context>
<context>
    <name>BothReadings</name>
    <message>
        <source>Passages of A</source>
        <translation>Извадоци на A</translation>
    </message>
    <message>
        <source>Passages of B</source>
        <translation>Извадоци на B</translation>
    </message>
</context>
<context>
    <name>BriefBar</name>
    <message>
        <source>Approve…</source>
        <translation>Одобри…</translation>
    </message>
    <message>
        <source>Look at what is open, and approve the brief in one language</source>
        <translation>Погледнете што е отворено и одобрете го резимето на еден јазик</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печати…</translation>
    </message>
    <message>
        <source>Write the brief as a PDF, a Word document or a page</source>
        <translation>Запишете го резимето како PDF, документ на Word или страница</translation>
    </message>
    <message>
        <source>SHERLOC…</source>
        <translation>SHERLOC…</translation>
    </message>
    <message>
        <source>Write entries of all cases whose English brief is approved</source>
        <translation>Запишете записи за сите предмети чие резиме на англиски е одобрено</translation>
    </message>
    <message>
        <source>Exercise…</source>
        <translation>Вежба…</translation>
    </message>
    <message>
        <source>Make a copy of the case whose facts you change for training</source>
        <translation>Направете копија од предметот чии факти ги менувате за обука</translation>
    </message>
    <message>
        <source>Quotations…</source>
        <translation>Цитати…</translation>
    </message>
    <message>
        <source>Choose words of the judgment that the brief quotes</source>
        <translation>Изберете зборови од пресудата што резимето ги цитира</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Повлечи го одобрувањето</translation>
    </message>
    <message>
        <source>Texts for a translator…</source>
        <translation>Текстови за преведувач…</translation>
    </message>
    <message>
        <source>Read texts from a translator…</source>
        <translation>Вчитај текстови од преведувач…</translation>
    </message>
</context>
<context>
    <name>BriefExercises</name>
    <message>
        <source>Make an exercise</source>
        <translation>Направи вежба</translation>
    </message>
    <message>
        <source>Change its facts</source>
        <translation>Измени ги фактите на вежбата</translation>
    </message>
    <message>
        <source>Approve in {language}…</source>
        <translation>Одобри на јазик: {language}…</translation>
    </message>
    <message>
        <source>Delete the exercise…</source>
        <translation>Избриши ја вежбата…</translation>
    </message>
    <message>
        <source>The exercise was made. Change its facts: the case stays as it is.</source>
        <translation>Вежбата е направена. Изменете ги нејзините факти: предметот останува каков што е.</translation>
    </message>
    <message>
        <source>The exercise was approved in this language.</source>
        <translation>Вежбата е одобрена на тој јазик.</translation>
    </message>
    <message>
        <source>The exercise was deleted. The case stays as it is.</source>
        <translation>Вежбата е избришана. Предметот останува каков што е.</translation>
    </message>
</context>
<context>
    <name>BriefField</name>
    <message>
        <source>Nobody wrote this text yet. Type it here, or write the texts for a translator.</source>
        <translation>Овој текст уште никој не го напишал. Напишете го овде или извезете ги текстовите за преведувач.</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Задржи го мојот текст</translation>
    </message>
    <message>
        <source>Take the new draft</source>
        <translation>Земи го новиот нацрт</translation>
    </message>
    <message>
        <source>Take the draft again</source>
        <translation>Повторно земи го нацртот</translation>
    </message>
    <message>
        <source>{words} words; a text of at most {most} is read.</source>
        <translation>Број на зборови: {words}; се чита текст од најмногу {most}.</translation>
    </message>
    <message>
        <source>What this is written from has changed. Keep the text, or change it.</source>
        <translation>Она според кое е напишан текстот е изменето. Задржете го или изменете го.</translation>
    </message>
    <message>
        <source>This is no English: {words}</source>
        <translation>Ова не е англиски: {words}</translation>
    </message>
    <message>
        <source>The text is the same in both languages.</source>
        <translation>Текстот е ист на двата јазика.</translation>
    </message>
    <message>
        <source>“{words}” may identify somebody.</source>
        <translation>„{words}“ може некого да идентификува.</translation>
    </message>
    <message>
        <source>Numbers that only one of both texts has: {words}</source>
        <translation>Броеви што ги има само еден од двата текста: {words}</translation>
    </message>
</context>
<context>
    <name>BriefFiles</name>
    <message>
        <source>Case {number}, brief, {language}</source>
        <translation>Предмет {number}, резиме, {language}</translation>
    </message>
    <message>
        <source>{name} - draft</source>
        <translation>{name} - нацрт</translation>
    </message>
    <message>
        <source>Case {number}, texts</source>
        <translation>Предмет {number}, текстови</translation>
    </message>
    <message>
        <source>The brief {name} was written, and is listed among what left.</source>
        <translation>Резимето {name} е запишано и е на списокот на она што излегло.</translation>
    </message>
    <message>
        <source>The draft {name} was written: it is for the team alone.</source>
        <translation>Нацртот {name} е запишан: само за тимот е.</translation>
    </message>
    <message>
        <source>The texts {name} were written. Read them back when they are filled in.</source>
        <translation>Текстовите {name} се запишани. Вчитајте ги кога ќе бидат пополнети.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries for SHERLOC were written.</source>
        <translation>
            <numerusform>Запишан е %n запис за SHERLOC.</numerusform>
            <numerusform>Запишани се %n записи за SHERLOC.</numerusform>
            <numerusform>Запишани се %n записи за SHERLOC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without an approved English brief were left out.</source>
        <translation>
            <numerusform>Изоставен е %n предмет без одобрено резиме на англиски.</numerusform>
            <numerusform>Изоставени се %n предмети без одобрено резиме на англиски.</numerusform>
            <numerusform>Изоставени се %n предмети без одобрено резиме на англиски.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were read.</source>
        <translation>
            <numerusform>Вчитан е %n текст.</numerusform>
            <numerusform>Вчитани се %n текстови.</numerusform>
            <numerusform>Вчитани се %n текстови.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused: they are not known, or what they are written from has changed.</source>
        <translation>
            <numerusform>Одбиен е %n ред: не е познат или е изменето она според кое е напишан.</numerusform>
            <numerusform>Одбиени се %n реда: не се познати или е изменето она според кое се напишани.</numerusform>
            <numerusform>Одбиени се %n реда: не се познати или е изменето она според кое се напишани.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefList</name>
    <message>
        <source>Cases and their briefs</source>
        <translation>Предметите и нивните резимеа</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Резиме</translation>
    </message>
</context>
<context>
    <name>BriefQuotations</name>
    <message>
        <source>Choose a quotation…</source>
        <translation>Избери цитат…</translation>
    </message>
    <message>
        <source>No challenge or good practice was noted that it could illustrate</source>
        <translation>Не е забележан предизвик или добра практика што би ги илустрирал</translation>
    </message>
    <message>
        <source>Withdraw: {words}</source>
        <translation>Повлечи: {words}</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Предмет {number}</translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <source>approved</source>
        <translation>одобрено</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>изменето</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n отворен</numerusform>
            <numerusform>%n отворени</numerusform>
            <numerusform>%n отворени</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>нацрт</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>недостига %n текст</numerusform>
            <numerusform>недостигаат %n текстови</numerusform>
            <numerusform>недостигаат %n текстови</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) older than the coding</source>
        <translation>
            <numerusform>%n текст постар од кодирањето</numerusform>
            <numerusform>%n текстови постари од кодирањето</numerusform>
            <numerusform>%n текстови постари од кодирањето</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not in English</source>
        <translation>
            <numerusform>%n текст не е на англиски</numerusform>
            <numerusform>%n текстови не се на англиски</numerusform>
            <numerusform>%n текстови не се на англиски</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) the same in both languages</source>
        <translation>
            <numerusform>%n текст ист на двата јазика</numerusform>
            <numerusform>%n текстови исти на двата јазика</numerusform>
            <numerusform>%n текстови исти на двата јазика</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that may identify somebody</source>
        <translation>
            <numerusform>%n збор што може некого да идентификува</numerusform>
            <numerusform>%n зборови што може некого да идентификуваат</numerusform>
            <numerusform>%n зборови што може некого да идентификуваат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) with other numbers</source>
        <translation>
            <numerusform>%n текст со други броеви</numerusform>
            <numerusform>%n текстови со други броеви</numerusform>
            <numerusform>%n текстови со други броеви</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s) who may be recognised</source>
        <translation>
            <numerusform>%n жртва што може да се препознае</numerusform>
            <numerusform>%n жртви што може да се препознаат</numerusform>
            <numerusform>%n жртви што може да се препознаат</numerusform>
        </translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>Недостига текст</translation>
    </message>
    <message>
        <source>Text older than the coding</source>
        <translation>Текст постар од кодирањето</translation>
    </message>
    <message>
        <source>Not in English</source>
        <translation>Не е на англиски</translation>
    </message>
    <message>
        <source>The same in both languages</source>
        <translation>Исто на двата јазика</translation>
    </message>
    <message>
        <source>May identify somebody</source>
        <translation>Може некого да идентификува</translation>
    </message>
    <message>
        <source>Numbers differ</source>
        <translation>Броевите се разликуваат</translation>
    </message>
    <message>
        <source>Age crosses 14, 16 or 18</source>
        <translation>Возраста ја преминува границата од 14, 16 или 18</translation>
    </message>
    <message>
        <source>Article does not fit the age</source>
        <translation>Членот не одговара на возраста</translation>
    </message>
    <message>
        <source>Article not in force at that time</source>
        <translation>Членот тогаш не бил во сила</translation>
    </message>
    <message>
        <source>Dates in the wrong order</source>
        <translation>Датумите се по погрешен редослед</translation>
    </message>
    <message>
        <source>Sentence outside its range</source>
        <translation>Казната е надвор од распонот</translation>
    </message>
    <message>
        <source>Does not fit the sex</source>
        <translation>Не одговара на полот</translation>
    </message>
    <message>
        <source>Noted of the case, and not true of the exercise</source>
        <translation>Забележано за предметот, а неточно за вежбата</translation>
    </message>
    <message>
        <source>Tells how the case ended</source>
        <translation>Кажува како завршил предметот</translation>
    </message>
    <message>
        <source>Still like the case; it differs in too little</source>
        <translation>Сѐ уште личи на предметот; се разликува во премалку</translation>
    </message>
    <message>
        <source>May be recognised</source>
        <translation>Може да се препознае</translation>
    </message>
    <message>
        <source>Age: only child or adult</source>
        <translation>Возраст: само дете или возрасен</translation>
    </message>
    <message>
        <source>Year: only a span of three years</source>
        <translation>Година: само распон од три години</translation>
    </message>
    <message>
        <source>Sector: only the broadest term</source>
        <translation>Сектор: само најширокиот поим</translation>
    </message>
    <message>
        <source>Citizenship: left out</source>
        <translation>Државјанство: не се наведува</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>Делови на резимето</translation>
    </message>
    <message>
        <source>Briefs are made in the countries</source>
        <translation>Резимеата се прават во државите</translation>
    </message>
    <message>
        <source>A brief is written and approved in the project in which its case was coded.</source>
        <translation>Резимето се пишува и се одобрува во проектот во кој е кодиран предметот.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Прикажи ги предметите</translation>
    </message>
    <message>
        <source>No briefs yet</source>
        <translation>Уште нема резимеа</translation>
    </message>
    <message>
        <source>A brief is drafted as soon as a case is coded.</source>
        <translation>Нацрт на резимето се прави штом предметот е кодиран.</translation>
    </message>
    <message>
        <source>Nothing is left to be undone in the briefs.</source>
        <translation>Во резимеата нема повеќе што да се поништи.</translation>
    </message>
    <message>
        <source>No text of this brief is open.</source>
        <translation>Ниту еден текст од ова резиме не е отворен.</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Bring back a second coding</source>
        <translation>Враќање на второ кодирање</translation>
    </message>
    <message>
        <source>Choose the blind copy itself, or the workbook that was exported from it. It counts as submitted; the first coding stays as it is.</source>
        <translation>Изберете ја самата слепа копија или работната книга извезена од неа. Се смета за предадено; првото кодирање останува какво што е.</translation>
    </message>
    <message>
        <source>Code of the second coder</source>
        <translation>Ознака на вториот кодер</translation>
    </message>
    <message>
        <source>Blind copy or workbook</source>
        <translation>Слепа копија или работна книга</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Избери…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n недостасува</numerusform>
            <numerusform>%n недостасуваат</numerusform>
            <numerusform>%n недостасуваат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n погрешен</numerusform>
            <numerusform>%n погрешни</numerusform>
            <numerusform>%n погрешни</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {total} questions answered</source>
        <translation>Одговорено на {answered} од {total} прашања</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Претходен предмет</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Следен предмет</translation>
    </message>
    <message>
        <source>Say how far the coding of the case is ({key})</source>
        <translation>Одредете до каде е кодирањето на предметот ({key})</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Предмет {number}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Статус: {status}</translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>Columns</source>
        <translation>Колони</translation>
    </message>
</context>
<context>
    <name>CaseFilesDialog</name>
    <message numerus="yes">
        <source>%n judgment(s) to add</source>
        <translation>
            <numerusform>%n пресуда за додавање</numerusform>
            <numerusform>%n пресуди за додавање</numerusform>
            <numerusform>%n пресуди за додавање</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is a case of its own</source>
        <translation>Секоја е посебен предмет</translation>
    </message>
    <message>
        <source>All are judgments of one case</source>
        <translation>Сите се пресуди од еден предмет</translation>
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
    <name>CaseFilterBar</name>
    <message>
        <source>Filter by any word</source>
        <translation>Филтрирај по кој било збор</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Филтрирање на предметите</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>For whom</source>
        <translation>За кого</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Year of the judgment</source>
        <translation>Година на пресудата</translation>
    </message>
    <message>
        <source>Kind of court</source>
        <translation>Вид на суд</translation>
    </message>
    <message>
        <source>Status of the coding</source>
        <translation>Статус на кодирањето</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Интерно</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Јавно</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Сите држави</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Сите години</translation>
    </message>
    <message>
        <source>All courts</source>
        <translation>Сите судови</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Секој статус</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Add case</source>
        <translation>Додај предмет</translation>
    </message>
    <message>
        <source>Add to case…</source>
        <translation>Додај во предметот…</translation>
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
        <source>Remove the selected case (Delete); it can be brought back</source>
        <translation>Отстранете го избраниот предмет (Delete); може да се врати</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Say how far the coding of the case is (F4)</source>
        <translation>Одредете до каде е кодирањето на предметот (F4)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Извези…</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Сѐ уште нема предмети</translation>
    </message>
    <message>
        <source>Add a case for each set of criminal proceedings, or drop judgment files here: PDF, Word or text.</source>
        <translation>Додајте предмет за секоја кривична постапка или довлечете тука датотеки со пресуди: PDF, Word или текст.</translation>
    </message>
    <message>
        <source>Add judgments…</source>
        <translation>Додај пресуди…</translation>
    </message>
    <message>
        <source>Make a case of each file, or one case of all</source>
        <translation>Направете предмет од секоја датотека или еден од сите</translation>
    </message>
    <message>
        <source>Add a case without a judgment (Ctrl+N)</source>
        <translation>Додајте предмет без пресуда (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add judgments to the selected case</source>
        <translation>Додајте пресуди во избраниот предмет</translation>
    </message>
    <message>
        <source>No case is like this.</source>
        <translation>Нема таков предмет.</translation>
    </message>
    <message>
        <source>See what was removed, and bring it back</source>
        <translation>Погледнете што е отстрането и вратете го</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмети</numerusform>
            <numerusform>%n предмети</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} од {total}</translation>
    </message>
    <message>
        <source>Removed: {count}</source>
        <translation>Отстранети: {count}</translation>
    </message>
</context>
<context>
    <name>CaseRemoval</name>
    <message>
        <source>Case {number} was removed.</source>
        <translation>Предметот {number} е отстранет.</translation>
    </message>
    <message>
        <source>Case {number}, {title}, was removed.</source>
        <translation>Предметот {number}, {title}, е отстранет.</translation>
    </message>
    <message>
        <source>Nothing is left to be undone in the list of cases.</source>
        <translation>Во списокот на предмети нема повеќе што да се поништи.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
</context>
<context>
    <name>CaseTableModel</name>
    <message>
        <source>No.</source>
        <translation>Бр.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
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
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последна измена</translation>
    </message>
    <message numerus="yes">
        <source>%n open remarks</source>
        <translation>
            <numerusform>%n отворена забелешка</numerusform>
            <numerusform>%n отворени забелешки</numerusform>
            <numerusform>%n отворени забелешки</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Одговори</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Сѐ уште без наслов</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n недостасува</numerusform>
            <numerusform>%n недостасуваат</numerusform>
            <numerusform>%n недостасуваат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n погрешен</numerusform>
            <numerusform>%n погрешни</numerusform>
            <numerusform>%n погрешни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers delivered</source>
        <translation>
            <numerusform>%n испорачан одговор</numerusform>
            <numerusform>%n испорачани одговори</numerusform>
            <numerusform>%n испорачани одговори</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {total} questions answered</source>
        <translation>Одговорено на {answered} од {total} прашања</translation>
    </message>
</context>
<context>
    <name>CaseTableView</name>
    <message>
        <source>Cases</source>
        <translation>Предмети</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Challenge or good practice</source>
        <translation>Предизвик или добра практика</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>Challenges and good practices</source>
        <translation>Предизвици и добри практики</translation>
    </message>
    <message>
        <source>Descriptions that illustrate it (three at most)</source>
        <translation>Описи што го илустрираат (најмногу три)</translation>
    </message>
    <message>
        <source>Released quotations</source>
        <translation>Одобрени цитати</translation>
    </message>
    <message>
        <source>Release a quotation…</source>
        <translation>Одобри цитат…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Повлечи</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Код на рецензентот</translation>
    </message>
    <message>
        <source>Marked as exemplary by a coder. A reviewer confirms it.</source>
        <translation>Кодерот ја означил како примерна. Ја потврдува рецензент.</translation>
    </message>
    <message>
        <source>Exemplary: confirmed by {reviewer}</source>
        <translation>Примерна: потврдил {reviewer}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Потврди</translation>
    </message>
    <message>
        <source>No longer exemplary</source>
        <translation>Повеќе не е примерна</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Предмет {number}</translation>
    </message>
    <message>
        <source>Case {number}: {text}</source>
        <translation>Предмет {number}: {text}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} од {total}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The question &quot;{name}&quot; is new.</source>
        <translation>Прашањето „{name}“ е ново.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; is new and required: cases are incomplete until it is answered.</source>
        <translation>Прашањето „{name}“ е ново и задолжително: предметите се нецелосни додека не се одговори на него.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; is gone. Its answers are kept as retired.</source>
        <translation>Прашањето „{name}“ веќе го нема. Одговорите на него се чуваат како одговори вон употреба.</translation>
    </message>
    <message>
        <source>The question &quot;{before}&quot; is called &quot;{after}&quot; now.</source>
        <translation>Прашањето „{before}“ сега се вика „{after}“.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Прашањето „{name}“ е преместено од „{before}“ во „{after}“.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;, where its answers have no place. They are kept as retired.</source>
        <translation>Прашањето „{name}“ е преместено од „{before}“ во „{after}“, каде што нема место за одговорите на него. Тие се чуваат како одговори вон употреба.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; is new.</source>
        <translation>Групата што се повторува „{name}“ е нова.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; is gone. Its rows with all their answers are kept as retired.</source>
        <translation>Групата што се повторува „{name}“ веќе ја нема. Нејзините редови со сите одговори се чуваат како редови вон употреба.</translation>
    </message>
    <message>
        <source>The roster &quot;{before}&quot; is called &quot;{after}&quot; now.</source>
        <translation>Групата што се повторува „{before}“ сега се вика „{after}“.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Групата што се повторува „{name}“ е преместена од „{before}“ во „{after}“.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;, where its rows have no place. They are kept as retired.</source>
        <translation>Групата што се повторува „{name}“ е преместена од „{before}“ во „{after}“, каде што нема место за нејзините редови. Тие се чуваат како редови вон употреба.</translation>
    </message>
    <message>
        <source>The section &quot;{name}&quot; is new.</source>
        <translation>Делот „{name}“ е нов.</translation>
    </message>
    <message>
        <source>The section &quot;{name}&quot; is gone.</source>
        <translation>Делот „{name}“ веќе го нема.</translation>
    </message>
    <message>
        <source>The section &quot;{before}&quot; is called &quot;{after}&quot; now.</source>
        <translation>Делот „{before}“ сега се вика „{after}“.</translation>
    </message>
    <message>
        <source>The section &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Делот „{name}“ е преместен од „{before}“ во „{after}“.</translation>
    </message>
    <message>
        <source>Retired answers to &quot;{name}&quot; have a place again and return where nothing else was answered.</source>
        <translation>За одговорите вон употреба на „{name}“ повторно има место и тие се враќаат таму каде што не е даден друг одговор.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; says that it was &quot;{before}&quot;, but this name is still in use, or another one says so too. It gets no answers from there.</source>
        <translation>За „{name}“ е наведено дека порано се викало „{before}“, но тоа име сѐ уште се користи или истото е наведено и на друго место. Оттаму не се преземаат одговори.</translation>
    </message>
    <message>
        <source>The order in &quot;{name}&quot; is another one.</source>
        <translation>Редоследот во „{name}“ е поинаков.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; reads differently: &quot;{before}&quot; is &quot;{after}&quot; now.</source>
        <translation>„{name}“ сега гласи поинаку: наместо „{before}“ стои „{after}“.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has its text in more languages.</source>
        <translation>„{name}“ има текст на повеќе јазици.</translation>
    </message>
    <message>
        <source>The hint of &quot;{name}&quot; changed.</source>
        <translation>Напомената за „{name}“ е променета.</translation>
    </message>
    <message>
        <source>The guidance of &quot;{name}&quot; changed.</source>
        <translation>Упатството за „{name}“ е променето.</translation>
    </message>
    <message>
        <source>A message of &quot;{name}&quot; changed.</source>
        <translation>Една порака за „{name}“ е променета.</translation>
    </message>
    <message>
        <source>The type of &quot;{name}&quot; was {before} and is {after} now. Answers that do not fit it are kept as retired.</source>
        <translation>Типот на „{name}“ беше {before}, а сега е {after}. Одговорите што не му одговараат се чуваат како одговори вон употреба.</translation>
    </message>
    <message>
        <source>The list &quot;{name}&quot; has a new choice &quot;{after}&quot; ({term}).</source>
        <translation>Листата „{name}“ има нова опција „{after}“ ({term}).</translation>
    </message>
    <message>
        <source>The list &quot;{name}&quot; no longer has the choice &quot;{before}&quot; ({term}), and nothing replaces it. Answers that chose it are kept as retired.</source>
        <translation>Листата „{name}“ веќе ја нема опцијата „{before}“ ({term}) и ништо не ја заменува. Одговорите во кои е избрана се чуваат како одговори вон употреба.</translation>
    </message>
    <message>
        <source>The choice {term} of the list &quot;{name}&quot; reads differently: &quot;{before}&quot; is &quot;{after}&quot; now.</source>
        <translation>Опцијата {term} од листата „{name}“ гласи поинаку: наместо „{before}“ сега стои „{after}“.</translation>
    </message>
    <message>
        <source>In the list &quot;{name}&quot;, the choice &quot;{before}&quot; ({term}) is replaced by {after}.</source>
        <translation>Во листата „{name}“ наместо опцијата „{before}“ ({term}) сега стои {after}.</translation>
    </message>
    <message>
        <source>In the list &quot;{name}&quot;, several choices replace &quot;{before}&quot; ({term}): {after}. A person has to choose between them in every case.</source>
        <translation>Во листата „{name}“ повеќе опции ја заменуваат „{before}“ ({term}): {after}. Во секој предмет некој мора да избере една од нив.</translation>
    </message>
    <message>
        <source>In the list &quot;{name}&quot;, the choice &quot;{before}&quot; ({term}) is not to be used any more. It stays where it was used.</source>
        <translation>Во листата „{name}“ опцијата „{before}“ ({term}) веќе не треба да се користи. Останува таму каде што е веќе употребена.</translation>
    </message>
    <message>
        <source>Columns of the list &quot;{name}&quot; changed, by which choices are filtered or described: {term}.</source>
        <translation>Променети се колоните на листата „{name}“ според кои опциите се филтрираат или се опишуваат: {term}.</translation>
    </message>
    <message>
        <source>The choices of the list &quot;{name}&quot; are in another order.</source>
        <translation>Опциите од листата „{name}“ се во поинаков редослед.</translation>
    </message>
    <message>
        <source>The choices of &quot;{name}&quot; come from elsewhere: {after}</source>
        <translation>Опциите за „{name}“ се земаат од друго место: {after}</translation>
    </message>
    <message>
        <source>The filter on the choices of &quot;{name}&quot; changed: {after}</source>
        <translation>Филтерот на опциите за „{name}“ е променет: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is asked under another condition. Before: {before} Now: {after}</source>
        <translation>„{name}“ се поставува под друг услов. Порано: {before} Сега: {after}</translation>
    </message>
    <message>
        <source>Answers to &quot;{name}&quot; are checked differently. Before: {before} Now: {after}</source>
        <translation>Одговорите на „{name}“ се проверуваат поинаку. Порано: {before} Сега: {after}</translation>
    </message>
    <message>
        <source>When &quot;{name}&quot; must be answered changed. Before: {before} Now: {after}</source>
        <translation>Променето е кога мора да се одговори на „{name}“. Порано: {before} Сега: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; need not be answered any more.</source>
        <translation>На „{name}“ веќе не мора да се одговори.</translation>
    </message>
    <message>
        <source>When &quot;{name}&quot; may be changed is different. Before: {before} Now: {after}</source>
        <translation>Променето е кога смее да се менува „{name}“. Порано: {before} Сега: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is calculated differently. Before: {before} Now: {after}</source>
        <translation>„{name}“ се пресметува поинаку. Порано: {before} Сега: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was asked and is calculated now. Answers that differ from what is calculated are kept as retired.</source>
        <translation>На „{name}“ порано се одговараше, а сега се пресметува. Одговорите што се разликуваат од пресметаното се чуваат како одговори вон употреба.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was calculated and is asked now. What was calculated is kept as retired.</source>
        <translation>„{name}“ порано се пресметуваше, а сега на него се одговара. Пресметаните вредности се чуваат како вредности вон употреба.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; begins with another value in new cases.</source>
        <translation>„{name}“ во новите предмети има друга почетна вредност.</translation>
    </message>
    <message>
        <source>An answer to &quot;{name}&quot; fills in other questions than before.</source>
        <translation>Одговорот на „{name}“ пополнува други прашања од порано.</translation>
    </message>
    <message>
        <source>The number of rows of &quot;{name}&quot; is worked out differently. Before: {before} Now: {after}</source>
        <translation>Бројот на редови за „{name}“ се одредува поинаку. Порано: {before} Сега: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; needs {after} entries at least, unless there are none. Before: {before}</source>
        <translation>За „{name}“ се потребни најмалку {after} записи, освен ако ги нема. Претходно: {before}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; looks different.</source>
        <translation>„{name}“ изгледа поинаку.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; allows more states: {term}.</source>
        <translation>За „{name}“ се дозволени повеќе состојби: {term}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; no longer allows these states: {term}. Where one was given, it is kept as retired.</source>
        <translation>За „{name}“ веќе не се дозволени овие состојби: {term}. Каде што некоја од нив е внесена, се чува како состојба вон употреба.</translation>
    </message>
    <message>
        <source>The role of &quot;{name}&quot; in the program was &quot;{before}&quot; and is &quot;{after}&quot; now.</source>
        <translation>Улогата на „{name}“ во програмата беше „{before}“, а сега е „{after}“.</translation>
    </message>
    <message>
        <source>Evidence for &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Доказот за „{name}“ беше {before}, а сега е {after}.</translation>
    </message>
    <message>
        <source>The privacy of &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Приватноста за „{name}“ беше {before}, а сега е {after}.</translation>
    </message>
    <message>
        <source>The measure of &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Мерната скала за „{name}“ беше {before}, а сега е {after}.</translation>
    </message>
    <message>
        <source>A failed check of &quot;{name}&quot; was of severity {before} and is of severity {after} now.</source>
        <translation>Сериозноста на неуспешната проверка за „{name}“ беше {before}, а сега е {after}.</translation>
    </message>
    <message>
        <source>The tier of &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Категоријата на прашањето „{name}“ беше {before}, а сега е {after}.</translation>
    </message>
    <message>
        <source>The column tip:{term} of &quot;{name}&quot; changed from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Колоната tip:{term} за „{name}“ е променета од „{before}“ во „{after}“.</translation>
    </message>
    <message>
        <source>The title &quot;{before}&quot; is &quot;{after}&quot; now.</source>
        <translation>Насловот „{before}“ сега е „{after}“.</translation>
    </message>
    <message>
        <source>The framework has a new language: {term}.</source>
        <translation>Рамката има нов јазик: {term}.</translation>
    </message>
    <message>
        <source>The framework no longer has the language {term}.</source>
        <translation>Рамката веќе го нема јазикот {term}.</translation>
    </message>
    <message>
        <source>Cases are named differently.</source>
        <translation>Предметите се именуваат поинаку.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Безбедно</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Треба да се погледне</translation>
    </message>
    <message>
        <source>Would drop answers</source>
        <translation>Би отпаднале одговори</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is new.</source>
        <translation>Поимот „{term}“ ({code}) е нов.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is gone.</source>
        <translation>Поимот „{term}“ ({code}) веќе го нема.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is offered no more. It stays where it is the answer.</source>
        <translation>Поимот „{term}“ ({code}) веќе не се нуди. Останува таму каде што е даден како одговор.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is replaced. Before: &quot;{old}&quot; Now: &quot;{new}&quot;</source>
        <translation>Поимот „{term}“ ({code}) е заменет. Порано: „{old}“ Сега: „{new}“</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is offered again.</source>
        <translation>Поимот „{term}“ ({code}) повторно се нуди.</translation>
    </message>
    <message>
        <source>The status of &quot;{term}&quot; ({code}) was {old} and is {new} now.</source>
        <translation>Статусот на поимот „{term}“ ({code}) беше {old}, а сега е {new}.</translation>
    </message>
    <message>
        <source>The label of &quot;{term}&quot; ({code}) in {of} was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Ознаката на поимот „{term}“ ({code}) на јазикот {of} беше „{old}“, а сега е „{new}“.</translation>
    </message>
    <message>
        <source>The text {property} of &quot;{term}&quot; ({code}) in {of} changed.</source>
        <translation>Текстот {property} на поимот „{term}“ ({code}) на јазикот {of} е променет.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) stands elsewhere. Before under: &quot;{old}&quot; Now under: &quot;{new}&quot;</source>
        <translation>Поимот „{term}“ ({code}) стои на друго место. Порано под: „{old}“ Сега под: „{new}“</translation>
    </message>
    <message>
        <source>The date {property} of &quot;{term}&quot; ({code}) was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Датумот {property} на поимот „{term}“ ({code}) беше „{old}“, а сега е „{new}“.</translation>
    </message>
    <message>
        <source>The mapping ({property}) of &quot;{term}&quot; ({code}) to {of} was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Мапирањето ({property}) на поимот „{term}“ ({code}) на {of} беше „{old}“, а сега е „{new}“.</translation>
    </message>
    <message>
        <source>The column {property} of &quot;{term}&quot; ({code}) was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Колоната {property} на поимот „{term}“ ({code}) беше „{old}“, а сега е „{new}“.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) has another place among its neighbours.</source>
        <translation>Поимот „{term}“ ({code}) има друго место меѓу соседните поими.</translation>
    </message>
    <message>
        <source>Touches codings</source>
        <translation>Влијае на кодирањата</translation>
    </message>
    <message>
        <source>Later decisions and requalifications get their numbers: cases {cases}.</source>
        <translation>Подоцнежните одлуки и преквалификациите ги добиваат своите броеви: предмети {cases}.</translation>
    </message>
    <message>
        <source>Numbers are taken from the order of the rows; a remark asks to confirm them: cases {cases}.</source>
        <translation>Броевите се земаат од редоследот на редовите; забелешка бара да се потврдат: предмети {cases}.</translation>
    </message>
    <message>
        <source>Later decisions get what they did to which charges: cases {cases}.</source>
        <translation>За подоцнежните одлуки се запишува што направиле и за кои точки на обвинението: предмети {cases}.</translation>
    </message>
    <message>
        <source>Later decisions whose effects a person has to say: cases {cases}.</source>
        <translation>Подоцнежни одлуки чие дејство мора да го запише човек: предмети {cases}.</translation>
    </message>
    <message>
        <source>Outcomes of later decisions that no charge tells, kept as retired alone: cases {cases}.</source>
        <translation>Исходи на подоцнежни одлуки што не ги наведува ниту една точка на обвинението, зачувани само како повлечени: предмети {cases}.</translation>
    </message>
    <message>
        <source>Sentences of an instance that decided more than once, to be given their decision: cases {cases}.</source>
        <translation>Казни на степен што одлучувал повеќепати, на кои треба да им се додели одлука: предмети {cases}.</translation>
    </message>
    <message>
        <source>Shortened proceedings; was the summary procedure meant? Nothing is changed: cases {cases}.</source>
        <translation>Постапка со намалување според законот; дали се мислеше на скратената постапка? Ништо не се менува: предмети {cases}.</translation>
    </message>
</context>
<context>
    <name>ChaptersPane</name>
    <message>
        <source>Chapter</source>
        <translation>Поглавје</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Јазик на текстот</translation>
    </message>
    <message>
        <source>The text is kept when the report is made again, and printed in its language only.</source>
        <translation>Текстот се чува кога извештајот се изработува повторно, и се печати само на својот јазик.</translation>
    </message>
    <message>
        <source>Text of the author</source>
        <translation>Текст на авторот</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Зачувај го текстот</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>File</source>
        <translation>Датотеката</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ќелија</translation>
    </message>
    <message>
        <source>What, and what to do</source>
        <translation>Што е и што да се направи</translation>
    </message>
    <message>
        <source>Findings in {file}</source>
        <translation>Наоди во {file}</translation>
    </message>
    <message>
        <source>Password of the workbook</source>
        <translation>Лозинка на работната книга</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Наоди</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Провери повторно</translation>
    </message>
    <message>
        <source>Save for sending back…</source>
        <translation>Зачувај за враќање…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
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
        <source>Error</source>
        <translation>Грешка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупредување</translation>
    </message>
    <message>
        <source>Everything that is wrong or doubtful is listed together. Nothing is changed.</source>
        <translation>Сѐ што е погрешно или сомнително е наведено заедно. Ништо не се менува.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n грешка</numerusform>
            <numerusform>%n грешки</numerusform>
            <numerusform>%n грешки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупредување</numerusform>
            <numerusform>%n предупредувања</numerusform>
            <numerusform>%n предупредувања</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No faults in %n case(s). Nothing is wrong, and nothing is doubtful.</source>
        <translation>
            <numerusform>Без грешки во %n предмет. Ништо не е погрешно и ништо не е сомнително.</numerusform>
            <numerusform>Без грешки во %n предмети. Ништо не е погрешно и ништо не е сомнително.</numerusform>
            <numerusform>Без грешки во %n предмети. Ништо не е погрешно и ништо не е сомнително.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>Датотеката {name} е зачувана.</translation>
    </message>
    <message>
        <source>Stopped. The workbooks were not checked to their end.</source>
        <translation>Запрено. Работните книги не се проверени до крај.</translation>
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
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Сѐ уште нема што да се избере.</translation>
    </message>
</context>
<context>
    <name>CheckedField</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Се бараат предлози…</translation>
    </message>
    <message>
        <source>Ignore this word</source>
        <translation>Занемари го зборов</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Нема предлози</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Approve</source>
        <translation>Одобри</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ништо не е отворено.</translation>
    </message>
    <message>
        <source>It may stay</source>
        <translation>Може да остане</translation>
    </message>
</context>
<context>
    <name>ChoiceChips</name>
    <message>
        <source>Choose: {choice}</source>
        <translation>Избери: {choice}</translation>
    </message>
    <message>
        <source>Take back: {choice}</source>
        <translation>Поништи го изборот: {choice}</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Enter a password.</source>
        <translation>Внесете лозинка.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Двете лозинки не се исти.</translation>
    </message>
    <message>
        <source>Must not leave the country.</source>
        <translation>Не смее да се изнесе од државата.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Сите предмети</translation>
    </message>
    <message>
        <source>Complete cases</source>
        <translation>Целосни предмети</translation>
    </message>
    <message>
        <source>Cases in which nothing is wrong</source>
        <translation>Предмети во кои ништо не е погрешно</translation>
    </message>
    <message>
        <source>Submitted cases</source>
        <translation>Предадени предмети</translation>
    </message>
    <message>
        <source>Complete and submitted cases</source>
        <translation>Целосни и предадени предмети</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Само оние со овие зборови</translation>
    </message>
    <message>
        <source>Language of questions and terms</source>
        <translation>Јазик на прашањата и поимите</translation>
    </message>
    <message>
        <source>Let the words of proposed terms leave</source>
        <translation>Дозволи да се изнесат зборовите на предложените поими</translation>
    </message>
    <message>
        <source>Protect with a password</source>
        <translation>Заштити со лозинка</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Лозинката уште еднаш</translation>
    </message>
    <message>
        <source>A folder for analysis; it is not read back.</source>
        <translation>Папка за анализа; не се увезува назад.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмети</numerusform>
            <numerusform>%n предмети</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n изоставен</numerusform>
            <numerusform>%n изоставени</numerusform>
            <numerusform>%n изоставени</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Работна книга на Excel</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Датотеки CSV</translation>
    </message>
    <message>
        <source>SPSS files</source>
        <translation>Датотеки SPSS</translation>
    </message>
    <message>
        <source>Stata files</source>
        <translation>Датотеки Stata</translation>
    </message>
    <message>
        <source>Without it nobody opens the workbook. Tell it by another way than the file.</source>
        <translation>Без неа никој не може да ја отвори работната книга. Соопштете ја по друг пат, а не заедно со датотеката.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>meant by: {choices}</source>
        <translation>опфатено со: {choices}</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Последно користени</translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Who codes?</source>
        <translation>Кој кодира?</translation>
    </message>
    <message>
        <source>Who codes a case a second time sees nothing of the first coding until both are submitted.</source>
        <translation>Кој го кодира предметот по вторпат не гледа ништо од првото кодирање додека не се предадат двете.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), second coding</source>
        <translation>
            <numerusform>%n предмет, второ кодирање</numerusform>
            <numerusform>%n предмети, второ кодирање</numerusform>
            <numerusform>%n предмети, второ кодирање</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), first coding</source>
        <translation>
            <numerusform>%n предмет, прво кодирање</numerusform>
            <numerusform>%n предмети, прво кодирање</numerusform>
            <numerusform>%n предмети, прво кодирање</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>CodingPage</name>
    <message>
        <source>Outline of the coding</source>
        <translation>Преглед на кодирањето</translation>
    </message>
    <message>
        <source>The project is open to read only: nothing can be changed.</source>
        <translation>Проектот е отворен само за читање: ништо не може да се менува.</translation>
    </message>
    <message>
        <source>Deleted, with all that was entered in it: {title}</source>
        <translation>Избришан запис, со сѐ што беше внесено во него: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>Nothing that is required is missing.</source>
        <translation>Не недостасува ништо од она што е задолжително.</translation>
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
            <numerusform>%n погрешен</numerusform>
            <numerusform>%n погрешни</numerusform>
            <numerusform>%n погрешни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n недостасува</numerusform>
            <numerusform>%n недостасуваат</numerusform>
            <numerusform>%n недостасуваат</numerusform>
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
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n одговор</numerusform>
            <numerusform>%n одговори</numerusform>
            <numerusform>%n одговори</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingWork</name>
    <message>
        <source>Include: {text}</source>
        <translation>Опфатете: {text}</translation>
    </message>
    <message>
        <source>Exclude: {text}</source>
        <translation>Изоставете: {text}</translation>
    </message>
    <message>
        <source>Example: {text}</source>
        <translation>Пример: {text}</translation>
    </message>
    <message>
        <source>Retired: from an earlier version of the framework</source>
        <translation>Повлечено: од претходна верзија на рамката</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Општо</translation>
    </message>
    <message>
        <source>A deleted entry</source>
        <translation>Избришан запис</translation>
    </message>
    <message>
        <source>{number} (no name yet)</source>
        <translation>{number} (сѐ уште без име)</translation>
    </message>
    <message>
        <source>{choice} (no longer offered here)</source>
        <translation>{choice} (веќе не се нуди тука)</translation>
    </message>
</context>
<context>
    <name>ComeBack</name>
    <message>
        <source>Decision {number} ({instance}) did several things. Enter defendants and charges first, then say what it did to which.</source>
        <translation>Одлуката {number} ({instance}) направила повеќе работи. Прво внесете ги обвинетите и точките на обвинението, па кажете што направила со која.</translation>
    </message>
    <message>
        <source>What did decision {number} ({instance}) do to {charge}?</source>
        <translation>Што направила одлуката {number} ({instance}) со: {charge}?</translation>
    </message>
    <message>
        <source>Decision {number} ({instance}) convicts, and the kind of offence is not entered.</source>
        <translation>Одлуката {number} ({instance}) осудува, а видот на делото не е внесен.</translation>
    </message>
    <message>
        <source>Decision {number} ({instance}) changed the sentence of {charge}, and it is not entered.</source>
        <translation>Одлуката {number} ({instance}) ја изменила казната за {charge}, а казната не е внесена.</translation>
    </message>
    <message>
        <source>Several decisions may have imposed the sentence of {charge}: which one did?</source>
        <translation>Казната за {charge} можеле да ја изречат повеќе одлуки: која ја изрекла?</translation>
    </message>
</context>
<context>
    <name>ComeBackStrip</name>
    <message>
        <source>Next</source>
        <translation>Следно</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Внеси</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Оди таму</translation>
    </message>
    <message>
        <source>Come back ({place} of {count}):</source>
        <translation>Вратете се ({place} од {count}):</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Repeat</source>
        <translation>Повторете</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Двете не се исти.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Прекинато.</translation>
    </message>
    <message>
        <source>Help: {command}</source>
        <translation>Помош: {command}</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Грешка: {message}</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Употреба: </translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Аргументи</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Опции</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Наредби</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[ОПЦИИ]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>НАРЕДБА [АРГУМЕНТИ]...</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Ја прикажува оваа помош и завршува.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Недостасува наредбата.</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Недостасува аргументот {name}.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Недостасува опцијата {name}.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>Нема наредба {name}.</translation>
    </message>
    <message>
        <source>No such command {name}. Did you mean {names}?</source>
        <translation>Нема наредба {name}. Дали мислевте на {names}?</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>Нема опција {name}</translation>
    </message>
    <message>
        <source>No such option: {name} (Possible options: {names})</source>
        <translation>Нема опција {name} (можни опции: {names})</translation>
    </message>
    <message>
        <source>No such option: {name} Did you mean {names}?</source>
        <translation>Нема опција {name}. Дали мислевте на {names}?</translation>
    </message>
    <message>
        <source>Option {name} requires an argument.</source>
        <translation>Опцијата {name} бара вредност.</translation>
    </message>
    <message>
        <source>Option {name} does not take a value.</source>
        <translation>Опцијата {name} нема вредност.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({names})</source>
        <translation>Вишок аргумент: {names}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({names})</source>
        <translation>Вишок аргументи: {names}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({names})</source>
        <translation>Вишок аргументи: {names}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Неважечка вредност: {message}</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {message}</source>
        <translation>Неважечка вредност за {name}: {message}</translation>
    </message>
    <message>
        <source>{name} is not a valid integer.</source>
        <translation>{name} не е цел број.</translation>
    </message>
    <message>
        <source>{name} is not a valid float.</source>
        <translation>{name} не е број.</translation>
    </message>
    <message>
        <source>Value {name} is not a valid integer.</source>
        <translation>{name} не е цел број.</translation>
    </message>
    <message>
        <source>Value {name} is not a valid float.</source>
        <translation>{name} не е број.</translation>
    </message>
    <message>
        <source>Value {name} is not a valid boolean.</source>
        <translation>{name} не е ни да ни не.</translation>
    </message>
    <message>
        <source>{name} is not one of {names}.</source>
        <translation>{name} не е ниедно од: {names}.</translation>
    </message>
    <message>
        <source>{name} is not in the range {names}.</source>
        <translation>{name} не е во границите {names}.</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>потребен е цел број</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>потребен е цел број</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>потребен е број</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {names}</source>
        <translation>најмногу {names}</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {names}</source>
        <translation>најмалку {names}</translation>
    </message>
    <message>
        <source>{kind} {name} does not exist.</source>
        <translation>{kind} {name} не постои.</translation>
    </message>
    <message>
        <source>{kind} {name} is a directory.</source>
        <translation>{kind} {name} е папка.</translation>
    </message>
    <message>
        <source>{kind} {name} is a file.</source>
        <translation>{kind} {name} е датотека.</translation>
    </message>
    <message>
        <source>{kind} {name} is not readable.</source>
        <translation>{kind} {name} не може да се чита.</translation>
    </message>
    <message>
        <source>{kind} {name} is not writable.</source>
        <translation>{kind} {name} не може да се менува.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Патеката</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Датотеката</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Папката</translation>
    </message>
    <message>
        <source>required</source>
        <translation>задолжително</translation>
    </message>
    <message>
        <source>default: {message}</source>
        <translation>стандардно: {message}</translation>
    </message>
    <message>
        <source>&lt;str&gt;</source>
        <translation>&lt;текст&gt;</translation>
    </message>
    <message>
        <source>&lt;int&gt;</source>
        <translation>&lt;број&gt;</translation>
    </message>
    <message>
        <source>&lt;int range&gt;</source>
        <translation>&lt;број&gt;</translation>
    </message>
    <message>
        <source>&lt;float&gt;</source>
        <translation>&lt;број&gt;</translation>
    </message>
    <message>
        <source>&lt;path&gt;</source>
        <translation>&lt;датотека&gt;</translation>
    </message>
    <message>
        <source>&lt;list[str]&gt;</source>
        <translation>&lt;текст ...&gt;</translation>
    </message>
    <message>
        <source>&lt;list[path]&gt;</source>
        <translation>&lt;датотека ...&gt;</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command, question, case or term</source>
        <translation>Наредба, прашање, предмет или термин</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Што е најдено</translation>
    </message>
    <message>
        <source>question</source>
        <translation>прашање</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>предмет {number}</translation>
    </message>
    <message>
        <source>term</source>
        <translation>термин</translation>
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
        <source>Write a framework and its terms for reading: .html or .docx.</source>
        <translation>Запишува рамка и нејзините поими за читање: .html или .docx.</translation>
    </message>
    <message>
        <source>Code of the coder; the country and 01 if left out.</source>
        <translation>Код на кодерот; ако не е наведен, се користат државата и 01.</translation>
    </message>
    <message>
        <source>Ask all questions, not the core ones only.</source>
        <translation>Ги поставува сите прашања, а не само основните.</translation>
    </message>
    <message>
        <source>Make an encrypted project.</source>
        <translation>Создава шифриран проект.</translation>
    </message>
    <message>
        <source>Regional project that the deliveries go into; made if it is not there.</source>
        <translation>Регионален проект во кој влегуваат испораките; се создава ако го нема.</translation>
    </message>
    <message>
        <source>Database of a PostgreSQL server for the regional project, in place of a file.</source>
        <translation>База на податоци на PostgreSQL сервер за регионалниот проект, наместо датотека.</translation>
    </message>
    <message>
        <source>XLSForm workbook of a version that deliveries were coded by; may be given several times.</source>
        <translation>Работна книга XLSForm на верзија според која се кодирани испораките; може да се наведе повеќе пати.</translation>
    </message>
    <message>
        <source>Only report what would be done.</source>
        <translation>Само кажува што би се направило.</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>Го прикажува извештајот како JSON.</translation>
    </message>
    <message>
        <source>keep_both or prefer:FILE for all cases that may be one, or ID=CHOICE for some.</source>
        <translation>keep_both или prefer:FILE за сите предмети што можеби се еден, или ID=CHOICE за некои.</translation>
    </message>
    <message>
        <source>TOML or JSON file with decisions on cases and terms.</source>
        <translation>Датотека TOML или JSON со одлуките за предметите и поимите.</translation>
    </message>
    <message>
        <source>Let persons leave who can be recognised by a few answers. They are listed if it is left out.</source>
        <translation>Дозволува да се изнесат податоци за лица што може да се препознаат по неколку одговори. Без оваа опција само се наведуваат.</translation>
    </message>
    <message>
        <source>Bring deliveries of several countries together.</source>
        <translation>Ги обединува испораките на повеќе држави.</translation>
    </message>
    <message>
        <source>A file or a database, not both.</source>
        <translation>Датотека или база на податоци, не и двете.</translation>
    </message>
    <message>
        <source>These persons can be recognised in the regional workbook. --accept-small-cells lets it go.</source>
        <translation>Овие лица може да се препознаат во регионалната работна книга. --accept-small-cells го дозволува тоа.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Recovery key, which opens the project if the passphrase is lost: {key}</source>
        <translation>Клуч за обновување, со кој се отвора проектот ако се изгуби тајната фраза: {key}</translation>
    </message>
    <message>
        <source>Encrypt the workbook with the password of TIPCODER_WORKBOOK_PASSWORD, or ask for one.</source>
        <translation>Ја шифрира работната книга со лозинката од TIPCODER_WORKBOOK_PASSWORD или бара таа да се внесе.</translation>
    </message>
    <message>
        <source>For whom it is. The keys of cases are this recipient&apos;s own, the same in every delivery.</source>
        <translation>За кого е. Клучевите на предметите се само за овој примач, исти во секоја испорака.</translation>
    </message>
    <message>
        <source>Only cases that are complete, missing (something) or wrong; may be given several times.</source>
        <translation>Само предмети што се целосни (complete), во кои нешто недостасува (missing) или е погрешно (wrong); може да се наведе повеќе пати.</translation>
    </message>
    <message>
        <source>Only cases that are submitted or settled; with --status, only those of them.</source>
        <translation>Само предмети што се предадени или усогласени; со --status, само таквите меѓу нив.</translation>
    </message>
    <message>
        <source>Only cases in which these words occur, as in the list.</source>
        <translation>Само предмети во кои се јавуваат овие зборови, како во списокот на предмети.</translation>
    </message>
    <message>
        <source>Ids of texts that you have read and that may leave, and of findings that may leave though they may identify somebody; with commas between them.</source>
        <translation>Ознаки на текстови што сте ги прочитале и што смеат да се изнесат, и на наоди што смеат да се изнесат иако може да откријат нечиј идентитет; одвоени со запирки.</translation>
    </message>
    <message>
        <source>Ids of texts, or of findings in them, that stay behind.</source>
        <translation>Ознаки на текстови, или на наоди во нив, што не се изнесуваат.</translation>
    </message>
    <message>
        <source>Print what is open, with whole texts, or what was written as JSON.</source>
        <translation>Испишува како JSON за што треба да се одлучи, со целите текстови, или што е запишано.</translation>
    </message>
    <message>
        <source>Question of which only a more general answer leaves, so that fewer are recognised; several times.</source>
        <translation>Прашање од кое излегува само поопшт одговор, за да се препознаат помалку лица; може повеќепати.</translation>
    </message>
    <message>
        <source>Question whose answers stay behind, so that fewer persons are recognised; several times.</source>
        <translation>Прашање чии одговори не излегуваат, за да се препознаат помалку лица; може повеќепати.</translation>
    </message>
    <message>
        <source>No text leaves before a person has read it. These texts are not read yet, or have words in them that may identify persons. Mend the answers, or name the ids after --accept-findings or --leave-out.</source>
        <translation>Ниеден текст не се изнесува пред некој да го прочита. Овие текстови сѐ уште не се прочитани или содржат зборови што може да откријат идентитет на лица. Поправете ги одговорите или наведете ги ознаките по --accept-findings или --leave-out.</translation>
    </message>
    <message>
        <source>These persons can be recognised. Have less leave with --leave-out-attribute or --generalise-attribute and the name of a question, or let it go with --accept-small-cells.</source>
        <translation>Овие лица може да се препознаат. Нека излезе помалку со --leave-out-attribute или --generalise-attribute и името на прашањето, или дозволете го тоа со --accept-small-cells.</translation>
    </message>
    <message>
        <source>Texts left out: {count}.</source>
        <translation>Изоставени текстови: {count}.</translation>
    </message>
    <message>
        <source>xlsx: a workbook. csv, spss or stata: a folder of files for analysts.</source>
        <translation>xlsx: работна книга. csv, spss или stata: папка со датотеки за аналитичари.</translation>
    </message>
    <message>
        <source>Let the words of proposed terms leave. Look at them first: coders wrote them.</source>
        <translation>Дозволува да се изнесат зборовите на предложените поими. Најпрво погледнете ги: ги напишале кодери.</translation>
    </message>
    <message>
        <source>An empty workbook instead, for coding in Excel. tipcoder import reads it when it is filled in.</source>
        <translation>Наместо тоа празна работна книга, за кодирање во Excel. Кога ќе се пополни, се чита со tipcoder import.</translation>
    </message>
    <message>
        <source>Password of the workbook</source>
        <translation>Лозинка на работната книга</translation>
    </message>
    <message>
        <source>Only workbooks can be protected with a password.</source>
        <translation>Со лозинка може да се заштитат само работни книги.</translation>
    </message>
    <message>
        <source>Cases in the workbook: {cases}. Left out: {left_out}.</source>
        <translation>Предмети во работната книга: {cases}. Изоставени: {left_out}.</translation>
    </message>
    <message>
        <source>Language of labels; the program&apos;s own if left out.</source>
        <translation>Јазик на ознаките; ако не е наведен, се користи јазикот на програмата.</translation>
    </message>
    <message>
        <source>Write the coded cases into an Excel workbook.</source>
        <translation>Ги запишува кодираните предмети во работна книга на Excel.</translation>
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
        <source>Write the findings into this file too (.xlsx or .html), to be sent back.</source>
        <translation>Ги запишува наодите и во оваа датотека (.xlsx или .html), за да се испрати назад.</translation>
    </message>
    <message>
        <source>XLSForm workbook of the framework by which a workbook was coded, where tipcoder does not ship it.</source>
        <translation>Работна книга XLSForm на рамката според која е кодирана работната книга, ако tipcoder не ја содржи.</translation>
    </message>
    <message>
        <source>Language of the findings; the program&apos;s own if left out.</source>
        <translation>Јазик на наодите; ако не е наведен, се користи јазикот на програмата.</translation>
    </message>
    <message>
        <source>Say whether a project, or a workbook that came in, is sound, complete and proved.</source>
        <translation>Кажува дали проектот, или работната книга што пристигнала, е исправен, целосен и докажан.</translation>
    </message>
    <message>
        <source>Findings in {file}</source>
        <translation>Наоди во {file}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ќелија</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Наод</translation>
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
        <source>Print how many core and extended questions are asked then.</source>
        <translation>Испишува колку основни и колку дополнителни прашања се поставуваат тогаш.</translation>
    </message>
    <message>
        <source>Take the steps of a JSON file in a framework and print the state of every question.</source>
        <translation>Ги извршува во рамката чекорите од JSON-датотека и ја прикажува состојбата на секое прашање.</translation>
    </message>
    <message>
        <source>There is no terminal to type in. Put it into the environment variable {variable}.</source>
        <translation>Нема терминал во кој би се внела. Ставете ја во променливата на околината {variable}.</translation>
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
        <source>Password of the database</source>
        <translation>Лозинка на базата на податоци</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Тајна фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова тајна фраза</translation>
    </message>
    <message>
        <source>{value} is none of: {allowed}</source>
        <translation>{value} не е меѓу дозволените вредности: {allowed}</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Само кажува што би се променило.</translation>
    </message>
    <message>
        <source>What is meant in a column where it cannot be told: cases.decided=day_month. May be repeated.</source>
        <translation>Што се мисли во колона во која тоа не може да се утврди: cases.decided=day_month. Може да се повтори.</translation>
    </message>
    <message>
        <source>Which answer counts where workbook and project both changed it: project or workbook.</source>
        <translation>Кој одговор важи таму каде што го измениле и работната книга и проектот: project или workbook.</translation>
    </message>
    <message>
        <source>Whose answers they are, other than the project&apos;s own: second, of a second coder.</source>
        <translation>Чии се одговорите, ако не се на самиот проект: second, на вториот кодер.</translation>
    </message>
    <message>
        <source>Code of the second coder, such as SRB-02; added if new.</source>
        <translation>Код на вториот кодер, на пример SRB-02; се додава ако е нов.</translation>
    </message>
    <message>
        <source>Print what changes as JSON.</source>
        <translation>Го прикажува она што се менува како JSON.</translation>
    </message>
    <message>
        <source>Read a workbook back that was exported and corrected, or a template that was filled in: say what is new, changed, removed and refused, then bring it into the project.</source>
        <translation>Вчитува назад работна книга што е извезена и поправена, или пополнет образец: кажува што е ново, изменето, отстрането и одбиено, а потоа го внесува тоа во проектот.</translation>
    </message>
    <message>
        <source>--as second and --coder go together.</source>
        <translation>--as second и --coder одат заедно.</translation>
    </message>
    <message>
        <source>Codings changed or new: {count}</source>
        <translation>Изменети или нови кодирања: {count}</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>предмет {number}</translation>
    </message>
    <message>
        <source>Print the differences as JSON.</source>
        <translation>Ги прикажува разликите како JSON.</translation>
    </message>
    <message>
        <source>Leave the cases that are coded on their version.</source>
        <translation>Ги остава кодираните предмети на нивната верзија.</translation>
    </message>
    <message>
        <source>Install a version of the framework in a project: say every difference with the number of coded cases that it touches, then bring the cases to it.</source>
        <translation>Инсталира верзија на рамката во проект: ја кажува секоја разлика и бројот на кодирани предмети на кои влијае, а потоа ги пренесува предметите на таа верзија.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Нема разлики.</translation>
    </message>
    <message>
        <source>Installed. Codings brought to this version: {count}.</source>
        <translation>Инсталирано. Број на кодирања пренесени на оваа верзија: {count}.</translation>
    </message>
    <message>
        <source>Backup: {path}</source>
        <translation>Резервна копија: {path}</translation>
    </message>
    <message>
        <source>From version {before} to version {after}; cases coded by {before}: {cases}</source>
        <translation>Од верзија {before} на верзија {after}; предмети кодирани според верзијата {before}: {cases}</translation>
    </message>
    <message>
        <source>(cases: {count})</source>
        <translation>(предмети: {count})</translation>
    </message>
    <message>
        <source>Shared taxonomies.</source>
        <translation>Заеднички таксономии.</translation>
    </message>
    <message>
        <source>Print the list as JSON.</source>
        <translation>Ја прикажува листата како JSON.</translation>
    </message>
    <message>
        <source>Say which taxonomies a project has.</source>
        <translation>Кажува кои таксономии ги има проектот.</translation>
    </message>
    <message>
        <source>Which taxonomy, by its id; all if left out.</source>
        <translation>Која таксономија, според нејзината ознака; ако не е наведена, сите.</translation>
    </message>
    <message>
        <source>Write taxonomies of a project into a file: .xlsx, .csv, .ttl, .rdf, .jsonld or .qdc.</source>
        <translation>Запишува таксономии од проект во датотека: .xlsx, .csv, .ttl, .rdf, .jsonld или .qdc.</translation>
    </message>
    <message>
        <source>Write shipped taxonomies into a file: .xlsx, .csv, .ttl, .rdf, .jsonld or .qdc.</source>
        <translation>Запишува таксономии што доаѓаат со програмата во датотека: .xlsx, .csv, .ttl, .rdf, .jsonld или .qdc.</translation>
    </message>
    <message>
        <source>The language of labels and heads.</source>
        <translation>Јазик на називите и заглавијата.</translation>
    </message>
    <message>
        <source>Write the terms that a national lawyer must confirm into an Excel workbook, to be filled in.</source>
        <translation>Ги запишува поимите што треба да ги потврди домашен правник во работна книга Excel, за пополнување.</translation>
    </message>
    <message>
        <source>{id}, version {version}: {title}; terms: {terms}, proposed: {proposed}, deprecated: {deprecated}</source>
        <translation>{id}, верзија {version}: {title}; поими: {terms}, предложени: {proposed}, веќе не се нудат: {deprecated}</translation>
    </message>
    <message>
        <source>Put the terms that replace others into the answers.</source>
        <translation>Во одговорите ги внесува поимите што заменуваат други.</translation>
    </message>
    <message>
        <source>Install taxonomies, or newer versions of them, in a project: say every difference with the answers and cases that use the term, then do it. Terms in use are never removed.</source>
        <translation>Инсталира таксономии или нивни понови верзии во проект: ја кажува секоја разлика и одговорите и предметите во кои се користи поимот, а потоа тоа го спроведува. Поимите што се користат никогаш не се отстрануваат.</translation>
    </message>
    <message>
        <source>Say what is different in the newer of two files of taxonomies.</source>
        <translation>Кажува што е поинаку во поновата од две датотеки со таксономии.</translation>
    </message>
    <message>
        <source>(answers: {answers}, cases: {cases})</source>
        <translation>(одговори: {answers}, предмети: {cases})</translation>
    </message>
    <message>
        <source>Answers keep the terms that are replaced: {terms}. --map-replaced puts the others there.</source>
        <translation>Во одговорите остануваат поимите што се заменети: {terms}. Опцијата --map-replaced ги внесува новите наместо нив.</translation>
    </message>
    <message>
        <source>Installed. Codings whose answers changed: {count}.</source>
        <translation>Инсталирано. Број на кодирања со изменети одговори: {count}.</translation>
    </message>
    <message>
        <source>{id} is only in the older file.</source>
        <translation>{id} постои само во постарата датотека.</translation>
    </message>
    <message>
        <source>{id}: new, version {version}, terms: {terms}</source>
        <translation>{id}: нова, верзија {version}, поими: {terms}</translation>
    </message>
    <message>
        <source>{id}: from version {before} to version {after}</source>
        <translation>{id}: од верзија {before} на верзија {after}</translation>
    </message>
    <message>
        <source>Cases delivered: {came}; of replaced deliveries: {replaced}; left out: {left_out}; together: {cases}</source>
        <translation>Испорачани предмети: {came}; во заменети испораки: {replaced}; изоставени: {left_out}; вкупно: {cases}</translation>
    </message>
    <message>
        <source>{country} {file}: {standing}, version {version}, cases: {cases}, findings: {findings}</source>
        <translation>{country} {file}: {standing}, верзија {version}, предмети: {cases}, наоди: {findings}</translation>
    </message>
    <message>
        <source>new: {new}, changed: {changed}, removed: {removed}, answers changed: {answers}</source>
        <translation>нови: {new}, изменети: {changed}, отстранети: {removed}, изменети одговори: {answers}</translation>
    </message>
    <message>
        <source>Leave out the files and texts of judgments. Quoted passages stay.</source>
        <translation>Ги изоставува датотеките и текстовите на пресудите. Цитираните извадоци остануваат.</translation>
    </message>
    <message>
        <source>For a second coder, who codes cases again: judgments, framework and taxonomies, without a trace of the first coding.</source>
        <translation>За втор кодер, кој повторно ги кодира предметите: пресудите, рамката и таксономиите, без трага од првото кодирање.</translation>
    </message>
    <message>
        <source>With --second, only these cases, by number (3, 5-8) or key; else the sample, or all.</source>
        <translation>Со --second, само овие предмети, по број (3, 5-8) или клуч; инаку извлечените, или сите.</translation>
    </message>
    <message>
        <source>With --second, the code of the second coder; the next free one if left out.</source>
        <translation>Со --second, кодот на вториот кодер; следниот слободен ако не е наведен.</translation>
    </message>
    <message>
        <source>Write a copy of a project for somebody who may see all of it, opened by the passphrase of TIPCODER_NEW_PASSPHRASE, or one that is asked for.</source>
        <translation>Запишува копија на проект за некој што смее да види сѐ во него; се отвора со тајната фраза од TIPCODER_NEW_PASSPHRASE или со онаа што ќе се внесе.</translation>
    </message>
    <message>
        <source>Cases in the copy: {cases}. Left out: {left_out}.</source>
        <translation>Предмети во копијата: {cases}. Изоставени: {left_out}.</translation>
    </message>
    <message>
        <source>Cases for the second coder {coder}: {cases}.</source>
        <translation>Предмети за вториот кодер {coder}: {cases}.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Тајна фраза на копијата</translation>
    </message>
    <message>
        <source>Write a checked copy of a project into the folder of its backups.</source>
        <translation>Запишува проверена копија од проектот во папката со неговите резервни копии.</translation>
    </message>
    <message>
        <source>Restore a backup to a new file. Nothing is overwritten.</source>
        <translation>Враќа резервна копија во нова датотека. Ништо не се презапишува.</translation>
    </message>
    <message>
        <source>What left since this backup was made is not known.</source>
        <translation>Не е познато што излегло откако е направена оваа резервна копија.</translation>
    </message>
    <message>
        <source>Releases since this backup, now known to it: {number}</source>
        <translation>Излегло од оваа резервна копија, сега ѝ е познато: {number}</translation>
    </message>
    <message>
        <source>Make another one; the old one opens the project no more.</source>
        <translation>Прави друг клуч; стариот повеќе не го отвора проектот.</translation>
    </message>
    <message>
        <source>Backups that still open as before: keep them so, encrypt them anew (rekey), or remove them once there is a new one.</source>
        <translation>Резервните копии што сѐ уште се отвораат како порано: остануваат такви (keep), се шифрираат одново (rekey) или се отстрануваат штом ќе има нова (remove).</translation>
    </message>
    <message>
        <source>Change the passphrase of a project, and its recovery key with it. The new one is that of TIPCODER_NEW_PASSPHRASE, or one that is asked for.</source>
        <translation>Ја менува тајната фраза на проектот, а со неа и клучот за обновување. Новата фраза е онаа од TIPCODER_NEW_PASSPHRASE или онаа што ќе се внесе.</translation>
    </message>
    <message>
        <source>Print the recovery key of a project, or give it another one.</source>
        <translation>Го испишува клучот за обновување на проектот или му доделува друг.</translation>
    </message>
    <message>
        <source>Backups that still open as before: {count}, in {folder}</source>
        <translation>Резервни копии што сѐ уште се отвораат како порано: {count}, во {folder}</translation>
    </message>
    <message>
        <source>internal: all figures and the rows that they count; public: nothing that could single out persons.</source>
        <translation>internal: сите бројки и редовите што тие ги бројат; public: ништо по што би можело да се препознае некое лице.</translation>
    </message>
    <message>
        <source>Print the figures as JSON.</source>
        <translation>Ги испишува бројките како JSON.</translation>
    </message>
    <message>
        <source>Count what the courts did: definitions, figures, and the rows that each of them counts.</source>
        <translation>Брои што направиле судовите: дефиниции, бројки и редовите што ги брои секоја од нив.</translation>
    </message>
    <message>
        <source>Name a workbook to write, or give --json.</source>
        <translation>Наведете работна книга што се запишува или задајте --json.</translation>
    </message>
    <message>
        <source>Write all figures and differences into this workbook too (.xlsx); coders are numbered.</source>
        <translation>Ги запишува сите бројки и разлики и во оваа работна книга (.xlsx); кодерите се нумерирани.</translation>
    </message>
    <message>
        <source>Print all figures as JSON.</source>
        <translation>Ги испишува сите бројки како JSON.</translation>
    </message>
    <message>
        <source>Say how far those who coded the same cases read them alike, question by question.</source>
        <translation>Покажува колку исто ги читале предметите оние што ги кодирале, прашање по прашање.</translation>
    </message>
    <message>
        <source>Only these cases, by number (3, 5-8) or key; all if left out.</source>
        <translation>Само овие предмети, по број (3, 5-8) или клуч; сите ако не е наведено.</translation>
    </message>
    <message>
        <source>Give these cases a status: to_do, in_work, submitted or settled. What is submitted is kept as it is now, and compared so.</source>
        <translation>Им дава на овие предмети статус: to_do, in_work, submitted или settled. Предаденото се чува како што е сега и така се споредува.</translation>
    </message>
    <message>
        <source>Of the second codings by this coder; else of the first ones.</source>
        <translation>За вторите кодирања на овој кодер; инаку за првите.</translation>
    </message>
    <message>
        <source>Print the cases as JSON.</source>
        <translation>Ги испишува предметите како JSON.</translation>
    </message>
    <message>
        <source>Say how far the codings of cases are, and who said so; or set it.</source>
        <translation>Кажува до каде се кодирањата на предметите и кој го утврдил тоа; или го утврдува.</translation>
    </message>
    <message>
        <source>Percent of the cases; at least five are drawn, and of ten or fewer at least half.</source>
        <translation>Процент од предметите; се извлекуваат најмалку пет, а од десет или помалку најмалку половина.</translation>
    </message>
    <message>
        <source>Seed of chance: the same one draws the same cases.</source>
        <translation>Број за повторување на извлекувањето: истиот број ги извлекува истите предмети.</translation>
    </message>
    <message>
        <source>Further cases by number (3, 5-8) or key; they are marked as added.</source>
        <translation>Други предмети по број (3, 5-8) или клуч; се означуваат како додадени.</translation>
    </message>
    <message>
        <source>Code of the second coder whose task the cases are.</source>
        <translation>Кодот на вториот кодер на кого му се доделуваат предметите.</translation>
    </message>
    <message>
        <source>Draw nothing: record that all coders code the cases of --add before real coding begins.</source>
        <translation>Не извлекува ништо: запишува дека сите кодери ги кодираат предметите од --add пред да започне вистинското кодирање.</translation>
    </message>
    <message>
        <source>Draw nothing: say which rounds there are.</source>
        <translation>Не извлекува ништо: кажува кои кругови постојат.</translation>
    </message>
    <message>
        <source>Print the rounds as JSON.</source>
        <translation>Ги испишува круговите како JSON.</translation>
    </message>
    <message>
        <source>Draw by chance which cases are coded a second time, from each outcome at first instance.</source>
        <translation>По случаен избор ги извлекува предметите што се кодираат по вторпат, од секој исход во прв степен.</translation>
    </message>
    <message>
        <source>Round {number}, seed {seed}</source>
        <translation>Круг {number}, почетен број {seed}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>додаден</translation>
    </message>
    <message>
        <source>internal: all figures and the cases behind them; public: nothing that could single out persons.</source>
        <translation>internal: сите показатели и предметите на кои се темелат; public: ништо што би можело да издвои лица.</translation>
    </message>
    <message>
        <source>Language of the report; the program&apos;s own if left out.</source>
        <translation>Јазик на извештајот; јазикот на програмата ако се изостави.</translation>
    </message>
    <message>
        <source>Numbers or names of chapters, and letters of annexes, separated by commas; all chapters if left out.</source>
        <translation>Броеви или имиња на поглавја и букви на прилози, одвоени со запирки; ако се изостави, сите поглавја.</translation>
    </message>
    <message>
        <source>Write the annexes too, as DOCUMENT.annex.docx: case briefs, all other tables, definitions, what is open.</source>
        <translation>Запиши ги и прилозите, како DOCUMENT.annex.docx: резимеа на предмети, сите други табели, дефиниции, што е отворено.</translation>
    </message>
    <message>
        <source>Draft the report of findings, of a country or of the region, as a Word document.</source>
        <translation>Го составува извештајот за наодите, за држава или за регионот, како документ на Word.</translation>
    </message>
    <message>
        <source>Print the results as JSON.</source>
        <translation>Ги испишува резултатите како JSON.</translation>
    </message>
    <message>
        <source>Write the results, versions and the technical log into this .json file for those who help.</source>
        <translation>Ги запишува резултатите, верзиите и техничкиот дневник во оваа датотека .json за оние што помагаат.</translation>
    </message>
    <message>
        <source>Try with an invented case whether this installation works; nothing of yours is touched.</source>
        <translation>На измислен предмет проверува дали оваа инсталација работи; ништо ваше не се допира.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>исправно</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>НЕ УСПЕА</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>нема</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Делови на програмата</translation>
    </message>
    <message>
        <source>Languages of the window</source>
        <translation>Јазици на прозорецот</translation>
    </message>
    <message>
        <source>Analysis framework</source>
        <translation>Рамка за анализа</translation>
    </message>
    <message>
        <source>Encrypted project</source>
        <translation>Шифриран проект</translation>
    </message>
    <message>
        <source>Coding of a case</source>
        <translation>Кодирање предмет</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пребарување</translation>
    </message>
    <message>
        <source>Pages of a PDF</source>
        <translation>Страници на PDF</translation>
    </message>
    <message>
        <source>Recognition of scanned text</source>
        <translation>Препознавање скениран текст</translation>
    </message>
    <message>
        <source>Spelling of what is written</source>
        <translation>Правопис на напишаното</translation>
    </message>
    <message>
        <source>Workbook, written and read</source>
        <translation>Работна книга, запишана и прочитана</translation>
    </message>
    <message>
        <source>Backup, restored</source>
        <translation>Резервна копија, вратена</translation>
    </message>
    <message>
        <source>Report with charts</source>
        <translation>Извештај со графикони</translation>
    </message>
    <message>
        <source>Language of the sheet; the program&apos;s own if left out.</source>
        <translation>Јазик на листот; јазикот на програмата ако не е наведен.</translation>
    </message>
    <message>
        <source>Number or key of the case.</source>
        <translation>Број или клуч на предметот.</translation>
    </message>
    <message>
        <source>Copy the coding of the case, with the texts of its brief, as an exercise.</source>
        <translation>Го копира кодирањето на предметот, со текстовите на неговото резиме, како вежба.</translation>
    </message>
    <message>
        <source>Alter the exercise by the steps of a JSON file, as framework try takes them; texts by [&quot;text&quot;, part, row, language, words] and [&quot;confirm&quot;, part, row, language].</source>
        <translation>Ја менува вежбата со чекорите од датотека JSON, како framework try; текстовите со [&quot;text&quot;, part, row, language, words] и [&quot;confirm&quot;, part, row, language].</translation>
    </message>
    <message>
        <source>Print state, changes, texts and open checks as JSON.</source>
        <translation>Ги прикажува состојбата, измените, текстовите и отворените проверки како JSON.</translation>
    </message>
    <message>
        <source>Approve the exercise in this language.</source>
        <translation>Ја одобрува вежбата на овој јазик.</translation>
    </message>
    <message>
        <source>Delete the exercise; the case stays as it is.</source>
        <translation>Ја брише вежбата; предметот останува како што е.</translation>
    </message>
    <message>
        <source>Alter a copy of a case for training, with a check whether its facts still agree.</source>
        <translation>Менува копија од предмет за обука, со проверка дали фактите уште се согласуваат.</translation>
    </message>
    <message>
        <source>Give one of --start, --set, --json, --approve and --discard.</source>
        <translation>Наведете едно од --start, --set, --json, --approve и --discard.</translation>
    </message>
    <message>
        <source>--accept belongs to --approve.</source>
        <translation>--accept оди со --approve.</translation>
    </message>
    <message>
        <source>Number or key of the case; for texts also all.</source>
        <translation>Број или клуч на предметот; за текстови и all.</translation>
    </message>
    <message>
        <source>Document (.docx, .pdf, .html) with the brief, or workbook (.xlsx) with its texts for a translator.</source>
        <translation>Документ (.docx, .pdf, .html) со резимето или работна книга (.xlsx) со неговите текстови за преведувач.</translation>
    </message>
    <message>
        <source>Language of the brief: the project&apos;s own, which it is if left out, or en.</source>
        <translation>Јазик на резимето: оној на проектот, што се зема ако не се наведе, или en.</translation>
    </message>
    <message>
        <source>Print the brief though nobody has approved it, marked as a draft on every page.</source>
        <translation>Го запишува резимето иако никој не го одобрил, означено како нацрт на секоја страница.</translation>
    </message>
    <message>
        <source>Say of each case whether its brief is a draft, approved or changed since.</source>
        <translation>Кажува за секој предмет дали резимето е нацрт, одобрено или оттогаш изменето.</translation>
    </message>
    <message>
        <source>Print the brief, the list, or what was read as JSON.</source>
        <translation>Го печати резимето, списокот или прочитаното како JSON.</translation>
    </message>
    <message>
        <source>Read the texts back from a workbook that a translator filled in.</source>
        <translation>Ги чита текстовите од работната книга што ја пополнил преведувачот.</translation>
    </message>
    <message>
        <source>With --read, only say what would change.</source>
        <translation>Со --read, само кажува што би се сменило.</translation>
    </message>
    <message>
        <source>Approve the brief in this language.</source>
        <translation>Го одобрува резимето на овој јазик.</translation>
    </message>
    <message>
        <source>Ids of checks that you have looked at and accept; with commas between them.</source>
        <translation>Ознаки на проверките што сте ги погледнале и ги прифаќате, одделени со запирки.</translation>
    </message>
    <message>
        <source>Of what this brief tells less: age, year, sector, citizenship; with commas between them.</source>
        <translation>За што ова резиме кажува помалку: age (возраст), year (година), sector (сектор), citizenship (државјанство), одделени со запирки.</translation>
    </message>
    <message>
        <source>Withdraw the approval in this language.</source>
        <translation>Го повлекува одобрението на овој јазик.</translation>
    </message>
    <message>
        <source>Name a case and one thing to do: a document, --json, --read or --approve.</source>
        <translation>Наведете предмет и едно дејство: документ, --json, --read или --approve.</translation>
    </message>
    <message>
        <source>Only these cases, by number (3, 5-8) or key, with commas.</source>
        <translation>Само овие предмети, по број (3, 5-8) или клуч, со запирки.</translation>
    </message>
    <message>
        <source>Write the cases whose English brief is approved as entries for SHERLOC, UNODC&apos;s database.</source>
        <translation>Ги запишува предметите чие резиме на англиски е одобрено како записи за SHERLOC, базата на UNODC.</translation>
    </message>
    <message>
        <source>Texts read: {count}</source>
        <translation>Прочитани текстови: {count}</translation>
    </message>
    <message>
        <source>Summarise one case for readers, drafted from its coding, as Word document, PDF or page.</source>
        <translation>Резимира еден предмет за читатели, според неговото кодирање, како документ на Word, PDF или страница.</translation>
    </message>
    <message>
        <source>Write what is coded of one case for reading and printing, as PDF or Word document.</source>
        <translation>Го запишува кодираното за еден предмет за читање и печатење, како PDF или Word-документ.</translation>
    </message>
    <message>
        <source>A text file with the numbers of the cases wanted, one a line; all that are free for training else.</source>
        <translation>Текстуална датотека со броевите на саканите предмети, по еден во ред; инаку сите одобрени за обука.</translation>
    </message>
    <message>
        <source>Write mock trials, case studies, cards, plans, slides and a handout from approved briefs and exercises.</source>
        <translation>Запишува симулации на судење, студии на предмет, картички, планови, слајдови и материјал за делење од одобрени резимеа и вежби.</translation>
    </message>
    <message>
        <source>Facts are altered by a person: make an exercise of the case with tipcoder exercise.</source>
        <translation>Фактите ги менува човек: направете вежба од предметот со tipcoder exercise.</translation>
    </message>
    <message>
        <source>Language of the packs; the program&apos;s own if left out.</source>
        <translation>Јазик на пакетите; ако се изостави, јазикот на програмата.</translation>
    </message>
    <message>
        <source>Texts of the program, for a national lawyer to review.</source>
        <translation>Текстовите на програмата, за да ги прегледа домашен правник.</translation>
    </message>
    <message>
        <source>The language whose texts are reviewed.</source>
        <translation>Јазикот чии текстови се прегледуваат.</translation>
    </message>
    <message>
        <source>program, framework, taxonomies, help, reports, workshop or all of these; documents: READMEs and judgments.</source>
        <translation>program, framework, taxonomies, help, reports, workshop или all за сите нив; documents: README и пресудите.</translation>
    </message>
    <message>
        <source>Only texts of this weight: 1, the legal core, to 4. Without it all, the legal core first.</source>
        <translation>Само текстови со оваа тежина: од 1, правното јадро, до 4. Без тоа сите, прво правното јадро.</translation>
    </message>
    <message>
        <source>A row for each place of a text. Without it a text is one row, and a correction goes to all places.</source>
        <translation>Ред за секое место на текстот. Без тоа текстот е еден ред, а исправката важи за сите места.</translation>
    </message>
    <message>
        <source>Print it as the table of the README.</source>
        <translation>Го испишува како табелата од README.</translation>
    </message>
    <message>
        <source>Code of the reviewer, such as ALB-03; never a name.</source>
        <translation>Код на рецензентот, на пример ALB-03; никогаш име.</translation>
    </message>
    <message>
        <source>Write the texts of a language into an Excel workbook, a row a text.</source>
        <translation>Ги запишува текстовите на еден јазик во работна книга на Excel, по еден ред за секој текст.</translation>
    </message>
    <message>
        <source>Say what reviewed workbooks and packs of one language change, and what they would break.</source>
        <translation>Кажува што менуваат прегледаните работни книги и пакети на еден јазик и што би расипале.</translation>
    </message>
    <message>
        <source>Take the corrections of reviewed workbooks and packs into the files of the program; faulty and disputed ones stay out.</source>
        <translation>Ги презема во датотеките на програмата исправките од прегледаните работни книги и пакети; погрешните и спорните остануваат надвор.</translation>
    </message>
    <message>
        <source>A workbook needs the code of its reviewer.</source>
        <translation>За работна книга е потребен кодот на нејзиниот рецензент.</translation>
    </message>
    <message>
        <source>Say how far the review of each language is: in which state its texts and its legal core are.</source>
        <translation>Кажува до каде е прегледот на секој јазик: во каква состојба се неговите текстови и правното јадро.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>јазик</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>текстови</translation>
    </message>
    <message>
        <source>legal core</source>
        <translation>правно јадро</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>непрочитани</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитани</translation>
    </message>
    <message>
        <source>to be applied</source>
        <translation>за примена</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнителни</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спорни</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>потврдени</translation>
    </message>
    <message>
        <source>Rows passed over, as their texts changed since: {rows}</source>
        <translation>Прескокнати редови, бидејќи нивните текстови во меѓувреме се изменети: {rows}</translation>
    </message>
    <message>
        <source>Seal: {seal}</source>
        <translation>Печат: {seal}</translation>
    </message>
    <message>
        <source>{language}: {rows} rows, {changed} corrected, {reviewed} reviewed, {faults} refused</source>
        <translation>{language}: редови {rows}, исправени {changed}, прегледани {reviewed}, одбиени {faults}</translation>
    </message>
    <message>
        <source>Only these cases, by number (3, 5-8) or key.</source>
        <translation>Само овие предмети, по број (3, 5-8) или клуч.</translation>
    </message>
    <message>
        <source>Write the differences into this workbook (.xlsx); each of the two fills in a copy. Texts, and what may identify persons, are left out.</source>
        <translation>Ги запишува разликите во оваа работна книга (.xlsx); секој од двајцата пополнува по една копија. Текстовите, и она што може да открие идентитет на лица, се изоставаат.</translation>
    </message>
    <message>
        <source>A copy that one of the two has filled in; given twice. What both propose alike is settled.</source>
        <translation>Копија што ја пополнил еден од двајцата; се наведува двапати. Се усогласува она што двајцата исто го предлагаат.</translation>
    </message>
    <message>
        <source>Only say what would be settled.</source>
        <translation>Само кажува што би се усогласило.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Го испишува резултатот како JSON.</translation>
    </message>
    <message>
        <source>Settle the differences between two codings apart: write them for both, and read both back.</source>
        <translation>Ги усогласува разликите меѓу две кодирања одвоено: ги запишува за двајцата и ги чита двете копии.</translation>
    </message>
    <message>
        <source>Give --write once, or --read twice.</source>
        <translation>Наведете --write еднаш или --read двапати.</translation>
    </message>
    <message>
        <source>public: show what an edition would publish, repeat and withhold now. Nothing is recorded.</source>
        <translation>public: прикажи што издание би објавило, повторило и задржало сега. Ништо не се запишува.</translation>
    </message>
    <message>
        <source>Id of a release that reached nobody: later editions are no longer compared with it.</source>
        <translation>Ознака на нешто што не стигнало до никого: подоцнежните изданија веќе не се споредуваат со него.</translation>
    </message>
    <message>
        <source>Why it reached nobody; needed with --withdraw.</source>
        <translation>Зошто не стигнало до никого; потребно со --withdraw.</translation>
    </message>
    <message>
        <source>What to change: judgments_existing=120. Nothing behind = where it is not known. All are taken, or none.</source>
        <translation>Што се менува: judgments_existing=120. Ништо зад = ако не е познато. Се презема сѐ или ништо.</translation>
    </message>
    <message>
        <source>Print it as JSON.</source>
        <translation>Испиши како JSON.</translation>
    </message>
    <message>
        <source>Say what is known of all judgments that the cases are a part of, or change it: the period; how many exist, were requested, received and refused, and are final; in how many cases the coder was a judge; and how judgments were selected. Intervals and the report use it.</source>
        <translation>Кажува што се знае за сите пресуди чиј дел се предметите или го менува тоа: периодот; колку постојат, се побарани, добиени и одбиени и се правосилни; во колку предмети кодерот бил судија; и како се избрани пресудите. Го користат интервалите и извештајот.</translation>
    </message>
    <message>
        <source>List what left a project, the latest first.</source>
        <translation>Список на она што излегло од проект, најновото прво.</translation>
    </message>
    <message>
        <source>Say why it reached nobody.</source>
        <translation>Кажете зошто не стигнало до никого.</translation>
    </message>
    <message>
        <source>A judgment, or a project.</source>
        <translation>Пресуда или проект.</translation>
    </message>
    <message>
        <source>Number or key of the case, of a project.</source>
        <translation>Број или клуч на предметот, ако е даден проект.</translation>
    </message>
    <message>
        <source>Country of the judgment: ALB, MDA, MNE, MKD or SRB; by its court or language if left out.</source>
        <translation>Држава на пресудата: ALB, MDA, MNE, MKD или SRB; ако се изостави, според судот или јазикот.</translation>
    </message>
    <message>
        <source>A framework as XLSForm workbook; the shipped one if left out.</source>
        <translation>Рамка како работна книга XLSForm; ако се изостави, испорачаната.</translation>
    </message>
    <message>
        <source>List with each core question of the case where its answer may stand, in JSON alone.</source>
        <translation>Наведи за секое основно прашање на предметот каде може да биде одговорот, само во JSON.</translation>
    </message>
    <message>
        <source>Print the proposed answers as JSON.</source>
        <translation>Испиши ги предложените одговори како JSON.</translation>
    </message>
    <message>
        <source>Read a judgment, or those of a case, and propose answers with the passages that prove them; nothing is entered.</source>
        <translation>Прочитај пресуда, или пресудите на предмет, и предложи одговори со деловите што ги докажуваат; ништо не се внесува.</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compared with {file}</source>
        <translation>Споредено со {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>{file} is being read.</source>
        <translation>Датотеката {file} се чита.</translation>
    </message>
    <message>
        <source>Nothing in it is different from what is installed.</source>
        <translation>Нема никаква разлика од она што е инсталирано.</translation>
    </message>
    <message>
        <source>Installed is version {old}, the file has version {new}. Nothing is changed by comparing.</source>
        <translation>Инсталирана е верзијата {old}, а во датотеката е верзијата {new}. Со споредбата ништо не се менува.</translation>
    </message>
    <message>
        <source>What the file has different from what is installed. Nothing is changed by comparing.</source>
        <translation>Разлики на датотеката од она што е инсталирано. Со споредбата ништо не се менува.</translation>
    </message>
</context>
<context>
    <name>ConsolidationDialog</name>
    <message>
        <source>Read them</source>
        <translation>Прочитај ги</translation>
    </message>
    <message>
        <source>Bring together…</source>
        <translation>Обедини…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Отвори ја папката</translation>
    </message>
    <message>
        <source>Open the region</source>
        <translation>Отвори го регионот</translation>
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
        <source>Consolidate deliveries</source>
        <translation>Обедини испораки</translation>
    </message>
    <message>
        <source>Workbooks and projects of several countries become one regional workbook. First you see what each of them would do; nothing is written before.</source>
        <translation>Работните книги и проектите од повеќе држави стануваат една регионална работна книга. Најпрво гледате што би направила секоја од нив; пред тоа ништо не се запишува.</translation>
    </message>
    <message>
        <source>Before they are brought together</source>
        <translation>Пред обединувањето</translation>
    </message>
    <message>
        <source>Ask those who answer for it first, and tick it above.</source>
        <translation>Прво прашајте ги оние што одговараат за тоа и штиклирајте го тоа погоре.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>The regional workbook {name} was written.</source>
        <translation>Регионалната работна книга {name} е зачувана.</translation>
    </message>
    <message>
        <source>Not all passphrases are right. Nothing was read; what is wrong stands below each.</source>
        <translation>Не се точни сите тајни фрази. Ништо не е прочитано; под секоја пишува што е погрешно.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Запрено. Ништо не е запишано.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Тајна фраза на копијата</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Датотеката</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Промени…</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>Зачувај ја копијата</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
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
        <translation>Вашата работа е безбедна: секој одговор е зачуван штом сте го внеле. Можете да продолжите; ако ова се повтори, затворете ја програмата tipcoder и отворете ја одново. Деталите подолу покажуваат што се случило. Тие не содржат ништо од вашите предмети.</translation>
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
        <source>What you did last may not be saved; everything before it is. Look whether your last answer is there, and give it again if it is not. If this comes again, close tipcoder and open it anew. The details below say what happened. They hold nothing of your cases.</source>
        <translation>Последното што го направивте можеби не е зачувано; сѐ пред тоа е зачувано. Погледнете дали вашиот последен одговор е тука и, ако не е, внесете го повторно. Ако ова се повтори, затворете ја програмата tipcoder и отворете ја одново. Деталите подолу покажуваат што се случило. Тие не содржат ништо од вашите предмети.</translation>
    </message>
    <message>
        <source>Copied. Paste them into a message to whoever helps you.</source>
        <translation>Копирано. Залепете ги деталите во порака до лицето што ви помага.</translation>
    </message>
</context>
<context>
    <name>CurationDialog</name>
    <message>
        <source>Work on the report</source>
        <translation>Работа на извештајот</translation>
    </message>
    <message>
        <source>Choose what illustrates the catalogues, release quotations, word the recommendations, and write your assessment of each chapter.</source>
        <translation>Изберете што ги илустрира каталозите, одобрете цитати, формулирајте ги препораките и напишете ја својата оценка за секое поглавје.</translation>
    </message>
    <message>
        <source>Challenges and good practices</source>
        <translation>Предизвици и добри практики</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Препораки</translation>
    </message>
    <message>
        <source>Texts of chapters</source>
        <translation>Текстови на поглавјата</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повтори</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Stopped. Nothing was counted.</source>
        <translation>Прекинато. Ништо не е изброено.</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Not saved: there is no such day in the calendar. Write the day first, then the month.</source>
        <translation>Не е зачувано: таков ден не постои во календарот. Напишете го прво денот, па месецот.</translation>
    </message>
    <message>
        <source>Not saved: {recent} or {older}? Write the year with four digits.</source>
        <translation>Не е зачувано: {recent} или {older}? Напишете ја годината со четири цифри.</translation>
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
    <name>DateTimeInput</name>
    <message>
        <source>{question}: time of day</source>
        <translation>{question}: час и минути</translation>
    </message>
    <message>
        <source>Not saved: a time needs its whole day: write the date too.</source>
        <translation>Не е зачувано: за времето е потребен и целиот датум. Напишете го и датумот.</translation>
    </message>
</context>
<context>
    <name>DeleteExerciseDialog</name>
    <message>
        <source>Delete</source>
        <translation>Избриши</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Задржи ја</translation>
    </message>
    <message>
        <source>Delete the exercise of case {number}?</source>
        <translation>Да се избрише вежбата од предметот {number}?</translation>
    </message>
    <message>
        <source>Altered facts, texts and approvals go, and nobody can bring them back. The case stays.</source>
        <translation>Изменетите факти, текстовите и одобрувањата исчезнуваат и никој не може да ги врати. Предметот останува.</translation>
    </message>
</context>
<context>
    <name>DeliveredFrame</name>
    <message>
        <source>Not delivered</source>
        <translation>Не е испорачано</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Без одговор</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Add a delivery first.</source>
        <translation>Прво додајте испорака.</translation>
    </message>
    <message>
        <source>Type the passphrase or password of each delivery first.</source>
        <translation>Прво впишете ја тајната фраза или лозинката на секоја испорака.</translation>
    </message>
    <message>
        <source>Choose the file of the regional project first.</source>
        <translation>Прво изберете ја датотеката на регионалниот проект.</translation>
    </message>
    <message>
        <source>Type the passphrase of the regional project twice first.</source>
        <translation>Прво двапати впишете ја тајната фраза на регионалниот проект.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Испораки</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Додај датотеки…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Отстрани</translation>
    </message>
    <message>
        <source>Make a regional project of them too</source>
        <translation>Создај од нив и регионален проект</translation>
    </message>
    <message>
        <source>File of the regional project</source>
        <translation>Датотека на регионалниот проект</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Избери…</translation>
    </message>
    <message>
        <source>Passphrase of the regional project</source>
        <translation>Тајна фраза на регионалниот проект</translation>
    </message>
</context>
<context>
    <name>DeliveryPassphrases</name>
    <message>
        <source>Passphrases of the projects, passwords of the workbooks</source>
        <translation>Тајни фрази на проектите, лозинки на работните книги</translation>
    </message>
    <message>
        <source>Use the first for all</source>
        <translation>Употреби ја првата за сите</translation>
    </message>
    <message>
        <source>Passphrase of {file}</source>
        <translation>Тајна фраза за {file}</translation>
    </message>
    <message>
        <source>Password of {file}</source>
        <translation>Лозинка за {file}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What is known of the term</source>
        <translation>Што се знае за поимот</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Копирај го кодот</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>верзија {version}</translation>
    </message>
    <message>
        <source>Counting answers…</source>
        <translation>Одговорите се бројат…</translation>
    </message>
    <message>
        <source>No answer uses it.</source>
        <translation>Ниеден одговор не го користи.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n одговор</numerusform>
            <numerusform>%n одговори</numerusform>
            <numerusform>%n одговори</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмети</numerusform>
            <numerusform>%n предмети</numerusform>
        </translation>
    </message>
    <message>
        <source>Used in {answers}, {cases}.</source>
        <translation>Се користи ({answers}, {cases}).</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>{done} of {total} done</source>
        <translation>Завршено: {done} од {total}</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Class</source>
        <translation>Вид на промената</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Таксономија</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промена</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Одговори</translation>
    </message>
    <message>
        <source>Coded cases</source>
        <translation>Кодирани предмети</translation>
    </message>
    <message>
        <source>Is not in the file.</source>
        <translation>Ја нема во датотеката.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n поим</numerusform>
            <numerusform>%n поими</numerusform>
            <numerusform>%n поими</numerusform>
        </translation>
    </message>
    <message>
        <source>A new taxonomy: {terms}.</source>
        <translation>Нова таксономија ({terms}).</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Why read differently</source>
        <translation>Зошто е различно прочитано</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Во една реченица</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Изберете причина</translation>
    </message>
    <message>
        <source>Skip ({key})</source>
        <translation>Прескокни ({key})</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Празно место</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>Спој со…</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>Земи A</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>Земи B</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Двете</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Друго…</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Не е усогласено</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>Разлики</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>New round of double coding</source>
        <translation>Нов круг на двојно кодирање</translation>
    </message>
    <message>
        <source>The program draws by chance, from each outcome at first instance. Nobody picks the cases.</source>
        <translation>Програмата извлекува по случаен избор, од секој исход во прв степен. Никој не ги избира предметите.</translation>
    </message>
    <message>
        <source>Sample: some cases are coded a second time</source>
        <translation>Примерок: некои предмети се кодираат по вторпат</translation>
    </message>
    <message>
        <source>Calibration: all coders code the same cases, before real coding</source>
        <translation>Калибрација: сите кодери ги кодираат истите предмети, пред вистинското кодирање</translation>
    </message>
    <message>
        <source>Share of the cases</source>
        <translation>Удел на предметите</translation>
    </message>
    <message>
        <source>Second coder (may be left open)</source>
        <translation>Втор кодер (може да остане празно)</translation>
    </message>
    <message>
        <source>Seed of chance (may be left open)</source>
        <translation>Број за повторување на извлекувањето (може да остане празно)</translation>
    </message>
    <message>
        <source>The same seed draws the same cases. It is kept and shown with the round.</source>
        <translation>Истиот број ги извлекува истите предмети. Се чува и се прикажува со кругот.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Cases that are drawn: {drawn} of {total}.</source>
        <translation>Предмети што се извлекуваат: {drawn} од {total}.</translation>
    </message>
    <message>
        <source>Further cases by number (may be left open)</source>
        <translation>Дополнителни предмети по број (може да остане празно)</translation>
    </message>
    <message>
        <source>For example 3, 5-8. Cases added by hand are marked, and left out of agreement.</source>
        <translation>На пример 3, 5-8. Рачно додадените предмети се означуваат и не влегуваат во согласноста.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Извлечи</translation>
    </message>
    <message>
        <source>Cases by number</source>
        <translation>Предмети по број</translation>
    </message>
    <message>
        <source>For example 1-3. Two or three cases are enough.</source>
        <translation>На пример 1-3. Доволни се два или три предмети.</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Започни круг</translation>
    </message>
</context>
<context>
    <name>DueEntryStrip</name>
    <message>
        <source>Enter it</source>
        <translation>Внеси</translation>
    </message>
    <message>
        <source>Not in this case</source>
        <translation>Не во овој предмет</translation>
    </message>
    <message>
        <source>The answers show it, and it is not entered under “{roster}”: {entry}</source>
        <translation>Одговорите укажуваат на тоа, а не е внесено под „{roster}“: {entry}</translation>
    </message>
</context>
<context>
    <name>ElsewhereController</name>
    <message>
        <source>Everything is kept. You go on in {file}.</source>
        <translation>Сѐ е зачувано. Продолжувате во {file}.</translation>
    </message>
    <message>
        <source>Nothing is saved until you decide what becomes of the two files.</source>
        <translation>Ништо не се зачувува додека не одлучите што ќе биде со двете датотеки.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Одлучи</translation>
    </message>
</context>
<context>
    <name>EmptyBinDialog</name>
    <message>
        <source>What was removed is deleted from this project: {count}. With it go the answers, quotations, remarks and the history of removed cases, and what the history of other answers says of removed judgments and passages. Nobody can bring it back, and its place in the file is overwritten.</source>
        <translation>Што е отстрането се брише од овој проект: {count}. Со тоа исчезнуваат одговорите, наводите, забелешките и историјата на отстранетите предмети, како и она што историјата на другите одговори го кажува за отстранетите пресуди и извадоци. Никој не може повеќе да го врати, а неговото место во датотеката се препишува.</translation>
    </message>
    <message>
        <source>Backups that were made before still hold it, and so do workbooks and copies that left. Whoever wants it gone there too must delete those files.</source>
        <translation>Резервните копии направени порано сѐ уште го содржат, како и работните книги и копиите што излегле. Кој сака и таму да го нема, мора да ги избрише тие датотеки.</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Да се испразни корпата?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Избриши трајно</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Задржи сѐ</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>Лист {sheet}, ќелија {cell}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Што се случува</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, ред {row}</translation>
    </message>
    <message>
        <source>Sheet, cell</source>
        <translation>Лист, ќелија</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Прашање</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Во проектот</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>Во работната книга</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зошто</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Целиот предмет</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>What the workbook would do</source>
        <translation>Што би направила работната книга</translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Evidence for: {question}</source>
        <translation>Доказ за: {question}</translation>
    </message>
    <message>
        <source>This case has no judgment yet: add one, and select in it the words that prove the answer.</source>
        <translation>Овој предмет сѐ уште нема пресуда: додајте ја и во неа изберете ги зборовите што го докажуваат одговорот.</translation>
    </message>
    <message>
        <source>Choose a question in the form first: what you select in the judgment can prove its answer.</source>
        <translation>Најпрво изберете прашање во формуларот: текстот што ќе го изберете во пресудата може да го докаже одговорот на него.</translation>
    </message>
    <message>
        <source>The current question takes no evidence.</source>
        <translation>За тековното прашање не се наведува доказ.</translation>
    </message>
    <message>
        <source>Another answer hides this question.</source>
        <translation>Ова прашање е скриено поради друг одговор.</translation>
    </message>
    <message>
        <source>Select the words in the judgment that prove the answer, then press {key}.</source>
        <translation>Изберете ги во пресудата зборовите што го докажуваат одговорот, па притиснете {key}.</translation>
    </message>
    <message>
        <source>These words are evidence for this question already.</source>
        <translation>Овие зборови веќе се доказ за ова прашање.</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n извадок</numerusform>
            <numerusform>%n извадоци</numerusform>
            <numerusform>%n извадоци</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of the judgment that prove it</source>
        <translation>Зборовите од пресудата што го докажуваат тоа</translation>
    </message>
    <message>
        <source>No longer evidence for this question</source>
        <translation>Отстрани како доказ за ова прашање</translation>
    </message>
    <message>
        <source>Also proves: {questions}</source>
        <translation>Докажува и: {questions}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Датотеката</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>За кого</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состојба</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Зачувано</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Примено</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Верзија</translation>
    </message>
    <message>
        <source>SHA-256 {digits}…</source>
        <translation>SHA-256 {digits}…</translation>
    </message>
    <message>
        <source>It reached nobody: {reason}</source>
        <translation>Не стигнало до никого: {reason}</translation>
    </message>
    <message>
        <source>Something was published since: this stays.</source>
        <translation>Во меѓувреме е објавено нешто: ова останува така.</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>Извези работна книга</translation>
    </message>
    <message>
        <source>What may cross a border, or everything, as an Excel workbook.</source>
        <translation>Она што смее да премине граница, или сѐ, како работна книга на Excel.</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Увоз на работна книга</translation>
    </message>
    <message>
        <source>Read back one that was corrected, or coded in Excel.</source>
        <translation>Вчитајте назад работна книга што е поправена или кодирана во Excel.</translation>
    </message>
    <message>
        <source>Hand over a copy</source>
        <translation>Предај копија</translation>
    </message>
    <message>
        <source>For a colleague who may see all of it, with another passphrase.</source>
        <translation>За колега што смее да види сѐ, со друга тајна фраза.</translation>
    </message>
    <message>
        <source>Check workbooks</source>
        <translation>Провери работни книги</translation>
    </message>
    <message>
        <source>See what is wrong in deliveries, and send it back.</source>
        <translation>Погледнете што е погрешно во испораките и испратете го тоа назад.</translation>
    </message>
    <message>
        <source>Consolidate deliveries</source>
        <translation>Обедини испораки</translation>
    </message>
    <message>
        <source>Make one regional workbook of those of several countries.</source>
        <translation>Создајте една регионална работна книга од работните книги на повеќе држави.</translation>
    </message>
    <message>
        <source>Draft the report</source>
        <translation>Состави го извештајот</translation>
    </message>
    <message>
        <source>Findings of all cases as a Word document: sentences, tables and charts to be finished by hand.</source>
        <translation>Наоди од сите предмети како документ на Word: реченици, табели и графикони што ги довршувате сами.</translation>
    </message>
    <message>
        <source>What left this project</source>
        <translation>Што е изнесено од овој проект</translation>
    </message>
    <message>
        <source>What was delivered to this project</source>
        <translation>Што е испорачано на овој проект</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Сѐ уште ништо.</translation>
    </message>
    <message>
        <source>It reached nobody…</source>
        <translation>Не стигнало до никого…</translation>
    </message>
    <message>
        <source>The selected public edition stayed here: later editions are no longer compared with it</source>
        <translation>Избраното јавно издание останало тука: подоцнежните изданија повеќе не се споредуваат со него</translation>
    </message>
    <message>
        <source>It did leave</source>
        <translation>Сепак е изнесено</translation>
    </message>
    <message>
        <source>Later editions are compared with it again</source>
        <translation>Подоцнежните изданија повторно се споредуваат со него</translation>
    </message>
</context>
<context>
    <name>ExerciseTextDialog</name>
    <message>
        <source>Save</source>
        <translation>Зачувај</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Text of the exercise</source>
        <translation>Текст на вежбата</translation>
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
        <translation>Работна книга на Excel со лист за предметите и по еден лист за секоја група што се повторува. Проектот останува непроменет.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Датотеката</translation>
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
        <source>Next</source>
        <translation>Следно</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Отвори ја папката</translation>
    </message>
    <message>
        <source>Review texts…</source>
        <translation>Прегледај ги текстовите…</translation>
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
        <source>Accept and export</source>
        <translation>Прифати и извези</translation>
    </message>
    <message>
        <source>Texts that would leave</source>
        <translation>Текстови што би се изнеле</translation>
    </message>
    <message>
        <source>No text leaves before you have read it. Decide on what is marked, then on the text: Enter lets it leave and goes on, the arrow keys go from one to the next.</source>
        <translation>Ниеден текст не се изнесува пред да го прочитате. Одлучете за она што е означено, па за текстот: Enter дозволува да се изнесе и води понатаму, а стрелките водат од едно на друго.</translation>
    </message>
    <message>
        <source>Export for analysis</source>
        <translation>Извоз за анализа</translation>
    </message>
    <message>
        <source>A folder with a table of cases and one of each roster, with their codes. The project stays as it is.</source>
        <translation>Папка со табела на предметите и по една за секоја група што се повторува, со нивните кодови. Проектот останува непроменет.</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Работната книга {name} е зачувана.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were left out.</source>
        <translation>
            <numerusform>%n предмет е изоставен.</numerusform>
            <numerusform>%n предмети се изоставени.</numerusform>
            <numerusform>%n предмети се изоставени.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were left out.</source>
        <translation>
            <numerusform>%n текст е изоставен.</numerusform>
            <numerusform>%n текстови се изоставени.</numerusform>
            <numerusform>%n текстови се изоставени.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {name} was written.</source>
        <translation>Папката {name} е зачувана.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Запрено. Ништо не е запишано.</translation>
    </message>
</context>
<context>
    <name>ExportTaxonomiesDialog</name>
    <message>
        <source>Export taxonomies</source>
        <translation>Извези таксономии</translation>
    </message>
    <message>
        <source>Terms with all their texts and mappings. Proposed terms and those offered no more are among them.</source>
        <translation>Поими со сите свои текстови и мапирања, вклучувајќи ги предложените поими и оние што веќе не се нудат.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Кои</translation>
    </message>
    <message>
        <source>All taxonomies</source>
        <translation>Сите таксономии</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx), one sheet a taxonomy</source>
        <translation>Работна книга на Excel (.xlsx), по еден лист за секоја таксономија</translation>
    </message>
    <message>
        <source>Table of text (.csv), to be used with XLSForm</source>
        <translation>Текстуална табела (.csv), за употреба со XLSForm</translation>
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
        <translation>Кодна книга за програми за квалитативна анализа (.qdc)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Извези…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n грешка</numerusform>
            <numerusform>%n грешки</numerusform>
            <numerusform>%n грешки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупредување</numerusform>
            <numerusform>%n предупредувања</numerusform>
            <numerusform>%n предупредувања</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the errors in Excel, save the workbook, and check it again.</source>
        <translation>Поправете ги грешките во Excel, зачувајте ја работната книга и проверете ја повторно.</translation>
    </message>
    <message>
        <source>The framework can be used as it is. Look whether the warnings are meant so.</source>
        <translation>Рамката може да се користи ваква каква што е. Погледнете дали она на што се предупредува е така и замислено.</translation>
    </message>
    <message>
        <source>Findings in {file}</source>
        <translation>Наоди во {file}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
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
        <source>What, and what to do</source>
        <translation>Што е и што да се направи</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Наоди</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Сепак отвори</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Провери повторно</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>Зачувај како страница…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
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
        <source>Copied. Paste it into a message or a sheet.</source>
        <translation>Копирано. Залепете го во порака или во табела.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>Датотеката {name} е зачувана.</translation>
    </message>
    <message>
        <source>The workbook was checked again.</source>
        <translation>Работната книга е повторно проверена.</translation>
    </message>
</context>
<context>
    <name>FaultsTab</name>
    <message>
        <source>Answer missing</source>
        <translation>Недостасува одговор</translation>
    </message>
    <message>
        <source>Passage missing</source>
        <translation>Недостасува извадок</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Погрешно</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>За проверка</translation>
    </message>
    <message>
        <source>Entry suggested</source>
        <translation>Предложен запис</translation>
    </message>
    <message>
        <source>No judgment yet</source>
        <translation>Сѐ уште без пресуда</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Сите предмети</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Сѐ уште без наслов</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Сѐ уште не е проверено</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Нема што да се направи</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Каде</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Објаснување</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>What is missing, wrong or doubtful</source>
        <translation>Што недостасува, што е погрешно или сомнително</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Отвори го предметот таму</translation>
    </message>
    <message>
        <source>Open the case at this place (Enter)</source>
        <translation>Отвори го предметот на ова место (Enter)</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Сѐ уште нема предмети</translation>
    </message>
    <message>
        <source>What is missing or wrong in any case is listed here.</source>
        <translation>Тука се наведува што недостасува или е погрешно во секој предмет.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Your coding beside the model</source>
        <translation>Вашето кодирање покрај примерното</translation>
    </message>
    <message>
        <source>Found: {found}. Missed: {missed}. Read otherwise: {otherwise}. Only yours: {own}. Without the words that prove it: {unproved}. The model is one good reading, not the only one.</source>
        <translation>Најдено: {found}. Пропуштено: {missed}. Прочитано поинаку: {otherwise}. Само ваше: {own}. Без зборовите што го докажуваат: {unproved}. Примерното кодирање е едно добро читање, не единственото.</translation>
    </message>
    <message>
        <source>Answers of both codings</source>
        <translation>Одговорите од двете кодирања</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Оди на прашањето</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Примерно</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Прашање</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Запис {number}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Најдено</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропуштено</translation>
    </message>
    <message>
        <source>Read otherwise</source>
        <translation>Прочитано поинаку</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>Само ваше</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>без извадок</translation>
    </message>
</context>
<context>
    <name>FigurePane</name>
    <message>
        <source>Copy the table</source>
        <translation>Копирај ја табелата</translation>
    </message>
    <message>
        <source>Copy the table with its title, for a document or a sheet</source>
        <translation>Копирај ја табелата со насловот, за документ или работен лист</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Копирај го графиконот</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Копирај го графиконот како слика</translation>
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
        <source>Save as page</source>
        <translation>Зачувај како страница</translation>
    </message>
    <message>
        <source>Pages ({patterns})</source>
        <translation>Страници ({patterns})</translation>
    </message>
    <message>
        <source>Add the judgments of a folder</source>
        <translation>Додајте ги пресудите од папка</translation>
    </message>
    <message>
        <source>Replace the judgment</source>
        <translation>Замени ја пресудата</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Увоз на работна книга</translation>
    </message>
    <message>
        <source>Take reviewed texts</source>
        <translation>Преземање прегледани текстови</translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation>Каде да се запише извештајот</translation>
    </message>
    <message>
        <source>Word documents ({patterns})</source>
        <translation>Документи на Word ({patterns})</translation>
    </message>
    <message>
        <source>Choose deliveries</source>
        <translation>Избор на испораки</translation>
    </message>
    <message>
        <source>Where to write the pack</source>
        <translation>Каде да се запише пакетот</translation>
    </message>
    <message>
        <source>Workbooks and projects ({patterns})</source>
        <translation>Работни книги и проекти ({patterns})</translation>
    </message>
    <message>
        <source>Bring back a second coding</source>
        <translation>Враќање на второ кодирање</translation>
    </message>
    <message>
        <source>Choose workbooks to check</source>
        <translation>Избор на работни книги за проверка</translation>
    </message>
    <message>
        <source>Where to write the findings</source>
        <translation>Каде да се запишат наодите</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation>Каде да се запише листот</translation>
    </message>
    <message>
        <source>PDF documents ({patterns})</source>
        <translation>PDF-документи ({patterns})</translation>
    </message>
    <message>
        <source>Where to write the brief</source>
        <translation>Каде да се запише резимето</translation>
    </message>
    <message>
        <source>Where to write the entries for SHERLOC</source>
        <translation>Каде да се запишат записите за SHERLOC</translation>
    </message>
    <message>
        <source>Data ({patterns})</source>
        <translation>Податоци ({patterns})</translation>
    </message>
    <message>
        <source>Where to write the codebook</source>
        <translation>Каде да се зачува кодната книга</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зачувај го извештајот</translation>
    </message>
    <message>
        <source>Reports ({patterns})</source>
        <translation>Извештаи ({patterns})</translation>
    </message>
    <message>
        <source>Import taxonomies</source>
        <translation>Увоз на таксономии</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Споредба со датотека</translation>
    </message>
    <message>
        <source>Where to write the taxonomies</source>
        <translation>Каде да се запишат таксономиите</translation>
    </message>
    <message>
        <source>Where to write the files</source>
        <translation>Каде да се запишат датотеките</translation>
    </message>
    <message>
        <source>Projects ({patterns})</source>
        <translation>Проекти ({patterns})</translation>
    </message>
    <message>
        <source>Packs of a review</source>
        <translation>Пакети од преглед на текстови</translation>
    </message>
    <message>
        <source>Workbooks and packs</source>
        <translation>Работни книги и пакети</translation>
    </message>
    <message>
        <source>Taxonomies ({patterns})</source>
        <translation>Таксономии ({patterns})</translation>
    </message>
    <message>
        <source>Excel workbooks ({patterns})</source>
        <translation>Работни книги на Excel ({patterns})</translation>
    </message>
</context>
<context>
    <name>FileRemarks</name>
    <message numerus="yes">
        <source>%n remark(s) on the file</source>
        <translation>
            <numerusform>%n забелешка за датотеката</numerusform>
            <numerusform>%n забелешки за датотеката</numerusform>
            <numerusform>%n забелешки за датотеката</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation>Забелешки за датотеката</translation>
    </message>
</context>
<context>
    <name>FileWriting</name>
    <message>
        <source>{project} - empty</source>
        <translation>{project} - празно</translation>
    </message>
    <message>
        <source>The empty workbook {name} was written. When a colleague has filled it in, import it into this project.</source>
        <translation>Празната работна книга {name} е зачувана. Кога колегата ќе ја пополни, увезете ја во овој проект.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Кодна книга</translation>
    </message>
    <message>
        <source>The codebook {name} was written.</source>
        <translation>Кодната книга {name} е зачувана.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Предмет {number}</translation>
    </message>
    <message>
        <source>The case sheet {name} was written.</source>
        <translation>Листот за предметот {name} е запишан.</translation>
    </message>
    <message>
        <source>Choose a case in the list first.</source>
        <translation>Прво изберете предмет во списокот.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Сите</translation>
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
    <name>FindingsPage</name>
    <message>
        <source>Chapter</source>
        <translation>Поглавје</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Бројка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Бројки</translation>
    </message>
    <message>
        <source>What was counted, by chapter</source>
        <translation>Што е изброено, по поглавја</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Скалила</translation>
    </message>
    <message>
        <source>What each court decided of each charge, and what stands</source>
        <translation>Што одлучил секој суд за секоја точка на обвинението и што важи</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Извези сѐ…</translation>
    </message>
    <message>
        <source>Write all figures as a workbook, and all charts as PNG and SVG</source>
        <translation>Запиши ги сите бројки во работна книга, а сите графикони како PNG и SVG</translation>
    </message>
    <message>
        <source>Draft the report…</source>
        <translation>Состави го извештајот…</translation>
    </message>
    <message>
        <source>More on the report and for workshops</source>
        <translation>Повеќе за извештајот и за работилници</translation>
    </message>
    <message>
        <source>Work on the report…</source>
        <translation>Работа на извештајот…</translation>
    </message>
    <message>
        <source>Packs for workshops…</source>
        <translation>Пакети за работилници…</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Поглавја</translation>
    </message>
    <message>
        <source>Figures of the chapter</source>
        <translation>Бројки од поглавјето</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Сѐ уште ништо не е изброено</translation>
    </message>
    <message>
        <source>Figures are counted from the cases of the project as soon as there are any.</source>
        <translation>Бројките се пресметуваат од предметите на проектот штом ќе ги има.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Прикажи ги предметите</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Наоди</translation>
    </message>
    <message>
        <source>All figures were written into the folder {name}.</source>
        <translation>Сите бројки се запишани во папката {name}.</translation>
    </message>
    <message>
        <source>Cases counted: {count} of {all}</source>
        <translation>Изброени предмети: {count} од {all}</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Previous section (Ctrl+Page Up)</source>
        <translation>Претходен дел (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next section (Ctrl+Page Down)</source>
        <translation>Следен дел (Ctrl+Page Down)</translation>
    </message>
</context>
<context>
    <name>GuidedCard</name>
    <message>
        <source>{question}: the judgment says different things</source>
        <translation>{question}: пресудата кажува различни работи</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>The rule was right in {right} of the {tried} places on which it was tried.</source>
        <translation>Правилото беше точно на {right} од {tried} места на кои е пробано.</translation>
    </message>
    <message numerus="yes">
        <source>The judgment names %n person(s) who are not in the form yet. Add all of them?</source>
        <translation>
            <numerusform>Пресудата именува %n лице што сѐ уште го нема во образецот. Да се додаде?</numerusform>
            <numerusform>Пресудата именува %n лица што сѐ уште ги нема во образецот. Да се додадат сите?</numerusform>
            <numerusform>Пресудата именува %n лица што сѐ уште ги нема во образецот. Да се додадат сите?</numerusform>
        </translation>
    </message>
    <message>
        <source>New entry: {entry}</source>
        <translation>Нов запис: {entry}</translation>
    </message>
    <message>
        <source>Page {page}: “{words}”</source>
        <translation>Страница {page}: „{words}“</translation>
    </message>
</context>
<context>
    <name>GuidedController</name>
    <message>
        <source>A second coding reads the judgment by itself: nothing is proposed.</source>
        <translation>Второто кодирање ја чита пресудата само: ништо не се предлага.</translation>
    </message>
    <message>
        <source>The coding can only be read: nothing is proposed.</source>
        <translation>Кодирањето може само да се чита: ништо не се предлага.</translation>
    </message>
    <message>
        <source>The judgment is being read …</source>
        <translation>Пресудата се чита …</translation>
    </message>
    <message>
        <source>This case has no judgment yet.</source>
        <translation>Овој предмет сѐ уште нема пресуда.</translation>
    </message>
    <message>
        <source>The judgment is a picture without text. Recognise its text first: menu Judgment.</source>
        <translation>Пресудата е слика без текст. Прво препознајте го текстот: мени Пресуда.</translation>
    </message>
    <message>
        <source>Nothing in the judgment was certain enough to be proposed.</source>
        <translation>Ништо во пресудата не беше доволно сигурно за да се предложи.</translation>
    </message>
    <message>
        <source>Everything that the judgment proposes is decided.</source>
        <translation>За сѐ што предлага пресудата е одлучено.</translation>
    </message>
</context>
<context>
    <name>GuidedPanel</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} од {total}</translation>
    </message>
    <message>
        <source>{taken} entered, {rejected} rejected, {conflicts} contradictory, {left} left</source>
        <translation>{taken} внесени, {rejected} одбиени, {conflicts} противречни, {left} преостанати</translation>
    </message>
    <message>
        <source>Guided reading</source>
        <translation>Водено читање</translation>
    </message>
    <message>
        <source>by judgment</source>
        <translation>по пресудата</translation>
    </message>
    <message>
        <source>by form</source>
        <translation>по образецот</translation>
    </message>
    <message>
        <source>Order of what is proposed</source>
        <translation>Редослед на предложеното</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Прифати</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Одбиј</translation>
    </message>
    <message>
        <source>Before this one</source>
        <translation>Пред оваа</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Подоцна</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Исправи</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Нејасно</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Одбиени</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over a copy</source>
        <translation>Предај копија</translation>
    </message>
    <message>
        <source>For somebody who may see all of it: answers, quoted passages and history go along. What may cross a border leaves as a workbook.</source>
        <translation>За некој што смее да види сѐ: одат и одговорите, цитираните извадоци и историјата. Она што смее да премине граница се изнесува како работна книга.</translation>
    </message>
    <message>
        <source>Only cases that are complete</source>
        <translation>Само предметите што се целосни</translation>
    </message>
    <message>
        <source>With the files and texts of judgments</source>
        <translation>Со датотеките и текстовите на пресудите</translation>
    </message>
    <message numerus="yes">
        <source>The copy {name} was written, with %n case(s).</source>
        <translation>
            <numerusform>Копијата {name} е зачувана, со %n предмет.</numerusform>
            <numerusform>Копијата {name} е зачувана, со %n предмети.</numerusform>
            <numerusform>Копијата {name} е зачувана, со %n предмети.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Помош</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Пребарај во помошта</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страници</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Страница од помошта</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Ниедна страница ги нема сите овие зборови.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Напред</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Помал текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Поголем текст</translation>
    </message>
</context>
<context>
    <name>HiddenBar</name>
    <message numerus="yes">
        <source>This answer hides %n answer(s). They are kept, and come back if the answer comes back.</source>
        <translation>
            <numerusform>Овој одговор крие %n одговор. Тој се чува и ќе се прикаже повторно ако се врати претходниот одговор.</numerusform>
            <numerusform>Овој одговор крие %n одговори. Тие се чуваат и ќе се прикажат повторно ако се врати претходниот одговор.</numerusform>
            <numerusform>Овој одговор крие %n одговори. Тие се чуваат и ќе се прикажат повторно ако се врати претходниот одговор.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another answer hides %n answer(s) here. They are kept, and come back if that answer comes back.</source>
        <translation>
            <numerusform>Друг одговор крие тука %n одговор. Тој се чува и ќе се прикаже повторно ако се врати тој друг одговор.</numerusform>
            <numerusform>Друг одговор крие тука %n одговори. Тие се чуваат и ќе се прикажат повторно ако се врати тој друг одговор.</numerusform>
            <numerusform>Друг одговор крие тука %n одговори. Тие се чуваат и ќе се прикажат повторно ако се врати тој друг одговор.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the hidden answers</source>
        <translation>Избриши ги скриените одговори</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
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
        <source>{coder}, from the judgment</source>
        <translation>{coder}, од пресудата</translation>
    </message>
    <message>
        <source>Nothing has changed since the case was delivered.</source>
        <translation>Ништо не се променило откако е испорачан предметот.</translation>
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
        <source>Evidence: {words}</source>
        <translation>Доказ: {words}</translation>
    </message>
    <message>
        <source>(no longer evidence)</source>
        <translation>(веќе не е доказ)</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(нема одговор)</translation>
    </message>
</context>
<context>
    <name>IdentifierController</name>
    <message>
        <source>May identify a person: {kind}</source>
        <translation>Може да открие идентитет на лице: {kind}</translation>
    </message>
    <message>
        <source>Identifies a person</source>
        <translation>Открива идентитет на лице</translation>
    </message>
    <message>
        <source>Not an identifier</source>
        <translation>Не открива идентитет</translation>
    </message>
    <message>
        <source>Mark as identifier</source>
        <translation>Означи како податок за идентитет</translation>
    </message>
</context>
<context>
    <name>IdentifierLine</name>
    <message>
        <source>Decide</source>
        <translation>Одлучи</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) may identify a person: {words}</source>
        <translation>
            <numerusform>%n збор може да открие идентитет на лице: {words}</numerusform>
            <numerusform>%n збора може да откријат идентитет на лице: {words}</numerusform>
            <numerusform>%n збора може да откријат идентитет на лице: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>May stay, and leave</source>
        <translation>Смее да остане и да се изнесе</translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>Not an identifier</source>
        <translation>Не открива идентитет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Иницијали</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Матичен број</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Датум на раѓање</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <translation>Број на исправа</translation>
    </message>
    <message>
        <source>Address or village</source>
        <translation>Адреса или село</translation>
    </message>
    <message>
        <source>Town or institution</source>
        <translation>Место или установа</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail or online account</source>
        <translation>Е-пошта или корисничка сметка на интернет</translation>
    </message>
    <message>
        <source>Vehicle plate</source>
        <translation>Регистарска табличка на возило</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Банкарска сметка</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Број на предмет</translation>
    </message>
    <message>
        <source>Unusually long number</source>
        <translation>Невообичаено долг број</translation>
    </message>
    <message>
        <source>Exact date</source>
        <translation>Точен датум</translation>
    </message>
    <message>
        <source>Quotation of a judgment</source>
        <translation>Цитат од пресуда</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отворено</translation>
    </message>
    <message>
        <source>Identifies a person</source>
        <translation>Открива идентитет на лице</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прифатено</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Dates such as {text}: what stands first?</source>
        <translation>Датуми како {text}: што стои прво?</translation>
    </message>
    <message>
        <source>Numbers such as {text} where a date is asked for: are they dates?</source>
        <translation>Броеви како {text} таму каде што се бара датум: дали се тоа датуми?</translation>
    </message>
    <message>
        <source>Numbers such as {text}: what does the mark stand for?</source>
        <translation>Броеви како {text}: што значи знакот во нив?</translation>
    </message>
    <message>
        <source>Several terms are called {text}: which one is meant?</source>
        <translation>Повеќе поими се викаат {text}: на кој се мисли?</translation>
    </message>
    <message>
        <source>The codes ({text}) and the columns of the terms say different things: which count?</source>
        <translation>Кодовите ({text}) и колоните на поимите не кажуваат исто: што важи?</translation>
    </message>
    <message>
        <source>Merged cells ({text}): for which rows do they count?</source>
        <translation>Споени ќелии ({text}): за кои редови важат?</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Денот</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Месецот</translation>
    </message>
    <message>
        <source>Yes, as Excel counts days</source>
        <translation>Да, како што Excel ги брои деновите</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Илјади</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Децимали</translation>
    </message>
    <message>
        <source>The codes</source>
        <translation>Кодовите</translation>
    </message>
    <message>
        <source>The columns of the terms</source>
        <translation>Колоните на поимите</translation>
    </message>
    <message>
        <source>For each of them</source>
        <translation>За секој од нив</translation>
    </message>
    <message>
        <source>For the first alone</source>
        <translation>Само за првиот</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ново</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменето</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Отстрането</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Одбиено</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Судир</translation>
    </message>
    <message>
        <source>Newer in the project</source>
        <translation>Поново во проектот</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>Нови предмети</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>Нови редови</translation>
    </message>
    <message>
        <source>Proposed terms</source>
        <translation>Предложени поими</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Нови одговори</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Изменети одговори</translation>
    </message>
    <message>
        <source>Answers taken back</source>
        <translation>Поништени одговори</translation>
    </message>
    <message>
        <source>Rows in another place</source>
        <translation>Редови на друго место</translation>
    </message>
    <message>
        <source>Removed rows</source>
        <translation>Отстранети редови</translation>
    </message>
    <message>
        <source>Conflicts in which the workbook is followed</source>
        <translation>Судири во кои се следи работната книга</translation>
    </message>
    <message>
        <source>Conflicts in which the project stays as it is</source>
        <translation>Судири во кои проектот останува каков што е</translation>
    </message>
    <message>
        <source>Passages that prove an answer now, or no longer</source>
        <translation>Извадоци што сега докажуваат одговор или повеќе не го докажуваат</translation>
    </message>
    <message>
        <source>Cases with another status</source>
        <translation>Предмети со друг статус</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Одбиени редови</translation>
    </message>
    <message>
        <source>Refused answers</source>
        <translation>Одбиени одговори</translation>
    </message>
    <message>
        <source>Newer in the project, which stay</source>
        <translation>Поново во проектот, што останува</translation>
    </message>
    <message>
        <source>Edits where nothing is read back</source>
        <translation>Измени таму од каде што ништо не се вчитува назад</translation>
    </message>
    <message>
        <source>Less exact than in the project, left out</source>
        <translation>Помалку точно отколку во проектот, изоставено</translation>
    </message>
    <message>
        <source>Texts left out of the workbook, not compared</source>
        <translation>Текстови изоставени од работната книга, неспоредени</translation>
    </message>
    <message>
        <source>Changes that you left out</source>
        <translation>Промени што ги изоставивте</translation>
    </message>
    <message>
        <source>Unchanged cells</source>
        <translation>Неизменети ќелии</translation>
    </message>
    <message>
        <source>Cases that are not in the workbook, left as they are</source>
        <translation>Предмети што ги нема во работната книга, оставени какви што се</translation>
    </message>
    <message>
        <source>The project has no row with this key.</source>
        <translation>Проектот нема ред со овој клуч.</translation>
    </message>
    <message>
        <source>The key stands here a second time.</source>
        <translation>Клучот тука стои по вторпат.</translation>
    </message>
    <message>
        <source>Another case came with this key before. Give it a new one.</source>
        <translation>Со овој клуч порано пристигнал друг предмет. Дајте му нов клуч.</translation>
    </message>
    <message>
        <source>The project has no case with this key. A second coding is read into a case that is there.</source>
        <translation>Проектот нема предмет со овој клуч. Второто кодирање се вчитува во предмет што постои.</translation>
    </message>
    <message>
        <source>The case was removed from the project.</source>
        <translation>Предметот е отстранет од проектот.</translation>
    </message>
    <message>
        <source>A number in it asks for more entries than a case can have. Enter a smaller one.</source>
        <translation>Еден број во него бара повеќе записи отколку што може да има еден предмет. Внесете помал.</translation>
    </message>
    <message>
        <source>Its case is refused.</source>
        <translation>Неговиот предмет е одбиен.</translation>
    </message>
    <message>
        <source>Its row is refused.</source>
        <translation>Неговиот ред е одбиен.</translation>
    </message>
    <message>
        <source>The row was removed from the project.</source>
        <translation>Редот е отстранет од проектот.</translation>
    </message>
    <message>
        <source>The row above it, named by parent_key, is not there.</source>
        <translation>Го нема надредениот ред, кој е наведен во parent_key.</translation>
    </message>
    <message>
        <source>A row cannot go to another row above it.</source>
        <translation>Редот не може да премине под друг надреден ред.</translation>
    </message>
    <message>
        <source>An answer says how many rows there are.</source>
        <translation>Колку редови има, го одредува еден одговор.</translation>
    </message>
    <message>
        <source>The case is coded by another version of the framework.</source>
        <translation>Предметот е кодиран според друга верзија на рамката.</translation>
    </message>
    <message>
        <source>The case is settled between two coders: it is corrected in the agreed coding.</source>
        <translation>Предметот е усогласен меѓу двајца кодери: се исправа во усогласеното кодирање.</translation>
    </message>
    <message>
        <source>The case was delivered by its country and is corrected there.</source>
        <translation>Предметот го испорачала неговата држава и таму се поправа.</translation>
    </message>
    <message>
        <source>The program works this out; nobody types it.</source>
        <translation>Ова го пресметува програмата; никој не го внесува.</translation>
    </message>
    <message>
        <source>This is not asked, as the other answers stand.</source>
        <translation>Ова не се прашува при вакви други одговори.</translation>
    </message>
    <message>
        <source>The list has no such term.</source>
        <translation>Листата нема таков поим.</translation>
    </message>
    <message>
        <source>The term is not offered here.</source>
        <translation>Поимот не се нуди тука.</translation>
    </message>
    <message>
        <source>This is no answer of the kind that is asked for.</source>
        <translation>Ова не е одговор од видот што се бара.</translation>
    </message>
    <message>
        <source>The question does not allow this state.</source>
        <translation>Прашањето не ја дозволува оваа состојба.</translation>
    </message>
    <message>
        <source>The cell cannot be understood.</source>
        <translation>Ќелијата не е разбирлива.</translation>
    </message>
    <message>
        <source>It cannot have none: it has rows.</source>
        <translation>Не може да се каже дека ги нема: има редови.</translation>
    </message>
    <message>
        <source>The row is missing, but rows that stand in it are there.</source>
        <translation>Редот го нема, а редовите што стојат во него се тука.</translation>
    </message>
    <message>
        <source>The judgment of this passage is not in the project.</source>
        <translation>Пресудата од која е овој извадок не е во проектот.</translation>
    </message>
    <message>
        <source>Evidence is changed in the program only.</source>
        <translation>Доказите се менуваат само во програмата.</translation>
    </message>
    <message>
        <source>Remarks are changed in the program only.</source>
        <translation>Забелешките се менуваат само во програмата.</translation>
    </message>
    <message>
        <source>The codebook is not read back. A framework is changed in its XLSForm.</source>
        <translation>Кодната книга не се вчитува назад. Рамката се менува во нејзиниот XLSForm.</translation>
    </message>
    <message>
        <source>Terms are changed in the program only. A proposed term comes with an answer that uses it.</source>
        <translation>Поимите се менуваат само во програмата. Предложен поим доаѓа со одговор што го користи.</translation>
    </message>
    <message>
        <source>It goes on from no answer that is read back.</source>
        <translation>Не продолжува ниту еден одговор што се вчитува назад.</translation>
    </message>
    <message>
        <source>What About says of the workbook is not read back.</source>
        <translation>Она што во листот About пишува за работната книга не се вчитува назад.</translation>
    </message>
    <message>
        <source>Quotations are released and changed in the program; nothing is read back from this sheet.</source>
        <translation>Цитатите се одобруваат и менуваат во програмата; од овој лист ништо не се вчитува.</translation>
    </message>
    <message>
        <source>The program knows what was published; nothing is read back from this sheet.</source>
        <translation>Програмата знае што е објавено; од овој лист ништо не се вчитува.</translation>
    </message>
    <message>
        <source>What is known of all judgments is changed in the program; nothing is read back from this sheet.</source>
        <translation>Тоа што се знае за сите пресуди се менува во програмата; од овој лист ништо не се чита назад.</translation>
    </message>
    <message>
        <source>Briefs are written and approved in the program; nothing is read back from this sheet.</source>
        <translation>Резимеата се пишуваат и се одобруваат во програмата; од овој лист ништо не се чита назад.</translation>
    </message>
    <message>
        <source>The program counts the figures anew; nothing is read back from this sheet.</source>
        <translation>Програмата повторно ги пресметува показателите; од овој лист ништо не се вчитува.</translation>
    </message>
    <message>
        <source>Sheets on double coding are not read back. A submitted coding is changed in the program only.</source>
        <translation>Листовите за двојно кодирање не се вчитуваат повторно. Предадено кодирање се менува само во програмата.</translation>
    </message>
    <message>
        <source>Answers to older versions are changed in the program only.</source>
        <translation>Одговорите според постари верзии се менуваат само во програмата.</translation>
    </message>
    <message>
        <source>The column repeats what the program knows, and is not read back.</source>
        <translation>Колоната го повторува она што програмата го знае и не се вчитува назад.</translation>
    </message>
    <message>
        <source>This is not read back. It may differ because the project was changed after the export.</source>
        <translation>Ова не се вчитува назад. Може да се разликува затоа што проектот е менуван по извозот.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>одговорено</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не е наведено</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>нејасно</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>анонимизирано</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>не е применливо</translation>
    </message>
    <message>
        <source>none in this judgment</source>
        <translation>нема во оваа пресуда</translation>
    </message>
    <message>
        <source>The row has another place among the others.</source>
        <translation>Редот има друго место меѓу останатите.</translation>
    </message>
    <message>
        <source>The answer fails a check of the framework.</source>
        <translation>Одговорот не поминува на една проверка од рамката.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Password of the workbook</source>
        <translation>Лозинка на работната книга</translation>
    </message>
    <message>
        <source>Follow the workbook in all conflicts</source>
        <translation>Следи ја работната книга во сите судири</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжи</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Примени %n промена</numerusform>
            <numerusform>Примени %n промени</numerusform>
            <numerusform>Примени %n промени</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Тајна фраза на копијата</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Примени</translation>
    </message>
    <message>
        <source>Tick where the workbook is right.</source>
        <translation>Означете каде е точна работната книга.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Увоз на {file}</translation>
    </message>
    <message>
        <source>Nothing in it is different.</source>
        <translation>Нема никаква разлика.</translation>
    </message>
    <message>
        <source>Some cells can mean several things. Say once for each column which is meant.</source>
        <translation>Некои ќелии може да значат повеќе нешта. За секоја колона кажете еднаш што се мисли.</translation>
    </message>
    <message>
        <source>The workbook is being read. Nothing is changed before you have seen what it would do.</source>
        <translation>Работната книга се чита. Ништо не се менува пред да видите што би направила.</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <source>The workbook is imported. Codings changed or new: {count}.</source>
        <translation>Работната книга е увезена. Изменети или нови кодирања: {count}.</translation>
    </message>
    <message>
        <source>The project as it was before: {path}</source>
        <translation>Проектот каков што беше порано: {path}</translation>
    </message>
    <message>
        <source>The import is taken back. Codings: {count}.</source>
        <translation>Увозот е поништен. Кодирања: {count}.</translation>
    </message>
    <message>
        <source>Something was changed since in these cases, which stay as they are: {cases}</source>
        <translation>Во овие предмети во меѓувреме нешто е изменето, па остануваат какви што се: {cases}</translation>
    </message>
    <message>
        <source>No import is left to take back.</source>
        <translation>Нема повеќе увоз што може да се поништи.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Поништи го увозот</translation>
    </message>
</context>
<context>
    <name>IncompleteNotice</name>
    <message>
        <source>Incomplete among them: {count}</source>
        <translation>Меѓу нив нецелосни: {count}</translation>
    </message>
    <message>
        <source>Leave out what is incomplete</source>
        <translation>Изостави ги нецелосните</translation>
    </message>
    <message>
        <source>Not submitted: {count}</source>
        <translation>Непредадени: {count}</translation>
    </message>
    <message>
        <source>Leave out what is not submitted</source>
        <translation>Изостави ги непредадените</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Install</source>
        <translation>Инсталирај</translation>
    </message>
    <message>
        <source>Import taxonomies: {files}</source>
        <translation>Увоз на таксономии: {files}</translation>
    </message>
    <message>
        <source>{files}: being read.</source>
        <translation>{files}: читањето е во тек.</translation>
    </message>
    <message>
        <source>Nothing in it is different from what is installed.</source>
        <translation>Нема никаква разлика од она што е инсталирано.</translation>
    </message>
    <message>
        <source>Terms that an answer uses are never removed: they stay with their answers, offered no more.</source>
        <translation>Поимите што се користат во одговори никогаш не се отстрануваат: остануваат со своите одговори, но веќе не се нудат.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) in use are not in the file.</source>
        <translation>
            <numerusform>%n поим што се користи го нема во датотеката.</numerusform>
            <numerusform>%n поими што се користат ги нема во датотеката.</numerusform>
            <numerusform>%n поими што се користат ги нема во датотеката.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the terms that replace others into the answers, too (terms in use: %n). History shows it, and undo takes it back.</source>
        <translation>
            <numerusform>Внеси ги и во одговорите поимите што заменуваат други (поими што се користат: %n). Измената се гледа во историјата и може да се поништи.</numerusform>
            <numerusform>Внеси ги и во одговорите поимите што заменуваат други (поими што се користат: %n). Измената се гледа во историјата и може да се поништи.</numerusform>
            <numerusform>Внеси ги и во одговорите поимите што заменуваат други (поими што се користат: %n). Измената се гледа во историјата и може да се поништи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have changed answers.</source>
        <translation>
            <numerusform>%n кодирање има изменети одговори.</numerusform>
            <numerusform>%n кодирања имаат изменети одговори.</numerusform>
            <numerusform>%n кодирања имаат изменети одговори.</numerusform>
        </translation>
    </message>
    <message>
        <source>Installed.</source>
        <translation>Инсталирано.</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>English</source>
        <translation>Англиски</translation>
    </message>
    <message>
        <source>In the other script</source>
        <translation>Со другото писмо</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Речник</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Прашање</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation>Рецензентите не се согласуваат</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Каде стои</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Only here, not in the other places with this text</source>
        <translation>Само тука, не и на другите места со овој текст</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s): {place}</source>
        <translation>
            <numerusform>%n место: {place}</numerusform>
            <numerusform>%n места: {place}</numerusform>
            <numerusform>%n места: {place}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgmentActions</name>
    <message>
        <source>Removed from the case: {title}</source>
        <translation>Отстрането од предметот: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
</context>
<context>
    <name>JudgmentChoice</name>
    <message>
        <source>Judgment: {title}</source>
        <translation>Пресуда: {title}</translation>
    </message>
</context>
<context>
    <name>JudgmentDetailsDialog</name>
    <message>
        <source>Details of the judgment</source>
        <translation>Податоци за пресудата</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што е ова</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Датум</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Кодирање на знаците во текстот</translation>
    </message>
    <message>
        <source>Choose the one in which all letters below are right.</source>
        <translation>Изберете го она во кое сите букви подолу се исправни.</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>Како почнува текстот</translation>
    </message>
    <message>
        <source>Added: {moment}</source>
        <translation>Додадено: {moment}</translation>
    </message>
    <message>
        <source>Left out when it was read: {what}</source>
        <translation>Изоставено при читањето: {what}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зачувај</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Write day, month and year.</source>
        <translation>Напишете ден, месец и година.</translation>
    </message>
</context>
<context>
    <name>JudgmentImport</name>
    <message numerus="yes">
        <source>%n judgment(s) added.</source>
        <translation>
            <numerusform>Додадена е %n пресуда.</numerusform>
            <numerusform>Додадени се %n пресуди.</numerusform>
            <numerusform>Додадени се %n пресуди.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {unreadable} of {pages} pages have no text that can be read: recognise it, or type quotations.</source>
        <translation>{name}: {unreadable} од {pages} страници немаат текст што може да се прочита: препознајте го или препишете ги цитатите.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: made of %n picture(s), in the order of their names.</source>
        <translation>
            <numerusform>{name}: составено од %n слика, по редоследот на имињата.</numerusform>
            <numerusform>{name}: составено од %n слики, по редоследот на нивните имиња.</numerusform>
            <numerusform>{name}: составено од %n слики, по редоследот на нивните имиња.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not added: it is a judgment of case {case} already.</source>
        <translation>Датотеката {name} не е додадена: таа веќе е пресуда во предметот {case}.</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Сепак додај</translation>
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
    <message>
        <source>{title} (replaced)</source>
        <translation>{title} (заменето)</translation>
    </message>
</context>
<context>
    <name>JudgmentMenu</name>
    <message>
        <source>More about this judgment</source>
        <translation>Повеќе за оваа пресуда</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Податоци…</translation>
    </message>
    <message>
        <source>Recognise text…</source>
        <translation>Препознај текст…</translation>
    </message>
    <message>
        <source>Replace with another file…</source>
        <translation>Замени со друга датотека…</translation>
    </message>
    <message>
        <source>Show names and identifiers</source>
        <translation>Прикажи ги имињата и податоците за идентитет</translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation>Отстрани од предметот</translation>
    </message>
</context>
<context>
    <name>JudgmentNotice</name>
    <message>
        <source>Recognise text…</source>
        <translation>Препознај текст…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Податоци</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Затвори ја оваа порака</translation>
    </message>
    <message>
        <source>Save the file as a PDF and replace this one with it: there, text can be recognised.</source>
        <translation>Зачувајте ја датотеката како PDF и заменете ја оваа со неа: во неа текстот може да се препознае.</translation>
    </message>
</context>
<context>
    <name>JudgmentPane</name>
    <message>
        <source>Find in the judgment (Ctrl+F)</source>
        <translation>Најди во пресудата (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Помало (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Поголемо (Ctrl++)</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Сите страници, намалени</translation>
    </message>
    <message>
        <source>Add a judgment to this case</source>
        <translation>Додај пресуда во овој предмет</translation>
    </message>
    <message>
        <source>As wide as fits, text in its usual size (Ctrl+0)</source>
        <translation>По ширина, текст во вообичаена големина (Ctrl+0)</translation>
    </message>
    <message>
        <source>Text of the judgment</source>
        <translation>Текст на пресудата</translation>
    </message>
    <message>
        <source>Show the pages (Ctrl+Shift+P)</source>
        <translation>Прикажи ги страниците (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Read as flowing text (Ctrl+Shift+P)</source>
        <translation>Читај како непрекинат текст (Ctrl+Shift+P)</translation>
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
    <name>Judgments</name>
    <message>
        <source>{count} of {pages} pages are pictures without text.</source>
        <translation>{count} од {pages} страници се слики без текст.</translation>
    </message>
    <message>
        <source>{count} of {pages} pages are pictures, or their letters mean nothing.</source>
        <translation>{count} од {pages} страници се слики, или нивните букви не значат ништо.</translation>
    </message>
    <message>
        <source>Text: pages {numbers}</source>
        <translation>Текст: страници {numbers}</translation>
    </message>
    <message>
        <source>Recognised text: pages {numbers}</source>
        <translation>Препознаен текст: страници {numbers}</translation>
    </message>
    <message>
        <source>Pictures without text: pages {numbers}</source>
        <translation>Слики без текст: страници {numbers}</translation>
    </message>
    <message>
        <source>Letters that mean nothing: pages {numbers}</source>
        <translation>Букви што не значат ништо: страници {numbers}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Страници: {count}</translation>
    </message>
    <message>
        <source>comments: {count}</source>
        <translation>коментари: {count}</translation>
    </message>
    <message>
        <source>deleted passages: {count}</source>
        <translation>избришани извадоци: {count}</translation>
    </message>
    <message>
        <source>hidden passages: {count}</source>
        <translation>скриени извадоци: {count}</translation>
    </message>
    <message>
        <source>unreadable characters: {count}</source>
        <translation>нечитливи знаци: {count}</translation>
    </message>
    <message>
        <source>attached files: {count}</source>
        <translation>приложени датотеки: {count}</translation>
    </message>
</context>
<context>
    <name>KeepBothDialog</name>
    <message>
        <source>The file of this project is gone</source>
        <translation>Датотеката на овој проект ја нема повеќе</translation>
    </message>
    <message>
        <source>{file} was deleted, renamed or moved while it was open here, or its drive is not connected. Nothing more was saved in it.</source>
        <translation>Датотеката {file} е избришана, преименувана или преместена додека беше отворена тука, или нејзиниот диск не е приклучен. Во неа повеќе ништо не е зачувано.</translation>
    </message>
    <message>
        <source>Store it under this name</source>
        <translation>Зачувај под ова име</translation>
    </message>
    <message>
        <source>This project was changed elsewhere</source>
        <translation>Овој проект е променет на друго место</translation>
    </message>
    <message>
        <source>{file} was replaced by another copy, or changed by another computer, while it was open here. Nothing more was saved in it.</source>
        <translation>Датотеката {file} е заменета со друга копија или ја променил друг компјутер додека беше отворена тука. Во неа повеќе ништо не е зачувано.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Задржи ги двете</translation>
    </message>
    <message>
        <source>New file for what this window holds</source>
        <translation>Нова датотека за она што е во овој прозорец</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Промени…</translation>
    </message>
    <message>
        <source>Go on with the other</source>
        <translation>Продолжи со другата</translation>
    </message>
    <message>
        <source>What this window holds is put among the backups first.</source>
        <translation>Она што е во овој прозорец најпрво се става меѓу резервните копии.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Одлучи подоцна</translation>
    </message>
    <message>
        <source>Nothing that you confirmed is lost: this window still holds all of it, your last answer too.</source>
        <translation>Ништо што сте потврдиле не е изгубено: сѐ е во овој прозорец, па и вашиот последен одговор.</translation>
    </message>
    <message>
        <source>Nothing that you confirmed is lost: this window still holds all of it, your last answer too. Keep both, and go on in the new file; the other one stays as it is, and you can compare them.</source>
        <translation>Ништо што сте потврдиле не е изгубено: сѐ е во овој прозорец, па и вашиот последен одговор. Зачувајте ги двете датотеки и продолжете во новата; другата останува таква каква што е и можете да ги споредите.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Кратенки на тастатурата</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>LadderPane</name>
    <message>
        <source>Charges: {count}. Changed by a later decision: {changed}. Still open: {open}.</source>
        <translation>Точки на обвинението: {count}. Изменети со подоцнежна одлука: {changed}. Сѐ уште отворени: {open}.</translation>
    </message>
</context>
<context>
    <name>LadderTab</name>
    <message>
        <source>To come back to</source>
        <translation>За враќање</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Сѐ уште отворени</translation>
    </message>
    <message>
        <source>Changed later</source>
        <translation>Подоцна изменети</translation>
    </message>
    <message>
        <source>As judged first</source>
        <translation>Како што е првпат пресудено</translation>
    </message>
    <message>
        <source>Changed what stood before</source>
        <translation>Го изменила она што важело претходно</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Обвинение</translation>
    </message>
    <message>
        <source>First instance</source>
        <translation>Прв степен</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Жалба</translation>
    </message>
    <message>
        <source>Retrial</source>
        <translation>Повторно судење</translation>
    </message>
    <message>
        <source>Third instance and later</source>
        <translation>Трет степен и подоцна</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Сега важи</translation>
    </message>
    <message>
        <source>Ladder: what each court decided of each charge</source>
        <translation>Скалила: што одлучил секој суд за секоја точка на обвинението</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Отвори го предметот таму</translation>
    </message>
    <message>
        <source>Open the case at the answer of the cell (click, or Enter)</source>
        <translation>Го отвора предметот кај одговорот од полето (клик или Enter)</translation>
    </message>
    <message>
        <source>Charges: {count}. On appeal: {appeal}. Retried: {retrial}. In the third instance or later: {third}.</source>
        <translation>Точки на обвинението: {count}. По жалба: {appeal}. Повторно судени: {retrial}. Во трет степен и подоцна: {third}.</translation>
    </message>
    <message>
        <source>The ladder names cases: it is for the team, and in no public edition.</source>
        <translation>Скалилата ги именуваат предметите: тие се за тимот и ги нема во ниедно јавно издание.</translation>
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
    <name>LearnedTab</name>
    <message>
        <source>Discuss this with all coders, and change the guidance in the next version of the framework.</source>
        <translation>Разговарајте за ова со сите кодери и изменете ги упатствата во следната верзија на рамката.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Извези…</translation>
    </message>
    <message>
        <source>Write both lists into a workbook; neither coder nor case is named</source>
        <translation>Ги запишува двата списока во работна книга; не се именува ни кодер ни предмет</translation>
    </message>
    <message>
        <source>Reasons by question</source>
        <translation>Причини по прашања</translation>
    </message>
    <message>
        <source>Terms most often confused</source>
        <translation>Поими што најчесто се мешаат</translation>
    </message>
    <message>
        <source>Nothing is learned yet</source>
        <translation>Сѐ уште ништо не е научено</translation>
    </message>
    <message>
        <source>Settle the differences between two codings, and say why they were read differently. What came up most often is listed here, with the terms that were confused.</source>
        <translation>Усогласете ги разликите меѓу две кодирања и кажете зошто се читани различно. Тука е наведено она што се јавило најчесто, со поимите што се помешани.</translation>
    </message>
    <message>
        <source>Settle differences…</source>
        <translation>Усогласи ги разликите…</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Што научивме</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Работната книга {name} е зачувана.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Прашање</translation>
    </message>
    <message>
        <source>Why it was read differently</source>
        <translation>Зошто е читано различно</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Што да се направи</translation>
    </message>
    <message>
        <source>Only one coder</source>
        <translation>Само едниот кодер</translation>
    </message>
    <message>
        <source>Only the other coder</source>
        <translation>Само другиот кодер</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Пати</translation>
    </message>
    <message>
        <source>left to a reviewer: {count}</source>
        <translation>оставено на рецензентот: {count}</translation>
    </message>
    <message>
        <source>settled without a reason: {count}</source>
        <translation>усогласено без причина: {count}</translation>
    </message>
    <message>
        <source>Change the guidance</source>
        <translation>Изменете ги упатствата</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>{project} is locked</source>
        <translation>Проектот {project} е заклучен</translation>
    </message>
    <message>
        <source>Everything is saved. You go on where you were once it is unlocked.</source>
        <translation>Сѐ е зачувано. Кога ќе го отклучите, продолжувате таму каде што застанавте.</translation>
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
        <source>Unlock</source>
        <translation>Отклучи</translation>
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
        <source>Close the project</source>
        <translation>Затвори го проектот</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Trial of {framework} - tipcoder</source>
        <translation>Проба: {framework} - tipcoder</translation>
    </message>
    <message>
        <source>Locked - tipcoder</source>
        <translation>Заклучено - tipcoder</translation>
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
        <translation>Датотеката {name} не е преземена: прво отворете го проектот на кој му припаѓа.</translation>
    </message>
    <message>
        <source>Safe mode: tipcoder did not start properly twice, or you asked for this. It works with the settings of a first start; your projects are as they were. The next start is an ordinary one.</source>
        <translation>Безбеден режим: tipcoder двапати не се стартува како што треба или сами го побаравте ова. Работи со поставките од првото стартување; вашите проекти се какви што беа. Следното стартување ќе биде вообичаено.</translation>
    </message>
    <message>
        <source>Give up my settings</source>
        <translation>Откажи се од моите поставки</translation>
    </message>
    <message>
        <source>{project}, second reading</source>
        <translation>{project}, второ читање</translation>
    </message>
</context>
<context>
    <name>MatchKind</name>
    <message>
        <source>the same as</source>
        <translation>исто што и</translation>
    </message>
    <message>
        <source>close to</source>
        <translation>блиско до</translation>
    </message>
    <message>
        <source>narrower than</source>
        <translation>потесно од</translation>
    </message>
    <message>
        <source>broader than</source>
        <translation>пошироко од</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>поврзано со</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>The term stays, offered no more, so that history keeps its words. Undo in a coding takes it back.</source>
        <translation>Поимот останува, но веќе не се нуди, за да остане неговата ознака во историјата. Измената може да се поништи во секое кодирање.</translation>
    </message>
    <message>
        <source>Merge “{term}” into another term</source>
        <translation>Спојување на поимот „{term}“ со друг поим</translation>
    </message>
    <message>
        <source>Search for the term that takes its place</source>
        <translation>Побарајте го поимот што доаѓа на негово место</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Merge into “{term}”</source>
        <translation>Спој со „{term}“</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Спој</translation>
    </message>
    <message>
        <source>No answer uses it now.</source>
        <translation>Сега не го користи ниеден одговор.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n одговор</numerusform>
            <numerusform>%n одговори</numerusform>
            <numerusform>%n одговори</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмети</numerusform>
            <numerusform>%n предмети</numerusform>
        </translation>
    </message>
    <message>
        <source>The other term takes its place in {answers}, {cases}.</source>
        <translation>Другиот поим доаѓа на негово место ({answers}, {cases}).</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The backup could not be written to {path}. Is there enough space, and may you write there?</source>
        <translation>Резервната копија не можеше да се запише во {path}. Дали има доволно простор и дали смеете да запишувате таму?</translation>
    </message>
    <message>
        <source>Case {case}, {place}: is this right? {message}</source>
        <translation>Предмет {case}, {place}: дали е ова точно? {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: no answer yet.</source>
        <translation>Предмет {case}, {place}: сѐ уште нема одговор.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the answer cannot be right. {message}</source>
        <translation>Предмет {case}, {place}: одговорот не може да биде исправен. {message}</translation>
    </message>
    <message>
        <source>This case was delivered by its country ({country}) and is only read here. It is corrected there and delivered again.</source>
        <translation>Овој предмет го испорача неговата држава ({country}) и тука само се чита. Се поправа таму и повторно се испорачува.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: mark the passage of the judgment that proves the answer.</source>
        <translation>Предмет {case}, {place}: означете го извадокот од пресудата што го докажува одговорот.</translation>
    </message>
    <message>
        <source>Case {case} has no judgment yet.</source>
        <translation>Предметот {case} сѐ уште нема пресуда.</translation>
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
        <translation>Датотеката {path} не е зачувана: нејзиното име мора да завршува на {ending}.</translation>
    </message>
    <message>
        <source>{id}: case {case}, {question}: {words}</source>
        <translation>{id}: предмет {case}, {question}: {words}</translation>
    </message>
    <message>
        <source>This is a regional project: it leaves as the regional workbook that consolidating writes. Consolidate again, with any of its deliveries.</source>
        <translation>Ова е регионален проект: тој излегува како регионална работна книга што се пишува при обединувањето. Обединете повторно, со која било од неговите испораки.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {path}. Choose another one.</source>
        <translation>Во папката {path} не може да се зачува ништо. Изберете друга.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: every answer to &quot;{question}&quot; is right, so nothing is checked.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: секој одговор на „{question}“ е исправен, па ништо не се проверува.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the choices of &quot;{question}&quot; are rows that have no question &quot;{name}&quot; to take their labels from.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: опциите за „{question}“ се редови во кои нема прашање „{name}“ од кое би се земале нивните ознаки.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the pattern {pattern} of &quot;{question}&quot; repeats too much. A part may be repeated 1,000 times, and parts within parts together not much more.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: шаблонот {pattern} во „{question}“ има премногу повторувања. Еден дел смее да се повтори 1.000 пати, а делови во делови заедно не многу повеќе.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the pattern {pattern} of &quot;{question}&quot; looks ahead, behind or back, with (?=, (?!, (?&lt;=, (?&lt;! or \1, which tipcoder does not support. Use two conditions joined by and.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: шаблонот {pattern} во „{question}“ гледа напред или назад, со (?=, (?!, (?&lt;=, (?&lt;! или \1, што tipcoder не го поддржува. Употребете два услова поврзани со and.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; has the label &quot;{label}&quot; in row {other_row} too.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: листата „{list}“ ја има ознаката „{label}“ и во редот {other_row}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; of a choice has a space. Its code in workbooks is &quot;{made}&quot;.</source>
        <translation>Лист „{sheet}“, ред {row}: името „{name}“ на опција содржи празно место. Нејзиниот код во работните книги е „{made}“.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the filters of the questions never let the choice &quot;{choice}&quot; of the list &quot;{list}&quot; through.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: филтрите на прашањата никогаш не ја пропуштаат опцијата „{choice}“ од листата „{list}“.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; of &quot;{question}&quot; has no choice &quot;{choice}&quot;, so this can never be met.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: листата „{list}“ за „{question}“ ја нема опцијата „{choice}“, па овој услов никогаш не може да се исполни.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the choice &quot;{name}&quot; belongs to no list, so it is never offered.</source>
        <translation>Лист „{sheet}“, ред {row}: опцијата „{name}“ не припаѓа на ниедна листа, па никогаш не се нуди.</translation>
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
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: the cell &quot;{column}&quot; is empty or not usable.</source>
        <translation>{file}, лист „{sheet}“, ред {row}: полето „{column}“ е празно или неупотребливо.</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: the framework has no question &quot;{question}&quot;.</source>
        <translation>{file}, лист „{sheet}“, ред {row}: рамката нема прашање „{question}“.</translation>
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
        <source>{file} was not read: it declares entities, which no Excel file has and which can hide harmful content.</source>
        <translation>Датотеката {file} не е прочитана: содржи декларации на ентитети, какви што нема ниедна датотека на Excel и во кои може да биде скриена штетна содржина.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; takes its codes from the column &quot;{column}&quot;, which {file} lacks.</source>
        <translation>Лист „{sheet}“, ред {row}: „{question}“ ги зема кодовите од колоната „{column}“, која ја нема во датотеката {file}.</translation>
    </message>
    <message>
        <source>{file}: the column &quot;{column}&quot; is there twice.</source>
        <translation>{file}: колоната „{column}“ постои двапати.</translation>
    </message>
    <message>
        <source>{file}: the file has no row with the names of its columns.</source>
        <translation>{file}: во датотеката нема ред со имињата на колоните.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the file is not in UTF-8. In Excel, save it as &quot;CSV UTF-8&quot;.</source>
        <translation>{file}, ред {row}: датотеката не е во UTF-8. Зачувајте ја во Excel како „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the file {file} is not beside the workbook, and no taxonomy of that name is installed. Until it is, there are no choices.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: датотеката {file} не е покрај работната книга и не е инсталирана таксономија со тоа име. Додека ја нема, нема ни опции.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the column &quot;name&quot; is empty: a choice needs a code.</source>
        <translation>{file}, ред {row}: колоната „name“ е празна: на опцијата ѝ е потребен код.</translation>
    </message>
    <message>
        <source>{file}, row {row}: there are more cells than columns. Put texts with a comma between quotation marks.</source>
        <translation>{file}, ред {row}: има повеќе ќелии отколку колони. Текстовите со запирка ставете ги во наводници.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; of &quot;{question}&quot; has no column &quot;{name}&quot;.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: листата „{list}“ за „{question}“ нема колона „{name}“.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no choice of the list &quot;{list}&quot; can ever be offered for &quot;{question}&quot;.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: ниедна опција од листата „{list}“ никогаш не може да се понуди за „{question}“.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, from row {row} on, column &quot;{column}&quot;: {count} {count:cell has|cells have} a formula. Its last value is used; write the text itself.</source>
        <translation>Лист „{sheet}“, од редот {row} натаму, колона „{column}“: бројот на ќелии со формула е {count}. Се користи последната вредност; напишете го самиот текст.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: this cell has a formula without a value. Write the text itself.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: оваа ќелија има формула без вредност. Напишете го самиот текст.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; can never be asked: no answers meet this condition together with those of the groups around it and of the questions it looks at.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: „{question}“ никогаш не може да се постави: ниеден одговор не го исполнува овој услов заедно со условите на групите во кои се наоѓа прашањето и на прашањата од кои зависи.</translation>
    </message>
    <message>
        <source>{file} cannot be made into a form: something in it is not as XLSForm has it.</source>
        <translation>Од датотеката {file} не може да се направи формулар: нешто во неа не е онака како што бара XLSForm.</translation>
    </message>
    <message>
        <source>{file} is a folder, a pipe or a device, and no file that can be read.</source>
        <translation>{file} е папка, канал (pipe) или уред, а не датотека што може да се прочита.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; would have {count} entries in every case. At most {limit} are possible.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: „{question}“ би имало {count} записи во секој предмет. Можни се најмногу {limit}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: on some texts ODK Collect and KoboToolbox never finish with the pattern {pattern}, since it repeats what is already repeated. Write ([a-z]+ ?)+ as [a-z ]+.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: кај некои текстови ODK Collect и KoboToolbox никогаш не ја завршуваат проверката на шаблонот {pattern}, бидејќи се повторува она што веќе се повторува. Наместо ([a-z]+ ?)+ напишете [a-z ]+.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; cannot be a column of the matrix &quot;{group}&quot;. All questions of a matrix choose one, or all choose several, from the same list with the same choice filter.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: „{question}“ не може да биде колона на матрицата „{group}“. Сите прашања на една матрица избираат едно, или сите избираат повеќе, од истата листа со ист филтер на избори.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: nothing is ever equal to null, or different from it. For an answer that is not given, write &apos;&apos;.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: ништо никогаш не е еднакво на null ниту различно од него. За одговор што не е даден напишете &apos;&apos;.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: {question} is {privacy}, but it is worked out from {used}, which is {used_privacy}: with it, what must stay may leave.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: {question} е {privacy}, а се изведува од {used}, кое е {used_privacy}: така може да излезе она што мора да остане.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: {question} seems to ask for the number of a person or a document. Make it an identifier, so that it never leaves the country.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: {question} изгледа бара број на лице или на исправа. Запишете identifier, за никогаш да не ја напушти земјата.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{name}&quot; is no roster to which a person adds entries, so there is no least number of them.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: „{name}“ не е список во кој некој додава записи, па нема ни нивен најмал број.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the least number of entries of &quot;{roster}&quot; is a whole number from 0 to {limit}, not &quot;{value}&quot;.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: најмалиот број записи за „{roster}“ е цел број од 0 до {limit}, а не „{value}“.</translation>
    </message>
    <message>
        <source>{file} is too large for a framework. Delete sheets, pictures and empty rows that are not needed.</source>
        <translation>Датотеката {file} е преголема за рамка. Избришете ги листовите, сликите и празните редови што не се потребни.</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; still goes on in row {row}; that is more than a framework can have. Delete what is not needed, and keep very long lists in a file of their own (select_one_from_file).</source>
        <translation>{file}: листот „{sheet}“ продолжува и во редот {row}; тоа е повеќе отколку што може да има една рамка. Избришете го она што не е потребно, а многу долгите листи чувајте ги во посебна датотека (select_one_from_file).</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: {reason}</source>
        <translation>{file}, лист „{sheet}“, ред {row}: {reason}</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; has a column twice: &quot;{column}&quot; in column {place}, &quot;{other}&quot; in column {other_place}. Take one of them away.</source>
        <translation>{file}: листот „{sheet}“ ја има истата колона двапати: „{column}“ во колоната {place}, „{other}“ во колоната {other_place}. Отстранете една од нив.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no form can be made with a column of this name. Take it away.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: со колона со ова име не може да се направи формулар. Отстранете ја.</translation>
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
        <source>{file} contains macros. They are never run here; save it as .xlsx to leave them out.</source>
        <translation>Датотеката {file} содржи макроа. Тие тука никогаш не се извршуваат; зачувајте ја како .xlsx за да ги изоставите.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}: this note has no name and gets one from the number of its row, which changes when rows are added. Give it a name.</source>
        <translation>Лист „{sheet}“, ред {row}: оваа белешка нема име и го добива според бројот на својот ред, кој се менува кога се додаваат редови. Дајте ѝ име.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; is used in another group too, in row {other_row}. Neither question can move to another group later without losing its answers. Choose another name.</source>
        <translation>Лист „{sheet}“, ред {row}: името „{name}“ се користи и во друга група, во редот {other_row}. Подоцна ниедно од двете прашања не може да премине во друга група без да ги изгуби своите одговори. Изберете друго име.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no answer to &quot;{question}&quot; can be right.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: ниеден одговор на „{question}“ не може да биде исправен.</translation>
    </message>
    <message>
        <source>The sheet About is missing, or tipcoder did not write it. It says what the workbook is.</source>
        <translation>Листот About недостасува или не го запишал tipcoder. Тој лист кажува што е работната книга.</translation>
    </message>
    <message>
        <source>{place}: “{text}” can be understood in more than one way.</source>
        <translation>{place}: „{text}“ може да се разбере на повеќе начини.</translation>
    </message>
    <message>
        <source>{place}: is this right? {message}</source>
        <translation>{place}: дали е ова точно? {message}</translation>
    </message>
    <message>
        <source>{place}: no answer yet.</source>
        <translation>{place}: сѐ уште нема одговор.</translation>
    </message>
    <message>
        <source>{place}: an answer to a question that is not asked in this case.</source>
        <translation>{place}: одговор на прашање што не се поставува во овој предмет.</translation>
    </message>
    <message>
        <source>{place}: the answer cannot be right. {message}</source>
        <translation>{place}: одговорот не може да биде исправен. {message}</translation>
    </message>
    <message>
        <source>{place}: “{text}” does not say what the column {column} says. That column counts.</source>
        <translation>{place}: „{text}“ не го кажува истото што колоната {column}. Важи таа колона.</translation>
    </message>
    <message>
        <source>Charges without what stands for them after the later decisions: {charges}. They are counted as not known; ask for a new delivery by the newest version of the framework.</source>
        <translation>Точки на обвинението без она што е во сила за нив по подоцнежните одлуки: {charges}. Тие се бројат како непознати; побарајте нова испорака според најновата верзија на рамката.</translation>
    </message>
    <message>
        <source>{place}: “{text}” stands where tipcoder calculates “{value}”. What was typed there is not taken.</source>
        <translation>{place}: „{text}“ стои таму каде што tipcoder пресметува „{value}“. Она што е внесено таму не се презема.</translation>
    </message>
    <message>
        <source>{place}: {other} has a case of the same court and the same date. Is it the same case?</source>
        <translation>{place}: {other} има предмет од истиот суд и со истиот датум. Дали е тоа истиот предмет?</translation>
    </message>
    <message>
        <source>{place}: this case is also in {other}.</source>
        <translation>{place}: овој предмет го има и во {other}.</translation>
    </message>
    <message>
        <source>{place}: something stands in a column that has no name in the row of names. Was a column shifted?</source>
        <translation>{place}: нешто стои во колона што нема име во редот со имиња. Дали е поместена некоја колона?</translation>
    </message>
    <message>
        <source>{place}: the column {column} is missing.</source>
        <translation>{place}: недостасува колоната {column}.</translation>
    </message>
    <message>
        <source>{place}: two columns are called {column}. Only the first of them is read.</source>
        <translation>{place}: две колони се викаат {column}. Се чита само првата.</translation>
    </message>
    <message>
        <source>{place}: the framework has no question for the column {column}. It is not read.</source>
        <translation>{place}: рамката нема прашање за колоната {column}. Таа не се чита.</translation>
    </message>
    <message>
        <source>The workbook has comments on cells. They are not read.</source>
        <translation>Работната книга има коментари на ќелии. Тие не се читаат.</translation>
    </message>
    <message>
        <source>The workbook is connected to data outside of it. Nothing was fetched.</source>
        <translation>Работната книга е поврзана со податоци надвор од неа. Ништо не е преземено.</translation>
    </message>
    <message>
        <source>About: {country} is none of the countries.</source>
        <translation>About: {country} не е ниедна од државите.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open it in Excel or LibreOffice, save it again, or ask for it once more.</source>
        <translation>Датотеката {file} е оштетена. Отворете ја во Excel или LibreOffice и зачувајте ја повторно, или побарајте да ви се испрати уште еднаш.</translation>
    </message>
    <message>
        <source>{file} is damaged, or another program wrote into it. Ask for it once more.</source>
        <translation>{file} е оштетен или во него пишувала друга програма. Побарајте ја датотеката уште еднаш.</translation>
    </message>
    <message>
        <source>{place}: was edited after tipcoder wrote it.</source>
        <translation>{place}: изменето е откако го запишал tipcoder.</translation>
    </message>
    <message>
        <source>{file} holds instructions that no workbook needs (XML entities) and was not read.</source>
        <translation>Датотеката {file} не е прочитана: содржи наредби што не ѝ се потребни на ниедна работна книга (XML-ентитети).</translation>
    </message>
    <message>
        <source>{place}: an error of the spreadsheet, not an answer.</source>
        <translation>{place}: грешка на програмата за табели, а не одговор.</translation>
    </message>
    <message>
        <source>{place}: no passage of a judgment proves this answer.</source>
        <translation>{place}: ниеден извадок од пресуда не го докажува овој одговор.</translation>
    </message>
    <message>
        <source>{place}: proves an answer that is not in the workbook.</source>
        <translation>{place}: докажува одговор што го нема во работната книга.</translation>
    </message>
    <message>
        <source>{place}: a formula, which is not computed. Put its value in its place.</source>
        <translation>{place}: формула, која не се пресметува. Ставете ја нејзината вредност на нејзино место.</translation>
    </message>
    <message>
        <source>{place}: the key {key} stands in more than one row.</source>
        <translation>{place}: клучот {key} стои во повеќе од еден ред.</translation>
    </message>
    <message>
        <source>The workbook refers to other workbooks. Nothing was fetched.</source>
        <translation>Работната книга упатува на други работни книги. Ништо не е преземено.</translation>
    </message>
    <message>
        <source>{file} holds macros and was not read. Save it as an Excel workbook without macros (.xlsx).</source>
        <translation>Датотеката {file} содржи макроа и не е прочитана. Зачувајте ја како работна книга на Excel без макроа (.xlsx).</translation>
    </message>
    <message>
        <source>{place}: “{text}” is neither 1 (chosen) nor 0 (not chosen).</source>
        <translation>{place}: „{text}“ не е ниту 1 (избрано) ниту 0 (не е избрано).</translation>
    </message>
    <message>
        <source>About: nothing stands in the cell {name}.</source>
        <translation>About: во ќелијата {name} не стои ништо.</translation>
    </message>
    <message>
        <source>It was written on {written_at} (UTC), which is yet to come: a clock is wrong.</source>
        <translation>Зачувано е на {written_at} (UTC), а тој миг допрва доаѓа: некој часовник не е точен.</translation>
    </message>
    <message>
        <source>About: the cell that is named {name} is missing.</source>
        <translation>About: недостасува ќелијата со името {name}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of tipcoder. Install that version to read it.</source>
        <translation>Датотеката {file} е зачувана со понова верзија на tipcoder. Инсталирајте ја таа верзија за да ја прочитате.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no date.</source>
        <translation>{place}: „{text}“ не е датум.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no number.</source>
        <translation>{place}: „{text}“ не е број.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx).</source>
        <translation>Датотеката {file} не е работна книга на Excel (.xlsx).</translation>
    </message>
    <message>
        <source>{file} is a workbook, but not one of tipcoder: the sheets About and cases are missing.</source>
        <translation>Датотеката {file} е работна книга, но не на tipcoder: недостасуваат листовите About и cases.</translation>
    </message>
    <message>
        <source>The workbook has objects or pictures in it. They are not read.</source>
        <translation>Во работната книга има објекти или слики. Тие не се читаат.</translation>
    </message>
    <message>
        <source>{place}: says that there are none, but {roster} has rows here. The rows count.</source>
        <translation>{place}: пишува дека ги нема, а {roster} тука има редови. Важат редовите.</translation>
    </message>
    <message>
        <source>{place}: {roster} needs {count} {count:row|rows} at least; where there may be none, nothing says that there are none.</source>
        <translation>{place}: за {roster} {count:е потребен|се потребни} најмалку {count} {count:ред|редови}; каде што може и да ги нема, никаде не пишува дека ги нема.</translation>
    </message>
    <message>
        <source>{place}: belongs to the row {key}, which is not in the workbook or was not read.</source>
        <translation>{place}: припаѓа на редот {key}, кој го нема во работната книга или не е прочитан.</translation>
    </message>
    <message>
        <source>{place}: the row above it belongs to another case.</source>
        <translation>{place}: надредениот ред припаѓа на друг предмет.</translation>
    </message>
    <message>
        <source>{file} is not in the right format. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Датотеката {file} не е во соодветниот формат. Отворете ја во Excel или LibreOffice и зачувајте ја како .xlsx.</translation>
    </message>
    <message>
        <source>{place}: the column parent_key must say which row this one belongs to.</source>
        <translation>{place}: колоната parent_key мора да кажува на кој ред му припаѓа овој.</translation>
    </message>
    <message>
        <source>{place}: the column {column} must not be in a workbook that crosses a border.</source>
        <translation>{place}: колоната {column} не смее да биде во работна книга што преминува граница.</translation>
    </message>
    <message>
        <source>{place}: the column {column} has exact numbers of days; they were brought to bands.</source>
        <translation>{place}: колоната {column} содржи точен број денови; тие се сведени на опсези.</translation>
    </message>
    <message>
        <source>{place}: an exact date must not be in a workbook that crosses a border, only its year.</source>
        <translation>{place}: точен датум не смее да биде во работна книга што преминува граница, туку само годината.</translation>
    </message>
    <message>
        <source>{place}: quotations must not be in a workbook that crosses a border.</source>
        <translation>{place}: цитати не смеат да бидат во работна книга што преминува граница.</translation>
    </message>
    <message>
        <source>About: {profile} is no profile of a workbook.</source>
        <translation>About: {profile} не е профил на работна книга.</translation>
    </message>
    <message>
        <source>The properties of the file name a person.</source>
        <translation>Својствата на датотеката содржат име на лице.</translation>
    </message>
    <message>
        <source>{place}: words of this brief may identify a person, so the brief of this case is left out. Change its text in the project of the country, and approve it anew.</source>
        <translation>{place}: зборови од ова резиме може да идентификуваат лице, па затоа резимето на овој предмет е изоставено. Изменете го неговиот текст во проектот на државата и одобрете го повторно.</translation>
    </message>
    <message>
        <source>{place}: this is no line of a brief that was approved in English, so the brief of this case is left out. Export the workbook anew.</source>
        <translation>{place}: ова не е ред од резиме што е одобрено на англиски, па затоа резимето на овој предмет е изоставено. Извезете ја работната книга повторно.</translation>
    </message>
    <message>
        <source>{place}: the sheet was changed, and nobody approved what stands in it now. None of its briefs is taken. Export the workbook anew.</source>
        <translation>{place}: листот е изменет и никој не го одобрил тоа што сега стои во него. Ниту едно негово резиме не се презема. Извезете ја работната книга повторно.</translation>
    </message>
    <message>
        <source>{place}: has more than {most} lines of briefs. None of them is taken.</source>
        <translation>{place}: има повеќе од {most} редови со резимеа. Ниту едно не се презема.</translation>
    </message>
    <message>
        <source>{place}: words of this quotation may identify a person, so it is left out. Withdraw it in the project of the country, and release it anew without them.</source>
        <translation>{place}: зборови од овој цитат може да идентификуваат лице, па затоа е изоставен. Повлечете го во проектот на државата и одобрете го повторно без нив.</translation>
    </message>
    <message>
        <source>{place}: this is no released quotation (a key of its own, a code, one to {most} words in English) and is left out.</source>
        <translation>{place}: ова не е одобрен цитат (сопствен клуч, код, од еден до {most} зборови на англиски) и е изоставен.</translation>
    </message>
    <message>
        <source>{place}: of so many quotations {most} are looked at; {count} are left out.</source>
        <translation>{place}: од толку многу цитати се прегледуваат {most}; изоставени: {count}.</translation>
    </message>
    <message>
        <source>{place}: there is no row with the key {text}.</source>
        <translation>{place}: нема ред со клучот {text}.</translation>
    </message>
    <message>
        <source>{place}: of so many published numbers {most} are read. The region is not compared with the others ({count}).</source>
        <translation>{place}: од толку објавени броеви се читаат {most}. Регионот не се споредува со другите ({count}).</translation>
    </message>
    <message>
        <source>{place}: this is no number of a published edition, so the region is not compared with it. Export the workbook anew.</source>
        <translation>{place}: ова не е број од објавено издание, па регионот не се споредува со него. Извезете ја работната книга повторно.</translation>
    </message>
    <message>
        <source>{place}: has {found} {found:row|rows}; tipcoder wrote {written} of them.</source>
        <translation>{place}: број на редови: {found}; tipcoder запишал: {written}.</translation>
    </message>
    <message>
        <source>{place}: rows without a key, taken as new: {count}.</source>
        <translation>{place}: редови без клуч, земени како нови: {count}.</translation>
    </message>
    <message>
        <source>{other} comes from the same project; the newer of both counts.</source>
        <translation>{other} доаѓа од истиот проект; важи поновата од двете.</translation>
    </message>
    <message>
        <source>{place}: the sheet is hidden.</source>
        <translation>{place}: листот е скриен.</translation>
    </message>
    <message>
        <source>{place}: tipcoder has no such sheet. It is not read.</source>
        <translation>{place}: tipcoder нема таков лист. Тој не се чита.</translation>
    </message>
    <message>
        <source>{place}: the sheet is missing.</source>
        <translation>{place}: листот недостасува.</translation>
    </message>
    <message>
        <source>{file} has two sheets that are called {sheet}.</source>
        <translation>Датотеката {file} има два листа што се викаат {sheet}.</translation>
    </message>
    <message>
        <source>{place}: the row with the names of the columns, or a column with keys, is missing.</source>
        <translation>{place}: недостасува редот со имињата на колоните или колона со клучеви.</translation>
    </message>
    <message>
        <source>{place}: says “{state}”, but there is an answer beside it.</source>
        <translation>{place}: стои „{state}“, а покрај тоа има одговор.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no state of an answer.</source>
        <translation>{place}: „{text}“ не е состојба на одговор.</translation>
    </message>
    <message>
        <source>{place}: the term {term} of the list {taxonomy} is not known here. It is taken as proposed.</source>
        <translation>{place}: поимот {term} од листата {taxonomy} тука не е познат. Се зема како предложен.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no term of the list.</source>
        <translation>{place}: „{text}“ не е поим од листата.</translation>
    </message>
    <message>
        <source>{place}: a part of this long text is missing in the sheet long_text.</source>
        <translation>{place}: дел од овој долг текст недостасува на листот long_text.</translation>
    </message>
    <message>
        <source>{place}: {texts} texts are in the workbook, and {seen} were read by a person before it left.</source>
        <translation>{place}: текстови во работната книга: {texts}; прочитани пред изнесувањето: {seen}.</translation>
    </message>
    <message>
        <source>{place}: says “answered”, but the text is missing. {count} of such texts were left out when the workbook was written, {found} are missing now. To take a text back, empty its state, too.</source>
        <translation>{place}: стои „одговорено“, а текстот недостасува. Вакви текстови изоставени кога е зачувана работната книга: {count}; сега недостасуваат: {found}. За да поништите текст, испразнете ја и неговата состојба.</translation>
    </message>
    <message>
        <source>{place}: a text goes on in the sheet long_text, but its beginning was removed here.</source>
        <translation>{place}: текстот продолжува на листот long_text, но неговиот почеток тука е отстранет.</translation>
    </message>
    <message>
        <source>{file} holds more than {megabytes} MB and was not read.</source>
        <translation>Датотеката {file} содржи повеќе од {megabytes} MB и не е прочитана.</translation>
    </message>
    <message>
        <source>{file} has a sheet with far more cells, texts or formulas than coded cases need. It was not read.</source>
        <translation>Датотеката {file} има лист со многу повеќе ќелии, текстови или формули отколку што им е потребно на кодираните предмети. Не е прочитана.</translation>
    </message>
    <message>
        <source>{file}: more than {most} cells of the sheet {sheet} cannot be read. Is it the right workbook?</source>
        <translation>{file}: повеќе од {most} ќелии на листот {sheet} не можат да се прочитаат. Дали е тоа вистинската работна книга?</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it if another program has it open, and check that it is there.</source>
        <translation>Датотеката {file} не може да се отвори. Затворете ја ако е отворена во друга програма и проверете дали постои.</translation>
    </message>
    <message>
        <source>{place}: says “answered”, but there is no answer.</source>
        <translation>{place}: стои „одговорено“, а нема одговор.</translation>
    </message>
    <message>
        <source>About: version {version} of the framework {form} is not known here. Answers were not checked against it.</source>
        <translation>About: верзијата {version} на рамката {form} тука не е позната. Одговорите не се проверени според неа.</translation>
    </message>
    <message>
        <source>{file} is coded by version {version} of the framework, which is not known here, and its codebook does not say enough of it.</source>
        <translation>Датотеката {file} е кодирана според верзијата {version} на рамката, која тука не е позната, а нејзината кодна книга не кажува доволно за неа.</translation>
    </message>
    <message>
        <source>{file}: the sheet cases is missing, or its row with the names of the columns.</source>
        <translation>{file}: недостига листот cases или неговиот ред со имињата на колоните.</translation>
    </message>
    <message>
        <source>{file} is protected with a password.</source>
        <translation>Датотеката {file} е заштитена со лозинка.</translation>
    </message>
    <message>
        <source>This password does not open {file}.</source>
        <translation>Оваа лозинка не ја отвора датотеката {file}.</translation>
    </message>
    <message>
        <source>The framework could not be written to {path}. Close the file if it is open in another program, or choose another folder.</source>
        <translation>Рамката не можеше да се запише во {path}. Затворете ја датотеката ако е отворена во друга програма или изберете друга папка.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; is required, but nobody can answer it.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: „{question}“ е задолжително, но никој не може да одговори на него.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; takes its choices from search() in a file, which tipcoder cannot do. Use select_one_from_file.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: „{question}“ ги зема опциите од датотека со search(), а tipcoder не го може тоа. Користете select_one_from_file.</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; is not used in tipcoder.</source>
        <translation>{file}: листот „{sheet}“ не се користи во tipcoder.</translation>
    </message>
    <message>
        <source>{file} has no sheet &quot;{sheet}&quot;.</source>
        <translation>Датотеката {file} нема лист „{sheet}“.</translation>
    </message>
    <message>
        <source>{file} has two sheets &quot;{sheet}&quot;. Take one of them away.</source>
        <translation>Датотеката {file} има два листа „{sheet}“. Отстранете еден од нив.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: typographic quotation marks are read as plain ones. Type plain ones.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: типографските наводници се читаат како обични. Напишете обични.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is missing.</source>
        <translation>{file}, {table} {number} ({name}): недостасува „{key}“.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is not known here. Check the spelling.</source>
        <translation>{file}, {table} {number} ({name}): „{key}“ тука не е познато. Проверете дали е точно напишано.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, from row {row} on, column &quot;{column}&quot;: {count} {count:text is|texts are} missing in {language}; another language is shown there.</source>
        <translation>Лист „{sheet}“, од редот {row} натаму, колона „{column}“: бројот на текстови што ги нема на {language} е {count}; таму се прикажува друг јазик.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{value}&quot; is not allowed for &quot;{question}&quot;. Allowed: {allowed}.</source>
        <translation>Лист „{sheet}“, ред {row}, колона „{column}“: „{value}“ не е дозволено за „{question}“. Дозволено: {allowed}.</translation>
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
        <source>{file} is a judgment of case {case} already.</source>
        <translation>Датотеката {file} веќе е пресуда во предметот {case}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>Датотеката {file} е празна.</translation>
    </message>
    <message>
        <source>This file is in the case already, as {name}.</source>
        <translation>Оваа датотека веќе е во предметот, како {name}.</translation>
    </message>
    <message>
        <source>{file} is a form that only few programs show (XFA). Print it to a PDF there, and add that one.</source>
        <translation>Датотеката {file} е образец што го прикажуваат малку програми (XFA). Отпечатете ја таму во PDF и додајте ја таа датотека.</translation>
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
        <source>{file} is a collection of files (a PDF portfolio). Open it, save the judgment from it, and add that one.</source>
        <translation>Датотеката {file} е збирка датотеки (PDF portfolio). Отворете ја, зачувајте ја пресудата од неа и додајте ја таа датотека.</translation>
    </message>
    <message>
        <source>{name} was not removed: {count} {count:passage in it proves|passages in it prove} answers. Replace it with another file, or take the passages away first.</source>
        <translation>{name} не е отстрането: бројот на извадоци во него што докажуваат одговори е {count}. Заменете го со друга датотека или најпрво отстранете ги извадоците.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Divide it, or save it with smaller pictures.</source>
        <translation>Датотеката {file} е поголема од {limit} MB. Поделете ја или зачувајте ја со помали слики.</translation>
    </message>
    <message>
        <source>{file} has far more text than a judgment. Save the part that you need as a file of its own and add that one.</source>
        <translation>Датотеката {file} има многу повеќе текст отколку една пресуда. Зачувајте го делот што ви е потребен како посебна датотека и додајте ја неа.</translation>
    </message>
    <message>
        <source>{file} has {pages} pages; up to {limit} can be read. Save the part that you need as a file of its own.</source>
        <translation>{file}: бројот на страници е {pages}, а може да се прочитаат најмногу {limit}. Зачувајте го делот што ви е потребен како посебна датотека.</translation>
    </message>
    <message>
        <source>{file} takes too long to read. Open it in its own program, save it again (or print it to a PDF), and add that one.</source>
        <translation>Читањето на датотеката {file} трае предолго. Отворете ја во програмата во која е направена, зачувајте ја повторно (или отпечатете ја во PDF) и додајте ја новата датотека.</translation>
    </message>
    <message>
        <source>{file} holds instructions that no judgment needs (XML entities) and was not read. Open it in its own program and save it again.</source>
        <translation>Датотеката {file} не е прочитана: содржи наредби што не ѝ се потребни на ниедна пресуда (XML-ентитети). Отворете ја во програмата во која е направена и зачувајте ја повторно.</translation>
    </message>
    <message>
        <source>{count} {count:backup|backups} could not be changed and still {count:opens|open} with the old passphrase, {file} among them.</source>
        <translation>Резервни копии што не можеа да се променат и сѐ уште се отвораат со старата тајна фраза: {count}, меѓу нив {file}.</translation>
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
        <source>This passphrase is easy to guess. Take at least {least} characters, best four words that do not belong together.</source>
        <translation>Оваа тајна фраза лесно се погодува. Употребете најмалку {least} знаци, најдобро четири збора што не се поврзани меѓу себе.</translation>
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
        <source>Beside this project lies {file}: a copy that a synchronised folder made because two computers wrote to the project. Some answers may be in that copy alone. Open it too, and keep one of the two elsewhere.</source>
        <translation>Покрај овој проект се наоѓа {file}: копија што ја направила синхронизирана папка бидејќи два компјутера запишувале во проектот. Некои одговори може да се само во таа копија. Отворете ја и неа, а една од двете чувајте ја на друго место.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was changed. Open a backup, or open it to read only.</source>
        <translation>Датотеката {path} е оштетена. Ништо не е променето. Отворете резервна копија или отворете ја датотеката само за читање.</translation>
    </message>
    <message>
        <source>{path} is one of the files to be read. Choose another name.</source>
        <translation>Датотеката {path} е една од тие што се читаат. Изберете друго име.</translation>
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
        <source>{path} is locked. Unlock it with its passphrase.</source>
        <translation>{path} е заклучен. Отклучете го со тајната фраза.</translation>
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
        <source>{path} is damaged and was opened to read only. What can be read of it is used. Restore a backup to go on working.</source>
        <translation>Датотеката {path} е оштетена и е отворена само за читање. Се користи она што може да се прочита од неа. За да продолжите со работа, вратете резервна копија.</translation>
    </message>
    <message>
        <source>There is no backup of {path} from which what this window holds could be made again. Leave the window open, put the file back as it was, and try again.</source>
        <translation>Нема резервна копија на {path} од која би можело повторно да се направи она што е во овој прозорец. Оставете го прозорецот отворен, вратете ја датотеката каква што беше и обидете се повторно.</translation>
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
        <source>{path} cannot be read or written. Its drive or network may have been disconnected, or you may not be allowed to open it.</source>
        <translation>Датотеката {path} не може да се чита или да се запишува. Можеби е прекината врската со дискот или со мрежата, или не ви е дозволено да ја отворите.</translation>
    </message>
    <message>
        <source>The project file is not sound: {fault}. Restore the last backup, and keep this file for whoever mends it.</source>
        <translation>Датотеката на проектот не е исправна: {fault}. Вратете ја последната резервна копија, а оваа датотека зачувајте ја за оној што ќе ја поправа.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date. It is as it was. A backup is at {backup}.</source>
        <translation>Датотеката {path} не можеше да се ажурира. Таа е непроменета. Резервна копија има во {backup}.</translation>
    </message>
    <message>
        <source>Tesseract could not be used. Nothing was changed. Install it again, with the data of your language.</source>
        <translation>Tesseract не можеше да се користи. Ништо не е променето. Инсталирајте го повторно, со податоците за вашиот јазик.</translation>
    </message>
    <message>
        <source>Recognising the text of a page took too long.</source>
        <translation>Препознавањето на текстот на една страница траеше предолго.</translation>
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
        <source>The last change of this project was made on {changed_at} (UTC), which is yet to come: a clock is wrong.</source>
        <translation>Последната измена на овој проект е од {changed_at} (UTC), што допрва доаѓа: некој часовник е погрешен.</translation>
    </message>
    <message>
        <source>This is not the address of a database. It should look like postgresql+psycopg://name@server/database.</source>
        <translation>Ова не е адреса на база на податоци. Треба да изгледа вака: postgresql+psycopg://ime@server/baza.</translation>
    </message>
    <message>
        <source>The workbook does not say which change of the project was its last. What is newer here is told by its time alone.</source>
        <translation>Работната книга не кажува која измена на проектот во неа е последна. Што е поново тука се утврдува само според нејзиното време.</translation>
    </message>
    <message>
        <source>The workbook knows changes that this project has not: it may have been restored from a backup. What is newer here is told by the time of the workbook alone.</source>
        <translation>Работната книга знае за измени што овој проект ги нема: можеби проектот е вратен од резервна копија. Што е поново тука се утврдува само според времето на работната книга.</translation>
    </message>
    <message>
        <source>{file} is not a JSON list of steps. A step is a list such as [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</source>
        <translation>Датотеката {file} не е JSON-листа на чекори. Чекор е листа како [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</translation>
    </message>
    <message>
        <source>The disk is full, and the workbook was not written. Free some space and try again.</source>
        <translation>Дискот е полн и работната книга не е зачувана. Ослободете простор и обидете се повторно.</translation>
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
    <message>
        <source>{where}: the term &quot;{term}&quot; lies under itself ({path}), so &quot;{parent}&quot; is not its broader term.</source>
        <translation>{where}: поимот „{term}“ се наоѓа под самиот себе ({path}), па „{parent}“ не е негов надреден поим.</translation>
    </message>
    <message>
        <source>{where}: &quot;{original}&quot; cannot be a code, so &quot;{term}&quot; was made of it.</source>
        <translation>{where}: „{original}“ не може да биде код, па од него е направено „{term}“.</translation>
    </message>
    <message>
        <source>{where}: the code is missing.</source>
        <translation>{where}: недостасува кодот.</translation>
    </message>
    <message>
        <source>{where}: the code &quot;{term}&quot; is there twice. A code stands for one term.</source>
        <translation>{where}: кодот „{term}“ постои двапати. Еден код одговара само на еден поим.</translation>
    </message>
    <message>
        <source>{where}: &quot;{value}&quot; is not a code. Codes have small letters, digits and _, or capitals only.</source>
        <translation>{where}: „{value}“ не е код. Кодовите содржат мали букви, цифри и _, или само големи букви.</translation>
    </message>
    <message>
        <source>{where}: {count} terms would have had the code of another term and got one with a number: {terms}</source>
        <translation>{where}: бројот на поими што би го имале кодот на друг поим, па добија код со број, е {count}: {terms}</translation>
    </message>
    <message>
        <source>{where}: {count} {count:code was|codes were} made of the names of the terms. Keep the file that you export from here: its codes stay.</source>
        <translation>{where}: бројот на кодови направени од имињата на поимите е {count}. Чувајте ја датотеката што ќе ја извезете оттука: нејзините кодови остануваат исти.</translation>
    </message>
    <message>
        <source>{where}: {count} {count:collection was|collections were} left out; their concepts were read.</source>
        <translation>{where}: бројот на изоставени збирки е {count}; нивните поими се прочитани.</translation>
    </message>
    <message>
        <source>{where}: the column does not say its language; it was read as &quot;{language}&quot;.</source>
        <translation>{where}: во колоната не е наведен јазикот; прочитана е како „{language}“.</translation>
    </message>
    <message>
        <source>{where} was not read: its context stands elsewhere ({address}), and nothing is fetched from the network.</source>
        <translation>Датотеката {where} не е прочитана: нејзиниот контекст е на друго место ({address}), а од мрежата ништо не се презема.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; lies under itself ({path}). Give one of them another broader term.</source>
        <translation>{where}: поимот „{term}“ се наоѓа под самиот себе ({path}). Дајте на еден од нив друг надреден поим.</translation>
    </message>
    <message>
        <source>{where} is damaged, protected by a password or not what its ending says, and cannot be read.</source>
        <translation>Датотеката {where} е оштетена, заштитена со лозинка или не е она што го кажува нејзината наставка, па не може да се прочита.</translation>
    </message>
    <message>
        <source>{where}, {term}, {key}: &quot;{value}&quot; is not a date. Write 2013-05-01, 2013-05 or 2013.</source>
        <translation>{where}, {term}, {key}: „{value}“ не е датум. Напишете 2013-05-01, 2013-05 или 2013.</translation>
    </message>
    <message>
        <source>{where}: {taxonomy} has no terms and was left out.</source>
        <translation>{where}: таксономијата {taxonomy} нема поими и е изоставена.</translation>
    </message>
    <message>
        <source>{where} is not in UTF-8 or UTF-16. In Excel, save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Датотеката {where} не е ниту во UTF-8 ниту во UTF-16. Зачувајте ја во Excel како „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>{where} was not read: it declares entities that can hide harmful content.</source>
        <translation>Датотеката {where} не е прочитана: содржи декларации на ентитети во кои може да биде скриена штетна содржина.</translation>
    </message>
    <message>
        <source>{where} was not read: it is larger than {megabytes} MB, or would be when unpacked.</source>
        <translation>Датотеката {where} не е прочитана: поголема е од {megabytes} MB, или би била по отпакувањето.</translation>
    </message>
    <message>
        <source>{where} was not read: it has more terms, or more about them, than {count} terms can need.</source>
        <translation>{where} не е прочитано: има повеќе поими, или повеќе податоци за нив, отколку што може да им треба на {count} поими.</translation>
    </message>
    <message>
        <source>{where} cannot be read.</source>
        <translation>Датотеката {where} не може да се прочита.</translation>
    </message>
    <message>
        <source>{where}: files of this kind are not known. Known endings: {endings}</source>
        <translation>{where}: датотеките од овој вид не се познати. Познати наставки: {endings}</translation>
    </message>
    <message>
        <source>{where}: no row names the columns. One of them must be called &quot;code&quot;, another for example &quot;label::English (en)&quot;.</source>
        <translation>{where}: ниеден ред не ги содржи имињата на колоните. Една од нив мора да се вика „code“, а друга на пример „label::English (en)“.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; has no label in any language; its code is shown.</source>
        <translation>{where}: поимот „{term}“ нема ознака на ниеден јазик; се прикажува неговиот код.</translation>
    </message>
    <message>
        <source>{where}: &quot;{term}&quot; has several labels in the language &quot;{language}&quot;. &quot;{kept}&quot; was kept, &quot;{other}&quot; became alternatives.</source>
        <translation>{where}: „{term}“ има повеќе ознаки на јазикот „{language}“. Задржано е „{kept}“, а „{other}“ е зачувано меѓу алтернативните ознаки.</translation>
    </message>
    <message>
        <source>{where}: {count} {count:text does|texts do} not say their language; they were read as &quot;{language}&quot;.</source>
        <translation>{where}: бројот на текстови за кои не е наведен јазикот е {count}; прочитани се како „{language}“.</translation>
    </message>
    <message>
        <source>{where}, {term}, {key}: &quot;{language}&quot; is not a known language code.</source>
        <translation>{where}, {term}, {key}: „{language}“ не е познат код на јазик.</translation>
    </message>
    <message>
        <source>The taxonomy {taxonomy} is not installed in this project.</source>
        <translation>Таксономијата {taxonomy} не е инсталирана во овој проект.</translation>
    </message>
    <message>
        <source>{where}: &quot;{term}&quot; has more notations, which were left out: {others}</source>
        <translation>{where}: „{term}“ има повеќе нотации, кои се изоставени: {others}</translation>
    </message>
    <message>
        <source>{where}: no terms were found.</source>
        <translation>{where}: не е пронајден ниеден поим.</translation>
    </message>
    <message>
        <source>{where}: the broader term of &quot;{term}&quot; is not in the file; {parent} was kept as a mapping.</source>
        <translation>{where}: надредениот поим на „{term}“ го нема во датотеката; {parent} е зачувано како мапирање.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; stands before its broader term &quot;{parent}&quot;. Put it after that one.</source>
        <translation>{where}: поимот „{term}“ стои пред својот надреден поим „{parent}“. Ставете го по него.</translation>
    </message>
    <message>
        <source>{where}: the broader term &quot;{parent}&quot; of &quot;{term}&quot; is not in this taxonomy.</source>
        <translation>{where}: надредениот поим „{parent}“ на „{term}“ го нема во оваа таксономија.</translation>
    </message>
    <message>
        <source>{where}: &quot;{term}&quot; has several broader terms. &quot;{kept}&quot; was kept, the others became mappings: {others}</source>
        <translation>{where}: „{term}“ има повеќе надредени поими. Задржан е „{kept}“, а другите станаа мапирања: {others}</translation>
    </message>
    <message>
        <source>{where}: {property} was left out ({count} times).</source>
        <translation>{where}: својството {property} е изоставено (колку пати: {count}).</translation>
    </message>
    <message>
        <source>{where}: &quot;{value}&quot; is not a property of a taxonomy.</source>
        <translation>{where}: „{value}“ не е својство на таксономија.</translation>
    </message>
    <message>
        <source>{where} cannot be understood: {problem}</source>
        <translation>Содржината на датотеката {where} не е разбирлива: {problem}</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; is replaced by itself ({path}).</source>
        <translation>{where}: поимот „{term}“ се заменува самиот себе ({path}).</translation>
    </message>
    <message>
        <source>{where}: {replacement}, which replaces &quot;{term}&quot;, is not in the file and was left out.</source>
        <translation>{where}: {replacement}, кој го заменува „{term}“, го нема во датотеката и е изоставен.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{replacement}&quot;, which replaces &quot;{term}&quot;, is not in this taxonomy.</source>
        <translation>{where}: поимот „{replacement}“, кој го заменува „{term}“, го нема во оваа таксономија.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; is mapped to the scheme &quot;{scheme}&quot;, which is not among the schemes of the taxonomy.</source>
        <translation>{where}: поимот „{term}“ е мапиран на шемата „{scheme}“, која ја нема меѓу шемите на таксономијата.</translation>
    </message>
    <message>
        <source>{where}: {count} {count:set of codes was|sets of codes were} left out.</source>
        <translation>{where}: бројот на изоставени множества кодови е {count}.</translation>
    </message>
    <message>
        <source>{where}: the sheet &quot;{sheet}&quot; was left out, since no row names the columns of terms.</source>
        <translation>{where}: листот „{sheet}“ е изоставен, бидејќи ниеден ред не ги содржи имињата на колоните за поимите.</translation>
    </message>
    <message>
        <source>{where}: the id &quot;{value}&quot; must be the name of the file.</source>
        <translation>{where}: ознаката „{value}“ мора да биде иста како името на датотеката.</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; is missing.</source>
        <translation>{where}, {term}: недостасува „{key}“.</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; is not known here. Check the spelling.</source>
        <translation>{where}, {term}: „{key}“ тука не е познато. Проверете дали е точно напишано.</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; must be a list of texts in quotation marks, none of them empty.</source>
        <translation>{where}, {term}: „{key}“ мора да биде листа на текстови во наводници, од кои ниеден не е празен.</translation>
    </message>
    <message>
        <source>The taxonomy {where} is not valid TOML: {problem}</source>
        <translation>Таксономијата {where} не е исправен TOML: {problem}</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; is not of the kind that belongs there (a text in quotation marks, or a table).</source>
        <translation>{where}, {term}: „{key}“ не е од видот што припаѓа таму (текст во наводници или табела).</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{value}&quot; is not a value that &quot;{key}&quot; can have.</source>
        <translation>{where}, {term}: „{value}“ не е вредност што може да ја има „{key}“.</translation>
    </message>
    <message>
        <source>{where} was not written: a text of &quot;{term}&quot; is too long for a cell of Excel. Choose another kind of file.</source>
        <translation>Датотеката {where} не е зачувана: текст на поимот „{term}“ е предолг за ќелија во Excel. Изберете друг вид датотека.</translation>
    </message>
    <message>
        <source>{where}: the taxonomy {taxonomy} is there twice. Leave one of the two out.</source>
        <translation>{where}: таксономијата {taxonomy} постои двапати. Изоставете една од двете.</translation>
    </message>
    <message>
        <source>No taxonomy of the name {name} ships with the program. There are: {known}</source>
        <translation>Со програмата не доаѓа таксономија со името {name}. Постојат: {known}</translation>
    </message>
    <message>
        <source>{where}: &quot;{value}&quot; is not a value that this column can have.</source>
        <translation>{where}: „{value}“ не е вредност што може да ја има оваа колона.</translation>
    </message>
    <message>
        <source>Other terms stand under &quot;{term}&quot;. Take them back first, or put them elsewhere.</source>
        <translation>Под поимот „{term}“ стојат други поими. Најпрво повлечете ги тие предлози или ставете ги на друго место.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; is used by answers: {answers}, in cases: {cases}. Choose another term there first, or merge this one into another.</source>
        <translation>„{term}“ се користи во одговори: {answers}, во предмети: {cases}. Најпрво изберете таму друг поим или спојте го овој поим со друг.</translation>
    </message>
    <message>
        <source>The taxonomy already has a term &quot;{label}&quot;. Choose that one, or give yours another label.</source>
        <translation>Таксономијата веќе има поим „{label}“. Изберете го тој поим или дајте му на вашиот друга ознака.</translation>
    </message>
    <message>
        <source>Write what the new term is called.</source>
        <translation>Напишете како се вика новиот поим.</translation>
    </message>
    <message>
        <source>Nothing can be merged into &quot;{term}&quot;. Choose a term that is in use and is another one.</source>
        <translation>Ништо не може да се спои со поимот „{term}“. Изберете друг поим, кој е во употреба.</translation>
    </message>
    <message>
        <source>{file}: not every delivery of this project says which change was its last. Which one is newer was told by their times alone.</source>
        <translation>{file}: не секоја испорака на овој проект кажува која измена во неа е последна. Која е понова е утврдено само според нивното време.</translation>
    </message>
    <message>
        <source>{file} has later changes than {other}, though its time is earlier. The changes count: a clock was wrong, or the project was restored from a backup.</source>
        <translation>{file} содржи подоцнежни измени од {other}, иако нејзиното време е порано. Важат измените: некој часовник бил погрешен или проектот е вратен од резервна копија.</translation>
    </message>
    <message>
        <source>{file}: {count} more {count:finding|findings} of the kind {kind}. tipcoder check tells all of them.</source>
        <translation>{file}: уште {count} {count:наод|наоди} од видот {kind}. tipcoder check ги кажува сите.</translation>
    </message>
    <message>
        <source>{file} and {other} come from the same project, but name different countries: {country}, {other_country}.</source>
        <translation>{file} и {other} потекнуваат од ист проект, но наведуваат различни држави: {country}, {other_country}.</translation>
    </message>
    <message>
        <source>{file}: a newer delivery of the same project is there. Nothing of this one is taken.</source>
        <translation>{file}: има понова испорака од истиот проект. Од оваа ништо не се презема.</translation>
    </message>
    <message>
        <source>{file}: {answers} {answers:answer has|answers have} no place in this version of the framework. They are kept as retired.</source>
        <translation>{file}: одговори за кои нема место во оваа верзија на рамката: {answers}. Се чуваат како одговори вон употреба.</translation>
    </message>
    <message>
        <source>These cases have the same answers throughout. Are they one case? {cases} ({conflict})</source>
        <translation>Овие предмети имаат насекаде исти одговори. Дали се еден предмет? {cases} ({conflict})</translation>
    </message>
    <message>
        <source>These cases have the same key. Are they one case? {cases} ({conflict})</source>
        <translation>Овие предмети имаат ист клуч. Дали се еден предмет? {cases} ({conflict})</translation>
    </message>
    <message>
        <source>These cases were decided by the same court on the same day. Are they one case? {cases} ({conflict})</source>
        <translation>За овие предмети одлучил истиот суд на истиот ден. Дали се еден предмет? {cases} ({conflict})</translation>
    </message>
    <message>
        <source>Somebody else changed the regional project meanwhile. Nothing was stored: consolidate once more.</source>
        <translation>Во меѓувреме некој друг го промени регионалниот проект. Ништо не е зачувано: направете го обединувањето уште еднаш.</translation>
    </message>
    <message>
        <source>Proposed term {term} of {taxonomy}: “{label}” ({countries}, answers: {answers}).</source>
        <translation>Предложен поим {term} во таксономијата {taxonomy}: „{label}“ ({countries}, одговори: {answers}).</translation>
    </message>
    <message>
        <source>Unknown term {term} of {taxonomy} ({countries}, answers: {answers}). It waits as a proposal.</source>
        <translation>Непознат поим {term} во таксономијата {taxonomy} ({countries}, одговори: {answers}). Чека како предлог.</translation>
    </message>
    <message>
        <source>No edition that its country published is named in {file}: the region is compared with none of it.</source>
        <translation>Ниедно издание што го објавила државата не се наведува во {file}: регионот не се споредува со ниедно нејзино издание.</translation>
    </message>
    <message>
        <source>{file} comes from a mentor jurisdiction ({country}): its cases stand in a column of their own and are no part of the figures of all countries together.</source>
        <translation>{file} доаѓа од менторска јурисдикција ({country}): нејзините предмети стојат во посебна колона и не се дел од бројките за сите држави заедно.</translation>
    </message>
    <message>
        <source>Approved briefs that may identify a person are left out ({count}). Change their texts in the project of the country, and approve them anew.</source>
        <translation>Одобрените резимеа што може да идентификуваат лице се изоставени ({count}). Изменете ги нивните текстови во проектот на државата и одобрете ги повторно.</translation>
    </message>
    <message>
        <source>Its approved briefs take the place of those that came before. With other words: {changed}. Not approved any more: {gone}.</source>
        <translation>Нејзините одобрени резимеа ги заменуваат оние што дојдоа порано. Со други зборови: {changed}. Повеќе не се одобрени: {gone}.</translation>
    </message>
    <message>
        <source>Briefs that were approved as English and are not in English are left out ({count}). Type their English texts in the project of the country, and approve them anew.</source>
        <translation>Резимеата што се одобрени како англиски, а не се на англиски, се изоставени ({count}). Внесете ги нивните англиски текстови во проектот на државата и одобрете ги повторно.</translation>
    </message>
    <message>
        <source>Released quotations that may identify a person are left out ({count}). Withdraw them in the project of the country, and release them anew without those words.</source>
        <translation>Одобрените цитати што може да идентификуваат лице се изоставени ({count}). Повлечете ги во проектот на државата и одобрете ги повторно без тие зборови.</translation>
    </message>
    <message>
        <source>{file}: version {version} of the framework is not known here. It was read as its own codebook says.</source>
        <translation>{file}: верзијата {version} на рамката тука не е позната. Прочитана е онака како што кажува нејзината кодна книга.</translation>
    </message>
    <message>
        <source>{file}: {answers} {answers:answer|answers} may not cross a border and {answers:was|were} left out.</source>
        <translation>{file}: одговори што не смеат да преминат граница и се изоставени: {answers}.</translation>
    </message>
    <message>
        <source>{place}: {count} {count:entry belongs|entries belong} to no row or question of the delivery and {count:was|were} left out.</source>
        <translation>{place}: записи што не припаѓаат на ниеден ред или прашање од испораката и се изоставени: {count}.</translation>
    </message>
    <message>
        <source>There is no term {term} in {taxonomy} to decide on.</source>
        <translation>Во таксономијата {taxonomy} нема поим {term} за кој би се одлучувало.</translation>
    </message>
    <message>
        <source>{choice} is no decision. Cases: keep_both, prefer:FILE. Terms: approve, reject, merge:CODE.</source>
        <translation>{choice} не е одлука. За предмети: keep_both, prefer:FILE. За поими: approve, reject, merge:CODE.</translation>
    </message>
    <message>
        <source>The decisions cannot be read. They stand in a TOML or JSON file under [conflicts] and [terms.NAME].</source>
        <translation>Одлуките не можат да се прочитаат. Тие стојат во датотека TOML или JSON под [conflicts] и [terms.NAME].</translation>
    </message>
    <message>
        <source>{file} is a regional project itself. Name it with --project, and deliveries of countries beside it.</source>
        <translation>Датотеката {file} и самата е регионален проект. Наведете ја по --project, а испораките на државите покрај неа.</translation>
    </message>
    <message>
        <source>{file} is a copy for a second coder. It goes back to the project that it was made from, which delivers.</source>
        <translation>{file} е копија за втор кодер. Се враќа во проектот од кој е направена, а тој испорачува.</translation>
    </message>
    <message>
        <source>{file} is a template. Import it into its project first (tipcoder import), and deliver what that exports.</source>
        <translation>{file} е образец. Најпрво увезете го во неговиот проект (tipcoder import), па испорачајте го она што тој ќе го извезе.</translation>
    </message>
    <message>
        <source>This passphrase does not open {file}. Check capital letters and the keyboard&apos;s language.</source>
        <translation>Оваа тајна фраза не ја отвора датотеката {file}. Проверете ги големите букви и јазикот на тастатурата.</translation>
    </message>
    <message>
        <source>{file} is coded by another framework: {framework}. It cannot stand beside the others.</source>
        <translation>Датотеката {file} е кодирана според друга рамка: {framework}. Не може да стои покрај другите.</translation>
    </message>
    <message>
        <source>{file}: version {version} of the framework is not known here, and its codebook does not say enough.</source>
        <translation>{file}: верзијата {version} на рамката тука не е позната, а нејзината кодна книга не кажува доволно.</translation>
    </message>
    <message>
        <source>{path} is the project of one country. Deliveries go into a regional project: name a new file.</source>
        <translation>{path} е проект на една држава. Испораките одат во регионален проект: наведете нова датотека.</translation>
    </message>
    <message>
        <source>None of the cases in this workbook is known here. Its keys were made for a recipient that this project does not know, or its cases were removed.</source>
        <translation>Ниеден од предметите во оваа работна книга тука не е познат. Нејзините клучеви се направени за примач што овој проект не го познава, или нејзините предмети се отстранети.</translation>
    </message>
    <message>
        <source>{place}: {text} can mean several things. Say which for the whole column: --answer {column}=CHOICE, where CHOICE is one of {options}.</source>
        <translation>{place}: {text} може да значи повеќе нешта. Кажете што се мисли за целата колона: --answer {column}=CHOICE, каде што CHOICE е едно од {options}.</translation>
    </message>
    <message>
        <source>The workbook was written with version {version} of the framework {framework}, which this project lacks.</source>
        <translation>Работната книга е зачувана според верзијата {version} на рамката {framework}, која ја нема во овој проект.</translation>
    </message>
    <message>
        <source>The workbook was written by another project. Only workbooks of this project can be read back.</source>
        <translation>Работната книга потекнува од друг проект. Назад може да се вчитаат само работни книги на овој проект.</translation>
    </message>
    <message>
        <source>There is no case that could be coded a second time.</source>
        <translation>Нема предмет што би можел да се кодира по вторпат.</translation>
    </message>
    <message>
        <source>{coder} coded these cases first and cannot be the second coder of them: {cases}. Give the code of the person who coded them again.</source>
        <translation>{coder} прв ги кодирал овие предмети и не може да биде нивни втор кодер: {cases}. Внесете го кодот на лицето што ги кодирало повторно.</translation>
    </message>
    <message>
        <source>{file} is no copy for a second coder. Only a copy that was made for one, or a workbook, is read as a second coding.</source>
        <translation>{file} не е копија за втор кодер. Како второ кодирање се вчитува само копија направена за него или работна книга.</translation>
    </message>
    <message>
        <source>A second coder codes the cases that are there. Cases, their judgments, lists of terms, the framework and what is added to findings are changed by the person who codes first.</source>
        <translation>Вториот кодер ги кодира предметите што се тука. Предметите, нивните пресуди, списоците на поими, рамката и она што се додава кон наодите ги менува лицето што прво кодира.</translation>
    </message>
    <message>
        <source>Something was changed in the project meanwhile. Nothing was imported: look at the workbook once more.</source>
        <translation>Во меѓувреме нешто е сменето во проектот. Ништо не е увезено: погледнете ја работната книга уште еднаш.</translation>
    </message>
    <message>
        <source>Somebody else changed this coding meanwhile. Nothing was saved: open the case again to see it.</source>
        <translation>Некој друг во меѓувреме го изменил ова кодирање. Ништо не е зачувано: отворете го предметот повторно за да го видите тоа.</translation>
    </message>
    <message>
        <source>{answers} {answers:answer|answers} in {cases} {cases:case has|cases have} the term {term}, which the taxonomy {taxonomy} has not: it is not shown or counted. Install a version of the taxonomy that has it.</source>
        <translation>{answers} {answers:одговор|одговори} во {cases} {cases:предмет|предмети} {answers:го содржи|го содржат} поимот {term}, што таксономијата {taxonomy} го нема: тој не се прикажува и не се брои. Инсталирајте верзија на таксономијата што го има.</translation>
    </message>
    <message>
        <source>Nothing that can be accepted in this brief has the id {id}. List what is open with --json.</source>
        <translation>Ништо што може да се прифати во ова резиме нема ознака {id}. Погледнете што е отворено со --json.</translation>
    </message>
    <message>
        <source>{part} {row}: “{words}” may identify somebody. Change the text, or accept it with --accept {id}.</source>
        <translation>{part} {row}: „{words}“ може да идентификува некого. Сменете го текстот или прифатете со --accept {id}.</translation>
    </message>
    <message>
        <source>{part} {row}: there is no text in this language: {language}.</source>
        <translation>{part} {row}: нема текст на овој јазик: {language}.</translation>
    </message>
    <message>
        <source>Nobody has approved the brief of case {case} in this language: {language}. Add --draft to read it.</source>
        <translation>Никој не го одобрил резимето на предметот {case} на овој јазик: {language}. Додајте --draft за да го прочитате.</translation>
    </message>
    <message>
        <source>{part} {row}: this is no English: {words}. Type the text in English.</source>
        <translation>{part} {row}: ова не е англиски: {words}. Внесете го текстот на англиски.</translation>
    </message>
    <message>
        <source>{part} {row}: numbers are not the same in both texts: {words}. Mend it, or accept it with --accept {id}.</source>
        <translation>{part} {row}: броевите не се исти во двата текста: {words}. Поправете или прифатете со --accept {id}.</translation>
    </message>
    <message>
        <source>{row} may be recognised: fewer than 11 persons of the project are alike in this: {words}. Tell less with --generalise age,year,sector, or accept it with --accept {id}.</source>
        <translation>{row} може да се препознае: помалку од 11 лица во проектот се слични по ова: {words}. Кажете помалку со --generalise age,year,sector или прифатете со --accept {id}.</translation>
    </message>
    <message>
        <source>{part} {row}: the text is the same in both languages. Type it in this language: {language}, or accept it with --accept {id}.</source>
        <translation>{part} {row}: текстот е ист на двата јазика. Внесете го на овој јазик: {language}, или прифатете со --accept {id}.</translation>
    </message>
    <message>
        <source>The brief of case {case} has changed since it was approved in this language: {language}. Approve it again, or add --draft to read it.</source>
        <translation>Резимето на предметот {case} е изменето откако е одобрено на овој јазик: {language}. Одобрете го повторно или додајте --draft за да го прочитате.</translation>
    </message>
    <message>
        <source>{part} {row}: what the text in this language is written from changed after it was typed: {language}. Confirm the text or change it.</source>
        <translation>{part} {row}: она од што е пишуван текстот на овој јазик е изменето откако е внесен: {language}. Потврдете го текстот или сменете го.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}, column {column}: the coding has changed since this row was written. Write the workbook anew and type the text there.</source>
        <translation>{file}, лист {sheet}, ред {row}, колона {column}: кодирањето е изменето откако е запишан овој ред. Запишете ја работната книга повторно и внесете го текстот таму.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}, column {column}: no brief has such a row. Cells of case, part, row and question stay as they were written.</source>
        <translation>{file}, лист {sheet}, ред {row}, колона {column}: ниту едно резиме нема таков ред. Ќелиите case, part, row и question остануваат како што се запишани.</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet}: it holds no texts of briefs.</source>
        <translation>{file} нема лист {sheet}: во неа нема текстови на резимеа.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}, column {column}: the text is longer than {most} characters.</source>
        <translation>{file}, лист {sheet}, ред {row}, колона {column}: текстот е подолг од {most} знаци.</translation>
    </message>
    <message>
        <source>A brief is made in the country in which the case was coded, from its project.</source>
        <translation>Резимето се прави во земјата во која е кодиран предметот, од нејзиниот проект.</translation>
    </message>
    <message>
        <source>Case {case} is left out: a published table less the persons in its brief would tell of few others.</source>
        <translation>Предметот {case} е изоставен: објавена табела без лицата од неговото резиме би кажала нешто за малку други.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: two effects of one decision. {message}</source>
        <translation>Предмет {case}, {place}: две дејства на една одлука. {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: is this outcome right? {message}</source>
        <translation>Предмет {case}, {place}: дали е точен овој исход? {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the numbers and the dates tell different orders.</source>
        <translation>Предмет {case}, {place}: броевите и датумите кажуваат различен редослед.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the numbers do not run from 1 without a gap.</source>
        <translation>Предмет {case}, {place}: броевите не одат од 1 без прекин.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the same number twice. {message}</source>
        <translation>Предмет {case}, {place}: истиот број двапати. {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the answers show it, and it is not entered. {entry}</source>
        <translation>Предмет {case}, {place}: одговорите укажуваат на тоа, а не е внесено. {entry}</translation>
    </message>
    <message>
        <source>The project has no case {case}.</source>
        <translation>Проектот нема предмет {case}.</translation>
    </message>
    <message>
        <source>Nobody with the code {coder} codes in this project.</source>
        <translation>Во овој проект не кодира никој со кодот {coder}.</translation>
    </message>
    <message>
        <source>Something was published since, and not compared with this edition: that it reached nobody can no longer be taken back.</source>
        <translation>Во меѓувреме е објавено нешто што не е споредено со ова издание: тоа дека не стигнало до никого повеќе не може да се повлече.</translation>
    </message>
    <message>
        <source>No case has a brief that is approved in English, so that there is no entry for SHERLOC to write.</source>
        <translation>Ниту еден предмет нема резиме одобрено на англиски, па нема запис за SHERLOC.</translation>
    </message>
    <message>
        <source>Case {case} is left out: its English brief is {state}.</source>
        <translation>Предметот {case} е изоставен: состојбата на неговото резиме на англиски е {state}.</translation>
    </message>
    <message>
        <source>There are entries here ({count}). “None in this judgment” can be said once they are deleted.</source>
        <translation>Тука има записи ({count}). „Нема во оваа пресуда“ може да се каже откако ќе се избришат.</translation>
    </message>
    <message>
        <source>“None in this judgment” cannot be said here: there must be entries, {count} at least.</source>
        <translation>„Нема во оваа пресуда“ тука не може да се каже: мора да има записи, најмалку {count}.</translation>
    </message>
    <message>
        <source>This number asks for too many entries. At most {limit} are possible in one list, and {total} in one case. Nothing was changed; enter a smaller number.</source>
        <translation>Овој број бара премногу записи. Можни се најмногу {limit} во еден список и {total} во еден предмет. Ништо не е изменето; внесете помал број.</translation>
    </message>
    <message>
        <source>Findings are counted from the questions of the framework tip_case_law_see. This project is coded by {framework}, which asks none of them.</source>
        <translation>Наодите се бројат од прашањата на рамката tip_case_law_see. Овој проект е кодиран според {framework}, која не поставува ниту едно од нив.</translation>
    </message>
    <message>
        <source>The case is settled: its pairs of entries stay as they are, and so do the figures of agreement.</source>
        <translation>Предметот е усогласен: паровите записи остануваат какви што се, а и показателите за согласност.</translation>
    </message>
    <message>
        <source>{file}, row {line}: a proposal is a, b, both or not_settled, not “{value}”. Nothing was settled.</source>
        <translation>{file}, ред {line}: предлогот е a, b, both или not_settled, а не „{value}“. Ништо не е усогласено.</translation>
    </message>
    <message>
        <source>{file} has no differences of this project, or is no settling file. Nothing was settled.</source>
        <translation>{file} нема разлики од овој проект или не е датотека за усогласување. Ништо не е усогласено.</translation>
    </message>
    <message>
        <source>{file}, row {line}: “{value}” is none of the reasons of the list. Nothing was settled.</source>
        <translation>{file}, ред {line}: „{value}“ не е ниту една од причините на списокот. Ништо не е усогласено.</translation>
    </message>
    <message>
        <source>{file}, row {line}: this difference stands in the file twice. Nothing was settled.</source>
        <translation>{file}, ред {line}: оваа разлика е двапати во датотеката. Ништо не е усогласено.</translation>
    </message>
    <message>
        <source>{count} {count:difference is|differences are} still to be settled before the case is settled.</source>
        <translation>Треба {count:да се усогласи|да се усогласат} уште {count} {count:разлика|разлики} пред предметот да биде усогласен.</translation>
    </message>
    <message>
        <source>Both answers can be taken only where several terms may be chosen and both sides chose some.</source>
        <translation>Двата одговора можат да се земат само каде што се дозволени повеќе поими и каде што двете страни избрале нешто.</translation>
    </message>
    <message>
        <source>This coding is submitted. Reopen it to change something.</source>
        <translation>Ова кодирање е предадено. Отворете го повторно за да промените нешто.</translation>
    </message>
    <message>
        <source>{coder} has not submitted the coding of this case yet. Both are settled only after both are.</source>
        <translation>{coder} сѐ уште не го предал кодирањето на овој предмет. Разликите се усогласуваат дури кога се предадени и двете.</translation>
    </message>
    <message>
        <source>Enter the code of the reviewer.</source>
        <translation>Внесете го кодот на рецензентот.</translation>
    </message>
    <message>
        <source>{coder} coded this case. A reviewer is somebody who is neither of the two coders.</source>
        <translation>{coder} го кодирал овој предмет. Рецензент е некој што не е ниту еден од двајцата кодери.</translation>
    </message>
    <message>
        <source>Say in a sentence what is not settled, for the reviewer.</source>
        <translation>Кажете во една реченица што не е усогласено, за рецензентот.</translation>
    </message>
    <message>
        <source>Nobody has coded this case a second time yet.</source>
        <translation>Овој предмет сѐ уште никој не го кодирал по вторпат.</translation>
    </message>
    <message>
        <source>Choose why the two of you read this differently.</source>
        <translation>Изберете зошто вие двајцата различно го прочитавте ова.</translation>
    </message>
    <message>
        <source>Two entries are joined only if each is of another side and both are of the same list.</source>
        <translation>Два записа се спојуваат само ако секој е од друга страна и ако двата се од иста листа.</translation>
    </message>
    <message>
        <source>{id}: case {case}, {question}: {words} ({sign})</source>
        <translation>{id}: предмет {case}, {question}: {words} ({sign})</translation>
    </message>
    <message>
        <source>{roster}: {persons} in all. {unique} can be recognised by anybody who knows this of them: {questions}. {few} more are among fewer than {k} alike. With the numbers that leave, {unique_by_numbers} can be recognised.</source>
        <translation>{roster}: вкупно {persons}. Секој што за нив знае {questions} може да препознае: {unique}. Уште меѓу помалку од {k} исти: {few}. Со броевите што излегуваат може да се препознаат: {unique_by_numbers}.</translation>
    </message>
    <message>
        <source>Nobody is recognised by the question {name}. It may be one of these: {known}.</source>
        <translation>По прашањето {name} никој не се препознава. Може да биде едно од овие: {known}.</translation>
    </message>
    <message>
        <source>The question {name} cannot be made more general, only left out. These can be: {known}.</source>
        <translation>Прашањето {name} не може да се воопшти, само да се изостави. Овие може да се воопштат: {known}.</translation>
    </message>
    <message>
        <source>There is no finding and no text with the id {id}. The answer may have been changed.</source>
        <translation>Нема ни наод ни текст со ознака {id}. Можеби одговорот е изменет.</translation>
    </message>
    <message>
        <source>Say why it reached nobody: the reason stays in the list of what left.</source>
        <translation>Кажете зошто не стигнало до никого: причината останува во списокот на она што излегло.</translation>
    </message>
    <message>
        <source>Nothing that left has the id {id}. `tipcoder released` lists what left, with the ids.</source>
        <translation>Ништо што излегло нема id {id}. `tipcoder released` наведува што излегло, со id.</translation>
    </message>
    <message>
        <source>Of the release {id} it was said before that it reached nobody.</source>
        <translation>За {id} веќе е кажано дека не стигнало до никого.</translation>
    </message>
    <message>
        <source>This project is open to read only. What is public is recorded in it, as later editions are compared with it: nothing public can be written. Restore a backup, and publish from that.</source>
        <translation>Овој проект е отворен само за читање. Она што е јавно се запишува во него, бидејќи подоцнежните изданија се споредуваат со него: ништо јавно не може да се запише. Вратете резервна копија и објавете од неа.</translation>
    </message>
    <message>
        <source>Another program holds the file {file} at the moment: a virus scanner, a synchronisation or a viewer. Try again in a minute, or close it there. Nothing was lost.</source>
        <translation>Друга програма во моментов ја држи датотеката {file}: антивирус, синхронизација или прегледувач. Обидете се повторно за една минута или затворете ја таму. Ништо не е изгубено.</translation>
    </message>
    <message>
        <source>The path {path} is too long for this computer. Move the project into a folder nearer to the drive&apos;s root.</source>
        <translation>Патеката {path} е предолга за овој компјутер. Преместете го проектот во папка поблиску до коренот на дискот.</translation>
    </message>
    <message>
        <source>Windows keeps the name {name} for itself. Choose another one.</source>
        <translation>Виндоус го задржува името {name} за себе. Изберете друго.</translation>
    </message>
    <message>
        <source>There is no judgment in the folder {folder}. Files of these kinds can be read: {kinds}.</source>
        <translation>Во папката {folder} нема ниту една пресуда. Може да се читаат датотеки од овие видови: {kinds}.</translation>
    </message>
    <message>
        <source>{file} has no text layer: read it by OCR first.</source>
        <translation>{file} нема слој со текст: прво прочитајте го со OCR.</translation>
    </message>
    <message>
        <source>Which country the judgment is of cannot be told by its court or language. Say it with --country.</source>
        <translation>Според судот или јазикот не може да се каже од која држава е пресудата. Наведете ја со --country.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read. Save it as one of {kinds} and add it again.</source>
        <translation>Датотеката {file} е од вид што не може да се прочита. Зачувајте ја во еден од овие формати: {kinds} и додајте ја повторно.</translation>
    </message>
    <message>
        <source>{file} is a picture of a kind that cannot be read. Save it as JPEG, PNG or TIFF and add that one.</source>
        <translation>Датотеката {file} е слика од вид што не може да се прочита. Зачувајте ја како JPEG, PNG или TIFF и додајте ја таа датотека.</translation>
    </message>
    <message>
        <source>{file} was written by a Word older than that of 1997. Open it in Word or LibreOffice, save it as .docx, and add that one.</source>
        <translation>Датотеката {file} е напишана со Word постар од оној од 1997 година. Отворете ја во Word или LibreOffice, зачувајте ја како .docx и додајте ја таа датотека.</translation>
    </message>
    <message>
        <source>{path} was replaced by another copy, or changed from elsewhere, while it was open here. Nothing more was saved in it.</source>
        <translation>Датотеката {path} е заменета со друга копија или променета од друго место додека беше отворена тука. Во неа повеќе ништо не е зачувано.</translation>
    </message>
    <message>
        <source>The framework {framework} {version} could not be read. The same one ships with the program and is used.</source>
        <translation>Рамката {framework} {version} не можеше да се прочита. Се користи истата што доаѓа со програмата.</translation>
    </message>
    <message>
        <source>The framework {framework} {version} could not be read. The same one from the backup {backup} is used.</source>
        <translation>Рамката {framework} {version} не можеше да се прочита. Се користи истата од резервната копија {backup}.</translation>
    </message>
    <message>
        <source>The framework {framework} {version} could not be read. Another one of this name and version is used; its questions may differ.</source>
        <translation>Рамката {framework} {version} не можеше да се прочита. Се користи друга со ова име и верзија; нејзините прашања може да се поинакви.</translation>
    </message>
    <message>
        <source>The workbook of the framework {framework} {version} could not be read. Its questions were read.</source>
        <translation>Работната книга на рамката {framework} {version} не можеше да се прочита. Нејзините прашања се прочитани.</translation>
    </message>
    <message>
        <source>Some cases, entries or answers could not be read.</source>
        <translation>Некои предмети, записи или одговори не можеа да се прочитаат.</translation>
    </message>
    <message>
        <source>Some judgments or their pages could not be read.</source>
        <translation>Некои пресуди или нивни страници не можеа да се прочитаат.</translation>
    </message>
    <message>
        <source>Some evidence could not be read.</source>
        <translation>Некои докази не можеа да се прочитаат.</translation>
    </message>
    <message>
        <source>Some remarks could not be read.</source>
        <translation>Некои забелешки не можеа да се прочитаат.</translation>
    </message>
    <message>
        <source>Part of the history could not be read.</source>
        <translation>Дел од историјата не можеше да се прочита.</translation>
    </message>
    <message>
        <source>Some terms could not be read.</source>
        <translation>Некои поими не можеа да се прочитаат.</translation>
    </message>
    <message>
        <source>Some of what does not belong to a case could not be read (exports, reviews, deliveries).</source>
        <translation>Дел од она што не припаѓа на предмет не можеше да се прочита (извози, прегледи, испораки).</translation>
    </message>
    <message>
        <source>{path} cannot be changed: it is open to read only, or the file or its folder is write-protected.</source>
        <translation>Датотеката {path} не може да се менува: отворена е само за читање или таа или нејзината папка е заштитена од запишување.</translation>
    </message>
    <message>
        <source>The folder {path} is there already and is not empty. Choose another name.</source>
        <translation>Папката {path} веќе постои и не е празна. Изберете друго име.</translation>
    </message>
    <message>
        <source>Files for SPSS and Stata need two more libraries. Install them with: pip install tipcoder[statistics]</source>
        <translation>За датотеки за SPSS и Stata потребни се уште две библиотеки. Инсталирајте ги со: pip install tipcoder[statistics]</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed. Install it with: pip install tipcoder[postgresql]</source>
        <translation>Драјверот за PostgreSQL не е инсталиран. Инсталирајте го со: pip install tipcoder[postgresql]</translation>
    </message>
    <message>
        <source>The database {address} holds no project yet. Consolidate into it first.</source>
        <translation>Базата на податоци {address} сѐ уште не содржи проект. Најпрво обединете испораки во неа.</translation>
    </message>
    <message>
        <source>The database {address} holds a project already.</source>
        <translation>Базата на податоци {address} веќе содржи проект.</translation>
    </message>
    <message>
        <source>The project in the database {address} is no file. Consolidate into a file to hand it over.</source>
        <translation>Проектот во базата на податоци {address} не е датотека. За да го предадете, обединете ги испораките во датотека.</translation>
    </message>
    <message>
        <source>There is a password in the address, where others can read it. Leave it out: it is asked for, or taken from the environment variable PGPASSWORD.</source>
        <translation>Во адресата има лозинка, која можат да ја прочитаат други. Изоставете ја: програмата ќе ја побара или ќе ја земе од променливата на околината PGPASSWORD.</translation>
    </message>
    <message>
        <source>The database {path} needs a password. Put it into the environment variable PGPASSWORD.</source>
        <translation>Базата на податоци {path} бара лозинка. Ставете ја во променливата на околината PGPASSWORD.</translation>
    </message>
    <message>
        <source>The database {path} refused the name or the password. Check both with whoever keeps the server.</source>
        <translation>Базата на податоци {path} го одби името или лозинката. Проверете ги со лицето што го одржува серверот.</translation>
    </message>
    <message>
        <source>The database {path} cannot be reached. Check the network and the address, and try again.</source>
        <translation>Базата на податоци {path} не е достапна. Проверете ги мрежата и адресата и обидете се повторно.</translation>
    </message>
    <message>
        <source>{coder} may be a name. A coder is called by a code: a country or one letter, with a number of up to three digits, such as {suggested}.</source>
        <translation>{coder} може да биде име. Кодерот се означува со код: држава или една буква, со број од најмногу три цифри, на пример {suggested}.</translation>
    </message>
    <message>
        <source>The code of a coder may be a name: {coders}. A number leaves in its place.</source>
        <translation>Кодот на кодер може да биде име: {coders}. Наместо него излегува број.</translation>
    </message>
    <message>
        <source>{sentence} (The same for others, {count}: {others})</source>
        <translation>{sentence} (Истото важи и за други, {count}: {others})</translation>
    </message>
    <message>
        <source>There are {count} descriptions already. Take one of them away before you choose another.</source>
        <translation>Веќе има {count} описи. Отстранете еден пред да изберете друг.</translation>
    </message>
    <message>
        <source>“{key}” is not asked. What is asked: {keys}.</source>
        <translation>„{key}“ не се прашува. Се прашува: {keys}.</translation>
    </message>
    <message>
        <source>{key}: “{value}” is no number that can be. Give a whole number, a year of four digits, or nothing where it is not known.</source>
        <translation>{key}: „{value}“ не е можен број. Наведете цел број, година од четири цифри или ништо ако не е познато.</translation>
    </message>
    <message>
        <source>{low} ({low_value}) is greater than {high} ({high_value}). No more judgments are received than requested, no more are requested than exist, and a period ends after it begins.</source>
        <translation>{low} ({low_value}) е поголемо од {high} ({high_value}). Не се добиваат повеќе пресуди отколку што се бараат, не се бараат повеќе отколку што постојат, а периодот завршува откако ќе почне.</translation>
    </message>
    <message>
        <source>A region knows of all judgments what its deliveries say. Change it in the national projects.</source>
        <translation>Регионот за сите пресуди го знае тоа што го кажуваат неговите испораки. Сменете го тоа во националните проекти.</translation>
    </message>
    <message>
        <source>“{change}” changes nothing. Write the value behind =, and nothing behind it where it is not known.</source>
        <translation>„{change}“ ништо не менува. Напишете ја вредноста зад =, а ништо зад него ако не е познато.</translation>
    </message>
    <message>
        <source>In no case was this good practice marked as exemplary. A reviewer confirms what a coder marked.</source>
        <translation>Во ниеден предмет оваа добра практика не е означена како примерна. Рецензентот го потврдува она што го означил кодерот.</translation>
    </message>
    <message>
        <source>Somebody else than who coded the cases confirms that a practice is exemplary. Enter the code of the reviewer.</source>
        <translation>Дека практиката е примерна потврдува некој друг, а не оној што ги кодирал предметите. Внесете го кодот на рецензентот.</translation>
    </message>
    <message>
        <source>Write the words of the judgment, with names, places and dates replaced by words in brackets.</source>
        <translation>Запишете ги зборовите на пресудата, со имињата, местата и датумите заменети со зборови во загради.</translation>
    </message>
    <message>
        <source>Words of the quotation may identify somebody ({count}). Replace each of them, or say that it identifies nobody.</source>
        <translation>Зборови од цитатот можат да откријат некого ({count}). Заменете го секој од нив или наведете дека не открива никого.</translation>
    </message>
    <message>
        <source>A quotation has at most {most} words, this one has {words}. Shorten it.</source>
        <translation>Цитатот има најмногу {most} зборови, а овој има {words}. Скратете го.</translation>
    </message>
    <message>
        <source>Case {case}: neither its brief nor an exercise is approved in this language, or it has changed since: {language}.</source>
        <translation>Предмет {case}: ни резимето ни вежба не се одобрени на овој јазик, или оттогаш се изменети: {language}.</translation>
    </message>
    <message>
        <source>Case {case}: persons in its brief may be recognised, and a pack is for everybody. Tell less in the brief, or make an exercise.</source>
        <translation>Предмет {case}: лицата од резимето можат да се препознаат, а пакетот е за сите. Кажете помалку во резимето или направете вежба.</translation>
    </message>
    <message>
        <source>Case {case}: a published table less the persons in its brief would tell of few others. Make an exercise.</source>
        <translation>Предмет {case}: објавена табела без лицата од неговото резиме би кажала нешто за малку други. Направете вежба.</translation>
    </message>
    <message>
        <source>Case {case} is not free for training.</source>
        <translation>Предметот {case} не е одобрен за обука.</translation>
    </message>
    <message>
        <source>No case is free for training. Answer “Use of this case for training” in the cases that are, and choose them.</source>
        <translation>Ниеден предмет не е одобрен за обука. Во предметите што се, одговорете на „Употреба на предметот за обука“ и изберете ги.</translation>
    </message>
    <message>
        <source>This program was installed without the files in which its texts are translated. Work in a copy of its source.</source>
        <translation>Оваа програма е инсталирана без датотеките во кои се преведуваат нејзините текстови. Работете во копија на изворниот код.</translation>
    </message>
    <message>
        <source>{file} has no sheet named after a language, as the program writes it (sq, ro, cnr, mk, sr, sr-Latn).</source>
        <translation>Датотеката {file} нема лист со името на јазик, како што го запишува програмата (sq, ro, cnr, mk, sr, sr-Latn).</translation>
    </message>
    <message>
        <source>{file} lacks the row with the names of the columns ({columns}). Take the sheet back as it was written.</source>
        <translation>Во датотеката {file} го нема редот со имињата на колоните ({columns}). Вратете го листот како што бил запишан.</translation>
    </message>
    <message>
        <source>The file with reviewed texts {path} is damaged and was put aside under another name: the program shows the texts that it came with. Take the workbook or pack once more under Tools, Review of texts.</source>
        <translation>Датотеката со прегледани текстови {path} е оштетена и е оставена настрана под друго име: програмата ги покажува текстовите со кои дошла. Преземете ја работната книга или пакетот уште еднаш во Алатки, Преглед на текстови.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The program has no such text any more. Write the texts anew.</source>
        <translation>{file}, ред {row}: Програмата повеќе го нема тој текст. Запишете ги текстовите одново.</translation>
    </message>
    <message>
        <source>{file}, row {row}: Another row says something else of this text. Neither was taken.</source>
        <translation>{file}, ред {row}: Друг ред кажува нешто друго за овој текст. Не е преземен ниту еден.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The text was changed here since the workbook was written. Write the texts anew and decide.</source>
        <translation>{file}, ред {row}: Текстот е изменет тука откако е запишана работната книга. Запишете ги текстовите одново и одлучете.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The text is empty.</source>
        <translation>{file}, ред {row}: Текстот е празен.</translation>
    </message>
    <message>
        <source>{file}, row {row}: What the program fills in must stand in the text as it did before: {about}</source>
        <translation>{file}, ред {row}: Она што го пополнува програмата мора во текстот да остане како што било: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: Marks such as &lt;b&gt; must stay as they were: {about}</source>
        <translation>{file}, ред {row}: Ознаките како &lt;b&gt; мора да останат како што биле: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: These words prove an answer of the practice coding, so they must stay: {about}</source>
        <translation>{file}, ред {row}: Овие зборови докажуваат одговор од кодирањето за вежба, па мора да останат: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: The sign {about} before the letter that is pressed with Alt must stay, once.</source>
        <translation>{file}, ред {row}: Знакот {about} пред буквата што се притиска со Alt мора да остане, еднаш.</translation>
    </message>
    <message>
        <source>{file}, row {row}: This is written in another script: {about}</source>
        <translation>{file}, ред {row}: Ова е напишано со друго писмо: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: With {length} letters the text may need more room than its window has: look there.</source>
        <translation>{file}, ред {row}: Со {length} букви на текстот може да му треба повеќе место отколку што има прозорецот: погледнете таму.</translation>
    </message>
    <message>
        <source>{file}, row {row}: Called doubtful or wrong: not counted as reviewed, and nothing is changed.</source>
        <translation>{file}, ред {row}: Оценето како сомнително или погрешно: не се смета за прегледано и ништо не се менува.</translation>
    </message>
    <message>
        <source>The texts of {language} follow those of {reviewed}, letter by letter. Write these to be reviewed.</source>
        <translation>Текстовите {language} ги следат текстовите {reviewed}, буква по буква. Запишете ги овие за преглед.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{about}” is no status. Choose one of the list: right, wrong or doubtful.</source>
        <translation>{file}, ред {row}: „{about}“ не е статус. Изберете од списокот: точно, погрешно или сомнително.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The hidden key of this row was lost, so nobody can tell whose text it is. Copy what you typed into the row of a fresh workbook.</source>
        <translation>{file}, ред {row}: Скриениот клуч на овој ред е изгубен, па никој не може да знае кој е тоа текст. Препишете го внесеното во редот на нова работна книга.</translation>
    </message>
    <message>
        <source>{key}: reviewers differ, nothing was changed, and one of them has to settle it. {words}</source>
        <translation>{key}: рецензентите не се согласуваат, ништо не е сменето, а еден од нив треба да одлучи. {words}</translation>
    </message>
    <message>
        <source>{file}, row {row}: There is an error or a formula without a result in the cell of {about}.</source>
        <translation>{file}, ред {row}: Во ќелијата {about} има грешка или формула без резултат.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The English or the translation is not that of this text: columns were sorted apart, or the English changed since. Take a copy in which they belong together, or write the texts anew.</source>
        <translation>{file}, ред {row}: Англискиот текст или преводот во редот не е од овој текст: колоните се подредени одделно или англискиот текст во меѓувреме е изменет. Земете копија во која одат заедно или запишете ги текстовите одново.</translation>
    </message>
    <message>
        <source>{file}, row {row}: It is called wrong, but neither other words nor a reason were given.</source>
        <translation>{file}, ред {row}: Оценето како погрешно, но не се дадени ниту други зборови ниту причина.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{about}” is neither all nor here.</source>
        <translation>{file}, ред {row}: „{about}“ не е ниту all ниту here.</translation>
    </message>
    <message>
        <source>{file}, row {row}: A term that the lists call wrong: {about}</source>
        <translation>{file}, ред {row}: Израз што според списоците е погрешен: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: A term of the glossary stood here and does no more: {about}</source>
        <translation>{file}, ред {row}: Тука стоеше израз од глосарот и веќе го нема: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: The language has other marks than {about}</source>
        <translation>{file}, ред {row}: Јазикот има други знаци, а не {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: The language writes a space in {about}</source>
        <translation>{file}, ред {row}: Јазикот пишува празно место во {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: Look at the names in Latin letters, which may be spelt otherwise: {about}</source>
        <translation>{file}, ред {row}: Погледнете ги имињата напишани со латиница, кои може да се пишуваат поинаку: {about}</translation>
    </message>
    <message>
        <source>These files are of several languages: {languages}. Take those of one language at a time.</source>
        <translation>Овие датотеки се на повеќе јазици: {languages}. Земајте ги оние на по еден јазик.</translation>
    </message>
    <message>
        <source>“{given}” is no code of a reviewer. Write three capital letters of the country and a number: ALB-03.</source>
        <translation>„{given}“ не е код на рецензент. Напишете три големи латинични букви на земјата и број: MKD-03.</translation>
    </message>
    <message>
        <source>{file} is the pack of {reviewer}, not of {given}. Leave the code out: a pack names its reviewer.</source>
        <translation>{file} е пакет на {reviewer}, а не на {given}. Изоставете го кодот: пакетот го кажува својот рецензент.</translation>
    </message>
    <message>
        <source>{file} is damaged or no pack of a review, and nothing of it was read. Ask its reviewer for it again.</source>
        <translation>{file} е оштетен или не е пакет од преглед, и ништо од него не е прочитано. Побарајте го повторно од рецензентот.</translation>
    </message>
    <message>
        <source>{file} is larger than a pack of a review can be, and nothing of it was read.</source>
        <translation>{file} е поголем отколку што може да биде пакет од преглед, и ништо од него не е прочитано.</translation>
    </message>
    <message>
        <source>Write a reason first: what is doubtful, what is wrong, or why you decide for these words.</source>
        <translation>Прво напишете причина: што е сомнително, што е погрешно или зошто се одлучувате за овие зборови.</translation>
    </message>
    <message>
        <source>The second folder of backups, {path}, cannot be reached. The backup lies beside the project, and is copied there when the project is closed the next time.</source>
        <translation>Втората папка за резервни копии, {path}, не е достапна. Резервната копија е покрај проектот и ќе се копира таму кога проектот ќе се затвори следниот пат.</translation>
    </message>
    <message>
        <source>There is no space left for the second folder of backups, {path}. The backup lies beside the project. Free some space there: it is copied when the project is closed the next time.</source>
        <translation>Нема повеќе простор за втората папка за резервни копии, {path}. Резервната копија е покрај проектот. Ослободете простор таму: ќе се копира кога проектот ќе се затвори следниот пат.</translation>
    </message>
    <message>
        <source>The backup could not be copied into the second folder, {path}. It lies beside the project. May you write to that folder?</source>
        <translation>Резервната копија не можеше да се копира во втората папка, {path}. Таа е покрај проектот. Дали смеете да запишувате во таа папка?</translation>
    </message>
    <message>
        <source>Case {case} has an exercise already. Alter it, or delete it with --discard.</source>
        <translation>Предметот {case} веќе има вежба. Изменете ја или избришете ја со --discard.</translation>
    </message>
    <message>
        <source>Case {case} has no exercise. Make one with --start.</source>
        <translation>Предметот {case} нема вежба. Направете ја со --start.</translation>
    </message>
    <message>
        <source>Case {case} is not free for training: the expert has not coded it as moot court or case study.</source>
        <translation>Предметот {case} не е одобрен за обука: експертот не го кодирал како симулација на судење или студија на случај.</translation>
    </message>
    <message>
        <source>{row}: the age crosses 14, 16 or 18 years, on which the article depends: {words}. Look at the charges that name this victim, then accept it with --accept {id}.</source>
        <translation>{row}: возраста преминува 14, 16 или 18 години, од што зависи членот: {words}. Погледнете ги обвиненијата што ја наведуваат оваа жртва, па прифатете со --accept {id}.</translation>
    </message>
    <message>
        <source>{row}: the article does not fit the age of the victims that the charge names: {words}. Change one of them.</source>
        <translation>{row}: членот не одговара на возраста на жртвите што ги наведува обвинението: {words}. Сменете едно од нив.</translation>
    </message>
    <message>
        <source>{row}: the article was not in force on the date of the offence: {words}. Change one of them.</source>
        <translation>{row}: членот не бил во сила на денот на делото: {words}. Сменете едно од нив.</translation>
    </message>
    <message>
        <source>These dates are in the wrong order: {words}.</source>
        <translation>Овие датуми се во погрешен редослед: {words}.</translation>
    </message>
    <message>
        <source>{row}: the sentence in months is outside what the law or the other sentences allow: {words}. Change it.</source>
        <translation>{row}: казната во месеци е надвор од она што го дозволуваат законот или другите казни: {words}. Сменете ја.</translation>
    </message>
    <message>
        <source>{row}: these two do not go together: {words}. Change one of them.</source>
        <translation>{row}: овие две не одат заедно: {words}. Сменете едно од нив.</translation>
    </message>
    <message>
        <source>{row}: what is noted was true of the case and is not true of the altered facts: {words}. Take the entry out.</source>
        <translation>{row}: забележаното важело за предметот, а не важи за изменетите факти: {words}. Отстранете го тој запис.</translation>
    </message>
    <message>
        <source>Nobody has written what happened in this language: {language}. Write the text of the part facts.</source>
        <translation>Никој на овој јазик не напишал што се случило: {language}. Напишете го текстот на делот facts.</translation>
    </message>
    <message>
        <source>{part} {row}: “{words}” tells how the case ended. Participants read this text before they decide: change it.</source>
        <translation>{part} {row}: „{words}“ открива како завршил предметот. Учесниците го читаат овој текст пред да одлучат: сменете го.</translation>
    </message>
    <message>
        <source>{part} {row}: facts have changed since the text in this language was written ({language}): {words}. Change the text or confirm it.</source>
        <translation>{part} {row}: фактите се изменети откако е пишуван текстот на овој јазик ({language}): {words}. Сменете го текстот или потврдете го.</translation>
    </message>
    <message>
        <source>Few cases of the country are like this one, and fewer than two of sex, age group, sector, year, length and number of victims differ from it ({words}). Alter more, or accept it with --accept {id}: it may stand.</source>
        <translation>Малку предмети во земјата личат на овој, а помалку од две од полот, возрасната група, секторот, годината, траењето и бројот на жртви се разликуваат од него ({words}). Сменете повеќе или прифатете со --accept {id}: може да остане.</translation>
    </message>
    <message>
        <source>(the words that stood there before)</source>
        <translation>(зборовите што стоеја тука порано)</translation>
    </message>
    <message>
        <source>(wrong, no other words)</source>
        <translation>(погрешно, без други зборови)</translation>
    </message>
    <message>
        <source>(doubtful)</source>
        <translation>(сомнително)</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Fewer questions</source>
        <translation>Помалку прашања</translation>
    </message>
    <message>
        <source>More questions ({count}); with an answer: {answered}</source>
        <translation>Уште прашања ({count}); со одговор: {answered}</translation>
    </message>
    <message>
        <source>More questions ({count})</source>
        <translation>Уште прашања ({count})</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Show who is A and who is B?</source>
        <translation>Да се прикаже кој е A, а кој B?</translation>
    </message>
    <message>
        <source>Names are shown only if both coders agree, and only as long as this window is open.</source>
        <translation>Имињата се прикажуваат само ако се согласат двајцата кодери, и само додека е отворен овој прозорец.</translation>
    </message>
    <message>
        <source>Coder A agrees</source>
        <translation>Кодерот A се согласува</translation>
    </message>
    <message>
        <source>Coder B agrees</source>
        <translation>Кодерот B се согласува</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Прикажи ги имињата</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>The same passphrase again</source>
        <translation>Истата тајна фраза уште еднаш</translation>
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
    <message>
        <source>Four or more words that do not belong together are best.</source>
        <translation>Најдобри се четири или повеќе зборови што не се поврзани меѓу себе.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Двете тајни фрази не се исти.</translation>
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
        <translation>Проектот ги содржи сите предмети од една национална анализа, во една шифрирана датотека.</translation>
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
        <source>Questions</source>
        <translation>Прашања</translation>
    </message>
    <message>
        <source>Can be changed at any time, in the menu Tools.</source>
        <translation>Може да се смени во секое време, во менито Алатки.</translation>
    </message>
    <message>
        <source>Core questions; the others on demand</source>
        <translation>Основните прашања; другите по желба</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Сите прашања</translation>
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
        <source>Mentor jurisdictions</source>
        <translation>Менторски јурисдикции</translation>
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
</context>
<context>
    <name>NextStrip</name>
    <message>
        <source>nothing</source>
        <translation>ништо</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>друг текст</translation>
    </message>
    <message>
        <source>{language}: changed after the approval: {part}, {change}</source>
        <translation>{language}: изменето по одобрувањето: {part}, {change}</translation>
    </message>
    <message>
        <source>{language}: approved by {coder}</source>
        <translation>{language}: одобрено од {coder}</translation>
    </message>
    <message>
        <source>{language}: ready to be approved</source>
        <translation>{language}: подготвено за одобрување</translation>
    </message>
</context>
<context>
    <name>NoJudgment</name>
    <message>
        <source>Judgments are not delivered</source>
        <translation>Пресудите не се испорачуваат</translation>
    </message>
    <message>
        <source>They stay in the country of the case.</source>
        <translation>Тие остануваат во државата на предметот.</translation>
    </message>
    <message>
        <source>This case has no judgment yet</source>
        <translation>Овој предмет сѐ уште нема пресуда</translation>
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
    <name>OldBackupsDialog</name>
    <message>
        <source>Backups still open as before</source>
        <translation>Резервните копии сѐ уште се отвораат како порано</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still open with the old passphrase and the old recovery key. Whoever has one of these can read them.</source>
        <translation>
            <numerusform>%n резервна копија сѐ уште се отвора со старата тајна фраза и со стариот клуч за обновување. Кој има едно од тие две, може да ја чита.</numerusform>
            <numerusform>%n резервни копии сѐ уште се отвораат со старата тајна фраза и со стариот клуч за обновување. Кој има едно од тие две, може да ги чита.</numerusform>
            <numerusform>%n резервни копии сѐ уште се отвораат со старата тајна фраза и со стариот клуч за обновување. Кој има едно од тие две, може да ги чита.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypt them anew</source>
        <translation>Шифрирај ги одново</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Избриши ги</translation>
    </message>
    <message>
        <source>There is a new backup already.</source>
        <translation>Веќе има нова резервна копија.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Остави ги</translation>
    </message>
    <message>
        <source>Stopped. Some backups were encrypted anew; the others are as they were.</source>
        <translation>Запрено. Некои резервни копии се шифрирани одново; другите се непроменети.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>no entries yet</source>
        <translation>сѐ уште без записи</translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n kept</source>
        <translation>
            <numerusform>скриено, зачуван е %n одговор</numerusform>
            <numerusform>скриено, зачувани се %n одговори</numerusform>
            <numerusform>скриено, зачувани се %n одговори</numerusform>
        </translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>по желба</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нема</translation>
    </message>
    <message>
        <source>not yet asked</source>
        <translation>сѐ уште неразгледано</translation>
    </message>
    <message numerus="yes">
        <source>%n open remarks</source>
        <translation>
            <numerusform>%n отворена забелешка</numerusform>
            <numerusform>%n отворени забелешки</numerusform>
            <numerusform>%n отворени забелешки</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скриено</translation>
    </message>
</context>
<context>
    <name>OverflowRow</name>
    <message>
        <source>More</source>
        <translation>Повеќе</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Оваа страница не може да се прикаже.</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>page {number} / {count}</source>
        <translation>страница {number} / {count}</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+G)</source>
        <translation>Оди на страница (Ctrl+G)</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Број на страницата</translation>
    </message>
</context>
<context>
    <name>PagedJudgment</name>
    <message>
        <source>Pages of the judgment</source>
        <translation>Страници на пресудата</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Сите страници, намалени</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Избери сѐ</translation>
    </message>
    <message>
        <source>Mark an area of the page</source>
        <translation>Означи област на страницата</translation>
    </message>
    <message>
        <source>Read as flowing text</source>
        <translation>Читај како непрекинат текст</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>Case {number}: which entries are the same?</source>
        <translation>Предмет {number}: кои записи се исти?</translation>
    </message>
    <message>
        <source>A and B entered persons, charges and the rest on their own. Look whether the right ones stand side by side: a dashed line is a proposal. Entries below others are compared once those are a pair.</source>
        <translation>A и B ги внеле лицата, обвиненијата и другото секој за себе. Погледнете дали еден до друг стојат вистинските: испрекинатата линија е предлог. Записите под други се споредуваат откако тие ќе бидат пар.</translation>
    </message>
    <message>
        <source>Entries of A and B side by side</source>
        <translation>Записите на A и B еден до друг</translation>
    </message>
    <message>
        <source>Confirm ({key})</source>
        <translation>Потврди ({key})</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cut ({key})</source>
        <translation>Раздвој ({key})</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Потврди ги сите</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>To the differences</source>
        <translation>Кон разликите</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Confirmed: {confirmed}. To be looked at: {waiting}. Entries of one alone: {alone}.</source>
        <translation>Парови: {pairs}. Потврдени: {confirmed}. Треба да се погледнат: {waiting}. Записи само на едниот: {alone}.</translation>
    </message>
    <message>
        <source>Pair with this</source>
        <translation>Спари со ова</translation>
    </message>
    <message>
        <source>Choose a partner</source>
        <translation>Избери пар</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Празно место</translation>
    </message>
    <message>
        <source>{entry}: now go to its partner, and press the space bar. Esc gives up.</source>
        <translation>{entry}: сега одете на неговиот пар и притиснете го копчето за празно место. Esc откажува.</translation>
    </message>
    <message>
        <source>The other coder has no such entry here.</source>
        <translation>Другиот кодер нема ваков запис овде.</translation>
    </message>
    <message>
        <source>No partner. Nearest: {entry}.</source>
        <translation>Без пар. Најблизок: {entry}.</translation>
    </message>
    <message>
        <source>Very alike ({percent}%).</source>
        <translation>Многу слични ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Alike in part ({percent}%).</source>
        <translation>Делумно слични ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Hardly alike ({percent}%).</source>
        <translation>Малку слични ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Same: {what}.</source>
        <translation>Исто: {what}.</translation>
    </message>
    <message>
        <source>Nearly the same: {what}.</source>
        <translation>Речиси исто: {what}.</translation>
    </message>
    <message>
        <source>Different: {what}.</source>
        <translation>Различно: {what}.</translation>
    </message>
    <message>
        <source>entries below</source>
        <translation>записите под него</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>извадоците</translation>
    </message>
    <message>
        <source>{roster} of {entry}</source>
        <translation>{roster}: {entry}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>потврдено</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>погледнете</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
</context>
<context>
    <name>PartColumn</name>
    <message>
        <source>Show the draft</source>
        <translation>Прикажи го нацртот</translation>
    </message>
    <message>
        <source>Hide the draft</source>
        <translation>Скриј го нацртот</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>Со свои зборови…</translation>
    </message>
    <message>
        <source>Write what happened under Facts in the coding.</source>
        <translation>Напишете што се случило кај фактите во кодирањето.</translation>
    </message>
    <message>
        <source>Nothing of this part is coded.</source>
        <translation>Ништо од овој дел не е кодирано.</translation>
    </message>
    <message>
        <source>Changed since the approval:</source>
        <translation>Изменето по одобрувањето:</translation>
    </message>
    <message>
        <source>{name}: another text</source>
        <translation>{name}: друг текст</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ништо</translation>
    </message>
</context>
<context>
    <name>PassageLayer</name>
    <message>
        <source>Go to: {question}</source>
        <translation>Оди на: {question}</translation>
    </message>
</context>
<context>
    <name>PassageStrip</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n извадок</numerusform>
            <numerusform>%n извадоци</numerusform>
            <numerusform>%n извадоци</numerusform>
        </translation>
    </message>
    <message>
        <source>All passages of this judgment, in the order of its text</source>
        <translation>Сите извадоци од оваа пресуда, по редоследот на текстот</translation>
    </message>
    <message>
        <source>Passages in this judgment</source>
        <translation>Извадоци во оваа пресуда</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>page {number}</source>
        <translation>страница {number}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>Нов клуч за обновување</translation>
    </message>
    <message>
        <source>The project gets another recovery key, and the old one opens it no more. The passphrase stays.</source>
        <translation>Проектот добива друг клуч за обновување, а стариот повеќе не го отвора. Тајната фраза останува.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Тајна фраза</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Направи нов клуч за обновување</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Промени ја тајната фраза</translation>
    </message>
    <message>
        <source>The project is encrypted anew and gets another recovery key: keep that one too. Answers, history and the keys in deliveries stay as they are.</source>
        <translation>Проектот се шифрира одново и добива друг клуч за обновување: зачувајте го и него. Одговорите, историјата и клучевите во испораките остануваат какви што се.</translation>
    </message>
    <message>
        <source>Present passphrase, or the recovery key</source>
        <translation>Сегашна тајна фраза или клуч за обновување</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова тајна фраза</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
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
    <message>
        <source>Caps Lock is on</source>
        <translation>Вклучен е Caps Lock</translation>
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
        <translation>Сите пресуди во периодот</translation>
    </message>
    <message>
        <source>These are sums over the countries, as their deliveries say it. Change them in the national projects.</source>
        <translation>Ова се збирови на сите држави, како што кажуваат нивните испораки. Сменете ги во националните проекти.</translation>
    </message>
    <message>
        <source>What is known of all judgments that these cases are a part of. Leave empty what is not known. It is used for intervals, and stands in the report and in every workbook.</source>
        <translation>Што се знае за сите пресуди чиј дел се овие предмети. Оставете празно тоа што не е познато. Се користи за интервалите и стои во извештајот и во секоја работна книга.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Прва година</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Последна година</translation>
    </message>
    <message>
        <source>Judgments that exist</source>
        <translation>Пресуди што постојат</translation>
    </message>
    <message>
        <source>Judgments requested</source>
        <translation>Побарани пресуди</translation>
    </message>
    <message>
        <source>Judgments received</source>
        <translation>Добиени пресуди</translation>
    </message>
    <message>
        <source>Judgments refused</source>
        <translation>Одбиени пресуди</translation>
    </message>
    <message>
        <source>Judgments that are final</source>
        <translation>Правосилни пресуди</translation>
    </message>
    <message>
        <source>Cases whose coder took part in them as a judge</source>
        <translation>Предмети во кои кодерот учествувал како судија</translation>
    </message>
    <message>
        <source>How judgments were selected</source>
        <translation>Како се избрани пресудите</translation>
    </message>
    <message>
        <source>Without names. It stands in reports and workbooks for your own team alone.</source>
        <translation>Без имиња. Стои само во извештаи и работни книги за вашиот тим.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зачувај</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice judgment {number}</source>
        <translation>Пресуда за вежба {number}</translation>
    </message>
</context>
<context>
    <name>PracticeGuide</name>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Чекор {number} од {count}: {title}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следен чекор</translation>
    </message>
    <message>
        <source>Compare with the model coding…</source>
        <translation>Спореди со примерното кодирање…</translation>
    </message>
    <message>
        <source>Practise without the steps</source>
        <translation>Вежбај без чекори</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>одговорете на прашање</translation>
    </message>
    <message>
        <source>prove an answer</source>
        <translation>докажете одговор</translation>
    </message>
    <message>
        <source>say that the judgment is silent</source>
        <translation>кажете дека пресудата молчи</translation>
    </message>
    <message>
        <source>add a defendant</source>
        <translation>додајте обвинет</translation>
    </message>
    <message>
        <source>take a step back</source>
        <translation>вратете се чекор назад</translation>
    </message>
    <message>
        <source>You know the essentials</source>
        <translation>Сега го знаете најважното</translation>
    </message>
    <message>
        <source>Look in the judgment which court decided, and choose it in the form. It is saved at once, and Ctrl+↓ leads to the next question.</source>
        <translation>Погледнете во пресудата кој суд одлучувал и изберете го во образецот. Се зачувува веднаш, а Ctrl+↓ води до следното прашање.</translation>
    </message>
    <message>
        <source>Select the words in the judgment that prove the answer, and press Ctrl+M. They are marked, and the answer leads back to them.</source>
        <translation>Означете ги во пресудата зборовите што го докажуваат одговорот и притиснете Ctrl+M. Тие остануваат обележани, а одговорот води назад до нив.</translation>
    </message>
    <message>
        <source>Find a question to which the judgment gives no answer, and press Alt+1: “not stated” is an answer too, an empty field is not.</source>
        <translation>Најдете прашање на кое пресудата не дава одговор и притиснете Alt+1: и „не е наведено“ е одговор, празно поле не е.</translation>
    </message>
    <message>
        <source>Go to the defendants in the outline at the left, and press the button that adds one. Each defendant, charge and victim is an entry of its own.</source>
        <translation>Одете на обвинетите во прегледот лево и притиснете го копчето што додава еден. Секој обвинет, обвинение и жртва е посебен запис.</translation>
    </message>
    <message>
        <source>Press Ctrl+Z, and see what changes; Ctrl+Y does it again. Nothing can be broken here.</source>
        <translation>Притиснете Ctrl+Z и видете што се менува; Ctrl+Y го повторува тоа. Тука ништо не може да се расипе.</translation>
    </message>
    <message>
        <source>Go on with F8, which leads from one open question to the next. Whenever you like, compare your coding with the model: what you found, what you missed, what you read otherwise.</source>
        <translation>Продолжете со F8, кое води од едно отворено прашање до друго. Кога сакате, споредете го своето кодирање со примерното: што најдовте, што ви избегало, што прочитавте поинаку.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>Open the folder of the backup</source>
        <translation>Отвори ја папката на резервната копија</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Запри</translation>
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
        <source>Stopped. The project is as it was.</source>
        <translation>Запрено. Проектот останува каков што беше.</translation>
    </message>
    <message>
        <source>The project as it was before: {path}</source>
        <translation>Проектот каков што беше порано: {path}</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>For UNODC and others abroad: without what identifies a person</source>
        <translation>За UNODC и за други во странство: без она што открива идентитет на лице</translation>
    </message>
    <message>
        <source>National archive: everything, names included</source>
        <translation>Национална архива: сѐ, вклучувајќи ги и имињата</translation>
    </message>
    <message>
        <source>what may cross a border.</source>
        <translation>она што смее да премине граница.</translation>
    </message>
    <message>
        <source>For abroad</source>
        <translation>За странство</translation>
    </message>
    <message>
        <source>National archive</source>
        <translation>Национална архива</translation>
    </message>
    <message>
        <source>all that was delivered.</source>
        <translation>сѐ што е испорачано.</translation>
    </message>
    <message>
        <source>what may leave the country.</source>
        <translation>она што смее да се изнесе од државата.</translation>
    </message>
    <message>
        <source>everything.</source>
        <translation>сѐ.</translation>
    </message>
</context>
<context>
    <name>ProgressTab</name>
    <message>
        <source>First coding</source>
        <translation>Прво кодирање</translation>
    </message>
    <message>
        <source>Second coding</source>
        <translation>Второ кодирање</translation>
    </message>
    <message>
        <source>Agreed coding</source>
        <translation>Усогласено кодирање</translation>
    </message>
    <message>
        <source>{number}: calibration by all coders</source>
        <translation>{number}: калибрација на сите кодери</translation>
    </message>
    <message>
        <source>{number}: sample of {share}%, seed {seed}</source>
        <translation>{number}: примерок од {share}&#xa0;%, почетен број {seed}</translation>
    </message>
    <message>
        <source>{done} of {all} coded twice · {coder}, {moment}</source>
        <translation>{done} од {all} кодирани двапати · {coder}, {moment}</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодер</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Улога</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Кругови</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Извлечено од</translation>
    </message>
    <message>
        <source>Second coder</source>
        <translation>Втор кодер</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Рачно додадено</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Сѐ уште не е тука</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Извлечи примерок…</translation>
    </message>
    <message>
        <source>Draw by chance which cases are coded a second time</source>
        <translation>По случаен избор се извлекува кои предмети се кодираат по вторпат</translation>
    </message>
    <message>
        <source>Calibration…</source>
        <translation>Калибрација…</translation>
    </message>
    <message>
        <source>Let all coders code the same cases, before real coding begins</source>
        <translation>Сите кодери ги кодираат истите предмети, пред да почне вистинското кодирање</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Додели…</translation>
    </message>
    <message>
        <source>Make the selected cases, or all of the round, a second coder&apos;s task</source>
        <translation>Избраните предмети, или сите од кругот, му се доделуваат на втор кодер</translation>
    </message>
    <message>
        <source>Blind copy…</source>
        <translation>Слепа копија…</translation>
    </message>
    <message>
        <source>Write a copy for the second coder, without a trace of the first coding</source>
        <translation>Прави копија за вториот кодер, без трага од првото кодирање</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Вчитај го вратеното кодирање…</translation>
    </message>
    <message>
        <source>Read in what a second coder coded: the blind copy, or its workbook</source>
        <translation>Го вчитува она што вториот кодер го кодирал: слепата копија или нејзината работна книга</translation>
    </message>
    <message>
        <source>Who coded how much</source>
        <translation>Кој колку кодирал</translation>
    </message>
    <message>
        <source>Rounds of double coding</source>
        <translation>Кругови на двојно кодирање</translation>
    </message>
    <message>
        <source>Cases of the round</source>
        <translation>Предмети во кругот</translation>
    </message>
    <message>
        <source>For the selected cases; without a selection, for all cases of the round.</source>
        <translation>За избраните предмети; без избор, за сите предмети од кругот.</translation>
    </message>
    <message>
        <source>No round of double coding yet</source>
        <translation>Сѐ уште нема круг на двојно кодирање</translation>
    </message>
    <message>
        <source>Before real coding, all coders code the same two or three cases. Later at least 20% of the cases, and no fewer than five, are drawn by chance and coded a second time.</source>
        <translation>Пред вистинското кодирање сите кодери ги кодираат истите два или три предмети. Подоцна најмалку 20&#xa0;% од предметите, а не помалку од пет, се извлекуваат по случаен избор и се кодираат по вторпат.</translation>
    </message>
    <message numerus="yes">
        <source>Round {name}: %n case(s).</source>
        <translation>
            <numerusform>Круг {name}: %n предмет.</numerusform>
            <numerusform>Круг {name}: %n предмети.</numerusform>
            <numerusform>Круг {name}: %n предмети.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectHeader</name>
    <message>
        <source>File of the project: backups, folder, lock, close</source>
        <translation>Датотеката на проектот: резервни копии, папка, заклучување, затворање</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <translation>Проект {name}</translation>
    </message>
    <message>
        <source>Search the whole project (Ctrl+Shift+F)</source>
        <translation>Пребарај го целиот проект (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search the whole project</source>
        <translation>Пребарај го целиот проект</translation>
    </message>
    <message>
        <source>Case sheet for reading and printing…</source>
        <translation>Лист за предметот за читање и печатење…</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Proposal: {answer}</source>
        <translation>Предлог: {answer}</translation>
    </message>
    <message>
        <source>Proposal, not confirmed by a national lawyer: {answer}</source>
        <translation>Предлог, што домашен правник не го потврдил: {answer}</translation>
    </message>
    <message>
        <source>From the judgment: {answer}</source>
        <translation>Од пресудата: {answer}</translation>
    </message>
    <message>
        <source>The judgment has {answer}</source>
        <translation>Во пресудата стои {answer}</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Прифати</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Одбиј</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <source>Propose a term: {taxonomy}</source>
        <translation>Предлог за поим: {taxonomy}</translation>
    </message>
    <message>
        <source>It can be chosen at once, marked as proposed. The coordinator approves, merges or rejects it later.</source>
        <translation>Поимот може веднаш да се избере, обележан како предложен. Координаторот подоцна го одобрува, го спојува со друг или го одбива.</translation>
    </message>
    <message>
        <source>Label ({language})</source>
        <translation>Ознака ({language})</translation>
    </message>
    <message>
        <source>In other languages, too</source>
        <translation>И на други јазици</translation>
    </message>
    <message>
        <source>Under which term</source>
        <translation>Под кој поим</translation>
    </message>
    <message>
        <source>None: at the top</source>
        <translation>Под ниеден: на врвот</translation>
    </message>
    <message>
        <source>What it means ({language})</source>
        <translation>Што значи ({language})</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Already there: {terms}</source>
        <translation>Веќе постои: {terms}</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>official text</source>
        <translation>официјален текст</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>преведено</translation>
    </message>
    <message>
        <source>reviewed by a lawyer</source>
        <translation>прегледано од правник</translation>
    </message>
</context>
<context>
    <name>PublishBox</name>
    <message>
        <source>May be published: I read this text, and nothing in it tells who somebody is</source>
        <translation>Може да се објави: го прочитав овој текст и ништо во него не открива кој е некој</translation>
    </message>
    <message>
        <source>Found in it: {words}. By the tick you say that they tell nobody.</source>
        <translation>Најдено во него: {words}. Со ознаката велите дека тие зборови не откриваат никого.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Figure</source>
        <translation>Бројка</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>Што се објавува</translation>
    </message>
    <message>
        <source>Before it is published</source>
        <translation>Пред да се објави</translation>
    </message>
    <message>
        <source>This is what everybody will read. Once it left, later editions are compared with it.</source>
        <translation>Ова ќе го читаат сите. Откако ќе биде изнесено, подоцнежните изданија се споредуваат со него.</translation>
    </message>
    <message>
        <source>Show the figure</source>
        <translation>Прикажи ја бројката</translation>
    </message>
    <message>
        <source>Figures of the edition</source>
        <translation>Бројки од изданието</translation>
    </message>
    <message>
        <source>Read the texts…</source>
        <translation>Прочитај ги текстовите…</translation>
    </message>
    <message>
        <source>Read the authors’ texts…</source>
        <translation>Прочитај ги текстовите на авторите…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Објави</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Texts that were read and are printed: {printed}. Not read, and left out: {left_out}.</source>
        <translation>Текстови што се прочитани и се печатат: {printed}. Непрочитани и изоставени: {left_out}.</translation>
    </message>
    <message>
        <source>Nobody by the figures: {withheld} of {all} are not published, because they would tell too much of few persons.</source>
        <translation>По бројките никој: {withheld} од {all} не се објавуваат, бидејќи би кажале премногу за мал број лица.</translation>
    </message>
    <message>
        <source>Nobody by the figures: none of the {all} tells too much of few persons.</source>
        <translation>По бројките никој: ниту една од {all} не кажува премногу за мал број лица.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved brief(s) are left out: somebody in them could be recognised.</source>
        <translation>
            <numerusform>%n одобрено резиме се изоставува: некој во него би можел да се препознае.</numerusform>
            <numerusform>%n одобрени резимеа се изоставуваат: некој во нив би можел да се препознае.</numerusform>
            <numerusform>%n одобрени резимеа се изоставуваат: некој во нив би можел да се препознае.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved brief(s) are left out: a public table less the persons in them would tell of few others.</source>
        <translation>
            <numerusform>%n одобрено резиме се изоставува: јавна табела без неговите лица би кажала нешто за малку други.</numerusform>
            <numerusform>%n одобрени резимеа се изоставуваат: јавна табела без нивните лица би кажала нешто за малку други.</numerusform>
            <numerusform>%n одобрени резимеа се изоставуваат: јавна табела без нивните лица би кажала нешто за малку други.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Запрено. Ништо не е запишано.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Објавено</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Повторено</translation>
    </message>
    <message>
        <source>Withheld: too few</source>
        <translation>Не се објавува: премалку</translation>
    </message>
    <message>
        <source>Withheld: nearly all alike</source>
        <translation>Не се објавува: речиси сите исти</translation>
    </message>
    <message>
        <source>Withheld: too few children or adults</source>
        <translation>Не се објавува: премалку деца или возрасни</translation>
    </message>
    <message>
        <source>Withheld: too few values</source>
        <translation>Не се објавува: премалку вредности</translation>
    </message>
    <message>
        <source>Withheld: too near an earlier edition</source>
        <translation>Не се објавува: преблиску до поранешно издание</translation>
    </message>
    <message>
        <source>Withheld: beside printed briefs</source>
        <translation>Не се објавува: покрај отпечатени резимеа</translation>
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
        <translation>Датотеката</translation>
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
        <translation>&amp;Поништи</translation>
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
        <translation>Празно место</translation>
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
        <translation>&amp;Поништи</translation>
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
    <name>QualityPage</name>
    <message>
        <source>Progress</source>
        <translation>Напредок</translation>
    </message>
    <message>
        <source>Who coded what, and which cases wait for a second coding</source>
        <translation>Кој што кодирал и кои предмети чекаат второ кодирање</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласност</translation>
    </message>
    <message>
        <source>How far two persons read the same cases alike</source>
        <translation>Колку две лица исто ги читаат истите предмети</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Забелешки</translation>
    </message>
    <message>
        <source>What was asked about answers, in all cases</source>
        <translation>Што се прашувало за одговорите, во сите предмети</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Целосност</translation>
    </message>
    <message>
        <source>What is missing, wrong or doubtful in any case</source>
        <translation>Што недостасува, што е погрешно или сомнително во кој било од предметите</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Што научивме</translation>
    </message>
    <message>
        <source>Why questions were read differently, and which terms were confused</source>
        <translation>Зошто прашањата се читани различно и кои поими се помешани</translation>
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
        <translation>Што да се опфати, а што да се изостави</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состојба</translation>
    </message>
    <message>
        <source>Why there is no answer ({keys})</source>
        <translation>Зошто нема одговор ({keys})</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation>Повеќе за ова прашање</translation>
    </message>
    <message>
        <source>Make what is selected in the judgment evidence for this</source>
        <translation>Постави го текстот избран во пресудата како доказ за ова</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Упатство</translation>
    </message>
    <message>
        <source>Same as: {column}</source>
        <translation>Исто како: {column}</translation>
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
        <source>Mark the passage that proves it: select its words in the judgment and press {key}.</source>
        <translation>Означете го извадокот што го докажува тоа: изберете ги неговите зборови во пресудата и притиснете {key}.</translation>
    </message>
    <message>
        <source>The earlier answer is kept: {answer}</source>
        <translation>Претходниот одговор се чува: {answer}</translation>
    </message>
    <message>
        <source>Is it missing there? Propose it: {keys}</source>
        <translation>Недостасува таму? Предложете го: {keys}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Историја</translation>
    </message>
    <message>
        <source>Evidence from what is selected in the judgment</source>
        <translation>Доказ од текстот избран во пресудата</translation>
    </message>
    <message>
        <source>Remarks…</source>
        <translation>Забелешки…</translation>
    </message>
    <message>
        <source>Where might the answer be?</source>
        <translation>Каде би можел да биде одговорот?</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Исчисти го одговорот</translation>
    </message>
    <message>
        <source>Term missing? Propose one…</source>
        <translation>Недостасува поим? Предложете го…</translation>
    </message>
    <message>
        <source>Mark the selected words as identifier</source>
        <translation>Означи ги избраните зборови како податок за идентитет</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n ќелија</numerusform>
            <numerusform>%n ќелии</numerusform>
            <numerusform>%n ќелии</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {column}, first in {place}, {cells}</source>
        <translation>Колона {column}, прво во {place}, {cells}</translation>
    </message>
    <message>
        <source>Leave these cells out</source>
        <translation>Изостави ги овие ќелии</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Saving a backup</source>
        <translation>Се зачувува резервна копија</translation>
    </message>
    <message>
        <source>tipcoder closes as soon as the backup of {project} is done. Everything that you entered is saved already; only the copy is still being written.</source>
        <translation>tipcoder се затвора штом ќе биде готова резервната копија на {project}. Сѐ што сте внеле е веќе зачувано; сѐ уште се запишува само копијата.</translation>
    </message>
    <message>
        <source>Quit without this backup</source>
        <translation>Излези без оваа резервна копија</translation>
    </message>
</context>
<context>
    <name>QuotationDialog</name>
    <message>
        <source>Release a quotation</source>
        <translation>Одобрување цитат</translation>
    </message>
    <message>
        <source>{name}. Replace names, initials, places, dates, ages and courts by words in brackets: [the injured party]. Only the English leaves the country.</source>
        <translation>{name}. Заменете ги имињата, иницијалите, местата, датумите, возраста и судовите со зборови во загради: [оштетената]. Само англискиот текст ја напушта земјата.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Извадок</translation>
    </message>
    <message>
        <source>The same in English; without it the quotation is printed nowhere</source>
        <translation>Истото на англиски; без него цитатот никаде не се печати</translation>
    </message>
    <message>
        <source>Anonymised words</source>
        <translation>Анонимизирани зборови</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англиски</translation>
    </message>
    <message>
        <source>Words that may identify somebody</source>
        <translation>Зборови што можат да откријат некого</translation>
    </message>
    <message>
        <source>Both texts are looked through for what may identify somebody: {percent}%</source>
        <translation>Во двата текста се бара што може да открие некого: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Одобри</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>What it illustrates</source>
        <translation>Што илустрира</translation>
    </message>
    <message>
        <source>{words} ({kind}): identifies nobody</source>
        <translation>{words} ({kind}): не открива никого</translation>
    </message>
    <message>
        <source>Anonymised words of the judgment: {words} of at most {most}</source>
        <translation>Анонимизирани зборови на пресудата: {words} од најмногу {most}</translation>
    </message>
    <message>
        <source>Replace what identifies somebody, or tick what identifies nobody. Still to decide: {count}</source>
        <translation>Заменете го она што открива некого или означете го она што не открива никого. Останува да се одлучи: {count}</translation>
    </message>
    <message>
        <source>Nothing was found that may identify somebody. Read it once more all the same.</source>
        <translation>Не е најдено ништо што може да открие некого. Сепак, прочитајте уште еднаш.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyStrip</name>
    <message>
        <source>This project is open to read only.</source>
        <translation>Овој проект е отворен само за читање.</translation>
    </message>
    <message>
        <source>Nothing can be changed. Exporting, handing over a copy and copying text work.</source>
        <translation>Ништо не може да се менува. Извозот, предавањето копија и копирањето текст работат.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Врати резервна копија…</translation>
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
    <name>RecipientField</name>
    <message>
        <source>Recipient</source>
        <translation>Примач</translation>
    </message>
    <message>
        <source>Each recipient gets keys of their own, the same in every delivery.</source>
        <translation>Секој примач добива свои клучеви, исти во секоја испорака.</translation>
    </message>
</context>
<context>
    <name>RecogniseDialog</name>
    <message>
        <source>{name}, pages {numbers}. Everything is done on this computer.</source>
        <translation>{name}, страници {numbers}. Сѐ се извршува на овој компјутер.</translation>
    </message>
    <message>
        <source>Recognise text</source>
        <translation>Препознај текст</translation>
    </message>
    <message>
        <source>Language of the judgment</source>
        <translation>Јазик на пресудата</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Погледни повторно</translation>
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
        <source>The data {missing} of Tesseract is not installed; {used} is used: more letters may be wrong.</source>
        <translation>Податоците {missing} за Tesseract не се инсталирани; се користат {used}: може да има повеќе погрешни букви.</translation>
    </message>
    <message>
        <source>To recognise text, the free program Tesseract must be installed, with its data {data}.</source>
        <translation>За да се препознае текстот, мора да биде инсталирана бесплатната програма Tesseract, со нејзините податоци {data}.</translation>
    </message>
    <message>
        <source>Tesseract is installed, but not its data {data} for this language.</source>
        <translation>Tesseract е инсталиран, но не и неговите податоци {data} за овој јазик.</translation>
    </message>
    <message>
        <source>Install it with the file tesseract-ocr-w64-setup from github.com/UB-Mannheim/tesseract: “Just for me” needs no administrator. Tick this data under “Additional language data”. For a computer without the internet, bring that file on a stick, and the data from github.com/tesseract-ocr/tessdata_fast: its files end in .traineddata and go into the folder tessdata of the installed program.</source>
        <translation>Инсталирајте го со датотеката tesseract-ocr-w64-setup од github.com/UB-Mannheim/tesseract: за „Just for me“ не е потребен администратор. Означете ги овие податоци под „Additional language data“. За компјутер без интернет, донесете ја таа датотека на USB-меморија, како и податоците од github.com/tesseract-ocr/tessdata_fast: нивните датотеки завршуваат на .traineddata и се ставаат во папката tessdata на инсталираната програма.</translation>
    </message>
    <message>
        <source>In a terminal: brew install tesseract tesseract-lang</source>
        <translation>Во терминал: brew install tesseract tesseract-lang</translation>
    </message>
    <message>
        <source>Install the packages tesseract-ocr and tesseract-ocr-… of this data.</source>
        <translation>Инсталирајте ги пакетите tesseract-ocr и tesseract-ocr-… за овие податоци.</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n page(s) is recognised. Hold what you quote against the picture.</source>
        <translation>
            <numerusform>Препознаен е текстот на %n страница. Она што го цитирате споредете го со сликата.</numerusform>
            <numerusform>Препознаен е текстот на %n страници. Она што го цитирате споредете го со сликата.</numerusform>
            <numerusform>Препознаен е текстот на %n страници. Она што го цитирате споредете го со сликата.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was found on pages {numbers}.</source>
        <translation>На страниците {numbers} не е најден текст.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) have no place in the new text; their words are kept.</source>
        <translation>
            <numerusform>%n извадок нема место во новиот текст; неговите зборови се чуваат.</numerusform>
            <numerusform>%n извадоци немаат место во новиот текст; нивните зборови се чуваат.</numerusform>
            <numerusform>%n извадоци немаат место во новиот текст; нивните зборови се чуваат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The judgment is as it was.</source>
        <translation>Запрено. Пресудата останува каква што беше.</translation>
    </message>
</context>
<context>
    <name>RecommendationsPane</name>
    <message>
        <source>Challenge</source>
        <translation>Предизвик</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Препорака</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>изоставена</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Препораки</translation>
    </message>
    <message>
        <source>Wording; it proposes and states no duty</source>
        <translation>Формулација; предлага и не пропишува обврска</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>Зачувај ја формулацијата</translation>
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
        <source>Make it again</source>
        <translation>Повторно вклучи</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Изостави</translation>
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
        <translation>Ако се изгуби тајната фраза, проектот може да се отвори само со овој клуч. Испечатете го или препишете го и чувајте го подалеку од овој компјутер. Секој што ќе дојде до клучот може да ги прочита сите предмети.</translation>
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
        <source>{name} - recovery key {date}</source>
        <translation>{name} - клуч за обновување {date}</translation>
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
        <source>Of {date}. It replaces every earlier recovery key of the project.</source>
        <translation>Од {date}. Го заменува секој поранешен клуч за обновување на проектот.</translation>
    </message>
    <message>
        <source>Whoever has this key can read every case of the project. Keep it away from the computer.</source>
        <translation>Секој што ќе дојде до овој клуч може да ги прочита сите предмети од проектот. Чувајте го подалеку од компјутерот.</translation>
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
    <name>Releases</name>
    <message>
        <source>Workbook</source>
        <translation>Работна книга</translation>
    </message>
    <message>
        <source>Files for analysis</source>
        <translation>Датотеки за анализа</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Бројки и графикони</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Извештај</translation>
    </message>
    <message>
        <source>Packs for workshops</source>
        <translation>Пакети за работилници</translation>
    </message>
    <message>
        <source>Case sheet</source>
        <translation>Лист за предметот</translation>
    </message>
    <message>
        <source>Copy of the project</source>
        <translation>Копија од проектот</translation>
    </message>
    <message>
        <source>Regional workbook</source>
        <translation>Регионална работна книга</translation>
    </message>
    <message>
        <source>Report on agreement</source>
        <translation>Извештај за согласноста</translation>
    </message>
    <message>
        <source>Case brief</source>
        <translation>Резиме на предметот</translation>
    </message>
    <message>
        <source>Entries for SHERLOC</source>
        <translation>Записи за SHERLOC</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Изнесено</translation>
    </message>
    <message>
        <source>Reached nobody</source>
        <translation>Не стигнало до никого</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Тимот</translation>
    </message>
    <message>
        <source>A recipient</source>
        <translation>Примач</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Сите</translation>
    </message>
</context>
<context>
    <name>RemarkController</name>
    <message>
        <source>The case as a whole</source>
        <translation>Предметот во целина</translation>
    </message>
</context>
<context>
    <name>RemarkWindow</name>
    <message>
        <source>Remarks</source>
        <translation>Забелешки</translation>
    </message>
    <message>
        <source>Write a new remark instead</source>
        <translation>Наместо тоа напиши нова забелешка</translation>
    </message>
    <message>
        <source>A new remark on this answer</source>
        <translation>Нова забелешка за овој одговор</translation>
    </message>
    <message>
        <source>A new remark on this entry as a whole</source>
        <translation>Нова забелешка за овој запис во целина</translation>
    </message>
    <message>
        <source>Your reply to {coder}</source>
        <translation>Ваш одговор до {coder}</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>Додај ја забелешката</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Испрати го одговорот</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n забелешка</numerusform>
            <numerusform>%n забелешки</numerusform>
            <numerusform>%n забелешки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n отворена</numerusform>
            <numerusform>%n отворени</numerusform>
            <numerusform>%n отворени</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Напиши одговор</translation>
    </message>
    <message>
        <source>Close the remark</source>
        <translation>Затвори ја забелешката</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Отвори ја повторно</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Повлечи ја</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отворена</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Одговорена</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Затворена</translation>
    </message>
</context>
<context>
    <name>RemarksTab</name>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>About</source>
        <translation>За што</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Забелешка</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Последен одговор</translation>
    </message>
    <message>
        <source>By whom, when</source>
        <translation>Кој, кога</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Search in remarks</source>
        <translation>Пребарај во забелешките</translation>
    </message>
    <message>
        <source>Remarks of all cases</source>
        <translation>Забелешки од сите предмети</translation>
    </message>
    <message>
        <source>Show the remark</source>
        <translation>Прикажи ја забелешката</translation>
    </message>
    <message>
        <source>Open the case at this remark (Enter)</source>
        <translation>Отвори го предметот кај оваа забелешка (Enter)</translation>
    </message>
    <message>
        <source>No remarks yet</source>
        <translation>Сѐ уште нема забелешки</translation>
    </message>
    <message>
        <source>While a case is coded, a remark asks something about an answer. Those of all cases are listed here.</source>
        <translation>Додека се кодира предмет, со забелешка се прашува нешто за одговор. Тука се оние од сите предмети.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Целиот предмет</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Why is it opened again?</source>
        <translation>Зошто повторно се отвора?</translation>
    </message>
    <message>
        <source>Reopen case {number}?</source>
        <translation>Повторно да се отвори предметот {number}?</translation>
    </message>
    <message>
        <source>What was submitted goes on to be compared until the coding is submitted again.</source>
        <translation>Предаденото и понатаму се споредува додека кодирањето не се предаде повторно.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Отвори повторно</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace the judgment with {file}</source>
        <translation>Замена на пресудата со {file}</translation>
    </message>
    <message>
        <source>Kind, date and court stay. Undo brings the old file back.</source>
        <translation>Видот, датумот и судот остануваат. Со „Поништи“ се враќа старата датотека.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замени</translation>
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
        <source>Show in the judgment</source>
        <translation>Прикажи во пресудата</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Се чита…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не е најдено</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Слично</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Извадок</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Зборови пред тоа</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Зборови сега</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>Докажува</translation>
    </message>
    <message>
        <source>Passages to look at</source>
        <translation>Извадоци што треба да се погледнат</translation>
    </message>
    <message>
        <source>There are no passages in it.</source>
        <translation>Во неа нема извадоци.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are found word for word.</source>
        <translation>
            <numerusform>%n извадок е најден збор по збор.</numerusform>
            <numerusform>%n извадоци се најдени збор по збор.</numerusform>
            <numerusform>%n извадоци се најдени збор по збор.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are found in similar words: look at them.</source>
        <translation>
            <numerusform>%n извадок е најден во слични зборови: погледнете го.</numerusform>
            <numerusform>%n извадоци се најдени во слични зборови: погледнете ги.</numerusform>
            <numerusform>%n извадоци се најдени во слични зборови: погледнете ги.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rectangle(s) stay where they are on their page.</source>
        <translation>
            <numerusform>%n правоаголник останува таму каде што е на својата страница.</numerusform>
            <numerusform>%n правоаголници остануваат таму каде што се на својата страница.</numerusform>
            <numerusform>%n правоаголници остануваат таму каде што се на својата страница.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are not found: they stay in the old file, which is kept.</source>
        <translation>
            <numerusform>%n извадок не е најден: останува во старата датотека, која се чува.</numerusform>
            <numerusform>%n извадоци не се најдени: остануваат во старата датотека, која се чува.</numerusform>
            <numerusform>%n извадоци не се најдени: остануваат во старата датотека, која се чува.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced.</source>
        <translation>Заменето.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Draft the report</source>
        <translation>Состави го извештајот</translation>
    </message>
    <message>
        <source>Chapters with sentences, tables and charts from the codings, marked as drafts, and boxes for your own assessment. What was written to the chapters is kept each time.</source>
        <translation>Поглавја со реченици, табели и графикони од кодирањата, означени како нацрт, и рамки за вашата оцена. Она што е напишано во поглавјата се чува секој пат.</translation>
    </message>
    <message>
        <source>Internal edition</source>
        <translation>Интерно издание</translation>
    </message>
    <message>
        <source>All figures, with the cases behind them. It stays with the team.</source>
        <translation>Сите показатели, со предметите на кои се темелат. Извештајот останува кај тимот.</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Јавно издание</translation>
    </message>
    <message>
        <source>Nothing that could single out a person: small numbers of persons are withheld or joined.</source>
        <translation>Ништо што би можело да издвои лице: малите броеви на лица не се наведуваат или се спојуваат.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Јазик на извештајот</translation>
    </message>
    <message>
        <source>Case briefs, all tables, definitions, open questions.</source>
        <translation>Резимеа на предметите, сите табели, дефиниции, отворени прашања.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Датотеката</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Промени…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Отвори го извештајот</translation>
    </message>
    <message>
        <source>With annexes, in a document of their own</source>
        <translation>Со прилозите, во посебен документ</translation>
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
        <source>{project} - report</source>
        <translation>{project} - извештај</translation>
    </message>
    <message>
        <source>The report {name} was written. Read it before you pass it on.</source>
        <translation>Извештајот {name} е запишан. Прочитајте го пред да го проследите.</translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>Запрено. Извештајот не е запишан.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Cases delivered: {came}; of replaced deliveries: {replaced}; left out: {left_out}; together: {cases}.</source>
        <translation>Испорачани предмети: {came}; во заменети испораки: {replaced}; изоставени: {left_out}; вкупно: {cases}.</translation>
    </message>
    <message>
        <source>Cases that may be one</source>
        <translation>Предмети што можеби се еден</translation>
    </message>
    <message>
        <source>Terms that coders proposed</source>
        <translation>Поими што ги предложиле кодери</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Наоди</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Испораки</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Датотеката</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Што станува со неа</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Верзија</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ново</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменето</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Отстрането</translation>
    </message>
    <message>
        <source>What there is to decide</source>
        <translation>За што треба да се одлучи</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Одлука</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ќелија</translation>
    </message>
    <message>
        <source>What, and what to do</source>
        <translation>Што е и што да се направи</translation>
    </message>
    <message>
        <source>Replaces an earlier one of the same project</source>
        <translation>Заменува поранешна од истиот проект</translation>
    </message>
    <message>
        <source>Is here already, as it is</source>
        <translation>Веќе е тука, непроменета</translation>
    </message>
    <message>
        <source>Not taken: a newer one is here</source>
        <translation>Не се презема: тука е понова</translation>
    </message>
    <message>
        <source>Came earlier and stays</source>
        <translation>Пристигнала порано и останува</translation>
    </message>
    <message>
        <source>Only that of {file}</source>
        <translation>Само оној од {file}</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Задржи ги и двата</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Нека чека</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>Одобри го</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Одбиј го</translation>
    </message>
    <message>
        <source>It is {term}</source>
        <translation>Тоа е {term}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупредување</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Грешка</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Terms</source>
        <translation>Поими</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Предмет {number}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Одговори</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Забелешки</translation>
    </message>
    <message>
        <source>On an entry as a whole</source>
        <translation>За запис во целина</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>страница {number}</translation>
    </message>
</context>
<context>
    <name>RetiredBlock</name>
    <message>
        <source>These answers were given to an earlier version of the framework, and this one has no place for them. They are kept as they were, and go into the workbook as retired.</source>
        <translation>Овие одговори се дадени за претходна верзија на рамката, а во оваа нема место за нив. Се чуваат такви какви што беа и влегуваат во работната книга како одговори вон употреба.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Прашање</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Одговор</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Каде беше</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Верзија</translation>
    </message>
    <message>
        <source>Retired answers</source>
        <translation>Одговори вон употреба</translation>
    </message>
    <message>
        <source>The case itself</source>
        <translation>Самиот предмет</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Texts of the case</source>
        <translation>Текстови на предметот</translation>
    </message>
    <message>
        <source>Not an identifier</source>
        <translation>Не открива идентитет</translation>
    </message>
    <message>
        <source>Replace by {mark}</source>
        <translation>Замени со {mark}</translation>
    </message>
    <message>
        <source>Leave the text out</source>
        <translation>Изостави го текстот</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Измени…</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Одлучи повторно</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Прикажи го одговорот</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Претходен предмет</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Следен предмет</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Предмет {number}</translation>
    </message>
    <message>
        <source>{done} of {total} texts decided on</source>
        <translation>Одлучено за текстови: {done} од {total}</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Смее да се изнесе</translation>
    </message>
    <message>
        <source>Read, may leave</source>
        <translation>Прочитано, смее да се изнесе</translation>
    </message>
    <message>
        <source>No text would leave.</source>
        <translation>Ниеден текст не би се изнел.</translation>
    </message>
    <message>
        <source>Every text is decided on.</source>
        <translation>За секој текст е одлучено.</translation>
    </message>
    <message>
        <source>The whole text: {title}</source>
        <translation>Целиот текст: {title}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Изоставен</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитан</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to decide on</source>
        <translation>
            <numerusform>%n наод за одлука</numerusform>
            <numerusform>%n наоди за одлука</numerusform>
            <numerusform>%n наоди за одлука</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Треба да се прочита</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review of texts</source>
        <translation>Преглед на текстови</translation>
    </message>
    <message>
        <source>Weight {number}</source>
        <translation>Тежина {number}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитани</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Сите</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сомнителни</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Различни</translation>
    </message>
    <message>
        <source>Language that is reviewed</source>
        <translation>Јазик што се прегледува</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Тежина</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Кои текстови</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Текстови</translation>
    </message>
    <message>
        <source>Read of the legal core</source>
        <translation>Прочитано од правното јадро</translation>
    </message>
    <message>
        <source>Code, such as ALB-03</source>
        <translation>Код, како MKD-03</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Код на рецензентот</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Најди</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Започни</translation>
    </message>
    <message>
        <source>Right (F2)</source>
        <translation>Точно (F2)</translation>
    </message>
    <message>
        <source>Wrong (F3)</source>
        <translation>Погрешно (F3)</translation>
    </message>
    <message>
        <source>Doubtful (F4)</source>
        <translation>Сомнително (F4)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Повлечи</translation>
    </message>
    <message>
        <source>Write the pack…</source>
        <translation>Запиши го пакетот…</translation>
    </message>
    <message>
        <source>Workbooks and packs…</source>
        <translation>Работни книги и пакети…</translation>
    </message>
    <message>
        <source>The texts come one by one, the legal core first, each with its English, its law and the place where it stands. What you say is kept on this computer at once: you may stop and go on whenever you like. At the end you write the pack, print and sign its letter, and send both.</source>
        <translation>Текстовите доаѓаат еден по еден, прво правното јадро, секој со својот англиски текст, со законот и со местото каде што стои. Она што ќе го кажете веднаш се чува на овој компјутер: можете да застанете и да продолжите кога сакате. На крајот запишете го пакетот, испечатете го и потпишете го неговото писмо и испратете ги двете.</translation>
    </message>
    <message>
        <source>The texts are read…</source>
        <translation>Текстовите се вчитуваат…</translation>
    </message>
    <message>
        <source>{file} was written, and beside it {letter}: print that page, sign it and send both. Seal: {seal}</source>
        <translation>{file} е запишан, а до него {letter}: испечатете ја таа страница, потпишете ја и испратете ги двете. Печат: {seal}</translation>
    </message>
    <message>
        <source>No text of the review says: {words}</source>
        <translation>Ниеден текст на прегледот не гласи: {words}</translation>
    </message>
    <message>
        <source>Choose the language and enter your code, never a name.</source>
        <translation>Изберете го јазикот и внесете го својот код, никогаш име.</translation>
    </message>
    <message>
        <source>Legal core: {read} of {texts} read, {doubtful} doubtful, {different} different</source>
        <translation>Правно јадро: прочитани {read} од {texts}, сомнителни {doubtful}, различни {different}</translation>
    </message>
    <message>
        <source>{progress} · about {time} h left at this pace</source>
        <translation>{progress} · со ова темпо остануваат уште околу {time} часа</translation>
    </message>
    <message>
        <source>The legal core is read. Write the pack and send it.</source>
        <translation>Правното јадро е прочитано. Запишете го пакетот и испратете го.</translation>
    </message>
</context>
<context>
    <name>ReviewedTextsDialog</name>
    <message>
        <source>Not taken</source>
        <translation>Не е преземено</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Код на рецензентот</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Отстрани</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Јазик</translation>
    </message>
    <message>
        <source>A code such as ALB-03, never a name. A workbook is taken as the review of this code.</source>
        <translation>Код како MKD-03, никогаш име. Работната книга се презема како преглед на овој код.</translation>
    </message>
    <message>
        <source>Write a workbook…</source>
        <translation>Запиши работна книга…</translation>
    </message>
    <message>
        <source>Take a workbook or pack…</source>
        <translation>Преземи работна книга или пакет…</translation>
    </message>
    <message>
        <source>Workbooks and packs of the review</source>
        <translation>Работни книги и пакети од прегледот</translation>
    </message>
    <message>
        <source>What a national lawyer corrected is used on this computer at once, in windows, help, reports, and the labels of open projects, until you take it out. Projects and workbooks that are sent stay as they are.</source>
        <translation>Она што правник од земјата го исправил се користи на овој компјутер веднаш, во прозорците, помошта, извештаите и називите на отворените проекти, додека не го извадите. Проектите и работните книги што се праќаат остануваат како што се.</translation>
    </message>
    <message>
        <source>Reviews in use</source>
        <translation>Прегледи во употреба</translation>
    </message>
    <message>
        <source>Corrections of texts that changed since</source>
        <translation>Исправки на текстови што во меѓувреме се изменети</translation>
    </message>
    <message>
        <source>{file} was written, with {count} texts.</source>
        <translation>{file} е запишана; текстови: {count}.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Рецензент</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Датум</translation>
    </message>
    <message>
        <source>Texts reviewed</source>
        <translation>Прегледани текстови</translation>
    </message>
    <message>
        <source>Changed since, so not in use</source>
        <translation>Во меѓувреме изменето, па не се користи</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправка</translation>
    </message>
    <message>
        <source>Texts corrected: {taken}. Found right: {right}. Not taken: {refused}.</source>
        <translation>Исправени текстови: {taken}. Точни: {right}. Непреземени: {refused}.</translation>
    </message>
    <message>
        <source>Rows passed over, as their texts changed since: {rows}</source>
        <translation>Прескокнати редови, бидејќи нивните текстови во меѓувреме се изменети: {rows}</translation>
    </message>
    <message>
        <source>Seal of the pack, to compare with the letter: {seal}</source>
        <translation>Печат на пакетот, за споредба со писмото: {seal}</translation>
    </message>
    <message>
        <source>Reviewers differ: {words}</source>
        <translation>Рецензентите не се согласуваат: {words}</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Who reviews?</source>
        <translation>Кој рецензира?</translation>
    </message>
    <message>
        <source>A reviewer decides what the two have not settled. Each decision says that a reviewer made it.</source>
        <translation>Рецензентот одлучува за она што двајцата не го усогласиле. Кај секоја одлука стои дека ја донел рецензент.</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Код на рецензентот</translation>
    </message>
    <message>
        <source>Decide as reviewer</source>
        <translation>Одлучи како рецензент</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>RosterActions</name>
    <message>
        <source>Fold</source>
        <translation>Склопи</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Расклопи</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Склопи сѐ</translation>
    </message>
</context>
<context>
    <name>RosterBlock</name>
    <message>
        <source>No entries were delivered.</source>
        <translation>Не е испорачан ниту еден запис.</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Нема записи.</translation>
    </message>
    <message>
        <source>Nothing here yet. Another answer says how many entries there are.</source>
        <translation>Тука сѐ уште нема ништо. Бројот на записи го одредува друг одговор.</translation>
    </message>
    <message>
        <source>Not yet asked. Add an entry for each one that the judgment tells apart, or say that it has none.</source>
        <translation>Сѐ уште не е разгледано. Додајте по еден запис за сѐ што пресудата одделно наведува, или означете дека ги нема.</translation>
    </message>
    <message>
        <source>Nothing here yet. Add an entry for each one that the judgment tells apart.</source>
        <translation>Тука сѐ уште нема ништо. Додајте по еден запис за сѐ што пресудата одделно наведува.</translation>
    </message>
    <message>
        <source>Duplicate the last entry</source>
        <translation>Дуплирај го последниот запис</translation>
    </message>
    <message>
        <source>A new entry with the same answers, of which you change what differs ({key})</source>
        <translation>Нов запис со истите одговори, во кој го менувате она што се разликува ({key})</translation>
    </message>
    <message>
        <source>New entry: {entry}</source>
        <translation>Нов запис: {entry}</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>kept, not counted now</source>
        <translation>зачувано, сега не се брои</translation>
    </message>
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
        <source>More about this entry</source>
        <translation>Повеќе за овој запис</translation>
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
        <source>Remarks…</source>
        <translation>Забелешки…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Избриши</translation>
    </message>
</context>
<context>
    <name>RowsPane</name>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Важи како</translation>
    </message>
    <message>
        <source>What is counted, or why it is not</source>
        <translation>Што се брои, или зошто не</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Редови</translation>
    </message>
    <message>
        <source>A public edition names no case.</source>
        <translation>Јавното издание не наведува ниеден предмет.</translation>
    </message>
    <message>
        <source>Rows that the figure counts or leaves out</source>
        <translation>Редови што бројката ги брои или ги изоставува</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Отвори го предметот таму</translation>
    </message>
    <message>
        <source>Open the case at this answer (Enter)</source>
        <translation>Отвори го предметот кај овој одговор (Enter)</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Бројано</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Останато</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Изоставено</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Зачувување на филтерот</translation>
    </message>
    <message>
        <source>It is kept inside the encrypted project, and goes into no workbook and no copy for others.</source>
        <translation>Се чува во шифрираниот проект и не влегува во ниедна работна книга ниту во копија за други.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зачувај</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>The saved filter of this name is replaced.</source>
        <translation>Зачуваниот филтер со ова име ќе биде заменет.</translation>
    </message>
</context>
<context>
    <name>SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Зачувани филтри</translation>
    </message>
    <message>
        <source>Filter the list first; then the filter can be saved here.</source>
        <translation>Прво филтрирајте го списокот; потоа филтерот може да се зачува овде.</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Зачувај го филтерот…</translation>
    </message>
    <message>
        <source>Rename or remove…</source>
        <translation>Преименувај или отстрани…</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Зачувани филтри</translation>
    </message>
    <message>
        <source>A name is changed by double click or F2.</source>
        <translation>Името се менува со двоен клик или со F2.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Преименувај</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Отстрани</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зачувај</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
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
    <name>SearchFilters</name>
    <message>
        <source>Where</source>
        <translation>Каде</translation>
    </message>
    <message>
        <source>Kind of judgment</source>
        <translation>Вид пресуда</translation>
    </message>
    <message>
        <source>Decided from</source>
        <translation>Датум на одлуката: од</translation>
    </message>
    <message>
        <source>Decided until</source>
        <translation>Донесена до</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>Статус на предметот</translation>
    </message>
    <message>
        <source>Section of the form</source>
        <translation>Дел од формуларот</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>year or date, 2021-03-14</source>
        <translation>година или датум, 2021-03-14</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Насекаде</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Пресуди</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Одговори</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Забелешки</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Поими</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Сите</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не е започнато</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Нешто недостасува</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Нешто е погрешно</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завршено</translation>
    </message>
</context>
<context>
    <name>SearchSelectInput</name>
    <message>
        <source>Not saved: “{text}” is none of the choices. Take one from the list.</source>
        <translation>Не е зачувано: „{text}“ не е меѓу опциите. Изберете една од листата.</translation>
    </message>
    <message>
        <source>Not saved: several choices have “{text}”. Take one from the list.</source>
        <translation>Не е зачувано: „{text}“ го има во повеќе опции. Изберете една од листата.</translation>
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
    <name>SearchWindow</name>
    <message>
        <source>Search the whole project</source>
        <translation>Пребарај го целиот проект</translation>
    </message>
    <message>
        <source>Words in any form and script, &quot;phrases&quot;, begin*, -without</source>
        <translation>Зборови во која било форма и писмо, &quot;изрази&quot;, почеток*, -без</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Филтри</translation>
    </message>
    <message>
        <source>Search only some cases, judgments or answers</source>
        <translation>Пребарај само некои предмети, пресуди или одговори</translation>
    </message>
    <message>
        <source>More about searching</source>
        <translation>Повеќе за пребарувањето</translation>
    </message>
    <message>
        <source>Rebuild the index of words</source>
        <translation>Изгради го повторно индексот на зборови</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Запри</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Прикажи повеќе</translation>
    </message>
    <message>
        <source>Rebuilding the index of words…</source>
        <translation>Индексот на зборови се гради повторно…</translation>
    </message>
    <message>
        <source>Reading what is new in the project, for searching…</source>
        <translation>Се чита што е ново во проектот, за пребарување…</translation>
    </message>
    <message>
        <source>Stopped. Search again to go on.</source>
        <translation>Запрено. Пребарајте повторно за да продолжи.</translation>
    </message>
    <message>
        <source>Searches judgments, answers, remarks and terms. Any form of a word finds all others.</source>
        <translation>Пребарува пресуди, одговори, забелешки и поими. Секоја форма на еден збор ги наоѓа сите други.</translation>
    </message>
    <message>
        <source>Type at least one word that is to be found.</source>
        <translation>Внесете барем еден збор што треба да се најде.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Ништо не е најдено со овие филтри.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ништо не е најдено.</translation>
    </message>
    <message numerus="yes">
        <source>The best %n result(s)</source>
        <translation>
            <numerusform>Најдобриот %n резултат</numerusform>
            <numerusform>Најдобрите %n резултати</numerusform>
            <numerusform>Најдобрите %n резултати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n резултат</numerusform>
            <numerusform>%n резултати</numerusform>
            <numerusform>%n резултати</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondReading</name>
    <message>
        <source>Settled</source>
        <translation>Усогласено</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Започнато</translation>
    </message>
    <message>
        <source>Entries to match</source>
        <translation>Записи за спарување</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>За усогласување</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>Leading differences</source>
        <translation>Главни разлики</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Сите разлики</translation>
    </message>
    <message>
        <source>Entries of one alone</source>
        <translation>Записи само кај еден</translation>
    </message>
    <message>
        <source>For the reviewer</source>
        <translation>За рецензентот</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>SecondReadingDialog</name>
    <message>
        <source>Second reading</source>
        <translation>Второ читање</translation>
    </message>
    <message>
        <source>Cases that two persons coded. Settle their differences together, the leading ones first.</source>
        <translation>Предмети што ги кодирале две лица. Усогласете ги разликите заедно, најпрво главните.</translation>
    </message>
    <message>
        <source>No case was coded a second time and submitted yet. Hand over a copy for a second coder, and read its workbook back as a second coding.</source>
        <translation>Сѐ уште ниту еден предмет не е кодиран по вторпат и предаден. Предајте копија на втор кодер и прочитајте ја неговата работна книга како второ кодирање.</translation>
    </message>
    <message>
        <source>Cases coded by two persons</source>
        <translation>Предмети кодирани од две лица</translation>
    </message>
    <message>
        <source>Match the entries…</source>
        <translation>Спари ги записите…</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Усогласи…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Запрено. Ништо не е променето.</translation>
    </message>
</context>
<context>
    <name>SelectionButton</name>
    <message>
        <source>Evidence</source>
        <translation>Доказ</translation>
    </message>
</context>
<context>
    <name>SelfTestDialog</name>
    <message>
        <source>Check the installation</source>
        <translation>Проверка на инсталацијата</translation>
    </message>
    <message>
        <source>Tries with an invented case, in a folder that goes again, whether every part of tipcoder works here. It takes about a quarter of a minute. The report holds nothing of your cases; send it to whoever helps you.</source>
        <translation>На измислен предмет, во папка што потоа се брише, проверува дали овде работи секој дел од tipcoder. Трае околу четвртина минута. Извештајот не содржи ништо од вашите предмети; испратете го на оној што ви помага.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Провери повторно</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Провери</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Зачувај го извештајот…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Дел</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Најдено</translation>
    </message>
    <message>
        <source>Data missing: {names}</source>
        <translation>Недостасуваат податоци: {names}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Извештајот е зачуван.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Проверката е запрена.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Folder of data for recognising text</source>
        <translation>Папка со податоци за препознавање текст</translation>
    </message>
    <message>
        <source>Second folder of backups</source>
        <translation>Втора папка за резервни копии</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Поставки</translation>
    </message>
    <message>
        <source>Each takes effect at once. Nothing of it is part of a project.</source>
        <translation>Секој избор важи веднаш. Ништо од ова не е дел од проектот.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Избери…</translation>
    </message>
    <message>
        <source>Keep backups beside the project only</source>
        <translation>Чувај резервни копии само покрај проектот</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>Подвлекувај погрешно напишани зборови</translation>
    </message>
    <message>
        <source>Recognise text with the program&apos;s own data</source>
        <translation>Препознај текст со податоците на самата програма</translation>
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
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Секоја %n минута</numerusform>
            <numerusform>Секои %n минути</numerusform>
            <numerusform>Секои %n минути</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Јазик</translation>
    </message>
    <message>
        <source>Of windows, framework, help and reports.</source>
        <translation>На прозорците, рамката, помошта и извештаите.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Бои</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes in the evening.</source>
        <translation>Навечер темните бои помалку ги заморуваат очите.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Големина на текстот</translation>
    </message>
    <message>
        <source>Of all windows. The judgment has its own: Ctrl++, Ctrl+-.</source>
        <translation>Во сите прозорци. Пресудата има своја: Ctrl++, Ctrl+-.</translation>
    </message>
    <message>
        <source>Lock an open project</source>
        <translation>Заклучување отворен проект</translation>
    </message>
    <message>
        <source>A locked project shows nothing until its passphrase is typed. Ctrl+L locks at once.</source>
        <translation>Заклучен проект не прикажува ништо додека не се внесе тајната фраза. Ctrl+L заклучува веднаш.</translation>
    </message>
    <message>
        <source>Back up while something changes</source>
        <translation>Резервни копии додека нешто се менува</translation>
    </message>
    <message>
        <source>Also at closing, and before everything large. Backups lie beside the project, in a folder of its name: all of the last day, then one a day, a week and a month.</source>
        <translation>Исто така при затворање и пред секоја поголема постапка. Резервните копии се покрај проектот, во папка со неговото име: сите од последниот ден, потоа по една дневно, неделно и месечно.</translation>
    </message>
    <message>
        <source>Also keep backups in</source>
        <translation>Чувај резервни копии и во</translation>
    </message>
    <message>
        <source>A folder on a stick or a network drive, in case this computer is lost. At closing, the newest backup is copied there, encrypted as it is. If the folder cannot be reached, nothing is lost.</source>
        <translation>Папка на USB-меморија или на мрежен диск, ако овој компјутер се изгуби. При затворање таму се копира најновата резервна копија, шифрирана каква што е. Ако папката не е достапна, ништо не се губи.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правопис</translation>
    </message>
    <message>
        <source>Data for recognising text in scans</source>
        <translation>Податоци за препознавање текст во скенови</translation>
    </message>
    <message>
        <source>Only if an expert gave you other data: a folder of files that end in .traineddata.</source>
        <translation>Само ако стручно лице ви дало други податоци: папка со датотеки што завршуваат на .traineddata.</translation>
    </message>
    <message>
        <source>Of what you write, in the language of the windows. A click with the right button, or the menu key, offers other words.</source>
        <translation>За тоа што го пишувате, на јазикот на прозорците. Клик со десното копче или копчето за мени нуди други зборови.</translation>
    </message>
    <message>
        <source>No dictionary of this language came along. If you have one, put its two files ({names}.aff and .dic) into the folder {folder}.</source>
        <translation>Оваа инсталација нема речник за овој јазик. Ако имате речник, ставете ги неговите две датотеки ({names}.aff и .dic) во папката {folder}.</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Само рачно</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without keys or mouse</source>
        <translation>
            <numerusform>По %n мин. без тастатура и глувче</numerusform>
            <numerusform>По %n мин. без тастатура и глувче</numerusform>
            <numerusform>По %n мин. без тастатура и глувче</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>A passage was overlooked</source>
        <translation>Превиден е извадок</translation>
    </message>
    <message>
        <source>The guidance was read differently</source>
        <translation>Упатството е различно прочитано</translation>
    </message>
    <message>
        <source>The law is seen differently</source>
        <translation>Законот различно се сфаќа</translation>
    </message>
    <message>
        <source>The judgment contradicts itself</source>
        <translation>Пресудата си противречи самата</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>Случајна грешка</translation>
    </message>
    <message>
        <source>The framework is unclear</source>
        <translation>Рамката е нејасна</translation>
    </message>
    <message>
        <source>A taken</source>
        <translation>Земено A</translation>
    </message>
    <message>
        <source>B taken</source>
        <translation>Земено B</translation>
    </message>
    <message>
        <source>Both taken</source>
        <translation>Земени двете</translation>
    </message>
    <message>
        <source>Answered anew</source>
        <translation>Нов одговор</translation>
    </message>
    <message>
        <source>Left to a reviewer</source>
        <translation>Оставено на рецензентот</translation>
    </message>
    <message>
        <source>Differences written: {lines}. Left out, as they may identify persons: {kept}.</source>
        <translation>Запишани разлики: {lines}. Изоставени, бидејќи можат да откријат идентитет на лица: {kept}.</translation>
    </message>
    <message>
        <source>Settled: {settled}. Settled before: {before}. Waiting for a proposal: {waiting}. Not proposed alike: {conflicts}.</source>
        <translation>Усогласени: {settled}. Усогласени порано: {before}. Чекаат предлог: {waiting}. Не се исто предложени: {conflicts}.</translation>
    </message>
    <message>
        <source>Case {case}: {words}: {first} / {second}</source>
        <translation>Предмет {case}: {words}: {first} / {second}</translation>
    </message>
</context>
<context>
    <name>SettlingDialog</name>
    <message>
        <source>Case {number}: settle the two readings</source>
        <translation>Предмет {number}: усогласете ги двете читања</translation>
    </message>
    <message>
        <source>Nothing in either coding changes. What you decide goes into a third, agreed coding.</source>
        <translation>Во ниту едно кодирање ништо не се менува. Она што ќе го одлучите влегува во трето, усогласено кодирање.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Разлики</translation>
    </message>
    <message>
        <source>Reviewer…</source>
        <translation>Рецензент…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>The case is settled</source>
        <translation>Предметот е усогласен</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>{decided} of {all} decided; {left} must still be settled</source>
        <translation>Одлучени {decided} од {all}; уште треба да се усогласат {left}</translation>
    </message>
    <message>
        <source>Both read this case alike.</source>
        <translation>Двајцата исто го прочитале овој предмет.</translation>
    </message>
    <message>
        <source>Take it into the agreed coding with all that is under it, or leave it out.</source>
        <translation>Земете го во усогласеното кодирање со сѐ што е под него или изоставете го.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ништо</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>Скриј ги имињата</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Имиња…</translation>
    </message>
    <message>
        <source>{roster}: only {side} has {entry}</source>
        <translation>{roster}: само {side} има {entry}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не се прашува</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Без одговор</translation>
    </message>
    <message>
        <source>{coder} as reviewer</source>
        <translation>{coder} како рецензент</translation>
    </message>
    <message>
        <source>The case is settled: from now on its agreed coding counts, and leaves in workbooks.</source>
        <translation>Предметот е усогласен: отсега важи усогласеното кодирање и тоа се изнесува во работните книги.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Case sheet</source>
        <translation>Лист за предметот</translation>
    </message>
    <message>
        <source>What is coded of case {number}, in words, for reading and printing.</source>
        <translation>Кодираното за предметот {number}, со зборови, за читање и печатење.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Запиши…</translation>
    </message>
    <message>
        <source>Accept and write…</source>
        <translation>Прифати и запиши…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Запрено. Ништо не е запишано.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>certain: {sign}</source>
        <translation>сигурно: {sign}</translation>
    </message>
    <message>
        <source>likely: {sign}</source>
        <translation>веројатно: {sign}</translation>
    </message>
    <message>
        <source>of a person in the answers</source>
        <translation>на лице од одговорите</translation>
    </message>
    <message>
        <source>of a person named elsewhere in the case</source>
        <translation>на лице споменато на друго место во предметот</translation>
    </message>
    <message>
        <source>a given name and a surname</source>
        <translation>име и презиме</translation>
    </message>
    <message>
        <source>behind a word that names follow</source>
        <translation>зад збор по кој следуваат имиња</translation>
    </message>
    <message>
        <source>before a role or data of birth</source>
        <translation>пред својство или податоци за раѓање</translation>
    </message>
    <message>
        <source>a filled-in field of a form</source>
        <translation>пополнета рубрика на образец</translation>
    </message>
    <message>
        <source>in a list with a name</source>
        <translation>во низа со име</translation>
    </message>
    <message>
        <source>a known given name</source>
        <translation>познато име</translation>
    </message>
    <message>
        <source>the form of a surname</source>
        <translation>облик на презиме</translation>
    </message>
    <message>
        <source>written as names are</source>
        <translation>напишано како имиња</translation>
    </message>
    <message>
        <source>written as initials are</source>
        <translation>напишано како иницијали</translation>
    </message>
    <message>
        <source>its check digits are right</source>
        <translation>контролните цифри се точни</translation>
    </message>
    <message>
        <source>an unmistakable form</source>
        <translation>непогрешлив облик</translation>
    </message>
    <message>
        <source>the usual form</source>
        <translation>вообичаен облик</translation>
    </message>
    <message>
        <source>behind a word that says what it is</source>
        <translation>зад збор што кажува што е</translation>
    </message>
    <message>
        <source>beside a word for birth</source>
        <translation>покрај збор за раѓање</translation>
    </message>
    <message>
        <source>a known town</source>
        <translation>познат град</translation>
    </message>
    <message>
        <source>a day of a month</source>
        <translation>ден во месецот</translation>
    </message>
    <message>
        <source>words of a judgment</source>
        <translation>зборови од пресуда</translation>
    </message>
    <message>
        <source>a number that may tell who it was</source>
        <translation>број што може да открие кој бил</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>означено рачно</translation>
    </message>
</context>
<context>
    <name>SmallCellPage</name>
    <message>
        <source>Who could recognise somebody?</source>
        <translation>Кој би можел некого да препознае?</translation>
    </message>
    <message>
        <source>Send less</source>
        <translation>Испрати помалку</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>Испрати како што е</translation>
    </message>
    <message>
        <source>I have asked those who answer for it.</source>
        <translation>Ги прашав оние што одговараат за тоа.</translation>
    </message>
    <message>
        <source>Choose column by column</source>
        <translation>Избирај колона по колона</translation>
    </message>
    <message>
        <source>What a person can be recognised by</source>
        <translation>По што може да се препознае лице</translation>
    </message>
    <message>
        <source>Then: {persons}</source>
        <translation>Тогаш: {persons}</translation>
    </message>
    <message>
        <source>Nothing that could stay here would hide anybody.</source>
        <translation>Ништо што би можело да остане овде никого не би скрило.</translation>
    </message>
    <message>
        <source>Example now: {now}
then: {then}</source>
        <translation>Пример сега: {now}
тогаш: {then}</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Група што се повторува</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Како се изнесува</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Останува тука</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Годината</translation>
    </message>
    <message>
        <source>The level of the court</source>
        <translation>Степенот на судот</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>Во групи</translation>
    </message>
    <message>
        <source>More general</source>
        <translation>Поопшто</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Како што е</translation>
    </message>
    <message>
        <source>Nobody can be recognised by these answers.</source>
        <translation>По овие одговори никој не може да се препознае.</translation>
    </message>
    <message>
        <source>Anyone who knows a person’s court, year, age and the like can recognise: {persons}</source>
        <translation>Кој ги знае судот, годината, возраста и слично за некое лице, може да препознае: {persons}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Одговори</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>{roster}: {unique} of {persons}</source>
        <translation>{roster}: {unique} од {persons}</translation>
    </message>
    <message>
        <source>Combinations of answers</source>
        <translation>Комбинации на одговори</translation>
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
        <source>Try a framework from its workbook…</source>
        <translation>Испробај рамка од нејзината работна книга…</translation>
    </message>
    <message>
        <source>See what is wrong in it, and code a case that is not kept.</source>
        <translation>Погледнете што е погрешно во неа и кодирајте предмет што не се чува.</translation>
    </message>
    <message>
        <source>Consolidate deliveries…</source>
        <translation>Обедини испораки…</translation>
    </message>
    <message>
        <source>Make one regional workbook of workbooks and projects of several countries.</source>
        <translation>Создајте една регионална работна книга од работните книги и проектите на повеќе држави.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Неодамнешни проекти</translation>
    </message>
    <message>
        <source>Saving a backup of {project}. Everything that you entered is saved already.</source>
        <translation>Се зачувува резервна копија на {project}. Сѐ што сте внеле е веќе зачувано.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved</source>
        <translation>Сѐ е зачувано</translation>
    </message>
    <message>
        <source>Coder {code}</source>
        <translation>Кодер {code}</translation>
    </message>
    <message>
        <source>Second coder {code}</source>
        <translation>Втор кодер {code}</translation>
    </message>
    <message>
        <source>Framework {title} {version}</source>
        <translation>Рамка {title} {version}</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Шифрирано</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Се зачувува…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Сѐ уште не е зачувано</translation>
    </message>
    <message>
        <source>Everything is saved {time}</source>
        <translation>Сѐ е зачувано во {time}</translation>
    </message>
    <message>
        <source>No entries yet: {rosters}</source>
        <translation>Сѐ уште без записи: {rosters}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers delivered</source>
        <translation>
            <numerusform>%n испорачан одговор</numerusform>
            <numerusform>%n испорачани одговори</numerusform>
            <numerusform>%n испорачани одговори</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n недостасува</numerusform>
            <numerusform>%n недостасуваат</numerusform>
            <numerusform>%n недостасуваат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n погрешен</numerusform>
            <numerusform>%n погрешни</numerusform>
            <numerusform>%n погрешни</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missing, nothing wrong</source>
        <translation>Ништо не недостасува, ништо не е погрешно</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>Any status</source>
        <translation>Секој статус</translation>
    </message>
    <message>
        <source>Filter cases by status</source>
        <translation>Филтрирајте ги предметите по статус</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>To do</source>
        <translation>За работа</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Во работа</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Предадено</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Усогласено</translation>
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
        <translation>Зошто сепак се предава?</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing</source>
        <translation>
            <numerusform>Недостасува %n одговор</numerusform>
            <numerusform>Недостасуваат %n одговори</numerusform>
            <numerusform>Недостасуваат %n одговори</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are wrong</source>
        <translation>
            <numerusform>%n погрешен одговор</numerusform>
            <numerusform>%n погрешни одговори</numerusform>
            <numerusform>%n погрешни одговори</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to go to it.</source>
        <translation>Изберете еден за да отидете кај него.</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>Што недостасува или е погрешно</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Оди на првиот</translation>
    </message>
    <message>
        <source>Submit all the same</source>
        <translation>Сепак предај</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>SubmittedBar</name>
    <message>
        <source>{status} {time}. It is read only.</source>
        <translation>{status} {time}. Само за читање.</translation>
    </message>
    <message>
        <source>Opened again. What was submitted {time} is compared until it is submitted again.</source>
        <translation>Повторно отворено. Се споредува предаденото {time} додека не се предаде повторно.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Отвори повторно…</translation>
    </message>
</context>
<context>
    <name>SuggestionController</name>
    <message>
        <source>Looking for places in the judgment …</source>
        <translation>Се бараат места во пресудата …</translation>
    </message>
    <message>
        <source>This case has no judgment yet.</source>
        <translation>Овој предмет сѐ уште нема пресуда.</translation>
    </message>
    <message>
        <source>Choose a question in the form first.</source>
        <translation>Најпрво изберете прашање во формуларот.</translation>
    </message>
    <message>
        <source>The current question takes no evidence.</source>
        <translation>За тековното прашање не се наведува доказ.</translation>
    </message>
    <message>
        <source>Nothing in this judgment has words of the question or of its terms.</source>
        <translation>Ништо во оваа пресуда не ги содржи зборовите на прашањето или на неговите поими.</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>words of the question</source>
        <translation>зборови на прашањето</translation>
    </message>
    <message>
        <source>evidence already</source>
        <translation>веќе е доказ</translation>
    </message>
</context>
<context>
    <name>SuggestionPanel</name>
    <message>
        <source>Where might the answer be?</source>
        <translation>Каде би можел да биде одговорот?</translation>
    </message>
    <message>
        <source>Make this place evidence for the question</source>
        <translation>Постави го ова место како доказ за прашањето</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Tick “{term}”</source>
        <translation>Означи „{term}“</translation>
    </message>
</context>
<context>
    <name>TaxonomiesPage</name>
    <message>
        <source>Propose a term…</source>
        <translation>Предложи поим…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Увези…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Извези…</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Спореди со датотека…</translation>
    </message>
    <message>
        <source>Search in any language and script</source>
        <translation>Пребарување на кој било јазик и писмо</translation>
    </message>
    <message>
        <source>Search for terms</source>
        <translation>Пребарување на поими</translation>
    </message>
    <message>
        <source>No taxonomy is installed. Import one from a file.</source>
        <translation>Не е инсталирана ниедна таксономија. Увезете таксономија од датотека.</translation>
    </message>
    <message>
        <source>The taxonomies are being read…</source>
        <translation>Таксономиите се читаат…</translation>
    </message>
    <message>
        <source>This taxonomy has no terms.</source>
        <translation>Оваа таксономија нема поими.</translation>
    </message>
    <message>
        <source>No term of this taxonomy holds these words. Enter goes to the first taxonomy that has some.</source>
        <translation>Ниеден поим од оваа таксономија не ги содржи овие зборови. Со Enter се оди на првата таксономија во која има такви поими.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>Датотеката {name} е зачувана.</translation>
    </message>
    <message>
        <source>Propose a term here…</source>
        <translation>Предложи поим тука…</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Копирај го кодот</translation>
    </message>
</context>
<context>
    <name>TaxonomyList</name>
    <message>
        <source>Taxonomies</source>
        <translation>Таксономии</translation>
    </message>
</context>
<context>
    <name>TaxonomyListModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n пронајден</numerusform>
            <numerusform>%n пронајдени</numerusform>
            <numerusform>%n пронајдени</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ништо не е пронајдено</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n поим</numerusform>
            <numerusform>%n поими</numerusform>
            <numerusform>%n поими</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n предложен</numerusform>
            <numerusform>%n предложени</numerusform>
            <numerusform>%n предложени</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>верзија {version}</translation>
    </message>
</context>
<context>
    <name>TermActions</name>
    <message>
        <source>Approve</source>
        <translation>Одобри</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Спој со…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Одбиј</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Повлечи го предлогот</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Не нуди повеќе</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Понуди повторно</translation>
    </message>
    <message>
        <source>The project is open to read only</source>
        <translation>Проектот е отворен само за читање</translation>
    </message>
    <message>
        <source>Select a term first.</source>
        <translation>Најпрво изберете поим.</translation>
    </message>
    <message>
        <source>Not possible: the term is “{status}”.</source>
        <translation>Не е можно: статусот на поимот е „{status}“.</translation>
    </message>
    <message numerus="yes">
        <source>Not possible: %n answer(s) use it.</source>
        <translation>
            <numerusform>Не е можно: го користи %n одговор.</numerusform>
            <numerusform>Не е можно: го користат %n одговори.</numerusform>
            <numerusform>Не е можно: го користат %n одговори.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the proposed term one like the others</source>
        <translation>Внеси го предложениот поим меѓу другите</translation>
    </message>
    <message>
        <source>Let another term take its place in all answers</source>
        <translation>Замени го со друг поим во сите одговори</translation>
    </message>
    <message>
        <source>Offer the proposed term no more; answers keep it, to be coded anew</source>
        <translation>Не нуди го повеќе предложениот поим; останува во одговорите, кои треба одново да се кодираат</translation>
    </message>
    <message>
        <source>Take the proposed term back, as if it had never been there</source>
        <translation>Повлечи го предложениот поим, како никогаш да не постоел</translation>
    </message>
    <message>
        <source>Offer the term no more; it stays where it is the answer</source>
        <translation>Не нуди го повеќе поимот; останува таму каде што е даден како одговор</translation>
    </message>
    <message>
        <source>Offer the term again</source>
        <translation>Понуди го поимот повторно</translation>
    </message>
</context>
<context>
    <name>TermCommands</name>
    <message>
        <source>“{term}” is proposed, and can be chosen from now on.</source>
        <translation>Поимот „{term}“ е предложен и отсега може да се избере.</translation>
    </message>
    <message>
        <source>“{term}” was merged.</source>
        <translation>Поимот „{term}“ е споен со друг.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have changed answers.</source>
        <translation>
            <numerusform>%n кодирање има изменети одговори.</numerusform>
            <numerusform>%n кодирања имаат изменети одговори.</numerusform>
            <numerusform>%n кодирања имаат изменети одговори.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{term}” is approved.</source>
        <translation>Поимот „{term}“ е одобрен.</translation>
    </message>
    <message>
        <source>“{term}” is rejected. Answers that use it keep it.</source>
        <translation>Поимот „{term}“ е одбиен. Останува во одговорите во кои се користи.</translation>
    </message>
    <message>
        <source>“{term}” is withdrawn.</source>
        <translation>Предлогот за поимот „{term}“ е повлечен.</translation>
    </message>
    <message>
        <source>“{term}” is offered no more. It stays where it is the answer.</source>
        <translation>Поимот „{term}“ веќе не се нуди. Останува таму каде што е даден како одговор.</translation>
    </message>
    <message>
        <source>“{term}” is offered again.</source>
        <translation>Поимот „{term}“ повторно се нуди.</translation>
    </message>
</context>
<context>
    <name>TermDates</name>
    <message>
        <source>Of all times, as this is not known: {question}.</source>
        <translation>Од сите периоди, бидејќи не е познато: {question}.</translation>
    </message>
    <message>
        <source>In force at some time up to {date} ({question}).</source>
        <translation>Во сила во некое време до {date} ({question}).</translation>
    </message>
    <message>
        <source>In force: {date} ({question}).</source>
        <translation>Во сила: {date} ({question}).</translation>
    </message>
    <message>
        <source>Later law too, up to {date}: it counts if it is milder.</source>
        <translation>И подоцнежниот закон, до {date}: се применува ако е поблаг.</translation>
    </message>
    <message>
        <source>Later law too: it counts if it is milder.</source>
        <translation>И подоцнежниот закон: се применува ако е поблаг.</translation>
    </message>
    <message>
        <source>Missing? Check the date, take the answer for another one, or propose it ({keys}).</source>
        <translation>Недостасува? Проверете го датумот, изберете го одговорот за друго или предложете поим ({keys}).</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>Term</source>
        <translation>Поим</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Одговори</translation>
    </message>
</context>
<context>
    <name>TermPage</name>
    <message>
        <source>What it is</source>
        <translation>Што е ова</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Извор</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лиценца</translation>
    </message>
    <message>
        <source>Mapped to</source>
        <translation>Мапирано на</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Дефиниција</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Да се опфати</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Да се изостави</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>недостасува</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Ознаки</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Се вика и</translation>
    </message>
    <message>
        <source>Mappings to other schemes</source>
        <translation>Мапирања на други шеми</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Важи</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Го заменува</translation>
    </message>
    <message>
        <source>To be confirmed by a national lawyer.</source>
        <translation>Треба да потврди домашен правник.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Потврда</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Предлагач</translation>
    </message>
    <message>
        <source>Months of imprisonment, over time</source>
        <translation>Месеци затвор, по периоди на важење</translation>
    </message>
    <message>
        <source>Further properties</source>
        <translation>Други својства</translation>
    </message>
</context>
<context>
    <name>TermStatus</name>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложен</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>Веќе не се нуди</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Одбиен</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>До {date}</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Од {date}</translation>
    </message>
</context>
<context>
    <name>TermTree</name>
    <message>
        <source>Terms</source>
        <translation>Поими</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>Веќе не се нуди</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Измени го одговорот</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зачувај</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>TimeInput</name>
    <message>
        <source>Not saved: hours go from {first} to {last}, minutes to {minute}.</source>
        <translation>Не е зачувано: часовите се од {first} до {last}, а минутите до {minute}.</translation>
    </message>
    <message>
        <source>Not saved: write hours and minutes, for example {example}.</source>
        <translation>Не е зачувано: напишете часови и минути, на пример {example}.</translation>
    </message>
    <message>
        <source>hh</source>
        <translation>чч</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>Hours and minutes, {example}. The arrow keys step them.</source>
        <translation>Часови и минути, {example}. Се менуваат со копчињата со стрелки.</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Trial: {framework} {version}</source>
        <translation>Проба: {framework} {version}</translation>
    </message>
    <message>
        <source>Nothing here is kept. The judgment is made up, and what you enter goes when you close the trial.</source>
        <translation>Тука ништо не се чува. Пресудата е измислена, а она што ќе го внесете исчезнува кога ќе ја затворите пробата.</translation>
    </message>
    <message>
        <source>Reload the workbook</source>
        <translation>Вчитај ја повторно работната книга</translation>
    </message>
    <message>
        <source>Read {file} again after you changed it (F5)</source>
        <translation>Прочитај ја повторно датотеката {file} откако ќе ја измените (F5)</translation>
    </message>
    <message>
        <source>Close the trial</source>
        <translation>Затвори ја пробата</translation>
    </message>
    <message>
        <source>The workbook was read again.</source>
        <translation>Работната книга е повторно прочитана.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) no longer fit and stand at the end of the form as retired.</source>
        <translation>
            <numerusform>%n одговор веќе не се вклопува и стои на крајот на формуларот, вон употреба.</numerusform>
            <numerusform>%n одговори веќе не се вклопуваат и стојат на крајот на формуларот, вон употреба.</numerusform>
            <numerusform>%n одговори веќе не се вклопуваат и стојат на крајот на формуларот, вон употреба.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%n предупредување.</numerusform>
            <numerusform>%n предупредувања.</numerusform>
            <numerusform>%n предупредувања.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation>Прикажи ги предупредувањата</translation>
    </message>
</context>
<context>
    <name>UnitsPane</name>
    <message>
        <source>Different</source>
        <translation>Различно</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Исто</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Не е споредено</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>First coding</source>
        <translation>Прво кодирање</translation>
    </message>
    <message>
        <source>Second coding</source>
        <translation>Второ кодирање</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Без одговор</translation>
    </message>
    <message>
        <source>Number of the entry in the first coding: {first}; in the second: {second}</source>
        <translation>Број на записот во првото кодирање: {first}; во второто: {second}</translation>
    </message>
    <message>
        <source>Units of this figure</source>
        <translation>Единици на овој показател</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Отвори го предметот таму</translation>
    </message>
    <message>
        <source>Open the case at this answer (Enter)</source>
        <translation>Отвори го предметот кај овој одговор (Enter)</translation>
    </message>
    <message>
        <source>This coding has no such entry.</source>
        <translation>Ова кодирање го нема тој запис.</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Запис {number}</translation>
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
        <source>Open to read only</source>
        <translation>Отвори само за читање</translation>
    </message>
    <message>
        <source>Nothing is changed, and others may have the project open.</source>
        <translation>Ништо не се менува, а проектот може да биде отворен и кај други.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервни копии…</translation>
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
    <name>UpgradeDialog</name>
    <message>
        <source>Bring all codings to this version</source>
        <translation>Пренеси ги сите кодирања на оваа верзија</translation>
    </message>
    <message>
        <source>Leave existing codings on their version; only new cases use this one</source>
        <translation>Остави ги постојните кодирања на нивната верзија; само новите предмети ја користат оваа</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Инсталирај</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Вид на промената</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промена</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>Од верзија</translation>
    </message>
    <message>
        <source>Coded cases</source>
        <translation>Кодирани предмети</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Промени</translation>
    </message>
    <message>
        <source>A newer version of the framework</source>
        <translation>Понова верзија на рамката</translation>
    </message>
    <message>
        <source>{file} is being read.</source>
        <translation>Датотеката {file} се чита.</translation>
    </message>
    <message>
        <source>A newer version of the framework: {old} to {new}</source>
        <translation>Понова верзија на рамката: од {old} на {new}</translation>
    </message>
    <message>
        <source>Nothing in it is different.</source>
        <translation>Нема никаква разлика.</translation>
    </message>
    <message>
        <source>No answer is lost: what has no place any more is kept with its case, as retired.</source>
        <translation>Ниеден одговор не се губи: она за што веќе нема место се чува со својот предмет, вон употреба.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are coded.</source>
        <translation>
            <numerusform>Кодиран е %n предмет.</numerusform>
            <numerusform>Кодирани се %n предмети.</numerusform>
            <numerusform>Кодирани се %n предмети.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) were brought to it.</source>
        <translation>
            <numerusform>%n кодирање е пренесено на оваа верзија.</numerusform>
            <numerusform>%n кодирања се пренесени на оваа верзија.</numerusform>
            <numerusform>%n кодирања се пренесени на оваа верзија.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version is installed.</source>
        <translation>Верзијата е инсталирана.</translation>
    </message>
</context>
<context>
    <name>WhoCodes</name>
    <message>
        <source>Who codes here?</source>
        <translation>Кој кодира овде?</translation>
    </message>
    <message>
        <source>Choose your language above. Country and code are offered for new projects; the code is no name.</source>
        <translation>Изберете го јазикот горе. Државата и кодот се нудат за нови проекти; кодот не е име.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Your coder code</source>
        <translation>Вашиот код како кодер</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>It reached nobody</source>
        <translation>Не стигнало до никого</translation>
    </message>
    <message>
        <source>{what} of {when}: say so only if nobody outside the team has it or saw it. Later editions are then no longer compared with it, and may tell what would single out a person beside it.</source>
        <translation>{what}, {when}: кажете го тоа само ако никој надвор од тимот го нема и не го видел. Подоцнежните изданија тогаш повеќе не се споредуваат со тоа и можат да покажат нешто што, заедно со него, би издвоило некое лице.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Зошто?</translation>
    </message>
    <message>
        <source>For example: a draft, deleted before it was sent. It can be taken back until you publish again.</source>
        <translation>На пример: нацрт, избришан пред да биде испратен. Може да се повлече додека не објавите повторно.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cases are being read…</source>
        <translation>Предметите се читаат…</translation>
    </message>
    <message>
        <source>Stopped before all cases were read.</source>
        <translation>Запрено пред да се прочитаат сите предмети.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Запри</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитај повторно</translation>
    </message>
</context>
<context>
    <name>WorkshopDialog</name>
    <message>
        <source>Packs for workshops</source>
        <translation>Пакети за работилници</translation>
    </message>
    <message>
        <source>Language of the packs</source>
        <translation>Јазик на пакетите</translation>
    </message>
    <message>
        <source>Mock trials with the solution apart, case studies, cards, plans and slides of sessions, and a handout. Nothing in them names a person, a place or a court file.</source>
        <translation>Симулации на судење со одделно решение, студии на предмет, картички, планови и слајдови на сесии и материјал за делење. Ништо во нив не именува лице, место или судски спис.</translation>
    </message>
    <message>
        <source>Write into a folder…</source>
        <translation>Запиши во папка…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Only cases enter whose brief or exercise is approved in the language of the packs.</source>
        <translation>Влегуваат само предмети чие резиме или вежба е одобрено на јазикот на пакетите.</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Папка за пакетите</translation>
    </message>
    <message>
        <source>{files} files on {cases} cases were written to {folder}.</source>
        <translation>Во {folder} се запишани датотеки: {files} (предмети: {cases}).</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Запрено. Ништо не е запишано.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>{name} was not taken in: the project is open for reading only.</source>
        <translation>Датотеката {name} не е преземена: проектот е отворен само за читање.</translation>
    </message>
    <message>
        <source>{name} was not taken in: a region takes in deliveries, on the page Exchange.</source>
        <translation>Датотеката {name} не е преземена: регионот презема испораки, на страницата Размена.</translation>
    </message>
    <message>
        <source>{name} was not taken in: a second coder codes the cases that are there.</source>
        <translation>Датотеката {name} не е преземена: вториот кодер ги кодира предметите што се тука.</translation>
    </message>
</context>
<context>
    <name>WritingStrip</name>
    <message>
        <source>Figures and charts are being written…</source>
        <translation>Се запишуваат бројките и графиконите…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Запри</translation>
    </message>
</context>
<context>
    <name>_ColumnFields</name>
    <message>
        <source>Property “{name}”</source>
        <translation>Својство „{name}“</translation>
    </message>
</context>
</TS>
