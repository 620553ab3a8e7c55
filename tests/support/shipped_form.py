"""The form of the framework that ships, and its coding by name of the questions."""

from functools import cache

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import AddRows
from tipcoder.framework.engine.editing import add_row, set_answer
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form
from tipcoder.services.forms import form_with_shipped
from tipcoder.services.frameworks import shipped_framework

ROOT = "root"


@cache
def form() -> Form:
    return form_with_shipped(shipped_framework())


def give(live: LiveCoding, row: str, **answers: str) -> None:
    for key, value in answers.items():
        live.apply(set_answer(live, Ref(row, key), Answer(value)))


def add(live: LiveCoding, parent: str, roster: str, **answers: str) -> str:
    edit = add_row(live, parent, roster)
    live.apply(edit)
    (added,) = edit
    assert isinstance(added, AddRows)
    give(live, added.rows[0].id, **answers)
    return added.rows[0].id


def codes(live: LiveCoding, row: str, key: str) -> list[str]:
    return [choice.code for choice in live.choices(Ref(row, key))]
