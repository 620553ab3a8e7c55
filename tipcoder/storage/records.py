"""Edits as the text that the change log keeps."""

import json
from typing import Any

from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.edits import AddRows, Edit, MoveRow, Operation, RemoveRows, SetAnswer


def write_edit(edit: Edit) -> str:
    """Return an edit as JSON: a list with one object for each operation."""
    return json.dumps([_write(operation) for operation in edit], ensure_ascii=False, separators=(",", ":"))


def read_edit(text: str) -> Edit:
    """Return the edit that `write_edit` wrote."""
    return tuple(_read(operation) for operation in json.loads(text))


def _write(operation: Operation) -> dict[str, Any]:
    match operation:
        case SetAnswer(ref, before, after):
            return {
                "do": "set",
                "row": ref.row,
                "question": ref.key,
                "before": _write_answer(before),
                "after": _write_answer(after),
            }
        case MoveRow(row, before_position, after_position):
            return {"do": "move", "row": row, "before": before_position, "after": after_position}
        case AddRows(rows, answers) | RemoveRows(rows, answers):
            return {
                "do": "add" if isinstance(operation, AddRows) else "remove",
                "rows": [[row.id, row.parent, row.roster, row.position] for row in rows],
                "answers": [[ref.row, ref.key, answer.value, answer.state] for ref, answer in answers],
            }


def _read(operation: dict[str, Any]) -> Operation:
    match operation["do"]:
        case "set":
            ref = Ref(operation["row"], operation["question"])
            return SetAnswer(ref, _read_answer(operation["before"]), _read_answer(operation["after"]))
        case "move":
            return MoveRow(operation["row"], operation["before"], operation["after"])
    rows = tuple(Row(*row) for row in operation["rows"])
    answers = tuple(
        (Ref(row, question), Answer(value, AnswerState(state))) for row, question, value, state in operation["answers"]
    )
    return AddRows(rows, answers) if operation["do"] == "add" else RemoveRows(rows, answers)


def _write_answer(answer: Answer | None) -> list[str] | None:
    return [answer.value, answer.state] if answer else None


def _read_answer(answer: list[str] | None) -> Answer | None:
    return Answer(answer[0], AnswerState(answer[1])) if answer else None
