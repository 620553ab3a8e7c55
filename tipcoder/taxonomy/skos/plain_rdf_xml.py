"""Reads RDF/XML of the plain shape that nearly every thesaurus has, twice as fast as rdflib.

Plain is: under `rdf:RDF` one element a resource, named by `rdf:about`, with one element a statement in it, which has
text or an `rdf:resource`. A file with anything else (nested nodes, short forms, relative addresses) is left to rdflib
as a whole.

Source: RDF 1.1 XML Syntax, sections 2.1 to 2.8.
"""

from collections.abc import Callable, Iterator

from lxml import etree
from rdflib.term import Literal, Node, URIRef

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
    except (etree.XMLSyntaxError, _NotPlain):
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
