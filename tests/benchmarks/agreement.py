"""Times `tipcoder agreement` on 60 generated cases that two people coded, with all questions and rosters that ship.

`python -m tests.benchmarks.agreement [--quick]`. Wall time and memory of the command from start to end.
"""

import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from tests.benchmarks.generated_cases import make_project
from tests.benchmarks.measures import MB, Measure, S, run
from tipcoder.domain.child_environment import PASSPHRASE
from tipcoder.domain.projects import CodingStatus
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.storage.coding.snapshots import store_status
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.tables.project import AnswerTable, CodingTable, RowTable

CASES = 60
_SECOND = "SRB-02"
_OTHERWISE = 0.15
"""Share of answers that the second coder leaves out, and of those that are as in another case."""


def measure(*, quick: bool) -> Iterator[Measure]:
    """Yield seconds and megabytes of the command."""
    cases = CASES // 6 if quick else CASES
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "benchmark.tip"
        project = make_project(path, cases)
        with project.database.writing() as session:
            code_again(session, project)
        close_project(project)
        began = time.perf_counter()
        environment = {**os.environ, PASSPHRASE: "a benchmark has no secrets"}
        command = [sys.executable, "-m", "tipcoder", "agreement", str(path), "--json"]
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603
        yield Measure(f"{cases} cases coded twice, compared (wall time)", time.perf_counter() - began, S, 5.0)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    yield Measure(f"{cases} cases coded twice, memory", peak, MB, 500.0)


def code_again(session: Session, project: OpenProject) -> None:
    """Add a second coding of each case: the rows in another order, some answers others."""
    ensure_coder(session, _SECOND)
    chance, now = random.Random(3), datetime.now(UTC)
    said: dict[str, dict[str, str]] = {}
    for coding in session.execute(select(CodingTable.__table__)).mappings().all():
        ids: dict[str, str] = {}
        rows = [dict(row) for row in _of(session, RowTable, RowTable.coding_id == coding["id"])]
        answers = [
            dict(answer) for answer in _of(session, AnswerTable, AnswerTable.row_id.in_([row["id"] for row in rows]))
        ]
        for row in rows:
            ids[row["id"]] = f"{chance.getrandbits(128):032x}"
        second = ids[coding["id"]]
        who = {"id": second, "role": "second", "coder": _SECOND, "created_at": now, "changed_at": now}
        session.execute(insert(CodingTable), [{**coding, **who}])
        places = chance.sample(range(len(rows)), len(rows))
        for place, row in zip(places, rows, strict=True):
            row |= {
                "id": ids[row["id"]],
                "coding_id": second,
                "parent_id": ids.get(row["parent_id"]),
                "position": place,
            }
        session.execute(insert(RowTable), rows)
        kept = [answer for answer in answers if chance.random() > _OTHERWISE]
        for answer in kept:
            before = said.setdefault(answer["question"], {})
            if before and chance.random() < _OTHERWISE:
                answer |= before
            said[answer["question"]] = {"value": answer["value"], "state": answer["state"]}
        session.execute(insert(AnswerTable), [{**answer, "row_id": ids[answer["row_id"]]} for answer in kept])
        store_status(session, second, CodingStatus.SUBMITTED, coder=_SECOND)


def submit_first(session: Session, project: OpenProject) -> None:
    """Submit the first codings: then the differences of their cases can be settled."""
    for coding in session.scalars(select(CodingTable.id).where(CodingTable.role == "primary")).all():
        store_status(session, coding, CodingStatus.SUBMITTED, coder=project.project.coder)


def _of(session: Session, table: type[Any], condition: Any) -> list[Any]:
    return list(session.execute(select(table.__table__).where(condition)).mappings())


if __name__ == "__main__":
    run(measure)
