"""The sheet of remarks: whole in the archive, counted across a border."""

from pathlib import Path

from tests.support.read_back import parts, rows, write
from tests.support.small_form import REMARKS, small_cases, with_remarks
from tipcoder.exchange.privacy import profiles


def test_the_archive_has_every_word(tmp_path: Path) -> None:
    found = rows(write(tmp_path / "a.xlsx", cases=with_remarks(small_cases(), REMARKS)), "remarks")
    assert [(row["sheet"], row["row_key"], row["question"], row["text"]) for row in found] == [
        ("cases", "case-1", None, "Whose case is this?"),
        ("charges", "c2", "months", "Zora told me"),
        ("charges", "c2", "months", "=1+1"),
        ("charges", "c2", "months", "Again"),
        ("charges", "c2", "story", "K 24/21"),
    ]
    assert (found[2]["remark_key"], found[2]["replies_to"], found[2]["status"]) == ("r2", "r1", None)
    assert (found[1]["coder"], found[1]["made_at"]) == ("MKD-07", "2026-02-03T08:05:00Z")


def test_only_their_number_crosses_a_border(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", profile=profiles.UNODC, cases=with_remarks(small_cases(), REMARKS))
    found = rows(path, "remarks")
    assert [(row["sheet"], row["question"], row["status"], row["remarks"]) for row in found] == [
        ("cases", None, "open", 1),
        ("charges", "months", "open", 2),
        ("charges", "story", "closed", 1),
    ]
    assert found[0]["case_key"] == rows(path, "cases")[0]["case_key"]
    secrets = (b"Zora", b"K 24/21", b"MKD-07", b"2026-02-03", b"Whose", b">r1<")
    for name, content in parts(path).items():
        assert not [secret for secret in secrets if secret in content], name
