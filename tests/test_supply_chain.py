"""What the program is built from is known to the byte: packages by hashes, actions by commit."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
SYSTEMS = {"linux": ("linux", "posix"), "windows": ("win32", "nt"), "macos": ("darwin", "posix")}
"""Files of `locked`, each with sys_platform and os_name."""

PYTHONS = ("3.11", "3.12", "3.13", "3.14")


def _asked_for() -> list[Requirement]:
    """Return what the project asks for, each of its extras and what builds it too."""
    about = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = about["project"]["optional-dependencies"].values()
    lines = [about["project"]["dependencies"], about["build-system"]["requires"], *extras]
    return [Requirement(line) for part in lines for line in part]


def _locked(system: str) -> list[tuple[Requirement, int]]:
    """Return the packages of a system, each with the number of its hashes."""
    text = (ROOT / "locked" / f"{system}.txt").read_text("utf-8").replace("\\\n", "")
    lines = [line.split() for line in text.splitlines() if not line.startswith(("#", "--only-binary"))]
    hashed = re.compile(r"--hash=sha256:[0-9a-f]{64}")
    return [
        (
            Requirement(" ".join(word for word in words if not hashed.fullmatch(word))),
            sum(bool(hashed.fullmatch(word)) for word in words),
        )
        for words in lines
    ]


@pytest.mark.parametrize("system", SYSTEMS)
def test_each_package_is_locked_to_one_version_with_hashes(system: str) -> None:
    packages = _locked(system)
    assert packages
    for package, hashes in packages:
        assert re.fullmatch(r"==[^,*]+", str(package.specifier)), package
        assert hashes, package


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", SYSTEMS)
def test_what_is_locked_is_what_the_project_asks_for(system: str, python: str) -> None:
    platform, os_name = SYSTEMS[system]
    environment = {"sys_platform": platform, "os_name": os_name, "implementation_name": "cpython"}
    environment |= {"platform_python_implementation": "CPython", "python_version": python}
    environment |= {"python_full_version": f"{python}.0"}

    def needed(package: Requirement) -> bool:
        return package.marker is None or package.marker.evaluate(environment)

    versions: dict[str, list[str]] = {}
    for package, _hashes in _locked(system):
        if needed(package):
            (pin,) = package.specifier
            versions.setdefault(canonicalize_name(package.name), []).append(pin.version)
    assert all(len(found) == 1 for found in versions.values())
    for asked in filter(needed, _asked_for()):
        found = versions.get(canonicalize_name(asked.name), [])
        assert list(asked.specifier.filter(found)), f"{asked}: run locked/make.sh"


def test_actions_are_named_by_their_commits() -> None:
    lines = [
        line.strip()
        for path in (ROOT / ".github" / "workflows").glob("*.yml")
        for line in path.read_text("utf-8").splitlines()
        if re.match(r"\s*(- )?uses:", line)
    ]
    assert lines
    for line in lines:
        assert re.fullmatch(r"(- )?uses: [\w/.-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+", line), line
