"""Levels and groups: what is said of an answer that must not leave as it is."""

from pathlib import Path

import pytest

from tests.support.read_back import about, header, rows, write
from tests.support.small_form import form, question, stored_row, text
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.groups import AGES, AMOUNTS, band_codes, band_of
from tipcoder.exchange.privacy.profiles import Profile
from tipcoder.framework.form.form import Choice, Form, Privacy
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.languages.captions import Captions

COURTS = (
    Choice("skopje", text("Basic court Skopje"), {"level": "L1"}),
    Choice("appeal", text("Appeal court"), {"level": "L2"}),
    Choice("heading", text("Courts"), {"level": ""}),
)
COUNTRIES = tuple(
    Choice(code, text(code), {"group": "european_union" if code == "DEU" else "other_country"})
    for code in ("DEU", "TUR", "USA")
)
SITUATIONS = (
    Choice("social", text("Social situation", "Состојба"), {"parent": ""}),
    Choice("poor", text("Poor"), {"parent": "social"}),
    Choice("indebted", text("Indebted"), {"parent": "poor"}),
    Choice("young", text("Young"), {"parent": ""}),
)


def grouped() -> Form:
    group, level = Privacy.GROUP, Privacy.LEVEL
    made = form(
        question("court", QuestionType.SELECT_ONE, choices="courts", privacy=level),
        question("court_level", QuestionType.SELECT_ONE, choices="outcomes"),
        question("route", QuestionType.SELECT_MULTIPLE, choices="countries", privacy=group),
        question("situation", QuestionType.SELECT_MULTIPLE, choices="situations", privacy=group),
        question("age", QuestionType.INTEGER, privacy=group),
        question("amount", QuestionType.DECIMAL, privacy=group),
        question("flat", QuestionType.SELECT_ONE, choices="outcomes", privacy=group),
        question("told", QuestionType.TEXT, privacy=group),
    )
    lists = {**made.choices, "courts": COURTS, "countries": COUNTRIES, "situations": SITUATIONS}
    return Form(made.id, made.title, made.version, made.languages, made.default_language, made.children, lists, "")


def written(tmp_path: Path, profile: Profile = profiles.UNODC, **answers: str) -> dict[str, object]:
    given = {key: Answer(value) for key, value in answers.items()}
    cases = [{"": [stored_row("r", None, "c", 1, 0, given)]}]
    (row,) = rows(write(tmp_path / "a.xlsx", grouped(), cases, profile), "cases")
    return {name: value for name, value in row.items() if value is not None and not name.endswith("_state")}


def test_answers_leave_as_levels_and_groups(tmp_path: Path) -> None:
    found = written(
        tmp_path,
        court="skopje",
        court_level="convicted",
        route="TUR DEU USA",
        situation="indebted poor young",
        age="16",
        amount="1250.50",
        flat="convicted",
        told="Zora",
    )
    del found["case_key"]
    assert found == {
        "court_level": "convicted",
        "court_level_label": "Convicted",
        "court_level_": "L1",
        "court_level__label": "First instance",
        "route_group": "other_country european_union",
        "route_group_label": "Any other country; European Union",
        "route_group/european_union": 1,
        "route_group/other_country": 1,
        "situation_group": "social young",
        "situation_group_label": "Social situation; Young",
        "situation_group/social": 1,
        "situation_group/young": 1,
        "age_group": "9_17",
        "age_group_label": "9–17",
        "amount_group": "1000_4999",
        "amount_group_label": "1000–4999",
    }
    path = tmp_path / "a.xlsx"
    assert (about(path)["levels"], about(path)["groups"]) == ("court", "route situation age amount")
    assert about(path)["withheld"] == "flat told"
    told = {row["name"]: (row["leaves"], row["columns"]) for row in rows(path, "codebook")}
    assert told["age"] == ("group", "age_group age_group_label age_state")
    assert header(path, "cases")["age_group_label"] == "Age (group)"


def test_terms_has_the_levels_and_groups_and_not_what_is_behind_them(tmp_path: Path) -> None:
    written(tmp_path)
    found = {(row["taxonomy"], row["code"], row["label_en"]) for row in rows(tmp_path / "a.xlsx", "terms")}
    assert {found for found in found if found[0] != "outcomes"} == {
        ("courts@level", "L1", "First instance"),
        ("courts@level", "L2", "Appeal"),
        ("countries@group", "european_union", "European Union"),
        ("countries@group", "other_country", "Any other country"),
        ("situations@group", "social", "Social situation"),
        ("situations@group", "young", "Young"),
    }


def test_what_has_no_group_is_empty_and_the_state_says_that_it_was_answered(tmp_path: Path) -> None:
    cases = [{"": [stored_row("r", None, "c", 1, 0, {"court": Answer("heading"), "age": Answer("about 16")})]}]
    path = write(tmp_path / "a.xlsx", grouped(), cases, profiles.UNODC)
    (row,) = rows(path, "cases")
    assert (row["court_level_"], row["court_state"], row["age_group"], row["age_state"]) == (
        None, AnswerState.ANSWERED, None, AnswerState.ANSWERED,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("bounds", "value", "code"),
    [
        (AGES, "0", "0_8"),
        (AGES, "8", "0_8"),
        (AGES, "9", "9_17"),
        (AGES, "17.9", "9_17"),
        (AGES, "18", "18_24"),
        (AGES, "101", "65_up"),
        (AGES, "-1", ""),
        (AGES, "nan", ""),
        (AMOUNTS, "99.99", "0_99"),
        (AMOUNTS, "1000000", "1000000_up"),
    ],
)
def test_every_number_has_one_band(bounds: tuple[int, ...], value: str, code: str) -> None:
    assert band_of(bounds)(value) == code
    assert not code or code in band_codes(bounds)


def test_in_the_archive_everything_is_as_it_was_answered(tmp_path: Path) -> None:
    found = written(tmp_path, profiles.ARCHIVE, court="skopje", age="16")
    assert (found["court"], found["court_label"], found["age"]) == ("skopje", "Basic court Skopje", 16)


def test_groups_without_a_name_are_called_by_their_code() -> None:
    assert Captions().of_group("region_of_the_moon") == "region_of_the_moon"
