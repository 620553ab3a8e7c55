"""Taxonomies outside a project: those that ship, and files of them, read, written and compared."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path

from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.errors import UserError
from tipcoder.exchange.files import plain_faults, replacing
from tipcoder.paths import resources
from tipcoder.taxonomy.reading import Reading
from tipcoder.taxonomy.source import read_source

FOLDER = "taxonomies"
SOURCE = ".toml"
TABLES = (".xlsx", ".xlsm", ".csv")


def shipped_ids() -> tuple[str, ...]:
    """Return the ids of the taxonomies that ship, in alphabetical order."""
    return tuple(sorted(path.stem for path in (resources() / FOLDER).glob(f"*{SOURCE}")))


def shipped_taxonomy(taxonomy: str) -> Taxonomy:
    """Return one of the taxonomies that ship; read once while the program runs.

    Raises:
        UserError: taxonomy_unknown.
    """
    known = shipped_ids()
    if taxonomy not in known:
        raise UserError("taxonomy_unknown", name=taxonomy, known=", ".join(known))
    return _read(resources() / FOLDER / f"{taxonomy}{SOURCE}")


def shipped_taxonomies(taxonomies: Iterable[str] | None = None) -> tuple[Taxonomy, ...]:
    """Return the taxonomies that ship, or those of them that are named, in alphabetical order."""
    wanted = None if taxonomies is None else frozenset(taxonomies)
    return tuple(shipped_taxonomy(id) for id in shipped_ids() if wanted is None or id in wanted)


def read_taxonomies(paths: Sequence[Path]) -> Reading:
    """Return the taxonomies that files hold together, and remarks on what was left out or guessed.

    Files of SKOS are read as one: a taxonomy may be spread over several, and one file may hold several.

    Raises:
        UserError, UserErrors: `taxonomy_...`, what is wrong and where.
    """
    from tipcoder.taxonomy.skos import read_taxonomies as read_skos
    from tipcoder.taxonomy.table import read_table
    from tipcoder.taxonomy.triples import FORMATS

    spread = [path for path in paths if path.suffix.lower() in FORMATS]
    readings = [read_skos(spread)] if spread else []
    for path in paths:
        ending = path.suffix.lower()
        if ending in TABLES:
            readings.append(read_table(path))
        elif ending == SOURCE:
            readings.append(Reading((read_source(path),)))
        elif ending not in FORMATS:
            raise UserError("taxonomy_ending", where=path.name, endings=", ".join((*TABLES, SOURCE, *FORMATS)))
    return Reading(
        tuple(taxonomy for reading in readings for taxonomy in reading.taxonomies),
        tuple(remark for reading in readings for remark in reading.remarks),
    )


def write_taxonomies(target: Path, taxonomies: Sequence[Taxonomy]) -> None:
    """Write taxonomies into a file, its format known by its ending. Read again, they are the same.

    Raises:
        UserError: taxonomy_ending; the file cannot be written, and what stood there before still does.
    """
    content = _content(target, taxonomies)
    with replacing(target, target.suffix.lower()) as scratch, plain_faults(target):
        scratch.write_bytes(content)


def _content(target: Path, taxonomies: Sequence[Taxonomy]) -> bytes:
    from tipcoder.taxonomy.skos_writer import WRITERS, skos_file
    from tipcoder.taxonomy.table_writer import csv_file, workbook_file

    ending = target.suffix.lower()
    if ending in WRITERS:
        return skos_file(taxonomies, ending)
    tables: dict[str, Callable[[], bytes]] = {
        ".xlsx": lambda: workbook_file(taxonomies, target.name),
        ".csv": lambda: csv_file(taxonomies),
    }
    if ending not in tables:
        raise UserError("taxonomy_ending", where=target.name, endings=", ".join((*tables, *WRITERS)))
    return tables[ending]()


@cache
def _read(path: Path) -> Taxonomy:
    return read_source(path)
