"""Profiles of what leaves a project: for whom it is, and so what leaves, how, and after which checks.

A profile is a record of policies; nothing else asks which profile it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from tipcoder.framework.form.form import Privacy


class Leaving(StrEnum):
    """Form in which the answers to a question leave, as `codebook` says it in `leaves`.

    `year`: the year of a date. `level`: the level of a court, in `<name>_level`. `group`: a band of numbers, a group of
    countries, the broadest term, in `<name>_group`. `reviewed`: text as it is, after a person looked at what
    identifies somebody in it. `withheld`: not at all.
    """

    AS_IS = "as_is"
    YEAR = "year"
    LEVEL = "level"
    GROUP = "group"
    REVIEWED = "reviewed"
    WITHHELD = "withheld"


@dataclass(frozen=True, kw_only=True, eq=False)
class Reduction:
    """Form in which answers leave where not all of each does.

    Values that are in no list, numbers and times that are none, are not taken over then, as nobody saw them.
    """

    by_privacy: Mapping[Privacy, Leaving]
    """By what the framework says of their question."""
    dates: Leaving
    """Of dates that a question of privacy `open` or `group` asks for."""
    texts: Leaving
    """Of text that persons wrote to questions of privacy `open` or `narrative`: `reviewed` or `withheld`."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Profile:
    """Rules of what leaves in a workbook, and of what is looked at before.

    `reduction` says how answers leave, None: all as they are.
    """

    name: str
    """As `About` has it: for ever."""
    strictness: int
    """Of two profiles the one with the greater number holds less; from the other, answers are brought to it."""
    reduction: Reduction | None = None
    is_traceable: bool = False
    """Keys are the project's own ids, and cases have their numbers. Else keys are made for each recipient, who is
    recorded, and so are the codes of proposed terms, whose words leave only after a person looked at them."""
    has_passages: bool = False
    """Proofs leave with the words of passages; else only with their number."""
    has_remarks: bool = False
    """Remarks leave with their words; else only with their number by status."""
    has_codings: bool = False
    """All codings of cases that were coded twice leave, with their agreement; else only pairs of answers."""
    has_quotations: bool = False
    """Released quotations leave, in English and without their case."""
    has_briefs: bool = False
    """Briefs that are approved in English leave, as they were approved."""
    has_released: bool = False
    """What is public of figures leaves, so that a region is held to it."""
    has_search_words: bool = False
    """`About` has the words by which cases were chosen."""
    counts_small_cells: bool = False
    """Combinations of answers that single out persons are shown before."""

    @property
    def reduces(self) -> bool:
        """Return whether less leaves than a coder entered."""
        return self.reduction is not None

    @property
    def reviews_texts(self) -> bool:
        """Return whether texts leave only after a person looked at what identifies somebody in them."""
        return self.reduction is not None and self.reduction.texts is Leaving.REVIEWED

    def narrows(self, other: "Profile") -> bool:
        """Return whether it holds less than another: what was delivered by that one is brought to it."""
        return self.reduces and self.strictness > other.strictness


ARCHIVE = Profile(
    name="archive",
    strictness=0,
    is_traceable=True,
    has_passages=True,
    has_remarks=True,
    has_codings=True,
    has_search_words=True,
)
"""Everything: it stays in the country."""

UNODC = Profile(
    name="unodc",
    strictness=2,
    reduction=Reduction(
        by_privacy={
            Privacy.OPEN: Leaving.AS_IS,
            Privacy.NARRATIVE: Leaving.REVIEWED,
            Privacy.YEAR: Leaving.YEAR,
            Privacy.LEVEL: Leaving.LEVEL,
            Privacy.GROUP: Leaving.GROUP,
            Privacy.DURATION: Leaving.GROUP,
            Privacy.IDENTIFIER: Leaving.WITHHELD,
        },
        dates=Leaving.YEAR,
        texts=Leaving.REVIEWED,
    ),
    has_quotations=True,
    has_briefs=True,
    has_released=True,
    counts_small_cells=True,
)
"""Profile of workbooks that may cross a border."""

PROFILES: Mapping[str, Profile] = MappingProxyType({profile.name: profile for profile in (ARCHIVE, UNODC)})

STRICTEST = max(PROFILES.values(), key=lambda profile: profile.strictness)
"""By this one all that was delivered can be read."""


def profile_named(name: str) -> Profile:
    """Return a profile by its name; one that is not known may hold everything, as `archive` does."""
    return PROFILES.get(name, ARCHIVE)
