"""Files of taxonomies of every kind, known by their ending and, where that tells nothing, by their content."""

from collections.abc import Iterable
from pathlib import Path

from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.errors import UserError
from tipcoder.taxonomy.model import Reading

WRITTEN = (".xlsx", ".csv", ".ttl", ".rdf", ".jsonld", ".qdc")
"""Endings of the files that are written."""
_TABLES = (".xlsx", ".xlsm", ".csv", ".tsv", ".txt")
_SKOS = (".ttl", ".turtle", ".n3", ".nt", ".rdf", ".owl", ".xml", ".skos", ".jsonld", ".json")
ENDINGS = (*_TABLES, *_SKOS, ".qdc", ".toml")
"""Endings of the files that are read."""
_START = 4_096


def read(path: Path) -> Reading:
    """Return the taxonomies of a file.

    Raises:
        UserError, UserErrors: those of the readers; taxonomy_format_unknown(where, endings).
    """
    return read_all((path,))


def read_all(paths: Iterable[Path]) -> Reading:
    """Return the taxonomies of several files; those of SKOS are read together, as one scheme may stand in several.

    Raises:
        UserError, UserErrors: as `read`.
    """
    files = list(paths)
    kinds = {path: _kind(path) for path in files}
    readings = [_read_one(path, kind) for path, kind in kinds.items() if kind != "skos"]
    skos = [path for path in files if kinds[path] == "skos"]
    if skos:
        from tipcoder.taxonomy.skos.reader import read_taxonomies  # rdflib takes its time

        readings.append(read_taxonomies(skos))
    return Reading(
        tuple(taxonomy for reading in readings for taxonomy in reading.taxonomies),
        tuple(remark for reading in readings for remark in reading.remarks),
    )


def write(taxonomies: Iterable[Taxonomy], path: Path) -> None:
    """Write taxonomies to a file, its kind known by the ending, in place of one of the same name.

    Raises UserError: taxonomy_format_unknown(where, endings), taxonomy_text_long(where, term) (.xlsx),
    taxonomy_not_written(where).
    """
    content = content_for(taxonomies, path.name)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise UserError("taxonomy_not_written", where=path.name) from error


def content_for(taxonomies: Iterable[Taxonomy], file: str) -> bytes:
    """Return the bytes of a file of taxonomies, its kind known by the ending of its name."""
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


def _read_one(path: Path, kind: str) -> Reading:
    if kind == "table":
        from tipcoder.taxonomy.table.reader import read_table

        return read_table(path)
    if kind == "codebook":
        from tipcoder.taxonomy.qdc.reader import read_codebook

        return read_codebook(path)
    from tipcoder.taxonomy.source import read_source

    return Reading((read_source(path),))


def _kind(path: Path) -> str:
    """Return "table", "skos", "codebook" or "source"; what begins as a workbook is one whatever its name says."""
    ending = path.suffix.lower()
    start = _start(path)
    if start.startswith(b"PK"):
        return "table"
    if ending == ".qdc" or (ending == ".xml" and b"codebook" in start.lower()):
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
