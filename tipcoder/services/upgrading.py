"""Plans and carries out the upgrade of a project to another version of its framework.

Installing a version makes it the framework of the project. Codings are brought to it, all or those chosen; the others
stay on theirs, are read and exported with them, and can be brought to it later by installing the workbook again.
Answers are carried as `framework.versions.comparison` says. Defaults of new questions are not given (nobody saw them),
and numbers of rows (`repeat_count`) are adjusted with the next edit, where undo can take it back.
"""

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

from tipcoder.analysis.completeness import completeness
from tipcoder.domain.answers import Ref, Row
from tipcoder.domain.edits import SetAnswer
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import BackupReason, Completeness, Tier
from tipcoder.domain.retired import Upgrade, is_retired, retired_key, split_retired
from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.exchange.privacy.delivered_form import with_groups
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.versions.answer_migration import Carried, Carrier, place_again
from tipcoder.framework.versions.comparison import compare
from tipcoder.framework.versions.differences import DifferenceKind, FormDifference, Impact, Touch
from tipcoder.framework.versions.matching import Matching, NodeKey, match_forms
from tipcoder.framework.versions.values import fit, terms_of
from tipcoder.framework.xlsform.reader import Framework, read_framework
from tipcoder.languages.registry import FALLBACK
from tipcoder.services.coding import applied, live_of, standing
from tipcoder.services.delivered import form_to_read
from tipcoder.services.forms import FilledForm, fill_form
from tipcoder.services.older_decisions import older_decisions, remarks_on_numbers
from tipcoder.services.projects import OpenProject, form_of, refuse_second
from tipcoder.services.retired import retired_answers
from tipcoder.services.taxonomy_files import shipped_taxonomies
from tipcoder.storage.coding.codings import StoredCoding, load_coding
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.coding.frameworks import NewFramework, framework_ids
from tipcoder.storage.coding.upgrades import (
    FollowingEdit,
    MigratedCoding,
    change_asked,
    count_by_version,
    count_touched,
    distinct_answers,
    list_codings,
    list_retired,
    upgrade_codings,
)
from tipcoder.storage.file.opening import back_up


def ask_up_to(project: OpenProject, asked: Tier) -> Generator[Progress]:
    """Ask for core questions only, or for all; yield progress in codings. All or nothing.

    No answer changes, and the other choice undoes it. Codings that are open must be opened again afterwards.

    Raises:
        UserError: project_read_only, disk_full, ...; the project is as it was.
    """
    forms = {id: form_of(project, id) for id in framework_ids(project.database)}
    changed = {id: replace(found, form=replace(found.form, asked=asked)) for id, found in forms.items()}
    telling = [id for id, found in changed.items() if found.form.has_extended]

    def count(stored: StoredCoding) -> Completeness:
        return completeness(live_of(changed[stored.coding.framework].form, stored))

    for done, total in change_asked(project.database, asked, telling, count):
        yield Progress(done, total)
    project.forms = changed
    project.project = replace(project.project, asked=asked)


def moved_coding(
    stored: StoredCoding, carrier: Carrier, form: Form, framework_id: str, language: str
) -> MigratedCoding:
    """Return what is to be stored of a coding that the carrier brings to the version with this form and id.

    Of a delivered one nothing is computed anew: what its country calculated stays.
    """
    root = stored.coding.id
    carried, rows = _carried(stored, carrier)
    rosters = {root: "", **{row.id: row.roster for row in stored.rows}}
    returned = {carried.sources[now]: now for now in carried.answers if is_retired(carried.sources[now].key)}

    def place_of(ref: Ref) -> Ref | None:
        if ref.row not in rosters:
            return None
        return returned.get(ref) or Ref(ref.row, carrier.key(rosters[ref.row], ref.key))

    evidence = {ref: now for ref, _ in stored.evidence if (now := place_of(ref)) is not None}
    copied = {
        now: Ref(ref.row, retired)
        for ref, now in evidence.items()
        if Ref(ref.row, retired := retired_key(ref.key, carrier.framework)) in carried.retired and now.key != retired
    }
    proofs = [(evidence[ref], passage) for ref, passage in stored.evidence if ref in evidence]
    if stored.coding.is_delivered:
        form = form_to_read(form, with_conditions=False)
    everything = {**carried.retired, **carried.answers}
    live = LiveCoding(form, root, rows, everything.items(), proofs, carried.calculated.items())
    saved = replace(standing(live, ()), selects=frozenset(ref for ref in carried.answers if _is_select(live.node(ref))))
    then = None
    if stored.coding.is_delivered:
        saved = _as_delivered(saved, carried)
    else:
        _drop_calculated_again(carried, carrier, rosters, live)
        then = _with_older_decisions(live, carried, language)
    return MigratedCoding(
        carried.rosters,
        carried.answers,
        carried.retired,
        carried.sources,
        saved,
        _renamed(carrier, framework_id, carried, rosters, returned),
        _edit(stored, carried, carrier, rosters, returned),
        evidence,
        copied,
        place_of,
        then,
    )


