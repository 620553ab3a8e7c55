"""Approves briefs, tells what changed since, and writes them: as drafts, or recorded, as they were approved."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path

from tipcoder.domain.briefs import BriefApproval, BriefDocument, BriefFact
from tipcoder.domain.release import Audience, NewRelease, ReleaseKind
from tipcoder.errors import UserError, UserErrors
from tipcoder.exchange.document.blocks import Document
from tipcoder.exchange.document.html import rich_text, write_page
from tipcoder.exchange.document.word import write_word
from tipcoder.exchange.spreadsheet.files import Seal, checksum_of, replacing
from tipcoder.languages.registry import FALLBACK, LANGUAGES
from tipcoder.services.briefs.brief import Brief
from tipcoder.services.briefs.checks import BriefCheck, BriefChecker
from tipcoder.services.briefs.drafts import BriefContent, BriefDrafts, NarrativePlace
from tipcoder.services.briefs.facts import entry_facts
from tipcoder.services.briefs.generalising import generalised
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import approved_words, opened_for_team
from tipcoder.services.release.request import DEFAULT_RECIPIENT
from tipcoder.storage.briefs import read_approvals, save_approval
from tipcoder.storage.coding.releases import recorded_release

ENDINGS = (".docx", ".pdf", ".html")
PrintPage = Callable[[str, Path, str], None]
"""Prints a page of HTML into a PDF, with words before the numbers of its pages."""


class BriefState(StrEnum):
    """States of a brief in a language."""

    DRAFT = "draft"
    APPROVED = "approved"
    STALE = "stale"
    """Approved, and what it would print now differs from what was approved."""


@dataclass(frozen=True, slots=True)
class BriefChange:
    """Change since an approval: a fact before and after, None for none; of a text neither."""

    language: str
    part: str
    question: str
    row: str
    before: str | None
    after: str | None


def approvals_of(
    project: OpenProject, cases: Collection[str], document: BriefDocument = BriefDocument.BRIEF
) -> Mapping[tuple[str, str], BriefApproval]:
    """Return the newest approvals by case and language, without those that were withdrawn."""
    found = read_approvals(project.database, cases, document)
    return {(one.case, one.language): one for one in found if one.withdrawn_at is None}


def state_of(brief: Brief, language: str, approval: BriefApproval | None) -> BriefState:
    """Return the state of a brief in a language by its approval: nothing of it is stored."""
    if approval is None:
        return BriefState.DRAFT
    return BriefState.STALE if any(changes_of(brief, language, approval)) else BriefState.APPROVED


def changes_of(brief: Brief, language: str, approval: BriefApproval) -> Iterator[BriefChange]:
    """Yield what a brief would print now and what was approved, where they differ: facts, then texts."""
    printed = generalised(_facts(brief, language), approval.generalised, brief.form)
    now = {(one.part, one.row, one.question): one for one in printed}
    then = {(one.part, one.row, one.question): one for one in approval.facts}
    for place in dict.fromkeys((*then, *now)):
        before, after = then.get(place), now.get(place)
        if before != after:
            part, row, question = place
            told = (None if fact is None else fact.value for fact in (before, after))
            yield BriefChange(language, part, question, row, *told)
    texts = _texts(brief, language)
    for key in dict.fromkeys((*approval.texts, *texts)):
        if approval.texts.get(key) != texts.get(key):
            part, question, row, _ = key.split("/")
            yield BriefChange(language, part, question, row, None, None)


def _facts(brief: Brief, language: str) -> tuple[BriefFact, ...]:
    """Return the facts that are approved in a language: SHERLOC's entry, made of the English brief, tells more."""
    is_entry = language == FALLBACK and brief.document is BriefDocument.BRIEF
    more = entry_facts(brief.people, brief.ladder) if is_entry else ()
    return tuple(dict.fromkeys((*brief.facts, *more)))


def _texts(brief: Brief, language: str) -> dict[str, str]:
    """Return the hashes of the texts of a brief in a language, and of the national ones that they are written from."""
    found: dict[str, str] = {}
    for of in dict.fromkeys((language, brief.national)):
        for one in brief.narratives:
            if (written := one.text(of, brief.national)) is not None:
                found[f"{one.part}/{one.question}/{one.row}/{of}"] = written.key.sha256
        for (part, written_in), text in brief.replaced.items():
            if written_in == of:
                found[f"{part}///{of}"] = text.written.key.sha256
    return found


def open_checks(
    brief: Brief, language: str, approval: BriefApproval | None, checker: BriefChecker
) -> tuple[BriefCheck, ...]:
    """Return the checks that are neither mended nor accepted with the approval that stands, None for none."""
    accepted = frozenset[str]() if approval is None else approval.accepted
    generalising = frozenset[str]() if approval is None else approval.generalised
    return tuple(check for check in checker.checks(brief, language, generalising) if check.id not in accepted)


def approve(
    project: OpenProject,
    brief: Brief,
    language: str,
    accepted: Collection[str],
    generalising: Collection[str],
    checker: BriefChecker | None = None,
) -> BriefApproval:
    """Approve a brief in a language as it is now. `accepted` are ids of checks, each of which a person saw.

    Who approves several passes one `checker`, which reads only once what is looked for and who is alike.

    Raises:
        UserErrors: brief_missing_text, brief_text_older, brief_identifier, brief_numbers_differ, brief_small_cells, one
            for each check that is neither mended nor accepted; brief_check_unknown.
        UserError: it could not be saved.
    """
    checks = (checker or BriefChecker(project)).checks(brief, language, generalising)
    return approve_checked(project, brief, language, checks, accepted, generalising)


