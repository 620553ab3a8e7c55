"""Deliveries are stored in batches, alike in a file and on a server; the index holds still once, not once a batch."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from tests.support.new_projects import new_project
from tests.support.steps import finished
from tipcoder.domain.answers import Answer
from tipcoder.domain.coder_codes import REGIONAL_CODER
from tipcoder.domain.consolidation import Delivery, DeliveryKind
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_stored_project
from tipcoder.storage.regional.consolidating import Consolidation, store_consolidation
from tipcoder.storage.regional.deliveries import regional_state, stream_regional
from tipcoder.storage.search.index import count_pending
from tipcoder.storage.tables.search import HELD

WORDS = 'A tab \t, two\r\nlines, a back\\slash, \\N, a "mark" and a жена'


@pytest.fixture(params=["file", "server"])
def region(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OpenProject]:
    """A regional project without deliveries, in a file and on a server."""
    new = NewProject(tmp_path / "region.tip", "Region", None, REGIONAL_CODER, "four fictional words here")
    if request.param == "file":
        project = new_project(new)
    else:
        project = create_stored_project(request.getfixturevalue("address"), new)
    yield project
    close_project(project)


def cases(country: str, number: int, words: str = WORDS) -> list[CaseRecord]:
    """Return cases of one row and two answers each, of which one has words."""
    answers = {"notes": Answer(words), "court": Answer("srb_visi_beograd")}
    names = [f"{country}-{place}" for place in range(number)]
    return [{"": [RowRecord(row_id=f"{name}-r", case_id=name, parent_id=None, answers=answers)]} for name in names]


def store(region: OpenProject, brought: dict[str, list[CaseRecord]], time: str = "1") -> int:
    """Store deliveries by the country they come from; return how often the index was told to hold still."""
    came = [
        Delivery(
            id=f"{one}-{time}",
            kind=DeliveryKind.WORKBOOK,
            name=one,
            sha256="",
            project=one,
            country=one,
            profile="archive",
            form_id="form",
            form_version="1",
            written_at=time,
        )
        for one in brought
    ]
    nothing: dict[str, tuple[()]] = {one.id: () for one in came}
    plan = Consolidation(
        came,
        lambda delivery: brought[delivery.country],
        lambda delivery, _case: {"title": delivery.name, "court": "", "decided_on": ""},
        {one.id: {} for one in came},
        nothing,
        nothing,
        nothing,
        {},
        (),
        (),
        regional_state(region.database),
        {("", "court")},
        (),
    )
    held: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, values: object, *_more: object) -> None:
        if statement.startswith("INSERT INTO search_pending") and HELD in str(values):
            held.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    finished(store_consolidation(region.database, plan))
    event.remove(Engine, "before_cursor_execute", note)
    return len(held)


def test_the_index_holds_still_once_however_many_cases_come(region: OpenProject) -> None:
    before = count_pending(region.database)
    assert store(region, {"SRB": cases("SRB", 120), "MNE": cases("MNE", 120)}) == 1
    assert count_pending(region.database) - before == 240, "answers with words wait for the index, codes do not"


def test_what_changes_in_a_newer_delivery_waits_for_the_index(region: OpenProject) -> None:
    store(region, {"SRB": cases("SRB", 2)})
    before = count_pending(region.database)
    newer = [*cases("SRB", 1), *cases("SRB", 3, "other words")[1:]]
    assert store(region, {"SRB": newer, "MNE": cases("MNE", 1)}, "2") == 2
    assert count_pending(region.database) - before == 2, "those of two new cases; the one that changed waits already"
    found = [case[""][0] for case in stream_regional(region.database, "SRB")]
    assert [row.answers["notes"].value for row in found] == [WORDS, "other words", "other words"]