def _with_older_decisions(live: LiveCoding, carried: Carried, language: str) -> FollowingEdit | None:
    """Give decisions numbers and effects, by what was answered; remark in a language what only places of rows tell."""
    older = older_decisions(live, carried.retired)
    if not older.edit:
        return None
    return FollowingEdit(older.edit, applied(live, older.edit), remarks_on_numbers(older.by_place, language))


def _carried(stored: StoredCoding, carrier: Carrier) -> tuple[Carried, list[Row]]:
    carried = carrier.carry(stored.coding.id, stored.rows, stored.answers, stored.calculated)
    return carried, [replace(row, roster=carried.rosters[row.id]) for row in stored.rows]


def _drop_calculated_again(carried: Carried, carrier: Carrier, rosters: Mapping[str, str], live: LiveCoding) -> None:
    """Drop the retired answers that the newer version calculates as they were given: nothing is lost with them."""
    for now, answer in list(carried.retired.items()):
        was = carried.sources.get(now)
        matched = carrier.matching.questions.get(NodeKey(rosters[was.row], was.key)) if was else None
        if matched is None or not matched[2].calculate or is_retired(carried.rosters[now.row]):
            continue
        if live.value(Ref(now.row, matched[1].key)) == answer.value:
            del carried.retired[now], carried.sources[now]


def _as_delivered(saved: Saved, carried: Carried) -> Saved:
    answered = len(carried.answers) + len(carried.retired)
    values = {ref: answer.value for ref, answer in carried.calculated.items()}
    return replace(saved, values=values, completeness=Completeness(answered, 0, 0, answered))


def _renamed(
    carrier: Carrier, framework_id: str, carried: Carried, rosters: Mapping[str, str], returned: Mapping[Ref, Ref]
) -> Upgrade:
    """Return what got other names, retired answers that returned among it: their history goes on."""
    upgrade = carrier.upgrade(framework_id)
    known = {place for _, place, _ in carrier.matching.questions.values()}
    places = {was: NodeKey(carried.rosters[now.row], now.key) for was, now in returned.items()}
    back = {
        (place.roster, place.key): (rosters[was.row], was.key) for was, place in places.items() if place not in known
    }
    return replace(upgrade, keys={**upgrade.keys, **back})


def _edit(
    stored: StoredCoding, carried: Carried, carrier: Carrier, rosters: Mapping[str, str], returned: Mapping[Ref, Ref]
) -> tuple[SetAnswer, ...]:
    """Return what the upgrade did to the answers of questions that both versions have, and what returned."""
    done = [SetAnswer(now, None, carried.answers[now]) for now in returned.values()]
    for ref, before in stored.answers:
        if is_retired(ref.key) or is_retired(carried.rosters[ref.row]):
            continue
        now = Ref(ref.row, carrier.key(rosters[ref.row], ref.key))
        after = carried.answers.get(now)
        if not is_retired(now.key) and before != after:
            done.append(SetAnswer(now, before, after))
    return tuple(done)


def _is_select(item: object) -> bool:
    return isinstance(item, Question) and item.type.is_select


__all__ = ["Impact", "plan_upgrade", "read_framework", "retired_answers", "upgrade"]


@dataclass(frozen=True, slots=True)
class CountedDifference:
    """A difference and the number of coded cases that it touches."""

    difference: FormDifference
    cases: int


