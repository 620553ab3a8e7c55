"""The release policy lets some answers cross a border, and others not."""

from pathlib import Path

from tests.support.read_back import about, header, parts, rows, write
from tests.support.small_form import form, question, stored_row
from tipcoder.domain.answers import Answer
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.privacy.release_plan import ReleasePlan, keyed_with
from tipcoder.framework.form.form import Privacy
from tipcoder.framework.form.question_types import QuestionType

LOCAL = [b"Zora", b"Izmisljena", b"K 24/21", b"2021-03-14", b"2021-03", b"2019-11", b"44269", b"said so", b"case-1"]
LOCAL += [b"coding-1", b">d1<", b">c2<", b"local_number"]


def test_no_byte_of_what_identifies_leaves(tmp_path: Path) -> None:
    archive = b"".join(parts(write(tmp_path / "archive.xlsx")).values())
    assert b"Zora" in archive
    assert b"44269" in archive, "the date, as Excel counts days"
    for name, content in parts(write(tmp_path / "unodc.xlsx", profile=profiles.UNODC)).items():
        assert not [secret for secret in LOCAL if secret in content], name


def test_what_leaves_and_how_is_said_by_name(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", profile=profiles.UNODC)
    assert (about(path)["withheld"], about(path)["years"]) == ("title caption name facts_found story", "decided")
    first, second = rows(path, "cases")
    assert (first["decided"], second["decided"]) == (2021, 2019)
    assert first["defendant_count"] == 2
    assert "decided_precision" not in first
    assert set(header(path, "defendants")) == {
        "case_key", "row_key", "parent_key", "parent_label", "row_number", "age", "age_state",
    }  # fmt: skip


def test_keys_join_the_levels_and_stay_the_same_for_one_recipient(tmp_path: Path) -> None:
    found = []
    for name, secret in (("a.xlsx", b"one"), ("b.xlsx", b"one"), ("c.xlsx", b"other")):
        path = write(tmp_path / name, profile=profiles.UNODC, secret=secret)
        case = rows(path, "cases")[0]["case_key"]
        defendants, charges = rows(path, "defendants"), rows(path, "charges")
        assert [row["parent_key"] for row in defendants] == [case] * 2
        assert [row["parent_key"] for row in charges] == [defendants[1]["row_key"]] * 2
        assert charges[0]["parent_label"] == f"Case {case} > Defendants 2"
        found.append(case)
    assert found[0] == found[1] != found[2]


def test_keys_are_one_to_one() -> None:
    key, other = keyed_with(b"one"), keyed_with(b"other")
    ids = [str(number) for number in range(1000)]
    assert len({key(found) for found in ids}) == 1000
    assert key("1") == key("1") != other("1")


def test_privacy_decides_unless_a_date_is_more_than_a_year() -> None:
    asked = form(
        *(question(privacy.value, QuestionType.TEXT, privacy=privacy) for privacy in Privacy),
        question("day", QuestionType.DATE),
        question("birth", QuestionType.DATE, privacy=Privacy.YEAR),
        question("hearing", QuestionType.DATE, privacy=Privacy.IDENTIFIER),
    )
    plan = ReleasePlan.of(asked, profiles.UNODC, is_reviewed=True)
    assert {question.name: plan.how(question).value for _, question in asked.all_questions()} == {
        "open": "reviewed",
        "identifier": "withheld",
        "narrative": "reviewed",
        "year": "withheld",
        "level": "withheld",
        "group": "withheld",
        "duration": "withheld",
        "day": "year",
        "birth": "year",
        "hearing": "withheld",
    }
    archive = ReleasePlan.of(asked, profiles.ARCHIVE)
    assert {archive.how(question) for _, question in asked.all_questions()} == {Leaving.AS_IS}
    unseen = {plan.unreviewed.how(question) for _, question in asked.all_questions()}
    assert Leaving.REVIEWED not in unseen, "nobody looked at the texts"


def test_what_is_computed_from_a_name_stays_too_unless_the_framework_says_otherwise() -> None:
    asked = form(
        question("first_name", QuestionType.TEXT, privacy=Privacy.IDENTIFIER),
        question("caption", QuestionType.CALCULATE, calculate="concat( /data/first_name , 'x')"),
        question("again", QuestionType.CALCULATE, calculate="../caption"),
        question("has_name", QuestionType.CALCULATE, calculate="../first_name != ''", tip={"privacy": "open"}),
        question("sum", QuestionType.CALCULATE, calculate="1 + 1"),
    )
    plan = ReleasePlan.of(asked, profiles.UNODC)
    questions = [question for _, question in asked.all_questions()]
    withheld = [question.path for question in questions if plan.how(question) is Leaving.WITHHELD]
    assert withheld == ["/data/first_name", "/data/caption", "/data/again"]


def test_terms_of_withheld_questions_stay(tmp_path: Path) -> None:
    asked = form(question("court", QuestionType.SELECT_ONE, choices="outcomes", privacy=Privacy.LEVEL))
    cases = [{"": [stored_row("r", None, "c", 1, 0, {"court": Answer("convicted")})]}]
    path = write(tmp_path / "a.xlsx", asked, cases, profiles.UNODC)
    assert rows(path, "terms") == []


def test_a_plan_is_worked_out_once_for_each_version_and_whatever_was_looked_at_or_made_coarser() -> None:
    asked = form(question("age", QuestionType.INTEGER), question("story", QuestionType.TEXT, privacy=Privacy.NARRATIVE))
    other = form(question("age", QuestionType.INTEGER, privacy=Privacy.IDENTIFIER))
    plan = ReleasePlan.of(asked, profiles.UNODC, coarser={"age": Leaving.WITHHELD})
    assert plan.for_form(other) is plan.for_form(other)
    assert plan.for_form(other).for_form(asked) is plan
    assert plan.reviewed.unreviewed is plan
    age, story = (one for _, one in asked.all_questions())
    ways = [[one.how(age), one.how(story)] for one in (plan, plan.reviewed, plan.uncoarsened, plan.for_form(asked))]
    assert ways == [
        [Leaving.WITHHELD, Leaving.WITHHELD],
        [Leaving.WITHHELD, Leaving.REVIEWED],
        [Leaving.AS_IS, Leaving.WITHHELD],
        [Leaving.WITHHELD, Leaving.WITHHELD],
    ]
    assert plan.for_form(other).uncoarsened.at(age.path) is Leaving.WITHHELD
    assert plan.for_form(other).at(story.path) is None
