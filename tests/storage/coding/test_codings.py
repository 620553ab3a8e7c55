import pytest
from sqlalchemy.exc import IntegrityError

from tests.support.project_files import CODER, NOTHING, Made, save, setting
from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.edits import AddRows, MoveRow, RemoveRows, SetAnswer
from tipcoder.domain.projects import Completeness
from tipcoder.storage.coding.cases import get_case, list_cases
from tipcoder.storage.coding.changes import list_changes, next_redo, next_undo, save_undo
from tipcoder.storage.coding.codings import load_coding, save_edit, save_place
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.file.integrity import check_database


def choices(made: Made) -> list[tuple[str, str]]:
    with made.database.session() as session:
        found = session.connection().exec_driver_sql("SELECT question, term FROM answer_choice ORDER BY 1, 2")
        return [(question, term) for question, term in found]


def add_defendants(made: Made, *names: str) -> None:
    for place, name in enumerate(names):
        save(made, AddRows((Row(name, made.coding, "defendants", place),)))


def order(made: Made) -> list[str]:
    rows = load_coding(made.database, made.coding).rows
    assert [row.position for row in rows if row.roster == "defendants"] == list(range(len(rows)))
    return [row.id for row in rows]


def test_what_follows_from_an_edit_is_stored_with_it(made: Made) -> None:
    court, kind, total = (Ref(made.coding, key) for key in ("court", "kind", "total"))
    saved = Saved({total: "3"}, {kind: False}, Completeness(1, 2, 3, 4), {"title": "K 24/21", "decision_date": "2021"})
    edit = (SetAnswer(court, None, Answer("high")), SetAnswer(kind, None, Answer(state=AnswerState.UNCLEAR)))
    save(made, *edit, saved=saved)
    stored = load_coding(made.database, made.coding)
    assert dict(stored.answers) == {court: Answer("high"), kind: Answer(state=AnswerState.UNCLEAR)}
    assert dict(stored.calculated) == {total: Answer("3")}
    assert stored.coding.completeness == Completeness(1, 2, 3, 4)
    (case,) = list_cases(made.database)
    assert (case.title, case.court, case.decided_on) == ("K 24/21", "", "2021")
    assert case.coding == stored.coding
    save(made, saved=Saved({total: ""}, {}, Completeness(), {"title": ""}))
    assert load_coding(made.database, made.coding).calculated == ()
    assert get_case(made.database, made.case).title == ""


@pytest.mark.parametrize(
    "words", ['a "b" \\ c', "[1, 2]", "1", "null", "a\nb\tc", "\u0001\u2028", "Ћ\U0001f40e", "a\0b"]
)
def test_an_answer_is_read_as_it_was_given(made: Made, words: str) -> None:
    court, kind, total = (Ref(made.coding, key) for key in ("court", "kind", "total"))
    edit = (SetAnswer(court, None, Answer(words)), SetAnswer(kind, None, Answer(words)))
    save(made, *edit, saved=Saved({total: words}, {}, Completeness(), {}))
    stored = load_coding(made.database, made.coding)
    assert dict(stored.answers) == {court: Answer(words), kind: Answer(words)}
    assert dict(stored.calculated) == {total: Answer(words)}


def test_terms_of_selects_follow_the_answer(made: Made) -> None:
    means, text = Ref(made.coding, "means"), Ref(made.coding, "text")
    selects = Saved({}, {}, Completeness(), {}, frozenset([means]))
    save(made, *setting(made.coding, "means", "force fraud"), *setting(made.coding, "text", "two words"), saved=selects)
    assert choices(made) == [("means", "force"), ("means", "fraud")]
    save(made, *setting(made.coding, "means", "fraud threat", "force fraud"), saved=selects)
    assert choices(made) == [("means", "fraud"), ("means", "threat")]
    save(made, SetAnswer(means, None, Answer(state=AnswerState.NOT_STATED)), saved=selects)
    assert choices(made) == []
    save(made, *setting(made.coding, "means", "force"), saved=selects)
    save(made, SetAnswer(means, Answer("force"), None))
    assert choices(made) == []
    assert dict(load_coding(made.database, made.coding).answers) == {text: Answer("two words")}