@dataclass(frozen=True, slots=True)
class VersionPlan:
    """Preview for the codings of one installed version. `cases` are those that it codes."""

    framework: str
    version: str
    cases: int
    differences: tuple[CountedDifference, ...]


@dataclass(frozen=True, slots=True)
class DecisionCounts:
    """Cases by what happens to their decisions, and by what stays for a person to look at (see `OlderDecisions`)."""

    numbered: int = 0
    by_place: int = 0
    effects: int = 0
    without: int = 0
    unused: int = 0
    unplaced: int = 0
    shortened: int = 0


@dataclass(frozen=True, slots=True)
class UpgradePlan:
    """Preview of installing a framework version.

    `versions` are the project's own version first, then others that cases stayed on.
    """

    title: str
    version: str
    versions: tuple[VersionPlan, ...]
    decisions: DecisionCounts = DecisionCounts()

    def count(self, impact: Impact) -> int:
        """Return how many differences are of a class."""
        return sum(planned.difference.impact is impact for version in self.versions for planned in version.differences)


@dataclass(frozen=True, slots=True)
class Upgraded:
    """Result of an upgrade: the backup from before, which opens as the project does, and the codings migrated."""

    backup: Path | None
    codings: int


def plan_upgrade(project: OpenProject, framework: Framework) -> UpgradePlan:
    """Return every difference of a version of the framework, with the coded cases that it touches. Changes nothing.

    Raises:
        UserError: second_only_codes.
    """
    refuse_second(project)
    form = _compared(project, _filled(project, framework)[0].form)
    cases = count_by_version(project.database)
    retired = list_retired(project.database)
    earlier = _earlier(project, form, retired)
    versions = []
    for version in dict.fromkeys((project.framework_id, *cases)):
        places = [NodeKey(roster, key) for found, roster, key in retired if found == version]
        versions.append(_plan_version(project, version, form, cases.get(version, 0), earlier, places))
    return UpgradePlan(
        framework.form.title, framework.form.version, tuple(versions), _count_decisions(project, form, earlier)
    )


def upgrade(
    project: OpenProject, framework: Framework, *, codings: Collection[str] | None = None, language: str = FALLBACK
) -> Generator[Progress, None, Upgraded]:
    """Install a version of the framework and bring codings to it: `codings` by id, None for all. All or nothing.

    Remarks in `language` ask the coder to confirm numbers of decisions that only the order of rows tells.
    A checked backup is written first. Closing the generator gives up and leaves the project as it was. Codings that
    are open must be opened again afterwards.

    Raises:
        UserError: second_only_codes, backup_failed, project_read_only, disk_full, ...; the project is as it was.
    """
    refuse_second(project)
    filled, taxonomies = _filled(project, framework)
    compared = _compared(project, filled.form)
    earlier = _earlier(project, compared, list_retired(project.database))
    carriers = {
        version: Carrier(match_forms(_compared_version(project, version), compared), version, earlier)
        for version in count_by_version(project.database)
    }

    def move(stored: StoredCoding, framework_id: str) -> MigratedCoding:
        return moved_coding(stored, carriers[stored.coding.framework], filled.form, framework_id, language)

    yield Progress(0, 0)
    backup = back_up(project.database, BackupReason.FRAMEWORK)
    steps = upgrade_codings(
        project.database, _new(framework), taxonomies, move, codings=codings, coder=project.project.coder
    )
    moved = 0
    while True:
        try:
            moved, total = next(steps)
        except StopIteration as end:
            framework_id = str(end.value)
            break
        yield Progress(moved, total)
    project.project = replace(project.project, framework=framework_id)
    project.framework_id = framework_id
    return Upgraded(backup, moved)


def _count_decisions(project: OpenProject, form: Form, earlier: dict[str, Matching]) -> DecisionCounts:
    if form.roster("effects") is None or project.project.is_regional:
        return DecisionCounts()
    carriers: dict[str, Carrier] = {}
    cases: dict[str, set[str]] = {found.name: set() for found in fields(DecisionCounts)}
    for coding in list_codings(project.database):
        stored = load_coding(project.database, coding)
        version, root = stored.coding.framework, stored.coding.id
        if version not in carriers:
            carriers[version] = Carrier(match_forms(_compared_version(project, version), form), version, earlier)
        carried, rows = _carried(stored, carriers[version])
        live = LiveCoding(form, root, rows, carried.answers.items(), (), carried.calculated.items())
        older = older_decisions(live, carried.retired)
        for name, found in cases.items():
            if getattr(older, name):
                found.add(stored.coding.case)
    return DecisionCounts(**{name: len(found) for name, found in cases.items()})


