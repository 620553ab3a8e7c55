"""What storage adds to an answer's handler and to opening a case, beside what the disk alone costs.

`python -m tests.benchmarks.storage_edits`. A case of 30 victims and 10 defendants of 3 charges,
25 answers a row.
"""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from tests.support.project_files import CODER, NOTHING, Made, make
from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import AddRows, RemoveRows, SetAnswer
from tipcoder.domain.ids import new_id
from tipcoder.domain.projects import Completeness
from tipcoder.storage.coding.cases import add_case, list_cases
from tipcoder.storage.coding.changes import list_changes, next_undo
from tipcoder.storage.coding.codings import load_coding, save_edit
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.file import cipher
from tipcoder.storage.file.opening import open_database

ROUNDS = 100


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median time of some work."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return median(times) * 1000


def fill_case(made: Made) -> None:
    rows = [Row(new_id(), made.coding, "victims", place) for place in range(30)]
    for place in range(10):
        defendant = Row(new_id(), made.coding, "defendants", place)
        rows += [defendant, *(Row(new_id(), defendant.id, "charges", charge) for charge in range(3))]
    for row in rows:
        answers = tuple((Ref(row.id, f"question {number}"), Answer("one two")) for number in range(25))
        save_edit(made.database, made.coding, (AddRows((row,), answers),), coder=CODER, saved=NOTHING)


def bare_save(path: Path, made: Made) -> Callable[[], object]:
    """Return the least that saving durably can cost: one row changed and one added, by hand, in a transaction."""
    connection = cipher.connect(path, made.database.key)
    connection.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, value)")
    connection.execute("INSERT INTO bare (value) VALUES ('')")

    def save() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE bare SET value = ? WHERE id = 1", (new_id(),))
        connection.execute("INSERT INTO bare (value) VALUES (?)", (new_id(),))
        connection.execute("COMMIT")

    return save


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        made = make(Path(folder) / "a.tip")
        database = made.database
        fill_case(made)
        bare = milliseconds(bare_save(database.path, made))
        ref = Ref(made.coding, "court")
        saved = Saved({Ref(made.coding, "sum"): "1"}, {ref: True}, Completeness(), {"title": "T"}, frozenset([ref]))

        def answer() -> None:
            edit = (SetAnswer(ref, None, Answer("first second")),)
            save_edit(database, made.coding, edit, coder=CODER, saved=saved)

        def row() -> None:
            added = Row(new_id(), made.coding, "victims", 0)
            save_edit(database, made.coding, (AddRows((added,)),), coder=CODER, saved=NOTHING)
            save_edit(database, made.coding, (RemoveRows((added,)),), coder=CODER, saved=NOTHING)

        answered = milliseconds(answer)
        print(f"a bare transaction           {bare:7.2f} ms")
        print(f"an answer saved              {answered:7.2f} ms, {answered / bare:.1f} times the bare one")
        print(f"a row added and removed      {milliseconds(row):7.2f} ms")
        print(f"what undo would do           {milliseconds(lambda: next_undo(database, made.coding)):7.2f} ms")
        print(f"history of an answer         {milliseconds(lambda: list_changes(database, ref)):7.2f} ms")
        print(f"the case loaded              {milliseconds(lambda: load_coding(database, made.coding), 20):7.2f} ms")
        for _ in range(500):
            add_case(database, made.framework, CODER)
        print(f"500 cases listed             {milliseconds(lambda: list_cases(database), 10):7.2f} ms")
        database.close()
        key = database.recovery_key
        opened = milliseconds(lambda: open_database(database.path, recovery_key=key).close(), 10)
        print(f"opened by recovery key       {opened:7.2f} ms")


if __name__ == "__main__":
    main()
