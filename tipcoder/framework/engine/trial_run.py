"""Tries out a framework: takes steps in a coding that is not kept, and gives the state of every node after them.

Steps are `["set", path, value]`, `["state", path, answer state]`, `["add", roster path]`, `["none", roster path]` and
`["remove", roster path, index from 0]`; paths are those of the XForm, with positions: `/data/roster[1]/name`.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.projects import Tier
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.editing import start_coding
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Item, Question, Roster, Section

Step = Sequence[object]
State = dict[str, dict[str, Any]]
"""State of every node, by path."""
Counts = dict[str, int]
"""Number of questions that a person is asked, by tier."""

_PART = re.compile(r"([^\[\]]+)(?:\[(\d+)\])?")
_LENGTHS = {"set": 3, "state": 3, "add": 2, "none": 2, "remove": 3}


def try_form(form: Form, steps: Sequence[Step], language: str = "") -> State:
    """Return the state of every node after the steps, texts in a language.

    Raises UserError: step_leads_nowhere(step, action, path); steps are counted from 1.
    """
    return state(_after(form, steps), language)


def count_asked(form: Form, steps: Sequence[Step]) -> Counts:
    """Count the relevant questions that a person answers, by tier, after the steps.

    Raises UserError: step_leads_nowhere(step, action, path).
    """
    live = _after(form, steps)
    nodes = ((ref, live.node(ref)) for ref in live.refs() if live.is_relevant(ref))
    asked = Counter(node.tier.value for _, node in nodes if isinstance(node, Question) and node.is_answered_by_person)
    return {tier.value: asked[tier.value] for tier in Tier}


def _after(form: Form, steps: Sequence[Step]) -> LiveCoding:
    live = start_coding(form)
    take_steps(live, enumerate(steps, 1))
    return live


def take_steps(live: LiveCoding, steps: Iterable[tuple[int, Step]]) -> None:
    """Do steps, each with its number, in a coding.

    Raises UserError: step_leads_nowhere(step, action, path).
    """
    for number, step in steps:
        try:
            take(live, step)
        except (KeyError, IndexError, StopIteration, TypeError, ValueError) as error:
            wrong = str(step[1] if len(step) > 1 else step)
            raise UserError("step_leads_nowhere", step=number, action=str(step[0]), path=wrong) from error


def take(live: LiveCoding, step: Step) -> None:
    """Do one step. Raises KeyError, IndexError, StopIteration, TypeError or ValueError for one that leads nowhere."""
    action, path, *rest = step
    if len(step) != _LENGTHS[str(action)]:
        raise ValueError(step)
    ref = find(live, str(path))
    is_roster = isinstance(live.node(ref), Roster)
    if is_roster != (action in ("add", "none", "remove")):
        raise ValueError(path)
    if action == "add":
        live.apply(editing.add_row(live, ref.row, ref.key))
    elif action == "none":
        live.apply(editing.say_none(live, ref))
    elif action == "remove":
        live.apply(editing.remove_row(live, live.rows(ref.row, ref.key)[int(str(rest[0]))].id))
    else:
        live.apply(editing.set_answer(live, ref, _answer(str(action), str(rest[0]))))


def _answer(action: str, value: str) -> Answer | None:
    if action == "state" and value != AnswerState.ANSWERED:
        return Answer("", AnswerState(value))
    return Answer(value) if value and action == "set" else None


def find(live: LiveCoding, path: str) -> Ref:
    """Return the node at a path. Raises StopIteration, IndexError or ValueError where it leads nowhere."""
    row, items, ref = live.root, live.form.children, Ref(live.root, "")
    for part in path.split("/")[2:]:
        match = _PART.fullmatch(part)
        if not match:
            raise ValueError(path)
        name, position = match.group(1), int(match.group(2) or 0)
        item = next(item for item in items if item.name == name)
        ref = Ref(row, item.key)
        if isinstance(item, Roster) and position:
            row = live.rows(row, item.key)[position - 1].id
        items = () if isinstance(item, Question) else item.children
    if not ref.key:
        raise ValueError(path)
    return ref


def state(live: LiveCoding, language: str = "") -> State:
    """Return the state of every node by path; of a roster row by row."""
    root = live.form.children[0].path.split("/")[1]
    return dict(_states(live, live.root, live.form.children, f"/{root}", language))


def _states(
    live: LiveCoding, row: str, items: tuple[Item, ...], above: str, language: str
) -> Iterator[tuple[str, dict[str, Any]]]:
    for item in items:
        path, ref = f"{above}/{item.name}", Ref(row, item.key)
        if isinstance(item, Roster):
            if (said := live.answer(ref)) is not None:
                yield path, {"relevant": live.is_relevant(ref), "state": said.state.value}
            rows = [child for child in live.rows(row, item.key) if not live.is_surplus(child.id)]
            for place, child in enumerate(rows, 1):
                yield f"{path}[{place}]", {"relevant": live.is_row_relevant(child.id)}
                yield from _states(live, child.id, item.children, f"{path}[{place}]", language)
        elif isinstance(item, Section):
            yield path, {"relevant": live.is_relevant(ref), "label": live.text(item.label, ref, language)}
            yield from _states(live, row, item.children, path, language)
        else:
            yield path, _question_state(live, item, ref, language)


def _question_state(live: LiveCoding, item: Question, ref: Ref, language: str) -> dict[str, Any]:
    answer = live.answer(ref)
    return {
        "relevant": live.is_relevant(ref),
        "required": live.is_required(ref),
        "readonly": live.is_readonly(ref),
        "value": live.value(ref),
        "state": answer.state.value if answer else None,
        "valid": live.validity(ref).value or None,
        "choices": [choice.code for choice in live.choices(ref)],
        "label": live.text(item.label, ref, language),
    }
