"""Identifiers of persons, and the review of the texts that leave, in which they are decided on.

Words of a judgment or an answer look like a name, a number, an address, ... A program finds them
(`tipcoder.analysis.identifiers`), a person decides on them. A decision holds for exactly these words in one answer or
one judgment, however often they occur there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b, sha256

from tipcoder.domain.answers import Ref

_FIRST_WORDS = 8


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
    PLACE = "place"
    """A town, or the name of a shelter, a school, a hospital."""
    PHONE = "phone"
    ONLINE = "online"
    """An e-mail address, a page, the name of an account or of a file, an IP address, a device."""
    PLATE = "plate"
    ACCOUNT = "account"
    """Number of a bank account, a card, a transfer, a wallet."""
    CASE_NUMBER = "case_number"
    NUMBER = "number"
    """A number, where one is asked for, that is longer than any that can be meant."""
    DATE = "date"
    """A day, in an answer: nothing more exact than a year crosses a border."""
    QUOTATION = "quotation"
    """Words of a judgment, in an answer."""


class Certainty(StrEnum):
    """Strength of the evidence for it."""

    CERTAIN = "certain"
    """Check digits, an unmistakable form, or a person of this case."""
    LIKELY = "likely"
    """A form and words about it that speak for it."""


class Sign(StrEnum):
    """Signs that words identify a person; of several the strongest counts."""

    CODED = "coded"
    """Answers have it of a person of the case, or of another case of the project."""
    NAMED = "named"
    """The words, or letters, of a person who is certain elsewhere in the texts of the case."""
    GIVEN_AND_SURNAME = "given_and_surname"
    CALLED = "called"
    """Behind a word that names follow: for a party, an official, a relative."""
    FOLLOWED = "followed"
    """Before such a word, or before data of birth."""
    ENTRY = "entry"
    """All there is behind the colon of a form."""
    LISTED = "listed"
    """In one list with a person."""
    GIVEN_NAME = "given_name"
    SURNAME = "surname"
    """One that is known, or the ending of one."""
    WRITTEN = "written"
    """Words with capitals side by side within a sentence, which are none that is known."""
    INITIALS = "initials"
    """Letters written as initials are."""
    CHECKED = "checked"
    """A number whose check digit or date is right."""
    FORM = "form"
    """A form that nothing else has."""
    USUAL_FORM = "usual_form"
    """A form that it mostly has."""
    WORD = "word"
    """A word shortly before that says what follows."""
    BIRTH = "birth"
    """A day beside a word for being born."""
    TOWN = "town"
    DAY = "day"
    """A day of a month."""
    COPIED = "copied"
    """Words of a judgment of the case."""
    NUMBER = "number"
    """A number, which may tell who it was."""
    BY_HAND = "by_hand"
    """A person marked it."""

    @property
    def certainty(self) -> Certainty:
        """Strength of it."""
        return Certainty.CERTAIN if self in _CERTAIN_SIGNS else Certainty.LIKELY


_CERTAIN_SIGNS = frozenset(
    (
        Sign.CODED,
        Sign.NAMED,
        Sign.GIVEN_AND_SURNAME,
        Sign.CALLED,
        Sign.FOLLOWED,
        Sign.CHECKED,
        Sign.FORM,
        Sign.BIRTH,
        Sign.DAY,
        Sign.COPIED,
        Sign.BY_HAND,
    )
)


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
    sign: Sign

    @property
    def certainty(self) -> Certainty:
        """Strength of its sign."""
        return self.sign.certainty


@dataclass(frozen=True, slots=True)
class KnownParties:
    """Known facts of a case's parties: names and initials as the coding has them, and numbers of its files.

    `in_judgments` are the names that are certain in the judgments of the case, as they are written there
    (`tipcoder.analysis.identifiers.people.names_in`).
    """

    names: tuple[str, ...] = ()
    case_numbers: tuple[str, ...] = ()
    in_judgments: tuple[str, ...] = ()


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
class JudgmentIdentifier:
    """Words at one place of a judgment's whole text (`tipcoder.domain.passages`), why, and what was decided on them."""

    words: Words
    start: int
    end: int
    sign: Sign
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class AnswerIdentifier:
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
    sign: Sign
    count: int = 1
    decision: Decision | None = None

    @property
    def id(self) -> str:
        """Id by which commands name it."""
        return self.words.id

    @property
    def is_open(self) -> bool:
        """Return whether it must be mended, accepted or found to be no identifier before the answer may leave."""
        return self.decision not in (Decision.ACCEPTED, Decision.NOT_IDENTIFIER)


class TextDecision(StrEnum):
    """Decisions of a person on a whole text that leaves.

    They hold for exactly this text in this row: not when the answer changes, and again when the change is taken back.
    """

    SEEN = "seen"
    """It may leave as it is."""
    LEFT_OUT = "left_out"
    """It stays in the country."""


@dataclass(frozen=True, slots=True)
class TextReview:
    """Decision on a text, by whom, and when."""

    decision: TextDecision
    coder: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class TextKey:
    """Text that a decision is on: of which answer, and its SHA-256."""

    ref: Ref
    sha256: str


def text_key(ref: Ref, text: str) -> TextKey:
    """Return what a decision on a text is stored by."""
    return TextKey(ref, sha256(text.encode("utf-8", "surrogatepass")).hexdigest())


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavingText:
    """Answer in a person's own words that leaves the country, with what was found in it and decided on it.

    `framework` is the version by which the case is coded. `path` are the rosters from the case down to its row, each
    with the number of the row in it, counted from 1.
    """

    ref: Ref
    case: str
    case_number: int
    framework: str
    roster: str
    path: tuple[tuple[str, int], ...] = ()
    text: str
    identifiers: tuple[AnswerIdentifier, ...] = ()
    review: TextReview | None = None

    @property
    def id(self) -> str:
        """Ten characters that stay the same as long as the text does: what a command calls it by."""
        named = "\x1f".join((self.ref.row, self.ref.key, self.text))
        return blake2b(named.encode("utf-8", "surrogatepass"), digest_size=5).hexdigest()

    @property
    def key(self) -> TextKey:
        """Return the key by which a decision on it is stored."""
        return text_key(self.ref, self.text)

    @property
    def is_left_out(self) -> bool:
        """Return whether a person decided that it stays."""
        return self.review is not None and self.review.decision is TextDecision.LEFT_OUT

    @property
    def is_seen(self) -> bool:
        """Return whether a person saw it and let it go."""
        return self.review is not None and self.review.decision is TextDecision.SEEN

    @property
    def open_identifiers(self) -> tuple[AnswerIdentifier, ...]:
        """Return what was found in it and not decided on."""
        return tuple(identifier for identifier in self.identifiers if identifier.is_open)

    @property
    def is_open(self) -> bool:
        """Return whether something is to be decided before the case may leave."""
        return not self.is_left_out and not (self.is_seen and not self.open_identifiers)

    @property
    def first_words(self) -> str:
        """Return its beginning."""
        words = self.text.split()
        return " ".join((*words[:_FIRST_WORDS], *["…"] * (len(words) > _FIRST_WORDS)))


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Coder who reviewed texts that leave: how many, and the first and the last moment."""

    coder: str
    texts: int
    first: datetime
    last: datetime


def reviewers_of(reviews: Sequence[TextReview]) -> tuple[Reviewer, ...]:
    """Return who made reviews, by their codes."""
    by_coder: dict[str, list[datetime]] = {}
    for review in reviews:
        by_coder.setdefault(review.coder, []).append(review.made_at)
    return tuple(Reviewer(coder, len(made), min(made), max(made)) for coder, made in sorted(by_coder.items()))
