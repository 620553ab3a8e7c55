"""Every difference between two versions, one by one, with its class."""

from collections.abc import Mapping

import pytest

from tests.support.xlsforms import YES_NO, Rows, form, question
from tipcoder.framework.form.form import Form
from tipcoder.framework.versions.comparison import compare
from tipcoder.framework.versions.differences import FormDifference, Impact
from tipcoder.framework.versions.matching import match_forms

Survey = tuple[Mapping[str, str], ...]
Told = list[tuple[str, str, str]]

SAFE, LOOK, DROP = "safe", "needs_a_look", "would_drop_answers"
END_GROUP, END_REPEAT = question("end group"), question("end repeat")


def told(old: Form, new: Form) -> Told:
    return [(found.kind.value, found.impact.value, found.name) for found in compare(match_forms(old, new))]


def only(old: Form, new: Form) -> FormDifference:
    (found,) = compare(match_forms(old, new))
    return found


def group(name: str, *inside: Mapping[str, str], **columns: str) -> Survey:
    return (question("begin group", name, **columns), *inside, END_GROUP)


def repeat(name: str, *inside: Mapping[str, str], **columns: str) -> Survey:
    return (question("begin repeat", name, **columns), *inside, END_REPEAT)


def listed(*codes: str, **columns: Mapping[str, str]) -> Rows:
    rows = [{"list_name": "list", "name": code, "label": code.upper(), **columns.get(code, {})} for code in codes]
    return (*YES_NO, *rows)


BASE = question("text", "first")
X, Y = question("text", "x"), question("text", "y")

