"""Forms as people make them load, and whatever is answered in them, nothing goes wrong; or their faults have a row."""

import random
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.support.survey_xlsforms import FORMS, REFUSED, book_of, saved
from tipcoder.domain.answers import Answer
from tipcoder.errors import UserError, UserErrors
from tipcoder.framework.engine.editing import add_row, remove_row, set_answer, start_coding
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.engine.trial_run import try_form
from tipcoder.framework.form.form import Form, Question, Roster
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.framework.xlsform.faults import find_in_framework
from tipcoder.framework.xlsform.reader import read_framework, read_framework_bytes
from tipcoder.framework.xlsform.workbook import read_sheets
from tipcoder.messages import sentence

NUMBERS = ("1", "0", "-3", "17", "2.5", "many")
VALUES = ("1", "0", "-3", "2.5", "17", "2020-02-29", "x y", "abc", "yes", "a@b.org")
OLD = Path(__file__).parent / "data" / "old.xls"


def answered_at_random(form: Form, seed: int, steps: int = 60) -> LiveCoding:
    """Return a coding in which somebody has typed anything anywhere, adding and removing rows."""
    chance = random.Random(seed)
    live = start_coding(form)
    for _ in range(steps):
        ref = chance.choice(list(live.refs()))
        item = live.node(ref)
        if isinstance(item, Roster) and item.key not in live.counted:
            rows = live.rows(ref.row, item.key)
            is_less = len(rows) > 2 or (rows and chance.random() < 0.3)
            live.apply(remove_row(live, rows[-1].id) if is_less else add_row(live, ref.row, item.key))
        elif isinstance(item, Question) and item.is_answered_by_person:
            codes = [choice.code for choice in live.choices(ref)]
            values = NUMBERS if item.type is QuestionType.INTEGER else VALUES
            live.apply(set_answer(live, ref, Answer(chance.choice(codes or values))))
    return live


def everything_shown(live: LiveCoding) -> int:
    """Return how many nodes there are, having looked at all that a window shows of each."""
    refs = list(live.refs())
    for ref in refs:
        item = live.node(ref)
        live.text(item.label, ref, "en"), live.text(item.hint, ref, ""), live.is_relevant(ref)
        if isinstance(item, Question):
            live.value(ref), live.is_required(ref), live.is_readonly(ref), live.validity(ref), live.choices(ref)
    live.name()
    return len(refs)


@pytest.mark.parametrize("name", list(FORMS))
def test_it_loads_and_takes_any_answers(name: str, tmp_path: Path) -> None:
    path = tmp_path / "wild.xlsx"
    path.write_bytes(saved(book_of(FORMS[name])))
    findings = find_in_framework(path)
    assert [sentence(finding.error) for finding in findings if finding.is_error] == []
    assert all("{" not in sentence(finding.error).replace("${", "") for finding in findings)
    form = read_framework(path).form
    try_form(form, [])
    assert all(everything_shown(answered_at_random(form, seed)) for seed in range(3))


@pytest.mark.parametrize("name", list(REFUSED))
def test_it_says_why_not_by_row(name: str) -> None:
    text, expected = REFUSED[name]
    with pytest.raises((UserError, UserErrors)) as caught:
        read_framework_bytes(saved(book_of(text)), "wild.xlsx")
    faults = caught.value.errors if isinstance(caught.value, UserErrors) else (caught.value,)
    assert [(fault.code, fault.values["row"]) for fault in faults if isinstance(fault, UserError)] == expected


def read(text: str) -> Form:
    return read_framework_bytes(saved(book_of(text)), "wild.xlsx").form


def test_questions_beside_unsupported_ones_work() -> None:
    form = read(FORMS["places, pictures and sounds between questions"])
    types = {item.name: item.type for item in form.questions("")}
    assert types["here"] is types["roof"] is types["tag"] is types["building"] is QuestionType.UNSUPPORTED
    live = start_coding(form)
    faults = {live.node(ref).name for ref in live.refs() if live.validity(ref).value}
    assert faults == {"remark"}


def test_rosters_calculate_over_their_rows() -> None:
    form = read(FORMS["roster of members with indexed-repeat"])
    state = try_form(
        form,
        [
            ["set", "/data/count", "2"],
            ["set", "/data/member[1]/first_name", "Ana"],
            ["set", "/data/member[1]/age", "40"],
            ["set", "/data/member[2]/age", "10"],
        ],
    )
    values = {path: node["value"] for path, node in state.items() if "value" in node}
    assert (values["/data/eldest"], values["/data/total"], values["/data/first"]) == ("40", "50", "Ana")
    assert state["/data/summary"]["label"] == "2 people, the first is Ana, 50 years together"
    assert state["/data/member[2]/goes_to_school"]["relevant"] is True


