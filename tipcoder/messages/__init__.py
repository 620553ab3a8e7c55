"""One translated sentence for every fault that a person can mend, for windows and commands alike. QtCore only.

The fixed words of workbooks stand here too, since whoever exports passes them in the reader's language.
"""

import re

from PySide6.QtCore import QCoreApplication

from tipcoder.errors import UserError, UserErrors
from tipcoder.exchange.reports.codebook_captions import CodebookCaptions
from tipcoder.exchange.workbook.captions import Captions
from tipcoder.exchange.workbook.regional.captions import RegionalCaptions
from tipcoder.languages import ui_language
from tipcoder.messages.captions import CAPTIONS, CODEBOOK_CAPTIONS
from tipcoder.messages.consolidation import CONSOLIDATION_FAULTS, REGIONAL_CAPTIONS
from tipcoder.messages.delivery_faults import DELIVERY_FAULTS
from tipcoder.messages.faults import FAULTS
from tipcoder.messages.framework_faults import FRAMEWORK_FAULTS
from tipcoder.messages.import_faults import IMPORT_FAULTS
from tipcoder.messages.store_faults import STORE_FAULTS
from tipcoder.messages.taxonomy_faults import TAXONOMY_FAULTS

SENTENCES = {
    **FAULTS,
    **FRAMEWORK_FAULTS,
    **TAXONOMY_FAULTS,
    **STORE_FAULTS,
    **DELIVERY_FAULTS,
    **IMPORT_FAULTS,
    **CONSOLIDATION_FAULTS,
}
"""By the code of the fault; values in braces are those of the fault."""

_PLACE = re.compile(
    r"^(?:\{file\}|\{place\}|(?:[^{}:]*\{(?:file|sheet|column)\})*[^{}:]*\{row\}(?:[^{}:]*\{column\})?[^{}:]*): "
)
"""How sentences about a cell begin, in every language: with nothing but its place, and a colon."""


_UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")
"""What would end a line, or make a terminal or window do something else than show letters in their order."""
_LONGEST = 1_000


def sentence(error: UserError) -> str:
    """Return what happened and what to do next, in the language in use."""
    return _filled(QCoreApplication.translate("Messages", str(SENTENCES[error.code])), error)


def one_line(text: str) -> str:
    """Return a text that came from anywhere as it may be shown: one line of letters, cut where it has no end."""
    said = _UNSHOWN.sub(" ", text)
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"


def _filled(text: str, error: UserError) -> str:
    values = {name: one_line(value) if isinstance(value, str) else value for name, value in error.values.items()}
    return text.format(**values)


def sentence_without_place(error: UserError) -> str:
    """Return the sentence of an error about a cell without sheet, row and column, for where those stand beside it."""
    text = _PLACE.sub("", QCoreApplication.translate("Messages", str(SENTENCES[error.code])), count=1)
    said = _filled(text, error)
    return said[:1].upper() + said[1:]


def sentences(fault: UserError | UserErrors) -> tuple[str, ...]:
    """Return one sentence for each fault found."""
    errors = fault.errors if isinstance(fault, UserErrors) else (fault,)
    return tuple(sentence(error) for error in errors)


def workbook_captions(code: str) -> Captions:
    """Return the fixed words of a workbook in the language of its reader."""
    text_in = ui_language.texts_in(code)
    return Captions(**{field: text_in("Workbook", str(text)) for field, text in CAPTIONS.items()})


def group_name(code: str) -> str:
    """Return what a level of courts or a group of countries is called in the language in use, else its code."""
    name = code.lower()
    caption = CAPTIONS.get(f"level_{name}") or CAPTIONS.get(f"group_{name}")
    return QCoreApplication.translate("Workbook", str(caption)) if caption else code


def regional_captions(code: str) -> RegionalCaptions:
    """Return the fixed words of a regional workbook in the language of its reader."""
    text_in = ui_language.texts_in(code)
    return RegionalCaptions(**{field: text_in("Workbook", str(text)) for field, text in REGIONAL_CAPTIONS.items()})


def codebook_captions(code: str) -> CodebookCaptions:
    """Return the fixed words of a codebook in the language of its reader."""
    text_in = ui_language.texts_in(code)
    return CodebookCaptions(**{field: text_in("Codebook", str(text)) for field, text in CODEBOOK_CAPTIONS.items()})
