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
        ("slika je na reklame-jug.example/p/20931 i dalje", "sr-Latn", ["reklame-jug.example/p/20931"]),
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
        ("У поруци на Вајберу написао је „Дођи одмах“.", "sr"),
    ],
)
def test_other_words_beside_them_are_no_names(text: str, language: str) -> None:
    assert found(text, language) == []
