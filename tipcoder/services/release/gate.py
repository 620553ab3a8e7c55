"""Releases what leaves a project: the one maker of `Released`, which writers take and nothing else."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from typing import TypeVar

from tipcoder.analysis.figures.catalogues import NotedEntry
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.figures import FIGURES
from tipcoder.analysis.figures.items import Item
from tipcoder.analysis.figures.table import CROSSED
from tipcoder.analysis.figures.terms import UNSPECIFIED
from tipcoder.domain.coder_codes import is_code, shown_codes
from tipcoder.domain.curation import CurationKind, TextRelease
from tipcoder.domain.identifiers import Decision, Reviewer, TextDecision, TextKey
from tipcoder.domain.population import NUMBERS, SELECTION_TEXT, Population
from tipcoder.domain.release import Audience, EarlierEdition, Released, WrittenText, _Seal
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.proposals import TermKey, proposals, without_words
from tipcoder.framework.form.form import Choice, Text
from tipcoder.languages.captions import Captions
from tipcoder.services.double_coding.report import AgreementReport
from tipcoder.services.findings.findings import FigureEdition, Findings
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.open_identifiers import NamesOfParties, find_in_any_language, names_of_parties
from tipcoder.storage.coding.identifiers import list_decisions
from tipcoder.storage.coding.text_reviews import list_text_reviews
from tipcoder.storage.curation import read_curation
from tipcoder.storage.file.projects import list_coders

_SEAL = _Seal()
_LET_GO = (Decision.ACCEPTED, Decision.NOT_IDENTIFIER)
_BY_AUTHORS = (CurationKind.CHAPTER_TEXT, CurationKind.RECOMMENDATION, CurationKind.POPULATION)
Row = TypeVar("Row")
_THEME = "theme"
PROPOSED = "proposed"
"""The value under which terms that coders proposed count in a public edition."""


def released_figures(
    findings: Findings,
    audience: Audience,
    language: str,
    earlier: Sequence[EarlierEdition],
    figures: Iterable[str] = FIGURES,
) -> Released[FigureEdition]:
    """Return some figures as they are told an audience.

    To the public no proposed term has its words, nor its code, and tables are held to the `earlier` editions of the
    project and its nations (`earlier_editions`), which do not matter to others.
    """
    if audience is not Audience.PUBLIC:
        edition = Edition.INTERNAL if audience is Audience.TEAM else Edition.PUBLIC
        return Released(FigureEdition(findings, edition, findings.tables(edition, figures)), _SEAL)
    told = _without_proposals(findings, language)
    tables = told.tables(Edition.PUBLIC, figures, earlier)
    return Released(FigureEdition(told, Edition.PUBLIC, tables, earlier), _SEAL)


def released_briefs(figures: Released[FigureEdition], cases: Iterable[str]) -> frozenset[str]:
    """Return of which cases briefs may be printed beside some figures.

    Everybody who reads a brief knows the persons in it. Where a table that is public, or becomes so with it, less those
    persons would tell of few others, the table stands and the brief is not printed.
    """
    edition = figures.value
    if not edition.is_public:
        return frozenset(cases)
    return edition.findings.printable_briefs(edition.earlier, cases, beside_now=True)


def briefs_before_figures(
    findings: Findings, earlier: Sequence[EarlierEdition], cases: Iterable[str]
) -> tuple[frozenset[str], tuple[EarlierEdition, ...]]:
    """Return of which cases briefs may be printed beside `earlier` editions, and what figures beside them are held to.

    They are what is wanted: figures that are made for them tell less.
    """
    told = findings.printable_briefs(earlier, cases, beside_now=False)
    return told, (EarlierEdition("", datetime.now(UTC), len(told), {}, briefs=told), *earlier)


def released_rows(stored: Iterable[Row], as_it_leaves: Callable[[Row], Row]) -> Released[Iterable[Row]]:
    """Return rows of cases as they leave, each as it is read; `as_it_leaves` takes out of them what stays."""
    return Released(map(as_it_leaves, stored), _SEAL)


def released_agreement(report: AgreementReport) -> Released[AgreementReport]:
    """Return a comparison of codings as the team may read it: complete, with every difference."""
    return Released(report, _SEAL)


def released_reviewers(reviewers: Iterable[Reviewer]) -> tuple[Reviewer, ...]:
    """Return who saw the texts that leave, as readers outside are told: by codes, none of which can be a name."""
    found = tuple(reviewers)
    shown = shown_codes(one.coder for one in found)
    return tuple(replace(one, coder=shown[one.coder]) for one in found)


def numbered_coders(project: OpenProject) -> UserError | None:
    """Return what says which codes of a project's coders may be names, so that numbers leave; None if none may."""
    names = [coder for coder in list_coders(project.database) if not is_code(coder)]
    return UserError("coders_numbered", coders=", ".join(names)) if names else None


