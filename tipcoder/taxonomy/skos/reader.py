"""Reads taxonomies from SKOS files, of this program and of any other: Turtle, RDF/XML, JSON-LD.

A scheme may be split over several files and a file may hold several schemes. Labels may be those of SKOS-XL, notes may
be nodes with a value. What a term of ours cannot hold is counted in the remarks, never left out silently.

Source: SKOS Reference, https://www.w3.org/TR/skos-reference/.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from urllib.parse import unquote

from rdflib.term import Node

from tipcoder.domain.taxonomies import Match, MatchKind, Taxonomy, Term
from tipcoder.errors import UserError, UserErrors
from tipcoder.taxonomy.checks import circles, faults, in_reading_order, is_code, unlabelled
from tipcoder.taxonomy.limits import MOST_MEMBERS, refuse_many_terms
from tipcoder.taxonomy.model import FreeCodes, TaxonomyReading, canonical, code_of_name, legal_code, listed
from tipcoder.taxonomy.skos.terms import BROADER, TermReading, texts
from tipcoder.taxonomy.skos.triples import Triples, add_file, text_of
from tipcoder.taxonomy.skos.vocabulary import full, match_of, own_names, short


def choose_parents(
    broader: Mapping[Node, Sequence[Node]], members: Sequence[Node]
) -> tuple[dict[Node, Node], list[tuple[Node, ...]]]:
    """Return the broader concept of each member that has one among them, and the circles that were cut.

    It is the first that is given, unless that closes a circle: then one member of the circle gets another, or none. A
    circle begins with that member, goes on with the broader concept that it lost, and ends with the member again.
    """
    places = {node: place for place, node in enumerate(members)}
    inside = {node: [other for other in broader.get(node, ()) if other in places] for node in members}
    chosen = {node: found[0] for node, found in inside.items() if found}
    cut = []
    trees = _Trees(chosen)
    # Each concept has one broader concept here, so that circles have no link in common.
    for circle in list(circles({node: (parent,) for node, parent in chosen.items()})):
        along = sorted(circle[:-1], key=places.__getitem__)
        # What leads to one member of a circle leads to all of them.
        others = ((node, other) for node in along for other in inside[node] if not trees.are_one(other, node))
        node, other = next(others, (along[0], None))
        start = circle.index(node)
        cut.append((*circle[start:-1], *circle[:start], node))
        if other is None:
            del chosen[node]
        else:
            chosen[node] = other
            trees.join(node, other)
    return chosen, cut


class _Trees:
    """Sets of concepts that hang together by their broader ones, each known by one of its concepts (union-find)."""

    def __init__(self, chosen: Mapping[Node, Node]) -> None:
        self._up: dict[Node, Node] = {}
        for node, parent in chosen.items():
            self.join(node, parent)

    def are_one(self, node: Node, other: Node) -> bool:
        """Return whether two concepts hang together."""
        return self._known(node) == self._known(other)

    def join(self, node: Node, other: Node) -> None:
        """Let the concepts of two sets hang together."""
        self._up[self._known(node)] = self._known(other)

    def _known(self, node: Node) -> Node:
        passed = []
        while (up := self._up.get(node, node)) != node:
            passed.append(node)
            node = up
        self._up.update(dict.fromkeys(passed, node))
        return node


_TYPE = full("rdf:type")
_NO_TERMS = {full(f"skos:{name}") for name in ("ConceptScheme", "Collection", "OrderedCollection")}
_IN_SCHEME = (full("skos:inScheme"), full("skos:topConceptOf"))
_OF_TERMS = ("skos:prefLabel", "skosxl:prefLabel", "skos:notation", "skos:broader", "skos:narrower")
_HEAD = (
    "rdf:type", "dct:identifier", "dct:title", "dc:title", "rdfs:label", "skos:prefLabel", "dct:description",
    "dc:description", "rdfs:comment", "owl:versionInfo", "dct:hasVersion", "dct:license", "cc:license", "dct:rights",
    "dct:source", "skos:hasTopConcept", "tip:mapsTo",
)  # fmt: skip
_TITLES = ("dct:title", "dc:title", "skos:prefLabel", "rdfs:label")
_DESCRIPTIONS = ("dct:description", "dc:description", "rdfs:comment", "skos:definition")


def read_taxonomies(paths: Iterable[Path]) -> TaxonomyReading:
    """Return the taxonomies that SKOS files hold together.

    Raises:
        UserError: taxonomy_file_unreadable, taxonomy_file_large, taxonomy_damaged, taxonomy_entities,
            taxonomy_context_elsewhere, taxonomy_rdf_syntax and taxonomy_nothing_found, with `where`.
        UserErrors: those of `checks.faults`.
    """
    files = list(paths)
    triples = Triples()
    for path in files:
        add_file(triples, path)
    reading = _SkosParser(triples, ", ".join(path.name for path in files), files[0].stem if files else "")
    reading.find()
    taxonomies = tuple(reading.taxonomy(scheme, members) for scheme, members in reading.members.items())
    if not taxonomies:
        raise UserError("taxonomy_nothing_found", where=reading.where)
    if reading.faults:
        raise UserErrors(reading.faults)
    return TaxonomyReading(taxonomies, tuple(reading.all_remarks()))


@dataclass(slots=True)
class _ConceptCodes:
    """Codes by concept: its notation, else the last part of its address, else made of its label.

    No code is that of two concepts of a scheme: they get free ones in the order of their addresses, notations first,
    so that the same concepts get the same codes, however a file orders them.
    `kept` are addresses of other publishers, kept as exact matches.
    """

    of: dict[Node, str] = field(default_factory=dict)
    kept: dict[Node, tuple[Match, ...]] = field(default_factory=dict)

    def find(
        self, triples: Triples, schemes: Mapping[Node, Sequence[Node | None]], where: str, remarks: list[UserError]
    ) -> None:
        """Find a code for every concept, each with its schemes.

        Remarks: taxonomy_codes_freed, taxonomy_notations_several, taxonomy_code_changed.
        """
        given = {concept: _notations(triples, concept) for concept in schemes}
        self._assign(triples, schemes, given, where, remarks)
        for concept, code in self.of.items():
            address = text_of(concept)
            if is_code(own_names(address)[1]):
                continue
            if address:
                self.kept[concept] = (match_of(address, MatchKind.EXACT),)
            notation, *others = given[concept] or [""]
            if notation and not is_code(notation):
                remarks.append(UserError("taxonomy_code_changed", where=where, term=code, original=notation))
            if others:
                more = ", ".join(others)
                remarks.append(UserError("taxonomy_notations_several", where=where, term=code, others=more))

    def _assign(
        self,
        triples: Triples,
        schemes: Mapping[Node, Sequence[Node | None]],
        given: Mapping[Node, Sequence[str]],
        where: str,
        remarks: list[UserError],
    ) -> None:
        wanted = {concept: _wanted_code(triples, concept, given[concept]) for concept in schemes}
        self.of = {concept: code for concept, (_, code) in wanted.items()}
        taken: defaultdict[str, set[Node | None]] = defaultdict(set)
        numbers: Counter[str] = Counter()
        freed = []
        for concept in sorted(schemes, key=lambda concept: (wanted[concept][0], text_of(concept))):
            rank, code = wanted[concept]
            found, of = code, set(schemes[concept])
            # A code of this program stays: one that is there twice is a fault of the file.
            while rank and not taken[found].isdisjoint(of):
                numbers[code] += 1
                found = f"{code}_{numbers[code] + 1}"
            if found != code and rank < _Rank.LABEL:
                freed.append(found)
            self.of[concept] = found
            taken[found] |= of
        if freed:
            terms = listed(freed)
            remarks.append(UserError("taxonomy_codes_freed", where=where, count=len(freed), terms=terms))


class _Rank(IntEnum):
    """Properties that the code of a concept is taken from; the first ones keep theirs."""

    OWN = 0
    NOTATION = 1
    ADDRESS = 2
    LABEL = 3


def _wanted_code(triples: Triples, concept: Node, notations: Sequence[str]) -> tuple[_Rank, str]:
    address = text_of(concept)
    _, own = own_names(address)
    if is_code(own):
        return _Rank.OWN, own
    if notations and (code := legal_code(notations[0])):
        return _Rank.NOTATION, code
    if code := _last_part(address):
        return _Rank.ADDRESS, code
    labels = (text_of(label) for label in triples.objects(concept, full("skos:prefLabel")))
    return _Rank.LABEL, code_of_name(next(labels, "")) or "term"


def _last_part(address: str) -> str:
    """Return the last part of an address as a code: `concept10` of http://example.org/thesaurus/concept10."""
    parts = address.rstrip("/#").replace("#", "/").split("/")
    return legal_code(unquote(parts[-1]))


