"""What of the rows of a case may leave, before they are written."""

from collections.abc import Callable, Mapping, Set

from tipcoder.domain.answers import Answer, Ref
from tipcoder.exchange.privacy.release_policy import Leaving, Profile, is_free_text, leaving
from tipcoder.exchange.workbook.values import WITHHELD
from tipcoder.framework.form.form import Form
from tipcoder.storage.coding.exports import CaseRows

FormOf = Callable[[str], Form]
"""Gives the form of a version of the framework by its id."""


class PublicRows:
    """Takes out of cases what must stay in the country whatever the newest version of the framework says of it.

    `newest` is the id of that version. Of `withheld` answers only the state is left. Texts that another version keeps
    in the country stay there though the newest, by which they are exported, lets them go: nobody looked through them.
    """

    def __init__(self, newest: str, form_of: FormOf, withheld: Set[Ref]) -> None:
        self._newest = newest
        self._form_of = form_of
        self._withheld = withheld
        self._staying: dict[str, Set[tuple[str, str]]] = {}

    def of(self, case: CaseRows) -> CaseRows:
        """Return a case without what stays; its rows are changed in place."""
        version = case[""][0].framework_id
        staying = frozenset() if version == self._newest else self._texts(version)
        for roster, rows in case.items():
            for row in rows:
                for key in [key for key in row.answers if (roster, key) in staying]:
                    del row.answers[key]
        if self._withheld:
            self._take_out(case)
        return case

    def _take_out(self, case: CaseRows) -> None:
        for rows in case.values():
            for row in rows:
                for key in row.answers:
                    if Ref(row.row_id, key) in self._withheld:
                        row.answers[key] = Answer(WITHHELD)

    def _texts(self, framework_id: str) -> Set[tuple[str, str]]:
        if framework_id not in self._staying:
            self._staying[framework_id] = frozenset(_staying_texts(self._form_of(framework_id)))
        return self._staying[framework_id]


def _staying_texts(form: Form) -> set[tuple[str, str]]:
    leaves: Mapping[str, Leaving] = leaving(form, Profile.UNODC, is_reviewed=True)
    return {
        (roster, question.key)
        for roster, question in form.all_questions()
        if is_free_text(question) and leaves[question.path] is Leaving.WITHHELD
    }