def audience_of(edition: Edition) -> Audience:
    """Return who may read an edition."""
    return Audience.PUBLIC if edition is Edition.PUBLIC else Audience.TEAM


def opened_for_team(written: WrittenText) -> str:
    """Return what a person wrote, for a window in which the team works."""
    return written.opened(_SEAL)


def approved_words(written: WrittenText, approved: Collection[str]) -> str:
    """Return a text of a brief if it is among those that a person approved, by their hashes, "" else."""
    return written.opened(_SEAL) if written.key.sha256 in approved else ""


def population_values(population: Population) -> dict[str, str]:
    """Return what is known of all judgments by its keys, for the team; "" where nothing is."""
    numbers = {key: str(population.numbers.get(key, "")) for key in NUMBERS}
    return numbers | {SELECTION_TEXT: opened_for_team(population.selection)}


class TextGate:
    """Decides which written texts reach an audience: all the team, everybody those that a person let go.

    For readers outside a text is opened if a person decided on this very text that it may leave, and the finders find
    nothing in it, in any language, that was not decided on. `printed` and `not_read` say how many of those asked for
    were let through and were not.
    """

    def __init__(self, project: OpenProject, audience: Audience) -> None:
        """Take the project whose decisions count."""
        self._project = project
        self._audience = audience
        self._released: dict[TextKey, Released[str] | None] = {}

    def text(self, written: WrittenText) -> Released[str] | None:
        """Return a text for the audience, None for one that stays or has no words."""
        if not written:
            return None
        if written.key not in self._released:
            allowed = self._audience is Audience.TEAM or self._allows(written)
            self._released[written.key] = Released(written.opened(_SEAL), _SEAL) if allowed else None
        return self._released[written.key]

    def words(self, written: WrittenText) -> str:
        """Return what `text` does, "" for None."""
        released = self.text(written)
        return "" if released is None else released.value

    def pass_noted(self, noted: Iterable[NotedEntry]) -> None:
        """Let the gate decide on all that was written of challenges and good practices."""
        for entry in noted:
            self.text(entry.description)
            self.text(entry.proposed)

    @property
    def printed(self) -> int:
        """The number of texts that were let through."""
        return sum(released is not None for released in self._released.values())

    @property
    def not_read(self) -> int:
        """The number of texts that were not."""
        return len(self._released) - self.printed

    def not_read_of(self, kind: CurationKind) -> int:
        """Return the number of those that were not of one kind of what authors of the report write."""
        return sum(released is None and key.ref.row == kind for key, released in self._released.items())

    def words_found(self, written: WrittenText) -> tuple[str, ...]:
        """Return what the finders find in a text, in any language, each once."""
        found = find_in_any_language(written.opened(_SEAL), self._names)
        return tuple(dict.fromkeys(one.exact for one in sorted(found, key=lambda one: one.start)))

    def _allows(self, written: WrittenText) -> bool:
        if written.key not in self._seen and written.key not in self._by_authors:
            return False
        accepted = self._accepted(written)
        return all(any(found in words for words in accepted) for found in self.words_found(written))

    def _accepted(self, written: WrittenText) -> frozenset[str]:
        """Return the words of a text of which a person said that they identify nobody, or may stay."""
        if written.ref.row in _BY_AUTHORS:
            return self._by_authors[written.key].accepted
        return self._words_let_go.get((written.ref.row, written.ref.key), frozenset())

    @cached_property
    def _seen(self) -> frozenset[TextKey]:
        reviews = list_text_reviews(self._project.database)
        return frozenset(key for key, review in reviews.items() if review.decision is TextDecision.SEEN)

    @cached_property
    def _by_authors(self) -> Mapping[TextKey, TextRelease]:
        return read_curation(self._project.database).text_releases

    @cached_property
    def _words_let_go(self) -> Mapping[tuple[str, str], frozenset[str]]:
        found: dict[tuple[str, str], set[str]] = {}
        for words, decision in list_decisions(self._project.database).items():
            if decision in _LET_GO:
                found.setdefault((words.holder, words.question), set()).add(words.exact)
        return {place: frozenset(words) for place, words in found.items()}

    @cached_property
    def _names(self) -> NamesOfParties:
        return names_of_parties(self._project)


