"""Remarks are stored with their replies, leave with the rows of an export, and nothing said gets lost."""

import json

import pytest
from sqlalchemy import text

from tests.support.project_files import CODER, Made, save
from tipcoder.domain.answers import Ref, Row
from tipcoder.domain.edits import AddRows, RemoveRows
from tipcoder.domain.ids import new_id
from tipcoder.domain.remarks import RemarkStatus
from tipcoder.storage.coding.cases import remove_case
from tipcoder.storage.coding.remarks import (
    add_remark,
    add_reply,
    count_open,
    list_remarks,
    remarks_by_row,
    remarks_of_coding,
    set_status,
    take_back,
)

OTHER = "UN-01"


def test_a_reply_of_another_person_answers_and_the_thread_is_read_in_order(made: Made) -> None:
    ref = Ref(made.coding, "court")
    asked = add_remark(made.database, ref, "Који суд?", coder=OTHER)
    add_reply(made.database, asked.id, "I mean the first one.", coder=OTHER)
    (remark,) = remarks_of_coding(made.database, made.coding)
    assert remark.status is RemarkStatus.OPEN
    assert count_open(made.database) == {made.case: 1}
    add_reply(made.database, asked.id, "Виши суд", coder=CODER)
    (remark,) = remarks_of_coding(made.database, made.coding)
    assert (remark.ref, remark.status, remark.coder, remark.text) == (ref, RemarkStatus.ANSWERED, OTHER, "Који суд?")
    assert [(reply.coder, reply.text) for reply in remark.replies] == [
        (OTHER, "I mean the first one."),
        (CODER, "Виши суд"),
    ]
    assert count_open(made.database) == {}
    set_status(made.database, asked.id, RemarkStatus.CLOSED, coder=OTHER)
    add_reply(made.database, asked.id, "Good", coder=CODER)
    assert remarks_of_coding(made.database, made.coding)[0].status is RemarkStatus.CLOSED


def test_only_its_author_takes_back_what_nobody_replied_to_and_its_words_stay_on_record(made: Made) -> None:
    ref = Ref(made.coding, "court")
    taken, kept = (add_remark(made.database, ref, words, coder=CODER) for words in ("Грешка", "Остаје"))
    with pytest.raises(ValueError, match="only its author"):
        take_back(made.database, taken.id, coder=OTHER)
    add_reply(made.database, kept.id, "Why?", coder=OTHER)
    with pytest.raises(ValueError, match="only its author"):
        take_back(made.database, kept.id, coder=CODER)
    take_back(made.database, taken.id, coder=CODER)
    assert [remark.text for remark in remarks_of_coding(made.database, made.coding)] == ["Остаје"]
    with made.database.session() as session:
        noted = session.execute(text("SELECT operations FROM change WHERE kind = 'remark' ORDER BY id")).scalars()
        assert [entry.get("text") for entries in noted for entry in json.loads(entries)] == [None, "Грешка"]


def test_what_leaves_are_the_remarks_of_rows_that_leave(made: Made) -> None:
    row = Row(new_id(), made.coding, "defendants", 0)
    save(made, AddRows((row,)))
    on_row = add_remark(made.database, Ref(row.id, ""), "Is this one person?", coder=OTHER)
    on_case = add_remark(made.database, Ref(made.coding, "court"), "Which?", coder=OTHER)
    reply = add_reply(made.database, on_row.id, "Yes", coder=CODER)
    leaving = {
        (row_id, one.question, one.key, one.replies_to, one.status, one.text)
        for row_id, remarks in remarks_by_row(made.database).items()
        for one in remarks
    }
    assert leaving == {
        (row.id, "", on_row.id, "", "answered", "Is this one person?"),
        (row.id, "", reply.id, on_row.id, "", "Yes"),
        (made.coding, "court", on_case.id, "", "open", "Which?"),
    }
    assert [one.key for one in remarks_by_row(made.database)[row.id]] == [on_row.id, reply.id]

    save(made, RemoveRows((row,)))
    assert {key: [one.key for one in said] for key, said in remarks_by_row(made.database).items()} == {
        made.coding: [on_case.id]
    }
    assert [placed.remark.id for placed in list_remarks(made.database)] == [on_case.id]
    save(made, AddRows((row,)))
    assert {placed.remark.id for placed in list_remarks(made.database)} == {on_row.id, on_case.id}

    remove_case(made.database, made.case)
    assert not remarks_by_row(made.database)
    assert not list_remarks(made.database)
    assert not count_open(made.database)
