"""Practice judgments and READMEs are reviewed by paragraphs, without breaking what a practice coding quotes."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.support.texts_source import source_tree
from tipcoder import paths
from tipcoder.languages.captions import TextReviewCaptions
from tipcoder.services.texts.document_texts import document_texts, with_paragraphs
from tipcoder.services.texts.model import TRANSLATED_PARTS, Part, weight_of
from tipcoder.services.texts.reading import broken
from tipcoder.services.texts.review import apply_texts, review_status, reviewed_languages, texts_of, write_texts

__all__ = ["source_tree"]

LAST = 4
DAY = date(2026, 12, 1)


@pytest.mark.parametrize("language", reviewed_languages())
def test_each_paragraph_is_a_text_and_stays_as_it_is(language: str) -> None:
    texts = list(document_texts(paths.resources(), language))
    assert {weight_of(text, language) for text in texts} == {LAST}
    assert len({text.key for text in texts}) == len(texts)
    judgments = [text for text in texts if text.key.startswith("documents/judgments/")]
    assert judgments
    assert {text.english for text in judgments} == {""}
    assert any(text.quoted for text in judgments)
    for file in {text.file for text in texts}:
        content = file.read_text(encoding="utf-8")
        own = {int(text.path[0]): text.translation for text in texts if text.file == file}
        assert with_paragraphs(content, own) == content


@pytest.mark.parametrize("language", reviewed_languages())
def test_a_readme_has_its_english_beside_it_where_sections_are_alike(language: str) -> None:
    readme = [text for text in document_texts(paths.resources(), language) if text.place == "README"]
    headings = [text for text in readme if text.translation.startswith("#")]
    assert [text.english for text in headings] == ["# tipcoder", "## Install", "## Try it", "## Test it"]
    assert any(not text.english for text in readme)


def test_what_proves_an_answer_stays() -> None:
    text = next(text for text in document_texts(paths.resources(), "sq") if text.quoted)
    assert list(broken(text, f"{text.translation} Shtesë.", "sq")) == []
    lost = text.translation.replace(text.quoted[0].split()[0], "ndryshe")
    assert [code for code, _ in broken(text, lost, "sq")] == ["text_quoted"]


def test_corrections_of_documents_are_written_into_their_files(source_tree: Path) -> None:
    file = source_tree / "texts.xlsx"
    assert write_texts(file, "sr", (Part.DOCUMENTS,), TextReviewCaptions("sr"), each_place=True) > 1
    book = load_workbook(file)
    sheet = book.worksheets[0]
    column = {cell.value: cell.column for cell in sheet[1]}
    free = next(text for text in texts_of("sr", (Part.DOCUMENTS,)) if not text.quoted and "SRB/1" in text.key)
    wanted = {free.key: f"{free.translation} Додато.", "documents/README#2": "Програм за рачунар."}
    before = {text.key: text.translation for text in texts_of("sr", (Part.DOCUMENTS,))}
    for row in range(3, sheet.max_row + 1):
        if words := wanted.get(sheet.cell(row, column["key"]).value):
            sheet.cell(row, column["translation"]).value = words
    book.save(file)

    outcome = apply_texts(file, reviewer="SRB-01", day=DAY)

    assert outcome.faults == []
    assert {text.key: text.translation for text in texts_of("sr", (Part.DOCUMENTS,))} == {**before, **wanted}
    latin = (source_tree / "README.sr-Latn.md").read_text(encoding="utf-8")
    assert "\n\nProgram za računar.\n\n" in latin


def test_documents_are_in_the_way_of_nobody() -> None:
    assert {text.part for text in texts_of("mk")} == set(TRANSLATED_PARTS)
    every = review_status("mk", (Part.DOCUMENTS,))
    assert (sum(every.core.values()), sum(every.all.values())) == (0, len(texts_of("mk", (Part.DOCUMENTS,))))
