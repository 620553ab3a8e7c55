"""A long reading is cut into batches: every id once, in order, and shorter ones where a batch takes long."""

import time

from sqlalchemy import text

from tests.support.project_files import CODER, Made
from tipcoder.storage.coding.cases import add_case
from tipcoder.storage.short_reads import ShortReads

IDS = [str(number) for number in range(500)]


def test_every_id_comes_once_and_in_order(made: Made) -> None:
    reads, seen = ShortReads(made.database, 100), list[str]()
    for batch in reads.batches(IDS):
        assert 1 <= len(batch) <= 100
        with reads.session() as session:
            session.execute(text("SELECT count(*) FROM row"))
        seen += batch
    assert seen == IDS
    assert list(ShortReads(made.database, 100).batches([])) == []


def test_what_takes_long_is_read_in_small_batches(made: Made) -> None:
    reads, sizes = ShortReads(made.database, 100), list[int]()
    for batch in reads.batches(IDS[:20]):
        with reads.session():
            time.sleep(0.05)
        sizes.append(len(batch))
    assert set(sizes[2:]) == {1}


def test_a_batch_is_no_larger_than_wanted(made: Made) -> None:
    sizes = [len(batch) for batch in ShortReads(made.database, 2).batches(IDS[:5])]
    assert sizes == [2, 2, 1]


def test_what_is_saved_between_two_batches_is_read(made: Made) -> None:
    reads, counts = ShortReads(made.database, 1), list[int]()
    for _ in reads.batches(IDS[:3]):
        with reads.session() as session:
            counts.append(session.execute(text('SELECT count(*) FROM "case"')).scalar_one())
        add_case(made.database, made.framework, CODER)
    assert counts == [1, 2, 3]
