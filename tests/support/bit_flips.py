"""Projects of which one bit was changed, as a bad disk does it."""

import random
import shutil
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from tests.support import shipped_judgments
from tests.support.made_once import made_once
from tests.support.versions import code, first, make, stored
from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError
from tipcoder.services.cases import add_judgment, list_cases
from tipcoder.services.projects import OpenProject, close_project, file_of, open_project, unreadable
from tipcoder.storage.file import cipher
from tipcoder.storage.file.cipher import PAGE

CASES = 12
_OF_TAXONOMIES = ("taxonomy", "term", "term_label", "term_mapping")
REPEATED = 40
"""Times that the text of a judgment stands in the file of one: as long as real ones are."""


def _made() -> Path:
    """Return a folder with a project of cases and judgments, and its recovery key."""

    def fill(into: Path) -> None:
        project = make(into, first())
        chance = random.Random(7)
        for number in range(CASES):
            code(project, number, chance)
        text = shipped_judgments.file(Country.SRB, "1")
        for case in list_cases(project):
            judgment = into / f"{case.number}.txt"
            words = read_judgment_file(text).pages
            judgment.write_text("\n".join(f"{case.number} {word}" for word in words * REPEATED), "utf-8")
            add_judgment(project, case.id, judgment)
        (into / "key").write_text(project.recovery_key)
        close_project(project)
        project.path.rename(into / "project.tip")

    return made_once("bit flips", fill)


@cache
def _answers(made: Path) -> list[tuple[Any, ...]]:
    """Return the answers of the project in a folder, which nobody changes."""
    whole = open_project(made / "project.tip", recovery_key=(made / "key").read_text(), read_only=True)
    try:
        return stored(whole)["answer"]
    finally:
        close_project(whole)


def flip(path: Path, place: int, bit: int) -> None:
    """Change one bit of a file."""
    with path.open("rb+") as file:
        file.seek(place)
        (byte,) = file.read(1)
        file.seek(place)
        file.write(bytes([byte ^ 1 << bit]))


def read_with_flip(folder: Path, chance: random.Random, page: int | None = None) -> str:
    """Change one bit of a copy, of a page or anywhere, open it to read only, and return what became of its answers."""
    made = _made()
    path = Path(shutil.copyfile(made / "project.tip", folder / "flipped.tip"))
    size = path.stat().st_size
    place = chance.randrange(size) if page is None else chance.randrange(PAGE) + (page - 1) * PAGE
    flip(path, place, chance.randrange(8))
    key = (made / "key").read_text()
    return _outcome(lambda: open_project(path, recovery_key=key, read_only=True), _answers(made), place)


def read_with_flip_of_framework(source: Path, passphrase: str, folder: Path, chance: random.Random) -> str:
    """Do what `read_with_flip` does with a project that has an answer, a bit of whose framework is changed."""
    expected, key, recovery_key = _whole(source, passphrase)
    path = Path(shutil.copyfile(source, folder / "flipped.tip"))
    place = flip_framework(path, key, chance)
    return _outcome(lambda: open_project(path, recovery_key=recovery_key, read_only=True), expected, place)


def read_with_flip_of_taxonomy(source: Path, passphrase: str, folder: Path, chance: random.Random) -> str:
    """Do what `read_with_flip_of_framework` does with a bit of the terms of its taxonomies, or of their labels."""
    expected, key, recovery_key = _whole(source, passphrase)
    path = Path(shutil.copyfile(source, folder / "flipped.tip"))
    while True:
        place, bit = chance.randrange(PAGE, path.stat().st_size), chance.randrange(8)
        flip(path, place, bit)
        if not all(_reads(path, key, "*", table) for table in _OF_TAXONOMIES):
            break
        flip(path, place, bit)
    found: list[str] = []

    def opened() -> OpenProject:
        project = open_project(path, recovery_key=recovery_key, read_only=True)
        found.extend(fault.code for fault in unreadable(project))
        return project

    outcome = _outcome(opened, expected, place)
    return outcome if "project_taxonomies_unreadable" in found else f"{outcome}, the loss is not said"


@cache
def _whole(source: Path, passphrase: str) -> tuple[list[tuple[Any, ...]], cipher.Key, str]:
    """Return the answers and the keys of a project that nobody changes."""
    whole = open_project(source, passphrase=passphrase, read_only=True)
    try:
        expected = stored(whole)["answer"]
        assert expected
        return expected, file_of(whole).key, whole.recovery_key
    finally:
        close_project(whole)


def flip_framework(path: Path, key: cipher.Key, chance: random.Random, lost: str = "*", kept: str = "1") -> int:
    """Change a bit of the row of the framework, so that some columns are lost and others are kept; return where."""
    while True:
        place, bit = chance.randrange(PAGE, path.stat().st_size), chance.randrange(8)
        flip(path, place, bit)
        if not _reads(path, key, lost) and _reads(path, key, kept):
            return place
        flip(path, place, bit)


def _reads(path: Path, key: cipher.Key, columns: str, table: str = "framework") -> bool:
    try:
        with closing(cipher.connect(path, key, read_only=True)) as source:
            source.execute(f"SELECT {columns} FROM {table} NOT INDEXED").fetchall()  # noqa: S608
    except dbapi2.DatabaseError:
        return False
    return True


def _outcome(opened: Callable[[], OpenProject], expected: list[tuple[Any, ...]], place: int) -> str:
    try:
        project = opened()
    except UserError as error:
        return f"does not open, page {place // PAGE + 1}: {error.code}"
    try:
        if stored(project)["answer"] == expected:
            return "all answers"
        return "says what is lost" if unreadable(project) else "answers are lost without a word"
    finally:
        close_project(project)
