"""Invented names, numbers and places to be planted: a first set, and one that nothing was tuned on."""

from collections.abc import Mapping

Names = Mapping[str, tuple[str, ...]]

NAMES: Names = {
    "sr": (
        "Марко Јовановић", "Драгана Николић", "Петар Измишљенић", "Снежана Ковачев", "Жика Обрадовић",
        "Ружица Пантелић",
        "Љубиша Стојаковић", "Вукашин Рађеновић", "Јасмина Бошњак", "Немања Чупић", "Стеван Варга", "Мехмед Хоџић",
        "Ђорђе Јовичић", "Аница Симин", "Бранислав Зец", "Фатима Бериша", "Зорица Илић Савин", "Ненад М. Гајић",
    ),
    "sr-Latn": (
        "Miloš Petrović", "Jelena Ristić", "Luka Marinković", "Slađana Popov", "Goran Živanov", "Biljana Kostić",
        "Tihomir Vučelja", "Ranka Šarac", "Dejan Zamišljenović", "Senad Ajdarević", "Ivona Kovač", "Radmila Nađ",
        "Đurđa Lakatoš", "Spasoje Bugarski", "Milica Trbojević", "Ibrahim Demirov", "Ana Zeta", "Marija S. Lukić",
    ),
    "cnr": (
        "Blažo Radulović", "Vesna Perović", "Krsto Zamišljanović", "Snježana Vujošević", "Novak Bulatović",
        "Ljubica Knežević",
        "Rasim Adrović", "Petar Crnogorac", "Balša Drljević", "Elvira Škrijelj", "Đorđije Vuksan", "Anton Camaj",
        "Milijana Šćepanović", "Šaban Beriša", "Radojica Vlahović", "Tamara Knez", "Veselin Dapčević", "Luca Đokaj",
    ),
    "mk": (
        "Трајче Стојановски", "Весна Николовска", "Горан Трајков", "Благица Ристова", "Имер Заими", "Сашо Илиески",
        "Елена Димитрова", "Бесник Рамадани", "Љупчо Петковски", "Катерина Велковска", "Метин Асанов", "Зоран Бошков",
        "Снежана Ѓорѓиева", "Никола Атанасов", "Шпреса Алиу", "Кире Митревски", "Драгица Наумоска", "Филип Костов",
    ),
    "sq": (
        "Arben Hoxha", "Elira Gjonaj", "Dritan Prifti", "Teuta Krasniqi", "Pashkë Gjonaj", "Luljeta Shehu",
        "Besnik Berisha",
        "Fatmir Kola", "Mimoza Dervishi", "Ardit Lleshi", "Ndue Marku", "Vjollca Basha", "Gëzim Muça", "Kristaq Papa",
        "Enkelejda Topalli", "Shkëlqim Zeneli", "Xhevahire Rama", "Ilir Çela",
    ),
    "ro": (
        "Ion Popescu", "Maria Rusu", "Vasile Cebotari", "Ludmila Țurcan", "Sergiu Munteanu", "Natalia Cojocaru",
        "Ilie Popa",
        "Tatiana Ciobanu", "Andrei Botnaru", "Doina Ungureanu", "Gheorghe Rotaru", "Olesea Gavriliuc", "Vitalie Ceban",
        "Svetlana Ivanova", "Ruslan Melnic", "Elena Bejan", "Dumitru Lungu", "Aliona Ștefănescu",
    ),
    "en": (
        "Marko Petrović", "Elena Dimitrova", "Arben Hoxha", "Ion Popescu", "John Dreamer", "Nikola Jovanovic",
        "Maria Rusu", "Besnik Krasniqi", "Vesna Nikolovska", "Sarah Johnson", "Ibrahim Berisha", "Oksana Shevchenko",
        "Nguyen Thi Lan", "Blessing Okafor", "Milica Vuković", "Andrei Munteanu", "Fatmir Kola", "Goran Stojanovski",
    ),
}  # fmt: skip

