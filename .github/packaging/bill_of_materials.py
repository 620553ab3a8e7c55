"""Makes the bill of materials (CycloneDX 1.6) of the one-folder build: of what is shipped, not of what builds it.

`bill_of_materials.py FOLDER TARGET.cdx.json` runs in the environment that made the build. Each file of the folder
belongs to one component: a package of Python by what it installed, a library of the system by its bytes in a package of
Debian or by its name in a formula of Homebrew, and the rest by components.toml and locked/others.toml. It ends with 1
and names what is at fault where a file belongs to nobody, a component has no version or licence, or the text of a
copyleft licence is not in `licences`.
"""

import csv
import json
import platform
import re
import shutil
import sqlite3
import ssl
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from importlib.metadata import Distribution, distributions, version
from pathlib import Path
from typing import Any, NamedTuple

from others import by_hash, sha256

TABLES = tomllib.loads((Path(__file__).parent / "components.toml").read_text("utf-8"))
INSIDE = "_internal/"
LICENCES = "_internal/licences"
"""Where the texts of licences lie in the build."""

COPYLEFT = re.compile(r"\b((?:A|L)?GPL-[0-9.]+|MPL-[0-9.]+|EPL-[0-9.]+)(?:-only|-or-later)?\b|WITH ([\w.-]+)")


class Source(NamedTuple):
    """Source package that a library of the system is made of, as Debian calls it, with its version."""

    name: str
    version: str
    purl: str = ""


@dataclass
class Component:
    """A work that is shipped: what it is called, and the files that are of it, with their SHA-256."""

    name: str
    version: str
    licence: str
    purl: str = ""
    files: dict[str, str] = field(default_factory=dict)
    inside: list["Component"] = field(default_factory=list)


def versions() -> dict[str, str]:
    """Return the versions of works that come in packages of Python, by the names that components.toml has for them."""
    import lxml.etree
    import numpy
    import PySide6.QtCore
    import sqlcipher3.dbapi2
    from cryptography.hazmat.backends.openssl import backend
    from PIL import features
    from pypdfium2.version import PDFIUM_INFO

    database = sqlcipher3.dbapi2.connect(":memory:")
    database.execute("PRAGMA key = 'x'")  # who provides the cipher is known from here on
    cipher, provider = (
        database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("cipher_version", "cipher_provider_version")
    )
    blas = numpy.show_config("dicts")["Build Dependencies"]["blas"]["version"]
    drawn = ("avif", "freetype2", "harfbuzz", "jpg_2000", "libjpeg_turbo", "libtiff", "littlecms2", "webp")
    return {
        "libxml2": ".".join(map(str, lxml.etree.LIBXML_VERSION)),
        "libxslt": ".".join(map(str, lxml.etree.LIBXSLT_VERSION)),
        "openblas": blas,
        "openssl of cryptography": backend.openssl_version_text().split()[1],
        "openssl of python": ssl.OPENSSL_VERSION.split()[1],
        "openssl of sqlcipher": provider.split()[1],
        "pdfium": str(PDFIUM_INFO).partition("@")[0],
        "pyinstaller": version("pyinstaller"),
        "pyreadstat": version("pyreadstat"),
        "python": platform.python_version(),
        "qt": PySide6.QtCore.qVersion(),
        "re2": version("google-re2"),
        "sqlcipher": cipher.split()[0],
        "sqlite": sqlcipher3.dbapi2.sqlite_version,
        "sqlite of python": sqlite3.sqlite_version,
        **{name: features.version(name) or "" for name in (*drawn, "zlib_ng")},
    }


def files_of(folder: Path) -> list[str]:
    """Return the paths of all files of the build within its folder, links too."""
    found = (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in found)


def recorded(package: Distribution) -> list[str]:
    """Return the paths of what a package installed, by its record: to look for each takes minutes under Wine."""
    return [row[0] for row in csv.reader((package.read_text("RECORD") or "").splitlines()) if row]


