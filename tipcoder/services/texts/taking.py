"""Takes the corrections of a reviewed workbook into the folder of the person."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tipcoder.errors import UserError
from tipcoder.services.texts.model import Part
from tipcoder.services.texts.program_texts import ShippedIn
from tipcoder.services.texts.review import ReviewOutcome, check_by_shipped
from tipcoder.services.texts.reviewed_folder import Place, ReviewedText, read_reviewed, write_reviewed


@dataclass(frozen=True, slots=True)
class TakenTexts:
    """Outcome of taking a workbook: texts taken, and corrections of texts that change with a new version only."""

    outcome: ReviewOutcome
    taken: int
    left: int


def take_reviewed(file: Path, reviewer: str, day: date, shipped_in: ShippedIn) -> TakenTexts:
    """Use the corrections of a workbook from now on; those that would break something, and other parts, stay out.

    A text that was found right as it ships is no longer replaced. A damaged file of earlier ones is replaced.

    Raises:
        UserError: texts_language, texts_columns, folder_read_only; the file cannot be read.
    """
    outcome = check_by_shipped(file, shipped_in)
    try:
        kept = dict(read_reviewed(outcome.language))
    except UserError:  # said at the start of the program: what is taken now replaces it
        kept = {}
    taken = 0
    for text in outcome.reviewed:
        if text.part is Part.PROGRAM:
            place = _place(text.path)
            kept.pop(place, None)
            if text in outcome.corrections:
                kept[place] = ReviewedText(outcome.corrections[text], reviewer, day)
                taken += 1
    if outcome.reviewed:  # a workbook with nothing sound in it changes nothing
        write_reviewed(outcome.language, kept)
    left = sum(text.part is not Part.PROGRAM for text in outcome.corrections)
    return TakenTexts(outcome, taken, left)


def _place(path: tuple[str | int, ...]) -> Place:
    context, english, form = path
    return str(context), str(english), int(form)
