"""Reads and writes files of taxonomies; the format is known by the ending, else by the content."""

from collections.abc import Iterable
from pathlib import Path

from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.errors import UserError
from tipcoder.taxonomy.model import TaxonomyReading, one_of_a_kind

WRITTEN = (".xlsx", ".csv", ".ttl", ".rdf", ".jsonld", ".qdc")
"""Endings of the files that are written."""
_TABLES = (".xlsx", ".xlsm", ".csv", ".tsv", ".txt")
_SKOS = (".ttl", ".turtle", ".n3", ".nt", ".rdf", ".owl", ".xml", ".skos", ".jsonld", ".json")
ENDINGS = (*_TABLES, *_SKOS, ".qdc", ".qde", ".qdpx", ".toml")
"""Endings of the files that are read."""
_START = 4_096


def read_all(paths: Iterable[Path]) -> TaxonomyReading:
    """Return the taxonomies of several files; those of SKOS are read together, as one scheme may be split over several.

    A scheme without terms is left out: nothing can be chosen of it.

    Raises:
        UserError, UserErrors: those of the readers; taxonomy_format_unknown(where, endings);
            taxonomy_nothing_found(where).
    """
    files = list(paths)
    kinds = {path: _kind(path) for path in files}
    readings = [_read_one(path, kind) for path, kind in kinds.items() if kind != "skos"]
    skos = [path for path in files if kinds[path] == "skos"]
    if skos:
        from tipcoder.taxonomy.skos.reader import read_taxonomies  # rdflib takes its time

        readings.append(read_taxonomies(skos))
    taxonomies = [taxonomy for reading in readings for taxonomy in reading.taxonomies]
    where = ", ".join(path.name for path in files)
    if not any(taxonomy.terms for taxonomy in taxonomies):
        raise UserError("taxonomy_nothing_found", where=where)
    empty = [UserError("taxonomy_empty", where=where, taxonomy=one.id) for one in taxonomies if not one.terms]
    return TaxonomyReading(
        tuple(taxonomy for taxonomy in taxonomies if taxonomy.terms),
        one_of_a_kind([*(remark for reading in readings for remark in reading.remarks), *empty]),
    )


def content_for(taxonomies: Iterable[Taxonomy], file: str) -> bytes:
    """Return the bytes of a file of taxonomies, its kind known by the ending of its name.

    Raises:
        UserError: taxonomy_format_unknown(where, endings), taxonomy_text_long(where, term) (.xlsx).
    """
    ending = Path(file).suffix.lower()
    if ending in (".xlsx", ".csv"):
        from tipcoder.taxonomy.table.writer import csv_file, workbook_file

        return workbook_file(taxonomies, file) if ending == ".xlsx" else csv_file(taxonomies)
    if ending == ".qdc":
        from tipcoder.taxonomy.qdc.writer import codebook_file

        return codebook_file(taxonomies)
    if ending in WRITTEN:
        from tipcoder.taxonomy.skos.writer import skos_file

        return skos_file(taxonomies, ending)
    raise UserError("taxonomy_format_unknown", where=file, endings=" ".join(WRITTEN))


def _read_one(path: Path, kind: str) -> TaxonomyReading:
    if kind == "table":
        from tipcoder.taxonomy.table.reader import read_table

        return read_table(path)
    if kind == "codebook":
        from tipcoder.taxonomy.qdc.reader import read_codebook

        return read_codebook(path)
    from tipcoder.taxonomy.source import read_source

    return TaxonomyReading((read_source(path),))


def _kind(path: Path) -> str:
    """Return "table", "skos", "codebook" or "source"; what begins as a zip file is a workbook, whatever its ending."""
    ending = path.suffix.lower()
    start = _start(path)
    if ending in (".qdc", ".qde", ".qdpx"):
        return "codebook"
    if start.startswith(b"PK"):
        return "table"
    if ending == ".xml" and b"codebook" in start.lower():
        return "codebook"
    if ending == ".toml":
        return "source"
    if ending in _SKOS:
        return "skos"
    if ending in _TABLES:
        return "table"
    raise UserError("taxonomy_format_unknown", where=path.name, endings=" ".join(ENDINGS))


def _start(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(_START)
    except OSError as error:
        raise UserError("taxonomy_file_unreadable", where=path.name) from error
