"""The README says how far the review is, as the command does."""

from pathlib import Path

from tests.support.commands import Commands
from tipcoder.services.texts.status_table import BEGIN, END

README = Path(__file__).parents[3] / "README.md"


def test_the_readme_says_how_far_the_review_is() -> None:
    found = Commands()("texts", "status", "--markdown")
    before, begin, rest = README.read_text("utf-8").partition(BEGIN)
    assert before
    assert found.stdout == f"{begin}{rest.partition(END)[0]}{END}\n"
