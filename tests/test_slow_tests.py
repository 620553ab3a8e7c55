"""Slow tests: listed as measured, left out where nothing is said, and held to what is there."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.support.slow_tests import Cost, slow_functions

Made = Iterable[tuple[str, float, list[str]]]
ROOT = Path(__file__).parents[1]
OPTIONS = """
[pytest]
testpaths = tests
addopts = -m "not slow"
markers = slow
"""
CONFTEST = """
import os
import time

import pytest

pytest_plugins = ["tests.support.slow_tests"]


@pytest.fixture(scope="module")
def costly():
    spend(2.2)


def spend(seconds):
    end = time.process_time() + seconds * ("MEASURED" in os.environ)
    while time.process_time() < end:
        pass
"""
TESTS = """
import pytest

from tests.conftest import spend


@pytest.mark.parametrize("number", range(4))
def test_four(number):
    spend(0.3)


def test_quick():
    pass


def test_one(costly):
    pass


def test_other(costly):
    pass
"""

LONE = """
from tests.conftest import spend


def test_lone():
    spend(1.2)
"""


def cost(alone: float, *used: str, made: Made = ()) -> Cost:
    return Cost(alone=alone, made=list(made), used=list(used))


def test_the_cases_of_a_function_count_together() -> None:
    assert slow_functions({"a::test[1]": cost(0.3), "a::test[2]": cost(0.3), "a::other": cost(0.35)}) == ["a::test"]


def test_what_is_shared_counts_by_its_share_whichever_case_came_first() -> None:
    made: Made = (("fixture", 0.3, []), ("made once", 1.2, ["fixture"]))  # the one within the other
    costs = {"a::first": cost(0.05, "fixture", made=made), "a::second": cost(0.05, "fixture")}
    more = {f"b::{place}": cost(0.15, "made once", made=(("made once", 0.0, []),)) for place in range(4)}

    assert slow_functions(costs) == ["a::first", "a::second"]
    assert slow_functions(costs | more) == []


def test_a_run_lists_what_is_slow_in_it_and_one_of_all_fails_for_what_is_gone(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "tests" / "support", tmp_path / "tests" / "support")
    files = {"pytest.ini": OPTIONS, "tests/conftest.py": CONFTEST, "tests/test_a.py": TESTS, "tests/test_b.py": LONE}
    for name, text in {**files, "tests/__init__.py": "", "tests/slow_tests.txt": ""}.items():
        (tmp_path / name).write_text(text, "utf-8")
    listed = tmp_path / "tests" / "slow_tests.txt"

    def ran(*options: str, **variables: str) -> tuple[int, str]:
        ended = subprocess.run(  # noqa: S603
            [sys.executable, "-m", "pytest", "-p", "no:pytest-qt", *options],
            cwd=tmp_path,
            env={**os.environ, **variables},
            capture_output=True,
            text=True,
        )
        return ended.returncode, ended.stdout

    assert ran("-m", "", "--write-slow", "-n", "2", MEASURED="yes")[0] == 0
    slow = [*(f"tests/test_a.py::test_{name}" for name in ("four", "one", "other")), "tests/test_b.py::test_lone"]
    assert listed.read_text("utf-8").split() == slow
    assert "1 passed, 7 deselected" in ran()[1]
    assert ran("-m", "", "--write-slow", "tests/test_a.py::test_one")[0] == pytest.ExitCode.USAGE_ERROR
    (tmp_path / "tests" / "test_b.py").write_text(LONE.replace("1.2", "0.2"), "utf-8")
    assert ran("-m", "", "--write-slow", "tests/test_b.py", MEASURED="yes")[0] == 0
    assert listed.read_text("utf-8").split() == slow[:3]
    listed.write_text(f"{listed.read_text('utf-8')}tests/test_a.py::test_was_there\n", "utf-8")
    code, said = ran("-m", "")
    assert code == 1
    assert "no test (any more): tests/test_a.py::test_was_there" in said