def _notations(triples: Triples, concept: Node) -> list[str]:
    found = dict.fromkeys(text_of(node).strip() for node in triples.objects(concept, full("skos:notation")))
    return sorted(filter(None, found), key=lambda text: not is_code(text))


@dataclass(slots=True)
class _SkosParser:
    """Makes taxonomies of statements. A scheme is None where concepts belong to none."""

    triples: Triples
    where: str
    stem: str
    members: dict[Node | None, list[Node]] = field(default_factory=dict)
    parents: dict[Node, list[Node]] = field(default_factory=dict)
    ids: dict[Node | None, str] = field(default_factory=dict)
    places: dict[Node, tuple[str, str]] = field(default_factory=dict)
    left_out: Counter[str] = field(default_factory=Counter)
    collections: int = 0
    remarks: list[UserError] = field(default_factory=list)
    faults: list[UserError] = field(default_factory=list)
    codes: _ConceptCodes = field(default_factory=_ConceptCodes)

    def find(self) -> None:
        """Find schemes, concepts, which concept is in which scheme, and which are broader."""
        concepts = self._concepts()
        self._find_parents(concepts)
        schemes = [node for node in self.triples.of if full("skos:ConceptScheme") in self._types(node)]
        self.members = {scheme: [] for scheme in schemes}
        found = self._schemes_of(concepts)
        only = schemes[0] if len(schemes) == 1 else None
        schemes_by_concept: dict[Node, Sequence[Node | None]] = {
            concept: found.get(concept, [only]) for concept in concepts
        }
        for concept, several in schemes_by_concept.items():
            for scheme in several:
                self.members.setdefault(scheme, []).append(concept)
        refuse_many_terms(self.where, len(self.members) + sum(map(len, self.members.values())), MOST_MEMBERS)
        ids = FreeCodes()
        self.ids = {scheme: ids.free(self._id(scheme)) for scheme in self.members}
        self.codes.find(self.triples, schemes_by_concept, self.where, self.remarks)
        self.places = {
            node: (self.ids[scheme], self.codes.of[node]) for scheme, nodes in self.members.items() for node in nodes
        }

    def taxonomy(self, scheme: Node | None, members: Sequence[Node]) -> Taxonomy:
        """Return one taxonomy, its faults added to those of the others."""
        id = self.ids[scheme]
        codes = {node: self.codes.of[node] for node in members}
        chosen, circles = choose_parents(self.parents, members)
        for circle in circles:
            path = [self.codes.of[node] for node in circle]
            self.remarks.append(
                UserError(
                    "taxonomy_circle_cut", where=self.where, term=path[0], parent=path[1], path=listed(path, " > ")
                )
            )
        reading = TermReading(
            self.triples, id, self.where, codes, self.places, self.parents, chosen, self.remarks, self.left_out
        )
        terms: Sequence[Term] = [reading.term(node, self.codes.kept.get(node, ())) for node in members]
        where = f"{self.where}, {id}"
        found = faults(terms, lambda _index, _key: where)
        self.faults += found
        self.remarks += unlabelled(terms, lambda _index, _key: where)
        return canonical(self._with_head(id, scheme, terms if found else in_reading_order(terms)))

    def all_remarks(self) -> Iterable[UserError]:
        """Yield the remarks, those of texts without a language and of what was left out last."""
        yield from self.remarks
        untagged = self.left_out.pop("", 0)
        if untagged:
            yield UserError("taxonomy_language_missing", where=self.where, count=untagged, language="en")
        if self.collections:
            yield UserError("taxonomy_collections_left_out", where=self.where, count=self.collections)
        for name, count in self.left_out.items():
            yield UserError("taxonomy_property_left_out", where=self.where, property=name, count=count)

    def _concepts(self) -> list[Node]:
        signs = [full(name) for name in _OF_TERMS]
        found: dict[Node, None] = {}
        for node, properties in self.triples.of.items():
            types = self._types(node)
            if _NO_TERMS & types:
                self.collections += full("skos:ConceptScheme") not in types
            elif full("skos:Concept") in types or any(sign in properties for sign in signs):
                found[node] = None
        return list(found)

    def _find_parents(self, concepts: Iterable[Node]) -> None:
        found = {concept: dict.fromkeys(self.triples.objects(concept, *BROADER)) for concept in concepts}
        for parent, child in self.triples.pairs(full("skos:narrower")):
            if child in found:
                found[child].setdefault(parent)
        self.parents = {concept: list(parents) for concept, parents in found.items()}

    def _types(self, node: Node) -> set[Node]:
        return set(self.triples.objects(node, _TYPE))

    def _direct_schemes(self, concepts: Iterable[Node]) -> dict[Node, list[Node]]:
        """Return the schemes that concepts name as theirs, or that name them as their top concepts."""
        found = {concept: dict.fromkeys(self.triples.objects(concept, *_IN_SCHEME)) for concept in concepts}
        for scheme, top in self.triples.pairs(full("skos:hasTopConcept")):
            if top in found:
                found[top].setdefault(scheme)
        return {concept: list(schemes) for concept, schemes in found.items() if schemes}

    def _schemes_of(self, concepts: Iterable[Node]) -> dict[Node, list[Node]]:
        """Return the schemes of each concept, else those of the nearest broader one that has any."""
        found = self._direct_schemes(concepts)
        narrower: dict[Node, list[Node]] = {}
        for concept, parents in self.parents.items():
            for parent in parents:
                narrower.setdefault(parent, []).append(concept)
        # Downwards, from all that have schemes at once: upwards from each would pass a long chain again and again.
        steps = dict.fromkeys(found, 0)
        waiting = deque(found)
        while waiting:
            parent = waiting.popleft()
            for concept in narrower.get(parent, ()):
                if concept not in steps:
                    steps[concept] = steps[parent] + 1
                    nearest = (other for other in self.parents[concept] if steps.get(other) == steps[parent])
                    found[concept] = found[next(nearest)]
                    waiting.append(concept)
        return found

    def _id(self, scheme: Node | None) -> str:
        if scheme is None:
            return legal_code(self.stem) or "taxonomy"
        own, _ = own_names(text_of(scheme))
        given = [legal_code(text_of(node)) for node in self.triples.objects(scheme, full("dct:identifier"))]
        own = own if is_code(own) else legal_code(own)
        return (
            own or next(filter(None, given), "") or _last_part(text_of(scheme)) or legal_code(self.stem) or "taxonomy"
        )

    def _with_head(self, id: str, scheme: Node | None, terms: Sequence[Term]) -> Taxonomy:
        if scheme is None:
            return Taxonomy(id, tuple(terms))
        known = {full(name) for name in (*_HEAD, *_DESCRIPTIONS)}
        for property in self.triples.of.get(scheme, {}).keys() - known:
            self.left_out[short(str(property))] += 1
        return Taxonomy(
            id,
            tuple(terms),
            version=self._first_text(scheme, "owl:versionInfo", "dct:hasVersion"),
            titles=texts(self.triples, scheme, _TITLES, self.left_out),
            descriptions=texts(self.triples, scheme, _DESCRIPTIONS, self.left_out),
            source=self._first_text(scheme, "dct:source"),
            licence=self._first_text(scheme, "dct:license", "cc:license", "dct:rights"),
            schemes={
                self._first_text(node, "dct:identifier"): self._first_text(node, "dct:title")
                for node in self.triples.objects(scheme, full("tip:mapsTo"))
            },
        )

    def _first_text(self, node: Node, *names: str) -> str:
        return next((text_of(value) for value in self.triples.objects(node, *(full(name) for name in names))), "")
