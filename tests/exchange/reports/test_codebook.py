"""The codebook for reading: complete, in words, linked, and the same as HTML and as Word."""

import re
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import html

from tests.support.xlsforms import form, question
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.errors import UserError
from tipcoder.exchange.document import blocks
from tipcoder.exchange.document.blocks import EntryBlock, HeadingBlock
from tipcoder.exchange.document.html import write_page
from tipcoder.exchange.document.word import write_word
from tipcoder.exchange.reports.codebook import Codebook, in_words
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.framework.form.form import Form
from tipcoder.languages.captions import CodebookCaptions

KINDS = (
    {"list_name": "kinds", "name": "person", "label": "One <person>"},
    {"list_name": "kinds", "name": "group", "label": "Group"},
)
MEANS = Taxonomy(
    "means",
    (
        Term("coercion", {"en": "Coercion", "mk": "Присилба"}, definitions={"en": "Pressing a person."}),
        Term("threat", {"en": "Threat"}, parent="coercion", excludes={"en": "Fear alone."}),
        Term("duress", {"en": "Duress"}, status=TermStatus.DEPRECATED),
        Term("nonsense", {"en": "Nonsense"}, status=TermStatus.REJECTED),
    ),
    titles={"en": "Means"},
)


def small_form() -> Form:
    return form(
        question("begin_repeat", "victims", "Victims"),
        question("select_one kinds", "kind", "Kind", required="yes", guidance_hint="Include all.\nExample: one."),
        question("integer", "number", "Number", relevant="${kind} = 'group'", constraint=". > 1",
                 constraint_message="More than one.", tip_severity="warning"),
        question("text", "why", "Why", relevant="selected(${kind}, 'group') and not(${number} >= 3 or ${number} = '')"),
        question("end_repeat"),
        question("calculate", "persons", "Persons", calculation="count(${victims})"),
        question("text", "more", "More", relevant="count(${victims}) > 1", tip_evidence="required",
                 tip_states="answered not_stated"),
        choices=KINDS,
        settings={"version": "3"},
    )  # fmt: skip


def book(language: str = "en") -> Codebook:
    return Codebook(small_form(), {"means": MEANS}, language, CodebookCaptions())


def facts(name: str) -> dict[str, str]:
    entry = next(block for block in book().blocks() if isinstance(block, EntryBlock) and block.name == name)
    return {fact.name: fact.text for fact in entry.facts}


def test_conditions_are_told_with_labels() -> None:
    assert facts("number")["Asked if"] == "“Kind” = “Group”"
    assert facts("why")["Asked if"] == "“Kind” includes “Group” and not (“Number” ≥ 3 or “Number” = no answer)"
    assert facts("more")["Asked if"] == "number of “Victims” > 1"


def test_what_has_no_words_stays_exact() -> None:
    known = small_form()
    assert in_words("regex(., '^[A-Z]+$')", known, Labels(known, "en"), CodebookCaptions()) == "regex (., “^[A-Z]+$”)"


def test_a_question_says_how_it_is_answered() -> None:
    assert facts("kind") == {
        "Answer": "One of the list",
        "List": "One <person>; Group",
        "Tier": "Core: asked by every project",
        "Required": "Always",
        "Instead of an answer": "not stated in the judgment, unclear or contradictory, redacted, not applicable",
    }
    assert facts("number")["Looked at again"] == "More than one."
    assert facts("persons")["Answer"] == "Set by the program"
    assert facts("more")["Evidence"] == "A passage of the judgment is required"
    assert facts("more")["Instead of an answer"] == "not stated in the judgment"


def test_a_roster_says_how_many_entries_it_needs_and_that_there_may_be_none() -> None:
    (entry,) = (block for block in book().blocks() if isinstance(block, EntryBlock) and block.facts and not block.name)
    assert [(fact.name, fact.text) for fact in entry.facts] == [
        ("Repeated for each entry", "victims"),
        ("At least", "Entries: 1"),
        ("Instead of an answer", "none in this judgment"),
    ]


def test_terms_stand_under_their_taxonomy_with_their_texts() -> None:
    entries = {block.name: block for block in book("mk").blocks() if isinstance(block, EntryBlock)}
    assert (entries["coercion"].label, entries["coercion"].paragraphs) == ("Присилба", ("Pressing a person.",))
    assert (entries["threat"].depth, [fact.text for fact in entries["threat"].facts]) == (1, ["Fear alone."])
    assert entries["duress"].label == "Duress (no longer used)"
    assert "nonsense" not in entries


def test_headings_follow_the_framework() -> None:
    headings = [(block.level, block.text) for block in book().blocks() if isinstance(block, HeadingBlock)]
    assert headings == [(1, "Questions"), (2, "Victims"), (1, "Terms"), (2, "Means")]


def test_page_has_everything_links_to_itself_and_runs_nothing(tmp_path: Path) -> None:
    target = tmp_path / "codebook.html"
    write_page(target, book().document())
    page = html.parse(str(target)).getroot()

    assert page.get("lang") == "en"
    assert [found.text for found in page.iter("h1")] == ["Test"]
    assert "One <person>; Group" in page.text_content()
    marks = {found.get("id") for found in page.iter() if found.get("id")}
    links = {str(found.get("href")) for found in page.iter("a")}
    assert links == {"#victims", "#terms-means"}
    assert {link.removeprefix("#") for link in links} <= marks
    assert not re.search(r"<script|https?://|<link|<img", target.read_text("utf-8"))


def test_document_has_the_same_content_and_says_nothing_of_its_writer(tmp_path: Path) -> None:
    target = tmp_path / "codebook.docx"
    write_word(target, book().document())
    document = Document(str(target))

    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts[:2] == ["Test", "Codebook · Version 3"]
    assert "Kind  kind" in texts
    assert "Exclude: Fear alone." in texts
    assert [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Heading 2"] == [
        "Victims", "Means",
    ]  # fmt: skip
    with ZipFile(target) as package:
        assert b"python-docx" not in package.read("docProps/core.xml")


def test_pages_of_a_document_have_its_title_and_their_number(tmp_path: Path) -> None:
    target = tmp_path / "codebook.docx"
    write_word(target, book("mk").document())
    section = Document(str(target)).sections[0]

    assert section.footer.paragraphs[0].text == "Test\t1"
    assert not section.different_first_page_header_footer
    assert [found.text.strip() for found in section.footer._element.iter(qn("w:instrText"))] == ["PAGE"]  # noqa: SLF001
    with ZipFile(target) as package:
        assert b'w:val="mk-MK"' in package.read("word/styles.xml")


def test_the_same_codebook_gives_the_same_document(tmp_path: Path) -> None:
    made = [tmp_path / name for name in ("one.docx", "two.docx")]
    for target in made:
        write_word(target, book().document())

    assert made[0].read_bytes() == made[1].read_bytes()
    with ZipFile(made[0]) as package:
        assert {entry.date_time for entry in package.infolist()} == {(2026, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize(("write", "ending"), [(write_page, ".docx"), (write_word, ".html")])
def test_another_ending_is_refused(tmp_path: Path, write: Callable[[Path, blocks.Document], None], ending: str) -> None:
    with pytest.raises(UserError, match="file_ending"):
        write(tmp_path / f"codebook{ending}", book().document())
