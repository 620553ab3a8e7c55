"""Names and initials are found in lists, in capitals, glued, starred, inflected; companies and headings are none."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind


def found(text: str, language: str, *kinds: IdentifierKind) -> list[str]:
    wanted = kinds or (IdentifierKind.NAME, IdentifierKind.INITIALS)
    return [one.exact for one in find_identifiers(text, language) if one.kind in wanted]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (
            "Okrivljeni:\nMarko Jovanović\nPetar Nikolić\nIvan Perić",
            "sr-Latn",
            ["Marko Jovanović", "Petar Nikolić", "Ivan Perić"],
        ),
        ("Окривљени:\nЈовановић Марко\nНиколић Петар", "sr", ["Јовановић Марко", "Николић Петар"]),
        ("Обвинетите:\nГоран Трајков\nЕлена Димитрова", "mk", ["Горан Трајков", "Елена Димитрова"]),
        ("Të pandehurit:\nArben Hoxha\nElira Gjonaj", "sq", ["Arben Hoxha", "Elira Gjonaj"]),
        ("Inculpații:\nIon Popescu\nMaria Rusu", "ro", ["Ion Popescu", "Maria Rusu"]),
        (
            "svjedoci Ana Perović Marko Jovanović Petar Nikolić",
            "cnr",
            ["Ana Perović", "Marko Jovanović", "Petar Nikolić"],
        ),
        ("Marko\nJovanović je došao", "sr-Latn", ["Marko\nJovanović"]),
        ("Inculpatul Popescu Ion Vasile a recunoscut", "ro", ["Popescu Ion Vasile"]),
    ],
)
def test_lists_are_divided_into_the_names_of_one_person_each(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Okrivljeni PETROVIĆ LUKA je kriv.", "sr-Latn", "PETROVIĆ LUKA"),
        ("TUŽILJA: MARINKOVIĆ VERA", "sr-Latn", "MARINKOVIĆ VERA"),
        ("Sudija DRAGOMIR RISTIĆ", "sr-Latn", "DRAGOMIR RISTIĆ"),
        ("I pandehuri GJONAJ PASHKË u dënua.", "sq", "GJONAJ PASHKË"),
        ("INCULPATUL POPA ILIE", "ro", "POPA ILIE"),
        ("kod mldb.Petrovića", "sr-Latn", "Petrovića"),
        ("vozio je dr.Petrović", "sr-Latn", "Petrović"),
        ("adv.Marko Marković", "sr-Latn", "Marko Marković"),
        ("1.Marko Marković", "sr-Latn", "Marko Marković"),
        ("advokat M.Petrović", "sr-Latn", "M.Petrović"),
        ("oštećeni Zemun je rekao", "sr-Latn", "Zemun"),
        ("pitao je Ana Zeta kada", "sr-Latn", "Ana Zeta"),
        ("pitao je Petar Crnogorac kada", "cnr", "Petar Crnogorac"),
        ("куќата на Атанасовата мајка", "mk", "Атанасовата"),
        ("okrivljeni marko petrović je došao", "sr-Latn", "marko petrović"),
        ("i pandehuri arben hoxha tha", "sq", "arben hoxha"),
        ("inculpatul ion popescu a plecat", "ro", "ion popescu"),
    ],
)
def test_names_are_found_however_they_stand(text: str, language: str, name: str) -> None:
    assert found(text, language) == [name]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("zapisničar/Vesna Gazdić/", "cnr", ["Vesna Gazdić"]),
        ("записничар/Весна Газдић/", "sr", ["Весна Газдић"]),
        ("zapisničar/VESNA GAZDIĆ/", "sr-Latn", ["VESNA GAZDIĆ"]),
        ("Ion Popescu/Maria Ionescu", "ro", ["Ion Popescu", "Maria Ionescu"]),
        ("Arben Hoxha/Elira Gjonaj", "sq", ["Arben Hoxha", "Elira Gjonaj"]),
        ("Горан Трајков/Елена Димитрова", "mk", ["Горан Трајков", "Елена Димитрова"]),
        ("sudija-Vesna Gazdić je", "sr-Latn", ["Vesna Gazdić"]),
        ("vijeće:\n-Vesna Gazdić\n-Marko Perović", "cnr", ["Vesna Gazdić", "Marko Perović"]),
        ("okrivljeni/Vesna/ je", "cnr", ["Vesna"]),
        ("okrivljeni-A.M. je kazao", "cnr", ["A.M."]),
        ("zapisničar/P.M./", "cnr", ["P.M."]),
        ("preko mreže Facebook/Instagram i T-Mobile", "sr-Latn", []),
        ("i/ili\n-Kasnije je otišla", "sr-Latn", []),
    ],
)
def test_names_behind_a_slash_or_hyphen_keep_their_first_word(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize("initials", ["Đ* M*", "K.E.a", "R.M.i", "M.P-a", "M. M.", "M.J.M.", "Đ*** M***", "Lj.B."])
def test_initials_are_found_starred_and_inflected(initials: str) -> None:
    assert found(f"Oštećena {initials} je to potvrdila.", "sr-Latn") == [initials]


def test_initials_without_the_last_full_stop_are_found() -> None:
    assert found("Delo je C. R počinio sam.", "sr-Latn") == ["C. R"]


@pytest.mark.parametrize(
    "text",
    [
        "Preduzeće „Sunce“ A.D. iz Srbije",
        "Firma D.O.O. je ugašena",
        "parcela K.O. u listu",
        "Compania Sol S.A. a plătit",
        "Naime, to nije tačno.",
        "ZIKS je mesto izvršenja.",
        "România Mare nu există.",
        "Živeo je sa N.N. licem.",
    ],
)
def test_companies_and_first_words_are_nobody(text: str) -> None:
    assert found(text, "ro" if "România" in text or "Compania" in text else "sr-Latn") == []


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("Živela je u Podgorici.", "cnr", "Podgorici"),
        ("Bila je u Pančevu.", "sr-Latn", "Pančevu"),
        ("Otišla je iz Banje Luke.", "sr-Latn", "Banje Luke"),
        ("Живеела во Скопје.", "mk", "Скопје"),
        ("Locuia la Chișinău.", "ro", "Chișinău"),
        ("Jetonte në Tiranë.", "sq", "Tiranë"),
        ("She worked in Vienna.", "en", "Vienna"),
        ("živela je u podgorici kod njega", "cnr", "podgorici"),
        ("Smeštena je u prihvatilište Atina.", "sr-Latn", "prihvatilište Atina"),
    ],
)
def test_towns_and_shelters_are_found(text: str, language: str, place: str) -> None:
    assert found(text, language, IdentifierKind.PLACE) == [place]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Viši sud u Novom Sadu je odlučio.", "sr-Latn"),
        ("Основното јавно обвинителство Битола.", "mk"),
        ("Gjykata e Apelit Durrës vendosi.", "sq"),
        ("Curtea de Apel Chișinău a decis.", "ro"),
        ("The Skopje First Instance Court and the Palermo Protocol.", "en"),
    ],
)
def test_towns_in_names_of_courts_and_treaties_are_none(text: str, language: str) -> None:
    assert found(text, language, IdentifierKind.PLACE, IdentifierKind.NAME) == []


@pytest.mark.parametrize(
    ("text", "exact", "kind"),
    [
        ("Pisao joj je preko t.me/posao_more često.", "t.me/posao_more", IdentifierKind.ONLINE),
        ("Na TikTok nalogu ruza_88 je oglas.", "ruza_88", IdentifierKind.ONLINE),
        ("Snimak ugovor_ana.pdf je tu.", "ugovor_ana.pdf", IdentifierKind.ONLINE),
        ("Kartica 4111 1111 1111 1111 je tu.", "4111 1111 1111 1111", IdentifierKind.ACCOUNT),
        ("Poslao je MTCN 123-456-7890 juče.", "123-456-7890", IdentifierKind.ACCOUNT),
        ("Dosar 21-18012345-12-1-03022020 a venit.", "21-18012345-12-1-03022020", IdentifierKind.CASE_NUMBER),
    ],
)
def test_accounts_transfers_and_files_are_found(text: str, exact: str, kind: IdentifierKind) -> None:
    assert [(one.exact, one.kind) for one in find_identifiers(text, "sr-Latn")] == [(exact, kind)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("U korist okrivljenog:\nOdbrana je predložila oslobađanje.", "cnr", []),
        ("Kafana „Jasmina“ radi do ponoći.", "sr-Latn", []),
        ("Avokatit të caktuar Hevuran Bmaku iu dha fjala.", "sq", ["Hevuran Bmaku"]),
        ("ofițerul de urmărire penală Zenovir Gălătan a venit", "ro", ["Zenovir Gălătan"]),
        ("Casa Națională de Asigurări Sociale a plătit pentru Ocuparea Forței de Muncă.", "ro", []),
    ],
)
def test_unknown_words_are_names_by_what_is_beside_them(text: str, language: str, found: list[str]) -> None:
    assert [one.exact for one in find_identifiers(text, language) if one.kind is IdentifierKind.NAME] == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Za nju je kriv samo on\nMože se izjaviti žalba", "cnr"),
        ("Ranije osuđivana\nOtići je morala sama", "cnr"),
        ("Рок за жалбу\nТрајање казне се рачуна", "sr"),
        ("Стићи је могла само возом.", "sr"),
        ("Лек за жалба\nЗависи од судот", "mk"),
        ("Vërejtje\nProvave u është dhënë përgjigje", "sq"),
        ("Mențiuni\nȚara de origine nu a răspuns", "ro"),
    ],
)
def test_common_words_that_begin_a_line_are_nobody(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("со штитеничката Врелца Тадоска дошол", "mk", "Врелца Тадоска"),
        ("соработникот Зуре дошол", "mk", "Зуре"),
        ("лицето со иницијали МТ дошло", "mk", "МТ"),
        ("colaboratorul Zgurel a venit", "ro", "Zgurel"),
        ("cu inițialele MT a venit", "ro", "MT"),
        ("punëdhënësi Zgurel erdhi", "sq", "Zgurel"),
        ("sa koleginicom je išla kolegi Zgurelu", "cnr", "Zgurelu"),
        ("послодавцу Згурелу је рекла", "sr", "Згурелу"),
    ],
)
def test_further_words_for_persons_are_before_names(text: str, language: str, name: str) -> None:
    assert found(text, language) == [name]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("FRAN GJONI, I BIRI I DODES DHE I LULES, LINDUR NE PUKE", "sq", ["FRAN GJONI", "DODES", "LULES"]),
        ("i biri i Llukës dhe i Verës, banues në fshat", "sq", ["Llukës", "Verës"]),
        ('I pandehuri erdhi me mikun (i thirruri "Lopa") në bar.', "sq", ["Lopa"]),
        ("Era așteptată de o femeie zisă „Mama Vântului” la poartă.", "ro", ["Mama Vântului"]),
        ("Рекоа дека е човек наречен „Звоне Кикс“ од село.", "mk", ["Звоне Кикс"]),
        ("Među njima je bio i čovjek poznat kao „Crni Vuk“ iz sela.", "cnr", ["Crni Vuk"]),
        ("ОД МАЈКЕ АНКЕ, РОЂЕНЕ КОВАЧ, РОЂ. 11.08.1951.", "sr", ["АНКЕ", "КОВАЧ"]),
        ("od majke Etelke, rođene Sabo, iz sela", "sr-Latn", ["Etelke", "Sabo"]),
        ("Невенки Петровић, дјев. Мугоша, из села", "cnr", ["Невенки Петровић", "Мугоша"]),
        ("Inculpata Rusu (fosta Codru) Zinaida a tăcut.", "ro", ["Rusu (fosta Codru)", "Zinaida"]),
        ("hyri në shtëpinë e Sadri Uksmajlit dhe doli", "sq", ["Sadri Uksmajlit"]),
        ("me sekretar Besnik Sina, sot", "sq", ["Besnik Sina"]),
        ("Grefier ____________ Nastasov", "ro", ["Nastasov"]),
    ],
)
def test_names_are_found_behind_parents_nicknames_and_words_for_birth(
    text: str, language: str, names: list[str]
) -> None:
    assert found(text, language, IdentifierKind.NAME) == names


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("против туженог „СТЕВАН ПЕТРОВИЋ – НИСКОГРАДЊА“ АД Ваљево", "sr"),
        ("restoran zvani „Plavi Galeb“ na obali", "cnr"),
        ("hotelul numit „Steaua Nordului” din centru", "ro"),
    ],
)
def test_firms_and_bars_in_quotation_marks_are_nobody(text: str, language: str) -> None:
    assert found(text, language, IdentifierKind.NAME) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nalaz Doma zdravlja „Dr Nika Izmišljen“ je jasan.", "cnr"),
        ("извештај Дома здравља „Даница и Коста“ из града", "sr"),
        ("Домот на култура „Кочо Измислен“ и собите „Вила Горица“", "mk"),
        ("Casa de Cultură „Ion Închipuit” și Liceul „Ana Visător”", "ro"),
        ('Pallati i Kulturës "Besnik Trillimi" në qytet', "sq"),
        ("на прелазу код реке, у Нишкој Бањи", "sr"),
        ("konobar iz mjesta Donji Vinovac 31, u Stolivu", "cnr"),
        ("në pikën Morinë–Vërmicë dhe në Rinas", "sq"),
        ("To je bilo ranije. Marta te godine zakon je važio.", "sr-Latn"),
        ("Blaže mere nisu bile dovoljne.", "sr-Latn"),
        ("док се оптужени ОГЛАШАВАЈУ КРИВИМ", "cnr"),
        ("I pandehuri LIROHET menjëherë.", "sq"),
        ("cetățean al Regatului Hașemit al Iordaniei, cetățeană a Albaniei", "ro"),
        ("shtetas i Mbretërisë Hashemite të Jordanisë, shtetase e Republikës Kirgize", "sq"),
        ("državljanin Hašemitske Kraljevine Jordan", "sr-Latn"),
        ("државјанин на Руската Федерација, државјанка на Белорусија", "mk"),
        ("facturile Premier Energy și Orange", "ro"),
    ],
)
def test_places_months_verbs_in_capitals_and_countries_are_nobody(text: str, language: str) -> None:
    assert found(text, language, IdentifierKind.NAME, IdentifierKind.INITIALS) == []


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Dao je to poznanicima Zamišlović i drugima.", "sr-Latn", "Zamišlović"),
        ("Пред записничарком Ралуком је рекла.", "sr", "Ралуком"),
        ("Во Кишињев се запознав со Виорика пред куќата.", "mk", "Виорика"),
        ("Më priti Thimaq para shtëpisë.", "sq", "Thimaq"),
    ],
)
def test_further_forms_of_words_for_persons_and_names_in_the_spelling_of_neighbours(
    text: str, language: str, name: str
) -> None:
    assert found(text, language, IdentifierKind.NAME) == [name]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("ПРЕСУДА\n\n1. БЕСИМ РЕЧАНИ, роден на 11.09.1975 год. во", "mk", ["БЕСИМ РЕЧАНИ"]),
        ("PRESUDA\n\n1. ZORA KAMENAROVA, rođena 11.09.1975. u", "cnr", ["ZORA KAMENAROVA"]),
        ("Судија                 Гр. Миленски\n", "sr", ["Гр. Миленски"]),
        ("Judecător                 Gr. Zăvoian\n", "ro", ["Gr. Zăvoian"]),
        ("A plătit unui intermediar, Zorsat, mii de lei.", "ro", ["Zorsat"]),
        ("Paratë ia dha shoferit, Zoksan, në rrugë.", "sq", ["Zoksan"]),
        ("Më tha Zef Gjoni nga Torrovica. Ika.", "sq", ["Zef Gjoni"]),
        ("Рекао је Марко Перић из Замишљенова. Отишао је.", "sr", ["Марко Перић"]),
    ],
)
def test_names_in_capitals_cut_short_and_aside_are_found_whole(text: str, language: str, names: list[str]) -> None:
    assert found(text, language, IdentifierKind.NAME) == names


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("U stanu je i Mejlin plakala cijelu noć.", "cnr", ["Mejlin"]),
        ("U stanu je i Mejlin plakala celu noć.", "sr-Latn", ["Mejlin"]),
        ("Том приликом Мејлин је рекла да ће отићи.", "sr", ["Мејлин"]),
        ("Таа вечер Зузика рече дека ќе замине.", "mk", ["Зузика"]),
        ("Atë natë Rexhinka tha se do të ikte.", "sq", ["Rexhinka"]),
        ("Atunci Obinka a declarat că vrea acasă.", "ro", ["Obinka"]),
        ("Atunci Obinka i-a spus că vrea acasă.", "ro", ["Obinka"]),
    ],
)
def test_an_unknown_word_that_does_what_only_persons_do_is_a_name(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Milosrđe je tražila supruga.", "cnr"),
        ("Onda je došao kući.", "sr-Latn"),
        ("Онда је дошао кући.", "sr"),
        ("Vleftësimi ka ikur.", "sq"),
        ("Sa plaže Brezdanac prevezao je dva putnika.", "cnr"),
        ("Нејасно рече дека важи.", "mk"),
        ("Nemulțumit a plecat acasă.", "ro"),
    ],
)
def test_the_first_word_of_a_sentence_and_a_place_do_nothing(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Okrivljeni Ibrahim Al Hamvi je kriv.", "cnr", ["Ibrahim Al Hamvi"]),
        ("Сослушан е Мухамад Ал Хамви од Сирија.", "mk", ["Мухамад Ал Хамви"]),
        ("Код Ел Хамвија био је и други.", "sr", ["Ел Хамвија"]),
        ("U spisu je iskaz Al-Hamvija.", "sr-Latn", ["Al-Hamvija"]),
        ("Cetățeanul olandez Jeroen van der Meer a plecat.", "ro", ["Jeroen van der Meer"]),
        ("E dëmtuara Amira bint Salem u dëgjua.", "sq", ["Amira bint Salem"]),
        ("dolazak je dogovorio Tran Van Duk sa firmom", "cnr", ["Tran Van Duk"]),
        ("били су још и Ле Ти Хоа из Вијетнама", "sr", ["Ле Ти Хоа"]),
        ("subsemnata Nguyen Thi Mai Huong am muncit", "ro", ["Nguyen Thi Mai Huong"]),
        ("kishte ardhur Li Wei nga Kina", "sq", ["Li Wei"]),
    ],
)
def test_names_of_other_countries_are_whole(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Optuženi Marko Nikolić „Sele“ je kriv.", "sr-Latn", ["Marko Nikolić", "Sele"]),
        ("Оптужени Марко Николић „Деда“ је крив.", "sr", ["Марко Николић", "Деда"]),
        ("ОБВ. ГОРАН ТРАЈКОВ - „НЕЏО“, РОДЕН", "mk", ["ГОРАН ТРАЈКОВ", "НЕЏО"]),
        ("I pandehuri Arben Hoxha “Beni i Ri” iku.", "sq", ["Arben Hoxha", "Beni i Ri"]),
        ("Inculpatul Ion Popescu „Lupul” a fugit.", "ro", ["Ion Popescu", "Lupul"]),
        ("Svjedok Petar Perović „Petar Trans“ DOO", "cnr", ["Petar Perović"]),
    ],
)
def test_words_in_quotation_marks_behind_a_name_are_a_nickname(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Rekao joj je: „Milena, vrati se kući.“", "sr-Latn", "Milena"),
        ("Извикала је „Светлана, пази се!“", "sr", "Светлана"),
        ("„Светлана, врати се“ викнала таа.", "mk", "Светлана"),
        ("I tha: “Mimoza, hajde këtu”.", "sq", "Mimoza"),
        ("A strigat „Natalia, pleacă de acolo!”", "ro", "Natalia"),
        ("Kod Ibrahima je nađena karta.", "cnr", "Ibrahima"),
        ("Pe Natalia n-au găsit-o.", "ro", "Natalia"),
    ],
)
def test_a_name_that_begins_what_is_said_or_follows_the_first_word_is_found(
    text: str, language: str, name: str
) -> None:
    assert found(text, language) == [name]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("procurorul DIICOT a cerut, iar DIICOT a revenit", "ro", []),
        ("procuror PCCOCS Maria Popescu", "ro", ["Maria Popescu"]),
        ("tužilac SDTPG je naveo", "cnr", []),
        ("Šćepanović dr Ilija je dao nalaz", "cnr", ["Šćepanović dr Ilija"]),
        ("VENDOSI GJ. HOXHAJ", "sq", ["GJ. HOXHAJ"]),
    ],
)
def test_abbreviations_titles_and_initials_in_capitals_are_told_apart(
    text: str, language: str, names: list[str]
) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("heading", "language", "names"),
    [
        ("R.br.   Prezime i ime      Svojstvo", "cnr", ["Kočan Amela", "Zuzan Prit"]),
        ("R. br.  Ime, prezime      Svojstvo", "sr-Latn", ["Kočan Amela", "Zuzan Prit"]),
        ("Ред. бр.  Презиме и име   Адреса", "mk", ["Шарма Прити", "Кочан Амела"]),
        ("Nr   Emri Mbiemri        Cilësia", "sq", ["Zuzan Prit", "Kusta Benë"]),
        ("Nr.   Nume, prenume         Calitatea", "ro", ["Zuzan Prit", "Lupu Mihail"]),
    ],
)
def test_first_cells_of_rows_under_a_heading_of_names_are_names(heading: str, language: str, names: list[str]) -> None:
    rows = "\n".join(f"{number}.   {name}       {name[0]}b" for number, name in enumerate(names, start=1))
    assert found(f"{heading}\n{rows}", language) == names


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Svjedokinja Ljiljana Obradović rođ. Čolaković je kazala.", "cnr", ["Ljiljana Obradović rođ. Čolaković"]),
        ("Сведок Љиљана Обрадовић рођ. Вук је казала.", "sr", ["Љиљана Обрадовић рођ. Вук"]),
        ("Вештакот Стојна Наунова - Гелева даде наод.", "mk", ["Стојна Наунова", "Гелева"]),
        ("Невенки Петровић, дјев. Мугоша, није суђено.", "sr", ["Невенки Петровић", "Мугоша"]),
    ],
)
def test_a_name_and_the_surname_that_somebody_was_born_with_are_found(
    text: str, language: str, names: list[str]
) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Inculpatul Braga Andrei a fost audiat. Ulterior Braga a plecat.", "ro", ["Braga Andrei", "Braga"]),
        ("Сослушана е Велика Петровска. Велика рече дека чекала.", "mk", ["Велика Петровска", "Велика"]),
        ("E dëmtuara Liria Hoxhaj u dëgjua. Liria tha të njëjtën.", "sq", ["Liria Hoxhaj", "Liria"]),
        ("Fapta a fost comisă împreună cu Munteanu, din interes.", "ro", ["Munteanu"]),
    ],
)
def test_who_was_named_whole_is_known_where_only_a_person_can_stand(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Odsjela je u mjestu Rafailovići kod Budve.", "cnr"),
        ("Чекао је код села Радановићи.", "sr"),
        ("Susreli su se u ulici Mata Petrovića.", "cnr"),
        ("S-au întâlnit la Casa Mariei din centru.", "ro"),
        ("Разлики: Такса, Паушал, Вештачење.", "mk"),
        ("A semnat O.N.G. și I.M.S.P. din oraș.", "ro"),
        ("Pîrît: SC „Bostan Agro” SRL", "ro"),
    ],
)
def test_villages_streets_things_and_forms_of_firms_are_nobody(text: str, language: str) -> None:
    assert found(text, language) == []


def test_a_family_in_the_plural_is_that_of_a_person_of_the_case() -> None:
    assert found("Okrivljeni Marko Rafailović je došao. Rafailovići su ćutali.", "cnr") == [
        "Marko Rafailović",
        "Rafailovići",
    ]


def test_letters_at_the_end_of_a_line_are_initials() -> None:
    assert found("U stanu su bili i A.I\nnepoznato lice", "cnr") == ["A.I"]


def test_a_text_of_nothing_but_foreign_syllables_is_read() -> None:
    found = find_identifiers("Nguyen Van " * 1_500, "sr-Latn")

    assert found
    assert found[0].kind is IdentifierKind.NAME
