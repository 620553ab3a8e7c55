"""The index takes many texts with a few statements, and does not count for that what else waits."""

from pathlib import Path

import pytest
from sqlalchemy import text

from tests.support.budgets import budgets, over
from tests.support.counting import Counting
from tests.support.project_files import make, save, setting
from tipcoder.domain.answers import Ref
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.services.indexing import indexer_of
from tipcoder.storage.coding.remarks import add_remark
from tipcoder.storage.coding.term_recoding import save_taxonomies
from tipcoder.storage.search.index import BATCH, count_pending, index_some


@pytest.mark.parametrize("terms", [BATCH, 5 * BATCH])
def test_a_batch_takes_as_many_statements_whatever_waits(tmp_path: Path, terms: int) -> None:
    made = make(tmp_path / "a.tip")
    save_taxonomies(
        made.database, (Taxonomy("many", tuple(Term(f"t{one}", {"en": f"Ransom {one}"}) for one in range(terms))),)
    )
    save(made, *setting(made.coding, "court", "Viši sud"))
    add_remark(made.database, Ref(made.coding, "court"), "Koji sud?", coder="SRB-02")
    waiting = count_pending(made.database)
    indexer = indexer_of("sr")
    with Counting() as counts:
        assert index_some(made.database, indexer) == (BATCH, True)
    assert over(budgets("index")["batch"], counts) == {}
    assert count_pending(made.database) == waiting - BATCH
    while index_some(made.database, indexer)[1]:
        pass
    with made.database.session() as session:
        found = session.execute(text("SELECT kind, count(*) FROM search_unit GROUP BY kind ORDER BY kind")).all()
    assert [tuple(one) for one in found] == [("answer", 1), ("remark", 1), ("term", terms)]
    made.database.close()
