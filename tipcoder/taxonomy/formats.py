"""Reads and writes files of taxonomies; the format is known by the ending, else by the content."""

from collections.abc import Iterable
from pathlib import Path

from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.errors import UserError
from tipcoder.office.protection import content_of
from tipcoder.taxonomy.limits import PROJECT_PACKAGE, TAXONOMY_FILE
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

    Raises:
        UserError, UserErrors: those of the readers; taxonomy_format_unknown(where, endings).
    """
    files = list(paths)
    kinds = {path: _kind(path) for path in files}
    readings = [_read_one(path, kind) for path, kind in kinds.items() if kind != "skos"]
    skos = [path for path in files if kinds[path] == "skos"]
    if skos:
        from tipcoder.taxonomy.skos.reader import read_taxonomies  # rdflib takes its time

        readings.append(read_taxonomies(skos))
    return TaxonomyReading(
        tuple(taxonomy for reading in readings for taxonomy in reading.taxonomies),
        one_of_a_kind(remark for reading in readings for remark in reading.remarks),
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
        from tipcoder.taxonomy.qdc import codebook_file

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
        from tipcoder.taxonomy.qdc import read_codebook

        return read_codebook(path)
    from tipcoder.taxonomy.source import read_source

    return TaxonomyReading((read_source(path),))


def _kind(path: Path) -> str:
    """Return "table", "skos", "codebook" or "source"; what begins as a zip file is a workbook, whatever its ending."""
    ending = path.suffix.lower()
    start = content_of(path, PROJECT_PACKAGE if ending == ".qdpx" else TAXONOMY_FILE, first=_START)
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
