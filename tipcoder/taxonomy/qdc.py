"""Reads and writes taxonomies as REFI-QDA codebooks (.qdc), which ATLAS.ti, MAXQDA, NVivo and others write as well.

Projects (.qde, and .qdpx, a zip file with `project.qde` in it) have a codebook among the rest, which is passed over.

A code has one name and one description. In a file of this program the description goes on after the line `[tipcoder]`
with all else that the term has, which people can read, and a code at the top represents the taxonomy:

    [tipcoder]
    code: deception
    label (sr): довођење у заблуду
    exact (sherloc): Deception

A text of several lines goes on in lines that begin with two spaces. Language, scheme or column are in brackets. In a
file of another program every code is a term, its code made of its name; its guid is kept as a mapping, so that a later
file finds it again. What is written is valid by the schema: each code has guid, name, isCodable; colours in hex. Guids
are made of the taxonomy's id and the term's code, so a file written again has the same ones.

Source: REFI-QDA Codebook 1.0 and Project 1.5, https://www.qdasoftware.org/; RFC 9562 (names of version 5).
"""

import re
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from lxml import etree

from tipcoder.domain.taxonomies import Match, MatchKind, Provenance, Taxonomy, Term, TermStatus
from tipcoder.errors import UserError, UserErrors
from tipcoder.languages.tags import UNTAGGED
from tipcoder.office.protection import content_of
from tipcoder.office.zip import open_package
from tipcoder.taxonomy.checks import faults, in_reading_order, is_code, is_date, unlabelled
from tipcoder.taxonomy.limits import PROJECT_PACKAGE, TAXONOMY_FILE, refuse_hostile_xml, refuse_many_terms
from tipcoder.taxonomy.model import (
    FreeCodes,
    TaxonomyReading,
    canonical,
    clean,
    code_of_name,
    encoded_name,
    legal_code,
    line,
)
from tipcoder.taxonomy.skos.vocabulary import scheme_address, term_address

GUIDS = "refi_qda"
"""The scheme that guids of other programs belong to."""
_NO = ("false", "0")
_CODE = re.compile(rb"<(?:[\w.-]+:)?code[\s>/]", re.IGNORECASE)

NAMESPACE = "urn:QDA-XML:codebook:1.0"
_COLOUR = re.compile(r"#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})")

MARK = "[tipcoder]"
_LINE = re.compile(r"([a-z_]+)(?: \(([^()]*)\))?: ?(.*)", re.DOTALL)

Notes = Mapping[str, Mapping[str, list[str]]]
"""Values by name and by the text in brackets."""


def read_codebook(path: Path) -> TaxonomyReading:
    """Return the taxonomies of a codebook.

    Raises:
        UserError: taxonomy_file_unreadable, taxonomy_file_large, taxonomy_damaged, taxonomy_entities,
            taxonomy_many_terms, taxonomy_nothing_found, with `where`.
        UserErrors: those of `checks.faults`.
    """
    root = _root(path)
    reading = _CodebookParser(path.name)
    for element in root.iter():
        if _name(element) == "sets" and len(element):
            reading.remarks.append(UserError("taxonomy_sets_left_out", where=path.name, count=len(element)))
    books = [root, *(part for part in root if _name(part) == "codebook")]
    tops = [element for book in books for part in book if _name(part) == "codes" for element in _codes(part)]
    if not tops:
        raise UserError("taxonomy_nothing_found", where=path.name)
    others = Taxonomy(legal_code(path.stem) or "taxonomy", (), titles={UNTAGGED: path.stem})
    taxonomies = [reading.own(top) for top in tops if "taxonomy" in notes_of(_description(top))]
    foreign = [top for top in tops if "taxonomy" not in notes_of(_description(top))]
    if foreign:
        taxonomies.append(reading.whole(others, foreign))
    if reading.faults:
        raise UserErrors(reading.faults)
    return TaxonomyReading(tuple(taxonomies), tuple(reading.remarks))


def _root(path: Path) -> etree._Element:
    content = _project_part(path) if path.suffix.lower() == ".qdpx" else content_of(path, TAXONOMY_FILE)
    refuse_hostile_xml(content, path.name)
    refuse_many_terms(path.name, sum(1 for _ in _CODE.finditer(content)))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise UserError("taxonomy_damaged", where=path.name) from error


def _project_part(path: Path) -> bytes:
    package = open_package(content_of(path, PROJECT_PACKAGE), path.name, PROJECT_PACKAGE)
    parts = [part for part in package.parts if part.rpartition("/")[2].lower().endswith(".qde")]
    if not parts:
        raise package.damaged()
    return package.read(min(parts, key=len))


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname.lower() if isinstance(element.tag, str) else ""


def _codes(element: etree._Element) -> list[etree._Element]:
    return [child for child in element if _name(child) == "code"]


