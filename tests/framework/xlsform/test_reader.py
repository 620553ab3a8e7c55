"""An XLSForm workbook becomes a form: structure, keys, languages, choices, defaults and `tip:` columns."""

from hashlib import sha256

from tests.support.xlsforms import YES_NO, form, question, workbook
from tipcoder.domain.answers import QUESTION_STATES, AnswerState
from tipcoder.framework.form.form import EvidenceRule, Form, Output, Privacy, Question, Roster, Section, Severity
from tipcoder.framework.form.question_types import Measure, QuestionType
from tipcoder.framework.form.xform import form_from_xform
from tipcoder.framework.xlsform.reader import read_framework_bytes


def asked(found: Form, key: str, roster: str = "") -> Question:
    return next(item for item in found.questions(roster) if item.key == key)


def test_sections_and_rosters_nest_at_any_depth() -> None:
    found = form(
        question("begin_group", "outer", "Outer", relevant="1 = 1"),
        question("begin_repeat", "people", "People", tip_role="defendants"),
        question("text", "who"),
        question("begin_group", "inner"),
        question("begin_repeat", "charges"),
        question("text", "offence"),
        question("end_repeat"),
        question("end_group"),
        question("end_repeat"),
        question("end_group"),
    )
    outer = found.children[0]
    assert isinstance(outer, Section)
    assert outer.relevant == "1 = 1"
    people = outer.children[0]
    assert isinstance(people, Roster)
    assert (people.key, people.path, people.tip) == ("people", "/data/outer/people", {"role": "defendants"})
    assert people.label.by_language == {"": ("People",)}
    assert [(above, roster.key) for above, roster in found.rosters()] == [("", "people"), ("people", "charges")]
    assert [item.key for item in found.questions("charges")] == ["offence"]


def test_key_is_the_name_unless_two_nodes_of_a_level_share_it() -> None:
    found = form(
        question("begin_group", "g"), question("text", "a"), question("text", "b"), question("end_group"),
        question("begin_group", "h"), question("text", "a"), question("end_group"),
        question("begin_repeat", "r"), question("text", "a"), question("end_repeat"),
    )  # fmt: skip
    assert [item.key for item in found.questions("")] == ["g/a", "b", "h/a", "r"]
    assert [item.key for item in found.questions("r")] == ["a"]


def test_types() -> None:
    found = form(
        question("text", "a"), question("integer", "b"), question("decimal", "c"), question("date", "d"),
        question("select_one yes_no", "e"), question("select_multiple yes_no", "f"), question("note", "g"),
        question("calculate", "h", calculation="1"), question("text", "i", calculation="1"), question("today", "j"),
        question("text", "k", readonly="yes", default="x"),
    )  # fmt: skip
    types = {item.key: item.type for item in found.questions("")}
    assert types == {
        "a": QuestionType.TEXT, "b": QuestionType.INTEGER, "c": QuestionType.DECIMAL, "d": QuestionType.DATE,
        "e": QuestionType.SELECT_ONE, "f": QuestionType.SELECT_MULTIPLE, "g": QuestionType.NOTE,
        "h": QuestionType.CALCULATE, "i": QuestionType.TEXT, "j": QuestionType.CALCULATE, "k": QuestionType.TEXT,
    }  # fmt: skip
    assert [item.key for item in found.questions("") if item.is_answered_by_person] == [
        "a",
        "b",
        "c",
        "d",
        "e",
        "f",
        "k",
    ]
    assert asked(found, "j").default == "today()"


def test_languages_are_codes_and_a_missing_translation_has_no_key() -> None:
    survey = [
        {
            "type": "integer",
            "name": "a",
            "label::English (en)": "How many of ${a}?",
            "label::srpski (sr-Latn)": "",
            "hint::English (en)": "Count",
            "guidance_hint::srpski (sr-Latn)": "Uputstvo",
            "constraint": ". > 0",
            "constraint_message::srpski (sr-Latn)": "Premalo",
        },
        {"type": "select_one c", "name": "b", "label::English (en)": "Which?", "label::srpski (sr-Latn)": "Koji?"},
    ]
    choices = [{"list_name": "c", "name": "x", "label::English (en)": "Ex", "size": "9"}]
    settings = {"default_language": "English (en)", "version": "7", "instance_name": "concat(${a}, '!')"}
    found = read_framework_bytes(workbook(survey, choices, settings), "test.xlsx").form
    assert (found.languages, found.default_language, found.version) == (("en", "sr-Latn"), "en", "7")
    number = asked(found, "a")
    assert number.label.by_language == {"en": ("How many of ", Output("/data/a"), "?")}
    assert number.hint.by_language == {"en": ("Count",)}
    assert number.guidance.by_language == {"sr-Latn": ("Uputstvo",)}
    assert number.constraint_message.by_language == {"sr-Latn": ("Premalo",)}
    assert asked(found, "b").label.by_language == {"en": ("Which?",), "sr-Latn": ("Koji?",)}
    (choice,) = found.choices["c"]
    assert (choice.code, choice.label.by_language, choice.columns) == ("x", {"en": ("Ex",)}, {"size": "9"})