HELD_OUT_NAMES: Names = {
    "sr": (
        "Урош Вукомановић", "Симонида Ђокић", "Ратомир Пешић", "Добрила Ацић", "Алекса Ћоровић", "Тијана Галин",
        "Светозар Ракоња", "Емеше Тот", "Џевад Мујић", "Божидарка Крстић", "Лазар Ољача", "Наташа Гвозденовић",
    ),
    "sr-Latn": (
        "Stefan Kuzmanović", "Nadežda Bjelica", "Veroljub Đukić", "Teodora Mrđenović", "Ognjen Tufegdžić",
        "Kosana Ignjatović",
        "Zoltan Kočiš", "Amela Suljić", "Jovica Rackov", "Persa Stanojlović", "Mladen Grbac", "Zumreta Halilović",
    ),
    "cnr": (
        "Vukota Raičković", "Jovanka Đurović", "Filip Šaranović", "Marijana Pavićević", "Dželal Hot", "Anđa Mijović",
        "Špiro Lučić", "Nikoleta Brajak", "Samir Kolić", "Ksenija Backović", "Tripo Vidović", "Hatidža Murić",
    ),
    "mk": (
        "Оливер Јакимовски", "Стојанка Дамјановска", "Ѓоко Хаџиев", "Билјана Ѓуровска", "Нехат Емини",
        "Роза Секуловска",
        "Ангел Прчков", "Мирсада Шакири", "Тодорче Манев", "Љиљана Арсова", "Џемаил Рушити", "Симона Карапетрова",
    ),
    "sq": (
        "Eduard Kapllani", "Manjola Bregu", "Altin Gjergji", "Sabrije Hyseni", "Petrit Shkurti", "Valbona Meçe",
        "Rexhep Uka",
        "Klodiana Zisi", "Agron Kuka", "Zamira Vrioni", "Hekuran Plaku", "Donika Gega",
    ),
    "ro": (
        "Nicolae Grosu", "Veronica Plămădeală", "Iurie Caraman", "Galina Ursachi", "Mihail Spătaru",
        "Parascovia Bulgaru",
        "Denis Croitor", "Ana Furtună", "Radu Iepure", "Valentina Guțu", "Pavel Mogâldea", "Liuba Cernovschi",
    ),
    "en": (
        "Vladimir Kostadinov", "Ilinca Stratulat", "Skender Gashi", "Radovan Jelić", "Amina Bello", "Peter Novak",
        "Anila Prendi", "Dragan Pavlovic", "Tetiana Bondarenko", "Somchai Rattanakorn", "Gordana Trajkovska",
        "Emily Carter",
    ),
}  # fmt: skip

PLACES: Names = {
    "sr": ("Београду", "Нишу", "Новом Саду", "Панчеву", "Суботици", "Лесковцу"),
    "sr-Latn": ("Kragujevcu", "Čačku", "Novom Pazaru", "Vranju", "Beču", "Solunu"),
    "cnr": ("Podgorici", "Baru", "Bijelom Polju", "Nikšiću", "Herceg Novom", "Tirani"),
    "mk": ("Скопје", "Тетово", "Битола", "Куманово", "Струга", "Свети Николе"),
    "sq": ("Tiranë", "Durrës", "Vlorë", "Shkodër", "Prishtinë", "Athinë"),
    "ro": ("Chișinău", "Bălți", "Orhei", "Moscova", "Istanbul", "Comrat"),
    "en": ("Belgrade", "Skopje", "Podgorica", "Tirana", "Milan", "Vienna"),
}
HELD_OUT_PLACES: Names = {
    "sr": ("Крагујевцу", "Зајечару", "Бањој Луци", "Истанбулу"),
    "sr-Latn": ("Šapcu", "Užicu", "Sremskoj Mitrovici", "Minhenu"),
    "cnr": ("Ulcinju", "Pljevljima", "Kotoru", "Dubrovniku"),
    "mk": ("Охрид", "Прилеп", "Гостивар", "Софија"),
    "sq": ("Elbasan", "Korçë", "Gjirokastër", "Romë"),
    "ro": ("Cahul", "Ungheni", "Soroca", "București"),
    "en": ("Niš", "Bitola", "Chișinău", "Athens"),
}

INITIALS: Names = {
    "sr": ("М.М.", "Ђ* М*", "К.Е.а", "Р.М.и", "Ј. П.", "Љ.Б."),
    "sr-Latn": ("M.P.", "Đ* M*", "K.E.a", "R.M.i", "C. R", "Lj. B."),
    "cnr": ("A.B.", "Š* K*", "M.V.u", "N. D.", "B.Đ.", "V.P.a"),
    "mk": ("М.Т.", "Ѓ* М*", "С. К.", "А.Б.", "Љ.П.", "Е.Д."),
    "sq": ("E.D.", "A.Sh.", "Xh. M.", "L* K*", "B.H.", "Gj.P."),
    "ro": ("P.I.", "A. C.", "Ș.M.", "V* B*", "N.D.", "C.T."),
    "en": ("M.M.", "A. B.", "K* L*", "E.D.", "P.R.", "J.S."),
}

