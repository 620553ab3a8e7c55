"""Projects, coders, cases, judgments, codings, what settles these, and backups."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from tipcoder.domain.answers import Ref

SUFFIX = ".tip"
"""Suffix of the name of a project's file."""


class Country(StrEnum):
    """The countries whose case law is analysed, by ISO 3166-1 alpha-3 code: those of the region, then the mentors'."""

    ALB = "ALB"
    MDA = "MDA"
    MNE = "MNE"
    MKD = "MKD"
    SRB = "SRB"
    BEL = "BEL"
    FRA = "FRA"


MENTORS = (Country.BEL, Country.FRA)
"""Jurisdictions of mentors: they stand beside the countries of the region, and are no part of "all countries"."""
REGION = tuple(country for country in Country if country not in MENTORS)
"""The countries that "all countries" means."""


class Tier(StrEnum):
    """Tiers of questions: `core` ones are asked by every project, `extended` ones by those that ask all questions."""

    CORE = "core"
    EXTENDED = "extended"


class CodingRole(StrEnum):
    """Roles of codings: whose answers they hold."""

    PRIMARY = "primary"
    SECOND = "second"
    AGREED = "agreed"
    EXERCISE = "exercise"
    """A copy for training, whose facts a person alters: it counts nowhere and is seen by nobody at work on cases."""


class CodingStatus(StrEnum):
    """Statuses that a person gives a coding: how far the work on it has come."""

    TO_DO = "to_do"
    IN_WORK = "in_work"
    SUBMITTED = "submitted"
    SETTLED = "settled"

    @property
    def is_done(self) -> bool:
        """Return whether a coding of this status is finished, and only read until it is opened again."""
        return self in (CodingStatus.SUBMITTED, CodingStatus.SETTLED)


class RoundKind(StrEnum):
    """Kinds of rounds of double coding."""

    CALIBRATION = "calibration"
    """All coders code the same cases, before real coding begins."""
    SAMPLE = "sample"
    """A part of the cases, drawn by chance, is coded a second time."""


@dataclass(frozen=True, slots=True)
class RoundCase:
    """A case of a round. `added` ones a person put in: they are no part of what was drawn by chance."""

    case: str
    stratum: str = ""
    assigned_to: str = ""
    is_added: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CodingRound:
    """A round of double coding, with the seed that its cases were drawn by and the share that was asked for."""

    number: int
    kind: RoundKind
    seed: int
    share: int
    coder: str
    made_at: datetime
    cases: tuple[RoundCase, ...]


@dataclass(frozen=True, slots=True)
class CodingAtCase:
    """State of a coding of a case: whose it is, in which role, and its status."""

    case: str
    role: CodingRole
    coder: str
    status: CodingStatus


class JudgmentKind(StrEnum):
    """Kinds of documents of a case."""

    FIRST_INSTANCE = "first_instance"
    APPEAL = "appeal"
    SUPREME = "supreme"
    INDICTMENT = "indictment"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Project:
    """One national analysis, or the regional one, which is of no country. `coder` is the person at work, `SRB-02`.

    `role` is the one in which they code: that of a second coder in a blind copy.
    """

    id: str
    name: str
    country: Country | None
    coder: str
    framework: str
    created_at: datetime
    role: CodingRole = CodingRole.PRIMARY
    asked: Tier = Tier.CORE
    """Tier up to which it asks: with `extended`, all questions."""

    @property
    def is_regional(self) -> bool:
        """Return whether it holds the cases of several countries."""
        return self.country is None


@dataclass(frozen=True, slots=True)
class Completeness:
    """Progress of a coding. Counts relevant questions that a person answers; calculated ones are left out.

    `answered` have an answer or a state; `missing` are required and have none, or have an answer without the passage
    that must prove it; `wrong` fail a constraint of severity error, `total` are all.
    """

    answered: int = 0
    missing: int = 0
    wrong: int = 0
    total: int = 0

    @property
    def percent(self) -> int:
        """Share of what is answered of what is or must be answered, 0 to 100; 100 means that nothing is missing."""
        asked = self.answered + self.missing
        return self.answered * 100 // asked if asked else 0


@dataclass(frozen=True, slots=True)
class Coding:
    """One coder's answers to one framework for one case."""

    id: str
    case: str
    framework: str
    role: CodingRole
    coder: str
    completeness: Completeness
    place: str
    """Place where the coder left it: JSON written and read by the coding page, empty at first."""
    is_delivered: bool = False
    """True if it came to a regional project from its country, and is corrected there."""


