"""Names of accounts, pages and handles are found beside the words for networks of five countries."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind


def found(text: str, language: str) -> list[str]:
    return [one.exact for one in find_identifiers(text, language) if one.kind is IdentifierKind.ONLINE]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("në Telegram përdor pseudonimin fatos_88.", "sq", ["fatos_88"]),
        ("i atribuohen perdoruesit 8F2KQ1 (Gent, sipas akuzes) dhe gery.boss.", "sq", ["8F2KQ1", "gery.boss"]),
        ("në Facebook, ku quhet si “Bossi i Vogël”, shkroi", "sq", ["Bossi i Vogël"]),
        ("prin Skype, ID-ul serg.rotari71, şi", "ro", ["serg.rotari71"]),
        ("fraţii B.C.V. (alias xx__nikolas) că", "ro", ["xx__nikolas"]),
        ("grupul de Facebook „Fete Vesele”, unde", "ro", ["Fete Vesele"]),
        ("Na njen nalog na Instagramu, luzmarina.os, pristupao", "cnr", ["luzmarina.os"]),
        ("Telegram kanala „Noćna ptica“, dogovarali", "cnr", ["Noćna ptica"]),
        ("slao linkove na stranicu modeli-ibar.example.", "cnr", ["modeli-ibar.example"]),
        ("На Вибер го имам како „Ница Превоз“, број", "mk", ["Ница Превоз"]),
        ("ИП-адресата 89.205.xx.14 била доделена", "mk", ["89.205.xx.14"]),
        ("са профила lepotica на Инстаграму", "sr", ["lepotica"]),
        ("sa Skajp naloga live:deki.r85, kao", "sr-Latn", ["live:deki.r85"]),
        ("sa profila Crna Ruža na društvenoj mreži Fejsbuk", "sr-Latn", ["Crna Ruža"]),
        ("na Instagramu pod nazivom lepasanja, i", "sr-Latn", ["lepasanja"]),
        ("korisničko ime: „zvezdana“, a", "sr-Latn", ["zvezdana"]),
        ("na aplikaciji „Sky ECC“ koristio PIN 7F3K2A, a", "sr-Latn", ["7F3K2A"]),
        ("sa SKY aplikacije, PIN „K2LM90“, i", "cnr", ["K2LM90"]),
        ("u Viber zajednici „Sezonci Budva“ oglasio", "cnr", ["Sezonci Budva"]),
        ("са налога Црна Ружа на Инстаграму", "sr", ["Црна Ружа"]),
        ("со корисничко име volkot на форум", "mk", ["volkot"]),
        ("На Телеграм, ИД 5123456789, пишувал", "mk", ["5123456789"]),
        ("профилот Дама од Скопје на Инстаграм", "mk", ["Дама од Скопје"]),
        ('profili i rremë "Sara Luli" u krijua', "sq", ["Sara Luli"]),
        ("nga llogaria Yll i Natës në Facebook", "sq", ["Yll i Natës"]),
        ("me emrin e përdoruesit yllinates i shkroi", "sq", ["yllinates"]),
        ("nickname-ul „Lupul Alb” pe Telegram", "ro", ["Lupul Alb"]),
        ("pe Facebook, sub numele «Luna Albă», a", "ro", ["Luna Albă"]),
        ("grupul de Viber «Lucru în Italia», a", "ro", ["Lucru în Italia"]),
        ("profilin ”Ylli Nata” në Facebook", "sq", ["Ylli Nata"]),
        ("на Тиндер како Бобан 34, а", "mk", ["Бобан 34"]),
        ("profilul Luna Albă de pe Instagram", "ro", ["Luna Albă"]),
        ("ID-ul de Facebook 100012345678901 este", "ro", ["100012345678901"]),
        ("contul LadyLuna a publicat", "ro", ["LadyLuna"]),
        ("slika je na reklame-jug.example/p/20931 i dalje", "sr-Latn", ["reklame-jug.example/p/20931"]),
        ("nadimak na mreži: vuk88, a zatim", "cnr", ["vuk88"]),
        ("pod nikom VukBar, nick: crnivuk", "cnr", ["VukBar", "crnivuk"]),
        ("na Viberu bio upisan kao Mačak, a", "cnr", ["Mačak"]),
        ("Facebook stranica na kojoj; na stranici Posao Jug na Fejsbuku", "cnr", ["Posao Jug"]),
        ("Telegram: majas88, insta: majasunce", "sr-Latn", ["majas88", "majasunce"]),
        ("nalog slatkamaja na Instagramu", "sr-Latn", ["slatkamaja"]),
        ("надимак на мрежи „вук88“, под ником vuk88", "sr", ["вук88", "vuk88"]),
        ("фб профил Мила Звезда, вибер: Мики", "sr", ["Мила Звезда", "Мики"]),
        ("профил под име Мила Ѕвезда и ник: volk", "mk", ["Мила Ѕвезда", "volk"]),
        ("прекар на мрежа „волк88“", "mk", ["волк88"]),
        ("me nofkën në rrjet “ujku88” dhe në Telegram: ujku88", "sq", ["ujku88", "ujku88"]),
        ("llogaria e Instagramit Ylli Natës", "sq", ["Ylli Natës"]),
        ("nick-ul stelutza, profilul de Facebook Steluța Albă", "ro", ["stelutza", "Steluța Albă"]),
        ("rețeaua VK id12345", "ro", ["id12345"]),
    ],
)
def test_names_on_networks_are_found(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Përdoruesi i lokalit, 25-vjeçar, dhe grupi i 5-të", "sq"),
        ("Comisia de control si Misiunea OSCE au facilitat", "ro"),
        ("Potpis: ______________ i korisnik 3. kata", "cnr"),
        ("групата од 5 лица и корисникот А.Б. изјавија", "mk"),
        ("Профил „нестабилан, незрео“ и рачун „Прве банке“", "sr"),
        ("По налогу „Јавног тужиоца“ извршен је претрес.", "sr"),
        ("фискалните сметки „пијалак – посебно“", "mk"),
        ('profili "i lartë" i rrezikut', "sq"),
        ("ținînd cont de „gravitatea faptei” comise", "ro"),
        ("sa naloga Facebook na Viber, profil okrivljenog na Fejsbuku", "sr-Latn"),
        ("korisničko ime okrivljenog i koje je koristio", "sr-Latn"),
        ("u 12:34:56:78 časova, odnos 1:2:3:4", "sr-Latn"),
        ("Imovina, igre i vkus; Viber: Poruka od 5. maja; profil ličnosti kao Emocionalan", "cnr"),
        ("На Вајберу је писао као Оштећена.", "sr"),
        ("Rrjeti i trafikimit si “shef”; Grupi Kriminal në Viber", "sq"),
        ("У поруци на Вајберу написао је „Дођи одмах“.", "sr"),
    ],
)
def test_other_words_beside_them_are_no_names(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "address"),
    [
        ("са мејла petar.p @ primer.com послао", "sr", "petar.p @ primer.com"),
        ("e-mail: ana . anic @ primer . rs stigla", "sr-Latn", "ana . anic @ primer . rs"),
        ("e-mail ana_anic@primer. rs stigla", "sr-Latn", "ana_anic@primer. rs"),
        ("sa adrese crna.ruza at primer.me poslata", "cnr", "crna.ruza at primer.me"),
        ("адреса ana.anova мајмун primer.mk и", "mk", "ana.anova мајмун primer.mk"),
        ("mejl maja.sunce@primer com, a", "sr-Latn", "maja.sunce@primer com"),
        ("sa maja.sunce@primer stiglo", "cnr", "maja.sunce@primer"),
        ("poșta steluta[a rond]exemplu.md este", "ro", "steluta[a rond]exemplu.md"),
        ("pe 2a02:810d:1234:5678::1 s-a", "ro", "2a02:810d:1234:5678::1"),
        ("MAC adresa 00:1A:2B:3C:4D:5E e", "sq", "00:1A:2B:3C:4D:5E"),
        ("telefon me numër IMEI 356938035643809 iu", "sq", "356938035643809"),
        ("телефон, ИМЕИ број 35-693803-564380-9, одузет", "mk", "35-693803-564380-9"),
        ("(IMEI 1: 35 693803 564380 9)", "sr-Latn", "35 693803 564380 9"),
    ],
)
def test_addresses_and_devices_are_found_however_they_are_written(text: str, language: str, address: str) -> None:
    assert found(text, language) == [address]
