"""Replaces codes of terms in stored answers, and works out what follows."""

from collections.abc import Iterable, Iterator, Mapping

from tipcoder.framework.engine.editing import with_counts
from tipcoder.framework.engine.recoding import recoded_answers
from tipcoder.framework.form.form import Form, Item, Question, Section
from tipcoder.services.coding import live_of, standing
from tipcoder.services.forms import FilledForm, lists_of
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.term_recoding import Recoded
from tipcoder.storage.coding.term_uses import TermKey
from tipcoder.storage.file.database import Database

_LOOKS_UP = ("instance(", "choice-name(")


def recode(database: Database, coding_id: str, filled: FilledForm, codes: Mapping[TermKey, str]) -> Recoded:
    """Return the edit that puts other codes into the answers of a coding, and all that follows from its answers.

    `filled` is the form with its choices as they will be, `codes` the new code of each term of a taxonomy. Hidden
    answers are changed too. Nothing is triggered: the answer stays what it was, under another code.
    """
    stored = load_coding(database, coding_id)
    live = live_of(filled.form, stored)
    by_list = {
        id: {code: new for (taxonomy, code), new in codes.items() if taxonomy == name}
        for id, name in lists_of(filled, {name for name, _ in codes}).items()
    }
    edit = with_counts(live, tuple(recoded_answers(live, by_list)))
    live.apply(edit)
    return Recoded(coding_id, edit, standing(live, edit))


def looks_up(form: Form) -> bool:
    """Return whether what a form asks or calculates depends on labels or columns of its choices."""
    return any(
        name in expression for item in _items(form.children) for expression in _expressions(item) for name in _LOOKS_UP
    )


def _items(items: Iterable[Item]) -> Iterator[Item]:
    for item in items:
        yield item
        if not isinstance(item, Question):
            yield from _items(item.children)


def _expressions(item: Item) -> tuple[str, ...]:
    if isinstance(item, Question):
        return item.relevant, item.readonly, item.required, item.constraint, item.calculate
    return (item.relevant, item.readonly) if isinstance(item, Section) else (item.relevant, item.readonly, item.count)
