"""Defines what a text to be reviewed is, and how much a wrong word in it harms."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from operator import itemgetter
from pathlib import Path

from tipcoder.languages.registry import LANGUAGES


class Part(StrEnum):
    """Parts of the program that have texts."""

    PROGRAM = "program"
    FRAMEWORK = "framework"
    TAXONOMIES = "taxonomies"
    HELP = "help"
    REPORTS = "reports"
    WORKSHOP = "workshop"
    DOCUMENTS = "documents"


TRANSLATED_PARTS = tuple(part for part in Part if part is not Part.DOCUMENTS)
"""Parts whose texts are translated. Documents are texts of their own: practice judgments and READMEs."""


@dataclass(frozen=True, slots=True)
class TranslatedText:
    """A text in a language with its English, and where it stands.

    `key` is for ever as long as the English is; `place` tells a reader where it is seen: the window, the question, the
    term. `path` leads to it within `file`, which is one of the folder of resources or of translations.
    """

    key: str
    part: Part
    place: str
    english: str
    translation: str
    file: Path
    path: tuple[str | int, ...]
    is_list: bool = False
    """True if each line is a text of its own: other words for a term."""
    earlier_key: str = ""
    """The key that it has in workbooks from when the files of translations held it."""
    quoted: tuple[str, ...] = ()
    """Words that prove answers of a practice coding: they must stay as they are."""


CORE = 1
"""The weight of the legal core."""
WEIGHTS = (CORE, 2, 3, 4)
_COUNTRIES = ("alb", "mda", "mne", "mkd", "srb", "fra", "bel")
_NATIONAL = ("offences", "national_means")
_OF_COUNTRIES = (*_NATIONAL, "courts")
_NAMES_ALONE = ("countries", "languages", "currencies")
_ELEMENTS = ("means", "acts", "purposes", "outcomes")
_DEFINED = (*_NATIONAL, *_ELEMENTS, "sentence_types", "acquittal_reasons")
_LABELLED = (
    *_DEFINED, "aggravating_circumstances", "mitigating_circumstances", "evidence_kinds", "testimony_handlings",
    "testimony_weaknesses", "protection_measures", "vulnerabilities", "cooperation_forms", "challenges",
    "good_practices",
)  # fmt: skip
_SHOWN_AT_A_QUESTION = ("label", "hint")
_STATED = ("sentence", "law")
"""Tables of what reports say of the law and of the courts."""
_OF_THE_PROGRAM = ("workbook", "installer")
"""Folders whose texts weigh as much as those of windows."""
_COMMANDS = ("Commands", "CommandLine")


def weight_of(text: TranslatedText, language: str) -> int:
    """Return how much a wrong word of a text harms in the country of a language: 1, the legal core, to 4."""
    root, _, rest = text.key.partition("/")
    if text.part is Part.TAXONOMIES:
        return _weight_of_term(rest, language)
    if text.part is Part.FRAMEWORK:
        return CORE if rest.rpartition(".")[2] in _SHOWN_AT_A_QUESTION else 2
    if (
        text.part in (Part.WORKSHOP, Part.DOCUMENTS)
        or root == "languages"
        or (text.part is Part.PROGRAM and rest.partition("/")[0] in _COMMANDS)
    ):
        return 4
    if text.part is Part.REPORTS and root not in _OF_THE_PROGRAM:
        return CORE if text.place.partition(".")[0] in _STATED else 2
    return 3


def heaviest_first(places: Iterable[TranslatedText], language: str) -> tuple[int, tuple[TranslatedText, ...]]:
    """Return the weight of a text of some places, and the places, that first in which a wrong word harms most."""
    weighed = [(weight_of(text, language), text) for text in places]
    weighed.sort(key=itemgetter(0))
    return weighed[0][0], tuple(text for _, text in weighed)


def place_in_review(text: TranslatedText) -> int:
    """Return where a text comes among those of its weight: what decides a case, then the form, lists and reports."""
    if text.part is Part.TAXONOMIES:
        taxonomy = text.key.split("/")[1]
        first = (*_NATIONAL, *_ELEMENTS)
        return first.index(taxonomy) if taxonomy in first else len(first) + 1
    return len(_NATIONAL + _ELEMENTS) + (0 if text.part is Part.FRAMEWORK else 2)


def _weight_of_term(rest: str, language: str) -> int:
    taxonomy, _, place = rest.partition("/")
    field = place.rpartition(".")[2]
    code = place.removeprefix("terms.").partition("_")[0].partition(".")[0]
    is_foreign = code in _COUNTRIES and code != (LANGUAGES[language].country or "").lower()
    if taxonomy in _NAMES_ALONE or (taxonomy in _OF_COUNTRIES and is_foreign):
        return 4
    if not place.startswith("terms."):
        return 2
    of_field = {"label": _LABELLED, "definition": _DEFINED}
    return CORE if taxonomy in of_field.get(field, ()) else 2
