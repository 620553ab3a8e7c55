"""Counts which challenges and good practices were noted, in how many cases, and how strongly (F28).

Salience, not prevalence: that nobody entered a challenge in a case never says that there was none.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tipcoder.analysis.figures.counted_case import CodedRow, CountedCase
from tipcoder.domain.release import WrittenText
from tipcoder.framework.form.form import Choice


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
    """One entry of a case. What is not answered is "" or empty; `proposed` is the short name of one in no list.

    What a person wrote is closed: the gate opens it.
    """

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
    description: WrittenText
    proposed: WrittenText

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
                yield _noted_entry(case, row, kind)


def _noted_entry(case: CountedCase, row: CodedRow, kind: NotedKind) -> NotedEntry:
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
        description=row.written(kind.question("description")),
        proposed=row.written(kind.question("code_other")),
    )


MOST_ILLUSTRATIONS = 3
_FEWEST_CASES_RECURRING = 2
_FEWEST_COUNTRIES_REGIONAL = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueEntry:
    """One code that was noted. Counts are of cases of the region; mentor jurisdictions stand in `by_country` alone.

    `weights` are cases by the highest strength noted in them, the strongest first, "" last for an unknown one;
    `stages`, `actors` and `remedies` are entries by their terms. `related` are codes of the other kind that were noted
    for its themes.
    """

    kind: NotedKind
    code: str
    heading: str
    themes: tuple[str, ...]
    entries: tuple[NotedEntry, ...]
    cases: int
    by_country: Mapping[str, int]
    weights: Mapping[str, int]
    stages: Mapping[str, int]
    actors: Mapping[str, int]
    remedies: Mapping[str, int]
    related: tuple[str, ...] = ()

    @property
    def strongest(self) -> int:
        """Number of cases in which it was noted as decisive, or as exemplary."""
        return self.weights.get(self.kind.strengths[0], 0)

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries in which it was noted, by their codes."""
        return tuple(sorted(self.by_country))

    @property
    def is_recurring(self) -> bool:
        """Return whether it was noted in two cases or more."""
        return self.cases >= _FEWEST_CASES_RECURRING

    @property
    def is_regional(self) -> bool:
        """Return whether it was noted in two countries or more."""
        return len({entry.country for entry in self.entries}) >= _FEWEST_COUNTRIES_REGIONAL

    @property
    def is_proposed(self) -> bool:
        """Return whether it stands for what is in no list: its entries are proposals."""
        return self.code == self.kind.other

    @property
    def priority(self) -> int:
        """Weight of a recommendation that answers it: three for a case decided by it, two, one."""
        first, second, third = self.kind.strengths
        return 3 * self.weights.get(first, 0) + 2 * self.weights.get(second, 0) + self.weights.get(third, 0)

    def illustrations(
        self, chosen: Sequence[str] = (), allowed: Collection[str] | None = None
    ) -> tuple[NotedEntry, ...]:
        """Return up to three entries whose descriptions illustrate it: those chosen, else the strongest and shortest.

        `chosen` and `allowed` are ids of rows; None allows all.
        """
        described = [entry for entry in self.entries if entry.description and (allowed is None or entry.row in allowed)]
        by_row = {entry.row: entry for entry in described}
        found = [by_row[row] for row in chosen if row in by_row]
        if not found:
            found = sorted(described, key=lambda entry: (entry.rank, len(entry.description), entry.row))
        return tuple(found[:MOST_ILLUSTRATIONS])


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedCatalogue:
    """The entries of one kind by heading, then in the order of their cases.

    `total` cases were looked at, in each country those of `totals`.
    """

    kind: NotedKind
    entries: tuple[CatalogueEntry, ...]
    total: int
    totals: Mapping[str, int]

    def entry(self, code: str) -> CatalogueEntry | None:
        """Return the entry of a code, None if it was not noted."""
        return next((entry for entry in self.entries if entry.code == code), None)

    def of_theme(self, theme: str) -> tuple[CatalogueEntry, ...]:
        """Return the entries of a theme, those noted most often first."""
        return tuple(sorted((entry for entry in self.entries if theme in entry.themes), key=_importance))


