"""Text of every kind arrives as it was written."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from tests.support.read_back import calamine_rows, rows, unescape, write
from tests.support.small_form import form, question, stored_row
from tipcoder.domain.answers import Answer
from tipcoder.exchange.spreadsheet.cells import CELL_LIMIT, escape, parts
from tipcoder.framework.form.question_types import QuestionType

NARRATIVE = form(question("story", QuestionType.TEXT))


def stories(folder: Path, *texts: str) -> Path:
    cases = [
        {"": [stored_row(f"coding-{number}", None, f"case-{number}", number, 0, {"story": Answer(text)})]}
        for number, text in enumerate(texts)
    ]
    return write(folder / "stories.xlsx", NARRATIVE, cases)


def joined(path: Path) -> list[str]:
    """Return the stories as openpyxl reads them, with what goes on in long_text."""
    more: dict[str, str] = {}
    for row in rows(path, "long_text"):
        assert (row["sheet"], row["column"]) == ("cases", "story")
        more[row["row_key"]] = more.get(row["row_key"], "") + row["text"]
    return [row["story"] + more.get(row["case_key"], "") for row in rows(path, "cases")]


@pytest.mark.parametrize(
    "text", ["=1+1", "=cmd|'/C calc'!A0", "+1", "-1", "- a list", "@SUM(A1)", "#N/A", "#REF!", "="]
)
def test_nothing_becomes_a_formula(tmp_path: Path, text: str) -> None:
    path = stories(tmp_path, text)
    cell = load_workbook(path)["cases"]["C3"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", True)
    assert calamine_rows(path, "cases")[1][2] == text


@pytest.mark.parametrize(
    "text",
    [
        "bell\x07",
        "tab\tand\nline",
        "\r\n",
        "_x0041_",
        "_x0041_x0042_",
        "_x005F_x0041_",
        "my_xyz",
        "\x00",
        "  ",
    ],
)
def test_control_characters_come_back(tmp_path: Path, text: str) -> None:
    path = stories(tmp_path, text)
    assert joined(path) == [text]
    assert calamine_rows(path, "cases")[1][2] == text


def test_a_hundred_thousand_letters_come_back(tmp_path: Path) -> None:
    text = "Жртва је препозната, али ђ и 𝔊 нису. " * 2800
    path = stories(tmp_path, text, "short")
    assert len(text) > 100_000
    assert joined(path) == [text, "short"]
    found = rows(path, "long_text")
    assert [row["part"] for row in found] == list(range(2, 2 + len(found)))
    assert {row["row_key"] for row in found} == {"case-0"}


def test_noncharacters_come_back(tmp_path: Path) -> None:
    assert joined(stories(tmp_path, "a\ufffeb\uffff")) == ["a\ufffeb\uffff"]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\ufffe\uffff"), min_size=1), max_size=30))
@settings(max_examples=25)
def test_any_text_comes_back(texts: list[str]) -> None:
    with TemporaryDirectory() as folder:
        path = stories(Path(folder), *texts)
        assert joined(path) == texts
        assert [row[2] for row in calamine_rows(path, "cases")[1:]] == texts


@given(st.text(st.characters()) | st.text("_x0041=\r𝔊Ж"))
def test_escapes_are_undone(text: str) -> None:
    assert unescape(escape(text)) == text


@given(st.text(st.sampled_from("Ж𝔊\x07_x0041"), min_size=1, max_size=50), st.integers(1, 4000))
@settings(max_examples=30)
def test_pieces_fit_and_join(text: str, times: int) -> None:
    pieces = list(parts(text * times))
    assert "".join(pieces) == text * times
    assert all(len(escape(piece).encode("utf-16-le")) // 2 <= CELL_LIMIT for piece in pieces)
