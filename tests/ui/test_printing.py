"""Printing: every heading of a page of HTML stands in the PDF, once, in order, on the page of what follows it."""

import itertools
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

import docx
import pypdfium2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from tests.support.approved_briefs import brief_of
from tests.support.commands import Commands
from tests.support.demo import demo_folder, demo_project
from tipcoder.domain.projects import REGION
from tipcoder.exchange.document.blocks import Document, TableBlock, TableRow
from tipcoder.exchange.document.html import rich_text
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.briefs.approving import draft_document, write_draft
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.demo.demo_codings import judgment_files
from tipcoder.services.projects import close_project
from tipcoder.ui.printing import print_page

CASES = [(country, number) for country in REGION for number, _ in enumerate(judgment_files(country), start=1)]
Section = tuple[int, list[int]]
"""A section: the level of its heading, and the lines of each row of its table."""
FOOT, MOST_EMPTY = 0.08, 0.75
"""Height of the foot with the number of the page, and what may be empty above it, in parts of a page."""
SECTIONS = st.lists(st.tuples(st.integers(1, 4), st.lists(st.integers(1, 9), max_size=12)), min_size=1, max_size=40)


def pages_of(path: Path) -> list[str]:
    """Return the text of each page of a PDF, without blanks."""
    with pypdfium2.PdfDocument(path) as document:
        return ["".join(page.get_textpage().get_text_bounded().split()) for page in document]


def edges_of(path: Path) -> list[tuple[float, float, float, float]]:
    """Return where the text of each page ends, left, below, right and above, in parts of the page; without its foot."""
    found = []
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            words, (width, height) = page.get_textpage(), page.get_size()
            boxes = [words.get_rect(number) for number in range(words.count_rects())]
            left, bottom, right, top = zip(*(box for box in boxes if box[1] > FOOT * height), strict=True)
            found.append((min(left) / width, min(bottom) / height, max(right) / width, max(top) / height))
    return found


def sections_as_html(sections: Sequence[Section]) -> str:
    """Return a page of sections, whose headings are `H1.`, `H2.` and whose rows begin with `R1.`, `R2.`."""
    parts = []
    for number, (level, rows) in enumerate(sections, start=1):
        cells = (f"<tr><td>R{number}.</td><td>{'a line<br>' * lines}</td></tr>" for lines in rows)
        parts.append(f"<h{level}>H{number}.</h{level}><table>{''.join(cells)}</table>")
    return "".join(parts)


@given(sections=SECTIONS)
@example(sections=[(3, [2, 1, 1, 3])] * 40)
@settings(max_examples=25)
def test_every_heading_is_printed_once_beside_what_follows_it(
    sections: list[Section], qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> None:
    target = tmp_path_factory.getbasetemp() / "sections.pdf"
    print_page(sections_as_html(sections), target, "page")
    pages = pages_of(target)
    assert re.findall(r"H\d+\.", "".join(pages)) == [f"H{number}." for number, _ in enumerate(sections, start=1)]
    for number, (_level, rows) in enumerate(sections, start=1):
        (page,) = (page for page in pages if f"H{number}." in page)
        assert not rows or f"R{number}." in page


@given(rows=st.lists(st.tuples(st.integers(1, 25), st.integers(1, 25)), min_size=1, max_size=40), head=st.booleans())
@example(rows=[(3, 25)] * 12, head=True)
@settings(max_examples=25)
def test_a_row_of_a_table_stands_on_one_page(
    rows: list[tuple[int, int]], head: bool, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> None:
    cells = [
        "".join(f"<td>B{number}.{'line<br>' * (lines - 1)}E{number}.</td>" for lines in row)
        for number, row in enumerate(rows, start=1)
    ]
    body = "".join(f"<tr>{row}</tr>" for row in cells)
    above = "<thead><tr><td>Who?</td><td>What?</td></tr></thead>" if head else ""
    target = tmp_path_factory.getbasetemp() / "rows.pdf"
    print_page(f"<p>Before.</p><h2>H1.</h2><table>{above}{body}</table><p>After.</p>", target, "page")
    pages = pages_of(target)
    assert re.findall(r"B\d+\.", "".join(pages)) == [f"B{number}." for number, _ in enumerate(rows, 1) for _ in "12"]
    for number, _ in enumerate(rows, start=1):
        found = [len(re.findall(rf"[BE]{number}\.", page)) for page in pages]
        assert [count for count in found if count] == [4]
    if head:
        assert {page.count("Who?") for page in pages if re.search(r"B\d", page)} == {1}


def test_a_table_has_its_head_on_each_page_it_goes_over_to(qapp: QApplication, tmp_path: Path) -> None:
    rows = [TableRow((f"R{number}.", "words " * 30)) for number in range(1, 81)]
    table = TableBlock(heads=("Who?", "What?"), rows=rows, widths=(1, 3))
    document = Document(title="", language="en", blocks=[table], is_compact=True)
    target = tmp_path / "table.pdf"
    print_page(rich_text(document), target, "page")
    pages = pages_of(target)
    assert len(pages) > 1
    assert [page.count("Who?") for page in pages] == [1] * len(pages)
    assert re.findall(r"R\d+\.", "".join(pages)) == [row.cells[0] for row in rows]


@pytest.mark.parametrize(("case", "language"), list(zip(CASES, itertools.cycle(LANGUAGES))))
def test_a_case_sheet_has_the_same_headings_in_both_formats(
    case: tuple[str, int], language: str, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", DEMO_PASSPHRASE)
    country, number = case
    project = Path(shutil.copy(demo_folder() / f"{country}.tip", tmp_path))
    printed, written = tmp_path / "sheet.pdf", tmp_path / "sheet.docx"
    for target in (printed, written):
        done = Commands()("sheet", project, str(number), target, "--language", language)
        assert done.exit_code == 0, done.output
    text = "".join(pages_of(printed))
    headings = [
        "".join(paragraph.text.split())
        for paragraph in docx.Document(str(written)).paragraphs
        if (paragraph.style.name or "").startswith("Heading")
    ]
    assert len(headings) > 20
    edges = edges_of(printed)
    assert all(left >= 0 and right <= 1 and bottom >= 0 and top <= 1 for left, bottom, right, top in edges)
    assert all(bottom < MOST_EMPTY for _, bottom, _, _ in edges[:-1]), "a page but the last has little on it"
    place = 0
    for heading in headings:
        place = text.index(heading, place) + len(heading)


@pytest.mark.parametrize(
    ("country", "number", "most"), [("MDA", 1, 2), ("MDA", 3, 3), ("MKD", 1, 3), ("MKD", 3, 2), ("ALB", 2, 2)]
)
def test_a_brief_has_two_pages_and_of_a_large_case_three(
    qapp: QApplication, tmp_path: Path, country: str, number: int, most: int
) -> None:
    project = demo_project(country, tmp_path / "project.tip")
    brief = brief_of(project, number)
    for language in brief.languages:
        target = tmp_path / f"{language}.pdf"
        write_draft(target, draft_document(brief, language), print_page)
        assert len(pages_of(target)) <= most
    close_project(project)
