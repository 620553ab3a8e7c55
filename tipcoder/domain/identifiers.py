"""Identifiers of persons: words of a judgment or an answer that look like a name, a number, an address, ...

A program finds them (`tipcoder.analysis.identifiers`), a person decides on them. A decision holds for exactly these
words in one answer or one judgment, however often they occur there.
"""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b


class IdentifierKind(StrEnum):
    """Kinds of identifiers that words look like."""

    NAME = "name"
    INITIALS = "initials"
    PERSONAL_NUMBER = "personal_number"
    BIRTH_DATE = "birth_date"
    DOCUMENT = "document"
    """Number of a passport, an identity card, a driving licence."""
    ADDRESS = "address"
    """A street, or a village."""
    PHONE = "phone"
    ONLINE = "online"
    """An e-mail address, the name or page of an account, an IP address."""
    PLATE = "plate"
    ACCOUNT = "account"
    CASE_NUMBER = "case_number"
    DATE = "date"
    """A day, in an answer: nothing more exact than a year crosses a border."""
    QUOTATION = "quotation"
    """Words of a judgment, in an answer."""


class Certainty(StrEnum):
    """Strength of the evidence for it."""

    CERTAIN = "certain"
    """Check digits, an unmistakable form, or a party of this case."""
    LIKELY = "likely"
    """A form and words about it that speak for it."""
    POSSIBLE = "possible"
    """A form that other words have too."""


class Decision(StrEnum):
    """Decisions of a person on words."""

    ACCEPTED = "accepted"
    """They may stay, and leave."""
    NOT_IDENTIFIER = "not_identifier"
    IDENTIFIER = "identifier"
    """They identify somebody: found, or marked by hand where nothing was found."""


@dataclass(frozen=True, slots=True)
class Identifier:
    """A stretch of a text, `start` to `end` in characters, that may identify a person; `exact` are its words."""

    kind: IdentifierKind
    start: int
    end: int
    exact: str
    certainty: Certainty = Certainty.LIKELY


@dataclass(frozen=True, slots=True)
class KnownParties:
    """Known facts of a case's parties: names and initials as the coding has them, and numbers of its files."""

    names: tuple[str, ...] = ()
    case_numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """Words on which a person decides. `holder` is a row (with its `question`) or a judgment (question "")."""

    holder: str
    question: str
    kind: IdentifierKind
    exact: str

    @property
    def id(self) -> str:
        """Ten characters that stay the same as long as the words do: what a command calls them by."""
        named = "\x1f".join((self.holder, self.question, self.kind, self.exact))
        return blake2b(named.encode(), digest_size=5).hexdigest()


@dataclass(frozen=True, slots=True)
class JudgmentFinding:
    """Words at one place of a judgment's whole text (`tipcoder.domain.passages`), and what was decided on them."""

    words: Words
    start: int
    end: int
    certainty: Certainty
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class AnswerFinding:
    """Words in an answer that leaves the country, with their first place and the decision on them.

    `before` and `after` are the text around them; `count` is the number of times they occur in this answer. `framework`
    is the version by which the case is coded.
    """

    words: Words
    case: str
    case_number: int
    framework: str
    start: int
    end: int
    before: str
    after: str
    certainty: Certainty
    count: int = 1
    decision: Decision | None = None

    @property
    def id(self) -> str:
        """Id of the finding in commands."""
        return self.words.id

    @property
    def is_open(self) -> bool:
        """Whether it must be mended, accepted or found to be no identifier before the answer may leave."""
        return self.decision not in (Decision.ACCEPTED, Decision.NOT_IDENTIFIER)
