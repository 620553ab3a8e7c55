"""Reads taxonomies from REFI-QDA codebooks (.qdc), as ATLAS.ti, MAXQDA, NVivo and others write them, and this program.

Projects (.qde, and .qdpx, a zip file with `project.qde` in it) have a codebook among the rest, which is passed over.

A code has one name and one description. In a file of this program the description goes on after the line `[tipcoder]`
with all else that the term has (`notes.py`), and a code at the top represents the taxonomy. In a file of another
program every code is a term, its code made of its name; its guid is kept as a mapping, so that a later file finds it
again.

Source: REFI-QDA Codebook 1.0 and Project 1.5, https://www.qdasoftware.org/.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from lxml import etree

from tipcoder.domain.taxonomies import Match, Taxonomy, Term
from tipcoder.errors import UserError, UserErrors
from tipcoder.languages.tags import UNTAGGED
from tipcoder.office.protection import content_of
from tipcoder.office.zip import open_package
from tipcoder.taxonomy.checks import faults, in_reading_order, is_code, unlabelled
from tipcoder.taxonomy.limits import PROJECT_PACKAGE, TAXONOMY_FILE, refuse_hostile_xml, refuse_many_terms
from tipcoder.taxonomy.model import (
    FreeCodes,
    TaxonomyReading,
    canonical,
    clean,
    code_of_name,
    legal_code,
    line,
)
from tipcoder.taxonomy.qdc.notes import (
    notes_of,
    own_code,
    place_of,
    taxonomy_of,
    term_of,
    without_notes,
)

GUIDS = "refi_qda"
"""The scheme that guids of other programs belong to."""
_NO = ("false", "0")
_CODE = re.compile(rb"<(?:[\w.-]+:)?code[\s>/]", re.IGNORECASE)


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


def _nested(tops: list[etree._Element]) -> Iterator[tuple[etree._Element, str]]:
    """Yield the codes, each with the code of the term that it lies in, which was set on its element before."""
    stack: list[tuple[etree._Element, etree._Element | None]] = [(element, None) for element in reversed(tops)]
    while stack:
        element, parent = stack.pop()
        yield element, parent.get("code", "") if parent is not None else ""
        stack += ((child, element) for child in reversed(_codes(element)))
