"""Fills a project with generated cases, past the engine: what a benchmark needs in minutes and not in hours."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from tipcoder.domain.projects import Country
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.form.question_types import QuestionType, ValueKind
from tipcoder.services.projects import NewProject, OpenProject, create_project
from tipcoder.storage.tables.project import AnswerTable, CaseTable, CodingTable, RowTable

_ROWS_A_PARENT = {"victims": 2, "defendants": 2, "charges": 1, "sentences": 1, "challenges": 2}
_LEFT_OPEN = (ValueKind.NOTHING, ValueKind.STATE)
"""Kinds of questions that nobody answers here: notes, and that a roster has no rows, as all have some."""
_WORDS = [
    "суд",
    "је",
    "утврдио",
    "оптужени",
    "оштећену",
    "врбовао",
    "обећањем",
    "посла",
    "у",
    "иностранству",
    "задржао",
]


def make_project(path: Path, cases: int) -> OpenProject:
    """Create a project with the framework that ships and so many coded cases; three of four questions answered."""
    project = create_project(NewProject(path, "Benchmark", Country.SRB, "SRB-01", "a benchmark has no secrets"))
    chance = random.Random(1)
    with project.database.writing() as session:
        for number in range(1, cases + 1):
            _add_case(session, project, number, chance)
    return project


def _add_case(session: Session, project: OpenProject, number: int, chance: random.Random) -> None:
    now = datetime.now(UTC)
    case, coding = _uuid(chance), _uuid(chance)
    texts = {"title": f"Case {number}", "court": "", "decided_on": ""}
    session.execute(insert(CaseTable), [{"id": case, "number": number, "created_at": now, "changed_at": now, **texts}])
    counts = dict.fromkeys(("answered", "missing", "wrong", "total"), 0)
    who = {"role": "primary", "coder": "SRB-01", "place": "", "created_at": now, "changed_at": now}
    session.execute(
        insert(CodingTable), [{"id": coding, "case_id": case, "framework_id": project.framework_id, **counts, **who}]
    )
    rows = list(_rows(project.form, coding, chance))
    session.execute(insert(RowTable), rows)
    answers = [answer for row in rows for answer in _answers(project.form, row, chance)]
    session.execute(insert(AnswerTable), answers)


def _rows(form: Form, coding: str, chance: random.Random) -> Iterator[dict[str, Any]]:
    held: dict[str, list[str]] = {"": [coding]}
    yield {"id": coding, "coding_id": coding, "parent_id": None, "roster": "", "position": 0, "relevant": True}
    for parent, roster in form.rosters():
        held[roster.key] = []
        for parent_id in held[parent]:
            for position in range(_ROWS_A_PARENT.get(roster.key, 1)):
                row = _uuid(chance)
                held[roster.key].append(row)
                place = {"parent_id": parent_id, "roster": roster.key, "position": position, "relevant": True}
                yield {"id": row, "coding_id": coding, **place}


def _answers(form: Form, row: dict[str, Any], chance: random.Random) -> Iterator[dict[str, Any]]:
    for question in form.questions(row["roster"]):
        if question.type.holds in _LEFT_OPEN or question.choices_from or chance.random() > 0.75:
            continue  # rows that are chosen by their keys are left open: keys are made when a coding is opened
        silent = question.is_answered_by_person and chance.random() < 0.1
        state = chance.choice(question.states).value if silent else "answered"
        value = _value(form, question, chance) if state == "answered" else ""
        flags = {"relevant": True, "calculated": question.type is QuestionType.CALCULATE}
        yield {"row_id": row["id"], "question": question.key, "value": value, "state": state, **flags}


def _value(form: Form, question: Question, chance: random.Random) -> str:
    match question.type:
        case QuestionType.SELECT_ONE:
            return chance.choice(form.choices[question.choices]).code
        case QuestionType.SELECT_MULTIPLE:
            codes = [choice.code for choice in form.choices[question.choices]]
            return " ".join(sorted(set(chance.choices(codes, k=3))))
        case QuestionType.DATE:
            return chance.choice((f"{chance.randint(2010, 2025)}-{chance.randint(1, 12):02}-14", "2019-11", "2018"))
        case QuestionType.TEXT:
            return " ".join(chance.choices(_WORDS, k=chance.choice((2, 6, 40))))
        case _:
            return str(chance.randint(0, 120))


def _uuid(chance: random.Random) -> str:
    digits = f"{chance.getrandbits(128):032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
