"""Replaces, re-decodes, recognises or removes judgments, and moves their passages along.

Each is one transaction and one change: undo takes it back, and passages are where they were.
"""

import re
from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from tipcoder.documents import tesseract
from tipcoder.documents.anchoring import MatchQuality
from tipcoder.documents.moving import MovedPassage, Moving, changed_pages, move_to, move_within, without_place
from tipcoder.documents.pdf.pages import PdfPages
from tipcoder.documents.reader import read_judgment_content, read_judgment_file
from tipcoder.documents.tesseract import DOTS_PER_INCH, Tesseract, find_tesseract
from tipcoder.domain.edits import Moves, ReplaceJudgment, RewriteJudgment
from tipcoder.domain.judgments import JudgmentRevision
from tipcoder.domain.page_geometry import PagePicture
from tipcoder.domain.passages import Passage
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import JudgmentText, PageQuality
from tipcoder.errors import UserError
from tipcoder.framework.engine.live import Changes
from tipcoder.languages.legibility import page_qualities, page_quality
from tipcoder.services.coding import OpenCoding
from tipcoder.services.judgments.judgments import PDF
from tipcoder.services.projects import OpenProject, refuse_second
from tipcoder.storage.coding.documents import get_judgment_text, pages_of
from tipcoder.storage.coding.judgment_changes import (
    Recorded,
    read_with_passages,
    remove_document,
    replace_document,
    rewrite_document,
)

__all__ = ["MatchQuality", "Tesseract", "find_tesseract"]

SOFT_HYPHEN = "\u00ad"
_HYPHENATED = re.compile(r"(?<=\w)[-\u2010\u00ac]\n(?=[^\W\d_])")
_POINTS = 72
_MOST_PIXELS = 40_000_000
"""Of a page that is given to Tesseract: one of the size of A2. A larger one is drawn less finely."""


def _readings(old: JudgmentText, new: JudgmentText) -> tuple[JudgmentRevision, JudgmentRevision]:
    """Return both readings with the pages in which they differ."""
    before, after = pages_of(old), pages_of(new)
    places = tuple(changed_pages(before, after))
    one, other = (
        JudgmentRevision(text.encoding, text.left_out, tuple(pages[place] for place in places if place < len(pages)))
        for text, pages in ((old, before), (new, after))
    )
    return one, other


def _to(new: JudgmentText, old: JudgmentText, passages: Sequence[Passage]) -> Moving:
    pictures = [new.media_type == PDF and not quality.is_readable for quality in page_qualities(new)]
    return move_to(passages, old.pages, new.pages, pictures=pictures)


def _moves(moved: Sequence[MovedPassage]) -> Moves:
    return tuple((one.before, one.after) for one in moved)


def pages_to_recognise(text: JudgmentText) -> tuple[int, ...]:
    """Return the numbers of the pages of a PDF whose text is to be recognised: those without readable text.

    If there are none, those whose text was recognised before, to try again.
    """
    if text.media_type != PDF:
        return ()
    pages = list(enumerate(page_qualities(text), start=1))
    bad = tuple(number for number, quality in pages if not quality.is_readable)
    return bad or tuple(number for number, quality in pages if quality is PageQuality.RECOGNISED)


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


@dataclass(frozen=True, slots=True)
class Rereading:
    """Passages after a change of their judgment: moved ones, and those whose words were not found.

    `done` is what was done and recorded, None where nothing was (yet).
    """

    judgment: str
    moved: tuple[MovedPassage, ...]
    lost: tuple[Passage, ...]
    done: Recorded | None = None

    @property
    def found(self) -> Mapping[MatchQuality, int]:
        """Number of passages found again in each way; those that moved with their page are in none."""
        counted = Counter(one.found.how for one in self.moved if one.found is not None)
        return {how: counted[how] for how in MatchQuality}

    @property
    def placed(self) -> int:
        """Number of passages that only moved with their page."""
        return sum(one.found is None for one in self.moved)


