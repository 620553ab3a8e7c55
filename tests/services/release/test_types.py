"""Writers do not take what did not pass the gate: mypy says so."""

import subprocess
import sys
from pathlib import Path

UNRELEASED = """
from pathlib import Path

from tipcoder.domain.records import CaseRecord
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.workbook.workbook import Export
from tipcoder.services.findings.findings import FigureEdition
from tipcoder.services.findings.record import findings_record


def write(edition: FigureEdition, cases: list[CaseRecord], release: ReleasePlan) -> None:
    findings_record(edition, "en")
    Export(project_id="", country="", cases=cases, release=release)
"""


def test_a_writer_takes_nothing_that_was_not_released(tmp_path: Path) -> None:
    snippet = tmp_path / "unreleased.py"
    snippet.write_text(UNRELEASED, "utf-8")
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--follow-imports", "silent", str(snippet)]
    root = Path(__file__).parents[3]
    found = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603
    faults = [line for line in found.stdout.splitlines() if "error:" in line]
    assert len(faults) == 2, found.stdout + found.stderr
    assert '"FigureEdition"; expected "Released[FigureEdition]"' in faults[0]
    assert 'expected "Released[Iterable[' in faults[1]
