"""Defines what persons add to counted findings: texts of chapters, illustrations, released quotations and more."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from tipcoder.domain.answers import Ref
from tipcoder.domain.identifiers import TextKey
from tipcoder.domain.population import Population
from tipcoder.domain.records import QuotationRecord
from tipcoder.domain.release import WrittenText


class CurationKind(StrEnum):
    """Kinds of what persons add. Stored values: a kind is never renamed."""

    CHAPTER_TEXT = "chapter_text"
    ILLUSTRATION = "illustration"
    QUOTATION = "quotation"
    EXEMPLARY = "exemplary"
    RECOMMENDATION = "recommendation"
    """The wording of a recommendation in a language, in place of that of the table of measures."""
    LEFT_OUT = "left_out"
    """A recommendation that is not made."""
    ORDER = "order"
    """The order of the recommendations, where it is not that of their priority."""
    TEXT_RELEASE = "text_release"
    """The decision that a text of an author may be published as it is."""
    POPULATION = "population"
    """What is known of all judgments that the cases are a part of, by the keys of `tipcoder.domain.population`."""
    BRIEF_TEXT = "brief_text"
    BRIEF_APPROVAL = "brief_approval"
    EXERCISE_TEXT = "exercise_text"
    EXERCISE_APPROVAL = "exercise_approval"


OF_BRIEFS = (CurationKind.BRIEF_TEXT, CurationKind.BRIEF_APPROVAL)
OF_EXERCISES = (CurationKind.EXERCISE_TEXT, CurationKind.EXERCISE_APPROVAL)
OF_CASES = (*OF_BRIEFS, *OF_EXERCISES)
"""Kinds that are of the briefs and exercises of cases, and not of findings."""


def authors_text(kind: CurationKind, subject: str, text: str) -> WrittenText:
    """Return the text of a chapter or the wording of a recommendation, as it is named among what may be published."""
    return WrittenText(Ref(kind, subject), text)


@dataclass(frozen=True, slots=True)
class TextRelease:
    """Decision that a text of an author may be published, with the words that look like identifiers and are none."""

    key: TextKey
    accepted: frozenset[str]
    coder: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class CurationEdit:
    """A change of one thing that persons add: `value` takes the place of what stood there, None takes it away.

    `case` and `passage` are ids of what it speaks of: with these it is erased.
    """

    kind: CurationKind
    subject: str
    value: str | None
    case: str = ""
    passage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A passage of a judgment, released: its anonymised wording in the language of the judgment, and in English.

    `code` is that of the challenge or good practice which it illustrates. `accepted` are words of it that look like
    identifiers, and were looked at and held to be none.
    """

    id: str
    code: str
    case: str
    passage: str
    language: str
    wording: str
    english: str
    accepted: frozenset[str]
    released_by: str
    released_at: datetime


@dataclass(frozen=True, slots=True)
class DeliveredQuotation:
    """A released quotation of a region, with the country that delivered it."""

    country: str
    quotation: QuotationRecord


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Person who confirmed that a good practice is exemplary, and when (UTC)."""

    coder: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Curation:
    """All that persons added to the findings of a project."""

    chapter_texts: Mapping[tuple[str, str], WrittenText] = field(default_factory=dict)
    """Texts of authors by the name of the chapter and language."""
    illustrations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Ids of the rows whose descriptions were chosen, by the code of challenge or practice, in the order chosen."""
    quotations: tuple[Quotation, ...] = ()
    """Released quotations in the order of their code, then of their release."""
    delivered: tuple[DeliveredQuotation, ...] = ()
    """Quotations that came with deliveries, by code and country."""
    exemplary: Mapping[str, Confirmation] = field(default_factory=dict)
    """Confirmations by the code of the practice."""
    recommendations: Mapping[tuple[str, str], WrittenText] = field(default_factory=dict)
    """Edited wordings by the code of the challenge and language."""
    left_out: frozenset[str] = frozenset()
    """Codes of challenges for which no recommendation is made."""
    order: tuple[str, ...] = ()
    """Codes of challenges in the order of their recommendations; the others follow by their priority."""
    text_releases: Mapping[TextKey, TextRelease] = field(default_factory=dict)
    """Decisions by the texts that they are on, as these were then."""
    population: Population = field(default_factory=Population)
    """Facts about all judgments that the cases are a part of."""
