"""Reads XML parts of packages, element by element or as a tree; none may declare entities.

Source: https://owasp.org/www-community/vulnerabilities/XML_External_Entity_(XXE)_Processing
"""

import posixpath
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from xml.parsers import expat

from lxml import etree

from tipcoder.office.limits import Refusal
from tipcoder.office.zip import Package

Begin = Callable[[str, Mapping[str, str]], None]
End = Callable[[str], None]
Characters = Callable[[str], None]


def read_events(
    package: Package, part: str, begin: Begin, end: End | None = None, characters: Characters | None = None
) -> None:
    """Read a part, telling each element by its name without prefix.

    Raises:
        UserError: DAMAGED, also where a handler raises ValueError or LookupError; LOCKED, ENTITIES, TOO_LARGE,
            TOO_MANY_CELLS.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    depth = 0

    def start(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > package.kind.depth:
            raise package.damaged()
        if next(package.elements_left, None) is None:
            raise package.refused(Refusal.TOO_MANY_CELLS)
        begin(name.rpartition(":")[2] if ":" in name else name, attributes)

    def stop(name: str) -> None:
        nonlocal depth
        depth -= 1
        if end is not None:
            end(name.rpartition(":")[2] if ":" in name else name)

    def declared(*_declaration: object) -> None:
        raise package.refused(Refusal.ENTITIES)

    parser.StartElementHandler, parser.EndElementHandler = start, stop
    parser.CharacterDataHandler = characters
    parser.StartDoctypeDeclHandler = declared
    try:
        _feed(parser, package, part)
    except (expat.ExpatError, ValueError, LookupError) as error:  # the latter two of encodings, too
        raise package.damaged() from error


def _feed(parser: expat.XMLParserType, package: Package, part: str) -> None:
    fed = 0
    for piece in package.pieces(part):
        fed += len(piece)
        parser.Parse(piece, False)
        # expat copies the whole of an unfinished tag for each piece that does not end it
        if fed - parser.CurrentByteIndex > package.kind.tag:
            raise package.damaged()
    parser.Parse(b"", True)


def read_tree(package: Package, part: str) -> Any | None:
    """Return the root element of a part, None if there is none of this name.

    Raises:
        UserError: DAMAGED, LOCKED, ENTITIES, TOO_LARGE, TOO_MANY_ELEMENTS.
    """
    if part not in package.parts:
        return None
    content = package.read(part)
    if marks(content) > package.kind.marks:
        raise package.refused(Refusal.TOO_MANY_ELEMENTS)
    try:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, remove_comments=True, remove_pis=True))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise package.damaged() from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise package.refused(Refusal.ENTITIES)
    if _deeper_than(package.kind.depth)(root):
        raise package.damaged()
    return root


def marks(content: bytes) -> int:
    """Return how many elements and attributes marked-up text has at most."""
    return content.count(b"<") + content.count(b"=")


@cache
def _deeper_than(depth: int) -> Callable[[Any], Any]:
    return etree.XPath("boolean(/" + "/".join("*" * depth) + ")")


def local(element: Any) -> str:
    """Return the name of an element without its namespace, which differs between editions of a format."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: Any, name: str) -> str:
    """Return the value of an attribute in whichever namespace, "" if there is none."""
    return next((str(value) for key, value in element.items() if key.rpartition("}")[2] == name), "")


@dataclass(frozen=True, slots=True)
class Relationship:
    """Reference to another part of the same file; `kind` is the last word of its type (`worksheet`)."""

    id: str
    kind: str
    target: str


def relationships(package: Package, part: str) -> list[Relationship]:
    """Return the relationships of a part ("": of the file), without those that lead out of the file.

    Source: ECMA-376 part 2, section 9.3.

    Raises:
        UserError: as `read_events`.
    """
    folder, name = posixpath.split(part)
    found: list[Relationship] = []

    def begin(element: str, attributes: Mapping[str, str]) -> None:
        if element == "Relationship" and attributes.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, attributes.get("Target", ""))).lstrip("/")
            kind = attributes.get("Type", "").rpartition("/")[2]
            found.append(Relationship(attributes.get("Id", ""), kind, target))

    path = posixpath.join(folder, "_rels", f"{name}.rels")
    if path in package.parts:
        package.refuse_larger(path, package.kind.small_part)
        read_events(package, path, begin)
    return found
