"""The taxonomies that ship with the program."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.errors import UserError
from tipcoder.paths import resources
from tipcoder.taxonomy.source import read_source

FOLDER = "taxonomies"


def shipped_ids() -> tuple[str, ...]:
    """Return the ids of the taxonomies that ship, in alphabetical order."""
    return tuple(sorted(path.stem for path in (resources() / FOLDER).glob("*.toml")))


def shipped_taxonomy(taxonomy: str) -> Taxonomy:
    """Return one of the taxonomies that ship; read once while the program runs.

    Raises:
        UserError: taxonomy_unknown.
    """
    known = shipped_ids()
    if taxonomy not in known:
        raise UserError("taxonomy_unknown", name=taxonomy, known=", ".join(known))
    return _read(resources() / FOLDER / f"{taxonomy}.toml")


def shipped_taxonomies(taxonomies: Iterable[str] | None = None) -> tuple[Taxonomy, ...]:
    """Return the taxonomies that ship, or those of them that are named, in alphabetical order."""
    wanted = None if taxonomies is None else frozenset(taxonomies)
    return tuple(shipped_taxonomy(id) for id in shipped_ids() if wanted is None or id in wanted)


@cache
def _read(path: Path) -> Taxonomy:
    return read_source(path)
