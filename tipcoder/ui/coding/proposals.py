"""Answers that are proposed in one coding: by the framework, and the title by the judgment."""

from tipcoder.domain.answers import Ref
from tipcoder.framework.engine.live import Changes, Derived, Proposal
from tipcoder.framework.form.form import Question
from tipcoder.languages import ui_language
from tipcoder.services import coding as service
from tipcoder.services.judgments.proposed_title import propose_title

TITLE_ROLE = "title"


class Proposals:
    """Looks for what is proposed; the title is read from the judgment once."""

    def __init__(self, coding: service.OpenCoding) -> None:
        self._project, self._case = coding.project, coding.coding.case
        self._live = coding.live
        self._title: str | None = None
        """Title that the judgment proposes, "" for none; None before it was looked for."""

    def may_have(self, ref: Ref, question: Question) -> bool:
        """Return whether an answer may be proposed: by the framework, or a title from the judgment."""
        return self._live.has_proposal(ref) or question.role == TITLE_ROLE

    def of(self, ref: Ref, question: Question) -> Proposal | None:
        """Return the answer that is proposed for a question, None if there is none."""
        if self._live.has_proposal(ref) or question.role != TITLE_ROLE:
            return self._live.proposal(ref, ui_language.current())
        if self._title is None:
            self._title = propose_title(self._project, self._case)
        return Proposal(self._title, "") if self._title else None

    def forget_judgments(self) -> Changes:
        """Read anew what follows from the judgments of the case, for there are others; return what may have changed."""
        self._title = None
        titles = (question for question in self._live.form.questions("") if question.role == TITLE_ROLE)
        refs = frozenset(Ref(self._live.root, question.key) for question in titles)
        return Changes(refs, frozenset(), Derived({}, {}))