ONE_BY_ONE: list[tuple[str, Survey, Survey, Told]] = [
    ("added", (BASE,), (BASE, X), [("question_added", SAFE, "x")]),
    (
        "required added",
        (BASE,),
        (BASE, question("text", "x", required="yes")),
        [("required_added", LOOK, "x")],
    ),
    ("removed", (BASE, X), (BASE,), [("question_removed", DROP, "x")]),
    ("note removed", (BASE, question("note", "x")), (BASE,), [("question_removed", SAFE, "x")]),
    (
        "calculation removed",
        (BASE, question("calculate", "x", calculation="1")),
        (BASE,),
        [("question_removed", LOOK, "x")],
    ),
    ("renamed", (BASE, X), (BASE, question("text", "z", "x", tip_was="x")), [("question_renamed", SAFE, "z")]),
    ("renamed twice", (BASE, X), (BASE, question("text", "z", "x", tip_was="w x")), [("question_renamed", SAFE, "z")]),
    (
        "going back",
        (BASE, question("text", "z", "x", tip_was="x")),
        (BASE, X),
        [("question_renamed", SAFE, "x")],
    ),
    (
        "moved",
        (BASE, *group("a", X, Y), *group("b", BASE | {"name": "c", "label": "c"})),
        (BASE, *group("a", Y), *group("b", BASE | {"name": "c", "label": "c"}, X)),
        [("question_moved", SAFE, "x")],
    ),
    (
        "moved under another condition",
        (BASE, *group("a", X, Y), *group("b", question("text", "c"), relevant="${first} = '1'")),
        (BASE, *group("a", Y), *group("b", question("text", "c"), X, relevant="${first} = '1'")),
        [("question_moved", LOOK, "x")],
    ),
    (
        "moved to another roster",
        (BASE, *repeat("r", X, Y)),
        (BASE, X, *repeat("r", Y)),
        [("question_displaced", DROP, "x")],
    ),
    ("order", (BASE, X, Y), (BASE, Y, X), [("order", SAFE, "test")]),
    ("label", (BASE, X), (BASE, question("text", "x", "other")), [("label", LOOK, "x")]),
    ("hint", (BASE, X), (BASE, question("text", "x", hint="h")), [("hint", SAFE, "x")]),
    ("guidance", (BASE, X), (BASE, question("text", "x", guidance_hint="h")), [("guidance", SAFE, "x")]),
    ("integer to decimal", (BASE, question("integer", "x")), (BASE, question("decimal", "x")), [("type", SAFE, "x")]),
    ("anything to text", (BASE, question("date", "x")), (BASE, X), [("type", SAFE, "x")]),
    ("text to integer", (BASE, X), (BASE, question("integer", "x")), [("type", DROP, "x")]),
    (
        "one to many",
        (BASE, question("select_one yes_no", "x")),
        (BASE, question("select_multiple yes_no", "x")),
        [("type", SAFE, "x")],
    ),
    (
        "many to one",
        (BASE, question("select_multiple yes_no", "x")),
        (BASE, question("select_one yes_no", "x")),
        [("type", DROP, "x")],
    ),
    (
        "calculated now",
        (BASE, X),
        (BASE, question("text", "x", calculation="${first}")),
        [("calculated_now", DROP, "x")],
    ),
    (
        "asked now",
        (BASE, question("calculate", "x", calculation="${first}")),
        (BASE, question("text", "x")),
        [("label_added", SAFE, "x"), ("asked_now", LOOK, "x")],
    ),
    (
        "calculation",
        (BASE, question("calculate", "x", calculation="1 + 1")),
        (BASE, question("calculate", "x", calculation="1 + 2")),
        [("calculation", LOOK, "x")],
    ),
    ("relevance", (BASE, X), (BASE, question("text", "x", relevant="${first} = 'a'")), [("relevance", LOOK, "x")]),
    ("constraint", (BASE, X), (BASE, question("text", "x", constraint=". != 'a'")), [("constraint", LOOK, "x")]),
    ("required", (BASE, X), (BASE, question("text", "x", required="yes")), [("required", LOOK, "x")]),
    ("not required", (BASE, question("text", "x", required="yes")), (BASE, X), [("not_required", SAFE, "x")]),
    ("default", (BASE, X), (BASE, question("text", "x", default="a")), [("default", SAFE, "x")]),
    ("appearance", (BASE, X), (BASE, question("text", "x", appearance="multiline")), [("appearance", SAFE, "x")]),
    (
        "trigger",
        (BASE, X, question("calculate", "t", calculation="1", trigger="${x}")),
        (BASE, X, question("calculate", "t", calculation="2", trigger="${x}")),
        [("trigger", SAFE, "x")],
    ),
    ("readonly", (BASE, X), (BASE, question("text", "x", readonly="${first} = '1'")), [("readonly", LOOK, "x")]),
    (
        "repeat count",
        (BASE, *repeat("r", X, repeat_count="2")),
        (BASE, *repeat("r", X, repeat_count="3")),
        [("repeat_count", LOOK, "r")],
    ),
    (
        "rows that must be there",
        (BASE, *repeat("r", X)),
        (BASE, *repeat("r", X, tip_least="2")),
        [("least", LOOK, "r"), ("states_removed", DROP, "r")],
    ),
    (
        "rows that need not be there",
        (BASE, *repeat("r", X)),
        (BASE, *repeat("r", X, tip_least="0")),
        [("least", SAFE, "r")],
    ),
    (
        "rows that may be none",
        (BASE, *repeat("r", X, tip_least="1")),
        (BASE, *repeat("r", X)),
        [("states_added", SAFE, "r")],
    ),
    ("roster added", (BASE,), (BASE, *repeat("r", X)), [("roster_added", SAFE, "r")]),
    ("roster removed", (BASE, *repeat("r", X)), (BASE,), [("roster_removed", DROP, "r")]),
    (
        "roster renamed",
        (BASE, *repeat("r", X, label="R")),
        (BASE, *repeat("s", X, label="R", tip_was="r")),
        [("roster_renamed", SAFE, "s")],
    ),
    (
        "roster moved to a section",
        (BASE, *group("g", Y), *repeat("r", X)),
        (BASE, *group("g", Y, *repeat("r", X))),
        [("roster_moved", SAFE, "r")],
    ),
    (
        "roster moved to another roster",
        (BASE, *repeat("r", Y), *repeat("s", X)),
        (BASE, *repeat("r", Y, *repeat("s", X))),
        [("roster_displaced", DROP, "s")],
    ),
    (
        "section added",
        (BASE, X),
        (BASE, *group("g", X)),
        [("question_moved", SAFE, "x"), ("section_added", SAFE, "g")],
    ),
    (
        "section renamed",
        (BASE, *group("g", X, label="G")),
        (BASE, *group("h", X, label="G", tip_was="g")),
        [("section_renamed", SAFE, "h")],
    ),
    (
        "section hidden",
        (BASE, *group("g", X)),
        (BASE, *group("g", X, relevant="${first} = '1'")),
        [("relevance", LOOK, "g")],
    ),
    ("fewer states", (BASE, X), (BASE, question("text", "x", tip_states="unclear")), [("states_removed", DROP, "x")]),
    ("more states", (BASE, question("text", "x", tip_states="none")), (BASE, X), [("states_added", SAFE, "x")]),
    ("role", (BASE, X), (BASE, question("text", "x", tip_role="title")), [("role", LOOK, "x")]),
    ("evidence", (BASE, X), (BASE, question("text", "x", tip_evidence="required")), [("evidence", LOOK, "x")]),
    ("no evidence", (BASE, X), (BASE, question("text", "x", tip_evidence="none")), [("evidence", SAFE, "x")]),
    ("privacy", (BASE, X), (BASE, question("text", "x", tip_privacy="identifier")), [("privacy", LOOK, "x")]),
    ("measure", (BASE, X), (BASE, question("text", "x", tip_measure="nominal")), [("measure", LOOK, "x")]),
    ("severity", (BASE, X), (BASE, question("text", "x", tip_severity="warning")), [("severity", LOOK, "x")]),
    ("tier", (BASE, X), (BASE, question("text", "x", tip_tier="extended")), [("tier", SAFE, "x")]),
    ("tier in words", (BASE, X), (BASE, question("text", "x", tip_tier="core")), []),
    ("tier of a roster", (BASE, *repeat("r", X)), (BASE, *repeat("r", X, tip_tier="extended")), [("tier", SAFE, "r")]),
    (
        "layout of a group",
        (*group("g", X),),
        (*group("g", X, tip_layout="matrix"),),
        [("tip", SAFE, "g")],
    ),
    ("agreement", (BASE, X), (BASE, question("text", "x", tip_agreement="lead")), [("tip", SAFE, "x")]),
    ("other tip", (BASE, X), (BASE, question("text", "x", tip_note="1")), [("tip", SAFE, "x")]),
    (
        "claimed by two",
        (BASE, X),
        (BASE, question("text", "a", tip_was="x"), question("text", "b", tip_was="x")),
        [
            ("question_added", SAFE, "a"),
            ("question_added", SAFE, "b"),
            ("was_contested", LOOK, "a"),
            ("was_contested", LOOK, "b"),
            ("question_removed", DROP, "x"),
        ],
    ),
    (
        "claimed though in use",
        (BASE, X),
        (BASE, X, question("text", "a", tip_was="x")),
        [("question_added", SAFE, "a"), ("was_contested", LOOK, "a")],
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), [case[1:] for case in ONE_BY_ONE], ids=[c[0] for c in ONE_BY_ONE])
def test_each_difference_has_its_class(old: Survey, new: Survey, expected: Told) -> None:
    older, newer = form(*old), form(*new)
    assert told(older, newer) == expected
    assert compare(match_forms(older, older)) == compare(match_forms(newer, newer)) == ()