def approve_checked(
    project: OpenProject,
    brief: Brief,
    language: str,
    checks: Collection[BriefCheck],
    accepted: Collection[str],
    generalising: Collection[str] = (),
) -> BriefApproval:
    """Approve a brief, or an exercise, of which these are the checks; `accepted` are ids of those that a person saw.

    Raises:
        UserErrors: brief_... or exercise_... and the kind, for each check that is neither mended nor accepted;
            brief_check_unknown.
        UserError: it could not be saved.
    """
    known = {check.id for check in checks if check.may_be_accepted}
    faults = [UserError("brief_check_unknown", id=id) for id in sorted(set(accepted) - known)]
    faults += [
        UserError(
            f"{brief.document}_{check.kind}",
            id=check.id,
            part=check.part,
            row=check.row,
            words=check.words,
            language=LANGUAGES[language].name,
        )
        for check in checks
        if not (check.may_be_accepted and check.id in accepted)
    ]
    if faults:
        raise UserErrors(faults)
    approval = BriefApproval(
        case=brief.case.id,
        language=language,
        coder=project.project.coder,
        made_at=datetime.now(UTC),
        facts=generalised(_facts(brief, language), generalising, brief.form),
        texts=_texts(brief, language),
        accepted=frozenset(accepted),
        generalised=frozenset(generalising),
        document=brief.document,
    )
    save_approval(project.database, approval)
    return approval


def withdraw_approval(project: OpenProject, brief: Brief, language: str) -> None:
    """Withdraw the approval of a brief in a language; what left before stays where it is.

    Raises:
        UserError: brief_not_approved; it could not be saved.
    """
    approval = approvals_of(project, (brief.case.id,), brief.document).get((brief.case.id, language))
    if approval is None:
        raise _not_approved(brief, language, BriefState.DRAFT)
    save_approval(project.database, replace(approval, coder=project.project.coder, withdrawn_at=datetime.now(UTC)))


def draft_document(brief: Brief, language: str) -> Document:
    """Return a brief as it would be printed now, marked as a draft on every page: it stays with the team."""
    content = _content(brief, language, brief.facts, opened_for_team)
    return BriefDrafts(brief.form, language).document(content, is_draft=True)


def approved_document(brief: Brief, language: str, approval: BriefApproval | None) -> Document:
    """Return a brief as it was approved.

    Raises:
        UserError: brief_not_approved: nobody has approved it; brief_stale: it has changed since.
    """
    return BriefDrafts(brief.form, language).document(approved_content(brief, language, approval), is_draft=False)


def approved_content(brief: Brief, language: str, approval: BriefApproval | None) -> BriefContent:
    """Return what a brief is written of as it was approved.

    Raises:
        UserError: brief_not_approved, brief_stale.
    """
    state = state_of(brief, language, approval)
    if approval is None or state is not BriefState.APPROVED:
        raise _not_approved(brief, language, state)
    words = partial(approved_words, approved=frozenset(approval.texts.values()))
    return _content(brief, language, approval.facts, words)


def _content(brief: Brief, language: str, facts: tuple[BriefFact, ...], words: Callable[..., str]) -> BriefContent:
    narratives = {
        NarrativePlace(one.part, one.row): words(written)
        for one in brief.narratives
        if (written := one.text(language, brief.national)) is not None
    }
    replaced = {part: words(text.written) for (part, of), text in brief.replaced.items() if of == language}
    return BriefContent(facts, brief.ladder, narratives, replaced)


def _not_approved(brief: Brief, language: str, state: BriefState) -> UserError:
    code = "brief_stale" if state is BriefState.STALE else "brief_not_approved"
    return UserError(code, case=brief.case.number, language=LANGUAGES[language].name)


def write_draft(target: Path, document: Document, print_page: PrintPage) -> None:
    """Write a draft, as .docx, .html or, by `print_page`, as .pdf; nothing is recorded.

    Raises:
        UserError: file_ending; the file cannot be written: what stood there before still does.
    """
    _write(target, document, print_page)


def write_approved(project: OpenProject, brief: Brief, language: str, target: Path, print_page: PrintPage) -> None:
    """Write a brief as it was approved, and record that it left.

    Raises:
        UserError: brief_not_approved, brief_stale, file_ending; the file cannot be written.
    """
    approval = approvals_of(project, (brief.case.id,)).get((brief.case.id, language))
    document = approved_document(brief, language, approval)

    @contextmanager
    def seal(made: Path) -> Iterator[None]:
        release = NewRelease(
            kind=ReleaseKind.BRIEF,
            audience=Audience.RECIPIENT,
            recipient=DEFAULT_RECIPIENT,
            format=target.suffix.lower().removeprefix("."),
            language=language,
            file_name=target.name,
            cases=1,
            left_out=0,
            sha256=checksum_of(made),
            selection={"case": {"id": brief.case.id, "number": brief.case.number}},
            accepted=sorted(approval.accepted) if approval else (),
        )
        with recorded_release(project.database, release, project.project.coder):
            yield

    _write(target, document, print_page, seal)


def _write(target: Path, document: Document, print_page: PrintPage, seal: Seal = nullcontext) -> None:
    match target.suffix.lower():
        case ".docx":
            write_word(target, document, seal)
        case ".html":
            write_page(target, document, seal)
        case ".pdf":
            with replacing(target, ".pdf", seal) as scratch:
                print_page(rich_text(document), scratch, document.words.page.replace("{page}", "").strip())
        case _:
            raise UserError("file_ending", path=str(target), ending=", ".join(ENDINGS))
