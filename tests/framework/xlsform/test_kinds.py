"""Question types beyond the common ones, read and at work in a coding."""

from pathlib import Path

from tests.support.xlsforms import Rows, form, question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding, Validity
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.framework.xlsform.faults import find_in_framework

ABC: Rows = tuple({"list_name": "abc", "name": code, "label": code.upper()} for code in "abc")


def top(key: str) -> Ref:
    return Ref("root", key)


def put(live: LiveCoding, key: str, value: str, row: str = "root") -> None:
    live.apply(editing.set_answer(live, Ref(row, key), Answer(value) if value else None))


def test_types_and_what_cannot_be_answered() -> None:
    kinds = {
        "rank abc": QuestionType.RANK,
        "time": QuestionType.TIME,
        "dateTime": QuestionType.DATE_TIME,
        "acknowledge": QuestionType.SELECT_ONE,
        "range": QuestionType.INTEGER,
        "image": QuestionType.UNSUPPORTED,
        "geopoint": QuestionType.UNSUPPORTED,
        "barcode": QuestionType.UNSUPPORTED,
    }
    rows = [question(kind, f"q{place}", required="yes") for place, kind in enumerate(kinds)]
    live = LiveCoding(form(*rows, choices=ABC), "root")
    for place, kind in enumerate(kinds.values()):
        asked = live.node(top(f"q{place}"))
        assert isinstance(asked, Question)
        assert (asked.type, asked.is_answered_by_person) == (kind, kind is not QuestionType.UNSUPPORTED)
        expected = Validity.VALID if kind is QuestionType.UNSUPPORTED else Validity.REQUIRED
        assert live.validity(top(f"q{place}")) is expected


def test_a_type_that_cannot_be_answered_is_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "framework.xlsm"
    path.write_bytes(workbook([question("text", "a"), question("image", "photo")], ()))
    (fault,) = find_in_framework(path)
    assert not fault.is_error
    assert fault.error.values == {"sheet": "survey", "row": 3, "column": "type", "type": "image", "question": "photo"}


def test_ranges_and_times_hold_what_they_must() -> None:
    live = LiveCoding(
        form(
            question("range", "r", parameters="start=1 end=5 step=1", constraint=". != 3"),
            question("time", "t"),
            question("dateTime", "d"),
        ),
        "root",
    )
    for key, good, bad in (
        ("r", ("1", "5"), ("0", "6", "3")),
        ("t", ("09:30", "23:59:59.000+02:00"), ("25:00", "noon")),
        ("d", ("2021-05-06T10:11:12.000Z", "2021-05-06"), ("yesterday",)),
    ):
        for value in (*good, *bad):
            put(live, key, value)
            assert (live.validity(top(key)) is Validity.VALID) == (value in good), value


def test_choices_come_from_the_rows_of_a_roster() -> None:
    live = LiveCoding(
        form(
            question("begin_repeat", "r"),
            question("text", "name"),
            question("integer", "age"),
            question("end_repeat"),
            question("select_one ${name}", "who", choice_filter="${age} > 17"),
        ),
        "root",
    )
    for name, age in (("Ana", "20"), ("Bo", "9"), ("", "30")):
        live.apply(editing.add_row(live, "root", "r"))
        row = live.rows("root", "r")[-1].id
        put(live, "name", name, row)
        put(live, "age", age, row)
    assert [choice.code for choice in live.choices(top("who"))] == ["Ana"]
    changes = live.apply(editing.set_answer(live, Ref(live.rows("root", "r")[1].id, "age"), Answer("18")))
    assert top("who") in changes.refs
    assert [(choice.code, live.text(choice.label, top("who"), "sq")) for choice in live.choices(top("who"))] == [
        ("Ana", "Ana"),
        ("Bo", "Bo"),
    ]


def test_a_trigger_gives_values_once_and_is_undone_with_its_answer() -> None:
    live = LiveCoding(
        form(
            question("integer", "a"),
            question("integer", "b", trigger="${a}", calculation="${a} + 1"),
            question("integer", "c", trigger="${b}", calculation="${b} + 1"),
        ),
        "root",
    )
    edit = editing.set_answer(live, top("a"), Answer("1"))
    assert len(edit) == 3
    assert live.answer(top("a")) is None
    live.apply(edit)
    assert [live.value(top(key)) for key in "abc"] == ["1", "2", "3"]
    put(live, "b", "7")
    assert [live.value(top(key)) for key in "abc"] == ["1", "7", "8"]


def test_a_form_made_elsewhere_is_read_with_all_that_is_not_ours() -> None:
    survey = (
        {"type": "start", "name": "start"},
        {"type": "audit", "name": "audit"},
        {"type": "background-audio", "name": "sound"},
        {"type": "select_one\u00a0abc", "name": "a", "label": "A", "$kuid": "x1", "hxl": "#a", "_xpath": "a"},
        {"type": "text", "name": "b", "label": "B", "relevant": "${a}\u00a0=\u00a0‘b’"},
    )
    live = LiveCoding(form(*survey, choices=ABC, settings={"style": "pages"}), "root")
    assert not live.is_relevant(top("b"))
    put(live, "a", "b")
    assert live.is_relevant(top("b"))