ADDRESSES: Names = {
    "sr": ("ул. Измишљена бр. 12", "улица Липова 7а", "Булевар Замишљени 33", "село Горња Измишљена"),
    "sr-Latn": ("ul. Izmišljena br. 12", "ulica Lipova 7a", "Bulevar Zamišljeni 33", "selo Gornja Izmišljena"),
    "cnr": ("ul. Bokeška bb", "ulica Njegoševa 14", "Trg Zamišljeni 3", "selo Donja Zamišljenka"),
    "mk": ("ул. Измислена бр. 3/4", "улица Липова 7", "булевар Замислен 33", "село Горно Измислово"),
    "sq": ("rrugën e Trilluar nr. 12", "rr. Lule Bore 7", "fshatin Trillaj", "rruga Mihal Sajuari nr. 5"),
    "ro": ("str. Închipuită 15", "strada Teilor 7", "bd. Visului 33", "satul Închipuiți"),
    "en": ("Izmišljena street 12", "14 Dream Street", "ul. Lipova 7", "the village of Gornja Zamišljenka"),
}

HOMES: Names = {
    "sr": ("прихватилиште „Атина“", "сигурна кућа „Сунце“", "школа „Јован Измишљени“"),
    "sr-Latn": ("prihvatilište Atina", "sigurna kuća „Sunce“", "škola „Jovan Izmišljeni“"),
    "cnr": ("sklonište Nada", "bolnica „Zamišljena“", "škola „Njegoš“"),
    "mk": ("засолниште „Нов почеток“", "сигурна куќа „Сонце“", "училиште „Замислено“"),
    "sq": ("strehëza “Vatra”", "shkolla “Trillimi”", "spitali “Shpresa”"),
    "ro": ("adăpostul „Speranța”", "liceul „Visul”", "spitalul „Sfânta Închipuire”"),
    "en": ("shelter Hope House", "school “Dream”", "hospital “Saint Nobody”"),
}

NUMBERS: Mapping[str, tuple[str, ...]] = {
    "personal_number": ("0101990710008", "0511979210013", "0102990450010", "2001003456780", "H90503123K"),
    "document": ("012345678", "AB1234567", "A1234567"),
    "phone": ("064/123-45-67", "+381 63 123 4567", "067 123 456", "070 123 456", "+355 69 123 4567", "069 12 34 567"),
    "account": ("160-0000000000123-95", "RS35260005601001611379", "MD24AG000225100013104168"),
    "card": ("4111 1111 1111 1111", "5500-0000-0000-0004"),
    "transfer": ("123-456-7890", "8912345670"),
    "plate": ("BG 123-AB", "PG AB123", "SK 1234-AB", "AA 123 BB", "ABC 123"),
    "case_number": (
        "K 24/21", "K.br. 12/2020", "Kž1 504/22", "KOK.br. 12/19", "K-Po1 12/20", "Ksž 3/21", "Kt.br. 123/20",
        "1-123/2020",
        "1a-45/21", "1ra-1234/2020", "KŽ-45/21",
    ),
    "date": ("14.3.2021", "14.03.2021", "2021-03-14", "14/03/2021", "14-03-2021", "14. 3. 2021", "20210314",
    "14.03.", "14.3.21"),
    "e-mail": ("ruza88@primer.rs", "posao.more@primer.me", "puna-deti@shembull.al"),
    "page": ("t.me/posao_more", "www.primer-oglasi.rs/posao", "https://primer.md/oferta?id=12", "primer.com/rabota"),
    "profile": ("ruza_88", "@lena.rad", "nina.dance99"),
    "file": ("ugovor_ana.pdf", "IMG_20190314.jpg", "izjava-marko.docx"),
}  # fmt: skip

DATES_IN_WORDS: Names = {
    "sr": ("14. марта 2021", "14. марта", "четрнаестог марта", "14.III 2021"),
    "sr-Latn": ("14. marta 2021", "14. marta", "četrnaestog marta", "14.III 2021"),
    "cnr": ("14. marta 2021", "3. avgusta", "dvadeset prvog maja", "5. juna 2020"),
    "mk": ("14 март 2021", "14 март", "четиринаесетти март", "3-ти јуни 2020"),
    "sq": ("14 mars 2021", "14 mars", "katërmbëdhjetë mars", "3 nëntor 2020"),
    "ro": ("14 martie 2021", "14 martie", "paisprezece martie", "1 mai 2020"),
    "en": ("14 March 2021", "14 March", "the fourteenth of March", "March 14th, 2021"),
}
