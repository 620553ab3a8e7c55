"""The program that recognises text gets pictures and names of data, and nothing else of what this program knows."""

import os
import sys
from pathlib import Path

import pytest

from tipcoder.documents.tesseract import find_tesseract, recognise
from tipcoder.domain.child_environment import SECRETS, environment_for_children
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


@pytest.mark.skipif(sys.platform == "win32", reason="a program as a script of the shell")
def test_data_that_a_person_keeps_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program, data = tmp_path / "tesseract", tmp_path / "Подаци ë"
    program.write_text(
        '#!/bin/sh\necho List\nif [ "$2" = --tessdata-dir ]; then ls "$3" | sed s/.traineddata//; else echo eng; fi\n',
        encoding="utf-8",
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    data.mkdir()
    own = find_tesseract(data)
    assert own is not None
    assert (own.data, own.folder) == (frozenset({"eng"}), None)
    (data / "mkd.traineddata").touch()

    kept = find_tesseract(data)

    assert kept is not None
    assert (kept.data, kept.folder) == (frozenset({"mkd"}), data)


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of a build are found by this variable on Linux only")
def test_programs_of_the_system_get_their_own_libraries_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/build/_internal")
    assert environment_for_children()["LD_LIBRARY_PATH"] == "/build/_internal"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "LD_LIBRARY_PATH" not in environment_for_children()
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/lib")
    assert environment_for_children()["LD_LIBRARY_PATH"] == "/opt/lib"
