"""Times a durable save of an answer beside the same statements run by hand on an open connection.

`python -m tests.benchmarks.save`. A case of 30 victims and 10 defendants of 3 charges, 25 answers a row. Wanted: twice
the processor time of the bare statements. TMPDIR has to lie on a disk: in memory nothing is made durable, and the bare
statements take a fifth.
"""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import Engine, event

from tests.benchmarks.measures import TIMES, Measure, run
from tests.support.project_files import CODER, NOTHING, Made, make
from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import AddRows, RemoveRows, SetAnswer
from tipcoder.domain.ids import new_id
from tipcoder.domain.projects import Completeness
from tipcoder.storage.coding.changes import list_changes, next_undo
from tipcoder.storage.coding.codings import load_coding, save_edit
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.file import cipher
from tipcoder.storage.file.cipher import Key
from tipcoder.storage.file.opening import open_database

ROUNDS = 100
LOOK = "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version"
MARK = "PRAGMA user_version = 7"
"""Run by the program on the connection itself before each write: no event tells of them."""
WANTED = 2.0


def milliseconds(work: Callable[[], object], rounds: int) -> float:
    """Return the median of the processor time of some work."""
    processor = []
    for _ in range(rounds):
        start = time.thread_time()
        work()
        processor.append(time.thread_time() - start)
    return median(processor) * 1000


def fill_case(made: Made) -> None:
    """Add the rows of a large case with their answers."""
    rows = [Row(new_id(), made.coding, "victims", place) for place in range(30)]
    for place in range(10):
        defendant = Row(new_id(), made.coding, "defendants", place)
        rows += [defendant, *(Row(new_id(), defendant.id, "charges", charge) for charge in range(3))]
    for row in rows:
        answers = tuple((Ref(row.id, f"question {number}"), Answer("one two")) for number in range(25))
        save_edit(made.database, made.coding, (AddRows((row,), answers),), coder=CODER, saved=NOTHING)


def statements_of(work: Callable[[], object]) -> list[tuple[str, Any]]:
    """Return the statements of a transaction with their parameters, and without its beginning."""
    found: list[tuple[str, Any]] = []

    def note(_connection: object, _cursor: object, statement: str, parameters: Any, *_other: object) -> None:
        if not statement.startswith("BEGIN"):
            found.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    work()
    event.remove(Engine, "before_cursor_execute", note)
    return found


def bare_save(path: Path, key: Key, statements: Sequence[tuple[str, Any]]) -> Callable[[], object]:
    """Return the least that saving durably can cost: the statements, by hand, on a file like the project's."""
    connection = cipher.connect(path, key)

    def save() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(LOOK).fetchall()
        connection.execute(MARK)
        for statement, parameters in statements:
            if isinstance(parameters, list):
                connection.executemany(statement, parameters)
            else:
                connection.execute(statement, parameters).fetchall()
        connection.execute("COMMIT")

    return save


def measure(*, quick: bool) -> Iterator[Measure]:
    """Yield what saving and what reading an answer's surroundings takes."""
    rounds = 20 if quick else ROUNDS
    with tempfile.TemporaryDirectory() as folder:
        made = make(Path(folder) / "a.tip")
        database = made.database
        fill_case(made)
        copy = Path(folder) / "bare.tip"
        shutil.copyfile(database.path, copy)
        ref = Ref(made.coding, "court")
        saved = Saved({Ref(made.coding, "sum"): "1"}, {ref: True}, Completeness(), {"title": "T"}, frozenset([ref]))

        def answer() -> None:
            edit = (SetAnswer(ref, None, Answer("first second")),)
            save_edit(database, made.coding, edit, coder=CODER, saved=saved)

        def row() -> None:
            added = Row(new_id(), made.coding, "victims", 0)
            save_edit(database, made.coding, (AddRows((added,)),), coder=CODER, saved=NOTHING)
            save_edit(database, made.coding, (RemoveRows((added,)),), coder=CODER, saved=NOTHING)

        answer()
        statements = statements_of(answer)
        bare = milliseconds(bare_save(copy, database.key, statements), rounds)
        yield Measure(f"{len(statements) + 2} statements bare", bare)
        answered = milliseconds(answer, rounds)
        yield Measure("an answer saved", answered)
        yield Measure("an answer saved, beside its statements bare", answered / bare, TIMES, WANTED)
        yield Measure("a row added and removed", milliseconds(row, rounds))
        yield Measure("next undo looked up", milliseconds(lambda: next_undo(database, made.coding), rounds))
        yield Measure("history of an answer", milliseconds(lambda: list_changes(database, ref), rounds))
        yield Measure("the case loaded", milliseconds(lambda: load_coding(database, made.coding), 20))
        database.close()
        key = database.recovery_key
        opened = milliseconds(lambda: open_database(database.path, recovery_key=key).close(), 10)
        yield Measure("opened by recovery key", opened)


if __name__ == "__main__":
    run(measure)
