"""Reads the briefs of a project for a window: a line for each case, and one brief with all that is open in it."""

from collections.abc import Collection, Generator, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from tipcoder.domain.briefs import BriefApproval, BriefFact, BriefPlace
from tipcoder.domain.progress import Progress
from tipcoder.exchange.document.blocks import ParagraphBlock, ParagraphKind, TableBlock
from tipcoder.services.briefs.approving import BriefState, approvals_of, changes_of, open_checks, state_of
from tipcoder.services.briefs.brief import Brief, Narrative, read_brief, read_briefs
from tipcoder.services.briefs.checks import BriefCheck, BriefChecker, part_basis, part_draft
from tipcoder.services.briefs.drafts import BriefContent, BriefDrafts
from tipcoder.services.briefs.facts import top_row
from tipcoder.services.briefs.parts import BriefPart, read_parts
from tipcoder.services.briefs.texts import save_texts
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import opened_for_team


@dataclass(frozen=True, slots=True)
class BriefLine:
    """A case in the list: its ids and title, the state of its brief and how many texts are open by language."""

    case: str
    coding: str
    number: int
    title: str
    states: Mapping[str, BriefState]
    open_texts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A line of what is drafted: words in bold before it, the text, and whether it says what is not stated."""

    lead: str
    text: str
    is_note: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskText:
    """A text of a brief: where it stands, what it is about, what is shown, and the words of the coding, "" for none.

    `row` is the address of its row, `basis` the hash of what it is written from now.
    """

    place: BriefPlace
    row: str
    caption: str
    shown: str
    coded: str
    basis: str

    @property
    def is_of_part(self) -> bool:
        """Return whether it takes the place of a whole part."""
        return not self.place.row


@dataclass(frozen=True, slots=True)
class ToldChange:
    """Change since an approval, in words of its language: before and after, "" for none; of a text neither."""

    language: str
    part: str
    row: str
    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefDesk:
    """A brief as a person works on it. `drafts` and `headings` are by part and language, texts by their place.

    Others are by language; `checks` are those that are open.
    """

    brief: Brief
    parts: tuple[BriefPart, ...]
    drafts: Mapping[tuple[str, str], tuple[DraftLine, ...]]
    headings: Mapping[tuple[str, str], str]
    texts: Mapping[BriefPlace, DeskText]
    states: Mapping[str, BriefState]
    approvals: Mapping[str, BriefApproval]
    checks: Mapping[str, tuple[BriefCheck, ...]]
    changes: tuple[ToldChange, ...]


def list_briefs(
    project: OpenProject, some: Collection[str] | None = None
) -> Generator[Progress, None, tuple[BriefLine, ...]]:
    """Return a line for each case, or for some by their ids; yields progress in cases.

    Raises:
        UserError: brief_regional.
    """
    cases = [case.id for case in list_cases(project) if some is None or case.id in some]
    approvals, checker, lines = approvals_of(project, cases), BriefChecker(project), list[BriefLine]()
    for brief in read_briefs(project, cases):
        lines.append(_line(brief, approvals, checker))
        yield Progress(len(lines), len(cases))
    return tuple(lines)


def line_of(desk: BriefDesk) -> BriefLine:
    """Return the line of the list for a brief that was read."""
    case = desk.brief.case
    open_texts = {language: _count_texts(checks) for language, checks in desk.checks.items()}
    return BriefLine(case.id, case.coding.id, case.number, case.title, desk.states, open_texts)


def _line(brief: Brief, approvals: Mapping[tuple[str, str], BriefApproval], checker: BriefChecker) -> BriefLine:
    states = {of: state_of(brief, of, approvals.get((brief.case.id, of))) for of in brief.languages}
    open_texts = {of: _count_texts(checker.texts_to_mend(brief, of)) for of in brief.languages}
    return BriefLine(brief.case.id, brief.case.coding.id, brief.case.number, brief.case.title, states, open_texts)


def _count_texts(checks: Iterator[BriefCheck] | Collection[BriefCheck]) -> int:
    return sum(not check.may_be_accepted for check in checks)


def read_desk(project: OpenProject, case: str) -> BriefDesk:
    """Return the brief of a case with its drafts, checks and changes in each of its languages.

    Raises:
        UserError: brief_regional, case_not_found.
    """
    brief, checker = read_brief(project, case), BriefChecker(project)
    approvals = {language: one for (_, language), one in approvals_of(project, (case,)).items()}
    content, parts = BriefContent(brief.facts, brief.ladder), read_parts()
    rows = {top_row(fact.row)[1] for fact in brief.facts}
    drafts = {of: checker.drafts(brief, of) for of in brief.languages}
    places = [(part, of) for part in parts for of in brief.languages]
    return BriefDesk(
        brief=brief,
        parts=parts,
        drafts={(part.name, of): tuple(_lines(part, content, drafts[of], rows)) for part, of in places},
        headings={(part.name, of): drafts[of].words.text("part", part.name) for part, of in places},
        texts={one.place: one for part, of in places for one in _texts(brief, part, drafts[of])},
        states={of: state_of(brief, of, approvals.get(of)) for of in brief.languages},
        approvals=approvals,
        checks={of: open_checks(brief, of, approvals.get(of), checker) for of in brief.languages},
        changes=tuple(
            _told(drafts[of], *change)
            for of, approval in approvals.items()
            for one in changes_of(brief, of, approval)
            for change in [(of, one.part, one.question, one.row, one.before, one.after)]
        ),
    )


def _texts(brief: Brief, part: BriefPart, drafts: BriefDrafts) -> Iterator[DeskText]:
    """Yield the text in place of a part, then those of its rows, in one language."""
    of, draft = drafts.language, part_draft(brief, part, drafts)
    replaced = brief.replaced.get((part.name, of))
    yield DeskText(
        place=brief.place(part.name, "", of),
        row="",
        caption=drafts.words.text("part", part.name),
        shown="" if replaced is None else opened_for_team(replaced.written),
        coded="",
        basis=part_basis(brief, part, of, draft),
    )
    for one in (one for one in brief.narratives if one.part == part.name):
        written = one.text(of, brief.national)
        yield DeskText(
            place=brief.place(part.name, one.row_id, of),
            row=one.row,
            caption=_caption(brief, one, drafts),
            shown="" if written is None else opened_for_team(written),
            coded=opened_for_team(one.coded) if of == brief.national else "",
            basis=one.basis(of, brief.national),
        )


def _caption(brief: Brief, narrative: Narrative, drafts: BriefDrafts) -> str:
    """Return what a row is called by the first thing that is told of it; of the case what is asked."""
    told = (drafts.told(fact) for fact in brief.facts if (fact.part, fact.row) == (narrative.part, narrative.row))
    return (next(filter(None, told), "") if narrative.row else "") or drafts.named(narrative.question)


def save_desk_text(project: OpenProject, text: DeskText, words: str) -> bool:
    """Store what a person typed, or confirmed, in a place; the words of the coding, or none, take it away.

    Raises:
        UserError: second_only_codes; it could not be saved.
    """
    words = words.strip()
    return save_texts(project, [(text.place, "" if words == text.coded.strip() else words, text.basis)])


def checks_of(
    project: OpenProject,
    case: str,
    language: str,
    generalising: Collection[str],
    checker: BriefChecker | None = None,
) -> tuple[BriefCheck, ...]:
    """Return all that is to be decided before a brief is approved, what was accepted before too.

    Who asks again, or approves then, passes one `checker`, as to `approve`.

    Raises:
        UserError: brief_regional, case_not_found.
    """
    return (checker or BriefChecker(project)).checks(read_brief(project, case), language, generalising)


def _lines(part: BriefPart, content: BriefContent, drafts: BriefDrafts, rows: Collection[str]) -> Iterator[DraftLine]:
    """Yield what is drafted of a part, tables row by row; by columns where rows stand beside each other."""
    for block in drafts.part(part, content):
        match block:
            case ParagraphBlock(text, kind):
                yield DraftLine("", text, kind is ParagraphKind.NOTE)
            case TableBlock(heads=heads, rows=lines):
                cells = [heads, *(line.cells for line in lines)]
                if heads[1] in rows:
                    cells = [*zip(*cells, strict=True)]
                yield from (_entry(cells[0], line) for line in cells[1:])


def _entry(heads: tuple[str, ...], cells: tuple[str, ...]) -> DraftLine:
    told = (f"{head}: {cell}" for head, cell in zip(heads[1:], cells[1:], strict=True) if cell.strip("–"))
    return DraftLine(cells[0], ". ".join(told))


def _told(
    drafts: BriefDrafts, language: str, part: str, question: str, row: str, before: str | None, after: str | None
) -> ToldChange:
    tell = partial(_value, drafts, part, question, row)
    told = row if row[:1].isupper() else row.rpartition(".")[2]  # of other rows than persons and evidence, the number
    return ToldChange(language, part, told, drafts.named(question), tell(before), tell(after))


def _value(drafts: BriefDrafts, part: str, question: str, row: str, value: str | None) -> str:
    return drafts.told(BriefFact(part, question, row, value)) if value else ""
