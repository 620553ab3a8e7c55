"""Projects of which one bit was changed, as a bad disk does it."""

import random
import shutil
from functools import cache
from pathlib import Path
from typing import Any

from tests.support import shipped_judgments
from tests.support.made_once import made_once
from tests.support.versions import code, first, make, stored
from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError
from tipcoder.services.cases import add_judgment, list_cases
from tipcoder.services.projects import close_project, open_project, unreadable
from tipcoder.storage.file.cipher import PAGE

CASES = 12
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


def read_with_flip(folder: Path, chance: random.Random, page: int | None = None) -> str:
    """Change one bit of a copy, of a page or anywhere, open it to read only, and return what became of its answers."""
    made = _made()
    key = (made / "key").read_text()
    path = Path(shutil.copyfile(made / "project.tip", folder / "flipped.tip"))
    expected = _answers(made)
    content = bytearray(path.read_bytes())
    place = chance.randrange(len(content)) if page is None else chance.randrange(PAGE) + (page - 1) * PAGE
    content[place] ^= 1 << chance.randrange(8)
    path.write_bytes(content)
    try:
        project = open_project(path, recovery_key=key, read_only=True)
    except UserError as error:
        return f"does not open, page {place // PAGE + 1}: {error.code}"
    try:
        if stored(project)["answer"] == expected:
            return "all answers"
        return "says what is lost" if unreadable(project) else "answers are lost without a word"
    finally:
        close_project(project)
