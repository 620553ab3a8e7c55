"""Fixed texts of workbooks, codebooks and sheets in the reader's language; names, codes and keys never depend on them.

They stand in `resources/workbook/texts`, a file for each language. Places in braces are filled by `str.format`.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from tipcoder.domain.answers import AnswerState
from tipcoder.languages.registry import FALLBACK
from tipcoder.paths import kept_until_corrected, resource, resources


def caption_texts(language: str = FALLBACK, *, corrected: bool = False) -> Mapping[str, Mapping[str, Any]]:
    """Return the texts of a language by their table, then by key: a text, or texts by code.

    They are as they ship, for workbooks that are exchanged; or as they are `corrected` on this computer.
    """
    return _texts(resource(*_place(language)) if corrected else resources().joinpath(*_place(language)))


def _place(language: str) -> tuple[str, ...]:
    return "workbook", "texts", f"{language}.toml"


@kept_until_corrected
def _texts(file: Path) -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def framework_titles(language: str) -> Mapping[str, str]:
    """Return the titles of the frameworks that ship by the English ones: an XLSForm has one title, in one language."""
    titles = caption_texts(language)["frameworks"]
    return {title: titles[form_id] for form_id, title in caption_texts()["frameworks"].items()}


@dataclass(frozen=True)
class _TableOfTexts:
    """A table of the texts of a language: each text is an attribute by its key."""

    in_language: str = FALLBACK
    _TABLE: ClassVar[str]
    _IS_EXCHANGED: ClassVar[bool] = True
    """Whether a program reads them again: then they are as they ship on every computer."""

    def __post_init__(self) -> None:
        vars(self).update(self.by_key)

    @property
    def by_key(self) -> Mapping[str, Any]:
        """The texts by their keys, in the order in which they stand."""
        return caption_texts(self.in_language, corrected=not self._IS_EXCHANGED)[self._TABLE]

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> str: ...


class _TitledTexts(_TableOfTexts):
    @property
    def frameworks(self) -> Mapping[str, str]:
        """Titles of the frameworks that ship, by the English ones."""
        return framework_titles(self.in_language)


class AgreementCaptions(_TableOfTexts):
    """Heads of columns on double coding, and words by code. `coder` and the like have a place for a `{number}`."""

    _TABLE = "agreement"
    figures: Mapping[str, str]
    differences: Mapping[str, str]
    pairs: Mapping[str, str]
    codings: Mapping[str, str]
    tiers: Mapping[str, str]
    words: Mapping[str, str]
    advice: Mapping[str, str]
    kinds: Mapping[str, str]


class SettlingCaptions(_TableOfTexts):
    """Heads of the columns of the settling file, and words for what a side says."""

    _TABLE = "settling"
    columns: Mapping[str, str]


class Captions(_TitledTexts):
    """Captions of the sheets that every workbook has, with places for `{question}`, `{term}` and `{version}`."""

    _TABLE = "workbook"

    @property
    def agreement(self) -> AgreementCaptions:
        """Captions of the sheets on double coding."""
        return AgreementCaptions(self.in_language)

    def of_state(self, state: str) -> str:
        """Return what the state of an answer is called."""
        return str(getattr(self, f"state_{state}"))

    def of_group(self, code: str) -> str:
        """Return what a level of courts or a group of countries is called, its code where it has no name here."""
        name = code.lower()
        return str(getattr(self, f"level_{name}", None) or getattr(self, f"group_{name}", code))


class RegionalCaptions(_TableOfTexts):
    """Captions that a regional workbook has besides."""

    _TABLE = "regional"


class TemplateCaptions(_TableOfTexts):
    """Captions of an empty workbook that tell a person how to code in it, with a place for `{sheet}`."""

    _TABLE = "template"


class CaseSheetCaptions(_TitledTexts):
    """Fixed words of a sheet on a case."""

    _TABLE = "case_sheet"
    _IS_EXCHANGED = False
    roles: Mapping[str, str]
    states: Mapping[str, str]
    statuses: Mapping[str, str]


class LadderCaptions(_TableOfTexts):
    """Fixed words of the ladder of charges, with places for `{defendant}`, `{charge}` and `{number}`."""

    _TABLE = "ladder"
    _IS_EXCHANGED = False


class LearnedCaptions(_TableOfTexts):
    """Heads of both sheets of the workbook on what was learned from settling differences."""

    _TABLE = "learned"


class TermReviewCaptions(_TableOfTexts):
    """Heads of the columns of the workbook in which a lawyer confirms terms."""

    _TABLE = "term_review"


class TextReviewCaptions(_TableOfTexts):
    """Heads of the columns of the workbook in which a lawyer reviews the texts of the program."""

    _TABLE = "text_review"
    statuses: Mapping[str, str]
    """Words for what a reviewer says of a text, by the English ones."""
    read_me: Mapping[str, str]
    """Name of the sheet that says what to do, and its lines."""
    areas: Mapping[str, str]
    """Names of the kinds of things in which a text stands."""
    letter: Mapping[str, str]
    """Words of the page that a reviewer signs by hand."""


class CodebookCaptions(_TitledTexts):
    """Captions of a codebook for reading and printing."""

    _TABLE = "codebook"
    _IS_EXCHANGED = False

    def operators(self) -> dict[str, str]:
        """Return the words of an expression that are translated."""
        return {"and": self.and_, "or": self.or_, "not": self.not_, "!=": "≠", "<=": "≤", ">=": "≥"}

    def kind(self, kind: StrEnum, *, calculated: bool) -> str:
        """Return how a question of a type is answered, in words."""
        return self.calculated if calculated else str(getattr(self, kind.name.lower(), self.calculated))

    def state(self, state: AnswerState) -> str:
        """Return an answer state in words, "" for an answer itself."""
        return {
            AnswerState.NOT_STATED: self.not_stated,
            AnswerState.UNCLEAR: self.unclear,
            AnswerState.REDACTED: self.redacted,
            AnswerState.NOT_APPLICABLE: self.not_applicable,
            AnswerState.NONE: self.none,
        }.get(state, "")
