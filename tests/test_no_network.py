"""Hostile files of each kind are read or refused in little memory, and none of them reaches a network."""

import sys
from pathlib import Path

import pytest

from tests.support.hostile_files import KINDS
from tests.support.hostile_xlsforms import CASES
from tests.support.reading_apart import read_apart

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="what a process takes is limited and asked as Linux does"
)

ASKING = {
    "judgments": ("entity from outside .docx", "frames of others .html", "a form that draws itself"),
    "taxonomies": (
        "entity from outside .qdc",
        "entity from outside .rdf",
        "imports .ttl",
        "context elsewhere .jsonld",
        "800,000 rows .csv",
        "300,000 codes .qdc",
        "a million columns .csv",
        "400,000 concepts .ttl",
    ),
    "projects": (
        "a framework from outside",
        "a framework of entities",
        "a trigger",
        "rows that hold themselves",
        "two projects",
        "a country that is none",
        "a time that is none",
    ),
}
GIANTS = [
    (kind, name) for kind, files in KINDS.items() for name in files if name.startswith(("3 GB", "pipe", "device"))
]


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind, names in ASKING.items() for name in names])
def test_what_asks_for_a_network_gets_none(kind: str, name: str, tmp_path: Path) -> None:
    file, make = KINDS[kind][name]
    make(tmp_path / file)
    found = read_apart(kind, tmp_path / file)
    assert found.is_safe, found


@pytest.mark.parametrize(("kind", "name"), GIANTS)
def test_what_never_ends_is_refused_before_it_is_read(kind: str, name: str, tmp_path: Path) -> None:
    file, make = KINDS[kind][name]
    make(tmp_path / file)
    found = read_apart(kind, tmp_path / file)
    assert found.is_safe, found
    assert found.code != "is read"
    assert found.peak < 200


@pytest.mark.parametrize("name", ["a file of this machine as entity", "links to other workbooks", "macros"])
def test_frameworks_ask_for_none_either(name: str, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(CASES[name][0]())
    found = read_apart("frameworks", tmp_path / "a.xlsx")
    assert found.is_safe, found
