"""Tries an installation that lacks its translations and the program that recognises text."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.support.dictionaries import make_dictionary
from tests.support.steps import finished
from tipcoder import paths
from tipcoder.services.self_test import CHECKS, CheckResult, Outcome, diagnosis, run_self_test, write_diagnosis


@pytest.fixture(scope="module")
def temporary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("temporary")


@pytest.fixture(scope="module")
def results(temporary: Path, tmp_path_factory: pytest.TempPathFactory) -> Sequence[CheckResult]:
    dictionaries = tmp_path_factory.mktemp("dictionaries")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paths, "own_dictionaries", lambda: dictionaries)
        make_dictionary("mk_MK", ["жртва"])
        patch.setattr(paths, "translations", lambda: temporary / "none")
        patch.setenv("PATH", str(temporary))
        patch.setattr("tempfile.tempdir", str(temporary))
        return finished(run_self_test())


def test_each_check_has_its_result(results: Sequence[CheckResult]) -> None:
    outcomes = {result.name: result.outcome for result in results}

    assert list(outcomes) == list(CHECKS)
    assert outcomes.pop("translations") is Outcome.FAILED
    assert outcomes.pop("recognition") is Outcome.ABSENT
    assert set(outcomes.values()) == {Outcome.SOUND}


def test_a_failure_says_where_in_the_program(results: Sequence[CheckResult]) -> None:
    (failed,) = (result for result in results if result.outcome is Outcome.FAILED)

    assert failed.failure.startswith("FileNotFoundError self_test.py:")


def test_nothing_is_left_behind(results: Sequence[CheckResult], temporary: Path) -> None:
    assert results
    assert list(temporary.iterdir()) == []


def test_a_diagnosis_has_versions_results_and_the_log_and_no_folder_of_the_person(
    results: Sequence[CheckResult], tmp_path: Path
) -> None:
    paths.log_file().parent.mkdir(parents=True, exist_ok=True)
    paths.log_file().write_text("first\nlast\n", encoding="utf-8")
    target = tmp_path / "diagnosis.json"

    write_diagnosis(target, diagnosis(results, "6.12"))

    text = target.read_text(encoding="utf-8")
    written = json.loads(text)
    assert written["qt"] == "6.12"
    assert [check["name"] for check in written["checks"]] == list(CHECKS)
    assert written["log"] == ["first", "last"]
    assert str(Path.home()) not in text
    assert str(tmp_path) not in text
