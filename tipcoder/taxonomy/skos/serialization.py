"""Serializes statements as Turtle, RDF/XML and JSON-LD in the order in which they are given: so files can be compared.

Source: RDF 1.1 Turtle, RDF 1.1 XML Syntax, JSON-LD 1.1 (W3C).
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from tipcoder.taxonomy.skos.vocabulary import PREFIXES, full

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
