"""Details of a judgment besides its text, and its text before and after it is read anew."""

from dataclasses import dataclass

from tipcoder.domain.projects import Judgment, LeftOut, PageQuality


@dataclass(frozen=True, slots=True)
class JudgmentDetails:
    """All that is known of a judgment. `size` is that of its file in bytes; `court` a code, or words.

    `encoding` is that of a text file or web page, "" for others. `qualities` are one a page.
    """

    judgment: Judgment
    court: str
    size: int
    encoding: str
    left_out: tuple[LeftOut, ...]
    qualities: tuple[PageQuality, ...]


@dataclass(frozen=True, slots=True)
class SameDocument:
    """A judgment whose file is the same, byte by byte, and the case that has it."""

    judgment: str
    name: str
    case: str
    case_number: int


@dataclass(frozen=True, slots=True)
class JudgmentPage:
    """A page as it is stored. Numbers count from 1; `quality` is a `PageQuality`, "" where none was kept."""

    number: int
    text: str
    quality: str


@dataclass(frozen=True, slots=True)
class JudgmentRevision:
    """Result of reading the file of a judgment: encoding, what was left out, and the pages that another reading has
    otherwise.
    """

    encoding: str
    left_out: tuple[LeftOut, ...]
    pages: tuple[JudgmentPage, ...]
