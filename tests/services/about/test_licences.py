"""Every package that the program asks for is listed with its licence, and the build brings along what says so."""

from pathlib import Path

from tipcoder.services.about import direct, notices, parts

ROOT = Path(__file__).resolve().parents[3]


def test_each_package_says_its_licence() -> None:
    listed = {part.name: part for part in parts()}
    assert {name.casefold().replace("-", "_") for name in direct()} <= {
        name.casefold().replace("-", "_") for name in listed
    }
    assert {"openpyxl", "shiboken6"} <= listed.keys()
    assert "pytest" not in listed
    assert [part for part in listed.values() if not part.licence] == []
    assert all(part.version for part in listed.values())


def test_what_is_said_of_works_of_others_ships() -> None:
    assert "Lucide" in notices()
    spec = (ROOT / "build.spec").read_text("utf-8")
    assert "copy_metadata" in spec
    assert '"NOTICE", "CHANGELOG.md"' in spec
