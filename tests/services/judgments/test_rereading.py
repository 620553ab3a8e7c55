"""Quotations survive: a judgment is replaced by another file of it, or read in another encoding; all are accounted for.

Every test counts what was found again in which way, and holds the words against those that were marked. Seen with -s.
"""

import re
import textwrap
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from tests.support.document_files import docx, pdf
from tests.support.proved_case import (
    coding_of,
    evidence,
    judgment_of,
    mark_words,
    pages_of,
    project_for,
    prove,
    reopened,
)
from tipcoder.documents.anchoring import letters_of
from tipcoder.domain.passages import Passage, whole_text
from tipcoder.domain.projects import Judgment, JudgmentKind
from tipcoder.errors import UserError
from tipcoder.services.coding import OpenCoding, can_redo, redo, undo
from tipcoder.services.judgments.judgments import describe_judgment, list_judgments, read_judgment
from tipcoder.services.judgments.rereading import (
    MatchQuality,
    Rereading,
    correct_encoding,
    plan_replacement,
    replace_judgment,
)
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.storage.file.integrity import check_database

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "judgments"
TEXTS = {country: (FOLDER / country / "1.txt").read_text("utf-8") for country in ("SRB", "MNE", "ALB", "MDA", "MKD")}
"""In Cyrillic: SRB and MKD; in Latin letters the others."""
PASSAGES = 40


def lines_of(text: str, width: int = 70) -> list[str]:
    return [line for paragraph in text.replace("\f", "\n").splitlines() for line in textwrap.wrap(paragraph, width)]


def as_pdf(text: str, lines: int = 50, width: int = 70) -> bytes:
    rows = lines_of(text, width)
    return pdf(*("\n".join(rows[first : first + lines]) for first in range(0, len(rows), lines)))


def as_docx(text: str) -> bytes:
    paragraphs = (line.replace("&", "&amp;").replace("<", "&lt;") for line in text.replace("\f", "\n").split("\n"))
    return docx("".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in paragraphs))


def hyphenated(text: str) -> str:
    return re.sub(r"(\w{4})(\w{4,})(\s)", r"\1-\n\2\3", text)


def with_ligatures(text: str) -> str:
    return text.replace("fi", "ﬁ").replace("fl", "ﬂ").replace("nj", "ǌ").replace("lj", "ǉ").replace("dž", "ǆ")


def with_errors(text: str) -> str:
    """Every 60th character is a letter that was not recognised."""
    return "".join("x" if place % 60 == 59 and sign.isalpha() else sign for place, sign in enumerate(text))


def plain(text: str) -> bytes:
    return text.encode()


