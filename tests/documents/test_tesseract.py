"""The program that recognises text gets pictures and names of data, and nothing else of what this program knows."""

import os
import sys
from pathlib import Path

import pytest

from tipcoder.documents.tesseract import find_tesseract, recognise
from tipcoder.domain.child_environment import SECRETS
from tipcoder.domain.page_geometry import PagePicture

_PROGRAM = """#!/bin/sh
env >> "{seen}"
if [ "$1" = --list-langs ]; then echo List; echo eng; else cat > /dev/null; echo Court; fi
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a program as a script of the shell")
def test_the_program_gets_no_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen, program = tmp_path / "seen.txt", tmp_path / "tesseract"
    program.write_text(_PROGRAM.format(seen=seen), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    for name in SECRETS:
        monkeypatch.setenv(name, "a secret")
    found = find_tesseract()
    assert found is not None
    assert found.program == program
    pages = list(recognise(found, PagePicture(1, 1, 4, bytearray(4)), ("eng",)))
    assert pages[-1] == "Court\n"
    given = seen.read_text(encoding="utf-8")
    assert given.count("PATH=") >= 2
    assert "a secret" not in given
