"""Export requests: what a person asks for when cases are to leave, and what follows from it for every format."""

from collections.abc import Callable, Generator, Iterator, Mapping, Set
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from hashlib import file_digest, sha256
from pathlib import Path

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.identifiers import AnswerFinding, Decision
from tipcoder.domain.progress import Progress
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.errors import UserError, UserErrors
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.profiles import PROFILES, Leaving, Profile
from tipcoder.exchange.privacy.proposals import proposals
from tipcoder.exchange.privacy.release_policy import is_free_text, leaving
from tipcoder.exchange.workbook.about import TaxonomyLine
from tipcoder.exchange.workbook.captions import Captions
from tipcoder.exchange.workbook.values import WITHHELD
from tipcoder.exchange.workbook.workbook import Export
from tipcoder.framework.form.form import Form
from tipcoder.services.case_selection import ChosenCases, Selection
from tipcoder.services.exporting.findings import find_for_export
from tipcoder.services.exporting.versions import ExportedVersions
from tipcoder.services.identifiers import decide
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.storage.coding.exports import list_terms, stream_cases
from tipcoder.storage.coding.frameworks import list_frameworks
from tipcoder.storage.coding.recipients import NewExport, ensure_recipient, recorded_export
from tipcoder.storage.coding.remarks import remarks_by_row
from tipcoder.storage.taxonomies.taxonomies import list_taxonomies

DEFAULT_RECIPIENT = "UNODC"
"""To whom is exported unless somebody else is named."""


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Request for an export.

    `profile` is one of `PROFILES`. `language` is that of the form's texts, `captions` the workbook's own words.
    `accepted` are ids of findings that may identify somebody and leave all the same; answers with one of the findings
    `withheld` stay behind. `with_proposals`: a person looked at the words of the terms that coders proposed.
    """

    profile: str = profiles.UNODC.name
    language: str = "en"
    captions: Captions = field(default_factory=Captions)
    recipient: str = DEFAULT_RECIPIENT
    selection: Selection = field(default_factory=Selection)
    accepted: Set[str] = frozenset()
    withheld: Set[str] = frozenset()
    with_proposals: bool = False

    @property
    def policy(self) -> Profile:
        """The profile that `profile` names."""
        return PROFILES[self.profile]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Review of the chosen cases' texts: answers that stay behind, and findings that leave."""

    withheld: frozenset[Ref] = frozenset()
    accepted: tuple[str, ...] = ()


def review(project: OpenProject, request: ExportRequest, chosen: ChosenCases) -> Generator[Progress, None, Reviewed]:
    """Look for what identifies persons in texts that would leave, and return what was decided on it.

    Findings that are accepted by id are accepted in the project, too.

    Raises:
        UserErrors: finding_open, one for each finding that is neither mended nor accepted nor withheld;
            finding_unknown, for ids that no finding has (any more).
    """
    if not request.policy.reduces:
        return Reviewed()
    if project.project.is_regional:
        raise UserError("export_regional")
    if not request.policy.reviews_texts:
        return Reviewed()
    findings = yield from find_for_export(project, chosen.ids)
    unknown = (request.accepted | request.withheld) - {found.id for found in findings}
    if unknown:
        raise UserErrors([UserError("finding_unknown", id=id) for id in sorted(unknown)])
    withheld = frozenset(_ref(found) for found in findings if found.id in request.withheld)
    leaving = [found for found in findings if _ref(found) not in withheld]
    still_open = [found for found in leaving if found.is_open and found.id not in request.accepted]
    if still_open:
        raise UserErrors([_fault(found) for found in still_open])
    decide(project, [found for found in leaving if found.is_open], Decision.ACCEPTED)
    return Reviewed(withheld, tuple(sorted(found.id for found in leaving)))


@contextmanager
def content(project: OpenProject, request: ExportRequest, chosen: ChosenCases, reviewed: Reviewed) -> Iterator[Export]:
    """Give all that leaves, its cases yet to be read.

    Cases that are coded by another version of the framework are brought to its columns (`ExportedVersions`).
    """
    database, profile = project.database, request.policy
    versions = list_frameworks(database)
    exported = ExportedVersions(project, [found.id for found in versions])
    public = PublicRows(
        project.framework_id, lambda version: form_of(project, version).form, profile, reviewed.withheld
    )
    streamed = stream_cases(
        database, None, by_id=not profile.is_traceable, cases=chosen.ids, remarks=remarks_by_row(database)
    )
    with closing(streamed) as stored:
        cases = map(public.of, stored) if profile.reduces else stored
        yield Export(
            project_id=project.project.id,
            country=project.project.country or "",
            form=project.form,
            cases=map(exported.carried, cases),
            profile=profile,
            language=request.language,
            recipient="" if profile.is_traceable else request.recipient,
            secret=b"" if profile.is_traceable else ensure_recipient(database, request.recipient).secret,
            selection=request.selection.described(with_words=profile.has_search_words),
            left_out=chosen.left_out,
            is_reviewed=profile.reviews_texts,
            shown_terms=proposals(project.form).keys() if request.with_proposals else (),
            withheld_answers=len(reviewed.withheld),
            retired=exported.retired,
            versions=exported.names({found.id: found.version for found in versions}),
            used=exported.used(list_terms(database, chosen.ids)),
            taxonomies=taxonomy_lines(project, request.language),
            captions=request.captions,
        )


