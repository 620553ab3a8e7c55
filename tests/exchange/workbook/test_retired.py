"""Questions and rosters of older versions in a workbook: all of it there, and nothing more open than before."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.support.read_back import about, rows
from tests.support.steps import finished
from tests.support.versions import exported, make, read, terms, upgraded
from tests.support.xlsforms import Rows, question, workbook
from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import AddRows, SetAnswer
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.services.upgrading import upgrade

END_REPEAT = question("end repeat")


def version(number: str, *survey: Mapping[str, str], choices: Rows = ()) -> bytes:
    return workbook(survey, choices, {"version": number})


SENTENCES = (question("begin repeat", "sentences"), question("integer", "months"), END_REPEAT)
NAMED = question("text", "name", tip_privacy="identifier")
FIRST = version(
    "1",
    question("text", "title"),
    question("text", "leak"),
    question("date", "day"),
    question("text", "secret", tip_privacy="identifier"),
    question("select_multiple means", "means"),
    question("begin repeat", "defendants"),
    NAMED,
    question("begin repeat", "charges"),
    question("text", "article"),
    *SENTENCES,
    END_REPEAT,
    END_REPEAT,
    choices=terms("means", "force", "threat"),
)
SECOND = version(
    "2",
    question("text", "title"),
    question("integer", "leak", tip_privacy="identifier"),
    question("select_multiple means", "means"),
    question("begin repeat", "defendants"),
    NAMED,
    question("begin repeat", "charges"),
    question("text", "article"),
    END_REPEAT,
    END_REPEAT,
    choices=terms("means", "force"),
)
THIRD = version(
    "3",
    question("text", "title"),
    question("begin repeat", "defendants"),
    NAMED,
    END_REPEAT,
    question("begin repeat", "charges"),
    question("text", "article"),
    END_REPEAT,
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    made = make(tmp_path, FIRST)
    coding = open_coding(made, add_case(made).coding.id)
    root = coding.live.root
    given = {"title": "K 1", "leak": "Zora", "day": "2021-03-14", "secret": "Mira", "means": "force threat"}
    line = [Row("d", root, "defendants", 0), Row("c", "d", "charges", 0), Row("s", "c", "sentences", 0)]
    below = {Ref("d", "name"): "Petar", Ref("c", "article"): "388", Ref("s", "months"): "60"}
    apply_edit(
        coding,
        (
            *(SetAnswer(Ref(root, key), None, Answer(value)) for key, value in given.items()),
            AddRows(tuple(line), tuple((ref, Answer(value)) for ref, value in below.items())),
        ),
    )
    yield made
    close_project(made)


def test_columns_at_the_end_and_sheets_of_their_own(project: OpenProject, tmp_path: Path) -> None:
    upgraded(project, SECOND)
    path = exported(project, tmp_path / "second.xlsx")
    (case,) = rows(path, "cases")
    assert (case["leak"], case["leak_retired"], case["secret_retired"]) == (None, "Zora", "Mira")
    assert (case["means"], case["means_retired"], case["means_retired/threat"]) == ("force", "force threat", 1)
    assert str(case["day_retired"]).startswith("2021-03-14")
    (sentence,) = rows(path, "sentences_retired")
    assert (sentence["months"], sentence["parent_key"]) == (60, "c")
    assert sentence["parent_label"] == "Case 1 > defendants 1 > charges 1"
    assert about(path)["rows_sentences_retired"] == 1


def test_what_was_retired_twice(project: OpenProject, tmp_path: Path) -> None:
    upgraded(project, SECOND)
    upgraded(project, THIRD)
    path = exported(project, tmp_path / "third.xlsx")
    (case,) = rows(path, "cases")
    found = {name: value for name, value in case.items() if name.startswith("means") and "label" not in name}
    assert found == {
        "means_retired": "force threat",
        "means_retired/force": 1,
        "means_retired/threat": 1,
        "means_retired_state": "answered",
        "means_retired_": "force",
        "means_retired_/force": 1,
        "means_retired__state": "answered",
    }
    (charge,), (sentence,) = rows(path, "charges_retired"), rows(path, "sentences_retired")
    assert (charge["article"], charge["parent_key"]) == ("388", "d")
    assert (sentence["months"], sentence["parent_key"]) == (60, "c")
    assert rows(path, "charges") == []
    told = {(row["name"], row["retired"]) for row in rows(path, "codebook") if row["retired"]}
    assert told == {
        ("leak", "1"), ("day", "1"), ("secret", "1"), ("means", "1"), ("months", "1"),
        ("means", "2"), ("article", "2"),
    }  # fmt: skip


def test_a_coding_of_the_first_version_beside_the_third(project: OpenProject, tmp_path: Path) -> None:
    finished(upgrade(project, read(THIRD), codings=()))
    path = exported(project, tmp_path / "mixed.xlsx")
    (case,) = rows(path, "cases")
    assert (case["framework_version"], case["leak_retired"], case["means_retired"]) == ("1", "Zora", "force threat")
    assert [row["months"] for row in rows(path, "sentences_retired")] == [60]
    assert [row["article"] for row in rows(path, "charges_retired")] == ["388"]


def test_what_crosses_a_border_is_no_more_than_before(project: OpenProject, tmp_path: Path) -> None:
    upgraded(project, SECOND)
    path = exported(project, tmp_path / "unodc.xlsx", "unodc")
    (case,) = rows(path, "cases")
    assert not {"leak", "leak_retired", "secret", "secret_retired"} & case.keys()
    assert case["day_retired"] == 2021
    assert {"leak_retired", "secret_retired"} <= set(about(path)["withheld"].split())
    assert "day_retired" in about(path)["years"].split()
    assert "Zora" not in str(case.values())
