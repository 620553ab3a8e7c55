"""Birth dates, documents, plates, accounts and phones are found in the writings of courts of five countries."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind


def found(text: str, language: str, kind: IdentifierKind) -> list[str]:
    return [one.exact for one in find_identifiers(text, language) if one.kind is kind]


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("I pandehuri, lindur në vitin 1985, banues në Fier", "sq", ["1985"]),
        ("E mitura (viti i lindjes 2009) deklaroi", "sq", ["2009"]),
        ("1.) Gent Planeti, atësia Kol, 07.05.1976, Krujë", "sq", ["07.05.1976"]),
        ("Gent   Planeti   Selfo   01.02.1990   J00201144R", "sq", ["01.02.1990"]),
        ("I pandehuri S*** K***, i datëlindjes **.**.1982, lindur në K***", "sq", ["**.**.1982"]),
        ("Rusu Tatiana, a.n. 1985, domiciliată în Bender", "ro", ["1985"]),
        ("3) RUSU RUSLAN, n.1980, zis „Turcu”", "ro", ["1980"]),
        ("născut în anul 1968, necăsătorit", "ro", ["1968"]),
        ("născută la ** iulie 1976, locuitoare", "ro", ["** iulie 1976"]),
        ("fiul lui Ion, 12.03.1980, muncitor", "ro", ["12.03.1980"]),
        ("Tužilac je 12. 11. 1960. godine rođen u Baru", "cnr", ["12. 11. 1960"]),
        ("rođ. 1984. god. u Trebinju, BiH", "cnr", ["1984"]),
        ("Rođen je, mislim, 1994. godine.", "cnr", ["1994"]),
        ("Okrivljeni M. Ž. (17.5.1969, iz Bara) i", "cnr", ["17.5.1969"]),
        ("Тој е роден, колку што знам, 1987 година", "mk", ["1987"]),
        ("оштетената Д.С. (1999), нејзината мајка", "mk", ["1999"]),
        ("Сведок: Људмила Мунтјану, р. 23.04.1983 во Бендери", "mk", ["23.04.1983"]),
        ("тужиљи (2001. годиште) досуђено је", "sr", ["2001"]),
        ("sestra je 1992. godište, a brat godište 1995", "sr-Latn", ["1992", "1995"]),
    ],
)
def test_dates_and_years_of_birth_are_found(text: str, language: str, dates: list[str]) -> None:
    assert found(text, language, IdentifierKind.BIRTH_DATE) == dates


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("S-a născut ideea în 2010 de a pleca.", "ro", []),
        ("shtruar në degën e lindjes në vitin 2010", "sq", []),
        ("возило, годишта 2015, регистарско", "sr", []),
        ("автомобил, годишта 2015, бел", "mk", []),
        ("како наводи М.П. (2019), појам", "sr", []),
        ("prema presudi L.E. (2016) sud je", "cnr", []),
        ("minora A.B. (2006) și C.D. (2008) au", "ro", ["2006", "2008"]),
        ("rođen u selu Brezna 1985, radnik", "cnr", ["1985"]),
        ("роден некаде 1987, возач", "mk", ["1987"]),
        ("рођена, годиште 1985, радница", "sr", ["1985"]),
    ],
)
def test_other_years_are_of_no_birth(text: str, language: str, dates: list[str]) -> None:
    assert found(text, language, IdentifierKind.BIRTH_DATE) == dates


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ligji nr. 9754, datë 14.06.2007, hyri në fuqi", "sq"),
        ("Decizia din 25.08.2016 a fost publicată în 2017", "ro"),
        ("Okrivljeni je rođen u Baru, a osuđen je 2010. godine", "cnr"),
        ("Законот (2009) и пресудата од 05.05.2017 година", "mk"),
        ("Решење од 17.01.2020. године и Закон о раду (2005)", "sr"),
    ],
)
def test_years_and_days_of_acts_are_no_dates_of_birth(text: str, language: str) -> None:
    assert found(text, language, IdentifierKind.BIRTH_DATE) == []


@pytest.mark.parametrize(
    ("text", "language", "numbers"),
    [
        ("mbajtese e leternjoftimit BA 5540918, banuese", "sq", ["BA 5540918"]),
        ("letërnjoftimin me numër 1014427783 dhe pasaportën e Republikës P00481937", "sq", ["1014427783", "P00481937"]),
        ("posesor al C.I. seria GL nr. 884213, eliberată", "ro", ["884213"]),
        ("i-a fost ridicat paşaportul seria A 2458713, fiind", "ro", ["A 2458713"]),
        ("certificatele de naştere nr. NA-III 226418 şi NA-IV 010977.", "ro", ["NA-III 226418", "NA-IV 010977"]),
        ("permis de şedere B20031774.", "ro", ["B20031774"]),
        ("putna dokumenta, br. C4VX7PN2K i br. P7712043.", "cnr", ["C4VX7PN2K", "P7712043"]),
        ("uzeo pasoše (11402957 i PA0385561) radi", "cnr", ["11402957", "PA0385561"]),
        ("одузео исправу бр. Р0664117. Суд", "cnr", ["Р0664117"]),
        ("со патна исправа бр. 012884516; со л.к. бр. 1123409 од", "mk", ["012884516", "1123409"]),
        ("пасошем на име Пламена Измишљена, број 384410927, указује", "sr", ["384410927"]),
        ("LK br. 009114528 izdata u PU Leskovac, br. lk 007705162", "sr-Latn", ["009114528", "007705162"]),
    ],
)
def test_documents_are_found_with_letters_and_behind_words_for_them(
    text: str, language: str, numbers: list[str]
) -> None:
    assert found(text, language, IdentifierKind.DOCUMENT) == numbers


@pytest.mark.parametrize(
    ("text", "language", "plates"),
    [
        ("me targa të regjistrimit 04-318-HK, i ka dërguar", "sq", ["04-318-HK"]),
        ("autoturismul Audi, nr. GL-09-BRD, şi DJ 07 KLM", "ro", ["GL-09-BRD", "DJ 07 KLM"]),
        ("automobilul Dacia, C TX 919, şi n/i RS AB 402", "ro", ["C TX 919", "RS AB 402"]),
        ("cu plăcuţele CHL 418, albe", "ro", ["CHL 418"]),
        ("kombijem trebinjskih oznaka K21-M-404", "cnr", ["K21-M-404"]),
        ("возилом регистарских ознака BP 207-43.", "cnr", ["BP 207-43"]),
        ("со косовски таблички 03-775-IJ, и автобус со таблица CA 7714 KT", "mk", ["03-775-IJ", "CA 7714 KT"]),
        ("возио је комби регистрације KV 402-18.", "sr", ["KV 402-18"]),
    ],
)
def test_plates_of_the_region_are_found(text: str, language: str, plates: list[str]) -> None:
    assert found(text, language, IdentifierKind.PLATE) == plates


@pytest.mark.parametrize(
    ("text", "language", "accounts"),
    [
        ("në llogarinë AL90 2051 1014 0099 8877 CLPR 0001.", "sq", ["AL90 2051 1014 0099 8877 CLPR 0001"]),
        ("salariul se vira la contul CZ65 0800 0000 1920 0014 5399, deschis", "ro", ["CZ65 0800 0000 1920 0014 5399"]),
        ("a treia oară la MD75VI022510000072418MDL.", "ro", ["MD75VI022510000072418MDL"]),
        ("podigla je sa racuna 550-0009981327-44 sumu", "cnr", ["550-0009981327-44"]),
        ("уплатена на сметката MK07 2500 1200 0064 558.", "mk", ["MK07 2500 1200 0064 558"]),
        ("Живановићу 402.300,00 дин. рн. 325-9300708812345-09", "sr", ["325-9300708812345-09"]),
        ("novac sa kartice 4403 88** **** 1175, pa", "sr-Latn", ["4403 88** **** 1175"]),
        ("телефонот „Самсунг“, ИМЕИ 356938035643809.", "mk", []),
    ],
)
def test_accounts_are_found_whatever_their_check_digits_say(text: str, language: str, accounts: list[str]) -> None:
    assert found(text, language, IdentifierKind.ACCOUNT) == accounts


@pytest.mark.parametrize(
    ("text", "language", "phones"),
    [
        ("tel. (263) 6-31-09, mob. 079556102", "ro", ["(263) 6-31-09", "079556102"]),
        ("contact 0(231) 4-47-12 şi 0 247 9-15-30", "ro", ["0(231) 4-47-12", "0 247 9-15-30"]),
        ("у листингу Телекома бр. 02-3118 од 14.03.2018. године", "sr", []),
        ("Prema izvještaju br. 0301/14-889 od 26.09.2014. godine", "cnr", []),
    ],
)
def test_phones_are_told_from_numbers_of_letters(text: str, language: str, phones: list[str]) -> None:
    assert found(text, language, IdentifierKind.PHONE) == phones


@pytest.mark.parametrize(
    ("text", "language", "numbers"),
    [
        ("Nr. Akti 2144   Nr. Vendimi 703", "sq", ["2144", "703"]),
        ("Nr. i regjistrit themeltar 5511/1186", "sq", ["5511/1186"]),
        ("sipas ligjit nr. 9754, datë 14.06.2007, dhe Vendimi Unifikues nr. 12, datë 14.9.2007", "sq", []),
        ("nalazi se u spisu, list 214, naredba Kri.br. 77/11", "cnr", ["Kri.br. 77/11"]),
        ("ОСНОВЕН СУД\nК-1184/19\nПРЕСУДА", "mk", ["К-1184/19"]),
        ("ВИШИ СУД\nКпп 118/13\nДана", "sr", ["Кпп 118/13"]),
        ("(„Sl. glasnik RS“, br. 72/2011) i KPP 57/09", "sr-Latn", []),
    ],
)
def test_numbers_of_cases_are_told_from_those_of_laws(text: str, language: str, numbers: list[str]) -> None:
    assert found(text, language, IdentifierKind.CASE_NUMBER) == numbers


@pytest.mark.parametrize(
    "wallet",
    [
        "bc1qfctv0primer7xkz5l643lednwprimer59tzzw5md",
        "0x1234567890abcdefABCDEF1234567890abcdefAB",
        "TPrimerNov4an1kPrimerNov4an1kPrime",
    ],
)
def test_wallets_of_virtual_currencies_are_found(wallet: str) -> None:
    assert found(f"Uplatio je na {wallet} isto.", "sr-Latn", IdentifierKind.ACCOUNT) == [wallet]


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("Nr. 2023-3391 (515) i Vendimit", "sq", "2023-3391 (515)"),
        ("FIER\n\nAkti nr. 2109. Vendimi", "sq", "2109"),
        ("PRANIMIT TË FAJËSISË\nNr. 17  Datë 02.02.2024", "sq", "17"),
        ("Për shkakun e tretë: hetimi nr. 402/2011 i", "sq", "402/2011"),
        ("Nr. i çështjes 1123", "sq", "1123"),
        ("PIGD 21-1-94830-12042021 a", "ro", "21-1-94830-12042021"),
        ("dosarul 02-1a-123-04052019 a", "ro", "02-1a-123-04052019"),
        ("procesul penal nr. 2020030451 a", "ro", "2020030451"),
        ("în cauza nr. 1-re-123/19 a", "ro", "1-re-123/19"),
        ("od Amtsgericht Hamburg, 164 Gs 811/12, a", "cnr", "164 Gs 811/12"),
        ("po nalogu 14 St 77/22p suda", "cnr", "14 St 77/22p"),
        ("posebnim rješenjem Su.IV-2 br. 17/14, pa", "cnr", "Su.IV-2 br. 17/14"),
        ("Пресуда Кж1-По1 3/20 је", "sr", "Кж1-По1 3/20"),
        ("Број предмета: 99/2019 од", "sr", "99/2019"),
    ],
)
def test_numbers_of_files_are_found_as_courts_write_them(text: str, language: str, number: str) -> None:
    assert found(text, language, IdentifierKind.CASE_NUMBER) == [number]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ligji nr. 17, datë 02.02.2024, dhe raporti nr. 5 datë 1.2.2024", "sq"),
        ("akti i ekspertimit nr. 15 dhe neni 3/2", "sq"),
        ("art. 165 alin. 2/1 și Hotărârea Plenului nr. 37", "ro"),
        ("čl. 14 St. 2/10 i čl. 444 st. 2", "cnr"),
    ],
)
def test_numbers_of_laws_and_reports_are_no_files(text: str, language: str) -> None:
    assert found(text, language, IdentifierKind.CASE_NUMBER) == []


@pytest.mark.parametrize(
    ("text", "language", "phone"),
    [
        ("са броја 064***4567 на", "sr", "064***4567"),
        ("sa broja 064-123-xxx je", "sr-Latn", "064-123-xxx"),
        ("контакт тел. 018 / 123 - 456, Ниш", "sr", "018 / 123 - 456"),
        ("mob. 064 / 123 45 67, radi", "cnr", "064 / 123 45 67"),
        ("tel. (0-22) 12-34-56, a", "ro", "(0-22) 12-34-56"),
        ("pe linia de asistenţă 0 800 77777 şi", "ro", "0 800 77777"),
        ("abonatul 79123456 a", "ro", "79123456"),
    ],
)
def test_phones_are_found_as_courts_write_them(text: str, language: str, phone: str) -> None:
    assert found(text, language, IdentifierKind.PHONE) == [phone]


def test_hidden_numbers_of_laws_are_no_phones() -> None:
    assert found("čl. 0** i 05.xx.2010, matični broj ****", "cnr", IdentifierKind.PHONE) == []


@pytest.mark.parametrize(
    ("text", "language", "phone"),
    [
        ("kontakt (tel.067123456), a", "cnr", "067123456"),
        ("mob.067-123-456 i dalje", "cnr", "067-123-456"),
        ("sa broja 067123456-na", "cnr", "067123456"),
        ("тел.бр.064/1234567 је", "sr", "064/1234567"),
        ("на тел.070/123-456 се", "mk", "070/123-456"),
        ("Cel.069 1234567 të", "sq", "069 1234567"),
        ("tel.069123456 este", "ro", "069123456"),
        ("sunase la 0 (22) 12-34-56 și", "ro", "0 (22) 12-34-56"),
        ("de la 0-691-23-456 a", "ro", "0-691-23-456"),
        ("korisnik broja +382 (0) 67 - 540 - 227.", "cnr", "+382 (0) 67 - 540 - 227"),
        ("позвана телефоном (016 / 212-744), а", "sr", "016 / 212-744"),
        ("a sunat la linia 0 800 77 777.", "ro", "0 800 77 777"),
        ("nga numri 00 355 67 331 22 11, që", "sq", "00 355 67 331 22 11"),
        ("me numër 069 \n1234 567. Në", "sq", "069 \n1234 567"),
        ("de la numărul 0 797 12 345.", "ro", "0 797 12 345"),
        ("numărul 0-291-2-11-22, ca", "ro", "0-291-2-11-22"),
    ],
)
def test_phones_glued_to_other_signs_are_found(text: str, language: str, phone: str) -> None:
    assert found(text, language, IdentifierKind.PHONE) == [phone]


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("me kallëzimin penal nr. 56/2018 të", "sq", "56/2018"),
        ("dosja penale nr. 45/2019 dhe", "sq", "45/2019"),
        ("Nr.123 Rregj. Them.", "sq", "123"),
        ("me nr. prot. 1234/5, u", "sq", "1234/5"),
        ("në regjistrin 11241-03456-62-2018 të", "sq", "11241-03456-62-2018"),
        ("me shkresën PPA/I.nr. 301/2016, propozoi", "sq", "PPA/I.nr. 301/2016"),
        ("dosarul 1-12345-03022020 a", "ro", "1-12345-03022020"),
        ("decizia 1ra–12/2019 a", "ro", "1ra–12/2019"),
        ("recursul 1 ra-45/18 a", "ro", "1 ra-45/18"),
        ("cauza penală nr. 2017 978 123 a", "ro", "2017 978 123"),
        ("rešenjem A br. 318/17 je", "sr-Latn", "A br. 318/17"),
        ("пресудом Кж 1 По3 5/18 је", "sr", "Кж 1 По3 5/18"),
    ],
)
def test_numbers_of_files_are_found_as_registers_write_them(text: str, language: str, number: str) -> None:
    assert found(text, language, IdentifierKind.CASE_NUMBER) == [number]


@pytest.mark.parametrize(
    ("text", "language", "numbers"),
    [
        ("lindur më 1990, nr. personal J5****Q, banues", "sq", ["J5****Q"]),
        ("IDNP 200*****, domiciliat în 2010", "ro", ["200*****"]),
        ("cod personal (IDNP): *************, lucrător", "ro", ["*************"]),
        ("JMBG: 0101990xxxxxx, iz Niša", "sr-Latn", ["0101990xxxxxx"]),
        ("ЈМБГ **********, супруга окривљеног", "sr", ["**********"]),
        ("ЕМБГ **********, државјанин", "mk", ["**********"]),
        ("JMBG *************,", "cnr", ["*************"]),
        ("ul. ***, JMBG ***", "cnr", []),
        ("hotel *****, JMBG nepoznat", "cnr", []),
    ],
)
def test_personal_numbers_behind_stars_are_found(text: str, language: str, numbers: list[str]) -> None:
    assert found(text, language, IdentifierKind.PERSONAL_NUMBER) == numbers


@pytest.mark.parametrize(
    ("text", "language", "kind", "numbers"),
    [
        ("Emil Rotaru, IDNP 2004, d.n. 04.05.1990, sudor", "ro", IdentifierKind.BIRTH_DATE, ["04.05.1990"]),
        ("minorei C.R. (n. 2011) și", "ro", IdentifierKind.BIRTH_DATE, ["2011"]),
        ("Agron Beqo, i datëlindjes 12.03.1984, banues", "sq", IdentifierKind.BIRTH_DATE, ["12.03.1984"]),
        ("pașapoartele FA 123450 și FB 543210 au fost", "ro", IdentifierKind.DOCUMENT, ["FA 123450", "FB 543210"]),
        ("i pajisur me leje qëndrimi ALB-001234.", "sq", IdentifierKind.DOCUMENT, ["ALB-001234"]),
        ("me patentë shoferi nr. SR123456G, për", "sq", IdentifierKind.DOCUMENT, ["SR123456G"]),
        ("pașaport TR-C 1234567, chirurg", "ro", IdentifierKind.DOCUMENT, ["TR-C 1234567"]),
        ("Pasaporta:   AL BA1234567\n", "sq", IdentifierKind.DOCUMENT, ["AL BA1234567"]),
        ("личну карту бр. 001 234 567 и", "sr", IdentifierKind.DOCUMENT, ["001 234 567"]),
        ("DRŽAO IM JE PASOŠE RADI PRIJAVE BORAVKA", "cnr", IdentifierKind.DOCUMENT, []),
        ("L.K. BR. 123456, UGOSTITELJ, PISMEN, SREDNJEG", "cnr", IdentifierKind.DOCUMENT, ["123456"]),
        ("permis de ședere nr. 004512/03, emis", "ro", IdentifierKind.DOCUMENT, ["004512/03"]),
        ("со дозвола за престој бр. 004512/03, во", "mk", IdentifierKind.DOCUMENT, ["004512/03"]),
        ("sa boravišnom dozvolom br. 004512/03, u", "cnr", IdentifierKind.DOCUMENT, ["004512/03"]),
        (
            "pasoše br. P1234567A, P7654321B i P1112223C, koje",
            "cnr",
            IdentifierKind.DOCUMENT,
            ["P1234567A", "P7654321B", "P1112223C"],
        ),
        ("pe cardul 1234 **** **** 5678, emis", "ro", IdentifierKind.ACCOUNT, ["1234 **** **** 5678"]),
        ("sa kartice 4000 XXXX XXXX 1234, na", "sr-Latn", IdentifierKind.ACCOUNT, ["4000 XXXX XXXX 1234"]),
        ("pe cardul 1234 5678 9012 3456, emis", "ro", IdentifierKind.ACCOUNT, ["1234 5678 9012 3456"]),
        ("uplaćivan na račun 520-3318-41 kod banke", "cnr", IdentifierKind.ACCOUNT, ["520-3318-41"]),
        ("штедна књижица банке, партија 52-103-774819", "sr", IdentifierKind.ACCOUNT, ["52-103-774819"]),
        ("regjistroi procedimin, me nr. 418/2022, për", "sq", IdentifierKind.CASE_NUMBER, ["418/2022"]),
        ("АПЕЛАЦИОНИ СУД\nКж1 – 512/19\n", "sr", IdentifierKind.CASE_NUMBER, ["Кж1 – 512/19"]),
        ("a telefonat la 0 273 2 11 18, sesizând", "ro", IdentifierKind.PHONE, ["0 273 2 11 18"]),
        ("Zvala je broj 011/2148-111, ali", "sr-Latn", IdentifierKind.PHONE, ["011/2148-111"]),
        ("чекала „Лада Нива“ КВ 211-08 и", "sr", IdentifierKind.PLATE, ["КВ 211-08"]),
        ("Ilić Jasna, JMB 110598525****, od oca", "cnr", IdentifierKind.PERSONAL_NUMBER, ["110598525****"]),
    ],
)
def test_numbers_are_found_as_other_courts_write_them(
    text: str, language: str, kind: IdentifierKind, numbers: list[str]
) -> None:
    assert found(text, language, kind) == numbers
