"""The command that makes exercises for training, used as a person in a terminal uses it."""

import json
import shutil
from pathlib import Path

import pytest

from tests.support.commands import Commands
from tests.support.demo import demo_folder
from tests.support.exercises import NEUTRAL
from tipcoder.services.demo.demo import DEMO_PASSPHRASE

AGE = "/data/victims[1]/victim_age_group"


def test_an_exercise_is_made_altered_approved_and_deleted(
    run: Commands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", DEMO_PASSPHRASE)
    project, steps = Path(shutil.copy(demo_folder() / "MKD.tip", tmp_path)), tmp_path / "steps.json"
    assert run("exercise", project, "1", "--json").exit_code == 1
    assert run("exercise", project, "1", "--start", "--json").exit_code == 2
    assert run("exercise", project, "1").exit_code == 2
    assert run("exercise", project, "1", "--start").exit_code == 0
    steps.write_text(json.dumps([["set", AGE, "age_0_13"]]), encoding="utf-8")
    assert run("exercise", project, "1", "--set", steps).exit_code == 0
    refused = run("exercise", project, "1", "--approve", "mk")
    assert refused.exit_code == 1
    assert "14, 16 or 18" in refused.stderr
    texts = [["text", "facts", "", language, NEUTRAL[language]] for language in ("mk", "en")]
    steps.write_text(json.dumps(texts), encoding="utf-8")
    assert run("exercise", project, "1", "--set", steps).exit_code == 0
    record = json.loads(run("exercise", project, "1", "--json").stdout)
    assert [(one["row"], one["before"], one["after"]) for one in record["changed"]] == [("V1", "age_14_15", "age_0_13")]
    assert record["range_not_known"] == []
    ids = [one["id"] for one in record["checks"] if one["language"] == "mk" and one["may_be_accepted"]]
    assert run("exercise", project, "1", "--approve", "mk", "--accept", ",".join(ids)).exit_code == 0
    listed = json.loads(run("brief", project, "--list", "--json").stdout)
    assert [one["exercise"] for one in listed] == ["approved", None, None]
    assert run("exercise", project, "1", "--discard").exit_code == 0
    assert run("exercise", project, "1", "--json").exit_code == 1