def _attribute(element: etree._Element, name: str) -> str:
    """Return an attribute, its name in capitals or not."""
    return next((str(text) for key, text in element.attrib.items() if etree.QName(key).localname.lower() == name), "")


def _description(element: etree._Element) -> str:
    found = next((child for child in element if _name(child) == "description"), None)
    return clean("".join(map(str, found.itertext()))) if found is not None else ""


def _nested(tops: list[etree._Element]) -> Iterator[tuple[etree._Element, str]]:
    """Yield the codes, each with the code of the term that it lies in, which was set on its element before."""
    stack: list[tuple[etree._Element, etree._Element | None]] = [(element, None) for element in reversed(tops)]
    while stack:
        element, parent = stack.pop()
        yield element, parent.get("code", "") if parent is not None else ""
        stack += ((child, element) for child in reversed(_codes(element)))


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


def notes_of(description: str) -> Notes:
    """Return the notes after the mark; {} where there is no mark."""
    found: dict[str, dict[str, list[list[str]]]] = {}
    lines = description.split("\n")
    if MARK not in lines:
        return {}
    last: list[str] = []  # the lines of the last value
    for text in lines[lines.index(MARK) + 1 :]:
        begun = None if text.startswith("  ") else _LINE.fullmatch(text)
        if begun:
            last = [begun.group(3)]
            found.setdefault(begun.group(1), {}).setdefault(unquote(begun.group(2) or ""), []).append(last)
        elif last:
            last.append(text.removeprefix("  "))
    return {
        name: {of: ["\n".join(value) for value in values] for of, values in by_brackets.items()}
        for name, by_brackets in found.items()
    }


def without_notes(description: str) -> str:
    """Return the description before the mark."""
    lines = description.split("\n")
    return "\n".join(lines[: lines.index(MARK)] if MARK in lines else lines).strip()


def notes_text(notes: Iterable[tuple[str, str, str]], before: str = "") -> str:
    """Return notes (name, text in brackets, value) as a description, after a text for people."""
    lines = [before, MARK] if before else [MARK]
    for name, of, value in notes:
        brackets = f" ({encoded_name(of)})" if of else ""
        lines.append(f"{name}{brackets}: " + value.replace("\n", "\n  "))
    return "\n".join(lines)


def term_notes(term: Term, place: int | None) -> Iterator[tuple[str, str, str]]:
    """Yield all properties of a term, and its place where nesting does not give it."""
    yield "code", "", term.code
    if place is not None:
        yield "place", "", str(place)
    texts = {
        "label": term.labels, "definition": term.definitions, "include": term.includes, "exclude": term.excludes,
        "example": term.examples, "provenance": term.provenance, "column": term.columns,
    }  # fmt: skip
    for name, by_language in texts.items():
        yield from ((name, of, str(text)) for of, text in by_language.items())
    for name, words in (("alternative", term.alternatives), ("hidden", term.hidden)):
        yield from ((name, language, word) for language, several in words.items() for word in several)
    yield from ((match.kind.value, match.scheme, match.target) for match in term.matches)
    single = {
        "status": "" if term.status is TermStatus.ACTIVE else term.status.value,
        "valid_from": term.valid_from,
        "valid_to": term.valid_to,
        "replaced_by": " ".join(term.replaced_by),
        "proposed_by": term.proposed_by,
    }
    yield from ((name, "", value) for name, value in single.items() if value)


def taxonomy_notes(taxonomy: Taxonomy) -> Iterator[tuple[str, str, str]]:
    """Yield all properties of a taxonomy but its terms."""
    yield "taxonomy", "", taxonomy.id
    yield from (("title", language, text) for language, text in taxonomy.titles.items())
    yield from (("description", language, text) for language, text in taxonomy.descriptions.items())
    single = {"version": taxonomy.version, "source": taxonomy.source, "licence": taxonomy.licence}
    yield from ((name, "", value) for name, value in single.items() if value)
    yield from (("scheme", id, name) for id, name in taxonomy.schemes.items())


def taxonomy_of(notes: Notes) -> Taxonomy:
    """Return the taxonomy that notes describe, without its terms."""
    return Taxonomy(
        _one(notes, "taxonomy"),
        (),
        version=_one(notes, "version"),
        titles=_texts(notes, "title"),
        descriptions=_texts(notes, "description"),
        source=_one(notes, "source"),
        licence=_one(notes, "licence"),
        schemes=_texts(notes, "scheme"),
    )


