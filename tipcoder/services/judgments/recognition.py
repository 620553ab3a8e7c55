"""Recognises the text of scanned pages, and moves their passages along."""

import re
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

from tipcoder.documents import tesseract
from tipcoder.documents.pdf.pages import PdfPages
from tipcoder.documents.tesseract import DOTS_PER_INCH, Tesseract, find_tesseract
from tipcoder.domain.page_geometry import PagePicture
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import JudgmentText, PageQuality
from tipcoder.errors import UserError
from tipcoder.languages.legibility import page_qualities, page_quality
from tipcoder.services.judgments.judgments import PDF
from tipcoder.services.judgments.rereading import Rereading, rewrite
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.documents import get_judgment_text

__all__ = ["Tesseract", "find_tesseract"]

SOFT_HYPHEN = "\u00ad"
_HYPHENATED = re.compile(r"(?<=\w)[-\u2010\u00ac]\n(?=[^\W\d_])")
_POINTS = 72
_MOST_PIXELS = 40_000_000
"""Of a page that is given to Tesseract: one of the size of A2. A larger one is drawn less finely."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """The pages, by number, whose text was recognised, and those that gave none; what became of passages."""

    pages: tuple[int, ...]
    without_text: tuple[int, ...]
    outcome: Rereading


def pages_to_recognise(text: JudgmentText) -> tuple[int, ...]:
    """Return the numbers of the pages of a PDF whose text is to be recognised: those without readable text.

    If there are none, those whose text was recognised before, to try again.
    """
    if text.media_type != PDF:
        return ()
    pages = list(enumerate(page_qualities(text), start=1))
    bad = tuple(number for number, quality in pages if not quality.is_readable)
    return bad or tuple(number for number, quality in pages if quality is PageQuality.RECOGNISED)


def recognise_text(
    project: OpenProject, judgment_id: str, installed: Tesseract, language: str, *, coding_id: str = ""
) -> Generator[Progress, None, Recognised]:
    """Recognise the text of the pages of a PDF that have none. One transaction at the end, undone as an edit.

    Closing the generator ends Tesseract and leaves everything as it was. A page without a text that could be one is
    left as it is. A coding that is open must `take_in` the outcome.

    Raises:
        UserError: judgment_damaged, recognition_failed, disk_full, ...
    """
    text = get_judgment_text(project.database, judgment_id)
    data = installed.data_for(language).used
    numbers = pages_to_recognise(text)
    said: dict[int, str] = {}
    drawn = PdfPages(text.content, text.name)
    try:
        for done, number in enumerate(numbers):
            progress = Progress(done, len(numbers), str(number))
            yield progress
            picture = _picture(drawn, number)
            if picture is None:
                continue
            with closing(_answers(installed, picture, data)) as answers:
                for answer in answers:
                    if answer is None:
                        yield progress
                    else:
                        said[number] = answer
    finally:
        drawn.close()
    yield Progress(len(numbers), len(numbers))
    readable = {number: page for number, page in said.items() if page_quality(page) is PageQuality.TEXT}
    if not readable:
        return Recognised((), numbers, Rereading(judgment_id, (), ()))
    outcome = rewrite(project, judgment_id, _with_recognised(text, readable), coding_id, by_length=False)
    return Recognised(tuple(readable), tuple(number for number in numbers if number not in readable), outcome)


def clean_recognised(text: str) -> str:
    """Return recognised text as it is kept: lines without blanks at their ends; words divided at one's end are whole.

    A soft hyphen stands where a word was divided, as the engine for PDF has it.
    """
    lines = (line.rstrip() for line in text.replace("\r\n", "\n").replace("\f", "").split("\n"))
    joined = _HYPHENATED.sub(SOFT_HYPHEN, "\n".join(lines))
    return re.sub(r"\n{3,}", "\n\n", joined).strip("\n")


def _answers(installed: Tesseract, picture: PagePicture, data: Sequence[str]) -> Generator[str | None, None, None]:
    """Recognise a page; one that takes too long is as one without text."""
    try:
        for answer in tesseract.recognise(installed, picture, data):
            yield None if answer is None else clean_recognised(answer)
    except UserError as error:
        if error.code != "recognition_slow":
            raise
        yield ""


def _picture(drawn: PdfPages, number: int) -> PagePicture | None:
    width, height = (side * DOTS_PER_INCH / _POINTS for side in drawn.sizes[number - 1])
    scale = min(1.0, (_MOST_PIXELS / (width * height)) ** 0.5)
    return drawn.picture(number - 1, max(1, round(width * scale)), max(1, round(height * scale)), lambda: False)


def _with_recognised(text: JudgmentText, said: Mapping[int, str]) -> JudgmentText:
    pages = enumerate(zip(text.pages, page_qualities(text), strict=True), start=1)
    new = [
        (said[number], PageQuality.RECOGNISED) if number in said else (page, quality)
        for number, (page, quality) in pages
    ]
    return replace(text, pages=tuple(page for page, _ in new), qualities=tuple(quality for _, quality in new))