def test_rows_keep_their_places(made: Made) -> None:
    add_defendants(made, "a", "b", "c", "d")
    save(made, AddRows((Row("e", made.coding, "defendants", 1),)))
    assert order(made) == ["a", "e", "b", "c", "d"]
    save(made, MoveRow("e", 1, 4))
    assert order(made) == ["a", "b", "c", "d", "e"]
    save(made, MoveRow("d", 3, 0))
    assert order(made) == ["d", "a", "b", "c", "e"]
    save(made, RemoveRows((Row("a", made.coding, "defendants", 1),)))
    assert order(made) == ["d", "b", "c", "e"]
    assert check_database(made.database) == ()


def test_a_row_that_comes_back_has_exactly_the_answers_given(made: Made) -> None:
    row, charge = Row("a", made.coding, "defendants", 0), Row("b", "a", "charges", 0)
    answers = ((Ref("a", "name"), Answer("M.M.")), (Ref("b", "means"), Answer("force fraud")))
    selects = Saved({Ref("a", "sum"): "1"}, {}, Completeness(), {}, frozenset([Ref("b", "means")]))
    save(made, AddRows((row, charge), answers), saved=selects)
    before = load_coding(made.database, made.coding)
    save(made, RemoveRows((row, charge), answers))
    emptied = load_coding(made.database, made.coding)
    assert (emptied.rows, emptied.answers, emptied.calculated) == ((), (), ())
    save(made, AddRows((row, charge), answers[1:]), saved=selects)
    after = load_coding(made.database, made.coding)
    assert after.rows == before.rows == (row, charge)
    assert after.answers == answers[1:]
    assert after.calculated == before.calculated
    assert choices(made) == [("means", "force"), ("means", "fraud")]


def test_an_edit_is_stored_whole_or_not_at_all(made: Made) -> None:
    before = load_coding(made.database, made.coding)
    broken = (*setting(made.coding, "court", "high"), *setting("no such row", "name", "secret"))
    with pytest.raises(IntegrityError) as caught:
        save(made, *broken)
    assert "secret" not in str(caught.value), "faults end in logs, answers do not"
    assert load_coding(made.database, made.coding) == before
    assert next_undo(made.database, made.coding) is None
    assert list_changes(made.database, Ref(made.coding, "court")) == ()


def test_the_history_of_one_answer(made: Made) -> None:
    ref = Ref(made.coding, "court")
    save(made, *setting(made.coding, "court", "high"), *setting(made.coding, "kind", "x"))
    save_edit(made.database, made.coding, setting(made.coding, "court", "basic", "high"), coder="SRB-03", saved=NOTHING)
    save(made, *setting(made.coding, "kind", "y", "x"))
    history = list_changes(made.database, ref)
    assert [(entry.coder, entry.kind, entry.before, entry.after) for entry in history] == [
        ("SRB-03", "edit", Answer("high"), Answer("basic")),
        (CODER, "edit", None, Answer("high")),
    ]
    assert history[0].made_at >= history[1].made_at
    assert history[0].made_at.utcoffset() is not None


def test_the_history_of_an_answer_tells_of_its_row(made: Made) -> None:
    row, ref = Row("a", made.coding, "defendants", 0), Ref("a", "name")
    save(made, AddRows((row,), ((ref, Answer("M.M.")),)))
    save(made, RemoveRows((row,), ((ref, Answer("M.M.")),)))
    pending = next_undo(made.database, made.coding)
    assert pending
    save_undo(made.database, made.coding, pending.id, coder=CODER, saved=NOTHING)
    kinds = [(entry.kind, entry.before, entry.after) for entry in list_changes(made.database, ref)]
    there, gone = Answer("M.M."), None
    assert kinds == [("undo", gone, there), ("edit", there, gone), ("edit", gone, there)]


def test_undo_takes_only_what_is_next(made: Made) -> None:
    save(made, *setting(made.coding, "court", "high"))
    first = next_undo(made.database, made.coding)
    assert first
    save(made, *setting(made.coding, "court", "basic", "high"))
    before = load_coding(made.database, made.coding)
    with pytest.raises(ValueError, match="not the one"):
        save_undo(made.database, made.coding, first.id, coder=CODER, saved=NOTHING)
    assert load_coding(made.database, made.coding) == before


def test_the_place_is_remembered_and_is_no_change(made: Made) -> None:
    save_place(made.database, made.coding, '{"question": "court"}')
    assert load_coding(made.database, made.coding).coding.place == '{"question": "court"}'
    assert next_undo(made.database, made.coding) is None
    assert next_redo(made.database, made.coding) is None
