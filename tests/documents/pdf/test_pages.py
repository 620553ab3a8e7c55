"""Pages of a PDF as they are looked at: every letter of the frozen text stands where the page shows it, or nowhere."""

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from tests.support.document_files import pdf, pdf_form
from tests.support.placed_pdf import (
    ADVANCE,
    HEIGHT,
    WIDTH,
    Placed,
    placed_pdf,
    printed_pdf,
)
from tipcoder.documents.pdf.pages import MOST_WORDS, PdfPages, aligned
from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.page_geometry import Box, PageLetters
from tipcoder.errors import UserError

WORDS = st.text(st.sampled_from("абвгђежзијклЉЊЏšđčćžëțăabcdefgh0123456789.,"), min_size=1, max_size=9)
LINES = st.lists(st.lists(WORDS, min_size=1, max_size=6).map(" ".join), min_size=1, max_size=8)


def opened(tmp_path: Path, content: bytes) -> tuple[PdfPages, tuple[str, ...]]:
    path = tmp_path / "presuda.pdf"
    path.write_bytes(content)
    read = read_judgment_file(path)
    return PdfPages(read.content, read.name), read.pages


def centre(box: Box) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def shown(x: float, y: float, rotate: int, crop: tuple[float, float, float, float]) -> tuple[float, float]:
    """Return where a point of a page is seen, from the upper left corner: PDF 32000-1, 7.7.3.3 (clockwise)."""
    left, bottom, right, top = crop
    x, down = x - left, top - y
    width, height = right - left, top - bottom
    return {0: (x, down), 90: (height - down, x), 180: (width - x, height - down), 270: (down, width - x)}[rotate]


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", ["", "40 60 560 820"])
@settings(max_examples=12)
@given(lines=LINES)
def test_every_letter_stands_where_it_was_drawn(tmp_path: Path, rotate: int, crop: str, lines: list[str]) -> None:
    # The engine takes no notice of a page with a single letter.
    placed = [Placed(72, 760 - 18 * number, f"Ред {text}") for number, text in enumerate(lines)]
    pages, texts = opened(tmp_path, placed_pdf([placed], rotate=rotate, crop=crop))
    letters = pages.letters(0, texts[0])
    inside = (40.0, 60.0, 560.0, 820.0) if crop else (0.0, 0.0, WIDTH, HEIGHT)
    found: dict[tuple[int, int], str] = {}
    for offset, letter in enumerate(texts[0]):
        if not letter.isspace():
            (box,) = letters.rectangles(offset, offset + 1)
            assert letters.at(*centre(box)) == offset
            found[round(centre(box)[0]), round(centre(box)[1])] = letter
    for line in placed:
        for number, letter in enumerate(line.text):
            x, y = shown(line.x + (number + 0.5) * ADVANCE, line.y + 4, rotate, inside)
            if letter != " ":
                near = [found.get((round(x) + i, round(y) + j)) for i in (-1, 0, 1) for j in range(-4, 5)]
                near += [found.get((round(x) + i, round(y) + j)) for i in range(-4, 5) for j in (-1, 0, 1)]
                assert letter in near
    pages.close()


def test_ligatures_share_their_glyph_and_letters_beyond_the_first_plane_are_one(tmp_path: Path) -> None:
    pages, (text,) = opened(tmp_path, placed_pdf([[Placed(72, 700, "oficir 𝔸.😀 fluid")]], ligatures=("fi", "fl")))
    assert text == "oficir 𝔸.😀 fluid"
    letters = pages.letters(0, text)
    (f,), (i,), (c,) = (letters.rectangles(offset, offset + 1) for offset in (1, 2, 3))
    assert f[2] == pytest.approx(i[0])
    assert i[2] == pytest.approx(c[0], abs=0.5)
    assert i[2] - f[0] == pytest.approx(ADVANCE, abs=0.5)
    (smile,) = letters.rectangles(text.index("😀"), text.index("😀") + 1)
    assert smile[0] == pytest.approx(72 + 8 * ADVANCE, abs=0.5)


