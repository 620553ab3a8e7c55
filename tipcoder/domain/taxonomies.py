"""Taxonomies: shared reference vocabularies, after SKOS.

Source: SKOS Reference, https://www.w3.org/TR/skos-reference/ (labels, notes, mapping properties), Dublin Core terms
(isReplacedBy) and OWL (deprecated).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import KW_ONLY, dataclass, field
from enum import StrEnum

from tipcoder.domain.coder_codes import is_code
from tipcoder.domain.corrections import corrected_words

FALLBACK_LANGUAGE = "en"
NAME_LISTS = frozenset({"countries", "project_countries", "languages", "currencies", "courts"})
"""Lists of names: their order is that of the English alphabet, and has no other meaning."""


class TermStatus(StrEnum):
    """Status of a term in its life. A code in use is never removed: it is deprecated."""

    ACTIVE = "active"
    PROPOSED = "proposed"
    DEPRECATED = "deprecated"
    REJECTED = "rejected"


class MatchKind(StrEnum):
    """Relations of a term to a concept of another scheme (`skos:exactMatch` and the others), the nearest first."""

    EXACT = "exact"
    CLOSE = "close"
    BROAD = "broad"
    NARROW = "narrow"
    RELATED = "related"


class Provenance(StrEnum):
    """Origin of a label: the law or an official text, a translator, or a translation that a lawyer reviewed."""

    OFFICIAL = "official"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """A mapping to `target` (a code or label) of another scheme. Kind `broad`: the other concept is the broader one."""

    scheme: str
    target: str
    kind: MatchKind = MatchKind.EXACT


CERTAIN = 0.9
"""Below this confidence a national lawyer must confirm a term."""


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of a taxonomy. Texts are keyed by language code (`en`, `cnr`, `sr-Latn`).

    `code` is for ever, `parent` the code of the broader term ("" at the top). `alternatives` are synonyms
    (`skos:altLabel`), `hidden` the words by which judgments betray the term: searched, never shown.
    `valid_from` and `valid_to` are ISO dates, whole or partial, "" for open. `replaced_by` are codes of the taxonomy.
    `provenance` is that of the label in each language. `columns` are further properties by name, for choice filters.
    """

    code: str
    labels: Mapping[str, str]
    _: KW_ONLY
    parent: str = ""
    alternatives: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hidden: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    definitions: Mapping[str, str] = field(default_factory=dict)
    includes: Mapping[str, str] = field(default_factory=dict)
    excludes: Mapping[str, str] = field(default_factory=dict)
    examples: Mapping[str, str] = field(default_factory=dict)
    provenance: Mapping[str, Provenance] = field(default_factory=dict)
    status: TermStatus = TermStatus.ACTIVE
    valid_from: str = ""
    valid_to: str = ""
    replaced_by: tuple[str, ...] = ()
    matches: tuple[Match, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    proposed_by: str = ""
    """Code of the coder who proposed it; "" for a term that came with its taxonomy."""

    def label(self, language: str) -> str:
        """Return the label in a language, else in English, else in whichever there is, else the code."""
        return words_in(self.labels, language) or self.code

    @property
    def is_a_coders(self) -> bool:
        """Return whether its words are a coder's alone: it was proposed and is waiting, rejected or merged.

        So are those of one that was approved if its code, which is for ever, is made of a coder's name.
        """
        is_merged = self.status is TermStatus.DEPRECATED and bool(self.proposed_by)
        is_named = not all(map(is_code, self.proposed_by.split()))  # of a region: countries
        return is_merged or is_named or self.status in (TermStatus.PROPOSED, TermStatus.REJECTED)

    def is_open_to(self, coder: str) -> bool:
        """Return whether a second coder may know it: no word of another's that was proposed and not taken up."""
        is_merged = self.status is TermStatus.DEPRECATED and bool(self.proposed_by and self.replaced_by)
        is_not_taken_up = is_merged or self.status in (TermStatus.PROPOSED, TermStatus.REJECTED)
        return not is_not_taken_up or self.proposed_by in ("", coder)

    @property
    def needs_confirmation(self) -> bool:
        """Return whether its editors are not sure of it: its column `confidence`, 0 to 1, says less than `CERTAIN`."""
        try:
            return float(self.columns.get("confidence") or 1) < CERTAIN
        except ValueError:  # somebody's own column of this name
            return False


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """A whole vocabulary. Terms come in the order in which a person reads them, parents before children.

    `schemes` maps the id of every scheme that terms are mapped to (also of those with no mapping yet) to its name.
    """

    id: str
    terms: tuple[Term, ...]
    _: KW_ONLY
    version: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    descriptions: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    licence: str = ""
    schemes: Mapping[str, str] = field(default_factory=dict)

    def title(self, language: str) -> str:
        """Return the title in a language, else in English, else in whichever there is, else the id."""
        return words_in(self.titles, language) or self.id

    def by_code(self) -> dict[str, Term]:
        """Return the terms by code."""
        return {term.code: term for term in self.terms}


def with_narrower(terms: Iterable[Term], code: str) -> Iterator[Term]:
    """Yield a term and all under it, at any depth, in order. Parents must come before their children."""
    wanted = {code}
    for term in terms:
        if term.code in wanted or term.parent in wanted:
            wanted.add(term.code)
            yield term


def words_in(texts: Mapping[str, str], language: str) -> str:
    """Return a text in a language as it is corrected on this computer, else in English, else in whichever there is."""
    if own := texts.get(language):
        return corrected_words(language, texts.get(FALLBACK_LANGUAGE, ""), own)
    return texts.get(FALLBACK_LANGUAGE) or next(iter(texts.values()), "")