def test_tip_columns_are_read_and_have_defaults() -> None:
    found = form(
        question("text", "a", tip_role="title", tip_states="unclear not_stated", tip_evidence="required",
                 tip_privacy="identifier", tip_measure="nominal", tip_severity="warning"),
        question("select_multiple yes_no", "b"),
        question("integer", "c", tip_states="none"),
        question("note", "d"),
    )  # fmt: skip
    first = asked(found, "a")
    assert first.role == "title"
    assert first.states == (AnswerState.ANSWERED, AnswerState.NOT_STATED, AnswerState.UNCLEAR)
    assert (first.evidence, first.privacy) == (EvidenceRule.REQUIRED, Privacy.IDENTIFIER)
    assert (first.measure, first.severity) == (Measure.NOMINAL, Severity.WARNING)
    second = asked(found, "b")
    assert second.states == QUESTION_STATES
    assert (second.evidence, second.privacy) == (EvidenceRule.OPTIONAL, Privacy.OPEN)
    assert (second.measure, second.severity) == (Measure.SET, Severity.ERROR)
    assert asked(found, "c").states == (AnswerState.ANSWERED,)
    assert asked(found, "d").evidence is EvidenceRule.NONE


def test_defaults_filters_and_conditions_are_expressions() -> None:
    found = form(
        question("integer", "a", default="5", required="yes", constraint=". > 1", readonly="${b} = 'x'"),
        question("text", "b", default="it's"),
        question("text", "c", default="concat(${a}, 'x')", appearance="multiline"),
        question("select_one yes_no", "d", choice_filter="name != ${b}"),
    )
    number = asked(found, "a")
    assert (number.default, number.required, number.constraint) == ("'5'", "true()", ". > 1")
    assert asked(found, "b").default == '"it\'s"'
    assert asked(found, "c").appearance == "multiline"
    assert asked(found, "d").choices == "yes_no"
    assert "name !=" in asked(found, "d").choice_filter


def test_the_stored_xform_gives_the_same_form_and_the_workbook_is_kept() -> None:
    content = workbook([question("text", "a", tip_role="title"), question("select_one yes_no", "b")])
    framework = read_framework_bytes(content, "test.xlsx")
    assert form_from_xform(framework.xform) == framework.form
    assert framework.xlsx == content
    assert framework.sha256 == sha256(content).hexdigest()


def test_other_names_of_columns_and_spaces_of_excel_are_understood() -> None:
    survey = [
        {"type": "text", "name": "a", "label": "A"},
        {"type": "select one  yes_no", "name": "b", "label": "B", "relevance": "${a} = 'x'"},
    ]
    found = read_framework_bytes(workbook(survey, YES_NO), "test.xlsx").form
    assert asked(found, "b").relevant.strip() == "/data/a  = 'x'"


def test_the_least_number_of_rows_says_whether_a_roster_may_have_none() -> None:
    def roster(**columns: str) -> Roster:
        rows = (question("begin_repeat", "r", **columns), question("text", "a"), question("end_repeat"))
        found = form(question("integer", "n"), *rows).roster("r")
        assert found is not None
        return found

    rosters = [
        roster(),
        roster(tip_least="0"),
        roster(tip_least="2"),
        roster(repeat_count="${n}"),
        roster(readonly="yes"),
    ]
    assert [(found.least, found.fewest) for found in rosters] == [(None, 1), (0, 0), (2, 2), (None, 0), (None, 1)]
    assert [found.emptiness is not None for found in rosters] == [True, True, False, False, False]
    asked = rosters[0].emptiness
    assert asked is not None
    assert (asked.key, asked.type, asked.states) == ("r", QuestionType.ROSTER, (AnswerState.NONE,))