def build_catalogue(
    kind: NotedKind,
    noted: Iterable[NotedEntry],
    choices: Sequence[Choice],
    totals: Mapping[str, int],
    mentors: Collection[str] = (),
) -> NotedCatalogue:
    """Count the entries of a kind among all that were noted in cases. `choices` are the list of its codes."""
    themes = {choice.code: choice.columns.get("theme", "") for choice in choices}
    by_code: dict[str, list[NotedEntry]] = {}
    related: dict[str, set[str]] = {}
    for entry in noted:
        if entry.kind is kind:
            by_code.setdefault(entry.code, []).append(entry)
        elif entry.code != entry.kind.other:
            related.setdefault(entry.theme, set()).add(entry.code)
    headings = _headings(choices)
    entries = [
        _entry(kind, code, headings, entries, themes.get(code, ""), related, mentors)
        for code, entries in by_code.items()
    ]
    return NotedCatalogue(
        kind=kind,
        entries=tuple(sorted(entries, key=lambda entry: (code_order(entry.heading), *_importance(entry)))),
        total=sum(count for country, count in totals.items() if country not in mentors),
        totals=totals,
    )


def code_order(code: str) -> tuple[tuple[str, int], ...]:
    """Return what sorts codes by the numbers in them: `c02_2` before `c02_10`."""
    return tuple((letters, int(digits or -1)) for letters, digits in re.findall(r"(\D*)(\d*)", code))


def _importance(entry: CatalogueEntry) -> tuple[object, ...]:
    return -entry.cases, -entry.strongest, code_order(entry.code)


def _headings(choices: Sequence[Choice]) -> Mapping[str, str]:
    """Return the heading of each code; of a list without headings, and of one that needs none, its own or ""."""
    has_headings = any(choice.columns.get("heading") == "yes" for choice in choices)
    return {choice.code: (choice.columns.get("parent") or choice.code) if has_headings else "" for choice in choices}


def _entry(
    kind: NotedKind,
    code: str,
    headings: Mapping[str, str],
    entries: Sequence[NotedEntry],
    theme: str,
    related: Mapping[str, Collection[str]],
    mentors: Collection[str],
) -> CatalogueEntry:
    own = [entry for entry in entries if entry.country not in mentors]
    # The term "other" is of any theme: each of its entries has one of its own.
    told = sorted({entry.theme for entry in entries if entry.theme})
    themes = tuple(told or filter(None, (theme,)))
    highest: dict[str, NotedEntry] = {}
    for entry in own:
        if entry.case not in highest or entry.rank < highest[entry.case].rank:
            highest[entry.case] = entry
    weights = Counter(entry.strength if entry.rank < len(kind.strengths) else "" for entry in highest.values())
    return CatalogueEntry(
        kind=kind,
        code=code,
        heading=headings.get(code, ""),
        themes=themes,
        entries=tuple(entries),
        cases=len(highest),
        by_country=_by_country(entries),
        weights={strength: weights[strength] for strength in (*kind.strengths, "") if weights[strength]},
        stages=_counted(entry.stage for entry in own),
        actors=_counted(actor for entry in own for actor in entry.actors),
        remedies=_counted(remedy for entry in own for remedy in entry.remedies),
        related=tuple(sorted({code for theme in themes for code in related.get(theme, ())}, key=code_order)),
    )


def _by_country(entries: Iterable[NotedEntry]) -> dict[str, int]:
    cases = {(entry.country, entry.case) for entry in entries}
    return dict(sorted(Counter(country for country, _ in cases).items()))


def _counted(terms: Iterable[str]) -> dict[str, int]:
    """Return terms with how often they occur, the most frequent first."""
    counts = Counter(term for term in terms if term)
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
