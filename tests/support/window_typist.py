"""Somebody who types a narrative in the window without ever resting. To be killed by a test.

Started with the project's file; the recovery key comes by standard input. After each word it prints how many words are
typed, and what the status bar says.
"""

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tipcoder.domain.answers import Ref
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import open_project
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks

BETWEEN_WORDS_MS = 450
QUESTION = "story"


def main(path: str) -> None:
    application = QApplication([])
    project = open_project(Path(path), recovery_key=sys.stdin.readline())
    workspace = Workspace(project, Settings(Path(path).parent / "settings.ini"), Tasks())
    workspace.show()
    workspace.activateWindow()
    QTest.qWaitForWindowActive(workspace)
    coding = list_cases(project)[0].coding.id
    workspace.open_coding(coding)
    workspace.coding.go_to(Ref(coding, QUESTION))
    number = 0
    while True:
        number += 1
        field = application.focusWidget()
        assert field is not None
        QTest.keyClicks(field, f"word{number} ")
        print(f"{number}\t{workspace.status.saved.text()}", flush=True)  # noqa: T201
        QTest.qWait(BETWEEN_WORDS_MS)


if __name__ == "__main__":
    main(*sys.argv[1:])
