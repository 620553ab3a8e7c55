"""Derives the form by which delivered cases are read: their answers may be years, levels, groups, or not be there.

Nothing is required, checked or calculated by it: what was delivered is left as it came. It asks for a question where
its condition can be known from what crosses a border, and everywhere else.
"""

import re
from dataclasses import replace

from tipcoder.exchange.privacy.groups import GROUP, LEVEL, band_codes, bands, grouping, is_banded
from tipcoder.exchange.privacy.profiles import STRICTEST, Leaving
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.framework.form.form import Choice, Delivered, EvidenceRule, Form, Item, Question, Roster, Section, Text
from tipcoder.framework.form.question_types import QuestionType

_WORD = re.compile(r"[\w.-]+")
_COLUMNS = {Leaving.LEVEL: LEVEL, Leaving.GROUP: GROUP}
_ALWAYS = "true()"


def with_groups(form: Form) -> Form:
    """Return a form whose lists have the levels and groups of their terms too, where answers leave as these."""
    return _with_groups(_release(form))


def delivered_form(form: Form, *, with_conditions: bool = True) -> Form:
    """Return the form by which delivered codings are read.

    Lists have the levels and groups of their terms too: of those that are no terms the window knows the names. Numbers
    that leave in bands have these for choices. Without `with_conditions` every question is asked for.
    """
    release = _release(form)
    unsure = [question for _, question in form.all_questions() if release.how(question) is not Leaving.AS_IS]
    names = {question.name for question in unsure}

    def condition(item: Item) -> str:
        is_known = with_conditions and names.isdisjoint(_WORD.findall(item.relevant))
        return item.relevant if is_known else ""

    def read(item: Item) -> Item:
        if isinstance(item, Question):
            return replace(_read(item, release.how(item)), relevant=condition(item))
        children = tuple(map(read, item.children))
        found: Section | Roster = replace(item, children=children, relevant=condition(item), readonly=_ALWAYS)
        return replace(found, count="", least=0) if isinstance(found, Roster) else found

    return replace(
        _with_groups(release),
        children=tuple(map(read, form.children)),
        taxonomies=frozenset(),
        delivered=Delivered(frozenset(question.path for question in unsure)),
    )


def _read(question: Question, how: Leaving) -> Question:
    has_bands = how is Leaving.GROUP and is_banded(question)
    return replace(
        question,
        type=QuestionType.CALCULATE if question.calculate else question.type,
        choices=_bands_list(question) if has_bands else question.choices,
        required="",
        readonly=_ALWAYS,
        constraint="",
        calculate="",
        default="",
        choice_filter="",
        evidence=EvidenceRule.NONE,
        sets=(),
        is_randomized=False,
    )


def _release(form: Form) -> ReleasePlan:
    """Return how the least left by which answers may have come."""
    return ReleasePlan.of(form, STRICTEST, is_reviewed=True)


def _with_groups(release: ReleasePlan) -> Form:
    form = release.form
    found: dict[str, tuple[Choice, ...]] = {}
    for _, question in form.all_questions():
        how = release.how(question)
        if how is Leaving.GROUP and is_banded(question):
            labels = band_codes(bands(question))
            found[_bands_list(question)] = tuple(Choice(code, Text({"": (label,)})) for code, label in labels.items())
        elif how in _COLUMNS:
            terms = form.choices[question.choices]
            known = found.get(question.choices, terms)
            codes = {choice.code for choice in known}
            groups = dict.fromkeys(grouping(terms, _COLUMNS[how]).values())
            more = tuple(Choice(group, Text({})) for group in groups if group not in codes)
            found[question.choices] = (*known, *more)
    return replace(form, choices={**form.choices, **found})


def _bands_list(question: Question) -> str:
    return f"bands of {question.path}"
