import logging
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tipcoder import paths
from tipcoder.ui.shell.excepthook import ExceptHook
from tipcoder.ui.shell.start import log_to_file


@pytest.fixture
def log() -> Iterator[logging.Logger]:
    log = logging.getLogger("tipcoder")
    before = list(log.handlers)
    yield log
    for handler in log.handlers:
        if handler not in before:
            log.removeHandler(handler)
            handler.close()


def test_what_went_wrong_stands_in_a_file_without_anything_of_a_case(
    log: logging.Logger, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    log_to_file()
    monkeypatch.setattr("tipcoder.ui.shell.excepthook.CrashDialog.run", lambda *_, **__: None)
    error = ValueError("M. J. was held in Niš")
    ExceptHook(lambda _: None)(ValueError, error, None)
    text = paths.log_file().read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "Niš" not in text