def _without_proposals(findings: Findings, language: str) -> Findings:
    """Return findings in which a proposed term counts as the broader one, or as one of all that were proposed."""
    form = findings.form
    proposed, nameless = proposals(form), _nameless(findings)
    if not proposed and not nameless:
        return findings
    told_as = {code: _known_above(name, code, proposed) for name, code in proposed} | dict.fromkeys(nameless, PROPOSED)
    captions = Captions(language)
    bare = without_words(form, (), captions)
    label = Text(dict.fromkeys(form.languages or ("",), (captions.proposed_term,)))
    names = {name for name, choices in form.choices.items() if choices} if nameless else {name for name, _ in proposed}
    choices = {name: _of_known_themes(found, told_as) for name, found in bare.choices.items()}
    choices |= {name: (*choices[name], replace(choices[name][-1], code=PROPOSED, label=label)) for name in names}
    items = {
        figure: {country: [_told(item, told_as) for item in found] for country, found in by_country.items()}
        for figure, by_country in findings.items.items()
    }
    noted = tuple(_noted(entry, told_as) for entry in findings.noted)
    return replace(findings, form=replace(bare, choices=choices), items=items, noted=noted)


def _nameless(findings: Findings) -> set[str]:
    """Return what figures count and neither form nor definitions name: proposed terms of which a delivery told no more.

    Regions have stored codes of such terms as they were. Years need no name.
    """
    known = {choice.code for choices in findings.form.choices.values() for choice in choices}
    known |= {key for _, key in findings.definitions.places()}
    counted = {
        half.removesuffix(UNSPECIFIED)
        for by_country in findings.items.values()
        for items in by_country.values()
        for item in items
        for value in (*item.values, item.group, *(item.excludes or ()))
        for half in value.split(CROSSED)
    }
    for entry in findings.noted:
        counted |= {entry.code, entry.theme, entry.stage, *entry.actors, *entry.remedies}
    return {code for code in counted - known if code and not code.isdecimal()}


def _known_above(name: str, code: str, proposed: Mapping[TermKey, Choice]) -> str:
    """Return the next broader term of a proposed one that is none itself, else what stands for all of them."""
    seen = {code}
    while code and (name, code) in proposed:
        code = proposed[name, code].columns.get("parent", "")
        if code in seen:
            return PROPOSED
        seen.add(code)
    return code or PROPOSED


def _of_known_themes(choices: Sequence[Choice], told_as: Mapping[str, str]) -> tuple[Choice, ...]:
    """Return terms without the themes that are proposed, to which they may be assigned though they are not."""
    return tuple(
        replace(choice, columns={**choice.columns, _THEME: ""}) if choice.columns.get(_THEME) in told_as else choice
        for choice in choices
    )


def _told(item: Item, told_as: Mapping[str, str]) -> Item:
    values = tuple(dict.fromkeys(_value(value, told_as) for value in item.values))
    excludes = item.excludes and tuple(_value(value, told_as) for value in item.excludes)
    return item._replace(values=values, group=_value(item.group, told_as), excludes=excludes)


def _value(value: str, told_as: Mapping[str, str]) -> str:
    """Return a value of a figure, of a cell both of its halves, without a proposed term."""
    halves = (told_as.get(half.removesuffix(UNSPECIFIED), half) for half in value.split(CROSSED))
    return CROSSED.join(halves)


def _noted(entry: NotedEntry, told_as: Mapping[str, str]) -> NotedEntry:
    """Return an entry without proposed terms; a theme that is one says nothing."""
    code, theme = (told_as.get(one, one) for one in (entry.code, entry.theme))
    return replace(
        entry,
        code=entry.kind.other if code == PROPOSED else code,
        theme="" if theme == PROPOSED else theme,
        stage=told_as.get(entry.stage, entry.stage),
        actors=tuple(dict.fromkeys(told_as.get(one, one) for one in entry.actors)),
        remedies=tuple(dict.fromkeys(told_as.get(one, one) for one in entry.remedies)),
    )
