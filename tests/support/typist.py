"""Somebody who answers without a pause, saying after each answer that it was saved. To be killed by a test.

Started with the file, the coding and the number of the first answer; the recovery key comes by standard input.
Answer n is `n` to question n modulo `QUESTIONS`; every `ROW_EVERY`th answer comes with a new row that holds it too.
"""

import sys
from pathlib import Path

from tests.support.project_files import CODER
from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import AddRows, Edit, SetAnswer
from tipcoder.domain.projects import Completeness
from tipcoder.storage.coding.codings import StoredCoding, save_edit
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.file.opening import open_database

QUESTIONS = 30
ROW_EVERY = 7


def edit(coding: str, number: int) -> Edit:
    ref = Ref(coding, f"q{number % QUESTIONS}")
    before = Answer(str(number - QUESTIONS)) if number >= QUESTIONS else None
    answer = Answer(str(number))
    if number % ROW_EVERY:
        return (SetAnswer(ref, before, answer),)
    row = Row(f"row {number}", coding, "victims", number // ROW_EVERY)
    return SetAnswer(ref, before, answer), AddRows((row,), ((Ref(row.id, "age"), answer),))


def expected(coding: str, last: int) -> dict[Ref, Answer]:
    """Return the answers of persons after answer `last`."""
    first = max(0, last + 1 - QUESTIONS)
    answers = {Ref(coding, f"q{number % QUESTIONS}"): Answer(str(number)) for number in range(first, last + 1)}
    rows = {Ref(f"row {number}", "age"): Answer(str(number)) for number in range(0, last + 1, ROW_EVERY)}
    return answers | rows


def is_whole(stored: StoredCoding, coding: str, last: int) -> bool:
    """Return whether the coding is exactly what was saved with answer `last`, calculated values too."""
    return (
        dict(stored.answers) == expected(coding, last)
        and dict(stored.calculated) == {Ref(coding, "last"): Answer(str(last + 1))}
        and stored.coding.completeness.answered == last
        and len(stored.rows) == last // ROW_EVERY + 1
    )


def main(path: str, coding: str, first: str) -> None:
    database = open_database(Path(path), recovery_key=sys.stdin.readline())
    number = int(first)
    while True:
        saved = Saved({Ref(coding, "last"): str(number + 1)}, {}, Completeness(answered=number), {"title": str(number)})
        save_edit(database, coding, edit(coding, number), coder=CODER, saved=saved)
        print(number, flush=True)  # noqa: T201
        number += 1


if __name__ == "__main__":
    main(*sys.argv[1:])
