"""The command that proposes answers from judgments."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from tests.support.commands import Commands
from tests.support.demo import demo_folder
from tests.support.guided_corpus import FOLDER, read_half
from tipcoder.services.demo.demo import DEMO_PASSPHRASE

JUDGMENT = FOLDER / "sr" / "brave.txt"


def test_a_file_says_its_answers_with_passages_cut_from_it() -> None:
    done = Commands()("propose", JUDGMENT, "--country", "SRB", "--json")
    assert done.exit_code == 0, done.output
    said = json.loads(done.output)
    text = JUDGMENT.read_text(encoding="utf-8")
    assert said["judgments"][0]["name"] == "brave.txt"
    assert {zone["zone"] for zone in said["judgments"][0]["zones"]} >= {"heading", "operative", "reasons"}
    places = []
    for proposed in said["proposals"]:
        passage = proposed["passage"]
        assert passage["text"] == text[passage["start"] : passage["end"]]
        places.append((proposed["judgment"], passage["start"]))
    assert places
    assert places == sorted(places)
    assert done.output == Commands()("propose", JUDGMENT, "--json").output


def test_without_json_there_is_a_line_for_each_answer() -> None:
    said = json.loads(Commands()("propose", JUDGMENT, "--json").output)
    lines = Commands()("propose", JUDGMENT).output.splitlines()
    assert len(lines) == len(said["proposals"])
    assert all(line.count("\t") == 4 for line in lines)


def test_the_country_is_that_of_the_court_or_language() -> None:
    for judgment in read_half():
        if not judgment.is_practice:
            file = FOLDER / judgment.language / f"{judgment.name}.txt"
            assert Commands()("propose", file, "--json").exit_code == 0


def test_what_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("\f", encoding="utf-8")
    (tmp_path / "english.txt").write_text("The court of a country that has no rules decides.", encoding="utf-8")
    for name, code in (("missing.txt", 1), ("empty.txt", 1), ("english.txt", 2)):
        done = Commands()("propose", tmp_path / name)
        assert done.exit_code == code, done.output
    assert Commands()("propose", JUDGMENT, "--country", "XXX").exit_code == 2


def test_a_case_is_read_and_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", DEMO_PASSPHRASE)
    project = Path(shutil.copy(demo_folder() / "MKD.tip", tmp_path / "one.tip"))
    before = hashlib.sha256(project.read_bytes()).hexdigest()
    done = Commands()("propose", project, "1", "--json", "--places")
    assert done.exit_code == 0, done.output
    said = json.loads(done.output)
    assert len(said["judgments"]) == 1
    (decided,) = [one["passage"] for one in said["proposals"] if one["question"] == "decision_date"]
    first = said["places"]["decision_date"][0]
    assert first["start"] <= decided["start"] < decided["end"] <= first["end"]
    assert all(len(places) <= 20 for places in said["places"].values())
    # The coding has the persons already: their rows are matched, not added.
    persons = [proposed for proposed in said["proposals"] if proposed["question"] == "defendant_label"]
    assert persons
    assert not any(proposed["new_row"] for proposed in persons)
    assert hashlib.sha256(project.read_bytes()).hexdigest() == before
    assert Commands()("propose", project, "99").exit_code == 1
    monkeypatch.setenv("TIPCODER_PASSPHRASE", "another one that is wrong")
    assert Commands()("propose", project, "1").exit_code == 1
