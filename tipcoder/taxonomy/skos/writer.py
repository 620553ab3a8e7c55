"""Writes taxonomies as SKOS, readable by every tool for thesauri, and read back by this program without loss.

What SKOS has no property for has one of our own (`tip:`): the provenance of a label, a status that is not
just deprecated, further columns as `name=value`, the schemes that terms are mapped to. What a definition excludes is an
`xkos:exclusionNote`, what it includes the `skos:scopeNote` that every tool shows.

Source: SKOS Reference, https://www.w3.org/TR/skos-reference/; DCMI Period Encoding Scheme (`dct:valid`).
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from tipcoder.domain.taxonomies import MatchKind, Taxonomy, Term, TermStatus
from tipcoder.taxonomy.model import canonical, encoded_pair
from tipcoder.taxonomy.skos.vocabulary import MAPPINGS, PREFIXES, full, match_address, scheme_address, term_address

_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})


@dataclass(frozen=True, slots=True)
class Address:
    """A value that is a resource."""

    address: str


@dataclass(frozen=True, slots=True)
class RdfLiteral:
    """A value that is a text: with a language or the short name of a datatype, or neither."""

    text: str
    language: str = ""
    datatype: str = ""


Value = Address | RdfLiteral


@dataclass(frozen=True, slots=True)
class Resource:
    """A subject with its type and its statements: short names of properties and their values."""

    address: str
    type: str
    statements: tuple[tuple[str, Value], ...]

    def by_property(self) -> dict[str, list[Value]]:
        """Return the values by property, in order."""
        found: dict[str, list[Value]] = {}
        for name, value in self.statements:
            found.setdefault(name, []).append(value)
        return found


def turtle(resources: Iterable[Resource]) -> bytes:
    """Return the resources as Turtle."""
    lines = [f"@prefix {prefix}: <{namespace}> ." for prefix, namespace in PREFIXES.items()]
    for resource in resources:
        statements = [f"a {resource.type}"] if resource.type else []
        statements += (
            f"{name} {', '.join(map(_turtle_value, values))}" for name, values in resource.by_property().items()
        )
        if statements:
            lines += ["", f"{_turtle_address(resource.address)} " + " ;\n    ".join(statements) + " ."]
    return ("\n".join(lines) + "\n").encode()


def rdf_xml(resources: Iterable[Resource]) -> bytes:
    """Return the resources as RDF/XML."""
    rdf, xml = PREFIXES["rdf"], "http://www.w3.org/XML/1998/namespace"
    root = etree.Element(f"{{{rdf}}}RDF", nsmap=PREFIXES)
    for resource in resources:
        element = etree.SubElement(root, _name(resource.type or "rdf:Description"))
        element.set(f"{{{rdf}}}about", resource.address)
        for name, value in resource.statements:
            child = etree.SubElement(element, _name(name))
            if isinstance(value, Address):
                child.set(f"{{{rdf}}}resource", value.address)
                continue
            child.text = value.text
            if value.language:
                child.set(f"{{{xml}}}lang", value.language)
            elif value.datatype:
                child.set(f"{{{rdf}}}datatype", full(value.datatype))
    etree.indent(root)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def json_ld(resources: Iterable[Resource]) -> bytes:
    """Return the resources as JSON-LD, its context within the file."""
    graph = []
    for resource in resources:
        node: dict[str, object] = {"@id": resource.address}
        if resource.type:
            node["@type"] = resource.type
        node.update({name: list(map(_json_value, values)) for name, values in resource.by_property().items()})
        graph.append(node)
    document = {"@context": PREFIXES, "@graph": graph}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _turtle_address(address: str) -> str:
    return f"<{''.join(_escaped(letter) for letter in address)}>"


def _escaped(letter: str) -> str:
    return f"\\u{ord(letter):04X}" if letter <= " " or letter in '<>"{}|^`\\' else letter


def _turtle_value(value: Value) -> str:
    if isinstance(value, Address):
        return _turtle_address(value.address)
    text = f'"{value.text.translate(_ESCAPES)}"'
    if value.language:
        return f"{text}@{value.language}"
    return f"{text}^^{value.datatype}" if value.datatype else text


def _json_value(value: Value) -> dict[str, str]:
    if isinstance(value, Address):
        return {"@id": value.address}
    mark = {"@language": value.language} if value.language else {"@type": value.datatype} if value.datatype else {}
    return {"@value": value.text, **mark}


def _name(short: str) -> str:
    prefix, _, local = short.partition(":")
    return f"{{{PREFIXES[prefix]}}}{local}"


WRITERS = {".ttl": turtle, ".rdf": rdf_xml, ".jsonld": json_ld}

_Statement = tuple[str, Value]


def skos_file(taxonomies: Iterable[Taxonomy], ending: str) -> bytes:
    """Return taxonomies as a file of SKOS: ending `.ttl`, `.rdf` or `.jsonld`."""
    resources = [resource for taxonomy in taxonomies for resource in _resources(canonical(taxonomy))]
    return WRITERS[ending](resources)


def _resources(taxonomy: Taxonomy) -> Iterator[Resource]:
    address = scheme_address(taxonomy.id)
    yield Resource(address, "skos:ConceptScheme", tuple(_head(taxonomy, address)))
    for place, (id, name) in enumerate(taxonomy.schemes.items()):
        yield Resource(
            f"{address}#scheme-{place}", "", (("dct:identifier", RdfLiteral(id)), *_literals({"dct:title": name}))
        )
    narrower: dict[str, list[str]] = {}
    for term in taxonomy.terms:
        narrower.setdefault(term.parent, []).append(term.code)
    for term in taxonomy.terms:
        statements = _term(taxonomy, term, address, narrower.get(term.code, ()))
        yield Resource(term_address(taxonomy.id, term.code), "skos:Concept", tuple(statements))


def _head(taxonomy: Taxonomy, address: str) -> Iterator[_Statement]:
    yield "dct:identifier", RdfLiteral(taxonomy.id)
    yield from _by_language("dct:title", taxonomy.titles)
    yield from _by_language("dct:description", taxonomy.descriptions)
    yield from _literals(
        {"owl:versionInfo": taxonomy.version, "dct:source": taxonomy.source, "dct:license": taxonomy.licence}
    )
    for place in range(len(taxonomy.schemes)):
        yield "tip:mapsTo", Address(f"{address}#scheme-{place}")
    for term in taxonomy.terms:
        if not term.parent:
            yield "skos:hasTopConcept", Address(term_address(taxonomy.id, term.code))


def _term(taxonomy: Taxonomy, term: Term, scheme: str, narrower: Iterable[str]) -> Iterator[_Statement]:
    yield "skos:inScheme", Address(scheme)
    yield "skos:notation", RdfLiteral(term.code)
    if term.parent:
        yield "skos:broader", Address(term_address(taxonomy.id, term.parent))
    else:
        yield "skos:topConceptOf", Address(scheme)
    for code in narrower:
        yield "skos:narrower", Address(term_address(taxonomy.id, code))
    yield from _texts(term)
    yield from _life(taxonomy, term)
    for kind in MatchKind:
        for match in term.matches:
            if match.kind is kind:
                yield MAPPINGS[kind], Address(match_address(match))
    for name, value in term.columns.items():
        yield "tip:column", RdfLiteral(encoded_pair(name, value))
    yield from _literals({"tip:proposedBy": term.proposed_by})


def _texts(term: Term) -> Iterator[_Statement]:
    yield from _by_language("skos:prefLabel", term.labels)
    yield from _by_language("tip:labelProvenance", term.provenance)
    for name, words in (("skos:altLabel", term.alternatives), ("skos:hiddenLabel", term.hidden)):
        for language, several in words.items():
            yield from ((name, RdfLiteral(word, language)) for word in several)
    yield from _by_language("skos:definition", term.definitions)
    yield from _by_language("skos:scopeNote", term.includes)
    yield from _by_language("xkos:exclusionNote", term.excludes)
    yield from _by_language("skos:example", term.examples)


def _life(taxonomy: Taxonomy, term: Term) -> Iterator[_Statement]:
    if term.status is not TermStatus.ACTIVE:
        yield "tip:status", RdfLiteral(term.status.value)
    if term.status is TermStatus.DEPRECATED:
        yield "owl:deprecated", RdfLiteral("true", datatype="xsd:boolean")
    for code in term.replaced_by:
        yield "dct:isReplacedBy", Address(term_address(taxonomy.id, code))
    period = [f"{name}={date}" for name, date in (("start", term.valid_from), ("end", term.valid_to)) if date]
    if period:
        yield "dct:valid", RdfLiteral("; ".join(period), datatype="dct:Period")


def _by_language(name: str, texts: Mapping[str, str]) -> Iterator[_Statement]:
    for language, text in texts.items():
        yield name, RdfLiteral(str(text), language)


def _literals(texts: Mapping[str, str]) -> Iterator[_Statement]:
    for name, text in texts.items():
        if text:
            yield name, RdfLiteral(text)
