"""Proposes a term from a question, which it then answers."""

from PySide6.QtWidgets import QWidget

from tipcoder.domain.answers import Ref
from tipcoder.domain.taxonomies import Term
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.services.taxonomies.taxonomy_queries import taxonomy_of_question
from tipcoder.services.taxonomies.terms import bare_taxonomy
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.taxonomies.propose_dialog import ProposeDialog


def asked_taxonomy(work: CodingWork, ref: Ref) -> str:
    """Return the id of the taxonomy that a question takes its choices from, "" if from none."""
    question = work.live.node(ref)
    if not isinstance(question, Question):
        return ""
    return taxonomy_of_question(work.coding.project, work.coding.coding.framework, question)


def propose_for(context: ProjectContext, work: CodingWork, ref: Ref, typed: str, parent: QWidget) -> Term | None:
    """Ask for a term that a question lacks, and return it. The coding must be opened anew to offer it.

    `typed` is what was typed as an answer and is none of the choices.

    What all choices that the question offers have in common (the country, the theme), the new term has too: so that
    the question's filter lets it through.
    """
    taxonomy = bare_taxonomy(work.coding.project, asked_taxonomy(work, ref))
    offered = [choice.code for choice in work.live.choices(ref)]
    with shown(ProposeDialog(context, taxonomy, parent, among=offered, label=typed)) as dialog:
        return dialog.proposed


def choose(work: CodingWork, ref: Ref, code: str) -> bool:
    """Answer a question with a code, added to those chosen where several may be; return whether it is chosen now."""
    if code not in {choice.code for choice in work.live.choices(ref)} or work.live.is_readonly(ref):
        return False
    answer = work.live.answer(ref)
    question = work.live.node(ref)
    is_one = isinstance(question, Question) and question.type.holds is ValueKind.CODE
    before = answer.value.split() if answer is not None and not is_one else []
    return work.set_value(ref, " ".join((*before, code)))
