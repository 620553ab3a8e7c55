"""Writes taxonomies as a REFI-QDA codebook, valid by its schema: each code has guid, name, isCodable; colours in hex.

Guids are made of the taxonomy's id and the term's code, so a file notes_text again has the same ones.

Source: REFI-QDA Codebook 1.0, https://www.qdasoftware.org/; RFC 9562 (names of version 5).
"""

import re
import uuid
from collections.abc import Iterable, Sequence
from typing import Any

from lxml import etree

from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.taxonomy.model import canonical, line
from tipcoder.taxonomy.qdc.notes import name_language, notes_text, taxonomy_notes, term_notes
from tipcoder.taxonomy.skos.vocabulary import scheme_address, term_address

NAMESPACE = "urn:QDA-XML:codebook:1.0"
_COLOUR = re.compile(r"#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})")


def codebook_file(taxonomies: Iterable[Taxonomy]) -> bytes:
    """Return taxonomies as a codebook: a code at the top for each, which is not for coding, its terms under it."""
    names: Any = {None: NAMESPACE}  # lxml's stubs know no default namespace
    root = etree.Element(f"{{{NAMESPACE}}}CodeBook", nsmap=names, origin="tipcoder")
    codes = etree.SubElement(root, f"{{{NAMESPACE}}}Codes")
    for taxonomy in map(canonical, taxonomies):
        name = line(taxonomy.titles.get(name_language(taxonomy.titles), taxonomy.id))
        top = _code(codes, scheme_address(taxonomy.id), name, is_codable=False)
        _describe(top, notes_text(taxonomy_notes(taxonomy)))
        _add_terms(top, taxonomy)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def guid(address: str) -> str:
    """Return the guid of a term or a taxonomy."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, address))


def _add_terms(top: etree._Element, taxonomy: Taxonomy) -> None:
    """Add the terms, nested; those whose place nesting does not give have it in their notes."""
    elements = {"": top}
    nested = _in_depth(taxonomy.terms)
    is_told = nested == list(taxonomy.terms)
    places = {term.code: place for place, term in enumerate(taxonomy.terms)}
    for term in nested:
        name = line(term.labels.get(name_language(term.labels), term.code))
        is_codable = term.columns.get("heading") != "yes"
        element = _code(elements[term.parent], term_address(taxonomy.id, term.code), name, is_codable=is_codable)
        elements[term.code] = element
        if _COLOUR.fullmatch(term.columns.get("color", "")):
            element.set("color", term.columns["color"])
        definition = term.definitions.get(name_language(term.definitions), "")
        _describe(element, notes_text(term_notes(term, None if is_told else places[term.code]), definition))


def _in_depth(terms: Sequence[Term]) -> list[Term]:
    children: dict[str, list[Term]] = {}
    for term in terms:
        children.setdefault(term.parent, []).append(term)
    found = []
    waiting = children.get("", [])[::-1]
    while waiting:
        term = waiting.pop()
        found.append(term)
        waiting += reversed(children.get(term.code, []))
    return found


def _code(parent: etree._Element, address: str, name: str, *, is_codable: bool) -> etree._Element:
    return etree.SubElement(
        parent, f"{{{NAMESPACE}}}Code", guid=guid(address), name=name, isCodable="true" if is_codable else "false"
    )


def _describe(element: etree._Element, text: str) -> None:
    etree.SubElement(element, f"{{{NAMESPACE}}}Description").text = text
