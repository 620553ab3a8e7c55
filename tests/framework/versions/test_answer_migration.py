"""Answers carried to a newer version of their question; nothing of them is lost."""

import random
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.random_surveys import CHOICES, END_REPEAT, VALUES, surveys
from tests.support.xlsforms import form, question
from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.retired import Upgrade, retired_key, split_retired
from tipcoder.framework.form.form import Form
from tipcoder.framework.versions.answer_migration import Carried, Carrier
from tipcoder.framework.versions.comparison import compare
from tipcoder.framework.versions.matching import match_forms
from tipcoder.framework.versions.values import fit, may_lose, terms_of

UNCLEAR = Answer(state=AnswerState.UNCLEAR)
NONE = Answer(state=AnswerState.NONE)


def became(old: str, new: str, value: str, **columns: str) -> tuple[str | None, bool]:
    forms = [form(question(kind, "x", **given), choices=CHOICES) for kind, given in ((old, {}), (new, columns))]
    (before,), (after,) = (tuple(found.questions("")) for found in forms)
    answer = UNCLEAR if value == "unclear" else Answer(value)
    terms = terms_of(before, after, *forms)
    fitted = fit(answer, before, after, terms)
    assert fitted.is_whole or may_lose(before, after, terms)
    return (fitted.answer.value or fitted.answer.state.value) if fitted.answer else None, fitted.is_whole


@pytest.mark.parametrize(
    ("old", "new", "value", "expected"),
    [
        ("integer", "decimal", "3", ("3", True)),
        ("decimal", "integer", "3.0", ("3", True)),
        ("decimal", "integer", "3.5", (None, False)),
        ("decimal", "text", "3.50", ("3.50", True)),
        ("text", "integer", "12", ("12", True)),
        ("text", "integer", "twelve", (None, False)),
        ("text", "decimal", ".5", (".5", True)),
        ("text", "decimal", "1e5", (None, False)),
        ("text", "date", "2021-03", ("2021-03", True)),
        ("text", "date", "in March", (None, False)),
        ("date", "text", "2021", ("2021", True)),
        ("dateTime", "date", "2021-03-14T10:00:00", ("2021-03-14", False)),
        ("date", "dateTime", "2021-03-14", (None, False)),
        ("text", "time", "10:30", ("10:30", True)),
        ("select_one list", "select_multiple list", "a", ("a", True)),
        ("select_multiple list", "select_one list", "a", ("a", True)),
        ("select_multiple list", "select_one list", "a b", (None, False)),
        ("select_multiple list", "select_one yes_no", "a", (None, False)),
        ("select_multiple list", "text", "a b", ("a b", True)),
        ("select_one list", "rank list", "a", ("a", True)),
        ("text", "select_one list", "b", ("b", True)),
        ("text", "select_one list", "a b", (None, False)),
        ("text", "select_multiple list", "a b", (None, False)),
        ("integer", "select_one list", "1", (None, False)),
        ("text", "note", "words", (None, False)),
        ("text", "image", "words", (None, False)),
        ("text", "integer", "unclear", ("unclear", True)),
    ],
)
def test_a_value_is_converted_where_nothing_is_lost(old: str, new: str, value: str, expected: Any) -> None:
    assert became(old, new, value) == expected


def test_a_state_that_is_no_longer_allowed_does_not_fit() -> None:
    assert became("text", "text", "unclear", tip_states="redacted") == (None, False)
    assert became("text", "text", "words", tip_states="redacted") == ("words", True)


def carry(old: Form, new: Form, rows: list[Row], answers: Mapping[Ref, str]) -> Carried:
    carrier = Carrier(match_forms(old, new), "v1")
    return carrier.carry("root", rows, [(ref, Answer(value)) for ref, value in answers.items()])


def test_rows_of_a_nested_roster_follow_its_new_name() -> None:
    def survey(inner: str, **columns: str) -> Form:
        return form(
            question("begin repeat", "outer"),
            question("text", "x"),
            question("begin repeat", inner, **columns),
            question("text", "y"),
            END_REPEAT,
            END_REPEAT,
        )

    rows = [Row("o", "root", "outer", 0), Row("i", "o", "inner", 0)]
    carried = carry(survey("inner"), survey("within", tip_was="inner"), rows, {Ref("i", "y"): "1", Ref("o", "x"): "2"})
    assert carried.rosters == {"root": "", "o": "outer", "i": "within"}
    assert carried.answers == {Ref("i", "y"): Answer("1"), Ref("o", "x"): Answer("2")}
    assert not carried.retired


