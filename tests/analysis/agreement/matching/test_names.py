"""Tests of names and initials that are compared."""

import pytest

from tipcoder.analysis.agreement.matching.names import are_others, is_name, is_ordinal, name_likeness


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("M. J.", "MJ", 1),
        ("М.Ј.", "m. j.", 1),
        ("Ж.Ђ.", "Ž. Đ.", 1),
        ("Petrović Marko", "Марко Петровић", 1),
        ("A.B.", "A.B.C.", 0.5),
        ("M. J.", "Marija Jovanović", 0.5),
        ("Jovanovic", "Jovanović M.", 0.5),
        ("Stojanovic Petar", "Stojanović Petra", 0.5),
        ("victim 1", "victim 2", 0),
        ("A.B.", "C.D.", 0),
        ("mj", "ns", 0),
        ("", "A.B.", 0),
    ],
)
def test_names_are_alike(one: str, other: str, likeness: float) -> None:
    assert name_likeness(one, other) == name_likeness(other, one) == likeness


@pytest.mark.parametrize(
    ("one", "other", "others"),
    [
        ("A.B.", "C.D.", True),
        ("А. Б.", "C. D.", True),
        ("Ana Bojić", "Vera Ilić", True),
        ("A.B.", "B.A.", False),
        ("A.B.", "A.B.C.", False),
        ("A.B.", "victim 2", False),
        ("victim 1", "victim 2", False),
        ("A", "B", False),
        ("older sister", "girl from Niš", False),
    ],
)
def test_different_names_are_different_persons(one: str, other: str, others: bool) -> None:
    assert are_others(one, other) is are_others(other, one) is others


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A.B.", True),
        ("а. б.", True),
        ("AB", True),
        ("Ana Bojić", True),
        ("no", False),
        ("see p. 4", False),
        ("", False),
    ],
)
def test_a_remark_is_no_name(text: str, name: bool) -> None:
    assert is_name(text) is name


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("Victim 1", True),
        ("Oštećena 2", True),
        ("Оштећена 3", True),
        ("Parte vătămată 4", True),
        ("Victim no. 5", True),
        ("Žrtva B", True),
        ("V2", True),
        ("A", True),
        ("1", True),
        ("M.J.", False),
        ("I.V.", False),
        ("Marija J.", False),
        ("Ana Bojić", False),
        ("older sister", False),
        ("", False),
    ],
)
def test_a_bare_ordinal_is_no_name(text: str, ordinal: bool) -> None:
    assert is_ordinal(text) is ordinal