class Build:
    """The build, with the components that its files have been found to belong to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.components: dict[tuple[str, str], Component] = {}
        self._versions = versions()
        self._packages = {_key(package.name): package for package in distributions()}
        self._installed = {path: package for package in self._packages.values() for path in recorded(package)}
        self._known = by_hash()

    def sort(self, paths: Iterable[str]) -> None:
        """Give each file to the component that it belongs to."""
        owned = {path: owner for path in paths if (owner := self._owner(path))}
        left = [path for path in paths if path not in owned]
        files = [path for path in left if not (self.folder / path).is_symlink()]
        owned |= self._of_debian(files)
        for path, source in of_homebrew(files).items():
            owned[path] = self._of_source(*source)
        for path in (path for path in left if (self.folder / path).is_symlink()):
            target = (self.folder / path).resolve()
            if target.is_file() and (owner := owned.get(target.relative_to(self.folder.resolve()).as_posix())):
                owned[path] = owner
        for path, owner in owned.items():
            owner.files[path] = sha256(self.folder / path)

    def add_modules(self, names: Iterable[str]) -> list[str]:
        """Add the packages of modules that lie in the program's archive; return the modules that are of none."""
        unknown = []
        for name in names:
            top = name.partition(".")[0]
            if top in sys.stdlib_module_names or top.startswith(("tipcoder", "_pyi_rth", "_sysconfigdata")):
                continue
            path = name.replace(".", "/")
            suffixes = (".py", "/__init__.py")
            package = next((found for end in suffixes if (found := self._installed.get(path + end))), None)
            if package:
                self._package(package)
            elif not any(installed.startswith(f"{path}/") for installed in self._installed):  # a folder of several
                unknown.append(name)
        return unknown

    def add_insides(self) -> None:
        """Add what is compiled into files of others."""
        for work in TABLES["inside"]:
            if "file" in work and not (self.folder / work["file"]).exists():
                continue
            made = Component(work["name"], self._version(work["version"], ""), work["licence"])
            next(found for found in self.components.values() if _key(found.name) == work["within"]).inside.append(made)

    def _owner(self, path: str) -> Component | None:
        for work in TABLES["work"]:
            if any(fnmatchcase(path, pattern) for pattern in work["files"]) and not (self.folder / path).is_symlink():
                return self._component(work["name"], self._version(work["version"], path), work["licence"])
        name = path.rpartition("/")[2]
        if path.startswith(("_internal/tipcoder/tesseract/", "_internal/tipcoder/dictionaries/")):
            work = self._known.get((name, sha256(self.folder / path)))
            return self._component(work["name"], work["version"], work["licence"]) if work else None
        if package := self._installed.get(path.removeprefix(INSIDE)):
            return self._package(package)
        if re.match(r"tipcoder(\.exe)?$|_internal/(tipcoder[/-]|licences/)", path):
            return self._package(self._packages["tipcoder"])
        return None

    def _package(self, package: Distribution) -> Component:
        licence = TABLES["packages"].get(_key(package.name)) or package.metadata.get("License-Expression") or ""
        purl = f"pkg:pypi/{_key(package.name)}@{package.version}"
        return self._component(package.name, package.version, licence, "" if _key(package.name) == "tipcoder" else purl)

    def _of_source(self, source: str, number: str, purl: str = "") -> Component:
        return self._component(TABLES["names"].get(source, source), number, TABLES["licences"].get(source, ""), purl)

    def _of_debian(self, paths: list[str]) -> dict[str, Component]:
        """Return the components of files that are, byte for byte, files of packages of Debian."""
        if not paths or not shutil.which("dpkg"):
            return {}
        names = {path.rpartition("/")[2] for path in paths}
        command = ["dpkg", "--search", *(f"*/{name}*" for name in names)]
        lines = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()  # noqa: S603
        wanted: dict[str, list[str]] = {}
        for path in paths:
            wanted.setdefault(sha256(self.folder / path), []).append(path)
        owned: dict[str, Component] = {}
        for line in lines:
            packages, _colon, file = line.partition(": ")
            if not Path(file).is_file() or not (found := wanted.pop(sha256(Path(file)), None)):
                continue
            shown = "--showformat=${source:Package} ${source:Version}"
            asked = ["dpkg-query", "--show", shown, packages.partition(",")[0]]
            answer = subprocess.run(asked, capture_output=True, text=True, check=True).stdout  # noqa: S603
            source, number = answer.split()
            key = re.sub(r"^gcc-[0-9]+$", "gcc", source)
            owned |= dict.fromkeys(found, self._of_source(key, number, f"pkg:deb/debian/{source}@{number}"))
        return owned

    def _version(self, name: str, path: str) -> str:
        if "{" in name:
            found = re.search(r"\.so\.([0-9.]+)$", path)
            return name.format(*found[1].split(".")) if found else ""
        return self._versions.get(name, name)

    def _component(self, name: str, number: str, licence: str, purl: str = "") -> Component:
        return self.components.setdefault((name, number), Component(name, number, licence, purl))


