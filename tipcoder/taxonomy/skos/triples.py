"""Parses the statements of RDF files by rdflib, in the order of the files: Turtle, RDF/XML and JSON-LD.

rdflib's own store forgets the order and is slow with thousands of terms, so its parsers fill a simpler one. Nothing is
ever fetched: contexts of JSON-LD in other files are refused, and entities that lead out of the file.

Source: RDF 1.1 Turtle, RDF/XML and JSON-LD 1.1 of the W3C.
"""

import io
import json
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote
from xml.sax import SAXException

import rdflib
from lxml import etree
from rdflib.exceptions import ParserError
from rdflib.plugins.parsers.jsonld import to_rdf
from rdflib.plugins.parsers.notation3 import BadSyntax
from rdflib.store import Store
from rdflib.term import BNode, Literal, Node, URIRef

from tipcoder.errors import UserError
from tipcoder.office.protection import content_of
from tipcoder.taxonomy.limits import (
    MOST_PARSED_STATEMENTS,
    MOST_STATEMENTS,
    TAXONOMY_FILE,
    refuse_hostile_xml,
    refuse_many_terms,
)

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_ROOT, _NODE, _ABOUT, _RESOURCE = f"{{{_RDF}}}RDF", f"{{{_RDF}}}Description", f"{{{_RDF}}}about", f"{{{_RDF}}}resource"
_DATATYPE = f"{{{_RDF}}}datatype"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_TYPE = URIRef(f"{_RDF}type")

Statement = tuple[Node, Node, Node]


class _NotPlain(Exception):  # noqa: N818 (no error)
    """The file has another shape."""


def plain_statements(content: bytes) -> list[Statement] | None:
    """Return the statements of a plain file in their order, None for a file that is not plain or no XML."""
    if b"<!DOCTYPE" in content:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(content, parser)
        return list(_statements(root))
    except (etree.XMLSyntaxError, _NotPlain, ValueError):  # rdflib takes no word for a language that is none
        return None


def _statements(root: etree._Element) -> Iterator[Statement]:
    _demand(root.tag == _ROOT and not root.attrib)
    addresses: dict[str, URIRef] = {}

    def address(text: str) -> URIRef:
        _demand("://" in text or text.startswith("urn:"))
        return addresses.setdefault(text, URIRef(text))

    for element in root:
        attributes = element.attrib
        _demand(len(attributes) == 1 and _ABOUT in attributes)
        subject = address(str(attributes[_ABOUT]))
        if element.tag != _NODE:
            yield subject, _TYPE, address(_named(element))
        for statement in element:
            _demand(len(statement) == 0)
            yield subject, address(_named(statement)), _value(statement, address)


def _named(element: etree._Element) -> str:
    name = str(element.tag)
    _demand(name.startswith("{") and not name.startswith(f"{{{_RDF}}}li"))
    return name[1:].replace("}", "", 1)


def _value(statement: etree._Element, address: Callable[[str], URIRef]) -> Node:
    attributes = statement.attrib
    _demand(len(attributes) <= 1)
    for name, value in attributes.items():
        if name == _RESOURCE:
            return address(str(value))
        if name == _LANGUAGE:
            return Literal(statement.text or "", lang=str(value) or None)
        _demand(name == _DATATYPE)
        return Literal(statement.text or "", datatype=address(str(value)))
    return Literal(statement.text or "")


def _demand(is_so: bool) -> None:
    if not is_so:
        raise _NotPlain


FORMATS = {
    ".ttl": "turtle", ".turtle": "turtle", ".n3": "turtle", ".nt": "turtle",
    ".rdf": "xml", ".owl": "xml", ".xml": "xml", ".skos": "xml",
    ".jsonld": "json-ld", ".json": "json-ld",
}  # fmt: skip
_REASON = 200
_SYNTAX = (
    BadSyntax, ParserError, SAXException, RecursionError, ValueError, TypeError, LookupError, AttributeError,
    AssertionError,
)  # fmt: skip
"""Errors of rdflib's parsers on a file that is not what its ending says; some are plain errors of Python."""


