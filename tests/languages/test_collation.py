"""Texts are ordered as the alphabet of each language orders them, whatever the system."""

import random
import sys
from functools import cmp_to_key

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale, Qt

from tipcoder import paths
from tipcoder.languages.collation import alphabetical, collation, runs_in_order
from tipcoder.languages.registry import LANGUAGES
from tipcoder.taxonomy.formats import read_all

ORDERED = {
    "sq": "Cërrik Çorovodë Dajt Dibër Dhërmi Elbasan Ëmbla Gllavë Gjirokastër Lezhë Llogara Sarandë Shkodër Tiranë "
    "Theth Xibër Xhyrë Zall Zheji",
    "ro": "Anenii Ăț Bălți Cahul Iași Îndepărtata Soroca Șoldănești Taraclia Țaul Ungheni",
    "cnr": "Bar Cetinje Čevo Ćurilac Danilovgrad Dvorište Džafići Đurđevac Lovćen Ljubović Nikšić Njeguši Svjedok "
    "Šavnik Śekular Zeta Žabljak Źenica",
    "mk": "Ѓорче Ежерани Збажди Ѕвегор Јегуновце Крушево Лазарополе Љубојно Нежилово Његуши Охрид Ресен Скопје Тетово "
    "Ќојлија Уланци Чаир Џепчиште Штип",
    "sr": "Ваљево Врање Даросава Ђердап Зајечар Јагодина Крагујевац Лазаревац Љиг Ниш Његошево Тител Ћуприја Ужице "
    "Чачак Џеп Шабац",
    "sr-Latn": "Cerak Čačak Ćuprija Dvorovi Džep Đerdap Lozovik Ljig Niš Njegoševo Sombor Šabac Užice Zaječar Žabalj",
}


@pytest.mark.parametrize("language", ORDERED)
def test_names_stand_where_the_alphabet_has_them(language: str) -> None:
    names = ORDERED[language].split()
    mixed = random.Random(1).sample(names, len(names))
    assert alphabetical(mixed, str, language) == names


@pytest.mark.skipif(sys.platform == "win32", reason="Qt orders by Windows there, which need not be as Unicode does")
@pytest.mark.parametrize(
    ("language", "locale"), [("en", "en_GB"), ("sq", "sq_AL"), ("ro", "ro_MD"), ("mk", "mk_MK"), ("sr", "sr_Cyrl_RS")]
)
def test_labels_of_all_countries_are_ordered_as_unicode_orders_them(language: str, locale: str) -> None:
    unicode_order = QCollator(QLocale(locale))
    unicode_order.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    (countries,) = read_all([paths.resources() / "taxonomies" / "countries.toml"]).taxonomies
    labels = {term.label(language) for term in countries.terms}
    assert alphabetical(labels, str, language) == sorted(labels, key=cmp_to_key(unicode_order.compare))


def test_case_and_marks_decide_only_between_equal_texts_and_numbers_count() -> None:
    assert alphabetical(["Côte b", "cote c", "Cote a"], str, "en") == ["Cote a", "Côte b", "cote c"]
    assert alphabetical(["K 10/20", "K 9/20", "K 009/19"], str, "sr-Latn") == ["K 009/19", "K 9/20", "K 10/20"]
    assert alphabetical(["Şaru", "Soroca", "Șoldănești"], str, "ro") == ["Soroca", "Şaru", "Șoldănești"]


def test_texts_in_the_other_script_follow_those_in_the_own() -> None:
    assert alphabetical(["Apel", "Штип", "Битола"], str, "mk") == ["Битола", "Штип", "Apel"]
    assert alphabetical(["Битола", "Zagreb"], str, "sr-Latn") == ["Zagreb", "Битола"]


@given(st.sampled_from(list(LANGUAGES)), st.text(), st.text())
def test_two_texts_have_the_same_key_only_if_they_are_the_same(language: str, one: str, other: str) -> None:
    key = collation(language)
    assert (key(one) == key(other)) == (one == other)


def test_runs_of_names_are_ordered_each_for_itself() -> None:
    names = {"Euro": "Евро", "Dinar": "Динар", "Austria": "Австрија", "Belgium": "Белгија", "Croatia": "Хрватска"}
    names |= {"Denmark": "Данска", "Estonia": "Естонија", "Albania": "Албанија", "Other": "Друго"}
    shown = runs_in_order(list(names), str, names.__getitem__, "mk")
    assert shown == ["Euro", "Dinar", "Austria", "Belgium", "Denmark", "Estonia", "Croatia", "Albania", "Other"]
