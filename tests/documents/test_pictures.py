"""Makes judgments of photographs and scans: their pages, their order, and nothing that a camera notes besides."""

import io
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from tipcoder.documents.pictures import judgment_files, pdf_of_pictures
from tipcoder.documents.reader import read_judgment_file
from tipcoder.errors import UserError

WHITE, BLACK = 255, 0


def picture(
    kind: str, mode: str = "RGB", size: tuple[int, int] = (300, 400), shade: int = BLACK, **details: object
) -> bytes:
    """Return a picture: white, with the upper half in a shade."""
    made = Image.new("L", size, WHITE)
    made.paste(shade, (0, 0, size[0], size[1] // 2))
    content = io.BytesIO()
    made.convert(mode).save(content, kind, **details)
    return content.getvalue()


def shade(page: Image.Image, x: int, y: int) -> int:
    found = page.getpixel((x, y))
    assert isinstance(found, int)
    return found


def looked_at(content: bytes) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(content)
    return [page.render(scale=0.2).to_pil().convert("L") for page in document]


@pytest.mark.parametrize(
    ("kind", "mode"),
    [("JPEG", "RGB"), ("JPEG", "CMYK"), ("PNG", "RGBA"), ("PNG", "P"), ("PNG", "I;16"), ("TIFF", "1"), ("WEBP", "RGB")],
)
def test_a_picture_becomes_a_page_of_a4(kind: str, mode: str) -> None:
    content = pdf_of_pictures([("a", picture(kind, mode))])

    (page,) = looked_at(content)
    assert page.size == (120, 159)
    assert shade(page, 60, 140) >= 250
    assert shade(page, 60, 20) <= 5
    assert content == pdf_of_pictures([("a", picture(kind, mode))])


def test_paper_shows_through_what_is_transparent() -> None:
    clear = io.BytesIO()
    Image.new("RGBA", (30, 40), (0, 0, 0, 0)).save(clear, "PNG")

    (page,) = looked_at(pdf_of_pictures([("a.png", clear.getvalue())]))
    assert shade(page, 60, 80) >= 250


def test_a_photograph_is_turned_and_says_nothing_of_its_camera() -> None:
    notes = Image.Exif()
    notes[0x0112] = 6  # held on its side
    notes[0x010F] = "PLANTED-CAMERA"
    notes.get_ifd(0x8825)[2] = (42.0, 0.0, 0.0)  # latitude
    content = pdf_of_pictures([("a.jpg", picture("JPEG", exif=notes.tobytes(), comment=b"PLANTED-COMMENT"))])

    (page,) = looked_at(content)
    assert page.width > page.height
    assert shade(page, 10, 60) >= 250
    assert shade(page, 150, 60) <= 5
    assert b"PLANTED" not in content
    assert b"Exif" not in content


def test_pictures_are_pages_by_number_and_other_files_judgments_of_their_own() -> None:
    folder, other = Path("a"), Path("b")
    chosen = (folder / "IMG_10.jpg", folder / "IMG_9.JPG", folder / "x.pdf", other / "1.png", folder / "img_9b.jpg")

    assert judgment_files(chosen) == (
        (folder / "IMG_9.JPG", folder / "img_9b.jpg", folder / "IMG_10.jpg"),
        (folder / "x.pdf",),
        (other / "1.png",),
    )


def test_a_judgment_of_pictures_is_a_scan(tmp_path: Path) -> None:
    pages = [Image.new("1", (30, 40), 1), Image.new("1", (30, 40), 0)]
    pages[0].save(tmp_path / "2.tif", save_all=True, append_images=pages[1:])
    (tmp_path / "1.jpg").write_bytes(picture("JPEG"))

    judgment = read_judgment_file(tmp_path / "1.jpg", further=(tmp_path / "2.tif",))

    assert judgment.name == "1.pdf"
    assert judgment.media_type == "application/pdf"
    assert judgment.pages == ("", "", "")
    assert [shade(page, 5, 5) > 128 for page in looked_at(judgment.content)] == [False, True, False]


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff", b"%PDF-1.5", picture("PNG")[:60], picture("TIFF")[:80]])
def test_a_damaged_picture_is_refused_by_its_name(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "1.jpg").write_bytes(picture("JPEG"))
    (tmp_path / "2.png").write_bytes(content)

    with pytest.raises(UserError) as caught:
        read_judgment_file(tmp_path / "1.jpg", further=(tmp_path / "2.png",))
    assert caught.value.values["file"] == "2.png"


def test_a_picture_that_would_fill_the_memory_is_refused() -> None:
    huge = io.BytesIO()
    Image.new("1", (20_000, 20_000), 1).save(huge, "TIFF", compression="group4")

    with pytest.raises(UserError):
        pdf_of_pictures([("huge.tif", huge.getvalue())])
