"""Review of the texts that leave: what was decided on them, and the gate that lets nothing else through."""

from collections.abc import Generator, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.identifiers import (
    AnswerIdentifier,
    LeavingText,
    Reviewer,
    TextDecision,
    TextKey,
    TextReview,
    reviewers_of,
    text_key,
)
from tipcoder.domain.progress import Progress
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.errors import UserError, UserErrors
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.workbook.values import WITHHELD
from tipcoder.services.case_selection import ChosenCases
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.services.release.gate import released_reviewers
from tipcoder.services.release.request import ExportRequest
from tipcoder.services.release.texts import ReviewedQuestions, decide_texts, staying_texts, texts_for_export


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Review of the chosen cases' texts: what was seen, what stays behind, which findings leave, and who reviewed it.

    `seen` is None where texts leave as they are, to stay in the country.
    """

    seen: Set[TextKey] | None = None
    withheld: frozenset[Ref] = frozenset()
    left_out: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    reviewers: tuple[Reviewer, ...] = ()


def review(project: OpenProject, request: ExportRequest, chosen: ChosenCases) -> Generator[Progress, None, Reviewed]:
    """Look through the texts that would leave, and return what was decided on them.

    What is accepted or left out by its id is so in the project, too. Who accepts all that was found in a text has seen
    the text.

    Raises:
        UserErrors: finding_open, one for each finding that is neither mended nor accepted nor left out, and text_open,
            one for each text that nobody saw; finding_unknown, for ids that nothing has (any more).
    """
    if not request.policy.reduces:
        return Reviewed()
    if project.project.is_regional:
        raise UserError("export_regional")
    if not request.policy.reviews_texts:
        return Reviewed(frozenset())
    texts = yield from texts_for_export(project, request.release(project.form), chosen.ids)
    ids = {text.id for text in texts} | {found.id for text in texts for found in text.identifiers}
    unknown = (request.accepted | request.withheld) - ids
    if unknown:
        raise UserErrors([UserError("finding_unknown", id=id) for id in sorted(unknown)])
    decided = _Decided(request.accepted, request.withheld)
    faults = [fault for text in texts for fault in decided.faults(text)]
    if faults:
        raise UserErrors(faults)
    return _settle(project, texts, decided)


@dataclass(frozen=True, slots=True)
class _Decided:
    """Decisions that come with a request, as ids of findings and of texts."""

    accepted: Set[str]
    withheld: Set[str]

    def is_left_out(self, text: LeavingText) -> bool:
        return self._has(text, self.withheld) or (text.is_left_out and not self._has(text, self.accepted))

    def is_new(self, text: LeavingText) -> bool:
        return not text.is_seen or bool(text.open_identifiers)

    def faults(self, text: LeavingText) -> Iterator[UserError]:
        """Yield what is still to be decided."""
        if self.is_left_out(text) or text.id in self.accepted:
            return
        still_open = [found for found in text.open_identifiers if found.id not in self.accepted]
        yield from (open_fault(text, found) for found in still_open)
        if not still_open and not text.is_seen and not self._has(text, self.accepted):
            yield open_fault(text)

    @staticmethod
    def _has(text: LeavingText, ids: Set[str]) -> bool:
        return text.id in ids or any(found.id in ids for found in text.identifiers)


def _settle(project: OpenProject, texts: Sequence[LeavingText], decided: _Decided) -> Reviewed:
    """Store what came with the request, and return all that was decided."""
    staying = [text for text in texts if decided.is_left_out(text)]
    leaving_texts = [text for text in texts if not decided.is_left_out(text)]
    if not project.database.read_only:  # a damaged project: what can be saved of it must be able to leave
        decide_texts(project, [text for text in staying if not text.is_left_out], TextDecision.LEFT_OUT)
        decide_texts(project, [text for text in leaving_texts if decided.is_new(text)], TextDecision.SEEN)
    now = TextReview(TextDecision.SEEN, project.project.coder, datetime.now(UTC))
    reviews = [now if text.review is None or decided.is_new(text) else text.review for text in leaving_texts]
    return Reviewed(
        seen=frozenset(text.key for text in leaving_texts),
        withheld=frozenset(text.ref for text in staying),
        left_out=tuple(sorted(text.id for text in staying)),
        accepted=tuple(sorted(found.id for text in leaving_texts for found in text.identifiers)),
        reviewers=released_reviewers(reviewers_of(reviews)),
    )


def open_fault(text: LeavingText, found: AnswerIdentifier | None = None) -> UserError:
    """Return what says that a text, or a finding in it, is still to be decided on."""
    where = {"case": text.case_number, "question": text.ref.key, "text": text.text}
    if found is None:
        return UserError("text_open", id=text.id, **where, words=text.first_words)
    words = found.words
    return UserError("finding_open", id=found.id, kind=words.kind.value, **where, words=words.exact, sign=found.sign)


class PublicRows:
    """Takes out of cases what must stay in the country whatever the newest version of the framework says of it.

    Of answers that are left out only the state remains. A text leaves if it is, letter by letter, one that a person
    saw. Texts that another version keeps in the country stay there though the newest, by which they are exported, lets
    them go: nobody looked through them.
    """

    def __init__(self, project: OpenProject, release: ReleasePlan, reviewed: Reviewed) -> None:
        self._project = project
        self._release = release
        self._reviewed = reviewed
        self._questions = ReviewedQuestions(project, release)
        self._staying: dict[str, Set[tuple[str, str]]] = {project.framework_id: frozenset()}

    def of(self, case: CaseRecord) -> CaseRecord:
        """Return a case without what stays.

        Raises:
            UserErrors: text_open: texts that were changed since they were reviewed.
        """
        framework = case[""][0].framework_id
        staying, texts = self._staying_in(framework), self._questions.of(framework)
        return {roster: [self._public(row, staying, texts) for row in rows] for roster, rows in case.items()}

    def _public(self, row: RowRecord, staying: Set[tuple[str, str]], texts: Set[tuple[str, str]]) -> RowRecord:
        answers = {key: answer for key, answer in row.answers.items() if (row.roster, key) not in staying}
        for key, answer in answers.items():
            ref = Ref(row.row_id, key)
            if answer.value and ((row.roster, key) in texts or ref in self._reviewed.withheld):
                answers[key] = self._seen(row, ref, answer)
        return replace(row, answers=answers)

    def _seen(self, row: RowRecord, ref: Ref, answer: Answer) -> Answer:
        if ref in self._reviewed.withheld:
            return Answer(WITHHELD)
        seen = self._reviewed.seen
        if seen is not None and text_key(ref, answer.value) not in seen:
            text = LeavingText(
                ref=ref,
                case=row.case_id,
                case_number=row.case_number,
                framework=row.framework_id,
                roster=row.roster,
                text=answer.value,
            )
            raise UserErrors([open_fault(text)])
        return answer

    def _staying_in(self, framework: str) -> Set[tuple[str, str]]:
        if framework not in self._staying:
            form = form_of(self._project, framework).form
            self._staying[framework] = frozenset(staying_texts(self._release.for_form(form)))
        return self._staying[framework]