def test_words_parted_at_the_end_of_a_line_keep_their_places(tmp_path: Path) -> None:
    pages, (text,) = opened(
        tmp_path, placed_pdf([[Placed(72, 700, "okrivljeni je vrbo-"), Placed(72, 682, "vao ostecenu")]])
    )
    letters = pages.letters(0, text)
    start = text.index("vrbo")
    one, other = letters.rectangles(start, text.index("vao") + 3)
    assert one[0] == pytest.approx(72 + 14 * ADVANCE, abs=0.5)
    assert other[:1] == pytest.approx((72,), abs=0.5)
    assert other[2] == pytest.approx(72 + 3 * ADVANCE, abs=1)


def test_a_point_between_columns_belongs_to_the_nearer_one(tmp_path: Path) -> None:
    left = [Placed(60, 700 - 18 * number, f"levo {number} tekst") for number in range(5)]
    right = [Placed(330, 700 - 18 * number, f"desno {number} tekst") for number in range(5)]
    pages, (text,) = opened(tmp_path, placed_pdf([[*left, *right]]))
    letters = pages.letters(0, text)
    y = HEIGHT - 700 + 18 - 4
    assert letters.nearest(200, y) == text.index("levo 1 tekst") + len("levo 1 tekst")
    assert letters.nearest(320, y) == text.index("desno 1 tekst")
    assert letters.nearest(590, y) == text.index("desno 1 tekst") + len("desno 1 tekst")
    assert letters.nearest(10, 5) == text.index("levo 0")


