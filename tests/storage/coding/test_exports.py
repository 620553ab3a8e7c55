from dataclasses import replace

import pytest

from tests.support.project_files import CODER, NOTHING, Made, setting
from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.edits import AddRows, MoveRow, RemoveRows, SetAnswer
from tipcoder.domain.projects import Completeness
from tipcoder.domain.records import RowRecord, all_rows
from tipcoder.storage import short_reads
from tipcoder.storage.coding.cases import add_case, remove_case, restore_case
from tipcoder.storage.coding.codings import save_edit
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.coding.frameworks import add_framework


def add(made: Made, coding: str, *rows: tuple[str, str, str, int]) -> None:
    for row, parent, roster, position in rows:
        answers = ((Ref(row, "name"), Answer(row)),)
        edit = (AddRows((Row(row, parent, roster, position),), answers),)
        save_edit(made.database, coding, edit, coder=CODER, saved=NOTHING)


def level(made: Made, roster: str) -> list[RowRecord]:
    return [row for case in stream_cases(made.database, made.framework) for row in case.get(roster, ())]


def names(made: Made, roster: str) -> list[str]:
    return [row.row_id for row in level(made, roster)]


@pytest.fixture
def nested(made: Made) -> Made:
    """Two cases with three levels, entered from the last to the first."""
    second = add_case(made.database, made.framework, CODER).coding.id
    add(made, second, ("y", second, "defendants", 0), ("x", second, "defendants", 0), ("x1", "x", "charges", 0))
    add(made, second, ("y2", "y", "charges", 0), ("y1", "y", "charges", 0), ("y1a", "y1", "sentences", 0))
    root = made.coding
    add(made, root, ("b", root, "defendants", 0), ("a", root, "defendants", 0), ("v", root, "victims", 0))
    add(made, root, ("b2", "b", "charges", 0), ("b1", "b", "charges", 0), ("a1", "a", "charges", 0))
    add(made, root, ("b2a", "b2", "sentences", 0), ("b1a", "b1", "sentences", 0), ("a1b", "a1", "sentences", 0))
    add(made, root, ("a1a", "a1", "sentences", 0))
    return made


