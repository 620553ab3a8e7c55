"""Limits of files of taxonomies, and looks at XML and TOML before they are read."""

import re
from collections.abc import Mapping
from dataclasses import replace
from xml.parsers import expat

from tipcoder.errors import UserError
from tipcoder.office.limits import PackageKind, Refusal

LARGEST_FILE = 50 * 2**20
LARGEST_SOURCE = 5 * 2**20
LONGEST_ENTITY = 1_000
MOST_TERMS = 50_000
"""Terms of a file. The largest thesauri of libraries have some 45,000; no list to choose from has."""
MOST_ROWS = MOST_TERMS + 10_000
MOST_STATEMENTS = 16 * MOST_TERMS
"""Statements of all files of SKOS that are read together: a term has some in each language."""
MOST_MEMBERS = 2 * MOST_TERMS
"""Schemes of all files of SKOS, and concepts in each of them: a concept may be in several."""
MOST_PARSED_STATEMENTS = 8 * MOST_TERMS
"""Statements where rdflib reads them, some fifty thousand a second: all but plain RDF/XML."""
_LONG_WORD = re.compile(r"(?<![\w.+-])[\w.+-]{1001}")
_KEY = r"""(?:[\w-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+')"""
_DEEP_KEY = re.compile(rf"(?<![\w\\-]){_KEY}(?:[ \t]*+\.[ \t]*+{_KEY}){{10}}")
"""Keys of more than ten parts; ours have two."""


def _refusal(reason: Refusal, file: str, values: Mapping[str, object]) -> UserError:
    match reason:
        case Refusal.UNREADABLE:
            return UserError("taxonomy_file_unreadable", where=file)
        case Refusal.TOO_LARGE | Refusal.TOO_MANY_CELLS:
            return UserError(
                "taxonomy_file_large", where=file, megabytes=values.get("megabytes", LARGEST_FILE // 2**20)
            )
        case Refusal.ENTITIES:
            return UserError("taxonomy_entities", where=file)
    return UserError("taxonomy_damaged", where=file)


TAXONOMY_FILE = PackageKind(
    refusal=_refusal,
    file=LARGEST_FILE,
    content=200 * 2**20,
    part=200 * 2**20,
    small_part=200 * 2**20,
    strings=200 * 2**20,
    parts=2_000,
    cells=5_000_000,
    formulas=5_000_000,
)
"""Limits of a file of taxonomies. Every label may be a formula that looks it up."""


PROJECT_PACKAGE = replace(TAXONOMY_FILE, file=500 * 2**20, content=4 * 2**30, parts=20_000)
"""Limits of a package that has the codebook among the documents that were coded by it."""


def refuse_many_terms(where: str, count: int, most: int = MOST_TERMS) -> None:
    """Refuse a file that has more terms, rows or statements than a taxonomy can.

    Raises:
        UserError: taxonomy_many_terms(where, count).
    """
    if count > most:
        raise UserError("taxonomy_many_terms", where=where, count=MOST_TERMS)


SOURCE_FILE = replace(TAXONOMY_FILE, file=LARGEST_SOURCE)
"""Limits of a source in TOML: Python's own reader takes a kilobyte for some keys of five letters."""


def refuse_hostile_toml(text: str, where: str) -> None:
    """Look for numbers and dotted keys so long that reading them takes memory or time out of all proportion.

    Raises:
        UserError: taxonomy_source_syntax(where, problem).
    """
    found = _LONG_WORD.search(text) or _DEEP_KEY.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        raise UserError("taxonomy_source_syntax", where=where, problem=f"Too long a number or key (at line {line})")


class _PrologEnd(Exception):  # noqa: N818 (no error)
    """The first element begins."""


def refuse_hostile_xml(content: bytes, where: str) -> None:
    """Look at what a file of XML declares before its first element.

    Short names for addresses, as RDF editors declare them, may stay; what is built from others or leads out may not.

    Raises:
        UserError: taxonomy_entities(where), taxonomy_damaged(where).
    """
    parser = expat.ParserCreate()

    def declared(_name: str, _is_parameter: bool, value: str | None, *_rest: object) -> None:
        if value is None or len(value) > LONGEST_ENTITY or "&" in value or "%" in value:
            raise UserError("taxonomy_entities", where=where)

    def begins(*_element: object) -> None:
        raise _PrologEnd

    parser.EntityDeclHandler = declared
    parser.StartElementHandler = begins
    try:
        parser.Parse(content, True)
    except _PrologEnd:
        return
    except (expat.ExpatError, ValueError, LookupError) as error:  # the latter two of encodings, too
        raise UserError("taxonomy_damaged", where=where) from error
