"""Reads the challenges and good practices that experts entered in a counted case."""

from collections.abc import Iterator
from dataclasses import dataclass

from tipcoder.analysis.figures.counted_case import CodedRow, CountedCase


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedKind:
    """A kind of what experts note in cases: challenges, or good practices.

    Its questions begin with `prefix`. `strengths` come with the strongest first; `other` is the code of what is in no
    list, and is proposed.
    """

    id: str
    prefix: str
    strengths: tuple[str, ...]
    other: str

    def question(self, name: str) -> str:
        """Return the key of one of its questions."""
        return f"{self.prefix}_{name}"


CHALLENGES = NotedKind(id="challenges", prefix="challenge", strengths=("decisive", "partial", "isolated"), other="c99")
PRACTICES = NotedKind(
    id="good_practices", prefix="practice", strengths=("exemplary", "partial", "isolated"), other="g99"
)
NOTED_KINDS = (CHALLENGES, PRACTICES)
"""Both kinds. Their ids are those of the roster, and of the taxonomy of their codes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedEntry:
    """One entry of a case. What is not answered is "" or empty; `proposed` is the short name of one in no list."""

    kind: NotedKind
    case: str
    row: str
    country: str
    code: str
    strength: str = ""
    theme: str = ""
    stage: str = ""
    actors: tuple[str, ...] = ()
    remedies: tuple[str, ...] = ()
    description: str = ""
    proposed: str = ""

    @property
    def rank(self) -> int:
        """Place of its strength, 0 for the strongest; one that is not known comes last."""
        known = self.kind.strengths
        return known.index(self.strength) if self.strength in known else len(known)


def noted_entries(case: CountedCase) -> Iterator[NotedEntry]:
    """Yield the entries of a case, challenges first, in their order. Entries without a code are not counted."""
    for kind in NOTED_KINDS:
        for row in case.rows(kind.id):
            if row.value(kind.question("code")):
                yield _entry(case, row, kind)


def _entry(case: CountedCase, row: CodedRow, kind: NotedKind) -> NotedEntry:
    return NotedEntry(
        kind=kind,
        case=case.id,
        row=row.id,
        country=case.country,
        code=row.value(kind.question("code")),
        strength=row.value(kind.question("strength")),
        theme=row.value(kind.question("theme")),
        stage=row.value(kind.question("stage")),
        actors=row.codes(kind.question("actors")),
        remedies=row.codes(kind.question("remedy")),
        description=row.value(kind.question("description")).strip(),
        proposed=row.value(kind.question("code_other")).strip(),
    )