def test_what_is_drawn_is_what_is_marked(qapp: QApplication, tmp_path: Path) -> None:
    """Ink of a printed Cyrillic page is within the rectangles of its words, and every word has ink."""
    text = "ВРХОВНИ СУД\n\nОптужени М.Ј. је, у намери да је експлоатише, врбовао оштећену Ђ.Љ. " * 3
    path = printed_pdf(tmp_path / "p.pdf", [text])
    read = read_judgment_file(path)
    pages = PdfPages(read.content, read.name)
    wide, high = (round(2 * edge) for edge in pages.sizes[0])
    picture = pages.picture(0, wide, high, lambda: False)
    assert picture is not None
    letters = pages.letters(0, read.pages[0])
    covered = bytearray(wide * high)
    for left, top, right, bottom in letters.rectangles(0, len(read.pages[0])):
        for y in range(int(2 * top) - 3, int(2 * bottom) + 3):
            covered[y * wide + int(2 * left) - 4 : y * wide + int(2 * right) + 4] = b"\1" * (
                int(2 * right) - int(2 * left) + 8
            )
    dark = [index // 4 for index in range(0, len(picture.pixels), 4) if picture.pixels[index] < 128]
    assert len(dark) > 2000
    assert all(covered[pixel] for pixel in dark)


def matched(text: str, seen: str) -> str:
    return "".join(seen[place] if place >= 0 else "·" for place in aligned(text, seen))


@pytest.mark.parametrize(
    ("text", "seen", "found"),
    [
        ("два реда\nтекста", "\r\nдва реда\r\nтекста\r\n", "два реда\nтекста"),
        ("vrbo\u00advao", "vrbo\x02vao", "vrbo\x02vao"),
        ("суд је ценио исказ сведока", "суд је ценио HCKA3 сведока", "суд је ценио·······сведока"),
        ("службено лице", "ovo je sasvim drugi tekst", "·" * 13),
        ("", "текст", ""),
    ],
)
def test_text_that_is_another_now_is_matched_by_words_or_not_at_all(text: str, seen: str, found: str) -> None:
    assert matched(text, seen).replace(" ·", "··").replace("· ", "··") == found


@given(st.lists(WORDS, min_size=1, max_size=40), st.data())
def test_a_letter_is_never_found_at_another_one(words: list[str], data: st.DataObject) -> None:
    """As if the text had been recognised with mistakes: whatever is matched, is the same letter."""
    changed = [data.draw(st.sampled_from([word, word, word, word[::-1], ""])) for word in words]
    text, seen = " ".join(words), "\r\n".join(changed)
    for offset, place in enumerate(aligned(text, seen)):
        if place >= 0 and not text[offset].isspace():
            assert seen[place] == text[offset]


def test_a_page_of_endless_words_that_do_not_match_is_given_up() -> None:
    assert set(aligned("а " * (MOST_WORDS + 1) + "б", "а " * (MOST_WORDS + 1) + "в")) == {-1}


def test_a_page_that_is_damaged_has_no_picture_and_the_others_have(tmp_path: Path) -> None:
    content = placed_pdf([[Placed(72, 700, "prva")], [Placed(72, 700, "druga")]])
    damaged = content.replace(b"/Kids [6 0 R 8 0 R]", b"/Kids [6 0 R 99 0 R]")
    pages = PdfPages(damaged, "p.pdf")
    assert pages.picture(0, 60, 84, lambda: False) is not None
    assert pages.picture(1, 60, 84, lambda: False) is None
    assert not pages.letters(1, "druga").is_known()
    assert pages.picture(7, 60, 84, lambda: False) is None
    pages.close()
    pages.close()
    assert pages.picture(0, 60, 84, lambda: False) is None


def test_a_file_that_is_none_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        PdfPages(b"%PDF-1.5 nothing", "p.pdf")
    assert refused.value.code == "judgment_damaged"


def test_a_picture_that_nobody_wants_any_more_is_not_drawn(tmp_path: Path) -> None:
    pages, _ = opened(tmp_path, pdf(*["Жртва"] * 2))
    assert pages.picture(0, 1200, 1700, lambda: True) is None
    assert pages.picture(0, 120, 170, lambda: False) is not None


def test_two_threads_may_look_at_files_while_a_third_reads_one(tmp_path: Path) -> None:
    pages, texts = opened(tmp_path, pdf(*["Жртва је потврдила."] * 12))
    path = tmp_path / "presuda.pdf"
    failures: list[BaseException] = []

    def look() -> None:
        try:
            for number in range(12):
                assert pages.picture(number, 100, 141, lambda: False) is not None
                assert pages.letters(number, texts[number]).is_known()
                assert read_judgment_file(path).pages == texts
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=look) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def letters_of(boxes: Sequence[Box | None], text: str) -> PageLetters:
    return PageLetters(text, boxes)


def test_carets_stand_before_letters_and_behind_the_last_of_a_line() -> None:
    text = "ab\ncd"
    boxes = [(0, 0, 5, 10), (5, 0, 10, 10), None, (0, 12, 5, 22), (5, 12, 10, 22)]
    letters = letters_of(boxes, text)
    assert [letters.caret(offset) for offset in range(6)] == [
        (0, 0, 0, 10), (5, 0, 5, 10), (10, 0, 10, 10), (0, 12, 0, 22), (5, 12, 5, 22), (10, 12, 10, 22),
    ]  # fmt: skip
    assert letters.first_from(11) == 3
    assert letters.offsets_in((4, 11, 20, 30)) == [4]


def test_what_is_filled_into_a_form_is_drawn_and_found(tmp_path: Path) -> None:
    pages, (text,) = opened(tmp_path, pdf_form())
    assert "Nowhere" in text
    letters = pages.letters(0, text)
    start = text.index("Nowhere")
    ((left, top, right, bottom),) = letters.rectangles(start, start + len("Nowhere"))
    assert (left, HEIGHT - bottom) == pytest.approx((52, 602), abs=4)
    picture = pages.picture(0, 595, 842, lambda: False)
    assert picture is not None
    rows = (
        picture.pixels[y * picture.stride + 4 * int(left) : y * picture.stride + 4 * int(right)]
        for y in range(int(top), int(bottom))
    )
    assert min(min(row) for row in rows) < 100, "there is ink"
    pages.close()