def test_columns_of_kobotoolbox_do_no_harm() -> None:
    form = read(FORMS["from KoboToolbox"])
    asked = next(item for item in form.questions("") if item.name == "Do_you_agree")
    assert (asked.type, asked.choices) == (QuestionType.SELECT_ONE, "ab3cd45")
    assert [choice.code for choice in form.choices["ab3cd45"]] == ["yes", "no"]


def test_old_names_of_types_and_columns() -> None:
    form = read(FORMS["old names of types and columns"])
    types = {item.name: item.type for item in form.questions("")}
    assert types["have"] is types["want"] is QuestionType.SELECT_MULTIPLE
    assert types["agree"] is types["again"] is QuestionType.SELECT_ONE
    assert types["at"] is QuestionType.DATE_TIME
    assert types["n"] is QuestionType.INTEGER
    assert [roster.name for _, roster in form.rosters()] == ["kids"]


def test_disabled_rows_and_comments_are_left_out_and_rows_keep_their_numbers() -> None:
    sheets = read_sheets(saved(book_of(FORMS["comments, gaps and disabled rows"])), "wild.xlsx")
    assert [(row.number, row.get("name")) for row in sheets.survey] == [(2, "a"), (3, ""), (5, "c")]


def test_spaces_that_nobody_sees_are_taken_out() -> None:
    book = openpyxl.Workbook()
    book.active.title = " Survey\u00a0"
    book.active.append(["type\u00a0", " name", None, "label", "relevant", "required"])
    book.active.append(["select_one\u00a0 yes_no", "a\u200b", None, "A\u00a0label", None, True])
    book.active.append(["text", "b", None, "می\u200cشود", "${a}\u00a0= \u201cy\u201d", False])
    choices = book.create_sheet("CHOICES ")
    choices.append(["list\u00a0name", "name", None, "label"])
    choices.append(["yes_no", 1.0, None, "Yes"])
    choices.append(["yes_no", "y", None, "Y"])
    form = read_framework_bytes(saved(book), "wild.xlsx").form
    first, second = form.questions("")
    assert (first.key, first.required, second.required) == ("a", "true()", "false()")
    assert first.label.by_language == {"": ("A label",)}
    assert second.label.by_language == {"": ("می\u200cشود",)}
    assert second.relevant.replace(" ", "") == '/data/a="y"'
    assert [choice.code for choice in form.choices["yes_no"]] == ["1", "y"]


def test_dates_and_numbers_in_cells() -> None:
    book = openpyxl.Workbook()
    book.active.title = "survey"
    book.active.append(["type", "name", "label", "default"])
    book.active.append(["date", "d", "D", date(2024, 5, 1)])
    book.active.append(["integer", "n", "N", 7])
    book.active.append(["decimal", "x", "X", 0.1])
    defaults = [item.default for item in read_framework_bytes(saved(book), "wild.xlsx").form.questions("")]
    assert defaults == ["'2024-05-01'", "'7'", "'0.1'"]


def test_wide_styled_sheets_with_other_sheets_around() -> None:
    book = book_of(FORMS["household with cascading places"])
    sheet = book["survey"]
    for column in range(1, 300):
        sheet.cell(400, column).fill = openpyxl.styles.PatternFill("solid", fgColor="FFFF00")
    sheet.cell(3, 280, "a note far to the right, under no heading")
    book.create_sheet("Notes for translators").append(["type", "name"])
    book.create_sheet("choices (old)").append(["list_name"])
    form = read_framework_bytes(saved(book), "wild.xlsx").form
    assert [item.key for item in form.questions("")] == ["start", "end", "region", "district", "village", "size"]


def test_old_workbooks_are_read_as_new_ones_are() -> None:
    """The file was written by xlwt: numbers, truths and a date among its cells."""
    form = read_framework_bytes(OLD.read_bytes(), "old.xls").form
    asked = {item.key: item for item in form.questions("")}
    assert asked["born"].default == "'2024-05-01'"
    assert asked["agree"].required == "true()"
    assert [choice.code for choice in form.choices["yes_no"]] == ["1", "0"]
    assert asked["sum"].label.by_language == {"": ("Sum of all",)}
