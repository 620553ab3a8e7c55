"""One translated sentence for every fault that a person can mend, for windows and commands alike. QtCore only."""

import re

from PySide6.QtCore import QCoreApplication

from tipcoder.domain.identifiers import Sign
from tipcoder.errors import UserError, UserErrors
from tipcoder.languages import ui_language
from tipcoder.languages.counted import Counted
from tipcoder.messages.brief_faults import BRIEF_FAULTS
from tipcoder.messages.consolidation import CONSOLIDATION_FAULTS
from tipcoder.messages.curation_faults import CURATION_FAULTS
from tipcoder.messages.delivery_faults import DELIVERY_FAULTS
from tipcoder.messages.exercise_faults import EXERCISE_FAULTS
from tipcoder.messages.faults import BACKUP_FAULTS, FAULTS
from tipcoder.messages.framework_faults import FRAMEWORK_FAULTS
from tipcoder.messages.signs import sign_phrase
from tipcoder.messages.taxonomy_faults import TAXONOMY_FAULTS
from tipcoder.messages.text_faults import TEXT_FAULTS

SENTENCES = {
    **FAULTS,
    **FRAMEWORK_FAULTS,
    **TAXONOMY_FAULTS,
    **DELIVERY_FAULTS,
    **CONSOLIDATION_FAULTS,
    **CURATION_FAULTS,
    **TEXT_FAULTS,
    **BRIEF_FAULTS,
    **EXERCISE_FAULTS,
    **BACKUP_FAULTS,
}
"""By the code of the fault; values in braces are those of the fault."""

_PLACE = re.compile(
    r"^(?:\{file\}|\{place\}|(?:[^{}:]*\{(?:file|sheet|column)\})*[^{}:]*\{row\}(?:[^{}:]*\{column\})?[^{}:]*): "
)
"""Beginning of sentences about a cell, in every language: with nothing but its place, and a colon."""


_UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")
"""Characters that would end a line, or make a terminal or window do something else than show letters in their order."""
_LONGEST = 1_000


def sentence(error: UserError) -> str:
    """Return what happened and what to do next, in the language in use."""
    said = _filled(QCoreApplication.translate("Messages", str(SENTENCES[error.code])), error)
    if "alike_count" not in error.values:
        return said
    more = QCoreApplication.translate("Messages", "{sentence} (The same for others, {count}: {others})")
    return more.format(sentence=said, count=error.values["alike_count"], others=one_line(str(error.values["alike"])))


def one_line(text: str) -> str:
    """Return a text that came from anywhere as it may be shown: one line of letters, cut where it has no end."""
    said = _UNSHOWN.sub(" ", text)
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"


def _filled(text: str, error: UserError) -> str:
    return text.format(**{name: _value(value) for name, value in error.values.items()})


def _value(value: object) -> object:
    if isinstance(value, Sign):
        return sign_phrase(value)
    if isinstance(value, str):
        return one_line(value)
    return Counted(value, ui_language.current()) if isinstance(value, int) else value


def sentence_without_place(error: UserError) -> str:
    """Return the sentence of an error about a cell without sheet, row and column, for where those stand beside it."""
    text = _PLACE.sub("", QCoreApplication.translate("Messages", str(SENTENCES[error.code])), count=1)
    said = _filled(text, error)
    return said[:1].upper() + said[1:]


def sentences(fault: UserError | UserErrors) -> tuple[str, ...]:
    """Return one sentence for each fault found."""
    errors = fault.errors if isinstance(fault, UserErrors) else (fault,)
    return tuple(sentence(error) for error in errors)
