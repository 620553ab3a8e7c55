"""Licences of the packages that the program is made of, from what these say of themselves."""

import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from tipcoder import paths


def notices() -> str:
    """Return what is said of fonts, icons, data and other works of others."""
    return paths.shipped_text("NOTICE").read_text(encoding="utf-8")


_UNNAMED = {"sqlcipher3": "zlib", "pyxform": "BSD-2-Clause"}
"""Licences of packages that say theirs in a file only."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
LONGEST = 60
"""Characters of the name of a licence; what is longer is its text."""


@dataclass(frozen=True, slots=True)
class LicensedPackage:
    """A package: its name, version and licence; "" for one that does not say it in a word."""

    name: str
    version: str
    licence: str


def direct() -> list[str]:
    """Return the names of the packages that the program itself asks for; the others come with them."""
    return _needed_by(distribution("tipcoder"))


def parts() -> tuple[LicensedPackage, ...]:
    """Return the packages that are there, those that others need too, by name."""
    found: dict[str, LicensedPackage] = {}
    waiting = direct()
    while waiting:
        name = waiting.pop()
        key = _key(name)
        if key in found:
            continue
        try:
            package = distribution(name)
        except PackageNotFoundError:  # for another system, or another version of Python
            continue
        found[key] = LicensedPackage(package.metadata["Name"], package.version, _licence_of(package))
        waiting += _needed_by(package)
    return tuple(found[key] for key in sorted(found))


def _needed_by(package: Distribution) -> list[str]:
    lines = [line for line in package.requires or () if "extra ==" not in line]
    return [match[0] for line in lines if (match := _NAME.match(line))]


def _licence_of(package: Distribution) -> str:
    about = package.metadata
    classified = [
        line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or () if line.startswith("License")
    ]
    expressions, written = about.get_all("License-Expression") or [""], about.get_all("License") or [""]
    candidates = (expressions[0], ", ".join(classified), written[0].strip(), _UNNAMED.get(_key(package.name), ""))
    return next((name for name in candidates if name and len(name) <= LONGEST and "\n" not in name), "")


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()