def of_homebrew(paths: Iterable[str]) -> dict[str, Source]:
    """Return of which formula of Homebrew files have the name: the build changes them, so that their bytes differ."""
    if not (brew := shutil.which("brew")):
        return {}
    prefix = Path(subprocess.run([brew, "--prefix"], capture_output=True, text=True, check=True).stdout.strip())  # noqa: S603
    sources: dict[str, Source] = {}
    for path in paths:
        name = path.rpartition("/")[2]
        found = next((one for kind in ("lib", "bin") for one in (prefix / "opt").glob(f"*/{kind}/{name}")), None)
        if found is not None:
            parts = found.resolve().parts
            formula, number = parts[parts.index("Cellar") + 1 :][:2]
            name = _source_of(formula, TABLES["homebrew"]) or formula
            sources[path] = Source(name, number, f"pkg:brew/{formula}@{number}")
    return sources


def _source_of(name: str, table: dict[str, str]) -> str:
    return next((source for pattern, source in table.items() if fnmatchcase(name.casefold(), pattern.casefold())), "")


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()


def modules_of(program: Path) -> list[str]:
    """Return the names of the modules of Python that lie in the archive of the built program."""
    from PyInstaller.archive.readers import CArchiveReader

    return sorted(CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc)


def written(components: Iterable[Component]) -> dict[str, Any]:
    """Return the bill: the program, and beside it each component with its files."""
    ordered = sorted(components, key=lambda component: _key(component.name))
    entries = [_entry(component, str(place)) for place, component in enumerate(ordered)]
    program = next(entry for entry in entries if entry["name"] == "tipcoder")
    program["type"] = "application"
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": program},
        "components": [entry for entry in entries if entry is not program],
    }


def _entry(component: Component, place: str) -> dict[str, Any]:
    entry: dict[str, Any] = {"type": "library", "bom-ref": place, "name": component.name, "version": component.version}
    entry["licenses"] = [{"expression": component.licence}]
    if component.purl:
        entry["purl"] = component.purl
    if component.files:
        entry["evidence"] = {
            "occurrences": [
                {"location": path, "additionalContext": f"sha256:{digest}"} for path, digest in component.files.items()
            ]
        }
    if component.inside:
        entry["components"] = [_entry(part, f"{place}.{number}") for number, part in enumerate(component.inside)]
    return entry


def faults(bill: dict[str, Any], folder: Path) -> list[str]:
    """Return what the bill says wrongly, or leaves out, of the build in a folder."""
    found: list[str] = []
    owners: dict[str, str] = {}
    waiting = [bill["metadata"]["component"], *bill["components"]]
    while waiting:
        entry = waiting.pop()
        waiting += entry.get("components", [])
        licence = entry["licenses"][0]["expression"]
        said = {"version": entry["version"], "licence": licence}
        found += [f"{entry['name']} has no {what}" for what, word in said.items() if not word]
        texts = {left or right for left, right in COPYLEFT.findall(licence)}
        found += [
            f"the text of {text}, for {entry['name']}, is not in {LICENCES}"
            for text in sorted(texts)
            if not (folder / LICENCES / f"{text}.txt").is_file()
        ]
        for place in entry.get("evidence", {}).get("occurrences", []):
            path = place["location"]
            if path in owners:
                found.append(f"{path} belongs to {owners[path]} and to {entry['name']}")
            owners[path] = entry["name"]
            if not (folder / path).is_file() or place["additionalContext"] != f"sha256:{sha256(folder / path)}":
                found.append(f"{path} is not what {entry['name']} says")
    return found + [f"{path} belongs to nobody" for path in files_of(folder) if path not in owners]


def main() -> None:
    """Make the bill, write it, and check it against the build."""
    folder, target = Path(sys.argv[1]), Path(sys.argv[2])
    build = Build(folder)
    build.sort(files_of(folder))
    program = folder / ("tipcoder.exe" if sys.platform == "win32" else "tipcoder")
    strangers = [f"the module {name} belongs to nobody" for name in build.add_modules(modules_of(program))]
    build.add_insides()
    bill = written(build.components.values())
    target.write_text(json.dumps(bill, ensure_ascii=False, indent=1) + "\n", "utf-8")
    if wrong := strangers + faults(bill, folder):
        sys.exit("\n".join(wrong))
    sys.stdout.write(f"{len(files_of(folder))} files of {len(build.components)} components\n")


if __name__ == "__main__":
    main()