@dataclass(slots=True)
class Recorder:
    """Records a file, or a folder of files, as it is put in place: it does not leave unrecorded, nor is it recorded
    if it cannot be put there.

    `format` says what it is: `xlsx`. `checksum` is its SHA-256; that of a folder is of a line for each file, in the
    order of their names: its SHA-256, two spaces, its name.
    """

    project: OpenProject
    target: Path
    request: ExportRequest
    chosen: ChosenCases
    reviewed: Reviewed
    format: str
    checksum: str = ""

    @contextmanager
    def seal(self, made: Path) -> Iterator[None]:
        """Record what was made, and is now put in place.

        Raises:
            UserError: it could not be saved.
        """
        self.checksum = _checksum(made)
        request = self.request
        selection: Mapping[str, object] = {
            "statuses": sorted(request.selection.statuses),
            "words": request.selection.words.strip(),
            "withheld": sorted(request.withheld),
        }
        export = NewExport(
            recipient="" if request.policy.is_traceable else request.recipient,
            profile=request.profile,
            format=self.format,
            language=request.language,
            file_name=self.target.name,
            cases=self.chosen.count,
            left_out=self.chosen.left_out,
            sha256=self.checksum,
            selection=selection,
            accepted=self.reviewed.accepted,
        )
        with recorded_export(self.project.database, export, self.project.project.coder):
            yield


def taxonomy_lines(project: OpenProject, language: str) -> tuple[TaxonomyLine, ...]:
    """Return the installed taxonomies that the framework takes terms from, as `About` names them."""
    used = set(form_of(project, project.framework_id).taxonomies.values())
    return tuple(
        TaxonomyLine(found.id, found.title(language), found.version, found.terms)
        for found in list_taxonomies(project.database)
        if found.id in used
    )


FormOf = Callable[[str], Form]
"""Gives the form of a version of the framework by its id."""


class PublicRows:
    """Takes out of cases what must stay in the country whatever the newest version of the framework says of it.

    `newest` is the id of that version. Of `withheld` answers only the state is left. Texts that another version keeps
    in the country stay there though the newest, by which they are exported, lets them go: nobody looked through them.
    """

    def __init__(self, newest: str, form_of: FormOf, profile: Profile, withheld: Set[Ref]) -> None:
        self._newest = newest
        self._form_of = form_of
        self._profile = profile
        self._withheld = withheld
        self._staying: dict[str, Set[tuple[str, str]]] = {}

    def of(self, case: CaseRecord) -> CaseRecord:
        """Return a case without what stays."""
        version = case[""][0].framework_id
        staying = frozenset() if version == self._newest else self._texts(version)
        if not staying and not self._withheld:
            return case
        return {roster: [self._public(row, staying) for row in rows] for roster, rows in case.items()}

    def _public(self, row: RowRecord, staying: Set[tuple[str, str]]) -> RowRecord:
        answers = {
            key: Answer(WITHHELD) if Ref(row.row_id, key) in self._withheld else answer
            for key, answer in row.answers.items()
            if (row.roster, key) not in staying
        }
        return replace(row, answers=answers)

    def _texts(self, framework_id: str) -> Set[tuple[str, str]]:
        if framework_id not in self._staying:
            self._staying[framework_id] = frozenset(_staying_texts(self._form_of(framework_id), self._profile))
        return self._staying[framework_id]


def _checksum(target: Path) -> str:
    if target.is_dir():
        lines = (f"{_checksum(path)}  {path.name}\n" for path in sorted(target.iterdir()))
        return sha256("".join(lines).encode()).hexdigest()
    with open(target, "rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _ref(found: AnswerFinding) -> Ref:
    return Ref(found.words.holder, found.words.question)


def _fault(found: AnswerFinding) -> UserError:
    return UserError(
        "finding_open", id=found.id, case=found.case_number, question=found.words.question, words=found.words.exact
    )


def _staying_texts(form: Form, profile: Profile) -> set[tuple[str, str]]:
    leaves: Mapping[str, Leaving] = leaving(form, profile, is_reviewed=True)
    return {
        (roster, question.key)
        for roster, question in form.all_questions()
        if is_free_text(question) and leaves[question.path] is Leaving.WITHHELD
    }
