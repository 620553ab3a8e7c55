"""Cases wait between report and writing as they were, in memory and on the disk, and say what is wrong with that."""

import random
import tempfile
from pathlib import Path

import pytest

from tipcoder.domain.answers import Answer
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.errors import UserError
from tipcoder.services.consolidation.case_buffer import CaseBuffer


def case(number: int) -> CaseRecord:
    text = random.Random(number).randbytes(20_000).hex()
    row = RowRecord(row_id=f"r{number}", case_id=f"c{number}", parent_id=None, answers={"facts_summary": Answer(text)})
    return {"": (row,)}


def fill(buffer: CaseBuffer) -> None:
    for number in range(120):
        buffer.add(case(number))


def test_more_cases_than_memory_is_taken_for_come_back_in_their_order_each_time() -> None:
    buffer = CaseBuffer()
    fill(buffer)
    for _ in range(2):
        assert [(found[""][0].case_id, found[""][0].answers) for found in buffer.read()] == [
            (f"c{number}", case(number)[""][0].answers) for number in range(120)
        ]


def test_a_folder_for_temporary_files_that_takes_none_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(UserError, match="workbook_folder_missing"):
        fill(CaseBuffer())
