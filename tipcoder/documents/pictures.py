"""Makes the pages of a PDF of pictures: photographs and scans of a judgment that no office program made.

The PDF is what the project keeps, because its pages are shown, recognised and marked like those of any scan. Nothing
but the picture itself goes into it: not the place and the device that a telephone writes into its photographs.
"""

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tipcoder.documents.limits import MAXIMUM_PAGES, watch
from tipcoder.errors import UserError

if TYPE_CHECKING:
    from PIL.Image import Image

PICTURE_SUFFIXES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp")
_FORMATS = ("JPEG", "PNG", "TIFF", "BMP", "WEBP")
_MOST_PIXELS = 150_000_000
"""Of one page: an A3 page at 600 dots an inch has 70 million."""
_A4 = 8.27, 11.69
"""Inches."""
_NUMBERS = re.compile(r"([0-9]+)")
_QUALITY = 88
"""Of JPEG: letters keep their edges, a page stays under a megabyte."""


def judgment_files(files: Iterable[Path]) -> tuple[tuple[Path, ...], ...]:
    """Group files that were chosen together by judgment: pictures of one folder are the pages of one, by their names.

    A camera numbers its pictures, and 10 comes after 9.
    """
    groups: dict[Path, list[Path]] = {}
    for file in files:
        is_picture = file.suffix.lower() in PICTURE_SUFFIXES
        groups.setdefault(file.parent if is_picture else file, []).append(file)
    return tuple(tuple(sorted(group, key=_in_order)) for group in groups.values())


def _in_order(file: Path) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdigit() else (0, part) for part in _NUMBERS.split(file.name.casefold())]


def pdf_of_pictures(pictures: Sequence[tuple[str, bytes]]) -> bytes:
    """Return a PDF with a page for each picture, and for each page of a TIFF; the same bytes for the same pictures.

    Pages are as large as A4 allows, whatever resolution a camera claims. A picture is turned as its camera was held.

    Raises:
        UserError: judgment_damaged, judgment_too_large, judgment_too_many_pages, judgment_too_slow, each with the file.
    """
    made = io.BytesIO()
    pages = 0
    for name, content in pictures:
        look = watch(name)
        for page in _pages(name, content):
            look()
            pages += 1
            if pages > MAXIMUM_PAGES:
                raise UserError("judgment_too_many_pages", file=name, pages=pages, limit=MAXIMUM_PAGES)
            short, long = sorted(page.size)
            dots = max(short / _A4[0], long / _A4[1])
            settings = {} if page.mode == "1" else {"quality": _QUALITY}  # black and white is kept dot by dot
            page.save(made, "PDF", resolution=dots, append=pages > 1, creationDate=None, modDate=None, **settings)
    return made.getvalue()


def _pages(name: str, content: bytes) -> Iterator["Image"]:
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as picture:
            frames = getattr(picture, "n_frames", 1) if picture.format == "TIFF" else 1
            for number in range(frames):
                picture.seek(number)
                if picture.width * picture.height > _MOST_PIXELS:
                    raise UserError("judgment_too_large", file=name, limit=_MOST_PIXELS // 2**20)
                yield _plain(ImageOps.exif_transpose(picture))
    except UserError:
        raise
    except Exception as error:  # whatever the library makes of a damaged picture, and it makes a dozen things
        raise UserError("judgment_damaged", file=name) from error


def _plain(picture: "Image") -> "Image":
    """Return a picture in black and white, grey or colour, on white paper, without what its file says besides."""
    from PIL import Image

    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        paper = Image.new("RGBA", picture.size, "white")
        paper.alpha_composite(picture)
        picture = paper.convert("RGB")
    elif picture.mode not in ("1", "L", "RGB"):
        picture = picture.convert("L" if picture.mode.startswith(("I", "F")) else "RGB")
    else:
        picture = picture.copy()
    picture.info.clear()
    return picture