@pytest.fixture(params=[300, 600, 60_000])
def _batch(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(short_reads, "QUESTIONS", request.param)


@pytest.mark.usefixtures("_batch")
def test_rows_come_in_the_order_in_which_they_are_seen(nested: Made) -> None:
    assert names(nested, "defendants") == ["a", "b", "x", "y"]
    assert names(nested, "charges") == ["a1", "b1", "b2", "x1", "y1", "y2"]
    assert names(nested, "sentences") == ["a1a", "a1b", "b1a", "b2a", "y1a"]
    assert names(nested, "victims") == ["v"]
    assert names(nested, "nothing") == []
    save_edit(nested.database, nested.coding, (MoveRow("a", 0, 1),), coder=CODER, saved=NOTHING)
    assert names(nested, "charges") == ["b1", "b2", "a1", "x1", "y1", "y2"]


def test_what_is_removed_stays_behind(nested: Made) -> None:
    rows = (Row("b", nested.coding, "defendants", 1), Row("b2", "b", "charges", 1), Row("b1", "b", "charges", 0))
    below = (Row("b2a", "b2", "sentences", 0), Row("b1a", "b1", "sentences", 0))
    save_edit(nested.database, nested.coding, (RemoveRows(rows + below),), coder=CODER, saved=NOTHING)
    assert names(nested, "defendants") == ["a", "x", "y"]
    assert names(nested, "sentences") == ["a1a", "a1b", "y1a"]
    remove_case(nested.database, nested.case)
    assert names(nested, "defendants") == ["x", "y"]
    assert len(names(nested, "")) == 1
    restore_case(nested.database, nested.case)
    assert len(names(nested, "")) == 2


def test_a_row_says_where_it_belongs(nested: Made) -> None:
    case, _ = level(nested, "")
    known = RowRecord(
        row_id=nested.coding,
        case_id=nested.case,
        parent_id=None,
        answers={},
        case_number=1,
        framework_id=nested.framework,
    )
    assert case == known
    defendant, *_ = level(nested, "defendants")
    name = {"name": Answer("a")}
    assert defendant == replace(known, row_id="a", parent_id=nested.coding, roster="defendants", answers=name)
    charge, *_ = level(nested, "charges")
    assert (charge.parent_id, charge.case_number, charge.position) == ("a", 1, 0)


def test_answers_that_count(made: Made) -> None:
    hidden, total = Ref(made.coding, "hidden"), Ref(made.coding, "total")
    edit = (
        *setting(made.coding, "court", "Виши суд"),
        *setting(made.coding, "hidden", "kept"),
        SetAnswer(Ref(made.coding, "means"), None, Answer(state=AnswerState.NOT_STATED)),
    )
    saved = Saved({total: "3", Ref(made.coding, "no"): "1"}, {hidden: False}, Completeness(), {})
    save_edit(made.database, made.coding, edit, coder=CODER, saved=saved)
    unanswered = Saved({}, {Ref(made.coding, "no"): False}, Completeness(), {})
    save_edit(made.database, made.coding, (), coder=CODER, saved=unanswered)
    (case,) = level(made, "")
    assert case.answers == {
        "court": Answer("Виши суд"),
        "means": Answer(state=AnswerState.NOT_STATED),
        "total": Answer("3"),
    }
    back = Saved({}, {hidden: True}, Completeness(), {})
    save_edit(made.database, made.coding, (), coder=CODER, saved=back)
    (case,) = level(made, "")
    assert case.answers["hidden"] == Answer("kept")


@pytest.mark.usefixtures("_batch")
def test_only_some_answers_are_read(nested: Made) -> None:
    root, silent = nested.coding, Answer(state=AnswerState.NOT_STATED)
    edit = (
        *setting(root, "court", "Виши суд"),
        *setting(root, "text", "long"),
        SetAnswer(Ref("v", "age"), None, silent),
    )
    save_edit(nested.database, root, edit, coder=CODER, saved=NOTHING)
    only = {"": {"court"}, "victims": {"age", "unknown"}, "charges": {"name"}}
    cases = list(stream_cases(nested.database, nested.framework, only=only))
    whole = list(stream_cases(nested.database, nested.framework))
    assert [[replace(row, answers={}) for row in all_rows(case)] for case in cases] == [
        [replace(row, answers={}) for row in all_rows(case)] for case in whole
    ], "all rows come all the same"
    assert cases[0][""][0].answers == {"court": Answer("Виши суд")}
    assert cases[0]["victims"][0].answers == {"name": Answer("v"), "age": silent}, "the questions of all rosters"
    assert [row.answers["name"].value for case in cases for row in case["charges"]] == names(nested, "charges")
    assert not any(row.answers for case in cases for row in (*case["defendants"], *case["sentences"]))


def test_cases_of_another_framework_are_not_mixed_in(made: Made) -> None:
    other = add_framework(made.database, form_id="o", title="", version="", xlsx=b"", xform="", sha256="bb")
    case = add_case(made.database, other, CODER)
    assert names(made, "") == [made.coding]
    assert [rows[""][0].case_id for rows in stream_cases(made.database, other)] == [case.id]
    both = [rows[""][0].framework_id for rows in stream_cases(made.database, None)]
    assert both == [made.framework, other]


@pytest.mark.usefixtures("_batch")
def test_edits_can_be_saved_while_rows_are_read(nested: Made) -> None:
    cases = stream_cases(nested.database, nested.framework)
    first = next(cases)
    save_edit(nested.database, nested.coding, setting(nested.coding, "x", "1"), coder=CODER, saved=NOTHING)
    assert [row.row_id for case in (first, *cases) for row in case["charges"]] == ["a1", "b1", "b2", "x1", "y1", "y2"]


@pytest.mark.usefixtures("_batch")
def test_chosen_cases_come_by_their_numbers_however_they_are_chosen(made: Made) -> None:
    ids = [made.case, *(add_case(made.database, made.framework, CODER).id for _ in range(6))]
    whole = list(stream_cases(made.database, None))
    assert [case[""][0].case_id for case in whole] == ids
    for chosen in (ids[::-2], ids[1::2], ids[3:4], [], ids[::-1], [*ids[:2], "unknown"]):
        found = list(stream_cases(made.database, None, cases=chosen))
        assert found == [case for case in whole if case[""][0].case_id in chosen]


@pytest.mark.usefixtures("_batch")
def test_cases_and_rows_in_an_order_that_tells_nothing(nested: Made) -> None:
    for _ in range(5):
        add_case(nested.database, nested.framework, CODER)
    natural = {row.row_id: row for case in stream_cases(nested.database, nested.framework) for row in all_rows(case)}

    def order(id: str) -> str:
        return id[::-1]

    cases = list(stream_cases(nested.database, nested.framework, order=order))
    ids = [case[""][0].case_id for case in cases]
    assert (len(ids), ids) == (7, sorted(ids, key=order))
    ordered = {row.row_id: row for case in cases for row in all_rows(case)}
    assert {id: replace(row, position=0) for id, row in ordered.items()} == {
        id: replace(row, position=0) for id, row in natural.items()
    }
    places: dict[tuple[str | None, str], list[RowRecord]] = {}
    for row in ordered.values():
        places.setdefault((row.parent_id, row.roster), []).append(row)
    for (parent, _), rows in places.items():
        if parent is not None:
            assert [row.row_id for row in rows] == sorted((row.row_id for row in rows), key=order)
            assert [row.position for row in rows] == list(range(len(rows)))
