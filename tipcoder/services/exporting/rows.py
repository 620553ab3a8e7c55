"""What of the rows of a case may leave, before they are written."""

from collections.abc import Callable, Mapping, Set
from dataclasses import replace

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.exchange.privacy.profiles import Leaving, Profile
from tipcoder.exchange.privacy.release_policy import is_free_text, leaving
from tipcoder.exchange.workbook.values import WITHHELD
from tipcoder.framework.form.form import Form

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


def _staying_texts(form: Form, profile: Profile) -> set[tuple[str, str]]:
    leaves: Mapping[str, Leaving] = leaving(form, profile, is_reviewed=True)
    return {
        (roster, question.key)
        for roster, question in form.all_questions()
        if is_free_text(question) and leaves[question.path] is Leaving.WITHHELD
    }
