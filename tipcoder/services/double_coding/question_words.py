"""Gathers the parts of the sentence on a question from what a comparison found."""

from tipcoder.exchange.reports.agreement_words import Confusion, QuestionWords
from tipcoder.framework.form.form import Form
from tipcoder.services.double_coding.report import QuestionAgreement

_CONFUSIONS = 3
"""Terms that are named in a sentence at most."""


def question_words(found: QuestionAgreement, form: Form, language: str) -> QuestionWords:
    """Return what the sentence on a question is made of, labels in a language."""
    figures, question = found.figures, found.question
    languages = language, form.default_language
    choices = form.choices.get(question.choices, ()) if figures.terms else ()
    labels = {choice.code: choice.label.plain(*languages) for choice in choices}
    apart = sorted(figures.terms, key=lambda term: term.differing, reverse=True)
    return QuestionWords(
        label=found.label.plain(*languages) or question.name,
        same=figures.same,
        units=figures.units,
        of_cases=not found.level,
        of_sets=bool(figures.terms),
        confusions=[
            Confusion(labels.get(term.term) or term.term, term.both, term.differing)
            for term in apart[:_CONFUSIONS]
            if term.differing
        ],
        word="" if found.is_verified else figures.word.value,
        leads=figures.leads,
        leading=figures.leading,
        alpha=figures.alpha,
        interval=figures.shown_interval,
    )
