"""Names that Windows keeps for devices are known on every system."""

import pytest

from tipcoder.domain.file_names import is_reserved, unreserved


@pytest.mark.parametrize(
    "name",
    [
        "con",
        "CON",
        "Nul",
        "prn.tip",
        "aux .xlsx",
        "con.2024",
        "CONIN$",
        "conout$.tip",
        "com1",
        "LPT9.docx",
        "COM¹",
        "lpt³.x",
    ],
)
def test_names_of_devices(name: str) -> None:
    assert is_reserved(name)
    assert unreserved(name) == f"_{name}"


@pytest.mark.parametrize("name", ["console", "com", "com0", "com10", "lpt", "_con", "a.con", "Случај", "con 2024", ""])
def test_other_names_stay(name: str) -> None:
    assert unreserved(name) == name
