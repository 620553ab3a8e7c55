"""Reads, writes and compares taxonomies outside a project: shipped ones and files."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.errors import UserError
from tipcoder.exchange.reports.workbooks import write_term_review
from tipcoder.exchange.spreadsheet.files import plain_faults, replacing
from tipcoder.languages.captions import TermReviewCaptions
from tipcoder.paths import resources
from tipcoder.taxonomy.comparison import TermDifference, compare
from tipcoder.taxonomy.formats import ENDINGS, WRITTEN, content_for, read_all
from tipcoder.taxonomy.model import TaxonomyReading
from tipcoder.taxonomy.source import read_source

FOLDER = "taxonomies"
SOURCE = ".toml"

__all__ = [
    "ENDINGS",
    "WRITTEN",
    "ComparedTaxonomies",
    "TermDifference",
    "read_taxonomies",
    "shipped_taxonomies",
    "write_taxonomies",
]


@dataclass(frozen=True, slots=True)
class ComparedTaxonomies:
    """Two versions of a taxonomy, None where it is only in the other lot, and what is different in the newer one."""

    old: Taxonomy | None
    new: Taxonomy | None
    differences: tuple[TermDifference, ...]


def shipped_ids() -> tuple[str, ...]:
    """Return the ids of the taxonomies that ship, in alphabetical order."""
    return _ids(resources() / FOLDER)


@cache
def _ids(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in folder.glob(f"*{SOURCE}")))


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


def read_taxonomies(paths: Iterable[Path]) -> TaxonomyReading:
    """Return the taxonomies that files hold together, and remarks on what was left out or guessed.

    Files of SKOS are read as one: a taxonomy may be spread over several. One without terms is left out.

    Raises:
        UserError, UserErrors: `taxonomy_...`, what is wrong and where.
    """
    files = list(paths)
    reading = read_all(files)
    where = ", ".join(path.name for path in files)
    filled = tuple(taxonomy for taxonomy in reading.taxonomies if taxonomy.terms)
    if not filled:
        raise UserError("taxonomy_nothing_found", where=where)
    empty = (taxonomy.id for taxonomy in reading.taxonomies if not taxonomy.terms)
    remarks = (UserError("taxonomy_empty", where=where, taxonomy=id) for id in empty)
    return TaxonomyReading(filled, (*reading.remarks, *remarks))


def write_taxonomies(target: Path, taxonomies: Iterable[Taxonomy]) -> None:
    """Write taxonomies into a file, its format known by its ending (`WRITTEN`). Read again, they are the same.

    Raises:
        UserError: taxonomy_format_unknown; the file cannot be written, and what stood there before still does.
    """
    content = content_for(taxonomies, target.name)
    with replacing(target, target.suffix.lower()) as scratch, plain_faults(target):
        scratch.write_bytes(content)


def write_review(target: Path, language: str, captions: TermReviewCaptions) -> int:
    """Write the shipped terms that a national lawyer must confirm, and return how many they are.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    return write_term_review(target, shipped_taxonomies(), language, captions)


def compare_taxonomies(old: Sequence[Taxonomy], new: Sequence[Taxonomy]) -> tuple[ComparedTaxonomies, ...]:
    """Compare taxonomies by id, those of `new` first. One and one are compared whatever their ids."""
    if len(old) == len(new) == 1:
        return (ComparedTaxonomies(old[0], new[0], compare(old[0], new[0])),)
    before = {taxonomy.id: taxonomy for taxonomy in old}
    after = {taxonomy.id: taxonomy for taxonomy in new}
    return tuple(_compared(before.get(id), after.get(id)) for id in dict.fromkeys((*after, *before)))


def _compared(old: Taxonomy | None, new: Taxonomy | None) -> ComparedTaxonomies:
    return ComparedTaxonomies(old, new, compare(old, new) if old and new else ())


@cache
def _read(path: Path) -> Taxonomy:
    return read_source(path)