def _filled(project: OpenProject, framework: Framework) -> tuple[FilledForm, tuple[Taxonomy, ...]]:
    """Return the form of a version that is not stored yet with its choices, and taxonomies to be installed with it."""
    form = replace(framework.form, asked=project.project.asked)
    outside = {id: file for id, file in form.external.items() if file not in framework.files}
    bare = replace(form, external=outside)
    missing = fill_form(project.database, "", bare).missing
    shipped = {taxonomy.id: taxonomy for taxonomy in shipped_taxonomies(missing)} if missing else {}
    filled = fill_form(project.database, "", bare, shipped)
    whole = replace(filled.form, external=form.external)
    return FilledForm(whole, filled.taxonomies, filled.missing), tuple(shipped.values())


def _new(framework: Framework) -> NewFramework:
    form = framework.form
    return NewFramework(
        form.id, form.title, form.version, framework.xlsx, framework.xform, framework.sha256, framework.files
    )


def _earlier(project: OpenProject, form: Form, retired: Iterable[tuple[str, str, str]]) -> dict[str, Matching]:
    """Return how the versions match a form that asked what is retired by now, the latest first."""
    asked_by = {split_retired(key)[1] for _, _, key in retired}
    versions = [id for id in framework_ids(project.database) if id in asked_by] if asked_by else []
    return {version: match_forms(_compared_version(project, version), form) for version in reversed(versions)}


def _compared_version(project: OpenProject, framework_id: str) -> Form:
    return _compared(project, form_of(project, framework_id).form)


def _compared(project: OpenProject, form: Form) -> Form:
    """Return the form in which answers are looked for: delivered ones may be levels and groups of its terms."""
    return with_groups(form) if project.project.is_regional else form


def _plan_version(
    project: OpenProject,
    framework_id: str,
    new: Form,
    cases: int,
    earlier: Mapping[str, Matching],
    retired: Iterable[NodeKey],
) -> VersionPlan:
    old = _compared_version(project, framework_id)
    matching = match_forms(old, new)
    returning = _returning(matching, earlier, retired) if old != new else ()
    planned = tuple(
        CountedDifference(difference, _count(project, framework_id, matching, difference))
        for difference in (*compare(matching), *returning)
    )
    return VersionPlan(framework_id, old.version, cases, planned)


def _returning(
    matching: Matching, earlier: Mapping[str, Matching], retired: Iterable[NodeKey]
) -> Iterator[FormDifference]:
    for stored in retired:
        key, version = split_retired(stored.key)
        roster = matching.rosters.get(stored.roster)
        place = place_again(earlier[version], roster, key) if roster is not None and version in earlier else None
        if place is not None:
            new = earlier[version].questions[place][2]
            yield FormDifference(
                DifferenceKind.ANSWERS_RETURN, Impact.SAFE, new.name, new.path, touch=Touch.ANSWERS, places=(stored,)
            )


def _count(project: OpenProject, framework_id: str, matching: Matching, difference: FormDifference) -> int:
    places = [(place.roster, place.key) for place in difference.places]
    if difference.touch is Touch.NONE or not places:
        return 0
    if difference.touch is Touch.UNFIT:
        return _count_unfit(project, framework_id, matching, difference.places)
    return count_touched(project.database, framework_id, difference.touch.value, places, difference.term.split())


def _count_unfit(project: OpenProject, framework_id: str, matching: Matching, places: tuple[NodeKey, ...]) -> int:
    cases: set[str] = set()
    for place in places:
        old, _, new = matching.questions[place]
        terms = terms_of(old, new, matching.old, matching.new)
        answers = distinct_answers(project.database, framework_id, [(place.roster, place.key)])
        cases |= {case for case, answer in answers if not fit(answer, old, new, terms).is_whole}
    return len(cases)
