"""Serialises edits as the JSON that the change log keeps."""

import json
from dataclasses import asdict
from typing import Any

from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.edits import (
    AddEvidence,
    AddRows,
    DecideProposal,
    Edit,
    MoveRow,
    Moves,
    Operation,
    ProposalDecision,
    RemoveEvidence,
    RemoveRows,
    ReplaceJudgment,
    RewriteJudgment,
    SetAnswer,
)
from tipcoder.domain.judgments import JudgmentPage, JudgmentRevision
from tipcoder.domain.passages import Passage
from tipcoder.domain.projects import LeftOut, LeftOutKind
from tipcoder.domain.retired import Upgrade

_OTHERS = ("upgrade", "unremark", "remark_status", "status")
"""Keys in records of changes besides the operations of edits."""


def write_edit(edit: Edit) -> str:
    """Return an edit as JSON: a list with one object for each operation."""
    return json.dumps([_write(operation) for operation in edit], ensure_ascii=False, separators=(",", ":"))


def read_edit(text: str) -> Edit:
    """Return the edit that `write_edit` wrote, or the edit of an upgrade; () of what is no edit of a coding."""
    return tuple(_read(operation) for operation in json.loads(text) if operation["do"] not in _OTHERS)


def write_upgrade(upgrade: Upgrade, edit: Edit) -> str:
    """Return the record of an upgrade as JSON: what got other names, then what it did to answers."""
    head = {
        "do": "upgrade",
        "from": upgrade.before,
        "to": upgrade.after,
        "rosters": upgrade.rosters,
        "keys": [[*now, *was] for now, was in upgrade.keys.items()],
    }
    return json.dumps([head, *map(_write, edit)], ensure_ascii=False, separators=(",", ":"))


def read_upgrade(text: str) -> Upgrade:
    """Return what `write_upgrade` wrote of names."""
    head = json.loads(text)[0]
    keys = {(roster, key): (old_roster, old_key) for roster, key, old_roster, old_key in head["keys"]}
    return Upgrade(head["from"], head["to"], head["rosters"], keys)


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
        case AddEvidence(ref, passage) | RemoveEvidence(ref, passage):
            return {
                "do": "prove" if isinstance(operation, AddEvidence) else "unprove",
                "row": ref.row,
                "question": ref.key,
                "passage": asdict(passage),
            }
        case DecideProposal(ref, value, rule, was_decided, decided):
            return {
                "do": "decide",
                "row": ref.row,
                "question": ref.key,
                "value": value,
                "rule": rule,
                "before": was_decided,
                "after": decided,
            }
        case AddRows(rows, answers) | RemoveRows(rows, answers):
            return {
                "do": "add" if isinstance(operation, AddRows) else "remove",
                "rows": [[row.id, row.parent, row.roster, row.position] for row in rows],
                "answers": [[ref.row, ref.key, answer.value, answer.state] for ref, answer in answers],
            }
        case ReplaceJudgment(old, new, passages):
            return {"do": "replace", "before": old, "after": new, "passages": _write_moves(passages)}
        case RewriteJudgment(judgment, was, now, passages):
            return {
                "do": "rewrite",
                "judgment": judgment,
                "before": asdict(was),
                "after": asdict(now),
                "passages": _write_moves(passages),
            }


def _read(operation: dict[str, Any]) -> Operation:
    match operation["do"]:
        case "set":
            ref = Ref(operation["row"], operation["question"])
            return SetAnswer(ref, _read_answer(operation["before"]), _read_answer(operation["after"]))
        case "move":
            return MoveRow(operation["row"], operation["before"], operation["after"])
        case "prove" | "unprove" as done:
            kind = AddEvidence if done == "prove" else RemoveEvidence
            return kind(Ref(operation["row"], operation["question"]), Passage(**operation["passage"]))
        case "decide":
            ref = Ref(operation["row"], operation["question"])
            before, after = (_read_decision(operation[side]) for side in ("before", "after"))
            return DecideProposal(ref, operation["value"], operation["rule"], before, after)
        case "replace":
            return ReplaceJudgment(operation["before"], operation["after"], _read_moves(operation["passages"]))
        case "rewrite":
            was, now = _read_reading(operation["before"]), _read_reading(operation["after"])
            return RewriteJudgment(operation["judgment"], was, now, _read_moves(operation["passages"]))
    rows = tuple(Row(*row) for row in operation["rows"])
    answers = tuple(
        (Ref(row, question), Answer(value, AnswerState(state))) for row, question, value, state in operation["answers"]
    )
    return AddRows(rows, answers) if operation["do"] == "add" else RemoveRows(rows, answers)


def _write_answer(answer: Answer | None) -> list[str] | None:
    return [answer.value, answer.state] if answer else None


def _read_answer(answer: list[str] | None) -> Answer | None:
    return Answer(answer[0], AnswerState(answer[1])) if answer else None


def _read_decision(decision: str | None) -> ProposalDecision | None:
    return ProposalDecision(decision) if decision else None


def _write_moves(moves: Moves) -> list[list[dict[str, Any]]]:
    return [[asdict(before), asdict(after)] for before, after in moves]


def _read_moves(moves: list[list[dict[str, Any]]]) -> Moves:
    return tuple((Passage(**before), Passage(**after)) for before, after in moves)


def _read_reading(reading: dict[str, Any]) -> JudgmentRevision:
    left_out = tuple(LeftOut(LeftOutKind(one["kind"]), one["count"]) for one in reading["left_out"])
    return JudgmentRevision(reading["encoding"], left_out, tuple(JudgmentPage(**page) for page in reading["pages"]))
