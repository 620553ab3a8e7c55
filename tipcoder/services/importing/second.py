"""Plans the import of a workbook as second codings: of cases that are there, by another coder, apart from the first.

Nothing of the primary codings is read but whose they are. What the workbook says is what the second coder says: rows
that it has no more go, and what it leaves empty is not answered.
"""

from collections.abc import Iterator
from dataclasses import replace

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.import_plan import Choices, EntryKind, PreviewEntry, Reason
from tipcoder.domain.passages import Passage
from tipcoder.domain.records import CaseRecord
from tipcoder.errors import UserError
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.exchange.spreadsheet.naming import EVIDENCE
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Question
from tipcoder.services.coding import begin_second, live_of
from tipcoder.services.double_coding.coders import known_coder, second_id
from tipcoder.services.importing.case import CasePlan, plan_case, refused_case
from tipcoder.services.importing.keys import Keys
from tipcoder.services.importing.planner import CasePlanner
from tipcoder.services.importing.readonly_changes import reason_of
from tipcoder.services.importing.rows import MergeContext, exported_answer
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.documents import known_documents
from tipcoder.storage.coding.importing import KnownCase, first_codings, second_codings


class SecondPlanner(CasePlanner):
    """Plans the cases of one workbook as codings by a second coder."""

    def __init__(self, project: OpenProject, incoming: DeliveryReading, coder: str) -> None:
        self.coder = known_coder(project, coder)  # terms that the workbook proposes are theirs
        super().__init__(project, incoming, Choices())
        self._foreign = self._drop_foreign_passages()
        self._row_keys = Keys(project.project.id, self._incoming, str, tuple, is_apart=True)
        self._codings = second_codings(project.database, self.coder)
        own = [case.number for case in map(self._known.get, self._by_id) if case and case.coder == self.coder]
        if own:
            raise UserError("second_is_first", coder=self.coder, cases=", ".join(map(str, sorted(own))))

    def plans(self) -> Iterator[tuple[int, CasePlan]]:
        """Yield (place in the workbook, plan) of each case."""
        for place, case, reason in self._others:
            is_unknown = reason is Reason.KEY_UNKNOWN
            yield place, refused_case(case, self._incoming, Reason.CASE_UNKNOWN if is_unknown else reason)
        for id, (place, case) in self._by_id.items():
            known = self._known.get(id)
            if known is None:
                yield place, refused_case(case, self._incoming, Reason.CASE_UNKNOWN)
            else:
                yield place, self._plan_second(case, known)

    def aside(self) -> tuple[PreviewEntry, ...]:
        """Return which sheets were edited that nothing is read back from. Nothing of the project is compared."""
        edited = tuple(
            PreviewEntry(EntryKind.REFUSED, sheet.sheet, cell="", number=0, place=sheet.name, reason=reason_of(sheet))
            for sheet in self._incoming.readonly
            if not sheet.is_level
        )
        reason = Reason.JUDGMENT_UNKNOWN
        foreign = (
            PreviewEntry(EntryKind.REFUSED, EVIDENCE, cell="", number=0, place="", new=passage.exact, reason=reason)
            for passage in self._foreign
        )
        return (*edited, *foreign)

    def _drop_foreign_passages(self) -> tuple[Passage, ...]:
        """Leave out the passages of judgments that the project has not, and return them."""
        came = self._incoming.passages or {}
        judgments = {passage.judgment for passages in came.values() for passage in passages.values()}
        known = known_documents(self._project.database, judgments)
        kept = {
            place: {id: passage for id, passage in passages.items() if passage.judgment in known}
            for place, passages in came.items()
        }
        if self._incoming.passages is not None:
            self._incoming = replace(self._incoming, passages=kept)
        every = (passage for passages in came.values() for passage in passages.values())
        return tuple(passage for passage in every if passage.judgment not in known)

    def _find_known(self) -> tuple[KnownCase, ...]:
        return first_codings(self._project.database)

    def _plan_second(self, case: CaseRecord, known: KnownCase) -> CasePlan:
        refused = Reason.CASE_REMOVED if known.is_removed else Reason.DELIVERED if known.is_delivered else None
        coding, framework = self._codings.get(known.id, ("", self.framework))
        if refused is None and framework != self.framework:
            refused = Reason.OTHER_VERSION
        if refused is not None:
            return refused_case(case, self._incoming, refused, known.number)
        if coding:
            live = live_of(self.form, load_coding(self._project.database, coding))
            return plan_case(case, self._context_of(known, live))
        country = self._project.project.country or ""
        new = second_id(self._project.project.id, known.id, self.coder)
        beginning = begin_second(self.form, new, country if self._incoming.about.is_template else "")
        live = LiveCoding(self.form, new)
        live.apply(beginning.defaults)
        return plan_case(case, self._context_of(known, live), beginning)

    def _context_of(self, known: KnownCase, live: LiveCoding) -> MergeContext:
        return MergeContext(
            known.id,
            known.number,
            self.framework,
            live,
            live,
            self._incoming,
            self._row_keys,
            self._choices,
            self._index,
            _exported(live),
            is_second=True,
        )


def _exported(live: LiveCoding) -> dict[str, dict[str, Answer]]:
    """Return what a workbook of a coding would say now, by the ids of its rows."""
    questions: dict[str, list[Question]] = {}
    for roster, question in live.form.all_questions():
        questions.setdefault(roster, []).append(question)
    rows = (row for row in live.family(live.root)[0] if not row.parent or live.is_row_relevant(row.id))
    return {
        row.id: {
            question.key: answer
            for question in questions.get(row.roster, ())
            if (answer := exported_answer(live, Ref(row.id, question.key), question)) is not None
        }
        for row in rows
    }
