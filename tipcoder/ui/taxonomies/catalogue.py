"""Cache of the installed taxonomies and their uses, read in the background."""

from collections.abc import Generator, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from tipcoder.domain.progress import Progress
from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.services.projects import OpenProject
from tipcoder.services.taxonomies.taxonomy_queries import Use, read_installed
from tipcoder.services.taxonomies.terms import uses
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.taxonomies.term_index import TermIndex


class Catalogue(QObject):
    """Reads taxonomies whole, with their words folded for searching, and counts how their terms are used.

    Signals:
        read(ids): these taxonomies are there, or as they are now.
        counted(id, uses): how often the terms of one are used.
        failed(Exception)
    """

    read = Signal(object)
    counted = Signal(str, object)
    failed = Signal(object)

    def __init__(self, context: ProjectContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.indexes: dict[str, TermIndex] = {}

    @property
    def taxonomies(self) -> dict[str, Taxonomy]:
        """Indexes that were read so far, by id of the taxonomy."""
        return {id: index.taxonomy for id, index in self.indexes.items()}

    def start_reading(self, taxonomies: Iterable[str]) -> None:
        """Read taxonomies, or read them again."""
        work = partial(_read, self._context.project, tuple(taxonomies))
        self._context.tasks.start(work, done=self._take, failed=self._tell_failure)

    def start_counting(self, taxonomy: str) -> None:
        """Count how the terms of a taxonomy are used."""
        work = partial(_count, self._context.project, taxonomy)
        self._context.tasks.start(work, done=self._take_counts, failed=self._tell_failure)

    def found(self, words: str) -> dict[str, frozenset[int]]:
        """Return by taxonomy the positions of the terms that hold some words."""
        return {id: index.found(words) for id, index in self.indexes.items()}

    @Slot(object)
    def _take(self, indexes: Mapping[str, TermIndex]) -> None:
        self.indexes.update(indexes)
        self.read.emit(frozenset(indexes))

    @Slot(object)
    def _tell_failure(self, error: Exception) -> None:
        self.failed.emit(error)

    @Slot(object)
    def _take_counts(self, counts: tuple[str, Mapping[str, Use]]) -> None:
        self.counted.emit(*counts)


def _read(project: OpenProject, taxonomies: tuple[str, ...]) -> Generator[Progress, None, dict[str, TermIndex]]:
    found = yield from read_installed(project, taxonomies)
    indexes: dict[str, TermIndex] = {}
    for id, taxonomy in found.items():
        yield Progress(len(indexes), len(found))
        indexes[id] = TermIndex(taxonomy)
    return indexes


def _count(project: OpenProject, taxonomy: str) -> tuple[str, Mapping[str, Use]]:
    return taxonomy, uses(project, taxonomy)