def test_a_roster_that_is_gone_takes_all_below_it_along() -> None:
    old = form(
        question("text", "t"),
        question("begin repeat", "outer"),
        question("begin repeat", "inner"),
        question("text", "y"),
        END_REPEAT,
        END_REPEAT,
    )
    new = form(question("text", "t"), question("begin repeat", "inner"), question("text", "y"), END_REPEAT)
    rows = [Row("o", "root", "outer", 0), Row("i", "o", "inner", 0)]
    carried = carry(old, new, rows, {Ref("i", "y"): "1"})
    assert carried.rosters == {"root": "", "o": "outer@v1", "i": "inner@v1"}
    assert carried.retired == {Ref("i", "y"): Answer("1")}


def test_that_a_roster_has_no_rows_is_carried_with_its_name_and_retired_where_it_must_have_some() -> None:
    def rosters(name: str, **columns: str) -> Form:
        return form(
            question("begin_repeat", "people", tip_least="1"),
            question("begin_repeat", name, **columns),
            question("text", "x"),
            END_REPEAT,
            END_REPEAT,
        )

    def carried(old: Form, new: Form, key: str) -> Carried:
        rows = [Row("p", "root", "people", 0)]
        return Carrier(match_forms(old, new), "v1").carry("root", rows, [(Ref("p", key), NONE)])

    moved = carried(rosters("charges"), rosters("counts", tip_was="charges"), "charges")
    assert (moved.answers, moved.retired) == ({Ref("p", "counts"): NONE}, {})
    gone = carried(rosters("charges"), rosters("charges", tip_least="1"), "charges")
    assert (gone.answers, gone.retired) == ({}, {Ref("p", "charges@v1"): NONE})
    earlier = {"v1": match_forms(rosters("charges"), rosters("charges"))}
    back = Carrier(match_forms(rosters("charges", tip_least="1"), rosters("charges")), "v2", earlier).carry(
        "root", [Row("p", "root", "people", 0)], gone.retired.items()
    )
    assert (back.answers, back.retired) == ({Ref("p", "charges"): NONE}, {})


def test_what_is_retired_stays_retired_under_its_first_version() -> None:
    both = form(question("text", "x"))
    rows = [Row("o", "root", "gone@v0", 0)]
    answers = {Ref("root", "x@v0"): "1", Ref("o", "y"): "2", Ref("root", "unknown"): "3"}
    carried = carry(both, both, rows, answers)
    assert carried.retired == {
        Ref("root", "x@v0"): Answer("1"),
        Ref("o", "y"): Answer("2"),
        Ref("root", "unknown@v1"): Answer("3"),
    }
    assert carried.rosters["o"] == "gone@v0"


def test_history_knows_the_names_of_before() -> None:
    upgrade = Upgrade("v1", "v2", {"s": "r"}, {("", "b"): ("", "a"), ("s", "new"): ("", "")})
    assert upgrade.was("", "b") == ("", "a")
    assert upgrade.was("s", "x") == ("r", "x")
    assert upgrade.was("s", "new") == ("", "")
    assert upgrade.was("s", "y@v1") == ("r", "y")
    assert upgrade.was("s", "y@v0") == ("r", "y@v0")
    assert upgrade.was("gone@v1", "y") == ("gone", "y")
    assert split_retired(retired_key("a/b", "v1")) == ("a/b", "v1")


@settings(max_examples=40)
@given(surveys(), surveys(), st.randoms(use_true_random=False))
def test_a_random_version_loses_no_answer(old: Any, new: Any, chance: random.Random) -> None:
    before, after = form(*old, choices=CHOICES), form(*new, choices=CHOICES[:-1])
    assert compare(match_forms(before, before)) == ()
    assert compare(match_forms(after, after)) == ()
    rows = [
        Row(f"{roster.key}{number}", (parent and f"{parent}0") or "root", roster.key, number)
        for parent, roster in before.rosters()
        for number in range(2)
    ]
    answers = {
        Ref(row.id, found.key): UNCLEAR if value == "unclear" else Answer(value)
        for row in (Row("root", None, "", 0), *rows)
        for found in before.questions(row.roster)
        if (value := chance.choice(VALUES))
    }
    carrier = Carrier(match_forms(before, after), "v1")
    carried = carrier.carry("root", rows, answers.items())
    assert carried.rosters.keys() == {"root", *(row.id for row in rows)}
    known = {(level, found.key) for level, found in after.all_questions()}
    assert all((carried.rosters[ref.row], ref.key) in known for ref in carried.answers)
    kept = dict(carried.retired.items())
    for ref, answer in carried.answers.items():
        source = carried.sources[ref]
        if answers[source] != answer:
            assert kept[Ref(source.row, retired_key(source.key, "v1"))] == answers[source]
        kept.setdefault(Ref(source.row, retired_key(source.key, "v1")), answers[source])
    for ref, answer in answers.items():
        plain = "@" in carried.rosters[ref.row]
        assert kept[ref if plain else Ref(ref.row, retired_key(ref.key, "v1"))] == answer
