"""Prints approved briefs in a report: the annex of all of them, and the texts that illustrate what was noted."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from tipcoder.domain.briefs import ApprovedBrief
from tipcoder.domain.projects import Case
from tipcoder.exchange.document.blocks import Block, HeadingBlock, ParagraphBlock
from tipcoder.languages.registry import FALLBACK, LANGUAGES
from tipcoder.services.briefs.approving import BriefState, approvals_of, state_of
from tipcoder.services.briefs.brief import brief_languages, read_briefs
from tipcoder.services.briefs.checks import ASKED_OF_PERSONS, BriefChecker, CheckKind, alike_persons
from tipcoder.services.briefs.printed import ILLUSTRATING, printed_blocks, printed_briefs
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import released_briefs
from tipcoder.services.report.drafting import Drafting
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.regional.deliveries import delivered_briefs

_OPEN = (CheckKind.MISSING_TEXT, CheckKind.TEXT_OLDER)


class ReportBriefs:
    """The approved briefs of a project that a report may print.

    Those of one country are in the language of the report, those of a region in English, as they were delivered. To the
    public no brief is shown in which somebody is among few alike, whatever a person accepted for a recipient, and none
    by which a public table tells of few others. `told` are the ids of the cases of which something was printed.
    """

    def __init__(self, project: OpenProject, drafting: Drafting) -> None:
        """Take the project, and the report that they stand in."""
        self._project = project
        self._drafting = drafting
        self.language = FALLBACK if drafting.is_regional else drafting.language
        self.told: frozenset[str] = frozenset()

    @cached_property
    def printed(self) -> Mapping[str, ApprovedBrief]:
        """The briefs by the ids of their cases."""
        return {one.case: one for one, is_few in self._approved if not is_few and one.case in self._beside_tables}

    @property
    def kept_back(self) -> int:
        """The number of approved briefs that are not printed, as somebody in them is among few alike."""
        return sum(is_few for _, is_few in self._approved)

    @property
    def beside_tables(self) -> int:
        """The number of those that are not, as a public table less their persons would tell of few others."""
        return len(self._approved) - self.kept_back - len(self.printed)

    @cached_property
    def _approved(self) -> tuple[tuple[ApprovedBrief, bool], ...]:
        """The approved briefs, and of each whether somebody in it is among few alike."""
        return tuple(self._delivered() if self._drafting.is_regional else self._own())

    @cached_property
    def _beside_tables(self) -> frozenset[str]:
        """The ids of the cases whose briefs may be printed beside the figures."""
        return released_briefs(self._drafting.figures, [one.case for one, is_few in self._approved if not is_few])

    @cached_property
    def illustrations(self) -> Mapping[str, str]:
        """The texts on challenges and good practices in the language of the report, by the ids of their rows."""
        if self.language != self._drafting.language:
            return {}
        lines = [line for one in self.printed.values() for line in one.lines if line.row and line.part == ILLUSTRATING]
        self.told |= {line.case for line in lines}
        return {line.row: line.text for line in lines}

    def annex(self) -> Iterator[Block]:
        """Yield annex A: each brief, and for the team of each other case what is open."""
        words, cases = self._drafting.words, list_cases(self._project)
        self.told |= self.printed.keys()
        yield HeadingBlock(words.annex("A"))
        others = [case for case in cases if case.id not in self.printed]
        if self._drafting.is_public:
            for one in self.printed.values():
                yield from self._brief(one, "")
            yield ParagraphBlock(words.text("note", "briefs_left_out", left=len(others), all=len(cases)))
            return
        open_in = self._open(others)
        for case in cases:
            number = words.text("title", "case", number=case.number)
            if case.id in self.printed:
                yield from self._brief(self.printed[case.id], number)
            else:
                yield ParagraphBlock(open_in[case.id], lead=f"{number}:")

    def _own(self) -> Iterator[tuple[ApprovedBrief, bool]]:
        project, is_public = self._project, self._drafting.is_public
        if self.language not in brief_languages(project):
            return
        checker = BriefChecker(project)
        for one in printed_briefs(project, [case.id for case in list_cases(project)], self.language):
            is_few = is_public and checker.is_recognisable(one.brief, one.approval.generalised)
            case = one.brief.case
            yield ApprovedBrief(case.id, case.number, "", project.project.id, one.lines), is_few

    def _delivered(self) -> Iterator[tuple[ApprovedBrief, bool]]:
        database = self._project.database
        found = delivered_briefs(database)
        if not (found and self._drafting.is_public):
            yield from ((one, False) for one in found)
            return
        only = ASKED_OF_PERSONS
        alike = alike_persons(stream_cases(database, None, has_proofs=False, only=only), self._project.form)
        yield from ((one, alike.is_recognisable(one.case)) for one in found)

    def _open(self, cases: Sequence[Case]) -> Mapping[str, str]:
        """Return what is open in the briefs of cases, by their ids."""
        note, project, ids = self._drafting.words.text, self._project, [case.id for case in cases]
        if self._drafting.is_regional:
            return dict.fromkeys(ids, note("note", "brief_not_delivered"))
        if self.language not in (written := brief_languages(project)):
            names = ", ".join(LANGUAGES[language].name for language in written)
            return dict.fromkeys(ids, note("note", "brief_other_language", languages=names))
        approvals, checker, found = approvals_of(project, ids), BriefChecker(project), dict[str, str]()
        for brief in read_briefs(project, ids):
            state = state_of(brief, self.language, approvals.get((brief.case.id, self.language)))
            kinds = [check.kind for check in checker.texts_to_mend(brief, self.language)]
            missing, older = map(kinds.count, _OPEN)
            kind = "brief_stale" if state is BriefState.STALE else "brief_draft"
            found[brief.case.id] = note("note", kind, missing=missing, older=older)
        return found

    def _brief(self, brief: ApprovedBrief, name: str) -> Iterator[Block]:
        name = f"{name} ({brief.country})" if brief.country and name else name
        yield HeadingBlock(". ".join(filter(None, (name, brief.title))), 3)
        yield from printed_blocks(brief.lines, self.language, level=4)
