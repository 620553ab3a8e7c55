"""Evidence, remarks and terms of a workbook that came in."""

from dataclasses import replace
from pathlib import Path

from tests.support.deliveries.books import UNODC, delivered, put
from tests.support.read_back import write
from tests.support.small_form import REMARKS, remark, small_cases, stored_row, with_remarks
from tipcoder.domain.answers import Answer
from tipcoder.domain.records import Proof
from tipcoder.exchange.reading.attachments import read_evidence, read_remarks
from tipcoder.exchange.reading.opening import open_delivery
from tipcoder.exchange.reading.terms import read_terms
from tipcoder.exchange.spreadsheet.cells import CELL_LIMIT

PASSAGE = Proof(
    "title",
    judgment="пресуда.pdf",
    kind="first_instance",
    page=2,
    start=1700,
    end=1712,
    exact="=и врбовао\n",
    prefix=" лево ",
    suffix="десно",
)
PROVED = [{"": [stored_row("r", None, "case-1", 1, 0, {"title": Answer("K 24/21")}, proofs=[PASSAGE, PASSAGE])]}]


def test_a_proof_is_read_word_for_word_with_its_place(tmp_path: Path) -> None:
    with open_delivery(write(tmp_path / "a.xlsx", cases=PROVED)) as book:
        first, second = read_evidence(book)
    assert (first.level, first.case, first.key, first.line) == ("cases", "case-1", "case-1", 3)
    assert first.record == PASSAGE
    assert second.line == 4


def test_a_passage_that_no_cell_holds_is_read_whole(tmp_path: Path) -> None:
    long = replace(PASSAGE, exact="и врбовао " * 5_000)
    proved = [{"": [stored_row("r", None, "case-1", 1, 0, {"title": Answer("K 24/21")}, proofs=[PASSAGE, long])]}]
    with open_delivery(write(tmp_path / "a.xlsx", cases=proved)) as book:
        assert [found.record.exact for found in read_evidence(book)] == [PASSAGE.exact, long.exact]


def test_remarks_are_read_with_their_replies_and_only_their_number_across_a_border(tmp_path: Path) -> None:
    long = "ж" * (CELL_LIMIT + 5)
    remarks = {**REMARKS, "c1": [remark("months", "r9", "", "open", long)]}
    with open_delivery(write(tmp_path / "a.xlsx", cases=with_remarks(small_cases(), remarks))) as book:
        found = {one.record.key: one for one in read_remarks(book)}
    assert found["r9"].record.text == long
    assert (found["r2"].record.replies_to, found["r2"].record.text, found["r2"].key) == ("r1", "=1+1", "c2")
    assert (found["r0"].record.question, found["r0"].record.made_at) == ("", "2026-02-03T08:05:00Z")
    with open_delivery(write(tmp_path / "b.xlsx", cases=with_remarks(small_cases(), REMARKS), profile=UNODC)) as book:
        assert [(one.record.status, one.record.remarks, one.record.text) for one in read_remarks(book)] == [
            ("open", 1, ""), ("open", 2, ""), ("closed", 1, ""),
        ]  # fmt: skip


def test_terms_are_read_with_their_labels(tmp_path: Path) -> None:
    path = delivered(tmp_path, put("terms", {(3, "label_mk"): "Пресудено"}))
    with open_delivery(path) as book:
        terms = {(term.taxonomy, term.code): term for term in read_terms(book)}
    assert terms["outcomes", "convicted"].labels == {"en": "Convicted", "mk": "Пресудено"}
    assert (terms["means", "force"].parent, terms["means", "force"].status) == ("threat", "deprecated")