def replace_judgment(project: OpenProject, judgment_id: str, text: JudgmentText, *, coding_id: str = "") -> Rereading:
    """Let another document take the place of a judgment, with its kind, date and court. One transaction.

    Passages whose words are found in it move there. The others stay in the old document, which stays in the project,
    and is listed as long as passages in it prove answers. Undo, in the coding given (the primary one if none is),
    brings all back. A coding that is open must `take_in` the outcome, which names the new judgment.

    Raises:
        UserError: second_only_codes; judgment_exists (name), if the file is in the case already; disk_full, ...
    """
    refuse_second(project)
    lost: list[Passage] = []
    moved: list[MovedPassage] = []

    def moves(old: JudgmentText, passages: tuple[Passage, ...]) -> Moves:
        moving = _to(text, old, passages)
        moved.extend(moving.moved)
        lost.extend(moving.lost)
        return _moves(moving.moved)

    done = replace_document(
        project.database, judgment_id, text, moves, coding_id=coding_id, coder=project.project.coder
    )
    new = done.operation.after if isinstance(done.operation, ReplaceJudgment) else judgment_id
    return Rereading(new, tuple(moved), tuple(lost), done)


def remove_judgment(project: OpenProject, judgment_id: str, *, coding_id: str = "") -> Rereading:
    """Remove a judgment that proves nothing from its case. Undone as an edit; adding its file again brings it back too.

    Raises:
        UserError: second_only_codes; judgment_proves (name, count); disk_full, ...
    """
    refuse_second(project)
    done = remove_document(project.database, judgment_id, coding_id=coding_id, coder=project.project.coder)
    return Rereading(judgment_id, (), (), done)


def take_in(coding: OpenCoding, outcome: Rereading) -> Changes | None:
    """Let an open coding know of what was done; None if nothing was. Its answers are as they were."""
    done = outcome.done
    if done is None:
        return None
    if coding.last_change == done.follows:
        coding.last_change = done.change
    return coding.live.apply((done.operation,))


def correct_encoding(project: OpenProject, judgment_id: str, encoding: str, *, coding_id: str = "") -> Rereading:
    """Read the file of a judgment, a text or web page, anew in an encoding. One transaction, undone as an edit.

    A passage whose words are not found again stays on its page, without a place in its text. A coding that is open must
    `take_in` the outcome.

    Raises:
        UserError: the file is no text in this encoding; disk_full, ...
    """
    stored = get_judgment_text(project.database, judgment_id)
    return rewrite(
        project, judgment_id, read_judgment_content(stored.name, stored.content, encoding), coding_id, by_length=True
    )


def rewrite(
    project: OpenProject, judgment_id: str, text: JudgmentText, coding_id: str, *, by_length: bool
) -> Rereading:
    """Give a judgment other pages, and its passages the places that they have there (`move_within`)."""
    outcomes: list[Moving] = []

    def rewriting(old: JudgmentText, passages: tuple[Passage, ...]) -> RewriteJudgment:
        moving = move_within(passages, old.pages, text.pages, by_length=by_length)
        outcomes.append(moving)
        lost = [(one, without_place(one, text.pages, has_pictures=old.media_type == PDF)) for one in moving.lost]
        changed = [(before, after) for before, after in (*_moves(moving.moved), *lost) if before != after]
        return RewriteJudgment(judgment_id, *_readings(old, text), tuple(changed))

    done = rewrite_document(project.database, judgment_id, rewriting, coding_id=coding_id, coder=project.project.coder)
    return Rereading(judgment_id, outcomes[0].moved, outcomes[0].lost, done)


@dataclass(frozen=True, slots=True)
class ReplacementPlan:
    """Preview of replacing a judgment by a file."""

    text: JudgmentText
    outcome: Rereading


def plan_replacement(project: OpenProject, judgment_id: str, path: Path) -> ReplacementPlan:
    """Read the file that is to replace a judgment, and say what would become of the passages in it. Changes nothing.

    Raises:
        UserError: second_only_codes; the file cannot be read as a judgment.
    """
    refuse_second(project)
    text = read_judgment_file(path)
    old, passages = read_with_passages(project.database, judgment_id)
    moving = _to(text, old, passages)
    return ReplacementPlan(text, Rereading(judgment_id, moving.moved, moving.lost))


@dataclass(frozen=True, slots=True)
class Recognised:
    """The pages, by number, whose text was recognised, and those that gave none; what became of passages."""

    pages: tuple[int, ...]
    without_text: tuple[int, ...]
    outcome: Rereading


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