CHOICES: list[tuple[str, Rows, Rows, list[tuple[str, str, str, str]]]] = [
    ("added", listed("a", "b"), listed("a", "b", "c"), [("choice_added", SAFE, "c", "C")]),
    ("removed", listed("a", "b", "c"), listed("a", "c"), [("choice_removed", DROP, "b", "")]),
    ("relabelled", listed("a"), listed("a", a={"label": "other"}), [("choice_relabelled", LOOK, "a", "other")]),
    ("order", listed("a", "b"), listed("b", "a"), [("choice_order", SAFE, "", "")]),
    (
        "replaced, said in the newer list",
        listed("a", "b"),
        listed("a", "b", a={"status": "deprecated", "replaced_by": "b"}),
        [("choice_replaced", SAFE, "a", "b")],
    ),
    (
        "replaced, said in the older list",
        listed("a", "b", a={"replaced_by": "b"}),
        listed("b"),
        [("choice_replaced", SAFE, "a", "b")],
    ),
    (
        "replaced, said by the new choice",
        listed("a"),
        listed("b", b={"was": "a"}),
        [("choice_replaced", SAFE, "a", "b"), ("choice_added", SAFE, "b", "B")],
    ),
    (
        "replaced by what is itself replaced",
        listed("a", "b", "c", a={"replaced_by": "b"}, b={"replaced_by": "c"}),
        listed("c"),
        [("choice_replaced", SAFE, "a", "c"), ("choice_replaced", SAFE, "b", "c")],
    ),
    (
        "replaced in a circle",
        listed("a", "b", "c", a={"replaced_by": "b"}, b={"replaced_by": "a"}),
        listed("c"),
        [("choice_removed", DROP, "a", ""), ("choice_removed", DROP, "b", "")],
    ),
    (
        "split and still there",
        listed("a", "b", "c"),
        listed("a", "b", "c", a={"status": "deprecated", "replaced_by": "b c"}),
        [("choice_split", LOOK, "a", "b c")],
    ),
    (
        "split and gone",
        listed("a", "b", "c", a={"replaced_by": "b c"}),
        listed("b", "c"),
        [("choice_split", LOOK, "a", "b c")],
    ),
    ("deprecated", listed("a", "b"), listed("a", "b", a={"status": "deprecated"}), [("choice_retired", SAFE, "a", "")]),
    (
        "deprecated before",
        listed("a", "b", a={"status": "deprecated", "replaced_by": "b"}),
        listed("a", "b", a={"status": "deprecated", "replaced_by": "b"}),
        [],
    ),
    ("columns", listed("a", "b"), listed("a", "b", a={"country": "SRB"}), [("choice_columns", SAFE, "country", "")]),
    ("validity", listed("a"), listed("a", a={"valid_to": "2020"}), [("choice_columns", LOOK, "valid_to", "")]),
]


