"""Cuts a long reading of cases into short ones: a save waits until what is being read is read.

What a reading holds is counted, never timed: a busy computer would make each slower, and then cut ever smaller ones.
"""

import json
from collections.abc import Iterator, Sequence

from sqlalchemy import text

from tipcoder.storage.file.database import Database

QUESTIONS = 3_000
"""That the cases of a reading have: some 15 ms of processor time."""
FEW = 12
"""Readings of all cases for what must not take more statements with more cases: with 500 some 50 ms each."""
_OF_A_CASE = 300
"""Counted for a case at least: its rows take time too."""
_SHARED = 10
"""Times as many in a store that others share: there no save waits for a reading, and each statement for the network."""
_SIZES = text("""
    SELECT case_id, max(total) FROM coding WHERE case_id IN (SELECT value FROM json_each(:cases)) GROUP BY case_id
""")


def short_reads(database: Database, cases: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield the ids of cases in batches, in their order, each to be read in one session: as many as are read soon."""
    sizes = _sizes(database, cases)
    most = QUESTIONS * (_SHARED if database.is_shared else 1)
    first = held = 0
    for number, case in enumerate(cases):
        size = sizes[case]
        if held and held + size > most:
            yield cases[first:number]
            first, held = number, 0
        held += size
    if held:
        yield cases[first:]


def few_reads(database: Database, cases: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield the ids of cases in `FEW` batches at most, in their order, of about the same size each.

    The number of statements does not grow with that of cases; a save may wait longer.
    """
    sizes = _sizes(database, cases)
    total, held = sum(sizes.values()), 0
    batches: list[list[str]] = [[] for _ in range(FEW)]
    for case in cases:
        batches[held * FEW // total].append(case)
        held += sizes[case]
    yield from filter(None, batches)


def _sizes(database: Database, cases: Sequence[str]) -> dict[str, int]:
    """Return how many questions count for each case."""
    with database.session() as session:
        found = session.execute(_SIZES, {"cases": json.dumps(list(cases))}).all()
    known: dict[str, int] = dict(map(tuple, found))
    return {case: max(_OF_A_CASE, known.get(case, 0)) for case in cases}
