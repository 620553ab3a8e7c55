"""The commands of the program, with the passphrase of the tests in the environment."""

import pytest
from PySide6.QtCore import QCoreApplication

from tests.support.commands import PASSPHRASE, Commands


@pytest.fixture
def run(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> Commands:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    return Commands()