def term_of(notes: Notes, name: str, parent: str) -> Term:
    """Return the term that notes describe. Where another program gave the code a new name, that is its label."""
    labels = _texts(notes, "label")
    code = own_code(notes)
    language = name_language(labels)
    if name and name != line(labels.get(language, code)):
        labels[language] = name
    status = _one(notes, "status")
    kinds = [(kind, scheme, target) for kind in MatchKind for scheme, target in _pairs(notes, kind.value)]
    return Term(
        code,
        labels,
        parent=parent,
        alternatives=_word_lists(notes, "alternative"),
        hidden=_word_lists(notes, "hidden"),
        definitions=_texts(notes, "definition"),
        includes=_texts(notes, "include"),
        excludes=_texts(notes, "exclude"),
        examples=_texts(notes, "example"),
        provenance={
            of: Provenance(text) for of, text in _texts(notes, "provenance").items() if text in list(Provenance)
        },
        status=TermStatus(status) if status in list(TermStatus) else TermStatus.ACTIVE,
        valid_from=_date(notes, "valid_from"),
        valid_to=_date(notes, "valid_to"),
        replaced_by=tuple(_one(notes, "replaced_by").split()),
        matches=tuple(Match(scheme, target, kind) for kind, scheme, target in kinds),
        columns=_texts(notes, "column"),
        proposed_by=_one(notes, "proposed_by"),
    )


def own_code(notes: Notes) -> str:
    """Return the code that notes give to a term, "" for none."""
    return _one(notes, "code")


def place_of(notes: Notes, otherwise: int) -> int:
    """Return the place of a term in its taxonomy, `otherwise` where notes do not give it."""
    place = _one(notes, "place")
    return int(place) if re.fullmatch(r"[0-9]{1,6}", place) else otherwise


def name_language(texts: Mapping[str, str]) -> str:
    """Return the language whose text is the name of a code: English, else the first there is."""
    return "en" if "en" in texts or not texts else next(iter(texts))


def _one(notes: Notes, name: str) -> str:
    return next(iter(notes.get(name, {}).get("", [])), "")


def _date(notes: Notes, name: str) -> str:
    return _one(notes, name) if is_date(_one(notes, name)) else ""


def _texts(notes: Notes, name: str) -> dict[str, str]:
    return {of: values[0] for of, values in notes.get(name, {}).items()}


def _word_lists(notes: Notes, name: str) -> dict[str, tuple[str, ...]]:
    return {of: tuple(values) for of, values in notes.get(name, {}).items()}


def _pairs(notes: Notes, name: str) -> Iterator[tuple[str, str]]:
    for of, values in notes.get(name, {}).items():
        yield from ((of, value) for value in values)


@dataclass(slots=True)
class _CodebookParser:
    """Makes terms of codes, and collects faults and remarks."""

    file: str
    remarks: list[UserError] = field(default_factory=list)
    faults: list[UserError] = field(default_factory=list)

    def own(self, top: etree._Element) -> Taxonomy:
        """Return a taxonomy of this program, which the top code represents."""
        taxonomy = taxonomy_of(notes_of(_description(top)))
        return self.whole(
            replace(taxonomy, id=taxonomy.id if is_code(taxonomy.id) else code_of_name(taxonomy.id) or "taxonomy"),
            _codes(top),
        )

    def whole(self, taxonomy: Taxonomy, tops: list[etree._Element]) -> Taxonomy:
        """Return a taxonomy with the terms of the codes and of all codes in them."""
        taken = FreeCodes()
        placed: list[tuple[int, Term]] = []
        made = 0
        for element, parent in _nested(tops):
            place, term, is_own = self._term(element, parent, taken, len(placed))
            element.set("code", term.code)
            placed.append((place, term))
            made += not is_own
        terms = [term for _, term in sorted(placed, key=lambda one: one[0])]
        where = f"{self.file}, {taxonomy.id}"
        found = faults(terms, lambda _index, _key: where)
        self.faults += found
        self.remarks += unlabelled(terms, lambda _index, _key: where)
        if made:
            self.remarks.append(UserError("taxonomy_codes_made", where=where, count=made))
        return canonical(replace(taxonomy, terms=tuple(terms if found else in_reading_order(terms))))

    def _term(self, element: etree._Element, parent: str, taken: FreeCodes, place: int) -> tuple[int, Term, bool]:
        """Return the place of a term, the term, and whether it was written by this program."""
        name, description = line(_attribute(element, "name")), _description(element)
        notes = notes_of(description)
        if is_code(own_code(notes)):
            term = term_of(notes, name, parent)
            taken.take(term.code)
            edited = without_notes(description)  # another program may have changed the description since
            if edited and edited != next(iter(term.definitions.values()), ""):
                term = replace(term, definitions={**term.definitions, UNTAGGED: edited})
            return place_of(notes, place), term, True
        code = taken.free(code_of_name(name) or "code")
        guid = _attribute(element, "guid").strip("{}").lower()
        columns = {"color": _attribute(element, "color")}
        if _attribute(element, "iscodable").lower() in _NO:
            columns["heading"] = "yes"
        term = Term(
            code,
            {UNTAGGED: name} if name else {},
            parent=parent,
            definitions={UNTAGGED: description} if description else {},
            matches=(Match(GUIDS, guid),) if guid else (),
            columns=columns,
        )
        return place, term, False