@pytest.mark.parametrize(("old", "new", "expected"), [case[1:] for case in CHOICES], ids=[c[0] for c in CHOICES])
def test_each_change_of_a_choice_has_its_class(old: Rows, new: Rows, expected: list[tuple[str, ...]]) -> None:
    asked = question("select_multiple list", "x")
    found = compare(match_forms(form(asked, choices=old), form(asked, choices=new)))
    assert [(each.kind.value, each.impact.value, each.term, each.after) for each in found] == expected


def test_a_column_that_a_filter_uses_needs_a_look() -> None:
    asked = question("select_one list", "x", choice_filter="country = 'SRB'")
    old, new = (form(asked, choices=listed("a", a={"country": country})) for country in ("SRB", "MDA"))
    assert told(old, new) == [("choice_columns", LOOK, "list")]


def test_a_place_at_the_top_is_called_as_its_sheet() -> None:
    old, new = form(BASE, X), form(BASE, *group("g", X))
    moved = next(found for found in compare(match_forms(old, new)) if found.kind == "question_moved")
    assert (moved.before, moved.after) == ("cases", "g")


def test_an_expression_with_a_renamed_question_is_no_difference() -> None:
    def survey(name: str, section: str, *, was: str = "") -> Form:
        renamed = question("text", name, "Q", tip_was=was) if was else question("text", name, "Q")
        return form(
            *group(section, renamed, label="S", **({"tip_was": "s"} if was else {})),
            question("text", "r", relevant=f"${{{name}}} = 'a' and string-length(${{{name}}}) > 1"),
            question("text", "c", constraint=f". != ${{{name}}}", label=f"Not ${{{name}}}?"),
            question("calculate", "k", calculation=f"concat(${{{name}}}, 'old', 'x')"),
            *repeat(
                "rows", question("text", "n", relevant=f"${{{name}}} != ''"), repeat_count=f"string-length(${{{name}}})"
            ),
            settings={"instance_name": f"concat('K', ${{{name}}})"},
        )

    assert told(survey("old", "s"), survey("new", "t", was="old")) == [
        ("section_renamed", SAFE, "t"),
        ("question_renamed", SAFE, "new"),
    ]


def test_a_renamed_question_of_a_roster_in_expressions_is_no_difference() -> None:
    def survey(name: str, roster: str, **columns: str) -> Form:
        return form(
            *repeat(
                roster,
                question("integer", name, "N", **columns),
                question("text", "why", relevant=f"${{{name}}} > 1 and position(..) > 1"),
                *repeat("inner", question("text", "deep", relevant=f"${{{name}}} > 2")),
                label="R",
                **({"tip_was": "rows"} if columns else {}),
            ),
            question("calculate", "total", calculation=f"sum(${{{name}}}) + count(${{{roster}}})"),
            question("calculate", "first", calculation=f"indexed-repeat(${{{name}}}, ${{{roster}}}, 1)"),
        )

    assert told(survey("n", "rows"), survey("number", "entries", tip_was="n")) == [
        ("roster_renamed", SAFE, "entries"),
        ("question_renamed", SAFE, "number"),
    ]


def test_another_question_in_an_expression_is_a_difference() -> None:
    old = form(X, Y, question("text", "z", relevant="${x} = '1'"))
    new = form(X, Y, question("text", "z", relevant="${y} = '1'"))
    assert only(old, new).impact is Impact.NEEDS_A_LOOK


def test_a_literal_is_not_taken_for_a_name() -> None:
    old = form(question("text", "old"), question("text", "z", relevant="${old} = 'old'"))
    new = form(question("text", "new", "old", tip_was="old"), question("text", "z", relevant="${new} = 'new'"))
    assert [kind for kind, _, _ in told(old, new)] == ["question_renamed", "relevance"]


def test_names_that_repeat_are_told_apart_by_their_sections() -> None:
    old = form(*group("a", X), *group("b", X), *group("c", Y))
    new = form(*group("a", X), *group("d", X, label="b", tip_was="b"), *group("c", Y))
    assert told(old, new) == [("section_renamed", SAFE, "d")]


def test_a_key_that_becomes_a_path_is_no_difference() -> None:
    old = form(*group("a", X), *group("b", Y))
    new = form(*group("a", X), *group("b", Y, X))
    assert told(old, new) == [("question_added", SAFE, "x")]


def test_a_language_is_told_of_once() -> None:
    english = {"label::English (en)": "Why"}
    both = {**english, "label::shqip (sq)": "Pse"}
    old = form({"type": "text", "name": "x", **english}, choices=())
    new = form({"type": "text", "name": "x", **both}, choices=())
    assert told(old, new) == [("language_added", SAFE, "test")]
    assert told(new, old) == [("language_removed", SAFE, "test")]


def test_what_a_difference_tells() -> None:
    found = only(form(X), form(question("text", "x", "Other words")))
    assert found.values == {"name": "x", "path": "/data/x", "before": "x", "after": "Other words", "term": ""} | {
        "term": found.term
    }