VERSIONS: dict[str, tuple[str, Callable[[str], bytes], str, Callable[[str], bytes]]] = {
    "CRLF": ("a.txt", plain, "b.txt", lambda text: text.replace("\n", "\r\n").encode()),
    "BOM": ("a.txt", plain, "b.txt", lambda text: text.encode("utf-8-sig")),
    "UTF-16": ("a.txt", plain, "b.txt", lambda text: text.encode("utf-16")),
    "ligatures": ("a.txt", plain, "b.txt", lambda text: f"{with_ligatures(text)}\n".encode()),
    "hyphenation": ("a.txt", plain, "b.txt", lambda text: hyphenated(text).encode()),
    "re-paginated PDF": ("a.pdf", as_pdf, "b.pdf", lambda text: as_pdf(text, 31, 55)),
    "PDF by its DOCX": ("a.pdf", as_pdf, "b.docx", as_docx),
    "errors of recognition": ("a.pdf", as_pdf, "b.txt", lambda text: with_errors(text).encode()),
    "half of it": ("a.txt", plain, "b.txt", lambda text: text[: len(text) // 2].encode()),
}
ALL_FOUND = frozenset(VERSIONS) - {"half of it", "errors of recognition"}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    made = project_for(tmp_path)
    yield made
    close_project(made)


def write(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def replaced(coding: OpenCoding, path: Path) -> Rereading:
    judgment = judgment_of(coding)
    plan = plan_replacement(coding.project, judgment, path)
    outcome = replace_judgment(coding.project, judgment, plan.text)
    assert [one.after.start for one in plan.outcome.moved] == [one.after.start for one in outcome.moved]
    return outcome


def assert_quotes(passages: Sequence[Passage], pages: Sequence[str]) -> None:
    """Every passage is where it says that it is."""
    text = whole_text(pages)
    for passage in passages:
        assert passage.exact == text[passage.start : passage.end]
        assert passage.page == text.count("\f", 0, passage.start) + 1
        assert text[: passage.start].endswith(passage.prefix)
        assert text[passage.end :].startswith(passage.suffix)


def show_table(version: str, table: Sequence[tuple[str, list[int]]]) -> None:
    heads = (*MatchQuality, "on page", "lost")
    lines = [(version, heads), *table]
    print("\n" + "\n".join(f"{name:24}" + "".join(f"{cell:>10}" for cell in cells) for name, cells in lines))  # noqa: T201


@pytest.mark.parametrize("version", VERSIONS)
def test_passages_move_to_the_other_file_and_back(project: OpenProject, tmp_path: Path, version: str) -> None:
    old_name, old_file, new_name, new_file = VERSIONS[version]
    table: list[tuple[str, list[int]]] = []
    for country, text in TEXTS.items():
        coding = coding_of(project, write(tmp_path, old_name, old_file(text)))
        old = judgment_of(coding)
        marked = mark_words(coding, old, PASSAGES)
        outcome = replaced(coding, write(tmp_path, new_name, new_file(text)))
        after = reopened(coding)
        table.append((country, [*outcome.found.values(), outcome.placed, len(outcome.lost)]))
        moved = [passage for passage in evidence(after) if passage.judgment == outcome.judgment]
        stayed = [passage for passage in evidence(after) if passage.judgment == old]
        assert (len(moved), len(stayed)) == (len(outcome.moved), len(outcome.lost))
        assert len(moved) + len(stayed) == PASSAGES
        assert_quotes(moved, pages_of(coding, outcome.judgment))
        assert_quotes(stayed, pages_of(coding, old))
        if version in ALL_FOUND:
            words = {passage.id: letters_of(passage.exact) for passage in marked}
            assert {passage.id: letters_of(passage.exact) for passage in moved} == words
        undo(after)
        assert evidence(after) == marked
        assert evidence(reopened(after)) == marked
    show_table(version, table)
    exact, reflowed, similar, on_page, lost = (sum(counts) for counts in zip(*(row for _, row in table), strict=True))
    assert (on_page, exact + reflowed + similar + lost) == (0, PASSAGES * len(TEXTS))
    if version in ALL_FOUND:
        assert (similar, lost) == (0, 0)
    if version in ("CRLF", "BOM", "UTF-16"):
        assert exact == PASSAGES * len(TEXTS)
    if version == "errors of recognition":
        assert lost <= 2
    if version == "half of it":
        assert 0.4 * PASSAGES * len(TEXTS) <= lost <= 0.6 * PASSAGES * len(TEXTS)
    assert check_database(project.database) == ()


@pytest.fixture
def coding(project: OpenProject, tmp_path: Path) -> OpenCoding:
    return coding_of(project, write(tmp_path, "a.txt", TEXTS["SRB"].encode()))


def names(coding: OpenCoding) -> list[tuple[str, bool]]:
    return [(one.name, one.is_former) for one in list_judgments(coding.project, coding.coding.case)]


def current(coding: OpenCoding) -> Judgment:
    return list_judgments(coding.project, coding.coding.case)[0]


def test_the_new_one_is_what_the_old_one_was_and_the_old_one_stays_while_it_proves(
    coding: OpenCoding, tmp_path: Path
) -> None:
    mark_words(coding, judgment_of(coding), 4)
    describe_judgment(
        coding.project, judgment_of(coding), kind=JudgmentKind.APPEAL, decided_on=None, court="Суд у Измишљену"
    )
    beginning = TEXTS["SRB"][: len(TEXTS["SRB"]) // 2].encode()
    outcome = replaced(coding, write(tmp_path, "b.txt", beginning))
    assert len(outcome.lost) == 1
    assert names(coding) == [("b.txt", False), ("a.txt", True)]
    assert (current(coding).kind, current(coding).court) == (JudgmentKind.APPEAL, "Суд у Измишљену")
    after = reopened(coding)
    undo(after)
    assert names(coding) == [("a.txt", False)]
    redo(after)
    assert names(coding) == [("b.txt", False), ("a.txt", True)]
    assert not can_redo(after)
    undo(after)
    assert {passage.judgment for passage in evidence(after)} == {current(coding).id}


def test_what_is_undone_after_a_replacement_is_undone_where_it_is_now(coding: OpenCoding, tmp_path: Path) -> None:
    mark_words(coding, judgment_of(coding), 2)
    replaced(coding, write(tmp_path, "b.txt", ("Измишљено.\n" + TEXTS["SRB"]).encode()))
    after = reopened(coding)
    new = evidence(after)
    assert {passage.judgment for passage in new} == {current(coding).id}
    undo(after)
    undo(after)
    redo(after)
    redo(after)
    assert evidence(after) == evidence(reopened(after)) == new


def test_a_file_that_was_replaced_can_be_the_judgment_again(coding: OpenCoding, tmp_path: Path) -> None:
    marked = mark_words(coding, judgment_of(coding), 3)
    first = current(coding).id
    replaced(coding, write(tmp_path, "b.txt", b"\xef\xbb\xbf" + TEXTS["SRB"].encode()))
    replaced(coding, tmp_path / "a.txt")
    assert current(coding).id == first
    assert evidence(reopened(coding)) == marked
    with pytest.raises(UserError, match="judgment_exists"):
        replaced(coding, tmp_path / "a.txt")


def test_a_rectangle_stays_on_its_page_of_a_better_scan(project: OpenProject, tmp_path: Path) -> None:
    coding = coding_of(project, write(tmp_path, "a.pdf", pdf("", "", picture=True)))
    judgment = judgment_of(coding)
    typed = Passage(
        "p",
        judgment,
        page=2,
        start=1,
        end=1,
        exact="задржао јој исправе",
        prefix="",
        suffix="",
        region="0.1 0.1 0.5 0.2",
    )
    prove(coding, typed)
    outcome = replaced(coding, write(tmp_path, "b.pdf", pdf("", "K 1/20", picture=True)))
    (kept,) = evidence(reopened(coding))
    assert (kept.judgment, kept.page, kept.region) == (outcome.judgment, 2, typed.region)
    assert outcome.placed == 1
    outcome = replaced(coding, write(tmp_path, "c.docx", as_docx("Окривљени је задржао јој исправе.")))
    (found,) = evidence(reopened(coding))
    assert (found.exact, found.region, outcome.found[MatchQuality.EXACT]) == ("задржао јој исправе", "", 1)


@pytest.mark.parametrize(
    ("country", "right", "wrong"),
    [
        ("SRB", "windows-1251", "windows-1252"),
        ("MNE", "windows-1250", "windows-1252"),
        ("MKD", "iso-8859-5", "windows-1251"),
    ],
)
def test_a_corrected_encoding_moves_no_passage(
    project: OpenProject, tmp_path: Path, country: str, right: str, wrong: str
) -> None:
    coding = coding_of(project, write(tmp_path, "a.txt", TEXTS[country].encode(right, "replace")))
    judgment = judgment_of(coding)
    pages, marked = pages_of(coding, judgment), mark_words(coding, judgment, 10)
    spoilt = correct_encoding(project, judgment, wrong)
    assert read_judgment(project, judgment).encoding == wrong
    assert_quotes(evidence(reopened(coding)), pages_of(coding, judgment))
    mended = correct_encoding(project, judgment, right)
    assert (spoilt.placed, mended.placed) == (10, 10)
    assert evidence(reopened(coding)) == marked
    assert pages_of(coding, judgment) == pages
    after = reopened(coding)
    undo(after)
    assert evidence(after) != marked
    undo(after)
    assert evidence(after) == marked
    assert check_database(project.database) == ()


def test_what_another_encoding_does_not_say_is_kept_with_its_words(project: OpenProject, tmp_path: Path) -> None:
    """Of two pages one is left, and none of the letters."""
    pages = ("Пресуда у име народа. " * 4, "друга страна једне пресуде " * 4)
    coding = coding_of(project, write(tmp_path, "a.txt", "\f".join(pages).encode("windows-1251")))
    judgment = judgment_of(coding)
    marked = mark_words(coding, judgment, 2, words=4)
    outcome = correct_encoding(project, judgment, "utf-16-le")
    assert (current(coding).pages, len(outcome.lost)) == (1, 2)
    kept = evidence(reopened(coding))
    assert [(one.exact, one.page, one.start, one.end) for one in kept] == [(one.exact, 1, 0, 0) for one in marked]
    undo(reopened(coding))
    assert (current(coding).pages, evidence(reopened(coding))) == (2, marked)
    assert check_database(project.database) == ()


def test_what_is_no_text_in_an_encoding_is_refused(project: OpenProject, tmp_path: Path) -> None:
    coding = coding_of(project, write(tmp_path, "a.txt", TEXTS["SRB"].encode("windows-1251")))
    pages = pages_of(coding, judgment_of(coding))
    with pytest.raises(UserError, match="judgment_not_text"):
        correct_encoding(project, judgment_of(coding), "utf-8")
    assert pages_of(coding, judgment_of(coding)) == pages
