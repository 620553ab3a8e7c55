"""The bill of materials of a build says of each file whose it is, and what is shipped has its licences beside it."""

import importlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PACKAGING = Path(__file__).parents[1] / ".github" / "packaging"
_NEEDS_LINKS = pytest.mark.skipif(sys.platform == "win32", reason="links need a right that few people have")


@pytest.fixture
def bills(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("bill_of_materials")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a build of a program and a library, with the text of its licence."""
    for path in ("tipcoder", "_internal/libreader.so.1", "_internal/licences/LGPL-2.1.txt"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(f"what {path} is", encoding="utf-8")
    return tmp_path


def _bill(bills: ModuleType, folder: Path) -> dict[str, Any]:
    def with_files(name: str, version: str, licence: str, *paths: str) -> Any:
        return bills.Component(name, version, licence, files={path: bills.sha256(folder / path) for path in paths})

    program = with_files("tipcoder", "1.0", "Apache-2.0", "tipcoder", "_internal/licences/LGPL-2.1.txt")
    program.inside.append(with_files("starter", "2.0", "MIT"))
    bill: dict[str, Any] = bills.written(
        [program, with_files("reader", "3.1", "MIT OR LGPL-2.1-or-later", "_internal/libreader.so.1")]
    )
    return bill


def test_a_build_of_which_all_is_known_has_no_fault(bills: ModuleType, folder: Path) -> None:
    bill = _bill(bills, folder)
    assert bills.faults(bill, folder) == []
    assert bill["metadata"]["component"]["name"] == "tipcoder"
    assert [entry["name"] for entry in bill["components"]] == ["reader"]


@_NEEDS_LINKS
def test_a_file_that_belongs_to_nobody_is_named(bills: ModuleType, folder: Path) -> None:
    bill = _bill(bills, folder)
    (folder / "_internal" / "libstray.so").touch()
    (folder / "_internal" / "libgone.so").symlink_to("nowhere.so")
    assert bills.faults(bill, folder) == [
        "_internal/libgone.so belongs to nobody",
        "_internal/libstray.so belongs to nobody",
    ]


def test_a_file_belongs_to_one_component_and_is_what_it_says(bills: ModuleType, folder: Path) -> None:
    bill = _bill(bills, folder)
    (folder / "tipcoder").write_text("another program", encoding="utf-8")
    bill["components"].append({**bill["components"][0], "name": "second reader"})
    found = bills.faults(bill, folder)
    assert "tipcoder is not what tipcoder says" in found
    assert "_internal/libreader.so.1 belongs to second reader and to reader" in found
    assert len(found) == 2


@pytest.mark.parametrize(("key", "value", "said"), [("version", "", "version"), ("licenses", "", "licence")])
def test_each_component_has_a_version_and_a_licence(
    key: str, value: str, said: str, bills: ModuleType, folder: Path
) -> None:
    bill = _bill(bills, folder)
    starter = bill["metadata"]["component"]["components"][0]
    starter[key] = value if key == "version" else [{"expression": value}]
    assert bills.faults(bill, folder) == [f"starter has no {said}"]


def test_the_text_of_a_copyleft_licence_lies_in_the_build(bills: ModuleType, folder: Path) -> None:
    bill = _bill(bills, folder)
    bill["components"][0]["licenses"] = [{"expression": "GPL-3.0-or-later WITH GCC-exception-3.1"}]
    assert bills.faults(bill, folder) == [
        f"the text of {text}, for reader, is not in _internal/licences" for text in ("GCC-exception-3.1", "GPL-3.0")
    ]


def test_the_texts_of_all_copyleft_licences_that_are_named_are_there(bills: ModuleType) -> None:
    tables = bills.TABLES
    named = [*tables["packages"].values(), *tables["licences"].values()]
    named += [work["licence"] for kind in ("work", "inside") for work in tables[kind]]
    named += [work["licence"] for work in bills.by_hash().values()]
    texts = {left or right for licence in named for left, right in bills.COPYLEFT.findall(licence)}
    assert {path.stem for path in (PACKAGING / "licences").iterdir()} >= texts >= {"GPL-2.0", "LGPL-3.0", "MPL-1.1"}


def test_what_is_fetched_is_checked_by_its_hash(tmp_path: Path) -> None:
    works = tomllib.loads((PACKAGING.parents[1] / "locked" / "others.toml").read_text("utf-8"))["work"]
    hashes = [digest for work in works for digest in work["files"].values()]
    assert hashes
    assert all(re.fullmatch(r"[0-9a-f]{64}", digest) for digest in hashes)
    data = tmp_path / "eng.traineddata"
    data.write_bytes(b"not what was recorded")
    command = [sys.executable, str(PACKAGING / "others.py"), str(data)]
    ended = subprocess.run(command, capture_output=True, text=True)  # noqa: S603
    assert ended.returncode == 1
    assert str(data) in ended.stderr


@_NEEDS_LINKS
def test_libraries_of_homebrew_are_known_by_name(
    bills: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prefix = tmp_path / "homebrew"
    for formula, number, file in (
        ("leptonica", "1.85.0", "lib/libleptonica.6.dylib"),
        ("icu4c@77", "77.1", "lib/libicuuc.77.dylib"),
        ("tesseract", "5.5.1", "bin/tesseract"),
        ("stranger", "1.0", "lib/libstranger.dylib"),
    ):
        made = prefix / "Cellar" / formula / number / file
        made.parent.mkdir(parents=True)
        made.touch()
        (prefix / "opt").mkdir(exist_ok=True)
        (prefix / "opt" / formula).symlink_to(prefix / "Cellar" / formula / number)
    brew = tmp_path / "bin" / "brew"
    brew.parent.mkdir()
    brew.write_text(f"#!/bin/sh\necho {prefix}\n", encoding="utf-8")
    brew.chmod(0o755)
    monkeypatch.setenv("PATH", str(brew.parent), prepend=":")
    named = ("tesseract", "libleptonica.6.dylib", "libicuuc.77.dylib", "libstranger.dylib", "libnobody.dylib")
    sources = bills.of_homebrew([f"_internal/{name}" for name in named])
    assert {path.rpartition("/")[2]: (one.name, one.version) for path, one in sources.items()} == {
        "tesseract": ("tesseract", "5.5.1"),
        "libleptonica.6.dylib": ("leptonlib", "1.85.0"),
        "libicuuc.77.dylib": ("icu", "77.1"),
        "libstranger.dylib": ("stranger", "1.0"),
    }


def test_each_library_that_is_known_by_its_name_has_a_licence(bills: ModuleType) -> None:
    sources = {*bills.TABLES["homebrew"].values(), *bills.TABLES["names"]}
    assert sources <= bills.TABLES["licences"].keys()
