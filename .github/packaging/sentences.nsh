; What the installer says itself, in seven languages; NSIS has no Montenegrin, and its own sentences are Bosnian there.
!define en ${LANG_ENGLISH}
!define sq ${LANG_ALBANIAN}
!define ro ${LANG_ROMANIAN}
!define cnr ${LANG_BOSNIAN}
!define mk ${LANG_MACEDONIAN}
!define sr-Latn ${LANG_SERBIANLATIN}
!define sr ${LANG_SERBIAN}
LangString Running ${en} "tipcoder is running. Close it, then choose Retry."
LangString Running ${sq} "tipcoder është i hapur. Mbylleni, pastaj zgjidhni „Riprovo“."
LangString Running ${ro} "tipcoder este deschis. Închideți-l, apoi alegeți „Reîncercare”."
LangString Running ${mk} "tipcoder е отворен. Затворете го, па изберете „Обиди се повторно“."
LangString Running ${sr} "tipcoder је отворен. Затворите га, па изаберите „Покушај поново“."
LangString Running ${sr-Latn} "tipcoder je otvoren. Zatvorite ga, pa izaberite „Pokušaj ponovo“."
LangString Running ${cnr} "tipcoder je otvoren. Zatvorite ga, pa izaberite „Pokušaj ponovo“."

LangString NotWritten ${en} "tipcoder could not be installed: there is too little space on the disk, or you may not write there. Nothing was changed."
LangString NotWritten ${sq} "tipcoder nuk mund të instalohej: në disk ka shumë pak vend ose nuk keni të drejtë të shkruani atje. Asgjë nuk u ndryshua."
LangString NotWritten ${ro} "tipcoder nu a putut fi instalat: pe disc este prea puțin spațiu sau nu aveți dreptul să scrieți acolo. Nu s-a schimbat nimic."
LangString NotWritten ${mk} "tipcoder не можеше да се инсталира: на дискот има премалку место или не ви е дозволено да запишувате таму. Ништо не е сменето."
LangString NotWritten ${sr} "tipcoder није могао да се инсталира: на диску има премало места или немате дозволу да тамо уписујете. Ништа није промењено."
LangString NotWritten ${sr-Latn} "tipcoder nije mogao da se instalira: na disku ima premalo mesta ili nemate dozvolu da tamo upisujete. Ništa nije promenjeno."
LangString NotWritten ${cnr} "tipcoder nije mogao da se instalira: na disku ima premalo mjesta ili nemate dozvolu da tamo upisujete. Ništa nije promijenjeno."

LangString OldWindows ${en} "tipcoder needs Windows 10 of version 1809 or newer."
LangString OldWindows ${sq} "tipcoder kërkon Windows 10, versioni 1809 ose më i ri."
LangString OldWindows ${ro} "tipcoder are nevoie de Windows 10, versiunea 1809 sau mai nouă."
LangString OldWindows ${mk} "На tipcoder му треба Windows 10, верзија 1809 или понова."
LangString OldWindows ${sr} "За tipcoder је потребан Windows 10, верзија 1809 или новија."
LangString OldWindows ${sr-Latn} "Za tipcoder je potreban Windows 10, verzija 1809 ili novija."
LangString OldWindows ${cnr} "Za tipcoder je potreban Windows 10, verzija 1809 ili novija."

LangString NewerIsHere ${en} "A newer version of tipcoder is installed already. This one could not open the projects of that one; nothing was changed."
LangString NewerIsHere ${sq} "Një version më i ri i tipcoder është instaluar tashmë. Ky nuk do të mund t’i hapte projektet e tij; asgjë nuk u ndryshua."
LangString NewerIsHere ${ro} "O versiune mai nouă a tipcoder este deja instalată. Aceasta nu ar putea deschide proiectele aceleia; nu s-a schimbat nimic."
LangString NewerIsHere ${mk} "Понова верзија на tipcoder е веќе инсталирана. Оваа не би можела да ги отвори нејзините проекти; ништо не е сменето."
LangString NewerIsHere ${sr} "Новија верзија програма tipcoder већ је инсталирана. Ова не би могла да отвори њене пројекте; ништа није промењено."
LangString NewerIsHere ${sr-Latn} "Novija verzija programa tipcoder već je instalirana. Ova ne bi mogla da otvori njene projekte; ništa nije promenjeno."
LangString NewerIsHere ${cnr} "Novija verzija programa tipcoder već je instalirana. Ova ne bi mogla da otvori njene projekte; ništa nije promijenjeno."
