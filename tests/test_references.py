"""Qt's bindings must not cost Python its `None`: with a version that does, a window ends in a fatal error some day."""

import sys

import pytest
from PySide6.QtCore import QObject, QTimer


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be lost any more from Python 3.12")
def test_calls_that_return_nothing_lose_no_reference() -> None:
    owner, calls = QObject(), 1000
    timer = QTimer(owner)
    before = sys.getrefcount(None)
    for _ in range(calls):
        timer.setInterval(5)
    assert sys.getrefcount(None) - before > -calls / 2
