"""Cuts a long reading of cases into short ones: a save waits until what is being read is read.

What a reading holds is counted, never timed: a busy computer would make each slower, and then cut ever smaller ones.
"""

import json
from collections.abc import Iterator, Sequence

from sqlalchemy import text

from tipcoder.storage.file.database import Database

QUESTIONS = 3_000
"""That the cases of a reading have: some 15 ms of processor time."""
_OF_A_CASE = 300
"""Counted for a case at least: its rows take time too."""
_SHARED = 10
"""Times as many in a store that others share: there no save waits for a reading, and each statement for the network."""
_SIZES = text("""
    SELECT case_id, max(total) FROM coding WHERE case_id IN (SELECT value FROM json_each(:cases)) GROUP BY case_id
""")


def short_reads(database: Database, cases: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield the ids of cases in batches, in their order, each to be read in one session: as many as are read soon."""
    with database.session() as session:
        found = session.execute(_SIZES, {"cases": json.dumps(list(cases))}).all()
    sizes: dict[str, int] = dict(map(tuple, found))
    most = QUESTIONS * (_SHARED if database.is_shared else 1)
    first = held = 0
    for number, case in enumerate(cases):
        size = max(_OF_A_CASE, sizes.get(case, 0))
        if held and held + size > most:
            yield cases[first:number]
            first, held = number, 0
        held += size
    if held:
        yield cases[first:]
