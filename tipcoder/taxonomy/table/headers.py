"""Recognises the columns of a table of terms by the many names that people and programs give them."""

import re
from dataclasses import dataclass

from tipcoder.domain.taxonomies import MatchKind
from tipcoder.languages.tags import UNTAGGED, code_of_name, column_name

SINGLE = ("taxonomy", "code", "parent", "status", "valid_from", "valid_to", "replaced_by", "proposed_by")
"""Columns that hold one value whatever the language."""
BY_LANGUAGE = ("label", "alternative", "hidden", "definition", "include", "exclude", "example", "provenance")
PROPERTY, VALUE = "property", "value"
"""Columns of the rows that describe the taxonomy itself."""
COLUMN = "column"
_ALIASES = {
    "list_name": "taxonomy", "list name": "taxonomy", "list": "taxonomy", "vocabulary": "taxonomy",
    "scheme": "taxonomy",
    "notation": "code", "id": "code", "term code": "code", "term_code": "code", "identifier": "code",
    "broader": "parent", "parent code": "parent", "parent_code": "parent", "broader code": "parent", "bt": "parent",
    "preflabel": "label", "preferred label": "label", "term": "label", "title": "label",
    "altlabel": "alternative", "alternatives": "alternative", "synonym": "alternative", "synonyms": "alternative",
    "uf": "alternative", "alt": "alternative",
    "hiddenlabel": "hidden", "hidden labels": "hidden",
    "definitions": "definition", "description": "definition", "def": "definition",
    "scopenote": "include", "scope note": "include", "sn": "include", "includes": "include", "inclusion": "include",
    "excludes": "exclude", "exclusion": "exclude", "examples": "example",
    "valid from": "valid_from", "valid to": "valid_to", "start": "valid_from", "end": "valid_to",
    "replaced by": "replaced_by", "isreplacedby": "replaced_by", "proposed by": "proposed_by",
    **{f"{kind.value}match": kind.value for kind in MatchKind},
}  # fmt: skip
_NAME = ("name", "value")
"""Columns that hold the code in an XLSForm, but the label where another column has the code."""
_MARKED = re.compile(r"\s*(?:::?|@)\s*")
_BRACKETED = re.compile(r"(.+?)\s*\(([^()]+)\)")


@dataclass(frozen=True, slots=True, order=True)
class ColumnHeader:
    """Meaning of a column: `kind` is one of the names above or of a mapping, `of` its language, scheme or own name."""

    kind: str
    of: str = ""
    is_guess: bool = False
    """True if the column does not name its language."""


def headers_of(cells: tuple[str, ...]) -> dict[int, ColumnHeader]:
    """Return the columns of a header row by their places; of two with the same meaning the first one counts."""
    has_values = any(_normalised(cell) == PROPERTY for cell in cells)
    has_code = any(_ALIASES.get(_normalised(cell), _normalised(cell)) == "code" for cell in cells)
    found: dict[int, ColumnHeader] = {}
    taken: set[tuple[str, str]] = set()
    for place, cell in enumerate(cells):
        header = _header(" ".join(cell.split()), has_code, has_values) if cell else None
        if header and (header.kind, header.of) in taken:
            header = ColumnHeader(COLUMN, f"{cell} ({place + 1})")
        if header:
            found[place] = header
            taken.add((header.kind, header.of))
    return found


def is_header_row(headers: dict[int, ColumnHeader]) -> bool:
    """Return whether a row can be the one that names the columns: of terms, or of properties of taxonomies."""
    kinds = {header.kind for header in headers.values()}
    return {PROPERTY, VALUE} <= kinds or ("code" in kinds and len(kinds) > 1 and kinds != {"code", COLUMN})


def header_text(header: ColumnHeader) -> str:
    """Return the text of a header, which `headers_of` reads back as the same."""
    if header.kind == COLUMN:
        plain = headers_of((header.of, "code")).get(0)
        return header.of if plain == header else f"{COLUMN}::{header.of}"
    if header.kind in BY_LANGUAGE:
        return f"{header.kind}::{column_name(header.of)}"
    return f"{header.kind}::{header.of}" if header.of else header.kind


def _header(cell: str, has_code: bool, has_values: bool) -> ColumnHeader:
    small = _normalised(cell)
    if small in _NAME and not (small == VALUE and has_values):
        return ColumnHeader("label", UNTAGGED, is_guess=True) if has_code else ColumnHeader("code")
    known = _ALIASES.get(small, small)
    if known in SINGLE or (has_values and known in (PROPERTY, VALUE)):
        return ColumnHeader(known)
    if known in BY_LANGUAGE:
        return ColumnHeader(known, UNTAGGED, is_guess=True)
    if known in list(MatchKind):
        return ColumnHeader(known, "other")
    return _divided(cell) or ColumnHeader(COLUMN, cell)


def _divided(cell: str) -> ColumnHeader | None:
    """Return the meaning of `label::shqip (sq)`, `label (sq)`, `label@sq`, `exact::sherloc`; None for any other."""
    first, *rest = _MARKED.split(cell, maxsplit=1)
    in_brackets = _BRACKETED.fullmatch(cell)
    if not rest and in_brackets:
        first, rest = in_brackets.group(1), [in_brackets.group(2)]
    if not rest and "_" in cell:
        first, _, last = cell.rpartition("_")
        rest = [last] if code_of_name(last) in (last, column_name(last)) else []
    kind = _ALIASES.get(_normalised(first), _normalised(first))
    if not rest or not rest[0]:
        return None
    if kind in BY_LANGUAGE:
        language = code_of_name(rest[0])
        return ColumnHeader(kind, language) if language else None
    return ColumnHeader(kind, rest[0]) if kind in (*MatchKind, COLUMN) else None


def _normalised(cell: str) -> str:
    return " ".join(cell.lower().split()).removeprefix("skos:")