class Triples(Store):
    """Objects by subject and property, in the order of the files."""

    context_aware = True

    def __init__(self) -> None:
        super().__init__()
        self.of: dict[Node, dict[Node, list[Node]]] = {}
        self.file = ""
        """Name of the file that is being read."""
        self.most = MOST_STATEMENTS
        """Statements that may be taken in."""
        self._count = 0
        self._prefixes: dict[str, Any] = {}

    def add(self, triple: Any, context: Any = None, quoted: bool = False) -> None:  # noqa: ARG002 (rdflib's)
        """Take in one statement."""
        self._count += 1
        refuse_many_terms(self.file, self._count, self.most)
        subject, predicate, value = triple
        self.of.setdefault(subject, {}).setdefault(predicate, []).append(value)

    def bind(self, prefix: str, namespace: Any, override: bool = True) -> None:  # noqa: ARG002 (rdflib's)
        """Keep a prefix that the file declares."""
        self._prefixes[prefix] = namespace

    def namespace(self, prefix: str) -> Any:
        """Return the namespace of a prefix."""
        return self._prefixes.get(prefix)

    def prefix(self, namespace: Any) -> Any:
        """Return the prefix of a namespace."""
        return next((prefix for prefix, known in self._prefixes.items() if known == namespace), None)

    def namespaces(self) -> Iterator[tuple[str, Any]]:
        """Yield the prefixes with their namespaces."""
        return iter(self._prefixes.items())

    def objects(self, subject: Node, *predicates: Node) -> Iterator[Node]:
        """Yield the objects of a subject's properties, those of the first property first."""
        of_subject = self.of.get(subject, {})
        for predicate in predicates:
            yield from of_subject.get(predicate, ())

    def pairs(self, predicate: Node) -> Iterator[tuple[Node, Node]]:
        """Yield subject and object of each statement with a property."""
        for subject, properties in self.of.items():
            for value in properties.get(predicate, ()):
                yield subject, value


def add_file(triples: Triples, path: Path) -> None:
    """Add the statements of a file, its format known by its ending.

    Raises UserError: taxonomy_file_unreadable(where), taxonomy_file_large(where, megabytes), taxonomy_damaged(where),
    taxonomy_entities(where), taxonomy_context_elsewhere(where, address), taxonomy_rdf_syntax(where, problem),
    taxonomy_many_terms(where, count).
    """
    content = content_of(path, TAXONOMY_FILE)
    triples.file, triples.most = path.name, MOST_STATEMENTS
    format = FORMATS.get(path.suffix.lower(), "turtle")
    # its warnings are about the form of addresses, which are kept as they are
    logging.getLogger("rdflib").setLevel(logging.CRITICAL)
    rdflib.NORMALIZE_LITERALS = False  # "007" is a code and no number
    if format == "xml":
        refuse_hostile_xml(content, path.name)
        plain = plain_statements(content)
        if plain is not None:
            for statement in plain:
                triples.add(statement)
            return
    triples.most = MOST_PARSED_STATEMENTS
    document = _json_without_contexts_elsewhere(content, path.name) if format == "json-ld" else None
    graph = rdflib.Graph(triples, bind_namespaces="none")
    base = f"file:///{quote(path.stem)}"
    try:
        if document is not None:
            to_rdf(document, graph, base)
        else:
            graph.parse(io.BytesIO(content), format=format, publicID=base)
    except _SYNTAX as error:
        raise UserError("taxonomy_rdf_syntax", where=path.name, problem=_problem(error)) from error


def text_of(node: Node) -> str:
    """Return a literal's text as it is written, an address as it is; "" for a node without a name."""
    return "" if isinstance(node, BNode) else str(node)


def is_literal(node: Node) -> bool:
    """Return whether a node is a text, with or without a language."""
    return isinstance(node, Literal)


def language_of(node: Node) -> str:
    """Return the language tag of a literal, "" for none."""
    return (node.language or "") if isinstance(node, Literal) else ""


def _json_without_contexts_elsewhere(content: bytes, where: str) -> Any:
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise UserError("taxonomy_rdf_syntax", where=where, problem=_problem(error)) from error
    if not isinstance(document, (dict, list)):
        raise UserError("taxonomy_nothing_found", where=where)
    waiting: list[Any] = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            _refuse_elsewhere(value, where)
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return document


def _refuse_elsewhere(table: dict[str, Any], where: str) -> None:
    context = table.get("@context")
    for part in context if isinstance(context, list) else [context]:
        address = part.get("@import") if isinstance(part, dict) else part
        if isinstance(address, str):
            raise UserError("taxonomy_context_elsewhere", where=where, address=address)


def _problem(error: Exception) -> str:
    if isinstance(error, BadSyntax):
        return f"line {error.lines + 1}: {error._why}"  # noqa: SLF001 (its text repeats the file)
    return " ".join(str(error).split())[:_REASON] or type(error).__name__