@dataclass(frozen=True, slots=True)
class Case:
    """One set of criminal proceedings, as the case list shows it.

    `title`, `court` and `decided_on` come from the answers whose questions have those roles in the framework
    (`bind::tip:role` title, court, decision_date) and are "" until answered; `decided_on` may be a partial date.
    """

    id: str
    number: int
    title: str
    court: str
    decided_on: str
    judgments: int
    coding: Coding
    changed_at: datetime
    first_judgment: str = ""
    """File name of the judgment that was added first: what tells cases apart until they have titles."""
    status: CodingStatus = CodingStatus.TO_DO
    """As a person set it; before anybody did, in work from the first answer on."""
    status_by: str = ""
    """Person who set it, "" for nobody."""
    status_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Judgment:
    """A document of a case without its content: what lists show.

    `is_former` says that another one took its place, or that it was removed: it is kept for the passages in it.
    """

    id: str
    case: str
    name: str
    kind: JudgmentKind
    media_type: str
    sha256: str
    pages: int
    added_at: datetime
    decided_on: date | None = None
    court: str = ""
    is_former: bool = False


class PageQuality(StrEnum):
    """Contents of a page of a judgment: text, a picture of it, letters that mean nothing, or text recognised in it."""

    TEXT = "text"
    SCANNED = "scanned"
    UNREADABLE = "unreadable"
    RECOGNISED = "recognised"

    @property
    def is_readable(self) -> bool:
        """Return whether its text can be searched and quoted."""
        return self in (PageQuality.TEXT, PageQuality.RECOGNISED)


class LeftOutKind(StrEnum):
    """Parts that a reader of judgments leaves out of the text, or cannot give."""

    COMMENTS = "comments"
    DELETIONS = "deletions"
    HIDDEN = "hidden"
    CHARACTERS = "characters"
    ATTACHMENTS = "attachments"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """So many comments, deleted passages of tracked changes, hidden passages, bytes that are no character, or files
    within the file.
    """

    kind: LeftOutKind
    count: int


@dataclass(frozen=True, slots=True)
class JudgmentText:
    """Text of a judgment as read from its file: one string a page, frozen at import.

    Line breaks are `\\n`. `encoding` is that of a text file or web page, "" for others. `qualities`, one a page, are
    what the file itself shows, if it shows any; else the text alone is judged.
    """

    name: str
    media_type: str
    content: bytes
    sha256: str
    pages: tuple[str, ...]
    encoding: str = ""
    qualities: tuple[PageQuality, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


class BackupReason(StrEnum):
    """Reasons for which a backup is made; the value stands in the name of its file."""

    TIME = ""
    HAND = "wanted"
    IMPORT = "import"
    FRAMEWORK = "framework"
    TAXONOMIES = "taxonomies"
    DELIVERIES = "deliveries"
    PROGRAM = "version"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True, order=True)
class BackupFile:
    """A backup as its name and its folder tell of it; `made_at` by the clock of this computer."""

    made_at: datetime
    number: int
    path: Path
    reason: BackupReason
    size: int


class SettlingChoice(StrEnum):
    """Ways in which a difference is settled. Stored values: a choice is never renamed."""

    A = "a"
    B = "b"
    BOTH = "both"
    """The terms of both, of a set."""
    OTHER = "other"
    """Answered anew."""
    NOT_SETTLED = "not_settled"
    """Left to a reviewer."""


class SettlingReason(StrEnum):
    """Reasons why two experts read one judgment differently. Stored values: a reason is never renamed."""

    OVERLOOKED_PASSAGE = "overlooked_passage"
    GUIDANCE = "guidance"
    LAW = "law"
    CONTRADICTORY_JUDGMENT = "contradictory_judgment"
    SLIP = "slip"
    FRAMEWORK = "framework"


@dataclass(frozen=True, slots=True)
class Settlement:
    """Decision on one answer of an agreed coding; `key` "" decides on a whole row that one side alone has.

    `reason` is asked for where agreement leads; `note` is a sentence, which what is not settled needs.
    """

    ref: Ref
    choice: SettlingChoice
    reason: SettlingReason | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class RecordedSettlement:
    """A decision that stands, with who made it and when (UTC)."""

    settlement: Settlement
    coder: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class PlacedSettlement:
    """A decision that stands, with the number of its case, and the roster ("" for the case) of the row it is about."""

    case: int
    roster: str
    recorded: RecordedSettlement


@dataclass(frozen=True, slots=True)
class PairDecision:
    """Decision of a person on two rows of different codings: `is_one` takes them for one, else they are two."""

    first: str
    second: str
    is_one: bool
