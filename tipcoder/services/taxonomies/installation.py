"""Installs taxonomies or newer versions: previews first, then all of it or nothing."""

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import BackupReason
from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.services.forms import FilledForm, fill_form
from tipcoder.services.projects import OpenProject, form_of, refresh_form, refuse_second
from tipcoder.services.taxonomies.taxonomy_merge import GONE, replacements, retired_codes, settled
from tipcoder.services.taxonomies.terms import looks_up, questions_asking, recode
from tipcoder.storage.coding.frameworks import framework_ids
from tipcoder.storage.coding.term_recoding import Recoded, save_taxonomies
from tipcoder.storage.coding.term_uses import TermKey, Use, codings_of, codings_with, count_uses, in_history
from tipcoder.storage.file.opening import back_up
from tipcoder.storage.taxonomies import InstalledTaxonomy, list_taxonomies, load_taxonomies, load_taxonomy
from tipcoder.taxonomy.comparison import TermDifference, compare

__all__ = ["InstalledTaxonomy", "install", "installed_taxonomy", "list_installed", "plan_installation"]

NO_USE = Use()


@dataclass(frozen=True, slots=True)
class PlannedTermDifference:
    """Difference of a term, and the answers, codings and cases that use it."""

    difference: TermDifference
    use: Use


@dataclass(frozen=True, slots=True)
class TaxonomyPlan:
    """Plan for installing one taxonomy. `old` is what is installed, None for nothing, `new` what was delivered.

    `result` is what will be stored: `new`, and what it lacks and the project cannot do without. `differences` are those
    of the result. `retired` are codes that are kept, deprecated, because answers hold or held them. `replaced` maps
    codes that answers use to the codes that take their place, where a person consents; `unmapped` are codes in use that
    are gone and have no one successor.
    """

    old: Taxonomy | None
    new: Taxonomy
    result: Taxonomy
    differences: tuple[PlannedTermDifference, ...]
    retired: tuple[str, ...]
    replaced: Mapping[str, str]
    unmapped: tuple[str, ...]
    uses: Mapping[str, Use]


@dataclass(frozen=True, slots=True)
class InstallationPlan:
    """Preview of installing taxonomies."""

    taxonomies: tuple[TaxonomyPlan, ...]

    @property
    def replaced(self) -> dict[TermKey, str]:
        """The code that takes the place of each term in use that is replaced."""
        return {(plan.new.id, old): new for plan in self.taxonomies for old, new in plan.replaced.items()}


@dataclass(frozen=True, slots=True)
class Installed:
    """Result of installing: the backup that was written first, and the codings whose answers have other codes now."""

    backup: Path | None
    recoded: tuple[str, ...]


def list_installed(project: OpenProject) -> tuple[InstalledTaxonomy, ...]:
    """Return what is installed, by id, with counts of terms and without them."""
    return list_taxonomies(project.database)


def installed_taxonomy(project: OpenProject, taxonomy: str) -> Taxonomy:
    """Return one installed taxonomy, whole.

    Raises:
        UserError: taxonomy_not_installed.
    """
    return load_taxonomy(project.database, taxonomy)


def plan_installation(project: OpenProject, taxonomies: Iterable[Taxonomy]) -> InstallationPlan:
    """Return what installing these taxonomies would do, with the answers, codings and cases that it touches.

    Each id once: `read_taxonomies` sees to it.

    Raises:
        UserError: second_only_codes.
    """
    refuse_second(project)
    return InstallationPlan(tuple(_with_differences(part) for part in _settle(project, taxonomies)))


def install(
    project: OpenProject, plan: InstallationPlan, *, map_replaced: bool = False
) -> Generator[Progress, None, Installed]:
    """Install the taxonomies of a plan; yield progress in codings and return what was done. Giving up does nothing.

    A verified backup is written first, into `<name> backups` beside the project, unless nothing is changed.
    `map_replaced` puts the codes that take the place of replaced terms into the answers, as edits that history shows
    and undo takes back; without it the answers stay, and show terms that are offered no more. What follows from
    answers is worked out anew. All or nothing.

    Raises:
        UserError: second_only_codes, backup_failed, disk_full, ...
    """
    refuse_second(project)
    fresh = InstallationPlan(tuple(_settle(project, (part.new for part in plan.taxonomies))))
    changed = {part.new.id: part.result for part in fresh.taxonomies}
    codes = fresh.replaced if map_replaced else {}
    others = {part.new.id: part.result for part in fresh.taxonomies if part.result != part.old}
    touched = _touched(project, others, codes)
    recoded: list[Recoded] = []
    forms: dict[str, FilledForm] = {}
    for coding, framework in touched.items():
        yield Progress(len(recoded), len(touched))
        if framework not in forms:
            form = form_of(project, framework).form
            forms[framework] = fill_form(project.database, framework, form, changed, is_whole=True)
        recoded.append(recode(project.database, coding, forms[framework], codes))
    yield Progress(len(touched), len(touched))
    backup = back_up(project.database, BackupReason.TAXONOMIES) if others or recoded else None
    same = changed.keys() - others.keys()
    save_taxonomies(project.database, others.values(), recoded, coder=project.project.coder, same=same)
    if others:
        refresh_form(project)
    return Installed(backup, tuple(coding.coding_id for coding in recoded if coding.edit))


def _settle(project: OpenProject, taxonomies: Iterable[Taxonomy]) -> Iterator[TaxonomyPlan]:
    """Yield the plan of each taxonomy without its differences, which take longest."""
    delivered = {taxonomy.id: taxonomy for taxonomy in taxonomies}
    installed = load_taxonomies(project.database, delivered)
    questions = questions_asking(project, delivered)
    uses = count_uses(project.database, questions)
    lacking = {(id, code) for id, old in installed.items() for code in old.by_code().keys() - delivered[id].by_code()}
    held = lacking & uses.keys() | in_history(project.database, questions, lacking - uses.keys())
    for id, new in delivered.items():
        own = {code: use for (name, code), use in uses.items() if name == id}
        yield _plan(installed.get(id), new, own, {code for name, code in held if name == id})


def _plan(old: Taxonomy | None, new: Taxonomy, uses: Mapping[str, Use], held: Collection[str]) -> TaxonomyPlan:
    result = settled(old, new, held)
    successors = replacements(result)
    gone = [term.code for term in result.terms if term.status in GONE and uses.get(term.code, NO_USE).answers]
    return TaxonomyPlan(
        old,
        new,
        result,
        (),
        retired_codes(old, new, result),
        {code: successors[code] for code in gone if code in successors},
        tuple(code for code in gone if code not in successors),
        uses,
    )


def _with_differences(plan: TaxonomyPlan) -> TaxonomyPlan:
    found = compare(plan.old or Taxonomy(plan.new.id, ()), plan.result)
    planned = (PlannedTermDifference(difference, plan.uses.get(difference.code, NO_USE)) for difference in found)
    return replace(plan, differences=tuple(planned))


def _touched(project: OpenProject, changed: Mapping[str, Taxonomy], codes: Mapping[TermKey, str]) -> dict[str, str]:
    """Return the codings whose answers change, and those where something else may follow from them: to framework.

    `changed` are the taxonomies that are not as they were: from others nothing else follows, in thousands of codings.
    """
    looking = {
        id
        for id in framework_ids(project.database)
        if set(form_of(project, id).taxonomies.values()) & changed.keys() and looks_up(form_of(project, id).form)
    }
    asking = questions_asking(project, {taxonomy for taxonomy, _ in codes})
    replacing = codings_with(project.database, asking, codes.keys())
    return {**codings_of(project.database, looking), **replacing}
