"""One process of ODK's engine for all tests, and at the end a line on how much was compared."""

from collections.abc import Iterator

import pytest

from tests.conformance.comparing import TALLY
from tests.conformance.odk import Odk, why_left_out


@pytest.fixture(scope="session")
def odk() -> Iterator[Odk]:
    """Return ODK's engine; without it the tests are left out, and say so."""
    reason = why_left_out()
    if reason:
        pytest.skip(reason)
    engine = Odk()
    yield engine
    engine.close()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand how much was compared to the process that sums up, where several run tests (`tests/conftest.py`)."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None and TALLY.nodes:
        output["compared"] = {"forms": sorted(TALLY.forms), "steps": TALLY.steps, "nodes": TALLY.nodes}


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how much was compared."""
    if TALLY.nodes:
        terminalreporter.write_line(f"compared with ODK's engine: {TALLY}")
