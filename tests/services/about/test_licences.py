"""Every package that the program asks for is listed with its licence, and the build brings along what says so."""

import re
import tomllib
from pathlib import Path

from tipcoder.services.about.licences import DIRECT, parts
from tipcoder.services.about.notices import notices

ROOT = Path(__file__).resolve().parents[3]


def test_the_packages_are_those_that_the_program_asks_for() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    assert {re.match(r"[\w.-]+", line)[0] for line in wanted} == set(DIRECT)  # type: ignore[index]


def test_each_package_says_its_licence() -> None:
    listed = {part.name: part for part in parts()}
    assert {name.casefold().replace("-", "_") for name in DIRECT} <= {
        name.casefold().replace("-", "_") for name in listed
    }
    assert "shiboken6" in listed
    assert "pytest" not in listed
    assert [part for part in listed.values() if not part.licence] == []
    assert all(part.version for part in listed.values())


def test_what_is_said_of_works_of_others_ships() -> None:
    assert "Lucide" in notices()
    spec = (ROOT / "build.spec").read_text("utf-8")
    assert "copy_metadata" in spec
    assert '"NOTICE", "CHANGELOG.md"' in spec
