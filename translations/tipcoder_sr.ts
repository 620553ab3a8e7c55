<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>tipcoder {version}</source>
        <translation>tipcoder {version}</translation>
    </message>
    <message>
        <source>Code judgments on trafficking in persons, offline and encrypted. Free under the Apache License 2.0.</source>
        <translation>Кодирање пресуда о трговини људима, без интернета и шифровано. Слободан програм под лиценцом Apache 2.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Шта је ново</translation>
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
        <translation>Фонтови, иконе, подаци</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>is counted…</source>
        <translation>броји се…</translation>
    </message>
    <message>
        <source>{said}; texts corrected on this computer: {count}</source>
        <translation>{said}; текстова исправљених на овом рачунару: {count}</translation>
    </message>
    <message>
        <source>Legal core: confirmed by two lawyers of the country</source>
        <translation>Правно језгро: потврдила су га два правника из земље</translation>
    </message>
    <message>
        <source>Legal core: {confirmed} of {count} confirmed by two lawyers</source>
        <translation>Правно језгро: {confirmed} од {count} потврдила су два правника</translation>
    </message>
    <message>
        <source>All texts were drafted with the glossary of the field; a national lawyer confirms them one by one.</source>
        <translation>Сви текстови састављени су према речнику ове области; домаћи правник их потврђује један по један.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
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
        <translation>у пакету</translation>
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
        <translation>Уређивање</translation>
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
        <translation>Алати</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помоћ</translation>
    </message>
    <message>
        <source>Passphrase and recovery key</source>
        <translation>Приступна фраза и кључ за опоравак</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Одговор</translation>
    </message>
    <message>
        <source>Case brief</source>
        <translation>Сажетак предмета</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Боје</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>Taxonomies</source>
        <translation>Таксономије</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Нови пројекат…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Отвори пројекат…</translation>
    </message>
    <message>
        <source>Practice project</source>
        <translation>Пројекат за вежбу</translation>
    </message>
    <message>
        <source>Import a workbook…</source>
        <translation>Увези радну свеску…</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>Опозови последњи увоз</translation>
    </message>
    <message>
        <source>Export a workbook…</source>
        <translation>Извези радну свеску…</translation>
    </message>
    <message>
        <source>Export for analysis: CSV, SPSS, Stata…</source>
        <translation>Извоз за анализу: CSV, SPSS, Stata…</translation>
    </message>
    <message>
        <source>Codebook of the framework…</source>
        <translation>Кодна књига оквира…</translation>
    </message>
    <message>
        <source>Empty workbook for coding in Excel…</source>
        <translation>Празна радна свеска за кодирање у програму Excel…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервне копије…</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Прикажи датотеку у фасцикли</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Промени приступну фразу…</translation>
    </message>
    <message>
        <source>Show the recovery key…</source>
        <translation>Прикажи кључ за опоравак…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Нови кључ за опоравак…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Закључај сада</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Затвори пројекат</translation>
    </message>
    <message>
        <source>Close the trial</source>
        <translation>Затвори пробу</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Изађи из програма</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Понови</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Исеци</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Налепи</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Изабери све</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Пронађи на овој страници</translation>
    </message>
    <message>
        <source>Find a command, question, case or term</source>
        <translation>Нађи команду, питање, предмет или појам</translation>
    </message>
    <message>
        <source>Search the whole project</source>
        <translation>Претражи цео пројекат</translation>
    </message>
    <message>
        <source>Removed cases, judgments and passages…</source>
        <translation>Уклоњени предмети, пресуде и одломци…</translation>
    </message>
    <message>
        <source>Add case</source>
        <translation>Додај предмет</translation>
    </message>
    <message>
        <source>Add cases of judgments…</source>
        <translation>Додај предмете из пресуда…</translation>
    </message>
    <message>
        <source>Add cases of a folder&apos;s judgments…</source>
        <translation>Додај предмете из пресуда у фасцикли…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Отвори предмет</translation>
    </message>
    <message>
        <source>Status of the coding…</source>
        <translation>Статус кодирања…</translation>
    </message>
    <message>
        <source>Case sheet for reading and printing…</source>
        <translation>Лист предмета за читање и штампу…</translation>
    </message>
    <message>
        <source>Remove the case</source>
        <translation>Уклони предмет</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Следећи предмет</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Претходни предмет</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следеће питање</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Претходно питање</translation>
    </message>
    <message>
        <source>Next question without answer or evidence</source>
        <translation>Следеће питање без одговора или доказа</translation>
    </message>
    <message>
        <source>Next required question without answer or evidence</source>
        <translation>Следеће обавезно питање без одговора или доказа</translation>
    </message>
    <message>
        <source>Next list to add an entry to</source>
        <translation>Следећа листа у коју се додаје унос</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Следећи одељак</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Претходни одељак</translation>
    </message>
    <message>
        <source>More questions of the section, or fewer</source>
        <translation>Више или мање питања одељка</translation>
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
        <source>Add an entry to the list around the cursor</source>
        <translation>Додај унос у листу у којој је курсор</translation>
    </message>
    <message>
        <source>Duplicate the entry around the cursor</source>
        <translation>Дуплирај унос у коме је курсор</translation>
    </message>
    <message>
        <source>None in this judgment, where entries would be added</source>
        <translation>Нема у овој пресуди, тамо где би се додавали уноси</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Обриши одговор</translation>
    </message>
    <message>
        <source>Answer with what is proposed</source>
        <translation>Одговори предложеним</translation>
    </message>
    <message>
        <source>Reject what the judgment proposes</source>
        <translation>Одбиј оно што пресуда предлаже</translation>
    </message>
    <message>
        <source>As in the column before, in a matrix</source>
        <translation>Као у претходној колони, у матрици</translation>
    </message>
    <message>
        <source>Propose a term that the question lacks…</source>
        <translation>Предложи појам који питању недостаје…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Напомене</translation>
    </message>
    <message>
        <source>History of the answer</source>
        <translation>Историја одговора</translation>
    </message>
    <message>
        <source>Next part of the brief</source>
        <translation>Следећи део сажетка</translation>
    </message>
    <message>
        <source>Previous part of the brief</source>
        <translation>Претходни део сажетка</translation>
    </message>
    <message>
        <source>The same place in the other language</source>
        <translation>Исто место на другом језику</translation>
    </message>
    <message>
        <source>Confirm the text and go to the next open one</source>
        <translation>Потврди текст и пређи на следећи отворени</translation>
    </message>
    <message>
        <source>Approve the brief…</source>
        <translation>Одобри сажетак…</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Повуци одобрење</translation>
    </message>
    <message>
        <source>Write the brief for printing…</source>
        <translation>Сажетак за штампу…</translation>
    </message>
    <message>
        <source>Entries for SHERLOC…</source>
        <translation>Записи за SHERLOC…</translation>
    </message>
    <message>
        <source>Exercise of the case…</source>
        <translation>Вежба из предмета…</translation>
    </message>
    <message>
        <source>Quotations of the brief…</source>
        <translation>Наводи у сажетку…</translation>
    </message>
    <message>
        <source>Texts for a translator…</source>
        <translation>Текстови за преводиоца…</translation>
    </message>
    <message>
        <source>Read texts from a translator…</source>
        <translation>Учитај текстове од преводиоца…</translation>
    </message>
    <message>
        <source>Add a judgment to the case…</source>
        <translation>Додај пресуду у предмет…</translation>
    </message>
    <message>
        <source>Make what is selected evidence for the current question</source>
        <translation>Изабрани текст постави као доказ за тренутно питање</translation>
    </message>
    <message>
        <source>Where the answer might be</source>
        <translation>Где би одговор могао да буде</translation>
    </message>
    <message>
        <source>Guided reading: what the judgment proposes</source>
        <translation>Вођено читање: шта пресуда предлаже</translation>
    </message>
    <message>
        <source>Show names and identifiers</source>
        <translation>Прикажи имена и податке о идентитету</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Иди на страницу</translation>
    </message>
    <message>
        <source>Pages of the judgment, or its text</source>
        <translation>Странице пресуде или њен текст</translation>
    </message>
    <message>
        <source>Details of the judgment…</source>
        <translation>Подаци о пресуди…</translation>
    </message>
    <message>
        <source>Recognise the text of pages…</source>
        <translation>Препознај текст страница…</translation>
    </message>
    <message>
        <source>Replace the judgment with another file…</source>
        <translation>Замени пресуду другом датотеком…</translation>
    </message>
    <message>
        <source>Remove the judgment from the case</source>
        <translation>Уклони пресуду из предмета</translation>
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
        <translation>Налази</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Размена</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Сажеци</translation>
    </message>
    <message>
        <source>Columns of the list of cases…</source>
        <translation>Колоне списка предмета…</translation>
    </message>
    <message>
        <source>Saved filters of the list of cases</source>
        <translation>Сачувани филтери списка предмета</translation>
    </message>
    <message>
        <source>Outline: fold it away, show it</source>
        <translation>Преглед: склопи га, прикажи га</translation>
    </message>
    <message>
        <source>Ladder of the charges: show it, fold it away</source>
        <translation>Лествица тачака оптужбе: прикажи је, склопи је</translation>
    </message>
    <message>
        <source>Next of outline, judgment and form</source>
        <translation>Следећи део: преглед, пресуда, формулар</translation>
    </message>
    <message>
        <source>Previous of outline, judgment and form</source>
        <translation>Претходни део: преглед, пресуда, формулар</translation>
    </message>
    <message>
        <source>Larger judgment</source>
        <translation>Већи текст пресуде</translation>
    </message>
    <message>
        <source>Smaller judgment</source>
        <translation>Мањи текст пресуде</translation>
    </message>
    <message>
        <source>Judgment in its usual size</source>
        <translation>Пресуда у уобичајеној величини</translation>
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
    <message>
        <source>Try a framework from its workbook…</source>
        <translation>Испробај оквир из његове радне свеске…</translation>
    </message>
    <message>
        <source>Consolidate deliveries…</source>
        <translation>Обједини испоруке…</translation>
    </message>
    <message>
        <source>Reload the workbook</source>
        <translation>Поново учитај радну свеску</translation>
    </message>
    <message>
        <source>Second reading: settle differences…</source>
        <translation>Друго читање: усагласи разлике…</translation>
    </message>
    <message>
        <source>Core questions or all…</source>
        <translation>Основна питања или сва…</translation>
    </message>
    <message>
        <source>All judgments of the period…</source>
        <translation>Све пресуде у периоду…</translation>
    </message>
    <message>
        <source>Newer version of the framework…</source>
        <translation>Новија верзија оквира…</translation>
    </message>
    <message>
        <source>Propose a term…</source>
        <translation>Предложи појам…</translation>
    </message>
    <message>
        <source>Approve the proposed term</source>
        <translation>Одобри предложени појам</translation>
    </message>
    <message>
        <source>Reject the proposed term</source>
        <translation>Одбиј предложени појам</translation>
    </message>
    <message>
        <source>Withdraw the proposed term</source>
        <translation>Повуци предложени појам</translation>
    </message>
    <message>
        <source>Merge the term into another one…</source>
        <translation>Споји појам са другим…</translation>
    </message>
    <message>
        <source>Retire the term</source>
        <translation>Не нуди више појам</translation>
    </message>
    <message>
        <source>Offer the term again</source>
        <translation>Поново понуди појам</translation>
    </message>
    <message>
        <source>Import taxonomies…</source>
        <translation>Увези таксономије…</translation>
    </message>
    <message>
        <source>Export taxonomies…</source>
        <translation>Извези таксономије…</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Упореди са датотеком…</translation>
    </message>
    <message>
        <source>Review of texts…</source>
        <translation>Преглед текстова…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Подешавања…</translation>
    </message>
    <message>
        <source>Help on where you are</source>
        <translation>Помоћ за место на којем сте</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Први кораци</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Када нешто није у реду</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Шта је ново</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Пречице на тастатури…</translation>
    </message>
    <message>
        <source>About tipcoder: version, news, licences…</source>
        <translation>О програму tipcoder: верзија, новости, лиценце…</translation>
    </message>
    <message>
        <source>Check the installation…</source>
        <translation>Провери инсталацију…</translation>
    </message>
    <message>
        <source>In a matrix: to other columns, first and last line</source>
        <translation>У матрици: у друге колоне, у први и последњи ред</translation>
    </message>
    <message>
        <source>In the judgment: evidence as well; on a passage, go to what it proves</source>
        <translation>У пресуди: такође поставља доказ; на одломку: пређи на оно што одломак доказује</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Cases coded twice: {compared}. With one coding: {one}.</source>
        <translation>Предмети кодирани двапут: {compared}. Са једним кодирањем: {one}.</translation>
    </message>
    <message>
        <source>First codings that were not submitted and count as they stand: {count}.</source>
        <translation>Прва кодирања која нису предата и рачунају се онаква каква су: {count}.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Уноси</translation>
    </message>
    <message>
        <source>{roster}: in both {both}, first coder only {first}, second coder only {second}; looked at {seen}</source>
        <translation>{roster}: код оба {both}, само код првог кодера {first}, само код другог {second}; прегледано {seen}</translation>
    </message>
    <message>
        <source>Questions by section</source>
        <translation>Питања по одељцима</translation>
    </message>
    <message>
        <source>Not compared: {reasons}.</source>
        <translation>Није упоређено: {reasons}.</translation>
    </message>
    <message>
        <source>entry of one coder only: {count}</source>
        <translation>унос само једног кодера: {count}</translation>
    </message>
    <message>
        <source>not asked: {count}</source>
        <translation>није се питало: {count}</translation>
    </message>
    <message>
        <source>not answered yet: {count}</source>
        <translation>још без одговора: {count}</translation>
    </message>
    <message>
        <source>a state instead of an answer: {count}</source>
        <translation>стање уместо одговора: {count}</translation>
    </message>
    <message>
        <source>date without its day: {count}</source>
        <translation>датум без дана: {count}</translation>
    </message>
    <message>
        <source>answer that stayed in the country: {count}</source>
        <translation>одговор који је остао у држави: {count}</translation>
    </message>
    <message>
        <source>{question}: no two answers to compare.</source>
        <translation>{question}: нема два одговора која се могу упоредити.</translation>
    </message>
    <message>
        <source>{question}: exactly the same terms in {same} of {units} cases</source>
        <translation>{question}: потпуно исти појмови у {same} од {units} предмета</translation>
    </message>
    <message>
        <source>{question}: exactly the same terms in {same} of {units} entries</source>
        <translation>{question}: потпуно исти појмови у {same} од {units} уноса</translation>
    </message>
    <message>
        <source>{question}: the same answer in {same} of {units} cases</source>
        <translation>{question}: исти одговор у {same} од {units} предмета</translation>
    </message>
    <message>
        <source>{question}: the same answer in {same} of {units} entries</source>
        <translation>{question}: исти одговор у {same} од {units} уноса</translation>
    </message>
    <message>
        <source>most often different: {terms}</source>
        <translation>најчешће различито: {terms}</translation>
    </message>
    <message>
        <source>similarity of the sets {similarity}; of {many} codes, counted by coder, both have {both}</source>
        <translation>сличност скупова {similarity}; од {many} ознака, бројано по кодеру, оба имају {both}</translation>
    </message>
    <message>
        <source>Entries are matched by it, so the set of the case tells how far it is shared</source>
        <translation>Уноси се по њој спајају, зато степен подударности показује скуп предмета</translation>
    </message>
    <message>
        <source>{term} (both {both}, one only {one})</source>
        <translation>{term} (оба {both}, само један {one})</translation>
    </message>
    <message>
        <source>Judged in the region only: {needed} units are needed, this country has {units}</source>
        <translation>Оцењује се само у региону: потребно јединица: {needed}, ова држава има {units}</translation>
    </message>
    <message>
        <source>{word} (all the same; up to {percent}% may differ)</source>
        <translation>{word} (сви исти; до {percent}&#xa0;% може бити другачије)</translation>
    </message>
    <message>
        <source>{word} ({name} {value}, {low} to {high}; nearly all answers are the same, of which α {alpha} says little)</source>
        <translation>{word} ({name} {value}, {low} до {high}; скоро сви одговори су исти, о чему α {alpha} мало говори)</translation>
    </message>
    <message>
        <source>{word} ({name} {value}; nearly all answers are the same one, of which α {alpha} says little)</source>
        <translation>{word} ({name} {value}; готово сви одговори су исти, о чему α {alpha} мало говори)</translation>
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
        <translation>Одељак</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Речима</translation>
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
        <translation>Степен подударности</translation>
    </message>
    <message>
        <source>Settle differences…</source>
        <translation>Усагласи разлике…</translation>
    </message>
    <message>
        <source>Settle the differences of a case into an agreed coding</source>
        <translation>Усагласи разлике у једном предмету и сачини усаглашено кодирање</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Извези…</translation>
    </message>
    <message>
        <source>Write all figures and differences into a workbook; no coder is named</source>
        <translation>Уписује све показатеље и разлике у радну свеску; ниједан кодер се не именује</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Одељци</translation>
    </message>
    <message>
        <source>Agreement by question</source>
        <translation>Сагласност по питањима</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>Још ништа није упоређено</translation>
    </message>
    <message>
        <source>Agreement is computed once two persons have coded the same case and submitted it. Draw a sample, and hand over a copy for the second coder.</source>
        <translation>Сагласност се рачуна када два лица кодирају исти предмет и предају своја кодирања. Извуците узорак и предајте копију другом кодеру.</translation>
    </message>
    <message>
        <source>Arrange a second coding…</source>
        <translation>Организуј друго кодирање…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Сагласност</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Радна свеска {name} је сачувана.</translation>
    </message>
    <message>
        <source>Left out, as they were added to the sample by hand: {count}.</source>
        <translation>Изостављено, јер су ручно додати узорку: {count}.</translation>
    </message>
    <message>
        <source>Codings brought to the present version of the framework: {count}.</source>
        <translation>Кодирања пренета на садашњу верзију оквира: {count}.</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Сви одељци</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Уноси</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Take this answer</source>
        <translation>Узми овај одговор</translation>
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
        <source>None in this judgment</source>
        <translation>Нема у овој пресуди</translation>
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
    <message>
        <source>You have looked for them: this judgment has none</source>
        <translation>Тражили сте: у овој пресуди их нема</translation>
    </message>
</context>
<context>
    <name>ApproveBriefDialog</name>
    <message>
        <source>Approve the brief of case {number}: {language}</source>
        <translation>Одобрите сажетак предмета {number}: {language}</translation>
    </message>
    <message>
        <source>Decide on each point by itself. What you approve is kept as it is now; when the coding or a text changes later, the brief waits for you again.</source>
        <translation>Одлучите о свакој тачки посебно. Оно што одобрите чува се какво је сада; када се кодирање или текст касније промени, сажетак вас поново чека.</translation>
    </message>
    <message>
        <source>Tell less in this brief, so that fewer persons can be recognised:</source>
        <translation>Реците мање у овом сажетку, да би се препознало мање лица:</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Прикажи место</translation>
    </message>
</context>
<context>
    <name>ApproveExerciseDialog</name>
    <message>
        <source>Approve the exercise of case {number}: {language}</source>
        <translation>Одобрите вежбу из предмета {number}: {language}</translation>
    </message>
    <message>
        <source>Decide on each point by itself. Facts that do not agree are changed in the coding of the exercise, texts here. What you approve is kept as it is now.</source>
        <translation>Одлучите о свакој тачки посебно. Чињенице које се не слажу мењају се у кодирању вежбе, а текстови овде. Оно што одобрите чува се какво је сада.</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Измени текст…</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Задржи текст</translation>
    </message>
</context>
<context>
    <name>AreaWords</name>
    <message>
        <source>Which words stand there?</source>
        <translation>Које речи ту стоје?</translation>
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
        <translation>Основна питања или сва</translation>
    </message>
    <message>
        <source>What is missing is counted anew in every case. All answers stay, and you can choose again.</source>
        <translation>У сваком предмету изнова се броји шта недостаје. Сви одговори остају, а избор можете поново променити.</translation>
    </message>
    <message>
        <source>Core questions; the others on demand, and never missing</source>
        <translation>Основна питања; остала по жељи и никад се не броје као да недостају</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Сва питања</translation>
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
        <translation>Заустављено. Пројекат поставља иста питања као пре.</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign to a second coder</source>
        <translation>Додели другом кодеру</translation>
    </message>
    <message>
        <source>Cases: {numbers}</source>
        <translation>Предмети: {numbers}</translation>
    </message>
    <message>
        <source>Code of the second coder</source>
        <translation>Ознака другог кодера</translation>
    </message>
    <message>
        <source>The second coder works in this project, on this computer</source>
        <translation>Други кодер ради у овом пројекту, на овом рачунару</translation>
    </message>
    <message>
        <source>At its next opening the project asks who is at work. The second coder then sees nothing of the first coding. Without this, hand over a blind copy.</source>
        <translation>При следећем отварању пројекат пита ко ради. Други кодер тада не види ништа од првог кодирања. Без тога предајте слепу копију.</translation>
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
        <translation>Резервне копије пројекта {name}</translation>
    </message>
    <message>
        <source>A backup is made every half hour in which something changed, at closing, and before everything large. Restoring makes a new file: nothing is overwritten.</source>
        <translation>Резервна копија се прави на сваких пола сата ако се нешто променило, при затварању и пре сваке веће радње. Враћање прави нову датотеку: ништа се не преписује преко постојећег.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Још нема резервних копија.</translation>
    </message>
    <message>
        <source>The second folder, {path}, cannot be reached now: backups in it are not listed.</source>
        <translation>Друга фасцикла, {path}, сада није доступна: резервне копије у њој нису на списку.</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Приступна фраза ове резервне копије</translation>
    </message>
    <message>
        <source>The passphrase that the project had when the backup was made.</source>
        <translation>Приступна фраза коју је пројекат имао када је копија направљена.</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Врати као</translation>
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
        <translation>Направи копију сада</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервне копије</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Restored. What left since this backup was made is not known: the project itself cannot be read.</source>
        <translation>Враћено. Није познато шта је изашло откад је ова резервна копија направљена: сам пројекат се не може читати.</translation>
    </message>
    <message numerus="yes">
        <source>Restored. It knows what left since this backup was made: %n.</source>
        <translation>
            <numerusform>Враћено. Зна шта је изашло откад је ова резервна копија направљена: %n.</numerusform>
            <numerusform>Враћено. Зна шта је изашло откад је ова резервна копија направљена: %n.</numerusform>
            <numerusform>Враћено. Зна шта је изашло откад је ова резервна копија направљена: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Направљена</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>Why it was made</source>
        <translation>Зашто је направљена</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Провера</translation>
    </message>
    <message>
        <source>In the second folder</source>
        <translation>У другој фасцикли</translation>
    </message>
    <message>
        <source>In both folders</source>
        <translation>У обе фасцикле</translation>
    </message>
    <message>
        <source>Beside the project</source>
        <translation>Уз пројекат</translation>
    </message>
    <message>
        <source>While working, or at closing</source>
        <translation>Током рада или при затварању</translation>
    </message>
    <message>
        <source>It was asked for</source>
        <translation>На захтев</translation>
    </message>
    <message>
        <source>Before a workbook was imported</source>
        <translation>Пре увоза радне свеске</translation>
    </message>
    <message>
        <source>Before another version of the framework</source>
        <translation>Пре друге верзије оквира</translation>
    </message>
    <message>
        <source>Before taxonomies were installed</source>
        <translation>Пре инсталирања таксономија</translation>
    </message>
    <message>
        <source>Before deliveries were taken in</source>
        <translation>Пре преузимања испорука</translation>
    </message>
    <message>
        <source>The file was replaced while it was open</source>
        <translation>Датотека је замењена док је била отворена</translation>
    </message>
    <message>
        <source>Before a newer version of tipcoder</source>
        <translation>Пре новије верзије програма tipcoder</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Проверава се…</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Исправна</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Оштећена</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Друга приступна фраза</translation>
    </message>
    <message>
        <source>The backup was made and checked.</source>
        <translation>Резервна копија је направљена и проверена.</translation>
    </message>
    <message>
        <source>The backup was made and checked, and copied into the second folder.</source>
        <translation>Резервна копија је направљена и проверена, и копирана у другу фасциклу.</translation>
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
        <translation>Одломак</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Још без назива</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>Title, file or words</source>
        <translation>Назив, датотека или речи</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Уклоњено</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ко</translation>
    </message>
    <message>
        <source>What was removed stays here, with all that belongs to it, until the bin is emptied. It is in no search, count, workbook or copy for others.</source>
        <translation>Што је уклоњено, остаје овде, са свиме што му припада, док се корпа не испразни. Нема га ни у једној претрази, збиру, радној свесци ни копији за друге.</translation>
    </message>
    <message>
        <source>Nothing was removed. Cases, judgments and passages that you remove are kept here.</source>
        <translation>Ништа није уклоњено. Предмети, пресуде и одломци које уклоните чувају се овде.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Врати у пројекат</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Испразни корпу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Brought back: {count}.</source>
        <translation>Враћено: {count}.</translation>
    </message>
    <message>
        <source>Passages that could not be brought back, as the entry or question that they proved is gone: {count}. Undo its deletion in the case first.</source>
        <translation>Одломци који се нису могли вратити, јер више нема уноса или питања које су доказивали: {count}. Најпре у предмету опозовите његово брисање.</translation>
    </message>
    <message>
        <source>Deleted for good: {count}.</source>
        <translation>Трајно избрисано: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
</context>
<context>
    <name>BlindCopyDialog</name>
    <message>
        <source>Blind copy for a second coder</source>
        <translation>Слепа копија за другог кодера</translation>
    </message>
    <message>
        <source>Cases: {numbers}. The copy has the judgments, the framework and the taxonomies, and nothing of the first coding.</source>
        <translation>Предмети: {numbers}. Копија садржи пресуде, оквир и таксономије, и ништа од првог кодирања.</translation>
    </message>
    <message>
        <source>Code of the second coder</source>
        <translation>Ознака другог кодера</translation>
    </message>
    <message>
        <source>The copy {name} was written. Give it to the second coder, and the passphrase by another way.</source>
        <translation>Копија {name} је сачувана. Дајте је другом кодеру, а приступну фразу другим путем.</translation>
    </message>
</context>
<context>
    <name>BothReadings</name>
    <message>
        <source>Passages of A</source>
        <translation>Одломци кодера A</translation>
    </message>
    <message>
        <source>Passages of B</source>
        <translation>Одломци кодера B</translation>
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
        <translation>Погледајте шта је отворено и одобрите сажетак на једном језику</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Одштампај…</translation>
    </message>
    <message>
        <source>Write the brief as a PDF, a Word document or a page</source>
        <translation>Запишите сажетак као PDF, Word документ или страницу</translation>
    </message>
    <message>
        <source>SHERLOC…</source>
        <translation>SHERLOC…</translation>
    </message>
    <message>
        <source>Write entries of all cases whose English brief is approved</source>
        <translation>Запишите записе свих предмета чији је сажетак на енглеском одобрен</translation>
    </message>
    <message>
        <source>Exercise…</source>
        <translation>Вежба…</translation>
    </message>
    <message>
        <source>Make a copy of the case whose facts you change for training</source>
        <translation>Направите копију предмета чије чињенице мењате за обуку</translation>
    </message>
    <message>
        <source>Quotations…</source>
        <translation>Наводи…</translation>
    </message>
    <message>
        <source>Choose words of the judgment that the brief quotes</source>
        <translation>Изаберите речи пресуде које сажетак наводи</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Повуци одобрење</translation>
    </message>
    <message>
        <source>Texts for a translator…</source>
        <translation>Текстови за преводиоца…</translation>
    </message>
    <message>
        <source>Read texts from a translator…</source>
        <translation>Учитај текстове од преводиоца…</translation>
    </message>
</context>
<context>
    <name>BriefExercises</name>
    <message>
        <source>Make an exercise</source>
        <translation>Направи вежбу</translation>
    </message>
    <message>
        <source>Change its facts</source>
        <translation>Измени чињенице вежбе</translation>
    </message>
    <message>
        <source>Approve in {language}…</source>
        <translation>Одобри на језику: {language}…</translation>
    </message>
    <message>
        <source>Delete the exercise…</source>
        <translation>Избриши вежбу…</translation>
    </message>
    <message>
        <source>The exercise was made. Change its facts: the case stays as it is.</source>
        <translation>Вежба је направљена. Измените њене чињенице: предмет остаје какав јесте.</translation>
    </message>
    <message>
        <source>The exercise was approved in this language.</source>
        <translation>Вежба је одобрена на том језику.</translation>
    </message>
    <message>
        <source>The exercise was deleted. The case stays as it is.</source>
        <translation>Вежба је избрисана. Предмет остаје какав јесте.</translation>
    </message>
</context>
<context>
    <name>BriefField</name>
    <message>
        <source>Nobody wrote this text yet. Type it here, or write the texts for a translator.</source>
        <translation>Овај текст још нико није написао. Упишите га овде или извезите текстове за преводиоца.</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Задржи мој текст</translation>
    </message>
    <message>
        <source>Take the new draft</source>
        <translation>Узми нови нацрт</translation>
    </message>
    <message>
        <source>Take the draft again</source>
        <translation>Поново узми нацрт</translation>
    </message>
    <message>
        <source>{words} words; a text of at most {most} is read.</source>
        <translation>Број речи: {words}; чита се текст од највише {most}.</translation>
    </message>
    <message>
        <source>What this is written from has changed. Keep the text, or change it.</source>
        <translation>Оно по чему је текст написан променило се. Задржите га или га промените.</translation>
    </message>
    <message>
        <source>This is no English: {words}</source>
        <translation>Ово није енглески: {words}</translation>
    </message>
    <message>
        <source>The text is the same in both languages.</source>
        <translation>Текст је исти на оба језика.</translation>
    </message>
    <message>
        <source>“{words}” may identify somebody.</source>
        <translation>„{words}” може некога да идентификује.</translation>
    </message>
    <message>
        <source>Numbers that only one of both texts has: {words}</source>
        <translation>Бројеви које има само један од два текста: {words}</translation>
    </message>
</context>
<context>
    <name>BriefFiles</name>
    <message>
        <source>Case {number}, brief, {language}</source>
        <translation>Предмет {number}, сажетак, {language}</translation>
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
        <translation>Сажетак {name} је записан и налази се на списку онога што је изашло.</translation>
    </message>
    <message>
        <source>The draft {name} was written: it is for the team alone.</source>
        <translation>Нацрт {name} је записан: само је за тим.</translation>
    </message>
    <message>
        <source>The texts {name} were written. Read them back when they are filled in.</source>
        <translation>Текстови {name} су записани. Учитајте их када буду попуњени.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries for SHERLOC were written.</source>
        <translation>
            <numerusform>Записан је %n запис за SHERLOC.</numerusform>
            <numerusform>Записана су %n записа за SHERLOC.</numerusform>
            <numerusform>Записано је %n записа за SHERLOC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without an approved English brief were left out.</source>
        <translation>
            <numerusform>Изостављен је %n предмет без одобреног сажетка на енглеском.</numerusform>
            <numerusform>Изостављена су %n предмета без одобреног сажетка на енглеском.</numerusform>
            <numerusform>Изостављено је %n предмета без одобреног сажетка на енглеском.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were read.</source>
        <translation>
            <numerusform>Учитан је %n текст.</numerusform>
            <numerusform>Учитана су %n текста.</numerusform>
            <numerusform>Учитано је %n текстова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused: they are not known, or what they are written from has changed.</source>
        <translation>
            <numerusform>Одбијен је %n ред: није познат или се променило оно по чему је написан.</numerusform>
            <numerusform>Одбијена су %n реда: нису познати или се променило оно по чему су написани.</numerusform>
            <numerusform>Одбијено је %n редова: нису познати или се променило оно по чему су написани.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefList</name>
    <message>
        <source>Cases and their briefs</source>
        <translation>Предмети и њихови сажеци</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Сажетак</translation>
    </message>
</context>
<context>
    <name>BriefQuotations</name>
    <message>
        <source>Choose a quotation…</source>
        <translation>Изабери навод…</translation>
    </message>
    <message>
        <source>No challenge or good practice was noted that it could illustrate</source>
        <translation>Није забележен изазов ни добра пракса које би илустровао</translation>
    </message>
    <message>
        <source>Withdraw: {words}</source>
        <translation>Повуци: {words}</translation>
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
        <translation>одобрен</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>промењен</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n отворен</numerusform>
            <numerusform>%n отворена</numerusform>
            <numerusform>%n отворених</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>нацрт</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>недостаје %n текст</numerusform>
            <numerusform>недостају %n текста</numerusform>
            <numerusform>недостаје %n текстова</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) older than the coding</source>
        <translation>
            <numerusform>%n текст старији од кодирања</numerusform>
            <numerusform>%n текста старија од кодирања</numerusform>
            <numerusform>%n текстова старијих од кодирања</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not in English</source>
        <translation>
            <numerusform>%n текст није на енглеском</numerusform>
            <numerusform>%n текста нису на енглеском</numerusform>
            <numerusform>%n текстова није на енглеском</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) the same in both languages</source>
        <translation>
            <numerusform>%n текст исти на оба језика</numerusform>
            <numerusform>%n текста иста на оба језика</numerusform>
            <numerusform>%n текстова истих на оба језика</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that may identify somebody</source>
        <translation>
            <numerusform>%n реч која може некога да идентификује</numerusform>
            <numerusform>%n речи које могу некога да идентификују</numerusform>
            <numerusform>%n речи које могу некога да идентификују</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) with other numbers</source>
        <translation>
            <numerusform>%n текст са другим бројевима</numerusform>
            <numerusform>%n текста са другим бројевима</numerusform>
            <numerusform>%n текстова са другим бројевима</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s) who may be recognised</source>
        <translation>
            <numerusform>%n жртва која се може препознати</numerusform>
            <numerusform>%n жртве које се могу препознати</numerusform>
            <numerusform>%n жртава које се могу препознати</numerusform>
        </translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>Недостаје текст</translation>
    </message>
    <message>
        <source>Text older than the coding</source>
        <translation>Текст старији од кодирања</translation>
    </message>
    <message>
        <source>Not in English</source>
        <translation>Није на енглеском</translation>
    </message>
    <message>
        <source>The same in both languages</source>
        <translation>Исто на оба језика</translation>
    </message>
    <message>
        <source>May identify somebody</source>
        <translation>Може некога да идентификује</translation>
    </message>
    <message>
        <source>Numbers differ</source>
        <translation>Бројеви се разликују</translation>
    </message>
    <message>
        <source>Age crosses 14, 16 or 18</source>
        <translation>Узраст прелази границу од 14, 16 или 18</translation>
    </message>
    <message>
        <source>Article does not fit the age</source>
        <translation>Члан не одговара узрасту</translation>
    </message>
    <message>
        <source>Article not in force at that time</source>
        <translation>Члан тада није био на снази</translation>
    </message>
    <message>
        <source>Dates in the wrong order</source>
        <translation>Датуми су погрешним редом</translation>
    </message>
    <message>
        <source>Sentence outside its range</source>
        <translation>Казна је ван распона</translation>
    </message>
    <message>
        <source>Does not fit the sex</source>
        <translation>Не одговара полу</translation>
    </message>
    <message>
        <source>Noted of the case, and not true of the exercise</source>
        <translation>Забележено за предмет, а није тачно за вежбу</translation>
    </message>
    <message>
        <source>Tells how the case ended</source>
        <translation>Казује како се предмет завршио</translation>
    </message>
    <message>
        <source>Still like the case; it differs in too little</source>
        <translation>Још личи на предмет; разликује се у премало тога</translation>
    </message>
    <message>
        <source>May be recognised</source>
        <translation>Може се препознати</translation>
    </message>
    <message>
        <source>Age: only child or adult</source>
        <translation>Узраст: само дете или одрасло лице</translation>
    </message>
    <message>
        <source>Year: only a span of three years</source>
        <translation>Година: само распон од три године</translation>
    </message>
    <message>
        <source>Sector: only the broadest term</source>
        <translation>Сектор: само најшири појам</translation>
    </message>
    <message>
        <source>Citizenship: left out</source>
        <translation>Држављанство: не наводи се</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>Делови сажетка</translation>
    </message>
    <message>
        <source>Briefs are made in the countries</source>
        <translation>Сажеци се праве у земљама</translation>
    </message>
    <message>
        <source>A brief is written and approved in the project in which its case was coded.</source>
        <translation>Сажетак се пише и одобрава у пројекту у којем је предмет кодиран.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Прикажи предмете</translation>
    </message>
    <message>
        <source>No briefs yet</source>
        <translation>Још нема сажетака</translation>
    </message>
    <message>
        <source>A brief is drafted as soon as a case is coded.</source>
        <translation>Нацрт сажетка настаје чим је предмет кодиран.</translation>
    </message>
    <message>
        <source>Nothing is left to be undone in the briefs.</source>
        <translation>У сажецима нема више ничега што би се поништило.</translation>
    </message>
    <message>
        <source>No text of this brief is open.</source>
        <translation>Ниједан текст овог сажетка није отворен.</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Bring back a second coding</source>
        <translation>Враћање другог кодирања</translation>
    </message>
    <message>
        <source>Choose the blind copy itself, or the workbook that was exported from it. It counts as submitted; the first coding stays as it is.</source>
        <translation>Изаберите саму слепу копију или радну свеску извезену из ње. Рачуна се као предато; прво кодирање остаје какво јесте.</translation>
    </message>
    <message>
        <source>Code of the second coder</source>
        <translation>Ознака другог кодера</translation>
    </message>
    <message>
        <source>Blind copy or workbook</source>
        <translation>Слепа копија или радна свеска</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Изабери…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Настави</translation>
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
        <translation>Одговорено на {answered} од {total} питања</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Претходни предмет</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Следећи предмет</translation>
    </message>
    <message>
        <source>Say how far the coding of the case is ({key})</source>
        <translation>Одредите докле је стигло кодирање предмета ({key})</translation>
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
        <translation>Колоне</translation>
    </message>
</context>
<context>
    <name>CaseFilesDialog</name>
    <message numerus="yes">
        <source>%n judgment(s) to add</source>
        <translation>
            <numerusform>%n пресуда за додавање</numerusform>
            <numerusform>%n пресуде за додавање</numerusform>
            <numerusform>%n пресуда за додавање</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is a case of its own</source>
        <translation>Свака је посебан предмет</translation>
    </message>
    <message>
        <source>All are judgments of one case</source>
        <translation>Све су пресуде једног предмета</translation>
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
        <translation>Филтрирај по било којој речи</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Филтрирање предмета</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>For whom</source>
        <translation>За кога</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Year of the judgment</source>
        <translation>Година пресуде</translation>
    </message>
    <message>
        <source>Kind of court</source>
        <translation>Врста суда</translation>
    </message>
    <message>
        <source>Status of the coding</source>
        <translation>Статус кодирања</translation>
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
        <translation>Све државе</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Све године</translation>
    </message>
    <message>
        <source>All courts</source>
        <translation>Сви судови</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Било који статус</translation>
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
        <translation>Додај предмету…</translation>
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
        <source>Remove the selected case (Delete); it can be brought back</source>
        <translation>Уклоните изабрани предмет (Delete); може се вратити</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Say how far the coding of the case is (F4)</source>
        <translation>Одредите докле је стигло кодирање предмета (F4)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Извези…</translation>
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
        <source>Make a case of each file, or one case of all</source>
        <translation>Направите предмет од сваке датотеке или један од свих</translation>
    </message>
    <message>
        <source>Add a case without a judgment (Ctrl+N)</source>
        <translation>Додајте предмет без пресуде (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add judgments to the selected case</source>
        <translation>Додајте пресуде изабраном предмету</translation>
    </message>
    <message>
        <source>No case is like this.</source>
        <translation>Нема таквог предмета.</translation>
    </message>
    <message>
        <source>See what was removed, and bring it back</source>
        <translation>Погледајте шта је уклоњено и вратите га</translation>
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
        <source>Removed: {count}</source>
        <translation>Уклоњено: {count}</translation>
    </message>
</context>
<context>
    <name>CaseRemoval</name>
    <message>
        <source>Case {number} was removed.</source>
        <translation>Предмет {number} уклоњен је.</translation>
    </message>
    <message>
        <source>Case {number}, {title}, was removed.</source>
        <translation>Предмет {number}, {title}, уклоњен је.</translation>
    </message>
    <message>
        <source>Nothing is left to be undone in the list of cases.</source>
        <translation>У списку предмета нема више ничега што би се опозвало.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
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
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последња измена</translation>
    </message>
    <message numerus="yes">
        <source>%n open remarks</source>
        <translation>
            <numerusform>%n отворена напомена</numerusform>
            <numerusform>%n отворене напомене</numerusform>
            <numerusform>%n отворених напомена</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Одговори</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Још без назива</translation>
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
    <message numerus="yes">
        <source>%n answers delivered</source>
        <translation>
            <numerusform>%n испоручен одговор</numerusform>
            <numerusform>%n испоручена одговора</numerusform>
            <numerusform>%n испоручених одговора</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {total} questions answered</source>
        <translation>Одговорено на {answered} од {total} питања</translation>
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
        <translation>Изазов или добра пракса</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>Challenges and good practices</source>
        <translation>Изазови и добре праксе</translation>
    </message>
    <message>
        <source>Descriptions that illustrate it (three at most)</source>
        <translation>Описи који га илуструју (највише три)</translation>
    </message>
    <message>
        <source>Released quotations</source>
        <translation>Одобрени наводи</translation>
    </message>
    <message>
        <source>Release a quotation…</source>
        <translation>Одобри навод…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Повуци</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Ознака рецензента</translation>
    </message>
    <message>
        <source>Marked as exemplary by a coder. A reviewer confirms it.</source>
        <translation>Кодер ју је означио као узорну. Потврђује је рецензент.</translation>
    </message>
    <message>
        <source>Exemplary: confirmed by {reviewer}</source>
        <translation>Узорна: потврдио {reviewer}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Потврди</translation>
    </message>
    <message>
        <source>No longer exemplary</source>
        <translation>Више није узорна</translation>
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
        <translation>Питање „{name}” је ново.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; is new and required: cases are incomplete until it is answered.</source>
        <translation>Питање „{name}” је ново и обавезно: предмети су непотпуни док се на њега не одговори.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; is gone. Its answers are kept as retired.</source>
        <translation>Питања „{name}” више нема. Одговори на њега чувају се ван употребе.</translation>
    </message>
    <message>
        <source>The question &quot;{before}&quot; is called &quot;{after}&quot; now.</source>
        <translation>Питање „{before}” сада се зове „{after}”.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Питање „{name}” премештено је из „{before}” у „{after}”.</translation>
    </message>
    <message>
        <source>The question &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;, where its answers have no place. They are kept as retired.</source>
        <translation>Питање „{name}” премештено је из „{before}” у „{after}”, где за одговоре на њега нема места. Они се чувају ван употребе.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; is new.</source>
        <translation>Списак „{name}” је нов.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; is gone. Its rows with all their answers are kept as retired.</source>
        <translation>Списка „{name}” више нема. Његови редови са свим одговорима чувају се ван употребе.</translation>
    </message>
    <message>
        <source>The roster &quot;{before}&quot; is called &quot;{after}&quot; now.</source>
        <translation>Списак „{before}” сада се зове „{after}”.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Списак „{name}” премештен је из „{before}” у „{after}”.</translation>
    </message>
    <message>
        <source>The roster &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;, where its rows have no place. They are kept as retired.</source>
        <translation>Списак „{name}” премештен је из „{before}” у „{after}”, где за његове редове нема места. Они се чувају ван употребе.</translation>
    </message>
    <message>
        <source>The section &quot;{name}&quot; is new.</source>
        <translation>Одељак „{name}” је нов.</translation>
    </message>
    <message>
        <source>The section &quot;{name}&quot; is gone.</source>
        <translation>Одељка „{name}” више нема.</translation>
    </message>
    <message>
        <source>The section &quot;{before}&quot; is called &quot;{after}&quot; now.</source>
        <translation>Одељак „{before}” сада се зове „{after}”.</translation>
    </message>
    <message>
        <source>The section &quot;{name}&quot; moved from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Одељак „{name}” премештен је из „{before}” у „{after}”.</translation>
    </message>
    <message>
        <source>Retired answers to &quot;{name}&quot; have a place again and return where nothing else was answered.</source>
        <translation>За одговоре ван употребе на „{name}” поново има места и они се враћају тамо где није дат други одговор.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; says that it was &quot;{before}&quot;, but this name is still in use, or another one says so too. It gets no answers from there.</source>
        <translation>За „{name}” наведено је да се раније звало „{before}”, али то име се још користи или је исто наведено и на другом месту. Одатле се одговори не преузимају.</translation>
    </message>
    <message>
        <source>The order in &quot;{name}&quot; is another one.</source>
        <translation>Редослед у „{name}” је другачији.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; reads differently: &quot;{before}&quot; is &quot;{after}&quot; now.</source>
        <translation>„{name}” сада гласи другачије: уместо „{before}” стоји „{after}”.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has its text in more languages.</source>
        <translation>„{name}” има текст на више језика.</translation>
    </message>
    <message>
        <source>The hint of &quot;{name}&quot; changed.</source>
        <translation>Објашњење за „{name}” је промењено.</translation>
    </message>
    <message>
        <source>The guidance of &quot;{name}&quot; changed.</source>
        <translation>Упутство за „{name}” је промењено.</translation>
    </message>
    <message>
        <source>A message of &quot;{name}&quot; changed.</source>
        <translation>Једна порука за „{name}” је промењена.</translation>
    </message>
    <message>
        <source>The type of &quot;{name}&quot; was {before} and is {after} now. Answers that do not fit it are kept as retired.</source>
        <translation>Тип питања „{name}” био је {before}, а сада је {after}. Одговори који му не одговарају чувају се ван употребе.</translation>
    </message>
    <message>
        <source>The list &quot;{name}&quot; has a new choice &quot;{after}&quot; ({term}).</source>
        <translation>На листи „{name}” постоји нови понуђени одговор „{after}” ({term}).</translation>
    </message>
    <message>
        <source>The list &quot;{name}&quot; no longer has the choice &quot;{before}&quot; ({term}), and nothing replaces it. Answers that chose it are kept as retired.</source>
        <translation>На листи „{name}” више нема понуђеног одговора „{before}” ({term}) и ништа га не замењује. Одговори у којима је изабран чувају се ван употребе.</translation>
    </message>
    <message>
        <source>The choice {term} of the list &quot;{name}&quot; reads differently: &quot;{before}&quot; is &quot;{after}&quot; now.</source>
        <translation>Понуђени одговор {term} на листи „{name}” гласи другачије: уместо „{before}” сада стоји „{after}”.</translation>
    </message>
    <message>
        <source>In the list &quot;{name}&quot;, the choice &quot;{before}&quot; ({term}) is replaced by {after}.</source>
        <translation>На листи „{name}” уместо понуђеног одговора „{before}” ({term}) сада стоји {after}.</translation>
    </message>
    <message>
        <source>In the list &quot;{name}&quot;, several choices replace &quot;{before}&quot; ({term}): {after}. A person has to choose between them in every case.</source>
        <translation>На листи „{name}” више понуђених одговора замењује „{before}” ({term}): {after}. У сваком предмету неко мора да изабере један од њих.</translation>
    </message>
    <message>
        <source>In the list &quot;{name}&quot;, the choice &quot;{before}&quot; ({term}) is not to be used any more. It stays where it was used.</source>
        <translation>На листи „{name}” понуђени одговор „{before}” ({term}) више не треба користити. Остаје тамо где је већ употребљен.</translation>
    </message>
    <message>
        <source>Columns of the list &quot;{name}&quot; changed, by which choices are filtered or described: {term}.</source>
        <translation>Промењене су колоне листе „{name}” по којима се понуђени одговори филтрирају или описују: {term}.</translation>
    </message>
    <message>
        <source>The choices of the list &quot;{name}&quot; are in another order.</source>
        <translation>Понуђени одговори на листи „{name}” поређани су другачије.</translation>
    </message>
    <message>
        <source>The choices of &quot;{name}&quot; come from elsewhere: {after}</source>
        <translation>Понуђени одговори за „{name}” преузимају се са другог места: {after}</translation>
    </message>
    <message>
        <source>The filter on the choices of &quot;{name}&quot; changed: {after}</source>
        <translation>Филтер понуђених одговора за „{name}” је промењен: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is asked under another condition. Before: {before} Now: {after}</source>
        <translation>„{name}” се поставља под другим условом. Пре: {before} Сада: {after}</translation>
    </message>
    <message>
        <source>Answers to &quot;{name}&quot; are checked differently. Before: {before} Now: {after}</source>
        <translation>Одговори на „{name}” проверавају се другачије. Пре: {before} Сада: {after}</translation>
    </message>
    <message>
        <source>When &quot;{name}&quot; must be answered changed. Before: {before} Now: {after}</source>
        <translation>Промењено је када се на „{name}” мора одговорити. Пре: {before} Сада: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; need not be answered any more.</source>
        <translation>На „{name}” се више не мора одговорити.</translation>
    </message>
    <message>
        <source>When &quot;{name}&quot; may be changed is different. Before: {before} Now: {after}</source>
        <translation>Промењено је када се „{name}” сме мењати. Пре: {before} Сада: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is calculated differently. Before: {before} Now: {after}</source>
        <translation>„{name}” се израчунава другачије. Пре: {before} Сада: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was asked and is calculated now. Answers that differ from what is calculated are kept as retired.</source>
        <translation>На „{name}” се раније одговарало, а сада се израчунава. Одговори који се разликују од израчунатог чувају се ван употребе.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was calculated and is asked now. What was calculated is kept as retired.</source>
        <translation>„{name}” се раније израчунавало, а сада се на то одговара. Израчунате вредности чувају се ван употребе.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; begins with another value in new cases.</source>
        <translation>„{name}” у новим предметима има другу почетну вредност.</translation>
    </message>
    <message>
        <source>An answer to &quot;{name}&quot; fills in other questions than before.</source>
        <translation>Одговор на „{name}” попуњава друга питања него раније.</translation>
    </message>
    <message>
        <source>The number of rows of &quot;{name}&quot; is worked out differently. Before: {before} Now: {after}</source>
        <translation>Број редова за „{name}” одређује се другачије. Пре: {before} Сада: {after}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; needs {after} entries at least, unless there are none. Before: {before}</source>
        <translation>За „{name}” потребно је најмање {after} уноса, осим ако их нема. Пре: {before}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; looks different.</source>
        <translation>„{name}” изгледа другачије.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; allows more states: {term}.</source>
        <translation>За „{name}” дозвољено је више стања: {term}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; no longer allows these states: {term}. Where one was given, it is kept as retired.</source>
        <translation>За „{name}” више нису дозвољена ова стања: {term}. Где је неко од њих унето, чува се ван употребе.</translation>
    </message>
    <message>
        <source>The role of &quot;{name}&quot; in the program was &quot;{before}&quot; and is &quot;{after}&quot; now.</source>
        <translation>Улога питања „{name}” у програму била је „{before}”, а сада је „{after}”.</translation>
    </message>
    <message>
        <source>Evidence for &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Доказ за „{name}” био је {before}, а сада је {after}.</translation>
    </message>
    <message>
        <source>The privacy of &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Приватност за „{name}” била је {before}, а сада је {after}.</translation>
    </message>
    <message>
        <source>The measure of &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Скала мерења за „{name}” била је {before}, а сада је {after}.</translation>
    </message>
    <message>
        <source>A failed check of &quot;{name}&quot; was of severity {before} and is of severity {after} now.</source>
        <translation>Озбиљност неуспеле провере за „{name}” била је {before}, а сада је {after}.</translation>
    </message>
    <message>
        <source>The tier of &quot;{name}&quot; was {before} and is {after} now.</source>
        <translation>Категорија питања „{name}” била је {before}, а сада је {after}.</translation>
    </message>
    <message>
        <source>The column tip:{term} of &quot;{name}&quot; changed from &quot;{before}&quot; to &quot;{after}&quot;.</source>
        <translation>Колона tip:{term} за „{name}” промењена је са „{before}” на „{after}”.</translation>
    </message>
    <message>
        <source>The title &quot;{before}&quot; is &quot;{after}&quot; now.</source>
        <translation>Назив „{before}” сада је „{after}”.</translation>
    </message>
    <message>
        <source>The framework has a new language: {term}.</source>
        <translation>Оквир има нови језик: {term}.</translation>
    </message>
    <message>
        <source>The framework no longer has the language {term}.</source>
        <translation>Оквир више нема језик {term}.</translation>
    </message>
    <message>
        <source>Cases are named differently.</source>
        <translation>Предмети се именују другачије.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Безбедно</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Треба погледати</translation>
    </message>
    <message>
        <source>Would drop answers</source>
        <translation>Одговори би отпали</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is new.</source>
        <translation>Појам „{term}” ({code}) је нов.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is gone.</source>
        <translation>Појма „{term}” ({code}) више нема.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is offered no more. It stays where it is the answer.</source>
        <translation>Појам „{term}” ({code}) више се не нуди. Остаје тамо где је дат као одговор.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is replaced. Before: &quot;{old}&quot; Now: &quot;{new}&quot;</source>
        <translation>Појам „{term}” ({code}) је замењен. Пре: „{old}” Сада: „{new}”</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) is offered again.</source>
        <translation>Појам „{term}” ({code}) поново се нуди.</translation>
    </message>
    <message>
        <source>The status of &quot;{term}&quot; ({code}) was {old} and is {new} now.</source>
        <translation>Статус појма „{term}” ({code}) био је {old}, а сада је {new}.</translation>
    </message>
    <message>
        <source>The label of &quot;{term}&quot; ({code}) in {of} was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Назив појма „{term}” ({code}) на језику {of} био је „{old}”, а сада је „{new}”.</translation>
    </message>
    <message>
        <source>The text {property} of &quot;{term}&quot; ({code}) in {of} changed.</source>
        <translation>Текст {property} појма „{term}” ({code}) на језику {of} је промењен.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) stands elsewhere. Before under: &quot;{old}&quot; Now under: &quot;{new}&quot;</source>
        <translation>Појам „{term}” ({code}) стоји на другом месту. Пре испод: „{old}” Сада испод: „{new}”</translation>
    </message>
    <message>
        <source>The date {property} of &quot;{term}&quot; ({code}) was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Датум {property} појма „{term}” ({code}) био је „{old}”, а сада је „{new}”.</translation>
    </message>
    <message>
        <source>The mapping ({property}) of &quot;{term}&quot; ({code}) to {of} was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Мапирање ({property}) појма „{term}” ({code}) на {of} било је „{old}”, а сада је „{new}”.</translation>
    </message>
    <message>
        <source>The column {property} of &quot;{term}&quot; ({code}) was &quot;{old}&quot; and is &quot;{new}&quot; now.</source>
        <translation>Колона {property} појма „{term}” ({code}) била је „{old}”, а сада је „{new}”.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; ({code}) has another place among its neighbours.</source>
        <translation>Појам „{term}” ({code}) има друго место међу суседним појмовима.</translation>
    </message>
    <message>
        <source>Touches codings</source>
        <translation>Утиче на кодирања</translation>
    </message>
    <message>
        <source>Later decisions and requalifications get their numbers: cases {cases}.</source>
        <translation>Касније одлуке и преквалификације добијају своје бројеве: предмета {cases}.</translation>
    </message>
    <message>
        <source>Numbers are taken from the order of the rows; a remark asks to confirm them: cases {cases}.</source>
        <translation>Бројеви се преузимају из редоследа редова; напомена тражи да се потврде: предмета {cases}.</translation>
    </message>
    <message>
        <source>Later decisions get what they did to which charges: cases {cases}.</source>
        <translation>За касније одлуке уписује се шта су учиниле и за које тачке оптужбе: предмета {cases}.</translation>
    </message>
    <message>
        <source>Later decisions whose effects a person has to say: cases {cases}.</source>
        <translation>Касније одлуке чије дејство мора да упише човек: предмета {cases}.</translation>
    </message>
    <message>
        <source>Outcomes of later decisions that no charge tells, kept as retired alone: cases {cases}.</source>
        <translation>Исходи каснијих одлука које не наводи ниједна тачка оптужбе, сачувани само ван употребе: предмета {cases}.</translation>
    </message>
    <message>
        <source>Sentences of an instance that decided more than once, to be given their decision: cases {cases}.</source>
        <translation>Казне степена који је одлучивао више пута, којима треба доделити одлуку: предмета {cases}.</translation>
    </message>
    <message>
        <source>Shortened proceedings; was the summary procedure meant? Nothing is changed: cases {cases}.</source>
        <translation>Поступак уз умањење по закону; да ли се мислило на скраћени поступак? Ништа се не мења: предмета {cases}.</translation>
    </message>
</context>
<context>
    <name>ChaptersPane</name>
    <message>
        <source>Chapter</source>
        <translation>Поглавље</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Језик текста</translation>
    </message>
    <message>
        <source>The text is kept when the report is made again, and printed in its language only.</source>
        <translation>Текст остаје сачуван када се извештај поново изради, и штампа се само на свом језику.</translation>
    </message>
    <message>
        <source>Text of the author</source>
        <translation>Текст аутора</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Сачувај текст</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>File</source>
        <translation>Датотека</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ћелија</translation>
    </message>
    <message>
        <source>What, and what to do</source>
        <translation>Шта је и шта учинити</translation>
    </message>
    <message>
        <source>Findings in {file}</source>
        <translation>Налази у датотеци {file}</translation>
    </message>
    <message>
        <source>Password of the workbook</source>
        <translation>Лозинка радне свеске</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Налази</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Провери поново</translation>
    </message>
    <message>
        <source>Save for sending back…</source>
        <translation>Сачувај за повратно слање…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
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
        <source>Error</source>
        <translation>Грешка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Упозорење</translation>
    </message>
    <message>
        <source>Everything that is wrong or doubtful is listed together. Nothing is changed.</source>
        <translation>Све што је неисправно или сумњиво наведено је заједно. Ништа се не мења.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n грешка</numerusform>
            <numerusform>%n грешке</numerusform>
            <numerusform>%n грешака</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n упозорење</numerusform>
            <numerusform>%n упозорења</numerusform>
            <numerusform>%n упозорења</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No faults in %n case(s). Nothing is wrong, and nothing is doubtful.</source>
        <translation>
            <numerusform>Без грешака у %n предмету. Ништа није погрешно и ништа није сумњиво.</numerusform>
            <numerusform>Без грешака у %n предмета. Ништа није погрешно и ништа није сумњиво.</numerusform>
            <numerusform>Без грешака у %n предмета. Ништа није погрешно и ништа није сумњиво.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>Датотека {name} је сачувана.</translation>
    </message>
    <message>
        <source>Stopped. The workbooks were not checked to their end.</source>
        <translation>Заустављено. Радне свеске нису проверене до краја.</translation>
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
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Још нема ничега за избор.</translation>
    </message>
</context>
<context>
    <name>CheckedField</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Траже се предлози…</translation>
    </message>
    <message>
        <source>Ignore this word</source>
        <translation>Занемари ову реч</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Нема предлога</translation>
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
        <translation>Ништа није отворено.</translation>
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
        <translation>Изабери: {choice}</translation>
    </message>
    <message>
        <source>Take back: {choice}</source>
        <translation>Поништи избор: {choice}</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Enter a password.</source>
        <translation>Унесите лозинку.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Две лозинке нису исте.</translation>
    </message>
    <message>
        <source>Must not leave the country.</source>
        <translation>Не сме се износити из земље.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Сви предмети</translation>
    </message>
    <message>
        <source>Complete cases</source>
        <translation>Потпуни предмети</translation>
    </message>
    <message>
        <source>Cases in which nothing is wrong</source>
        <translation>Предмети у којима је све исправно</translation>
    </message>
    <message>
        <source>Submitted cases</source>
        <translation>Предати предмети</translation>
    </message>
    <message>
        <source>Complete and submitted cases</source>
        <translation>Потпуни и предати предмети</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Само они са овим речима</translation>
    </message>
    <message>
        <source>Language of questions and terms</source>
        <translation>Језик питања и појмова</translation>
    </message>
    <message>
        <source>Let the words of proposed terms leave</source>
        <translation>Дозволи да се изнесу речи предложених појмова</translation>
    </message>
    <message>
        <source>Protect with a password</source>
        <translation>Заштити лозинком</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Лозинка још једном</translation>
    </message>
    <message>
        <source>A folder for analysis; it is not read back.</source>
        <translation>Фасцикла за анализу; не увози се назад.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмета</numerusform>
            <numerusform>%n предмета</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n изостављен</numerusform>
            <numerusform>%n изостављена</numerusform>
            <numerusform>%n изостављених</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Радна свеска Excel</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Датотеке CSV</translation>
    </message>
    <message>
        <source>SPSS files</source>
        <translation>Датотеке SPSS</translation>
    </message>
    <message>
        <source>Stata files</source>
        <translation>Датотеке Stata</translation>
    </message>
    <message>
        <source>Without it nobody opens the workbook. Tell it by another way than the file.</source>
        <translation>Без ње нико не може да отвори радну свеску. Саопштите је другим путем, а не уз датотеку.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>meant by: {choices}</source>
        <translation>обухваћено избором: {choices}</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Последње коришћено</translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Who codes?</source>
        <translation>Ко кодира?</translation>
    </message>
    <message>
        <source>Who codes a case a second time sees nothing of the first coding until both are submitted.</source>
        <translation>Ко предмет кодира други пут не види ништа од првог кодирања док оба не буду предата.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), second coding</source>
        <translation>
            <numerusform>%n предмет, друго кодирање</numerusform>
            <numerusform>%n предмета, друго кодирање</numerusform>
            <numerusform>%n предмета, друго кодирање</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), first coding</source>
        <translation>
            <numerusform>%n предмет, прво кодирање</numerusform>
            <numerusform>%n предмета, прво кодирање</numerusform>
            <numerusform>%n предмета, прво кодирање</numerusform>
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
        <translation>Преглед кодирања</translation>
    </message>
    <message>
        <source>The project is open to read only: nothing can be changed.</source>
        <translation>Пројекат је отворен само за читање: ништа не може да се мења.</translation>
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
        <source>Nothing that is required is missing.</source>
        <translation>Не недостаје ништа од онога што је обавезно.</translation>
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
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n одговор</numerusform>
            <numerusform>%n одговора</numerusform>
            <numerusform>%n одговора</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingWork</name>
    <message>
        <source>Include: {text}</source>
        <translation>Обухватити: {text}</translation>
    </message>
    <message>
        <source>Exclude: {text}</source>
        <translation>Изоставити: {text}</translation>
    </message>
    <message>
        <source>Example: {text}</source>
        <translation>Пример: {text}</translation>
    </message>
    <message>
        <source>Retired: from an earlier version of the framework</source>
        <translation>Ван употребе: из раније верзије оквира</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Опште</translation>
    </message>
    <message>
        <source>A deleted entry</source>
        <translation>Избрисан унос</translation>
    </message>
    <message>
        <source>{number} (no name yet)</source>
        <translation>{number} (још без назива)</translation>
    </message>
    <message>
        <source>{choice} (no longer offered here)</source>
        <translation>{choice} (овде се више не нуди)</translation>
    </message>
</context>
<context>
    <name>ComeBack</name>
    <message>
        <source>Decision {number} ({instance}) did several things. Enter defendants and charges first, then say what it did to which.</source>
        <translation>Одлука {number} ({instance}) учинила је више ствари. Прво унесите окривљене и тачке оптужбе, па реците шта је учинила с којом.</translation>
    </message>
    <message>
        <source>What did decision {number} ({instance}) do to {charge}?</source>
        <translation>Шта је одлука {number} ({instance}) учинила с: {charge}?</translation>
    </message>
    <message>
        <source>Decision {number} ({instance}) convicts, and the kind of offence is not entered.</source>
        <translation>Одлука {number} ({instance}) осуђује, а врста дела није унета.</translation>
    </message>
    <message>
        <source>Decision {number} ({instance}) changed the sentence of {charge}, and it is not entered.</source>
        <translation>Одлука {number} ({instance}) изменила је казну за {charge}, а казна није унета.</translation>
    </message>
    <message>
        <source>Several decisions may have imposed the sentence of {charge}: which one did?</source>
        <translation>Казну за {charge} могло је изрећи више одлука: која ју је изрекла?</translation>
    </message>
</context>
<context>
    <name>ComeBackStrip</name>
    <message>
        <source>Next</source>
        <translation>Следеће</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Унеси</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Иди тамо</translation>
    </message>
    <message>
        <source>Come back ({place} of {count}):</source>
        <translation>Вратите се ({place} од {count}):</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Repeat</source>
        <translation>Поновите</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Та два уноса нису иста.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Прекинуто.</translation>
    </message>
    <message>
        <source>Help: {command}</source>
        <translation>Помоћ: {command}</translation>
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
        <translation>Опције</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команде</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[ОПЦИЈЕ]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>КОМАНДА [АРГУМЕНТИ]...</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Приказује ову помоћ и завршава.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Недостаје команда.</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Недостаје аргумент {name}.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Недостаје опција {name}.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>Нема команде {name}.</translation>
    </message>
    <message>
        <source>No such command {name}. Did you mean {names}?</source>
        <translation>Нема команде {name}. Да ли сте мислили на {names}?</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>Нема опције {name}</translation>
    </message>
    <message>
        <source>No such option: {name} (Possible options: {names})</source>
        <translation>Нема опције {name} (могуће опције: {names})</translation>
    </message>
    <message>
        <source>No such option: {name} Did you mean {names}?</source>
        <translation>Нема опције {name}. Да ли сте мислили на {names}?</translation>
    </message>
    <message>
        <source>Option {name} requires an argument.</source>
        <translation>Опција {name} тражи вредност.</translation>
    </message>
    <message>
        <source>Option {name} does not take a value.</source>
        <translation>Опција {name} нема вредност.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({names})</source>
        <translation>Сувишан аргумент: {names}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({names})</source>
        <translation>Сувишни аргументи: {names}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({names})</source>
        <translation>Сувишни аргументи: {names}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Неисправна вредност: {message}</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {message}</source>
        <translation>Неисправна вредност за {name}: {message}</translation>
    </message>
    <message>
        <source>{name} is not a valid integer.</source>
        <translation>{name} није цео број.</translation>
    </message>
    <message>
        <source>{name} is not a valid float.</source>
        <translation>{name} није број.</translation>
    </message>
    <message>
        <source>Value {name} is not a valid integer.</source>
        <translation>{name} није цео број.</translation>
    </message>
    <message>
        <source>Value {name} is not a valid float.</source>
        <translation>{name} није број.</translation>
    </message>
    <message>
        <source>Value {name} is not a valid boolean.</source>
        <translation>{name} није ни да ни не.</translation>
    </message>
    <message>
        <source>{name} is not one of {names}.</source>
        <translation>{name} није ниједно од: {names}.</translation>
    </message>
    <message>
        <source>{name} is not in the range {names}.</source>
        <translation>{name} није у границама {names}.</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>потребан је цео број</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>потребан је цео број</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>потребан је број</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {names}</source>
        <translation>највише {names}</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {names}</source>
        <translation>најмање {names}</translation>
    </message>
    <message>
        <source>{kind} {name} does not exist.</source>
        <translation>{kind} {name} не постоји.</translation>
    </message>
    <message>
        <source>{kind} {name} is a directory.</source>
        <translation>{kind} {name} је фасцикла.</translation>
    </message>
    <message>
        <source>{kind} {name} is a file.</source>
        <translation>{kind} {name} је датотека.</translation>
    </message>
    <message>
        <source>{kind} {name} is not readable.</source>
        <translation>{kind} {name} се не може читати.</translation>
    </message>
    <message>
        <source>{kind} {name} is not writable.</source>
        <translation>{kind} {name} се не може мењати.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путања</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Датотека</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Фасцикла</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обавезно</translation>
    </message>
    <message>
        <source>default: {message}</source>
        <translation>подразумева се: {message}</translation>
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
        <translation>Команда, питање, предмет или појам</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Шта је нађено</translation>
    </message>
    <message>
        <source>question</source>
        <translation>питање</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>предмет {number}</translation>
    </message>
    <message>
        <source>term</source>
        <translation>појам</translation>
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
        <translation>Само прави датотеке, без отварања.</translation>
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
        <source>Write a framework and its terms for reading: .html or .docx.</source>
        <translation>Уписује оквир и његове појмове за читање: .html или .docx.</translation>
    </message>
    <message>
        <source>Code of the coder; the country and 01 if left out.</source>
        <translation>Ознака кодера; ако се изостави, користи се ознака државе и 01.</translation>
    </message>
    <message>
        <source>Ask all questions, not the core ones only.</source>
        <translation>Поставља сва питања, а не само основна.</translation>
    </message>
    <message>
        <source>Make an encrypted project.</source>
        <translation>Прави шифрован пројекат.</translation>
    </message>
    <message>
        <source>Regional project that the deliveries go into; made if it is not there.</source>
        <translation>Регионални пројекат у који улазе испоруке; прави се ако не постоји.</translation>
    </message>
    <message>
        <source>Database of a PostgreSQL server for the regional project, in place of a file.</source>
        <translation>База података PostgreSQL сервера за регионални пројекат, уместо датотеке.</translation>
    </message>
    <message>
        <source>XLSForm workbook of a version that deliveries were coded by; may be given several times.</source>
        <translation>Радна свеска XLSForm верзије према којој су испоруке кодиране; може се навести више пута.</translation>
    </message>
    <message>
        <source>Only report what would be done.</source>
        <translation>Само наводи шта би се урадило.</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>Исписује извештај као JSON.</translation>
    </message>
    <message>
        <source>keep_both or prefer:FILE for all cases that may be one, or ID=CHOICE for some.</source>
        <translation>keep_both или prefer:FILE за све предмете који су можда један, или ID=CHOICE за неке.</translation>
    </message>
    <message>
        <source>TOML or JSON file with decisions on cases and terms.</source>
        <translation>TOML или JSON датотека са одлукама о предметима и појмовима.</translation>
    </message>
    <message>
        <source>Let persons leave who can be recognised by a few answers. They are listed if it is left out.</source>
        <translation>Дозвољава да се изнесу подаци о лицима која се могу препознати по неколико одговора. Без ове опције само се наводе.</translation>
    </message>
    <message>
        <source>Bring deliveries of several countries together.</source>
        <translation>Обједињује испоруке више држава.</translation>
    </message>
    <message>
        <source>A file or a database, not both.</source>
        <translation>Датотека или база података, не обоје.</translation>
    </message>
    <message>
        <source>These persons can be recognised in the regional workbook. --accept-small-cells lets it go.</source>
        <translation>Ова лица се могу препознати у регионалној радној свесци. --accept-small-cells то допушта.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Recovery key, which opens the project if the passphrase is lost: {key}</source>
        <translation>Кључ за опоравак, који отвара пројекат ако се приступна фраза изгуби: {key}</translation>
    </message>
    <message>
        <source>Encrypt the workbook with the password of TIPCODER_WORKBOOK_PASSWORD, or ask for one.</source>
        <translation>Шифрира радну свеску лозинком из TIPCODER_WORKBOOK_PASSWORD или тражи да се лозинка унесе.</translation>
    </message>
    <message>
        <source>For whom it is. The keys of cases are this recipient&apos;s own, the same in every delivery.</source>
        <translation>За кога је. Кључеви предмета су само за овог примаоца, исти у свакој испоруци.</translation>
    </message>
    <message>
        <source>Only cases that are complete, missing (something) or wrong; may be given several times.</source>
        <translation>Само предмети који су потпуни (complete), у којима нешто недостаје (missing) или је неисправно (wrong); може се навести више пута.</translation>
    </message>
    <message>
        <source>Only cases that are submitted or settled; with --status, only those of them.</source>
        <translation>Само предмети који су предати или усаглашени; уз --status, само такви међу њима.</translation>
    </message>
    <message>
        <source>Only cases in which these words occur, as in the list.</source>
        <translation>Само предмети у којима се јављају ове речи, као у списку предмета.</translation>
    </message>
    <message>
        <source>Ids of texts that you have read and that may leave, and of findings that may leave though they may identify somebody; with commas between them.</source>
        <translation>Ознаке текстова које сте прочитали и који смеју да се изнесу, и налаза који смеју да се изнесу иако могу да открију нечији идентитет; одвојене зарезима.</translation>
    </message>
    <message>
        <source>Ids of texts, or of findings in them, that stay behind.</source>
        <translation>Ознаке текстова, или налаза у њима, који се не износе.</translation>
    </message>
    <message>
        <source>Print what is open, with whole texts, or what was written as JSON.</source>
        <translation>Исписује као JSON оно о чему треба одлучити, са целим текстовима, или оно што је уписано.</translation>
    </message>
    <message>
        <source>Question of which only a more general answer leaves, so that fewer are recognised; several times.</source>
        <translation>Питање од кога се износи само уопштенији одговор, да се препозна мање лица; може више пута.</translation>
    </message>
    <message>
        <source>Question whose answers stay behind, so that fewer persons are recognised; several times.</source>
        <translation>Питање чији се одговори не износе, да се препозна мање лица; може више пута.</translation>
    </message>
    <message>
        <source>No text leaves before a person has read it. These texts are not read yet, or have words in them that may identify persons. Mend the answers, or name the ids after --accept-findings or --leave-out.</source>
        <translation>Ниједан текст се не износи пре него што га неко прочита. Ови текстови још нису прочитани или садрже речи које могу да открију идентитет лица. Исправите одговоре или наведите ознаке после --accept-findings или --leave-out.</translation>
    </message>
    <message>
        <source>These persons can be recognised. Have less leave with --leave-out-attribute or --generalise-attribute and the name of a question, or let it go with --accept-small-cells.</source>
        <translation>Ова лица се могу препознати. Нека се изнесе мање помоћу --leave-out-attribute или --generalise-attribute и имена питања, или то допустите помоћу --accept-small-cells.</translation>
    </message>
    <message>
        <source>Texts left out: {count}.</source>
        <translation>Изостављени текстови: {count}.</translation>
    </message>
    <message>
        <source>xlsx: a workbook. csv, spss or stata: a folder of files for analysts.</source>
        <translation>xlsx: радна свеска. csv, spss или stata: фасцикла са датотекама за аналитичаре.</translation>
    </message>
    <message>
        <source>Let the words of proposed terms leave. Look at them first: coders wrote them.</source>
        <translation>Дозвољава да се изнесу речи предложених појмова. Прво их погледајте: написали су их кодери.</translation>
    </message>
    <message>
        <source>An empty workbook instead, for coding in Excel. tipcoder import reads it when it is filled in.</source>
        <translation>Уместо тога празна радна свеска, за кодирање у програму Excel. Кад се попуни, чита је tipcoder import.</translation>
    </message>
    <message>
        <source>Password of the workbook</source>
        <translation>Лозинка радне свеске</translation>
    </message>
    <message>
        <source>Only workbooks can be protected with a password.</source>
        <translation>Лозинком се могу заштитити само радне свеске.</translation>
    </message>
    <message>
        <source>Cases in the workbook: {cases}. Left out: {left_out}.</source>
        <translation>Предмета у радној свесци: {cases}. Изостављено: {left_out}.</translation>
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
        <translation>Исписује налазе као JSON.</translation>
    </message>
    <message>
        <source>Write the findings into this file too (.xlsx or .html), to be sent back.</source>
        <translation>Уписује налазе и у ову датотеку (.xlsx или .html), за повратно слање.</translation>
    </message>
    <message>
        <source>XLSForm workbook of the framework by which a workbook was coded, where tipcoder does not ship it.</source>
        <translation>Радна свеска XLSForm оквира према коме је радна свеска кодирана, ако га tipcoder не садржи.</translation>
    </message>
    <message>
        <source>Language of the findings; the program&apos;s own if left out.</source>
        <translation>Језик налаза; ако се изостави, језик програма.</translation>
    </message>
    <message>
        <source>Say whether a project, or a workbook that came in, is sound, complete and proved.</source>
        <translation>Наводи да ли је пројекат, или радна свеска која је стигла, исправан, потпун и поткрепљен доказима.</translation>
    </message>
    <message>
        <source>Findings in {file}</source>
        <translation>Налази у датотеци {file}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ћелија</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Налаз</translation>
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
        <source>Print how many core and extended questions are asked then.</source>
        <translation>Исписује колико се основних и колико додатних питања тада поставља.</translation>
    </message>
    <message>
        <source>Take the steps of a JSON file in a framework and print the state of every question.</source>
        <translation>Извршава у оквиру кораке из JSON датотеке и исписује стање сваког питања.</translation>
    </message>
    <message>
        <source>There is no terminal to type in. Put it into the environment variable {variable}.</source>
        <translation>Нема терминала у који би се унела. Ставите је у променљиву окружења {variable}.</translation>
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
        <source>Password of the database</source>
        <translation>Лозинка базе података</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Приступна фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова приступна фраза</translation>
    </message>
    <message>
        <source>{value} is none of: {allowed}</source>
        <translation>{value} није ниједна од дозвољених вредности: {allowed}</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Само наводи шта би се променило.</translation>
    </message>
    <message>
        <source>What is meant in a column where it cannot be told: cases.decided=day_month. May be repeated.</source>
        <translation>Шта се мисли у колони у којој се то не може закључити: cases.decided=day_month. Може се поновити.</translation>
    </message>
    <message>
        <source>Which answer counts where workbook and project both changed it: project or workbook.</source>
        <translation>Који одговор важи тамо где су га променили и радна свеска и пројекат: project или workbook.</translation>
    </message>
    <message>
        <source>Whose answers they are, other than the project&apos;s own: second, of a second coder.</source>
        <translation>Чији су одговори, ако нису самог пројекта: second, другог кодера.</translation>
    </message>
    <message>
        <source>Code of the second coder, such as SRB-02; added if new.</source>
        <translation>Ознака другог кодера, на пример SRB-02; додаје се ако је нова.</translation>
    </message>
    <message>
        <source>Print what changes as JSON.</source>
        <translation>Исписује оно што се мења као JSON.</translation>
    </message>
    <message>
        <source>Read a workbook back that was exported and corrected, or a template that was filled in: say what is new, changed, removed and refused, then bring it into the project.</source>
        <translation>Чита радну свеску која је извезена и исправљена, или попуњен образац: наводи шта је ново, промењено, уклоњено и одбијено, а затим то уноси у пројекат.</translation>
    </message>
    <message>
        <source>--as second and --coder go together.</source>
        <translation>--as second и --coder иду заједно.</translation>
    </message>
    <message>
        <source>Codings changed or new: {count}</source>
        <translation>Промењена или нова кодирања: {count}</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>предмет {number}</translation>
    </message>
    <message>
        <source>Print the differences as JSON.</source>
        <translation>Исписује разлике као JSON.</translation>
    </message>
    <message>
        <source>Leave the cases that are coded on their version.</source>
        <translation>Оставља кодиране предмете на њиховој верзији.</translation>
    </message>
    <message>
        <source>Install a version of the framework in a project: say every difference with the number of coded cases that it touches, then bring the cases to it.</source>
        <translation>Инсталира верзију оквира у пројекат: наводи сваку разлику и број кодираних предмета на које она утиче, а затим предмете преноси на ту верзију.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Нема разлика.</translation>
    </message>
    <message>
        <source>Installed. Codings brought to this version: {count}.</source>
        <translation>Инсталирано. Број кодирања пренетих на ову верзију: {count}.</translation>
    </message>
    <message>
        <source>Backup: {path}</source>
        <translation>Резервна копија: {path}</translation>
    </message>
    <message>
        <source>From version {before} to version {after}; cases coded by {before}: {cases}</source>
        <translation>Са верзије {before} на верзију {after}; предмети кодирани по верзији {before}: {cases}</translation>
    </message>
    <message>
        <source>(cases: {count})</source>
        <translation>(предмети: {count})</translation>
    </message>
    <message>
        <source>Shared taxonomies.</source>
        <translation>Заједничке таксономије.</translation>
    </message>
    <message>
        <source>Print the list as JSON.</source>
        <translation>Исписује листу као JSON.</translation>
    </message>
    <message>
        <source>Say which taxonomies a project has.</source>
        <translation>Наводи које таксономије пројекат има.</translation>
    </message>
    <message>
        <source>Which taxonomy, by its id; all if left out.</source>
        <translation>Која таксономија, према ознаци; ако се изостави, све.</translation>
    </message>
    <message>
        <source>Write taxonomies of a project into a file: .xlsx, .csv, .ttl, .rdf, .jsonld or .qdc.</source>
        <translation>Уписује таксономије пројекта у датотеку: .xlsx, .csv, .ttl, .rdf, .jsonld или .qdc.</translation>
    </message>
    <message>
        <source>Write shipped taxonomies into a file: .xlsx, .csv, .ttl, .rdf, .jsonld or .qdc.</source>
        <translation>Уписује испоручене таксономије у датотеку: .xlsx, .csv, .ttl, .rdf, .jsonld или .qdc.</translation>
    </message>
    <message>
        <source>The language of labels and heads.</source>
        <translation>Језик назива и заглавља.</translation>
    </message>
    <message>
        <source>Write the terms that a national lawyer must confirm into an Excel workbook, to be filled in.</source>
        <translation>Уписује појмове које треба да потврди домаћи правник у радну свеску програма Excel, за попуњавање.</translation>
    </message>
    <message>
        <source>{id}, version {version}: {title}; terms: {terms}, proposed: {proposed}, deprecated: {deprecated}</source>
        <translation>{id}, верзија {version}: {title}; појмови: {terms}, предложени: {proposed}, више се не нуде: {deprecated}</translation>
    </message>
    <message>
        <source>Put the terms that replace others into the answers.</source>
        <translation>Уноси у одговоре појмове који замењују друге.</translation>
    </message>
    <message>
        <source>Install taxonomies, or newer versions of them, in a project: say every difference with the answers and cases that use the term, then do it. Terms in use are never removed.</source>
        <translation>Инсталира таксономије или њихове новије верзије у пројекат: наводи сваку разлику и одговоре и предмете у којима се појам користи, а затим то спроводи. Појмови који се користе никада се не уклањају.</translation>
    </message>
    <message>
        <source>Say what is different in the newer of two files of taxonomies.</source>
        <translation>Наводи шта је другачије у новијој од две датотеке таксономија.</translation>
    </message>
    <message>
        <source>(answers: {answers}, cases: {cases})</source>
        <translation>(одговори: {answers}, предмети: {cases})</translation>
    </message>
    <message>
        <source>Answers keep the terms that are replaced: {terms}. --map-replaced puts the others there.</source>
        <translation>У одговорима остају појмови који су замењени: {terms}. Опција --map-replaced уместо њих уноси нове.</translation>
    </message>
    <message>
        <source>Installed. Codings whose answers changed: {count}.</source>
        <translation>Инсталирано. Број кодирања са измењеним одговорима: {count}.</translation>
    </message>
    <message>
        <source>{id} is only in the older file.</source>
        <translation>{id} постоји само у старијој датотеци.</translation>
    </message>
    <message>
        <source>{id}: new, version {version}, terms: {terms}</source>
        <translation>{id}: нова, верзија {version}, појмови: {terms}</translation>
    </message>
    <message>
        <source>{id}: from version {before} to version {after}</source>
        <translation>{id}: са верзије {before} на верзију {after}</translation>
    </message>
    <message>
        <source>Cases delivered: {came}; of replaced deliveries: {replaced}; left out: {left_out}; together: {cases}</source>
        <translation>Испоручених предмета: {came}; у замењеним испорукама: {replaced}; изостављено: {left_out}; укупно: {cases}</translation>
    </message>
    <message>
        <source>{country} {file}: {standing}, version {version}, cases: {cases}, findings: {findings}</source>
        <translation>{country} {file}: {standing}, верзија {version}, предмета: {cases}, налаза: {findings}</translation>
    </message>
    <message>
        <source>new: {new}, changed: {changed}, removed: {removed}, answers changed: {answers}</source>
        <translation>нових: {new}, промењених: {changed}, уклоњених: {removed}, промењених одговора: {answers}</translation>
    </message>
    <message>
        <source>Leave out the files and texts of judgments. Quoted passages stay.</source>
        <translation>Изоставља датотеке и текстове пресуда. Наведени одломци остају.</translation>
    </message>
    <message>
        <source>For a second coder, who codes cases again: judgments, framework and taxonomies, without a trace of the first coding.</source>
        <translation>За другог кодера, који предмете кодира поново: пресуде, оквир и таксономије, без трага првог кодирања.</translation>
    </message>
    <message>
        <source>With --second, only these cases, by number (3, 5-8) or key; else the sample, or all.</source>
        <translation>Уз --second, само ови предмети, по броју (3, 5-8) или кључу; иначе извучени, или сви.</translation>
    </message>
    <message>
        <source>With --second, the code of the second coder; the next free one if left out.</source>
        <translation>Уз --second, ознака другог кодера; следећа слободна ако се изостави.</translation>
    </message>
    <message>
        <source>Write a copy of a project for somebody who may see all of it, opened by the passphrase of TIPCODER_NEW_PASSPHRASE, or one that is asked for.</source>
        <translation>Прави копију пројекта за некога ко сме да види све у њему; отвара је приступна фраза из TIPCODER_NEW_PASSPHRASE или она која се унесе.</translation>
    </message>
    <message>
        <source>Cases in the copy: {cases}. Left out: {left_out}.</source>
        <translation>Предмета у копији: {cases}. Изостављено: {left_out}.</translation>
    </message>
    <message>
        <source>Cases for the second coder {coder}: {cases}.</source>
        <translation>Предмети за другог кодера {coder}: {cases}.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Приступна фраза копије</translation>
    </message>
    <message>
        <source>Write a checked copy of a project into the folder of its backups.</source>
        <translation>Уписује проверену копију пројекта у фасциклу његових резервних копија.</translation>
    </message>
    <message>
        <source>Restore a backup to a new file. Nothing is overwritten.</source>
        <translation>Враћа резервну копију у нову датотеку. Ништа се не преписује преко постојећег.</translation>
    </message>
    <message>
        <source>What left since this backup was made is not known.</source>
        <translation>Није познато шта је изашло откад је ова резервна копија направљена.</translation>
    </message>
    <message>
        <source>Releases since this backup, now known to it: {number}</source>
        <translation>Изашло од ове резервне копије, сада јој познато: {number}</translation>
    </message>
    <message>
        <source>Make another one; the old one opens the project no more.</source>
        <translation>Прави други кључ; стари више не отвара пројекат.</translation>
    </message>
    <message>
        <source>Backups that still open as before: keep them so, encrypt them anew (rekey), or remove them once there is a new one.</source>
        <translation>Резервне копије које се и даље отварају као раније: остају такве (keep), поново се шифрују (rekey) или се уклањају када се направи нова (remove).</translation>
    </message>
    <message>
        <source>Change the passphrase of a project, and its recovery key with it. The new one is that of TIPCODER_NEW_PASSPHRASE, or one that is asked for.</source>
        <translation>Мења приступну фразу пројекта, а с њом и кључ за опоравак. Нова фраза је она из TIPCODER_NEW_PASSPHRASE или она која се унесе.</translation>
    </message>
    <message>
        <source>Print the recovery key of a project, or give it another one.</source>
        <translation>Исписује кључ за опоравак пројекта или му додељује други.</translation>
    </message>
    <message>
        <source>Backups that still open as before: {count}, in {folder}</source>
        <translation>Резервне копије које се и даље отварају као раније: {count}, у {folder}</translation>
    </message>
    <message>
        <source>internal: all figures and the rows that they count; public: nothing that could single out persons.</source>
        <translation>internal: сви показатељи и редови које они броје; public: ништа по чему би се неко лице могло препознати.</translation>
    </message>
    <message>
        <source>Print the figures as JSON.</source>
        <translation>Исписује показатеље као JSON.</translation>
    </message>
    <message>
        <source>Count what the courts did: definitions, figures, and the rows that each of them counts.</source>
        <translation>Броји шта су судови учинили: дефиниције, показатељи и редови које сваки од њих броји.</translation>
    </message>
    <message>
        <source>Name a workbook to write, or give --json.</source>
        <translation>Наведите радну свеску која се уписује или задајте --json.</translation>
    </message>
    <message>
        <source>Write all figures and differences into this workbook too (.xlsx); coders are numbered.</source>
        <translation>Уписује све показатеље и разлике и у ову радну свеску (.xlsx); кодери су нумерисани.</translation>
    </message>
    <message>
        <source>Print all figures as JSON.</source>
        <translation>Исписује све показатеље као JSON.</translation>
    </message>
    <message>
        <source>Say how far those who coded the same cases read them alike, question by question.</source>
        <translation>Показује колико су они који су кодирали исте предмете читали исто, питање по питање.</translation>
    </message>
    <message>
        <source>Only these cases, by number (3, 5-8) or key; all if left out.</source>
        <translation>Само ови предмети, по броју (3, 5-8) или кључу; сви ако се изостави.</translation>
    </message>
    <message>
        <source>Give these cases a status: to_do, in_work, submitted or settled. What is submitted is kept as it is now, and compared so.</source>
        <translation>Даје овим предметима статус: to_do, in_work, submitted или settled. Што је предато, чува се какво је сада и тако се пореди.</translation>
    </message>
    <message>
        <source>Of the second codings by this coder; else of the first ones.</source>
        <translation>За друга кодирања овог кодера; иначе за прва.</translation>
    </message>
    <message>
        <source>Print the cases as JSON.</source>
        <translation>Исписује предмете као JSON.</translation>
    </message>
    <message>
        <source>Say how far the codings of cases are, and who said so; or set it.</source>
        <translation>Наводи докле су стигла кодирања предмета и ко је то одредио, или то одређује.</translation>
    </message>
    <message>
        <source>Percent of the cases; at least five are drawn, and of ten or fewer at least half.</source>
        <translation>Проценат предмета; извлачи се најмање пет, а од десет или мање најмање половина.</translation>
    </message>
    <message>
        <source>Seed of chance: the same one draws the same cases.</source>
        <translation>Почетни број случајног избора: исти извлачи исте предмете.</translation>
    </message>
    <message>
        <source>Further cases by number (3, 5-8) or key; they are marked as added.</source>
        <translation>Даљи предмети по броју (3, 5-8) или кључу; означавају се као додати.</translation>
    </message>
    <message>
        <source>Code of the second coder whose task the cases are.</source>
        <translation>Ознака другог кодера коме се предмети додељују.</translation>
    </message>
    <message>
        <source>Draw nothing: record that all coders code the cases of --add before real coding begins.</source>
        <translation>Ништа не извлачи: бележи да сви кодери кодирају предмете из --add пре него што почне право кодирање.</translation>
    </message>
    <message>
        <source>Draw nothing: say which rounds there are.</source>
        <translation>Ништа не извлачи: наводи који кругови постоје.</translation>
    </message>
    <message>
        <source>Print the rounds as JSON.</source>
        <translation>Исписује кругове као JSON.</translation>
    </message>
    <message>
        <source>Draw by chance which cases are coded a second time, from each outcome at first instance.</source>
        <translation>Насумично извлачи који се предмети кодирају други пут, из сваког исхода у првом степену.</translation>
    </message>
    <message>
        <source>Round {number}, seed {seed}</source>
        <translation>Круг {number}, почетни број {seed}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>додат</translation>
    </message>
    <message>
        <source>internal: all figures and the cases behind them; public: nothing that could single out persons.</source>
        <translation>internal: сви показатељи и предмети на којима се заснивају; public: ништа по чему би се неко лице могло препознати.</translation>
    </message>
    <message>
        <source>Language of the report; the program&apos;s own if left out.</source>
        <translation>Језик извештаја; језик програма ако се изостави.</translation>
    </message>
    <message>
        <source>Numbers or names of chapters, and letters of annexes, separated by commas; all chapters if left out.</source>
        <translation>Бројеви или називи поглавља и слова прилога, одвојени зарезима; ако се изостави, сва поглавља.</translation>
    </message>
    <message>
        <source>Write the annexes too, as DOCUMENT.annex.docx: case briefs, all other tables, definitions, what is open.</source>
        <translation>Упиши и прилоге, као DOCUMENT.annex.docx: сажетке предмета, све остале табеле, дефиниције, шта је отворено.</translation>
    </message>
    <message>
        <source>Draft the report of findings, of a country or of the region, as a Word document.</source>
        <translation>Саставља извештај о налазима, за државу или регион, као документ програма Word.</translation>
    </message>
    <message>
        <source>Print the results as JSON.</source>
        <translation>Исписује резултате као JSON.</translation>
    </message>
    <message>
        <source>Write the results, versions and the technical log into this .json file for those who help.</source>
        <translation>Уписује резултате, верзије и технички дневник у ову датотеку .json за оне који помажу.</translation>
    </message>
    <message>
        <source>Try with an invented case whether this installation works; nothing of yours is touched.</source>
        <translation>На измишљеном предмету проверава да ли ова инсталација ради; ваши подаци остају нетакнути.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>исправно</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>НИЈЕ УСПЕЛО</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>нема</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Делови програма</translation>
    </message>
    <message>
        <source>Languages of the window</source>
        <translation>Језици прозора</translation>
    </message>
    <message>
        <source>Analysis framework</source>
        <translation>Оквир за анализу</translation>
    </message>
    <message>
        <source>Encrypted project</source>
        <translation>Шифрован пројекат</translation>
    </message>
    <message>
        <source>Coding of a case</source>
        <translation>Кодирање предмета</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Претрага</translation>
    </message>
    <message>
        <source>Pages of a PDF</source>
        <translation>Странице PDF-а</translation>
    </message>
    <message>
        <source>Recognition of scanned text</source>
        <translation>Препознавање скенираног текста</translation>
    </message>
    <message>
        <source>Spelling of what is written</source>
        <translation>Правопис онога што се пише</translation>
    </message>
    <message>
        <source>Workbook, written and read</source>
        <translation>Радна свеска, уписана и прочитана</translation>
    </message>
    <message>
        <source>Backup, restored</source>
        <translation>Резервна копија, враћена</translation>
    </message>
    <message>
        <source>Report with charts</source>
        <translation>Извештај са графиконима</translation>
    </message>
    <message>
        <source>Language of the sheet; the program&apos;s own if left out.</source>
        <translation>Језик листа; језик програма ако се изостави.</translation>
    </message>
    <message>
        <source>Number or key of the case.</source>
        <translation>Број или кључ предмета.</translation>
    </message>
    <message>
        <source>Copy the coding of the case, with the texts of its brief, as an exercise.</source>
        <translation>Копира кодирање предмета, са текстовима његовог сажетка, као вежбу.</translation>
    </message>
    <message>
        <source>Alter the exercise by the steps of a JSON file, as framework try takes them; texts by [&quot;text&quot;, part, row, language, words] and [&quot;confirm&quot;, part, row, language].</source>
        <translation>Мења вежбу корацима из датотеке JSON, као framework try; текстове са [&quot;text&quot;, part, row, language, words] и [&quot;confirm&quot;, part, row, language].</translation>
    </message>
    <message>
        <source>Print state, changes, texts and open checks as JSON.</source>
        <translation>Исписује стање, измене, текстове и отворене провере као JSON.</translation>
    </message>
    <message>
        <source>Approve the exercise in this language.</source>
        <translation>Одобрава вежбу на овом језику.</translation>
    </message>
    <message>
        <source>Delete the exercise; the case stays as it is.</source>
        <translation>Брише вежбу; предмет остаје какав јесте.</translation>
    </message>
    <message>
        <source>Alter a copy of a case for training, with a check whether its facts still agree.</source>
        <translation>Мења копију предмета за обуку, уз проверу да ли се чињенице још слажу.</translation>
    </message>
    <message>
        <source>Give one of --start, --set, --json, --approve and --discard.</source>
        <translation>Наведите једно од --start, --set, --json, --approve и --discard.</translation>
    </message>
    <message>
        <source>--accept belongs to --approve.</source>
        <translation>--accept иде уз --approve.</translation>
    </message>
    <message>
        <source>Number or key of the case; for texts also all.</source>
        <translation>Број или кључ предмета; за текстове и all.</translation>
    </message>
    <message>
        <source>Document (.docx, .pdf, .html) with the brief, or workbook (.xlsx) with its texts for a translator.</source>
        <translation>Документ (.docx, .pdf, .html) са сажетком или радна свеска (.xlsx) с његовим текстовима за преводиоца.</translation>
    </message>
    <message>
        <source>Language of the brief: the project&apos;s own, which it is if left out, or en.</source>
        <translation>Језик сажетка: језик пројекта, који се узима ако се не наведе, или en.</translation>
    </message>
    <message>
        <source>Print the brief though nobody has approved it, marked as a draft on every page.</source>
        <translation>Пише сажетак иако га нико није одобрио, означен као нацрт на свакој страни.</translation>
    </message>
    <message>
        <source>Say of each case whether its brief is a draft, approved or changed since.</source>
        <translation>Каже за сваки предмет да ли је сажетак нацрт, одобрен или отад промењен.</translation>
    </message>
    <message>
        <source>Print the brief, the list, or what was read as JSON.</source>
        <translation>Исписује сажетак, списак или оно што је прочитано као JSON.</translation>
    </message>
    <message>
        <source>Read the texts back from a workbook that a translator filled in.</source>
        <translation>Чита текстове из радне свеске коју је попунио преводилац.</translation>
    </message>
    <message>
        <source>With --read, only say what would change.</source>
        <translation>Уз --read, само каже шта би се променило.</translation>
    </message>
    <message>
        <source>Approve the brief in this language.</source>
        <translation>Одобрава сажетак на овом језику.</translation>
    </message>
    <message>
        <source>Ids of checks that you have looked at and accept; with commas between them.</source>
        <translation>Ознаке провера које сте погледали и прихватате, одвојене зарезима.</translation>
    </message>
    <message>
        <source>Of what this brief tells less: age, year, sector, citizenship; with commas between them.</source>
        <translation>О чему овај сажетак говори мање: age (узраст), year (година), sector (сектор), citizenship (држављанство), одвојено зарезима.</translation>
    </message>
    <message>
        <source>Withdraw the approval in this language.</source>
        <translation>Повлачи одобрење на овом језику.</translation>
    </message>
    <message>
        <source>Name a case and one thing to do: a document, --json, --read or --approve.</source>
        <translation>Наведите предмет и једну радњу: документ, --json, --read или --approve.</translation>
    </message>
    <message>
        <source>Only these cases, by number (3, 5-8) or key, with commas.</source>
        <translation>Само ови предмети, по броју (3, 5-8) или кључу, са зарезима.</translation>
    </message>
    <message>
        <source>Write the cases whose English brief is approved as entries for SHERLOC, UNODC&apos;s database.</source>
        <translation>Пише предмете чији је сажетак на енглеском одобрен као уносе за SHERLOC, базу UNODC-а.</translation>
    </message>
    <message>
        <source>Texts read: {count}</source>
        <translation>Прочитаних текстова: {count}</translation>
    </message>
    <message>
        <source>Summarise one case for readers, drafted from its coding, as Word document, PDF or page.</source>
        <translation>Сажима један предмет за читаоце, према његовом кодирању, као Word документ, PDF или страницу.</translation>
    </message>
    <message>
        <source>Write what is coded of one case for reading and printing, as PDF or Word document.</source>
        <translation>Уписује оно што је кодирано о једном предмету за читање и штампу, као PDF или документ програма Word.</translation>
    </message>
    <message>
        <source>A text file with the numbers of the cases wanted, one a line; all that are free for training else.</source>
        <translation>Текстуална датотека са бројевима жељених предмета, по један у реду; иначе сви одобрени за обуку.</translation>
    </message>
    <message>
        <source>Write mock trials, case studies, cards, plans, slides and a handout from approved briefs and exercises.</source>
        <translation>Уписује симулације суђења, студије случаја, картице, планове, слајдове и материјал за поделу из одобрених сажетака и вежби.</translation>
    </message>
    <message>
        <source>Facts are altered by a person: make an exercise of the case with tipcoder exercise.</source>
        <translation>Чињенице мења човек: направите вежбу из предмета уз tipcoder exercise.</translation>
    </message>
    <message>
        <source>Language of the packs; the program&apos;s own if left out.</source>
        <translation>Језик пакета; ако се изостави, језик програма.</translation>
    </message>
    <message>
        <source>Texts of the program, for a national lawyer to review.</source>
        <translation>Текстови програма, да их прегледа домаћи правник.</translation>
    </message>
    <message>
        <source>The language whose texts are reviewed.</source>
        <translation>Језик чији се текстови прегледају.</translation>
    </message>
    <message>
        <source>program, framework, taxonomies, help, reports, workshop or all of these; documents: READMEs and judgments.</source>
        <translation>program, framework, taxonomies, help, reports, workshop или all за све то; documents: README и пресуде.</translation>
    </message>
    <message>
        <source>Only texts of this weight: 1, the legal core, to 4. Without it all, the legal core first.</source>
        <translation>Само текстови ове тежине: од 1, правно језгро, до 4. Без тога сви, прво правно језгро.</translation>
    </message>
    <message>
        <source>A row for each place of a text. Without it a text is one row, and a correction goes to all places.</source>
        <translation>Ред за свако место текста. Без тога је текст један ред, а исправка важи за сва места.</translation>
    </message>
    <message>
        <source>Print it as the table of the README.</source>
        <translation>Исписује га као табелу из README-а.</translation>
    </message>
    <message>
        <source>Code of the reviewer, such as ALB-03; never a name.</source>
        <translation>Ознака рецензента, на пример ALB-03; никада име.</translation>
    </message>
    <message>
        <source>Write the texts of a language into an Excel workbook, a row a text.</source>
        <translation>Уписује текстове једног језика у радну свеску програма Excel, по један ред за сваки текст.</translation>
    </message>
    <message>
        <source>Say what reviewed workbooks and packs of one language change, and what they would break.</source>
        <translation>Каже шта прегледане радне свеске и пакети једног језика мењају и шта би покварили.</translation>
    </message>
    <message>
        <source>Take the corrections of reviewed workbooks and packs into the files of the program; faulty and disputed ones stay out.</source>
        <translation>Преузима у датотеке програма исправке из прегледаних радних свезака и пакета; погрешне и спорне остају ван њих.</translation>
    </message>
    <message>
        <source>A workbook needs the code of its reviewer.</source>
        <translation>Радна свеска тражи ознаку свог рецензента.</translation>
    </message>
    <message>
        <source>Say how far the review of each language is: in which state its texts and its legal core are.</source>
        <translation>Каже докле је преглед сваког језика: у каквом су стању његови текстови и правно језгро.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>језик</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>текстови</translation>
    </message>
    <message>
        <source>legal core</source>
        <translation>правно језгро</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>непрочитано</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>to be applied</source>
        <translation>за примену</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сумњиво</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спорно</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>потврђено</translation>
    </message>
    <message>
        <source>Rows passed over, as their texts changed since: {rows}</source>
        <translation>Прескочени редови, јер су њихови текстови у међувремену измењени: {rows}</translation>
    </message>
    <message>
        <source>Seal: {seal}</source>
        <translation>Печат: {seal}</translation>
    </message>
    <message>
        <source>{language}: {rows} rows, {changed} corrected, {reviewed} reviewed, {faults} refused</source>
        <translation>{language}: редова {rows}, исправљено {changed}, прегледано {reviewed}, одбијено {faults}</translation>
    </message>
    <message>
        <source>Only these cases, by number (3, 5-8) or key.</source>
        <translation>Само ови предмети, по броју (3, 5-8) или кључу.</translation>
    </message>
    <message>
        <source>Write the differences into this workbook (.xlsx); each of the two fills in a copy. Texts, and what may identify persons, are left out.</source>
        <translation>Уписује разлике у ову радну свеску (.xlsx); свако од њих двоје попуњава по једну копију. Текстови, и оно што може открити идентитет лица, изостављају се.</translation>
    </message>
    <message>
        <source>A copy that one of the two has filled in; given twice. What both propose alike is settled.</source>
        <translation>Копија коју је једно од њих двоје попунило; наводи се два пута. Усаглашава се оно што оба једнако предлажу.</translation>
    </message>
    <message>
        <source>Only say what would be settled.</source>
        <translation>Само наводи шта би се усагласило.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Исписује резултат као JSON.</translation>
    </message>
    <message>
        <source>Settle the differences between two codings apart: write them for both, and read both back.</source>
        <translation>Усаглашава разлике између два кодирања одвојено: уписује их за оба кодера и чита обе копије.</translation>
    </message>
    <message>
        <source>Give --write once, or --read twice.</source>
        <translation>Наведите --write једном или --read два пута.</translation>
    </message>
    <message>
        <source>public: show what an edition would publish, repeat and withhold now. Nothing is recorded.</source>
        <translation>public: прикажи шта би издање сада објавило, поновило и задржало. Ништа се не бележи.</translation>
    </message>
    <message>
        <source>Id of a release that reached nobody: later editions are no longer compared with it.</source>
        <translation>Ознака онога што није стигло ни до кога: каснија издања се више не пореде с тим.</translation>
    </message>
    <message>
        <source>Why it reached nobody; needed with --withdraw.</source>
        <translation>Зашто није стигло ни до кога; потребно уз --withdraw.</translation>
    </message>
    <message>
        <source>What to change: judgments_existing=120. Nothing behind = where it is not known. All are taken, or none.</source>
        <translation>Шта се мења: judgments_existing=120. Ништа иза = ако није познато. Преузима се све или ништа.</translation>
    </message>
    <message>
        <source>Print it as JSON.</source>
        <translation>Испиши као JSON.</translation>
    </message>
    <message>
        <source>Say what is known of all judgments that the cases are a part of, or change it: the period; how many exist, were requested, received and refused, and are final; in how many cases the coder was a judge; and how judgments were selected. Intervals and the report use it.</source>
        <translation>Каже шта се зна о свим пресудама чији су део предмети или то мења: период; колико их постоји, колико је затражено, примљено и одбијено и колико је правноснажно; у колико је предмета кодер био судија; и како су пресуде изабране. Користе га интервали и извештај.</translation>
    </message>
    <message>
        <source>List what left a project, the latest first.</source>
        <translation>Попис онога што је изашло из пројекта, најновије прво.</translation>
    </message>
    <message>
        <source>Say why it reached nobody.</source>
        <translation>Наведите зашто није стигло ни до кога.</translation>
    </message>
    <message>
        <source>A judgment, or a project.</source>
        <translation>Пресуда или пројекат.</translation>
    </message>
    <message>
        <source>Number or key of the case, of a project.</source>
        <translation>Број или кључ предмета, ако је дат пројекат.</translation>
    </message>
    <message>
        <source>Country of the judgment: ALB, MDA, MNE, MKD or SRB; by its court or language if left out.</source>
        <translation>Држава пресуде: ALB, MDA, MNE, MKD или SRB; ако се изостави, по суду или језику.</translation>
    </message>
    <message>
        <source>A framework as XLSForm workbook; the shipped one if left out.</source>
        <translation>Оквир као XLSForm радна свеска; ако се изостави, испоручени.</translation>
    </message>
    <message>
        <source>List with each core question of the case where its answer may stand, in JSON alone.</source>
        <translation>Наведи за свако основно питање предмета где одговор може бити, само у JSON-у.</translation>
    </message>
    <message>
        <source>Print the proposed answers as JSON.</source>
        <translation>Испиши предложене одговоре као JSON.</translation>
    </message>
    <message>
        <source>Read a judgment, or those of a case, and propose answers with the passages that prove them; nothing is entered.</source>
        <translation>Прочитај пресуду, или пресуде предмета, и предложи одговоре с деловима који их доказују; ништа се не уноси.</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compared with {file}</source>
        <translation>Поређење са датотеком {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>{file} is being read.</source>
        <translation>Датотека {file} се чита.</translation>
    </message>
    <message>
        <source>Nothing in it is different from what is installed.</source>
        <translation>Нема никакве разлике у односу на оно што је инсталирано.</translation>
    </message>
    <message>
        <source>Installed is version {old}, the file has version {new}. Nothing is changed by comparing.</source>
        <translation>Инсталирана је верзија {old}, а у датотеци је верзија {new}. Поређењем се ништа не мења.</translation>
    </message>
    <message>
        <source>What the file has different from what is installed. Nothing is changed by comparing.</source>
        <translation>Разлике датотеке у односу на оно што је инсталирано. Поређењем се ништа не мења.</translation>
    </message>
</context>
<context>
    <name>ConsolidationDialog</name>
    <message>
        <source>Read them</source>
        <translation>Прочитај их</translation>
    </message>
    <message>
        <source>Bring together…</source>
        <translation>Обједини…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Отвори фасциклу</translation>
    </message>
    <message>
        <source>Open the region</source>
        <translation>Отвори регион</translation>
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
        <source>Consolidate deliveries</source>
        <translation>Обједини испоруке</translation>
    </message>
    <message>
        <source>Workbooks and projects of several countries become one regional workbook. First you see what each of them would do; nothing is written before.</source>
        <translation>Радне свеске и пројекти више држава постају једна регионална радна свеска. Прво видите шта би свака од њих учинила; пре тога се ништа не уписује.</translation>
    </message>
    <message>
        <source>Before they are brought together</source>
        <translation>Пре обједињавања</translation>
    </message>
    <message>
        <source>Ask those who answer for it first, and tick it above.</source>
        <translation>Најпре питајте оне који за то одговарају и означите то горе.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>The regional workbook {name} was written.</source>
        <translation>Регионална радна свеска {name} је сачувана.</translation>
    </message>
    <message>
        <source>Not all passphrases are right. Nothing was read; what is wrong stands below each.</source>
        <translation>Нису све приступне фразе исправне. Ништа није прочитано; испод сваке пише шта није у реду.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Заустављено. Ништа није уписано.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Приступна фраза копије</translation>
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
        <source>Write the copy</source>
        <translation>Сачувај копију</translation>
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
        <source>What you did last may not be saved; everything before it is. Look whether your last answer is there, and give it again if it is not. If this comes again, close tipcoder and open it anew. The details below say what happened. They hold nothing of your cases.</source>
        <translation>Оно што сте последње урадили можда није сачувано; све пре тога јесте. Погледајте да ли је ваш последњи одговор ту и, ако није, унесите га поново. Ако се грешка понови, затворите tipcoder и отворите га поново. Детаљи у наставку описују шта се догодило. Они не садрже ништа из ваших предмета.</translation>
    </message>
    <message>
        <source>Copied. Paste them into a message to whoever helps you.</source>
        <translation>Копирано. Налепите детаље у поруку ономе ко вам пружа помоћ.</translation>
    </message>
</context>
<context>
    <name>CurationDialog</name>
    <message>
        <source>Work on the report</source>
        <translation>Рад на извештају</translation>
    </message>
    <message>
        <source>Choose what illustrates the catalogues, release quotations, word the recommendations, and write your assessment of each chapter.</source>
        <translation>Изаберите шта илуструје каталоге, одобрите наводе, формулишите препоруке и напишите своју оцену сваког поглавља.</translation>
    </message>
    <message>
        <source>Challenges and good practices</source>
        <translation>Изазови и добре праксе</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Препоруке</translation>
    </message>
    <message>
        <source>Texts of chapters</source>
        <translation>Текстови поглавља</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Понови</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Stopped. Nothing was counted.</source>
        <translation>Заустављено. Ништа није пребројано.</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Not saved: there is no such day in the calendar. Write the day first, then the month.</source>
        <translation>Није сачувано: такав датум не постоји. Упишите прво дан, па месец.</translation>
    </message>
    <message>
        <source>Not saved: {recent} or {older}? Write the year with four digits.</source>
        <translation>Није сачувано: {recent} или {older}? Упишите годину са четири цифре.</translation>
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
    <name>DateTimeInput</name>
    <message>
        <source>{question}: time of day</source>
        <translation>{question}: време (сат и минут)</translation>
    </message>
    <message>
        <source>Not saved: a time needs its whole day: write the date too.</source>
        <translation>Није сачувано: уз време је потребан и цео датум. Упишите и датум.</translation>
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
        <translation>Задржи је</translation>
    </message>
    <message>
        <source>Delete the exercise of case {number}?</source>
        <translation>Избрисати вежбу из предмета {number}?</translation>
    </message>
    <message>
        <source>Altered facts, texts and approvals go, and nobody can bring them back. The case stays.</source>
        <translation>Измењене чињенице, текстови и одобрења нестају и нико их не може вратити. Предмет остаје.</translation>
    </message>
</context>
<context>
    <name>DeliveredFrame</name>
    <message>
        <source>Not delivered</source>
        <translation>Није испоручено</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Без одговора</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Add a delivery first.</source>
        <translation>Најпре додајте испоруку.</translation>
    </message>
    <message>
        <source>Type the passphrase or password of each delivery first.</source>
        <translation>Најпре упишите приступну фразу или лозинку сваке испоруке.</translation>
    </message>
    <message>
        <source>Choose the file of the regional project first.</source>
        <translation>Најпре изаберите датотеку регионалног пројекта.</translation>
    </message>
    <message>
        <source>Type the passphrase of the regional project twice first.</source>
        <translation>Најпре двапут упишите приступну фразу регионалног пројекта.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Испоруке</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Додај датотеке…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Make a regional project of them too</source>
        <translation>Направи од њих и регионални пројекат</translation>
    </message>
    <message>
        <source>File of the regional project</source>
        <translation>Датотека регионалног пројекта</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Изабери…</translation>
    </message>
    <message>
        <source>Passphrase of the regional project</source>
        <translation>Приступна фраза регионалног пројекта</translation>
    </message>
</context>
<context>
    <name>DeliveryPassphrases</name>
    <message>
        <source>Passphrases of the projects, passwords of the workbooks</source>
        <translation>Приступне фразе пројеката, лозинке радних свезака</translation>
    </message>
    <message>
        <source>Use the first for all</source>
        <translation>Употреби прву за све</translation>
    </message>
    <message>
        <source>Passphrase of {file}</source>
        <translation>Приступна фраза за {file}</translation>
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
        <translation>Шта се зна о појму</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Копирај ознаку</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>верзија {version}</translation>
    </message>
    <message>
        <source>Counting answers…</source>
        <translation>Одговори се броје…</translation>
    </message>
    <message>
        <source>No answer uses it.</source>
        <translation>Ниједан одговор га не користи.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n одговор</numerusform>
            <numerusform>%n одговора</numerusform>
            <numerusform>%n одговора</numerusform>
        </translation>
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
        <source>Used in {answers}, {cases}.</source>
        <translation>Користи се у: {answers}, {cases}.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>{done} of {total} done</source>
        <translation>Урађено: {done} од {total}</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Class</source>
        <translation>Врста промене</translation>
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
        <translation>Нема је у датотеци.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n појам</numerusform>
            <numerusform>%n појма</numerusform>
            <numerusform>%n појмова</numerusform>
        </translation>
    </message>
    <message>
        <source>A new taxonomy: {terms}.</source>
        <translation>Нова таксономија: {terms}.</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Why read differently</source>
        <translation>Зашто је различито прочитано</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>У једној реченици</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Изаберите разлог</translation>
    </message>
    <message>
        <source>Skip ({key})</source>
        <translation>Прескочи ({key})</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Размакница</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>Споји са…</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>Узми A</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>Узми B</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Обоје</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Друго…</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Није усаглашено</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>Разлике</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>New round of double coding</source>
        <translation>Нови круг двоструког кодирања</translation>
    </message>
    <message>
        <source>The program draws by chance, from each outcome at first instance. Nobody picks the cases.</source>
        <translation>Програм извлачи насумично, из сваког исхода у првом степену. Нико не бира предмете.</translation>
    </message>
    <message>
        <source>Sample: some cases are coded a second time</source>
        <translation>Узорак: неки предмети се кодирају други пут</translation>
    </message>
    <message>
        <source>Calibration: all coders code the same cases, before real coding</source>
        <translation>Калибрација: сви кодери кодирају исте предмете, пре правог кодирања</translation>
    </message>
    <message>
        <source>Share of the cases</source>
        <translation>Удео предмета</translation>
    </message>
    <message>
        <source>Second coder (may be left open)</source>
        <translation>Други кодер (може остати празно)</translation>
    </message>
    <message>
        <source>Seed of chance (may be left open)</source>
        <translation>Почетни број случајног избора (може остати празно)</translation>
    </message>
    <message>
        <source>The same seed draws the same cases. It is kept and shown with the round.</source>
        <translation>Исти број извлачи исте предмете. Чува се и приказује уз круг.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Cases that are drawn: {drawn} of {total}.</source>
        <translation>Предмета који се извлаче: {drawn} од {total}.</translation>
    </message>
    <message>
        <source>Further cases by number (may be left open)</source>
        <translation>Додатни предмети по броју (може остати празно)</translation>
    </message>
    <message>
        <source>For example 3, 5-8. Cases added by hand are marked, and left out of agreement.</source>
        <translation>На пример 3, 5-8. Ручно додати предмети се означавају и не улазе у сагласност.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Извуци</translation>
    </message>
    <message>
        <source>Cases by number</source>
        <translation>Предмети по броју</translation>
    </message>
    <message>
        <source>For example 1-3. Two or three cases are enough.</source>
        <translation>На пример 1-3. Довољна су два или три предмета.</translation>
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
        <translation>Унеси</translation>
    </message>
    <message>
        <source>Not in this case</source>
        <translation>Не у овом предмету</translation>
    </message>
    <message>
        <source>The answers show it, and it is not entered under “{roster}”: {entry}</source>
        <translation>Одговори на то указују, а није унето под „{roster}”: {entry}</translation>
    </message>
</context>
<context>
    <name>ElsewhereController</name>
    <message>
        <source>Everything is kept. You go on in {file}.</source>
        <translation>Све је сачувано. Настављате у датотеци {file}.</translation>
    </message>
    <message>
        <source>Nothing is saved until you decide what becomes of the two files.</source>
        <translation>Ништа се не чува док не одлучите шта ће бити са две датотеке.</translation>
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
        <translation>Што је уклоњено, брише се из овог пројекта: {count}. С тим нестају одговори, наводи, напомене и историја уклоњених предмета, као и оно што историја других одговора каже о уклоњеним пресудама и одломцима. Нико то више не може вратити, а његово место у датотеци се преписује.</translation>
    </message>
    <message>
        <source>Backups that were made before still hold it, and so do workbooks and copies that left. Whoever wants it gone there too must delete those files.</source>
        <translation>Резервне копије направљене раније још га садрже, као и радне свеске и копије које су изнете. Ко жели да га ни тамо нема, мора избрисати те датотеке.</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Испразнити корпу?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Избриши трајно</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Задржи све</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>Лист {sheet}, ћелија {cell}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Шта се дешава</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, ред {row}</translation>
    </message>
    <message>
        <source>Sheet, cell</source>
        <translation>Лист, ћелија</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питање</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>У пројекту</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>У радној свесци</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зашто</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Цео предмет</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>What the workbook would do</source>
        <translation>Шта би радна свеска учинила</translation>
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
        <translation>У овом предмету још нема пресуде: додајте је и у њој изаберите речи које доказују одговор.</translation>
    </message>
    <message>
        <source>Choose a question in the form first: what you select in the judgment can prove its answer.</source>
        <translation>Прво изаберите питање у формулару: текст који изаберете у пресуди може да докаже одговор на њега.</translation>
    </message>
    <message>
        <source>The current question takes no evidence.</source>
        <translation>За тренутно питање не наводи се доказ.</translation>
    </message>
    <message>
        <source>Another answer hides this question.</source>
        <translation>Ово питање је скривено због једног другог одговора.</translation>
    </message>
    <message>
        <source>Select the words in the judgment that prove the answer, then press {key}.</source>
        <translation>Изаберите у пресуди речи које доказују одговор, па притисните {key}.</translation>
    </message>
    <message>
        <source>These words are evidence for this question already.</source>
        <translation>Ове речи су већ доказ за ово питање.</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n одломак</numerusform>
            <numerusform>%n одломка</numerusform>
            <numerusform>%n одломака</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of the judgment that prove it</source>
        <translation>Речи пресуде које то доказују</translation>
    </message>
    <message>
        <source>No longer evidence for this question</source>
        <translation>Уклони као доказ за ово питање</translation>
    </message>
    <message>
        <source>Also proves: {questions}</source>
        <translation>Доказује и: {questions}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Датотека</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>За кога</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издање</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Сачувано</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Примљено</translation>
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
        <translation>Није стигло ни до кога: {reason}</translation>
    </message>
    <message>
        <source>Something was published since: this stays.</source>
        <translation>У међувремену је нешто објављено: ово остаје тако.</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>Извоз радне свеске</translation>
    </message>
    <message>
        <source>What may cross a border, or everything, as an Excel workbook.</source>
        <translation>Оно што сме да пређе границу, или све, као радна свеска програма Excel.</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Увоз радне свеске</translation>
    </message>
    <message>
        <source>Read back one that was corrected, or coded in Excel.</source>
        <translation>Учитајте свеску која је исправљена или попуњена у програму Excel.</translation>
    </message>
    <message>
        <source>Hand over a copy</source>
        <translation>Предаја копије</translation>
    </message>
    <message>
        <source>For a colleague who may see all of it, with another passphrase.</source>
        <translation>За колегу који сме да види све, са другом приступном фразом.</translation>
    </message>
    <message>
        <source>Check workbooks</source>
        <translation>Провера радних свезака</translation>
    </message>
    <message>
        <source>See what is wrong in deliveries, and send it back.</source>
        <translation>Погледајте шта је у испорукама неисправно и пошаљите налазе назад.</translation>
    </message>
    <message>
        <source>Consolidate deliveries</source>
        <translation>Обједини испоруке</translation>
    </message>
    <message>
        <source>Make one regional workbook of those of several countries.</source>
        <translation>Направите једну регионалну радну свеску од свезака више држава.</translation>
    </message>
    <message>
        <source>Draft the report</source>
        <translation>Састави извештај</translation>
    </message>
    <message>
        <source>Findings of all cases as a Word document: sentences, tables and charts to be finished by hand.</source>
        <translation>Налази свих предмета као документ програма Word: реченице, табеле и графикони које довршавате сами.</translation>
    </message>
    <message>
        <source>What left this project</source>
        <translation>Шта је изнето из овог пројекта</translation>
    </message>
    <message>
        <source>What was delivered to this project</source>
        <translation>Шта је испоручено овом пројекту</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Још ништа.</translation>
    </message>
    <message>
        <source>It reached nobody…</source>
        <translation>Није стигло ни до кога…</translation>
    </message>
    <message>
        <source>The selected public edition stayed here: later editions are no longer compared with it</source>
        <translation>Изабрано јавно издање остало је овде: каснија издања се више не упоређују с њим</translation>
    </message>
    <message>
        <source>It did leave</source>
        <translation>Ипак је изнето</translation>
    </message>
    <message>
        <source>Later editions are compared with it again</source>
        <translation>Каснија издања се опет упоређују с њим</translation>
    </message>
</context>
<context>
    <name>ExerciseTextDialog</name>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Text of the exercise</source>
        <translation>Текст вежбе</translation>
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
        <source>Next</source>
        <translation>Даље</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Фасцикла</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Отвори фасциклу</translation>
    </message>
    <message>
        <source>Review texts…</source>
        <translation>Прегледај текстове…</translation>
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
        <source>Accept and export</source>
        <translation>Прихвати и извези</translation>
    </message>
    <message>
        <source>Texts that would leave</source>
        <translation>Текстови који би били изнети</translation>
    </message>
    <message>
        <source>No text leaves before you have read it. Decide on what is marked, then on the text: Enter lets it leave and goes on, the arrow keys go from one to the next.</source>
        <translation>Ниједан текст се не износи пре него што га прочитате. Одлучите о ономе што је означено, па о тексту: Enter допушта да се изнесе и води даље, а стрелице воде с једног на друго.</translation>
    </message>
    <message>
        <source>Export for analysis</source>
        <translation>Извоз за анализу</translation>
    </message>
    <message>
        <source>A folder with a table of cases and one of each roster, with their codes. The project stays as it is.</source>
        <translation>Фасцикла са табелом предмета и по једном за сваки списак, са њиховим кодовима. Пројекат остаје непромењен.</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Радна свеска {name} је сачувана.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were left out.</source>
        <translation>
            <numerusform>Изостављен је %n предмет.</numerusform>
            <numerusform>Изостављена су %n предмета.</numerusform>
            <numerusform>Изостављено је %n предмета.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were left out.</source>
        <translation>
            <numerusform>Изостављен је %n текст.</numerusform>
            <numerusform>Изостављена су %n текста.</numerusform>
            <numerusform>Изостављено је %n текстова.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {name} was written.</source>
        <translation>Фасцикла {name} је сачувана.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Заустављено. Ништа није уписано.</translation>
    </message>
</context>
<context>
    <name>ExportTaxonomiesDialog</name>
    <message>
        <source>Export taxonomies</source>
        <translation>Извоз таксономија</translation>
    </message>
    <message>
        <source>Terms with all their texts and mappings. Proposed terms and those offered no more are among them.</source>
        <translation>Појмови са свим својим текстовима и мапирањима, укључујући предложене појмове и оне који се више не нуде.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Које</translation>
    </message>
    <message>
        <source>All taxonomies</source>
        <translation>Све таксономије</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx), one sheet a taxonomy</source>
        <translation>Радна свеска програма Excel (.xlsx), по један лист за сваку таксономију</translation>
    </message>
    <message>
        <source>Table of text (.csv), to be used with XLSForm</source>
        <translation>Текстуална табела (.csv), за употребу уз XLSForm</translation>
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
        <translation>Кодна књига за програме за квалитативну анализу (.qdc)</translation>
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
            <numerusform>%n грешке</numerusform>
            <numerusform>%n грешака</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n упозорење</numerusform>
            <numerusform>%n упозорења</numerusform>
            <numerusform>%n упозорења</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the errors in Excel, save the workbook, and check it again.</source>
        <translation>Исправите грешке у програму Excel, сачувајте радну свеску и проверите је поново.</translation>
    </message>
    <message>
        <source>The framework can be used as it is. Look whether the warnings are meant so.</source>
        <translation>Оквир се може користити овакав какав јесте. Погледајте да ли је оно на шта се упозорава тако и замишљено.</translation>
    </message>
    <message>
        <source>Findings in {file}</source>
        <translation>Налази у датотеци {file}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
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
        <translation>Шта је и шта учинити</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Налази</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ипак отвори</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Провери поново</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>Сачувај као страницу…</translation>
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
        <translation>Упозорење</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message or a sheet.</source>
        <translation>Копирано. Налепите у поруку или табелу.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>Датотека {name} је сачувана.</translation>
    </message>
    <message>
        <source>The workbook was checked again.</source>
        <translation>Радна свеска је поново проверена.</translation>
    </message>
</context>
<context>
    <name>FaultsTab</name>
    <message>
        <source>Answer missing</source>
        <translation>Недостаје одговор</translation>
    </message>
    <message>
        <source>Passage missing</source>
        <translation>Недостаје одломак</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неисправно</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>За проверу</translation>
    </message>
    <message>
        <source>Entry suggested</source>
        <translation>Предложен унос</translation>
    </message>
    <message>
        <source>No judgment yet</source>
        <translation>Још без пресуде</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Сви предмети</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Још без назива</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Још није проверено</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Нема шта да се уради</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Објашњење</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>What is missing, wrong or doubtful</source>
        <translation>Шта недостаје, шта је неисправно или сумњиво</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Отвори предмет на том месту</translation>
    </message>
    <message>
        <source>Open the case at this place (Enter)</source>
        <translation>Отвори предмет на овом месту (Enter)</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Још нема предмета</translation>
    </message>
    <message>
        <source>What is missing or wrong in any case is listed here.</source>
        <translation>Овде се наводи шта недостаје или је неисправно у сваком предмету.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Your coding beside the model</source>
        <translation>Ваше кодирање поред узорног</translation>
    </message>
    <message>
        <source>Found: {found}. Missed: {missed}. Read otherwise: {otherwise}. Only yours: {own}. Without the words that prove it: {unproved}. The model is one good reading, not the only one.</source>
        <translation>Нађено: {found}. Пропуштено: {missed}. Прочитано другачије: {otherwise}. Само ваше: {own}. Без речи које то доказују: {unproved}. Узорно кодирање је једно добро читање, не и једино.</translation>
    </message>
    <message>
        <source>Answers of both codings</source>
        <translation>Одговори оба кодирања</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Иди на питање</translation>
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
        <translation>Узорно</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питање</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Унос {number}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Нађено</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропуштено</translation>
    </message>
    <message>
        <source>Read otherwise</source>
        <translation>Прочитано другачије</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>Само ваше</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>без одломка</translation>
    </message>
</context>
<context>
    <name>FigurePane</name>
    <message>
        <source>Copy the table</source>
        <translation>Копирај табелу</translation>
    </message>
    <message>
        <source>Copy the table with its title, for a document or a sheet</source>
        <translation>Копирај табелу с насловом, за документ или радни лист</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Копирај графикон</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Копирај графикон као слику</translation>
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
        <source>Save as page</source>
        <translation>Сачувај као страницу</translation>
    </message>
    <message>
        <source>Pages ({patterns})</source>
        <translation>Странице ({patterns})</translation>
    </message>
    <message>
        <source>Add the judgments of a folder</source>
        <translation>Додај пресуде из фасцикле</translation>
    </message>
    <message>
        <source>Replace the judgment</source>
        <translation>Замени пресуду</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Увоз радне свеске</translation>
    </message>
    <message>
        <source>Take reviewed texts</source>
        <translation>Преузимање прегледаних текстова</translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation>Место чувања извештаја</translation>
    </message>
    <message>
        <source>Word documents ({patterns})</source>
        <translation>Документи програма Word ({patterns})</translation>
    </message>
    <message>
        <source>Choose deliveries</source>
        <translation>Избор испорука</translation>
    </message>
    <message>
        <source>Where to write the pack</source>
        <translation>Где да се упише пакет</translation>
    </message>
    <message>
        <source>Workbooks and projects ({patterns})</source>
        <translation>Радне свеске и пројекти ({patterns})</translation>
    </message>
    <message>
        <source>Bring back a second coding</source>
        <translation>Враћање другог кодирања</translation>
    </message>
    <message>
        <source>Choose workbooks to check</source>
        <translation>Избор радних свезака за проверу</translation>
    </message>
    <message>
        <source>Where to write the findings</source>
        <translation>Место чувања налаза</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation>Место чувања листа</translation>
    </message>
    <message>
        <source>PDF documents ({patterns})</source>
        <translation>PDF документи ({patterns})</translation>
    </message>
    <message>
        <source>Where to write the brief</source>
        <translation>Где записати сажетак</translation>
    </message>
    <message>
        <source>Where to write the entries for SHERLOC</source>
        <translation>Где записати записе за SHERLOC</translation>
    </message>
    <message>
        <source>Data ({patterns})</source>
        <translation>Подаци ({patterns})</translation>
    </message>
    <message>
        <source>Where to write the codebook</source>
        <translation>Где сачувати кодну књигу</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сачувај извештај</translation>
    </message>
    <message>
        <source>Reports ({patterns})</source>
        <translation>Извештаји ({patterns})</translation>
    </message>
    <message>
        <source>Import taxonomies</source>
        <translation>Увоз таксономија</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Поређење са датотеком</translation>
    </message>
    <message>
        <source>Where to write the taxonomies</source>
        <translation>Место чувања таксономија</translation>
    </message>
    <message>
        <source>Where to write the files</source>
        <translation>Место чувања датотека</translation>
    </message>
    <message>
        <source>Projects ({patterns})</source>
        <translation>Пројекти ({patterns})</translation>
    </message>
    <message>
        <source>Packs of a review</source>
        <translation>Пакети прегледа текстова</translation>
    </message>
    <message>
        <source>Workbooks and packs</source>
        <translation>Радне свеске и пакети</translation>
    </message>
    <message>
        <source>Taxonomies ({patterns})</source>
        <translation>Таксономије ({patterns})</translation>
    </message>
    <message>
        <source>Excel workbooks ({patterns})</source>
        <translation>Радне свеске програма Excel ({patterns})</translation>
    </message>
</context>
<context>
    <name>FileRemarks</name>
    <message numerus="yes">
        <source>%n remark(s) on the file</source>
        <translation>
            <numerusform>%n напомена о датотеци</numerusform>
            <numerusform>%n напомене о датотеци</numerusform>
            <numerusform>%n напомена о датотеци</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation>Напомене о датотеци</translation>
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
        <translation>Празна радна свеска {name} је сачувана. Када је колега попуни, увезите је у овај пројекат.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Кодна књига</translation>
    </message>
    <message>
        <source>The codebook {name} was written.</source>
        <translation>Кодна књига {name} је сачувана.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Предмет {number}</translation>
    </message>
    <message>
        <source>The case sheet {name} was written.</source>
        <translation>Лист предмета {name} је сачуван.</translation>
    </message>
    <message>
        <source>Choose a case in the list first.</source>
        <translation>Најпре изаберите предмет у списку.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Све</translation>
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
    <name>FindingsPage</name>
    <message>
        <source>Chapter</source>
        <translation>Поглавље</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатељ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатељи</translation>
    </message>
    <message>
        <source>What was counted, by chapter</source>
        <translation>Шта је избројано, по поглављима</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Лествица</translation>
    </message>
    <message>
        <source>What each court decided of each charge, and what stands</source>
        <translation>Шта је сваки суд одлучио о свакој тачки оптужбе и шта је на снази</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Извези све…</translation>
    </message>
    <message>
        <source>Write all figures as a workbook, and all charts as PNG and SVG</source>
        <translation>Упиши све показатеље у радну свеску, а све графиконе као PNG и SVG</translation>
    </message>
    <message>
        <source>Draft the report…</source>
        <translation>Састави извештај…</translation>
    </message>
    <message>
        <source>More on the report and for workshops</source>
        <translation>Више о извештају и за радионице</translation>
    </message>
    <message>
        <source>Work on the report…</source>
        <translation>Рад на извештају…</translation>
    </message>
    <message>
        <source>Packs for workshops…</source>
        <translation>Пакети за радионице…</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Поглавља</translation>
    </message>
    <message>
        <source>Figures of the chapter</source>
        <translation>Показатељи поглавља</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Још ништа није пребројано</translation>
    </message>
    <message>
        <source>Figures are counted from the cases of the project as soon as there are any.</source>
        <translation>Показатељи се израчунавају из предмета пројекта чим их буде.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Прикажи предмете</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Налази</translation>
    </message>
    <message>
        <source>All figures were written into the folder {name}.</source>
        <translation>Сви показатељи су уписани у фасциклу {name}.</translation>
    </message>
    <message>
        <source>Cases counted: {count} of {all}</source>
        <translation>Пребројани предмети: {count} од {all}</translation>
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
    <name>GuidedCard</name>
    <message>
        <source>{question}: the judgment says different things</source>
        <translation>{question}: пресуда каже различите ствари</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>The rule was right in {right} of the {tried} places on which it was tried.</source>
        <translation>Правило је било тачно на {right} од {tried} места на којима је испробано.</translation>
    </message>
    <message numerus="yes">
        <source>The judgment names %n person(s) who are not in the form yet. Add all of them?</source>
        <translation>
            <numerusform>Пресуда именује %n лице којег још нема у формулару. Додати га?</numerusform>
            <numerusform>Пресуда именује %n лица којих још нема у формулару. Додати сва?</numerusform>
            <numerusform>Пресуда именује %n лица којих још нема у формулару. Додати сва?</numerusform>
        </translation>
    </message>
    <message>
        <source>New entry: {entry}</source>
        <translation>Нови унос: {entry}</translation>
    </message>
    <message>
        <source>Page {page}: “{words}”</source>
        <translation>Страна {page}: „{words}”</translation>
    </message>
</context>
<context>
    <name>GuidedController</name>
    <message>
        <source>A second coding reads the judgment by itself: nothing is proposed.</source>
        <translation>Друго кодирање чита пресуду само: ништа се не предлаже.</translation>
    </message>
    <message>
        <source>The coding can only be read: nothing is proposed.</source>
        <translation>Кодирање се може само читати: ништа се не предлаже.</translation>
    </message>
    <message>
        <source>The judgment is being read …</source>
        <translation>Пресуда се чита …</translation>
    </message>
    <message>
        <source>This case has no judgment yet.</source>
        <translation>Овај предмет још нема пресуду.</translation>
    </message>
    <message>
        <source>The judgment is a picture without text. Recognise its text first: menu Judgment.</source>
        <translation>Пресуда је слика без текста. Најпре препознајте текст: мени Пресуда.</translation>
    </message>
    <message>
        <source>Nothing in the judgment was certain enough to be proposed.</source>
        <translation>Ништа у пресуди није било довољно сигурно да се предложи.</translation>
    </message>
    <message>
        <source>Everything that the judgment proposes is decided.</source>
        <translation>О свему што пресуда предлаже је одлучено.</translation>
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
        <translation>{taken} унето, {rejected} одбијено, {conflicts} противречно, {left} преостало</translation>
    </message>
    <message>
        <source>Guided reading</source>
        <translation>Вођено читање</translation>
    </message>
    <message>
        <source>by judgment</source>
        <translation>по пресуди</translation>
    </message>
    <message>
        <source>by form</source>
        <translation>по обрасцу</translation>
    </message>
    <message>
        <source>Order of what is proposed</source>
        <translation>Редослед предложеног</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Прихвати</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Одбиј</translation>
    </message>
    <message>
        <source>Before this one</source>
        <translation>Пре ове</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Касније</translation>
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
        <translation>Одбијено</translation>
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
        <translation>Предаја копије</translation>
    </message>
    <message>
        <source>For somebody who may see all of it: answers, quoted passages and history go along. What may cross a border leaves as a workbook.</source>
        <translation>За некога ко сме да види све: иду и одговори, наведени одломци и историја. Оно што сме да пређе границу износи се као радна свеска.</translation>
    </message>
    <message>
        <source>Only cases that are complete</source>
        <translation>Само потпуни предмети</translation>
    </message>
    <message>
        <source>With the files and texts of judgments</source>
        <translation>Са датотекама и текстовима пресуда</translation>
    </message>
    <message numerus="yes">
        <source>The copy {name} was written, with %n case(s).</source>
        <translation>
            <numerusform>Копија {name} је сачувана, са %n предметом.</numerusform>
            <numerusform>Копија {name} је сачувана, са %n предмета.</numerusform>
            <numerusform>Копија {name} је сачувана, са %n предмета.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Помоћ</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Претражи помоћ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Странице</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Страница помоћи</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Ниједна страница нема све те речи.</translation>
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
        <translation>Мањи текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Већи текст</translation>
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
        <source>{coder}, from the judgment</source>
        <translation>{coder}, из пресуде</translation>
    </message>
    <message>
        <source>Nothing has changed since the case was delivered.</source>
        <translation>Ништа се није променило откад је предмет испоручен.</translation>
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
        <source>Evidence: {words}</source>
        <translation>Доказ: {words}</translation>
    </message>
    <message>
        <source>(no longer evidence)</source>
        <translation>(више није доказ)</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(без одговора)</translation>
    </message>
</context>
<context>
    <name>IdentifierController</name>
    <message>
        <source>May identify a person: {kind}</source>
        <translation>Можда открива идентитет лица: {kind}</translation>
    </message>
    <message>
        <source>Identifies a person</source>
        <translation>Открива идентитет лица</translation>
    </message>
    <message>
        <source>Not an identifier</source>
        <translation>Не открива идентитет</translation>
    </message>
    <message>
        <source>Mark as identifier</source>
        <translation>Означи као податак о идентитету</translation>
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
            <numerusform>%n реч можда открива идентитет лица: {words}</numerusform>
            <numerusform>%n речи можда откривају идентитет лица: {words}</numerusform>
            <numerusform>%n речи можда открива идентитет лица: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>May stay, and leave</source>
        <translation>Сме да остане и да се изнесе</translation>
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
        <translation>Матични број</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Датум рођења</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <translation>Број исправе</translation>
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
        <translation>Имејл или налог на интернету</translation>
    </message>
    <message>
        <source>Vehicle plate</source>
        <translation>Регистарска ознака возила</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Банковни рачун</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Број предмета</translation>
    </message>
    <message>
        <source>Unusually long number</source>
        <translation>Необично дугачак број</translation>
    </message>
    <message>
        <source>Exact date</source>
        <translation>Тачан датум</translation>
    </message>
    <message>
        <source>Quotation of a judgment</source>
        <translation>Навод из пресуде</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отворено</translation>
    </message>
    <message>
        <source>Identifies a person</source>
        <translation>Открива идентитет лица</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прихваћено</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Dates such as {text}: what stands first?</source>
        <translation>Датуми као што је {text}: шта стоји прво?</translation>
    </message>
    <message>
        <source>Numbers such as {text} where a date is asked for: are they dates?</source>
        <translation>Бројеви као што је {text} тамо где се тражи датум: да ли су то датуми?</translation>
    </message>
    <message>
        <source>Numbers such as {text}: what does the mark stand for?</source>
        <translation>Бројеви као што је {text}: шта значи знак у њима?</translation>
    </message>
    <message>
        <source>Several terms are called {text}: which one is meant?</source>
        <translation>Више појмова се зове {text}: на који се мисли?</translation>
    </message>
    <message>
        <source>The codes ({text}) and the columns of the terms say different things: which count?</source>
        <translation>Ознаке ({text}) и колоне појмова не кажу исто: шта важи?</translation>
    </message>
    <message>
        <source>Merged cells ({text}): for which rows do they count?</source>
        <translation>Спојене ћелије ({text}): за које редове важе?</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>Yes, as Excel counts days</source>
        <translation>Да, како Excel броји дане</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Хиљаде</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Децимале</translation>
    </message>
    <message>
        <source>The codes</source>
        <translation>Ознаке</translation>
    </message>
    <message>
        <source>The columns of the terms</source>
        <translation>Колоне појмова</translation>
    </message>
    <message>
        <source>For each of them</source>
        <translation>За сваки од њих</translation>
    </message>
    <message>
        <source>For the first alone</source>
        <translation>Само за први</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ново</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Промењено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Уклоњено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Одбијено</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Сукоб</translation>
    </message>
    <message>
        <source>Newer in the project</source>
        <translation>Новије у пројекту</translation>
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
        <translation>Предложени појмови</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Нови одговори</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Промењени одговори</translation>
    </message>
    <message>
        <source>Answers taken back</source>
        <translation>Повучени одговори</translation>
    </message>
    <message>
        <source>Rows in another place</source>
        <translation>Редови на другом месту</translation>
    </message>
    <message>
        <source>Removed rows</source>
        <translation>Уклоњени редови</translation>
    </message>
    <message>
        <source>Conflicts in which the workbook is followed</source>
        <translation>Сукоби у којима важи радна свеска</translation>
    </message>
    <message>
        <source>Conflicts in which the project stays as it is</source>
        <translation>Сукоби у којима пројекат остаје какав јесте</translation>
    </message>
    <message>
        <source>Passages that prove an answer now, or no longer</source>
        <translation>Одломци који сада доказују одговор или га више не доказују</translation>
    </message>
    <message>
        <source>Cases with another status</source>
        <translation>Предмети с другим статусом</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Одбијени редови</translation>
    </message>
    <message>
        <source>Refused answers</source>
        <translation>Одбијени одговори</translation>
    </message>
    <message>
        <source>Newer in the project, which stay</source>
        <translation>Новије у пројекту, што остаје</translation>
    </message>
    <message>
        <source>Edits where nothing is read back</source>
        <translation>Измене тамо одакле се ништа не учитава</translation>
    </message>
    <message>
        <source>Less exact than in the project, left out</source>
        <translation>Мање прецизно него у пројекту, изостављено</translation>
    </message>
    <message>
        <source>Texts left out of the workbook, not compared</source>
        <translation>Текстови изостављени из радне свеске, неупоређени</translation>
    </message>
    <message>
        <source>Changes that you left out</source>
        <translation>Измене које сте изоставили</translation>
    </message>
    <message>
        <source>Unchanged cells</source>
        <translation>Неизмењене ћелије</translation>
    </message>
    <message>
        <source>Cases that are not in the workbook, left as they are</source>
        <translation>Предмети којих нема у радној свесци, остављени какви јесу</translation>
    </message>
    <message>
        <source>The project has no row with this key.</source>
        <translation>Пројекат нема ред са овим кључем.</translation>
    </message>
    <message>
        <source>The key stands here a second time.</source>
        <translation>Кључ овде стоји по други пут.</translation>
    </message>
    <message>
        <source>Another case came with this key before. Give it a new one.</source>
        <translation>Са овим кључем је раније стигао други предмет. Дајте му нови кључ.</translation>
    </message>
    <message>
        <source>The project has no case with this key. A second coding is read into a case that is there.</source>
        <translation>Пројекат нема предмет са овим кључем. Друго кодирање учитава се у предмет који постоји.</translation>
    </message>
    <message>
        <source>The case was removed from the project.</source>
        <translation>Предмет је уклоњен из пројекта.</translation>
    </message>
    <message>
        <source>A number in it asks for more entries than a case can have. Enter a smaller one.</source>
        <translation>Један број у њему тражи више уноса него што предмет може имати. Унесите мањи.</translation>
    </message>
    <message>
        <source>Its case is refused.</source>
        <translation>Његов предмет је одбијен.</translation>
    </message>
    <message>
        <source>Its row is refused.</source>
        <translation>Његов ред је одбијен.</translation>
    </message>
    <message>
        <source>The row was removed from the project.</source>
        <translation>Ред је уклоњен из пројекта.</translation>
    </message>
    <message>
        <source>The row above it, named by parent_key, is not there.</source>
        <translation>Нема његовог надређеног реда, који наводи parent_key.</translation>
    </message>
    <message>
        <source>A row cannot go to another row above it.</source>
        <translation>Ред не може да пређе под други ред.</translation>
    </message>
    <message>
        <source>An answer says how many rows there are.</source>
        <translation>Колико има редова каже један одговор.</translation>
    </message>
    <message>
        <source>The case is coded by another version of the framework.</source>
        <translation>Предмет је кодиран према другој верзији оквира.</translation>
    </message>
    <message>
        <source>The case is settled between two coders: it is corrected in the agreed coding.</source>
        <translation>Предмет је усаглашен између двоје кодера: исправља се у усаглашеном кодирању.</translation>
    </message>
    <message>
        <source>The case was delivered by its country and is corrected there.</source>
        <translation>Предмет је испоручила његова држава и тамо се исправља.</translation>
    </message>
    <message>
        <source>The program works this out; nobody types it.</source>
        <translation>Ово израчунава програм; нико то не уноси.</translation>
    </message>
    <message>
        <source>This is not asked, as the other answers stand.</source>
        <translation>Уз овакве друге одговоре ово се не пита.</translation>
    </message>
    <message>
        <source>The list has no such term.</source>
        <translation>Листа нема такав појам.</translation>
    </message>
    <message>
        <source>The term is not offered here.</source>
        <translation>Појам се овде не нуди.</translation>
    </message>
    <message>
        <source>This is no answer of the kind that is asked for.</source>
        <translation>Ово није одговор оне врсте која се тражи.</translation>
    </message>
    <message>
        <source>The question does not allow this state.</source>
        <translation>Питање не дозвољава ово стање.</translation>
    </message>
    <message>
        <source>The cell cannot be understood.</source>
        <translation>Ћелија се не може разумети.</translation>
    </message>
    <message>
        <source>It cannot have none: it has rows.</source>
        <translation>Не може се рећи да их нема: има редова.</translation>
    </message>
    <message>
        <source>The row is missing, but rows that stand in it are there.</source>
        <translation>Реда нема, а редови који у њему стоје су ту.</translation>
    </message>
    <message>
        <source>The judgment of this passage is not in the project.</source>
        <translation>Пресуда из које је овај одломак није у пројекту.</translation>
    </message>
    <message>
        <source>Evidence is changed in the program only.</source>
        <translation>Докази се мењају само у програму.</translation>
    </message>
    <message>
        <source>Remarks are changed in the program only.</source>
        <translation>Напомене се мењају само у програму.</translation>
    </message>
    <message>
        <source>The codebook is not read back. A framework is changed in its XLSForm.</source>
        <translation>Кодна књига се не учитава. Оквир се мења у својој датотеци XLSForm.</translation>
    </message>
    <message>
        <source>Terms are changed in the program only. A proposed term comes with an answer that uses it.</source>
        <translation>Појмови се мењају само у програму. Предложени појам долази са одговором који га користи.</translation>
    </message>
    <message>
        <source>It goes on from no answer that is read back.</source>
        <translation>Не надовезује се ни на један одговор који се учитава.</translation>
    </message>
    <message>
        <source>What About says of the workbook is not read back.</source>
        <translation>Оно што на листу About пише о радној свесци не учитава се.</translation>
    </message>
    <message>
        <source>Quotations are released and changed in the program; nothing is read back from this sheet.</source>
        <translation>Наводи се одобравају и мењају у програму; са овог листа се ништа не учитава.</translation>
    </message>
    <message>
        <source>The program knows what was published; nothing is read back from this sheet.</source>
        <translation>Програм зна шта је објављено; са овог листа се ништа не учитава.</translation>
    </message>
    <message>
        <source>What is known of all judgments is changed in the program; nothing is read back from this sheet.</source>
        <translation>Оно што се зна о свим пресудама мења се у програму; из овог листа ништа се не чита назад.</translation>
    </message>
    <message>
        <source>Briefs are written and approved in the program; nothing is read back from this sheet.</source>
        <translation>Сажеци се пишу и одобравају у програму; из овог листа ништа се не чита назад.</translation>
    </message>
    <message>
        <source>The program counts the figures anew; nothing is read back from this sheet.</source>
        <translation>Програм поново израчунава показатеље; са овог листа се ништа не учитава.</translation>
    </message>
    <message>
        <source>Sheets on double coding are not read back. A submitted coding is changed in the program only.</source>
        <translation>Листови о двоструком кодирању не учитавају се поново. Предато кодирање мења се само у програму.</translation>
    </message>
    <message>
        <source>Answers to older versions are changed in the program only.</source>
        <translation>Одговори према старијим верзијама мењају се само у програму.</translation>
    </message>
    <message>
        <source>The column repeats what the program knows, and is not read back.</source>
        <translation>Колона понавља оно што програм зна и не учитава се.</translation>
    </message>
    <message>
        <source>This is not read back. It may differ because the project was changed after the export.</source>
        <translation>Ово се не учитава. Може да се разликује зато што је пројекат мењан после извоза.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>одговорено</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>није наведено</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>нејасно</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>анонимизовано</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>није примењиво</translation>
    </message>
    <message>
        <source>none in this judgment</source>
        <translation>нема у овој пресуди</translation>
    </message>
    <message>
        <source>The row has another place among the others.</source>
        <translation>Ред има друго место међу осталима.</translation>
    </message>
    <message>
        <source>The answer fails a check of the framework.</source>
        <translation>Одговор не пролази проверу из оквира.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Password of the workbook</source>
        <translation>Лозинка радне свеске</translation>
    </message>
    <message>
        <source>Follow the workbook in all conflicts</source>
        <translation>У свим сукобима важи радна свеска</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Настави</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Примени %n промену</numerusform>
            <numerusform>Примени %n промене</numerusform>
            <numerusform>Примени %n промена</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Приступна фраза копије</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Примени</translation>
    </message>
    <message>
        <source>Tick where the workbook is right.</source>
        <translation>Означите где је радна свеска тачна.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Увоз датотеке {file}</translation>
    </message>
    <message>
        <source>Nothing in it is different.</source>
        <translation>Нема никакве разлике.</translation>
    </message>
    <message>
        <source>Some cells can mean several things. Say once for each column which is meant.</source>
        <translation>Неке ћелије могу да значе више ствари. За сваку колону једном одредите на шта се мисли.</translation>
    </message>
    <message>
        <source>The workbook is being read. Nothing is changed before you have seen what it would do.</source>
        <translation>Радна свеска се чита. Ништа се не мења пре него што видите шта би учинила.</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <source>The workbook is imported. Codings changed or new: {count}.</source>
        <translation>Радна свеска је увезена. Промењена или нова кодирања: {count}.</translation>
    </message>
    <message>
        <source>The project as it was before: {path}</source>
        <translation>Пројекат какав је био раније: {path}</translation>
    </message>
    <message>
        <source>The import is taken back. Codings: {count}.</source>
        <translation>Увоз је опозван. Кодирања: {count}.</translation>
    </message>
    <message>
        <source>Something was changed since in these cases, which stay as they are: {cases}</source>
        <translation>У овим предметима је у међувремену нешто промењено, па остају какви јесу: {cases}</translation>
    </message>
    <message>
        <source>No import is left to take back.</source>
        <translation>Нема више увоза који би се опозвао.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Опозови увоз</translation>
    </message>
</context>
<context>
    <name>IncompleteNotice</name>
    <message>
        <source>Incomplete among them: {count}</source>
        <translation>Међу њима непотпуних: {count}</translation>
    </message>
    <message>
        <source>Leave out what is incomplete</source>
        <translation>Изостави непотпуне</translation>
    </message>
    <message>
        <source>Not submitted: {count}</source>
        <translation>Непредатих: {count}</translation>
    </message>
    <message>
        <source>Leave out what is not submitted</source>
        <translation>Изостави непредате</translation>
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
        <translation>Увоз таксономија: {files}</translation>
    </message>
    <message>
        <source>{files}: being read.</source>
        <translation>{files}: читање је у току.</translation>
    </message>
    <message>
        <source>Nothing in it is different from what is installed.</source>
        <translation>Нема никакве разлике у односу на оно што је инсталирано.</translation>
    </message>
    <message>
        <source>Terms that an answer uses are never removed: they stay with their answers, offered no more.</source>
        <translation>Појмови који се користе у одговорима никада се не уклањају: остају уз своје одговоре, али се више не нуде.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) in use are not in the file.</source>
        <translation>
            <numerusform>%n појма који се користи нема у датотеци.</numerusform>
            <numerusform>%n појма која се користе нема у датотеци.</numerusform>
            <numerusform>%n појмова који се користе нема у датотеци.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the terms that replace others into the answers, too (terms in use: %n). History shows it, and undo takes it back.</source>
        <translation>
            <numerusform>Унеси и у одговоре појмове који замењују друге (појмови који се користе: %n). Измена се види у историји и може се опозвати.</numerusform>
            <numerusform>Унеси и у одговоре појмове који замењују друге (појмови који се користе: %n). Измена се види у историји и може се опозвати.</numerusform>
            <numerusform>Унеси и у одговоре појмове који замењују друге (појмови који се користе: %n). Измена се види у историји и може се опозвати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have changed answers.</source>
        <translation>
            <numerusform>У %n кодирању одговори су измењени.</numerusform>
            <numerusform>У %n кодирања одговори су измењени.</numerusform>
            <numerusform>У %n кодирања одговори су измењени.</numerusform>
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
        <translation>Енглески</translation>
    </message>
    <message>
        <source>In the other script</source>
        <translation>Другим писмом</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глосар</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питање</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation>Рецензенти се разилазе</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Разлог</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Где стоји</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Only here, not in the other places with this text</source>
        <translation>Само овде, не и на другим местима са овим текстом</translation>
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
        <translation>Уклоњено из предмета: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
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
        <translation>Подаци о пресуди</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Врста документа</translation>
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
        <translation>Кодни распоред текста</translation>
    </message>
    <message>
        <source>Choose the one in which all letters below are right.</source>
        <translation>Изаберите онај у коме су сва слова испод исправна.</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>Како текст почиње</translation>
    </message>
    <message>
        <source>Added: {moment}</source>
        <translation>Додато: {moment}</translation>
    </message>
    <message>
        <source>Left out when it was read: {what}</source>
        <translation>Изостављено при читању: {what}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Write day, month and year.</source>
        <translation>Упишите дан, месец и годину.</translation>
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
        <source>{name}: {unreadable} of {pages} pages have no text that can be read: recognise it, or type quotations.</source>
        <translation>{name}: {unreadable} од {pages} страница нема текст који се може прочитати: препознајте га или прекуцајте наводе.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: made of %n picture(s), in the order of their names.</source>
        <translation>
            <numerusform>{name}: састављено од %n слике, редоследом њихових имена.</numerusform>
            <numerusform>{name}: састављено од %n слике, редоследом њихових имена.</numerusform>
            <numerusform>{name}: састављено од %n слика, редоследом њихових имена.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not added: it is a judgment of case {case} already.</source>
        <translation>{name} није додато: то је већ пресуда предмета {case}.</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Ипак додај</translation>
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
    <message>
        <source>{title} (replaced)</source>
        <translation>{title} (замењено)</translation>
    </message>
</context>
<context>
    <name>JudgmentMenu</name>
    <message>
        <source>More about this judgment</source>
        <translation>Више о овој пресуди</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Подаци…</translation>
    </message>
    <message>
        <source>Recognise text…</source>
        <translation>Препознај текст…</translation>
    </message>
    <message>
        <source>Replace with another file…</source>
        <translation>Замени другом датотеком…</translation>
    </message>
    <message>
        <source>Show names and identifiers</source>
        <translation>Прикажи имена и податке о идентитету</translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation>Уклони из предмета</translation>
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
        <translation>Подаци</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Затвори ову поруку</translation>
    </message>
    <message>
        <source>Save the file as a PDF and replace this one with it: there, text can be recognised.</source>
        <translation>Сачувајте датотеку као PDF и замените ову њоме: тада се текст може препознати.</translation>
    </message>
</context>
<context>
    <name>JudgmentPane</name>
    <message>
        <source>Find in the judgment (Ctrl+F)</source>
        <translation>Пронађи у пресуди (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Мање (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Веће (Ctrl++)</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Све странице, умањене</translation>
    </message>
    <message>
        <source>Add a judgment to this case</source>
        <translation>Додај пресуду у овај предмет</translation>
    </message>
    <message>
        <source>As wide as fits, text in its usual size (Ctrl+0)</source>
        <translation>По ширини, текст у уобичајеној величини (Ctrl+0)</translation>
    </message>
    <message>
        <source>Text of the judgment</source>
        <translation>Текст пресуде</translation>
    </message>
    <message>
        <source>Show the pages (Ctrl+Shift+P)</source>
        <translation>Прикажи странице (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Read as flowing text (Ctrl+Shift+P)</source>
        <translation>Читај као непрекидан текст (Ctrl+Shift+P)</translation>
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
    <name>Judgments</name>
    <message>
        <source>{count} of {pages} pages are pictures without text.</source>
        <translation>{count} од {pages} страница су слике без текста.</translation>
    </message>
    <message>
        <source>{count} of {pages} pages are pictures, or their letters mean nothing.</source>
        <translation>{count} од {pages} страница су слике, или њихова слова ништа не значе.</translation>
    </message>
    <message>
        <source>Text: pages {numbers}</source>
        <translation>Текст: странице {numbers}</translation>
    </message>
    <message>
        <source>Recognised text: pages {numbers}</source>
        <translation>Препознат текст: странице {numbers}</translation>
    </message>
    <message>
        <source>Pictures without text: pages {numbers}</source>
        <translation>Слике без текста: странице {numbers}</translation>
    </message>
    <message>
        <source>Letters that mean nothing: pages {numbers}</source>
        <translation>Слова која ништа не значе: странице {numbers}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Страница: {count}</translation>
    </message>
    <message>
        <source>comments: {count}</source>
        <translation>коментара: {count}</translation>
    </message>
    <message>
        <source>deleted passages: {count}</source>
        <translation>избрисаних одломака: {count}</translation>
    </message>
    <message>
        <source>hidden passages: {count}</source>
        <translation>скривених одломака: {count}</translation>
    </message>
    <message>
        <source>unreadable characters: {count}</source>
        <translation>нечитљивих знакова: {count}</translation>
    </message>
    <message>
        <source>attached files: {count}</source>
        <translation>приложених датотека: {count}</translation>
    </message>
</context>
<context>
    <name>KeepBothDialog</name>
    <message>
        <source>The file of this project is gone</source>
        <translation>Датотеке овог пројекта више нема</translation>
    </message>
    <message>
        <source>{file} was deleted, renamed or moved while it was open here, or its drive is not connected. Nothing more was saved in it.</source>
        <translation>Датотека {file} је избрисана, преименована или премештена док је овде била отворена, или њен диск није прикључен. У њој више ништа није сачувано.</translation>
    </message>
    <message>
        <source>Store it under this name</source>
        <translation>Сачувај под овим именом</translation>
    </message>
    <message>
        <source>This project was changed elsewhere</source>
        <translation>Овај пројекат је промењен на другом месту</translation>
    </message>
    <message>
        <source>{file} was replaced by another copy, or changed by another computer, while it was open here. Nothing more was saved in it.</source>
        <translation>Датотека {file} је замењена другом копијом или ју је променио други рачунар док је овде била отворена. У њој више ништа није сачувано.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Задржи обе</translation>
    </message>
    <message>
        <source>New file for what this window holds</source>
        <translation>Нова датотека за оно што је у овом прозору</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Промени…</translation>
    </message>
    <message>
        <source>Go on with the other</source>
        <translation>Настави са другом</translation>
    </message>
    <message>
        <source>What this window holds is put among the backups first.</source>
        <translation>Оно што је у овом прозору прво се ставља међу резервне копије.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Одлучи касније</translation>
    </message>
    <message>
        <source>Nothing that you confirmed is lost: this window still holds all of it, your last answer too.</source>
        <translation>Ништа што сте потврдили није изгубљено: све је још у овом прозору, и ваш последњи одговор.</translation>
    </message>
    <message>
        <source>Nothing that you confirmed is lost: this window still holds all of it, your last answer too. Keep both, and go on in the new file; the other one stays as it is, and you can compare them.</source>
        <translation>Ништа што сте потврдили није изгубљено: све је још у овом прозору, и ваш последњи одговор. Задржите обе датотеке и наставите у новој; друга остаје каква јесте и можете их упоредити.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пречице на тастатури</translation>
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
        <translation>Тачке оптужбе: {count}. Измењене каснијом одлуком: {changed}. Још отворене: {open}.</translation>
    </message>
</context>
<context>
    <name>LadderTab</name>
    <message>
        <source>To come back to</source>
        <translation>За повратак</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Још отворене</translation>
    </message>
    <message>
        <source>Changed later</source>
        <translation>Касније измењене</translation>
    </message>
    <message>
        <source>As judged first</source>
        <translation>Како је прво пресуђено</translation>
    </message>
    <message>
        <source>Changed what stood before</source>
        <translation>Изменила је оно што је раније важило</translation>
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
        <translation>Унос</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Оптужба</translation>
    </message>
    <message>
        <source>First instance</source>
        <translation>Први степен</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Жалба</translation>
    </message>
    <message>
        <source>Retrial</source>
        <translation>Поновно суђење</translation>
    </message>
    <message>
        <source>Third instance and later</source>
        <translation>Трећи степен и касније</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Сада на снази</translation>
    </message>
    <message>
        <source>Ladder: what each court decided of each charge</source>
        <translation>Лествица: шта је сваки суд одлучио о свакој тачки оптужбе</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Отвори предмет на том месту</translation>
    </message>
    <message>
        <source>Open the case at the answer of the cell (click, or Enter)</source>
        <translation>Отвара предмет код одговора из поља (клик или Enter)</translation>
    </message>
    <message>
        <source>Charges: {count}. On appeal: {appeal}. Retried: {retrial}. In the third instance or later: {third}.</source>
        <translation>Тачке оптужбе: {count}. По жалби: {appeal}. Поново суђене: {retrial}. У трећем степену и касније: {third}.</translation>
    </message>
    <message>
        <source>The ladder names cases: it is for the team, and in no public edition.</source>
        <translation>Лествица именује предмете: она је за тим и нема је ни у једном јавном издању.</translation>
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
    <name>LearnedTab</name>
    <message>
        <source>Discuss this with all coders, and change the guidance in the next version of the framework.</source>
        <translation>Разговарајте о томе са свим кодерима и измените упутства у следећој верзији оквира.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Извези…</translation>
    </message>
    <message>
        <source>Write both lists into a workbook; neither coder nor case is named</source>
        <translation>Уписује оба списка у радну свеску; не именује се ни кодер ни предмет</translation>
    </message>
    <message>
        <source>Reasons by question</source>
        <translation>Разлози по питањима</translation>
    </message>
    <message>
        <source>Terms most often confused</source>
        <translation>Појмови који се најчешће мешају</translation>
    </message>
    <message>
        <source>Nothing is learned yet</source>
        <translation>Још ништа није научено</translation>
    </message>
    <message>
        <source>Settle the differences between two codings, and say why they were read differently. What came up most often is listed here, with the terms that were confused.</source>
        <translation>Усагласите разлике између два кодирања и наведите зашто су предмети различито прочитани. Овде се наводи оно што се најчешће јавило, са појмовима који су помешани.</translation>
    </message>
    <message>
        <source>Settle differences…</source>
        <translation>Усагласи разлике…</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Шта смо научили</translation>
    </message>
    <message>
        <source>The workbook {name} was written.</source>
        <translation>Радна свеска {name} је сачувана.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питање</translation>
    </message>
    <message>
        <source>Why it was read differently</source>
        <translation>Зашто је различито читано</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Шта урадити</translation>
    </message>
    <message>
        <source>Only one coder</source>
        <translation>Само један кодер</translation>
    </message>
    <message>
        <source>Only the other coder</source>
        <translation>Само други кодер</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Пута</translation>
    </message>
    <message>
        <source>left to a reviewer: {count}</source>
        <translation>остављено рецензенту: {count}</translation>
    </message>
    <message>
        <source>settled without a reason: {count}</source>
        <translation>усаглашено без разлога: {count}</translation>
    </message>
    <message>
        <source>Change the guidance</source>
        <translation>Измените упутства</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>{project} is locked</source>
        <translation>Пројекат {project} је закључан</translation>
    </message>
    <message>
        <source>Everything is saved. You go on where you were once it is unlocked.</source>
        <translation>Све је сачувано. Када га откључате, настављате тамо где сте стали.</translation>
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
        <source>Unlock</source>
        <translation>Откључај</translation>
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
        <source>Close the project</source>
        <translation>Затвори пројекат</translation>
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
        <translation>Закључано - tipcoder</translation>
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
        <translation>{name} није преузето: прво отворите пројекат коме припада.</translation>
    </message>
    <message>
        <source>Safe mode: tipcoder did not start properly twice, or you asked for this. It works with the settings of a first start; your projects are as they were. The next start is an ordinary one.</source>
        <translation>Безбедан режим: tipcoder се два пута није покренуо како треба или сте ово сами тражили. Ради с подешавањима првог покретања; ваши пројекти су какви су били. Следеће покретање биће уобичајено.</translation>
    </message>
    <message>
        <source>Give up my settings</source>
        <translation>Одустани од мојих подешавања</translation>
    </message>
    <message>
        <source>{project}, second reading</source>
        <translation>{project}, друго читање</translation>
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
        <translation>блиско</translation>
    </message>
    <message>
        <source>narrower than</source>
        <translation>уже од</translation>
    </message>
    <message>
        <source>broader than</source>
        <translation>шире од</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>повезано са</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>The term stays, offered no more, so that history keeps its words. Undo in a coding takes it back.</source>
        <translation>Појам остаје, али се више не нуди, да би његов назив остао у историји. Измена се у сваком кодирању може опозвати.</translation>
    </message>
    <message>
        <source>Merge “{term}” into another term</source>
        <translation>Спајање појма „{term}” са другим појмом</translation>
    </message>
    <message>
        <source>Search for the term that takes its place</source>
        <translation>Потражите појам који долази на његово место</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Merge into “{term}”</source>
        <translation>Споји са „{term}”</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Споји</translation>
    </message>
    <message>
        <source>No answer uses it now.</source>
        <translation>Сада га не користи ниједан одговор.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n одговор</numerusform>
            <numerusform>%n одговора</numerusform>
            <numerusform>%n одговора</numerusform>
        </translation>
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
        <source>The other term takes its place in {answers}, {cases}.</source>
        <translation>Други појам долази на његово место ({answers}, {cases}).</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The backup could not be written to {path}. Is there enough space, and may you write there?</source>
        <translation>Резервна копија није могла да се сачува на {path}. Има ли тамо довољно простора и смете ли да уписујете?</translation>
    </message>
    <message>
        <source>Case {case}, {place}: is this right? {message}</source>
        <translation>Предмет {case}, {place}: да ли је ово тачно? {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: no answer yet.</source>
        <translation>Предмет {case}, {place}: још нема одговора.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the answer cannot be right. {message}</source>
        <translation>Предмет {case}, {place}: одговор не може бити исправан. {message}</translation>
    </message>
    <message>
        <source>This case was delivered by its country ({country}) and is only read here. It is corrected there and delivered again.</source>
        <translation>Овај предмет је испоручила његова држава ({country}) и овде се само чита. Исправља се тамо и поново испоручује.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: mark the passage of the judgment that proves the answer.</source>
        <translation>Предмет {case}, {place}: означите одломак пресуде који доказује одговор.</translation>
    </message>
    <message>
        <source>Case {case} has no judgment yet.</source>
        <translation>У предмету {case} још нема пресуде.</translation>
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
        <translation>{path} није сачувано: име ове датотеке мора се завршавати на {ending}.</translation>
    </message>
    <message>
        <source>{id}: case {case}, {question}: {words}</source>
        <translation>{id}: предмет {case}, {question}: {words}</translation>
    </message>
    <message>
        <source>This is a regional project: it leaves as the regional workbook that consolidating writes. Consolidate again, with any of its deliveries.</source>
        <translation>Ово је регионални пројекат: он се износи као регионална радна свеска која настаје обједињавањем. Обједините поново, са било којом од његових испорука.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {path}. Choose another one.</source>
        <translation>У фасцикли {path} ништа не може да се сачува. Изаберите другу.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: every answer to &quot;{question}&quot; is right, so nothing is checked.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: сваки одговор на „{question}” је исправан, па се ништа не проверава.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the choices of &quot;{question}&quot; are rows that have no question &quot;{name}&quot; to take their labels from.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: понуђени одговори за „{question}” су редови у којима нема питања „{name}” из којег би се преузели називи.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the pattern {pattern} of &quot;{question}&quot; repeats too much. A part may be repeated 1,000 times, and parts within parts together not much more.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: образац {pattern} код питања „{question}” има превише понављања. Један део сме да се понови 1.000 пута, а делови унутар делова заједно не много више.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the pattern {pattern} of &quot;{question}&quot; looks ahead, behind or back, with (?=, (?!, (?&lt;=, (?&lt;! or \1, which tipcoder does not support. Use two conditions joined by and.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: образац {pattern} код питања „{question}” гледа унапред или уназад, помоћу (?=, (?!, (?&lt;=, (?&lt;! или \1, што tipcoder не подржава. Употребите два услова повезана са and.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; has the label &quot;{label}&quot; in row {other_row} too.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: на листи „{list}” назив „{label}” постоји и у реду {other_row}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; of a choice has a space. Its code in workbooks is &quot;{made}&quot;.</source>
        <translation>Лист „{sheet}”, ред {row}: име „{name}” понуђеног одговора садржи размак. Његова ознака у радним свескама је „{made}”.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the filters of the questions never let the choice &quot;{choice}&quot; of the list &quot;{list}&quot; through.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: филтери питања никада не пропуштају понуђени одговор „{choice}” са листе „{list}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; of &quot;{question}&quot; has no choice &quot;{choice}&quot;, so this can never be met.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: листа „{list}” за питање „{question}” нема понуђени одговор „{choice}”, па овај услов никад не може бити испуњен.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the choice &quot;{name}&quot; belongs to no list, so it is never offered.</source>
        <translation>Лист „{sheet}”, ред {row}: понуђени одговор „{name}” не припада ниједној листи, па се никада не нуди.</translation>
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
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: the cell &quot;{column}&quot; is empty or not usable.</source>
        <translation>{file}, лист „{sheet}”, ред {row}: поље „{column}” је празно или неупотребљиво.</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: the framework has no question &quot;{question}&quot;.</source>
        <translation>{file}, лист „{sheet}”, ред {row}: оквир нема питање „{question}”.</translation>
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
        <source>{file} was not read: it declares entities, which no Excel file has and which can hide harmful content.</source>
        <translation>Датотека {file} није прочитана: садржи декларације ентитета, којих нема ниједна датотека програма Excel и у којима може бити скривен штетан садржај.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: &quot;{question}&quot; takes its codes from the column &quot;{column}&quot;, which {file} lacks.</source>
        <translation>Лист „{sheet}”, ред {row}: „{question}” преузима ознаке из колоне „{column}”, које нема у датотеци {file}.</translation>
    </message>
    <message>
        <source>{file}: the column &quot;{column}&quot; is there twice.</source>
        <translation>{file}: колона „{column}” постоји два пута.</translation>
    </message>
    <message>
        <source>{file}: the file has no row with the names of its columns.</source>
        <translation>{file}: у датотеци нема реда са називима колона.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the file is not in UTF-8. In Excel, save it as &quot;CSV UTF-8&quot;.</source>
        <translation>{file}, ред {row}: датотека није у кодном распореду UTF-8. Сачувајте је у програму Excel као „CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the file {file} is not beside the workbook, and no taxonomy of that name is installed. Until it is, there are no choices.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: датотека {file} није поред радне свеске и таксономија тог имена није инсталирана. Док је нема, нема ни понуђених одговора.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the column &quot;name&quot; is empty: a choice needs a code.</source>
        <translation>{file}, ред {row}: колона „name” је празна: понуђеном одговору је потребна ознака.</translation>
    </message>
    <message>
        <source>{file}, row {row}: there are more cells than columns. Put texts with a comma between quotation marks.</source>
        <translation>{file}, ред {row}: ћелија има више него колона. Текстове са зарезом ставите под наводнике.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the list &quot;{list}&quot; of &quot;{question}&quot; has no column &quot;{name}&quot;.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: листа „{list}” за питање „{question}” нема колону „{name}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no choice of the list &quot;{list}&quot; can ever be offered for &quot;{question}&quot;.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: ниједан понуђени одговор са листе „{list}” никада се не може понудити за „{question}”.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, from row {row} on, column &quot;{column}&quot;: {count} {count:cell has|cells have} a formula. Its last value is used; write the text itself.</source>
        <translation>Лист „{sheet}”, од реда {row} надаље, колона „{column}”: број ћелија са формулом је {count}. Користи се последња вредност; упишите сам текст.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: this cell has a formula without a value. Write the text itself.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: ова ћелија има формулу без вредности. Упишите сам текст.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; can never be asked: no answers meet this condition together with those of the groups around it and of the questions it looks at.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: „{question}” се никада не може поставити: ниједан одговор не испуњава овај услов заједно са условима група у којима се питање налази и питања на која се ослања.</translation>
    </message>
    <message>
        <source>{file} cannot be made into a form: something in it is not as XLSForm has it.</source>
        <translation>Од датотеке {file} не може да се направи формулар: нешто у њој није онако како тражи XLSForm.</translation>
    </message>
    <message>
        <source>{file} is a folder, a pipe or a device, and no file that can be read.</source>
        <translation>{file} је фасцикла, канал (pipe) или уређај, а не датотека која може да се прочита.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; would have {count} entries in every case. At most {limit} are possible.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: „{question}” би у сваком предмету имало {count} уноса. Могуће је највише {limit}.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: on some texts ODK Collect and KoboToolbox never finish with the pattern {pattern}, since it repeats what is already repeated. Write ([a-z]+ ?)+ as [a-z ]+.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: код неких текстова ODK Collect и KoboToolbox никад не завршавају проверу обрасца {pattern}, јер се понавља оно што се већ понавља. Уместо ([a-z]+ ?)+ напишите [a-z ]+.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; cannot be a column of the matrix &quot;{group}&quot;. All questions of a matrix choose one, or all choose several, from the same list with the same choice filter.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: „{question}” не може бити колона матрице „{group}”. Сва питања једне матрице бирају једно, или сва бирају више, са исте листе са истим филтером избора.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: nothing is ever equal to null, or different from it. For an answer that is not given, write &apos;&apos;.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: ништа никада није једнако null нити различито од њега. За одговор који није дат напишите &apos;&apos;.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: {question} is {privacy}, but it is worked out from {used}, which is {used_privacy}: with it, what must stay may leave.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: {question} је {privacy}, а изводи се из {used}, које је {used_privacy}: тако се може изнети оно што мора остати.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: {question} seems to ask for the number of a person or a document. Make it an identifier, so that it never leaves the country.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: изгледа да {question} тражи лични број или број исправе. Упишите identifier, да се никада не изнесе из земље.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{name}&quot; is no roster to which a person adds entries, so there is no least number of them.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: „{name}” није списак у који неко додаје уносе, па нема ни њиховог најмањег броја.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: the least number of entries of &quot;{roster}&quot; is a whole number from 0 to {limit}, not &quot;{value}&quot;.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: најмањи број уноса за „{roster}” је цео број од 0 до {limit}, а не „{value}”.</translation>
    </message>
    <message>
        <source>{file} is too large for a framework. Delete sheets, pictures and empty rows that are not needed.</source>
        <translation>Датотека {file} је превелика за оквир. Избришите листове, слике и празне редове који нису потребни.</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; still goes on in row {row}; that is more than a framework can have. Delete what is not needed, and keep very long lists in a file of their own (select_one_from_file).</source>
        <translation>{file}: лист „{sheet}” се наставља и у реду {row}; то је више него што оквир може да има. Избришите оно што није потребно, а веома дуге листе држите у засебној датотеци (select_one_from_file).</translation>
    </message>
    <message>
        <source>{file}, sheet &quot;{sheet}&quot;, row {row}: {reason}</source>
        <translation>{file}, лист „{sheet}”, ред {row}: {reason}</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; has a column twice: &quot;{column}&quot; in column {place}, &quot;{other}&quot; in column {other_place}. Take one of them away.</source>
        <translation>{file}: лист „{sheet}” има исту колону два пута: „{column}” у колони {place}, „{other}” у колони {other_place}. Уклоните једну од њих.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no form can be made with a column of this name. Take it away.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: са колоном овог назива не може да се направи формулар. Уклоните је.</translation>
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
        <source>{file} contains macros. They are never run here; save it as .xlsx to leave them out.</source>
        <translation>Датотека {file} садржи макрое. Они се овде никада не покрећу; сачувајте датотеку као .xlsx да бисте их изоставили.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}: this note has no name and gets one from the number of its row, which changes when rows are added. Give it a name.</source>
        <translation>Лист „{sheet}”, ред {row}: ова напомена нема име и добија га према броју свог реда, који се мења када се редови додају. Дајте јој име.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}: the name &quot;{name}&quot; is used in another group too, in row {other_row}. Neither question can move to another group later without losing its answers. Choose another name.</source>
        <translation>Лист „{sheet}”, ред {row}: име „{name}” користи се и у другој групи, у реду {other_row}. Касније ниједно од та два питања не може да пређе у другу групу а да не изгуби своје одговоре. Изаберите друго име.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: no answer to &quot;{question}&quot; can be right.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: ниједан одговор на „{question}” не може бити исправан.</translation>
    </message>
    <message>
        <source>The sheet About is missing, or tipcoder did not write it. It says what the workbook is.</source>
        <translation>Недостаје лист About или га није уписао tipcoder. На том листу пише каква је то радна свеска.</translation>
    </message>
    <message>
        <source>{place}: “{text}” can be understood in more than one way.</source>
        <translation>{place}: „{text}” се може разумети на више начина.</translation>
    </message>
    <message>
        <source>{place}: is this right? {message}</source>
        <translation>{place}: да ли је ово тачно? {message}</translation>
    </message>
    <message>
        <source>{place}: no answer yet.</source>
        <translation>{place}: још нема одговора.</translation>
    </message>
    <message>
        <source>{place}: an answer to a question that is not asked in this case.</source>
        <translation>{place}: одговор на питање које се у овом предмету не поставља.</translation>
    </message>
    <message>
        <source>{place}: the answer cannot be right. {message}</source>
        <translation>{place}: одговор не може бити тачан. {message}</translation>
    </message>
    <message>
        <source>{place}: “{text}” does not say what the column {column} says. That column counts.</source>
        <translation>{place}: „{text}” не каже исто што и колона {column}. Важи та колона.</translation>
    </message>
    <message>
        <source>Charges without what stands for them after the later decisions: {charges}. They are counted as not known; ask for a new delivery by the newest version of the framework.</source>
        <translation>Тачке оптужбе без онога што је за њих на снази после каснијих одлука: {charges}. Оне се броје као непознате; затражите нову испоруку по најновијој верзији оквира.</translation>
    </message>
    <message>
        <source>{place}: “{text}” stands where tipcoder calculates “{value}”. What was typed there is not taken.</source>
        <translation>{place}: „{text}” стоји тамо где tipcoder израчунава „{value}”. Оно што је ту уписано не узима се.</translation>
    </message>
    <message>
        <source>{place}: {other} has a case of the same court and the same date. Is it the same case?</source>
        <translation>{place}: {other} има предмет истог суда и истог датума. Да ли је то исти предмет?</translation>
    </message>
    <message>
        <source>{place}: this case is also in {other}.</source>
        <translation>{place}: овај предмет је и у датотеци {other}.</translation>
    </message>
    <message>
        <source>{place}: something stands in a column that has no name in the row of names. Was a column shifted?</source>
        <translation>{place}: нешто стоји у колони која нема име у реду са именима. Да ли је колона померена?</translation>
    </message>
    <message>
        <source>{place}: the column {column} is missing.</source>
        <translation>{place}: недостаје колона {column}.</translation>
    </message>
    <message>
        <source>{place}: two columns are called {column}. Only the first of them is read.</source>
        <translation>{place}: две колоне се зову {column}. Чита се само прва.</translation>
    </message>
    <message>
        <source>{place}: the framework has no question for the column {column}. It is not read.</source>
        <translation>{place}: оквир нема питање за колону {column}. Она се не чита.</translation>
    </message>
    <message>
        <source>The workbook has comments on cells. They are not read.</source>
        <translation>Радна свеска има коментаре уз ћелије. Они се не читају.</translation>
    </message>
    <message>
        <source>The workbook is connected to data outside of it. Nothing was fetched.</source>
        <translation>Радна свеска је повезана са подацима изван ње. Ништа није преузето.</translation>
    </message>
    <message>
        <source>About: {country} is none of the countries.</source>
        <translation>About: {country} није ниједна од држава.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open it in Excel or LibreOffice, save it again, or ask for it once more.</source>
        <translation>Датотека {file} је оштећена. Отворите је у програму Excel или LibreOffice и поново сачувајте, или тражите да вам се поново пошаље.</translation>
    </message>
    <message>
        <source>{file} is damaged, or another program wrote into it. Ask for it once more.</source>
        <translation>Датотека {file} је оштећена или је у њу уписивао други програм. Затражите је још једном.</translation>
    </message>
    <message>
        <source>{place}: was edited after tipcoder wrote it.</source>
        <translation>{place}: мењано је након што је tipcoder то уписао.</translation>
    </message>
    <message>
        <source>{file} holds instructions that no workbook needs (XML entities) and was not read.</source>
        <translation>Датотека {file} није прочитана: садржи наредбе које ниједној радној свесци нису потребне (XML ентитете).</translation>
    </message>
    <message>
        <source>{place}: an error of the spreadsheet, not an answer.</source>
        <translation>{place}: грешка програма за табеле, а не одговор.</translation>
    </message>
    <message>
        <source>{place}: no passage of a judgment proves this answer.</source>
        <translation>{place}: ниједан одломак пресуде не доказује овај одговор.</translation>
    </message>
    <message>
        <source>{place}: proves an answer that is not in the workbook.</source>
        <translation>{place}: доказује одговор којег нема у радној свесци.</translation>
    </message>
    <message>
        <source>{place}: a formula, which is not computed. Put its value in its place.</source>
        <translation>{place}: формула, која се не израчунава. Ставите њену вредност на њено место.</translation>
    </message>
    <message>
        <source>{place}: the key {key} stands in more than one row.</source>
        <translation>{place}: кључ {key} стоји у више редова.</translation>
    </message>
    <message>
        <source>The workbook refers to other workbooks. Nothing was fetched.</source>
        <translation>Радна свеска упућује на друге радне свеске. Ништа није преузето.</translation>
    </message>
    <message>
        <source>{file} holds macros and was not read. Save it as an Excel workbook without macros (.xlsx).</source>
        <translation>Датотека {file} није прочитана: садржи макрое. Сачувајте је као радну свеску програма Excel без макроа (.xlsx).</translation>
    </message>
    <message>
        <source>{place}: “{text}” is neither 1 (chosen) nor 0 (not chosen).</source>
        <translation>{place}: „{text}” није ни 1 (изабрано) ни 0 (није изабрано).</translation>
    </message>
    <message>
        <source>About: nothing stands in the cell {name}.</source>
        <translation>About: у ћелији {name} не стоји ништа.</translation>
    </message>
    <message>
        <source>It was written on {written_at} (UTC), which is yet to come: a clock is wrong.</source>
        <translation>Сачувано је {written_at} (UTC), а тај тренутак тек долази: неки сат није тачан.</translation>
    </message>
    <message>
        <source>About: the cell that is named {name} is missing.</source>
        <translation>About: недостаје ћелија са именом {name}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of tipcoder. Install that version to read it.</source>
        <translation>Датотеку {file} је сачувала новија верзија програма tipcoder. Инсталирајте ту верзију да бисте је прочитали.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no date.</source>
        <translation>{place}: „{text}” није датум.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no number.</source>
        <translation>{place}: „{text}” није број.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx).</source>
        <translation>{file} није радна свеска програма Excel (.xlsx).</translation>
    </message>
    <message>
        <source>{file} is a workbook, but not one of tipcoder: the sheets About and cases are missing.</source>
        <translation>{file} је радна свеска, али није из програма tipcoder: недостају листови About и cases.</translation>
    </message>
    <message>
        <source>The workbook has objects or pictures in it. They are not read.</source>
        <translation>У радној свесци има објеката или слика. Они се не читају.</translation>
    </message>
    <message>
        <source>{place}: says that there are none, but {roster} has rows here. The rows count.</source>
        <translation>{place}: пише да их нема, а {roster} овде има редове. Важе редови.</translation>
    </message>
    <message>
        <source>{place}: {roster} needs {count} {count:row|rows} at least; where there may be none, nothing says that there are none.</source>
        <translation>{place}: за {roster} {count:потребан је најмање|потребна су најмање|потребно је најмање} {count} {count:ред|реда|редова}; где их може и не бити, нигде не пише да их нема.</translation>
    </message>
    <message>
        <source>{place}: belongs to the row {key}, which is not in the workbook or was not read.</source>
        <translation>{place}: припада реду {key}, којег нема у радној свесци или није прочитан.</translation>
    </message>
    <message>
        <source>{place}: the row above it belongs to another case.</source>
        <translation>{place}: надређени ред припада другом предмету.</translation>
    </message>
    <message>
        <source>{file} is not in the right format. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Датотека {file} није у одговарајућем формату. Отворите је у програму Excel или LibreOffice и сачувајте као .xlsx.</translation>
    </message>
    <message>
        <source>{place}: the column parent_key must say which row this one belongs to.</source>
        <translation>{place}: колона parent_key мора да каже ком реду овај припада.</translation>
    </message>
    <message>
        <source>{place}: the column {column} must not be in a workbook that crosses a border.</source>
        <translation>{place}: колона {column} не сме да буде у радној свесци која прелази границу.</translation>
    </message>
    <message>
        <source>{place}: the column {column} has exact numbers of days; they were brought to bands.</source>
        <translation>{place}: колона {column} садржи тачан број дана; сврстан је у распоне.</translation>
    </message>
    <message>
        <source>{place}: an exact date must not be in a workbook that crosses a border, only its year.</source>
        <translation>{place}: тачан датум не сме да буде у радној свесци која прелази границу, него само година.</translation>
    </message>
    <message>
        <source>{place}: quotations must not be in a workbook that crosses a border.</source>
        <translation>{place}: наводи не смеју да буду у радној свесци која прелази границу.</translation>
    </message>
    <message>
        <source>About: {profile} is no profile of a workbook.</source>
        <translation>About: {profile} није профил радне свеске.</translation>
    </message>
    <message>
        <source>The properties of the file name a person.</source>
        <translation>Својства датотеке именују једно лице.</translation>
    </message>
    <message>
        <source>{place}: words of this brief may identify a person, so the brief of this case is left out. Change its text in the project of the country, and approve it anew.</source>
        <translation>{place}: речи овог сажетка могу идентификовати лице, па је сажетак овог предмета изостављен. Измените његов текст у пројекту државе и поново га одобрите.</translation>
    </message>
    <message>
        <source>{place}: this is no line of a brief that was approved in English, so the brief of this case is left out. Export the workbook anew.</source>
        <translation>{place}: ово није ред сажетка који је одобрен на енглеском, па је сажетак овог предмета изостављен. Поново извезите радну свеску.</translation>
    </message>
    <message>
        <source>{place}: the sheet was changed, and nobody approved what stands in it now. None of its briefs is taken. Export the workbook anew.</source>
        <translation>{place}: лист је измењен и нико није одобрио оно што сада стоји у њему. Ниједан његов сажетак се не преузима. Поново извезите радну свеску.</translation>
    </message>
    <message>
        <source>{place}: has more than {most} lines of briefs. None of them is taken.</source>
        <translation>{place}: има више од {most} редова сажетака. Ниједан се не преузима.</translation>
    </message>
    <message>
        <source>{place}: words of this quotation may identify a person, so it is left out. Withdraw it in the project of the country, and release it anew without them.</source>
        <translation>{place}: речи овог навода могу открити идентитет лица, па је изостављен. Повуците га у пројекту државе и одобрите га поново без њих.</translation>
    </message>
    <message>
        <source>{place}: this is no released quotation (a key of its own, a code, one to {most} words in English) and is left out.</source>
        <translation>{place}: ово није одобрен навод (сопствени кључ, ознака, од једне до {most} речи на енглеском) и изостављен је.</translation>
    </message>
    <message>
        <source>{place}: of so many quotations {most} are looked at; {count} are left out.</source>
        <translation>{place}: навода је превише. Прегледа се њих {most}; изостављено: {count}.</translation>
    </message>
    <message>
        <source>{place}: there is no row with the key {text}.</source>
        <translation>{place}: нема реда са кључем {text}.</translation>
    </message>
    <message>
        <source>{place}: of so many published numbers {most} are read. The region is not compared with the others ({count}).</source>
        <translation>{place}: од толико објављених бројева чита се {most}. Регион се не пореди са осталима ({count}).</translation>
    </message>
    <message>
        <source>{place}: this is no number of a published edition, so the region is not compared with it. Export the workbook anew.</source>
        <translation>{place}: ово није број објављеног издања, па се регион са њим не пореди. Поново извезите радну свеску.</translation>
    </message>
    <message>
        <source>{place}: has {found} {found:row|rows}; tipcoder wrote {written} of them.</source>
        <translation>{place}: има {found} {found:ред|реда|редова}; tipcoder их је уписао {written}.</translation>
    </message>
    <message>
        <source>{place}: rows without a key, taken as new: {count}.</source>
        <translation>{place}: редова без кључа, који се узимају као нови: {count}.</translation>
    </message>
    <message>
        <source>{other} comes from the same project; the newer of both counts.</source>
        <translation>{other} потиче из истог пројекта; важи новија од те две.</translation>
    </message>
    <message>
        <source>{place}: the sheet is hidden.</source>
        <translation>{place}: лист је скривен.</translation>
    </message>
    <message>
        <source>{place}: tipcoder has no such sheet. It is not read.</source>
        <translation>{place}: tipcoder нема такав лист. Он се не чита.</translation>
    </message>
    <message>
        <source>{place}: the sheet is missing.</source>
        <translation>{place}: лист недостаје.</translation>
    </message>
    <message>
        <source>{file} has two sheets that are called {sheet}.</source>
        <translation>Датотека {file} има два листа са именом {sheet}.</translation>
    </message>
    <message>
        <source>{place}: the row with the names of the columns, or a column with keys, is missing.</source>
        <translation>{place}: недостаје ред са именима колона или колона са кључевима.</translation>
    </message>
    <message>
        <source>{place}: says “{state}”, but there is an answer beside it.</source>
        <translation>{place}: каже „{state}”, а поред стоји одговор.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no state of an answer.</source>
        <translation>{place}: „{text}” није стање одговора.</translation>
    </message>
    <message>
        <source>{place}: the term {term} of the list {taxonomy} is not known here. It is taken as proposed.</source>
        <translation>{place}: појам {term} из листе {taxonomy} овде није познат. Узима се као предложен.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is no term of the list.</source>
        <translation>{place}: „{text}” није појам из листе.</translation>
    </message>
    <message>
        <source>{place}: a part of this long text is missing in the sheet long_text.</source>
        <translation>{place}: део овог дугог текста недостаје на листу long_text.</translation>
    </message>
    <message>
        <source>{place}: {texts} texts are in the workbook, and {seen} were read by a person before it left.</source>
        <translation>{place}: текстова у радној свесци: {texts}; прочитаних пре изношења: {seen}.</translation>
    </message>
    <message>
        <source>{place}: says “answered”, but the text is missing. {count} of such texts were left out when the workbook was written, {found} are missing now. To take a text back, empty its state, too.</source>
        <translation>{place}: каже „одговорено”, а текста нема. Таквих текстова изостављених када је радна свеска сачувана: {count}; сада недостаје: {found}. Да бисте повукли текст, испразните и његово стање.</translation>
    </message>
    <message>
        <source>{place}: a text goes on in the sheet long_text, but its beginning was removed here.</source>
        <translation>{place}: текст се наставља на листу long_text, али је његов почетак овде уклоњен.</translation>
    </message>
    <message>
        <source>{file} holds more than {megabytes} MB and was not read.</source>
        <translation>Датотека {file} није прочитана: садржи више од {megabytes} MB.</translation>
    </message>
    <message>
        <source>{file} has a sheet with far more cells, texts or formulas than coded cases need. It was not read.</source>
        <translation>Датотека {file} није прочитана: има лист са много више ћелија, текстова или формула него што је кодираним предметима потребно.</translation>
    </message>
    <message>
        <source>{file}: more than {most} cells of the sheet {sheet} cannot be read. Is it the right workbook?</source>
        <translation>{file}: више од {most} ћелија листа {sheet} не може се прочитати. Да ли је то права радна свеска?</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it if another program has it open, and check that it is there.</source>
        <translation>Датотека {file} не може да се отвори. Затворите је ако је отворена у другом програму и проверите да ли постоји.</translation>
    </message>
    <message>
        <source>{place}: says “answered”, but there is no answer.</source>
        <translation>{place}: каже „одговорено”, а одговора нема.</translation>
    </message>
    <message>
        <source>About: version {version} of the framework {form} is not known here. Answers were not checked against it.</source>
        <translation>About: верзија {version} оквира {form} овде није позната. Одговори нису проверени према њој.</translation>
    </message>
    <message>
        <source>{file} is coded by version {version} of the framework, which is not known here, and its codebook does not say enough of it.</source>
        <translation>Датотека {file} је кодирана према верзији {version} оквира, која овде није позната, а њен codebook не говори довољно о њој.</translation>
    </message>
    <message>
        <source>{file}: the sheet cases is missing, or its row with the names of the columns.</source>
        <translation>{file}: недостаје лист cases или његов ред са именима колона.</translation>
    </message>
    <message>
        <source>{file} is protected with a password.</source>
        <translation>Датотека {file} је заштићена лозинком.</translation>
    </message>
    <message>
        <source>This password does not open {file}.</source>
        <translation>Ова лозинка не отвара датотеку {file}.</translation>
    </message>
    <message>
        <source>The framework could not be written to {path}. Close the file if it is open in another program, or choose another folder.</source>
        <translation>Оквир није могао да се сачува на {path}. Затворите датотеку ако је отворена у другом програму или изаберите другу фасциклу.</translation>
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
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; is required, but nobody can answer it.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: питање „{question}” је обавезно, али на њега нико не може да одговори.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{question}&quot; takes its choices from search() in a file, which tipcoder cannot do. Use select_one_from_file.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: „{question}” преузима понуђене одговоре из датотеке помоћу search(), што tipcoder не може. Користите select_one_from_file.</translation>
    </message>
    <message>
        <source>{file}: the sheet &quot;{sheet}&quot; is not used in tipcoder.</source>
        <translation>{file}: лист „{sheet}” се у програму tipcoder не користи.</translation>
    </message>
    <message>
        <source>{file} has no sheet &quot;{sheet}&quot;.</source>
        <translation>У датотеци {file} нема листа „{sheet}”.</translation>
    </message>
    <message>
        <source>{file} has two sheets &quot;{sheet}&quot;. Take one of them away.</source>
        <translation>Датотека {file} има два листа „{sheet}”. Уклоните један од њих.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: typographic quotation marks are read as plain ones. Type plain ones.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: типографски наводници читају се као обични. Упишите обичне.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is missing.</source>
        <translation>{file}, {table} {number} ({name}): недостаје „{key}”.</translation>
    </message>
    <message>
        <source>{file}, {table} {number} ({name}): &quot;{key}&quot; is not known here. Check the spelling.</source>
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
        <source>Sheet &quot;{sheet}&quot;, from row {row} on, column &quot;{column}&quot;: {count} {count:text is|texts are} missing in {language}; another language is shown there.</source>
        <translation>Лист „{sheet}”, од реда {row} надаље, колона „{column}”: број текстова којих нема на језику {language} је {count}; на тим местима приказује се други језик.</translation>
    </message>
    <message>
        <source>Sheet &quot;{sheet}&quot;, row {row}, column &quot;{column}&quot;: &quot;{value}&quot; is not allowed for &quot;{question}&quot;. Allowed: {allowed}.</source>
        <translation>Лист „{sheet}”, ред {row}, колона „{column}”: вредност „{value}” није дозвољена за „{question}”. Дозвољено је: {allowed}.</translation>
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
        <source>{file} is a judgment of case {case} already.</source>
        <translation>Датотека {file} је већ пресуда предмета {case}.</translation>
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
        <source>{file} is a form that only few programs show (XFA). Print it to a PDF there, and add that one.</source>
        <translation>Датотека {file} је образац који приказује мало програма (XFA). Одштампајте га тамо у PDF и додајте ту датотеку.</translation>
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
        <source>{file} is a collection of files (a PDF portfolio). Open it, save the judgment from it, and add that one.</source>
        <translation>Датотека {file} је збирка датотека (PDF portfolio). Отворите је, сачувајте пресуду из ње и додајте ту датотеку.</translation>
    </message>
    <message>
        <source>{name} was not removed: {count} {count:passage in it proves|passages in it prove} answers. Replace it with another file, or take the passages away first.</source>
        <translation>{name} није уклоњено: одломака у њему који доказују одговоре има {count}. Замените га другом датотеком или прво уклоните одломке.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Divide it, or save it with smaller pictures.</source>
        <translation>Датотека {file} је већа од {limit} MB. Поделите је или је сачувајте са мањим сликама.</translation>
    </message>
    <message>
        <source>{file} has far more text than a judgment. Save the part that you need as a file of its own and add that one.</source>
        <translation>Датотека {file} има много више текста него што га има једна пресуда. Сачувајте део који вам је потребан као засебну датотеку и додајте њу.</translation>
    </message>
    <message>
        <source>{file} has {pages} pages; up to {limit} can be read. Save the part that you need as a file of its own.</source>
        <translation>{file}: број страница је {pages}, а може се прочитати највише {limit}. Сачувајте део који вам је потребан као засебну датотеку.</translation>
    </message>
    <message>
        <source>{file} takes too long to read. Open it in its own program, save it again (or print it to a PDF), and add that one.</source>
        <translation>Читање датотеке {file} траје предуго. Отворите је у програму у којем је направљена, сачувајте је поново (или је одштампајте у PDF) и додајте нову датотеку.</translation>
    </message>
    <message>
        <source>{file} holds instructions that no judgment needs (XML entities) and was not read. Open it in its own program and save it again.</source>
        <translation>Датотека {file} није прочитана: садржи наредбе које ниједној пресуди нису потребне (XML ентитете). Отворите је у програму у којем је направљена и сачувајте је поново.</translation>
    </message>
    <message>
        <source>{count} {count:backup|backups} could not be changed and still {count:opens|open} with the old passphrase, {file} among them.</source>
        <translation>Резервне копије које није било могуће променити и које се још отварају старом приступном фразом: {count}, међу њима {file}.</translation>
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
        <source>This passphrase is easy to guess. Take at least {least} characters, best four words that do not belong together.</source>
        <translation>Ова приступна фраза се лако погађа. Употребите најмање {least} знакова, најбоље четири међусобно неповезане речи.</translation>
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
        <source>Beside this project lies {file}: a copy that a synchronised folder made because two computers wrote to the project. Some answers may be in that copy alone. Open it too, and keep one of the two elsewhere.</source>
        <translation>Поред овог пројекта налази се {file}: копија коју је направила синхронизована фасцикла јер су два рачунара уписивала у пројекат. Неки одговори могу бити само у тој копији. Отворите и њу, а једну од те две чувајте на другом месту.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was changed. Open a backup, or open it to read only.</source>
        <translation>Датотека {path} је оштећена. Ништа није промењено. Отворите резервну копију или ову датотеку отворите само за читање.</translation>
    </message>
    <message>
        <source>{path} is one of the files to be read. Choose another name.</source>
        <translation>{path} је једна од датотека које се читају. Изаберите друго име.</translation>
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
        <source>{path} is locked. Unlock it with its passphrase.</source>
        <translation>{path} је закључан. Откључајте га приступном фразом.</translation>
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
        <source>{path} is damaged and was opened to read only. What can be read of it is used. Restore a backup to go on working.</source>
        <translation>Датотека {path} је оштећена и отворена је само за читање. Користи се оно што се из ње може прочитати. Да бисте наставили рад, вратите резервну копију.</translation>
    </message>
    <message>
        <source>There is no backup of {path} from which what this window holds could be made again. Leave the window open, put the file back as it was, and try again.</source>
        <translation>Нема резервне копије датотеке {path} из које би могло поново да се направи оно што је у овом прозору. Оставите прозор отворен, вратите датотеку каква је била и покушајте поново.</translation>
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
        <source>{path} cannot be read or written. Its drive or network may have been disconnected, or you may not be allowed to open it.</source>
        <translation>Датотеку {path} није могуће прочитати нити у њу уписати. Можда је прекинута веза са диском или мрежом или немате дозволу да је отворите.</translation>
    </message>
    <message>
        <source>The project file is not sound: {fault}. Restore the last backup, and keep this file for whoever mends it.</source>
        <translation>Пројектна датотека није исправна: {fault}. Вратите последњу резервну копију, а ову датотеку сачувајте за онога ко је поправља.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date. It is as it was. A backup is at {backup}.</source>
        <translation>Ажурирање датотеке {path} није успело. Она је остала каква је била. Резервна копија је на {backup}.</translation>
    </message>
    <message>
        <source>Tesseract could not be used. Nothing was changed. Install it again, with the data of your language.</source>
        <translation>Tesseract није могао да се користи. Ништа није промењено. Инсталирајте га поново, са подацима за свој језик.</translation>
    </message>
    <message>
        <source>Recognising the text of a page took too long.</source>
        <translation>Препознавање текста једне странице трајало је предуго.</translation>
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
        <source>The last change of this project was made on {changed_at} (UTC), which is yet to come: a clock is wrong.</source>
        <translation>Последња измена овог пројекта је од {changed_at} (UTC), што тек долази: неки сат је нетачан.</translation>
    </message>
    <message>
        <source>This is not the address of a database. It should look like postgresql+psycopg://name@server/database.</source>
        <translation>Ово није адреса базе података. Треба да изгледа овако: postgresql+psycopg://ime@server/baza.</translation>
    </message>
    <message>
        <source>The workbook does not say which change of the project was its last. What is newer here is told by its time alone.</source>
        <translation>Радна свеска не наводи која је измена пројекта у њој последња. Шта је овде новије, утврђује се само по њеном времену.</translation>
    </message>
    <message>
        <source>The workbook knows changes that this project has not: it may have been restored from a backup. What is newer here is told by the time of the workbook alone.</source>
        <translation>Радна свеска зна за измене које овај пројекат нема: можда је пројекат враћен из резервне копије. Шта је овде новије, утврђује се само по времену радне свеске.</translation>
    </message>
    <message>
        <source>{file} is not a JSON list of steps. A step is a list such as [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</source>
        <translation>{file} није JSON листа корака. Корак је листа као што је [&quot;set&quot;, &quot;/data/group/name&quot;, &quot;value&quot;].</translation>
    </message>
    <message>
        <source>The disk is full, and the workbook was not written. Free some space and try again.</source>
        <translation>Диск је пун и радна свеска није сачувана. Ослободите простор и покушајте поново.</translation>
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
    <message>
        <source>{where}: the term &quot;{term}&quot; lies under itself ({path}), so &quot;{parent}&quot; is not its broader term.</source>
        <translation>{where}: појам „{term}” налази се испод самог себе ({path}), па „{parent}” није његов надређени појам.</translation>
    </message>
    <message>
        <source>{where}: &quot;{original}&quot; cannot be a code, so &quot;{term}&quot; was made of it.</source>
        <translation>{where}: „{original}” не може да буде ознака, па је од тога направљено „{term}”.</translation>
    </message>
    <message>
        <source>{where}: the code is missing.</source>
        <translation>{where}: недостаје ознака.</translation>
    </message>
    <message>
        <source>{where}: the code &quot;{term}&quot; is there twice. A code stands for one term.</source>
        <translation>{where}: ознака „{term}” постоји два пута. Једна ознака одговара само једном појму.</translation>
    </message>
    <message>
        <source>{where}: &quot;{value}&quot; is not a code. Codes have small letters, digits and _, or capitals only.</source>
        <translation>{where}: „{value}” није ознака. Ознаке садрже мала слова, цифре и _, или само велика слова.</translation>
    </message>
    <message>
        <source>{where}: {count} terms would have had the code of another term and got one with a number: {terms}</source>
        <translation>{where}: број појмова који би имали ознаку другог појма, па су добили ознаку са бројем, је {count}: {terms}</translation>
    </message>
    <message>
        <source>{where}: {count} {count:code was|codes were} made of the names of the terms. Keep the file that you export from here: its codes stay.</source>
        <translation>{where}: број ознака направљених од назива појмова је {count}. Сачувајте датотеку коју одавде извезете: њене ознаке остају исте.</translation>
    </message>
    <message>
        <source>{where}: {count} {count:collection was|collections were} left out; their concepts were read.</source>
        <translation>{where}: број изостављених збирки је {count}; њихови појмови су прочитани.</translation>
    </message>
    <message>
        <source>{where}: the column does not say its language; it was read as &quot;{language}&quot;.</source>
        <translation>{where}: у колони није наведен језик; прочитана је као „{language}”.</translation>
    </message>
    <message>
        <source>{where} was not read: its context stands elsewhere ({address}), and nothing is fetched from the network.</source>
        <translation>Датотека {where} није прочитана: њен контекст је на другом месту ({address}), а са мреже се ништа не преузима.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; lies under itself ({path}). Give one of them another broader term.</source>
        <translation>{where}: појам „{term}” налази се испод самог себе ({path}). Једном од њих дајте други надређени појам.</translation>
    </message>
    <message>
        <source>{where} is damaged, protected by a password or not what its ending says, and cannot be read.</source>
        <translation>Датотека {where} је оштећена, заштићена лозинком или није оно што њен наставак каже, па се не може прочитати.</translation>
    </message>
    <message>
        <source>{where}, {term}, {key}: &quot;{value}&quot; is not a date. Write 2013-05-01, 2013-05 or 2013.</source>
        <translation>{where}, {term}, {key}: „{value}” није датум. Упишите 2013-05-01, 2013-05 или 2013.</translation>
    </message>
    <message>
        <source>{where}: {taxonomy} has no terms and was left out.</source>
        <translation>{where}: таксономија {taxonomy} нема појмова и изостављена је.</translation>
    </message>
    <message>
        <source>{where} is not in UTF-8 or UTF-16. In Excel, save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Датотека {where} није у кодном распореду UTF-8 ни UTF-16. Сачувајте је у програму Excel као „CSV UTF-8”.</translation>
    </message>
    <message>
        <source>{where} was not read: it declares entities that can hide harmful content.</source>
        <translation>Датотека {where} није прочитана: садржи декларације ентитета у којима може бити скривен штетан садржај.</translation>
    </message>
    <message>
        <source>{where} was not read: it is larger than {megabytes} MB, or would be when unpacked.</source>
        <translation>Датотека {where} није прочитана: већа је од {megabytes} MB, или би то била када се распакује.</translation>
    </message>
    <message>
        <source>{where} was not read: it has more terms, or more about them, than {count} terms can need.</source>
        <translation>{where} није прочитано: има више појмова, или више података о њима, него што може бити потребно за {count} појмова.</translation>
    </message>
    <message>
        <source>{where} cannot be read.</source>
        <translation>Датотека {where} не може да се прочита.</translation>
    </message>
    <message>
        <source>{where}: files of this kind are not known. Known endings: {endings}</source>
        <translation>{where}: датотеке ове врсте нису познате. Познати наставци: {endings}</translation>
    </message>
    <message>
        <source>{where}: no row names the columns. One of them must be called &quot;code&quot;, another for example &quot;label::English (en)&quot;.</source>
        <translation>{where}: ниједан ред не садржи називе колона. Једна колона мора да се зове „code”, а друга на пример „label::English (en)”.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; has no label in any language; its code is shown.</source>
        <translation>{where}: појам „{term}” нема назив ни на једном језику; приказује се његова ознака.</translation>
    </message>
    <message>
        <source>{where}: &quot;{term}&quot; has several labels in the language &quot;{language}&quot;. &quot;{kept}&quot; was kept, &quot;{other}&quot; became alternatives.</source>
        <translation>{where}: „{term}” има више назива на језику „{language}”. Задржано је „{kept}”, а „{other}” је сачувано међу алтернативним називима.</translation>
    </message>
    <message>
        <source>{where}: {count} {count:text does|texts do} not say their language; they were read as &quot;{language}&quot;.</source>
        <translation>{where}: број текстова за које није наведен језик је {count}; прочитани су као „{language}”.</translation>
    </message>
    <message>
        <source>{where}, {term}, {key}: &quot;{language}&quot; is not a known language code.</source>
        <translation>{where}, {term}, {key}: „{language}” није позната ознака језика.</translation>
    </message>
    <message>
        <source>The taxonomy {taxonomy} is not installed in this project.</source>
        <translation>Таксономија {taxonomy} није инсталирана у овом пројекту.</translation>
    </message>
    <message>
        <source>{where}: &quot;{term}&quot; has more notations, which were left out: {others}</source>
        <translation>{where}: „{term}” има више нотација, које су изостављене: {others}</translation>
    </message>
    <message>
        <source>{where}: no terms were found.</source>
        <translation>{where}: није пронађен ниједан појам.</translation>
    </message>
    <message>
        <source>{where}: the broader term of &quot;{term}&quot; is not in the file; {parent} was kept as a mapping.</source>
        <translation>{where}: надређеног појма за „{term}” нема у датотеци; {parent} је сачувано као мапирање.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; stands before its broader term &quot;{parent}&quot;. Put it after that one.</source>
        <translation>{where}: појам „{term}” стоји испред свог надређеног појма „{parent}”. Ставите га иза њега.</translation>
    </message>
    <message>
        <source>{where}: the broader term &quot;{parent}&quot; of &quot;{term}&quot; is not in this taxonomy.</source>
        <translation>{where}: надређеног појма „{parent}” за „{term}” нема у овој таксономији.</translation>
    </message>
    <message>
        <source>{where}: &quot;{term}&quot; has several broader terms. &quot;{kept}&quot; was kept, the others became mappings: {others}</source>
        <translation>{where}: „{term}” има више надређених појмова. Задржан је „{kept}”, а остали су постали мапирања: {others}</translation>
    </message>
    <message>
        <source>{where}: {property} was left out ({count} times).</source>
        <translation>{where}: својство {property} је изостављено (број пута: {count}).</translation>
    </message>
    <message>
        <source>{where}: &quot;{value}&quot; is not a property of a taxonomy.</source>
        <translation>{where}: „{value}” није својство таксономије.</translation>
    </message>
    <message>
        <source>{where} cannot be understood: {problem}</source>
        <translation>Садржај датотеке {where} није разумљив: {problem}</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; is replaced by itself ({path}).</source>
        <translation>{where}: појам „{term}” замењује самог себе ({path}).</translation>
    </message>
    <message>
        <source>{where}: {replacement}, which replaces &quot;{term}&quot;, is not in the file and was left out.</source>
        <translation>{where}: {replacement}, који замењује „{term}”, није у датотеци и изостављен је.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{replacement}&quot;, which replaces &quot;{term}&quot;, is not in this taxonomy.</source>
        <translation>{where}: појма „{replacement}”, који замењује „{term}”, нема у овој таксономији.</translation>
    </message>
    <message>
        <source>{where}: the term &quot;{term}&quot; is mapped to the scheme &quot;{scheme}&quot;, which is not among the schemes of the taxonomy.</source>
        <translation>{where}: појам „{term}” мапиран је на шему „{scheme}”, које нема међу шемама таксономије.</translation>
    </message>
    <message>
        <source>{where}: {count} {count:set of codes was|sets of codes were} left out.</source>
        <translation>{where}: број изостављених скупова ознака је {count}.</translation>
    </message>
    <message>
        <source>{where}: the sheet &quot;{sheet}&quot; was left out, since no row names the columns of terms.</source>
        <translation>{where}: лист „{sheet}” је изостављен, јер ниједан ред не садржи називе колона за појмове.</translation>
    </message>
    <message>
        <source>{where}: the id &quot;{value}&quot; must be the name of the file.</source>
        <translation>{where}: ознака „{value}” мора да буде иста као име датотеке.</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; is missing.</source>
        <translation>{where}, {term}: недостаје „{key}”.</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; is not known here. Check the spelling.</source>
        <translation>{where}, {term}: „{key}” није познат назив податка. Проверите како је написан.</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; must be a list of texts in quotation marks, none of them empty.</source>
        <translation>{where}, {term}: „{key}” мора да буде листа текстова под наводницима, од којих ниједан није празан.</translation>
    </message>
    <message>
        <source>The taxonomy {where} is not valid TOML: {problem}</source>
        <translation>Таксономија {where} није исправан TOML: {problem}</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{key}&quot; is not of the kind that belongs there (a text in quotation marks, or a table).</source>
        <translation>{where}, {term}: „{key}” није врсте која ту припада (текст под наводницима или табела).</translation>
    </message>
    <message>
        <source>{where}, {term}: &quot;{value}&quot; is not a value that &quot;{key}&quot; can have.</source>
        <translation>{where}, {term}: „{value}” није вредност коју „{key}” може да има.</translation>
    </message>
    <message>
        <source>{where} was not written: a text of &quot;{term}&quot; is too long for a cell of Excel. Choose another kind of file.</source>
        <translation>Датотека {where} није сачувана: текст појма „{term}” предугачак је за ћелију програма Excel. Изаберите другу врсту датотеке.</translation>
    </message>
    <message>
        <source>{where}: the taxonomy {taxonomy} is there twice. Leave one of the two out.</source>
        <translation>{where}: таксономија {taxonomy} постоји два пута. Изоставите једну од њих.</translation>
    </message>
    <message>
        <source>No taxonomy of the name {name} ships with the program. There are: {known}</source>
        <translation>Уз програм се не испоручује таксономија под именом {name}. Постоје: {known}</translation>
    </message>
    <message>
        <source>{where}: &quot;{value}&quot; is not a value that this column can have.</source>
        <translation>{where}: „{value}” није вредност коју ова колона може да има.</translation>
    </message>
    <message>
        <source>Other terms stand under &quot;{term}&quot;. Take them back first, or put them elsewhere.</source>
        <translation>Испод појма „{term}” стоје други појмови. Прво повуците те предлоге или их ставите на друго место.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; is used by answers: {answers}, in cases: {cases}. Choose another term there first, or merge this one into another.</source>
        <translation>„{term}” се користи у одговорима: {answers}, у предметима: {cases}. Прво тамо изаберите други појам или овај појам спојите са другим.</translation>
    </message>
    <message>
        <source>The taxonomy already has a term &quot;{label}&quot;. Choose that one, or give yours another label.</source>
        <translation>Таксономија већ има појам „{label}”. Изаберите тај појам или свом дајте други назив.</translation>
    </message>
    <message>
        <source>Write what the new term is called.</source>
        <translation>Упишите како се нови појам зове.</translation>
    </message>
    <message>
        <source>Nothing can be merged into &quot;{term}&quot;. Choose a term that is in use and is another one.</source>
        <translation>Ништа се не може спојити са појмом „{term}”. Изаберите други појам, који је у употреби.</translation>
    </message>
    <message>
        <source>{file}: not every delivery of this project says which change was its last. Which one is newer was told by their times alone.</source>
        <translation>{file}: не наводи свака испорука овог пројекта која је измена у њој последња. Која је новија, утврђено је само по њиховом времену.</translation>
    </message>
    <message>
        <source>{file} has later changes than {other}, though its time is earlier. The changes count: a clock was wrong, or the project was restored from a backup.</source>
        <translation>Датотека {file} садржи касније измене него {other}, иако је њено време раније. Измене важе: неки сат је био нетачан или је пројекат враћен из резервне копије.</translation>
    </message>
    <message>
        <source>{file}: {count} more {count:finding|findings} of the kind {kind}. tipcoder check tells all of them.</source>
        <translation>{file}: још налаза врсте {kind}: {count}. Све их наводи tipcoder check.</translation>
    </message>
    <message>
        <source>{file} and {other} come from the same project, but name different countries: {country}, {other_country}.</source>
        <translation>{file} и {other} потичу из истог пројекта, али наводе различите државе: {country}, {other_country}.</translation>
    </message>
    <message>
        <source>{file}: a newer delivery of the same project is there. Nothing of this one is taken.</source>
        <translation>{file}: постоји новија испорука истог пројекта. Из ове се ништа не преузима.</translation>
    </message>
    <message>
        <source>{file}: {answers} {answers:answer has|answers have} no place in this version of the framework. They are kept as retired.</source>
        <translation>{file}: {answers} {answers:одговор нема|одговора немају|одговора нема} место у овој верзији оквира. Чувају се ван употребе.</translation>
    </message>
    <message>
        <source>These cases have the same answers throughout. Are they one case? {cases} ({conflict})</source>
        <translation>Ови предмети имају у свему исте одговоре. Да ли су један предмет? {cases} ({conflict})</translation>
    </message>
    <message>
        <source>These cases have the same key. Are they one case? {cases} ({conflict})</source>
        <translation>Ови предмети имају исти кључ. Да ли су један предмет? {cases} ({conflict})</translation>
    </message>
    <message>
        <source>These cases were decided by the same court on the same day. Are they one case? {cases} ({conflict})</source>
        <translation>О овим предметима је одлучио исти суд истог дана. Да ли су један предмет? {cases} ({conflict})</translation>
    </message>
    <message>
        <source>Somebody else changed the regional project meanwhile. Nothing was stored: consolidate once more.</source>
        <translation>У међувремену је неко други променио регионални пројекат. Ништа није сачувано: обједините још једном.</translation>
    </message>
    <message>
        <source>Proposed term {term} of {taxonomy}: “{label}” ({countries}, answers: {answers}).</source>
        <translation>Предложени појам {term} у таксономији {taxonomy}: „{label}” ({countries}, одговора: {answers}).</translation>
    </message>
    <message>
        <source>Unknown term {term} of {taxonomy} ({countries}, answers: {answers}). It waits as a proposal.</source>
        <translation>Непознат појам {term} у таксономији {taxonomy} ({countries}, одговора: {answers}). Чека као предлог.</translation>
    </message>
    <message>
        <source>No edition that its country published is named in {file}: the region is compared with none of it.</source>
        <translation>Ниједно издање које је држава објавила не наводи се у датотеци {file}: регион се не пореди ни са једним њеним издањем.</translation>
    </message>
    <message>
        <source>{file} comes from a mentor jurisdiction ({country}): its cases stand in a column of their own and are no part of the figures of all countries together.</source>
        <translation>{file} долази из менторске јурисдикције ({country}): њени предмети стоје у посебној колони и нису део показатеља за све државе заједно.</translation>
    </message>
    <message>
        <source>Approved briefs that may identify a person are left out ({count}). Change their texts in the project of the country, and approve them anew.</source>
        <translation>Одобрени сажеци који могу идентификовати лице изостављени су ({count}). Измените њихове текстове у пројекту државе и поново их одобрите.</translation>
    </message>
    <message>
        <source>Its approved briefs take the place of those that came before. With other words: {changed}. Not approved any more: {gone}.</source>
        <translation>Њени одобрени сажеци замењују оне који су стигли раније. Са другим речима: {changed}. Више нису одобрени: {gone}.</translation>
    </message>
    <message>
        <source>Briefs that were approved as English and are not in English are left out ({count}). Type their English texts in the project of the country, and approve them anew.</source>
        <translation>Сажеци који су одобрени као енглески, а нису на енглеском, изостављени су ({count}). Упишите њихове енглеске текстове у пројекту државе и поново их одобрите.</translation>
    </message>
    <message>
        <source>Released quotations that may identify a person are left out ({count}). Withdraw them in the project of the country, and release them anew without those words.</source>
        <translation>Одобрени наводи који могу открити идентитет лица изостављени су ({count}). Повуците их у пројекту државе и одобрите их поново без тих речи.</translation>
    </message>
    <message>
        <source>{file}: version {version} of the framework is not known here. It was read as its own codebook says.</source>
        <translation>{file}: верзија {version} оквира овде није позната. Прочитана је како каже њен codebook.</translation>
    </message>
    <message>
        <source>{file}: {answers} {answers:answer|answers} may not cross a border and {answers:was|were} left out.</source>
        <translation>{file}: {answers} {answers:одговор не сме да пређе границу и изостављен је|одговора не смеју да пређу границу и изостављена су|одговора не сме да пређе границу и изостављено је}.</translation>
    </message>
    <message>
        <source>{place}: {count} {count:entry belongs|entries belong} to no row or question of the delivery and {count:was|were} left out.</source>
        <translation>{place}: изостављени су уноси који не припадају ниједном реду ни питању испоруке ({count}).</translation>
    </message>
    <message>
        <source>There is no term {term} in {taxonomy} to decide on.</source>
        <translation>У таксономији {taxonomy} нема појма {term} о коме би се одлучило.</translation>
    </message>
    <message>
        <source>{choice} is no decision. Cases: keep_both, prefer:FILE. Terms: approve, reject, merge:CODE.</source>
        <translation>{choice} није одлука. За предмете: keep_both, prefer:FILE. За појмове: approve, reject, merge:CODE.</translation>
    </message>
    <message>
        <source>The decisions cannot be read. They stand in a TOML or JSON file under [conflicts] and [terms.NAME].</source>
        <translation>Одлуке се не могу прочитати. Стоје у TOML или JSON датотеци под [conflicts] и [terms.NAME].</translation>
    </message>
    <message>
        <source>{file} is a regional project itself. Name it with --project, and deliveries of countries beside it.</source>
        <translation>Датотека {file} је и сама регионални пројекат. Наведите је иза --project, а испоруке држава поред ње.</translation>
    </message>
    <message>
        <source>{file} is a copy for a second coder. It goes back to the project that it was made from, which delivers.</source>
        <translation>{file} је копија за другог кодера. Враћа се у пројекат из којег је направљена, а он испоручује.</translation>
    </message>
    <message>
        <source>{file} is a template. Import it into its project first (tipcoder import), and deliver what that exports.</source>
        <translation>{file} је образац. Најпре га увезите у његов пројекат (tipcoder import), па испоручите оно што тај пројекат извезе.</translation>
    </message>
    <message>
        <source>This passphrase does not open {file}. Check capital letters and the keyboard&apos;s language.</source>
        <translation>Ова приступна фраза не отвара датотеку {file}. Проверите велика слова и језик тастатуре.</translation>
    </message>
    <message>
        <source>{file} is coded by another framework: {framework}. It cannot stand beside the others.</source>
        <translation>Датотека {file} је кодирана према другом оквиру: {framework}. Не може да стоји уз остале.</translation>
    </message>
    <message>
        <source>{file}: version {version} of the framework is not known here, and its codebook does not say enough.</source>
        <translation>{file}: верзија {version} оквира овде није позната, а њен codebook не говори довољно.</translation>
    </message>
    <message>
        <source>{path} is the project of one country. Deliveries go into a regional project: name a new file.</source>
        <translation>{path} је пројекат једне државе. Испоруке иду у регионални пројекат: наведите нову датотеку.</translation>
    </message>
    <message>
        <source>None of the cases in this workbook is known here. Its keys were made for a recipient that this project does not know, or its cases were removed.</source>
        <translation>Ниједан предмет из ове радне свеске овде није познат. Њени кључеви су направљени за примаоца којег овај пројекат не познаје или су њени предмети уклоњени.</translation>
    </message>
    <message>
        <source>{place}: {text} can mean several things. Say which for the whole column: --answer {column}=CHOICE, where CHOICE is one of {options}.</source>
        <translation>{place}: {text} може да значи више ствари. Одредите на шта се мисли у целој колони: --answer {column}=CHOICE, где је CHOICE једно од {options}.</translation>
    </message>
    <message>
        <source>The workbook was written with version {version} of the framework {framework}, which this project lacks.</source>
        <translation>Радна свеска је сачувана према верзији {version} оквира {framework}, коју овај пројекат нема.</translation>
    </message>
    <message>
        <source>The workbook was written by another project. Only workbooks of this project can be read back.</source>
        <translation>Радна свеска потиче из другог пројекта. Учитати се могу само радне свеске овог пројекта.</translation>
    </message>
    <message>
        <source>There is no case that could be coded a second time.</source>
        <translation>Нема предмета који би се могао кодирати други пут.</translation>
    </message>
    <message>
        <source>{coder} coded these cases first and cannot be the second coder of them: {cases}. Give the code of the person who coded them again.</source>
        <translation>{coder} је први кодирао ове предмете и не може бити њихов други кодер: {cases}. Унесите ознаку лица које их је поново кодирало.</translation>
    </message>
    <message>
        <source>{file} is no copy for a second coder. Only a copy that was made for one, or a workbook, is read as a second coding.</source>
        <translation>{file} није копија за другог кодера. Као друго кодирање учитава се само копија направљена за њега или радна свеска.</translation>
    </message>
    <message>
        <source>A second coder codes the cases that are there. Cases, their judgments, lists of terms, the framework and what is added to findings are changed by the person who codes first.</source>
        <translation>Други кодер кодира предмете који су ту. Предмете, њихове пресуде, листе појмова, оквир и оно што се додаје налазима мења лице које прво кодира.</translation>
    </message>
    <message>
        <source>Something was changed in the project meanwhile. Nothing was imported: look at the workbook once more.</source>
        <translation>У међувремену је нешто промењено у пројекту. Ништа није увезено: погледајте радну свеску још једном.</translation>
    </message>
    <message>
        <source>Somebody else changed this coding meanwhile. Nothing was saved: open the case again to see it.</source>
        <translation>Неко други је у међувремену променио ово кодирање. Ништа није сачувано: отворите предмет поново да бисте то видели.</translation>
    </message>
    <message>
        <source>{answers} {answers:answer|answers} in {cases} {cases:case has|cases have} the term {term}, which the taxonomy {taxonomy} has not: it is not shown or counted. Install a version of the taxonomy that has it.</source>
        <translation>{answers} {answers:одговор|одговора|одговора} у {cases} {cases:предмету|предмета|предмета} {answers:садржи|садрже|садржи} појам {term}, ког таксономија {taxonomy} нема: он се не приказује и не броји. Инсталирајте верзију таксономије која га има.</translation>
    </message>
    <message>
        <source>Nothing that can be accepted in this brief has the id {id}. List what is open with --json.</source>
        <translation>Ништа што се у овом сажетку може прихватити нема ознаку {id}. Погледајте шта је отворено уз --json.</translation>
    </message>
    <message>
        <source>{part} {row}: “{words}” may identify somebody. Change the text, or accept it with --accept {id}.</source>
        <translation>{part} {row}: „{words}” може некога идентификовати. Промените текст или прихватите уз --accept {id}.</translation>
    </message>
    <message>
        <source>{part} {row}: there is no text in this language: {language}.</source>
        <translation>{part} {row}: нема текста на овом језику: {language}.</translation>
    </message>
    <message>
        <source>Nobody has approved the brief of case {case} in this language: {language}. Add --draft to read it.</source>
        <translation>Нико није одобрио сажетак предмета {case} на овом језику: {language}. Додајте --draft да га прочитате.</translation>
    </message>
    <message>
        <source>{part} {row}: this is no English: {words}. Type the text in English.</source>
        <translation>{part} {row}: ово није енглески: {words}. Упишите текст на енглеском.</translation>
    </message>
    <message>
        <source>{part} {row}: numbers are not the same in both texts: {words}. Mend it, or accept it with --accept {id}.</source>
        <translation>{part} {row}: бројеви нису исти у оба текста: {words}. Исправите или прихватите уз --accept {id}.</translation>
    </message>
    <message>
        <source>{row} may be recognised: fewer than 11 persons of the project are alike in this: {words}. Tell less with --generalise age,year,sector, or accept it with --accept {id}.</source>
        <translation>{row} се може препознати: мање од 11 лица у пројекту слично је по овоме: {words}. Реците мање уз --generalise age,year,sector или прихватите уз --accept {id}.</translation>
    </message>
    <message>
        <source>{part} {row}: the text is the same in both languages. Type it in this language: {language}, or accept it with --accept {id}.</source>
        <translation>{part} {row}: текст је исти на оба језика. Упишите га на овом језику: {language}, или прихватите уз --accept {id}.</translation>
    </message>
    <message>
        <source>The brief of case {case} has changed since it was approved in this language: {language}. Approve it again, or add --draft to read it.</source>
        <translation>Сажетак предмета {case} промењен је откад је одобрен на овом језику: {language}. Одобрите га поново или додајте --draft да га прочитате.</translation>
    </message>
    <message>
        <source>{part} {row}: what the text in this language is written from changed after it was typed: {language}. Confirm the text or change it.</source>
        <translation>{part} {row}: оно из чега је писан текст на овом језику промењено је пошто је унет: {language}. Потврдите текст или га промените.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}, column {column}: the coding has changed since this row was written. Write the workbook anew and type the text there.</source>
        <translation>{file}, лист {sheet}, ред {row}, колона {column}: кодирање је промењено откад је овај ред написан. Напишите радну свеску изнова и унесите текст у њу.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}, column {column}: no brief has such a row. Cells of case, part, row and question stay as they were written.</source>
        <translation>{file}, лист {sheet}, ред {row}, колона {column}: ниједан сажетак нема такав ред. Ћелије case, part, row и question остају како су написане.</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet}: it holds no texts of briefs.</source>
        <translation>{file} нема лист {sheet}: у њој нема текстова сажетака.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}, column {column}: the text is longer than {most} characters.</source>
        <translation>{file}, лист {sheet}, ред {row}, колона {column}: текст је дужи од {most} знакова.</translation>
    </message>
    <message>
        <source>A brief is made in the country in which the case was coded, from its project.</source>
        <translation>Сажетак се прави у земљи у којој је предмет кодиран, из њеног пројекта.</translation>
    </message>
    <message>
        <source>Case {case} is left out: a published table less the persons in its brief would tell of few others.</source>
        <translation>Предмет {case} је изостављен: објављена табела без лица из његовог сажетка рекла би нешто о малом броју других.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: two effects of one decision. {message}</source>
        <translation>Предмет {case}, {place}: два дејства једне одлуке. {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: is this outcome right? {message}</source>
        <translation>Предмет {case}, {place}: да ли је овај исход тачан? {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the numbers and the dates tell different orders.</source>
        <translation>Предмет {case}, {place}: бројеви и датуми казују различит редослед.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the numbers do not run from 1 without a gap.</source>
        <translation>Предмет {case}, {place}: бројеви не иду од 1 без прекида.</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the same number twice. {message}</source>
        <translation>Предмет {case}, {place}: исти број двапут. {message}</translation>
    </message>
    <message>
        <source>Case {case}, {place}: the answers show it, and it is not entered. {entry}</source>
        <translation>Предмет {case}, {place}: одговори на то указују, а није унето. {entry}</translation>
    </message>
    <message>
        <source>The project has no case {case}.</source>
        <translation>Пројекат нема предмет {case}.</translation>
    </message>
    <message>
        <source>Nobody with the code {coder} codes in this project.</source>
        <translation>У овом пројекту не кодира нико са ознаком {coder}.</translation>
    </message>
    <message>
        <source>Something was published since, and not compared with this edition: that it reached nobody can no longer be taken back.</source>
        <translation>У међувремену је објављено нешто што није упоређено с овим издањем: не може се више повући то да није стигло ни до кога.</translation>
    </message>
    <message>
        <source>No case has a brief that is approved in English, so that there is no entry for SHERLOC to write.</source>
        <translation>Ниједан предмет нема сажетак одобрен на енглеском, па нема уноса за SHERLOC.</translation>
    </message>
    <message>
        <source>Case {case} is left out: its English brief is {state}.</source>
        <translation>Предмет {case} је изостављен: стање његовог сажетка на енглеском је {state}.</translation>
    </message>
    <message>
        <source>There are entries here ({count}). “None in this judgment” can be said once they are deleted.</source>
        <translation>Овде има уноса ({count}). „Нема у овој пресуди” може се рећи кад се они избришу.</translation>
    </message>
    <message>
        <source>“None in this judgment” cannot be said here: there must be entries, {count} at least.</source>
        <translation>„Нема у овој пресуди” овде се не може рећи: мора бити уноса, најмање {count}.</translation>
    </message>
    <message>
        <source>This number asks for too many entries. At most {limit} are possible in one list, and {total} in one case. Nothing was changed; enter a smaller number.</source>
        <translation>Овај број тражи превише уноса. Могуће је највише {limit} у једном списку и {total} у једном предмету. Ништа није измењено; унесите мањи број.</translation>
    </message>
    <message>
        <source>Findings are counted from the questions of the framework tip_case_law_see. This project is coded by {framework}, which asks none of them.</source>
        <translation>Налази се броје из питања оквира tip_case_law_see. Овај пројекат је кодиран по оквиру {framework}, који не поставља ниједно од њих.</translation>
    </message>
    <message>
        <source>The case is settled: its pairs of entries stay as they are, and so do the figures of agreement.</source>
        <translation>Предмет је усаглашен: парови уноса остају какви су, а и показатељи сагласности.</translation>
    </message>
    <message>
        <source>{file}, row {line}: a proposal is a, b, both or not_settled, not “{value}”. Nothing was settled.</source>
        <translation>{file}, ред {line}: предлог је a, b, both или not_settled, а не „{value}”. Ништа није усаглашено.</translation>
    </message>
    <message>
        <source>{file} has no differences of this project, or is no settling file. Nothing was settled.</source>
        <translation>{file} нема разлика из овог пројекта или није датотека за усаглашавање. Ништа није усаглашено.</translation>
    </message>
    <message>
        <source>{file}, row {line}: “{value}” is none of the reasons of the list. Nothing was settled.</source>
        <translation>{file}, ред {line}: „{value}” није ниједан од разлога са списка. Ништа није усаглашено.</translation>
    </message>
    <message>
        <source>{file}, row {line}: this difference stands in the file twice. Nothing was settled.</source>
        <translation>{file}, ред {line}: ова разлика је у датотеци наведена два пута. Ништа није усаглашено.</translation>
    </message>
    <message>
        <source>{count} {count:difference is|differences are} still to be settled before the case is settled.</source>
        <translation>Треба усагласити још {count} {count:разлику|разлике|разлика} пре него што је предмет усаглашен.</translation>
    </message>
    <message>
        <source>Both answers can be taken only where several terms may be chosen and both sides chose some.</source>
        <translation>Оба одговора могу се узети само где је допуштено више појмова и где су обе стране нешто изабрале.</translation>
    </message>
    <message>
        <source>This coding is submitted. Reopen it to change something.</source>
        <translation>Ово кодирање је предато. Поново га отворите да бисте нешто изменили.</translation>
    </message>
    <message>
        <source>{coder} has not submitted the coding of this case yet. Both are settled only after both are.</source>
        <translation>{coder} још није предао кодирање овог предмета. Разлике се усаглашавају тек кад су оба предата.</translation>
    </message>
    <message>
        <source>Enter the code of the reviewer.</source>
        <translation>Унесите ознаку рецензента.</translation>
    </message>
    <message>
        <source>{coder} coded this case. A reviewer is somebody who is neither of the two coders.</source>
        <translation>{coder} је кодирао овај предмет. Рецензент је неко ко није ниједан од два кодера.</translation>
    </message>
    <message>
        <source>Say in a sentence what is not settled, for the reviewer.</source>
        <translation>У једној реченици наведите рецензенту шта није усаглашено.</translation>
    </message>
    <message>
        <source>Nobody has coded this case a second time yet.</source>
        <translation>Овај предмет још нико није кодирао други пут.</translation>
    </message>
    <message>
        <source>Choose why the two of you read this differently.</source>
        <translation>Изаберите зашто сте вас двоје ово различито прочитали.</translation>
    </message>
    <message>
        <source>Two entries are joined only if each is of another side and both are of the same list.</source>
        <translation>Два уноса спајају се само ако сваки потиче од другог кодера и ако су оба из истог списка.</translation>
    </message>
    <message>
        <source>{id}: case {case}, {question}: {words} ({sign})</source>
        <translation>{id}: предмет {case}, {question}: {words} ({sign})</translation>
    </message>
    <message>
        <source>{roster}: {persons} in all. {unique} can be recognised by anybody who knows this of them: {questions}. {few} more are among fewer than {k} alike. With the numbers that leave, {unique_by_numbers} can be recognised.</source>
        <translation>{roster}: укупно {persons}. Свако ко о њима зна {questions} може их препознати: {unique}. Још их је у групама мањим од {k} једнаких: {few}. Са бројевима који се износе може се препознати: {unique_by_numbers}.</translation>
    </message>
    <message>
        <source>Nobody is recognised by the question {name}. It may be one of these: {known}.</source>
        <translation>На основу питања {name} нико се не може препознати. Може се навести једно од ових: {known}.</translation>
    </message>
    <message>
        <source>The question {name} cannot be made more general, only left out. These can be: {known}.</source>
        <translation>Питање {name} не може се уопштити, само изоставити. Ова се могу уопштити: {known}.</translation>
    </message>
    <message>
        <source>There is no finding and no text with the id {id}. The answer may have been changed.</source>
        <translation>Нема ни налаза ни текста са ознаком {id}. Можда је одговор промењен.</translation>
    </message>
    <message>
        <source>Say why it reached nobody: the reason stays in the list of what left.</source>
        <translation>Наведите зашто није стигло ни до кога: разлог остаје на списку онога што је изашло.</translation>
    </message>
    <message>
        <source>Nothing that left has the id {id}. `tipcoder released` lists what left, with the ids.</source>
        <translation>Ништа што је изашло нема id {id}. `tipcoder released` наводи шта је изашло, са id-овима.</translation>
    </message>
    <message>
        <source>Of the release {id} it was said before that it reached nobody.</source>
        <translation>За {id} је већ речено да није стигло ни до кога.</translation>
    </message>
    <message>
        <source>This project is open to read only. What is public is recorded in it, as later editions are compared with it: nothing public can be written. Restore a backup, and publish from that.</source>
        <translation>Овај пројекат је отворен само за читање. Оно што је јавно бележи се у њему, јер се каснија издања пореде с тим: ништа јавно не може се записати. Вратите резервну копију и објавите из ње.</translation>
    </message>
    <message>
        <source>Another program holds the file {file} at the moment: a virus scanner, a synchronisation or a viewer. Try again in a minute, or close it there. Nothing was lost.</source>
        <translation>Други програм тренутно држи датотеку {file}: антивирус, синхронизација или програм за преглед. Покушајте поново за минут или је затворите тамо. Ништа није изгубљено.</translation>
    </message>
    <message>
        <source>The path {path} is too long for this computer. Move the project into a folder nearer to the drive&apos;s root.</source>
        <translation>Путања {path} је предугачка за овај рачунар. Преместите пројекат у фасциклу ближу корену диска.</translation>
    </message>
    <message>
        <source>Windows keeps the name {name} for itself. Choose another one.</source>
        <translation>Виндоус задржава име {name} за себе. Изаберите друго.</translation>
    </message>
    <message>
        <source>There is no judgment in the folder {folder}. Files of these kinds can be read: {kinds}.</source>
        <translation>У фасцикли {folder} нема ниједне пресуде. Могу се читати датотеке ових врста: {kinds}.</translation>
    </message>
    <message>
        <source>{file} has no text layer: read it by OCR first.</source>
        <translation>{file} нема слој текста: прво га прочитајте помоћу OCR-а.</translation>
    </message>
    <message>
        <source>Which country the judgment is of cannot be told by its court or language. Say it with --country.</source>
        <translation>По суду или језику не може се рећи из које је државе пресуда. Наведите је помоћу --country.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read. Save it as one of {kinds} and add it again.</source>
        <translation>Датотека {file} је врсте која не може да се прочита. Сачувајте је у неком од ових формата: {kinds}, па је поново додајте.</translation>
    </message>
    <message>
        <source>{file} is a picture of a kind that cannot be read. Save it as JPEG, PNG or TIFF and add that one.</source>
        <translation>Датотека {file} је слика врсте која не може да се прочита. Сачувајте је као JPEG, PNG или TIFF и додајте ту датотеку.</translation>
    </message>
    <message>
        <source>{file} was written by a Word older than that of 1997. Open it in Word or LibreOffice, save it as .docx, and add that one.</source>
        <translation>Датотека {file} сачувана је у програму Word старијем од верзије из 1997. Отворите је у програму Word или LibreOffice, сачувајте је као .docx и додајте ту датотеку.</translation>
    </message>
    <message>
        <source>{path} was replaced by another copy, or changed from elsewhere, while it was open here. Nothing more was saved in it.</source>
        <translation>Датотека {path} је замењена другом копијом или промењена са другог места док је овде била отворена. У њој више ништа није сачувано.</translation>
    </message>
    <message>
        <source>The framework {framework} {version} could not be read. The same one ships with the program and is used.</source>
        <translation>Оквир {framework} {version} није могао да се прочита. Користи се исти, који долази с програмом.</translation>
    </message>
    <message>
        <source>The framework {framework} {version} could not be read. The same one from the backup {backup} is used.</source>
        <translation>Оквир {framework} {version} није могао да се прочита. Користи се исти, из резервне копије {backup}.</translation>
    </message>
    <message>
        <source>The framework {framework} {version} could not be read. Another one of this name and version is used; its questions may differ.</source>
        <translation>Оквир {framework} {version} није могао да се прочита. Користи се други с тим називом и верзијом; његова питања могу бити другачија.</translation>
    </message>
    <message>
        <source>The workbook of the framework {framework} {version} could not be read. Its questions were read.</source>
        <translation>Радна свеска оквира {framework} {version} није могла да се прочита. Његова питања су прочитана.</translation>
    </message>
    <message>
        <source>Some cases, entries or answers could not be read.</source>
        <translation>Неки предмети, уноси или одговори нису могли да се прочитају.</translation>
    </message>
    <message>
        <source>Some judgments or their pages could not be read.</source>
        <translation>Неке пресуде или њихове странице нису могле да се прочитају.</translation>
    </message>
    <message>
        <source>Some evidence could not be read.</source>
        <translation>Неки докази нису могли да се прочитају.</translation>
    </message>
    <message>
        <source>Some remarks could not be read.</source>
        <translation>Неке напомене нису могле да се прочитају.</translation>
    </message>
    <message>
        <source>Part of the history could not be read.</source>
        <translation>Део историје није могао да се прочита.</translation>
    </message>
    <message>
        <source>Some terms could not be read.</source>
        <translation>Неки појмови нису могли да се прочитају.</translation>
    </message>
    <message>
        <source>Some of what does not belong to a case could not be read (exports, reviews, deliveries).</source>
        <translation>Део онога што не припада предмету није могао да се прочита (извози, прегледи, испоруке).</translation>
    </message>
    <message>
        <source>{path} cannot be changed: it is open to read only, or the file or its folder is write-protected.</source>
        <translation>Датотека {path} не може да се мења: отворена је само за читање, или су она или њена фасцикла заштићене од уписа.</translation>
    </message>
    <message>
        <source>The folder {path} is there already and is not empty. Choose another name.</source>
        <translation>Фасцикла {path} већ постоји и није празна. Изаберите друго име.</translation>
    </message>
    <message>
        <source>Files for SPSS and Stata need two more libraries. Install them with: pip install tipcoder[statistics]</source>
        <translation>За датотеке програма SPSS и Stata потребне су још две библиотеке. Инсталирајте их овако: pip install tipcoder[statistics]</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed. Install it with: pip install tipcoder[postgresql]</source>
        <translation>Управљачки програм за PostgreSQL није инсталиран. Инсталирајте га овако: pip install tipcoder[postgresql]</translation>
    </message>
    <message>
        <source>The database {address} holds no project yet. Consolidate into it first.</source>
        <translation>У бази података {address} још нема пројекта. Прво обједините испоруке у њу.</translation>
    </message>
    <message>
        <source>The database {address} holds a project already.</source>
        <translation>У бази података {address} већ постоји пројекат.</translation>
    </message>
    <message>
        <source>The project in the database {address} is no file. Consolidate into a file to hand it over.</source>
        <translation>Пројекат у бази података {address} није датотека. Да бисте га предали, обједините испоруке у датотеку.</translation>
    </message>
    <message>
        <source>There is a password in the address, where others can read it. Leave it out: it is asked for, or taken from the environment variable PGPASSWORD.</source>
        <translation>У адреси је лозинка, коју могу прочитати други. Изоставите је: програм ће је затражити или узети из променљиве окружења PGPASSWORD.</translation>
    </message>
    <message>
        <source>The database {path} needs a password. Put it into the environment variable PGPASSWORD.</source>
        <translation>База података {path} тражи лозинку. Ставите је у променљиву окружења PGPASSWORD.</translation>
    </message>
    <message>
        <source>The database {path} refused the name or the password. Check both with whoever keeps the server.</source>
        <translation>База података {path} је одбила име или лозинку. Проверите обоје са оним ко води сервер.</translation>
    </message>
    <message>
        <source>The database {path} cannot be reached. Check the network and the address, and try again.</source>
        <translation>База података {path} није доступна. Проверите мрежу и адресу и покушајте поново.</translation>
    </message>
    <message>
        <source>{coder} may be a name. A coder is called by a code: a country or one letter, with a number of up to three digits, such as {suggested}.</source>
        <translation>{coder} може бити име. Кодер се означава ознаком: државом или једним словом, с бројем од највише три цифре, на пример {suggested}.</translation>
    </message>
    <message>
        <source>The code of a coder may be a name: {coders}. A number leaves in its place.</source>
        <translation>Ознака кодера може бити име: {coders}. Уместо ње излази број.</translation>
    </message>
    <message>
        <source>{sentence} (The same for others, {count}: {others})</source>
        <translation>{sentence} (Исто важи и за друге, {count}: {others})</translation>
    </message>
    <message>
        <source>There are {count} descriptions already. Take one of them away before you choose another.</source>
        <translation>Већ су изабрана {count} описа. Уклоните један пре него што изаберете други.</translation>
    </message>
    <message>
        <source>“{key}” is not asked. What is asked: {keys}.</source>
        <translation>„{key}” се не пита. Пита се: {keys}.</translation>
    </message>
    <message>
        <source>{key}: “{value}” is no number that can be. Give a whole number, a year of four digits, or nothing where it is not known.</source>
        <translation>{key}: „{value}” није могућ број. Наведите цео број, годину од четири цифре или ништа ако није познато.</translation>
    </message>
    <message>
        <source>{low} ({low_value}) is greater than {high} ({high_value}). No more judgments are received than requested, no more are requested than exist, and a period ends after it begins.</source>
        <translation>{low} ({low_value}) веће је од {high} ({high_value}). Не прима се више пресуда него што се тражи, не тражи се више него што постоји, а период се завршава након што почне.</translation>
    </message>
    <message>
        <source>A region knows of all judgments what its deliveries say. Change it in the national projects.</source>
        <translation>Регион зна о свим пресудама оно што кажу његове испоруке. Промените то у националним пројектима.</translation>
    </message>
    <message>
        <source>“{change}” changes nothing. Write the value behind =, and nothing behind it where it is not known.</source>
        <translation>„{change}” ништа не мења. Напишите вредност иза =, а ништа иза њега ако није познато.</translation>
    </message>
    <message>
        <source>In no case was this good practice marked as exemplary. A reviewer confirms what a coder marked.</source>
        <translation>Ни у једном предмету ова добра пракса није означена као узорна. Рецензент потврђује оно што је кодер означио.</translation>
    </message>
    <message>
        <source>Somebody else than who coded the cases confirms that a practice is exemplary. Enter the code of the reviewer.</source>
        <translation>Да је пракса узорна, потврђује неко други, а не онај ко је кодирао предмете. Унесите ознаку рецензента.</translation>
    </message>
    <message>
        <source>Write the words of the judgment, with names, places and dates replaced by words in brackets.</source>
        <translation>Упишите речи пресуде, са именима, местима и датумима замењеним речима у заградама.</translation>
    </message>
    <message>
        <source>Words of the quotation may identify somebody ({count}). Replace each of them, or say that it identifies nobody.</source>
        <translation>Речи навода могу некога открити ({count}). Замените сваку или назначите да никога не открива.</translation>
    </message>
    <message>
        <source>A quotation has at most {most} words, this one has {words}. Shorten it.</source>
        <translation>Навод има највише {most} речи, а овај има {words}. Скратите га.</translation>
    </message>
    <message>
        <source>Case {case}: neither its brief nor an exercise is approved in this language, or it has changed since: {language}.</source>
        <translation>Предмет {case}: ни сажетак ни вежба нису одобрени на овом језику, или су отад измењени: {language}.</translation>
    </message>
    <message>
        <source>Case {case}: persons in its brief may be recognised, and a pack is for everybody. Tell less in the brief, or make an exercise.</source>
        <translation>Предмет {case}: лица из сажетка могу се препознати, а пакет је за све. Реците мање у сажетку или направите вежбу.</translation>
    </message>
    <message>
        <source>Case {case}: a published table less the persons in its brief would tell of few others. Make an exercise.</source>
        <translation>Предмет {case}: објављена табела без лица из његовог сажетка рекла би нешто о малом броју других. Направите вежбу.</translation>
    </message>
    <message>
        <source>Case {case} is not free for training.</source>
        <translation>Предмет {case} није одобрен за обуку.</translation>
    </message>
    <message>
        <source>No case is free for training. Answer “Use of this case for training” in the cases that are, and choose them.</source>
        <translation>Ниједан предмет није одобрен за обуку. У предметима који јесу одговорите на „Употреба предмета за обуку” и изаберите их.</translation>
    </message>
    <message>
        <source>This program was installed without the files in which its texts are translated. Work in a copy of its source.</source>
        <translation>Овај програм је инсталиран без датотека у којима се преводе његови текстови. Радите у копији изворног кода.</translation>
    </message>
    <message>
        <source>{file} has no sheet named after a language, as the program writes it (sq, ro, cnr, mk, sr, sr-Latn).</source>
        <translation>Датотека {file} нема лист са називом језика, како га програм уписује (sq, ro, cnr, mk, sr, sr-Latn).</translation>
    </message>
    <message>
        <source>{file} lacks the row with the names of the columns ({columns}). Take the sheet back as it was written.</source>
        <translation>У датотеци {file} нема реда са називима колона ({columns}). Вратите лист какав је био уписан.</translation>
    </message>
    <message>
        <source>The file with reviewed texts {path} is damaged and was put aside under another name: the program shows the texts that it came with. Take the workbook or pack once more under Tools, Review of texts.</source>
        <translation>Датотека са прегледаним текстовима {path} је оштећена и остављена је по страни под другим именом: програм приказује текстове са којима је дошао. Преузмите радну свеску или пакет још једном у менију Алати, Преглед текстова.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The program has no such text any more. Write the texts anew.</source>
        <translation>{file}, ред {row}: Програм више нема тај текст. Упишите текстове изнова.</translation>
    </message>
    <message>
        <source>{file}, row {row}: Another row says something else of this text. Neither was taken.</source>
        <translation>{file}, ред {row}: Други ред каже нешто друго о овом тексту. Ниједан није преузет.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The text was changed here since the workbook was written. Write the texts anew and decide.</source>
        <translation>{file}, ред {row}: Текст је овде измењен откад је радна свеска уписана. Упишите текстове изнова и одлучите.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The text is empty.</source>
        <translation>{file}, ред {row}: Текст је празан.</translation>
    </message>
    <message>
        <source>{file}, row {row}: What the program fills in must stand in the text as it did before: {about}</source>
        <translation>{file}, ред {row}: Оно што програм попуњава мора у тексту остати како је било: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: Marks such as &lt;b&gt; must stay as they were: {about}</source>
        <translation>{file}, ред {row}: Ознаке као што је &lt;b&gt; морају остати какве су биле: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: These words prove an answer of the practice coding, so they must stay: {about}</source>
        <translation>{file}, ред {row}: Ове речи доказују одговор кодирања за вежбу, па морају остати: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: The sign {about} before the letter that is pressed with Alt must stay, once.</source>
        <translation>{file}, ред {row}: Знак {about} испред слова које се притиска са Alt мора остати, једном.</translation>
    </message>
    <message>
        <source>{file}, row {row}: This is written in another script: {about}</source>
        <translation>{file}, ред {row}: Ово је написано другим писмом: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: With {length} letters the text may need more room than its window has: look there.</source>
        <translation>{file}, ред {row}: Тексту од {length} слова може требати више места него што га прозор има: проверите у прозору.</translation>
    </message>
    <message>
        <source>{file}, row {row}: Called doubtful or wrong: not counted as reviewed, and nothing is changed.</source>
        <translation>{file}, ред {row}: Оцењено као сумњиво или погрешно: не рачуна се као прегледано и ништа се не мења.</translation>
    </message>
    <message>
        <source>The texts of {language} follow those of {reviewed}, letter by letter. Write these to be reviewed.</source>
        <translation>Текстови {language} прате текстове {reviewed}, слово по слово. Запишите ове за преглед.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{about}” is no status. Choose one of the list: right, wrong or doubtful.</source>
        <translation>{file}, ред {row}: „{about}” није статус. Изаберите са списка: тачно, погрешно или сумњиво.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The hidden key of this row was lost, so nobody can tell whose text it is. Copy what you typed into the row of a fresh workbook.</source>
        <translation>{file}, ред {row}: Скривени кључ овог реда је изгубљен, па нико не може знати који је то текст. Препишите оно што сте унели у ред нове радне свеске.</translation>
    </message>
    <message>
        <source>{key}: reviewers differ, nothing was changed, and one of them has to settle it. {words}</source>
        <translation>{key}: рецензенти се разилазе, ништа није промењено, а један од њих треба да одлучи. {words}</translation>
    </message>
    <message>
        <source>{file}, row {row}: There is an error or a formula without a result in the cell of {about}.</source>
        <translation>{file}, ред {row}: У ћелији {about} је грешка или формула без резултата.</translation>
    </message>
    <message>
        <source>{file}, row {row}: The English or the translation is not that of this text: columns were sorted apart, or the English changed since. Take a copy in which they belong together, or write the texts anew.</source>
        <translation>{file}, ред {row}: Енглески текст или превод у реду не припада овом тексту: колоне су сортиране одвојено или је енглески текст у међувремену измењен. Узмите копију у којој иду заједно или упишите текстове изнова.</translation>
    </message>
    <message>
        <source>{file}, row {row}: It is called wrong, but neither other words nor a reason were given.</source>
        <translation>{file}, ред {row}: Оцењено као погрешно, али нису дати ни друге речи ни разлог.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{about}” is neither all nor here.</source>
        <translation>{file}, ред {row}: „{about}” није ни all ни here.</translation>
    </message>
    <message>
        <source>{file}, row {row}: A term that the lists call wrong: {about}</source>
        <translation>{file}, ред {row}: Израз који је према списковима погрешан: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: A term of the glossary stood here and does no more: {about}</source>
        <translation>{file}, ред {row}: Овде је стајао израз из глосара и више га нема: {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: The language has other marks than {about}</source>
        <translation>{file}, ред {row}: Језик има друге знакове, а не {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: The language writes a space in {about}</source>
        <translation>{file}, ред {row}: Језик пише размак у {about}</translation>
    </message>
    <message>
        <source>{file}, row {row}: Look at the names in Latin letters, which may be spelt otherwise: {about}</source>
        <translation>{file}, ред {row}: Погледајте имена писана латиницом, која се могу писати другачије: {about}</translation>
    </message>
    <message>
        <source>These files are of several languages: {languages}. Take those of one language at a time.</source>
        <translation>Ове датотеке су на више језика: {languages}. Узмите оне једног језика одједном.</translation>
    </message>
    <message>
        <source>“{given}” is no code of a reviewer. Write three capital letters of the country and a number: ALB-03.</source>
        <translation>„{given}” није ознака рецензента. Упишите три велика латинична слова земље и број: SRB-03.</translation>
    </message>
    <message>
        <source>{file} is the pack of {reviewer}, not of {given}. Leave the code out: a pack names its reviewer.</source>
        <translation>{file} је пакет од {reviewer}, а не од {given}. Изоставите ознаку: пакет сам каже свог рецензента.</translation>
    </message>
    <message>
        <source>{file} is damaged or no pack of a review, and nothing of it was read. Ask its reviewer for it again.</source>
        <translation>{file} је оштећен или није пакет прегледа, и ништа из њега није прочитано. Тражите га поново од рецензента.</translation>
    </message>
    <message>
        <source>{file} is larger than a pack of a review can be, and nothing of it was read.</source>
        <translation>{file} је већи него што пакет прегледа може бити, и ништа из њега није прочитано.</translation>
    </message>
    <message>
        <source>Write a reason first: what is doubtful, what is wrong, or why you decide for these words.</source>
        <translation>Прво упишите разлог: шта је сумњиво, шта је погрешно или зашто се одлучујете за ове речи.</translation>
    </message>
    <message>
        <source>The second folder of backups, {path}, cannot be reached. The backup lies beside the project, and is copied there when the project is closed the next time.</source>
        <translation>Друга фасцикла резервних копија, {path}, није доступна. Резервна копија се налази уз пројекат и биће копирана тамо када се пројекат следећи пут затвори.</translation>
    </message>
    <message>
        <source>There is no space left for the second folder of backups, {path}. The backup lies beside the project. Free some space there: it is copied when the project is closed the next time.</source>
        <translation>Нема више простора за другу фасциклу резервних копија, {path}. Резервна копија се налази уз пројекат. Ослободите простор тамо: биће копирана када се пројекат следећи пут затвори.</translation>
    </message>
    <message>
        <source>The backup could not be copied into the second folder, {path}. It lies beside the project. May you write to that folder?</source>
        <translation>Резервна копија није могла да се копира у другу фасциклу, {path}. Налази се уз пројекат. Смете ли да уписујете у ту фасциклу?</translation>
    </message>
    <message>
        <source>Case {case} has an exercise already. Alter it, or delete it with --discard.</source>
        <translation>Предмет {case} већ има вежбу. Измените је или је обришите уз --discard.</translation>
    </message>
    <message>
        <source>Case {case} has no exercise. Make one with --start.</source>
        <translation>Предмет {case} нема вежбу. Направите је уз --start.</translation>
    </message>
    <message>
        <source>Case {case} is not free for training: the expert has not coded it as moot court or case study.</source>
        <translation>Предмет {case} није одобрен за обуку: стручњак га није кодирао као симулацију суђења ни као студију случаја.</translation>
    </message>
    <message>
        <source>{row}: the age crosses 14, 16 or 18 years, on which the article depends: {words}. Look at the charges that name this victim, then accept it with --accept {id}.</source>
        <translation>{row}: узраст прелази 14, 16 или 18 година, од чега зависи члан: {words}. Погледајте оптужбе у којима је наведена ова жртва, па прихватите уз --accept {id}.</translation>
    </message>
    <message>
        <source>{row}: the article does not fit the age of the victims that the charge names: {words}. Change one of them.</source>
        <translation>{row}: члан не одговара узрасту жртава које наводи оптужба: {words}. Промените једно од тога.</translation>
    </message>
    <message>
        <source>{row}: the article was not in force on the date of the offence: {words}. Change one of them.</source>
        <translation>{row}: члан није био на снази на дан извршења дела: {words}. Промените једно од тога.</translation>
    </message>
    <message>
        <source>These dates are in the wrong order: {words}.</source>
        <translation>Ови датуми су у погрешном редоследу: {words}.</translation>
    </message>
    <message>
        <source>{row}: the sentence in months is outside what the law or the other sentences allow: {words}. Change it.</source>
        <translation>{row}: казна у месецима је ван онога што допуштају закон или друге казне: {words}. Промените је.</translation>
    </message>
    <message>
        <source>{row}: these two do not go together: {words}. Change one of them.</source>
        <translation>{row}: ово двоје не иде заједно: {words}. Промените једно од тога.</translation>
    </message>
    <message>
        <source>{row}: what is noted was true of the case and is not true of the altered facts: {words}. Take the entry out.</source>
        <translation>{row}: оно што је забележено важило је за предмет, а не важи за измењене чињенице: {words}. Уклоните тај унос.</translation>
    </message>
    <message>
        <source>Nobody has written what happened in this language: {language}. Write the text of the part facts.</source>
        <translation>Нико на овом језику није написао шта се догодило: {language}. Напишите текст дела facts.</translation>
    </message>
    <message>
        <source>{part} {row}: “{words}” tells how the case ended. Participants read this text before they decide: change it.</source>
        <translation>{part} {row}: „{words}” открива како је предмет завршен. Учесници читају овај текст пре него што одлуче: промените га.</translation>
    </message>
    <message>
        <source>{part} {row}: facts have changed since the text in this language was written ({language}): {words}. Change the text or confirm it.</source>
        <translation>{part} {row}: чињенице су промењене откако је писан текст на овом језику ({language}): {words}. Промените текст или га потврдите.</translation>
    </message>
    <message>
        <source>Few cases of the country are like this one, and fewer than two of sex, age group, sector, year, length and number of victims differ from it ({words}). Alter more, or accept it with --accept {id}: it may stand.</source>
        <translation>Мало предмета у земљи личи на овај, а мање од двоје од пола, узрасне групе, сектора, године, трајања и броја жртава разликује се од њега ({words}). Промените више или прихватите уз --accept {id}: може остати.</translation>
    </message>
    <message>
        <source>(the words that stood there before)</source>
        <translation>(речи које су ту стајале раније)</translation>
    </message>
    <message>
        <source>(wrong, no other words)</source>
        <translation>(погрешно, без других речи)</translation>
    </message>
    <message>
        <source>(doubtful)</source>
        <translation>(сумњиво)</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Fewer questions</source>
        <translation>Мање питања</translation>
    </message>
    <message>
        <source>More questions ({count}); with an answer: {answered}</source>
        <translation>Још питања ({count}); са одговором: {answered}</translation>
    </message>
    <message>
        <source>More questions ({count})</source>
        <translation>Још питања ({count})</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Show who is A and who is B?</source>
        <translation>Приказати ко је A, а ко B?</translation>
    </message>
    <message>
        <source>Names are shown only if both coders agree, and only as long as this window is open.</source>
        <translation>Имена се приказују само ако се оба кодера сложе, и само док је овај прозор отворен.</translation>
    </message>
    <message>
        <source>Coder A agrees</source>
        <translation>Кодер A се слаже</translation>
    </message>
    <message>
        <source>Coder B agrees</source>
        <translation>Кодер B се слаже</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Прикажи имена</translation>
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
        <translation>Иста приступна фраза још једном</translation>
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
    <message>
        <source>Four or more words that do not belong together are best.</source>
        <translation>Најбоље су четири речи или више, међусобно неповезане.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Приступне фразе се не поклапају.</translation>
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
        <source>Questions</source>
        <translation>Питања</translation>
    </message>
    <message>
        <source>Can be changed at any time, in the menu Tools.</source>
        <translation>Може се променити у сваком тренутку, у менију Алати.</translation>
    </message>
    <message>
        <source>Core questions; the others on demand</source>
        <translation>Основна питања; остала по жељи</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Сва питања</translation>
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
        <source>Mentor jurisdictions</source>
        <translation>Менторске јурисдикције</translation>
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
</context>
<context>
    <name>NextStrip</name>
    <message>
        <source>nothing</source>
        <translation>ништа</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>други текст</translation>
    </message>
    <message>
        <source>{language}: changed after the approval: {part}, {change}</source>
        <translation>{language}: промењено после одобрења: {part}, {change}</translation>
    </message>
    <message>
        <source>{language}: approved by {coder}</source>
        <translation>{language}: одобрио кодер {coder}</translation>
    </message>
    <message>
        <source>{language}: ready to be approved</source>
        <translation>{language}: спремно за одобрење</translation>
    </message>
</context>
<context>
    <name>NoJudgment</name>
    <message>
        <source>Judgments are not delivered</source>
        <translation>Пресуде се не испоручују</translation>
    </message>
    <message>
        <source>They stay in the country of the case.</source>
        <translation>Оне остају у држави из које је предмет.</translation>
    </message>
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
    <name>OldBackupsDialog</name>
    <message>
        <source>Backups still open as before</source>
        <translation>Резервне копије се и даље отварају као раније</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still open with the old passphrase and the old recovery key. Whoever has one of these can read them.</source>
        <translation>
            <numerusform>%n резервна копија се и даље отвара старом приступном фразом и старим кључем за опоравак. Ко има једно од тога, може да је чита.</numerusform>
            <numerusform>%n резервне копије се и даље отварају старом приступном фразом и старим кључем за опоравак. Ко има једно од тога, може да их чита.</numerusform>
            <numerusform>%n резервних копија се и даље отвара старом приступном фразом и старим кључем за опоравак. Ко има једно од тога, може да их чита.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypt them anew</source>
        <translation>Поново их шифруј</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Избриши их</translation>
    </message>
    <message>
        <source>There is a new backup already.</source>
        <translation>Нова резервна копија већ постоји.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Остави их</translation>
    </message>
    <message>
        <source>Stopped. Some backups were encrypted anew; the others are as they were.</source>
        <translation>Заустављено. Неке резервне копије су поново шифроване; остале су какве су биле.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>no entries yet</source>
        <translation>још без уноса</translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n kept</source>
        <translation>
            <numerusform>скривено, %n сачуван</numerusform>
            <numerusform>скривено, %n сачувана</numerusform>
            <numerusform>скривено, %n сачуваних</numerusform>
        </translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>по жељи</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нема</translation>
    </message>
    <message>
        <source>not yet asked</source>
        <translation>још неразмотрено</translation>
    </message>
    <message numerus="yes">
        <source>%n open remarks</source>
        <translation>
            <numerusform>%n отворена напомена</numerusform>
            <numerusform>%n отворене напомене</numerusform>
            <numerusform>%n отворених напомена</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скривено</translation>
    </message>
</context>
<context>
    <name>OverflowRow</name>
    <message>
        <source>More</source>
        <translation>Више</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Ова страница се не може приказати.</translation>
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
        <translation>Иди на страницу (Ctrl+G)</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Број странице</translation>
    </message>
</context>
<context>
    <name>PagedJudgment</name>
    <message>
        <source>Pages of the judgment</source>
        <translation>Странице пресуде</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Све странице, умањене</translation>
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
        <translation>Изабери све</translation>
    </message>
    <message>
        <source>Mark an area of the page</source>
        <translation>Означи област странице</translation>
    </message>
    <message>
        <source>Read as flowing text</source>
        <translation>Читај као непрекидан текст</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>Case {number}: which entries are the same?</source>
        <translation>Предмет {number}: који су уноси исти?</translation>
    </message>
    <message>
        <source>A and B entered persons, charges and the rest on their own. Look whether the right ones stand side by side: a dashed line is a proposal. Entries below others are compared once those are a pair.</source>
        <translation>A и B су лица, тачке оптужбе и остало унели свако за себе. Погледајте стоје ли један поред другог они прави: испрекидана линија је предлог. Уноси испод других пореде се кад су ти други пар.</translation>
    </message>
    <message>
        <source>Entries of A and B side by side</source>
        <translation>Уноси A и B један поред другог</translation>
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
        <translation>Раздвоји ({key})</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Потврди све</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
    <message>
        <source>To the differences</source>
        <translation>Пређи на разлике</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Pairs: {pairs}. Confirmed: {confirmed}. To be looked at: {waiting}. Entries of one alone: {alone}.</source>
        <translation>Парови: {pairs}. Потврђени: {confirmed}. Треба погледати: {waiting}. Уноси само једног: {alone}.</translation>
    </message>
    <message>
        <source>Pair with this</source>
        <translation>Упари с овим</translation>
    </message>
    <message>
        <source>Choose a partner</source>
        <translation>Изабери пар</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Размакница</translation>
    </message>
    <message>
        <source>{entry}: now go to its partner, and press the space bar. Esc gives up.</source>
        <translation>{entry}: сада идите на његов пар и притисните размакницу. Тастером Esc одустајете.</translation>
    </message>
    <message>
        <source>The other coder has no such entry here.</source>
        <translation>Други кодер овде нема таквог уноса.</translation>
    </message>
    <message>
        <source>No partner. Nearest: {entry}.</source>
        <translation>Без пара. Најближи: {entry}.</translation>
    </message>
    <message>
        <source>Very alike ({percent}%).</source>
        <translation>Веома слични ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Alike in part ({percent}%).</source>
        <translation>Делимично слични ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Hardly alike ({percent}%).</source>
        <translation>Мало слични ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Same: {what}.</source>
        <translation>Исто: {what}.</translation>
    </message>
    <message>
        <source>Nearly the same: {what}.</source>
        <translation>Готово исто: {what}.</translation>
    </message>
    <message>
        <source>Different: {what}.</source>
        <translation>Различито: {what}.</translation>
    </message>
    <message>
        <source>entries below</source>
        <translation>уноси испод</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>одломци</translation>
    </message>
    <message>
        <source>{roster} of {entry}</source>
        <translation>{roster}: {entry}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>потврђено</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>погледајте</translation>
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
        <translation>Прикажи нацрт</translation>
    </message>
    <message>
        <source>Hide the draft</source>
        <translation>Сакриј нацрт</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>Својим речима…</translation>
    </message>
    <message>
        <source>Write what happened under Facts in the coding.</source>
        <translation>Напишите шта се догодило код чињеница у кодирању.</translation>
    </message>
    <message>
        <source>Nothing of this part is coded.</source>
        <translation>Ништа из овог дела није кодирано.</translation>
    </message>
    <message>
        <source>Changed since the approval:</source>
        <translation>Промењено после одобрења:</translation>
    </message>
    <message>
        <source>{name}: another text</source>
        <translation>{name}: други текст</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ништа</translation>
    </message>
</context>
<context>
    <name>PassageLayer</name>
    <message>
        <source>Go to: {question}</source>
        <translation>Пређи на: {question}</translation>
    </message>
</context>
<context>
    <name>PassageStrip</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n одломак</numerusform>
            <numerusform>%n одломка</numerusform>
            <numerusform>%n одломака</numerusform>
        </translation>
    </message>
    <message>
        <source>All passages of this judgment, in the order of its text</source>
        <translation>Сви одломци ове пресуде, по редоследу текста</translation>
    </message>
    <message>
        <source>Passages in this judgment</source>
        <translation>Одломци у овој пресуди</translation>
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
        <translation>Нови кључ за опоравак</translation>
    </message>
    <message>
        <source>The project gets another recovery key, and the old one opens it no more. The passphrase stays.</source>
        <translation>Пројекат добија други кључ за опоравак, а стари га више не отвара. Приступна фраза остаје.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Приступна фраза</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Направи нови кључ за опоравак</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Промени приступну фразу</translation>
    </message>
    <message>
        <source>The project is encrypted anew and gets another recovery key: keep that one too. Answers, history and the keys in deliveries stay as they are.</source>
        <translation>Пројекат се поново шифрује и добија други кључ за опоравак: сачувајте и њега. Одговори, историја и кључеви у испорукама остају какви јесу.</translation>
    </message>
    <message>
        <source>Present passphrase, or the recovery key</source>
        <translation>Садашња приступна фраза или кључ за опоравак</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова приступна фраза</translation>
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
        <translation>Сакриј приступну фразу</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Прикажи приступну фразу</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Укључен је Caps Lock</translation>
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
        <translation>Све пресуде у периоду</translation>
    </message>
    <message>
        <source>These are sums over the countries, as their deliveries say it. Change them in the national projects.</source>
        <translation>Ово су збирови свих држава, како кажу њихове испоруке. Промените их у националним пројектима.</translation>
    </message>
    <message>
        <source>What is known of all judgments that these cases are a part of. Leave empty what is not known. It is used for intervals, and stands in the report and in every workbook.</source>
        <translation>Шта се зна о свим пресудама чији су део ови предмети. Оставите празно оно што није познато. Користи се за интервале и стоји у извештају и у свакој радној свесци.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Прва година</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Последња година</translation>
    </message>
    <message>
        <source>Judgments that exist</source>
        <translation>Пресуде које постоје</translation>
    </message>
    <message>
        <source>Judgments requested</source>
        <translation>Затражене пресуде</translation>
    </message>
    <message>
        <source>Judgments received</source>
        <translation>Примљене пресуде</translation>
    </message>
    <message>
        <source>Judgments refused</source>
        <translation>Одбијене пресуде</translation>
    </message>
    <message>
        <source>Judgments that are final</source>
        <translation>Правноснажне пресуде</translation>
    </message>
    <message>
        <source>Cases whose coder took part in them as a judge</source>
        <translation>Предмети у којима је кодер учествовао као судија</translation>
    </message>
    <message>
        <source>How judgments were selected</source>
        <translation>Како су пресуде изабране</translation>
    </message>
    <message>
        <source>Without names. It stands in reports and workbooks for your own team alone.</source>
        <translation>Без имена. Стоји само у извештајима и радним свескама за ваш тим.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
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
        <translation>Пресуда за вежбу {number}</translation>
    </message>
</context>
<context>
    <name>PracticeGuide</name>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Корак {number} од {count}: {title}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следећи корак</translation>
    </message>
    <message>
        <source>Compare with the model coding…</source>
        <translation>Упореди са узорним кодирањем…</translation>
    </message>
    <message>
        <source>Practise without the steps</source>
        <translation>Вежбај без корака</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>одговорите на питање</translation>
    </message>
    <message>
        <source>prove an answer</source>
        <translation>докажите одговор</translation>
    </message>
    <message>
        <source>say that the judgment is silent</source>
        <translation>реците да пресуда о томе ћути</translation>
    </message>
    <message>
        <source>add a defendant</source>
        <translation>додајте окривљеног</translation>
    </message>
    <message>
        <source>take a step back</source>
        <translation>вратите се корак назад</translation>
    </message>
    <message>
        <source>You know the essentials</source>
        <translation>Сада знате оно најважније</translation>
    </message>
    <message>
        <source>Look in the judgment which court decided, and choose it in the form. It is saved at once, and Ctrl+↓ leads to the next question.</source>
        <translation>Погледајте у пресуди који је суд одлучивао и изаберите га у формулару. Чува се одмах, а Ctrl+↓ води на следеће питање.</translation>
    </message>
    <message>
        <source>Select the words in the judgment that prove the answer, and press Ctrl+M. They are marked, and the answer leads back to them.</source>
        <translation>Означите у пресуди речи које доказују одговор и притисните Ctrl+M. Оне остају обележене, а одговор води назад до њих.</translation>
    </message>
    <message>
        <source>Find a question to which the judgment gives no answer, and press Alt+1: “not stated” is an answer too, an empty field is not.</source>
        <translation>Нађите питање на које пресуда не даје одговор и притисните Alt+1: и „није наведено” је одговор, а празно поље није.</translation>
    </message>
    <message>
        <source>Go to the defendants in the outline at the left, and press the button that adds one. Each defendant, charge and victim is an entry of its own.</source>
        <translation>Пређите на окривљене у прегледу лево и притисните дугме које додаје једног. Сваки окривљени, свака тачка оптужбе и свака жртва посебан су унос.</translation>
    </message>
    <message>
        <source>Press Ctrl+Z, and see what changes; Ctrl+Y does it again. Nothing can be broken here.</source>
        <translation>Притисните Ctrl+Z и видите шта се мења; Ctrl+Y то понавља. Овде се ништа не може покварити.</translation>
    </message>
    <message>
        <source>Go on with F8, which leads from one open question to the next. Whenever you like, compare your coding with the model: what you found, what you missed, what you read otherwise.</source>
        <translation>Наставите тастером F8, који води од једног отвореног питања до другог. Кад год желите, упоредите своје кодирање са узорним: шта сте нашли, шта сте пропустили, шта сте прочитали другачије.</translation>
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
        <translation>Отвори фасциклу резервне копије</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Заустави</translation>
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
        <translation>Заустављено. Пројекат је остао какав је био.</translation>
    </message>
    <message>
        <source>The project as it was before: {path}</source>
        <translation>Пројекат какав је био раније: {path}</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>For UNODC and others abroad: without what identifies a person</source>
        <translation>За UNODC и друге у иностранству: без онога што открива идентитет лица</translation>
    </message>
    <message>
        <source>National archive: everything, names included</source>
        <translation>Национални архив: све, укључујући имена</translation>
    </message>
    <message>
        <source>what may cross a border.</source>
        <translation>оно што сме да пређе границу.</translation>
    </message>
    <message>
        <source>For abroad</source>
        <translation>За иностранство</translation>
    </message>
    <message>
        <source>National archive</source>
        <translation>Национални архив</translation>
    </message>
    <message>
        <source>all that was delivered.</source>
        <translation>све што је испоручено.</translation>
    </message>
    <message>
        <source>what may leave the country.</source>
        <translation>оно што сме да се изнесе из земље.</translation>
    </message>
    <message>
        <source>everything.</source>
        <translation>све.</translation>
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
        <translation>Друго кодирање</translation>
    </message>
    <message>
        <source>Agreed coding</source>
        <translation>Усаглашено кодирање</translation>
    </message>
    <message>
        <source>{number}: calibration by all coders</source>
        <translation>{number}: калибрација свих кодера</translation>
    </message>
    <message>
        <source>{number}: sample of {share}%, seed {seed}</source>
        <translation>{number}: узорак од {share}&#xa0;%, почетни број {seed}</translation>
    </message>
    <message>
        <source>{done} of {all} coded twice · {coder}, {moment}</source>
        <translation>{done} од {all} кодирано двапут · {coder}, {moment}</translation>
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
        <translation>Назив</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Извучено из</translation>
    </message>
    <message>
        <source>Second coder</source>
        <translation>Други кодер</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Ручно додато</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Још није овде</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Извуци узорак…</translation>
    </message>
    <message>
        <source>Draw by chance which cases are coded a second time</source>
        <translation>Насумично се извлачи који се предмети кодирају други пут</translation>
    </message>
    <message>
        <source>Calibration…</source>
        <translation>Калибрација…</translation>
    </message>
    <message>
        <source>Let all coders code the same cases, before real coding begins</source>
        <translation>Сви кодери кодирају исте предмете, пре него што почне право кодирање</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Додели…</translation>
    </message>
    <message>
        <source>Make the selected cases, or all of the round, a second coder&apos;s task</source>
        <translation>Изабрани предмети, или сви из круга, додељују се другом кодеру</translation>
    </message>
    <message>
        <source>Blind copy…</source>
        <translation>Слепа копија…</translation>
    </message>
    <message>
        <source>Write a copy for the second coder, without a trace of the first coding</source>
        <translation>Прави копију за другог кодера, без трага првог кодирања</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Учитај враћено кодирање…</translation>
    </message>
    <message>
        <source>Read in what a second coder coded: the blind copy, or its workbook</source>
        <translation>Учитава што је други кодер кодирао: слепу копију или њену радну свеску</translation>
    </message>
    <message>
        <source>Who coded how much</source>
        <translation>Ко је колико кодирао</translation>
    </message>
    <message>
        <source>Rounds of double coding</source>
        <translation>Кругови двоструког кодирања</translation>
    </message>
    <message>
        <source>Cases of the round</source>
        <translation>Предмети круга</translation>
    </message>
    <message>
        <source>For the selected cases; without a selection, for all cases of the round.</source>
        <translation>За изабране предмете; без избора, за све предмете круга.</translation>
    </message>
    <message>
        <source>No round of double coding yet</source>
        <translation>Још нема круга двоструког кодирања</translation>
    </message>
    <message>
        <source>Before real coding, all coders code the same two or three cases. Later at least 20% of the cases, and no fewer than five, are drawn by chance and coded a second time.</source>
        <translation>Пре правог кодирања сви кодери кодирају иста два или три предмета. Касније се најмање 20&#xa0;% предмета, а не мање од пет, насумично извлачи и кодира други пут.</translation>
    </message>
    <message numerus="yes">
        <source>Round {name}: %n case(s).</source>
        <translation>
            <numerusform>Круг {name}: %n предмет.</numerusform>
            <numerusform>Круг {name}: %n предмета.</numerusform>
            <numerusform>Круг {name}: %n предмета.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectHeader</name>
    <message>
        <source>File of the project: backups, folder, lock, close</source>
        <translation>Датотека пројекта: резервне копије, фасцикла, закључавање, затварање</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <translation>Пројекат {name}</translation>
    </message>
    <message>
        <source>Search the whole project (Ctrl+Shift+F)</source>
        <translation>Претражи цео пројекат (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search the whole project</source>
        <translation>Претражи цео пројекат</translation>
    </message>
    <message>
        <source>Case sheet for reading and printing…</source>
        <translation>Лист предмета за читање и штампу…</translation>
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
        <translation>Предлог, који домаћи правник није потврдио: {answer}</translation>
    </message>
    <message>
        <source>From the judgment: {answer}</source>
        <translation>Из пресуде: {answer}</translation>
    </message>
    <message>
        <source>The judgment has {answer}</source>
        <translation>У пресуди стоји {answer}</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Прихвати</translation>
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
        <translation>Предлог појма: {taxonomy}</translation>
    </message>
    <message>
        <source>It can be chosen at once, marked as proposed. The coordinator approves, merges or rejects it later.</source>
        <translation>Појам се одмах може изабрати, уз ознаку да је предложен. Координатор га касније одобрава, спаја са другим или одбија.</translation>
    </message>
    <message>
        <source>Label ({language})</source>
        <translation>Назив ({language})</translation>
    </message>
    <message>
        <source>In other languages, too</source>
        <translation>И на другим језицима</translation>
    </message>
    <message>
        <source>Under which term</source>
        <translation>Испод којег појма</translation>
    </message>
    <message>
        <source>None: at the top</source>
        <translation>Ниједног: на врху</translation>
    </message>
    <message>
        <source>What it means ({language})</source>
        <translation>Шта значи ({language})</translation>
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
        <translation>Већ постоји: {terms}</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>official text</source>
        <translation>службени текст</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>преведено</translation>
    </message>
    <message>
        <source>reviewed by a lawyer</source>
        <translation>прегледао правник</translation>
    </message>
</context>
<context>
    <name>PublishBox</name>
    <message>
        <source>May be published: I read this text, and nothing in it tells who somebody is</source>
        <translation>Може се објавити: прочитао/ла сам овај текст и ништа у њему не открива ко је неко</translation>
    </message>
    <message>
        <source>Found in it: {words}. By the tick you say that they tell nobody.</source>
        <translation>Нађено у њему: {words}. Квачицом кажете да те речи не откривају никога.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Figure</source>
        <translation>Показатељ</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>Шта се објављује</translation>
    </message>
    <message>
        <source>Before it is published</source>
        <translation>Пре објављивања</translation>
    </message>
    <message>
        <source>This is what everybody will read. Once it left, later editions are compared with it.</source>
        <translation>Ово ће сви читати. Кад је једном изнето, каснија издања се упоређују с њим.</translation>
    </message>
    <message>
        <source>Show the figure</source>
        <translation>Прикажи показатељ</translation>
    </message>
    <message>
        <source>Figures of the edition</source>
        <translation>Показатељи издања</translation>
    </message>
    <message>
        <source>Read the texts…</source>
        <translation>Прочитај текстове…</translation>
    </message>
    <message>
        <source>Read the authors’ texts…</source>
        <translation>Прочитај текстове аутора…</translation>
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
        <translation>Текстови који су прочитани и штампају се: {printed}. Непрочитани и изостављени: {left_out}.</translation>
    </message>
    <message>
        <source>Nobody by the figures: {withheld} of {all} are not published, because they would tell too much of few persons.</source>
        <translation>На основу бројки нико: {withheld} од {all} се не објављује, јер би превише рекло о малом броју лица.</translation>
    </message>
    <message>
        <source>Nobody by the figures: none of the {all} tells too much of few persons.</source>
        <translation>На основу бројки нико: ниједна од {all} не говори превише о малом броју лица.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved brief(s) are left out: somebody in them could be recognised.</source>
        <translation>
            <numerusform>%n одобрени сажетак се изоставља: неко би се у њему могао препознати.</numerusform>
            <numerusform>%n одобрена сажетка се изостављају: неко би се у њима могао препознати.</numerusform>
            <numerusform>%n одобрених сажетака се изоставља: неко би се у њима могао препознати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved brief(s) are left out: a public table less the persons in them would tell of few others.</source>
        <translation>
            <numerusform>%n одобрени сажетак се изоставља: јавна табела без његових лица рекла би нешто о малом броју других.</numerusform>
            <numerusform>%n одобрена сажетка се изостављају: јавна табела без њихових лица рекла би нешто о малом броју других.</numerusform>
            <numerusform>%n одобрених сажетака се изоставља: јавна табела без њихових лица рекла би нешто о малом броју других.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Заустављено. Ништа није уписано.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Објављено</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Поновљено</translation>
    </message>
    <message>
        <source>Withheld: too few</source>
        <translation>Не објављује се: премало</translation>
    </message>
    <message>
        <source>Withheld: nearly all alike</source>
        <translation>Не објављује се: скоро сви исти</translation>
    </message>
    <message>
        <source>Withheld: too few children or adults</source>
        <translation>Не објављује се: премало деце или одраслих</translation>
    </message>
    <message>
        <source>Withheld: too few values</source>
        <translation>Не објављује се: премало вредности</translation>
    </message>
    <message>
        <source>Withheld: too near an earlier edition</source>
        <translation>Не објављује се: преблизу ранијем издању</translation>
    </message>
    <message>
        <source>Withheld: beside printed briefs</source>
        <translation>Не објављује се: поред одштампаних сажетака</translation>
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
        <translation>Размакница</translation>
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
    <name>QualityPage</name>
    <message>
        <source>Progress</source>
        <translation>Напредак</translation>
    </message>
    <message>
        <source>Who coded what, and which cases wait for a second coding</source>
        <translation>Ко је шта кодирао и који предмети чекају друго кодирање</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Сагласност</translation>
    </message>
    <message>
        <source>How far two persons read the same cases alike</source>
        <translation>Колико два лица исто читају исте предмете</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Напомене</translation>
    </message>
    <message>
        <source>What was asked about answers, in all cases</source>
        <translation>Шта се питало о одговорима, у свим предметима</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Потпуност</translation>
    </message>
    <message>
        <source>What is missing, wrong or doubtful in any case</source>
        <translation>Шта недостаје, шта је неисправно или сумњиво у било којем предмету</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Шта смо научили</translation>
    </message>
    <message>
        <source>Why questions were read differently, and which terms were confused</source>
        <translation>Зашто су питања различито читана и који су појмови помешани</translation>
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
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Why there is no answer ({keys})</source>
        <translation>Зашто нема одговора ({keys})</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation>Више о овом питању</translation>
    </message>
    <message>
        <source>Make what is selected in the judgment evidence for this</source>
        <translation>Текст изабран у пресуди постави као доказ за ово</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Упутство</translation>
    </message>
    <message>
        <source>Same as: {column}</source>
        <translation>Исто као: {column}</translation>
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
        <source>Mark the passage that proves it: select its words in the judgment and press {key}.</source>
        <translation>Означите одломак који то доказује: изаберите његове речи у пресуди и притисните {key}.</translation>
    </message>
    <message>
        <source>The earlier answer is kept: {answer}</source>
        <translation>Ранији одговор се чува: {answer}</translation>
    </message>
    <message>
        <source>Is it missing there? Propose it: {keys}</source>
        <translation>Недостаје тамо? Предложите га: {keys}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Историја</translation>
    </message>
    <message>
        <source>Evidence from what is selected in the judgment</source>
        <translation>Доказ од текста изабраног у пресуди</translation>
    </message>
    <message>
        <source>Remarks…</source>
        <translation>Напомене…</translation>
    </message>
    <message>
        <source>Where might the answer be?</source>
        <translation>Где би одговор могао да буде?</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Обриши одговор</translation>
    </message>
    <message>
        <source>Term missing? Propose one…</source>
        <translation>Појам недостаје? Предложите га…</translation>
    </message>
    <message>
        <source>Mark the selected words as identifier</source>
        <translation>Означи изабране речи као податак о идентитету</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n ћелија</numerusform>
            <numerusform>%n ћелије</numerusform>
            <numerusform>%n ћелија</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {column}, first in {place}, {cells}</source>
        <translation>Колона {column}, први пут у {place}, {cells}</translation>
    </message>
    <message>
        <source>Leave these cells out</source>
        <translation>Изостави ове ћелије</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Saving a backup</source>
        <translation>Чува се резервна копија</translation>
    </message>
    <message>
        <source>tipcoder closes as soon as the backup of {project} is done. Everything that you entered is saved already; only the copy is still being written.</source>
        <translation>tipcoder се затвара чим резервна копија пројекта {project} буде готова. Све што сте унели већ је сачувано; још се уписује само копија.</translation>
    </message>
    <message>
        <source>Quit without this backup</source>
        <translation>Изађи без ове резервне копије</translation>
    </message>
</context>
<context>
    <name>QuotationDialog</name>
    <message>
        <source>Release a quotation</source>
        <translation>Одобравање навода</translation>
    </message>
    <message>
        <source>{name}. Replace names, initials, places, dates, ages and courts by words in brackets: [the injured party]. Only the English leaves the country.</source>
        <translation>{name}. Замените имена, иницијале, места, датуме, узраст и судове речима у заградама: [оштећена]. Из државе се износи само енглески текст.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Одломак</translation>
    </message>
    <message>
        <source>The same in English; without it the quotation is printed nowhere</source>
        <translation>Исто на енглеском; без тога се навод нигде не штампа</translation>
    </message>
    <message>
        <source>Anonymised words</source>
        <translation>Анонимизоване речи</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Енглески</translation>
    </message>
    <message>
        <source>Words that may identify somebody</source>
        <translation>Речи које могу некога открити</translation>
    </message>
    <message>
        <source>Both texts are looked through for what may identify somebody: {percent}%</source>
        <translation>У оба текста тражи се оно што може некога открити: {percent}&#xa0;%</translation>
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
        <translation>Шта илуструје</translation>
    </message>
    <message>
        <source>{words} ({kind}): identifies nobody</source>
        <translation>{words} ({kind}): никога не открива</translation>
    </message>
    <message>
        <source>Anonymised words of the judgment: {words} of at most {most}</source>
        <translation>Анонимизоване речи пресуде: {words} од највише {most}</translation>
    </message>
    <message>
        <source>Replace what identifies somebody, or tick what identifies nobody. Still to decide: {count}</source>
        <translation>Замените оно што некога открива или означите оно што никога не открива. Остало за одлучивање: {count}</translation>
    </message>
    <message>
        <source>Nothing was found that may identify somebody. Read it once more all the same.</source>
        <translation>Није пронађено ништа што може некога открити. Ипак, прочитајте још једном.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyStrip</name>
    <message>
        <source>This project is open to read only.</source>
        <translation>Овај пројекат је отворен само за читање.</translation>
    </message>
    <message>
        <source>Nothing can be changed. Exporting, handing over a copy and copying text work.</source>
        <translation>Ништа не може да се мења. Могући су извоз, предаја копије и копирање текста.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Врати резервну копију…</translation>
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
    <name>RecipientField</name>
    <message>
        <source>Recipient</source>
        <translation>Прималац</translation>
    </message>
    <message>
        <source>Each recipient gets keys of their own, the same in every delivery.</source>
        <translation>Сваки прималац добија своје кључеве, исте у свакој испоруци.</translation>
    </message>
</context>
<context>
    <name>RecogniseDialog</name>
    <message>
        <source>{name}, pages {numbers}. Everything is done on this computer.</source>
        <translation>{name}, странице {numbers}. Све се ради на овом рачунару.</translation>
    </message>
    <message>
        <source>Recognise text</source>
        <translation>Препознавање текста</translation>
    </message>
    <message>
        <source>Language of the judgment</source>
        <translation>Језик пресуде</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Погледај поново</translation>
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
        <source>The data {missing} of Tesseract is not installed; {used} is used: more letters may be wrong.</source>
        <translation>Подаци {missing} програма Tesseract нису инсталирани; користе се подаци {used}: погрешних слова може бити више.</translation>
    </message>
    <message>
        <source>To recognise text, the free program Tesseract must be installed, with its data {data}.</source>
        <translation>Да би се текст препознао, мора бити инсталиран бесплатни програм Tesseract, са подацима {data}.</translation>
    </message>
    <message>
        <source>Tesseract is installed, but not its data {data} for this language.</source>
        <translation>Tesseract је инсталиран, али нису инсталирани његови подаци {data} за овај језик.</translation>
    </message>
    <message>
        <source>Install it with the file tesseract-ocr-w64-setup from github.com/UB-Mannheim/tesseract: “Just for me” needs no administrator. Tick this data under “Additional language data”. For a computer without the internet, bring that file on a stick, and the data from github.com/tesseract-ocr/tessdata_fast: its files end in .traineddata and go into the folder tessdata of the installed program.</source>
        <translation>Инсталирајте га датотеком tesseract-ocr-w64-setup са github.com/UB-Mannheim/tesseract: за „Just for me” није потребан администратор. Означите ове податке под „Additional language data”. За рачунар без интернета донесите ту датотеку на USB меморији, као и податке са github.com/tesseract-ocr/tessdata_fast: њихове датотеке завршавају се на .traineddata и иду у фасциклу tessdata инсталираног програма.</translation>
    </message>
    <message>
        <source>In a terminal: brew install tesseract tesseract-lang</source>
        <translation>У терминалу: brew install tesseract tesseract-lang</translation>
    </message>
    <message>
        <source>Install the packages tesseract-ocr and tesseract-ocr-… of this data.</source>
        <translation>Инсталирајте пакете tesseract-ocr и tesseract-ocr-… за ове податке.</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n page(s) is recognised. Hold what you quote against the picture.</source>
        <translation>
            <numerusform>Текст %n странице је препознат. Оно што наводите упоредите са сликом.</numerusform>
            <numerusform>Текст %n странице је препознат. Оно што наводите упоредите са сликом.</numerusform>
            <numerusform>Текст %n страница је препознат. Оно што наводите упоредите са сликом.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was found on pages {numbers}.</source>
        <translation>На страницама {numbers} није нађен текст.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) have no place in the new text; their words are kept.</source>
        <translation>
            <numerusform>%n одломак нема место у новом тексту; његове речи се чувају.</numerusform>
            <numerusform>%n одломка немају место у новом тексту; њихове речи се чувају.</numerusform>
            <numerusform>%n одломака нема место у новом тексту; њихове речи се чувају.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The judgment is as it was.</source>
        <translation>Заустављено. Пресуда је онаква каква је била.</translation>
    </message>
</context>
<context>
    <name>RecommendationsPane</name>
    <message>
        <source>Challenge</source>
        <translation>Изазов</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Препорука</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>изостављена</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Препоруке</translation>
    </message>
    <message>
        <source>Wording; it proposes and states no duty</source>
        <translation>Формулација; предлаже и не прописује обавезу</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>Сачувај формулацију</translation>
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
        <source>Make it again</source>
        <translation>Поново уврсти</translation>
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
        <source>{name} - recovery key {date}</source>
        <translation>{name} - кључ за опоравак {date}</translation>
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
        <source>Of {date}. It replaces every earlier recovery key of the project.</source>
        <translation>Од {date}. Замењује сваки ранији кључ за опоравак пројекта.</translation>
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
    <name>Releases</name>
    <message>
        <source>Workbook</source>
        <translation>Радна свеска</translation>
    </message>
    <message>
        <source>Files for analysis</source>
        <translation>Датотеке за анализу</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Показатељи и графикони</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Извештај</translation>
    </message>
    <message>
        <source>Packs for workshops</source>
        <translation>Пакети за радионице</translation>
    </message>
    <message>
        <source>Case sheet</source>
        <translation>Лист предмета</translation>
    </message>
    <message>
        <source>Copy of the project</source>
        <translation>Копија пројекта</translation>
    </message>
    <message>
        <source>Regional workbook</source>
        <translation>Регионална радна свеска</translation>
    </message>
    <message>
        <source>Report on agreement</source>
        <translation>Извештај о сагласности</translation>
    </message>
    <message>
        <source>Case brief</source>
        <translation>Сажетак предмета</translation>
    </message>
    <message>
        <source>Entries for SHERLOC</source>
        <translation>Уноси за SHERLOC</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Изнето</translation>
    </message>
    <message>
        <source>Reached nobody</source>
        <translation>Није стигло ни до кога</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Тим</translation>
    </message>
    <message>
        <source>A recipient</source>
        <translation>Прималац</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Сви</translation>
    </message>
</context>
<context>
    <name>RemarkController</name>
    <message>
        <source>The case as a whole</source>
        <translation>Предмет у целини</translation>
    </message>
</context>
<context>
    <name>RemarkWindow</name>
    <message>
        <source>Remarks</source>
        <translation>Напомене</translation>
    </message>
    <message>
        <source>Write a new remark instead</source>
        <translation>Уместо тога напиши нову напомену</translation>
    </message>
    <message>
        <source>A new remark on this answer</source>
        <translation>Нова напомена уз овај одговор</translation>
    </message>
    <message>
        <source>A new remark on this entry as a whole</source>
        <translation>Нова напомена уз овај унос у целини</translation>
    </message>
    <message>
        <source>Your reply to {coder}</source>
        <translation>Ваш одговор кодеру {coder}</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>Додај напомену</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Пошаљи одговор</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n напомена</numerusform>
            <numerusform>%n напомене</numerusform>
            <numerusform>%n напомена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n отворена</numerusform>
            <numerusform>%n отворене</numerusform>
            <numerusform>%n отворених</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Одговори</translation>
    </message>
    <message>
        <source>Close the remark</source>
        <translation>Затвори напомену</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Отвори је поново</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Повуци је</translation>
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
        <translation>О чему</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Напомена</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Последњи одговор</translation>
    </message>
    <message>
        <source>By whom, when</source>
        <translation>Ко, када</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Search in remarks</source>
        <translation>Претражи напомене</translation>
    </message>
    <message>
        <source>Remarks of all cases</source>
        <translation>Напомене из свих предмета</translation>
    </message>
    <message>
        <source>Show the remark</source>
        <translation>Прикажи напомену</translation>
    </message>
    <message>
        <source>Open the case at this remark (Enter)</source>
        <translation>Отвори предмет код ове напомене (Enter)</translation>
    </message>
    <message>
        <source>No remarks yet</source>
        <translation>Још нема напомена</translation>
    </message>
    <message>
        <source>While a case is coded, a remark asks something about an answer. Those of all cases are listed here.</source>
        <translation>Док се предмет кодира, напоменом се нешто пита о одговору. Овде су оне из свих предмета.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Цео предмет</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Why is it opened again?</source>
        <translation>Зашто се поново отвара?</translation>
    </message>
    <message>
        <source>Reopen case {number}?</source>
        <translation>Поново отворити предмет {number}?</translation>
    </message>
    <message>
        <source>What was submitted goes on to be compared until the coding is submitted again.</source>
        <translation>Оно што је предато упоређује се и даље док се кодирање поново не преда.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Поново отвори</translation>
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
        <translation>Замена пресуде датотеком {file}</translation>
    </message>
    <message>
        <source>Kind, date and court stay. Undo brings the old file back.</source>
        <translation>Врста, датум и суд остају. „Опозови” враћа стару датотеку.</translation>
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
        <translation>Прикажи у пресуди</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чита се…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Није нађено</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Слично</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Одломак</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Речи пре</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Речи сада</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>Доказује</translation>
    </message>
    <message>
        <source>Passages to look at</source>
        <translation>Одломци које треба погледати</translation>
    </message>
    <message>
        <source>There are no passages in it.</source>
        <translation>У њој нема одломака.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are found word for word.</source>
        <translation>
            <numerusform>%n одломак је нађен од речи до речи.</numerusform>
            <numerusform>%n одломка су нађена од речи до речи.</numerusform>
            <numerusform>%n одломака је нађено од речи до речи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are found in similar words: look at them.</source>
        <translation>
            <numerusform>%n одломак је нађен у сличним речима: погледајте га.</numerusform>
            <numerusform>%n одломка су нађена у сличним речима: погледајте их.</numerusform>
            <numerusform>%n одломака је нађено у сличним речима: погледајте их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rectangle(s) stay where they are on their page.</source>
        <translation>
            <numerusform>%n правоугаоник остаје где јесте на својој страници.</numerusform>
            <numerusform>%n правоугаоника остају где јесу на својој страници.</numerusform>
            <numerusform>%n правоугаоника остаје где јесу на својој страници.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are not found: they stay in the old file, which is kept.</source>
        <translation>
            <numerusform>%n одломак није нађен: остаје у старој датотеци, која се чува.</numerusform>
            <numerusform>%n одломка нису нађена: остају у старој датотеци, која се чува.</numerusform>
            <numerusform>%n одломака није нађено: остају у старој датотеци, која се чува.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced.</source>
        <translation>Замењено.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Draft the report</source>
        <translation>Састави извештај</translation>
    </message>
    <message>
        <source>Chapters with sentences, tables and charts from the codings, marked as drafts, and boxes for your own assessment. What was written to the chapters is kept each time.</source>
        <translation>Поглавља са реченицама, табелама и графиконима из кодирања, означена као нацрт, и оквири за вашу оцену. Оно што је написано уз поглавља чува се сваки пут.</translation>
    </message>
    <message>
        <source>Internal edition</source>
        <translation>Интерно издање</translation>
    </message>
    <message>
        <source>All figures, with the cases behind them. It stays with the team.</source>
        <translation>Сви показатељи, са предметима на којима се заснивају. Извештај остаје у тиму.</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Јавно издање</translation>
    </message>
    <message>
        <source>Nothing that could single out a person: small numbers of persons are withheld or joined.</source>
        <translation>Ништа по чему би се неко лице могло издвојити: мали бројеви лица се не наводе или се спајају.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Језик извештаја</translation>
    </message>
    <message>
        <source>Case briefs, all tables, definitions, open questions.</source>
        <translation>Сажеци предмета, све табеле, дефиниције, отворена питања.</translation>
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
        <source>Open the report</source>
        <translation>Отвори извештај</translation>
    </message>
    <message>
        <source>With annexes, in a document of their own</source>
        <translation>Са прилозима, у посебном документу</translation>
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
        <source>{project} - report</source>
        <translation>{project} - извештај</translation>
    </message>
    <message>
        <source>The report {name} was written. Read it before you pass it on.</source>
        <translation>Извештај {name} је сачуван. Прочитајте га пре него што га проследите.</translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>Заустављено. Извештај није сачуван.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Cases delivered: {came}; of replaced deliveries: {replaced}; left out: {left_out}; together: {cases}.</source>
        <translation>Испоручених предмета: {came}; у замењеним испорукама: {replaced}; изостављено: {left_out}; укупно: {cases}.</translation>
    </message>
    <message>
        <source>Cases that may be one</source>
        <translation>Предмети који су можда један</translation>
    </message>
    <message>
        <source>Terms that coders proposed</source>
        <translation>Појмови које су предложили кодери</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Налази</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Испоруке</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Датотека</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Шта се с њом дешава</translation>
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
        <translation>Промењено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Уклоњено</translation>
    </message>
    <message>
        <source>What there is to decide</source>
        <translation>О чему треба одлучити</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Одлука</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ћелија</translation>
    </message>
    <message>
        <source>What, and what to do</source>
        <translation>Шта је и шта учинити</translation>
    </message>
    <message>
        <source>Replaces an earlier one of the same project</source>
        <translation>Замењује ранију испоруку истог пројекта</translation>
    </message>
    <message>
        <source>Is here already, as it is</source>
        <translation>Већ постоји, иста</translation>
    </message>
    <message>
        <source>Not taken: a newer one is here</source>
        <translation>Не преузима се: постоји новија</translation>
    </message>
    <message>
        <source>Came earlier and stays</source>
        <translation>Стигла је раније и остаје</translation>
    </message>
    <message>
        <source>Only that of {file}</source>
        <translation>Само онај из датотеке {file}</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Задржи оба</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Нека чека</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>Одобри га</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Одбиј га</translation>
    </message>
    <message>
        <source>It is {term}</source>
        <translation>То је {term}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Упозорење</translation>
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
        <translation>Појмови</translation>
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
        <translation>Напомене</translation>
    </message>
    <message>
        <source>On an entry as a whole</source>
        <translation>Уз унос у целини</translation>
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
        <translation>Ови одговори дати су за ранију верзију оквира, а у овој за њих нема места. Чувају се онакви какви су били и улазе у радну свеску као одговори ван употребе.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питање</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Одговор</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Где је био</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Верзија</translation>
    </message>
    <message>
        <source>Retired answers</source>
        <translation>Одговори ван употребе</translation>
    </message>
    <message>
        <source>The case itself</source>
        <translation>Сам предмет</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Texts of the case</source>
        <translation>Текстови предмета</translation>
    </message>
    <message>
        <source>Not an identifier</source>
        <translation>Не открива идентитет</translation>
    </message>
    <message>
        <source>Replace by {mark}</source>
        <translation>Замени са {mark}</translation>
    </message>
    <message>
        <source>Leave the text out</source>
        <translation>Изостави текст</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Измени…</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Одлучи поново</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Прикажи одговор</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Претходни предмет</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Следећи предмет</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Предмет {number}</translation>
    </message>
    <message>
        <source>{done} of {total} texts decided on</source>
        <translation>Одлучено о текстовима: {done} од {total}</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Сме да се изнесе</translation>
    </message>
    <message>
        <source>Read, may leave</source>
        <translation>Прочитано, сме да се изнесе</translation>
    </message>
    <message>
        <source>No text would leave.</source>
        <translation>Ниједан текст не би био изнет.</translation>
    </message>
    <message>
        <source>Every text is decided on.</source>
        <translation>О сваком тексту је одлучено.</translation>
    </message>
    <message>
        <source>The whole text: {title}</source>
        <translation>Цео текст: {title}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Изостављен</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитан</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to decide on</source>
        <translation>
            <numerusform>%n налаз за одлуку</numerusform>
            <numerusform>%n налаза за одлуку</numerusform>
            <numerusform>%n налаза за одлуку</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Треба прочитати</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review of texts</source>
        <translation>Преглед текстова</translation>
    </message>
    <message>
        <source>Weight {number}</source>
        <translation>Тежина {number}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитано</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Све</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сумњиво</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Различито</translation>
    </message>
    <message>
        <source>Language that is reviewed</source>
        <translation>Језик који се прегледа</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Тежина</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Који текстови</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Текстови</translation>
    </message>
    <message>
        <source>Read of the legal core</source>
        <translation>Прочитано од правног језгра</translation>
    </message>
    <message>
        <source>Code, such as ALB-03</source>
        <translation>Ознака, као SRB-03</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Ознака рецензента</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Тражи</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почни</translation>
    </message>
    <message>
        <source>Right (F2)</source>
        <translation>Тачно (F2)</translation>
    </message>
    <message>
        <source>Wrong (F3)</source>
        <translation>Погрешно (F3)</translation>
    </message>
    <message>
        <source>Doubtful (F4)</source>
        <translation>Сумњиво (F4)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Повуци</translation>
    </message>
    <message>
        <source>Write the pack…</source>
        <translation>Запиши пакет…</translation>
    </message>
    <message>
        <source>Workbooks and packs…</source>
        <translation>Радне свеске и пакети…</translation>
    </message>
    <message>
        <source>The texts come one by one, the legal core first, each with its English, its law and the place where it stands. What you say is kept on this computer at once: you may stop and go on whenever you like. At the end you write the pack, print and sign its letter, and send both.</source>
        <translation>Текстови долазе један по један, прво правно језгро, сваки са својим енглеским текстом, прописом и местом на којем стоји. Оно што кажете одмах се чува на овом рачунару: можете стати и наставити кад год желите. На крају запишите пакет, одштампајте и потпишите његово писмо и пошаљите обоје.</translation>
    </message>
    <message>
        <source>The texts are read…</source>
        <translation>Текстови се учитавају…</translation>
    </message>
    <message>
        <source>{file} was written, and beside it {letter}: print that page, sign it and send both. Seal: {seal}</source>
        <translation>{file} је записан, а поред њега {letter}: одштампајте ту страницу, потпишите је и пошаљите обоје. Печат: {seal}</translation>
    </message>
    <message>
        <source>No text of the review says: {words}</source>
        <translation>Ниједан текст прегледа не гласи: {words}</translation>
    </message>
    <message>
        <source>Choose the language and enter your code, never a name.</source>
        <translation>Изаберите језик и упишите своју ознаку, никад име.</translation>
    </message>
    <message>
        <source>Legal core: {read} of {texts} read, {doubtful} doubtful, {different} different</source>
        <translation>Правно језгро: прочитано {read} од {texts}, сумњиво {doubtful}, различито {different}</translation>
    </message>
    <message>
        <source>{progress} · about {time} h left at this pace</source>
        <translation>{progress} · овим темпом остаје још око {time} сати</translation>
    </message>
    <message>
        <source>The legal core is read. Write the pack and send it.</source>
        <translation>Правно језгро је прочитано. Запишите пакет и пошаљите га.</translation>
    </message>
</context>
<context>
    <name>ReviewedTextsDialog</name>
    <message>
        <source>Not taken</source>
        <translation>Није преузето</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Ознака рецензента</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>A code such as ALB-03, never a name. A workbook is taken as the review of this code.</source>
        <translation>Ознака као SRB-03, никад име. Радна свеска се преузима као преглед ове ознаке.</translation>
    </message>
    <message>
        <source>Write a workbook…</source>
        <translation>Упиши радну свеску…</translation>
    </message>
    <message>
        <source>Take a workbook or pack…</source>
        <translation>Преузми радну свеску или пакет…</translation>
    </message>
    <message>
        <source>Workbooks and packs of the review</source>
        <translation>Радне свеске и пакети прегледа</translation>
    </message>
    <message>
        <source>What a national lawyer corrected is used on this computer at once, in windows, help, reports, and the labels of open projects, until you take it out. Projects and workbooks that are sent stay as they are.</source>
        <translation>Оно што је правник из земље исправио користи се на овом рачунару одмах, у прозорима, помоћи, извештајима и називима отворених пројеката, док га не уклоните. Пројекти и радне свеске које се шаљу остају какви јесу.</translation>
    </message>
    <message>
        <source>Reviews in use</source>
        <translation>Прегледи у употреби</translation>
    </message>
    <message>
        <source>Corrections of texts that changed since</source>
        <translation>Исправке текстова који су у међувремену измењени</translation>
    </message>
    <message>
        <source>{file} was written, with {count} texts.</source>
        <translation>{file} је уписана; текстова: {count}.</translation>
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
        <translation>У међувремену измењено, па се не користи</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправка</translation>
    </message>
    <message>
        <source>Texts corrected: {taken}. Found right: {right}. Not taken: {refused}.</source>
        <translation>Исправљених текстова: {taken}. Тачних: {right}. Непреузетих: {refused}.</translation>
    </message>
    <message>
        <source>Rows passed over, as their texts changed since: {rows}</source>
        <translation>Прескочени редови, јер су њихови текстови у међувремену измењени: {rows}</translation>
    </message>
    <message>
        <source>Seal of the pack, to compare with the letter: {seal}</source>
        <translation>Печат пакета, за поређење са писмом: {seal}</translation>
    </message>
    <message>
        <source>Reviewers differ: {words}</source>
        <translation>Рецензенти се разилазе: {words}</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Who reviews?</source>
        <translation>Ко рецензира?</translation>
    </message>
    <message>
        <source>A reviewer decides what the two have not settled. Each decision says that a reviewer made it.</source>
        <translation>Рецензент одлучује о ономе што два кодера нису усагласила. Уз сваку одлуку стоји да ју је донео рецензент.</translation>
    </message>
    <message>
        <source>Code of the reviewer</source>
        <translation>Ознака рецензента</translation>
    </message>
    <message>
        <source>Decide as reviewer</source>
        <translation>Одлучи као рецензент</translation>
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
        <translation>Склопи све</translation>
    </message>
</context>
<context>
    <name>RosterBlock</name>
    <message>
        <source>No entries were delivered.</source>
        <translation>Није испоручен ниједан унос.</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Нема уноса.</translation>
    </message>
    <message>
        <source>Nothing here yet. Another answer says how many entries there are.</source>
        <translation>Овде још нема ничега. Број уноса одређује други одговор.</translation>
    </message>
    <message>
        <source>Not yet asked. Add an entry for each one that the judgment tells apart, or say that it has none.</source>
        <translation>Још није размотрено. Додајте по један унос за сваку ставку која је у пресуди засебно наведена, или означите да их у њој нема.</translation>
    </message>
    <message>
        <source>Nothing here yet. Add an entry for each one that the judgment tells apart.</source>
        <translation>Овде још нема ничега. Додајте по један унос за сваку ставку која је у пресуди засебно наведена.</translation>
    </message>
    <message>
        <source>Duplicate the last entry</source>
        <translation>Дуплирај последњи унос</translation>
    </message>
    <message>
        <source>A new entry with the same answers, of which you change what differs ({key})</source>
        <translation>Нов унос са истим одговорима, у коме мењате оно што се разликује ({key})</translation>
    </message>
    <message>
        <source>New entry: {entry}</source>
        <translation>Нови унос: {entry}</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>kept, not counted now</source>
        <translation>сачувано, сада се не броји</translation>
    </message>
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
        <source>More about this entry</source>
        <translation>Више о овом уносу</translation>
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
        <source>Remarks…</source>
        <translation>Напомене…</translation>
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
        <translation>Унос</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Рачуна се као</translation>
    </message>
    <message>
        <source>What is counted, or why it is not</source>
        <translation>Шта се броји или зашто се не броји</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Редови</translation>
    </message>
    <message>
        <source>A public edition names no case.</source>
        <translation>Јавно издање не наводи ниједан предмет.</translation>
    </message>
    <message>
        <source>Rows that the figure counts or leaves out</source>
        <translation>Редови које показатељ обухвата или изоставља</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Отвори предмет на том месту</translation>
    </message>
    <message>
        <source>Open the case at this answer (Enter)</source>
        <translation>Отвори предмет код овог одговора (Enter)</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Урачунато</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Остало</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Изостављено</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Чување овог филтера</translation>
    </message>
    <message>
        <source>It is kept inside the encrypted project, and goes into no workbook and no copy for others.</source>
        <translation>Чува се унутар шифрованог пројекта и не улази ни у једну радну свеску нити у копију за друге.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>The saved filter of this name is replaced.</source>
        <translation>Сачувани филтер са овим називом биће замењен.</translation>
    </message>
</context>
<context>
    <name>SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Сачувани филтери</translation>
    </message>
    <message>
        <source>Filter the list first; then the filter can be saved here.</source>
        <translation>Прво филтрирајте списак; затим се филтер може овде сачувати.</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Сачувај овај филтер…</translation>
    </message>
    <message>
        <source>Rename or remove…</source>
        <translation>Преименуј или уклони…</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Сачувани филтери</translation>
    </message>
    <message>
        <source>A name is changed by double click or F2.</source>
        <translation>Назив се мења двокликом или тастером F2.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Преименуј</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
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
    <name>SearchFilters</name>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Kind of judgment</source>
        <translation>Врста пресуде</translation>
    </message>
    <message>
        <source>Decided from</source>
        <translation>Датум одлуке: од</translation>
    </message>
    <message>
        <source>Decided until</source>
        <translation>Датум одлуке: до</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>Статус предмета</translation>
    </message>
    <message>
        <source>Section of the form</source>
        <translation>Одељак формулара</translation>
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
        <translation>Свуда</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Пресуде</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Одговори</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Напомене</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Појмови</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Све</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Није започето</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Нешто недостаје</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Нешто је неисправно</translation>
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
        <translation>Није сачувано: „{text}” није међу понуђеним одговорима. Изаберите један са листе.</translation>
    </message>
    <message>
        <source>Not saved: several choices have “{text}”. Take one from the list.</source>
        <translation>Није сачувано: „{text}” стоји у више понуђених одговора. Изаберите један са листе.</translation>
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
    <name>SearchWindow</name>
    <message>
        <source>Search the whole project</source>
        <translation>Претражи цео пројекат</translation>
    </message>
    <message>
        <source>Words in any form and script, &quot;phrases&quot;, begin*, -without</source>
        <translation>Речи у било ком облику и писму, &quot;изрази&quot;, почетак*, -без</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Филтери</translation>
    </message>
    <message>
        <source>Search only some cases, judgments or answers</source>
        <translation>Претражи само неке предмете, пресуде или одговоре</translation>
    </message>
    <message>
        <source>More about searching</source>
        <translation>Више о претрази</translation>
    </message>
    <message>
        <source>Rebuild the index of words</source>
        <translation>Изнова направи индекс речи</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Заустави</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Прикажи још</translation>
    </message>
    <message>
        <source>Rebuilding the index of words…</source>
        <translation>Индекс речи се прави изнова…</translation>
    </message>
    <message>
        <source>Reading what is new in the project, for searching…</source>
        <translation>Чита се шта је ново у пројекту, ради претраге…</translation>
    </message>
    <message>
        <source>Stopped. Search again to go on.</source>
        <translation>Заустављено. Претражите поново да се настави.</translation>
    </message>
    <message>
        <source>Searches judgments, answers, remarks and terms. Any form of a word finds all others.</source>
        <translation>Претражује пресуде, одговоре, напомене и појмове. Сваки облик речи налази све остале.</translation>
    </message>
    <message>
        <source>Type at least one word that is to be found.</source>
        <translation>Упишите бар једну реч коју треба наћи.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Ништа није нађено са овим филтерима.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ништа није нађено.</translation>
    </message>
    <message numerus="yes">
        <source>The best %n result(s)</source>
        <translation>
            <numerusform>Најбољи резултати: %n</numerusform>
            <numerusform>Најбољи резултати: %n</numerusform>
            <numerusform>Најбољи резултати: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>Резултати: %n</numerusform>
            <numerusform>Резултати: %n</numerusform>
            <numerusform>Резултати: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondReading</name>
    <message>
        <source>Settled</source>
        <translation>Усаглашено</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Започето</translation>
    </message>
    <message>
        <source>Entries to match</source>
        <translation>Уноси за упаривање</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>За усаглашавање</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Leading differences</source>
        <translation>Главне разлике</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Све разлике</translation>
    </message>
    <message>
        <source>Entries of one alone</source>
        <translation>Уноси само једног</translation>
    </message>
    <message>
        <source>For the reviewer</source>
        <translation>За рецензента</translation>
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
        <translation>Друго читање</translation>
    </message>
    <message>
        <source>Cases that two persons coded. Settle their differences together, the leading ones first.</source>
        <translation>Предмети које је кодирало двоје људи. Разлике усагласите заједно, најпре главне.</translation>
    </message>
    <message>
        <source>No case was coded a second time and submitted yet. Hand over a copy for a second coder, and read its workbook back as a second coding.</source>
        <translation>Ниједан предмет још није други пут кодиран и предат. Предајте копију другом кодеру и учитајте његову радну свеску као друго кодирање.</translation>
    </message>
    <message>
        <source>Cases coded by two persons</source>
        <translation>Предмети које је кодирало двоје људи</translation>
    </message>
    <message>
        <source>Match the entries…</source>
        <translation>Упари уносе…</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Усагласи…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Заустављено. Ништа није промењено.</translation>
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
        <translation>Провера инсталације</translation>
    </message>
    <message>
        <source>Tries with an invented case, in a folder that goes again, whether every part of tipcoder works here. It takes about a quarter of a minute. The report holds nothing of your cases; send it to whoever helps you.</source>
        <translation>На измишљеном предмету, у фасцикли која се затим брише, проверава да ли овде ради сваки део програма tipcoder. Траје око четврт минута. Извештај не садржи ништа из ваших предмета; пошаљите га ономе ко вам помаже.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Провери поново</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Провери</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Сачувај извештај…</translation>
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
        <translation>Део</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Нађено</translation>
    </message>
    <message>
        <source>Data missing: {names}</source>
        <translation>Недостају подаци: {names}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Извештај је сачуван.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Провера је заустављена.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Folder of data for recognising text</source>
        <translation>Фасцикла са подацима за препознавање текста</translation>
    </message>
    <message>
        <source>Second folder of backups</source>
        <translation>Друга фасцикла резервних копија</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Подешавања</translation>
    </message>
    <message>
        <source>Each takes effect at once. Nothing of it is part of a project.</source>
        <translation>Сваки избор делује одмах. Ништа од тога није део пројекта.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Изабери…</translation>
    </message>
    <message>
        <source>Keep backups beside the project only</source>
        <translation>Чувај резервне копије само уз пројекат</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>Подвлачи погрешно написане речи</translation>
    </message>
    <message>
        <source>Recognise text with the program&apos;s own data</source>
        <translation>Препознај текст подацима самог програма</translation>
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
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Сваки %n минут</numerusform>
            <numerusform>Свака %n минута</numerusform>
            <numerusform>Сваких %n минута</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>Of windows, framework, help and reports.</source>
        <translation>Прозора, оквира, помоћи и извештаја.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Боје</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes in the evening.</source>
        <translation>Увече тамне боје мање замарају очи.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Величина текста</translation>
    </message>
    <message>
        <source>Of all windows. The judgment has its own: Ctrl++, Ctrl+-.</source>
        <translation>У свим прозорима. Пресуда има своју: Ctrl++, Ctrl+-.</translation>
    </message>
    <message>
        <source>Lock an open project</source>
        <translation>Закључавање отвореног пројекта</translation>
    </message>
    <message>
        <source>A locked project shows nothing until its passphrase is typed. Ctrl+L locks at once.</source>
        <translation>Закључан пројекат не приказује ништа док се не унесе приступна фраза. Ctrl+L закључава одмах.</translation>
    </message>
    <message>
        <source>Back up while something changes</source>
        <translation>Резервне копије док се нешто мења</translation>
    </message>
    <message>
        <source>Also at closing, and before everything large. Backups lie beside the project, in a folder of its name: all of the last day, then one a day, a week and a month.</source>
        <translation>Такође при затварању и пре сваке веће радње. Резервне копије се налазе уз пројекат, у фасцикли са његовим именом: све из последњег дана, затим по једна дневно, недељно и месечно.</translation>
    </message>
    <message>
        <source>Also keep backups in</source>
        <translation>Резервне копије чувај и у</translation>
    </message>
    <message>
        <source>A folder on a stick or a network drive, in case this computer is lost. At closing, the newest backup is copied there, encrypted as it is. If the folder cannot be reached, nothing is lost.</source>
        <translation>Фасцикла на USB меморији или мрежном диску, за случај да се изгуби овај рачунар. При затварању се тамо копира најновија резервна копија, шифрована каква јесте. Ако фасцикла није доступна, ништа се не губи.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правопис</translation>
    </message>
    <message>
        <source>Data for recognising text in scans</source>
        <translation>Подаци за препознавање текста у скеновима</translation>
    </message>
    <message>
        <source>Only if an expert gave you other data: a folder of files that end in .traineddata.</source>
        <translation>Само ако вам је стручњак дао друге податке: фасцикла са датотекама које се завршавају на .traineddata.</translation>
    </message>
    <message>
        <source>Of what you write, in the language of the windows. A click with the right button, or the menu key, offers other words.</source>
        <translation>За оно што пишете, на језику прозора. Клик десним тастером или тастер менија нуди друге речи.</translation>
    </message>
    <message>
        <source>No dictionary of this language came along. If you have one, put its two files ({names}.aff and .dic) into the folder {folder}.</source>
        <translation>Ова инсталација нема речник овог језика. Ако га имате, ставите његове две датотеке ({names}.aff и .dic) у фасциклу {folder}.</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Само ручно</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without keys or mouse</source>
        <translation>
            <numerusform>После %n минута без тастатуре и миша</numerusform>
            <numerusform>После %n минута без тастатуре и миша</numerusform>
            <numerusform>После %n минута без тастатуре и миша</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>A passage was overlooked</source>
        <translation>Превиђен је одломак</translation>
    </message>
    <message>
        <source>The guidance was read differently</source>
        <translation>Упутство је различито прочитано</translation>
    </message>
    <message>
        <source>The law is seen differently</source>
        <translation>Закон се различито тумачи</translation>
    </message>
    <message>
        <source>The judgment contradicts itself</source>
        <translation>Пресуда противречи сама себи</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>Омашка</translation>
    </message>
    <message>
        <source>The framework is unclear</source>
        <translation>Оквир је нејасан</translation>
    </message>
    <message>
        <source>A taken</source>
        <translation>Узето A</translation>
    </message>
    <message>
        <source>B taken</source>
        <translation>Узето B</translation>
    </message>
    <message>
        <source>Both taken</source>
        <translation>Узето обоје</translation>
    </message>
    <message>
        <source>Answered anew</source>
        <translation>Нови одговор</translation>
    </message>
    <message>
        <source>Left to a reviewer</source>
        <translation>Остављено рецензенту</translation>
    </message>
    <message>
        <source>Differences written: {lines}. Left out, as they may identify persons: {kept}.</source>
        <translation>Уписане разлике: {lines}. Изостављене, јер могу открити идентитет лица: {kept}.</translation>
    </message>
    <message>
        <source>Settled: {settled}. Settled before: {before}. Waiting for a proposal: {waiting}. Not proposed alike: {conflicts}.</source>
        <translation>Усаглашено: {settled}. Усаглашено раније: {before}. Чека предлог: {waiting}. Није једнако предложено: {conflicts}.</translation>
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
        <translation>Предмет {number}: усагласите два читања</translation>
    </message>
    <message>
        <source>Nothing in either coding changes. What you decide goes into a third, agreed coding.</source>
        <translation>Ни у једном кодирању ништа се не мења. Што одлучите, улази у треће, усаглашено кодирање.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Разлике</translation>
    </message>
    <message>
        <source>Reviewer…</source>
        <translation>Рецензент…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
    <message>
        <source>The case is settled</source>
        <translation>Предмет је усаглашен</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>{decided} of {all} decided; {left} must still be settled</source>
        <translation>Одлучено {decided} од {all}; још треба усагласити {left}</translation>
    </message>
    <message>
        <source>Both read this case alike.</source>
        <translation>Обоје су овај предмет прочитали исто.</translation>
    </message>
    <message>
        <source>Take it into the agreed coding with all that is under it, or leave it out.</source>
        <translation>Узмите га у усаглашено кодирање са свим што је под њим или га изоставите.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ништа</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>Сакриј имена</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Имена…</translation>
    </message>
    <message>
        <source>{roster}: only {side} has {entry}</source>
        <translation>{roster}: само {side} има {entry}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не пита се</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Без одговора</translation>
    </message>
    <message>
        <source>{coder} as reviewer</source>
        <translation>{coder} као рецензент</translation>
    </message>
    <message>
        <source>The case is settled: from now on its agreed coding counts, and leaves in workbooks.</source>
        <translation>Предмет је усаглашен: од сада важи усаглашено кодирање и оно се износи у радним свескама.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Case sheet</source>
        <translation>Лист предмета</translation>
    </message>
    <message>
        <source>What is coded of case {number}, in words, for reading and printing.</source>
        <translation>Оно што је кодирано о предмету {number}, речима, за читање и штампу.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Сачувај…</translation>
    </message>
    <message>
        <source>Accept and write…</source>
        <translation>Прихвати и сачувај…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Заустављено. Ништа није уписано.</translation>
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
        <translation>вероватно: {sign}</translation>
    </message>
    <message>
        <source>of a person in the answers</source>
        <translation>лица из одговора</translation>
    </message>
    <message>
        <source>of a person named elsewhere in the case</source>
        <translation>лица које се у предмету помиње на другом месту</translation>
    </message>
    <message>
        <source>a given name and a surname</source>
        <translation>име и презиме</translation>
    </message>
    <message>
        <source>behind a word that names follow</source>
        <translation>иза речи иза које следе имена</translation>
    </message>
    <message>
        <source>before a role or data of birth</source>
        <translation>испред својства или података о рођењу</translation>
    </message>
    <message>
        <source>a filled-in field of a form</source>
        <translation>попуњена рубрика обрасца</translation>
    </message>
    <message>
        <source>in a list with a name</source>
        <translation>у низу са именом</translation>
    </message>
    <message>
        <source>a known given name</source>
        <translation>познато име</translation>
    </message>
    <message>
        <source>the form of a surname</source>
        <translation>облик презимена</translation>
    </message>
    <message>
        <source>written as names are</source>
        <translation>писано као имена</translation>
    </message>
    <message>
        <source>written as initials are</source>
        <translation>писано као иницијали</translation>
    </message>
    <message>
        <source>its check digits are right</source>
        <translation>контролне цифре су исправне</translation>
    </message>
    <message>
        <source>an unmistakable form</source>
        <translation>непогрешив облик</translation>
    </message>
    <message>
        <source>the usual form</source>
        <translation>уобичајен облик</translation>
    </message>
    <message>
        <source>behind a word that says what it is</source>
        <translation>иза речи која каже шта је</translation>
    </message>
    <message>
        <source>beside a word for birth</source>
        <translation>уз реч о рођењу</translation>
    </message>
    <message>
        <source>a known town</source>
        <translation>познати град</translation>
    </message>
    <message>
        <source>a day of a month</source>
        <translation>дан у месецу</translation>
    </message>
    <message>
        <source>words of a judgment</source>
        <translation>речи пресуде</translation>
    </message>
    <message>
        <source>a number that may tell who it was</source>
        <translation>број који може открити ко је то био</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>означено ручно</translation>
    </message>
</context>
<context>
    <name>SmallCellPage</name>
    <message>
        <source>Who could recognise somebody?</source>
        <translation>Ко би могао некога да препозна?</translation>
    </message>
    <message>
        <source>Send less</source>
        <translation>Пошаљи мање</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>Пошаљи како јесте</translation>
    </message>
    <message>
        <source>I have asked those who answer for it.</source>
        <translation>Питао/ла сам оне који за то одговарају.</translation>
    </message>
    <message>
        <source>Choose column by column</source>
        <translation>Бирај колону по колону</translation>
    </message>
    <message>
        <source>What a person can be recognised by</source>
        <translation>По чему се лице може препознати</translation>
    </message>
    <message>
        <source>Then: {persons}</source>
        <translation>Тада: {persons}</translation>
    </message>
    <message>
        <source>Nothing that could stay here would hide anybody.</source>
        <translation>Ништа што би могло да остане овде никога не би сакрило.</translation>
    </message>
    <message>
        <source>Example now: {now}
then: {then}</source>
        <translation>Пример сада: {now}
тада: {then}</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Списак</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Начин изношења</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Остаје овде</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>The level of the court</source>
        <translation>Степен суда</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>У групама</translation>
    </message>
    <message>
        <source>More general</source>
        <translation>Уопштеније</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Како јесте</translation>
    </message>
    <message>
        <source>Nobody can be recognised by these answers.</source>
        <translation>На основу ових одговора нико се не може препознати.</translation>
    </message>
    <message>
        <source>Anyone who knows a person’s court, year, age and the like can recognise: {persons}</source>
        <translation>Ко зна суд, годину, узраст и слично о неком лицу, може да препозна: {persons}</translation>
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
        <translation>Комбинације одговора</translation>
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
        <source>Try a framework from its workbook…</source>
        <translation>Испробај оквир из његове радне свеске…</translation>
    </message>
    <message>
        <source>See what is wrong in it, and code a case that is not kept.</source>
        <translation>Погледајте шта у њему није исправно и кодирајте предмет који се не чува.</translation>
    </message>
    <message>
        <source>Consolidate deliveries…</source>
        <translation>Обједини испоруке…</translation>
    </message>
    <message>
        <source>Make one regional workbook of workbooks and projects of several countries.</source>
        <translation>Направите једну регионалну радну свеску од радних свезака и пројеката више држава.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавни пројекти</translation>
    </message>
    <message>
        <source>Saving a backup of {project}. Everything that you entered is saved already.</source>
        <translation>Чува се резервна копија пројекта {project}. Све што сте унели већ је сачувано.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved</source>
        <translation>Све је сачувано</translation>
    </message>
    <message>
        <source>Coder {code}</source>
        <translation>Кодер {code}</translation>
    </message>
    <message>
        <source>Second coder {code}</source>
        <translation>Други кодер {code}</translation>
    </message>
    <message>
        <source>Framework {title} {version}</source>
        <translation>Оквир {title} {version}</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Шифровано</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Чување…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Још није сачувано</translation>
    </message>
    <message>
        <source>Everything is saved {time}</source>
        <translation>Све је сачувано у {time}</translation>
    </message>
    <message>
        <source>No entries yet: {rosters}</source>
        <translation>Још без уноса: {rosters}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers delivered</source>
        <translation>
            <numerusform>%n испоручен одговор</numerusform>
            <numerusform>%n испоручена одговора</numerusform>
            <numerusform>%n испоручених одговора</numerusform>
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
    <name>StatusFilter</name>
    <message>
        <source>Any status</source>
        <translation>Било који статус</translation>
    </message>
    <message>
        <source>Filter cases by status</source>
        <translation>Филтрирај предмете по статусу</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>To do</source>
        <translation>За кодирање</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>У раду</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Предато</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Усаглашено</translation>
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
        <translation>Зашто се ипак предаје?</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing</source>
        <translation>
            <numerusform>Недостаје %n одговор</numerusform>
            <numerusform>Недостају %n одговора</numerusform>
            <numerusform>Недостаје %n одговора</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are wrong</source>
        <translation>
            <numerusform>%n неисправан одговор</numerusform>
            <numerusform>%n неисправна одговора</numerusform>
            <numerusform>%n неисправних одговора</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to go to it.</source>
        <translation>Изаберите један да одете на њега.</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>Шта недостаје или није исправно</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Иди на први</translation>
    </message>
    <message>
        <source>Submit all the same</source>
        <translation>Ипак предај</translation>
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
        <translation>Поново отворено. Упоређује се оно што је предато {time}, док се поново не преда.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Поново отвори…</translation>
    </message>
</context>
<context>
    <name>SuggestionController</name>
    <message>
        <source>Looking for places in the judgment …</source>
        <translation>Траже се места у пресуди …</translation>
    </message>
    <message>
        <source>This case has no judgment yet.</source>
        <translation>Овај предмет још нема пресуду.</translation>
    </message>
    <message>
        <source>Choose a question in the form first.</source>
        <translation>Прво изаберите питање у формулару.</translation>
    </message>
    <message>
        <source>The current question takes no evidence.</source>
        <translation>За тренутно питање не наводи се доказ.</translation>
    </message>
    <message>
        <source>Nothing in this judgment has words of the question or of its terms.</source>
        <translation>У овој пресуди нема речи из питања ни из његових појмова.</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>words of the question</source>
        <translation>речи питања</translation>
    </message>
    <message>
        <source>evidence already</source>
        <translation>већ доказ</translation>
    </message>
</context>
<context>
    <name>SuggestionPanel</name>
    <message>
        <source>Where might the answer be?</source>
        <translation>Где би одговор могао да буде?</translation>
    </message>
    <message>
        <source>Make this place evidence for the question</source>
        <translation>Постави ово место као доказ за питање</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Tick “{term}”</source>
        <translation>Означи „{term}”</translation>
    </message>
</context>
<context>
    <name>TaxonomiesPage</name>
    <message>
        <source>Propose a term…</source>
        <translation>Предложи појам…</translation>
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
        <translation>Упореди са датотеком…</translation>
    </message>
    <message>
        <source>Search in any language and script</source>
        <translation>Претрага на било којем језику и писму</translation>
    </message>
    <message>
        <source>Search for terms</source>
        <translation>Претрага појмова</translation>
    </message>
    <message>
        <source>No taxonomy is installed. Import one from a file.</source>
        <translation>Ниједна таксономија није инсталирана. Увезите таксономију из датотеке.</translation>
    </message>
    <message>
        <source>The taxonomies are being read…</source>
        <translation>Таксономије се читају…</translation>
    </message>
    <message>
        <source>This taxonomy has no terms.</source>
        <translation>Ова таксономија нема појмова.</translation>
    </message>
    <message>
        <source>No term of this taxonomy holds these words. Enter goes to the first taxonomy that has some.</source>
        <translation>Ниједан појам ове таксономије не садржи ове речи. Тастером Enter прелази се на прву таксономију у којој има таквих појмова.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>Датотека {name} је сачувана.</translation>
    </message>
    <message>
        <source>Propose a term here…</source>
        <translation>Предложи појам овде…</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Копирај ознаку</translation>
    </message>
</context>
<context>
    <name>TaxonomyList</name>
    <message>
        <source>Taxonomies</source>
        <translation>Таксономије</translation>
    </message>
</context>
<context>
    <name>TaxonomyListModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n пронађен</numerusform>
            <numerusform>%n пронађена</numerusform>
            <numerusform>%n пронађених</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ништа није пронађено</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n појам</numerusform>
            <numerusform>%n појма</numerusform>
            <numerusform>%n појмова</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n предложен</numerusform>
            <numerusform>%n предложена</numerusform>
            <numerusform>%n предложених</numerusform>
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
        <translation>Споји са…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Одбиј</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Повуци предлог</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Не нуди више</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Понуди поново</translation>
    </message>
    <message>
        <source>The project is open to read only</source>
        <translation>Пројекат је отворен само за читање</translation>
    </message>
    <message>
        <source>Select a term first.</source>
        <translation>Прво изаберите појам.</translation>
    </message>
    <message>
        <source>Not possible: the term is “{status}”.</source>
        <translation>Није могуће: статус појма је „{status}”.</translation>
    </message>
    <message numerus="yes">
        <source>Not possible: %n answer(s) use it.</source>
        <translation>
            <numerusform>Није могуће: користи га %n одговор.</numerusform>
            <numerusform>Није могуће: користе га %n одговора.</numerusform>
            <numerusform>Није могуће: користи га %n одговора.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the proposed term one like the others</source>
        <translation>Уврсти предложени појам међу остале</translation>
    </message>
    <message>
        <source>Let another term take its place in all answers</source>
        <translation>У свим одговорима замени га другим појмом</translation>
    </message>
    <message>
        <source>Offer the proposed term no more; answers keep it, to be coded anew</source>
        <translation>Не нуди више предложени појам; остаје у одговорима, које треба поново кодирати</translation>
    </message>
    <message>
        <source>Take the proposed term back, as if it had never been there</source>
        <translation>Повуци предложени појам, као да га никада није било</translation>
    </message>
    <message>
        <source>Offer the term no more; it stays where it is the answer</source>
        <translation>Не нуди више појам; остаје тамо где је дат као одговор</translation>
    </message>
    <message>
        <source>Offer the term again</source>
        <translation>Поново понуди појам</translation>
    </message>
</context>
<context>
    <name>TermCommands</name>
    <message>
        <source>“{term}” is proposed, and can be chosen from now on.</source>
        <translation>Појам „{term}” је предложен и од сада се може изабрати.</translation>
    </message>
    <message>
        <source>“{term}” was merged.</source>
        <translation>Појам „{term}” је спојен са другим.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have changed answers.</source>
        <translation>
            <numerusform>У %n кодирању одговори су измењени.</numerusform>
            <numerusform>У %n кодирања одговори су измењени.</numerusform>
            <numerusform>У %n кодирања одговори су измењени.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{term}” is approved.</source>
        <translation>Појам „{term}” је одобрен.</translation>
    </message>
    <message>
        <source>“{term}” is rejected. Answers that use it keep it.</source>
        <translation>Појам „{term}” је одбијен. Остаје у одговорима у којима се користи.</translation>
    </message>
    <message>
        <source>“{term}” is withdrawn.</source>
        <translation>Предлог појма „{term}” је повучен.</translation>
    </message>
    <message>
        <source>“{term}” is offered no more. It stays where it is the answer.</source>
        <translation>Појам „{term}” више се не нуди. Остаје тамо где је дат као одговор.</translation>
    </message>
    <message>
        <source>“{term}” is offered again.</source>
        <translation>Појам „{term}” поново се нуди.</translation>
    </message>
</context>
<context>
    <name>TermDates</name>
    <message>
        <source>Of all times, as this is not known: {question}.</source>
        <translation>Из свих периода, јер није познато: {question}.</translation>
    </message>
    <message>
        <source>In force at some time up to {date} ({question}).</source>
        <translation>На снази у неком тренутку до {date} ({question}).</translation>
    </message>
    <message>
        <source>In force: {date} ({question}).</source>
        <translation>На снази: {date} ({question}).</translation>
    </message>
    <message>
        <source>Later law too, up to {date}: it counts if it is milder.</source>
        <translation>И каснији закон, до {date}: примењује се ако је блажи.</translation>
    </message>
    <message>
        <source>Later law too: it counts if it is milder.</source>
        <translation>И каснији закон: примењује се ако је блажи.</translation>
    </message>
    <message>
        <source>Missing? Check the date, take the answer for another one, or propose it ({keys}).</source>
        <translation>Недостаје? Проверите датум, изаберите одговор за нешто друго или предложите појам ({keys}).</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>Term</source>
        <translation>Појам</translation>
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
        <translation>Шта је то</translation>
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
        <translation>Обухватити</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Изоставити</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>недостаје</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Називи</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Назива се и</translation>
    </message>
    <message>
        <source>Mappings to other schemes</source>
        <translation>Мапирања на друге шеме</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Важи</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Замењује га</translation>
    </message>
    <message>
        <source>To be confirmed by a national lawyer.</source>
        <translation>Треба да потврди домаћи правник.</translation>
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
        <translation>Месеци затвора, по периодима важења</translation>
    </message>
    <message>
        <source>Further properties</source>
        <translation>Остала својства</translation>
    </message>
</context>
<context>
    <name>TermStatus</name>
    <message>
        <source>Active</source>
        <translation>Активан</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложен</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>Више се не нуди</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Одбијен</translation>
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
        <translation>Појмови</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>Више се не нуди</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Измени одговор</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
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
        <translation>Није сачувано: сати иду од {first} до {last}, а минути до {minute}.</translation>
    </message>
    <message>
        <source>Not saved: write hours and minutes, for example {example}.</source>
        <translation>Није сачувано: упишите сате и минуте, на пример {example}.</translation>
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
        <translation>Сати и минути, {example}. Мењају се тастерима са стрелицама.</translation>
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
        <translation>Овде се ништа не чува. Пресуда је измишљена, а оно што унесете нестаје када затворите пробу.</translation>
    </message>
    <message>
        <source>Reload the workbook</source>
        <translation>Поново учитај радну свеску</translation>
    </message>
    <message>
        <source>Read {file} again after you changed it (F5)</source>
        <translation>Поново прочитај {file} након што је измените (F5)</translation>
    </message>
    <message>
        <source>Close the trial</source>
        <translation>Затвори пробу</translation>
    </message>
    <message>
        <source>The workbook was read again.</source>
        <translation>Радна свеска је поново прочитана.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) no longer fit and stand at the end of the form as retired.</source>
        <translation>
            <numerusform>%n одговор више се не уклапа и стоји на крају формулара, ван употребе.</numerusform>
            <numerusform>%n одговора више се не уклапају и стоје на крају формулара, ван употребе.</numerusform>
            <numerusform>%n одговора више се не уклапа и стоји на крају формулара, ван употребе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%n упозорење.</numerusform>
            <numerusform>%n упозорења.</numerusform>
            <numerusform>%n упозорења.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation>Прикажи упозорења</translation>
    </message>
</context>
<context>
    <name>UnitsPane</name>
    <message>
        <source>Different</source>
        <translation>Различито</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Исто</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Није упоређено</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Унос</translation>
    </message>
    <message>
        <source>First coding</source>
        <translation>Прво кодирање</translation>
    </message>
    <message>
        <source>Second coding</source>
        <translation>Друго кодирање</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Без одговора</translation>
    </message>
    <message>
        <source>Number of the entry in the first coding: {first}; in the second: {second}</source>
        <translation>Број уноса у првом кодирању: {first}; у другом: {second}</translation>
    </message>
    <message>
        <source>Units of this figure</source>
        <translation>Јединице овог показатеља</translation>
    </message>
    <message>
        <source>Open the case there</source>
        <translation>Отвори предмет на том месту</translation>
    </message>
    <message>
        <source>Open the case at this answer (Enter)</source>
        <translation>Отвори предмет код овог одговора (Enter)</translation>
    </message>
    <message>
        <source>This coding has no such entry.</source>
        <translation>Ово кодирање нема тај унос.</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Унос {number}</translation>
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
        <source>Open to read only</source>
        <translation>Отвори само за читање</translation>
    </message>
    <message>
        <source>Nothing is changed, and others may have the project open.</source>
        <translation>Ништа се не мења, а пројекат може бити отворен и код других.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервне копије…</translation>
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
    <name>UpgradeDialog</name>
    <message>
        <source>Bring all codings to this version</source>
        <translation>Пренеси сва кодирања на ову верзију</translation>
    </message>
    <message>
        <source>Leave existing codings on their version; only new cases use this one</source>
        <translation>Остави постојећа кодирања на њиховој верзији; само нови предмети користе ову</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Инсталирај</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Врста промене</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промена</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>Са верзије</translation>
    </message>
    <message>
        <source>Coded cases</source>
        <translation>Кодирани предмети</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Промене</translation>
    </message>
    <message>
        <source>A newer version of the framework</source>
        <translation>Новија верзија оквира</translation>
    </message>
    <message>
        <source>{file} is being read.</source>
        <translation>Датотека {file} се чита.</translation>
    </message>
    <message>
        <source>A newer version of the framework: {old} to {new}</source>
        <translation>Новија верзија оквира: са {old} на {new}</translation>
    </message>
    <message>
        <source>Nothing in it is different.</source>
        <translation>Нема никакве разлике.</translation>
    </message>
    <message>
        <source>No answer is lost: what has no place any more is kept with its case, as retired.</source>
        <translation>Ниједан одговор се не губи: оно за шта више нема места чува се уз свој предмет, ван употребе.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are coded.</source>
        <translation>
            <numerusform>Кодирани предмети: %n.</numerusform>
            <numerusform>Кодирани предмети: %n.</numerusform>
            <numerusform>Кодирани предмети: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) were brought to it.</source>
        <translation>
            <numerusform>На ову верзију пренето је %n кодирање.</numerusform>
            <numerusform>На ову верзију пренета су %n кодирања.</numerusform>
            <numerusform>На ову верзију пренето је %n кодирања.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version is installed.</source>
        <translation>Верзија је инсталирана.</translation>
    </message>
</context>
<context>
    <name>WhoCodes</name>
    <message>
        <source>Who codes here?</source>
        <translation>Ко овде кодира?</translation>
    </message>
    <message>
        <source>Choose your language above. Country and code are offered for new projects; the code is no name.</source>
        <translation>Изаберите језик горе. Држава и ознака нуде се за нове пројекте; ознака није име.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Your coder code</source>
        <translation>Ваша ознака кодера</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>It reached nobody</source>
        <translation>Није стигло ни до кога</translation>
    </message>
    <message>
        <source>{what} of {when}: say so only if nobody outside the team has it or saw it. Later editions are then no longer compared with it, and may tell what would single out a person beside it.</source>
        <translation>{what}, {when}: реците то само ако нико изван тима то нема и није видео. Каснија издања се тада више не упоређују с тим и могу показати нешто што би, уз то, издвојило неко лице.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Зашто?</translation>
    </message>
    <message>
        <source>For example: a draft, deleted before it was sent. It can be taken back until you publish again.</source>
        <translation>На пример: нацрт, избрисан пре слања. Може се повући док поново не објавите.</translation>
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
        <translation>Предмети се читају…</translation>
    </message>
    <message>
        <source>Stopped before all cases were read.</source>
        <translation>Заустављено пре него што су сви предмети прочитани.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Заустави</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитај поново</translation>
    </message>
</context>
<context>
    <name>WorkshopDialog</name>
    <message>
        <source>Packs for workshops</source>
        <translation>Пакети за радионице</translation>
    </message>
    <message>
        <source>Language of the packs</source>
        <translation>Језик пакета</translation>
    </message>
    <message>
        <source>Mock trials with the solution apart, case studies, cards, plans and slides of sessions, and a handout. Nothing in them names a person, a place or a court file.</source>
        <translation>Симулације суђења са одвојеним решењем, студије случаја, картице, планови и слајдови сесија и материјал за поделу. Ништа у њима не именује лице, место ни судски спис.</translation>
    </message>
    <message>
        <source>Write into a folder…</source>
        <translation>Сачувај у фасциклу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Only cases enter whose brief or exercise is approved in the language of the packs.</source>
        <translation>Улазе само предмети чији су сажетак или вежба одобрени на језику пакета.</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Фасцикла за пакете</translation>
    </message>
    <message>
        <source>{files} files on {cases} cases were written to {folder}.</source>
        <translation>Број датотека уписаних у {folder}: {files} (предмета: {cases}).</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Заустављено. Ништа није уписано.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>{name} was not taken in: the project is open for reading only.</source>
        <translation>{name} није преузето: пројекат је отворен само за читање.</translation>
    </message>
    <message>
        <source>{name} was not taken in: a region takes in deliveries, on the page Exchange.</source>
        <translation>{name} није преузето: регион преузима испоруке, на страници Размена.</translation>
    </message>
    <message>
        <source>{name} was not taken in: a second coder codes the cases that are there.</source>
        <translation>{name} није преузето: други кодер кодира предмете који су ту.</translation>
    </message>
</context>
<context>
    <name>WritingStrip</name>
    <message>
        <source>Figures and charts are being written…</source>
        <translation>Уписују се показатељи и графикони…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Заустави</translation>
    </message>
</context>
<context>
    <name>_ColumnFields</name>
    <message>
        <source>Property “{name}”</source>
        <translation>Својство „{name}”</translation>
    </message>
</context>
</TS>
