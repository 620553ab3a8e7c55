"""Makes a term of a concept of a SKOS file."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rdflib.term import Node

from tipcoder.domain.taxonomies import Match, MatchKind, Provenance, Term, TermStatus
from tipcoder.errors import UserError
from tipcoder.languages.tags import UNTAGGED, code_of_tag
from tipcoder.taxonomy.checks import is_date
from tipcoder.taxonomy.model import decoded_pair
from tipcoder.taxonomy.skos.triples import Triples, is_literal, language_of, text_of
from tipcoder.taxonomy.skos.vocabulary import MAPPINGS, full, match_of, short

BROADER = tuple(
    map(full, ("skos:broader", "iso-thes:broaderGeneric", "iso-thes:broaderPartitive", "iso-thes:broaderInstantial"))
)
_LABELS = ("skos:prefLabel", "skosxl:prefLabel")
_ALTERNATIVES = ("skos:altLabel", "skosxl:altLabel")
_HIDDEN = ("skos:hiddenLabel", "skosxl:hiddenLabel")
_DEFINITIONS = ("skos:definition",)
_INCLUDES = ("skos:scopeNote", "xkos:inclusionNote", "xkos:coreContentNote", "xkos:additionalContentNote")
_EXCLUDES = ("xkos:exclusionNote",)
_EXAMPLES = ("skos:example",)
_KNOWN = {
    full(name)
    for name in (
        *_LABELS, *_ALTERNATIVES, *_HIDDEN, *_DEFINITIONS, *_INCLUDES, *_EXCLUDES, *_EXAMPLES, *MAPPINGS.values(),
        "skos:broaderTransitive", "skos:narrowerTransitive", "skos:semanticRelation",
        "rdf:type", "rdfs:label", "skos:notation", "skos:inScheme", "skos:topConceptOf", "skos:narrower",
        "skos:related", "owl:deprecated", "dct:isReplacedBy", "dct:valid", "at:start.use", "at:end.use",
        "tip:status", "tip:column", "tip:labelProvenance", "tip:proposedBy",
    )
} | set(BROADER)  # fmt: skip
_PERIOD = re.compile(r"\b(start|end)\s*=\s*([^;]+)")
_YES = ("true", "1")


@dataclass(frozen=True, slots=True)
class TermReading:
    """Reads the terms of one taxonomy. `codes` are those of its concepts.

    `places` are taxonomy and code of all concepts of the files, the last taxonomy of those that are in several.
    `chosen` is the one broader concept of each concept of the taxonomy that has any.
    """

    triples: Triples
    taxonomy: str
    where: str
    codes: Mapping[Node, str]
    places: Mapping[Node, tuple[str, str]]
    parents: Mapping[Node, Sequence[Node]]
    chosen: Mapping[Node, Node]
    remarks: list[UserError]
    left_out: Counter[str]

    def term(self, node: Node, kept: Iterable[Match]) -> Term:
        """Return a concept as a term; `kept` are matches that it has besides."""
        code = self.codes[node]
        labels, more = self._labels(node, code)
        alternatives = self._word_lists(node, _ALTERNATIVES)
        for language, words in more.items():
            alternatives[language] = (*alternatives.get(language, ()), *words)
        parent, related = self._parent(node, code)
        start, end = self._period(node)
        for property in self.triples.of[node].keys() - _KNOWN:
            self.left_out[short(str(property))] += 1
        return Term(
            code,
            labels,
            parent=parent,
            alternatives=alternatives,
            hidden=self._word_lists(node, _HIDDEN),
            definitions=texts(self.triples, node, _DEFINITIONS, self.left_out),
            includes=texts(self.triples, node, _INCLUDES, self.left_out),
            excludes=texts(self.triples, node, _EXCLUDES, self.left_out),
            examples=texts(self.triples, node, _EXAMPLES, self.left_out),
            provenance=dict(self._provenance(node)),
            status=self._status(node),
            valid_from=start,
            valid_to=end,
            replaced_by=tuple(self._replacements(node, code)),
            matches=(*kept, *self._matches(node), *related),
            columns=dict(decoded_pair(text) for text in self._texts_of(node, "tip:column")),
            proposed_by=next(self._texts_of(node, "tip:proposedBy"), ""),
        )

    def _place_of(self, node: Node) -> tuple[str, str]:
        """Return taxonomy and code of a concept, of this taxonomy if it is in it; two "" for any other node."""
        code = self.codes.get(node)
        return self.places.get(node, ("", "")) if code is None else (self.taxonomy, code)

    def _labels(self, node: Node, code: str) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
        """Return the labels, and what else claims to be one: a concept has one label in a language."""
        labels: dict[str, str] = {}
        more: dict[str, tuple[str, ...]] = {}
        found = self._word_lists(node, _LABELS)
        for language, (label, *others) in found.items():
            labels[language] = label
            if others:
                more[language] = tuple(others)
                self._remark("taxonomy_label_twice", code, language=language, kept=label, other=" | ".join(others))
        if not labels:
            labels = {language: words[0] for language, words in self._word_lists(node, ("rdfs:label",)).items()}
        return labels, more

    def _parent(self, node: Node, code: str) -> tuple[str, list[Match]]:
        """Return the code of the broader term, and as mappings what else is broader or related."""
        chosen, kept = self.chosen.get(node), ""
        inside: list[str] = []
        matches: list[Match] = []
        for broader in self.parents.get(node, ()):
            taxonomy, parent = self._place_of(broader)
            if broader == chosen:
                kept = parent
            elif taxonomy == self.taxonomy:
                inside.append(parent)
            elif taxonomy:
                matches.append(Match(taxonomy, parent, MatchKind.BROAD))
            else:
                matches.append(match_of(text_of(broader), MatchKind.BROAD))
                self._remark("taxonomy_parent_elsewhere", code, parent=text_of(broader))
        if kept and inside:
            self._remark("taxonomy_parents_several", code, kept=kept, others=", ".join(inside))
        matches += (Match(self.taxonomy, other, MatchKind.BROAD) for other in inside if other != code)
        related = (self._match(other, MatchKind.RELATED) for other in self._nodes(node, "skos:related"))
        return kept, [*matches, *related]

    def _matches(self, node: Node) -> Iterator[Match]:
        for kind, name in MAPPINGS.items():
            yield from (self._match(target, kind) for target in self._nodes(node, name))

    def _match(self, node: Node, kind: MatchKind) -> Match:
        taxonomy, code = self._place_of(node)
        return Match(taxonomy, code, kind) if taxonomy else match_of(text_of(node), kind)

    def _replacements(self, node: Node, code: str) -> Iterator[str]:
        for other in self._nodes(node, "dct:isReplacedBy"):
            taxonomy, replacement = self._place_of(other)
            if taxonomy == self.taxonomy:
                yield replacement
            else:
                self._remark("taxonomy_replacement_elsewhere", code, replacement=text_of(other))

    def _status(self, node: Node) -> TermStatus:
        status = next(self._texts_of(node, "tip:status"), "")
        if status in list(TermStatus):
            return TermStatus(status)
        is_deprecated = any(value.lower() in _YES for value in self._texts_of(node, "owl:deprecated"))
        return TermStatus.DEPRECATED if is_deprecated else TermStatus.ACTIVE

    def _period(self, node: Node) -> tuple[str, str]:
        """Return from when and until when a term is valid, of `start=2013; end=2020` (DCMI Period) or EU lists."""
        found = {
            "start": next(self._texts_of(node, "at:start.use"), ""),
            "end": next(self._texts_of(node, "at:end.use"), ""),
        }
        for text in self._texts_of(node, "dct:valid"):
            pairs = _PERIOD.findall(text)
            found.update({name: date.strip() for name, date in pairs})
            if not pairs:
                self.left_out["dct:valid"] += 1
        for name, date in found.items():
            if date and not is_date(date):
                self.left_out[f"dct:valid ({date})"] += 1
                found[name] = ""
        return found["start"], found["end"]

    def _provenance(self, node: Node) -> Iterator[tuple[str, Provenance]]:
        for value in self._nodes(node, "tip:labelProvenance"):
            if text_of(value) in list(Provenance):
                yield code_of_tag(language_of(value)), Provenance(text_of(value))

    def _word_lists(self, node: Node, names: Iterable[str]) -> dict[str, tuple[str, ...]]:
        return {language: tuple(words) for language, words in by_language(self.triples, node, names, self.left_out)}

    def _nodes(self, node: Node, name: str) -> Iterator[Node]:
        return self.triples.objects(node, full(name))

    def _texts_of(self, node: Node, name: str) -> Iterator[str]:
        return (text_of(value) for value in self._nodes(node, name))

    def _remark(self, fault: str, code: str, **values: str) -> None:
        self.remarks.append(UserError(fault, where=self.where, term=code, **values))


def texts(triples: Triples, node: Node, names: Iterable[str], untagged: Counter[str]) -> dict[str, str]:
    """Return texts by language, several of one language one below the other; `untagged[""]` counts those without."""
    return {language: "\n".join(found) for language, found in by_language(triples, node, names, untagged)}


def by_language(
    triples: Triples, node: Node, names: Iterable[str], untagged: Counter[str]
) -> Iterator[tuple[str, list[str]]]:
    """Yield each language with its texts, once each, in order."""
    found: dict[str, dict[str, None]] = {}
    for literal in _literals(triples, triples.objects(node, *map(full, names))):
        tag = language_of(literal)
        untagged[""] += not tag
        found.setdefault(code_of_tag(tag) if tag else UNTAGGED, {})[text_of(literal)] = None
    for language, several in found.items():
        yield language, list(several)


def _literals(triples: Triples, values: Iterable[Node]) -> Iterator[Node]:
    """Yield texts, and for nodes the texts that they represent: labels of SKOS-XL, notes with a value."""
    for value in values:
        if is_literal(value):
            yield value
        else:
            yield from filter(is_literal, triples.objects(value, full("skosxl:literalForm"), full("rdf:value")))
