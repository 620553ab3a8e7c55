"""Reads installed taxonomies, the use of their terms, and the differences to a file, for windows."""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path

from tipcoder.domain.progress import Progress
from tipcoder.domain.taxonomies import Taxonomy, words_in
from tipcoder.errors import UserError
from tipcoder.framework.form.form import Question
from tipcoder.services.forms import lists_of, open_terms
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.services.taxonomies.installation import InstallationPlan, plan_installation
from tipcoder.services.taxonomy_files import ComparedTaxonomies, compare_taxonomies, read_taxonomies, write_taxonomies
from tipcoder.storage.coding.term_uses import Use
from tipcoder.storage.taxonomies import load_taxonomies, term_texts
from tipcoder.taxonomy.comparison import Effect

__all__ = ["Effect", "Use"]


@dataclass(frozen=True, slots=True)
class FilePreview:
    """Preview of installing files, with remarks on what reading left out or guessed."""

    plan: InstallationPlan
    remarks: tuple[UserError, ...]


@dataclass(frozen=True, slots=True)
class FileComparison:
    """Differences of a file to what is installed, by taxonomy, with remarks on reading it."""

    compared: tuple[ComparedTaxonomies, ...]
    remarks: tuple[UserError, ...]


@dataclass(frozen=True, slots=True)
class TermMeaning:
    """Meaning of a term, in one language or else in English; "" where nobody wrote it down."""

    definition: str
    include: str
    exclude: str
    example: str


def meaning_of(project: OpenProject, taxonomy: str, code: str, language: str) -> TermMeaning:
    """Return what a term of an installed taxonomy means."""
    texts = term_texts(project.database, taxonomy, code)
    of_kind = (texts.get(kind, {}) for kind in ("definition", "include", "exclude", "example"))
    return TermMeaning(*(words_in(by_language, language) for by_language in of_kind))


def read_installed(project: OpenProject, taxonomies: Iterable[str]) -> Generator[Progress, None, dict[str, Taxonomy]]:
    """Return installed taxonomies, whole, by id; one that is gone by now is left out. Yields progress in taxonomies."""
    wanted = list(taxonomies)
    found: dict[str, Taxonomy] = {}
    for done, taxonomy in enumerate(wanted):
        yield Progress(done, len(wanted))
        found |= _load_open(project, (taxonomy,))
    return found


def plan_delivery(project: OpenProject, files: Iterable[Path]) -> FilePreview:
    """Read files of taxonomies, and work out what installing them would do.

    Raises:
        UserError, UserErrors: `taxonomy_...`, what is wrong and where.
    """
    reading = read_taxonomies(files)
    return FilePreview(plan_installation(project, reading.taxonomies), reading.remarks)


def compare_with_file(project: OpenProject, file: Path, taxonomy: str) -> FileComparison:
    """Compare what is installed with a file of an other version, taxonomy by taxonomy.

    A file with a single taxonomy that is not installed is compared with `taxonomy`.

    Raises:
        UserError, UserErrors: `taxonomy_...`, what is wrong and where.
    """
    reading = read_taxonomies((file,))
    installed = _load_open(project, (read.id for read in reading.taxonomies))
    if not installed and len(reading.taxonomies) == 1:
        installed = _load_open(project, (taxonomy,))
    return FileComparison(compare_taxonomies(tuple(installed.values()), reading.taxonomies), reading.remarks)


def export_installed(project: OpenProject, taxonomies: Iterable[str], target: Path) -> int:
    """Write installed taxonomies into a file, its format known by its ending, and return how many terms it holds.

    Raises:
        UserError: taxonomy_format_unknown; the file cannot be written, and what stood there before still does.
    """
    found = _load_open(project, taxonomies)
    write_taxonomies(target, found.values())
    return sum(len(taxonomy.terms) for taxonomy in found.values())


def _load_open(project: OpenProject, taxonomies: Iterable[str]) -> dict[str, Taxonomy]:
    """Return installed taxonomies, whole, by id, with the terms that the person at work may know."""
    loaded = load_taxonomies(project.database, taxonomies)
    return {id: open_terms(project.database, one) for id, one in loaded.items()}


def taxonomy_of_question(project: OpenProject, framework_id: str, question: Question) -> str:
    """Return the id of the installed taxonomy that a question takes its choices from, "" if from none."""
    if not question.type.is_select:
        return ""
    filled = form_of(project, framework_id)
    installed = set(filled.taxonomies.values()) - filled.missing
    return lists_of(filled, installed).get(question.choices, "")
