"""The frameworks that ship, as a person gets them."""

from pathlib import Path

import pytest

from tipcoder.errors import UserError
from tipcoder.framework.xlsform.reader import read_framework
from tipcoder.services.frameworks import check_framework, framework_workbook, shipped_frameworks, write_framework


def test_one_framework_ships_and_says_what_it_is() -> None:
    (framework,) = shipped_frameworks()

    assert framework.name == "tip_case_law_see"
    assert framework.title == "TIP case law, South-Eastern Europe"
    assert framework.version
    assert framework.path.exists()


def test_a_project_is_never_replaced_by_a_framework(tmp_path: Path) -> None:
    target = tmp_path / "a.tip"
    target.write_bytes(b"work of months")
    with pytest.raises(UserError, match="file_ending"):
        write_framework(target)
    assert target.read_bytes() == b"work of months"


def test_written_workbook_is_read_back(tmp_path: Path) -> None:
    target = tmp_path / "корнизë љ" / "framework.xlsx"
    target.parent.mkdir()
    target.write_bytes(b"an older one")

    write_framework(target)

    assert not any(fault.is_error for fault in check_framework(target))
    form = read_framework(target).form
    assert (form.id, form.title) == ("tip_case_law_see", "TIP case law, South-Eastern Europe")
    assert target.read_bytes() == framework_workbook("tip_case_law_see")


def test_unknown_name_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        write_framework(tmp_path / "framework.xlsx", "no_such")

    assert caught.value.code == "framework_unknown"
    assert caught.value.values == {"name": "no_such", "known": "tip_case_law_see"}
    assert not list(tmp_path.glob("*.xlsx"))
